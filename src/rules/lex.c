/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/lex.h"

#include <ctype.h>
#include <string.h>

#include "text/utf8.h"

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* '-' and '.' belong to a word between two of its letters: R-SPR-030a, 2026-06-30, 14.5. */
static bool goes_on(const struct lexer *lexer, const char *p)
{
    if (is_word(*p))
        return true;
    return (*p == '-' || *p == '.') && p + 1 < lexer->end && is_word(p[1]) && is_word(p[-1]);
}

static int column_of(const struct lexer *lexer, const char *p)
{
    int column = 1;
    for (const char *c = lexer->line_start; c < p; c++)
        column += ((unsigned char)*c & 0xC0) != 0x80;
    return column;
}

static void skip_space(struct lexer *lexer)
{
    for (; lexer->at < lexer->end; lexer->at++) {
        char c = *lexer->at;
        if (c == '\n') {
            lexer->line++;
            lexer->line_start = lexer->at + 1;
            lexer->fresh = true;
        } else if (c == '#') {
            const char *eol = memchr(lexer->at, '\n', (size_t)(lexer->end - lexer->at));
            lexer->at = (eol ? eol : lexer->end) - 1;
        } else if (c != ' ' && c != '\t' && c != '\r') {
            return;
        }
    }
}

static void take_text(struct lexer *lexer, struct token *token)
{
    const char *p = lexer->at + 1;
    while (p < lexer->end && *p != '"' && *p != '\n')
        p += *p == '\\' && p + 1 < lexer->end && p[1] != '\n' ? 2 : 1;
    token->kind = TOKEN_TEXT;
    token->text = lexer->at + 1;
    token->len = (size_t)(p - token->text);
    token->end = p + 1;
    if (p >= lexer->end || *p != '"') {
        token->end = p;
        lex_fail_at(lexer, token, N_("expected a closing quotation mark on this line"));
    }
}

static void take_sign(struct lexer *lexer, struct token *token)
{
    static const char *const sign[] = {"<=", ">=", "!=", "..", "(", ")", ",", "=",
                                       "<",  ">",  "+",  "-",  NULL};
    size_t left = (size_t)(lexer->end - lexer->at);
    for (int i = 0; sign[i]; i++) {
        size_t len = strlen(sign[i]);
        if (len <= left && !memcmp(lexer->at, sign[i], len)) {
            token->kind = TOKEN_SIGN;
            token->len = len;
            token->end = lexer->at + len;
            return;
        }
    }
    int32_t code;
    char character[5] = "";
    memcpy(character, lexer->at, left < 4 ? left : 4);
    token->len = utf8_decode(character, &code);
    lex_fail_at(lexer, token, N_("expected a word, a text in quotes or a sign, not \"%s\""));
}

void lex_next(struct lexer *lexer)
{
    lexer->last_end = lexer->token.end;
    if (lexer->status == OK)
        skip_space(lexer);
    struct token token = {.text = lexer->at, .end = lexer->at, .line = lexer->line};
    if (lexer->status == OK && lexer->at < lexer->end) {
        token.first = lexer->fresh;
        token.column = column_of(lexer, lexer->at);
        if (*lexer->at == '"') {
            take_text(lexer, &token);
        } else if (is_word(*lexer->at)) {
            const char *p = lexer->at + 1;
            while (p < lexer->end && goes_on(lexer, p))
                p++;
            token.kind = TOKEN_WORD;
            token.len = (size_t)(p - lexer->at);
            token.end = p;
        } else {
            take_sign(lexer, &token);
        }
    } else {
        token.column = column_of(lexer, lexer->at);
    }
    if (lexer->status != OK)
        token.kind = TOKEN_END;
    lexer->token = token;
    lexer->fresh = false;
    lexer->at = token.end;
}

void lex_init(struct lexer *lexer, const char *text, size_t len, struct error *error)
{
    *lexer = (struct lexer){.at = text, .end = text + len, .line_start = text, .line = 1,
                            .fresh = true, .error = error};
    lexer->token = (struct token){.text = text, .end = text, .line = 1, .column = 1};
    if (!utf8_valid(text, len) || memchr(text, '\0', len))
        lex_fail(lexer, N_("expected UTF-8 text"));
    lex_next(lexer);
}

bool token_is(const struct token *token, const char *word)
{
    return (token->kind == TOKEN_WORD || token->kind == TOKEN_SIGN) &&
           token->text[0] == word[0] && token->len == strlen(word) &&
           !memcmp(token->text, word, token->len);
}

bool lex_is(const struct lexer *lexer, const char *word)
{
    return token_is(&lexer->token, word);
}

bool lex_accept(struct lexer *lexer, const char *word)
{
    if (!lex_is(lexer, word))
        return false;
    lex_next(lexer);
    return true;
}

enum status token_error(struct error *error, const struct token *token, const char *message)
{
    char words[ERROR_ARG_SIZE];
    size_t len = token->len < sizeof words - 1 ? token->len : sizeof words - 1;
    memcpy(words, token->text, len);
    words[len] = '\0';
    if (error && error->status == OK) {
        error_set(error, INVALID, "%s", words); /* cuts at a character, and wants a literal */
        error->message = message;
        error_at(error, token->line, token->column);
    }
    return INVALID;
}

void lex_fail_at(struct lexer *lexer, const struct token *token, const char *message)
{
    if (lexer->status == OK)
        lexer->status = token_error(lexer->error, token, message);
    lexer->token.kind = TOKEN_END;
}

void lex_fail(struct lexer *lexer, const char *message)
{
    lex_fail_at(lexer, &lexer->token, message);
}

const char *token_copy(struct arena *arena, const struct token *token)
{
    return arena_strndup(arena, token->text, token->len);
}

const char *token_unquote(struct arena *arena, const struct token *token)
{
    char *copy = arena_alloc(arena, token->len + 1), *to = copy;
    for (const char *p = token->text; p < token->text + token->len; p++) {
        if (*p == '\\' && p + 1 < token->text + token->len && (p[1] == '"' || p[1] == '\\'))
            p++;
        *to++ = *p;
    }
    return copy;
}

const char *source_words(struct arena *arena, const char *from, const char *to)
{
    char *copy = arena_alloc(arena, (size_t)(to - from) + 1), *out = copy;
    bool comment = false;
    for (const char *p = from; p < to; p++) {
        comment = *p == '#' || (comment && *p != '\n');
        if (comment)
            continue;
        if (!isspace((unsigned char)*p))
            *out++ = *p;
        else if (out > copy && out[-1] != ' ')
            *out++ = ' ';
    }
    *out = '\0';
    return copy;
}
