/* SPDX-License-Identifier: EUPL-1.2 */
/* Reads the binary format of GNU gettext (info gettext, "The Format of GNU MO Files"): sorted
 * msgids, so that a look-up is a bisection in a mapped file. */
#include "text/lang.h"

#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "text/plural.h"

#define MO_MAGIC UINT32_C(0x950412de)

enum { MO_HEADER = 28, CONTEXT_END = '\004' };

struct mo {
    const char *bytes; /* mapped; NULL where there is no catalogue */
    size_t size;
    uint32_t n, msgids, msgstrs; /* offsets of the two tables */
};

struct lang {
    char code[16];
    struct mo interface, data;
    struct plural plural;
};

static uint32_t word(const struct mo *mo, size_t at)
{
    uint32_t value;
    memcpy(&value, mo->bytes + at, sizeof value);
    return value;
}

/* The i-th text of a table, or "" where the file lies about its own size. */
static const char *entry(const struct mo *mo, uint32_t table, uint32_t i, uint32_t *len)
{
    size_t at = (size_t)table + (size_t)i * 8;
    *len = 0;
    if (at + 8 > mo->size)
        return "";
    uint32_t length = word(mo, at), offset = word(mo, at + 4);
    if ((size_t)offset + length >= mo->size || mo->bytes[(size_t)offset + length] != '\0')
        return "";
    *len = length;
    return mo->bytes + offset;
}

static void mo_close(struct mo *mo)
{
    if (mo->bytes)
        munmap((void *)(uintptr_t)mo->bytes, mo->size);
    *mo = (struct mo){0};
}

static void mo_open(struct mo *mo, const char *dir, const char *code, const char *domain)
{
    char path[PATH_MAX];
    int n = snprintf(path, sizeof path, "%s/%s/LC_MESSAGES/%s.mo", dir, code, domain);
    int fd = n > 0 && (size_t)n < sizeof path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (fd < 0)
        return;
    struct stat st;
    void *p = MAP_FAILED;
    if (fstat(fd, &st) == 0 && st.st_size >= MO_HEADER)
        p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    close(fd);
    if (p == MAP_FAILED)
        return;
    *mo = (struct mo){.bytes = p, .size = (size_t)st.st_size};
    if (word(mo, 0) != MO_MAGIC)
        mo_close(mo);
    else
        mo->n = word(mo, 8), mo->msgids = word(mo, 12), mo->msgstrs = word(mo, 16);
}

/* Compares a key of the form context EOT msgid (context may be NULL) with an entry. */
static int compare(const char *context, const char *msgid, const char *text)
{
    if (context) {
        size_t n = strlen(context);
        int order = strncmp(context, text, n);
        if (order)
            return order;
        if (text[n] != CONTEXT_END)
            return CONTEXT_END - (unsigned char)text[n];
        text += n + 1;
    }
    return strcmp(msgid, text);
}

static const char *find(const struct mo *mo, const char *context, const char *msgid, uint32_t *len)
{
    uint32_t low = 0, high = mo->n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = compare(context, msgid, entry(mo, mo->msgids, middle, len));
        if (order == 0)
            return entry(mo, mo->msgstrs, middle, len);
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

struct lang *lang_open(const char *dir, const char *code)
{
    struct lang *lang = mem_alloc(1, sizeof *lang);
    snprintf(lang->code, sizeof lang->code, "%s", code);
    if (strchr(code, '/'))
        return lang;
    mo_open(&lang->interface, dir, code, "lotse");
    mo_open(&lang->data, dir, code, "lotse-data");
    uint32_t len;
    const char *header = find(&lang->interface, NULL, "", &len);
    plural_parse(&lang->plural, header ? header : "");
    return lang;
}

void lang_free(struct lang *lang)
{
    if (!lang)
        return;
    mo_close(&lang->interface);
    mo_close(&lang->data);
    free(lang);
}

const char *lang_code(const struct lang *lang)
{
    return lang->code;
}

bool lang_is_there(const struct lang *lang)
{
    return lang->interface.bytes || !strcmp(lang->code, "en");
}

const char *tr(const struct lang *lang, const char *msgid)
{
    uint32_t len;
    const char *text = *msgid ? find(&lang->interface, NULL, msgid, &len) : NULL;
    return text && *text ? text : msgid;
}

const char *tr_n(const struct lang *lang, const char *singular, const char *plural, unsigned long n)
{
    uint32_t len;
    const char *text = find(&lang->interface, NULL, singular, &len);
    if (!text || !*text)
        return n == 1 ? singular : plural;
    const char *end = text + len;
    for (unsigned long form = plural_form(&lang->plural, n); form > 0; form--) {
        const char *next = text + strlen(text) + 1;
        if (next >= end)
            break;
        text = next;
    }
    return text;
}

const char *tr_data(const struct lang *lang, const char *key, const char *german)
{
    uint32_t len;
    const char *text = *german ? find(&lang->data, key, german, &len) : NULL;
    return text && *text ? text : german;
}

/* The n-th argument, where the translation may have turned the order round with %2$s. */
static const char *placeholder(const char *p, size_t *next, const char **end)
{
    size_t index = *next;
    if (p[1] == 's') {
        *end = p + 2;
    } else if (p[1] >= '1' && p[1] <= '9' && p[2] == '$' && p[3] == 's') {
        index = (size_t)(p[1] - '1');
        *end = p + 4;
    } else {
        return NULL;
    }
    (*next)++;
    return index < ERROR_ARGS ? p : NULL;
}

void lang_error(const struct lang *lang, const struct error *error, struct str *out)
{
    size_t next = 0;
    const char *end;
    for (const char *p = error->message ? tr(lang, error->message) : ""; *p;) {
        size_t index = next;
        if (*p == '%' && p[1] != 's' && p[1] >= '1' && p[1] <= '9')
            index = (size_t)(p[1] - '1');
        if (*p == '%' && placeholder(p, &next, &end)) {
            str_add(out, error->arg[index]);
            p = end;
        } else {
            str_addc(out, *p++);
        }
    }
}
