"""Words for readers: dates as people write them, and every label with its meaning (the key on the method page)."""

from dataclasses import dataclass
from datetime import date
from math import isclose
from urllib.parse import urlsplit

from babel.dates import format_date

from facts.edtf import bounds

SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}


@dataclass(frozen=True, slots=True)
class Label:
    """A label: the word on the page, the shape class of the style sheet, and what it means."""

    word: str
    shape: str
    meaning: str


VERDICTS = {
    "verbatim": Label("verbatim", "full", "The same words as in the primary text."),
    "close": Label("close", "full", "The same meaning in other words."),
    "incomplete": Label("incomplete", "half", "Faithful in what it says, but a part that changes the picture is left out."),
    "differs": Label("differs", "cross", "The meaning is not that of the primary text."),
    "contested": Label("contested", "cross", "Other sources say otherwise."),
    "not-found": Label("not found", "empty", "Looked for, not found in the copies that could be read."),
    "not-checked": Label("not checked", "empty", "Nobody has compared it yet."),
}
STATUSES = {
    "happened": Label("happened", "full", "The article tells of it as past."),
    "ongoing": Label("ongoing when published", "half", "The article tells of it as going on when it was published."),
    "announced": Label(
        "announced", "empty", "The article tells of it as still to come; it stays so until another source confirms it."
    ),
}
BASES = {
    "explicit": Label("date as printed", "plain", "The date stands in the words."),
    "year-from-release": Label(
        "year from the release date", "plain", "Day and month are printed; the year is that of the release."
    ),
    "relative": Label("reckoned from the release date", "plain", "Words such as “last year”, counted from the release date."),
    "day-from-context": Label("day from context", "plain", "A day or time of day whose date the words before it give."),
    "carried": Label("date carried from context", "plain", "No date word here: the date is that of what it belongs to."),
    "arithmetic": Label("date by arithmetic", "plain", "Counted from other numbers, as 1949 from a 75th anniversary in 2024."),
    "none": Label("no date in the article", "empty", "The article gives no date and none is made up."),
    "editors": Label("date supplied by the editors", "half", "Not in the article; taken from the sources named beside it."),
}
STANCES = {
    "assertion": Label("assertion", "plain", "Stated as a fact or a view, without more."),
    "evaluation": Label("evaluation", "plain", "Judges: how important, likely or fitting something is."),
    "forecast": Label("forecast", "plain", "Says what will or is likely to come."),
    "demand": Label("demand", "plain", "What one side wants another to do."),
    "commitment": Label("commitment", "plain", "What a party undertakes to do."),
    "reported": Label("reported", "plain", "Given as said or intended by the holder."),
}
ROLES = {
    "background": Label("background", "plain", "What went before."),
    "reason": Label("reason", "plain", "Why something is so."),
    "contrast": Label("contrast", "plain", "Turns against what went before."),
    "conclusion": Label("conclusion", "plain", "What follows."),
    "addition": Label("addition", "plain", "Adds to what went before."),
    "other": Label("passage", "plain", "No connector says what it does."),
}
SOURCES = {
    "official": Label("official", "plain", "A government or treaty body."),
    "agency": Label("agency", "plain", "A news agency."),
    "press": Label("press", "plain", "A newspaper, broadcaster or news site."),
    "reference": Label("reference", "plain", "An encyclopaedia, archive or institute."),
    "copy": Label("copy", "half", "A repost; the original is to be found."),
}
CONFIDENCE = {
    "high": Label("confidence high", "full", "Sources agree."),
    "medium": Label("confidence medium", "half", "Usable; the reason for doubt is given."),
    "low": Label("confidence low", "empty", "Weak; the reason for doubt is given."),
}
KEY = {
    "Verdicts on reported points": VERDICTS, "Status of events": STATUSES, "What a date rests on": BASES,
    "Stance of claims": STANCES, "Sections of an argument": ROLES, "Kinds of source": SOURCES, "Confidence": CONFIDENCE,
}  # fmt: skip
LANGUAGES = {"en": "English", "zh": "Chinese", "zh-Hans": "Chinese", "zh-Hant": "Chinese", "ru": "Russian"}


def _day(value: date, form: str) -> str:
    return str(format_date(value, form, locale="en_GB"))


def _point(edtf: str) -> str:
    about = "about " if edtf[-1] in "?~%" else ""
    edtf = edtf.rstrip("?~%")
    if edtf.endswith("XX"):
        number = int(edtf[:2]) + 1
        suffix = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{about}{number}{suffix} century"
    if edtf.endswith("X"):
        return f"{about}{edtf.replace('X', '0')}s"
    if len(edtf) == 7 and edtf[5:] in SEASONS:
        return f"{about}{SEASONS[edtf[5:]]} {edtf[:4]}"
    return about + _day(bounds(edtf)[0], {4: "y", 7: "MMMM y", 10: "d MMMM y"}[len(edtf)])


def human(edtf: str | None) -> str:
    """Return an EDTF date in words: 16 May 2024, October 2023, 16–17 May 2024, since 24 February 2022."""
    if edtf is None:
        return "no date"
    start, _, end = edtf.partition("/")
    if not end:
        return _point(start)
    if start == "..":
        return f"until {_point(end)}"
    if end == "..":
        return f"since {_point(start)}"
    first, last = _point(start).split(), _point(end).split()
    shared = 0
    while shared < min(len(first), len(last)) - 1 and first[-1 - shared] == last[-1 - shared]:
        shared += 1
    opening = " ".join(first[: len(first) - shared])
    dash = "–" if " " not in opening and shared == len(last) - 1 else " – "
    return f"{opening}{dash}{' '.join(last)}"


def short(day: str) -> str:
    """Return a day in few letters: 16 May 2024, 24 Nov 2026."""
    return _day(bounds(day)[0], "d MMM y")


def host(url: str) -> str:
    """Return the host of an address as readers know it."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


def number(value: float | tuple[float, ...]) -> str:
    """Return a number, or low and high, as readers write it: 240 billion, 12.5, 2–3."""
    if isinstance(value, tuple):
        return "–".join(map(number, value))
    for size, word in ((1e12, " trillion"), (1e9, " billion"), (1e6, " million")):
        if abs(value) >= size and isclose(float(f"{value / size:.4g}"), value / size):
            return f"{value / size:,.4g}{word}"
    return f"{value:,}"
