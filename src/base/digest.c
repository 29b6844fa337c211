/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/digest.h"

#include <sha2.h>
#include <stdint.h>

void digest_hex(const void *data, size_t size, char out[DIGEST_SIZE])
{
    static const char digit[] = "0123456789abcdef";
    SHA2_CTX context;
    uint8_t sum[SHA256_DIGEST_LENGTH];
    SHA256Init(&context);
    SHA256Update(&context, data, size);
    SHA256Final(sum, &context);
    for (size_t i = 0; i < sizeof sum; i++) {
        out[2 * i] = digit[sum[i] >> 4];
        out[2 * i + 1] = digit[sum[i] & 15];
    }
    out[DIGEST_SIZE - 1] = '\0';
}
