/* SPDX-License-Identifier: EUPL-1.2 */
#include "core/codec_result.h"

#include <string.h>

#include "core/codec.h"
#include "core/codec_read.h"

static const char *person_of(const struct household *household, int person)
{
    return person >= 0 ? household->person[person].id : "";
}

static struct kept_result keep(struct arena *arena, const struct household *household,
                               const struct result *result)
{
    const struct rule_info *rule = result->rule;
    char *deadline = "";
    if (date_is_set(result->deadline)) {
        deadline = arena_alloc(arena, DATE_SIZE);
        date_iso(result->deadline, deadline);
    }
    return (struct kept_result){
        .person = person_of(household, result->person),
        .need = catalogue_need[rule->need].key,
        .rule = rule->id,
        .outcome = catalogue_outcome[rule->outcome].code,
        .agency = result->agency ? result->agency->id : "",
        .agency_type = rule->agency_type < 0 ? "" : catalogue_agency_type[rule->agency_type].code,
        .deadline = deadline,
        .about = result->about,
        .certain = result->certain,
        .primary = result->primary,
        .conflict = result->conflict,
    };
}

int codec_keep_results(struct arena *arena, const struct household *household,
                       const struct decision *decision, struct kept_result **out)
{
    int n = 0;
    struct kept_result *kept =
        arena_array(arena, struct kept_result, decision->n + decision->n_notices + 1);
    for (int i = 0; i < decision->n; i++)
        kept[n++] = keep(arena, household, &decision->result[i]);
    for (int i = 0; i < decision->n_notices; i++) {
        const struct notice *notice = &decision->notice[i];
        kept[n++] = (struct kept_result){
            .person = person_of(household, notice->person), .need = "", .rule = notice->rule,
            .outcome = "NOTICE", .agency = "", .agency_type = "", .deadline = "", .about = -1,
            .certain = notice->certain,
        };
    }
    *out = kept;
    return n;
}

/* --- Writing --------------------------------------------------------------------------------- */

static void write_text(const char *name, const char *value, struct str *out)
{
    str_add(out, name);
    codec_write_text(value, out);
}

static void write_bool(const char *name, bool value, struct str *out)
{
    str_add(out, name);
    str_add(out, value ? "true" : "false");
}

static void write_kept(const struct kept_result *kept, struct str *out)
{
    write_text("{\"person\":", kept->person, out);
    str_printf(out, ",\"about\":%d", kept->about);
    write_text(",\"need\":", kept->need, out);
    write_text(",\"rule\":", kept->rule, out);
    write_text(",\"outcome\":", kept->outcome, out);
    write_text(",\"agency\":", kept->agency, out);
    write_text(",\"agency_type\":", kept->agency_type, out);
    write_text(",\"deadline\":", kept->deadline, out);
    write_bool(",\"certain\":", kept->certain, out);
    write_bool(",\"primary\":", kept->primary, out);
    write_bool(",\"conflict\":", kept->conflict, out);
    str_addc(out, '}');
}

void codec_write_results(const struct household *household, const struct decision *decision,
                         struct str *out)
{
    struct arena *arena = arena_new();
    struct kept_result *kept;
    int n = codec_keep_results(arena, household, decision, &kept);
    str_addc(out, '[');
    for (int i = 0; i < n; i++) {
        str_add(out, i ? "," : "");
        write_kept(&kept[i], out);
    }
    str_addc(out, ']');
    arena_free(arena);
}

/* --- Reading --------------------------------------------------------------------------------- */

static const char *read_text(struct arena *arena, const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? arena_strdup(arena, text) : "";
}

static struct kept_result read_kept(struct arena *arena, const json_t *object)
{
    return (struct kept_result){
        .person = read_text(arena, object, "person"),
        .need = read_text(arena, object, "need"),
        .rule = read_text(arena, object, "rule"),
        .outcome = read_text(arena, object, "outcome"),
        .agency = read_text(arena, object, "agency"),
        .agency_type = read_text(arena, object, "agency_type"),
        .deadline = read_text(arena, object, "deadline"),
        .about = (int)json_integer_value(json_object_get(object, "about")),
        .certain = json_is_true(json_object_get(object, "certain")),
        .primary = json_is_true(json_object_get(object, "primary")),
        .conflict = json_is_true(json_object_get(object, "conflict")),
    };
}

enum status codec_read_results(struct arena *arena, const char *json, size_t len,
                               struct kept_result **result, int *n, struct error *error)
{
    json_error_t where;
    json_t *array = json_loadb(json, len, JSON_REJECT_DUPLICATES, &where);
    size_t count = json_array_size(array);
    if (!json_is_array(array)) {
        json_decref(array);
        return error_set(error, INVALID, N_("expected the results of a decision, a list"));
    }
    *result = arena_array(arena, struct kept_result, count + 1);
    for (size_t i = 0; i < count; i++)
        (*result)[i] = read_kept(arena, json_array_get(array, i));
    *n = (int)count;
    json_decref(array);
    return OK;
}
