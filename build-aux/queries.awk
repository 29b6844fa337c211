# SPDX-License-Identifier: EUPL-1.2
# Writes src/store/queries_gen.h (part=h) or queries_gen.c (part=c) from data/queries/*.sql. A query
# begins with a line "-- name: person_by_id" and goes on to the next; comment lines are left out.
BEGIN { n = 0 }
/^-- name:/ {
    if ($3 in seen) { print FILENAME ":" FNR ": " $3 " twice" > "/dev/stderr"; failed = 1; exit 1 }
    seen[$3] = 1
    name[n++] = $3
    next
}
/^--/ || /^[ \t]*$/ { next }
n { gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); sql[n - 1] = sql[n - 1] "\n        \"" $0 "\\n\"" }
END {
    if (failed) exit 1
    if (part == "h") {
        print "/* Made from data/queries by build-aux/queries.awk. */"
        print "#ifndef LOTSE_STORE_QUERIES_GEN_H\n#define LOTSE_STORE_QUERIES_GEN_H\n\nenum query {"
        for (i = 0; i < n; i++) print "    QUERY_" toupper(name[i]) ","
        print "    QUERY_COUNT\n};\n\nstruct query_text {\n    const char *name, *sql;\n};"
        print "extern const struct query_text query_text[QUERY_COUNT];\n\n#endif"
        exit 0
    }
    print "/* Made from data/queries by build-aux/queries.awk. */\n#include \"store/queries_gen.h\"\n"
    print "const struct query_text query_text[QUERY_COUNT] = {"
    for (i = 0; i < n; i++) print "    {\"" name[i] "\"," sql[i] "},"
    print "};"
}
