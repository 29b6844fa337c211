/* SPDX-License-Identifier: EUPL-1.2 */
#include "fake.h"

#include <string.h>

#include "text/utf8.h"

static void fake_size(void *context, int *rows, int *columns)
{
    const struct fake *fake = context;
    *rows = fake->rows ? fake->rows : 24;
    *columns = fake->columns ? fake->columns : 80;
}

static int32_t fake_read(void *context, int milliseconds)
{
    struct fake *fake = context;
    int32_t key = fake->key[fake->at];
    if (key == FAKE_END)
        return milliseconds > 0 ? K_HANG_UP : KEY_NONE;
    if (key != FAKE_WAIT) {
        fake->at++;
    } else if (milliseconds > 0) {
        fake->at++;
        fake->milliseconds += milliseconds;
    }
    return key;
}

static void fake_draw(void *context, const struct canvas *canvas)
{
    struct fake *fake = context;
    fake->draws++;
    str_clear(&fake->screen);
    canvas_text(canvas, &fake->screen);
    fake->cursor_y = canvas->cursor_y;
    fake->cursor_x = canvas->cursor_x;
}

static void fake_forget(void *context)
{
    ((struct fake *)context)->forgets++;
}

static void fake_beep(void *context)
{
    ((struct fake *)context)->beeps++;
}

static void fake_suspend(void *context)
{
    ((struct fake *)context)->suspends++;
}

static void fake_idle(void *context)
{
    ((struct fake *)context)->marks++;
}

static int64_t fake_now(void *context)
{
    return ((const struct fake *)context)->milliseconds;
}

struct terminal fake_terminal(struct fake *fake)
{
    return (struct terminal){.size = fake_size,
                             .read = fake_read,
                             .draw = fake_draw,
                             .forget = fake_forget,
                             .beep = fake_beep,
                             .suspend = fake_suspend,
                             .idle = fake_idle,
                             .now = fake_now,
                             .context = fake};
}

/* Puts a step where the end was; the last place stays the end. */
static void append(struct fake *fake, int32_t key)
{
    int n = 0;
    while (n < FAKE_STEPS - 2 && fake->key[n] != FAKE_END)
        n++;
    fake->key[n] = key;
    fake->key[n + 1] = FAKE_END;
}

void fake_type(struct fake *fake, const char *text)
{
    int32_t code;
    for (size_t n; (n = utf8_decode(text, &code)) > 0; text += n)
        append(fake, code);
    append(fake, FAKE_WAIT);
}

void fake_press(struct fake *fake, int32_t key)
{
    append(fake, key);
    append(fake, FAKE_WAIT);
}

bool fake_sees(const struct fake *fake, const char *text)
{
    return strstr(str_text(&fake->screen), text) != NULL;
}
