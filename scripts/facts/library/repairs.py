"""The operations of `curated.yml` that mend the facts of an article, ready to be taken over.

What stands in capitals is to be set: HOLDER, STANCE. Each has a reason, which people may reword.
"""

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

from facts.base.edtf import bounds
from facts.base.spans import Span, words
from facts.base.strict_yaml import Line, dump, load
from facts.extract.article_text import skip_bullet
from facts.extract.claims.issued import divide_deeds
from facts.library.entities import AnyFact
from facts.library.library import Library
from facts.model.article_facts import (
    Claim,
    Event,
    ExtractedFact,
    Figure,
    Person,
    Section,
    Statement,
)
from facts.model.documents import JointDocument
from facts.model.fields import Many, Record, Words
from facts.model.labels import LABELS
from facts.model.registers import BackgroundEvent

DraftOperation = dict[str, object]  # an operation of curated.yml, without the id of the fact
EDTF_SLOT = "YYYY-MM-DD"
HEADING_SLOT = "HEADING"
ID_SLOT = "ID"
HOLDER = "HOLDER"
WORDS_SLOT = "WORDS"  # stands for a place in the text: {block: 7, exact: the words}
EXACT = "EXACT"  # ... or for the words alone
FIRST_SLOT = "FIRST"  # ... or for those of the fact before them


class RepairWords(Record):
    """The file repairs.yml."""

    to_set: dict[str, Words]
    """what can stand in the place of each word in capitals"""
    reasons: dict[str, Words]
    """why a field is corrected"""
    dropped: dict[str, Many[Words]]
    """why facts of a kind are left out"""


REPAIRS = load(Path(__file__).with_name("repairs.yml"), RepairWords)
# What the values of each table of labels mean.
MEANINGS = {
    name: " ".join(f"{value}: {label.meaning}" for value, label in labels.items())
    for name, labels in LABELS.tables.items()
}
TO_SET = {slot: told.format(**MEANINGS) for slot, told in REPAIRS.to_set.items()}
# Fields that take words of the text.
TAKING = ("words", "holders", "attribution", "hedges", "actors", "places", "role")
LEAST_SHARED = 2  # words in common with an entry by which an event without a date may be it
MOST_LINKS = 3  # entries of the record that are proposed for a fact
CONTENT_LETTERS = 4  # of a word that says something: Expo, not: the
MOST_DAYS = 31  # that the two may last
OPENING_WORDS = 6  # words by which the first part of a section is known
WHOLE = "the whole sentence"  # why a fact gets its words
# What is true of a fact that people add, and is to be set.
ADDED_VALUES: dict[str, dict[str, str]] = {
    "claim": {"stance": "assertion"},
    "event": {"edtf": EDTF_SLOT, "status": "STATUS"},
    "figure": {"value": "VALUE", "unit": "UNIT", "period": EDTF_SLOT},
    "person": {},
}


def write_operation(id_: str, operation: DraftOperation) -> str:
    """Return an operation on a fact as a line of curated.yml."""
    named = {"ids": operation["ids"]} if "ids" in operation else {"id": id_}
    return dump([Line({"op": operation["op"]} | named | operation)]).strip()


def drop_fact(why: str) -> DraftOperation:
    """Return the operation that leaves a fact out."""
    return {"op": "drop", "why": why}


def change_field(field: str, now: object, to: object) -> DraftOperation:
    """Return the operation that changes a field, which has a value now."""
    return {"op": "change", "field": field, "from": now, "to": to, "why": REPAIRS.reasons[field]}


def set_field(field: str, to: object) -> DraftOperation:
    """Return the operation that sets what words of the article say of a fact."""
    return {"op": "set", "field": field, "to": to, "why": REPAIRS.reasons[field]}


def split_fact(id_: str, fact: ExtractedFact, added: str) -> DraftOperation | None:
    """Return the operation that lets another fact, `added`, begin inside one, if it can be cut."""
    if isinstance(fact, Section):
        parts = [" ".join(fact.quote.exact.split()[:OPENING_WORDS]), EXACT]
        why = REPAIRS.reasons["blocks"]
    elif isinstance(fact, Claim):
        parts = divide_deeds(fact.quote.exact)
        if len(parts) < 2:
            parts = [FIRST_SLOT, EXACT]
        why = "two things"
    else:
        return None
    return {"op": "split", "into": Line(zip((id_, added), parts, strict=True)), "why": why}


def add_fact(kind: str, words: object, **known: str) -> DraftOperation:
    """Return the operation that adds a fact of a kind, in words of a block or in WORDS.

    `known` are plain fields of it.
    """
    added: DraftOperation = {"op": "add", "kind": kind, "words": words}
    if fields := ADDED_VALUES[kind] | known:
        added["set"] = Line(fields)
    if kind == "claim":
        added["holders"] = "author"
    return added | {"why": "missed"}


def set_words(fact: ExtractedFact) -> DraftOperation:
    """Return the operation that gives a fact other words; those it has are to be mended."""
    places = [Line(block=quote.block, exact=quote.exact) for quote in fact.evidence]
    return set_field("words", places if len(places) > 1 else places[0])


def take_sentence(fact: ExtractedFact, sentence: Span, block: Span) -> DraftOperation | None:
    """Return what gives a claim or an event the words of its whole sentence, where it has fewer.

    None where they would cut a quotation that goes on, stand twice in the block, or take in what
    gives a claim to somebody.
    """
    quote = fact.evidence[0]
    given = fact.attribution if isinstance(fact, Claim) else None
    if given and given not in quote and sentence.start <= given.start < sentence.end:
        return None
    whole = skip_bullet(sentence).rstrip(".")
    within = whole.start <= quote.start and quote.end <= whole.end
    fewer = isinstance(fact, Claim | Event) and within and len(quote.exact) < len(whole.text)
    cuts = whole.text.count("“") != whole.text.count("”")
    if not fewer or cuts or block.text.count(whole.text) != 1:
        return None
    return set_field("words", Line(block=quote.block, exact=whole.text)) | {"why": WHOLE}


def set_actors(event: Event) -> DraftOperation:
    """Return the operation that gives an event nobody who takes part; where nobody does, WORDS."""
    nobody = Line(block=event.quotes[0].block, exact=WORDS_SLOT)
    return set_field("actors", [] if event.actors else nobody)


SET_HOLDER = set_field("holders", HOLDER)
SET_TAGS: tuple[DraftOperation, ...] = (
    {"op": "tag", "actors": "ACTORS", "why": "whom it concerns"},
    {"op": "tag", "topics": "TOPICS", "why": "what it concerns"},
)
KEEP_FACT: DraftOperation = {"op": "keep", "why": "right as it stands"}
# The excerpts show it before others.
PREFER_FACT: DraftOperation = {"op": "keep", "show": True, "why": "it matters most"}


def link_fact(fact: ExtractedFact, to: str = ID_SLOT) -> DraftOperation:
    """Return the operation that says what a statement or an event is in the record."""
    same = "document" if isinstance(fact, Statement) else "event"
    return {"op": "link", "to": to, "why": f"the same {same}"}


def propose_links(fact: AnyFact, library: Library) -> list[DraftOperation]:
    """Return the links of an event or a statement to what it may be in the record.

    To events of the register or joint documents of the same days, for a statement without a date of
    the days before the release; those first with which it has most words in common. To an event
    without a date those with which it has some.
    """
    known: Iterable[BackgroundEvent | JointDocument]
    edtf = getattr(fact.record, "edtf", None)
    since = timedelta(0)
    if isinstance(fact.record, Event):
        known = library.background.values()
    elif isinstance(fact.record, Statement):
        known = library.documents.values()
        if not edtf:
            edtf = library.articles[fact.article].published
            since = timedelta(MOST_DAYS)
    else:
        return []
    if fact.link:
        return []
    told = {word for q in fact.quotes for word in words(q.exact) if len(word) >= CONTENT_LETTERS}
    near: list[tuple[int, str]] = []
    for entry in known:
        shared = len(told.intersection(words(entry.title)))
        if _is_of_days(entry.edtf, edtf, since) if edtf else shared >= LEAST_SHARED:
            near.append((-shared, entry.id))
    return [link_fact(fact.record, id_) for _, id_ in sorted(near)[:MOST_LINKS]]


def _is_of_days(entry: str, edtf: str, since: timedelta) -> bool:
    """Tell whether an entry of the record is of the days of a date, or of those `since` before."""
    begins, ends = bounds(entry)
    first, last = bounds(edtf)
    first -= since
    days = max(last, ends) - min(first, begins)
    return begins <= last and first <= ends and days.days <= MOST_DAYS


def list_repairs(fact: ExtractedFact) -> list[DraftOperation]:
    """Return the commonest repairs of a fact of its kind."""
    match fact:
        case Claim():
            given = [set_field("attribution", [])] if fact.attribution else []
            hedges = [set_field("hedges", [])] if fact.hedges else []
            return [
                set_words(fact),
                SET_HOLDER,
                *given,
                change_field("stance", fact.stance, "STANCE"),
                *hedges,
                *SET_TAGS,
            ]
        case Event():
            return [
                set_words(fact),
                change_field("edtf", fact.edtf, EDTF_SLOT),
                change_field("status", fact.status, "STATUS"),
                set_actors(fact),
                set_field("places", []),
                *SET_TAGS,
                link_fact(fact),
            ]
        case Figure():
            rough = [change_field("approximate", True, False)] if fact.approximate else []
            return [
                set_words(fact),
                change_field("period", fact.period, EDTF_SLOT),
                *rough,
                change_field("unit", fact.unit, "UNIT"),
                *SET_TAGS,
            ]
        case Person():
            return [set_field("role", []), set_words(fact), change_field("name", fact.name, "NAME")]
        case Statement():
            return [set_field("parties", "PARTIES"), link_fact(fact)]
        case Section():
            return [set_field("blocks", list(fact.blocks))]
    return []


def take_words(operation: DraftOperation) -> DraftOperation | None:
    """Return an operation with WORDS where words of the text can stand; None where none can."""
    if operation["op"] == "add":
        return operation | {"words": WORDS_SLOT}
    if operation["op"] == "set" and operation["field"] in TAKING:
        return operation | {"to": WORDS_SLOT}
    into = operation.get("into")
    if not isinstance(into, Line):
        return None
    if EXACT not in into.values():  # a split that is ready may be cut elsewhere all the same
        into = Line(zip(into, (FIRST_SLOT, EXACT), strict=True))
    return operation | {"into": into}
