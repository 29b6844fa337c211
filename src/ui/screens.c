/* SPDX-License-Identifier: EUPL-1.2 */
/* All screens there are: a new one is a file and a row here. */
#include "ui/screen.h"

const struct screen_class *const screen_classes[] = {
    &screen_help,
    &screen_keys,
    &screen_curtain,
};
const size_t screen_class_count = sizeof screen_classes / sizeof *screen_classes;
