"""Writes a page to review one article by: its text, all its facts, and the lines that mend them.

review.py ARTICLE   writes .cache/review/ARTICLE.html, a local file; make review ARTICLE=<id>
"""

import re
import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from facts.base.commands import ROOT, make_parser, reports_problems
from facts.base.faults import ContentError, fault
from facts.base.files import write
from facts.base.spans import Span, sentences
from facts.library.checks import note_fact
from facts.library.doubts import (
    REASON,
    Doubt,
    add_claim,
    add_fact,
    drop_fact,
    find_doubts,
    keep_fact,
    list_repairs,
    set_heading,
    write_operation,
)
from facts.library.entities import AnyFact, Article
from facts.library.library import Library
from facts.library.loading import load_library
from facts.model.article_facts import Claim

SENTENCE_END = re.compile(r"[.!?][”’)\]]*$")


@dataclass(frozen=True)
class Entry:
    """A fact in the margin: what is doubtful, and lines of curated.yml."""

    fact: AnyFact
    is_shown: bool  # or its words are left out of the excerpts
    doubt: Doubt | None
    lines: list[str]


@dataclass(frozen=True)
class Row:
    """A block: its words in pieces, its facts, and lines that add one."""

    number: int
    pieces: list["Piece"]
    entries: list[Entry]
    additions: list[str]


@dataclass(frozen=True)
class Piece:
    """Words of a block behind the facts that begin there."""

    starting: list[Entry]
    words: str
    is_told: bool  # some fact is of the sentence


def make_entry(fact: AnyFact, is_shown: bool, doubt: Doubt | None, pairs: list[list[str]]) -> Entry:
    """Return a fact as the margin shows it; what people did to it is no longer doubtful.

    `pairs` are the ids of two claims, of which it is one, that may be merged.
    """
    heading = [] if fact.kind == "person" else [set_heading(fact.title)]
    operations = [*list_repairs(fact.record), *heading, drop_fact()]
    operations += [{"op": "merge", "ids": pair, "why": REASON} for pair in pairs]
    if fact.reason or fact.looked_at:
        doubt = None
    if doubt:
        operations = [doubt.operation, keep_fact(), *operations]
    lines = dict.fromkeys(write_operation(fact.id, operation) for operation in operations)
    return Entry(fact, is_shown, doubt, list(lines))


def find_untold(article: Article, block: Span) -> list[Span]:
    """Return the sentences of a block of which no fact tells; a heading is no sentence."""
    told = [
        quote
        for fact in article.facts
        if fact.kind not in ("section", "person")
        for quote in fact.quotes
    ]
    return [
        sentence
        for sentence in sentences(article.source, block)
        if SENTENCE_END.search(sentence.text)
        and not any(q.start < sentence.end and sentence.start < q.end for q in told)
    ]


def cut_block(block: Span, entries: list[Entry], untold: list[Span]) -> list[Piece]:
    """Return the words of a block in pieces: cut where a fact begins, and at untold sentences."""
    starts: dict[int, list[Entry]] = {block.start: []}
    for entry in entries:
        starts.setdefault(entry.fact.quotes[0].start, []).append(entry)
    for edge in {edge for sentence in untold for edge in (sentence.start, sentence.end)}:
        starts.setdefault(edge, [])
    starts.pop(block.end, None)
    return [
        Piece(
            starts[a],
            block.text[a - block.start : b - block.start],
            not any(sentence.start <= a < sentence.end for sentence in untold),
        )
        for a, b in pairwise([*sorted(starts), block.end])
    ]


def make_entries(library: Library, article: Article, doubts: dict[str, Doubt]) -> dict[str, Entry]:
    """Return the facts of an article as the margin shows them, by label, in their order."""
    claims = pairwise(library.facts_of(article.id, Claim))
    pairs = [[a.id, b.id] for a, b in claims if a.quotes[0].block == b.quotes[0].block]
    return {
        fact.label: make_entry(
            fact,
            library.is_shown(fact),
            doubts.get(fact.label),
            [pair for pair in pairs if fact.id in pair],
        )
        for fact in sorted(article.facts, key=lambda fact: fact.quotes[0].start)
    }


def find_next_id(library: Library, article_id: str) -> str:
    """Return the id of the next fact that people add; none of what was dropped is given again."""
    curated = library.files.get(f"articles/{article_id}/curated.yml")
    given = re.findall(rf"\b{article_id}-x(\d+)\b", curated.model_dump_json() if curated else "")
    return f"{article_id}-x{max(map(int, given), default=0) + 1}"


def make_row(article: Article, number: int, block: Span, entries: list[Entry], added: str) -> Row:
    """Return a block with its facts and the lines that add one, whose id is `added`."""
    inside = [entry for entry in entries if entry.fact.quotes[0].block == number]
    untold = find_untold(article, block)
    holder = "HOLDER" if article.meta.kind == "readout" else "author"
    once = [sentence.text for sentence in untold if block.text.count(sentence.text) == 1]
    additions = [add_claim(added, number, words, holder) for words in once]
    additions.append(add_fact(added, number))
    return Row(number, cut_block(block, inside, untold), inside, additions)


def write_review(content: Path, article_id: str, folder: Path) -> Path:
    """Write the page of an article below a folder; return its path.

    Raises ContentError where there is no such article, or its files cannot be read.
    """
    # Only here: that it is missing is told by the command itself.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    library, problems = load_library(content)
    article = library.articles.get(article_id)
    if article is None:
        ours = [problem for problem in problems if f"/{article_id}/" in problem.path]
        raise ContentError(ours) if ours else fault(article_id, "no article; give the id of one")
    doubts = find_doubts(article_id, article.extracted)
    entries = make_entries(library, article, doubts)
    added = find_next_id(library, article_id)
    rows = [
        make_row(article, number, block, list(entries.values()), added)
        for number, block in enumerate(article.blocks, start=1)
    ]
    doubtful = [entries[label] for label in doubts if label in entries and entries[label].doubt]
    loader = FileSystemLoader(ROOT / "scripts" / "templates")
    env = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    template = env.get_template("review.html.j2")
    path = folder / f"{article_id}.html"
    page = template.render(
        article=article,
        rows=rows,
        doubtful=doubtful,
        problems=problems,
        notes=[note for fact in article.facts for note in note_fact(fact, library)],
        named=library.name_holders,
    )
    write(path, page)
    return path


@reports_problems
def main() -> None:
    """Run the command."""
    parser = make_parser(__doc__, "content")
    parser.add_argument("article", help="id of an article")
    args = parser.parse_args()
    path = write_review(args.content, args.article, ROOT / ".cache" / "review")
    print(f"{path}: written; open it in a browser")


if __name__ == "__main__":
    sys.exit(main())
