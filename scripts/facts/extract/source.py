"""Reads the blocks that speak of the article itself: title, release date, byline, translator."""

import re
from dataclasses import dataclass
from datetime import date

from facts.dates import find_dates
from facts.model import Byline, Published, Source
from facts.quotes import Quoter
from facts.text import Span, cut

DATE_LINE = re.compile(r"(?:Release Date|Date|Published(?: on)?|Issued)\s?:\s?(?=\S)", re.IGNORECASE)
BYLINE = re.compile(r"\(([^(),\n]{2,60}), ([^()\n]{2,300})\)")
BY_NAME = re.compile(r"By ([A-Z][^,\n]{2,60})(?:, ([^\n]{2,300}))?")
TRANSLATED = re.compile(r"Translated (?:in)?to English by ([A-Z][^\n]{2,60}?)\.?", re.IGNORECASE)
TITLE_WORDS = 40


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the article says of itself, and the numbers of the blocks that say it."""

    source: Source
    blocks: frozenset[int]


def _group(m: re.Match[str], group: int, offset: int) -> Span:
    return Span(offset + m.start(group), offset + m.end(group), m[group])


def _byline(quote: Quoter, m: re.Match[str], offset: int) -> Byline:
    """Split `Name, position, unit, institution`; a lone second part is the position."""
    name = quote(_group(m, 1, offset))
    if not m[2]:
        return Byline(name=name)
    rest = _group(m, 2, offset)
    comma = rest.text.find(", ")
    position = rest if comma < 0 else Span(rest.start, rest.start + comma, rest.text[:comma])
    affiliation = None if comma < 0 else Span(position.end + 2, rest.end, rest.text[comma + 2 :])
    return Byline(name=name, position=quote(position), affiliation=quote(affiliation) if affiliation else None)


def _published(quote: Quoter, text: str, block: Span) -> Published | None:
    m = DATE_LINE.match(block.text)
    if not m:
        return None
    line = block.text[m.end() :].split("\n")[0]
    for found in find_dates(line, None):
        start = block.start + m.end() + found.start
        span = cut(text, start, start + len(found.text))
        return Published(edtf=found.edtf, quote=quote(span)) if len(found.edtf) == 10 else None
    return None


def read_imprint(text: str, blocks: list[Span]) -> Imprint:
    """Return the source and the blocks that it stands in; looks at the first five blocks and the last one."""
    quote, used = Quoter(blocks), set[int]()
    title = published = author = translator = None
    for number, block in enumerate(blocks[:5], start=1):
        byline = BYLINE.fullmatch(block.text) or BY_NAME.fullmatch(block.text)
        if published is None and (published := _published(quote, text, block)):
            used.add(number)
        elif author is None and byline and number > 1:
            author = _byline(quote, byline, block.start)
            used.add(number)
        elif number == 1 and len(block.text.split()) <= TITLE_WORDS and not block.text.endswith((".", ":")):
            title = quote(block)
            used.add(number)
    if blocks and (m := TRANSLATED.fullmatch(blocks[-1].text)):
        translator = quote(_group(m, 1, blocks[-1].start))
        used.add(len(blocks))
    return Imprint(Source(title=title, published=published, author=author, translator=translator), frozenset(used))


def release_day(source: Source) -> date | None:
    """Return the release date as a date."""
    return date.fromisoformat(source.published.edtf) if source.published else None
