"""A seeded generator of articles in the genre: commentaries that report a joint statement point by point, with claims and figures.

generate.py FOLDER ARTICLES [--documents COUNT]   one document for five articles, unless more are asked for

The same seed gives the same content folder. Names and registers are those of content/; the sentences are made up and say nothing
about the world; each is one of thousands that a small grammar gives. A document has a point for each point of the articles that
report it, and an article is compared with its document.
"""

import argparse
import hashlib
import random
import shutil
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
CONTENT = ROOT / "content"
REPORTS = 5  # articles that report the same statement
POINTS = 8  # of a document
TOPICS = """
    energy trade finance military culture-sport science transport borders summits exchanges space arctic
    taiwan ukraine united-nations human-rights cyberspace climate-health world-order
""".split()
FAMILIES = "Aster Birch Cedar Dahlia Elder Fern Gorse Hazel Iris Juniper Larch Maple Nettle Oak Poplar Rowan Sorrel Thyme".split()
GIVEN = "Ada Ben Cleo Dan Eva Finn Greta Hugo Ina Jon Kim Leo Mia Nils Olga Paul Rita Sven Tea Udo Vera Willem".split()
CITIES = "Beijing Moscow Harbin Vladivostok Shanghai Kazan Samara Dalian Chita Irkutsk".split()
FIELDS = (
    "energy finance transport science agriculture customs culture education forestry space".split()
)
GOODS = "oil gas coal timber grain machinery electricity fertiliser copper aluminium".split()
NUMBERS = "First Second Third Fourth Fifth".split()
MONTHS = """
    January February March April May June July August September October November December
""".split()
DO = (
    "raise the share of national currencies in {field}", "keep the channels of {goods} settlement open", "extend cooperation in {field}",
    "open a line for {goods} near {city}", "protect the property of the other side in {city}", "ease the rules of {field}",
    "hold joint training for {field}", "build a second bridge for {goods}", "share data on {field}", "send missions to {city}",
)  # fmt: skip
SAY = (
    "It is likely that trade in {goods} will grow more slowly than both sides hope.",
    "China stated that the talks on {field} are in its fundamental interest.",
    "Russia demands that China should open its market for {goods}.",
    "The agreement on {field} is obviously weaker than that of {year}.",
    "However, the banks of {city} are still waiting for instructions, and this will probably not change before autumn.",
    "Therefore, the dilemma of both sides is that {goods} cannot be moved without the consent of the other.",
    "Trade in {goods} reached {number} billion US dollars in {year}, according to customs.",
    "On {day}, officials of the two sides met in {city} and signed an agreement on {field}.",
    "China and Russia have held {count} rounds of consultations on {field} since {year}.",
    "Experts in {city} believe that “{field} comes first” is no more than a slogan.",
)


class Grammar:
    """Fills the patterns of one article."""

    def __init__(self, seed: int, day: date) -> None:
        self.random, self.day = random.Random(seed), day

    def words(self, pattern: str) -> str:
        pick, day = self.random.choice, self.day - timedelta(days=self.random.randrange(2, 300))
        return pattern.format(
            field=pick(FIELDS), goods=pick(GOODS), city=pick(CITIES), year=self.random.randrange(1990, self.day.year),
            number=self.random.randrange(2, 300), day=f"{MONTHS[day.month - 1]} {day.day}", count=self.random.randrange(2, 40),
        )  # fmt: skip

    def point(self, n: int) -> str:
        clauses = [self.words(p) for p in self.random.sample(DO, self.random.randrange(2, 5))]
        return f"{NUMBERS[n]}, the two sides will {', '.join(clauses[:-1])}, and {clauses[-1]}."

    def article(self, family: str, given: str) -> str:
        city, day = self.random.choice(CITIES), f"{MONTHS[self.day.month - 1]} {self.day.day}"
        head = [
            self.words("What the statement asks of {field} and {goods}"), f"Release Date : {self.day + timedelta(days=1)}",
            f"({given} {family}, Research Fellow, Section of Examples, University of Example)",
            f"Russian President Vladimir Putin arrived in {city} on {day} for talks with Xi Jinping. {self.words(SAY[7])}",
            "In the joint statement on the partnership of the two countries, the two sides set themselves the following tasks:",
        ]  # fmt: skip
        body = [" ".join(self.words(p) for p in self.random.sample(SAY, 5)) for _ in range(5)]
        return "\n\n".join([*head, *(self.point(n) for n in range(5)), *body]) + "\n"


def make_document(id_: str, day: date, era: str, grammar: Grammar) -> tuple[str, str]:
    """Return a joint document and the background event of its signing, as YAML."""
    sources = [f"{{url: 'https://example.org/{id_}/{n}', seen: '2026-01-01'}}" for n in (1, 2)]
    points = "".join(
        f"""\
- id: p{n}
  section: 1
  what: The two sides will {grammar.words(DO[n % len(DO)])}.
  topics: [{grammar.random.choice(TOPICS)}]
  basis: translation
  words: {{exact: both shall act on point {n}, lang: en}}
  sources: [{", ".join(sources)}]
"""
        for n in range(1, POINTS + 1)
    )
    document = f"""\
id: '{id_}'
edtf: '{day}'
kind: joint statement
level: heads of state
title: Joint statement {id_}
place: Beijing
parties: [china, russia]
signatories: [xi-jinping, vladimir-putin]
event: e-{id_}
sections: {{count: 3, titled: false, source: {sources[0]}}}
texts:
- {{url: 'https://example.org/{id_}/1', lang: en, official: false, read: whole, seen: '2026-01-01'}}
read: Nothing of it was read, since it is made up.
checked: '2026-01-01'
outline:
{points}"""
    event = f"""\
- id: e-{id_}
  edtf: '{day}'
  title: Joint statement {id_}
  summary: The two sides signed a joint statement.
  types: [joint-statement]
  actors: [china, russia]
  places: [Beijing]
  topics: [energy]
  weight: minor
  era: '{era}'
  documents: ['{id_}']
  confidence: low
  confidence_reason: it is made up
  sources: [{", ".join(sources)}]
"""
    return document, event


def find_era(day: date) -> str:
    """Return the id of the era of content/eras.yml that a day lies in."""
    return [id_ for id_, start in list_eras() if start <= day.isoformat()][-1]


@cache
def list_eras() -> list[tuple[str, str]]:
    """Return the eras of content/eras.yml with their first days."""
    eras = yaml.safe_load((CONTENT / "eras.yml").read_text(encoding="utf-8"))
    return [(era["id"], str(era["start"])) for era in eras]


def make_comparisons(article: str, document: str) -> str:
    """Return the comparisons of an article's five points, as YAML: every point has clauses a and b at least."""
    entries = []
    for n in range(1, 6):
        point = f"  against: ['{document}-p{n}']\n"
        words = f"{{exact: both shall act on point {n}, lang: en, source: {{url: 'https://example.org/{document}/1', seen: '2026-01-01'}}}}"
        entries.append(
            f"- fact: {article}-{n}\n{point}  note: The first clause of it was compared.\n"
        )
        verdict = "differs" if n == 5 else "close"
        entries.append(
            f"- fact: {article}-{n}a\n{point}  verdict: {verdict}\n  primary: {words}\n  note: It is made up.\n"
        )
    return "".join(entries)


def make_article(folder: Path, grammar: Grammar, number: int) -> str:
    """Write the text of an article and what is known of it below a folder; return its id."""
    family = FAMILIES[number % len(FAMILIES)]
    given = GIVEN[number // len(FAMILIES) % len(GIVEN)]
    article = folder / f"{family.lower()}-{number}-{grammar.day.year}"
    article.mkdir()
    text = grammar.article(family, given)
    (article / "source.txt").write_text(text, encoding="utf-8")
    digest = hashlib.sha256(text.encode()).hexdigest()
    meta = f"kind: commentary\nlang: en\nnames:\n  author: {{family: {family}, given: {given}}}\nrights: {{show: full, note: made up}}\n"
    (article / "article.yml").write_text(f"{meta}sha256: {digest}\n", encoding="utf-8")
    return article.name


def generate(
    folder: Path, count: int, documents: int = 0, seed: int = 1, record: Path = CONTENT
) -> Path:
    """Make a content folder with `count` articles beside those of a record; return it.

    There are at least as many documents as asked for, in any case one for five articles.
    """
    content = folder / "content"
    shutil.copytree(record, content, ignore=shutil.ignore_patterns("releases", "redirects.yml"))
    events = []
    documents = max(documents, -(-count // REPORTS))
    days = [
        date(1992, 1, 1) + timedelta(days=12_000 * n // max(1, documents)) for n in range(documents)
    ]
    for n, day in enumerate(days):
        id_ = f"{day}-example"
        document, event = make_document(id_, day, find_era(day), Grammar(-n - 1, day))
        (content / "documents" / f"{id_}.yml").write_text(document, encoding="utf-8")
        events.append(event)
    for n in range(count):
        day = days[n // REPORTS]
        article = make_article(content / "articles", Grammar(seed * 1_000_003 + n, day), n)
        id_ = f"{day}-example"
        link = f"- {{op: link, id: {article}-s1, to: '{id_}', why: the statement it reports}}\n"
        (content / "articles" / article / "curated.yml").write_text(link, encoding="utf-8")
        (content / "comparisons" / f"{article}.yml").write_text(
            make_comparisons(article, id_), encoding="utf-8"
        )
    with (content / "background.yml").open("a", encoding="utf-8") as f:
        f.write("".join(events))
    with (content / "hosts.yml").open("a", encoding="utf-8") as f:
        f.write("example.org: {name: Example, kind: press}\n")
    return content


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("articles", type=int)
    parser.add_argument("--documents", type=int, default=0)
    args = parser.parse_args()
    generate(args.folder, args.articles, args.documents)
