/* SPDX-License-Identifier: EUPL-1.2 */
/* Reads a directory (tab-separated, its first line names the columns) and finds offices in it. */
#include "core/directory.h"

#include <string.h>

#include "text/date.h"

enum { MAX_COLUMNS = 32 };

struct reading {
    struct arena *arena;
    char *p, *end;    /* what is still to be read; a copy that may be cut up */
    int line, column; /* of the cell in hand */
    struct error *error;
};

static bool has_bit(const uint64_t bits[2], int i)
{
    return bits[i / 64] >> (i % 64) & 1;
}

/* Sets a bit for each word of cell; returns the word that is none of them, or NULL. */
static const char *read_words(struct reading *reading, const char *cell,
                              int (*find)(const char *, size_t), uint64_t bits[2])
{
    while (*cell) {
        size_t len = strcspn(cell, " ");
        int i = find(cell, len);
        if (len && i < 0)
            return arena_strndup(reading->arena, cell, len);
        if (len)
            bits[i / 64] |= UINT64_C(1) << (i % 64);
        cell += len + (cell[len] == ' ');
    }
    return NULL;
}

static enum status read_types(struct reading *reading, const char *cell, struct agency *agency)
{
    const char *bad = read_words(reading, cell, catalogue_find_agency_type, agency->types);
    return bad ? error_set(reading->error, INVALID,
                           N_("expected office types such as ABH or JC, not \"%s\""), bad)
               : OK;
}

static enum status read_needs(struct reading *reading, const char *cell, struct agency *agency)
{
    const char *bad = read_words(reading, cell, catalogue_find_need, agency->needs);
    return bad ? error_set(reading->error, INVALID,
                           N_("expected needs such as livelihood, not \"%s\""), bad)
               : OK;
}

static enum status read_place(struct reading *reading, const char *cell, struct agency *agency)
{
    agency->place = strcmp(cell, "*") ? cell : "";
    if (cell[0] == '\0' || (agency->place[0] && strspn(cell, "0123456789") != strlen(cell)))
        return error_set(reading->error, INVALID,
                         N_("expected the first digits of a municipality's key, or * for "
                            "everywhere, not \"%s\""),
                         cell);
    return OK;
}

static enum status read_from(struct reading *reading, const char *cell, struct agency *agency)
{
    struct date date;
    if (*cell && date_parse_iso(cell, &date, reading->error) != OK)
        return INVALID;
    agency->valid_from = *cell ? date_first_day(date) : INT32_MIN;
    return OK;
}

static enum status read_to(struct reading *reading, const char *cell, struct agency *agency)
{
    struct date date;
    if (*cell && date_parse_iso(cell, &date, reading->error) != OK)
        return INVALID;
    agency->valid_to = *cell ? date_last_day(date) : INT32_MAX;
    return OK;
}

static enum status read_id(struct reading *reading, const char *cell, struct agency *agency)
{
    agency->id = cell;
    return *cell ? OK : error_set(reading->error, INVALID, N_("expected an id such as AG-01"));
}

/* A column is read by a function, or is a text that goes where offset says. */
static const struct column {
    const char *name;
    enum status (*read)(struct reading *reading, const char *cell, struct agency *agency);
    size_t offset;
} column[] = {
    {"id", read_id, 0},
    {"types", read_types, 0},
    {"needs", read_needs, 0},
    {"place", read_place, 0},
    {"name", NULL, offsetof(struct agency, name)},
    {"address", NULL, offsetof(struct agency, address)},
    {"phone", NULL, offsetof(struct agency, phone)},
    {"email", NULL, offsetof(struct agency, email)},
    {"web", NULL, offsetof(struct agency, web)},
    {"hours", NULL, offsetof(struct agency, hours)},
    {"note", NULL, offsetof(struct agency, note)},
    {"valid_from", read_from, 0},
    {"valid_to", read_to, 0},
    {"source", NULL, offsetof(struct agency, source)},
    {"confidence", NULL, offsetof(struct agency, confidence)},
};

enum { COLUMNS = sizeof column / sizeof *column };

static void set_text(struct agency *agency, size_t offset, const char *text)
{
    memcpy((char *)agency + offset, &text, sizeof text);
}

/* Cuts the next line into cells; returns how many, -1 at the end. at[i] is the column of cell i. */
static int next_line(struct reading *reading, char *cell[MAX_COLUMNS], int at[MAX_COLUMNS])
{
    if (reading->p >= reading->end)
        return -1;
    char *begin = reading->p, *p = begin;
    char *end = memchr(p, '\n', (size_t)(reading->end - p));
    end = end ? end : reading->end;
    reading->p = end + 1;
    reading->line++;
    *end = '\0';
    if (end > begin && end[-1] == '\r')
        end[-1] = '\0';
    int n = 0;
    while (p && n < MAX_COLUMNS) {
        cell[n] = p;
        at[n++] = (int)(p - begin) + 1;
        p = strchr(p, '\t');
        if (p)
            *p++ = '\0';
    }
    return n;
}

/* The first line: which column stands where. */
static enum status read_header(struct reading *reading, const struct column *order[MAX_COLUMNS],
                               int *n)
{
    char *cell[MAX_COLUMNS];
    int at[MAX_COLUMNS];
    uint32_t seen = 0;
    *n = next_line(reading, cell, at);
    for (int i = 0; i < *n; i++) {
        int c = 0;
        while (c < COLUMNS && strcmp(column[c].name, cell[i]) != 0)
            c++;
        if (c == COLUMNS || seen >> c & 1) {
            error_set(reading->error, INVALID,
                      N_("expected a column of a directory, once each, not \"%s\""), cell[i]);
            error_at(reading->error, 1, at[i]);
            return INVALID;
        }
        seen |= UINT32_C(1) << c;
        order[i] = &column[c];
    }
    for (int c = 0; c < COLUMNS; c++) {
        if (seen >> c & 1)
            continue;
        error_set(reading->error, INVALID, N_("expected a column \"%s\" in the first line"),
                  column[c].name);
        error_at(reading->error, 1, 1);
        return INVALID;
    }
    return OK;
}

static enum status read_agency(struct reading *reading, const struct column *const *order,
                               int n_columns, char *const *cell, const int *at, int n,
                               struct agency *agency)
{
    if (n > n_columns) {
        error_set(reading->error, INVALID, N_("expected no more cells than the first line has"));
        error_at(reading->error, reading->line, at[n_columns]);
        return INVALID;
    }
    for (int i = 0; i < n_columns; i++) {
        const char *text = i < n ? cell[i] : "";
        enum status status = OK;
        if (order[i]->read)
            status = order[i]->read(reading, text, agency);
        else
            set_text(agency, order[i]->offset, text);
        if (status != OK) {
            error_field(reading->error, order[i]->name);
            error_at(reading->error, reading->line, i < n ? at[i] : 1);
            return status;
        }
    }
    return OK;
}

static int count_lines(const char *text, size_t len)
{
    int n = 1;
    for (size_t i = 0; i < len; i++)
        n += text[i] == '\n';
    return n;
}

/* The place of the first office that is there for one municipality only. */
static const char *find_home(const struct directory *directory)
{
    for (int i = 0; i < directory->n; i++)
        if (strlen(directory->agency[i].place) == 8)
            return directory->agency[i].place;
    return "";
}

enum status directory_read(struct arena *arena, const char *text, size_t len,
                           struct directory *directory, struct error *error)
{
    char *copy = arena_strndup(arena, text, len);
    struct reading reading = {.arena = arena, .p = copy, .end = copy + len, .error = error};
    const struct column *order[MAX_COLUMNS];
    char *cell[MAX_COLUMNS];
    int at[MAX_COLUMNS], n_columns, n;
    if (read_header(&reading, order, &n_columns) != OK)
        return INVALID;
    struct agency *agency = arena_array(arena, struct agency, count_lines(text, len));
    *directory = (struct directory){.agency = agency};
    while ((n = next_line(&reading, cell, at)) >= 0) {
        if (n == 1 && cell[0][0] == '\0')
            continue;
        struct agency read = {0};
        if (read_agency(&reading, order, n_columns, cell, at, n, &read) != OK)
            return INVALID;
        if (directory_find(directory, read.id)) {
            error_set(error, INVALID, N_("expected every id once, not \"%s\" again"), read.id);
            error_at(error, reading.line, 1);
            return INVALID;
        }
        agency[directory->n++] = read;
    }
    directory->home = find_home(directory);
    return OK;
}

bool agency_is(const struct agency *agency, int type)
{
    return type >= 0 && has_bit(agency->types, type);
}

static bool takes_all_needs(const struct agency *agency)
{
    return !agency->needs[0] && !agency->needs[1];
}

const struct agency *directory_resolve(const struct directory *directory, int type, int need,
                                       const char *place, int32_t day)
{
    const struct agency *best = NULL;
    size_t best_rank = 0;
    if (!place || !*place)
        place = directory->home;
    for (int i = 0; i < directory->n; i++) {
        const struct agency *agency = &directory->agency[i];
        if (!agency_is(agency, type) || day < agency->valid_from || day > agency->valid_to)
            continue;
        size_t prefix = strlen(agency->place);
        bool names_need = need >= 0 && has_bit(agency->needs, need);
        if (strncmp(agency->place, place, prefix) != 0 || !(names_need || takes_all_needs(agency)))
            continue;
        size_t rank = prefix * 2 + names_need + 1;
        if (rank > best_rank) {
            best = agency;
            best_rank = rank;
        }
    }
    return best;
}

const struct agency *directory_find(const struct directory *directory, const char *id)
{
    for (int i = 0; i < directory->n; i++)
        if (!strcmp(directory->agency[i].id, id))
            return &directory->agency[i];
    return NULL;
}
