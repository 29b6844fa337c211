/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/machine.h"

#include <string.h>

struct running {
    const struct machine *machine;
    const struct view *view;
    const struct fact *fact[SCOPE_QUAL + 1]; /* of each scope */
    int32_t today;
    uint64_t *standing; /* rows no known fact speaks against; certain, but for what is in doubt … */
    uint64_t *doubt;    /* … because a fact is partial, and for what they need */
    uint64_t *positive; /* rows in which a comparison of a known fact is true */
    uint64_t *hopeful;  /* those, and what may become so by slow literals */
    uint64_t *known;    /* fields, as the machine counts them */
    uint8_t *answer;    /* to each question; 0 where it was not asked */
};

/* What a row or a literal has come to; of an answer, behind it what its opposite has. */
enum { CERTAIN = 1, POSSIBLE = 2, POSITIVE = 4, ANSWERED = 1 << (2 * NEGATED_SHIFT) };

/* --- facts that are known --------------------------------------------------------------------- */

static void narrow_by_class(struct running *running, const struct column *column, int class)
{
    const struct users *users = &column->users;
    const uint64_t *standing = class_mask(column, class), *positive = standing + users->words;
    if (column->effect[class] & EFFECT_FELLS)
        for (int w = 0; w < users->words; w++)
            running->standing[users->at[w]] &= standing[w];
    if (column->effect[class] & EFFECT_OPENS)
        for (int w = 0; w < users->both; w++)
            running->positive[users->at[w]] |= positive[w];
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
            possible |= mask[w];
            if (w < users->both)
                positive &= mask[users->words + w];
        }
        running->standing[users->at[w]] &= possible;
        running->doubt[users->at[w]] |= possible & ~certain;
        if (w < users->both)
            running->positive[users->at[w]] |= positive;
    }
}

static void run_range(struct running *running, const struct column *column, int32_t lo, int32_t hi)
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
                       const struct fact *fact)
{
    struct date until = date_of_day(running->today - column->yesterday);
    if (date_is_whole(fact->date)) {
        int months = date_months(fact->date, until);
        run_range(running, column, months, months);
    } else {
        run_range(running, column, date_months(date_of_day(fact->last), until),
                  date_months(date_of_day(fact->first), until));
    }
}

/* An answer of the interpreter's, to the one test of the column. */
static void narrow_by_reading(struct running *running, const struct column *column,
                              struct reading reading)
{
    const struct users *users = &column->users;
    if (reading.value != MAYBE) {
        narrow_by_class(running, column,
                        (reading.value == YES ? SAYS_YES : SAYS_NO) |
                            (reading.positive ? SAYS_POSITIVE : 0));
        return;
    }
    for (int w = 0; w < users->words; w++)
        running->doubt[users->at[w]] |= users->rows[w];
    for (int w = 0; reading.positive && w < users->both; w++)
        running->positive[users->at[w]] |= users->bare[w];
}

/* The tree is asked itself where the date is partial. */
static void run_table(struct running *running, const struct column *column,
                      const struct fact *fact)
{
    if (!date_is_whole(fact->date)) {
        narrow_by_reading(running, column, eval(running->view, column->test[0]));
        return;
    }
    struct date until = date_of_day(running->today - column->yesterday);
    int class = class_among(column->cut, column->cuts, fact->first);
    int months = class_among(column->months, column->n_months, date_months(fact->date, until));
    narrow_by_class(running, column, column->class_of[class * (column->n_months + 1) + months]);
}

static void run_column(struct running *running, const struct column *column,
                       const struct fact *fact)
{
    switch (column->kind) {
    case COLUMN_CODES: {
        bool is_code = fact->code >= 0 && fact->code < column->codes;
        narrow_by_class(running, column, column->class_of[is_code ? fact->code : column->codes]);
        return;
    }
    case COLUMN_RANGE: run_range(running, column, fact->lo, fact->hi); return;
    case COLUMN_MONTHS: run_months(running, column, fact); return;
    case COLUMN_TABLE: run_table(running, column, fact); return;
    case COLUMN_LIST:
        narrow_by_class(running, column,
                        fact->bits & column->test[0]->code[0] ? SAYS_YES | SAYS_POSITIVE : SAYS_NO);
        return;
    case COLUMN_TEST:
        narrow_by_reading(running, column, test_reading(column->test[0], fact));
        return;
    case COLUMN_NONE: return;
    }
}

static void find_facts(struct running *running)
{
    const struct view *view = running->view;
    running->fact[SCOPE_HOUSEHOLD] = view->household->fact;
    if (view->person == EVERYBODY)
        return;
    const struct person *person = &view->household->person[view->person];
    running->fact[SCOPE_PERSON] = person->fact;
    if (view->qual >= 0)
        running->fact[SCOPE_QUAL] = person->qual[view->qual].fact;
}

/* Rules name no field their subject does not have: check.c sees to it. */
static void run_facts(struct running *running)
{
    const struct machine *machine = running->machine;
    find_facts(running);
    for (int i = 0; i < machine->n_asked; i++) {
        const struct asked *asked = &machine->asked[i];
        const struct fact *fact = &running->fact[asked->scope][asked->at];
        if (fact->state != KNOWN)
            continue;
        row_set(running->known, i);
        for (int c = asked->first; c < asked->end; c++)
            run_column(running, &machine->column[c], fact);
    }
}

/* --- slow literals: row by row ---------------------------------------------------------------- */

static unsigned ask(struct running *running, int i);

/* What a row has come to but for its slow literals. */
static unsigned begin_row(const struct running *running, int row)
{
    const struct machine *machine = running->machine;
    const uint64_t *certain = row_need(machine, row), *possible = certain + machine->asked_words;
    uint64_t open = 0, barred = 0;
    for (int w = 0; w < machine->asked_words; w++) {
        open |= certain[w] & ~running->known[w];
        barred |= possible[w] & ~running->known[w];
    }
    if (barred)
        return 0;
    return POSSIBLE | (row_is(running->positive, row) ? POSITIVE : 0) |
           (open || row_is(running->doubt, row) ? 0 : CERTAIN);
}

/* A row is as good as the worst of its literals. */
static unsigned read_literals(struct running *running, const struct slow *slow,
                              const struct slow *end, unsigned all, unsigned wanted)
{
    for (; slow < end && (all & wanted); slow++) {
        unsigned one = ask(running, slow->question) >> slow->shift & slow->mask;
        all = (all & (one | POSITIVE)) | (one & POSITIVE);
    }
    return all & wanted ? all : 0;
}

/* What a row that is standing has come to; 0 where that is not what is wanted (CERTAIN or
 * POSSIBLE). */
static unsigned read_row(struct running *running, int row, unsigned wanted)
{
    const struct machine *machine = running->machine;
    const int *at = machine->slow_at + row;
    unsigned all = begin_row(running, row);
    if (!(all & wanted))
        return 0;
    return at[0] == at[1] ? all
                          : read_literals(running, machine->slow + at[0], machine->slow + at[1],
                                          all, wanted);
}

/* The rows of a part that are standing, of one word. */
static uint64_t own_rows(const struct running *running, const struct question *part, int word)
{
    uint64_t rows = running->standing[word];
    if (part->first > word * 64)
        rows &= ~UINT64_C(0) << (part->first - word * 64);
    if (part->end < word * 64 + 64)
        rows &= ~(~UINT64_C(0) << (part->end - word * 64));
    return rows;
}

/* A part is as good as the best of its rows. */
static unsigned read_part(struct running *running, const struct question *part)
{
    unsigned any = 0;
    for (int w = part->first / 64; w * 64 < part->end; w++)
        for (uint64_t rows = own_rows(running, part, w); rows; rows &= rows - 1)
            any |= read_row(running, w * 64 + __builtin_ctzll(rows), POSSIBLE);
    return any;
}

static unsigned read_node(const struct view *view, const struct node *node)
{
    struct reading reading = eval(view, node);
    unsigned yes = (reading.value == YES ? CERTAIN : 0) | (reading.absent != NO ? POSSIBLE : 0) |
                   (reading.positive ? POSITIVE : 0);
    unsigned no = (reading.value == NO ? CERTAIN : 0) | (reading.absent != YES ? POSSIBLE : 0);
    return yes | no << NEGATED_SHIFT;
}

static unsigned ask(struct running *running, int i)
{
    const struct question *question = &running->machine->question[i];
    unsigned answer = running->answer[i];
    if (answer)
        return answer;
    answer = ANSWERED | (question->part ? read_part(running, question)
                                                 : read_node(running->view, question->node));
    running->answer[i] = (uint8_t)answer;
    return answer;
}

/* --- rows worth asking about ------------------------------------------------------------------ */

static bool is_anybody(const struct view *view, enum quant quant)
{
    struct view inner;
    for (int i = 0; i < view_count(view, quant); i++)
        if (view_enter(view, quant, i, &inner))
            return true;
    return false;
}

/* What is interpreted may make rows positive, but a quantifier only where there is somebody. */
static void hope(struct running *running)
{
    const struct machine *machine = running->machine;
    memcpy(running->hopeful, running->positive, (size_t)machine->both * sizeof(uint64_t));
    for (int way = 0; way < WAYS; way++) {
        if (!machine->way[way] ||
            (way != WAY_OTHER && !is_anybody(running->view, (enum quant)way)))
            continue;
        for (int w = 0; w < machine->both; w++)
            running->hopeful[w] |= machine->way[way][w];
    }
}

static void hope_by_part(struct running *running, const struct question *part)
{
    for (int w = 0; w < part->users.both; w++)
        running->hopeful[part->users.at[w]] |= part->users.bare[w];
}

/* Parts come before those that use them, so one pass will do. */
static void hope_by_parts(struct running *running)
{
    const struct machine *machine = running->machine;
    int done = -1;
    for (int w = 0; w < machine->parts; w++) {
        uint64_t left = ~UINT64_C(0), rows;
        while ((rows = running->standing[w] & running->hopeful[w] & left) != 0) {
            int part = machine->owner[w * 64 + __builtin_ctzll(rows)];
            left &= ~(rows & -rows);
            if (part != done)
                hope_by_part(running, &machine->question[part]);
            done = part;
        }
    }
}

/* --- rules ------------------------------------------------------------------------------------ */

static void judge(struct running *running, int row, struct verdict *verdict)
{
    int rule = running->machine->owner[row];
    if (row_is(verdict->certain, rule))
        return;
    unsigned wanted = row_is(running->hopeful, row) ? POSSIBLE : CERTAIN;
    unsigned reading = read_row(running, row, wanted);
    if (reading & CERTAIN)
        row_set(verdict->certain, rule);
    else if (reading & POSITIVE)
        row_set(verdict->possible, rule);
}

static bool is_blocked(struct running *running, int rule)
{
    const struct machine *machine = running->machine;
    for (int i = machine->exception_at[rule]; i < machine->exception_at[rule + 1]; i++) {
        int row = machine->exception[i];
        if (row_is(running->standing, row) && read_row(running, row, CERTAIN))
            return true;
    }
    return false;
}

static void collect(struct running *running, struct verdict *verdict)
{
    const struct machine *machine = running->machine;
    for (int w = machine->parts; w < machine->both; w++) {
        uint64_t rows = running->standing[w] & (running->hopeful[w] | machine->quiet[w]);
        for (; rows; rows &= rows - 1)
            judge(running, w * 64 + __builtin_ctzll(rows), verdict);
    }
    for (int w = 0; w < verdict->words; w++) {
        uint64_t rules = verdict->certain[w] | verdict->possible[w], blocked = 0;
        for (; rules; rules &= rules - 1)
            if (is_blocked(running, w * 64 + __builtin_ctzll(rules)))
                blocked |= rules & -rules;
        verdict->certain[w] &= ~blocked;
        verdict->possible[w] &= ~verdict->certain[w] & ~blocked;
    }
}

/* --- one subject ------------------------------------------------------------------------------ */

static enum table table_of(const struct view *view)
{
    return view->person == EVERYBODY ? TABLE_HOUSEHOLD
           : view->qual < 0          ? TABLE_PERSON
                                     : TABLE_QUAL;
}

/* The rows in force that day, of the packs that speak at that place. */
static void start(struct running *running)
{
    const struct machine *machine = running->machine;
    const struct view *view = running->view;
    int class = class_among(machine->cut, machine->cuts, running->today);
    memcpy(running->standing, machine->active + (size_t)class * (size_t)machine->words,
           (size_t)machine->words * sizeof *running->standing);
    for (int i = 0; i < view->set->n_packs; i++) {
        if (set_speaks(view->set, i, view->household))
            continue;
        for (int w = machine->parts; w < machine->both; w++)
            running->standing[w] &= machine->silent[i][w];
    }
}

void machine_run(const struct view *view, struct arena *arena, struct verdict *verdict)
{
    const struct machine *machine = view->set->machine[table_of(view)];
    int words = machine->words;
    if (!words)
        return;
    uint64_t *rows = arena_array(arena, uint64_t, 4 * words + machine->asked_words);
    struct running running = {
        .machine = machine, .view = view, .today = date_first_day(view->household->as_of),
        .standing = rows, .doubt = rows + words, .positive = rows + 2 * words,
        .hopeful = rows + 3 * words, .known = rows + 4 * words,
        .answer = arena_array(arena, uint8_t, machine->n_questions),
    };
    start(&running);
    run_facts(&running);
    hope(&running);
    hope_by_parts(&running);
    collect(&running, verdict);
}
