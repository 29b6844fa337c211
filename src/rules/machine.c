/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/machine.h"

#include <string.h>

struct running {
    const struct machine *machine;
    const struct view *view;
    const struct fact *fact[SCOPE_QUAL + 1]; /* of each scope */
    int32_t today;
    struct date until[2]; /* today and the day before; not whole until they are wanted */
    uint64_t *standing; /* rows no known fact speaks against; certain, but for what is in doubt … */
    uint64_t *doubt;    /* … because a fact is partial, and for what they need */
    uint64_t *positive; /* rows in which a comparison of a known fact is true */
    uint64_t *hopeful;  /* those, and what may become so by slow literals */
    uint64_t missing[ASKED_WORDS]; /* what is not known, as asked counts */
    uint8_t *answer;    /* to each question; 0 where it was not asked */
};

/* What a row or a literal has come to; of an answer, behind it what its opposite has. */
enum { CERTAIN = 1, POSSIBLE = 2, POSITIVE = 4, ANSWERED = 1 << (2 * NEGATED_SHIFT) };

/* --- facts that are known --------------------------------------------------------------------- */

static void narrow(struct running *running, const struct class *class)
{
    for (const struct step *step = class->first; step < class->end; step++) {
        running->standing[step->word] &= step->stands;
        running->positive[step->word] |= step->opens;
    }
}

static void doubt(struct running *running, const struct class *class)
{
    for (const struct step *step = class->first; step < class->end; step++)
        running->doubt[step->word] |= ~step->stands;
}

/* The fact is not simple: every test is read by the interpreter. Where it says "perhaps", the rows
 * that would fall by its yes or its no are in doubt. */
static void run_tests(struct running *running, const struct column *column)
{
    for (int i = 0; i < column->n_tests; i++) {
        struct reading reading = eval(running->view, column->test[i]);
        const struct class *says = &column->says[i * SAYS];
        if (reading.value != MAYBE) {
            narrow(running, &says[said_by(reading)]);
            continue;
        }
        doubt(running, &says[SAYS_NO]);
        doubt(running, &says[SAYS_YES]);
        for (const struct step *step = says[SAYS_POSITIVE].first;
             reading.positive && step < says[SAYS_POSITIVE].end; step++)
            running->positive[step->word] |= step->opens;
    }
}

/* Today, or the day before. */
static struct date until(struct running *running, int yesterday)
{
    struct date *date = &running->until[yesterday];
    if (!date_is_whole(*date))
        *date = date_of_day(running->today - yesterday);
    return *date;
}

/* The class of a simple fact; -1 where it is none. */
static int class_of(struct running *running, const struct column *column, const struct fact *fact)
{
    int code, months, class;
    switch (column->kind) {
    case COLUMN_CODES:
        code = fact->code >= 0 && fact->code < column->codes ? fact->code : column->codes;
        return column->class_of[code];
    case COLUMN_LIST:
        if (!fact->bits)
            return column->class_of[column->codes];
        code = __builtin_ctzll(fact->bits);
        return code < column->codes && !(fact->bits & (fact->bits - 1)) ? column->class_of[code]
                                                                        : -1;
    case COLUMN_RANGE:
        return fact->lo == fact->hi ? class_among(column->cut, column->cuts, fact->lo) : -1;
    case COLUMN_MONTHS:
        if (!date_is_whole(fact->date))
            return -1;
        months = date_months(fact->date, until(running, column->yesterday));
        return class_among(column->cut, column->cuts, months);
    case COLUMN_TABLE:
        if (!date_is_whole(fact->date))
            return -1;
        class = class_among(column->cut, column->cuts, fact->first);
        months = date_months(fact->date, until(running, column->yesterday));
        months = class_among(column->months, column->n_months, months);
        return column->class_of[class * (column->n_months + 1) + months];
    case COLUMN_TEST:
    case COLUMN_NONE: break;
    }
    return -1;
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
    memset(running->missing, 0xFF, sizeof running->missing);
    for (int i = 0; i < machine->n_asked; i++) {
        const struct asked *asked = &machine->asked[i];
        const struct fact *fact = &running->fact[asked->scope][asked->at];
        if (fact->state != KNOWN)
            continue;
        running->missing[i / 64] &= ~(UINT64_C(1) << (i % 64));
        for (int c = asked->first; c < asked->end; c++) {
            const struct column *column = &machine->column[c];
            int class = class_of(running, column, fact);
            if (class >= 0)
                narrow(running, &column->class[class]);
            else
                run_tests(running, column);
        }
    }
}

/* --- what rows have come to ------------------------------------------------------------------- */

static unsigned ask(struct running *running, int i);

/* What a row has come to but for its slow literals. */
static unsigned begin_row(const struct running *running, const struct rest *rest, int row)
{
    uint64_t open = 0, barred = 0;
    for (int w = 0; w < running->machine->asked_words; w++) {
        open |= rest->known[w].certain & running->missing[w];
        barred |= rest->known[w].possible & running->missing[w];
    }
    if (barred)
        return 0;
    return POSSIBLE | (row_is(running->positive, row) ? POSITIVE : 0) |
           (open || row_is(running->doubt, row) ? 0 : CERTAIN);
}

/* A row is as good as the worst of its literals. Most rows have no slow ones, so this stays out of
 * their way. */
__attribute__((noinline))
static unsigned read_slowly(struct running *running, const struct rest *rest, unsigned all,
                            unsigned wanted)
{
    for (int i = rest->slow; i < rest->end && (all & wanted); i++) {
        const struct slow *slow = &running->machine->slow[i];
        unsigned one = ask(running, slow->question) >> slow->shift & slow->mask;
        all = (all & (one | POSITIVE)) | (one & POSITIVE);
    }
    return all & wanted ? all : 0;
}

/* What a row that is standing has come to; 0 where that is not what is wanted (CERTAIN or
 * POSSIBLE). */
static unsigned read_row(struct running *running, int row, unsigned wanted)
{
    const struct rest *rest = &running->machine->rest[row];
    unsigned all = begin_row(running, rest, row);
    if (!(all & wanted))
        return 0;
    return rest->slow < rest->end ? read_slowly(running, rest, all, wanted) : all;
}

/* A part is as good as the best of its rows; whether it is positive may concern nobody. */
static unsigned read_part(struct running *running, const struct question *part)
{
    bool matters = part->bare.first < part->bare.end;
    unsigned any = 0, best = CERTAIN | POSSIBLE | (matters ? POSITIVE : 0);
    for (const struct some *own = part->own.first; own < part->own.end; own++)
        for (uint64_t rows = running->standing[own->word] & own->rows; rows; rows &= rows - 1) {
            any |= read_row(running, own->word * 64 + __builtin_ctzll(rows), POSSIBLE);
            if ((any & best) == best)
                return any;
        }
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

static void hope_for(struct running *running, struct rows_of rows)
{
    for (const struct some *some = rows.first; some < rows.end; some++)
        running->hopeful[some->word] |= some->rows;
}

/* What is interpreted may make rows positive; but where nobody is meant by a quantifier, rows that
 * want somebody fall. */
static void hope(struct running *running)
{
    const struct machine *machine = running->machine;
    memcpy(running->hopeful, running->positive, (size_t)machine->both * sizeof(uint64_t));
    for (int i = 0; i < WAYS; i++) {
        const struct way *way = &machine->way[i];
        if (way->needs.first == way->needs.end && way->opens.first == way->opens.end)
            continue;
        if (i == WAY_OTHER || is_anybody(running->view, (enum quant)i)) {
            hope_for(running, way->opens);
            continue;
        }
        for (const struct some *some = way->needs.first; some < way->needs.end; some++)
            running->standing[some->word] &= ~some->rows;
    }
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
                hope_for(running, machine->question[part].bare);
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
    bool more = row_is(running->hopeful, row) && !row_is(verdict->possible, rule);
    unsigned reading = read_row(running, row, more ? POSSIBLE : CERTAIN);
    if (reading & CERTAIN)
        row_set(verdict->certain, rule);
    else if (reading & POSITIVE)
        row_set(verdict->possible, rule);
}

static bool is_blocked(struct running *running, int rule)
{
    struct rows_of unless = running->machine->unless[rule];
    for (const struct some *some = unless.first; some < unless.end; some++)
        for (uint64_t rows = running->standing[some->word] & some->rows; rows; rows &= rows - 1)
            if (read_row(running, some->word * 64 + __builtin_ctzll(rows), CERTAIN))
                return true;
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
        if (set_speaks(view->set, i, view->household, view->person))
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
    uint64_t *rows = arena_array(arena, uint64_t, 4 * words);
    struct running running = {
        .machine = machine, .view = view, .today = date_first_day(view->household->as_of),
        .until = {view->household->as_of},
        .standing = rows, .doubt = rows + words, .positive = rows + 2 * words,
        .hopeful = rows + 3 * words,
        .answer = arena_array(arena, uint8_t, machine->n_questions),
    };
    start(&running);
    run_facts(&running);
    hope(&running);
    hope_by_parts(&running);
    collect(&running, verdict);
}
