/* SPDX-License-Identifier: EUPL-1.2 */
/* Who is responsible so far: the results of a decision in the order a clerk wants them, and the
 * columns they are shown in.
 *
 * What concerns the person and section in focus stands first, then what is urgent; ● is certain,
 * ○ possible, ! to be confirmed by somebody, ≠ two offices of equal rank, or facts that contradict
 * each other. */
#ifndef LOTSE_UI_PANEL_H
#define LOTSE_UI_PANEL_H

#include "core/result.h"
#include "text/lang.h"
#include "ui/canvas.h"

struct panel_item { /* a result, or a notice: one of them is NULL */
    const struct result *result;
    const struct notice *notice;
    uint64_t rank;
};

struct panel {
    struct panel_item *item;
    int n;
};

struct panel_view { /* what a panel needs to be read */
    const struct household *household;
    const struct lang *lang;
};

/* Orders a decision (whose possible results know what is missing) for a person and a section. */
void panel_fill(struct panel *panel, struct arena *arena, const struct decision *decision,
                int person, int section);
/* Everything in the order of the decision: notices, then person after person, need after need. */
void panel_list(struct panel *panel, struct arena *arena, const struct decision *decision);
/* Draws as many as there is room for, in one line each where the columns suffice, else in two;
 * legend and "+12 more" stand in the edge below, at row y + rows. */
void panel_draw(const struct panel *panel, const struct panel_view *view, struct canvas *canvas,
                int y, int x, int rows, int columns);

/* The cells of a line, for lists that lay them out in their own way. */
void panel_mark(const struct panel_item *item, struct canvas *canvas, int y, int x);
/* Office with ? where it is only possible. */
void panel_office(const struct result *result, const struct lang *lang, struct str *out);
/* The fields that would settle a possible result, with whose they are where that is not plain. */
void panel_missing(const struct result *result, const struct panel_view *view, struct str *out);
/* The words of a notice, or of a contradiction. */
const char *panel_notice(const struct notice *notice, const struct lang *lang);
/* The facts of a contradiction, with whose they are where that is not plain. */
void panel_facts(const struct notice *notice, const struct panel_view *view, struct str *out);

#endif
