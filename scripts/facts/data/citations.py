"""One work as a citation in five styles: APA 7, Chicago 18 author-date, MLA 9, GB/T 7714, GOST R.

The forms are those of citeproc-js with the official CSL styles; where these drop the translator
(GB/T, GOST) it is added as the standards have it. Elements that are not known are left out; what
no style has a place for follows in brackets.
"""

import re
from calendar import month_name
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import takewhile
from typing import Literal

from facts.base.edtf import bounds, precision
from facts.base.wording import human

RECORD = "China-Russia Record"
TITLE_SMALL_WORDS = (
    "a an and as at but by for from in into nor of on or over per so the to up via vs with yet"
)
FIRST_LETTER = re.compile(r"^[“‘(\[\"']*\w")  # with what opens before it
GIVEN = re.compile(r"([^\s-])[^\s-]*")  # a given name, or a part of one before or behind a hyphen
# MLA shortens the months of more than four letters.
MLA_MONTHS = {name: f"{name[:3]}." for name in month_name if len(name) > 4}
MLA_MONTHS["September"] = "Sept."


@dataclass(frozen=True)
class Agent:
    """A person in parts, or a body in `family` alone; `family_first` as in Chen Cheng-Yi."""

    family: str
    given: str = ""
    family_first: bool = False

    @property
    def printed(self) -> str:
        """Return the name in its own order."""
        names = [self.given, self.family]
        return join_known(*(names[::-1] if self.family_first else names))

    @property
    def inverted(self) -> str:
        """Return the family name, a comma and the given name."""
        return join_known(self.family, self.given, by=", ")

    def initials(self, hyphen: str = "-", stop: str = ".") -> str:
        """Return W.-F. for Wen-feng: both parts count, with or without a capital."""
        letters = GIVEN.sub(lambda name: name[1].upper() + stop, self.given)
        return letters.replace("-", hyphen)


@dataclass(frozen=True)
class Work:
    """What is cited: an article, a document of the two states, or an entry of the record.

    `original` is its title in the language of its own; `lang` is that of the text at `url`.
    `issued` is the date of its words, EDTF, `changed` the day of its last change in the record;
    `container` is the site that publishes it, `address` where the record has it when it stands
    elsewhere itself; `remark` is what a reader must know, such as a verdict.
    """

    id: str
    title: str
    authors: tuple[Agent, ...] = ()
    editors: tuple[str, ...] = ()
    translator: Agent | None = None
    position: str = ""
    issued: str | None = None
    container: str | None = RECORD
    remark: str | None = None
    pinpoint: str | None = None
    version: str = "unreleased"
    changed: str | None = None
    url: str | None = None
    address: str | None = None
    lang: str | None = "en"
    original: str | None = None
    type: Literal["webpage", "document", "treaty"] = "webpage"  # of CSL

    @cached_property
    def day(self) -> list[int]:
        """Return year, month and day of the issue, as far as known.

        Of a range it is what its ends share, of a vague date the year.
        """
        if not self.issued:
            return []
        first, last = bounds(self.issued)
        if precision(self.issued) == "season":
            return [first.year]
        pairs = zip(first.timetuple()[:3], last.timetuple()[:3], strict=True)
        shared = [one for one, _ in takewhile(lambda pair: len({*pair}) == 1, pairs)]
        return shared[:1] if self.issued[-1] in "?~%" else shared

    @property
    def year(self) -> str:
        """Return the year, where it is known."""
        return "".join(self.digits[:1])

    @property
    def digits(self) -> list[str]:
        """Return year, month and day as known, in two digits at least."""
        return [f"{n:02}" for n in self.day]

    @cached_property
    def note(self) -> str:
        """Return what no style has a place for: original title, remark, editors, pinpoint ..."""
        original = f"original title {self.original}" if self.original else None
        editors = f"edited by {' and '.join(self.editors)}" if self.editors else None
        changed = f"last changed {human(self.changed)}" if self.changed else None
        about = (original, self.remark, editors, self.pinpoint, self.version, changed, self.address)
        return join_known(*about, by="; ")


def join_known(*parts: str | None, by: str = " ") -> str:
    """Return the parts that are known, joined."""
    return by.join(filter(None, parts))


@cache
def title_case(text: str) -> str:
    """Return a title in headline style, as CSL defines it: small words stay small inside."""
    words = text.split(" ")
    for n, word in enumerate(words):
        inside = 0 < n < len(words) - 1 and not words[n - 1].endswith((":", "?", "!", "."))
        if not (inside and word.lower() in TITLE_SMALL_WORDS.split()):
            words[n] = FIRST_LETTER.sub(lambda m: m[0].upper(), word)
    return " ".join(words)


def _stop(text: str | None) -> str:
    """Return a text, if there is any, with a stop, unless it ends in one."""
    if not text or text.endswith((".", "?", "!")):
        return text or ""
    return f"{text}."


def _quoted_title(work: Work) -> str:
    """Return the title in headline style and quotation marks, its own marks single."""
    inner = title_case(work.title).replace("“", "‘").replace("”", "’")
    return f"“{_stop(inner)}”"


def _month_day(work: Work) -> str:
    """Return the month and day as Americans write them."""
    return join_known(*(month_name[n] for n in work.day[1:2]), *map(str, work.day[2:]))


def _names(names: list[str], last: str) -> str:
    """Return names with commas and what stands before the last one.

    Of two names the first has a comma behind it where it is inverted and so holds one itself.
    """
    if len(names) < 2:
        return "".join(names)
    comma = "," if len(names) > 2 or "," in names[0] else ""
    return f"{', '.join(names[:-1])}{comma}{last}{names[-1]}"


def _first_inverted(work: Work) -> list[str]:
    """Return the authors, the first one with the family name first."""
    return [a.printed if number else a.inverted for number, a in enumerate(work.authors)]


def cite_apa(work: Work) -> str:
    """Return the work in APA 7."""
    names = _names([join_known(a.family, a.initials(), by=", ") for a in work.authors], " & ")
    day = join_known(work.year, _month_day(work), by=", ") or "n.d."
    title = work.title
    if work.translator:
        title += f" ({join_known(work.translator.initials(), work.translator.family)}, Trans.)"
    head = [_stop(names), f"({day}).", _stop(title)]
    if not names:
        head.reverse()
    return join_known(*head, _stop(work.container), work.url)


def cite_chicago(work: Work) -> str:
    """Return the work in Chicago author-date."""
    author = _names(_first_inverted(work), " and ") or work.container or ""
    container = work.container if work.authors else None
    translated = f"Translated by {work.translator.printed}." if work.translator else None
    place = _stop(join_known(container, _month_day(work), by=", "))
    year = _stop(work.year) or "n.d."
    return join_known(_stop(author), year, _quoted_title(work), translated, place, _stop(work.url))


def cite_mla(work: Work) -> str:
    """Return the work in MLA 9."""
    names = _first_inverted(work)
    author = _names(names, " and ") if len(names) < 3 else f"{names[0]}, et al."
    day = human(work.issued) if work.day else ""
    for month, short in MLA_MONTHS.items():
        day = day.replace(month, short)
    verb = "translated" if work.container else "Translated"
    translated = f"{verb} by {work.translator.printed}" if work.translator else None
    place = join_known(work.container, translated, day, work.url, by=", ")
    return join_known(_stop(author), _quoted_title(work), _stop(place))


def _gbt_name(agent: Agent) -> str:
    return join_known(agent.family.upper(), agent.initials(" ", ""))


def cite_gbt(work: Work) -> str:
    """Return the work in GB/T 7714-2015, electronic resource."""
    names = ", ".join(map(_gbt_name, work.authors))
    title = f"{work.title}[{'EB/OL' if work.url else 'EB'}]"
    if work.translator:
        title += f". {_gbt_name(work.translator)}, trans."
    title = _stop(join_known(title, work.container, by="//"))
    day = f"({'-'.join(work.digits)})." if work.day else ""
    return join_known(_stop(names), title, day, _stop(work.url))


def cite_gost(work: Work) -> str:
    """Return the work in GOST R 7.0.5-2008, electronic resource in a collection."""
    names = ", ".join(join_known(a.family, a.initials()) for a in work.authors)
    title = f"{work.title} [Электронный ресурс]"
    if work.translator:
        title += f" / пер. {work.translator.printed}"
    title = _stop(join_known(title, work.container, by=" // "))
    day = _stop(".".join(reversed(work.digits)))
    url = f"URL: {work.url}." if work.url else ""
    return join_known(_stop(names), title, day, url)


STYLES = {
    "APA 7": cite_apa,
    "Chicago": cite_chicago,
    "MLA 9": cite_mla,
    "GB/T 7714": cite_gbt,
    "GOST R 7.0.5": cite_gost,
}


@lru_cache(maxsize=100)  # that of an article stands on the pages of all its points
def cite_styles(work: Work) -> dict[str, str]:
    """Return the citation in every style, by its name, with the note in brackets behind."""
    return {name: f"{cite(work)} [{work.note}]" for name, cite in STYLES.items()}
