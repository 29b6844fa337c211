/* SPDX-License-Identifier: EUPL-1.2 */
/* Fields that are computed: one row each, field and function. A derived fact is marked as such, so
 * that deriving again starts from what was given and nothing derived is ever stored.
 *
 * Durations count as § 188 BGB does (date_months_between). A partial date gives an interval: who
 * was born in 2008 is 17 or 18 years old for a whole year. */
#include "core/household.h"

#include <string.h>

/* Nothing can be said; it was asked where the source was. */
static struct fact unknown_as(const struct fact *source)
{
    return (struct fact){.state = source->state == NOT_ASKED ? NOT_ASKED : UNKNOWN};
}

static int32_t as_of(const struct household *household)
{
    return date_first_day(household->as_of);
}

static int floor_years(int months)
{
    return months >= 0 ? months / 12 : -((11 - months) / 12);
}

static struct fact age(const struct household *household, const struct person *person)
{
    const struct fact *born = &person->fact[FIELD_BIRTH_DATE];
    if (born->state != KNOWN)
        return unknown_as(born);
    int32_t day = as_of(household);
    struct fact fact = {.state = KNOWN};
    fact.lo = floor_years(date_months_between(born->last, day)) * 100;
    fact.hi = floor_years(date_months_between(born->first, day)) * 100;
    return fact;
}

/* The first day on which who was born that day has reached the age. */
static int32_t pension_day(int32_t born)
{
    int row = 0;
    while (row + 1 < catalogue_pension_ages && born >= catalogue_pension_age[row + 1].born_from)
        row++;
    return date_add_months(born, catalogue_pension_age[row].months);
}

static struct fact pension_age_reached(const struct household *household,
                                       const struct person *person)
{
    const struct fact *born = &person->fact[FIELD_BIRTH_DATE];
    if (born->state != KNOWN)
        return unknown_as(born);
    bool oldest = as_of(household) >= pension_day(born->first);
    bool youngest = as_of(household) >= pension_day(born->last);
    return oldest == youngest ? fact_code(oldest) : (struct fact){.state = UNKNOWN};
}

static struct fact months_since(const struct household *household, const struct fact *since)
{
    if (since->state != KNOWN)
        return unknown_as(since);
    int32_t day = as_of(household);
    struct fact fact = {.state = KNOWN};
    fact.lo = date_months_between(since->last, day) * 100;
    fact.hi = date_months_between(since->first, day) * 100;
    return fact;
}

static struct fact title_held_months(const struct household *household, const struct person *person)
{
    return months_since(household, &person->fact[FIELD_STATUS_FIRST_GRANTED]);
}

static struct fact months_in_de(const struct household *household, const struct person *person)
{
    const struct fact *since = &person->fact[FIELD_UNINTERRUPTED_SINCE];
    return months_since(household, since->state == KNOWN ? since : &person->fact[FIELD_ENTRY_DATE]);
}

static struct fact months_since_suspension(const struct household *household,
                                           const struct person *person)
{
    return months_since(household, &person->fact[FIELD_SUSPENSION_DECIDED_ON]);
}

/* What a provisional certificate continues, else the paper itself. */
static struct fact title(const struct household *household, const struct person *person)
{
    (void)household;
    const struct fact *continues = &person->fact[FIELD_STATUS_CONTINUES];
    return continues->state == KNOWN ? *continues : person->fact[FIELD_STATUS];
}

/* registered_since + 5 years <= today, and not loss_declared: Kleene's "and". */
static struct fact five_years_registered(const struct household *household,
                                         const struct person *person)
{
    const struct fact *since = &person->fact[FIELD_REGISTERED_SINCE];
    const struct fact *loss = &person->fact[FIELD_LOSS_DECLARED];
    int32_t day = as_of(household);
    if (loss->state == KNOWN && loss->code)
        return fact_code(0);
    if (since->state != KNOWN)
        return unknown_as(since);
    if (date_add_months(since->first, 60) > day)
        return fact_code(0);
    if (date_add_months(since->last, 60) > day)
        return (struct fact){.state = UNKNOWN};
    return loss->state == KNOWN ? fact_code(1) : unknown_as(loss);
}

static bool is_safe_country(const char *code, int32_t day)
{
    for (int i = 0; i < catalogue_safe_countries; i++) {
        const struct safe_country *safe = &catalogue_safe_country[i];
        if (!strcmp(safe->code, code) && safe->from <= day && day <= safe->to)
            return true;
    }
    return false;
}

/* The group of one nationality. The code list says SHO undated; the dated list has the say. */
static int country_group(const char *code, int32_t day)
{
    int country = code_find(&catalogue_countries, code, strlen(code));
    const char *extra = country < 0 ? "" : code_extra(&catalogue_countries, country);
    int group = catalogue_find_choice(SET_NAT_GROUP, extra, strlen(extra));
    if (group == NAT_GROUP_SHO || group == NAT_GROUP_THIRD)
        return is_safe_country(code, day) ? NAT_GROUP_SHO : NAT_GROUP_THIRD;
    return group < 0 ? NAT_GROUP_UNKNOWN : group;
}

/* Of several nationalities the one that gives the strongest right counts: the groups stand in that
 * order in the catalogue. A list that is known to be empty means no nationality at all. */
static struct fact nat_group(const struct household *household, const struct person *person)
{
    const struct fact *nationalities = &person->fact[FIELD_NATIONALITIES];
    if (nationalities->state != KNOWN)
        return unknown_as(nationalities);
    int strongest = nationalities->n ? NAT_GROUP_UNKNOWN : NAT_GROUP_STATELESS;
    for (int i = 0; i < nationalities->n; i++) {
        int group = country_group(nationalities->item[i], as_of(household));
        if (group < strongest)
            strongest = group;
    }
    return fact_code(strongest);
}

/* What the first two digits of a municipality's key say (Gemeindeschlüssel, Destatis). */
static const struct {
    const char *digits;
    int land;
} land_key[] = {
    {"01", LAND_SCHLESWIG_HOLSTEIN},  {"02", LAND_HAMBURG},
    {"03", LAND_NIEDERSACHSEN},       {"04", LAND_BREMEN},
    {"05", LAND_NORDRHEIN_WESTFALEN}, {"06", LAND_HESSEN},
    {"07", LAND_RHEINLAND_PFALZ},     {"08", LAND_BADEN_WUERTTEMBERG},
    {"09", LAND_BAYERN},              {"10", LAND_SAARLAND},
    {"11", LAND_BERLIN},              {"12", LAND_BRANDENBURG},
    {"13", LAND_MECKLENBURG_VORPOMMERN}, {"14", LAND_SACHSEN},
    {"15", LAND_SACHSEN_ANHALT},      {"16", LAND_THUERINGEN},
};

enum { LAND_KEYS = sizeof land_key / sizeof *land_key };

int place_land(const char *place)
{
    for (int i = 0; i < LAND_KEYS; i++)
        if (!strncmp(place, land_key[i].digits, 2))
            return land_key[i].land;
    return -1;
}

const char *land_digits(int land)
{
    for (int i = 0; i < LAND_KEYS; i++)
        if (land_key[i].land == land)
            return land_key[i].digits;
    return "";
}

static struct fact land(const struct household *household, const struct person *person)
{
    (void)person;
    const struct fact *place = &household->fact[FIELD_PLACE];
    if (place->state != KNOWN)
        return unknown_as(place);
    int found = place_land(place->text);
    if (found < 0)
        return (struct fact){.state = UNKNOWN};
    return fact_code(found);
}

/* The role is the person's place in the household; rules read it like a fact. */
static struct fact role(const struct household *household, const struct person *person)
{
    (void)household;
    if (person->role < 0)
        return (struct fact){.state = NOT_ASKED};
    return fact_code(person->role);
}

static const struct derivation {
    int field;
    bool only_if_not_given;
    struct fact (*derive)(const struct household *household, const struct person *person);
} derivation[] = {
    {FIELD_LAND, true, land}, /* the household's: no person */
    {FIELD_ROLE, false, role},
    {FIELD_AGE, false, age},
    {FIELD_PENSION_AGE_REACHED, false, pension_age_reached},
    {FIELD_NAT_GROUP, true, nat_group},
    {FIELD_TITLE, false, title},
    {FIELD_TITLE_HELD_MONTHS, false, title_held_months},
    {FIELD_MONTHS_IN_DE, false, months_in_de},
    {FIELD_MONTHS_SINCE_SUSPENSION, false, months_since_suspension},
    {FIELD_FIVE_YEARS_REGISTERED, false, five_years_registered},
};

enum { DERIVATIONS = sizeof derivation / sizeof *derivation };

static bool is_given(const struct fact *fact)
{
    return fact->state == KNOWN && fact->origin != ORIGIN_DERIVED;
}

static void derive(const struct derivation *row, const struct household *household,
                   const struct person *person, struct fact *fact)
{
    if (row->only_if_not_given && is_given(fact))
        return;
    struct fact found = row->derive(household, person);
    if (row->only_if_not_given && found.state != KNOWN && fact->origin != ORIGIN_DERIVED)
        return; /* "unknown" was an answer */
    *fact = found;
    fact->origin = ORIGIN_DERIVED;
}

/* Whether a profession is regulated follows from the profession where it was not said. */
static void derive_qual(struct qual *qual)
{
    const struct fact *profession = &qual->fact[FIELD_PROFESSION - FIELD_QUAL_FIRST];
    struct fact *regulated = &qual->fact[FIELD_REGULATED - FIELD_QUAL_FIRST];
    if (is_given(regulated))
        return;
    if (regulated->origin == ORIGIN_DERIVED)
        *regulated = (struct fact){.state = NOT_ASKED};
    if (profession->state != KNOWN)
        return;
    for (int i = 0; i < PROFESSION_COUNT; i++) {
        const struct profession *row = &catalogue_profession[i];
        if (row->code == profession->code && row->regulated >= 0) {
            *regulated = fact_code(row->regulated);
            regulated->origin = ORIGIN_DERIVED;
        }
    }
}

void household_derive(struct household *household)
{
    for (int d = 0; d < DERIVATIONS; d++) {
        const struct derivation *row = &derivation[d];
        if (catalogue_field[row->field].scope == SCOPE_HOUSEHOLD)
            derive(row, household, NULL, &household->fact[row->field]);
        else
            for (int i = 0; i < household->n; i++)
                derive(row, household, &household->person[i],
                       &household->person[i].fact[row->field]);
    }
    for (int i = 0; i < household->n; i++)
        for (int q = 0; q < household->person[i].n_quals; q++)
            derive_qual(&household->person[i].qual[q]);
}

bool field_is_computed(int field)
{
    for (int d = 0; d < DERIVATIONS; d++)
        if (derivation[d].field == field)
            return !derivation[d].only_if_not_given;
    return false;
}
