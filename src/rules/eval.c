/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/eval.h"

#include <string.h>

static uint8_t *memo_answers(const struct memo *memo, int person, int qual);

/* --- who is meant ----------------------------------------------------------------------------- */

const struct fact *view_fact(const struct view *view, int field)
{
    static const struct fact not_asked;
    enum scope scope = catalogue_field[field].scope;
    if (scope == SCOPE_HOUSEHOLD)
        return &view->household->fact[field];
    if (view->person == EVERYBODY || (scope == SCOPE_QUAL && view->qual < 0))
        return &not_asked;
    const struct person *person = &view->household->person[view->person];
    return scope == SCOPE_PERSON ? &person->fact[field]
                                 : &person->qual[view->qual].fact[field - FIELD_QUAL_FIRST];
}

struct view view_of_term(const struct view *view, const struct term *term)
{
    struct view whose = *view;
    if (term->self && view->inside) {
        whose.person = view->self;
        whose.qual = -1;
    }
    return whose;
}

int view_count(const struct view *view, enum quant quant)
{
    if (quant != QUANT_QUAL)
        return view->household->n;
    return view->person == EVERYBODY ? 0 : view->household->person[view->person].n_quals;
}

static bool is_meant(const struct view *view, enum quant quant, int i)
{
    const struct person *person = view->household->person;
    int self = view->person;
    switch (quant) {
    case QUANT_CHILD: return person[i].role == ROLE_CHILD;
    case QUANT_MEMBER: return i != self;
    case QUANT_OWN_CHILD: return self != EVERYBODY && (person[i].parents >> self & 1);
    case QUANT_PARENT: return self != EVERYBODY && (person[self].parents >> i & 1);
    case QUANT_PARTNER: return self != EVERYBODY && person[self].partner == i;
    case QUANT_QUAL: return true;
    }
    return false;
}

bool view_enter(const struct view *view, enum quant quant, int i, struct view *inner)
{
    if (!is_meant(view, quant, i))
        return false;
    *inner = *view;
    if (!view->inside)
        inner->self = view->person;
    inner->inside = true;
    if (quant == QUANT_QUAL) {
        inner->qual = i;
    } else {
        inner->person = i;
        inner->qual = -1;
    }
    if (view->memo)
        inner->answers = memo_answers(view->memo, inner->person, inner->qual);
    return true;
}

/* "for child" and "for adult": by the birth date, and where that is not given by the role. */
static enum tri is_minor(const struct view *view)
{
    if (view->person == EVERYBODY)
        return NO;
    const struct person *person = &view->household->person[view->person];
    const struct fact *born = &person->fact[FIELD_BIRTH_DATE];
    if (born->state != KNOWN)
        return tri_of(person->role == ROLE_CHILD);
    int32_t today = date_first_day(view->household->as_of);
    bool surely = date_add_months(born->first, 18 * 12) > today;
    bool maybe = date_add_months(born->last, 18 * 12) > today;
    return surely ? YES : maybe ? MAYBE : NO;
}

/* --- terms ------------------------------------------------------------------------------------ */

static int32_t since(const struct term *term, int32_t from, int32_t today)
{
    int months = date_months_between(from, today);
    switch (term->unit) {
    case UNIT_DAYS: return (term->until ? from - today : today - from) * 100;
    case UNIT_MONTHS: return months * 100;
    case UNIT_YEARS: return (months >= 0 ? months / 12 : -((11 - months) / 12)) * 100;
    }
    return 0;
}

static int32_t add_duration(const struct term *term, int32_t day)
{
    return (term->months ? date_add_months(day, term->months) : day) + term->days;
}

static bool count_offices(const struct view *view, struct interval *interval)
{
    if (!view->offices)
        return false;
    *interval = (struct interval){view->offices->certain * 100, view->offices->possible * 100};
    return true;
}

static const struct fact *term_fact(const struct view *view, const struct term *term)
{
    struct view whose = view_of_term(view, term);
    return view_fact(&whose, term->field);
}

/* "last 08-01": the latest 1 August that is not after today. */
static int32_t last_day(struct date today, int month, int day)
{
    if (month * 100 + day > today.month * 100 + today.day)
        today.year--;
    return date_first_day((struct date){today.year, (int8_t)month, (int8_t)day});
}

bool term_interval(const struct view *view, const struct term *term, struct interval *interval)
{
    int32_t today = date_first_day(view->household->as_of);
    if (term->kind == TERM_TODAY) {
        int32_t day = term->value ? last_day(view->household->as_of, term->value / 100,
                                             term->value % 100)
                                  : today;
        interval->lo = interval->hi = add_duration(term, day);
        return true;
    }
    if (term->kind == TERM_OFFICES)
        return count_offices(view, interval);
    if (term->kind != TERM_FIELD && term->kind != TERM_SINCE) {
        interval->lo = interval->hi = term->value;
        return true;
    }
    const struct fact *fact = term_fact(view, term);
    if (fact->state != KNOWN)
        return false;
    enum field_type type = catalogue_field[term->field].type;
    if (term->kind == TERM_SINCE) {
        int32_t a = since(term, fact->first, today), b = since(term, fact->last, today);
        *interval = (struct interval){a < b ? a : b, a < b ? b : a};
    } else if (type == TYPE_DATE) {
        *interval = (struct interval){add_duration(term, fact->first),
                                      add_duration(term, fact->last)};
    } else if (type == TYPE_NUMBER) {
        *interval = (struct interval){fact->lo, fact->hi};
    } else {
        *interval = (struct interval){fact->code, fact->code};
    }
    return true;
}

static enum tri less(struct interval a, struct interval b)
{
    return a.hi < b.lo ? YES : a.lo >= b.hi ? NO : MAYBE;
}

static enum tri equal(struct interval a, struct interval b)
{
    if (a.hi < b.lo || b.hi < a.lo)
        return NO;
    return a.lo == a.hi && b.lo == b.hi ? YES : MAYBE;
}

static enum tri compare(enum test_op op, struct interval a, struct interval b)
{
    switch (op) {
    case TEST_EQ: return equal(a, b);
    case TEST_NE: return tri_not(equal(a, b));
    case TEST_LT: return less(a, b);
    case TEST_GE: return tri_not(less(a, b));
    case TEST_GT: return less(b, a);
    case TEST_LE: return tri_not(less(b, a));
    case TEST_IN:
    case TEST_HAS:
    case TEST_KNOWN:
    case TEST_EMPTY:
    case TEST_PARAM:
    case TEST_RESULT:
    case TEST_MINOR: break;
    }
    return MAYBE;
}

/* --- tests ------------------------------------------------------------------------------------ */

static bool has_item(const struct node *test, const char *code)
{
    for (int i = 0; i < test->n_items; i++)
        if (!strcmp(test->item[i], code))
            return true;
    return false;
}

static bool has_any_item(const struct node *test, const struct fact *fact)
{
    for (int i = 0; i < fact->n; i++)
        if (has_item(test, fact->item[i]))
            return true;
    return false;
}

static bool in_codes(const struct node *test, int code)
{
    return code >= 0 && code < GROUP_WORDS * 64 && (test->code[code / 64] >> (code % 64) & 1);
}

static enum tri is_empty(enum field_type type, const struct fact *fact)
{
    if (fact->state != KNOWN)
        return MAYBE;
    return tri_of(type == TYPE_CHOICES ? fact->bits == 0 : fact->n == 0);
}

static enum tri compare_constant(const struct node *test, enum field_type type,
                                 const struct fact *fact)
{
    struct interval b = {test->right.value, test->right.value};
    if (type == TYPE_PLACE) {
        bool same = has_item(test, fact->text);
        return tri_of(test->op == TEST_EQ ? same : !same);
    }
    if (type == TYPE_DATE)
        return compare(test->op, (struct interval){fact->first, fact->last}, b);
    if (type == TYPE_NUMBER)
        return compare(test->op, (struct interval){fact->lo, fact->hi}, b);
    return compare(test->op, (struct interval){fact->code, fact->code}, b);
}

enum tri test_fact(const struct node *test, const struct fact *fact)
{
    enum field_type type = catalogue_field[test->left.field].type;
    if (test->op == TEST_KNOWN)
        return tri_of(fact->state == KNOWN);
    if (test->op == TEST_EMPTY)
        return is_empty(type, fact);
    if (fact->state != KNOWN)
        return MAYBE;
    if (test->op == TEST_HAS)
        return tri_of(type == TYPE_CHOICES ? (fact->bits & test->code[0]) != 0
                                           : has_any_item(test, fact));
    if (test->op == TEST_IN)
        return tri_of(type == TYPE_PLACE ? has_item(test, fact->text)
                                         : in_codes(test, fact->code));
    return compare_constant(test, type, fact);
}

bool test_is_plain(const struct node *test)
{
    if (test->kind != NODE_TEST || test->left.kind != TERM_FIELD || test->left.self ||
        test->left.months || test->left.days || test->op == TEST_PARAM || test->op == TEST_RESULT)
        return false;
    enum field_type type = catalogue_field[test->left.field].type;
    if (type == TYPE_QUALS || type == TYPE_PERSONS)
        return false;
    return test->right.kind != TERM_FIELD && test->right.kind != TERM_TODAY &&
           test->right.kind != TERM_SINCE && test->right.kind != TERM_OFFICES;
}

static bool is_private(int field)
{
    return catalogue_field[field].sensitivity != ORDINARY;
}

/* What stands in a list of qualifications or persons is not in its fact. */
static enum tri test_listed(const struct view *view, const struct node *test)
{
    const struct fact *fact = view_fact(view, test->left.field);
    const struct person *person =
        view->person == EVERYBODY ? NULL : &view->household->person[view->person];
    bool some = false;
    if (person)
        some = test->left.field == FIELD_QUAL      ? person->n_quals > 0
               : test->left.field == FIELD_PARENTS ? person->parents != 0
                                                   : person->partner >= 0;
    if (test->op == TEST_KNOWN)
        return tri_of(some || fact->state == KNOWN);
    return some ? NO : fact->state == KNOWN ? YES : MAYBE;
}

/* The value of a parameter is that of the place where the household lives. */
static enum tri test_param(const struct view *view, const struct node *test)
{
    const struct rule_set *set = view->set;
    for (int i = test->index; i < set->n_params; i++)
        if (!strcmp(set->param[i].name, set->param[test->index].name) &&
            set_speaks(set, set->param[i].pack, view->household, view->person))
            return set->param[i].value;
    return MAYBE;
}

static enum tri test_result(const struct view *view, const struct node *test)
{
    if (!view->came)
        return MAYBE;
    return (enum tri)view->came[(view->person + 1) * view->set->n_rules + test->index];
}

/* What is no plain test. */
static enum tri test_value(const struct view *view, const struct node *test)
{
    if (test->op == TEST_PARAM)
        return test_param(view, test);
    if (test->op == TEST_RESULT)
        return test_result(view, test);
    if (test->op == TEST_MINOR)
        return is_minor(view);
    if (test->op == TEST_KNOWN || test->op == TEST_EMPTY)
        return test_listed(view, test);
    struct interval a, b;
    if (!term_interval(view, &test->left, &a) || !term_interval(view, &test->right, &b))
        return MAYBE;
    return compare(test->op, a, b);
}

static bool term_asks(const struct term *term)
{
    return term->kind == TERM_FIELD || term->kind == TERM_SINCE;
}

static unsigned answer_bits(enum tri value, enum tri absent)
{
    static const uint8_t bits[] = {[NO] = 0, [MAYBE] = 1, [YES] = 3};
    return (unsigned)(bits[value] << ANSWER_VALUE | bits[absent] << ANSWER_ABSENT | ANSWER_GIVEN);
}

static unsigned answer_with(const struct node *test, enum tri value, bool withheld)
{
    enum tri absent = value == MAYBE && withheld ? tri_of(test->op == TEST_EMPTY) : value;
    unsigned answer = answer_bits(value, absent);
    bool positive = value == YES;
    if (test->op == TEST_RESULT)
        positive = value != NO;
    else if (test->op == TEST_MINOR || test->op == TEST_PARAM)
        positive = false;
    else if (positive)
        positive = term_asks(&test->left) || term_asks(&test->right) ||
                   test->left.kind == TERM_OFFICES || test->right.kind == TERM_OFFICES;
    return positive ? answer | ANSWER_POSITIVE : answer;
}

/* A plain test asks about its fact, so that its yes is positive. */
static unsigned answer_plain(const struct node *test, const struct fact *fact)
{
    enum tri value = test_fact(test, fact);
    if (value == MAYBE)
        return answer_with(test, value, is_private(test->left.field) && fact->state != KNOWN);
    return value == YES ? ANSWER_TRUTH | ANSWER_POSITIVE | ANSWER_GIVEN : ANSWER_GIVEN;
}

struct reading test_reading(const struct node *test, const struct fact *fact)
{
    return reading_of(answer_plain(test, fact));
}

/* A sensitive fact that nobody has set. */
static bool is_withheld(const struct view *view, const struct term *term)
{
    return term_asks(term) && is_private(term->field) && term_fact(view, term)->state != KNOWN;
}

static unsigned answer_test(const struct view *view, const struct node *test)
{
    if (test->plain)
        return answer_plain(test, view_fact(view, test->left.field));
    enum tri value = test_value(view, test);
    bool withheld = value == MAYBE && (is_withheld(view, &test->left) ||
                                       is_withheld(view, &test->right));
    return answer_with(test, value, withheld);
}

/* --- trees ------------------------------------------------------------------------------------ */

/* A positive comparison counts where its branch is open. */
static unsigned positive_of(unsigned answer)
{
    _Static_assert(ANSWER_HOPE << 2 == ANSWER_POSITIVE, "hope is moved onto positive");
    return answer & answer << 2 & ANSWER_POSITIVE;
}

/* Each of the two is done as soon as what is left can change nothing. */
static unsigned answer_all(const struct view *view, const struct node *child)
{
    unsigned all = ANSWER_TRUTH, positive = 0;
    for (; child && all; child = child->next) {
        unsigned one = answer_to(view, child);
        all &= one;
        positive |= positive_of(one);
    }
    return all | positive | ANSWER_GIVEN;
}

static unsigned answer_any(const struct view *view, const struct node *child)
{
    const unsigned enough = ANSWER_TRUTH | ANSWER_POSITIVE;
    unsigned any = 0;
    for (; child && any != enough; child = child->next) {
        unsigned one = answer_to(view, child);
        any |= (one & ANSWER_TRUTH) | positive_of(one);
    }
    return any | ANSWER_GIVEN;
}

static unsigned answer_quant(const struct view *view, const struct node *node)
{
    const unsigned enough = ANSWER_TRUTH | ANSWER_POSITIVE;
    struct view inner;
    unsigned any = 0;
    int n = view_count(view, node->quant);
    for (int i = 0; i < n && any != enough; i++) {
        if (!view_enter(view, node->quant, i, &inner))
            continue;
        unsigned one = answer_to(&inner, node->first);
        any |= (one & ANSWER_TRUTH) | positive_of(one);
    }
    return any | ANSWER_GIVEN;
}

/* "No less than perhaps" becomes "not yes", and the other way round. */
static unsigned answer_not(unsigned answer)
{
    unsigned not = ~answer & ANSWER_TRUTH;
    return (not << 1 & 10) | (not >> 1 & 5) | ANSWER_GIVEN;
}

static unsigned judge(const struct view *view, const struct node *node)
{
    switch (node->kind) {
    case NODE_TEST: return answer_test(view, node);
    case NODE_QUANT: return answer_quant(view, node);
    case NODE_DEFINE: return answer_to(view, node->first);
    case NODE_NOT: return answer_not(answer_to(view, node->first));
    case NODE_AND: return answer_all(view, node->first);
    case NODE_OR: return answer_any(view, node->first);
    case NODE_NAME: break;
    }
    return answer_bits(MAYBE, MAYBE);
}

/* --- answers kept ----------------------------------------------------------------------------- */

struct memo *memo_new(const struct rule_set *set, const struct household *household,
                      struct arena *arena)
{
    struct memo *memo = arena_alloc(arena, sizeof *memo);
    *memo = (struct memo){.arena = arena, .set = set, .household = household};
    memo->kept = arena_array(arena, struct kept *, MEMO_BUCKETS);
    memo->subject = arena_array(arena, uint8_t *, (household->n + 1) * (MAX_QUALS + 1));
    return memo;
}

static uint8_t *memo_answers(const struct memo *memo, int person, int qual)
{
    uint8_t **subject = &memo->subject[(person + 1) * (MAX_QUALS + 1) + qual + 1];
    if (!*subject)
        *subject = arena_array(memo->arena, uint8_t, memo->set->n_kept);
    return *subject;
}

void view_remember(struct view *view, const struct memo *memo)
{
    bool same = memo && memo->household == view->household;
    view->memo = same ? memo : NULL;
    view->answers = same ? memo_answers(memo, view->person, view->qual) : NULL;
}

unsigned answer_anew(const struct view *view, const struct node *node)
{
    unsigned answer = judge(view, node);
    if (view->answers && !node->outward)
        view->answers[node->number] = (uint8_t)answer;
    return answer;
}
