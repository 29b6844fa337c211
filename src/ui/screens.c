/* SPDX-License-Identifier: EUPL-1.2 */
/* All screens there are: a new one is a file and a row here. */
#include "ui/screen_intake.h"
#include "ui/screen_ruling.h"
#include "ui/screens.h"

const struct screen_class *const screen_classes[] = {
    &screen_desk,
    &screen_queue,
    &screen_referral,
    &screen_board,
    &screen_directory,
    &screen_intake,
    &screen_results,
    &screen_why,
    &screen_preview,
    &screen_ruling,
    &screen_turn,
    &screen_help,
    &screen_keys,
    &screen_curtain,
};
const size_t screen_class_count = sizeof screen_classes / sizeof *screen_classes;
