/* SPDX-License-Identifier: EUPL-1.2 */
/* Words, texts and signs of the rule language, with line and column. Rules and typical cases share
 * it. Knows no grammar. Borrows the text it reads. */
#ifndef LOTSE_RULES_LEX_H
#define LOTSE_RULES_LEX_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/status.h"

enum token_kind {
    TOKEN_END,
    TOKEN_WORD, /* letters, digits, _, and inside - and .: german R-SPR-030a 2026-06-30 14.5 */
    TOKEN_TEXT, /* "…": text and len are what stands between the quotes */
    TOKEN_SIGN, /* ( ) , = != < <= > >= + - .. */
};

struct token {
    enum token_kind kind;
    const char *text;
    size_t len;
    const char *end;  /* behind it, a closing quote included */
    int line, column; /* from 1; columns count characters */
    bool first;       /* of its line */
};

struct lexer {
    const char *at, *end, *line_start;
    int line;
    bool fresh; /* nothing but space since line_start */
    struct token token;    /* the current one */
    const char *last_end;  /* behind the token before it */
    struct error *error;
    enum status status;    /* once it is not OK, every token is TOKEN_END */
};

void lex_init(struct lexer *lexer, const char *text, size_t len, struct error *error);
void lex_next(struct lexer *lexer);
bool lex_is(const struct lexer *lexer, const char *word); /* the current word or sign is this one */
bool lex_accept(struct lexer *lexer, const char *word);   /* then steps over it */
bool token_is(const struct token *token, const char *word);

/* Ends the reading with an error at the current token (or at another); the message's one %s, where
 * it has one, is the token's own words. */
void lex_fail(struct lexer *lexer, const char *message);
void lex_fail_at(struct lexer *lexer, const struct token *token, const char *message);

/* The same for whoever has a token and no lexer. Returns INVALID. */
enum status token_error(struct error *error, const struct token *token, const char *message);

/* Copies of a token: as written; and of a text with \" and \\ resolved. */
const char *token_copy(struct arena *arena, const struct token *token);
const char *token_unquote(struct arena *arena, const struct token *token);
/* What stands between two places, in one line and without comments. */
const char *source_words(struct arena *arena, const char *from, const char *to);

#endif
