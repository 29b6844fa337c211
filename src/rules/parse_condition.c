/* SPDX-License-Identifier: EUPL-1.2 */
/* Conditions, by recursive descent, one function a level:
 *
 *   condition = conjunction { "or" conjunction }
 *   conjunction = primary { "and" primary }
 *   primary = "not" primary | "(" condition ")" | quantifier "(" condition ")" | test
 *   test = "param" NAME | "result" ID | term [ comparison | "in" … | "has" … | "is" … ]
 *   term = ( NAME | "self." NAME | NUMBER | DATE | "today" | "last" MM-DD | "offices" |
 *            "months_since" "(" NAME ")" ) { ("+"|"-") duration }
 *
 * Names stay words here; check.c looks them up. After a failure every token is an end, so each
 * function may go on and returns something. */
#include "rules/parse.h"

#include <string.h>

enum { MAX_DEPTH = 60, MAX_MONTHS = 12000, MAX_DAYS = 40000 };

struct reader {
    struct lexer *lexer;
    struct arena *arena;
    int depth;
};

static struct node *read_or(struct reader *reader);
static struct node *worded_primary(struct reader *reader);

static const struct token *keep(struct arena *arena, struct token token)
{
    struct token *kept = arena_alloc(arena, sizeof *kept);
    *kept = token;
    return kept;
}

static struct node *new_node(struct reader *reader, enum node_kind kind, struct token at)
{
    struct node *node = arena_alloc(reader->arena, sizeof *node);
    node->kind = kind;
    node->at = keep(reader->arena, at);
    return node;
}

static bool is_reserved(const struct token *token)
{
    static const char *const word[] = {"and", "or",  "not", "any",    "in",
                                       "has", "is", "param", "result", NULL};
    for (int i = 0; word[i]; i++)
        if (token_is(token, word[i]))
            return true;
    return false;
}

static struct token take_word(struct lexer *lexer, const char *message)
{
    struct token token = lexer->token;
    if (token.kind != TOKEN_WORD || is_reserved(&token) || begins_property(&token))
        lex_fail(lexer, message);
    lex_next(lexer);
    return token;
}

static void expect(struct lexer *lexer, const char *sign, const char *message)
{
    if (!lex_accept(lexer, sign))
        lex_fail(lexer, message);
}

static int take_count(struct lexer *lexer)
{
    const struct token *token = &lexer->token;
    int count = 0;
    bool good = token->kind == TOKEN_WORD && token->len <= 5;
    for (size_t i = 0; good && i < token->len; i++) {
        good = token->text[i] >= '0' && token->text[i] <= '9';
        count = count * 10 + (token->text[i] - '0');
    }
    if (!good)
        lex_fail(lexer, N_("expected a duration such as \"18 months\", not \"%s\""));
    lex_next(lexer);
    return count;
}

static void add_duration(struct lexer *lexer, int sign, struct term *term)
{
    static const struct { const char *one, *many; int months, days; } unit[] = {
        {"day", "days", 0, 1}, {"week", "weeks", 0, 7},
        {"month", "months", 1, 0}, {"year", "years", 12, 0},
    };
    int count = take_count(lexer);
    for (size_t i = 0; i < sizeof unit / sizeof *unit; i++) {
        if (!lex_is(lexer, unit[i].one) && !lex_is(lexer, unit[i].many))
            continue;
        int months = term->months + sign * count * unit[i].months;
        int days = term->days + sign * count * unit[i].days;
        if (months < -MAX_MONTHS || months > MAX_MONTHS || days < -MAX_DAYS || days > MAX_DAYS)
            lex_fail(lexer, N_("expected a duration of less than a hundred years"));
        term->months = months;
        term->days = days;
        lex_next(lexer);
        return;
    }
    lex_fail(lexer, N_("expected days, weeks, months or years, not \"%s\""));
}

static bool read_since(struct lexer *lexer, struct arena *arena, struct term *term)
{
    static const struct { const char *name; enum unit unit; bool until; } function[] = {
        {"days_since", UNIT_DAYS, false}, {"months_since", UNIT_MONTHS, false},
        {"years_since", UNIT_YEARS, false}, {"days_until", UNIT_DAYS, true},
    };
    for (size_t i = 0; i < sizeof function / sizeof *function; i++) {
        if (!lex_accept(lexer, function[i].name))
            continue;
        term->kind = TERM_SINCE;
        term->unit = function[i].unit;
        term->until = function[i].until;
        expect(lexer, "(", N_("expected \"(\" and the name of a date, not \"%s\""));
        term->word = keep(arena, take_word(lexer, N_("expected the name of a date, not \"%s\"")));
        expect(lexer, ")", N_("expected \")\", not \"%s\""));
        return true;
    }
    return false;
}

/* 08-01: a day every year has, as month * 100 + day. */
static int32_t take_day_of_year(struct lexer *lexer)
{
    const char *expected = N_("expected a day of the year such as 08-01, not \"%s\"");
    char iso[] = "2001-00-00";
    struct token token = take_word(lexer, expected);
    struct date date;
    struct error ignored = {0};
    if (token.len == 5)
        memcpy(iso + 5, token.text, 5);
    if (token.len == 5 && date_parse_iso(iso, &date, &ignored) == OK)
        return date.month * 100 + date.day;
    lex_fail_at(lexer, &token, expected);
    return 101;
}

struct term parse_term(struct lexer *lexer, struct arena *arena)
{
    struct term term = {.kind = TERM_WORD};
    if (read_since(lexer, arena, &term))
        return term;
    term.word = keep(arena, lexer->token);
    if (lex_accept(lexer, "today")) {
        term.kind = TERM_TODAY;
    } else if (lex_accept(lexer, "last")) {
        term.kind = TERM_TODAY;
        term.value = take_day_of_year(lexer);
    } else if (lex_accept(lexer, "offices")) {
        term.kind = TERM_OFFICES;
    } else {
        take_word(lexer, N_("expected a field, a value or \"today\", not \"%s\""));
    }
    for (;;) {
        int sign = lex_is(lexer, "+") ? 1 : lex_is(lexer, "-") ? -1 : 0;
        if (!sign)
            return term;
        lex_next(lexer);
        add_duration(lexer, sign, &term);
    }
}

/* ( A, B, C ); the bracket is the current token. */
static void read_members(struct reader *reader, struct node *node)
{
    struct lexer *lexer = reader->lexer;
    struct token *member = NULL;
    expect(lexer, "(", N_("expected \"(\" and a list of codes, not \"%s\""));
    do {
        struct token word = take_word(lexer, N_("expected a code, not \"%s\""));
        *SET_ADD(reader, member, node->n_members) = word;
    } while (lex_accept(lexer, ","));
    node->member = member;
    expect(lexer, ")", N_("expected \",\" or \")\", not \"%s\""));
}

static void read_member(struct reader *reader, struct node *node)
{
    const char *expected = N_("expected a code or the name of a group, not \"%s\"");
    node->member = keep(reader->arena, take_word(reader->lexer, expected));
    node->n_members = 1;
}

static struct node *negated(struct reader *reader, struct node *node)
{
    struct node *not = new_node(reader, NODE_NOT, *node->at);
    not->first = node;
    return not;
}

/* "is known", "is not empty"; behind "is". */
static struct node *read_state(struct reader *reader, struct node *node)
{
    bool not = lex_accept(reader->lexer, "not");
    node->kind = NODE_TEST;
    node->op = lex_is(reader->lexer, "known") ? TEST_KNOWN : TEST_EMPTY;
    if (!lex_is(reader->lexer, "known") && !lex_is(reader->lexer, "empty"))
        lex_fail(reader->lexer, N_("expected \"known\" or \"empty\", not \"%s\""));
    lex_next(reader->lexer);
    return not ? negated(reader, node) : node;
}

static bool read_comparison(struct reader *reader, struct node *node)
{
    static const struct { const char *sign; enum test_op op; } comparison[] = {
        {"=", TEST_EQ}, {"!=", TEST_NE}, {"<", TEST_LT},
        {"<=", TEST_LE}, {">", TEST_GT}, {">=", TEST_GE},
    };
    for (size_t i = 0; i < sizeof comparison / sizeof *comparison; i++) {
        if (!lex_accept(reader->lexer, comparison[i].sign))
            continue;
        node->kind = NODE_TEST;
        node->op = comparison[i].op;
        node->right = parse_term(reader->lexer, reader->arena);
        return true;
    }
    return false;
}

static struct node *read_test(struct reader *reader)
{
    struct lexer *lexer = reader->lexer;
    struct node *node = new_node(reader, NODE_NAME, lexer->token);
    if (lex_is(lexer, "param") || lex_is(lexer, "result")) {
        node->kind = NODE_TEST;
        node->op = lex_is(lexer, "param") ? TEST_PARAM : TEST_RESULT;
        lex_next(lexer);
        node->left.word =
            keep(reader->arena, take_word(lexer, N_("expected a name, not \"%s\"")));
        return node;
    }
    node->left = parse_term(lexer, reader->arena);
    if (read_comparison(reader, node))
        return node;
    if (lex_accept(lexer, "is"))
        return read_state(reader, node);
    bool in = lex_accept(lexer, "in"), has = !in && lex_accept(lexer, "has");
    if (in || has) {
        node->kind = NODE_TEST;
        node->op = in ? TEST_IN : TEST_HAS;
        if ((in && lex_is(lexer, "(")) || (has && lex_accept(lexer, "any")))
            read_members(reader, node);
        else
            read_member(reader, node);
    } else if (node->left.kind != TERM_WORD || node->left.months || node->left.days) {
        lex_fail(lexer, N_("expected a comparison such as \"<\" or \"=\", not \"%s\""));
    }
    return node;
}

/* "any own child", "partner"; false where no quantifier begins here. */
static bool read_quantifier(struct lexer *lexer, enum quant *quant)
{
    static const struct { const char *word; enum quant quant; } what[] = {
        {"child", QUANT_CHILD}, {"parent", QUANT_PARENT},
        {"member", QUANT_MEMBER}, {"qual", QUANT_QUAL},
    };
    if (lex_is(lexer, "partner")) { /* also a field: "partner is known" */
        struct lexer ahead = *lexer;
        lex_next(&ahead);
        if (!lex_is(&ahead, "("))
            return false;
        lex_next(lexer);
        *quant = QUANT_PARTNER;
        return true;
    }
    if (!lex_accept(lexer, "any"))
        return false;
    if (lex_accept(lexer, "own")) {
        *quant = QUANT_OWN_CHILD;
        expect(lexer, "child", N_("expected \"child\", not \"%s\""));
        return true;
    }
    for (size_t i = 0; i < sizeof what / sizeof *what; i++) {
        *quant = what[i].quant;
        if (lex_accept(lexer, what[i].word))
            return true;
    }
    lex_fail(lexer, N_("expected child, own child, parent, member or qual, not \"%s\""));
    return true;
}

static struct node *read_primary(struct reader *reader)
{
    struct lexer *lexer = reader->lexer;
    const struct token at = lexer->token;
    enum quant quant;
    struct node *node;
    if (++reader->depth > MAX_DEPTH)
        lex_fail(lexer, N_("expected a condition that is nested less deeply"));
    if (lex_accept(lexer, "not")) {
        node = new_node(reader, NODE_NOT, at);
        node->first = worded_primary(reader);
    } else if (read_quantifier(lexer, &quant)) {
        node = new_node(reader, NODE_QUANT, at);
        node->quant = quant;
        expect(lexer, "(", N_("expected \"(\", not \"%s\""));
        node->first = read_or(reader);
        expect(lexer, ")", N_("expected \"and\", \"or\" or \")\", not \"%s\""));
    } else if (lex_accept(lexer, "(")) {
        node = read_or(reader);
        expect(lexer, ")", N_("expected \"and\", \"or\" or \")\", not \"%s\""));
    } else {
        node = read_test(reader);
    }
    reader->depth--;
    return node;
}

/* Operands joined by one word; a single one stands for itself. */
static struct node *read_joined(struct reader *reader, enum node_kind kind, const char *word,
                                struct node *(*operand)(struct reader *))
{
    const struct token at = reader->lexer->token;
    struct node *first = operand(reader), *last = first;
    while (lex_accept(reader->lexer, word))
        last = last->next = operand(reader);
    if (first == last)
        return first;
    struct node *joined = new_node(reader, kind, at);
    joined->first = first;
    return joined;
}

static struct node *with_words(struct reader *reader, struct node *(*read)(struct reader *))
{
    const char *from = reader->lexer->token.text;
    struct node *node = read(reader);
    if (!node->text && reader->lexer->status == OK)
        node->text = source_words(reader->arena, from, reader->lexer->last_end);
    return node;
}

static struct node *worded_primary(struct reader *reader)
{
    return with_words(reader, read_primary);
}

static struct node *read_and(struct reader *reader)
{
    return read_joined(reader, NODE_AND, "and", worded_primary);
}

static struct node *worded_and(struct reader *reader)
{
    return with_words(reader, read_and);
}

static struct node *joined_or(struct reader *reader)
{
    return read_joined(reader, NODE_OR, "or", worded_and);
}

static struct node *read_or(struct reader *reader)
{
    return with_words(reader, joined_or);
}

struct node *parse_condition(struct lexer *lexer, struct arena *arena)
{
    struct reader *reader = arena_alloc(arena, sizeof *reader);
    *reader = (struct reader){.lexer = lexer, .arena = arena};
    return read_or(reader);
}
