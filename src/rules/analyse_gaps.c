/* SPDX-License-Identifier: EUPL-1.2 */
/* Gaps: persons whom a counter has to answer (gapless says who) and no rule does, certain or
 * possible. Somebody is looked for who meets no rule; then every fact that does not matter is
 * dropped, and of the others every value that is as good is taken in. What is left is a box of
 * persons nobody answers, and one of them is the example. Then whoever lies outside that box is
 * looked for, until there is none. */
#include <string.h>

#include "rules/analyse_inside.h"

enum { MAX_BOXES = 8, MAX_ANSWERS = 512 };

struct gaps {
    struct analyser *analyser;  /* the one that reports: its set has no gapless conditions */
    struct analyser inside;     /* the same rules and the conditions of gapless as rules */
    const struct gapless *gapless;
    const struct rule *who;
    const struct rule *answer[MAX_ANSWERS];
    int n;
    struct space *space;
    const struct formula *wanted[MAX_ANSWERS + MAX_BOXES + 1];
    int n_wanted;
};

/* --- the set with the conditions -------------------------------------------------------------- */

static const char *condition_text(struct arena *arena, const struct gapless *gapless)
{
    static const char *const subject[] = {[FOR_PERSON] = "person", [FOR_ADULT] = "adult",
                                          [FOR_CHILD] = "child", [FOR_QUAL] = "qual",
                                          [FOR_HOUSEHOLD] = "household"};
    int need = catalogue_find_need(gapless->need, strlen(gapless->need));
    if (need < 0)
        return NULL;
    return arena_printf(arena,
                        "pack gapless\n  level federal\n  title \"-\"\n\n"
                        "rule GAPLESS\n  need %s\n  for %s\n  when (%s)\n  then CLARIFY by ABH\n"
                        "  product \"-\"\n  basis \"-\"\n  valid always\n  priority 4\n"
                        "  source GII V\n%s",
                        gapless->need, subject[catalogue_need[need].subject], gapless->when,
                        catalogue_need[need].policy == POLICY_LADDER ? "  step 1\n" : "");
}

static enum status add_texts(struct rule_set *wider, const struct rule_set *set,
                             struct error *error)
{
    enum status status = OK;
    for (int i = 0; i < set->n_texts && status == OK; i++)
        status = rules_add(wider, set->text[i].words, set->text[i].len, error);
    return status;
}

static enum status make_wider(struct gaps *gaps, struct rule_set *wider, struct error *error)
{
    struct error inner = {0};
    const char *text = condition_text(gaps->analyser->work, gaps->gapless);
    enum status status = add_texts(wider, gaps->analyser->set, &inner);
    if (status == OK && !text)
        return error_set(error, INVALID, N_("expected a need in the table gapless, not \"%s\""),
                         gaps->gapless->need);
    if (status == OK)
        status = rules_add(wider, text, strlen(text), &inner);
    if (status == OK)
        status = rules_finish(wider, &inner);
    if (status != OK)
        return error_set(error, INVALID,
                         N_("expected a condition in the table gapless, not \"%s\""),
                         gaps->gapless->when);
    return OK;
}

/* --- boxes ------------------------------------------------------------------------------------ */

static bool is_full(const struct space *space, const struct model *box, int variable)
{
    return classes_equal(&box->domain[variable], &space->full[variable]);
}

/* Nobody in there is answered, and everybody is one who has to be. */
static bool is_gap(struct gaps *gaps, const struct model *box)
{
    struct model region = model_new(gaps->space, gaps->inside.work);
    size_t size = (size_t)gaps->space->n * sizeof *box->domain;
    const struct formula *outside = formula_of(gaps->space, gaps->who->when, WANT_NOT_YES);
    memcpy(region.domain, box->domain, size);
    if (analyser_solve(&gaps->inside, gaps->space, &outside, 1, &region) != SOLVED_NO)
        return false;
    for (int i = 0; i < gaps->n; i++) {
        const struct formula *answered = formula_certain(gaps->space, gaps->answer[i]);
        memcpy(region.domain, box->domain, size);
        if (analyser_solve(&gaps->inside, gaps->space, &answered, 1, &region) != SOLVED_NO)
            return false;
    }
    return true;
}

/* Takes more of a variable's classes in where those who come with them are not answered either. */
static bool widen(struct gaps *gaps, struct model *box, int variable, struct classes more)
{
    struct classes before = box->domain[variable];
    bool fresh = false;
    for (int w = 0; w < CLASS_WORDS; w++) {
        more.bit[w] &= ~before.bit[w];
        fresh |= more.bit[w] != 0;
    }
    if (!fresh)
        return false;
    box->domain[variable] = more;
    bool gap = is_gap(gaps, box);
    for (int w = 0; w < CLASS_WORDS; w++)
        box->domain[variable].bit[w] = before.bit[w] | (gap ? more.bit[w] : 0);
    return gap;
}

/* The title is what one begins with, so it is dropped last. */
static void generalise(struct gaps *gaps, struct model *box)
{
    const struct space *space = gaps->space;
    int title = space->of_field[FIELD_TITLE];
    for (int i = 0; i <= space->n; i++) {
        int variable = i < space->n ? i : title;
        if ((i == title && i < space->n) || is_full(space, box, variable) ||
            widen(gaps, box, variable, classes_all(space->variable[variable].n)))
            continue;
        for (int class = 1; class < space->variable[variable].n; class++) {
            struct classes one = {{0}};
            class_add(&one, class);
            widen(gaps, box, variable, one);
        }
    }
}

/* Whoever is not in the box. */
static const struct formula *outside(struct gaps *gaps, const struct model *box)
{
    struct space *space = gaps->space;
    const struct formula **part =
        arena_array(gaps->inside.work, const struct formula *, space->n);
    int n = 0;
    for (int i = 0; i < space->n; i++) {
        struct classes rest = classes_all(space->variable[i].n);
        for (int w = 0; w < CLASS_WORDS; w++)
            rest.bit[w] &= ~box->domain[i].bit[w];
        if (!is_full(space, box, i))
            part[n++] = formula_in(space, i, rest);
    }
    return formula_join(space, FORMULA_OR, part, n);
}

/* --- example persons -------------------------------------------------------------------------- */

/* Everything the need's rules ask is known; alone: and nobody else belongs to the household. */
static struct model everything_known(const struct gaps *gaps, bool alone)
{
    const struct space *space = gaps->space;
    struct model model = model_new(space, gaps->inside.work);
    for (int i = 0; i < space->n; i++) {
        enum variable_kind kind = space->variable[i].kind;
        uint64_t *word = &model.domain[i].bit[0];
        if (kind == VARIABLE_FACT || kind == VARIABLE_LIST)
            *word &= ~UINT64_C(1);
        if (kind == VARIABLE_FREE)
            *word = alone ? UINT64_C(1) << NO : UINT64_C(1) << NO | UINT64_C(1) << YES;
    }
    return model;
}

/* Nobody answers the need of the first person (or of the household), and somebody should. */
static bool is_unanswered(const struct gaps *gaps, const struct household *household)
{
    struct decision decision;
    bool everybody = gaps->who->info.subject == FOR_HOUSEHOLD;
    struct view view = {.set = gaps->inside.set, .household = household,
                        .person = everybody ? EVERYBODY : 0,
                        .qual = gaps->who->info.subject == FOR_QUAL ? 0 : -1};
    if (eval(&view, gaps->who->when).value != YES)
        return false;
    model_decide(gaps->analyser, household, &decision);
    for (int i = 0; i < decision.n; i++)
        if (decision.result[i].person == view.person && decision.result[i].about == view.qual &&
            decision.result[i].rule->need == gaps->who->info.need)
            return false;
    return true;
}

/* Drops a fact unless somebody answers then. */
static void drop(const struct gaps *gaps, struct household *household, struct fact *fact)
{
    struct fact before = *fact;
    if (before.state != KNOWN || before.origin == ORIGIN_DERIVED)
        return;
    *fact = (struct fact){.state = NOT_ASKED};
    household_derive(household);
    if (is_unanswered(gaps, household))
        return;
    *fact = before;
    household_derive(household);
}

/* What a clerk would have to have asked at least, and still sees no answer. */
static void shrink(const struct gaps *gaps, struct household *household)
{
    for (int n = household->n; n > 1; n = --household->n) {
        household->n = n - 1;
        if (!is_unanswered(gaps, household)) {
            household->n = n;
            break;
        }
        household->n = n;
    }
    for (int field = FIELD_COUNT - 1; field >= 0; field--) {
        drop(gaps, household, &household->fact[field]);
        for (int i = 0; i < household->n; i++)
            drop(gaps, household, &household->person[i].fact[field]);
    }
}

/* The same title, and the same questions asked: another birth date is no other example. */
static bool alike(const struct person *a, const struct person *b)
{
    if (!fact_equal(&catalogue_field[FIELD_TITLE], &a->fact[FIELD_TITLE], &b->fact[FIELD_TITLE]))
        return false;
    for (int i = 0; i < FIELD_COUNT; i++)
        if ((a->fact[i].state == KNOWN) != (b->fact[i].state == KNOWN))
            return false;
    return true;
}

static bool is_reported(const struct gaps *gaps, const struct household *household)
{
    for (int i = 0; i < gaps->analyser->n; i++) {
        const struct rule_finding *finding = &gaps->analyser->finding[i];
        bool same = finding->kind == FINDING_GAP && finding->need == gaps->who->info.need &&
                    finding->example && finding->example->n == household->n;
        for (int p = 0; same && p < household->n; p++)
            same = alike(&finding->example->person[p], &household->person[p]);
        if (same)
            return true;
    }
    return false;
}

/* Somebody of the box; where what is not known would make a rule possible, the one who was found
 * first, of whom everything is known. */
static struct household *somebody(const struct gaps *gaps, const struct model *found,
                                  const struct model *box)
{
    const struct model *model[] = {box, found};
    for (int i = 0; i < 2; i++) {
        struct household *household = model_household(
            gaps->space, model[i], gaps->who->info.subject, gaps->analyser->arena);
        if (is_unanswered(gaps, household))
            return household;
    }
    return NULL;
}

static void report_gap(struct gaps *gaps, const struct model *found, const struct model *box)
{
    struct household *household = somebody(gaps, found, box);
    if (!household) {
        gaps->analyser->unconfirmed++;
        return;
    }
    shrink(gaps, household);
    if (is_reported(gaps, household))
        return;
    const struct classes *title = &box->domain[gaps->space->of_field[FIELD_TITLE]];
    struct rule_finding *finding = analyser_add(gaps->analyser, FINDING_GAP, NULL);
    finding->need = gaps->who->info.need;
    finding->day = gaps->space->day;
    finding->example = household;
    for (int w = 0; w < CLASS_WORDS && !class_in(title, 0); w++)
        finding->alike += __builtin_popcountll(title->bit[w]);
}

/* Looks for persons nobody answers, one box after the other. */
static bool look_for_gaps(struct gaps *gaps, bool alone)
{
    int before = gaps->analyser->n;
    for (int boxes = 0; boxes < MAX_BOXES; boxes++) {
        struct model box = everything_known(gaps, alone);
        if (gaps->n_wanted >= (int)(sizeof gaps->wanted / sizeof *gaps->wanted) ||
            analyser_solve(&gaps->inside, gaps->space, gaps->wanted, gaps->n_wanted, &box) !=
                SOLVED_YES)
            return gaps->analyser->n > before;
        struct model found = model_new(gaps->space, gaps->inside.work);
        memcpy(found.domain, box.domain, (size_t)gaps->space->n * sizeof *box.domain);
        generalise(gaps, &box);
        report_gap(gaps, &found, &box);
        gaps->wanted[gaps->n_wanted++] = outside(gaps, &box);
    }
    gaps->analyser->cut_short++;
    return true;
}

/* The rules that answer the need on the day. */
static void collect_answers(struct gaps *gaps)
{
    const struct rule_set *set = gaps->inside.set;
    int32_t day = gaps->analyser->options->day;
    gaps->who = set->rule[set->n_rules - 1];
    gaps->space = analyser_space(&gaps->inside, day);
    gaps->wanted[gaps->n_wanted++] = formula_of(gaps->space, gaps->who->when, WANT_YES);
    for (int i = 0; i < set->n_rules - 1 && gaps->n < MAX_ANSWERS; i++) {
        const struct rule *rule = set->rule[i];
        if (!rules_meet(&gaps->inside, rule, gaps->who) || rule->info.valid_from > day ||
            rule->info.valid_to < day)
            continue;
        gaps->answer[gaps->n++] = rule;
        gaps->wanted[gaps->n_wanted++] = formula_uncertain(gaps->space, rule);
    }
}

static enum status check_need(struct analyser *analyser, const struct gapless *gapless,
                              struct error *error)
{
    struct rule_set *wider = rules_new();
    struct gaps *gaps = arena_alloc(analyser->work, sizeof *gaps);
    *gaps = (struct gaps){.analyser = analyser, .gapless = gapless,
                          .inside = {.set = wider, .options = analyser->options,
                                     .work = arena_new(), .scratch = arena_new()}};
    enum status status = make_wider(gaps, wider, error);
    if (status == OK) {
        gaps->inside.common = common_new(wider, gaps->inside.work);
        collect_answers(gaps);
        if (!look_for_gaps(gaps, true)) /* alone first: that is the smaller example */
            look_for_gaps(gaps, false);
        analyser->questions += gaps->inside.questions;
        analyser->undecided += gaps->inside.undecided;
    }
    arena_free(gaps->inside.work);
    arena_free(gaps->inside.scratch);
    rules_free(wider);
    return status;
}

enum status analyse_gaps(struct analyser *analyser, struct error *error)
{
    enum status status = OK;
    for (int i = 0; i < analyser->options->n_gapless && status == OK; i++)
        status = check_need(analyser, &analyser->options->gapless[i], error);
    return status;
}
