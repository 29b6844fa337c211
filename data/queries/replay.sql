-- SPDX-License-Identifier: EUPL-1.2
-- Stored decisions in the order they were made, behind the row :after, with their seals.

-- name: decision_last
SELECT COALESCE(max(id), 0) AS id FROM decision

-- name: decisions_page
SELECT d.id, d.intake, d.made_at, d.as_of, d.engine, d.rules, d.rules_hash, d.catalogue, d.directory,
    d.facts, d.results, d.rulings, a.detail AS seal
FROM decision d
LEFT JOIN audit a ON a.object = 'decision' AND a.object_id = d.id AND a.deed = 'decision seal'
WHERE d.id > :after AND d.id <= :last AND d.made_at >= :since AND d.made_at < :until
ORDER BY d.id LIMIT :max

-- name: decisions_of_intake
SELECT d.id, d.intake, d.made_at, d.as_of, d.engine, d.rules, d.rules_hash, d.catalogue, d.directory,
    d.facts, d.results, d.rulings, a.detail AS seal
FROM decision d
LEFT JOIN audit a ON a.object = 'decision' AND a.object_id = d.id AND a.deed = 'decision seal'
WHERE d.intake = :intake AND d.id > :after AND d.id <= :last AND d.made_at >= :since
    AND d.made_at < :until
ORDER BY d.id LIMIT :max

-- The last decision of every household: what holds today.
-- name: decisions_latest
SELECT d.id, d.intake, d.made_at, d.as_of, d.engine, d.rules, d.rules_hash, d.catalogue, d.directory,
    d.facts, d.results, d.rulings, a.detail AS seal
FROM decision d JOIN intake i ON i.id = d.intake
LEFT JOIN audit a ON a.object = 'decision' AND a.object_id = d.id AND a.deed = 'decision seal'
WHERE d.id > :after AND d.id <= :last AND d.made_at >= :since AND d.made_at < :until
    AND NOT EXISTS (SELECT 1 FROM intake j JOIN decision l ON l.intake = j.id
        WHERE j.household = i.household AND l.id > d.id)
ORDER BY d.id LIMIT :max
