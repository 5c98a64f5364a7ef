"""The figures of the network on its pages, computed again by NumPy from the answers of each region, to the last digit shown.

Takes a folder with the pages `monitor.html` and `borging.html`, and the files `waarden.csv`, `netwerk.csv`, `beweging.csv`, `borging.csv`, `feiten.csv` and
`schalen.csv`; prints as JSON how many numbers of the pages and of the files on the network agree, and those that do not.
"""

import decimal
import html.parser
import json
import pathlib
import sys

import numpy
import pandas

LEVELS = ["Zaadje", "Kiem", "Plant", "Knop", "Bloem"]
STEPS = ["Nog niet", "In gang", "Blijvend geregeld"]
# Heard, and not seen: there is no value that is missing.
NOT_COMPARED = "niet te vergelijken"


class Table(html.parser.HTMLParser):
    """The rows of the table of all principles: by the name of the group, the cells by the name of the row."""

    def __init__(self):
        super().__init__()
        self.groups, self.inside, self.words, self.row, self.is_head = {}, False, None, [], False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "table":
            self.inside = "table--figures" in (attributes.get("class") or "")
        if self.inside and tag == "tr":
            self.row, self.is_head = [], False
        if self.inside and tag in ("th", "td"):
            self.words = ""
            self.is_head = self.is_head or attributes.get("scope") == "rowgroup"

    def handle_data(self, data):
        if self.words is not None:
            self.words += data

    def handle_endtag(self, tag):
        if not self.inside:
            return
        if tag in ("th", "td") and self.words is not None:
            self.row.append(self.words.strip())
            self.words = None
        if tag == "tr" and self.row:
            if self.is_head:
                self.groups[self.row[0]] = {}
            elif self.groups:
                next(reversed(self.groups.values()))[self.row[0]] = self.row[1:]
        if tag == "table":
            self.inside = False


def number(value):
    """At most two decimals, half up, with a comma."""
    rounded = decimal.Decimal(float(abs(value))).quantize(decimal.Decimal("0.01"), decimal.ROUND_HALF_UP)
    text = f"{rounded:f}".rstrip("0").rstrip(".").replace(".", ",")
    return text


def signed(value):
    return ("+" if value > 0 else "−" if value < 0 else "") + number(value)


def halves(value):
    whole, half = int(value), value % 1 == 0.5
    return f"{whole}½" if whole and half else "½" if half else str(whole)


def values_of(answers):
    """Of each region the mean of its one or two answers, from the answers alone."""
    marks = answers[["antwoord_1", "antwoord_2"]].apply(pandas.to_numeric).to_numpy(dtype=float)
    known = ~numpy.isnan(marks).all(axis=1)
    return pandas.Series(numpy.nanmean(marks[known], axis=1), index=answers["regio_code"].to_numpy()[known])


def figures(answers, before):
    """What the page has to say of a principle in a round: by the name of the row."""
    values = values_of(answers)
    found = values.to_numpy()
    low, high = numpy.floor(found).astype(int), numpy.ceil(found).astype(int)
    at = (numpy.bincount(low, minlength=6) + numpy.bincount(high, minlength=6)) / 2
    said = {word: halves(at[level]) for level, word in enumerate(LEVELS, start=1)}
    unknown = int(((answers["antwoord_1"] == "") & (answers["weet_nog_niet"].replace("", "0").astype(int) > 0)).sum())
    said["Niveau bekend"] = str(len(found))
    said["Weten we nog niet"] = str(unknown)
    said["Niet ingevuld"] = str(len(answers) - len(found) - unknown)
    first, median, third = numpy.quantile(found, [0.25, 0.5, 0.75], method="linear")
    said["Middelste regio (mediaan)"], said["De helft staat van"], said["De helft staat tot"] = map(number, (median, first, third))
    names = ["Gegroeid sinds de ronde ervoor", "Gelijk", "Terug", "Niet vergelijkbaar", "Middelste verandering (mediaan)"]
    if before is None:
        return said | {name: NOT_COMPARED for name in names}
    then = values_of(before)
    both = values.index.intersection(then.index)
    moved = values[both].to_numpy() - then[both].to_numpy()
    counts = [(moved > 0).sum(), (moved == 0).sum(), (moved < 0).sum(), len(answers) - len(both)]
    return said | dict(zip(names, [*(str(int(count)) for count in counts), signed(numpy.median(moved))]))


def in_file(row):
    """What the file of the network says of a principle in a round, in the words of the page."""
    said = {word: halves(float(row[f"niveau_{level}"])) for level, word in enumerate(LEVELS, start=1)}
    said |= {"Niveau bekend": row["n"], "Weten we nog niet": row["weten_nog_niet"], "Niet ingevuld": row["niet_ingevuld"]}
    middle = ["Middelste regio (mediaan)", "De helft staat van", "De helft staat tot"]
    said |= {name: number(float(row[cell])) for name, cell in zip(middle, ["mediaan", "kwart_1", "kwart_3"])}
    names = ["Gegroeid sinds de ronde ervoor", "Gelijk", "Terug", "Niet vergelijkbaar"]
    if row["vorige_ronde"] == "":
        return said | {name: NOT_COMPARED for name in [*names, "Middelste verandering (mediaan)"]}
    said |= {name: row[cell] for name, cell in zip(names, ["gegroeid", "gelijk", "terug", "niet_vergelijkbaar"])}
    return said | {"Middelste verandering (mediaan)": signed(float(row["mediaan_verandering"]))}


def states(answers):
    """How many regions do not know yet, and how many filled in nothing."""
    return [str(int((answers["stand"] == stand).sum())) for stand in ("weten we nog niet", "niet ingevuld")]


def steps(answers):
    """What has to be said of a point of embedding in a round: by the name of the row."""
    counts = [str(int((answers["getal"] == str(step)).sum())) for step in range(len(STEPS))]
    return dict(zip([*STEPS, "Weten we nog niet", "Niet ingevuld"], counts + states(answers)))


def amounts(answers):
    """The same of a number."""
    found = pandas.to_numeric(answers["getal"]).dropna().to_numpy()
    said = {"Samen": str(int(found.sum())), "Regio’s met een getal": str(len(found))}
    names = ["De helft ligt van", "Middelste regio (mediaan)", "De helft ligt tot"]
    return said | dict(zip(names, map(number, numpy.quantile(found, [0.25, 0.5, 0.75], method="linear"))))


def options(answers, scale):
    """The same of a choice of one or more, of which `scale` has the words of each code."""
    known = answers[answers["stand"] == "bekend"]
    chosen = [code.strip() for codes in known["codes"] for code in codes.split(";")]
    said = {words: str(chosen.count(code)) for code, words in scale.items()}
    return said | {"Regio’s met een antwoord": str(len(known))}


def point_in_file(row):
    """What the file of the points says of one in a round, in the words of the page."""
    cells = [*(f"stap_{step}" for step in range(len(STEPS))), "weten_nog_niet", "niet_ingevuld"]
    return dict(zip([*STEPS, "Weten we nog niet", "Niet ingevuld"], (row[cell] for cell in cells)))


def fact_in_file(rows):
    """What the file of the facts says of one in a round, in the words of the page."""
    first = rows.iloc[0]
    if first["soort"] != "aantal":
        return dict(zip(rows["woorden"], rows["regios"])) | {"Regio’s met een antwoord": first["n"]}
    names = ["De helft ligt van", "Middelste regio (mediaan)", "De helft ligt tot"]
    middle = dict(zip(names, (number(float(first[cell])) for cell in ("kwart_1", "mediaan", "kwart_3"))))
    return middle | {"Samen": first["samen"], "Regio’s met een getal": first["n"]}


def moves(folder, rows):
    """How many movements of the file are those of NumPy: from where to where, by principle and round."""
    file, agree, differ = read(folder, "beweging.csv"), 0, []
    told = {}
    for _, row in file.iterrows():
        told.setdefault((row["vraag"], row["ronde"]), {})[float(row["van"]), float(row["naar"])] = int(row["regios"])
    for label, of_label in rows[rows["soort"] == "groei"].groupby("vraag"):
        of = {day: values_of(answers) for day, answers in of_label.groupby("ronde")}
        days = sorted(of)
        for before, day in zip(days, days[1:]):
            both = of[day].index.intersection(of[before].index)
            pairs, counts = numpy.unique(numpy.stack([of[before][both], of[day][both]]), axis=1, return_counts=True)
            expected = {(float(start), float(end)): int(count) for start, end, count in zip(*pairs, counts)}
            found = told.pop((label, day), {})
            agree += found == expected
            differ += [] if found == expected else [[label, day, str(found), str(expected)]]
    return agree, differ + [str(key) for key in told]


def read(folder, name):
    return pandas.read_csv(folder / name, dtype=str, keep_default_na=False, encoding="utf-8")


def shared(folder, rows):
    """How many numbers of what a region answers once agree: on the page of the points, in their file, and of the facts."""
    page = Table()
    page.feed((folder / "borging.html").read_text(encoding="utf-8"))
    file = {(row["vraag"], row["ronde"]): row for _, row in read(folder, "borging.csv").iterrows()}
    of_facts = {key: of for key, of in read(folder, "feiten.csv").groupby(["vraag", "ronde"])}
    scales, differ = read(folder, "schalen.csv"), []
    found = {"points": 0, "points_in_file": 0, "facts": 0, "facts_in_file": 0}
    for label, table in page.groups.items():
        # A long word may break where it is shown, which is no part of it.
        table = {name.replace("\u00ad", "").replace("\u200b", ""): cells for name, cells in table.items()}
        of = {day: answers for day, answers in rows[rows["vraag"] == label].groupby("ronde")}
        for place, day in enumerate(sorted(of, reverse=True)):
            answers = of[day]
            kind, question = answers["soort"].iloc[0], answers["vraag_code"].iloc[0]
            if kind == "stap":
                expected, what = steps(answers), "points"
                for name, cell in point_in_file(file[label, day]).items():
                    found["points_in_file"] += cell == expected[name]
                    differ += [] if cell == expected[name] else [[label, day, name, cell, expected[name]]]
                n, active = file[label, day]["n"], file[label, day]["regios_actief"]
                known = str(int((answers["stand"] == "bekend").sum()))
                differ += [] if (n, active) == (known, str(len(answers))) else [[label, day, n, active, known]]
            else:
                scale = scales[scales["vraag_code"] == question]
                scale = dict(zip(scale["code"], scale["woorden"]))
                expected, what = amounts(answers) if kind == "aantal" else options(answers, scale), "facts"
                told = fact_in_file(of_facts[label, day])
                agree = sum(told[name] == value for name, value in expected.items()) if told.keys() == expected.keys() else 0
                found["facts_in_file"] += agree
                differ += [] if agree == len(expected) else [[label, day, str(told), str(expected)]]
            for name, number_of_it in expected.items():
                found[what] += table[name][place] == number_of_it
                differ += [] if table[name][place] == number_of_it else [[label, day, name, table[name][place], number_of_it]]
    return found, differ


def main(folder):
    page = Table()
    page.feed((folder / "monitor.html").read_text(encoding="utf-8"))
    rows = read(folder, "waarden.csv")
    of_regions, differ_of_regions = shared(folder, rows)
    moved, differ_of_moves = moves(folder, rows)
    rows = rows[rows["soort"] == "groei"]
    network = read(folder, "netwerk.csv")
    network = {(row["vraag"], row["ronde"]): in_file(row) for _, row in network.iterrows()}
    agree, in_files, differ = 0, 0, []
    for label, table in page.groups.items():
        of = {day: answers for day, answers in rows[rows["vraag"] == label].groupby("ronde")}
        days = sorted(of, reverse=True)
        shown = len(table["Niveau bekend"])
        for place, day in enumerate(days):
            before = of[days[place + 1]] if place + 1 < len(days) else None
            for name, expected in figures(of[day], before).items():
                found = network[label, day][name]
                in_files += found == expected
                differ += [] if found == expected else [[label, day, name, found, expected]]
        for place, day in enumerate(days[:shown]):
            before = of[days[place + 1]] if place + 1 < len(days) else None
            for name, expected in figures(of[day], before).items():
                if table[name][place] == expected:
                    agree += 1
                else:
                    differ.append([label, day, name, table[name][place], expected])
    found = {"principles": len(page.groups), "agree": agree, "in_files": in_files, "moves": moved, **of_regions}
    print(json.dumps(found | {"differ": differ + differ_of_regions + differ_of_moves}, ensure_ascii=False))


main(pathlib.Path(sys.argv[1]))
