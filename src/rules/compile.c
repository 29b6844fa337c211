/* SPDX-License-Identifier: EUPL-1.2 */
/* From trees to machines: one for the rules about persons, one for those about qualifications, one
 * for those about households. */
#include <stdlib.h>
#include <string.h>

#include "rules/machine.h"

struct compiler {
    struct rule_set *set;
    struct arena *arena; /* for what is needed while compiling only; the set's keeps the machine */
    struct machine *machine;
    struct span { int from, to; } *when; /* of each rule: its rows */
    struct exception *exception;         /* of each row of "unless" */
    int n_exceptions;
};

struct exception { uint32_t hash; struct row row; };

/* --- columns ---------------------------------------------------------------------------------- */

/* The column that asks this question and has no literal of the row yet. */
static struct column *column_for(struct compiler *compiler, const struct node *node, int row)
{
    struct machine *machine = compiler->machine;
    int yesterday = 0, field = node->left.field;
    enum column_kind kind = column_kind_of(node, &yesterday);
    if (kind == COLUMN_MONTHS && node->left.kind == TERM_TODAY)
        field = node->right.field;
    for (int i = 0; i < machine->n_columns; i++) {
        struct column *column = &machine->column[i];
        bool by_field = kind != COLUMN_LIST && kind != COLUMN_NODE;
        bool same = column->kind == kind &&
                    (by_field ? column->field == field && column->yesterday == yesterday
                              : node_equal(column->node, node));
        if (same && column->users.use[column->users.n_uses - 1].row != row)
            return column;
    }
    struct column *column = SET_ADD(compiler, machine->column, machine->n_columns);
    *column = (struct column){.kind = kind, .field = field, .node = node,
                              .yesterday = yesterday};
    return column;
}

/* --- rows and parts --------------------------------------------------------------------------- */

static struct part *part_for(struct compiler *compiler, const struct literal *literal)
{
    struct machine *machine = compiler->machine;
    for (int i = 0; i < machine->n_parts; i++)
        if (machine->part[i].negated == literal->negated &&
            node_equal(machine->part[i].node, literal->node))
            return &machine->part[i];
    return NULL;
}

static void add_use(struct compiler *compiler, const struct literal *literal, int row)
{
    struct users *users = is_part(literal->node)
                              ? &part_for(compiler, literal)->users
                              : &column_for(compiler, literal->node, row)->users;
    *SET_ADD(compiler, users->use, users->n_uses) = (struct use){row, *literal};
}

static void add_row(struct compiler *compiler, int owner, bool when)
{
    struct machine *machine = compiler->machine;
    int at = machine->n_rows;
    *SET_ADD(compiler, machine->owner, machine->n_rows) = owner;
    if (at % 64 == 0)
        *SET_ADD(compiler, machine->when, machine->words) = 0;
    if (when)
        row_set(machine->when, at);
}

static void add_uses(struct compiler *compiler, const struct row *row, int at)
{
    for (int i = 0; i < row->n; i++)
        add_use(compiler, &row->literal[i], at);
}

static void add_rows(struct compiler *compiler, struct rows rows, int owner, bool when)
{
    for (int r = 0; r < rows.n; r++) {
        int at = compiler->machine->n_rows;
        add_row(compiler, owner, when);
        add_uses(compiler, &rows.row[r], at);
    }
}

/* The row of "unless" that says this; a new one where there is none. */
static int exception_for(struct compiler *compiler, const struct row *row)
{
    struct machine *machine = compiler->machine;
    uint32_t hash = row_hash(row);
    for (int i = 0; i < compiler->n_exceptions; i++)
        if (compiler->exception[i].hash == hash &&
            row_equal(&compiler->exception[i].row, row))
            return machine->both * 64 + i;
    int at = machine->n_rows;
    add_row(compiler, 0, false);
    add_uses(compiler, row, at);
    *SET_ADD(compiler, compiler->exception, compiler->n_exceptions) =
        (struct exception){hash, *row};
    return at;
}

/* Whom each row of "unless" blocks is known once there are all of them. */
static void add_exceptions(struct compiler *compiler, const struct rows *unless)
{
    struct machine *machine = compiler->machine;
    int n = compiler->set->n_rules;
    for (int i = 0; i < n; i++)
        for (int r = 0; r < unless[i].n; r++)
            exception_for(compiler, &unless[i].row[r]);
    machine->rule_words = (n + 63) / 64;
    machine->blocks = arena_array(compiler->set->arena, uint64_t,
                                  compiler->n_exceptions * machine->rule_words);
    for (int i = 0; i < n; i++)
        for (int r = 0; r < unless[i].n; r++)
            row_set(blocked_by(machine, exception_for(compiler, &unless[i].row[r])), i);
}

static void add_parts(struct compiler *compiler, struct rows rows);

static struct row_set rows_between(struct arena *arena, int from, int to)
{
    struct row_set set = {.first = from / 64, .words = (to - 1) / 64 - from / 64 + 1};
    set.bits = arena_array(arena, uint64_t, set.words);
    for (int row = from; row < to; row++)
        row_set(set.bits, row - set.first * 64);
    return set;
}

/* The rows of a part, after those of the parts it uses. */
static void add_part(struct compiler *compiler, const struct literal *literal)
{
    struct machine *machine = compiler->machine;
    struct rows rows = dnf(compiler->arena, literal->node, literal->negated, true);
    add_parts(compiler, rows);
    int i = machine->n_parts, first = machine->n_rows;
    *SET_ADD(compiler, machine->part, machine->n_parts) = (struct part){
        .node = literal->node, .negated = literal->negated};
    add_rows(compiler, rows, ~i, false);
    machine->part[i].own = rows_between(compiler->set->arena, first, machine->n_rows);
}

static void add_parts(struct compiler *compiler, struct rows rows)
{
    for (int r = 0; r < rows.n; r++)
        for (int i = 0; i < rows.row[r].n; i++) {
            const struct literal *literal = &rows.row[r].literal[i];
            if (is_part(literal->node) && !part_for(compiler, literal))
                add_part(compiler, literal);
        }
}

static void add_rules(struct compiler *compiler, int person, int qual)
{
    struct rule_set *set = compiler->set;
    struct rows *unless = arena_array(compiler->arena, struct rows, set->n_rules);
    compiler->when = arena_array(compiler->arena, struct span, set->n_rules);
    for (int i = 0; i < set->n_rules; i++) {
        const struct rule *rule = set->rule[i];
        if (!rule_judges(rule, person, qual))
            continue;
        struct rows when = dnf(compiler->arena, rule->when, false, true);
        add_parts(compiler, when);
        compiler->when[i].from = compiler->machine->n_rows;
        add_rows(compiler, when, i, true);
        compiler->when[i].to = compiler->machine->n_rows;
        if (rule->unless)
            unless[i] = dnf(compiler->arena, rule->unless, false, false);
        add_parts(compiler, unless[i]);
    }
    while (compiler->machine->n_rows % 64) /* "unless" begins a word */
        add_row(compiler, 0, false);
    compiler->machine->both = compiler->machine->words;
    add_exceptions(compiler, unless);
}

/* --- what is wanted --------------------------------------------------------------------------- */

static void add_when(const struct compiler *compiler, int rule, uint64_t *rows)
{
    for (int row = compiler->when[rule].from; row < compiler->when[rule].to; row++)
        row_set(rows, row);
}

/* The rows of "when" of the rules that hang on these users, directly or through a part. */
static void add_wanted(const struct compiler *compiler, const struct users *users, uint64_t *rows)
{
    const struct machine *machine = compiler->machine;
    for (int i = 0; i < users->n_uses; i++) {
        int row = users->use[i].row;
        if (is_exception(machine, row)) {
            for (int rule = 0; rule < compiler->set->n_rules; rule++)
                if (row_is(blocked_by(machine, row), rule))
                    add_when(compiler, rule, rows);
        } else if (machine->owner[row] < 0) {
            add_wanted(compiler, &machine->part[~machine->owner[row]].users, rows);
        } else {
            add_when(compiler, machine->owner[row], rows);
        }
    }
}

static struct row_set wanted_rows(const struct compiler *compiler, const struct users *users)
{
    const struct machine *machine = compiler->machine;
    struct row_set set = {.words = machine->both};
    set.bits = arena_array(compiler->set->arena, uint64_t, machine->words);
    add_wanted(compiler, users, set.bits);
    while (set.words && !set.bits[set.words - 1])
        set.words--;
    while (set.words && !set.bits[0]) {
        set.bits++;
        set.first++;
        set.words--;
    }
    return set;
}

static void spoil_owners(const struct machine *machine, const struct users *users)
{
    for (int i = 0; i < users->n_uses; i++) {
        int row = users->use[i].row;
        if (!is_exception(machine, row) && machine->owner[row] < 0)
            machine->part[~machine->owner[row]].plain = false;
    }
}

/* A part is plain unless a dear column or a part that is not plain has a literal in its rows. */
static void mark_plain(const struct machine *machine)
{
    for (int p = 0; p < machine->n_parts; p++)
        machine->part[p].plain = true;
    for (int c = machine->n_plain; c < machine->n_columns; c++)
        spoil_owners(machine, &machine->column[c].users);
    for (int p = 0; p < machine->n_parts; p++)
        if (!machine->part[p].plain)
            spoil_owners(machine, &machine->part[p].users);
}

/* What one asking of the interpreter costs, roughly: comparisons, and persons to look at. */
static int cost(const struct node *node)
{
    int sum = node->kind == NODE_QUANT ? 4 : 1;
    for (const struct node *child = node->first; child; child = child->next) {
        sum += cost(child) * (node->kind == NODE_QUANT ? 4 : 1);
        if (node->kind == NODE_DEFINE)
            break;
    }
    return sum;
}

static int by_cost(const void *a, const void *b)
{
    const struct column *x = a, *y = b;
    int left = x->kind == COLUMN_NODE ? cost(x->node) : 0;
    int right = y->kind == COLUMN_NODE ? cost(y->node) : 0;
    if (left != right)
        return left < right ? -1 : 1;
    if (x->field != y->field && !left)
        return x->field - y->field;
    return x->users.use[0].row - y->users.use[0].row;
}

/* --- dates and places ------------------------------------------------------------------------- */

static bool in_force_on(const struct rule_info *info, int32_t day)
{
    return !info->prepared && info->valid_from <= day && day <= info->valid_to;
}

static void fill_days(const struct compiler *compiler)
{
    struct machine *machine = compiler->machine;
    int n = 0;
    machine->cut = arena_array(compiler->set->arena, int32_t, 2 * compiler->set->n_rules);
    for (int i = 0; i < compiler->set->n_rules; i++) {
        const struct rule_info *info = &compiler->set->rule[i]->info;
        if (info->valid_from != INT32_MIN)
            machine->cut[n++] = info->valid_from;
        if (info->valid_to != INT32_MAX)
            machine->cut[n++] = info->valid_to + 1;
    }
    machine->cuts = cuts_sort(machine->cut, n);
    machine->active =
        arena_array(compiler->set->arena, uint64_t, (machine->cuts + 1) * machine->words);
    for (int class = 0; class <= machine->cuts; class++) {
        uint64_t *rows = machine->active + (size_t)class * (size_t)machine->words;
        int32_t day = class ? machine->cut[class - 1] : INT32_MIN;
        for (int row = 0; row < machine->n_rows; row++)
            if (is_exception(machine, row) || machine->owner[row] < 0 ||
                in_force_on(&compiler->set->rule[machine->owner[row]]->info, day))
                row_set(rows, row);
    }
}

static void fill_packs(const struct compiler *compiler)
{
    struct machine *machine = compiler->machine;
    machine->pack = arena_array(compiler->set->arena, uint64_t *, compiler->set->n_packs);
    for (int i = 0; i < compiler->set->n_packs; i++)
        machine->pack[i] = arena_array(compiler->set->arena, uint64_t, machine->words);
    for (int row = 0; row < machine->both * 64; row++) {
        if (machine->owner[row] >= 0)
            row_set(machine->pack[compiler->set->rule[machine->owner[row]]->pack], row);
    }
}

/* --- machines --------------------------------------------------------------------------------- */

static void fill_columns(const struct compiler *compiler)
{
    struct machine *machine = compiler->machine;
    if (machine->n_columns)
        qsort(machine->column, (size_t)machine->n_columns, sizeof *machine->column, by_cost);
    for (int i = 0; i < machine->n_columns; i++) {
        struct column *column = &machine->column[i];
        column_fill(compiler->set->arena, compiler->arena, machine, column);
        if (column->kind == COLUMN_NODE)
            column->wanted = wanted_rows(compiler, &column->users);
        else
            machine->n_plain = i + 1;
    }
}

/* Larger groups save more where a form is empty, and less where it is not. */
static void add_groups(const struct compiler *compiler)
{
    enum { GROUP_COLUMNS = 6 };
    struct machine *machine = compiler->machine;
    struct arena *arena = compiler->set->arena;
    int n = (machine->n_plain + GROUP_COLUMNS - 1) / GROUP_COLUMNS;
    machine->group = arena_array(arena, struct column_group, n);
    for (int first = 0; first < machine->n_plain; first += GROUP_COLUMNS) {
        int end = first + GROUP_COLUMNS < machine->n_plain ? first + GROUP_COLUMNS
                                                           : machine->n_plain;
        struct column_group *group = &machine->group[machine->n_groups++];
        *group = (struct column_group){.first = first, .end = end};
        group_fill(arena, machine, group);
    }
}

static void *keep(const struct compiler *compiler, const void *array, int n, size_t size)
{
    void *kept = arena_alloc(compiler->set->arena, (size_t)n * size);
    if (n)
        memcpy(kept, array, (size_t)n * size);
    return kept;
}

/* What grew while compiling moves to where the set lives; the uses stay behind. */
static void keep_all(const struct compiler *compiler)
{
    struct machine *machine = compiler->machine;
    machine->owner = keep(compiler, machine->owner, machine->n_rows, sizeof *machine->owner);
    machine->when = keep(compiler, machine->when, machine->words, sizeof *machine->when);
    machine->column =
        keep(compiler, machine->column, machine->n_columns, sizeof *machine->column);
    machine->part = keep(compiler, machine->part, machine->n_parts, sizeof *machine->part);
    for (int i = 0; i < machine->n_columns; i++)
        machine->column[i].users.use = NULL;
    for (int i = 0; i < machine->n_parts; i++)
        machine->part[i].users.use = NULL;
}

static struct machine *compile(struct rule_set *set, int person, int qual)
{
    struct machine *machine = arena_alloc(set->arena, sizeof *machine);
    struct compiler compiler = {.set = set, .arena = arena_new(), .machine = machine};
    add_rules(&compiler, person, qual);
    for (int i = 0; i < machine->n_parts; i++)
        users_fill(set->arena, machine, &machine->part[i].users);
    fill_columns(&compiler);
    mark_plain(machine);
    add_groups(&compiler);
    fill_days(&compiler);
    fill_packs(&compiler);
    keep_all(&compiler);
    arena_free(compiler.arena);
    return machine;
}

void machine_compile(struct rule_set *set)
{
    set->machine[TABLE_PERSON] = compile(set, 0, -1);
    set->machine[TABLE_QUAL] = compile(set, 0, 0);
    set->machine[TABLE_HOUSEHOLD] = compile(set, EVERYBODY, -1);
}
