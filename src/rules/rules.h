/* SPDX-License-Identifier: EUPL-1.2 */
/* The rule engine: text in, decisions out. A library without I/O: no SQL, no clock, no locale.
 *
 *   text --parse--> tree --check--> tree --compile--> bit sets --decide--> results --detail--> why
 *
 * parse.c reads doc/rule-language.md, check.c resolves every name against the catalogue, eval.c
 * interprets the tree (slow, obvious: the oracle for ever), compile.c turns conditions to bit sets,
 * decide.c applies dates, subjects and hit policies to either, explain.c says why.
 * A rule set lives in one arena and never changes once it is compiled, so many may share it. */
#ifndef LOTSE_RULES_RULES_H
#define LOTSE_RULES_RULES_H

#include "core/result.h"

struct rule_set;
struct machine; /* the compiled form */

/* Reads and checks a text and adds its packs to the set; call it once for each file. Defines may be
 * used by the texts that are added later. Errors carry line and column; after one the set is good
 * for rules_free only. */
struct rule_set *rules_new(void);
void rules_free(struct rule_set *rules);
enum status rules_add(struct rule_set *rules, const char *text, size_t len, struct error *error);
/* When every text is added: results and parameters named across files; then compiles. */
enum status rules_finish(struct rule_set *rules, struct error *error);

/* The blocks of all texts in their order, each with its own words and the comments before it:
 * joined they are the texts again, byte for byte. */
enum block_kind {
    BLOCK_PACK, BLOCK_PARAM, BLOCK_DEFINE, BLOCK_RULE, BLOCK_AGREEMENT, BLOCK_NOTICE,
    BLOCK_CONTRADICTION,
};
struct rule_block {
    enum block_kind kind;
    const char *name; /* id, or the name of a define or param */
    const char *pack; /* id of the pack it belongs to */
    const char *text;
    size_t len;
    int line; /* of its text, from 1 */
    const struct rule_info *info; /* rule, agreement, notice, contradiction; NULL for the others */
};
int rules_blocks(const struct rule_set *rules);
const struct rule_block *rules_block(const struct rule_set *rules, int i);

int rules_count(const struct rule_set *rules);
const struct rule_info *rules_info(const struct rule_set *rules, int i);
const struct rule_info *rules_find(const struct rule_set *rules, const char *id);
const char *rules_text(const struct rule_set *rules, int i, size_t *len); /* its block's words */
const char *rules_hash(const struct rule_set *rules); /* SHA-256 over all texts */
const char *rules_id(const struct rule_set *rules);   /* "federal+nrw+rheine 1a2b3c4d5e6f" */

/* Decides a household (related and derived). Results live in the arena. Where facts contradict each
 * other, those in doubt count as unknown: decision->household is what was decided on. */
struct decide_options {
    const struct directory *directory; /* NULL: no offices */
    bool interpret;                    /* by the tree instead of the bit sets */
};
void rules_decide(const struct rule_set *rules, const struct household *household,
                  const struct decide_options *options, struct arena *arena,
                  struct decision *decision);
/* Fills because, presumed and missing of one result of the household's decision. */
void rules_detail(const struct rule_set *rules, const struct household *household,
                  const struct decision *decision, struct arena *arena, struct result *result);
/* The same for every result, asking every question once. */
void rules_detail_all(const struct rule_set *rules, const struct household *household,
                      struct arena *arena, struct decision *decision);

/* For benchmarks and the differential test: the certain and the possible rules as bits (bit i is
 * rules_info(i)), for a person, one of its qualifications (qual -1: none) or EVERYBODY, on the day
 * as_of and before hit policies. */
struct verdict { uint64_t *certain, *possible; int words; };
struct verdict rules_verdict(const struct rule_set *rules, const struct household *household,
                             int person, int qual, bool interpret, struct arena *arena);

/* Why this result; why not this office for that need; what would change it.
 *
 * Rows with field -1 and words in expected_text are parts: "or" and the alternatives one deeper, a
 * define by its name, a quantifier and its persons one deeper, "not". EXPLAIN_POLICY names the rule
 * that stands before. EXPLAIN_CHANGE: with expected (or, where several values do the same, with
 * those of expected_text) rule would be the answer, NULL none; truth says how certain. */
int rules_why(const struct rule_set *rules, const struct household *household,
              const struct result *result, struct arena *arena, const struct explain_row **row);
int rules_why_not(const struct rule_set *rules, const struct household *household, int person,
                  int need, int agency_type, struct arena *arena, const struct explain_row **row);
int rules_what_if(const struct rule_set *rules, const struct household *household,
                  const struct result *result, struct arena *arena,
                  const struct explain_row **row);

/* The questions that settle most, best first (greedy: see explain.c). Sensitive and protected
 * fields are never proposed. person EVERYBODY: for the whole household. */
int rules_next(const struct rule_set *rules, const struct household *household,
               const struct decision *decision, int person, struct arena *arena,
               const struct need_fact **question);

#endif
