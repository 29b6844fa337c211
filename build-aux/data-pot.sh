#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# Writes lotse-data.pot, the template of every text in the catalogue, to
# standard output. The context (msgctxt) is the key of the text, the order is
# that of the files, and no date is written: the same tables give the same
# template, byte for byte.
#
# usage: data-pot.sh [SOURCE-DIR]

set -eu
LC_ALL=C
export LC_ALL

dir=${1:-.}/data/catalogue
[ -d "$dir" ] || { echo "data-pot.sh: no directory $dir" >&2; exit 2; }

cat <<'HEADER'
# SPDX-License-Identifier: EUPL-1.2
# Texts of the lotse catalogue. The msgid is German and authoritative.
msgid ""
msgstr ""
"Project-Id-Version: lotse\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
HEADER

cd "$dir"
awk -F '\t' '
function quote(s) {
	gsub(/\\/, "\\\\", s)
	gsub(/"/, "\\\"", s)
	return "\"" s "\""
}
function text(ctx, s, note) {
	if (s == "")
		return
	print ""
	if (note != "")
		print "#. " note
	print "#: data/catalogue/" FILENAME
	print "msgctxt " quote(ctx)
	print "msgid " quote(s)
	print "msgstr \"\""
}
FNR == 1 {
	split("", col)
	for (i = 1; i <= NF; i++)
		col[$i] = i
	next
}
function at(name) { return $(col[name]) }
FILENAME == "sections.tsv" {
	text("section:" at("key"), at("label"), "Section of the form, at most 22 columns.")
}
FILENAME == "fields.tsv" {
	k = "field:" at("key") ":"
	text(k "label", at("label"), "Label on the left of the form, at most 22 columns.")
	text(k "help", at("help"), "One sentence for the clerk.")
	text(k "ask", at("ask"), "Question to the visitor: plain, polite, short.")
	text(k "unit", at("say_unit"), "Unit behind the number.")
}
FILENAME == "choices.tsv" {
	k = "choice:" at("set") ":" at("code") ":"
	text(k "label", at("label"), "Choice as the clerk reads it, short.")
	text(k "say", at("say"), "Choice as the visitor reads or hears it.")
}
FILENAME == "status.tsv" {
	text("status:" at("code") ":label", at("label"), at("basis") != "" ? at("basis") : "")
}
FILENAME == "groups.tsv" { text("group:" at("group"), at("label"), at("source")) }
FILENAME == "needs.tsv" { text("need:" at("key"), at("label"), "Need of a person or household.") }
FILENAME == "documents.tsv" { text("document:" at("code"), at("label"), "Paper to bring.") }
FILENAME == "agency_types.tsv" {
	text("office:" at("code") ":label", at("label"), "")
	text("office:" at("code") ":short", at("short"), "Column of the routing panel, at most 16 columns.")
}
FILENAME == "outcomes.tsv" { text("outcome:" at("code"), at("label"), "Strength of a result.") }
' sections.tsv fields.tsv choices.tsv status.tsv groups.tsv needs.tsv \
  documents.tsv agency_types.tsv outcomes.tsv

# Rules: product, instead, note; of notices and contradictions: text; of defines: the label behind the name. Texts that follow each other are one.
cd ../rules
exec awk '
function flush_text() {
	if (said != "") {
		print "\n#: data/rules/" file "\nmsgctxt \"" kind ":" id ":" property "\""
		print "msgid \"" said "\"\nmsgstr \"\""
	}
	said = ""
}
# The inside of the quoted texts of a line, escapes left as they are (PO and rules share them).
function quoted(line,    out, c, open) {
	out = ""
	open = 0
	for (; line != ""; line = substr(line, 2)) {
		c = substr(line, 1, 1)
		if (open && c == "\\") { out = out substr(line, 1, 2); line = substr(line, 2) }
		else if (c == "\"") open = !open
		else if (open) out = out c
		else if (c == "#") break
	}
	return out
}
FNR == 1 { flush_text(); file = FILENAME; wanted = 0 }
/^[a-z]/ {
	flush_text()
	kind = $1; id = $2; property = "label"
	wanted = kind == "define"
	if (wanted) said = quoted($0)
	next
}
/^[ \t]+"/ { if (wanted) said = said quoted($0); next }
/^[ \t]+[a-z]/ {
	flush_text()
	property = $1
	wanted = kind == "rule" && (property == "product" || property == "instead" || property == "note") || \
		(kind == "notice" || kind == "contradiction") && property == "text"
	if (wanted) said = quoted($0)
}
END { flush_text() }
' *.rules
