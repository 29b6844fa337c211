/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/cases_read.h"

#include <string.h>

struct reader {
    const struct rule_set *set;
    struct lexer *lexer;
    struct arena *arena;
    struct typical_case *typical;
    bool has_day;
};

struct line { /* what a line of a case begins with */
    const char *name;
    void (*read)(struct reader *reader);
};

static const struct line *find_line(const struct token *token);

static bool at_end(const struct reader *reader)
{
    const struct token *token = &reader->lexer->token;
    return token->kind == TOKEN_END ||
           (token->first && (token->column == 1 || find_line(token)));
}

static struct token take(struct reader *reader, enum token_kind kind, const char *message)
{
    struct token token = reader->lexer->token;
    if (token.kind != kind || at_end(reader))
        lex_fail(reader->lexer, message);
    lex_next(reader->lexer);
    return token;
}

static void fail_at(struct reader *reader, const struct token *token, const char *message)
{
    lex_fail_at(reader->lexer, token, message);
}

/* --- persons ---------------------------------------------------------------------------------- */

static int find_person(const struct reader *reader, const struct token *id)
{
    const struct household *household = &reader->typical->household;
    for (int i = 0; i < household->n; i++)
        if (token_is(id, household->person[i].id))
            return i;
    return -1;
}

static int take_person(struct reader *reader)
{
    struct token token = take(reader, TOKEN_WORD, N_("expected a person, not \"%s\""));
    int person = find_person(reader, &token);
    if (person < 0)
        fail_at(reader, &token, N_("expected a person of this case, not \"%s\""));
    return person;
}

/* A value as fact_parse reads it: a word, a text, or a list with spaces between. */
static const char *take_value(struct reader *reader, struct token *first)
{
    struct lexer *lexer = reader->lexer;
    *first = lexer->token;
    if (first->kind == TOKEN_TEXT) {
        lex_next(lexer);
        return token_unquote(reader->arena, first);
    }
    if (!lex_accept(lexer, "(")) {
        struct token word = take(reader, TOKEN_WORD, N_("expected a value, not \"%s\""));
        return token_copy(reader->arena, &word);
    }
    const char *list = "";
    while (lexer->token.kind == TOKEN_WORD) {
        list = arena_printf(reader->arena, "%s%s%s", list, *list ? " " : "",
                            token_copy(reader->arena, &lexer->token));
        lex_next(lexer);
        lex_accept(lexer, ",");
    }
    if (!lex_accept(lexer, ")"))
        lex_fail(lexer, N_("expected a value or \")\", not \"%s\""));
    return list;
}

/* Dates are ISO, whole or partial; what clerks type for short ("2008" may be the 20th of August)
 * has no place in a file. */
static enum status parse_value(struct reader *reader, int field, const char *value,
                               struct fact *fact, struct error *error)
{
    struct date date;
    if (catalogue_field[field].type != TYPE_DATE)
        return fact_parse(reader->arena, &catalogue_field[field], value, NULL, 0, fact, error);
    enum status status = date_parse_iso(value, &date, error);
    if (status == OK)
        *fact = fact_date(date);
    return status;
}

/* "unknown" and "refused" are answers; the code UNKNOWN is the first, except as a status. */
static struct fact fact_of(struct reader *reader, int field)
{
    struct token first;
    const char *value = take_value(reader, &first);
    bool status = catalogue_field[field].set == SET_STATUS;
    if (!strcmp(value, "unknown") || (!strcmp(value, "UNKNOWN") && !status))
        return (struct fact){.state = UNKNOWN};
    if (!strcmp(value, "refused"))
        return (struct fact){.state = REFUSED};
    struct fact fact = {0};
    struct error error = {0};
    if (reader->lexer->status == OK &&
        parse_value(reader, field, value, &fact, &error) != OK) {
        error_at(&error, first.line, first.column);
        reader->lexer->status = error.status;
        if (reader->lexer->error && reader->lexer->error->status == OK)
            *reader->lexer->error = error;
        lex_next(reader->lexer);
    }
    return fact;
}

/* parents (p1 p2), partner p1: persons that stand above. */
static void read_relatives(struct reader *reader, int field, struct person *person)
{
    struct lexer *lexer = reader->lexer;
    if (field == FIELD_PARTNER) {
        person->partner = take_person(reader);
        return;
    }
    person->parents_given = true;
    bool list = lex_accept(lexer, "(");
    do {
        int parent = take_person(reader);
        if (parent >= 0)
            person->parents |= UINT64_C(1) << parent;
    } while (list && lexer->status == OK && !lex_accept(lexer, ")"));
}

static void read_facts(struct reader *reader, enum scope scope, int first, struct fact *fact,
                       struct person *person)
{
    while (!at_end(reader)) {
        struct token token = take(reader, TOKEN_WORD, N_("expected a field, not \"%s\""));
        int field = catalogue_find_field(token.text, token.len);
        if (field < 0 || catalogue_field[field].scope != scope || field == FIELD_QUAL) {
            fail_at(reader, &token, N_("expected a field that stands here, not \"%s\""));
            return;
        }
        if (catalogue_field[field].type == TYPE_PERSONS)
            read_relatives(reader, field, person);
        else
            fact[field - first] = fact_of(reader, field);
    }
}

static void read_person(struct reader *reader)
{
    struct household *household = &reader->typical->household;
    struct token id = take(reader, TOKEN_WORD, N_("expected the name of a person, not \"%s\""));
    struct token role = take(reader, TOKEN_WORD, N_("expected a role, not \"%s\""));
    int code = catalogue_find_choice(SET_ROLE, role.text, role.len);
    if (find_person(reader, &id) >= 0 || token_is(&id, "household"))
        fail_at(reader, &id, N_("expected a new name, \"%s\" is taken"));
    if (code < 0)
        fail_at(reader, &role, N_("expected a role such as APPLICANT, not \"%s\""));
    if (household->n == MAX_PERSONS)
        fail_at(reader, &id, N_("expected fewer persons, \"%s\" is one too many"));
    if (reader->lexer->status != OK)
        return;
    household->person = set_grow(reader->arena, household->person, household->n,
                                 sizeof *household->person);
    struct person *person = &household->person[household->n++];
    person_init(person, token_copy(reader->arena, &id));
    person->role = code;
    read_facts(reader, SCOPE_PERSON, 0, person->fact, person);
}

static void read_qual(struct reader *reader)
{
    int i = take_person(reader);
    if (i < 0)
        return;
    struct person *person = &reader->typical->household.person[i];
    if (person->n_quals == MAX_QUALS) {
        lex_fail(reader->lexer, N_("expected fewer qualifications"));
        return;
    }
    person->qual = set_grow(reader->arena, person->qual, person->n_quals, sizeof *person->qual);
    person->fact[FIELD_QUAL] = (struct fact){.state = KNOWN, .n = (uint16_t)(person->n_quals + 1)};
    struct qual *qual = &person->qual[person->n_quals++];
    read_facts(reader, SCOPE_QUAL, FIELD_QUAL_FIRST, qual->fact, person);
}

/* --- the case itself -------------------------------------------------------------------------- */

static struct date take_date(struct reader *reader)
{
    struct token token = take(reader, TOKEN_WORD, N_("expected a date, not \"%s\""));
    struct date date = {0};
    if (reader->lexer->status == OK &&
        (date_parse_iso(token_copy(reader->arena, &token), &date, NULL) != OK ||
         !date_is_whole(date)))
        fail_at(reader, &token, N_("expected a date such as 2026-03-02, not \"%s\""));
    return date;
}

static int take_need(struct reader *reader)
{
    struct token token = take(reader, TOKEN_WORD, N_("expected a need, not \"%s\""));
    int need = catalogue_find_need(token.text, token.len);
    if (need < 0)
        fail_at(reader, &token, N_("expected a need of the catalogue, not \"%s\""));
    return need;
}

static void read_source(struct reader *reader)
{
    take(reader, TOKEN_TEXT, N_("expected a text in quotes, not \"%s\""));
}

static void read_on(struct reader *reader)
{
    reader->typical->household.as_of = take_date(reader);
    reader->has_day = true;
}

static void read_applied(struct reader *reader)
{
    do {
        int need = take_need(reader);
        struct date day = take_date(reader);
        if (need >= 0)
            reader->typical->household.applied[need] = day;
    } while (!at_end(reader));
}

static void read_household(struct reader *reader)
{
    read_facts(reader, SCOPE_HOUSEHOLD, 0, reader->typical->household.fact, NULL);
}

/* --- expectations ----------------------------------------------------------------------------- */

static int take_subject(struct reader *reader)
{
    if (lex_accept(reader->lexer, "household"))
        return EVERYBODY;
    return take_person(reader);
}

static int find_outcome(const struct token *token)
{
    for (int i = 0; i < OUTCOME_COUNT; i++)
        if (token_is(token, catalogue_outcome[i].code))
            return i;
    return -1;
}

/* "at AG-06", "at nowhere": which office of the directory. */
static void read_agency(struct reader *reader, struct expectation *wanted)
{
    if (!lex_accept(reader->lexer, "at"))
        return;
    struct token id = take(reader, TOKEN_WORD, N_("expected the id of an office, not \"%s\""));
    wanted->agency = token_is(&id, "nowhere") ? "" : token_copy(reader->arena, &id);
}

static bool at_answer_end(const struct reader *reader)
{
    return at_end(reader) || lex_is(reader->lexer, "at");
}

/* [OUTCOME [OFFICE [RULE]]]; after NONE the office may be left out. */
static void read_answer(struct reader *reader, struct expectation *wanted)
{
    struct lexer *lexer = reader->lexer;
    if (at_answer_end(reader))
        return;
    wanted->outcome = find_outcome(&lexer->token);
    if (wanted->outcome < 0)
        lex_fail(lexer, N_("expected an outcome, not \"%s\""));
    lex_next(lexer);
    if (at_answer_end(reader))
        return;
    wanted->agency_type = catalogue_find_agency_type(lexer->token.text, lexer->token.len);
    if (wanted->agency_type >= 0)
        lex_next(lexer);
    if (at_answer_end(reader))
        return;
    wanted->rule = token_copy(reader->arena, &lexer->token);
    if (!rules_find(reader->set, wanted->rule))
        lex_fail(lexer, N_("expected an office type or the id of a rule, not \"%s\""));
    lex_next(lexer);
}

static struct expectation *add_expectation(struct reader *reader, enum wish wish)
{
    struct typical_case *typical = reader->typical;
    struct expectation *wanted = SET_ADD(reader, typical->expectation, typical->n);
    *wanted = (struct expectation){.wish = wish, .need = -1, .outcome = -1, .agency_type = -1,
                                   .rule = "", .words = "", .line = reader->lexer->token.line};
    return wanted;
}

static void keep_words(struct reader *reader, struct expectation *wanted, const char *from)
{
    if (reader->lexer->status == OK)
        wanted->words = source_words(reader->arena, from, reader->lexer->last_end);
}

static void read_need_of(struct reader *reader, enum wish wish)
{
    const char *from = reader->lexer->token.text;
    struct expectation *wanted = add_expectation(reader, wish);
    wanted->person = take_subject(reader);
    if (wish == WISH_CERTAIN) {
        wanted->wish = lex_accept(reader->lexer, "possible")   ? WISH_POSSIBLE
                       : lex_accept(reader->lexer, "primary")  ? WISH_PRIMARY
                       : lex_accept(reader->lexer, "conflict") ? WISH_CONFLICT
                                                               : WISH_CERTAIN;
    }
    wanted->need = take_need(reader);
    read_answer(reader, wanted);
    read_agency(reader, wanted);
    keep_words(reader, wanted, from);
}

static void read_expect(struct reader *reader)
{
    read_need_of(reader, WISH_CERTAIN);
}

static void read_never(struct reader *reader)
{
    read_need_of(reader, WISH_NEVER);
}

static bool is_among(struct rule *const *rule, int n, const struct token *id)
{
    for (int i = 0; i < n; i++)
        if (token_is(id, rule[i]->info.id))
            return true;
    return false;
}

static void read_said(struct reader *reader, struct rule *const *rule, int n, const char *message)
{
    const char *from = reader->lexer->token.text;
    struct expectation *wanted = add_expectation(reader, WISH_NOTICE);
    wanted->person = take_subject(reader);
    struct token id = take(reader, TOKEN_WORD, message);
    if (!is_among(rule, n, &id))
        fail_at(reader, &id, message);
    wanted->rule = token_copy(reader->arena, &id);
    keep_words(reader, wanted, from);
}

static void read_notice(struct reader *reader)
{
    read_said(reader, reader->set->notice, reader->set->n_notices,
              N_("expected the id of a notice, not \"%s\""));
}

static void read_contradiction(struct reader *reader)
{
    read_said(reader, reader->set->contradiction, reader->set->n_contradictions,
              N_("expected the id of a contradiction, not \"%s\""));
}

static void read_consistent(struct reader *reader)
{
    const char *from = reader->lexer->token.text;
    struct expectation *wanted = add_expectation(reader, WISH_CONSISTENT);
    wanted->person = take_subject(reader);
    keep_words(reader, wanted, from);
}

static const struct line line[] = {
    {"source", read_source}, {"on", read_on},       {"applied", read_applied},
    {"household", read_household}, {"person", read_person}, {"qual", read_qual},
    {"expect", read_expect}, {"never", read_never}, {"none", read_never},
    {"notice", read_notice}, {"contradiction", read_contradiction},
    {"consistent", read_consistent},
};

static const struct line *find_line(const struct token *token)
{
    for (size_t i = 0; i < sizeof line / sizeof *line; i++)
        if (token_is(token, line[i].name))
            return &line[i];
    return NULL;
}

void case_read(const struct rule_set *set, struct lexer *lexer, struct arena *arena,
               struct typical_case *typical)
{
    *typical = (struct typical_case){.name = ""};
    struct reader reader = {.set = set, .lexer = lexer, .arena = arena, .typical = typical};
    struct token begin = lexer->token;
    if (begin.column != 1 || !lex_accept(lexer, "case"))
        lex_fail(lexer, N_("expected \"case\" at the left margin, not \"%s\""));
    struct token name = take(&reader, TOKEN_TEXT, N_("expected a name in quotes, not \"%s\""));
    if (lexer->status == OK)
        typical->name = token_unquote(arena, &name);
    while (lexer->token.kind != TOKEN_END && lexer->token.column > 1) {
        const struct line *found = lexer->token.first ? find_line(&lexer->token) : NULL;
        if (!found) {
            lex_fail(lexer, N_("expected source, on, applied, household, person, qual, expect, "
                               "never, none, notice, contradiction or consistent, not \"%s\""));
            return;
        }
        lex_next(lexer);
        found->read(&reader);
    }
    if (!reader.has_day)
        fail_at(&reader, &begin, N_("expected the line \"on\" with a date in this \"%s\""));
}
