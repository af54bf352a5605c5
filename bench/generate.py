"""A seeded generator of articles in the genre: commentaries that report a joint statement point by point, with claims and figures.

The same seed gives the same content folder. Names and registers are those of content/; the sentences are made up and say nothing
about the world; each is one of thousands that a small grammar gives.
"""

import hashlib
import random
import shutil
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONTENT = ROOT / "content"
REPORTS = 5  # articles that report the same statement
FAMILIES = "Aster Birch Cedar Dahlia Elder Fern Gorse Hazel Iris Juniper Larch Maple Nettle Oak Poplar Rowan Sorrel Thyme".split()
GIVEN = "Ada Ben Cleo Dan Eva Finn Greta Hugo Ina Jon Kim Leo Mia Nils Olga Paul Rita Sven Tea Udo Vera Willem".split()
CITIES = "Beijing Moscow Harbin Vladivostok Shanghai Kazan Samara Dalian Chita Irkutsk".split()
FIELDS = "energy finance transport science agriculture customs culture education forestry space".split()
GOODS = "oil gas coal timber grain machinery electricity fertiliser copper aluminium".split()
NUMBERS = "First Second Third Fourth Fifth".split()
MONTHS = "January February March April May June July August September October November December".split()
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
    "The two sides have held {count} rounds of consultations on {field} since {year}.",
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


def statement(id_: str, day: date) -> tuple[str, str]:
    """Return a register statement and the background event of its signing, as YAML."""
    source = f"https://example.org/{id_}"
    register = (
        f"id: '{id_}'\nedtf: '{day}'\nevent: e-{id_}\nplace: Beijing\nparties: [china, russia]\n"
        f"signatories: [xi-jinping, vladimir-putin]\ntitle: Joint statement {id_}\ntitle_source: {source}\nchecked: '2026-01-01'\n"
    )
    event = (
        f"- id: e-{id_}\n  edtf: '{day}'\n  title: Joint statement {id_}\n  summary: The two sides signed a joint statement.\n"
        "  types: [joint-statement]\n  actors: [china, russia]\n  places: [Beijing]\n  confidence: high\n  sources:\n"
        + "".join(f"  - {{url: '{source}/{n}', kind: press, seen: '2026-01-01'}}\n" for n in (1, 2))
    )
    return register, event


def generate(folder: Path, count: int, seed: int = 1) -> Path:
    """Make a content folder with `count` articles beside the seed article; return it."""
    content = folder / "content"
    shutil.copytree(CONTENT, content, ignore=shutil.ignore_patterns("ids.lock", "releases", "redirects.yml"))
    events = []
    for n in range(count):
        day = date(1992, 1, 1) + timedelta(days=12_000 * (n // REPORTS) // max(1, count // REPORTS))
        id_ = day.isoformat() + "-b"
        if n % REPORTS == 0:
            register, event = statement(id_, day)
            (content / "statements" / f"{id_}.yml").write_text(register, encoding="utf-8")
            events.append(event)
        grammar = Grammar(seed * 1_000_003 + n, day)
        family, given = FAMILIES[n % len(FAMILIES)], GIVEN[n // len(FAMILIES) % len(GIVEN)]
        article = content / "articles" / f"{family.lower()}-{n}-{day.year}"
        article.mkdir()
        text = grammar.article(family, given)
        (article / "source.txt").write_text(text, encoding="utf-8")
        digest = hashlib.sha256(text.encode()).hexdigest()
        meta = f"kind: commentary\nlang: en\nnames:\n  author: {{family: {family}, given: {given}}}\nrights: {{show: full, note: made up}}\n"
        (article / "article.yml").write_text(f"{meta}sha256: {digest}\n", encoding="utf-8")
        link = f"- {{op: link, id: {article.name}-s1, to: '{id_}', why: the statement it reports}}\n"
        (article / "curated.yml").write_text(link, encoding="utf-8")
    with (content / "background.yml").open("a", encoding="utf-8") as f:
        f.write("".join(events))
    return content


if __name__ == "__main__":
    import sys

    generate(Path(sys.argv[1]), int(sys.argv[2]))
