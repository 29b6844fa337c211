/* SPDX-License-Identifier: EUPL-1.2 */
/* The first households of every demonstration: typical families whom the same happens in each, so
 * that a new user finds every state of a referral on the first screens, a trainer can call them by
 * their names, and a tour of the tests selects rows that are there. Little is known of each: what
 * they came for. Their names are invented as those of demo_people.c are. */
#include "work/demo.h"

#include <string.h>

#include "text/date.h"

enum { MEMBERS = 3, FATES = 3, FACT_SIZE = 64, BIRTHDAY = 100, ON_THE_WAY = 60 };

struct member {
    const char *role, *given, *sex;
    int years;         /* of age at the intake */
    const char *facts; /* "german=B1 work=NONE": keys and codes of the catalogue */
};

struct family {
    const char *name, *country, *status;
    int days;   /* since the intake */
    int months; /* before it the status was granted */
    enum intake_state state;
    struct member member[MEMBERS];
    struct demo_fate fate[FATES];
};

#define JOBLESS                                                                                    \
    "needy=yes employable=YES benefit=SGB2 work_note=ALLOWED work=UNEMPLOYED_REGISTERED "
#define EARNS "needy=no benefit=NONE work=EMPLOYED_SV "
#define ASYLUM "needy=yes employable=YES benefit=ASYLBLG_3 work_note=BY_PERMISSION work=NONE "

#define WENT(who, what, whither) .person = (who), .need = (what), .agency = (whither)
#define ON(ago, what) {.event = EVENT_##what, .days = (ago)}
#define PASSED_ON(ago, whither) {.event = EVENT_NOT_COMPETENT, .days = (ago), .next = (whither)}

/* By what a clerk does with them: at the desk, with the jobcenter, with others, done. */
static const struct family family[] = {
    {"Al-Probe", "SYR", "NE_26_3", 1, 20, INTAKE_PARKED,
     {{"APPLICANT", "Ziad", "M", 34, EARNS "german=B2"}},
     {{.person = 0, .need = "vocational_language"}}},
    {"Platzhalti", "AFG", "AE_25_3", 9, 30, INTAKE_CLOSED,
     {{"APPLICANT", "Farida", "F", 44, JOBLESS "german=B1 ik_state=PASSED"}},
     {{WENT(0, "job_placement", "AG-06")},
      {WENT(0, "vocational_language", "AG-06"), .step = {ON(6, ACCEPT), ON(5, WAITLIST)}}}},
    {"Irgendwi", "AFG", "AE_25_3", 5, 16, INTAKE_CLOSED,
     {{"APPLICANT", "Jawad", "M", 27, JOBLESS "german=A2 ik_state=ENROLLED"}},
     {{WENT(0, "job_placement", "AG-06"), .step = {ON(3, ACCEPT)}}}},
    {"Echoenko", "UKR", "AE_24", 16, 26, INTAKE_CLOSED,
     {{"APPLICANT", "Oksana", "F", 38, JOBLESS "german=B1 ik_state=PASSED"}},
     {{WENT(0, "job_placement", "AG-06"), .step = {ON(14, TAKE), ON(13, ACCEPT), ON(9, BEGIN)}}}},
    {"Niemand-Nassar", "SYR", "AE_25_2_1", 12, 8, INTAKE_CLOSED,
     {{"APPLICANT", "Omar", "M", 31, JOBLESS "german=A1 ik_state=NONE"}},
     {{WENT(0, "job_placement", "AG-06"), .step = {ON(10, ACCEPT), ON(9, BEGIN)}},
      {WENT(0, "course_fee_waiver", "AG-20"), .step = {ON(10, TAKE), ON(6, QUERY)}}}},
    {"Erfundzai", "AFG", "AE_25_3", 17, 14, INTAKE_CLOSED,
     {{"APPLICANT", "Nasir", "M", 23, JOBLESS "german=A1 ik_state=NONE"}},
     {{WENT(0, "integration_course", "AG-06"),
       .step = {ON(16, TAKE), ON(13, QUERY), ON(12, ANSWER), ON(10, ACCEPT), ON(6, BEGIN)}}}},
    {"Schablonoğlu", "TUR", "AG_55", 2, 7, INTAKE_CLOSED,
     {{"APPLICANT", "Kemal", "M", 29, ASYLUM "german=A0"}},
     {{WENT(0, "work_permission", "AG-02")},
      {WENT(0, "livelihood", "AG-04"), .step = {ON(1, TAKE)}}}},
    {"Kulissenescu", "ROU", "EU_CIT", 11, 9, INTAKE_CLOSED,
     {{"APPLICANT", "Ioana", "F", 47, "benefit=NONE eu_basis=JOBSEEKER work=UNEMPLOYED_REGISTERED"},
      {"CHILD", "Radu", "M", 9, "school=NONE"}},
     {{WENT(0, "job_placement", "AG-07")}, {WENT(1, "school", "AG-08"), .step = {ON(9, ACCEPT)}}}},
    {"Mustertschuk", "UKR", "AE_24", 33, 30, INTAKE_CLOSED,
     {{"APPLICANT", "Olena", "F", 33, JOBLESS "german=A2"},
      {"CHILD", "Taras", "M", 3, "care=NONE"}},
     {{WENT(1, "childcare", "AG-14"), .step = {ON(31, ACCEPT), ON(30, BEGIN)}},
      {WENT(1, "childcare_fee_waiver", "AG-14"),
       .step = {ON(31, TAKE), PASSED_ON(28, "AG-05"), PASSED_ON(20, "AG-14")},
       .reason = "other_law"},
      {WENT(1, "child_benefit", "AG-25"), .step = {ON(29, ACCEPT), ON(15, DONE)},
       .outcome = "partly"}}},
    {"Papier Habte", "ERI", "AE_25_2_1", 24, 11, INTAKE_CLOSED,
     {{"APPLICANT", "Saba", "F", 26, JOBLESS "german=A1 ik_state=NONE"}},
     {{WENT(0, "integration_course", "AG-06"), .step = {ON(22, TAKE), PASSED_ON(20, "AG-02")},
       .reason = "other_law"}}},
    {"El-Demoi-Karton", "SYR", "AE_25_2_1", 89, 20, INTAKE_CLOSED,
     {{"APPLICANT", "Hala", "F", 41, JOBLESS "german=A2 ik_state=NONE"}},
     {{WENT(0, "integration_course", "AG-06"),
       .step = {ON(88, TAKE), ON(85, ACCEPT), ON(70, BEGIN), ON(40, DONE)}, .outcome = "met"}}},
    {"Al-Kulissen", "SYR", "AE_25_2_2", 149, 38, INTAKE_CLOSED,
     {{"APPLICANT", "Omar", "M", 52, JOBLESS "german=B1 ik_state=PASSED"}},
     {{WENT(0, "job_placement", "AG-06"), .step = {ON(147, TAKE), ON(144, DECLINE)},
       .reason = "no_capacity"},
      {WENT(0, "vocational_language", "AG-06"),
       .step = {ON(147, ACCEPT), ON(120, BEGIN), ON(10, DONE)}, .outcome = "met"}}},
    {"Probeenko", "UKR", "AE_24", 128, 40, INTAKE_CLOSED,
     {{"APPLICANT", "Iryna", "F", 29, JOBLESS "german=B1 ik_state=PASSED"}},
     {{WENT(0, "vocational_language", "AG-06"), .step = {ON(126, ACCEPT), ON(110, CLIENT_CANCEL)}},
      {WENT(0, "job_placement", "AG-06"), .step = {ON(126, ACCEPT), ON(120, BEGIN), ON(90, FAIL)},
       .reason = "no_show"}}},
    {"Fabelko", "UKR", "AE_24", 30, 33, INTAKE_CLOSED,
     {{"APPLICANT", "Serhij", "M", 36, JOBLESS "german=A2 ik_state=NONE"}},
     {{WENT(0, "job_placement", "AG-06"), .step = {ON(27, WITHDRAW)}, .reason = "client_wish"},
      {WENT(0, "course_fee_waiver", "AG-20"), .step = {ON(28, MISTAKE)},
       .reason = "wrong_office"}}},
};

const int demo_families = sizeof family / sizeof *family;

/* --- What is known of them -------------------------------------------------------------------- */

static enum status know(struct demo *demo, struct fact *facts, int field, const char *text,
                        struct error *error)
{
    const char *kept = arena_strdup(demo->arena, text);
    return fact_parse(demo->arena, &catalogue_field[field], kept, NULL,
                      date_berlin(demo->now, NULL, NULL), &facts[field], error);
}

/* Words with an equals sign between key and code. */
static enum status know_words(struct demo *demo, struct fact *facts, const char *words,
                              struct error *error)
{
    enum status status = OK;
    while (*words && status == OK) {
        char code[FACT_SIZE];
        size_t key = strcspn(words, "="), end = strcspn(words, " ");
        int field = catalogue_find_field(words, key);
        if (field < 0 || key >= end || end - key > sizeof code)
            return error_set(error, INVALID, N_("expected a field, not \"%s\""),
                             words);
        memcpy(code, words + key + 1, end - key - 1);
        code[end - key - 1] = '\0';
        status = know(demo, facts, field, code, error);
        words += end + strspn(words + end, " ");
    }
    return status;
}

static enum status add_member(struct demo *demo, struct household *household,
                              const struct family *of, const struct member *member,
                              struct error *error)
{
    struct person *person = &household->person[household->n++];
    int32_t today = date_first_day(household->as_of);
    int32_t born = date_add_months(today, -12 * member->years) - BIRTHDAY;
    int32_t granted = date_add_months(today, -of->months);
    const struct { int field; const char *text; } said[] = {
        {FIELD_FAMILY_NAME, of->name},     {FIELD_GIVEN_NAME, member->given},
        {FIELD_SEX, member->sex},          {FIELD_NATIONALITIES, of->country},
        {FIELD_STATUS, of->status},        {FIELD_REGISTERED_HERE, "yes"},
    };
    person_init(person, "");
    person->role = catalogue_find_choice(SET_ROLE, member->role, strlen(member->role));
    person->fact[FIELD_BIRTH_DATE] = fact_date(date_of_day(born));
    person->fact[FIELD_STATUS_FIRST_GRANTED] =
        fact_date(date_of_day(granted > born ? granted : born));
    person->fact[FIELD_ENTRY_DATE] =
        fact_date(date_of_day(granted - ON_THE_WAY > born ? granted - ON_THE_WAY : born));
    enum status status = know_words(demo, person->fact, member->facts, error);
    for (size_t i = 0; i < sizeof said / sizeof *said && status == OK; i++)
        status = know(demo, person->fact, said[i].field, said[i].text, error);
    person->fact[FIELD_STATUS].origin = ORIGIN_SEEN;
    return status;
}

enum status demo_family(struct demo *demo, struct error *error)
{
    const struct family *row = &family[demo->number];
    struct household household;
    demo->now = demo_morning(demo, row->days, 9 * demo->number);
    demo_nobody(demo, &household);
    enum status status =
        know_words(demo, household.fact, "city=Rheine place=05566076 housing=FLAT", error);
    for (int i = 0; i < MEMBERS && row->member[i].role && status == OK; i++)
        status = add_member(demo, &household, row, &row->member[i], error);
    return status == OK ? demo_told(demo, &household, row->fate, FATES, row->state, error) : status;
}
