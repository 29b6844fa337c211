/* SPDX-License-Identifier: EUPL-1.2 */
#include "twin.h"

#include <ctype.h>
#include <string.h>

#include "core/catalogue.h"

enum { MAX_DEFINES = 256 };

struct words { /* of the text, one after the other */
    const char *at;
    struct str *out;
    char last[64]; /* the word before */
    const char *define[MAX_DEFINES]; /* names the text makes */
    int n_defines;
};

static bool is_wordy(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '.';
}

static size_t word_length(const char *p)
{
    size_t n = 0;
    while (is_wordy(p[n]) || (p[n] == '-' && is_wordy(p[n + 1])))
        n++;
    return n;
}

static void find_defines(struct words *words, const char *text)
{
    static const char head[] = "\ndefine ";
    for (const char *p = text; (p = strstr(p, head)) != NULL && words->n_defines < MAX_DEFINES;)
        words->define[words->n_defines++] = p += strlen(head);
}

static bool is_define(const struct words *words, const char *word, size_t n)
{
    for (int i = 0; i < words->n_defines; i++)
        if (word_length(words->define[i]) == n && !strncmp(words->define[i], word, n))
            return true;
    return false;
}

/* The next status; every other code stays, for it may stand in several fields. */
static const char *other_code(const char *word, size_t n)
{
    int code = catalogue_find_choice(SET_STATUS, word, n);
    for (int i = code + 1; code >= 0 && strchr(word, '_') && i < catalogue_set[SET_STATUS].n; i++) {
        const char *other = catalogue_set[SET_STATUS].choice[i].code;
        if (!strncmp(word, other, 3))
            return other;
    }
    return NULL;
}

static bool is_one_of(const char *word, const char *const *list)
{
    for (; *list; list++)
        if (!strcmp(word, *list))
            return true;
    return false;
}

/* A number or a date that is compared with: its last digit counts up, if it can. */
static void add_number(struct words *words, const char *word, size_t n)
{
    static const char *const compared[] = {"<", ">", "<=", ">=", "+", NULL};
    char last = word[n - 1];
    bool late = n == 10 && word[8] > '1'; /* in its month */
    bool more = is_one_of(words->last, compared) && last < '9' && !late;
    str_addn(words->out, word, n - 1);
    str_addc(words->out, (char)(more ? last + 1 : last));
}

static void add_word(struct words *words, const char *word, size_t n)
{
    static const char *const name[] = {"rule", "notice", "agreement", "result", NULL};
    const char *other = other_code(word, n);
    if (isdigit((unsigned char)*word))
        add_number(words, word, n);
    else
        str_addn(words->out, other ? other : word, other ? strlen(other) : n);
    if (is_define(words, word, n))
        str_add(words->out, "_too");
    else if (is_one_of(words->last, name))
        str_addc(words->out, 'T');
}

static size_t quoted_length(const char *p)
{
    size_t n = 1;
    while (p[n] && p[n] != '"')
        n += p[n] == '\\' ? 2 : 1;
    return n + 1;
}

/* How long what stands at p is: a comment, a text in quotes, a parameter's line, a word, a sign. */
static size_t piece_length(const char *p)
{
    if (*p == '#' || !strncmp(p, "param ", 6))
        return strcspn(p, "\n");
    if (*p == '"')
        return quoted_length(p);
    if (is_wordy(*p))
        return word_length(p);
    size_t sign = strspn(p, "<>=!+");
    return sign ? sign : 1;
}

void twin(const char *text, struct str *out)
{
    struct words words = {.at = text, .out = out};
    bool margin = true;
    find_defines(&words, text);
    for (size_t n; *words.at; words.at += n) {
        const char *p = words.at;
        n = piece_length(p);
        if (margin && !strncmp(p, "param ", 6)) {
            margin = false;
            continue;
        }
        margin = *p == '\n';
        if (isspace((unsigned char)*p) || *p == '"' || *p == '#') {
            str_addn(out, p, n);
            continue;
        }
        if (is_wordy(*p))
            add_word(&words, p, n);
        else
            str_addn(out, p, n);
        size_t kept = n < sizeof words.last - 1 ? n : sizeof words.last - 1;
        memcpy(words.last, p, kept);
        words.last[kept] = '\0';
    }
}
