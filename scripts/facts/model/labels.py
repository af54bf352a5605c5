"""Words for readers: every label with its meaning (the key on the method page)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReaderLabel:
    """A label: the word on the page, and what it means."""

    word: str
    meaning: str


VERDICTS = {
    "verbatim": ReaderLabel("verbatim", "The same words as in the primary text."),
    "close": ReaderLabel("close", "The same meaning in other words."),
    "incomplete": ReaderLabel(
        "incomplete", "Faithful in what it says, but a part that changes the picture is left out."
    ),
    "differs": ReaderLabel("differs", "The meaning is not that of the primary text."),
    "contested": ReaderLabel("contested", "Other sources say otherwise."),
    "not-found": ReaderLabel("not found", "The whole document was read and does not hold it."),
    "not-checked": ReaderLabel("not checked", "No words of the primary text for it were read."),
}
STATUSES = {
    "happened": ReaderLabel("happened", "The article tells of it as past."),
    "ongoing": ReaderLabel(
        "ongoing when published", "The article tells of it as going on when it was published."
    ),
    "announced": ReaderLabel(
        "announced",
        "The article tells of it as still to come; it stays so until another source confirms it.",
    ),
}
BASES = {
    "explicit": ReaderLabel("date as printed", "The date stands in the words."),
    "year-from-release": ReaderLabel(
        "year from the release date", "Day and month are printed; the year is that of the release."
    ),
    "relative": ReaderLabel(
        "reckoned from the release date",
        "Words such as “last year”, counted from the release date.",
    ),
    "day-from-context": ReaderLabel(
        "day from context", "A day or time of day whose date the words before it give."
    ),
    "carried": ReaderLabel(
        "date carried from context", "No date word here: the date is that of what it belongs to."
    ),
    "arithmetic": ReaderLabel(
        "date by arithmetic", "Counted from other numbers, as 1949 from a 75th anniversary in 2024."
    ),
    "none": ReaderLabel("no date in the article", "The article gives no date and none is made up."),
    "editors": ReaderLabel(
        "date supplied by the editors",
        "Not in the article; taken from the sources named beside it.",
    ),
}
STANCES = {
    "assertion": ReaderLabel("assertion", "Stated as a fact or a view, without more."),
    "evaluation": ReaderLabel(
        "evaluation", "Judges: how important, likely or fitting something is."
    ),
    "forecast": ReaderLabel("forecast", "Says what will or is likely to come."),
    "demand": ReaderLabel("demand", "What one side wants another to do."),
    "commitment": ReaderLabel("commitment", "What a party undertakes to do."),
    "reported": ReaderLabel("reported", "Given as said or intended by the holder."),
}
ROLES = {
    "background": ReaderLabel("background", "What went before."),
    "reason": ReaderLabel("reason", "Why something is so."),
    "contrast": ReaderLabel("contrast", "Turns against what went before."),
    "conclusion": ReaderLabel("conclusion", "What follows."),
    "addition": ReaderLabel("addition", "Adds to what went before."),
    "other": ReaderLabel("passage", "No connector says what it does."),
}
HOST_KINDS = {
    "official": ReaderLabel("official", "A government or treaty body."),
    "agency": ReaderLabel("agency", "A news agency."),
    "press": ReaderLabel("press", "A newspaper, broadcaster or news site."),
    "reference": ReaderLabel("reference", "An encyclopaedia, archive or institute."),
    "repost": ReaderLabel("repost", "A page that carries texts of others."),
}
STATE_NAMES = {
    "by": "Belarus",
    "cn": "China",
    "cu": "Cuba",
    "de": "Germany",
    "fr": "France",
    "ir": "Iran",
    "kr": "South Korea",
    "ru": "Russia",
    "tr": "Turkey",
    "us": "United States",
    "vn": "Vietnam",
}
POINT_BASES = {
    "text": ReaderLabel("read in a copy", "The editors read it in a copy of the document."),
    "reported": ReaderLabel("reported", "An agency or paper says that the document says so."),
}
READ_SHARES = {
    "none": ReaderLabel("not read", "The text stands there; the editors did not read it."),
    "opening": ReaderLabel("opening read", "The editors read its beginning."),
    "parts": ReaderLabel("parts read", "The editors read parts of it."),
    "whole": ReaderLabel("read whole", "The editors read all of it."),
}
CONFIDENCE = {
    "high": ReaderLabel("confidence high", "Sources agree."),
    "medium": ReaderLabel("confidence medium", "Usable; the reason for doubt is given."),
    "low": ReaderLabel("confidence low", "Weak; the reason for doubt is given."),
}
