/* SPDX-License-Identifier: EUPL-1.2 */
/* Stored decisions made again from their receipts: same facts, texts, directory and day. What comes
 * out otherwise is shown with what may explain it; what is not on record is said.
 *
 * Page after page, each a statement of its own, so that no writer waits and memory stays the same
 * however many there are. Rule sets and directories are kept by their hash, a few of each: most
 * decisions share them with the one before. */
#include "work/inside.h"

#include <string.h>

#include "config.h"
#include "core/codec.h"
#include "text/date.h"
#include "work/compare.h"

enum { PAGE = 64, LAWS = 4 };

const struct replay_cause_info replay_cause[REPLAY_CAUSES] = {
    {REPLAY_TAMPERED, "tampered", N_("the receipt was changed after the decision")},
    {REPLAY_RULES_MISSING, "rules_missing", N_("its rule texts are not on record")},
    {REPLAY_RULES_ALTERED, "rules_altered", N_("its rule texts were changed after the decision")},
    {REPLAY_RULES_UNREADABLE, "rules_unreadable",
     N_("this version of the program does not read its rule texts")},
    {REPLAY_DIRECTORY_MISSING, "directory_missing",
     N_("the directory of that day is not on record: offices are not compared")},
    {REPLAY_DIRECTORY_ALTERED, "directory_altered",
     N_("the directory on record was changed after the decision")},
    {REPLAY_FACTS_UNREADABLE, "facts_unreadable",
     N_("this version of the program does not read its facts or its results")},
    {REPLAY_CATALOGUE, "catalogue", N_("it was made with another catalogue of fields and needs")},
    {REPLAY_ENGINE, "engine", N_("it was made by another version of the program")},
    {REPLAY_UNSEALED, "unsealed",
     N_("an old receipt: without seal, notices and deadlines")},
    {REPLAY_UNEXPLAINED, "unexplained",
     N_("nothing on record explains it: the program has changed without its version")},
};

enum {
    EXPLAINS = REPLAY_TAMPERED | REPLAY_RULES_ALTERED | REPLAY_DIRECTORY_ALTERED |
               REPLAY_CATALOGUE | REPLAY_ENGINE,
    /* even where everything comes out the same, this is no match */
    BROKEN = REPLAY_TAMPERED | REPLAY_RULES_ALTERED | REPLAY_DIRECTORY_ALTERED,
    HOPELESS = REPLAY_RULES_MISSING | REPLAY_RULES_UNREADABLE | REPLAY_FACTS_UNREADABLE,
};

/* What decisions were made by, under its hash. */
struct law {
    char hash[DIGEST_SIZE];
    struct rule_set *rules;
    struct arena *arena; /* of the directory */
    struct directory directory;
    unsigned problem;    /* enum replay_cause */
    struct error error;
    int64_t used;
};

struct replay {
    struct work *work;
    const struct replay_options *options;
    struct replay_summary *summary;
    struct law rules[LAWS], directory[LAWS];
    int64_t clock;
    struct arena *page, *scratch; /* of the rows, of one decision */
    struct str now;               /* what came out this time */
    bool stopped;
};

struct stored { /* a row */
    int64_t id, intake, made_at;
    const char *rules, *seal; /* seal NULL: there is none */
    struct receipt receipt;
};

/* --- Law by its hash ------------------------------------------------------------------------- */

static void law_clear(struct law *law)
{
    rules_free(law->rules);
    arena_free(law->arena);
    *law = (struct law){0};
}

/* The law of that hash, or the place of the one that was not used for longest, emptied for it. */
static struct law *law_find(struct replay *replay, struct law law[LAWS], const char *hash,
                            bool *found)
{
    struct law *oldest = &law[0];
    *found = false;
    for (int i = 0; i < LAWS && !*found; i++) {
        *found = strcmp(law[i].hash, hash) == 0;
        if (*found || law[i].used < oldest->used)
            oldest = &law[i];
    }
    oldest->used = ++replay->clock;
    if (*found)
        return oldest;
    law_clear(oldest);
    oldest->used = replay->clock;
    memcpy(oldest->hash, hash, strlen(hash) + 1);
    return oldest;
}

static enum status read_rules(struct replay *replay, struct law *law, struct error *error)
{
    struct arena *arena = arena_new();
    enum status parsed = OK;
    int texts = 0;
    law->rules = rules_new_recorded();
    struct list list = list_start(replay->work, QUERY_RULE_SET_TEXTS,
                                  BIND(bind_text("hash", law->hash)), error);
    for (; parsed == OK && list_next(&list); texts++) {
        const char *text = list_text(&list, "text", arena);
        parsed = rules_add(law->rules, text, strlen(text), &law->error);
        arena_clear(arena);
    }
    if (parsed == OK && texts > 0)
        parsed = rules_finish(law->rules, &law->error);
    if (texts == 0)
        law->problem = REPLAY_RULES_MISSING;
    else if (parsed != OK)
        law->problem = REPLAY_RULES_UNREADABLE;
    else if (strcmp(rules_hash(law->rules), law->hash) != 0)
        law->problem = REPLAY_RULES_ALTERED;
    arena_free(arena);
    return list_end(&list);
}

static enum status read_directory(struct replay *replay, struct law *law, struct error *error)
{
    const char *text = NULL;
    char hash[DIGEST_SIZE];
    law->arena = arena_new();
    enum status status = query_text_of(replay->work, QUERY_DIRECTORY_TEXT_GET,
                                       BIND(bind_text("hash", law->hash)), "text", law->arena,
                                       &text, error);
    if (status == NOT_FOUND)
        law->problem = REPLAY_DIRECTORY_MISSING;
    if (status != OK)
        return status == NOT_FOUND ? OK : status;
    digest_hex(text, strlen(text), hash);
    if (strcmp(hash, law->hash) != 0)
        law->problem = REPLAY_DIRECTORY_ALTERED;
    if (law_read_directory(law->arena, text, &law->directory, &law->error) != OK)
        law->problem = REPLAY_DIRECTORY_MISSING;
    return OK;
}

static enum status get_law(struct replay *replay, struct law cache[LAWS], const char *hash,
                           enum status (*read)(struct replay *, struct law *, struct error *),
                           struct law **law, struct error *error)
{
    bool found;
    *law = law_find(replay, cache, hash, &found);
    enum status status = found ? OK : read(replay, *law, error);
    if (status != OK)
        law_clear(*law); /* half of it must not be found again */
    return status;
}

/* --- One decision ---------------------------------------------------------------------------- */

static unsigned causes_of(const struct replay *replay, const struct stored *stored)
{
    unsigned causes = 0;
    char seal[DIGEST_SIZE];
    receipt_seal(&stored->receipt, seal);
    if (!stored->receipt.rulings)
        causes |= REPLAY_UNSEALED;
    else if (!stored->seal || strcmp(stored->seal, seal) != 0)
        causes |= REPLAY_TAMPERED;
    if (strcmp(stored->receipt.catalogue, law_catalogue(replay->work)) != 0)
        causes |= REPLAY_CATALOGUE;
    if (strcmp(stored->receipt.engine, PACKAGE_STRING) != 0)
        causes |= REPLAY_ENGINE;
    return causes;
}

static enum status read_household(struct replay *replay, const struct stored *stored,
                                  struct household *household, struct error *error)
{
    const char *facts = stored->receipt.facts, *id;
    struct date day = {0};
    enum status status = date_parse_iso(stored->receipt.as_of, &day, error);
    if (status == OK)
        status = codec_read_case(replay->scratch, facts, strlen(facts), day, household, &id, error);
    if (status != OK)
        return status;
    if (replay->options->current)
        household->as_of = date_of_day(replay->options->on);
    household_relate(household);
    household_derive(household);
    return OK;
}

/* Compares what comes out now with what is stored; text with text first, which is nearly always all
 * there is to do. */
static enum status compare(struct replay *replay, const struct stored *stored,
                           const struct household *household, const struct decision *decision,
                           struct replay_case *one, struct error *error)
{
    const char *results = stored->receipt.results;
    struct comparison comparison = {.arena = replay->scratch,
                                    .old = one->causes & REPLAY_UNSEALED,
                                    .no_offices = one->causes & REPLAY_DIRECTORY_MISSING,
                                    .moves = replay->options->current};
    str_clear(&replay->now);
    codec_write_results(household, decision, &replay->now);
    if (strcmp(str_text(&replay->now), results) == 0)
        return OK;
    enum status status = codec_read_results(replay->scratch, results, strlen(results),
                                            &comparison.before, &comparison.n_before, error);
    if (status != OK)
        return status;
    comparison.n_now =
        codec_keep_results(replay->scratch, household, decision, &comparison.now);
    one->n = compare_results(&comparison, &one->change);
    return OK;
}

/* The error is the receipt's own: it is shown, and the next one follows. */
static void decide_again(struct replay *replay, const struct stored *stored,
                         const struct rule_set *rules, const struct directory *directory,
                         struct replay_case *one, struct error *why)
{
    struct household *household = arena_alloc(replay->scratch, sizeof *household);
    struct decision decision;
    struct decide_options options = {.directory = directory};
    enum status status = read_household(replay, stored, household, why);
    if (status == OK) {
        rules_decide(rules, household, &options, replay->scratch, &decision);
        status = compare(replay, stored, household, &decision, one, why);
    }
    if (status != OK) {
        one->causes |= REPLAY_FACTS_UNREADABLE;
        one->error = why;
    }
}

static enum status by_its_law(struct replay *replay, const struct stored *stored,
                              struct replay_case *one, struct error *why, struct error *error)
{
    struct law *rules, *directory = NULL;
    enum status status =
        get_law(replay, replay->rules, stored->receipt.rules_hash, read_rules, &rules, error);
    if (status == OK)
        status = get_law(replay, replay->directory, stored->receipt.directory, read_directory,
                         &directory, error);
    if (status != OK)
        return status;
    one->causes |= rules->problem | directory->problem;
    if (rules->error.message)
        one->error = &rules->error;
    if (!(one->causes & HOPELESS))
        decide_again(replay, stored, rules->rules,
                     one->causes & REPLAY_DIRECTORY_MISSING ? NULL : &directory->directory, one,
                     why);
    return OK;
}

static void count(struct replay *replay, struct replay_case *one)
{
    struct replay_summary *summary = replay->summary;
    bool current = replay->options->current, broken = !current && one->causes & BROKEN;
    one->verdict = one->causes & HOPELESS  ? REPLAY_IMPOSSIBLE
                   : one->n > 0 || broken ? REPLAY_DIFFERS
                                          : REPLAY_SAME;
    if (one->n > 0 && !current && !(one->causes & EXPLAINS))
        one->causes |= REPLAY_UNEXPLAINED;
    summary->done++;
    summary->same += one->verdict == REPLAY_SAME;
    summary->differ += one->verdict == REPLAY_DIFFERS;
    summary->impossible += one->verdict == REPLAY_IMPOSSIBLE;
    summary->without_directory += (one->causes & REPLAY_DIRECTORY_MISSING) != 0;
}

static enum status replay_one(struct replay *replay, const struct stored *stored,
                              struct error *error)
{
    struct work *work = replay->work;
    struct error why = {0};
    struct replay_case one = {.id = stored->id, .intake = stored->intake,
                              .made_at = stored->made_at, .as_of = stored->receipt.as_of,
                              .engine = stored->receipt.engine, .rules = stored->rules,
                              .causes = causes_of(replay, stored)};
    enum status status = OK;
    arena_clear(replay->scratch);
    if (replay->options->current) {
        one.causes &= REPLAY_TAMPERED | REPLAY_UNSEALED;
        decide_again(replay, stored, work->rules, &work->directory, &one, &why);
    } else {
        status = by_its_law(replay, stored, &one, &why, error);
    }
    if (status != OK)
        return status;
    count(replay, &one);
    replay->stopped = replay->options->step &&
                      !replay->options->step(replay->options->context, &one);
    return OK;
}

/* --- All of them ----------------------------------------------------------------------------- */

/* The second a day begins in Germany, as the database has it. */
static const char *begin_of(int32_t day, char out[TIME_SIZE])
{
    enum { HOUR = 3600, DAY = 24 * HOUR };
    int64_t at = (int64_t)day * DAY - 2 * HOUR;
    if (date_berlin(at, NULL, NULL) < day)
        at += HOUR;
    date_utc_text(at, out);
    return out;
}

static struct stored row_in(const struct list *list, struct arena *arena)
{
    return (struct stored){
        .id = list_number(list, "id"),
        .intake = list_number(list, "intake"),
        .made_at = list_time(list, "made_at"),
        .rules = list_text(list, "rules", arena),
        .seal = list_is_null(list, "seal") ? NULL : list_text(list, "seal", arena),
        .receipt = {.as_of = list_text(list, "as_of", arena),
                    .engine = list_text(list, "engine", arena),
                    .rules_hash = list_text(list, "rules_hash", arena),
                    .catalogue = list_text(list, "catalogue", arena),
                    .directory = list_text(list, "directory", arena),
                    .facts = list_text(list, "facts", arena),
                    .results = list_text(list, "results", arena),
                    .rulings = list_is_null(list, "rulings") ? NULL
                                                             : list_text(list, "rulings", arena)},
    };
}

static enum status read_page(struct replay *replay, int64_t after, int64_t last,
                             struct stored stored[PAGE], int *n, struct error *error)
{
    const struct replay_options *options = replay->options;
    char since[TIME_SIZE] = "", until[TIME_SIZE] = "9999";
    if (options->since > INT32_MIN)
        begin_of(options->since, since);
    if (options->until < INT32_MAX)
        begin_of(options->until + 1, until);
    enum query query = options->intake    ? QUERY_DECISIONS_OF_INTAKE
                       : options->current ? QUERY_DECISIONS_LATEST
                                          : QUERY_DECISIONS_PAGE;
    struct argument argument[] = {
        bind_number("after", after), bind_number("last", last), bind_text("since", since),
        bind_text("until", until), bind_number("max", PAGE),
        bind_number("intake", options->intake),
    };
    arena_clear(replay->page);
    *n = 0;
    struct list list = list_start(replay->work, query, argument, options->intake ? 6 : 5, error);
    while (*n < PAGE && list_next(&list))
        stored[(*n)++] = row_in(&list, replay->page);
    return list_end(&list);
}

static enum status replay_all(struct replay *replay, struct error *error)
{
    const struct replay_options *options = replay->options;
    struct stored stored[PAGE];
    int64_t after = options->id ? options->id - 1 : 0, last = options->id;
    int n = PAGE;
    enum status status = OK;
    if (!last) /* what is decided from here on is not waited for */
        status = query_number(replay->work, QUERY_DECISION_LAST, NO_BIND, "id", &last, error);
    while (status == OK && n == PAGE && !replay->stopped) {
        status = read_page(replay, after, last, stored, &n, error);
        for (int i = 0; i < n && status == OK && !replay->stopped; i++)
            status = replay_one(replay, &stored[i], error);
        after = n > 0 ? stored[n - 1].id : after;
    }
    if (status == OK && replay->stopped)
        return error_set(error, STOPPED, N_("stopped"));
    if (status == OK && replay->summary->done == 0 && (options->id || options->intake))
        return error_set(error, NOT_FOUND, N_("there is no such decision on record"));
    return status;
}

enum status work_replay(struct work *work, const struct replay_options *options,
                        struct replay_summary *summary, struct error *error)
{
    *summary = (struct replay_summary){0};
    enum status status = deed_begin(work, MAY_REPLAY, error);
    if (status != OK)
        return status;
    status = audit_add(work, options->current ? "replay current" : "replay", "decision",
                       options->id, "", error);
    status = deed_end(work, status, error);
    if (status == OK && options->current)
        status = work_rules(work, error);
    if (status != OK)
        return status;
    struct replay replay = {.work = work, .options = options, .summary = summary,
                            .page = arena_new(), .scratch = arena_new()};
    status = replay_all(&replay, error);
    for (int i = 0; i < LAWS; i++) {
        law_clear(&replay.rules[i]);
        law_clear(&replay.directory[i]);
    }
    arena_free(replay.page);
    arena_free(replay.scratch);
    str_release(&replay.now);
    return status;
}
