-- SPDX-License-Identifier: EUPL-1.2
-- name: referral_open_at
SELECT number FROM referral WHERE need_row = :need_row AND to_agency = :agency AND open = 1

-- name: referral_add
INSERT INTO referral (number, need_row, intake, decision, parent, ruling, state, open, queue, from_agency,
    to_agency, sent_by, sent_at, first_receipt, touched_at, deadline, due, next_date, hop, conflict,
    person, nationality, need, rule, rules_hash, product, basis, confidence, priority, ground, text,
    facts)
VALUES (:number, :need_row, :intake, :decision, :parent, :ruling, 'sent', 1, :to_agency, :from_agency,
    :to_agency, :staff, :at, :first_receipt, :at, :deadline, :due, :due, :hop, :conflict,
    :person, :nationality, :need, :rule, :rules_hash, :product, :basis, :confidence, :priority,
    :ground, :text, :facts)
RETURNING id

-- name: referral_get
SELECT r.id, r.number, r.version, r.need_row, r.intake, r.decision, r.parent, r.state, r.resume,
    r.queue, r.from_agency, r.to_agency, r.sent_by, r.sent_at, r.first_receipt, r.deadline, r.due,
    r.next_date, r.hop, r.conflict, r.person, r.nationality, r.need, r.rule, r.rules_hash,
    r.product, r.basis, r.confidence, r.priority, r.ground, r.text, r.facts, r.reason, r.outcome,
    s.login AS owner_login, r.owner, u.made_at AS ruled_at, u.ended_at AS ruled_until, m.name AS ruled_by,
    u.agency AS ruled_agency, u.reason AS ruled_reason, u.outcome AS ruled_outcome
FROM referral r LEFT JOIN staff s ON s.id = r.owner LEFT JOIN ruling u ON u.id = r.ruling
LEFT JOIN staff m ON m.id = u.made_by
WHERE r.id = :id

-- name: referral_child
SELECT id FROM referral WHERE parent = :parent ORDER BY id DESC LIMIT 1

-- name: referral_move
UPDATE referral SET version = version + 1, state = :state, resume = :resume, open = :open,
    queue = :queue, owner = :owner, due = :due, next_date = :due, touched_at = :at,
    reason = :reason, outcome = :outcome, conflict = :conflict
WHERE id = :id AND version = :version

-- name: referral_event_add
INSERT INTO referral_event (referral, at, actor, agency, event, from_state, to_state, reason,
    outcome, text)
VALUES (:referral, :at, :actor, :agency, :event, :from_state, :to_state, :reason, :outcome, :text)

-- name: referral_events
SELECT at, actor, agency, event, from_state, to_state, reason, text FROM referral_event
WHERE referral = :referral ORDER BY id

-- name: referral_last_event
SELECT at, actor FROM referral_event WHERE referral = :referral ORDER BY id DESC LIMIT 1

-- Every office this matter has been at, from the one it was sent to first.
-- name: referral_path
WITH RECURSIVE path (id, parent, to_agency) AS (
    SELECT id, parent, to_agency FROM referral WHERE id = :id
    UNION ALL
    SELECT r.id, r.parent, r.to_agency FROM referral r JOIN path p ON r.id = p.parent
)
SELECT count(*) AS n FROM path WHERE to_agency = :agency

-- What nobody has taken or answered long after it was due.
-- name: referral_lapsed
SELECT id FROM referral WHERE open = 1 AND due < :before AND state IN ('sent', 'received')
ORDER BY due, id LIMIT :max
