/* SPDX-License-Identifier: EUPL-1.2 */
/* The analyser's arithmetic: conditions as sets over finite classes of facts.
 *
 * On one day every comparison of one fact cuts that fact's values into finitely many classes that
 * no rule can tell apart; the interpreter says which (so there is no second semantics). A condition
 * is then a formula of "and" and "or" over "this fact lies in these classes", and whether it can
 * hold is decided exactly. What has no such classes (quantifiers, parameters, two dates against
 * each other) is a variable of its own that may be anything: then "cannot hold" is still sure,
 * "can hold" has to be shown by a person (analyse_person.c). */
#ifndef LOTSE_RULES_ANALYSE_SPACE_H
#define LOTSE_RULES_ANALYSE_SPACE_H

#include "rules/verdict.h"

enum { CLASS_WORDS = 5, MAX_CLASSES = CLASS_WORDS * 64 };

struct classes { /* a set of classes of one variable */
    uint64_t bit[CLASS_WORDS];
};

enum variable_kind {
    VARIABLE_FACT,   /* class 0: not known; the others: fact[] */
    VARIABLE_FORM,   /* status: class 0 the title itself; else a paper that continues the title */
    VARIABLE_LIST,   /* a list of choices: class 0 not known, 1 known */
    VARIABLE_OPTION, /* whether one choice stands in it: class 0 no, 1 yes */
    VARIABLE_FREE,   /* what has no classes: enum tri */
};

struct variable {
    enum variable_kind kind;
    int field;               /* VARIABLE_FREE: -1 */
    int option;              /* VARIABLE_OPTION: the choice */
    const struct node *node; /* VARIABLE_FREE: the question */
    const struct fact *fact; /* one of each class */
    int n;                   /* classes; class 0 is what is taken where nothing is wanted */
};

enum formula_kind { FORMULA_TRUE, FORMULA_FALSE, FORMULA_IN, FORMULA_AND, FORMULA_OR };

struct formula {
    enum formula_kind kind;
    int variable;
    struct classes classes;
    const struct formula **part;
    int n;
    uint64_t touches; /* the variables it speaks of: variable_bit of each */
};

/* What holds of everybody: at least one of these. Class 0 of every variable satisfies it, so it
 * matters only once one of its variables is narrowed. */
struct axiom {
    const struct formula *formula;
    struct axiom *next; /* of the same variable */
};

/* What is wanted of a condition. */
enum want { WANT_YES, WANT_NOT_NO, WANT_NOT_YES, WANT_NO, WANTS };

/* What all days of one set have in common. */
struct common {
    const int *same; /* of each node: the number of the first one that asks the same */
    /* Quantifiers of which the first implied the second on the first day, by their nodes: on other
     * days nothing else is looked for. */
    struct implied { const struct node *first, *second; } *implied;
    int n_implied;
    bool searched;
};

struct space {
    const struct rule_set *set;
    struct arena *arena, *scratch;
    const int *same;        /* its common's */
    struct common *common;
    int32_t day;
    struct variable *variable;
    int n;
    int of_field[FIELD_COUNT];    /* the variable of a fact or list, -1 */
    int first_option[FIELD_COUNT]; /* of a list: the variable of its first choice */
    int form;                     /* VARIABLE_FORM */
    struct axiom **axiom;         /* of each variable */
    struct classes *full;         /* the classes of each variable, once they are all there */
    const struct formula **known; /* of each node and want; NULL: not built yet */
    const uint8_t **pair;         /* of each node that asks about two facts: its answers */
    struct bench *bench;          /* somebody to ask the interpreter about */
};

/* Every variable is there from the start. The scratch arena is cleared by each space_solve. */
struct space *space_new(const struct rule_set *set, struct common *common, int32_t day,
                        struct arena *arena, struct arena *scratch);
/* For all spaces of a set. */
struct common *common_new(const struct rule_set *set, struct arena *arena);

const struct formula *formula_of(struct space *space, const struct node *node, enum want want);
const struct formula *formula_join(struct space *space, enum formula_kind kind,
                                   const struct formula **part, int n);
const struct formula *formula_in(struct space *space, int variable, struct classes classes);
/* The rule is certain: when is true and unless is not; or it is not. */
const struct formula *formula_certain(struct space *space, const struct rule *rule);
const struct formula *formula_uncertain(struct space *space, const struct rule *rule);

/* The classes every variable may have, so that all that was wanted holds whichever is taken. */
struct model {
    struct classes *domain;
};

/* analyse_solve.c */
enum solved { SOLVED_NO, SOLVED_YES, SOLVED_OPEN };
/* Whether all formulas can hold together; SOLVED_OPEN: given up after too many steps. The model
 * (may be NULL) holds what is allowed before, and is narrowed where the answer is yes. */
enum solved space_solve(struct space *space, const struct formula *const *wanted, int n,
                        struct model *model);
struct model model_new(const struct space *space, struct arena *arena);

/* analyse_classes.c: the variables of the space, and how a comparison reads each class. */
void space_fill(struct space *space);
/* Asks about that many facts of one person; the day is the space's. */
enum tri space_ask(struct space *space, const struct node *test, const int *field,
                   const struct fact *const *fact, int n);
/* analyse_axioms.c: once every formula is there. */
void space_add_axioms(struct space *space);
/* The facts a comparison rests on, where they have classes; n -1: it has none. The classes of dates
 * and numbers are cut where the answer may change (analyse_cuts.c). */
enum { MAX_ASKED = 2 };
struct asked_facts {
    int field[MAX_ASKED];
    int n;
};
struct asked_facts test_asks(const struct node *test);
/* Calls visit for every comparison of rules, defines and agreements. */
typedef void visit_test(struct space *space, const struct node *test, void *context);
void space_each_test(struct space *space, visit_test *visit, void *context);
struct variable space_cut(struct space *space, int field);
const struct formula *test_formula(struct space *space, const struct node *test, enum want want);

/* A variable for a question that has no classes; equal questions share it. */
int space_free_variable(struct space *space, const struct node *node);
int space_add_variable(struct space *space, struct variable variable);

static inline bool class_in(const struct classes *set, int class)
{
    return set->bit[class / 64] >> (class % 64) & 1;
}

static inline uint64_t variable_bit(int variable)
{
    return UINT64_C(1) << (variable % 64);
}

static inline void class_add(struct classes *set, int class)
{
    set->bit[class / 64] |= UINT64_C(1) << (class % 64);
}

struct classes classes_all(int n);
bool classes_equal(const struct classes *a, const struct classes *b);

static inline bool tri_is(enum tri value, enum want want)
{
    return want == WANT_YES       ? value == YES
           : want == WANT_NOT_NO  ? value != NO
           : want == WANT_NOT_YES ? value != YES
                                  : value == NO;
}

static inline enum want want_not(enum want want)
{
    static const enum want other[] = {[WANT_YES] = WANT_NO, [WANT_NOT_NO] = WANT_NOT_YES,
                                      [WANT_NOT_YES] = WANT_NOT_NO, [WANT_NO] = WANT_YES};
    return other[want];
}

#endif
