/* SPDX-License-Identifier: EUPL-1.2 */
/* Typical cases: what passes, how a failure reads, and what is refused. */
#include <stdio.h>
#include <string.h>

#include "test_rules.h"

#include "rules/cases.h"

static const char rules_of_cases[] =
    "pack t\n"
    "rule R-1\n  need integration_course\n  for person\n  when benefit has SGB2\n"
    "  then OBLIGED by JC\n  product \"p\"\n  basis \"b\"\n  valid always\n  priority 3\n"
    "  source GII V\n"
    "rule R-2\n  need integration_course\n  for person\n  when needy and uma\n"
    "  then ENTITLED by ABH\n  product \"p\"\n  basis \"b\"\n  valid always\n  priority 3\n"
    "  source GII V\n"
    "rule R-3\n  need recognition\n  for qual\n  when level = VOC and country = SYR\n"
    "  then REFER by IQ\n  product \"p\"\n  basis \"b\"\n  valid always\n  priority 3\n"
    "  source GII V\n"
    "rule R-4\n  need housing\n  for household\n  when housing = ROOFLESS\n"
    "  then REFER by WOHN\n  product \"p\"\n  basis \"b\"\n  valid always\n  priority 1\n"
    "  source GII V\n"
    "notice N-1\n  for person\n  when result R-1\n  text \"t\"\n  basis \"b\"\n  valid always\n"
    "  priority 2\n  source GII V\n"
    "contradiction W-1\n  for person\n  when needy and german is not known\n  text \"t\"\n"
    "  valid always\n  source LOGIK V\n";

static const char good[] =
    "# Fälle\ncase \"Alles\"\n"
    "  source     \"Handbuch 2.1\"\n"
    "  on         2026-03-02\n"
    "  applied    livelihood 2026-02-10\n"
    "  household  place 05566076 housing ROOFLESS\n"
    "  person     p1 APPLICANT status AE_25_2_1\n"
    "             benefit (SGB2 WOHNGELD) needy yes german unknown family_name \"El Haddad\"\n"
    "  qual       p1 level VOC country SYR\n"
    "  person     p2 CHILD birth_date 2024-09-10 parents (p1)\n"
    "  expect     p1 integration_course OBLIGED JC R-1\n"
    "  expect     p1 primary integration_course OBLIGED JC\n"
    "  expect     p1 possible integration_course ENTITLED ABH\n"
    "  expect     p1 recognition REFER IQ\n"
    "  expect     household housing REFER WOHN R-4\n"
    "  never      p2 integration_course OBLIGED\n"
    "  none       p2 recognition\n"
    "  notice     p1 N-1\n"
    "  contradiction p1 W-1\n"
    "  consistent p2\n"
    "  expect     p1 recognition REFER IQ at nowhere\n";

struct failed { int n, line; char expected[80], came[120]; };

static void note(void *context, const struct case_failure *failure)
{
    struct failed *failed = context;
    failed->n++;
    failed->line = failure->line;
    snprintf(failed->expected, sizeof failed->expected, "%s", failure->expected);
    snprintf(failed->came, sizeof failed->came, "%s", failure->came);
}

START_TEST(good_cases_pass)
{
    struct rule_set *set = set_of(rules_of_cases);
    uint64_t reached = 0;
    struct failed failed = {0};
    struct cases_report report = {.failed = note, .context = &failed, .reached = &reached};
    struct error error = {0};
    enum status status = cases_run(set, NULL, good, strlen(good), &report, &error);
    ck_assert_msg(status == OK, "%d:%d %s", error.line, error.column, error.message);
    ck_assert_msg(!report.failures, "%d %s: %s", failed.line, failed.expected, failed.came);
    ck_assert_int_eq(report.cases, 1);
    ck_assert_int_eq(report.expectations, 11);
    ck_assert_uint_eq(reached, 0xF);
    rules_free(set);
}
END_TEST

START_TEST(a_failure_says_what_came)
{
    static const char text[] = "case \"falsch\"\n  on 2026-03-02\n"
                               "  person p1 APPLICANT benefit (SGB2) needy yes\n"
                               "  expect p1   integration_course ENTITLED ABH # doch nicht\n";
    struct rule_set *set = set_of(rules_of_cases);
    struct failed failed = {0};
    struct cases_report report = {.failed = note, .context = &failed};
    ck_assert_int_eq(cases_run(set, NULL, text, strlen(text), &report, NULL), OK);
    ck_assert_int_eq(report.failures, 1);
    ck_assert_int_eq(failed.line, 4);
    ck_assert_str_eq(failed.expected, "p1 integration_course ENTITLED ABH");
    ck_assert_str_eq(failed.came, "OBLIGED JC R-1 (primary), ENTITLED ABH R-2 (possible)");
    rules_free(set);
}
END_TEST

#define CASE "case \"x\"\n  on 2026-03-02\n"
static const struct {
    const char *text;
    int line, column;
} wrong[] = {
    {"cas \"x\"\n", 1, 1},
    {"case x\n", 1, 6},
    {"case \"x\"\n  person p1 APPLICANT\n", 1, 1},
    {"case \"x\"\n  on 2026\n", 2, 6},
    {CASE "  persons p1\n", 3, 3},
    {CASE "  person p1 COUSIN\n", 3, 13},
    {CASE "  person p1 APPLICANT housing FLAT\n", 3, 23},
    {CASE "  person p1 APPLICANT status AE_99\n", 3, 30},
    {CASE "  person p1 APPLICANT benefit (SGB2\n", 4, 1},
    {CASE "  person p1 APPLICANT\n  person p1 CHILD\n", 4, 10},
    {CASE "  person p1 CHILD parents p2\n", 3, 27},
    {CASE "  expect p1 housing\n", 3, 10},
    {CASE "  expect household house\n", 3, 20},
    {CASE "  expect household housing MUST\n", 3, 28},
    {CASE "  expect household housing REFER R-9\n", 3, 34},
    {CASE "  notice household N-9\n", 3, 20},
    {CASE "  notice household W-1\n", 3, 20},
    {CASE "  contradiction household N-1\n", 3, 27},
    {CASE "  consistent p1\n", 3, 14},
    {CASE "  expect household housing at\n", 4, 1},
};

START_TEST(wrong_cases_are_refused_at_the_word)
{
    struct rule_set *set = set_of(rules_of_cases);
    struct cases_report report = {0};
    struct error error = {0};
    ck_assert_int_eq(cases_run(set, NULL, wrong[_i].text, strlen(wrong[_i].text), &report, &error),
                     INVALID);
    ck_assert_msg(error.line == wrong[_i].line && error.column == wrong[_i].column,
                  "\"%s\": %d:%d %s", wrong[_i].text, error.line, error.column, error.message);
    rules_free(set);
}
END_TEST

TCase *case_cases(void)
{
    TCase *tcase = tcase_create("cases");
    tcase_add_test(tcase, good_cases_pass);
    tcase_add_test(tcase, a_failure_says_what_came);
    tcase_add_loop_test(tcase, wrong_cases_are_refused_at_the_word, 0,
                        sizeof wrong / sizeof *wrong);
    return tcase;
}
