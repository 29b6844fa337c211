/* SPDX-License-Identifier: EUPL-1.2 */
/* The catalogue: every field, choice, status, need, office type and document lotse knows.
 *
 * The tables are compiled from data/catalogue/ (build-aux/catalogue.awk writes core/catalogue_gen.h
 * with the enums and core/catalogue_gen.c with the rows). Form, rules, storage, route and print
 * iterate them: a new field is one row there and nothing here. German texts stand in the rows and
 * are translated where they are shown (tr_data with the key the accessors below give).
 * All tables are constant; indices are stable within one build only, keys for ever. */
#ifndef LOTSE_CORE_CATALOGUE_H
#define LOTSE_CORE_CATALOGUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/catalogue_gen.h" /* enum field_id, enum need_id, enum agency_type_id, … */

enum field_type {
    TYPE_NAME,
    TYPE_NAMES,
    TYPE_TEXT,
    TYPE_DATE,   /* any date may be partial */
    TYPE_NUMBER, /* fixed point, hundredths */
    TYPE_YESNO,
    TYPE_CHOICE,
    TYPE_ORDERED,
    TYPE_CHOICES, /* a set of up to 64 choices */
    TYPE_IDENTIFIER,
    TYPE_COUNTRY,
    TYPE_COUNTRIES,
    TYPE_LANGUAGES,
    TYPE_PLACE, /* AGS, 8 digits */
    TYPE_QUALS,
    TYPE_PERSONS,
};

enum scope { SCOPE_PERSON, SCOPE_HOUSEHOLD, SCOPE_QUAL };
enum sensitivity { ORDINARY, SENSITIVE, PROTECTED };

enum { MAX_SOURCES = 4, GROUP_WORDS = 5 };

struct field {
    const char *key;
    const char *label, *help, *ask, *unit; /* German; unit may be "" */
    enum field_type type;
    enum scope scope;
    enum sensitivity sensitivity;
    int section;              /* enum section_id */
    int set;                  /* index in choice_set[], -1 where it has none */
    int source[MAX_SOURCES];  /* fields it is derived from, -1 after the last */
    bool derived;             /* computed and never stored; nat_group and land: only if not given */
};

struct set_choice {
    const char *code, *label, *say; /* German; say may be "" */
    const char *group;              /* for status: its group; else "" */
};

struct choice_set {
    const char *key;
    const struct set_choice *choice;
    int n;
    bool ordered;
};

/* A named set of codes; bit i of code[] is choice i of the set. */
struct group {
    const char *name, *label;
    int set;
    uint64_t code[GROUP_WORDS];
};

enum subject { FOR_PERSON, FOR_ADULT, FOR_CHILD, FOR_QUAL, FOR_HOUSEHOLD };
enum policy { POLICY_LADDER, POLICY_BEST, POLICY_COLLECT };

struct need {
    const char *key, *label;
    enum subject subject;
    enum policy policy;
    int section;
};

struct named { /* sections, documents, outcomes */
    const char *code, *label;
};

struct agency_type {
    const char *code, *label, *shorter; /* shorter: at most 16 columns */
};

struct profession {
    int code;       /* choice of the set profession */
    int regulated;  /* 1 yes, 0 no, -1 not said */
    int body;       /* agency type, -1 where none */
    const char *source, *confidence;
};

extern const struct field catalogue_field[FIELD_COUNT];
extern const struct choice_set catalogue_set[SET_COUNT];
extern const struct group catalogue_group[GROUP_COUNT];
extern const struct need catalogue_need[NEED_COUNT];
extern const struct named catalogue_section[SECTION_COUNT];
extern const struct named catalogue_document[DOCUMENT_COUNT];
extern const struct named catalogue_outcome[OUTCOME_COUNT];
extern const struct agency_type catalogue_agency_type[AGENCY_TYPE_COUNT];
extern const struct profession catalogue_profession[PROFESSION_COUNT];

/* Look-ups by key; -1 where there is none. Exactly len bytes of the word count, so it may be a part
 * of a longer text. */
int catalogue_find_field(const char *key, size_t len);
int catalogue_find_set(const char *key, size_t len);
int catalogue_find_choice(int set, const char *code, size_t len);
int catalogue_find_group(int set, const char *name, size_t len);
int catalogue_find_need(const char *key, size_t len);
int catalogue_find_document(const char *code, size_t len);
int catalogue_find_agency_type(const char *code, size_t len);
bool group_has(const struct group *group, int choice);

/* The msgctxt of a text ("field:german:label"), for tr_data; out is filled and returned. */
enum { TEXT_KEY_SIZE = 96 };
const char *text_key(char out[TEXT_KEY_SIZE], const char *kind, const char *key, const char *part);
const char *text_key_choice(char out[TEXT_KEY_SIZE], int set, int choice, const char *part);

/* Code lists too long for the enums: countries (ISO 3166-1 alpha-3, XXA, XXX …), languages
 * (ISO 639), places (AGS). Sorted by code. Texts lie in one block, so that eleven thousand places
 * cost a start no relocation. */
struct code {
    char code[12];
    uint32_t label; /* where its label begins in text; the extra column follows behind its NUL */
};
struct code_list {
    const struct code *code;
    const char *text;
    int n;
};
extern const struct code_list catalogue_countries, catalogue_languages, catalogue_places;
/* How many codes a field with one of a list may have: yes and no, countries, choices of its set. */
int catalogue_codes(int field);
int code_find(const struct code_list *list, const char *code, size_t len); /* -1: none */
const char *code_label(const struct code_list *list, int i); /* German */
const char *code_extra(const struct code_list *list, int i); /* nat_group of a country; or "" */

/* Safe countries of origin (Annex II to § 29a AsylG), dated. */
struct safe_country {
    const char *code;
    int32_t from, to; /* days, both included; INT32_MIN and INT32_MAX where open */
};
extern const struct safe_country catalogue_safe_country[];
extern const int catalogue_safe_countries;

/* The age at which a pension begins (§ 41 Abs. 2 SGB XII, the same in § 7a SGB II). */
struct pension_age {
    int32_t born_from; /* day; ascending, the first INT32_MIN: a row holds until the next begins */
    int months;        /* of age */
};
extern const struct pension_age catalogue_pension_age[];
extern const int catalogue_pension_ages;

#endif
