"""Rules that one record of a content file keeps, each registered for the shape of its record."""

import re
from collections.abc import Collection, Iterator
from difflib import get_close_matches
from functools import singledispatch

from facts.base.edtf import bounds, sorting_day
from facts.base.faults import KeyPath
from facts.base.spans import words as list_words
from facts.library.curating import UNNAMED_HOLDERS
from facts.library.documents.points import PlacedPoint, is_authentic
from facts.library.library import Library
from facts.model.article_facts import Clause, Statement
from facts.model.curation import Add, Contest, Link, Set
from facts.model.documents import Comparison, Formula, JointDocument, PrintedWords, TextCopy
from facts.model.registers import BackgroundEvent, Hosts, Trade, host_name

# What is wrong below a record: the field, or the path to the value, and the message.
Found = Iterator[tuple[str | KeyPath, str]]

# Short quotation: what a page may repeat of a text whose rights are not known.
MOST_QUOTED_WORDS = 25
MOST_CHARACTERS = 40
SAME_RUN = 8  # so many words in a row that ours share with the document's are no longer ours
LETTERS_OF = {"zh": re.compile(r"[\u4e00-\u9fff]"), "ru": re.compile(r"[\u0400-\u04ff]")}


@singledispatch
def find_faults(_record: object, _library: Library) -> Found:
    """Yield what is wrong with the values of a record of a content file."""
    yield from ()


def add_hint(message: str, name: str, known: Collection[str]) -> str:
    """Return a message with the name that was probably meant in the place of its remedy."""
    near = get_close_matches(name, known, 1, cutoff=0.8)
    return f"{message.split(';')[0]}; did you mean {near[0]}?" if near else message


@find_faults.register
def _check_link(op: Link, library: Library) -> Found:
    """Events link to events, statements to documents, claims to later events; never in a circle."""
    if op.id not in library.facts:
        return
    fact = library.facts[op.id]
    targets: dict[str, Collection[str]] = {
        "event": library.background,
        "statement": library.documents,
        "claim": library.background,
    }
    known = targets.get(fact.kind, ())
    other = library.facts.get(op.to)
    is_told_elsewhere = other and other.kind == fact.kind == "event"
    published = library.articles[fact.article].published
    end = library.facts.get(library.root(fact))
    if not (op.to in known or is_told_elsewhere):
        rule = "an event links to an event, a statement to a document, a claim to later events"
        yield "to", add_hint(f"{fact.id} links to {op.to}, which it cannot; {rule}", op.to, known)
    elif end and end.link in library.facts:
        yield "to", f"{fact.id} links back to itself through {op.to}; take one of the links out"
    elif fact.kind == "claim" and published:
        event = library.background[op.to]
        if sorting_day(event.edtf) <= sorting_day(published):
            yield "to", f"{op.to} is no later event than the article of {published}; take it out"


@find_faults.register
def _check_holders(op: Set | Add, library: Library) -> Found:
    """Whom people give a claim or a statement to is an actor."""
    at, holders = ("to", op.to) if isinstance(op, Set) else ("holders", op.holders)
    for id_ in holders:
        if isinstance(id_, str) and id_ not in library.actors.keys() | UNNAMED_HOLDERS:
            remedy = "take an id from actors.yml, or words: {block: 7, exact: the ministry}"
            yield at, f"{id_} is no actor; {remedy}"


@find_faults.register
def _check_contest(op: Contest, library: Library) -> Found:
    """A contest says not-found only of a document that was read whole."""
    fact = library.facts.get(op.id)
    if fact and op.verdict == "not-found":
        reports = library.facts_of(fact.article, Statement)
        if not any(is_read_whole(library, report.link) for report in reports):
            yield "verdict", "not-found in no whole text; write not-checked"


@find_faults.register
def _check_trade(trade: Trade, _library: Library) -> Found:
    """Every year of the trade series stands in order and has sources."""
    latest = 0
    for n, year in enumerate(trade.years):
        if year.year < latest:
            message = f"{year.year} stands behind {latest}; put the years in order"
            yield ("years", n, "year"), message
        latest = year.year
        if not (year.from_event or year.sources):
            yield ("years", n), f"{year.year} has no sources; give them or from_event"


@find_faults.register
def _check_words(words: PrintedWords, _library: Library) -> Found:
    """Literal words are short, in the script of their language, with a gloss."""
    script = next((lang for lang, sign in LETTERS_OF.items() if sign.search(words.exact)), None)
    length = len(words.exact if script == "zh" else words.exact.split())
    most, unit = (MOST_CHARACTERS, "characters") if script == "zh" else (MOST_QUOTED_WORDS, "words")
    if length > most:
        yield "exact", f"{length} {unit} are quoted, at most {most} may be; shorten them"
    elif script != (words.language if words.language in LETTERS_OF else None):
        yield "exact", f"words in {words.lang} in another script; correct lang or the words"
    elif words.language == "en" and words.gloss:
        yield "exact", "a gloss of English words; leave it out"
    elif words.language != "en" and not words.gloss:
        yield "exact", f"words in {words.lang} without gloss; give them in English"


@find_faults.register
def _check_text(text: TextCopy, library: Library) -> Found:
    """An official text stands on a host of a government."""
    host = library.hosts.get(host_name(text.url))
    if text.official and host and host.kind != "official":
        yield "official", f"official on a host of kind {host.kind}; correct one"


@find_faults.register
def _check_document(document: JointDocument, library: Library) -> Found:
    """A document fits its id, its event, its titles, its texts and its own division."""
    yield from _check_date(document, library.background.get(document.event))
    if document.signatories and document.issued_by:
        yield "signatories", "signed or issued? give either signatories or issued_by"
    for n, lang in enumerate(document.titles_short):
        if lang not in document.titles:
            yield ("titles_short", n), f"no title in {lang} that could be short; give it in titles"
    yield from _check_sections(document)
    yield from _check_outline_words(document, library)
    yield from _check_bases(document)
    printed = {
        run
        for item in document.outline
        if item.words and item.words.lang == "en"
        for run in _list_runs(item.words.exact)
    }
    for n, item in enumerate(document.outline):
        if run := next((run for run in _list_runs(item.what) if run in printed), None):
            message = f"our words repeat the document's, “{run}”; say it in others"
            yield ("outline", n, "what"), message


def _check_outline_words(document: JointDocument, library: Library) -> Found:
    """The words of a point stand in the text of its language, where the record has it."""
    texts = {text.lang: text for text in library.texts.get(document.id, ())}
    for n, item in enumerate(document.outline):
        words = item.words
        text = texts.get(words.lang) if words and not words.of else None
        if words and text and not text.has_words(words.exact):
            file = f"{document.id}.{words.lang}.txt"
            message = f"these words do not stand in {file}; copy them to the letter"
            yield ("outline", n, "words", "exact"), message


def _check_bases(document: JointDocument) -> Found:
    """A point that was read in none but other languages was read in a translation."""
    copies = {text.url: text.lang for text in document.texts}
    for n, item in enumerate(document.outline):
        read = [copies[source.url] for source in item.sources if source.url in copies]
        # not: words that somebody else quotes of it
        read += [item.words.lang] if item.words and not item.words.of else []
        if item.basis == "reported" or not read:
            continue
        basis = "text" if any(map(is_authentic, read)) else "translation"
        if item.basis != basis:
            languages = ", ".join(dict.fromkeys(read))
            yield ("outline", n, "basis"), f"it was read in {languages}; write {basis}"


def _check_date(document: JointDocument, event: BackgroundEvent | None) -> Found:
    """A document has the date of its id, within that of its event, which names it."""
    if not document.id.startswith(document.edtf):
        yield "edtf", f"{document.edtf} is not the date of {document.id}; correct date or id"
    elif event:
        first, last = bounds(document.edtf)
        start, end = bounds(event.edtf)
        if not start <= first <= last <= end:
            yield "edtf", f"{document.edtf} lies outside its event, {event.edtf}; correct one"
    if event and document.id not in event.documents:
        yield "event", f"event {event.id} does not name it; add {document.id} to its documents"


def _check_sections(document: JointDocument) -> Found:
    """The sections of points are in order, and no more than the document has."""
    section = 0
    for n, item in enumerate(document.outline):
        at = ("outline", n, "section")
        if item.section and document.sections and item.section > document.sections.count:
            yield at, f"section {item.section} of {document.sections.count}; correct one of them"
        elif item.section and item.section < section:
            yield at, f"section {item.section} behind {section}; correct the order"
        section = item.section or section


def _list_runs(text: str) -> list[str]:
    """Return every run of words of a text that is long enough to be told apart."""
    found = list_words(text)
    return [" ".join(found[n : n + SAME_RUN]) for n in range(len(found) - SAME_RUN + 1)]


@find_faults.register
def _check_event(event: BackgroundEvent, library: Library) -> Found:
    """An event stands in the era of its date, and is told by a source of its own."""
    era = library.era_of(event.edtf)
    if event.era in library.eras and era != event.era:
        yield "era", f"{event.edtf} belongs to era {era or 'none'}, not {event.era}; correct one"
    if event.confidence != "high" and not event.confidence_reason:
        message = f"confidence {event.confidence} for what reason? give confidence_reason"
        yield "confidence", message
    sources = library.resolve_sources(event.sources)
    if all(source.kind == "repost" or source.copy_of for source in sources):
        yield "sources", "only copies tell of it; give a publisher's own page"
    for n, id_ in enumerate(event.documents):
        document = library.documents.get(id_)
        if document and document.event in library.background.keys() - {event.id}:
            message = f"{id_} names event {document.event}, not {event.id}; correct one"
            yield ("documents", n), message


@find_faults.register
def _check_formula(formula: Formula, library: Library) -> Found:
    """A formula has several steps, which carry words and stand in order of date.

    What is certain has words at both ends that were read in copies.
    """
    if len(formula.steps) < 2:
        yield "steps", f"{formula.id} has one step; give two or more"
    latest = ""
    bases = []
    for n, id_ in enumerate(formula.steps):
        at = ("steps", n)
        if id_ in formula.also:
            yield at, f"{id_} stands under also as well; keep one"
        point = library.document_points.get(id_)
        if point is None:
            continue
        bases.append(point.item.basis)
        if not point.words:
            yield at, f"{id_} carries no words; give it words, or put it under also"
        if not point.document.id.startswith(point.document.edtf):
            continue  # one of the two dates is wrong, which the document is told
        if point.document.edtf < latest:
            yield at, f"{id_} is older than the step before; put the steps in order"
        latest = point.document.edtf
    yield from _check_pairs(formula, library)
    if bases and formula.certainty == "high" and {bases[0], bases[-1]} != {"text"}:
        message = f"the words of an end of {formula.id} were not read in a copy"
        yield "certainty", f"{message}; write medium or low"


def _check_pairs(formula: Formula, library: Library) -> Found:
    """Two steps that are laid side by side are passages that can be held against each other."""
    for n, pair in enumerate(formula.pairs):
        at = ("pairs", n)
        ids = [id_ for id_ in formula.steps if id_ in (pair.step, pair.earlier)]
        if pair.step in [other.step for other in formula.pairs[:n]]:
            yield at, f"{pair.step} is paired twice; keep one"
        if ids != [pair.earlier, pair.step]:
            yield at, f"{pair.earlier} is no step before {pair.step}; pair two steps"
            continue
        languages = {_find_language_read(library.document_points.get(id_)) for id_ in ids}
        if None in languages or len(languages) > 1:
            message = f"{pair.step} and {pair.earlier} were not both read in copies of one language"
            yield at, f"{message}; leave the pair out"


def _find_language_read(point: PlacedPoint | None) -> str | None:
    """Return the language in which the words of a point were read in a copy; None if in none."""
    if point is None or point.words is None or point.item.basis != "text" or point.words.of:
        return None
    return point.words.language


@find_faults.register
def _check_hosts(hosts: Hosts, library: Library) -> Found:
    """A host is in use or retired; a state stands only with media, alike with and without www."""
    for name, host in hosts.root.items():
        if name in library.retired:
            yield name, f"{name} is retired; take it out here or in retired.yml"
        if host.state and host.kind in ("official", "repost"):
            message = f"a state controls agencies and press, not {host.kind}; leave it out"
            yield (name, "state"), message
        twin = hosts.root.get(f"www.{name}")
        if twin and (twin.kind, twin.state) != (host.kind, host.state):
            yield name, f"{name} and www.{name} differ; give both one kind and state"


@find_faults.register
def _check_comparison(entry: Comparison, library: Library) -> Found:
    """A verdict is on a report of the document, and rests on words of its points."""
    points = library.document_points
    if entry.fact not in library.facts or not points.keys() >= {*entry.against}:
        return
    reported = library.reported(library.facts[entry.fact])
    if not reported:
        remedy = "link it or take it out"
        yield "fact", f"{entry.fact} is no point or clause of a linked statement; {remedy}"
    if reported not in library.documents:
        return
    strange = [n for n, id_ in enumerate(entry.against) if points[id_].document.id != reported]
    for n in strange:
        where = f"no point of {reported}, which {entry.fact} reports"
        yield ("against", n), f"{entry.against[n]} is {where}; take one of its"
    if strange:
        return
    for message in _find_wrong_verdict(entry, library, reported):
        yield "verdict", message
    for message in _find_wrong_words(entry, library):
        yield "primary", message


def is_read_whole(library: Library, document: str | None) -> bool:
    """Tell whether a document was read whole, at an address or in a text of the record."""
    if document not in library.documents:
        return False
    return document in library.texts or library.documents[document].is_read_whole


def _find_wrong_verdict(entry: Comparison, library: Library, reported: str) -> Iterator[str]:
    """Yield what is wrong with the verdict of an entry."""
    fact = library.facts[entry.fact]
    verdict = entry.verdict
    printed = entry.primary.exact.casefold() if entry.primary else ""
    if library.facts_of(fact.id, Clause):
        derived = library.verdict_on(fact).verdict
        if verdict not in (None, derived):
            yield f"{verdict}, but its clauses make it {derived}; leave the verdict out"
    elif verdict is None:
        yield "no verdict; give one, not-checked where no words were read"
    elif verdict == "not-found":
        if not is_read_whole(library, reported):
            yield "not-found in no whole text; write not-checked"
    elif verdict == "not-checked":
        if printed:
            yield "not-checked, but words were read; give the verdict, or take primary out"
    elif not printed:
        yield f"{verdict} from which words? give primary, or write not-checked"
    elif verdict == "verbatim" and printed not in fact.anchor.exact.casefold():
        yield "verbatim, but these words do not stand in the report; write close"


def _find_wrong_words(entry: Comparison, library: Library) -> Iterator[str]:
    """Yield what is wrong with the words that an entry is held against."""
    points = [library.document_points[id_] for id_ in entry.against]
    hosts = {host_name(source.url) for point in points for source in point.item.sources}
    if entry.primary and not points:
        yield "words of which point? give against"
    elif entry.primary and host_name(entry.primary.source.url) not in hosts:
        yield f"read at no source of {', '.join(entry.against)}; add the source to the point"
