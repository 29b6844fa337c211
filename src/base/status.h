/* SPDX-License-Identifier: EUPL-1.2 */
/* What a function that can fail returns, and the words that go with a failure.
 *
 * A function that can fail returns enum status and fills a caller-owned struct error on failure
 * only. The message is a msgid: it is translated where it is shown (text/lang.h, lang_error), so
 * that the layers below the screen know no language. Must not depend on anything. */
#ifndef LOTSE_BASE_STATUS_H
#define LOTSE_BASE_STATUS_H

enum status {
    OK,        /* done */
    NOT_FOUND, /* what was asked for does not exist */
    BUSY,      /* somebody else holds it; trying again later may help */
    CONFLICT,  /* somebody else was faster, or it contradicts what is there */
    INVALID,   /* the input is wrong; the message says what was expected */
    DENIED,    /* this person may not do that */
    TOO_NEW,   /* the database was written by a newer program */
    IO_ERROR,  /* the system failed: disk, memory, database */
    STOPPED,   /* a person stopped it */
};

enum { ERROR_ARGS = 4, ERROR_ARG_SIZE = 160 };

struct error {
    enum status status;
    const char *message; /* msgid in which each %s stands for the next argument; borrowed, static */
    char arg[ERROR_ARGS][ERROR_ARG_SIZE];
    int line, column; /* of the text that was read, from 1; 0 where there is none */
    char field[64];   /* key of the field it is about; empty where there is none */
};

/* Marks a text for translation without translating it. */
#ifndef N_
#define N_(text) text
#endif

/* Fills *error (which may be NULL) and returns status. Arguments are strings, as many as the
 * message has %s; long ones are cut at a character boundary. Never overwrites an error. */
enum status error_set(struct error *error, enum status status, const char *message, ...)
    __attribute__((format(printf, 3, 4)));

/* Where in the text, and about which field; each returns the error's status. */
enum status error_at(struct error *error, int line, int column);
enum status error_field(struct error *error, const char *key);

void error_clear(struct error *error);

#endif
