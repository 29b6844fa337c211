/* SPDX-License-Identifier: EUPL-1.2 */
/* Whatever bytes lie where the database should be: opening, upgrading, checking and reading answer
 * with a status. */
#include <dirent.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "store/migrate.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void use(const char *where)
{
    const struct driver *driver = &driver_sqlite;
    const struct argument key = {"key", {.type = VALUE_TEXT, .text = "home"}};
    struct error error = {0};
    struct conn *conn;
    struct rows *rows = NULL;
    if (driver->open(&conn, where, true, &error) == OK &&
        store_migrate(driver, conn, where, &error) == OK &&
        driver->check(conn, &error) == OK &&
        driver->run(conn, QUERY_META_GET, &key, 1, &rows, &error) == OK) {
        while (driver->next(rows, &error) == OK)
            driver->column(rows, "value");
        driver->rows_free(rows);
    }
    driver->close(conn);
}

static void remove_directory(const char *name)
{
    DIR *directory = opendir(name);
    if (!directory)
        return;
    for (struct dirent *entry; (entry = readdir(directory));)
        unlinkat(dirfd(directory), entry->d_name, 0);
    closedir(directory);
    rmdir(name);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char directory[] = "/tmp/lotse-fuzz-XXXXXX", where[64];
    if (!mkdtemp(directory))
        return 0;
    snprintf(where, sizeof where, "%s/a.db", directory);
    int fd = open(where, O_WRONLY | O_CREAT, 0600);
    if (fd >= 0 && write(fd, data, size) == (ssize_t)size)
        use(where);
    close(fd);
    remove_directory(directory);
    return 0;
}
