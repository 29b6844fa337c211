/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/popup.h"

enum { LOOP_LINES = 2 }; /* messages and hints stay seen */

struct popup_area popup_open(struct canvas *canvas, int rows, int columns, const char *title)
{
    int most_rows = canvas->rows - LOOP_LINES - 2, most_columns = canvas->columns - 4;
    struct popup_area area = {.rows = rows < most_rows ? rows : most_rows,
                              .columns = columns < most_columns ? columns : most_columns};
    area.y = 1 + (most_rows - area.rows) / 2;
    area.x = 2 + (most_columns - area.columns) / 2;
    canvas_fill(canvas, area.y - 1, area.x - 1, area.rows + 2, area.columns + 2, STYLE_TEXT);
    canvas_frame(canvas, area.y, area.x, area.rows, area.columns, title);
    return area;
}
