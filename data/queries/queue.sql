-- SPDX-License-Identifier: EUPL-1.2
-- The lists of referrals: one order (due, id), one statement for each index. :before ends the list
-- (today for what is late, 9999 for all); an empty :need means every need.

-- name: queue_inbox
SELECT r.id, r.number, r.person, r.nationality, r.from_agency, r.to_agency, s.login AS owner,
    r.need, r.priority, r.state, r.due, r.sent_at
FROM referral r LEFT JOIN staff s ON s.id = r.owner
WHERE r.open = 1 AND r.queue = :agency
    AND r.due < :before AND (:need = '' OR r.need = :need) AND (r.due, r.id) > (:due, :id)
ORDER BY r.due, r.id LIMIT :max

-- name: queue_sent
SELECT r.id, r.number, r.person, r.nationality, r.from_agency, r.to_agency, s.login AS owner,
    r.need, r.priority, r.state, r.due, r.sent_at
FROM referral r LEFT JOIN staff s ON s.id = r.owner
WHERE r.open = 1 AND r.from_agency = :agency
    AND r.due < :before AND (:need = '' OR r.need = :need) AND (r.due, r.id) > (:due, :id)
ORDER BY r.due, r.id LIMIT :max

-- name: queue_mine
SELECT r.id, r.number, r.person, r.nationality, r.from_agency, r.to_agency, s.login AS owner,
    r.need, r.priority, r.state, r.due, r.sent_at
FROM referral r LEFT JOIN staff s ON s.id = r.owner
WHERE r.open = 1 AND r.owner = :staff
    AND r.due < :before AND (:need = '' OR r.need = :need) AND (r.due, r.id) > (:due, :id)
ORDER BY r.due, r.id LIMIT :max

-- name: queue_all
SELECT r.id, r.number, r.person, r.nationality, r.from_agency, r.to_agency, s.login AS owner,
    r.need, r.priority, r.state, r.due, r.sent_at
FROM referral r LEFT JOIN staff s ON s.id = r.owner
WHERE r.open = 1
    AND r.due < :before AND (:need = '' OR r.need = :need) AND (r.due, r.id) > (:due, :id)
ORDER BY r.due, r.id LIMIT :max

-- name: queue_inbox_closed
SELECT r.id, r.number, r.person, r.nationality, r.from_agency, r.to_agency, s.login AS owner,
    r.need, r.priority, r.state, r.due, r.sent_at
FROM referral r LEFT JOIN staff s ON s.id = r.owner
WHERE r.open = 0 AND r.to_agency = :agency
    AND r.due < :before AND (:need = '' OR r.need = :need) AND (r.due, r.id) > (:due, :id)
ORDER BY r.due, r.id LIMIT :max

-- name: queue_sent_closed
SELECT r.id, r.number, r.person, r.nationality, r.from_agency, r.to_agency, s.login AS owner,
    r.need, r.priority, r.state, r.due, r.sent_at
FROM referral r LEFT JOIN staff s ON s.id = r.owner
WHERE r.open = 0 AND r.from_agency = :agency
    AND r.due < :before AND (:need = '' OR r.need = :need) AND (r.due, r.id) > (:due, :id)
ORDER BY r.due, r.id LIMIT :max

-- name: queue_mine_closed
SELECT r.id, r.number, r.person, r.nationality, r.from_agency, r.to_agency, s.login AS owner,
    r.need, r.priority, r.state, r.due, r.sent_at
FROM referral r LEFT JOIN staff s ON s.id = r.owner
WHERE r.open = 0 AND r.owner = :staff
    AND r.due < :before AND (:need = '' OR r.need = :need) AND (r.due, r.id) > (:due, :id)
ORDER BY r.due, r.id LIMIT :max

-- name: queue_all_closed
SELECT r.id, r.number, r.person, r.nationality, r.from_agency, r.to_agency, s.login AS owner,
    r.need, r.priority, r.state, r.due, r.sent_at
FROM referral r LEFT JOIN staff s ON s.id = r.owner
WHERE r.open = 0
    AND r.due < :before AND (:need = '' OR r.need = :need) AND (r.due, r.id) > (:due, :id)
ORDER BY r.due, r.id LIMIT :max

-- name: loads
SELECT queue AS agency, count(*) AS n,
    sum(CASE WHEN due < :today THEN 1 ELSE 0 END) AS late,
    sum(CASE WHEN state = 'sent' THEN 1 ELSE 0 END) AS fresh,
    sum(CASE WHEN state = 'query' THEN 1 ELSE 0 END) AS unanswered,
    sum(conflict) AS conflicts, min(sent_at) AS oldest
FROM referral WHERE open = 1 GROUP BY queue ORDER BY queue

-- name: loads_refused
SELECT to_agency AS agency, count(*) AS n FROM referral
WHERE state = 'not_competent' AND touched_at >= :since GROUP BY to_agency ORDER BY to_agency
