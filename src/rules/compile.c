/* SPDX-License-Identifier: EUPL-1.2 */
/* From trees to machines: one for the rules about persons, one for those about qualifications, one
 * for those about households. */
#include <stdlib.h>
#include <string.h>

#include "rules/machine.h"

enum { NOBODY = -1 }; /* owner of a row of "unless", or that only fills a word */

struct exception { uint32_t hash; struct row row; };

struct compiler {
    struct rule_set *set;
    struct arena *arena; /* for what is needed while compiling only; the set's keeps the machine */
    struct machine *machine;
    struct dnf dnf;
    struct rows *when, *unless;  /* of each rule */
    struct exception *exception; /* of each row of "unless" */
    int n_exceptions, n_slow;
    int column_of[FIELD_COUNT];  /* 1 + the first column of the field; then column.next */
};

/* --- columns ---------------------------------------------------------------------------------- */

/* The column that asks this question; NULL where only the interpreter can. */
static struct column *column_for(struct compiler *compiler, const struct node *node)
{
    struct machine *machine = compiler->machine;
    int yesterday, field, *at;
    enum column_kind kind = column_kind_of(node, &field, &yesterday);
    bool alone = kind == COLUMN_TABLE || kind == COLUMN_TEST;
    if (kind == COLUMN_NONE)
        return NULL;
    for (at = &compiler->column_of[field]; *at; at = &machine->column[*at - 1].next) {
        struct column *column = &machine->column[*at - 1];
        if (column->kind == kind && column->yesterday == yesterday &&
            (!alone || node_equal(column->test[0], node)))
            return column;
    }
    *at = machine->n_columns + 1;
    struct column *column = SET_ADD(compiler, machine->column, machine->n_columns);
    *column = (struct column){.kind = kind, .field = field, .yesterday = yesterday};
    return column;
}

static int test_in(struct compiler *compiler, struct column *column, const struct node *node)
{
    for (int i = 0; i < column->n_tests; i++)
        if (node_equal(column->test[i], node))
            return i;
    *SET_ADD(compiler, column->test, column->n_tests) = node;
    return column->n_tests - 1;
}

/* --- rows ------------------------------------------------------------------------------------- */

/* What is no part is negated where it is used, not where it is asked. */
static int find_question(const struct machine *machine, const struct literal *literal)
{
    bool negated = literal->part && literal->negated;
    for (int i = 0; i < machine->n_questions; i++)
        if (machine->question[i].negated == negated &&
            machine->question[i].part == literal->part &&
            node_equal(machine->question[i].node, literal->node))
            return i;
    return -1;
}

/* How it may become positive; -1 never. */
static int way_of(const struct node *node)
{
    if (node->kind == NODE_QUANT)
        return (int)node->quant;
    bool never = node->op == TEST_MINOR || node->op == TEST_PARAM;
    return never ? -1 : WAY_OTHER;
}

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

/* What is cheap is asked first: it may settle the row. */
static void sort_slow(struct compiler *compiler, int row)
{
    const struct machine *machine = compiler->machine;
    const struct rest *rest = &machine->rest[row];
    for (int i = rest->slow + 1; i < rest->end; i++) {
        struct slow slow = machine->slow[i];
        int price = machine->question[slow.question].cost, at = i;
        for (; at > rest->slow && machine->question[machine->slow[at - 1].question].cost > price;
             at--)
            machine->slow[at] = machine->slow[at - 1];
        machine->slow[at] = slow;
    }
}

static void add_slow(struct compiler *compiler, const struct literal *literal, int row)
{
    struct machine *machine = compiler->machine;
    int question = find_question(machine, literal);
    if (question < 0) {
        question = machine->n_questions;
        *SET_ADD(compiler, machine->question, machine->n_questions) =
            (struct question){.node = literal->node, .cost = cost(literal->node)};
    }
    struct question *asked = &machine->question[question];
    *SET_ADD(compiler, asked->use, asked->n_uses) =
        (struct use){.row = row, .negated = literal->negated, .bare = literal->bare};
    bool opposite = literal->negated && !literal->part;
    *SET_ADD(compiler, machine->slow, compiler->n_slow) = (struct slow){
        question, opposite ? NEGATED_SHIFT : 0, literal->bare ? 7 : 3};
    machine->rest[row].end = compiler->n_slow;
}

static void add_literals(struct compiler *compiler, const struct row *row, int at)
{
    for (int i = 0; i < row->n; i++) {
        const struct literal *literal = &row->literal[i];
        struct column *column = literal->part ? NULL : column_for(compiler, literal->node);
        if (!column) {
            add_slow(compiler, literal, at);
            continue;
        }
        int test = test_in(compiler, column, literal->node);
        *SET_ADD(compiler, column->use, column->n_uses) =
            (struct use){at, test, literal->negated, literal->bare};
    }
    sort_slow(compiler, at);
}

/* An empty row, of that part or rule; its literals come next. */
static int add_row(struct compiler *compiler, int owner)
{
    struct machine *machine = compiler->machine;
    int row = machine->n_rows;
    *SET_ADD(compiler, machine->owner, machine->n_rows) = owner;
    machine->words = row / 64 + 1;
    machine->rest = set_grow(compiler->arena, machine->rest, row, sizeof *machine->rest);
    machine->rest[row] = (struct rest){.slow = compiler->n_slow, .end = compiler->n_slow};
    return row;
}

static void begin_word(struct compiler *compiler)
{
    while (compiler->machine->n_rows % 64)
        add_row(compiler, NOBODY);
}

/* --- parts ------------------------------------------------------------------------------------ */

static void add_parts(struct compiler *compiler, struct rows rows);

static int row_cost(const struct machine *machine, int row)
{
    int sum = 1;
    for (int i = machine->rest[row].slow; i < machine->rest[row].end; i++)
        sum += machine->question[machine->slow[i].question].cost;
    return sum;
}

/* The rows of a part, after those of the parts it uses. */
static void add_part(struct compiler *compiler, const struct literal *literal)
{
    struct machine *machine = compiler->machine;
    struct rows rows = dnf_rows(&compiler->dnf, literal->node, literal->negated, true);
    add_parts(compiler, rows);
    int i = machine->n_questions;
    *SET_ADD(compiler, machine->question, machine->n_questions) =
        (struct question){.node = literal->node, .part = true, .negated = literal->negated};
    for (int r = 0; r < rows.n; r++) {
        int row = add_row(compiler, i);
        add_literals(compiler, &rows.row[r], row);
        machine->question[i].cost += row_cost(machine, row);
    }
}

static void add_parts(struct compiler *compiler, struct rows rows)
{
    for (int r = 0; r < rows.n; r++)
        for (int i = 0; i < rows.row[r].n; i++) {
            const struct literal *literal = &rows.row[r].literal[i];
            if (literal->part && find_question(compiler->machine, literal) < 0)
                add_part(compiler, literal);
        }
}

/* --- rules ------------------------------------------------------------------------------------ */

static void add_all_parts(struct compiler *compiler, int person, int qual)
{
    struct rule_set *set = compiler->set;
    compiler->when = arena_array(compiler->arena, struct rows, set->n_rules);
    compiler->unless = arena_array(compiler->arena, struct rows, set->n_rules);
    for (int i = 0; i < set->n_rules; i++) {
        const struct rule *rule = set->rule[i];
        if (!rule_judges(rule, person, qual))
            continue;
        compiler->when[i] = dnf_rows(&compiler->dnf, rule->when, false, true);
        if (rule->unless)
            compiler->unless[i] = dnf_rows(&compiler->dnf, rule->unless, false, false);
        add_parts(compiler, compiler->when[i]);
        add_parts(compiler, compiler->unless[i]);
    }
}

/* Whether a tree is positive wherever it is true: certainly where a column is asked. */
static bool is_loud(const struct node *node)
{
    bool all = true, any = false;
    int field, yesterday;
    switch (node->kind) {
    case NODE_TEST: return column_kind_of(node, &field, &yesterday) != COLUMN_NONE;
    case NODE_QUANT:
    case NODE_DEFINE: return is_loud(node->first);
    case NODE_AND:
    case NODE_OR:
        for (const struct node *child = node->first; child; child = child->next) {
            bool loud = is_loud(child);
            all &= loud;
            any |= loud;
        }
        return node->kind == NODE_AND ? any : all;
    case NODE_NOT:
    case NODE_NAME: break;
    }
    return false;
}

static bool is_quiet(const struct row *row)
{
    for (int i = 0; i < row->n; i++)
        if (row->literal[i].bare && is_loud(row->literal[i].node))
            return false;
    return true;
}

static void add_when(struct compiler *compiler)
{
    struct machine *machine = compiler->machine;
    int *quiet = NULL, n = 0;
    for (int i = 0; i < compiler->set->n_rules; i++)
        for (int r = 0; r < compiler->when[i].n; r++) {
            const struct row *row = &compiler->when[i].row[r];
            if (is_quiet(row))
                *SET_ADD(compiler, quiet, n) = machine->n_rows;
            add_literals(compiler, row, add_row(compiler, i));
        }
    begin_word(compiler);
    machine->quiet = arena_array(compiler->set->arena, uint64_t, machine->words);
    while (n > 0)
        row_set(machine->quiet, quiet[--n]);
}

/* The row of "unless" that says this; a new one where there is none. */
static int exception_for(struct compiler *compiler, const struct row *row)
{
    struct machine *machine = compiler->machine;
    uint32_t hash = row_hash(row);
    for (int i = 0; i < compiler->n_exceptions; i++)
        if (compiler->exception[i].hash == hash && row_equal(&compiler->exception[i].row, row))
            return machine->both * 64 + i;
    int at = add_row(compiler, NOBODY);
    add_literals(compiler, row, at);
    *SET_ADD(compiler, compiler->exception, compiler->n_exceptions) =
        (struct exception){hash, *row};
    return at;
}

static void add_unless(struct compiler *compiler)
{
    struct machine *machine = compiler->machine;
    int n = compiler->set->n_rules, n_blocks = 0, *block = NULL;
    for (int i = 0; i < n; i++)
        for (int r = 0; r < compiler->unless[i].n; r++)
            *SET_ADD(compiler, block, n_blocks) =
                exception_for(compiler, &compiler->unless[i].row[r]);
    begin_word(compiler);
    machine->unless = arena_array(compiler->set->arena, struct rows_of, n);
    uint64_t *rows = arena_array(compiler->arena, uint64_t, machine->words);
    for (int i = 0; i < n; i++) {
        memset(rows, 0, (size_t)machine->words * sizeof *rows);
        for (int r = 0; r < compiler->unless[i].n; r++)
            row_set(rows, *block++);
        machine->unless[i] = rows_of(compiler->set->arena, rows, machine->words);
    }
}

static void add_rules(struct compiler *compiler, int person, int qual)
{
    struct machine *machine = compiler->machine;
    add_all_parts(compiler, person, qual);
    begin_word(compiler);
    machine->parts = machine->words;
    add_when(compiler);
    machine->both = machine->words;
    add_unless(compiler);
}

/* --- dates and places ------------------------------------------------------------------------- */

static bool in_force_on(const struct rule_info *info, int32_t day)
{
    return !info->prepared && info->valid_from <= day && day <= info->valid_to;
}

static bool is_of_rule(const struct machine *machine, int row)
{
    return row >= machine->parts * 64 && machine->owner[row] != NOBODY;
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
            if (!is_of_rule(machine, row) ||
                in_force_on(&compiler->set->rule[machine->owner[row]]->info, day))
                row_set(rows, row);
    }
}

static void fill_packs(const struct compiler *compiler)
{
    struct machine *machine = compiler->machine;
    machine->silent = arena_array(compiler->set->arena, uint64_t *, compiler->set->n_packs);
    for (int i = 0; i < compiler->set->n_packs; i++) {
        machine->silent[i] = arena_array(compiler->set->arena, uint64_t, machine->words);
        for (int row = 0; row < machine->n_rows; row++)
            if (!is_of_rule(machine, row) ||
                compiler->set->rule[machine->owner[row]]->pack != i)
                row_set(machine->silent[i], row);
    }
}

/* --- machines --------------------------------------------------------------------------------- */

static int by_field(const void *a, const void *b)
{
    const struct column *x = a, *y = b;
    int xs = (int)catalogue_field[x->field].scope, ys = (int)catalogue_field[y->field].scope;
    if (xs != ys)
        return xs - ys;
    if (x->field != y->field)
        return x->field - y->field;
    if (x->kind != y->kind)
        return (int)x->kind - (int)y->kind;
    if (x->yesterday != y->yesterday)
        return x->yesterday - y->yesterday;
    return x->use[0].row - y->use[0].row;
}

static struct asked asked_of(int field, int column)
{
    enum scope scope = catalogue_field[field].scope;
    int at = scope == SCOPE_QUAL ? field - FIELD_QUAL_FIRST : field;
    return (struct asked){.field = field, .scope = (int)scope, .at = at, .first = column};
}

static void fill_columns(const struct compiler *compiler)
{
    struct machine *machine = compiler->machine;
    struct arena *arena = compiler->set->arena;
    if (machine->n_columns)
        qsort(machine->column, (size_t)machine->n_columns, sizeof *machine->column, by_field);
    machine->asked = arena_array(arena, struct asked, machine->n_columns);
    for (int i = 0; i < machine->n_columns; i++) {
        int field = machine->column[i].field;
        if (!i || machine->column[i - 1].field != field)
            machine->asked[machine->n_asked++] = asked_of(field, i);
        machine->asked[machine->n_asked - 1].end = i + 1;
    }
    machine->asked_words = (machine->n_asked + 63) / 64;
    for (int i = 0; i < machine->n_asked; i++)
        for (int c = machine->asked[i].first; c < machine->asked[i].end; c++)
            column_fill(arena, compiler->arena, machine, &machine->column[c], i);
}

static struct rows_of rows_in(const struct compiler *compiler, const uint64_t *rows)
{
    return rows_of(compiler->set->arena, rows, compiler->machine->words);
}

static void fill_part(const struct compiler *compiler, int i)
{
    struct machine *machine = compiler->machine;
    struct question *part = &machine->question[i];
    uint64_t *own = arena_array(compiler->arena, uint64_t, machine->words);
    uint64_t *bare = arena_array(compiler->arena, uint64_t, machine->words);
    for (int row = 0; row < machine->parts * 64; row++)
        if (machine->owner[row] == i)
            row_set(own, row);
    for (int u = 0; u < part->n_uses; u++)
        if (part->use[u].bare)
            row_set(bare, part->use[u].row);
    part->own = rows_in(compiler, own);
    part->bare = rows_in(compiler, bare);
}

static void fill_way(const struct compiler *compiler, int way)
{
    struct machine *machine = compiler->machine;
    uint64_t *opens = arena_array(compiler->arena, uint64_t, machine->words);
    uint64_t *needs = arena_array(compiler->arena, uint64_t, machine->words);
    for (int i = 0; i < machine->n_questions; i++) {
        const struct question *question = &machine->question[i];
        if (question->part || way_of(question->node) != way)
            continue;
        for (const struct use *use = question->use; use < question->use + question->n_uses; use++) {
            if (use->bare)
                row_set(opens, use->row);
            if (!use->negated)
                row_set(needs, use->row);
        }
    }
    machine->way[way].opens = rows_in(compiler, opens);
    machine->way[way].needs = rows_in(compiler, needs);
}

static void fill_questions(const struct compiler *compiler)
{
    const struct machine *machine = compiler->machine;
    for (int i = 0; i < machine->n_questions; i++)
        if (machine->question[i].part)
            fill_part(compiler, i);
    for (int way = 0; way < WAYS; way++)
        fill_way(compiler, way);
}

static void *keep(const struct compiler *compiler, const void *array, int n, size_t size)
{
    void *kept = arena_alloc(compiler->set->arena, (size_t)n * size);
    if (n)
        memcpy(kept, array, (size_t)n * size);
    return kept;
}

/* What grew while compiling moves to where the set lives; uses and tests stay behind, but for those
 * that are asked still. */
static void keep_all(const struct compiler *compiler)
{
    struct machine *machine = compiler->machine;
    machine->owner = keep(compiler, machine->owner, machine->n_rows, sizeof *machine->owner);
    machine->column =
        keep(compiler, machine->column, machine->n_columns, sizeof *machine->column);
    machine->question =
        keep(compiler, machine->question, machine->n_questions, sizeof *machine->question);
    machine->slow = keep(compiler, machine->slow, compiler->n_slow, sizeof *machine->slow);
    machine->rest = keep(compiler, machine->rest, machine->n_rows, sizeof *machine->rest);
    for (int i = 0; i < machine->n_columns; i++) {
        struct column *column = &machine->column[i];
        column->use = NULL;
        column->test = keep(compiler, column->test, column->n_tests, sizeof *column->test);
    }
    for (int i = 0; i < machine->n_questions; i++)
        machine->question[i].use = NULL;
}

static struct machine *compile(struct rule_set *set, int person, int qual)
{
    struct machine *machine = arena_alloc(set->arena, sizeof *machine);
    struct compiler compiler = {.set = set, .arena = arena_new(), .machine = machine};
    compiler.dnf = dnf_new(compiler.arena, set->n_defines);
    add_rules(&compiler, person, qual);
    fill_columns(&compiler);
    fill_questions(&compiler);
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
