/* Made from data/codes by build-aux/codes.awk. */
#include "core/catalogue.h"

#pragma GCC diagnostic ignored "-Woverlength-strings"

static const struct code countries_code[] = {
    {"ABW", 0},
    {"AFG", 7},
    {"AGO", 25},
    {"AIA", 38},
    {"ALA", 48},
    {"ALB", 63},
    {"AND", 76},
    {"ARE", 90},
    {"ARG", 125},
    {"ARM", 143},
    {"ASM", 158},
    {"ATA", 178},
    {"ATF", 189},
    {"ATG", 231},
    {"AUS", 257},
    {"AUT", 274},
    {"AZE", 293},
    {"BDI", 313},
    {"BEL", 327},
    {"BEN", 342},
    {"BES", 354},
    {"BFA", 388},
    {"BGD", 407},
    {"BGR", 425},
    {"BHR", 442},
    {"BHS", 456},
    {"BIH", 470},
    {"BLM", 498},
    {"BLR", 517},
    {"BLZ", 531},
    {"BMU", 544},
    {"BOL", 553},
    {"BRA", 590},
    {"BRB", 606},
    {"BRN", 621},
    {"BTN", 645},
    {"BVT", 658},
    {"BWA", 672},
    {"CAF", 687},
    {"CAN", 722},
    {"CCK", 735},
    {"CHE", 759},
    {"CHL", 770},
    {"CHN", 782},
    {"CIV", 794},
    {"CMR", 817},
    {"COD", 831},
    {"COG", 866},
    {"COK", 878},
    {"COL", 895},
    {"COM", 911},
    {"CPV", 925},
    {"CRI", 942},
    {"CUB", 959},
    {"CUW", 970},
    {"CXR", 980},
    {"CYM", 998},
    {"CYP", 1013},
    {"CZE", 1027},
    {"DEU", 1045},
    {"DJI", 1060},
    {"DMA", 1076},
    {"DNK", 1091},
    {"DOM", 1108},
    {"DZA", 1138},
    {"ECU", 1153},
    {"EGY", 1167},
    {"ERI", 1182},
    {"ESH", 1196},
    {"ESP", 1208},
    {"EST", 1223},
    {"ETH", 1238},
    {"FIN", 1255},
    {"FJI", 1271},
    {"FLK", 1285},
    {"FRA", 1312},
    {"FRO", 1330},
    {"FSM", 1347},
    {"GAB", 1389},
    {"GBD", 1401},
    {"GBN", 1431},
    {"GBO", 1460},
    {"GBP", 1486},
    {"GBR", 1512},
    {"GBS", 1539},
    {"GEO", 1556},
    {"GGY", 1569},
    {"GHA", 1579},
    {"GIB", 1589},
    {"GIN", 1600},
    {"GLP", 1613},
    {"GMB", 1625},
    {"GNB", 1638},
    {"GNQ", 1658},
    {"GRC", 1682},
    {"GRD", 1702},
    {"GRL", 1716},
    {"GTM", 1727},
    {"GUF", 1743},
    {"GUM", 1764},
    {"GUY", 1770},
    {"HKG", 1783},
    {"HMD", 1798},
    {"HND", 1824},
    {"HRV", 1839},
    {"HTI", 1855},
    {"HUN", 1867},
    {"IDN", 1881},
    {"IMN", 1898},
    {"IND", 1909},
    {"IOT", 1922},
    {"IRL", 1965},
    {"IRN", 1979},
    {"IRQ", 2010},
    {"ISL", 2021},
    {"ISR", 2035},
    {"ITA", 2048},
    {"JAM", 2063},
    {"JEY", 2077},
    {"JOR", 2085},
    {"JPN", 2101},
    {"KAZ", 2113},
    {"KEN", 2130},
    {"KGZ", 2142},
    {"KHM", 2160},
    {"KIR", 2177},
    {"KNA", 2192},
    {"KOR", 2218},
    {"KWT", 2239},
    {"LAO", 2252},
    {"LBN", 2291},
    {"LBR", 2305},
    {"LBY", 2319},
    {"LCA", 2332},
    {"LIE", 2348},
    {"LKA", 2369},
    {"LSO", 2385},
    {"LTU", 2399},
    {"LUX", 2414},
    {"LVA", 2431},
    {"MAC", 2447},
    {"MAF", 2459},
    {"MAR", 2495},
    {"MCO", 2509},
    {"MDA", 2522},
    {"MDG", 2542},
    {"MDV", 2559},
    {"MEX", 2575},
    {"MHL", 2588},
    {"MKD", 2609},
    {"MLI", 2628},
    {"MLT", 2639},
    {"MMR", 2652},
    {"MNE", 2666},
    {"MNG", 2681},
    {"MNP", 2696},
    {"MOZ", 2717},
    {"MRT", 2732},
    {"MSR", 2750},
    {"MTQ", 2762},
    {"MUS", 2774},
    {"MWI", 2790},
    {"MYS", 2803},
    {"MYT", 2818},
    {"NAM", 2827},
    {"NCL", 2841},
    {"NER", 2856},
    {"NFK", 2868},
    {"NGA", 2882},
    {"NIC", 2896},
    {"NIU", 2912},
    {"NLD", 2923},
    {"NOR", 2958},
    {"NPL", 2974},
    {"NRU", 2986},
    {"NZL", 2998},
    {"OMN", 3015},
    {"PAK", 3026},
    {"PAN", 3041},
    {"PCN", 3054},
    {"PER", 3064},
    {"PHL", 3075},
    {"PLW", 3093},
    {"PNG", 3105},
    {"POL", 3127},
    {"PRI", 3140},
    {"PRK", 3153},
    {"PRT", 3193},
    {"PRY", 3209},
    {"PSE", 3224},
    {"PYF", 3248},
    {"QAT", 3273},
    {"REU", 3285},
    {"RKS", 3295},
    {"ROU", 3306},
    {"RUS", 3323},
    {"RWA", 3351},
    {"SAU", 3364},
    {"SDN", 3384},
    {"SEN", 3396},
    {"SGP", 3408},
    {"SGS", 3423},
    {"SHN", 3472},
    {"SJM", 3516},
    {"SLB", 3540},
    {"SLE", 3556},
    {"SLV", 3575},
    {"SMR", 3593},
    {"SOM", 3610},
    {"SPM", 3624},
    {"SRB", 3649},
    {"SSD", 3661},
    {"STP", 3677},
    {"SUR", 3708},
    {"SVK", 3723},
    {"SVN", 3739},
    {"SWE", 3756},
    {"SWZ", 3772},
    {"SXM", 3787},
    {"SYC", 3826},
    {"SYR", 3843},
    {"TCA", 3875},
    {"TCD", 3900},
    {"TGO", 3913},
    {"THA", 3924},
    {"TJK", 3939},
    {"TKL", 3959},
    {"TKM", 3968},
    {"TLS", 3987},
    {"TON", 4005},
    {"TTO", 4017},
    {"TUN", 4043},
    {"TUR", 4058},
    {"TUV", 4072},
    {"TWN", 4085},
    {"TZA", 4119},
    {"UGA", 4154},
    {"UKR", 4167},
    {"UMI", 4178},
    {"URY", 4216},
    {"USA", 4230},
    {"UZB", 4255},
    {"VAT", 4272},
    {"VCT", 4291},
    {"VEN", 4328},
    {"VGB", 4366},
    {"VIR", 4392},
    {"VNM", 4422},
    {"VUT", 4436},
    {"WLF", 4450},
    {"WSM", 4469},
    {"XXA", 4481},
    {"XXB", 4502},
    {"XXC", 4542},
    {"XXK", 4573},
    {"XXX", 4598},
    {"YEM", 4630},
    {"ZAF", 4642},
    {"ZMB", 4659},
    {"ZWE", 4672},
};

static const char countries_text[] =
    "Aruba""\0""""\0"
    "Afghanistan""\0""THIRD""\0"
    "Angola""\0""THIRD""\0"
    "Anguilla""\0""""\0"
    "Åland-Inseln""\0""""\0"
    "Albanien""\0""SHO""\0"
    "Andorra""\0""THIRD""\0"
    "Vereinigte Arabische Emirate""\0""THIRD""\0"
    "Argentinien""\0""THIRD""\0"
    "Armenien""\0""THIRD""\0"
    "Amerikanisch-Samoa""\0""""\0"
    "Antarktis""\0""""\0"
    "Französische Süd- und Antarktisgebiete""\0""""\0"
    "Antigua und Barbuda""\0""THIRD""\0"
    "Australien""\0""THIRD""\0"
    "Österreich""\0""EU_EEA""\0"
    "Aserbaidschan""\0""THIRD""\0"
    "Burundi""\0""THIRD""\0"
    "Belgien""\0""EU_EEA""\0"
    "Benin""\0""THIRD""\0"
    "Bonaire, Sint Eustatius und Saba""\0""""\0"
    "Burkina Faso""\0""THIRD""\0"
    "Bangladesch""\0""THIRD""\0"
    "Bulgarien""\0""EU_EEA""\0"
    "Bahrain""\0""THIRD""\0"
    "Bahamas""\0""THIRD""\0"
    "Bosnien und Herzegowina""\0""SHO""\0"
    "Saint-Barthélemy""\0""""\0"
    "Belarus""\0""THIRD""\0"
    "Belize""\0""THIRD""\0"
    "Bermuda""\0""""\0"
    "Plurinationaler Staat Bolivien""\0""THIRD""\0"
    "Brasilien""\0""THIRD""\0"
    "Barbados""\0""THIRD""\0"
    "Brunei Darussalam""\0""THIRD""\0"
    "Bhutan""\0""THIRD""\0"
    "Bouvet-Insel""\0""""\0"
    "Botsuana""\0""THIRD""\0"
    "Zentralafrikanische Republik""\0""THIRD""\0"
    "Kanada""\0""THIRD""\0"
    "Kokos-(Keeling-)Inseln""\0""""\0"
    "Schweiz""\0""CH""\0"
    "Chile""\0""THIRD""\0"
    "China""\0""THIRD""\0"
    "Côte d’Ivoire""\0""THIRD""\0"
    "Kamerun""\0""THIRD""\0"
    "Demokratische Republik Kongo""\0""THIRD""\0"
    "Kongo""\0""THIRD""\0"
    "Cookinseln""\0""THIRD""\0"
    "Kolumbien""\0""THIRD""\0"
    "Komoren""\0""THIRD""\0"
    "Cabo Verde""\0""THIRD""\0"
    "Costa Rica""\0""THIRD""\0"
    "Kuba""\0""THIRD""\0"
    "Curaçao""\0""""\0"
    "Weihnachtsinseln""\0""""\0"
    "Cayman-Inseln""\0""""\0"
    "Zypern""\0""EU_EEA""\0"
    "Tschechien""\0""EU_EEA""\0"
    "Deutschland""\0""DE""\0"
    "Dschibuti""\0""THIRD""\0"
    "Dominica""\0""THIRD""\0"
    "Dänemark""\0""EU_EEA""\0"
    "Dominikanische Republik""\0""THIRD""\0"
    "Algerien""\0""THIRD""\0"
    "Ecuador""\0""THIRD""\0"
    "Ägypten""\0""THIRD""\0"
    "Eritrea""\0""THIRD""\0"
    "Westsahara""\0""""\0"
    "Spanien""\0""EU_EEA""\0"
    "Estland""\0""EU_EEA""\0"
    "Äthiopien""\0""THIRD""\0"
    "Finnland""\0""EU_EEA""\0"
    "Fidschi""\0""THIRD""\0"
    "Falklandinseln (Malwinen)""\0""""\0"
    "Frankreich""\0""EU_EEA""\0"
    "Färöer-Inseln""\0""""\0"
    "Föderierte Staaten von Mikronesien""\0""THIRD""\0"
    "Gabun""\0""THIRD""\0"
    "Brit. Überseegebiete (Pass)""\0""""\0"
    "British National (Overseas)""\0""""\0"
    "British Overseas Citizen""\0""""\0"
    "British Protected Person""\0""""\0"
    "Vereinigtes Königreich""\0""UK""\0"
    "British Subject""\0""""\0"
    "Georgien""\0""SHO""\0"
    "Guernsey""\0""""\0"
    "Ghana""\0""SHO""\0"
    "Gibraltar""\0""""\0"
    "Guinea""\0""THIRD""\0"
    "Guadeloupe""\0""""\0"
    "Gambia""\0""THIRD""\0"
    "Guinea-Bissau""\0""THIRD""\0"
    "Äquatorialguinea""\0""THIRD""\0"
    "Griechenland""\0""EU_EEA""\0"
    "Grenada""\0""THIRD""\0"
    "Grönland""\0""""\0"
    "Guatemala""\0""THIRD""\0"
    "Französisch-Guyana""\0""""\0"
    "Guam""\0""""\0"
    "Guyana""\0""THIRD""\0"
    "Hongkong""\0""THIRD""\0"
    "Heard und McDonaldinseln""\0""""\0"
    "Honduras""\0""THIRD""\0"
    "Kroatien""\0""EU_EEA""\0"
    "Haiti""\0""THIRD""\0"
    "Ungarn""\0""EU_EEA""\0"
    "Indonesien""\0""THIRD""\0"
    "Insel Man""\0""""\0"
    "Indien""\0""THIRD""\0"
    "Britisches Territorium im Indischen Ozean""\0""""\0"
    "Irland""\0""EU_EEA""\0"
    "Islamische Republik Iran""\0""THIRD""\0"
    "Irak""\0""THIRD""\0"
    "Island""\0""EU_EEA""\0"
    "Israel""\0""THIRD""\0"
    "Italien""\0""EU_EEA""\0"
    "Jamaika""\0""THIRD""\0"
    "Jersey""\0""""\0"
    "Jordanien""\0""THIRD""\0"
    "Japan""\0""THIRD""\0"
    "Kasachstan""\0""THIRD""\0"
    "Kenia""\0""THIRD""\0"
    "Kirgisistan""\0""THIRD""\0"
    "Kambodscha""\0""THIRD""\0"
    "Kiribati""\0""THIRD""\0"
    "St. Kitts und Nevis""\0""THIRD""\0"
    "Republik Korea""\0""THIRD""\0"
    "Kuwait""\0""THIRD""\0"
    "Demokratische Volksrepublik Laos""\0""THIRD""\0"
    "Libanon""\0""THIRD""\0"
    "Liberia""\0""THIRD""\0"
    "Libyen""\0""THIRD""\0"
    "St. Lucia""\0""THIRD""\0"
    "Liechtenstein""\0""EU_EEA""\0"
    "Sri Lanka""\0""THIRD""\0"
    "Lesotho""\0""THIRD""\0"
    "Litauen""\0""EU_EEA""\0"
    "Luxemburg""\0""EU_EEA""\0"
    "Lettland""\0""EU_EEA""\0"
    "Macao""\0""THIRD""\0"
    "Saint Martin (Französischer Teil)""\0""""\0"
    "Marokko""\0""THIRD""\0"
    "Monaco""\0""THIRD""\0"
    "Republik Moldau""\0""SHO""\0"
    "Madagaskar""\0""THIRD""\0"
    "Malediven""\0""THIRD""\0"
    "Mexiko""\0""THIRD""\0"
    "Marshallinseln""\0""THIRD""\0"
    "Nordmazedonien""\0""SHO""\0"
    "Mali""\0""THIRD""\0"
    "Malta""\0""EU_EEA""\0"
    "Myanmar""\0""THIRD""\0"
    "Montenegro""\0""SHO""\0"
    "Mongolei""\0""THIRD""\0"
    "Nördliche Marianen""\0""""\0"
    "Mosambik""\0""THIRD""\0"
    "Mauretanien""\0""THIRD""\0"
    "Montserrat""\0""""\0"
    "Martinique""\0""""\0"
    "Mauritius""\0""THIRD""\0"
    "Malawi""\0""THIRD""\0"
    "Malaysia""\0""THIRD""\0"
    "Mayotte""\0""""\0"
    "Namibia""\0""THIRD""\0"
    "Neukaledonien""\0""""\0"
    "Niger""\0""THIRD""\0"
    "Norfolkinsel""\0""""\0"
    "Nigeria""\0""THIRD""\0"
    "Nicaragua""\0""THIRD""\0"
    "Niue""\0""THIRD""\0"
    "Königreich der Niederlande""\0""EU_EEA""\0"
    "Norwegen""\0""EU_EEA""\0"
    "Nepal""\0""THIRD""\0"
    "Nauru""\0""THIRD""\0"
    "Neuseeland""\0""THIRD""\0"
    "Oman""\0""THIRD""\0"
    "Pakistan""\0""THIRD""\0"
    "Panama""\0""THIRD""\0"
    "Pitcairn""\0""""\0"
    "Peru""\0""THIRD""\0"
    "Philippinen""\0""THIRD""\0"
    "Palau""\0""THIRD""\0"
    "Papua-Neuguinea""\0""THIRD""\0"
    "Polen""\0""EU_EEA""\0"
    "Puerto Rico""\0""""\0"
    "Demokratische Volksrepublik Korea""\0""THIRD""\0"
    "Portugal""\0""EU_EEA""\0"
    "Paraguay""\0""THIRD""\0"
    "Palästina, Staat""\0""THIRD""\0"
    "Französisch-Polynesien""\0""""\0"
    "Katar""\0""THIRD""\0"
    "Réunion""\0""""\0"
    "Kosovo""\0""SHO""\0"
    "Rumänien""\0""EU_EEA""\0"
    "Russische Föderation""\0""THIRD""\0"
    "Ruanda""\0""THIRD""\0"
    "Saudi-Arabien""\0""THIRD""\0"
    "Sudan""\0""THIRD""\0"
    "Senegal""\0""SHO""\0"
    "Singapur""\0""THIRD""\0"
    "South Georgia und die Südlichen Sandwichinseln""\0""""\0"
    "St. Helena, Ascension und Tristan da Cunha""\0""""\0"
    "Svalbard und Jan Mayen""\0""""\0"
    "Salomonen""\0""THIRD""\0"
    "Sierra Leone""\0""THIRD""\0"
    "El Salvador""\0""THIRD""\0"
    "San Marino""\0""THIRD""\0"
    "Somalia""\0""THIRD""\0"
    "St. Pierre und Miquelon""\0""""\0"
    "Serbien""\0""SHO""\0"
    "Südsudan""\0""THIRD""\0"
    "São Tomé und Príncipe""\0""THIRD""\0"
    "Suriname""\0""THIRD""\0"
    "Slowakei""\0""EU_EEA""\0"
    "Slowenien""\0""EU_EEA""\0"
    "Schweden""\0""EU_EEA""\0"
    "Eswatini""\0""THIRD""\0"
    "Saint-Martin (Niederländischer Teil)""\0""""\0"
    "Seychellen""\0""THIRD""\0"
    "Arabische Republik Syrien""\0""THIRD""\0"
    "Turks- und Caicosinseln""\0""""\0"
    "Tschad""\0""THIRD""\0"
    "Togo""\0""THIRD""\0"
    "Thailand""\0""THIRD""\0"
    "Tadschikistan""\0""THIRD""\0"
    "Tokelau""\0""""\0"
    "Turkmenistan""\0""THIRD""\0"
    "Timor-Leste""\0""THIRD""\0"
    "Tonga""\0""THIRD""\0"
    "Trinidad und Tobago""\0""THIRD""\0"
    "Tunesien""\0""THIRD""\0"
    "Türkei""\0""THIRD""\0"
    "Tuvalu""\0""THIRD""\0"
    "Taiwan, Chinesische Provinz""\0""THIRD""\0"
    "Vereinigte Republik Tansania""\0""THIRD""\0"
    "Uganda""\0""THIRD""\0"
    "Ukraine""\0""UA""\0"
    "United States Minor Outlying Islands""\0""""\0"
    "Uruguay""\0""THIRD""\0"
    "Vereinigte Staaten""\0""THIRD""\0"
    "Usbekistan""\0""THIRD""\0"
    "Vatikanstadt""\0""THIRD""\0"
    "St. Vincent und die Grenadinen""\0""THIRD""\0"
    "Bolivarische Republik Venezuela""\0""THIRD""\0"
    "Britische Jungferninseln""\0""""\0"
    "Amerikanische Jungferninseln""\0""""\0"
    "Vietnam""\0""THIRD""\0"
    "Vanuatu""\0""THIRD""\0"
    "Wallis und Futuna""\0""""\0"
    "Samoa""\0""THIRD""\0"
    "staatenlos""\0""STATELESS""\0"
    "Flüchtling (Genfer Konvention)""\0""UNKNOWN""\0"
    "Flüchtling, sonstiger""\0""UNKNOWN""\0"
    "Kosovo (EU-Code XXK)""\0""SHO""\0"
    "ungeklärt, ohne Angabe""\0""UNKNOWN""\0"
    "Jemen""\0""THIRD""\0"
    "Südafrika""\0""THIRD""\0"
    "Sambia""\0""THIRD""\0"
    "Simbabwe""\0""THIRD""\0"
    ;

const struct code_list catalogue_countries = {countries_code, countries_text, 260};

static const struct code languages_code[] = {
    {"aar", 0},
    {"abk", 6},
    {"abr", 18},
    {"ace", 25},
    {"ach", 38},
    {"ada", 45},
    {"ady", 54},
    {"afh", 65},
    {"afr", 75},
    {"afu", 86},
    {"aii", 93},
    {"ain", 104},
    {"aja", 110},
    {"aka", 115},
    {"akk", 121},
    {"aks", 132},
    {"ale", 142},
    {"alt", 153},
    {"amh", 168},
    {"anp", 179},
    {"anu", 187},
    {"any", 194},
    {"ara", 201},
    {"arc", 211},
    {"arg", 223},
    {"arn", 237},
    {"arp", 249},
    {"arq", 258},
    {"arw", 278},
    {"ary", 290},
    {"asg", 313},
    {"asm", 327},
    {"ast", 340},
    {"ava", 351},
    {"ave", 361},
    {"awa", 372},
    {"aym", 380},
    {"azb", 388},
    {"aze", 395},
    {"bad", 414},
    {"bai", 421},
    {"bak", 431},
    {"bal", 445},
    {"bam", 459},
    {"ban", 468},
    {"bas", 481},
    {"bax", 493},
    {"bba", 500},
    {"bbj", 510},
    {"bci", 521},
    {"bej", 530},
    {"bel", 536},
    {"bem", 551},
    {"ben", 558},
    {"ber", 567},
    {"bet", 592},
    {"bev", 609},
    {"bfa", 623},
    {"bho", 635},
    {"bhy", 645},
    {"bib", 652},
    {"bih", 659},
    {"bik", 667},
    {"bin", 674},
    {"bis", 680},
    {"bla", 689},
    {"bma", 700},
    {"bmq", 706},
    {"bnt", 712},
    {"bod", 719},
    {"bos", 730},
    {"bra", 740},
    {"bre", 753},
    {"btg", 765},
    {"btk", 780},
    {"bua", 787},
    {"bud", 799},
    {"buf", 807},
    {"bug", 817},
    {"bul", 823},
    {"bum", 835},
    {"buw", 841},
    {"bwu", 847},
    {"byn", 853},
    {"byv", 860},
    {"bzw", 869},
    {"cad", 881},
    {"car", 888},
    {"cat", 907},
    {"cau", 920},
    {"ceb", 932},
    {"ces", 941},
    {"cha", 954},
    {"chb", 964},
    {"che", 973},
    {"chg", 990},
    {"chk", 1005},
    {"chm", 1017},
    {"chn", 1040},
    {"cho", 1049},
    {"chp", 1058},
    {"chr", 1069},
    {"chu", 1079},
    {"chv", 1109},
    {"chy", 1125},
    {"cjk", 1135},
    {"ckb", 1143},
    {"cko", 1160},
    {"cld", 1167},
    {"cnr", 1193},
    {"cop", 1210},
    {"cor", 1220},
    {"cos", 1230},
    {"cpe", 1240},
    {"cpf", 1260},
    {"cpp", 1284},
    {"cre", 1309},
    {"crh", 1315},
    {"crp", 1345},
    {"csb", 1375},
    {"cym", 1388},
    {"dag", 1399},
    {"dak", 1408},
    {"dan", 1416},
    {"dar", 1426},
    {"day", 1438},
    {"ddn", 1449},
    {"del", 1456},
    {"den", 1466},
    {"deu", 1488},
    {"dga", 1497},
    {"dgr", 1506},
    {"din", 1514},
    {"div", 1521},
    {"dje", 1534},
    {"dnj", 1541},
    {"doi", 1546},
    {"dsb", 1553},
    {"dto", 1569},
    {"dua", 1576},
    {"dyo", 1583},
    {"dyu", 1590},
    {"dzg", 1597},
    {"dzo", 1605},
    {"efi", 1615},
    {"egy", 1621},
    {"eka", 1646},
    {"ell", 1654},
    {"elx", 1666},
    {"eng", 1676},
    {"epo", 1686},
    {"est", 1697},
    {"eto", 1707},
    {"etu", 1713},
    {"eus", 1722},
    {"ewe", 1732},
    {"ewo", 1737},
    {"fal", 1745},
    {"fan", 1757},
    {"fao", 1763},
    {"fas", 1775},
    {"fat", 1793},
    {"fij", 1800},
    {"fil", 1809},
    {"fin", 1819},
    {"fll", 1829},
    {"fmp", 1841},
    {"fon", 1851},
    {"fra", 1856},
    {"frr", 1870},
    {"frs", 1885},
    {"fry", 1899},
    {"fub", 1914},
    {"fuc", 1920},
    {"fuf", 1928},
    {"ful", 1935},
    {"fur", 1942},
    {"fvr", 1954},
    {"gaa", 1959},
    {"gay", 1963},
    {"gba", 1969},
    {"gej", 1976},
    {"gez", 1980},
    {"gil", 1996},
    {"gla", 2011},
    {"gle", 2044},
    {"glg", 2052},
    {"glv", 2063},
    {"goa", 2069},
    {"gon", 2075},
    {"gor", 2082},
    {"got", 2098},
    {"grb", 2107},
    {"grn", 2114},
    {"gsg", 2123},
    {"gsw", 2139},
    {"gud", 2183},
    {"guj", 2199},
    {"gur", 2209},
    {"guw", 2219},
    {"gux", 2224},
    {"gvr", 2237},
    {"gwi", 2245},
    {"hac", 2255},
    {"hai", 2263},
    {"har", 2270},
    {"hat", 2278},
    {"hau", 2316},
    {"haw", 2323},
    {"hbs", 2337},
    {"heb", 2353},
    {"her", 2365},
    {"hil", 2373},
    {"hin", 2385},
    {"hit", 2392},
    {"hmn", 2404},
    {"hmo", 2410},
    {"hrv", 2421},
    {"hsb", 2432},
    {"hun", 2446},
    {"hup", 2457},
    {"hye", 2463},
    {"iba", 2474},
    {"ibo", 2480},
    {"ido", 2486},
    {"iii", 2491},
    {"ijo", 2510},
    {"ijs", 2515},
    {"iku", 2528},
    {"ile", 2539},
    {"ilo", 2552},
    {"ina", 2561},
    {"ind", 2617},
    {"inh", 2630},
    {"ipk", 2643},
    {"ish", 2652},
    {"isl", 2658},
    {"iso", 2671},
    {"ita", 2678},
    {"its", 2691},
    {"jab", 2700},
    {"jav", 2706},
    {"jbo", 2717},
    {"jpn", 2725},
    {"jpr", 2736},
    {"jrb", 2755},
    {"kaa", 2774},
    {"kab", 2790},
    {"kac", 2801},
    {"kal", 2809},
    {"kam", 2838},
    {"kan", 2851},
    {"kao", 2860},
    {"kas", 2870},
    {"kat", 2880},
    {"kau", 2891},
    {"kaw", 2899},
    {"kaz", 2919},
    {"kbd", 2931},
    {"kbl", 2945},
    {"kbp", 2954},
    {"kde", 2962},
    {"kdh", 2971},
    {"ken", 2976},
    {"kha", 2985},
    {"khj", 2992},
    {"khm", 3001},
    {"kho", 3008},
    {"kik", 3031},
    {"kin", 3039},
    {"kir", 3052},
    {"kiz", 3064},
    {"klu", 3070},
    {"kmb", 3076},
    {"kmr", 3086},
    {"kno", 3105},
    {"kok", 3111},
    {"kom", 3120},
    {"kon", 3126},
    {"kor", 3133},
    {"kos", 3145},
    {"kot", 3159},
    {"kpe", 3167},
    {"kpk", 3175},
    {"kqs", 3181},
    {"krc", 3196},
    {"krl", 3213},
    {"kro", 3224},
    {"kru", 3247},
    {"kss", 3255},
    {"kua", 3270},
    {"kum", 3280},
    {"kur", 3291},
    {"kut", 3301},
    {"kws", 3310},
    {"kzc", 3317},
    {"lad", 3336},
    {"lah", 3351},
    {"laj", 3359},
    {"lam", 3366},
    {"lao", 3373},
    {"lar", 3383},
    {"las", 3391},
    {"lat", 3397},
    {"lav", 3409},
    {"lbe", 3419},
    {"ldi", 3428},
    {"lee", 3434},
    {"lef", 3441},
    {"lez", 3449},
    {"lgg", 3459},
    {"lia", 3468},
    {"lig", 3475},
    {"lim", 3482},
    {"lin", 3495},
    {"lit", 3504},
    {"liy", 3515},
    {"lns", 3530},
    {"lob", 3538},
    {"lok", 3546},
    {"lol", 3552},
    {"loz", 3559},
    {"lse", 3566},
    {"ltz", 3575},
    {"lua", 3590},
    {"lub", 3602},
    {"lug", 3616},
    {"lui", 3623},
    {"lun", 3632},
    {"luo", 3639},
    {"lus", 3644},
    {"luy", 3652},
    {"lwo", 3659},
    {"mad", 3665},
    {"mag", 3678},
    {"mah", 3686},
    {"mai", 3703},
    {"mak", 3713},
    {"mal", 3727},
    {"man", 3738},
    {"mar", 3748},
    {"mas", 3757},
    {"mbo", 3764},
    {"mde", 3769},
    {"mdf", 3775},
    {"mdr", 3783},
    {"mdt", 3791},
    {"mdw", 3798},
    {"men", 3805},
    {"mer", 3812},
    {"mev", 3818},
    {"mfq", 3824},
    {"mgd", 3830},
    {"mgm", 3836},
    {"mic", 3844},
    {"min", 3852},
    {"mkd", 3865},
    {"mkw", 3878},
    {"mlg", 3886},
    {"mlt", 3896},
    {"mnc", 3908},
    {"mni", 3931},
    {"mnk", 3941},
    {"moh", 3951},
    {"mon", 3959},
    {"mos", 3971},
    {"mpi", 3978},
    {"mri", 3985},
    {"msa", 3992},
    {"muo", 4003},
    {"mus", 4011},
    {"mwl", 4021},
    {"mwm", 4035},
    {"mwr", 4041},
    {"mxl", 4050},
    {"mya", 4056},
    {"myk", 4068},
    {"myv", 4083},
    {"myx", 4090},
    {"nak", 4098},
    {"nan", 4107},
    {"nap", 4121},
    {"naq", 4137},
    {"nau", 4147},
    {"nav", 4154},
    {"nba", 4162},
    {"nbl", 4170},
    {"nde", 4184},
    {"ndo", 4198},
    {"nds", 4206},
    {"nep", 4220},
    {"new", 4228},
    {"ngb", 4236},
    {"nge", 4250},
    {"nia", 4258},
    {"niu", 4264},
    {"nko", 4270},
    {"nku", 4278},
    {"nld", 4293},
    {"nno", 4310},
    {"nnz", 4326},
    {"nob", 4336},
    {"nog", 4358},
    {"non", 4365},
    {"nor", 4378},
    {"nqg", 4390},
    {"nqo", 4396},
    {"nso", 4402},
    {"nus", 4408},
    {"nwc", 4414},
    {"nya", 4446},
    {"nym", 4454},
    {"nyn", 4464},
    {"nyo", 4474},
    {"nzi", 4481},
    {"ogo", 4488},
    {"oji", 4495},
    {"oml", 4503},
    {"ori", 4509},
    {"orm", 4516},
    {"osa", 4523},
    {"oss", 4530},
    {"pag", 4541},
    {"pal", 4553},
    {"pam", 4569},
    {"pan", 4582},
    {"pap", 4591},
    {"pau", 4603},
    {"pem", 4614},
    {"pes", 4622},
    {"phn", 4639},
    {"pli", 4652},
    {"pol", 4658},
    {"pon", 4668},
    {"por", 4682},
    {"prs", 4696},
    {"pus", 4702},
    {"qaa", 4711},
    {"qab", 4718},
    {"qac", 4724},
    {"qad", 4733},
    {"qae", 4741},
    {"qaf", 4752},
    {"qag", 4761},
    {"qah", 4769},
    {"qai", 4784},
    {"qaj", 4805},
    {"qak", 4814},
    {"qal", 4825},
    {"qam", 4834},
    {"qan", 4841},
    {"qao", 4849},
    {"qap", 4861},
    {"qaq", 4868},
    {"qar", 4875},
    {"qas", 4881},
    {"qat", 4896},
    {"qau", 4903},
    {"qav", 4913},
    {"qaw", 4919},
    {"qax", 4927},
    {"qay", 4936},
    {"qaz", 4943},
    {"qba", 4951},
    {"qbb", 4965},
    {"qbc", 4970},
    {"qbd", 4977},
    {"qbe", 4994},
    {"qbf", 5004},
    {"qbg", 5013},
    {"qbh", 5022},
    {"qbi", 5051},
    {"qbk", 5057},
    {"qbl", 5066},
    {"qbm", 5072},
    {"qbn", 5080},
    {"qbo", 5089},
    {"qbp", 5098},
    {"qbq", 5104},
    {"qbr", 5111},
    {"qbs", 5120},
    {"qbt", 5128},
    {"qbu", 5139},
    {"qbv", 5145},
    {"qby", 5158},
    {"qbz", 5167},
    {"qca", 5182},
    {"qcb", 5191},
    {"qcc", 5198},
    {"qcd", 5210},
    {"qcg", 5219},
    {"qch", 5229},
    {"qci", 5240},
    {"qcj", 5251},
    {"qck", 5260},
    {"qcl", 5269},
    {"qcm", 5278},
    {"qcn", 5286},
    {"qco", 5296},
    {"qcp", 5301},
    {"qcq", 5309},
    {"qcr", 5315},
    {"qcs", 5322},
    {"qct", 5330},
    {"qcu", 5338},
    {"qcv", 5346},
    {"qcw", 5353},
    {"qcx", 5360},
    {"qcz", 5376},
    {"qdc", 5395},
    {"qdd", 5407},
    {"qde", 5420},
    {"qdf", 5435},
    {"qdg", 5448},
    {"qdh", 5460},
    {"que", 5476},
    {"raj", 5485},
    {"rap", 5497},
    {"rar", 5526},
    {"rhg", 5542},
    {"rnd", 5552},
    {"roh", 5559},
    {"rom", 5578},
    {"ron", 5586},
    {"run", 5598},
    {"rup", 5605},
    {"rus", 5634},
    {"sad", 5644},
    {"sag", 5653},
    {"sah", 5660},
    {"sai", 5671},
    {"sam", 5715},
    {"san", 5741},
    {"sas", 5751},
    {"sat", 5758},
    {"sbp", 5767},
    {"scn", 5774},
    {"sco", 5788},
    {"sel", 5800},
    {"sfw", 5812},
    {"sgh", 5819},
    {"sgn", 5828},
    {"sgw", 5845},
    {"shi", 5859},
    {"shk", 5871},
    {"shn", 5880},
    {"sid", 5887},
    {"sin", 5895},
    {"skt", 5910},
    {"slk", 5918},
    {"slp", 5930},
    {"slv", 5941},
    {"sma", 5953},
    {"sme", 5967},
    {"smj", 5981},
    {"smn", 5997},
    {"smo", 6012},
    {"sms", 6024},
    {"sna", 6041},
    {"snd", 6048},
    {"snk", 6056},
    {"snw", 6065},
    {"sog", 6072},
    {"som", 6082},
    {"son", 6090},
    {"sop", 6099},
    {"sot", 6106},
    {"spa", 6118},
    {"sqi", 6128},
    {"srd", 6139},
    {"srn", 6149},
    {"srp", 6163},
    {"srr", 6173},
    {"ssw", 6180},
    {"ssy", 6187},
    {"suk", 6193},
    {"sun", 6201},
    {"sus", 6215},
    {"sux", 6221},
    {"swa", 6232},
    {"swe", 6241},
    {"swf", 6253},
    {"syc", 6259},
    {"syi", 6271},
    {"syr", 6277},
    {"tah", 6286},
    {"tam", 6297},
    {"tat", 6304},
    {"teg", 6315},
    {"tel", 6326},
    {"tem", 6334},
    {"ter", 6341},
    {"tet", 6349},
    {"tgk", 6356},
    {"tgl", 6370},
    {"tha", 6379},
    {"thu", 6394},
    {"tig", 6401},
    {"tir", 6408},
    {"tiv", 6418},
    {"tkl", 6423},
    {"tlh", 6432},
    {"tli", 6445},
    {"tll", 6454},
    {"tmh", 6462},
    {"tog", 6473},
    {"toi", 6486},
    {"ton", 6499},
    {"tpi", 6521},
    {"tsi", 6532},
    {"tsn", 6543},
    {"tso", 6551},
    {"tuk", 6559},
    {"tum", 6572},
    {"tur", 6584},
    {"tut", 6595},
    {"tvl", 6605},
    {"twi", 6617},
    {"tyv", 6628},
    {"udi", 6639},
    {"udm", 6647},
    {"uga", 6659},
    {"uig", 6671},
    {"ukr", 6682},
    {"umb", 6694},
    {"und", 6711},
    {"urd", 6723},
    {"urh", 6729},
    {"uzb", 6737},
    {"vai", 6748},
    {"ven", 6753},
    {"vie", 6760},
    {"vmw", 6775},
    {"vol", 6784},
    {"vot", 6794},
    {"wal", 6803},
    {"war", 6812},
    {"was", 6819},
    {"wci", 6826},
    {"wln", 6833},
    {"wol", 6845},
    {"wuu", 6852},
    {"xal", 6867},
    {"xho", 6881},
    {"xog", 6888},
    {"xon", 6894},
    {"yal", 6904},
    {"yao", 6913},
    {"yap", 6918},
    {"yid", 6929},
    {"yns", 6939},
    {"yom", 6946},
    {"yor", 6953},
    {"yue", 6961},
    {"zap", 6975},
    {"zbl", 6988},
    {"zen", 7003},
    {"zgh", 7011},
    {"zha", 7054},
    {"zho", 7062},
    {"zne", 7074},
    {"zul", 7081},
    {"zun", 7087},
    {"zza", 7093},
};

static const char languages_text[] =
    "Afar""\0""""\0"
    "Abchasisch""\0""""\0"
    "Abron""\0""""\0"
    "Achinesisch""\0""""\0"
    "Acoli""\0""""\0"
    "Adangme""\0""""\0"
    "Adygeisch""\0""""\0"
    "Afrihili""\0""""\0"
    "Afrikaans""\0""""\0"
    "Awutu""\0""""\0"
    "Assyrisch""\0""""\0"
    "Ainu""\0""""\0"
    "Aja""\0""""\0"
    "Akan""\0""""\0"
    "Akkadisch""\0""""\0"
    "Akaselem""\0""""\0"
    "Aleutisch""\0""""\0"
    "Süd-Altaisch""\0""""\0"
    "Amharisch""\0""""\0"
    "Angika""\0""""\0"
    "Anuak""\0""""\0"
    "Anyin""\0""""\0"
    "Arabisch""\0""""\0"
    "Aramäisch""\0""""\0"
    "Aragonesisch""\0""""\0"
    "Mapudungun""\0""""\0"
    "Arapaho""\0""""\0"
    "Algerisch-Arabisch""\0""""\0"
    "Arawakisch""\0""""\0"
    "Marokkanisch-Arabisch""\0""""\0"
    "Tsischingini""\0""""\0"
    "Assamesisch""\0""""\0"
    "Asturisch""\0""""\0"
    "Awarisch""\0""""\0"
    "Avestisch""\0""""\0"
    "Awadhi""\0""""\0"
    "Aymara""\0""""\0"
    "Azeri""\0""""\0"
    "Aserbaidschanisch""\0""""\0"
    "Banda""\0""""\0"
    "Bamileke""\0""""\0"
    "Baschkirisch""\0""""\0"
    "Belutschisch""\0""""\0"
    "Bambara""\0""""\0"
    "Balinesisch""\0""""\0"
    "Basa (bas)""\0""""\0"
    "Bamun""\0""""\0"
    "Baatonum""\0""""\0"
    "Ghomálá""\0""""\0"
    "Baoulé""\0""""\0"
    "Beja""\0""""\0"
    "Weißrussisch""\0""""\0"
    "Bemba""\0""""\0"
    "Bengali""\0""""\0"
    "Berbersprachen (Andere)""\0""""\0"
    "Guiberoua Béte""\0""""\0"
    "Daloa Bété""\0""""\0"
    "Bari (bfa)""\0""""\0"
    "Bhojpuri""\0""""\0"
    "Bhele""\0""""\0"
    "Bissa""\0""""\0"
    "Bihari""\0""""\0"
    "Bikol""\0""""\0"
    "Bini""\0""""\0"
    "Bislama""\0""""\0"
    "Blackfoot""\0""""\0"
    "Lame""\0""""\0"
    "Bomu""\0""""\0"
    "Bantu""\0""""\0"
    "Tibetisch""\0""""\0"
    "Bosnisch""\0""""\0"
    "Braj-Bhakha""\0""""\0"
    "Bretonisch""\0""""\0"
    "Gagnoa Bété""\0""""\0"
    "Batak""\0""""\0"
    "Burjatisch""\0""""\0"
    "Ntcham""\0""""\0"
    "Bushoong""\0""""\0"
    "Bugi""\0""""\0"
    "Bulgarisch""\0""""\0"
    "Bulu""\0""""\0"
    "Bubi""\0""""\0"
    "Buli""\0""""\0"
    "Bilin""\0""""\0"
    "Medumba""\0""""\0"
    "Basa (bzw)""\0""""\0"
    "Caddo""\0""""\0"
    "Galíbi-Karibisch""\0""""\0"
    "Katalanisch""\0""""\0"
    "Kaukasisch""\0""""\0"
    "Cebuano""\0""""\0"
    "Tschechisch""\0""""\0"
    "Chamorro""\0""""\0"
    "Chibcha""\0""""\0"
    "Tschetschenisch""\0""""\0"
    "Tschagataisch""\0""""\0"
    "Trukesisch""\0""""\0"
    "Mari, Tscheremissisch""\0""""\0"
    "Chinook""\0""""\0"
    "Choctaw""\0""""\0"
    "Chipewyan""\0""""\0"
    "Cherokee""\0""""\0"
    "Kirchenslawisch; Altslawisch""\0""""\0"
    "Tschuwaschisch""\0""""\0"
    "Cheyenne""\0""""\0"
    "Chokwe""\0""""\0"
    "Kurdisch-Sorani""\0""""\0"
    "Anufo""\0""""\0"
    "Neuaramäisch-Kaldäisch""\0""""\0"
    "Montenegrinisch""\0""""\0"
    "Koptisch""\0""""\0"
    "Kornisch""\0""""\0"
    "Korsisch""\0""""\0"
    "Kreolisch-Englisch""\0""""\0"
    "Kreolisch-Französisch""\0""""\0"
    "Kreolisch-Portugiesisch""\0""""\0"
    "Cree""\0""""\0"
    "Krimtatarisch; Krimtürkisch""\0""""\0"
    "Kreolische Sprachen (Andere)""\0""""\0"
    "Kaschubisch""\0""""\0"
    "Walisisch""\0""""\0"
    "Dagbani""\0""""\0"
    "Dakota""\0""""\0"
    "Dänisch""\0""""\0"
    "Darginisch""\0""""\0"
    "Dajakisch""\0""""\0"
    "Dendi""\0""""\0"
    "Delaware""\0""""\0"
    "Slave (Athapaskisch)""\0""""\0"
    "Deutsch""\0""""\0"
    "Dagaare""\0""""\0"
    "Dogrib""\0""""\0"
    "Dinka""\0""""\0"
    "Maledivisch""\0""""\0"
    "Zarma""\0""""\0"
    "Dan""\0""""\0"
    "Dogri""\0""""\0"
    "Niedersorbisch""\0""""\0"
    "Dogon""\0""""\0"
    "Duala""\0""""\0"
    "Diola""\0""""\0"
    "Dyula""\0""""\0"
    "Dazaga""\0""""\0"
    "Dzongkha""\0""""\0"
    "Efik""\0""""\0"
    "Ägyptisch (Historisch)""\0""""\0"
    "Ekajuk""\0""""\0"
    "Griechisch""\0""""\0"
    "Elamisch""\0""""\0"
    "Englisch""\0""""\0"
    "Esperanto""\0""""\0"
    "Estnisch""\0""""\0"
    "Eton""\0""""\0"
    "Ejagham""\0""""\0"
    "Baskisch""\0""""\0"
    "Ewe""\0""""\0"
    "Ewondo""\0""""\0"
    "Fali (fal)""\0""""\0"
    "Fang""\0""""\0"
    "Färöisch""\0""""\0"
    "Persisch (Farsi)""\0""""\0"
    "Fanti""\0""""\0"
    "Fidschi""\0""""\0"
    "Filipino""\0""""\0"
    "Finnisch""\0""""\0"
    "Fali (fll)""\0""""\0"
    "Fe´fe´""\0""""\0"
    "Fon""\0""""\0"
    "Französisch""\0""""\0"
    "Nordfriesisch""\0""""\0"
    "Ostfriesisch""\0""""\0"
    "Westfriesisch""\0""""\0"
    "Fula""\0""""\0"
    "Pulaar""\0""""\0"
    "Pular""\0""""\0"
    "Fulah""\0""""\0"
    "Friaulisch""\0""""\0"
    "Fur""\0""""\0"
    "Ga""\0""""\0"
    "Gayo""\0""""\0"
    "Gbaya""\0""""\0"
    "Ge""\0""""\0"
    "Altäthiopisch""\0""""\0"
    "Gilbertesisch""\0""""\0"
    "Gälisch; Schottisches Gälisch""\0""""\0"
    "Irisch""\0""""\0"
    "Galicisch""\0""""\0"
    "Manx""\0""""\0"
    "Guro""\0""""\0"
    "Gondi""\0""""\0"
    "Gorontalesisch""\0""""\0"
    "Gotisch""\0""""\0"
    "Grebo""\0""""\0"
    "Guarani""\0""""\0"
    "Zeichensprache""\0""""\0"
    "Schweizerdeutsch; Alemannisch; Elsässisch""\0""""\0"
    "Yocoboué Dida""\0""""\0"
    "Gujarati""\0""""\0"
    "Farefare""\0""""\0"
    "Gun""\0""""\0"
    "Gulimancema""\0""""\0"
    "Gurung""\0""""\0"
    "Gwich'in""\0""""\0"
    "Gorani""\0""""\0"
    "Haida""\0""""\0"
    "Harari""\0""""\0"
    "Haitianisch; Haitianisches Kreolisch""\0""""\0"
    "Hausa""\0""""\0"
    "Hawaiianisch""\0""""\0"
    "Serbokroatisch""\0""""\0"
    "Hebräisch""\0""""\0"
    "Herero""\0""""\0"
    "Hiligaynon""\0""""\0"
    "Hindi""\0""""\0"
    "Hethitisch""\0""""\0"
    "Miao""\0""""\0"
    "Hiri Motu""\0""""\0"
    "Kroatisch""\0""""\0"
    "Obersorbisch""\0""""\0"
    "Ungarisch""\0""""\0"
    "Hupa""\0""""\0"
    "Armenisch""\0""""\0"
    "Iban""\0""""\0"
    "Igbo""\0""""\0"
    "Ido""\0""""\0"
    "Sichuan Yi; Nuosu""\0""""\0"
    "Ijo""\0""""\0"
    "Ijo-Südost""\0""""\0"
    "Inuktitut""\0""""\0"
    "Interlingua""\0""""\0"
    "Ilokano""\0""""\0"
    "Interlingua (Internationale Hilfssprachen-Vereinigung)""\0""""\0"
    "Indonesisch""\0""""\0"
    "Inguschisch""\0""""\0"
    "Inupiaq""\0""""\0"
    "Esan""\0""""\0"
    "Isländisch""\0""""\0"
    "Isoko""\0""""\0"
    "Italienisch""\0""""\0"
    "Isekiri""\0""""\0"
    "Hyam""\0""""\0"
    "Javanisch""\0""""\0"
    "Lojban""\0""""\0"
    "Japanisch""\0""""\0"
    "Jüdisch-Persisch""\0""""\0"
    "Jüdisch-Arabisch""\0""""\0"
    "Karakalpakisch""\0""""\0"
    "Kabylisch""\0""""\0"
    "Jingpo""\0""""\0"
    "Kalaallisut; Grönländisch""\0""""\0"
    "Kamba (kam)""\0""""\0"
    "Kannada""\0""""\0"
    "Khasonke""\0""""\0"
    "Kashmiri""\0""""\0"
    "Georgisch""\0""""\0"
    "Kanuri""\0""""\0"
    "Kawi; Altjavanisch""\0""""\0"
    "Kasachisch""\0""""\0"
    "Kabardinisch""\0""""\0"
    "Kanembu""\0""""\0"
    "Kabure""\0""""\0"
    "Makonde""\0""""\0"
    "Tem""\0""""\0"
    "Kenyang""\0""""\0"
    "Khasi""\0""""\0"
    "Kuturmi""\0""""\0"
    "Khmer""\0""""\0"
    "Khotanesisch, Sakisch""\0""""\0"
    "Kikuyu""\0""""\0"
    "Kinyarwanda""\0""""\0"
    "Kirgisisch""\0""""\0"
    "Kisi""\0""""\0"
    "Klao""\0""""\0"
    "Kimbundu""\0""""\0"
    "Kurdisch-Kurmanci""\0""""\0"
    "Kono""\0""""\0"
    "Konkani""\0""""\0"
    "Komi""\0""""\0"
    "Kongo""\0""""\0"
    "Koreanisch""\0""""\0"
    "Kosraeanisch""\0""""\0"
    "Lagwan""\0""""\0"
    "Kpelle""\0""""\0"
    "Kpan""\0""""\0"
    "Kissi (Nord-)""\0""""\0"
    "Karachay-Balkar""\0""""\0"
    "Karelisch""\0""""\0"
    "Kru-Sprachen (Andere)""\0""""\0"
    "Kurukh""\0""""\0"
    "Kissi (Süd-)""\0""""\0"
    "Kuanyama""\0""""\0"
    "Kumykisch""\0""""\0"
    "Kurdisch""\0""""\0"
    "Kutenai""\0""""\0"
    "Kwese""\0""""\0"
    "Kulango Bondoukou""\0""""\0"
    "Judenspanisch""\0""""\0"
    "Lahnda""\0""""\0"
    "Lango""\0""""\0"
    "Lamba""\0""""\0"
    "Laotisch""\0""""\0"
    "Larteh""\0""""\0"
    "Lama""\0""""\0"
    "Lateinisch""\0""""\0"
    "Lettisch""\0""""\0"
    "Lakisch""\0""""\0"
    "Lari""\0""""\0"
    "Lyele""\0""""\0"
    "Lelemi""\0""""\0"
    "Lesgisch""\0""""\0"
    "Lugbara""\0""""\0"
    "Limba""\0""""\0"
    "Ligbi""\0""""\0"
    "Limburgisch""\0""""\0"
    "Lingala""\0""""\0"
    "Litauisch""\0""""\0"
    "Banda-Bambari""\0""""\0"
    "Lamnso""\0""""\0"
    "Lobiri""\0""""\0"
    "Loko""\0""""\0"
    "Mongo""\0""""\0"
    "Rotse""\0""""\0"
    "Lusengo""\0""""\0"
    "Luxemburgisch""\0""""\0"
    "Luba-Lulua""\0""""\0"
    "Luba-Katanga""\0""""\0"
    "Ganda""\0""""\0"
    "Luiseno""\0""""\0"
    "Lunda""\0""""\0"
    "Luo""\0""""\0"
    "Lushai""\0""""\0"
    "Luhya""\0""""\0"
    "Luwo""\0""""\0"
    "Maduresisch""\0""""\0"
    "Magahi""\0""""\0"
    "Marschallesisch""\0""""\0"
    "Maithili""\0""""\0"
    "Makassarisch""\0""""\0"
    "Malayalam""\0""""\0"
    "Mandingo""\0""""\0"
    "Marathi""\0""""\0"
    "Masai""\0""""\0"
    "Mbo""\0""""\0"
    "Maba""\0""""\0"
    "Moksha""\0""""\0"
    "Mandar""\0""""\0"
    "Mbere""\0""""\0"
    "Mbosi""\0""""\0"
    "Mende""\0""""\0"
    "Meru""\0""""\0"
    "Mano""\0""""\0"
    "Moba""\0""""\0"
    "Moru""\0""""\0"
    "Mambae""\0""""\0"
    "Micmac""\0""""\0"
    "Minangkabau""\0""""\0"
    "Mazedonisch""\0""""\0"
    "Kituba""\0""""\0"
    "Malagasy""\0""""\0"
    "Maltesisch""\0""""\0"
    "Manchu; Mandschurisch""\0""""\0"
    "Manipuri""\0""""\0"
    "Mandinka""\0""""\0"
    "Mohawk""\0""""\0"
    "Mongolisch""\0""""\0"
    "Mossi""\0""""\0"
    "Mpade""\0""""\0"
    "Maori""\0""""\0"
    "Malaiisch""\0""""\0"
    "Nyonga""\0""""\0"
    "Muskogee""\0""""\0"
    "Mirandesisch""\0""""\0"
    "Sara""\0""""\0"
    "Marwari""\0""""\0"
    "Mahi""\0""""\0"
    "Burmesisch""\0""""\0"
    "Mamara Senufo""\0""""\0"
    "Erzya""\0""""\0"
    "Masaba""\0""""\0"
    "Nakanai""\0""""\0"
    "Taiwanesisch""\0""""\0"
    "Neapolitanisch""\0""""\0"
    "Khoekhoe""\0""""\0"
    "Nauru""\0""""\0"
    "Navajo""\0""""\0"
    "Nyemba""\0""""\0"
    "Ndebele-Süd""\0""""\0"
    "Ndebele-Nord""\0""""\0"
    "Ndonga""\0""""\0"
    "Plattdeutsch""\0""""\0"
    "Nepali""\0""""\0"
    "Newari""\0""""\0"
    "Ngbandi-Nord""\0""""\0"
    "Ngemba""\0""""\0"
    "Nias""\0""""\0"
    "Niue""\0""""\0"
    "Nkonya""\0""""\0"
    "Kulango Bouna""\0""""\0"
    "Niederländisch""\0""""\0"
    "Neu-Norwegisch""\0""""\0"
    "Nda'nda'""\0""""\0"
    "Norwegisch (Bokmål)""\0""""\0"
    "Nogai""\0""""\0"
    "Altnordisch""\0""""\0"
    "Norwegisch""\0""""\0"
    "Nago""\0""""\0"
    "N'Ko""\0""""\0"
    "Pedi""\0""""\0"
    "Nuer""\0""""\0"
    "Newari/Klassisches Nepalesisch""\0""""\0"
    "Nyanja""\0""""\0"
    "Nyamwezi""\0""""\0"
    "Nyankole""\0""""\0"
    "Nyoro""\0""""\0"
    "Nzima""\0""""\0"
    "Khana""\0""""\0"
    "Ojibwa""\0""""\0"
    "Ombo""\0""""\0"
    "Oriya""\0""""\0"
    "Oromo""\0""""\0"
    "Osage""\0""""\0"
    "Ossetisch""\0""""\0"
    "Pangasinan""\0""""\0"
    "Mittelpersisch""\0""""\0"
    "Kapampangan""\0""""\0"
    "Panjabi""\0""""\0"
    "Papiamento""\0""""\0"
    "Palauisch""\0""""\0"
    "Phende""\0""""\0"
    "Persisch (Iran)""\0""""\0"
    "Phönizisch""\0""""\0"
    "Pali""\0""""\0"
    "Polnisch""\0""""\0"
    "Ponapeanisch""\0""""\0"
    "Portugisisch""\0""""\0"
    "Dari""\0""""\0"
    "Paschto""\0""""\0"
    "Krobo""\0""""\0"
    "Akem""\0""""\0"
    "Akwapem""\0""""\0"
    "Asante""\0""""\0"
    "Twi (qae)""\0""""\0"
    "Tchamba""\0""""\0"
    "Mardin""\0""""\0"
    "Maghrebinisch""\0""""\0"
    "Biblisch-Aramäisch""\0""""\0"
    "Aymaran""\0""""\0"
    "Bomberawa""\0""""\0"
    "Ghomala""\0""""\0"
    "Baham""\0""""\0"
    "Bafang""\0""""\0"
    "Bari (qao)""\0""""\0"
    "Basaa""\0""""\0"
    "Bassa""\0""""\0"
    "Unga""\0""""\0"
    "Rifberberisch""\0""""\0"
    "Abine""\0""""\0"
    "Waci-Gbe""\0""""\0"
    "Beti""\0""""\0"
    "Frafra""\0""""\0"
    "Fon-Gbe""\0""""\0"
    "Fulla""\0""""\0"
    "Gurani""\0""""\0"
    "Gurage (qba)""\0""""\0"
    "Ibo""\0""""\0"
    "Kabir""\0""""\0"
    "Kambodschanisch""\0""""\0"
    "Bergdama""\0""""\0"
    "Kikongo""\0""""\0"
    "Solongo""\0""""\0"
    "Kreolisch-Englisch (Andere)""\0""""\0"
    "Krio""\0""""\0"
    "Multani""\0""""\0"
    "Gura""\0""""\0"
    "Makosa""\0""""\0"
    "Maninka""\0""""\0"
    "Malinke""\0""""\0"
    "Mina""\0""""\0"
    "Elong""\0""""\0"
    "Fellihi""\0""""\0"
    "Sangha""\0""""\0"
    "Flämisch""\0""""\0"
    "Cewa""\0""""\0"
    "Kamba (qbv)""\0""""\0"
    "Tatisch""\0""""\0"
    "Brasilianisch""\0""""\0"
    "Tukulor""\0""""\0"
    "Sinto""\0""""\0"
    "Moldawisch""\0""""\0"
    "Kirundi""\0""""\0"
    "Sarakole""\0""""\0"
    "Kisuaheli""\0""""\0"
    "Kiswahili""\0""""\0"
    "Suaheli""\0""""\0"
    "Suahili""\0""""\0"
    "Swaheli""\0""""\0"
    "Bajuni""\0""""\0"
    "Kotokoli""\0""""\0"
    "Ife""\0""""\0"
    "Djerma""\0""""\0"
    "Druk""\0""""\0"
    "Grusi""\0""""\0"
    "Shanjo""\0""""\0"
    "Senufo""\0""""\0"
    "Moruba""\0""""\0"
    "Nandi""\0""""\0"
    "Ndibu""\0""""\0"
    "Tscherkessisch""\0""""\0"
    "Kurdisch-Badinani""\0""""\0"
    "Pashai-Ost""\0""""\0"
    "Pashai-West""\0""""\0"
    "Kunama-Bitama""\0""""\0"
    "Kunama-Ilit""\0""""\0"
    "Kunama-Ost""\0""""\0"
    "Kunama-Sokodas""\0""""\0"
    "Quechua""\0""""\0"
    "Rajasthani""\0""""\0"
    "Osterinsel-Sprache; Rapanui""\0""""\0"
    "Rarotonganisch""\0""""\0"
    "Rohingya""\0""""\0"
    "Ruund""\0""""\0"
    "Bündnerromanisch""\0""""\0"
    "Romani""\0""""\0"
    "Rumänisch""\0""""\0"
    "Rundi""\0""""\0"
    "Aromunisch; Makedoromanisch""\0""""\0"
    "Russisch""\0""""\0"
    "Sandawe""\0""""\0"
    "Sango""\0""""\0"
    "Jakutisch""\0""""\0"
    "Südamerikanische Indianersprache (Andere)""\0""""\0"
    "Samaritanisch-Aramäisch""\0""""\0"
    "Sanskrit""\0""""\0"
    "Sasak""\0""""\0"
    "Santali""\0""""\0"
    "Sangu""\0""""\0"
    "Sizilianisch""\0""""\0"
    "Schottisch""\0""""\0"
    "Selkupisch""\0""""\0"
    "Sehwi""\0""""\0"
    "Shughni""\0""""\0"
    "Zeichensprachen""\0""""\0"
    "Gurage (sgw)""\0""""\0"
    "Taschelhit""\0""""\0"
    "Shilluk""\0""""\0"
    "Schan""\0""""\0"
    "Sidamo""\0""""\0"
    "Singhalesisch""\0""""\0"
    "Sakata""\0""""\0"
    "Slowakisch""\0""""\0"
    "Lamaholot""\0""""\0"
    "Slowenisch""\0""""\0"
    "Süd-Samisch""\0""""\0"
    "Nord-Samisch""\0""""\0"
    "Samisch (Lule)""\0""""\0"
    "Inari-Samisch""\0""""\0"
    "Samoanisch""\0""""\0"
    "Samisch (Skolt)""\0""""\0"
    "Shona""\0""""\0"
    "Sindhi""\0""""\0"
    "Soninke""\0""""\0"
    "Selee""\0""""\0"
    "Sogdisch""\0""""\0"
    "Somali""\0""""\0"
    "Songhai""\0""""\0"
    "Songe""\0""""\0"
    "Sotho-Süd""\0""""\0"
    "Spanisch""\0""""\0"
    "Albanisch""\0""""\0"
    "Sardisch""\0""""\0"
    "Sranan Tongo""\0""""\0"
    "Serbisch""\0""""\0"
    "Serer""\0""""\0"
    "Swati""\0""""\0"
    "Saho""\0""""\0"
    "Sukuma""\0""""\0"
    "Sundanesisch""\0""""\0"
    "Susu""\0""""\0"
    "Sumerisch""\0""""\0"
    "Swahili""\0""""\0"
    "Schwedisch""\0""""\0"
    "Sere""\0""""\0"
    "Altsyrisch""\0""""\0"
    "Seki""\0""""\0"
    "Syrisch""\0""""\0"
    "Tahitisch""\0""""\0"
    "Tamil""\0""""\0"
    "Tatarisch""\0""""\0"
    "Teke-Tege""\0""""\0"
    "Telugu""\0""""\0"
    "Temne""\0""""\0"
    "Tereno""\0""""\0"
    "Tetum""\0""""\0"
    "Tadschikisch""\0""""\0"
    "Tagalog""\0""""\0"
    "Thailändisch""\0""""\0"
    "Thuri""\0""""\0"
    "Tigre""\0""""\0"
    "Tigrinya""\0""""\0"
    "Tiv""\0""""\0"
    "Tokelau""\0""""\0"
    "Klingonisch""\0""""\0"
    "Tlingit""\0""""\0"
    "Tetela""\0""""\0"
    "Tamascheq""\0""""\0"
    "Tonga (tog)""\0""""\0"
    "Tonga (toi)""\0""""\0"
    "Tonga (Tonga-Inseln)""\0""""\0"
    "Tok Pisin""\0""""\0"
    "Tsimshian""\0""""\0"
    "Tswana""\0""""\0"
    "Tsonga""\0""""\0"
    "Turkmenisch""\0""""\0"
    "ChiTumbuka""\0""""\0"
    "Türkisch""\0""""\0"
    "Altaisch""\0""""\0"
    "Tuvaluisch""\0""""\0"
    "Twi (twi)""\0""""\0"
    "Tuwinisch""\0""""\0"
    "Udisch""\0""""\0"
    "Udmurtisch""\0""""\0"
    "Ugaritisch""\0""""\0"
    "Uigurisch""\0""""\0"
    "Ukrainisch""\0""""\0"
    "Mbundu; Umbundu""\0""""\0"
    "Unbestimmt""\0""""\0"
    "Urdu""\0""""\0"
    "Urhobo""\0""""\0"
    "Usbekisch""\0""""\0"
    "Vai""\0""""\0"
    "Venda""\0""""\0"
    "Vietnamesisch""\0""""\0"
    "Makhuwa""\0""""\0"
    "Volapük""\0""""\0"
    "Wotisch""\0""""\0"
    "Wolayta""\0""""\0"
    "Waray""\0""""\0"
    "Washo""\0""""\0"
    "Watyi""\0""""\0"
    "Wallonisch""\0""""\0"
    "Wolof""\0""""\0"
    "Wu-Chinesisch""\0""""\0"
    "Kalmückisch""\0""""\0"
    "Xhosa""\0""""\0"
    "Soga""\0""""\0"
    "Konkomba""\0""""\0"
    "Jalonke""\0""""\0"
    "Yao""\0""""\0"
    "Yapesisch""\0""""\0"
    "Jiddisch""\0""""\0"
    "Yansi""\0""""\0"
    "Yombe""\0""""\0"
    "Yoruba""\0""""\0"
    "Kantonesisch""\0""""\0"
    "Zapotekisch""\0""""\0"
    "Bliss-Symbole""\0""""\0"
    "Zenaga""\0""""\0"
    "Standardisiertes Marokkanisches Tamazight""\0""""\0"
    "Zhuang""\0""""\0"
    "Chinesisch""\0""""\0"
    "Zande""\0""""\0"
    "Zulu""\0""""\0"
    "Zuni""\0""""\0"
    "Kurdisch-Zaza""\0""""\0"
    ;

const struct code_list catalogue_languages = {languages_code, languages_text, 664};

static const struct code places_code[] = {
    {"01001000", 0},
    {"01002000", 18},
    {"01003000", 42},
    {"01004000", 63},
    {"01051001", 83},
    {"01051002", 95},
    {"01051003", 104},
    {"01051004", 113},
    {"01051005", 126},
    {"01051006", 138},
    {"01051008", 145},
    {"01051010", 160},
    {"01051011", 170},
    {"01051012", 191},
    {"01051013", 201},
    {"01051014", 209},
    {"01051015", 231},
    {"01051016", 239},
    {"01051017", 260},
    {"01051019", 272},
    {"01051020", 283},
    {"01051021", 290},
    {"01051022", 311},
    {"01051023", 319},
    {"01051024", 330},
    {"01051026", 339},
    {"01051027", 349},
    {"01051028", 364},
    {"01051030", 378},
    {"01051032", 391},
    {"01051033", 401},
    {"01051034", 421},
    {"01051035", 437},
    {"01051036", 447},
    {"01051037", 457},
    {"01051038", 470},
    {"01051039", 478},
    {"01051043", 489},
    {"01051044", 503},
    {"01051045", 517},
    {"01051046", 551},
    {"01051047", 558},
    {"01051048", 565},
    {"01051049", 579},
    {"01051050", 590},
    {"01051051", 602},
    {"01051052", 612},
    {"01051053", 621},
    {"01051054", 635},
    {"01051057", 647},
    {"01051058", 668},
    {"01051060", 683},
    {"01051061", 690},
    {"01051062", 699},
    {"01051063", 716},
    {"01051064", 727},
    {"01051065", 734},
    {"01051067", 740},
    {"01051068", 747},
    {"01051069", 755},
    {"01051071", 772},
    {"01051072", 780},
    {"01051073", 794},
    {"01051074", 807},
    {"01051075", 823},
    {"01051076", 837},
    {"01051077", 846},
    {"01051078", 861},
    {"01051079", 870},
    {"01051080", 881},
    {"01051081", 897},
    {"01051082", 913},
    {"01051083", 926},
    {"01051084", 936},
    {"01051085", 955},
    {"01051086", 969},
    {"01051087", 980},
    {"01051088", 989},
    {"01051089", 997},
    {"01051090", 1008},
    {"01051092", 1018},
    {"01051093", 1038},
    {"01051096", 1052},
    {"01051097", 1065},
    {"01051098", 1086},
    {"01051099", 1099},
    {"01051100", 1111},
    {"01051102", 1123},
    {"01051103", 1136},
    {"01051104", 1151},
    {"01051105", 1159},
    {"01051107", 1168},
    {"01051108", 1188},
    {"01051109", 1199},
    {"01051110", 1212},
    {"01051113", 1227},
    {"01051114", 1237},
    {"01051117", 1251},
    {"01051118", 1264},
    {"01051119", 1277},
    {"01051120", 1292},
    {"01051121", 1300},
    {"01051122", 1311},
    {"01051125", 1325},
    {"01051126", 1338},
    {"01051127", 1351},
    {"01051128", 1371},
    {"01051129", 1398},
    {"01051130", 1417},
    {"01051131", 1426},
    {"01051132", 1441},
    {"01051133", 1460},
    {"01051134", 1473},
    {"01051135", 1485},
    {"01051136", 1498},
    {"01051137", 1505},
    {"01051138", 1520},
    {"01051139", 1539},
    {"01051140", 1551},
    {"01051141", 1564},
    {"01053001", 1580},
    {"01053002", 1591},
    {"01053003", 1603},
    {"01053004", 1613},
    {"01053005", 1619},
    {"01053006", 1627},
    {"01053007", 1636},
    {"01053008", 1647},
    {"01053009", 1659},
    {"01053010", 1671},
    {"01053011", 1682},
    {"01053012", 1693},
    {"01053013", 1703},
    {"01053014", 1713},
    {"01053015", 1727},
    {"01053016", 1737},
    {"01053017", 1748},
    {"01053018", 1759},
    {"01053019", 1769},
    {"01053020", 1780},
    {"01053021", 1789},
    {"01053022", 1798},
    {"01053023", 1808},
    {"01053024", 1820},
    {"01053025", 1834},
    {"01053026", 1844},
    {"01053027", 1853},
    {"01053028", 1865},
    {"01053029", 1876},
    {"01053030", 1884},
    {"01053031", 1895},
    {"01053032", 1908},
    {"01053033", 1927},
    {"01053034", 1940},
    {"01053035", 1952},
    {"01053036", 1961},
    {"01053037", 1969},
    {"01053038", 1978},
    {"01053039", 1986},
    {"01053040", 1999},
    {"01053041", 2014},
    {"01053042", 2029},
    {"01053043", 2043},
    {"01053044", 2056},
    {"01053045", 2076},
    {"01053046", 2083},
    {"01053047", 2090},
    {"01053048", 2099},
    {"01053049", 2108},
    {"01053050", 2118},
    {"01053051", 2128},
    {"01053052", 2139},
    {"01053053", 2149},
    {"01053054", 2160},
    {"01053056", 2171},
    {"01053057", 2180},
    {"01053058", 2187},
    {"01053059", 2199},
    {"01053060", 2209},
    {"01053061", 2220},
    {"01053062", 2229},
    {"01053064", 2239},
    {"01053066", 2253},
    {"01053067", 2267},
    {"01053068", 2276},
    {"01053069", 2287},
    {"01053070", 2295},
    {"01053071", 2304},
    {"01053072", 2312},
    {"01053073", 2339},
    {"01053074", 2348},
    {"01053075", 2356},
    {"01053076", 2367},
    {"01053077", 2380},
    {"01053078", 2389},
    {"01053079", 2397},
    {"01053080", 2405},
    {"01053081", 2420},
    {"01053082", 2428},
    {"01053083", 2435},
    {"01053084", 2459},
    {"01053085", 2469},
    {"01053086", 2476},
    {"01053087", 2485},
    {"01053088", 2493},
    {"01053089", 2501},
    {"01053090", 2511},
    {"01053091", 2526},
    {"01053092", 2539},
    {"01053093", 2548},
    {"01053094", 2556},
    {"01053095", 2581},
    {"01053096", 2602},
    {"01053097", 2609},
    {"01053098", 2617},
    {"01053099", 2625},
    {"01053100", 2636},
    {"01053101", 2654},
    {"01053102", 2664},
    {"01053103", 2674},
    {"01053104", 2687},
    {"01053106", 2697},
    {"01053107", 2704},
    {"01053108", 2711},
    {"01053109", 2724},
    {"01053110", 2736},
    {"01053111", 2746},
    {"01053112", 2759},
    {"01053113", 2771},
    {"01053114", 2785},
    {"01053115", 2802},
    {"01053116", 2815},
    {"01053117", 2836},
    {"01053118", 2845},
    {"01053119", 2860},
    {"01053120", 2874},
    {"01053121", 2886},
    {"01053122", 2898},
    {"01053123", 2910},
    {"01053124", 2919},
    {"01053125", 2928},
    {"01053126", 2936},
    {"01053127", 2943},
    {"01053128", 2955},
    {"01053129", 2965},
    {"01053130", 2986},
    {"01053131", 3013},
    {"01053132", 3023},
    {"01053133", 3033},
    {"01053134", 3043},
    {"01053135", 3056},
    {"01053136", 3063},
    {"01054001", 3072},
    {"01054002", 3081},
    {"01054003", 3094},
    {"01054004", 3106},
    {"01054005", 3122},
    {"01054006", 3132},
    {"01054007", 3141},
    {"01054009", 3151},
    {"01054010", 3161},
    {"01054011", 3169},
    {"01054012", 3181},
    {"01054013", 3192},
    {"01054014", 3202},
    {"01054015", 3212},
    {"01054016", 3221},
    {"01054017", 3231},
    {"01054018", 3241},
    {"01054019", 3256},
    {"01054020", 3274},
    {"01054022", 3283},
    {"01054023", 3294},
    {"01054024", 3301},
    {"01054025", 3312},
    {"01054026", 3320},
    {"01054027", 3344},
    {"01054032", 3354},
    {"01054033", 3366},
    {"01054034", 3389},
    {"01054035", 3420},
    {"01054036", 3441},
    {"01054037", 3457},
    {"01054038", 3467},
    {"01054039", 3478},
    {"01054040", 3486},
    {"01054041", 3501},
    {"01054042", 3511},
    {"01054043", 3522},
    {"01054045", 3541},
    {"01054046", 3549},
    {"01054048", 3565},
    {"01054050", 3571},
    {"01054052", 3585},
    {"01054054", 3595},
    {"01054055", 3601},
    {"01054056", 3611},
    {"01054057", 3625},
    {"01054059", 3637},
    {"01054061", 3648},
    {"01054062", 3663},
    {"01054063", 3671},
    {"01054065", 3688},
    {"01054068", 3700},
    {"01054070", 3711},
    {"01054071", 3726},
    {"01054072", 3739},
    {"01054073", 3752},
    {"01054074", 3762},
    {"01054075", 3773},
    {"01054076", 3785},
    {"01054077", 3791},
    {"01054078", 3801},
    {"01054079", 3816},
    {"01054080", 3829},
    {"01054083", 3842},
    {"01054084", 3850},
    {"01054085", 3861},
    {"01054086", 3868},
    {"01054087", 3880},
    {"01054088", 3889},
    {"01054089", 3906},
    {"01054090", 3926},
    {"01054091", 3948},
    {"01054092", 3960},
    {"01054093", 3970},
    {"01054094", 3979},
    {"01054095", 3988},
    {"01054096", 4000},
    {"01054097", 4011},
    {"01054098", 4020},
    {"01054099", 4028},
    {"01054100", 4047},
    {"01054101", 4059},
    {"01054103", 4075},
    {"01054104", 4085},
    {"01054105", 4098},
    {"01054106", 4108},
    {"01054108", 4117},
    {"01054109", 4131},
    {"01054110", 4147},
    {"01054113", 4157},
    {"01054116", 4177},
    {"01054118", 4190},
    {"01054119", 4201},
    {"01054120", 4208},
    {"01054121", 4220},
    {"01054123", 4233},
    {"01054124", 4243},
    {"01054125", 4256},
    {"01054126", 4264},
    {"01054128", 4275},
    {"01054129", 4285},
    {"01054130", 4297},
    {"01054131", 4310},
    {"01054132", 4324},
    {"01054134", 4338},
    {"01054135", 4346},
    {"01054136", 4358},
    {"01054138", 4372},
    {"01054140", 4389},
    {"01054141", 4405},
    {"01054142", 4418},
    {"01054143", 4427},
    {"01054144", 4436},
    {"01054145", 4443},
    {"01054146", 4455},
    {"01054148", 4466},
    {"01054149", 4472},
    {"01054150", 4502},
    {"01054152", 4515},
    {"01054154", 4532},
    {"01054156", 4540},
    {"01054157", 4549},
    {"01054158", 4556},
    {"01054159", 4564},
    {"01054160", 4573},
    {"01054161", 4593},
    {"01054162", 4603},
    {"01054163", 4616},
    {"01054164", 4624},
    {"01054165", 4646},
    {"01054166", 4658},
    {"01054167", 4681},
    {"01054168", 4693},
    {"01055001", 4699},
    {"01055002", 4711},
    {"01055004", 4724},
    {"01055006", 4746},
    {"01055007", 4759},
    {"01055010", 4766},
    {"01055011", 4773},
    {"01055012", 4781},
    {"01055014", 4795},
    {"01055015", 4802},
    {"01055016", 4815},
    {"01055017", 4825},
    {"01055018", 4839},
    {"01055020", 4846},
    {"01055021", 4857},
    {"01055022", 4879},
    {"01055023", 4892},
    {"01055024", 4904},
    {"01055025", 4916},
    {"01055027", 4938},
    {"01055028", 4947},
    {"01055029", 4956},
    {"01055031", 4966},
    {"01055032", 4978},
    {"01055033", 5007},
    {"01055035", 5037},
    {"01055036", 5046},
    {"01055037", 5057},
    {"01055038", 5069},
    {"01055039", 5095},
    {"01055040", 5107},
    {"01055041", 5121},
    {"01055042", 5129},
    {"01055043", 5150},
    {"01055044", 5159},
    {"01055046", 5171},
    {"01056001", 5187},
    {"01056002", 5194},
    {"01056003", 5212},
    {"01056004", 5220},
    {"01056005", 5228},
    {"01056006", 5243},
    {"01056008", 5250},
    {"01056009", 5269},
    {"01056010", 5289},
    {"01056011", 5312},
    {"01056013", 5326},
    {"01056014", 5336},
    {"01056015", 5347},
    {"01056016", 5364},
    {"01056017", 5380},
    {"01056018", 5404},
    {"01056019", 5416},
    {"01056020", 5425},
    {"01056021", 5436},
    {"01056022", 5444},
    {"01056023", 5451},
    {"01056024", 5463},
    {"01056025", 5470},
    {"01056026", 5481},
    {"01056027", 5492},
    {"01056028", 5503},
    {"01056029", 5509},
    {"01056030", 5525},
    {"01056031", 5555},
    {"01056032", 5571},
    {"01056033", 5583},
    {"01056034", 5592},
    {"01056035", 5601},
    {"01056036", 5611},
    {"01056037", 5621},
    {"01056038", 5633},
    {"01056039", 5644},
    {"01056040", 5662},
    {"01056041", 5672},
    {"01056042", 5690},
    {"01056043", 5704},
    {"01056044", 5715},
    {"01056045", 5734},
    {"01056046", 5748},
    {"01056047", 5762},
    {"01056048", 5773},
    {"01056049", 5790},
    {"01056050", 5807},
    {"01056051", 5821},
    {"01057001", 5833},
    {"01057002", 5855},
    {"01057003", 5866},
    {"01057004", 5875},
    {"01057005", 5897},
    {"01057006", 5904},
    {"01057007", 5914},
    {"01057008", 5926},
    {"01057009", 5940},
    {"01057010", 5950},
    {"01057011", 5958},
    {"01057012", 5968},
    {"01057013", 5981},
    {"01057015", 5989},
    {"01057016", 5997},
    {"01057017", 6009},
    {"01057018", 6019},
    {"01057020", 6027},
    {"01057021", 6039},
    {"01057022", 6047},
    {"01057023", 6055},
    {"01057024", 6068},
    {"01057025", 6081},
    {"01057026", 6093},
    {"01057027", 6104},
    {"01057028", 6115},
    {"01057029", 6126},
    {"01057030", 6138},
    {"01057031", 6157},
    {"01057032", 6167},
    {"01057033", 6177},
    {"01057034", 6190},
    {"01057035", 6204},
    {"01057037", 6211},
    {"01057038", 6225},
    {"01057039", 6235},
    {"01057040", 6242},
    {"01057041", 6250},
    {"01057042", 6260},
    {"01057043", 6269},
    {"01057044", 6276},
    {"01057045", 6290},
    {"01057046", 6299},
    {"01057047", 6311},
    {"01057048", 6320},
    {"01057049", 6340},
    {"01057050", 6351},
    {"01057051", 6364},
    {"01057052", 6376},
    {"01057053", 6385},
    {"01057054", 6394},
    {"01057055", 6405},
    {"01057056", 6413},
    {"01057057", 6422},
    {"01057058", 6436},
    {"01057059", 6447},
    {"01057060", 6457},
    {"01057062", 6467},
    {"01057063", 6482},
    {"01057065", 6499},
    {"01057066", 6508},
    {"01057067", 6517},
    {"01057068", 6531},
    {"01057069", 6545},
    {"01057070", 6556},
    {"01057071", 6568},
    {"01057072", 6581},
    {"01057073", 6591},
    {"01057074", 6614},
    {"01057076", 6629},
    {"01057077", 6642},
    {"01057078", 6650},
    {"01057079", 6662},
    {"01057080", 6669},
    {"01057081", 6677},
    {"01057082", 6690},
    {"01057083", 6700},
    {"01057084", 6709},
    {"01057085", 6720},
    {"01057086", 6732},
    {"01057087", 6740},
    {"01057088", 6750},
    {"01057089", 6757},
    {"01057090", 6768},
    {"01057091", 6784},
    {"01058001", 6807},
    {"01058003", 6819},
    {"01058004", 6835},
    {"01058005", 6845},
    {"01058007", 6856},
    {"01058008", 6866},
    {"01058009", 6877},
    {"01058010", 6885},
    {"01058011", 6896},
    {"01058012", 6907},
    {"01058013", 6918},
    {"01058014", 6927},
    {"01058015", 6936},
    {"01058016", 6949},
    {"01058018", 6957},
    {"01058019", 6969},
    {"01058021", 6981},
    {"01058022", 6988},
    {"01058023", 7000},
    {"01058024", 7018},
    {"01058025", 7029},
    {"01058026", 7039},
    {"01058027", 7048},
    {"01058028", 7057},
    {"01058029", 7068},
    {"01058030", 7078},
    {"01058031", 7090},
    {"01058032", 7100},
    {"01058033", 7111},
    {"01058034", 7120},
    {"01058035", 7140},
    {"01058036", 7151},
    {"01058037", 7167},
    {"01058038", 7184},
    {"01058039", 7193},
    {"01058040", 7204},
    {"01058042", 7210},
    {"01058043", 7220},
    {"01058044", 7241},
    {"01058045", 7250},
    {"01058046", 7261},
    {"01058047", 7272},
    {"01058048", 7295},
    {"01058049", 7306},
    {"01058050", 7317},
    {"01058051", 7324},
    {"01058052", 7330},
    {"01058053", 7340},
    {"01058054", 7350},
    {"01058055", 7359},
    {"01058056", 7377},
    {"01058057", 7393},
    {"01058058", 7403},
    {"01058059", 7412},
    {"01058061", 7419},
    {"01058062", 7427},
    {"01058063", 7435},
    {"01058064", 7447},
    {"01058065", 7463},
    {"01058066", 7480},
    {"01058067", 7497},
    {"01058068", 7504},
    {"01058069", 7511},
    {"01058070", 7517},
    {"01058071", 7526},
    {"01058072", 7537},
    {"01058073", 7559},
    {"01058074", 7569},
    {"01058075", 7585},
    {"01058076", 7595},
    {"01058077", 7604},
    {"01058078", 7618},
    {"01058080", 7624},
    {"01058081", 7633},
    {"01058082", 7644},
    {"01058083", 7654},
    {"01058084", 7663},
    {"01058085", 7675},
    {"01058086", 7686},
    {"01058087", 7698},
    {"01058088", 7705},
    {"01058089", 7722},
    {"01058090", 7737},
    {"01058091", 7744},
    {"01058092", 7754},
    {"01058093", 7766},
    {"01058094", 7778},
    {"01058096", 7789},
    {"01058097", 7797},
    {"01058098", 7812},
    {"01058099", 7818},
    {"01058100", 7825},
    {"01058101", 7841},
    {"01058102", 7852},
    {"01058103", 7863},
    {"01058104", 7871},
    {"01058105", 7881},
    {"01058106", 7894},
    {"01058107", 7902},
    {"01058108", 7911},
    {"01058109", 7922},
    {"01058110", 7935},
    {"01058111", 7954},
    {"01058112", 7970},
    {"01058113", 7984},
    {"01058115", 7997},
    {"01058116", 8006},
    {"01058117", 8012},
    {"01058118", 8028},
    {"01058119", 8037},
    {"01058120", 8051},
    {"01058121", 8065},
    {"01058122", 8073},
    {"01058123", 8096},
    {"01058124", 8105},
    {"01058125", 8120},
    {"01058126", 8132},
    {"01058127", 8143},
    {"01058128", 8153},
    {"01058129", 8165},
    {"01058130", 8178},
    {"01058131", 8188},
    {"01058132", 8210},
    {"01058133", 8229},
    {"01058134", 8239},
    {"01058135", 8248},
    {"01058136", 8266},
    {"01058137", 8275},
    {"01058138", 8284},
    {"01058139", 8294},
    {"01058140", 8302},
    {"01058141", 8318},
    {"01058142", 8331},
    {"01058143", 8341},
    {"01058144", 8354},
    {"01058145", 8365},
    {"01058146", 8378},
    {"01058147", 8391},
    {"01058148", 8411},
    {"01058150", 8433},
    {"01058151", 8446},
    {"01058152", 8455},
    {"01058153", 8466},
    {"01058154", 8474},
    {"01058155", 8487},
    {"01058156", 8498},
    {"01058157", 8509},
    {"01058158", 8518},
    {"01058159", 8530},
    {"01058160", 8542},
    {"01058161", 8555},
    {"01058162", 8563},
    {"01058163", 8571},
    {"01058164", 8581},
    {"01058165", 8595},
    {"01058166", 8608},
    {"01058167", 8615},
    {"01058168", 8626},
    {"01058169", 8634},
    {"01058170", 8642},
    {"01058171", 8653},
    {"01058172", 8664},
    {"01058173", 8680},
    {"01058174", 8689},
    {"01058175", 8700},
    {"01059001", 8720},
    {"01059002", 8734},
    {"01059005", 8748},
    {"01059006", 8761},
    {"01059008", 8768},
    {"01059009", 8778},
    {"01059010", 8785},
    {"01059012", 8799},
    {"01059018", 8810},
    {"01059019", 8819},
    {"01059020", 8830},
    {"01059023", 8842},
    {"01059024", 8855},
    {"01059026", 8862},
    {"01059032", 8872},
    {"01059034", 8881},
    {"01059035", 8893},
    {"01059037", 8907},
    {"01059039", 8917},
    {"01059041", 8931},
    {"01059042", 8939},
    {"01059043", 8948},
    {"01059044", 8955},
    {"01059045", 8963},
    {"01059049", 8979},
    {"01059050", 8990},
    {"01059051", 9006},
    {"01059053", 9020},
    {"01059055", 9027},
    {"01059056", 9033},
    {"01059057", 9042},
    {"01059058", 9053},
    {"01059060", 9065},
    {"01059062", 9076},
    {"01059063", 9087},
    {"01059065", 9101},
    {"01059067", 9111},
    {"01059068", 9121},
    {"01059070", 9144},
    {"01059072", 9152},
    {"01059073", 9162},
    {"01059074", 9172},
    {"01059075", 9185},
    {"01059076", 9203},
    {"01059077", 9220},
    {"01059078", 9228},
    {"01059079", 9234},
    {"01059080", 9247},
    {"01059081", 9258},
    {"01059082", 9265},
    {"01059083", 9276},
    {"01059084", 9290},
    {"01059086", 9309},
    {"01059087", 9320},
    {"01059088", 9332},
    {"01059090", 9340},
    {"01059092", 9346},
    {"01059093", 9353},
    {"01059094", 9361},
    {"01059095", 9369},
    {"01059096", 9381},
    {"01059097", 9389},
    {"01059098", 9396},
    {"01059102", 9404},
    {"01059103", 9412},
    {"01059105", 9422},
    {"01059106", 9432},
    {"01059107", 9442},
    {"01059109", 9451},
    {"01059112", 9459},
    {"01059113", 9468},
    {"01059115", 9497},
    {"01059116", 9511},
    {"01059118", 9522},
    {"01059120", 9532},
    {"01059121", 9543},
    {"01059123", 9555},
    {"01059124", 9563},
    {"01059126", 9569},
    {"01059127", 9577},
    {"01059128", 9584},
    {"01059129", 9593},
    {"01059131", 9604},
    {"01059132", 9615},
    {"01059136", 9622},
    {"01059137", 9634},
    {"01059138", 9646},
    {"01059142", 9657},
    {"01059143", 9667},
    {"01059144", 9676},
    {"01059145", 9682},
    {"01059147", 9694},
    {"01059148", 9701},
    {"01059149", 9711},
    {"01059151", 9726},
    {"01059152", 9735},
    {"01059154", 9745},
    {"01059155", 9752},
    {"01059157", 9763},
    {"01059158", 9774},
    {"01059159", 9786},
    {"01059161", 9799},
    {"01059162", 9807},
    {"01059163", 9817},
    {"01059164", 9828},
    {"01059167", 9839},
    {"01059168", 9847},
    {"01059169", 9860},
    {"01059171", 9877},
    {"01059173", 9883},
    {"01059174", 9895},
    {"01059176", 9905},
    {"01059177", 9911},
    {"01059178", 9919},
    {"01059179", 9931},
    {"01059182", 9942},
    {"01059183", 9954},
    {"01059184", 9965},
    {"01059185", 9975},
    {"01059186", 9989},
    {"01059187", 10006},
    {"01059188", 10013},
    {"01059189", 10021},
    {"01060002", 10040},
    {"01060003", 10051},
    {"01060004", 10061},
    {"01060005", 10083},
    {"01060006", 10104},
    {"01060007", 10115},
    {"01060008", 10121},
    {"01060009", 10131},
    {"01060010", 10142},
    {"01060011", 10149},
    {"01060012", 10159},
    {"01060013", 10171},
    {"01060015", 10180},
    {"01060016", 10192},
    {"01060017", 10201},
    {"01060018", 10211},
    {"01060019", 10221},
    {"01060020", 10230},
    {"01060021", 10242},
    {"01060022", 10257},
    {"01060023", 10269},
    {"01060024", 10281},
    {"01060025", 10294},
    {"01060026", 10302},
    {"01060027", 10313},
    {"01060028", 10326},
    {"01060029", 10344},
    {"01060030", 10360},
    {"01060031", 10375},
    {"01060033", 10382},
    {"01060034", 10392},
    {"01060035", 10404},
    {"01060036", 10415},
    {"01060037", 10426},
    {"01060038", 10436},
    {"01060039", 10449},
    {"01060040", 10467},
    {"01060041", 10478},
    {"01060042", 10491},
    {"01060043", 10502},
    {"01060044", 10512},
    {"01060045", 10534},
    {"01060046", 10546},
    {"01060047", 10555},
    {"01060048", 10564},
    {"01060049", 10584},
    {"01060050", 10599},
    {"01060051", 10609},
    {"01060052", 10618},
    {"01060053", 10629},
    {"01060054", 10637},
    {"01060056", 10651},
    {"01060057", 10661},
    {"01060058", 10669},
    {"01060059", 10675},
    {"01060060", 10689},
    {"01060061", 10696},
    {"01060062", 10708},
    {"01060063", 10720},
    {"01060064", 10740},
    {"01060065", 10749},
    {"01060066", 10757},
    {"01060067", 10767},
    {"01060068", 10778},
    {"01060069", 10788},
    {"01060070", 10799},
    {"01060071", 10813},
    {"01060072", 10823},
    {"01060073", 10836},
    {"01060074", 10848},
    {"01060075", 10859},
    {"01060076", 10868},
    {"01060077", 10874},
    {"01060079", 10890},
    {"01060080", 10901},
    {"01060081", 10911},
    {"01060082", 10922},
    {"01060084", 10938},
    {"01060085", 10950},
    {"01060086", 10960},
    {"01060087", 10968},
    {"01060088", 10978},
    {"01060089", 10990},
    {"01060090", 11003},
    {"01060091", 11016},
    {"01060092", 11028},
    {"01060093", 11046},
    {"01060094", 11059},
    {"01060095", 11073},
    {"01060096", 11086},
    {"01060097", 11093},
    {"01060098", 11101},
    {"01060099", 11113},
    {"01060100", 11126},
    {"01060101", 11134},
    {"01061001", 11146},
    {"01061002", 11158},
    {"01061003", 11174},
    {"01061004", 11185},
    {"01061005", 11196},
    {"01061006", 11204},
    {"01061007", 11217},
    {"01061008", 11230},
    {"01061010", 11239},
    {"01061011", 11250},
    {"01061012", 11259},
    {"01061013", 11278},
    {"01061014", 11289},
    {"01061015", 11299},
    {"01061016", 11310},
    {"01061017", 11323},
    {"01061018", 11336},
    {"01061019", 11346},
    {"01061020", 11357},
    {"01061021", 11366},
    {"01061022", 11382},
    {"01061023", 11393},
    {"01061024", 11404},
    {"01061025", 11411},
    {"01061026", 11419},
    {"01061027", 11427},
    {"01061028", 11452},
    {"01061029", 11461},
    {"01061030", 11481},
    {"01061031", 11492},
    {"01061033", 11502},
    {"01061034", 11513},
    {"01061035", 11530},
    {"01061036", 11553},
    {"01061037", 11564},
    {"01061038", 11574},
    {"01061039", 11587},
    {"01061040", 11595},
    {"01061041", 11606},
    {"01061042", 11618},
    {"01061043", 11634},
    {"01061044", 11651},
    {"01061045", 11669},
    {"01061046", 11675},
    {"01061047", 11691},
    {"01061048", 11698},
    {"01061049", 11711},
    {"01061050", 11732},
    {"01061052", 11746},
    {"01061053", 11753},
    {"01061054", 11763},
    {"01061055", 11774},
    {"01061056", 11789},
    {"01061057", 11803},
    {"01061058", 11816},
    {"01061059", 11827},
    {"01061060", 11840},
    {"01061061", 11850},
    {"01061062", 11862},
    {"01061063", 11873},
    {"01061064", 11886},
    {"01061065", 11897},
    {"01061066", 11908},
    {"01061067", 11915},
    {"01061068", 11924},
    {"01061070", 11934},
    {"01061071", 11945},
    {"01061072", 11960},
    {"01061073", 11974},
    {"01061074", 11986},
    {"01061076", 12009},
    {"01061077", 12022},
    {"01061078", 12031},
    {"01061079", 12040},
    {"01061080", 12051},
    {"01061081", 12066},
    {"01061082", 12080},
    {"01061083", 12091},
    {"01061084", 12105},
    {"01061085", 12114},
    {"01061086", 12128},
    {"01061087", 12139},
    {"01061088", 12145},
    {"01061089", 12157},
    {"01061091", 12163},
    {"01061092", 12170},
    {"01061093", 12181},
    {"01061095", 12190},
    {"01061096", 12209},
    {"01061097", 12220},
    {"01061098", 12232},
    {"01061100", 12244},
    {"01061101", 12252},
    {"01061102", 12264},
    {"01061103", 12275},
    {"01061104", 12288},
    {"01061105", 12298},
    {"01061106", 12305},
    {"01061107", 12317},
    {"01061108", 12325},
    {"01061109", 12338},
    {"01061110", 12350},
    {"01061111", 12363},
    {"01061112", 12378},
    {"01061113", 12393},
    {"01061114", 12409},
    {"01061115", 12421},
    {"01061116", 12435},
    {"01061117", 12442},
    {"01061118", 12453},
    {"01061119", 12462},
    {"01062001", 12486},
    {"01062003", 12505},
    {"01062004", 12516},
    {"01062005", 12537},
    {"01062006", 12554},
    {"01062008", 12574},
    {"01062009", 12583},
    {"01062011", 12596},
    {"01062014", 12603},
    {"01062016", 12616},
    {"01062018", 12628},
    {"01062019", 12643},
    {"01062020", 12651},
    {"01062021", 12659},
    {"01062022", 12671},
    {"01062023", 12683},
    {"01062025", 12698},
    {"01062026", 12708},
    {"01062027", 12718},
    {"01062031", 12727},
    {"01062032", 12738},
    {"01062033", 12749},
    {"01062035", 12761},
    {"01062036", 12771},
    {"01062039", 12780},
    {"01062040", 12797},
    {"01062045", 12806},
    {"01062046", 12818},
    {"01062048", 12829},
    {"01062050", 12841},
    {"01062051", 12849},
    {"01062053", 12860},
    {"01062056", 12873},
    {"01062058", 12882},
    {"01062059", 12892},
    {"01062060", 12902},
    {"01062061", 12918},
    {"01062062", 12946},
    {"01062065", 12957},
    {"01062069", 12966},
    {"01062071", 12972},
    {"01062076", 12984},
    {"01062078", 12995},
    {"01062081", 13006},
    {"01062082", 13020},
    {"01062083", 13029},
    {"01062086", 13039},
    {"01062087", 13049},
    {"01062088", 13057},
    {"01062089", 13067},
    {"01062090", 13075},
    {"01062091", 13086},
    {"01062092", 13097},
    {"01062093", 13111},
    {"01062094", 13122},
    {"02000000", 13133},
    {"03101000", 13164},
    {"03102000", 13185},
    {"03103000", 13204},
    {"03151001", 13222},
    {"03151002", 13235},
    {"03151003", 13245},
    {"03151004", 13255},
    {"03151005", 13267},
    {"03151006", 13283},
    {"03151007", 13294},
    {"03151008", 13306},
    {"03151009", 13320},
    {"03151010", 13336},
    {"03151011", 13352},
    {"03151012", 13368},
    {"03151013", 13378},
    {"03151014", 13391},
    {"03151015", 13399},
    {"03151016", 13409},
    {"03151017", 13416},
    {"03151018", 13427},
    {"03151019", 13443},
    {"03151020", 13454},
    {"03151021", 13462},
    {"03151022", 13470},
    {"03151023", 13485},
    {"03151024", 13501},
    {"03151025", 13509},
    {"03151026", 13521},
    {"03151027", 13536},
    {"03151028", 13548},
    {"03151029", 13561},
    {"03151030", 13573},
    {"03151031", 13585},
    {"03151032", 13596},
    {"03151033", 13604},
    {"03151034", 13612},
    {"03151035", 13621},
    {"03151036", 13632},
    {"03151037", 13644},
    {"03151038", 13656},
    {"03151039", 13667},
    {"03151040", 13678},
    {"03151041", 13696},
    {"03151501", 13706},
    {"03153002", 13729},
    {"03153008", 13750},
    {"03153012", 13762},
    {"03153016", 13777},
    {"03153017", 13795},
    {"03153018", 13810},
    {"03153019", 13862},
    {"03153504", 13882},
    {"03154001", 13922},
    {"03154002", 13932},
    {"03154004", 13944},
    {"03154005", 13954},
    {"03154006", 13966},
    {"03154007", 13979},
    {"03154008", 13990},
    {"03154009", 14001},
    {"03154012", 14020},
    {"03154013", 14030},
    {"03154014", 14059},
    {"03154015", 14066},
    {"03154016", 14077},
    {"03154017", 14090},
    {"03154018", 14098},
    {"03154019", 14106},
    {"03154021", 14126},
    {"03154022", 14139},
    {"03154024", 14156},
    {"03154025", 14164},
    {"03154026", 14173},
    {"03154027", 14183},
    {"03154028", 14195},
    {"03154501", 14213},
    {"03154502", 14244},
    {"03154503", 14270},
    {"03154504", 14300},
    {"03154506", 14326},
    {"03155001", 14354},
    {"03155002", 14378},
    {"03155003", 14399},
    {"03155005", 14414},
    {"03155006", 14432},
    {"03155007", 14442},
    {"03155009", 14461},
    {"03155010", 14478},
    {"03155011", 14507},
    {"03155012", 14524},
    {"03155013", 14538},
    {"03155501", 14554},
    {"03157001", 14597},
    {"03157002", 14608},
    {"03157005", 14621},
    {"03157006", 14630},
    {"03157007", 14644},
    {"03157008", 14654},
    {"03157009", 14665},
    {"03158002", 14673},
    {"03158004", 14689},
    {"03158005", 14699},
    {"03158006", 14707},
    {"03158007", 14719},
    {"03158008", 14727},
    {"03158009", 14735},
    {"03158010", 14743},
    {"03158011", 14753},
    {"03158012", 14759},
    {"03158013", 14769},
    {"03158014", 14778},
    {"03158016", 14787},
    {"03158017", 14797},
    {"03158018", 14806},
    {"03158019", 14813},
    {"03158021", 14824},
    {"03158022", 14838},
    {"03158023", 14851},
    {"03158025", 14858},
    {"03158027", 14866},
    {"03158028", 14889},
    {"03158030", 14897},
    {"03158031", 14905},
    {"03158032", 14913},
    {"03158033", 14923},
    {"03158035", 14939},
    {"03158036", 14952},
    {"03158037", 14961},
    {"03158038", 14983},
    {"03158039", 14993},
    {"03158040", 15009},
    {"03158501", 15032},
    {"03158502", 15065},
    {"03158503", 15097},
    {"03159001", 15126},
    {"03159002", 15146},
    {"03159003", 15164},
    {"03159004", 15195},
    {"03159005", 15214},
    {"03159006", 15226},
    {"03159007", 15236},
    {"03159008", 15255},
    {"03159009", 15264},
    {"03159010", 15282},
    {"03159011", 15301},
    {"03159012", 15314},
    {"03159013", 15327},
    {"03159014", 15338},
    {"03159015", 15363},
    {"03159016", 15373},
    {"03159017", 15392},
    {"03159018", 15414},
    {"03159019", 15431},
    {"03159020", 15456},
    {"03159021", 15473},
    {"03159022", 15482},
    {"03159023", 15491},
    {"03159024", 15507},
    {"03159025", 15517},
    {"03159026", 15528},
    {"03159027", 15553},
    {"03159028", 15566},
    {"03159029", 15579},
    {"03159030", 15588},
    {"03159031", 15603},
    {"03159032", 15612},
    {"03159033", 15621},
    {"03159034", 15632},
    {"03159035", 15645},
    {"03159036", 15652},
    {"03159037", 15664},
    {"03159038", 15682},
    {"03159039", 15697},
    {"03159501", 15714},
    {"03241001", 15756},
    {"03241002", 15784},
    {"03241003", 15806},
    {"03241004", 15823},
    {"03241005", 15841},
    {"03241006", 15857},
    {"03241007", 15873},
    {"03241008", 15891},
    {"03241009", 15903},
    {"03241010", 15919},
    {"03241011", 15939},
    {"03241012", 15954},
    {"03241013", 15986},
    {"03241014", 16004},
    {"03241015", 16023},
    {"03241016", 16038},
    {"03241017", 16053},
    {"03241018", 16069},
    {"03241019", 16076},
    {"03241020", 16086},
    {"03241021", 16107},
    {"03251001", 16124},
    {"03251002", 16138},
    {"03251003", 16148},
    {"03251004", 16163},
    {"03251005", 16183},
    {"03251006", 16203},
    {"03251007", 16211},
    {"03251008", 16226},
    {"03251009", 16235},
    {"03251011", 16244},
    {"03251012", 16252},
    {"03251013", 16269},
    {"03251014", 16278},
    {"03251015", 16289},
    {"03251017", 16300},
    {"03251018", 16312},
    {"03251019", 16323},
    {"03251020", 16332},
    {"03251021", 16339},
    {"03251022", 16350},
    {"03251023", 16360},
    {"03251024", 16380},
    {"03251025", 16388},
    {"03251026", 16394},
    {"03251027", 16404},
    {"03251028", 16419},
    {"03251029", 16433},
    {"03251030", 16444},
    {"03251031", 16452},
    {"03251032", 16461},
    {"03251033", 16475},
    {"03251034", 16485},
    {"03251035", 16506},
    {"03251036", 16518},
    {"03251037", 16529},
    {"03251038", 16536},
    {"03251040", 16546},
    {"03251041", 16563},
    {"03251042", 16576},
    {"03251043", 16596},
    {"03251044", 16604},
    {"03251045", 16615},
    {"03251046", 16626},
    {"03251047", 16636},
    {"03251049", 16643},
    {"03252001", 16672},
    {"03252002", 16689},
    {"03252003", 16720},
    {"03252004", 16740},
    {"03252005", 16764},
    {"03252006", 16775},
    {"03252007", 16790},
    {"03252008", 16817},
    {"03254002", 16842},
    {"03254003", 16865},
    {"03254005", 16878},
    {"03254008", 16903},
    {"03254011", 16920},
    {"03254013", 16932},
    {"03254014", 16947},
    {"03254017", 16960},
    {"03254020", 16968},
    {"03254021", 16976},
    {"03254022", 16995},
    {"03254026", 17002},
    {"03254028", 17015},
    {"03254029", 17032},
    {"03254032", 17045},
    {"03254041", 17054},
    {"03254042", 17072},
    {"03254043", 17088},
    {"03254044", 17111},
    {"03254045", 17123},
    {"03255001", 17133},
    {"03255002", 17143},
    {"03255003", 17160},
    {"03255004", 17192},
    {"03255005", 17201},
    {"03255007", 17212},
    {"03255008", 17221},
    {"03255009", 17241},
    {"03255010", 17251},
    {"03255012", 17263},
    {"03255013", 17270},
    {"03255014", 17292},
    {"03255015", 17306},
    {"03255016", 17316},
    {"03255017", 17323},
    {"03255018", 17331},
    {"03255019", 17340},
    {"03255020", 17349},
    {"03255021", 17356},
    {"03255022", 17367},
    {"03255023", 17375},
    {"03255025", 17394},
    {"03255026", 17405},
    {"03255027", 17427},
    {"03255028", 17434},
    {"03255030", 17447},
    {"03255031", 17458},
    {"03255032", 17479},
    {"03255033", 17490},
    {"03255034", 17506},
    {"03255035", 17529},
    {"03255036", 17540},
    {"03255501", 17554},
    {"03255502", 17578},
    {"03255503", 17600},
    {"03255504", 17630},
    {"03255505", 17658},
    {"03255506", 17685},
    {"03255508", 17712},
    {"03256001", 17735},
    {"03256002", 17742},
    {"03256003", 17750},
    {"03256004", 17768},
    {"03256005", 17787},
    {"03256006", 17808},
    {"03256007", 17816},
    {"03256008", 17825},
    {"03256009", 17839},
    {"03256010", 17853},
    {"03256011", 17869},
    {"03256012", 17881},
    {"03256013", 17890},
    {"03256014", 17904},
    {"03256015", 17917},
    {"03256016", 17929},
    {"03256017", 17936},
    {"03256018", 17950},
    {"03256019", 17957},
    {"03256020", 17976},
    {"03256021", 17986},
    {"03256022", 17996},
    {"03256023", 18021},
    {"03256024", 18033},
    {"03256025", 18045},
    {"03256026", 18068},
    {"03256027", 18078},
    {"03256028", 18087},
    {"03256029", 18100},
    {"03256030", 18110},
    {"03256031", 18131},
    {"03256032", 18141},
    {"03256033", 18152},
    {"03256034", 18168},
    {"03256035", 18177},
    {"03256036", 18184},
    {"03257001", 18193},
    {"03257002", 18201},
    {"03257003", 18210},
    {"03257004", 18218},
    {"03257005", 18227},
    {"03257006", 18239},
    {"03257007", 18260},
    {"03257008", 18271},
    {"03257009", 18281},
    {"03257010", 18300},
    {"03257011", 18320},
    {"03257012", 18327},
    {"03257013", 18336},
    {"03257014", 18345},
    {"03257015", 18352},
    {"03257016", 18363},
    {"03257017", 18374},
    {"03257018", 18384},
    {"03257019", 18402},
    {"03257020", 18414},
    {"03257021", 18425},
    {"03257022", 18438},
    {"03257023", 18446},
    {"03257024", 18456},
    {"03257025", 18468},
    {"03257026", 18484},
    {"03257027", 18496},
    {"03257028", 18506},
    {"03257029", 18527},
    {"03257030", 18534},
    {"03257031", 18545},
    {"03257032", 18561},
    {"03257033", 18579},
    {"03257034", 18600},
    {"03257035", 18612},
    {"03257036", 18631},
    {"03257037", 18641},
    {"03257038", 18662},
    {"03351001", 18678},
    {"03351002", 18693},
    {"03351003", 18703},
    {"03351004", 18717},
    {"03351005", 18732},
    {"03351006", 18742},
    {"03351007", 18756},
    {"03351008", 18768},
    {"03351010", 18778},
    {"03351012", 18788},
    {"03351015", 18800},
    {"03351016", 18807},
    {"03351017", 18819},
    {"03351018", 18831},
    {"03351021", 18842},
    {"03351022", 18854},
    {"03351023", 18883},
    {"03351024", 18891},
    {"03351025", 18907},
    {"03351026", 18916},
    {"03351501", 18927},
    {"03352002", 18952},
    {"03352004", 18962},
    {"03352008", 18969},
    {"03352011", 18978},
    {"03352020", 18995},
    {"03352022", 19008},
    {"03352024", 19024},
    {"03352025", 19035},
    {"03352029", 19048},
    {"03352032", 19058},
    {"03352036", 19068},
    {"03352038", 19083},
    {"03352039", 19097},
    {"03352041", 19122},
    {"03352042", 19132},
    {"03352043", 19143},
    {"03352044", 19153},
    {"03352045", 19160},
    {"03352046", 19172},
    {"03352050", 19191},
    {"03352051", 19203},
    {"03352052", 19212},
    {"03352055", 19223},
    {"03352056", 19230},
    {"03352059", 19238},
    {"03352060", 19250},
    {"03352061", 19271},
    {"03352062", 19294},
    {"03352063", 19312},
    {"03353001", 19324},
    {"03353002", 19331},
    {"03353003", 19341},
    {"03353004", 19353},
    {"03353005", 19362},
    {"03353006", 19396},
    {"03353007", 19404},
    {"03353008", 19411},
    {"03353009", 19421},
    {"03353010", 19431},
    {"03353011", 19441},
    {"03353012", 19452},
    {"03353013", 19462},
    {"03353014", 19475},
    {"03353015", 19489},
    {"03353016", 19499},
    {"03353017", 19509},
    {"03353018", 19520},
    {"03353019", 19530},
    {"03353020", 19543},
    {"03353021", 19554},
    {"03353022", 19566},
    {"03353023", 19579},
    {"03353024", 19591},
    {"03353025", 19599},
    {"03353026", 19609},
    {"03353027", 19624},
    {"03353028", 19631},
    {"03353029", 19644},
    {"03353030", 19657},
    {"03353031", 19669},
    {"03353032", 19679},
    {"03353033", 19687},
    {"03353034", 19694},
    {"03353035", 19707},
    {"03353036", 19716},
    {"03353037", 19725},
    {"03353038", 19737},
    {"03353039", 19744},
    {"03353040", 19756},
    {"03353041", 19778},
    {"03353042", 19787},
    {"03354001", 19796},
    {"03354002", 19826},
    {"03354003", 19843},
    {"03354004", 19852},
    {"03354005", 19878},
    {"03354006", 19895},
    {"03354007", 19904},
    {"03354008", 19914},
    {"03354009", 19923},
    {"03354010", 19948},
    {"03354011", 19958},
    {"03354012", 19966},
    {"03354013", 19975},
    {"03354014", 19984},
    {"03354015", 19996},
    {"03354016", 20004},
    {"03354017", 20023},
    {"03354018", 20032},
    {"03354019", 20059},
    {"03354020", 20072},
    {"03354021", 20082},
    {"03354022", 20104},
    {"03354023", 20113},
    {"03354024", 20121},
    {"03354025", 20133},
    {"03354026", 20146},
    {"03354027", 20173},
    {"03354501", 20182},
    {"03354502", 20205},
    {"03355001", 20229},
    {"03355002", 20239},
    {"03355003", 20254},
    {"03355004", 20275},
    {"03355005", 20295},
    {"03355006", 20306},
    {"03355007", 20317},
    {"03355008", 20324},
    {"03355009", 20336},
    {"03355010", 20353},
    {"03355011", 20361},
    {"03355012", 20374},
    {"03355013", 20382},
    {"03355014", 20403},
    {"03355015", 20418},
    {"03355016", 20425},
    {"03355017", 20433},
    {"03355018", 20442},
    {"03355019", 20454},
    {"03355020", 20472},
    {"03355021", 20488},
    {"03355022", 20501},
    {"03355023", 20524},
    {"03355024", 20536},
    {"03355025", 20545},
    {"03355026", 20557},
    {"03355027", 20565},
    {"03355028", 20583},
    {"03355029", 20593},
    {"03355030", 20604},
    {"03355031", 20615},
    {"03355032", 20628},
    {"03355033", 20639},
    {"03355034", 20652},
    {"03355035", 20664},
    {"03355036", 20681},
    {"03355037", 20693},
    {"03355038", 20706},
    {"03355039", 20715},
    {"03355040", 20726},
    {"03355041", 20742},
    {"03355042", 20759},
    {"03355049", 20768},
    {"03356001", 20781},
    {"03356002", 20790},
    {"03356003", 20800},
    {"03356004", 20811},
    {"03356005", 20819},
    {"03356006", 20831},
    {"03356007", 20845},
    {"03356008", 20874},
    {"03356009", 20886},
    {"03356010", 20899},
    {"03356011", 20911},
    {"03357001", 20922},
    {"03357002", 20931},
    {"03357003", 20941},
    {"03357004", 20954},
    {"03357005", 20963},
    {"03357006", 20974},
    {"03357007", 20982},
    {"03357008", 20992},
    {"03357009", 21013},
    {"03357010", 21022},
    {"03357011", 21033},
    {"03357012", 21044},
    {"03357013", 21055},
    {"03357014", 21064},
    {"03357015", 21072},
    {"03357016", 21080},
    {"03357017", 21093},
    {"03357018", 21110},
    {"03357019", 21117},
    {"03357020", 21127},
    {"03357021", 21139},
    {"03357022", 21151},
    {"03357023", 21161},
    {"03357024", 21172},
    {"03357025", 21184},
    {"03357026", 21196},
    {"03357027", 21206},
    {"03357028", 21216},
    {"03357029", 21226},
    {"03357030", 21233},
    {"03357031", 21245},
    {"03357032", 21259},
    {"03357033", 21276},
    {"03357034", 21289},
    {"03357035", 21303},
    {"03357036", 21310},
    {"03357037", 21324},
    {"03357038", 21333},
    {"03357039", 21340},
    {"03357040", 21367},
    {"03357041", 21379},
    {"03357042", 21390},
    {"03357043", 21399},
    {"03357044", 21410},
    {"03357045", 21421},
    {"03357046", 21430},
    {"03357047", 21439},
    {"03357048", 21450},
    {"03357049", 21457},
    {"03357050", 21465},
    {"03357051", 21474},
    {"03357052", 21496},
    {"03357053", 21505},
    {"03357054", 21518},
    {"03357055", 21533},
    {"03357056", 21543},
    {"03357057", 21552},
    {"03358001", 21566},
    {"03358002", 21591},
    {"03358003", 21602},
    {"03358005", 21610},
    {"03358006", 21628},
    {"03358007", 21638},
    {"03358008", 21645},
    {"03358009", 21671},
    {"03358010", 21684},
    {"03358011", 21692},
    {"03358012", 21701},
    {"03358013", 21713},
    {"03358014", 21726},
    {"03358015", 21738},
    {"03358016", 21749},
    {"03358017", 21765},
    {"03358018", 21779},
    {"03358019", 21802},
    {"03358020", 21825},
    {"03358021", 21839},
    {"03358023", 21854},
    {"03358024", 21867},
    {"03358501", 21884},
    {"03359001", 21911},
    {"03359002", 21924},
    {"03359003", 21936},
    {"03359004", 21945},
    {"03359005", 21952},
    {"03359006", 21963},
    {"03359007", 21973},
    {"03359008", 21987},
    {"03359009", 21994},
    {"03359010", 22002},
    {"03359011", 22025},
    {"03359012", 22034},
    {"03359013", 22043},
    {"03359014", 22056},
    {"03359015", 22071},
    {"03359016", 22084},
    {"03359017", 22092},
    {"03359018", 22104},
    {"03359019", 22130},
    {"03359020", 22146},
    {"03359021", 22160},
    {"03359022", 22178},
    {"03359023", 22186},
    {"03359024", 22206},
    {"03359025", 22218},
    {"03359026", 22233},
    {"03359027", 22255},
    {"03359028", 22275},
    {"03359029", 22281},
    {"03359030", 22293},
    {"03359031", 22307},
    {"03359032", 22318},
    {"03359033", 22334},
    {"03359034", 22348},
    {"03359035", 22361},
    {"03359036", 22373},
    {"03359037", 22384},
    {"03359038", 22395},
    {"03359039", 22414},
    {"03359040", 22428},
    {"03360001", 22440},
    {"03360002", 22455},
    {"03360003", 22476},
    {"03360004", 22483},
    {"03360005", 22498},
    {"03360006", 22523},
    {"03360007", 22547},
    {"03360008", 22554},
    {"03360009", 22565},
    {"03360010", 22573},
    {"03360011", 22583},
    {"03360012", 22594},
    {"03360013", 22605},
    {"03360014", 22613},
    {"03360015", 22624},
    {"03360016", 22632},
    {"03360017", 22645},
    {"03360018", 22656},
    {"03360019", 22664},
    {"03360020", 22675},
    {"03360022", 22688},
    {"03360023", 22697},
    {"03360024", 22708},
    {"03360025", 22720},
    {"03360026", 22740},
    {"03360029", 22747},
    {"03360030", 22756},
    {"03361001", 22766},
    {"03361002", 22780},
    {"03361003", 22789},
    {"03361004", 22801},
    {"03361005", 22815},
    {"03361006", 22829},
    {"03361008", 22849},
    {"03361009", 22870},
    {"03361010", 22877},
    {"03361012", 22884},
    {"03361013", 22907},
    {"03401000", 22922},
    {"03402000", 22942},
    {"03403000", 22956},
    {"03404000", 22981},
    {"03405000", 23000},
    {"03451001", 23022},
    {"03451002", 23028},
    {"03451004", 23045},
    {"03451005", 23055},
    {"03451007", 23064},
    {"03451008", 23084},
    {"03452001", 23097},
    {"03452002", 23112},
    {"03452003", 23121},
    {"03452006", 23131},
    {"03452007", 23143},
    {"03452008", 23155},
    {"03452009", 23170},
    {"03452010", 23183},
    {"03452011", 23194},
    {"03452012", 23201},
    {"03452013", 23208},
    {"03452014", 23230},
    {"03452015", 23242},
    {"03452016", 23252},
    {"03452017", 23265},
    {"03452019", 23286},
    {"03452020", 23301},
    {"03452021", 23319},
    {"03452022", 23327},
    {"03452023", 23340},
    {"03452024", 23358},
    {"03452025", 23373},
    {"03452026", 23390},
    {"03452027", 23398},
    {"03452501", 23406},
    {"03453001", 23443},
    {"03453002", 23452},
    {"03453003", 23460},
    {"03453004", 23481},
    {"03453005", 23501},
    {"03453006", 23509},
    {"03453007", 23528},
    {"03453008", 23547},
    {"03453009", 23555},
    {"03453010", 23564},
    {"03453011", 23585},
    {"03453012", 23603},
    {"03453013", 23614},
    {"03454001", 23625},
    {"03454002", 23637},
    {"03454003", 23647},
    {"03454004", 23656},
    {"03454005", 23667},
    {"03454006", 23676},
    {"03454007", 23689},
    {"03454008", 23697},
    {"03454009", 23706},
    {"03454010", 23714},
    {"03454011", 23725},
    {"03454012", 23737},
    {"03454013", 23752},
    {"03454014", 23764},
    {"03454015", 23772},
    {"03454016", 23781},
    {"03454017", 23796},
    {"03454018", 23805},
    {"03454019", 23825},
    {"03454020", 23844},
    {"03454021", 23851},
    {"03454022", 23861},
    {"03454023", 23874},
    {"03454024", 23882},
    {"03454025", 23897},
    {"03454026", 23904},
    {"03454027", 23913},
    {"03454028", 23919},
    {"03454029", 23927},
    {"03454030", 23935},
    {"03454031", 23941},
    {"03454032", 23952},
    {"03454033", 23973},
    {"03454034", 23980},
    {"03454035", 23988},
    {"03454036", 24003},
    {"03454037", 24014},
    {"03454038", 24026},
    {"03454039", 24035},
    {"03454040", 24049},
    {"03454041", 24061},
    {"03454042", 24079},
    {"03454043", 24089},
    {"03454044", 24102},
    {"03454045", 24115},
    {"03454046", 24127},
    {"03454047", 24136},
    {"03454048", 24144},
    {"03454049", 24164},
    {"03454050", 24172},
    {"03454051", 24181},
    {"03454052", 24190},
    {"03454053", 24199},
    {"03454054", 24207},
    {"03454055", 24214},
    {"03454056", 24221},
    {"03454057", 24230},
    {"03454058", 24245},
    {"03454059", 24255},
    {"03454060", 24264},
    {"03455007", 24275},
    {"03455014", 24289},
    {"03455015", 24296},
    {"03455020", 24314},
    {"03455021", 24326},
    {"03455025", 24350},
    {"03455026", 24360},
    {"03455027", 24374},
    {"03456001", 24381},
    {"03456002", 24402},
    {"03456003", 24414},
    {"03456004", 24422},
    {"03456005", 24429},
    {"03456006", 24441},
    {"03456007", 24449},
    {"03456008", 24461},
    {"03456009", 24468},
    {"03456010", 24479},
    {"03456011", 24490},
    {"03456012", 24501},
    {"03456013", 24507},
    {"03456014", 24513},
    {"03456015", 24531},
    {"03456016", 24548},
    {"03456017", 24554},
    {"03456018", 24565},
    {"03456019", 24575},
    {"03456020", 24582},
    {"03456023", 24590},
    {"03456024", 24598},
    {"03456025", 24606},
    {"03456026", 24620},
    {"03456027", 24628},
    {"03457002", 24647},
    {"03457003", 24662},
    {"03457006", 24671},
    {"03457008", 24688},
    {"03457009", 24696},
    {"03457010", 24704},
    {"03457011", 24711},
    {"03457012", 24721},
    {"03457013", 24729},
    {"03457014", 24757},
    {"03457015", 24770},
    {"03457016", 24785},
    {"03457017", 24795},
    {"03457018", 24811},
    {"03457019", 24824},
    {"03457020", 24839},
    {"03457021", 24849},
    {"03457022", 24864},
    {"03457024", 24882},
    {"03457501", 24889},
    {"03458001", 24924},
    {"03458002", 24933},
    {"03458003", 24943},
    {"03458004", 24955},
    {"03458005", 24964},
    {"03458006", 24977},
    {"03458007", 24992},
    {"03458008", 25007},
    {"03458009", 25027},
    {"03458010", 25035},
    {"03458011", 25053},
    {"03458012", 25066},
    {"03458013", 25079},
    {"03458014", 25091},
    {"03458015", 25112},
    {"03459001", 25124},
    {"03459002", 25135},
    {"03459003", 25142},
    {"03459004", 25153},
    {"03459005", 25171},
    {"03459006", 25181},
    {"03459007", 25198},
    {"03459008", 25209},
    {"03459009", 25215},
    {"03459010", 25222},
    {"03459011", 25243},
    {"03459012", 25251},
    {"03459013", 25263},
    {"03459014", 25271},
    {"03459015", 25288},
    {"03459016", 25323},
    {"03459017", 25337},
    {"03459018", 25356},
    {"03459019", 25364},
    {"03459020", 25391},
    {"03459021", 25418},
    {"03459022", 25429},
    {"03459023", 25457},
    {"03459024", 25469},
    {"03459025", 25483},
    {"03459026", 25493},
    {"03459027", 25501},
    {"03459028", 25515},
    {"03459029", 25524},
    {"03459030", 25538},
    {"03459031", 25559},
    {"03459032", 25567},
    {"03459033", 25577},
    {"03459034", 25590},
    {"03460001", 25600},
    {"03460002", 25607},
    {"03460003", 25621},
    {"03460004", 25638},
    {"03460005", 25651},
    {"03460006", 25660},
    {"03460007", 25686},
    {"03460008", 25708},
    {"03460009", 25731},
    {"03460010", 25746},
    {"03461001", 25754},
    {"03461002", 25761},
    {"03461003", 25788},
    {"03461004", 25801},
    {"03461005", 25818},
    {"03461006", 25824},
    {"03461007", 25835},
    {"03461008", 25853},
    {"03461009", 25865},
    {"03462001", 25875},
    {"03462002", 25885},
    {"03462003", 25892},
    {"03462004", 25906},
    {"03462005", 25917},
    {"03462006", 25929},
    {"03462007", 25939},
    {"03462008", 25949},
    {"03462009", 25958},
    {"03462010", 25968},
    {"03462011", 25986},
    {"03462012", 25996},
    {"03462013", 26007},
    {"03462014", 26020},
    {"03462015", 26032},
    {"03462016", 26044},
    {"03462017", 26051},
    {"03462018", 26059},
    {"03462019", 26071},
    {"03901999", 26088},
    {"04011000", 26129},
    {"04012000", 26144},
    {"05111000", 26164},
    {"05112000", 26184},
    {"05113000", 26201},
    {"05114000", 26215},
    {"05116000", 26231},
    {"05117000", 26256},
    {"05119000", 26285},
    {"05120000", 26304},
    {"05122000", 26322},
    {"05124000", 26346},
    {"05154004", 26364},
    {"05154008", 26377},
    {"05154012", 26403},
    {"05154016", 26419},
    {"05154020", 26432},
    {"05154024", 26439},
    {"05154028", 26454},
    {"05154032", 26462},
    {"05154036", 26479},
    {"05154040", 26493},
    {"05154044", 26505},
    {"05154048", 26518},
    {"05154052", 26527},
    {"05154056", 26544},
    {"05154060", 26551},
    {"05154064", 26564},
    {"05158004", 26571},
    {"05158008", 26615},
    {"05158012", 26628},
    {"05158016", 26649},
    {"05158020", 26664},
    {"05158024", 26695},
    {"05158026", 26712},
    {"05158028", 26737},
    {"05158032", 26754},
    {"05158036", 26770},
    {"05162004", 26788},
    {"05162008", 26805},
    {"05162012", 26826},
    {"05162016", 26842},
    {"05162020", 26857},
    {"05162022", 26880},
    {"05162024", 26898},
    {"05162028", 26912},
    {"05166004", 26928},
    {"05166008", 26952},
    {"05166012", 26991},
    {"05166016", 27006},
    {"05166020", 27023},
    {"05166024", 27040},
    {"05166028", 27052},
    {"05166032", 27072},
    {"05166036", 27088},
    {"05170004", 27104},
    {"05170008", 27111},
    {"05170012", 27129},
    {"05170016", 27148},
    {"05170020", 27156},
    {"05170024", 27178},
    {"05170028", 27192},
    {"05170032", 27217},
    {"05170036", 27235},
    {"05170040", 27247},
    {"05170044", 27257},
    {"05170048", 27286},
    {"05170052", 27300},
    {"05314000", 27315},
    {"05315000", 27328},
    {"05316000", 27342},
    {"05334002", 27361},
    {"05334004", 27376},
    {"05334008", 27392},
    {"05334012", 27411},
    {"05334016", 27430},
    {"05334020", 27451},
    {"05334024", 27468},
    {"05334028", 27492},
    {"05334032", 27503},
    {"05334036", 27534},
    {"05358004", 27552},
    {"05358008", 27564},
    {"05358012", 27579},
    {"05358016", 27596},
    {"05358020", 27610},
    {"05358024", 27617},
    {"05358028", 27633},
    {"05358032", 27642},
    {"05358036", 27654},
    {"05358040", 27670},
    {"05358044", 27681},
    {"05358048", 27698},
    {"05358052", 27710},
    {"05358056", 27722},
    {"05358060", 27728},
    {"05362004", 27739},
    {"05362008", 27755},
    {"05362012", 27772},
    {"05362016", 27787},
    {"05362020", 27803},
    {"05362024", 27821},
    {"05362028", 27837},
    {"05362032", 27852},
    {"05362036", 27874},
    {"05362040", 27890},
    {"05366004", 27908},
    {"05366008", 27934},
    {"05366012", 27947},
    {"05366016", 27955},
    {"05366020", 27974},
    {"05366024", 27986},
    {"05366028", 27992},
    {"05366032", 28011},
    {"05366036", 28024},
    {"05366040", 28042},
    {"05366044", 28055},
    {"05370004", 28072},
    {"05370008", 28089},
    {"05370012", 28098},
    {"05370016", 28120},
    {"05370020", 28138},
    {"05370024", 28159},
    {"05370028", 28169},
    {"05370032", 28194},
    {"05370036", 28206},
    {"05370040", 28225},
    {"05374004", 28241},
    {"05374008", 28262},
    {"05374012", 28277},
    {"05374016", 28297},
    {"05374020", 28326},
    {"05374024", 28335},
    {"05374028", 28348},
    {"05374032", 28358},
    {"05374036", 28370},
    {"05374040", 28405},
    {"05374044", 28416},
    {"05374048", 28434},
    {"05374052", 28448},
    {"05378004", 28474},
    {"05378008", 28500},
    {"05378012", 28518},
    {"05378016", 28527},
    {"05378020", 28566},
    {"05378024", 28576},
    {"05378028", 28592},
    {"05378032", 28609},
    {"05382004", 28632},
    {"05382008", 28640},
    {"05382012", 28659},
    {"05382016", 28676},
    {"05382020", 28684},
    {"05382024", 28706},
    {"05382028", 28728},
    {"05382032", 28743},
    {"05382036", 28762},
    {"05382040", 28768},
    {"05382044", 28792},
    {"05382048", 28813},
    {"05382052", 28831},
    {"05382056", 28846},
    {"05382060", 28869},
    {"05382064", 28886},
    {"05382068", 28896},
    {"05382072", 28914},
    {"05382076", 28925},
    {"05512000", 28934},
    {"05513000", 28950},
    {"05515000", 28972},
    {"05554004", 28989},
    {"05554008", 29003},
    {"05554012", 29019},
    {"05554016", 29034},
    {"05554020", 29057},
    {"05554024", 29081},
    {"05554028", 29087},
    {"05554032", 29095},
    {"05554036", 29113},
    {"05554040", 29121},
    {"05554044", 29131},
    {"05554048", 29138},
    {"05554052", 29152},
    {"05554056", 29166},
    {"05554060", 29184},
    {"05554064", 29194},
    {"05554068", 29208},
    {"05558004", 29223},
    {"05558008", 29234},
    {"05558012", 29253},
    {"05558016", 29270},
    {"05558020", 29286},
    {"05558024", 29297},
    {"05558028", 29319},
    {"05558032", 29332},
    {"05558036", 29341},
    {"05558040", 29355},
    {"05558044", 29366},
    {"05562004", 29374},
    {"05562008", 29397},
    {"05562012", 29413},
    {"05562014", 29429},
    {"05562016", 29446},
    {"05562020", 29469},
    {"05562024", 29484},
    {"05562028", 29497},
    {"05562032", 29522},
    {"05562036", 29545},
    {"05566004", 29561},
    {"05566008", 29573},
    {"05566012", 29591},
    {"05566016", 29606},
    {"05566020", 29623},
    {"05566024", 29632},
    {"05566028", 29668},
    {"05566032", 29688},
    {"05566036", 29699},
    {"05566040", 29705},
    {"05566044", 29723},
    {"05566048", 29731},
    {"05566052", 29738},
    {"05566056", 29747},
    {"05566060", 29758},
    {"05566064", 29772},
    {"05566068", 29783},
    {"05566072", 29799},
    {"05566076", 29806},
    {"05566080", 29821},
    {"05566084", 29849},
    {"05566088", 29867},
    {"05566092", 29887},
    {"05566096", 29902},
    {"05570004", 29914},
    {"05570008", 29928},
    {"05570012", 29943},
    {"05570016", 29951},
    {"05570020", 29973},
    {"05570024", 29992},
    {"05570028", 30005},
    {"05570032", 30019},
    {"05570036", 30030},
    {"05570040", 30049},
    {"05570044", 30069},
    {"05570048", 30084},
    {"05570052", 30095},
    {"05711000", 30113},
    {"05754004", 30131},
    {"05754008", 30154},
    {"05754012", 30173},
    {"05754016", 30196},
    {"05754020", 30232},
    {"05754024", 30253},
    {"05754028", 30265},
    {"05754032", 30292},
    {"05754036", 30309},
    {"05754040", 30343},
    {"05754044", 30355},
    {"05754048", 30368},
    {"05754052", 30385},
    {"05758004", 30410},
    {"05758008", 30425},
    {"05758012", 30447},
    {"05758016", 30468},
    {"05758020", 30482},
    {"05758024", 30496},
    {"05758028", 30511},
    {"05758032", 30526},
    {"05758036", 30541},
    {"05762004", 30556},
    {"05762008", 30576},
    {"05762012", 30595},
    {"05762016", 30621},
    {"05762020", 30636},
    {"05762024", 30652},
    {"05762028", 30675},
    {"05762032", 30691},
    {"05762036", 30709},
    {"05762040", 30730},
    {"05766004", 30752},
    {"05766008", 30764},
    {"05766012", 30786},
    {"05766016", 30803},
    {"05766020", 30820},
    {"05766024", 30836},
    {"05766028", 30848},
    {"05766032", 30858},
    {"05766036", 30884},
    {"05766040", 30894},
    {"05766044", 30907},
    {"05766048", 30921},
    {"05766052", 30936},
    {"05766056", 30967},
    {"05766060", 30989},
    {"05766064", 31019},
    {"05770004", 31030},
    {"05770008", 31053},
    {"05770012", 31071},
    {"05770016", 31078},
    {"05770020", 31090},
    {"05770024", 31108},
    {"05770028", 31123},
    {"05770032", 31143},
    {"05770036", 31168},
    {"05770040", 31197},
    {"05770044", 31212},
    {"05774004", 31222},
    {"05774008", 31234},
    {"05774012", 31258},
    {"05774016", 31267},
    {"05774020", 31282},
    {"05774024", 31300},
    {"05774028", 31326},
    {"05774032", 31344},
    {"05774036", 31362},
    {"05774040", 31381},
    {"05911000", 31405},
    {"05913000", 31420},
    {"05914000", 31437},
    {"05915000", 31472},
    {"05916000", 31485},
    {"05954004", 31499},
    {"05954008", 31524},
    {"05954012", 31560},
    {"05954016", 31579},
    {"05954020", 31597},
    {"05954024", 31614},
    {"05954028", 31630},
    {"05954032", 31651},
    {"05954036", 31673},
    {"05958004", 31688},
    {"05958008", 31705},
    {"05958012", 31714},
    {"05958016", 31729},
    {"05958020", 31749},
    {"05958024", 31768},
    {"05958028", 31785},
    {"05958032", 31807},
    {"05958036", 31844},
    {"05958040", 31860},
    {"05958044", 31882},
    {"05958048", 31910},
    {"05962004", 31929},
    {"05962008", 31944},
    {"05962012", 31958},
    {"05962016", 31973},
    {"05962020", 31987},
    {"05962024", 31998},
    {"05962028", 32015},
    {"05962032", 32031},
    {"05962036", 32052},
    {"05962040", 32073},
    {"05962044", 32100},
    {"05962048", 32123},
    {"05962052", 32141},
    {"05962056", 32161},
    {"05962060", 32176},
    {"05966004", 32192},
    {"05966008", 32215},
    {"05966012", 32234},
    {"05966016", 32246},
    {"05966020", 32259},
    {"05966024", 32278},
    {"05966028", 32291},
    {"05970004", 32299},
    {"05970008", 32321},
    {"05970012", 32330},
    {"05970016", 32344},
    {"05970020", 32364},
    {"05970024", 32384},
    {"05970028", 32401},
    {"05970032", 32421},
    {"05970036", 32437},
    {"05970040", 32450},
    {"05970044", 32478},
    {"05974004", 32489},
    {"05974008", 32500},
    {"05974012", 32516},
    {"05974016", 32522},
    {"05974020", 32538},
    {"05974024", 32553},
    {"05974028", 32563},
    {"05974032", 32581},
    {"05974036", 32592},
    {"05974040", 32608},
    {"05974044", 32622},
    {"05974048", 32639},
    {"05974052", 32647},
    {"05974056", 32660},
    {"05978004", 32676},
    {"05978008", 32694},
    {"05978012", 32702},
    {"05978016", 32728},
    {"05978020", 32741},
    {"05978024", 32755},
    {"05978028", 32770},
    {"05978032", 32804},
    {"05978036", 32817},
    {"05978040", 32830},
    {"06411000", 32844},
    {"06412000", 32875},
    {"06413000", 32901},
    {"06414000", 32927},
    {"06415000", 32956},
    {"06431001", 32984},
    {"06431002", 32997},
    {"06431003", 33014},
    {"06431004", 33022},
    {"06431005", 33032},
    {"06431006", 33050},
    {"06431007", 33061},
    {"06431008", 33069},
    {"06431009", 33084},
    {"06431010", 33099},
    {"06431011", 33115},
    {"06431012", 33153},
    {"06431013", 33181},
    {"06431014", 33201},
    {"06431015", 33223},
    {"06431016", 33242},
    {"06431017", 33267},
    {"06431018", 33280},
    {"06431019", 33303},
    {"06431020", 33312},
    {"06431021", 33330},
    {"06431022", 33347},
    {"06431200", 33367},
    {"06432001", 33394},
    {"06432002", 33413},
    {"06432003", 33433},
    {"06432004", 33445},
    {"06432005", 33461},
    {"06432006", 33476},
    {"06432007", 33487},
    {"06432008", 33501},
    {"06432009", 33519},
    {"06432010", 33542},
    {"06432011", 33564},
    {"06432012", 33579},
    {"06432013", 33587},
    {"06432014", 33597},
    {"06432015", 33607},
    {"06432016", 33626},
    {"06432017", 33648},
    {"06432018", 33657},
    {"06432019", 33676},
    {"06432020", 33693},
    {"06432021", 33703},
    {"06432022", 33715},
    {"06432023", 33734},
    {"06433001", 33754},
    {"06433002", 33775},
    {"06433003", 33789},
    {"06433004", 33802},
    {"06433005", 33829},
    {"06433006", 33858},
    {"06433007", 33878},
    {"06433008", 33898},
    {"06433009", 33926},
    {"06433010", 33935},
    {"06433011", 33952},
    {"06433012", 33978},
    {"06433013", 34007},
    {"06433014", 34028},
    {"06434001", 34036},
    {"06434002", 34068},
    {"06434003", 34104},
    {"06434004", 34117},
    {"06434005", 34134},
    {"06434006", 34164},
    {"06434007", 34191},
    {"06434008", 34211},
    {"06434009", 34238},
    {"06434010", 34259},
    {"06434011", 34286},
    {"06434012", 34302},
    {"06434013", 34312},
    {"06435001", 34321},
    {"06435002", 34337},
    {"06435003", 34367},
    {"06435004", 34382},
    {"06435005", 34392},
    {"06435006", 34403},
    {"06435007", 34423},
    {"06435008", 34440},
    {"06435009", 34455},
    {"06435010", 34468},
    {"06435011", 34509},
    {"06435012", 34527},
    {"06435013", 34537},
    {"06435015", 34550},
    {"06435016", 34562},
    {"06435017", 34573},
    {"06435018", 34595},
    {"06435019", 34610},
    {"06435020", 34626},
    {"06435021", 34635},
    {"06435022", 34652},
    {"06435023", 34669},
    {"06435024", 34680},
    {"06435025", 34691},
    {"06435026", 34712},
    {"06435027", 34723},
    {"06435028", 34732},
    {"06435029", 34777},
    {"06435200", 34799},
    {"06436001", 34835},
    {"06436002", 34863},
    {"06436003", 34880},
    {"06436004", 34897},
    {"06436005", 34924},
    {"06436006", 34952},
    {"06436007", 34977},
    {"06436008", 35008},
    {"06436009", 35034},
    {"06436010", 35043},
    {"06436011", 35065},
    {"06436012", 35094},
    {"06437001", 35113},
    {"06437003", 35132},
    {"06437004", 35143},
    {"06437005", 35160},
    {"06437006", 35173},
    {"06437007", 35193},
    {"06437009", 35214},
    {"06437010", 35231},
    {"06437011", 35244},
    {"06437012", 35264},
    {"06437013", 35275},
    {"06437016", 35300},
    {"06438001", 35317},
    {"06438002", 35342},
    {"06438003", 35359},
    {"06438004", 35370},
    {"06438005", 35380},
    {"06438006", 35400},
    {"06438007", 35424},
    {"06438008", 35436},
    {"06438009", 35462},
    {"06438010", 35508},
    {"06438011", 35529},
    {"06438012", 35544},
    {"06438013", 35563},
    {"06439001", 35591},
    {"06439002", 35602},
    {"06439003", 35630},
    {"06439004", 35656},
    {"06439005", 35684},
    {"06439006", 35695},
    {"06439007", 35707},
    {"06439008", 35720},
    {"06439009", 35745},
    {"06439010", 35755},
    {"06439011", 35769},
    {"06439012", 35784},
    {"06439013", 35808},
    {"06439014", 35836},
    {"06439015", 35850},
    {"06439016", 35870},
    {"06439017", 35879},
    {"06440001", 35887},
    {"06440002", 35899},
    {"06440003", 35919},
    {"06440004", 35938},
    {"06440005", 35956},
    {"06440006", 35997},
    {"06440007", 36006},
    {"06440008", 36024},
    {"06440009", 36056},
    {"06440010", 36071},
    {"06440011", 36081},
    {"06440012", 36093},
    {"06440013", 36108},
    {"06440014", 36118},
    {"06440015", 36129},
    {"06440016", 36149},
    {"06440017", 36163},
    {"06440018", 36180},
    {"06440019", 36194},
    {"06440020", 36212},
    {"06440021", 36222},
    {"06440022", 36254},
    {"06440023", 36266},
    {"06440024", 36294},
    {"06440025", 36308},
    {"06531001", 36320},
    {"06531002", 36346},
    {"06531003", 36357},
    {"06531004", 36365},
    {"06531005", 36375},
    {"06531006", 36404},
    {"06531007", 36422},
    {"06531008", 36446},
    {"06531009", 36461},
    {"06531010", 36472},
    {"06531011", 36488},
    {"06531012", 36501},
    {"06531013", 36516},
    {"06531014", 36531},
    {"06531015", 36548},
    {"06531016", 36557},
    {"06531017", 36570},
    {"06531018", 36590},
    {"06532001", 36602},
    {"06532002", 36617},
    {"06532003", 36629},
    {"06532004", 36647},
    {"06532005", 36660},
    {"06532006", 36675},
    {"06532007", 36701},
    {"06532008", 36711},
    {"06532009", 36726},
    {"06532010", 36738},
    {"06532011", 36752},
    {"06532012", 36767},
    {"06532013", 36783},
    {"06532014", 36793},
    {"06532015", 36806},
    {"06532016", 36814},
    {"06532017", 36827},
    {"06532018", 36838},
    {"06532019", 36854},
    {"06532020", 36864},
    {"06532021", 36870},
    {"06532022", 36884},
    {"06532023", 36895},
    {"06533001", 36911},
    {"06533002", 36921},
    {"06533003", 36930},
    {"06533004", 36950},
    {"06533005", 36960},
    {"06533006", 36968},
    {"06533007", 36973},
    {"06533008", 36989},
    {"06533009", 37001},
    {"06533010", 37033},
    {"06533011", 37044},
    {"06533012", 37074},
    {"06533013", 37099},
    {"06533014", 37114},
    {"06533015", 37132},
    {"06533016", 37155},
    {"06533017", 37179},
    {"06533018", 37196},
    {"06533019", 37224},
    {"06534001", 37234},
    {"06534002", 37253},
    {"06534003", 37264},
    {"06534004", 37277},
    {"06534005", 37296},
    {"06534006", 37309},
    {"06534007", 37317},
    {"06534008", 37329},
    {"06534009", 37345},
    {"06534010", 37357},
    {"06534011", 37376},
    {"06534012", 37394},
    {"06534013", 37403},
    {"06534014", 37410},
    {"06534015", 37439},
    {"06534016", 37453},
    {"06534017", 37479},
    {"06534018", 37500},
    {"06534019", 37523},
    {"06534020", 37536},
    {"06534021", 37551},
    {"06534022", 37575},
    {"06535001", 37585},
    {"06535002", 37601},
    {"06535003", 37613},
    {"06535004", 37623},
    {"06535005", 37638},
    {"06535006", 37657},
    {"06535007", 37674},
    {"06535008", 37686},
    {"06535009", 37704},
    {"06535010", 37726},
    {"06535011", 37742},
    {"06535012", 37775},
    {"06535013", 37799},
    {"06535014", 37807},
    {"06535015", 37822},
    {"06535016", 37838},
    {"06535017", 37855},
    {"06535018", 37867},
    {"06535019", 37887},
    {"06611000", 37899},
    {"06631001", 37924},
    {"06631002", 37941},
    {"06631003", 37966},
    {"06631004", 37975},
    {"06631005", 37986},
    {"06631006", 38005},
    {"06631007", 38017},
    {"06631008", 38043},
    {"06631009", 38052},
    {"06631010", 38066},
    {"06631011", 38091},
    {"06631012", 38106},
    {"06631013", 38130},
    {"06631014", 38141},
    {"06631015", 38152},
    {"06631016", 38181},
    {"06631017", 38190},
    {"06631018", 38200},
    {"06631019", 38208},
    {"06631020", 38218},
    {"06631021", 38230},
    {"06631022", 38258},
    {"06631023", 38289},
    {"06632001", 38310},
    {"06632002", 38318},
    {"06632003", 38344},
    {"06632004", 38358},
    {"06632005", 38383},
    {"06632006", 38393},
    {"06632007", 38405},
    {"06632008", 38414},
    {"06632009", 38424},
    {"06632010", 38449},
    {"06632011", 38460},
    {"06632012", 38471},
    {"06632013", 38482},
    {"06632014", 38497},
    {"06632015", 38509},
    {"06632016", 38536},
    {"06632017", 38573},
    {"06632018", 38585},
    {"06632019", 38615},
    {"06632020", 38632},
    {"06633001", 38641},
    {"06633002", 38650},
    {"06633003", 38673},
    {"06633004", 38690},
    {"06633005", 38698},
    {"06633006", 38706},
    {"06633007", 38718},
    {"06633008", 38727},
    {"06633009", 38740},
    {"06633010", 38750},
    {"06633011", 38770},
    {"06633012", 38784},
    {"06633013", 38791},
    {"06633014", 38810},
    {"06633015", 38830},
    {"06633016", 38861},
    {"06633017", 38878},
    {"06633018", 38889},
    {"06633019", 38906},
    {"06633020", 38914},
    {"06633022", 38925},
    {"06633023", 38941},
    {"06633024", 38954},
    {"06633025", 38966},
    {"06633026", 38986},
    {"06633028", 39002},
    {"06633029", 39032},
    {"06633030", 39051},
    {"06633200", 39061},
    {"06634001", 39102},
    {"06634002", 39126},
    {"06634003", 39138},
    {"06634004", 39155},
    {"06634005", 39182},
    {"06634006", 39214},
    {"06634007", 39226},
    {"06634008", 39245},
    {"06634009", 39255},
    {"06634010", 39302},
    {"06634011", 39311},
    {"06634012", 39323},
    {"06634013", 39331},
    {"06634014", 39341},
    {"06634015", 39359},
    {"06634016", 39369},
    {"06634017", 39379},
    {"06634018", 39398},
    {"06634019", 39418},
    {"06634020", 39428},
    {"06634021", 39436},
    {"06634022", 39450},
    {"06634023", 39484},
    {"06634024", 39506},
    {"06634025", 39536},
    {"06634026", 39544},
    {"06634027", 39560},
    {"06635001", 39573},
    {"06635002", 39591},
    {"06635003", 39611},
    {"06635004", 39633},
    {"06635006", 39659},
    {"06635007", 39669},
    {"06635008", 39680},
    {"06635009", 39700},
    {"06635010", 39731},
    {"06635011", 39761},
    {"06635012", 39803},
    {"06635013", 39829},
    {"06635014", 39846},
    {"06635015", 39870},
    {"06635016", 39903},
    {"06635017", 39923},
    {"06635018", 39941},
    {"06635019", 39952},
    {"06635020", 39981},
    {"06635021", 40000},
    {"06635022", 40028},
    {"06636001", 40048},
    {"06636002", 40077},
    {"06636003", 40087},
    {"06636004", 40109},
    {"06636005", 40131},
    {"06636006", 40145},
    {"06636007", 40172},
    {"06636008", 40182},
    {"06636009", 40192},
    {"06636010", 40208},
    {"06636011", 40217},
    {"06636012", 40232},
    {"06636013", 40251},
    {"06636014", 40268},
    {"06636015", 40278},
    {"06636016", 40291},
    {"06636200", 40312},
    {"07000999", 40354},
    {"07111000", 40405},
    {"07131001", 40421},
    {"07131002", 40436},
    {"07131003", 40447},
    {"07131004", 40457},
    {"07131005", 40468},
    {"07131006", 40478},
    {"07131007", 40498},
    {"07131008", 40529},
    {"07131009", 40540},
    {"07131011", 40548},
    {"07131014", 40554},
    {"07131015", 40570},
    {"07131016", 40581},
    {"07131017", 40592},
    {"07131018", 40600},
    {"07131021", 40608},
    {"07131022", 40620},
    {"07131025", 40632},
    {"07131026", 40646},
    {"07131027", 40657},
    {"07131028", 40669},
    {"07131029", 40683},
    {"07131030", 40695},
    {"07131032", 40704},
    {"07131033", 40714},
    {"07131034", 40723},
    {"07131036", 40730},
    {"07131037", 40741},
    {"07131039", 40753},
    {"07131040", 40764},
    {"07131041", 40775},
    {"07131042", 40788},
    {"07131044", 40800},
    {"07131047", 40810},
    {"07131049", 40816},
    {"07131050", 40827},
    {"07131051", 40837},
    {"07131052", 40850},
    {"07131054", 40858},
    {"07131055", 40876},
    {"07131058", 40890},
    {"07131059", 40900},
    {"07131060", 40916},
    {"07131062", 40928},
    {"07131065", 40939},
    {"07131066", 40948},
    {"07131068", 40961},
    {"07131069", 40967},
    {"07131070", 40982},
    {"07131072", 40998},
    {"07131073", 41006},
    {"07131074", 41020},
    {"07131075", 41028},
    {"07131076", 41039},
    {"07131077", 41051},
    {"07131079", 41066},
    {"07131081", 41079},
    {"07131082", 41088},
    {"07131083", 41099},
    {"07131084", 41113},
    {"07131085", 41122},
    {"07131086", 41133},
    {"07131090", 41140},
    {"07131201", 41152},
    {"07131202", 41159},
    {"07131204", 41170},
    {"07131205", 41181},
    {"07131206", 41188},
    {"07131208", 41203},
    {"07131209", 41213},
    {"07131210", 41224},
    {"07131211", 41230},
    {"07131501", 41239},
    {"07131502", 41252},
    {"07132001", 41263},
    {"07132002", 41275},
    {"07132004", 41284},
    {"07132005", 41296},
    {"07132006", 41308},
    {"07132007", 41325},
    {"07132008", 41337},
    {"07132009", 41357},
    {"07132010", 41367},
    {"07132011", 41375},
    {"07132012", 41386},
    {"07132013", 41397},
    {"07132014", 41411},
    {"07132015", 41427},
    {"07132016", 41440},
    {"07132017", 41450},
    {"07132018", 41463},
    {"07132019", 41478},
    {"07132020", 41488},
    {"07132022", 41500},
    {"07132023", 41513},
    {"07132024", 41521},
    {"07132025", 41528},
    {"07132026", 41539},
    {"07132027", 41553},
    {"07132028", 41562},
    {"07132029", 41571},
    {"07132030", 41582},
    {"07132031", 41592},
    {"07132032", 41603},
    {"07132033", 41617},
    {"07132034", 41630},
    {"07132035", 41637},
    {"07132036", 41650},
    {"07132037", 41662},
    {"07132038", 41676},
    {"07132039", 41686},
    {"07132040", 41700},
    {"07132041", 41711},
    {"07132042", 41724},
    {"07132043", 41736},
    {"07132044", 41749},
    {"07132045", 41762},
    {"07132046", 41771},
    {"07132047", 41783},
    {"07132048", 41794},
    {"07132049", 41805},
    {"07132050", 41816},
    {"07132051", 41832},
    {"07132052", 41843},
    {"07132053", 41855},
    {"07132054", 41871},
    {"07132055", 41880},
    {"07132056", 41904},
    {"07132057", 41914},
    {"07132058", 41925},
    {"07132059", 41932},
    {"07132060", 41940},
    {"07132061", 41950},
    {"07132062", 41964},
    {"07132063", 41974},
    {"07132064", 41997},
    {"07132065", 42004},
    {"07132066", 42013},
    {"07132067", 42022},
    {"07132068", 42033},
    {"07132069", 42041},
    {"07132070", 42049},
    {"07132071", 42074},
    {"07132072", 42084},
    {"07132073", 42096},
    {"07132075", 42105},
    {"07132076", 42122},
    {"07132077", 42139},
    {"07132078", 42152},
    {"07132079", 42170},
    {"07132080", 42182},
    {"07132081", 42201},
    {"07132082", 42226},
    {"07132083", 42237},
    {"07132085", 42247},
    {"07132086", 42263},
    {"07132087", 42276},
    {"07132088", 42284},
    {"07132089", 42292},
    {"07132090", 42304},
    {"07132091", 42317},
    {"07132092", 42325},
    {"07132093", 42334},
    {"07132094", 42348},
    {"07132095", 42359},
    {"07132096", 42395},
    {"07132097", 42401},
    {"07132098", 42407},
    {"07132099", 42420},
    {"07132100", 42433},
    {"07132101", 42443},
    {"07132102", 42455},
    {"07132103", 42481},
    {"07132104", 42504},
    {"07132105", 42512},
    {"07132106", 42528},
    {"07132107", 42536},
    {"07132108", 42554},
    {"07132109", 42566},
    {"07132110", 42580},
    {"07132111", 42591},
    {"07132112", 42604},
    {"07132113", 42617},
    {"07132114", 42628},
    {"07132115", 42640},
    {"07132116", 42652},
    {"07132117", 42662},
    {"07132118", 42677},
    {"07132119", 42689},
    {"07132201", 42701},
    {"07132501", 42723},
    {"07132502", 42757},
    {"07133001", 42768},
    {"07133002", 42779},
    {"07133003", 42790},
    {"07133004", 42804},
    {"07133005", 42818},
    {"07133006", 42824},
    {"07133008", 42846},
    {"07133009", 42858},
    {"07133010", 42870},
    {"07133011", 42891},
    {"07133012", 42903},
    {"07133013", 42916},
    {"07133014", 42926},
    {"07133015", 42932},
    {"07133016", 42945},
    {"07133017", 42957},
    {"07133018", 42970},
    {"07133019", 42983},
    {"07133020", 42997},
    {"07133021", 43007},
    {"07133022", 43016},
    {"07133023", 43025},
    {"07133024", 43036},
    {"07133025", 43045},
    {"07133026", 43057},
    {"07133027", 43067},
    {"07133028", 43077},
    {"07133030", 43088},
    {"07133031", 43101},
    {"07133032", 43119},
    {"07133033", 43129},
    {"07133035", 43138},
    {"07133036", 43149},
    {"07133037", 43160},
    {"07133038", 43172},
    {"07133039", 43184},
    {"07133040", 43196},
    {"07133041", 43208},
    {"07133042", 43220},
    {"07133043", 43233},
    {"07133044", 43245},
    {"07133045", 43257},
    {"07133046", 43271},
    {"07133047", 43290},
    {"07133048", 43299},
    {"07133049", 43313},
    {"07133050", 43324},
    {"07133051", 43337},
    {"07133052", 43349},
    {"07133053", 43362},
    {"07133054", 43374},
    {"07133055", 43390},
    {"07133056", 43402},
    {"07133057", 43414},
    {"07133058", 43425},
    {"07133059", 43437},
    {"07133060", 43446},
    {"07133061", 43457},
    {"07133062", 43465},
    {"07133063", 43478},
    {"07133064", 43490},
    {"07133065", 43503},
    {"07133066", 43522},
    {"07133067", 43532},
    {"07133068", 43543},
    {"07133069", 43555},
    {"07133070", 43568},
    {"07133071", 43582},
    {"07133072", 43591},
    {"07133073", 43601},
    {"07133074", 43622},
    {"07133075", 43646},
    {"07133076", 43658},
    {"07133077", 43677},
    {"07133078", 43688},
    {"07133080", 43710},
    {"07133081", 43724},
    {"07133082", 43734},
    {"07133083", 43743},
    {"07133084", 43752},
    {"07133085", 43765},
    {"07133086", 43771},
    {"07133087", 43780},
    {"07133088", 43794},
    {"07133089", 43812},
    {"07133090", 43832},
    {"07133091", 43847},
    {"07133092", 43860},
    {"07133093", 43875},
    {"07133094", 43892},
    {"07133095", 43902},
    {"07133096", 43915},
    {"07133098", 43926},
    {"07133099", 43938},
    {"07133100", 43951},
    {"07133101", 43958},
    {"07133102", 43968},
    {"07133103", 43982},
    {"07133104", 44000},
    {"07133105", 44012},
    {"07133106", 44021},
    {"07133107", 44031},
    {"07133108", 44048},
    {"07133109", 44065},
    {"07133110", 44077},
    {"07133111", 44088},
    {"07133112", 44110},
    {"07133113", 44121},
    {"07133114", 44134},
    {"07133115", 44146},
    {"07133116", 44158},
    {"07133117", 44170},
    {"07133201", 44182},
    {"07133202", 44193},
    {"07133203", 44205},
    {"07133204", 44216},
    {"07133205", 44231},
    {"07133501", 44245},
    {"07134001", 44268},
    {"07134002", 44280},
    {"07134003", 44293},
    {"07134004", 44304},
    {"07134005", 44312},
    {"07134006", 44331},
    {"07134007", 44339},
    {"07134008", 44355},
    {"07134009", 44384},
    {"07134010", 44407},
    {"07134011", 44426},
    {"07134012", 44436},
    {"07134013", 44448},
    {"07134014", 44461},
    {"07134015", 44474},
    {"07134016", 44484},
    {"07134017", 44496},
    {"07134018", 44508},
    {"07134019", 44517},
    {"07134020", 44529},
    {"07134021", 44543},
    {"07134022", 44557},
    {"07134023", 44569},
    {"07134024", 44580},
    {"07134025", 44591},
    {"07134026", 44602},
    {"07134027", 44617},
    {"07134028", 44629},
    {"07134029", 44637},
    {"07134030", 44649},
    {"07134031", 44661},
    {"07134032", 44673},
    {"07134033", 44688},
    {"07134034", 44700},
    {"07134035", 44714},
    {"07134036", 44722},
    {"07134037", 44732},
    {"07134038", 44748},
    {"07134039", 44757},
    {"07134040", 44768},
    {"07134041", 44780},
    {"07134042", 44798},
    {"07134043", 44823},
    {"07134044", 44833},
    {"07134045", 44845},
    {"07134046", 44868},
    {"07134047", 44878},
    {"07134048", 44892},
    {"07134049", 44904},
    {"07134050", 44915},
    {"07134051", 44923},
    {"07134052", 44936},
    {"07134053", 44948},
    {"07134054", 44960},
    {"07134055", 44972},
    {"07134056", 44990},
    {"07134057", 45002},
    {"07134058", 45018},
    {"07134059", 45033},
    {"07134060", 45050},
    {"07134061", 45069},
    {"07134062", 45076},
    {"07134063", 45090},
    {"07134064", 45103},
    {"07134065", 45118},
    {"07134066", 45128},
    {"07134067", 45144},
    {"07134068", 45161},
    {"07134069", 45174},
    {"07134070", 45183},
    {"07134071", 45193},
    {"07134072", 45205},
    {"07134073", 45229},
    {"07134074", 45239},
    {"07134075", 45252},
    {"07134076", 45263},
    {"07134077", 45273},
    {"07134078", 45292},
    {"07134079", 45305},
    {"07134080", 45317},
    {"07134081", 45328},
    {"07134082", 45340},
    {"07134083", 45346},
    {"07134084", 45362},
    {"07134085", 45372},
    {"07134086", 45395},
    {"07134087", 45407},
    {"07134088", 45420},
    {"07134089", 45430},
    {"07134090", 45441},
    {"07134091", 45455},
    {"07134092", 45463},
    {"07134093", 45476},
    {"07134094", 45488},
    {"07134095", 45511},
    {"07134502", 45525},
    {"07135001", 45537},
    {"07135002", 45542},
    {"07135003", 45550},
    {"07135004", 45558},
    {"07135005", 45571},
    {"07135007", 45581},
    {"07135008", 45592},
    {"07135009", 45600},
    {"07135010", 45611},
    {"07135011", 45624},
    {"07135012", 45638},
    {"07135013", 45645},
    {"07135014", 45654},
    {"07135015", 45663},
    {"07135016", 45673},
    {"07135017", 45680},
    {"07135018", 45696},
    {"07135019", 45705},
    {"07135020", 45713},
    {"07135021", 45728},
    {"07135022", 45734},
    {"07135023", 45743},
    {"07135024", 45756},
    {"07135025", 45770},
    {"07135026", 45790},
    {"07135027", 45801},
    {"07135028", 45808},
    {"07135029", 45816},
    {"07135030", 45822},
    {"07135031", 45828},
    {"07135032", 45843},
    {"07135033", 45862},
    {"07135034", 45870},
    {"07135035", 45880},
    {"07135036", 45894},
    {"07135037", 45908},
    {"07135038", 45920},
    {"07135039", 45929},
    {"07135040", 45939},
    {"07135041", 45948},
    {"07135042", 45959},
    {"07135043", 45969},
    {"07135044", 45981},
    {"07135045", 45987},
    {"07135046", 46007},
    {"07135048", 46018},
    {"07135049", 46027},
    {"07135051", 46036},
    {"07135052", 46046},
    {"07135053", 46055},
    {"07135054", 46061},
    {"07135056", 46072},
    {"07135057", 46079},
    {"07135058", 46090},
    {"07135060", 46099},
    {"07135061", 46109},
    {"07135062", 46125},
    {"07135064", 46137},
    {"07135065", 46149},
    {"07135066", 46160},
    {"07135067", 46176},
    {"07135068", 46189},
    {"07135069", 46195},
    {"07135070", 46203},
    {"07135071", 46215},
    {"07135072", 46241},
    {"07135073", 46250},
    {"07135074", 46262},
    {"07135075", 46276},
    {"07135076", 46282},
    {"07135077", 46298},
    {"07135078", 46308},
    {"07135079", 46317},
    {"07135080", 46326},
    {"07135081", 46335},
    {"07135082", 46343},
    {"07135083", 46357},
    {"07135084", 46371},
    {"07135085", 46383},
    {"07135086", 46394},
    {"07135087", 46402},
    {"07135088", 46415},
    {"07135089", 46426},
    {"07135090", 46434},
    {"07135091", 46442},
    {"07135092", 46454},
    {"07135093", 46475},
    {"07135501", 46486},
    {"07135502", 46500},
    {"07137001", 46511},
    {"07137003", 46517},
    {"07137004", 46535},
    {"07137006", 46544},
    {"07137007", 46550},
    {"07137008", 46556},
    {"07137011", 46562},
    {"07137014", 46570},
    {"07137019", 46576},
    {"07137023", 46587},
    {"07137025", 46594},
    {"07137027", 46605},
    {"07137029", 46616},
    {"07137030", 46624},
    {"07137034", 46637},
    {"07137035", 46646},
    {"07137036", 46658},
    {"07137041", 46666},
    {"07137043", 46672},
    {"07137048", 46680},
    {"07137049", 46688},
    {"07137053", 46699},
    {"07137055", 46707},
    {"07137056", 46719},
    {"07137057", 46726},
    {"07137060", 46733},
    {"07137061", 46745},
    {"07137063", 46757},
    {"07137065", 46763},
    {"07137066", 46771},
    {"07137068", 46778},
    {"07137069", 46792},
    {"07137070", 46807},
    {"07137074", 46817},
    {"07137077", 46826},
    {"07137079", 46833},
    {"07137080", 46845},
    {"07137081", 46855},
    {"07137086", 46866},
    {"07137087", 46878},
    {"07137088", 46886},
    {"07137089", 46894},
    {"07137092", 46908},
    {"07137093", 46921},
    {"07137095", 46929},
    {"07137096", 46937},
    {"07137097", 46945},
    {"07137099", 46959},
    {"07137101", 46971},
    {"07137102", 46978},
    {"07137105", 46986},
    {"07137106", 46997},
    {"07137110", 47009},
    {"07137112", 47017},
    {"07137113", 47026},
    {"07137114", 47040},
    {"07137201", 47051},
    {"07137202", 47058},
    {"07137203", 47070},
    {"07137204", 47086},
    {"07137205", 47092},
    {"07137206", 47104},
    {"07137207", 47112},
    {"07137208", 47122},
    {"07137209", 47134},
    {"07137211", 47148},
    {"07137212", 47156},
    {"07137214", 47172},
    {"07137215", 47178},
    {"07137216", 47186},
    {"07137217", 47212},
    {"07137218", 47224},
    {"07137219", 47237},
    {"07137220", 47253},
    {"07137221", 47263},
    {"07137222", 47277},
    {"07137223", 47294},
    {"07137224", 47300},
    {"07137225", 47307},
    {"07137226", 47315},
    {"07137227", 47333},
    {"07137228", 47343},
    {"07137229", 47364},
    {"07137230", 47377},
    {"07137231", 47388},
    {"07137501", 47396},
    {"07137504", 47420},
    {"07138002", 47428},
    {"07138003", 47438},
    {"07138004", 47446},
    {"07138005", 47469},
    {"07138006", 47479},
    {"07138007", 47492},
    {"07138008", 47507},
    {"07138009", 47520},
    {"07138010", 47532},
    {"07138011", 47543},
    {"07138012", 47553},
    {"07138013", 47570},
    {"07138014", 47583},
    {"07138015", 47594},
    {"07138019", 47605},
    {"07138023", 47612},
    {"07138024", 47628},
    {"07138025", 47641},
    {"07138026", 47650},
    {"07138027", 47659},
    {"07138030", 47671},
    {"07138031", 47683},
    {"07138034", 47693},
    {"07138036", 47709},
    {"07138037", 47721},
    {"07138038", 47732},
    {"07138040", 47744},
    {"07138041", 47756},
    {"07138042", 47778},
    {"07138043", 47788},
    {"07138044", 47798},
    {"07138045", 47815},
    {"07138047", 47831},
    {"07138048", 47848},
    {"07138050", 47861},
    {"07138052", 47876},
    {"07138053", 47887},
    {"07138054", 47910},
    {"07138055", 47921},
    {"07138057", 47932},
    {"07138058", 47943},
    {"07138059", 47952},
    {"07138061", 47961},
    {"07138062", 47972},
    {"07138063", 47988},
    {"07138064", 48000},
    {"07138065", 48025},
    {"07138066", 48035},
    {"07138068", 48046},
    {"07138069", 48084},
    {"07138070", 48093},
    {"07138071", 48102},
    {"07138072", 48116},
    {"07138073", 48128},
    {"07138074", 48142},
    {"07138075", 48150},
    {"07138076", 48164},
    {"07138077", 48179},
    {"07138078", 48190},
    {"07138080", 48199},
    {"07138201", 48222},
    {"07138501", 48236},
    {"07140001", 48255},
    {"07140002", 48267},
    {"07140003", 48282},
    {"07140005", 48293},
    {"07140006", 48304},
    {"07140007", 48316},
    {"07140008", 48322},
    {"07140009", 48334},
    {"07140010", 48352},
    {"07140011", 48362},
    {"07140012", 48374},
    {"07140014", 48388},
    {"07140015", 48400},
    {"07140016", 48409},
    {"07140018", 48419},
    {"07140020", 48431},
    {"07140021", 48439},
    {"07140023", 48445},
    {"07140024", 48456},
    {"07140025", 48471},
    {"07140027", 48482},
    {"07140028", 48495},
    {"07140029", 48509},
    {"07140030", 48515},
    {"07140031", 48527},
    {"07140035", 48535},
    {"07140036", 48555},
    {"07140037", 48576},
    {"07140039", 48584},
    {"07140040", 48595},
    {"07140041", 48607},
    {"07140042", 48618},
    {"07140043", 48630},
    {"07140044", 48645},
    {"07140045", 48651},
    {"07140046", 48663},
    {"07140047", 48675},
    {"07140048", 48684},
    {"07140049", 48692},
    {"07140050", 48705},
    {"07140053", 48712},
    {"07140055", 48736},
    {"07140056", 48746},
    {"07140058", 48756},
    {"07140060", 48762},
    {"07140062", 48774},
    {"07140063", 48782},
    {"07140064", 48791},
    {"07140065", 48810},
    {"07140067", 48822},
    {"07140068", 48852},
    {"07140070", 48864},
    {"07140071", 48878},
    {"07140073", 48890},
    {"07140075", 48901},
    {"07140076", 48914},
    {"07140077", 48933},
    {"07140079", 48945},
    {"07140080", 48954},
    {"07140081", 48963},
    {"07140082", 48978},
    {"07140084", 48993},
    {"07140085", 49004},
    {"07140086", 49017},
    {"07140087", 49031},
    {"07140089", 49043},
    {"07140090", 49053},
    {"07140092", 49064},
    {"07140093", 49078},
    {"07140094", 49087},
    {"07140095", 49101},
    {"07140096", 49113},
    {"07140098", 49126},
    {"07140099", 49137},
    {"07140100", 49151},
    {"07140101", 49163},
    {"07140102", 49175},
    {"07140104", 49180},
    {"07140105", 49192},
    {"07140106", 49208},
    {"07140107", 49221},
    {"07140108", 49235},
    {"07140109", 49244},
    {"07140110", 49258},
    {"07140111", 49266},
    {"07140112", 49280},
    {"07140113", 49298},
    {"07140115", 49309},
    {"07140116", 49324},
    {"07140117", 49335},
    {"07140118", 49346},
    {"07140119", 49361},
    {"07140120", 49377},
    {"07140121", 49391},
    {"07140122", 49404},
    {"07140123", 49419},
    {"07140125", 49426},
    {"07140126", 49447},
    {"07140127", 49459},
    {"07140128", 49471},
    {"07140129", 49485},
    {"07140130", 49494},
    {"07140131", 49504},
    {"07140133", 49510},
    {"07140134", 49529},
    {"07140135", 49541},
    {"07140138", 49556},
    {"07140139", 49568},
    {"07140140", 49580},
    {"07140141", 49589},
    {"07140144", 49600},
    {"07140145", 49627},
    {"07140146", 49635},
    {"07140147", 49647},
    {"07140148", 49659},
    {"07140149", 49670},
    {"07140150", 49683},
    {"07140151", 49695},
    {"07140153", 49706},
    {"07140154", 49713},
    {"07140155", 49724},
    {"07140156", 49731},
    {"07140158", 49742},
    {"07140159", 49752},
    {"07140161", 49762},
    {"07140163", 49775},
    {"07140164", 49784},
    {"07140165", 49796},
    {"07140166", 49806},
    {"07140201", 49818},
    {"07140202", 49827},
    {"07140204", 49842},
    {"07140205", 49857},
    {"07140501", 49869},
    {"07140502", 49885},
    {"07140503", 49891},
    {"07140504", 49902},
    {"07141001", 49914},
    {"07141002", 49925},
    {"07141003", 49936},
    {"07141004", 49949},
    {"07141005", 49955},
    {"07141006", 49961},
    {"07141008", 49977},
    {"07141009", 49986},
    {"07141010", 49992},
    {"07141011", 50004},
    {"07141012", 50015},
    {"07141013", 50027},
    {"07141014", 50037},
    {"07141015", 50049},
    {"07141016", 50056},
    {"07141018", 50065},
    {"07141019", 50075},
    {"07141020", 50081},
    {"07141021", 50097},
    {"07141022", 50113},
    {"07141023", 50123},
    {"07141024", 50138},
    {"07141025", 50148},
    {"07141026", 50158},
    {"07141027", 50171},
    {"07141029", 50182},
    {"07141030", 50195},
    {"07141031", 50206},
    {"07141032", 50218},
    {"07141033", 50229},
    {"07141034", 50245},
    {"07141035", 50259},
    {"07141036", 50264},
    {"07141037", 50276},
    {"07141038", 50290},
    {"07141039", 50300},
    {"07141040", 50313},
    {"07141041", 50323},
    {"07141042", 50333},
    {"07141043", 50341},
    {"07141044", 50349},
    {"07141045", 50358},
    {"07141046", 50367},
    {"07141047", 50375},
    {"07141049", 50386},
    {"07141050", 50398},
    {"07141051", 50410},
    {"07141052", 50424},
    {"07141053", 50433},
    {"07141054", 50446},
    {"07141055", 50454},
    {"07141057", 50467},
    {"07141058", 50479},
    {"07141059", 50489},
    {"07141060", 50500},
    {"07141061", 50525},
    {"07141062", 50535},
    {"07141063", 50546},
    {"07141064", 50554},
    {"07141065", 50565},
    {"07141066", 50583},
    {"07141067", 50599},
    {"07141068", 50608},
    {"07141069", 50631},
    {"07141070", 50644},
    {"07141071", 50654},
    {"07141072", 50664},
    {"07141073", 50673},
    {"07141074", 50686},
    {"07141075", 50696},
    {"07141076", 50714},
    {"07141077", 50728},
    {"07141078", 50740},
    {"07141079", 50749},
    {"07141080", 50761},
    {"07141081", 50770},
    {"07141082", 50780},
    {"07141083", 50792},
    {"07141084", 50806},
    {"07141085", 50818},
    {"07141086", 50827},
    {"07141087", 50836},
    {"07141088", 50848},
    {"07141089", 50865},
    {"07141091", 50879},
    {"07141092", 50894},
    {"07141093", 50913},
    {"07141094", 50923},
    {"07141095", 50939},
    {"07141096", 50953},
    {"07141097", 50971},
    {"07141098", 50989},
    {"07141099", 50998},
    {"07141100", 51007},
    {"07141101", 51021},
    {"07141102", 51036},
    {"07141103", 51048},
    {"07141104", 51058},
    {"07141105", 51074},
    {"07141106", 51090},
    {"07141107", 51100},
    {"07141108", 51110},
    {"07141109", 51121},
    {"07141110", 51133},
    {"07141111", 51141},
    {"07141112", 51147},
    {"07141113", 51154},
    {"07141114", 51166},
    {"07141115", 51179},
    {"07141116", 51192},
    {"07141117", 51205},
    {"07141118", 51214},
    {"07141120", 51220},
    {"07141121", 51235},
    {"07141122", 51275},
    {"07141124", 51286},
    {"07141125", 51295},
    {"07141126", 51307},
    {"07141127", 51319},
    {"07141128", 51334},
    {"07141129", 51344},
    {"07141130", 51355},
    {"07141131", 51367},
    {"07141132", 51376},
    {"07141133", 51386},
    {"07141134", 51397},
    {"07141135", 51409},
    {"07141136", 51419},
    {"07141137", 51427},
    {"07141138", 51437},
    {"07141139", 51444},
    {"07141140", 51452},
    {"07141141", 51464},
    {"07141201", 51478},
    {"07141501", 51487},
    {"07141502", 51504},
    {"07141503", 51515},
    {"07143001", 51529},
    {"07143003", 51538},
    {"07143005", 51553},
    {"07143006", 51560},
    {"07143007", 51571},
    {"07143008", 51577},
    {"07143009", 51586},
    {"07143010", 51594},
    {"07143011", 51617},
    {"07143012", 51630},
    {"07143013", 51641},
    {"07143015", 51652},
    {"07143018", 51665},
    {"07143019", 51677},
    {"07143020", 51691},
    {"07143021", 51703},
    {"07143022", 51710},
    {"07143023", 51719},
    {"07143024", 51734},
    {"07143025", 51748},
    {"07143026", 51760},
    {"07143027", 51775},
    {"07143028", 51789},
    {"07143029", 51805},
    {"07143030", 51817},
    {"07143031", 51826},
    {"07143032", 51838},
    {"07143033", 51864},
    {"07143034", 51872},
    {"07143036", 51881},
    {"07143037", 51892},
    {"07143038", 51904},
    {"07143039", 51915},
    {"07143040", 51926},
    {"07143041", 51939},
    {"07143042", 51949},
    {"07143044", 51959},
    {"07143045", 51975},
    {"07143046", 51983},
    {"07143047", 51992},
    {"07143048", 52003},
    {"07143049", 52021},
    {"07143050", 52032},
    {"07143051", 52040},
    {"07143052", 52055},
    {"07143053", 52067},
    {"07143054", 52081},
    {"07143055", 52095},
    {"07143056", 52104},
    {"07143057", 52115},
    {"07143058", 52127},
    {"07143059", 52139},
    {"07143060", 52149},
    {"07143061", 52160},
    {"07143062", 52171},
    {"07143064", 52197},
    {"07143065", 52209},
    {"07143066", 52229},
    {"07143067", 52243},
    {"07143068", 52272},
    {"07143069", 52284},
    {"07143070", 52298},
    {"07143071", 52309},
    {"07143072", 52318},
    {"07143073", 52330},
    {"07143074", 52338},
    {"07143075", 52351},
    {"07143077", 52360},
    {"07143078", 52374},
    {"07143079", 52384},
    {"07143080", 52399},
    {"07143081", 52407},
    {"07143082", 52422},
    {"07143084", 52433},
    {"07143085", 52443},
    {"07143200", 52458},
    {"07143202", 52470},
    {"07143203", 52480},
    {"07143204", 52492},
    {"07143205", 52500},
    {"07143206", 52511},
    {"07143207", 52547},
    {"07143208", 52558},
    {"07143209", 52579},
    {"07143210", 52589},
    {"07143211", 52599},
    {"07143212", 52610},
    {"07143213", 52617},
    {"07143214", 52630},
    {"07143215", 52643},
    {"07143216", 52655},
    {"07143218", 52666},
    {"07143219", 52687},
    {"07143220", 52695},
    {"07143221", 52709},
    {"07143222", 52721},
    {"07143223", 52738},
    {"07143224", 52747},
    {"07143225", 52758},
    {"07143226", 52772},
    {"07143227", 52784},
    {"07143228", 52797},
    {"07143229", 52807},
    {"07143230", 52826},
    {"07143231", 52839},
    {"07143232", 52860},
    {"07143233", 52873},
    {"07143234", 52880},
    {"07143235", 52887},
    {"07143236", 52896},
    {"07143237", 52906},
    {"07143238", 52931},
    {"07143239", 52943},
    {"07143240", 52972},
    {"07143241", 52981},
    {"07143242", 52996},
    {"07143243", 53003},
    {"07143244", 53008},
    {"07143245", 53017},
    {"07143246", 53029},
    {"07143247", 53039},
    {"07143248", 53046},
    {"07143249", 53055},
    {"07143250", 53067},
    {"07143251", 53077},
    {"07143252", 53089},
    {"07143253", 53098},
    {"07143254", 53122},
    {"07143255", 53134},
    {"07143256", 53151},
    {"07143257", 53165},
    {"07143258", 53174},
    {"07143259", 53182},
    {"07143260", 53190},
    {"07143261", 53202},
    {"07143262", 53214},
    {"07143263", 53226},
    {"07143264", 53233},
    {"07143265", 53242},
    {"07143266", 53253},
    {"07143267", 53263},
    {"07143268", 53274},
    {"07143269", 53288},
    {"07143270", 53302},
    {"07143271", 53315},
    {"07143272", 53328},
    {"07143273", 53350},
    {"07143274", 53361},
    {"07143275", 53377},
    {"07143276", 53389},
    {"07143277", 53397},
    {"07143278", 53407},
    {"07143279", 53427},
    {"07143280", 53438},
    {"07143281", 53446},
    {"07143282", 53455},
    {"07143283", 53464},
    {"07143284", 53478},
    {"07143285", 53486},
    {"07143286", 53492},
    {"07143287", 53509},
    {"07143288", 53519},
    {"07143289", 53530},
    {"07143290", 53542},
    {"07143291", 53548},
    {"07143292", 53558},
    {"07143293", 53564},
    {"07143294", 53589},
    {"07143295", 53613},
    {"07143296", 53629},
    {"07143297", 53644},
    {"07143298", 53666},
    {"07143299", 53684},
    {"07143300", 53698},
    {"07143301", 53705},
    {"07143302", 53714},
    {"07143303", 53728},
    {"07143304", 53741},
    {"07143305", 53752},
    {"07143306", 53764},
    {"07143307", 53776},
    {"07143308", 53789},
    {"07143309", 53808},
    {"07143310", 53820},
    {"07143311", 53826},
    {"07143312", 53837},
    {"07143313", 53849},
    {"07143314", 53861},
    {"07143315", 53869},
    {"07143316", 53894},
    {"07143501", 53920},
    {"07143502", 53930},
    {"07211000", 53939},
    {"07231001", 53953},
    {"07231003", 53962},
    {"07231004", 53972},
    {"07231005", 53984},
    {"07231006", 53992},
    {"07231007", 54003},
    {"07231008", 54015},
    {"07231009", 54039},
    {"07231010", 54051},
    {"07231012", 54061},
    {"07231013", 54073},
    {"07231014", 54080},
    {"07231016", 54094},
    {"07231017", 54102},
    {"07231018", 54114},
    {"07231019", 54126},
    {"07231020", 54138},
    {"07231021", 54150},
    {"07231022", 54160},
    {"07231023", 54172},
    {"07231024", 54183},
    {"07231025", 54190},
    {"07231026", 54199},
    {"07231029", 54213},
    {"07231030", 54222},
    {"07231031", 54229},
    {"07231032", 54235},
    {"07231033", 54243},
    {"07231035", 54254},
    {"07231036", 54263},
    {"07231037", 54274},
    {"07231040", 54284},
    {"07231041", 54296},
    {"07231042", 54317},
    {"07231044", 54331},
    {"07231046", 54343},
    {"07231049", 54357},
    {"07231050", 54366},
    {"07231051", 54382},
    {"07231053", 54394},
    {"07231054", 54405},
    {"07231056", 54416},
    {"07231057", 54428},
    {"07231058", 54438},
    {"07231062", 54446},
    {"07231064", 54457},
    {"07231065", 54465},
    {"07231066", 54471},
    {"07231067", 54479},
    {"07231068", 54493},
    {"07231069", 54502},
    {"07231070", 54511},
    {"07231071", 54521},
    {"07231072", 54529},
    {"07231074", 54536},
    {"07231075", 54545},
    {"07231076", 54553},
    {"07231077", 54563},
    {"07231078", 54573},
    {"07231079", 54586},
    {"07231080", 54595},
    {"07231081", 54616},
    {"07231082", 54632},
    {"07231083", 54642},
    {"07231085", 54654},
    {"07231086", 54669},
    {"07231087", 54678},
    {"07231090", 54690},
    {"07231091", 54713},
    {"07231092", 54724},
    {"07231093", 54740},
    {"07231095", 54753},
    {"07231096", 54771},
    {"07231100", 54791},
    {"07231101", 54807},
    {"07231103", 54825},
    {"07231104", 54839},
    {"07231105", 54851},
    {"07231107", 54861},
    {"07231108", 54870},
    {"07231110", 54877},
    {"07231111", 54883},
    {"07231112", 54893},
    {"07231113", 54901},
    {"07231114", 54910},
    {"07231115", 54919},
    {"07231116", 54931},
    {"07231117", 54946},
    {"07231120", 54954},
    {"07231122", 54967},
    {"07231123", 54976},
    {"07231124", 54986},
    {"07231125", 55010},
    {"07231126", 55018},
    {"07231127", 55027},
    {"07231132", 55039},
    {"07231133", 55054},
    {"07231134", 55064},
    {"07231136", 55081},
    {"07231202", 55100},
    {"07231203", 55107},
    {"07231204", 55117},
    {"07231206", 55129},
    {"07231501", 55142},
    {"07231502", 55152},
    {"07231503", 55161},
    {"07231504", 55173},
    {"07232001", 55184},
    {"07232002", 55192},
    {"07232003", 55201},
    {"07232004", 55212},
    {"07232005", 55236},
    {"07232006", 55263},
    {"07232007", 55280},
    {"07232008", 55287},
    {"07232009", 55295},
    {"07232010", 55305},
    {"07232011", 55316},
    {"07232012", 55325},
    {"07232013", 55336},
    {"07232014", 55347},
    {"07232015", 55359},
    {"07232016", 55377},
    {"07232017", 55387},
    {"07232018", 55399},
    {"07232019", 55415},
    {"07232020", 55427},
    {"07232022", 55435},
    {"07232024", 55441},
    {"07232025", 55449},
    {"07232026", 55464},
    {"07232027", 55476},
    {"07232028", 55487},
    {"07232029", 55507},
    {"07232030", 55522},
    {"07232031", 55530},
    {"07232032", 55541},
    {"07232033", 55548},
    {"07232034", 55556},
    {"07232035", 55567},
    {"07232036", 55578},
    {"07232037", 55589},
    {"07232038", 55603},
    {"07232039", 55624},
    {"07232040", 55634},
    {"07232041", 55647},
    {"07232042", 55656},
    {"07232043", 55667},
    {"07232044", 55676},
    {"07232045", 55685},
    {"07232046", 55695},
    {"07232047", 55701},
    {"07232048", 55711},
    {"07232049", 55723},
    {"07232050", 55737},
    {"07232053", 55747},
    {"07232054", 55757},
    {"07232055", 55771},
    {"07232056", 55779},
    {"07232057", 55788},
    {"07232058", 55803},
    {"07232059", 55827},
    {"07232060", 55848},
    {"07232061", 55858},
    {"07232062", 55868},
    {"07232063", 55879},
    {"07232064", 55886},
    {"07232065", 55899},
    {"07232066", 55912},
    {"07232067", 55926},
    {"07232068", 55938},
    {"07232069", 55949},
    {"07232070", 55959},
    {"07232071", 55976},
    {"07232072", 55992},
    {"07232073", 55998},
    {"07232074", 56008},
    {"07232075", 56017},
    {"07232076", 56026},
    {"07232077", 56040},
    {"07232078", 56048},
    {"07232079", 56059},
    {"07232080", 56070},
    {"07232081", 56082},
    {"07232082", 56093},
    {"07232083", 56101},
    {"07232084", 56111},
    {"07232085", 56121},
    {"07232086", 56131},
    {"07232087", 56143},
    {"07232088", 56155},
    {"07232090", 56173},
    {"07232091", 56186},
    {"07232092", 56200},
    {"07232093", 56214},
    {"07232094", 56226},
    {"07232095", 56233},
    {"07232097", 56242},
    {"07232098", 56254},
    {"07232099", 56266},
    {"07232100", 56276},
    {"07232101", 56285},
    {"07232102", 56294},
    {"07232103", 56304},
    {"07232104", 56315},
    {"07232105", 56329},
    {"07232106", 56342},
    {"07232107", 56353},
    {"07232108", 56361},
    {"07232109", 56374},
    {"07232110", 56387},
    {"07232111", 56401},
    {"07232112", 56408},
    {"07232113", 56425},
    {"07232114", 56439},
    {"07232115", 56453},
    {"07232116", 56467},
    {"07232117", 56481},
    {"07232118", 56491},
    {"07232119", 56500},
    {"07232120", 56509},
    {"07232121", 56522},
    {"07232122", 56545},
    {"07232123", 56555},
    {"07232124", 56572},
    {"07232125", 56581},
    {"07232126", 56588},
    {"07232127", 56598},
    {"07232128", 56614},
    {"07232129", 56628},
    {"07232130", 56634},
    {"07232131", 56655},
    {"07232132", 56667},
    {"07232133", 56678},
    {"07232134", 56690},
    {"07232135", 56701},
    {"07232137", 56712},
    {"07232138", 56722},
    {"07232201", 56737},
    {"07232202", 56746},
    {"07232203", 56761},
    {"07232206", 56772},
    {"07232207", 56781},
    {"07232208", 56794},
    {"07232209", 56802},
    {"07232210", 56814},
    {"07232211", 56823},
    {"07232212", 56835},
    {"07232213", 56843},
    {"07232214", 56853},
    {"07232216", 56862},
    {"07232217", 56872},
    {"07232218", 56883},
    {"07232220", 56893},
    {"07232221", 56903},
    {"07232222", 56913},
    {"07232223", 56926},
    {"07232224", 56937},
    {"07232225", 56947},
    {"07232226", 56955},
    {"07232227", 56966},
    {"07232228", 56979},
    {"07232229", 56990},
    {"07232230", 57007},
    {"07232231", 57024},
    {"07232233", 57035},
    {"07232234", 57046},
    {"07232236", 57056},
    {"07232238", 57070},
    {"07232240", 57080},
    {"07232245", 57090},
    {"07232246", 57101},
    {"07232247", 57109},
    {"07232248", 57118},
    {"07232249", 57132},
    {"07232250", 57144},
    {"07232253", 57161},
    {"07232254", 57174},
    {"07232255", 57188},
    {"07232256", 57198},
    {"07232258", 57205},
    {"07232259", 57216},
    {"07232260", 57228},
    {"07232261", 57241},
    {"07232262", 57251},
    {"07232263", 57262},
    {"07232264", 57275},
    {"07232265", 57289},
    {"07232266", 57299},
    {"07232267", 57310},
    {"07232270", 57317},
    {"07232271", 57329},
    {"07232272", 57341},
    {"07232273", 57352},
    {"07232276", 57367},
    {"07232277", 57380},
    {"07232279", 57398},
    {"07232280", 57412},
    {"07232282", 57425},
    {"07232283", 57435},
    {"07232284", 57449},
    {"07232285", 57460},
    {"07232287", 57476},
    {"07232288", 57487},
    {"07232289", 57496},
    {"07232290", 57507},
    {"07232291", 57518},
    {"07232292", 57530},
    {"07232293", 57542},
    {"07232294", 57555},
    {"07232295", 57567},
    {"07232296", 57578},
    {"07232297", 57592},
    {"07232298", 57599},
    {"07232300", 57613},
    {"07232301", 57626},
    {"07232302", 57636},
    {"07232304", 57652},
    {"07232305", 57665},
    {"07232306", 57678},
    {"07232307", 57689},
    {"07232308", 57700},
    {"07232309", 57711},
    {"07232310", 57722},
    {"07232311", 57737},
    {"07232313", 57750},
    {"07232315", 57761},
    {"07232318", 57775},
    {"07232320", 57788},
    {"07232321", 57799},
    {"07232322", 57807},
    {"07232327", 57818},
    {"07232328", 57829},
    {"07232329", 57843},
    {"07232331", 57856},
    {"07232332", 57868},
    {"07232333", 57878},
    {"07232501", 57888},
    {"07232502", 57903},
    {"07232503", 57914},
    {"07233002", 57927},
    {"07233003", 57936},
    {"07233004", 57948},
    {"07233005", 57959},
    {"07233006", 57969},
    {"07233007", 57981},
    {"07233008", 57989},
    {"07233010", 58002},
    {"07233011", 58011},
    {"07233014", 58024},
    {"07233016", 58035},
    {"07233017", 58045},
    {"07233018", 58057},
    {"07233019", 58069},
    {"07233020", 58087},
    {"07233021", 58101},
    {"07233022", 58112},
    {"07233023", 58118},
    {"07233025", 58128},
    {"07233026", 58136},
    {"07233027", 58155},
    {"07233028", 58167},
    {"07233029", 58181},
    {"07233030", 58200},
    {"07233031", 58214},
    {"07233032", 58226},
    {"07233033", 58241},
    {"07233034", 58261},
    {"07233035", 58271},
    {"07233036", 58283},
    {"07233037", 58303},
    {"07233038", 58315},
    {"07233039", 58331},
    {"07233040", 58344},
    {"07233041", 58356},
    {"07233042", 58368},
    {"07233043", 58376},
    {"07233046", 58386},
    {"07233048", 58396},
    {"07233049", 58405},
    {"07233050", 58414},
    {"07233052", 58422},
    {"07233053", 58439},
    {"07233054", 58454},
    {"07233055", 58473},
    {"07233056", 58488},
    {"07233058", 58494},
    {"07233060", 58506},
    {"07233061", 58512},
    {"07233062", 58525},
    {"07233063", 58533},
    {"07233064", 58549},
    {"07233065", 58561},
    {"07233067", 58569},
    {"07233068", 58581},
    {"07233070", 58593},
    {"07233071", 58601},
    {"07233074", 58615},
    {"07233075", 58622},
    {"07233076", 58634},
    {"07233077", 58643},
    {"07233079", 58653},
    {"07233080", 58665},
    {"07233081", 58675},
    {"07233083", 58687},
    {"07233084", 58697},
    {"07233201", 58713},
    {"07233202", 58721},
    {"07233203", 58731},
    {"07233204", 58742},
    {"07233205", 58754},
    {"07233206", 58765},
    {"07233207", 58774},
    {"07233208", 58782},
    {"07233209", 58793},
    {"07233210", 58803},
    {"07233211", 58810},
    {"07233212", 58819},
    {"07233213", 58830},
    {"07233214", 58841},
    {"07233215", 58853},
    {"07233216", 58866},
    {"07233217", 58877},
    {"07233218", 58887},
    {"07233219", 58896},
    {"07233220", 58910},
    {"07233221", 58920},
    {"07233222", 58934},
    {"07233223", 58945},
    {"07233224", 58951},
    {"07233225", 58960},
    {"07233226", 58971},
    {"07233227", 58981},
    {"07233228", 58994},
    {"07233229", 59000},
    {"07233230", 59006},
    {"07233232", 59015},
    {"07233233", 59023},
    {"07233234", 59034},
    {"07233235", 59045},
    {"07233236", 59052},
    {"07233237", 59060},
    {"07233239", 59068},
    {"07233240", 59079},
    {"07233241", 59090},
    {"07233242", 59100},
    {"07233243", 59110},
    {"07233244", 59116},
    {"07233501", 59128},
    {"07235001", 59141},
    {"07235002", 59147},
    {"07235003", 59152},
    {"07235004", 59164},
    {"07235005", 59172},
    {"07235008", 59182},
    {"07235010", 59201},
    {"07235014", 59211},
    {"07235015", 59220},
    {"07235019", 59228},
    {"07235021", 59235},
    {"07235022", 59249},
    {"07235025", 59255},
    {"07235026", 59262},
    {"07235027", 59271},
    {"07235028", 59284},
    {"07235030", 59297},
    {"07235033", 59307},
    {"07235035", 59319},
    {"07235036", 59329},
    {"07235037", 59340},
    {"07235038", 59351},
    {"07235040", 59362},
    {"07235043", 59371},
    {"07235044", 59380},
    {"07235045", 59386},
    {"07235046", 59405},
    {"07235047", 59417},
    {"07235048", 59434},
    {"07235050", 59446},
    {"07235051", 59457},
    {"07235052", 59463},
    {"07235055", 59470},
    {"07235056", 59478},
    {"07235057", 59485},
    {"07235058", 59500},
    {"07235060", 59513},
    {"07235062", 59519},
    {"07235063", 59525},
    {"07235067", 59538},
    {"07235068", 59549},
    {"07235069", 59562},
    {"07235070", 59570},
    {"07235072", 59581},
    {"07235073", 59591},
    {"07235074", 59600},
    {"07235077", 59608},
    {"07235078", 59616},
    {"07235080", 59626},
    {"07235081", 59637},
    {"07235082", 59646},
    {"07235083", 59657},
    {"07235085", 59666},
    {"07235090", 59678},
    {"07235091", 59689},
    {"07235092", 59706},
    {"07235093", 59722},
    {"07235094", 59734},
    {"07235095", 59741},
    {"07235096", 59749},
    {"07235098", 59761},
    {"07235100", 59769},
    {"07235101", 59778},
    {"07235103", 59787},
    {"07235104", 59795},
    {"07235105", 59803},
    {"07235106", 59812},
    {"07235107", 59823},
    {"07235108", 59831},
    {"07235111", 59840},
    {"07235112", 59850},
    {"07235114", 59860},
    {"07235115", 59871},
    {"07235116", 59877},
    {"07235118", 59886},
    {"07235119", 59903},
    {"07235120", 59916},
    {"07235122", 59926},
    {"07235123", 59935},
    {"07235124", 59948},
    {"07235125", 59960},
    {"07235126", 59977},
    {"07235129", 59985},
    {"07235131", 59995},
    {"07235132", 60007},
    {"07235133", 60015},
    {"07235134", 60024},
    {"07235135", 60035},
    {"07235136", 60042},
    {"07235137", 60051},
    {"07235140", 60064},
    {"07235141", 60080},
    {"07235142", 60090},
    {"07235143", 60102},
    {"07235144", 60116},
    {"07235146", 60124},
    {"07235148", 60132},
    {"07235149", 60143},
    {"07235151", 60157},
    {"07235152", 60165},
    {"07235153", 60171},
    {"07235154", 60179},
    {"07235207", 60192},
    {"07235501", 60205},
    {"07311000", 60219},
    {"07312000", 60247},
    {"07313000", 60270},
    {"07314000", 60298},
    {"07315000", 60328},
    {"07316000", 60342},
    {"07317000", 60378},
    {"07318000", 60396},
    {"07319000", 60411},
    {"07320000", 60425},
    {"07331001", 60446},
    {"07331002", 60453},
    {"07331003", 60462},
    {"07331004", 60476},
    {"07331005", 60486},
    {"07331006", 60498},
    {"07331007", 60509},
    {"07331008", 60523},
    {"07331009", 60550},
    {"07331010", 60563},
    {"07331011", 60576},
    {"07331012", 60586},
    {"07331014", 60596},
    {"07331015", 60608},
    {"07331017", 60630},
    {"07331018", 60642},
    {"07331019", 60648},
    {"07331020", 60657},
    {"07331021", 60669},
    {"07331022", 60687},
    {"07331023", 60698},
    {"07331024", 60719},
    {"07331025", 60729},
    {"07331026", 60739},
    {"07331027", 60752},
    {"07331028", 60766},
    {"07331029", 60779},
    {"07331030", 60789},
    {"07331031", 60805},
    {"07331032", 60821},
    {"07331033", 60836},
    {"07331034", 60850},
    {"07331035", 60861},
    {"07331036", 60872},
    {"07331037", 60885},
    {"07331038", 60895},
    {"07331039", 60910},
    {"07331041", 60927},
    {"07331042", 60942},
    {"07331043", 60954},
    {"07331044", 60964},
    {"07331045", 60977},
    {"07331046", 60989},
    {"07331047", 61000},
    {"07331048", 61011},
    {"07331049", 61021},
    {"07331050", 61034},
    {"07331051", 61040},
    {"07331052", 61055},
    {"07331053", 61072},
    {"07331054", 61083},
    {"07331055", 61093},
    {"07331056", 61110},
    {"07331058", 61122},
    {"07331059", 61132},
    {"07331060", 61145},
    {"07331061", 61158},
    {"07331062", 61169},
    {"07331063", 61187},
    {"07331064", 61197},
    {"07331065", 61207},
    {"07331066", 61220},
    {"07331067", 61232},
    {"07331068", 61242},
    {"07331070", 61255},
    {"07331071", 61268},
    {"07331072", 61279},
    {"07331073", 61291},
    {"07331075", 61310},
    {"07332001", 61320},
    {"07332002", 61334},
    {"07332003", 61356},
    {"07332004", 61376},
    {"07332005", 61389},
    {"07332006", 61408},
    {"07332007", 61439},
    {"07332008", 61450},
    {"07332009", 61462},
    {"07332010", 61481},
    {"07332012", 61492},
    {"07332013", 61504},
    {"07332014", 61516},
    {"07332015", 61526},
    {"07332016", 61538},
    {"07332017", 61546},
    {"07332018", 61572},
    {"07332019", 61584},
    {"07332020", 61603},
    {"07332021", 61617},
    {"07332022", 61629},
    {"07332023", 61640},
    {"07332024", 61655},
    {"07332025", 61674},
    {"07332026", 61684},
    {"07332027", 61702},
    {"07332028", 61720},
    {"07332029", 61731},
    {"07332030", 61743},
    {"07332031", 61773},
    {"07332032", 61788},
    {"07332033", 61814},
    {"07332034", 61827},
    {"07332035", 61839},
    {"07332036", 61851},
    {"07332037", 61863},
    {"07332038", 61875},
    {"07332039", 61889},
    {"07332040", 61919},
    {"07332041", 61932},
    {"07332042", 61951},
    {"07332043", 61962},
    {"07332044", 61976},
    {"07332046", 61988},
    {"07332047", 62026},
    {"07332048", 62038},
    {"07332049", 62050},
    {"07332050", 62070},
    {"07333001", 62090},
    {"07333003", 62110},
    {"07333004", 62118},
    {"07333005", 62141},
    {"07333006", 62153},
    {"07333007", 62165},
    {"07333008", 62176},
    {"07333009", 62190},
    {"07333010", 62202},
    {"07333011", 62212},
    {"07333012", 62227},
    {"07333013", 62238},
    {"07333014", 62250},
    {"07333016", 62263},
    {"07333017", 62277},
    {"07333018", 62286},
    {"07333019", 62298},
    {"07333020", 62324},
    {"07333021", 62337},
    {"07333022", 62360},
    {"07333023", 62372},
    {"07333024", 62387},
    {"07333025", 62399},
    {"07333026", 62408},
    {"07333027", 62419},
    {"07333028", 62428},
    {"07333030", 62443},
    {"07333031", 62454},
    {"07333032", 62465},
    {"07333033", 62476},
    {"07333034", 62485},
    {"07333035", 62496},
    {"07333036", 62510},
    {"07333037", 62520},
    {"07333038", 62532},
    {"07333039", 62544},
    {"07333040", 62570},
    {"07333041", 62582},
    {"07333042", 62595},
    {"07333043", 62606},
    {"07333045", 62625},
    {"07333046", 62635},
    {"07333047", 62646},
    {"07333048", 62658},
    {"07333049", 62686},
    {"07333050", 62701},
    {"07333051", 62728},
    {"07333053", 62743},
    {"07333054", 62768},
    {"07333055", 62788},
    {"07333056", 62799},
    {"07333057", 62811},
    {"07333058", 62818},
    {"07333060", 62830},
    {"07333061", 62838},
    {"07333062", 62850},
    {"07333064", 62863},
    {"07333065", 62875},
    {"07333066", 62890},
    {"07333067", 62903},
    {"07333068", 62916},
    {"07333069", 62928},
    {"07333071", 62943},
    {"07333072", 62956},
    {"07333073", 62965},
    {"07333074", 62976},
    {"07333075", 62990},
    {"07333076", 63016},
    {"07333077", 63025},
    {"07333078", 63041},
    {"07333079", 63052},
    {"07333080", 63068},
    {"07333081", 63089},
    {"07333083", 63104},
    {"07333084", 63116},
    {"07333201", 63129},
    {"07333202", 63143},
    {"07333203", 63155},
    {"07333501", 63163},
    {"07333502", 63174},
    {"07333503", 63195},
    {"07334001", 63207},
    {"07334002", 63217},
    {"07334004", 63231},
    {"07334005", 63253},
    {"07334006", 63266},
    {"07334007", 63277},
    {"07334008", 63297},
    {"07334009", 63315},
    {"07334011", 63328},
    {"07334012", 63336},
    {"07334013", 63346},
    {"07334014", 63361},
    {"07334015", 63375},
    {"07334016", 63384},
    {"07334017", 63397},
    {"07334018", 63409},
    {"07334020", 63418},
    {"07334021", 63427},
    {"07334022", 63445},
    {"07334023", 63454},
    {"07334024", 63477},
    {"07334025", 63490},
    {"07334027", 63501},
    {"07334028", 63516},
    {"07334030", 63530},
    {"07334031", 63543},
    {"07334032", 63559},
    {"07334033", 63579},
    {"07334034", 63597},
    {"07334036", 63605},
    {"07334501", 63614},
    {"07335002", 63638},
    {"07335003", 63644},
    {"07335004", 63667},
    {"07335005", 63688},
    {"07335006", 63701},
    {"07335007", 63711},
    {"07335009", 63722},
    {"07335010", 63735},
    {"07335011", 63749},
    {"07335012", 63764},
    {"07335013", 63776},
    {"07335014", 63793},
    {"07335015", 63812},
    {"07335016", 63824},
    {"07335017", 63841},
    {"07335018", 63853},
    {"07335019", 63864},
    {"07335020", 63876},
    {"07335021", 63898},
    {"07335022", 63911},
    {"07335023", 63945},
    {"07335024", 63953},
    {"07335025", 63965},
    {"07335026", 63975},
    {"07335027", 63986},
    {"07335028", 63999},
    {"07335029", 64012},
    {"07335030", 64027},
    {"07335031", 64039},
    {"07335033", 64052},
    {"07335034", 64065},
    {"07335035", 64076},
    {"07335037", 64094},
    {"07335038", 64108},
    {"07335040", 64136},
    {"07335041", 64147},
    {"07335042", 64163},
    {"07335043", 64180},
    {"07335044", 64194},
    {"07335045", 64207},
    {"07335046", 64220},
    {"07335047", 64233},
    {"07335048", 64245},
    {"07335049", 64260},
    {"07335201", 64272},
    {"07335202", 64283},
    {"07335203", 64295},
    {"07335204", 64309},
    {"07335205", 64317},
    {"07335501", 64326},
    {"07336001", 64347},
    {"07336002", 64357},
    {"07336003", 64367},
    {"07336004", 64378},
    {"07336005", 64392},
    {"07336006", 64402},
    {"07336008", 64412},
    {"07336009", 64423},
    {"07336010", 64434},
    {"07336011", 64447},
    {"07336012", 64465},
    {"07336013", 64473},
    {"07336014", 64485},
    {"07336015", 64495},
    {"07336016", 64517},
    {"07336017", 64529},
    {"07336018", 64541},
    {"07336019", 64551},
    {"07336021", 64562},
    {"07336022", 64573},
    {"07336023", 64584},
    {"07336024", 64595},
    {"07336025", 64606},
    {"07336027", 64619},
    {"07336029", 64631},
    {"07336030", 64643},
    {"07336031", 64657},
    {"07336032", 64676},
    {"07336033", 64683},
    {"07336034", 64693},
    {"07336035", 64720},
    {"07336036", 64732},
    {"07336037", 64746},
    {"07336038", 64757},
    {"07336039", 64772},
    {"07336040", 64785},
    {"07336041", 64802},
    {"07336042", 64828},
    {"07336043", 64840},
    {"07336044", 64853},
    {"07336045", 64862},
    {"07336046", 64876},
    {"07336047", 64888},
    {"07336048", 64898},
    {"07336049", 64910},
    {"07336050", 64919},
    {"07336051", 64931},
    {"07336052", 64941},
    {"07336053", 64949},
    {"07336054", 64969},
    {"07336055", 64982},
    {"07336056", 64996},
    {"07336057", 65008},
    {"07336058", 65020},
    {"07336060", 65040},
    {"07336061", 65052},
    {"07336062", 65060},
    {"07336064", 65072},
    {"07336065", 65091},
    {"07336066", 65103},
    {"07336067", 65128},
    {"07336068", 65141},
    {"07336069", 65160},
    {"07336070", 65170},
    {"07336071", 65181},
    {"07336072", 65198},
    {"07336073", 65217},
    {"07336074", 65240},
    {"07336075", 65250},
    {"07336076", 65270},
    {"07336077", 65279},
    {"07336079", 65292},
    {"07336081", 65305},
    {"07336082", 65318},
    {"07336084", 65329},
    {"07336085", 65342},
    {"07336086", 65359},
    {"07336087", 65369},
    {"07336088", 65382},
    {"07336089", 65394},
    {"07336090", 65414},
    {"07336091", 65440},
    {"07336092", 65454},
    {"07336094", 65479},
    {"07336095", 65492},
    {"07336096", 65506},
    {"07336097", 65525},
    {"07336098", 65542},
    {"07336099", 65559},
    {"07336100", 65566},
    {"07336101", 65583},
    {"07336102", 65594},
    {"07336103", 65611},
    {"07336104", 65624},
    {"07336105", 65636},
    {"07336106", 65654},
    {"07336107", 65665},
    {"07336501", 65677},
    {"07337001", 65695},
    {"07337002", 65709},
    {"07337005", 65718},
    {"07337006", 65741},
    {"07337007", 65753},
    {"07337008", 65775},
    {"07337009", 65789},
    {"07337011", 65801},
    {"07337012", 65812},
    {"07337013", 65824},
    {"07337014", 65837},
    {"07337015", 65847},
    {"07337017", 65859},
    {"07337018", 65869},
    {"07337019", 65879},
    {"07337020", 65892},
    {"07337021", 65910},
    {"07337022", 65920},
    {"07337023", 65930},
    {"07337024", 65940},
    {"07337025", 65952},
    {"07337026", 65964},
    {"07337027", 65977},
    {"07337028", 65999},
    {"07337029", 66012},
    {"07337031", 66038},
    {"07337032", 66051},
    {"07337033", 66064},
    {"07337035", 66085},
    {"07337036", 66103},
    {"07337037", 66113},
    {"07337038", 66128},
    {"07337039", 66156},
    {"07337040", 66172},
    {"07337041", 66193},
    {"07337042", 66212},
    {"07337043", 66247},
    {"07337044", 66259},
    {"07337045", 66268},
    {"07337046", 66289},
    {"07337047", 66300},
    {"07337048", 66320},
    {"07337049", 66338},
    {"07337050", 66355},
    {"07337051", 66367},
    {"07337052", 66380},
    {"07337054", 66391},
    {"07337055", 66418},
    {"07337056", 66433},
    {"07337058", 66450},
    {"07337059", 66462},
    {"07337060", 66477},
    {"07337061", 66496},
    {"07337062", 66521},
    {"07337064", 66544},
    {"07337065", 66553},
    {"07337066", 66565},
    {"07337067", 66587},
    {"07337068", 66597},
    {"07337069", 66607},
    {"07337070", 66618},
    {"07337071", 66632},
    {"07337072", 66655},
    {"07337073", 66669},
    {"07337074", 66683},
    {"07337076", 66689},
    {"07337077", 66700},
    {"07337078", 66711},
    {"07337079", 66727},
    {"07337080", 66745},
    {"07337081", 66758},
    {"07337082", 66772},
    {"07337083", 66782},
    {"07337084", 66795},
    {"07337501", 66816},
    {"07338001", 66845},
    {"07338002", 66853},
    {"07338003", 66867},
    {"07338004", 66880},
    {"07338005", 66899},
    {"07338006", 66916},
    {"07338007", 66940},
    {"07338008", 66952},
    {"07338009", 66966},
    {"07338010", 66983},
    {"07338011", 66993},
    {"07338012", 67005},
    {"07338013", 67015},
    {"07338014", 67044},
    {"07338015", 67064},
    {"07338016", 67081},
    {"07338017", 67092},
    {"07338018", 67106},
    {"07338019", 67115},
    {"07338020", 67128},
    {"07338021", 67138},
    {"07338022", 67150},
    {"07338023", 67170},
    {"07338025", 67182},
    {"07338026", 67204},
    {"07339001", 67213},
    {"07339002", 67224},
    {"07339003", 67235},
    {"07339004", 67253},
    {"07339005", 67264},
    {"07339006", 67288},
    {"07339007", 67299},
    {"07339008", 67312},
    {"07339009", 67323},
    {"07339010", 67334},
    {"07339011", 67343},
    {"07339012", 67352},
    {"07339013", 67362},
    {"07339015", 67374},
    {"07339016", 67384},
    {"07339017", 67396},
    {"07339018", 67407},
    {"07339019", 67420},
    {"07339020", 67442},
    {"07339021", 67460},
    {"07339022", 67471},
    {"07339024", 67482},
    {"07339025", 67495},
    {"07339026", 67505},
    {"07339028", 67515},
    {"07339029", 67527},
    {"07339030", 67539},
    {"07339031", 67566},
    {"07339032", 67592},
    {"07339033", 67611},
    {"07339034", 67625},
    {"07339035", 67638},
    {"07339036", 67652},
    {"07339037", 67662},
    {"07339038", 67674},
    {"07339039", 67694},
    {"07339040", 67706},
    {"07339041", 67722},
    {"07339042", 67742},
    {"07339043", 67761},
    {"07339044", 67779},
    {"07339045", 67792},
    {"07339046", 67806},
    {"07339047", 67824},
    {"07339048", 67834},
    {"07339049", 67845},
    {"07339050", 67863},
    {"07339051", 67877},
    {"07339053", 67903},
    {"07339054", 67911},
    {"07339056", 67924},
    {"07339057", 67938},
    {"07339058", 67957},
    {"07339059", 67975},
    {"07339060", 67988},
    {"07339062", 67999},
    {"07339063", 68014},
    {"07339064", 68033},
    {"07339065", 68046},
    {"07339066", 68058},
    {"07339067", 68071},
    {"07339068", 68081},
    {"07339201", 68093},
    {"07339202", 68109},
    {"07340001", 68120},
    {"07340002", 68131},
    {"07340003", 68142},
    {"07340004", 68151},
    {"07340005", 68164},
    {"07340006", 68174},
    {"07340007", 68183},
    {"07340008", 68195},
    {"07340009", 68207},
    {"07340010", 68218},
    {"07340011", 68238},
    {"07340012", 68258},
    {"07340014", 68270},
    {"07340015", 68282},
    {"07340016", 68295},
    {"07340017", 68308},
    {"07340018", 68320},
    {"07340019", 68334},
    {"07340020", 68341},
    {"07340021", 68359},
    {"07340022", 68371},
    {"07340023", 68383},
    {"07340024", 68400},
    {"07340025", 68415},
    {"07340026", 68424},
    {"07340027", 68434},
    {"07340028", 68442},
    {"07340029", 68451},
    {"07340030", 68466},
    {"07340031", 68471},
    {"07340032", 68482},
    {"07340033", 68510},
    {"07340034", 68531},
    {"07340035", 68543},
    {"07340036", 68558},
    {"07340037", 68570},
    {"07340038", 68582},
    {"07340039", 68599},
    {"07340040", 68608},
    {"07340041", 68624},
    {"07340042", 68635},
    {"07340043", 68648},
    {"07340044", 68660},
    {"07340045", 68674},
    {"07340047", 68692},
    {"07340048", 68704},
    {"07340049", 68713},
    {"07340050", 68726},
    {"07340051", 68738},
    {"07340052", 68765},
    {"07340053", 68774},
    {"07340054", 68785},
    {"07340055", 68810},
    {"07340057", 68821},
    {"07340201", 68837},
    {"07340202", 68850},
    {"07340203", 68862},
    {"07340204", 68873},
    {"07340205", 68888},
    {"07340206", 68900},
    {"07340207", 68909},
    {"07340208", 68919},
    {"07340209", 68934},
    {"07340210", 68951},
    {"07340211", 68969},
    {"07340212", 68986},
    {"07340213", 68997},
    {"07340214", 69014},
    {"07340215", 69032},
    {"07340216", 69046},
    {"07340217", 69059},
    {"07340218", 69071},
    {"07340219", 69083},
    {"07340220", 69109},
    {"07340221", 69121},
    {"07340222", 69133},
    {"07340223", 69157},
    {"07340224", 69168},
    {"07340225", 69183},
    {"07340226", 69195},
    {"07340227", 69207},
    {"07340228", 69217},
    {"07340501", 69237},
    {"07340502", 69261},
    {"08111000", 69273},
    {"08115001", 69302},
    {"08115002", 69313},
    {"08115003", 69322},
    {"08115004", 69341},
    {"08115010", 69350},
    {"08115013", 69364},
    {"08115015", 69374},
    {"08115016", 69387},
    {"08115021", 69399},
    {"08115022", 69418},
    {"08115024", 69433},
    {"08115028", 69455},
    {"08115029", 69472},
    {"08115034", 69482},
    {"08115037", 69494},
    {"08115041", 69505},
    {"08115042", 69523},
    {"08115044", 69541},
    {"08115045", 69553},
    {"08115046", 69574},
    {"08115048", 69588},
    {"08115050", 69607},
    {"08115051", 69630},
    {"08115052", 69650},
    {"08115053", 69660},
    {"08115054", 69671},
    {"08116004", 69681},
    {"08116005", 69690},
    {"08116006", 69699},
    {"08116007", 69710},
    {"08116008", 69727},
    {"08116011", 69740},
    {"08116012", 69748},
    {"08116014", 69771},
    {"08116015", 69781},
    {"08116016", 69793},
    {"08116018", 69815},
    {"08116019", 69835},
    {"08116020", 69863},
    {"08116022", 69878},
    {"08116027", 69895},
    {"08116029", 69905},
    {"08116033", 69916},
    {"08116035", 69945},
    {"08116036", 69954},
    {"08116037", 69964},
    {"08116041", 69977},
    {"08116042", 69995},
    {"08116043", 70013},
    {"08116046", 70025},
    {"08116047", 70041},
    {"08116048", 70068},
    {"08116049", 70079},
    {"08116050", 70098},
    {"08116053", 70113},
    {"08116054", 70121},
    {"08116056", 70134},
    {"08116058", 70153},
    {"08116063", 70178},
    {"08116068", 70191},
    {"08116070", 70206},
    {"08116071", 70235},
    {"08116072", 70264},
    {"08116073", 70288},
    {"08116076", 70302},
    {"08116077", 70312},
    {"08116078", 70332},
    {"08116079", 70364},
    {"08116080", 70375},
    {"08116081", 70394},
    {"08117001", 70410},
    {"08117002", 70420},
    {"08117003", 70432},
    {"08117006", 70446},
    {"08117007", 70462},
    {"08117009", 70479},
    {"08117010", 70490},
    {"08117011", 70504},
    {"08117012", 70517},
    {"08117014", 70527},
    {"08117015", 70538},
    {"08117016", 70555},
    {"08117017", 70569},
    {"08117018", 70578},
    {"08117019", 70608},
    {"08117020", 70631},
    {"08117023", 70643},
    {"08117024", 70658},
    {"08117025", 70691},
    {"08117026", 70711},
    {"08117028", 70730},
    {"08117029", 70742},
    {"08117030", 70755},
    {"08117031", 70766},
    {"08117033", 70778},
    {"08117035", 70786},
    {"08117037", 70808},
    {"08117038", 70819},
    {"08117042", 70835},
    {"08117043", 70843},
    {"08117044", 70851},
    {"08117049", 70864},
    {"08117051", 70880},
    {"08117053", 70896},
    {"08117055", 70912},
    {"08117058", 70920},
    {"08117060", 70940},
    {"08117061", 70963},
    {"08118001", 70983},
    {"08118003", 70997},
    {"08118006", 71012},
    {"08118007", 71033},
    {"08118010", 71051},
    {"08118011", 71071},
    {"08118012", 71089},
    {"08118014", 71101},
    {"08118015", 71116},
    {"08118016", 71127},
    {"08118018", 71139},
    {"08118019", 71152},
    {"08118021", 71170},
    {"08118027", 71191},
    {"08118028", 71202},
    {"08118040", 71214},
    {"08118046", 71235},
    {"08118047", 71256},
    {"08118048", 71266},
    {"08118049", 71286},
    {"08118050", 71312},
    {"08118051", 71335},
    {"08118053", 71347},
    {"08118054", 71360},
    {"08118059", 71366},
    {"08118060", 71388},
    {"08118063", 71402},
    {"08118067", 71416},
    {"08118068", 71433},
    {"08118070", 71443},
    {"08118071", 71473},
    {"08118073", 71486},
    {"08118074", 71515},
    {"08118076", 71524},
    {"08118077", 71544},
    {"08118078", 71556},
    {"08118079", 71583},
    {"08118080", 71612},
    {"08118081", 71640},
    {"08119001", 71666},
    {"08119003", 71675},
    {"08119004", 71695},
    {"08119006", 71706},
    {"08119008", 71716},
    {"08119018", 71733},
    {"08119020", 71746},
    {"08119024", 71763},
    {"08119037", 71776},
    {"08119038", 71789},
    {"08119041", 71812},
    {"08119042", 71818},
    {"08119044", 71830},
    {"08119053", 71848},
    {"08119055", 71861},
    {"08119061", 71876},
    {"08119067", 71888},
    {"08119068", 71907},
    {"08119069", 71920},
    {"08119075", 71933},
    {"08119076", 71955},
    {"08119079", 71963},
    {"08119083", 71982},
    {"08119084", 71999},
    {"08119085", 72016},
    {"08119086", 72034},
    {"08119087", 72046},
    {"08119089", 72054},
    {"08119090", 72063},
    {"08119091", 72075},
    {"08119093", 72093},
    {"08121000", 72112},
    {"08125001", 72143},
    {"08125005", 72152},
    {"08125006", 72179},
    {"08125007", 72200},
    {"08125008", 72220},
    {"08125013", 72238},
    {"08125017", 72258},
    {"08125021", 72269},
    {"08125024", 72280},
    {"08125026", 72290},
    {"08125027", 72307},
    {"08125030", 72318},
    {"08125034", 72325},
    {"08125038", 72336},
    {"08125039", 72355},
    {"08125046", 72375},
    {"08125047", 72384},
    {"08125048", 72395},
    {"08125049", 72408},
    {"08125056", 72419},
    {"08125057", 72445},
    {"08125058", 72463},
    {"08125059", 72482},
    {"08125061", 72502},
    {"08125063", 72520},
    {"08125065", 72539},
    {"08125066", 72558},
    {"08125068", 72574},
    {"08125069", 72591},
    {"08125074", 72620},
    {"08125078", 72630},
    {"08125079", 72639},
    {"08125081", 72648},
    {"08125084", 72662},
    {"08125086", 72672},
    {"08125087", 72691},
    {"08125094", 72704},
    {"08125096", 72713},
    {"08125098", 72729},
    {"08125102", 72747},
    {"08125103", 72765},
    {"08125107", 72781},
    {"08125108", 72793},
    {"08125110", 72804},
    {"08125111", 72814},
    {"08125113", 72837},
    {"08126011", 72853},
    {"08126020", 72864},
    {"08126028", 72875},
    {"08126039", 72896},
    {"08126045", 72916},
    {"08126046", 72934},
    {"08126047", 72953},
    {"08126056", 72965},
    {"08126058", 72976},
    {"08126060", 72995},
    {"08126066", 73015},
    {"08126069", 73033},
    {"08126072", 73045},
    {"08126085", 73056},
    {"08126086", 73075},
    {"08126094", 73086},
    {"08127008", 73099},
    {"08127009", 73111},
    {"08127012", 73123},
    {"08127013", 73136},
    {"08127014", 73149},
    {"08127023", 73168},
    {"08127025", 73181},
    {"08127032", 73198},
    {"08127043", 73216},
    {"08127046", 73233},
    {"08127047", 73264},
    {"08127052", 73283},
    {"08127056", 73294},
    {"08127059", 73318},
    {"08127062", 73330},
    {"08127063", 73339},
    {"08127071", 73353},
    {"08127073", 73365},
    {"08127075", 73377},
    {"08127076", 73396},
    {"08127079", 73421},
    {"08127086", 73438},
    {"08127089", 73454},
    {"08127091", 73471},
    {"08127099", 73483},
    {"08127100", 73499},
    {"08127101", 73512},
    {"08127102", 73523},
    {"08127103", 73534},
    {"08127104", 73548},
    {"08128006", 73559},
    {"08128007", 73571},
    {"08128014", 73595},
    {"08128020", 73611},
    {"08128039", 73630},
    {"08128045", 73650},
    {"08128047", 73667},
    {"08128058", 73686},
    {"08128061", 73697},
    {"08128064", 73709},
    {"08128082", 73727},
    {"08128115", 73749},
    {"08128126", 73776},
    {"08128128", 73796},
    {"08128131", 73805},
    {"08128137", 73822},
    {"08128138", 73836},
    {"08128139", 73843},
    {"08135010", 73870},
    {"08135015", 73882},
    {"08135016", 73894},
    {"08135019", 73923},
    {"08135020", 73955},
    {"08135021", 73978},
    {"08135025", 73991},
    {"08135026", 74005},
    {"08135027", 74015},
    {"08135031", 74040},
    {"08135032", 74063},
    {"08136002", 74084},
    {"08136003", 74096},
    {"08136007", 74113},
    {"08136009", 74126},
    {"08136010", 74149},
    {"08136015", 74167},
    {"08136018", 74178},
    {"08136019", 74189},
    {"08136020", 74215},
    {"08136021", 74224},
    {"08136024", 74234},
    {"08136027", 74246},
    {"08136028", 74256},
    {"08136029", 74272},
    {"08136033", 74285},
    {"08136034", 74298},
    {"08136035", 74308},
    {"08136037", 74319},
    {"08136038", 74338},
    {"08136040", 74356},
    {"08136042", 74366},
    {"08136043", 74380},
    {"08136044", 74393},
    {"08136045", 74404},
    {"08136046", 74422},
    {"08136049", 74430},
    {"08136050", 74446},
    {"08136060", 74465},
    {"08136061", 74476},
    {"08136062", 74491},
    {"08136065", 74504},
    {"08136066", 74531},
    {"08136068", 74543},
    {"08136070", 74554},
    {"08136071", 74565},
    {"08136075", 74577},
    {"08136079", 74595},
    {"08136082", 74608},
    {"08136084", 74620},
    {"08136087", 74627},
    {"08136088", 74638},
    {"08136089", 74652},
    {"08211000", 74660},
    {"08212000", 74680},
    {"08215007", 74698},
    {"08215009", 74714},
    {"08215017", 74731},
    {"08215021", 74749},
    {"08215025", 74756},
    {"08215029", 74769},
    {"08215039", 74782},
    {"08215040", 74790},
    {"08215046", 74801},
    {"08215047", 74809},
    {"08215059", 74819},
    {"08215064", 74841},
    {"08215066", 74860},
    {"08215082", 74881},
    {"08215084", 74891},
    {"08215089", 74907},
    {"08215090", 74920},
    {"08215094", 74940},
    {"08215096", 74954},
    {"08215097", 74964},
    {"08215099", 74982},
    {"08215100", 74998},
    {"08215101", 75014},
    {"08215102", 75024},
    {"08215103", 75050},
    {"08215105", 75070},
    {"08215106", 75094},
    {"08215107", 75113},
    {"08215108", 75137},
    {"08215109", 75158},
    {"08215110", 75176},
    {"08215111", 75187},
    {"08216002", 75199},
    {"08216005", 75212},
    {"08216006", 75224},
    {"08216007", 75236},
    {"08216008", 75250},
    {"08216009", 75262},
    {"08216012", 75275},
    {"08216013", 75296},
    {"08216015", 75305},
    {"08216017", 75322},
    {"08216022", 75340},
    {"08216023", 75353},
    {"08216024", 75364},
    {"08216028", 75383},
    {"08216029", 75401},
    {"08216033", 75411},
    {"08216039", 75424},
    {"08216041", 75435},
    {"08216043", 75448},
    {"08216049", 75464},
    {"08216052", 75474},
    {"08216059", 75487},
    {"08216063", 75499},
    {"08221000", 75514},
    {"08222000", 75533},
    {"08225001", 75563},
    {"08225002", 75581},
    {"08225009", 75597},
    {"08225010", 75609},
    {"08225014", 75616},
    {"08225024", 75642},
    {"08225032", 75654},
    {"08225033", 75664},
    {"08225039", 75678},
    {"08225042", 75690},
    {"08225052", 75704},
    {"08225058", 75713},
    {"08225060", 75729},
    {"08225064", 75736},
    {"08225067", 75750},
    {"08225068", 75765},
    {"08225074", 75778},
    {"08225075", 75789},
    {"08225082", 75809},
    {"08225091", 75820},
    {"08225109", 75829},
    {"08225113", 75847},
    {"08225114", 75860},
    {"08225115", 75879},
    {"08225116", 75891},
    {"08225117", 75903},
    {"08225118", 75911},
    {"08226003", 75922},
    {"08226006", 75935},
    {"08226009", 75946},
    {"08226010", 75954},
    {"08226012", 75964},
    {"08226013", 75976},
    {"08226017", 75993},
    {"08226018", 76004},
    {"08226020", 76022},
    {"08226022", 76035},
    {"08226027", 76044},
    {"08226028", 76056},
    {"08226029", 76068},
    {"08226031", 76089},
    {"08226032", 76106},
    {"08226036", 76125},
    {"08226037", 76136},
    {"08226038", 76144},
    {"08226040", 76162},
    {"08226041", 76174},
    {"08226046", 76189},
    {"08226048", 76197},
    {"08226049", 76204},
    {"08226054", 76216},
    {"08226055", 76229},
    {"08226056", 76256},
    {"08226058", 76278},
    {"08226059", 76291},
    {"08226060", 76304},
    {"08226062", 76314},
    {"08226063", 76326},
    {"08226065", 76338},
    {"08226066", 76356},
    {"08226068", 76373},
    {"08226076", 76384},
    {"08226080", 76396},
    {"08226081", 76413},
    {"08226082", 76426},
    {"08226084", 76446},
    {"08226085", 76467},
    {"08226086", 76484},
    {"08226091", 76495},
    {"08226095", 76513},
    {"08226096", 76530},
    {"08226097", 76547},
    {"08226098", 76559},
    {"08226099", 76576},
    {"08226101", 76590},
    {"08226102", 76603},
    {"08226103", 76617},
    {"08226104", 76631},
    {"08226105", 76640},
    {"08226106", 76662},
    {"08226107", 76680},
    {"08231000", 76711},
    {"08235006", 76729},
    {"08235007", 76748},
    {"08235008", 76762},
    {"08235018", 76785},
    {"08235020", 76792},
    {"08235022", 76802},
    {"08235025", 76814},
    {"08235029", 76829},
    {"08235032", 76840},
    {"08235033", 76859},
    {"08235035", 76881},
    {"08235046", 76900},
    {"08235047", 76915},
    {"08235050", 76933},
    {"08235055", 76944},
    {"08235057", 76961},
    {"08235060", 76973},
    {"08235065", 76983},
    {"08235066", 76995},
    {"08235067", 77008},
    {"08235073", 77020},
    {"08235079", 77038},
    {"08235080", 77058},
    {"08235084", 77075},
    {"08235085", 77106},
    {"08236004", 77119},
    {"08236011", 77131},
    {"08236013", 77141},
    {"08236019", 77154},
    {"08236025", 77166},
    {"08236028", 77184},
    {"08236030", 77194},
    {"08236031", 77205},
    {"08236033", 77218},
    {"08236038", 77238},
    {"08236039", 77256},
    {"08236040", 77267},
    {"08236043", 77286},
    {"08236044", 77305},
    {"08236046", 77316},
    {"08236050", 77338},
    {"08236061", 77349},
    {"08236062", 77362},
    {"08236065", 77375},
    {"08236067", 77387},
    {"08236068", 77397},
    {"08236070", 77407},
    {"08236071", 77416},
    {"08236072", 77428},
    {"08236073", 77443},
    {"08236074", 77454},
    {"08236075", 77468},
    {"08236076", 77485},
    {"08237002", 77504},
    {"08237004", 77523},
    {"08237019", 77536},
    {"08237024", 77556},
    {"08237027", 77567},
    {"08237028", 77585},
    {"08237030", 77606},
    {"08237032", 77615},
    {"08237040", 77626},
    {"08237045", 77649},
    {"08237054", 77659},
    {"08237061", 77678},
    {"08237072", 77690},
    {"08237073", 77704},
    {"08237074", 77713},
    {"08237075", 77725},
    {"08311000", 77751},
    {"08315003", 77780},
    {"08315004", 77784},
    {"08315006", 77792},
    {"08315007", 77814},
    {"08315008", 77827},
    {"08315013", 77850},
    {"08315014", 77862},
    {"08315015", 77875},
    {"08315016", 77901},
    {"08315020", 77911},
    {"08315022", 77923},
    {"08315028", 77934},
    {"08315030", 77944},
    {"08315031", 77972},
    {"08315033", 78001},
    {"08315037", 78011},
    {"08315039", 78035},
    {"08315041", 78050},
    {"08315043", 78062},
    {"08315047", 78074},
    {"08315048", 78088},
    {"08315050", 78107},
    {"08315051", 78127},
    {"08315052", 78138},
    {"08315056", 78152},
    {"08315059", 78160},
    {"08315064", 78170},
    {"08315068", 78183},
    {"08315070", 78194},
    {"08315072", 78213},
    {"08315073", 78224},
    {"08315074", 78236},
    {"08315076", 78274},
    {"08315084", 78301},
    {"08315089", 78311},
    {"08315094", 78326},
    {"08315095", 78339},
    {"08315098", 78350},
    {"08315102", 78363},
    {"08315107", 78375},
    {"08315108", 78384},
    {"08315109", 78412},
    {"08315111", 78420},
    {"08315113", 78437},
    {"08315115", 78462},
    {"08315125", 78471},
    {"08315130", 78480},
    {"08315131", 78505},
    {"08315132", 78519},
    {"08315133", 78526},
    {"08316002", 78559},
    {"08316003", 78585},
    {"08316009", 78597},
    {"08316010", 78609},
    {"08316011", 78624},
    {"08316012", 78644},
    {"08316013", 78676},
    {"08316014", 78687},
    {"08316017", 78707},
    {"08316020", 78727},
    {"08316024", 78745},
    {"08316036", 78759},
    {"08316037", 78766},
    {"08316038", 78789},
    {"08316039", 78813},
    {"08316042", 78820},
    {"08316043", 78832},
    {"08316045", 78842},
    {"08316049", 78855},
    {"08316051", 78865},
    {"08316053", 78886},
    {"08316054", 78911},
    {"08316055", 78920},
    {"08316056", 78938},
    {"08317001", 78956},
    {"08317005", 78971},
    {"08317008", 78983},
    {"08317009", 79008},
    {"08317011", 79021},
    {"08317021", 79031},
    {"08317026", 79040},
    {"08317029", 79058},
    {"08317031", 79071},
    {"08317034", 79084},
    {"08317039", 79103},
    {"08317040", 79129},
    {"08317041", 79158},
    {"08317046", 79174},
    {"08317047", 79186},
    {"08317051", 79195},
    {"08317056", 79212},
    {"08317057", 79226},
    {"08317059", 79239},
    {"08317065", 79251},
    {"08317067", 79276},
    {"08317068", 79288},
    {"08317073", 79294},
    {"08317075", 79311},
    {"08317078", 79324},
    {"08317085", 79337},
    {"08317088", 79347},
    {"08317089", 79364},
    {"08317093", 79382},
    {"08317096", 79395},
    {"08317097", 79413},
    {"08317098", 79423},
    {"08317100", 79439},
    {"08317102", 79450},
    {"08317110", 79478},
    {"08317113", 79494},
    {"08317114", 79505},
    {"08317116", 79511},
    {"08317118", 79520},
    {"08317121", 79535},
    {"08317122", 79548},
    {"08317126", 79562},
    {"08317127", 79571},
    {"08317129", 79581},
    {"08317141", 79591},
    {"08317145", 79603},
    {"08317146", 79619},
    {"08317150", 79647},
    {"08317151", 79657},
    {"08317152", 79666},
    {"08317153", 79687},
    {"08317971", 79703},
    {"08325001", 79735},
    {"08325009", 79747},
    {"08325011", 79758},
    {"08325012", 79769},
    {"08325014", 79785},
    {"08325015", 79796},
    {"08325024", 79807},
    {"08325036", 79814},
    {"08325045", 79826},
    {"08325049", 79854},
    {"08325050", 79871},
    {"08325051", 79885},
    {"08325053", 79903},
    {"08325057", 79922},
    {"08325060", 79945},
    {"08325061", 79960},
    {"08325064", 79972},
    {"08325069", 79986},
    {"08325070", 80007},
    {"08325071", 80023},
    {"08325072", 80034},
    {"08326003", 80047},
    {"08326005", 80069},
    {"08326006", 80086},
    {"08326010", 80107},
    {"08326012", 80119},
    {"08326017", 80142},
    {"08326020", 80176},
    {"08326027", 80188},
    {"08326031", 80206},
    {"08326037", 80234},
    {"08326041", 80248},
    {"08326052", 80263},
    {"08326054", 80298},
    {"08326055", 80325},
    {"08326060", 80350},
    {"08326061", 80381},
    {"08326065", 80391},
    {"08326068", 80405},
    {"08326074", 80425},
    {"08326075", 80456},
    {"08327002", 80468},
    {"08327004", 80478},
    {"08327005", 80490},
    {"08327006", 80500},
    {"08327007", 80512},
    {"08327008", 80522},
    {"08327009", 80532},
    {"08327010", 80543},
    {"08327011", 80554},
    {"08327012", 80565},
    {"08327013", 80578},
    {"08327016", 80588},
    {"08327017", 80619},
    {"08327018", 80632},
    {"08327019", 80650},
    {"08327020", 80659},
    {"08327023", 80670},
    {"08327025", 80688},
    {"08327027", 80701},
    {"08327029", 80710},
    {"08327030", 80723},
    {"08327033", 80734},
    {"08327036", 80747},
    {"08327038", 80778},
    {"08327040", 80796},
    {"08327041", 80820},
    {"08327046", 80835},
    {"08327048", 80855},
    {"08327049", 80864},
    {"08327050", 80883},
    {"08327051", 80902},
    {"08327054", 80912},
    {"08327055", 80924},
    {"08327056", 80946},
    {"08327057", 80965},
    {"08335001", 80985},
    {"08335002", 80998},
    {"08335015", 81010},
    {"08335021", 81034},
    {"08335022", 81047},
    {"08335025", 81061},
    {"08335026", 81073},
    {"08335028", 81097},
    {"08335035", 81111},
    {"08335043", 81122},
    {"08335055", 81152},
    {"08335057", 81158},
    {"08335061", 81170},
    {"08335063", 81181},
    {"08335066", 81212},
    {"08335075", 81223},
    {"08335077", 81251},
    {"08335079", 81265},
    {"08335080", 81282},
    {"08335081", 81297},
    {"08335096", 81313},
    {"08335097", 81324},
    {"08335098", 81345},
    {"08335099", 81366},
    {"08335100", 81386},
    {"08336004", 81410},
    {"08336006", 81418},
    {"08336008", 81433},
    {"08336010", 81441},
    {"08336014", 81450},
    {"08336019", 81468},
    {"08336024", 81481},
    {"08336025", 81493},
    {"08336034", 81502},
    {"08336036", 81509},
    {"08336043", 81530},
    {"08336045", 81541},
    {"08336050", 81557},
    {"08336057", 81574},
    {"08336069", 81584},
    {"08336073", 81612},
    {"08336075", 81624},
    {"08336078", 81636},
    {"08336079", 81648},
    {"08336080", 81680},
    {"08336081", 81694},
    {"08336082", 81713},
    {"08336084", 81727},
    {"08336087", 81736},
    {"08336089", 81752},
    {"08336090", 81759},
    {"08336091", 81770},
    {"08336094", 81792},
    {"08336096", 81801},
    {"08336100", 81809},
    {"08336103", 81821},
    {"08336104", 81847},
    {"08336105", 81865},
    {"08336106", 81882},
    {"08336107", 81897},
    {"08337002", 81916},
    {"08337013", 81926},
    {"08337022", 81949},
    {"08337027", 81981},
    {"08337030", 82010},
    {"08337032", 82023},
    {"08337038", 82031},
    {"08337039", 82041},
    {"08337045", 82055},
    {"08337049", 82065},
    {"08337051", 82079},
    {"08337053", 82095},
    {"08337059", 82121},
    {"08337060", 82128},
    {"08337062", 82139},
    {"08337065", 82149},
    {"08337066", 82162},
    {"08337070", 82189},
    {"08337076", 82202},
    {"08337090", 82208},
    {"08337096", 82220},
    {"08337097", 82243},
    {"08337106", 82263},
    {"08337108", 82283},
    {"08337116", 82293},
    {"08337118", 82306},
    {"08337123", 82316},
    {"08337124", 82331},
    {"08337125", 82341},
    {"08337126", 82353},
    {"08337127", 82378},
    {"08337128", 82386},
    {"08415014", 82408},
    {"08415019", 82431},
    {"08415027", 82453},
    {"08415028", 82465},
    {"08415029", 82480},
    {"08415034", 82492},
    {"08415039", 82509},
    {"08415048", 82518},
    {"08415050", 82531},
    {"08415053", 82549},
    {"08415058", 82568},
    {"08415059", 82582},
    {"08415060", 82601},
    {"08415061", 82614},
    {"08415062", 82633},
    {"08415073", 82644},
    {"08415078", 82667},
    {"08415080", 82685},
    {"08415085", 82695},
    {"08415087", 82707},
    {"08415088", 82725},
    {"08415089", 82738},
    {"08415090", 82750},
    {"08415091", 82762},
    {"08415092", 82775},
    {"08415093", 82789},
    {"08415971", 82801},
    {"08416006", 82847},
    {"08416009", 82861},
    {"08416011", 82875},
    {"08416015", 82887},
    {"08416018", 82899},
    {"08416022", 82911},
    {"08416023", 82931},
    {"08416025", 82945},
    {"08416026", 82964},
    {"08416031", 82972},
    {"08416036", 82985},
    {"08416041", 83014},
    {"08416048", 83045},
    {"08416049", 83056},
    {"08416050", 83068},
    {"08417002", 83078},
    {"08417008", 83095},
    {"08417010", 83105},
    {"08417013", 83111},
    {"08417014", 83131},
    {"08417015", 83143},
    {"08417016", 83157},
    {"08417022", 83172},
    {"08417023", 83191},
    {"08417025", 83206},
    {"08417029", 83225},
    {"08417031", 83241},
    {"08417036", 83259},
    {"08417044", 83270},
    {"08417045", 83290},
    {"08417047", 83302},
    {"08417051", 83313},
    {"08417052", 83327},
    {"08417054", 83339},
    {"08417057", 83357},
    {"08417063", 83376},
    {"08417071", 83388},
    {"08417075", 83413},
    {"08417078", 83427},
    {"08417079", 83451},
    {"08421000", 83468},
    {"08425002", 83493},
    {"08425004", 83507},
    {"08425005", 83516},
    {"08425008", 83531},
    {"08425011", 83542},
    {"08425013", 83555},
    {"08425014", 83567},
    {"08425017", 83582},
    {"08425019", 83594},
    {"08425020", 83605},
    {"08425022", 83624},
    {"08425024", 83637},
    {"08425028", 83649},
    {"08425031", 83668},
    {"08425033", 83679},
    {"08425035", 83703},
    {"08425036", 83714},
    {"08425039", 83726},
    {"08425050", 83741},
    {"08425052", 83753},
    {"08425055", 83765},
    {"08425062", 83783},
    {"08425064", 83794},
    {"08425066", 83807},
    {"08425071", 83820},
    {"08425072", 83839},
    {"08425073", 83856},
    {"08425075", 83867},
    {"08425079", 83875},
    {"08425081", 83887},
    {"08425083", 83908},
    {"08425084", 83921},
    {"08425085", 83932},
    {"08425088", 83946},
    {"08425090", 83962},
    {"08425091", 83976},
    {"08425092", 83989},
    {"08425093", 84000},
    {"08425097", 84011},
    {"08425098", 84022},
    {"08425104", 84036},
    {"08425108", 84049},
    {"08425110", 84070},
    {"08425112", 84087},
    {"08425123", 84098},
    {"08425124", 84113},
    {"08425125", 84127},
    {"08425130", 84143},
    {"08425134", 84158},
    {"08425135", 84170},
    {"08425137", 84185},
    {"08425138", 84201},
    {"08425139", 84208},
    {"08425140", 84221},
    {"08425141", 84231},
    {"08426001", 84249},
    {"08426005", 84261},
    {"08426006", 84274},
    {"08426008", 84290},
    {"08426011", 84299},
    {"08426013", 84312},
    {"08426014", 84331},
    {"08426019", 84356},
    {"08426020", 84366},
    {"08426021", 84380},
    {"08426028", 84409},
    {"08426031", 84421},
    {"08426035", 84445},
    {"08426036", 84460},
    {"08426038", 84469},
    {"08426043", 84483},
    {"08426044", 84494},
    {"08426045", 84505},
    {"08426058", 84515},
    {"08426062", 84525},
    {"08426064", 84538},
    {"08426065", 84547},
    {"08426066", 84571},
    {"08426067", 84595},
    {"08426070", 84612},
    {"08426071", 84629},
    {"08426073", 84640},
    {"08426074", 84651},
    {"08426078", 84667},
    {"08426087", 84677},
    {"08426090", 84698},
    {"08426097", 84712},
    {"08426100", 84731},
    {"08426108", 84747},
    {"08426109", 84757},
    {"08426113", 84767},
    {"08426117", 84794},
    {"08426118", 84804},
    {"08426120", 84816},
    {"08426121", 84827},
    {"08426124", 84837},
    {"08426125", 84850},
    {"08426128", 84856},
    {"08426134", 84868},
    {"08426135", 84883},
    {"08435005", 84902},
    {"08435010", 84915},
    {"08435013", 84927},
    {"08435015", 84938},
    {"08435016", 84950},
    {"08435018", 84974},
    {"08435020", 84994},
    {"08435024", 85008},
    {"08435029", 85032},
    {"08435030", 85056},
    {"08435034", 85069},
    {"08435035", 85086},
    {"08435036", 85100},
    {"08435042", 85118},
    {"08435045", 85128},
    {"08435047", 85143},
    {"08435052", 85152},
    {"08435053", 85159},
    {"08435054", 85171},
    {"08435057", 85180},
    {"08435059", 85197},
    {"08435066", 85217},
    {"08435067", 85239},
    {"08436001", 85256},
    {"08436003", 85265},
    {"08436004", 85278},
    {"08436005", 85287},
    {"08436006", 85299},
    {"08436008", 85308},
    {"08436009", 85326},
    {"08436010", 85346},
    {"08436011", 85366},
    {"08436012", 85377},
    {"08436013", 85385},
    {"08436014", 85391},
    {"08436018", 85404},
    {"08436019", 85413},
    {"08436024", 85419},
    {"08436027", 85431},
    {"08436032", 85443},
    {"08436039", 85458},
    {"08436040", 85470},
    {"08436047", 85484},
    {"08436049", 85495},
    {"08436052", 85519},
    {"08436053", 85529},
    {"08436055", 85545},
    {"08436064", 85574},
    {"08436067", 85593},
    {"08436069", 85605},
    {"08436077", 85614},
    {"08436078", 85631},
    {"08436079", 85637},
    {"08436081", 85647},
    {"08436082", 85673},
    {"08436083", 85692},
    {"08436085", 85706},
    {"08436087", 85715},
    {"08436093", 85730},
    {"08436094", 85749},
    {"08436095", 85761},
    {"08436096", 85773},
    {"08437005", 85784},
    {"08437008", 85792},
    {"08437031", 85800},
    {"08437044", 85821},
    {"08437047", 85835},
    {"08437053", 85853},
    {"08437056", 85866},
    {"08437059", 85877},
    {"08437065", 85889},
    {"08437072", 85903},
    {"08437076", 85917},
    {"08437078", 85932},
    {"08437082", 85950},
    {"08437086", 85958},
    {"08437088", 85967},
    {"08437100", 85987},
    {"08437101", 86007},
    {"08437102", 86022},
    {"08437104", 86036},
    {"08437105", 86056},
    {"08437107", 86073},
    {"08437114", 86098},
    {"08437118", 86120},
    {"08437123", 86126},
    {"08437124", 86136},
    {"09161000", 86158},
    {"09162000", 86170},
    {"09163000", 86198},
    {"09171111", 86209},
    {"09171112", 86225},
    {"09171113", 86241},
    {"09171114", 86262},
    {"09171115", 86273},
    {"09171116", 86282},
    {"09171117", 86300},
    {"09171118", 86318},
    {"09171119", 86327},
    {"09171121", 86337},
    {"09171122", 86344},
    {"09171123", 86358},
    {"09171124", 86369},
    {"09171125", 86378},
    {"09171126", 86394},
    {"09171127", 86402},
    {"09171129", 86416},
    {"09171130", 86427},
    {"09171131", 86437},
    {"09171132", 86446},
    {"09171133", 86465},
    {"09171134", 86479},
    {"09171135", 86491},
    {"09171137", 86508},
    {"09172111", 86520},
    {"09172112", 86529},
    {"09172114", 86536},
    {"09172115", 86559},
    {"09172116", 86576},
    {"09172117", 86594},
    {"09172118", 86610},
    {"09172122", 86627},
    {"09172124", 86639},
    {"09172128", 86661},
    {"09172129", 86669},
    {"09172130", 86693},
    {"09172131", 86711},
    {"09172132", 86726},
    {"09172134", 86749},
    {"09172452", 86764},
    {"09172454", 86769},
    {"09173111", 86791},
    {"09173112", 86806},
    {"09173113", 86821},
    {"09173115", 86837},
    {"09173118", 86844},
    {"09173120", 86858},
    {"09173123", 86866},
    {"09173124", 86877},
    {"09173126", 86887},
    {"09173127", 86903},
    {"09173130", 86913},
    {"09173131", 86921},
    {"09173133", 86931},
    {"09173134", 86945},
    {"09173135", 86958},
    {"09173137", 86969},
    {"09173140", 86979},
    {"09173141", 86995},
    {"09173142", 87007},
    {"09173145", 87019},
    {"09173147", 87032},
    {"09173451", 87052},
    {"09173452", 87067},
    {"09174111", 87089},
    {"09174113", 87106},
    {"09174115", 87119},
    {"09174118", 87133},
    {"09174121", 87141},
    {"09174122", 87153},
    {"09174126", 87168},
    {"09174131", 87179},
    {"09174135", 87200},
    {"09174136", 87213},
    {"09174137", 87227},
    {"09174141", 87251},
    {"09174143", 87262},
    {"09174146", 87276},
    {"09174147", 87287},
    {"09174150", 87311},
    {"09174151", 87324},
    {"09175111", 87332},
    {"09175112", 87340},
    {"09175113", 87349},
    {"09175114", 87357},
    {"09175115", 87364},
    {"09175116", 87379},
    {"09175118", 87389},
    {"09175119", 87402},
    {"09175121", 87420},
    {"09175122", 87430},
    {"09175123", 87454},
    {"09175124", 87467},
    {"09175127", 87482},
    {"09175128", 87501},
    {"09175131", 87510},
    {"09175132", 87525},
    {"09175133", 87539},
    {"09175135", 87549},
    {"09175136", 87556},
    {"09175137", 87566},
    {"09175139", 87580},
    {"09175451", 87591},
    {"09175452", 87607},
    {"09175453", 87626},
    {"09176111", 87646},
    {"09176112", 87658},
    {"09176114", 87675},
    {"09176116", 87691},
    {"09176118", 87702},
    {"09176120", 87711},
    {"09176121", 87723},
    {"09176122", 87738},
    {"09176123", 87746},
    {"09176124", 87764},
    {"09176126", 87776},
    {"09176129", 87792},
    {"09176131", 87806},
    {"09176132", 87815},
    {"09176137", 87826},
    {"09176138", 87838},
    {"09176139", 87853},
    {"09176143", 87867},
    {"09176147", 87876},
    {"09176148", 87891},
    {"09176149", 87906},
    {"09176150", 87921},
    {"09176153", 87934},
    {"09176155", 87948},
    {"09176160", 87960},
    {"09176161", 87972},
    {"09176164", 87982},
    {"09176165", 87994},
    {"09176166", 88003},
    {"09176167", 88016},
    {"09176451", 88029},
    {"09177112", 88048},
    {"09177113", 88058},
    {"09177114", 88068},
    {"09177115", 88085},
    {"09177116", 88097},
    {"09177117", 88106},
    {"09177118", 88120},
    {"09177119", 88129},
    {"09177120", 88139},
    {"09177121", 88150},
    {"09177122", 88164},
    {"09177123", 88179},
    {"09177124", 88188},
    {"09177126", 88199},
    {"09177127", 88215},
    {"09177130", 88225},
    {"09177131", 88237},
    {"09177133", 88247},
    {"09177134", 88257},
    {"09177135", 88269},
    {"09177137", 88280},
    {"09177138", 88296},
    {"09177139", 88310},
    {"09177142", 88330},
    {"09177143", 88347},
    {"09177144", 88362},
    {"09178113", 88370},
    {"09178115", 88384},
    {"09178116", 88398},
    {"09178120", 88419},
    {"09178122", 88427},
    {"09178123", 88441},
    {"09178124", 88456},
    {"09178125", 88472},
    {"09178129", 88485},
    {"09178130", 88501},
    {"09178132", 88515},
    {"09178133", 88532},
    {"09178136", 88545},
    {"09178137", 88566},
    {"09178138", 88577},
    {"09178140", 88589},
    {"09178142", 88599},
    {"09178143", 88607},
    {"09178144", 88630},
    {"09178145", 88645},
    {"09178150", 88666},
    {"09178155", 88679},
    {"09178156", 88685},
    {"09178157", 88698},
    {"09179111", 88707},
    {"09179113", 88719},
    {"09179114", 88727},
    {"09179117", 88742},
    {"09179118", 88753},
    {"09179119", 88763},
    {"09179121", 88773},
    {"09179123", 88798},
    {"09179125", 88815},
    {"09179126", 88825},
    {"09179128", 88838},
    {"09179130", 88851},
    {"09179131", 88862},
    {"09179132", 88877},
    {"09179134", 88890},
    {"09179136", 88899},
    {"09179137", 88911},
    {"09179138", 88926},
    {"09179140", 88938},
    {"09179142", 88955},
    {"09179145", 88968},
    {"09179147", 88982},
    {"09179149", 88997},
    {"09180112", 89010},
    {"09180113", 89024},
    {"09180114", 89040},
    {"09180115", 89052},
    {"09180116", 89059},
    {"09180117", 89069},
    {"09180118", 89096},
    {"09180119", 89105},
    {"09180122", 89116},
    {"09180123", 89123},
    {"09180124", 89138},
    {"09180125", 89162},
    {"09180126", 89176},
    {"09180127", 89184},
    {"09180128", 89194},
    {"09180129", 89203},
    {"09180131", 89213},
    {"09180132", 89224},
    {"09180133", 89248},
    {"09180134", 89263},
    {"09180135", 89284},
    {"09180136", 89299},
    {"09180451", 89308},
    {"09181111", 89323},
    {"09181113", 89334},
    {"09181114", 89346},
    {"09181115", 89370},
    {"09181116", 89390},
    {"09181118", 89407},
    {"09181120", 89416},
    {"09181121", 89425},
    {"09181122", 89435},
    {"09181123", 89447},
    {"09181124", 89460},
    {"09181126", 89472},
    {"09181127", 89481},
    {"09181128", 89489},
    {"09181129", 89503},
    {"09181130", 89511},
    {"09181131", 89536},
    {"09181132", 89551},
    {"09181133", 89560},
    {"09181134", 89575},
    {"09181135", 89589},
    {"09181137", 89600},
    {"09181138", 89606},
    {"09181139", 89617},
    {"09181140", 89640},
    {"09181141", 89652},
    {"09181142", 89661},
    {"09181143", 89671},
    {"09181144", 89685},
    {"09181145", 89705},
    {"09181146", 89711},
    {"09181451", 89720},
    {"09182111", 89730},
    {"09182112", 89743},
    {"09182114", 89757},
    {"09182116", 89770},
    {"09182119", 89789},
    {"09182120", 89798},
    {"09182123", 89814},
    {"09182124", 89827},
    {"09182125", 89835},
    {"09182127", 89849},
    {"09182129", 89860},
    {"09182131", 89875},
    {"09182132", 89890},
    {"09182133", 89905},
    {"09182134", 89913},
    {"09182136", 89925},
    {"09182137", 89934},
    {"09183112", 89942},
    {"09183113", 89951},
    {"09183114", 89965},
    {"09183115", 89978},
    {"09183116", 89989},
    {"09183118", 90000},
    {"09183119", 90015},
    {"09183120", 90029},
    {"09183122", 90042},
    {"09183123", 90054},
    {"09183124", 90065},
    {"09183125", 90084},
    {"09183126", 90096},
    {"09183127", 90108},
    {"09183128", 90120},
    {"09183129", 90141},
    {"09183130", 90166},
    {"09183131", 90185},
    {"09183132", 90204},
    {"09183134", 90221},
    {"09183135", 90237},
    {"09183136", 90254},
    {"09183138", 90263},
    {"09183139", 90278},
    {"09183140", 90292},
    {"09183143", 90307},
    {"09183144", 90319},
    {"09183145", 90331},
    {"09183147", 90344},
    {"09183148", 90355},
    {"09183151", 90373},
    {"09183451", 90383},
    {"09184112", 90401},
    {"09184113", 90411},
    {"09184114", 90423},
    {"09184118", 90434},
    {"09184119", 90447},
    {"09184120", 90472},
    {"09184121", 90485},
    {"09184122", 90496},
    {"09184123", 90507},
    {"09184127", 90517},
    {"09184129", 90546},
    {"09184130", 90558},
    {"09184131", 90568},
    {"09184132", 90590},
    {"09184134", 90599},
    {"09184135", 90612},
    {"09184136", 90630},
    {"09184137", 90641},
    {"09184138", 90648},
    {"09184139", 90657},
    {"09184140", 90676},
    {"09184141", 90687},
    {"09184142", 90698},
    {"09184144", 90711},
    {"09184145", 90735},
    {"09184146", 90748},
    {"09184147", 90759},
    {"09184148", 90774},
    {"09184149", 90788},
    {"09184452", 90811},
    {"09184454", 90831},
    {"09184457", 90850},
    {"09185113", 90867},
    {"09185116", 90876},
    {"09185118", 90889},
    {"09185123", 90899},
    {"09185125", 90908},
    {"09185127", 90921},
    {"09185131", 90933},
    {"09185139", 90945},
    {"09185140", 90956},
    {"09185143", 90967},
    {"09185149", 90980},
    {"09185150", 91005},
    {"09185153", 91017},
    {"09185157", 91035},
    {"09185158", 91047},
    {"09185163", 91067},
    {"09185166", 91080},
    {"09185168", 91091},
    {"09186113", 91103},
    {"09186116", 91120},
    {"09186122", 91131},
    {"09186125", 91147},
    {"09186126", 91159},
    {"09186128", 91174},
    {"09186130", 91188},
    {"09186132", 91201},
    {"09186137", 91213},
    {"09186139", 91226},
    {"09186143", 91243},
    {"09186144", 91269},
    {"09186146", 91280},
    {"09186147", 91297},
    {"09186149", 91316},
    {"09186151", 91326},
    {"09186152", 91336},
    {"09186158", 91354},
    {"09186162", 91377},
    {"09187113", 91390},
    {"09187114", 91399},
    {"09187116", 91418},
    {"09187117", 91429},
    {"09187118", 91446},
    {"09187120", 91465},
    {"09187121", 91478},
    {"09187122", 91501},
    {"09187123", 91516},
    {"09187124", 91526},
    {"09187125", 91534},
    {"09187126", 91545},
    {"09187128", 91556},
    {"09187129", 91571},
    {"09187130", 91586},
    {"09187131", 91609},
    {"09187132", 91627},
    {"09187134", 91637},
    {"09187137", 91650},
    {"09187138", 91670},
    {"09187139", 91689},
    {"09187142", 91698},
    {"09187145", 91708},
    {"09187148", 91719},
    {"09187150", 91734},
    {"09187154", 91750},
    {"09187156", 91764},
    {"09187157", 91780},
    {"09187159", 91792},
    {"09187162", 91802},
    {"09187163", 91823},
    {"09187164", 91833},
    {"09187165", 91844},
    {"09187167", 91854},
    {"09187168", 91865},
    {"09187169", 91875},
    {"09187170", 91885},
    {"09187172", 91897},
    {"09187173", 91908},
    {"09187174", 91920},
    {"09187176", 91932},
    {"09187177", 91939},
    {"09187179", 91956},
    {"09187181", 91970},
    {"09187182", 91982},
    {"09187186", 92004},
    {"09187451", 92015},
    {"09187452", 92034},
    {"09188113", 92053},
    {"09188117", 92059},
    {"09188118", 92068},
    {"09188120", 92079},
    {"09188121", 92088},
    {"09188124", 92098},
    {"09188126", 92121},
    {"09188127", 92140},
    {"09188132", 92151},
    {"09188137", 92160},
    {"09188139", 92170},
    {"09188141", 92185},
    {"09188144", 92194},
    {"09188145", 92204},
    {"09188451", 92215},
    {"09189111", 92232},
    {"09189113", 92252},
    {"09189114", 92260},
    {"09189115", 92270},
    {"09189118", 92282},
    {"09189119", 92294},
    {"09189120", 92308},
    {"09189124", 92320},
    {"09189126", 92328},
    {"09189127", 92338},
    {"09189129", 92356},
    {"09189130", 92371},
    {"09189133", 92381},
    {"09189134", 92388},
    {"09189135", 92397},
    {"09189137", 92406},
    {"09189139", 92418},
    {"09189140", 92433},
    {"09189141", 92445},
    {"09189142", 92457},
    {"09189143", 92469},
    {"09189145", 92485},
    {"09189146", 92496},
    {"09189148", 92516},
    {"09189149", 92525},
    {"09189150", 92537},
    {"09189152", 92552},
    {"09189154", 92568},
    {"09189155", 92583},
    {"09189157", 92601},
    {"09189159", 92616},
    {"09189160", 92626},
    {"09189161", 92640},
    {"09189162", 92652},
    {"09189165", 92669},
    {"09189451", 92680},
    {"09189452", 92696},
    {"09190111", 92710},
    {"09190113", 92722},
    {"09190114", 92731},
    {"09190115", 92743},
    {"09190117", 92772},
    {"09190118", 92781},
    {"09190120", 92790},
    {"09190121", 92800},
    {"09190126", 92809},
    {"09190129", 92817},
    {"09190130", 92829},
    {"09190131", 92847},
    {"09190132", 92857},
    {"09190133", 92868},
    {"09190135", 92879},
    {"09190136", 92891},
    {"09190138", 92907},
    {"09190139", 92914},
    {"09190140", 92930},
    {"09190141", 92942},
    {"09190142", 92956},
    {"09190143", 92965},
    {"09190144", 92971},
    {"09190145", 92981},
    {"09190148", 92993},
    {"09190149", 93007},
    {"09190151", 93020},
    {"09190152", 93033},
    {"09190153", 93044},
    {"09190154", 93057},
    {"09190157", 93069},
    {"09190158", 93088},
    {"09190159", 93100},
    {"09190160", 93112},
    {"09261000", 93123},
    {"09262000", 93133},
    {"09263000", 93141},
    {"09271111", 93152},
    {"09271113", 93162},
    {"09271114", 93172},
    {"09271116", 93185},
    {"09271118", 93195},
    {"09271119", 93206},
    {"09271122", 93224},
    {"09271123", 93234},
    {"09271125", 93248},
    {"09271126", 93264},
    {"09271127", 93273},
    {"09271128", 93285},
    {"09271130", 93295},
    {"09271132", 93304},
    {"09271135", 93315},
    {"09271138", 93321},
    {"09271139", 93336},
    {"09271140", 93349},
    {"09271141", 93360},
    {"09271143", 93376},
    {"09271146", 93384},
    {"09271148", 93399},
    {"09271149", 93411},
    {"09271151", 93427},
    {"09271152", 93445},
    {"09271153", 93457},
    {"09272116", 93468},
    {"09272118", 93481},
    {"09272119", 93494},
    {"09272120", 93507},
    {"09272121", 93521},
    {"09272122", 93530},
    {"09272126", 93542},
    {"09272127", 93559},
    {"09272128", 93568},
    {"09272129", 93580},
    {"09272134", 93594},
    {"09272136", 93601},
    {"09272138", 93615},
    {"09272139", 93630},
    {"09272140", 93644},
    {"09272141", 93654},
    {"09272142", 93669},
    {"09272143", 93681},
    {"09272145", 93707},
    {"09272146", 93718},
    {"09272147", 93731},
    {"09272149", 93746},
    {"09272150", 93757},
    {"09272151", 93771},
    {"09272152", 93788},
    {"09272451", 93797},
    {"09272452", 93814},
    {"09272453", 93849},
    {"09272455", 93865},
    {"09272456", 93886},
    {"09272457", 93901},
    {"09272458", 93922},
    {"09272459", 93943},
    {"09272460", 93957},
    {"09272461", 93980},
    {"09272463", 94000},
    {"09273111", 94017},
    {"09273113", 94032},
    {"09273115", 94043},
    {"09273116", 94055},
    {"09273119", 94070},
    {"09273121", 94078},
    {"09273125", 94089},
    {"09273127", 94097},
    {"09273133", 94113},
    {"09273137", 94126},
    {"09273139", 94139},
    {"09273141", 94150},
    {"09273147", 94164},
    {"09273152", 94178},
    {"09273159", 94202},
    {"09273163", 94214},
    {"09273164", 94225},
    {"09273165", 94241},
    {"09273166", 94255},
    {"09273172", 94271},
    {"09273175", 94286},
    {"09273177", 94293},
    {"09273178", 94300},
    {"09273181", 94315},
    {"09273451", 94327},
    {"09273453", 94346},
    {"09274111", 94357},
    {"09274112", 94367},
    {"09274113", 94373},
    {"09274114", 94385},
    {"09274118", 94400},
    {"09274119", 94411},
    {"09274120", 94436},
    {"09274121", 94450},
    {"09274124", 94466},
    {"09274126", 94474},
    {"09274127", 94488},
    {"09274128", 94504},
    {"09274132", 94518},
    {"09274134", 94525},
    {"09274135", 94542},
    {"09274141", 94550},
    {"09274145", 94562},
    {"09274146", 94572},
    {"09274153", 94583},
    {"09274154", 94598},
    {"09274156", 94613},
    {"09274165", 94629},
    {"09274172", 94644},
    {"09274174", 94662},
    {"09274176", 94670},
    {"09274179", 94697},
    {"09274182", 94708},
    {"09274183", 94720},
    {"09274184", 94731},
    {"09274185", 94747},
    {"09274187", 94757},
    {"09274188", 94768},
    {"09274191", 94774},
    {"09274193", 94791},
    {"09274194", 94801},
    {"09275111", 94812},
    {"09275112", 94829},
    {"09275114", 94843},
    {"09275116", 94855},
    {"09275117", 94869},
    {"09275118", 94882},
    {"09275119", 94895},
    {"09275120", 94907},
    {"09275121", 94923},
    {"09275122", 94938},
    {"09275124", 94955},
    {"09275125", 94983},
    {"09275126", 94993},
    {"09275127", 95009},
    {"09275128", 95024},
    {"09275130", 95037},
    {"09275131", 95047},
    {"09275132", 95061},
    {"09275133", 95071},
    {"09275134", 95086},
    {"09275135", 95101},
    {"09275137", 95123},
    {"09275138", 95137},
    {"09275141", 95151},
    {"09275143", 95164},
    {"09275144", 95184},
    {"09275145", 95195},
    {"09275146", 95217},
    {"09275148", 95226},
    {"09275149", 95234},
    {"09275150", 95246},
    {"09275151", 95255},
    {"09275152", 95267},
    {"09275153", 95280},
    {"09275154", 95299},
    {"09275156", 95327},
    {"09275159", 95341},
    {"09275160", 95353},
    {"09276111", 95368},
    {"09276113", 95378},
    {"09276115", 95388},
    {"09276116", 95410},
    {"09276117", 95424},
    {"09276118", 95438},
    {"09276120", 95448},
    {"09276121", 95463},
    {"09276122", 95473},
    {"09276123", 95485},
    {"09276126", 95497},
    {"09276127", 95515},
    {"09276128", 95533},
    {"09276129", 95544},
    {"09276130", 95554},
    {"09276134", 95564},
    {"09276135", 95576},
    {"09276138", 95589},
    {"09276139", 95600},
    {"09276142", 95611},
    {"09276143", 95630},
    {"09276144", 95643},
    {"09276146", 95658},
    {"09276148", 95670},
    {"09277111", 95683},
    {"09277112", 95696},
    {"09277113", 95707},
    {"09277114", 95724},
    {"09277116", 95737},
    {"09277117", 95754},
    {"09277118", 95763},
    {"09277119", 95770},
    {"09277121", 95782},
    {"09277122", 95796},
    {"09277124", 95811},
    {"09277126", 95826},
    {"09277127", 95843},
    {"09277128", 95852},
    {"09277131", 95869},
    {"09277133", 95882},
    {"09277134", 95894},
    {"09277138", 95910},
    {"09277139", 95928},
    {"09277140", 95942},
    {"09277141", 95948},
    {"09277142", 95957},
    {"09277144", 95967},
    {"09277145", 95977},
    {"09277147", 95996},
    {"09277148", 96008},
    {"09277149", 96017},
    {"09277151", 96030},
    {"09277152", 96045},
    {"09277153", 96057},
    {"09277154", 96075},
    {"09278112", 96084},
    {"09278113", 96094},
    {"09278116", 96106},
    {"09278117", 96113},
    {"09278118", 96121},
    {"09278120", 96132},
    {"09278121", 96144},
    {"09278123", 96157},
    {"09278129", 96176},
    {"09278134", 96185},
    {"09278139", 96196},
    {"09278140", 96208},
    {"09278141", 96217},
    {"09278143", 96228},
    {"09278144", 96237},
    {"09278146", 96252},
    {"09278147", 96263},
    {"09278148", 96276},
    {"09278149", 96304},
    {"09278151", 96319},
    {"09278154", 96334},
    {"09278159", 96346},
    {"09278167", 96362},
    {"09278170", 96378},
    {"09278171", 96391},
    {"09278172", 96402},
    {"09278177", 96410},
    {"09278178", 96416},
    {"09278179", 96428},
    {"09278182", 96440},
    {"09278184", 96450},
    {"09278187", 96465},
    {"09278189", 96480},
    {"09278190", 96491},
    {"09278192", 96501},
    {"09278197", 96516},
    {"09278198", 96530},
    {"09279112", 96540},
    {"09279113", 96556},
    {"09279115", 96571},
    {"09279116", 96589},
    {"09279122", 96603},
    {"09279124", 96624},
    {"09279125", 96634},
    {"09279126", 96643},
    {"09279127", 96655},
    {"09279128", 96666},
    {"09279130", 96680},
    {"09279132", 96696},
    {"09279134", 96709},
    {"09279135", 96722},
    {"09279137", 96734},
    {"09361000", 96750},
    {"09362000", 96758},
    {"09363000", 96770},
    {"09371111", 96787},
    {"09371113", 96798},
    {"09371116", 96821},
    {"09371118", 96831},
    {"09371119", 96846},
    {"09371120", 96857},
    {"09371121", 96866},
    {"09371122", 96879},
    {"09371123", 96892},
    {"09371126", 96903},
    {"09371127", 96916},
    {"09371128", 96930},
    {"09371129", 96942},
    {"09371131", 96956},
    {"09371132", 96968},
    {"09371135", 96978},
    {"09371136", 96994},
    {"09371140", 97009},
    {"09371141", 97020},
    {"09371144", 97053},
    {"09371146", 97066},
    {"09371148", 97077},
    {"09371150", 97095},
    {"09371151", 97115},
    {"09371154", 97139},
    {"09371156", 97152},
    {"09371157", 97165},
    {"09371452", 97177},
    {"09372112", 97185},
    {"09372113", 97197},
    {"09372115", 97205},
    {"09372116", 97215},
    {"09372117", 97225},
    {"09372124", 97235},
    {"09372125", 97248},
    {"09372126", 97264},
    {"09372128", 97283},
    {"09372130", 97297},
    {"09372135", 97311},
    {"09372137", 97323},
    {"09372138", 97342},
    {"09372142", 97350},
    {"09372143", 97369},
    {"09372144", 97378},
    {"09372146", 97403},
    {"09372147", 97413},
    {"09372149", 97422},
    {"09372150", 97435},
    {"09372151", 97447},
    {"09372153", 97456},
    {"09372154", 97468},
    {"09372155", 97479},
    {"09372157", 97488},
    {"09372158", 97500},
    {"09372161", 97512},
    {"09372163", 97526},
    {"09372164", 97538},
    {"09372165", 97551},
    {"09372167", 97565},
    {"09372168", 97571},
    {"09372169", 97584},
    {"09372170", 97590},
    {"09372171", 97602},
    {"09372174", 97620},
    {"09372175", 97629},
    {"09372177", 97641},
    {"09372178", 97648},
    {"09373112", 97657},
    {"09373113", 97671},
    {"09373114", 97697},
    {"09373115", 97706},
    {"09373119", 97723},
    {"09373121", 97732},
    {"09373126", 97759},
    {"09373134", 97774},
    {"09373140", 97788},
    {"09373143", 97804},
    {"09373146", 97816},
    {"09373147", 97829},
    {"09373151", 97854},
    {"09373153", 97868},
    {"09373155", 97877},
    {"09373156", 97896},
    {"09373159", 97908},
    {"09373160", 97920},
    {"09373167", 97942},
    {"09374111", 97955},
    {"09374117", 97980},
    {"09374118", 98005},
    {"09374119", 98016},
    {"09374121", 98028},
    {"09374122", 98038},
    {"09374123", 98052},
    {"09374124", 98065},
    {"09374127", 98082},
    {"09374128", 98095},
    {"09374129", 98114},
    {"09374131", 98134},
    {"09374132", 98147},
    {"09374133", 98164},
    {"09374134", 98182},
    {"09374137", 98193},
    {"09374139", 98206},
    {"09374140", 98233},
    {"09374144", 98255},
    {"09374146", 98269},
    {"09374147", 98275},
    {"09374148", 98290},
    {"09374149", 98299},
    {"09374150", 98313},
    {"09374154", 98328},
    {"09374155", 98339},
    {"09374156", 98355},
    {"09374157", 98370},
    {"09374158", 98382},
    {"09374159", 98395},
    {"09374160", 98411},
    {"09374162", 98422},
    {"09374163", 98440},
    {"09374164", 98449},
    {"09374165", 98462},
    {"09374166", 98476},
    {"09374168", 98490},
    {"09374170", 98514},
    {"09374452", 98527},
    {"09374458", 98543},
    {"09375113", 98563},
    {"09375114", 98578},
    {"09375115", 98590},
    {"09375116", 98601},
    {"09375117", 98617},
    {"09375118", 98626},
    {"09375119", 98643},
    {"09375120", 98658},
    {"09375122", 98669},
    {"09375127", 98676},
    {"09375130", 98687},
    {"09375131", 98702},
    {"09375143", 98714},
    {"09375148", 98726},
    {"09375153", 98737},
    {"09375156", 98755},
    {"09375161", 98769},
    {"09375162", 98780},
    {"09375165", 98791},
    {"09375170", 98807},
    {"09375171", 98820},
    {"09375174", 98830},
    {"09375175", 98848},
    {"09375179", 98863},
    {"09375180", 98878},
    {"09375181", 98888},
    {"09375182", 98900},
    {"09375183", 98910},
    {"09375184", 98919},
    {"09375190", 98932},
    {"09375191", 98947},
    {"09375196", 98957},
    {"09375199", 98972},
    {"09375201", 98981},
    {"09375204", 98992},
    {"09375205", 99004},
    {"09375208", 99017},
    {"09375209", 99029},
    {"09375210", 99038},
    {"09375211", 99060},
    {"09375213", 99070},
    {"09375451", 99080},
    {"09375452", 99100},
    {"09376112", 99116},
    {"09376116", 99127},
    {"09376117", 99139},
    {"09376119", 99158},
    {"09376122", 99178},
    {"09376125", 99194},
    {"09376131", 99207},
    {"09376133", 99219},
    {"09376141", 99229},
    {"09376144", 99252},
    {"09376146", 99265},
    {"09376147", 99288},
    {"09376148", 99312},
    {"09376149", 99326},
    {"09376150", 99340},
    {"09376151", 99362},
    {"09376153", 99381},
    {"09376159", 99394},
    {"09376160", 99407},
    {"09376161", 99422},
    {"09376162", 99440},
    {"09376163", 99462},
    {"09376164", 99480},
    {"09376167", 99497},
    {"09376168", 99507},
    {"09376169", 99525},
    {"09376170", 99533},
    {"09376171", 99547},
    {"09376172", 99554},
    {"09376173", 99565},
    {"09376175", 99576},
    {"09376176", 99589},
    {"09376178", 99598},
    {"09376455", 99611},
    {"09377112", 99623},
    {"09377113", 99636},
    {"09377115", 99643},
    {"09377116", 99651},
    {"09377117", 99666},
    {"09377118", 99681},
    {"09377119", 99694},
    {"09377127", 99709},
    {"09377128", 99721},
    {"09377129", 99728},
    {"09377131", 99741},
    {"09377132", 99758},
    {"09377133", 99771},
    {"09377137", 99780},
    {"09377139", 99790},
    {"09377141", 99803},
    {"09377142", 99820},
    {"09377143", 99842},
    {"09377145", 99851},
    {"09377146", 99862},
    {"09377148", 99877},
    {"09377149", 99890},
    {"09377154", 99909},
    {"09377157", 99928},
    {"09377158", 99944},
    {"09377159", 99960},
    {"09461000", 99971},
    {"09462000", 99980},
    {"09463000", 99990},
    {"09464000", 99998},
    {"09471111", 100003},
    {"09471115", 100014},
    {"09471117", 100027},
    {"09471119", 100038},
    {"09471120", 100056},
    {"09471122", 100071},
    {"09471123", 100088},
    {"09471128", 100103},
    {"09471131", 100114},
    {"09471133", 100125},
    {"09471137", 100133},
    {"09471140", 100146},
    {"09471142", 100161},
    {"09471145", 100186},
    {"09471150", 100200},
    {"09471151", 100209},
    {"09471152", 100222},
    {"09471154", 100230},
    {"09471155", 100239},
    {"09471159", 100251},
    {"09471165", 100264},
    {"09471169", 100274},
    {"09471172", 100285},
    {"09471173", 100300},
    {"09471174", 100313},
    {"09471175", 100329},
    {"09471185", 100341},
    {"09471186", 100357},
    {"09471189", 100384},
    {"09471191", 100397},
    {"09471195", 100409},
    {"09471207", 100423},
    {"09471208", 100442},
    {"09471209", 100452},
    {"09471214", 100464},
    {"09471220", 100479},
    {"09471452", 100499},
    {"09471453", 100515},
    {"09471454", 100525},
    {"09471455", 100543},
    {"09471456", 100555},
    {"09471457", 100575},
    {"09471459", 100584},
    {"09471460", 100593},
    {"09471461", 100610},
    {"09471462", 100629},
    {"09472111", 100648},
    {"09472115", 100658},
    {"09472116", 100667},
    {"09472118", 100701},
    {"09472119", 100718},
    {"09472121", 100728},
    {"09472127", 100743},
    {"09472131", 100757},
    {"09472133", 100769},
    {"09472138", 100783},
    {"09472139", 100796},
    {"09472140", 100809},
    {"09472141", 100817},
    {"09472143", 100830},
    {"09472146", 100847},
    {"09472150", 100853},
    {"09472154", 100867},
    {"09472155", 100881},
    {"09472156", 100892},
    {"09472164", 100910},
    {"09472166", 100922},
    {"09472167", 100934},
    {"09472175", 100945},
    {"09472176", 100958},
    {"09472177", 100971},
    {"09472179", 100981},
    {"09472180", 100998},
    {"09472184", 101007},
    {"09472188", 101024},
    {"09472190", 101040},
    {"09472197", 101055},
    {"09472198", 101073},
    {"09472199", 101089},
    {"09472451", 101104},
    {"09472453", 101127},
    {"09472454", 101140},
    {"09472456", 101169},
    {"09472458", 101190},
    {"09472463", 101212},
    {"09472464", 101233},
    {"09472468", 101241},
    {"09472469", 101261},
    {"09472470", 101278},
    {"09473112", 101307},
    {"09473120", 101314},
    {"09473121", 101331},
    {"09473132", 101351},
    {"09473134", 101365},
    {"09473138", 101379},
    {"09473141", 101389},
    {"09473144", 101400},
    {"09473151", 101408},
    {"09473153", 101433},
    {"09473158", 101450},
    {"09473159", 101466},
    {"09473165", 101481},
    {"09473166", 101495},
    {"09473170", 101506},
    {"09473174", 101519},
    {"09473175", 101540},
    {"09473452", 101554},
    {"09473454", 101579},
    {"09474119", 101591},
    {"09474121", 101600},
    {"09474122", 101619},
    {"09474123", 101631},
    {"09474124", 101646},
    {"09474126", 101662},
    {"09474129", 101679},
    {"09474132", 101698},
    {"09474133", 101715},
    {"09474134", 101728},
    {"09474135", 101736},
    {"09474137", 101749},
    {"09474138", 101758},
    {"09474140", 101776},
    {"09474143", 101790},
    {"09474144", 101806},
    {"09474145", 101823},
    {"09474146", 101833},
    {"09474147", 101851},
    {"09474154", 101863},
    {"09474156", 101887},
    {"09474158", 101900},
    {"09474160", 101910},
    {"09474161", 101919},
    {"09474168", 101933},
    {"09474171", 101950},
    {"09474173", 101963},
    {"09474175", 101975},
    {"09474176", 101987},
    {"09475112", 102002},
    {"09475113", 102017},
    {"09475120", 102023},
    {"09475123", 102032},
    {"09475127", 102044},
    {"09475128", 102056},
    {"09475136", 102070},
    {"09475137", 102087},
    {"09475141", 102096},
    {"09475142", 102105},
    {"09475145", 102119},
    {"09475146", 102134},
    {"09475154", 102151},
    {"09475156", 102167},
    {"09475158", 102178},
    {"09475161", 102193},
    {"09475162", 102207},
    {"09475165", 102218},
    {"09475168", 102236},
    {"09475169", 102265},
    {"09475171", 102291},
    {"09475174", 102304},
    {"09475175", 102317},
    {"09475181", 102331},
    {"09475182", 102339},
    {"09475184", 102347},
    {"09475189", 102358},
    {"09475454", 102385},
    {"09476145", 102412},
    {"09476146", 102425},
    {"09476152", 102435},
    {"09476154", 102453},
    {"09476159", 102465},
    {"09476164", 102480},
    {"09476166", 102492},
    {"09476171", 102505},
    {"09476175", 102520},
    {"09476177", 102538},
    {"09476178", 102554},
    {"09476179", 102565},
    {"09476180", 102576},
    {"09476182", 102592},
    {"09476183", 102601},
    {"09476184", 102617},
    {"09476185", 102633},
    {"09476189", 102647},
    {"09476451", 102661},
    {"09477117", 102671},
    {"09477118", 102688},
    {"09477119", 102700},
    {"09477121", 102710},
    {"09477124", 102722},
    {"09477127", 102736},
    {"09477128", 102746},
    {"09477129", 102762},
    {"09477135", 102778},
    {"09477136", 102798},
    {"09477138", 102811},
    {"09477139", 102828},
    {"09477142", 102847},
    {"09477143", 102863},
    {"09477148", 102875},
    {"09477151", 102888},
    {"09477156", 102899},
    {"09477157", 102918},
    {"09477158", 102930},
    {"09477159", 102940},
    {"09477163", 102955},
    {"09477164", 102968},
    {"09478111", 102980},
    {"09478116", 102995},
    {"09478120", 103013},
    {"09478127", 103027},
    {"09478139", 103045},
    {"09478143", 103062},
    {"09478144", 103078},
    {"09478145", 103093},
    {"09478155", 103110},
    {"09478165", 103130},
    {"09478176", 103152},
    {"09478451", 103166},
    {"09478453", 103192},
    {"09479111", 103211},
    {"09479112", 103230},
    {"09479126", 103243},
    {"09479127", 103273},
    {"09479129", 103297},
    {"09479135", 103316},
    {"09479136", 103334},
    {"09479138", 103354},
    {"09479145", 103361},
    {"09479147", 103370},
    {"09479150", 103385},
    {"09479152", 103401},
    {"09479158", 103413},
    {"09479159", 103428},
    {"09479161", 103443},
    {"09479166", 103453},
    {"09479169", 103475},
    {"09479455", 103490},
    {"09479457", 103517},
    {"09479459", 103538},
    {"09479460", 103560},
    {"09479461", 103583},
    {"09561000", 103600},
    {"09562000", 103609},
    {"09563000", 103619},
    {"09564000", 103627},
    {"09565000", 103638},
    {"09571111", 103649},
    {"09571113", 103661},
    {"09571114", 103672},
    {"09571115", 103680},
    {"09571122", 103694},
    {"09571125", 103705},
    {"09571127", 103718},
    {"09571128", 103732},
    {"09571130", 103738},
    {"09571132", 103751},
    {"09571134", 103772},
    {"09571135", 103781},
    {"09571136", 103797},
    {"09571137", 103817},
    {"09571139", 103830},
    {"09571141", 103846},
    {"09571145", 103855},
    {"09571146", 103873},
    {"09571152", 103890},
    {"09571154", 103901},
    {"09571155", 103914},
    {"09571165", 103922},
    {"09571166", 103938},
    {"09571169", 103953},
    {"09571170", 103963},
    {"09571171", 103974},
    {"09571174", 103987},
    {"09571175", 104006},
    {"09571177", 104020},
    {"09571178", 104036},
    {"09571179", 104054},
    {"09571180", 104067},
    {"09571181", 104083},
    {"09571183", 104092},
    {"09571188", 104109},
    {"09571189", 104120},
    {"09571190", 104132},
    {"09571192", 104146},
    {"09571193", 104158},
    {"09571194", 104190},
    {"09571196", 104200},
    {"09571198", 104219},
    {"09571199", 104241},
    {"09571200", 104254},
    {"09571205", 104269},
    {"09571208", 104281},
    {"09571214", 104299},
    {"09571216", 104321},
    {"09571217", 104336},
    {"09571218", 104348},
    {"09571222", 104363},
    {"09571223", 104375},
    {"09571224", 104384},
    {"09571225", 104400},
    {"09571226", 104413},
    {"09571227", 104428},
    {"09571228", 104442},
    {"09571229", 104452},
    {"09571451", 104477},
    {"09572111", 104491},
    {"09572114", 104502},
    {"09572115", 104513},
    {"09572119", 104529},
    {"09572120", 104541},
    {"09572121", 104552},
    {"09572126", 104565},
    {"09572127", 104576},
    {"09572130", 104592},
    {"09572131", 104602},
    {"09572132", 104618},
    {"09572133", 104638},
    {"09572135", 104648},
    {"09572137", 104674},
    {"09572139", 104686},
    {"09572141", 104702},
    {"09572142", 104716},
    {"09572143", 104729},
    {"09572147", 104745},
    {"09572149", 104762},
    {"09572154", 104775},
    {"09572158", 104785},
    {"09572159", 104797},
    {"09572160", 104819},
    {"09572164", 104834},
    {"09572451", 104849},
    {"09572452", 104858},
    {"09572453", 104877},
    {"09572454", 104894},
    {"09572455", 104915},
    {"09572456", 104933},
    {"09572457", 104944},
    {"09572458", 104964},
    {"09572459", 104983},
    {"09572460", 104989},
    {"09573111", 105006},
    {"09573114", 105021},
    {"09573115", 105036},
    {"09573120", 105053},
    {"09573122", 105069},
    {"09573123", 105085},
    {"09573124", 105101},
    {"09573125", 105114},
    {"09573126", 105126},
    {"09573127", 105138},
    {"09573129", 105149},
    {"09573130", 105161},
    {"09573133", 105173},
    {"09573134", 105190},
    {"09574111", 105204},
    {"09574112", 105212},
    {"09574117", 105237},
    {"09574120", 105248},
    {"09574123", 105259},
    {"09574128", 105270},
    {"09574129", 105279},
    {"09574131", 105292},
    {"09574132", 105304},
    {"09574135", 105319},
    {"09574138", 105338},
    {"09574139", 105360},
    {"09574140", 105370},
    {"09574141", 105394},
    {"09574145", 105414},
    {"09574146", 105427},
    {"09574147", 105438},
    {"09574150", 105452},
    {"09574152", 105468},
    {"09574154", 105497},
    {"09574155", 105511},
    {"09574156", 105527},
    {"09574157", 105548},
    {"09574158", 105564},
    {"09574160", 105577},
    {"09574161", 105589},
    {"09574164", 105596},
    {"09574451", 105608},
    {"09574452", 105632},
    {"09574453", 105639},
    {"09574454", 105658},
    {"09574455", 105674},
    {"09574456", 105685},
    {"09574457", 105695},
    {"09574458", 105719},
    {"09574460", 105739},
    {"09574461", 105759},
    {"09574462", 105769},
    {"09574463", 105791},
    {"09574464", 105803},
    {"09574465", 105815},
    {"09575112", 105837},
    {"09575113", 105856},
    {"09575115", 105871},
    {"09575116", 105889},
    {"09575117", 105905},
    {"09575118", 105919},
    {"09575119", 105929},
    {"09575121", 105942},
    {"09575122", 105957},
    {"09575124", 105969},
    {"09575125", 105985},
    {"09575127", 106000},
    {"09575128", 106011},
    {"09575129", 106025},
    {"09575130", 106040},
    {"09575133", 106053},
    {"09575134", 106064},
    {"09575135", 106078},
    {"09575138", 106090},
    {"09575143", 106102},
    {"09575144", 106118},
    {"09575145", 106135},
    {"09575146", 106153},
    {"09575147", 106172},
    {"09575150", 106194},
    {"09575152", 106210},
    {"09575153", 106230},
    {"09575155", 106254},
    {"09575156", 106270},
    {"09575157", 106284},
    {"09575161", 106303},
    {"09575163", 106319},
    {"09575165", 106333},
    {"09575166", 106347},
    {"09575167", 106362},
    {"09575168", 106375},
    {"09575179", 106390},
    {"09575181", 106402},
    {"09575451", 106416},
    {"09576111", 106423},
    {"09576113", 106437},
    {"09576117", 106452},
    {"09576121", 106465},
    {"09576122", 106481},
    {"09576126", 106494},
    {"09576127", 106507},
    {"09576128", 106525},
    {"09576132", 106538},
    {"09576137", 106556},
    {"09576141", 106572},
    {"09576142", 106585},
    {"09576143", 106591},
    {"09576147", 106601},
    {"09576148", 106612},
    {"09576151", 106629},
    {"09576451", 106645},
    {"09576452", 106662},
    {"09576453", 106674},
    {"09576454", 106700},
    {"09576455", 106712},
    {"09577111", 106718},
    {"09577113", 106730},
    {"09577114", 106740},
    {"09577115", 106752},
    {"09577120", 106760},
    {"09577122", 106772},
    {"09577125", 106784},
    {"09577127", 106798},
    {"09577133", 106810},
    {"09577136", 106824},
    {"09577138", 106842},
    {"09577140", 106852},
    {"09577141", 106867},
    {"09577148", 106879},
    {"09577149", 106894},
    {"09577150", 106915},
    {"09577151", 106925},
    {"09577158", 106941},
    {"09577159", 106957},
    {"09577161", 106966},
    {"09577162", 106980},
    {"09577163", 106991},
    {"09577168", 107003},
    {"09577172", 107014},
    {"09577173", 107028},
    {"09577177", 107047},
    {"09577179", 107073},
    {"09661000", 107083},
    {"09662000", 107098},
    {"09663000", 107111},
    {"09671111", 107122},
    {"09671112", 107135},
    {"09671113", 107147},
    {"09671114", 107160},
    {"09671119", 107178},
    {"09671120", 107190},
    {"09671121", 107201},
    {"09671122", 107214},
    {"09671124", 107231},
    {"09671126", 107240},
    {"09671127", 107256},
    {"09671128", 107272},
    {"09671130", 107287},
    {"09671133", 107300},
    {"09671134", 107314},
    {"09671135", 107327},
    {"09671136", 107338},
    {"09671138", 107352},
    {"09671139", 107362},
    {"09671140", 107371},
    {"09671141", 107384},
    {"09671143", 107397},
    {"09671148", 107410},
    {"09671150", 107422},
    {"09671152", 107431},
    {"09671153", 107450},
    {"09671155", 107462},
    {"09671156", 107484},
    {"09671157", 107497},
    {"09671159", 107511},
    {"09671160", 107525},
    {"09671162", 107535},
    {"09671451", 107543},
    {"09671453", 107566},
    {"09671456", 107589},
    {"09671457", 107608},
    {"09671458", 107628},
    {"09671459", 107645},
    {"09671460", 107669},
    {"09671461", 107690},
    {"09672111", 107706},
    {"09672112", 107722},
    {"09672113", 107738},
    {"09672114", 107758},
    {"09672117", 107779},
    {"09672121", 107795},
    {"09672122", 107812},
    {"09672124", 107825},
    {"09672126", 107837},
    {"09672127", 107848},
    {"09672131", 107864},
    {"09672134", 107877},
    {"09672135", 107885},
    {"09672136", 107903},
    {"09672138", 107915},
    {"09672139", 107934},
    {"09672140", 107949},
    {"09672142", 107961},
    {"09672143", 107971},
    {"09672145", 107982},
    {"09672149", 107994},
    {"09672155", 108007},
    {"09672157", 108020},
    {"09672161", 108037},
    {"09672163", 108052},
    {"09672166", 108068},
    {"09672451", 108081},
    {"09672454", 108100},
    {"09672455", 108119},
    {"09672456", 108135},
    {"09672458", 108152},
    {"09672461", 108165},
    {"09672462", 108186},
    {"09672463", 108208},
    {"09672464", 108229},
    {"09672465", 108254},
    {"09672466", 108278},
    {"09672468", 108296},
    {"09673113", 108317},
    {"09673114", 108327},
    {"09673116", 108355},
    {"09673117", 108365},
    {"09673123", 108393},
    {"09673126", 108408},
    {"09673127", 108422},
    {"09673129", 108437},
    {"09673130", 108445},
    {"09673131", 108456},
    {"09673133", 108467},
    {"09673134", 108477},
    {"09673135", 108488},
    {"09673136", 108499},
    {"09673141", 108510},
    {"09673142", 108543},
    {"09673146", 108562},
    {"09673147", 108575},
    {"09673149", 108595},
    {"09673151", 108611},
    {"09673153", 108622},
    {"09673156", 108645},
    {"09673160", 108658},
    {"09673161", 108677},
    {"09673162", 108683},
    {"09673163", 108693},
    {"09673167", 108713},
    {"09673170", 108733},
    {"09673171", 108744},
    {"09673172", 108757},
    {"09673173", 108782},
    {"09673174", 108792},
    {"09673175", 108807},
    {"09673182", 108817},
    {"09673183", 108827},
    {"09673184", 108837},
    {"09673186", 108863},
    {"09673451", 108874},
    {"09673452", 108891},
    {"09673453", 108913},
    {"09673454", 108938},
    {"09673455", 108963},
    {"09673456", 108986},
    {"09673457", 109014},
    {"09673458", 109032},
    {"09674111", 109041},
    {"09674118", 109052},
    {"09674120", 109064},
    {"09674121", 109073},
    {"09674129", 109090},
    {"09674130", 109101},
    {"09674133", 109112},
    {"09674139", 109125},
    {"09674147", 109135},
    {"09674149", 109149},
    {"09674153", 109169},
    {"09674159", 109179},
    {"09674160", 109191},
    {"09674163", 109204},
    {"09674164", 109214},
    {"09674171", 109238},
    {"09674180", 109257},
    {"09674184", 109265},
    {"09674187", 109279},
    {"09674190", 109293},
    {"09674195", 109311},
    {"09674201", 109324},
    {"09674210", 109335},
    {"09674219", 109350},
    {"09674221", 109359},
    {"09674223", 109376},
    {"09675111", 109390},
    {"09675112", 109403},
    {"09675113", 109417},
    {"09675114", 109429},
    {"09675116", 109440},
    {"09675117", 109449},
    {"09675127", 109465},
    {"09675131", 109480},
    {"09675139", 109498},
    {"09675141", 109511},
    {"09675142", 109528},
    {"09675144", 109546},
    {"09675146", 109564},
    {"09675147", 109579},
    {"09675148", 109595},
    {"09675149", 109616},
    {"09675150", 109632},
    {"09675155", 109645},
    {"09675156", 109662},
    {"09675158", 109677},
    {"09675161", 109696},
    {"09675162", 109707},
    {"09675165", 109724},
    {"09675166", 109746},
    {"09675167", 109755},
    {"09675169", 109769},
    {"09675170", 109780},
    {"09675174", 109797},
    {"09675177", 109810},
    {"09675178", 109823},
    {"09675179", 109839},
    {"09676111", 109855},
    {"09676112", 109866},
    {"09676116", 109880},
    {"09676117", 109895},
    {"09676118", 109907},
    {"09676119", 109922},
    {"09676121", 109935},
    {"09676122", 109949},
    {"09676123", 109971},
    {"09676124", 109982},
    {"09676125", 109992},
    {"09676126", 110009},
    {"09676128", 110025},
    {"09676131", 110033},
    {"09676132", 110047},
    {"09676133", 110064},
    {"09676134", 110083},
    {"09676135", 110107},
    {"09676136", 110119},
    {"09676139", 110132},
    {"09676140", 110148},
    {"09676141", 110160},
    {"09676143", 110175},
    {"09676144", 110188},
    {"09676145", 110201},
    {"09676151", 110223},
    {"09676153", 110234},
    {"09676156", 110244},
    {"09676158", 110259},
    {"09676160", 110279},
    {"09676165", 110299},
    {"09676169", 110312},
    {"09676452", 110331},
    {"09676455", 110342},
    {"09677114", 110353},
    {"09677116", 110367},
    {"09677119", 110385},
    {"09677120", 110397},
    {"09677122", 110409},
    {"09677125", 110422},
    {"09677126", 110451},
    {"09677127", 110462},
    {"09677128", 110474},
    {"09677129", 110482},
    {"09677131", 110499},
    {"09677132", 110521},
    {"09677133", 110534},
    {"09677135", 110547},
    {"09677137", 110558},
    {"09677142", 110567},
    {"09677146", 110580},
    {"09677148", 110592},
    {"09677149", 110607},
    {"09677151", 110617},
    {"09677154", 110635},
    {"09677155", 110652},
    {"09677157", 110669},
    {"09677159", 110690},
    {"09677164", 110702},
    {"09677165", 110713},
    {"09677166", 110725},
    {"09677169", 110742},
    {"09677170", 110755},
    {"09677172", 110768},
    {"09677175", 110781},
    {"09677177", 110792},
    {"09677178", 110805},
    {"09677181", 110812},
    {"09677182", 110828},
    {"09677186", 110841},
    {"09677189", 110852},
    {"09677193", 110865},
    {"09677200", 110877},
    {"09677203", 110887},
    {"09677452", 110901},
    {"09677453", 110911},
    {"09677454", 110923},
    {"09677455", 110944},
    {"09677456", 110966},
    {"09677457", 110999},
    {"09677458", 111008},
    {"09677459", 111019},
    {"09677461", 111044},
    {"09677463", 111065},
    {"09678115", 111090},
    {"09678122", 111105},
    {"09678123", 111120},
    {"09678124", 111133},
    {"09678128", 111146},
    {"09678130", 111156},
    {"09678132", 111172},
    {"09678134", 111185},
    {"09678135", 111202},
    {"09678136", 111213},
    {"09678138", 111230},
    {"09678150", 111242},
    {"09678153", 111254},
    {"09678157", 111265},
    {"09678160", 111289},
    {"09678164", 111302},
    {"09678168", 111321},
    {"09678170", 111335},
    {"09678174", 111346},
    {"09678175", 111358},
    {"09678176", 111370},
    {"09678178", 111382},
    {"09678181", 111392},
    {"09678183", 111411},
    {"09678186", 111421},
    {"09678190", 111436},
    {"09678192", 111451},
    {"09678193", 111464},
    {"09678196", 111476},
    {"09678451", 111485},
    {"09678452", 111498},
    {"09678453", 111510},
    {"09678454", 111525},
    {"09678455", 111540},
    {"09678456", 111558},
    {"09678457", 111568},
    {"09679114", 111586},
    {"09679117", 111595},
    {"09679118", 111606},
    {"09679122", 111619},
    {"09679124", 111633},
    {"09679126", 111649},
    {"09679128", 111659},
    {"09679130", 111670},
    {"09679131", 111681},
    {"09679134", 111706},
    {"09679135", 111723},
    {"09679136", 111738},
    {"09679137", 111748},
    {"09679138", 111763},
    {"09679141", 111779},
    {"09679142", 111793},
    {"09679143", 111808},
    {"09679144", 111828},
    {"09679146", 111842},
    {"09679147", 111853},
    {"09679149", 111867},
    {"09679153", 111880},
    {"09679154", 111891},
    {"09679155", 111897},
    {"09679156", 111914},
    {"09679161", 111924},
    {"09679164", 111942},
    {"09679165", 111955},
    {"09679167", 111967},
    {"09679169", 111981},
    {"09679170", 111997},
    {"09679174", 112013},
    {"09679175", 112027},
    {"09679176", 112044},
    {"09679177", 112060},
    {"09679179", 112074},
    {"09679180", 112086},
    {"09679182", 112097},
    {"09679185", 112113},
    {"09679187", 112125},
    {"09679188", 112142},
    {"09679192", 112155},
    {"09679193", 112174},
    {"09679194", 112185},
    {"09679196", 112200},
    {"09679200", 112211},
    {"09679201", 112220},
    {"09679202", 112237},
    {"09679204", 112253},
    {"09679205", 112264},
    {"09679206", 112282},
    {"09679209", 112299},
    {"09679451", 112315},
    {"09679452", 112334},
    {"09679453", 112353},
    {"09761000", 112371},
    {"09762000", 112381},
    {"09763000", 112393},
    {"09764000", 112412},
    {"09771111", 112423},
    {"09771112", 112436},
    {"09771113", 112444},
    {"09771114", 112457},
    {"09771122", 112470},
    {"09771129", 112478},
    {"09771130", 112489},
    {"09771140", 112504},
    {"09771141", 112516},
    {"09771142", 112532},
    {"09771144", 112541},
    {"09771145", 112554},
    {"09771146", 112564},
    {"09771149", 112575},
    {"09771155", 112590},
    {"09771156", 112602},
    {"09771158", 112615},
    {"09771160", 112624},
    {"09771162", 112630},
    {"09771163", 112642},
    {"09771165", 112654},
    {"09771168", 112666},
    {"09771169", 112677},
    {"09771176", 112689},
    {"09772111", 112706},
    {"09772114", 112717},
    {"09772115", 112732},
    {"09772117", 112747},
    {"09772121", 112758},
    {"09772125", 112772},
    {"09772126", 112786},
    {"09772130", 112798},
    {"09772131", 112810},
    {"09772134", 112829},
    {"09772136", 112838},
    {"09772137", 112846},
    {"09772141", 112858},
    {"09772145", 112871},
    {"09772147", 112882},
    {"09772148", 112898},
    {"09772149", 112914},
    {"09772151", 112922},
    {"09772156", 112937},
    {"09772157", 112949},
    {"09772159", 112963},
    {"09772160", 112971},
    {"09772162", 112986},
    {"09772163", 113003},
    {"09772166", 113021},
    {"09772167", 113034},
    {"09772168", 113048},
    {"09772170", 113064},
    {"09772171", 113078},
    {"09772177", 113095},
    {"09772178", 113109},
    {"09772179", 113121},
    {"09772184", 113137},
    {"09772185", 113151},
    {"09772186", 113163},
    {"09772197", 113182},
    {"09772200", 113196},
    {"09772202", 113216},
    {"09772207", 113233},
    {"09772209", 113250},
    {"09772211", 113266},
    {"09772214", 113278},
    {"09772215", 113293},
    {"09772216", 113304},
    {"09772217", 113315},
    {"09772223", 113327},
    {"09772451", 113345},
    {"09773111", 113361},
    {"09773112", 113375},
    {"09773113", 113386},
    {"09773116", 113408},
    {"09773117", 113420},
    {"09773119", 113434},
    {"09773122", 113445},
    {"09773125", 113459},
    {"09773133", 113486},
    {"09773136", 113494},
    {"09773137", 113522},
    {"09773139", 113533},
    {"09773140", 113560},
    {"09773143", 113570},
    {"09773144", 113578},
    {"09773146", 113600},
    {"09773147", 113611},
    {"09773150", 113622},
    {"09773153", 113633},
    {"09773164", 113644},
    {"09773170", 113658},
    {"09773179", 113671},
    {"09773182", 113683},
    {"09773183", 113698},
    {"09773186", 113715},
    {"09773187", 113726},
    {"09773188", 113739},
    {"09774111", 113753},
    {"09774115", 113766},
    {"09774116", 113778},
    {"09774117", 113787},
    {"09774118", 113800},
    {"09774119", 113811},
    {"09774121", 113821},
    {"09774122", 113833},
    {"09774124", 113848},
    {"09774127", 113862},
    {"09774129", 113877},
    {"09774133", 113890},
    {"09774135", 113898},
    {"09774136", 113915},
    {"09774140", 113930},
    {"09774143", 113942},
    {"09774144", 113959},
    {"09774145", 113983},
    {"09774148", 113994},
    {"09774150", 114001},
    {"09774151", 114026},
    {"09774155", 114039},
    {"09774160", 114053},
    {"09774162", 114072},
    {"09774166", 114095},
    {"09774171", 114103},
    {"09774174", 114116},
    {"09774178", 114128},
    {"09774185", 114139},
    {"09774189", 114156},
    {"09774191", 114168},
    {"09774192", 114184},
    {"09774196", 114198},
    {"09774198", 114210},
    {"09774451", 114228},
    {"09774452", 114259},
    {"09775111", 114271},
    {"09775115", 114286},
    {"09775118", 114298},
    {"09775126", 114307},
    {"09775129", 114317},
    {"09775132", 114334},
    {"09775134", 114358},
    {"09775135", 114369},
    {"09775139", 114384},
    {"09775141", 114395},
    {"09775142", 114405},
    {"09775143", 114416},
    {"09775149", 114442},
    {"09775152", 114454},
    {"09775161", 114466},
    {"09775162", 114477},
    {"09775164", 114493},
    {"09775451", 114510},
    {"09775452", 114518},
    {"09775454", 114541},
    {"09775455", 114562},
    {"09776111", 114586},
    {"09776112", 114594},
    {"09776113", 114604},
    {"09776114", 114617},
    {"09776115", 114633},
    {"09776116", 114648},
    {"09776117", 114673},
    {"09776118", 114699},
    {"09776120", 114712},
    {"09776121", 114724},
    {"09776122", 114735},
    {"09776124", 114746},
    {"09776125", 114769},
    {"09776126", 114783},
    {"09776127", 114796},
    {"09776128", 114810},
    {"09776129", 114833},
    {"09776130", 114855},
    {"09776131", 114869},
    {"09777111", 114878},
    {"09777112", 114887},
    {"09777114", 114901},
    {"09777118", 114911},
    {"09777121", 114921},
    {"09777124", 114934},
    {"09777125", 114945},
    {"09777128", 114956},
    {"09777129", 114969},
    {"09777130", 114982},
    {"09777131", 114995},
    {"09777135", 115007},
    {"09777138", 115017},
    {"09777139", 115027},
    {"09777140", 115037},
    {"09777141", 115045},
    {"09777144", 115059},
    {"09777145", 115072},
    {"09777147", 115085},
    {"09777149", 115103},
    {"09777151", 115115},
    {"09777152", 115134},
    {"09777153", 115148},
    {"09777154", 115163},
    {"09777155", 115181},
    {"09777157", 115196},
    {"09777158", 115207},
    {"09777159", 115216},
    {"09777163", 115226},
    {"09777164", 115248},
    {"09777165", 115256},
    {"09777166", 115269},
    {"09777167", 115282},
    {"09777168", 115297},
    {"09777169", 115308},
    {"09777170", 115319},
    {"09777171", 115325},
    {"09777172", 115346},
    {"09777173", 115358},
    {"09777175", 115368},
    {"09777176", 115385},
    {"09777177", 115397},
    {"09777179", 115406},
    {"09777182", 115412},
    {"09777183", 115424},
    {"09778111", 115447},
    {"09778113", 115455},
    {"09778115", 115467},
    {"09778116", 115483},
    {"09778118", 115504},
    {"09778119", 115515},
    {"09778120", 115523},
    {"09778121", 115529},
    {"09778123", 115543},
    {"09778127", 115552},
    {"09778130", 115566},
    {"09778134", 115581},
    {"09778136", 115594},
    {"09778137", 115606},
    {"09778139", 115617},
    {"09778144", 115627},
    {"09778149", 115647},
    {"09778150", 115657},
    {"09778151", 115671},
    {"09778157", 115682},
    {"09778158", 115696},
    {"09778161", 115718},
    {"09778162", 115728},
    {"09778163", 115736},
    {"09778164", 115744},
    {"09778165", 115754},
    {"09778168", 115764},
    {"09778169", 115785},
    {"09778171", 115800},
    {"09778173", 115815},
    {"09778177", 115831},
    {"09778180", 115845},
    {"09778183", 115855},
    {"09778184", 115867},
    {"09778186", 115882},
    {"09778187", 115897},
    {"09778188", 115915},
    {"09778190", 115922},
    {"09778196", 115930},
    {"09778199", 115940},
    {"09778202", 115949},
    {"09778203", 115963},
    {"09778204", 115977},
    {"09778205", 115994},
    {"09778207", 116007},
    {"09778209", 116017},
    {"09778214", 116028},
    {"09778216", 116040},
    {"09778217", 116057},
    {"09778218", 116071},
    {"09778219", 116089},
    {"09778221", 116099},
    {"09778451", 116114},
    {"09779111", 116132},
    {"09779112", 116142},
    {"09779115", 116154},
    {"09779117", 116174},
    {"09779126", 116184},
    {"09779129", 116194},
    {"09779130", 116203},
    {"09779131", 116214},
    {"09779136", 116233},
    {"09779138", 116243},
    {"09779146", 116259},
    {"09779147", 116268},
    {"09779148", 116280},
    {"09779149", 116294},
    {"09779154", 116308},
    {"09779155", 116320},
    {"09779162", 116344},
    {"09779163", 116358},
    {"09779167", 116368},
    {"09779169", 116378},
    {"09779176", 116391},
    {"09779177", 116402},
    {"09779178", 116417},
    {"09779180", 116427},
    {"09779181", 116438},
    {"09779184", 116449},
    {"09779185", 116467},
    {"09779186", 116479},
    {"09779187", 116492},
    {"09779188", 116502},
    {"09779192", 116513},
    {"09779194", 116533},
    {"09779196", 116552},
    {"09779197", 116570},
    {"09779198", 116592},
    {"09779201", 116600},
    {"09779203", 116610},
    {"09779206", 116622},
    {"09779217", 116632},
    {"09779218", 116645},
    {"09779224", 116655},
    {"09779226", 116671},
    {"09779228", 116682},
    {"09779231", 116695},
    {"09779452", 116708},
    {"09779453", 116733},
    {"09780112", 116744},
    {"09780113", 116758},
    {"09780114", 116773},
    {"09780115", 116783},
    {"09780116", 116794},
    {"09780117", 116807},
    {"09780118", 116822},
    {"09780119", 116842},
    {"09780120", 116860},
    {"09780121", 116868},
    {"09780122", 116887},
    {"09780123", 116899},
    {"09780124", 116917},
    {"09780125", 116943},
    {"09780127", 116951},
    {"09780128", 116967},
    {"09780131", 116982},
    {"09780132", 116999},
    {"09780133", 117015},
    {"09780134", 117030},
    {"09780137", 117044},
    {"09780139", 117056},
    {"09780140", 117071},
    {"09780143", 117084},
    {"09780144", 117097},
    {"09780145", 117109},
    {"09780146", 117121},
    {"09780147", 117137},
    {"09780451", 117152},
    {"10041100", 117166},
    {"10041511", 117198},
    {"10041512", 117221},
    {"10041513", 117235},
    {"10041514", 117247},
    {"10041515", 117266},
    {"10041516", 117286},
    {"10041517", 117299},
    {"10041518", 117312},
    {"10041519", 117335},
    {"10042111", 117355},
    {"10042112", 117366},
    {"10042113", 117382},
    {"10042114", 117402},
    {"10042115", 117412},
    {"10042116", 117418},
    {"10042117", 117433},
    {"10042999", 117446},
    {"10043111", 117485},
    {"10043112", 117496},
    {"10043113", 117506},
    {"10043114", 117519},
    {"10043115", 117544},
    {"10043116", 117562},
    {"10043117", 117576},
    {"10044111", 117596},
    {"10044112", 117620},
    {"10044113", 117635},
    {"10044114", 117644},
    {"10044115", 117665},
    {"10044116", 117688},
    {"10044117", 117703},
    {"10044118", 117712},
    {"10044119", 117724},
    {"10044120", 117736},
    {"10044121", 117747},
    {"10044122", 117761},
    {"10044123", 117767},
    {"10045111", 117776},
    {"10045112", 117792},
    {"10045113", 117812},
    {"10045114", 117822},
    {"10045115", 117843},
    {"10045116", 117851},
    {"10045117", 117866},
    {"10046111", 117886},
    {"10046112", 117895},
    {"10046113", 117906},
    {"10046114", 117915},
    {"10046115", 117926},
    {"10046116", 117938},
    {"10046117", 117948},
    {"10046118", 117972},
    {"11000000", 117980},
    {"12051000", 117995},
    {"12052000", 118028},
    {"12053000", 118055},
    {"12054000", 118080},
    {"12060005", 118096},
    {"12060012", 118109},
    {"12060020", 118125},
    {"12060024", 118151},
    {"12060034", 118170},
    {"12060036", 118179},
    {"12060045", 118186},
    {"12060052", 118194},
    {"12060068", 118213},
    {"12060092", 118230},
    {"12060100", 118242},
    {"12060128", 118263},
    {"12060149", 118270},
    {"12060154", 118290},
    {"12060161", 118304},
    {"12060172", 118313},
    {"12060176", 118326},
    {"12060181", 118343},
    {"12060185", 118353},
    {"12060192", 118366},
    {"12060198", 118376},
    {"12060250", 118389},
    {"12060269", 118405},
    {"12060280", 118415},
    {"12060296", 118434},
    {"12061005", 118443},
    {"12061017", 118486},
    {"12061020", 118498},
    {"12061061", 118509},
    {"12061097", 118547},
    {"12061112", 118559},
    {"12061164", 118570},
    {"12061192", 118586},
    {"12061216", 118600},
    {"12061217", 118607},
    {"12061219", 118617},
    {"12061224", 118629},
    {"12061244", 118638},
    {"12061260", 118652},
    {"12061265", 118681},
    {"12061308", 118709},
    {"12061316", 118727},
    {"12061320", 118772},
    {"12061328", 118787},
    {"12061329", 118814},
    {"12061332", 118848},
    {"12061344", 118868},
    {"12061352", 118881},
    {"12061405", 118903},
    {"12061428", 118927},
    {"12061433", 118950},
    {"12061435", 118963},
    {"12061444", 118975},
    {"12061448", 118989},
    {"12061450", 118999},
    {"12061470", 119029},
    {"12061471", 119064},
    {"12061476", 119076},
    {"12061492", 119115},
    {"12061510", 119131},
    {"12061540", 119147},
    {"12061572", 119162},
    {"12062024", 119171},
    {"12062088", 119195},
    {"12062092", 119204},
    {"12062124", 119231},
    {"12062128", 119251},
    {"12062134", 119277},
    {"12062140", 119288},
    {"12062177", 119309},
    {"12062196", 119326},
    {"12062208", 119335},
    {"12062219", 119349},
    {"12062224", 119360},
    {"12062232", 119386},
    {"12062237", 119398},
    {"12062240", 119410},
    {"12062282", 119425},
    {"12062289", 119437},
    {"12062293", 119445},
    {"12062333", 119470},
    {"12062336", 119492},
    {"12062341", 119502},
    {"12062372", 119525},
    {"12062410", 119533},
    {"12062417", 119545},
    {"12062425", 119559},
    {"12062440", 119569},
    {"12062445", 119578},
    {"12062453", 119596},
    {"12062461", 119608},
    {"12062464", 119629},
    {"12062469", 119639},
    {"12062492", 119658},
    {"12062500", 119668},
    {"12063036", 119697},
    {"12063056", 119709},
    {"12063080", 119728},
    {"12063088", 119746},
    {"12063094", 119763},
    {"12063112", 119775},
    {"12063134", 119790},
    {"12063142", 119800},
    {"12063148", 119811},
    {"12063161", 119832},
    {"12063165", 119848},
    {"12063186", 119856},
    {"12063189", 119872},
    {"12063202", 119886},
    {"12063208", 119900},
    {"12063212", 119914},
    {"12063228", 119926},
    {"12063240", 119939},
    {"12063244", 119947},
    {"12063252", 119964},
    {"12063256", 119981},
    {"12063260", 119989},
    {"12063273", 120004},
    {"12063274", 120023},
    {"12063293", 120033},
    {"12063357", 120052},
    {"12064009", 120064},
    {"12064029", 120079},
    {"12064044", 120100},
    {"12064053", 120131},
    {"12064057", 120155},
    {"12064061", 120173},
    {"12064084", 120184},
    {"12064125", 120220},
    {"12064128", 120232},
    {"12064130", 120252},
    {"12064136", 120266},
    {"12064153", 120290},
    {"12064172", 120305},
    {"12064190", 120313},
    {"12064205", 120328},
    {"12064222", 120347},
    {"12064227", 120359},
    {"12064266", 120372},
    {"12064268", 120392},
    {"12064274", 120406},
    {"12064288", 120416},
    {"12064290", 120425},
    {"12064303", 120437},
    {"12064317", 120455},
    {"12064336", 120475},
    {"12064340", 120498},
    {"12064349", 120513},
    {"12064365", 120523},
    {"12064370", 120535},
    {"12064371", 120547},
    {"12064380", 120556},
    {"12064388", 120580},
    {"12064393", 120590},
    {"12064408", 120600},
    {"12064417", 120610},
    {"12064420", 120629},
    {"12064428", 120639},
    {"12064448", 120663},
    {"12064472", 120678},
    {"12064480", 120697},
    {"12064482", 120706},
    {"12064484", 120718},
    {"12064512", 120735},
    {"12064538", 120751},
    {"12064539", 120759},
    {"12065036", 120770},
    {"12065084", 120784},
    {"12065096", 120811},
    {"12065100", 120831},
    {"12065117", 120847},
    {"12065136", 120865},
    {"12065144", 120885},
    {"12065165", 120909},
    {"12065180", 120925},
    {"12065193", 120937},
    {"12065198", 120957},
    {"12065225", 120976},
    {"12065251", 120996},
    {"12065256", 121009},
    {"12065276", 121029},
    {"12065301", 121043},
    {"12065310", 121055},
    {"12065332", 121065},
    {"12065356", 121080},
    {"12066008", 121098},
    {"12066041", 121110},
    {"12066052", 121119},
    {"12066064", 121140},
    {"12066104", 121152},
    {"12066112", 121166},
    {"12066116", 121193},
    {"12066120", 121205},
    {"12066124", 121215},
    {"12066132", 121226},
    {"12066168", 121238},
    {"12066176", 121247},
    {"12066188", 121267},
    {"12066196", 121277},
    {"12066202", 121322},
    {"12066226", 121335},
    {"12066228", 121362},
    {"12066240", 121387},
    {"12066272", 121403},
    {"12066285", 121419},
    {"12066292", 121429},
    {"12066296", 121442},
    {"12066304", 121463},
    {"12066316", 121496},
    {"12066320", 121504},
    {"12067024", 121550},
    {"12067036", 121562},
    {"12067040", 121578},
    {"12067072", 121592},
    {"12067076", 121608},
    {"12067112", 121630},
    {"12067120", 121648},
    {"12067124", 121674},
    {"12067137", 121689},
    {"12067144", 121707},
    {"12067173", 121735},
    {"12067180", 121753},
    {"12067201", 121767},
    {"12067205", 121786},
    {"12067237", 121805},
    {"12067288", 121817},
    {"12067292", 121828},
    {"12067324", 121836},
    {"12067336", 121845},
    {"12067338", 121863},
    {"12067357", 121877},
    {"12067397", 121887},
    {"12067408", 121899},
    {"12067413", 121906},
    {"12067426", 121920},
    {"12067438", 121937},
    {"12067440", 121950},
    {"12067458", 121974},
    {"12067469", 121986},
    {"12067473", 121999},
    {"12067481", 122012},
    {"12067493", 122035},
    {"12067508", 122043},
    {"12067520", 122054},
    {"12067528", 122070},
    {"12067544", 122080},
    {"12067552", 122093},
    {"12068052", 122105},
    {"12068072", 122114},
    {"12068109", 122125},
    {"12068117", 122133},
    {"12068181", 122145},
    {"12068188", 122160},
    {"12068264", 122177},
    {"12068280", 122192},
    {"12068306", 122214},
    {"12068320", 122232},
    {"12068324", 122250},
    {"12068353", 122275},
    {"12068372", 122294},
    {"12068409", 122305},
    {"12068413", 122328},
    {"12068417", 122350},
    {"12068425", 122375},
    {"12068426", 122389},
    {"12068437", 122401},
    {"12068452", 122413},
    {"12068468", 122424},
    {"12068477", 122448},
    {"12068501", 122468},
    {"12069017", 122482},
    {"12069018", 122498},
    {"12069019", 122508},
    {"12069020", 122523},
    {"12069028", 122542},
    {"12069052", 122552},
    {"12069056", 122563},
    {"12069076", 122574},
    {"12069089", 122589},
    {"12069216", 122600},
    {"12069224", 122608},
    {"12069232", 122617},
    {"12069249", 122626},
    {"12069270", 122648},
    {"12069304", 122665},
    {"12069306", 122679},
    {"12069345", 122695},
    {"12069397", 122703},
    {"12069402", 122715},
    {"12069448", 122730},
    {"12069454", 122746},
    {"12069460", 122756},
    {"12069470", 122766},
    {"12069474", 122778},
    {"12069485", 122788},
    {"12069537", 122809},
    {"12069541", 122818},
    {"12069590", 122826},
    {"12069596", 122840},
    {"12069604", 122854},
    {"12069616", 122866},
    {"12069632", 122881},
    {"12069648", 122904},
    {"12069656", 122913},
    {"12069665", 122936},
    {"12069680", 122953},
    {"12069688", 122961},
    {"12069696", 122973},
    {"12070008", 122988},
    {"12070028", 123009},
    {"12070052", 123016},
    {"12070060", 123024},
    {"12070096", 123034},
    {"12070125", 123046},
    {"12070145", 123071},
    {"12070149", 123086},
    {"12070153", 123094},
    {"12070173", 123115},
    {"12070222", 123126},
    {"12070236", 123142},
    {"12070241", 123148},
    {"12070244", 123166},
    {"12070246", 123188},
    {"12070266", 123202},
    {"12070280", 123216},
    {"12070296", 123234},
    {"12070300", 123252},
    {"12070302", 123259},
    {"12070316", 123272},
    {"12070325", 123290},
    {"12070348", 123306},
    {"12070393", 123318},
    {"12070416", 123328},
    {"12070424", 123336},
    {"12071028", 123356},
    {"12071032", 123374},
    {"12071041", 123410},
    {"12071044", 123444},
    {"12071052", 123467},
    {"12071057", 123488},
    {"12071060", 123511},
    {"12071074", 123528},
    {"12071076", 123554},
    {"12071153", 123597},
    {"12071160", 123628},
    {"12071164", 123642},
    {"12071176", 123656},
    {"12071189", 123677},
    {"12071193", 123700},
    {"12071244", 123724},
    {"12071294", 123744},
    {"12071301", 123781},
    {"12071304", 123818},
    {"12071337", 123839},
    {"12071341", 123863},
    {"12071372", 123899},
    {"12071384", 123923},
    {"12071386", 123937},
    {"12071392", 123956},
    {"12071401", 123974},
    {"12071408", 124007},
    {"12071412", 124030},
    {"12071414", 124046},
    {"12072002", 124068},
    {"12072014", 124082},
    {"12072017", 124102},
    {"12072053", 124123},
    {"12072055", 124142},
    {"12072120", 124152},
    {"12072157", 124165},
    {"12072169", 124172},
    {"12072232", 124190},
    {"12072240", 124210},
    {"12072297", 124231},
    {"12072298", 124248},
    {"12072312", 124267},
    {"12072340", 124285},
    {"12072426", 124296},
    {"12072477", 124312},
    {"12073008", 124327},
    {"12073069", 124347},
    {"12073085", 124367},
    {"12073093", 124384},
    {"12073097", 124401},
    {"12073157", 124410},
    {"12073189", 124428},
    {"12073201", 124449},
    {"12073216", 124460},
    {"12073225", 124469},
    {"12073261", 124478},
    {"12073309", 124487},
    {"12073384", 124514},
    {"12073393", 124529},
    {"12073396", 124540},
    {"12073404", 124553},
    {"12073429", 124566},
    {"12073430", 124585},
    {"12073440", 124599},
    {"12073452", 124607},
    {"12073458", 124624},
    {"12073490", 124635},
    {"12073520", 124649},
    {"12073532", 124661},
    {"12073565", 124682},
    {"12073569", 124690},
    {"12073572", 124710},
    {"12073578", 124726},
    {"12073579", 124738},
    {"12073645", 124749},
    {"13000998", 124757},
    {"13000999", 124784},
    {"13003000", 124836},
    {"13004000", 124876},
    {"13071001", 124904},
    {"13071002", 124918},
    {"13071003", 124930},
    {"13071004", 124940},
    {"13071005", 124961},
    {"13071006", 124994},
    {"13071007", 125002},
    {"13071008", 125011},
    {"13071009", 125021},
    {"13071010", 125031},
    {"13071011", 125043},
    {"13071012", 125055},
    {"13071013", 125067},
    {"13071014", 125078},
    {"13071015", 125089},
    {"13071016", 125102},
    {"13071018", 125111},
    {"13071019", 125120},
    {"13071020", 125127},
    {"13071021", 125137},
    {"13071022", 125159},
    {"13071023", 125166},
    {"13071025", 125174},
    {"13071026", 125182},
    {"13071027", 125191},
    {"13071028", 125206},
    {"13071029", 125216},
    {"13071032", 125236},
    {"13071033", 125248},
    {"13071034", 125275},
    {"13071035", 125284},
    {"13071036", 125302},
    {"13071037", 125313},
    {"13071039", 125324},
    {"13071041", 125332},
    {"13071042", 125341},
    {"13071043", 125352},
    {"13071044", 125368},
    {"13071045", 125377},
    {"13071047", 125386},
    {"13071048", 125399},
    {"13071049", 125411},
    {"13071050", 125420},
    {"13071053", 125430},
    {"13071054", 125443},
    {"13071055", 125458},
    {"13071056", 125473},
    {"13071057", 125488},
    {"13071058", 125506},
    {"13071059", 125515},
    {"13071060", 125523},
    {"13071063", 125532},
    {"13071064", 125548},
    {"13071065", 125564},
    {"13071066", 125577},
    {"13071067", 125591},
    {"13071068", 125601},
    {"13071069", 125610},
    {"13071070", 125617},
    {"13071071", 125631},
    {"13071072", 125639},
    {"13071073", 125649},
    {"13071074", 125656},
    {"13071075", 125668},
    {"13071076", 125682},
    {"13071077", 125691},
    {"13071078", 125698},
    {"13071079", 125708},
    {"13071080", 125721},
    {"13071081", 125733},
    {"13071083", 125742},
    {"13071084", 125751},
    {"13071087", 125761},
    {"13071088", 125768},
    {"13071089", 125776},
    {"13071090", 125788},
    {"13071092", 125798},
    {"13071093", 125814},
    {"13071096", 125835},
    {"13071097", 125845},
    {"13071099", 125851},
    {"13071100", 125865},
    {"13071101", 125878},
    {"13071102", 125892},
    {"13071103", 125900},
    {"13071104", 125909},
    {"13071105", 125919},
    {"13071107", 125928},
    {"13071108", 125961},
    {"13071109", 125975},
    {"13071110", 125997},
    {"13071111", 126025},
    {"13071112", 126034},
    {"13071113", 126046},
    {"13071115", 126066},
    {"13071117", 126082},
    {"13071118", 126093},
    {"13071119", 126102},
    {"13071120", 126112},
    {"13071122", 126124},
    {"13071123", 126133},
    {"13071124", 126143},
    {"13071125", 126166},
    {"13071127", 126177},
    {"13071128", 126186},
    {"13071130", 126193},
    {"13071131", 126205},
    {"13071132", 126217},
    {"13071133", 126231},
    {"13071135", 126240},
    {"13071136", 126257},
    {"13071137", 126273},
    {"13071138", 126281},
    {"13071139", 126287},
    {"13071140", 126300},
    {"13071141", 126310},
    {"13071142", 126318},
    {"13071143", 126351},
    {"13071144", 126358},
    {"13071145", 126375},
    {"13071146", 126389},
    {"13071147", 126400},
    {"13071148", 126408},
    {"13071150", 126417},
    {"13071153", 126426},
    {"13071154", 126438},
    {"13071155", 126453},
    {"13071156", 126460},
    {"13071157", 126484},
    {"13071158", 126495},
    {"13071159", 126503},
    {"13071160", 126521},
    {"13071161", 126531},
    {"13071162", 126542},
    {"13071163", 126558},
    {"13071164", 126565},
    {"13071166", 126592},
    {"13071167", 126603},
    {"13071169", 126612},
    {"13071170", 126622},
    {"13071171", 126630},
    {"13071172", 126638},
    {"13071173", 126650},
    {"13071174", 126660},
    {"13071175", 126676},
    {"13071176", 126685},
    {"13072001", 126698},
    {"13072002", 126724},
    {"13072003", 126735},
    {"13072004", 126749},
    {"13072005", 126759},
    {"13072006", 126772},
    {"13072007", 126792},
    {"13072008", 126816},
    {"13072009", 126825},
    {"13072010", 126837},
    {"13072011", 126854},
    {"13072012", 126862},
    {"13072013", 126873},
    {"13072014", 126882},
    {"13072015", 126892},
    {"13072017", 126906},
    {"13072018", 126940},
    {"13072019", 126952},
    {"13072020", 126965},
    {"13072021", 126981},
    {"13072022", 126989},
    {"13072023", 127002},
    {"13072024", 127010},
    {"13072026", 127022},
    {"13072027", 127038},
    {"13072028", 127053},
    {"13072029", 127061},
    {"13072030", 127074},
    {"13072031", 127099},
    {"13072032", 127111},
    {"13072033", 127124},
    {"13072034", 127135},
    {"13072035", 127144},
    {"13072036", 127165},
    {"13072037", 127195},
    {"13072038", 127204},
    {"13072039", 127216},
    {"13072040", 127233},
    {"13072041", 127247},
    {"13072042", 127267},
    {"13072043", 127284},
    {"13072044", 127308},
    {"13072045", 127315},
    {"13072046", 127329},
    {"13072047", 127343},
    {"13072048", 127355},
    {"13072049", 127367},
    {"13072050", 127381},
    {"13072051", 127396},
    {"13072053", 127404},
    {"13072055", 127418},
    {"13072056", 127431},
    {"13072057", 127453},
    {"13072058", 127463},
    {"13072059", 127481},
    {"13072060", 127493},
    {"13072061", 127526},
    {"13072062", 127532},
    {"13072063", 127554},
    {"13072064", 127565},
    {"13072066", 127582},
    {"13072067", 127594},
    {"13072069", 127602},
    {"13072071", 127611},
    {"13072072", 127620},
    {"13072073", 127633},
    {"13072074", 127646},
    {"13072075", 127673},
    {"13072076", 127695},
    {"13072077", 127704},
    {"13072078", 127715},
    {"13072079", 127723},
    {"13072080", 127730},
    {"13072081", 127740},
    {"13072082", 127752},
    {"13072083", 127764},
    {"13072084", 127775},
    {"13072085", 127789},
    {"13072086", 127814},
    {"13072087", 127824},
    {"13072088", 127835},
    {"13072089", 127849},
    {"13072090", 127856},
    {"13072091", 127866},
    {"13072092", 127874},
    {"13072093", 127885},
    {"13072094", 127892},
    {"13072095", 127903},
    {"13072096", 127919},
    {"13072097", 127931},
    {"13072098", 127939},
    {"13072099", 127950},
    {"13072101", 127965},
    {"13072102", 127977},
    {"13072103", 127990},
    {"13072104", 128006},
    {"13072105", 128014},
    {"13072106", 128035},
    {"13072107", 128059},
    {"13072108", 128068},
    {"13072109", 128080},
    {"13072110", 128090},
    {"13072111", 128099},
    {"13072112", 128111},
    {"13072113", 128119},
    {"13072114", 128133},
    {"13072116", 128141},
    {"13072117", 128151},
    {"13072118", 128163},
    {"13072119", 128174},
    {"13072120", 128181},
    {"13072121", 128190},
    {"13073001", 128202},
    {"13073002", 128222},
    {"13073003", 128245},
    {"13073004", 128256},
    {"13073005", 128270},
    {"13073006", 128282},
    {"13073007", 128300},
    {"13073009", 128319},
    {"13073010", 128333},
    {"13073011", 128359},
    {"13073012", 128376},
    {"13073013", 128399},
    {"13073014", 128407},
    {"13073015", 128418},
    {"13073016", 128433},
    {"13073017", 128445},
    {"13073018", 128467},
    {"13073019", 128489},
    {"13073020", 128498},
    {"13073021", 128507},
    {"13073022", 128519},
    {"13073023", 128526},
    {"13073024", 128538},
    {"13073025", 128556},
    {"13073027", 128568},
    {"13073028", 128588},
    {"13073029", 128596},
    {"13073030", 128605},
    {"13073031", 128623},
    {"13073032", 128643},
    {"13073033", 128656},
    {"13073034", 128669},
    {"13073035", 128691},
    {"13073036", 128707},
    {"13073037", 128725},
    {"13073038", 128741},
    {"13073039", 128749},
    {"13073040", 128762},
    {"13073041", 128787},
    {"13073042", 128799},
    {"13073043", 128807},
    {"13073044", 128822},
    {"13073045", 128833},
    {"13073046", 128840},
    {"13073048", 128851},
    {"13073049", 128868},
    {"13073050", 128877},
    {"13073051", 128887},
    {"13073052", 128897},
    {"13073053", 128904},
    {"13073054", 128918},
    {"13073055", 128927},
    {"13073057", 128942},
    {"13073059", 128965},
    {"13073060", 128979},
    {"13073061", 128988},
    {"13073062", 128999},
    {"13073063", 129011},
    {"13073064", 129022},
    {"13073065", 129030},
    {"13073066", 129040},
    {"13073067", 129048},
    {"13073068", 129067},
    {"13073069", 129074},
    {"13073070", 129084},
    {"13073071", 129099},
    {"13073072", 129110},
    {"13073073", 129120},
    {"13073074", 129128},
    {"13073075", 129136},
    {"13073076", 129171},
    {"13073077", 129191},
    {"13073078", 129197},
    {"13073079", 129205},
    {"13073080", 129214},
    {"13073081", 129231},
    {"13073082", 129242},
    {"13073083", 129253},
    {"13073084", 129261},
    {"13073085", 129280},
    {"13073086", 129288},
    {"13073087", 129301},
    {"13073088", 129313},
    {"13073089", 129336},
    {"13073090", 129348},
    {"13073092", 129359},
    {"13073093", 129366},
    {"13073094", 129383},
    {"13073095", 129401},
    {"13073096", 129409},
    {"13073097", 129418},
    {"13073098", 129431},
    {"13073099", 129452},
    {"13073100", 129461},
    {"13073101", 129477},
    {"13073102", 129483},
    {"13073103", 129496},
    {"13073104", 129516},
    {"13073105", 129528},
    {"13073106", 129551},
    {"13073107", 129559},
    {"13074001", 129581},
    {"13074002", 129593},
    {"13074003", 129606},
    {"13074004", 129616},
    {"13074005", 129622},
    {"13074006", 129633},
    {"13074007", 129640},
    {"13074008", 129649},
    {"13074009", 129657},
    {"13074010", 129669},
    {"13074012", 129693},
    {"13074013", 129705},
    {"13074014", 129713},
    {"13074015", 129727},
    {"13074016", 129748},
    {"13074017", 129759},
    {"13074018", 129774},
    {"13074019", 129782},
    {"13074020", 129800},
    {"13074021", 129808},
    {"13074022", 129826},
    {"13074023", 129836},
    {"13074024", 129844},
    {"13074025", 129856},
    {"13074026", 129865},
    {"13074027", 129887},
    {"13074028", 129896},
    {"13074030", 129911},
    {"13074031", 129926},
    {"13074032", 129942},
    {"13074033", 129956},
    {"13074034", 129965},
    {"13074035", 129976},
    {"13074036", 129999},
    {"13074037", 130010},
    {"13074038", 130021},
    {"13074039", 130036},
    {"13074040", 130051},
    {"13074042", 130059},
    {"13074043", 130072},
    {"13074044", 130080},
    {"13074046", 130093},
    {"13074047", 130107},
    {"13074048", 130115},
    {"13074049", 130126},
    {"13074050", 130139},
    {"13074052", 130148},
    {"13074053", 130160},
    {"13074054", 130172},
    {"13074056", 130189},
    {"13074057", 130198},
    {"13074060", 130217},
    {"13074061", 130225},
    {"13074062", 130233},
    {"13074064", 130247},
    {"13074065", 130256},
    {"13074066", 130277},
    {"13074067", 130284},
    {"13074068", 130299},
    {"13074069", 130311},
    {"13074070", 130324},
    {"13074071", 130334},
    {"13074072", 130343},
    {"13074073", 130355},
    {"13074074", 130368},
    {"13074075", 130387},
    {"13074076", 130395},
    {"13074077", 130406},
    {"13074078", 130425},
    {"13074079", 130435},
    {"13074080", 130442},
    {"13074081", 130450},
    {"13074082", 130462},
    {"13074084", 130473},
    {"13074085", 130487},
    {"13074087", 130495},
    {"13074088", 130515},
    {"13074089", 130526},
    {"13074090", 130534},
    {"13074091", 130541},
    {"13074092", 130549},
    {"13074093", 130565},
    {"13074094", 130579},
    {"13075001", 130595},
    {"13075002", 130604},
    {"13075003", 130616},
    {"13075004", 130638},
    {"13075005", 130652},
    {"13075006", 130672},
    {"13075007", 130682},
    {"13075008", 130694},
    {"13075009", 130706},
    {"13075010", 130715},
    {"13075011", 130721},
    {"13075012", 130731},
    {"13075013", 130743},
    {"13075015", 130754},
    {"13075016", 130764},
    {"13075017", 130771},
    {"13075018", 130781},
    {"13075020", 130791},
    {"13075021", 130801},
    {"13075022", 130814},
    {"13075023", 130822},
    {"13075025", 130832},
    {"13075026", 130842},
    {"13075027", 130850},
    {"13075029", 130860},
    {"13075031", 130870},
    {"13075032", 130886},
    {"13075033", 130899},
    {"13075034", 130914},
    {"13075035", 130920},
    {"13075036", 130928},
    {"13075037", 130937},
    {"13075038", 130946},
    {"13075039", 130955},
    {"13075040", 130998},
    {"13075041", 131006},
    {"13075042", 131020},
    {"13075043", 131034},
    {"13075044", 131048},
    {"13075045", 131065},
    {"13075046", 131085},
    {"13075048", 131096},
    {"13075049", 131112},
    {"13075050", 131136},
    {"13075051", 131151},
    {"13075053", 131162},
    {"13075054", 131168},
    {"13075055", 131183},
    {"13075056", 131193},
    {"13075058", 131203},
    {"13075059", 131226},
    {"13075060", 131234},
    {"13075061", 131243},
    {"13075063", 131258},
    {"13075065", 131268},
    {"13075066", 131279},
    {"13075067", 131299},
    {"13075068", 131308},
    {"13075069", 131315},
    {"13075070", 131325},
    {"13075071", 131334},
    {"13075072", 131345},
    {"13075073", 131354},
    {"13075074", 131367},
    {"13075075", 131382},
    {"13075076", 131397},
    {"13075078", 131409},
    {"13075079", 131421},
    {"13075080", 131432},
    {"13075081", 131448},
    {"13075082", 131457},
    {"13075083", 131471},
    {"13075084", 131487},
    {"13075085", 131494},
    {"13075087", 131502},
    {"13075088", 131510},
    {"13075089", 131517},
    {"13075090", 131529},
    {"13075091", 131541},
    {"13075092", 131555},
    {"13075093", 131566},
    {"13075094", 131578},
    {"13075095", 131587},
    {"13075097", 131598},
    {"13075098", 131615},
    {"13075101", 131628},
    {"13075102", 131642},
    {"13075103", 131656},
    {"13075104", 131664},
    {"13075105", 131675},
    {"13075106", 131692},
    {"13075107", 131705},
    {"13075108", 131720},
    {"13075109", 131729},
    {"13075110", 131737},
    {"13075111", 131746},
    {"13075113", 131755},
    {"13075114", 131762},
    {"13075115", 131772},
    {"13075116", 131782},
    {"13075117", 131790},
    {"13075118", 131798},
    {"13075119", 131810},
    {"13075120", 131827},
    {"13075121", 131836},
    {"13075122", 131844},
    {"13075123", 131852},
    {"13075124", 131868},
    {"13075125", 131876},
    {"13075126", 131887},
    {"13075127", 131900},
    {"13075128", 131911},
    {"13075129", 131932},
    {"13075130", 131951},
    {"13075131", 131981},
    {"13075133", 131998},
    {"13075134", 132023},
    {"13075135", 132030},
    {"13075136", 132049},
    {"13075137", 132079},
    {"13075138", 132094},
    {"13075139", 132103},
    {"13075140", 132121},
    {"13075141", 132132},
    {"13075142", 132142},
    {"13075143", 132155},
    {"13075144", 132169},
    {"13075145", 132185},
    {"13075146", 132199},
    {"13075147", 132212},
    {"13075148", 132220},
    {"13075149", 132236},
    {"13075150", 132248},
    {"13075151", 132257},
    {"13075152", 132279},
    {"13075154", 132288},
    {"13075155", 132297},
    {"13075156", 132313},
    {"13076001", 132324},
    {"13076002", 132338},
    {"13076003", 132350},
    {"13076004", 132357},
    {"13076005", 132368},
    {"13076006", 132377},
    {"13076007", 132388},
    {"13076008", 132396},
    {"13076009", 132404},
    {"13076010", 132417},
    {"13076011", 132425},
    {"13076012", 132438},
    {"13076013", 132452},
    {"13076014", 132460},
    {"13076015", 132485},
    {"13076016", 132493},
    {"13076017", 132505},
    {"13076018", 132512},
    {"13076019", 132534},
    {"13076020", 132556},
    {"13076021", 132571},
    {"13076023", 132579},
    {"13076024", 132587},
    {"13076025", 132594},
    {"13076026", 132610},
    {"13076027", 132617},
    {"13076029", 132626},
    {"13076030", 132633},
    {"13076032", 132643},
    {"13076033", 132654},
    {"13076034", 132668},
    {"13076035", 132684},
    {"13076036", 132694},
    {"13076037", 132703},
    {"13076038", 132711},
    {"13076039", 132727},
    {"13076040", 132735},
    {"13076041", 132753},
    {"13076044", 132763},
    {"13076046", 132771},
    {"13076048", 132780},
    {"13076049", 132797},
    {"13076050", 132807},
    {"13076051", 132822},
    {"13076053", 132831},
    {"13076054", 132847},
    {"13076055", 132855},
    {"13076056", 132863},
    {"13076057", 132877},
    {"13076058", 132890},
    {"13076060", 132904},
    {"13076062", 132920},
    {"13076063", 132933},
    {"13076064", 132944},
    {"13076065", 132951},
    {"13076067", 132963},
    {"13076068", 132971},
    {"13076069", 132982},
    {"13076070", 132993},
    {"13076071", 133006},
    {"13076072", 133020},
    {"13076073", 133028},
    {"13076075", 133035},
    {"13076076", 133043},
    {"13076077", 133052},
    {"13076078", 133061},
    {"13076079", 133077},
    {"13076080", 133087},
    {"13076082", 133102},
    {"13076085", 133110},
    {"13076086", 133122},
    {"13076087", 133132},
    {"13076088", 133141},
    {"13076089", 133159},
    {"13076090", 133173},
    {"13076092", 133193},
    {"13076093", 133210},
    {"13076094", 133224},
    {"13076096", 133233},
    {"13076097", 133242},
    {"13076098", 133249},
    {"13076099", 133262},
    {"13076100", 133270},
    {"13076101", 133278},
    {"13076102", 133286},
    {"13076103", 133298},
    {"13076104", 133310},
    {"13076105", 133323},
    {"13076106", 133346},
    {"13076107", 133355},
    {"13076108", 133363},
    {"13076109", 133379},
    {"13076110", 133387},
    {"13076111", 133403},
    {"13076112", 133411},
    {"13076113", 133419},
    {"13076114", 133426},
    {"13076115", 133446},
    {"13076116", 133456},
    {"13076117", 133466},
    {"13076118", 133483},
    {"13076119", 133491},
    {"13076120", 133500},
    {"13076121", 133505},
    {"13076122", 133515},
    {"13076125", 133528},
    {"13076126", 133539},
    {"13076128", 133549},
    {"13076129", 133567},
    {"13076130", 133575},
    {"13076131", 133588},
    {"13076133", 133602},
    {"13076134", 133609},
    {"13076135", 133620},
    {"13076136", 133631},
    {"13076138", 133639},
    {"13076140", 133661},
    {"13076141", 133668},
    {"13076142", 133676},
    {"13076143", 133685},
    {"13076145", 133694},
    {"13076146", 133703},
    {"13076147", 133711},
    {"13076148", 133719},
    {"13076151", 133731},
    {"13076152", 133739},
    {"13076153", 133758},
    {"13076154", 133771},
    {"13076155", 133786},
    {"13076156", 133794},
    {"13076158", 133805},
    {"13076159", 133812},
    {"13076160", 133843},
    {"13076161", 133855},
    {"13076162", 133864},
    {"13076163", 133873},
    {"13076164", 133881},
    {"13076165", 133895},
    {"13076166", 133906},
    {"13076167", 133915},
    {"13076168", 133932},
    {"13076169", 133946},
    {"14511000", 133954},
    {"14521010", 133971},
    {"14521020", 133981},
    {"14521035", 134007},
    {"14521040", 134031},
    {"14521060", 134041},
    {"14521080", 134054},
    {"14521090", 134062},
    {"14521110", 134082},
    {"14521120", 134118},
    {"14521130", 134134},
    {"14521140", 134147},
    {"14521150", 134163},
    {"14521160", 134172},
    {"14521170", 134198},
    {"14521180", 134217},
    {"14521200", 134235},
    {"14521210", 134252},
    {"14521220", 134266},
    {"14521230", 134282},
    {"14521240", 134293},
    {"14521250", 134310},
    {"14521260", 134330},
    {"14521270", 134358},
    {"14521280", 134374},
    {"14521290", 134387},
    {"14521310", 134397},
    {"14521320", 134416},
    {"14521330", 134443},
    {"14521340", 134461},
    {"14521355", 134475},
    {"14521370", 134500},
    {"14521380", 134518},
    {"14521390", 134540},
    {"14521400", 134559},
    {"14521410", 134569},
    {"14521420", 134589},
    {"14521430", 134601},
    {"14521440", 134620},
    {"14521450", 134651},
    {"14521460", 134676},
    {"14521495", 134694},
    {"14521500", 134719},
    {"14521510", 134740},
    {"14521520", 134761},
    {"14521530", 134779},
    {"14521540", 134798},
    {"14521550", 134811},
    {"14521560", 134841},
    {"14521570", 134851},
    {"14521590", 134876},
    {"14521600", 134902},
    {"14521610", 134917},
    {"14521620", 134929},
    {"14521630", 134954},
    {"14521640", 134976},
    {"14521670", 134989},
    {"14521690", 135009},
    {"14521700", 135041},
    {"14521710", 135052},
    {"14522010", 135069},
    {"14522020", 135083},
    {"14522035", 135104},
    {"14522050", 135128},
    {"14522060", 135152},
    {"14522070", 135171},
    {"14522080", 135183},
    {"14522090", 135199},
    {"14522110", 135213},
    {"14522120", 135224},
    {"14522140", 135231},
    {"14522150", 135246},
    {"14522170", 135286},
    {"14522180", 135306},
    {"14522190", 135343},
    {"14522200", 135364},
    {"14522210", 135384},
    {"14522220", 135405},
    {"14522230", 135422},
    {"14522240", 135440},
    {"14522250", 135453},
    {"14522260", 135468},
    {"14522275", 135483},
    {"14522280", 135493},
    {"14522290", 135506},
    {"14522300", 135528},
    {"14522310", 135540},
    {"14522320", 135556},
    {"14522330", 135567},
    {"14522340", 135578},
    {"14522350", 135599},
    {"14522360", 135616},
    {"14522380", 135650},
    {"14522390", 135659},
    {"14522400", 135670},
    {"14522420", 135689},
    {"14522430", 135702},
    {"14522440", 135715},
    {"14522460", 135731},
    {"14522470", 135745},
    {"14522480", 135770},
    {"14522490", 135781},
    {"14522500", 135823},
    {"14522510", 135831},
    {"14522520", 135848},
    {"14522530", 135862},
    {"14522540", 135871},
    {"14522550", 135884},
    {"14522570", 135891},
    {"14522580", 135908},
    {"14522590", 135921},
    {"14522600", 135942},
    {"14523010", 135952},
    {"14523020", 135973},
    {"14523030", 135997},
    {"14523040", 136011},
    {"14523050", 136030},
    {"14523060", 136038},
    {"14523080", 136051},
    {"14523090", 136060},
    {"14523100", 136070},
    {"14523120", 136089},
    {"14523130", 136116},
    {"14523150", 136127},
    {"14523160", 136145},
    {"14523170", 136165},
    {"14523190", 136184},
    {"14523200", 136193},
    {"14523230", 136216},
    {"14523245", 136228},
    {"14523260", 136242},
    {"14523270", 136261},
    {"14523280", 136272},
    {"14523290", 136281},
    {"14523300", 136298},
    {"14523310", 136322},
    {"14523320", 136347},
    {"14523330", 136378},
    {"14523340", 136385},
    {"14523360", 136417},
    {"14523365", 136435},
    {"14523370", 136453},
    {"14523380", 136478},
    {"14523410", 136489},
    {"14523420", 136497},
    {"14523430", 136510},
    {"14523440", 136525},
    {"14523450", 136541},
    {"14523460", 136553},
    {"14524010", 136560},
    {"14524020", 136571},
    {"14524030", 136583},
    {"14524040", 136604},
    {"14524050", 136617},
    {"14524060", 136629},
    {"14524070", 136640},
    {"14524080", 136650},
    {"14524090", 136683},
    {"14524100", 136703},
    {"14524110", 136731},
    {"14524120", 136743},
    {"14524130", 136772},
    {"14524140", 136790},
    {"14524150", 136807},
    {"14524160", 136824},
    {"14524170", 136849},
    {"14524180", 136863},
    {"14524190", 136890},
    {"14524200", 136906},
    {"14524210", 136915},
    {"14524220", 136935},
    {"14524230", 136949},
    {"14524240", 136970},
    {"14524250", 136981},
    {"14524260", 136992},
    {"14524270", 136999},
    {"14524280", 137011},
    {"14524290", 137024},
    {"14524300", 137043},
    {"14524310", 137058},
    {"14524320", 137077},
    {"14524330", 137100},
    {"14612000", 137132},
    {"14625010", 137148},
    {"14625020", 137158},
    {"14625030", 137224},
    {"14625040", 137242},
    {"14625060", 137264},
    {"14625080", 137282},
    {"14625090", 137307},
    {"14625100", 137318},
    {"14625110", 137334},
    {"14625120", 137371},
    {"14625130", 137404},
    {"14625140", 137431},
    {"14625150", 137444},
    {"14625160", 137461},
    {"14625170", 137490},
    {"14625180", 137504},
    {"14625190", 137519},
    {"14625200", 137551},
    {"14625220", 137575},
    {"14625230", 137589},
    {"14625240", 137609},
    {"14625250", 137640},
    {"14625270", 137665},
    {"14625280", 137687},
    {"14625290", 137711},
    {"14625300", 137734},
    {"14625310", 137745},
    {"14625320", 137759},
    {"14625330", 137772},
    {"14625340", 137786},
    {"14625350", 137810},
    {"14625360", 137839},
    {"14625370", 137866},
    {"14625380", 137876},
    {"14625390", 137894},
    {"14625410", 137921},
    {"14625420", 137928},
    {"14625430", 137948},
    {"14625440", 137967},
    {"14625450", 138003},
    {"14625460", 138020},
    {"14625470", 138042},
    {"14625480", 138066},
    {"14625490", 138083},
    {"14625500", 138101},
    {"14625510", 138139},
    {"14625525", 138149},
    {"14625530", 138180},
    {"14625550", 138199},
    {"14625560", 138211},
    {"14625570", 138232},
    {"14625580", 138259},
    {"14625590", 138267},
    {"14625600", 138286},
    {"14625610", 138294},
    {"14625630", 138325},
    {"14625640", 138341},
    {"14626010", 138369},
    {"14626020", 138399},
    {"14626030", 138411},
    {"14626050", 138441},
    {"14626060", 138461},
    {"14626070", 138483},
    {"14626085", 138501},
    {"14626100", 138531},
    {"14626110", 138552},
    {"14626120", 138585},
    {"14626140", 138610},
    {"14626150", 138625},
    {"14626160", 138643},
    {"14626170", 138655},
    {"14626180", 138667},
    {"14626190", 138684},
    {"14626200", 138714},
    {"14626210", 138721},
    {"14626230", 138739},
    {"14626240", 138751},
    {"14626245", 138764},
    {"14626250", 138773},
    {"14626260", 138808},
    {"14626270", 138844},
    {"14626280", 138853},
    {"14626290", 138866},
    {"14626300", 138881},
    {"14626310", 138894},
    {"14626320", 138913},
    {"14626330", 138929},
    {"14626350", 138940},
    {"14626370", 138967},
    {"14626390", 138982},
    {"14626400", 138992},
    {"14626410", 139004},
    {"14626420", 139012},
    {"14626430", 139028},
    {"14626440", 139035},
    {"14626450", 139079},
    {"14626460", 139104},
    {"14626470", 139126},
    {"14626480", 139137},
    {"14626490", 139177},
    {"14626500", 139195},
    {"14626510", 139226},
    {"14626520", 139238},
    {"14626530", 139250},
    {"14626560", 139274},
    {"14626570", 139296},
    {"14626580", 139309},
    {"14626590", 139320},
    {"14626600", 139345},
    {"14626610", 139384},
    {"14627010", 139415},
    {"14627020", 139430},
    {"14627030", 139444},
    {"14627040", 139455},
    {"14627050", 139465},
    {"14627060", 139482},
    {"14627070", 139502},
    {"14627080", 139515},
    {"14627100", 139531},
    {"14627110", 139544},
    {"14627130", 139559},
    {"14627140", 139578},
    {"14627150", 139594},
    {"14627170", 139606},
    {"14627180", 139616},
    {"14627190", 139631},
    {"14627200", 139643},
    {"14627210", 139656},
    {"14627220", 139673},
    {"14627230", 139690},
    {"14627240", 139704},
    {"14627250", 139715},
    {"14627260", 139727},
    {"14627270", 139738},
    {"14627290", 139754},
    {"14627310", 139765},
    {"14627340", 139777},
    {"14627360", 139788},
    {"14628010", 139798},
    {"14628020", 139816},
    {"14628030", 139854},
    {"14628040", 139875},
    {"14628050", 139885},
    {"14628060", 139896},
    {"14628070", 139919},
    {"14628080", 139926},
    {"14628090", 139940},
    {"14628100", 139950},
    {"14628110", 139979},
    {"14628130", 139995},
    {"14628140", 140014},
    {"14628150", 140024},
    {"14628160", 140049},
    {"14628170", 140066},
    {"14628190", 140085},
    {"14628205", 140103},
    {"14628210", 140116},
    {"14628220", 140150},
    {"14628230", 140160},
    {"14628240", 140178},
    {"14628250", 140186},
    {"14628260", 140199},
    {"14628270", 140227},
    {"14628300", 140241},
    {"14628310", 140257},
    {"14628320", 140273},
    {"14628330", 140288},
    {"14628340", 140312},
    {"14628360", 140332},
    {"14628370", 140348},
    {"14628380", 140369},
    {"14628390", 140385},
    {"14628400", 140395},
    {"14628410", 140412},
    {"14713000", 140430},
    {"14729010", 140446},
    {"14729020", 140466},
    {"14729030", 140479},
    {"14729040", 140490},
    {"14729050", 140506},
    {"14729060", 140520},
    {"14729070", 140530},
    {"14729080", 140546},
    {"14729100", 140562},
    {"14729140", 140578},
    {"14729150", 140595},
    {"14729160", 140612},
    {"14729170", 140627},
    {"14729190", 140645},
    {"14729220", 140658},
    {"14729245", 140676},
    {"14729250", 140686},
    {"14729260", 140695},
    {"14729270", 140716},
    {"14729300", 140738},
    {"14729320", 140754},
    {"14729330", 140769},
    {"14729340", 140781},
    {"14729350", 140795},
    {"14729360", 140809},
    {"14729370", 140834},
    {"14729380", 140849},
    {"14729400", 140860},
    {"14729410", 140882},
    {"14729430", 140897},
    {"14730010", 140913},
    {"14730020", 140922},
    {"14730030", 140941},
    {"14730045", 140951},
    {"14730050", 140976},
    {"14730060", 140987},
    {"14730070", 141002},
    {"14730080", 141020},
    {"14730090", 141034},
    {"14730100", 141053},
    {"14730110", 141064},
    {"14730120", 141082},
    {"14730140", 141090},
    {"14730150", 141100},
    {"14730160", 141110},
    {"14730170", 141119},
    {"14730180", 141136},
    {"14730190", 141146},
    {"14730200", 141157},
    {"14730210", 141173},
    {"14730230", 141183},
    {"14730250", 141199},
    {"14730270", 141209},
    {"14730280", 141228},
    {"14730300", 141243},
    {"14730310", 141258},
    {"14730320", 141273},
    {"14730330", 141282},
    {"14730340", 141293},
    {"14730360", 141303},
    {"15001000", 141315},
    {"15002000", 141338},
    {"15003000", 141360},
    {"15081026", 141389},
    {"15081030", 141419},
    {"15081045", 141446},
    {"15081095", 141459},
    {"15081105", 141467},
    {"15081135", 141486},
    {"15081225", 141510},
    {"15081240", 141518},
    {"15081280", 141540},
    {"15081290", 141556},
    {"15081440", 141566},
    {"15081455", 141576},
    {"15081545", 141599},
    {"15082005", 141610},
    {"15082015", 141630},
    {"15082180", 141656},
    {"15082241", 141681},
    {"15082256", 141695},
    {"15082301", 141717},
    {"15082340", 141741},
    {"15082377", 141768},
    {"15082430", 141794},
    {"15082440", 141816},
    {"15083020", 141832},
    {"15083025", 141845},
    {"15083030", 141863},
    {"15083035", 141871},
    {"15083040", 141881},
    {"15083060", 141891},
    {"15083115", 141901},
    {"15083120", 141915},
    {"15083125", 141926},
    {"15083130", 141937},
    {"15083190", 141946},
    {"15083205", 141957},
    {"15083230", 141967},
    {"15083245", 141980},
    {"15083270", 141999},
    {"15083275", 142020},
    {"15083298", 142028},
    {"15083320", 142041},
    {"15083323", 142055},
    {"15083355", 142068},
    {"15083361", 142089},
    {"15083390", 142113},
    {"15083411", 142129},
    {"15083415", 142160},
    {"15083440", 142188},
    {"15083485", 142197},
    {"15083490", 142210},
    {"15083505", 142221},
    {"15083515", 142232},
    {"15083531", 142241},
    {"15083535", 142266},
    {"15083557", 142279},
    {"15083565", 142290},
    {"15083580", 142310},
    {"15084012", 142319},
    {"15084013", 142339},
    {"15084015", 142349},
    {"15084025", 142367},
    {"15084115", 142379},
    {"15084125", 142389},
    {"15084130", 142410},
    {"15084132", 142421},
    {"15084133", 142428},
    {"15084135", 142439},
    {"15084150", 142466},
    {"15084170", 142474},
    {"15084207", 142482},
    {"15084235", 142493},
    {"15084246", 142514},
    {"15084250", 142527},
    {"15084275", 142537},
    {"15084282", 142549},
    {"15084285", 142568},
    {"15084315", 142598},
    {"15084335", 142614},
    {"15084341", 142626},
    {"15084355", 142640},
    {"15084360", 142665},
    {"15084375", 142689},
    {"15084442", 142707},
    {"15084445", 142721},
    {"15084470", 142733},
    {"15084490", 142750},
    {"15084550", 142767},
    {"15084560", 142787},
    {"15084565", 142795},
    {"15084590", 142808},
    {"15085040", 142822},
    {"15085055", 142842},
    {"15085090", 142869},
    {"15085110", 142878},
    {"15085125", 142903},
    {"15085135", 142920},
    {"15085140", 142940},
    {"15085145", 142964},
    {"15085160", 142983},
    {"15085185", 142996},
    {"15085190", 143001},
    {"15085227", 143026},
    {"15085228", 143036},
    {"15085230", 143064},
    {"15085235", 143083},
    {"15085285", 143111},
    {"15085287", 143131},
    {"15085330", 143142},
    {"15085365", 143156},
    {"15085370", 143174},
    {"15086005", 143194},
    {"15086015", 143205},
    {"15086035", 143218},
    {"15086040", 143230},
    {"15086055", 143246},
    {"15086080", 143262},
    {"15086140", 143279},
    {"15086145", 143296},
    {"15087010", 143304},
    {"15087015", 143314},
    {"15087031", 143331},
    {"15087045", 143348},
    {"15087055", 143358},
    {"15087070", 143365},
    {"15087075", 143378},
    {"15087101", 143389},
    {"15087125", 143412},
    {"15087130", 143424},
    {"15087165", 143447},
    {"15087205", 143465},
    {"15087210", 143473},
    {"15087220", 143485},
    {"15087250", 143503},
    {"15087260", 143532},
    {"15087275", 143549},
    {"15087370", 143566},
    {"15087386", 143587},
    {"15087412", 143614},
    {"15087440", 143624},
    {"15087470", 143636},
    {"15088020", 143648},
    {"15088025", 143676},
    {"15088030", 143706},
    {"15088065", 143718},
    {"15088100", 143738},
    {"15088150", 143750},
    {"15088195", 143763},
    {"15088205", 143781},
    {"15088216", 143795},
    {"15088220", 143820},
    {"15088235", 143838},
    {"15088250", 143867},
    {"15088265", 143889},
    {"15088295", 143899},
    {"15088305", 143911},
    {"15088319", 143928},
    {"15088330", 143938},
    {"15088340", 143948},
    {"15088355", 143966},
    {"15088365", 143975},
    {"15089005", 143990},
    {"15089015", 144015},
    {"15089026", 144036},
    {"15089030", 144050},
    {"15089041", 144075},
    {"15089042", 144086},
    {"15089043", 144098},
    {"15089045", 144112},
    {"15089055", 144119},
    {"15089075", 144141},
    {"15089130", 144155},
    {"15089165", 144167},
    {"15089175", 144183},
    {"15089185", 144202},
    {"15089195", 144214},
    {"15089235", 144231},
    {"15089245", 144256},
    {"15089305", 144267},
    {"15089307", 144294},
    {"15089310", 144310},
    {"15089365", 144332},
    {"15090003", 144346},
    {"15090007", 144353},
    {"15090008", 144374},
    {"15090010", 144396},
    {"15090070", 144413},
    {"15090135", 144439},
    {"15090180", 144460},
    {"15090220", 144470},
    {"15090225", 144478},
    {"15090245", 144501},
    {"15090270", 144522},
    {"15090285", 144528},
    {"15090310", 144536},
    {"15090415", 144544},
    {"15090435", 144577},
    {"15090445", 144585},
    {"15090485", 144607},
    {"15090500", 144618},
    {"15090520", 144639},
    {"15090535", 144672},
    {"15090546", 144693},
    {"15090550", 144714},
    {"15090610", 144735},
    {"15090631", 144762},
    {"15090635", 144778},
    {"15091010", 144789},
    {"15091020", 144806},
    {"15091060", 144831},
    {"15091110", 144855},
    {"15091145", 144880},
    {"15091160", 144904},
    {"15091241", 144920},
    {"15091375", 144949},
    {"15091391", 144974},
    {"16051000", 144995},
    {"16052000", 145010},
    {"16053000", 145023},
    {"16054000", 145036},
    {"16055000", 145049},
    {"16061001", 145064},
    {"16061002", 145077},
    {"16061003", 145096},
    {"16061012", 145110},
    {"16061014", 145132},
    {"16061015", 145143},
    {"16061017", 145151},
    {"16061018", 145166},
    {"16061019", 145178},
    {"16061021", 145185},
    {"16061023", 145196},
    {"16061024", 145207},
    {"16061026", 145230},
    {"16061027", 145244},
    {"16061031", 145254},
    {"16061032", 145261},
    {"16061033", 145274},
    {"16061034", 145286},
    {"16061035", 145297},
    {"16061036", 145306},
    {"16061037", 145321},
    {"16061041", 145331},
    {"16061044", 145346},
    {"16061045", 145356},
    {"16061047", 145386},
    {"16061048", 145395},
    {"16061056", 145409},
    {"16061057", 145416},
    {"16061058", 145430},
    {"16061062", 145443},
    {"16061063", 145453},
    {"16061066", 145465},
    {"16061069", 145477},
    {"16061074", 145484},
    {"16061075", 145499},
    {"16061076", 145514},
    {"16061078", 145529},
    {"16061082", 145539},
    {"16061083", 145552},
    {"16061085", 145566},
    {"16061086", 145578},
    {"16061089", 145589},
    {"16061094", 145600},
    {"16061098", 145611},
    {"16061101", 145622},
    {"16061102", 145633},
    {"16061103", 145645},
    {"16061105", 145653},
    {"16061107", 145665},
    {"16061113", 145676},
    {"16061114", 145687},
    {"16061115", 145699},
    {"16061116", 145725},
    {"16061117", 145737},
    {"16061118", 145750},
    {"16061119", 145771},
    {"16062005", 145777},
    {"16062008", 145793},
    {"16062009", 145804},
    {"16062024", 145816},
    {"16062026", 145827},
    {"16062033", 145839},
    {"16062037", 145855},
    {"16062041", 145868},
    {"16062049", 145887},
    {"16062054", 145898},
    {"16062062", 145906},
    {"16062063", 145918},
    {"16062064", 145927},
    {"16062065", 145950},
    {"16062066", 145959},
    {"16063003", 145979},
    {"16063004", 146001},
    {"16063006", 146022},
    {"16063008", 146043},
    {"16063011", 146056},
    {"16063015", 146065},
    {"16063023", 146075},
    {"16063032", 146091},
    {"16063033", 146105},
    {"16063046", 146119},
    {"16063049", 146132},
    {"16063051", 146144},
    {"16063058", 146154},
    {"16063062", 146161},
    {"16063066", 146170},
    {"16063068", 146184},
    {"16063071", 146193},
    {"16063076", 146202},
    {"16063078", 146219},
    {"16063082", 146235},
    {"16063084", 146249},
    {"16063086", 146257},
    {"16063092", 146269},
    {"16063097", 146285},
    {"16063098", 146297},
    {"16063099", 146318},
    {"16063101", 146342},
    {"16063103", 146362},
    {"16063104", 146385},
    {"16063105", 146407},
    {"16064003", 146424},
    {"16064004", 146448},
    {"16064005", 146470},
    {"16064007", 146482},
    {"16064009", 146495},
    {"16064019", 146507},
    {"16064021", 146521},
    {"16064022", 146535},
    {"16064027", 146547},
    {"16064032", 146561},
    {"16064033", 146574},
    {"16064037", 146590},
    {"16064038", 146599},
    {"16064043", 146610},
    {"16064045", 146623},
    {"16064046", 146639},
    {"16064053", 146670},
    {"16064061", 146684},
    {"16064062", 146696},
    {"16064064", 146707},
    {"16064071", 146716},
    {"16064074", 146728},
    {"16064075", 146743},
    {"16064076", 146751},
    {"16064077", 146768},
    {"16065001", 146803},
    {"16065003", 146818},
    {"16065005", 146856},
    {"16065008", 146867},
    {"16065012", 146878},
    {"16065014", 146894},
    {"16065016", 146911},
    {"16065018", 146921},
    {"16065019", 146938},
    {"16065032", 146947},
    {"16065038", 146962},
    {"16065042", 146974},
    {"16065046", 146986},
    {"16065048", 147015},
    {"16065051", 147028},
    {"16065052", 147039},
    {"16065056", 147055},
    {"16065058", 147066},
    {"16065067", 147077},
    {"16065074", 147099},
    {"16065075", 147110},
    {"16065077", 147118},
    {"16065079", 147134},
    {"16065085", 147148},
    {"16065086", 147165},
    {"16065087", 147180},
    {"16065088", 147204},
    {"16065089", 147229},
    {"16066005", 147246},
    {"16066012", 147256},
    {"16066013", 147262},
    {"16066015", 147280},
    {"16066016", 147290},
    {"16066017", 147302},
    {"16066018", 147313},
    {"16066019", 147328},
    {"16066022", 147341},
    {"16066023", 147350},
    {"16066024", 147368},
    {"16066025", 147387},
    {"16066038", 147403},
    {"16066039", 147414},
    {"16066041", 147427},
    {"16066042", 147436},
    {"16066045", 147454},
    {"16066047", 147464},
    {"16066049", 147480},
    {"16066052", 147506},
    {"16066056", 147516},
    {"16066057", 147531},
    {"16066058", 147547},
    {"16066059", 147553},
    {"16066061", 147559},
    {"16066063", 147569},
    {"16066064", 147590},
    {"16066065", 147604},
    {"16066069", 147614},
    {"16066074", 147643},
    {"16066076", 147671},
    {"16066079", 147686},
    {"16066081", 147696},
    {"16066086", 147706},
    {"16066092", 147723},
    {"16066093", 147744},
    {"16066094", 147756},
    {"16066095", 147766},
    {"16067004", 147789},
    {"16067009", 147801},
    {"16067011", 147810},
    {"16067013", 147823},
    {"16067016", 147832},
    {"16067019", 147846},
    {"16067022", 147868},
    {"16067026", 147877},
    {"16067029", 147889},
    {"16067033", 147903},
    {"16067044", 147916},
    {"16067047", 147928},
    {"16067052", 147941},
    {"16067053", 147952},
    {"16067055", 147968},
    {"16067059", 147984},
    {"16067063", 147998},
    {"16067064", 148009},
    {"16067065", 148021},
    {"16067067", 148058},
    {"16067068", 148065},
    {"16067071", 148080},
    {"16067072", 148092},
    {"16067082", 148114},
    {"16067087", 148128},
    {"16067088", 148147},
    {"16067089", 148156},
    {"16067091", 148171},
    {"16067092", 148181},
    {"16068001", 148194},
    {"16068002", 148206},
    {"16068005", 148218},
    {"16068007", 148227},
    {"16068009", 148237},
    {"16068013", 148247},
    {"16068014", 148265},
    {"16068015", 148281},
    {"16068017", 148293},
    {"16068019", 148307},
    {"16068021", 148323},
    {"16068022", 148339},
    {"16068025", 148350},
    {"16068032", 148361},
    {"16068033", 148375},
    {"16068034", 148391},
    {"16068036", 148408},
    {"16068037", 148421},
    {"16068039", 148428},
    {"16068041", 148439},
    {"16068042", 148452},
    {"16068044", 148471},
    {"16068045", 148488},
    {"16068048", 148499},
    {"16068049", 148515},
    {"16068051", 148528},
    {"16068052", 148546},
    {"16068053", 148556},
    {"16068055", 148569},
    {"16068056", 148579},
    {"16068057", 148591},
    {"16068058", 148604},
    {"16068059", 148623},
    {"16068061", 148639},
    {"16068062", 148649},
    {"16068063", 148663},
    {"16068064", 148675},
    {"16069001", 148689},
    {"16069003", 148700},
    {"16069004", 148713},
    {"16069006", 148725},
    {"16069008", 148740},
    {"16069009", 148752},
    {"16069011", 148763},
    {"16069012", 148775},
    {"16069016", 148791},
    {"16069017", 148807},
    {"16069021", 148813},
    {"16069024", 148825},
    {"16069025", 148848},
    {"16069026", 148864},
    {"16069028", 148874},
    {"16069035", 148885},
    {"16069037", 148896},
    {"16069041", 148906},
    {"16069042", 148920},
    {"16069043", 148935},
    {"16069044", 148956},
    {"16069046", 148967},
    {"16069047", 148986},
    {"16069049", 148999},
    {"16069051", 149011},
    {"16069052", 149026},
    {"16069053", 149045},
    {"16069056", 149056},
    {"16069058", 149068},
    {"16069061", 149079},
    {"16069062", 149091},
    {"16069063", 149108},
    {"16070001", 149125},
    {"16070004", 149138},
    {"16070006", 149155},
    {"16070008", 149180},
    {"16070011", 149190},
    {"16070012", 149202},
    {"16070013", 149211},
    {"16070028", 149221},
    {"16070029", 149238},
    {"16070034", 149254},
    {"16070041", 149266},
    {"16070043", 149292},
    {"16070048", 149306},
    {"16070054", 149323},
    {"16070057", 149334},
    {"16070058", 149343},
    {"16071001", 149368},
    {"16071003", 149383},
    {"16071004", 149401},
    {"16071005", 149419},
    {"16071008", 149430},
    {"16071009", 149450},
    {"16071013", 149460},
    {"16071015", 149474},
    {"16071017", 149485},
    {"16071019", 149497},
    {"16071022", 149510},
    {"16071025", 149525},
    {"16071027", 149544},
    {"16071031", 149557},
    {"16071032", 149569},
    {"16071037", 149582},
    {"16071043", 149596},
    {"16071046", 149607},
    {"16071049", 149627},
    {"16071053", 149638},
    {"16071056", 149654},
    {"16071059", 149665},
    {"16071061", 149676},
    {"16071064", 149692},
    {"16071069", 149706},
    {"16071071", 149718},
    {"16071079", 149727},
    {"16071083", 149740},
    {"16071087", 149756},
    {"16071089", 149766},
    {"16071093", 149779},
    {"16071095", 149792},
    {"16071101", 149804},
    {"16071102", 149824},
    {"16071103", 149839},
    {"16072006", 149850},
    {"16072011", 149862},
    {"16072013", 149878},
    {"16072015", 149905},
    {"16072018", 149922},
    {"16072019", 149940},
    {"16072023", 149957},
    {"16072024", 149971},
    {"16073001", 149983},
    {"16073002", 149994},
    {"16073005", 150008},
    {"16073006", 150032},
    {"16073013", 150043},
    {"16073014", 150053},
    {"16073017", 150063},
    {"16073028", 150075},
    {"16073035", 150095},
    {"16073037", 150107},
    {"16073038", 150119},
    {"16073046", 150130},
    {"16073055", 150147},
    {"16073067", 150154},
    {"16073074", 150167},
    {"16073076", 150177},
    {"16073077", 150196},
    {"16073082", 150219},
    {"16073084", 150232},
    {"16073094", 150244},
    {"16073106", 150260},
    {"16073107", 150279},
    {"16073109", 150289},
    {"16073111", 150311},
    {"16073112", 150328},
    {"16073113", 150346},
    {"16074001", 150366},
    {"16074002", 150378},
    {"16074003", 150390},
    {"16074004", 150411},
    {"16074005", 150418},
    {"16074007", 150426},
    {"16074008", 150437},
    {"16074009", 150444},
    {"16074011", 150460},
    {"16074012", 150485},
    {"16074016", 150508},
    {"16074017", 150520},
    {"16074018", 150530},
    {"16074019", 150548},
    {"16074021", 150566},
    {"16074022", 150578},
    {"16074024", 150590},
    {"16074025", 150597},
    {"16074026", 150605},
    {"16074028", 150616},
    {"16074029", 150639},
    {"16074031", 150654},
    {"16074032", 150671},
    {"16074033", 150687},
    {"16074034", 150705},
    {"16074036", 150715},
    {"16074037", 150726},
    {"16074038", 150737},
    {"16074039", 150752},
    {"16074041", 150763},
    {"16074042", 150781},
    {"16074043", 150794},
    {"16074044", 150808},
    {"16074045", 150822},
    {"16074046", 150833},
    {"16074047", 150848},
    {"16074048", 150864},
    {"16074049", 150881},
    {"16074051", 150891},
    {"16074052", 150901},
    {"16074053", 150909},
    {"16074054", 150935},
    {"16074055", 150950},
    {"16074056", 150962},
    {"16074057", 150973},
    {"16074058", 150980},
    {"16074059", 150990},
    {"16074061", 151001},
    {"16074063", 151011},
    {"16074064", 151024},
    {"16074065", 151037},
    {"16074066", 151056},
    {"16074067", 151067},
    {"16074068", 151079},
    {"16074071", 151088},
    {"16074072", 151101},
    {"16074073", 151108},
    {"16074074", 151120},
    {"16074075", 151130},
    {"16074076", 151143},
    {"16074077", 151155},
    {"16074079", 151168},
    {"16074081", 151181},
    {"16074082", 151203},
    {"16074084", 151214},
    {"16074085", 151229},
    {"16074086", 151240},
    {"16074087", 151254},
    {"16074089", 151263},
    {"16074091", 151275},
    {"16074092", 151282},
    {"16074093", 151291},
    {"16074094", 151304},
    {"16074095", 151322},
    {"16074096", 151329},
    {"16074097", 151341},
    {"16074098", 151353},
    {"16074099", 151365},
    {"16074101", 151379},
    {"16074102", 151386},
    {"16074103", 151411},
    {"16074104", 151422},
    {"16074105", 151436},
    {"16074106", 151445},
    {"16074107", 151458},
    {"16074108", 151471},
    {"16074109", 151482},
    {"16074112", 151495},
    {"16074113", 151504},
    {"16074114", 151513},
    {"16074116", 151524},
    {"16075006", 151542},
    {"16075014", 151553},
    {"16075016", 151566},
    {"16075019", 151576},
    {"16075023", 151587},
    {"16075029", 151596},
    {"16075031", 151604},
    {"16075033", 151615},
    {"16075034", 151626},
    {"16075035", 151637},
    {"16075039", 151647},
    {"16075046", 151662},
    {"16075047", 151681},
    {"16075048", 151688},
    {"16075051", 151699},
    {"16075054", 151708},
    {"16075056", 151720},
    {"16075057", 151754},
    {"16075062", 151763},
    {"16075063", 151786},
    {"16075065", 151794},
    {"16075066", 151803},
    {"16075068", 151820},
    {"16075069", 151830},
    {"16075072", 151836},
    {"16075073", 151860},
    {"16075074", 151889},
    {"16075075", 151898},
    {"16075076", 151910},
    {"16075077", 151923},
    {"16075079", 151931},
    {"16075081", 151938},
    {"16075083", 151948},
    {"16075084", 151957},
    {"16075085", 151967},
    {"16075087", 151985},
    {"16075088", 151997},
    {"16075093", 152011},
    {"16075098", 152022},
    {"16075099", 152038},
    {"16075101", 152050},
    {"16075102", 152060},
    {"16075103", 152072},
    {"16075105", 152080},
    {"16075109", 152090},
    {"16075114", 152097},
    {"16075116", 152111},
    {"16075119", 152127},
    {"16075121", 152142},
    {"16075124", 152149},
    {"16075125", 152159},
    {"16075127", 152173},
    {"16075129", 152193},
    {"16075131", 152202},
    {"16075132", 152217},
    {"16075133", 152231},
    {"16075134", 152248},
    {"16075135", 152261},
    {"16075136", 152288},
    {"16076003", 152312},
    {"16076006", 152334},
    {"16076007", 152348},
    {"16076008", 152355},
    {"16076009", 152366},
    {"16076012", 152382},
    {"16076014", 152394},
    {"16076017", 152402},
    {"16076019", 152414},
    {"16076022", 152422},
    {"16076023", 152436},
    {"16076027", 152450},
    {"16076028", 152463},
    {"16076029", 152475},
    {"16076033", 152495},
    {"16076034", 152508},
    {"16076036", 152516},
    {"16076039", 152527},
    {"16076041", 152545},
    {"16076042", 152565},
    {"16076043", 152576},
    {"16076044", 152592},
    {"16076049", 152605},
    {"16076055", 152631},
    {"16076058", 152642},
    {"16076059", 152651},
    {"16076061", 152664},
    {"16076062", 152682},
    {"16076064", 152696},
    {"16076067", 152703},
    {"16076068", 152713},
    {"16076069", 152726},
    {"16076074", 152741},
    {"16076079", 152752},
    {"16076081", 152766},
    {"16076086", 152779},
    {"16076087", 152788},
    {"16076088", 152815},
    {"16076089", 152832},
    {"16076092", 152844},
    {"16076093", 152866},
    {"16076094", 152895},
    {"16077001", 152923},
    {"16077005", 152941},
    {"16077007", 152953},
    {"16077008", 152966},
    {"16077009", 152975},
    {"16077011", 152986},
    {"16077012", 153000},
    {"16077015", 153018},
    {"16077016", 153029},
    {"16077017", 153041},
    {"16077018", 153053},
    {"16077022", 153065},
    {"16077023", 153078},
    {"16077026", 153102},
    {"16077027", 153113},
    {"16077028", 153121},
    {"16077031", 153135},
    {"16077032", 153142},
    {"16077034", 153161},
    {"16077036", 153170},
    {"16077039", 153178},
    {"16077041", 153186},
    {"16077042", 153199},
    {"16077043", 153207},
    {"16077044", 153225},
    {"16077047", 153238},
    {"16077048", 153250},
    {"16077049", 153258},
    {"16077052", 153272},
};

static const char places_text[] =
    "Flensburg, Stadt""\0""""\0"
    "Kiel, Landeshauptstadt""\0""""\0"
    "Lübeck, Hansestadt""\0""""\0"
    "Neumünster, Stadt""\0""""\0"
    "Albersdorf""\0""""\0"
    "Arkebek""\0""""\0"
    "Averlak""\0""""\0"
    "Bargenstedt""\0""""\0"
    "Barkenholm""\0""""\0"
    "Barlt""\0""""\0"
    "Bergewöhrden""\0""""\0"
    "Brickeln""\0""""\0"
    "Brunsbüttel, Stadt""\0""""\0"
    "Buchholz""\0""""\0"
    "Büsum""\0""""\0"
    "Büsumer Deichhausen""\0""""\0"
    "Bunsoh""\0""""\0"
    "Burg (Dithmarschen)""\0""""\0"
    "Busenwurth""\0""""\0"
    "Dellstedt""\0""""\0"
    "Delve""\0""""\0"
    "Diekhusen-Fahrstedt""\0""""\0"
    "Dingen""\0""""\0"
    "Dörpling""\0""""\0"
    "Eddelak""\0""""\0"
    "Eggstedt""\0""""\0"
    "Elpersbüttel""\0""""\0"
    "Epenwöhrden""\0""""\0"
    "Fedderingen""\0""""\0"
    "Frestedt""\0""""\0"
    "Friedrichsgabekoog""\0""""\0"
    "Friedrichskoog""\0""""\0"
    "Gaushorn""\0""""\0"
    "Glüsing""\0""""\0"
    "Großenrade""\0""""\0"
    "Groven""\0""""\0"
    "Gudendorf""\0""""\0"
    "Hedwigenkoog""\0""""\0"
    "Heide, Stadt""\0""""\0"
    "Hellschen-Heringsand-Unterschaar""\0""""\0"
    "Helse""\0""""\0"
    "Hemme""\0""""\0"
    "Hemmingstedt""\0""""\0"
    "Hennstedt""\0""""\0"
    "Hillgroven""\0""""\0"
    "Hochdonn""\0""""\0"
    "Hövede""\0""""\0"
    "Hollingstedt""\0""""\0"
    "Immenstedt""\0""""\0"
    "Kaiser-Wilhelm-Koog""\0""""\0"
    "Karolinenkoog""\0""""\0"
    "Kleve""\0""""\0"
    "Krempel""\0""""\0"
    "Kronprinzenkoog""\0""""\0"
    "Krumstedt""\0""""\0"
    "Kuden""\0""""\0"
    "Lehe""\0""""\0"
    "Lieth""\0""""\0"
    "Linden""\0""""\0"
    "Lohe-Rickelshof""\0""""\0"
    "Lunden""\0""""\0"
    "Marne, Stadt""\0""""\0"
    "Marnerdeich""\0""""\0"
    "Meldorf, Stadt""\0""""\0"
    "Neuenkirchen""\0""""\0"
    "Neufeld""\0""""\0"
    "Neufelderkoog""\0""""\0"
    "Nindorf""\0""""\0"
    "Norddeich""\0""""\0"
    "Norderheistedt""\0""""\0"
    "Norderwöhrden""\0""""\0"
    "Nordhastedt""\0""""\0"
    "Odderade""\0""""\0"
    "Oesterdeichstrich""\0""""\0"
    "Offenbüttel""\0""""\0"
    "Osterrade""\0""""\0"
    "Ostrohe""\0""""\0"
    "Pahlen""\0""""\0"
    "Quickborn""\0""""\0"
    "Ramhusen""\0""""\0"
    "Rehm-Flehde-Bargen""\0""""\0"
    "Reinsbüttel""\0""""\0"
    "Sankt Annen""\0""""\0"
    "Sankt Michaelisdonn""\0""""\0"
    "Sarzbüttel""\0""""\0"
    "Schafstedt""\0""""\0"
    "Schalkholz""\0""""\0"
    "Schlichting""\0""""\0"
    "Schmedeswurth""\0""""\0"
    "Schrum""\0""""\0"
    "Schülp""\0""""\0"
    "Stelle-Wittenwurth""\0""""\0"
    "Strübbel""\0""""\0"
    "Süderdeich""\0""""\0"
    "Süderhastedt""\0""""\0"
    "Wöhrden""\0""""\0"
    "Tellingstedt""\0""""\0"
    "Tielenhemme""\0""""\0"
    "Trennewurth""\0""""\0"
    "Volsemenhusen""\0""""\0"
    "Wallen""\0""""\0"
    "Warwerort""\0""""\0"
    "Weddingstedt""\0""""\0"
    "Welmbüttel""\0""""\0"
    "Wennbüttel""\0""""\0"
    "Wesselburen, Stadt""\0""""\0"
    "Wesselburener Deichhausen""\0""""\0"
    "Wesselburenerkoog""\0""""\0"
    "Wesseln""\0""""\0"
    "Westerborstel""\0""""\0"
    "Westerdeichstrich""\0""""\0"
    "Wiemerstedt""\0""""\0"
    "Windbergen""\0""""\0"
    "Wolmersdorf""\0""""\0"
    "Wrohm""\0""""\0"
    "Nordermeldorf""\0""""\0"
    "Tensbüttel-Röst""\0""""\0"
    "Süderdorf""\0""""\0"
    "Oesterwurth""\0""""\0"
    "Süderheistedt""\0""""\0"
    "Albsfelde""\0""""\0"
    "Alt-Mölln""\0""""\0"
    "Aumühle""\0""""\0"
    "Bäk""\0""""\0"
    "Bälau""\0""""\0"
    "Basedow""\0""""\0"
    "Basthorst""\0""""\0"
    "Behlendorf""\0""""\0"
    "Berkenthin""\0""""\0"
    "Besenthal""\0""""\0"
    "Bliestorf""\0""""\0"
    "Börnsen""\0""""\0"
    "Borstorf""\0""""\0"
    "Breitenfelde""\0""""\0"
    "Bröthen""\0""""\0"
    "Brunsmark""\0""""\0"
    "Brunstorf""\0""""\0"
    "Buchholz""\0""""\0"
    "Buchhorst""\0""""\0"
    "Büchen""\0""""\0"
    "Dahmker""\0""""\0"
    "Dalldorf""\0""""\0"
    "Dassendorf""\0""""\0"
    "Düchelsdorf""\0""""\0"
    "Duvensee""\0""""\0"
    "Einhaus""\0""""\0"
    "Elmenhorst""\0""""\0"
    "Escheburg""\0""""\0"
    "Fitzen""\0""""\0"
    "Fredeburg""\0""""\0"
    "Fuhlenhagen""\0""""\0"
    "Geesthacht, Stadt""\0""""\0"
    "Giesensdorf""\0""""\0"
    "Göldenitz""\0""""\0"
    "Göttin""\0""""\0"
    "Grabau""\0""""\0"
    "Grambek""\0""""\0"
    "Grinau""\0""""\0"
    "Groß Boden""\0""""\0"
    "Groß Disnack""\0""""\0"
    "Groß Grönau""\0""""\0"
    "Groß Pampau""\0""""\0"
    "Groß Sarau""\0""""\0"
    "Groß Schenkenberg""\0""""\0"
    "Grove""\0""""\0"
    "Gudow""\0""""\0"
    "Gülzow""\0""""\0"
    "Güster""\0""""\0"
    "Hamfelde""\0""""\0"
    "Hamwarde""\0""""\0"
    "Harmsdorf""\0""""\0"
    "Havekost""\0""""\0"
    "Hohenhorn""\0""""\0"
    "Hollenbek""\0""""\0"
    "Hornbek""\0""""\0"
    "Horst""\0""""\0"
    "Juliusburg""\0""""\0"
    "Kankelau""\0""""\0"
    "Kasseburg""\0""""\0"
    "Kastorf""\0""""\0"
    "Kittlitz""\0""""\0"
    "Klein Pampau""\0""""\0"
    "Klein Zecher""\0""""\0"
    "Klempau""\0""""\0"
    "Klinkrade""\0""""\0"
    "Koberg""\0""""\0"
    "Köthel""\0""""\0"
    "Kollow""\0""""\0"
    "Kröppelshagen-Fahrendorf""\0""""\0"
    "Krüzen""\0""""\0"
    "Krukow""\0""""\0"
    "Krummesse""\0""""\0"
    "Kuddewörde""\0""""\0"
    "Kühsen""\0""""\0"
    "Kulpin""\0""""\0"
    "Labenz""\0""""\0"
    "Langenlehsten""\0""""\0"
    "Lankau""\0""""\0"
    "Lanze""\0""""\0"
    "Lauenburg/ Elbe, Stadt""\0""""\0"
    "Lehmrade""\0""""\0"
    "Linau""\0""""\0"
    "Lüchow""\0""""\0"
    "Lütau""\0""""\0"
    "Mechow""\0""""\0"
    "Möhnsen""\0""""\0"
    "Mölln, Stadt""\0""""\0"
    "Mühlenrade""\0""""\0"
    "Müssen""\0""""\0"
    "Mustin""\0""""\0"
    "Niendorf bei Berkenthin""\0""""\0"
    "Niendorf/ Stecknitz""\0""""\0"
    "Nusse""\0""""\0"
    "Panten""\0""""\0"
    "Pogeez""\0""""\0"
    "Poggensee""\0""""\0"
    "Ratzeburg, Stadt""\0""""\0"
    "Ritzerau""\0""""\0"
    "Römnitz""\0""""\0"
    "Rondeshagen""\0""""\0"
    "Roseburg""\0""""\0"
    "Sahms""\0""""\0"
    "Salem""\0""""\0"
    "Sandesneben""\0""""\0"
    "Schiphorst""\0""""\0"
    "Schmilau""\0""""\0"
    "Schnakenbek""\0""""\0"
    "Schönberg""\0""""\0"
    "Schretstaken""\0""""\0"
    "Schürensöhlen""\0""""\0"
    "Schulendorf""\0""""\0"
    "Schwarzenbek, Stadt""\0""""\0"
    "Seedorf""\0""""\0"
    "Siebenbäumen""\0""""\0"
    "Siebeneichen""\0""""\0"
    "Sierksrade""\0""""\0"
    "Sirksfelde""\0""""\0"
    "Steinhorst""\0""""\0"
    "Sterley""\0""""\0"
    "Stubben""\0""""\0"
    "Talkau""\0""""\0"
    "Tramm""\0""""\0"
    "Walksfelde""\0""""\0"
    "Wangelau""\0""""\0"
    "Wentorf bei Hamburg""\0""""\0"
    "Wentorf (Amt Sandesneben)""\0""""\0"
    "Wiershop""\0""""\0"
    "Witzeeze""\0""""\0"
    "Wohltorf""\0""""\0"
    "Woltersdorf""\0""""\0"
    "Worth""\0""""\0"
    "Ziethen""\0""""\0"
    "Achtrup""\0""""\0"
    "Ahrenshöft""\0""""\0"
    "Ahrenviöl""\0""""\0"
    "Ahrenviölfeld""\0""""\0"
    "Alkersum""\0""""\0"
    "Almdorf""\0""""\0"
    "Arlewatt""\0""""\0"
    "Aventoft""\0""""\0"
    "Bargum""\0""""\0"
    "Behrendorf""\0""""\0"
    "Bohmstedt""\0""""\0"
    "Bondelum""\0""""\0"
    "Bordelum""\0""""\0"
    "Borgsum""\0""""\0"
    "Bosbüll""\0""""\0"
    "Braderup""\0""""\0"
    "Bramstedtlund""\0""""\0"
    "Bredstedt, Stadt""\0""""\0"
    "Breklum""\0""""\0"
    "Dagebüll""\0""""\0"
    "Drage""\0""""\0"
    "Drelsdorf""\0""""\0"
    "Dunsum""\0""""\0"
    "Elisabeth-Sophien-Koog""\0""""\0"
    "Ellhöft""\0""""\0"
    "Fresendelf""\0""""\0"
    "Friedrichstadt, Stadt""\0""""\0"
    "Friedrich-Wilhelm-Lübke-Koog""\0""""\0"
    "Garding, Kirchspiel""\0""""\0"
    "Garding, Stadt""\0""""\0"
    "Goldebek""\0""""\0"
    "Goldelund""\0""""\0"
    "Gröde""\0""""\0"
    "Grothusenkoog""\0""""\0"
    "Haselund""\0""""\0"
    "Hattstedt""\0""""\0"
    "Hattstedtermarsch""\0""""\0"
    "Högel""\0""""\0"
    "Hörnum (Sylt)""\0""""\0"
    "Holm""\0""""\0"
    "Hallig Hooge""\0""""\0"
    "Horstedt""\0""""\0"
    "Hude""\0""""\0"
    "Humptrup""\0""""\0"
    "Husum, Stadt""\0""""\0"
    "Immenstedt""\0""""\0"
    "Joldelund""\0""""\0"
    "Kampen (Sylt)""\0""""\0"
    "Karlum""\0""""\0"
    "Katharinenheerd""\0""""\0"
    "Klanxbüll""\0""""\0"
    "Klixbüll""\0""""\0"
    "Koldenbüttel""\0""""\0"
    "Kolkerheide""\0""""\0"
    "Kotzenbüll""\0""""\0"
    "Ladelund""\0""""\0"
    "Langeneß""\0""""\0"
    "Langenhorn""\0""""\0"
    "Leck""\0""""\0"
    "Lexgaard""\0""""\0"
    "List auf Sylt""\0""""\0"
    "Löwenstedt""\0""""\0"
    "Lütjenholm""\0""""\0"
    "Midlum""\0""""\0"
    "Mildstedt""\0""""\0"
    "Nebel""\0""""\0"
    "Neukirchen""\0""""\0"
    "Nieblum""\0""""\0"
    "Niebüll, Stadt""\0""""\0"
    "Norddorf auf Amrum""\0""""\0"
    "Norderfriedrichskoog""\0""""\0"
    "Nordstrand""\0""""\0"
    "Norstedt""\0""""\0"
    "Ockholm""\0""""\0"
    "Oevenum""\0""""\0"
    "Oldenswort""\0""""\0"
    "Oldersbek""\0""""\0"
    "Olderup""\0""""\0"
    "Oldsum""\0""""\0"
    "Ostenfeld (Husum)""\0""""\0"
    "Osterhever""\0""""\0"
    "Oster-Ohrstedt""\0""""\0"
    "Pellworm""\0""""\0"
    "Poppenbüll""\0""""\0"
    "Ramstedt""\0""""\0"
    "Rantrum""\0""""\0"
    "Reußenköge""\0""""\0"
    "Risum-Lindholm""\0""""\0"
    "Rodenäs""\0""""\0"
    "Sankt Peter-Ording""\0""""\0"
    "Schwabstedt""\0""""\0"
    "Schwesing""\0""""\0"
    "Seeth""\0""""\0"
    "Simonsberg""\0""""\0"
    "Sönnebüll""\0""""\0"
    "Sollwitt""\0""""\0"
    "Sprakebüll""\0""""\0"
    "Stadum""\0""""\0"
    "Stedesand""\0""""\0"
    "Struckum""\0""""\0"
    "Süderende""\0""""\0"
    "Süderhöft""\0""""\0"
    "Süderlügum""\0""""\0"
    "Südermarsch""\0""""\0"
    "Tating""\0""""\0"
    "Tetenbüll""\0""""\0"
    "Tinningstedt""\0""""\0"
    "Tönning, Stadt""\0""""\0"
    "Tümlauer Koog""\0""""\0"
    "Uelvesbüll""\0""""\0"
    "Uphusum""\0""""\0"
    "Utersum""\0""""\0"
    "Viöl""\0""""\0"
    "Vollerwiek""\0""""\0"
    "Vollstedt""\0""""\0"
    "Welt""\0""""\0"
    "Wenningstedt-Braderup (Sylt)""\0""""\0"
    "Westerhever""\0""""\0"
    "Wester-Ohrstedt""\0""""\0"
    "Westre""\0""""\0"
    "Winnert""\0""""\0"
    "Wisch""\0""""\0"
    "Witsum""\0""""\0"
    "Wittbek""\0""""\0"
    "Wittdün auf Amrum""\0""""\0"
    "Witzwort""\0""""\0"
    "Wobbenbüll""\0""""\0"
    "Wrixum""\0""""\0"
    "Wyk auf Föhr, Stadt""\0""""\0"
    "Galmsbüll""\0""""\0"
    "Emmelsbüll-Horsbüll""\0""""\0"
    "Enge-Sande""\0""""\0"
    "Sylt""\0""""\0"
    "Ahrensbök""\0""""\0"
    "Altenkrempe""\0""""\0"
    "Bad Schwartau, Stadt""\0""""\0"
    "Beschendorf""\0""""\0"
    "Bosau""\0""""\0"
    "Dahme""\0""""\0"
    "Damlos""\0""""\0"
    "Eutin, Stadt""\0""""\0"
    "Göhl""\0""""\0"
    "Gremersdorf""\0""""\0"
    "Grömitz""\0""""\0"
    "Großenbrode""\0""""\0"
    "Grube""\0""""\0"
    "Harmsdorf""\0""""\0"
    "Heiligenhafen, Stadt""\0""""\0"
    "Heringsdorf""\0""""\0"
    "Kabelhorst""\0""""\0"
    "Kasseedorf""\0""""\0"
    "Kellenhusen (Ostsee)""\0""""\0"
    "Lensahn""\0""""\0"
    "Malente""\0""""\0"
    "Manhagen""\0""""\0"
    "Neukirchen""\0""""\0"
    "Neustadt in Holstein, Stadt""\0""""\0"
    "Oldenburg in Holstein, Stadt""\0""""\0"
    "Ratekau""\0""""\0"
    "Riepsdorf""\0""""\0"
    "Schashagen""\0""""\0"
    "Schönwalde am Bungsberg""\0""""\0"
    "Sierksdorf""\0""""\0"
    "Stockelsdorf""\0""""\0"
    "Süsel""\0""""\0"
    "Timmendorfer Strand""\0""""\0"
    "Wangels""\0""""\0"
    "Scharbeutz""\0""""\0"
    "Fehmarn, Stadt""\0""""\0"
    "Appen""\0""""\0"
    "Barmstedt, Stadt""\0""""\0"
    "Bevern""\0""""\0"
    "Bilsen""\0""""\0"
    "Bönningstedt""\0""""\0"
    "Bokel""\0""""\0"
    "Bokholt-Hanredder""\0""""\0"
    "Borstel-Hohenraden""\0""""\0"
    "Brande-Hörnerkirchen""\0""""\0"
    "Bullenkuhlen""\0""""\0"
    "Ellerbek""\0""""\0"
    "Ellerhoop""\0""""\0"
    "Elmshorn, Stadt""\0""""\0"
    "Groß Nordende""\0""""\0"
    "Groß Offenseth-Aspern""\0""""\0"
    "Halstenbek""\0""""\0"
    "Haselau""\0""""\0"
    "Haseldorf""\0""""\0"
    "Hasloh""\0""""\0"
    "Heede""\0""""\0"
    "Heidgraben""\0""""\0"
    "Heist""\0""""\0"
    "Helgoland""\0""""\0"
    "Hemdingen""\0""""\0"
    "Hetlingen""\0""""\0"
    "Holm""\0""""\0"
    "Klein Nordende""\0""""\0"
    "Klein Offenseth-Sparrieshoop""\0""""\0"
    "Kölln-Reisiek""\0""""\0"
    "Kummerfeld""\0""""\0"
    "Seester""\0""""\0"
    "Langeln""\0""""\0"
    "Lutzhorn""\0""""\0"
    "Moorrege""\0""""\0"
    "Neuendeich""\0""""\0"
    "Osterhorn""\0""""\0"
    "Pinneberg, Stadt""\0""""\0"
    "Prisdorf""\0""""\0"
    "Quickborn, Stadt""\0""""\0"
    "Raa-Besenbek""\0""""\0"
    "Rellingen""\0""""\0"
    "Schenefeld, Stadt""\0""""\0"
    "Seestermühe""\0""""\0"
    "Seeth-Ekholt""\0""""\0"
    "Tangstedt""\0""""\0"
    "Tornesch, Stadt""\0""""\0"
    "Uetersen, Stadt""\0""""\0"
    "Wedel, Stadt""\0""""\0"
    "Westerhorn""\0""""\0"
    "Ascheberg (Holstein)""\0""""\0"
    "Barmissen""\0""""\0"
    "Barsbek""\0""""\0"
    "Behrensdorf (Ostsee)""\0""""\0"
    "Belau""\0""""\0"
    "Bendfeld""\0""""\0"
    "Blekendorf""\0""""\0"
    "Bönebüttel""\0""""\0"
    "Bösdorf""\0""""\0"
    "Boksee""\0""""\0"
    "Bothkamp""\0""""\0"
    "Brodersdorf""\0""""\0"
    "Dannau""\0""""\0"
    "Dersau""\0""""\0"
    "Dobersdorf""\0""""\0"
    "Dörnick""\0""""\0"
    "Fahren""\0""""\0"
    "Fiefbergen""\0""""\0"
    "Giekau""\0""""\0"
    "Grebin""\0""""\0"
    "Großbarkau""\0""""\0"
    "Großharrie""\0""""\0"
    "Heikendorf""\0""""\0"
    "Helmstorf""\0""""\0"
    "Högsdorf""\0""""\0"
    "Höhndorf""\0""""\0"
    "Hohenfelde""\0""""\0"
    "Hohwacht (Ostsee)""\0""""\0"
    "Honigsee""\0""""\0"
    "Kalübbe""\0""""\0"
    "Kirchbarkau""\0""""\0"
    "Kirchnüchel""\0""""\0"
    "Klamp""\0""""\0"
    "Klein Barkau""\0""""\0"
    "Kletkamp""\0""""\0"
    "Köhn""\0""""\0"
    "Krokau""\0""""\0"
    "Krummbek""\0""""\0"
    "Kühren""\0""""\0"
    "Laboe""\0""""\0"
    "Lammershagen""\0""""\0"
    "Lebrade""\0""""\0"
    "Lehmkuhlen""\0""""\0"
    "Löptin""\0""""\0"
    "Lütjenburg, Stadt""\0""""\0"
    "Lutterbek""\0""""\0"
    "Martensrade""\0""""\0"
    "Mönkeberg""\0""""\0"
    "Mucheln""\0""""\0"
    "Nehmten""\0""""\0"
    "Nettelsee""\0""""\0"
    "Panker""\0""""\0"
    "Passade""\0""""\0"
    "Plön, Stadt""\0""""\0"
    "Pohnsdorf""\0""""\0"
    "Postfeld""\0""""\0"
    "Prasdorf""\0""""\0"
    "Preetz, Stadt""\0""""\0"
    "Probsteierhagen""\0""""\0"
    "Rantzau""\0""""\0"
    "Rastorf""\0""""\0"
    "Rathjensdorf""\0""""\0"
    "Rendswühren""\0""""\0"
    "Ruhwinkel""\0""""\0"
    "Schellhorn""\0""""\0"
    "Schillsdorf""\0""""\0"
    "Schlesen""\0""""\0"
    "Schönberg (Holstein)""\0""""\0"
    "Schönkirchen""\0""""\0"
    "Schwartbuck""\0""""\0"
    "Selent""\0""""\0"
    "Stakendorf""\0""""\0"
    "Stein""\0""""\0"
    "Stolpe""\0""""\0"
    "Stoltenberg""\0""""\0"
    "Tröndel""\0""""\0"
    "Tasdorf""\0""""\0"
    "Wahlstorf""\0""""\0"
    "Wankendorf""\0""""\0"
    "Warnau""\0""""\0"
    "Wendtorf""\0""""\0"
    "Wisch""\0""""\0"
    "Wittmoldt""\0""""\0"
    "Fargau-Pratjau""\0""""\0"
    "Schwentinental, Stadt""\0""""\0"
    "Achterwehr""\0""""\0"
    "Alt Duvenstedt""\0""""\0"
    "Altenhof""\0""""\0"
    "Altenholz""\0""""\0"
    "Arpsdorf""\0""""\0"
    "Ascheffel""\0""""\0"
    "Aukrug""\0""""\0"
    "Bargstall""\0""""\0"
    "Bargstedt""\0""""\0"
    "Barkelsby""\0""""\0"
    "Beldorf""\0""""\0"
    "Bendorf""\0""""\0"
    "Beringstedt""\0""""\0"
    "Bissee""\0""""\0"
    "Blumenthal""\0""""\0"
    "Böhnhusen""\0""""\0"
    "Bokel""\0""""\0"
    "Bordesholm""\0""""\0"
    "Borgdorf-Seedorf""\0""""\0"
    "Borgstedt""\0""""\0"
    "Bornholt""\0""""\0"
    "Bovenau""\0""""\0"
    "Brammer""\0""""\0"
    "Bredenbek""\0""""\0"
    "Breiholz""\0""""\0"
    "Brekendorf""\0""""\0"
    "Brinjahe""\0""""\0"
    "Brodersby""\0""""\0"
    "Brügge""\0""""\0"
    "Büdelsdorf, Stadt""\0""""\0"
    "Bünsdorf""\0""""\0"
    "Christiansholm""\0""""\0"
    "Dänischenhagen""\0""""\0"
    "Dätgen""\0""""\0"
    "Damendorf""\0""""\0"
    "Damp""\0""""\0"
    "Dörphof""\0""""\0"
    "Eckernförde, Stadt""\0""""\0"
    "Ehndorf""\0""""\0"
    "Eisendorf""\0""""\0"
    "Ellerdorf""\0""""\0"
    "Elsdorf-Westermühlen""\0""""\0"
    "Embühren""\0""""\0"
    "Emkendorf""\0""""\0"
    "Felde""\0""""\0"
    "Felm""\0""""\0"
    "Fleckeby""\0""""\0"
    "Flintbek""\0""""\0"
    "Fockbek""\0""""\0"
    "Friedrichsgraben""\0""""\0"
    "Friedrichsholm""\0""""\0"
    "Gammelby""\0""""\0"
    "Gettorf""\0""""\0"
    "Gnutz""\0""""\0"
    "Gokels""\0""""\0"
    "Grauel""\0""""\0"
    "Grevenkrug""\0""""\0"
    "Groß Buchwald""\0""""\0"
    "Groß Vollstedt""\0""""\0"
    "Groß Wittensee""\0""""\0"
    "Güby""\0""""\0"
    "Haale""\0""""\0"
    "Haby""\0""""\0"
    "Hamdorf""\0""""\0"
    "Hamweddel""\0""""\0"
    "Hanerau-Hademarschen""\0""""\0"
    "Haßmoor""\0""""\0"
    "Heinkenborstel""\0""""\0"
    "Hörsten""\0""""\0"
    "Hoffeld""\0""""\0"
    "Hohenwestedt""\0""""\0"
    "Hohn""\0""""\0"
    "Holtsee""\0""""\0"
    "Holzbunge""\0""""\0"
    "Holzdorf""\0""""\0"
    "Hütten""\0""""\0"
    "Hummelfeld""\0""""\0"
    "Jahrsdorf""\0""""\0"
    "Jevenstedt""\0""""\0"
    "Karby""\0""""\0"
    "Klein Wittensee""\0""""\0"
    "Königshügel""\0""""\0"
    "Kosel""\0""""\0"
    "Krogaspe""\0""""\0"
    "Kronshagen""\0""""\0"
    "Krummwisch""\0""""\0"
    "Langwedel""\0""""\0"
    "Lindau""\0""""\0"
    "Lohe-Föhrden""\0""""\0"
    "Loop""\0""""\0"
    "Loose""\0""""\0"
    "Lütjenwestedt""\0""""\0"
    "Luhnstedt""\0""""\0"
    "Goosefeld""\0""""\0"
    "Meezen""\0""""\0"
    "Melsdorf""\0""""\0"
    "Mielkendorf""\0""""\0"
    "Mörel""\0""""\0"
    "Molfsee""\0""""\0"
    "Mühbrook""\0""""\0"
    "Negenharrie""\0""""\0"
    "Neudorf-Bornstein""\0""""\0"
    "Neu Duvenstedt""\0""""\0"
    "Neuwittenbek""\0""""\0"
    "Nienborstel""\0""""\0"
    "Nindorf""\0""""\0"
    "Noer""\0""""\0"
    "Nortorf, Stadt""\0""""\0"
    "Nübbel""\0""""\0"
    "Oldenbüttel""\0""""\0"
    "Oldenhütten""\0""""\0"
    "Osdorf""\0""""\0"
    "Ostenfeld (Rendsburg)""\0""""\0"
    "Osterby""\0""""\0"
    "Osterrönfeld""\0""""\0"
    "Osterstedt""\0""""\0"
    "Ottendorf""\0""""\0"
    "Owschlag""\0""""\0"
    "Padenstedt""\0""""\0"
    "Prinzenmoor""\0""""\0"
    "Quarnbek""\0""""\0"
    "Rade b. Hohenwestedt""\0""""\0"
    "Rade b. Rendsburg""\0""""\0"
    "Reesdorf""\0""""\0"
    "Remmels""\0""""\0"
    "Rendsburg, Stadt""\0""""\0"
    "Rickert""\0""""\0"
    "Rieseby""\0""""\0"
    "Rodenbek""\0""""\0"
    "Rumohr""\0""""\0"
    "Schacht-Audorf""\0""""\0"
    "Schierensee""\0""""\0"
    "Schinkel""\0""""\0"
    "Schmalstede""\0""""\0"
    "Schönbek""\0""""\0"
    "Schönhorst""\0""""\0"
    "Schülldorf""\0""""\0"
    "Schülp b. Nortorf""\0""""\0"
    "Schülp b. Rendsburg""\0""""\0"
    "Schwedeneck""\0""""\0"
    "Seefeld""\0""""\0"
    "Sehestedt""\0""""\0"
    "Sören""\0""""\0"
    "Sophienhamm""\0""""\0"
    "Stafstedt""\0""""\0"
    "Steenfeld""\0""""\0"
    "Strande""\0""""\0"
    "Tackesdorf""\0""""\0"
    "Tappendorf""\0""""\0"
    "Techelsdorf""\0""""\0"
    "Thaden""\0""""\0"
    "Thumby""\0""""\0"
    "Timmaspe""\0""""\0"
    "Todenbüttel""\0""""\0"
    "Tüttendorf""\0""""\0"
    "Waabs""\0""""\0"
    "Wapelfeld""\0""""\0"
    "Warder""\0""""\0"
    "Wasbek""\0""""\0"
    "Wattenbek""\0""""\0"
    "Westensee""\0""""\0"
    "Westerrönfeld""\0""""\0"
    "Windeby""\0""""\0"
    "Winnemark""\0""""\0"
    "Ahlefeld-Bistensee""\0""""\0"
    "Alt Bennebek""\0""""\0"
    "Arnis, Stadt""\0""""\0"
    "Bergenhusen""\0""""\0"
    "Böel""\0""""\0"
    "Böklund""\0""""\0"
    "Börm""\0""""\0"
    "Bollingstedt""\0""""\0"
    "Borgwedel""\0""""\0"
    "Busdorf""\0""""\0"
    "Dannewerk""\0""""\0"
    "Dörpstedt""\0""""\0"
    "Ellingstedt""\0""""\0"
    "Erfde""\0""""\0"
    "Fahrdorf""\0""""\0"
    "Geltorf""\0""""\0"
    "Grödersby""\0""""\0"
    "Groß Rheide""\0""""\0"
    "Havetoft""\0""""\0"
    "Hollingstedt""\0""""\0"
    "Hüsby""\0""""\0"
    "Idstedt""\0""""\0"
    "Jagel""\0""""\0"
    "Jübek""\0""""\0"
    "Kappeln, Stadt""\0""""\0"
    "Klappholz""\0""""\0"
    "Klein Bennebek""\0""""\0"
    "Klein Rheide""\0""""\0"
    "Kropp""\0""""\0"
    "Loit""\0""""\0"
    "Lottorf""\0""""\0"
    "Lürschau""\0""""\0"
    "Meggerdorf""\0""""\0"
    "Mohrkirch""\0""""\0"
    "Neuberend""\0""""\0"
    "Norderbrarup""\0""""\0"
    "Nottfeld""\0""""\0"
    "Oersberg""\0""""\0"
    "Rabenkirchen-Faulück""\0""""\0"
    "Rügge""\0""""\0"
    "Saustrup""\0""""\0"
    "Schaalby""\0""""\0"
    "Scheggerott""\0""""\0"
    "Schleswig, Stadt""\0""""\0"
    "Schnarup-Thumby""\0""""\0"
    "Schuby""\0""""\0"
    "Selk""\0""""\0"
    "Silberstedt""\0""""\0"
    "Steinfeld""\0""""\0"
    "Stolk""\0""""\0"
    "Struxdorf""\0""""\0"
    "Süderbrarup""\0""""\0"
    "Süderfahrenstedt""\0""""\0"
    "Taarstedt""\0""""\0"
    "Tetenhusen""\0""""\0"
    "Tielen""\0""""\0"
    "Tolk""\0""""\0"
    "Treia""\0""""\0"
    "Uelsby""\0""""\0"
    "Ulsnis""\0""""\0"
    "Wagersrott""\0""""\0"
    "Wohlde""\0""""\0"
    "Twedt""\0""""\0"
    "Nübel""\0""""\0"
    "Ahneby""\0""""\0"
    "Ausacker""\0""""\0"
    "Böxlund""\0""""\0"
    "Dollerup""\0""""\0"
    "Eggebek""\0""""\0"
    "Esgrus""\0""""\0"
    "Gelting""\0""""\0"
    "Glücksburg (Ostsee), Stadt""\0""""\0"
    "Großenwiehe""\0""""\0"
    "Großsolt""\0""""\0"
    "Grundhof""\0""""\0"
    "Harrislee""\0""""\0"
    "Hasselberg""\0""""\0"
    "Hörup""\0""""\0"
    "Holt""\0""""\0"
    "Hürup""\0""""\0"
    "Husby""\0""""\0"
    "Janneby""\0""""\0"
    "Jardelund""\0""""\0"
    "Jerrishoe""\0""""\0"
    "Jörl""\0""""\0"
    "Kronsgaard""\0""""\0"
    "Langballig""\0""""\0"
    "Langstedt""\0""""\0"
    "Maasholm""\0""""\0"
    "Medelby""\0""""\0"
    "Meyn""\0""""\0"
    "Munkbrarup""\0""""\0"
    "Nieby""\0""""\0"
    "Niesgrau""\0""""\0"
    "Nordhackstedt""\0""""\0"
    "Osterby""\0""""\0"
    "Pommerby""\0""""\0"
    "Rabel""\0""""\0"
    "Rabenholz""\0""""\0"
    "Ringsberg""\0""""\0"
    "Schafflund""\0""""\0"
    "Sieverstedt""\0""""\0"
    "Sörup""\0""""\0"
    "Sollerup""\0""""\0"
    "Stangheck""\0""""\0"
    "Steinberg""\0""""\0"
    "Sterup""\0""""\0"
    "Stoltebüll""\0""""\0"
    "Süderhackstedt""\0""""\0"
    "Tarp""\0""""\0"
    "Wallsbüll""\0""""\0"
    "Wanderup""\0""""\0"
    "Wees""\0""""\0"
    "Weesby""\0""""\0"
    "Westerholz""\0""""\0"
    "Lindewitt""\0""""\0"
    "Freienwill""\0""""\0"
    "Handewitt""\0""""\0"
    "Oeversee""\0""""\0"
    "Mittelangeln""\0""""\0"
    "Steinbergkirche""\0""""\0"
    "Boren""\0""""\0"
    "Stapel""\0""""\0"
    "Brodersby-Goltoft""\0""""\0"
    "Alveslohe""\0""""\0"
    "Armstedt""\0""""\0"
    "Bad Bramstedt, Stadt""\0""""\0"
    "Bad Segeberg, Stadt""\0""""\0"
    "Bahrenhof""\0""""\0"
    "Bark""\0""""\0"
    "Bebensee""\0""""\0"
    "Bimöhlen""\0""""\0"
    "Blunk""\0""""\0"
    "Boostedt""\0""""\0"
    "Bornhöved""\0""""\0"
    "Borstel""\0""""\0"
    "Bühnsdorf""\0""""\0"
    "Daldorf""\0""""\0"
    "Damsdorf""\0""""\0"
    "Dreggers""\0""""\0"
    "Ellerau""\0""""\0"
    "Fahrenkrug""\0""""\0"
    "Föhrden-Barl""\0""""\0"
    "Fredesdorf""\0""""\0"
    "Fuhlendorf""\0""""\0"
    "Geschendorf""\0""""\0"
    "Glasau""\0""""\0"
    "Gönnebek""\0""""\0"
    "Großenaspe""\0""""\0"
    "Groß Kummerfeld""\0""""\0"
    "Groß Niendorf""\0""""\0"
    "Groß Rönnau""\0""""\0"
    "Hagen""\0""""\0"
    "Hardebek""\0""""\0"
    "Hartenholm""\0""""\0"
    "Hasenkrug""\0""""\0"
    "Hasenmoor""\0""""\0"
    "Heidmoor""\0""""\0"
    "Heidmühlen""\0""""\0"
    "Henstedt-Ulzburg""\0""""\0"
    "Hitzhusen""\0""""\0"
    "Högersdorf""\0""""\0"
    "Hüttblek""\0""""\0"
    "Itzstedt""\0""""\0"
    "Kaltenkirchen, Stadt""\0""""\0"
    "Kattendorf""\0""""\0"
    "Kayhude""\0""""\0"
    "Kisdorf""\0""""\0"
    "Klein Gladebrügge""\0""""\0"
    "Klein Rönnau""\0""""\0"
    "Krems II""\0""""\0"
    "Kükels""\0""""\0"
    "Latendorf""\0""""\0"
    "Leezen""\0""""\0"
    "Lentföhrden""\0""""\0"
    "Mönkloh""\0""""\0"
    "Mözen""\0""""\0"
    "Nahe""\0""""\0"
    "Negernbötel""\0""""\0"
    "Nehms""\0""""\0"
    "Neuengörs""\0""""\0"
    "Neversdorf""\0""""\0"
    "Norderstedt, Stadt""\0""""\0"
    "Nützen""\0""""\0"
    "Oering""\0""""\0"
    "Oersdorf""\0""""\0"
    "Pronstorf""\0""""\0"
    "Rickling""\0""""\0"
    "Rohlstorf""\0""""\0"
    "Schackendorf""\0""""\0"
    "Schieren""\0""""\0"
    "Schmalensee""\0""""\0"
    "Schmalfeld""\0""""\0"
    "Schwissel""\0""""\0"
    "Seedorf""\0""""\0"
    "Seth""\0""""\0"
    "Sievershütten""\0""""\0"
    "Stipsdorf""\0""""\0"
    "Stocksee""\0""""\0"
    "Strukdorf""\0""""\0"
    "Struvenhütten""\0""""\0"
    "Stuvenborn""\0""""\0"
    "Sülfeld""\0""""\0"
    "Tarbek""\0""""\0"
    "Tensfeld""\0""""\0"
    "Todesfelde""\0""""\0"
    "Trappenkamp""\0""""\0"
    "Travenhorst""\0""""\0"
    "Traventhal""\0""""\0"
    "Wahlstedt, Stadt""\0""""\0"
    "Wakendorf I""\0""""\0"
    "Wakendorf II""\0""""\0"
    "Weddelbrook""\0""""\0"
    "Weede""\0""""\0"
    "Wensin""\0""""\0"
    "Westerrade""\0""""\0"
    "Wiemersdorf""\0""""\0"
    "Winsen""\0""""\0"
    "Wittenborn""\0""""\0"
    "Aasbüttel""\0""""\0"
    "Aebtissinwisch""\0""""\0"
    "Agethorst""\0""""\0"
    "Altenmoor""\0""""\0"
    "Auufer""\0""""\0"
    "Bahrenfleth""\0""""\0"
    "Beidenfleth""\0""""\0"
    "Bekdorf""\0""""\0"
    "Bekmünde""\0""""\0"
    "Besdorf""\0""""\0"
    "Blomesche Wildnis""\0""""\0"
    "Bokelrehm""\0""""\0"
    "Bokhorst""\0""""\0"
    "Borsfleth""\0""""\0"
    "Breitenberg""\0""""\0"
    "Breitenburg""\0""""\0"
    "Brokdorf""\0""""\0"
    "Brokstedt""\0""""\0"
    "Büttel""\0""""\0"
    "Christinenthal""\0""""\0"
    "Dägeling""\0""""\0"
    "Dammfleth""\0""""\0"
    "Drage""\0""""\0"
    "Ecklak""\0""""\0"
    "Elskop""\0""""\0"
    "Engelbrechtsche Wildnis""\0""""\0"
    "Fitzbek""\0""""\0"
    "Glückstadt, Stadt""\0""""\0"
    "Grevenkop""\0""""\0"
    "Gribbohm""\0""""\0"
    "Hadenfeld""\0""""\0"
    "Heiligenstedten""\0""""\0"
    "Heiligenstedtenerkamp""\0""""\0"
    "Hennstedt""\0""""\0"
    "Herzhorn""\0""""\0"
    "Hingstheide""\0""""\0"
    "Hodorf""\0""""\0"
    "Hohenaspe""\0""""\0"
    "Hohenfelde""\0""""\0"
    "Hohenlockstedt""\0""""\0"
    "Holstenniendorf""\0""""\0"
    "Horst (Holstein)""\0""""\0"
    "Huje""\0""""\0"
    "Itzehoe, Stadt""\0""""\0"
    "Kaaks""\0""""\0"
    "Kaisborstel""\0""""\0"
    "Kellinghusen, Stadt""\0""""\0"
    "Kiebitzreihe""\0""""\0"
    "Kleve""\0""""\0"
    "Kollmoor""\0""""\0"
    "Krempdorf""\0""""\0"
    "Krempe, Stadt""\0""""\0"
    "Kremperheide""\0""""\0"
    "Krempermoor""\0""""\0"
    "Kronsmoor""\0""""\0"
    "Krummendiek""\0""""\0"
    "Kudensee""\0""""\0"
    "Lägerdorf""\0""""\0"
    "Landrecht""\0""""\0"
    "Landscheide""\0""""\0"
    "Lockstedt""\0""""\0"
    "Lohbarbek""\0""""\0"
    "Looft""\0""""\0"
    "Mehlbek""\0""""\0"
    "Moordiek""\0""""\0"
    "Moorhusen""\0""""\0"
    "Mühlenbarbek""\0""""\0"
    "Münsterdorf""\0""""\0"
    "Neuenbrook""\0""""\0"
    "Neuendorf b. Elmshorn""\0""""\0"
    "Nienbüttel""\0""""\0"
    "Nortorf""\0""""\0"
    "Nutteln""\0""""\0"
    "Oelixdorf""\0""""\0"
    "Oeschebüttel""\0""""\0"
    "Oldenborstel""\0""""\0"
    "Oldendorf""\0""""\0"
    "Ottenbüttel""\0""""\0"
    "Peissen""\0""""\0"
    "Pöschendorf""\0""""\0"
    "Poyenberg""\0""""\0"
    "Puls""\0""""\0"
    "Quarnstedt""\0""""\0"
    "Rade""\0""""\0"
    "Reher""\0""""\0"
    "Rethwisch""\0""""\0"
    "Rosdorf""\0""""\0"
    "Sankt Margarethen""\0""""\0"
    "Sarlhusen""\0""""\0"
    "Schenefeld""\0""""\0"
    "Schlotfeld""\0""""\0"
    "Silzen""\0""""\0"
    "Sommerland""\0""""\0"
    "Stördorf""\0""""\0"
    "Störkathen""\0""""\0"
    "Süderau""\0""""\0"
    "Vaale""\0""""\0"
    "Vaalermoor""\0""""\0"
    "Wacken""\0""""\0"
    "Warringholz""\0""""\0"
    "Westermoor""\0""""\0"
    "Wewelsfleth""\0""""\0"
    "Wiedenborstel""\0""""\0"
    "Willenscharen""\0""""\0"
    "Wilster, Stadt""\0""""\0"
    "Winseldorf""\0""""\0"
    "Wittenbergen""\0""""\0"
    "Wrist""\0""""\0"
    "Wulfsmoor""\0""""\0"
    "Kollmar""\0""""\0"
    "Neuendorf-Sachsenbande""\0""""\0"
    "Ahrensburg, Stadt""\0""""\0"
    "Badendorf""\0""""\0"
    "Bad Oldesloe, Stadt""\0""""\0"
    "Bargfeld-Stegen""\0""""\0"
    "Bargteheide, Stadt""\0""""\0"
    "Barnitz""\0""""\0"
    "Barsbüttel""\0""""\0"
    "Braak""\0""""\0"
    "Delingsdorf""\0""""\0"
    "Elmenhorst""\0""""\0"
    "Glinde, Stadt""\0""""\0"
    "Grabau""\0""""\0"
    "Grande""\0""""\0"
    "Grönwohld""\0""""\0"
    "Großensee""\0""""\0"
    "Großhansdorf""\0""""\0"
    "Hamberge""\0""""\0"
    "Hamfelde""\0""""\0"
    "Hammoor""\0""""\0"
    "Heidekamp""\0""""\0"
    "Heilshoop""\0""""\0"
    "Hohenfelde""\0""""\0"
    "Hoisdorf""\0""""\0"
    "Jersbek""\0""""\0"
    "Klein Wesenberg""\0""""\0"
    "Köthel""\0""""\0"
    "Lütjensee""\0""""\0"
    "Meddewade""\0""""\0"
    "Mönkhagen""\0""""\0"
    "Neritz""\0""""\0"
    "Nienwohld""\0""""\0"
    "Oststeinbek""\0""""\0"
    "Pölitz""\0""""\0"
    "Rausdorf""\0""""\0"
    "Rehhorst""\0""""\0"
    "Reinbek, Stadt""\0""""\0"
    "Reinfeld (Holstein), Stadt""\0""""\0"
    "Rethwisch""\0""""\0"
    "Rümpel""\0""""\0"
    "Siek""\0""""\0"
    "Stapelfeld""\0""""\0"
    "Tangstedt""\0""""\0"
    "Todendorf""\0""""\0"
    "Tremsbüttel""\0""""\0"
    "Trittau""\0""""\0"
    "Westerau""\0""""\0"
    "Witzhave""\0""""\0"
    "Zarpen""\0""""\0"
    "Brunsbek""\0""""\0"
    "Lasbek""\0""""\0"
    "Ammersbek""\0""""\0"
    "Steinburg""\0""""\0"
    "Travenbrück""\0""""\0"
    "Feldhorst""\0""""\0"
    "Wesenberg""\0""""\0"
    "Hamburg, Freie und Hansestadt""\0""""\0"
    "Braunschweig, Stadt""\0""""\0"
    "Salzgitter, Stadt""\0""""\0"
    "Wolfsburg, Stadt""\0""""\0"
    "Adenbüttel""\0""""\0"
    "Barwedel""\0""""\0"
    "Bergfeld""\0""""\0"
    "Bokensdorf""\0""""\0"
    "Brome, Flecken""\0""""\0"
    "Calberlah""\0""""\0"
    "Dedelstorf""\0""""\0"
    "Ehra-Lessien""\0""""\0"
    "Gifhorn, Stadt""\0""""\0"
    "Groß Oesingen""\0""""\0"
    "Hankensbüttel""\0""""\0"
    "Hillerse""\0""""\0"
    "Isenbüttel""\0""""\0"
    "Jembke""\0""""\0"
    "Leiferde""\0""""\0"
    "Meine""\0""""\0"
    "Meinersen""\0""""\0"
    "Müden (Aller)""\0""""\0"
    "Obernholz""\0""""\0"
    "Osloß""\0""""\0"
    "Parsau""\0""""\0"
    "Ribbesbüttel""\0""""\0"
    "Rötgesbüttel""\0""""\0"
    "Rühen""\0""""\0"
    "Sassenburg""\0""""\0"
    "Schönewörde""\0""""\0"
    "Schwülper""\0""""\0"
    "Sprakensehl""\0""""\0"
    "Steinhorst""\0""""\0"
    "Tappenbeck""\0""""\0"
    "Tiddische""\0""""\0"
    "Tülau""\0""""\0"
    "Ummern""\0""""\0"
    "Vordorf""\0""""\0"
    "Wagenhoff""\0""""\0"
    "Wahrenholz""\0""""\0"
    "Wasbüttel""\0""""\0"
    "Wesendorf""\0""""\0"
    "Weyhausen""\0""""\0"
    "Wittingen, Stadt""\0""""\0"
    "Didderse""\0""""\0"
    "Giebel, gemfr. Gebiet""\0""""\0"
    "Bad Harzburg, Stadt""\0""""\0"
    "Liebenburg""\0""""\0"
    "Seesen, Stadt""\0""""\0"
    "Braunlage, Stadt""\0""""\0"
    "Goslar, Stadt""\0""""\0"
    "Clausthal-Zellerfeld, Berg- und Universitätsstadt""\0""""\0"
    "Langelsheim, Stadt""\0""""\0"
    "Harz (Landkreis Goslar), gemfr. Gebiet""\0""""\0"
    "Bahrdorf""\0""""\0"
    "Beierstedt""\0""""\0"
    "Danndorf""\0""""\0"
    "Frellstedt""\0""""\0"
    "Gevensleben""\0""""\0"
    "Grafhorst""\0""""\0"
    "Grasleben""\0""""\0"
    "Groß Twülpstedt""\0""""\0"
    "Jerxheim""\0""""\0"
    "Königslutter am Elm, Stadt""\0""""\0"
    "Lehre""\0""""\0"
    "Mariental""\0""""\0"
    "Querenhorst""\0""""\0"
    "Räbke""\0""""\0"
    "Rennau""\0""""\0"
    "Schöningen, Stadt""\0""""\0"
    "Süpplingen""\0""""\0"
    "Süpplingenburg""\0""""\0"
    "Velpke""\0""""\0"
    "Warberg""\0""""\0"
    "Wolsdorf""\0""""\0"
    "Söllingen""\0""""\0"
    "Helmstedt, Stadt""\0""""\0"
    "Brunsleberfeld, gemfr. Gebiet""\0""""\0"
    "Helmstedt, gemfr. Gebiet""\0""""\0"
    "Königslutter, gemfr. Gebiet""\0""""\0"
    "Mariental, gemfr. Gebiet""\0""""\0"
    "Schöningen, gemfr. Gebiet""\0""""\0"
    "Bad Gandersheim, Stadt""\0""""\0"
    "Bodenfelde, Flecken""\0""""\0"
    "Dassel, Stadt""\0""""\0"
    "Hardegsen, Stadt""\0""""\0"
    "Kalefeld""\0""""\0"
    "Katlenburg-Lindau""\0""""\0"
    "Moringen, Stadt""\0""""\0"
    "Nörten-Hardenberg, Flecken""\0""""\0"
    "Northeim, Stadt""\0""""\0"
    "Uslar, Stadt""\0""""\0"
    "Einbeck, Stadt""\0""""\0"
    "Solling (Landkreis Northeim), gemfr. Geb.""\0""""\0"
    "Edemissen""\0""""\0"
    "Hohenhameln""\0""""\0"
    "Lengede""\0""""\0"
    "Peine, Stadt""\0""""\0"
    "Vechelde""\0""""\0"
    "Wendeburg""\0""""\0"
    "Ilsede""\0""""\0"
    "Baddeckenstedt""\0""""\0"
    "Burgdorf""\0""""\0"
    "Cramme""\0""""\0"
    "Cremlingen""\0""""\0"
    "Dahlum""\0""""\0"
    "Denkte""\0""""\0"
    "Dettum""\0""""\0"
    "Dorstadt""\0""""\0"
    "Elbe""\0""""\0"
    "Erkerode""\0""""\0"
    "Evessen""\0""""\0"
    "Flöthe""\0""""\0"
    "Haverlah""\0""""\0"
    "Hedeper""\0""""\0"
    "Heere""\0""""\0"
    "Heiningen""\0""""\0"
    "Kissenbrück""\0""""\0"
    "Kneitlingen""\0""""\0"
    "Ohrum""\0""""\0"
    "Roklum""\0""""\0"
    "Schöppenstedt, Stadt""\0""""\0"
    "Sehlde""\0""""\0"
    "Sickte""\0""""\0"
    "Uehrde""\0""""\0"
    "Vahlberg""\0""""\0"
    "Veltheim (Ohe)""\0""""\0"
    "Winnigstedt""\0""""\0"
    "Wittmar""\0""""\0"
    "Wolfenbüttel, Stadt""\0""""\0"
    "Börßum""\0""""\0"
    "Schladen-Werla""\0""""\0"
    "Remlingen-Semmenstedt""\0""""\0"
    "Am Großen Rhode, gemfr. Gebiet""\0""""\0"
    "Barnstorf-Warle, gemfr. Gebiet""\0""""\0"
    "Voigtsdahlum, gemfr. Gebiet""\0""""\0"
    "Adelebsen, Flecken""\0""""\0"
    "Bad Grund (Harz)""\0""""\0"
    "Bad Lauterberg im Harz, Stadt""\0""""\0"
    "Bad Sachsa, Stadt""\0""""\0"
    "Bilshausen""\0""""\0"
    "Bodensee""\0""""\0"
    "Bovenden, Flecken""\0""""\0"
    "Bühren""\0""""\0"
    "Dransfeld, Stadt""\0""""\0"
    "Duderstadt, Stadt""\0""""\0"
    "Ebergötzen""\0""""\0"
    "Elbingerode""\0""""\0"
    "Friedland""\0""""\0"
    "Gieboldehausen, Flecken""\0""""\0"
    "Gleichen""\0""""\0"
    "Göttingen, Stadt""\0""""\0"
    "Hann. Münden, Stadt""\0""""\0"
    "Hattorf am Harz""\0""""\0"
    "Herzberg am Harz, Stadt""\0""""\0"
    "Hörden am Harz""\0""""\0"
    "Jühnde""\0""""\0"
    "Krebeck""\0""""\0"
    "Landolfshausen""\0""""\0"
    "Niemetal""\0""""\0"
    "Obernfeld""\0""""\0"
    "Osterode am Harz, Stadt""\0""""\0"
    "Rhumspringe""\0""""\0"
    "Rollshausen""\0""""\0"
    "Rosdorf""\0""""\0"
    "Rüdershausen""\0""""\0"
    "Scheden""\0""""\0"
    "Seeburg""\0""""\0"
    "Seulingen""\0""""\0"
    "Staufenberg""\0""""\0"
    "Waake""\0""""\0"
    "Walkenried""\0""""\0"
    "Wollbrandshausen""\0""""\0"
    "Wollershausen""\0""""\0"
    "Wulften am Harz""\0""""\0"
    "Harz (Landkreis Göttingen), gemfr. Geb.""\0""""\0"
    "Hannover, Landeshauptstadt""\0""""\0"
    "Barsinghausen, Stadt""\0""""\0"
    "Burgdorf, Stadt""\0""""\0"
    "Burgwedel, Stadt""\0""""\0"
    "Garbsen, Stadt""\0""""\0"
    "Gehrden, Stadt""\0""""\0"
    "Hemmingen, Stadt""\0""""\0"
    "Isernhagen""\0""""\0"
    "Laatzen, Stadt""\0""""\0"
    "Langenhagen, Stadt""\0""""\0"
    "Lehrte, Stadt""\0""""\0"
    "Neustadt am Rübenberge, Stadt""\0""""\0"
    "Pattensen, Stadt""\0""""\0"
    "Ronnenberg, Stadt""\0""""\0"
    "Seelze, Stadt""\0""""\0"
    "Sehnde, Stadt""\0""""\0"
    "Springe, Stadt""\0""""\0"
    "Uetze""\0""""\0"
    "Wedemark""\0""""\0"
    "Wennigsen (Deister)""\0""""\0"
    "Wunstorf, Stadt""\0""""\0"
    "Affinghausen""\0""""\0"
    "Asendorf""\0""""\0"
    "Bahrenborstel""\0""""\0"
    "Barenburg, Flecken""\0""""\0"
    "Barnstorf, Flecken""\0""""\0"
    "Barver""\0""""\0"
    "Bassum, Stadt""\0""""\0"
    "Borstel""\0""""\0"
    "Brockum""\0""""\0"
    "Dickel""\0""""\0"
    "Diepholz, Stadt""\0""""\0"
    "Drebber""\0""""\0"
    "Drentwede""\0""""\0"
    "Ehrenburg""\0""""\0"
    "Eydelstedt""\0""""\0"
    "Freistatt""\0""""\0"
    "Hemsloh""\0""""\0"
    "Hüde""\0""""\0"
    "Kirchdorf""\0""""\0"
    "Lembruch""\0""""\0"
    "Lemförde, Flecken""\0""""\0"
    "Maasen""\0""""\0"
    "Marl""\0""""\0"
    "Martfeld""\0""""\0"
    "Mellinghausen""\0""""\0"
    "Neuenkirchen""\0""""\0"
    "Quernheim""\0""""\0"
    "Rehden""\0""""\0"
    "Scholen""\0""""\0"
    "Schwaförden""\0""""\0"
    "Schwarme""\0""""\0"
    "Siedenburg, Flecken""\0""""\0"
    "Staffhorst""\0""""\0"
    "Stemshorn""\0""""\0"
    "Stuhr""\0""""\0"
    "Sudwalde""\0""""\0"
    "Sulingen, Stadt""\0""""\0"
    "Syke, Stadt""\0""""\0"
    "Twistringen, Stadt""\0""""\0"
    "Varrel""\0""""\0"
    "Wagenfeld""\0""""\0"
    "Wehrbleck""\0""""\0"
    "Wetschen""\0""""\0"
    "Weyhe""\0""""\0"
    "Bruchhausen-Vilsen, Flecken""\0""""\0"
    "Aerzen, Flecken""\0""""\0"
    "Bad Münder am Deister, Stadt""\0""""\0"
    "Bad Pyrmont, Stadt""\0""""\0"
    "Coppenbrügge, Flecken""\0""""\0"
    "Emmerthal""\0""""\0"
    "Hameln, Stadt""\0""""\0"
    "Hessisch Oldendorf, Stadt""\0""""\0"
    "Salzhemmendorf, Flecken""\0""""\0"
    "Alfeld (Leine), Stadt""\0""""\0"
    "Algermissen""\0""""\0"
    "Bad Salzdetfurth, Stadt""\0""""\0"
    "Bockenem, Stadt""\0""""\0"
    "Diekholzen""\0""""\0"
    "Eime, Flecken""\0""""\0"
    "Elze, Stadt""\0""""\0"
    "Giesen""\0""""\0"
    "Harsum""\0""""\0"
    "Hildesheim, Stadt""\0""""\0"
    "Holle""\0""""\0"
    "Nordstemmen""\0""""\0"
    "Sarstedt, Stadt""\0""""\0"
    "Schellerten""\0""""\0"
    "Söhlde""\0""""\0"
    "Duingen, Flecken""\0""""\0"
    "Freden (Leine)""\0""""\0"
    "Gronau (Leine), Stadt""\0""""\0"
    "Lamspringe""\0""""\0"
    "Sibbesse""\0""""\0"
    "Arholzen""\0""""\0"
    "Bevern, Flecken""\0""""\0"
    "Bodenwerder, Münchhausenstadt""\0""""\0"
    "Boffzen""\0""""\0"
    "Brevörde""\0""""\0"
    "Deensen""\0""""\0"
    "Delligsen, Flecken""\0""""\0"
    "Derental""\0""""\0"
    "Dielmissen""\0""""\0"
    "Eimen""\0""""\0"
    "Eschershausen, Stadt""\0""""\0"
    "Fürstenberg""\0""""\0"
    "Golmbach""\0""""\0"
    "Halle""\0""""\0"
    "Hehlen""\0""""\0"
    "Heinade""\0""""\0"
    "Heinsen""\0""""\0"
    "Heyen""\0""""\0"
    "Holenberg""\0""""\0"
    "Holzen""\0""""\0"
    "Holzminden, Stadt""\0""""\0"
    "Kirchbrak""\0""""\0"
    "Lauenförde, Flecken""\0""""\0"
    "Lenne""\0""""\0"
    "Lüerdissen""\0""""\0"
    "Negenborn""\0""""\0"
    "Ottenstein, Flecken""\0""""\0"
    "Pegestorf""\0""""\0"
    "Polle, Flecken""\0""""\0"
    "Stadtoldendorf, Stadt""\0""""\0"
    "Vahlbruch""\0""""\0"
    "Wangelnstedt""\0""""\0"
    "Boffzen, gemfr. Gebiet""\0""""\0"
    "Eimen, gemfr. Gebiet""\0""""\0"
    "Eschershausen, gemfr. Gebiet""\0""""\0"
    "Grünenplan, gemfr. Gebiet""\0""""\0"
    "Holzminden, gemfr. Gebiet""\0""""\0"
    "Merxhausen, gemfr. Gebiet""\0""""\0"
    "Wenzen, gemfr. Gebiet""\0""""\0"
    "Balge""\0""""\0"
    "Binnen""\0""""\0"
    "Bücken, Flecken""\0""""\0"
    "Diepenau, Flecken""\0""""\0"
    "Drakenburg, Flecken""\0""""\0"
    "Estorf""\0""""\0"
    "Eystrup""\0""""\0"
    "Gandesbergen""\0""""\0"
    "Hämelhausen""\0""""\0"
    "Hassel (Weser)""\0""""\0"
    "Haßbergen""\0""""\0"
    "Heemsen""\0""""\0"
    "Hilgermissen""\0""""\0"
    "Hoya, Stadt""\0""""\0"
    "Hoyerhagen""\0""""\0"
    "Husum""\0""""\0"
    "Landesbergen""\0""""\0"
    "Leese""\0""""\0"
    "Liebenau, Flecken""\0""""\0"
    "Linsburg""\0""""\0"
    "Marklohe""\0""""\0"
    "Nienburg (Weser), Stadt""\0""""\0"
    "Pennigsehl""\0""""\0"
    "Raddestorf""\0""""\0"
    "Rehburg-Loccum, Stadt""\0""""\0"
    "Rodewald""\0""""\0"
    "Rohrsen""\0""""\0"
    "Schweringen""\0""""\0"
    "Steimbke""\0""""\0"
    "Steyerberg, Flecken""\0""""\0"
    "Stöckse""\0""""\0"
    "Stolzenau""\0""""\0"
    "Uchte, Flecken""\0""""\0"
    "Warmsen""\0""""\0"
    "Warpe""\0""""\0"
    "Wietzen""\0""""\0"
    "Ahnsen""\0""""\0"
    "Apelern""\0""""\0"
    "Auetal""\0""""\0"
    "Auhagen""\0""""\0"
    "Bad Eilsen""\0""""\0"
    "Bad Nenndorf, Stadt""\0""""\0"
    "Beckedorf""\0""""\0"
    "Buchholz""\0""""\0"
    "Bückeburg, Stadt""\0""""\0"
    "Hagenburg, Flecken""\0""""\0"
    "Haste""\0""""\0"
    "Heeßen""\0""""\0"
    "Helpsen""\0""""\0"
    "Hespe""\0""""\0"
    "Heuerßen""\0""""\0"
    "Hohnhorst""\0""""\0"
    "Hülsede""\0""""\0"
    "Lauenau, Flecken""\0""""\0"
    "Lauenhagen""\0""""\0"
    "Lindhorst""\0""""\0"
    "Lüdersfeld""\0""""\0"
    "Luhden""\0""""\0"
    "Meerbeck""\0""""\0"
    "Messenkamp""\0""""\0"
    "Niedernwöhren""\0""""\0"
    "Nienstädt""\0""""\0"
    "Nordsehl""\0""""\0"
    "Obernkirchen, Stadt""\0""""\0"
    "Pohle""\0""""\0"
    "Pollhagen""\0""""\0"
    "Rinteln, Stadt""\0""""\0"
    "Rodenberg, Stadt""\0""""\0"
    "Sachsenhagen, Stadt""\0""""\0"
    "Seggebruch""\0""""\0"
    "Stadthagen, Stadt""\0""""\0"
    "Suthfeld""\0""""\0"
    "Wiedensahl, Flecken""\0""""\0"
    "Wölpinghausen""\0""""\0"
    "Adelheidsdorf""\0""""\0"
    "Ahnsbeck""\0""""\0"
    "Beedenbostel""\0""""\0"
    "Bergen, Stadt""\0""""\0"
    "Bröckel""\0""""\0"
    "Celle, Stadt""\0""""\0"
    "Eicklingen""\0""""\0"
    "Eldingen""\0""""\0"
    "Faßberg""\0""""\0"
    "Hambühren""\0""""\0"
    "Hohne""\0""""\0"
    "Lachendorf""\0""""\0"
    "Langlingen""\0""""\0"
    "Nienhagen""\0""""\0"
    "Wathlingen""\0""""\0"
    "Wienhausen, Klostergemeinde""\0""""\0"
    "Wietze""\0""""\0"
    "Winsen (Aller)""\0""""\0"
    "Eschede""\0""""\0"
    "Südheide""\0""""\0"
    "Lohheide, gemfr. Bezirk""\0""""\0"
    "Armstorf""\0""""\0"
    "Belum""\0""""\0"
    "Bülkau""\0""""\0"
    "Cuxhaven, Stadt""\0""""\0"
    "Hechthausen""\0""""\0"
    "Hemmoor, Stadt""\0""""\0"
    "Hollnseth""\0""""\0"
    "Ihlienworth""\0""""\0"
    "Lamstedt""\0""""\0"
    "Loxstedt""\0""""\0"
    "Mittelstenahe""\0""""\0"
    "Neuenkirchen""\0""""\0"
    "Neuhaus (Oste), Flecken""\0""""\0"
    "Nordleda""\0""""\0"
    "Oberndorf""\0""""\0"
    "Odisheim""\0""""\0"
    "Osten""\0""""\0"
    "Osterbruch""\0""""\0"
    "Otterndorf, Stadt""\0""""\0"
    "Schiffdorf""\0""""\0"
    "Steinau""\0""""\0"
    "Stinstedt""\0""""\0"
    "Wanna""\0""""\0"
    "Wingst""\0""""\0"
    "Beverstedt""\0""""\0"
    "Hagen im Bremischen""\0""""\0"
    "Wurster Nordseeküste""\0""""\0"
    "Geestland, Stadt""\0""""\0"
    "Cadenberge""\0""""\0"
    "Appel""\0""""\0"
    "Asendorf""\0""""\0"
    "Bendestorf""\0""""\0"
    "Brackel""\0""""\0"
    "Buchholz in der Nordheide, Stadt""\0""""\0"
    "Dohren""\0""""\0"
    "Drage""\0""""\0"
    "Drestedt""\0""""\0"
    "Egestorf""\0""""\0"
    "Eyendorf""\0""""\0"
    "Garlstorf""\0""""\0"
    "Garstedt""\0""""\0"
    "Gödenstorf""\0""""\0"
    "Halvesbostel""\0""""\0"
    "Handeloh""\0""""\0"
    "Hanstedt""\0""""\0"
    "Harmstorf""\0""""\0"
    "Heidenau""\0""""\0"
    "Hollenstedt""\0""""\0"
    "Jesteburg""\0""""\0"
    "Kakenstorf""\0""""\0"
    "Königsmoor""\0""""\0"
    "Marschacht""\0""""\0"
    "Marxen""\0""""\0"
    "Moisburg""\0""""\0"
    "Neu Wulmstorf""\0""""\0"
    "Otter""\0""""\0"
    "Regesbostel""\0""""\0"
    "Rosengarten""\0""""\0"
    "Salzhausen""\0""""\0"
    "Seevetal""\0""""\0"
    "Stelle""\0""""\0"
    "Tespe""\0""""\0"
    "Toppenstedt""\0""""\0"
    "Tostedt""\0""""\0"
    "Undeloh""\0""""\0"
    "Vierhöfen""\0""""\0"
    "Welle""\0""""\0"
    "Wenzendorf""\0""""\0"
    "Winsen (Luhe), Stadt""\0""""\0"
    "Wistedt""\0""""\0"
    "Wulfsen""\0""""\0"
    "Bergen an der Dumme, Flecken""\0""""\0"
    "Clenze, Flecken""\0""""\0"
    "Damnatz""\0""""\0"
    "Dannenberg (Elbe), Stadt""\0""""\0"
    "Gartow, Flecken""\0""""\0"
    "Göhrde""\0""""\0"
    "Gorleben""\0""""\0"
    "Gusborn""\0""""\0"
    "Hitzacker (Elbe), Stadt""\0""""\0"
    "Höhbeck""\0""""\0"
    "Jameln""\0""""\0"
    "Karwitz""\0""""\0"
    "Küsten""\0""""\0"
    "Langendorf""\0""""\0"
    "Lemgow""\0""""\0"
    "Luckau (Wendland)""\0""""\0"
    "Lübbow""\0""""\0"
    "Lüchow (Wendland), Stadt""\0""""\0"
    "Neu Darchau""\0""""\0"
    "Prezelle""\0""""\0"
    "Schnackenburg, Stadt""\0""""\0"
    "Schnega""\0""""\0"
    "Trebel""\0""""\0"
    "Waddeweitz""\0""""\0"
    "Woltersdorf""\0""""\0"
    "Wustrow (Wendland), Stadt""\0""""\0"
    "Zernien""\0""""\0"
    "Gartow, gemfr. Gebiet""\0""""\0"
    "Göhrde, gemfr. Gebiet""\0""""\0"
    "Adendorf""\0""""\0"
    "Amelinghausen""\0""""\0"
    "Artlenburg, Flecken""\0""""\0"
    "Bardowick, Flecken""\0""""\0"
    "Barendorf""\0""""\0"
    "Barnstedt""\0""""\0"
    "Barum""\0""""\0"
    "Betzendorf""\0""""\0"
    "Bleckede, Stadt""\0""""\0"
    "Boitze""\0""""\0"
    "Brietlingen""\0""""\0"
    "Dahlem""\0""""\0"
    "Dahlenburg, Flecken""\0""""\0"
    "Deutsch Evern""\0""""\0"
    "Echem""\0""""\0"
    "Embsen""\0""""\0"
    "Handorf""\0""""\0"
    "Hittbergen""\0""""\0"
    "Hohnstorf (Elbe)""\0""""\0"
    "Kirchgellersen""\0""""\0"
    "Lüdersburg""\0""""\0"
    "Lüneburg, Hansestadt""\0""""\0"
    "Mechtersen""\0""""\0"
    "Melbeck""\0""""\0"
    "Nahrendorf""\0""""\0"
    "Neetze""\0""""\0"
    "Oldendorf (Luhe)""\0""""\0"
    "Radbruch""\0""""\0"
    "Rehlingen""\0""""\0"
    "Reinstorf""\0""""\0"
    "Reppenstedt""\0""""\0"
    "Rullstorf""\0""""\0"
    "Scharnebeck""\0""""\0"
    "Soderstorf""\0""""\0"
    "Südergellersen""\0""""\0"
    "Thomasburg""\0""""\0"
    "Tosterglope""\0""""\0"
    "Vastorf""\0""""\0"
    "Vögelsen""\0""""\0"
    "Wendisch Evern""\0""""\0"
    "Westergellersen""\0""""\0"
    "Wittorf""\0""""\0"
    "Amt Neuhaus""\0""""\0"
    "Axstedt""\0""""\0"
    "Grasberg""\0""""\0"
    "Hambergen""\0""""\0"
    "Holste""\0""""\0"
    "Lilienthal""\0""""\0"
    "Lübberstedt""\0""""\0"
    "Osterholz-Scharmbeck, Stadt""\0""""\0"
    "Ritterhude""\0""""\0"
    "Schwanewede""\0""""\0"
    "Vollersode""\0""""\0"
    "Worpswede""\0""""\0"
    "Ahausen""\0""""\0"
    "Alfstedt""\0""""\0"
    "Anderlingen""\0""""\0"
    "Basdahl""\0""""\0"
    "Bötersen""\0""""\0"
    "Bothel""\0""""\0"
    "Breddorf""\0""""\0"
    "Bremervörde, Stadt""\0""""\0"
    "Brockel""\0""""\0"
    "Bülstedt""\0""""\0"
    "Deinstedt""\0""""\0"
    "Ebersdorf""\0""""\0"
    "Elsdorf""\0""""\0"
    "Farven""\0""""\0"
    "Fintel""\0""""\0"
    "Gnarrenburg""\0""""\0"
    "Groß Meckelsen""\0""""\0"
    "Gyhum""\0""""\0"
    "Hamersen""\0""""\0"
    "Hassendorf""\0""""\0"
    "Heeslingen""\0""""\0"
    "Hellwege""\0""""\0"
    "Helvesiek""\0""""\0"
    "Hemsbünde""\0""""\0"
    "Hemslingen""\0""""\0"
    "Hepstedt""\0""""\0"
    "Hipstedt""\0""""\0"
    "Horstedt""\0""""\0"
    "Kalbe""\0""""\0"
    "Kirchtimke""\0""""\0"
    "Kirchwalsede""\0""""\0"
    "Klein Meckelsen""\0""""\0"
    "Lauenbrück""\0""""\0"
    "Lengenbostel""\0""""\0"
    "Oerel""\0""""\0"
    "Ostereistedt""\0""""\0"
    "Reeßum""\0""""\0"
    "Rhade""\0""""\0"
    "Rotenburg (Wümme), Stadt""\0""""\0"
    "Sandbostel""\0""""\0"
    "Scheeßel""\0""""\0"
    "Seedorf""\0""""\0"
    "Selsingen""\0""""\0"
    "Sittensen""\0""""\0"
    "Sottrum""\0""""\0"
    "Stemmen""\0""""\0"
    "Tarmstedt""\0""""\0"
    "Tiste""\0""""\0"
    "Vahlde""\0""""\0"
    "Vierden""\0""""\0"
    "Visselhövede, Stadt""\0""""\0"
    "Vorwerk""\0""""\0"
    "Westertimke""\0""""\0"
    "Westerwalsede""\0""""\0"
    "Wilstedt""\0""""\0"
    "Wohnste""\0""""\0"
    "Zeven, Stadt""\0""""\0"
    "Ahlden (Aller), Flecken""\0""""\0"
    "Bispingen""\0""""\0"
    "Böhme""\0""""\0"
    "Buchholz (Aller)""\0""""\0"
    "Eickeloh""\0""""\0"
    "Essel""\0""""\0"
    "Bad Fallingbostel, Stadt""\0""""\0"
    "Frankenfeld""\0""""\0"
    "Gilten""\0""""\0"
    "Grethem""\0""""\0"
    "Hademstorf""\0""""\0"
    "Häuslingen""\0""""\0"
    "Hodenhagen""\0""""\0"
    "Lindwedel""\0""""\0"
    "Munster, Stadt""\0""""\0"
    "Neuenkirchen""\0""""\0"
    "Rethem (Aller), Stadt""\0""""\0"
    "Schneverdingen, Stadt""\0""""\0"
    "Schwarmstedt""\0""""\0"
    "Soltau, Stadt""\0""""\0"
    "Wietzendorf""\0""""\0"
    "Walsrode, Stadt""\0""""\0"
    "Osterheide, gemfr. Bezirk""\0""""\0"
    "Agathenburg""\0""""\0"
    "Ahlerstedt""\0""""\0"
    "Apensen""\0""""\0"
    "Balje""\0""""\0"
    "Bargstedt""\0""""\0"
    "Beckdorf""\0""""\0"
    "Bliedersdorf""\0""""\0"
    "Brest""\0""""\0"
    "Burweg""\0""""\0"
    "Buxtehude, Hansestadt""\0""""\0"
    "Deinste""\0""""\0"
    "Dollern""\0""""\0"
    "Drochtersen""\0""""\0"
    "Düdenbüttel""\0""""\0"
    "Engelschoff""\0""""\0"
    "Estorf""\0""""\0"
    "Fredenbeck""\0""""\0"
    "Freiburg (Elbe), Flecken""\0""""\0"
    "Großenwörden""\0""""\0"
    "Grünendeich""\0""""\0"
    "Guderhandviertel""\0""""\0"
    "Hammah""\0""""\0"
    "Harsefeld, Flecken""\0""""\0"
    "Heinbockel""\0""""\0"
    "Himmelpforten""\0""""\0"
    "Hollern-Twielenfleth""\0""""\0"
    "Horneburg, Flecken""\0""""\0"
    "Jork""\0""""\0"
    "Kranenburg""\0""""\0"
    "Krummendeich""\0""""\0"
    "Kutenholz""\0""""\0"
    "Mittelnkirchen""\0""""\0"
    "Neuenkirchen""\0""""\0"
    "Nottensdorf""\0""""\0"
    "Oederquart""\0""""\0"
    "Oldendorf""\0""""\0"
    "Sauensiek""\0""""\0"
    "Stade, Hansestadt""\0""""\0"
    "Steinkirchen""\0""""\0"
    "Wischhafen""\0""""\0"
    "Altenmedingen""\0""""\0"
    "Bad Bevensen, Stadt""\0""""\0"
    "Barum""\0""""\0"
    "Bienenbüttel""\0""""\0"
    "Bad Bodenteich, Flecken""\0""""\0"
    "Ebstorf,Klosterflecken""\0""""\0"
    "Eimke""\0""""\0"
    "Emmendorf""\0""""\0"
    "Gerdau""\0""""\0"
    "Hanstedt""\0""""\0"
    "Himbergen""\0""""\0"
    "Jelmstorf""\0""""\0"
    "Lüder""\0""""\0"
    "Natendorf""\0""""\0"
    "Oetzen""\0""""\0"
    "Rätzlingen""\0""""\0"
    "Römstedt""\0""""\0"
    "Rosche""\0""""\0"
    "Schwienau""\0""""\0"
    "Soltendieck""\0""""\0"
    "Stoetze""\0""""\0"
    "Suderburg""\0""""\0"
    "Suhlendorf""\0""""\0"
    "Uelzen, Hansestadt""\0""""\0"
    "Weste""\0""""\0"
    "Wriedel""\0""""\0"
    "Wrestedt""\0""""\0"
    "Achim, Stadt""\0""""\0"
    "Blender""\0""""\0"
    "Dörverden""\0""""\0"
    "Emtinghausen""\0""""\0"
    "Kirchlinteln""\0""""\0"
    "Langwedel, Flecken""\0""""\0"
    "Ottersberg, Flecken""\0""""\0"
    "Oyten""\0""""\0"
    "Riede""\0""""\0"
    "Verden (Aller), Stadt""\0""""\0"
    "Thedinghausen""\0""""\0"
    "Delmenhorst, Stadt""\0""""\0"
    "Emden, Stadt""\0""""\0"
    "Oldenburg (Oldb), Stadt""\0""""\0"
    "Osnabrück, Stadt""\0""""\0"
    "Wilhelmshaven, Stadt""\0""""\0"
    "Apen""\0""""\0"
    "Bad Zwischenahn""\0""""\0"
    "Edewecht""\0""""\0"
    "Rastede""\0""""\0"
    "Westerstede, Stadt""\0""""\0"
    "Wiefelstede""\0""""\0"
    "Aurich, Stadt""\0""""\0"
    "Baltrum""\0""""\0"
    "Berumbur""\0""""\0"
    "Großefehn""\0""""\0"
    "Großheide""\0""""\0"
    "Hage, Flecken""\0""""\0"
    "Hagermarsch""\0""""\0"
    "Halbemond""\0""""\0"
    "Hinte""\0""""\0"
    "Ihlow""\0""""\0"
    "Juist, Inselgemeinde""\0""""\0"
    "Krummhörn""\0""""\0"
    "Leezdorf""\0""""\0"
    "Lütetsburg""\0""""\0"
    "Marienhafe, Flecken""\0""""\0"
    "Norden, Stadt""\0""""\0"
    "Norderney, Stadt""\0""""\0"
    "Osteel""\0""""\0"
    "Rechtsupweg""\0""""\0"
    "Südbrookmerland""\0""""\0"
    "Upgant-Schott""\0""""\0"
    "Wiesmoor, Stadt""\0""""\0"
    "Wirdum""\0""""\0"
    "Dornum""\0""""\0"
    "Nordseeinsel Memmert, gemfr. Gebiet""\0""""\0"
    "Barßel""\0""""\0"
    "Bösel""\0""""\0"
    "Cappeln (Oldenburg)""\0""""\0"
    "Cloppenburg, Stadt""\0""""\0"
    "Emstek""\0""""\0"
    "Essen (Oldenburg)""\0""""\0"
    "Friesoythe, Stadt""\0""""\0"
    "Garrel""\0""""\0"
    "Lastrup""\0""""\0"
    "Lindern (Oldenburg)""\0""""\0"
    "Löningen, Stadt""\0""""\0"
    "Molbergen""\0""""\0"
    "Saterland""\0""""\0"
    "Andervenne""\0""""\0"
    "Bawinkel""\0""""\0"
    "Beesten""\0""""\0"
    "Bockhorst""\0""""\0"
    "Börger""\0""""\0"
    "Breddenberg""\0""""\0"
    "Dersum""\0""""\0"
    "Dörpen""\0""""\0"
    "Dohren""\0""""\0"
    "Emsbüren""\0""""\0"
    "Esterwegen""\0""""\0"
    "Freren, Stadt""\0""""\0"
    "Fresenburg""\0""""\0"
    "Geeste""\0""""\0"
    "Gersten""\0""""\0"
    "Groß Berßen""\0""""\0"
    "Handrup""\0""""\0"
    "Haren (Ems), Stadt""\0""""\0"
    "Haselünne, Stadt""\0""""\0"
    "Heede""\0""""\0"
    "Herzlake""\0""""\0"
    "Hilkenbrook""\0""""\0"
    "Hüven""\0""""\0"
    "Klein Berßen""\0""""\0"
    "Kluse""\0""""\0"
    "Lähden""\0""""\0"
    "Lahn""\0""""\0"
    "Langen""\0""""\0"
    "Lathen""\0""""\0"
    "Lehe""\0""""\0"
    "Lengerich""\0""""\0"
    "Lingen (Ems), Stadt""\0""""\0"
    "Lorup""\0""""\0"
    "Lünne""\0""""\0"
    "Meppen, Stadt""\0""""\0"
    "Messingen""\0""""\0"
    "Neubörger""\0""""\0"
    "Neulehe""\0""""\0"
    "Niederlangen""\0""""\0"
    "Oberlangen""\0""""\0"
    "Papenburg, Stadt""\0""""\0"
    "Rastdorf""\0""""\0"
    "Renkenberge""\0""""\0"
    "Rhede (Ems)""\0""""\0"
    "Salzbergen""\0""""\0"
    "Schapen""\0""""\0"
    "Sögel""\0""""\0"
    "Spahnharrenstätte""\0""""\0"
    "Spelle""\0""""\0"
    "Stavern""\0""""\0"
    "Surwold""\0""""\0"
    "Sustrum""\0""""\0"
    "Thuine""\0""""\0"
    "Twist""\0""""\0"
    "Vrees""\0""""\0"
    "Walchum""\0""""\0"
    "Werlte, Stadt""\0""""\0"
    "Werpeloh""\0""""\0"
    "Wettrup""\0""""\0"
    "Wippingen""\0""""\0"
    "Jever, Stadt""\0""""\0"
    "Sande""\0""""\0"
    "Schortens, Stadt""\0""""\0"
    "Wangerland""\0""""\0"
    "Wangerooge, Nordseebad""\0""""\0"
    "Bockhorn""\0""""\0"
    "Varel, Stadt""\0""""\0"
    "Zetel""\0""""\0"
    "Bad Bentheim, Stadt""\0""""\0"
    "Emlichheim""\0""""\0"
    "Engden""\0""""\0"
    "Esche""\0""""\0"
    "Georgsdorf""\0""""\0"
    "Getelo""\0""""\0"
    "Gölenkamp""\0""""\0"
    "Halle""\0""""\0"
    "Hoogstede""\0""""\0"
    "Isterberg""\0""""\0"
    "Itterbeck""\0""""\0"
    "Laar""\0""""\0"
    "Lage""\0""""\0"
    "Neuenhaus, Stadt""\0""""\0"
    "Nordhorn, Stadt""\0""""\0"
    "Ohne""\0""""\0"
    "Osterwald""\0""""\0"
    "Quendorf""\0""""\0"
    "Ringe""\0""""\0"
    "Samern""\0""""\0"
    "Uelsen""\0""""\0"
    "Wielen""\0""""\0"
    "Wietmarschen""\0""""\0"
    "Wilsum""\0""""\0"
    "Schüttorf, Stadt""\0""""\0"
    "Borkum, Stadt""\0""""\0"
    "Brinkum""\0""""\0"
    "Detern, Flecken""\0""""\0"
    "Filsum""\0""""\0"
    "Firrel""\0""""\0"
    "Hesel""\0""""\0"
    "Holtland""\0""""\0"
    "Jemgum""\0""""\0"
    "Leer (Ostfriesland), Stadt""\0""""\0"
    "Moormerland""\0""""\0"
    "Neukamperfehn""\0""""\0"
    "Nortmoor""\0""""\0"
    "Ostrhauderfehn""\0""""\0"
    "Rhauderfehn""\0""""\0"
    "Schwerinsdorf""\0""""\0"
    "Uplengen""\0""""\0"
    "Weener, Stadt""\0""""\0"
    "Westoverledingen""\0""""\0"
    "Bunde""\0""""\0"
    "Insel Lütje Hörn, gemfr. Gebiet""\0""""\0"
    "Beckeln""\0""""\0"
    "Colnrade""\0""""\0"
    "Dötlingen""\0""""\0"
    "Dünsen""\0""""\0"
    "Ganderkesee""\0""""\0"
    "Groß Ippener""\0""""\0"
    "Großenkneten""\0""""\0"
    "Harpstedt, Flecken""\0""""\0"
    "Hatten""\0""""\0"
    "Hude (Oldenburg)""\0""""\0"
    "Kirchseelte""\0""""\0"
    "Prinzhöfte""\0""""\0"
    "Wardenburg""\0""""\0"
    "Wildeshausen, Stadt""\0""""\0"
    "Winkelsett""\0""""\0"
    "Alfhausen""\0""""\0"
    "Ankum""\0""""\0"
    "Bad Essen""\0""""\0"
    "Bad Iburg, Stadt""\0""""\0"
    "Bad Laer""\0""""\0"
    "Bad Rothenfelde""\0""""\0"
    "Badbergen""\0""""\0"
    "Belm""\0""""\0"
    "Berge""\0""""\0"
    "Bersenbrück, Stadt""\0""""\0"
    "Bippen""\0""""\0"
    "Bissendorf""\0""""\0"
    "Bohmte""\0""""\0"
    "Bramsche, Stadt""\0""""\0"
    "Dissen am Teutoburger Wald, Stadt""\0""""\0"
    "Eggermühlen""\0""""\0"
    "Fürstenau, Stadt""\0""""\0"
    "Gehrde""\0""""\0"
    "Georgsmarienhütte, Stadt""\0""""\0"
    "Hagen am Teutoburger Wald""\0""""\0"
    "Hasbergen""\0""""\0"
    "Hilter am Teutoburger Wald""\0""""\0"
    "Kettenkamp""\0""""\0"
    "Melle, Stadt""\0""""\0"
    "Menslage""\0""""\0"
    "Merzen""\0""""\0"
    "Neuenkirchen""\0""""\0"
    "Nortrup""\0""""\0"
    "Ostercappeln""\0""""\0"
    "Quakenbrück, Stadt""\0""""\0"
    "Rieste""\0""""\0"
    "Voltlage""\0""""\0"
    "Wallenhorst""\0""""\0"
    "Glandorf""\0""""\0"
    "Bakum""\0""""\0"
    "Damme, Stadt""\0""""\0"
    "Dinklage, Stadt""\0""""\0"
    "Goldenstedt""\0""""\0"
    "Holdorf""\0""""\0"
    "Lohne (Oldenburg), Stadt""\0""""\0"
    "Neuenkirchen-Vörden""\0""""\0"
    "Steinfeld (Oldenburg)""\0""""\0"
    "Vechta, Stadt""\0""""\0"
    "Visbek""\0""""\0"
    "Berne""\0""""\0"
    "Brake (Unterweser), Stadt""\0""""\0"
    "Butjadingen""\0""""\0"
    "Elsfleth, Stadt""\0""""\0"
    "Jade""\0""""\0"
    "Lemwerder""\0""""\0"
    "Nordenham, Stadt""\0""""\0"
    "Ovelgönne""\0""""\0"
    "Stadland""\0""""\0"
    "Blomberg""\0""""\0"
    "Dunum""\0""""\0"
    "Esens, Stadt""\0""""\0"
    "Eversmeer""\0""""\0"
    "Friedeburg""\0""""\0"
    "Holtgast""\0""""\0"
    "Langeoog""\0""""\0"
    "Moorweg""\0""""\0"
    "Nenndorf""\0""""\0"
    "Neuharlingersiel""\0""""\0"
    "Neuschoo""\0""""\0"
    "Ochtersum""\0""""\0"
    "Schweindorf""\0""""\0"
    "Spiekeroog""\0""""\0"
    "Stedesdorf""\0""""\0"
    "Utarp""\0""""\0"
    "Werdum""\0""""\0"
    "Westerholt""\0""""\0"
    "Wittmund, Stadt""\0""""\0"
    "Nds-Küstengewässer(Gemarkung Nordsee)""\0""""\0"
    "Bremen, Stadt""\0""""\0"
    "Bremerhaven, Stadt""\0""""\0"
    "Düsseldorf, Stadt""\0""""\0"
    "Duisburg, Stadt""\0""""\0"
    "Essen, Stadt""\0""""\0"
    "Krefeld, Stadt""\0""""\0"
    "Mönchengladbach, Stadt""\0""""\0"
    "Mülheim an der Ruhr, Stadt""\0""""\0"
    "Oberhausen, Stadt""\0""""\0"
    "Remscheid, Stadt""\0""""\0"
    "Solingen, Klingenstadt""\0""""\0"
    "Wuppertal, Stadt""\0""""\0"
    "Bedburg-Hau""\0""""\0"
    "Emmerich am Rhein, Stadt""\0""""\0"
    "Geldern, Stadt""\0""""\0"
    "Goch, Stadt""\0""""\0"
    "Issum""\0""""\0"
    "Kalkar, Stadt""\0""""\0"
    "Kerken""\0""""\0"
    "Kevelaer, Stadt""\0""""\0"
    "Kleve, Stadt""\0""""\0"
    "Kranenburg""\0""""\0"
    "Rees, Stadt""\0""""\0"
    "Rheurdt""\0""""\0"
    "Straelen, Stadt""\0""""\0"
    "Uedem""\0""""\0"
    "Wachtendonk""\0""""\0"
    "Weeze""\0""""\0"
    "Erkrath, Fundort des Neanderthalers, Stadt""\0""""\0"
    "Haan, Stadt""\0""""\0"
    "Heiligenhaus, Stadt""\0""""\0"
    "Hilden, Stadt""\0""""\0"
    "Langenfeld (Rheinland), Stadt""\0""""\0"
    "Mettmann, Stadt""\0""""\0"
    "Monheim am Rhein, Stadt""\0""""\0"
    "Ratingen, Stadt""\0""""\0"
    "Velbert, Stadt""\0""""\0"
    "Wülfrath, Stadt""\0""""\0"
    "Dormagen, Stadt""\0""""\0"
    "Grevenbroich, Stadt""\0""""\0"
    "Jüchen, Stadt""\0""""\0"
    "Kaarst, Stadt""\0""""\0"
    "Korschenbroich, Stadt""\0""""\0"
    "Meerbusch, Stadt""\0""""\0"
    "Neuss, Stadt""\0""""\0"
    "Rommerskirchen""\0""""\0"
    "Brüggen, Burggemeinde""\0""""\0"
    "Grefrath, Sport- und Freizeitgemeinde""\0""""\0"
    "Kempen, Stadt""\0""""\0"
    "Nettetal, Stadt""\0""""\0"
    "Niederkrüchten""\0""""\0"
    "Schwalmtal""\0""""\0"
    "Tönisvorst, Stadt""\0""""\0"
    "Viersen, Stadt""\0""""\0"
    "Willich, Stadt""\0""""\0"
    "Alpen""\0""""\0"
    "Dinslaken, Stadt""\0""""\0"
    "Hamminkeln, Stadt""\0""""\0"
    "Hünxe""\0""""\0"
    "Kamp-Lintfort, Stadt""\0""""\0"
    "Moers, Stadt""\0""""\0"
    "Neukirchen-Vluyn, Stadt""\0""""\0"
    "Rheinberg, Stadt""\0""""\0"
    "Schermbeck""\0""""\0"
    "Sonsbeck""\0""""\0"
    "Voerde (Niederrhein), Stadt""\0""""\0"
    "Wesel, Stadt""\0""""\0"
    "Xanten, Stadt""\0""""\0"
    "Bonn, Stadt""\0""""\0"
    "Köln, Stadt""\0""""\0"
    "Leverkusen, Stadt""\0""""\0"
    "Aachen, Stadt""\0""""\0"
    "Alsdorf, Stadt""\0""""\0"
    "Baesweiler, Stadt""\0""""\0"
    "Eschweiler, Stadt""\0""""\0"
    "Herzogenrath, Stadt""\0""""\0"
    "Monschau, Stadt""\0""""\0"
    "Roetgen, Tor zur Eifel""\0""""\0"
    "Simmerath""\0""""\0"
    "Stolberg (Rhld.), Kupferstadt""\0""""\0"
    "Würselen, Stadt""\0""""\0"
    "Aldenhoven""\0""""\0"
    "Düren, Stadt""\0""""\0"
    "Heimbach, Stadt""\0""""\0"
    "Hürtgenwald""\0""""\0"
    "Inden""\0""""\0"
    "Jülich, Stadt""\0""""\0"
    "Kreuzau""\0""""\0"
    "Langerwehe""\0""""\0"
    "Linnich, Stadt""\0""""\0"
    "Merzenich""\0""""\0"
    "Nideggen, Stadt""\0""""\0"
    "Niederzier""\0""""\0"
    "Nörvenich""\0""""\0"
    "Titz""\0""""\0"
    "Vettweiß""\0""""\0"
    "Bedburg, Stadt""\0""""\0"
    "Bergheim, Stadt""\0""""\0"
    "Brühl, Stadt""\0""""\0"
    "Elsdorf, Stadt""\0""""\0"
    "Erftstadt, Stadt""\0""""\0"
    "Frechen, Stadt""\0""""\0"
    "Hürth, Stadt""\0""""\0"
    "Kerpen, Kolpingstadt""\0""""\0"
    "Pulheim, Stadt""\0""""\0"
    "Wesseling, Stadt""\0""""\0"
    "Bad Münstereifel, Stadt""\0""""\0"
    "Blankenheim""\0""""\0"
    "Dahlem""\0""""\0"
    "Euskirchen, Stadt""\0""""\0"
    "Hellenthal""\0""""\0"
    "Kall""\0""""\0"
    "Mechernich, Stadt""\0""""\0"
    "Nettersheim""\0""""\0"
    "Schleiden, Stadt""\0""""\0"
    "Weilerswist""\0""""\0"
    "Zülpich, Stadt""\0""""\0"
    "Erkelenz, Stadt""\0""""\0"
    "Gangelt""\0""""\0"
    "Geilenkirchen, Stadt""\0""""\0"
    "Heinsberg, Stadt""\0""""\0"
    "Hückelhoven, Stadt""\0""""\0"
    "Selfkant""\0""""\0"
    "Übach-Palenberg, Stadt""\0""""\0"
    "Waldfeucht""\0""""\0"
    "Wassenberg, Stadt""\0""""\0"
    "Wegberg, Stadt""\0""""\0"
    "Bergneustadt, Stadt""\0""""\0"
    "Engelskirchen""\0""""\0"
    "Gummersbach, Stadt""\0""""\0"
    "Hückeswagen, Schloss-Stadt""\0""""\0"
    "Lindlar""\0""""\0"
    "Marienheide""\0""""\0"
    "Morsbach""\0""""\0"
    "Nümbrecht""\0""""\0"
    "Radevormwald, Stadt auf der Höhe""\0""""\0"
    "Reichshof""\0""""\0"
    "Waldbröl, Stadt""\0""""\0"
    "Wiehl, Stadt""\0""""\0"
    "Wipperfürth, Hansestadt""\0""""\0"
    "Bergisch Gladbach, Stadt""\0""""\0"
    "Burscheid, Stadt""\0""""\0"
    "Kürten""\0""""\0"
    "Leichlingen (Rheinland), Blütenstadt""\0""""\0"
    "Odenthal""\0""""\0"
    "Overath, Stadt""\0""""\0"
    "Rösrath, Stadt""\0""""\0"
    "Wermelskirchen, Stadt""\0""""\0"
    "Alfter""\0""""\0"
    "Bad Honnef, Stadt""\0""""\0"
    "Bornheim, Stadt""\0""""\0"
    "Eitorf""\0""""\0"
    "Hennef (Sieg), Stadt""\0""""\0"
    "Königswinter, Stadt""\0""""\0"
    "Lohmar, Stadt""\0""""\0"
    "Meckenheim, Stadt""\0""""\0"
    "Much""\0""""\0"
    "Neunkirchen-Seelscheid""\0""""\0"
    "Niederkassel, Stadt""\0""""\0"
    "Rheinbach, Stadt""\0""""\0"
    "Ruppichteroth""\0""""\0"
    "Sankt Augustin, Stadt""\0""""\0"
    "Siegburg, Stadt""\0""""\0"
    "Swisttal""\0""""\0"
    "Troisdorf, Stadt""\0""""\0"
    "Wachtberg""\0""""\0"
    "Windeck""\0""""\0"
    "Bottrop, Stadt""\0""""\0"
    "Gelsenkirchen, Stadt""\0""""\0"
    "Münster, Stadt""\0""""\0"
    "Ahaus, Stadt""\0""""\0"
    "Bocholt, Stadt""\0""""\0"
    "Borken, Stadt""\0""""\0"
    "Gescher, Glockenstadt""\0""""\0"
    "Gronau (Westf.), Stadt""\0""""\0"
    "Heek""\0""""\0"
    "Heiden""\0""""\0"
    "Isselburg, Stadt""\0""""\0"
    "Legden""\0""""\0"
    "Raesfeld""\0""""\0"
    "Reken""\0""""\0"
    "Rhede, Stadt""\0""""\0"
    "Schöppingen""\0""""\0"
    "Stadtlohn, Stadt""\0""""\0"
    "Südlohn""\0""""\0"
    "Velen, Stadt""\0""""\0"
    "Vreden, Stadt""\0""""\0"
    "Ascheberg""\0""""\0"
    "Billerbeck, Stadt""\0""""\0"
    "Coesfeld, Stadt""\0""""\0"
    "Dülmen, Stadt""\0""""\0"
    "Havixbeck""\0""""\0"
    "Lüdinghausen, Stadt""\0""""\0"
    "Nordkirchen""\0""""\0"
    "Nottuln""\0""""\0"
    "Olfen, Stadt""\0""""\0"
    "Rosendahl""\0""""\0"
    "Senden""\0""""\0"
    "Castrop-Rauxel, Stadt""\0""""\0"
    "Datteln, Stadt""\0""""\0"
    "Dorsten, Stadt""\0""""\0"
    "Gladbeck, Stadt""\0""""\0"
    "Haltern am See, Stadt""\0""""\0"
    "Herten, Stadt""\0""""\0"
    "Marl, Stadt""\0""""\0"
    "Oer-Erkenschwick, Stadt""\0""""\0"
    "Recklinghausen, Stadt""\0""""\0"
    "Waltrop, Stadt""\0""""\0"
    "Altenberge""\0""""\0"
    "Emsdetten, Stadt""\0""""\0"
    "Greven, Stadt""\0""""\0"
    "Hörstel, Stadt""\0""""\0"
    "Hopsten""\0""""\0"
    "Horstmar, Stadt der Burgmannshöfe""\0""""\0"
    "Ibbenbüren, Stadt""\0""""\0"
    "Ladbergen""\0""""\0"
    "Laer""\0""""\0"
    "Lengerich, Stadt""\0""""\0"
    "Lienen""\0""""\0"
    "Lotte""\0""""\0"
    "Metelen""\0""""\0"
    "Mettingen""\0""""\0"
    "Neuenkirchen""\0""""\0"
    "Nordwalde""\0""""\0"
    "Ochtrup, Stadt""\0""""\0"
    "Recke""\0""""\0"
    "Rheine, Stadt""\0""""\0"
    "Saerbeck, NRW-Klimakommune""\0""""\0"
    "Steinfurt, Stadt""\0""""\0"
    "Tecklenburg, Stadt""\0""""\0"
    "Westerkappeln""\0""""\0"
    "Wettringen""\0""""\0"
    "Ahlen, Stadt""\0""""\0"
    "Beckum, Stadt""\0""""\0"
    "Beelen""\0""""\0"
    "Drensteinfurt, Stadt""\0""""\0"
    "Ennigerloh, Stadt""\0""""\0"
    "Everswinkel""\0""""\0"
    "Oelde, Stadt""\0""""\0"
    "Ostbevern""\0""""\0"
    "Sassenberg, Stadt""\0""""\0"
    "Sendenhorst, Stadt""\0""""\0"
    "Telgte, Stadt""\0""""\0"
    "Wadersloh""\0""""\0"
    "Warendorf, Stadt""\0""""\0"
    "Bielefeld, Stadt""\0""""\0"
    "Borgholzhausen, Stadt""\0""""\0"
    "Gütersloh, Stadt""\0""""\0"
    "Halle (Westf.), Stadt""\0""""\0"
    "Harsewinkel, Die Mähdrescherstadt""\0""""\0"
    "Herzebrock-Clarholz""\0""""\0"
    "Langenberg""\0""""\0"
    "Rheda-Wiedenbrück, Stadt""\0""""\0"
    "Rietberg, Stadt""\0""""\0"
    "Schloß Holte-Stukenbrock, Stadt""\0""""\0"
    "Steinhagen""\0""""\0"
    "Verl, Stadt""\0""""\0"
    "Versmold, Stadt""\0""""\0"
    "Werther (Westf.), Stadt""\0""""\0"
    "Bünde, Stadt""\0""""\0"
    "Enger, Widukindstadt""\0""""\0"
    "Herford, Hansestadt""\0""""\0"
    "Hiddenhausen""\0""""\0"
    "Kirchlengern""\0""""\0"
    "Löhne, Stadt""\0""""\0"
    "Rödinghausen""\0""""\0"
    "Spenge, Stadt""\0""""\0"
    "Vlotho, Stadt""\0""""\0"
    "Bad Driburg, Stadt""\0""""\0"
    "Beverungen, Stadt""\0""""\0"
    "Borgentreich, Orgelstadt""\0""""\0"
    "Brakel, Stadt""\0""""\0"
    "Höxter, Stadt""\0""""\0"
    "Marienmünster, Stadt""\0""""\0"
    "Nieheim, Stadt""\0""""\0"
    "Steinheim, Stadt""\0""""\0"
    "Warburg, Hansestadt""\0""""\0"
    "Willebadessen, Stadt""\0""""\0"
    "Augustdorf""\0""""\0"
    "Bad Salzuflen, Stadt""\0""""\0"
    "Barntrup, Stadt""\0""""\0"
    "Blomberg, Stadt""\0""""\0"
    "Detmold, Stadt""\0""""\0"
    "Dörentrup""\0""""\0"
    "Extertal""\0""""\0"
    "Horn-Bad Meinberg, Stadt""\0""""\0"
    "Kalletal""\0""""\0"
    "Lage, Stadt""\0""""\0"
    "Lemgo, Stadt""\0""""\0"
    "Leopoldshöhe""\0""""\0"
    "Lügde, Stadt der Osterräder""\0""""\0"
    "Oerlinghausen, Stadt""\0""""\0"
    "Schieder-Schwalenberg, Stadt""\0""""\0"
    "Schlangen""\0""""\0"
    "Bad Oeynhausen, Stadt""\0""""\0"
    "Espelkamp, Stadt""\0""""\0"
    "Hille""\0""""\0"
    "Hüllhorst""\0""""\0"
    "Lübbecke, Stadt""\0""""\0"
    "Minden, Stadt""\0""""\0"
    "Petershagen, Stadt""\0""""\0"
    "Porta Westfalica, Stadt""\0""""\0"
    "Preußisch Oldendorf, Stadt""\0""""\0"
    "Rahden, Stadt""\0""""\0"
    "Stemwede""\0""""\0"
    "Altenbeken""\0""""\0"
    "Bad Lippspringe, Stadt""\0""""\0"
    "Borchen""\0""""\0"
    "Büren, Stadt""\0""""\0"
    "Delbrück, Stadt""\0""""\0"
    "Hövelhof, Sennegemeinde""\0""""\0"
    "Lichtenau, Stadt""\0""""\0"
    "Paderborn, Stadt""\0""""\0"
    "Salzkotten, Stadt""\0""""\0"
    "Bad Wünnenberg, Stadt""\0""""\0"
    "Bochum, Stadt""\0""""\0"
    "Dortmund, Stadt""\0""""\0"
    "Hagen, Stadt der FernUniversität""\0""""\0"
    "Hamm, Stadt""\0""""\0"
    "Herne, Stadt""\0""""\0"
    "Breckerfeld, Hansestadt""\0""""\0"
    "Ennepetal, Stadt der Kluterthöhle""\0""""\0"
    "Gevelsberg, Stadt""\0""""\0"
    "Hattingen, Stadt""\0""""\0"
    "Herdecke, Stadt""\0""""\0"
    "Schwelm, Stadt""\0""""\0"
    "Sprockhövel, Stadt""\0""""\0"
    "Wetter (Ruhr), Stadt""\0""""\0"
    "Witten, Stadt""\0""""\0"
    "Arnsberg, Stadt""\0""""\0"
    "Bestwig""\0""""\0"
    "Brilon, Stadt""\0""""\0"
    "Eslohe (Sauerland)""\0""""\0"
    "Hallenberg, Stadt""\0""""\0"
    "Marsberg, Stadt""\0""""\0"
    "Medebach, Hansestadt""\0""""\0"
    "Meschede, Kreis- und Hochschulstadt""\0""""\0"
    "Olsberg, Stadt""\0""""\0"
    "Schmallenberg, Stadt""\0""""\0"
    "Sundern (Sauerland), Stadt""\0""""\0"
    "Winterberg, Stadt""\0""""\0"
    "Altena, Stadt""\0""""\0"
    "Balve, Stadt""\0""""\0"
    "Halver, Stadt""\0""""\0"
    "Hemer, Stadt""\0""""\0"
    "Herscheid""\0""""\0"
    "Iserlohn, Stadt""\0""""\0"
    "Kierspe, Stadt""\0""""\0"
    "Lüdenscheid, Stadt""\0""""\0"
    "Meinerzhagen, Stadt""\0""""\0"
    "Menden (Sauerland), Stadt""\0""""\0"
    "Nachrodt-Wiblingwerde""\0""""\0"
    "Neuenrade, Stadt""\0""""\0"
    "Plettenberg, Stadt""\0""""\0"
    "Schalksmühle""\0""""\0"
    "Werdohl, Stadt""\0""""\0"
    "Attendorn, Hansestadt""\0""""\0"
    "Drolshagen, Stadt""\0""""\0"
    "Finnentrop""\0""""\0"
    "Kirchhundem""\0""""\0"
    "Lennestadt, Stadt""\0""""\0"
    "Olpe, Stadt""\0""""\0"
    "Wenden""\0""""\0"
    "Bad Berleburg, Stadt""\0""""\0"
    "Burbach""\0""""\0"
    "Erndtebrück""\0""""\0"
    "Freudenberg, Stadt""\0""""\0"
    "Hilchenbach, Stadt""\0""""\0"
    "Kreuztal, Stadt""\0""""\0"
    "Bad Laasphe, Stadt""\0""""\0"
    "Netphen, Stadt""\0""""\0"
    "Neunkirchen""\0""""\0"
    "Siegen, Universitätsstadt""\0""""\0"
    "Wilnsdorf""\0""""\0"
    "Anröchte""\0""""\0"
    "Bad Sassendorf""\0""""\0"
    "Ense""\0""""\0"
    "Erwitte, Stadt""\0""""\0"
    "Geseke, Stadt""\0""""\0"
    "Lippetal""\0""""\0"
    "Lippstadt, Stadt""\0""""\0"
    "Möhnesee""\0""""\0"
    "Rüthen, Stadt""\0""""\0"
    "Soest, Stadt""\0""""\0"
    "Warstein, Stadt""\0""""\0"
    "Welver""\0""""\0"
    "Werl, Stadt""\0""""\0"
    "Wickede (Ruhr)""\0""""\0"
    "Bergkamen, Stadt""\0""""\0"
    "Bönen""\0""""\0"
    "Fröndenberg/Ruhr, Stadt""\0""""\0"
    "Holzwickede""\0""""\0"
    "Kamen, Stadt""\0""""\0"
    "Lünen, Stadt""\0""""\0"
    "Schwerte, Hansestadt an der Ruhr""\0""""\0"
    "Selm, Stadt""\0""""\0"
    "Unna, Stadt""\0""""\0"
    "Werne, Stadt""\0""""\0"
    "Darmstadt, Wissenschaftsstadt""\0""""\0"
    "Frankfurt am Main, Stadt""\0""""\0"
    "Offenbach am Main, Stadt""\0""""\0"
    "Wiesbaden, Landeshauptstadt""\0""""\0"
    "Hanau, Brüder-Grimm-Stadt""\0""""\0"
    "Abtsteinach""\0""""\0"
    "Bensheim, Stadt""\0""""\0"
    "Biblis""\0""""\0"
    "Birkenau""\0""""\0"
    "Bürstadt, Stadt""\0""""\0"
    "Einhausen""\0""""\0"
    "Fürth""\0""""\0"
    "Gorxheimertal""\0""""\0"
    "Grasellenbach""\0""""\0"
    "Groß-Rohrheim""\0""""\0"
    "Heppenheim (Bergstraße), Kreisstadt""\0""""\0"
    "Hirschhorn (Neckar), Stadt""\0""""\0"
    "Lampertheim, Stadt""\0""""\0"
    "Lautertal (Odenwald)""\0""""\0"
    "Lindenfels, Stadt""\0""""\0"
    "Lorsch, Karolingerstadt""\0""""\0"
    "Mörlenbach""\0""""\0"
    "Neckarsteinach, Stadt""\0""""\0"
    "Rimbach""\0""""\0"
    "Viernheim, Stadt""\0""""\0"
    "Wald-Michelbach""\0""""\0"
    "Zwingenberg, Stadt""\0""""\0"
    "Michelbuch, gemfr. Gebiet""\0""""\0"
    "Alsbach-Hähnlein""\0""""\0"
    "Babenhausen, Stadt""\0""""\0"
    "Bickenbach""\0""""\0"
    "Dieburg, Stadt""\0""""\0"
    "Eppertshausen""\0""""\0"
    "Erzhausen""\0""""\0"
    "Fischbachtal""\0""""\0"
    "Griesheim, Stadt""\0""""\0"
    "Groß-Bieberau, Stadt""\0""""\0"
    "Groß-Umstadt, Stadt""\0""""\0"
    "Groß-Zimmern""\0""""\0"
    "Messel""\0""""\0"
    "Modautal""\0""""\0"
    "Mühltal""\0""""\0"
    "Münster (Hessen)""\0""""\0"
    "Ober-Ramstadt, Stadt""\0""""\0"
    "Otzberg""\0""""\0"
    "Pfungstadt, Stadt""\0""""\0"
    "Reinheim, Stadt""\0""""\0"
    "Roßdorf""\0""""\0"
    "Schaafheim""\0""""\0"
    "Seeheim-Jugenheim""\0""""\0"
    "Weiterstadt, Stadt""\0""""\0"
    "Biebesheim am Rhein""\0""""\0"
    "Bischofsheim""\0""""\0"
    "Büttelborn""\0""""\0"
    "Gernsheim, Schöfferstadt""\0""""\0"
    "Ginsheim-Gustavsburg, Stadt""\0""""\0"
    "Groß-Gerau, Stadt""\0""""\0"
    "Kelsterbach, Stadt""\0""""\0"
    "Mörfelden-Walldorf, Stadt""\0""""\0"
    "Nauheim""\0""""\0"
    "Raunheim, Stadt""\0""""\0"
    "Riedstadt, Büchnerstadt""\0""""\0"
    "Rüsselsheim am Main, Stadt""\0""""\0"
    "Stockstadt am Rhein""\0""""\0"
    "Trebur""\0""""\0"
    "Bad Homburg v. d. Höhe, Stadt""\0""""\0"
    "Friedrichsdorf, Philipp-Reis-Stadt""\0""""\0"
    "Glashütten""\0""""\0"
    "Grävenwiesbach""\0""""\0"
    "Königstein im Taunus, Stadt""\0""""\0"
    "Kronberg im Taunus, Stadt""\0""""\0"
    "Neu-Anspach, Stadt""\0""""\0"
    "Oberursel (Taunus), Stadt""\0""""\0"
    "Schmitten im Taunus""\0""""\0"
    "Steinbach (Taunus), Stadt""\0""""\0"
    "Usingen, Stadt""\0""""\0"
    "Wehrheim""\0""""\0"
    "Weilrod""\0""""\0"
    "Bad Orb, Stadt""\0""""\0"
    "Bad Soden-Salmünster, Stadt""\0""""\0"
    "Biebergemünd""\0""""\0"
    "Birstein""\0""""\0"
    "Brachttal""\0""""\0"
    "Bruchköbel, Stadt""\0""""\0"
    "Erlensee, Stadt""\0""""\0"
    "Flörsbachtal""\0""""\0"
    "Freigericht""\0""""\0"
    "Gelnhausen, Barbarossastadt, Kreisstadt""\0""""\0"
    "Großkrotzenburg""\0""""\0"
    "Gründau""\0""""\0"
    "Hammersbach""\0""""\0"
    "Hasselroth""\0""""\0"
    "Jossgrund""\0""""\0"
    "Langenselbold, Stadt""\0""""\0"
    "Linsengericht""\0""""\0"
    "Maintal, Stadt""\0""""\0"
    "Neuberg""\0""""\0"
    "Nidderau, Stadt""\0""""\0"
    "Niederdorfelden""\0""""\0"
    "Rodenbach""\0""""\0"
    "Ronneburg""\0""""\0"
    "Schlüchtern, Stadt""\0""""\0"
    "Schöneck""\0""""\0"
    "Sinntal""\0""""\0"
    "Steinau an der Straße, Brüder-Grimm-Stadt""\0""""\0"
    "Wächtersbach, Stadt""\0""""\0"
    "Gutsbezirk Spessart, gemfr. Gebiet""\0""""\0"
    "Bad Soden am Taunus, Stadt""\0""""\0"
    "Eppstein, Stadt""\0""""\0"
    "Eschborn, Stadt""\0""""\0"
    "Flörsheim am Main, Stadt""\0""""\0"
    "Hattersheim am Main, Stadt""\0""""\0"
    "Hochheim am Main, Stadt""\0""""\0"
    "Hofheim am Taunus, Kreisstadt""\0""""\0"
    "Kelkheim (Taunus), Stadt""\0""""\0"
    "Kriftel""\0""""\0"
    "Liederbach am Taunus""\0""""\0"
    "Schwalbach am Taunus, Stadt""\0""""\0"
    "Sulzbach (Taunus)""\0""""\0"
    "Bad König, Stadt""\0""""\0"
    "Brensbach""\0""""\0"
    "Breuberg, Stadt""\0""""\0"
    "Brombachtal""\0""""\0"
    "Erbach, Kreisstadt""\0""""\0"
    "Fränkisch-Crumbach""\0""""\0"
    "Höchst i. Odw.""\0""""\0"
    "Lützelbach""\0""""\0"
    "Michelstadt, Stadt""\0""""\0"
    "Mossautal""\0""""\0"
    "Reichelsheim (Odenwald)""\0""""\0"
    "Oberzent, Stadt""\0""""\0"
    "Dietzenbach, Kreisstadt""\0""""\0"
    "Dreieich, Stadt""\0""""\0"
    "Egelsbach""\0""""\0"
    "Hainburg""\0""""\0"
    "Heusenstamm, Stadt""\0""""\0"
    "Langen (Hessen), Stadt""\0""""\0"
    "Mainhausen""\0""""\0"
    "Mühlheim am Main, Stadt""\0""""\0"
    "Neu-Isenburg, Hugenotten- und Waldenserstadt""\0""""\0"
    "Obertshausen, Stadt""\0""""\0"
    "Rodgau, Stadt""\0""""\0"
    "Rödermark, Stadt""\0""""\0"
    "Seligenstadt, Einhardstadt""\0""""\0"
    "Aarbergen""\0""""\0"
    "Bad Schwalbach, Kreisstadt""\0""""\0"
    "Eltville am Rhein, Stadt""\0""""\0"
    "Geisenheim, Hochschulstadt""\0""""\0"
    "Heidenrod""\0""""\0"
    "Hohenstein""\0""""\0"
    "Hünstetten""\0""""\0"
    "Idstein, Hochschulstadt""\0""""\0"
    "Kiedrich""\0""""\0"
    "Lorch, Stadt""\0""""\0"
    "Niedernhausen""\0""""\0"
    "Oestrich-Winkel, Stadt""\0""""\0"
    "Rüdesheim am Rhein, Stadt""\0""""\0"
    "Schlangenbad""\0""""\0"
    "Taunusstein, Stadt""\0""""\0"
    "Waldems""\0""""\0"
    "Walluf""\0""""\0"
    "Altenstadt""\0""""\0"
    "Bad Nauheim, Stadt""\0""""\0"
    "Bad Vilbel, Stadt""\0""""\0"
    "Büdingen, Stadt""\0""""\0"
    "Butzbach, Friedrich-Ludwig-Weidig-Stadt""\0""""\0"
    "Echzell""\0""""\0"
    "Florstadt, Stadt""\0""""\0"
    "Friedberg (Hessen), Kreisstadt""\0""""\0"
    "Gedern, Stadt""\0""""\0"
    "Glauburg""\0""""\0"
    "Hirzenhain""\0""""\0"
    "Karben, Stadt""\0""""\0"
    "Kefenrod""\0""""\0"
    "Limeshain""\0""""\0"
    "Münzenberg, Stadt""\0""""\0"
    "Nidda, Stadt""\0""""\0"
    "Niddatal, Stadt""\0""""\0"
    "Ober-Mörlen""\0""""\0"
    "Ortenberg, Stadt""\0""""\0"
    "Ranstadt""\0""""\0"
    "Reichelsheim (Wetterau), Stadt""\0""""\0"
    "Rockenberg""\0""""\0"
    "Rosbach v. d. Höhe, Stadt""\0""""\0"
    "Wölfersheim""\0""""\0"
    "Wöllstadt""\0""""\0"
    "Allendorf (Lumda), Stadt""\0""""\0"
    "Biebertal""\0""""\0"
    "Buseck""\0""""\0"
    "Fernwald""\0""""\0"
    "Gießen, Universitätsstadt""\0""""\0"
    "Grünberg, Stadt""\0""""\0"
    "Heuchelheim a. d. Lahn""\0""""\0"
    "Hungen, Stadt""\0""""\0"
    "Langgöns""\0""""\0"
    "Laubach, Stadt""\0""""\0"
    "Lich, Stadt""\0""""\0"
    "Linden, Stadt""\0""""\0"
    "Lollar, Stadt""\0""""\0"
    "Pohlheim, Stadt""\0""""\0"
    "Rabenau""\0""""\0"
    "Reiskirchen""\0""""\0"
    "Staufenberg, Stadt""\0""""\0"
    "Wettenberg""\0""""\0"
    "Aßlar, Stadt""\0""""\0"
    "Bischoffen""\0""""\0"
    "Braunfels, Stadt""\0""""\0"
    "Breitscheid""\0""""\0"
    "Dietzhölztal""\0""""\0"
    "Dillenburg, Oranienstadt""\0""""\0"
    "Driedorf""\0""""\0"
    "Ehringshausen""\0""""\0"
    "Eschenburg""\0""""\0"
    "Greifenstein""\0""""\0"
    "Haiger, Stadt""\0""""\0"
    "Herborn, Stadt""\0""""\0"
    "Hohenahr""\0""""\0"
    "Hüttenberg""\0""""\0"
    "Lahnau""\0""""\0"
    "Leun, Stadt""\0""""\0"
    "Mittenaar""\0""""\0"
    "Schöffengrund""\0""""\0"
    "Siegbach""\0""""\0"
    "Sinn""\0""""\0"
    "Solms, Stadt""\0""""\0"
    "Waldsolms""\0""""\0"
    "Wetzlar, Stadt""\0""""\0"
    "Beselich""\0""""\0"
    "Brechen""\0""""\0"
    "Bad Camberg, Stadt""\0""""\0"
    "Dornburg""\0""""\0"
    "Elbtal""\0""""\0"
    "Elz""\0""""\0"
    "Hadamar, Stadt""\0""""\0"
    "Hünfelden""\0""""\0"
    "Limburg a. d. Lahn, Kreisstadt""\0""""\0"
    "Löhnberg""\0""""\0"
    "Mengerskirchen, Marktflecken""\0""""\0"
    "Merenberg, Marktflecken""\0""""\0"
    "Runkel, Stadt""\0""""\0"
    "Selters (Taunus)""\0""""\0"
    "Villmar, Marktflecken""\0""""\0"
    "Waldbrunn (Westerwald)""\0""""\0"
    "Weilburg, Stadt""\0""""\0"
    "Weilmünster, Marktflecken""\0""""\0"
    "Weinbach""\0""""\0"
    "Amöneburg, Stadt""\0""""\0"
    "Angelburg""\0""""\0"
    "Bad Endbach""\0""""\0"
    "Biedenkopf, Stadt""\0""""\0"
    "Breidenbach""\0""""\0"
    "Cölbe""\0""""\0"
    "Dautphetal""\0""""\0"
    "Ebsdorfergrund""\0""""\0"
    "Fronhausen""\0""""\0"
    "Gladenbach, Stadt""\0""""\0"
    "Kirchhain, Stadt""\0""""\0"
    "Lahntal""\0""""\0"
    "Lohra""\0""""\0"
    "Marburg, Universitätsstadt""\0""""\0"
    "Münchhausen""\0""""\0"
    "Neustadt (Hessen), Stadt""\0""""\0"
    "Rauschenberg, Stadt""\0""""\0"
    "Stadtallendorf, Stadt""\0""""\0"
    "Steffenberg""\0""""\0"
    "Weimar (Lahn)""\0""""\0"
    "Wetter (Hessen), Stadt""\0""""\0"
    "Wohratal""\0""""\0"
    "Alsfeld, Stadt""\0""""\0"
    "Antrifttal""\0""""\0"
    "Feldatal""\0""""\0"
    "Freiensteinau""\0""""\0"
    "Gemünden (Felda)""\0""""\0"
    "Grebenau, Stadt""\0""""\0"
    "Grebenhain""\0""""\0"
    "Herbstein, Stadt""\0""""\0"
    "Homberg (Ohm), Stadt""\0""""\0"
    "Kirtorf, Stadt""\0""""\0"
    "Lauterbach (Hessen), Kreisstadt""\0""""\0"
    "Lautertal (Vogelsberg)""\0""""\0"
    "Mücke""\0""""\0"
    "Romrod, Stadt""\0""""\0"
    "Schlitz, Stadt""\0""""\0"
    "Schotten, Stadt""\0""""\0"
    "Schwalmtal""\0""""\0"
    "Ulrichstein, Stadt""\0""""\0"
    "Wartenberg""\0""""\0"
    "Kassel, documenta-Stadt""\0""""\0"
    "Bad Salzschlirf""\0""""\0"
    "Burghaun, Marktgemeinde""\0""""\0"
    "Dipperz""\0""""\0"
    "Ebersburg""\0""""\0"
    "Ehrenberg (Rhön)""\0""""\0"
    "Eichenzell""\0""""\0"
    "Eiterfeld, Marktgemeinde""\0""""\0"
    "Flieden""\0""""\0"
    "Fulda, Stadt""\0""""\0"
    "Gersfeld (Rhön), Stadt""\0""""\0"
    "Großenlüder""\0""""\0"
    "Hilders, Marktgemeinde""\0""""\0"
    "Hofbieber""\0""""\0"
    "Hosenfeld""\0""""\0"
    "Hünfeld, Konrad-Zuse-Stadt""\0""""\0"
    "Kalbach""\0""""\0"
    "Künzell""\0""""\0"
    "Neuhof""\0""""\0"
    "Nüsttal""\0""""\0"
    "Petersberg""\0""""\0"
    "Poppenhausen (Wasserkuppe)""\0""""\0"
    "Rasdorf, Point-Alpha-Gemeinde""\0""""\0"
    "Tann (Rhön), Stadt""\0""""\0"
    "Alheim""\0""""\0"
    "Bad Hersfeld, Kreisstadt""\0""""\0"
    "Bebra, Stadt""\0""""\0"
    "Breitenbach a. Herzberg""\0""""\0"
    "Cornberg""\0""""\0"
    "Friedewald""\0""""\0"
    "Hauneck""\0""""\0"
    "Haunetal""\0""""\0"
    "Heringen (Werra), Stadt""\0""""\0"
    "Hohenroda""\0""""\0"
    "Kirchheim""\0""""\0"
    "Ludwigsau""\0""""\0"
    "Nentershausen""\0""""\0"
    "Neuenstein""\0""""\0"
    "Niederaula, Marktgemeinde""\0""""\0"
    "Philippsthal (Werra), Marktgemeinde""\0""""\0"
    "Ronshausen""\0""""\0"
    "Rotenburg a. d. Fulda, Stadt""\0""""\0"
    "Schenklengsfeld""\0""""\0"
    "Wildeck""\0""""\0"
    "Ahnatal""\0""""\0"
    "Bad Karlshafen, Stadt""\0""""\0"
    "Baunatal, Stadt""\0""""\0"
    "Breuna""\0""""\0"
    "Calden""\0""""\0"
    "Bad Emstal""\0""""\0"
    "Espenau""\0""""\0"
    "Fuldabrück""\0""""\0"
    "Fuldatal""\0""""\0"
    "Grebenstein, Stadt""\0""""\0"
    "Habichtswald""\0""""\0"
    "Helsa""\0""""\0"
    "Hofgeismar, Stadt""\0""""\0"
    "Immenhausen, Stadt""\0""""\0"
    "Kaufungen, Kunigundengemeinde""\0""""\0"
    "Liebenau, Stadt""\0""""\0"
    "Lohfelden""\0""""\0"
    "Naumburg, Stadt""\0""""\0"
    "Nieste""\0""""\0"
    "Niestetal""\0""""\0"
    "Reinhardshagen""\0""""\0"
    "Schauenburg""\0""""\0"
    "Söhrewald""\0""""\0"
    "Trendelburg, Stadt""\0""""\0"
    "Vellmar, Stadt""\0""""\0"
    "Wolfhagen, Hans-Staden-Stadt""\0""""\0"
    "Zierenberg, Stadt""\0""""\0"
    "Wesertal""\0""""\0"
    "Gutsbezirk Reinhardswald, gemfr. Gebiet""\0""""\0"
    "Borken (Hessen), Stadt""\0""""\0"
    "Edermünde""\0""""\0"
    "Felsberg, Stadt""\0""""\0"
    "Frielendorf, Marktflecken""\0""""\0"
    "Fritzlar, Dom- und Kaiserstadt""\0""""\0"
    "Gilserberg""\0""""\0"
    "Gudensberg, Stadt""\0""""\0"
    "Guxhagen""\0""""\0"
    "Homberg (Efze), Reformationsstadt, Kreisstadt""\0""""\0"
    "Jesberg""\0""""\0"
    "Knüllwald""\0""""\0"
    "Körle""\0""""\0"
    "Malsfeld""\0""""\0"
    "Melsungen, Stadt""\0""""\0"
    "Morschen""\0""""\0"
    "Neuental""\0""""\0"
    "Neukirchen, Stadt""\0""""\0"
    "Niedenstein, Stadt""\0""""\0"
    "Oberaula""\0""""\0"
    "Ottrau""\0""""\0"
    "Schrecksbach""\0""""\0"
    "Schwalmstadt, Konfirmationsstadt""\0""""\0"
    "Schwarzenborn, Stadt""\0""""\0"
    "Spangenberg, Liebenbachstadt""\0""""\0"
    "Wabern""\0""""\0"
    "Willingshausen""\0""""\0"
    "Bad Zwesten""\0""""\0"
    "Allendorf (Eder)""\0""""\0"
    "Bad Arolsen, Stadt""\0""""\0"
    "Bad Wildungen, Stadt""\0""""\0"
    "Battenberg (Eder), Stadt""\0""""\0"
    "Burgwald""\0""""\0"
    "Diemelsee""\0""""\0"
    "Diemelstadt, Stadt""\0""""\0"
    "Edertal, Nationalparkgemeinde""\0""""\0"
    "Frankenau, Nationalparkstadt""\0""""\0"
    "Frankenberg (Eder), Philipp-Soldan-Stadt""\0""""\0"
    "Gemünden (Wohra), Stadt""\0""""\0"
    "Haina (Kloster)""\0""""\0"
    "Hatzfeld (Eder), Stadt""\0""""\0"
    "Korbach, Hansestadt, Kreisstadt""\0""""\0"
    "Lichtenfels, Stadt""\0""""\0"
    "Rosenthal, Stadt""\0""""\0"
    "Twistetal""\0""""\0"
    "Vöhl, Nationalparkgemeinde""\0""""\0"
    "Volkmarsen, Stadt""\0""""\0"
    "Waldeck, Nationalparkstadt""\0""""\0"
    "Willingen (Upland)""\0""""\0"
    "Bad Sooden-Allendorf, Stadt""\0""""\0"
    "Berkatal""\0""""\0"
    "Eschwege, Kreisstadt""\0""""\0"
    "Großalmerode, Stadt""\0""""\0"
    "Herleshausen""\0""""\0"
    "Hessisch Lichtenau, Stadt""\0""""\0"
    "Meinhard""\0""""\0"
    "Meißner""\0""""\0"
    "Neu-Eichenberg""\0""""\0"
    "Ringgau""\0""""\0"
    "Sontra, Stadt""\0""""\0"
    "Waldkappel, Stadt""\0""""\0"
    "Wanfried, Stadt""\0""""\0"
    "Wehretal""\0""""\0"
    "Weißenborn""\0""""\0"
    "Witzenhausen, Stadt""\0""""\0"
    "Gutsbezirk Kaufunger Wald, gemfr. Gebiet""\0""""\0"
    "Gemeinsames deutsch-luxemburgisches Hoheitsgebiet""\0""""\0"
    "Koblenz, Stadt""\0""""\0"
    "Adenau, Stadt""\0""""\0"
    "Ahrbrück""\0""""\0"
    "Altenahr""\0""""\0"
    "Antweiler""\0""""\0"
    "Aremberg""\0""""\0"
    "Bad Breisig, Stadt""\0""""\0"
    "Bad Neuenahr-Ahrweiler, Stadt""\0""""\0"
    "Barweiler""\0""""\0"
    "Bauler""\0""""\0"
    "Berg""\0""""\0"
    "Brohl-Lützing""\0""""\0"
    "Dankerath""\0""""\0"
    "Dedenbach""\0""""\0"
    "Dernau""\0""""\0"
    "Dorsel""\0""""\0"
    "Eichenbach""\0""""\0"
    "Fuchshofen""\0""""\0"
    "Gönnersdorf""\0""""\0"
    "Harscheid""\0""""\0"
    "Heckenbach""\0""""\0"
    "Herschbroich""\0""""\0"
    "Hönningen""\0""""\0"
    "Hoffeld""\0""""\0"
    "Honerath""\0""""\0"
    "Hümmel""\0""""\0"
    "Insul""\0""""\0"
    "Kalenborn""\0""""\0"
    "Kaltenborn""\0""""\0"
    "Kesseling""\0""""\0"
    "Kirchsahr""\0""""\0"
    "Königsfeld""\0""""\0"
    "Kottenborn""\0""""\0"
    "Leimbach""\0""""\0"
    "Lind""\0""""\0"
    "Mayschoß""\0""""\0"
    "Meuspath""\0""""\0"
    "Müllenbach""\0""""\0"
    "Müsch""\0""""\0"
    "Niederdürenbach""\0""""\0"
    "Niederzissen""\0""""\0"
    "Nürburg""\0""""\0"
    "Oberdürenbach""\0""""\0"
    "Oberzissen""\0""""\0"
    "Ohlenhard""\0""""\0"
    "Pomster""\0""""\0"
    "Quiddelbach""\0""""\0"
    "Rech""\0""""\0"
    "Reifferscheid""\0""""\0"
    "Remagen, Stadt""\0""""\0"
    "Rodder""\0""""\0"
    "Schalkenbach""\0""""\0"
    "Schuld""\0""""\0"
    "Senscheid""\0""""\0"
    "Sierscheid""\0""""\0"
    "Sinzig, Stadt""\0""""\0"
    "Trierscheid""\0""""\0"
    "Waldorf""\0""""\0"
    "Wershofen""\0""""\0"
    "Wiesemscheid""\0""""\0"
    "Wimbach""\0""""\0"
    "Winnerath""\0""""\0"
    "Wirft""\0""""\0"
    "Grafschaft""\0""""\0"
    "Brenk""\0""""\0"
    "Burgbrohl""\0""""\0"
    "Galenberg""\0""""\0"
    "Glees""\0""""\0"
    "Hohenleimbach""\0""""\0"
    "Spessart""\0""""\0"
    "Wassenach""\0""""\0"
    "Wehr""\0""""\0"
    "Weibern""\0""""\0"
    "Dümpelfeld""\0""""\0"
    "Kempenich""\0""""\0"
    "Almersbach""\0""""\0"
    "Alsdorf""\0""""\0"
    "Bachenberg""\0""""\0"
    "Berzhausen""\0""""\0"
    "Betzdorf, Stadt""\0""""\0"
    "Birkenbeul""\0""""\0"
    "Birken-Honigsessen""\0""""\0"
    "Birnbach""\0""""\0"
    "Bitzen""\0""""\0"
    "Mittelhof""\0""""\0"
    "Brachbach""\0""""\0"
    "Breitscheidt""\0""""\0"
    "Bruchertseifen""\0""""\0"
    "Bürdenbach""\0""""\0"
    "Burglahr""\0""""\0"
    "Busenhausen""\0""""\0"
    "Daaden, Stadt""\0""""\0"
    "Derschen""\0""""\0"
    "Dickendorf""\0""""\0"
    "Eichelhardt""\0""""\0"
    "Eichen""\0""""\0"
    "Elben""\0""""\0"
    "Elkenroth""\0""""\0"
    "Emmerzhausen""\0""""\0"
    "Ersfeld""\0""""\0"
    "Etzbach""\0""""\0"
    "Eulenberg""\0""""\0"
    "Fensdorf""\0""""\0"
    "Fiersbach""\0""""\0"
    "Flammersfeld""\0""""\0"
    "Fluterschen""\0""""\0"
    "Forst""\0""""\0"
    "Forstmehren""\0""""\0"
    "Friedewald""\0""""\0"
    "Friesenhagen""\0""""\0"
    "Fürthen""\0""""\0"
    "Gebhardshain""\0""""\0"
    "Gieleroth""\0""""\0"
    "Giershausen""\0""""\0"
    "Grünebach""\0""""\0"
    "Güllesheim""\0""""\0"
    "Hamm (Sieg)""\0""""\0"
    "Harbach""\0""""\0"
    "Hasselbach""\0""""\0"
    "Helmenzen""\0""""\0"
    "Helmeroth""\0""""\0"
    "Hemmelzen""\0""""\0"
    "Herdorf, Stadt""\0""""\0"
    "Heupelzen""\0""""\0"
    "Hilgenroth""\0""""\0"
    "Hirz-Maulsbach""\0""""\0"
    "Hövels""\0""""\0"
    "Horhausen (Westerwald)""\0""""\0"
    "Idelberg""\0""""\0"
    "Ingelbach""\0""""\0"
    "Isert""\0""""\0"
    "Kausen""\0""""\0"
    "Kescheid""\0""""\0"
    "Kettenhausen""\0""""\0"
    "Kircheib""\0""""\0"
    "Kirchen (Sieg), Stadt""\0""""\0"
    "Kraam""\0""""\0"
    "Krunkel""\0""""\0"
    "Malberg""\0""""\0"
    "Mammelzen""\0""""\0"
    "Mauden""\0""""\0"
    "Mehren""\0""""\0"
    "Michelbach (Westerwald)""\0""""\0"
    "Molzhain""\0""""\0"
    "Mudersbach""\0""""\0"
    "Nauroth""\0""""\0"
    "Niederdreisbach""\0""""\0"
    "Niederfischbach""\0""""\0"
    "Niederirsen""\0""""\0"
    "Niedersteinebach""\0""""\0"
    "Nisterberg""\0""""\0"
    "Katzwinkel (Sieg)""\0""""\0"
    "Obererbach (Westerwald)""\0""""\0"
    "Oberirsen""\0""""\0"
    "Oberlahr""\0""""\0"
    "Obersteinebach""\0""""\0"
    "Oberwambach""\0""""\0"
    "Ölsen""\0""""\0"
    "Orfgen""\0""""\0"
    "Peterslahr""\0""""\0"
    "Pleckhausen""\0""""\0"
    "Pracht""\0""""\0"
    "Racksen""\0""""\0"
    "Reiferscheid""\0""""\0"
    "Rettersen""\0""""\0"
    "Rosenheim (Landkreis Altenkirchen)""\0""""\0"
    "Roth""\0""""\0"
    "Rott""\0""""\0"
    "Scheuerfeld""\0""""\0"
    "Schöneberg""\0""""\0"
    "Schürdt""\0""""\0"
    "Schutzbach""\0""""\0"
    "Seelbach bei Hamm (Sieg)""\0""""\0"
    "Seelbach (Westerwald)""\0""""\0"
    "Seifen""\0""""\0"
    "Selbach (Sieg)""\0""""\0"
    "Sörth""\0""""\0"
    "Steinebach/ Sieg""\0""""\0"
    "Steineroth""\0""""\0"
    "Stürzelbach""\0""""\0"
    "Volkerzen""\0""""\0"
    "Wallmenroth""\0""""\0"
    "Walterschen""\0""""\0"
    "Weitefeld""\0""""\0"
    "Werkhausen""\0""""\0"
    "Weyerbusch""\0""""\0"
    "Willroth""\0""""\0"
    "Wissen, Stadt""\0""""\0"
    "Wölmersen""\0""""\0"
    "Ziegenhain""\0""""\0"
    "Berod bei Hachenburg""\0""""\0"
    "Altenkirchen (Westerwald), Stadt""\0""""\0"
    "Neitersen""\0""""\0"
    "Abtweiler""\0""""\0"
    "Allenfeld""\0""""\0"
    "Altenbamberg""\0""""\0"
    "Argenschwang""\0""""\0"
    "Auen""\0""""\0"
    "Bad Kreuznach, Stadt""\0""""\0"
    "Bärenbach""\0""""\0"
    "Bärweiler""\0""""\0"
    "Becherbach bei Kirn""\0""""\0"
    "Becherbach""\0""""\0"
    "Biebelsheim""\0""""\0"
    "Bockenau""\0""""\0"
    "Boos""\0""""\0"
    "Braunweiler""\0""""\0"
    "Brauweiler""\0""""\0"
    "Breitenheim""\0""""\0"
    "Bretzenheim""\0""""\0"
    "Burgsponheim""\0""""\0"
    "Callbach""\0""""\0"
    "Dalberg""\0""""\0"
    "Daubach""\0""""\0"
    "Daxweiler""\0""""\0"
    "Desloch""\0""""\0"
    "Dörrebach""\0""""\0"
    "Dorsheim""\0""""\0"
    "Duchroth""\0""""\0"
    "Eckenroth""\0""""\0"
    "Feilbingert""\0""""\0"
    "Frei-Laubersheim""\0""""\0"
    "Fürfeld""\0""""\0"
    "Gebroth""\0""""\0"
    "Guldental""\0""""\0"
    "Gutenberg""\0""""\0"
    "Hackenheim""\0""""\0"
    "Hahnenbach""\0""""\0"
    "Hallgarten""\0""""\0"
    "Hargesheim""\0""""\0"
    "Heimweiler""\0""""\0"
    "Heinzenberg""\0""""\0"
    "Hennweiler""\0""""\0"
    "Hergenfeld""\0""""\0"
    "Hochstätten""\0""""\0"
    "Hochstetten-Dhaun""\0""""\0"
    "Horbach""\0""""\0"
    "Hüffelsheim""\0""""\0"
    "Hundsbach""\0""""\0"
    "Ippenschied""\0""""\0"
    "Jeckenbach""\0""""\0"
    "Kirn, Stadt""\0""""\0"
    "Kirschroth""\0""""\0"
    "Langenlonsheim""\0""""\0"
    "Langenthal""\0""""\0"
    "Laubenheim""\0""""\0"
    "Lauschied""\0""""\0"
    "Lettweiler""\0""""\0"
    "Limbach""\0""""\0"
    "Löllbach""\0""""\0"
    "Mandel""\0""""\0"
    "Martinstein""\0""""\0"
    "Meckenbach""\0""""\0"
    "Meddersheim""\0""""\0"
    "Meisenheim, Stadt""\0""""\0"
    "Merxheim""\0""""\0"
    "Monzingen""\0""""\0"
    "Münchwald""\0""""\0"
    "Neu-Bamberg""\0""""\0"
    "Niederhausen""\0""""\0"
    "Norheim""\0""""\0"
    "Nußbaum""\0""""\0"
    "Oberhausen bei Kirn""\0""""\0"
    "Oberhausen an der Nahe""\0""""\0"
    "Oberstreit""\0""""\0"
    "Odernheim am Glan""\0""""\0"
    "Otzweiler""\0""""\0"
    "Pfaffen-Schwabenheim""\0""""\0"
    "Pleitersheim""\0""""\0"
    "Raumbach""\0""""\0"
    "Rehbach""\0""""\0"
    "Rehborn""\0""""\0"
    "Reiffelbach""\0""""\0"
    "Roth""\0""""\0"
    "Roxheim""\0""""\0"
    "Rümmelsheim""\0""""\0"
    "Sankt Katharinen""\0""""\0"
    "Schloßböckelheim""\0""""\0"
    "Schmittweiler""\0""""\0"
    "Schöneberg""\0""""\0"
    "Schweinschied""\0""""\0"
    "Schweppenhausen""\0""""\0"
    "Seesbach""\0""""\0"
    "Seibersbach""\0""""\0"
    "Simmertal""\0""""\0"
    "Sommerloch""\0""""\0"
    "Spabrücken""\0""""\0"
    "Spall""\0""""\0"
    "Sponheim""\0""""\0"
    "Staudernheim""\0""""\0"
    "Stromberg, Stadt""\0""""\0"
    "Tiefenthal""\0""""\0"
    "Traisen""\0""""\0"
    "Volxheim""\0""""\0"
    "Waldböckelheim""\0""""\0"
    "Waldlaubersheim""\0""""\0"
    "Wallhausen""\0""""\0"
    "Warmsroth""\0""""\0"
    "Weiler bei Monzingen""\0""""\0"
    "Weinsheim""\0""""\0"
    "Weitersborn""\0""""\0"
    "Windesheim""\0""""\0"
    "Winterbach""\0""""\0"
    "Winterburg""\0""""\0"
    "Rüdesheim""\0""""\0"
    "Bruschied""\0""""\0"
    "Kellenbach""\0""""\0"
    "Königsau""\0""""\0"
    "Schneppenbach""\0""""\0"
    "Schwarzerden""\0""""\0"
    "Bad Sobernheim, Stadt""\0""""\0"
    "Abentheuer""\0""""\0"
    "Achtelsbach""\0""""\0"
    "Allenbach""\0""""\0"
    "Asbach""\0""""\0"
    "Baumholder, Stadt""\0""""\0"
    "Bergen""\0""""\0"
    "Berglangenbach""\0""""\0"
    "Berschweiler bei Baumholder""\0""""\0"
    "Berschweiler bei Kirn""\0""""\0"
    "Birkenfeld, Stadt""\0""""\0"
    "Börfink""\0""""\0"
    "Bollenbach""\0""""\0"
    "Breitenthal""\0""""\0"
    "Bruchweiler""\0""""\0"
    "Brücken""\0""""\0"
    "Buhlenberg""\0""""\0"
    "Bundenbach""\0""""\0"
    "Dambach""\0""""\0"
    "Dickesbach""\0""""\0"
    "Dienstweiler""\0""""\0"
    "Eckersweiler""\0""""\0"
    "Elchweiler""\0""""\0"
    "Ellenberg""\0""""\0"
    "Ellweiler""\0""""\0"
    "Fischbach""\0""""\0"
    "Fohren-Linden""\0""""\0"
    "Frauenberg""\0""""\0"
    "Gerach""\0""""\0"
    "Gimbweiler""\0""""\0"
    "Gösenroth""\0""""\0"
    "Gollenberg""\0""""\0"
    "Griebelschied""\0""""\0"
    "Hahnweiler""\0""""\0"
    "Hattgenstein""\0""""\0"
    "Hausen""\0""""\0"
    "Heimbach""\0""""\0"
    "Hellertshausen""\0""""\0"
    "Herborn""\0""""\0"
    "Herrstein""\0""""\0"
    "Hettenrodt""\0""""\0"
    "Hintertiefenbach""\0""""\0"
    "Hoppstädten-Weiersbach""\0""""\0"
    "Horbruch""\0""""\0"
    "Hottenbach""\0""""\0"
    "Idar-Oberstein, Stadt""\0""""\0"
    "Kempfeld""\0""""\0"
    "Kirschweiler""\0""""\0"
    "Kronweiler""\0""""\0"
    "Krummenau""\0""""\0"
    "Leisel""\0""""\0"
    "Leitzweiler""\0""""\0"
    "Mackenrodt""\0""""\0"
    "Meckenbach""\0""""\0"
    "Mettweiler""\0""""\0"
    "Mittelreidenbach""\0""""\0"
    "Mörschied""\0""""\0"
    "Niederbrombach""\0""""\0"
    "Niederhambach""\0""""\0"
    "Niederhosenbach""\0""""\0"
    "Niederwörresbach""\0""""\0"
    "Nohen""\0""""\0"
    "Oberbrombach""\0""""\0"
    "Oberhambach""\0""""\0"
    "Oberhosenbach""\0""""\0"
    "Oberkirn""\0""""\0"
    "Oberreidenbach""\0""""\0"
    "Oberwörresbach""\0""""\0"
    "Reichenbach""\0""""\0"
    "Rhaunen""\0""""\0"
    "Rimsberg""\0""""\0"
    "Rinzenberg""\0""""\0"
    "Rötsweiler-Nockenthal""\0""""\0"
    "Rohrbach""\0""""\0"
    "Rückweiler""\0""""\0"
    "Ruschberg""\0""""\0"
    "Schauren""\0""""\0"
    "Schmidthachenbach""\0""""\0"
    "Schmißberg""\0""""\0"
    "Schwerbach""\0""""\0"
    "Schwollen""\0""""\0"
    "Sensweiler""\0""""\0"
    "Sien""\0""""\0"
    "Sienhachenbach""\0""""\0"
    "Siesbach""\0""""\0"
    "Sonnenberg-Winnenberg""\0""""\0"
    "Sonnschied""\0""""\0"
    "Stipshausen""\0""""\0"
    "Sulzbach""\0""""\0"
    "Veitsrodt""\0""""\0"
    "Vollmersbach""\0""""\0"
    "Weiden""\0""""\0"
    "Weitersbach""\0""""\0"
    "Wickenrodt""\0""""\0"
    "Wilzenberg-Hußweiler""\0""""\0"
    "Wirschweiler""\0""""\0"
    "Langweiler""\0""""\0"
    "Alf""\0""""\0"
    "Alflen""\0""""\0"
    "Altlay""\0""""\0"
    "Altstrimmig""\0""""\0"
    "Auderath""\0""""\0"
    "Beilstein""\0""""\0"
    "Beuren""\0""""\0"
    "Binningen""\0""""\0"
    "Blankenrath""\0""""\0"
    "Brachtendorf""\0""""\0"
    "Bremm""\0""""\0"
    "Briedel""\0""""\0"
    "Brieden""\0""""\0"
    "Briedern""\0""""\0"
    "Brohl""\0""""\0"
    "Bruttig-Fankel""\0""""\0"
    "Büchel""\0""""\0"
    "Bullay""\0""""\0"
    "Cochem, Stadt""\0""""\0"
    "Dohr""\0""""\0"
    "Dünfus""\0""""\0"
    "Düngenheim""\0""""\0"
    "Ediger-Eller""\0""""\0"
    "Ellenz-Poltersdorf""\0""""\0"
    "Eppenberg""\0""""\0"
    "Ernst""\0""""\0"
    "Eulgem""\0""""\0"
    "Faid""\0""""\0"
    "Filz""\0""""\0"
    "Forst (Eifel)""\0""""\0"
    "Forst (Hunsrück)""\0""""\0"
    "Gamlen""\0""""\0"
    "Gevenich""\0""""\0"
    "Gillenbeuren""\0""""\0"
    "Greimersburg""\0""""\0"
    "Grenderich""\0""""\0"
    "Hambuch""\0""""\0"
    "Haserich""\0""""\0"
    "Hauroth""\0""""\0"
    "Hesweiler""\0""""\0"
    "Illerich""\0""""\0"
    "Kaifenheim""\0""""\0"
    "Kail""\0""""\0"
    "Kaisersesch, Stadt""\0""""\0"
    "Kalenborn""\0""""\0"
    "Kliding""\0""""\0"
    "Klotten""\0""""\0"
    "Landkern""\0""""\0"
    "Laubach""\0""""\0"
    "Lieg""\0""""\0"
    "Liesenich""\0""""\0"
    "Lütz""\0""""\0"
    "Lutzerath""\0""""\0"
    "Masburg""\0""""\0"
    "Mesenich""\0""""\0"
    "Mittelstrimmig""\0""""\0"
    "Möntenich""\0""""\0"
    "Moritzheim""\0""""\0"
    "Moselkern""\0""""\0"
    "Müden (Mosel)""\0""""\0"
    "Müllenbach""\0""""\0"
    "Neef""\0""""\0"
    "Nehren""\0""""\0"
    "Panzweiler""\0""""\0"
    "Peterswald-Löffelscheid""\0""""\0"
    "Pommern""\0""""\0"
    "Pünderich""\0""""\0"
    "Reidenhausen""\0""""\0"
    "Roes""\0""""\0"
    "Sankt Aldegund""\0""""\0"
    "Schauren""\0""""\0"
    "Schmitt""\0""""\0"
    "Senheim""\0""""\0"
    "Sosberg""\0""""\0"
    "Tellig""\0""""\0"
    "Treis-Karden""\0""""\0"
    "Ulmen, Stadt""\0""""\0"
    "Urmersbach""\0""""\0"
    "Urschmitt""\0""""\0"
    "Valwig""\0""""\0"
    "Wagenhausen""\0""""\0"
    "Walhausen""\0""""\0"
    "Weiler""\0""""\0"
    "Wirfus""\0""""\0"
    "Wollmerath""\0""""\0"
    "Zell (Mosel), Stadt""\0""""\0"
    "Zettingen""\0""""\0"
    "Bad Bertrich""\0""""\0"
    "Leienkaul""\0""""\0"
    "Acht""\0""""\0"
    "Andernach, Stadt""\0""""\0"
    "Anschau""\0""""\0"
    "Arft""\0""""\0"
    "Baar""\0""""\0"
    "Bell""\0""""\0"
    "Bermel""\0""""\0"
    "Boos""\0""""\0"
    "Ditscheid""\0""""\0"
    "Einig""\0""""\0"
    "Ettringen""\0""""\0"
    "Gappenach""\0""""\0"
    "Gering""\0""""\0"
    "Gierschnach""\0""""\0"
    "Hausten""\0""""\0"
    "Herresbach""\0""""\0"
    "Hirten""\0""""\0"
    "Kalt""\0""""\0"
    "Kehrig""\0""""\0"
    "Kerben""\0""""\0"
    "Kirchwald""\0""""\0"
    "Kollig""\0""""\0"
    "Kottenheim""\0""""\0"
    "Kretz""\0""""\0"
    "Kruft""\0""""\0"
    "Langenfeld""\0""""\0"
    "Langscheid""\0""""\0"
    "Lind""\0""""\0"
    "Lonnig""\0""""\0"
    "Luxem""\0""""\0"
    "Mayen, Stadt""\0""""\0"
    "Mendig, Stadt""\0""""\0"
    "Mertloch""\0""""\0"
    "Monreal""\0""""\0"
    "Münk""\0""""\0"
    "Nachtsheim""\0""""\0"
    "Naunheim""\0""""\0"
    "Nickenich""\0""""\0"
    "Ochtendung""\0""""\0"
    "Pillig""\0""""\0"
    "Plaidt""\0""""\0"
    "Polch, Stadt""\0""""\0"
    "Reudelsterz""\0""""\0"
    "Rieden""\0""""\0"
    "Rüber""\0""""\0"
    "Saffig""\0""""\0"
    "Sankt Johann""\0""""\0"
    "Siebenbach""\0""""\0"
    "Thür""\0""""\0"
    "Trimbs""\0""""\0"
    "Virneburg""\0""""\0"
    "Volkesfeld""\0""""\0"
    "Weiler""\0""""\0"
    "Welling""\0""""\0"
    "Welschenbach""\0""""\0"
    "Wierschem""\0""""\0"
    "Alken""\0""""\0"
    "Bassenheim""\0""""\0"
    "Bendorf, Stadt""\0""""\0"
    "Brey""\0""""\0"
    "Brodenbach""\0""""\0"
    "Burgen""\0""""\0"
    "Dieblich""\0""""\0"
    "Hatzenport""\0""""\0"
    "Kaltenengers""\0""""\0"
    "Kettig""\0""""\0"
    "Kobern-Gondorf""\0""""\0"
    "Löf""\0""""\0"
    "Macken""\0""""\0"
    "Mülheim-Kärlich, Stadt""\0""""\0"
    "Niederfell""\0""""\0"
    "Niederwerth""\0""""\0"
    "Nörtershausen""\0""""\0"
    "Oberfell""\0""""\0"
    "Rhens, Stadt""\0""""\0"
    "Sankt Sebastian""\0""""\0"
    "Spay""\0""""\0"
    "Urbar""\0""""\0"
    "Urmitz""\0""""\0"
    "Vallendar, Stadt""\0""""\0"
    "Waldesch""\0""""\0"
    "Weißenthurm, Stadt""\0""""\0"
    "Weitersburg""\0""""\0"
    "Winningen""\0""""\0"
    "Wolken""\0""""\0"
    "Münstermaifeld, Stadt""\0""""\0"
    "Lehmen""\0""""\0"
    "Anhausen""\0""""\0"
    "Asbach""\0""""\0"
    "Bad Hönningen, Stadt""\0""""\0"
    "Bonefeld""\0""""\0"
    "Breitscheid""\0""""\0"
    "Hausen (Wied)""\0""""\0"
    "Bruchhausen""\0""""\0"
    "Dattenberg""\0""""\0"
    "Datzeroth""\0""""\0"
    "Dernbach""\0""""\0"
    "Dierdorf, Stadt""\0""""\0"
    "Döttesfeld""\0""""\0"
    "Dürrholz""\0""""\0"
    "Ehlscheid""\0""""\0"
    "Erpel""\0""""\0"
    "Großmaischeid""\0""""\0"
    "Hammerstein""\0""""\0"
    "Hanroth""\0""""\0"
    "Hardert""\0""""\0"
    "Harschbach""\0""""\0"
    "Hümmerich""\0""""\0"
    "Isenburg""\0""""\0"
    "Kleinmaischeid""\0""""\0"
    "Kurtscheid""\0""""\0"
    "Leubsdorf""\0""""\0"
    "Leutesdorf""\0""""\0"
    "Linkenbach""\0""""\0"
    "Linz am Rhein, Stadt""\0""""\0"
    "Meinborn""\0""""\0"
    "Melsbach""\0""""\0"
    "Neustadt (Wied)""\0""""\0"
    "Neuwied, Stadt""\0""""\0"
    "Niederbreitbach""\0""""\0"
    "Niederhofen""\0""""\0"
    "Niederwambach""\0""""\0"
    "Oberdreis""\0""""\0"
    "Oberhonnefeld-Gierend""\0""""\0"
    "Oberraden""\0""""\0"
    "Ockenfels""\0""""\0"
    "Puderbach""\0""""\0"
    "Ratzert""\0""""\0"
    "Raubach""\0""""\0"
    "Rengsdorf""\0""""\0"
    "Rheinbreitbach""\0""""\0"
    "Rheinbrohl""\0""""\0"
    "Rodenbach bei Puderbach""\0""""\0"
    "Roßbach""\0""""\0"
    "Rüscheid""\0""""\0"
    "Sankt Katharinen (Landkreis Neuwied)""\0""""\0"
    "Stebach""\0""""\0"
    "Steimel""\0""""\0"
    "Straßenhaus""\0""""\0"
    "Thalhausen""\0""""\0"
    "Unkel, Stadt""\0""""\0"
    "Urbach""\0""""\0"
    "Vettelschoß""\0""""\0"
    "Waldbreitbach""\0""""\0"
    "Windhagen""\0""""\0"
    "Woldert""\0""""\0"
    "Buchholz (Westerwald)""\0""""\0"
    "Marienhausen""\0""""\0"
    "Kasbach-Ohlenberg""\0""""\0"
    "Alterkülz""\0""""\0"
    "Altweidelbach""\0""""\0"
    "Argenthal""\0""""\0"
    "Badenhard""\0""""\0"
    "Bärenbach""\0""""\0"
    "Belg""\0""""\0"
    "Belgweiler""\0""""\0"
    "Bell (Hunsrück)""\0""""\0"
    "Beltheim""\0""""\0"
    "Benzweiler""\0""""\0"
    "Bergenhausen""\0""""\0"
    "Bickenbach""\0""""\0"
    "Biebern""\0""""\0"
    "Birkheim""\0""""\0"
    "Braunshorn""\0""""\0"
    "Bubach""\0""""\0"
    "Buch""\0""""\0"
    "Budenbach""\0""""\0"
    "Büchenbeuren""\0""""\0"
    "Damscheid""\0""""\0"
    "Dichtelbach""\0""""\0"
    "Dickenschied""\0""""\0"
    "Dill""\0""""\0"
    "Dillendorf""\0""""\0"
    "Dörth""\0""""\0"
    "Ellern (Hunsrück)""\0""""\0"
    "Emmelshausen, Stadt""\0""""\0"
    "Erbach""\0""""\0"
    "Fronhofen""\0""""\0"
    "Gehlweiler""\0""""\0"
    "Gemünden""\0""""\0"
    "Gödenroth""\0""""\0"
    "Gondershausen""\0""""\0"
    "Hahn""\0""""\0"
    "Halsenbach""\0""""\0"
    "Hasselbach""\0""""\0"
    "Hausbay""\0""""\0"
    "Hecken""\0""""\0"
    "Heinzenbach""\0""""\0"
    "Henau""\0""""\0"
    "Hirschfeld (Hunsrück)""\0""""\0"
    "Hollnich""\0""""\0"
    "Holzbach""\0""""\0"
    "Horn""\0""""\0"
    "Hungenroth""\0""""\0"
    "Kappel""\0""""\0"
    "Karbach""\0""""\0"
    "Kastellaun, Stadt""\0""""\0"
    "Keidelheim""\0""""\0"
    "Kirchberg (Hunsrück), Stadt""\0""""\0"
    "Kisselbach""\0""""\0"
    "Klosterkumbd""\0""""\0"
    "Kludenbach""\0""""\0"
    "Korweiler""\0""""\0"
    "Kratzenburg""\0""""\0"
    "Külz (Hunsrück)""\0""""\0"
    "Kümbdchen""\0""""\0"
    "Laubach""\0""""\0"
    "Laudert""\0""""\0"
    "Laufersweiler""\0""""\0"
    "Lautzenhausen""\0""""\0"
    "Leiningen""\0""""\0"
    "Liebshausen""\0""""\0"
    "Lindenschied""\0""""\0"
    "Lingerhahn""\0""""\0"
    "Maisborn""\0""""\0"
    "Maitzborn""\0""""\0"
    "Mengerschied""\0""""\0"
    "Mermuth""\0""""\0"
    "Metzenhausen""\0""""\0"
    "Michelbach""\0""""\0"
    "Mörschbach""\0""""\0"
    "Mühlpfad""\0""""\0"
    "Mutterschied""\0""""\0"
    "Nannhausen""\0""""\0"
    "Neuerkirch""\0""""\0"
    "Ney""\0""""\0"
    "Niederburg""\0""""\0"
    "Nieder Kostenz""\0""""\0"
    "Niederkumbd""\0""""\0"
    "Niedersohren""\0""""\0"
    "Niedert""\0""""\0"
    "Niederweiler""\0""""\0"
    "Norath""\0""""\0"
    "Ober Kostenz""\0""""\0"
    "Oberwesel, Stadt""\0""""\0"
    "Ohlweiler""\0""""\0"
    "Oppertshausen""\0""""\0"
    "Perscheid""\0""""\0"
    "Pfalzfeld""\0""""\0"
    "Pleizenhausen""\0""""\0"
    "Ravengiersburg""\0""""\0"
    "Raversbeuren""\0""""\0"
    "Rayerschied""\0""""\0"
    "Reckershausen""\0""""\0"
    "Reich""\0""""\0"
    "Rheinböllen, Stadt""\0""""\0"
    "Riegenroth""\0""""\0"
    "Riesweiler""\0""""\0"
    "Rödelhausen""\0""""\0"
    "Rödern""\0""""\0"
    "Rohrbach""\0""""\0"
    "Roth""\0""""\0"
    "Sankt Goar, Stadt""\0""""\0"
    "Sargenroth""\0""""\0"
    "Schlierschied""\0""""\0"
    "Schnorbach""\0""""\0"
    "Schönborn""\0""""\0"
    "Schwall""\0""""\0"
    "Schwarzen""\0""""\0"
    "Simmern/ Hunsrück, Stadt""\0""""\0"
    "Sohren""\0""""\0"
    "Sohrschied""\0""""\0"
    "Spesenroth""\0""""\0"
    "Steinbach""\0""""\0"
    "Thörlingen""\0""""\0"
    "Tiefenbach""\0""""\0"
    "Todenroth""\0""""\0"
    "Uhler""\0""""\0"
    "Unzenberg""\0""""\0"
    "Urbar""\0""""\0"
    "Utzenhain""\0""""\0"
    "Wahlbach""\0""""\0"
    "Wahlenau""\0""""\0"
    "Wiebelsheim""\0""""\0"
    "Womrath""\0""""\0"
    "Woppenroth""\0""""\0"
    "Würrich""\0""""\0"
    "Wüschheim""\0""""\0"
    "Beulich""\0""""\0"
    "Dommershausen""\0""""\0"
    "Mastershausen""\0""""\0"
    "Morshausen""\0""""\0"
    "Boppard, Stadt""\0""""\0"
    "Lahr""\0""""\0"
    "Mörsdorf""\0""""\0"
    "Zilshausen""\0""""\0"
    "Allendorf""\0""""\0"
    "Altendiez""\0""""\0"
    "Attenhausen""\0""""\0"
    "Auel""\0""""\0"
    "Aull""\0""""\0"
    "Bad Ems, Stadt""\0""""\0"
    "Becheln""\0""""\0"
    "Berg""\0""""\0"
    "Berghausen""\0""""\0"
    "Berndroth""\0""""\0"
    "Bettendorf""\0""""\0"
    "Biebrich""\0""""\0"
    "Birlenbach""\0""""\0"
    "Bogel""\0""""\0"
    "Bornich""\0""""\0"
    "Bremberg""\0""""\0"
    "Buch""\0""""\0"
    "Burgschwalbach""\0""""\0"
    "Charlottenberg""\0""""\0"
    "Cramberg""\0""""\0"
    "Dachsenhausen""\0""""\0"
    "Dahlheim""\0""""\0"
    "Dausenau""\0""""\0"
    "Dessighofen""\0""""\0"
    "Dienethal""\0""""\0"
    "Diez, Stadt""\0""""\0"
    "Dörnberg""\0""""\0"
    "Dörscheid""\0""""\0"
    "Dörsdorf""\0""""\0"
    "Dornholzhausen""\0""""\0"
    "Ebertshausen""\0""""\0"
    "Ehr""\0""""\0"
    "Eisighofen""\0""""\0"
    "Endlichhofen""\0""""\0"
    "Eppenrod""\0""""\0"
    "Ergeshausen""\0""""\0"
    "Eschbach""\0""""\0"
    "Fachbach""\0""""\0"
    "Filsen""\0""""\0"
    "Flacht""\0""""\0"
    "Frücht""\0""""\0"
    "Geilnau""\0""""\0"
    "Geisig""\0""""\0"
    "Gemmerich""\0""""\0"
    "Gückingen""\0""""\0"
    "Gutenacker""\0""""\0"
    "Hahnstätten""\0""""\0"
    "Hambach""\0""""\0"
    "Heistenbach""\0""""\0"
    "Herold""\0""""\0"
    "Himmighofen""\0""""\0"
    "Hirschberg""\0""""\0"
    "Hömberg""\0""""\0"
    "Holzappel""\0""""\0"
    "Holzhausen an der Haide""\0""""\0"
    "Holzheim""\0""""\0"
    "Horhausen""\0""""\0"
    "Hunzel""\0""""\0"
    "Isselbach""\0""""\0"
    "Kaltenholzhausen""\0""""\0"
    "Kamp-Bornhofen""\0""""\0"
    "Kasdorf""\0""""\0"
    "Katzenelnbogen, Stadt""\0""""\0"
    "Kaub, Stadt""\0""""\0"
    "Kehlbach""\0""""\0"
    "Kemmenau""\0""""\0"
    "Kestert""\0""""\0"
    "Klingelbach""\0""""\0"
    "Kördorf""\0""""\0"
    "Lahnstein, Stadt""\0""""\0"
    "Langenscheid""\0""""\0"
    "Laurenburg""\0""""\0"
    "Lautert""\0""""\0"
    "Lierschied""\0""""\0"
    "Lipporn""\0""""\0"
    "Lohrheim""\0""""\0"
    "Lollschied""\0""""\0"
    "Lykershausen""\0""""\0"
    "Marienfels""\0""""\0"
    "Miehlen""\0""""\0"
    "Miellen""\0""""\0"
    "Misselberg""\0""""\0"
    "Mittelfischbach""\0""""\0"
    "Mudershausen""\0""""\0"
    "Nassau, Stadt""\0""""\0"
    "Nastätten, Stadt""\0""""\0"
    "Netzbach""\0""""\0"
    "Niederbachheim""\0""""\0"
    "Niederneisen""\0""""\0"
    "Niedertiefenbach""\0""""\0"
    "Niederwallmenach""\0""""\0"
    "Nievern""\0""""\0"
    "Nochern""\0""""\0"
    "Oberbachheim""\0""""\0"
    "Oberfischbach""\0""""\0"
    "Oberneisen""\0""""\0"
    "Obernhof""\0""""\0"
    "Obertiefenbach""\0""""\0"
    "Oberwallmenach""\0""""\0"
    "Oberwies""\0""""\0"
    "Oelsberg""\0""""\0"
    "Osterspai""\0""""\0"
    "Patersberg""\0""""\0"
    "Hainau""\0""""\0"
    "Pohl""\0""""\0"
    "Prath""\0""""\0"
    "Reckenroth""\0""""\0"
    "Reichenberg""\0""""\0"
    "Reitzenhain""\0""""\0"
    "Rettershain""\0""""\0"
    "Rettert""\0""""\0"
    "Roth""\0""""\0"
    "Ruppertshofen""\0""""\0"
    "Sankt Goarshausen, Loreleystadt, Stadt""\0""""\0"
    "Sauerthal""\0""""\0"
    "Scheidt""\0""""\0"
    "Schiesheim""\0""""\0"
    "Schönborn""\0""""\0"
    "Schweighausen""\0""""\0"
    "Seelbach""\0""""\0"
    "Singhofen""\0""""\0"
    "Steinsberg""\0""""\0"
    "Strüth""\0""""\0"
    "Sulzbach""\0""""\0"
    "Wasenbach""\0""""\0"
    "Weidenbach""\0""""\0"
    "Weinähr""\0""""\0"
    "Weisel""\0""""\0"
    "Welterod""\0""""\0"
    "Weyer""\0""""\0"
    "Winden""\0""""\0"
    "Winterwerb""\0""""\0"
    "Zimmerschied""\0""""\0"
    "Arzbach""\0""""\0"
    "Braubach, Stadt""\0""""\0"
    "Diethardt""\0""""\0"
    "Balduinstein""\0""""\0"
    "Alsbach""\0""""\0"
    "Bannberscheid""\0""""\0"
    "Boden""\0""""\0"
    "Breitenau""\0""""\0"
    "Caan""\0""""\0"
    "Daubach""\0""""\0"
    "Deesen""\0""""\0"
    "Dernbach (Westerwald)""\0""""\0"
    "Dreikirchen""\0""""\0"
    "Ebernhahn""\0""""\0"
    "Eitelborn""\0""""\0"
    "Ellenhausen""\0""""\0"
    "Freilingen""\0""""\0"
    "Freirachdorf""\0""""\0"
    "Gackenbach""\0""""\0"
    "Girod""\0""""\0"
    "Goddert""\0""""\0"
    "Görgeshausen""\0""""\0"
    "Großholbach""\0""""\0"
    "Hartenfels""\0""""\0"
    "Heilberscheid""\0""""\0"
    "Heiligenroth""\0""""\0"
    "Helferskirchen""\0""""\0"
    "Herschbach""\0""""\0"
    "Hilgert""\0""""\0"
    "Hillscheid""\0""""\0"
    "Höhr-Grenzhausen, Stadt""\0""""\0"
    "Holler""\0""""\0"
    "Horbach""\0""""\0"
    "Hübingen""\0""""\0"
    "Hundsangen""\0""""\0"
    "Hundsdorf""\0""""\0"
    "Kadenbach""\0""""\0"
    "Kammerforst""\0""""\0"
    "Krümmel""\0""""\0"
    "Leuterod""\0""""\0"
    "Marienrachdorf""\0""""\0"
    "Maroth""\0""""\0"
    "Maxsain""\0""""\0"
    "Mogendorf""\0""""\0"
    "Montabaur, Stadt""\0""""\0"
    "Moschheim""\0""""\0"
    "Nauort""\0""""\0"
    "Nentershausen""\0""""\0"
    "Neuhäusel""\0""""\0"
    "Niederelbert""\0""""\0"
    "Niedererbach""\0""""\0"
    "Nomborn""\0""""\0"
    "Nordhofen""\0""""\0"
    "Oberelbert""\0""""\0"
    "Obererbach""\0""""\0"
    "Oberhaid""\0""""\0"
    "Ötzingen""\0""""\0"
    "Quirnbach""\0""""\0"
    "Ransbach-Baumbach, Stadt""\0""""\0"
    "Rückeroth""\0""""\0"
    "Ruppach-Goldhausen""\0""""\0"
    "Schenkelberg""\0""""\0"
    "Selters (Westerwald), Stadt""\0""""\0"
    "Sessenbach""\0""""\0"
    "Sessenhausen""\0""""\0"
    "Siershahn""\0""""\0"
    "Simmern""\0""""\0"
    "Stahlhofen""\0""""\0"
    "Staudt""\0""""\0"
    "Steinefrenz""\0""""\0"
    "Steinen""\0""""\0"
    "Untershausen""\0""""\0"
    "Vielbach""\0""""\0"
    "Welschneudorf""\0""""\0"
    "Weroth""\0""""\0"
    "Wirges, Stadt""\0""""\0"
    "Wirscheid""\0""""\0"
    "Wittgert""\0""""\0"
    "Wölferlingen""\0""""\0"
    "Ailertchen""\0""""\0"
    "Alpenrod""\0""""\0"
    "Arnshöfen""\0""""\0"
    "Astert""\0""""\0"
    "Atzelgift""\0""""\0"
    "Bad Marienberg (Westerwald), Stadt""\0""""\0"
    "Bellingen""\0""""\0"
    "Berod bei Wallmerod""\0""""\0"
    "Berzhahn""\0""""\0"
    "Bilkheim""\0""""\0"
    "Bölsberg""\0""""\0"
    "Borod""\0""""\0"
    "Brandscheid""\0""""\0"
    "Bretthausen""\0""""\0"
    "Dreifelden""\0""""\0"
    "Dreisbach""\0""""\0"
    "Elsoff (Westerwald)""\0""""\0"
    "Enspel""\0""""\0"
    "Ettinghausen""\0""""\0"
    "Ewighausen""\0""""\0"
    "Fehl-Ritzhausen""\0""""\0"
    "Gehlert""\0""""\0"
    "Gemünden""\0""""\0"
    "Giesenhausen""\0""""\0"
    "Girkenroth""\0""""\0"
    "Großseifen""\0""""\0"
    "Guckheim""\0""""\0"
    "Hachenburg, Stadt""\0""""\0"
    "Härtlingen""\0""""\0"
    "Hahn bei Marienberg""\0""""\0"
    "Hahn am See""\0""""\0"
    "Halbs""\0""""\0"
    "Hardt""\0""""\0"
    "Hattert""\0""""\0"
    "Heimborn""\0""""\0"
    "Hellenhahn-Schellenberg""\0""""\0"
    "Hergenroth""\0""""\0"
    "Herschbach (Oberwesterwald)""\0""""\0"
    "Heuzert""\0""""\0"
    "Höchstenbach""\0""""\0"
    "Höhn""\0""""\0"
    "Hof""\0""""\0"
    "Homberg""\0""""\0"
    "Hüblingen""\0""""\0"
    "Irmtraut""\0""""\0"
    "Kaden""\0""""\0"
    "Kirburg""\0""""\0"
    "Kölbingen""\0""""\0"
    "Kroppach""\0""""\0"
    "Kuhnhöfen""\0""""\0"
    "Kundert""\0""""\0"
    "Langenbach bei Kirburg""\0""""\0"
    "Langenhahn""\0""""\0"
    "Lautzenbrücken""\0""""\0"
    "Liebenscheid""\0""""\0"
    "Limbach""\0""""\0"
    "Linden""\0""""\0"
    "Lochum""\0""""\0"
    "Luckenbach""\0""""\0"
    "Marzhausen""\0""""\0"
    "Merkelbach""\0""""\0"
    "Meudt""\0""""\0"
    "Mörlen""\0""""\0"
    "Mörsbach""\0""""\0"
    "Molsberg""\0""""\0"
    "Mudenbach""\0""""\0"
    "Mündersbach""\0""""\0"
    "Müschenbach""\0""""\0"
    "Neunkhausen""\0""""\0"
    "Neunkirchen""\0""""\0"
    "Neustadt/ Westerwald""\0""""\0"
    "Niederahr""\0""""\0"
    "Niederroßbach""\0""""\0"
    "Niedersayn""\0""""\0"
    "Nister""\0""""\0"
    "Nisterau""\0""""\0"
    "Nister-Möhrendorf""\0""""\0"
    "Nistertal""\0""""\0"
    "Norken""\0""""\0"
    "Oberahr""\0""""\0"
    "Oberrod""\0""""\0"
    "Oberroßbach""\0""""\0"
    "Pottum""\0""""\0"
    "Rehe""\0""""\0"
    "Rennerod, Stadt""\0""""\0"
    "Roßbach""\0""""\0"
    "Rotenhain""\0""""\0"
    "Rothenbach""\0""""\0"
    "Salz""\0""""\0"
    "Salzburg""\0""""\0"
    "Seck""\0""""\0"
    "Stahlhofen am Wiesensee""\0""""\0"
    "Steinebach an der Wied""\0""""\0"
    "Stein-Neukirch""\0""""\0"
    "Stein-Wingert""\0""""\0"
    "Stockhausen-Illfurth""\0""""\0"
    "Stockum-Püschen""\0""""\0"
    "Streithausen""\0""""\0"
    "Unnau""\0""""\0"
    "Wahlrod""\0""""\0"
    "Waigandshain""\0""""\0"
    "Waldmühlen""\0""""\0"
    "Wallmerod""\0""""\0"
    "Weidenhahn""\0""""\0"
    "Welkenbach""\0""""\0"
    "Weltersburg""\0""""\0"
    "Westerburg, Stadt""\0""""\0"
    "Westernohe""\0""""\0"
    "Wied""\0""""\0"
    "Willingen""\0""""\0"
    "Willmenrod""\0""""\0"
    "Winkelbach""\0""""\0"
    "Winnen""\0""""\0"
    "Zehnhausen bei Rennerod""\0""""\0"
    "Zehnhausen bei Wallmerod""\0""""\0"
    "Elbingen""\0""""\0"
    "Mähren""\0""""\0"
    "Trier, Stadt""\0""""\0"
    "Altrich""\0""""\0"
    "Arenrath""\0""""\0"
    "Bausendorf""\0""""\0"
    "Bengel""\0""""\0"
    "Berglicht""\0""""\0"
    "Bergweiler""\0""""\0"
    "Bernkastel-Kues, Stadt""\0""""\0"
    "Bettenfeld""\0""""\0"
    "Binsfeld""\0""""\0"
    "Brauneberg""\0""""\0"
    "Bruch""\0""""\0"
    "Burg (Mosel)""\0""""\0"
    "Burgen""\0""""\0"
    "Burtscheid""\0""""\0"
    "Deuselbach""\0""""\0"
    "Dhronecken""\0""""\0"
    "Diefenbach""\0""""\0"
    "Dierfeld""\0""""\0"
    "Dierscheid""\0""""\0"
    "Dodenburg""\0""""\0"
    "Dreis""\0""""\0"
    "Eckfeld""\0""""\0"
    "Eisenschmitt""\0""""\0"
    "Enkirch""\0""""\0"
    "Erden""\0""""\0"
    "Esch""\0""""\0"
    "Etgert""\0""""\0"
    "Flußbach""\0""""\0"
    "Gielert""\0""""\0"
    "Gipperath""\0""""\0"
    "Gladbach""\0""""\0"
    "Gornhausen""\0""""\0"
    "Graach an der Mosel""\0""""\0"
    "Gräfendhron""\0""""\0"
    "Greimerath""\0""""\0"
    "Großlittgen""\0""""\0"
    "Hasborn""\0""""\0"
    "Heckenmünster""\0""""\0"
    "Heidweiler""\0""""\0"
    "Hetzerath""\0""""\0"
    "Hilscheid""\0""""\0"
    "Hochscheid""\0""""\0"
    "Hontheim""\0""""\0"
    "Horath""\0""""\0"
    "Hupperath""\0""""\0"
    "Immert""\0""""\0"
    "Karl""\0""""\0"
    "Kesten""\0""""\0"
    "Kinderbeuern""\0""""\0"
    "Kinheim""\0""""\0"
    "Klausen""\0""""\0"
    "Kleinich""\0""""\0"
    "Kommen""\0""""\0"
    "Kröv""\0""""\0"
    "Laufeld""\0""""\0"
    "Lieser""\0""""\0"
    "Lösnich""\0""""\0"
    "Longkamp""\0""""\0"
    "Lückenburg""\0""""\0"
    "Malborn""\0""""\0"
    "Manderscheid, Stadt""\0""""\0"
    "Maring-Noviand""\0""""\0"
    "Meerfeld""\0""""\0"
    "Merschbach""\0""""\0"
    "Minderlittgen""\0""""\0"
    "Minheim""\0""""\0"
    "Monzelfeld""\0""""\0"
    "Mülheim an der Mosel""\0""""\0"
    "Musweiler""\0""""\0"
    "Neumagen-Dhron""\0""""\0"
    "Neunkirchen""\0""""\0"
    "Niederöfflingen""\0""""\0"
    "Niederscheidweiler""\0""""\0"
    "Oberöfflingen""\0""""\0"
    "Oberscheidweiler""\0""""\0"
    "Osann-Monzel""\0""""\0"
    "Pantenburg""\0""""\0"
    "Piesport""\0""""\0"
    "Platten""\0""""\0"
    "Plein""\0""""\0"
    "Reil""\0""""\0"
    "Rivenich""\0""""\0"
    "Rorodt""\0""""\0"
    "Salmtal""\0""""\0"
    "Schladt""\0""""\0"
    "Schönberg""\0""""\0"
    "Schwarzenborn""\0""""\0"
    "Sehlem""\0""""\0"
    "Starkenburg""\0""""\0"
    "Talling""\0""""\0"
    "Thalfang""\0""""\0"
    "Traben-Trarbach, Stadt""\0""""\0"
    "Ürzig""\0""""\0"
    "Veldenz""\0""""\0"
    "Wallscheid""\0""""\0"
    "Willwerscheid""\0""""\0"
    "Wintrich""\0""""\0"
    "Wittlich, Stadt""\0""""\0"
    "Zeltingen-Rachtig""\0""""\0"
    "Breit""\0""""\0"
    "Büdlich""\0""""\0"
    "Heidenburg""\0""""\0"
    "Lötzbeuren""\0""""\0"
    "Irmenach""\0""""\0"
    "Morbach""\0""""\0"
    "Landscheid""\0""""\0"
    "Niersbach""\0""""\0"
    "Affler""\0""""\0"
    "Alsdorf""\0""""\0"
    "Altscheid""\0""""\0"
    "Ammeldingen an der Our""\0""""\0"
    "Ammeldingen bei Neuerburg""\0""""\0"
    "Auw an der Kyll""\0""""\0"
    "Badem""\0""""\0"
    "Bauler""\0""""\0"
    "Baustert""\0""""\0"
    "Beilingen""\0""""\0"
    "Berkoth""\0""""\0"
    "Berscheid""\0""""\0"
    "Bettingen""\0""""\0"
    "Bickendorf""\0""""\0"
    "Biersdorf am See""\0""""\0"
    "Biesdorf""\0""""\0"
    "Birtlingen""\0""""\0"
    "Bitburg, Stadt""\0""""\0"
    "Bollendorf""\0""""\0"
    "Brecht""\0""""\0"
    "Burg""\0""""\0"
    "Dahlem""\0""""\0"
    "Dauwelshausen""\0""""\0"
    "Dockendorf""\0""""\0"
    "Dudeldorf""\0""""\0"
    "Echternacherbrück""\0""""\0"
    "Echtershausen""\0""""\0"
    "Ehlenz""\0""""\0"
    "Emmelbaum""\0""""\0"
    "Enzen""\0""""\0"
    "Ernzen""\0""""\0"
    "Eßlingen""\0""""\0"
    "Etteldorf""\0""""\0"
    "Feilsdorf""\0""""\0"
    "Ferschweiler""\0""""\0"
    "Fischbach-Oberraden""\0""""\0"
    "Fließem""\0""""\0"
    "Geichlingen""\0""""\0"
    "Gemünd""\0""""\0"
    "Gentingen""\0""""\0"
    "Gindorf""\0""""\0"
    "Gondorf""\0""""\0"
    "Halsdorf""\0""""\0"
    "Hamm""\0""""\0"
    "Heilbach""\0""""\0"
    "Heilenbach""\0""""\0"
    "Herbstmühle""\0""""\0"
    "Herforst""\0""""\0"
    "Holsthum""\0""""\0"
    "Hommerdingen""\0""""\0"
    "Hosten""\0""""\0"
    "Hütten""\0""""\0"
    "Hütterscheid""\0""""\0"
    "Hüttingen an der Kyll""\0""""\0"
    "Hüttingen bei Lahr""\0""""\0"
    "Idenheim""\0""""\0"
    "Idesheim""\0""""\0"
    "Ingendorf""\0""""\0"
    "Irrel""\0""""\0"
    "Karlshausen""\0""""\0"
    "Kaschenbach""\0""""\0"
    "Keppeshausen""\0""""\0"
    "Körperich""\0""""\0"
    "Koxhausen""\0""""\0"
    "Kruchten""\0""""\0"
    "Kyllburg, Stadt""\0""""\0"
    "Kyllburgweiler""\0""""\0"
    "Lahr""\0""""\0"
    "Leimbach""\0""""\0"
    "Ließem""\0""""\0"
    "Malberg""\0""""\0"
    "Malbergweich""\0""""\0"
    "Meckel""\0""""\0"
    "Menningen""\0""""\0"
    "Messerich""\0""""\0"
    "Mettendorf""\0""""\0"
    "Metterich""\0""""\0"
    "Minden""\0""""\0"
    "Mülbach""\0""""\0"
    "Muxerath""\0""""\0"
    "Nasingen""\0""""\0"
    "Nattenheim""\0""""\0"
    "Neidenbach""\0""""\0"
    "Neuerburg, Stadt""\0""""\0"
    "Niederraden""\0""""\0"
    "Niederstedem""\0""""\0"
    "Niederweiler""\0""""\0"
    "Niederweis""\0""""\0"
    "Niehl""\0""""\0"
    "Nusbaum""\0""""\0"
    "Oberstedem""\0""""\0"
    "Oberweiler""\0""""\0"
    "Oberweis""\0""""\0"
    "Olsdorf""\0""""\0"
    "Orsfeld""\0""""\0"
    "Utscheid""\0""""\0"
    "Peffingen""\0""""\0"
    "Philippsheim""\0""""\0"
    "Pickließem""\0""""\0"
    "Plascheid""\0""""\0"
    "Preist""\0""""\0"
    "Prümzurlay""\0""""\0"
    "Rittersdorf""\0""""\0"
    "Rodershausen""\0""""\0"
    "Röhl""\0""""\0"
    "Roth an der Our""\0""""\0"
    "Sankt Thomas""\0""""\0"
    "Schankweiler""\0""""\0"
    "Scharfbillig""\0""""\0"
    "Scheitenkorb""\0""""\0"
    "Scheuern""\0""""\0"
    "Schleid""\0""""\0"
    "Seffern""\0""""\0"
    "Sefferweich""\0""""\0"
    "Sevenig bei Neuerburg""\0""""\0"
    "Sinspelt""\0""""\0"
    "Speicher, Stadt""\0""""\0"
    "Stockem""\0""""\0"
    "Sülm""\0""""\0"
    "Trimport""\0""""\0"
    "Übereisenbach""\0""""\0"
    "Uppershausen""\0""""\0"
    "Usch""\0""""\0"
    "Waldhof-Falkenstein""\0""""\0"
    "Wallendorf""\0""""\0"
    "Weidingen""\0""""\0"
    "Wettlingen""\0""""\0"
    "Wiersdorf""\0""""\0"
    "Wilsecker""\0""""\0"
    "Wolsfeld""\0""""\0"
    "Zweifelscheid""\0""""\0"
    "Arzfeld""\0""""\0"
    "Auw bei Prüm""\0""""\0"
    "Balesfeld""\0""""\0"
    "Bleialf""\0""""\0"
    "Brandscheid""\0""""\0"
    "Buchet""\0""""\0"
    "Büdesheim""\0""""\0"
    "Burbach""\0""""\0"
    "Dackscheid""\0""""\0"
    "Dahnen""\0""""\0"
    "Daleiden""\0""""\0"
    "Dasburg""\0""""\0"
    "Dingdorf""\0""""\0"
    "Eilscheid""\0""""\0"
    "Eisenach""\0""""\0"
    "Eschfeld""\0""""\0"
    "Euscheid""\0""""\0"
    "Feuerscheid""\0""""\0"
    "Fleringen""\0""""\0"
    "Giesdorf""\0""""\0"
    "Gilzem""\0""""\0"
    "Weinsheim""\0""""\0"
    "Gondenbrett""\0""""\0"
    "Gransdorf""\0""""\0"
    "Großkampenberg""\0""""\0"
    "Großlangenfeld""\0""""\0"
    "Habscheid""\0""""\0"
    "Hargarten""\0""""\0"
    "Harspelt""\0""""\0"
    "Heckhuscheid""\0""""\0"
    "Heisdorf""\0""""\0"
    "Herzfeld""\0""""\0"
    "Irrhausen""\0""""\0"
    "Jucken""\0""""\0"
    "Kesfeld""\0""""\0"
    "Kickeshausen""\0""""\0"
    "Kinzenburg""\0""""\0"
    "Kleinlangenfeld""\0""""\0"
    "Krautscheid""\0""""\0"
    "Lambertsberg""\0""""\0"
    "Lascheid""\0""""\0"
    "Lasel""\0""""\0"
    "Lauperath""\0""""\0"
    "Leidenborn""\0""""\0"
    "Lichtenborn""\0""""\0"
    "Lierfeld""\0""""\0"
    "Lünebach""\0""""\0"
    "Lützkampen""\0""""\0"
    "Manderscheid""\0""""\0"
    "Masthorn""\0""""\0"
    "Matzerath""\0""""\0"
    "Mauel""\0""""\0"
    "Merlscheid""\0""""\0"
    "Mützenich""\0""""\0"
    "Neuendorf""\0""""\0"
    "Neuheilenbach""\0""""\0"
    "Niederlauch""\0""""\0"
    "Niederpierscheid""\0""""\0"
    "Nimshuscheid""\0""""\0"
    "Nimsreuland""\0""""\0"
    "Oberkail""\0""""\0"
    "Oberlascheid""\0""""\0"
    "Oberlauch""\0""""\0"
    "Oberpierscheid""\0""""\0"
    "Olmscheid""\0""""\0"
    "Olzheim""\0""""\0"
    "Orenhofen""\0""""\0"
    "Orlenbach""\0""""\0"
    "Pintesfeld""\0""""\0"
    "Pittenbach""\0""""\0"
    "Plütscheid""\0""""\0"
    "Preischeid""\0""""\0"
    "Pronsfeld""\0""""\0"
    "Prüm, Stadt""\0""""\0"
    "Reiff""\0""""\0"
    "Reipeldingen""\0""""\0"
    "Rommersheim""\0""""\0"
    "Roscheid""\0""""\0"
    "Roth bei Prüm""\0""""\0"
    "Schönecken""\0""""\0"
    "Schwirzheim""\0""""\0"
    "Seinsfeld""\0""""\0"
    "Seiwerath""\0""""\0"
    "Sellerich""\0""""\0"
    "Sengerich""\0""""\0"
    "Sevenig (Our)""\0""""\0"
    "Spangdahlem""\0""""\0"
    "Steinborn""\0""""\0"
    "Strickscheid""\0""""\0"
    "Wallersheim""\0""""\0"
    "Watzerath""\0""""\0"
    "Wawern""\0""""\0"
    "Waxweiler""\0""""\0"
    "Winringen""\0""""\0"
    "Winterscheid""\0""""\0"
    "Winterspelt""\0""""\0"
    "Zendscheid""\0""""\0"
    "Hersdorf""\0""""\0"
    "Üttfeld""\0""""\0"
    "Wißmannsdorf""\0""""\0"
    "Brimingen""\0""""\0"
    "Obergeckler""\0""""\0"
    "Basberg""\0""""\0"
    "Beinhausen""\0""""\0"
    "Berlingen""\0""""\0"
    "Berndorf""\0""""\0"
    "Betteldorf""\0""""\0"
    "Birgel""\0""""\0"
    "Bleckhausen""\0""""\0"
    "Boxberg""\0""""\0"
    "Brockscheid""\0""""\0"
    "Darscheid""\0""""\0"
    "Demerath""\0""""\0"
    "Deudesfeld""\0""""\0"
    "Dockweiler""\0""""\0"
    "Dohm-Lammersdorf""\0""""\0"
    "Dreis-Brück""\0""""\0"
    "Ellscheid""\0""""\0"
    "Esch""\0""""\0"
    "Feusdorf""\0""""\0"
    "Gefell""\0""""\0"
    "Gerolstein, Stadt""\0""""\0"
    "Gillenfeld""\0""""\0"
    "Gönnersdorf""\0""""\0"
    "Hillesheim, Stadt""\0""""\0"
    "Hinterweiler""\0""""\0"
    "Hörscheid""\0""""\0"
    "Hörschhausen""\0""""\0"
    "Hohenfels-Essingen""\0""""\0"
    "Immerath""\0""""\0"
    "Jünkerath""\0""""\0"
    "Kalenborn-Scheuern""\0""""\0"
    "Katzwinkel""\0""""\0"
    "Kerpen (Eifel)""\0""""\0"
    "Kirchweiler""\0""""\0"
    "Kradenbach""\0""""\0"
    "Lissendorf""\0""""\0"
    "Mehren""\0""""\0"
    "Meisburg""\0""""\0"
    "Mückeln""\0""""\0"
    "Neichen""\0""""\0"
    "Nerdlen""\0""""\0"
    "Neroth""\0""""\0"
    "Niederstadtfeld""\0""""\0"
    "Oberbettingen""\0""""\0"
    "Oberehe-Stroheich""\0""""\0"
    "Oberstadtfeld""\0""""\0"
    "Pelm""\0""""\0"
    "Rockeskyll""\0""""\0"
    "Salm""\0""""\0"
    "Sarmersbach""\0""""\0"
    "Saxler""\0""""\0"
    "Schalkenmehren""\0""""\0"
    "Schönbach""\0""""\0"
    "Schutz""\0""""\0"
    "Steineberg""\0""""\0"
    "Steiningen""\0""""\0"
    "Strohn""\0""""\0"
    "Strotzbüsch""\0""""\0"
    "Udler""\0""""\0"
    "Üdersdorf""\0""""\0"
    "Üxheim""\0""""\0"
    "Utzerath""\0""""\0"
    "Wallenborn""\0""""\0"
    "Walsdorf""\0""""\0"
    "Weidenbach""\0""""\0"
    "Wiesbaum""\0""""\0"
    "Winkel (Eifel)""\0""""\0"
    "Arbach""\0""""\0"
    "Bereborn""\0""""\0"
    "Berenbach""\0""""\0"
    "Birresborn""\0""""\0"
    "Bodenbach""\0""""\0"
    "Bongard""\0""""\0"
    "Borler""\0""""\0"
    "Brücktal""\0""""\0"
    "Densborn""\0""""\0"
    "Drees""\0""""\0"
    "Duppach""\0""""\0"
    "Gelenberg""\0""""\0"
    "Gunderath""\0""""\0"
    "Hallschlag""\0""""\0"
    "Höchstberg""\0""""\0"
    "Horperath""\0""""\0"
    "Kaperich""\0""""\0"
    "Kelberg""\0""""\0"
    "Kerschenbach""\0""""\0"
    "Kirsbach""\0""""\0"
    "Kötterichen""\0""""\0"
    "Kolverath""\0""""\0"
    "Kopp""\0""""\0"
    "Lirstal""\0""""\0"
    "Mannebach""\0""""\0"
    "Mosbruch""\0""""\0"
    "Mürlenbach""\0""""\0"
    "Nitz""\0""""\0"
    "Nohn""\0""""\0"
    "Oberelz""\0""""\0"
    "Ormont""\0""""\0"
    "Reimerath""\0""""\0"
    "Retterath""\0""""\0"
    "Reuth""\0""""\0"
    "Sassen""\0""""\0"
    "Scheid""\0""""\0"
    "Schüller""\0""""\0"
    "Stadtkyll""\0""""\0"
    "Steffeln""\0""""\0"
    "Uersfeld""\0""""\0"
    "Ueß""\0""""\0"
    "Welcherath""\0""""\0"
    "Daun, Stadt""\0""""\0"
    "Aach""\0""""\0"
    "Ayl""\0""""\0"
    "Baldringen""\0""""\0"
    "Bekond""\0""""\0"
    "Bescheid""\0""""\0"
    "Beuren (Hochwald)""\0""""\0"
    "Bonerath""\0""""\0"
    "Damflos""\0""""\0"
    "Detzem""\0""""\0"
    "Ensch""\0""""\0"
    "Farschweiler""\0""""\0"
    "Fell""\0""""\0"
    "Fisch""\0""""\0"
    "Föhren""\0""""\0"
    "Franzenheim""\0""""\0"
    "Freudenburg""\0""""\0"
    "Geisfeld""\0""""\0"
    "Greimerath""\0""""\0"
    "Grimburg""\0""""\0"
    "Gusenburg""\0""""\0"
    "Gusterath""\0""""\0"
    "Gutweiler""\0""""\0"
    "Heddert""\0""""\0"
    "Hentern""\0""""\0"
    "Herl""\0""""\0"
    "Hermeskeil, Stadt""\0""""\0"
    "Hinzenburg""\0""""\0"
    "Hinzert-Pölert""\0""""\0"
    "Hockweiler""\0""""\0"
    "Holzerath""\0""""\0"
    "Igel""\0""""\0"
    "Irsch""\0""""\0"
    "Kanzem""\0""""\0"
    "Kasel""\0""""\0"
    "Kastel-Staadt""\0""""\0"
    "Kell am See""\0""""\0"
    "Kenn""\0""""\0"
    "Kirf""\0""""\0"
    "Klüsserath""\0""""\0"
    "Köwerich""\0""""\0"
    "Konz, Stadt""\0""""\0"
    "Kordel""\0""""\0"
    "Korlingen""\0""""\0"
    "Lampaden""\0""""\0"
    "Langsur""\0""""\0"
    "Leiwen""\0""""\0"
    "Longen""\0""""\0"
    "Longuich""\0""""\0"
    "Lorscheid""\0""""\0"
    "Mandern""\0""""\0"
    "Mannebach""\0""""\0"
    "Mehring""\0""""\0"
    "Mertesdorf""\0""""\0"
    "Morscheid""\0""""\0"
    "Naurath (Eifel)""\0""""\0"
    "Naurath (Wald)""\0""""\0"
    "Neuhütten""\0""""\0"
    "Newel""\0""""\0"
    "Nittel""\0""""\0"
    "Oberbillig""\0""""\0"
    "Ockfen""\0""""\0"
    "Ollmuth""\0""""\0"
    "Onsdorf""\0""""\0"
    "Osburg""\0""""\0"
    "Palzem""\0""""\0"
    "Paschel""\0""""\0"
    "Pellingen""\0""""\0"
    "Pluwig""\0""""\0"
    "Pölich""\0""""\0"
    "Ralingen""\0""""\0"
    "Rascheid""\0""""\0"
    "Reinsfeld""\0""""\0"
    "Riol""\0""""\0"
    "Riveris""\0""""\0"
    "Saarburg, Stadt""\0""""\0"
    "Schillingen""\0""""\0"
    "Schleich""\0""""\0"
    "Schoden""\0""""\0"
    "Schömerich""\0""""\0"
    "Schöndorf""\0""""\0"
    "Schweich, Stadt""\0""""\0"
    "Serrig""\0""""\0"
    "Sommerau""\0""""\0"
    "Taben-Rodt""\0""""\0"
    "Tawern""\0""""\0"
    "Temmels""\0""""\0"
    "Thörnich""\0""""\0"
    "Thomm""\0""""\0"
    "Trassem""\0""""\0"
    "Trierweiler""\0""""\0"
    "Vierherrenborn""\0""""\0"
    "Waldrach""\0""""\0"
    "Waldweiler""\0""""\0"
    "Wasserliesch""\0""""\0"
    "Wawern""\0""""\0"
    "Wellen""\0""""\0"
    "Wiltingen""\0""""\0"
    "Wincheringen""\0""""\0"
    "Zemmer""\0""""\0"
    "Zerf""\0""""\0"
    "Züsch""\0""""\0"
    "Merzkirchen""\0""""\0"
    "Trittenheim""\0""""\0"
    "Welschbillig""\0""""\0"
    "Frankenthal (Pfalz), Stadt""\0""""\0"
    "Kaiserslautern, Stadt""\0""""\0"
    "Landau in der Pfalz, Stadt""\0""""\0"
    "Ludwigshafen am Rhein, Stadt""\0""""\0"
    "Mainz, Stadt""\0""""\0"
    "Neustadt an der Weinstraße, Stadt""\0""""\0"
    "Pirmasens, Stadt""\0""""\0"
    "Speyer, Stadt""\0""""\0"
    "Worms, Stadt""\0""""\0"
    "Zweibrücken, Stadt""\0""""\0"
    "Albig""\0""""\0"
    "Alsheim""\0""""\0"
    "Alzey, Stadt""\0""""\0"
    "Armsheim""\0""""\0"
    "Bechenheim""\0""""\0"
    "Bechtheim""\0""""\0"
    "Bechtolsheim""\0""""\0"
    "Bermersheim vor der Höhe""\0""""\0"
    "Bermersheim""\0""""\0"
    "Biebelnheim""\0""""\0"
    "Hochborn""\0""""\0"
    "Bornheim""\0""""\0"
    "Dintesheim""\0""""\0"
    "Dittelsheim-Heßloch""\0""""\0"
    "Eckelsheim""\0""""\0"
    "Eich""\0""""\0"
    "Ensheim""\0""""\0"
    "Eppelsheim""\0""""\0"
    "Erbes-Büdesheim""\0""""\0"
    "Esselborn""\0""""\0"
    "Flörsheim-Dalsheim""\0""""\0"
    "Flomborn""\0""""\0"
    "Flonheim""\0""""\0"
    "Framersheim""\0""""\0"
    "Freimersheim""\0""""\0"
    "Frettenheim""\0""""\0"
    "Gabsheim""\0""""\0"
    "Gau-Bickelheim""\0""""\0"
    "Gau-Heppenheim""\0""""\0"
    "Gau-Odernheim""\0""""\0"
    "Gau-Weinheim""\0""""\0"
    "Gimbsheim""\0""""\0"
    "Gumbsheim""\0""""\0"
    "Gundersheim""\0""""\0"
    "Gundheim""\0""""\0"
    "Hamm am Rhein""\0""""\0"
    "Hangen-Weisheim""\0""""\0"
    "Hohen-Sülzen""\0""""\0"
    "Kettenheim""\0""""\0"
    "Lonsheim""\0""""\0"
    "Mauchenheim""\0""""\0"
    "Mettenheim""\0""""\0"
    "Mölsheim""\0""""\0"
    "Mörstadt""\0""""\0"
    "Monsheim""\0""""\0"
    "Monzernheim""\0""""\0"
    "Nack""\0""""\0"
    "Nieder-Wiesen""\0""""\0"
    "Ober-Flörsheim""\0""""\0"
    "Offenheim""\0""""\0"
    "Offstein""\0""""\0"
    "Osthofen, Stadt""\0""""\0"
    "Partenheim""\0""""\0"
    "Saulheim""\0""""\0"
    "Schornsheim""\0""""\0"
    "Siefersheim""\0""""\0"
    "Spiesheim""\0""""\0"
    "Stein-Bockenheim""\0""""\0"
    "Sulzheim""\0""""\0"
    "Udenheim""\0""""\0"
    "Vendersheim""\0""""\0"
    "Wachenheim""\0""""\0"
    "Wahlheim""\0""""\0"
    "Wallertheim""\0""""\0"
    "Wendelsheim""\0""""\0"
    "Westhofen""\0""""\0"
    "Wöllstein""\0""""\0"
    "Wörrstadt, Stadt""\0""""\0"
    "Wonsheim""\0""""\0"
    "Altleiningen""\0""""\0"
    "Bad Dürkheim, Stadt""\0""""\0"
    "Battenberg (Pfalz)""\0""""\0"
    "Bissersheim""\0""""\0"
    "Bobenheim am Berg""\0""""\0"
    "Bockenheim an der Weinstraße""\0""""\0"
    "Carlsberg""\0""""\0"
    "Dackenheim""\0""""\0"
    "Deidesheim, Stadt""\0""""\0"
    "Dirmstein""\0""""\0"
    "Ebertsheim""\0""""\0"
    "Ellerstadt""\0""""\0"
    "Elmstein""\0""""\0"
    "Erpolzheim""\0""""\0"
    "Esthal""\0""""\0"
    "Forst an der Weinstraße""\0""""\0"
    "Frankeneck""\0""""\0"
    "Freinsheim, Stadt""\0""""\0"
    "Friedelsheim""\0""""\0"
    "Gerolsheim""\0""""\0"
    "Gönnheim""\0""""\0"
    "Großkarlbach""\0""""\0"
    "Grünstadt, Stadt""\0""""\0"
    "Haßloch""\0""""\0"
    "Herxheim am Berg""\0""""\0"
    "Hettenleidelheim""\0""""\0"
    "Kallstadt""\0""""\0"
    "Kindenheim""\0""""\0"
    "Kirchheim an der Weinstraße""\0""""\0"
    "Kleinkarlbach""\0""""\0"
    "Lambrecht (Pfalz), Stadt""\0""""\0"
    "Laumersheim""\0""""\0"
    "Lindenberg""\0""""\0"
    "Meckenheim""\0""""\0"
    "Mertesheim""\0""""\0"
    "Neidenfels""\0""""\0"
    "Neuleiningen""\0""""\0"
    "Niederkirchen bei Deidesheim""\0""""\0"
    "Obersülzen""\0""""\0"
    "Obrigheim (Pfalz)""\0""""\0"
    "Quirnheim""\0""""\0"
    "Ruppertsberg""\0""""\0"
    "Tiefenthal""\0""""\0"
    "Wachenheim an der Weinstraße, Stadt""\0""""\0"
    "Wattenheim""\0""""\0"
    "Weidenthal""\0""""\0"
    "Weisenheim am Berg""\0""""\0"
    "Weisenheim am Sand""\0""""\0"
    "Albisheim (Pfrimm)""\0""""\0"
    "Alsenz""\0""""\0"
    "Bayerfeld-Steckweiler""\0""""\0"
    "Bennhausen""\0""""\0"
    "Biedesheim""\0""""\0"
    "Bischheim""\0""""\0"
    "Bisterschied""\0""""\0"
    "Börrstadt""\0""""\0"
    "Bolanden""\0""""\0"
    "Breunigweiler""\0""""\0"
    "Bubenheim""\0""""\0"
    "Dannenfels""\0""""\0"
    "Dielkirchen""\0""""\0"
    "Dörrmoschel""\0""""\0"
    "Dreisen""\0""""\0"
    "Einselthum""\0""""\0"
    "Eisenberg (Pfalz), Stadt""\0""""\0"
    "Falkenstein""\0""""\0"
    "Finkenbach-Gersweiler""\0""""\0"
    "Gauersheim""\0""""\0"
    "Gaugrehweiler""\0""""\0"
    "Gehrweiler""\0""""\0"
    "Gerbach""\0""""\0"
    "Göllheim""\0""""\0"
    "Gonbach""\0""""\0"
    "Gundersweiler""\0""""\0"
    "Höringen""\0""""\0"
    "Ilbesheim""\0""""\0"
    "Immesheim""\0""""\0"
    "Imsbach""\0""""\0"
    "Imsweiler""\0""""\0"
    "Jakobsweiler""\0""""\0"
    "Kalkofen""\0""""\0"
    "Katzenbach""\0""""\0"
    "Kerzenheim""\0""""\0"
    "Kirchheimbolanden, Stadt""\0""""\0"
    "Kriegsfeld""\0""""\0"
    "Lautersheim""\0""""\0"
    "Lohnsfeld""\0""""\0"
    "Mannweiler-Cölln""\0""""\0"
    "Marnheim""\0""""\0"
    "Mörsfeld""\0""""\0"
    "Morschheim""\0""""\0"
    "Münchweiler an der Alsenz""\0""""\0"
    "Münsterappel""\0""""\0"
    "Niederhausen an der Appel""\0""""\0"
    "Niedermoschel""\0""""\0"
    "Oberhausen an der Appel""\0""""\0"
    "Obermoschel, Stadt""\0""""\0"
    "Oberndorf""\0""""\0"
    "Oberwiesen""\0""""\0"
    "Orbis""\0""""\0"
    "Ottersheim""\0""""\0"
    "Ramsen""\0""""\0"
    "Ransweiler""\0""""\0"
    "Rittersheim""\0""""\0"
    "Rüssingen""\0""""\0"
    "Ruppertsecken""\0""""\0"
    "Sankt Alban""\0""""\0"
    "Schiersfeld""\0""""\0"
    "Schönborn""\0""""\0"
    "Schweisweiler""\0""""\0"
    "Sippersfeld""\0""""\0"
    "Sitters""\0""""\0"
    "Stahlberg""\0""""\0"
    "Standenbühl""\0""""\0"
    "Steinbach am Donnersberg""\0""""\0"
    "Stetten""\0""""\0"
    "Teschenmoschel""\0""""\0"
    "Unkenbach""\0""""\0"
    "Waldgrehweiler""\0""""\0"
    "Wartenberg-Rohrbach""\0""""\0"
    "Weitersweiler""\0""""\0"
    "Winterborn""\0""""\0"
    "Würzweiler""\0""""\0"
    "Rathskirchen""\0""""\0"
    "Reichsthal""\0""""\0"
    "Seelen""\0""""\0"
    "Zellertal""\0""""\0"
    "Rockenhausen, Stadt""\0""""\0"
    "Winnweiler""\0""""\0"
    "Bellheim""\0""""\0"
    "Berg (Pfalz)""\0""""\0"
    "Erlenbach bei Kandel""\0""""\0"
    "Freckenfeld""\0""""\0"
    "Freisbach""\0""""\0"
    "Germersheim, Stadt""\0""""\0"
    "Hagenbach, Stadt""\0""""\0"
    "Hatzenbühl""\0""""\0"
    "Hördt""\0""""\0"
    "Jockgrim""\0""""\0"
    "Kandel, Stadt""\0""""\0"
    "Knittelsheim""\0""""\0"
    "Kuhardt""\0""""\0"
    "Leimersheim""\0""""\0"
    "Lingenfeld""\0""""\0"
    "Lustadt""\0""""\0"
    "Minfeld""\0""""\0"
    "Neuburg am Rhein""\0""""\0"
    "Neupotz""\0""""\0"
    "Ottersheim bei Landau""\0""""\0"
    "Rheinzabern""\0""""\0"
    "Rülzheim""\0""""\0"
    "Scheibenhardt""\0""""\0"
    "Schwegenheim""\0""""\0"
    "Steinweiler""\0""""\0"
    "Vollmersweiler""\0""""\0"
    "Weingarten (Pfalz)""\0""""\0"
    "Westheim (Pfalz)""\0""""\0"
    "Winden""\0""""\0"
    "Zeiskam""\0""""\0"
    "Wörth am Rhein, Stadt""\0""""\0"
    "Bann""\0""""\0"
    "Bruchmühlbach-Miesau""\0""""\0"
    "Enkenbach-Alsenborn""\0""""\0"
    "Erzenhausen""\0""""\0"
    "Eulenbis""\0""""\0"
    "Fischbach""\0""""\0"
    "Frankelbach""\0""""\0"
    "Frankenstein""\0""""\0"
    "Gerhardsbrunn""\0""""\0"
    "Hauptstuhl""\0""""\0"
    "Heiligenmoschel""\0""""\0"
    "Hirschhorn/ Pfalz""\0""""\0"
    "Hochspeyer""\0""""\0"
    "Hütschenhausen""\0""""\0"
    "Katzweiler""\0""""\0"
    "Kindsbach""\0""""\0"
    "Kollweiler""\0""""\0"
    "Kottweiler-Schwanden""\0""""\0"
    "Krickenbach""\0""""\0"
    "Landstuhl, Sickingenstadt, Stadt""\0""""\0"
    "Linden""\0""""\0"
    "Mackenbach""\0""""\0"
    "Mehlbach""\0""""\0"
    "Mehlingen""\0""""\0"
    "Mittelbrunn""\0""""\0"
    "Neuhemsbach""\0""""\0"
    "Niederkirchen""\0""""\0"
    "Niedermohr""\0""""\0"
    "Oberarnbach""\0""""\0"
    "Olsbrücken""\0""""\0"
    "Otterbach""\0""""\0"
    "Otterberg, Stadt""\0""""\0"
    "Queidersbach""\0""""\0"
    "Ramstein-Miesenbach, Stadt""\0""""\0"
    "Rodenbach""\0""""\0"
    "Schallodenbach""\0""""\0"
    "Schneckenhausen""\0""""\0"
    "Schwedelbach""\0""""\0"
    "Steinwenden""\0""""\0"
    "Stelzenberg""\0""""\0"
    "Sulzbachtal""\0""""\0"
    "Trippstadt""\0""""\0"
    "Waldleiningen""\0""""\0"
    "Weilerbach""\0""""\0"
    "Lambsborn""\0""""\0"
    "Langwieden""\0""""\0"
    "Martinshöhe""\0""""\0"
    "Schopp""\0""""\0"
    "Sembach""\0""""\0"
    "Reichenbach-Steegen""\0""""\0"
    "Adenbach""\0""""\0"
    "Albessen""\0""""\0"
    "Altenglan""\0""""\0"
    "Altenkirchen""\0""""\0"
    "Aschbach""\0""""\0"
    "Blaubach""\0""""\0"
    "Börsborn""\0""""\0"
    "Bosenbach""\0""""\0"
    "Breitenbach""\0""""\0"
    "Brücken (Pfalz)""\0""""\0"
    "Buborn""\0""""\0"
    "Cronenberg""\0""""\0"
    "Deimberg""\0""""\0"
    "Dennweiler-Frohnbach""\0""""\0"
    "Dittweiler""\0""""\0"
    "Dunzweiler""\0""""\0"
    "Ehweiler""\0""""\0"
    "Einöllen""\0""""\0"
    "Elzweiler""\0""""\0"
    "Erdesbach""\0""""\0"
    "Eßweiler""\0""""\0"
    "Etschberg""\0""""\0"
    "Föckelberg""\0""""\0"
    "Frohnhofen""\0""""\0"
    "Ginsweiler""\0""""\0"
    "Glanbrücken""\0""""\0"
    "Glan-Münchweiler""\0""""\0"
    "Gries""\0""""\0"
    "Grumbach""\0""""\0"
    "Haschbach am Remigiusberg""\0""""\0"
    "Hausweiler""\0""""\0"
    "Hefersweiler""\0""""\0"
    "Henschtal""\0""""\0"
    "Heinzenhausen""\0""""\0"
    "Herchweiler""\0""""\0"
    "Herren-Sulzbach""\0""""\0"
    "Herschweiler-Pettersheim""\0""""\0"
    "Hinzweiler""\0""""\0"
    "Hohenöllen""\0""""\0"
    "Homberg""\0""""\0"
    "Hoppstädten""\0""""\0"
    "Horschbach""\0""""\0"
    "Hüffler""\0""""\0"
    "Jettenbach""\0""""\0"
    "Kappeln""\0""""\0"
    "Kirrweiler""\0""""\0"
    "Körborn""\0""""\0"
    "Konken""\0""""\0"
    "Kreimbach-Kaulbach""\0""""\0"
    "Krottelbach""\0""""\0"
    "Kusel, Stadt""\0""""\0"
    "Langenbach""\0""""\0"
    "Langweiler""\0""""\0"
    "Lauterecken, Stadt""\0""""\0"
    "Lohnweiler""\0""""\0"
    "Medard""\0""""\0"
    "Merzweiler""\0""""\0"
    "Nanzdietschweiler""\0""""\0"
    "Nerzweiler""\0""""\0"
    "Neunkirchen am Potzberg""\0""""\0"
    "Niederalben""\0""""\0"
    "Niederstaufenbach""\0""""\0"
    "Nußbach""\0""""\0"
    "Oberalben""\0""""\0"
    "Oberstaufenbach""\0""""\0"
    "Oberweiler im Tal""\0""""\0"
    "Oberweiler-Tiefenbach""\0""""\0"
    "Odenbach""\0""""\0"
    "Offenbach-Hundheim""\0""""\0"
    "Ohmbach""\0""""\0"
    "Pfeffelbach""\0""""\0"
    "Rammelsbach""\0""""\0"
    "Rathsweiler""\0""""\0"
    "Rehweiler""\0""""\0"
    "Reichweiler""\0""""\0"
    "Reipoltskirchen""\0""""\0"
    "Relsberg""\0""""\0"
    "Rothselberg""\0""""\0"
    "Ruthweiler""\0""""\0"
    "Rutsweiler am Glan""\0""""\0"
    "Rutsweiler an der Lauter""\0""""\0"
    "Schellweiler""\0""""\0"
    "Schönenberg-Kübelberg""\0""""\0"
    "Selchenbach""\0""""\0"
    "Sankt Julian""\0""""\0"
    "Steinbach am Glan""\0""""\0"
    "Thallichtenberg""\0""""\0"
    "Theisbergstegen""\0""""\0"
    "Ulmet""\0""""\0"
    "Unterjeckenbach""\0""""\0"
    "Wahnwegen""\0""""\0"
    "Waldmohr, Stadt""\0""""\0"
    "Welchweiler""\0""""\0"
    "Wiesweiler""\0""""\0"
    "Wolfstein, Stadt""\0""""\0"
    "Bedesbach""\0""""\0"
    "Matzenbach""\0""""\0"
    "Quirnbach/ Pfalz""\0""""\0"
    "Albersweiler""\0""""\0"
    "Altdorf""\0""""\0"
    "Bad Bergzabern, Stadt""\0""""\0"
    "Barbelroth""\0""""\0"
    "Billigheim-Ingenheim""\0""""\0"
    "Birkenhördt""\0""""\0"
    "Birkweiler""\0""""\0"
    "Böbingen""\0""""\0"
    "Böchingen""\0""""\0"
    "Böllenborn""\0""""\0"
    "Bornheim""\0""""\0"
    "Burrweiler""\0""""\0"
    "Dernbach""\0""""\0"
    "Dierbach""\0""""\0"
    "Dörrenbach""\0""""\0"
    "Edenkoben, Stadt""\0""""\0"
    "Edesheim""\0""""\0"
    "Eschbach""\0""""\0"
    "Essingen""\0""""\0"
    "Eußerthal""\0""""\0"
    "Flemlingen""\0""""\0"
    "Frankweiler""\0""""\0"
    "Freimersheim (Pfalz)""\0""""\0"
    "Gleisweiler""\0""""\0"
    "Gleiszellen-Gleishorbach""\0""""\0"
    "Göcklingen""\0""""\0"
    "Gommersheim""\0""""\0"
    "Gossersweiler-Stein""\0""""\0"
    "Großfischlingen""\0""""\0"
    "Hainfeld""\0""""\0"
    "Hergersweiler""\0""""\0"
    "Herxheim bei Landau/ Pfalz""\0""""\0"
    "Herxheimweyher""\0""""\0"
    "Heuchelheim-Klingen""\0""""\0"
    "Hochstadt (Pfalz)""\0""""\0"
    "Ilbesheim bei Landau in der Pfalz""\0""""\0"
    "Impflingen""\0""""\0"
    "Insheim""\0""""\0"
    "Kapellen-Drusweiler""\0""""\0"
    "Kapsweyer""\0""""\0"
    "Kirrweiler (Pfalz)""\0""""\0"
    "Kleinfischlingen""\0""""\0"
    "Klingenmünster""\0""""\0"
    "Knöringen""\0""""\0"
    "Leinsweiler""\0""""\0"
    "Maikammer""\0""""\0"
    "Münchweiler am Klingbach""\0""""\0"
    "Niederhorbach""\0""""\0"
    "Niederotterbach""\0""""\0"
    "Oberhausen""\0""""\0"
    "Oberotterbach""\0""""\0"
    "Oberschlettenbach""\0""""\0"
    "Offenbach an der Queich""\0""""\0"
    "Pleisweiler-Oberhofen""\0""""\0"
    "Ramberg""\0""""\0"
    "Ranschbach""\0""""\0"
    "Rhodt unter Rietburg""\0""""\0"
    "Rinnthal""\0""""\0"
    "Rohrbach""\0""""\0"
    "Roschbach""\0""""\0"
    "Sankt Martin""\0""""\0"
    "Schweigen-Rechtenbach""\0""""\0"
    "Schweighofen""\0""""\0"
    "Siebeldingen""\0""""\0"
    "Silz""\0""""\0"
    "Steinfeld""\0""""\0"
    "Venningen""\0""""\0"
    "Völkersweiler""\0""""\0"
    "Vorderweidenthal""\0""""\0"
    "Waldhambach""\0""""\0"
    "Waldrohrbach""\0""""\0"
    "Walsheim""\0""""\0"
    "Wernersberg""\0""""\0"
    "Weyher in der Pfalz""\0""""\0"
    "Annweiler am Trifels, Stadt""\0""""\0"
    "Altrip""\0""""\0"
    "Beindersheim""\0""""\0"
    "Birkenheide""\0""""\0"
    "Bobenheim-Roxheim""\0""""\0"
    "Böhl-Iggelheim""\0""""\0"
    "Dannstadt-Schauernheim""\0""""\0"
    "Dudenhofen""\0""""\0"
    "Fußgönheim""\0""""\0"
    "Großniedesheim""\0""""\0"
    "Hanhofen""\0""""\0"
    "Harthausen""\0""""\0"
    "Heßheim""\0""""\0"
    "Heuchelheim bei Frankenthal""\0""""\0"
    "Hochdorf-Assenheim""\0""""\0"
    "Kleinniedesheim""\0""""\0"
    "Lambsheim""\0""""\0"
    "Limburgerhof""\0""""\0"
    "Maxdorf""\0""""\0"
    "Mutterstadt""\0""""\0"
    "Neuhofen""\0""""\0"
    "Otterstadt""\0""""\0"
    "Rödersheim-Gronau""\0""""\0"
    "Römerberg""\0""""\0"
    "Schifferstadt, Stadt""\0""""\0"
    "Waldsee""\0""""\0"
    "Appenheim""\0""""\0"
    "Aspisheim""\0""""\0"
    "Bacharach, Stadt""\0""""\0"
    "Badenheim""\0""""\0"
    "Bingen am Rhein, Stadt""\0""""\0"
    "Bodenheim""\0""""\0"
    "Breitscheid""\0""""\0"
    "Bubenheim""\0""""\0"
    "Budenheim""\0""""\0"
    "Dalheim""\0""""\0"
    "Dexheim""\0""""\0"
    "Dienheim""\0""""\0"
    "Dolgesheim""\0""""\0"
    "Eimsheim""\0""""\0"
    "Engelstadt""\0""""\0"
    "Essenheim""\0""""\0"
    "Friesenheim""\0""""\0"
    "Gau-Algesheim, Stadt""\0""""\0"
    "Gau-Bischofsheim""\0""""\0"
    "Gensingen""\0""""\0"
    "Grolsheim""\0""""\0"
    "Guntersblum""\0""""\0"
    "Hahnheim""\0""""\0"
    "Harxheim""\0""""\0"
    "Hillesheim""\0""""\0"
    "Horrweiler""\0""""\0"
    "Ingelheim am Rhein, Stadt""\0""""\0"
    "Jugenheim in Rheinhessen""\0""""\0"
    "Klein-Winternheim""\0""""\0"
    "Köngernheim""\0""""\0"
    "Lörzweiler""\0""""\0"
    "Ludwigshöhe""\0""""\0"
    "Manubach""\0""""\0"
    "Mommenheim""\0""""\0"
    "Münster-Sarmsheim""\0""""\0"
    "Nackenheim""\0""""\0"
    "Niederheimbach""\0""""\0"
    "Nieder-Hilbersheim""\0""""\0"
    "Nieder-Olm, Stadt""\0""""\0"
    "Nierstein, Stadt""\0""""\0"
    "Oberdiebach""\0""""\0"
    "Oberheimbach""\0""""\0"
    "Ober-Hilbersheim""\0""""\0"
    "Ober-Olm""\0""""\0"
    "Ockenheim""\0""""\0"
    "Oppenheim, Stadt""\0""""\0"
    "Sankt Johann""\0""""\0"
    "Schwabenheim an der Selz""\0""""\0"
    "Selzen""\0""""\0"
    "Sörgenloch""\0""""\0"
    "Sprendlingen""\0""""\0"
    "Stadecken-Elsheim""\0""""\0"
    "Trechtingshausen""\0""""\0"
    "Uelversheim""\0""""\0"
    "Undenheim""\0""""\0"
    "Waldalgesheim""\0""""\0"
    "Weiler bei Bingen""\0""""\0"
    "Weinolsheim""\0""""\0"
    "Welgesheim""\0""""\0"
    "Wintersheim""\0""""\0"
    "Zornheim""\0""""\0"
    "Zotzenheim""\0""""\0"
    "Dorn-Dürkheim""\0""""\0"
    "Wolfsheim""\0""""\0"
    "Bobenthal""\0""""\0"
    "Busenberg""\0""""\0"
    "Clausen""\0""""\0"
    "Dahn, Stadt""\0""""\0"
    "Darstein""\0""""\0"
    "Dimbach""\0""""\0"
    "Donsieders""\0""""\0"
    "Eppenbrunn""\0""""\0"
    "Erfweiler""\0""""\0"
    "Erlenbach bei Dahn""\0""""\0"
    "Fischbach bei Dahn""\0""""\0"
    "Geiselberg""\0""""\0"
    "Hauenstein""\0""""\0"
    "Heltersberg""\0""""\0"
    "Hermersberg""\0""""\0"
    "Herschberg""\0""""\0"
    "Hettenhausen""\0""""\0"
    "Hilst""\0""""\0"
    "Hinterweidenthal""\0""""\0"
    "Hirschthal""\0""""\0"
    "Höheinöd""\0""""\0"
    "Höheischweiler""\0""""\0"
    "Höhfröschen""\0""""\0"
    "Horbach""\0""""\0"
    "Kröppen""\0""""\0"
    "Leimen""\0""""\0"
    "Lemberg""\0""""\0"
    "Ludwigswinkel""\0""""\0"
    "Lug""\0""""\0"
    "Merzalben""\0""""\0"
    "Münchweiler an der Rodalb""\0""""\0"
    "Niederschlettenbach""\0""""\0"
    "Nothweiler""\0""""\0"
    "Nünschweiler""\0""""\0"
    "Obersimten""\0""""\0"
    "Petersberg""\0""""\0"
    "Rodalben, Stadt""\0""""\0"
    "Rumbach""\0""""\0"
    "Ruppertsweiler""\0""""\0"
    "Saalstadt""\0""""\0"
    "Schauerberg""\0""""\0"
    "Schindhard""\0""""\0"
    "Schmalenberg""\0""""\0"
    "Schönau (Pfalz)""\0""""\0"
    "Schwanheim""\0""""\0"
    "Schweix""\0""""\0"
    "Spirkelbach""\0""""\0"
    "Steinalben""\0""""\0"
    "Thaleischweiler-Fröschen""\0""""\0"
    "Trulben""\0""""\0"
    "Vinningen""\0""""\0"
    "Waldfischbach-Burgalben""\0""""\0"
    "Weselberg""\0""""\0"
    "Wilgartswiesen""\0""""\0"
    "Althornbach""\0""""\0"
    "Battweiler""\0""""\0"
    "Bechhofen""\0""""\0"
    "Biedershausen""\0""""\0"
    "Bottenbach""\0""""\0"
    "Contwig""\0""""\0"
    "Dellfeld""\0""""\0"
    "Dietrichingen""\0""""\0"
    "Großbundenbach""\0""""\0"
    "Großsteinhausen""\0""""\0"
    "Hornbach, Stadt""\0""""\0"
    "Käshofen""\0""""\0"
    "Kleinbundenbach""\0""""\0"
    "Kleinsteinhausen""\0""""\0"
    "Knopp-Labach""\0""""\0"
    "Krähenberg""\0""""\0"
    "Maßweiler""\0""""\0"
    "Mauschbach""\0""""\0"
    "Obernheim-Kirchenarnbach""\0""""\0"
    "Reifenberg""\0""""\0"
    "Riedelberg""\0""""\0"
    "Rieschweiler-Mühlbach""\0""""\0"
    "Rosenkopf""\0""""\0"
    "Schmitshausen""\0""""\0"
    "Wallhalben""\0""""\0"
    "Walshausen""\0""""\0"
    "Wiesbach""\0""""\0"
    "Winterbach (Pfalz)""\0""""\0"
    "Bruchweiler-Bärenbach""\0""""\0"
    "Bundenthal""\0""""\0"
    "Stuttgart, Landeshauptstadt""\0""""\0"
    "Aidlingen""\0""""\0"
    "Altdorf""\0""""\0"
    "Böblingen, Stadt""\0""""\0"
    "Bondorf""\0""""\0"
    "Deckenpfronn""\0""""\0"
    "Ehningen""\0""""\0"
    "Gärtringen""\0""""\0"
    "Gäufelden""\0""""\0"
    "Herrenberg, Stadt""\0""""\0"
    "Hildrizhausen""\0""""\0"
    "Holzgerlingen, Stadt""\0""""\0"
    "Leonberg, Stadt""\0""""\0"
    "Magstadt""\0""""\0"
    "Mötzingen""\0""""\0"
    "Nufringen""\0""""\0"
    "Renningen, Stadt""\0""""\0"
    "Rutesheim, Stadt""\0""""\0"
    "Schönaich""\0""""\0"
    "Sindelfingen, Stadt""\0""""\0"
    "Steinenbronn""\0""""\0"
    "Waldenbuch, Stadt""\0""""\0"
    "Weil der Stadt, Stadt""\0""""\0"
    "Weil im Schönbuch""\0""""\0"
    "Weissach""\0""""\0"
    "Jettingen""\0""""\0"
    "Grafenau""\0""""\0"
    "Altbach""\0""""\0"
    "Altdorf""\0""""\0"
    "Altenriet""\0""""\0"
    "Baltmannsweiler""\0""""\0"
    "Bempflingen""\0""""\0"
    "Beuren""\0""""\0"
    "Bissingen an der Teck""\0""""\0"
    "Deizisau""\0""""\0"
    "Denkendorf""\0""""\0"
    "Dettingen unter Teck""\0""""\0"
    "Erkenbrechtsweiler""\0""""\0"
    "Esslingen am Neckar, Stadt""\0""""\0"
    "Frickenhausen""\0""""\0"
    "Großbettlingen""\0""""\0"
    "Hochdorf""\0""""\0"
    "Holzmaden""\0""""\0"
    "Kirchheim unter Teck, Stadt""\0""""\0"
    "Köngen""\0""""\0"
    "Kohlberg""\0""""\0"
    "Lichtenwald""\0""""\0"
    "Neckartailfingen""\0""""\0"
    "Neckartenzlingen""\0""""\0"
    "Neidlingen""\0""""\0"
    "Neuffen, Stadt""\0""""\0"
    "Neuhausen auf den Fildern""\0""""\0"
    "Notzingen""\0""""\0"
    "Nürtingen, Stadt""\0""""\0"
    "Oberboihingen""\0""""\0"
    "Ohmden""\0""""\0"
    "Owen, Stadt""\0""""\0"
    "Plochingen, Stadt""\0""""\0"
    "Reichenbach an der Fils""\0""""\0"
    "Schlaitdorf""\0""""\0"
    "Unterensingen""\0""""\0"
    "Weilheim an der Teck, Stadt""\0""""\0"
    "Wendlingen am Neckar, Stadt""\0""""\0"
    "Wernau (Neckar), Stadt""\0""""\0"
    "Wolfschlugen""\0""""\0"
    "Aichwald""\0""""\0"
    "Filderstadt, Stadt""\0""""\0"
    "Leinfelden-Echterdingen, Stadt""\0""""\0"
    "Lenningen""\0""""\0"
    "Ostfildern, Stadt""\0""""\0"
    "Aichtal, Stadt""\0""""\0"
    "Adelberg""\0""""\0"
    "Aichelberg""\0""""\0"
    "Albershausen""\0""""\0"
    "Bad Ditzenbach""\0""""\0"
    "Bad Überkingen""\0""""\0"
    "Birenbach""\0""""\0"
    "Böhmenkirch""\0""""\0"
    "Börtlingen""\0""""\0"
    "Bad Boll""\0""""\0"
    "Deggingen""\0""""\0"
    "Donzdorf, Stadt""\0""""\0"
    "Drackenstein""\0""""\0"
    "Dürnau""\0""""\0"
    "Ebersbach an der Fils, Stadt""\0""""\0"
    "Eislingen/Fils, Stadt""\0""""\0"
    "Eschenbach""\0""""\0"
    "Gammelshausen""\0""""\0"
    "Geislingen an der Steige, Stadt""\0""""\0"
    "Gingen an der Fils""\0""""\0"
    "Göppingen, Stadt""\0""""\0"
    "Gruibingen""\0""""\0"
    "Hattenhofen""\0""""\0"
    "Heiningen""\0""""\0"
    "Hohenstadt""\0""""\0"
    "Kuchen""\0""""\0"
    "Mühlhausen im Täle""\0""""\0"
    "Ottenbach""\0""""\0"
    "Rechberghausen""\0""""\0"
    "Salach""\0""""\0"
    "Schlat""\0""""\0"
    "Schlierbach""\0""""\0"
    "Süßen, Stadt""\0""""\0"
    "Uhingen, Stadt""\0""""\0"
    "Wäschenbeuren""\0""""\0"
    "Wangen""\0""""\0"
    "Wiesensteig, Stadt""\0""""\0"
    "Zell unter Aichelberg""\0""""\0"
    "Lauterstein, Stadt""\0""""\0"
    "Affalterbach""\0""""\0"
    "Asperg, Stadt""\0""""\0"
    "Benningen am Neckar""\0""""\0"
    "Besigheim, Stadt""\0""""\0"
    "Bönnigheim, Stadt""\0""""\0"
    "Ditzingen, Stadt""\0""""\0"
    "Eberdingen""\0""""\0"
    "Erdmannhausen""\0""""\0"
    "Erligheim""\0""""\0"
    "Freudental""\0""""\0"
    "Gemmrigheim""\0""""\0"
    "Gerlingen, Stadt""\0""""\0"
    "Großbottwar, Stadt""\0""""\0"
    "Hemmingen""\0""""\0"
    "Hessigheim""\0""""\0"
    "Kirchheim am Neckar""\0""""\0"
    "Kornwestheim, Stadt""\0""""\0"
    "Löchgau""\0""""\0"
    "Ludwigsburg, Stadt""\0""""\0"
    "Marbach am Neckar, Stadt""\0""""\0"
    "Markgröningen, Stadt""\0""""\0"
    "Möglingen""\0""""\0"
    "Mundelsheim""\0""""\0"
    "Murr""\0""""\0"
    "Oberriexingen, Stadt""\0""""\0"
    "Oberstenfeld""\0""""\0"
    "Pleidelsheim""\0""""\0"
    "Schwieberdingen""\0""""\0"
    "Sersheim""\0""""\0"
    "Steinheim an der Murr, Stadt""\0""""\0"
    "Tamm, Stadt""\0""""\0"
    "Vaihingen an der Enz, Stadt""\0""""\0"
    "Walheim""\0""""\0"
    "Sachsenheim, Stadt""\0""""\0"
    "Ingersheim""\0""""\0"
    "Freiberg am Neckar, Stadt""\0""""\0"
    "Bietigheim-Bissingen, Stadt""\0""""\0"
    "Korntal-Münchingen, Stadt""\0""""\0"
    "Remseck am Neckar, Stadt""\0""""\0"
    "Alfdorf""\0""""\0"
    "Allmersbach im Tal""\0""""\0"
    "Althütte""\0""""\0"
    "Auenwald""\0""""\0"
    "Backnang, Stadt""\0""""\0"
    "Burgstetten""\0""""\0"
    "Fellbach, Stadt""\0""""\0"
    "Großerlach""\0""""\0"
    "Kaisersbach""\0""""\0"
    "Kirchberg an der Murr""\0""""\0"
    "Korb""\0""""\0"
    "Leutenbach""\0""""\0"
    "Murrhardt, Stadt""\0""""\0"
    "Oppenweiler""\0""""\0"
    "Plüderhausen""\0""""\0"
    "Rudersberg""\0""""\0"
    "Schorndorf, Stadt""\0""""\0"
    "Schwaikheim""\0""""\0"
    "Spiegelberg""\0""""\0"
    "Sulzbach an der Murr""\0""""\0"
    "Urbach""\0""""\0"
    "Waiblingen, Stadt""\0""""\0"
    "Weissach im Tal""\0""""\0"
    "Welzheim, Stadt""\0""""\0"
    "Winnenden, Stadt""\0""""\0"
    "Winterbach""\0""""\0"
    "Aspach""\0""""\0"
    "Berglen""\0""""\0"
    "Remshalden""\0""""\0"
    "Weinstadt, Stadt""\0""""\0"
    "Kernen im Remstal""\0""""\0"
    "Heilbronn, Universitätsstadt""\0""""\0"
    "Abstatt""\0""""\0"
    "Bad Friedrichshall, Stadt""\0""""\0"
    "Bad Rappenau, Stadt""\0""""\0"
    "Bad Wimpfen, Stadt""\0""""\0"
    "Beilstein, Stadt""\0""""\0"
    "Brackenheim, Stadt""\0""""\0"
    "Cleebronn""\0""""\0"
    "Eberstadt""\0""""\0"
    "Ellhofen""\0""""\0"
    "Eppingen, Stadt""\0""""\0"
    "Erlenbach""\0""""\0"
    "Flein""\0""""\0"
    "Gemmingen""\0""""\0"
    "Güglingen, Stadt""\0""""\0"
    "Gundelsheim, Stadt""\0""""\0"
    "Ilsfeld""\0""""\0"
    "Ittlingen""\0""""\0"
    "Jagsthausen""\0""""\0"
    "Kirchardt""\0""""\0"
    "Lauffen am Neckar, Stadt""\0""""\0"
    "Lehrensteinsfeld""\0""""\0"
    "Leingarten, Stadt""\0""""\0"
    "Löwenstein, Stadt""\0""""\0"
    "Massenbachhausen""\0""""\0"
    "Möckmühl, Stadt""\0""""\0"
    "Neckarsulm, Stadt""\0""""\0"
    "Neckarwestheim""\0""""\0"
    "Neudenau, Stadt""\0""""\0"
    "Neuenstadt am Kocher, Stadt""\0""""\0"
    "Nordheim""\0""""\0"
    "Oedheim""\0""""\0"
    "Offenau""\0""""\0"
    "Pfaffenhofen""\0""""\0"
    "Roigheim""\0""""\0"
    "Schwaigern, Stadt""\0""""\0"
    "Siegelsbach""\0""""\0"
    "Talheim""\0""""\0"
    "Untereisesheim""\0""""\0"
    "Untergruppenbach""\0""""\0"
    "Weinsberg, Stadt""\0""""\0"
    "Widdern, Stadt""\0""""\0"
    "Wüstenrot""\0""""\0"
    "Zaberfeld""\0""""\0"
    "Obersulm""\0""""\0"
    "Hardthausen am Kocher""\0""""\0"
    "Langenbrettach""\0""""\0"
    "Bretzfeld""\0""""\0"
    "Dörzbach""\0""""\0"
    "Forchtenberg, Stadt""\0""""\0"
    "Ingelfingen, Stadt""\0""""\0"
    "Krautheim, Stadt""\0""""\0"
    "Künzelsau, Stadt""\0""""\0"
    "Kupferzell""\0""""\0"
    "Mulfingen""\0""""\0"
    "Neuenstein, Stadt""\0""""\0"
    "Niedernhall, Stadt""\0""""\0"
    "Öhringen, Stadt""\0""""\0"
    "Pfedelbach""\0""""\0"
    "Schöntal""\0""""\0"
    "Waldenburg, Stadt""\0""""\0"
    "Weißbach""\0""""\0"
    "Zweiflingen""\0""""\0"
    "Blaufelden""\0""""\0"
    "Braunsbach""\0""""\0"
    "Bühlertann""\0""""\0"
    "Bühlerzell""\0""""\0"
    "Crailsheim, Stadt""\0""""\0"
    "Fichtenberg""\0""""\0"
    "Gaildorf, Stadt""\0""""\0"
    "Gerabronn, Stadt""\0""""\0"
    "Ilshofen, Stadt""\0""""\0"
    "Kirchberg an der Jagst, Stadt""\0""""\0"
    "Langenburg, Stadt""\0""""\0"
    "Mainhardt""\0""""\0"
    "Michelbach an der Bilz""\0""""\0"
    "Michelfeld""\0""""\0"
    "Oberrot""\0""""\0"
    "Obersontheim""\0""""\0"
    "Rot am See""\0""""\0"
    "Satteldorf""\0""""\0"
    "Schrozberg, Stadt""\0""""\0"
    "Schwäbisch Hall, Stadt""\0""""\0"
    "Sulzbach-Laufen""\0""""\0"
    "Untermünkheim""\0""""\0"
    "Vellberg, Stadt""\0""""\0"
    "Wallhausen""\0""""\0"
    "Wolpertshausen""\0""""\0"
    "Rosengarten""\0""""\0"
    "Kreßberg""\0""""\0"
    "Fichtenau""\0""""\0"
    "Frankenhardt""\0""""\0"
    "Stimpfach""\0""""\0"
    "Assamstadt""\0""""\0"
    "Bad Mergentheim, Stadt""\0""""\0"
    "Boxberg, Stadt""\0""""\0"
    "Creglingen, Stadt""\0""""\0"
    "Freudenberg, Stadt""\0""""\0"
    "Großrinderfeld""\0""""\0"
    "Grünsfeld, Stadt""\0""""\0"
    "Igersheim""\0""""\0"
    "Königheim""\0""""\0"
    "Külsheim, Stadt""\0""""\0"
    "Niederstetten, Stadt""\0""""\0"
    "Tauberbischofsheim, Stadt""\0""""\0"
    "Weikersheim, Stadt""\0""""\0"
    "Werbach""\0""""\0"
    "Wertheim, Stadt""\0""""\0"
    "Wittighausen""\0""""\0"
    "Ahorn""\0""""\0"
    "Lauda-Königshofen, Stadt""\0""""\0"
    "Dischingen""\0""""\0"
    "Gerstetten""\0""""\0"
    "Giengen an der Brenz, Stadt""\0""""\0"
    "Heidenheim an der Brenz, Stadt""\0""""\0"
    "Herbrechtingen, Stadt""\0""""\0"
    "Hermaringen""\0""""\0"
    "Königsbronn""\0""""\0"
    "Nattheim""\0""""\0"
    "Niederstotzingen, Stadt""\0""""\0"
    "Sontheim an der Brenz""\0""""\0"
    "Steinheim am Albuch""\0""""\0"
    "Abtsgmünd""\0""""\0"
    "Adelmannsfelden""\0""""\0"
    "Bartholomä""\0""""\0"
    "Böbingen an der Rems""\0""""\0"
    "Bopfingen, Stadt""\0""""\0"
    "Durlangen""\0""""\0"
    "Ellenberg""\0""""\0"
    "Ellwangen (Jagst), Stadt""\0""""\0"
    "Eschach""\0""""\0"
    "Essingen""\0""""\0"
    "Göggingen""\0""""\0"
    "Gschwend""\0""""\0"
    "Heubach, Stadt""\0""""\0"
    "Heuchlingen""\0""""\0"
    "Hüttlingen""\0""""\0"
    "Iggingen""\0""""\0"
    "Jagstzell""\0""""\0"
    "Kirchheim am Ries""\0""""\0"
    "Lauchheim, Stadt""\0""""\0"
    "Leinzell""\0""""\0"
    "Lorch, Stadt""\0""""\0"
    "Mögglingen""\0""""\0"
    "Mutlangen""\0""""\0"
    "Neresheim, Stadt""\0""""\0"
    "Neuler""\0""""\0"
    "Obergröningen""\0""""\0"
    "Oberkochen, Stadt""\0""""\0"
    "Rosenberg""\0""""\0"
    "Ruppertshofen""\0""""\0"
    "Schechingen""\0""""\0"
    "Schwäbisch Gmünd, Stadt""\0""""\0"
    "Spraitbach""\0""""\0"
    "Stödtlen""\0""""\0"
    "Täferrot""\0""""\0"
    "Tannhausen""\0""""\0"
    "Unterschneidheim""\0""""\0"
    "Waldstetten""\0""""\0"
    "Westhausen""\0""""\0"
    "Wört""\0""""\0"
    "Riesbürg""\0""""\0"
    "Aalen, Stadt""\0""""\0"
    "Rainau""\0""""\0"
    "Baden-Baden, Stadt""\0""""\0"
    "Karlsruhe, Stadt""\0""""\0"
    "Bretten, Stadt""\0""""\0"
    "Bruchsal, Stadt""\0""""\0"
    "Ettlingen, Stadt""\0""""\0"
    "Forst""\0""""\0"
    "Gondelsheim""\0""""\0"
    "Hambrücken""\0""""\0"
    "Kronau""\0""""\0"
    "Kürnbach""\0""""\0"
    "Malsch""\0""""\0"
    "Marxzell""\0""""\0"
    "Oberderdingen, Stadt""\0""""\0"
    "Östringen, Stadt""\0""""\0"
    "Philippsburg, Stadt""\0""""\0"
    "Sulzfeld""\0""""\0"
    "Ubstadt-Weiher""\0""""\0"
    "Walzbachtal""\0""""\0"
    "Weingarten (Baden)""\0""""\0"
    "Zaisenhausen""\0""""\0"
    "Karlsbad""\0""""\0"
    "Kraichtal, Stadt""\0""""\0"
    "Graben-Neudorf""\0""""\0"
    "Bad Schönborn""\0""""\0"
    "Pfinztal""\0""""\0"
    "Eggenstein-Leopoldshafen""\0""""\0"
    "Karlsdorf-Neuthard""\0""""\0"
    "Linkenheim-Hochstetten""\0""""\0"
    "Waghäusel, Stadt""\0""""\0"
    "Oberhausen-Rheinhausen""\0""""\0"
    "Rheinstetten, Stadt""\0""""\0"
    "Stutensee, Stadt""\0""""\0"
    "Waldbronn""\0""""\0"
    "Dettenheim""\0""""\0"
    "Au am Rhein""\0""""\0"
    "Bietigheim""\0""""\0"
    "Bischweier""\0""""\0"
    "Bühl, Stadt""\0""""\0"
    "Bühlertal""\0""""\0"
    "Durmersheim""\0""""\0"
    "Elchesheim-Illingen""\0""""\0"
    "Forbach""\0""""\0"
    "Gaggenau, Stadt""\0""""\0"
    "Gernsbach, Stadt""\0""""\0"
    "Hügelsheim""\0""""\0"
    "Iffezheim""\0""""\0"
    "Kuppenheim, Stadt""\0""""\0"
    "Lichtenau, Stadt""\0""""\0"
    "Loffenau""\0""""\0"
    "Muggensturm""\0""""\0"
    "Ötigheim""\0""""\0"
    "Ottersweier""\0""""\0"
    "Rastatt, Stadt""\0""""\0"
    "Sinzheim""\0""""\0"
    "Steinmauern""\0""""\0"
    "Weisenbach""\0""""\0"
    "Rheinmünster""\0""""\0"
    "Heidelberg, Stadt""\0""""\0"
    "Mannheim, Universitätsstadt""\0""""\0"
    "Adelsheim, Stadt""\0""""\0"
    "Aglasterhausen""\0""""\0"
    "Billigheim""\0""""\0"
    "Binau""\0""""\0"
    "Buchen (Odenwald), Stadt""\0""""\0"
    "Fahrenbach""\0""""\0"
    "Hardheim""\0""""\0"
    "Haßmersheim""\0""""\0"
    "Höpfingen""\0""""\0"
    "Hüffenhardt""\0""""\0"
    "Limbach""\0""""\0"
    "Mosbach, Stadt""\0""""\0"
    "Mudau""\0""""\0"
    "Neckargerach""\0""""\0"
    "Neckarzimmern""\0""""\0"
    "Neunkirchen""\0""""\0"
    "Obrigheim""\0""""\0"
    "Osterburken, Stadt""\0""""\0"
    "Rosenberg""\0""""\0"
    "Seckach""\0""""\0"
    "Walldürn, Stadt""\0""""\0"
    "Zwingenberg""\0""""\0"
    "Ravenstein, Stadt""\0""""\0"
    "Schefflenz""\0""""\0"
    "Schwarzach""\0""""\0"
    "Elztal""\0""""\0"
    "Waldbrunn""\0""""\0"
    "Altlußheim""\0""""\0"
    "Bammental""\0""""\0"
    "Brühl""\0""""\0"
    "Dielheim""\0""""\0"
    "Dossenheim""\0""""\0"
    "Eberbach, Stadt""\0""""\0"
    "Epfenbach""\0""""\0"
    "Eppelheim, Stadt""\0""""\0"
    "Eschelbronn""\0""""\0"
    "Gaiberg""\0""""\0"
    "Heddesbach""\0""""\0"
    "Heddesheim""\0""""\0"
    "Heiligkreuzsteinach""\0""""\0"
    "Hemsbach, Stadt""\0""""\0"
    "Hockenheim, Stadt""\0""""\0"
    "Ilvesheim""\0""""\0"
    "Ketsch""\0""""\0"
    "Ladenburg, Stadt""\0""""\0"
    "Laudenbach""\0""""\0"
    "Leimen, Stadt""\0""""\0"
    "Malsch""\0""""\0"
    "Mauer""\0""""\0"
    "Meckesheim""\0""""\0"
    "Mühlhausen""\0""""\0"
    "Neckarbischofsheim, Stadt""\0""""\0"
    "Neckargemünd, Stadt""\0""""\0"
    "Neidenstein""\0""""\0"
    "Neulußheim""\0""""\0"
    "Nußloch""\0""""\0"
    "Oftersheim""\0""""\0"
    "Plankstadt""\0""""\0"
    "Rauenberg, Stadt""\0""""\0"
    "Reichartshausen""\0""""\0"
    "Reilingen""\0""""\0"
    "Sandhausen""\0""""\0"
    "Schönau, Stadt""\0""""\0"
    "Schönbrunn""\0""""\0"
    "Schriesheim, Stadt""\0""""\0"
    "Schwetzingen, Stadt""\0""""\0"
    "Sinsheim, Stadt""\0""""\0"
    "Spechbach""\0""""\0"
    "Waibstadt, Stadt""\0""""\0"
    "Walldorf, Stadt""\0""""\0"
    "Weinheim, Stadt""\0""""\0"
    "Wiesenbach""\0""""\0"
    "Wiesloch, Stadt""\0""""\0"
    "Wilhelmsfeld""\0""""\0"
    "Zuzenhausen""\0""""\0"
    "Angelbachtal""\0""""\0"
    "St. Leon-Rot""\0""""\0"
    "Lobbach""\0""""\0"
    "Edingen-Neckarhausen""\0""""\0"
    "Helmstadt-Bargen""\0""""\0"
    "Hirschberg an der Bergstraße""\0""""\0"
    "Pforzheim, Stadt""\0""""\0"
    "Altensteig, Stadt""\0""""\0"
    "Althengstett""\0""""\0"
    "Bad Liebenzell, Stadt""\0""""\0"
    "Dobel""\0""""\0"
    "Ebhausen""\0""""\0"
    "Egenhausen""\0""""\0"
    "Enzklösterle""\0""""\0"
    "Gechingen""\0""""\0"
    "Haiterbach, Stadt""\0""""\0"
    "Bad Herrenalb, Stadt""\0""""\0"
    "Höfen an der Enz""\0""""\0"
    "Nagold, Stadt""\0""""\0"
    "Neubulach, Stadt""\0""""\0"
    "Neuweiler""\0""""\0"
    "Oberreichenbach""\0""""\0"
    "Ostelsheim""\0""""\0"
    "Rohrdorf""\0""""\0"
    "Schömberg""\0""""\0"
    "Simmersfeld""\0""""\0"
    "Simmozheim""\0""""\0"
    "Unterreichenbach""\0""""\0"
    "Bad Wildbad, Stadt""\0""""\0"
    "Wildberg, Stadt""\0""""\0"
    "Bad Teinach-Zavelstein, Stadt""\0""""\0"
    "Calw, Stadt""\0""""\0"
    "Birkenfeld""\0""""\0"
    "Eisingen""\0""""\0"
    "Engelsbrand""\0""""\0"
    "Friolzheim""\0""""\0"
    "Heimsheim, Stadt""\0""""\0"
    "Illingen""\0""""\0"
    "Ispringen""\0""""\0"
    "Kieselbronn""\0""""\0"
    "Knittlingen, Stadt""\0""""\0"
    "Maulbronn, Stadt""\0""""\0"
    "Mönsheim""\0""""\0"
    "Mühlacker, Stadt""\0""""\0"
    "Neuenbürg, Stadt""\0""""\0"
    "Neuhausen""\0""""\0"
    "Niefern-Öschelbronn""\0""""\0"
    "Ötisheim""\0""""\0"
    "Sternenfels""\0""""\0"
    "Tiefenbronn""\0""""\0"
    "Wiernsheim""\0""""\0"
    "Wimsheim""\0""""\0"
    "Wurmberg""\0""""\0"
    "Keltern""\0""""\0"
    "Remchingen""\0""""\0"
    "Straubenhardt""\0""""\0"
    "Neulingen""\0""""\0"
    "Kämpfelbach""\0""""\0"
    "Ölbronn-Dürrn""\0""""\0"
    "Königsbach-Stein""\0""""\0"
    "Alpirsbach, Stadt""\0""""\0"
    "Baiersbronn""\0""""\0"
    "Dornstetten, Stadt""\0""""\0"
    "Empfingen""\0""""\0"
    "Eutingen im Gäu""\0""""\0"
    "Freudenstadt, Stadt""\0""""\0"
    "Glatten""\0""""\0"
    "Grömbach""\0""""\0"
    "Horb am Neckar, Stadt""\0""""\0"
    "Loßburg""\0""""\0"
    "Pfalzgrafenweiler""\0""""\0"
    "Schopfloch""\0""""\0"
    "Wörnersberg""\0""""\0"
    "Seewald""\0""""\0"
    "Waldachtal""\0""""\0"
    "Bad Rippoldsau-Schapbach""\0""""\0"
    "Freiburg im Breisgau, Stadt""\0""""\0"
    "Au""\0""""\0"
    "Auggen""\0""""\0"
    "Bad Krozingen, Stadt""\0""""\0"
    "Badenweiler""\0""""\0"
    "Ballrechten-Dottingen""\0""""\0"
    "Bötzingen""\0""""\0"
    "Bollschweil""\0""""\0"
    "Breisach am Rhein, Stadt""\0""""\0"
    "Breitnau""\0""""\0"
    "Buchenbach""\0""""\0"
    "Buggingen""\0""""\0"
    "Ebringen""\0""""\0"
    "Eichstetten am Kaiserstuhl""\0""""\0"
    "Eisenbach (Hochschwarzwald)""\0""""\0"
    "Eschbach""\0""""\0"
    "Feldberg (Schwarzwald)""\0""""\0"
    "Friedenweiler""\0""""\0"
    "Glottertal""\0""""\0"
    "Gottenheim""\0""""\0"
    "Gundelfingen""\0""""\0"
    "Hartheim am Rhein""\0""""\0"
    "Heitersheim, Stadt""\0""""\0"
    "Heuweiler""\0""""\0"
    "Hinterzarten""\0""""\0"
    "Horben""\0""""\0"
    "Ihringen""\0""""\0"
    "Kirchzarten""\0""""\0"
    "Lenzkirch""\0""""\0"
    "Löffingen, Stadt""\0""""\0"
    "Merdingen""\0""""\0"
    "Merzhausen""\0""""\0"
    "Müllheim im Markgräflerland, Stadt""\0""""\0"
    "Neuenburg am Rhein, Stadt""\0""""\0"
    "Oberried""\0""""\0"
    "Pfaffenweiler""\0""""\0"
    "St. Märgen""\0""""\0"
    "St. Peter""\0""""\0"
    "Schallstadt""\0""""\0"
    "Schluchsee""\0""""\0"
    "Sölden""\0""""\0"
    "Staufen im Breisgau, Stadt""\0""""\0"
    "Stegen""\0""""\0"
    "Sulzburg, Stadt""\0""""\0"
    "Titisee-Neustadt, Stadt""\0""""\0"
    "Umkirch""\0""""\0"
    "Wittnau""\0""""\0"
    "Münstertal/Schwarzwald""\0""""\0"
    "Ehrenkirchen""\0""""\0"
    "March""\0""""\0"
    "Vogtsburg im Kaiserstuhl, Stadt""\0""""\0"
    "Bahlingen am Kaiserstuhl""\0""""\0"
    "Biederbach""\0""""\0"
    "Denzlingen""\0""""\0"
    "Elzach, Stadt""\0""""\0"
    "Emmendingen, Stadt""\0""""\0"
    "Endingen am Kaiserstuhl, Stadt""\0""""\0"
    "Forchheim""\0""""\0"
    "Gutach im Breisgau""\0""""\0"
    "Herbolzheim, Stadt""\0""""\0"
    "Kenzingen, Stadt""\0""""\0"
    "Malterdingen""\0""""\0"
    "Reute""\0""""\0"
    "Riegel am Kaiserstuhl""\0""""\0"
    "Sasbach am Kaiserstuhl""\0""""\0"
    "Sexau""\0""""\0"
    "Simonswald""\0""""\0"
    "Teningen""\0""""\0"
    "Vörstetten""\0""""\0"
    "Weisweil""\0""""\0"
    "Wyhl am Kaiserstuhl""\0""""\0"
    "Rheinhausen im Breisgau""\0""""\0"
    "Freiamt""\0""""\0"
    "Winden im Elztal""\0""""\0"
    "Waldkirch, Stadt""\0""""\0"
    "Achern, Stadt""\0""""\0"
    "Appenweier""\0""""\0"
    "Bad Peterstal-Griesbach""\0""""\0"
    "Berghaupten""\0""""\0"
    "Biberach""\0""""\0"
    "Durbach""\0""""\0"
    "Ettenheim, Stadt""\0""""\0"
    "Fischerbach""\0""""\0"
    "Friesenheim""\0""""\0"
    "Gengenbach, Stadt""\0""""\0"
    "Gutach (Schwarzwaldbahn)""\0""""\0"
    "Haslach im Kinzigtal, Stadt""\0""""\0"
    "Hausach, Stadt""\0""""\0"
    "Hofstetten""\0""""\0"
    "Hohberg""\0""""\0"
    "Hornberg, Stadt""\0""""\0"
    "Kappelrodeck""\0""""\0"
    "Kehl, Stadt""\0""""\0"
    "Kippenheim""\0""""\0"
    "Lahr/Schwarzwald, Stadt""\0""""\0"
    "Lautenbach""\0""""\0"
    "Lauf""\0""""\0"
    "Mahlberg, Stadt""\0""""\0"
    "Meißenheim""\0""""\0"
    "Mühlenbach""\0""""\0"
    "Nordrach""\0""""\0"
    "Oberharmersbach""\0""""\0"
    "Oberkirch, Stadt""\0""""\0"
    "Oberwolfach""\0""""\0"
    "Offenburg, Stadt""\0""""\0"
    "Ohlsbach""\0""""\0"
    "Oppenau, Stadt""\0""""\0"
    "Ortenberg""\0""""\0"
    "Ottenhöfen im Schwarzwald""\0""""\0"
    "Renchen, Stadt""\0""""\0"
    "Ringsheim""\0""""\0"
    "Rust""\0""""\0"
    "Sasbach""\0""""\0"
    "Sasbachwalden""\0""""\0"
    "Schuttertal""\0""""\0"
    "Schutterwald""\0""""\0"
    "Seebach""\0""""\0"
    "Seelbach""\0""""\0"
    "Steinach""\0""""\0"
    "Willstätt""\0""""\0"
    "Wolfach, Stadt""\0""""\0"
    "Zell am Harmersbach, Stadt""\0""""\0"
    "Schwanau""\0""""\0"
    "Neuried""\0""""\0"
    "Kappel-Grafenhausen""\0""""\0"
    "Rheinau, Stadt""\0""""\0"
    "Rheinau, gemeindefreies Gebiet""\0""""\0"
    "Aichhalden""\0""""\0"
    "Bösingen""\0""""\0"
    "Dietingen""\0""""\0"
    "Dornhan, Stadt""\0""""\0"
    "Dunningen""\0""""\0"
    "Epfendorf""\0""""\0"
    "Hardt""\0""""\0"
    "Lauterbach""\0""""\0"
    "Oberndorf am Neckar, Stadt""\0""""\0"
    "Rottweil, Stadt""\0""""\0"
    "Schenkenzell""\0""""\0"
    "Schiltach, Stadt""\0""""\0"
    "Schramberg, Stadt""\0""""\0"
    "Sulz am Neckar, Stadt""\0""""\0"
    "Villingendorf""\0""""\0"
    "Vöhringen""\0""""\0"
    "Wellendingen""\0""""\0"
    "Zimmern ob Rottweil""\0""""\0"
    "Fluorn-Winzeln""\0""""\0"
    "Eschbronn""\0""""\0"
    "Deißlingen""\0""""\0"
    "Bad Dürrheim, Stadt""\0""""\0"
    "Blumberg, Stadt""\0""""\0"
    "Bräunlingen, Stadt""\0""""\0"
    "Dauchingen""\0""""\0"
    "Donaueschingen, Stadt""\0""""\0"
    "Furtwangen im Schwarzwald, Stadt""\0""""\0"
    "Gütenbach""\0""""\0"
    "Hüfingen, Stadt""\0""""\0"
    "Königsfeld im Schwarzwald""\0""""\0"
    "Mönchweiler""\0""""\0"
    "Niedereschach""\0""""\0"
    "St. Georgen im Schwarzwald, Stadt""\0""""\0"
    "Schönwald im Schwarzwald""\0""""\0"
    "Schonach im Schwarzwald""\0""""\0"
    "Triberg im Schwarzwald, Stadt""\0""""\0"
    "Tuningen""\0""""\0"
    "Unterkirnach""\0""""\0"
    "Vöhrenbach, Stadt""\0""""\0"
    "Villingen-Schwenningen, Stadt""\0""""\0"
    "Brigachtal""\0""""\0"
    "Aldingen""\0""""\0"
    "Bärenthal""\0""""\0"
    "Balgheim""\0""""\0"
    "Böttingen""\0""""\0"
    "Bubsheim""\0""""\0"
    "Buchheim""\0""""\0"
    "Deilingen""\0""""\0"
    "Denkingen""\0""""\0"
    "Dürbheim""\0""""\0"
    "Durchhausen""\0""""\0"
    "Egesheim""\0""""\0"
    "Fridingen an der Donau, Stadt""\0""""\0"
    "Frittlingen""\0""""\0"
    "Geisingen, Stadt""\0""""\0"
    "Gosheim""\0""""\0"
    "Gunningen""\0""""\0"
    "Hausen ob Verena""\0""""\0"
    "Immendingen""\0""""\0"
    "Irndorf""\0""""\0"
    "Königsheim""\0""""\0"
    "Kolbingen""\0""""\0"
    "Mahlstetten""\0""""\0"
    "Mühlheim an der Donau, Stadt""\0""""\0"
    "Neuhausen ob Eck""\0""""\0"
    "Reichenbach am Heuberg""\0""""\0"
    "Renquishausen""\0""""\0"
    "Spaichingen, Stadt""\0""""\0"
    "Talheim""\0""""\0"
    "Trossingen, Stadt""\0""""\0"
    "Tuttlingen, Stadt""\0""""\0"
    "Wehingen""\0""""\0"
    "Wurmlingen""\0""""\0"
    "Seitingen-Oberflacht""\0""""\0"
    "Rietheim-Weilheim""\0""""\0"
    "Emmingen-Liptingen""\0""""\0"
    "Aach, Stadt""\0""""\0"
    "Allensbach""\0""""\0"
    "Büsingen am Hochrhein""\0""""\0"
    "Eigeltingen""\0""""\0"
    "Engen, Stadt""\0""""\0"
    "Gaienhofen""\0""""\0"
    "Gailingen am Hochrhein""\0""""\0"
    "Gottmadingen""\0""""\0"
    "Hilzingen""\0""""\0"
    "Konstanz, Universitätsstadt""\0""""\0"
    "Moos""\0""""\0"
    "Mühlingen""\0""""\0"
    "Öhningen""\0""""\0"
    "Radolfzell am Bodensee, Stadt""\0""""\0"
    "Reichenau""\0""""\0"
    "Singen (Hohentwiel), Stadt""\0""""\0"
    "Steißlingen""\0""""\0"
    "Stockach, Stadt""\0""""\0"
    "Tengen, Stadt""\0""""\0"
    "Volkertshausen""\0""""\0"
    "Hohenfels""\0""""\0"
    "Mühlhausen-Ehingen""\0""""\0"
    "Bodman-Ludwigshafen""\0""""\0"
    "Orsingen-Nenzingen""\0""""\0"
    "Rielasingen-Worblingen""\0""""\0"
    "Aitern""\0""""\0"
    "Bad Bellingen""\0""""\0"
    "Binzen""\0""""\0"
    "Böllen""\0""""\0"
    "Efringen-Kirchen""\0""""\0"
    "Eimeldingen""\0""""\0"
    "Fischingen""\0""""\0"
    "Fröhnd""\0""""\0"
    "Hasel""\0""""\0"
    "Hausen im Wiesental""\0""""\0"
    "Inzlingen""\0""""\0"
    "Kandern, Stadt""\0""""\0"
    "Lörrach, Stadt""\0""""\0"
    "Maulburg""\0""""\0"
    "Rheinfelden (Baden), Stadt""\0""""\0"
    "Rümmingen""\0""""\0"
    "Schallbach""\0""""\0"
    "Schliengen""\0""""\0"
    "Schönau im Schwarzwald, Stadt""\0""""\0"
    "Schönenberg""\0""""\0"
    "Schopfheim, Stadt""\0""""\0"
    "Schwörstadt""\0""""\0"
    "Steinen""\0""""\0"
    "Todtnau, Stadt""\0""""\0"
    "Tunau""\0""""\0"
    "Utzenfeld""\0""""\0"
    "Weil am Rhein, Stadt""\0""""\0"
    "Wembach""\0""""\0"
    "Wieden""\0""""\0"
    "Wittlingen""\0""""\0"
    "Zell im Wiesental, Stadt""\0""""\0"
    "Malsburg-Marzell""\0""""\0"
    "Grenzach-Wyhlen""\0""""\0"
    "Häg-Ehrsberg""\0""""\0"
    "Kleines Wiesental""\0""""\0"
    "Albbruck""\0""""\0"
    "Bernau im Schwarzwald""\0""""\0"
    "Bonndorf im Schwarzwald, Stadt""\0""""\0"
    "Dachsberg (Südschwarzwald)""\0""""\0"
    "Dettighofen""\0""""\0"
    "Dogern""\0""""\0"
    "Görwihl""\0""""\0"
    "Grafenhausen""\0""""\0"
    "Häusern""\0""""\0"
    "Herrischried""\0""""\0"
    "Höchenschwand""\0""""\0"
    "Hohentengen am Hochrhein""\0""""\0"
    "Ibach""\0""""\0"
    "Jestetten""\0""""\0"
    "Klettgau""\0""""\0"
    "Lauchringen""\0""""\0"
    "Laufenburg (Baden), Stadt""\0""""\0"
    "Lottstetten""\0""""\0"
    "Murg""\0""""\0"
    "Rickenbach""\0""""\0"
    "Bad Säckingen, Stadt""\0""""\0"
    "St. Blasien, Stadt""\0""""\0"
    "Stühlingen, Stadt""\0""""\0"
    "Todtmoos""\0""""\0"
    "Wehr, Stadt""\0""""\0"
    "Weilheim""\0""""\0"
    "Wutöschingen""\0""""\0"
    "Eggingen""\0""""\0"
    "Küssaberg""\0""""\0"
    "Waldshut-Tiengen, Stadt""\0""""\0"
    "Wutach""\0""""\0"
    "Ühlingen-Birkendorf""\0""""\0"
    "Dettingen an der Erms""\0""""\0"
    "Eningen unter Achalm""\0""""\0"
    "Gomadingen""\0""""\0"
    "Grabenstetten""\0""""\0"
    "Grafenberg""\0""""\0"
    "Hayingen, Stadt""\0""""\0"
    "Hülben""\0""""\0"
    "Mehrstetten""\0""""\0"
    "Metzingen, Stadt""\0""""\0"
    "Münsingen, Stadt""\0""""\0"
    "Pfronstetten""\0""""\0"
    "Pfullingen, Stadt""\0""""\0"
    "Pliezhausen""\0""""\0"
    "Reutlingen, Stadt""\0""""\0"
    "Riederich""\0""""\0"
    "Trochtelfingen, Stadt""\0""""\0"
    "Bad Urach, Stadt""\0""""\0"
    "Wannweil""\0""""\0"
    "Zwiefalten""\0""""\0"
    "Walddorfhäslach""\0""""\0"
    "Römerstein""\0""""\0"
    "Engstingen""\0""""\0"
    "Hohenstein""\0""""\0"
    "Sonnenbühl""\0""""\0"
    "Lichtenstein""\0""""\0"
    "St. Johann""\0""""\0"
    "Gutsbezirk Münsingen, gemeindefreies Gebiet""\0""""\0"
    "Bodelshausen""\0""""\0"
    "Dettenhausen""\0""""\0"
    "Dußlingen""\0""""\0"
    "Gomaringen""\0""""\0"
    "Hirrlingen""\0""""\0"
    "Kirchentellinsfurt""\0""""\0"
    "Kusterdingen""\0""""\0"
    "Mössingen, Stadt""\0""""\0"
    "Nehren""\0""""\0"
    "Ofterdingen""\0""""\0"
    "Rottenburg am Neckar, Stadt""\0""""\0"
    "Tübingen, Universitätsstadt""\0""""\0"
    "Ammerbuch""\0""""\0"
    "Neustetten""\0""""\0"
    "Starzach""\0""""\0"
    "Balingen, Stadt""\0""""\0"
    "Bisingen""\0""""\0"
    "Bitz""\0""""\0"
    "Burladingen, Stadt""\0""""\0"
    "Dautmergen""\0""""\0"
    "Dormettingen""\0""""\0"
    "Dotternhausen""\0""""\0"
    "Geislingen, Stadt""\0""""\0"
    "Grosselfingen""\0""""\0"
    "Haigerloch, Stadt""\0""""\0"
    "Hausen am Tann""\0""""\0"
    "Hechingen, Stadt""\0""""\0"
    "Jungingen""\0""""\0"
    "Meßstetten, Stadt""\0""""\0"
    "Nusplingen""\0""""\0"
    "Obernheim""\0""""\0"
    "Rangendingen""\0""""\0"
    "Ratshausen""\0""""\0"
    "Rosenfeld, Stadt""\0""""\0"
    "Schömberg, Stadt""\0""""\0"
    "Straßberg""\0""""\0"
    "Weilen unter den Rinnen""\0""""\0"
    "Winterlingen""\0""""\0"
    "Zimmern unter der Burg""\0""""\0"
    "Albstadt, Stadt""\0""""\0"
    "Ulm, Universitätsstadt""\0""""\0"
    "Allmendingen""\0""""\0"
    "Altheim""\0""""\0"
    "Altheim (Alb)""\0""""\0"
    "Amstetten""\0""""\0"
    "Asselfingen""\0""""\0"
    "Ballendorf""\0""""\0"
    "Beimerstetten""\0""""\0"
    "Berghülen""\0""""\0"
    "Bernstadt""\0""""\0"
    "Blaubeuren, Stadt""\0""""\0"
    "Börslingen""\0""""\0"
    "Breitingen""\0""""\0"
    "Dietenheim, Stadt""\0""""\0"
    "Dornstadt""\0""""\0"
    "Ehingen (Donau), Stadt""\0""""\0"
    "Emeringen""\0""""\0"
    "Emerkingen""\0""""\0"
    "Erbach, Stadt""\0""""\0"
    "Griesingen""\0""""\0"
    "Grundsheim""\0""""\0"
    "Hausen am Bussen""\0""""\0"
    "Holzkirch""\0""""\0"
    "Hüttisheim""\0""""\0"
    "Illerrieden""\0""""\0"
    "Laichingen, Stadt""\0""""\0"
    "Langenau, Stadt""\0""""\0"
    "Lauterach""\0""""\0"
    "Lonsee""\0""""\0"
    "Merklingen""\0""""\0"
    "Munderkingen, Stadt""\0""""\0"
    "Neenstetten""\0""""\0"
    "Nellingen""\0""""\0"
    "Nerenstetten""\0""""\0"
    "Oberdischingen""\0""""\0"
    "Obermarchtal""\0""""\0"
    "Oberstadion""\0""""\0"
    "Öllingen""\0""""\0"
    "Öpfingen""\0""""\0"
    "Rammingen""\0""""\0"
    "Rechtenstein""\0""""\0"
    "Rottenacker""\0""""\0"
    "Schelklingen, Stadt""\0""""\0"
    "Schnürpflingen""\0""""\0"
    "Setzingen""\0""""\0"
    "Untermarchtal""\0""""\0"
    "Unterstadion""\0""""\0"
    "Unterwachingen""\0""""\0"
    "Weidenstetten""\0""""\0"
    "Westerheim""\0""""\0"
    "Westerstetten""\0""""\0"
    "Illerkirchberg""\0""""\0"
    "Staig""\0""""\0"
    "Heroldstatt""\0""""\0"
    "Balzheim""\0""""\0"
    "Blaustein, Stadt""\0""""\0"
    "Achstetten""\0""""\0"
    "Alleshausen""\0""""\0"
    "Allmannsweiler""\0""""\0"
    "Altheim""\0""""\0"
    "Attenweiler""\0""""\0"
    "Bad Buchau, Stadt""\0""""\0"
    "Bad Schussenried, Stadt""\0""""\0"
    "Berkheim""\0""""\0"
    "Betzenweiler""\0""""\0"
    "Biberach an der Riß, Stadt""\0""""\0"
    "Burgrieden""\0""""\0"
    "Dettingen an der Iller""\0""""\0"
    "Dürmentingen""\0""""\0"
    "Dürnau""\0""""\0"
    "Eberhardzell""\0""""\0"
    "Erlenmoos""\0""""\0"
    "Erolzheim""\0""""\0"
    "Ertingen""\0""""\0"
    "Hochdorf""\0""""\0"
    "Ingoldingen""\0""""\0"
    "Kanzach""\0""""\0"
    "Kirchberg an der Iller""\0""""\0"
    "Kirchdorf an der Iller""\0""""\0"
    "Langenenslingen""\0""""\0"
    "Laupheim, Stadt""\0""""\0"
    "Maselheim""\0""""\0"
    "Mietingen""\0""""\0"
    "Mittelbiberach""\0""""\0"
    "Moosburg""\0""""\0"
    "Ochsenhausen, Stadt""\0""""\0"
    "Oggelshausen""\0""""\0"
    "Riedlingen, Stadt""\0""""\0"
    "Rot an der Rot""\0""""\0"
    "Schwendi""\0""""\0"
    "Seekirch""\0""""\0"
    "Steinhausen an der Rottum""\0""""\0"
    "Tannheim""\0""""\0"
    "Tiefenbach""\0""""\0"
    "Ummendorf""\0""""\0"
    "Unlingen""\0""""\0"
    "Uttenweiler""\0""""\0"
    "Wain""\0""""\0"
    "Warthausen""\0""""\0"
    "Schemmerhofen""\0""""\0"
    "Gutenzell-Hürbel""\0""""\0"
    "Bermatingen""\0""""\0"
    "Daisendorf""\0""""\0"
    "Eriskirch""\0""""\0"
    "Frickingen""\0""""\0"
    "Friedrichshafen, Stadt""\0""""\0"
    "Hagnau am Bodensee""\0""""\0"
    "Heiligenberg""\0""""\0"
    "Immenstaad am Bodensee""\0""""\0"
    "Kressbronn am Bodensee""\0""""\0"
    "Langenargen""\0""""\0"
    "Markdorf, Stadt""\0""""\0"
    "Meckenbeuren""\0""""\0"
    "Meersburg, Stadt""\0""""\0"
    "Neukirch""\0""""\0"
    "Oberteuringen""\0""""\0"
    "Owingen""\0""""\0"
    "Salem""\0""""\0"
    "Sipplingen""\0""""\0"
    "Stetten""\0""""\0"
    "Tettnang, Stadt""\0""""\0"
    "Überlingen, Stadt""\0""""\0"
    "Uhldingen-Mühlhofen""\0""""\0"
    "Deggenhausertal""\0""""\0"
    "Achberg""\0""""\0"
    "Aichstetten""\0""""\0"
    "Aitrach""\0""""\0"
    "Altshausen""\0""""\0"
    "Amtzell""\0""""\0"
    "Aulendorf, Stadt""\0""""\0"
    "Bad Waldsee, Stadt""\0""""\0"
    "Bad Wurzach, Stadt""\0""""\0"
    "Baienfurt""\0""""\0"
    "Baindt""\0""""\0"
    "Berg""\0""""\0"
    "Bergatreute""\0""""\0"
    "Bodnegg""\0""""\0"
    "Boms""\0""""\0"
    "Ebenweiler""\0""""\0"
    "Eichstegen""\0""""\0"
    "Fleischwangen""\0""""\0"
    "Grünkraut""\0""""\0"
    "Guggenhausen""\0""""\0"
    "Hoßkirch""\0""""\0"
    "Isny im Allgäu, Stadt""\0""""\0"
    "Kißlegg""\0""""\0"
    "Königseggwald""\0""""\0"
    "Leutkirch im Allgäu, Stadt""\0""""\0"
    "Ravensburg, Stadt""\0""""\0"
    "Riedhausen""\0""""\0"
    "Schlier""\0""""\0"
    "Unterwaldhausen""\0""""\0"
    "Vogt""\0""""\0"
    "Waldburg""\0""""\0"
    "Wangen im Allgäu, Stadt""\0""""\0"
    "Weingarten, Stadt""\0""""\0"
    "Wilhelmsdorf""\0""""\0"
    "Wolfegg""\0""""\0"
    "Wolpertswende""\0""""\0"
    "Ebersbach-Musbach""\0""""\0"
    "Argenbühl""\0""""\0"
    "Horgenzell""\0""""\0"
    "Fronreute""\0""""\0"
    "Beuron""\0""""\0"
    "Bingen""\0""""\0"
    "Gammertingen, Stadt""\0""""\0"
    "Herbertingen""\0""""\0"
    "Hettingen, Stadt""\0""""\0"
    "Hohentengen""\0""""\0"
    "Illmensee""\0""""\0"
    "Inzigkofen""\0""""\0"
    "Krauchenwies""\0""""\0"
    "Leibertingen""\0""""\0"
    "Mengen, Stadt""\0""""\0"
    "Meßkirch, Stadt""\0""""\0"
    "Neufra""\0""""\0"
    "Ostrach""\0""""\0"
    "Pfullendorf, Stadt""\0""""\0"
    "Bad Saulgau, Stadt""\0""""\0"
    "Scheer, Stadt""\0""""\0"
    "Schwenningen""\0""""\0"
    "Sigmaringen, Stadt""\0""""\0"
    "Sigmaringendorf""\0""""\0"
    "Stetten am kalten Markt""\0""""\0"
    "Veringenstadt, Stadt""\0""""\0"
    "Wald""\0""""\0"
    "Sauldorf""\0""""\0"
    "Herdwangen-Schönach""\0""""\0"
    "Ingolstadt""\0""""\0"
    "München, Landeshauptstadt""\0""""\0"
    "Rosenheim""\0""""\0"
    "Altötting, St""\0""""\0"
    "Burghausen, St""\0""""\0"
    "Burgkirchen a.d.Alz""\0""""\0"
    "Emmerting""\0""""\0"
    "Erlbach""\0""""\0"
    "Feichten a.d.Alz""\0""""\0"
    "Garching a.d.Alz""\0""""\0"
    "Haiming""\0""""\0"
    "Halsbach""\0""""\0"
    "Kastl""\0""""\0"
    "Kirchweidach""\0""""\0"
    "Marktl, M""\0""""\0"
    "Mehring""\0""""\0"
    "Neuötting, St""\0""""\0"
    "Perach""\0""""\0"
    "Pleiskirchen""\0""""\0"
    "Reischach""\0""""\0"
    "Stammham""\0""""\0"
    "Teising""\0""""\0"
    "Töging a.Inn, St""\0""""\0"
    "Tüßling, M""\0""""\0"
    "Tyrlaching""\0""""\0"
    "Unterneukirchen""\0""""\0"
    "Winhöring""\0""""\0"
    "Ainring""\0""""\0"
    "Anger""\0""""\0"
    "Bad Reichenhall, GKSt""\0""""\0"
    "Bayerisch Gmain""\0""""\0"
    "Berchtesgaden, M""\0""""\0"
    "Bischofswiesen""\0""""\0"
    "Freilassing, St""\0""""\0"
    "Laufen, St""\0""""\0"
    "Marktschellenberg, M""\0""""\0"
    "Piding""\0""""\0"
    "Ramsau b.Berchtesgaden""\0""""\0"
    "Saaldorf-Surheim""\0""""\0"
    "Schneizlreuth""\0""""\0"
    "Schönau a.Königssee""\0""""\0"
    "Teisendorf, M""\0""""\0"
    "Eck""\0""""\0"
    "Schellenberger Forst""\0""""\0"
    "Bad Heilbrunn""\0""""\0"
    "Bad Tölz, St""\0""""\0"
    "Benediktbeuern""\0""""\0"
    "Bichl""\0""""\0"
    "Dietramszell""\0""""\0"
    "Egling""\0""""\0"
    "Eurasburg""\0""""\0"
    "Gaißach""\0""""\0"
    "Geretsried, St""\0""""\0"
    "Greiling""\0""""\0"
    "Icking""\0""""\0"
    "Jachenau""\0""""\0"
    "Kochel a.See""\0""""\0"
    "Königsdorf""\0""""\0"
    "Lenggries""\0""""\0"
    "Münsing""\0""""\0"
    "Reichersbeuern""\0""""\0"
    "Sachsenkam""\0""""\0"
    "Schlehdorf""\0""""\0"
    "Wackersberg""\0""""\0"
    "Wolfratshausen, St""\0""""\0"
    "Pupplinger Au""\0""""\0"
    "Wolfratshauser Forst""\0""""\0"
    "Altomünster, M""\0""""\0"
    "Bergkirchen""\0""""\0"
    "Dachau, GKSt""\0""""\0"
    "Erdweg""\0""""\0"
    "Haimhausen""\0""""\0"
    "Hebertshausen""\0""""\0"
    "Karlsfeld""\0""""\0"
    "Markt Indersdorf, M""\0""""\0"
    "Odelzhausen""\0""""\0"
    "Petershausen""\0""""\0"
    "Pfaffenhofen a.d.Glonn""\0""""\0"
    "Röhrmoos""\0""""\0"
    "Schwabhausen""\0""""\0"
    "Sulzemoos""\0""""\0"
    "Hilgertshausen-Tandern""\0""""\0"
    "Vierkirchen""\0""""\0"
    "Weichs""\0""""\0"
    "Anzing""\0""""\0"
    "Aßling""\0""""\0"
    "Baiern""\0""""\0"
    "Bruck""\0""""\0"
    "Ebersberg, St""\0""""\0"
    "Egmating""\0""""\0"
    "Forstinning""\0""""\0"
    "Frauenneuharting""\0""""\0"
    "Glonn, M""\0""""\0"
    "Grafing b.München, St""\0""""\0"
    "Hohenlinden""\0""""\0"
    "Kirchseeon, M""\0""""\0"
    "Markt Schwaben, M""\0""""\0"
    "Moosach""\0""""\0"
    "Oberpframmern""\0""""\0"
    "Vaterstetten""\0""""\0"
    "Pliening""\0""""\0"
    "Poing""\0""""\0"
    "Emmering""\0""""\0"
    "Steinhöring""\0""""\0"
    "Zorneding""\0""""\0"
    "Anzinger Forst""\0""""\0"
    "Ebersberger Forst""\0""""\0"
    "Eglhartinger Forst""\0""""\0"
    "Adelschlag""\0""""\0"
    "Altmannstein, M""\0""""\0"
    "Beilngries, St""\0""""\0"
    "Böhmfeld""\0""""\0"
    "Buxheim""\0""""\0"
    "Denkendorf""\0""""\0"
    "Dollnstein, M""\0""""\0"
    "Egweil""\0""""\0"
    "Eichstätt, GKSt""\0""""\0"
    "Eitensheim""\0""""\0"
    "Gaimersheim, M""\0""""\0"
    "Großmehring""\0""""\0"
    "Hepberg""\0""""\0"
    "Hitzhofen""\0""""\0"
    "Kinding, M""\0""""\0"
    "Kipfenberg, M""\0""""\0"
    "Kösching, M""\0""""\0"
    "Lenting""\0""""\0"
    "Mindelstetten""\0""""\0"
    "Mörnsheim, M""\0""""\0"
    "Nassenfels, M""\0""""\0"
    "Oberdolling""\0""""\0"
    "Pförring, M""\0""""\0"
    "Pollenfeld""\0""""\0"
    "Schernfeld""\0""""\0"
    "Stammham""\0""""\0"
    "Titting, M""\0""""\0"
    "Walting""\0""""\0"
    "Wellheim, M""\0""""\0"
    "Wettstetten""\0""""\0"
    "Haunstetter Forst""\0""""\0"
    "Berglern""\0""""\0"
    "Bockhorn""\0""""\0"
    "Buch a.Buchrain""\0""""\0"
    "Dorfen, St""\0""""\0"
    "Eitting""\0""""\0"
    "Erding, GKSt""\0""""\0"
    "Finsing""\0""""\0"
    "Forstern""\0""""\0"
    "Fraunberg""\0""""\0"
    "Hohenpolding""\0""""\0"
    "Inning a.Holz""\0""""\0"
    "Isen, M""\0""""\0"
    "Kirchberg""\0""""\0"
    "Langenpreising""\0""""\0"
    "Lengdorf""\0""""\0"
    "Moosinning""\0""""\0"
    "Neuching""\0""""\0"
    "Oberding""\0""""\0"
    "Ottenhofen""\0""""\0"
    "Pastetten""\0""""\0"
    "Sankt Wolfgang""\0""""\0"
    "Steinkirchen""\0""""\0"
    "Taufkirchen (Vils)""\0""""\0"
    "Walpertskirchen""\0""""\0"
    "Wartenberg, M""\0""""\0"
    "Wörth""\0""""\0"
    "Allershausen""\0""""\0"
    "Attenkirchen""\0""""\0"
    "Au i.d.Hallertau, M""\0""""\0"
    "Eching""\0""""\0"
    "Rudelzhausen""\0""""\0"
    "Fahrenzhausen""\0""""\0"
    "Freising, GKSt""\0""""\0"
    "Gammelsdorf""\0""""\0"
    "Haag a.d.Amper""\0""""\0"
    "Hallbergmoos""\0""""\0"
    "Hörgertshausen""\0""""\0"
    "Hohenkammer""\0""""\0"
    "Kirchdorf a.d.Amper""\0""""\0"
    "Kranzberg""\0""""\0"
    "Langenbach""\0""""\0"
    "Marzling""\0""""\0"
    "Mauern""\0""""\0"
    "Moosburg a.d.Isar, St""\0""""\0"
    "Nandlstadt, M""\0""""\0"
    "Neufahrn b.Freising""\0""""\0"
    "Paunzhausen""\0""""\0"
    "Wang""\0""""\0"
    "Wolfersdorf""\0""""\0"
    "Zolling""\0""""\0"
    "Adelshofen""\0""""\0"
    "Alling""\0""""\0"
    "Althegnenberg""\0""""\0"
    "Egenhofen""\0""""\0"
    "Eichenau""\0""""\0"
    "Emmering""\0""""\0"
    "Fürstenfeldbruck, GKSt""\0""""\0"
    "Germering, GKSt""\0""""\0"
    "Grafrath""\0""""\0"
    "Gröbenzell""\0""""\0"
    "Hattenhofen""\0""""\0"
    "Jesenwang""\0""""\0"
    "Kottgeisering""\0""""\0"
    "Landsberied""\0""""\0"
    "Maisach""\0""""\0"
    "Mammendorf""\0""""\0"
    "Mittelstetten""\0""""\0"
    "Moorenweis""\0""""\0"
    "Oberschweinbach""\0""""\0"
    "Olching, St""\0""""\0"
    "Puchheim, St""\0""""\0"
    "Schöngeising""\0""""\0"
    "Türkenfeld""\0""""\0"
    "Bad Kohlgrub""\0""""\0"
    "Bad Bayersoien""\0""""\0"
    "Eschenlohe""\0""""\0"
    "Ettal""\0""""\0"
    "Farchant""\0""""\0"
    "Garmisch-Partenkirchen, M""\0""""\0"
    "Grainau""\0""""\0"
    "Großweil""\0""""\0"
    "Krün""\0""""\0"
    "Mittenwald, M""\0""""\0"
    "Murnau a.Staffelsee, M""\0""""\0"
    "Oberammergau""\0""""\0"
    "Oberau""\0""""\0"
    "Ohlstadt""\0""""\0"
    "Riegsee""\0""""\0"
    "Saulgrub""\0""""\0"
    "Schwaigen""\0""""\0"
    "Seehausen a.Staffelsee""\0""""\0"
    "Spatzenhausen""\0""""\0"
    "Uffing a.Staffelsee""\0""""\0"
    "Unterammergau""\0""""\0"
    "Wallgau""\0""""\0"
    "Ettaler Forst""\0""""\0"
    "Apfeldorf""\0""""\0"
    "Denklingen""\0""""\0"
    "Dießen am Ammersee, M""\0""""\0"
    "Eching am Ammersee""\0""""\0"
    "Egling a.d.Paar""\0""""\0"
    "Eresing""\0""""\0"
    "Finning""\0""""\0"
    "Fuchstal""\0""""\0"
    "Geltendorf""\0""""\0"
    "Greifenberg""\0""""\0"
    "Hofstetten""\0""""\0"
    "Hurlach""\0""""\0"
    "Igling""\0""""\0"
    "Kaufering, M""\0""""\0"
    "Kinsau""\0""""\0"
    "Landsberg am Lech, GKSt""\0""""\0"
    "Obermeitingen""\0""""\0"
    "Penzing""\0""""\0"
    "Vilgertshofen""\0""""\0"
    "Prittriching""\0""""\0"
    "Reichling""\0""""\0"
    "Rott""\0""""\0"
    "Scheuring""\0""""\0"
    "Schondorf am Ammersee""\0""""\0"
    "Schwifting""\0""""\0"
    "Pürgen""\0""""\0"
    "Thaining""\0""""\0"
    "Unterdießen""\0""""\0"
    "Utting am Ammersee""\0""""\0"
    "Weil""\0""""\0"
    "Windach""\0""""\0"
    "Ammersee""\0""""\0"
    "Bad Wiessee""\0""""\0"
    "Bayrischzell""\0""""\0"
    "Fischbachau""\0""""\0"
    "Gmund a.Tegernsee""\0""""\0"
    "Hausham""\0""""\0"
    "Holzkirchen, M""\0""""\0"
    "Irschenberg""\0""""\0"
    "Kreuth""\0""""\0"
    "Miesbach, St""\0""""\0"
    "Otterfing""\0""""\0"
    "Rottach-Egern""\0""""\0"
    "Schliersee, M""\0""""\0"
    "Tegernsee, St""\0""""\0"
    "Valley""\0""""\0"
    "Waakirchen""\0""""\0"
    "Warngau""\0""""\0"
    "Weyarn""\0""""\0"
    "Ampfing""\0""""\0"
    "Aschau a.Inn""\0""""\0"
    "Buchbach, M""\0""""\0"
    "Egglkofen""\0""""\0"
    "Erharting""\0""""\0"
    "Gars a.Inn, M""\0""""\0"
    "Haag i.OB, M""\0""""\0"
    "Heldenstein""\0""""\0"
    "Jettenbach""\0""""\0"
    "Kirchdorf""\0""""\0"
    "Kraiburg a.Inn, M""\0""""\0"
    "Lohkirchen""\0""""\0"
    "Maitenbeth""\0""""\0"
    "Mettenheim""\0""""\0"
    "Mühldorf a.Inn, St""\0""""\0"
    "Neumarkt-Sankt Veit, St""\0""""\0"
    "Niederbergkirchen""\0""""\0"
    "Niedertaufkirchen""\0""""\0"
    "Oberbergkirchen""\0""""\0"
    "Oberneukirchen""\0""""\0"
    "Obertaufkirchen""\0""""\0"
    "Polling""\0""""\0"
    "Rattenkirchen""\0""""\0"
    "Rechtmehring""\0""""\0"
    "Reichertsheim""\0""""\0"
    "Schönberg""\0""""\0"
    "Schwindegg""\0""""\0"
    "Taufkirchen""\0""""\0"
    "Unterreit""\0""""\0"
    "Waldkraiburg, St""\0""""\0"
    "Zangberg""\0""""\0"
    "Mühldorfer Hart""\0""""\0"
    "Aschheim""\0""""\0"
    "Baierbrunn""\0""""\0"
    "Brunnthal""\0""""\0"
    "Feldkirchen""\0""""\0"
    "Garching b.München, St""\0""""\0"
    "Gräfelfing""\0""""\0"
    "Grasbrunn""\0""""\0"
    "Grünwald""\0""""\0"
    "Haar, St""\0""""\0"
    "Höhenkirchen-Siegertsbrunn""\0""""\0"
    "Hohenbrunn""\0""""\0"
    "Ismaning""\0""""\0"
    "Kirchheim b.München""\0""""\0"
    "Neuried""\0""""\0"
    "Oberhaching""\0""""\0"
    "Oberschleißheim""\0""""\0"
    "Ottobrunn""\0""""\0"
    "Aying""\0""""\0"
    "Planegg""\0""""\0"
    "Pullach i.Isartal""\0""""\0"
    "Putzbrunn""\0""""\0"
    "Sauerlach""\0""""\0"
    "Schäftlarn""\0""""\0"
    "Straßlach-Dingharting""\0""""\0"
    "Taufkirchen""\0""""\0"
    "Neubiberg""\0""""\0"
    "Unterföhring""\0""""\0"
    "Unterhaching""\0""""\0"
    "Unterschleißheim, St""\0""""\0"
    "Forstenrieder Park""\0""""\0"
    "Grünwalder Forst""\0""""\0"
    "Perlacher Forst""\0""""\0"
    "Aresing""\0""""\0"
    "Berg im Gau""\0""""\0"
    "Bergheim""\0""""\0"
    "Brunnen""\0""""\0"
    "Burgheim, M""\0""""\0"
    "Ehekirchen""\0""""\0"
    "Gachenbach""\0""""\0"
    "Karlshuld""\0""""\0"
    "Karlskron""\0""""\0"
    "Langenmosen""\0""""\0"
    "Neuburg a.d.Donau, GKSt""\0""""\0"
    "Oberhausen""\0""""\0"
    "Rennertshofen, M""\0""""\0"
    "Rohrenfels""\0""""\0"
    "Schrobenhausen, St""\0""""\0"
    "Königsmoos""\0""""\0"
    "Waidhofen""\0""""\0"
    "Weichering""\0""""\0"
    "Baar-Ebenhausen""\0""""\0"
    "Ernsgaden""\0""""\0"
    "Geisenfeld, St""\0""""\0"
    "Gerolsbach""\0""""\0"
    "Hettenshausen""\0""""\0"
    "Hohenwart, M""\0""""\0"
    "Ilmmünster""\0""""\0"
    "Jetzendorf""\0""""\0"
    "Manching, M""\0""""\0"
    "Münchsmünster""\0""""\0"
    "Pfaffenhofen a.d.Ilm, St""\0""""\0"
    "Pörnbach""\0""""\0"
    "Reichertshausen""\0""""\0"
    "Reichertshofen, M""\0""""\0"
    "Rohrbach""\0""""\0"
    "Scheyern""\0""""\0"
    "Schweitenkirchen""\0""""\0"
    "Vohburg a.d.Donau, St""\0""""\0"
    "Wolnzach, M""\0""""\0"
    "Amerang""\0""""\0"
    "Aschau i.Chiemgau""\0""""\0"
    "Babensham""\0""""\0"
    "Bad Aibling, St""\0""""\0"
    "Bernau a.Chiemsee""\0""""\0"
    "Brannenburg""\0""""\0"
    "Breitbrunn a.Chiemsee""\0""""\0"
    "Bruckmühl, M""\0""""\0"
    "Chiemsee""\0""""\0"
    "Edling""\0""""\0"
    "Eggstätt""\0""""\0"
    "Eiselfing""\0""""\0"
    "Bad Endorf, M""\0""""\0"
    "Bad Feilnbach""\0""""\0"
    "Feldkirchen-Westerham""\0""""\0"
    "Flintsbach a.Inn""\0""""\0"
    "Frasdorf""\0""""\0"
    "Griesstätt""\0""""\0"
    "Großkarolinenfeld""\0""""\0"
    "Gstadt a.Chiemsee""\0""""\0"
    "Halfing""\0""""\0"
    "Schechen""\0""""\0"
    "Höslwang""\0""""\0"
    "Kiefersfelden""\0""""\0"
    "Kolbermoor, St""\0""""\0"
    "Neubeuern, M""\0""""\0"
    "Nußdorf a.Inn""\0""""\0"
    "Oberaudorf""\0""""\0"
    "Pfaffing""\0""""\0"
    "Prien a.Chiemsee, M""\0""""\0"
    "Prutting""\0""""\0"
    "Ramerberg""\0""""\0"
    "Raubling""\0""""\0"
    "Riedering""\0""""\0"
    "Rimsting""\0""""\0"
    "Rohrdorf""\0""""\0"
    "Rott a.Inn""\0""""\0"
    "Samerberg""\0""""\0"
    "Schonstett""\0""""\0"
    "Söchtenau""\0""""\0"
    "Soyen""\0""""\0"
    "Stephanskirchen""\0""""\0"
    "Tuntenhausen""\0""""\0"
    "Vogtareuth""\0""""\0"
    "Wasserburg a.Inn, St""\0""""\0"
    "Albaching""\0""""\0"
    "Rotter Forst-Nord""\0""""\0"
    "Rotter Forst-Süd""\0""""\0"
    "Berg""\0""""\0"
    "Andechs""\0""""\0"
    "Feldafing""\0""""\0"
    "Gauting""\0""""\0"
    "Gilching""\0""""\0"
    "Herrsching a.Ammersee""\0""""\0"
    "Inning a.Ammersee""\0""""\0"
    "Krailling""\0""""\0"
    "Seefeld""\0""""\0"
    "Pöcking""\0""""\0"
    "Starnberg, St""\0""""\0"
    "Tutzing""\0""""\0"
    "Weßling""\0""""\0"
    "Wörthsee""\0""""\0"
    "Starnberger See""\0""""\0"
    "Altenmarkt a.d.Alz""\0""""\0"
    "Bergen""\0""""\0"
    "Chieming""\0""""\0"
    "Engelsberg""\0""""\0"
    "Fridolfing""\0""""\0"
    "Grabenstätt""\0""""\0"
    "Grassau, M""\0""""\0"
    "Inzell""\0""""\0"
    "Kienberg""\0""""\0"
    "Kirchanschöring""\0""""\0"
    "Marquartstein""\0""""\0"
    "Nußdorf""\0""""\0"
    "Obing""\0""""\0"
    "Palling""\0""""\0"
    "Petting""\0""""\0"
    "Pittenhart""\0""""\0"
    "Reit im Winkl""\0""""\0"
    "Ruhpolding""\0""""\0"
    "Schleching""\0""""\0"
    "Schnaitsee""\0""""\0"
    "Seeon-Seebruck""\0""""\0"
    "Siegsdorf""\0""""\0"
    "Staudach-Egerndach""\0""""\0"
    "Surberg""\0""""\0"
    "Tacherting""\0""""\0"
    "Taching a.See""\0""""\0"
    "Tittmoning, St""\0""""\0"
    "Traunreut, St""\0""""\0"
    "Traunstein, GKSt""\0""""\0"
    "Trostberg, St""\0""""\0"
    "Übersee""\0""""\0"
    "Unterwössen""\0""""\0"
    "Vachendorf""\0""""\0"
    "Waging a.See, M""\0""""\0"
    "Wonneberg""\0""""\0"
    "Chiemsee (See)""\0""""\0"
    "Waginger See""\0""""\0"
    "Altenstadt""\0""""\0"
    "Antdorf""\0""""\0"
    "Bernbeuren""\0""""\0"
    "Bernried am Starnberger See""\0""""\0"
    "Böbing""\0""""\0"
    "Burggen""\0""""\0"
    "Eberfing""\0""""\0"
    "Eglfing""\0""""\0"
    "Habach""\0""""\0"
    "Hohenfurch""\0""""\0"
    "Hohenpeißenberg""\0""""\0"
    "Huglfing""\0""""\0"
    "Iffeldorf""\0""""\0"
    "Ingenried""\0""""\0"
    "Oberhausen""\0""""\0"
    "Obersöchering""\0""""\0"
    "Pähl""\0""""\0"
    "Peißenberg, M""\0""""\0"
    "Peiting, M""\0""""\0"
    "Penzberg, St""\0""""\0"
    "Polling""\0""""\0"
    "Prem""\0""""\0"
    "Raisting""\0""""\0"
    "Rottenbuch""\0""""\0"
    "Schongau, St""\0""""\0"
    "Schwabbruck""\0""""\0"
    "Schwabsoien""\0""""\0"
    "Seeshaupt""\0""""\0"
    "Sindelsdorf""\0""""\0"
    "Steingaden""\0""""\0"
    "Weilheim i.OB, St""\0""""\0"
    "Wessobrunn""\0""""\0"
    "Wielenbach""\0""""\0"
    "Wildsteig""\0""""\0"
    "Landshut""\0""""\0"
    "Passau""\0""""\0"
    "Straubing""\0""""\0"
    "Aholming""\0""""\0"
    "Auerbach""\0""""\0"
    "Außernzell""\0""""\0"
    "Bernried""\0""""\0"
    "Buchhofen""\0""""\0"
    "Deggendorf, GKSt""\0""""\0"
    "Grafling""\0""""\0"
    "Grattersdorf""\0""""\0"
    "Hengersberg, M""\0""""\0"
    "Hunding""\0""""\0"
    "Iggensbach""\0""""\0"
    "Künzing""\0""""\0"
    "Lalling""\0""""\0"
    "Metten, M""\0""""\0"
    "Moos""\0""""\0"
    "Niederalteich""\0""""\0"
    "Oberpöring""\0""""\0"
    "Offenberg""\0""""\0"
    "Osterhofen, St""\0""""\0"
    "Otzing""\0""""\0"
    "Plattling, St""\0""""\0"
    "Schaufling""\0""""\0"
    "Schöllnach, M""\0""""\0"
    "Stephansposching""\0""""\0"
    "Wallerfing""\0""""\0"
    "Winzer, M""\0""""\0"
    "Eppenschlag""\0""""\0"
    "Freyung, St""\0""""\0"
    "Fürsteneck""\0""""\0"
    "Grafenau, St""\0""""\0"
    "Grainet""\0""""\0"
    "Haidmühle""\0""""\0"
    "Hinterschmiding""\0""""\0"
    "Hohenau""\0""""\0"
    "Innernzell""\0""""\0"
    "Jandelsbrunn""\0""""\0"
    "Mauth""\0""""\0"
    "Neureichenau""\0""""\0"
    "Perlesreut, M""\0""""\0"
    "Philippsreut""\0""""\0"
    "Ringelai""\0""""\0"
    "Röhrnbach, M""\0""""\0"
    "Saldenburg""\0""""\0"
    "Sankt Oswald-Riedlhütte""\0""""\0"
    "Schöfweg""\0""""\0"
    "Neuschönau""\0""""\0"
    "Schönberg, M""\0""""\0"
    "Spiegelau""\0""""\0"
    "Thurmansbang""\0""""\0"
    "Waldkirchen, St""\0""""\0"
    "Zenting""\0""""\0"
    "Annathaler Wald""\0""""\0"
    "Frauenberger u. Duschlberger Wald""\0""""\0"
    "Graineter Wald""\0""""\0"
    "Leopoldsreuter Wald""\0""""\0"
    "Mauther Forst""\0""""\0"
    "Philippsreuter Wald""\0""""\0"
    "Pleckensteiner Wald""\0""""\0"
    "Sankt Oswald""\0""""\0"
    "Schlichtenberger Wald""\0""""\0"
    "Schönbrunner Wald""\0""""\0"
    "Waldhäuserwald""\0""""\0"
    "Abensberg, St""\0""""\0"
    "Aiglsbach""\0""""\0"
    "Attenhofen""\0""""\0"
    "Bad Abbach, M""\0""""\0"
    "Biburg""\0""""\0"
    "Essing, M""\0""""\0"
    "Hausen""\0""""\0"
    "Herrngiersdorf""\0""""\0"
    "Ihrlerstein""\0""""\0"
    "Kelheim, St""\0""""\0"
    "Kirchdorf""\0""""\0"
    "Langquaid, M""\0""""\0"
    "Mainburg, St""\0""""\0"
    "Neustadt a.d.Donau, St""\0""""\0"
    "Painten, M""\0""""\0"
    "Elsendorf""\0""""\0"
    "Riedenburg, St""\0""""\0"
    "Rohr i.NB, M""\0""""\0"
    "Saal a.d.Donau""\0""""\0"
    "Siegenburg, M""\0""""\0"
    "Teugn""\0""""\0"
    "Train""\0""""\0"
    "Volkenschwand""\0""""\0"
    "Wildenberg""\0""""\0"
    "Dürnbucher Forst""\0""""\0"
    "Hacklberg""\0""""\0"
    "Adlkofen""\0""""\0"
    "Aham""\0""""\0"
    "Altdorf, M""\0""""\0"
    "Altfraunhofen""\0""""\0"
    "Baierbach""\0""""\0"
    "Bayerbach b.Ergoldsbach""\0""""\0"
    "Bodenkirchen""\0""""\0"
    "Buch a.Erlbach""\0""""\0"
    "Eching""\0""""\0"
    "Ergolding, M""\0""""\0"
    "Ergoldsbach, M""\0""""\0"
    "Essenbach, M""\0""""\0"
    "Furth""\0""""\0"
    "Geisenhausen, M""\0""""\0"
    "Gerzen""\0""""\0"
    "Hohenthann""\0""""\0"
    "Kröning""\0""""\0"
    "Kumhausen""\0""""\0"
    "Neufahrn i.NB""\0""""\0"
    "Neufraunhofen""\0""""\0"
    "Niederaichbach""\0""""\0"
    "Obersüßbach""\0""""\0"
    "Pfeffenhausen, M""\0""""\0"
    "Postau""\0""""\0"
    "Rottenburg a.d.Laaber, St""\0""""\0"
    "Schalkham""\0""""\0"
    "Tiefenbach""\0""""\0"
    "Velden, M""\0""""\0"
    "Vilsbiburg, St""\0""""\0"
    "Vilsheim""\0""""\0"
    "Weihmichl""\0""""\0"
    "Weng""\0""""\0"
    "Wörth a.d.Isar""\0""""\0"
    "Wurmsham""\0""""\0"
    "Bruckberg""\0""""\0"
    "Aicha vorm Wald""\0""""\0"
    "Aidenbach, M""\0""""\0"
    "Aldersbach""\0""""\0"
    "Bad Füssing""\0""""\0"
    "Beutelsbach""\0""""\0"
    "Breitenberg""\0""""\0"
    "Büchlberg""\0""""\0"
    "Eging a.See, M""\0""""\0"
    "Fürstenstein""\0""""\0"
    "Fürstenzell, M""\0""""\0"
    "Bad Griesbach i.Rottal, St""\0""""\0"
    "Haarbach""\0""""\0"
    "Hauzenberg, St""\0""""\0"
    "Hofkirchen, M""\0""""\0"
    "Hutthurm, M""\0""""\0"
    "Kirchham""\0""""\0"
    "Kößlarn, M""\0""""\0"
    "Malching""\0""""\0"
    "Neuburg a.Inn""\0""""\0"
    "Neuhaus a.Inn""\0""""\0"
    "Neukirchen vorm Wald""\0""""\0"
    "Obernzell, M""\0""""\0"
    "Ortenburg, M""\0""""\0"
    "Pocking, St""\0""""\0"
    "Rotthalmünster, M""\0""""\0"
    "Ruderting""\0""""\0"
    "Ruhstorf a.d.Rott, M""\0""""\0"
    "Salzweg""\0""""\0"
    "Sonnen""\0""""\0"
    "Tettenweis""\0""""\0"
    "Thyrnau""\0""""\0"
    "Tiefenbach""\0""""\0"
    "Tittling, M""\0""""\0"
    "Untergriesbach, M""\0""""\0"
    "Vilshofen an der Donau, St""\0""""\0"
    "Wegscheid, M""\0""""\0"
    "Windorf, M""\0""""\0"
    "Witzmannsberg""\0""""\0"
    "Achslach""\0""""\0"
    "Arnbruck""\0""""\0"
    "Bayerisch Eisenstein""\0""""\0"
    "Bischofsmais""\0""""\0"
    "Bodenmais, M""\0""""\0"
    "Böbrach""\0""""\0"
    "Drachselsried""\0""""\0"
    "Frauenau""\0""""\0"
    "Geiersthal""\0""""\0"
    "Gotteszell""\0""""\0"
    "Kirchberg i.Wald""\0""""\0"
    "Kirchdorf i.Wald""\0""""\0"
    "Kollnburg""\0""""\0"
    "Langdorf""\0""""\0"
    "Lindberg""\0""""\0"
    "Patersdorf""\0""""\0"
    "Prackenbach""\0""""\0"
    "Regen, St""\0""""\0"
    "Rinchnach""\0""""\0"
    "Ruhmannsfelden, M""\0""""\0"
    "Teisnach, M""\0""""\0"
    "Viechtach, St""\0""""\0"
    "Zachenberg""\0""""\0"
    "Zwiesel, St""\0""""\0"
    "Arnstorf, M""\0""""\0"
    "Bayerbach""\0""""\0"
    "Bad Birnbach, M""\0""""\0"
    "Dietersburg""\0""""\0"
    "Eggenfelden, St""\0""""\0"
    "Egglham""\0""""\0"
    "Ering""\0""""\0"
    "Falkenberg""\0""""\0"
    "Gangkofen, M""\0""""\0"
    "Geratskirchen""\0""""\0"
    "Hebertsfelden""\0""""\0"
    "Johanniskirchen""\0""""\0"
    "Julbach""\0""""\0"
    "Kirchdorf a.Inn""\0""""\0"
    "Malgersdorf""\0""""\0"
    "Massing, M""\0""""\0"
    "Mitterskirchen""\0""""\0"
    "Pfarrkirchen, St""\0""""\0"
    "Postmünster""\0""""\0"
    "Reut""\0""""\0"
    "Rimbach""\0""""\0"
    "Roßbach""\0""""\0"
    "Schönau""\0""""\0"
    "Simbach a.Inn, St""\0""""\0"
    "Stubenberg""\0""""\0"
    "Tann, M""\0""""\0"
    "Triftern, M""\0""""\0"
    "Unterdietfurt""\0""""\0"
    "Wittibreut""\0""""\0"
    "Wurmannsquick, M""\0""""\0"
    "Zeilarn""\0""""\0"
    "Aholfing""\0""""\0"
    "Aiterhofen""\0""""\0"
    "Ascha""\0""""\0"
    "Atting""\0""""\0"
    "Bogen, St""\0""""\0"
    "Falkenfels""\0""""\0"
    "Feldkirchen""\0""""\0"
    "Geiselhöring, St""\0""""\0"
    "Haibach""\0""""\0"
    "Haselbach""\0""""\0"
    "Hunderdorf""\0""""\0"
    "Irlbach""\0""""\0"
    "Kirchroth""\0""""\0"
    "Konzell""\0""""\0"
    "Laberweinting""\0""""\0"
    "Leiblfing""\0""""\0"
    "Loitzendorf""\0""""\0"
    "Mallersdorf-Pfaffenberg, M""\0""""\0"
    "Mariaposching""\0""""\0"
    "Mitterfels, M""\0""""\0"
    "Neukirchen""\0""""\0"
    "Niederwinkling""\0""""\0"
    "Oberschneiding""\0""""\0"
    "Parkstetten""\0""""\0"
    "Perasdorf""\0""""\0"
    "Perkam""\0""""\0"
    "Rain""\0""""\0"
    "Rattenberg""\0""""\0"
    "Rattiszell""\0""""\0"
    "Salching""\0""""\0"
    "Sankt Englmar""\0""""\0"
    "Schwarzach, M""\0""""\0"
    "Stallwang""\0""""\0"
    "Steinach""\0""""\0"
    "Straßkirchen""\0""""\0"
    "Wiesenfelden""\0""""\0"
    "Windberg""\0""""\0"
    "Dingolfing, St""\0""""\0"
    "Eichendorf, M""\0""""\0"
    "Frontenhausen, M""\0""""\0"
    "Gottfrieding""\0""""\0"
    "Landau a.d.Isar, St""\0""""\0"
    "Loiching""\0""""\0"
    "Mamming""\0""""\0"
    "Marklkofen""\0""""\0"
    "Mengkofen""\0""""\0"
    "Moosthenning""\0""""\0"
    "Niederviehbach""\0""""\0"
    "Pilsting, M""\0""""\0"
    "Reisbach, M""\0""""\0"
    "Simbach, M""\0""""\0"
    "Wallersdorf, M""\0""""\0"
    "Amberg""\0""""\0"
    "Regensburg""\0""""\0"
    "Weiden i.d.OPf.""\0""""\0"
    "Ammerthal""\0""""\0"
    "Auerbach i.d.OPf., St""\0""""\0"
    "Birgland""\0""""\0"
    "Ebermannsdorf""\0""""\0"
    "Edelsfeld""\0""""\0"
    "Ensdorf""\0""""\0"
    "Freihung, M""\0""""\0"
    "Freudenberg""\0""""\0"
    "Gebenbach""\0""""\0"
    "Hahnbach, M""\0""""\0"
    "Hirschau, St""\0""""\0"
    "Hirschbach""\0""""\0"
    "Hohenburg, M""\0""""\0"
    "Illschwang""\0""""\0"
    "Kastl, M""\0""""\0"
    "Königstein, M""\0""""\0"
    "Kümmersbruck""\0""""\0"
    "Etzelwang""\0""""\0"
    "Neukirchen b.Sulzbach-Rosenberg""\0""""\0"
    "Poppenricht""\0""""\0"
    "Rieden, M""\0""""\0"
    "Schmidmühlen, M""\0""""\0"
    "Schnaittenbach, St""\0""""\0"
    "Sulzbach-Rosenberg, St""\0""""\0"
    "Ursensollen""\0""""\0"
    "Vilseck, St""\0""""\0"
    "Weigendorf""\0""""\0"
    "Eichen""\0""""\0"
    "Arnschwang""\0""""\0"
    "Arrach""\0""""\0"
    "Blaibach""\0""""\0"
    "Cham, St""\0""""\0"
    "Chamerau""\0""""\0"
    "Eschlkam, M""\0""""\0"
    "Falkenstein, M""\0""""\0"
    "Furth im Wald, St""\0""""\0"
    "Gleißenberg""\0""""\0"
    "Grafenwiesen""\0""""\0"
    "Hohenwarth""\0""""\0"
    "Bad Kötzting, St""\0""""\0"
    "Lam, M""\0""""\0"
    "Michelsneukirchen""\0""""\0"
    "Miltach""\0""""\0"
    "Neukirchen b.Hl.Blut, M""\0""""\0"
    "Pemfling""\0""""\0"
    "Pösing""\0""""\0"
    "Reichenbach""\0""""\0"
    "Rettenbach""\0""""\0"
    "Rimbach""\0""""\0"
    "Roding, St""\0""""\0"
    "Rötz, St""\0""""\0"
    "Runding""\0""""\0"
    "Schönthal""\0""""\0"
    "Schorndorf""\0""""\0"
    "Stamsried, M""\0""""\0"
    "Tiefenbach""\0""""\0"
    "Traitsching""\0""""\0"
    "Treffelstein""\0""""\0"
    "Zell""\0""""\0"
    "Waffenbrunn""\0""""\0"
    "Wald""\0""""\0"
    "Walderbach""\0""""\0"
    "Waldmünchen, St""\0""""\0"
    "Weiding""\0""""\0"
    "Willmering""\0""""\0"
    "Zandt""\0""""\0"
    "Lohberg""\0""""\0"
    "Berching, St""\0""""\0"
    "Berg b.Neumarkt i.d.OPf.""\0""""\0"
    "Berngau""\0""""\0"
    "Breitenbrunn, M""\0""""\0"
    "Deining""\0""""\0"
    "Dietfurt a.d.Altmühl, St""\0""""\0"
    "Freystadt, St""\0""""\0"
    "Hohenfels, M""\0""""\0"
    "Lauterhofen, M""\0""""\0"
    "Lupburg, M""\0""""\0"
    "Mühlhausen""\0""""\0"
    "Neumarkt i.d.OPf., GKSt""\0""""\0"
    "Parsberg, St""\0""""\0"
    "Pilsach""\0""""\0"
    "Postbauer-Heng, M""\0""""\0"
    "Pyrbaum, M""\0""""\0"
    "Sengenthal""\0""""\0"
    "Seubersdorf i.d.OPf.""\0""""\0"
    "Velburg, St""\0""""\0"
    "Altenstadt a.d.Waldnaab""\0""""\0"
    "Eschenbach i.d.OPf., St""\0""""\0"
    "Eslarn, M""\0""""\0"
    "Etzenricht""\0""""\0"
    "Floß, M""\0""""\0"
    "Flossenbürg""\0""""\0"
    "Georgenberg""\0""""\0"
    "Grafenwöhr, St""\0""""\0"
    "Irchenrieth""\0""""\0"
    "Kirchendemenreuth""\0""""\0"
    "Kirchenthumbach, M""\0""""\0"
    "Kohlberg, M""\0""""\0"
    "Leuchtenberg, M""\0""""\0"
    "Luhe-Wildenau, M""\0""""\0"
    "Mantel, M""\0""""\0"
    "Moosbach, M""\0""""\0"
    "Neustadt a.d.Waldnaab, St""\0""""\0"
    "Neustadt am Kulm, St""\0""""\0"
    "Parkstein, M""\0""""\0"
    "Pirk""\0""""\0"
    "Pleystein, St""\0""""\0"
    "Trabitz""\0""""\0"
    "Pressath, St""\0""""\0"
    "Püchersreuth""\0""""\0"
    "Schirmitz""\0""""\0"
    "Schlammersdorf""\0""""\0"
    "Schwarzenbach""\0""""\0"
    "Speinshart""\0""""\0"
    "Störnstein""\0""""\0"
    "Tännesberg, M""\0""""\0"
    "Theisseil""\0""""\0"
    "Vohenstrauß, St""\0""""\0"
    "Vorbach""\0""""\0"
    "Waidhaus, M""\0""""\0"
    "Waldthurn, M""\0""""\0"
    "Weiherhammer""\0""""\0"
    "Windischeschenbach, St""\0""""\0"
    "Bechtsrieth""\0""""\0"
    "Manteler Forst""\0""""\0"
    "Speinsharter Forst""\0""""\0"
    "Alteglofsheim""\0""""\0"
    "Altenthann""\0""""\0"
    "Aufhausen""\0""""\0"
    "Bach a.d.Donau""\0""""\0"
    "Barbing""\0""""\0"
    "Beratzhausen, M""\0""""\0"
    "Bernhardswald""\0""""\0"
    "Brennberg""\0""""\0"
    "Brunn""\0""""\0"
    "Deuerling""\0""""\0"
    "Donaustauf, M""\0""""\0"
    "Duggendorf""\0""""\0"
    "Hagelstadt""\0""""\0"
    "Hemau, St""\0""""\0"
    "Holzheim a.Forst""\0""""\0"
    "Kallmünz, M""\0""""\0"
    "Köfering""\0""""\0"
    "Laaber, M""\0""""\0"
    "Lappersdorf, M""\0""""\0"
    "Mintraching""\0""""\0"
    "Mötzing""\0""""\0"
    "Neutraubling, St""\0""""\0"
    "Nittendorf, M""\0""""\0"
    "Obertraubling""\0""""\0"
    "Pentling""\0""""\0"
    "Pettendorf""\0""""\0"
    "Pfakofen""\0""""\0"
    "Pfatter""\0""""\0"
    "Pielenhofen""\0""""\0"
    "Regenstauf, M""\0""""\0"
    "Riekofen""\0""""\0"
    "Schierling, M""\0""""\0"
    "Sinzing""\0""""\0"
    "Sünching""\0""""\0"
    "Tegernheim""\0""""\0"
    "Thalmassing""\0""""\0"
    "Wenzenbach""\0""""\0"
    "Wiesent""\0""""\0"
    "Wörth a.d.Donau, St""\0""""\0"
    "Wolfsegg""\0""""\0"
    "Zeitlarn""\0""""\0"
    "Forstmühler Forst""\0""""\0"
    "Kreuther Forst""\0""""\0"
    "Altendorf""\0""""\0"
    "Bodenwöhr""\0""""\0"
    "Bruck i.d.OPf., M""\0""""\0"
    "Burglengenfeld, St""\0""""\0"
    "Dieterskirchen""\0""""\0"
    "Fensterbach""\0""""\0"
    "Gleiritsch""\0""""\0"
    "Guteneck""\0""""\0"
    "Maxhütte-Haidhof, St""\0""""\0"
    "Nabburg, St""\0""""\0"
    "Neukirchen-Balbini, M""\0""""\0"
    "Neunburg vorm Wald, St""\0""""\0"
    "Niedermurach""\0""""\0"
    "Nittenau, St""\0""""\0"
    "Wernberg-Köblitz, M""\0""""\0"
    "Oberviechtach, St""\0""""\0"
    "Pfreimd, St""\0""""\0"
    "Schmidgaden""\0""""\0"
    "Schönsee, St""\0""""\0"
    "Schwandorf, GKSt""\0""""\0"
    "Schwarzach b.Nabburg""\0""""\0"
    "Schwarzenfeld, M""\0""""\0"
    "Schwarzhofen, M""\0""""\0"
    "Stadlern""\0""""\0"
    "Steinberg am See""\0""""\0"
    "Stulln""\0""""\0"
    "Teublitz, St""\0""""\0"
    "Teunz""\0""""\0"
    "Thanstein""\0""""\0"
    "Trausnitz""\0""""\0"
    "Wackersdorf""\0""""\0"
    "Weiding""\0""""\0"
    "Winklarn, M""\0""""\0"
    "Wolferlohe""\0""""\0"
    "Bärnau, St""\0""""\0"
    "Brand""\0""""\0"
    "Ebnath""\0""""\0"
    "Erbendorf, St""\0""""\0"
    "Falkenberg, M""\0""""\0"
    "Friedenfels""\0""""\0"
    "Fuchsmühl, M""\0""""\0"
    "Immenreuth""\0""""\0"
    "Kastl""\0""""\0"
    "Kemnath, St""\0""""\0"
    "Konnersreuth, M""\0""""\0"
    "Krummennaab""\0""""\0"
    "Kulmain""\0""""\0"
    "Leonberg""\0""""\0"
    "Mähring, M""\0""""\0"
    "Mitterteich, St""\0""""\0"
    "Bad Neualbenreuth, M""\0""""\0"
    "Neusorg""\0""""\0"
    "Pechbrunn""\0""""\0"
    "Plößberg, M""\0""""\0"
    "Pullenreuth""\0""""\0"
    "Reuth b.Erbendorf""\0""""\0"
    "Tirschenreuth, St""\0""""\0"
    "Waldershof, St""\0""""\0"
    "Waldsassen, St""\0""""\0"
    "Wiesau, M""\0""""\0"
    "Bamberg""\0""""\0"
    "Bayreuth""\0""""\0"
    "Coburg""\0""""\0"
    "Hof""\0""""\0"
    "Altendorf""\0""""\0"
    "Baunach, St""\0""""\0"
    "Bischberg""\0""""\0"
    "Breitengüßbach""\0""""\0"
    "Burgebrach, M""\0""""\0"
    "Burgwindheim, M""\0""""\0"
    "Buttenheim, M""\0""""\0"
    "Ebrach, M""\0""""\0"
    "Frensdorf""\0""""\0"
    "Gerach""\0""""\0"
    "Gundelsheim""\0""""\0"
    "Hallstadt, St""\0""""\0"
    "Heiligenstadt i.OFr., M""\0""""\0"
    "Hirschaid, M""\0""""\0"
    "Kemmern""\0""""\0"
    "Königsfeld""\0""""\0"
    "Lauter""\0""""\0"
    "Lisberg""\0""""\0"
    "Litzendorf""\0""""\0"
    "Memmelsdorf""\0""""\0"
    "Oberhaid""\0""""\0"
    "Pettstadt""\0""""\0"
    "Pommersfelden""\0""""\0"
    "Priesendorf""\0""""\0"
    "Rattelsdorf, M""\0""""\0"
    "Reckendorf""\0""""\0"
    "Scheßlitz, St""\0""""\0"
    "Schönbrunn i.Steigerwald""\0""""\0"
    "Stadelhofen""\0""""\0"
    "Stegaurach""\0""""\0"
    "Strullendorf""\0""""\0"
    "Viereth-Trunstadt""\0""""\0"
    "Walsdorf""\0""""\0"
    "Wattendorf""\0""""\0"
    "Zapfendorf, M""\0""""\0"
    "Schlüsselfeld, St""\0""""\0"
    "Ebracher Forst""\0""""\0"
    "Eichwald""\0""""\0"
    "Geisberger Forst""\0""""\0"
    "Hauptsmoor""\0""""\0"
    "Koppenwinder Forst""\0""""\0"
    "Lindach""\0""""\0"
    "Semberg""\0""""\0"
    "Steinachsrangen""\0""""\0"
    "Winkelhofer Forst""\0""""\0"
    "Zückshuter Forst""\0""""\0"
    "Ahorntal""\0""""\0"
    "Aufseß""\0""""\0"
    "Bad Berneck i.Fichtelgebirge, St""\0""""\0"
    "Betzenstein, St""\0""""\0"
    "Bindlach""\0""""\0"
    "Bischofsgrün""\0""""\0"
    "Creußen, St""\0""""\0"
    "Eckersdorf""\0""""\0"
    "Emtmannsberg""\0""""\0"
    "Fichtelberg""\0""""\0"
    "Gefrees, St""\0""""\0"
    "Gesees""\0""""\0"
    "Glashütten""\0""""\0"
    "Goldkronach, St""\0""""\0"
    "Haag""\0""""\0"
    "Heinersreuth""\0""""\0"
    "Hollfeld, St""\0""""\0"
    "Hummeltal""\0""""\0"
    "Kirchenpingarten""\0""""\0"
    "Mehlmeisel""\0""""\0"
    "Mistelbach""\0""""\0"
    "Mistelgau""\0""""\0"
    "Pegnitz, St""\0""""\0"
    "Plankenfels""\0""""\0"
    "Plech, M""\0""""\0"
    "Pottenstein, St""\0""""\0"
    "Prebitz""\0""""\0"
    "Schnabelwaid, M""\0""""\0"
    "Seybothenreuth""\0""""\0"
    "Speichersdorf""\0""""\0"
    "Waischenfeld, St""\0""""\0"
    "Warmensteinach""\0""""\0"
    "Weidenberg, M""\0""""\0"
    "Bischofsgrüner Forst""\0""""\0"
    "Fichtelberg""\0""""\0"
    "Forst Neustädtlein a.Forst""\0""""\0"
    "Glashüttener Forst""\0""""\0"
    "Heinersreuther Forst""\0""""\0"
    "Neubauer Forst-Nord""\0""""\0"
    "Prüll""\0""""\0"
    "Veldensteinerforst""\0""""\0"
    "Waidacher Forst""\0""""\0"
    "Warmensteinacher Forst-Nord""\0""""\0"
    "Ahorn""\0""""\0"
    "Dörfles-Esbach""\0""""\0"
    "Ebersdorf b.Coburg""\0""""\0"
    "Großheirath""\0""""\0"
    "Grub a.Forst""\0""""\0"
    "Itzgrund""\0""""\0"
    "Lautertal""\0""""\0"
    "Meeder""\0""""\0"
    "Neustadt b.Coburg, GKSt""\0""""\0"
    "Niederfüllbach""\0""""\0"
    "Bad Rodach, St""\0""""\0"
    "Rödental, St""\0""""\0"
    "Seßlach, St""\0""""\0"
    "Sonnefeld""\0""""\0"
    "Untersiemau""\0""""\0"
    "Weidhausen b.Coburg""\0""""\0"
    "Weitramsdorf""\0""""\0"
    "Callenberger Forst-West""\0""""\0"
    "Köllnholz""\0""""\0"
    "Dormitz""\0""""\0"
    "Ebermannstadt, St""\0""""\0"
    "Effeltrich""\0""""\0"
    "Eggolsheim, M""\0""""\0"
    "Egloffstein, M""\0""""\0"
    "Forchheim, GKSt""\0""""\0"
    "Gößweinstein, M""\0""""\0"
    "Gräfenberg, St""\0""""\0"
    "Hallerndorf""\0""""\0"
    "Hausen""\0""""\0"
    "Heroldsbach""\0""""\0"
    "Hetzles""\0""""\0"
    "Hiltpoltstein, M""\0""""\0"
    "Igensdorf, M""\0""""\0"
    "Kirchehrenbach""\0""""\0"
    "Kleinsendelbach""\0""""\0"
    "Kunreuth""\0""""\0"
    "Langensendelbach""\0""""\0"
    "Leutenbach""\0""""\0"
    "Neunkirchen a.Brand, M""\0""""\0"
    "Obertrubach""\0""""\0"
    "Pinzberg""\0""""\0"
    "Poxdorf""\0""""\0"
    "Pretzfeld, M""\0""""\0"
    "Unterleinleiter""\0""""\0"
    "Weilersbach""\0""""\0"
    "Weißenohe""\0""""\0"
    "Wiesenthau""\0""""\0"
    "Wiesenttal, M""\0""""\0"
    "Bad Steben, M""\0""""\0"
    "Berg""\0""""\0"
    "Döhlau""\0""""\0"
    "Feilitzsch""\0""""\0"
    "Gattendorf""\0""""\0"
    "Geroldsgrün""\0""""\0"
    "Helmbrechts, St""\0""""\0"
    "Issigau""\0""""\0"
    "Köditz""\0""""\0"
    "Konradsreuth""\0""""\0"
    "Leupoldsgrün""\0""""\0"
    "Lichtenberg, St""\0""""\0"
    "Münchberg, St""\0""""\0"
    "Naila, St""\0""""\0"
    "Oberkotzau, M""\0""""\0"
    "Regnitzlosau""\0""""\0"
    "Rehau, St""\0""""\0"
    "Schauenstein, St""\0""""\0"
    "Schwarzenbach a.d.Saale, St""\0""""\0"
    "Schwarzenbach a.Wald, St""\0""""\0"
    "Selbitz, St""\0""""\0"
    "Sparneck, M""\0""""\0"
    "Stammbach, M""\0""""\0"
    "Töpen""\0""""\0"
    "Trogen""\0""""\0"
    "Weißdorf""\0""""\0"
    "Zell im Fichtelgebirge, M""\0""""\0"
    "Martinlamitzer Forst-Nord""\0""""\0"
    "Kronach, St""\0""""\0"
    "Küps, M""\0""""\0"
    "Ludwigsstadt, St""\0""""\0"
    "Mitwitz, M""\0""""\0"
    "Nordhalben, M""\0""""\0"
    "Pressig, M""\0""""\0"
    "Reichenbach""\0""""\0"
    "Schneckenlohe""\0""""\0"
    "Steinbach a.Wald""\0""""\0"
    "Steinwiesen, M""\0""""\0"
    "Stockheim""\0""""\0"
    "Tettau, M""\0""""\0"
    "Teuschnitz, St""\0""""\0"
    "Tschirn""\0""""\0"
    "Marktrodach, M""\0""""\0"
    "Wallenfels, St""\0""""\0"
    "Weißenbrunn""\0""""\0"
    "Wilhelmsthal""\0""""\0"
    "Birnbaum""\0""""\0"
    "Grafengehaig, M""\0""""\0"
    "Guttenberg""\0""""\0"
    "Harsdorf""\0""""\0"
    "Himmelkron""\0""""\0"
    "Kasendorf, M""\0""""\0"
    "Ködnitz""\0""""\0"
    "Kulmbach, GKSt""\0""""\0"
    "Kupferberg, St""\0""""\0"
    "Ludwigschorgast, M""\0""""\0"
    "Mainleus, M""\0""""\0"
    "Marktleugast, M""\0""""\0"
    "Marktschorgast, M""\0""""\0"
    "Neudrossenfeld""\0""""\0"
    "Neuenmarkt""\0""""\0"
    "Presseck, M""\0""""\0"
    "Rugendorf""\0""""\0"
    "Stadtsteinach, St""\0""""\0"
    "Thurnau, M""\0""""\0"
    "Trebgast""\0""""\0"
    "Untersteinach""\0""""\0"
    "Wirsberg, M""\0""""\0"
    "Wonsees, M""\0""""\0"
    "Altenkunstadt""\0""""\0"
    "Burgkunstadt, St""\0""""\0"
    "Ebensfeld, M""\0""""\0"
    "Hochstadt a.Main""\0""""\0"
    "Lichtenfels, St""\0""""\0"
    "Marktgraitz, M""\0""""\0"
    "Marktzeuln, M""\0""""\0"
    "Michelau i.OFr.""\0""""\0"
    "Redwitz a.d.Rodach""\0""""\0"
    "Bad Staffelstein, St""\0""""\0"
    "Weismain, St""\0""""\0"
    "Breitengüßbacher Forst""\0""""\0"
    "Neuensorger Forst""\0""""\0"
    "Bad Alexandersbad""\0""""\0"
    "Arzberg, St""\0""""\0"
    "Höchstädt i.Fichtelgebirge""\0""""\0"
    "Hohenberg a.d.Eger, St""\0""""\0"
    "Kirchenlamitz, St""\0""""\0"
    "Marktleuthen, St""\0""""\0"
    "Marktredwitz, GKSt""\0""""\0"
    "Nagel""\0""""\0"
    "Röslau""\0""""\0"
    "Schirnding, M""\0""""\0"
    "Schönwald, St""\0""""\0"
    "Selb, GKSt""\0""""\0"
    "Thiersheim, M""\0""""\0"
    "Thierstein, M""\0""""\0"
    "Tröstau""\0""""\0"
    "Bad Weißenstadt, St""\0""""\0"
    "Wunsiedel, St""\0""""\0"
    "Martinlamitzer Forst-Süd""\0""""\0"
    "Neubauer Forst-Süd""\0""""\0"
    "Tröstauer Forst-Ost""\0""""\0"
    "Tröstauer Forst-West""\0""""\0"
    "Vordorfer Forst""\0""""\0"
    "Ansbach""\0""""\0"
    "Erlangen""\0""""\0"
    "Fürth""\0""""\0"
    "Nürnberg""\0""""\0"
    "Schwabach""\0""""\0"
    "Adelshofen""\0""""\0"
    "Arberg, M""\0""""\0"
    "Aurach""\0""""\0"
    "Bechhofen, M""\0""""\0"
    "Bruckberg""\0""""\0"
    "Buch a.Wald""\0""""\0"
    "Burgoberbach""\0""""\0"
    "Burk""\0""""\0"
    "Colmberg, M""\0""""\0"
    "Dentlein a.Forst, M""\0""""\0"
    "Diebach""\0""""\0"
    "Dietenhofen, M""\0""""\0"
    "Dinkelsbühl, GKSt""\0""""\0"
    "Dombühl, M""\0""""\0"
    "Dürrwangen, M""\0""""\0"
    "Ehingen""\0""""\0"
    "Feuchtwangen, St""\0""""\0"
    "Flachslanden, M""\0""""\0"
    "Gebsattel""\0""""\0"
    "Gerolfingen""\0""""\0"
    "Geslau""\0""""\0"
    "Heilsbronn, St""\0""""\0"
    "Herrieden, St""\0""""\0"
    "Insingen""\0""""\0"
    "Langfurth""\0""""\0"
    "Lehrberg, M""\0""""\0"
    "Leutershausen, St""\0""""\0"
    "Lichtenau, M""\0""""\0"
    "Merkendorf, St""\0""""\0"
    "Mitteleschenbach""\0""""\0"
    "Mönchsroth""\0""""\0"
    "Neuendettelsau""\0""""\0"
    "Neusitz""\0""""\0"
    "Oberdachstetten""\0""""\0"
    "Ohrenbach""\0""""\0"
    "Ornbau, St""\0""""\0"
    "Petersaurach""\0""""\0"
    "Röckingen""\0""""\0"
    "Rothenburg ob der Tauber, GKSt""\0""""\0"
    "Rügland""\0""""\0"
    "Sachsen b.Ansbach""\0""""\0"
    "Schillingsfürst, St""\0""""\0"
    "Schnelldorf""\0""""\0"
    "Schopfloch, M""\0""""\0"
    "Steinsfeld""\0""""\0"
    "Unterschwaningen""\0""""\0"
    "Wassertrüdingen, St""\0""""\0"
    "Weidenbach, M""\0""""\0"
    "Weihenzell""\0""""\0"
    "Weiltingen, M""\0""""\0"
    "Wettringen""\0""""\0"
    "Wieseth""\0""""\0"
    "Wilburgstetten""\0""""\0"
    "Windelsbach""\0""""\0"
    "Windsbach, St""\0""""\0"
    "Wittelshofen""\0""""\0"
    "Wörnitz""\0""""\0"
    "Wolframs-Eschenbach, St""\0""""\0"
    "Unterer Wald""\0""""\0"
    "Adelsdorf""\0""""\0"
    "Aurachtal""\0""""\0"
    "Baiersdorf, St""\0""""\0"
    "Bubenreuth""\0""""\0"
    "Buckenhof""\0""""\0"
    "Eckental, M""\0""""\0"
    "Gremsdorf""\0""""\0"
    "Großenseebach""\0""""\0"
    "Hemhofen""\0""""\0"
    "Heroldsberg, M""\0""""\0"
    "Herzogenaurach, St""\0""""\0"
    "Heßdorf""\0""""\0"
    "Höchstadt a.d.Aisch, St""\0""""\0"
    "Kalchreuth""\0""""\0"
    "Lonnerstadt, M""\0""""\0"
    "Marloffstein""\0""""\0"
    "Möhrendorf""\0""""\0"
    "Mühlhausen, M""\0""""\0"
    "Oberreichenbach""\0""""\0"
    "Röttenbach""\0""""\0"
    "Spardorf""\0""""\0"
    "Uttenreuth""\0""""\0"
    "Vestenbergsgreuth, M""\0""""\0"
    "Wachenroth, M""\0""""\0"
    "Weisendorf, M""\0""""\0"
    "Birkach""\0""""\0"
    "Buckenhofer Forst""\0""""\0"
    "Dormitzer Forst""\0""""\0"
    "Erlenstegener Forst""\0""""\0"
    "Forst Tennenlohe""\0""""\0"
    "Geschaidt""\0""""\0"
    "Kalchreuther Forst""\0""""\0"
    "Kraftshofer Forst""\0""""\0"
    "Mark""\0""""\0"
    "Neunhofer Forst""\0""""\0"
    "Ammerndorf, M""\0""""\0"
    "Cadolzburg, M""\0""""\0"
    "Großhabersdorf""\0""""\0"
    "Langenzenn, St""\0""""\0"
    "Oberasbach, St""\0""""\0"
    "Obermichelbach""\0""""\0"
    "Puschendorf""\0""""\0"
    "Roßtal, M""\0""""\0"
    "Seukendorf""\0""""\0"
    "Stein, St""\0""""\0"
    "Tuchenbach""\0""""\0"
    "Veitsbronn""\0""""\0"
    "Wilhermsdorf, M""\0""""\0"
    "Zirndorf, St""\0""""\0"
    "Alfeld""\0""""\0"
    "Altdorf b.Nürnberg, St""\0""""\0"
    "Burgthann""\0""""\0"
    "Engelthal""\0""""\0"
    "Feucht, M""\0""""\0"
    "Happurg""\0""""\0"
    "Hartenstein""\0""""\0"
    "Henfenfeld""\0""""\0"
    "Hersbruck, St""\0""""\0"
    "Kirchensittenbach""\0""""\0"
    "Lauf a.d.Pegnitz, St""\0""""\0"
    "Leinburg""\0""""\0"
    "Neuhaus a.d.Pegnitz, M""\0""""\0"
    "Neunkirchen a.Sand""\0""""\0"
    "Offenhausen""\0""""\0"
    "Ottensoos""\0""""\0"
    "Pommelsbrunn""\0""""\0"
    "Reichenschwand""\0""""\0"
    "Röthenbach a.d.Pegnitz, St""\0""""\0"
    "Rückersdorf""\0""""\0"
    "Schnaittach, M""\0""""\0"
    "Schwaig b.Nürnberg""\0""""\0"
    "Schwarzenbruck""\0""""\0"
    "Simmelsdorf""\0""""\0"
    "Velden, St""\0""""\0"
    "Vorra""\0""""\0"
    "Winkelhaid""\0""""\0"
    "Behringersdorfer Forst""\0""""\0"
    "Brunn""\0""""\0"
    "Engelthaler Forst""\0""""\0"
    "Feuchter Forst""\0""""\0"
    "Fischbach""\0""""\0"
    "Forsthof""\0""""\0"
    "Günthersbühler Forst""\0""""\0"
    "Haimendorfer Forst""\0""""\0"
    "Laufamholzer Forst""\0""""\0"
    "Leinburg""\0""""\0"
    "Rückersdorfer Forst""\0""""\0"
    "Schönberg""\0""""\0"
    "Winkelhaid""\0""""\0"
    "Zerzabelshofer Forst""\0""""\0"
    "Bad Windsheim, St""\0""""\0"
    "Baudenbach, M""\0""""\0"
    "Burgbernheim, St""\0""""\0"
    "Burghaslach, M""\0""""\0"
    "Dachsbach, M""\0""""\0"
    "Diespeck""\0""""\0"
    "Dietersheim""\0""""\0"
    "Emskirchen, M""\0""""\0"
    "Ergersheim""\0""""\0"
    "Gallmersgarten""\0""""\0"
    "Gerhardshofen""\0""""\0"
    "Gollhofen""\0""""\0"
    "Gutenstetten""\0""""\0"
    "Hagenbüchach""\0""""\0"
    "Hemmersheim""\0""""\0"
    "Illesheim""\0""""\0"
    "Ippesheim, M""\0""""\0"
    "Ipsheim, M""\0""""\0"
    "Langenfeld""\0""""\0"
    "Marktbergel, M""\0""""\0"
    "Markt Bibart, M""\0""""\0"
    "Markt Erlbach, M""\0""""\0"
    "Markt Nordheim, M""\0""""\0"
    "Markt Taschendorf, M""\0""""\0"
    "Münchsteinach""\0""""\0"
    "Neuhof a.d.Zenn, M""\0""""\0"
    "Neustadt a.d.Aisch, St""\0""""\0"
    "Oberickelsheim""\0""""\0"
    "Obernzenn, M""\0""""\0"
    "Oberscheinfeld, M""\0""""\0"
    "Scheinfeld, St""\0""""\0"
    "Simmershofen""\0""""\0"
    "Sugenheim, M""\0""""\0"
    "Trautskirchen""\0""""\0"
    "Uehlfeld, M""\0""""\0"
    "Uffenheim, St""\0""""\0"
    "Weigenheim""\0""""\0"
    "Wilhelmsdorf""\0""""\0"
    "Osing""\0""""\0"
    "Abenberg, St""\0""""\0"
    "Allersberg, M""\0""""\0"
    "Büchenbach""\0""""\0"
    "Georgensgmünd""\0""""\0"
    "Greding, St""\0""""\0"
    "Heideck, St""\0""""\0"
    "Hilpoltstein, St""\0""""\0"
    "Kammerstein""\0""""\0"
    "Schwanstetten, M""\0""""\0"
    "Rednitzhembach""\0""""\0"
    "Röttenbach""\0""""\0"
    "Rohr""\0""""\0"
    "Roth, St""\0""""\0"
    "Spalt, St""\0""""\0"
    "Thalmässing, M""\0""""\0"
    "Wendelstein, M""\0""""\0"
    "Abenberger Wald""\0""""\0"
    "Dechenwald""\0""""\0"
    "Forst Kleinschwarzenlohe""\0""""\0"
    "Heidenberg""\0""""\0"
    "Soos""\0""""\0"
    "Absberg, M""\0""""\0"
    "Alesheim""\0""""\0"
    "Muhr a.See""\0""""\0"
    "Bergen""\0""""\0"
    "Burgsalach""\0""""\0"
    "Dittenheim""\0""""\0"
    "Ellingen, St""\0""""\0"
    "Ettenstatt""\0""""\0"
    "Gnotzheim, M""\0""""\0"
    "Gunzenhausen, St""\0""""\0"
    "Haundorf""\0""""\0"
    "Heidenheim, M""\0""""\0"
    "Höttingen""\0""""\0"
    "Langenaltheim""\0""""\0"
    "Markt Berolzheim, M""\0""""\0"
    "Meinheim""\0""""\0"
    "Nennslingen, M""\0""""\0"
    "Pappenheim, St""\0""""\0"
    "Pfofeld""\0""""\0"
    "Pleinfeld, M""\0""""\0"
    "Polsingen""\0""""\0"
    "Raitenbuch""\0""""\0"
    "Solnhofen""\0""""\0"
    "Theilenhofen""\0""""\0"
    "Treuchtlingen, St""\0""""\0"
    "Weißenburg i.Bay., GKSt""\0""""\0"
    "Westheim""\0""""\0"
    "Aschaffenburg""\0""""\0"
    "Schweinfurt""\0""""\0"
    "Würzburg""\0""""\0"
    "Alzenau, St""\0""""\0"
    "Bessenbach""\0""""\0"
    "Blankenbach""\0""""\0"
    "Karlstein a.Main""\0""""\0"
    "Geiselbach""\0""""\0"
    "Glattbach""\0""""\0"
    "Goldbach, M""\0""""\0"
    "Großostheim, M""\0""""\0"
    "Haibach""\0""""\0"
    "Heigenbrücken""\0""""\0"
    "Heimbuchenthal""\0""""\0"
    "Heinrichsthal""\0""""\0"
    "Hösbach, M""\0""""\0"
    "Johannesberg""\0""""\0"
    "Kahl a.Main""\0""""\0"
    "Kleinkahl""\0""""\0"
    "Kleinostheim""\0""""\0"
    "Krombach""\0""""\0"
    "Laufach""\0""""\0"
    "Mainaschaff""\0""""\0"
    "Mespelbrunn""\0""""\0"
    "Mömbris, M""\0""""\0"
    "Rothenbuch""\0""""\0"
    "Sailauf""\0""""\0"
    "Schöllkrippen, M""\0""""\0"
    "Sommerkahl""\0""""\0"
    "Stockstadt a.Main, M""\0""""\0"
    "Waldaschaff""\0""""\0"
    "Weibersbrunn""\0""""\0"
    "Westerngrund""\0""""\0"
    "Dammbach""\0""""\0"
    "Wiesen""\0""""\0"
    "Forst Hain i.Spessart""\0""""\0"
    "Heinrichsthaler Forst""\0""""\0"
    "Rohrbrunner Forst""\0""""\0"
    "Rothenbucher Forst""\0""""\0"
    "Sailaufer Forst""\0""""\0"
    "Schöllkrippener Forst""\0""""\0"
    "Waldaschaffer Forst""\0""""\0"
    "Wiesener Forst""\0""""\0"
    "Aura a.d.Saale""\0""""\0"
    "Bad Bocklet, M""\0""""\0"
    "Bad Brückenau, St""\0""""\0"
    "Bad Kissingen, GKSt""\0""""\0"
    "Burkardroth, M""\0""""\0"
    "Elfershausen, M""\0""""\0"
    "Euerdorf, M""\0""""\0"
    "Fuchsstadt""\0""""\0"
    "Geroda, M""\0""""\0"
    "Hammelburg, St""\0""""\0"
    "Maßbach, M""\0""""\0"
    "Motten""\0""""\0"
    "Münnerstadt, St""\0""""\0"
    "Nüdlingen""\0""""\0"
    "Oberleichtersbach""\0""""\0"
    "Oberthulba, M""\0""""\0"
    "Oerlenbach""\0""""\0"
    "Ramsthal""\0""""\0"
    "Rannungen""\0""""\0"
    "Riedenberg""\0""""\0"
    "Schondra, M""\0""""\0"
    "Sulzthal, M""\0""""\0"
    "Thundorf i.UFr.""\0""""\0"
    "Wartmannsroth""\0""""\0"
    "Wildflecken, M""\0""""\0"
    "Zeitlofs, M""\0""""\0"
    "Dreistelzer Forst""\0""""\0"
    "Forst Detter-Süd""\0""""\0"
    "Geiersnest-Ost""\0""""\0"
    "Geiersnest-West""\0""""\0"
    "Kälberberg""\0""""\0"
    "Mottener Forst-Süd""\0""""\0"
    "Neuwirtshauser Forst""\0""""\0"
    "Omerz u. Roter Berg""\0""""\0"
    "Römershager Forst-Nord""\0""""\0"
    "Römershager Forst-Ost""\0""""\0"
    "Roßbacher Forst""\0""""\0"
    "Waldfensterer Forst""\0""""\0"
    "Aubstadt""\0""""\0"
    "Bad Neustadt a.d.Saale, St""\0""""\0"
    "Bastheim""\0""""\0"
    "Bischofsheim i.d.Rhön, St""\0""""\0"
    "Fladungen, St""\0""""\0"
    "Großbardorf""\0""""\0"
    "Großeibstadt""\0""""\0"
    "Hausen""\0""""\0"
    "Hendungen""\0""""\0"
    "Herbstadt""\0""""\0"
    "Heustreu""\0""""\0"
    "Höchheim""\0""""\0"
    "Hohenroth""\0""""\0"
    "Hollstadt""\0""""\0"
    "Bad Königshofen i.Grabfeld, St""\0""""\0"
    "Mellrichstadt, St""\0""""\0"
    "Niederlauer""\0""""\0"
    "Nordheim v.d.Rhön""\0""""\0"
    "Oberelsbach, M""\0""""\0"
    "Oberstreu""\0""""\0"
    "Ostheim v.d.Rhön, St""\0""""\0"
    "Rödelmaier""\0""""\0"
    "Saal a.d.Saale, M""\0""""\0"
    "Salz""\0""""\0"
    "Sandberg""\0""""\0"
    "Schönau a.d.Brend""\0""""\0"
    "Sondheim v.d.Rhön""\0""""\0"
    "Stockheim""\0""""\0"
    "Strahlungen""\0""""\0"
    "Sulzdorf a.d.Lederhecke""\0""""\0"
    "Sulzfeld""\0""""\0"
    "Trappstadt, M""\0""""\0"
    "Unsleben""\0""""\0"
    "Willmars""\0""""\0"
    "Wollbach""\0""""\0"
    "Wülfershausen a.d.Saale""\0""""\0"
    "Burglauer""\0""""\0"
    "Bundorfer Forst""\0""""\0"
    "Burgwallbacher Forst""\0""""\0"
    "Forst Schmalwasser-Nord""\0""""\0"
    "Forst Schmalwasser-Süd""\0""""\0"
    "Mellrichstadter Forst""\0""""\0"
    "Steinacher Forst r.d.Saale""\0""""\0"
    "Sulzfelder Forst""\0""""\0"
    "Weigler""\0""""\0"
    "Aidhausen""\0""""\0"
    "Breitbrunn""\0""""\0"
    "Bundorf""\0""""\0"
    "Burgpreppach, M""\0""""\0"
    "Ebelsbach""\0""""\0"
    "Ebern, St""\0""""\0"
    "Eltmann, St""\0""""\0"
    "Gädheim""\0""""\0"
    "Haßfurt, St""\0""""\0"
    "Hofheim i.UFr., St""\0""""\0"
    "Riedbach""\0""""\0"
    "Oberaurach""\0""""\0"
    "Kirchlauter""\0""""\0"
    "Knetzgau""\0""""\0"
    "Königsberg i.Bay., St""\0""""\0"
    "Maroldsweisach, M""\0""""\0"
    "Theres""\0""""\0"
    "Pfarrweisach""\0""""\0"
    "Rauhenebrach""\0""""\0"
    "Rentweinsdorf, M""\0""""\0"
    "Sand a.Main""\0""""\0"
    "Stettfeld""\0""""\0"
    "Untermerzbach""\0""""\0"
    "Wonfurt""\0""""\0"
    "Zeil a.Main, St""\0""""\0"
    "Ermershausen""\0""""\0"
    "Abtswind, M""\0""""\0"
    "Albertshofen""\0""""\0"
    "Biebelried""\0""""\0"
    "Buchbrunn""\0""""\0"
    "Castell""\0""""\0"
    "Dettelbach, St""\0""""\0"
    "Geiselwind, M""\0""""\0"
    "Großlangheim, M""\0""""\0"
    "Iphofen, St""\0""""\0"
    "Kitzingen, GKSt""\0""""\0"
    "Kleinlangheim, M""\0""""\0"
    "Mainbernheim, St""\0""""\0"
    "Mainstockheim""\0""""\0"
    "Marktbreit, St""\0""""\0"
    "Markt Einersheim, M""\0""""\0"
    "Marktsteft, St""\0""""\0"
    "Martinsheim""\0""""\0"
    "Nordheim a.Main""\0""""\0"
    "Obernbreit, M""\0""""\0"
    "Prichsenstadt, St""\0""""\0"
    "Rödelsee""\0""""\0"
    "Rüdenhausen, M""\0""""\0"
    "Schwarzach a.Main, M""\0""""\0"
    "Segnitz""\0""""\0"
    "Seinsheim, M""\0""""\0"
    "Sommerach""\0""""\0"
    "Sulzfeld a.Main""\0""""\0"
    "Volkach, St""\0""""\0"
    "Wiesenbronn""\0""""\0"
    "Wiesentheid, M""\0""""\0"
    "Willanzheim, M""\0""""\0"
    "Altenbuch""\0""""\0"
    "Amorbach, St""\0""""\0"
    "Bürgstadt, M""\0""""\0"
    "Collenberg""\0""""\0"
    "Dorfprozelten""\0""""\0"
    "Eichenbühl""\0""""\0"
    "Elsenfeld, M""\0""""\0"
    "Erlenbach a.Main, St""\0""""\0"
    "Eschau, M""\0""""\0"
    "Faulbach""\0""""\0"
    "Großheubach, M""\0""""\0"
    "Großwallstadt""\0""""\0"
    "Hausen""\0""""\0"
    "Kirchzell, M""\0""""\0"
    "Kleinheubach, M""\0""""\0"
    "Kleinwallstadt, M""\0""""\0"
    "Klingenberg a.Main, St""\0""""\0"
    "Laudenbach""\0""""\0"
    "Leidersbach""\0""""\0"
    "Miltenberg, St""\0""""\0"
    "Mömlingen""\0""""\0"
    "Mönchberg, M""\0""""\0"
    "Neunkirchen""\0""""\0"
    "Niedernberg""\0""""\0"
    "Obernburg a.Main, St""\0""""\0"
    "Röllbach""\0""""\0"
    "Rüdenau""\0""""\0"
    "Schneeberg, M""\0""""\0"
    "Stadtprozelten, St""\0""""\0"
    "Sulzbach a.Main, M""\0""""\0"
    "Weilbach, M""\0""""\0"
    "Wörth a.Main, St""\0""""\0"
    "Forstwald""\0""""\0"
    "Hohe Wart""\0""""\0"
    "Arnstein, St""\0""""\0"
    "Aura i.Sinngrund""\0""""\0"
    "Birkenfeld""\0""""\0"
    "Bischbrunn""\0""""\0"
    "Burgsinn, M""\0""""\0"
    "Erlenbach b.Marktheidenfeld""\0""""\0"
    "Esselbach""\0""""\0"
    "Eußenheim""\0""""\0"
    "Fellen""\0""""\0"
    "Frammersbach, M""\0""""\0"
    "Gemünden a.Main, St""\0""""\0"
    "Gössenheim""\0""""\0"
    "Gräfendorf""\0""""\0"
    "Hafenlohr""\0""""\0"
    "Hasloch""\0""""\0"
    "Himmelstadt""\0""""\0"
    "Karbach, M""\0""""\0"
    "Karlstadt, St""\0""""\0"
    "Karsbach""\0""""\0"
    "Kreuzwertheim, M""\0""""\0"
    "Triefenstein, M""\0""""\0"
    "Lohr a.Main, St""\0""""\0"
    "Marktheidenfeld, St""\0""""\0"
    "Mittelsinn""\0""""\0"
    "Neuendorf""\0""""\0"
    "Neuhütten""\0""""\0"
    "Neustadt a.Main""\0""""\0"
    "Obersinn, M""\0""""\0"
    "Partenstein""\0""""\0"
    "Rechtenbach""\0""""\0"
    "Retzstadt""\0""""\0"
    "Rieneck, St""\0""""\0"
    "Roden""\0""""\0"
    "Rothenfels, St""\0""""\0"
    "Schollbrunn""\0""""\0"
    "Steinfeld""\0""""\0"
    "Thüngen, M""\0""""\0"
    "Urspringen""\0""""\0"
    "Wiesthal""\0""""\0"
    "Zellingen, M""\0""""\0"
    "Burgjoß""\0""""\0"
    "Forst Aura""\0""""\0"
    "Forst Lohrerstraße""\0""""\0"
    "Frammersbacher Forst""\0""""\0"
    "Fürstl. Löwenstein'scher Park""\0""""\0"
    "Haurain""\0""""\0"
    "Herrnwald""\0""""\0"
    "Langenprozeltener Forst""\0""""\0"
    "Partensteiner Forst""\0""""\0"
    "Ruppertshüttener Forst""\0""""\0"
    "Bergrheinfeld""\0""""\0"
    "Dingolshausen""\0""""\0"
    "Dittelbrunn""\0""""\0"
    "Donnersdorf""\0""""\0"
    "Euerbach""\0""""\0"
    "Frankenwinheim""\0""""\0"
    "Geldersheim""\0""""\0"
    "Gerolzhofen, St""\0""""\0"
    "Gochsheim""\0""""\0"
    "Grafenrheinfeld""\0""""\0"
    "Grettstadt""\0""""\0"
    "Kolitzheim""\0""""\0"
    "Lülsfeld""\0""""\0"
    "Michelau i.Steigerwald""\0""""\0"
    "Niederwerrn""\0""""\0"
    "Oberschwarzach, M""\0""""\0"
    "Poppenhausen""\0""""\0"
    "Röthlein""\0""""\0"
    "Schonungen""\0""""\0"
    "Schwanfeld""\0""""\0"
    "Schwebheim""\0""""\0"
    "Sennfeld""\0""""\0"
    "Stadtlauringen, M""\0""""\0"
    "Sulzheim""\0""""\0"
    "Üchtelhausen""\0""""\0"
    "Waigolshausen""\0""""\0"
    "Wasserlosen""\0""""\0"
    "Werneck, M""\0""""\0"
    "Wipfeld""\0""""\0"
    "Bürgerwald""\0""""\0"
    "Geiersberg""\0""""\0"
    "Hundelshausen""\0""""\0"
    "Nonnenkloster""\0""""\0"
    "Stollbergerforst""\0""""\0"
    "Vollburg""\0""""\0"
    "Wustvieler Forst""\0""""\0"
    "Aub, St""\0""""\0"
    "Bergtheim""\0""""\0"
    "Bieberehren""\0""""\0"
    "Bütthard, M""\0""""\0"
    "Eibelstadt, St""\0""""\0"
    "Eisingen""\0""""\0"
    "Erlabrunn""\0""""\0"
    "Estenfeld""\0""""\0"
    "Frickenhausen a.Main, M""\0""""\0"
    "Gaukönigshofen""\0""""\0"
    "Gelchsheim, M""\0""""\0"
    "Gerbrunn""\0""""\0"
    "Geroldshausen""\0""""\0"
    "Giebelstadt, M""\0""""\0"
    "Greußenheim""\0""""\0"
    "Güntersleben""\0""""\0"
    "Hausen b.Würzburg""\0""""\0"
    "Helmstadt, M""\0""""\0"
    "Hettstadt""\0""""\0"
    "Höchberg, M""\0""""\0"
    "Holzkirchen""\0""""\0"
    "Kirchheim""\0""""\0"
    "Kist""\0""""\0"
    "Kleinrinderfeld""\0""""\0"
    "Kürnach""\0""""\0"
    "Margetshöchheim""\0""""\0"
    "Neubrunn, M""\0""""\0"
    "Altertheim""\0""""\0"
    "Eisenheim, M""\0""""\0"
    "Oberpleichfeld""\0""""\0"
    "Ochsenfurt, St""\0""""\0"
    "Prosselsheim""\0""""\0"
    "Randersacker, M""\0""""\0"
    "Reichenberg, M""\0""""\0"
    "Remlingen, M""\0""""\0"
    "Riedenheim""\0""""\0"
    "Rimpar, M""\0""""\0"
    "Röttingen, St""\0""""\0"
    "Rottendorf""\0""""\0"
    "Sommerhausen, M""\0""""\0"
    "Sonderhofen""\0""""\0"
    "Tauberrettersheim""\0""""\0"
    "Theilheim""\0""""\0"
    "Thüngersheim""\0""""\0"
    "Uettingen""\0""""\0"
    "Leinach""\0""""\0"
    "Unterpleichfeld""\0""""\0"
    "Veitshöchheim""\0""""\0"
    "Waldbrunn""\0""""\0"
    "Waldbüttelbrunn""\0""""\0"
    "Winterhausen, M""\0""""\0"
    "Zell a.Main, M""\0""""\0"
    "Gramschatzer Wald""\0""""\0"
    "Guttenberger Wald""\0""""\0"
    "Irtenberger Wald""\0""""\0"
    "Augsburg""\0""""\0"
    "Kaufbeuren""\0""""\0"
    "Kempten (Allgäu)""\0""""\0"
    "Memmingen""\0""""\0"
    "Adelzhausen""\0""""\0"
    "Affing""\0""""\0"
    "Aichach, St""\0""""\0"
    "Aindling, M""\0""""\0"
    "Dasing""\0""""\0"
    "Eurasburg""\0""""\0"
    "Friedberg, St""\0""""\0"
    "Hollenbach""\0""""\0"
    "Inchenhofen, M""\0""""\0"
    "Kissing""\0""""\0"
    "Kühbach, M""\0""""\0"
    "Merching""\0""""\0"
    "Mering, M""\0""""\0"
    "Obergriesbach""\0""""\0"
    "Petersdorf""\0""""\0"
    "Pöttmes, M""\0""""\0"
    "Rehling""\0""""\0"
    "Ried""\0""""\0"
    "Schiltberg""\0""""\0"
    "Schmiechen""\0""""\0"
    "Sielenbach""\0""""\0"
    "Steindorf""\0""""\0"
    "Todtenweis""\0""""\0"
    "Baar (Schwaben)""\0""""\0"
    "Adelsried""\0""""\0"
    "Allmannshofen""\0""""\0"
    "Altenmünster""\0""""\0"
    "Aystetten""\0""""\0"
    "Biberbach, M""\0""""\0"
    "Bobingen, St""\0""""\0"
    "Bonstetten""\0""""\0"
    "Diedorf, M""\0""""\0"
    "Dinkelscherben, M""\0""""\0"
    "Ehingen""\0""""\0"
    "Ellgau""\0""""\0"
    "Emersacker""\0""""\0"
    "Fischach, M""\0""""\0"
    "Gablingen""\0""""\0"
    "Gersthofen, St""\0""""\0"
    "Gessertshausen""\0""""\0"
    "Graben""\0""""\0"
    "Großaitingen""\0""""\0"
    "Heretsried""\0""""\0"
    "Hiltenfingen""\0""""\0"
    "Horgau""\0""""\0"
    "Kleinaitingen""\0""""\0"
    "Klosterlechfeld""\0""""\0"
    "Königsbrunn, St""\0""""\0"
    "Kühlenthal""\0""""\0"
    "Kutzenhausen""\0""""\0"
    "Langenneufnach""\0""""\0"
    "Langerringen""\0""""\0"
    "Langweid a.Lech""\0""""\0"
    "Meitingen, M""\0""""\0"
    "Mickhausen""\0""""\0"
    "Mittelneufnach""\0""""\0"
    "Neusäß, St""\0""""\0"
    "Nordendorf""\0""""\0"
    "Oberottmarshausen""\0""""\0"
    "Scherstetten""\0""""\0"
    "Schwabmünchen, St""\0""""\0"
    "Stadtbergen, St""\0""""\0"
    "Thierhaupten, M""\0""""\0"
    "Untermeitingen""\0""""\0"
    "Ustersbach""\0""""\0"
    "Walkertshofen""\0""""\0"
    "Wehringen""\0""""\0"
    "Welden, M""\0""""\0"
    "Westendorf""\0""""\0"
    "Zusmarshausen, M""\0""""\0"
    "Schmellerforst""\0""""\0"
    "Aislingen, M""\0""""\0"
    "Bachhagel""\0""""\0"
    "Bächingen a.d.Brenz""\0""""\0"
    "Binswangen""\0""""\0"
    "Bissingen, M""\0""""\0"
    "Blindheim""\0""""\0"
    "Buttenwiesen""\0""""\0"
    "Dillingen a.d.Donau, GKSt""\0""""\0"
    "Glött""\0""""\0"
    "Gundelfingen a.d.Donau, St""\0""""\0"
    "Haunsheim""\0""""\0"
    "Höchstädt a.d.Donau, St""\0""""\0"
    "Holzheim""\0""""\0"
    "Laugna""\0""""\0"
    "Lauingen (Donau), St""\0""""\0"
    "Lutzingen""\0""""\0"
    "Mödingen""\0""""\0"
    "Finningen""\0""""\0"
    "Medlingen""\0""""\0"
    "Schwenningen""\0""""\0"
    "Syrgenstein""\0""""\0"
    "Villenbach""\0""""\0"
    "Wertingen, St""\0""""\0"
    "Wittislingen, M""\0""""\0"
    "Ziertheim""\0""""\0"
    "Zöschingen""\0""""\0"
    "Zusamaltheim""\0""""\0"
    "Aletshausen""\0""""\0"
    "Balzhausen""\0""""\0"
    "Ursberg""\0""""\0"
    "Breitenthal""\0""""\0"
    "Bubesheim""\0""""\0"
    "Bibertal""\0""""\0"
    "Burgau, St""\0""""\0"
    "Burtenbach, M""\0""""\0"
    "Deisenhausen""\0""""\0"
    "Dürrlauingen""\0""""\0"
    "Ebershausen""\0""""\0"
    "Ellzee""\0""""\0"
    "Günzburg, GKSt""\0""""\0"
    "Gundremmingen""\0""""\0"
    "Haldenwang""\0""""\0"
    "Ichenhausen, St""\0""""\0"
    "Jettingen-Scheppach, M""\0""""\0"
    "Kammeltal""\0""""\0"
    "Kötz""\0""""\0"
    "Krumbach (Schwaben), St""\0""""\0"
    "Landensberg""\0""""\0"
    "Leipheim, St""\0""""\0"
    "Münsterhausen, M""\0""""\0"
    "Neuburg a.d.Kammel, M""\0""""\0"
    "Aichen""\0""""\0"
    "Offingen, M""\0""""\0"
    "Rettenbach""\0""""\0"
    "Röfingen""\0""""\0"
    "Thannhausen, St""\0""""\0"
    "Wiesenbach""\0""""\0"
    "Waldstetten, M""\0""""\0"
    "Waltenhausen""\0""""\0"
    "Winterbach""\0""""\0"
    "Ziemetshausen, M""\0""""\0"
    "Ebershauser-Nattenhauser Wald""\0""""\0"
    "Winzerwald""\0""""\0"
    "Altenstadt, M""\0""""\0"
    "Bellenberg""\0""""\0"
    "Buch, M""\0""""\0"
    "Holzheim""\0""""\0"
    "Illertissen, St""\0""""\0"
    "Kellmünz a.d.Iller, M""\0""""\0"
    "Nersingen""\0""""\0"
    "Neu-Ulm, GKSt""\0""""\0"
    "Elchingen""\0""""\0"
    "Oberroth""\0""""\0"
    "Osterberg""\0""""\0"
    "Pfaffenhofen a.d.Roth, M""\0""""\0"
    "Roggenburg""\0""""\0"
    "Senden, St""\0""""\0"
    "Unterroth""\0""""\0"
    "Vöhringen, St""\0""""\0"
    "Weißenhorn, St""\0""""\0"
    "Auwald""\0""""\0"
    "Oberroggenburger Wald""\0""""\0"
    "Stoffenrieder Forst""\0""""\0"
    "Unterroggenburger Wald""\0""""\0"
    "Bodolz""\0""""\0"
    "Gestratz""\0""""\0"
    "Grünenbach""\0""""\0"
    "Heimenkirch, M""\0""""\0"
    "Hergensweiler""\0""""\0"
    "Lindau (Bodensee), GKSt""\0""""\0"
    "Lindenberg i.Allgäu, St""\0""""\0"
    "Maierhöfen""\0""""\0"
    "Nonnenhorn""\0""""\0"
    "Oberreute""\0""""\0"
    "Opfenbach""\0""""\0"
    "Röthenbach (Allgäu)""\0""""\0"
    "Scheidegg, M""\0""""\0"
    "Sigmarszell""\0""""\0"
    "Stiefenhofen""\0""""\0"
    "Wasserburg (Bodensee)""\0""""\0"
    "Weiler-Simmerberg, M""\0""""\0"
    "Weißensberg""\0""""\0"
    "Hergatz""\0""""\0"
    "Aitrang""\0""""\0"
    "Biessenhofen""\0""""\0"
    "Baisweil""\0""""\0"
    "Bidingen""\0""""\0"
    "Buchloe, St""\0""""\0"
    "Eggenthal""\0""""\0"
    "Eisenberg""\0""""\0"
    "Friesenried""\0""""\0"
    "Füssen, St""\0""""\0"
    "Germaringen""\0""""\0"
    "Görisried""\0""""\0"
    "Hopferau""\0""""\0"
    "Günzach""\0""""\0"
    "Irsee, M""\0""""\0"
    "Jengen""\0""""\0"
    "Kaltental, M""\0""""\0"
    "Kraftisried""\0""""\0"
    "Lamerdingen""\0""""\0"
    "Lechbruck am See""\0""""\0"
    "Lengenwang""\0""""\0"
    "Marktoberdorf, St""\0""""\0"
    "Mauerstetten""\0""""\0"
    "Nesselwang, M""\0""""\0"
    "Obergünzburg, M""\0""""\0"
    "Oberostendorf""\0""""\0"
    "Osterzell""\0""""\0"
    "Pforzen""\0""""\0"
    "Pfronten""\0""""\0"
    "Rieden am Forggensee""\0""""\0"
    "Rieden""\0""""\0"
    "Ronsberg, M""\0""""\0"
    "Roßhaupten""\0""""\0"
    "Ruderatshofen""\0""""\0"
    "Rückholz""\0""""\0"
    "Schwangau""\0""""\0"
    "Seeg""\0""""\0"
    "Stötten a.Auerberg""\0""""\0"
    "Stöttwang""\0""""\0"
    "Halblech""\0""""\0"
    "Unterthingau, M""\0""""\0"
    "Untrasried""\0""""\0"
    "Waal, M""\0""""\0"
    "Wald""\0""""\0"
    "Westendorf""\0""""\0"
    "Rettenbach a.Auerberg""\0""""\0"
    "Amberg""\0""""\0"
    "Apfeltrach""\0""""\0"
    "Babenhausen, M""\0""""\0"
    "Bad Wörishofen, St""\0""""\0"
    "Benningen""\0""""\0"
    "Böhen""\0""""\0"
    "Boos""\0""""\0"
    "Breitenbrunn""\0""""\0"
    "Buxheim""\0""""\0"
    "Dirlewang, M""\0""""\0"
    "Egg a.d.Günz""\0""""\0"
    "Eppishausen""\0""""\0"
    "Erkheim, M""\0""""\0"
    "Ettringen""\0""""\0"
    "Fellheim""\0""""\0"
    "Bad Grönenbach, M""\0""""\0"
    "Hawangen""\0""""\0"
    "Heimertingen""\0""""\0"
    "Holzgünz""\0""""\0"
    "Kirchhaslach""\0""""\0"
    "Kirchheim i.Schw., M""\0""""\0"
    "Kronburg""\0""""\0"
    "Lachen""\0""""\0"
    "Lauben""\0""""\0"
    "Lautrach""\0""""\0"
    "Legau, M""\0""""\0"
    "Markt Rettenbach, M""\0""""\0"
    "Markt Wald, M""\0""""\0"
    "Memmingerberg""\0""""\0"
    "Mindelheim, St""\0""""\0"
    "Niederrieden""\0""""\0"
    "Kammlach""\0""""\0"
    "Oberrieden""\0""""\0"
    "Oberschönegg""\0""""\0"
    "Ottobeuren, M""\0""""\0"
    "Pfaffenhausen, M""\0""""\0"
    "Pleß""\0""""\0"
    "Salgen""\0""""\0"
    "Sontheim""\0""""\0"
    "Stetten""\0""""\0"
    "Trunkelsberg""\0""""\0"
    "Türkheim, M""\0""""\0"
    "Tussenhausen, M""\0""""\0"
    "Ungerhausen""\0""""\0"
    "Unteregg""\0""""\0"
    "Rammingen""\0""""\0"
    "Westerheim""\0""""\0"
    "Wiedergeltingen""\0""""\0"
    "Winterrieden""\0""""\0"
    "Wolfertschwenden""\0""""\0"
    "Woringen""\0""""\0"
    "Kettershausen""\0""""\0"
    "Ungerhauser Wald""\0""""\0"
    "Alerheim""\0""""\0"
    "Amerdingen""\0""""\0"
    "Asbach-Bäumenheim""\0""""\0"
    "Auhausen""\0""""\0"
    "Buchdorf""\0""""\0"
    "Daiting""\0""""\0"
    "Deiningen""\0""""\0"
    "Donauwörth, GKSt""\0""""\0"
    "Ederheim""\0""""\0"
    "Ehingen a.Ries""\0""""\0"
    "Forheim""\0""""\0"
    "Fremdingen""\0""""\0"
    "Fünfstetten""\0""""\0"
    "Genderkingen""\0""""\0"
    "Hainsfarth""\0""""\0"
    "Harburg (Schwaben), St""\0""""\0"
    "Hohenaltheim""\0""""\0"
    "Holzheim""\0""""\0"
    "Huisheim""\0""""\0"
    "Kaisheim, M""\0""""\0"
    "Maihingen""\0""""\0"
    "Marktoffingen""\0""""\0"
    "Marxheim""\0""""\0"
    "Megesheim""\0""""\0"
    "Mertingen""\0""""\0"
    "Mönchsdeggingen""\0""""\0"
    "Möttingen""\0""""\0"
    "Monheim, St""\0""""\0"
    "Münster""\0""""\0"
    "Munningen""\0""""\0"
    "Niederschönenfeld""\0""""\0"
    "Nördlingen, GKSt""\0""""\0"
    "Oberndorf a.Lech""\0""""\0"
    "Oettingen i.Bay., St""\0""""\0"
    "Otting""\0""""\0"
    "Rain, St""\0""""\0"
    "Reimlingen""\0""""\0"
    "Rögling""\0""""\0"
    "Tagmersheim""\0""""\0"
    "Tapfheim""\0""""\0"
    "Wallerstein, M""\0""""\0"
    "Wechingen""\0""""\0"
    "Wemding, St""\0""""\0"
    "Wolferstadt""\0""""\0"
    "Dornstadt-Linkersbaindt""\0""""\0"
    "Esterholz""\0""""\0"
    "Altusried, M""\0""""\0"
    "Balderschwang""\0""""\0"
    "Betzigau""\0""""\0"
    "Blaichach""\0""""\0"
    "Bolsterlang""\0""""\0"
    "Buchenberg, M""\0""""\0"
    "Burgberg i.Allgäu""\0""""\0"
    "Dietmannsried, M""\0""""\0"
    "Durach""\0""""\0"
    "Fischen i.Allgäu""\0""""\0"
    "Haldenwang""\0""""\0"
    "Bad Hindelang, M""\0""""\0"
    "Immenstadt i.Allgäu, St""\0""""\0"
    "Lauben""\0""""\0"
    "Missen-Wilhams""\0""""\0"
    "Oy-Mittelberg""\0""""\0"
    "Obermaiselstein""\0""""\0"
    "Oberstaufen, M""\0""""\0"
    "Oberstdorf, M""\0""""\0"
    "Ofterschwang""\0""""\0"
    "Rettenberg""\0""""\0"
    "Sonthofen, St""\0""""\0"
    "Sulzberg, M""\0""""\0"
    "Waltenhofen""\0""""\0"
    "Weitnau, M""\0""""\0"
    "Wertach, M""\0""""\0"
    "Wiggensbach, M""\0""""\0"
    "Wildpoldsried""\0""""\0"
    "Kempter Wald""\0""""\0"
    "Saarbrücken, Landeshauptstadt""\0""""\0"
    "Friedrichsthal, Stadt""\0""""\0"
    "Großrosseln""\0""""\0"
    "Heusweiler""\0""""\0"
    "Kleinblittersdorf""\0""""\0"
    "Püttlingen, Stadt""\0""""\0"
    "Quierschied""\0""""\0"
    "Riegelsberg""\0""""\0"
    "Sulzbach/ Saar, Stadt""\0""""\0"
    "Völklingen, Stadt""\0""""\0"
    "Beckingen""\0""""\0"
    "Losheim am See""\0""""\0"
    "Merzig, Kreisstadt""\0""""\0"
    "Mettlach""\0""""\0"
    "Perl""\0""""\0"
    "Wadern, Stadt""\0""""\0"
    "Weiskirchen""\0""""\0"
    "Deutsch-luxemburgisches Hoheitsgebiet""\0""""\0"
    "Eppelborn""\0""""\0"
    "Illingen""\0""""\0"
    "Merchweiler""\0""""\0"
    "Neunkirchen, Kreisstadt""\0""""\0"
    "Ottweiler, Stadt""\0""""\0"
    "Schiffweiler""\0""""\0"
    "Spiesen-Elversberg""\0""""\0"
    "Dillingen/ Saar, Stadt""\0""""\0"
    "Lebach, Stadt""\0""""\0"
    "Nalbach""\0""""\0"
    "Rehlingen-Siersburg""\0""""\0"
    "Saarlouis, Kreisstadt""\0""""\0"
    "Saarwellingen""\0""""\0"
    "Schmelz""\0""""\0"
    "Schwalbach""\0""""\0"
    "Überherrn""\0""""\0"
    "Wadgassen""\0""""\0"
    "Wallerfangen""\0""""\0"
    "Bous""\0""""\0"
    "Ensdorf""\0""""\0"
    "Bexbach, Stadt""\0""""\0"
    "Blieskastel, Stadt""\0""""\0"
    "Gersheim""\0""""\0"
    "Homburg, Kreisstadt""\0""""\0"
    "Kirkel""\0""""\0"
    "Mandelbachtal""\0""""\0"
    "St. Ingbert, Stadt""\0""""\0"
    "Freisen""\0""""\0"
    "Marpingen""\0""""\0"
    "Namborn""\0""""\0"
    "Nohfelden""\0""""\0"
    "Nonnweiler""\0""""\0"
    "Oberthal""\0""""\0"
    "St. Wendel, Kreisstadt""\0""""\0"
    "Tholey""\0""""\0"
    "Berlin, Stadt""\0""""\0"
    "Brandenburg an der Havel, Stadt""\0""""\0"
    "Cottbus/Chóśebuz, Stadt""\0""""\0"
    "Frankfurt (Oder), Stadt""\0""""\0"
    "Potsdam, Stadt""\0""""\0"
    "Ahrensfelde""\0""""\0"
    "Althüttendorf""\0""""\0"
    "Bernau bei Berlin, Stadt""\0""""\0"
    "Biesenthal, Stadt""\0""""\0"
    "Breydin""\0""""\0"
    "Britz""\0""""\0"
    "Chorin""\0""""\0"
    "Eberswalde, Stadt""\0""""\0"
    "Friedrichswalde""\0""""\0"
    "Hohenfinow""\0""""\0"
    "Joachimsthal, Stadt""\0""""\0"
    "Liepe""\0""""\0"
    "Lunow-Stolzenhagen""\0""""\0"
    "Marienwerder""\0""""\0"
    "Melchow""\0""""\0"
    "Niederfinow""\0""""\0"
    "Oderberg, Stadt""\0""""\0"
    "Panketal""\0""""\0"
    "Parsteinsee""\0""""\0"
    "Rüdnitz""\0""""\0"
    "Schorfheide""\0""""\0"
    "Sydower Fließ""\0""""\0"
    "Wandlitz""\0""""\0"
    "Werneuchen, Stadt""\0""""\0"
    "Ziethen""\0""""\0"
    "Alt Zauche-Wußwerk/Stara Niwa-Wózwjerch""\0""""\0"
    "Bersteland""\0""""\0"
    "Bestensee""\0""""\0"
    "Byhleguhre-Byhlen/Beła Góra-Bělin""\0""""\0"
    "Drahnsdorf""\0""""\0"
    "Eichwalde""\0""""\0"
    "Golßen, Stadt""\0""""\0"
    "Groß Köris""\0""""\0"
    "Halbe""\0""""\0"
    "Heidesee""\0""""\0"
    "Heideblick""\0""""\0"
    "Jamlitz""\0""""\0"
    "Kasel-Golzig""\0""""\0"
    "Königs Wusterhausen, Stadt""\0""""\0"
    "Krausnick-Groß Wasserburg""\0""""\0"
    "Lieberose, Stadt""\0""""\0"
    "Lübben (Spreewald) / Lubin (Błota), Stadt""\0""""\0"
    "Luckau, Stadt""\0""""\0"
    "Märkisch Buchholz, Stadt""\0""""\0"
    "Märkische Heide/Markojska Góla""\0""""\0"
    "Mittenwalde, Stadt""\0""""\0"
    "Münchehofe""\0""""\0"
    "Neu Zauche/Nowa Niwa""\0""""\0"
    "Rietzneuendorf-Staakow""\0""""\0"
    "Schlepzig/Słopišća""\0""""\0"
    "Schönefeld""\0""""\0"
    "Schönwald""\0""""\0"
    "Schulzendorf""\0""""\0"
    "Schwerin""\0""""\0"
    "Schwielochsee/Gójacki Jazor""\0""""\0"
    "Spreewaldheide/Błośańska Góla""\0""""\0"
    "Steinreich""\0""""\0"
    "Straupitz (Spreewald)/Tšupc (Błota)""\0""""\0"
    "Teupitz, Stadt""\0""""\0"
    "Unterspreewald""\0""""\0"
    "Wildau, Stadt""\0""""\0"
    "Zeuthen""\0""""\0"
    "Bad Liebenwerda, Stadt""\0""""\0"
    "Crinitz""\0""""\0"
    "Doberlug-Kirchhain, Stadt""\0""""\0"
    "Elsterwerda, Stadt""\0""""\0"
    "Falkenberg/Elster, Stadt""\0""""\0"
    "Fichtwald""\0""""\0"
    "Finsterwalde, Stadt""\0""""\0"
    "Gorden-Staupitz""\0""""\0"
    "Gröden""\0""""\0"
    "Großthiemig""\0""""\0"
    "Heideland""\0""""\0"
    "Herzberg (Elster), Stadt""\0""""\0"
    "Hirschfeld""\0""""\0"
    "Hohenbucko""\0""""\0"
    "Hohenleipisch""\0""""\0"
    "Kremitzaue""\0""""\0"
    "Lebusa""\0""""\0"
    "Lichterfeld-Schacksdorf""\0""""\0"
    "Massen-Niederlausitz""\0""""\0"
    "Merzdorf""\0""""\0"
    "Mühlberg/Elbe, Stadt""\0""""\0"
    "Plessa""\0""""\0"
    "Röderland""\0""""\0"
    "Rückersdorf""\0""""\0"
    "Sallgast""\0""""\0"
    "Schilda""\0""""\0"
    "Schlieben, Stadt""\0""""\0"
    "Schönborn""\0""""\0"
    "Schönewalde, Stadt""\0""""\0"
    "Schraden""\0""""\0"
    "Sonnewalde, Stadt""\0""""\0"
    "Tröbitz""\0""""\0"
    "Uebigau-Wahrenbrück, Stadt""\0""""\0"
    "Brieselang""\0""""\0"
    "Dallgow-Döberitz""\0""""\0"
    "Falkensee, Stadt""\0""""\0"
    "Friesack, Stadt""\0""""\0"
    "Gollenberg""\0""""\0"
    "Großderschau""\0""""\0"
    "Havelaue""\0""""\0"
    "Wiesenaue""\0""""\0"
    "Ketzin/Havel, Stadt""\0""""\0"
    "Kleßen-Görne""\0""""\0"
    "Kotzen""\0""""\0"
    "Märkisch Luch""\0""""\0"
    "Milower Land""\0""""\0"
    "Mühlenberge""\0""""\0"
    "Nauen, Stadt""\0""""\0"
    "Nennhausen""\0""""\0"
    "Paulinenaue""\0""""\0"
    "Pessin""\0""""\0"
    "Premnitz, Stadt""\0""""\0"
    "Rathenow, Stadt""\0""""\0"
    "Retzow""\0""""\0"
    "Rhinow, Stadt""\0""""\0"
    "Schönwalde-Glien""\0""""\0"
    "Seeblick""\0""""\0"
    "Stechow-Ferchesar""\0""""\0"
    "Wustermark""\0""""\0"
    "Alt Tucheband""\0""""\0"
    "Altlandsberg, Stadt""\0""""\0"
    "Bad Freienwalde (Oder), Stadt""\0""""\0"
    "Beiersdorf-Freudenberg""\0""""\0"
    "Bleyen-Genschmar""\0""""\0"
    "Bliesdorf""\0""""\0"
    "Buckow (Märkische Schweiz), Stadt""\0""""\0"
    "Falkenberg""\0""""\0"
    "Falkenhagen (Mark)""\0""""\0"
    "Fichtenhöhe""\0""""\0"
    "Fredersdorf-Vogelsdorf""\0""""\0"
    "Garzau-Garzin""\0""""\0"
    "Golzow""\0""""\0"
    "Gusow-Platkow""\0""""\0"
    "Heckelberg-Brunow""\0""""\0"
    "Höhenland""\0""""\0"
    "Hoppegarten""\0""""\0"
    "Küstriner Vorland""\0""""\0"
    "Lebus, Stadt""\0""""\0"
    "Letschin""\0""""\0"
    "Lietzen""\0""""\0"
    "Lindendorf""\0""""\0"
    "Märkische Höhe""\0""""\0"
    "Müncheberg, Stadt""\0""""\0"
    "Neuenhagen bei Berlin""\0""""\0"
    "Neuhardenberg""\0""""\0"
    "Neulewin""\0""""\0"
    "Neutrebbin""\0""""\0"
    "Oberbarnim""\0""""\0"
    "Oderaue""\0""""\0"
    "Petershagen/Eggersdorf""\0""""\0"
    "Podelzig""\0""""\0"
    "Prötzel""\0""""\0"
    "Rehfelde""\0""""\0"
    "Reichenow-Möglin""\0""""\0"
    "Reitwein""\0""""\0"
    "Rüdersdorf bei Berlin""\0""""\0"
    "Seelow, Stadt""\0""""\0"
    "Strausberg, Stadt""\0""""\0"
    "Treplin""\0""""\0"
    "Vierlinden""\0""""\0"
    "Waldsieversdorf""\0""""\0"
    "Wriezen, Stadt""\0""""\0"
    "Zechin""\0""""\0"
    "Zeschdorf""\0""""\0"
    "Birkenwerder""\0""""\0"
    "Fürstenberg/Havel, Stadt""\0""""\0"
    "Glienicke/Nordbahn""\0""""\0"
    "Gransee, Stadt""\0""""\0"
    "Großwoltersdorf""\0""""\0"
    "Hennigsdorf, Stadt""\0""""\0"
    "Hohen Neuendorf, Stadt""\0""""\0"
    "Kremmen, Stadt""\0""""\0"
    "Leegebruch""\0""""\0"
    "Liebenwalde, Stadt""\0""""\0"
    "Löwenberger Land""\0""""\0"
    "Mühlenbecker Land""\0""""\0"
    "Oberkrämer""\0""""\0"
    "Oranienburg, Stadt""\0""""\0"
    "Schönermark""\0""""\0"
    "Sonnenberg""\0""""\0"
    "Stechlin""\0""""\0"
    "Velten, Stadt""\0""""\0"
    "Zehdenick, Stadt""\0""""\0"
    "Altdöbern""\0""""\0"
    "Bronkow""\0""""\0"
    "Calau/Kalawa, Stadt""\0""""\0"
    "Frauendorf""\0""""\0"
    "Großkmehlen""\0""""\0"
    "Großräschen/Rań, Stadt""\0""""\0"
    "Grünewald""\0""""\0"
    "Guteborn""\0""""\0"
    "Hermsdorf""\0""""\0"
    "Hohenbocka""\0""""\0"
    "Kroppen""\0""""\0"
    "Lauchhammer, Stadt""\0""""\0"
    "Lindenau""\0""""\0"
    "Lübbenau/Spreewald / Lubnjow/Błota, Stadt""\0""""\0"
    "Luckaitztal""\0""""\0"
    "Neu-Seeland/Nowa Jazorina""\0""""\0"
    "Neupetershain/Nowe Wiki""\0""""\0"
    "Ortrand, Stadt""\0""""\0"
    "Ruhland, Stadt""\0""""\0"
    "Schipkau""\0""""\0"
    "Schwarzbach""\0""""\0"
    "Schwarzheide, Stadt""\0""""\0"
    "Senftenberg/Zły Komorow, Stadt""\0""""\0"
    "Tettau""\0""""\0"
    "Vetschau/Spreewald / Wětošow/Błota, Stadt""\0""""\0"
    "Bad Saarow""\0""""\0"
    "Beeskow, Stadt""\0""""\0"
    "Berkenbrück""\0""""\0"
    "Briesen (Mark)""\0""""\0"
    "Brieskow-Finkenheerd""\0""""\0"
    "Diensdorf-Radlow""\0""""\0"
    "Eisenhüttenstadt, Stadt""\0""""\0"
    "Erkner, Stadt""\0""""\0"
    "Friedland, Stadt""\0""""\0"
    "Fürstenwalde/Spree, Stadt""\0""""\0"
    "Gosen-Neu Zittau""\0""""\0"
    "Groß Lindow""\0""""\0"
    "Grünheide (Mark)""\0""""\0"
    "Grunow-Dammendorf""\0""""\0"
    "Jacobsdorf""\0""""\0"
    "Langewahl""\0""""\0"
    "Lawitz""\0""""\0"
    "Mixdorf""\0""""\0"
    "Müllrose, Stadt""\0""""\0"
    "Neißemünde""\0""""\0"
    "Neuzelle""\0""""\0"
    "Ragow-Merz""\0""""\0"
    "Rauen""\0""""\0"
    "Reichenwalde""\0""""\0"
    "Rietz-Neuendorf""\0""""\0"
    "Schlaubetal""\0""""\0"
    "Schöneiche bei Berlin""\0""""\0"
    "Siehdichum""\0""""\0"
    "Spreenhagen""\0""""\0"
    "Steinhöfel""\0""""\0"
    "Storkow (Mark), Stadt""\0""""\0"
    "Tauche""\0""""\0"
    "Vogelsang""\0""""\0"
    "Wendisch Rietz""\0""""\0"
    "Wiesenau""\0""""\0"
    "Woltersdorf""\0""""\0"
    "Ziltendorf""\0""""\0"
    "Breddin""\0""""\0"
    "Dabergotz""\0""""\0"
    "Dreetz""\0""""\0"
    "Fehrbellin""\0""""\0"
    "Heiligengrabe""\0""""\0"
    "Herzberg (Mark)""\0""""\0"
    "Kyritz, Stadt""\0""""\0"
    "Lindow (Mark), Stadt""\0""""\0"
    "Märkisch Linden""\0""""\0"
    "Neuruppin, Stadt""\0""""\0"
    "Neustadt (Dosse), Stadt""\0""""\0"
    "Rheinsberg, Stadt""\0""""\0"
    "Rüthnick""\0""""\0"
    "Sieversdorf-Hohenofen""\0""""\0"
    "Storbeck-Frankendorf""\0""""\0"
    "Stüdenitz-Schönermark""\0""""\0"
    "Temnitzquell""\0""""\0"
    "Temnitztal""\0""""\0"
    "Vielitzsee""\0""""\0"
    "Walsleben""\0""""\0"
    "Wittstock/Dosse, Stadt""\0""""\0"
    "Wusterhausen/Dosse""\0""""\0"
    "Zernitz-Lohm""\0""""\0"
    "Beelitz, Stadt""\0""""\0"
    "Beetzsee""\0""""\0"
    "Beetzseeheide""\0""""\0"
    "Bad Belzig, Stadt""\0""""\0"
    "Bensdorf""\0""""\0"
    "Borkheide""\0""""\0"
    "Borkwalde""\0""""\0"
    "Brück, Stadt""\0""""\0"
    "Buckautal""\0""""\0"
    "Golzow""\0""""\0"
    "Görzke""\0""""\0"
    "Gräben""\0""""\0"
    "Groß Kreutz (Havel)""\0""""\0"
    "Havelsee, Stadt""\0""""\0"
    "Kleinmachnow""\0""""\0"
    "Kloster Lehnin""\0""""\0"
    "Linthe""\0""""\0"
    "Michendorf""\0""""\0"
    "Mühlenfließ""\0""""\0"
    "Niemegk, Stadt""\0""""\0"
    "Nuthetal""\0""""\0"
    "Päwesin""\0""""\0"
    "Planebruch""\0""""\0"
    "Planetal""\0""""\0"
    "Rabenstein/Fläming""\0""""\0"
    "Rosenau""\0""""\0"
    "Roskow""\0""""\0"
    "Schwielowsee""\0""""\0"
    "Seddiner See""\0""""\0"
    "Stahnsdorf""\0""""\0"
    "Teltow, Stadt""\0""""\0"
    "Treuenbrietzen, Stadt""\0""""\0"
    "Wenzlow""\0""""\0"
    "Werder (Havel), Stadt""\0""""\0"
    "Wiesenburg/Mark""\0""""\0"
    "Wollin""\0""""\0"
    "Wusterwitz""\0""""\0"
    "Ziesar, Stadt""\0""""\0"
    "Bad Wilsnack, Stadt""\0""""\0"
    "Berge""\0""""\0"
    "Breese""\0""""\0"
    "Cumlosen""\0""""\0"
    "Gerdshagen""\0""""\0"
    "Groß Pankow (Prignitz)""\0""""\0"
    "Gülitz-Reetz""\0""""\0"
    "Gumtow""\0""""\0"
    "Halenbeck-Rohlsdorf""\0""""\0"
    "Karstädt""\0""""\0"
    "Kümmernitztal""\0""""\0"
    "Lanz""\0""""\0"
    "Legde/Quitzöbel""\0""""\0"
    "Lenzen (Elbe), Stadt""\0""""\0"
    "Lenzerwische""\0""""\0"
    "Marienfließ""\0""""\0"
    "Meyenburg, Stadt""\0""""\0"
    "Perleberg, Stadt""\0""""\0"
    "Pirow""\0""""\0"
    "Plattenburg""\0""""\0"
    "Pritzwalk, Stadt""\0""""\0"
    "Putlitz, Stadt""\0""""\0"
    "Rühstädt""\0""""\0"
    "Triglitz""\0""""\0"
    "Weisen""\0""""\0"
    "Wittenberge, Stadt""\0""""\0"
    "Briesen/Brjazyna""\0""""\0"
    "Burg (Spreewald)/Bórkowy (Błota)""\0""""\0"
    "Dissen-Striesow/Dešno-Strjažow""\0""""\0"
    "Döbern/Derbno, Stadt""\0""""\0"
    "Drachhausen/Hochoza""\0""""\0"
    "Drebkau/Drjowk, Stadt""\0""""\0"
    "Drehnow/Drjenow""\0""""\0"
    "Felixsee/Feliksowy Jazor""\0""""\0"
    "Forst (Lausitz)/Baršć (Łužyca), Stadt""\0""""\0"
    "Groß Schacksdorf-Simmersdorf""\0""""\0"
    "Guben, Stadt""\0""""\0"
    "Guhrow/Góry""\0""""\0"
    "Heinersbrück/Móst""\0""""\0"
    "Jämlitz-Klein Düben""\0""""\0"
    "Jänschwalde/Janšojce""\0""""\0"
    "Kolkwitz/Gołkojce""\0""""\0"
    "Neiße-Malxetal/Dolina Nysa-Małksa""\0""""\0"
    "Neuhausen/Spree / Kopańce/Sprjewja""\0""""\0"
    "Peitz/Picnjo, Stadt""\0""""\0"
    "Schenkendöbern/Derbno""\0""""\0"
    "Schmogrow-Fehrow/Smogorjow-Prjawoz""\0""""\0"
    "Spremberg/Grodk, Stadt""\0""""\0"
    "Tauer/Turjej""\0""""\0"
    "Teichland/Gatojce""\0""""\0"
    "Tschernitz/Cersk""\0""""\0"
    "Turnow-Preilack/Turnow-Pśiłuk""\0""""\0"
    "Welzow/Wjelcej, Stadt""\0""""\0"
    "Werben/Wjerbno""\0""""\0"
    "Wiesengrund/Łukojce""\0""""\0"
    "Am Mellensee""\0""""\0"
    "Baruth/Mark, Stadt""\0""""\0"
    "Blankenfelde-Mahlow""\0""""\0"
    "Dahme/Mark, Stadt""\0""""\0"
    "Dahmetal""\0""""\0"
    "Großbeeren""\0""""\0"
    "Ihlow""\0""""\0"
    "Jüterbog, Stadt""\0""""\0"
    "Luckenwalde, Stadt""\0""""\0"
    "Ludwigsfelde, Stadt""\0""""\0"
    "Niedergörsdorf""\0""""\0"
    "Niederer Fläming""\0""""\0"
    "Nuthe-Urstromtal""\0""""\0"
    "Rangsdorf""\0""""\0"
    "Trebbin, Stadt""\0""""\0"
    "Zossen, Stadt""\0""""\0"
    "Angermünde, Stadt""\0""""\0"
    "Boitzenburger Land""\0""""\0"
    "Brüssow, Stadt""\0""""\0"
    "Carmzow-Wallmow""\0""""\0"
    "Casekow""\0""""\0"
    "Flieth-Stegelitz""\0""""\0"
    "Gartz (Oder), Stadt""\0""""\0"
    "Gerswalde""\0""""\0"
    "Göritz""\0""""\0"
    "Gramzow""\0""""\0"
    "Grünow""\0""""\0"
    "Hohenselchow-Groß Pinnow""\0""""\0"
    "Lychen, Stadt""\0""""\0"
    "Mescherin""\0""""\0"
    "Milmersdorf""\0""""\0"
    "Mittenwalde""\0""""\0"
    "Nordwestuckermark""\0""""\0"
    "Oberuckersee""\0""""\0"
    "Pinnow""\0""""\0"
    "Prenzlau, Stadt""\0""""\0"
    "Randowtal""\0""""\0"
    "Schenkenberg""\0""""\0"
    "Schönfeld""\0""""\0"
    "Schwedt/Oder, Stadt""\0""""\0"
    "Tantow""\0""""\0"
    "Temmen-Ringenwalde""\0""""\0"
    "Templin, Stadt""\0""""\0"
    "Uckerfelde""\0""""\0"
    "Uckerland""\0""""\0"
    "Zichow""\0""""\0"
    "gemeindefreies Gebiet M-V""\0""""\0"
    "Küstengewässer einschl. Anteil am Festlandsockel""\0""""\0"
    "Rostock, Hanse- und Universitätsstadt""\0""""\0"
    "Schwerin, Landeshauptstadt""\0""""\0"
    "Alt Schwerin""\0""""\0"
    "Altenhagen""\0""""\0"
    "Altenhof""\0""""\0"
    "Altentreptow, Stadt""\0""""\0"
    "Ankershagen, Schliemanngemeinde""\0""""\0"
    "Bartow""\0""""\0"
    "Basedow""\0""""\0"
    "Beggerow""\0""""\0"
    "Beseritz""\0""""\0"
    "Blankenhof""\0""""\0"
    "Blankensee""\0""""\0"
    "Blumenholz""\0""""\0"
    "Bollewick""\0""""\0"
    "Borrentin""\0""""\0"
    "Bredenfelde""\0""""\0"
    "Breesen""\0""""\0"
    "Briggow""\0""""\0"
    "Brunn""\0""""\0"
    "Buchholz""\0""""\0"
    "Burg Stargard, Stadt""\0""""\0"
    "Burow""\0""""\0"
    "Bütow""\0""""\0"
    "Carpin""\0""""\0"
    "Cölpin""\0""""\0"
    "Dargun, Stadt""\0""""\0"
    "Datzetal""\0""""\0"
    "Demmin, Hansestadt""\0""""\0"
    "Faulenrost""\0""""\0"
    "Feldberger Seenlandschaft""\0""""\0"
    "Fincken""\0""""\0"
    "Friedland, Stadt""\0""""\0"
    "Fünfseen""\0""""\0"
    "Galenbeck""\0""""\0"
    "Gielow""\0""""\0"
    "Gnevkow""\0""""\0"
    "Godendorf""\0""""\0"
    "Göhren-Lebbin""\0""""\0"
    "Golchen""\0""""\0"
    "Gotthun""\0""""\0"
    "Grabowhöfe""\0""""\0"
    "Grammentin""\0""""\0"
    "Grapzow""\0""""\0"
    "Grischow""\0""""\0"
    "Groß Kelle""\0""""\0"
    "Groß Miltzow""\0""""\0"
    "Groß Nemerow""\0""""\0"
    "Groß Plasten""\0""""\0"
    "Groß Teetzleben""\0""""\0"
    "Grünow""\0""""\0"
    "Gültz""\0""""\0"
    "Gülzow""\0""""\0"
    "Hohen Wangelin""\0""""\0"
    "Hohenbollentin""\0""""\0"
    "Hohenmocker""\0""""\0"
    "Hohenzieritz""\0""""\0"
    "Holldorf""\0""""\0"
    "Ivenack""\0""""\0"
    "Jabel""\0""""\0"
    "Jürgenstorf""\0""""\0"
    "Kargow""\0""""\0"
    "Kentzlin""\0""""\0"
    "Kieve""\0""""\0"
    "Kittendorf""\0""""\0"
    "Klein Vielen""\0""""\0"
    "Kletzin""\0""""\0"
    "Klink""\0""""\0"
    "Klocksin""\0""""\0"
    "Knorrendorf""\0""""\0"
    "Kratzeburg""\0""""\0"
    "Kriesow""\0""""\0"
    "Kublank""\0""""\0"
    "Kummerow""\0""""\0"
    "Lärz""\0""""\0"
    "Leizen""\0""""\0"
    "Lindenberg""\0""""\0"
    "Lindetal""\0""""\0"
    "Malchin, Stadt""\0""""\0"
    "Malchow, Inselstadt""\0""""\0"
    "Meesiger""\0""""\0"
    "Melz""\0""""\0"
    "Mirow, Stadt""\0""""\0"
    "Möllenbeck""\0""""\0"
    "Möllenhagen""\0""""\0"
    "Mölln""\0""""\0"
    "Moltzow""\0""""\0"
    "Neddemin""\0""""\0"
    "Neetzka""\0""""\0"
    "Neubrandenburg, Vier-Tore-Stadt""\0""""\0"
    "Neuenkirchen""\0""""\0"
    "Neukalen, Peenestadt""\0""""\0"
    "Neustrelitz, Residenzstadt""\0""""\0"
    "Neverin""\0""""\0"
    "Nossendorf""\0""""\0"
    "Nossentiner Hütte""\0""""\0"
    "Penzlin, Stadt""\0""""\0"
    "Pragsdorf""\0""""\0"
    "Priborn""\0""""\0"
    "Priepert""\0""""\0"
    "Pripsleben""\0""""\0"
    "Rechlin""\0""""\0"
    "Ritzerow""\0""""\0"
    "Röbel/Müritz, Stadt""\0""""\0"
    "Röckwitz""\0""""\0"
    "Rosenow""\0""""\0"
    "Sarow""\0""""\0"
    "Schönbeck""\0""""\0"
    "Schönfeld""\0""""\0"
    "Schönhausen""\0""""\0"
    "Schwarz""\0""""\0"
    "Siedenbollentin""\0""""\0"
    "Siedenbrünzow""\0""""\0"
    "Sietow""\0""""\0"
    "Silz""\0""""\0"
    "Sommersdorf""\0""""\0"
    "Sponholz""\0""""\0"
    "Staven""\0""""\0"
    "Stavenhagen, Reuterstadt, Stadt""\0""""\0"
    "Stuer""\0""""\0"
    "Torgelow am See""\0""""\0"
    "Trollenhagen""\0""""\0"
    "Tützpatz""\0""""\0"
    "Userin""\0""""\0"
    "Utzedel""\0""""\0"
    "Verchen""\0""""\0"
    "Voigtsdorf""\0""""\0"
    "Vollrathsruhe""\0""""\0"
    "Walow""\0""""\0"
    "Waren (Müritz), Stadt""\0""""\0"
    "Warrenzin""\0""""\0"
    "Werder""\0""""\0"
    "Wesenberg, Stadt""\0""""\0"
    "Wildberg""\0""""\0"
    "Woggersin""\0""""\0"
    "Wokuhl-Dabelow""\0""""\0"
    "Wolde""\0""""\0"
    "Woldegk, Windmühlenstadt""\0""""\0"
    "Wulkenzin""\0""""\0"
    "Wustrow""\0""""\0"
    "Zettemin""\0""""\0"
    "Zirzow""\0""""\0"
    "Zislow""\0""""\0"
    "Peenehagen""\0""""\0"
    "Kuckssee""\0""""\0"
    "Schloen-Dratow""\0""""\0"
    "Eldetal""\0""""\0"
    "Südmüritz""\0""""\0"
    "Admannshagen-Bargeshagen""\0""""\0"
    "Alt Bukow""\0""""\0"
    "Alt Sührkow""\0""""\0"
    "Altkalen""\0""""\0"
    "Am Salzhaff""\0""""\0"
    "Bad Doberan, Stadt""\0""""\0"
    "Bartenshagen-Parkentin""\0""""\0"
    "Bastorf""\0""""\0"
    "Baumgarten""\0""""\0"
    "Behren-Lübchin""\0""""\0"
    "Benitz""\0""""\0"
    "Bentwisch""\0""""\0"
    "Bernitt""\0""""\0"
    "Biendorf""\0""""\0"
    "Blankenhagen""\0""""\0"
    "Börgerende-Rethwisch, Ostseebad""\0""""\0"
    "Bröbberow""\0""""\0"
    "Broderstorf""\0""""\0"
    "Bützow, Stadt""\0""""\0"
    "Cammin""\0""""\0"
    "Carinerland""\0""""\0"
    "Dahmen""\0""""\0"
    "Dalkendorf""\0""""\0"
    "Dobbin-Linstow""\0""""\0"
    "Dolgen am See""\0""""\0"
    "Dreetz""\0""""\0"
    "Dummerstorf""\0""""\0"
    "Elmenhorst/Lichtenhagen""\0""""\0"
    "Finkenthal""\0""""\0"
    "Gelbensande""\0""""\0"
    "Glasewitz""\0""""\0"
    "Gnewitz""\0""""\0"
    "Gnoien, Warbelstadt""\0""""\0"
    "Graal-Müritz, Ostseeheilbad""\0""""\0"
    "Grammow""\0""""\0"
    "Groß Roge""\0""""\0"
    "Groß Schwiesow""\0""""\0"
    "Groß Wokern""\0""""\0"
    "Groß Wüstenfelde""\0""""\0"
    "Gülzow-Prüzen""\0""""\0"
    "Güstrow, Barlachstadt""\0""""\0"
    "Gutow""\0""""\0"
    "Hohen Demzin""\0""""\0"
    "Hohen Sprenz""\0""""\0"
    "Hohenfelde""\0""""\0"
    "Hoppenrade""\0""""\0"
    "Jördenstorf""\0""""\0"
    "Jürgenshagen""\0""""\0"
    "Kassow""\0""""\0"
    "Klein Belitz""\0""""\0"
    "Klein Upahl""\0""""\0"
    "Krakow am See, Stadt""\0""""\0"
    "Kritzmow""\0""""\0"
    "Kröpelin, Stadt""\0""""\0"
    "Kuchelmiß""\0""""\0"
    "Kühlungsborn, Ostseebad, Stadt""\0""""\0"
    "Kuhs""\0""""\0"
    "Laage, Recknitzstadt""\0""""\0"
    "Lalendorf""\0""""\0"
    "Lambrechtshagen""\0""""\0"
    "Lelkendorf""\0""""\0"
    "Lohmen""\0""""\0"
    "Lüssow""\0""""\0"
    "Mistorf""\0""""\0"
    "Mönchhagen""\0""""\0"
    "Mühl Rosin""\0""""\0"
    "Neubukow, Schliemannstadt""\0""""\0"
    "Nienhagen, Ostseebad""\0""""\0"
    "Nustrow""\0""""\0"
    "Papendorf""\0""""\0"
    "Penzin""\0""""\0"
    "Plaaz""\0""""\0"
    "Pölchow""\0""""\0"
    "Poppendorf""\0""""\0"
    "Prebberede""\0""""\0"
    "Reddelich""\0""""\0"
    "Reimershagen""\0""""\0"
    "Rerik, Ostseebad, Stadt""\0""""\0"
    "Retschow""\0""""\0"
    "Roggentin""\0""""\0"
    "Rövershagen""\0""""\0"
    "Rühn""\0""""\0"
    "Rukieten""\0""""\0"
    "Sanitz""\0""""\0"
    "Sarmstorf""\0""""\0"
    "Satow""\0""""\0"
    "Schorssow""\0""""\0"
    "Schwaan, Stadt""\0""""\0"
    "Schwasdorf""\0""""\0"
    "Selpin""\0""""\0"
    "Stäbelow""\0""""\0"
    "Steffenshagen""\0""""\0"
    "Steinhagen""\0""""\0"
    "Stubbendorf""\0""""\0"
    "Sukow-Levitzow""\0""""\0"
    "Tarnow""\0""""\0"
    "Tessin, Blumenstadt""\0""""\0"
    "Teterow, Bergringstadt""\0""""\0"
    "Thelkow""\0""""\0"
    "Thulendorf""\0""""\0"
    "Thürkow""\0""""\0"
    "Vorbeck""\0""""\0"
    "Walkendorf""\0""""\0"
    "Wardow""\0""""\0"
    "Warnkenhagen""\0""""\0"
    "Warnow""\0""""\0"
    "Wiendorf""\0""""\0"
    "Wittenbeck""\0""""\0"
    "Zarnewanz""\0""""\0"
    "Zehna""\0""""\0"
    "Zepelin""\0""""\0"
    "Ziesendorf""\0""""\0"
    "Ahrenshagen-Daskow""\0""""\0"
    "Ahrenshoop, Ostseebad""\0""""\0"
    "Altefähr""\0""""\0"
    "Altenkirchen""\0""""\0"
    "Altenpleen""\0""""\0"
    "Baabe, Ostseebad""\0""""\0"
    "Bad Sülze, Stadt""\0""""\0"
    "Barth, Stadt""\0""""\0"
    "Bergen auf Rügen, Stadt""\0""""\0"
    "Binz, Ostseebad""\0""""\0"
    "Born a. Darß, Seebad""\0""""\0"
    "Breege""\0""""\0"
    "Buschvitz""\0""""\0"
    "Dettmannsdorf""\0""""\0"
    "Deyelsdorf""\0""""\0"
    "Dierhagen, Ostseebad""\0""""\0"
    "Divitz-Spoldershagen""\0""""\0"
    "Dranske""\0""""\0"
    "Drechow""\0""""\0"
    "Dreschvitz""\0""""\0"
    "Eixen""\0""""\0"
    "Elmenhorst""\0""""\0"
    "Franzburg, Stadt""\0""""\0"
    "Fuhlendorf""\0""""\0"
    "Garz/Rügen, Stadt""\0""""\0"
    "Gingst""\0""""\0"
    "Glewitz""\0""""\0"
    "Glowe, Ostseebad""\0""""\0"
    "Göhren, Ostseebad""\0""""\0"
    "Grammendorf""\0""""\0"
    "Gransebieth""\0""""\0"
    "Gremersdorf-Buchholz""\0""""\0"
    "Grimmen, Stadt""\0""""\0"
    "Groß Kordshagen""\0""""\0"
    "Groß Mohrdorf""\0""""\0"
    "Gustow""\0""""\0"
    "Hugoldsdorf""\0""""\0"
    "Insel Hiddensee, Seebad""\0""""\0"
    "Jakobsdorf""\0""""\0"
    "Karnin""\0""""\0"
    "Kenz-Küstrow""\0""""\0"
    "Klausdorf""\0""""\0"
    "Kluis""\0""""\0"
    "Kramerhof""\0""""\0"
    "Lancken-Granitz""\0""""\0"
    "Lietzow""\0""""\0"
    "Lindholz""\0""""\0"
    "Löbnitz""\0""""\0"
    "Lohme""\0""""\0"
    "Lüdershagen""\0""""\0"
    "Lüssow""\0""""\0"
    "Marlow, Stadt""\0""""\0"
    "Millienhagen-Oebelitz""\0""""\0"
    "Neuenkirchen""\0""""\0"
    "Niepars""\0""""\0"
    "Pantelitz""\0""""\0"
    "Papenhagen""\0""""\0"
    "Parchtitz""\0""""\0"
    "Patzig""\0""""\0"
    "Poseritz""\0""""\0"
    "Preetz""\0""""\0"
    "Prerow, Ostseebad""\0""""\0"
    "Prohn""\0""""\0"
    "Pruchten""\0""""\0"
    "Putbus, Stadt""\0""""\0"
    "Putgarten""\0""""\0"
    "Ralswiek""\0""""\0"
    "Rambin""\0""""\0"
    "Rappin""\0""""\0"
    "Ribnitz-Damgarten, Bernsteinstadt""\0""""\0"
    "Richtenberg, Stadt""\0""""\0"
    "Saal""\0""""\0"
    "Sagard""\0""""\0"
    "Samtens""\0""""\0"
    "Sassnitz, Stadt""\0""""\0"
    "Schaprode""\0""""\0"
    "Schlemmin""\0""""\0"
    "Sehlen""\0""""\0"
    "Sellin, Ostseebad""\0""""\0"
    "Semlow""\0""""\0"
    "Splietsdorf""\0""""\0"
    "Steinhagen""\0""""\0"
    "Stralsund, Hansestadt""\0""""\0"
    "Süderholz""\0""""\0"
    "Sundhagen""\0""""\0"
    "Trent""\0""""\0"
    "Tribsees, Stadt""\0""""\0"
    "Trinwillershagen""\0""""\0"
    "Ummanz""\0""""\0"
    "Velgast""\0""""\0"
    "Weitenhagen""\0""""\0"
    "Wendisch Baggendorf""\0""""\0"
    "Wendorf""\0""""\0"
    "Wieck a. Darß""\0""""\0"
    "Wiek""\0""""\0"
    "Wittenhagen""\0""""\0"
    "Wustrow, Ostseebad""\0""""\0"
    "Zarrendorf""\0""""\0"
    "Zingst, Ostseeheilbad""\0""""\0"
    "Zirkow""\0""""\0"
    "Mönchgut, Ostseebad""\0""""\0"
    "Alt Meteln""\0""""\0"
    "Bad Kleinen""\0""""\0"
    "Barnekow""\0""""\0"
    "Benz""\0""""\0"
    "Bernstorf""\0""""\0"
    "Bibow""\0""""\0"
    "Blowatz""\0""""\0"
    "Bobitz""\0""""\0"
    "Boiensdorf""\0""""\0"
    "Boltenhagen, Ostseebad""\0""""\0"
    "Brüsewitz""\0""""\0"
    "Carlow""\0""""\0"
    "Cramonshagen""\0""""\0"
    "Dalberg-Wendelstorf""\0""""\0"
    "Damshagen""\0""""\0"
    "Dassow, Stadt""\0""""\0"
    "Dechow""\0""""\0"
    "Dorf Mecklenburg""\0""""\0"
    "Dragun""\0""""\0"
    "Gadebusch, Stadt""\0""""\0"
    "Gägelow""\0""""\0"
    "Glasin""\0""""\0"
    "Gottesgabe""\0""""\0"
    "Grambow""\0""""\0"
    "Grevesmühlen, Stadt""\0""""\0"
    "Grieben""\0""""\0"
    "Groß Molzahn""\0""""\0"
    "Groß Stieten""\0""""\0"
    "Hohen Viecheln""\0""""\0"
    "Hohenkirchen""\0""""\0"
    "Holdorf""\0""""\0"
    "Hornstorf""\0""""\0"
    "Insel Poel, Ostseebad""\0""""\0"
    "Jesendorf""\0""""\0"
    "Kalkhorst""\0""""\0"
    "Klein Trebbow""\0""""\0"
    "Klütz, Stadt""\0""""\0"
    "Kneese""\0""""\0"
    "Königsfeld""\0""""\0"
    "Krembz""\0""""\0"
    "Krusenhagen""\0""""\0"
    "Lübberstorf""\0""""\0"
    "Lübow""\0""""\0"
    "Lübstorf""\0""""\0"
    "Lüdersdorf""\0""""\0"
    "Lützow""\0""""\0"
    "Menzendorf""\0""""\0"
    "Metelsdorf""\0""""\0"
    "Mühlen Eichsen""\0""""\0"
    "Neuburg""\0""""\0"
    "Neukloster, Stadt""\0""""\0"
    "Passee""\0""""\0"
    "Perlin""\0""""\0"
    "Pingelshagen""\0""""\0"
    "Pokrent""\0""""\0"
    "Rehna, Klosterstadt""\0""""\0"
    "Rieps""\0""""\0"
    "Roduchelstorf""\0""""\0"
    "Roggendorf""\0""""\0"
    "Roggenstorf""\0""""\0"
    "Rögnitz""\0""""\0"
    "Rüting""\0""""\0"
    "Schildetal""\0""""\0"
    "Schlagsdorf""\0""""\0"
    "Schönberg, Stadt""\0""""\0"
    "Seehof""\0""""\0"
    "Selmsdorf""\0""""\0"
    "Testorf-Steinfort""\0""""\0"
    "Thandorf""\0""""\0"
    "Upahl""\0""""\0"
    "Utecht""\0""""\0"
    "Veelböken""\0""""\0"
    "Ventschow""\0""""\0"
    "Warin, Stadt""\0""""\0"
    "Warnow""\0""""\0"
    "Wismar, Hansestadt""\0""""\0"
    "Zickhusen""\0""""\0"
    "Zierow""\0""""\0"
    "Zurow""\0""""\0"
    "Züsow""\0""""\0"
    "Wedendorfersee""\0""""\0"
    "Stepenitztal""\0""""\0"
    "Siemz-Niendorf""\0""""\0"
    "Ahlbeck""\0""""\0"
    "Alt Tellin""\0""""\0"
    "Altwarp, Fischerdorf""\0""""\0"
    "Altwigshagen""\0""""\0"
    "Anklam, Hansestadt""\0""""\0"
    "Bandelin""\0""""\0"
    "Bargischow""\0""""\0"
    "Behrenhoff""\0""""\0"
    "Bentzin""\0""""\0"
    "Benz""\0""""\0"
    "Bergholz""\0""""\0"
    "Blankensee""\0""""\0"
    "Blesewitz""\0""""\0"
    "Boldekow""\0""""\0"
    "Boock""\0""""\0"
    "Brietzig""\0""""\0"
    "Brünzow""\0""""\0"
    "Bugewitz""\0""""\0"
    "Buggenhagen""\0""""\0"
    "Butzow""\0""""\0"
    "Daberkow""\0""""\0"
    "Dargelin""\0""""\0"
    "Dargen""\0""""\0"
    "Dersekow""\0""""\0"
    "Ducherow""\0""""\0"
    "Eggesin, Stadt""\0""""\0"
    "Fahrenwalde""\0""""\0"
    "Ferdinandshof""\0""""\0"
    "Garz""\0""""\0"
    "Glasow""\0""""\0"
    "Görmin""\0""""\0"
    "Grambin""\0""""\0"
    "Grambow""\0""""\0"
    "Greifswald, Universitäts- und Hansestadt""\0""""\0"
    "Gribow""\0""""\0"
    "Groß Kiesow""\0""""\0"
    "Groß Luckow""\0""""\0"
    "Groß Polzin""\0""""\0"
    "Gützkow, Stadt""\0""""\0"
    "Hammer a.d. Uecker""\0""""\0"
    "Hanshagen""\0""""\0"
    "Heinrichswalde""\0""""\0"
    "Heringsdorf, Ostseebad""\0""""\0"
    "Hinrichshagen""\0""""\0"
    "Hintersee""\0""""\0"
    "Iven""\0""""\0"
    "Jarmen, Stadt""\0""""\0"
    "Jatznick""\0""""\0"
    "Kamminke""\0""""\0"
    "Karlshagen, Ostseebad""\0""""\0"
    "Katzow""\0""""\0"
    "Kemnitz""\0""""\0"
    "Klein Bünzow""\0""""\0"
    "Koblentz""\0""""\0"
    "Korswandt""\0""""\0"
    "Koserow, Ostseebad""\0""""\0"
    "Krackow""\0""""\0"
    "Krien""\0""""\0"
    "Kröslin""\0""""\0"
    "Kruckow""\0""""\0"
    "Krugsdorf""\0""""\0"
    "Krummin""\0""""\0"
    "Krusenfelde""\0""""\0"
    "Lassan, Stadt""\0""""\0"
    "Leopoldshagen""\0""""\0"
    "Levenhagen""\0""""\0"
    "Liepgarten""\0""""\0"
    "Löcknitz""\0""""\0"
    "Loddin, Seebad""\0""""\0"
    "Loissin""\0""""\0"
    "Loitz, Stadt""\0""""\0"
    "Lubmin, Seebad""\0""""\0"
    "Lübs""\0""""\0"
    "Luckow""\0""""\0"
    "Lütow""\0""""\0"
    "Medow""\0""""\0"
    "Meiersberg""\0""""\0"
    "Mellenthin""\0""""\0"
    "Mesekenhagen""\0""""\0"
    "Mölschow""\0""""\0"
    "Mönkebude""\0""""\0"
    "Murchin""\0""""\0"
    "Nadrensee""\0""""\0"
    "Neu Boltenhagen""\0""""\0"
    "Neu Kosenow""\0""""\0"
    "Neuenkirchen""\0""""\0"
    "Neuenkirchen""\0""""\0"
    "Nieden""\0""""\0"
    "Papendorf""\0""""\0"
    "Pasewalk, Stadt""\0""""\0"
    "Peenemünde""\0""""\0"
    "Penkun, Stadt""\0""""\0"
    "Plöwen""\0""""\0"
    "Polzow""\0""""\0"
    "Postlow""\0""""\0"
    "Pudagla""\0""""\0"
    "Ramin""\0""""\0"
    "Rankwitz""\0""""\0"
    "Rollwitz""\0""""\0"
    "Rossin""\0""""\0"
    "Rossow""\0""""\0"
    "Rothemühl""\0""""\0"
    "Rothenklempenow""\0""""\0"
    "Rubenow""\0""""\0"
    "Rubkow""\0""""\0"
    "Sarnow""\0""""\0"
    "Sassen-Trantow""\0""""\0"
    "Sauzin""\0""""\0"
    "Schmatzin""\0""""\0"
    "Schönwalde""\0""""\0"
    "Spantekow""\0""""\0"
    "Stolpe an der Peene""\0""""\0"
    "Stolpe auf Usedom""\0""""\0"
    "Strasburg (Uckermark), Stadt""\0""""\0"
    "Torgelow, Stadt""\0""""\0"
    "Trassenheide, Ostseebad""\0""""\0"
    "Tutow""\0""""\0"
    "Ückeritz, Seebad""\0""""\0"
    "Ueckermünde, Seebad , Stadt""\0""""\0"
    "Usedom, Stadt""\0""""\0"
    "Viereck""\0""""\0"
    "Vogelsang-Warsin""\0""""\0"
    "Völschow""\0""""\0"
    "Wackerow""\0""""\0"
    "Weitenhagen""\0""""\0"
    "Wilhelmsburg""\0""""\0"
    "Wolgast, Stadt""\0""""\0"
    "Wrangelsburg""\0""""\0"
    "Wusterhusen""\0""""\0"
    "Zemitz""\0""""\0"
    "Zempin, Seebad""\0""""\0"
    "Zerrenthin""\0""""\0"
    "Ziethen""\0""""\0"
    "Zinnowitz, Ostseebad""\0""""\0"
    "Zirchow""\0""""\0"
    "Züssow""\0""""\0"
    "Neetzow-Liepen""\0""""\0"
    "Karlsburg""\0""""\0"
    "Alt Krenzlin""\0""""\0"
    "Alt Zachun""\0""""\0"
    "Balow""\0""""\0"
    "Bandenitz""\0""""\0"
    "Banzkow""\0""""\0"
    "Barkhagen""\0""""\0"
    "Barnin""\0""""\0"
    "Belsch""\0""""\0"
    "Bengerstorf""\0""""\0"
    "Besitz""\0""""\0"
    "Blankenberg""\0""""\0"
    "Blievenstorf""\0""""\0"
    "Bobzin""\0""""\0"
    "Boizenburg/ Elbe, Stadt""\0""""\0"
    "Borkow""\0""""\0"
    "Brahlstorf""\0""""\0"
    "Brenz""\0""""\0"
    "Bresegard bei Eldena""\0""""\0"
    "Bresegard bei Picher""\0""""\0"
    "Brüel, Stadt""\0""""\0"
    "Brunow""\0""""\0"
    "Bülow""\0""""\0"
    "Cambs""\0""""\0"
    "Crivitz, Stadt""\0""""\0"
    "Dabel""\0""""\0"
    "Dambeck""\0""""\0"
    "Demen""\0""""\0"
    "Dersenow""\0""""\0"
    "Dobbertin""\0""""\0"
    "Dobin am See""\0""""\0"
    "Dömitz, Stadt""\0""""\0"
    "Domsühl""\0""""\0"
    "Dümmer""\0""""\0"
    "Eldena""\0""""\0"
    "Friedrichsruhe""\0""""\0"
    "Gallin""\0""""\0"
    "Gallin-Kuppentin""\0""""\0"
    "Gammelin""\0""""\0"
    "Gneven""\0""""\0"
    "Göhlen""\0""""\0"
    "Goldberg, Stadt""\0""""\0"
    "Gorlosen""\0""""\0"
    "Grabow, Stadt""\0""""\0"
    "Granzin""\0""""\0"
    "Grebs-Niendorf""\0""""\0"
    "Gresse""\0""""\0"
    "Greven""\0""""\0"
    "Groß Godems""\0""""\0"
    "Groß Krams""\0""""\0"
    "Groß Laasch""\0""""\0"
    "Hagenow, Stadt""\0""""\0"
    "Hohen Pritz""\0""""\0"
    "Holthusen""\0""""\0"
    "Hoort""\0""""\0"
    "Hülseburg""\0""""\0"
    "Karenz""\0""""\0"
    "Karrenzin""\0""""\0"
    "Karstädt""\0""""\0"
    "Kirch Jesar""\0""""\0"
    "Klein Rogahn""\0""""\0"
    "Kobrow""\0""""\0"
    "Kogel""\0""""\0"
    "Kreien""\0""""\0"
    "Kremmin""\0""""\0"
    "Kritzow""\0""""\0"
    "Kuhlen-Wendorf""\0""""\0"
    "Kuhstorf""\0""""\0"
    "Langen Brütz""\0""""\0"
    "Leezen""\0""""\0"
    "Lewitzrand""\0""""\0"
    "Lübesse""\0""""\0"
    "Lüblow""\0""""\0"
    "Lübtheen, Stadt""\0""""\0"
    "Lübz, Stadt""\0""""\0"
    "Ludwigslust, Stadt""\0""""\0"
    "Lüttow-Valluhn""\0""""\0"
    "Malk Göhren""\0""""\0"
    "Malliß""\0""""\0"
    "Mestlin""\0""""\0"
    "Milow""\0""""\0"
    "Möllenbeck""\0""""\0"
    "Moraas""\0""""\0"
    "Muchow""\0""""\0"
    "Mustin""\0""""\0"
    "Neu Gülze""\0""""\0"
    "Neu Kaliß""\0""""\0"
    "Neu Poserin""\0""""\0"
    "Neustadt-Glewe, Stadt""\0""""\0"
    "Nostorf""\0""""\0"
    "Pampow""\0""""\0"
    "Parchim, Stadt""\0""""\0"
    "Passow""\0""""\0"
    "Pätow-Steegen""\0""""\0"
    "Picher""\0""""\0"
    "Pinnow""\0""""\0"
    "Plate""\0""""\0"
    "Plau am See, Stadt""\0""""\0"
    "Prislich""\0""""\0"
    "Pritzier""\0""""\0"
    "Raben Steinfeld""\0""""\0"
    "Rastow""\0""""\0"
    "Redefin""\0""""\0"
    "Rom""\0""""\0"
    "Schossin""\0""""\0"
    "Schwanheide""\0""""\0"
    "Siggelkow""\0""""\0"
    "Spornitz""\0""""\0"
    "Sternberg, Stadt""\0""""\0"
    "Stolpe""\0""""\0"
    "Stralendorf""\0""""\0"
    "Strohkirchen""\0""""\0"
    "Sukow""\0""""\0"
    "Sülstorf""\0""""\0"
    "Techentin""\0""""\0"
    "Teldau""\0""""\0"
    "Tessin b. Boizenburg""\0""""\0"
    "Tramm""\0""""\0"
    "Uelitz""\0""""\0"
    "Vellahn""\0""""\0"
    "Vielank""\0""""\0"
    "Warlitz""\0""""\0"
    "Warlow""\0""""\0"
    "Warsow""\0""""\0"
    "Weitendorf""\0""""\0"
    "Werder""\0""""\0"
    "Wittenburg, Stadt""\0""""\0"
    "Wittendörp""\0""""\0"
    "Wittenförden""\0""""\0"
    "Witzin""\0""""\0"
    "Wöbbelin""\0""""\0"
    "Zapel""\0""""\0"
    "Zarrentin am Schaalsee, Stadt""\0""""\0"
    "Ziegendorf""\0""""\0"
    "Zierzow""\0""""\0"
    "Zölkow""\0""""\0"
    "Zülow""\0""""\0"
    "Obere Warnow""\0""""\0"
    "Gehlsbach""\0""""\0"
    "Ganzlin""\0""""\0"
    "Kloster Tempzin""\0""""\0"
    "Ruhner Berge""\0""""\0"
    "Toddin""\0""""\0"
    "Chemnitz, Stadt""\0""""\0"
    "Amtsberg""\0""""\0"
    "Annaberg-Buchholz, Stadt""\0""""\0"
    "Aue-Bad Schlema, Stadt""\0""""\0"
    "Auerbach""\0""""\0"
    "Bärenstein""\0""""\0"
    "Bockau""\0""""\0"
    "Börnichen/Erzgeb.""\0""""\0"
    "Breitenbrunn/Erzgeb., Hochschulort""\0""""\0"
    "Burkhardtsdorf""\0""""\0"
    "Crottendorf""\0""""\0"
    "Deutschneudorf""\0""""\0"
    "Drebach""\0""""\0"
    "Ehrenfriedersdorf, Stadt""\0""""\0"
    "Eibenstock, Stadt""\0""""\0"
    "Elterlein, Stadt""\0""""\0"
    "Gelenau/Erzgeb.""\0""""\0"
    "Geyer, Stadt""\0""""\0"
    "Gornau/Erzgeb.""\0""""\0"
    "Gornsdorf""\0""""\0"
    "Großolbersdorf""\0""""\0"
    "Großrückerswalde""\0""""\0"
    "Grünhain-Beierfeld, Stadt""\0""""\0"
    "Grünhainichen""\0""""\0"
    "Heidersdorf""\0""""\0"
    "Hohndorf""\0""""\0"
    "Jahnsdorf/Erzgeb.""\0""""\0"
    "Johanngeorgenstadt, Stadt""\0""""\0"
    "Jöhstadt, Stadt""\0""""\0"
    "Königswalde""\0""""\0"
    "Lauter-Bernsbach, Stadt""\0""""\0"
    "Lößnitz, Stadt""\0""""\0"
    "Lugau/Erzgeb., Stadt""\0""""\0"
    "Marienberg, Stadt""\0""""\0"
    "Mildenau""\0""""\0"
    "Neukirchen/Erzgeb.""\0""""\0"
    "Niederdorf""\0""""\0"
    "Niederwürschnitz""\0""""\0"
    "Oberwiesenthal, Kurort, Stadt""\0""""\0"
    "Oelsnitz/Erzgeb., Stadt""\0""""\0"
    "Olbernhau, Stadt""\0""""\0"
    "Pockau-Lengefeld, Stadt""\0""""\0"
    "Raschau-Markersbach""\0""""\0"
    "Scheibenberg, Stadt""\0""""\0"
    "Schlettau, Stadt""\0""""\0"
    "Schneeberg, Stadt""\0""""\0"
    "Schönheide""\0""""\0"
    "Schwarzenberg/Erzgeb., Stadt""\0""""\0"
    "Sehmatal""\0""""\0"
    "Seiffen/Erzgeb., Kurort""\0""""\0"
    "Stollberg/Erzgeb., Stadt""\0""""\0"
    "Stützengrün""\0""""\0"
    "Tannenberg""\0""""\0"
    "Thalheim/Erzgeb., Stadt""\0""""\0"
    "Thermalbad Wiesenbad""\0""""\0"
    "Thum, Stadt""\0""""\0"
    "Wolkenstein, Stadt""\0""""\0"
    "Zschopau, Stadt, Motorradstadt""\0""""\0"
    "Zschorlau""\0""""\0"
    "Zwönitz, Stadt""\0""""\0"
    "Altmittweida""\0""""\0"
    "Augustusburg, Stadt""\0""""\0"
    "Bobritzsch-Hilbersdorf""\0""""\0"
    "Brand-Erbisdorf, Stadt""\0""""\0"
    "Burgstädt, Stadt""\0""""\0"
    "Claußnitz""\0""""\0"
    "Döbeln, Stadt""\0""""\0"
    "Dorfchemnitz""\0""""\0"
    "Eppendorf""\0""""\0"
    "Erlau""\0""""\0"
    "Flöha, Stadt""\0""""\0"
    "Frankenberg/Sa., Stadt, Garnisonsstadt""\0""""\0"
    "Frauenstein, Stadt""\0""""\0"
    "Freiberg, Stadt, Universitätsstadt""\0""""\0"
    "Geringswalde, Stadt""\0""""\0"
    "Großhartmannsdorf""\0""""\0"
    "Großschirma, Stadt""\0""""\0"
    "Großweitzschen""\0""""\0"
    "Hainichen, Stadt""\0""""\0"
    "Halsbrücke""\0""""\0"
    "Hartha, Stadt""\0""""\0"
    "Hartmannsdorf""\0""""\0"
    "Jahnatal""\0""""\0"
    "Königsfeld""\0""""\0"
    "Königshain-Wiederau""\0""""\0"
    "Kriebstein""\0""""\0"
    "Leisnig, Stadt""\0""""\0"
    "Leubsdorf""\0""""\0"
    "Lichtenau""\0""""\0"
    "Lichtenberg/Erzgeb.""\0""""\0"
    "Lunzenau, Stadt""\0""""\0"
    "Mittweida, Stadt, Hochschulstadt""\0""""\0"
    "Mühlau""\0""""\0"
    "Mulda/Sa.""\0""""\0"
    "Neuhausen/Erzgeb.""\0""""\0"
    "Niederwiesa""\0""""\0"
    "Oberschöna""\0""""\0"
    "Oederan, Stadt""\0""""\0"
    "Penig, Stadt""\0""""\0"
    "Rechenberg-Bienenmühle""\0""""\0"
    "Reinsberg""\0""""\0"
    "Rochlitz, Stadt, Stadt des Roten Porphyr""\0""""\0"
    "Rossau""\0""""\0"
    "Roßwein, Stadt""\0""""\0"
    "Sayda, Stadt""\0""""\0"
    "Seelitz""\0""""\0"
    "Striegistal""\0""""\0"
    "Taura""\0""""\0"
    "Waldheim, Stadt""\0""""\0"
    "Wechselburg""\0""""\0"
    "Weißenborn/Erzgeb.""\0""""\0"
    "Zettlitz""\0""""\0"
    "Adorf/Vogtl., Stadt""\0""""\0"
    "Auerbach/Vogtl., Stadt""\0""""\0"
    "Bad Brambach""\0""""\0"
    "Bad Elster, Stadt""\0""""\0"
    "Bergen""\0""""\0"
    "Bösenbrunn""\0""""\0"
    "Eichigt""\0""""\0"
    "Ellefeld""\0""""\0"
    "Elsterberg, Stadt""\0""""\0"
    "Falkenstein/Vogtl., Stadt""\0""""\0"
    "Grünbach""\0""""\0"
    "Heinsdorfergrund""\0""""\0"
    "Klingenthal, Stadt""\0""""\0"
    "Lengenfeld, Stadt""\0""""\0"
    "Limbach""\0""""\0"
    "Markneukirchen, Stadt""\0""""\0"
    "Mühlental""\0""""\0"
    "Muldenhammer""\0""""\0"
    "Netzschkau, Stadt""\0""""\0"
    "Neuensalz""\0""""\0"
    "Neumark""\0""""\0"
    "Neustadt/Vogtl.""\0""""\0"
    "Oelsnitz/Vogtl., Stadt""\0""""\0"
    "Pausa-Mühltroff, Stadt""\0""""\0"
    "Plauen, Stadt, Hochschulstadt""\0""""\0"
    "Pöhl""\0""""\0"
    "Reichenbach im Vogtland, Stadt""\0""""\0"
    "Rodewisch, Stadt""\0""""\0"
    "Rosenbach/Vogtl.""\0""""\0"
    "Schöneck/Vogtl., Stadt""\0""""\0"
    "Steinberg""\0""""\0"
    "Theuma""\0""""\0"
    "Tirpersdorf""\0""""\0"
    "Treuen, Stadt""\0""""\0"
    "Triebel/Vogtl.""\0""""\0"
    "Weischlitz""\0""""\0"
    "Werda""\0""""\0"
    "Bernsdorf""\0""""\0"
    "Callenberg""\0""""\0"
    "Crimmitschau, Stadt""\0""""\0"
    "Crinitzberg""\0""""\0"
    "Dennheritz""\0""""\0"
    "Fraureuth""\0""""\0"
    "Gersdorf""\0""""\0"
    "Glauchau, Stadt, Hochschulstadt""\0""""\0"
    "Hartenstein, Stadt""\0""""\0"
    "Hartmannsdorf b. Kirchberg""\0""""\0"
    "Hirschfeld""\0""""\0"
    "Hohenstein-Ernstthal, Stadt""\0""""\0"
    "Kirchberg, Stadt""\0""""\0"
    "Langenbernsdorf""\0""""\0"
    "Langenweißbach""\0""""\0"
    "Lichtenstein/Sa., Stadt""\0""""\0"
    "Lichtentanne""\0""""\0"
    "Limbach-Oberfrohna, Stadt""\0""""\0"
    "Meerane, Stadt""\0""""\0"
    "Mülsen""\0""""\0"
    "Neukirchen/Pleiße""\0""""\0"
    "Niederfrohna""\0""""\0"
    "Oberlungwitz, Stadt""\0""""\0"
    "Oberwiera""\0""""\0"
    "Reinsdorf""\0""""\0"
    "Remse""\0""""\0"
    "Schönberg""\0""""\0"
    "St. Egidien""\0""""\0"
    "Waldenburg, Stadt""\0""""\0"
    "Werdau, Stadt""\0""""\0"
    "Wildenfels, Stadt""\0""""\0"
    "Wilkau-Haßlau, Stadt""\0""""\0"
    "Zwickau, Stadt, Hochschulstadt""\0""""\0"
    "Dresden, Stadt""\0""""\0"
    "Arnsdorf""\0""""\0"
    "Bautzen / Budyšin, Stadt, Hochschulstadt / Wysokošulske město""\0""""\0"
    "Bernsdorf, Stadt""\0""""\0"
    "Bischofswerda, Stadt""\0""""\0"
    "Burkau / Porchow""\0""""\0"
    "Crostwitz / Chrósćicy""\0""""\0"
    "Cunewalde""\0""""\0"
    "Demitz-Thumitz""\0""""\0"
    "Doberschau-Gaußig / Dobruša-Huska""\0""""\0"
    "Elsterheide / Halštrowska Hola""\0""""\0"
    "Elstra / Halštrow, Stadt""\0""""\0"
    "Frankenthal""\0""""\0"
    "Göda / Hodźij""\0""""\0"
    "Großdubrau / Wulka Dubrawa""\0""""\0"
    "Großharthau""\0""""\0"
    "Großnaundorf""\0""""\0"
    "Großpostwitz/O.L. / Budestecy""\0""""\0"
    "Großröhrsdorf, Stadt""\0""""\0"
    "Haselbachtal""\0""""\0"
    "Hochkirch / Bukecy""\0""""\0"
    "Hoyerswerda / Wojerecy, Stadt""\0""""\0"
    "Kamenz / Kamjenc, Stadt""\0""""\0"
    "Königsbrück, Stadt""\0""""\0"
    "Königswartha / Rakecy""\0""""\0"
    "Kubschütz / Kubšicy""\0""""\0"
    "Laußnitz""\0""""\0"
    "Lauta, Stadt""\0""""\0"
    "Lichtenberg""\0""""\0"
    "Lohsa / Łaz""\0""""\0"
    "Malschwitz / Malešecy""\0""""\0"
    "Nebelschütz / Njebjelčicy""\0""""\0"
    "Neschwitz / Njeswačidło""\0""""\0"
    "Neukirch""\0""""\0"
    "Neukirch/Lausitz""\0""""\0"
    "Obergurig / Hornja Hórka""\0""""\0"
    "Ohorn""\0""""\0"
    "Oßling / Wóslink""\0""""\0"
    "Ottendorf-Okrilla""\0""""\0"
    "Panschwitz-Kuckau / Pančicy-Kukow""\0""""\0"
    "Pulsnitz, Stadt""\0""""\0"
    "Puschwitz / Bóšicy""\0""""\0"
    "Räckelwitz / Worklecy""\0""""\0"
    "Radeberg, Stadt""\0""""\0"
    "Radibor / Radwor""\0""""\0"
    "Ralbitz-Rosenthal / Ralbicy-Róžant""\0""""\0"
    "Rammenau""\0""""\0"
    "Schirgiswalde-Kirschau, Stadt""\0""""\0"
    "Schmölln-Putzkau""\0""""\0"
    "Schwepnitz""\0""""\0"
    "Sohland a. d. Spree""\0""""\0"
    "Spreetal / Sprjewiny Doł""\0""""\0"
    "Steina""\0""""\0"
    "Steinigtwolmsdorf""\0""""\0"
    "Wachau""\0""""\0"
    "Weißenberg / Wóspork, Stadt""\0""""\0"
    "Wilthen, Stadt""\0""""\0"
    "Wittichenau / Kulow, Stadt""\0""""\0"
    "Bad Muskau / Mužakow, Stadt""\0""""\0"
    "Beiersdorf""\0""""\0"
    "Bernstadt a. d. Eigen, Stadt""\0""""\0"
    "Bertsdorf-Hörnitz""\0""""\0"
    "Boxberg/O.L. / Hamor""\0""""\0"
    "Dürrhennersdorf""\0""""\0"
    "Ebersbach-Neugersdorf, Stadt""\0""""\0"
    "Gablenz / Jabłońc""\0""""\0"
    "Görlitz, Stadt, Hochschulstadt""\0""""\0"
    "Groß Düben / Dźěwin""\0""""\0"
    "Großschönau""\0""""\0"
    "Großschweidnitz""\0""""\0"
    "Hähnichen""\0""""\0"
    "Hainewalde""\0""""\0"
    "Herrnhut, Stadt""\0""""\0"
    "Hohendubrau / Wysoka Dubrawa""\0""""\0"
    "Horka""\0""""\0"
    "Jonsdorf, Kurort""\0""""\0"
    "Kodersdorf""\0""""\0"
    "Königshain""\0""""\0"
    "Kottmar""\0""""\0"
    "Krauschwitz i.d. O.L. / Krušwica""\0""""\0"
    "Kreba-Neudorf / Chrjebja-Nowa Wjes""\0""""\0"
    "Lawalde""\0""""\0"
    "Leutersdorf""\0""""\0"
    "Löbau, Stadt""\0""""\0"
    "Markersdorf""\0""""\0"
    "Mittelherwigsdorf""\0""""\0"
    "Mücka / Mikow""\0""""\0"
    "Neißeaue""\0""""\0"
    "Neusalza-Spremberg, Stadt""\0""""\0"
    "Niesky, Stadt""\0""""\0"
    "Oderwitz""\0""""\0"
    "Olbersdorf""\0""""\0"
    "Oppach""\0""""\0"
    "Ostritz, Stadt""\0""""\0"
    "Oybin""\0""""\0"
    "Quitzdorf am See / Kwětanecy při jězoru""\0""""\0"
    "Reichenbach/O.L., Stadt""\0""""\0"
    "Rietschen / Rěčicy""\0""""\0"
    "Rosenbach""\0""""\0"
    "Rothenburg/O.L., Stadt, Hochschulstadt""\0""""\0"
    "Schleife / Slepo""\0""""\0"
    "Schönau-Berzdorf a. d. Eigen""\0""""\0"
    "Schönbach""\0""""\0"
    "Schöpstal""\0""""\0"
    "Seifhennersdorf, Stadt""\0""""\0"
    "Trebendorf / Trjebin""\0""""\0"
    "Vierkirchen""\0""""\0"
    "Waldhufen""\0""""\0"
    "Weißkeißel / Wuskidź""\0""""\0"
    "Weißwasser/O.L., Stadt / Běła Woda""\0""""\0"
    "Zittau, Stadt, Hochschulstadt""\0""""\0"
    "Coswig, Stadt""\0""""\0"
    "Diera-Zehren""\0""""\0"
    "Ebersbach""\0""""\0"
    "Glaubitz""\0""""\0"
    "Gröditz, Stadt""\0""""\0"
    "Großenhain, Stadt""\0""""\0"
    "Hirschstein""\0""""\0"
    "Käbschütztal""\0""""\0"
    "Klipphausen""\0""""\0"
    "Lampertswalde""\0""""\0"
    "Lommatzsch, Stadt""\0""""\0"
    "Meißen, Stadt""\0""""\0"
    "Moritzburg""\0""""\0"
    "Niederau""\0""""\0"
    "Nossen, Stadt""\0""""\0"
    "Nünchritz""\0""""\0"
    "Priestewitz""\0""""\0"
    "Radebeul, Stadt""\0""""\0"
    "Radeburg, Stadt""\0""""\0"
    "Riesa, Stadt""\0""""\0"
    "Röderaue""\0""""\0"
    "Schönfeld""\0""""\0"
    "Stauchitz""\0""""\0"
    "Strehla, Stadt""\0""""\0"
    "Thiendorf""\0""""\0"
    "Weinböhla""\0""""\0"
    "Wülknitz""\0""""\0"
    "Zeithain""\0""""\0"
    "Altenberg, Stadt""\0""""\0"
    "Bad Gottleuba-Berggießhübel, Stadt""\0""""\0"
    "Bad Schandau, Stadt""\0""""\0"
    "Bahretal""\0""""\0"
    "Bannewitz""\0""""\0"
    "Dippoldiswalde, Stadt""\0""""\0"
    "Dohma""\0""""\0"
    "Dohna, Stadt""\0""""\0"
    "Dorfhain""\0""""\0"
    "Dürrröhrsdorf-Dittersbach""\0""""\0"
    "Freital, Stadt""\0""""\0"
    "Glashütte, Stadt""\0""""\0"
    "Gohrisch""\0""""\0"
    "Hartmannsdorf-Reichenau""\0""""\0"
    "Heidenau, Stadt""\0""""\0"
    "Hermsdorf/Erzgeb.""\0""""\0"
    "Hohnstein, Stadt""\0""""\0"
    "Klingenberg""\0""""\0"
    "Königstein/Sächs. Schw., Stadt""\0""""\0"
    "Kreischa""\0""""\0"
    "Liebstadt, Stadt""\0""""\0"
    "Lohmen""\0""""\0"
    "Müglitztal""\0""""\0"
    "Neustadt in Sachsen, Stadt""\0""""\0"
    "Pirna, Stadt""\0""""\0"
    "Rabenau, Stadt""\0""""\0"
    "Rathen, Kurort""\0""""\0"
    "Rathmannsdorf""\0""""\0"
    "Reinhardtsdorf-Schöna""\0""""\0"
    "Rosenthal-Bielatal""\0""""\0"
    "Sebnitz, Stadt""\0""""\0"
    "Stadt Wehlen, Stadt""\0""""\0"
    "Stolpen, Stadt""\0""""\0"
    "Struppen""\0""""\0"
    "Tharandt, Stadt""\0""""\0"
    "Wilsdruff, Stadt""\0""""\0"
    "Leipzig, Stadt""\0""""\0"
    "Bad Lausick, Stadt""\0""""\0"
    "Belgershain""\0""""\0"
    "Bennewitz""\0""""\0"
    "Böhlen, Stadt""\0""""\0"
    "Borna, Stadt""\0""""\0"
    "Borsdorf""\0""""\0"
    "Brandis, Stadt""\0""""\0"
    "Colditz, Stadt""\0""""\0"
    "Elstertrebnitz""\0""""\0"
    "Frohburg, Stadt""\0""""\0"
    "Geithain, Stadt""\0""""\0"
    "Grimma, Stadt""\0""""\0"
    "Groitzsch, Stadt""\0""""\0"
    "Großpösna""\0""""\0"
    "Kitzscher, Stadt""\0""""\0"
    "Lossatal""\0""""\0"
    "Machern""\0""""\0"
    "Markkleeberg, Stadt""\0""""\0"
    "Markranstädt, Stadt""\0""""\0"
    "Naunhof, Stadt""\0""""\0"
    "Neukieritzsch""\0""""\0"
    "Otterwisch""\0""""\0"
    "Parthenstein""\0""""\0"
    "Pegau, Stadt""\0""""\0"
    "Regis-Breitingen, Stadt""\0""""\0"
    "Rötha, Stadt""\0""""\0"
    "Thallwitz""\0""""\0"
    "Trebsen/Mulde, Stadt""\0""""\0"
    "Wurzen, Stadt""\0""""\0"
    "Zwenkau, Stadt""\0""""\0"
    "Arzberg""\0""""\0"
    "Bad Düben, Stadt""\0""""\0"
    "Beilrode""\0""""\0"
    "Belgern-Schildau, Stadt""\0""""\0"
    "Cavertitz""\0""""\0"
    "Dahlen, Stadt""\0""""\0"
    "Delitzsch, Stadt""\0""""\0"
    "Doberschütz""\0""""\0"
    "Dommitzsch, Stadt""\0""""\0"
    "Dreiheide""\0""""\0"
    "Eilenburg, Stadt""\0""""\0"
    "Elsnig""\0""""\0"
    "Jesewitz""\0""""\0"
    "Krostitz""\0""""\0"
    "Laußig""\0""""\0"
    "Liebschützberg""\0""""\0"
    "Löbnitz""\0""""\0"
    "Mockrehna""\0""""\0"
    "Mügeln, Stadt""\0""""\0"
    "Naundorf""\0""""\0"
    "Oschatz, Stadt""\0""""\0"
    "Rackwitz""\0""""\0"
    "Schkeuditz, Stadt""\0""""\0"
    "Schönwölkau""\0""""\0"
    "Taucha, Stadt""\0""""\0"
    "Torgau, Stadt""\0""""\0"
    "Trossin""\0""""\0"
    "Wermsdorf""\0""""\0"
    "Wiedemar""\0""""\0"
    "Zschepplin""\0""""\0"
    "Dessau-Roßlau, Stadt""\0""""\0"
    "Halle (Saale), Stadt""\0""""\0"
    "Magdeburg, Landeshauptstadt""\0""""\0"
    "Apenburg-Winterfeld, Flecken""\0""""\0"
    "Arendsee (Altmark), Stadt""\0""""\0"
    "Beetzendorf""\0""""\0"
    "Dähre""\0""""\0"
    "Diesdorf, Flecken""\0""""\0"
    "Gardelegen, Hansestadt""\0""""\0"
    "Jübar""\0""""\0"
    "Kalbe (Milde), Stadt""\0""""\0"
    "Klötze, Stadt""\0""""\0"
    "Kuhfelde""\0""""\0"
    "Rohrberg""\0""""\0"
    "Salzwedel, Hansestadt""\0""""\0"
    "Wallstawe""\0""""\0"
    "Aken (Elbe), Stadt""\0""""\0"
    "Bitterfeld-Wolfen, Stadt""\0""""\0"
    "Köthen (Anhalt), Stadt""\0""""\0"
    "Muldestausee""\0""""\0"
    "Osternienburger Land""\0""""\0"
    "Raguhn-Jeßnitz, Stadt""\0""""\0"
    "Sandersdorf-Brehna, Stadt""\0""""\0"
    "Südliches Anhalt, Stadt""\0""""\0"
    "Zerbst/Anhalt, Stadt""\0""""\0"
    "Zörbig, Stadt""\0""""\0"
    "Altenhausen""\0""""\0"
    "Am Großen Bruch""\0""""\0"
    "Angern""\0""""\0"
    "Ausleben""\0""""\0"
    "Barleben""\0""""\0"
    "Beendorf""\0""""\0"
    "Bülstringen""\0""""\0"
    "Burgstall""\0""""\0"
    "Calvörde""\0""""\0"
    "Colbitz""\0""""\0"
    "Eilsleben""\0""""\0"
    "Erxleben""\0""""\0"
    "Flechtingen""\0""""\0"
    "Gröningen, Stadt""\0""""\0"
    "Haldensleben, Stadt""\0""""\0"
    "Harbke""\0""""\0"
    "Hohe Börde""\0""""\0"
    "Hötensleben""\0""""\0"
    "Ingersleben""\0""""\0"
    "Kroppenstedt, Stadt""\0""""\0"
    "Loitsche-Heinrichsberg""\0""""\0"
    "Niedere Börde""\0""""\0"
    "Oebisfelde-Weferlingen, Stadt""\0""""\0"
    "Oschersleben (Bode), Stadt""\0""""\0"
    "Rogätz""\0""""\0"
    "Sommersdorf""\0""""\0"
    "Sülzetal""\0""""\0"
    "Ummendorf""\0""""\0"
    "Völpke""\0""""\0"
    "Wanzleben-Börde, Stadt""\0""""\0"
    "Wefensleben""\0""""\0"
    "Westheide""\0""""\0"
    "Wolmirstedt, Stadt""\0""""\0"
    "Zielitz""\0""""\0"
    "An der Poststraße""\0""""\0"
    "Meineweh""\0""""\0"
    "Bad Bibra, Stadt""\0""""\0"
    "Balgstädt""\0""""\0"
    "Droyßig""\0""""\0"
    "Eckartsberga, Stadt""\0""""\0"
    "Elsteraue""\0""""\0"
    "Finne""\0""""\0"
    "Finneland""\0""""\0"
    "Freyburg (Unstrut), Stadt""\0""""\0"
    "Gleina""\0""""\0"
    "Goseck""\0""""\0"
    "Gutenborn""\0""""\0"
    "Hohenmölsen, Stadt""\0""""\0"
    "Kaiserpfalz""\0""""\0"
    "Karsdorf""\0""""\0"
    "Kretzschau""\0""""\0"
    "Lanitz-Hassel-Tal""\0""""\0"
    "Laucha an der Unstrut, Stadt""\0""""\0"
    "Lützen, Stadt""\0""""\0"
    "Mertendorf""\0""""\0"
    "Molauer Land""\0""""\0"
    "Naumburg (Saale), Stadt""\0""""\0"
    "Nebra (Unstrut), Stadt""\0""""\0"
    "Osterfeld, Stadt""\0""""\0"
    "Schnaudertal""\0""""\0"
    "Schönburg""\0""""\0"
    "Stößen, Stadt""\0""""\0"
    "Teuchern, Stadt""\0""""\0"
    "Weißenfels, Stadt""\0""""\0"
    "Wethau""\0""""\0"
    "Wetterzeube""\0""""\0"
    "Zeitz, Stadt""\0""""\0"
    "Ballenstedt, Stadt""\0""""\0"
    "Blankenburg (Harz), Stadt""\0""""\0"
    "Ditfurt""\0""""\0"
    "Falkenstein/Harz, Stadt""\0""""\0"
    "Groß Quenstedt""\0""""\0"
    "Halberstadt, Stadt""\0""""\0"
    "Harsleben / Harschlewe""\0""""\0"
    "Harzgerode, Stadt""\0""""\0"
    "Hedersleben""\0""""\0"
    "Huy""\0""""\0"
    "Ilsenburg (Harz), Stadt""\0""""\0"
    "Nordharz""\0""""\0"
    "Oberharz am Brocken, Stadt""\0""""\0"
    "Osterwieck, Stadt""\0""""\0"
    "Quedlinburg, Welterbestadt""\0""""\0"
    "Schwanebeck, Stadt""\0""""\0"
    "Selke-Aue""\0""""\0"
    "Thale, Stadt""\0""""\0"
    "Wegeleben, Stadt""\0""""\0"
    "Wernigerode, Stadt""\0""""\0"
    "Biederitz""\0""""\0"
    "Burg, Stadt""\0""""\0"
    "Elbe-Parey""\0""""\0"
    "Genthin, Stadt""\0""""\0"
    "Gommern, Stadt""\0""""\0"
    "Jerichow, Stadt""\0""""\0"
    "Möckern, Stadt""\0""""\0"
    "Möser""\0""""\0"
    "Ahlsdorf""\0""""\0"
    "Allstedt, Stadt""\0""""\0"
    "Arnstein, Stadt""\0""""\0"
    "Benndorf""\0""""\0"
    "Berga""\0""""\0"
    "Blankenheim""\0""""\0"
    "Bornstedt""\0""""\0"
    "Brücken-Hackpfüffel""\0""""\0"
    "Edersleben""\0""""\0"
    "Eisleben, Lutherstadt""\0""""\0"
    "Gerbstedt, Stadt""\0""""\0"
    "Helbra""\0""""\0"
    "Hergisdorf""\0""""\0"
    "Hettstedt, Stadt""\0""""\0"
    "Kelbra (Kyffhäuser), Stadt""\0""""\0"
    "Klostermansfeld""\0""""\0"
    "Mansfeld, Stadt""\0""""\0"
    "Sangerhausen, Stadt""\0""""\0"
    "Seegebiet Mansfelder Land""\0""""\0"
    "Südharz""\0""""\0"
    "Wallhausen""\0""""\0"
    "Wimmelburg""\0""""\0"
    "Bad Dürrenberg, Solestadt""\0""""\0"
    "Bad Lauchstädt, Goethestadt""\0""""\0"
    "Barnstädt""\0""""\0"
    "Braunsbedra, Stadt""\0""""\0"
    "Farnstädt""\0""""\0"
    "Kabelsketal""\0""""\0"
    "Landsberg, Stadt""\0""""\0"
    "Leuna, Stadt""\0""""\0"
    "Wettin-Löbejün, Stadt""\0""""\0"
    "Merseburg, Stadt""\0""""\0"
    "Mücheln (Geiseltal), Stadt""\0""""\0"
    "Nemsdorf-Göhrendorf""\0""""\0"
    "Obhausen""\0""""\0"
    "Petersberg""\0""""\0"
    "Querfurt, Stadt""\0""""\0"
    "Salzatal""\0""""\0"
    "Schkopau""\0""""\0"
    "Schraplau, Stadt""\0""""\0"
    "Steigra""\0""""\0"
    "Teutschenthal""\0""""\0"
    "Alsleben (Saale), Stadt""\0""""\0"
    "Aschersleben, Stadt""\0""""\0"
    "Barby, Stadt""\0""""\0"
    "Bernburg (Saale), Stadt""\0""""\0"
    "Bördeaue""\0""""\0"
    "Bördeland""\0""""\0"
    "Börde-Hakel""\0""""\0"
    "Borne""\0""""\0"
    "Calbe (Saale), Stadt""\0""""\0"
    "Egeln, Stadt""\0""""\0"
    "Giersleben""\0""""\0"
    "Güsten, Stadt""\0""""\0"
    "Hecklingen, Stadt""\0""""\0"
    "Ilberstedt""\0""""\0"
    "Könnern, Stadt""\0""""\0"
    "Nienburg (Saale), Stadt""\0""""\0"
    "Plötzkau""\0""""\0"
    "Schönebeck (Elbe), Stadt""\0""""\0"
    "Seeland, Stadt""\0""""\0"
    "Staßfurt, Salzstadt""\0""""\0"
    "Wolmirsleben""\0""""\0"
    "Aland""\0""""\0"
    "Altmärkische Höhe""\0""""\0"
    "Altmärkische Wische""\0""""\0"
    "Arneburg, Stadt""\0""""\0"
    "Bismark (Altmark), Stadt""\0""""\0"
    "Eichstedt (Altmark)""\0""""\0"
    "Goldbeck""\0""""\0"
    "Hassel""\0""""\0"
    "Havelberg, Hansestadt""\0""""\0"
    "Hohenberg-Krusemark""\0""""\0"
    "Iden""\0""""\0"
    "Kamern""\0""""\0"
    "Klietz""\0""""\0"
    "Osterburg (Altmark), Hansestadt""\0""""\0"
    "Rochau""\0""""\0"
    "Sandau (Elbe), Stadt""\0""""\0"
    "Schollene""\0""""\0"
    "Schönhausen (Elbe)""\0""""\0"
    "Seehausen (Altmark), Hansestadt""\0""""\0"
    "Stendal, Hansestadt""\0""""\0"
    "Tangerhütte, Stadt""\0""""\0"
    "Tangermünde, Stadt""\0""""\0"
    "Werben (Elbe), Hansestadt""\0""""\0"
    "Wust-Fischbeck""\0""""\0"
    "Zehrental""\0""""\0"
    "Annaburg, Stadt""\0""""\0"
    "Bad Schmiedeberg, Stadt""\0""""\0"
    "Coswig (Anhalt), Stadt""\0""""\0"
    "Gräfenhainichen, Stadt""\0""""\0"
    "Jessen (Elster), Stadt""\0""""\0"
    "Kemberg, Stadt""\0""""\0"
    "Oranienbaum-Wörlitz, Stadt""\0""""\0"
    "Wittenberg, Lutherstadt""\0""""\0"
    "Zahna-Elster, Stadt""\0""""\0"
    "Erfurt, Stadt""\0""""\0"
    "Gera, Stadt""\0""""\0"
    "Jena, Stadt""\0""""\0"
    "Suhl, Stadt""\0""""\0"
    "Weimar, Stadt""\0""""\0"
    "Arenshausen""\0""""\0"
    "Asbach-Sickenberg""\0""""\0"
    "Berlingerode""\0""""\0"
    "Bodenrode-Westhausen""\0""""\0"
    "Bornhagen""\0""""\0"
    "Brehme""\0""""\0"
    "Breitenworbis""\0""""\0"
    "Büttstedt""\0""""\0"
    "Buhla""\0""""\0"
    "Burgwalde""\0""""\0"
    "Dieterode""\0""""\0"
    "Dietzenrode/Vatterode""\0""""\0"
    "Ecklingerode""\0""""\0"
    "Effelder""\0""""\0"
    "Ferna""\0""""\0"
    "Freienhagen""\0""""\0"
    "Fretterode""\0""""\0"
    "Geisleden""\0""""\0"
    "Geismar""\0""""\0"
    "Gerbershausen""\0""""\0"
    "Gernrode""\0""""\0"
    "Großbartloff""\0""""\0"
    "Haynrode""\0""""\0"
    "Heilbad Heiligenstadt, Stadt""\0""""\0"
    "Heuthen""\0""""\0"
    "Hohengandern""\0""""\0"
    "Kella""\0""""\0"
    "Kirchgandern""\0""""\0"
    "Kirchworbis""\0""""\0"
    "Krombach""\0""""\0"
    "Küllstedt""\0""""\0"
    "Lindewerra""\0""""\0"
    "Marth""\0""""\0"
    "Niederorschel""\0""""\0"
    "Pfaffschwende""\0""""\0"
    "Reinholterode""\0""""\0"
    "Rohrberg""\0""""\0"
    "Rustenfelde""\0""""\0"
    "Schachtebich""\0""""\0"
    "Schwobfeld""\0""""\0"
    "Sickerode""\0""""\0"
    "Steinbach""\0""""\0"
    "Tastungen""\0""""\0"
    "Volkerode""\0""""\0"
    "Wachstedt""\0""""\0"
    "Wahlhausen""\0""""\0"
    "Wehnde""\0""""\0"
    "Wiesenfeld""\0""""\0"
    "Wingerode""\0""""\0"
    "Schimberg""\0""""\0"
    "Teistungen""\0""""\0"
    "Leinefelde-Worbis, Stadt""\0""""\0"
    "Am Ohmberg""\0""""\0"
    "Sonnenstein""\0""""\0"
    "Dingelstädt, Stadt""\0""""\0"
    "Uder""\0""""\0"
    "Ellrich, Stadt""\0""""\0"
    "Görsbach""\0""""\0"
    "Großlohra""\0""""\0"
    "Kehmstedt""\0""""\0"
    "Kleinfurra""\0""""\0"
    "Lipprechterode""\0""""\0"
    "Niedergebra""\0""""\0"
    "Nordhausen, Stadt""\0""""\0"
    "Sollstedt""\0""""\0"
    "Urbach""\0""""\0"
    "Hohenstein""\0""""\0"
    "Werther""\0""""\0"
    "Heringen/Helme, Stadt""\0""""\0"
    "Harztor""\0""""\0"
    "Bleicherode, Stadt""\0""""\0"
    "Bad Salzungen, Stadt""\0""""\0"
    "Barchfeld-Immelborn""\0""""\0"
    "Berka v. d. Hainich""\0""""\0"
    "Bischofroda""\0""""\0"
    "Buttlar""\0""""\0"
    "Dermbach""\0""""\0"
    "Empfertshausen""\0""""\0"
    "Geisa, Stadt""\0""""\0"
    "Gerstengrund""\0""""\0"
    "Krauthausen""\0""""\0"
    "Lauterbach""\0""""\0"
    "Leimbach""\0""""\0"
    "Nazza""\0""""\0"
    "Oechsen""\0""""\0"
    "Ruhla, Stadt""\0""""\0"
    "Schleid""\0""""\0"
    "Seebach""\0""""\0"
    "Treffurt, Stadt""\0""""\0"
    "Unterbreizbach""\0""""\0"
    "Vacha, Stadt""\0""""\0"
    "Weilar""\0""""\0"
    "Wiesenthal""\0""""\0"
    "Wutha-Farnroda""\0""""\0"
    "Gerstungen""\0""""\0"
    "Hörselberg-Hainich""\0""""\0"
    "Bad Liebenstein, Stadt""\0""""\0"
    "Krayenberggemeinde""\0""""\0"
    "Werra-Suhl-Tal, Stadt""\0""""\0"
    "Amt Creuzburg, Stadt""\0""""\0"
    "Eisenach, Stadt""\0""""\0"
    "Bad Langensalza, Stadt""\0""""\0"
    "Bad Tennstedt, Stadt""\0""""\0"
    "Ballhausen""\0""""\0"
    "Blankenburg""\0""""\0"
    "Bruchstedt""\0""""\0"
    "Großvargula""\0""""\0"
    "Haussömmern""\0""""\0"
    "Herbsleben""\0""""\0"
    "Hornsömmern""\0""""\0"
    "Kammerforst""\0""""\0"
    "Kirchheilingen""\0""""\0"
    "Körner""\0""""\0"
    "Kutzleben""\0""""\0"
    "Marolterode""\0""""\0"
    "Mittelsömmern""\0""""\0"
    "Mühlhausen/Thüringen, Stadt""\0""""\0"
    "Oppershausen""\0""""\0"
    "Sundhausen""\0""""\0"
    "Tottleben""\0""""\0"
    "Urleben""\0""""\0"
    "Unstruttal""\0""""\0"
    "Südeichsfeld""\0""""\0"
    "Vogtei""\0""""\0"
    "Unstrut-Hainich""\0""""\0"
    "Nottertal-Heilinger Höhen, Stadt""\0""""\0"
    "Abtsbessingen""\0""""\0"
    "Bad Frankenhausen/Kyffhäuser, Stadt""\0""""\0"
    "Bellstedt""\0""""\0"
    "Borxleben""\0""""\0"
    "Clingen, Stadt""\0""""\0"
    "Ebeleben, Stadt""\0""""\0"
    "Etzleben""\0""""\0"
    "Freienbessingen""\0""""\0"
    "Gehofen""\0""""\0"
    "Helbedündorf""\0""""\0"
    "Holzsußra""\0""""\0"
    "Kalbsrieth""\0""""\0"
    "Mönchpfiffel-Nikolausrieth""\0""""\0"
    "Niederbösa""\0""""\0"
    "Oberbösa""\0""""\0"
    "Oberheldrungen""\0""""\0"
    "Reinsdorf""\0""""\0"
    "Rockstedt""\0""""\0"
    "Sondershausen, Stadt""\0""""\0"
    "Topfstedt""\0""""\0"
    "Trebra""\0""""\0"
    "Wasserthaleben""\0""""\0"
    "Westgreußen""\0""""\0"
    "Kyffhäuserland""\0""""\0"
    "Artern, Stadt""\0""""\0"
    "Roßleben-Wiehe, Stadt""\0""""\0"
    "An der Schmücke, Stadt""\0""""\0"
    "Greußen, Stadt""\0""""\0"
    "Belrieth""\0""""\0"
    "Birx""\0""""\0"
    "Breitungen/Werra""\0""""\0"
    "Christes""\0""""\0"
    "Dillstädt""\0""""\0"
    "Einhausen""\0""""\0"
    "Ellingshausen""\0""""\0"
    "Erbenhausen""\0""""\0"
    "Fambach""\0""""\0"
    "Floh-Seligenthal""\0""""\0"
    "Frankenheim/Rhön""\0""""\0"
    "Friedelshausen""\0""""\0"
    "Kühndorf""\0""""\0"
    "Leutersdorf""\0""""\0"
    "Mehmels""\0""""\0"
    "Meiningen, Stadt""\0""""\0"
    "Neubrunn""\0""""\0"
    "Oberhof, Stadt""\0""""\0"
    "Obermaßfeld-Grimmenthal""\0""""\0"
    "Oberweid""\0""""\0"
    "Rippershausen""\0""""\0"
    "Ritschenhausen""\0""""\0"
    "Rohr""\0""""\0"
    "Rosa""\0""""\0"
    "Roßdorf""\0""""\0"
    "Schmalkalden, Stadt""\0""""\0"
    "Schwallungen""\0""""\0"
    "Schwarza""\0""""\0"
    "Steinbach-Hallenberg, Stadt""\0""""\0"
    "Brotterode-Trusetal, Stadt""\0""""\0"
    "Untermaßfeld""\0""""\0"
    "Utendorf""\0""""\0"
    "Vachdorf""\0""""\0"
    "Wasungen, Stadt""\0""""\0"
    "Zella-Mehlis, Stadt""\0""""\0"
    "Rhönblick""\0""""\0"
    "Grabfeld""\0""""\0"
    "Kaltennordheim, Stadt""\0""""\0"
    "Bienstädt""\0""""\0"
    "Dachwig""\0""""\0"
    "Döllstädt""\0""""\0"
    "Emleben""\0""""\0"
    "Eschenbergen""\0""""\0"
    "Friedrichroda, Stadt""\0""""\0"
    "Friemar""\0""""\0"
    "Gierstädt""\0""""\0"
    "Gotha, Stadt""\0""""\0"
    "Großfahner""\0""""\0"
    "Luisenthal""\0""""\0"
    "Molschleben""\0""""\0"
    "Nottleben""\0""""\0"
    "Ohrdruf, Stadt""\0""""\0"
    "Pferdingsleben""\0""""\0"
    "Schwabhausen""\0""""\0"
    "Sonneborn""\0""""\0"
    "Bad Tabarz""\0""""\0"
    "Tambach-Dietharz/Thür. Wald, Stadt""\0""""\0"
    "Tonna""\0""""\0"
    "Tröchtelborn""\0""""\0"
    "Tüttleben""\0""""\0"
    "Waltershausen, Stadt""\0""""\0"
    "Zimmernsupra""\0""""\0"
    "Nesse-Apfelstädt""\0""""\0"
    "Hörsel""\0""""\0"
    "Drei Gleichen""\0""""\0"
    "Nessetal""\0""""\0"
    "Georgenthal""\0""""\0"
    "Alperstedt""\0""""\0"
    "Andisleben""\0""""\0"
    "Büchel""\0""""\0"
    "Eckstedt""\0""""\0"
    "Elxleben""\0""""\0"
    "Gangloffsömmern""\0""""\0"
    "Gebesee, Stadt""\0""""\0"
    "Griefstedt""\0""""\0"
    "Großmölsen""\0""""\0"
    "Großneuhausen""\0""""\0"
    "Großrudestedt""\0""""\0"
    "Günstedt""\0""""\0"
    "Haßleben""\0""""\0"
    "Kleinmölsen""\0""""\0"
    "Kleinneuhausen""\0""""\0"
    "Kölleda, Stadt""\0""""\0"
    "Markvippach""\0""""\0"
    "Nöda""\0""""\0"
    "Ollendorf""\0""""\0"
    "Ostramondra""\0""""\0"
    "Rastenberg, Stadt""\0""""\0"
    "Riethnordhausen""\0""""\0"
    "Ringleben""\0""""\0"
    "Schloßvippach""\0""""\0"
    "Schwerstedt""\0""""\0"
    "Sömmerda, Stadt""\0""""\0"
    "Sprötau""\0""""\0"
    "Straußfurt""\0""""\0"
    "Udestedt""\0""""\0"
    "Vogelsberg""\0""""\0"
    "Walschleben""\0""""\0"
    "Weißensee, Stadt""\0""""\0"
    "Werningshausen""\0""""\0"
    "Witterda""\0""""\0"
    "Wundersleben""\0""""\0"
    "Buttstädt""\0""""\0"
    "Kindelbrück""\0""""\0"
    "Ahlstädt""\0""""\0"
    "Beinerstadt""\0""""\0"
    "Bischofrod""\0""""\0"
    "Brünn/Thür.""\0""""\0"
    "Dingsleben""\0""""\0"
    "Ehrenberg""\0""""\0"
    "Eichenberg""\0""""\0"
    "Eisfeld, Stadt""\0""""\0"
    "Grimmelshausen""\0""""\0"
    "Grub""\0""""\0"
    "Henfstädt""\0""""\0"
    "Hildburghausen, Stadt""\0""""\0"
    "Kloster Veßra""\0""""\0"
    "Lengfeld""\0""""\0"
    "Marisfeld""\0""""\0"
    "Oberstadt""\0""""\0"
    "Reurieth""\0""""\0"
    "Schlechtsart""\0""""\0"
    "Schleusegrund""\0""""\0"
    "Schleusingen, Stadt""\0""""\0"
    "Schmeheim""\0""""\0"
    "Schweickershausen""\0""""\0"
    "St.Bernhard""\0""""\0"
    "Straufhain""\0""""\0"
    "Themar, Stadt""\0""""\0"
    "Ummerstadt, Stadt""\0""""\0"
    "Veilsdorf""\0""""\0"
    "Westhausen""\0""""\0"
    "Auengrund""\0""""\0"
    "Masserberg""\0""""\0"
    "Römhild, Stadt""\0""""\0"
    "Heldburg, Stadt""\0""""\0"
    "Alkersleben""\0""""\0"
    "Arnstadt, Stadt""\0""""\0"
    "Bösleben-Wüllersleben""\0""""\0"
    "Dornheim""\0""""\0"
    "Elgersburg""\0""""\0"
    "Elleben""\0""""\0"
    "Elxleben""\0""""\0"
    "Amt Wachsenburg""\0""""\0"
    "Ilmenau, Stadt""\0""""\0"
    "Martinroda""\0""""\0"
    "Osthausen-Wülfershausen""\0""""\0"
    "Plaue, Stadt""\0""""\0"
    "Stadtilm, Stadt""\0""""\0"
    "Witzleben""\0""""\0"
    "Geratal""\0""""\0"
    "Großbreitenbach, Stadt""\0""""\0"
    "Apolda, Stadt""\0""""\0"
    "Bad Berka, Stadt""\0""""\0"
    "Bad Sulza, Stadt""\0""""\0"
    "Ballstedt""\0""""\0"
    "Blankenhain, Stadt""\0""""\0"
    "Buchfart""\0""""\0"
    "Döbritschen""\0""""\0"
    "Eberstedt""\0""""\0"
    "Ettersburg""\0""""\0"
    "Frankendorf""\0""""\0"
    "Großheringen""\0""""\0"
    "Großschwabhausen""\0""""\0"
    "Hammerstedt""\0""""\0"
    "Hetschburg""\0""""\0"
    "Hohenfelden""\0""""\0"
    "Kapellendorf""\0""""\0"
    "Klettbach""\0""""\0"
    "Kranichfeld, Stadt""\0""""\0"
    "Lehnstedt""\0""""\0"
    "Magdala, Stadt""\0""""\0"
    "Mellingen""\0""""\0"
    "Nauendorf""\0""""\0"
    "Neumark, Stadt""\0""""\0"
    "Niedertrebra""\0""""\0"
    "Obertrebra""\0""""\0"
    "Oettern""\0""""\0"
    "Rittersdorf""\0""""\0"
    "Schmiedehausen""\0""""\0"
    "Tonndorf""\0""""\0"
    "Umpferstedt""\0""""\0"
    "Vollersroda""\0""""\0"
    "Wiegendorf""\0""""\0"
    "Ilmtal-Weinstraße""\0""""\0"
    "Am Ettersberg""\0""""\0"
    "Grammetal""\0""""\0"
    "Goldisthal""\0""""\0"
    "Lauscha, Stadt""\0""""\0"
    "Neuhaus am Rennweg, Stadt""\0""""\0"
    "Schalkau, Stadt""\0""""\0"
    "Sonneberg, Stadt""\0""""\0"
    "Steinach, Stadt""\0""""\0"
    "Frankenblick""\0""""\0"
    "Föritztal""\0""""\0"
    "Allendorf""\0""""\0"
    "Altenbeuthen""\0""""\0"
    "Bad Blankenburg, Stadt""\0""""\0"
    "Bechstedt""\0""""\0"
    "Cursdorf""\0""""\0"
    "Deesbach""\0""""\0"
    "Döschnitz""\0""""\0"
    "Gräfenthal, Stadt""\0""""\0"
    "Hohenwarte""\0""""\0"
    "Katzhütte""\0""""\0"
    "Kaulsdorf""\0""""\0"
    "Lehesten, Stadt""\0""""\0"
    "Meura""\0""""\0"
    "Probstzella""\0""""\0"
    "Rohrbach""\0""""\0"
    "Rudolstadt, Stadt""\0""""\0"
    "Saalfeld/Saale, Stadt""\0""""\0"
    "Schwarzburg""\0""""\0"
    "Sitzendorf""\0""""\0"
    "Unterweißbach""\0""""\0"
    "Leutenberg, Stadt""\0""""\0"
    "Drognitz""\0""""\0"
    "Uhlstädt-Kirchhasel""\0""""\0"
    "Unterwellenborn""\0""""\0"
    "Königsee, Stadt""\0""""\0"
    "Schwarzatal, Stadt""\0""""\0"
    "Albersdorf""\0""""\0"
    "Altenberga""\0""""\0"
    "Bad Klosterlausnitz""\0""""\0"
    "Bibra""\0""""\0"
    "Bobeck""\0""""\0"
    "Bremsnitz""\0""""\0"
    "Bucha""\0""""\0"
    "Bürgel, Stadt""\0""""\0"
    "Dornburg-Camburg, Stadt""\0""""\0"
    "Crossen an der Elster""\0""""\0"
    "Eichenberg""\0""""\0"
    "Eineborn""\0""""\0"
    "Eisenberg, Stadt""\0""""\0"
    "Frauenprießnitz""\0""""\0"
    "Freienorla""\0""""\0"
    "Geisenhain""\0""""\0"
    "Gneus""\0""""\0"
    "Gösen""\0""""\0"
    "Golmsdorf""\0""""\0"
    "Graitschen b. Bürgel""\0""""\0"
    "Großbockedra""\0""""\0"
    "Großeutersdorf""\0""""\0"
    "Großlöbichau""\0""""\0"
    "Großpürschütz""\0""""\0"
    "Gumperda""\0""""\0"
    "Hainichen""\0""""\0"
    "Hainspitz""\0""""\0"
    "Hartmannsdorf""\0""""\0"
    "Heideland""\0""""\0"
    "Hermsdorf, Stadt""\0""""\0"
    "Hummelshain""\0""""\0"
    "Jenalöbnitz""\0""""\0"
    "Kahla, Stadt""\0""""\0"
    "Karlsdorf""\0""""\0"
    "Kleinbockedra""\0""""\0"
    "Kleinebersdorf""\0""""\0"
    "Kleineutersdorf""\0""""\0"
    "Laasdorf""\0""""\0"
    "Lehesten""\0""""\0"
    "Lindig""\0""""\0"
    "Lippersdorf-Erdmannsdorf""\0""""\0"
    "Löberschütz""\0""""\0"
    "Mertendorf""\0""""\0"
    "Meusebach""\0""""\0"
    "Milda""\0""""\0"
    "Möckern""\0""""\0"
    "Mörsdorf""\0""""\0"
    "Nausnitz""\0""""\0"
    "Neuengönna""\0""""\0"
    "Oberbodnitz""\0""""\0"
    "Orlamünde, Stadt""\0""""\0"
    "Ottendorf""\0""""\0"
    "Petersberg""\0""""\0"
    "Poxdorf""\0""""\0"
    "Rattelsdorf""\0""""\0"
    "Rauda""\0""""\0"
    "Rauschwitz""\0""""\0"
    "Rausdorf""\0""""\0"
    "Reichenbach""\0""""\0"
    "Reinstädt""\0""""\0"
    "Renthendorf""\0""""\0"
    "Rothenstein""\0""""\0"
    "Ruttersdorf-Lotschen""\0""""\0"
    "Scheiditz""\0""""\0"
    "Schleifreisen""\0""""\0"
    "Schlöben""\0""""\0"
    "Schöngleina""\0""""\0"
    "Schöps""\0""""\0"
    "Seitenroda""\0""""\0"
    "Serba""\0""""\0"
    "Silbitz""\0""""\0"
    "St.Gangloff""\0""""\0"
    "Stadtroda, Stadt""\0""""\0"
    "Sulza""\0""""\0"
    "Tautenburg""\0""""\0"
    "Tautendorf""\0""""\0"
    "Tautenhain""\0""""\0"
    "Thierschneck""\0""""\0"
    "Tissa""\0""""\0"
    "Trockenborn-Wolfersdorf""\0""""\0"
    "Tröbnitz""\0""""\0"
    "Unterbodnitz""\0""""\0"
    "Waldeck""\0""""\0"
    "Walpernhain""\0""""\0"
    "Waltersdorf""\0""""\0"
    "Weißbach""\0""""\0"
    "Weißenborn""\0""""\0"
    "Wichmar""\0""""\0"
    "Zimmern""\0""""\0"
    "Zöllnitz""\0""""\0"
    "Schkölen, Stadt""\0""""\0"
    "Bodelwitz""\0""""\0"
    "Dittersdorf""\0""""\0"
    "Döbritz""\0""""\0"
    "Dreitzsch""\0""""\0"
    "Eßbach""\0""""\0"
    "Geroda""\0""""\0"
    "Gertewitz""\0""""\0"
    "Görkwitz""\0""""\0"
    "Göschitz""\0""""\0"
    "Gössitz""\0""""\0"
    "Grobengereuth""\0""""\0"
    "Hirschberg, Stadt""\0""""\0"
    "Keila""\0""""\0"
    "Kirschkau""\0""""\0"
    "Kospoda""\0""""\0"
    "Langenorla""\0""""\0"
    "Lausnitz b. Neustadt an der Orla""\0""""\0"
    "Lemnitz""\0""""\0"
    "Bad Lobenstein, Stadt""\0""""\0"
    "Löhma""\0""""\0"
    "Miesitz""\0""""\0"
    "Mittelpöllnitz""\0""""\0"
    "Moßbach""\0""""\0"
    "Moxa""\0""""\0"
    "Neundorf (bei Schleiz)""\0""""\0"
    "Neustadt an der Orla, Stadt""\0""""\0"
    "Nimritz""\0""""\0"
    "Oberoppurg""\0""""\0"
    "Oettersdorf""\0""""\0"
    "Oppurg""\0""""\0"
    "Paska""\0""""\0"
    "Peuschen""\0""""\0"
    "Plothen""\0""""\0"
    "Pörmitz""\0""""\0"
    "Pößneck, Stadt""\0""""\0"
    "Quaschwitz""\0""""\0"
    "Ranis, Stadt""\0""""\0"
    "Rosendorf""\0""""\0"
    "Schleiz, Stadt""\0""""\0"
    "Schmieritz""\0""""\0"
    "Schmorda""\0""""\0"
    "Schöndorf""\0""""\0"
    "Seisla""\0""""\0"
    "Solkwitz""\0""""\0"
    "Tegau""\0""""\0"
    "Tömmelsdorf""\0""""\0"
    "Triptis, Stadt""\0""""\0"
    "Volkmannsdorf""\0""""\0"
    "Weira""\0""""\0"
    "Wernburg""\0""""\0"
    "Wilhelmsdorf""\0""""\0"
    "Ziegenrück, Stadt""\0""""\0"
    "Krölpa""\0""""\0"
    "Gefell, Stadt""\0""""\0"
    "Tanna, Stadt""\0""""\0"
    "Wurzbach, Stadt""\0""""\0"
    "Remptendorf""\0""""\0"
    "Saalburg-Ebersdorf, Stadt""\0""""\0"
    "Rosenthal am Rennsteig""\0""""\0"
    "Bad Köstritz, Stadt""\0""""\0"
    "Bethenhausen""\0""""\0"
    "Bocka""\0""""\0"
    "Brahmenau""\0""""\0"
    "Braunichswalde""\0""""\0"
    "Caaschwitz""\0""""\0"
    "Crimla""\0""""\0"
    "Endschütz""\0""""\0"
    "Gauern""\0""""\0"
    "Greiz, Stadt""\0""""\0"
    "Großenstein""\0""""\0"
    "Hilbersdorf""\0""""\0"
    "Hirschfeld""\0""""\0"
    "Hohenleuben, Stadt""\0""""\0"
    "Hundhaupten""\0""""\0"
    "Kauern""\0""""\0"
    "Korbußen""\0""""\0"
    "Langenwetzendorf""\0""""\0"
    "Langenwolschendorf""\0""""\0"
    "Lederhose""\0""""\0"
    "Linda b. Weida""\0""""\0"
    "Lindenkreuz""\0""""\0"
    "Münchenbernsdorf, Stadt""\0""""\0"
    "Paitzdorf""\0""""\0"
    "Pölzig""\0""""\0"
    "Reichstädt""\0""""\0"
    "Ronneburg, Stadt""\0""""\0"
    "Rückersdorf""\0""""\0"
    "Saara""\0""""\0"
    "Schwaara""\0""""\0"
    "Schwarzbach""\0""""\0"
    "Seelingstädt""\0""""\0"
    "Teichwitz""\0""""\0"
    "Weida, Stadt""\0""""\0"
    "Weißendorf""\0""""\0"
    "Zedlitz""\0""""\0"
    "Zeulenroda-Triebes, Stadt""\0""""\0"
    "Harth-Pöllnitz""\0""""\0"
    "Kraftsdorf""\0""""\0"
    "Auma-Weidatal, Stadt""\0""""\0"
    "Mohlsdorf-Teichwolframsdorf""\0""""\0"
    "Berga-Wünschendorf, Stadt""\0""""\0"
    "Altenburg, Stadt""\0""""\0"
    "Fockendorf""\0""""\0"
    "Gerstenberg""\0""""\0"
    "Göhren""\0""""\0"
    "Göllnitz""\0""""\0"
    "Göpfersdorf""\0""""\0"
    "Gößnitz, Stadt""\0""""\0"
    "Haselbach""\0""""\0"
    "Heukewalde""\0""""\0"
    "Heyersdorf""\0""""\0"
    "Jonaswalde""\0""""\0"
    "Kriebitzsch""\0""""\0"
    "Langenleuba-Niederhain""\0""""\0"
    "Löbichau""\0""""\0"
    "Lödla""\0""""\0"
    "Lucka, Stadt""\0""""\0"
    "Mehna""\0""""\0"
    "Meuselwitz, Stadt""\0""""\0"
    "Monstab""\0""""\0"
    "Nobitz""\0""""\0"
    "Ponitz""\0""""\0"
    "Posterstein""\0""""\0"
    "Rositz""\0""""\0"
    "Schmölln, Stadt""\0""""\0"
    "Starkenberg""\0""""\0"
    "Thonhausen""\0""""\0"
    "Treben""\0""""\0"
    "Vollmershain""\0""""\0"
    "Windischleuba""\0""""\0"
    ;

const struct code_list catalogue_places = {places_code, places_text, 10944};

const struct safe_country catalogue_safe_country[] = {
    {"ALB", 16732, INT32_MAX},
    {"BIH", 16380, INT32_MAX},
    {"GEO", 19714, INT32_MAX},
    {"GHA", INT32_MIN, INT32_MAX},
    {"MDA", 19714, INT32_MAX},
    {"MKD", 16380, INT32_MAX},
    {"MNE", 16732, INT32_MAX},
    {"RKS", 16732, INT32_MAX},
    {"SEN", INT32_MIN, INT32_MAX},
    {"SRB", 16380, INT32_MAX},
    {"XXK", 16732, INT32_MAX},
};
const int catalogue_safe_countries = 11;
