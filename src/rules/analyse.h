/* SPDX-License-Identifier: EUPL-1.2 */
/* What a rule author wants to know before anybody is sent anywhere: rules that contradict each
 * other, that can never hold, that another one makes pointless, persons nobody answers, dates that
 * run out. Pure: no I/O, no clock, no language; the command puts it in words.
 *
 * Findings are exact: "cannot" is proved over all classes of facts (analyse_space.h), "can" is
 * shown by a person the interpreter was asked about. What could be neither is counted and never
 * claimed. Dates and numbers of such persons are whole, not partly known. */
#ifndef LOTSE_RULES_ANALYSE_H
#define LOTSE_RULES_ANALYSE_H

#include "rules/rules.h"

enum finding_kind {
    /* errors */
    FINDING_IMPOSSIBLE, /* when can never be true, whatever the day */
    FINDING_ALWAYS,     /* when can never be false */
    /* findings about the law as it is written */
    FINDING_CONFLICT,   /* two offices of equal rank for one person, or on one step */
    FINDING_SHADOW,     /* whoever it holds for, other[] hold for as well and are stronger */
    FINDING_NEVER,      /* its exceptions or its dates leave nobody */
    FINDING_DUPLICATE,  /* the same answer to the same question */
    FINDING_GAP,        /* a person with a need nobody answers */
    FINDING_DEAD_PART,  /* an alternative (or exception) that can never hold where it stands */
    FINDING_IDLE_PART,  /* a condition that may be left out: its neighbours say as much */
    FINDING_HOLE,       /* rules of one family: nothing holds between day and next */
    FINDING_BOTH,       /* rules of one family and condition: both hold for a time */
    /* information */
    FINDING_OVERLAP,    /* two that only ask, of equal rank for different offices */
    FINDING_NO_OFFICE,  /* no office of the directory is that type for that need */
    FINDING_IDLE_TYPE,  /* no rule names this type of office; office names it */
    FINDING_STALE,      /* an acceptance that meets no finding any more: part */
    FINDING_LAPSED, FINDING_LAPSING, FINDING_REVIEW, FINDING_PREPARED, FINDING_DOUBTFUL,
    FINDING_KINDS
};

enum finding_weight { WEIGHT_ERROR, WEIGHT_FINDING, WEIGHT_NOTE };

enum { MAX_OTHERS = 4 };

struct rule_finding {
    enum finding_kind kind;
    const struct rule_info *rule;              /* what it is about; NULL: a need, an office type */
    const struct rule_info *other[MAX_OTHERS]; /* the ones it meets */
    int others;
    int need, agency_type;                     /* -1 */
    int text, line, column;                    /* where: the how-manyth rules_add; 0: nowhere */
    const char *part;                          /* its own words; "" */
    int32_t day;                               /* judged on it; dates: the day that is meant */
    int32_t next;                              /* FINDING_HOLE: when it goes on; INT32_MAX: never */
    const struct household *example;           /* person 0 is meant; NULL */
    int alike;                                 /* FINDING_GAP: titles for which it is the same */
    const char *accepted;                      /* why it is all right; NULL: it is not */
};

/* A reviewed finding: the rules in any order ("" any); why and source are shown. */
struct accepted {
    const char *kind, *rule, *other, *why, *source;
};

/* A need somebody always has to answer, and for whom: a condition of the rule language. */
struct gapless {
    const char *need, *when, *source;
};

struct analyse_options {
    const struct directory *directory; /* NULL: offices are not looked at */
    int32_t day;                       /* today, or the day to be judged */
    int soon;                          /* days in which what lapses is named; 90 */
    const struct accepted *accepted;
    int n_accepted;
    const struct gapless *gapless;
    int n_gapless;
};

struct analysis {
    const struct rule_finding *finding; /* grouped by kind, in the order of the rules */
    int n;
    int count[FINDING_KINDS];      /* those that are not accepted */
    int accepted;
    int undecided;                 /* given up after too many steps */
    int open;                      /* rules with questions that have no classes: see above */
    int unconfirmed;               /* possible, but no person was found */
    int cut_short;                 /* needs with more gaps than are shown */
    int rules, questions;          /* looked at; asked of the solver */
};

/* "conflict", "shadow" …: in tables, JSON and options. */
const char *finding_code(enum finding_kind kind);
enum finding_weight finding_weight(enum finding_kind kind);

/* Results live in the arena, and point into the rules. INVALID: a condition of gapless is wrong;
 * error.arg names it. */
enum status rules_analyse(const struct rule_set *rules, const struct analyse_options *options,
                          struct arena *arena, struct analysis *analysis, struct error *error);

/* Where a rule stands: the how-manyth text that was added, and the line in it. */
void rules_where(const struct rule_set *rules, const struct rule_info *rule, int *text, int *line,
                 int *column);

/* Tables beside the packs: tab between, first line names the columns. Errors name the line. */
enum status accepted_read(struct arena *arena, const char *text, size_t len,
                          const struct accepted **accepted, int *n, struct error *error);
enum status gapless_read(struct arena *arena, const char *text, size_t len,
                         const struct gapless **gapless, int *n, struct error *error);

#endif
