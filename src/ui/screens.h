/* SPDX-License-Identifier: EUPL-1.2 */
/* The screens of lotse and what they are opened with. */
#ifndef LOTSE_UI_SCREENS_H
#define LOTSE_UI_SCREENS_H

#include "ui/screen.h"
#include "work/work.h"

/* desk: what is mine today. No argument. */
extern const struct screen_class screen_desk;
/* queue: struct queue_filter. */
extern const struct screen_class screen_queue;
/* referral: int64_t, the id. */
extern const struct screen_class screen_referral;
/* board: the supervisor's list over all agencies. No argument. */
extern const struct screen_class screen_board;
/* directory: the offices. No argument. */
extern const struct screen_class screen_directory;
/* intake: int64_t, the id; 0 begins a new one. */
extern const struct screen_class screen_intake;

#endif
