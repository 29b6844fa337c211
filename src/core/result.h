/* SPDX-License-Identifier: EUPL-1.2 */
/* What the rules say about a household: results, notices, explanations. Values only; the rules
 * layer fills them, work hands them on, screens and route show them. */
#ifndef LOTSE_CORE_RESULT_H
#define LOTSE_CORE_RESULT_H

#include "core/directory.h"
#include "core/household.h"

enum level { LEVEL_FEDERAL, LEVEL_STATE, LEVEL_LOCAL };
enum { MAX_BRING = 16, MAX_TELL = 24 };

/* The public face of a rule: everything but its conditions. */
struct rule_info {
    const char *id, *pack, *product, *instead, *basis, *note; /* "" where there is none */
    const char *source, *confidence;
    int need;
    enum subject subject;
    int outcome;     /* enum outcome_id: OUTCOME_OBLIGED … */
    int agency_type; /* -1: none */
    int step, priority;
    enum level level;
    bool prepared, by_application;
    int32_t valid_from, valid_to, review; /* days; INT32_MIN, INT32_MAX, INT32_MIN where open */
    int bring[MAX_BRING], n_bring;        /* documents */
    int tell[MAX_TELL], n_tell;           /* fields */
};

struct need_fact { /* a fact somebody has to ask for */
    int16_t person; /* index, EVERYBODY for the household */
    int16_t field;
    int16_t qual;   /* index, -1 */
};

struct result {
    const struct rule_info *rule;
    const struct agency *agency; /* NULL: no office of that type in the directory */
    int person;                  /* index; EVERYBODY for the household */
    int about;                   /* index of the qualification, -1 */
    bool certain, primary, conflict;
    struct date deadline; /* year 0: none, or not yet known */
    /* filled by rules_detail; NULL with n 0 before */
    const struct need_fact *because, *presumed, *missing;
    int n_because, n_presumed, n_missing;
};

struct notice {
    const char *rule, *text, *basis, *source, *confidence;
    int person, priority;
    bool certain;
    bool contradiction; /* facts that cannot all be right: these; always certain */
    bool doubted;       /* … and they counted as unknown; else they were taken as they are */
    const struct need_fact *fact;
    int n_facts;
};

struct offices { int certain, possible; }; /* kinds of office; the certain ones are possible too */

struct memo; /* the rules layer's own: questions it has asked already */

struct decision {
    struct result *result; /* grouped by person, then need, in the order they should be shown */
    int n;
    struct notice *notice;
    int n_notices;
    const char *rules; /* set id and hash */
    /* What was decided on: the household itself, or a copy in which doubted facts are unknown. */
    const struct household *household;
    struct offices offices; /* of the first pass */
    struct memo *memo; /* lives as long as the results; details are read from it */
};

enum explain_kind {
    EXPLAIN_CONDITION, /* a comparison of `when` */
    EXPLAIN_EXCEPTION, /* a comparison of `unless` */
    EXPLAIN_SCOPE,     /* dates, place, subject */
    EXPLAIN_POLICY,    /* a stronger or higher rule stands before it */
    EXPLAIN_CHANGE,    /* what would change it */
    EXPLAIN_DOUBT,     /* a fact that counts as unknown; rule is the contradiction */
};

/* One row of why, why not, what would change it: parts, never a sentence. */
struct explain_row {
    enum explain_kind kind;
    enum tri truth;
    int depth;                  /* nesting below "one of these" */
    int person, field, qual;    /* what is tested; field -1 for an expression */
    const char *operator_text;  /* as the rule writes it: "=", "<", "in", "has" … */
    struct fact expected;       /* for one value; state NOT_ASKED where expected_text says it */
    const char *expected_text;  /* the rule's own words for the rest */
    const char *define, *label; /* a named condition: its name, its German label or ""; or NULL */
    struct fact actual;
    const struct rule_info *rule;
};

#endif
