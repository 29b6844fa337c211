/* SPDX-License-Identifier: EUPL-1.2 */
/* Who may do what: one table of roles and permissions; work asks it before every deed. */
#ifndef LOTSE_CORE_PERMISSION_H
#define LOTSE_CORE_PERMISSION_H

#include <stdbool.h>
#include <stddef.h>

enum role {
    ROLE_CLERK, ROLE_AGENCY, ROLE_SUPERVISOR, ROLE_AUTHOR, ROLE_APPROVER, ROLE_TRANSLATOR,
    ROLE_OFFICER, ROLE_ADMIN, ROLES,
};

enum permission {
    MAY_INTAKE,       /* start and continue intakes, see their facts */
    MAY_SEND,         /* send and withdraw referrals */
    MAY_DECIDE,       /* decide what the rules leave open, or otherwise than they say */
    MAY_ANSWER,       /* take and answer referrals of the own agency */
    MAY_SEE_QUEUE,    /* the own agency's queue */
    MAY_SEE_ALL,      /* every agency's queue, the supervisor's list */
    MAY_CORRECT,      /* mark a referral as entered in error */
    MAY_SEE_RULES, MAY_EDIT_RULES,
    MAY_APPROVE_RULES, /* put rule texts in force */
    MAY_REPLAY,        /* have stored decisions decided again: results without names */
    MAY_READ_AUDIT, MAY_STAFF, MAY_DIRECTORY, MAY_BACKUP, PERMISSIONS,
};

struct role_info { const char *code, *label; /* label: msgid */ };
extern const struct role_info role_info[ROLES];
int role_find(const char *code); /* -1: none */
bool role_may(enum role role, enum permission permission);

#endif
