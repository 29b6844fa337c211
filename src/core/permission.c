/* SPDX-License-Identifier: EUPL-1.2 */
/* Who may do what. Nobody both writes and approves rules; who keeps the machine running sees no
 * case; the data protection officer sees what was done, not what was said. */
#include "core/permission.h"

#include <string.h>

#include "base/status.h"

#define MAY(what) (1U << MAY_##what)

const struct role_info role_info[ROLES] = {
    [ROLE_CLERK] = {"clerk", N_("clerk")},
    [ROLE_AGENCY] = {"agency", N_("agency worker")},
    [ROLE_SUPERVISOR] = {"supervisor", N_("supervisor")},
    [ROLE_AUTHOR] = {"author", N_("rule author")},
    [ROLE_APPROVER] = {"approver", N_("rule approver")},
    [ROLE_TRANSLATOR] = {"translator", N_("translator")},
    [ROLE_OFFICER] = {"officer", N_("data protection officer")},
    [ROLE_ADMIN] = {"admin", N_("administrator")},
};

static const unsigned granted[ROLES] = {
    [ROLE_CLERK] = MAY(INTAKE) | MAY(SEND) | MAY(DECIDE) | MAY(ANSWER) | MAY(SEE_QUEUE) |
                   MAY(SEE_RULES),
    [ROLE_AGENCY] = MAY(ANSWER) | MAY(SEE_QUEUE) | MAY(SEE_RULES),
    [ROLE_SUPERVISOR] = MAY(INTAKE) | MAY(SEND) | MAY(DECIDE) | MAY(ANSWER) | MAY(SEE_QUEUE) |
                        MAY(SEE_ALL) | MAY(CORRECT) | MAY(SEE_RULES) | MAY(REPLAY) |
                        MAY(DIRECTORY),
    [ROLE_AUTHOR] = MAY(SEE_RULES) | MAY(EDIT_RULES) | MAY(REPLAY),
    [ROLE_APPROVER] = MAY(SEE_RULES) | MAY(APPROVE_RULES) | MAY(REPLAY),
    [ROLE_TRANSLATOR] = MAY(SEE_RULES),
    [ROLE_OFFICER] = MAY(SEE_RULES) | MAY(REPLAY) | MAY(READ_AUDIT),
    [ROLE_ADMIN] = MAY(SEE_RULES) | MAY(REPLAY) | MAY(STAFF) | MAY(DIRECTORY) | MAY(BACKUP),
};

int role_find(const char *code)
{
    for (int i = 0; i < ROLES; i++)
        if (!strcmp(role_info[i].code, code))
            return i;
    return -1;
}

bool role_may(enum role role, enum permission permission)
{
    return granted[role] >> permission & 1;
}
