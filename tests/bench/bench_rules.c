/* SPDX-License-Identifier: EUPL-1.2 */
/* How long a rule set takes to compile, and to decide one person by the machine and by the tree.
 * Usage: bench_rules PACK…   The person is the one of the design's example, in three states: a form
 * that is just begun, one that is half filled, and one that is full. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "rules/rules.h"

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
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

static struct rule_set *load(char **path, int n)
{
    struct rule_set *set = rules_new();
    struct error error = {0};
    double start = seconds(), finish;
    for (int i = 0; i < n; i++) {
        size_t len;
        char *text = read_file(path[i], &len);
        if (rules_add(set, text, len, &error) != OK) {
            fprintf(stderr, "%s:%d:%d: %s (%s)\n", path[i], error.line, error.column,
                    error.message, error.arg[0]);
            exit(EXIT_FAILURE);
        }
        free(text);
    }
    finish = seconds();
    if (rules_finish(set, &error) != OK) {
        fprintf(stderr, "%d:%d: %s (%s)\n", error.line, error.column, error.message, error.arg[0]);
        exit(EXIT_FAILURE);
    }
    double end = seconds();
    say("parse and check", "", (finish - start) * 1e3, "ms");
    say("compile", "", (end - finish) * 1e3, "ms");
    return set;
}

static void set_fact(struct arena *arena, struct household *household, const char *field,
                     const char *value)
{
    int f = catalogue_find_field(field, strlen(field));
    fact_parse(arena, &catalogue_field[f], value, NULL, 0, &household->person[0].fact[f], NULL);
}

static void measure(const struct rule_set *set, const struct household *household, bool by_tree,
                    const char *name)
{
    struct arena *arena = arena_new();
    int rounds = by_tree ? 5000 : 200000;
    volatile uint64_t said = 0; /* so that nothing is left out */
    double start = seconds();
    for (int i = 0; i < rounds; i++) {
        struct verdict verdict = rules_verdict(set, household, 0, -1, by_tree, arena);
        for (int w = 0; w < verdict.words; w++)
            said += verdict.certain[w] | verdict.possible[w];
        arena_clear(arena);
    }
    say(by_tree ? "one person by the tree" : "one person", name, (seconds() - start) * 1e6 / rounds,
        "us");
    arena_free(arena);
}

/* All of a decision: contradictions, both passes, hit policies, notices. */
static void measure_decision(const struct rule_set *set, const struct household *household,
                             const char *name)
{
    struct arena *arena = arena_new();
    struct decide_options options = {0};
    struct decision decision;
    int rounds = 100000;
    double start = seconds();
    for (int i = 0; i < rounds; i++) {
        rules_decide(set, household, &options, arena, &decision);
        arena_clear(arena);
    }
    say("a decision", name, (seconds() - start) * 1e6 / rounds, "us");
    arena_free(arena);
}

int main(int argc, char **argv)
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
    struct rule_set *set = load(argv + 1, argc - 1);
    struct arena *arena = arena_new();
    struct household *household = arena_alloc(arena, sizeof *household);
    household->as_of = (struct date){2026, 3, 2};
    household->n = 1;
    household->person = arena_alloc(arena, sizeof *household->person);
    person_init(household->person, "p1");
    household->person[0].role = ROLE_APPLICANT;
    household_derive(household);
    measure(set, household, false, "empty");
    measure(set, household, true, "empty");
    measure_decision(set, household, "empty");
    for (size_t i = 0, state = 0; i < sizeof fact / sizeof *fact; i++) {
        if (fact[i][0]) {
            set_fact(arena, household, fact[i][0], fact[i][1]);
            continue;
        }
        household_derive(household);
        measure(set, household, false, state ? "full" : "five");
        measure(set, household, true, state ? "full" : "five");
        measure_decision(set, household, state++ ? "full" : "five");
    }
    arena_free(arena);
    rules_free(set);
    return EXIT_SUCCESS;
}
