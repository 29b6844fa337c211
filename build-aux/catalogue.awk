# SPDX-License-Identifier: EUPL-1.2
# Writes src/core/catalogue_gen.h (part=h) or catalogue_gen.c (part=c) from data/catalogue/*.tsv.
# POSIX awk; call: LC_ALL=C awk -v part=h -f catalogue.awk sections.tsv fields.tsv choices.tsv
#   status.tsv groups.tsv professions.tsv needs.tsv documents.tsv agency_types.tsv outcomes.tsv
BEGIN {
    FS = "\t"
    n_sections = n_fields = n_sets = n_groups = n_quals = 0
    n_professions = n_needs = n_documents = n_types = n_outcomes = 0
}

function quoted(text) {
    gsub(/\\/, "\\\\", text)
    gsub(/"/, "\\\"", text)
    return "\"" text "\""
}
function upper(text) { return toupper(text) }
function die(text) {
    print FILENAME ":" FNR ": " text > "/dev/stderr"
    failed = 1
    exit 1
}
function add_set(key) {
    if (!(key in set_of)) {
        set_of[key] = n_sets
        set_key[n_sets] = key
        set_n[n_sets] = 0
        n_sets++
    }
    return set_of[key]
}
function add_choice(set, code, label, say, group,    i) {
    i = set_n[set]++
    choice_of[set, code] = i
    choice_code[set, i] = code
    choice_row[set, i] = "    {" quoted(code) ", " quoted(label) ", " quoted(say) ", " quoted(group) "},"
    if (group != "")
        add_member(set, group, i)
}
function add_group(set, name, label) {
    if (!((set, name) in group_of)) {
        group_of[set, name] = n_groups
        group_name[n_groups] = name
        group_set[n_groups] = set
        group_label[n_groups] = label
        group_bits[n_groups] = " "
        n_groups++
    } else if (label != "")
        group_label[group_of[set, name]] = label
    return group_of[set, name]
}
function add_member(set, name, choice,    g) {
    g = add_group(set, name, "")
    if (index(group_bits[g], " " choice " ") == 0)
        group_bits[g] = group_bits[g] choice " "
}

FNR == 1 {
    file = FILENAME
    sub(/.*\//, "", file)
    sub(/\.tsv$/, "", file)
    next
}
file == "sections" { section_of[$1] = n_sections; section[n_sections] = $1; section_label[n_sections++] = $2 }
file == "fields" { field_of[$1] = n_fields; field[n_fields++] = $0; if ($4 == "qual") { if (!n_quals) first_qual = n_fields - 1; n_quals++ } else if (n_quals) die("a field behind those of scope qual") }
file == "choices" { add_choice(add_set($1), $2, $3, $4, "") }
file == "status" { add_choice(add_set("status"), $1, $3, "", $5) }
file == "groups" {
    if (!($1 in set_of)) die("no set " $1)
    s = set_of[$1]
    add_group(s, $2, $4)
    n = split($3, member, " ")
    for (m = 1; m <= n; m++) {
        if ((s, member[m]) in choice_of)
            add_member(s, $2, choice_of[s, member[m]])
        else if ((s, member[m]) in group_of) {
            k = split(group_bits[group_of[s, member[m]]], bit, " ")
            for (b = 1; b <= k; b++) add_member(s, $2, bit[b])
        } else
            die("no code or group " member[m] " in set " $1)
    }
}
file == "professions" { profession[n_professions++] = $0 }
file == "needs" { need[n_needs++] = $0 }
file == "documents" { document[n_documents++] = $0 }
file == "agency_types" { type_of[$1] = n_types; type[n_types++] = $0 }
file == "outcomes" { outcome[n_outcomes++] = $0 }

function enumerate(prefix, n, rows,    i, cell) {
    print "enum {"
    for (i = 0; i < n; i++) {
        split(rows[i], cell, "\t")
        print "    " prefix upper(cell[1]) " = " i ","
    }
    print "    " prefix "COUNT = " n ","
    print "};\n"
}
function write_header(    i) {
    print "/* Made from data/catalogue by build-aux/catalogue.awk. */"
    print "#ifndef LOTSE_CORE_CATALOGUE_GEN_H\n#define LOTSE_CORE_CATALOGUE_GEN_H\n"
    enumerate("SECTION_", n_sections, section)
    enumerate("FIELD_", n_fields, field)
    print "enum { FIELD_QUAL_FIRST = " first_qual ", FIELD_QUAL_COUNT = " n_quals " };\n"
    enumerate("SET_", n_sets, set_key)
    enumerate("NEED_", n_needs, need)
    enumerate("DOCUMENT_", n_documents, document)
    enumerate("AGENCY_TYPE_", n_types, type)
    enumerate("OUTCOME_", n_outcomes, outcome)
    print "enum { GROUP_COUNT = " n_groups ", PROFESSION_COUNT = " n_professions " };\n"
    for (i = 0; i < set_n[set_of["status"]]; i++)
        print "#define STATUS_" choice_code[set_of["status"], i] " " i
    for (s = 0; s < n_sets; s++) if (set_key[s] ~ /^(role|nat_group|sex|land|residence_duty)$/)
        for (i = 0; i < set_n[s]; i++)
            print "#define " upper(set_key[s]) "_" choice_code[s, i] " " i
    print "\n#endif"
}
function sources(list,    n, s, i, out) {
    n = split(list, s, " ")
    out = ""
    for (i = 1; i <= n; i++) {
        if (!(s[i] in field_of)) die("no field " s[i])
        out = out "FIELD_" upper(s[i]) ", "
    }
    for (; i <= 4; i++) out = out "-1, "
    return out
}
function write_fields(    i, f) {
    print "const struct field catalogue_field[FIELD_COUNT] = {"
    for (i = 0; i < n_fields; i++) {
        split(field[i], f, "\t")
        if (!(f[2] in section_of)) die("no section " f[2] " for " f[1])
        if (f[5] != "" && !(f[5] in set_of)) die("no set " f[5] " for " f[1])
        printf "    {%s, %s, %s, %s, %s, TYPE_%s, SCOPE_%s, %s, %d, %d, {%s}, %s},\n", \
            quoted(f[1]), quoted(f[8]), quoted(f[9]), quoted(f[10]), quoted(f[11]), upper(f[3]), \
            upper(f[4]), (f[6] == "" ? "ORDINARY" : upper(f[6])), section_of[f[2]], \
            (f[5] == "" ? -1 : set_of[f[5]]), sources(f[7]), (f[7] == "" ? "false" : "true")
        if (f[3] == "ordered") ordered[f[5]] = 1
    }
    print "};\n"
}
function write_sets(    s, i) {
    for (s = 0; s < n_sets; s++) {
        print "static const struct set_choice " set_key[s] "_choice[] = {"
        for (i = 0; i < set_n[s]; i++) print choice_row[s, i]
        print "};\n"
    }
    print "const struct choice_set catalogue_set[SET_COUNT] = {"
    for (s = 0; s < n_sets; s++)
        print "    {\"" set_key[s] "\", " set_key[s] "_choice, " set_n[s] ", " (set_key[s] in ordered ? "true" : "false") "},"
    print "};\n"
}
function words(bits,    n, b, i, w, out, part) {
    n = split(bits, b, " ")
    for (i = 1; i <= n; i++) {
        w = int(b[i] / 64)
        part[w] = part[w] (part[w] == "" ? "" : "|") "BIT(" b[i] % 64 ")"
    }
    out = ""
    for (w = 0; w < 5; w++) out = out (part[w] == "" ? "0" : part[w]) ", "
    return out
}
function write_groups(    g) {
    print "#define BIT(n) (UINT64_C(1) << (n))\n"
    print "const struct group catalogue_group[GROUP_COUNT] = {"
    for (g = 0; g < n_groups; g++)
        print "    {" quoted(group_name[g]) ", " quoted(group_label[g]) ", " group_set[g] ", {" words(group_bits[g]) "}},"
    print "};\n"
}
function named(variable, count, rows, n,    i, f) {
    print "const struct named " variable "[" count "] = {"
    for (i = 0; i < n; i++) {
        split(rows[i], f, "\t")
        print "    {" quoted(f[1]) ", " quoted(f[2]) "},"
    }
    print "};\n"
}
function write_needs(    i, f) {
    print "const struct need catalogue_need[NEED_COUNT] = {"
    for (i = 0; i < n_needs; i++) {
        split(need[i], f, "\t")
        print "    {" quoted(f[1]) ", " quoted(f[5]) ", FOR_" upper(f[2]) ", POLICY_" f[3] ", " section_of[f[4]] "},"
    }
    print "};\n"
}
function write_professions(    i, f, s) {
    s = set_of["profession"]
    print "const struct profession catalogue_profession[PROFESSION_COUNT] = {"
    for (i = 0; i < n_professions; i++) {
        split(profession[i], f, "\t")
        if (!((s, f[1]) in choice_of)) die("no choice " f[1])
        print "    {" choice_of[s, f[1]] ", " (f[3] == "yes" ? 1 : f[3] == "no" ? 0 : -1) ", " \
            (f[4] == "" ? -1 : "AGENCY_TYPE_" f[4]) ", " quoted(f[5]) ", " quoted(f[6]) "},"
    }
    print "};\n"
}
function write_types(    i, f) {
    print "const struct agency_type catalogue_agency_type[AGENCY_TYPE_COUNT] = {"
    for (i = 0; i < n_types; i++) {
        split(type[i], f, "\t")
        print "    {" quoted(f[1]) ", " quoted(f[2]) ", " quoted(f[3]) "},"
    }
    print "};"
}
END {
    if (failed) exit 1
    if (part == "h") { write_header(); exit 0 }
    print "/* Made from data/catalogue by build-aux/catalogue.awk. */"
    print "#include \"core/catalogue.h\"\n"
    write_fields()
    write_sets()
    write_groups()
    for (i = 0; i < n_sections; i++) sections[i] = section[i] "\t" section_label[i]
    named("catalogue_section", "SECTION_COUNT", sections, n_sections)
    named("catalogue_document", "DOCUMENT_COUNT", document, n_documents)
    named("catalogue_outcome", "OUTCOME_COUNT", outcome, n_outcomes)
    write_needs()
    write_professions()
    write_types()
}
