/* SPDX-License-Identifier: EUPL-1.2 */
/* What each property of a block says. Names of needs, office types, documents and fields are looked
 * up at once, with the word at hand for the error; conditions stay words until check.c. */
#include "rules/parse.h"

#include <string.h>

static struct token take(struct parser *parser, enum token_kind kind, const char *message)
{
    struct token token = parser->lexer.token;
    if (token.kind != kind || at_property_end(parser))
        lex_fail(&parser->lexer, message);
    lex_next(&parser->lexer);
    return token;
}

static void fail_at(struct parser *parser, const struct token *token, const char *message)
{
    lex_fail_at(&parser->lexer, token, message);
}

/* Texts one after the other are joined. */
const char *take_texts(struct parser *parser)
{
    struct token token = take(parser, TOKEN_TEXT, N_("expected a text in quotes, not \"%s\""));
    if (parser->lexer.status != OK)
        return "";
    const char *text = token_unquote(parser->arena, &token);
    while (parser->lexer.token.kind == TOKEN_TEXT) {
        text = arena_printf(parser->arena, "%s%s", text,
                            token_unquote(parser->arena, &parser->lexer.token));
        lex_next(&parser->lexer);
    }
    return text;
}

static int take_number(struct parser *parser, int low, int high, const char *message)
{
    struct token token = take(parser, TOKEN_WORD, message);
    int number = 0;
    bool good = token.len <= 6;
    for (size_t i = 0; good && i < token.len; i++) {
        good = token.text[i] >= '0' && token.text[i] <= '9';
        number = number * 10 + (token.text[i] - '0');
    }
    if (!good || number < low || number > high)
        fail_at(parser, &token, message);
    return number;
}

static int32_t take_day(struct parser *parser)
{
    struct token token =
        take(parser, TOKEN_WORD, N_("expected a date such as 2026-06-30, not \"%s\""));
    struct date date = {0};
    if (parser->lexer.status == OK &&
        (date_parse_iso(token_copy(parser->arena, &token), &date, NULL) != OK ||
         !date_is_whole(date)))
        fail_at(parser, &token, N_("expected a date such as 2026-06-30, not \"%s\""));
    return date_first_day(date);
}

static int take_agency_type(struct parser *parser)
{
    struct token token = take(parser, TOKEN_WORD, N_("expected an office type, not \"%s\""));
    int type = catalogue_find_agency_type(token.text, token.len);
    if (type < 0)
        fail_at(parser, &token, N_("expected an office type, not \"%s\""));
    return type;
}

/* --- packs ------------------------------------------------------------------------------------ */

static struct pack *current_pack(struct parser *parser)
{
    return &parser->set->pack[parser->pack];
}

static void read_title(struct parser *parser)
{
    current_pack(parser)->title = take_texts(parser);
}

static void read_level(struct parser *parser)
{
    static const char *const level[] = {"federal", "state", "local"};
    struct token token =
        take(parser, TOKEN_WORD, N_("expected federal, state or local, not \"%s\""));
    for (int i = 0; i < 3; i++) {
        if (token_is(&token, level[i])) {
            current_pack(parser)->level = (enum level)i;
            return;
        }
    }
    fail_at(parser, &token, N_("expected federal, state or local, not \"%s\""));
}

static void read_land(struct parser *parser)
{
    struct token token = take(parser, TOKEN_WORD, N_("expected the code of a Land, not \"%s\""));
    int land = catalogue_find_choice(SET_LAND, token.text, token.len);
    if (land < 0)
        fail_at(parser, &token, N_("expected the code of a Land, not \"%s\""));
    current_pack(parser)->land = land;
}

static void read_place(struct parser *parser)
{
    struct token token = take(parser, TOKEN_WORD, N_("expected an AGS of 8 digits, not \"%s\""));
    const char *place = token_copy(parser->arena, &token);
    if (token.len != 8 || strspn(place, "0123456789") != 8)
        fail_at(parser, &token, N_("expected an AGS of 8 digits, not \"%s\""));
    current_pack(parser)->place = place;
}

/* --- rules, agreements, notices --------------------------------------------------------------- */

static void read_need(struct parser *parser)
{
    struct token token = take(parser, TOKEN_WORD, N_("expected a need, not \"%s\""));
    parser->rule->info.need = catalogue_find_need(token.text, token.len);
    if (parser->rule->info.need < 0)
        fail_at(parser, &token, N_("expected a need of the catalogue, not \"%s\""));
}

static void read_for(struct parser *parser)
{
    static const char *const subject[] = {
        [FOR_PERSON] = "person", [FOR_ADULT] = "adult", [FOR_CHILD] = "child",
        [FOR_QUAL] = "qual", [FOR_HOUSEHOLD] = "household",
    };
    struct token token = take(
        parser, TOKEN_WORD, N_("expected person, adult, child, qual or household, not \"%s\""));
    parser->rule->subject_at = token;
    for (size_t i = 0; i < sizeof subject / sizeof *subject; i++) {
        if (token_is(&token, subject[i])) {
            parser->rule->info.subject = (enum subject)i;
            return;
        }
    }
    fail_at(parser, &token, N_("expected person, adult, child, qual or household, not \"%s\""));
}

static void read_when(struct parser *parser)
{
    parser->rule->when = parse_condition(&parser->lexer, parser->arena);
}

static void read_unless(struct parser *parser)
{
    parser->rule->unless = parse_condition(&parser->lexer, parser->arena);
}

static void read_then(struct parser *parser)
{
    struct rule_info *info = &parser->rule->info;
    struct token token = take(parser, TOKEN_WORD, N_("expected an outcome, not \"%s\""));
    info->outcome = -1;
    for (int i = 0; i < OUTCOME_COUNT; i++)
        if (token_is(&token, catalogue_outcome[i].code))
            info->outcome = i;
    if (info->outcome < 0)
        fail_at(parser, &token,
                N_("expected OBLIGED, ENTITLED, MAY_APPLY, REFER, CLARIFY or NONE, not \"%s\""));
    if (lex_accept(&parser->lexer, "by"))
        info->agency_type = take_agency_type(parser);
    else if (info->outcome != OUTCOME_NONE)
        lex_fail(&parser->lexer, N_("expected \"by\" and an office type, not \"%s\""));
}

static void read_product(struct parser *parser)
{
    parser->rule->info.product = take_texts(parser);
}

static void read_instead(struct parser *parser)
{
    parser->rule->info.instead = take_texts(parser);
}

static void read_basis(struct parser *parser)
{
    parser->rule->info.basis = take_texts(parser);
}

static void read_note(struct parser *parser)
{
    parser->rule->info.note = take_texts(parser);
}

/* A field of the catalogue that is not sensitive; -1 where the lexer failed, message being why it
 * may not be a sensitive one. */
static int take_ordinary(struct parser *parser, const char *message, struct token *token)
{
    *token = take(parser, TOKEN_WORD, N_("expected a field, not \"%s\""));
    int field = catalogue_find_field(token->text, token->len);
    if (field < 0)
        fail_at(parser, token, N_("expected a field of the catalogue, not \"%s\""));
    else if (catalogue_field[field].sensitivity == ORDINARY)
        return field;
    else
        fail_at(parser, token, message);
    return -1;
}

/* Fields that count as unknown: an open question, so none that nobody is asked for. */
static void read_doubts(struct parser *parser)
{
    struct rule *rule = parser->rule;
    do {
        struct token token;
        int field = take_ordinary(
            parser, N_("expected no sensitive field here: nobody is asked for \"%s\""), &token);
        if (field < 0)
            return;
        if (field_is_computed(field) || catalogue_field[field].type == TYPE_QUALS ||
                 catalogue_field[field].type == TYPE_PERSONS)
            fail_at(parser, &token, N_("expected a field that is filled in, not \"%s\""));
        else if (rule->n_doubts == MAX_DOUBTS)
            fail_at(parser, &token, N_("expected fewer fields, \"%s\" is one too many"));
        else {
            rule->doubt_at[rule->n_doubts] = token;
            rule->doubt[rule->n_doubts++] = field;
        }
    } while (!at_property_end(parser));
}

static void read_text(struct parser *parser)
{
    parser->rule->message = take_texts(parser);
}

/* always, FROM .., .. TO, FROM .. TO, prepared */
static void read_valid(struct parser *parser)
{
    struct rule_info *info = &parser->rule->info;
    struct token from = parser->lexer.token;
    info->prepared = lex_accept(&parser->lexer, "prepared");
    if (info->prepared || lex_accept(&parser->lexer, "always"))
        return;
    if (!lex_is(&parser->lexer, ".."))
        info->valid_from = take_day(parser);
    if (!lex_accept(&parser->lexer, ".."))
        lex_fail(&parser->lexer, N_("expected \"..\" between two dates, not \"%s\""));
    if (!at_property_end(parser))
        info->valid_to = take_day(parser);
    if (info->valid_from > info->valid_to)
        fail_at(parser, &from, N_("expected the first day before the last, not from \"%s\" on"));
    if (info->valid_from == INT32_MIN && info->valid_to == INT32_MAX)
        fail_at(parser, &from, N_("expected \"always\" or a date beside \"%s\""));
}

static void read_judged(struct parser *parser)
{
    if (!lex_accept(&parser->lexer, "by") || !lex_accept(&parser->lexer, "application"))
        lex_fail(&parser->lexer, N_("expected \"by application\", not \"%s\""));
    parser->rule->info.by_application = true;
}

static void read_step(struct parser *parser)
{
    parser->rule->step_at = parser->lexer.token;
    parser->rule->info.step =
        take_number(parser, 1, 9999, N_("expected the number of a step, not \"%s\""));
}

static void read_priority(struct parser *parser)
{
    parser->rule->info.priority =
        take_number(parser, 1, 4, N_("expected a priority from 1 to 4, not \"%s\""));
}

static void read_bring(struct parser *parser)
{
    struct rule_info *info = &parser->rule->info;
    do {
        struct token token = take(parser, TOKEN_WORD, N_("expected a document, not \"%s\""));
        int document = catalogue_find_document(token.text, token.len);
        if (document < 0)
            fail_at(parser, &token, N_("expected a document of the catalogue, not \"%s\""));
        else if (info->n_bring == MAX_BRING)
            fail_at(parser, &token, N_("expected fewer documents, \"%s\" is one too many"));
        else
            info->bring[info->n_bring++] = document;
    } while (!at_property_end(parser));
}

static void read_tell(struct parser *parser)
{
    struct rule_info *info = &parser->rule->info;
    do {
        struct token token;
        int field = take_ordinary(
            parser, N_("expected no sensitive field here: \"%s\" is not told"), &token);
        if (field < 0)
            return;
        if (info->n_tell == MAX_TELL)
            fail_at(parser, &token, N_("expected fewer fields, \"%s\" is one too many"));
        else
            info->tell[info->n_tell++] = field;
    } while (!at_property_end(parser));
}

static void read_deadline(struct parser *parser)
{
    parser->rule->deadline = parse_term(&parser->lexer, parser->arena);
}

static bool is_confidence(const struct token *token)
{
    return token_is(token, "V") || token_is(token, "V2") || token_is(token, "M") ||
           token_is(token, "D");
}

/* Keys and at the end the weakest confidence: GII FRH V2. */
static void read_source(struct parser *parser)
{
    struct rule_info *info = &parser->rule->info;
    struct token first = parser->lexer.token, last = first;
    const char *end = first.text;
    do {
        end = last.end;
        last = take(parser, TOKEN_WORD, N_("expected a source and its confidence, not \"%s\""));
    } while (!at_property_end(parser));
    if (parser->lexer.status != OK)
        return;
    if (last.text == first.text || !is_confidence(&last))
        fail_at(parser, &last,
                N_("expected a source and its confidence V, V2, M or D, not \"%s\""));
    info->source = source_words(parser->arena, first.text, end);
    info->confidence = token_copy(parser->arena, &last);
}

static void read_review(struct parser *parser)
{
    parser->rule->info.review = take_day(parser);
}

static void read_between(struct parser *parser)
{
    _Static_assert(AGENCY_TYPE_COUNT <= 64, "office types must fit into the bits of between");
    do
        parser->rule->between |= UINT64_C(1) << (take_agency_type(parser) & 63);
    while (!at_property_end(parser));
}

static void read_prefer(struct parser *parser)
{
    struct token token = parser->lexer.token;
    parser->rule->prefer = take_agency_type(parser);
    if (parser->lexer.status == OK && !(parser->rule->between >> parser->rule->prefer & 1))
        fail_at(parser, &token, N_("expected one of the office types of \"between\", not \"%s\""));
}

#define IN(kind) (1U << BLOCK_##kind)
#define IN_SAID (IN(NOTICE) | IN(CONTRADICTION))
#define IN_CASES (IN(RULE) | IN(AGREEMENT) | IN(NOTICE))
#define IN_ALL (IN_CASES | IN(CONTRADICTION))

const struct property rule_property[] = {
    {.name = "title", .kinds = IN(PACK), .read = read_title},
    {.name = "level", .kinds = IN(PACK), .read = read_level},
    {.name = "land", .kinds = IN(PACK), .read = read_land},
    {.name = "place", .kinds = IN(PACK), .read = read_place},
    {"need", IN(RULE) | IN(AGREEMENT), IN(RULE) | IN(AGREEMENT), read_need},
    {"for", IN(RULE) | IN_SAID, IN(RULE) | IN_SAID, read_for},
    {"between", IN(AGREEMENT), IN(AGREEMENT), read_between},
    {"prefer", IN(AGREEMENT), IN(AGREEMENT), read_prefer},
    {"when", IN_ALL, IN(RULE) | IN_SAID, read_when},
    {"unless", IN(RULE) | IN_SAID, 0, read_unless},
    {"doubts", IN(CONTRADICTION), 0, read_doubts},
    {"then", IN(RULE), IN(RULE), read_then},
    {"product", IN(RULE), 0, read_product},
    {"instead", IN(RULE), 0, read_instead},
    {"text", IN_SAID, IN_SAID, read_text},
    {"basis", IN_ALL, IN_CASES, read_basis},
    {"valid", IN_ALL, IN_ALL, read_valid},
    {"judged", IN(RULE), 0, read_judged},
    {"step", IN(RULE), 0, read_step},
    {"priority", IN(RULE) | IN(NOTICE), IN(RULE) | IN(NOTICE), read_priority},
    {"bring", IN(RULE), 0, read_bring},
    {"tell", IN(RULE), 0, read_tell},
    {"deadline", IN(RULE), 0, read_deadline},
    {"source", IN_ALL, IN_ALL, read_source},
    {"review", IN_ALL, 0, read_review},
    {"note", IN_ALL, 0, read_note},
    {.name = NULL},
};
