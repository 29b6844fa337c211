/* SPDX-License-Identifier: EUPL-1.2 */
/* Plural-Forms is a C expression over n: numbers, n, ?: || && == != < > <= >= + - * / % ! ( ).
 * Precedence climbing over one table; a malformed expression yields form 0. */
#include "text/plural.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct reader {
    const char *p;
    unsigned long n;
    int depth;
};

enum { MAX_DEPTH = 50, TERNARY = 1, UNARY = 8 };

enum operation { OR, AND, EQ, NE, LE, GE, LT, GT, ADD, SUB, MUL, DIV, MOD };

static const struct operator {
    const char *text;
    int rank;
    enum operation operation;
} operators[] = {
    {"||", 2, OR},  {"&&", 3, AND}, {"==", 4, EQ}, {"!=", 4, NE}, {"<=", 5, LE},
    {">=", 5, GE},  {"<", 5, LT},   {">", 5, GT},  {"+", 6, ADD}, {"-", 6, SUB},
    {"*", 7, MUL},  {"/", 7, DIV},  {"%", 7, MOD},
};

static unsigned long apply(enum operation operation, unsigned long a, unsigned long b)
{
    switch (operation) {
    case OR: return a || b;
    case AND: return a && b;
    case EQ: return a == b;
    case NE: return a != b;
    case LE: return a <= b;
    case GE: return a >= b;
    case LT: return a < b;
    case GT: return a > b;
    case ADD: return a + b;
    case SUB: return a - b;
    case MUL: return a * b;
    case DIV: return b ? a / b : 0;
    case MOD: return b ? a % b : 0;
    }
    return 0;
}

static void skip_space(struct reader *r)
{
    while (isspace((unsigned char)*r->p))
        r->p++;
}

static unsigned long expression(struct reader *r, int rank);

static unsigned long unary(struct reader *r)
{
    skip_space(r);
    if (*r->p == '!') {
        r->p++;
        return !expression(r, UNARY);
    }
    if (*r->p == '(') {
        r->p++;
        unsigned long value = expression(r, TERNARY);
        skip_space(r);
        if (*r->p == ')')
            r->p++;
        return value;
    }
    if (*r->p == 'n') {
        r->p++;
        return r->n;
    }
    if (!isdigit((unsigned char)*r->p))
        return 0;
    char *end;
    unsigned long value = strtoul(r->p, &end, 10);
    r->p = end;
    return value;
}

static const struct operator *next_operator(struct reader *r, int rank)
{
    skip_space(r);
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
        if (!strncmp(r->p, operators[i].text, strlen(operators[i].text)))
            return operators[i].rank >= rank ? &operators[i] : NULL;
    return NULL;
}

static unsigned long expression(struct reader *r, int rank)
{
    if (++r->depth > MAX_DEPTH) {
        r->p += strlen(r->p);
        return 0;
    }
    unsigned long value = unary(r);
    for (const struct operator *op; rank < UNARY && (op = next_operator(r, rank));) {
        r->p += strlen(op->text);
        value = apply(op->operation, value, expression(r, op->rank + 1));
    }
    skip_space(r);
    if (rank == TERNARY && *r->p == '?') {
        r->p++;
        unsigned long yes = expression(r, TERNARY);
        skip_space(r);
        if (*r->p == ':')
            r->p++;
        unsigned long no = expression(r, TERNARY);
        value = value ? yes : no;
    }
    r->depth--;
    return value;
}

void plural_parse(struct plural *plural, const char *header)
{
    *plural = (struct plural){.expression = "n != 1", .forms = 2};
    const char *p = strstr(header, "Plural-Forms:");
    const char *forms = p ? strstr(p, "nplurals=") : NULL;
    const char *formula = p ? strstr(p, "plural=") : NULL;
    if (!forms || !formula)
        return;
    plural->forms = strtoul(forms + strlen("nplurals="), NULL, 10);
    formula += strlen("plural=");
    snprintf(plural->expression, sizeof plural->expression, "%.*s", (int)strcspn(formula, ";\n"),
             formula);
}

unsigned long plural_form(const struct plural *plural, unsigned long n)
{
    struct reader r = {.p = plural->expression, .n = n};
    unsigned long form = expression(&r, TERNARY);
    return form < plural->forms ? form : 0;
}
