"""Reads the blocks that speak of the article itself: title, release date, byline, translator."""

import re
from collections.abc import Iterator

from facts.base.patterns import verbose
from facts.base.spans import Span
from facts.model.article_facts import Byline, Imprint, Published
from facts.model.quoting import Quoter
from facts.reading.dates import find_dates
from facts.reading.lexicon import BODIES
from facts.reading.people.names import PARTICLE, is_title

DATE_LINE = verbose(
    r"""
    (?:Release\ Date | Date | (?:Published|Posted|Updated)(?:\ on)? | Issued)
    (?P<sign>\s?:)?\s?(?=\S)                              # Release Date : 2024-05-17
    """,
    re.IGNORECASE,
)
BYLINE_LINE = verbose(
    r"""
    (?: (?P<bracket>\() | By\ (?=[A-Z]) )    # By Li Wen, Professor
    (?P<name>[^(),\n]{2,60})
    (?:,\ (?P<rest>[^()\n]{2,300}))?        # (Li Wen, Professor, Institute)
    (?(bracket)\))
    """
)
# What stands in brackets alone and is a name, or two: (Callum Fraser); not (Full Text).
NAME_PART = r"[^\W\da-z_][\w.’'-]*"
BARE_NAME = verbose(
    rf"""
    (?!.*\b(?:Text|Transcript|Translation|Version|Delivered|Prepared|Updated?|Excerpts?)\b)
    {NAME_PART}(?:\ (?:{PARTICLE}\ )*{NAME_PART}){{1,3}}     # Jan van der Berg
    (?:,?\ and\ {NAME_PART}(?:\ (?:{PARTICLE}\ )*{NAME_PART}){{1,3}})?   # ... and a second one
    """
)
FULL_NAME = r"[^\W\da-z_][\w.’'-]*(?:\ (?!and\b)[\w.’'-]+){1,3}"
# By Li Wen, | Ann Lee and Jan Roe; By Li Wen, | et al.
MORE_NAMES = verbose(rf"et\ al\.? | (?:{FULL_NAME}(?:,\ {FULL_NAME}){{0,9}},?\ )?and\ {FULL_NAME}")
TRANSLATED = re.compile(
    r"Translated (?:in)?to English by (?P<name>[A-Z][^\n]{2,60}?)\.?", re.IGNORECASE
)
LINE = re.compile(r"[^\s|][^\n|]*(?<!\s)")  # By Li Wen | 17 May 2024
MOST_TITLE_WORDS = 60  # more words in a first block are a paragraph
TOP_BLOCKS = 5  # blocks at the top among which title, date and byline stand


def _cut_block(block: Span, start: int, end: int) -> Span:
    """Return the span between two offsets into the text of a block."""
    return Span(block.start + start, block.start + end, block.text[start:end])


def _holds_names(rest: str) -> bool:
    """Tell whether what stands behind the first name are others: no office and no body."""
    words = rest.replace(",", "").split()
    offices = any(is_title(word) or word.lower() in BODIES for word in words)
    return MORE_NAMES.fullmatch(rest) is not None and not offices


def _read_byline(quote: Quoter, block: Span) -> Byline | None:
    """Split `Name, position, unit, institution`; a lone second part is the position.

    The names of several authors are one row: `Li Wen, Ann Lee and Jan Roe`.
    """
    m = BYLINE_LINE.fullmatch(block.text)
    if not m:
        return None
    name = _cut_block(block, *m.span("name"))
    rest = m["rest"]
    if not rest:
        is_name = not m["bracket"] or BARE_NAME.fullmatch(name.text)
        return Byline(name=quote(name)) if is_name else None
    if _holds_names(rest):
        return Byline(name=quote(_cut_block(block, m.start("name"), m.end("rest"))))
    position, comma, affiliation = rest.partition(", ")
    end = m.start("rest") + len(position)
    unit = _cut_block(block, end + len(comma), m.end("rest"))
    return Byline(
        name=quote(name),
        position=quote(_cut_block(block, m.start("rest"), end)),
        affiliation=quote(unit) if affiliation else None,
    )


def _read_release(quote: Quoter, block: Span) -> Published | None:
    """Return the day that a line such as `Release Date : 2024-05-17` names, or a day alone."""
    m = DATE_LINE.match(block.text)
    start = m.end() if m else 0
    line = block.text[start:].split("\n")[0]
    day = next(iter(find_dates(line, None)), None)
    signed = m and m["sign"]
    if not day or len(day.edtf) != len("2024-05-17") or not (signed or day.text == line):
        return None
    words = _cut_block(block, start + day.start, start + day.end)
    return Published(edtf=day.edtf, quote=quote(words))


def _is_title(block: Span) -> bool:
    """Tell whether a first block is a title: short, and no sentence; it may break off with dots.

    All of it may be a quotation: “It is over.”; not: He said “it is over.”
    """
    words = block.text if block.text.startswith("“") else block.text.rstrip("”")
    closed = words.endswith((".", ":")) and not words.endswith("...")
    return len(block.text.split()) <= MOST_TITLE_WORDS and not closed


def _read_top(blocks: list[Span]) -> Iterator[tuple[int, Span]]:
    """Yield the first blocks with their numbers; title, byline and date in one line by line."""
    for number, block in enumerate(blocks[:TOP_BLOCKS], start=1):
        lines = [_cut_block(block, *m.span()) for m in LINE.finditer(block.text)]
        stacked = all(map(_is_title, lines))
        yield from ((number, line) for line in (lines if stacked else [block]))


def read_imprint(blocks: list[Span], quote: Quoter) -> tuple[Imprint, set[int]]:
    """Return what an article says of itself, and the numbers of the blocks that say it.

    They are among the first five and the last one.
    """
    used: set[int] = set()
    title = published = author = translator = None
    for number, block in _read_top(blocks):
        release = None if published else _read_release(quote, block)
        byline = None if author or not (title or number > 1) else _read_byline(quote, block)
        if release:
            published = release
        elif byline:
            author = byline
        elif number == 1 and not title and _is_title(block):
            title = quote(block)
        else:
            continue
        used.add(number)
    last = TRANSLATED.fullmatch(blocks[-1].text) if blocks else None
    if last:
        translator = quote(_cut_block(blocks[-1], *last.span("name")))
        used.add(len(blocks))
    return Imprint(title=title, published=published, author=author, translator=translator), used
