/* SPDX-License-Identifier: EUPL-1.2 */
/* Blocks: a word at the left margin, its properties indented below it. A block's own words go from
 * behind the last block's to the end of its last line, so that together they are the whole text. */
#include "rules/parse.h"

#include <string.h>

int property_find(enum block_kind kind, const struct token *token)
{
    for (int i = 0; rule_property[i].name; i++)
        if (rule_property[i].kinds >> kind & 1 && token_is(token, rule_property[i].name))
            return i;
    return -1;
}

bool begins_property(const struct token *token)
{
    return token->first && (property_find(BLOCK_RULE, token) >= 0 ||
                            property_find(BLOCK_AGREEMENT, token) >= 0 ||
                            property_find(BLOCK_NOTICE, token) >= 0 ||
                            property_find(BLOCK_CONTRADICTION, token) >= 0);
}

bool at_property_end(const struct parser *parser)
{
    const struct token *token = &parser->lexer.token;
    if (token->kind == TOKEN_END)
        return true;
    return token->first && (token->column == 1 || property_find(parser->kind, token) >= 0);
}

static void fail_missing(struct parser *parser, const char *name)
{
    if (parser->lexer.status != OK)
        return;
    struct error *error = parser->lexer.error;
    char block[ERROR_ARG_SIZE];
    size_t len = parser->block.len < sizeof block - 1 ? parser->block.len : sizeof block - 1;
    memcpy(block, parser->block.text, len);
    block[len] = '\0';
    parser->lexer.status = error_set(
        error, INVALID, N_("expected the property \"%s\" in the block \"%s\""), name, block);
    error_at(error, parser->block.line, parser->block.column);
}

/* The properties of a block, each at most once. */
static void read_properties(struct parser *parser)
{
    struct lexer *lexer = &parser->lexer;
    unsigned given = 0;
    while (lexer->token.kind != TOKEN_END && lexer->token.column > 1) {
        int i = lexer->token.first ? property_find(parser->kind, &lexer->token) : -1;
        if (i < 0) {
            lex_fail(lexer, lexer->token.first
                                ? N_("expected a property of this block, not \"%s\"")
                                : N_("expected the end of the line, not \"%s\""));
            break;
        }
        if (given >> i & 1)
            lex_fail(lexer, N_("expected \"%s\" only once in a block"));
        given |= 1U << i;
        lex_next(lexer);
        rule_property[i].read(parser);
    }
    for (int i = 0; rule_property[i].name; i++)
        if (rule_property[i].required >> parser->kind & 1 && !(given >> i & 1))
            fail_missing(parser, rule_property[i].name);
}

static bool starts_with_letter(const struct token *token)
{
    return (token->text[0] >= 'a' && token->text[0] <= 'z') ||
           (token->text[0] >= 'A' && token->text[0] <= 'Z');
}

static struct token take_name(struct parser *parser)
{
    struct token token = parser->lexer.token;
    if (token.kind != TOKEN_WORD || token.first || !starts_with_letter(&token))
        lex_fail(&parser->lexer, N_("expected a name, not \"%s\""));
    lex_next(&parser->lexer);
    return token;
}

/* --- pack, param, define ---------------------------------------------------------------------- */

static int find_pack(const struct rule_set *set, const struct token *id)
{
    for (int i = 0; i < set->n_packs; i++)
        if (token_is(id, set->pack[i].id))
            return i;
    return -1;
}

static int land_of(const char *place)
{
    struct household household = {0};
    household.fact[FIELD_PLACE] = (struct fact){.state = KNOWN, .text = place};
    household_derive(&household);
    const struct fact *land = &household.fact[FIELD_LAND];
    return land->state == KNOWN ? land->code : -1;
}

/* A pack may go over several texts; the first one says what it is. */
static void read_pack(struct parser *parser)
{
    struct rule_set *set = parser->set;
    struct token name = take_name(parser);
    if (parser->lexer.status != OK)
        return;
    parser->pack = find_pack(set, &name);
    bool known = parser->pack >= 0;
    if (!known) {
        parser->pack = set->n_packs;
        *SET_ADD(set, set->pack, set->n_packs) = (struct pack){
            .id = token_copy(parser->arena, &name), .title = "", .land = -1, .place = ""};
    }
    struct pack before = set->pack[parser->pack];
    read_properties(parser);
    struct pack *pack = &set->pack[parser->pack];
    if (known && (pack->level != before.level || pack->land != before.land ||
                  strcmp(pack->place, before.place) != 0))
        lex_fail_at(&parser->lexer, &name, N_("expected \"%s\" to say the same as before"));
    if (pack->level != LEVEL_LOCAL && (pack->level == LEVEL_STATE) != (pack->land >= 0))
        lex_fail_at(&parser->lexer, &name,
                    N_("expected \"land\" with level state and not without: \"%s\""));
    if ((pack->level == LEVEL_LOCAL) != (pack->place[0] != '\0'))
        lex_fail_at(&parser->lexer, &name,
                    N_("expected \"place\" with level local and not without: \"%s\""));
    if (pack->level == LEVEL_LOCAL && parser->lexer.status == OK)
        pack->land = land_of(pack->place);
}

static void read_param(struct parser *parser)
{
    static const char *const value[] = {[NO] = "no", [MAYBE] = "unknown", [YES] = "yes"};
    struct rule_set *set = parser->set;
    struct token name = take_name(parser);
    if (set->pack[parser->pack].level != LEVEL_LOCAL)
        lex_fail_at(&parser->lexer, &parser->block, N_("expected a param in a local pack only"));
    for (int i = 0; i < set->n_params; i++)
        if (set->param[i].pack == parser->pack && token_is(&name, set->param[i].name))
            lex_fail_at(&parser->lexer, &name, N_("expected \"%s\" only once"));
    if (!lex_accept(&parser->lexer, "="))
        lex_fail(&parser->lexer, N_("expected \"=\", not \"%s\""));
    for (int i = NO; i <= YES; i++) {
        if (!lex_accept(&parser->lexer, value[i]))
            continue;
        *SET_ADD(set, set->param, set->n_params) = (struct param){
            .name = token_copy(parser->arena, &name), .pack = parser->pack, .value = (enum tri)i};
        return;
    }
    lex_fail(&parser->lexer, N_("expected yes, no or unknown, not \"%s\""));
}

static void read_define(struct parser *parser)
{
    struct rule_set *set = parser->set;
    struct token name = take_name(parser);
    if (set_find_define(set, &name) >= 0 || catalogue_find_field(name.text, name.len) >= 0)
        lex_fail_at(&parser->lexer, &name, N_("expected a new name, \"%s\" is taken"));
    const char *label = parser->lexer.token.kind == TOKEN_TEXT ? take_texts(parser) : "";
    if (!lex_accept(&parser->lexer, "="))
        lex_fail(&parser->lexer, N_("expected \"=\", not \"%s\""));
    *SET_ADD(set, set->define, set->n_defines) = (struct define){
        .name = name, .label = label, .condition = parse_condition(&parser->lexer, parser->arena)};
}

/* --- rule, agreement, notice, contradiction --------------------------------------------------- */

static bool is_among(struct rule *const *rule, int n, const struct token *id)
{
    for (int i = 0; i < n; i++)
        if (token_is(id, rule[i]->info.id))
            return true;
    return false;
}

static bool id_is_taken(const struct rule_set *set, const struct token *id)
{
    return is_among(set->rule, set->n_rules, id) ||
           is_among(set->agreement, set->n_agreements, id) ||
           is_among(set->notice, set->n_notices, id) ||
           is_among(set->contradiction, set->n_contradictions, id);
}

static void add_rule(struct rule_set *set, struct rule *rule)
{
    if (rule->kind == BLOCK_RULE)
        *SET_ADD(set, set->rule, set->n_rules) = rule;
    else if (rule->kind == BLOCK_AGREEMENT)
        *SET_ADD(set, set->agreement, set->n_agreements) = rule;
    else if (rule->kind == BLOCK_NOTICE)
        *SET_ADD(set, set->notice, set->n_notices) = rule;
    else
        *SET_ADD(set, set->contradiction, set->n_contradictions) = rule;
}

static void read_rule(struct parser *parser)
{
    struct rule_set *set = parser->set;
    struct rule *rule = arena_alloc(parser->arena, sizeof *rule);
    rule->name = take_name(parser);
    rule->kind = parser->kind;
    rule->pack = parser->pack;
    rule->info = (struct rule_info){
        .id = token_copy(parser->arena, &rule->name),
        .pack = set->pack[parser->pack].id,
        .level = set->pack[parser->pack].level,
        .product = "", .instead = "", .basis = "", .note = "", .source = "", .confidence = "",
        .need = -1, .agency_type = -1, .outcome = -1,
        .priority = 1, /* a contradiction has no property for it: it comes first */
        .valid_from = INT32_MIN, .valid_to = INT32_MAX, .review = INT32_MIN,
    };
    if (id_is_taken(set, &rule->name))
        lex_fail_at(&parser->lexer, &rule->name, N_("expected a new id, \"%s\" is taken"));
    parser->rule = rule;
    read_properties(parser);
    if (parser->lexer.status == OK)
        add_rule(set, rule);
}

/* --- blocks ----------------------------------------------------------------------------------- */

static const struct {
    const char *word;
    void (*read)(struct parser *parser);
} block[] = {
    [BLOCK_PACK] = {"pack", read_pack},     [BLOCK_PARAM] = {"param", read_param},
    [BLOCK_DEFINE] = {"define", read_define}, [BLOCK_RULE] = {"rule", read_rule},
    [BLOCK_AGREEMENT] = {"agreement", read_rule}, [BLOCK_NOTICE] = {"notice", read_rule},
    [BLOCK_CONTRADICTION] = {"contradiction", read_rule},
};

static bool read_kind(struct parser *parser)
{
    for (size_t i = 0; i < sizeof block / sizeof *block; i++) {
        parser->kind = (enum block_kind)i;
        if (parser->lexer.token.column == 1 && lex_is(&parser->lexer, block[i].word))
            return true;
    }
    lex_fail(&parser->lexer, N_("expected pack, param, define, rule, agreement, notice or "
                                "contradiction at the left margin, not \"%s\""));
    return false;
}

/* The end of the line p stands on, and of the indented comments below it. */
static const char *block_end(const char *p, const char *end)
{
    for (;;) {
        const char *eol = memchr(p, '\n', (size_t)(end - p));
        if (!eol)
            return end;
        p = eol + 1;
        const char *word = p;
        while (word < end && (*word == ' ' || *word == '\t'))
            word++;
        if (word == p || word == end || *word != '#')
            return p;
    }
}

static void read_block(struct parser *parser, const char **from, const char *end)
{
    struct rule_set *set = parser->set;
    if (!read_kind(parser))
        return;
    parser->block = parser->lexer.token;
    parser->rule = NULL;
    if (parser->kind != BLOCK_PACK && parser->pack < 0)
        lex_fail(&parser->lexer, N_("expected a pack before the first \"%s\""));
    lex_next(&parser->lexer);
    if (parser->lexer.status != OK)
        return;
    struct token name = parser->lexer.token;
    block[parser->kind].read(parser);
    struct lexer *lexer = &parser->lexer;
    if (lexer->token.kind != TOKEN_END && lexer->token.column > 1)
        lex_fail(lexer, N_("expected the next block, not \"%s\""));
    if (lexer->status != OK)
        return;
    const char *to = block_end(lexer->last_end, end);
    *SET_ADD(set, set->block, set->n_blocks) = (struct rule_block){
        .kind = parser->kind, .name = token_copy(parser->arena, &name),
        .pack = set->pack[parser->pack].id, .text = *from, .len = (size_t)(to - *from),
        .line = parser->block.line, .info = parser->rule ? &parser->rule->info : NULL};
    *from = to;
}

enum status parse_text(struct rule_set *set, const char *text, size_t len, struct error *error)
{
    const char *from = arena_strndup(set->arena, text, len), *end = from + len;
    *SET_ADD(set, set->text, set->n_texts) = (struct text){from, len};
    int before = set->n_blocks;
    struct parser parser = {.set = set, .arena = set->arena, .pack = -1};
    lex_init(&parser.lexer, from, len, error);
    while (parser.lexer.token.kind != TOKEN_END)
        read_block(&parser, &from, end);
    if (parser.lexer.status == OK && set->n_blocks > before)
        set->block[set->n_blocks - 1].len += (size_t)(end - from); /* comments at the end */
    return parser.lexer.status;
}
