/* SPDX-License-Identifier: EUPL-1.2 */
/* The interpreter of conditions: walks the tree, obvious and slow. It is the oracle for ever: the
 * compiled form (compile.c) has to say the same, and asks here for what it cannot say itself. */
#ifndef LOTSE_RULES_EVAL_H
#define LOTSE_RULES_EVAL_H

#include "rules/set.h"

/* Answers already given, for those who ask about many rules of one household: a byte for each node
 * of the set and each subject. Made where it is first needed. */
struct memo {
    struct arena *arena;
    const struct rule_set *set;
    const struct household *household; /* the one the answers are about; no other uses them */
    uint8_t **subject;                 /* for each person (and nobody) and each qualification */
    struct kept **kept;                /* lists of facts, in buckets: explain.c */
};
enum { MEMO_BUCKETS = 512 };
struct memo *memo_new(const struct rule_set *set, const struct household *household,
                      struct arena *arena);

/* Who is judged. Today is the household's as_of. */
struct view {
    const struct rule_set *set;
    const struct household *household;
    int person;          /* EVERYBODY: the household itself */
    int qual;            /* -1: none */
    int self;            /* inside a quantifier: who the rule judges; see view_enter */
    bool inside;
    const struct offices *offices; /* what the first pass came to; NULL: not yet known */
    const uint8_t *came; /* for "result ID": what each rule has come to (enum tri), a row for the
                          * household and one for each person; else NULL */
    /* See view_remember; NULL: everything is asked anew. */
    const struct memo *memo;
    uint8_t *answers; /* those about this one */
};
/* From now on the view uses and adds to what the memo knows, where that is of its household. */
void view_remember(struct view *view, const struct memo *memo);

struct reading { /* bits, so that it travels in one register: it is asked for often */
    enum tri value : 2;
    enum tri absent : 2; /* the value if every sensitive fact that is not known were not there: such
                          * a fact opens no door while nobody has set it */
    bool positive : 1;   /* a comparison that is not under "not", asks about a fact, and stands in a
                          * branch that is still open, is true */
};

/* A reading in bits, as it is kept. A truth value is two of them, "no less than perhaps" and "yes",
 * so that AND and OR of answers are those of their bits. */
enum {
    ANSWER_VALUE = 0, ANSWER_ABSENT = 2, /* where the two bits begin */
    ANSWER_HOPE = 1 << ANSWER_ABSENT,    /* absent is not NO */
    ANSWER_TRUTH = 15,                   /* all bits of both */
    ANSWER_POSITIVE = 16,
    ANSWER_GIVEN = 32,                   /* in every answer */
};

unsigned answer_anew(const struct view *view, const struct node *node);

static inline unsigned answer_to(const struct view *view, const struct node *node)
{
    unsigned answer = view->answers ? view->answers[node->number] : 0;
    return answer ? answer : answer_anew(view, node);
}

static inline enum tri answer_tri(unsigned answer, int at)
{
    return (enum tri)((answer >> at & 1) + (answer >> (at + 1) & 1));
}

static inline struct reading reading_of(unsigned answer)
{
    return (struct reading){answer_tri(answer, ANSWER_VALUE), answer_tri(answer, ANSWER_ABSENT),
                            (answer & ANSWER_POSITIVE) != 0};
}

static inline struct reading eval(const struct view *view, const struct node *node)
{
    return reading_of(answer_to(view, node));
}

static inline enum tri eval_value(const struct view *view, const struct node *node)
{
    return answer_tri(answer_to(view, node), ANSWER_VALUE);
}

/* A comparison of one field with constants depends on that field's fact alone. */
bool test_is_plain(const struct node *test);
enum tri test_fact(const struct node *test, const struct fact *fact);
/* The reading of a plain test, as eval gives it, for that fact. */
struct reading test_reading(const struct node *test, const struct fact *fact);

/* The persons (or, for QUANT_QUAL, qualifications) a quantifier speaks of: those i below view_count
 * for which view_enter fills the view of that one. */
int view_count(const struct view *view, enum quant quant);
bool view_enter(const struct view *view, enum quant quant, int i, struct view *inner);

const struct fact *view_fact(const struct view *view, int field);
/* The view a term's field is read in: that of the person judged where it says "self". */
struct view view_of_term(const struct view *view, const struct term *term);

/* A term as the interval of what it may be; false where nothing is known. */
struct interval { int32_t lo, hi; };
bool term_interval(const struct view *view, const struct term *term, struct interval *interval);

static inline enum tri tri_not(enum tri value)
{
    return (enum tri)(YES - value);
}

static inline enum tri tri_of(bool truth)
{
    return truth ? YES : NO;
}

#endif
