/* SPDX-License-Identifier: EUPL-1.2 */
/* One comparison: looks up its words, and refuses what no fact could ever decide. What may be
 * compared with what follows from the field's type alone. */
#include "rules/check.h"

#include <string.h>

#include "rules/eval.h"

enum { WITH_ORDER = 1, WITH_EQUAL = 2, WITH_IN = 4, WITH_HAS = 8, WITH_EMPTY = 16 };

/* Every field can be asked "is known". */
static unsigned operators(enum field_type type)
{
    switch (type) {
    case TYPE_DATE:
    case TYPE_NUMBER: return WITH_ORDER | WITH_EQUAL;
    case TYPE_ORDERED: return WITH_ORDER | WITH_EQUAL | WITH_IN;
    case TYPE_CHOICE:
    case TYPE_COUNTRY:
    case TYPE_PLACE: return WITH_EQUAL | WITH_IN;
    case TYPE_YESNO: return WITH_EQUAL;
    case TYPE_CHOICES:
    case TYPE_COUNTRIES:
    case TYPE_LANGUAGES: return WITH_HAS | WITH_EMPTY;
    case TYPE_NAMES:
    case TYPE_QUALS:
    case TYPE_PERSONS: return WITH_EMPTY;
    case TYPE_NAME:
    case TYPE_TEXT:
    case TYPE_IDENTIFIER: return 0;
    }
    return 0;
}

/* --- values ----------------------------------------------------------------------------------- */

/* 14, 14.5, 14.55: hundredths. */
static bool parse_number(const struct token *word, int32_t *value)
{
    int32_t number = 0;
    int decimals = -1;
    for (size_t i = 0; i < word->len; i++) {
        char c = word->text[i];
        if (c == '.' && decimals < 0 && i > 0)
            decimals = 0;
        else if (c >= '0' && c <= '9' && decimals < 2 && number < 10000000) {
            number = number * 10 + (c - '0');
            decimals += decimals >= 0;
        } else
            return false;
    }
    for (int i = decimals < 0 ? 0 : decimals; i < 2; i++)
        number *= 10;
    *value = number;
    return word->len > 0 && number < 1000000000;
}

static bool parse_day(const struct token *word, int32_t *value)
{
    char text[DATE_SIZE] = "";
    struct date date;
    if (word->len != DATE_SIZE - 1)
        return false;
    memcpy(text, word->text, word->len);
    if (date_parse_iso(text, &date, NULL) != OK || !date_is_whole(date))
        return false;
    *value = date_first_day(date);
    return true;
}

/* The field a word names, with "self." before it that of the person judged; -1 where it is none. */
static int find_field(const struct token *word, bool *self)
{
    static const char prefix[] = "self.";
    size_t len = sizeof prefix - 1;
    *self = word->len > len && !memcmp(word->text, prefix, len);
    return *self ? catalogue_find_field(word->text + len, word->len - len)
                 : catalogue_find_field(word->text, word->len);
}

/* What a term is by itself: a field, a number or a date; codes need a field beside them. */
static void look_up(struct term *term)
{
    if (term->kind != TERM_WORD && term->kind != TERM_SINCE)
        return;
    term->field = find_field(term->word, &term->self);
    if (term->kind == TERM_SINCE)
        return;
    if (term->field >= 0)
        term->kind = TERM_FIELD;
    else if (parse_day(term->word, &term->value))
        term->kind = TERM_DAY;
    else if (parse_number(term->word, &term->value))
        term->kind = TERM_NUMBER;
}

/* A duration added to a date that is written down makes another such date. */
static void fold(struct term *term)
{
    if (term->kind != TERM_DAY)
        return;
    if (term->months)
        term->value = date_add_months(term->value, term->months);
    term->value += term->days;
    term->months = term->days = 0;
}

static enum field_type term_type(const struct term *term)
{
    switch (term->kind) {
    case TERM_FIELD: return catalogue_field[term->field].type;
    case TERM_NUMBER:
    case TERM_SINCE:
    case TERM_OFFICES: return TYPE_NUMBER;
    case TERM_DAY:
    case TERM_TODAY: return TYPE_DATE;
    case TERM_NONE:
    case TERM_WORD:
    case TERM_CODE:
    case TERM_ITEM: break;
    }
    return TYPE_TEXT;
}

static bool is_constant(const struct term *term)
{
    return term->kind != TERM_FIELD && term->kind != TERM_SINCE && term->kind != TERM_OFFICES;
}

static void check_term(struct checker *checker, struct term *term)
{
    look_up(term);
    const struct token *word = term->word;
    if (term->kind == TERM_WORD && word->text[0] >= '0' && word->text[0] <= '9')
        /* 2026-02-30 is no day, and was never meant as a field */
        check_fail(checker, word, N_("expected a date such as 2026-06-30, not \"%s\""));
    else if (term->kind == TERM_WORD)
        check_fail(checker, word, N_("expected a field of the catalogue, not \"%s\""));
    if (term->kind == TERM_SINCE &&
        (term->field < 0 || catalogue_field[term->field].type != TYPE_DATE))
        check_fail(checker, term->word, N_("expected the name of a date, not \"%s\""));
    if (checker->status != OK)
        return;
    if ((term->months || term->days) && term_type(term) != TYPE_DATE)
        check_fail(checker, term->word, N_("expected a date before the duration, not \"%s\""));
    fold(term);
}

void check_date(struct checker *checker, struct term *term)
{
    check_term(checker, term);
    if (checker->status == OK && term_type(term) != TYPE_DATE)
        check_fail(checker, term->word, N_("expected a date, not \"%s\""));
}

/* --- codes ------------------------------------------------------------------------------------ */

static const struct code_list *code_list_of(enum field_type type)
{
    return type == TYPE_PLACE       ? &catalogue_places
           : type == TYPE_LANGUAGES ? &catalogue_languages
                                    : &catalogue_countries;
}

static bool is_listed(enum field_type type)
{
    return type == TYPE_PLACE || type == TYPE_COUNTRIES || type == TYPE_LANGUAGES;
}

static void add_item(struct checker *checker, struct node *node, const struct token *word)
{
    const struct code_list *list = code_list_of(catalogue_field[node->left.field].type);
    int found = code_find(list, word->text, word->len);
    if (found < 0) {
        check_fail(checker, word, N_("expected a code of this list, not \"%s\""));
        return;
    }
    const char **item = set_grow(checker->set->arena, (void *)(uintptr_t)node->item,
                                 node->n_items, sizeof *item);
    item[node->n_items++] = list->code[found].code;
    node->item = item;
}

/* The code of a choice, a country or a yes; -1 where the word is none. */
static int find_code(const struct field *field, const struct token *word)
{
    if (field->type == TYPE_YESNO)
        return token_is(word, "yes") ? 1 : token_is(word, "no") ? 0 : -1;
    if (field->type == TYPE_COUNTRY)
        return code_find(&catalogue_countries, word->text, word->len);
    return field->set < 0 ? -1 : catalogue_find_choice(field->set, word->text, word->len);
}

static void add_code(struct checker *checker, struct node *node, const struct token *word)
{
    const struct field *field = &catalogue_field[node->left.field];
    int code = find_code(field, word);
    if (code >= 0 && code < GROUP_WORDS * 64) {
        node->code[code / 64] |= UINT64_C(1) << (code % 64);
        return;
    }
    int group = field->set < 0 ? -1 : catalogue_find_group(field->set, word->text, word->len);
    if (group < 0) {
        check_fail(checker, word, N_("expected a code or a group of this field, not \"%s\""));
        return;
    }
    for (int i = 0; i < GROUP_WORDS; i++)
        node->code[i] |= catalogue_group[group].code[i];
}

static void check_members(struct checker *checker, struct node *node)
{
    bool listed = is_listed(catalogue_field[node->left.field].type);
    for (int i = 0; i < node->n_members; i++) {
        if (listed)
            add_item(checker, node, &node->member[i]);
        else
            add_code(checker, node, &node->member[i]);
    }
}

/* --- comparisons ------------------------------------------------------------------------------ */

static bool is_order(enum test_op op)
{
    return op == TEST_LT || op == TEST_LE || op == TEST_GT || op == TEST_GE;
}

/* field = CODE; or another field with the same codes. */
static void check_code_side(struct checker *checker, struct node *node)
{
    const struct field *field = &catalogue_field[node->left.field];
    struct term *right = &node->right;
    const struct token *word = right->word;
    if (node->left.months || node->left.days || right->months || right->days)
        check_fail(checker, word, N_("expected no duration beside \"%s\""));
    if (right->kind != TERM_WORD) {
        check_fail(checker, word, N_("expected a code of this field, not \"%s\""));
    } else if (field->type == TYPE_PLACE) {
        right->kind = TERM_ITEM;
        add_item(checker, node, word);
    } else if (find_code(field, word) >= 0) {
        right->kind = TERM_CODE;
        right->value = find_code(field, word);
    } else {
        int other = find_field(word, &right->self);
        if (other < 0 || catalogue_field[other].set != field->set ||
            catalogue_field[other].type != field->type)
            check_fail(checker, word, N_("expected a code of this field, not \"%s\""));
        right->kind = TERM_FIELD;
        right->field = other;
    }
}

/* Dates with dates, numbers with numbers. */
static void check_measures(struct checker *checker, struct node *node)
{
    check_term(checker, &node->right);
    if (checker->status != OK)
        return;
    enum field_type type = term_type(&node->left);
    if (term_type(&node->right) == type)
        return;
    check_fail(checker, node->right.word,
               type == TYPE_DATE ? N_("expected a date, not \"%s\"")
                                 : N_("expected a number, not \"%s\""));
}

static bool same_question(const struct term *a, const struct term *b)
{
    return a->kind == b->kind && (is_constant(a) || a->field == b->field) && a->self == b->self;
}

/* Over its finite domain, or over what is not negative, a comparison must be able to turn out
 * either way. */
static void count_outcomes(const struct node *node, int *yes, int *no)
{
    const struct field *field = &catalogue_field[node->left.field];
    int n = field->type == TYPE_YESNO     ? 2
            : field->type == TYPE_COUNTRY ? catalogue_countries.n
            : field->set >= 0             ? catalogue_set[field->set].n
                                          : 0;
    for (int i = 0; i < n; i++) {
        struct fact fact = {.state = KNOWN};
        if (field->type == TYPE_CHOICES)
            fact.bits = 0; /* an empty list is always possible, and so is a full one */
        else
            fact.code = i;
        enum tri value = test_fact(node, &fact);
        *yes += value == YES;
        *no += value == NO;
    }
    if (field->type == TYPE_NUMBER) {
        struct fact least = {.state = KNOWN}, most = {.state = KNOWN};
        most.lo = most.hi = INT32_MAX;
        for (int i = 0; i < 2; i++) {
            enum tri value = test_fact(node, i ? &most : &least);
            *yes += value == YES || node->op == TEST_EQ;
            *no += value == NO || node->op == TEST_NE;
        }
    }
}

static void check_outcomes(struct checker *checker, const struct node *node)
{
    int yes = 0, no = 0;
    const struct token *at = node->at;
    if (node->op == TEST_KNOWN || node->op == TEST_EMPTY || node->op == TEST_HAS)
        return;
    if (node->op != TEST_IN && same_question(&node->left, &node->right))
        check_fail(checker, at, N_("expected two different things to compare beside \"%s\""));
    else if (node->op != TEST_IN && is_constant(&node->left) && is_constant(&node->right) &&
             node->left.kind != TERM_TODAY && node->right.kind != TERM_TODAY)
        check_fail(checker, at, N_("expected a field in the comparison with \"%s\""));
    if (checker->status != OK || !test_is_plain(node))
        return;
    count_outcomes(node, &yes, &no);
    if (yes && !no)
        check_fail(checker, at, N_("expected a comparison that can be false, \"%s\" never is"));
    if (no && !yes)
        check_fail(checker, at, N_("expected a comparison that can be true, \"%s\" never is"));
}

static unsigned wanted(const struct node *node)
{
    if (node->op == TEST_KNOWN)
        return 0;
    return is_order(node->op)         ? WITH_ORDER
           : node->op == TEST_IN      ? WITH_IN
           : node->op == TEST_HAS     ? WITH_HAS
           : node->op == TEST_EMPTY   ? WITH_EMPTY
                                      : WITH_EQUAL;
}

static void refuse_operator(struct checker *checker, const struct node *node)
{
    unsigned can = operators(term_type(&node->left));
    const struct token *word = node->left.word;
    if (can & WITH_HAS)
        check_fail(checker, word, N_("expected \"has\" or \"is\" after the list \"%s\""));
    else if (can & WITH_IN)
        check_fail(checker, word, N_("expected \"=\", \"!=\" or \"in\" after \"%s\""));
    else if (can & WITH_EQUAL)
        check_fail(checker, word, N_("expected another comparison for \"%s\""));
    else
        check_fail(checker, word, N_("expected \"is known\" or the like after \"%s\""));
}

void check_test(struct checker *checker, struct node *node)
{
    struct term *left = &node->left;
    check_term(checker, left);
    if (checker->status != OK)
        return;
    bool asks_state = node->op == TEST_KNOWN || node->op == TEST_EMPTY;
    bool needs_field = asks_state || node->op == TEST_IN || node->op == TEST_HAS;
    if (needs_field && (left->kind != TERM_FIELD || left->months || left->days)) {
        check_fail(checker, left->word, N_("expected a field alone before this, not \"%s\""));
        return;
    }
    enum field_type type = term_type(left);
    unsigned want = wanted(node);
    if (left->self && type != TYPE_DATE && type != TYPE_NUMBER) {
        check_fail(checker, left->word, N_("expected \"%s\" behind the sign, not before it"));
        return;
    }
    if ((operators(type) & want) != want) {
        refuse_operator(checker, node);
        return;
    }
    if (node->op == TEST_IN || node->op == TEST_HAS)
        check_members(checker, node);
    else if (!asks_state && (type == TYPE_DATE || type == TYPE_NUMBER))
        check_measures(checker, node);
    else if (!asks_state)
        check_code_side(checker, node);
    if (checker->status == OK)
        check_outcomes(checker, node);
}
