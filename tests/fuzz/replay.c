/* SPDX-License-Identifier: EUPL-1.2 */
/* Replays a corpus through a fuzz target without a fuzzer: every file, and every file cut in half.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int argc, char **argv)
{
    enum { MAX_SIZE = 1 << 20 };
    uint8_t *data = malloc(MAX_SIZE);
    if (!data)
        return 1;
    for (int i = 1; i < argc; i++) {
        FILE *in = fopen(argv[i], "rb");
        if (!in) {
            perror(argv[i]);
            return 1;
        }
        size_t size = fread(data, 1, MAX_SIZE, in);
        fclose(in);
        LLVMFuzzerTestOneInput(data, size);
        LLVMFuzzerTestOneInput(data, size / 2);
    }
    LLVMFuzzerTestOneInput(data, 0);
    free(data);
    printf("%d files replayed\n", argc - 1);
    return 0;
}
