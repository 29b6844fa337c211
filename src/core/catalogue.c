/* SPDX-License-Identifier: EUPL-1.2 */
/* Look-ups in the compiled tables. They are short, so a walk along the row will do, with a glance
 * at the first letter before every comparison (route reads a million keys a second that way); the
 * long code lists are bisected. */
#include "core/catalogue.h"

#include <stdio.h>
#include <string.h>

static bool same(const char *key, const char *word, size_t len)
{
    return *key == *word && !strncmp(key, word, len) && key[len] == '\0';
}

/* The members of the tables all begin with their key. */
static int find(const void *table, size_t n, size_t size, const char *word, size_t len)
{
    for (size_t i = 0; i < n; i++) {
        const char *key;
        memcpy(&key, (const char *)table + i * size, sizeof key);
        if (same(key, word, len))
            return (int)i;
    }
    return -1;
}

#define FIND(table, n, word, len) find((table), (size_t)(n), sizeof *(table), (word), (len))

int catalogue_find_field(const char *key, size_t len)
{
    return FIND(catalogue_field, FIELD_COUNT, key, len);
}

int catalogue_find_set(const char *key, size_t len)
{
    return FIND(catalogue_set, SET_COUNT, key, len);
}

int catalogue_find_choice(int set, const char *code, size_t len)
{
    return FIND(catalogue_set[set].choice, catalogue_set[set].n, code, len);
}

int catalogue_find_group(int set, const char *name, size_t len)
{
    for (int i = 0; i < GROUP_COUNT; i++)
        if (catalogue_group[i].set == set && same(catalogue_group[i].name, name, len))
            return i;
    return -1;
}

int catalogue_find_need(const char *key, size_t len)
{
    return FIND(catalogue_need, NEED_COUNT, key, len);
}

int catalogue_find_document(const char *code, size_t len)
{
    return FIND(catalogue_document, DOCUMENT_COUNT, code, len);
}

int catalogue_find_agency_type(const char *code, size_t len)
{
    return FIND(catalogue_agency_type, AGENCY_TYPE_COUNT, code, len);
}

bool group_has(const struct group *group, int choice)
{
    return choice >= 0 && group->code[choice / 64] >> (choice % 64) & 1;
}

const char *text_key(char out[TEXT_KEY_SIZE], const char *kind, const char *key, const char *part)
{
    snprintf(out, TEXT_KEY_SIZE, "%s:%s%s%s", kind, key, *part ? ":" : "", part);
    return out;
}

const char *text_key_choice(char out[TEXT_KEY_SIZE], int set, int choice, const char *part)
{
    const char *code = catalogue_set[set].choice[choice].code;
    if (set == SET_STATUS)
        return text_key(out, "status", code, part);
    snprintf(out, TEXT_KEY_SIZE, "choice:%s:%s:%s", catalogue_set[set].key, code, part);
    return out;
}

int code_find(const struct code_list *list, const char *code, size_t len)
{
    int low = 0, high = list->n;
    while (low < high) {
        int middle = low + (high - low) / 2;
        const char *key = list->code[middle].code;
        int order = strncmp(code, key, len);
        if (order == 0 && key[len])
            order = -1;
        if (order == 0)
            return middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return -1;
}

const char *code_label(const struct code_list *list, int i)
{
    return list->text + list->code[i].label;
}

const char *code_extra(const struct code_list *list, int i)
{
    const char *label = code_label(list, i);
    return label + strlen(label) + 1;
}

int catalogue_codes(int field)
{
    if (catalogue_field[field].type == TYPE_YESNO)
        return 2;
    if (catalogue_field[field].type == TYPE_COUNTRY)
        return catalogue_countries.n;
    return catalogue_set[catalogue_field[field].set].n;
}
