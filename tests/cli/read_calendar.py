#!/usr/bin/python3
"""Reads a calendar file as others would, and says what is wrong with it.

Usage: read_calendar.py FILE [SECOND]. The lines are checked here against RFC 5545; the entries are
read with icalendar and with vobject, which must agree. With SECOND, that file is imported over
FILE, by uid and count of changes, and what then stands in the calendar is printed.
"""

import sys

import icalendar
import vobject


def check_lines(data):
    assert data.endswith(b"\r\n"), "the last line has no end"
    for line in data[:-2].split(b"\r\n"):
        assert len(line) <= 75, "a line is longer than 75 bytes"
        assert b"\r" not in line and b"\n" not in line, "a line end stands alone"
        line.lstrip(b" ").decode("utf-8")


def by_icalendar(data):
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar["METHOD"] == "PUBLISH" and calendar["VERSION"] == "2.0"
    for event in calendar.walk("VEVENT"):
        assert "DESCRIPTION" not in event and "LOCATION" not in event
        yield (str(event["UID"]), int(event["SEQUENCE"]), str(event["SUMMARY"]),
               event["DTSTART"].dt, str(event["STATUS"]),
               len([part for part in event.subcomponents if part.name == "VALARM"]))


def by_vobject(data):
    calendar = vobject.readOne(data.decode("utf-8"))
    for event in calendar.contents.get("vevent", []):
        yield (event.uid.value, int(event.sequence.value), event.summary.value,
               event.dtstart.value, event.status.value,
               len(event.contents.get("valarm", [])))


def read(path):
    with open(path, "rb") as file:
        data = file.read()
    check_lines(data)
    events = list(by_icalendar(data))
    assert sorted(map(str, events)) == sorted(map(str, by_vobject(data))), "two readers differ"
    assert len({event[0] for event in events}) == len(events), "two entries have one uid"
    return events


def main():
    calendar = {}
    for path in sys.argv[1:]:
        for event in read(path):
            held = calendar.get(event[0])
            if held is None or held[1] <= event[1]:
                calendar[event[0]] = event
    for _, sequence, title, start, status, alarms in sorted(calendar.values(), key=lambda e: e[2]):
        print(title, start, status, f"change {sequence}", f"{alarms} alarms")


main()
