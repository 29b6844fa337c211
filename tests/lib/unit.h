/* SPDX-License-Identifier: EUPL-1.2 */
/* What every unit test program begins with: Check, and a main that runs one suite. */
#ifndef LOTSE_TESTS_UNIT_H
#define LOTSE_TESTS_UNIT_H

#include <check.h>
#include <stdlib.h>

/* Runs the suite, prints what failed, returns the exit status. */
static inline int unit_run(Suite *suite)
{
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

#endif
