/* SPDX-License-Identifier: EUPL-1.2 */
/* Who may send what to whom. Schools and whoever counsels in confidence never send to the
 * immigration authority (§ 87 Abs. 1 AufenthG, § 203 StGB), and to others only with the consent of
 * the person; protected and sensitive facts leave the house on no rule's word. */
#include "work/inside.h"

struct sender {
    int type;
    bool never_to_abh, needs_consent;
};

static const struct sender sender[] = {
    {AGENCY_TYPE_MBE, true, true},     {AGENCY_TYPE_JMD, true, true},
    {AGENCY_TYPE_RBG, true, true},     {AGENCY_TYPE_AVB, true, true},
    {AGENCY_TYPE_SCHB, true, true},    {AGENCY_TYPE_SDB, true, true},
    {AGENCY_TYPE_SUB, true, true},     {AGENCY_TYPE_PSZ, true, true},
    {AGENCY_TYPE_EUTB, true, true},    {AGENCY_TYPE_FBA, true, true},
    {AGENCY_TYPE_SHELTER, true, true}, {AGENCY_TYPE_TRAFF, true, true},
    {AGENCY_TYPE_FI, true, true},      {AGENCY_TYPE_VOL, true, true},
    {AGENCY_TYPE_OGS, true, true},     {AGENCY_TYPE_SAMT, true, false},
    {AGENCY_TYPE_RET, false, true},    {AGENCY_TYPE_KIM, false, true},
    {AGENCY_TYPE_IQ, false, true},
};

const char *privacy_refusal(const struct agency *from, const struct agency *to)
{
    if (!agency_is(to, AGENCY_TYPE_ABH))
        return NULL;
    for (size_t i = 0; i < sizeof sender / sizeof *sender; i++) {
        if (sender[i].never_to_abh && agency_is(from, sender[i].type))
            return N_("schools and counsellors send nothing to the immigration authority: give the "
                      "person the sheet to take there");
    }
    return NULL;
}

bool privacy_needs_consent(const struct agency *from)
{
    for (size_t i = 0; i < sizeof sender / sizeof *sender; i++) {
        if (sender[i].needs_consent && agency_is(from, sender[i].type))
            return true;
    }
    return false;
}

int privacy_fields(const struct rule_info *rule, int field[MAX_TELL])
{
    int n = 0;
    for (int i = 0; i < rule->n_tell; i++) {
        if (catalogue_field[rule->tell[i]].sensitivity == ORDINARY)
            field[n++] = rule->tell[i];
    }
    return n;
}

static const struct rule_info *rule_naming(const struct rule_set *rules, int need, int office)
{
    for (int i = 0; i < rules_count(rules); i++) {
        const struct rule_info *rule = rules_info(rules, i);
        if (rule->need == need && rule->agency_type == office)
            return rule;
    }
    return NULL;
}

int privacy_fields_for(const struct work *work, const struct rule_info *rule, int office,
                       int field[MAX_TELL])
{
    static const int who[] = {FIELD_FAMILY_NAME, FIELD_GIVEN_NAME, FIELD_BIRTH_DATE};
    if (office == rule->agency_type)
        return privacy_fields(rule, field);
    const struct rule_info *other = rule_naming(work->rules, rule->need, office);
    if (other)
        return privacy_fields(other, field);
    int told = privacy_fields(rule, field), n = 0;
    for (int i = 0; i < told; i++)
        for (size_t k = 0; k < sizeof who / sizeof *who; k++)
            if (field[i] == who[k])
                field[n++] = field[i];
    return n;
}
