/* SPDX-License-Identifier: EUPL-1.2 */
/* How long the program takes until its first screen, and from a key to the cells it changes, in a
 * pseudo-terminal. Usage: bench_keys LOTSE DATABASE LOGIN */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "ptyterm.h"

enum { KEYS = 400 };

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void say(const char *name, double ms)
{
    printf("%-28s %10.2f ms\n", name, ms);
}

int main(int argc, char **argv)
{
    if (argc != 4)
        return EXIT_FAILURE;
    const char *const command[] = {argv[1], "--db", argv[2], "--as", argv[3], NULL};
    double start = seconds(), took[KEYS];
    struct ptyterm *term = ptyterm_start(command, NULL, 24, 80);
    bool good = term && ptyterm_wait(term) == 0;
    say("start to first screen", (seconds() - start) * 1e3);
    for (int i = 0; good && i < KEYS; i++) {
        start = seconds();
        good = ptyterm_key(term, i / 5 % 2 ? "Up" : "Down") && ptyterm_wait(term) == 0;
        took[i] = (seconds() - start) * 1e3;
    }
    if (good) {
        qsort(took, KEYS, sizeof *took, by_size);
        say("key to screen, median", took[KEYS / 2]);
        say("key to screen, 99 of 100", took[KEYS * 99 / 100]);
    } else {
        fprintf(stderr, "bench_keys: the program did not answer\n");
    }
    if (term)
        ptyterm_free(term);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
