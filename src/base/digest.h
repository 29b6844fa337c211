/* SPDX-License-Identifier: EUPL-1.2 */
/* SHA-256 as lower-case hexadecimal text (FIPS 180-4, by libmd). */
#ifndef LOTSE_BASE_DIGEST_H
#define LOTSE_BASE_DIGEST_H

#include <stddef.h>

enum { DIGEST_SIZE = 65 }; /* 64 digits and the NUL */

void digest_hex(const void *data, size_t size, char out[DIGEST_SIZE]);

#endif
