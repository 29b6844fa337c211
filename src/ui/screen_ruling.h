/* SPDX-License-Identifier: EUPL-1.2 */
/* What a person decided about a result, and the screen where they do it. */
#ifndef LOTSE_UI_SCREEN_RULING_H
#define LOTSE_UI_SCREEN_RULING_H

#include "base/str.h"
#include "ui/screens.h"

extern const struct screen_class screen_ruling;

struct ruling_argument { /* borrowed until the screen is closed */
    struct intake *intake;
    const struct result *result;
};

/* "on 22.11.2026 by K. Demir: claim, jobcenter; reason: …", and whether it has to be decided
 * again. */
void ruling_say(const struct lang *lang, const struct ruling *ruling, struct str *out);

#endif
