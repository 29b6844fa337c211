/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/key.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "text/lang.h"
#include "text/utf8.h"

const struct action_info action_info[ACTION_COUNT] = {
    [ACTION_NONE] = {"none", "", N_("Nothing")},
#define X(id, name, hint, text) [ACTION_##id] = {name, hint, text},
    ACTIONS(X)
#undef X
};

/* Names in key files; msgids too, for a keyboard has its own words in every country. */
static const struct {
    int32_t key;
    const char *name;
} named[] = {
    {K_UP, N_("Up")},
    {K_DOWN, N_("Down")},
    {K_LEFT, N_("Left")},
    {K_RIGHT, N_("Right")},
    {K_HOME, N_("Home")},
    {K_END, N_("End")},
    {K_PAGE_UP, N_("PgUp")},
    {K_PAGE_DOWN, N_("PgDn")},
    {K_INSERT, N_("Ins")},
    {K_DELETE, N_("Del")},
    {K_BACKSPACE, N_("Backspace")},
    {K_ENTER, N_("Enter")},
    {K_TAB, N_("Tab")},
    {K_BACK_TAB, N_("Shift-Tab")},
    {K_ESCAPE, N_("Esc")},
    {' ', N_("Space")},
};

static const char ctrl[] = N_("Ctrl-");

bool key_is_text(int32_t key)
{
    return key >= ' ' && key < KEYS_BASE && key != 0x7f;
}

int32_t key_plain(int32_t key)
{
    switch (key) {
    case '\b': case 0x7f: return K_BACKSPACE;
    case '\t': return K_TAB;
    case '\n': case '\r': return K_ENTER;
    case 0x1b: return K_ESCAPE;
    default: return key;
    }
}

static int32_t parse_number(const char *digits)
{
    char *end;
    long n = strtol(digits, &end, 10);
    return *end == '\0' && end > digits && n >= 1 && n <= 12 ? K_F0 + (int32_t)n : KEY_NONE;
}

int32_t key_parse(const char *name)
{
    int32_t code;
    size_t n = utf8_decode(name, &code);
    if (n > 0 && name[n] == '\0')
        return key_is_text(code) ? code : KEY_NONE;
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (strcasecmp(name, named[i].name) == 0)
            return named[i].key;
    if (*name == 'f' || *name == 'F')
        return parse_number(name + 1);
    size_t prefix = sizeof ctrl - 1;
    if (strncasecmp(name, ctrl, prefix) != 0 || !name[prefix] || name[prefix + 1])
        return KEY_NONE;
    char c = name[prefix];
    bool can = (c >= '@' && c <= '_') || (c >= 'a' && c <= 'z');
    return can ? key_plain(c & 0x1f) : KEY_NONE;
}

const char *key_label(const struct lang *lang, int32_t key, char out[KEY_NAME_SIZE])
{
    const char *text = NULL;
    char character[5] = "";
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (named[i].key == key)
            text = lang ? tr(lang, named[i].name) : named[i].name;
    if (!text && key_is_text(key))
        utf8_encode(key, character);
    if (text || *character)
        snprintf(out, KEY_NAME_SIZE, "%s", text ? text : character);
    else if (key > K_F0 && key <= K_LAST)
        snprintf(out, KEY_NAME_SIZE, "F%d", (int)(key - K_F0));
    else if (key > KEY_NONE && key < ' ')
        snprintf(out, KEY_NAME_SIZE, "%s%c", lang ? tr(lang, ctrl) : ctrl, (char)(key + '@'));
    else
        *out = '\0';
    return out;
}
