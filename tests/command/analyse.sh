#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# lotse rules check and test, as a rule author reads them.
. "$top_srcdir/tests/command/command.sh"
mkdir "$home/packs"
rule() { # ID NEED WHEN THEN VALID
    printf 'rule %s\n  need %s\n  for person\n  when %s\n  then %s\n  product "p"\n  basis "b"\n  valid %s\n' "$1" "$2" "$3" "$4" "$5"
    printf '  priority 3\n  source GII V\n'
}
{
    printf 'pack t\n  title "t"\n  level federal\n'
    rule R-1 integration_course 'needy' 'ENTITLED by ABH' always
    rule R-2 integration_course 'needy and german < B1' 'ENTITLED by JC' always
    rule R-3 counselling 'uma and age >= 18 and not (age < 16)' 'REFER by MBE' '.. 2026-04-30'
} > "$home/packs/t.rules"

# Findings are no errors, unless one asks for that; an example says who is meant.
check() { "$lotse" --packs "$home/packs" --on 2026-03-02 "$@" rules check; }
expect 0 '^  t.rules:4:6  R-1 \(ENTITLED ABH\), R-2 \(ENTITLED JC\)$' check
expect 0 'person: .*: yes; .*: ' check
expect 0 '^  t.rules:27:30  R-3 \(REFER MBE\), "not \(age < 16\)"$' check
expect 0 '^    1  Lapsing soon$' check
expect 0 '^3 rules, no error: t [0-9a-f]{12}$' check
expect 0 '^  t.rules:24:6  R-3, 2026-04-30$' check --all
expect 1 '' check --strict
check --within 10 > "$home/out" && ! grep -q 'Lapsing' "$home/out" || fail "what lapses later is named"
expect 2 'whole number' check --within soon
expect 2 'a day like' "$lotse" --packs "$home/packs" --on today rules check
expect 0 '^Konflikte: ' check --lang de

# One JSON object a finding; the example can be pasted into a typical case.
expect 0 '"kind":"conflict","weight":"finding","rule":"R-1","others":"R-2".*"line":4,"column":6' check --json
expect 0 '"example":"person p1 needy yes german [A-Z0-9]+"' check --json

# What somebody has looked at does not nag.
printf 'kind\trule\tother\twhy\tsource\nconflict\tR-1\tR-2\tbeide\ts\n' > "$home/packs/accepted.tsv"
expect 0 '^    1  Accepted findings' check --strict
check | grep -q 'R-1' && fail "an accepted finding is named"
expect 0 '\[beide\]$' check --all
printf 'need\twhen\tsource\nintegration_course\tneedy = no\ts\n' > "$home/gapless.tsv"
expect 1 'Gaps: nobody answers' "$lotse" --strict rules check "$home/packs/t.rules" "$home/gapless.tsv" "$home/packs/accepted.tsv"
printf 'need\twhen\tsource\nintegration_course\tneedy =\ts\n' > "$home/gapless.tsv"
expect 1 'in the table gapless' "$lotse" rules check "$home/packs/t.rules" "$home/gapless.tsv"

# What can never be true is an error, and fails.
rule R-4 counselling 'age < 3 and age > 4' 'REFER by MBE' always >> "$home/packs/t.rules"
expect 1 '^  t.rules:34:6  R-4' check
expect 1 '^1 error in 4 rules' check

# What is wrong in a text is pointed at, also what only all texts together show.
printf 'notice N-1\n  for person\n  when needy and result R-9\n  text "t"\n  basis "b"\n  valid always\n  priority 2\n  source GII V\n' > "$home/n"
{ echo 'pack t'; cat "$home/n"; } > "$home/late.rules"
expect 1 '^.*/late.rules:4:25:$' "$lotse" rules check "$home/packs/t.rules" "$home/late.rules"
expect 1 '^                        \^$' "$lotse" rules check "$home/packs/t.rules" "$home/late.rules"
expect 1 '^lotse: 4:25: .*"R-9"' "$lotse" rules check "$home/packs/t.rules" "$home/late.rules"

# A failed case is a diff; the last lines say what the cases cover.
cat > "$home/t.cases" <<'EOF'
case "eine"
  on 2026-03-02
  person p1 APPLICANT needy yes german A1
  expect p1 integration_course OBLIGED JC
  expect p1 integration_course ENTITLED JC R-2
EOF
test_cases() { "$lotse" --packs "$home/packs" "$@" rules test "$home/t.cases"; }
expect 1 't.cases:4: eine$' test_cases
expect 1 '^  - p1 integration_course OBLIGED JC$' test_cases
expect 1 '^  \+ ENTITLED JC R-2 \(conflict\)$' test_cases
expect 1 '^    needy yes german A1$' test_cases
expect 1 '^Coverage: of 4 rules 2 answer in a case, 0 of these are silent in another$' test_cases
expect 1 '^  R-3$' test_cases --all
expect 1 '^Rules that answer in every case asking for their need:$' test_cases --coverage
expect 1 '^integration_course +2 +2 +0$' test_cases --coverage
finish
