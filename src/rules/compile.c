/* SPDX-License-Identifier: EUPL-1.2 */
/* From trees to machines: one for the rules about persons, one for those about qualifications, one
 * for those about households. */
#include <stdlib.h>
#include <string.h>

#include "rules/machine.h"

struct compiler {
    struct rule_set *set;
    struct arena *arena;
    struct machine *machine;
};

/* --- columns ---------------------------------------------------------------------------------- */

static enum column_kind kind_of(const struct node *node)
{
    if (!test_is_plain(node))
        return COLUMN_NODE;
    switch (catalogue_field[node->left.field].type) {
    case TYPE_CHOICE:
    case TYPE_ORDERED:
    case TYPE_YESNO:
    case TYPE_COUNTRY: return COLUMN_CODES;
    case TYPE_NUMBER:
    case TYPE_DATE: return COLUMN_RANGE;
    case TYPE_NAME:
    case TYPE_NAMES:
    case TYPE_TEXT:
    case TYPE_CHOICES:
    case TYPE_IDENTIFIER:
    case TYPE_COUNTRIES:
    case TYPE_LANGUAGES:
    case TYPE_PLACE:
    case TYPE_QUALS:
    case TYPE_PERSONS: break;
    }
    return COLUMN_NODE;
}

/* The column that asks this question and has no literal of the row yet. */
static struct column *column_for(struct compiler *compiler, const struct node *node, int row)
{
    struct machine *machine = compiler->machine;
    enum column_kind kind = kind_of(node);
    for (int i = 0; i < machine->n_columns; i++) {
        struct column *column = &machine->column[i];
        bool same = column->kind == kind &&
                    (kind == COLUMN_NODE ? node_equal(column->node, node)
                                         : column->field == node->left.field);
        if (same && column->use[column->n_uses - 1].row != row)
            return column;
    }
    struct column *column = SET_ADD(compiler, machine->column, machine->n_columns);
    *column = (struct column){.kind = kind, .field = node->left.field, .node = node};
    return column;
}

static void add_row(struct compiler *compiler, const struct row *row, int rule, bool when)
{
    struct machine *machine = compiler->machine;
    int at = machine->n_rows;
    *SET_ADD(compiler, machine->rule_of, machine->n_rows) = rule;
    if (at % 64 == 0)
        *SET_ADD(compiler, machine->when, machine->words) = 0;
    if (when)
        machine->when[at / 64] |= UINT64_C(1) << (at % 64);
    for (int i = 0; i < row->n; i++) {
        struct column *column = column_for(compiler, row->literal[i].node, at);
        *SET_ADD(compiler, column->use, column->n_uses) = (struct use){at, row->literal[i]};
    }
}

static void add_condition(struct compiler *compiler, const struct node *node, int rule, bool when)
{
    struct rows rows = dnf(compiler->arena, node);
    for (int i = 0; i < rows.n; i++)
        add_row(compiler, &rows.row[i], rule, when);
}

/* --- classes ---------------------------------------------------------------------------------- */

static int codes_of(int field)
{
    if (catalogue_field[field].type == TYPE_YESNO)
        return 2;
    if (catalogue_field[field].type == TYPE_COUNTRY)
        return catalogue_countries.n;
    return catalogue_set[catalogue_field[field].set].n;
}

static void set_row(uint64_t *words, const struct column *column, int row)
{
    words[row / 64 - column->first] |= UINT64_C(1) << (row % 64);
}

/* Writes the three sets of one class; read says what a literal's question answers there. */
static void fill(const struct compiler *compiler, const struct column *column, uint64_t *mask,
                 const void *class,
                 struct reading (*read)(const struct literal *literal, const void *class))
{
    uint64_t *certain = mask, *possible = mask + column->words;
    uint64_t *positive = mask + 2 * column->words;
    const uint64_t *when = compiler->machine->when;
    memset(certain, 0xFF, 2 * (size_t)column->words * sizeof *mask);
    memset(positive, 0, (size_t)column->words * sizeof *mask);
    for (int i = 0; i < column->n_uses; i++) {
        const struct literal *literal = &column->use[i].literal;
        int row = column->use[i].row, word = row / 64 - column->first;
        uint64_t bit = UINT64_C(1) << (row % 64);
        struct reading reading = read(literal, class);
        enum tri wrong = literal->negated ? YES : NO;
        if (reading.value != tri_not(wrong))
            certain[word] &= ~bit;
        if (reading.absent == wrong)
            possible[word] &= ~bit;
        if (literal->bare && reading.positive && (when[row / 64] & bit))
            set_row(positive, column, row);
    }
}

static struct reading read_fact(const struct literal *literal, const void *fact)
{
    return test_reading(literal->node, fact);
}

/* Codes that leave the same rows are one class. */
static void fill_codes(const struct compiler *compiler, struct column *column)
{
    size_t size = 3 * (size_t)column->words;
    int classes = 0;
    column->codes = codes_of(column->field);
    column->class_of = arena_array(compiler->arena, uint16_t, column->codes + 1);
    uint64_t *mask = arena_array(compiler->arena, uint64_t, size);
    for (int code = 0; code <= column->codes; code++) {
        struct fact fact = {.state = code < column->codes ? KNOWN : UNKNOWN, .code = code};
        fill(compiler, column, mask, &fact, read_fact);
        int class = 0;
        while (class < classes &&
               memcmp(column->mask + (size_t)class * size, mask, size * sizeof *mask) != 0)
            class++;
        if (class == classes) {
            uint64_t *grown = arena_array(compiler->arena, uint64_t, (size_t)(classes + 1) * size);
            if (classes)
                memcpy(grown, column->mask, (size_t)classes * size * sizeof *mask);
            memcpy(grown + (size_t)classes * size, mask, size * sizeof *mask);
            column->mask = grown;
            classes++;
        }
        column->class_of[code] = (uint16_t)class;
    }
}

static int by_value(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return (x > y) - (x < y);
}

static int unique(int32_t *value, int n)
{
    int kept = 0;
    if (n)
        qsort(value, (size_t)n, sizeof *value, by_value);
    for (int i = 0; i < n; i++)
        if (!kept || value[i] != value[kept - 1])
            value[kept++] = value[i];
    return kept;
}

/* A constant c cuts before and behind itself, so that every class answers every test alike. */
static void fill_range(const struct compiler *compiler, struct column *column)
{
    size_t size = 3 * (size_t)column->words;
    column->cut = arena_array(compiler->arena, int32_t, 2 * column->n_uses);
    for (int i = 0; i < column->n_uses; i++) {
        column->cut[2 * i] = column->use[i].literal.node->right.value;
        column->cut[2 * i + 1] = column->cut[2 * i] + 1;
    }
    column->cuts = unique(column->cut, 2 * column->n_uses);
    column->mask = arena_array(compiler->arena, uint64_t, (size_t)(column->cuts + 2) * size);
    for (int class = 0; class <= column->cuts + 1; class++) {
        struct fact fact = {.state = class <= column->cuts ? KNOWN : UNKNOWN};
        if (class <= column->cuts)
            fact.lo = fact.hi = class ? column->cut[class - 1] : column->cut[0] - 1;
        fill(compiler, column, column->mask + (size_t)class * size, &fact, read_fact);
    }
}

static struct reading read_tri(const struct literal *literal, const void *class)
{
    enum tri value = *(const enum tri *)class;
    (void)literal;
    return (struct reading){.value = value, .absent = value, .positive = value != NO};
}

/* The rows of "when" of every rule that asks this question. */
static uint64_t *wanted_rows(const struct compiler *compiler, const struct column *column)
{
    const struct machine *machine = compiler->machine;
    uint64_t *rows = arena_array(compiler->arena, uint64_t, machine->words);
    int row = 0;
    for (int i = 0; i < column->n_uses; i++) {
        int rule = machine->rule_of[column->use[i].row];
        while (row < machine->n_rows && machine->rule_of[row] < rule)
            row++;
        for (int r = row; r < machine->n_rows && machine->rule_of[r] == rule; r++)
            rows[r / 64] |= machine->when[r / 64] & UINT64_C(1) << (r % 64);
    }
    return rows;
}

/* Three classes: no, unknown, yes. The three sets of a reading may come from different classes: see
 * run_node. */
static void fill_node(const struct compiler *compiler, struct column *column)
{
    size_t size = 3 * (size_t)column->words;
    column->mask = arena_array(compiler->arena, uint64_t, 3 * size);
    for (int class = NO; class <= YES; class++) {
        enum tri value = (enum tri)class;
        fill(compiler, column, column->mask + (size_t)class * size, &value, read_tri);
    }
    column->wanted = wanted_rows(compiler, column);
}

static void fill_column(const struct compiler *compiler, struct column *column)
{
    column->first = column->use[0].row / 64;
    column->words = column->use[column->n_uses - 1].row / 64 - column->first + 1;
    switch (column->kind) {
    case COLUMN_CODES: fill_codes(compiler, column); return;
    case COLUMN_RANGE: fill_range(compiler, column); return;
    case COLUMN_NODE: fill_node(compiler, column); return;
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

/* --- dates and places ------------------------------------------------------------------------- */

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
    machine->cuts = unique(machine->cut, n);
    machine->active =
        arena_array(compiler->arena, uint64_t, (machine->cuts + 1) * machine->words);
    for (int class = 0; class <= machine->cuts; class++) {
        uint64_t *rows = machine->active + (size_t)class * (size_t)machine->words;
        int32_t day = class ? machine->cut[class - 1] : INT32_MIN;
        for (int row = 0; row < machine->n_rows; row++)
            if (in_force_on(&compiler->set->rule[machine->rule_of[row]]->info, day))
                rows[row / 64] |= UINT64_C(1) << (row % 64);
    }
}

static void fill_packs(const struct compiler *compiler)
{
    struct machine *machine = compiler->machine;
    machine->pack = arena_array(compiler->arena, uint64_t *, compiler->set->n_packs);
    for (int i = 0; i < compiler->set->n_packs; i++)
        machine->pack[i] = arena_array(compiler->arena, uint64_t, machine->words);
    for (int row = 0; row < machine->n_rows; row++) {
        int pack = compiler->set->rule[machine->rule_of[row]]->pack;
        machine->pack[pack][row / 64] |= UINT64_C(1) << (row % 64);
    }
}

/* --- machines --------------------------------------------------------------------------------- */

static struct machine *compile(struct rule_set *set, int person, int qual)
{
    struct machine *machine = arena_alloc(set->arena, sizeof *machine);
    struct compiler compiler = {set, set->arena, machine};
    for (int i = 0; i < set->n_rules; i++) {
        const struct rule *rule = set->rule[i];
        if (!rule_judges(rule, person, qual))
            continue;
        add_condition(&compiler, rule->when, i, true);
        if (rule->unless)
            add_condition(&compiler, rule->unless, i, false);
    }
    if (machine->n_columns)
        qsort(machine->column, (size_t)machine->n_columns, sizeof *machine->column, by_cost);
    for (int i = 0; i < machine->n_columns; i++)
        fill_column(&compiler, &machine->column[i]);
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
