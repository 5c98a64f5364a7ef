"""What two readers of calendars that others wrote make of files: Python's icalendar, and libical.

Prints, for each file, what each of them found, as JSON.
"""

import datetime
import json
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib
from icalendar import Calendar


def utc(moment):
    """A day as 20270316, a moment as 20270316T090000Z."""
    if not isinstance(moment, datetime.datetime):
        return moment.strftime("%Y%m%d")
    assert moment.tzinfo is not None, "a time that floats"
    return moment.astimezone(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")


def unescaped(value):
    """What RFC 6868 escapes; libical knows that, and Debian's icalendar does not."""
    out, rest = "", value
    while rest:
        pair = {"^^": "^", "^'": '"', "^n": "\n"}.get(rest[:2])
        out, rest = (out + pair, rest[2:]) if pair else (out + rest[0], rest[1:])
    return out


def by_icalendar(text):
    calendar = Calendar.from_ical(text)
    assert not calendar.errors, calendar.errors

    def one(of, name):
        value = of.get(name)
        assert not isinstance(value, list), f"{name} stands there twice"
        return None if value is None else str(value)

    def person(value):
        parameters = {name: value.params.get(name) for name in ("PARTSTAT", "RSVP", "ROLE") if name in value.params}
        return {"name": unescaped(value.params["CN"]), "address": str(value), **parameters}

    def people(event, name):
        value = event.get(name, [])
        return [person(one) for one in (value if isinstance(value, list) else [value])]

    def event(of):
        assert not of.errors, of.errors
        return {
            "uid": one(of, "UID"),
            "sequence": int(of["SEQUENCE"]),
            "stamp": utc(of["DTSTAMP"].dt),
            "changed": utc(of["LAST-MODIFIED"].dt),
            "start": utc(of["DTSTART"].dt),
            "end": utc(of["DTEND"].dt),
            "title": one(of, "SUMMARY"),
            "place": one(of, "LOCATION"),
            "text": one(of, "DESCRIPTION"),
            "page": one(of, "URL"),
            "status": one(of, "STATUS"),
            "class": one(of, "CLASS"),
            "transparency": one(of, "TRANSP"),
            "organiser": people(of, "ORGANIZER"),
            "guests": people(of, "ATTENDEE"),
        }

    return {
        "method": one(calendar, "METHOD"),
        "name": one(calendar, "X-WR-CALNAME"),
        "events": [event(of) for of in calendar.walk("VEVENT")],
    }


def by_libical(text):
    whole = ICalGLib.Parser.parse_string(text)
    assert whole is not None and "X-LIC-ERROR" not in whole.as_ical_string(), whole and whole.as_ical_string()
    assert whole.is_valid()
    kinds, parameters = ICalGLib.PropertyKind, ICalGLib.ParameterKind

    def properties(of, kind):
        found = of.get_first_property(kind)
        while found is not None:
            yield found
            found = of.get_next_property(kind)

    def one(of, kind, read=lambda found: found.get_value().as_ical_string()):
        found = list(properties(of, kind))
        assert len(found) < 2, f"{kind} stands there twice"
        return read(found[0]) if found else None

    def moment(time):
        if time.is_date():
            return time.as_ical_string()
        assert time.is_utc() or time.get_timezone() is not None, "a time that floats"
        return time.convert_to_zone(ICalGLib.Timezone.get_utc_timezone()).as_ical_string()

    def parameter(of, kind):
        found = of.get_first_parameter(kind)
        return None if found is None else found.as_ical_string().split("=", 1)[1]

    def person(of, address):
        name = of.get_first_parameter(parameters.CN_PARAMETER).get_cn()
        wanted = {"PARTSTAT": parameters.PARTSTAT_PARAMETER, "RSVP": parameters.RSVP_PARAMETER, "ROLE": parameters.ROLE_PARAMETER}
        found = {key: parameter(of, kind) for key, kind in wanted.items()}
        return {"name": name, "address": address, **{key: value for key, value in found.items() if value}}

    def event(of):
        return {
            "uid": of.get_uid(),
            "sequence": of.get_sequence(),
            "stamp": moment(of.get_dtstamp()),
            "changed": one(of, kinds.LASTMODIFIED_PROPERTY, lambda found: moment(found.get_lastmodified())),
            "start": moment(of.get_dtstart()),
            "end": moment(of.get_dtend()),
            "title": of.get_summary(),
            "place": of.get_location(),
            "text": of.get_description(),
            "page": one(of, kinds.URL_PROPERTY, lambda found: found.get_url()),
            "status": one(of, kinds.STATUS_PROPERTY),
            "class": one(of, kinds.CLASS_PROPERTY),
            "transparency": one(of, kinds.TRANSP_PROPERTY),
            "organiser": [person(found, found.get_organizer()) for found in properties(of, kinds.ORGANIZER_PROPERTY)],
            "guests": [person(found, found.get_attendee()) for found in properties(of, kinds.ATTENDEE_PROPERTY)],
        }

    def events():
        found = whole.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
        while found is not None:
            yield event(found)
            found = whole.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)

    named = [found for found in properties(whole, kinds.X_PROPERTY) if found.get_x_name() == "X-WR-CALNAME"]
    return {
        "method": one(whole, kinds.METHOD_PROPERTY),
        "name": named[0].get_x() if named else None,
        "events": list(events()),
    }


READERS = {"icalendar": by_icalendar, "libical": by_libical}


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    return {name: reader(text) for name, reader in READERS.items()}


print(json.dumps({path: read(path) for path in sys.argv[1:]}))
