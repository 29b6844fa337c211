/* SPDX-License-Identifier: EUPL-1.2 */
/* How long a rule set takes to compile, and to decide one person by the machine and by the tree.
 *
 * Usage: bench_rules [--twice] [--compare N] [--seed S] PACK…
 *
 * The person is the one of the design's example, in three states: a form that is just begun, one
 * that is half filled, and one that is full; then many at random. Time is the processor's, and of
 * several rounds the best: the machine has other work too. --twice: every pack once more, with new
 * names and other constants. --compare: no figures, but N random persons decided by machine and by
 * tree; the first difference is told and ends it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "households.h"
#include "rules/rules.h"
#include "twin.h"

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* One figure a line: name, figure, unit. */
static void say(const char *what, const char *which, double figure, const char *unit)
{
    char name[40];
    snprintf(name, sizeof name, "%s%s%s", what, *which ? ", " : "", which);
    printf("%-28s %10.2f %s\n", name, figure, unit);
}

static char *read_file(const char *path, size_t *len)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        exit(EXIT_FAILURE);
    }
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = calloc(1, (size_t)size + 1);
    *len = text ? fread(text, 1, (size_t)size, file) : 0;
    fclose(file);
    return text;
}

static void give_up(const char *path, const struct error *error)
{
    fprintf(stderr, "%s:%d:%d: %s (%s)\n", path, error->line, error->column, error->message,
            error->arg[0]);
    exit(EXIT_FAILURE);
}

struct texts { char *text[64]; const char *path[64]; size_t len[64]; int n; };

static void add_text(struct texts *texts, const char *path, char *text, size_t len)
{
    if (texts->n == 64)
        exit(EXIT_FAILURE);
    texts->path[texts->n] = path;
    texts->text[texts->n] = text;
    texts->len[texts->n++] = len;
}

static void add_twins(struct texts *texts)
{
    for (int i = 0, n = texts->n; i < n; i++) {
        struct str out = {0};
        twin(texts->text[i], &out);
        add_text(texts, texts->path[i], out.text, out.len);
    }
}

/* What one round took; the best of several is kept. */
struct took { double parse, compile; };

static struct rule_set *load(const struct texts *texts, struct took *took)
{
    struct rule_set *set = rules_new();
    struct error error = {0};
    double start = seconds();
    for (int i = 0; i < texts->n; i++)
        if (rules_add(set, texts->text[i], texts->len[i], &error) != OK)
            give_up(texts->path[i], &error);
    double finish = seconds();
    if (rules_finish(set, &error) != OK)
        give_up("the whole set", &error);
    double end = seconds();
    if (finish - start < took->parse)
        took->parse = finish - start;
    if (end - finish < took->compile)
        took->compile = end - finish;
    return set;
}

static void set_fact(struct arena *arena, struct household *household, const char *field,
                     const char *value)
{
    int f = catalogue_find_field(field, strlen(field));
    fact_parse(arena, &catalogue_field[f], value, NULL, 0, &household->person[0].fact[f], NULL);
}

struct judged { const struct household *household; int person; };

/* Decides the persons in turn. */
static void measure(const struct rule_set *set, const struct judged *one, int n, bool by_tree,
                    const char *name)
{
    enum { ROUNDS = 20 };
    struct arena *arena = arena_new();
    int times = by_tree ? 500 : 10000;
    volatile uint64_t said = 0; /* so that nothing is left out */
    double best = 1e9;
    for (int round = 0; round < ROUNDS; round++) {
        double start = seconds();
        for (int i = 0; i < times; i++) {
            const struct judged *now = &one[i % n];
            struct verdict verdict =
                rules_verdict(set, now->household, now->person, -1, by_tree, arena);
            for (int w = 0; w < verdict.words; w++)
                said += verdict.certain[w] | verdict.possible[w];
            arena_clear(arena);
        }
        double took = (seconds() - start) / times;
        best = took < best ? took : best;
    }
    say(by_tree ? "one person by the tree" : "one person", name, best * 1e6, "us");
    arena_free(arena);
}

/* All of a decision: contradictions, both passes, hit policies, notices. */
static void measure_decision(const struct rule_set *set, const struct household *household,
                             const char *name)
{
    enum { ROUNDS = 20, TIMES = 2000 };
    struct arena *arena = arena_new();
    struct decide_options options = {0};
    struct decision decision;
    double best = 1e9;
    for (int round = 0; round < ROUNDS; round++) {
        double start = seconds();
        for (int i = 0; i < TIMES; i++) {
            rules_decide(set, household, &options, arena, &decision);
            arena_clear(arena);
        }
        double took = (seconds() - start) / TIMES;
        best = took < best ? took : best;
    }
    say("a decision", name, best * 1e6, "us");
    arena_free(arena);
}

static void measure_both(const struct rule_set *set, const struct judged *one, int n,
                         const char *name)
{
    measure(set, one, n, false, name);
    measure(set, one, n, true, name);
}

static void measure_example(const struct rule_set *set)
{
    static const char *const fact[][2] = {
        {"status", "AE_25_2_1"}, {"birth_date", "1995-05-01"}, {"benefit", "SGB2"},
        {"german", "A2"}, {"status_first_granted", "2026-01-15"}, {NULL, NULL},
        {"needy", "yes"}, {"work", "NONE"}, {"ik_state", "NONE"}, {"entry_date", "2023-05-01"},
        {"nationalities", "SYR"}, {"employable", "YES"}, {"school", "NONE"}, {"care", "NONE"},
        {"insurance", "GKV"}, {"title_months", "36"}, {"passport", "VALID"}, {"sex", "F"},
        {"asyl_stage", "RECOGNISED"}, {"residence_duty", "NONE"}, {"custody", "no"},
        {"measure", "OTHER"}, {"wants", "WORK"}, {"literacy", "LATIN_FLUENT"}, {NULL, NULL},
    };
    struct arena *arena = arena_new();
    struct household *household = arena_alloc(arena, sizeof *household);
    household->as_of = (struct date){2026, 3, 2};
    household->n = 1;
    household->person = arena_alloc(arena, sizeof *household->person);
    person_init(household->person, "p1");
    household->person[0].role = ROLE_APPLICANT;
    household_derive(household);
    const struct judged one = {household, 0};
    measure_both(set, &one, 1, "empty");
    measure_decision(set, household, "empty");
    for (size_t i = 0, state = 0; i < sizeof fact / sizeof *fact; i++) {
        if (fact[i][0]) {
            set_fact(arena, household, fact[i][0], fact[i][1]);
            continue;
        }
        household_derive(household);
        measure_both(set, &one, 1, state ? "full" : "five");
        measure_decision(set, household, state++ ? "full" : "five");
    }
    arena_free(arena);
}

/* Every fact is as likely as the next, so this is no counter's day; but it is not always the same
 * person, whom a processor soon knows by heart. */
static void measure_random(const struct rule_set *set, uint64_t seed)
{
    enum { HOUSEHOLDS = 500 };
    struct arena *arena = arena_new();
    struct judged one[HOUSEHOLDS];
    for (int i = 0; i < HOUSEHOLDS; i++)
        one[i] = (struct judged){random_household(arena, &seed), 0};
    measure_both(set, one, HOUSEHOLDS, "random");
    arena_free(arena);
}

/* --- machine against tree --------------------------------------------------------------------- */

static bool is_same(const struct rule_set *set, const struct household *household, int person,
                    int qual, struct arena *arena, long *said)
{
    struct verdict tree = rules_verdict(set, household, person, qual, true, arena);
    struct verdict bits = rules_verdict(set, household, person, qual, false, arena);
    for (int i = 0; i < rules_count(set); i++) {
        bool certain = tree.certain[i / 64] >> (i % 64) & 1;
        bool possible = tree.possible[i / 64] >> (i % 64) & 1;
        *said += certain || possible;
        if (certain == (bits.certain[i / 64] >> (i % 64) & 1) &&
            possible == (bits.possible[i / 64] >> (i % 64) & 1))
            continue;
        fprintf(stderr, "%s: person %d, qualification %d: the tree says %s, the machine does not\n",
                rules_info(set, i)->id, person, qual,
                certain ? "certain" : possible ? "possible" : "no");
        return false;
    }
    return true;
}

static bool compare(const struct rule_set *set, long persons, uint64_t seed)
{
    struct arena *arena = arena_new();
    long done = 0, subjects = 0, said = 0;
    bool same = true;
    while (same && done < persons) {
        uint64_t state = seed;
        const struct household *household = random_household(arena, &seed);
        for (int p = EVERYBODY; same && p < household->n; p++) {
            int quals = p == EVERYBODY ? 0 : household->person[p].n_quals;
            for (int q = -1; same && q < quals; q++, subjects++)
                same = is_same(set, household, p, q, arena, &said);
        }
        if (!same)
            fprintf(stderr, "the household is that of --seed %llu\n", (unsigned long long)state);
        done += household->n;
        arena_clear(arena);
    }
    printf("%ld persons, %ld subjects, %ld results: machine and tree say %s\n", done, subjects,
           said, same ? "the same" : "different things");
    arena_free(arena);
    return same;
}

int main(int argc, char **argv)
{
    enum { LOADS = 15 };
    struct texts texts = {0};
    bool twice = false;
    long persons = 0;
    uint64_t seed = UINT64_C(0x9E3779B97F4A7C15);
    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "--twice")) {
            twice = true;
        } else if (!strcmp(argv[i], "--compare") && i + 1 < argc) {
            persons = strtol(argv[++i], NULL, 10);
        } else if (!strcmp(argv[i], "--seed") && i + 1 < argc) {
            seed = strtoull(argv[++i], NULL, 10);
        } else {
            size_t len;
            char *text = read_file(argv[i], &len);
            add_text(&texts, argv[i], text, len);
        }
    }
    if (twice)
        add_twins(&texts);
    struct took took = {1e9, 1e9};
    struct rule_set *set = load(&texts, &took);
    bool same = true;
    if (persons) {
        same = compare(set, persons, seed ? seed : 1);
    } else {
        for (int i = 1; i < LOADS; i++)
            rules_free(load(&texts, &took));
        say("rules", "", rules_count(set), "");
        say("parse and check", "", took.parse * 1e3, "ms");
        say("compile", "", took.compile * 1e3, "ms");
        measure_example(set);
        measure_random(set, seed ? seed : 1);
    }
    rules_free(set);
    for (int i = 0; i < texts.n; i++)
        free(texts.text[i]);
    return same ? EXIT_SUCCESS : EXIT_FAILURE;
}
