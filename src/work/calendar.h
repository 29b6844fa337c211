/* SPDX-License-Identifier: EUPL-1.2 */
/* Working days in North Rhine-Westphalia: Monday to Friday, less the holidays of its law
 * (Feiertagsgesetz NW). 24 and 31 December are working days. */
#ifndef LOTSE_WORK_CALENDAR_H
#define LOTSE_WORK_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

int32_t calendar_easter(int year); /* Easter Sunday, Gregorian */
bool calendar_is_working_day(int32_t day);
/* The n-th working day after day; with n 0 the day itself or the first working day after it. */
int32_t calendar_add_working_days(int32_t day, int n);

#endif
