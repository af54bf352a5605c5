"""Reads a text; yields its enumerations: the items with their printed markers, and the words that announce them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from facts.lexicon import NUMBERS, ORDINALS
from facts.text import Span, blocks, cut, sentences

MORE, LAST = 0, -1  # numbers of what has no place in the count: "then", bullets; "finally"
CLOSED = 99  # the count of a list after its "finally"
DEPTH = 12  # lists that are open at one time
NEAR = 1_500  # characters in which lead-ins and ends of sentences are looked for
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
ORDINAL = "|".join(word for word, value in ORDINALS.items() if value <= 12)
CARDINAL = "|".join(word for word, value in NUMBERS.items() if 1 <= value <= 9)
IS = r"(?:[\w’']{2,20} ){0,3}(?:is|was|are|were|will be|concerns|involves|relates|lies)\b"

# Kind of marker -> its pattern, in the order in which they are tried.
KINDS = {
    "bullet": r"^[ \t]{0,20}[-•*–—‣▪◦·●○](?=[ \t]{1,8}\S)",
    "number": r"^[ \t]{0,12}\(?\d{1,2}[.)](?=[ \t])|(?<=\s)\(?\d{1,2}\)(?= )",
    "letter": r"^[ \t]{0,12}(?-i:[a-z]{1,4})[.)](?=[ \t])|(?<=\s)\([a-z]{1,4}\)(?=\s)|(?<=[:;,]\s)[a-h]\)(?= )",
    "ordinal": rf"\b(?:the |a )(?:{ORDINAL})(?= {IS})|\bin the (?:{ORDINAL}) place\b"
    rf"|\b(?:{ORDINAL})(?:ly)?(?: of all\b| and foremost\b)?(?![-’'\w])",
    "begin": r"\bto (?:begin|start) with\b",
    "next": r"\b(?:and )?(?:then|next)\b",
    "last": r"\b(?:finally|lastly|last,? but not least|last(?=,))\b",
    "hand": r"\bon (?:the )?one (?:hand\b(?!,? and\b)|side(?=,))",
    "other_hand": r"\bon the other(?: hand\b| side(?=,)|\b(?! (?:hand|side|end|part|bank|shore)\b))",
    "thing": r"\bfor one thing(?=,)",
    "other_thing": r"\bfor another(?=,)",
    "cardinal": rf"\b(?:{CARDINAL})(?=[,:] )",
    "one": rf"\bone(?= {IS})",
    "another": rf"\b(?:the other|yet another|another)(?= {IS})",
}
# Kind of marker that always says the same -> family and number.
FIXED = {
    "begin": ("ordinal", 1),
    "next": ("ordinal", MORE),
    "last": ("ordinal", LAST),
    "hand": ("hand", 1),
    "other_hand": ("hand", 2),
    "thing": ("thing", 1),
    "other_thing": ("thing", 2),
    "one": ("one", 1),
    "another": ("one", MORE),
}
MARKER = re.compile(  # the looks around keep the scan from trying every kind within words and between them
    rf"(?<!\w)(?=^|\S)(?:{'|'.join(f'(?P<{kind}>{pattern})' for kind, pattern in KINDS.items())})",
    re.IGNORECASE | re.MULTILINE,
)
# What stands before a marker at the head of a line, of a sentence, of a clause.
LEVELS = {
    "line": re.compile(r"(?:^|\n)[ \t]{0,8}(?:[-•*–] )?[“\"(]?$"),
    "sentence": re.compile(r"[.!?…][”’\"')\]]{0,2}\s{1,3}(?:(?:And|But) )?[“\"]?$"),
    "clause": re.compile(r"(?:[:;,—–(]|\b(?:and|but|or|that|is|are|while))\s?[“\"]?$", re.IGNORECASE),
}
PAUSE = re.compile(r"[,:;.—]| [—–]| (?:is|was|are|comes|and)\b")
EMPTY = re.compile(r"[\W_]{0,9}(?:(?:and|or|to|of|through|the)\b[\W_]{0,5}){0,3}")
SEPARATOR = re.compile(r"[\s,;—–]{0,4}(?:\b(?:and|or|but|while|yet)[\s,]{0,3})?[“\"(]?$", re.IGNORECASE)
REACH = {"ordinal": 6, "hand": 1, "one": 1, "thing": 1, "cardinal": 3}  # plain blocks between items; others have none
HEAD = re.compile(r"(?:[:—]|\b(?:[Tt]hat is|[Nn]amely),) (?P<head>(?:the|an?|its|their|our) \w{2,20} (?:to|of|for|that|in) )")
ANNOUNCEMENT = re.compile(
    rf"\b(?:({CARDINAL})|several|various|some|many|multiple|number of|following)\b(?: [\w-]{{1,20}}){{0,3}}? (?:"
    "reasons|aspects|points|factors|ways|respects|challenges|goals|areas|priorities|measures|dimensions|lessons|"
    "implications|issues|questions|considerations|consensus|principles|proposals|steps|tasks|elements|features|levels|"
    "fronts|problems|arguments|conditions|objectives|directions|suggestions|trends|scenarios|options|results|outcomes|"
    r"demands|interests|motives|messages|signals|things|purposes|functions|characteristics|categories|aims|causes|"
    r"benefits|concerns|risks|pillars)\b",
    re.IGNORECASE,
)
CAPTION = re.compile(r"(?:(?:[-•*–]|\(?\w{1,3}[.)])[ \t]+)?(?:[A-Z][A-Z ’'&,-]{3,100}: +(?=\S))?")
RELATIVE = re.compile(r", (?=(?:(?:the|whose|some|all|most)\b[^,:]{0,60})?\bwhich\b[^,:]{0,80}:$)")


@dataclass(frozen=True, slots=True)
class Item(Span):
    """An item of a list, with its marker as printed and the number that the marker prints."""

    marker: Span | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A list: its items, and the sentence or clause that announces them."""

    lead: Span | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Marker:
    """Words that may mark an item: block, level, what stands before, and what they may say: (family, number)."""

    span: Span
    block: int
    level: str
    before: str = ""
    readings: tuple[tuple[str, int], ...] = ()


@dataclass(slots=True)
class Chain:
    """Markers of one family that count on, each with its number; `stop`: where a list that holds this one goes on."""

    family: str
    count: int
    links: list[tuple[Marker, int]]
    stop: int


def read(kind: str, words: str) -> tuple[tuple[str, int], ...]:
    """Return the families that a marker may belong to, each with the number it has there."""
    bare = words.strip(" \t().")
    shape = kind + words.strip().replace(bare, "")
    if kind in FIXED:
        return (FIXED[kind],)
    if kind == "bullet":
        return ((words, MORE),)
    if kind == "letter":
        letter = ((shape, ord(bare) - 96),) if len(bare) == 1 else ()
        return (*letter, (f"roman {shape}", ROMAN[bare])) if bare in ROMAN else letter
    if kind == "number":
        return ((shape, int(bare)),)
    if kind == "cardinal":
        return ((kind, NUMBERS[bare]),) if bare in NUMBERS else ()
    number = next((ORDINALS[word] for word in re.split(r" |ly\b", bare) if word in ORDINALS), None)
    if number is None:
        return ()
    return ((kind, number), ("one", MORE)) if bare.startswith(("a ", "the ")) else ((kind, number),)


def opens(marker: Marker, kind: str, after: str) -> bool:
    """Tell whether words that may mark an item stand where markers stand."""
    if kind == "bullet" or not marker.readings:
        return kind == "bullet"
    if kind in ("number", "letter"):
        return marker.level != "" or any(number == 1 for _, number in marker.readings)
    if kind not in ("ordinal", "begin", "next", "last") or " " in marker.span.text or PAUSE.match(after):
        return marker.level != ""
    return marker.level == "clause" and (marker.readings[0][1] != 1 or marker.before.rstrip()[-1:] not in ",(")


def find_markers(text: str, found: Sequence[Span]) -> Iterator[Marker]:
    """Yield the markers of a text in order."""
    starts = [block.start for block in found]
    for match in MARKER.finditer(text):
        kind, span = match.lastgroup or "", cut(text, match.start(), match.end())
        before = text[max(0, span.start - 12) : span.start]
        level = next((name for name, pattern in LEVELS.items() if pattern.search(before)), "")
        marker = Marker(span, bisect_right(starts, span.start) - 1, level, before, read(kind, match[0].lower()))
        if opens(marker, kind, text[span.end : span.end + 8]):
            yield marker


def fits(text: str, chain: Chain, marker: Marker, number: int, plain: Sequence[int]) -> bool:
    """Tell whether a marker with a number counts on from a chain; `plain` counts the plain blocks before each block."""
    last = chain.links[-1][0]
    beside = marker.block == last.block
    if plain[marker.block] - plain[last.block + 1] > REACH.get(chain.family, 0):
        return False
    if last.level == "clause" and chain.family in REACH and not beside:
        return False
    if number == MORE:
        return chain.family != "ordinal" or (beside and chain.count == 1)
    if number == LAST:
        spoken = not EMPTY.fullmatch(text, last.span.end, marker.span.start)  # "third and finally" is one marker
        return chain.count < CLOSED and marker.level == last.level and spoken
    return number == chain.count + 1


def join(text: str, stack: list[Chain], marker: Marker, plain: Sequence[int]) -> bool:
    """Add a marker to the chain that it counts on, which closes the chains within it; return whether there is one."""
    fitting = [
        (chain.links[-1][0].level == marker.level, depth, number)
        for family, number in marker.readings
        for depth, chain in enumerate(stack)
        if chain.family == family and fits(text, chain, marker, number, plain)
    ]
    if not fitting:
        return False
    _, depth, number = max(fitting)
    for chain in stack[depth + 1 :]:
        chain.stop = marker.span.start
    del stack[depth + 1 :]
    stack[depth].links.append((marker, number))
    stack[depth].count = CLOSED if number == LAST else max(number, stack[depth].count)
    return True


def find_chains(text: str, found: Sequence[Span]) -> list[Chain]:
    """Return the chains of markers that count on."""
    markers = list(find_markers(text, found))
    marked = {marker.block for marker in markers if marker.level == "line" and marker.readings[0][0] not in REACH}
    plain = [0, *accumulate(n not in marked and text[max(0, b.start - 1)] not in " \t" for n, b in enumerate(found))]
    stack: list[Chain] = []
    chains: list[Chain] = []
    for marker in markers:
        if not join(text, stack, marker, plain):
            for family, number in marker.readings:
                if number == 1 or (number == MORE and family not in REACH):
                    stack.append(Chain(family, number, [(marker, number)], len(text)))
                    chains.append(stack[-1])
            del stack[:-DEPTH]
    return chains


def kept(chain: Chain) -> list[tuple[Marker, int]]:
    """Return the links of a chain without each "then" that tells of a sequence within an item."""
    last, closing = chain.links[-1]
    if chain.family != "ordinal":
        return chain.links
    if any(number > 1 for _, number in chain.links):
        return [link for link in chain.links if link[1] != MORE]
    ends = closing == LAST
    return [link for link in chain.links if link[1] != MORE or ";" in link[0].before or (ends and link[0].level == last.level)]


def find_parallels(text: str, found: Sequence[Span]) -> Iterator[list[tuple[Marker, int]]]:
    """Yield the heads of three or more parallel phrases in one sentence: "the need to A, the need to B, and ..."."""
    starts, end = [block.start for block in found], 0
    for match in HEAD.finditer(text):
        if match.start() < end:
            continue
        head, at = match["head"], match.start("head")
        end = sentences(text, cut(text, at, min(at + NEAR // 2, len(text))))[0].end
        heads = [Marker(Span(at, at, ""), bisect_right(starts, at) - 1, "clause")]
        while (at := text.find(head, at + len(head), end)) >= 0:
            if LEVELS["clause"].search(text[at - 6 : at]):
                heads.append(Marker(Span(at, at, ""), heads[0].block, "clause"))
        if len(heads) > 2:
            yield [(marker, MORE) for marker in heads]


def find_items(text: str, found: Sequence[Span], links: Sequence[tuple[Marker, int]], stop: int) -> Iterator[Item]:
    """Yield the items that markers open: each runs up to the next one, or to the end of its block or sentence."""
    for (marker, number), following in zip(links, [*(other.span.start for other, _ in links[1:]), stop], strict=True):
        start, end = marker.span.start, min(found[marker.block].end, following)
        if end == following:
            tail = SEPARATOR.search(text, max(marker.span.end, end - 10), end)
            end = tail.start() if tail else end
        elif marker.level == "clause":
            end = next((s.end for s in sentences(text, cut(text, marker.span.end, min(end, start + NEAR)))), end)
        item = cut(text, start, end)
        yield Item(item.start, item.end, item.text, marker.span if marker.span.text else None, number if number > 0 else None)


def find_lead(text: str, found: Sequence[Span], first: Marker) -> Span | None:
    """Return what announces a list: the clause before the first item, or the nearest sentence that announces one."""
    before: list[Span] = []
    for block in reversed(found[max(0, first.block - 1) : first.block + 1]):
        end = min(block.end, first.span.start)
        region = cut(text, max(block.start, end - NEAR), end)
        if not EMPTY.fullmatch(region.text):
            before = [*sentences(text, region), *before]
        if before and first.level == "clause":
            break
    if not before:
        return None
    lead = before[-1]
    if first.level != "clause" and not lead.text.endswith(":"):
        lead = next((s for s in reversed(before[-4:]) if ANNOUNCEMENT.search(s.text)), lead)
    caption = CAPTION.match(text, lead.start)
    start = caption.end() if caption else lead.start
    clause = RELATIVE.search(text, start, lead.end)
    return cut(text, clause.end() if clause else start, lead.end)


def build(text: str, found: Sequence[Span], links: Sequence[tuple[Marker, int]], stop: int) -> Enumeration | None:
    """Return the list that links make, if all its items have words; a "finally" beyond the announced number is none."""
    items = tuple(find_items(text, found, links, stop))
    bare = any(EMPTY.fullmatch(text, link[0].span.end, item.end) for link, item in zip(links, items, strict=True))
    if len(items) < 2 or bare:
        return None
    lead = find_lead(text, found, links[0][0])
    announced = ANNOUNCEMENT.search(lead.text) if lead else None
    count = NUMBERS.get((announced[1] or "").lower()) if announced else None
    return Enumeration(lead, items[:-1] if links[-1][1] == LAST and count == len(items) - 1 else items)


def find_lists(text: str) -> list[Enumeration]:
    """Return the enumerations of a text in order of their first items; a list may stand in an item of another."""
    found = blocks(text)
    chains = [(kept(chain), chain.stop) for chain in find_chains(text, found)]
    chains += [(links, len(text)) for links in find_parallels(text, found)]
    lists = [built for links, stop in chains if (built := build(text, found, links, stop))]
    return sorted(lists, key=lambda enumeration: enumeration.items[0].start)
