/* SPDX-License-Identifier: EUPL-1.2 */
#include "work/compare.h"

#include <string.h>

static bool is(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

static bool counts(const struct comparison *comparison, const struct kept_result *result)
{
    if (comparison->moves)
        return result->certain && result->need[0];
    return !comparison->old || result->need[0];
}

/* Answers to one question. */
static bool same_question(const struct kept_result *a, const struct kept_result *b)
{
    return a->about == b->about && is(a->need, b->need) && is(a->person, b->person);
}

static bool same_office(const struct comparison *comparison, const struct kept_result *a,
                        const struct kept_result *b)
{
    bool types = comparison->old || is(a->agency_type, b->agency_type);
    return types && (comparison->no_offices || is(a->agency, b->agency));
}

/* The same rule, or for who moves the same answer. */
static bool same_answer(const struct comparison *comparison, const struct kept_result *a,
                        const struct kept_result *b)
{
    return comparison->moves ? is(a->outcome, b->outcome) && same_office(comparison, a, b)
                             : is(a->rule, b->rule);
}

static bool nothing_changed(const struct comparison *comparison, const struct kept_result *a,
                            const struct kept_result *b)
{
    if (comparison->moves)
        return true;
    /* Whether two offices stand against each other is not known where the offices are not. */
    bool rank = comparison->no_offices || (a->primary == b->primary && a->conflict == b->conflict);
    return is(a->outcome, b->outcome) && same_office(comparison, a, b) && rank &&
           a->certain == b->certain && (comparison->old || is(a->deadline, b->deadline));
}

static void add(struct replay_change *change, int *n, const struct kept_result *before,
                const struct kept_result *now)
{
    change[(*n)++] = (struct replay_change){before, now};
}

/* Finds the partner of every answer; what has none on the other side is left unmarked. */
static int pair_answers(const struct comparison *comparison, bool *was, bool *is_now,
                        struct replay_change *change)
{
    int n = 0;
    for (int i = 0; i < comparison->n_before; i++) {
        const struct kept_result *before = &comparison->before[i];
        was[i] = !counts(comparison, before);
        for (int k = 0; k < comparison->n_now && !was[i]; k++) {
            const struct kept_result *now = &comparison->now[k];
            if (is_now[k] || !same_question(before, now) || !same_answer(comparison, before, now))
                continue;
            was[i] = is_now[k] = true;
            if (!nothing_changed(comparison, before, now))
                add(change, &n, before, now);
        }
    }
    return n;
}

int compare_results(const struct comparison *comparison, const struct replay_change **out)
{
    int n_before = comparison->n_before, n_now = comparison->n_now;
    bool *was = arena_array(comparison->arena, bool, n_before + 1);
    bool *is_now = arena_array(comparison->arena, bool, n_now + 1);
    struct replay_change *change =
        arena_array(comparison->arena, struct replay_change, n_before + n_now + 1);
    for (int k = 0; k < n_now; k++)
        is_now[k] = !counts(comparison, &comparison->now[k]);
    int n = pair_answers(comparison, was, is_now, change);
    for (int i = 0; i < n_before; i++) {
        const struct kept_result *before = &comparison->before[i], *now = NULL;
        for (int k = 0; k < n_now && !was[i] && !now; k++) {
            if (is_now[k] || !same_question(before, &comparison->now[k]))
                continue;
            now = &comparison->now[k];
            is_now[k] = true;
        }
        if (!was[i])
            add(change, &n, before, now);
    }
    for (int k = 0; k < n_now; k++)
        if (!is_now[k])
            add(change, &n, NULL, &comparison->now[k]);
    *out = change;
    return n;
}
