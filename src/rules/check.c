/* SPDX-License-Identifier: EUPL-1.2 */
/* Looks up every name of a tree, once; then, for each rule, whether its fields make sense for whom
 * it judges. A define is looked up where it stands and judged where it is used. */
#include "rules/check.h"

#include <string.h>

void check_fail(struct checker *checker, const struct token *token, const char *message)
{
    if (checker->status == OK)
        checker->status = token_error(checker->error, token, message);
}

/* --- names ------------------------------------------------------------------------------------ */

/* A name that stands alone: a yes/no field or a define. */
static void check_name(struct checker *checker, struct node *node)
{
    const struct token *word = node->left.word;
    int field = catalogue_find_field(word->text, word->len);
    int define = set_find_define(checker->set, word);
    if (field >= 0 && catalogue_field[field].type == TYPE_YESNO) {
        node->kind = NODE_TEST;
        node->op = TEST_EQ;
        node->left.kind = TERM_FIELD;
        node->left.field = field;
        node->right = (struct term){.kind = TERM_CODE, .value = 1};
    } else if (field >= 0) {
        check_fail(checker, word, N_("expected a comparison after \"%s\", which is no yes or no"));
    } else if (define >= 0 && define < checker->defines) {
        node->kind = NODE_DEFINE;
        node->index = define;
        node->first = checker->set->define[define].condition;
    } else if (define >= 0) {
        check_fail(checker, word, N_("expected the define \"%s\" before it is used"));
    } else {
        check_fail(checker, word, N_("expected a field or a define, not \"%s\""));
    }
}

static void check_tree(struct checker *checker, struct node *node)
{
    if (checker->status != OK)
        return;
    switch (node->kind) {
    case NODE_NAME: check_name(checker, node); return;
    case NODE_DEFINE: return;
    case NODE_TEST:
        if (node->op == TEST_RESULT && !checker->results)
            check_fail(checker, node->at, N_("expected \"%s\" in a notice only"));
        else if (node->op != TEST_RESULT && node->op != TEST_PARAM)
            check_test(checker, node);
        return;
    case NODE_AND:
    case NODE_OR:
    case NODE_NOT:
    case NODE_QUANT:
        for (struct node *child = node->first; child; child = child->next)
            check_tree(checker, child);
        return;
    }
}

/* --- who is judged ---------------------------------------------------------------------------- */

struct reach {
    bool person, qual;
    bool self, inside;       /* the rule judges a person; a quantifier stands around */
    const struct token *use; /* where the define is used the tree stands in; NULL: in none */
};

static void check_self(struct checker *checker, const struct reach *reach,
                       const struct term *term, const struct token *at)
{
    if (!reach->self || !reach->inside)
        check_fail(checker, at, N_("expected \"any parent (…)\" or the like of a person around "
                                   "\"%s\""));
    else if (catalogue_field[term->field].scope != SCOPE_PERSON)
        check_fail(checker, at, N_("expected a field of a person, not \"%s\""));
}

static void check_scope_of(struct checker *checker, const struct reach *reach,
                           const struct term *term)
{
    const struct token *at = reach->use ? reach->use : term->word;
    if (term->kind == TERM_OFFICES) {
        checker->uses_offices = true;
        if (!checker->offices)
            check_fail(checker, at, N_("expected \"%s\" in a rule or notice for the household "
                                       "only"));
    }
    if (term->kind != TERM_FIELD && term->kind != TERM_SINCE)
        return;
    if (term->self) {
        check_self(checker, reach, term, at);
        return;
    }
    enum scope is = catalogue_field[term->field].scope;
    if (is == SCOPE_PERSON && !reach->person)
        check_fail(checker, at, N_("expected \"any member (…)\" or the like around \"%s\", "
                                   "which is a field of a person"));
    if (is == SCOPE_QUAL && !reach->qual)
        check_fail(checker, at, N_("expected \"any qual (…)\" around \"%s\", "
                                   "which is a field of a qualification"));
}

static void check_scope(struct checker *checker, struct reach reach, const struct node *node)
{
    if (checker->status != OK)
        return;
    switch (node->kind) {
    case NODE_TEST:
        check_scope_of(checker, &reach, &node->left);
        check_scope_of(checker, &reach, &node->right);
        return;
    case NODE_QUANT:
        if (!reach.person && node->quant != QUANT_CHILD && node->quant != QUANT_MEMBER)
            check_fail(
                checker, reach.use ? reach.use : node->at,
                N_("expected a person to ask \"%s\" of; for a household say \"any member\""));
        reach.qual = node->quant == QUANT_QUAL;
        reach.person = reach.inside = true;
        check_scope(checker, reach, node->first);
        return;
    case NODE_DEFINE:
        if (!reach.use)
            reach.use = node->at;
        check_scope(checker, reach, node->first);
        return;
    case NODE_AND:
    case NODE_OR:
    case NODE_NOT:
        for (const struct node *child = node->first; child; child = child->next)
            check_scope(checker, reach, child);
        return;
    case NODE_NAME: return;
    }
}

/* --- rules ------------------------------------------------------------------------------------ */

static void check_condition(struct checker *checker, struct reach reach, struct node *node)
{
    if (!node)
        return;
    check_tree(checker, node);
    check_scope(checker, reach, node);
}

/* "for child" and "for adult" say something about the person, too. */
static void add_minor(struct checker *checker, struct rule *rule)
{
    struct arena *arena = checker->set->arena;
    if (rule->info.subject != FOR_CHILD && rule->info.subject != FOR_ADULT)
        return;
    struct node *minor = arena_alloc(arena, sizeof *minor);
    *minor = (struct node){.kind = NODE_TEST, .op = TEST_MINOR, .at = &rule->subject_at,
                           .text = token_copy(arena, &rule->subject_at)};
    struct node *condition = minor;
    if (rule->info.subject == FOR_ADULT) {
        condition = arena_alloc(arena, sizeof *condition);
        *condition = (struct node){.kind = NODE_NOT, .first = minor, .at = minor->at,
                                   .text = minor->text};
    }
    struct node *both = arena_alloc(arena, sizeof *both);
    *both = (struct node){.kind = NODE_AND, .first = rule->when, .at = rule->when->at,
                          .text = rule->when->text};
    rule->when->next = condition;
    rule->when = both;
}

/* A need of a person or child is answered for persons of any age, a need of a qualification for
 * that or for the person who has it, a household's for the household. */
static bool subject_fits(enum subject need, enum subject rule)
{
    if (need == FOR_HOUSEHOLD || rule == FOR_HOUSEHOLD)
        return need == rule;
    return rule != FOR_QUAL || need == FOR_QUAL;
}

static void check_answer(struct checker *checker, const struct rule *rule)
{
    const struct rule_info *info = &rule->info;
    const struct need *need = &catalogue_need[info->need];
    if (!subject_fits(need->subject, info->subject))
        check_fail(checker, &rule->subject_at,
                   N_("expected the subject of the rule to fit that of its need, not \"%s\""));
    if (need->policy == POLICY_LADDER && !info->step)
        check_fail(checker, &rule->name, N_("expected the property \"step\" in the block \"%s\""));
    if (need->policy != POLICY_LADDER && info->step)
        check_fail(checker, &rule->step_at, N_("expected no \"step %s\": the need has no ladder"));
    if (info->outcome != OUTCOME_NONE && !info->product[0])
        check_fail(checker, &rule->name,
                   N_("expected the property \"product\" in the block \"%s\""));
    if (info->outcome == OUTCOME_NONE && !info->instead[0])
        check_fail(checker, &rule->name,
                   N_("expected the property \"instead\" in the block \"%s\""));
}

/* What is in doubt is said of whom the contradiction judges. */
static void check_doubts(struct checker *checker, const struct rule *rule,
                         const struct reach *reach)
{
    for (int i = 0; i < rule->n_doubts; i++) {
        struct term term = {.kind = TERM_FIELD, .field = rule->doubt[i],
                            .word = &rule->doubt_at[i]};
        check_scope_of(checker, reach, &term);
    }
}

/* What the first pass came to must not change by what is added after it. */
static void check_second(struct checker *checker, struct rule *rule)
{
    rule->second = checker->uses_offices;
    if (rule->second && rule->kind == BLOCK_RULE &&
        catalogue_need[rule->info.need].policy != POLICY_COLLECT)
        check_fail(checker, &rule->name,
                   N_("expected a need with the policy COLLECT in \"%s\", which asks for offices"));
}

static void check_rule(struct checker *checker, struct rule *rule)
{
    struct reach reach = {.person = rule->info.subject != FOR_HOUSEHOLD,
                          .qual = rule->info.subject == FOR_QUAL,
                          .self = rule->info.subject != FOR_HOUSEHOLD};
    if (rule->kind == BLOCK_NOTICE && reach.qual)
        check_fail(checker, &rule->subject_at,
                   N_("expected person, adult, child or household, not \"%s\""));
    if (rule->kind == BLOCK_RULE)
        check_answer(checker, rule);
    checker->results = rule->kind == BLOCK_NOTICE;
    checker->offices = rule->info.subject == FOR_HOUSEHOLD &&
                       (rule->kind == BLOCK_RULE || rule->kind == BLOCK_NOTICE);
    checker->uses_offices = false;
    check_condition(checker, reach, rule->when);
    check_condition(checker, reach, rule->unless);
    check_second(checker, rule);
    check_doubts(checker, rule, &reach);
    if (rule->deadline.kind != TERM_NONE) {
        check_date(checker, &rule->deadline);
        check_scope_of(checker, &reach, &rule->deadline);
    }
    if (checker->status == OK && rule->when)
        add_minor(checker, rule);
}

/* An agreement is judged for whom its need is. */
static void check_agreement(struct checker *checker, struct rule *rule)
{
    rule->info.subject = catalogue_need[rule->info.need].subject;
    if (rule->info.subject == FOR_CHILD)
        rule->info.subject = FOR_PERSON;
    if (catalogue_need[rule->info.need].policy != POLICY_BEST)
        check_fail(checker, &rule->name,
                   N_("expected a need with the policy BEST in the agreement \"%s\""));
    check_rule(checker, rule);
}

enum status check_added(struct rule_set *set, struct counts since, struct error *error)
{
    struct checker checker = {.set = set, .error = error};
    for (int i = since.defines; i < set->n_defines; i++) {
        checker.defines = i;
        check_tree(&checker, set->define[i].condition);
    }
    checker.defines = set->n_defines;
    for (int i = since.rules; i < set->n_rules; i++)
        check_rule(&checker, set->rule[i]);
    for (int i = since.agreements; i < set->n_agreements; i++)
        check_agreement(&checker, set->agreement[i]);
    for (int i = since.notices; i < set->n_notices; i++)
        check_rule(&checker, set->notice[i]);
    for (int i = since.contradictions; i < set->n_contradictions; i++)
        check_rule(&checker, set->contradiction[i]);
    return checker.status;
}

/* --- what only the whole set can answer ------------------------------------------------------- */

static void check_late(struct checker *checker, struct node *node)
{
    const struct token *word = node->left.word;
    if (node->kind == NODE_DEFINE)
        return;
    if (node->kind == NODE_TEST && node->op == TEST_PARAM) {
        node->index = set_find_param(checker->set, word);
        if (node->index < 0)
            check_fail(checker, word, N_("expected a param of a local pack, not \"%s\""));
    } else if (node->kind == NODE_TEST && node->op == TEST_RESULT) {
        node->index = set_find_rule(checker->set, word);
        if (node->index < 0)
            check_fail(checker, word, N_("expected the id of a rule, not \"%s\""));
    }
    for (struct node *child = node->first; child; child = child->next)
        check_late(checker, child);
}

static void check_late_rules(struct checker *checker, struct rule **rule, int n)
{
    for (int i = 0; i < n; i++) {
        if (rule[i]->when)
            check_late(checker, rule[i]->when);
        if (rule[i]->unless)
            check_late(checker, rule[i]->unless);
    }
}

enum status check_whole(struct rule_set *set, struct error *error)
{
    struct checker checker = {.set = set, .error = error};
    for (int i = 0; i < set->n_defines; i++)
        check_late(&checker, set->define[i].condition);
    check_late_rules(&checker, set->rule, set->n_rules);
    check_late_rules(&checker, set->agreement, set->n_agreements);
    check_late_rules(&checker, set->notice, set->n_notices);
    check_late_rules(&checker, set->contradiction, set->n_contradictions);
    return checker.status;
}
