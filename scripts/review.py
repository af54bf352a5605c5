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
from facts.base.spans import Span
from facts.library.doubts import (
    REASON,
    Doubt,
    add_fact,
    drop_fact,
    find_doubts,
    keep_fact,
    list_repairs,
    set_heading,
    write_operation,
)
from facts.library.entities import AnyFact
from facts.library.loading import load_library
from facts.model.article_facts import Claim


@dataclass(frozen=True)
class Entry:
    """A fact in the margin: what is doubtful, and lines of curated.yml."""

    fact: AnyFact
    is_shown: bool  # or its words are left out of the excerpts
    doubt: Doubt | None
    lines: list[str]


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


def cut_block(block: Span, entries: list[Entry]) -> list[tuple[list[Entry], str]]:
    """Return the words of a block in pieces, each behind the facts that begin there."""
    starts: dict[int, list[Entry]] = {block.start: []}
    for entry in entries:
        starts.setdefault(entry.fact.quotes[0].start, []).append(entry)
    edges = pairwise([*sorted(starts), block.end])
    return [(starts[a], block.text[a - block.start : b - block.start]) for a, b in edges]


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
    claims = pairwise(library.facts_of(article_id, Claim))
    pairs = [[a.id, b.id] for a, b in claims if a.quotes[0].block == b.quotes[0].block]
    entries = {
        fact.label: make_entry(
            fact,
            library.is_shown(fact),
            doubts.get(fact.label),
            [pair for pair in pairs if fact.id in pair],
        )
        for fact in article.facts
    }
    curated = library.files.get(f"articles/{article_id}/curated.yml")
    given = re.findall(rf"\b{article_id}-x(\d+)\b", curated.model_dump_json() if curated else "")
    following = max(map(int, given), default=0) + 1  # no label of what was dropped is given again
    rows = []
    for number, block in enumerate(article.blocks, start=1):
        inside = [entry for entry in entries.values() if entry.fact.quotes[0].block == number]
        addition = add_fact(article_id, following, number)
        rows.append((number, cut_block(block, inside), inside, addition))
    doubtful = [entries[label] for label in doubts if label in entries and entries[label].doubt]
    loader = FileSystemLoader(ROOT / "scripts" / "templates")
    env = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    template = env.get_template("review.html.j2")
    path = folder / f"{article_id}.html"
    page = template.render(
        article=article, rows=rows, doubtful=doubtful, problems=problems, named=library.name_holders
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
