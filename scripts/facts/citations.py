"""Citations of one work in five styles as text, and as BibTeX, RIS and CSL-JSON; elements that are not known are left out.

Styles: APA 7, Chicago 18 author-date, MLA 9, GB/T 7714-2015 and GOST R 7.0.5-2008, for a page of a site. The form follows
citeproc-js with the official CSL styles; where those drop the translator (GB/T, GOST) it is added as the standards have it.
"""

import json
import re
from calendar import month_name
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

import rispy

from facts.display import human

RECORD = "China-Russia Record"
STYLES = {"apa": "APA 7", "chicago": "Chicago", "mla": "MLA 9", "gbt": "GB/T 7714", "gost": "GOST R 7.0.5"}
SMALL = frozenset("a an and as at but by for from in into nor of on or over per so the to up via vs with yet".split())
SHORT = {
    "January": "Jan.", "February": "Feb.", "March": "Mar.", "April": "Apr.", "August": "Aug.", "September": "Sept.",
    "October": "Oct.", "November": "Nov.", "December": "Dec.",
}  # fmt: skip
DAY = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")
TEX = {  # an unpaired brace would end the entry, even behind a backslash
    "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
} | {c: f"\\{c}" for c in "&%$#_"}  # fmt: skip


@dataclass(frozen=True)
class Agent:
    """A person in parts, or a body in `family` alone; `family_first` as in Chen Cheng-Yi."""

    family: str
    given: str | None = None
    family_first: bool = False

    @property
    def printed(self) -> str:
        """Return the name in its own order."""
        parts = (self.family, self.given) if self.family_first else (self.given, self.family)
        return " ".join(part for part in parts if part)

    def initials(self, hyphen: str, stop: str) -> str:
        """Return W.-F. for Wen-feng: both parts count, whether or not the second is written with a capital."""
        words = (self.given or "").split()
        return " ".join(hyphen.join(f"{part[0].upper()}{stop}" for part in word.split("-") if part) for word in words)

    def inverted(self, given: str | None) -> str:
        """Return the family name, a comma and the given name."""
        return f"{self.family}, {given}" if given else self.family


@dataclass(frozen=True)
class Work:
    """What is cited: dates EDTF, `issued` that of the words, `changed` that of the fact's last change in the record."""

    id: str
    title: str
    authors: tuple[Agent, ...] = ()
    translator: Agent | None = None
    position: str | None = None
    issued: str | None = None
    pinpoint: str | None = None
    version: str = "unreleased"
    changed: str | None = None
    url: str | None = None
    lang: str = "en"

    @property
    def day(self) -> list[int]:
        """Return year, month and day of the issue, as known: of a range what its ends share, of a vague date the year."""
        ends = [DAY.fullmatch(end.rstrip("?~%")) for end in (self.issued or "").split("/")]
        parts = [[int(n) for n in end.groups() if n] if end else [] for end in ends]
        found = [pair[0] for pair in takewhile(lambda pair: len(set(pair)) == 1, zip(*parts, strict=False))]
        vague = (self.issued or "").endswith(("?", "~", "%")) or (len(found) > 1 and found[1] > 12)  # a season has no number
        return found[:1] if vague else found

    @property
    def note(self) -> str:
        """Return what no citation style has a place for: pinpoint, version, last change."""
        changed = f"last changed {human(self.changed)}" if self.changed else None
        return "; ".join(x for x in (self.pinpoint, self.version, changed) if x)


def title_case(text: str) -> str:
    """Return a title in English headline style, as CSL defines it: small words stay small inside."""
    words = text.split(" ")
    for n, word in enumerate(words):
        inside = 0 < n < len(words) - 1 and not words[n - 1].endswith((":", "?", "!", "."))
        lead = len(word) - len(word.lstrip("“‘([\"'"))
        if word[lead : lead + 1].islower() and not (inside and word.lower() in SMALL):
            words[n] = word[:lead] + word[lead].upper() + word[lead + 1 :]
    return " ".join(words)


def _stopped(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _inner(title: str) -> str:
    """Return a title as it stands inside quotation marks: its own marks are single."""
    return title.replace("“", "‘").replace("”", "’")


def _month(work: Work) -> str:
    """Return the month and day as Americans write them."""
    day = work.day
    return f"{month_name[day[1]]}{f' {day[2]}' if len(day) > 2 else ''}" if len(day) > 1 else ""


def _names(first: list[str], rest: list[str], last: str) -> str:
    names = [*first[:1], *rest[1:]] if first else []
    comma = "," if len(names) > 2 else ""
    return f"{', '.join(names[:-1])}{comma}{last}{names[-1]}" if len(names) > 1 else "".join(names)


def apa(work: Work) -> str:
    """Return the work in APA 7."""
    names = [a.inverted(a.initials("-", ".")) for a in work.authors]
    month = f", {_month(work)}" if _month(work) else ""
    date = f"({work.day[0]}{month})." if work.day else "(n.d.)."
    t = work.translator
    by = f" ({' '.join(x for x in (t.initials('-', '.'), t.family) if x)}, Trans.)" if t else ""
    author = f"{_stopped(_names(names, names, ' & '))} " if names else ""
    title = f"{work.title}{by}"
    head = f"{author}{date} {_stopped(title)}" if author else f"{_stopped(title)} {date}"
    return " ".join(x for x in (head, f"{RECORD}.", work.url) if x)


def chicago(work: Work) -> str:
    """Return the work in Chicago author-date."""
    inverted, plain = [a.inverted(a.given) for a in work.authors], [a.printed for a in work.authors]
    author = _names(inverted, plain, " and ") or RECORD
    by = f" Translated by {work.translator.printed}." if work.translator else ""
    container = f" {RECORD}{f', {_month(work)}' if _month(work) else ''}." if work.authors else ""
    url = f" {work.url}." if work.url else ""
    year = f"{work.day[0]}." if work.day else "n.d."
    return f"{_stopped(author)} {year} “{_stopped(_inner(title_case(work.title)))}”{by}{container}{url}"


def mla(work: Work) -> str:
    """Return the work in MLA 9."""
    inverted, plain = [a.inverted(a.given) for a in work.authors], [a.printed for a in work.authors]
    author = _names(inverted, plain, " and ") if len(plain) < 3 else f"{inverted[0]}, et al."
    by = f"translated by {work.translator.printed}" if work.translator else None
    date = re.sub(r"[A-Z]\w{4,}", lambda m: SHORT.get(m[0], m[0]), human(work.issued)) if work.day else None
    parts = [RECORD, by, date, work.url]
    head = f"{_stopped(author)} " if author else ""
    return f"{head}“{_stopped(_inner(title_case(work.title)))}” {', '.join(x for x in parts if x)}."


def gbt(work: Work) -> str:
    """Return the work in GB/T 7714-2015, electronic resource."""
    names = ", ".join(f"{a.family.upper()} {a.initials(' ', '')}".strip() for a in work.authors)
    t = work.translator
    by = f". {t.family.upper()} {t.initials(' ', '')}".rstrip() + ", trans." if t else ""
    date = f" ({'-'.join(f'{n:02}' for n in work.day)})." if work.day else ""
    head = f"{_stopped(names)} " if names else ""
    return f"{head}{work.title}[{'EB/OL' if work.url else 'EB'}]{by}//{RECORD}.{date}{f' {work.url}.' if work.url else ''}"


def gost(work: Work) -> str:
    """Return the work in GOST R 7.0.5-2008, electronic resource in a collection."""
    names = ", ".join(f"{a.family} {a.initials('-', '.')}".strip() for a in work.authors)
    by = f" / пер. {work.translator.printed}" if work.translator else ""
    date = f" {'.'.join(f'{n:02}' for n in reversed(work.day))}." if work.day else ""
    head = f"{_stopped(names)} " if names else ""
    url = f" URL: {work.url}." if work.url else ""
    return f"{head}{work.title} [Электронный ресурс]{by} // {RECORD}.{date}{url}"


def texts(work: Work) -> dict[str, str]:
    """Return the citation in every style of STYLES, with the record's own pinpoint and version behind."""
    made = {"apa": apa(work), "chicago": chicago(work), "mla": mla(work), "gbt": gbt(work), "gost": gost(work)}
    return {style: f"{text} [{work.note}]" for style, text in made.items()}


def csl(work: Work) -> dict[str, Any]:
    """Return the work as a CSL-JSON item (schema csl-data 1.0.2)."""

    def name(agent: Agent) -> dict[str, Any]:
        return {"family": agent.family, "given": agent.given} if agent.given else {"literal": agent.family}

    item = {
        "id": work.id, "type": "webpage", "title": work.title, "container-title": RECORD,
        "author": [name(a) for a in work.authors], "translator": [name(work.translator)] if work.translator else [],
        "issued": {"date-parts": [work.day]} if work.day else None, "language": work.lang, "URL": work.url,
        "version": work.version, "note": "; ".join(x for x in (work.note, work.position) if x),
    }  # fmt: skip
    return {k: v for k, v in item.items() if v}


def csl_json(works: list[Work]) -> str:
    """Return works as a CSL-JSON list."""
    return json.dumps([csl(work) for work in works], ensure_ascii=False, indent=1) + "\n"


def _tex(text: str) -> str:
    return "".join(TEX.get(c, c) for c in " ".join(text.split()))


def bibtex(work: Work) -> str:
    """Return the work as a BibTeX entry; double braces keep the case of the title."""

    def part(name: str) -> str:
        return f"{{{_tex(name)}}}" if " and " in name or "," in name else _tex(name)  # these part names and their parts

    def name(agent: Agent) -> str:
        return f"{part(agent.family)}, {part(agent.given)}" if agent.given else f"{{{_tex(agent.family)}}}"

    day = work.day
    fields = {
        "author": " and ".join(map(name, work.authors)), "title": f"{{{_tex(work.title)}}}", "howpublished": RECORD,
        "translator": name(work.translator) if work.translator else "", "year": str(day[0]) if day else "",
        "month": str(day[1]) if len(day) > 1 else "", "date": "-".join(f"{n:02}" for n in day), "url": work.url or "",
        "note": _tex("; ".join(x for x in (work.note, work.position) if x)), "language": work.lang,
    }  # fmt: skip
    lines = "".join(f"  {key} = {{{value}}},\n" for key, value in fields.items() if value)
    return f"@misc{{{work.id},\n{lines}}}\n"


def _line(text: str) -> str:
    return " ".join(text.split())


class _Ris(rispy.RisWriter):  # type: ignore[misc]
    """Writes entries without the number that rispy sets before each."""

    def set_header(self, count: int) -> str:
        """Return nothing."""
        return ""


def ris(works: list[Work]) -> str:
    """Return works as RIS."""
    entries = []
    for work in works:
        day = work.day
        entry = {
            "type_of_reference": "ELEC", "id": work.id, "title": work.title, "secondary_title": RECORD,
            "authors": [a.inverted(a.given) for a in work.authors],
            "subsidiary_authors": [t.inverted(t.given)] if (t := work.translator) else [],  # A4, as Zotero reads it
            "year": str(day[0]) if day else "", "date": "/".join(f"{n:02}" for n in day) if day else "",
            "urls": [work.url] if work.url else [], "language": work.lang,
            "notes": [x for x in (work.note, work.position) if x],
        }  # fmt: skip
        entries.append({k: _line(v) if isinstance(v, str) else [_line(x) for x in v] for k, v in entry.items() if v})
    return str(rispy.dumps(entries, implementation=_Ris))


def files(works: list[Work], name: str) -> dict[str, str]:
    """Return works as one file of each kind, by file name."""
    return {f"{name}.bib": "\n".join(map(bibtex, works)), f"{name}.ris": ris(works), f"{name}.json": csl_json(works)}
