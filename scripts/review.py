"""Writes a page to review one article by: its text, all its facts, and the lines that mend them.

review.py ARTICLE   writes .cache/review/ARTICLE.html, a local file; make review ARTICLE=<id>

A script in the page collects the lines that are chosen; without it each can be copied by itself.
"""

import re
import sys
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from textwrap import shorten
from typing import Any, NamedTuple, get_args

from facts.base.commands import CACHE, ROOT, make_parser, reports_problems
from facts.base.digests import digest
from facts.base.faults import ContentError, fault
from facts.base.files import read_text, write
from facts.base.spans import Span
from facts.base.strict_yaml import Line
from facts.base.wording import number
from facts.library.checks import note_facts
from facts.library.curating import is_all_of
from facts.library.doubts import Doubt, find_doubts
from facts.library.entities import AnyFact, Article
from facts.library.library import Library
from facts.library.loading import load_library
from facts.library.repairs import (
    ADDED_VALUES,
    EDTF_SLOT,
    HEADING_SLOT,
    HOLDER,
    ID_SLOT,
    KEEP_FACT,
    PREFER_FACT,
    REPAIRS,
    TO_SET,
    WHOLE,
    WORDS_SLOT,
    DraftOperation,
    add_fact,
    change_field,
    drop_fact,
    list_repairs,
    propose_links,
    split_fact,
    take_sentence,
    take_words,
    write_operation,
)
from facts.library.untold import find_unused_dates, list_missed
from facts.model.article_facts import Claim
from facts.model.fields import Stance, Status
from facts.reading.dates import DateMention

TEMPLATES = ROOT / "scripts" / "templates"
# What the field of a correction is called where its name says little.
FIELDS = {"edtf": "date", "title": "heading", "holders": "holder", "actors": "took part"}
MOST_CHOICES = 8  # actors that are offered to be pressed
LONGEST_NAME = 40  # characters of a sentence in the name of what adds it


View = dict[str, Any]  # what the template gets of a block, of a piece of it, of a repair


class Entry(NamedTuple):
    """A fact in the margin: what is doubtful, and what mends it."""

    fact: AnyFact
    doubt: Doubt | None
    repairs: list[View]


def name_operation(operation: DraftOperation, id_: str) -> str:
    """Return the short name of an operation on a fact: stance, drop: no claim, add event."""
    match operation:
        case {"op": "keep"}:
            return "show" if "show" in operation else "right"
        case {"op": "drop", "why": why}:
            return f"drop: {why}"
        case {"op": "add", "kind": kind, "words": {"exact": exact}}:
            told = (
                ""
                if exact == WORDS_SLOT
                else f" “{shorten(str(exact), LONGEST_NAME, placeholder=' …')}”"
            )
            match operation.get("set"):
                case {"edtf": edtf} if edtf != EDTF_SLOT:
                    return f"add {kind} {edtf}{told}"
            return f"add {kind}{told}"
        case {"op": "merge", "ids": [*ids]}:
            others = (str(other) for other in ids if other != id_)
            return f"merge with {next(others).rpartition('-')[2]}"
        case {"field": "holders", "to": "author"}:
            return "holder: author"
        case {"op": "tag"}:
            return "actors" if "actors" in operation else "topics"
        case {"op": "link", "to": str(to)} if to != ID_SLOT:
            return f"link: {to}"
        case {"field": field}:
            return FIELDS.get(str(field), str(field))
    return str(operation["op"])


def make_repair(id_: str, operation: DraftOperation, doubt: Doubt | None = None) -> View:
    """Return an operation on a fact as the margin offers it: a line of curated.yml, its short name.

    `taking` is the same line with WORDS for words of the text, empty where none are taken.
    """
    whole = operation["why"] == WHOLE
    taking = None if whole else take_words(operation)
    return {
        "name": "whole sentence" if whole else name_operation(operation, id_),
        "line": write_operation(id_, operation),
        "taking": write_operation(id_, taking) if taking else "",
        # It mends the doubt, or links to what may be meant.
        "is_likely": doubt and doubt.operation in (operation, operation | {"to": ID_SLOT}),
    }


def list_operations(
    library: Library, article: Article, fact: AnyFact, added: str
) -> list[DraftOperation]:
    """Return what mends a fact, if anything is wrong; `added` is the id of the next one."""
    repairs = list_repairs(fact.record)
    drops = map(drop_fact, REPAIRS.dropped[fact.kind])
    block = article.blocks[fact.anchor.block - 1]
    whole = take_sentence(fact.record, article.sentence_at(fact.anchor.start), block)
    operations = [*drops, *repairs[:1], *([whole] if whole else []), *repairs[1:]]
    operations += propose_links(fact, library)
    if split := split_fact(fact.id, fact.record, added):
        operations.append(split)
    if fact.kind != "person":
        operations.append(change_field("title", fact.title, HEADING_SLOT))
    return operations


def cut_block(block: Span, entries: list[Entry], untold: dict[Span, str]) -> Iterator[View]:
    """Yield the words of a block in pieces: cut where a fact begins, and at what is missed.

    `untold` gives the line that adds each missed sentence or date as a claim or an event, if any.
    """
    edges = {block.start, block.end, *(entry.fact.anchor.start for entry in entries)}
    edges |= {edge for missed in untold for edge in (missed.start, missed.end)}
    for a, b in pairwise(sorted(edges)):
        lines = [line for missed, line in untold.items() if missed.start <= a < missed.end]
        yield {
            "starting": [entry for entry in entries if entry.fact.anchor.start == a],
            "words": block.text[a - block.start : b - block.start],
            "is_told": not lines,
            "adds": "".join(lines),
        }


def make_entries(library: Library, article: Article, added: str) -> Iterator[Entry]:
    """Yield the facts of an article as the margin shows them, in their order.

    `added` is the id of the next fact that people add.
    """
    doubts = find_doubts(article.extracted)
    claims = pairwise(library.facts_of(article.id, Claim))
    pairs = [[a.id, b.id] for a, b in claims if a.anchor.block == b.anchor.block]
    for fact in sorted(article.facts, key=lambda fact: fact.anchor.start):
        if fact.kind == "clause" and is_all_of(fact, library.facts[fact.parent]):
            continue  # its point stands there already
        # What people did anything to is no longer doubtful.
        doubt = None if fact.looked_at else doubts.get(fact.label)
        first = [KEEP_FACT] if library.is_shown(fact) else [KEEP_FACT, PREFER_FACT]
        if doubt:
            first.append(doubt.operation)
        merges: list[DraftOperation] = [
            {"op": "merge", "ids": ids, "why": "one thing"} for ids in pairs if fact.id in ids
        ]
        operations = [*list_operations(library, article, fact, added), *merges]
        others = (operation for operation in operations if operation not in first)
        repairs = [make_repair(fact.id, operation, doubt) for operation in (*first, *others)]
        yield Entry(fact, doubt, repairs)


def make_row(
    article: Article, number: int, entries: list[Entry], added: str, dates: list[DateMention]
) -> View:
    """Return a block in pieces with its facts and what adds one, whose id is `added`.

    `dates` are those of the text that no fact uses.
    """
    block = article.blocks[number - 1]
    inside = [entry for entry in entries if entry.fact.anchor.block == number]
    untold: dict[Span, str] = {}
    additions = []
    for missed in list_missed(article, number, dates):
        if missed.operation:
            additions.append(make_repair(added, missed.operation))
        if not missed.is_told:
            untold[missed.span] = additions[-1]["line"] if missed.operation else ""
    slot = Line(block=number, exact=WORDS_SLOT)
    additions += [make_repair(added, add_fact(kind, slot)) for kind in ADDED_VALUES]
    pieces = list(cut_block(block, inside, untold))
    return {"number": number, "pieces": pieces, "entries": inside, "additions": additions}


def list_choices(library: Library, article: Article) -> dict[str, Sequence[str]]:
    """Return what is pressed for words in capitals, where it is one of a few values.

    Of actors those who issue a statement, then those who are most often named; of topics those
    that facts have first.
    """
    issuers = article.meta.issuers
    named = Counter(actor for fact in article.facts for actor in fact.actors)
    often = (actor for actor, _ in named.most_common(MOST_CHOICES) if actor not in issuers)
    actors = [*issuers, *often]
    topics = Counter(topic for fact in article.facts for topic in fact.topics)
    others = (topic for topic in library.topics if topic not in topics)
    return {
        "STANCE": get_args(Stance),
        "STATUS": get_args(Status),
        HOLDER: ["author", "unclear", *actors],
        "ACTORS": actors,
        "TOPICS": [*(topic for topic, _ in topics.most_common()), *others],
        EDTF_SLOT: ["null", article.published] if article.published else ["null"],
    }


def note_topics(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield which claims and events no page of a topic lists, where some are of none."""
    told = (entry.fact for entry in entries if entry.fact.kind in ("claim", "event"))
    labels = [fact.label for fact in told if not (fact.topics or "topics" in fact.tagged)]
    if labels:
        yield f"of no topic, which no fact needs: {', '.join(labels)}; one tag with ids gives it"


def write_review(content: Path, article_id: str, folder: Path) -> Path:
    """Write the page of an article below a folder; return its path.

    Raises ContentError where there is no such article, or its files cannot be read; a page of
    before is gone then, so that nobody goes on with it.
    """
    # Only here: that it is missing is told by the command itself.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    library, problems = load_library(content)
    article = library.articles.get(article_id)
    path = folder / f"{article_id}.html"
    if article is None:
        ours = [problem for problem in problems if f"/{article_id}/" in problem.path]
        if ours:
            path.unlink(missing_ok=True)
            raise ContentError(ours)
        raise fault(article_id, "no article; give the id of one")
    corrections = content / "articles" / article_id / "curated.yml"
    curated = read_text(corrections) if corrections.exists() else ""
    # None of what was dropped is given again.
    given = re.findall(rf"\b{article_id}-x(\d+)\b", curated)
    added = f"{article_id}-x{max(map(int, given), default=0) + 1}"
    entries = list(make_entries(library, article, added))
    dates = find_unused_dates(article)
    rows = [make_row(article, n, entries, added, dates) for n in range(1, len(article.blocks) + 1)]
    loader = FileSystemLoader(TEMPLATES)
    env = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    env.filters["number"] = number
    script = read_text(TEMPLATES / "review.js")
    page = env.get_template("review.html.j2").render(
        library=library,
        article=article,
        added=added,
        to_set=TO_SET,
        choices=list_choices(library, article),
        # What was chosen is kept by the browser until it stands in the file.
        state=digest([corrections]),
        script=script,
        # The policy of the page lets this script run, and nothing that stands in a text.
        script_digest=b64encode(sha256(f"\n{script}".encode()).digest()).decode(),
        rows=rows,
        entries=entries,
        problems=problems,
        notes=[*note_facts(article.facts, library), *note_topics(entries)],
    )
    write(path, page)
    return path


@reports_problems
def main() -> None:
    """Run the command."""
    parser = make_parser(__doc__, "content")
    parser.add_argument("article", help="id of an article")
    args = parser.parse_args()
    path = write_review(args.content, args.article, CACHE / "review")
    print(f"{path}: written; open it in a browser")


if __name__ == "__main__":
    sys.exit(main())
