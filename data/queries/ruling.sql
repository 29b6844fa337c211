-- SPDX-License-Identifier: EUPL-1.2
-- What people decided where the rules leave it open, or otherwise than the rules.

-- Those that nobody has ended, of one household.
-- name: rulings_standing
SELECT u.id, u.household, u.intake, u.person, u.about, u.need, u.rule, u.rule_hash, u.answered,
    u.answered_office, u.outcome, u.office, u.reason, u.words, u.valid_until, u.made_at, u.agency,
    u.ended_at, u.ended_reason, u.ended_words, s.name AS made_by, e.name AS ended_by
FROM ruling u JOIN staff s ON s.id = u.made_by LEFT JOIN staff e ON e.id = u.ended_by
WHERE u.household = :household AND u.ended_at IS NULL ORDER BY u.id

-- Newest first, before the row :before; :rule is a rule's id or empty for all.
-- name: rulings_page
SELECT u.id, u.household, u.intake, u.person, u.about, u.need, u.rule, u.rule_hash, u.answered,
    u.answered_office, u.outcome, u.office, u.reason, u.words, u.valid_until, u.made_at, u.agency,
    u.ended_at, u.ended_reason, u.ended_words, s.name AS made_by, e.name AS ended_by
FROM ruling u JOIN staff s ON s.id = u.made_by LEFT JOIN staff e ON e.id = u.ended_by
WHERE u.id < :before AND (:rule = '' OR u.rule = :rule) ORDER BY u.id DESC LIMIT :max

-- name: ruling_get
SELECT u.id, u.household, u.intake, u.person, u.about, u.need, u.rule, u.rule_hash, u.answered,
    u.answered_office, u.outcome, u.office, u.reason, u.words, u.valid_until, u.made_at, u.agency,
    u.ended_at, u.ended_reason, u.ended_words, s.name AS made_by, e.name AS ended_by
FROM ruling u JOIN staff s ON s.id = u.made_by LEFT JOIN staff e ON e.id = u.ended_by
WHERE u.id = :id

-- name: ruling_add
INSERT INTO ruling (household, intake, person, about, need, rule, rule_hash, rules_hash, answered,
    answered_office, outcome, office, reason, words, valid_until, decision, made_at, made_by,
    agency)
VALUES (:household, :intake, :person, :about, :need, :rule, :rule_hash, :rules_hash, :answered,
    :answered_office, :outcome, :office, :reason, :words, :valid_until, :decision, :at, :staff,
    :agency)
RETURNING id

-- name: ruling_end
UPDATE ruling SET ended_at = :at, ended_by = :staff, ended_reason = :reason, ended_words = :words
WHERE id = :id AND ended_at IS NULL

-- How often people decided what each rule says, and how often otherwise than it.
-- name: ruling_counts
SELECT rule, need, count(*) AS n,
    sum(CASE WHEN answered <> 'CLARIFY' AND (answered <> outcome OR answered_office <> office)
        THEN 1 ELSE 0 END) AS otherwise,
    sum(CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END) AS ended
FROM ruling GROUP BY rule, need ORDER BY n DESC, rule

-- name: person_rulings
SELECT count(*) AS n FROM ruling WHERE person = :person
