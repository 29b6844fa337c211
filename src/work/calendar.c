/* SPDX-License-Identifier: EUPL-1.2 */
#include "work/calendar.h"

#include <stddef.h>

#include "text/date.h"

static const struct { int8_t month, day; } fixed_holiday[] = {
    {1, 1}, {5, 1}, {10, 3}, {11, 1}, {12, 25}, {12, 26},
};

/* Days after Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi. */
static const int8_t moving_holiday[] = {-2, 1, 39, 50, 60};

/* Gauss, with Lichtenberg's correction: the day of March, counted on into April. */
int32_t calendar_easter(int year)
{
    int century = year / 100;
    int moon_shift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    int sun_shift = 2 - (3 * century + 3) / 4;
    int moon = year % 19;
    int full_moon_key = (19 * moon + moon_shift) % 30;
    int correction = (full_moon_key + moon / 11) / 29;
    int full_moon = 21 + full_moon_key - correction;
    int first_sunday = 7 - (year + year / 4 + sun_shift) % 7;
    int to_sunday = 7 - (full_moon - first_sunday) % 7;
    int32_t first_of_march = date_first_day((struct date){.year = (int16_t)year, .month = 3});
    return first_of_march + full_moon + to_sunday - 1;
}

bool calendar_is_working_day(int32_t day)
{
    if (date_weekday(day) > 5)
        return false;
    struct date date = date_of_day(day);
    for (size_t i = 0; i < sizeof fixed_holiday / sizeof *fixed_holiday; i++) {
        if (date.month == fixed_holiday[i].month && date.day == fixed_holiday[i].day)
            return false;
    }
    int32_t after_easter = day - calendar_easter(date.year);
    for (size_t i = 0; i < sizeof moving_holiday / sizeof *moving_holiday; i++) {
        if (after_easter == moving_holiday[i])
            return false;
    }
    return true;
}

int32_t calendar_add_working_days(int32_t day, int n)
{
    while (n > 0) {
        day++;
        n -= calendar_is_working_day(day);
    }
    while (!calendar_is_working_day(day))
        day++;
    return day;
}
