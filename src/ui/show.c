/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/show.h"

#include <stdio.h>
#include <string.h>

static const char *data(const struct lang *lang, const char *kind, const char *key,
                        const char *part, const char *german)
{
    char out[TEXT_KEY_SIZE];
    return tr_data(lang, text_key(out, kind, key, part), german);
}

const char *show_need(const struct lang *lang, int need)
{
    return data(lang, "need", catalogue_need[need].key, "", catalogue_need[need].label);
}

const char *show_outcome(const struct lang *lang, int outcome)
{
    const struct named *named = &catalogue_outcome[outcome];
    return data(lang, "outcome", named->code, "", named->label);
}

const char *show_office_type(const struct lang *lang, int type)
{
    const struct agency_type *row = &catalogue_agency_type[type];
    return data(lang, "office", row->code, "label", row->label);
}

const char *show_office_short(const struct lang *lang, int type)
{
    const struct agency_type *row = &catalogue_agency_type[type];
    return data(lang, "office", row->code, "short", row->shorter);
}

const char *show_document(const struct lang *lang, int document)
{
    const struct named *named = &catalogue_document[document];
    return data(lang, "document", named->code, "", named->label);
}

const char *show_rule(const struct lang *lang, const struct rule_info *rule, const char *part)
{
    const char *german = !strcmp(part, "product")   ? rule->product
                         : !strcmp(part, "instead") ? rule->instead
                                                    : rule->note;
    return data(lang, "rule", rule->id, part, german);
}

const char *show_agency(const struct work *work, const char *id)
{
    const struct agency *agency = id ? directory_find(work_directory(work), id) : NULL;
    return agency ? agency->name : id ? id : "";
}

const char *show_agency_short(const struct lang *lang, const struct work *work, const char *id)
{
    const struct agency *agency = id ? directory_find(work_directory(work), id) : NULL;
    for (int type = 0; agency && type < AGENCY_TYPE_COUNT; type++)
        if (agency_is(agency, type))
            return show_office_short(lang, type);
    return show_agency(work, id);
}

const char *show_day(struct date date, char out[SHOW_DATE_SIZE])
{
    char text[DATE_SIZE];
    date_german(date, text);
    memcpy(out, text, sizeof text);
    return out;
}

const char *show_day_short(struct date date, char out[SHOW_DATE_SIZE])
{
    out[0] = '\0';
    if (date_is_whole(date))
        snprintf(out, SHOW_DATE_SIZE, "%02d.%02d.", date.day, date.month);
    return out;
}

const char *show_moment(int64_t utc, char out[SHOW_DATE_SIZE])
{
    int hour, minute;
    struct date date = date_of_day(date_berlin(utc, &hour, &minute));
    snprintf(out, SHOW_DATE_SIZE, "%02d.%02d.%04d %02d:%02d", date.day, date.month, date.year,
             hour, minute);
    return out;
}

int show_days_ago(const struct work *work, int64_t utc)
{
    return work_today(work) - date_berlin(utc, NULL, NULL);
}
