/* SPDX-License-Identifier: EUPL-1.2 */
/* The parser from the inside: parse.c walks the blocks, parse_property.c reads what a property
 * says. Both are steered by one table of properties. */
#ifndef LOTSE_RULES_PARSE_H
#define LOTSE_RULES_PARSE_H

#include "rules/set.h"

struct parser {
    struct lexer lexer;
    struct rule_set *set;
    struct arena *arena;
    int pack;                    /* the current one; -1 before the first */
    enum block_kind kind;        /* of the current block */
    struct token block;          /* its first word */
    struct rule *rule;           /* of a rule, agreement, notice or contradiction */
};

struct property {
    const char *name;
    unsigned kinds, required; /* bits of enum block_kind */
    void (*read)(struct parser *parser);
};

extern const struct property rule_property[];
int property_find(enum block_kind kind, const struct token *token); /* -1: none */

/* The texts in quotes from the current token on, joined: the arena's. */
const char *take_texts(struct parser *parser);

/* A word at the begin of a line that names a property of a rule: no field or define is meant. */
bool begins_property(const struct token *token);
/* Whether the current token begins something new: the next property, the next block, the end. */
bool at_property_end(const struct parser *parser);

#endif
