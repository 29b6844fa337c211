/* SPDX-License-Identifier: EUPL-1.2 */
/* Dates as people have them: whole, or only a month, or only a year.
 *
 * A struct date with day 0 is a month, with month 0 too it is a year, with year 0 it is no date.
 * A partial date is the interval of its days. Days are counted from 1970-01-01 (day 0).
 * Months are added as § 188 BGB counts: the same day, or the month's last where it has none. */
#ifndef LOTSE_TEXT_DATE_H
#define LOTSE_TEXT_DATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"

struct date {
    int16_t year; /* 1 to 9999; 0: no date */
    int8_t month, day;
};

enum { DATE_SIZE = 11 }; /* YYYY-MM-DD or DD.MM.YYYY and the NUL */

bool date_is_set(struct date date);
bool date_is_whole(struct date date);
bool date_equal(struct date a, struct date b);

int32_t date_first_day(struct date date); /* of the interval */
int32_t date_last_day(struct date date);
struct date date_of_day(int32_t day);
int32_t date_add_months(int32_t day, int months);
/* The largest n with from + n months not after to; negative where from lies after to. */
int date_months_between(int32_t from, int32_t to);
int date_months(struct date from, struct date to); /* the same for whole dates */

/* 1990-05-17, 1990-05, 1990; nothing else. */
enum status date_parse_iso(const char *text, struct date *date, struct error *error);
/* What a clerk types: 15.9.1990, 15.9.90, 150990, 15091990, 1509 (this year), 9.1990, 1990,
 * +3 and -3 (days from today), ISO. Two-digit years lie in the hundred years up to ten years
 * from today. */
enum status date_parse_typed(const char *text, int32_t today, struct date *date,
                             struct error *error);
void date_iso(struct date date, char out[DATE_SIZE]);    /* as exact as it is; "" for none */
void date_german(struct date date, char out[DATE_SIZE]); /* 17.05.1990, 05.1990, 1990 */

/* The day in Germany (Europe/Berlin, EU summer time) at that second; its clock time too. */
int32_t date_berlin(int64_t utc_seconds, int *hour, int *minute); /* hour, minute may be NULL */
void date_utc_text(int64_t utc_seconds, char out[21]); /* 2026-11-22T15:04:05Z */
enum status date_utc_parse(const char *text, int64_t *utc_seconds);

/* 1 Monday to 7 Sunday. */
int date_weekday(int32_t day);

#endif
