/* SPDX-License-Identifier: EUPL-1.2 */
/* Which plural form a number takes: the C expression of a catalogue's Plural-Forms header. */
#ifndef LOTSE_TEXT_PLURAL_H
#define LOTSE_TEXT_PLURAL_H

struct plural {
    char expression[256]; /* "n != 1" where the header has none */
    unsigned long forms;
};

void plural_parse(struct plural *plural, const char *header);
unsigned long plural_form(const struct plural *plural, unsigned long n); /* below forms */

#endif
