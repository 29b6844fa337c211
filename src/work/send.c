/* SPDX-License-Identifier: EUPL-1.2 */
/* A result becomes a referral: what the office gets is what the clerk saw, and nothing else. */
#include "work/inside.h"

#include <string.h>

#include "core/codec.h"
#include "text/date.h"

/* --- What is sent ---------------------------------------------------------------------------- */

/* Facts of a result for the household are those of its first person. */
static const struct fact *fact_sent(const struct household *household, int person, int field)
{
    return household_fact(household, person == EVERYBODY ? 0 : person, field);
}

static bool is_sent(const struct sending *sending, int field)
{
    for (int i = 0; i < sending->n_fields; i++) {
        if (sending->field[i] == field)
            return true;
    }
    return false;
}

static const char *text_sent(const struct sending *sending, const struct household *household,
                             int field)
{
    const struct fact *fact = fact_sent(household, sending->result->person, field);
    return is_sent(sending, field) && fact->state == KNOWN ? fact->text : "";
}

static const char *name_sent(struct arena *arena, const struct sending *sending,
                             const struct household *household)
{
    const char *family = text_sent(sending, household, FIELD_FAMILY_NAME);
    const char *given = text_sent(sending, household, FIELD_GIVEN_NAME);
    if (family[0] && given[0])
        return arena_printf(arena, "%s, %s", family, given);
    return family[0] ? family : given;
}

static const char *nationality_sent(const struct sending *sending,
                                    const struct household *household)
{
    const struct fact *fact =
        fact_sent(household, sending->result->person, FIELD_NATIONALITIES);
    bool sent = is_sent(sending, FIELD_NATIONALITIES) && fact->state == KNOWN && fact->n > 0;
    return sent ? fact->item[0] : "";
}

static const char *facts_sent(struct arena *arena, const struct sending *sending,
                              const struct household *household)
{
    struct str json = {0};
    str_addc(&json, '{');
    for (int i = 0; i < sending->n_fields; i++) {
        const struct field *field = &catalogue_field[sending->field[i]];
        const struct fact *fact =
            fact_sent(household, sending->result->person, sending->field[i]);
        if (fact->state != KNOWN)
            continue;
        str_add(&json, json.len > 1 ? "," : "");
        codec_write_text(field->key, &json);
        str_addc(&json, ':');
        if (field->type == TYPE_QUALS && sending->result->person >= 0)
            codec_write_quals(&household->person[sending->result->person], &json);
        else
            codec_write_fact(field, fact, &json);
    }
    str_addc(&json, '}');
    const char *text = arena_strdup(arena, str_text(&json));
    str_release(&json);
    return text;
}

/* --- Whether it may be sent ------------------------------------------------------------------ */

/* Where a result leads: to the rule's office, or to where a person has decided that it goes. */
static enum status find_route(struct work *work, struct arena *arena, const struct intake *intake,
                              const struct result *result, struct sending *sending,
                              struct error *error)
{
    const struct household *household = &intake->household;
    const struct ruling *ruling = NULL;
    int n = 0;
    enum status status = work_rulings_here(work, arena, household, &ruling, &n, error);
    sending->result = result;
    sending->ruling = status == OK ? ruling_holding(ruling, n, household, result) : NULL;
    sending->agency = sending->ruling
                          ? work_office(work, household, result, sending->ruling->office)
                          : result->agency;
    return status;
}

static int find_fields(const struct work *work, const struct sending *sending, int field[MAX_TELL])
{
    const struct rule_info *rule = sending->result->rule;
    return sending->ruling ? privacy_fields_for(work, rule, sending->ruling->office, field)
                           : privacy_fields(rule, field);
}

static enum status open_there(struct work *work, const struct intake *intake,
                              const struct sending *sending, bool *is_open, struct error *error)
{
    const struct household *household = &intake->household;
    const struct result *result = sending->result;
    int64_t person = result->person >= 0 ? household->person[result->person].key : 0, need;
    *is_open = false;
    enum status status = query_number(
        work, QUERY_NEED_FIND,
        BIND(bind_number("household", household->key), bind_number("person", person),
             bind_text("need", catalogue_need[result->rule->need].key),
             bind_number("about", result->about)),
        "id", &need, error);
    if (status != OK)
        return status == NOT_FOUND ? OK : status;
    struct arena *arena = arena_new();
    const char *number;
    status = query_text_of(
        work, QUERY_REFERRAL_OPEN_AT,
        BIND(bind_number("need_row", need), bind_text("agency", sending->agency->id)), "number",
        arena, &number, error);
    arena_free(arena);
    *is_open = status == OK;
    return status == NOT_FOUND ? OK : status;
}

static enum status find_refusal(struct work *work, const struct intake *intake,
                                const struct sending *sending, const char **refusal,
                                struct error *error)
{
    const struct ruling *ruling = sending->ruling;
    int outcome = ruling ? ruling->outcome : sending->result->rule->outcome;
    const struct agency *from = directory_find(&work->directory, work->me.agency);
    *refusal = NULL;
    bool is_open = false;
    if (!from)
        *refusal = N_("you belong to no office of the directory: an administrator names yours");
    else if (outcome == OUTCOME_NONE)
        *refusal = N_("there is nothing to send: this says that no office is responsible");
    else if (!sending->agency)
        *refusal = N_("the directory has no such office here: give the person the sheet instead");
    else if (!ruling && !sending->result->certain)
        *refusal = N_("it is not certain yet that this office is responsible: answer what is "
                      "missing first");
    else if (strcmp(sending->agency->id, work->me.agency) == 0)
        *refusal = N_("your own office is responsible: there is nothing to send");
    else
        *refusal = privacy_refusal(from, sending->agency);
    if (*refusal)
        return OK;
    enum status status = open_there(work, intake, sending, &is_open, error);
    if (is_open)
        *refusal = N_("this was already sent to that office and is still open there");
    return status;
}

enum status work_preview(struct work *work, struct arena *arena, const struct intake *intake,
                         const struct result *result, struct sending *sending,
                         struct error *error)
{
    if (!work_may(work, MAY_SEND))
        return error_set(error, DENIED, N_("your role does not send referrals"));
    enum status status = work_rules(work, error);
    if (status != OK)
        return status;
    int *field = arena_array(arena, int, MAX_TELL);
    const struct agency *from = directory_find(&work->directory, work->me.agency);
    bool consent = from && privacy_needs_consent(from);
    *sending = (struct sending){.field = field, .ground = consent ? "consent" : "law", .text = ""};
    status = find_route(work, arena, intake, result, sending, error);
    if (status != OK)
        return status;
    sending->n_fields = find_fields(work, sending, field);
    return find_refusal(work, intake, sending, &sending->refusal, error);
}

/* --- Sending --------------------------------------------------------------------------------- */

/* The same result, decided anew from the facts as they are now, with where it leads now. */
static enum status find_same(struct work *work, struct arena *arena, const struct intake *intake,
                             const struct decision *decision, const struct sending *wanted,
                             struct sending *now, struct error *error)
{
    enum status status = OK;
    for (int i = 0; i < decision->n && status == OK; i++) {
        const struct result *result = &decision->result[i];
        if (result->person != wanted->result->person || result->about != wanted->result->about ||
            strcmp(result->rule->id, wanted->result->rule->id) != 0)
            continue;
        status = find_route(work, arena, intake, result, now, error);
        if (status == OK && (now->ruling || result->certain) && now->agency && wanted->agency &&
            strcmp(now->agency->id, wanted->agency->id) == 0)
            return OK;
    }
    return status != OK ? status
                        : error_set(error, CONFLICT,
                                    N_("the facts or the rules have changed, and this no longer "
                                       "comes out: look at the results anew"));
}

static enum status check_ground(struct work *work, const struct sending *sending,
                                struct error *error)
{
    const char *ground = sending->ground ? sending->ground : "";
    bool consent = strcmp(ground, "consent") == 0;
    if (!consent && strcmp(ground, "law") != 0)
        return error_set(error, INVALID,
                         N_("expected the ground of the sending: law or consent, not \"%s\""),
                         ground);
    const struct agency *from = directory_find(&work->directory, work->me.agency);
    if (!consent && privacy_needs_consent(from))
        return error_set(error, INVALID,
                         N_("your office sends only with the consent of the person: ask for it"));
    return OK;
}

static struct referral_row make_row(struct work *work, struct arena *arena,
                                    const struct intake *intake, const struct sending *sending)
{
    const struct result *result = sending->result;
    const struct rule_info *rule = result->rule;
    const struct household *household = &intake->household;
    struct referral_row row = {.deadline = result->deadline,
                               .ruling = sending->ruling ? sending->ruling->id : 0};
    row.referral = (struct referral){
        .intake = intake->id, .from_agency = work->me.agency, .to_agency = sending->agency->id,
        .person = name_sent(arena, sending, household),
        .nationality = nationality_sent(sending, household),
        .need = rule->need, .rule = rule->id, .rules_hash = rules_hash(work->rules),
        .product = rule->product, .basis = rule->basis, .confidence = rule->confidence,
        .priority = rule->priority, .first_receipt = intake->started_at,
        .ground = sending->ground, .text = sending->text ? sending->text : "",
        .facts = facts_sent(arena, sending, household),
    };
    return row;
}

enum status send_row(struct work *work, struct arena *arena, const struct intake *intake,
                     const struct sending *sending, const struct decision *decision,
                     int64_t *referral, struct error *error)
{
    struct referral_row row = make_row(work, arena, intake, sending);
    enum status status = need_ensure(work, intake, sending->result, &row.need_row, error);
    if (status == OK && decision)
        status = receipt_add(work, intake, decision, &row.decision, error);
    if (status == OK)
        status = referral_insert(work, &row, referral, error);
    return status == OK ? audit_add(work, "referral send", "referral", *referral,
                                    row.referral.to_agency, error)
                        : status;
}

/* A refusal is a msgid without arguments: error_set wants its messages literal. */
static enum status refuse(const char *refusal, struct error *error)
{
    if (error && error->status == OK)
        *error = (struct error){.status = CONFLICT, .message = refusal};
    return CONFLICT;
}

static enum status send(struct work *work, struct arena *arena, struct intake *intake,
                        const struct sending *sending, const struct decision *decision,
                        int64_t *referral, struct error *error)
{
    const char *refusal;
    enum status status = find_refusal(work, intake, sending, &refusal, error);
    if (status == OK && refusal)
        status = refuse(refusal, error);
    if (status == OK)
        status = check_ground(work, sending, error);
    if (status == OK && intake->state == INTAKE_OPEN)
        status = intake_touch(work, intake, error);
    return status == OK ? send_row(work, arena, intake, sending, decision, referral, error)
                        : status;
}

enum status work_send(struct work *work, struct intake *intake, const struct sending *sending,
                      int64_t *referral, struct error *error)
{
    if (!work_may(work, MAY_SEND))
        return error_set(error, DENIED, N_("your role does not send referrals"));
    struct arena *arena = arena_new();
    struct decision decision;
    struct sending now = *sending;
    int field[MAX_TELL];
    int64_t id = 0;
    enum status status = work_decide(work, arena, &intake->household, &decision, error);
    if (status == OK && sending->refusal)
        status = refuse(sending->refusal, error);
    if (status == OK)
        status = find_same(work, arena, intake, &decision, sending, &now, error);
    if (status == OK)
        status = deed_begin(work, MAY_SEND, error);
    if (status == OK) {
        now.field = field;
        now.n_fields = find_fields(work, &now, field);
        status = send(work, arena, intake, &now, &decision, &id, error);
        status = deed_end(work, status, error);
    }
    if (status == OK) {
        *referral = id;
        intake->version += intake->state == INTAKE_OPEN;
    }
    arena_free(arena);
    return status;
}
