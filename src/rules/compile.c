/* SPDX-License-Identifier: EUPL-1.2 */
/* From trees to machines: one for the rules about persons, one for those about qualifications, one
 * for those about households. */
#include <stdlib.h>

#include "rules/machine.h"

struct compiler {
    struct rule_set *set;
    struct arena *arena;
    struct machine *machine;
};

/* --- columns ------------------------------------------------------------------------------------ */

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
        if (same && column->use[column->n_uses - 1].row != row)
            return column;
    }
    struct column *column = SET_ADD(compiler, machine->column, machine->n_columns);
    *column = (struct column){.kind = kind, .field = field, .node = node,
                              .yesterday = yesterday};
    return column;
}

/* --- rows and parts ----------------------------------------------------------------------------- */

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
    struct use use = {row, *literal};
    if (is_part(literal->node)) {
        struct part *part = part_for(compiler, literal);
        *SET_ADD(compiler, part->use, part->n_uses) = use;
    } else {
        struct column *column = column_for(compiler, literal->node, row);
        *SET_ADD(compiler, column->use, column->n_uses) = use;
    }
}

static void add_rows(struct compiler *compiler, struct rows rows, int owner, bool when)
{
    struct machine *machine = compiler->machine;
    for (int r = 0; r < rows.n; r++) {
        int at = machine->n_rows, words = machine->words;
        *SET_ADD(compiler, machine->owner, machine->n_rows) = owner;
        if (at % 64 == 0) {
            *SET_ADD(compiler, machine->counts, words) = 0;
            *SET_ADD(compiler, machine->when, machine->words) = 0;
        }
        if (when)
            row_set(machine->when, at);
        if (when || owner < 0)
            row_set(machine->counts, at);
        for (int i = 0; i < rows.row[r].n; i++)
            add_use(compiler, &rows.row[r].literal[i], at);
    }
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
    machine->part[i].own = rows_between(compiler->arena, first, machine->n_rows);
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

static void add_rule(struct compiler *compiler, const struct rule *rule, int owner)
{
    struct rows when = dnf(compiler->arena, rule->when, false, true), unless = {0};
    if (rule->unless)
        unless = dnf(compiler->arena, rule->unless, false, false);
    add_parts(compiler, when);
    add_parts(compiler, unless);
    add_rows(compiler, when, owner, true);
    add_rows(compiler, unless, owner, false);
}

/* --- what is wanted ----------------------------------------------------------------------------- */

/* The rows of "when" of the rules that hang on these uses, directly or through a part. */
static void add_wanted(const struct machine *machine, const struct use *use, int n, uint64_t *rows)
{
    for (int i = 0; i < n; i++) {
        int row = use[i].row, owner = machine->owner[row];
        if (owner < 0) {
            const struct part *part = &machine->part[~owner];
            add_wanted(machine, part->use, part->n_uses, rows);
            continue;
        }
        while (row > 0 && machine->owner[row - 1] == owner)
            row--;
        for (; row < machine->n_rows && machine->owner[row] == owner; row++)
            if (row_is(machine->when, row))
                row_set(rows, row);
    }
}

static struct row_set wanted_rows(const struct compiler *compiler, const struct use *use, int n)
{
    const struct machine *machine = compiler->machine;
    struct row_set set = {.words = machine->words};
    set.bits = arena_array(compiler->arena, uint64_t, machine->words);
    add_wanted(machine, use, n, set.bits);
    while (set.words && !set.bits[set.words - 1])
        set.words--;
    while (set.words && !set.bits[0]) {
        set.bits++;
        set.first++;
        set.words--;
    }
    return set;
}

/* The rows of some uses as masks from word first on, and those that may become positive. */
static void fill_users(const struct compiler *compiler, const struct use *use, int n, int first,
                       uint64_t *users, uint64_t *bare)
{
    for (int i = 0; i < n; i++) {
        row_set(users, use[i].row - first * 64);
        if (use[i].literal.bare && row_is(compiler->machine->counts, use[i].row))
            row_set(bare, use[i].row - first * 64);
    }
}

static void fill_part(const struct compiler *compiler, struct part *part)
{
    part->first = part->use[0].row / 64;
    part->words = part->use[part->n_uses - 1].row / 64 - part->first + 1;
    part->users = arena_array(compiler->arena, uint64_t, part->words);
    part->bare = arena_array(compiler->arena, uint64_t, part->words);
    fill_users(compiler, part->use, part->n_uses, part->first, part->users, part->bare);
}

static void fill_wanted(const struct compiler *compiler, struct column *column)
{
    column->users = arena_array(compiler->arena, uint64_t, column->words);
    column->bare = arena_array(compiler->arena, uint64_t, column->words);
    fill_users(compiler, column->use, column->n_uses, column->first, column->users, column->bare);
    column->wanted = wanted_rows(compiler, column->use, column->n_uses);
}

/* A part is plain unless a dear column or a part that is not plain has a literal in its rows. */
static void mark_plain(const struct machine *machine)
{
    for (int i = 0; i < machine->n_parts; i++)
        machine->part[i].plain = true;
    for (int c = machine->n_plain; c < machine->n_columns; c++)
        for (int i = 0; i < machine->column[c].n_uses; i++) {
            int owner = machine->owner[machine->column[c].use[i].row];
            if (owner < 0)
                machine->part[~owner].plain = false;
        }
    for (int p = 0; p < machine->n_parts; p++)
        for (int i = 0; !machine->part[p].plain && i < machine->part[p].n_uses; i++) {
            int owner = machine->owner[machine->part[p].use[i].row];
            if (owner < 0)
                machine->part[~owner].plain = false;
        }
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
    return x->use[0].row - y->use[0].row;
}

/* --- dates and places --------------------------------------------------------------------------- */

static bool in_force_on(const struct rule_info *info, int32_t day)
{
    return !info->prepared && info->valid_from <= day && day <= info->valid_to;
}

static void fill_days(const struct compiler *compiler)
{
    struct machine *machine = compiler->machine;
    int n = 0;
    machine->cut = arena_array(compiler->arena, int32_t, 2 * compiler->set->n_rules);
    for (int i = 0; i < compiler->set->n_rules; i++) {
        const struct rule_info *info = &compiler->set->rule[i]->info;
        if (info->valid_from != INT32_MIN)
            machine->cut[n++] = info->valid_from;
        if (info->valid_to != INT32_MAX)
            machine->cut[n++] = info->valid_to + 1;
    }
    machine->cuts = cuts_sort(machine->cut, n);
    machine->active =
        arena_array(compiler->arena, uint64_t, (machine->cuts + 1) * machine->words);
    for (int class = 0; class <= machine->cuts; class++) {
        uint64_t *rows = machine->active + (size_t)class * (size_t)machine->words;
        int32_t day = class ? machine->cut[class - 1] : INT32_MIN;
        for (int row = 0; row < machine->n_rows; row++)
            if (machine->owner[row] < 0 ||
                in_force_on(&compiler->set->rule[machine->owner[row]]->info, day))
                row_set(rows, row);
    }
}

static void fill_packs(const struct compiler *compiler)
{
    struct machine *machine = compiler->machine;
    machine->pack = arena_array(compiler->arena, uint64_t *, compiler->set->n_packs);
    for (int i = 0; i < compiler->set->n_packs; i++)
        machine->pack[i] = arena_array(compiler->arena, uint64_t, machine->words);
    for (int row = 0; row < machine->n_rows; row++) {
        if (machine->owner[row] >= 0)
            row_set(machine->pack[compiler->set->rule[machine->owner[row]]->pack], row);
    }
}

/* --- machines ----------------------------------------------------------------------------------- */

static void fill_columns(const struct compiler *compiler)
{
    struct machine *machine = compiler->machine;
    if (machine->n_columns)
        qsort(machine->column, (size_t)machine->n_columns, sizeof *machine->column, by_cost);
    for (int i = 0; i < machine->n_columns; i++) {
        struct column *column = &machine->column[i];
        column_fill(compiler->arena, machine, column);
        if (column->kind == COLUMN_NODE)
            fill_wanted(compiler, column);
        else
            machine->n_plain = i + 1;
    }
}

static struct machine *compile(struct rule_set *set, int person, int qual)
{
    struct machine *machine = arena_alloc(set->arena, sizeof *machine);
    struct compiler compiler = {set, set->arena, machine};
    for (int i = 0; i < set->n_rules; i++)
        if (rule_judges(set->rule[i], person, qual))
            add_rule(&compiler, set->rule[i], i);
    for (int i = machine->n_parts - 1; i >= 0; i--)
        fill_part(&compiler, &machine->part[i]);
    fill_columns(&compiler);
    mark_plain(machine);
    fill_days(&compiler);
    fill_packs(&compiler);
    return machine;
}

void machine_compile(struct rule_set *set)
{
    set->machine[TABLE_PERSON] = compile(set, 0, -1);
    set->machine[TABLE_QUAL] = compile(set, 0, 0);
    set->machine[TABLE_HOUSEHOLD] = compile(set, EVERYBODY, -1);
}
