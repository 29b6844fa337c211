/* SPDX-License-Identifier: EUPL-1.2 */
/* What a condition says of a person: three values, durations, partial dates, families. */
#include <string.h>

#include "test_rules.h"

/* Each row is judged on 2026-03-02: '!' certain, '?' possible, '-' no result. */
static const struct {
    const char *facts, *condition;
    char wanted;
} row[] = {
    /* three values */
    {"needy yes", "needy", '!'},
    {"needy no", "needy", '-'},
    {"needy ?", "needy", '-'},
    {"", "needy or uma", '-'},
    {"needy yes", "needy and uma", '?'},
    {"needy yes", "needy or uma", '!'},
    {"needy yes", "not needy or uma", '-'},
    {"needy yes uma no", "not needy or uma", '-'},
    {"needy no", "not needy", '!'},
    {"uma no", "not uma and needy", '-'}, /* true under "not" is no reason to guess */
    {"german A2", "german < B1", '!'},
    {"german B1", "german < B1", '-'},
    {"german B1", "german >= B1 and german != C1", '!'},
    {"german ?", "german is known", '-'},
    {"german ?", "german is not known", '!'},
    {"german A2", "german is known and needy", '?'},
    {"status AE_24", "status in (AE_24, FIK_24)", '!'},
    {"status DU_60A_1", "title in DULD_ALL", '!'},
    {"status FIK_81_4 status_continues AE_25_2_1", "title = AE_25_2_1", '!'},
    {"benefit SGB2,WOHNGELD", "benefit has SGB2", '!'},
    {"benefit WOHNGELD", "benefit has SGB2", '-'},
    {"benefit NONE", "benefit is empty", '!'},
    {"", "benefit is empty", '-'},
    {"benefit SGB2", "benefit is not empty", '!'},
    {"benefit ASYLBLG_2", "benefit has any (ASYLBLG_ALL)", '!'},
    {"nationalities SYR", "nationalities has any (SYR, AFG)", '!'},
    {"work_hours_week 14.5", "work_hours_week > 14.5", '-'},
    {"work_hours_week 14.51", "work_hours_week > 14.5", '!'},
    /* durations (§ 188 BGB) */
    {"status_first_granted 2025-03-01", "today > status_first_granted + 1 year", '!'},
    {"status_first_granted 2025-03-02", "today > status_first_granted + 1 year", '-'},
    {"duldung_since 2025-09-02", "months_since(duldung_since) >= 6", '!'},
    {"duldung_since 2025-09-03", "months_since(duldung_since) >= 6", '-'},
    {"entry_date 2025-08-31", "today >= entry_date + 6 months", '!'},
    {"entry_date 2026-02-27", "days_since(entry_date) = 3", '!'},
    {"status_valid_until 2026-04-27", "days_until(status_valid_until) <= 56", '!'},
    {"status_valid_until 2026-04-28", "days_until(status_valid_until) <= 56", '-'},
    {"status_valid_until 2026-04-27", "today + 8 weeks >= status_valid_until", '!'},
    {"birth_date 1959-12-31", "today >= birth_date + 66 years + 2 months", '!'},
    {"birth_date 1960-01-03", "today >= birth_date + 66 years + 2 months", '-'},
    {"birth_date 2008-03-02", "age >= 18", '!'},
    {"birth_date 2008-03-03", "age >= 18", '-'},
    {"birth_date 2000-02-29", "age >= 26", '!'},
    {"registered_since 2021-03-02 loss_declared no", "five_years_registered", '!'},
    {"birth_date 2019-09-30", "birth_date <= last 08-01 - 6 years + 60 days", '!'},
    {"birth_date 2019-10-01", "birth_date <= last 08-01 - 6 years + 60 days", '-'},
    {"birth_date 2019 needy yes", "needy and birth_date <= last 08-01 - 6 years + 60 days", '?'},
    {"entry_date 2026-03-01", "entry_date < last 03-02", '!'},
    {"entry_date 2026-03-01", "entry_date < last 03-03", '-'},
    /* partial dates */
    {"birth_date 2008 needy yes", "needy and age >= 18", '?'},
    {"birth_date 2008 needy yes", "needy and age = 17", '?'},
    {"birth_date 2007", "age >= 18", '!'},
    {"birth_date 2008-02", "age >= 18", '!'},
    {"birth_date 2008-03 needy yes", "needy and age >= 18", '?'},
    {"entry_date 2019 needy yes", "needy and entry_date < 2019-08-01", '?'},
    {"entry_date 2019", "entry_date < 2020-01-01", '!'},
    {"entry_date 2019", "entry_date != 2020-01-01", '!'},
    {"duldung_since 2025 needy yes", "needy and months_since(duldung_since) >= 6", '?'},
    /* two fields */
    {"birth_date 2000-01-01 entry_date 2019-01-01", "birth_date + 18 years < entry_date", '!'},
    {"status AE_24 status_applied_for AE_24", "status = status_applied_for", '!'},
    /* what is sensitive opens no door before it is set */
    {"needy yes", "needy and pregnant", '-'},
    {"pregnant yes", "needy and pregnant", '?'},
    {"needy yes", "needy and safety is not empty", '-'},
    {"safety DOMESTIC_VIOLENCE", "safety is not empty", '!'},
    {"needy yes", "needy and (pregnant or uma)", '?'},
    {"pregnant yes due_date 2026 needy yes", "needy and due_date > 2026-05-01", '?'},
    {"birth_date 2000-01-01", "not pregnant and age >= 18 and needy", '?'},
};

static char verdict_on(const struct rule_set *set, const struct household *household, int rule,
                       bool by_tree, struct arena *arena)
{
    struct verdict verdict = rules_verdict(set, household, 0, -1, by_tree, arena);
    return verdict.certain[0] >> rule & 1 ? '!' : verdict.possible[0] >> rule & 1 ? '?' : '-';
}

START_TEST(a_condition_says)
{
    struct arena *arena = arena_new();
    struct rule_set *set = set_of_conditions((const char *[]){row[_i].condition, NULL});
    struct household *household = household_of(arena, (const char *[]){row[_i].facts, NULL});
    for (int tree = 0; tree < 2; tree++) {
        char said = verdict_on(set, household, 0, tree, arena);
        ck_assert_msg(said == row[_i].wanted, "%s of a person with %s: %c, not %c",
                      row[_i].condition, row[_i].facts, said, row[_i].wanted);
    }
    rules_free(set);
    arena_free(arena);
}
END_TEST

/* --- families --------------------------------------------------------------------------------- */

static const char *const family[] = {
    "role APPLICANT needy yes birth_date 1990-01-01 level VOC country SYR documents no",
    "role SPOUSE german A1",
    "role CHILD birth_date 2024-09-10 care NONE",
    "role CHILD birth_date 2012-01-01 school CLASS_7",
    "role OTHER",
    NULL,
};

static const struct {
    int person;
    const char *condition;
    char wanted;
} kin[] = {
    {0, "any own child (age < 3 and care = NONE)", '!'},
    {1, "any own child (age < 3 and care = NONE)", '!'},
    {4, "any own child (age < 3 and care = NONE)", '-'},
    {4, "any child (age < 3 and care = NONE)", '!'},
    {0, "any own child (age < 3 and needy)", '?'},
    {0, "not any own child (age > 15)", '!'},
    {2, "any parent (needy)", '!'},
    {2, "any parent (german < A2) and any parent (partner (needy))", '!'},
    {0, "partner (german < A2)", '!'},
    {4, "partner (german < A2)", '-'},
    {4, "not partner (german < A2)", '!'},
    {0, "any member (needy)", '-'},
    {1, "any member (needy)", '!'},
    {3, "any member (age < 3)", '!'},
    {0, "any qual (level = VOC and documents = no)", '!'},
    {0, "any qual (level = ACADEMIC)", '-'},
    {0, "any qual (country = SYR and translated)", '?'},
    {1, "any qual (level = VOC)", '-'},
    {2, "any parent (birth_date + 12 years <= self.birth_date)", '!'},
    {2, "any parent (birth_date + 35 years <= self.birth_date)", '-'},
    {3, "any member (birth_date > self.birth_date)", '!'},
    {2, "any member (birth_date > self.birth_date)", '-'},
    {2, "not any member (birth_date > self.birth_date)", '-'}, /* two whose birth is not known */
    {0, "any own child (months_since(birth_date) < months_since(self.birth_date))", '!'},
    {2, "any parent (german != self.german) or care = NONE", '!'},
    {3, "any parent (any own child (age < self.age))", '!'},
    {2, "any parent (any own child (age < self.age))", '-'},
};

START_TEST(a_family_is_asked)
{
    struct arena *arena = arena_new();
    struct rule_set *set = set_of_conditions((const char *[]){kin[_i].condition, NULL});
    struct household *household = household_of(arena, family);
    for (int tree = 0; tree < 2; tree++) {
        struct verdict v = rules_verdict(set, household, kin[_i].person, -1, tree, arena);
        char said = *v.certain ? '!' : *v.possible ? '?' : '-';
        ck_assert_msg(said == kin[_i].wanted, "%s of p%d: %c", kin[_i].condition,
                      kin[_i].person + 1, said);
    }
    rules_free(set);
    arena_free(arena);
}
END_TEST

TCase *case_conditions(void)
{
    TCase *tcase = tcase_create("conditions");
    tcase_add_loop_test(tcase, a_condition_says, 0, sizeof row / sizeof *row);
    tcase_add_loop_test(tcase, a_family_is_asked, 0, sizeof kin / sizeof *kin);
    return tcase;
}
