/* SPDX-License-Identifier: EUPL-1.2 */
/* Keys and what they mean.
 *
 * A key is a character, a control key, or a named key. Which action a key means depends on the
 * screen: its section of the key file, then `global` (data/keys/default.keys, compiled in; the
 * user's $XDG_CONFIG_HOME/lotse/keys is read over it). Help, hints and the list of keys iterate
 * the same table. */
#ifndef LOTSE_UI_KEY_H
#define LOTSE_UI_KEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

struct lang;

enum key_code {
    KEY_NONE = 0, /* 1 to 31 are Ctrl-A …, 32 to 0x10ffff characters */
    KEYS_BASE = 0x110000,
    K_UP, K_DOWN, K_LEFT, K_RIGHT, K_HOME, K_END, K_PAGE_UP, K_PAGE_DOWN, K_INSERT, K_DELETE,
    K_BACKSPACE, K_ENTER, K_TAB, K_BACK_TAB, K_ESCAPE, K_PASTE_BEGIN, K_PASTE_END,
    K_RESIZE,  /* the terminal has another size */
    K_HANG_UP, /* the terminal is gone, or someone asks the program to end */
    K_F0, /* K_F0 + n is F n, up to 12 */
    K_LAST = K_F0 + 12,
};

/* One row an action: name in key files, text for help and hints (msgids). hint is the word on the
 * last line ("Help"), at most 8 columns in every language. */
#define ACTIONS(X) \
    X(HELP,        "help",        N_("Help"),     N_("Explain this field and this screen")) \
    X(LANGUAGE,    "language",    N_("Language"), N_("Switch the language")) \
    X(BACK,        "back",        N_("Back"),     N_("Go back one step")) \
    X(LIST,        "list",        N_("List"),     N_("Show the choices, or filter the list")) \
    X(WHY,         "why",         N_("Why"),      N_("Show why, or open what is selected")) \
    X(NEXT,        "next",        N_("Next"),     N_("Go to the next open question or item")) \
    X(PARK,        "park",        N_("Park"),     N_("Put this aside; it waits on the desk")) \
    X(TURN,        "turn",        N_("Turn"),     N_("Turn the screen to the visitor")) \
    X(DO,          "do",          N_("Do"),       N_("Do it: send, answer, confirm")) \
    X(QUIT,        "quit",        N_("Quit"),     N_("Leave lotse")) \
    X(CURTAIN,     "curtain",     N_("Curtain"),  N_("Blank the screen at once")) \
    X(UNKNOWN,     "unknown",     N_("Unknown"),  N_("Not known, refused, not asked: in turn")) \
    X(ORIGIN,      "origin",      N_("Origin"),   N_("How we know: said, document, register")) \
    X(UNDO,        "undo",        N_("Undo"),     N_("Undo the last change")) \
    X(REDRAW,      "redraw",      N_("Redraw"),   N_("Draw the screen again")) \
    X(SUSPEND,     "suspend",     N_("Suspend"),  N_("Go to the shell; fg comes back")) \
    X(KEYS,        "keys",        N_("Keys"),     N_("List all keys, to search and to use")) \
    X(UP,          "up",          "",             N_("One line up")) \
    X(DOWN,        "down",        "",             N_("One line down")) \
    X(LEFT,        "left",        "",             N_("One character left")) \
    X(RIGHT,       "right",       "",             N_("One character right")) \
    X(HOME,        "home",        "",             N_("To the beginning")) \
    X(END,         "end",         "",             N_("To the end")) \
    X(PAGE_UP,     "page-up",     "",             N_("One page up")) \
    X(PAGE_DOWN,   "page-down",   "",             N_("One page down")) \
    X(ACCEPT,      "accept",      "",             N_("Take it and go on")) \
    X(FORWARD,     "forward",     "",             N_("To the next field")) \
    X(BACKWARD,    "backward",    "",             N_("To the field before")) \
    X(ERASE,       "erase",       "",             N_("Delete the character before the cursor")) \
    X(DELETE,      "delete",      "",             N_("Delete the character under the cursor")) \
    X(ERASE_LINE,  "erase-line",  "",             N_("Delete the whole entry")) \
    X(PERSON_NEXT, "person-next", "",             N_("To the next person of the household")) \
    X(PERSON_ADD,  "person-add",  "",             N_("Add a person to the household")) \
    X(SECTION_NEXT,"section-next","",             N_("To the next section of the form")) \
    X(SECTION_PREV,"section-prev","",             N_("To the section before")) \
    X(DECIDE,      "decide",      N_("Override"), N_("Decide otherwise, with a reason")) \
    X(SAVE,        "save",        N_("Save"),     N_("Save the explanation as text"))

enum action {
    ACTION_NONE,
#define X(id, name, hint, text) ACTION_##id,
    ACTIONS(X)
#undef X
    ACTION_COUNT,
};

struct action_info {
    const char *name, *hint, *text;
};
extern const struct action_info action_info[ACTION_COUNT];

struct keymap; /* sections of key -> action */

struct keymap *keymap_new(void);
void keymap_free(struct keymap *keymap);
/* Reads lines "section key action"; later lines win; the action `none` frees a key. The error
 * names the line; the lines before it are taken. */
enum status keymap_read(struct keymap *keymap, const char *text, size_t len, struct error *error);
enum action keymap_find(const struct keymap *keymap, const char *section, int32_t key);
/* The first key that means action on that screen; KEY_NONE where none does. text: characters are
 * text there, so only the other keys count. */
int32_t keymap_key(const struct keymap *keymap, const char *section, bool text,
                   enum action action);

enum { KEY_NAME_SIZE = 32 };

bool key_is_text(int32_t key); /* a character, not a control or a named key */
/* Tab for Ctrl-I, and so on: terminals do not tell them apart. */
int32_t key_plain(int32_t key);
int32_t key_parse(const char *name); /* "f5", "ctrl-k", "a", in any case; KEY_NONE */
/* As a person reads it ("Strg-K"); lang NULL: as key files have it ("Ctrl-K"). */
const char *key_label(const struct lang *lang, int32_t key, char out[KEY_NAME_SIZE]);

#endif
