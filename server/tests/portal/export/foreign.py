"""What programs that others wrote make of the files that leave the portal: pandas, openpyxl, LibreOffice, and a validator of JSON Schema.

Takes a folder with the files as they were downloaded and the schema; asks that all of them hold the same, and prints what that is, as JSON.
"""

import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import openpyxl
import pandas

TABLES = ["waarden", "teksten", "netwerk", "beweging", "borging", "feiten", "rondes", "vragen", "schalen", "kolommen"]
# Commas, double quotes, UTF-8, from the first row on, every sheet in a file of its own, and cells as they are stored.
EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"


def read(path):
    """A CSV file as words, as nobody guesses what they mean."""
    return pandas.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")


def undefused(cell):
    """A text as it was written: an apostrophe keeps spreadsheets from calculating it, also where they cut at a semicolon."""
    return re.sub(r"(^|[;\t\r\n])([ \u00a0]*)'(?=[=+\-@])", r"\1\2", cell)


def number(cell):
    return "" if cell is None else (str(int(cell)) if float(cell).is_integer() else str(cell))


def rows_of(frame):
    return [[undefused(cell) for cell in row] for row in frame.itertuples(index=False)]


def by_openpyxl(path):
    """Every sheet as words; a cell that is a formula, or a number that is kept as words, is a fault."""
    found = {}
    for sheet in openpyxl.load_workbook(path).worksheets:
        rows = []
        for row in sheet.iter_rows():
            assert all(cell.data_type in "sn" for cell in row), f"{sheet.title}: {[cell.data_type for cell in row]}"
            rows.append([number(cell.value) if cell.data_type == "n" else cell.value for cell in row])
        found[sheet.title] = rows
    return found


def by_libreoffice(folder):
    """Every sheet of the workbook, opened and written again by LibreOffice."""
    out = folder / "libreoffice"
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", EVERY_SHEET]
    subprocess.run([*command, "--outdir", out, folder / "kansrijke-start.xlsx"], check=True, capture_output=True, timeout=240)
    return {table: read(out / f"kansrijke-start-{table}.csv") for table in TABLES}


def values_of(document):
    """The rows of `waarden` and `teksten`, made again from the JSON document."""
    asked = {
        (form["vragenlijst"], question["vraag_code"]): question for form in document["vragenlijsten"] for question in form["vragen"]
    }
    values, texts = [], []
    for one in document["rondes"]:
        for region in one["regios"]:
            head = [one["ronde"], str(one["vragenlijst"]), region["regio_code"], region["regio"]]
            for value in region["waarden"]:
                question = asked[one["vragenlijst"], value["vraag_code"]]
                marks = (value.get("antwoorden") or []) + [None, None]
                cells = [value["vraag_code"], question["vraag"], question["van_wie"], question["soort"], value["stand"]]
                cells += [number(value["getal"]), ";".join(value["codes"]), value["woorden"] or ""]
                cells += [number(marks[0]), number(marks[1]), number(value.get("weet_nog_niet")), number(value.get("verschil")), one["stand"]]
                values.append(head + cells)
            for text in region["teksten"]:
                said = text["van_de_groep"]
                themes, mark = ";".join(theme["code"] for theme in said["themas"]), "ja" if said["agenda"] else ""
                cells = [text["vraag_code"], text["soort"], text["tekst"], ";".join(text["thema_codes"]), text["gedeeld_code"], themes, mark]
                texts.append(head[:3] + cells)
    return values, texts


def network_of(document):
    """The rows of `netwerk` and `borging`, made again from the JSON document."""
    words = {(form["vragenlijst"], question["vraag_code"]): question["vraag"] for form in document["vragenlijsten"] for question in form["vragen"]}
    principles, points = [], []
    for one in document["rondes"]:
        active = one["deelname"]["regios_actief"]
        for of in one["netwerk"]:
            head = [one["ronde"], str(one["vragenlijst"]), one["stand"], of["vraag_code"], words[one["vragenlijst"], of["vraag_code"]]]
            counts = [of["n"], of["weten_nog_niet"], of["niet_ingevuld"], active, *of["niveaus"], of["kwart_1"], of["mediaan"], of["kwart_3"]]
            since = of["verandering"] or {}
            names = ["vergeleken", "gegroeid", "gelijk", "terug", "niet_vergelijkbaar", "mediaan"]
            principles.append(head + [number(it) for it in counts] + [since.get("vorige_ronde", "")] + [number(since.get(name)) for name in names])
            assert sum(of["niveaus"]) == of["n"] and of["n"] + of["weten_nog_niet"] + of["niet_ingevuld"] == active, of
        for of in one["borging"]:
            head = [one["ronde"], str(one["vragenlijst"]), one["stand"], of["vraag_code"], words[one["vragenlijst"], of["vraag_code"]]]
            points.append(head + [number(it) for it in [*of["stappen"], of["n"], of["weten_nog_niet"], of["niet_ingevuld"], active]])
            assert sum(of["stappen"]) == of["n"], of
    return principles, points


def main(folder):
    files = {table: read(folder / f"{table}.csv") for table in TABLES}
    marked = (folder / "waarden-bom.csv").read_bytes()
    assert marked[:3] == b"\xef\xbb\xbf" and marked[3:] == (folder / "waarden.csv").read_bytes(), "the mark is all that differs"
    workbook, office = by_openpyxl(folder / "kansrijke-start.xlsx"), by_libreoffice(folder)
    assert list(workbook) == TABLES, list(workbook)
    for table in TABLES:
        head, *rows = workbook[table]
        assert head == list(files[table].columns) == list(office[table].columns), table
        expected = rows_of(files[table])
        assert [[cell or "" for cell in row] for row in rows] == expected, f"{table}: the workbook differs"
        assert rows_of(office[table]) == expected, f"{table}: LibreOffice differs"
    document = json.loads((folder / "kansrijke-start.json").read_text("utf-8"))
    schema = json.loads((folder / "schema-1.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    jsonschema.Draft202012Validator(schema, format_checker=checker).validate(document)
    values, texts = values_of(document)
    assert values == rows_of(files["waarden"]), "JSON differs"
    few = ["ronde", "vragenlijst", "regio_code", "vraag_code", "soort", "tekst", "thema_codes", "gedeeld_code", "groep_thema_codes", "agenda"]
    assert texts == rows_of(files["teksten"][few]), "the texts in JSON differ"
    principles, points = network_of(document)
    assert principles == rows_of(files["netwerk"]), "the network in JSON differs"
    assert points == rows_of(files["borging"]), "the points in JSON differ"
    known = pandas.read_csv(folder / "waarden.csv")
    growth = known[(known["soort"] == "groei") & (known["stand"] == "bekend")]
    print(
        json.dumps(
            {
                "rows": {table: len(files[table]) for table in TABLES},
                "texts": [undefused(text) for text in files["teksten"]["tekst"]],
                "medians": growth.groupby("vraag_code")["getal"].median().to_dict(),
                "numbers": str(known["getal"].dtype),
            }
        )
    )


main(pathlib.Path(sys.argv[1]))
