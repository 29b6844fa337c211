/* SPDX-License-Identifier: EUPL-1.2 */
/* The receipt of a decision: which facts, which law, which engine, what came out, and what people
 * had decided by then. With the texts of its rule set (rule_set, rule_text) and its directory
 * (directory_text) it can be made again and must come out the same: replay.c.
 *
 * Invariant: the audit trail holds the seal of every receipt, so that nobody changes one unseen. */
#include "work/inside.h"

#include "config.h"
#include "core/codec.h"
#include "core/codec_result.h"
#include "text/date.h"

/* --- The facts ------------------------------------------------------------------------------- */

/* Parents that were said to be none are none, whoever else lives there. */
static void write_parents(const struct household *household, const struct person *person,
                          struct str *out)
{
    if (!person->parents && !person->parents_given)
        return;
    const char *separator = "";
    str_add(out, ",\"parents\":[");
    for (int k = 0; k < household->n; k++) {
        if (!(person->parents >> k & 1))
            continue;
        str_printf(out, "%s\"%s\"", separator, household->person[k].id);
        separator = ",";
    }
    str_addc(out, ']');
}

static void write_applied(const struct household *household, struct str *out)
{
    const char *separator = ",\"applied\":{";
    for (int need = 0; need < NEED_COUNT; need++) {
        char day[DATE_SIZE];
        if (!date_is_set(household->applied[need]))
            continue;
        date_iso(household->applied[need], day);
        str_printf(out, "%s\"%s\":\"%s\"", separator, catalogue_need[need].key, day);
        separator = ",";
    }
    str_add(out, separator[1] ? "" : "}");
}

/* The household as route reads it. */
static void write_case(const struct household *household, struct str *out)
{
    char as_of[DATE_SIZE];
    date_iso(household->as_of, as_of);
    str_printf(out, "{\"id\":\"%s\",\"as_of\":\"%s\",\"persons\":[", household->id, as_of);
    for (int i = 0; i < household->n; i++) {
        const struct person *person = &household->person[i];
        str_printf(out, "%s{\"id\":\"%s\"", i ? "," : "", person->id);
        if (person->role >= 0)
            str_printf(out, ",\"role\":\"%s\"",
                       catalogue_set[SET_ROLE].choice[person->role].code);
        if (person->partner >= 0)
            str_printf(out, ",\"partner\":\"%s\"", household->person[person->partner].id);
        write_parents(household, person, out);
        str_add(out, ",\"facts\":");
        codec_write_facts(household, i, out);
        str_addc(out, '}');
    }
    str_add(out, "],\"household\":");
    codec_write_facts(household, EVERYBODY, out);
    write_applied(household, out);
    str_addc(out, '}');
}

/* --- What people had decided ----------------------------------------------------------------- */

static const char *type_code(int office)
{
    return office < 0 ? "" : catalogue_agency_type[office].code;
}

static void write_ruling(const struct household *household, const struct result *result,
                         const struct ruling *ruling, struct str *out)
{
    char at[TIME_SIZE];
    date_utc_text(ruling->made_at, at);
    str_printf(out, "%s{\"id\":%lld,\"person\":\"%s\",\"about\":%d,\"need\":\"%s\",\"rule\":",
               out->len > 1 ? "," : "", (long long)ruling->id,
               result->person >= 0 ? household->person[result->person].id : "", result->about,
               catalogue_need[ruling->need].key);
    codec_write_text(ruling->rule, out);
    str_printf(out, ",\"outcome\":\"%s\",\"agency_type\":\"%s\",\"reason\":\"%s\",\"at\":\"%s\"}",
               catalogue_outcome[ruling->outcome].code, type_code(ruling->office), ruling->reason,
               at);
}

static enum status write_rulings(struct work *work, const struct household *household,
                                 const struct decision *decision, struct str *out,
                                 struct error *error)
{
    struct arena *arena = arena_new();
    const struct ruling *ruling = NULL;
    int n = 0;
    enum status status = work_rulings_here(work, arena, household, &ruling, &n, error);
    str_addc(out, '[');
    for (int i = 0; i < decision->n && n > 0; i++) {
        const struct ruling *holds = ruling_holding(ruling, n, household, &decision->result[i]);
        if (holds)
            write_ruling(household, &decision->result[i], holds, out);
    }
    str_addc(out, ']');
    arena_free(arena);
    return status;
}

/* --- The receipt ----------------------------------------------------------------------------- */

void receipt_seal(const struct receipt *receipt, char out[DIGEST_SIZE])
{
    enum { FIELD_END = '\x1F' };
    const char *part[] = {receipt->as_of,     receipt->engine, receipt->rules_hash,
                          receipt->catalogue, receipt->directory, receipt->facts,
                          receipt->results,   receipt->rulings ? receipt->rulings : ""};
    struct str all = {0};
    for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
        str_add(&all, part[i]);
        str_addc(&all, FIELD_END);
    }
    digest_hex(str_text(&all), all.len, out);
    str_release(&all);
}

static enum status insert(struct work *work, const struct intake *intake,
                          const struct receipt *receipt, int64_t *id, struct error *error)
{
    char at[TIME_SIZE], seal[DIGEST_SIZE];
    enum status status = query_number(
        work, QUERY_DECISION_ADD,
        BIND(bind_number("intake", intake->id), bind_text("at", now_text(work, at)),
             bind_number("staff", work->me.id), bind_text("as_of", receipt->as_of),
             bind_text("engine", receipt->engine), bind_text("rules", rules_id(work->rules)),
             bind_text("rules_hash", receipt->rules_hash),
             bind_text("catalogue", receipt->catalogue),
             bind_text("directory", receipt->directory), bind_text("facts", receipt->facts),
             bind_text("results", receipt->results), bind_text("rulings", receipt->rulings)),
        "id", id, error);
    receipt_seal(receipt, seal);
    return status == OK ? audit_add(work, "decision seal", "decision", *id, seal, error) : status;
}

enum status receipt_add(struct work *work, const struct intake *intake,
                        const struct decision *decision, int64_t *id, struct error *error)
{
    struct str facts = {0}, results = {0}, rulings = {0};
    char as_of[DATE_SIZE];
    write_case(&intake->household, &facts);
    codec_write_results(&intake->household, decision, &results);
    date_iso(intake->household.as_of, as_of);
    enum status status =
        write_rulings(work, &intake->household, decision, &rulings, error);
    if (status == OK)
        status = law_freeze(work, error);
    if (status == OK) {
        struct receipt receipt = {
            .as_of = as_of, .engine = PACKAGE_STRING, .rules_hash = rules_hash(work->rules),
            .catalogue = law_catalogue(work), .directory = work->directory_hash,
            .facts = str_text(&facts), .results = str_text(&results),
            .rulings = str_text(&rulings),
        };
        status = insert(work, intake, &receipt, id, error);
    }
    str_release(&facts);
    str_release(&results);
    str_release(&rulings);
    return status;
}
