/* SPDX-License-Identifier: EUPL-1.2 */
/* A canvas compared as text: its rows, blanks at their ends cut. */
#ifndef LOTSE_TESTS_ASSERT_CANVAS_H
#define LOTSE_TESTS_ASSERT_CANVAS_H

#include <check.h>

#include "base/str.h"
#include "ui/canvas.h"

static inline void assert_canvas(const struct canvas *canvas, const char *expected)
{
    struct str text = {0};
    canvas_text(canvas, &text);
    ck_assert_str_eq(str_text(&text), expected);
    str_release(&text);
}

#endif
