/* SPDX-License-Identifier: EUPL-1.2 */
#include "test_rules.h"

#include <string.h>

struct rule_set *set_of(const char *text)
{
    struct rule_set *set = rules_new();
    struct error error = {0};
    enum status status = rules_add(set, text, strlen(text), &error);
    if (status == OK)
        status = rules_finish(set, &error);
    ck_assert_msg(status == OK, "line %d, column %d: %s (%s)", error.line, error.column,
                  error.message, error.arg[0]);
    return set;
}

struct rule_set *set_of_conditions(const char *const *condition)
{
    struct arena *arena = arena_new();
    const char *text = "pack t\n";
    for (int i = 0; condition[i]; i++)
        text = arena_printf(arena,
                            "%srule W-%d\n  need counselling\n  for person\n  when %s\n"
                            "  then REFER by MBE\n  product \"p\"\n  basis \"b\"\n  valid always\n"
                            "  priority 4\n  source GII V\n",
                            text, i, condition[i]);
    struct rule_set *set = set_of(text);
    arena_free(arena);
    return set;
}

void household_set(struct arena *arena, struct household *household, int person, const char *field,
                   const char *value)
{
    int f = catalogue_find_field(field, strlen(field));
    ck_assert_msg(f >= 0, "no field %s", field);
    struct fact fact = {.state = UNKNOWN};
    struct error error = {0};
    struct date date;
    if (catalogue_field[f].type == TYPE_DATE && date_parse_iso(value, &date, NULL) == OK)
        fact = fact_date(date);
    else if (strcmp(value, "?") != 0)
        ck_assert_msg(fact_parse(arena, &catalogue_field[f], value, NULL, 0, &fact, &error) == OK,
                      "%s %s: %s", field, value, error.message);
    if (f == FIELD_ROLE)
        household->person[person].role = fact.code;
    else if (catalogue_field[f].scope == SCOPE_HOUSEHOLD)
        household->fact[f] = fact;
    else if (catalogue_field[f].scope == SCOPE_QUAL)
        household->person[person].qual[0].fact[f - FIELD_QUAL_FIRST] = fact;
    else
        household->person[person].fact[f] = fact;
}

static void set_facts(struct arena *arena, struct household *household, int person, char *text)
{
    household->person[person].qual = arena_array(arena, struct qual, 1);
    char *rest = NULL;
    for (char *field = strtok_r(text, " ", &rest); field; field = strtok_r(NULL, " ", &rest)) {
        int f = catalogue_find_field(field, strlen(field));
        if (f >= FIELD_QUAL_FIRST)
            household->person[person].n_quals = 1;
        household_set(arena, household, person, field, strtok_r(NULL, " ", &rest));
    }
}

struct household *household_of(struct arena *arena, const char *const *person)
{
    struct household *household = arena_alloc(arena, sizeof *household);
    household->as_of = (struct date){2026, 3, 2};
    while (person[household->n])
        household->n++;
    household->person = arena_array(arena, struct person, household->n);
    for (int i = 0; i < household->n; i++) {
        person_init(&household->person[i], arena_printf(arena, "p%d", i + 1));
        set_facts(arena, household, i, arena_strdup(arena, person[i]));
    }
    household_relate(household);
    household_derive(household);
    return household;
}

const struct result *find_result(const struct decision *decision, int person, const char *rule)
{
    for (int i = 0; i < decision->n; i++)
        if (decision->result[i].person == person && !strcmp(decision->result[i].rule->id, rule))
            return &decision->result[i];
    return NULL;
}

int main(void)
{
    Suite *suite = suite_create("rules");
    suite_add_tcase(suite, case_text());
    suite_add_tcase(suite, case_conditions());
    suite_add_tcase(suite, case_decide());
    suite_add_tcase(suite, case_contradict());
    suite_add_tcase(suite, case_machine());
    suite_add_tcase(suite, case_explain());
    suite_add_tcase(suite, case_cases());
    return unit_run(suite);
}
