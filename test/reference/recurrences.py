"""Reference dates for recurring events from dateutil, as packaged by Debian.

    apt-get install python3-dateutil
    /usr/bin/python3 test/reference/recurrences.py > test/reference/recurrences.json

Rules are drawn with a seed, events are put together from them by hand; run again with the same package, it writes the same file.
Left out is where dateutil does not follow RFC 5545: BYWEEKNO without BYDAY (it takes all seven days, the standard that of the start)
or with INTERVAL, or of a week that lies a year's number of weeks before the next, BYMONTHDAY without BYMONTH in a YEARLY rule (programs disagree), and positions in a week in whose middle a rule begins.
"""

import datetime as dt
import json
import random
from zoneinfo import ZoneInfo

import dateutil
from dateutil.rrule import rrulestr

DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
SHOWN = 12
UTC = ZoneInfo("UTC")


def drawn(chance):
    """A rule with its first time, as (rule, start)."""
    start = dt.datetime(chance.randint(1995, 2024), chance.randint(1, 12), chance.randint(1, 28), chance.randint(0, 23), chance.choice([0, 15, 30]))
    frequency = chance.choice(["YEARLY", "YEARLY", "MONTHLY", "MONTHLY", "WEEKLY", "WEEKLY", "DAILY", "HOURLY"])
    parts = [f"FREQ={frequency}"]
    interval = chance.choice([1, 1, 1, 2, 3, 4])
    some = lambda values, most: sorted(chance.sample(values, chance.randint(1, most)))
    week_start = chance.choice(DAYS)
    sets = False
    if frequency == "YEARLY":
        kind = chance.choice(["plain", "week", "yearday", "month", "monthday", "nth", "nth-of-month", "months-days"])
        if kind == "week":
            interval = 1
            weeks = some([1, 2, 10, 20, 33, 52, 53, -1, -2], 3)
            parts += [f"BYWEEKNO={','.join(map(str, weeks))}", f"BYDAY={','.join(some(DAYS, 3))}"]
        elif kind == "yearday":
            parts.append(f"BYYEARDAY={','.join(map(str, some([1, 60, 100, 200, 300, 365, 366, -1, -100, -366], 4)))}")
            sets = True
        elif kind == "month":
            parts.append(f"BYMONTH={','.join(map(str, some(range(1, 13), 4)))}")
            sets = True
        elif kind == "monthday":
            parts += [f"BYMONTH={','.join(map(str, some(range(1, 13), 3)))}", f"BYMONTHDAY={','.join(map(str, some([1, 13, 28, 29, 30, 31, -1, -2, -31], 3)))}"]
            sets = True
        elif kind == "nth":
            parts.append(f"BYDAY={chance.choice([1, 2, 20, -1, -20, 53])}{chance.choice(DAYS)}")
        elif kind == "nth-of-month":
            parts += [f"BYMONTH={','.join(map(str, some(range(1, 13), 2)))}", f"BYDAY={chance.choice([1, 2, 5, -1, -5])}{chance.choice(DAYS)}"]
        elif kind == "months-days":
            parts += [f"BYMONTH={','.join(map(str, some(range(1, 13), 2)))}", f"BYDAY={','.join(some(DAYS, 3))}"]
            sets = True
    elif frequency == "MONTHLY":
        kind = chance.choice(["plain", "monthday", "nth", "weekdays", "both", "months"])
        if kind == "monthday":
            parts.append(f"BYMONTHDAY={','.join(map(str, some([1, 2, 15, 28, 29, 30, 31, -1, -2, -3, -30, -31], 4)))}")
            sets = True
        elif kind == "nth":
            parts.append(f"BYDAY={','.join(f'{chance.choice([1, 2, 3, 5, -1, -2, -5])}{day}' for day in some(DAYS, 2))}")
        elif kind == "weekdays":
            parts.append(f"BYDAY={','.join(some(DAYS, 5))}")
            sets = True
        elif kind == "both":
            parts += [f"BYDAY={','.join(some(DAYS, 2))}", f"BYMONTHDAY={','.join(map(str, some(range(1, 32), 12)))}"]
            sets = True
        elif kind == "months":
            interval = 1
            parts += [f"BYMONTH={','.join(map(str, some(range(1, 13), 3)))}", f"BYMONTHDAY={start.day}"]
    elif frequency == "WEEKLY":
        if chance.random() < 0.8:
            parts.append(f"BYDAY={','.join(some(DAYS, 4))}")
            if chance.random() < 0.3:
                # Begin where weeks begin, so that positions count alike.
                week_start = DAYS[start.weekday()]
                sets = True
        if chance.random() < 0.2:
            parts.append(f"BYMONTH={','.join(map(str, some(range(1, 13), 6)))}")
    elif frequency == "DAILY":
        for part in chance.sample([f"BYMONTH={','.join(map(str, some(range(1, 13), 4)))}", f"BYDAY={','.join(some(DAYS, 3))}", f"BYMONTHDAY={','.join(map(str, some([1, 2, 15, -1, -15, 31], 3)))}", f"BYHOUR={','.join(map(str, some(range(24), 3)))}"], chance.randint(0, 2)):
            parts.append(part)
    else:
        interval = chance.choice([1, 2, 5, 7, 24, 36])
        parts += chance.sample([f"BYDAY={','.join(some(DAYS, 2))}", f"BYMONTHDAY={','.join(map(str, some([1, 15, -1], 2)))}", f"BYMONTH={','.join(map(str, some(range(1, 13), 4)))}"], chance.randint(0, 2))
    if interval > 1:
        parts.append(f"INTERVAL={interval}")
    if sets and chance.random() < 0.5:
        parts.append(f"BYSETPOS={','.join(map(str, some([1, 2, 3, -1, -2], 2)))}")
    if week_start != "MO":
        parts.append(f"WKST={week_start}")
    end = chance.random()
    if end < 0.3:
        parts.append(f"COUNT={chance.randint(1, 10)}")
    elif end < 0.6:
        until = start + dt.timedelta(days=chance.randint(1, 3000))
        parts.append(f"UNTIL={until:%Y%m%dT%H%M%S}" if chance.random() < 0.5 else f"UNTIL={until:%Y%m%d}")
    return ";".join(parts), start


def wall_times(rule, start, most=SHOWN):
    """The first times of a rule; a date as its end holds until that day is over, as we take it where times are meant."""
    found = []
    last = dt.datetime(2190, 1, 1)
    parts = dict(part.split("=") for part in rule.split(";"))
    if len(parts.get("UNTIL", "")) == 8:
        last = dt.datetime.strptime(parts.pop("UNTIL"), "%Y%m%d") + dt.timedelta(days=1, seconds=-1)
        rule = ";".join(f"{name}={value}" for name, value in parts.items())
    for time in rrulestr(rule, dtstart=start):
        if time > last or len(found) >= most:
            break
        found.append(time)
    return found


def rules():
    chance = random.Random(2026)
    cases, seen = [], set()
    while len(cases) < 240:
        rule, start = drawn(chance)
        # dateutil looks for rules that never apply until the year 9999; so do we, but a few of them are enough.
        times = wall_times(rule, start)
        if rule in seen or (not times and len([case for case in cases if not case["times"]]) >= 3):
            continue
        seen.add(rule)
        cases.append({"rule": rule, "start": f"{start:%Y%m%dT%H%M%S}", "times": " ".join(f"{time:%Y%m%dT%H%M%S}" for time in times)})
    return cases


class Event:
    """An event that repeats in a zone, with what was taken out, added and moved; made for reading by eye."""

    def __init__(self, start, rule, zone=None, until=None, out=(), more=(), moved=(), cancelled=(), date=False):
        self.start, self.rule, self.zone, self.until = start, rule, zone, until
        self.out, self.more, self.moved, self.cancelled, self.date = out, more, moved, cancelled, date

    def shown(self, name, wall, utc=False):
        if self.date:
            return f"{name};VALUE=DATE:{wall:%Y%m%d}"
        if self.zone is None or self.zone == "UTC" or utc:
            z = "Z" if utc or self.zone == "UTC" else ""
            wall = wall.replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC) if utc and self.zone else wall
            return f"{name}:{wall:%Y%m%dT%H%M%S}{z}"
        return f"{name};TZID={self.zone}:{wall:%Y%m%dT%H%M%S}"

    def lines(self):
        rule = self.rule + (f";UNTIL={self.until}" if self.until else "")
        yield from ["BEGIN:VEVENT", "UID:a", self.shown("DTSTART", self.start), f"RRULE:{rule}"]
        for wall, form in self.out:
            yield self.shown("EXDATE", wall, utc=form == "utc") if form != "date" else f"EXDATE;VALUE=DATE:{wall:%Y%m%d}"
        for wall in self.more:
            yield self.shown("RDATE", wall)
        yield "END:VEVENT"
        for original, wall in self.moved:
            yield from ["BEGIN:VEVENT", "UID:a", self.shown("RECURRENCE-ID", original), self.shown("DTSTART", wall), "END:VEVENT"]
        for original in self.cancelled:
            yield from ["BEGIN:VEVENT", "UID:a", self.shown("RECURRENCE-ID", original), self.shown("DTSTART", original), "STATUS:CANCELLED", "END:VEVENT"]

    def instant(self, wall):
        # A time that clocks leap over is reckoned by what held before, one that comes twice is the first: fold 0.
        return wall.replace(tzinfo=ZoneInfo(self.zone or "UTC")).astimezone(UTC)

    def times(self, last):
        walls = {self.start}
        for wall in rrulestr(self.rule, dtstart=self.start):
            if wall > last or not self.within(wall):
                break
            walls.add(wall)
        walls |= set(self.more)
        days = {wall.date() for wall, form in self.out if form == "date"}
        walls = {wall for wall in walls if wall.date() not in days} - {wall for wall, form in self.out if form != "date"}
        walls = (walls | {wall for _, wall in self.moved}) - {original for original, _ in self.moved} - set(self.cancelled)
        return sorted(self.instant(wall) for wall in walls if wall <= last)

    def within(self, wall):
        if self.until is None:
            return True
        if self.until.endswith("Z"):
            return self.instant(wall) <= dt.datetime.strptime(self.until, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        if len(self.until) == 8:
            return wall.date() <= dt.datetime.strptime(self.until, "%Y%m%d").date()
        return wall <= dt.datetime.strptime(self.until, "%Y%m%dT%H%M%S")


def events():
    at = dt.datetime
    last = at(2026, 11, 30)
    made = []
    for zone in ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "America/Sao_Paulo", "Africa/Cairo", "UTC", None]:
        start = at(2026, 2, 5, 9, 30)
        weekly = "FREQ=WEEKLY;BYDAY=TU,TH"
        made += [
            Event(start, weekly, zone),
            # The hours at which clocks are set: leapt over in spring, twice there in autumn.
            Event(at(2025, 1, 5, 2, 30), "FREQ=WEEKLY", zone),
            Event(at(2025, 10, 1, 1, 15), "FREQ=DAILY;COUNT=60", zone),
            Event(start, weekly, zone, out=[(at(2026, 2, 10, 9, 30), "own"), (at(2026, 3, 31, 9, 30), "utc" if zone else "own"), (at(2026, 4, 2), "date")]),
            Event(start, weekly, zone, more=[at(2026, 2, 7, 12, 0), at(2026, 7, 4, 8, 0), at(2026, 2, 10, 9, 30)]),
            Event(start, weekly, zone, moved=[(at(2026, 3, 31, 9, 30), at(2026, 4, 1, 17, 0)), (at(2026, 2, 10, 9, 30), at(2026, 2, 9, 8, 0))], cancelled=[at(2026, 4, 7, 9, 30)]),
            Event(start, "FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=-1", zone, until="20260731T093000"),
            Event(start, "FREQ=MONTHLY;BYMONTHDAY=-1", zone, until="20260630"),
            Event(start, weekly, zone, until="20260402T073000Z" if zone else "20260402T093000"),
            Event(start, "FREQ=WEEKLY;COUNT=6;BYDAY=MO,TH", zone, out=[(at(2026, 2, 9, 9, 30), "own")], more=[at(2026, 2, 8, 9, 30)], cancelled=[at(2026, 2, 12, 9, 30)]),
        ]
    for rule, until in [("FREQ=YEARLY", None), ("FREQ=MONTHLY;BYMONTHDAY=29,30,31", None), ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO", "20260601"), ("FREQ=DAILY;INTERVAL=10", "20260401T000000Z")]:
        made.append(Event(at(2024, 2, 29), rule, until=until, date=True, out=[(at(2024, 3, 30), "date")], more=[at(2024, 12, 24)]))
    return [{"lines": list(event.lines()), "times": " ".join(f"{time:%Y%m%dT%H%M%S}" for time in event.times(last)[:40])} for event in made]


print(json.dumps({"package": f"dateutil {dateutil.__version__}", "rules": rules(), "events": events()}, indent=1))
