/* SPDX-License-Identifier: EUPL-1.2 */
#include "unit.h"

int main(void)
{
    Suite *suite = suite_create("ui");
    return unit_run(suite);
}
