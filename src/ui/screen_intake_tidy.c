/* SPDX-License-Identifier: EUPL-1.2 */
/* An explanation as the rules give it names every branch of every define. A clerk wants the facts
 * it comes down to: what holds is shown as the facts that make it hold, below the name a condition
 * has in German; what fails keeps its tree. */
#include <string.h>

#include "ui/screen_intake_explain.h"

struct tidying {
    const struct explain_row *row;
    int n;
    struct explain_row *out;
    int kept;
};

/* "one of these", "none of these", a define: its parts say it all. */
static bool is_group(const struct explain_row *row)
{
    const char *word = row->operator_text;
    return row->field < 0 && row->kind != EXPLAIN_POLICY && row->kind != EXPLAIN_CHANGE &&
           (*word == '\0' || !strcmp(word, "not") || !strcmp(word, "or"));
}

static int end_of(const struct tidying *tidying, int i)
{
    int end = i + 1;
    while (end < tidying->n && tidying->row[end].depth > tidying->row[i].depth)
        end++;
    return end;
}

static void keep(struct tidying *tidying, int i, int depth)
{
    struct explain_row *row = &tidying->out[tidying->kept++];
    *row = tidying->row[i];
    row->depth = row->kind == EXPLAIN_SCOPE ? 0 : depth;
}

static void tidy(struct tidying *tidying, int i, int depth);

/* Of what is true only the parts that are; where one of them is enough for a "none of these", the
 * first. */
static void tidy_parts(struct tidying *tidying, int i, int depth)
{
    const struct explain_row *row = &tidying->row[i];
    bool holds = row->truth == YES && row->kind != EXPLAIN_EXCEPTION;
    bool one = holds && is_group(row) && !strcmp(row->operator_text, "not") &&
               !row->define;
    for (int part = i + 1, end = end_of(tidying, i); part < end; part = end_of(tidying, part)) {
        if (holds && tidying->row[part].truth != YES)
            continue;
        tidy(tidying, part, depth);
        if (one)
            return;
    }
}

static void tidy(struct tidying *tidying, int i, int depth)
{
    const struct explain_row *row = &tidying->row[i];
    int first = i + 1, end = end_of(tidying, i);
    bool only = first < end && end_of(tidying, first) == end &&
                tidying->row[first].truth == row->truth;
    bool holds = row->truth == YES && row->kind != EXPLAIN_EXCEPTION;
    bool named = row->define && *row->label;
    if (is_group(row) && !named && first < end && (only || holds)) {
        tidy_parts(tidying, i, depth);
        return;
    }
    keep(tidying, i, depth);
    tidy_parts(tidying, i, depth + 1);
}

/* --- bounds ----------------------------------------------------------------------------------- */

/* 1: at least, -1: at most, 0: neither. */
static int bound_of(const char *word)
{
    static const struct { const char *word; int bound; } row[] = {
        {">", 1}, {">=", 1}, {"not <", 1}, {"not <=", 1},
        {"<", -1}, {"<=", -1}, {"not >", -1}, {"not >=", -1},
    };
    for (size_t i = 0; i < sizeof row / sizeof *row; i++)
        if (!strcmp(row[i].word, word))
            return row[i].bound;
    return 0;
}

static bool is_bound(const struct explain_row *row)
{
    return row->field >= 0 && row->truth == YES && row->kind == EXPLAIN_CONDITION &&
           row->expected.state == KNOWN && bound_of(row->operator_text) != 0 &&
           (catalogue_field[row->field].type == TYPE_DATE ||
            catalogue_field[row->field].type == TYPE_NUMBER);
}

/* "at least 1947" says nothing that "at least 1964" does not; what is said twice is said once. */
static bool says_less(const struct explain_row *row, const struct explain_row *other)
{
    if (!is_bound(row) || !is_bound(other) || row->depth != other->depth ||
        row->field != other->field || row->person != other->person || row->qual != other->qual ||
        strcmp(row->operator_text, other->operator_text) != 0)
        return false;
    int64_t more = (int64_t)other->expected.lo - row->expected.lo;
    return more * bound_of(row->operator_text) > 0 || (more == 0 && other < row);
}

static int drop_weaker(struct explain_row *row, int n, struct arena *arena)
{
    struct explain_row *all = arena_array(arena, struct explain_row, n + 1);
    int kept = 0;
    memcpy(all, row, (size_t)n * sizeof *row);
    for (int i = 0; i < n; i++) {
        bool less = false;
        for (int k = 0; k < n && !less; k++)
            less = k != i && says_less(&all[i], &all[k]);
        if (!less)
            row[kept++] = all[i];
    }
    return kept;
}

int explain_tidy(const struct explain_row *row, int n, struct arena *arena,
                 const struct explain_row **out)
{
    struct tidying tidying = {.row = row, .n = n};
    tidying.out = arena_array(arena, struct explain_row, n + 1);
    for (int i = 0; i < n; i = end_of(&tidying, i))
        tidy(&tidying, i, row[i].depth);
    *out = tidying.out;
    return n > 0 ? drop_weaker(tidying.out, tidying.kept, arena) : 0;
}
