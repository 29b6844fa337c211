/* SPDX-License-Identifier: EUPL-1.2 */
/* A list of bindings in the order they were read, searched from the end: later lines win, and a
 * few hundred of them are scanned faster than they could be hashed. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "ui/key.h"

enum { SECTION_SIZE = 32, WORD_SIZE = 64 };

static const char global[] = "global";

struct binding {
    char section[SECTION_SIZE];
    int32_t key;
    enum action action;
};

struct keymap {
    struct binding *binding;
    size_t n, size;
};

struct keymap *keymap_new(void)
{
    return mem_alloc(1, sizeof(struct keymap));
}

void keymap_free(struct keymap *keymap)
{
    if (!keymap)
        return;
    free(keymap->binding);
    free(keymap);
}

static void add(struct keymap *keymap, const struct binding *binding)
{
    if (keymap->n == keymap->size) {
        keymap->size = keymap->size ? keymap->size * 2 : 64;
        keymap->binding = mem_resize(keymap->binding, keymap->size, sizeof *keymap->binding);
    }
    keymap->binding[keymap->n++] = *binding;
}

static enum action action_named(const char *name)
{
    for (int i = 0; i < ACTION_COUNT; i++)
        if (strcmp(action_info[i].name, name) == 0)
            return (enum action)i;
    return ACTION_COUNT;
}

/* The next word of the line, cut to the size of out; returns where it ends. */
static const char *next_word(const char *p, const char *end, char out[WORD_SIZE])
{
    size_t n = 0;
    while (p < end && (*p == ' ' || *p == '\t' || *p == '\r'))
        p++;
    for (; p < end && *p != ' ' && *p != '\t' && *p != '\r'; p++)
        if (n < WORD_SIZE - 1)
            out[n++] = *p;
    out[n] = '\0';
    return p;
}

static enum status read_line(struct keymap *keymap, const char *p, const char *end,
                             struct error *error)
{
    char section[WORD_SIZE], key[WORD_SIZE], action[WORD_SIZE], rest[WORD_SIZE];
    struct binding binding = {0};
    p = next_word(p, end, section);
    if (!*section || *section == '#')
        return OK;
    p = next_word(p, end, key);
    p = next_word(p, end, action);
    next_word(p, end, rest);
    if (!*action || (*rest && *rest != '#'))
        return error_set(error, INVALID, N_("a line has a section, a key and an action"));
    if (strlen(section) >= SECTION_SIZE)
        return error_set(error, INVALID, N_("there is no section \"%s\""), section);
    memcpy(binding.section, section, strlen(section) + 1);
    binding.key = key_parse(key);
    if (binding.key == KEY_NONE)
        return error_set(error, INVALID, N_("there is no key \"%s\""), key);
    binding.action = action_named(action);
    if (binding.action == ACTION_COUNT)
        return error_set(error, INVALID, N_("there is no action \"%s\""), action);
    add(keymap, &binding);
    return OK;
}

enum status keymap_read(struct keymap *keymap, const char *text, size_t len, struct error *error)
{
    const char *end = text + len;
    for (int line = 1; text < end; line++) {
        const char *feed = memchr(text, '\n', (size_t)(end - text));
        if (!feed)
            feed = end;
        if (read_line(keymap, text, feed, error) != OK)
            return error_at(error, line, 0);
        text = feed < end ? feed + 1 : end;
    }
    return OK;
}

static const struct binding *find_in(const struct keymap *keymap, const char *section, int32_t key)
{
    for (size_t i = keymap->n; i > 0; i--) {
        const struct binding *binding = &keymap->binding[i - 1];
        if (binding->key == key && strcmp(binding->section, section) == 0)
            return binding;
    }
    return NULL;
}

enum action keymap_find(const struct keymap *keymap, const char *section, int32_t key)
{
    const struct binding *binding = find_in(keymap, section, key);
    if (!binding)
        binding = find_in(keymap, global, key);
    return binding ? binding->action : ACTION_NONE;
}

int32_t keymap_key(const struct keymap *keymap, const char *section, bool text, enum action action)
{
    const char *sections[] = {section, global};
    for (size_t s = 0; s < 2; s++) {
        for (size_t i = 0; i < keymap->n; i++) {
            const struct binding *binding = &keymap->binding[i];
            if (binding->action == action && !(text && key_is_text(binding->key)) &&
                strcmp(binding->section, sections[s]) == 0 &&
                keymap_find(keymap, section, binding->key) == action)
                return binding->key;
        }
    }
    return KEY_NONE;
}
