/* SPDX-License-Identifier: EUPL-1.2 */
#include "test_core.h"

#include <string.h>

void read_household(struct arena *arena, const char *json, struct household *household)
{
    struct error error = {0};
    const char *id;
    enum status status = codec_read_case(arena, json, strlen(json), (struct date){2026, 11, 22},
                                         household, &id, &error);
    ck_assert_msg(status == OK, "%s: %s (%s)", json, error.message, error.arg[0]);
    household_relate(household);
    household_derive(household);
}

int main(void)
{
    Suite *suite = suite_create("core");
    suite_add_tcase(suite, catalogue_cases());
    suite_add_tcase(suite, codec_cases());
    suite_add_tcase(suite, derive_cases());
    suite_add_tcase(suite, directory_cases());
    suite_add_tcase(suite, referral_cases());
    suite_add_tcase(suite, text_cases());
    return unit_run(suite);
}
