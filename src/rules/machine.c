/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/machine.h"

#include <string.h>

struct running {
    const struct machine *machine;
    uint64_t *certain, *possible, *positive;    /* rows */
    const struct fact *person, *household, *qual; /* the facts, so that a field's index finds it */
};

/* --- one column ------------------------------------------------------------------------------- */

static void narrow_certain(struct running *running, const struct users *users,
                           const uint64_t *certain)
{
    for (int w = 0; w < users->words; w++)
        running->certain[users->at[w]] &= certain[w];
}

static void narrow(struct running *running, const struct users *users, const uint64_t *certain,
                   const uint64_t *possible, const uint64_t *positive)
{
    narrow_certain(running, users, certain);
    for (int w = 0; w < users->both; w++) {
        running->possible[users->at[w]] &= possible[w];
        running->positive[users->at[w]] |= positive[w];
    }
}

static void narrow_by_class(struct running *running, const struct column *column, int class)
{
    const struct users *users = &column->users;
    const uint64_t *mask = class_mask(column, class);
    if (column->mute[class])
        narrow_certain(running, users, mask);
    else
        narrow(running, users, mask, mask + users->words, mask + users->words + users->both);
}

/* A fact that may lie in several classes: certain is what all of them leave, possible what any. */
static void narrow_by_span(struct running *running, const struct column *column, int low, int high)
{
    const struct users *users = &column->users;
    for (int w = 0; w < users->words; w++) {
        uint64_t certain = ~UINT64_C(0), possible = 0, positive = ~UINT64_C(0);
        for (int class = low; class <= high; class++) {
            const uint64_t *mask = class_mask(column, class);
            certain &= mask[w];
            if (w < users->both) {
                possible |= mask[users->words + w];
                positive &= mask[users->words + users->both + w];
            }
        }
        running->certain[users->at[w]] &= certain;
        if (w < users->both) {
            running->possible[users->at[w]] &= possible;
            running->positive[users->at[w]] |= positive;
        }
    }
}

static void run_range(struct running *running, const struct column *column, int32_t lo,
                      int32_t hi)
{
    int low = class_among(column->cut, column->cuts, lo);
    int high = lo == hi ? low : class_among(column->cut, column->cuts, hi);
    if (low == high)
        narrow_by_class(running, column, low);
    else
        narrow_by_span(running, column, low, high);
}

/* Months from a date to today (or to the day before): the later the date, the fewer. */
static void run_months(struct running *running, const struct column *column,
                       const struct fact *fact, int32_t today)
{
    int32_t day = today - column->yesterday;
    int32_t most = date_months_between(fact->first, day), least = most;
    if (fact->first != fact->last)
        least = date_months_between(fact->last, day);
    run_range(running, column, least, most);
}

static void run_codes(struct running *running, const struct column *column,
                      const struct fact *fact)
{
    bool known = fact->state == KNOWN && fact->code >= 0 && fact->code < column->codes;
    narrow_by_class(running, column, column->class_of[known ? fact->code : column->codes]);
}

static void run_list(struct running *running, const struct column *column,
                     const struct fact *fact)
{
    enum tri class = fact->state != KNOWN ? MAYBE : tri_of(fact->bits & column->node->code[0]);
    narrow_by_class(running, column, (int)class);
}

/* Whether two sets of rows meet. */
static bool any_row(const uint64_t *rows, const struct row_set *set)
{
    for (int w = 0; w < set->words; w++)
        if (rows[set->first + w] & set->bits[w])
            return true;
    return false;
}

/* Whether it has a say still, in a row that is alive. */
static bool has_say(const struct running *running, const struct users *users)
{
    for (int w = 0; w < users->words; w++) {
        int at = users->at[w];
        uint64_t alive = w < users->both ? running->possible[at] : running->certain[at];
        if (alive & users->rows[w])
            return true;
    }
    return false;
}

static void run_node(struct running *running, const struct column *column,
                     const struct view *view)
{
    const struct users *users = &column->users;
    if (!has_say(running, users) || !any_row(running->possible, &column->wanted))
        return;
    struct reading reading = eval(view, column->node);
    narrow(running, users, class_mask(column, (int)reading.value),
           class_mask(column, (int)reading.absent) + users->words,
           class_mask(column, reading.positive ? YES : NO) + users->words + users->both);
}

/* --- parts ------------------------------------------------------------------------------------ */

/* What a part's own rows have come to is its value for the rows that use it. */
static void run_part(struct running *running, const struct part *part)
{
    const struct users *users = &part->users;
    uint64_t certain = 0, possible = 0, positive = 0;
    for (int w = 0; w < part->own.words; w++) {
        int at = part->own.first + w;
        certain |= running->certain[at] & part->own.bits[w];
        possible |= running->possible[at] & part->own.bits[w];
        positive |= running->positive[at] & running->possible[at] & part->own.bits[w];
    }
    for (int w = 0; !certain && w < users->words; w++)
        running->certain[users->at[w]] &= ~users->rows[w];
    for (int w = 0; !possible && w < users->both; w++)
        running->possible[users->at[w]] &= ~users->rows[w];
    for (int w = 0; positive && w < users->both; w++)
        running->positive[users->at[w]] |= users->bare[w];
}

static void run_parts(struct running *running, bool plain)
{
    const struct machine *machine = running->machine;
    for (int i = 0; i < machine->n_parts; i++)
        if (machine->part[i].plain == plain)
            run_part(running, &machine->part[i]);
}

/* --- from rows to rules ----------------------------------------------------------------------- */

static void mark(uint64_t *rules, const struct machine *machine, int word, uint64_t rows)
{
    for (; rows; rows &= rows - 1) {
        int rule = machine->owner[word * 64 + __builtin_ctzll(rows)];
        rules[rule / 64] |= UINT64_C(1) << (rule % 64);
    }
}

static void block(uint64_t *rules, const struct machine *machine, int word, uint64_t rows)
{
    for (; rows; rows &= rows - 1) {
        const uint64_t *more = blocked_by(machine, word * 64 + __builtin_ctzll(rows));
        for (int w = 0; w < machine->rule_words; w++)
            rules[w] |= more[w];
    }
}

static void collect(const struct running *running, struct arena *arena, struct verdict *verdict)
{
    const struct machine *machine = running->machine;
    uint64_t *blocked = arena_array(arena, uint64_t, verdict->words);
    for (int w = 0; w < machine->both; w++) {
        uint64_t when = machine->when[w];
        mark(verdict->certain, machine, w, running->certain[w] & when);
        mark(verdict->possible, machine, w, running->possible[w] & running->positive[w] & when);
    }
    for (int w = machine->both; w < machine->words; w++)
        block(blocked, machine, w, running->certain[w]);
    for (int w = 0; w < verdict->words; w++) {
        verdict->possible[w] &= ~verdict->certain[w] & ~blocked[w];
        verdict->certain[w] &= ~blocked[w];
    }
}

/* The rows in force that day, of the packs that speak at that place. */
static void start(struct running *running, const struct view *view)
{
    const struct machine *machine = running->machine;
    int class = class_among(machine->cut, machine->cuts, date_first_day(view->household->as_of));
    memcpy(running->certain, machine->active + (size_t)class * (size_t)machine->words,
           (size_t)machine->words * sizeof *running->certain);
    for (int i = 0; i < view->set->n_packs; i++) {
        if (set_speaks(view->set, i, view->household, view->person))
            continue;
        for (int w = 0; w < machine->words; w++)
            running->certain[w] &= ~machine->pack[i][w];
    }
    memcpy(running->possible, running->certain,
           (size_t)machine->words * sizeof *running->possible);
}

static void find_facts(struct running *running, const struct view *view)
{
    running->household = view->household->fact;
    if (view->person == EVERYBODY)
        return;
    const struct person *person = &view->household->person[view->person];
    running->person = person->fact;
    if (view->qual >= 0)
        running->qual = person->qual[view->qual].fact;
}

/* Rules name no field their subject does not have: check.c sees to it. */
static const struct fact *fact_of(const struct running *running, int field)
{
    switch (catalogue_field[field].scope) {
    case SCOPE_PERSON: return &running->person[field];
    case SCOPE_HOUSEHOLD: return &running->household[field];
    case SCOPE_QUAL: return &running->qual[field - FIELD_QUAL_FIRST];
    }
    return NULL;
}

static void run_plain(struct running *running, const struct column *column, int32_t today)
{
    const struct fact *fact = fact_of(running, column->field);
    switch (column->kind) {
    case COLUMN_CODES: run_codes(running, column, fact); return;
    case COLUMN_LIST: run_list(running, column, fact); return;
    case COLUMN_RANGE:
    case COLUMN_MONTHS:
        if (fact->state != KNOWN)
            narrow_by_class(running, column, column->cuts + 1);
        else if (column->kind == COLUMN_RANGE)
            run_range(running, column, fact->lo, fact->hi);
        else
            run_months(running, column, fact, today);
        return;
    case COLUMN_NODE: return;
    }
}

static void run_group(struct running *running, const struct column_group *group, int32_t today)
{
    const struct column *column = running->machine->column;
    bool blank = true;
    for (int i = group->first; blank && i < group->end; i++)
        blank = fact_of(running, column[i].field)->state != KNOWN;
    if (blank)
        narrow_by_class(running, &group->blank, 0);
    for (int i = group->first; !blank && i < group->end; i++)
        run_plain(running, &column[i], today);
}

static enum table table_of(const struct view *view)
{
    return view->person == EVERYBODY ? TABLE_HOUSEHOLD
           : view->qual < 0          ? TABLE_PERSON
                                     : TABLE_QUAL;
}

void machine_run(const struct view *view, struct arena *arena, struct verdict *verdict)
{
    const struct machine *machine = view->set->machine[table_of(view)];
    if (!machine->words)
        return;
    uint64_t *rows = arena_array(arena, uint64_t, 3 * machine->words);
    struct running running = {.machine = machine, .certain = rows,
                              .possible = rows + machine->words,
                              .positive = rows + 2 * machine->words};
    start(&running, view);
    find_facts(&running, view);
    int32_t today = date_first_day(view->household->as_of);
    for (int i = 0; i < machine->n_groups; i++)
        run_group(&running, &machine->group[i], today);
    run_parts(&running, true);
    for (int i = machine->n_plain; i < machine->n_columns; i++)
        run_node(&running, &machine->column[i], view);
    run_parts(&running, false);
    collect(&running, arena, verdict);
}
