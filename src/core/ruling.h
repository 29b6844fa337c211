/* SPDX-License-Identifier: EUPL-1.2 */
/* Rulings: what a person decides where the rules leave it open, or otherwise than the rules say.
 *
 * The law has terms that no rule can compute ("besondere Integrationsbedürftigkeit", low need, the
 * stay that is to be expected, abuse). There the rules say CLARIFY, a human decides, and says why
 * by a code that is counted per rule. Pure: who and when are arguments of others. */
#ifndef LOTSE_CORE_RULING_H
#define LOTSE_CORE_RULING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/status.h"

enum ruling_kind { /* what a ruling does to the rule's answer */
    RULING_ANSWERS = 1,   /* the rule says CLARIFY, a person has */
    RULING_OVERRULES = 2, /* another outcome or office than the rule's */
    RULING_CONFIRMS = 4,  /* the rule's own */
    RULING_ENDS = 8,      /* an earlier ruling is taken back */
};

struct ruling_reason {
    const char *code, *label; /* label: msgid */
    unsigned kinds;           /* enum ruling_kind, or-ed: where it can be given */
    bool words;               /* it says nothing without words */
};
extern const struct ruling_reason ruling_reason[];
extern const size_t ruling_reasons;
int ruling_reason_find(const char *code); /* -1: none */

enum { RULING_WORDS = 1000 }; /* most bytes of the words of a ruling */

struct ruling_choice { /* what somebody wants to decide */
    int answered, answered_office; /* outcome and office type of the rule; office -1: none */
    int outcome, office;           /* those of the person; office -1: none */
    bool ends;                     /* instead: an earlier ruling is taken back */
    const char *reason, *words;    /* words may be NULL */
};
enum ruling_kind ruling_kind_of(const struct ruling_choice *choice);
/* A ruling is an answer (never CLARIFY), with an office unless there is none to go to (NONE), with
 * a reason that fits, and with words of at most RULING_WORDS bytes of UTF-8 in one line. The error
 * names what was expected and the part: outcome, office, reason, words. */
enum status ruling_check(const struct ruling_choice *choice, struct error *error);

#endif
