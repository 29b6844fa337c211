/* SPDX-License-Identifier: EUPL-1.2 */
/* Facts as clerks type and read them. Words are looked up in a vocabulary: the choices of a set, or
 * one of the long code lists; a code counts, then a whole label, then the beginning of just one. */
#include "core/fact.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "text/utf8.h"

struct vocabulary {
    int set;                      /* of the catalogue, or … */
    const struct code_list *list; /* … not NULL: a code list */
    const char *kind;             /* of the list's text keys */
};

struct typing { /* what is being read */
    struct arena *arena;
    const struct field *field;
    const struct lang *lang; /* NULL: codes only */
    int32_t today;
    struct fact *fact;
    struct error *error;
};

static struct vocabulary vocabulary_of(const struct field *field)
{
    struct vocabulary words = {.set = field->set};
    if (field->type == TYPE_COUNTRY || field->type == TYPE_COUNTRIES)
        words = (struct vocabulary){-1, &catalogue_countries, "country"};
    else if (field->type == TYPE_LANGUAGES)
        words = (struct vocabulary){-1, &catalogue_languages, "language"};
    else if (field->type == TYPE_PLACE)
        words = (struct vocabulary){-1, &catalogue_places, "place"};
    return words;
}

static int word_count(const struct vocabulary *words)
{
    return words->list ? words->list->n : catalogue_set[words->set].n;
}

static const char *word_code(const struct vocabulary *words, int i)
{
    return words->list ? words->list->code[i].code : catalogue_set[words->set].choice[i].code;
}

static const char *word_german(const struct vocabulary *words, int i)
{
    return words->list ? code_label(words->list, i) : catalogue_set[words->set].choice[i].label;
}

static const char *word_label(const struct vocabulary *words, int i, const struct lang *lang)
{
    char key[TEXT_KEY_SIZE];
    if (words->list)
        text_key(key, words->kind, word_code(words, i), "");
    else
        text_key_choice(key, words->set, i, "label");
    return tr_data(lang, key, word_german(words, i));
}

/* --- Looking a word up ------------------------------------------------------------------------ */

enum { ALIKE_NOT, ALIKE_BEGINS, ALIKE_WHOLE };

static int alike(struct arena *arena, const char *label, const char *folded)
{
    unsigned char a = (unsigned char)label[0], b = (unsigned char)folded[0];
    if (a < 0x80 && b < 0x80 && tolower(a) != b)
        return ALIKE_NOT; /* spares folding nearly all of eleven thousand places */
    const char *other = utf8_folded(arena, label);
    size_t len = strlen(folded);
    if (strncmp(other, folded, len) != 0)
        return ALIKE_NOT;
    return other[len] ? ALIKE_BEGINS : ALIKE_WHOLE;
}

static int find_code(const struct vocabulary *words, const char *text)
{
    int n = word_count(words);
    for (int i = 0; i < n; i++)
        if (!strcasecmp(word_code(words, i), text))
            return i;
    return -1;
}

static enum status no_such_word(const struct typing *t, const struct vocabulary *words,
                                const char *text)
{
    if (words->list)
        return error_set(t->error, INVALID,
                         N_("expected a code or the beginning of a name in the list, not \"%s\""),
                         text);
    char list[ERROR_ARG_SIZE] = "";
    size_t len = 0;
    for (int i = 0; i < word_count(words); i++) {
        const char *word = t->lang ? word_label(words, i, t->lang) : word_code(words, i);
        if (len + strlen(word) + 8 > sizeof list) {
            memcpy(list + len, " …", sizeof " …");
            break;
        }
        len += (size_t)snprintf(list + len, sizeof list - len, "%s%s", i ? ", " : "", word);
    }
    return error_set(t->error, INVALID, N_("expected one of %s, not \"%s\""), list, text);
}

/* Whole labels first; else the beginning, if it is that of one word only. */
static enum status find_word(const struct typing *t, const struct vocabulary *words,
                             const char *text, int *index)
{
    *index = find_code(words, text);
    if (*index >= 0)
        return OK;
    const char *folded = t->lang ? utf8_folded(t->arena, text) : NULL;
    if (!folded || !*folded)
        return no_such_word(t, words, text);
    int hit[2] = {-1, -1}, best = ALIKE_NOT; /* the first two of the best kind */
    for (int i = 0; i < word_count(words); i++) {
        int found = alike(t->arena, word_label(words, i, t->lang), folded);
        int german = alike(t->arena, word_german(words, i), folded);
        int code = alike(t->arena, word_code(words, i), folded);
        found = german > found ? german : found;
        found = code > found ? code : found;
        if (found > best) {
            best = found;
            hit[0] = i;
            hit[1] = -1;
        } else if (found == best && found != ALIKE_NOT && hit[1] < 0) {
            hit[1] = i;
        }
    }
    if (hit[0] < 0)
        return no_such_word(t, words, text);
    if (hit[1] >= 0)
        return error_set(t->error, INVALID,
                         N_("expected more letters: \"%s\" may be \"%s\" or \"%s\""), text,
                         word_label(words, hit[0], t->lang), word_label(words, hit[1], t->lang));
    *index = hit[0];
    return OK;
}

/* --- Reading, by type ---------------------------------------------------------------------------
 */

static enum status parse_text(const struct typing *t, const char *text)
{
    t->fact->text = utf8_nfc(t->arena, text);
    return t->fact->text ? OK : error_set(t->error, INVALID, N_("expected a text in UTF-8"));
}

static enum status parse_date(const struct typing *t, const char *text)
{
    struct date date;
    if (date_parse_typed(text, t->today, &date, t->error) != OK)
        return INVALID;
    *t->fact = fact_date(date);
    return OK;
}

static enum status parse_number(const struct typing *t, const char *text)
{
    const char *p = text;
    int32_t whole = 0, hundredths = 0, unit = 10;
    bool any = isdigit((unsigned char)*p);
    while (isdigit((unsigned char)*p) && whole < 10000000)
        whole = whole * 10 + (*p++ - '0');
    if (*p == ',' || *p == '.')
        for (p++; isdigit((unsigned char)*p) && unit > 0; p++, unit /= 10)
            hundredths += (*p - '0') * unit;
    if (!any || *p || whole > 20000000)
        return error_set(t->error, INVALID,
                         N_("expected a number with at most two decimals, not \"%s\""), text);
    *t->fact = fact_number(whole * 100 + hundredths);
    return OK;
}

static enum status parse_yesno(const struct typing *t, const char *text)
{
    static const struct {
        const char *word;
        int code;
    } word[] = {{"ja", 1}, {"j", 1},  {"yes", 1},  {"y", 1},    {"nein", 0},
                {"n", 0},  {"no", 0}, {"true", 1}, {"false", 0}};
    for (size_t i = 0; i < sizeof word / sizeof *word; i++)
        if (!strcasecmp(text, word[i].word)) {
            t->fact->code = word[i].code;
            return OK;
        }
    return error_set(t->error, INVALID, N_("expected yes or no, not \"%s\""), text);
}

static enum status parse_word(const struct typing *t, const char *text)
{
    const struct vocabulary words = vocabulary_of(t->field);
    int i;
    if (find_word(t, &words, text, &i) != OK)
        return INVALID;
    t->fact->code = i;
    return OK;
}

static enum status parse_place(const struct typing *t, const char *text)
{
    if (parse_word(t, text) != OK)
        return INVALID;
    t->fact->text = catalogue_places.code[t->fact->code].code;
    return OK;
}

/* The next piece of a list, trimmed; NULL after the last. Labels may have commas, so a semicolon,
 * where there is one, is what separates. Codes may stand with spaces between. */
static char *next_piece(char **rest, const char *separators)
{
    char *piece = *rest ? *rest + strspn(*rest, " ") : NULL;
    if (!piece || !*piece)
        return NULL;
    size_t len = strcspn(piece, separators);
    *rest = piece[len] ? piece + len + 1 : NULL;
    piece[len] = '\0';
    while (len > 0 && piece[len - 1] == ' ')
        piece[--len] = '\0';
    return piece;
}

static const char *separators(const struct typing *t, const char *text)
{
    return strchr(text, ';') ? ";" : t->lang || t->field->type == TYPE_NAMES ? "," : ", ";
}

static enum status parse_choices(const struct typing *t, const char *text)
{
    const struct vocabulary words = vocabulary_of(t->field);
    char *rest = arena_strdup(t->arena, text);
    const char *separator = separators(t, text);
    int i;
    struct typing quiet = *t;
    quiet.error = NULL;
    if (find_word(&quiet, &words, text, &i) == OK) /* one label, commas and all */
        separator = "";
    bool none = false;
    int n = 0;
    for (char *piece; (piece = next_piece(&rest, separator)); n++) {
        if (find_word(t, &words, piece, &i) != OK)
            return INVALID;
        if (!strcmp(word_code(&words, i), "NONE"))
            none = true;
        else
            t->fact->bits |= UINT64_C(1) << i;
    }
    if (none && n > 1)
        return error_set(t->error, INVALID, N_("expected NONE alone, not beside others"));
    return OK;
}

static enum status parse_items(const struct typing *t, const char *text)
{
    const struct vocabulary words = vocabulary_of(t->field);
    const char **item = arena_array(t->arena, const char *, strlen(text) / 2 + 1);
    char *rest = arena_strdup(t->arena, text);
    const char *separator = separators(t, text);
    bool names = t->field->type == TYPE_NAMES;
    int i, n = 0;
    struct typing quiet = *t;
    quiet.error = NULL;
    if (!names && find_word(&quiet, &words, text, &i) == OK)
        separator = "";
    if (!names && !strcasecmp(text, "NONE"))
        rest = NULL;
    for (char *piece; n < UINT16_MAX && (piece = next_piece(&rest, separator)); n++) {
        item[n] = names ? utf8_nfc(t->arena, piece) : piece;
        if (!item[n])
            return error_set(t->error, INVALID, N_("expected a text in UTF-8"));
        if (names)
            continue;
        if (find_word(t, &words, piece, &i) != OK)
            return INVALID;
        item[n] = word_code(&words, i);
    }
    t->fact->item = item;
    t->fact->n = (uint16_t)n;
    return OK;
}

static enum status parse_nothing(const struct typing *t, const char *text)
{
    (void)text;
    return error_set(t->error, INVALID, N_("expected to be filled in its own form"));
}

static enum status (*const parser[])(const struct typing *t, const char *text) = {
    [TYPE_NAME] = parse_text,       [TYPE_NAMES] = parse_items,   [TYPE_TEXT] = parse_text,
    [TYPE_DATE] = parse_date,       [TYPE_NUMBER] = parse_number, [TYPE_YESNO] = parse_yesno,
    [TYPE_CHOICE] = parse_word,     [TYPE_ORDERED] = parse_word,  [TYPE_CHOICES] = parse_choices,
    [TYPE_IDENTIFIER] = parse_text, [TYPE_COUNTRY] = parse_word,  [TYPE_COUNTRIES] = parse_items,
    [TYPE_LANGUAGES] = parse_items, [TYPE_PLACE] = parse_place,   [TYPE_QUALS] = parse_nothing,
    [TYPE_PERSONS] = parse_nothing,
};

static char *trimmed(struct arena *arena, const char *text)
{
    text += strspn(text, " \t");
    size_t len = strlen(text);
    while (len > 0 && (text[len - 1] == ' ' || text[len - 1] == '\t'))
        len--;
    return arena_strndup(arena, text, len);
}

enum status fact_parse(struct arena *arena, const struct field *field, const char *text,
                       const struct lang *lang, int32_t today, struct fact *fact,
                       struct error *error)
{
    const struct typing t = {arena, field, lang, today, fact, error};
    const char *typed = trimmed(arena, text);
    *fact = (struct fact){.state = NOT_ASKED};
    if (!*typed)
        return OK;
    fact->state = KNOWN;
    enum status status = utf8_valid(typed, strlen(typed))
                             ? parser[field->type](&t, typed)
                             : error_set(error, INVALID, N_("expected a text in UTF-8"));
    if (status == OK)
        return OK;
    *fact = (struct fact){.state = NOT_ASKED};
    error_field(error, field->key);
    return status;
}

/* --- Showing, by type
 * ----------------------------------------------------------------------------- */

static void show_text(const struct field *field, const struct fact *fact, const struct lang *lang,
                      struct str *out)
{
    (void)field, (void)lang;
    str_add(out, fact->text);
}

static void show_date(const struct field *field, const struct fact *fact, const struct lang *lang,
                      struct str *out)
{
    (void)field, (void)lang;
    char german[DATE_SIZE];
    date_german(fact->date, german);
    str_add(out, german);
}

static void show_hundredths(int32_t value, const struct lang *lang, struct str *out)
{
    const char *point = strcmp(lang_code(lang), "en") ? "," : ".";
    int64_t left = value < 0 ? -(int64_t)value : value;
    str_printf(out, "%s%d", value < 0 ? "-" : "", (int)(left / 100));
    if (left % 10)
        str_printf(out, "%s%02d", point, (int)(left % 100));
    else if (left % 100)
        str_printf(out, "%s%d", point, (int)(left % 100 / 10));
}

static void show_number(const struct field *field, const struct fact *fact, const struct lang *lang,
                        struct str *out)
{
    (void)field;
    show_hundredths(fact->lo, lang, out);
    if (fact->lo == fact->hi)
        return;
    str_add(out, "–");
    show_hundredths(fact->hi, lang, out);
}

static void show_yesno(const struct field *field, const struct fact *fact, const struct lang *lang,
                       struct str *out)
{
    (void)field;
    str_add(out, fact->code ? tr(lang, N_("yes")) : tr(lang, N_("no")));
}

static void show_word(const struct field *field, const struct fact *fact, const struct lang *lang,
                      struct str *out)
{
    const struct vocabulary words = vocabulary_of(field);
    str_add(out, word_label(&words, fact->code, lang));
}

static void show_place(const struct field *field, const struct fact *fact, const struct lang *lang,
                       struct str *out)
{
    const struct vocabulary words = vocabulary_of(field);
    int i = code_find(words.list, fact->text, strlen(fact->text));
    str_add(out, i < 0 ? fact->text : word_label(&words, i, lang));
}

/* Labels in a row; with semicolons where one has a comma in it, so that what is shown can be typed.
 */
struct list {
    struct str *out;
    bool semicolon;
    int n;
};

static void show_item(struct list *list, const char *label)
{
    if (list->n++)
        str_add(list->out, list->semicolon ? "; " : ", ");
    str_add(list->out, label);
}

static void show_choices(const struct field *field, const struct fact *fact,
                         const struct lang *lang, struct str *out)
{
    const struct vocabulary words = vocabulary_of(field);
    struct list list = {.out = out};
    int none = find_code(&words, "NONE");
    for (int i = 0; i < word_count(&words); i++)
        if (fact->bits >> i & 1 && strchr(word_label(&words, i, lang), ','))
            list.semicolon = true;
    for (int i = 0; i < word_count(&words); i++)
        if (fact->bits >> i & 1)
            show_item(&list, word_label(&words, i, lang));
    if (!fact->bits && none >= 0)
        show_item(&list, word_label(&words, none, lang));
}

static void show_names(const struct field *field, const struct fact *fact, const struct lang *lang,
                       struct str *out)
{
    (void)field, (void)lang;
    struct list list = {.out = out};
    for (int i = 0; i < fact->n; i++)
        show_item(&list, fact->item[i]);
}

static void show_codes(const struct field *field, const struct fact *fact, const struct lang *lang,
                       struct str *out)
{
    const struct vocabulary words = vocabulary_of(field);
    struct list list = {.out = out};
    for (int pass = 0; pass < 2; pass++) /* the first looks for commas */
        for (int i = 0; i < fact->n; i++) {
            int code = code_find(words.list, fact->item[i], strlen(fact->item[i]));
            const char *label = code < 0 ? fact->item[i] : word_label(&words, code, lang);
            if (pass)
                show_item(&list, label);
            else if (strchr(label, ','))
                list.semicolon = true;
        }
    if (!fact->n)
        show_item(&list, tr(lang, N_("none")));
}

static void show_count(const struct field *field, const struct fact *fact, const struct lang *lang,
                       struct str *out)
{
    (void)field, (void)lang;
    str_printf(out, "%d", fact->n);
}

static void (*const shower[])(const struct field *field, const struct fact *fact,
                              const struct lang *lang, struct str *out) = {
    [TYPE_NAME] = show_text,       [TYPE_NAMES] = show_names,   [TYPE_TEXT] = show_text,
    [TYPE_DATE] = show_date,       [TYPE_NUMBER] = show_number, [TYPE_YESNO] = show_yesno,
    [TYPE_CHOICE] = show_word,     [TYPE_ORDERED] = show_word,  [TYPE_CHOICES] = show_choices,
    [TYPE_IDENTIFIER] = show_text, [TYPE_COUNTRY] = show_word,  [TYPE_COUNTRIES] = show_codes,
    [TYPE_LANGUAGES] = show_codes, [TYPE_PLACE] = show_place,   [TYPE_QUALS] = show_count,
    [TYPE_PERSONS] = show_count,
};

void fact_show(const struct field *field, const struct fact *fact, const struct lang *lang,
               struct str *out)
{
    switch ((enum fact_state)fact->state) {
    case NOT_ASKED: return;
    case KNOWN: shower[field->type](field, fact, lang, out); return;
    case UNKNOWN: str_add(out, tr(lang, N_("not known"))); return;
    case REFUSED: str_add(out, tr(lang, N_("refused"))); return;
    }
}
