/* SPDX-License-Identifier: EUPL-1.2 */
/* The rule set as others see it: made from texts, finished once, then only read. */
#include "rules/rules.h"

#include <string.h>

#include "base/digest.h"
#include "rules/compile.h"

struct rule_set *rules_new(void)
{
    struct arena *arena = arena_new();
    struct rule_set *set = arena_alloc(arena, sizeof *set);
    set->arena = arena;
    return set;
}

struct rule_set *rules_new_recorded(void)
{
    struct rule_set *set = rules_new();
    set->recorded = true;
    return set;
}

void rules_free(struct rule_set *rules)
{
    if (rules)
        arena_free(rules->arena);
}

enum status rules_add(struct rule_set *rules, const char *text, size_t len, struct error *error)
{
    struct counts before = {rules->n_defines, rules->n_rules, rules->n_agreements,
                            rules->n_notices, rules->n_contradictions};
    enum status status = parse_text(rules, text, len, error);
    if (status == OK)
        status = check_added(rules, before, error);
    return status;
}

static void hash_texts(const struct rule_set *set, char hash[DIGEST_SIZE])
{
    struct arena *scratch = arena_new();
    size_t len = 0, at = 0;
    for (int i = 0; i < set->n_texts; i++)
        len += set->text[i].len;
    char *all = arena_alloc(scratch, len + 1);
    for (int i = 0; i < set->n_texts; i++) {
        memcpy(all + at, set->text[i].words, set->text[i].len);
        at += set->text[i].len;
    }
    digest_hex(all, len, hash);
    arena_free(scratch);
}

/* The name is worked out when it is first asked for: the hash takes a quarter of what compiling
 * takes, and who only checks rules does not ask. */
static const struct naming *naming_of(const struct rule_set *set)
{
    static const struct naming unfinished = {"", ""};
    struct naming *naming = set->naming;
    if (!naming)
        return &unfinished;
    if (naming->id)
        return naming;
    char *hash = arena_alloc(set->arena, DIGEST_SIZE);
    hash_texts(set, hash);
    const char *packs = "";
    for (int i = 0; i < set->n_packs; i++)
        packs = arena_printf(set->arena, "%s%s%s", packs, i ? "+" : "", set->pack[i].id);
    *naming = (struct naming){hash, arena_printf(set->arena, "%s %.12s", packs, hash)};
    return naming;
}

enum status rules_finish(struct rule_set *rules, struct error *error)
{
    enum status status = check_whole(rules, error);
    if (status != OK)
        return status;
    rules->naming = arena_alloc(rules->arena, sizeof *rules->naming);
    set_prepare_nodes(rules);
    machine_compile(rules);
    return OK;
}

int rules_blocks(const struct rule_set *rules)
{
    return rules->n_blocks;
}

const struct rule_block *rules_block(const struct rule_set *rules, int i)
{
    return &rules->block[i];
}

int rules_count(const struct rule_set *rules)
{
    return rules->n_rules;
}

const struct rule_info *rules_info(const struct rule_set *rules, int i)
{
    return &rules->rule[i]->info;
}

const struct rule_info *rules_find(const struct rule_set *rules, const char *id)
{
    for (int i = 0; i < rules->n_rules; i++)
        if (!strcmp(rules->rule[i]->info.id, id))
            return &rules->rule[i]->info;
    return NULL;
}

const char *rules_text(const struct rule_set *rules, int i, size_t *len)
{
    for (int b = 0; b < rules->n_blocks; b++) {
        if (rules->block[b].info == &rules->rule[i]->info) {
            *len = rules->block[b].len;
            return rules->block[b].text;
        }
    }
    *len = 0;
    return "";
}

const char *rules_hash(const struct rule_set *rules)
{
    return naming_of(rules)->hash;
}

const char *rules_id(const struct rule_set *rules)
{
    return naming_of(rules)->id;
}
