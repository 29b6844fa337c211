# SPDX-License-Identifier: EUPL-1.2
# Writes text files as a C table: struct embedded { name, text, size } TABLE[], ended by a NULL name.
# POSIX awk; call: LC_ALL=C awk -v table=NAME -f embed.awk FILE…
BEGIN {
    print "/* Made by build-aux/embed.awk. */"
    print "#include \"base/embedded.h\"\n"
    print "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n"
}
FNR == 1 {
    if (n++) print "    ;\n"
    name = FILENAME
    sub(/.*\//, "", name)
    names[n] = name
    print "static const char text_" n "[] ="
}
{
    gsub(/\\/, "\\\\")
    gsub(/"/, "\\\"")
    gsub(/\t/, "\\t")
    gsub(/\?\?/, "?\\?")
    print "    \"" $0 "\\n\""
}
END {
    if (n) print "    ;\n"
    print "const struct embedded " table "[] = {"
    for (i = 1; i <= n; i++)
        print "    {\"" names[i] "\", text_" i ", sizeof text_" i " - 1},"
    print "    {0, 0, 0},\n};"
}
