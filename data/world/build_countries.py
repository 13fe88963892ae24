#!/usr/bin/env python3
"""Builds the tables of countries and of what English calls them from public facts.

usage: build_countries.py FACTS [--check] [--data DIRECTORY]

FACTS      a folder with country-codes.csv (datasets/country-codes, PDDL), factbook.tsv (CIA World Factbook, public
           domain: names, capitals, nationality nouns and adjectives by GEC code) and cities.tsv (GeoNames, CC BY 4.0).
--check    writes nothing; exits 1 and names the files that differ from what would be written, 77 without facts.

Reads besides: en/country_aliases.tsv, whose rows were written by hand and win over every fact: a surface that stands
there is left out of what is written here.
Writes: world/countries.tsv, en/country_names.tsv, en/cities.tsv.
"""
import argparse
import csv
import pathlib
import re
import sys
import unicodedata

# English short names as news writes them, where the facts have a longer, shorter or rarer one.
SHORT_NAMES = {
    "AG": "Antigua and Barbuda", "BA": "Bosnia and Herzegovina", "BL": "Saint Barthélemy",
    "CC": "Cocos Islands", "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo",
    "CI": "Ivory Coast", "GB": "United Kingdom", "GS": "South Georgia and the South Sandwich Islands",
    "HM": "Heard and McDonald Islands", "KN": "Saint Kitts and Nevis", "LC": "Saint Lucia", "MF": "Saint Martin",
    "MO": "Macau", "PM": "Saint Pierre and Miquelon", "PN": "Pitcairn Islands", "SH": "Saint Helena",
    "SJ": "Svalbard and Jan Mayen", "ST": "São Tomé and Príncipe", "TC": "Turks and Caicos Islands", "TR": "Turkey",
    "TT": "Trinidad and Tobago", "UM": "United States Minor Outlying Islands", "US": "United States",
    "VC": "Saint Vincent and the Grenadines", "VI": "United States Virgin Islands", "WF": "Wallis and Futuna",
}

# States that ISO 3166-1 lacks: Kosovo by its user-assigned code, gone states by the alpha-2 code of ISO 3166-3.
EXTRA_STATES = [
    ("XK", "XKX", "", "Kosovo", "Southern Europe", ""),
    ("AN", "ANT", "530", "Netherlands Antilles", "Latin America and the Caribbean", "BQ CW SX"),
    ("CS", "CSK", "200", "Czechoslovakia", "Eastern Europe", "CZ SK"),
    ("DD", "DDR", "278", "East Germany", "Western Europe", "DE"),
    ("SU", "SUN", "810", "Soviet Union", "Eastern Europe", "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ"),
    ("YU", "YUG", "891", "Yugoslavia", "Southern Europe", "BA HR ME MK RS SI XK"),
]

# GEC codes of the Factbook that stand for no state of ISO 3166-1, or for a part of one.
NO_STATE = {"GZ", "WE", "JN", "SV", "EE", "XX", "AX", "DX", "AT", "CR", "IP", "PF", "PG", "NX", "WQ", "BQ"}
GEC_TO_ISO = {"KV": "XK", "NL": "NL", "RI": "RS", "UM": "UM"}  # where the FIPS column of country-codes is missing or odd

# What is left when a list of islands or a note is cut into names.
NO_NAMES = {"Ascension, and Tristan da Cunha", "Ducie, and Oeno Islands", "Henderson", "Settlement", "Valley",
            "Palikir - National Government Center", "Chisinau in Romanian", "Futunan,", "Wallis",
            "Chinese/Hong Kong", "Chinese/Hong Konger"}

SMALLEST_CITY = 300_000

# Names by which GeoNames lists a place whose English news name is another.
CITY_NAMES = {
    "Antwerpen": "Antwerp", "Göteborg": "Gothenburg", "Hannover": "Hanover", "Köln": "Cologne",
    "Nürnberg": "Nuremberg", "Sevilla": "Seville", "Kraków": "Krakow", "New York City": "New York City",
    "Frankfurt am Main": "Frankfurt", "Las Palmas de Gran Canaria": "Las Palmas", "Mykolayiv": "Mykolaiv",
    "Nizhniy Novgorod": "Nizhny Novgorod", "Rostov-na-Donu": "Rostov-on-Don", "Mazār-e Sharīf": "Mazar-i-Sharif",
    "Al Ḩudaydah": "Hodeidah", "Ta‘izz": "Taiz", "Ḩamāh": "Hama", "Mişrātah": "Misrata", "Fès": "Fez",
    "Al Maḩallah al Kubrá": "Mahalla", "Al Manşūrah": "Mansoura", "Al Fayyūm": "Fayoum", "Orūmīyeh": "Urmia",
    "Abū Ghurayb": "Abu Ghraib", "As Sulaymānīyah": "Sulaymaniyah", "Al Başrah al Qadīmah": "Basra",
    "Cochin": "Kochi", "Chisinau": "Chisinau", "Ulan Bator": "Ulaanbaatar", "Panamá": "Panama City",
    "Zaporizhia": "Zaporizhzhia", "Makiyivka": "Makiivka", "Lexington-Fayette": "Lexington",
    "León de los Aldama": "León", "Acapulco de Juárez": "Acapulco", "Santiago de Querétaro": "Querétaro",
    "Heroica Matamoros": "Matamoros", "Kahramanmaraş": "Kahramanmaras", "Tol’yatti": "Togliatti",
    "Stavropol’": "Stavropol", "Ryazan’": "Ryazan", "Arkhangel’sk": "Arkhangelsk", "Homyel'": "Gomel",
    "Mahilyow": "Mogilev", "Hrodna": "Grodno", "Naberezhnyye Chelny": "Naberezhnye Chelny",
    "Bhubaneshwar": "Bhubaneswar", "Washington, D.C.": "Washington, D.C.", "Kingston upon Hull": "Hull",
    "San Miguel de Tucumán": "Tucumán", "Ciudad Nezahualcoyotl": "Nezahualcóyotl", "The Hague": "The Hague",
    "Jeju City": "Jeju", "Juárez": "Ciudad Juárez", "Hargeysa": "Hargeisa", "Marrakesh": "Marrakech",
    "Al Mawşil al Jadīdah": "", "Ra’s Bayrūt": "", "Pasragad Branch": "", "Delmas 73": "", "Guli": "", "Serra": "",
    "Sector 2": "", "Sector 3": "", "Sector 6": "", "New South Memphis": "", "West Raleigh": "", "South Boston": "",
    "Kalininskiy": "", "Khabarovsk Vtoroy": "", "Krasnogvargeisky": "", "City of Balikpapan": "", "Teni": "",
    "Queens": "", "Islington": "", "Brent": "", "Wandsbek": "", "Manhattan": "Manhattan", "Percut": "", "Oran": "Oran",
}

# Words, first names and surnames that GeoNames has as cities: the name alone says nothing of a place.
NO_CITIES = set(re.split(r";\s+", """
Aba; Aksu; Ambon; Arlington; Armenia; Aurora; Austin; Bacoor; Batman; Beira; Bello; Benito Juarez; Benito Juárez;
Benoni; Bursa; Carrefour; Charlotte; Chita; Cochin; Columbus; Constantine; Cuauhtémoc; Córdoba; East London; Essen;
Fenghuang; Florence; Franca; Galway; Ganja; Gaya; General Santos; Gold Coast; Guadalupe; Guaruja;
Gustavo Adolfo Madero; Hamilton; Hull; Jackson; Jos; Kawasaki; Kirov; Klang; Kochi; Kosti; Kota; Laval; Lexington; Lincoln;
Madison; Male; Masan; Masina; Mauá; Mendoza; Mesa; Miguel Hidalgo; Minato; Mobile; Morón; Mérida; Nangi; Nara;
Neiva; New Kingston; Newport; Orange; Oyo; Palma; Pereira; Posadas; Preston; Reading; Resistencia; Riverside;
Rosario; Sale; Salem; Salta; Santa; Santa Ana; Santa Fe; Santos; Scarborough; Serekunda; Shashi; Soledad; Stockton;
Surgut; Surrey; Takeo; Tanda; Taraz; Tonala; Touba; Toyota; Trujillo; Uyo; Van; Venustiano Carranza; Victoria;
Vladimir; Warri; Xico; Álvaro Obregón
""".strip()))


def strip_marks(text):
    """The text without diacritics: "Côte" -> "Cote"."""
    text = unicodedata.normalize("NFD", text.replace("ı", "i").replace("ł", "l"))
    return "".join(c for c in text if not unicodedata.combining(c))


def fold(text):
    """What the program compares: see resources/folded_words.h."""
    text = strip_marks(text.replace("’", "'").replace("‘", "'").replace("&", " and ")).casefold()
    return re.sub(r"\bst\b\.?", "saint", re.sub(r"\s+", " ", text)).strip()


def read_rows(path):
    with open(path, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines if line.strip() and not line.startswith("#")]
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def read_codes(facts):
    with open(facts / "country-codes.csv", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def build_countries(codes):
    rows = []
    for row in codes:
        code = row["ISO3166-1-Alpha-2"]
        name = SHORT_NAMES.get(code, row["CLDR display name"]).replace("’", "'")
        region = row["Sub-region Name"] or "Antarctica"
        rows.append((code, row["ISO3166-1-Alpha-3"], row["ISO3166-1-numeric"].zfill(3), name, region, ""))
    return rows + EXTRA_STATES


def unbracket(text):
    return re.sub(r"\s*[\[(][^)\]]*[)\]]", "", text).strip()


def names_of(text):
    """The names in a Factbook cell: notes, brackets and articles left off."""
    text = unbracket(text.split(";")[0].split(" - ")[0])
    for name in re.split(r", (?=[A-Z])| or ", text):
        name = re.sub(r"^[Tt]he ", "", name.strip())
        if name not in ("", "none", "NA") and name[0].isupper():
            yield name


def demonyms_of(text):
    """Singular and plural nouns: "Dane(s)", "Irishman(men), Irish (collective plural)", "Thai (singular and plural)"."""
    for part in re.split(r", | or ", text.split(";")[0]):
        part = part.strip()
        plural = re.match(r"^(.+?)\s?\((s|men|women)\)", part)
        if plural and plural[2] == "s":
            yield plural[1]
            yield plural[1] + "s"
        elif plural:
            yield plural[1]
            yield re.sub(r"(wo)?man$", plural[2], plural[1])
        else:
            yield from names_of(part)


def iso_of(gec, by_fips):
    if gec in NO_STATE:
        return None
    return GEC_TO_ISO.get(gec) or by_fips.get(gec)


def build_names(codes, facts, countries):
    """(surface, code, kind) of every name, in order of preference."""
    by_fips = {}
    for row in codes:
        for gec in row["FIPS"].split(","):
            by_fips.setdefault(gec.strip(), row["ISO3166-1-Alpha-2"])
    rows = []
    for code, _, _, name, _, successors in countries:
        rows.append((name, code, "historical" if successors else "name"))
    for row in codes:
        code = row["ISO3166-1-Alpha-2"]
        for column, kind in (("CLDR display name", "name"), ("UNTERM English Short", "name"),
                             ("UNTERM English Formal", "official")):
            name = re.sub(r"^the ", "", row[column].replace("*", "").replace("(the)", "").strip())
            if re.search(r"\b(Republic|Kingdom) of\b|\bRepublic$", name):
                kind = "official"
            if name and "(" not in name and " - " not in name:
                rows.append((name, code, kind))
    for row in read_rows(facts / "factbook.tsv"):
        code = iso_of(row["gec"], by_fips)
        if code is None:
            continue
        rows += [(name, code, "name") for name in names_of(row["short"])]
        rows += [(name, code, "official") for name in names_of(row["long"])]
        rows += [(name, code, "adjective") for name in names_of(row["nationality_adjective"])]
        rows += [(name, code, "demonym") for name in demonyms_of(row["nationality_noun"])]
        rows += [(name, code, "capital") for name in names_of(row["capital"].split(";")[0]) if len(name) < 25]
    for row in read_rows(facts / "cities.tsv"):
        if row["class"] == "PPLC":
            rows.append((row["name"], row["alpha_2"], "capital"))
    return rows


def drop_known(rows, known):
    """One row for each folded surface, the first; none that is known already."""
    seen, kept = set(known), []
    for surface, *rest in rows:
        key = fold(surface)
        if len(key) > 2 and key not in seen and surface not in NO_NAMES:
            seen.add(key)
            kept.append((surface, *rest))
    return kept


def build_cities(facts):
    """Cities by size. A name that stands for several is that of the greatest, when it is three times the next."""
    places = {}
    for row in read_rows(facts / "cities.tsv"):
        name = CITY_NAMES.get(row["name"], row["name"])
        name = re.sub(r"(-si|-shi| City)$", "", name) if name.endswith(("-si", "-shi")) else name
        if row["class"] == "PPLC" or not name or name in NO_CITIES:
            continue
        places.setdefault(fold(name), []).append((int(row["population"]), name, row["alpha_2"]))
    rows = []
    for group in places.values():
        group.sort(reverse=True)
        population, name, code = group[0]
        rivals = [p for p, _, other in group[1:] if other != code]
        if population >= SMALLEST_CITY and not (rivals and rivals[0] * 3 > population):
            rows.append((strip_marks(name).replace("‘", "").replace("’", "'"), code, str(population)))
    return rows


def table_text(remarks, columns, rows):
    body = sorted("\t".join(row) for row in set(rows))
    body.sort(key=lambda line: line.encode("utf-8"))
    text = "".join(f"# {remark}\n" for remark in remarks) + "\t".join(columns) + "\n" + "\n".join(body) + "\n"
    return unicodedata.normalize("NFC", text)


def build(facts, data):
    codes = read_codes(facts)
    countries = build_countries(codes)
    aliases = {fold(row["surface"]) for row in read_rows(data / "en" / "country_aliases.tsv")}
    states = {fold(row["surface"]) for row in read_rows(data / "en" / "subdivisions.tsv")}
    names = drop_known(build_names(codes, facts, countries), aliases)
    taken = aliases | states | {fold(surface) for surface, *_ in names}
    made = "made by world/build_countries.py; do not edit: rows by hand are in en/country_aliases.tsv"
    return {
        "world/countries.tsv": table_text(
            ["Countries: ISO 3166-1 codes, Kosovo (user-assigned) and gone states (ISO 3166-3) with their successors.",
             "origin: github.com/datasets/country-codes; licence: PDDL; " + made.split(";")[0]],
            ("code", "alpha_3", "numeric", "name", "region", "successors"), countries),
        "en/country_names.tsv": table_text(
            ["What English calls countries, their people and their capitals.",
             "origin: CIA World Factbook (public domain), github.com/datasets/country-codes (PDDL), GeoNames capitals",
             "(geonames.org, CC BY 4.0); " + made],
            ("surface", "code", "kind"), names),
        "en/cities.tsv": table_text(
            [f"Cities of {SMALLEST_CITY:,} inhabitants and more whose name alone tells their country.",
             "origin: GeoNames (geonames.org); licence: CC BY 4.0; " + made.split(";")[0]],
            ("surface", "code", "population"), drop_known(build_cities(facts), taken)),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("facts", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    options = parser.parse_args()
    if options.check and not (options.facts / "factbook.tsv").is_file():
        print("no facts to check against")
        sys.exit(77)
    stale = []
    for name, text in build(options.facts, options.data).items():
        path = options.data / name
        if options.check:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                stale.append(name)
        else:
            path.write_text(text, encoding="utf-8")
    if stale:
        sys.exit("not what the facts give: " + ", ".join(stale))


if __name__ == "__main__":
    main()
