"""Applies what people curated to the facts of an article, in memory; yields the corrected facts."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pydantic import ValidationError

from facts.base.faults import KeyPath
from facts.base.invisible import find_words
from facts.base.patterns import word_set
from facts.base.spans import Span, blocks, sentences
from facts.base.strict_yaml import explain_error
from facts.base.wording import join_names
from facts.library.entities import AnyFact, Fact, select_facts
from facts.model.article_facts import (
    Claim,
    Clause,
    Event,
    ExtractedFact,
    Facts,
    Figure,
    Person,
    Point,
    Quote,
    Quotes,
    Section,
)
from facts.model.curation import (
    Add,
    Change,
    Contest,
    Drop,
    Keep,
    Link,
    Merge,
    OnFacts,
    Operation,
    Set,
    Split,
    Tag,
    WordsAt,
)
from facts.model.fields import Record
from facts.model.quoting import Quoter

ITEM_STOP = re.compile(r"[.;,](?:\s(?:and|or))?$")  # build a port | ; and
PART_FIELDS = {"points", "clauses"}  # fields whose facts stand apart
Corrected = Iterator[AnyFact]  # what an operation adds or puts in the place of facts
Values = dict[str, object]  # of a record, by field
Divisible = Point | Clause | Claim
# How each field of `set` is given.
FORMS = {
    "words": "give words of the text: {block: 7, exact: the words}; an event may have several",
    **dict.fromkeys(
        ("attribution", "role"),
        "give words of the text, {block: 7, exact: the words}, or [] where there are none",
    ),
    **dict.fromkeys(
        ("hedges", "actors", "places"),
        "give words of the text, {block: 7, exact: the words}, or [] for none; ids go into `tag`",
    ),
    "holders": "give ids of actors, words of the text, or author or unclear alone",
    "parties": "give ids of actors, or words of the text",
    "blocks": "give the first and the last, counted from 1",
}
UNNAMED_HOLDERS = frozenset({"author", "unclear"})  # holders that are neither an id nor words
NEXT_TO_PART = 3  # characters between a part and the words that give it to somebody
ADDED_LABEL = re.compile(r"x[1-9][0-9]*")
# The shape of each kind that people add, and what is true of it where they say nothing else.
ADDED_KINDS: dict[str, tuple[type[ExtractedFact], Values]] = {
    "event": (Event, {"edtf": None, "basis": "none", "status": "happened"}),
    "claim": (Claim, {"stance": "assertion"}),
    "figure": (Figure, {"unit": None, "approximate": False}),
    "person": (Person, {}),
}
# What an editor gives of a fact of each kind; all else follows from its words.
GIVEN_FIELDS = {
    "event": word_set("edtf basis status"),
    "claim": word_set("stance"),
    "figure": word_set("value unit period approximate"),
    "person": frozenset(),
}


def list_facts(article: str, record: Record, parent: str = "") -> Iterator[AnyFact]:
    """Yield every fact below a record (`Facts`).

    Points and clauses stand behind what they are part of, whose own record has none of them.
    """
    for _, items in record:
        for item in items if isinstance(items, tuple) else ():
            if isinstance(item, ExtractedFact):
                parts = PART_FIELDS & type(item).model_fields.keys()
                bare = item.model_copy(update=dict.fromkeys(parts, ()))
                fact = Fact(article, bare, parent, getattr(item, "heading", None))
                yield fact
                yield from list_facts(article, item, fact.id)


class RefusedError(ValueError):
    """An operation that cannot be applied: what is wrong; what to do."""


class _Curator:
    """Applies operations one by one to the facts of an article.

    What can be on several facts is done `on` each by itself: `set` by `set_on`. Another one is done
    as a whole, `split` by `split_fact`, which yields the facts that it adds or puts in the place of
    those that it corrects.
    """

    def __init__(self, extracted: Facts, source: str, give: Callable[[AnyFact], AnyFact]) -> None:
        self.article = extracted.article
        self.source = source
        self.give = give
        self.facts = {fact.id: give(fact) for fact in list_facts(self.article, extracted)}
        self.extracted = frozenset(self.facts)
        self.blocks = blocks(source)
        self.quoter = Quoter(self.blocks, source)

    def read_new_label(self, id_: str) -> str:
        """Return the label in the id of a fact that people add."""
        article, _, label = id_.rpartition("-")
        if article != self.article or not ADDED_LABEL.fullmatch(label):
            raise RefusedError(f"{id_} is no id for an added fact; use {self.article}-x1, -x2 ...")
        if id_ in self.facts:
            raise RefusedError(f"{id_} is added twice; use the next number")
        return label

    def find_fact(self, id_: str) -> AnyFact:
        """Return the fact of an id as corrected so far."""
        if id_ in self.extracted and id_ not in self.facts:
            raise RefusedError(f"{id_} is dropped or merged above; take one of the two lines out")
        if id_ not in self.facts:
            raise RefusedError(f"there is no fact {id_} in {self.article}; take an id of facts.yml")
        return self.facts[id_]

    def find_parts(self, fact: AnyFact) -> list[AnyFact]:
        """Return the points of a statement or the clauses of a point."""
        return [part for part in self.facts.values() if part.parent == fact.id]

    def find_all(self, exact: str, start: int, end: int) -> list[Quote]:
        """Return words wherever they stand between two offsets, across invisible characters."""
        found = find_words(self.source[start:end], exact)
        return [self.quoter(Span(start + first, start + last, exact)) for first, last in found]

    def find_once(self, exact: str, whole: Span | Quote, where: str) -> Quote:
        """Return the words that stand once in others."""
        found = self.find_all(exact, whole.start, whole.end)
        if len(found) != 1:
            raise RefusedError(
                f"the words stand {len(found)} times in {where}; give words that stand there once"
            )
        return found[0]

    def find_place(self, place: WordsAt) -> Quote:
        """Return the words of a place."""
        if place.block > len(self.blocks):
            raise RefusedError(
                f"there is no block {place.block}; the article has {len(self.blocks)}"
            )
        return self.find_once(place.exact, self.blocks[place.block - 1], f"block {place.block}")

    def find_beside(self, place: WordsAt, fact: AnyFact) -> Quote:
        """Return the words of a place that say something of a fact.

        Where they stand several times: within the words of the fact, else next before them.
        """
        own = [quote for quote in fact.quotes if quote.block == place.block]
        for quote in own:
            inside = self.find_all(place.exact, quote.start, quote.end)
            if len(inside) == 1:
                return inside[0]
        if own:
            start = self.blocks[place.block - 1].start
            if before := self.find_all(place.exact, start, own[0].start):
                return before[-1]
        return self.find_place(place)

    def tell_words(self, kind: str, quotes: Quotes) -> Values:
        """Return the words of a fact of a kind in its fields, those of a claim with its hedges."""
        # Here, so that it is read only where people add or mend facts.
        from facts.reading.stances import find_hedges

        if kind == "event":
            return {"quotes": quotes}
        words = quotes[0]
        if kind != "claim":
            return {"quote": words}
        hedges = find_hedges(self.source, words.start, words.end)
        return {"quote": words, "hedges": self.quoter.all(hedges)}

    def apply(self, op: Operation) -> list[AnyFact]:
        """Return the facts that an operation adds or puts in the place of those it corrects."""
        if isinstance(op, OnFacts):
            correct = getattr(self, f"{op.op}_on")
            facts = [self.find_fact(id_) for id_ in op.targets]
            if isinstance(op, Keep | Tag):  # a clause that is all of its point goes with it
                facts += [p for fact in facts for p in self.find_parts(fact) if is_all_of(p, fact)]
            return [correct(fact, op) for fact in facts]
        return [*getattr(self, f"{op.op}_fact")(op)]

    def contest_fact(self, op: Contest) -> Corrected:
        """Yield the fact with what it was held against."""
        fact = self.find_fact(op.id)
        yield replace(fact, contests=(*fact.contests, op))

    def change_on(self, fact: AnyFact, op: Change) -> AnyFact:
        """Return a fact with a field set; the value that it had must be the one expected."""
        now = fact.title if op.field == "title" else getattr(fact.record, op.field, None)
        if isinstance(now, Quote):
            raise RefusedError(
                f"{fact.id}: {op.field} holds words of the article, which are never changed"
            )
        if now not in (op.from_, op.to):
            raise RefusedError(
                f"conflict at {fact.id}: {op.field} is {now!r} now,"
                f" the change expects {op.from_!r}; look again and set from"
            )
        values: Values = {op.field: op.to}
        if op.field == "edtf" and fact.kind == "event":
            values["basis"] = "editors" if op.to else "none"
            values["date_words"] = ()
        if now == op.to:
            return fact
        if op.field == "title":
            return replace(fact, title=None if op.to is None else str(op.to))
        return _correct_record(fact, values)

    def set_on(self, fact: AnyFact, op: Set) -> AnyFact:
        """Return a fact with the words, holders, parties or blocks that are set."""
        quotes = tuple(
            self.find_place(place) if op.field == "words" else self.find_beside(place, fact)
            for place in op.to
            if isinstance(place, WordsAt)
        )
        ids = tuple(v for v in op.to if isinstance(v, str) and v not in UNNAMED_HOLDERS)
        are_named = len(quotes) + len(ids) == len(op.to) > 0
        are_places = len(quotes) == len(op.to)
        values: Values
        match op.field, op.to:
            # Words can stand at several places of an event alone.
            case "words", (_, *others) if are_places and (fact.kind == "event" or not others):
                values = self.tell_words(fact.kind, quotes)
            case "hedges" | "actors" | "places", _ if are_places:
                values = {op.field: quotes}
            case "attribution" | "role", () | (WordsAt(),):
                values = {op.field: quotes[0] if quotes else None}
            case "holders", ("author",):
                values = {"holders": (), "unclear": False, "attribution": None}
                if getattr(fact.record, "stance", None) == "reported":  # nobody reports it then
                    values["stance"] = "assertion"
            case "holders", _ if are_named or op.to == ("unclear",):
                values = {"holders": quotes, "unclear": not are_named}
            case "parties", _ if are_named:
                values = {"parties": quotes}
            case "blocks", (int(first), int(last)) if 1 <= first <= last <= len(self.blocks):
                self.refuse_overlap(fact.id, first, last)
                values = self.open_section(fact.anchor, first, last)
            case _:
                raise RefusedError(
                    f"{fact.id}: this is not how {op.field} are given; {FORMS[op.field]}"
                )
        if op.field in ("holders", "parties"):
            fact = replace(fact, holder_ids=ids)
        return self.give(_correct_record(fact, values))

    def refuse_overlap(self, id_: str, first: int, last: int) -> None:
        """Refuse blocks that another section has."""
        for other in select_facts(self.facts.values(), Section):
            start, end = other.record.blocks
            if other.id != id_ and start <= last and first <= end:
                raise RefusedError(
                    f"{id_} would overlap {other.id}; put a line above that sets the blocks of"
                    f" {other.id}"
                )

    def split_fact(self, op: Split) -> Corrected:
        """Yield the parts of a fact; what it consists of goes to the part that holds it."""
        fact = self.find_fact(op.id)
        if op.id not in op.into:
            raise RefusedError(f"{op.id} itself is missing in into; give it to one of the parts")
        if isinstance(fact.record, Section):
            parts = self.divide_section(op, fact.record)
        elif isinstance(fact.record, Divisible):
            parts = {
                id_: self.read_part(fact, self.find_once(exact, fact.anchor, op.id))
                for id_, exact in op.into.items()
            }
        else:
            raise RefusedError(
                f"{fact.kind} {op.id} cannot be split; only points, clauses, claims and sections"
                " can"
            )
        split = []
        for id_, values in parts.items():
            part = fact
            if id_ != op.id:
                part = Fact(self.article, fact.record, fact.parent, holder_ids=fact.holder_ids)
                values["id"] = self.read_new_label(id_)
            split.append(_correct_record(part, values))
        yield from split
        for part in self.find_parts(fact):
            homes = [home.id for home in split if part.anchor in home.anchor]
            if not homes:
                message = "stands in none of the parts; make one longer, or drop it first"
                raise RefusedError(f"{part.id} {message}")
            yield replace(part, parent=homes[0])

    def read_part(self, fact: AnyFact, quote: Quote) -> Values:
        """Return the words of a part; of a claim, what is done there and what gives it to them."""
        from facts.extract.claims.stance import read_part_stance, read_stance

        record = fact.record
        values: Values = {"quote": quote}
        if not isinstance(record, Claim):
            return values
        given = record.attribution
        if given and given in quote:
            return values  # what says what is done is still there: recommended that
        if given and quote.start - given.end not in range(NEXT_TO_PART):
            values["attribution"] = None  # it stands in, or before, another part
        if record.stance != "reported":
            read = read_part_stance if record.holders or fact.holder_ids else read_stance
            values["stance"] = read(quote.exact)
        return values

    def divide_section(self, op: Split, section: Section) -> dict[str, Values]:
        """Return the blocks of each part of a section by its id: each begins with its words."""
        first, last = section.blocks
        whole = Span(self.blocks[first - 1].start, self.blocks[last - 1].end, "")
        begins = {id_: self.find_once(exact, whole, op.id).block for id_, exact in op.into.items()}
        edges = sorted({*begins.values()})
        if edges[0] != first or len(edges) < len(begins):
            raise RefusedError(
                f"{op.id}: its parts begin in {join_names([f'block {n}' for n in edges])};"
                f" give words of block {first} and of another block for each other part"
            )
        ends = dict(pairwise([*edges, last + 1]))
        parts = {}
        for id_, block in begins.items():
            parts[id_] = self.open_section(section.quote, block, ends[block] - 1)
            if block != first:  # what opened the whole opens its first part alone
                parts[id_] |= {"joint": None, "role": "other"}
        return parts

    def open_section(self, quote: Quote, first: int, last: int) -> Values:
        """Return the blocks of a section, and the sentence that opens them: the one it had."""
        opening = self.quoter(sentences(self.source, self.blocks[first - 1])[0])
        return {"blocks": (first, last), "quote": quote if quote.block == first else opening}

    def merge_fact(self, op: Merge) -> Corrected:
        """Yield the first fact with the words of all; what the others consist of becomes its."""
        facts = [self.find_fact(id_) for id_ in dict.fromkeys(op.ids)]
        places = {(fact.kind, fact.parent, fact.anchor.block) for fact in facts}
        first, *others = facts
        if not (others and len(places) == 1 and isinstance(first.record, Divisible)):
            raise RefusedError(
                f"{', '.join(op.ids)} cannot be merged; take claims, points of a statement"
                " or clauses of a point, all of one block"
            )
        quotes = [fact.anchor for fact in facts]
        whole = Span(min(q.start for q in quotes), max(q.end for q in quotes), "")
        yield _correct_record(first, {"quote": self.quoter(whole)})
        for fact in others:
            for part in self.find_parts(fact):
                yield replace(part, parent=first.id)
            del self.facts[fact.id]

    def drop_fact(self, op: Drop) -> Corrected:
        """Leave facts out with their parts; yield events of a block that keep words elsewhere."""
        if op.block:
            yield from self.drop_block(op.block)
        gone = [self.find_fact(id_) for id_ in op.targets]
        while gone:
            fact = gone.pop()
            gone += self.find_parts(fact)
            self.facts.pop(fact.id, None)

    def drop_block(self, block: int) -> Corrected:
        """Leave out what stands in a block; sections, and what has parts elsewhere, stay."""
        here = [fact for fact in self.facts.values() if block in {q.block for q in fact.quotes}]
        if not here:
            raise RefusedError(f"no fact stands in block {block}; give another block")
        for fact in reversed(here):  # clauses before their point, points before their statement
            kept = tuple(quote for quote in fact.quotes if quote.block != block)
            if kept:
                yield _correct_record(fact, {"quotes": kept})
            elif not (isinstance(fact.record, Section) or self.find_parts(fact)):
                del self.facts[fact.id]

    def keep_on(self, fact: AnyFact, op: Keep) -> AnyFact:
        """Return a fact as it is; with `show` the excerpts show it before others."""
        return replace(fact, preferred=op.show or fact.preferred)

    def link_fact(self, op: Link) -> Corrected:
        """Yield the fact with its link; a claim may have several, to later events."""
        fact = self.find_fact(op.id)
        if fact.link or op.to in fact.later_events:
            raise RefusedError(f"{op.id} is linked twice; keep one link")
        if fact.kind == "claim":
            yield replace(fact, later_events=(*fact.later_events, op.to))
        else:
            yield replace(fact, link=op.to, link_reason=op.why)

    def tag_on(self, fact: AnyFact, op: Tag) -> AnyFact:
        """Return a fact with the actors and topics that people set."""
        tags = op.model_dump(include={"actors", "topics"}, exclude_none=True)
        return replace(fact, **tags, tagged=fact.tagged | tags.keys())

    def add_fact(self, op: Add) -> Corrected:
        """Yield a fact that the rules missed."""
        shape, blank = ADDED_KINDS[op.kind]
        if others := op.set.keys() - GIVEN_FIELDS[op.kind]:
            raise RefusedError(
                f"{op.id}: {min(others)} of a new {op.kind} is not given in set; leave it out"
            )
        values = {**blank, "id": self.read_new_label(op.id)}
        if op.set.get("edtf"):
            values["basis"] = "editors"
        words = self.find_place(op.words)
        if op.kind == "person":
            values["name"] = words.exact
        values |= {**op.set, **self.tell_words(op.kind, (words,))}
        fact = Fact(self.article, _validate(op.id, shape, values))
        if op.holders:
            whose = Set(op="set", id=op.id, field="holders", to=op.holders, why=op.why)
            fact = self.set_on(fact, whose)
        yield self.give(fact)


def is_all_of(clause: AnyFact, point: AnyFact) -> bool:
    """Tell whether a clause has all words of its point."""
    words, whole = (ITEM_STOP.sub("", fact.anchor.exact) for fact in (clause, point))
    return clause.kind == "clause" and clause.anchor in point.anchor and words == whole


def _correct_record(fact: AnyFact, values: Values) -> AnyFact:
    """Return the fact with other values."""
    record = _validate(fact.id, type(fact.record), dict(fact.record) | values)
    mended = bool(values.keys() & {"quote", "quotes"})
    if mended:  # other words have other hedges, actors and places
        kept = {
            name: tuple(each for each in words if any(each in quote for quote in record.evidence))
            for name in ("hedges", "actors", "places")
            if (words := getattr(record, name, ()))
        }
        record = record.model_copy(update=kept)
    return replace(fact, record=record, is_mended=fact.is_mended or mended)


def _validate(id_: str, shape: type[ExtractedFact], values: Values) -> ExtractedFact:
    """Return a record of the values."""
    try:
        return shape.model_validate(values)
    except ValidationError as e:
        error = e.errors()[0]
        name = ".".join(map(str, error["loc"]))
        told = explain_error(error)
        if error["type"] == "extra_forbidden":
            told = "facts of its kind have no such field; content/README.md lists what they have"
        raise RefusedError(f"{id_}: {name}: {told}") from e


def curate(
    extracted: Facts,
    operations: Sequence[Operation],
    source: str,
    give: Callable[[AnyFact], AnyFact] = lambda fact: fact,
) -> tuple[tuple[AnyFact, ...], list[tuple[KeyPath, str]]]:
    """Return an article's facts with the operations applied in order, and those that could not be.

    Of the latter the place in curated.yml and what is wrong. `give` gives a claim to those who
    issue a statement, where people say who they are.
    """
    curator = _Curator(extracted, source, give)
    refused: list[tuple[KeyPath, str]] = []
    for n, op in enumerate(operations):
        try:
            # All of them before any is kept: an operation that is refused changes nothing.
            corrected = curator.apply(op)
            named = {getattr(op, "id", None), *getattr(op, "ids", ())}
            for fact in corrected:
                reason = fact.reason if isinstance(op, Keep) else op.why
                here = fact.id in named or isinstance(op, OnFacts)
                seen = fact.looked_at or here or fact.id not in curator.facts
                curator.facts[fact.id] = replace(fact, reason=reason, looked_at=seen)
        except RefusedError as e:
            key = next(name for name in ("id", "ids", "block") if getattr(op, name, None))
            refused.append(((n, key), str(e)))
    return tuple(curator.facts.values()), refused
