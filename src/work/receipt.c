/* SPDX-License-Identifier: EUPL-1.2 */
/* The receipt of a decision: which facts, which law, which engine, what came out. With the texts of
 * its rule set (rule_set, rule_text) it can be made again and must come out the same. */
#include "work/inside.h"

#include "config.h"
#include "core/codec.h"
#include "text/date.h"

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
        const char *separator = ",\"parents\":[";
        for (int k = 0; k < household->n; k++) {
            if (!(person->parents >> k & 1))
                continue;
            str_printf(out, "%s\"%s\"", separator, household->person[k].id);
            separator = ",";
        }
        if (person->parents)
            str_addc(out, ']');
        str_add(out, ",\"facts\":");
        codec_write_facts(household, i, out);
        str_addc(out, '}');
    }
    str_add(out, "],\"household\":");
    codec_write_facts(household, EVERYBODY, out);
    str_addc(out, '}');
}

static void write_results(const struct household *household, const struct decision *decision,
                          struct str *out)
{
    str_addc(out, '[');
    for (int i = 0; i < decision->n; i++) {
        const struct result *result = &decision->result[i];
        str_printf(out, "%s{\"person\":", i ? "," : "");
        codec_write_text(result->person >= 0 ? household->person[result->person].id : "", out);
        str_printf(out, ",\"about\":%d,\"need\":\"%s\",\"rule\":", result->about,
                   catalogue_need[result->rule->need].key);
        codec_write_text(result->rule->id, out);
        str_printf(out, ",\"outcome\":\"%s\",\"agency\":",
                   catalogue_outcome[result->rule->outcome].code);
        codec_write_text(result->agency ? result->agency->id : "", out);
        str_printf(out, ",\"certain\":%s,\"primary\":%s,\"conflict\":%s}",
                   result->certain ? "true" : "false", result->primary ? "true" : "false",
                   result->conflict ? "true" : "false");
    }
    str_addc(out, ']');
}

enum status receipt_add(struct work *work, const struct intake *intake,
                        const struct decision *decision, int64_t *id, struct error *error)
{
    struct str facts = {0}, results = {0};
    char at[TIME_SIZE], as_of[DATE_SIZE];
    write_case(&intake->household, &facts);
    write_results(&intake->household, decision, &results);
    date_iso(intake->household.as_of, as_of);
    enum status status = law_freeze(work, error);
    if (status == OK)
        status = query_number(
            work, QUERY_DECISION_ADD,
            BIND(bind_number("intake", intake->id), bind_text("at", now_text(work, at)),
                 bind_number("staff", work->me.id), bind_text("as_of", as_of),
                 bind_text("engine", PACKAGE_STRING), bind_text("rules", rules_id(work->rules)),
                 bind_text("rules_hash", rules_hash(work->rules)),
                 bind_text("catalogue", work->catalogue_hash),
                 bind_text("directory", work->directory_hash),
                 bind_text("facts", str_text(&facts)), bind_text("results", str_text(&results))),
            "id", id, error);
    str_release(&facts);
    str_release(&results);
    return status;
}
