/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/date.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool date_is_set(struct date date)
{
    return date.year != 0;
}

bool date_is_whole(struct date date)
{
    return date.day != 0;
}

bool date_equal(struct date a, struct date b)
{
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int month_days(int year, int month)
{
    static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

/* Counted in years that begin in March, so that the leap day comes last. */
static int32_t day_number(int year, int month, int day)
{
    int y = month <= 2 ? year - 1 : year;
    int era = (y >= 0 ? y : y - 399) / 400;
    int year_of_era = y - era * 400;
    int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

int32_t date_first_day(struct date date)
{
    return day_number(date.year, date.month ? date.month : 1, date.day ? date.day : 1);
}

int32_t date_last_day(struct date date)
{
    int month = date.month ? date.month : 12;
    return day_number(date.year, month, date.day ? date.day : month_days(date.year, month));
}

struct date date_of_day(int32_t day)
{
    int32_t z = day + 719468;
    int32_t era = (z >= 0 ? z : z - 146096) / 146097;
    int32_t doe = z - era * 146097;
    int32_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int32_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int32_t mp = (5 * doy + 2) / 153;
    int month = mp < 10 ? mp + 3 : mp - 9;
    int year = yoe + era * 400 + (month <= 2);
    return (struct date){(int16_t)year, (int8_t)month, (int8_t)(doy - (153 * mp + 2) / 5 + 1)};
}

int32_t date_add_months(int32_t day, int months)
{
    struct date d = date_of_day(day);
    int total = d.year * 12 + d.month - 1 + months;
    int year = total / 12, month = total % 12 + 1;
    int last = month_days(year, month);
    return day_number(year, month, d.day < last ? d.day : last);
}

int date_months(struct date from, struct date to)
{
    int months = (to.year - from.year) * 12 + to.month - from.month;
    int last = month_days(to.year, to.month);
    int day = from.day < last ? from.day : last; /* of the last anniversary's month */
    return day > to.day ? months - 1 : months;
}

int date_months_between(int32_t from, int32_t to)
{
    return date_months(date_of_day(from), date_of_day(to));
}

static bool is_possible(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0)
        return false;
    return month ? day <= month_days(year, month) : day == 0;
}

/* Reads exactly n digits; -1 where there are fewer. */
static int digits(const char **p, int n)
{
    int value = 0;
    for (int i = 0; i < n; i++, (*p)++) {
        if (!isdigit((unsigned char)**p))
            return -1;
        value = value * 10 + (**p - '0');
    }
    return value;
}

enum status date_parse_iso(const char *text, struct date *date, struct error *error)
{
    const char *p = text;
    int year = digits(&p, 4), month = 0, day = 0;
    if (year > 0 && *p == '-') {
        p++;
        month = digits(&p, 2);
        if (month > 0 && *p == '-') {
            p++;
            day = digits(&p, 2);
            if (day == 0)
                day = -1;
        } else if (month == 0) {
            month = -1;
        }
    }
    if (*p != '\0' || !is_possible(year, month, day))
        return error_set(error, INVALID,
                         N_("expected a date like 2026-11-22, 2026-11 or 2026, not \"%s\""), text);
    *date = (struct date){(int16_t)year, (int8_t)month, (int8_t)day};
    return OK;
}

/* Two-digit years lie in the hundred years that end ten years from now. */
static int full_year(int year, int n_digits, int this_year)
{
    if (n_digits > 2)
        return year;
    int century = (this_year + 10) / 100 * 100;
    return century + year <= this_year + 10 ? century + year : century + year - 100;
}

/* Splits "15.9.1990" into numbers and their digits; returns how many, 0 if it is anything else. */
static int split(const char *text, int value[3], int n_digits[3])
{
    int n = 0;
    for (const char *p = text; *p;) {
        if (n == 3 || !isdigit((unsigned char)*p))
            return 0;
        value[n] = n_digits[n] = 0;
        while (isdigit((unsigned char)*p) && n_digits[n] < 9) {
            value[n] = value[n] * 10 + (*p++ - '0');
            n_digits[n]++;
        }
        n++;
        if (*p == '.' || *p == '/' || *p == ' ' || *p == ',')
            p++;
        else if (*p)
            return 0;
    }
    return n;
}

/* One run of digits: 1990, 1509, 150990, 15091990. */
static bool run_of_digits(int value, int n_digits, int this_year, int out[3])
{
    switch (n_digits) {
    case 4:
        if (value >= 1900 && value <= this_year + 20) {
            out[0] = value;
            return true;
        }
        out[2] = value / 100, out[1] = value % 100, out[0] = this_year;
        return out[1] > 0 && out[2] > 0;
    case 6:
        out[2] = value / 10000, out[1] = value / 100 % 100;
        out[0] = full_year(value % 100, 2, this_year);
        return out[1] > 0 && out[2] > 0;
    case 8:
        out[2] = value / 1000000, out[1] = value / 10000 % 100, out[0] = value % 10000;
        return out[1] > 0 && out[2] > 0;
    }
    return false;
}

static bool parse_german(const char *text, int this_year, int out[3])
{
    int value[3] = {0}, n_digits[3] = {0};
    switch (split(text, value, n_digits)) {
    case 1:
        return run_of_digits(value[0], n_digits[0], this_year, out);
    case 2:
        if (n_digits[1] == 4) { /* 9.1990 */
            out[0] = value[1], out[1] = value[0];
            return out[1] > 0;
        }
        out[2] = value[0], out[1] = value[1], out[0] = this_year; /* 15.9. */
        return n_digits[1] <= 2 && out[1] > 0 && out[2] > 0;
    case 3:
        out[2] = value[0], out[1] = value[1];
        out[0] = full_year(value[2], n_digits[2], this_year);
        return (n_digits[2] == 2 || n_digits[2] == 4) && out[1] > 0 && out[2] > 0;
    }
    return false;
}

enum status date_parse_typed(const char *text, int32_t today, struct date *date,
                             struct error *error)
{
    while (*text == ' ')
        text++;
    if ((*text == '+' || *text == '-') && isdigit((unsigned char)text[1])) {
        char *end;
        long n = strtol(text, &end, 10);
        if (*end == '\0' && n > -40000 && n < 40000) {
            *date = date_of_day(today + (int32_t)n);
            return OK;
        }
    }
    if (strchr(text, '-') && date_parse_iso(text, date, NULL) == OK)
        return OK;
    int out[3] = {0};
    if (!parse_german(text, date_of_day(today).year, out) || !is_possible(out[0], out[1], out[2]))
        return error_set(
            error, INVALID,
            N_("expected a date like 15.9.1990, 150990, 9.1990, 1990 or +3, not \"%s\""), text);
    *date = (struct date){(int16_t)out[0], (int8_t)out[1], (int8_t)out[2]};
    return OK;
}

/* The parts that are there, year last or first, joined by the separator. */
static void join(struct date date, char separator, bool year_first, char out[DATE_SIZE])
{
    int part[3] = {date.day, date.month, date.year}, n = 0;
    for (int i = 0; i < 3; i++) {
        int which = year_first ? 2 - i : i;
        if (!part[which])
            continue;
        if (n)
            out[n++] = separator;
        int digits = which == 2 ? 4 : 2;
        for (int d = digits, left = part[which]; d-- > 0; left /= 10)
            out[n + d] = (char)('0' + left % 10);
        n += digits;
    }
    out[n] = '\0';
}

void date_iso(struct date date, char out[DATE_SIZE])
{
    join(date, '-', true, out);
}

void date_german(struct date date, char out[DATE_SIZE])
{
    join(date, '.', false, out);
}

int date_weekday(int32_t day)
{
    return (int)((day + 3) % 7 + 7) % 7 + 1;
}

/* 01:00 UTC on the last Sunday of the month: when summer time begins and ends in the EU. */
static int64_t change_of_clock(int year, int month)
{
    int32_t last = day_number(year, month, 31);
    return (int64_t)(last - date_weekday(last) % 7) * 86400 + 3600;
}

int32_t date_berlin(int64_t utc_seconds, int *hour, int *minute)
{
    int64_t day = utc_seconds >= 0 ? utc_seconds / 86400 : -((-utc_seconds + 86399) / 86400);
    int year = date_of_day((int32_t)day).year;
    bool summer =
        utc_seconds >= change_of_clock(year, 3) && utc_seconds < change_of_clock(year, 10);
    int64_t local = utc_seconds + (summer ? 7200 : 3600);
    day = local >= 0 ? local / 86400 : -((-local + 86399) / 86400);
    int64_t second = local - day * 86400;
    if (hour)
        *hour = (int)(second / 3600);
    if (minute)
        *minute = (int)(second / 60 % 60);
    return (int32_t)day;
}

void date_utc_text(int64_t utc_seconds, char out[21])
{
    int64_t day = utc_seconds >= 0 ? utc_seconds / 86400 : -((-utc_seconds + 86399) / 86400);
    int second = (int)(utc_seconds - day * 86400);
    struct date d = date_of_day((int32_t)day);
    char text[64];
    snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02dZ", d.year, d.month, d.day,
             second / 3600, second / 60 % 60, second % 60);
    memcpy(out, text, 20);
    out[20] = '\0';
}

enum status date_utc_parse(const char *text, int64_t *utc_seconds)
{
    int y, mo, d, h, mi, s, end = 0;
    if (sscanf(text, "%4d-%2d-%2dT%2d:%2d:%2dZ%n", &y, &mo, &d, &h, &mi, &s, &end) != 6 ||
        end != 20 || text[end] || !is_possible(y, mo, d) || mo == 0 || d == 0)
        return INVALID;
    *utc_seconds = (int64_t)day_number(y, mo, d) * 86400 + h * 3600 + mi * 60 + s;
    return OK;
}
