"""Writes a page to review one article by: its text, all its facts, and the lines that mend them.

review.py ARTICLE   writes .cache/review/ARTICLE.html, a local file; make review ARTICLE=<id>
"""

import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from facts.base.commands import make_parser, reports_problems
from facts.base.faults import ContentError, fault
from facts.base.files import write
from facts.base.spans import Span
from facts.library.doubts import (
    Doubt,
    drop_fact,
    find_doubts,
    list_repairs,
    set_heading,
    write_operation,
)
from facts.library.entities import AnyFact
from facts.library.loading import load_library
from facts.model.article_facts import Claim, Quote

ROOT = Path(__file__).resolve().parent.parent
SHOWN_APART = ("id", "quote", "quotes", "points", "clauses")


@dataclass(frozen=True)
class Entry:
    """A fact in the margin: what is doubtful, its fields in words, lines of curated.yml."""

    fact: AnyFact
    doubt: Doubt | None
    fields: dict[str, str]
    lines: list[str]


def show_value(value: object) -> str:
    """Return the value of a field in words; nothing for an empty one."""
    if isinstance(value, Quote):
        return f"“{value.exact}”"
    if isinstance(value, tuple):
        return "; ".join(map(show_value, value))
    return str(value) if value else ""


def find_following(claims: list[Claim], claim: Claim) -> Claim | None:
    """Return the claim that stands next behind one in its block."""
    place = claims.index(claim) + 1
    following = claims[place] if place < len(claims) else None
    return following if following and following.quote.block == claim.quote.block else None


def make_entry(fact: AnyFact, doubt: Doubt | None, claims: list[Claim]) -> Entry:
    """Return a fact as the margin shows it; what people did to it is no longer doubtful.

    `claims` are those of the article in the order of their words.
    """
    doubt = None if fact.reason else doubt
    fields = {name: value for name, value in fact.record if name not in SHOWN_APART}
    fields |= {name: getattr(fact, name) for name in ("title", "link", "actors", "topics")}
    shown = {name: words for name, value in fields.items() if (words := show_value(value))}
    operations = [set_heading(fact.title), drop_fact("REASON")]
    if isinstance(fact.record, Claim):
        following = find_following(claims, fact.record)
        operations = [*list_repairs(fact.article, fact.record, following), *operations]
    if doubt:
        operations.insert(0, doubt.operation)
    lines = dict.fromkeys(write_operation(fact.id, operation) for operation in operations)
    return Entry(fact, doubt, shown, list(lines))


def cut_block(block: Span, entries: list[Entry]) -> list[tuple[list[Entry], str]]:
    """Return the words of a block in pieces, each behind the facts that begin there."""
    starts: dict[int, list[Entry]] = {block.start: []}
    for entry in entries:
        starts.setdefault(entry.fact.quotes[0].start, []).append(entry)
    edges = pairwise([*sorted(starts), block.end])
    return [(starts[a], block.text[a - block.start : b - block.start]) for a, b in edges]


def render_page(**values: object) -> str:
    """Return the page as HTML."""
    from jinja2 import (
        Environment,
        FileSystemLoader,
        StrictUndefined,
    )  # `facts` says if it is missing

    loader = FileSystemLoader(ROOT / "scripts" / "templates")
    env = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    return env.get_template("review.html.j2").render(**values)


def write_review(content: Path, article_id: str, folder: Path) -> Path:
    """Write the page of an article below a folder; return its path.

    Raises ContentError where there is no such article, or its files cannot be read.
    """
    library, problems = load_library(content)
    article = library.articles.get(article_id)
    if article is None:
        ours = [problem for problem in problems if f"/{article_id}/" in problem.path]
        raise ContentError(ours) if ours else fault(article_id, "no article; give the id of one")
    doubts = find_doubts(article_id, article.extracted)
    mine = [fact for fact in library.facts.values() if fact.article == article_id]
    claims = [fact.record for fact in mine if isinstance(fact.record, Claim)]
    claims.sort(key=lambda claim: claim.quote.start)
    entries = {fact.label: make_entry(fact, doubts.get(fact.label), claims) for fact in mine}
    rows = []
    for number, block in enumerate(article.blocks, start=1):
        here = [e for e in entries.values() if e.fact.quotes[0].block == number]
        rows.append((number, cut_block(block, here), here))
    doubtful = [entries[label] for label in doubts if label in entries and entries[label].doubt]
    page = render_page(article=article, rows=rows, doubtful=doubtful, problems=problems)
    path = folder / f"{article_id}.html"
    write(path, page)
    return path


@reports_problems
def main() -> int:
    """Run the command; return its exit code."""
    parser = make_parser(__doc__)
    parser.add_argument("article", help="id of an article")
    parser.add_argument("--content", type=Path, default=ROOT / "content", help="content folder")
    args = parser.parse_args()
    path = write_review(args.content, args.article, ROOT / ".cache" / "review")
    print(f"{path}: written; open it in a browser")
    return 0


if __name__ == "__main__":
    sys.exit(main())
