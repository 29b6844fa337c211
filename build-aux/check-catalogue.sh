#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# Checks the tables under data/catalogue, data/codes and data/directory, and
# the widths in po/data/en.po. Prints one line an error: file:line: message.
# A need that no rule answers is only reported, where rules are present.
#
# usage: check-catalogue.sh [SOURCE-DIR]
# exit:  0 all well, 1 an error in the tables, 2 wrong use

set -eu
LC_ALL=C
export LC_ALL

[ $# -le 1 ] || { echo "usage: check-catalogue.sh [SOURCE-DIR]" >&2; exit 2; }
cd "${1:-.}" || exit 2

files=
for f in sections fields choices status groups professions needs \
    documents agency_types outcomes; do
	files="$files data/catalogue/$f.tsv"
done
for f in countries safe-countries languages laender places README; do
	files="$files data/codes/$f.tsv"
done
for f in data/directory/*.tsv; do
	files="$files $f"
done
for f in $files; do
	[ -r "$f" ] || { echo "$f: missing" >&2; exit 1; }
done
packs=
for f in data/rules/*.rules; do
	[ -f "$f" ] && packs="$packs $f"
done

status=0

# The tables. Two passes over the same files: the first collects the keys,
# the second checks what refers to them.
# shellcheck disable=SC2086
awk -F '\t' '
function err(msg) {
	print FILENAME ":" FNR ": " msg
	bad = 1
}
# Columns on the screen: bytes that do not continue a UTF-8 sequence. The
# tables are German and English; wide and combining characters do not occur.
function width(s) {
	gsub(/[\200-\277]/, "", s)
	return length(s)
}
function at(name) { return $(col[name]) }
function need_header(h) {
	gsub(/ /, "\t", h)
	if ($0 != h)
		err("header is not: " h)
}
function once(key) {
	if (key == "")
		err("key is empty")
	if ((FILENAME, key) in seen)
		err("key occurs twice: " key)
	seen[FILENAME, key] = 1
}
function one_of(what, value, list) {
	if (index(" " list " ", " " value " ") == 0 || value == "")
		err(what " is not one of " list ": " value)
}
function filled(name) {
	if (at(name) == "")
		err(name " is empty")
}
function fits(name, max) {
	filled(name)
	if (width(at(name)) > max)
		err(name " is wider than " max " columns: " at(name))
}
function known(what, value, set) {
	if (!((set, value) in code))
		err("unknown " what ": " value)
}
function each_known(what, values, set,    i, n, part) {
	n = split(values, part, " ")
	for (i = 1; i <= n; i++)
		known(what, part[i], set)
}
function iso_date(name) {
	if (at(name) != "" && at(name) !~ /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]$/)
		err(name " is not a date: " at(name))
}
function confidence() {
	if (at("confidence") != "")
		one_of("confidence", at("confidence"), "V V2 M D")
}

BEGIN {
	head["sections"] = "key label"
	head["fields"] = "key section type scope set sensitivity derived label help ask say_unit"
	head["choices"] = "set code label say"
	head["status"] = "code basis label gloss group"
	head["groups"] = "set group members label source"
	head["professions"] = "code label regulated body source confidence"
	head["needs"] = "key subject policy section label"
	head["documents"] = "code label"
	head["agency_types"] = "code label short"
	head["outcomes"] = "code label"
	head["countries"] = "alpha3 label nat_group"
	head["safe-countries"] = "alpha3 valid_from valid_to source"
	head["languages"] = "code label"
	head["laender"] = "code ags label"
	head["places"] = "ags name"
	head["README"] = "file licence source"
	directory = "id types needs place name address phone email web hours note valid_from valid_to source confidence"
	types = "name names text date number yesno choice ordered choices identifier country countries languages place quals persons"
	# What is a human judgement, or computed, has no question to the visitor.
	unasked = "abuse low_need expected_stay"
}

FNR == 1 {
	pass2 = FILENAME in opened
	opened[FILENAME] = 1
	table = FILENAME
	sub(/.*\//, "", table)
	sub(/\.tsv$/, "", table)
	if (FILENAME ~ /\/directory\//)
		table = "directory"
	columns = NF
	split("", col)
	for (i = 1; i <= NF; i++)
		col[$i] = i
	h = table == "directory" ? directory : head[table]
	if (!pass2)
		need_header(h)
	sane = $0 == tabs(h)
	next
}
function tabs(h) { gsub(/ /, "\t", h); return h }
!sane { next }

# ---- first pass: shape and keys ----
!pass2 {
	if (NF != columns) {
		err(NF " columns instead of " columns)
		broken[FILENAME, FNR] = 1
		next
	}
	for (i = 1; i <= NF; i++) {
		if ($i ~ /^ | $|  |\r|"/)
			err("blank, quote or carriage return too many in column " i)
		if ($i == "-")
			err("empty is written as nothing, not as -, in column " i)
	}
	if (table == "sections") { once(at("key")); code["section", at("key")] = 1 }
	if (table == "fields")   { once(at("key")); code["field", at("key")] = 1 }
	if (table == "choices") {
		once(at("set") ":" at("code"))
		code["set", at("set")] = 1
		code[at("set") "!", at("code")] = 1
	}
	if (table == "status") {
		once(at("code"))
		code["set", "status"] = 1
		code["status!", at("code")] = 1
		code["statusgroup", at("group")] = 1
		code["status!", at("group")] = 1
		real[at("code")] = 1
	}
	if (table == "groups") {
		once(at("group"))
		if ((at("set") "!", at("group")) in code)
			err("group has the name of a code or of a simple group: " at("group"))
	}
	if (table == "professions")  { once(at("code")); code["professions", at("code")] = 1 }
	if (table == "needs")        { once(at("key")); code["need", at("key")] = 1; needs[at("key")] = FNR }
	if (table == "documents")    { once(at("code")) }
	if (table == "agency_types") { once(at("code")); code["office", at("code")] = 1 }
	if (table == "outcomes")     { once(at("code")); code["outcome", at("code")] = 1 }
	if (table == "countries")    { once(at("alpha3")); code["country", at("alpha3")] = 1 }
	if (table == "languages" || table == "laender") once(at("code"))
	if (table == "laender")      code["laender", at("code")] = 1
	if (table == "places")       { once(at("ags")); code["place", at("ags")] = 1 }
	if (table == "directory")    { once(at("id")) }
	if (table == "README")       code["readme", at("file")] = 1
	next
}

# ---- second pass: meaning ----
(FILENAME, FNR) in broken { next }

table == "sections" { fits("label", 22) }

table == "fields" {
	if (at("key") !~ /^[a-z][a-z0-9_]*$/)
		err("key is not a plain name: " at("key"))
	known("section", at("section"), "section")
	one_of("scope", at("scope"), "person household qual")
	if (at("sensitivity") != "")
		one_of("sensitivity", at("sensitivity"), "sensitive protected")
	each_known("field in derived", at("derived"), "field")
	if (at("ask") == "" && at("derived") == "" && index(" " unasked " ", " " at("key") " ") == 0)
		err("ask is empty")
}
table == "fields" {
	one_of("type", at("type"), types)
	if (at("type") ~ /^(choice|ordered|choices)$/) {
		known("set", at("set"), "set")
		used[at("set")] = 1
	} else if (at("set") != "")
		err("type " at("type") " takes no set")
	fits("label", 22)
	filled("help")
	if (at("help") !~ /[.!?]$/)
		err("help is no sentence: " at("help"))
}

table == "choices" {
	fits("label", 26)
	filled("say")
	if (at("code") !~ /^[A-Z][A-Z0-9_]*$/)
		err("code is not upper case: " at("code"))
	if (at("code") == "UNKNOWN" && at("set") !~ /^(nat_group|eu_basis)$/)
		err("UNKNOWN is the unknown value, not a choice")
	if (!(at("set") in used))
		err("no field uses the set " at("set"))
	if (at("set") == "profession")
		known("row of professions.tsv", at("code"), "professions")
	if (at("set") == "land")
		known("row of laender.tsv", at("code"), "laender")
}

table == "status" {
	fits("label", 44)
	filled("gloss")
	filled("group")
	# One name for a code and for a group of other codes would make a rule
	# ambiguous. SPAET is the legal name for both; there the group wins.
	if (at("group") in real && at("group") != at("code") && at("group") != "SPAET")
		err("group has the name of another row code: " at("group"))
}

table == "groups" {
	known("set", at("set"), "set")
	filled("members")
	filled("label")
	filled("source")
	# A group may name groups that stand above it.
	each_known("member of " at("group"), at("members"), at("set") "!")
	code[at("set") "!", at("group")] = 1
}

table == "professions" {
	known("choice of the set profession", at("code"), "profession!")
	filled("label")
	if (at("regulated") != "")
		one_of("regulated", at("regulated"), "yes no")
	if (at("body") != "")
		known("office type", at("body"), "office")
	confidence()
}

table == "needs" {
	one_of("subject", at("subject"), "person child qual household")
	one_of("policy", at("policy"), "LADDER BEST COLLECT")
	known("section", at("section"), "section")
	filled("label")
}
table == "documents" {
	if (at("code") !~ /^DOC_/)
		err("code does not begin with DOC_: " at("code"))
	filled("label")
}
table == "agency_types" { filled("label"); fits("short", 16) }
table == "outcomes" { fits("label", 22) }

table == "countries" {
	if (at("alpha3") !~ /^[A-Z][A-Z][A-Z]$/)
		err("not three letters: " at("alpha3"))
	filled("label")
	if (at("nat_group") != "")
		known("nat_group", at("nat_group"), "nat_group!")
}
table == "safe-countries" {
	known("country", at("alpha3"), "country")
	iso_date("valid_from")
	iso_date("valid_to")
	filled("source")
}
table == "languages" {
	if (at("code") !~ /^[a-z][a-z][a-z]$/)
		err("not three letters: " at("code"))
	filled("label")
}
table == "laender" {
	known("choice of the set land", at("code"), "land!")
	if (at("ags") !~ /^[01][0-9]$/)
		err("ags is not two digits: " at("ags"))
	filled("label")
}
table == "places" {
	if (at("ags") !~ /^[01][0-9][0-9][0-9][0-9][0-9][0-9][0-9]$/)
		err("ags is not eight digits: " at("ags"))
	filled("name")
}

table == "directory" {
	filled("name")
	if (at("place") != "*" && at("place") !~ /^[0-9]+$/)
		err("place is neither an AGS prefix nor *: " at("place"))
	if (at("place") ~ /^[0-9]+$/ && length(at("place")) == 8)
		known("place", at("place"), "place")
	iso_date("valid_from")
	iso_date("valid_to")
	confidence()
	each_known("office type", at("types"), "office")
	each_known("need", at("needs"), "need")
	# One office for a type, need and place; two offices would be a toss-up.
	if (at("valid_to") == "") {
		n = split(at("types"), t, " ")
		for (i = 1; i <= n; i++) {
			m = split(at("needs"), w, " ")
			if (m == 0) {
				m = 1
				w[1] = "*"
			}
			for (j = 1; j <= m; j++) {
				k = t[i] SUBSEP w[j] SUBSEP at("place")
				if (k in owner)
					err("same type, need and place as " owner[k] ": " t[i] " " w[j])
				owner[k] = at("id")
			}
		}
	}
}

END {
	FILENAME = "data/codes/README.tsv"
	FNR = 0
	split("countries safe-countries languages laender places", t, " ")
	for (i = 1; i in t; i++)
		if (!(("readme", t[i] ".tsv") in code))
			err("names no licence of " t[i] ".tsv")
	split("OBLIGED ENTITLED MAY_APPLY REFER CLARIFY NONE", t, " ")
	FILENAME = "data/catalogue/outcomes.tsv"
	for (i = 1; i in t; i++)
		if (!(("outcome", t[i]) in code))
			err("outcome is missing: " t[i])
	exit bad
}
' $files $files || status=1

# Every choice of the set profession has its row, and the other way round, is
# checked above; what the rules ask of the needs is checked here.
if [ -n "$packs" ]; then
	# shellcheck disable=SC2086
	awk '
	FNR == NR { if (FNR > 1) { split($0, c, "\t"); need[c[1]] = 1 } next }
	{ sub(/#.*/, "") }
	$1 == "need" && NF >= 2 {
		used[$2] = 1
		if (!($2 in need)) {
			print FILENAME ":" FNR ": unknown need: " $2
			bad = 1
		}
	}
	END {
		for (k in need)
			if (!(k in used))
				print "data/catalogue/needs.tsv: note: no rule answers " k | "sort"
		close("sort")
		exit bad
	}' data/catalogue/needs.tsv $packs || status=1
fi

# Widths in the English texts.
if [ -r po/data/en.po ]; then
	awk '
	function width(s) { gsub(/[\200-\277]/, "", s); return length(s) }
	function flush(    max) {
		max = ctx ~ /^field:.*:label$/ || ctx ~ /^section:/ ? 22 : \
		    ctx ~ /^office:.*:short$/ ? 16 : \
		    ctx ~ /^choice:.*:label$/ ? 26 : \
		    ctx ~ /^status:/ ? 44 : 0
		if (max && width(str) > max) {
			print "po/data/en.po: " ctx ": wider than " max " columns: " str
			bad = 1
		}
		ctx = str = part = ""
	}
	function text(s) {
		sub(/^[^"]*"/, "", s)
		sub(/"$/, "", s)
		return s
	}
	/^$/ { flush(); next }
	/^msgctxt / { part = "c"; ctx = text($0); next }
	/^msgid / { part = "i"; next }
	/^msgstr / { part = "s"; str = text($0); next }
	/^"/ && part == "c" { ctx = ctx text($0) }
	/^"/ && part == "s" { str = str text($0) }
	END { flush(); exit bad }
	' po/data/en.po || status=1
fi

exit $status
