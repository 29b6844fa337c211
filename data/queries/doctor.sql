-- SPDX-License-Identifier: EUPL-1.2
-- Each of these finds what must not be; no row is good news. id and detail name the place.

-- name: doctor_double_referral
SELECT min(number) AS detail FROM referral WHERE open = 1 GROUP BY need_row, to_agency
HAVING count(*) > 1

-- name: doctor_need_without_owner
SELECT n.need || ' ' || CAST(n.id AS TEXT) AS detail FROM need n
LEFT JOIN agency a ON a.id = n.agency
WHERE n.state <> 'settled' AND (a.id IS NULL OR n.next_date = '')

-- name: doctor_need_lost
SELECT n.need || ' ' || CAST(n.id AS TEXT) AS detail FROM need n
WHERE n.state = 'referred'
    AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.need_row = n.id AND r.open = 1)

-- name: doctor_need_twice
SELECT n.need || ' ' || CAST(n.id AS TEXT) AS detail FROM need n
WHERE n.state <> 'referred'
    AND EXISTS (SELECT 1 FROM referral r WHERE r.need_row = n.id AND r.open = 1)

-- name: doctor_need_orphaned
SELECT n.need || ' ' || CAST(n.id AS TEXT) AS detail FROM need n
JOIN intake i ON i.id = n.intake LEFT JOIN person p ON p.id = n.person
WHERE i.household <> n.household
    OR (n.person IS NOT NULL AND (p.id IS NULL OR p.household <> n.household))

-- name: doctor_referral_without_queue
SELECT number AS detail FROM referral
WHERE open = 1 AND (queue IS NULL OR due = '' OR next_date = '')

-- A referral in this state that is in the wrong queue, or that is final and still in one.
-- name: doctor_wrong_queue
SELECT number AS detail FROM referral
WHERE state = :state AND (open <> :open OR (open = 1
    AND queue <> CASE WHEN :with_sender = 1 THEN from_agency ELSE to_agency END))

-- name: doctor_states
SELECT state AS detail, count(*) AS n FROM referral GROUP BY state

-- name: doctor_not_frozen
SELECT number AS detail FROM referral WHERE rule = '' OR facts = '' OR length(rules_hash) <> 64

-- name: doctor_version_without_event
SELECT r.number AS detail FROM referral r
WHERE r.version <> (SELECT count(*) FROM referral_event e WHERE e.referral = r.id)

-- name: doctor_facts_orphaned
SELECT p.family_name || ' ' || CAST(p.id AS TEXT) AS detail FROM facts f
JOIN person p ON p.id = f.person JOIN intake i ON i.id = f.intake
WHERE p.household <> i.household

-- name: doctor_directory_lost
SELECT DISTINCT d.directory AS detail FROM decision d
WHERE d.rulings IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM directory_text t WHERE t.hash = d.directory)

-- name: doctor_receipt_unsealed
SELECT CAST(d.id AS TEXT) AS detail FROM decision d
WHERE d.rulings IS NOT NULL AND NOT EXISTS (SELECT 1 FROM audit a
    WHERE a.object = 'decision' AND a.object_id = d.id AND a.deed = 'decision seal')

-- name: doctor_ruling_orphaned
SELECT u.rule || ' ' || CAST(u.id AS TEXT) AS detail FROM ruling u
JOIN intake i ON i.id = u.intake LEFT JOIN person p ON p.id = u.person
WHERE i.household <> u.household
    OR (u.person IS NOT NULL AND (p.id IS NULL OR p.household <> u.household))

-- name: doctor_rules_lost
SELECT DISTINCT d.rules_hash AS detail FROM decision d
WHERE NOT EXISTS (SELECT 1 FROM rule_set s WHERE s.hash = d.rules_hash)
