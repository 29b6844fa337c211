/* SPDX-License-Identifier: EUPL-1.2 */
/* Decisions are made again, and texts of rules go out and in. */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "core/codec_result.h"
#include "rules/rules.h"
#include "test_work_law.h"

/* --- Replay ---------------------------------------------------------------------------------- */

struct seen {
    int cases, changes;
    unsigned causes;
    enum replay_verdict verdict;
    char need[32], before[16], now[16];
};

static bool look(void *context, const struct replay_case *one)
{
    struct seen *seen = context;
    seen->cases++;
    seen->changes += one->n;
    seen->causes |= one->causes;
    seen->verdict = one->verdict;
    if (one->n > 0) {
        const struct kept_result *before = one->change[0].before, *now = one->change[0].now;
        snprintf(seen->need, sizeof seen->need, "%s", before ? before->need : now->need);
        snprintf(seen->before, sizeof seen->before, "%s", before ? before->outcome : "");
        snprintf(seen->now, sizeof seen->now, "%s", now ? now->outcome : "");
    }
    return true;
}

static const struct replay_options everything = {.since = INT32_MIN, .until = INT32_MAX};

static struct seen replay(struct replay_options options, struct replay_summary *summary)
{
    struct seen seen = {0};
    options.step = look;
    options.context = &seen;
    ck_ok(work_replay(house.boss, &options, summary, &house.error));
    return seen;
}

/* A household whose decision rests on kin, lists, partial dates and a place. */
static void decide_much(struct intake *intake)
{
    int child;
    *intake = house_intake(law_clerk);
    ck_ok(work_person_add(law_clerk, house.arena, intake, ROLE_CHILD, &child, &house.error));
    house_say(law_clerk, intake, child, FIELD_BIRTH_DATE, "2024-09");
    house_say(law_clerk, intake, 0, FIELD_STATUS, "AE_25_2_1");
    house_say(law_clerk, intake, 0, FIELD_STATUS_FIRST_GRANTED, "2026-01-15");
    house_say(law_clerk, intake, 0, FIELD_BIRTH_DATE, "1992");
    house_say(law_clerk, intake, 0, FIELD_NATIONALITIES, "SYR");
    house_say(law_clerk, intake, 0, FIELD_BENEFIT, "SGB2");
    house_say(law_clerk, intake, EVERYBODY, FIELD_PLACE, "05566076");
    ck_ok(work_intake_finish(law_clerk, intake, &house.error));
}

START_TEST(every_stored_decision_comes_out_the_same)
{
    struct intake intake, other = house_intake(law_clerk);
    struct replay_summary summary;
    decide_much(&intake);
    law_decide(&other);
    house.now += INT64_C(40) * 86400; /* and on another day, by other rules, with other offices */
    law_import(law_other_rule);
    house_sql("UPDATE agency SET current = 0 WHERE id IN ('AG-02', 'AG-06')");
    struct seen seen = replay(everything, &summary);
    ck_assert_int_eq(seen.cases, 2);
    ck_assert_int_eq(summary.same, 2);
    ck_assert_uint_eq(seen.causes, 0);
    struct replay_options some = everything;
    some.intake = intake.id;
    ck_assert_int_eq(replay(some, &summary).cases, 1);
    some = everything;
    some.until = work_today(law_clerk) - 41;
    ck_assert_int_eq(replay(some, &summary).cases, 0);
    some.until = work_today(law_clerk) - 40;
    some.since = some.until;
    ck_assert_int_eq(replay(some, &summary).cases, 2);
    some = everything;
    some.id = 99;
    ck_refused(NOT_FOUND, work_replay(house.boss, &some, &summary, &house.error));
    ck_refused(DENIED, work_replay(law_clerk, &everything, &summary, &house.error));
}
END_TEST

static const struct {
    const char *name, *sql; /* what somebody with a shell does */
    unsigned cause;
    enum replay_verdict verdict;
    bool changes;
} harm[] = {
    {"facts",
     "DROP TRIGGER decision_no_update;"
     "UPDATE decision SET facts = replace(facts, '\"needy\":true', '\"needy\":false')",
     REPLAY_TAMPERED, REPLAY_DIFFERS, true},
    {"results",
     "DROP TRIGGER decision_no_update;"
     "UPDATE decision SET results = replace(results, 'CLARIFY', 'ENTITLED')",
     REPLAY_TAMPERED, REPLAY_DIFFERS, true},
    {"facts that are none", "DROP TRIGGER decision_no_update; UPDATE decision SET facts = '{'",
     REPLAY_TAMPERED | REPLAY_FACTS_UNREADABLE, REPLAY_IMPOSSIBLE, false},
    {"results that are none", "DROP TRIGGER decision_no_update; UPDATE decision SET results = '[{'",
     REPLAY_TAMPERED | REPLAY_FACTS_UNREADABLE, REPLAY_IMPOSSIBLE, false},
    {"no rule texts", "DELETE FROM rule_set", REPLAY_RULES_MISSING, REPLAY_IMPOSSIBLE, false},
    {"other rule texts",
     "DROP TRIGGER rule_text_no_update;"
     "UPDATE rule_text SET text = replace(text, 'CLARIFY by ABH', 'REFER by ABH')",
     REPLAY_RULES_ALTERED, REPLAY_DIFFERS, true},
    {"rule texts of the future",
     "DROP TRIGGER rule_text_no_update;"
     "UPDATE rule_text SET text = replace(text, 'orientation_course', 'moon_course')",
     REPLAY_RULES_UNREADABLE, REPLAY_IMPOSSIBLE, false},
    {"no directory",
     "DROP TRIGGER directory_text_no_delete; DELETE FROM directory_text",
     REPLAY_DIRECTORY_MISSING, REPLAY_SAME, false},
    {"another directory",
     "DROP TRIGGER directory_text_no_update;"
     "UPDATE directory_text SET text = replace(text, 'AG-02', 'AG-99')",
     REPLAY_DIRECTORY_ALTERED, REPLAY_DIFFERS, true},
    {"another catalogue and engine",
     "DROP TRIGGER decision_no_update;"
     "UPDATE decision SET rulings = NULL, engine = 'lotse 0.0.9', "
     "catalogue = '0000000000000000000000000000000000000000000000000000000000000000'",
     REPLAY_UNSEALED | REPLAY_ENGINE | REPLAY_CATALOGUE, REPLAY_SAME, false},
    {"a receipt as the first version made it",
     "DROP TRIGGER decision_no_update;"
     "UPDATE decision SET rulings = NULL, directory = replace(directory, 'a', 'b'), "
     "results = replace(replace(results, ',\"agency_type\":\"ABH\"', ''), ',\"deadline\":\"\"', "
     "'')",
     REPLAY_UNSEALED | REPLAY_DIRECTORY_MISSING, REPLAY_SAME, false},
};

START_TEST(what_was_changed_behind_its_back_is_shown)
{
    struct replay_summary summary;
    struct intake intake = house_intake(law_clerk);
    law_decide(&intake);
    house_sql(harm[_i].sql);
    struct seen seen = replay(everything, &summary);
    ck_assert_msg(seen.causes == harm[_i].cause && seen.verdict == harm[_i].verdict &&
                      (seen.changes > 0) == harm[_i].changes,
                  "%s: causes %u, verdict %d, changes %d", harm[_i].name, seen.causes,
                  (int)seen.verdict, seen.changes);
    ck_assert_int_eq(summary.same, seen.verdict == REPLAY_SAME);
    ck_assert_int_eq(summary.done, 1);
}
END_TEST

START_TEST(a_receipt_cannot_be_changed_by_accident)
{
    struct intake intake = house_intake(law_clerk);
    law_decide(&intake);
    static const char *const sql[] = {
        "UPDATE decision SET facts = '{}'", "UPDATE rule_text SET text = ''",
        "UPDATE directory_text SET text = ''", "DELETE FROM directory_text",
        "UPDATE ruling SET outcome = 'NONE'", "DELETE FROM ruling",
    };
    for (size_t i = 0; i < sizeof sql / sizeof *sql; i++)
        ck_assert_msg(!house_sql_runs(sql[i]), "%s", sql[i]);
}
END_TEST

START_TEST(who_would_move_by_the_law_of_today)
{
    struct replay_options current = everything;
    struct replay_summary summary;
    struct intake intake = house_intake(law_clerk);
    law_decide(&intake);
    law_decide(&intake);
    current.current = true;
    current.on = work_today(law_clerk);
    struct seen seen = replay(current, &summary);
    ck_assert_int_eq(seen.cases, 1); /* the last decision of the household */
    ck_assert_int_eq(summary.same, 1);
    static const char refers[] =
        "pack open\n  title \"Offen\"\n  level federal\n"
        "rule R-OPEN-002\n  need orientation_course\n  for person\n  when needy\n"
        "  then REFER by ABH\n  product \"Kurs\"\n  basis \"§ 44 AufenthG\"\n"
        "  valid 2027-01-01 ..\n  priority 3\n  source GII V\n";
    struct work *author = house_session("autor");
    ck_ok(work_import_rules(author, "open.rules", refers, strlen(refers), &house.error));
    work_close(author);
    work_close(house.boss);
    house.boss = house_session("brinkmann");
    seen = replay(current, &summary);
    ck_assert_int_eq(summary.differ, 1);
    ck_assert_str_eq(seen.need, "orientation_course");
    ck_assert_str_eq(seen.before, "CLARIFY");
    ck_assert_str_eq(seen.now, "");
    current.on = work_today(law_clerk) + 60;
    seen = replay(current, &summary);
    ck_assert_str_eq(seen.now, "REFER");
    ck_assert_int_eq(replay(everything, &summary).verdict, REPLAY_SAME);
}
END_TEST

/* --- Texts ----------------------------------------------------------------------------------- */

START_TEST(texts_come_out_as_they_went_in)
{
    const struct rule_text *text = NULL;
    int n = 0, shipped = 0;
    ck_ok(work_rule_texts(law_clerk, house.arena, &text, &n, &house.error));
    for (const struct embedded *file = pack_file; file->name; file++)
        for (int i = 0; i < n; i++)
            if (!strcmp(text[i].name, file->name)) {
                ck_assert_str_eq(text[i].text, file->text);
                ck_assert_str_eq(text[i].origin, "shipped");
                shipped++;
            }
    ck_assert_int_eq(shipped, n - 2); /* and test.rules, open.rules */
}
END_TEST

static void ck_joins(const char *name, const char *text, size_t len)
{
    struct rule_set *rules = rules_new();
    size_t at = 0;
    /* A text may name what another one defines: what was read of it joins all the same. */
    enum status status = rules_add(rules, text, len, NULL);
    for (int i = 0; status == OK && i < rules_blocks(rules); i++) {
        const struct rule_block *block = rules_block(rules, i);
        ck_assert_msg(at + block->len <= len && !memcmp(text + at, block->text, block->len),
                      "%s, block %d", name, i);
        at += block->len;
    }
    ck_assert_msg(status != OK || at == len, "%s: %zu of %zu bytes", name, at, len);
    rules_free(rules);
}

START_TEST(the_blocks_of_a_text_joined_are_the_text)
{
    const char *source = getenv("top_srcdir");
    const char *dir =
        arena_printf(house.arena, "%s/tests/fuzz/corpus/rules", source ? source : ".");
    DIR *corpus = opendir(dir);
    ck_assert_ptr_nonnull(corpus);
    for (struct dirent *entry; (entry = readdir(corpus));) {
        static char text[1 << 16];
        FILE *file = fopen(arena_printf(house.arena, "%s/%s", dir, entry->d_name), "rb");
        if (file && entry->d_name[0] != '.')
            ck_joins(entry->d_name, text, fread(text, 1, sizeof text, file));
        if (file)
            fclose(file);
    }
    closedir(corpus);
    struct rule_set *all = rules_new();
    size_t at = 0, len = 0;
    for (const struct embedded *file = pack_file; file->name; file++) {
        if (!strstr(file->name, ".rules"))
            continue;
        ck_joins(file->name, file->text, file->size);
        ck_ok(rules_add(all, file->text, file->size, &house.error));
        len += file->size;
    }
    for (int i = 0; i < rules_blocks(all); i++)
        at += rules_block(all, i)->len;
    ck_assert_uint_eq(at, len);
    rules_free(all);
}
END_TEST

START_TEST(an_import_is_all_or_nothing)
{
    struct work *author = house_session("autor");
    struct import_report report;
    struct rule_import import[] = {
        {.name = "open.rules", .text = law_other_rule, .len = strlen(law_other_rule)},
        {.name = "more.rules", .text = "rule R-X\n", .len = 9},
    };
    int64_t before = house_number("SELECT count(*) FROM rule_text");
    ck_refused(INVALID, work_import_texts(author, house.arena, import, 2, false, &report,
                                          &house.error));
    ck_assert_str_eq(report.failed, "more.rules");
    import[1].name = "open.rules";
    ck_refused(INVALID, work_import_texts(author, house.arena, import, 2, false, &report,
                                          &house.error));
    ck_ok(work_import_texts(author, house.arena, import, 1, true, &report, &house.error));
    ck_assert_int_eq(import[0].effect, IMPORT_REPLACES);
    ck_assert_str_eq(import[0].replaced.origin, "edited");
    ck_assert_int_eq(report.n_changed, 1);
    ck_assert_str_eq(report.changed[0], "R-OPEN-001");
    ck_assert_int_eq(report.n_added + report.n_removed, 0);
    import[0].text = "pack a\0b";
    import[0].len = 8;
    ck_refused(INVALID, work_import_texts(author, house.arena, import, 1, false, &report,
                                          &house.error));
    ck_assert_int_eq(house_number("SELECT count(*) FROM rule_text"), before);
    work_close(author);
}
END_TEST

/* Nobody who writes rules puts them in force alone. */
START_TEST(what_an_author_hands_in_waits)
{
    house_staff("nurautor", 1u << ROLE_AUTHOR, NULL);
    struct work *author = house_session("nurautor");
    for (int twice = 0; twice < 2; twice++)
        ck_ok(work_import_rules(author, "open.rules", law_other_rule, strlen(law_other_rule),
                                &house.error));
    ck_assert_int_eq(house_number("SELECT count(*) FROM rule_text WHERE name = 'open.rules' AND "
                                  "state = 'offered'"), 1);
    ck_assert_int_eq(house_number("SELECT count(*) FROM audit WHERE deed = 'rules propose'"), 1);
    work_close(author);
    law_import(law_other_rule); /* by somebody who may */
    ck_assert_int_eq(house_number("SELECT count(*) FROM rule_text WHERE name = 'open.rules' AND "
                                  "state = 'offered'"), 0);
    ck_assert_int_eq(house_number("SELECT count(*) FROM rule_text WHERE name = 'open.rules' AND "
                                  "state = 'in_force' AND text LIKE '%Einzelfall%'"), 1);
}
END_TEST

/* Brought back, a text of the program counts as its own again, and the next one may replace it. */
START_TEST(a_shipped_text_that_is_brought_back_is_shipped)
{
    static const char origin[] = "SELECT origin FROM rule_text WHERE name = 'rheine.rules' AND "
                                 "state = 'in_force'";
    const struct embedded *file = pack_file;
    char text[16] = "";
    while (strcmp(file->name, "rheine.rules") != 0)
        file++;
    const char *edited = arena_printf(house.arena, "%s# edited here\n", file->text);
    struct work *author = house_session("autor");
    ck_ok(work_import_rules(author, file->name, edited, strlen(edited), &house.error));
    house_text(origin, text, sizeof text);
    ck_assert_str_eq(text, "edited");
    ck_ok(work_import_rules(author, file->name, file->text, file->size, &house.error));
    house_text(origin, text, sizeof text);
    ck_assert_str_eq(text, "shipped");
    work_close(author);
}
END_TEST

Suite *suite_replays(void)
{
    Suite *suite = suite_create("replays");
    TCase *replays = tcase_create("replays");
    house_for(replays);
    tcase_add_checked_fixture(replays, law_open, law_close);
    tcase_add_test(replays, every_stored_decision_comes_out_the_same);
    tcase_add_loop_test(replays, what_was_changed_behind_its_back_is_shown, 0,
                        (int)(sizeof harm / sizeof *harm));
    tcase_add_test(replays, a_receipt_cannot_be_changed_by_accident);
    tcase_add_test(replays, who_would_move_by_the_law_of_today);
    tcase_add_test(replays, texts_come_out_as_they_went_in);
    tcase_add_test(replays, the_blocks_of_a_text_joined_are_the_text);
    tcase_add_test(replays, an_import_is_all_or_nothing);
    tcase_add_test(replays, what_an_author_hands_in_waits);
    tcase_add_test(replays, a_shipped_text_that_is_brought_back_is_shipped);
    suite_add_tcase(suite, replays);
    return suite;
}
