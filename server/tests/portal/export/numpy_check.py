"""The figures of the network on its page, computed again by NumPy from the answers of each region, to the last digit shown.

Takes a folder with `monitor.html`, `waarden.csv` and `netwerk.csv`; prints as JSON how many numbers of the page and of the last file agree, and
those that do not.
"""

import decimal
import html.parser
import json
import pathlib
import sys

import numpy
import pandas

LEVELS = ["Zaadje", "Kiem", "Plant", "Knop", "Bloem"]
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


def main(folder):
    page = Table()
    page.feed((folder / "monitor.html").read_text(encoding="utf-8"))
    rows = pandas.read_csv(folder / "waarden.csv", dtype=str, keep_default_na=False, encoding="utf-8")
    rows = rows[rows["soort"] == "groei"]
    network = pandas.read_csv(folder / "netwerk.csv", dtype=str, keep_default_na=False, encoding="utf-8")
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
    print(json.dumps({"principles": len(page.groups), "agree": agree, "in_files": in_files, "differ": differ}, ensure_ascii=False))


main(pathlib.Path(sys.argv[1]))
