/* SPDX-License-Identifier: EUPL-1.2 */
/* The machine says what the interpreter says: on many random households, over rules that use
 * everything the language has, and every shape the compiler treats in its own way. */
#include <string.h>

#include "test_rules.h"

/* Every line is a condition; they become rules for persons, as "when" of one and "unless" of the
 * next. */
static const char *const nasty[] = {
    "benefit has SGB2 and german < B1 and age >= 15",
    "german < B1 or german > B2 and not german = C2",
    "german >= A2 and german <= B2 and german != B1",
    "german is known and not german is known or age < 18",
    "not (status in (AE_24, FIK_24) or title in DULD_ALL and not needy)",
    "not not needy or not not not needy",
    "needy and not needy",
    "age >= 15 and age < 18 or age = 21",
    "age = 17 or age != 18 and age > 16.5",
    "work_hours_week > 14.5 and work_hours_week <= 20 or income_month >= 1.55",
    "entry_date < 2019-08-01 and entry_date >= 2015-01-01 or entry_date = 2020-02-29",
    "birth_date < 1964-01-01 and today >= birth_date + 66 years + 2 months",
    "today > status_first_granted + 1 year and months_since(duldung_since) >= 6",
    "today < entry_date + 5 months or today > job_since + 1 month and needy",
    "today <= entry_date + 1 month and today >= entry_date or entry_date + 13 months < today",
    "duldung_since + 6 months <= today and not duldung_since + 18 months > today",
    "registered_since + 5 years >= today or years_since(registered_since) < 1",
    "birth_date <= last 08-01 - 6 years + 60 days or last 03-02 > entry_date and needy",
    "months_since(entry_date) != 3 and months_since(job_since) = 1",
    "years_since(birth_date) = 17 or today = job_since + 1 month",
    "days_until(status_valid_until) <= 56 and not days_since(entry_date) < 30",
    "years_since(registered_since) >= 5 or five_years_registered",
    "benefit has any (ASYLBLG_ALL) or benefit is empty or benefit has SGB12",
    "not benefit has SGB2 and not benefit is empty",
    "nationalities has any (SYR, UKR) and nat_group in (THIRD, UA)",
    "languages_spoken has any (ara, fas) or contact_language is known",
    "safety has DOMESTIC_VIOLENCE and acute",
    "safety is not empty and age >= 18",
    "not pregnant and sex = F",
    "pregnant and due_date > today or due_date < 2026-06-01",
    "health is empty and disability = no or disability_applied != yes and needy",
    "any own child (age < 3 and care = NONE)",
    "any child (school is known and not school = NONE) and not any own child (age < 1)",
    "any parent (benefit has SGB2) or partner (needy and not partner (german < A2))",
    "any member (any own child (pregnant or age < 18))",
    "any qual (level = ACADEMIC and not documents) and not any qual (country in (SYR, UKR))",
    "qual is empty or qual is known and partner is known",
    "status = status_continues or status != status_applied_for",
    "birth_date < entry_date and entry_date + 1 year <= status_first_granted",
    "municipality",
    "param card and needy or not param card and not needy",
    "place = 05566076 or place in (05515000, 09162000) and land != NORDRHEIN_WESTFALEN",
    "rent and income_low or housing in (AE, GU)",
    "duty_place != 05566076 and residence_duty is known",
    "birth_country in (SYR, AFG) and not birth_country = UKR",
    "(needy or employable = YES) and (work = NONE or german < B1) and (age < 30 or custody)"
    " and (single_parent or pregnant) and (insurance = GKV or uma) and (orphan or fit)"
    " and (lid_passed or low_need)",
    "not ((needy and fit) or (uma and orphan) or (custody and lid_passed) or (low_need and acute)"
    " or (rent and debts) or (age < 18 and needy) or (age > 30 and custody))",
    "family_name is known and phone is not known",
    "role = APPLICANT and role != CHILD or role in (CHILD, SIBLING) and age < 18",
    "title_held_months > 18 or months_in_de < 36 and months_since_suspension < 18",
    "any parent (birth_date + 20 years > self.birth_date) or any member (german < self.german)",
    "needy and not any member (any own child (age < self.age and needy))",
    NULL,
};

static const char head[] =
    "pack a\n"
    "pack nrw\n  level state\n  land NORDRHEIN_WESTFALEN\n"
    "pack rheine\n  level local\n  place 05566076\n"
    "param card = yes\n"
    "pack a\n"
    "define municipality = registered_here and not (housing = AE or age < 16)\n";

static const char rule_tail[] = "  then REFER by MBE\n  product \"p\"\n  basis \"b\"\n"
                                "  priority 4\n  source GII V\n";

#define DOUBT(id, subject, when, doubts) \
    "contradiction " id "\n  for " subject "\n  when " when "\n" doubts \
    "  text \"t\"\n  valid always\n  source LOGIK V\n"

static const char doubts[] =
    DOUBT("W-1", "person", "benefit has SGB2 and benefit has any (ASYLBLG_ALL)",
          "  doubts benefit\n")
    DOUBT("W-2", "person", "entry_date > today or entry_date < birth_date", "  doubts entry_date\n")
    DOUBT("W-3", "person", "any parent (birth_date + 12 years > self.birth_date)",
          "  unless age >= 18 and needy\n  doubts birth_date\n")
    DOUBT("W-4", "person", "sex = M and pregnant", "")
    DOUBT("W-5", "qual", "level = SCHOOL and profession = NURSE", "  doubts profession\n")
    DOUBT("W-6", "household", "housing = ROOFLESS and rent or place = 05566076 and land = BAYERN",
          "  doubts rent land\n");

static struct rule_set *nasty_set(struct arena *arena)
{
    static const char *const subject[] = {"person", "child", "adult", "person"};
    static const char *const pack[] = {"", "", "pack nrw\n", "pack rheine\n", "pack a\n"};
    static const char *const valid[] = {"always", "2020-01-01 ..", ".. 2026-03-01",
                                        "2026-03-02 .. 2026-03-02", "prepared", "always"};
    const char *text = head;
    int n = 0;
    while (nasty[n])
        n++;
    for (int i = 0; i < 3 * n; i++) {
        const char *unless = i % 3 ? nasty[(i * 7 + 1) % n] : NULL;
        text = arena_printf(arena, "%s%srule N-%d\n  need counselling\n  for %s\n  when %s\n%s%s%s"
                                   "  valid %s\n%s",
                            text, pack[i % 5], i, subject[i % 4], nasty[i % n],
                            unless ? "  unless " : "", unless ? unless : "", unless ? "\n" : "",
                            valid[i % 6], rule_tail);
    }
    return set_of(arena_printf(
        arena,
        "%spack a\n"
        "rule Q-1\n  need recognition\n  for qual\n  when level = VOC and german < B1\n"
        "  unless documents = no\n  valid always\n%s"
        "rule Q-2\n  need recognition\n  for qual\n  when country in (SYR, UKR) and not "
        "translated\n"
        "    or profession in HEALTH_PROFESSIONS and any qual (regulated)\n  valid always\n%s"
        "rule H-1\n  need housing\n  for household\n  when housing in (ROOFLESS, AE) or\n"
        "    any member (age < 18 and needy) and not any child (uma)\n  valid always\n%s"
        "rule H-2\n  need debts\n  for household\n  when debts and not rent_arrears\n"
        "  unless utility_cutoff or param card\n  valid always\n%s"
        "rule H-3\n  need case_management\n  for household\n"
        "  when offices >= 2 and not offices = 4 or rent and offices < 2\n"
        "  unless debts and offices > 2\n  valid always\n%s"
        "%s",
        text, rule_tail, rule_tail, rule_tail, rule_tail, rule_tail, doubts));
}

/* --- random households ------------------------------------------------------------------------ */

static uint64_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state >> 11;
}

static int below(uint64_t *state, int n)
{
    return (int)(next_random(state) % (uint64_t)n);
}

/* Dates lie about those the rules name; some are a month or a year only. */
static struct fact random_date(uint64_t *state)
{
    static const int16_t year[] = {1946, 1950, 1963, 1995, 2007, 2008, 2011, 2015,
                                   2019, 2020, 2023, 2024, 2025, 2026};
    struct date date = {.year = year[below(state, 14)]};
    if (below(state, 5))
        date.month = (int8_t)(1 + below(state, 12));
    if (!date.month || !below(state, 5))
        return fact_date(date);
    return fact_date(date_of_day(date_first_day(date) + below(state, 31)));
}

static struct fact random_items(struct arena *arena, uint64_t *state, const char *const *code)
{
    struct fact fact = {.state = KNOWN, .n = (uint16_t)below(state, 3)};
    const char **item = arena_array(arena, const char *, 2);
    for (int i = 0; i < fact.n; i++)
        item[i] = code[below(state, 4)];
    fact.item = item;
    return fact;
}

static struct fact random_fact(struct arena *arena, uint64_t *state, const struct field *field)
{
    static const char *const country[] = {"SYR", "UKR", "DEU", "AFG"};
    static const char *const language[] = {"ara", "fas", "eng", "ukr"};
    static const char *const place[] = {"05566076", "05515000", "09162000", "05566084"};
    switch (field->type) {
    case TYPE_DATE: return random_date(state);
    case TYPE_NUMBER: return fact_number(below(state, 30) * 100 + below(state, 2) * 50);
    case TYPE_YESNO: return fact_code(below(state, 2));
    case TYPE_CHOICE:
    case TYPE_ORDERED: return fact_code(below(state, catalogue_set[field->set].n));
    case TYPE_COUNTRY:
        return fact_code(code_find(&catalogue_countries, country[below(state, 4)], 3));
    case TYPE_CHOICES:
        return (struct fact){.state = KNOWN,
                             .bits = next_random(state) & next_random(state) &
                                     next_random(state) & 0xFF};
    case TYPE_COUNTRIES: return random_items(arena, state, country);
    case TYPE_LANGUAGES: return random_items(arena, state, language);
    case TYPE_PLACE: return (struct fact){.state = KNOWN, .text = place[below(state, 4)]};
    case TYPE_NAME:
    case TYPE_TEXT:
    case TYPE_IDENTIFIER: return (struct fact){.state = KNOWN, .text = "x"};
    case TYPE_NAMES:
    case TYPE_QUALS:
    case TYPE_PERSONS: break;
    }
    return (struct fact){.state = NOT_ASKED};
}

/* density of 10 facts are known, the others are not asked, unknown or refused. */
static void random_facts(struct arena *arena, uint64_t *state, enum scope scope, int first,
                         int density, struct fact *fact)
{
    for (int f = first; f < FIELD_COUNT; f++) {
        if (catalogue_field[f].scope != scope || catalogue_field[f].derived)
            continue;
        if (below(state, 10) < density)
            fact[f - first] = random_fact(arena, state, &catalogue_field[f]);
        else
            fact[f - first].state = (uint8_t)(int[]){NOT_ASKED, UNKNOWN, REFUSED}[below(state, 3)];
    }
}

static struct household *random_household(struct arena *arena, uint64_t *state)
{
    struct household *household = arena_alloc(arena, sizeof *household);
    static const struct date day[] = {{2026, 3, 1}, {2026, 3, 2}, {2026, 3, 3},
                                      {2026, 2, 28}, {2024, 2, 29}, {2025, 12, 31}};
    int density = below(state, 11);
    household->as_of = day[below(state, 6)];
    household->n = 1 + below(state, 4);
    household->person = arena_array(arena, struct person, household->n);
    random_facts(arena, state, SCOPE_HOUSEHOLD, 0, density, household->fact);
    for (int i = 0; i < household->n; i++) {
        struct person *person = &household->person[i];
        person->id = "p";
        person->role = below(state, catalogue_set[SET_ROLE].n + 1) - 1;
        person->partner = below(state, 3) ? -1 : below(state, household->n);
        person->parents_given = below(state, 2);
        person->parents = next_random(state) & ((UINT64_C(1) << household->n) - 1);
        random_facts(arena, state, SCOPE_PERSON, 0, density, person->fact);
        person->n_quals = below(state, 3);
        person->qual = arena_array(arena, struct qual, person->n_quals);
        for (int q = 0; q < person->n_quals; q++)
            random_facts(arena, state, SCOPE_QUAL, FIELD_QUAL_FIRST, density,
                         person->qual[q].fact);
    }
    household_relate(household);
    household_derive(household);
    return household;
}

/* --- the comparison --------------------------------------------------------------------------- */

static void compare(const struct rule_set *set, const struct household *household, int person,
                    int qual, struct arena *arena, int *said)
{
    struct verdict tree = rules_verdict(set, household, person, qual, true, arena);
    struct verdict bits = rules_verdict(set, household, person, qual, false, arena);
    for (int i = 0; i < rules_count(set); i++) {
        uint64_t bit = UINT64_C(1) << (i % 64);
        bool certain = tree.certain[i / 64] & bit, possible = tree.possible[i / 64] & bit;
        ck_assert_msg(certain == !!(bits.certain[i / 64] & bit) &&
                          possible == !!(bits.possible[i / 64] & bit),
                      "%s: the tree says %s%s, the machine does not", rules_info(set, i)->id,
                      certain ? "certain" : "", possible ? "possible" : "");
        *said += certain || possible;
    }
}

START_TEST(machine_says_what_the_tree_says)
{
    struct arena *arena = arena_new(), *texts = arena_new();
    struct rule_set *set = nasty_set(texts);
    uint64_t state = UINT64_C(0x9E3779B97F4A7C15);
    int said = 0;
    for (int i = 0; i < 3000; i++) {
        struct household *household = random_household(arena, &state);
        for (int p = EVERYBODY; p < household->n; p++) {
            compare(set, household, p, -1, arena, &said);
            for (int q = 0; p >= 0 && q < household->person[p].n_quals; q++)
                compare(set, household, p, q, arena, &said);
        }
        arena_clear(arena);
    }
    ck_assert_int_gt(said, 50000); /* the households are not all too strange */
    rules_free(set);
    arena_free(texts);
    arena_free(arena);
}
END_TEST

START_TEST(decisions_are_the_same)
{
    struct arena *arena = arena_new(), *texts = arena_new();
    struct rule_set *set = nasty_set(texts);
    uint64_t state = 42;
    int doubted = 0, second = 0;
    for (int i = 0; i < 500; i++) {
        struct household *household = random_household(arena, &state);
        household->applied[NEED_COUNSELLING] = (struct date){2019, 12, 31};
        struct decision tree, bits;
        struct decide_options options = {.interpret = true};
        rules_decide(set, household, &options, arena, &tree);
        options.interpret = false;
        rules_decide(set, household, &options, arena, &bits);
        ck_assert_int_eq(tree.n, bits.n);
        for (int r = 0; r < tree.n; r++) {
            ck_assert_ptr_eq(tree.result[r].rule, bits.result[r].rule);
            ck_assert_int_eq(tree.result[r].certain, bits.result[r].certain);
        }
        ck_assert_int_eq(tree.n_notices, bits.n_notices);
        for (int r = 0; r < tree.n_notices; r++)
            ck_assert_ptr_eq(tree.notice[r].rule, bits.notice[r].rule);
        doubted += tree.household != household;
        second += find_result(&tree, EVERYBODY, "H-3") != NULL;
        arena_clear(arena);
    }
    ck_assert_int_gt(doubted, 50);
    ck_assert_int_gt(second, 20);
    rules_free(set);
    arena_free(texts);
    arena_free(arena);
}
END_TEST

TCase *case_machine(void)
{
    TCase *tcase = tcase_create("machine");
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, machine_says_what_the_tree_says);
    tcase_add_test(tcase, decisions_are_the_same);
    return tcase;
}
