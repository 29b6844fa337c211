/* SPDX-License-Identifier: EUPL-1.2 */
/* The sample screen in the terminal the program runs in. On its way out it writes what it has
 * committed to the file $HOME/log, so that a test can see what a lost terminal left. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/embedded.h"
#include "sample_screen.h"
#include "ui/loop.h"

static void write_log(const struct sample_log *log)
{
    char path[256];
    snprintf(path, sizeof path, "%s/log", getenv("HOME"));
    FILE *file = fopen(path, "w");
    if (!file)
        return;
    fprintf(file, "%s", log->committed);
    fclose(file);
}

int main(void)
{
    struct error error = {0};
    struct terminal terminal;
    struct sample_log log = {0};
    struct keymap *keymap = keymap_new();
    struct lang *lang = lang_open("locale", "en");
    setlocale(LC_CTYPE, "");
    for (const struct embedded *file = key_file; file->name; file++)
        keymap_read(keymap, file->text, file->size, NULL);
    struct term_options term_options = {.theme = getenv("SAMPLE_THEME")};
    enum status status = term_open(&terminal, &term_options, &error);
    if (status == OK) {
        struct loop_options options = {.terminal = &terminal,
                                       .keymap = keymap,
                                       .lang = &lang,
                                       .lang_count = 1,
                                       .first = &screen_sample,
                                       .argument = &log};
        status = loop_run(&options, &error);
        term_close(&terminal);
        write_log(&log);
    }
    if (status != OK) {
        struct str text = {0};
        lang_error(lang, &error, &text);
        fprintf(stderr, "sample: %s\n", str_text(&text));
        str_release(&text);
    }
    lang_free(lang);
    keymap_free(keymap);
    return status == OK ? 0 : 2;
}
