/* SPDX-License-Identifier: EUPL-1.2 */
/* The compiled form of the rules: see compile.c. */
#ifndef LOTSE_RULES_COMPILE_H
#define LOTSE_RULES_COMPILE_H

#include "rules/verdict.h"

void machine_compile(struct rule_set *set);
/* Fills the verdict's (zeroed) bits for the view's subject, as the interpreter would. */
void machine_run(const struct view *view, struct arena *arena, struct verdict *verdict);

#endif
