/* SPDX-License-Identifier: EUPL-1.2 */
/* Why a rule holds, and why others do not: a tree as rows. Parts of an "and" stand at one depth;
 * an "or", a define, a quantifier is a row of its own with its parts one deeper. Truth is always
 * that of the row as it stands there, "not" included. */
#include "rules/explain.h"

#include <string.h>

struct telling {
    struct arena *arena;
    const struct rule *rule;
    enum explain_kind kind;
    bool failing; /* only rows that are not true */
    struct explain_row *row;
    int n;
};

static struct explain_row *add_row(struct telling *telling, enum explain_kind kind,
                                   enum tri truth, int depth)
{
    struct explain_row *row = SET_ADD(telling, telling->row, telling->n);
    *row = (struct explain_row){.kind = kind, .truth = truth, .depth = depth,
                                .person = EVERYBODY, .field = -1, .qual = -1,
                                .operator_text = "", .expected_text = "",
                                .rule = &telling->rule->info};
    return row;
}

/* --- one comparison --------------------------------------------------------------------------- */

static const char *operator_words(enum test_op op, bool negated)
{
    static const char *const words[][2] = {
        [TEST_EQ] = {"=", "not ="},         [TEST_NE] = {"!=", "not !="},
        [TEST_LT] = {"<", "not <"},         [TEST_LE] = {"<=", "not <="},
        [TEST_GT] = {">", "not >"},         [TEST_GE] = {">=", "not >="},
        [TEST_IN] = {"in", "not in"},       [TEST_HAS] = {"has", "has not"},
        [TEST_KNOWN] = {"is known", "is not known"},
        [TEST_EMPTY] = {"is empty", "is not empty"},
        [TEST_PARAM] = {"param", "not param"}, [TEST_RESULT] = {"result", "not result"},
        [TEST_MINOR] = {"under 18", "not under 18"},
    };
    return words[op][negated];
}

/* The constant on the right as a fact of that field. */
static struct fact expected_fact(const struct node *test)
{
    struct fact fact = {.state = NOT_ASKED};
    switch (test->right.kind) {
    case TERM_CODE: return fact_code(test->right.value);
    case TERM_NUMBER: return fact_number(test->right.value);
    case TERM_DAY: return fact_date(date_of_day(test->right.value));
    case TERM_ITEM: return (struct fact){.state = KNOWN, .text = test->item[0]};
    case TERM_NONE:
    case TERM_WORD:
    case TERM_FIELD:
    case TERM_TODAY:
    case TERM_SINCE:
    case TERM_OFFICES: break;
    }
    return fact;
}

static const char *member_words(struct arena *arena, const struct node *test)
{
    return source_words(arena, test->member[0].text, test->member[test->n_members - 1].end);
}

static bool has_field(const struct term *term)
{
    return term->kind == TERM_FIELD || term->kind == TERM_SINCE;
}

/* The side that is shown as what is there: the left one where both are fields. */
static const struct term *shown_term(const struct node *test)
{
    return has_field(&test->left) || !has_field(&test->right) ? &test->left : &test->right;
}

static int field_of(const struct node *test)
{
    const struct term *term = shown_term(test);
    if (test->op == TEST_MINOR)
        return FIELD_BIRTH_DATE;
    return has_field(term) ? term->field : -1;
}

static bool asks_offices(const struct node *test)
{
    return test->left.kind == TERM_OFFICES || test->right.kind == TERM_OFFICES;
}

/* How many kinds of office there are stands where a field's value would. */
static void tell_offices(const struct view *view, const struct node *test, bool negated,
                         struct explain_row *row)
{
    const char *words = test->text ? test->text : "";
    row->operator_text = negated ? "not offices" : "offices";
    row->expected_text = words + (test->left.kind == TERM_OFFICES ? strcspn(words, "<>=!") : 0);
    if (view->offices) {
        row->actual = fact_number(view->offices->certain * 100);
        row->actual.hi = view->offices->possible * 100;
    }
}

static void tell_test(struct telling *telling, const struct view *view, const struct node *test,
                      bool negated, enum tri truth, int depth)
{
    struct explain_row *row = add_row(telling, telling->kind, truth, depth);
    struct view whose = view_of_term(view, shown_term(test));
    row->field = field_of(test);
    if (asks_offices(test)) {
        tell_offices(view, test, negated, row);
        return;
    }
    if (test->op == TEST_MINOR)
        row->kind = EXPLAIN_SCOPE;
    if (row->field >= 0) {
        enum scope scope = catalogue_field[row->field].scope;
        row->person = scope == SCOPE_HOUSEHOLD ? EVERYBODY : whose.person;
        row->qual = scope == SCOPE_QUAL ? whose.qual : -1;
        row->actual = *view_fact(&whose, row->field);
    }
    row->operator_text = operator_words(test->op, negated);
    if (test->n_members)
        row->expected_text = member_words(telling->arena, test);
    else if (test->op == TEST_PARAM || test->op == TEST_RESULT)
        row->expected_text = token_copy(telling->arena, test->left.word);
    else if (test_is_plain(test))
        row->expected = expected_fact(test);
    else if (test->op != TEST_KNOWN && test->op != TEST_EMPTY && test->op != TEST_MINOR) {
        row->operator_text = negated ? "not" : "";
        row->expected_text = test->text ? test->text : "";
    }
}

/* --- trees ------------------------------------------------------------------------------------ */

static void tell(struct telling *telling, const struct view *view, const struct node *node,
                 bool negated, int depth);

static const char *quant_words(enum quant quant, bool negated)
{
    static const char *const words[][2] = {
        [QUANT_CHILD] = {"any child", "not any child"},
        [QUANT_OWN_CHILD] = {"any own child", "not any own child"},
        [QUANT_PARENT] = {"any parent", "not any parent"},
        [QUANT_PARTNER] = {"partner", "not partner"},
        [QUANT_MEMBER] = {"any member", "not any member"},
        [QUANT_QUAL] = {"any qual", "not any qual"},
    };
    return words[quant][negated];
}

static struct explain_row *tell_header(struct telling *telling, const struct node *node,
                                       const char *operator_text, enum tri truth, int depth)
{
    struct explain_row *row = add_row(telling, telling->kind, truth, depth);
    row->operator_text = operator_text;
    row->expected_text = node->text ? node->text : "";
    return row;
}

static void tell_quant(struct telling *telling, const struct view *view, const struct node *node,
                       bool negated, enum tri truth, int depth)
{
    struct view inner;
    tell_header(telling, node->first, quant_words(node->quant, negated), truth, depth);
    for (int i = 0; i < view_count(view, node->quant); i++)
        if (view_enter(view, node->quant, i, &inner))
            tell(telling, &inner, node->first, negated, depth + 1);
}

static void tell_children(struct telling *telling, const struct view *view,
                          const struct node *node, bool negated, int depth)
{
    for (const struct node *child = node->first; child; child = child->next)
        tell(telling, view, child, negated, depth);
}

static bool is_one_of(const struct node *node, bool negated)
{
    return (node->kind == NODE_OR && !negated) || (node->kind == NODE_AND && negated);
}

/* A define is one row; that its parts are alternatives needs no second one. */
static void tell_define(struct telling *telling, const struct view *view, const struct node *node,
                        bool negated, enum tri truth, int depth)
{
    const struct node *condition = node->first;
    struct explain_row *row = tell_header(telling, node, negated ? "not" : "", truth, depth);
    row->define = token_copy(telling->arena, node->at);
    row->label = view->set->define[node->index].label;
    row->expected_text = row->define;
    if (is_one_of(condition, negated))
        tell_children(telling, view, condition, negated, depth + 1);
    else
        tell(telling, view, condition, negated, depth + 1);
}

static void tell_joined(struct telling *telling, const struct view *view, const struct node *node,
                        bool negated, enum tri truth, int depth)
{
    bool one_of = is_one_of(node, negated);
    if (one_of)
        tell_header(telling, node, negated ? "not" : "or", truth, depth);
    tell_children(telling, view, node, negated, depth + one_of);
}

static void tell(struct telling *telling, const struct view *view, const struct node *node,
                 bool negated, int depth)
{
    enum tri truth = eval_value(view, node);
    if (negated)
        truth = tri_not(truth);
    if (telling->failing && truth == YES)
        return;
    switch (node->kind) {
    case NODE_TEST: tell_test(telling, view, node, negated, truth, depth); return;
    case NODE_NOT: tell(telling, view, node->first, !negated, depth); return;
    case NODE_QUANT: tell_quant(telling, view, node, negated, truth, depth); return;
    case NODE_DEFINE: tell_define(telling, view, node, negated, truth, depth); return;
    case NODE_AND:
    case NODE_OR: tell_joined(telling, view, node, negated, truth, depth); return;
    case NODE_NAME: return;
    }
}

/* --- dates and places ------------------------------------------------------------------------- */

static const char *validity_words(struct arena *arena, const struct rule_info *info)
{
    char from[DATE_SIZE] = "", to[DATE_SIZE] = "";
    if (info->prepared)
        return "prepared";
    if (info->valid_from == INT32_MIN && info->valid_to == INT32_MAX)
        return "always";
    if (info->valid_from != INT32_MIN)
        date_iso(date_of_day(info->valid_from), from);
    if (info->valid_to != INT32_MAX)
        date_iso(date_of_day(info->valid_to), to);
    return arena_printf(arena, "%s%s..%s%s", from, *from ? " " : "", *to ? " " : "", to);
}

/* The duty to live somewhere, where that decides; else where the household lives. */
static void tell_seat(const struct view *view, bool local, struct explain_row *row)
{
    struct seat lives = household_seat(view->household, EVERYBODY);
    struct seat seat = household_seat(view->household, view->person);
    bool duty = local ? strcmp(seat.place, lives.place) != 0 : seat.land != lives.land;
    int field = local ? FIELD_DUTY_PLACE : FIELD_DUTY_LAND;
    row->field = local ? FIELD_PLACE : FIELD_LAND;
    row->actual = view->household->fact[row->field];
    if (!duty)
        return;
    row->field = field;
    row->person = view->person;
    row->actual = *view_fact(view, field);
    if (row->actual.state != KNOWN && !local)
        row->actual = fact_code(seat.land);
}

static void tell_scope(struct telling *telling, const struct view *view)
{
    const struct rule_info *info = &telling->rule->info;
    const struct pack *pack = &view->set->pack[telling->rule->pack];
    int32_t day = date_first_day(view->household->as_of);
    bool valid = !info->prepared && info->valid_from <= day && day <= info->valid_to;
    bool speaks = set_speaks(view->set, telling->rule->pack, view->household, view->person);
    if (!telling->failing || !valid) {
        struct explain_row *row = add_row(telling, EXPLAIN_SCOPE, tri_of(valid), 0);
        row->operator_text = "valid";
        row->expected_text = validity_words(telling->arena, info);
        row->actual = fact_date(view->household->as_of);
    }
    if (pack->level != LEVEL_FEDERAL && (!telling->failing || !speaks)) {
        bool local = pack->level == LEVEL_LOCAL;
        struct explain_row *row = add_row(telling, EXPLAIN_SCOPE, tri_of(speaks), 0);
        row->operator_text = "=";
        row->expected = local ? (struct fact){.state = KNOWN, .text = pack->place}
                              : fact_code(pack->land);
        tell_seat(view, local, row);
    }
}

static void tell_conditions(struct telling *telling, const struct view *view)
{
    telling->kind = EXPLAIN_CONDITION;
    tell(telling, view, telling->rule->when, false, 0);
    if (!telling->rule->unless)
        return;
    if (telling->failing && eval_value(view, telling->rule->unless) != YES)
        return;
    bool failing = telling->failing;
    telling->kind = EXPLAIN_EXCEPTION;
    telling->failing = false;
    tell(telling, view, telling->rule->unless, false, 0);
    telling->failing = failing;
}

/* --- hit policies ----------------------------------------------------------------------------- */

/* What stands before a rule that holds: the primary answer, those in conflict with it, and for a
 * ladder the steps above. */
static void tell_policy(struct telling *telling, const struct decision *decision, int person,
                        int qual, enum tri truth)
{
    const struct rule_info *info = &telling->rule->info;
    for (int i = 0; i < decision->n; i++) {
        const struct result *other = &decision->result[i];
        bool before = info->step ? other->rule->step < info->step
                                 : other->primary || other->conflict;
        if (other->person != person || other->about != qual || other->rule == info ||
            other->rule->need != info->need || !before)
            continue;
        struct explain_row *row = add_row(telling, EXPLAIN_POLICY, truth, 0);
        row->person = person;
        row->qual = qual;
        row->operator_text = info->step ? "step" : other->conflict ? "conflict" : "primary";
        row->expected_text = other->rule->id;
        row->rule = other->rule;
    }
}

/* --- facts in doubt --------------------------------------------------------------------------- */

static bool is_told(const struct telling *telling, int n, const struct need_fact *fact)
{
    for (int i = 0; i < n; i++)
        if (telling->row[i].person == fact->person && telling->row[i].field == fact->field &&
            telling->row[i].qual == fact->qual)
            return true;
    return false;
}

/* What the rows so far call unknown although somebody said it. */
static void tell_doubts(struct telling *telling, const struct decision *decision,
                        const struct household *household)
{
    int n = telling->n;
    for (int i = 0; i < decision->n_notices; i++) {
        const struct notice *notice = &decision->notice[i];
        for (int f = 0; notice->doubted && f < notice->n_facts; f++) {
            const struct need_fact *fact = &notice->fact[f];
            struct view view = {.household = household, .person = fact->person,
                                .qual = fact->qual};
            if (!is_told(telling, n, fact))
                continue;
            struct explain_row *row = add_row(telling, EXPLAIN_DOUBT, MAYBE, 0);
            row->person = fact->person;
            row->field = fact->field;
            row->qual = fact->qual;
            row->operator_text = "contradiction";
            row->expected_text = notice->rule;
            row->actual = *view_fact(&view, fact->field);
        }
    }
}

/* --- why, why not ----------------------------------------------------------------------------- */

int rules_why(const struct rule_set *rules, const struct household *household,
              const struct result *result, struct arena *arena, const struct explain_row **row)
{
    const struct rule *rule = rule_of(result->rule);
    struct telling telling = {.arena = arena, .rule = rule};
    struct decide_options options = {0};
    struct decision decision;
    rules_decide(rules, household, &options, arena, &decision);
    struct view view =
        view_of(rules, decision.household, rule, result->person, result->about, arena);
    view.offices = &decision.offices;
    tell_conditions(&telling, &view);
    tell_doubts(&telling, &decision, household);
    tell_scope(&telling, &view);
    if (catalogue_need[result->rule->need].policy != POLICY_COLLECT && !result->primary)
        tell_policy(&telling, &decision, result->person, result->about,
                    result->certain ? YES : MAYBE);
    *row = telling.row;
    return telling.n;
}

static void tell_why_not(struct telling *telling, const struct view *view,
                         const struct decision *decision)
{
    tell_scope(telling, view);
    if (rule_standing(view, telling->rule) == STANDS_NOT)
        tell_conditions(telling, view);
    else if (rule_in_force(view, telling->rule))
        tell_policy(telling, decision, view->person, view->qual, NO);
}

int rules_why_not(const struct rule_set *rules, const struct household *household, int person,
                  int need, int agency_type, struct arena *arena, const struct explain_row **row)
{
    struct telling telling = {.arena = arena, .failing = true};
    struct decide_options options = {0};
    struct decision decision;
    rules_decide(rules, household, &options, arena, &decision);
    int quals = person == EVERYBODY ? 0 : household->person[person].n_quals;
    for (int i = 0; i < rules->n_rules; i++) {
        telling.rule = rules->rule[i];
        if (telling.rule->info.need != need || telling.rule->info.agency_type != agency_type)
            continue;
        for (int qual = -1; qual < quals; qual++) {
            if (!rule_judges(telling.rule, person, qual))
                continue;
            struct view view =
                view_of(rules, decision.household, telling.rule, person, qual, arena);
            view.offices = &decision.offices;
            tell_why_not(&telling, &view, &decision);
        }
    }
    *row = telling.row;
    return telling.n;
}
