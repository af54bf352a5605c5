"""Reads a text; yields its enumerations: the items with their printed markers, and the words that announce them."""

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, compress, pairwise

from facts.lexicon import DEEDS, NUMBERS, ORDINALS, PARTS, ROMAN
from facts.text import Span, blocks, cut, sentences

MORE, LAST, CLOSED = 0, -1, 99  # numbers of "then", of bullets; of "finally"; the count of a list after its "finally"
DEPTH = 12  # lists that are open at one time
NEAR = 1_500  # characters in which lead-ins and ends of sentences are looked for
ORDINAL = "|".join(word for word, value in ORDINALS.items() if value <= 12)
CARDINAL = "|".join(word for word, value in NUMBERS.items() if 1 <= value <= 9)
PART = "|".join(sorted(PARTS | DEEDS))
IS = r"(?:[\w’']{2,20} ){0,3}(?:is|was|are|were|(?:will|would|must) be|concern(?:s|ed)|involves|relates|lies|stems|comes)\b"

# Kind of marker: name, the family and number of one that always says the same, pattern; in the order in which they are tried.
KINDS = (
    ("bullet", None, r"^[ \t]{0,20}[-•*–—‣▪◦·●○](?=[ \t]{1,8}\S)"),
    ("number", None, r"^[ \t]{0,12}\(?\d{1,2}[.)](?=[ \t])|(?<=\s)\(?\d{1,2}\)(?= )"),
    ("letter", None, r"^[ \t]{0,12}(?-i:[a-z]{1,4})[.)](?=[ \t])|(?<=\s)\([a-z]{1,4}\)(?=\s)|(?<=[:;,]\s)[a-h]\)(?= )"),
    ("ordinal", None, rf"\b(?:the |a )(?:{ORDINAL})(?= {IS}|, [^,.;:]{{3,30}}, {IS})|\bin the (?:{ORDINAL}) place\b"
                      rf"|\b(?:{ORDINAL})(?:ly)?(?: of all\b| and foremost\b)?(?![-’'\w])"),
    ("begin", ("ordinal", 1), r"\bto (?:begin|start) with\b"),
    ("next", ("ordinal", MORE), r"\b(?:and )?(?:then|next)\b|\b(?:moreover|furthermore|in addition)(?=,)"),
    ("last", ("ordinal", LAST), r"\b(?:finally|lastly|last,? but not least|last(?=,))\b"),
    ("hand", ("hand", 1), r"\bon (?:the )?one (?:hand\b(?!,? and\b)|side(?=,))|\bfor one thing(?=,)"),
    ("other_hand", ("hand", 2),
     r"\bon the other(?: hand\b| side(?=,)|\b(?! (?:hand|side|end|part|bank|shore)\b))|\bfor another(?=,)"),
    ("named", None, rf"\b(?:step|lesson|option|point|reason|scenario|phase|priority) (?:{CARDINAL}|\d)(?=[:.,] | (?:is|was)\b)"),
    ("cardinal", None, rf"\b(?:{CARDINAL})(?=[,:] )"),
    ("one", ("one", 1), rf"\bone(?= {IS})"),
    ("another", ("one", MORE), rf"\b(?:the other|yet another|another)(?= {IS})|\bthe (?:last|final)(?= (?:is|was)\b)"),
)  # fmt: skip
VALUES = {**{str(number): number for number in range(1, 100)}, **NUMBERS, **ORDINALS}
FIXED = {kind: reading for kind, reading, _ in KINDS if reading}
MARKER = re.compile(  # the looks around keep the scan from trying every kind within words and between them
    rf"(?<!\w)(?=^|\S)(?:{'|'.join(f'(?P<{kind}>{pattern})' for kind, _, pattern in KINDS)})", re.IGNORECASE | re.MULTILINE
)
# What stands before a marker at the head of a line, of a sentence, of a clause.
LEVELS = {
    "line": re.compile(r"(?:^|\n)[ \t]{0,8}(?:[-•*–] )?[“\"(]?$"),
    "sentence": re.compile(r"[.!?…][”’\"')\]]{0,2}\s{1,3}(?:(?:And|But) )?[“\"]?$"),
    "clause": re.compile(r"(?:[:;,—–(]|\b(?:and|but|or|that|is|are|while))\s?[“\"]?$", re.IGNORECASE),
}
SHORT = ("ordinal", "begin", "next", "last")  # kinds whose words often mark nothing
PAUSE = re.compile(r"[,:;.—]| [—–]| (?:is|was|are|comes|and)\b")
EMPTY = re.compile(r"[\W_]{0,9}(?:(?:and|or|to|of|through|the)\b[\W_]{0,5}){0,3}")
SEPARATOR = re.compile(r"[\s,;—–]{0,4}(?:\b(?:and|or|but|while|yet)[\s,]{0,3})?[“\"(]?$", re.IGNORECASE)
REACH = {"ordinal": 6, "hand": 1, "one": 1, "cardinal": 3, "named": 3}  # plain blocks between items; others have none
HEAD = re.compile(r"(?:the|an?|its|their|our) \w{2,20} (?:to|of|for|that|in) ", re.IGNORECASE)  # of parallel phrases
ANNOUNCEMENT = re.compile(
    rf"\b(?:({CARDINAL})|several|various|some|many|multiple|number of|following)\b(?: [\w-]{{1,20}}){{0,3}}? (?:{PART})\b",
    re.IGNORECASE,
)
# What comes before clauses without markers: its end, and the whole before that end.
COLON = re.compile(r"(?::|,? namely,?|\bthat is,|(?P<dash>—)) ", re.IGNORECASE)
ANNOUNCED = re.compile(rf"(?:{ANNOUNCEMENT.pattern}[^.:;?!\n]{{0,80}}|\b(?:following|as follows))$", re.IGNORECASE)
CLAUSE = {mark: re.compile(rf"{mark}\s(?:(?:and|or|while)\s)?") for mark in ";,"}
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


def read(match: re.Match[str]) -> tuple[tuple[str, int], ...]:
    """Return the families that a marker may belong to, each with the number it has there."""
    kind, words = match.lastgroup or "", match[0].lower()
    bare = words.strip(" \t().")
    family = kind + words.strip().replace(bare, "")
    if kind in FIXED:
        return (FIXED[kind],)
    if kind == "bullet":
        return ((words, MORE),)
    if kind == "letter":
        letter = ((family, ord(bare) - 96),) if len(bare) == 1 else ()
        return (*letter, (f"roman {family}", ROMAN[bare])) if bare in ROMAN else letter
    number = next((VALUES[word] for word in re.split(r" |ly\b", bare) if word in VALUES), None)
    if number is None:
        return ()
    return ((family, number), ("one", MORE)) if bare.startswith(("a ", "the ")) else ((family, number),)


def find_markers(text: str, found: Sequence[Span]) -> Iterator[Marker]:
    """Yield the markers of a text in order: words that may mark an item, where markers stand."""
    starts = [block.start for block in found]
    for match in MARKER.finditer(text):
        kind, span, readings = match.lastgroup or "", cut(text, match.start(), match.end()), read(match)
        before = text[max(0, span.start - 12) : span.start]
        level = next((name for name, pattern in LEVELS.items() if pattern.search(before)), "")
        first = any(number == 1 for _, number in readings)
        sure = kind not in SHORT or " " in span.text or span.text.endswith("ly") or PAUSE.match(text, span.end, span.end + 8)
        clear = level == "clause" and (not first or before.rstrip()[-1:] not in ",(")
        begun = kind == "bullet" or (kind in ("number", "letter") and first)
        if readings and (begun or (level != "" if sure else clear)):
            yield Marker(span, bisect_right(starts, span.start) - 1, level, before, readings)


def fits(text: str, chain: Chain, marker: Marker, number: int, plain: Sequence[int]) -> bool:
    """Tell whether a marker with a number counts on from a chain; `plain` counts the plain blocks before each block."""
    last = chain.links[-1][0]
    beside = marker.block == last.block
    within = last.level == "clause" and chain.family in REACH and not beside
    if within or plain[marker.block] - plain[last.block + 1] > REACH.get(chain.family, 0):
        return False
    if number == MORE:
        return chain.family != "ordinal" or (beside and chain.count == 1)
    if number == LAST:
        level = marker.level == last.level or (beside and "clause" not in (marker.level, last.level))
        spoken = not EMPTY.fullmatch(text, last.span.end, marker.span.start)  # "third and finally" is one marker
        return chain.count < CLOSED and level and spoken
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


def find_chains(text: str, found: Sequence[Span], markers: Sequence[Marker]) -> list[Chain]:
    """Return the chains of markers that count on; not the numbers of a document's own paragraphs, which headings part."""
    marked = {marker.block for marker in markers if marker.level == "line" and marker.readings[0][0] not in REACH}
    plain = [0, *accumulate(n not in marked and text[max(0, b.start - 1)] not in " \t" for n, b in enumerate(found))]
    stack: list[Chain] = []
    chains: list[Chain] = []
    parted: set[tuple[str, int]] = set()
    for marker in markers:
        if join(text, stack, marker, plain):
            continue
        for family, number in marker.readings:
            if number == 1 or (number == MORE and family not in REACH):
                stack.append(Chain(family, number, [(marker, number)], len(text)))
                chains.append(stack[-1])
            elif family.startswith("number") and marker.level == "line":
                parted.add((family, number - 1))
        del stack[:-DEPTH]
    return [chain for chain in chains if (chain.family, chain.count) not in parted]


def kept(chain: Chain) -> list[tuple[Marker, int]]:
    """Return the links of a chain without each "then" that tells of a sequence within an item."""
    last, closing = chain.links[-1]
    if chain.family != "ordinal":
        return chain.links
    counted, ends = any(number > 1 for _, number in chain.links), closing == LAST
    told = [n != MORE or (not counted and (";" in m.before or (ends and m.level == last.level))) for m, n in chain.links]
    return list(compress(chain.links, told))


def sentence_end(text: str, start: int, end: int) -> int:
    """Return the end of the sentence that goes on at `start`."""
    return next((sentence.end for sentence in sentences(text, cut(text, start, min(end, start + NEAR)))), end)


def count(announced: re.Match[str] | None) -> int:
    """Return the number of items that an announcement names, 0 if none."""
    return NUMBERS.get((announced[1] or "").lower(), 0) if announced else 0


def find_clauses(text: str) -> Iterator[tuple[str, list[int]]]:
    """Yield the heads of clauses without markers: "two aims: to trade; and to live", "the need to A, the need to B, and ..."."""
    end = 0
    for match in COLON.finditer(text):
        start, head = match.end(), HEAD.match(text, match.end())
        announced = None if match["dash"] else ANNOUNCED.search(text[max(end, match.start() - 160) : match.start()])
        if match.start() >= end and (announced or head) and not MARKER.match(text, start):
            end, number = sentence_end(text, start, len(text)), count(announced)
            mark = ";" if text.find(";", start, end) >= 0 else ","
            heads = [start, *(split.end() for split in CLAUSE[mark].finditer(text, start, end))]
            parallel = [at for at in heads if head and text.startswith(head[0], at)]
            long = mark == ";" or text.count(" ", start, end) >= 3 * len(heads) - 1
            as_told = announced and long and (len(heads) == number or (mark == ";" and not number))
            if len(parallel) > 2 or (as_told and len(heads) > 1):
                yield "clause", parallel if len(parallel) > 2 else heads


def find_blocks(found: Sequence[Span], marked: Container[int]) -> Iterator[tuple[str, list[int]]]:
    """Yield the heads of the blocks without markers that one with a colon at its end announces."""
    words, n = [block.text for block in found], 0
    goes_on = [b[0].islower() or b[-1] not in ".!?:”’)" or a.endswith((";", "; and", "; or")) for a, b in pairwise(["", *words])]
    while n < len(found):
        lead, first, n = words[n], n + 1, n + 1
        if lead.endswith(":"):
            number = count(ANNOUNCEMENT.search(lead, max(0, len(lead) - 200)))
            while n < len(found) and n not in marked and (n - first < number or goes_on[n]):
                n += 1
            if n - first > 1 and n - first >= number:
                yield "line", [block.start for block in found[first:n]]


def find_items(text: str, found: Sequence[Span], links: Sequence[tuple[Marker, int]], stop: int) -> Iterator[Item]:
    """Yield the items that markers open: each runs up to the next one, or to the end of its block or sentence."""
    for (marker, number), following in zip(links, [*(other.span.start for other, _ in links[1:]), stop], strict=True):
        start, end = marker.span.start, min(found[marker.block].end, following)
        if end == following < len(text):
            tail = SEPARATOR.search(text, max(marker.span.end, end - 10), end)
            end = tail.start() if tail else end
        elif marker.level in ("clause", ""):
            end = sentence_end(text, marker.span.end, end)
        item = cut(text, start, end)
        yield Item(item.start, item.end, item.text, marker.span if marker.span.text else None, number if number > 0 else None)


def find_lead(text: str, found: Sequence[Span], first: Marker) -> Span | None:
    """Return what announces a list: the clause before the first item, or the nearest sentence that announces one."""
    before: list[Span] = []
    for block in reversed(found[max(0, first.block - 1) : first.block + 1]):
        end = min(block.end, first.span.start)
        region = cut(text, max(block.start, end - NEAR), end)
        before = before if EMPTY.fullmatch(region.text) else [*sentences(text, region), *before]
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
    if bare:
        return None
    lead = find_lead(text, found, links[0][0])
    announced = ANNOUNCEMENT.search(lead.text) if lead else None
    if items[0].text.lstrip("(")[:1].isdigit() and not announced and (lead is None or lead.text.endswith((".", "!", "?"))):
        return None  # numbers of a document's paragraphs
    beyond = links[-1][1] == LAST and count(announced) == len(items) - 1
    return Enumeration(lead, items[:-1] if beyond else items)


def find_lists(text: str) -> list[Enumeration]:
    """Return the enumerations of a text in order of their first items; a list may stand in an item of another."""
    found = blocks(text)
    markers = list(find_markers(text, found))
    made = {chain.links[0][0].span.start: (kept(chain), chain.stop) for chain in find_chains(text, found, markers)}
    starts, marked = [block.start for block in found], {marker.block for marker in markers if marker.level == "line"}
    for level, heads in (*find_blocks(found, marked), *find_clauses(text)):
        links = [(Marker(Span(at, at, ""), bisect_right(starts, at) - 1, level), MORE) for at in heads]
        made.setdefault(heads[0], (links, len(text)))
    return [built for _, (links, stop) in sorted(made.items()) if len(links) > 1 and (built := build(text, found, links, stop))]
