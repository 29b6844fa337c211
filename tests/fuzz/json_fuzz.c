/* SPDX-License-Identifier: EUPL-1.2 */
/* Any bytes as a line of route's input. What is read must write, read again, and write the same. */
#include <stdlib.h>
#include <string.h>

#include "core/codec.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
    if (!holds)
        abort();
}

static void round_trip(struct arena *arena, const struct household *household, int person)
{
    struct household again = *household;
    struct str first = {0}, second = {0};
    struct error error = {0};
    codec_write_facts(household, person, &first);
    if (person != EVERYBODY) {
        again.person = arena_array(arena, struct person, household->n);
        memcpy(again.person, household->person, (size_t)household->n * sizeof(struct person));
    }
    must(codec_read_facts(arena, first.text, first.len, &again, person, &error) == OK);
    codec_write_facts(&again, person, &second);
    must(!strcmp(first.text, second.text));
    str_release(&first);
    str_release(&second);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct household household;
    struct error error = {0};
    const char *id;
    const struct date today = {2026, 11, 22};
    if (codec_read_case(arena, (const char *)data, size, today, &household, &id, &error) == OK) {
        household_relate(&household);
        household_derive(&household);
        household_derive(&household);
        for (int i = EVERYBODY; i < household.n; i++)
            round_trip(arena, &household, i);
    } else {
        must(error.status != OK && error.message != NULL);
    }
    arena_free(arena);
    return 0;
}
