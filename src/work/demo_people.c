/* SPDX-License-Identifier: EUPL-1.2 */
/* Invented people. Family names are made of German words for what is not real and of endings by
 * origin (Musterenko, Al-Beispiel, Probescu), so that nobody can be taken for anybody; origins and
 * papers are mixed as a town of the model district has them. */
#include "work/demo.h"

#include <string.h>

#include "text/date.h"

/* --- Chance ---------------------------------------------------------------------------------- */

/* SplitMix64: small, the same everywhere. */
uint32_t demo_random(struct demo *demo, uint32_t below)
{
    uint64_t z = demo->state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return (uint32_t)(((z ^ (z >> 31)) >> 32) * below >> 32);
}

bool demo_chance(struct demo *demo, int percent)
{
    return demo_random(demo, 100) < (uint32_t)percent;
}

static int between(struct demo *demo, int from, int to)
{
    return from + (int)demo_random(demo, (uint32_t)(to - from + 1));
}

/* --- Facts ----------------------------------------------------------------------------------- */

static void set_choice(struct fact *facts, int field, const char *code)
{
    int i = catalogue_find_choice(catalogue_field[field].set, code, strlen(code));
    if (i >= 0)
        facts[field] = fact_code(i);
}

static void set_choices(struct fact *facts, int field, const char *code)
{
    int i = catalogue_find_choice(catalogue_field[field].set, code, strlen(code));
    bool none = strcmp(code, "NONE") == 0;
    if (i >= 0 || none)
        facts[field] = (struct fact){.state = KNOWN, .bits = none ? 0 : UINT64_C(1) << i};
}

static void set_yes(struct fact *facts, int field, bool yes)
{
    facts[field] = fact_code(yes);
}

static void set_day(struct fact *facts, int field, int32_t day)
{
    facts[field] = fact_date(date_of_day(day));
}

static void set_number(struct fact *facts, int field, int number)
{
    facts[field] = fact_number(number * 100);
}

static void set_text(struct fact *facts, int field, const char *text)
{
    facts[field] = (struct fact){.state = KNOWN, .text = text};
}

static void set_items(struct demo *demo, struct fact *facts, int field, const char *a,
                      const char *b)
{
    const char **item = arena_array(demo->arena, const char *, 2);
    item[0] = a;
    item[1] = b;
    facts[field] = (struct fact){.state = KNOWN, .n = b ? 2 : 1, .item = item};
}

/* --- Origins and papers ---------------------------------------------------------------------- */

struct ending { const char *before, *after; };

struct origin {
    const char *country, *language, *other; /* alpha-3, ISO 639 */
    int weight;
    bool union_citizen, other_script;
    struct ending ending[4];
    const char *given[2][8]; /* women, men */
};

static const struct origin origin[] = {
    {"UKR", "ukr", "rus", 30, false, true,
     {{"", "enko"}, {"", "tschuk"}, {"", "iwska"}, {"", "ko"}},
     {{"Olena", "Iryna", "Oksana", "Kateryna", "Julija", "Switlana", "Tetjana", "Natalija"},
      {"Oleksandr", "Andrij", "Serhij", "Dmytro", "Mykola", "Bohdan", "Taras", "Iwan"}}},
    {"SYR", "ara", "kur", 26, false, true,
     {{"Al-", ""}, {"", "-Haddad"}, {"", "-Nassar"}, {"El-", "i"}},
     {{"Rima", "Nour", "Amal", "Samar", "Hala", "Dalia", "Yara", "Lina"},
      {"Karim", "Omar", "Khaled", "Bilal", "Tarek", "Ziad", "Majd", "Sami"}}},
    {"ROU", "ron", NULL, 14, true, false,
     {{"", "escu"}, {"", "eanu"}, {"", "ariu"}, {"Pop-", ""}},
     {{"Ioana", "Elena", "Mihaela", "Andreea", "Cristina", "Raluca", "Diana", "Roxana"},
      {"Ion", "Mihai", "Andrei", "Florin", "Cristian", "Radu", "Vasile", "Marius"}}},
    {"AFG", "fas", "pus", 10, false, true,
     {{"", "zai"}, {"", "yar"}, {"", "ullah"}, {"", "i"}},
     {{"Farida", "Zahra", "Shabnam", "Laila", "Nargis", "Parwana", "Mina", "Soraya"},
      {"Ahmad", "Farid", "Hamid", "Jawad", "Mirwais", "Nasir", "Qais", "Wahid"}}},
    {"TUR", "tur", "kur", 8, false, false,
     {{"", "oğlu"}, {"", "demir"}, {"Ak", ""}, {"", "gül"}},
     {{"Ayşe", "Elif", "Zeynep", "Fatma", "Emine", "Derya", "Gül", "Songül"},
      {"Mehmet", "Ali", "Emre", "Hasan", "Kemal", "Murat", "Onur", "Yusuf"}}},
    {"IRQ", "ara", "kur", 5, false, true,
     {{"Al-", "i"}, {"", "-Karim"}, {"Abu ", ""}, {"", "-Salih"}},
     {{"Zainab", "Shilan", "Noor", "Maryam", "Huda", "Rojin", "Sara", "Amira"},
      {"Ali", "Hassan", "Mustafa", "Rebin", "Sarmad", "Haider", "Aram", "Dilshad"}}},
    {"ERI", "tir", NULL, 4, false, true,
     {{"", " Tesfay"}, {"", " Gebre"}, {"", " Habte"}, {"", " Mebrahtu"}},
     {{"Selam", "Rahel", "Feven", "Semhar", "Helen", "Saba", "Luwam", "Winta"},
      {"Yonas", "Filmon", "Samuel", "Dawit", "Merhawi", "Robel", "Tekle", "Abel"}}},
    {"BGR", "bul", "tur", 3, true, true,
     {{"", "ow"}, {"", "ewa"}, {"", "owski"}, {"", "eff"}},
     {{"Marija", "Elena", "Iwanka", "Desislawa", "Penka", "Sofia", "Rada", "Wesela"},
      {"Georgi", "Iwan", "Dimitar", "Petar", "Stojan", "Plamen", "Bojan", "Krum"}}},
};

static const char *const stem[] = {
    "Muster", "Beispiel", "Probe", "Demo", "Modell", "Schablon", "Fiktiv", "Erfund", "Platzhalt",
    "Irgendw", "Niemand", "Jemand", "Papier", "Karton", "Kulissen", "Roman", "Märchen", "Fabel",
    "Vorlagen", "Attrapp", "Phantas", "Traum", "Schatten", "Spiegel", "Echo", "Wolken",
};

/* What paper people of an origin show, since when, and what they live on. */
struct paper {
    int origin; /* -1: any citizen of the Union */
    const char *status, *benefit, *work_note, *duty;
    int weight, months_from, months_to; /* since it was granted */
    bool needy;
};

static const struct paper paper[] = {
    {0, "AE_24", "SGB2", "ALLOWED", "P12A_LAND", 70, 1, 54, true},
    {0, "AE_24", "NONE", "ALLOWED", "NONE", 22, 6, 54, false},
    {0, "FIK_24", "ASYLBLG_3", "ALLOWED", "P24_ASSIGNED", 8, 0, 3, true},
    {1, "AE_25_2_1", "SGB2", "ALLOWED", "P12A_LOCAL", 45, 0, 40, true},
    {1, "AE_25_2_2", "SGB2", "ALLOWED", "P12A_LOCAL", 25, 0, 40, true},
    {1, "NE_26_3", "NONE", "ALLOWED", "NONE", 15, 1, 60, false},
    {1, "AG_55", "ASYLBLG_3", "FORBIDDEN", "P60_ASYLG", 15, 0, 14, true},
    {3, "AE_25_3", "SGB2", "ALLOWED", "P12A_LAND", 45, 0, 40, true},
    {3, "AG_55", "ASYLBLG_3", "BY_PERMISSION", "P60_ASYLG", 30, 0, 14, true},
    {3, "DU_60A_2_1", "ASYLBLG_2", "BY_PERMISSION", "P61_1D", 25, 4, 50, true},
    {4, "AG_55", "ASYLBLG_3", "FORBIDDEN", "P60_ASYLG", 35, 0, 12, true},
    {4, "AE_30", "NONE", "ALLOWED", "NONE", 40, 0, 60, false},
    {4, "NE_9", "NONE", "ALLOWED_SELF_TOO", "NONE", 25, 1, 90, false},
    {5, "DU_60A_2_3", "ASYLBLG_2", "BY_PERMISSION", "P61_1D", 40, 3, 60, true},
    {5, "AE_25_2_1", "SGB2", "ALLOWED", "P12A_LOCAL", 35, 0, 40, true},
    {5, "AKN", "ASYLBLG_3", "FORBIDDEN", "P60_ASYLG", 25, 0, 2, true},
    {6, "AE_25_2_1", "SGB2", "ALLOWED", "P12A_LOCAL", 70, 0, 48, true},
    {6, "AG_55", "ASYLBLG_3", "FORBIDDEN", "P60_ASYLG", 30, 0, 14, true},
    {-1, "EU_CIT", "NONE", "ALLOWED_SELF_TOO", "NONE", 70, 1, 96, false},
    {-1, "EU_CIT", "SGB2", "ALLOWED_SELF_TOO", "NONE", 30, 6, 96, true},
};

enum { ORIGINS = sizeof origin / sizeof *origin, PAPERS = sizeof paper / sizeof *paper };

static int pick_origin(struct demo *demo)
{
    int at = (int)demo_random(demo, 100);
    for (int i = 0; i < ORIGINS; i++) {
        at -= origin[i].weight;
        if (at < 0)
            return i;
    }
    return 0;
}

static const struct paper *pick_paper(struct demo *demo, int from)
{
    int wanted = origin[from].union_citizen ? -1 : from, at = (int)demo_random(demo, 100);
    const struct paper *found = &paper[PAPERS - 1];
    for (int i = 0; i < PAPERS && at >= 0; i++) {
        if (paper[i].origin == wanted) {
            found = &paper[i];
            at -= paper[i].weight;
        }
    }
    return found;
}

/* --- Persons --------------------------------------------------------------------------------- */

struct family {
    const struct origin *origin;
    const struct paper *paper;
    const char *name;
    int32_t today, granted, entry;
    int youngest; /* of the adults, in years */
};

static struct person *add_person(struct household *household, const char *role)
{
    struct person *person = &household->person[household->n++];
    person_init(person, "");
    person->role = catalogue_find_choice(SET_ROLE, role, strlen(role));
    return person;
}

static void add_identity(struct demo *demo, const struct family *family, struct person *person,
                         bool woman, int years)
{
    struct fact *facts = person->fact;
    int32_t born = date_add_months(family->today, -12 * years) - between(demo, 0, 364);
    set_text(facts, FIELD_FAMILY_NAME, family->name);
    set_text(facts, FIELD_GIVEN_NAME, family->origin->given[!woman][demo_random(demo, 8)]);
    set_choice(facts, FIELD_SEX, woman ? "F" : "M");
    set_day(facts, FIELD_BIRTH_DATE, born);
    if (demo_chance(demo, 5)) /* known by its year only */
        facts[FIELD_BIRTH_DATE] = fact_date((struct date){.year = date_of_day(born).year});
    set_items(demo, facts, FIELD_NATIONALITIES, family->origin->country, NULL);
    int country = code_find(&catalogue_countries, family->origin->country, 3);
    if (country >= 0)
        facts[FIELD_BIRTH_COUNTRY] = fact_code(country);
    set_choice(facts, FIELD_STATUS, family->paper->status);
    set_day(facts, FIELD_STATUS_FIRST_GRANTED, family->granted > born ? family->granted : born);
    set_day(facts, FIELD_ENTRY_DATE, family->entry > born ? family->entry : born);
    set_yes(facts, FIELD_REGISTERED_HERE, demo_chance(demo, 92));
    set_yes(facts, FIELD_NEEDY, family->paper->needy);
    set_choices(facts, FIELD_BENEFIT, family->paper->benefit);
}

static void add_papers(struct demo *demo, const struct family *family, struct fact *facts)
{
    if (family->origin->union_citizen) {
        set_choice(facts, FIELD_EU_BASIS, family->paper->needy ? "JOBSEEKER" : "WORKER");
        set_choice(facts, FIELD_DOCUMENT_KIND, "ID_CARD");
        return;
    }
    int32_t until = date_add_months(family->granted, 12 * between(demo, 1, 3));
    set_day(facts, FIELD_STATUS_VALID_UNTIL, until > family->today ? until : family->today + 60);
    set_choice(facts, FIELD_RESIDENCE_DUTY, family->paper->duty);
    set_choice(facts, FIELD_PASSPORT, demo_chance(demo, 60) ? "VALID" : "NONE");
    set_yes(facts, FIELD_IDENTITY_CLEAR, demo_chance(demo, 85));
    facts[FIELD_STATUS].origin = demo_chance(demo, 70) ? ORIGIN_SEEN : ORIGIN_SAID;
}

static void add_language(struct demo *demo, const struct family *family, struct fact *facts)
{
    static const char *const level[] = {"A0", "A1", "A1", "A2", "A2", "B1", "B1", "B2"};
    int months = (family->today - family->entry) / 30, most = months > 36 ? 7 : months > 12 ? 5 : 3;
    const char *german = level[demo_random(demo, (uint32_t)most + 1)];
    set_choice(facts, FIELD_GERMAN, german);
    set_choice(facts, FIELD_GERMAN_PROOF, german[0] == 'B' ? "CERT_UNDER_1Y" : "SELF_ESTIMATE");
    set_choice(facts, FIELD_LITERACY, family->origin->other_script && demo_chance(demo, 30)
                                          ? "OTHER_SCRIPT" : "LATIN_FLUENT");
    set_number(facts, FIELD_SCHOOLING_YEARS, between(demo, 4, 16));
    set_choice(facts, FIELD_IK_STATE, german[0] == 'B' ? "PASSED" : demo_chance(demo, 25)
                                                              ? "ENROLLED" : "NONE");
    set_items(demo, facts, FIELD_LANGUAGES_SPOKEN, family->origin->language,
              demo_chance(demo, 40) ? family->origin->other : NULL);
    set_items(demo, facts, FIELD_CONTACT_LANGUAGE, family->origin->language, NULL);
    set_yes(facts, FIELD_INTERPRETER_NEEDED, german[0] == 'A' && german[1] < '2');
}

static void add_work(struct demo *demo, const struct family *family, struct fact *facts)
{
    static const char *const wish[] = {"WORK", "COURSE", "TRAINING", "RECOGNITION", "FLAT"};
    bool earns = !family->paper->needy || demo_chance(demo, 8);
    set_choice(facts, FIELD_EMPLOYABLE, demo_chance(demo, 93) ? "YES" : "NO_TEMPORARY");
    set_choice(facts, FIELD_WORK_NOTE, family->paper->work_note);
    set_choice(facts, FIELD_WORK, earns ? "EMPLOYED_SV" : demo_chance(demo, 60)
                                        ? "UNEMPLOYED_REGISTERED" : "NONE");
    if (earns) {
        set_number(facts, FIELD_INCOME_GROSS_MONTH, between(demo, 12, 38) * 100);
        set_number(facts, FIELD_WORK_HOURS_WEEK, between(demo, 15, 40));
    }
    set_choices(facts, FIELD_WANTS, wish[demo_random(demo, 5)]);
    set_choice(facts, FIELD_INSURANCE, strncmp(family->paper->benefit, "ASYLBLG", 7) == 0
                                           ? "BEHANDLUNGSSCHEIN" : "GKV");
    set_choice(facts, FIELD_DRIVING_LICENCE, demo_chance(demo, 40) ? "FOREIGN" : "NONE");
}

static void add_qualification(struct demo *demo, const struct family *family,
                              struct person *person)
{
    static const char *const trade[][2] = {
        {"ACADEMIC", "NURSE"}, {"ACADEMIC", "DOCTOR"}, {"ACADEMIC", "ENGINEER"},
        {"ACADEMIC", "TEACHER"}, {"VOC", "CRAFT"}, {"VOC", "COMMERCIAL"}, {"SCHOOL", "OTHER"},
    };
    const char *const *row = trade[demo_random(demo, sizeof trade / sizeof *trade)];
    struct fact facts[FIELD_COUNT] = {0};
    set_choice(facts, FIELD_LEVEL, row[0]);
    set_choice(facts, FIELD_PROFESSION, row[1]);
    int country = code_find(&catalogue_countries, family->origin->country, 3);
    if (country >= 0)
        facts[FIELD_COUNTRY] = fact_code(country);
    set_yes(facts, FIELD_DOCUMENTS, demo_chance(demo, 70));
    set_yes(facts, FIELD_TRANSLATED, demo_chance(demo, 30));
    person->qual = arena_array(demo->arena, struct qual, 1);
    person->n_quals = 1;
    memcpy(person->qual[0].fact, facts + FIELD_QUAL_FIRST, sizeof person->qual[0].fact);
    person->fact[FIELD_QUAL] = (struct fact){.state = KNOWN, .n = 1};
}

static void add_adult(struct demo *demo, struct family *family, struct household *household,
                      const char *role, bool woman)
{
    struct person *person = add_person(household, role);
    int years = between(demo, 19, 58);
    if (household->n == 1 || years < family->youngest)
        family->youngest = years;
    add_identity(demo, family, person, woman, years);
    add_papers(demo, family, person->fact);
    add_language(demo, family, person->fact);
    add_work(demo, family, person->fact);
    if (demo_chance(demo, 35))
        add_qualification(demo, family, person);
    if (household->n == 1)
        set_text(person->fact, FIELD_PHONE,
                 arena_printf(demo->arena, "05971 000%d", between(demo, 100, 999)));
    if (woman && demo_chance(demo, 3))
        set_yes(person->fact, FIELD_PREGNANT, true);
}

static void add_child(struct demo *demo, const struct family *family, struct household *household)
{
    int years = between(demo, 0, 16), most = family->youngest - 18;
    struct person *person = add_person(household, "CHILD");
    if (years > most)
        years = most;
    add_identity(demo, family, person, demo_chance(demo, 50), years);
    if (years < 6)
        set_choice(person->fact, FIELD_CARE, demo_chance(demo, 50) ? "KITA" : "NONE");
    else if (demo_chance(demo, 75))
        set_choice(person->fact, FIELD_SCHOOL,
                   arena_printf(demo->arena, "CLASS_%d", years < 16 ? years - 5 : 10));
    else
        set_choice(person->fact, FIELD_SCHOOL, "NONE");
    set_yes(person->fact, FIELD_VACCINATION_RECORD, demo_chance(demo, 60));
}

/* --- Households ------------------------------------------------------------------------------ */

static const char *family_name(struct demo *demo, const struct origin *from)
{
    const struct ending *ending = &from->ending[demo_random(demo, 4)];
    const char *word = stem[demo_random(demo, sizeof stem / sizeof *stem)];
    if (demo_chance(demo, 12))
        return arena_printf(demo->arena, "%s%s%s-%s", ending->before, word, ending->after,
                            stem[demo_random(demo, sizeof stem / sizeof *stem)]);
    return arena_printf(demo->arena, "%s%s%s", ending->before, word, ending->after);
}

static void add_home(struct demo *demo, struct household *household, bool asylum)
{
    static const char *const street[] = {"Musterweg", "Beispielstraße", "Probeallee", "Demogasse"};
    struct fact *facts = household->fact;
    set_text(facts, FIELD_ADDRESS,
             arena_printf(demo->arena, "%s %d", street[demo_random(demo, 4)],
                          between(demo, 1, 199)));
    set_text(facts, FIELD_POSTAL_CODE, "48429");
    set_text(facts, FIELD_CITY, "Rheine");
    set_text(facts, FIELD_PLACE, "05566076");
    set_choice(facts, FIELD_HOUSING, asylum ? "GU" : demo_chance(demo, 90) ? "FLAT"
                                                                          : "WITH_FRIENDS");
    set_yes(facts, FIELD_FLAT_SEARCH, demo_chance(demo, asylum ? 40 : 12));
    set_yes(facts, FIELD_DEBTS, demo_chance(demo, 6));
    set_yes(facts, FIELD_RENT_ARREARS, demo_chance(demo, 3));
}

static void empty_household(struct demo *demo, struct household *household)
{
    *household = (struct household){.id = ""};
    household->as_of = date_of_day(date_berlin(demo->now, NULL, NULL));
    household->person = arena_array(demo->arena, struct person, 8);
}

void demo_household(struct demo *demo, struct household *household)
{
    int from = pick_origin(demo);
    struct family family = {.origin = &origin[from], .paper = pick_paper(demo, from)};
    empty_household(demo, household);
    family.name = family_name(demo, family.origin);
    family.today = date_first_day(household->as_of);
    family.granted = date_add_months(family.today, -between(demo, family.paper->months_from,
                                                            family.paper->months_to)) -
                     between(demo, 0, 27);
    family.entry = family.granted - between(demo, 0, 500);
    add_home(demo, household, strncmp(family.paper->benefit, "ASYLBLG", 7) == 0);
    bool woman = demo_chance(demo, from == 0 ? 65 : 45), couple = demo_chance(demo, 50);
    add_adult(demo, &family, household, "APPLICANT", woman);
    if (couple)
        add_adult(demo, &family, household, "SPOUSE", !woman);
    int children = demo_chance(demo, couple ? 75 : 35) ? between(demo, 1, 4) : 0;
    for (int i = 0; i < children; i++)
        add_child(demo, &family, household);
}

/* --- The family of the sketches -------------------------------------------------------------- */

static void add_haddad(struct demo *demo, struct household *household, const char *role,
                       const char *given, const char *sex, struct date born)
{
    struct fact *facts = add_person(household, role)->fact;
    set_text(facts, FIELD_FAMILY_NAME, "Haddad");
    set_text(facts, FIELD_GIVEN_NAME, given);
    set_choice(facts, FIELD_SEX, sex);
    facts[FIELD_BIRTH_DATE] = fact_date(born);
    set_items(demo, facts, FIELD_NATIONALITIES, "SYR", NULL);
    set_yes(facts, FIELD_REGISTERED_HERE, true);
}

void demo_haddad(struct demo *demo, struct household *household)
{
    empty_household(demo, household);
    add_haddad(demo, household, "APPLICANT", "Rima", "F", (struct date){1992, 3, 14});
    add_haddad(demo, household, "SPOUSE", "Karim", "M", (struct date){1990, 6, 2});
    add_haddad(demo, household, "CHILD", "Lina", "F", (struct date){2021, 4, 20});
    add_haddad(demo, household, "CHILD", "Sami", "M", (struct date){2025, 2, 9});
    for (int i = 0; i < 2; i++) {
        struct fact *facts = household->person[i].fact;
        set_choice(facts, FIELD_STATUS, "AE_25_2_1");
        facts[FIELD_STATUS].origin = ORIGIN_SEEN;
        facts[FIELD_STATUS_FIRST_GRANTED] = fact_date((struct date){2025, 1, 15});
        facts[FIELD_STATUS_VALID_UNTIL] = fact_date((struct date){2028, 1, 14});
        facts[FIELD_ENTRY_DATE] = fact_date((struct date){2024, 10, 3});
        set_choice(facts, FIELD_DOCUMENT_KIND, "EAT");
        facts[FIELD_DOCUMENT_KIND].origin = ORIGIN_SEEN;
        set_choice(facts, FIELD_RESIDENCE_DUTY, "P12A_LOCAL");
        set_choice(facts, FIELD_WORK_NOTE, "ALLOWED");
        set_items(demo, facts, FIELD_LANGUAGES_SPOKEN, "ara", NULL);
    }
    struct fact *rima = household->person[0].fact, *sami = household->person[3].fact;
    set_choices(rima, FIELD_BENEFIT, "SGB2");
    rima[FIELD_BENEFIT].origin = ORIGIN_SEEN;
    set_choice(rima, FIELD_GERMAN, "A2");
    set_choice(rima, FIELD_IK_STATE, "NONE");
    set_choice(sami, FIELD_CARE, "NONE");
    set_text(household->fact, FIELD_CITY, "Rheine");
    set_text(household->fact, FIELD_PLACE, "05566076");
    set_choice(household->fact, FIELD_HOUSING, "FLAT");
}
