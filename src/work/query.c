/* SPDX-License-Identifier: EUPL-1.2 */
/* Arguments, rows and columns in the words of this layer. */
#include "work/inside.h"

struct argument bind_number(const char *name, int64_t number)
{
    return (struct argument){name, {.type = VALUE_INT, .number = number}};
}

struct argument bind_text(const char *name, const char *text)
{
    return (struct argument){name, {.type = text ? VALUE_TEXT : VALUE_NULL, .text = text}};
}

struct argument bind_key(const char *name, int64_t key)
{
    return (struct argument){name, {.type = key ? VALUE_INT : VALUE_NULL, .number = key}};
}

enum status query_run(struct work *work, enum query query, const struct argument *argument,
                      size_t n, struct error *error)
{
    return work->driver->run(work->conn, query, argument, n, NULL, error);
}

struct list list_start(struct work *work, enum query query, const struct argument *argument,
                       size_t n, struct error *error)
{
    struct list list = {.work = work, .error = error};
    list.status = work->driver->run(work->conn, query, argument, n, &list.rows, error);
    return list;
}

bool list_next(struct list *list)
{
    if (list->status != OK)
        return false;
    list->status = list->work->driver->next(list->rows, list->error);
    return list->status == OK;
}

enum status list_end(struct list *list)
{
    if (list->rows)
        list->work->driver->rows_free(list->rows);
    list->rows = NULL;
    return list->status == NOT_FOUND ? OK : list->status;
}

static struct value value_in(const struct list *list, const char *name)
{
    return list->work->driver->column(list->rows, name);
}

int64_t list_number(const struct list *list, const char *name)
{
    struct value value = value_in(list, name);
    return value.type == VALUE_INT ? value.number : 0;
}

bool list_is_null(const struct list *list, const char *name)
{
    return value_in(list, name).type == VALUE_NULL;
}

const char *list_text(const struct list *list, const char *name, struct arena *arena)
{
    struct value value = value_in(list, name);
    return value.type == VALUE_TEXT ? arena_strdup(arena, value.text) : "";
}

int64_t list_time(const struct list *list, const char *name)
{
    struct value value = value_in(list, name);
    int64_t seconds = 0;
    if (value.type == VALUE_TEXT && date_utc_parse(value.text, &seconds) != OK)
        seconds = 0;
    return seconds;
}

struct date list_date(const struct list *list, const char *name)
{
    struct value value = value_in(list, name);
    struct date date = {0};
    if (value.type == VALUE_TEXT && date_parse_iso(value.text, &date, NULL) != OK)
        date = (struct date){0};
    return date;
}

enum status query_number(struct work *work, enum query query, const struct argument *argument,
                         size_t n, const char *name, int64_t *number, struct error *error)
{
    struct list list = list_start(work, query, argument, n, error);
    enum status status = list_next(&list) ? OK : list.status;
    if (status == OK)
        *number = list_number(&list, name);
    list_end(&list);
    return status;
}

enum status query_text_of(struct work *work, enum query query, const struct argument *argument,
                          size_t n, const char *name, struct arena *arena, const char **text,
                          struct error *error)
{
    struct list list = list_start(work, query, argument, n, error);
    enum status status = list_next(&list) ? OK : list.status;
    if (status == OK)
        *text = list_text(&list, name, arena);
    list_end(&list);
    return status;
}
