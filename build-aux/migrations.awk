# SPDX-License-Identifier: EUPL-1.2
# Writes the migrations as a C table. Files are named NNNN-name.sql and numbered 1, 2, 3 …
FNR == 1 {
    if (n) print "    ;\n"
    n++
    name = FILENAME
    sub(/.*\//, "", name)
    if (substr(name, 1, 4) + 0 != n) { print name ": expected number " n > "/dev/stderr"; failed = 1; exit 1 }
    names[n] = name
    if (n == 1) print "/* Made from data/migrations by build-aux/migrations.awk. */\n#include \"store/driver.h\"\n\n#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n"
    print "static const char step_" n "[] ="
}
{ gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); print "    \"" $0 "\\n\"" }
END {
    if (failed) exit 1
    if (n) print "    ;\n"
    print "const struct migration migration[] = {"
    for (i = 1; i <= n; i++) print "    {" i ", \"" names[i] "\", step_" i "},"
    print "};\nconst int migrations = " n ";"
}
