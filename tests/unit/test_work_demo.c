/* SPDX-License-Identifier: EUPL-1.2 */
/* The demonstration: the same for everybody who asks for it with the same seed, and what the rules
 * say of one need moves nothing else in it. */
#include <string.h>
#include <unistd.h>

#include "test_work_house.h"

enum { HOUSEHOLDS = 60, MANY = 200, DIGEST = 1 << 19 };
enum { FAMILIES = 14, TOLD = 25, STATES = 13 }; /* of the typical ones */

/* A need of almost everybody, with an office that has people here: it is sent like others. */
static const char one_more[] = "pack more\n"
                               "  title    \"Probe\"\n"
                               "  level    federal\n"
                               "rule R-MORE-001\n"
                               "  need     labour_law\n"
                               "  for      person\n"
                               "  when     status is known\n"
                               "  then     OBLIGED by JC\n"
                               "  product  \"Probe\"\n"
                               "  basis    \"Probe\"\n"
                               "  valid    always\n"
                               "  priority 1\n"
                               "  tell     family_name\n"
                               "  source   GII V\n";

/* A demonstration beside the house, which the helpers of the house then ask. */
struct beside { char house[sizeof house.path], path[sizeof house.path]; };

static void learn(const char *text)
{
    house_staff("verfasser", 1u << ROLE_AUTHOR | 1u << ROLE_APPROVER, NULL);
    struct work *author = house_session("verfasser");
    ck_ok(work_import_rules(author, "more.rules", text, strlen(text), &house.error));
    work_close(author);
}

static void tell(int households, uint64_t seed)
{
    struct work *chef = house_session("chef");
    struct demo_options options = {.households = households, .seed = seed};
    ck_ok(work_demo(chef, &options, &house.error));
    work_close(chef);
}

static void enter(struct beside *beside, const char *rules)
{
    memcpy(beside->house, house.path, sizeof beside->house);
    snprintf(beside->path, sizeof beside->path, "%.55s.demo", house.path);
    memcpy(house.path, beside->path, sizeof beside->path);
    struct work_options chef = house_options("chef");
    ck_ok(work_init(&chef, &house.error));
    if (rules)
        learn(rules);
}

static void leave(const struct beside *beside)
{
    memcpy(house.path, beside->house, sizeof beside->house);
    unlink(beside->path);
}

/* One number for what is in it: the end of the audit chain covers every deed. */
static void demo_sum(uint64_t seed, char hash[65])
{
    struct beside beside;
    enter(&beside, NULL);
    tell(HOUSEHOLDS, seed);
    house_text("SELECT hash || '' FROM audit ORDER BY id DESC LIMIT 1", hash, 65);
    ck_assert_int_eq(house_findings(), 0);
    ck_assert_int_eq(house_number("SELECT count(*) FROM household"), HOUSEHOLDS + 1);
    leave(&beside);
}

START_TEST(the_same_seed_gives_the_same_demonstration)
{
    static const uint64_t seed[] = {7, 7, 8};
    char hash[3][65];
    for (int i = 0; i < 3; i++)
        demo_sum(seed[i], hash[i]);
    ck_assert_str_eq(hash[0], hash[1]);
    ck_assert_str_ne(hash[0], hash[2]);
}
END_TEST

/* Who came and when; what became of everything that was sent, but for the need that was added. */
static const char people[] =
    "SELECT group_concat(line, x'0A') FROM (SELECT p.id || ' ' || i.started_at || ' ' ||"
    " f.document AS line FROM facts f JOIN person p ON p.id = f.person JOIN intake i"
    " ON i.id = f.intake ORDER BY p.id)";
static const char fates[] =
    "SELECT group_concat(line, x'0A') FROM (SELECT n.household || ' ' || n.person || ' ' ||"
    " n.need || ' ' || r.to_agency || ' ' || r.state || ' ' || r.touched_at || ' ' || n.state"
    " AS line FROM referral r JOIN need n ON n.id = r.need_row WHERE n.need <> 'labour_law'"
    " ORDER BY n.household, n.person, n.need, r.hop)";

static void demo_digest(const char *rules, char who[DIGEST], char what[DIGEST], int64_t *added)
{
    struct beside beside;
    enter(&beside, rules);
    tell(HOUSEHOLDS, 7);
    house_text(people, who, DIGEST);
    house_text(fates, what, DIGEST);
    *added = house_number("SELECT count(*) FROM referral r JOIN need n ON n.id = r.need_row"
                          " WHERE n.need = 'labour_law'");
    leave(&beside);
}

START_TEST(another_rule_changes_no_other_fate)
{
    static char who[2][DIGEST], what[2][DIGEST];
    int64_t added[2];
    demo_digest(NULL, who[0], what[0], &added[0]);
    demo_digest(one_more, who[1], what[1], &added[1]);
    ck_assert_int_eq(added[0], 0);
    ck_assert_int_gt(added[1], HOUSEHOLDS / 10);
    ck_assert_str_eq(who[0], who[1]);
    ck_assert_str_eq(what[0], what[1]);
}
END_TEST

/* Parts of a demonstration are the whole: the second goes on where the first stopped. */
START_TEST(more_of_a_demonstration_are_other_households)
{
    static char who[2][DIGEST];
    struct beside beside;
    for (int i = 0; i < 2; i++) {
        enter(&beside, NULL);
        tell(i ? HOUSEHOLDS / 3 : HOUSEHOLDS, 7);
        if (i)
            tell(HOUSEHOLDS - HOUSEHOLDS / 3, 7);
        house_text(people, who[i], DIGEST);
        leave(&beside);
    }
    ck_assert_str_eq(who[0], who[1]);
}
END_TEST

/* Whatever the rules say of typical families, what is told of them happens: every state somebody
 * brings about by hand, an office that was asked twice, and what a tour of the screens selects. */
START_TEST(the_first_families_show_every_state)
{
    struct beside beside;
    enter(&beside, NULL);
    tell(FAMILIES, 7);
    ck_assert_int_eq(house_number("SELECT count(*) FROM referral"), TOLD);
    ck_assert_int_eq(house_number("SELECT count(DISTINCT state) FROM referral"), STATES);
    ck_assert_int_eq(house_number("SELECT count(*) FROM referral WHERE open = 1 AND conflict = 1"),
                     1);
    ck_assert_int_eq(house_number("SELECT count(*) FROM intake WHERE state = 'parked'"), 2);
    leave(&beside);
}
END_TEST

START_TEST(chance_is_plausible)
{
    struct beside beside;
    enter(&beside, NULL);
    tell(MANY, 7);
    int64_t all = house_number("SELECT count(*) FROM referral");
    ck_assert_int_gt(all, MANY);
    ck_assert_int_lt(all, 4 * MANY);
    ck_assert_int_gt(house_number("SELECT count(*) FROM referral WHERE state = 'done'"), all / 5);
    ck_assert_int_gt(house_number("SELECT count(*) FROM referral WHERE open = 1"), all / 5);
    leave(&beside);
}
END_TEST

START_TEST(a_demonstration_never_mixes_with_people)
{
    struct work *chef = house_session("chef");
    struct demo_options options = {.households = 1, .seed = 1};
    house_intake(house.clerk);
    ck_refused(DENIED, work_demo(chef, &options, &house.error));
    work_close(chef);
}
END_TEST

Suite *suite_demo(void)
{
    Suite *suite = suite_create("demo");
    TCase *demo = tcase_create("demo");
    house_for(demo);
    tcase_set_timeout(demo, 60);
    tcase_add_test(demo, the_same_seed_gives_the_same_demonstration);
    tcase_add_test(demo, another_rule_changes_no_other_fate);
    tcase_add_test(demo, more_of_a_demonstration_are_other_households);
    tcase_add_test(demo, the_first_families_show_every_state);
    tcase_add_test(demo, chance_is_plausible);
    tcase_add_test(demo, a_demonstration_never_mixes_with_people);
    suite_add_tcase(suite, demo);
    return suite;
}
