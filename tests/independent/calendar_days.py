#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""calendar_days.py PROGRAM SCRATCH: the days of kalender.ics, as a calendar program finds them.

Builds the small project with a calendar of every form, reads the file with the library icalendar, lets
dateutil work the rules out over ten years, and compares with days that are written out here by hand.
"""
import datetime
import pathlib
import shutil
import subprocess
import sys

import icalendar
from dateutil import rrule

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
FIRST, LAST = datetime.datetime(2027, 1, 1), datetime.datetime(2036, 12, 31)
ROUNDS = """ronde: 2027-voorjaar
leidend: [laag-inkomen]
rondes:
  - {id: 2025-voorjaar, naam: voorjaar 2025, brief: 2025-03-31, status: opgetekend, feiten: Er was een brief.}
  - {id: 2027-voorjaar, naam: voorjaar 2027, vorige: 2025-voorjaar, cijfers_tot: 2027-03-01,
     brief: 2027-03-30, deadline: 2027-04-01, raad: 2027-05, aangenomen: ja}
  - {id: 2027-najaar, naam: najaar 2027, vorige: 2027-voorjaar, raad: 2027-11-18}
kalender:
"""
NOTE = "Eén regel; met, alle \\ tekens – en zo lang dat zij moet worden gevouwen, met letters als é, ï en €."
ENTRIES = [  # name, what wijkpeil.yaml says, the days of 2027 to 2036
    ("Brief", "regel: elk jaar vóór 1 april, vanaf: 2027, herinnering: 30",
     "2027-03-31 2028-03-31 2029-03-31 2030-03-31 2031-03-31 2032-03-31 2033-03-31 2034-03-31 2035-03-31 "
     "2036-03-31"),
    ("Tweejaarlijks", "regel: elke 2 jaar vóór 1 april, vanaf: 2027",
     "2027-03-31 2029-03-31 2031-03-31 2033-03-31 2035-03-31"),
    ("Vierjaarlijks", "regel: elke vier jaar uiterlijk 15 maart, vanaf: 2028",
     "2028-03-15 2032-03-15 2036-03-15"),
    ("Eind februari", "regel: elk jaar vóór 1 maart, vanaf: 2027",
     "2027-02-28 2028-02-29 2029-02-28 2030-02-28 2031-02-28 2032-02-29 2033-02-28 2034-02-28 2035-02-28 "
     "2036-02-29"),
    ("Februari om de drie jaar", "regel: elke 3 jaar in februari, vanaf: 2029",
     "2029-02-28 2032-02-29 2035-02-28"),
    ("November", "regel: elk jaar in november, vanaf: 2030",
     "2030-11-30 2031-11-30 2032-11-30 2033-11-30 2034-11-30 2035-11-30 2036-11-30"),
    ("December", "regel: elk jaar uiterlijk 31 december, vanaf: 2034", "2034-12-31 2035-12-31 2036-12-31"),
    ("Midden in de maand", "regel: elk jaar vóór 2 januari, vanaf: 2035", "2035-01-01 2036-01-01"),
    ("Raadsvergadering", "datum: 2027-03-04, herinnering: 7", "2027-03-04"),
    ("Raadsvergadering", "datum: 2028-02-29", "2028-02-29"),
    ("Opmerking", f"datum: 2031-06-01, opmerking: '{NOTE}'", "2031-06-01"),
]
OF_ROUNDS = [
    ("Laatste dag voor nieuwe cijfers, ronde voorjaar 2027", "2027-03-01"),
    ("Brief, ronde voorjaar 2027", "2027-03-30"),
    ("Uiterste datum, ronde voorjaar 2027", "2027-04-01"),
    ("Gemeenteraad, ronde najaar 2027", "2027-11-18"),
]

failed = False


def check(good, what):
    global failed
    print("PASS" if good else "FAIL", what)
    failed = failed or not good


def make_project(folder):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(REPOSITORY / "tests/projects/small", folder)
    for name in ("templates", "styles"):
        shutil.copytree(REPOSITORY / name, folder / name, dirs_exist_ok=True,
                        ignore=shutil.ignore_patterns("teksten", "toezeggingen.yaml"))
    settings = folder / "wijkpeil.yaml"
    head = settings.read_text(encoding="utf-8").split("ronde: ")[0]
    lines = [f"  - {{naam: {name}, {words}}}\n" for name, words, _ in ENTRIES]
    settings.write_text(head + ROUNDS + "".join(lines), encoding="utf-8")


def build(program, folder):
    subprocess.run([program, "build", "--project", folder, "--formats", "html"], check=True,
                   stdout=subprocess.DEVNULL)
    return (folder / "output/kalender.ics").read_bytes()


def days_of(event):
    """The days of an event in the ten years, worked out by dateutil."""
    start = event.decoded("DTSTART")
    assert type(start) is datetime.date, f"{start} is no whole day"
    at = datetime.datetime.combine(start, datetime.time())
    if "RRULE" not in event:
        return [at.date().isoformat()]
    rule = rrule.rrulestr(event["RRULE"].to_ical().decode(), dtstart=at)
    return [day.date().isoformat() for day in rule.between(FIRST, LAST, inc=True)]


def check_form(raw):
    lines = raw.split(b"\r\n")
    check(lines.pop() == b"" and not any(b"\n" in line or b"\r" in line for line in lines),
          "lines end with CRLF")
    check(max(map(len, lines)) <= 75, "no line has more than 75 octets")
    check(any(line.startswith(b" ") for line in lines), "a long line is folded")
    for line in lines:
        line.decode("utf-8")  # raises where a letter is cut
    text = raw.decode("utf-8").replace("\r\n ", "")
    stamps = {line for line in text.split("\r\n") if line.startswith("DTSTAMP")}
    check(stamps == {"DTSTAMP:20270301T000000Z"}, f"every event is stamped with the cut-off: {stamps}")


def check_events(events):
    wanted = [("Voorbeeld: " + name, days.split()) for name, _, days in ENTRIES]
    wanted += [("Voorbeeld: " + name, [day]) for name, day in OF_ROUNDS]
    found = [(str(event["SUMMARY"]), days_of(event)) for event in events]
    check(len(found) == len(wanted), f"{len(found)} events, {len(wanted)} wanted")
    for name, days in wanted:
        check((name, days) in found, f"{name}: {len(days)} days, from {days[0]}")
    others = [one for one in found if one not in wanted]
    check(not others, f"no other event: {others}")
    uids = [str(event["UID"]) for event in events]
    check(len(set(uids)) == len(uids), "every event has its own UID")


def check_details(events):
    reminders = [(str(event["SUMMARY"]), -alarm.decoded("TRIGGER").days, str(alarm["ACTION"]))
                 for event in events for alarm in event.walk("VALARM")]
    wanted = [("Voorbeeld: Brief", 30, "DISPLAY"), ("Voorbeeld: Raadsvergadering", 7, "DISPLAY")]
    check(sorted(reminders) == wanted, f"reminders of thirty and seven days, and no others: {reminders}")
    by_name = {str(event["SUMMARY"]): event for event in events}
    check(str(by_name["Voorbeeld: Opmerking"]["DESCRIPTION"]) == NOTE, "a remark comes back letter by letter")
    assumed = {name for name, event in by_name.items() if "aangenomen" in str(event.get("DESCRIPTION", ""))}
    check(assumed == {"Voorbeeld: " + name for name, day in OF_ROUNDS if "voorjaar 2027" in name},
          "dates that are assumed say so, and no others")


def main():
    program, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    make_project(folder)
    raw = build(program, folder)
    check_form(raw)
    calendar = icalendar.Calendar.from_ical(raw)
    check(str(calendar["VERSION"]) == "2.0" and "PRODID" in calendar, "a calendar of version 2.0")
    events = calendar.walk("VEVENT")
    check_events(events)
    check_details(events)
    check(build(program, folder) == raw, "the same bytes again")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
