/* SPDX-License-Identifier: EUPL-1.2 */
/* A human decides: rulings made, taken back, found again for later results.
 *
 * Invariants:
 *  1. At most one ruling stands for a rule's answer about one need of one person; who decides anew
 *     ends the one before. Rows never change but to end, once.
 *  2. A ruling answers the words of a rule. When they change it is shown, but counts no more: what
 *     was decided was another question.
 *  3. A ruling never changes what the rules say; it stands beside it, in the receipt too. */
#include "work/inside.h"

#include <string.h>

#include "text/date.h"

/* --- The words of a rule --------------------------------------------------------------------- */

/* SHA-256 of the rule's own words: a heading above it that moved is no other law. Empty where the
 * set has no such rule. */
static void hash_rule(const struct rule_set *rules, const char *id, char out[DIGEST_SIZE])
{
    out[0] = '\0';
    for (int i = 0; i < rules_count(rules) && !out[0]; i++) {
        size_t len;
        if (strcmp(rules_info(rules, i)->id, id) != 0)
            continue;
        const char *words = law_words(rules, i, &len);
        digest_hex(words, len, out);
    }
}

/* --- Reading --------------------------------------------------------------------------------- */

static int outcome_in(const struct list *list, const char *name, struct arena *arena)
{
    const char *code = list_text(list, name, arena);
    for (int i = 0; i < OUTCOME_COUNT; i++)
        if (!strcmp(catalogue_outcome[i].code, code))
            return i;
    return OUTCOME_CLARIFY;
}

static int office_in(const struct list *list, const char *name, struct arena *arena)
{
    const char *code = list_text(list, name, arena);
    return catalogue_find_agency_type(code, strlen(code));
}

static enum ruling_state state_of(const struct work *work, const struct ruling *ruling,
                                  const char *rule_hash)
{
    char now[DIGEST_SIZE];
    if (ruling->ended_at)
        return RULING_ENDED;
    hash_rule(work->rules, ruling->rule, now);
    if (strcmp(now, rule_hash) != 0)
        return RULING_AGAIN;
    bool lapsed = date_is_set(ruling->until) && date_last_day(ruling->until) < work_today(work);
    return lapsed ? RULING_LAPSED : RULING_HOLDS;
}

static struct ruling row_in(struct list *list, struct arena *arena)
{
    const char *need = list_text(list, "need", arena);
    struct ruling ruling = {
        .id = list_number(list, "id"),
        .household = list_number(list, "household"),
        .intake = list_number(list, "intake"),
        .person = list_number(list, "person"),
        .about = (int)list_number(list, "about"),
        .need = catalogue_find_need(need, strlen(need)),
        .rule = list_text(list, "rule", arena),
        .answered = outcome_in(list, "answered", arena),
        .answered_office = office_in(list, "answered_office", arena),
        .outcome = outcome_in(list, "outcome", arena),
        .office = office_in(list, "office", arena),
        .reason = list_text(list, "reason", arena),
        .words = list_text(list, "words", arena),
        .until = list_date(list, "valid_until"),
        .made_at = list_time(list, "made_at"),
        .made_by = list_text(list, "made_by", arena),
        .agency = list_text(list, "agency", arena),
        .ended_at = list_is_null(list, "ended_at") ? 0 : list_time(list, "ended_at"),
        .ended_by = list_text(list, "ended_by", arena),
        .ended_reason = list_text(list, "ended_reason", arena),
        .ended_words = list_text(list, "ended_words", arena),
    };
    ruling.state = state_of(list->work, &ruling, list_text(list, "rule_hash", arena));
    return ruling;
}

enum status work_rulings_here(struct work *work, struct arena *arena,
                              const struct household *household, const struct ruling **out, int *n,
                              struct error *error)
{
    enum status status = work_rules(work, error);
    if (status != OK)
        return status;
    struct ruling *ruling = NULL;
    int found = 0, room = 0;
    struct list list = list_start(
        work, QUERY_RULINGS_STANDING, BIND(bind_number("household", household->key)), error);
    while (list_next(&list)) {
        if (found == room) {
            struct ruling *larger = arena_array(arena, struct ruling, room = 2 * room + 8);
            if (found)
                memcpy(larger, ruling, (size_t)found * sizeof *larger);
            ruling = larger;
        }
        ruling[found++] = row_in(&list, arena);
    }
    *out = ruling;
    *n = found;
    return list_end(&list);
}

const struct ruling *work_ruling_of(const struct ruling *ruling, int n,
                                    const struct household *household, const struct result *result)
{
    int64_t person = result->person >= 0 ? household->person[result->person].key : 0;
    for (int i = 0; i < n; i++) {
        if (ruling[i].person == person && ruling[i].need == result->rule->need &&
            ruling[i].about == result->about && !strcmp(ruling[i].rule, result->rule->id))
            return &ruling[i];
    }
    return NULL;
}

const struct ruling *ruling_holding(const struct ruling *ruling, int n,
                                    const struct household *household, const struct result *result)
{
    const struct ruling *found = work_ruling_of(ruling, n, household, result);
    return found && found->state == RULING_HOLDS ? found : NULL;
}

const struct agency *work_office(const struct work *work, const struct household *household,
                                 const struct result *result, int type)
{
    if (type < 0)
        return NULL;
    return directory_resolve(&work->directory, type, result->rule->need,
                             household_place(household, result->person, work->directory.home),
                             date_first_day(household->as_of));
}

/* --- Deciding -------------------------------------------------------------------------------- */

static const char *type_code(int office)
{
    return office < 0 ? "" : catalogue_agency_type[office].code;
}

/* The same result, decided anew from the facts as they are now; NULL where it is gone. */
static const struct result *same_result(const struct decision *decision,
                                        const struct result *wanted)
{
    for (int i = 0; i < decision->n; i++) {
        const struct result *result = &decision->result[i];
        if (result->person == wanted->person && result->about == wanted->about &&
            !strcmp(result->rule->id, wanted->rule->id))
            return result;
    }
    return NULL;
}

static enum status close_ruling(struct work *work, int64_t id, const char *reason,
                                const char *words, struct error *error)
{
    char at[TIME_SIZE];
    enum status status = query_run(
        work, QUERY_RULING_END,
        BIND(bind_number("id", id), bind_text("at", now_text(work, at)),
             bind_number("staff", work->me.id), bind_text("reason", reason),
             bind_text("words", words ? words : "")),
        error);
    if (status == OK && work->driver->changes(work->conn) == 0)
        status = error_set(error, CONFLICT,
                           N_("somebody was faster: this decision was taken back already"));
    return status;
}

/* Whoever decides anew ends what was decided before. */
static enum status replace(struct work *work, struct arena *arena,
                           const struct household *household, const struct result *result,
                           struct error *error)
{
    const struct ruling *ruling = NULL;
    int n = 0;
    enum status status = work_rulings_here(work, arena, household, &ruling, &n, error);
    const struct ruling *before =
        status == OK ? work_ruling_of(ruling, n, household, result) : NULL;
    return before ? close_ruling(work, before->id, "replaced", "", error) : status;
}

static enum status insert(struct work *work, const struct intake *intake,
                          const struct ruling_wish *wish, int64_t decision, int64_t *id,
                          struct error *error)
{
    const struct rule_info *rule = wish->result->rule;
    const struct household *household = &intake->household;
    char at[TIME_SIZE], until[DATE_SIZE], hash[DIGEST_SIZE];
    int person = wish->result->person;
    hash_rule(work->rules, rule->id, hash);
    date_iso(wish->until, until);
    return query_number(
        work, QUERY_RULING_ADD,
        BIND(bind_number("household", household->key), bind_number("intake", intake->id),
             bind_key("person", person >= 0 ? household->person[person].key : 0),
             bind_number("about", wish->result->about),
             bind_text("need", catalogue_need[rule->need].key), bind_text("rule", rule->id),
             bind_text("rule_hash", hash), bind_text("rules_hash", rules_hash(work->rules)),
             bind_text("answered", catalogue_outcome[rule->outcome].code),
             bind_text("answered_office", type_code(rule->agency_type)),
             bind_text("outcome", catalogue_outcome[wish->outcome].code),
             bind_text("office", type_code(wish->office)), bind_text("reason", wish->reason),
             bind_text("words", wish->words ? wish->words : ""),
             bind_text("valid_until", until[0] ? until : NULL), bind_number("decision", decision),
             bind_text("at", now_text(work, at)), bind_number("staff", work->me.id),
             bind_text("agency", work->me.agency)),
        "id", id, error);
}

/* The audit says what was decided and by which reason, never the words. */
static enum status audit_ruling(struct work *work, struct arena *arena, int64_t id,
                                const struct ruling_wish *wish, struct error *error)
{
    const struct rule_info *rule = wish->result->rule;
    const char *detail = arena_printf(
        arena, "%s %s %s -> %s %s %s", rule->id, catalogue_outcome[rule->outcome].code,
        type_code(rule->agency_type), catalogue_outcome[wish->outcome].code,
        type_code(wish->office), wish->reason);
    return audit_add(work, "ruling make", "ruling", id, detail, error);
}

static enum status make(struct work *work, struct arena *arena, struct intake *intake,
                        const struct ruling_wish *wish, const struct decision *decision,
                        int64_t *id, struct error *error)
{
    int64_t receipt = 0;
    enum status status =
        intake->state == INTAKE_OPEN ? intake_touch(work, intake, error) : OK;
    if (status == OK)
        status = receipt_add(work, intake, decision, &receipt, error);
    if (status == OK)
        status = replace(work, arena, &intake->household, wish->result, error);
    if (status == OK)
        status = insert(work, intake, wish, receipt, id, error);
    if (status == OK)
        status = needs_update(work, intake, decision, error);
    return status == OK ? audit_ruling(work, arena, *id, wish, error) : status;
}

static enum status check(const struct work *work, const struct ruling_wish *wish,
                         struct error *error)
{
    const struct rule_info *rule = wish->result->rule;
    const struct ruling_choice choice = {
        .answered = rule->outcome, .answered_office = rule->agency_type, .outcome = wish->outcome,
        .office = wish->office, .reason = wish->reason, .words = wish->words};
    enum status status = ruling_check(&choice, error);
    if (status == OK && date_is_set(wish->until) &&
        (!date_is_whole(wish->until) || date_first_day(wish->until) < work_today(work))) {
        status = error_set(error, INVALID, N_("expected a last day that is still to come"));
        error_field(error, "until");
    }
    if (status == OK && !work->me.agency[0])
        status = error_set(error, DENIED,
                           N_("you belong to no office: an administrator names your office"));
    return status;
}

enum status work_ruling_make(struct work *work, struct intake *intake,
                             const struct ruling_wish *wish, int64_t *id, struct error *error)
{
    struct ruling_wish now = *wish;
    enum status status = deed_allowed(work, MAY_DECIDE, error);
    if (status == OK)
        status = check(work, wish, error);
    if (status != OK)
        return status;
    struct arena *arena = arena_new();
    struct decision decision;
    int64_t made = 0;
    status = work_decide(work, arena, &intake->household, &decision, error);
    if (status == OK && !(now.result = same_result(&decision, wish->result)))
        status = error_set(error, CONFLICT,
                           N_("the facts or the rules have changed, and this no longer comes out: "
                              "look at the results anew"));
    if (status == OK)
        status = deed_begin(work, MAY_DECIDE, error);
    if (status == OK) {
        status = make(work, arena, intake, &now, &decision, &made, error);
        status = deed_end(work, status, error);
    }
    if (status == OK) {
        *id = made;
        intake->version += intake->state == INTAKE_OPEN;
    }
    arena_free(arena);
    return status;
}

/* --- Taking back ----------------------------------------------------------------------------- */

static enum status find(struct work *work, struct arena *arena, const struct household *household,
                        int64_t id, struct ruling *ruling, struct error *error)
{
    struct list list = list_start(work, QUERY_RULING_GET, BIND(bind_number("id", id)), error);
    bool found = list_next(&list);
    if (found)
        *ruling = row_in(&list, arena);
    enum status status = list_end(&list);
    if (status == OK && (!found || ruling->household != household->key))
        status = error_set(error, NOT_FOUND, N_("nobody has decided that about this household"));
    return status;
}

static enum status end(struct work *work, struct arena *arena, struct intake *intake, int64_t id,
                       const struct ruling_choice *choice, const struct decision *decision,
                       struct error *error)
{
    struct ruling ruling = {0};
    enum status status = find(work, arena, &intake->household, id, &ruling, error);
    if (status == OK && intake->state == INTAKE_OPEN)
        status = intake_touch(work, intake, error);
    if (status == OK)
        status = close_ruling(work, id, choice->reason, choice->words, error);
    if (status == OK)
        status = needs_update(work, intake, decision, error);
    if (status == OK)
        status = audit_add(work, "ruling end", "ruling", id,
                           arena_printf(arena, "%s %s", ruling.rule, choice->reason), error);
    return status;
}

enum status work_ruling_end(struct work *work, struct intake *intake, int64_t id,
                            const char *reason, const char *words, struct error *error)
{
    const struct ruling_choice choice = {.ends = true, .reason = reason, .words = words};
    enum status status = deed_allowed(work, MAY_DECIDE, error);
    if (status == OK)
        status = ruling_check(&choice, error);
    if (status != OK)
        return status;
    struct arena *arena = arena_new();
    struct decision decision;
    status = work_decide(work, arena, &intake->household, &decision, error);
    if (status == OK)
        status = deed_begin(work, MAY_DECIDE, error);
    if (status == OK) {
        status = end(work, arena, intake, id, &choice, &decision, error);
        status = deed_end(work, status, error);
    }
    if (status == OK)
        intake->version += intake->state == INTAKE_OPEN;
    arena_free(arena);
    return status;
}

/* --- Lists ----------------------------------------------------------------------------------- */

static enum status see_all(struct work *work, struct error *error)
{
    if (!work_may(work, MAY_SEE_ALL))
        return error_set(error, DENIED, N_("your role does not see what others decided"));
    return work_rules(work, error);
}

enum status work_rulings(struct work *work, struct arena *arena, const char *rule,
                         const struct ruling *after, struct ruling *line, int max, int *n,
                         struct error *error)
{
    enum status status = see_all(work, error);
    if (status != OK)
        return status;
    struct list list = list_start(
        work, QUERY_RULINGS_PAGE,
        BIND(bind_number("before", after ? after->id : INT64_MAX), bind_text("rule", rule),
             bind_number("max", max)),
        error);
    int found = 0;
    while (found < max && list_next(&list))
        line[found++] = row_in(&list, arena);
    *n = found;
    return list_end(&list);
}

enum status work_ruling_counts(struct work *work, struct arena *arena,
                               const struct ruling_count **out, int *n, struct error *error)
{
    enum status status = see_all(work, error);
    if (status != OK)
        return status;
    struct ruling_count *count = NULL;
    int found = 0, room = 0;
    struct list list = list_start(work, QUERY_RULING_COUNTS, NO_BIND, error);
    while (list_next(&list)) {
        if (found == room) {
            struct ruling_count *larger =
                arena_array(arena, struct ruling_count, room = 2 * room + 16);
            if (found)
                memcpy(larger, count, (size_t)found * sizeof *larger);
            count = larger;
        }
        const char *need = list_text(&list, "need", arena);
        count[found++] = (struct ruling_count){
            .rule = list_text(&list, "rule", arena),
            .need = catalogue_find_need(need, strlen(need)),
            .n = (int)list_number(&list, "n"),
            .otherwise = (int)list_number(&list, "otherwise"),
            .ended = (int)list_number(&list, "ended"),
        };
    }
    *out = count;
    *n = found;
    return list_end(&list);
}
