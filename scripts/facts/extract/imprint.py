"""Reads the blocks that speak of the article itself: title, release date, byline, translator."""

import re
from dataclasses import dataclass
from datetime import date

from facts.base.spans import Span, cut
from facts.model.article_facts import Byline, Imprint, Published
from facts.model.quoting import Quoter
from facts.reading.dates import find_dates

DATE_LINE = re.compile(
    r"""
    (?:Release\ Date | Date | Published(?:\ on)? | Issued)  # Release Date : 2024-05-17
    \s?:\s?(?=\S)
    """,
    re.IGNORECASE | re.VERBOSE,
)
BYLINE = re.compile(
    r"""
      \((?P<name>[^(),\n]{2,60}),\ (?P<rest>[^()\n]{2,300})\)     # (Li Wen, Professor, Institute)
      # (Callum Fraser), not (Full Text), (As Delivered) or (Unofficial Translation)
    | \( (?!.*\b(?:Text|Transcript|Translation|Version|Delivered|Prepared|Updated?|Excerpts?)\b)
      (?P<bare>[A-Z][\w.’'-]* (?:\ [A-Z][\w.’'-]*){1,3}) \)
    | By\ (?P<by>[A-Z][^,\n]{2,60})(?:,\ (?P<of>[^\n]{2,300}))?  # By Li Wen, Professor
    """,
    re.VERBOSE,
)
TRANSLATED = re.compile(
    r"Translated (?:in)?to English by (?P<name>[A-Z][^\n]{2,60}?)\.?", re.IGNORECASE
)
TITLE_WORDS = 40  # more words in a first block are a paragraph
TOP_BLOCKS = 5  # blocks at the top among which title, date and byline stand


@dataclass(frozen=True, slots=True)
class FoundImprint:
    """What the article says of itself, and the numbers of the blocks that say it."""

    source: Imprint
    blocks: frozenset[int]


def _read_byline(quote: Quoter, block: Span) -> Byline | None:
    """Split `Name, position, unit, institution`; a lone second part is the position."""
    m = BYLINE.fullmatch(block.text)
    if not m:
        return None
    parts = []
    for groups in (("name", "bare", "by"), ("rest", "of")):
        group = next((name for name in groups if m[name]), groups[0])
        start = block.start + m.start(group)
        parts.append(Span(start, start + len(m[group] or ""), m[group] or ""))
    name, rest = parts
    if not rest.text:
        return Byline(name=quote(name))
    position, comma, affiliation = rest.text.partition(", ")
    end = rest.start + len(position)
    unit = Span(end + len(comma), rest.end, affiliation)
    return Byline(
        name=quote(name),
        position=quote(Span(rest.start, end, position)),
        affiliation=quote(unit) if affiliation else None,
    )


def _read_release(quote: Quoter, text: str, block: Span) -> Published | None:
    """Return the day that a line such as `Release Date : 2024-05-17` names."""
    m = DATE_LINE.match(block.text)
    found = find_dates(block.text[m.end() :].split("\n")[0], None) if m else []
    if not m or not found or len(found[0].edtf) != len("2024-05-17"):
        return None
    start = block.start + m.end() + found[0].start
    span = cut(text, start, start + len(found[0].text))
    return Published(edtf=found[0].edtf, quote=quote(span))


def _is_title(block: Span) -> bool:
    """Tell whether a first block is a title: short, and no sentence."""
    return len(block.text.split()) <= TITLE_WORDS and not block.text.endswith((".", ":"))


def read_imprint(text: str, blocks: list[Span]) -> FoundImprint:
    """Return the source and the blocks that it stands in: the first five and the last one."""
    quote = Quoter(blocks)
    used: set[int] = set()
    title = published = author = translator = None
    for number, block in enumerate(blocks[:TOP_BLOCKS], start=1):
        release = None if published else _read_release(quote, text, block)
        byline = None if author or number == 1 else _read_byline(quote, block)
        if release:
            published = release
        elif byline:
            author = byline
        elif number == 1 and _is_title(block):
            title = quote(block)
        else:
            continue
        used.add(number)
    last = TRANSLATED.fullmatch(blocks[-1].text) if blocks else None
    if last:
        start = blocks[-1].start + last.start("name")
        translator = quote(Span(start, start + len(last["name"]), last["name"]))
        used.add(len(blocks))
    source = Imprint(title=title, published=published, author=author, translator=translator)
    return FoundImprint(source, frozenset(used))


def release_day(source: Imprint) -> date | None:
    """Return the release date as a date."""
    return date.fromisoformat(source.published.edtf) if source.published else None
