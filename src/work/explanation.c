/* SPDX-License-Identifier: EUPL-1.2 */
/* An explanation on paper leaves the house: that is on record, like every look at a person. */
#include "work/inside.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static bool write_all(int file, const char *text, size_t len)
{
    while (len > 0) {
        ssize_t n = write(file, text, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        text += n;
        len -= (size_t)n;
    }
    return fsync(file) == 0;
}

/* A new file that nobody else may read; half of one is taken away again. */
static enum status write_file(const char *path, const char *text, size_t len, struct error *error)
{
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0 && errno == EEXIST)
        return error_set(error, INVALID,
                         N_("expected the name of a new file, \"%s\" is there already"), path);
    if (file < 0)
        return error_set(error, IO_ERROR, N_("\"%s\" cannot be written: %s"), path,
                         strerror(errno));
    bool written = write_all(file, text, len);
    int cause = errno;
    if (close(file) == 0 && written)
        return OK;
    unlink(path);
    return error_set(error, IO_ERROR, N_("\"%s\" cannot be written: %s"), path, strerror(cause));
}

enum status work_save_explanation(struct work *work, const struct household *household,
                                  const struct result *result, const char *path, const char *text,
                                  size_t len, struct error *error)
{
    enum status status = deed_begin(work, MAY_INTAKE, error);
    if (status != OK)
        return status;
    status = audit_add(work, "explanation save", "household", household->key, result->rule->id,
                       error);
    if (status == OK)
        status = write_file(path, text, len, error);
    return deed_end(work, status, error);
}
