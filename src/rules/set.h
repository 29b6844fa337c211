/* SPDX-License-Identifier: EUPL-1.2 */
/* A rule set from the inside. Everything in it lives in its one arena; texts are copied there, so
 * tokens may point into them for ever. */
#ifndef LOTSE_RULES_SET_H
#define LOTSE_RULES_SET_H

#include "rules/rules.h"
#include "rules/tree.h"

struct pack {
    const char *id, *title;
    enum level level;
    int land;          /* choice of the set land (of a place: its own); -1: everywhere */
    const char *place; /* AGS; "" everywhere */
};

struct param { /* of a place; several places may have one of the same name */
    const char *name;
    int pack;
    enum tri value;
};

struct text {
    const char *words;
    size_t len;
};

struct define {
    struct token name;
    const char *label;        /* German, for those who read an explanation; or "" */
    struct node *condition;
};

enum { MAX_DOUBTS = 8, FIELD_WORDS = (FIELD_COUNT + 63) / 64 };

/* A rule, an agreement, a notice or a contradiction: what has a condition, a basis and dates. */
struct rule {
    struct rule_info info;
    enum block_kind kind;
    struct token name;        /* its id, where it stands */
    int pack;
    struct node *when;        /* NULL for an agreement without one */
    struct node *unless;      /* NULL where there is none */
    struct term deadline;     /* TERM_NONE where there is none */
    struct token subject_at, step_at;
    uint64_t between;         /* agreement: bits of office types … */
    int prefer;               /* … and the one that acts */
    const char *message;      /* notice, contradiction */
    bool second;              /* asks for the offices the first pass came to */
    int doubt[MAX_DOUBTS], n_doubts; /* contradiction: fields, and where each of them stands */
    struct token doubt_at[MAX_DOUBTS];
    uint64_t needs[FIELD_WORDS]; /* contradiction: without these facts it never holds */
};

/* One compiled form for each kind of subject. */
enum table { TABLE_PERSON, TABLE_QUAL, TABLE_HOUSEHOLD, TABLES };

struct rule_set {
    struct arena *arena;
    struct rule_block *block;
    struct pack *pack;
    struct param *param;
    struct define *define;
    struct rule **rule;                  /* the rules; indices are those of rules_info */
    struct rule **agreement, **notice, **contradiction;
    int n_blocks, n_packs, n_params, n_defines, n_rules, n_agreements, n_notices, n_contradictions;
    int n_nodes, n_kept; /* of all conditions; the first of them, whose answers a memo keeps */
    bool second;                         /* some rule needs the second pass */
    uint64_t watched[SCOPE_QUAL][FIELD_WORDS]; /* what contradictions need: persons, household */
    struct machine *machine[TABLES];
    struct text *text;                   /* all texts, for the hash */
    int n_texts;
    struct naming { const char *hash, *id; } *naming; /* when it was asked for; NULL: unfinished */
    bool recorded;                       /* texts that were in force once (rules_new_recorded) */
};

/* Room for one more element behind n; arrays double, the arena keeps the old ones. */
void *set_grow(struct arena *arena, void *array, int n, size_t size);
#define SET_ADD(set, array, n) \
    ((array) = set_grow((set)->arena, (array), (n), sizeof *(array)), &(array)[(n)++])

int set_find_rule(const struct rule_set *set, const struct token *id);   /* -1: none */
int set_find_define(const struct rule_set *set, const struct token *name);
int set_find_param(const struct rule_set *set, const struct token *name); /* its first one */

/* Gives every node of every condition its number and what else eval asks of it each time, once
 * the set is whole. */
void set_prepare_nodes(struct rule_set *set);

/* Whether the rules of a pack hold where the person (or EVERYBODY) belongs: household_seat. */
bool set_speaks(const struct rule_set *set, int pack, const struct household *household,
                int person);

/* parse.c: reads one text and adds what stands in it, unchecked. */
enum status parse_text(struct rule_set *set, const char *text, size_t len, struct error *error);

/* parse_condition.c: reads from the current token on; a failure is in the lexer's status. */
struct node *parse_condition(struct lexer *lexer, struct arena *arena);
struct term parse_term(struct lexer *lexer, struct arena *arena);

/* check.c: looks up the names in what was added since those counts, and checks it. */
struct counts { int defines, rules, agreements, notices, contradictions; };
enum status check_added(struct rule_set *set, struct counts since, struct error *error);
/* What only the whole set can answer: results and parameters named in other texts. */
enum status check_whole(struct rule_set *set, struct error *error);

#endif
