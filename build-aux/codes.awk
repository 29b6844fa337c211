# SPDX-License-Identifier: EUPL-1.2
# Writes the long code lists as sorted C tables. The files must be sorted by their first column
# (LC_ALL=C); call: LC_ALL=C awk -f codes.awk countries.tsv languages.tsv places.tsv safe-countries.tsv
# pension-age.tsv (the last two by what they begin with: country, day of birth)
BEGIN {
    FS = "\t"
    print "/* Made from data/codes by build-aux/codes.awk. */"
    print "#include \"core/catalogue.h\"\n"
    print "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n"
}
function quoted(text) {
    gsub(/\\/, "\\\\", text)
    gsub(/"/, "\\\"", text)
    return "\"" text "\""
}
function days(date,    y, m, d, era, yoe, doy) { # days since 1970-01-01
    y = substr(date, 1, 4) + 0; m = substr(date, 6, 2) + 0; d = substr(date, 9, 2) + 0
    if (m <= 2) y--
    era = int(y / 400); yoe = y - era * 400
    doy = int((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
    return era * 146097 + yoe * 365 + int(yoe / 4) - int(yoe / 100) + doy - 719468
}
function flush_list(    i) {
    if (name == "") return
    print "static const struct code " name "_code[] = {"
    for (i = 0; i < n; i++) print row[i]
    print "};\n\nstatic const char " name "_text[] ="
    for (i = 0; i < n; i++) print text[i]
    print "    ;\n\nconst struct code_list catalogue_" name " = {" name "_code, " name "_text, " n "};\n"
    name = ""
}
FNR == 1 {
    flush_list()
    file = FILENAME
    sub(/.*\//, "", file)
    sub(/\.tsv$/, "", file)
    if (file != "safe-countries" && file != "pension-age") name = file
    n = at = 0
    last = ""
    next
}
file == "safe-countries" {
    safe[n_safe++] = "    {" quoted($1) ", " ($2 == "" ? "INT32_MIN" : days($2)) ", " ($3 == "" ? "INT32_MAX" : days($3)) "},"
    next
}
file == "pension-age" {
    pension[n_pension++] = "    {" ($1 == "" ? "INT32_MIN" : days($1)) ", " $2 * 12 + $3 "},"
    next
}
{
    if (!($1 > last "")) { print FILENAME ":" FNR ": not sorted" > "/dev/stderr"; failed = 1; exit 1 }
    last = $1 ""
    extra = file == "countries" ? $3 : ""
    row[n] = "    {" quoted($1) ", " at "},"
    text[n] = "    " quoted($2) "\"\\0\"" quoted(extra) "\"\\0\""
    at += length($2) + length(extra) + 2
    n++
}
END {
    if (failed) exit 1
    flush_list()
    print "const struct safe_country catalogue_safe_country[] = {"
    for (i = 0; i < n_safe; i++) print safe[i]
    print "};\nconst int catalogue_safe_countries = " n_safe + 0 ";"
    print "\nconst struct pension_age catalogue_pension_age[] = {"
    for (i = 0; i < n_pension; i++) print pension[i]
    print "};\nconst int catalogue_pension_ages = " n_pension + 0 ";"
}
