/* SPDX-License-Identifier: EUPL-1.2 */
/* Texts: what is refused, where exactly, and that what is accepted comes out as it went in. */
#include <stdio.h>
#include <string.h>

#include "test_rules.h"

#define RULE "pack t\nrule R-1\n  need counselling\n  for person\n  when "
#define TAIL "\n  then REFER by MBE\n  product \"p\"\n  basis \"b\"\n  valid always\n" \
             "  priority 4\n  source GII V\n"
#define DOUBT "pack t\ncontradiction W-1\n  for "
#define DOUBT_TAIL "\n  text \"t\"\n  valid always\n  source LOGIK V\n"
#define WHEN(condition) RULE condition TAIL

static const struct {
    const char *text;
    int line, column;
    const char *word; /* the message's argument */
} wrong[] = {
    /* blocks */
    {"rule R-1\n", 1, 1, "rule"},
    {"pakc t\n", 1, 1, "pakc"},
    {" pack t\n", 1, 2, "pack"},
    {"pack t\npack\n", 3, 1, ""},
    {"pack t\n  colour red\n", 2, 3, "colour"},
    {"pack t\n  level regional\n", 2, 9, "regional"},
    {"pack t\n  level state\n", 1, 6, "t"},
    {"pack t\n  level local\n  place 5566\n", 3, 9, "5566"},
    {"pack t\n  level state\n  land NRW\n", 3, 8, "NRW"},
    {"pack t\nparam card = yes\n", 2, 1, "param"},
    {"pack t\ndefine x = needy\ndefine x = uma\n", 3, 8, "x"},
    {"pack t\ndefine age = needy\n", 2, 8, "age"},
    {"pack t\ndefine x = y\ndefine y = needy\n", 2, 12, "y"},
    {"pack t\ndefine x = needy needy\n", 2, 18, "needy"},
    {WHEN("needy") "rule R-1\n", 12, 6, "R-1"},
    /* properties */
    {RULE "needy\n  then REFER by MBE\n", 2, 1, "basis"},
    {RULE "needy\n  than REFER by MBE\n", 6, 3, "than"},
    {RULE "needy\n  when uma\n", 6, 3, "when"},
    {WHEN("needy") "  source\n", 12, 3, "source"},
    {RULE "needy\n  then MUST by MBE\n", 6, 8, "MUST"},
    {RULE "needy\n  then REFER by MBX\n", 6, 17, "MBX"},
    {RULE "needy\n  then REFER\n  product \"p\"\n", 7, 3, "product"},
    {RULE "needy\n  product p\n", 6, 11, "p"},
    {RULE "needy\n  product \"not closed\n", 6, 11, "not closed"},
    {RULE "needy\n  valid 2026-02-30 ..\n", 6, 9, "2026-02-30"},
    {RULE "needy\n  valid 2026-03 ..\n", 6, 9, "2026-03"},
    {RULE "needy\n  valid 2026-03-02 .. 2026-03-01\n", 6, 9, "2026-03-02"},
    {RULE "needy\n  valid ..\n", 6, 9, ".."},
    {RULE "needy\n  valid 2026-03-02\n  priority 1\n", 7, 3, "priority"},
    {RULE "needy\n  priority 5\n", 6, 12, "5"},
    {RULE "needy\n  bring DOC_PASS DOC_X\n", 6, 18, "DOC_X"},
    {RULE "needy\n  tell title\n    pregnant\n", 7, 5, "pregnant"},
    {RULE "needy\n  tell safe_contact\n", 6, 8, "safe_contact"},
    {RULE "needy\n  source GII\n", 6, 10, "GII"},
    {RULE "needy\n  source GII V3\n", 6, 14, "V3"},
    {RULE "needy\n  judged by decision\n", 6, 13, "decision"},
    {WHEN("needy") "  deadline age + 1 year\n", 12, 12, "age"},
    {WHEN("needy") "  step 3\n", 12, 8, "3"},
    {"pack t\nrule R-1\n  need livelihood\n  for person\n  when needy" TAIL, 2, 6, "R-1"},
    {"pack t\nrule R-1\n  need housing\n  for person\n  when needy" TAIL, 4, 7, "person"},
    {"pack t\nrule R-1\n  need counselling\n  for qual\n  when needy" TAIL, 4, 7, "qual"},
    {"pack t\nrule R-1\n  need counseling\n", 3, 8, "counseling"},
    /* conditions */
    {WHEN("neeedy"), 5, 8, "neeedy"},
    {WHEN("needy and"), 6, 3, "then"},
    {WHEN("(needy or uma"), 6, 3, "then"},
    {WHEN("status"), 5, 8, "status"},
    {WHEN("status = B1"), 5, 17, "B1"},
    {WHEN("status < AE_24"), 5, 8, "status"},
    {WHEN("status in (AE_24, B1)"), 5, 26, "B1"},
    {WHEN("status in DULD_ALLE"), 5, 18, "DULD_ALLE"},
    {WHEN("german has B1"), 5, 8, "german"},
    {WHEN("benefit = SGB2"), 5, 8, "benefit"},
    {WHEN("benefit has SGB2, WOHNGELD"), 5, 24, ","},
    {WHEN("needy = 1"), 5, 16, "1"},
    {WHEN("needy is unknown"), 5, 17, "unknown"},
    {WHEN("needy is empty"), 5, 8, "needy"},
    {WHEN("age < young"), 5, 14, "young"},
    {WHEN("age < 2019-08-01"), 5, 14, "2019-08-01"},
    {WHEN("age + 1 year > 3"), 5, 8, "age"},
    {WHEN("entry_date < 2019"), 5, 21, "2019"},
    {WHEN("entry_date < 2025-02-30"), 5, 21, "2025-02-30"},
    {WHEN("entry_date < last 02-30"), 5, 26, "02-30"},
    {WHEN("entry_date < last August"), 5, 26, "August"},
    {WHEN("entry_date + 3 moons < today"), 5, 23, "moons"},
    {WHEN("entry_date + x months < today"), 5, 21, "x"},
    {WHEN("months_since(age) > 3"), 5, 21, "age"},
    {WHEN("months_since(entry_date)"), 6, 3, "then"},
    {WHEN("nationalities has any (SYR, XYZ)"), 5, 36, "XYZ"},
    {WHEN("place = 99999999"), 5, 16, "99999999"},
    {WHEN("any cousin (needy)"), 5, 12, "cousin"},
    {WHEN("level = VOC"), 5, 8, "level"},
    {WHEN("result R-1"), 5, 8, "result"},
    {WHEN("needy and \xE2\x82\xAC"), 5, 18, "\xE2\x82\xAC"},
    {"pack t\nrule R-1\n  need housing\n  for household\n  when needy" TAIL, 5, 8, "needy"},
    {"pack t\ndefine poor = needy\nrule R-1\n  need housing\n  for household\n"
     "  when rent and poor" TAIL, 6, 17, "poor"},
    {"pack t\nrule R-1\n  need housing\n  for household\n  when any own child (needy)" TAIL,
     5, 8, "any"},
    {WHEN("self.entry_date < today"), 5, 8, "self.entry_date"},
    {WHEN("any parent (self.uma)"), 5, 20, "self.uma"},
    {WHEN("any parent (self.sex = M)"), 5, 20, "self.sex"},
    {WHEN("any parent (age < self.adress)"), 5, 26, "self.adress"},
    {WHEN("any parent (sex = self.literacy)"), 5, 26, "self.literacy"},
    {"pack t\nrule R-1\n  need housing\n  for household\n  when any member (age < self.age)" TAIL,
     5, 26, "self.age"},
    {WHEN("offices >= 3"), 5, 8, "offices"},
    {"pack t\ndefine many = offices >= 3\nrule R-1\n  need counselling\n  for person\n"
     "  when many" TAIL, 6, 8, "many"},
    {"pack t\nrule R-1\n  need housing\n  for household\n  when offices has JC" TAIL, 5, 8,
     "offices"},
    /* contradictions */
    {DOUBT "person\n  when needy\n  doubts need\n", 5, 10, "need"},
    {DOUBT "person\n  when needy\n  doubts status pregnant\n", 5, 17, "pregnant"},
    {DOUBT "person\n  when needy\n  doubts age\n", 5, 10, "age"},
    {DOUBT "person\n  when needy\n  doubts parents\n", 5, 10, "parents"},
    {DOUBT "person\n  when needy\n  priority 2\n", 5, 3, "priority"},
    {DOUBT "person\n  when needy\n  text \"t\"\n  valid always\n", 2, 1, "source"},
    {DOUBT "person\n  when needy\n  doubts level" DOUBT_TAIL, 5, 10, "level"},
    {DOUBT "household\n  when rent\n  doubts rent needy" DOUBT_TAIL, 5, 15, "needy"},
    {DOUBT "person\n  when result R-1" DOUBT_TAIL, 4, 8, "result"},
    {DOUBT "household\n  when offices >= 3" DOUBT_TAIL, 4, 8, "offices"},
    /* always or never */
    {WHEN("german >= A0"), 5, 8, "german"},
    {WHEN("german < A0"), 5, 8, "german"},
    {WHEN("age >= 0"), 5, 8, "age"},
    {WHEN("age < 0"), 5, 8, "age"},
    {WHEN("sex in (M, F, D, X)"), 5, 8, "sex"},
    {WHEN("today < today + 1 day"), 5, 8, "today"},
    {WHEN("entry_date < entry_date + 1 day"), 5, 8, "entry_date"},
    {WHEN("2019-01-01 < 2020-01-01"), 5, 8, "2019-01-01"},
};

START_TEST(wrong_texts_are_refused_at_the_word)
{
    struct rule_set *set = rules_new();
    struct error error = {0};
    ck_assert_int_eq(rules_add(set, wrong[_i].text, strlen(wrong[_i].text), &error), INVALID);
    ck_assert_msg(error.line == wrong[_i].line && error.column == wrong[_i].column &&
                      !strcmp(error.arg[0], wrong[_i].word),
                  "\"%s\": %d:%d \"%s\" (%s)", wrong[_i].text, error.line, error.column,
                  error.arg[0], error.message);
    rules_free(set);
}
END_TEST

START_TEST(names_of_other_texts_are_missed_at_the_end)
{
    static const char *const text[] = {
        WHEN("param card"),
        "pack t\nnotice N-1\n  for person\n  when result R-9\n  text \"t\"\n  basis \"b\"\n"
        "  valid always\n  priority 2\n  source GII V\n",
    };
    for (int i = 0; i < 2; i++) {
        struct rule_set *set = rules_new();
        struct error error = {0};
        ck_assert_int_eq(rules_add(set, text[i], strlen(text[i]), &error), OK);
        ck_assert_int_eq(rules_finish(set, &error), INVALID);
        ck_assert_int_gt(error.column, 1);
        rules_free(set);
    }
}
END_TEST

static const char whole[] =
    "# The first line.\n\n"
    "pack t   # a pack\n  title \"T\" \"est\"\n\n"
    "# why\ndefine poor =\n    needy\n    or income_month < 500\n  # still of the define\n\n\n"
    "rule R-1\n  need counselling\n  for person\n  when poor\n  then REFER by MBE\n"
    "  product \"Beratung \\\"jetzt\\\"\"\n          \" und hier\"\n  basis \"b\"\n  valid always\n"
    "  priority 4\n  tell family_name\n       title\n  source GII FRH V2\n  review 2027-01-31\n\n"
    "agreement A-1\n  need integration_course\n  between ABH JC\n  prefer JC\n  basis \"b\"\n"
    "  valid prepared\n  source SEED V2\n"
    "notice N-1\n  for person\n  when result R-1\n  text \"t\"\n  basis \"b\"\n  valid always\n"
    "  priority 2\n  source GII V\n# the last line";

START_TEST(a_set_goes_out_as_it_came_in)
{
    struct rule_set *set = set_of(whole);
    size_t at = 0;
    for (int i = 0; i < rules_blocks(set); i++) {
        const struct rule_block *block = rules_block(set, i);
        ck_assert(!strncmp(whole + at, block->text, block->len));
        at += block->len;
    }
    ck_assert_uint_eq(at, strlen(whole));
    ck_assert_int_eq(rules_blocks(set), 5);
    ck_assert_int_eq(rules_block(set, 2)->line, 13);
    ck_assert_str_eq(rules_block(set, 3)->name, "A-1");
    size_t len;
    const char *text = rules_text(set, 0, &len);
    ck_assert_ptr_eq(text, rules_block(set, 2)->text);
    rules_free(set);
}
END_TEST

START_TEST(a_rule_says_what_its_text_says)
{
    struct rule_set *set = set_of(whole);
    const struct rule_info *info = rules_find(set, "R-1");
    ck_assert_ptr_nonnull(info);
    ck_assert_ptr_eq(info, rules_info(set, 0));
    ck_assert_str_eq(info->product, "Beratung \"jetzt\" und hier");
    ck_assert_str_eq(info->source, "GII FRH");
    ck_assert_str_eq(info->confidence, "V2");
    ck_assert_int_eq(info->n_tell, 2);
    ck_assert_int_eq(info->tell[1], FIELD_TITLE);
    ck_assert_int_eq(info->review, date_first_day((struct date){2027, 1, 31}));
    ck_assert_int_eq(info->agency_type, AGENCY_TYPE_MBE);
    ck_assert_ptr_null(rules_find(set, "R-2"));
    ck_assert_uint_eq(strlen(rules_hash(set)), 64);
    ck_assert(!strncmp(rules_id(set), "t ", 2));
    rules_free(set);
}
END_TEST

/* A row of the catalogue is a word of the language, whatever its scope. */
START_TEST(every_field_can_be_asked_for)
{
    static const char *const subject[] = {
        [SCOPE_PERSON] = "person", [SCOPE_HOUSEHOLD] = "household", [SCOPE_QUAL] = "qual",
    };
    const struct field *field = &catalogue_field[_i];
    char text[400];
    const char *need = "counselling"; /* of persons; the others need one of their own */
    for (int n = 0; n < NEED_COUNT; n++)
        if ((field->scope == SCOPE_HOUSEHOLD && catalogue_need[n].subject == FOR_HOUSEHOLD) ||
            (field->scope == SCOPE_QUAL && catalogue_need[n].subject == FOR_QUAL))
            need = catalogue_need[n].key;
    int len = snprintf(text, sizeof text,
                       "pack t\nrule R-1\n  need %s\n  for %s\n  when %s is known" TAIL, need,
                       subject[field->scope], field->key);
    struct rule_set *set = rules_new();
    struct error error = {0};
    enum status status = rules_add(set, text, (size_t)len, &error);
    if (status == OK)
        status = rules_finish(set, &error);
    ck_assert_msg(status == OK, "%s: %s %s", field->key, error.message, error.arg[0]);
    rules_free(set);
}
END_TEST

START_TEST(packs_go_over_several_texts)
{
    static const char first[] = "pack nrw\n  level state\n  land NORDRHEIN_WESTFALEN\n"
                                "define poor = needy\n";
    static const char second[] = "pack nrw\nrule R-1\n  need counselling\n  for person\n"
                                 "  when poor" TAIL;
    static const char third[] = "pack nrw\n  level state\n  land BAYERN\n";
    struct rule_set *set = rules_new();
    struct error error = {0};
    ck_assert_int_eq(rules_add(set, first, strlen(first), &error), OK);
    ck_assert_int_eq(rules_add(set, second, strlen(second), &error), OK);
    ck_assert_int_eq(rules_finish(set, &error), OK);
    ck_assert_int_eq(rules_info(set, 0)->level, LEVEL_STATE);
    rules_free(set);
    set = rules_new();
    ck_assert_int_eq(rules_add(set, first, strlen(first), &error), OK);
    ck_assert_int_eq(rules_add(set, third, strlen(third), &error), INVALID);
    rules_free(set);
}
END_TEST

TCase *case_text(void)
{
    TCase *tcase = tcase_create("text");
    tcase_add_loop_test(tcase, wrong_texts_are_refused_at_the_word, 0,
                        sizeof wrong / sizeof *wrong);
    tcase_add_test(tcase, names_of_other_texts_are_missed_at_the_end);
    tcase_add_test(tcase, a_set_goes_out_as_it_came_in);
    tcase_add_test(tcase, a_rule_says_what_its_text_says);
    tcase_add_loop_test(tcase, every_field_can_be_asked_for, 0, FIELD_COUNT);
    tcase_add_test(tcase, packs_go_over_several_texts);
    return tcase;
}
