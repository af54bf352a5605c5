"""Small random records, and what their maintainers do to them: the same seed gives the same record and the same edits.

The sentences are made up and say nothing about the world. Files are written as people write them; `mend` does what the
messages of the check say, and nothing else.
"""

import hashlib
import os
import pickle
import random
import re
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from conftest import ROOT

sys.path.insert(0, str(ROOT / "bench"))
from generate import CITIES, DO, FAMILIES, FIELDS, GIVEN, GOODS, MONTHS, SAY, Grammar

TOPICS = ("trade", "energy", "alliance")
STATEMENT = "In the joint statement on the partnership of the two countries, the two sides set themselves these tasks:"
PLAN = (
    "read the plan of {city}",
    "name a day for {goods}",
    "list what {field} needs",
    "agree that {goods} come by rail",
)
WHAT = (
    "Point on {field}: officials in {city} are to report on {goods} after round {count} of {year}."
)
NAMING = {
    "id",
    "ids",
    "to",
    "into",
    "steps",
    "also",
    "against",
    "documents",
    "fact",
}  # keys under which ids stand
LABEL = r"[a-z]?[0-9]+[a-z]*"
SOURCE = {"url": "https://example.org/{}", "seen": "2024-05-30"}


class Dumper(yaml.CSafeDumper):
    """Writes YAML without aliases, which the record does not read."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


@lru_cache(1000)
def parse_yaml(data: bytes) -> bytes:
    """Return what YAML says, pickled: each reader gets data of its own, and parses what it never saw."""
    return pickle.dumps(yaml.load(data, yaml.CSafeLoader))


class Record:
    """A content folder, the chance that fills it, and the day that its maintainer writes."""

    def __init__(self, content: Path, seed: object) -> None:
        self.content = content
        self.chance = random.Random(str(seed))
        self.day = date(2024, 6, 1)

    def read(self, name: str, empty: Any = ()) -> Any:
        path = self.content / name
        return pickle.loads(parse_yaml(path.read_bytes())) if path.is_file() else empty

    def save(self, name: str, data: Any) -> None:
        path = self.content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            yaml.dump(data, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=500),
            encoding="utf-8",
        )

    def append(self, name: str, *entries: dict[str, Any]) -> None:
        self.save(name, [*(self.read(name) or ()), *entries])

    def names(self, pattern: str) -> list[str]:
        return sorted(
            path.relative_to(self.content).as_posix() for path in self.content.glob(pattern)
        )

    def articles(self) -> list[str]:
        return [name.split("/")[1] for name in self.names("articles/*/source.txt")]

    def documents(self) -> list[str]:
        return [Path(name).stem for name in self.names("documents/*.yml")]

    def facts(self, article: str) -> dict[str, Any]:
        return self.read(f"articles/{article}/facts.yml")

    def pick(self, items: Any) -> Any:
        """Return one of the items, None of none."""
        items = list(items)
        return self.chance.choice(items) if items else None

    def grammar(self, day: date) -> Grammar:
        return Grammar(self.chance.randrange(10**9), day)

    def files(self) -> dict[str, bytes]:
        """Return the bytes of every file of the content."""
        start = len(str(self.content)) + 1
        found = {}
        for folder, _, names in os.walk(self.content):
            for path in (f"{folder}/{name}" for name in names):
                with open(path, "rb") as file:
                    found[path[start:]] = file.read()
        return found

    def put_back(self, files: dict[str, bytes]) -> None:
        """Make the content what it was."""
        for path in sorted(self.content.rglob("*"), reverse=True):
            name = path.relative_to(self.content).as_posix()
            if path.is_symlink() or (path.is_file() and name not in files):
                path.unlink()
            elif path.is_dir() and not any(path.iterdir()):
                path.rmdir()
        for name, data in files.items():
            path = self.content / name
            if not path.is_file() or path.read_bytes() != data:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)


def written_by_people(name: str) -> bool:
    """Tell whether a file of the content is one that no command may change."""
    return not name.endswith("facts.yml") and not name.startswith("releases/")


def source(name: str) -> dict[str, str]:
    return {**SOURCE, "url": SOURCE["url"].format(name)}


# ---- what a record begins with ----


def make_record(content: Path, seed: object) -> Record:
    """Write a record of a few documents, events, topics, actors and formulas; articles come with `add_article`."""
    record = Record(content, seed)
    record.save("hosts.yml", {"example.org": {"name": "Example", "kind": "press"}})
    record.save(
        "eras.yml",
        [
            {"id": "1949", "title": "Then", "start": "1949-10", "sentence": "It was so."},
            {"id": "1991", "title": "Now", "start": "1991-12", "sentence": "It is so."},
        ],
    )
    record.save("topics.yml", [{"id": t, "title": f"On {t}", "words": [t]} for t in TOPICS])
    people = [
        {"id": f"{g}-{f}".lower(), "name": f"{g} {f}", "type": "person"}
        for g, f in zip(GIVEN[:2], FAMILIES[8:], strict=False)
    ]
    states = [{"id": n.lower(), "name": n, "type": "state"} for n in ("China", "Russia")]
    record.save("actors.yml", [*states, *people])
    record.save(
        "trade.yml",
        {
            "unit": "billion USD",
            "basis": "made up",
            "years": [
                {
                    "year": 2001 + n,
                    "value": n + 1.5,
                    "series": "official",
                    "sources": [source(f"trade-{n}")],
                }
                for n in range(2)
            ],
        },
    )
    record.save("background.yml", [])
    for _ in range(record.chance.randrange(1, 4)):
        add_document(record)
    add_formula(record)
    for _ in range(record.chance.randrange(1, 3)):
        add_article(record)
    return record


def add_document(record: Record) -> str:
    """Add a joint document and the event of its signing."""
    day = date(1992, 1, 1) + timedelta(days=record.chance.randrange(11_000))
    id_ = str(day)
    if (record.content / f"documents/{id_}.yml").exists():
        return ""
    grammar = record.grammar(day)
    record.append("background.yml", {
        "id": f"signing-{id_}", "edtf": id_, "title": grammar.words(f"Signing of {id_} on {{field}}"), "summary": "It was signed.",
        "types": ["visit"], "actors": ["china", "russia"], "places": ["Beijing"], "topics": [record.pick(TOPICS)],
        "weight": "minor", "era": "1991", "documents": [id_], "confidence": "low", "confidence_reason": "made up",
        "sources": [source(f"{id_}/1"), source(f"{id_}/2")],
    })  # fmt: skip
    record.save(f"documents/{id_}.yml", {
        "id": id_, "edtf": id_, "kind": "joint statement", "level": "heads of state", "title": f"Joint statement of {id_}",
        "place": "Beijing", "parties": ["china", "russia"], "signatories": ["china"], "event": f"signing-{id_}",
        "read": "Nothing was read.", "checked": "2024-05-30",
        "outline": [make_point(record, grammar, id_, n) for n in range(1, record.chance.randrange(2, 6))],
    })  # fmt: skip
    return id_


def make_point(record: Record, grammar: Grammar, document: str, number: int) -> dict[str, Any]:
    point: dict[str, Any] = {
        "id": f"p{number}",
        "what": grammar.words(WHAT),
        "topics": [record.pick(TOPICS)],
        "basis": "translation",
        "sources": [source(f"{document}/1")],
    }
    if record.chance.random() < 0.7:
        point["words"] = {"exact": grammar.words(f"both shall {record.pick(DO)}"), "lang": "en"}
    return point


def add_formula(record: Record) -> str:
    """Add a formula over points that carry words, in order of date."""
    points = [
        f"{d}-{p['id']}"
        for d in record.documents()
        for p in record.read(f"documents/{d}.yml")["outline"]
        if "words" in p
    ]
    if len(points) < 2:
        return ""
    id_ = f"wording-{record.pick(FIELDS)}"
    formulas = record.read("formulas.yml")
    if any(formula["id"] == id_ for formula in formulas):
        return ""
    count = record.chance.randrange(2, len(points) + 1)
    steps = sorted(record.chance.sample(points, count), key=points.index)
    record.append("formulas.yml", {
        "id": id_, "title": f"The {id_}", "topic": record.pick(TOPICS), "question": "How is it said?", "steps": steps,
        "finding": "It changes.", "certainty": "low", "certainty_reason": "made up",
    })  # fmt: skip
    return id_


def make_text(record: Record, day: date, byline: str) -> str:
    """Return an article that reports a statement point by point, with claims around it.

    `byline` is empty for a text that its publisher alone speaks in.
    """
    grammar = record.grammar(day)
    head = [
        grammar.words("What the text asks of {field} and {goods}"),
        f"Release Date : {day}",
        *filter(None, [byline]),
    ]
    when = f"{MONTHS[day.month - 1]} {day.day}"
    told = f"Ada Gorse arrived in {record.pick(CITIES)} on {when} for talks with Ben Hazel. {grammar.words(SAY[7])}"
    points = [grammar.point(n) for n in range(record.chance.randrange(1, 4))]
    body = [
        " ".join(grammar.words(p) for p in record.chance.sample(SAY, 2))
        for _ in range(record.chance.randrange(1, 3))
    ]
    return "\n\n".join([*head, told, STATEMENT, *points, *body]) + "\n"


def save_text(record: Record, article: str, text: str) -> None:
    """Give an article a text, as a maintainer does who corrects an import."""
    (record.content / f"articles/{article}/source.txt").write_text(text, encoding="utf-8")
    meta = record.read(f"articles/{article}/article.yml", {})
    meta["sha256"] = hashlib.sha256(text.encode()).hexdigest()
    record.save(f"articles/{article}/article.yml", meta)


def add_article(record: Record) -> str:
    """Add an article and link its statement to a document."""
    day = date(2024, 1, 1) + timedelta(days=record.chance.randrange(100))
    family, given = record.pick(FAMILIES[:8]), record.pick(GIVEN[2:])
    id_ = f"{family.lower()}-{day.year}"
    if (record.content / f"articles/{id_}").exists() or id_ in released_ids(record):
        return ""  # an id is never given to something else
    name = {"family": family, "given": given}
    byline, known = record.pick([
        (f"({given} {family}, Research Fellow, University of Example)", {"names": {"author": name}}),
        (f"By {given} {family} and Ada Gorse", {"names": {"author": [name, {"family": "Gorse", "given": "Ada"}]}}),
        (f"By {given} {family}", {}),
        ("", {"publisher": f"{family} Review"}),
    ])  # fmt: skip
    record.save(f"articles/{id_}/article.yml", known | {
        "kind": record.pick(["commentary", "commentary", "statement", "readout"]), "lang": "en",
        "rights": {"show": record.pick(["full", "full", "excerpts"]), "note": "made up"},
    })  # fmt: skip
    save_text(record, id_, make_text(record, day, byline))
    links = [
        {
            "op": "link",
            "id": f"{id_}-s1",
            "to": record.pick(record.documents()),
            "why": "the statement it reports",
        }
    ]
    record.save(f"articles/{id_}/curated.yml", links if record.chance.random() < 0.9 else [])
    return id_


# ---- what stands in the facts of an article ----


def list_parts(
    record: Record, article: str
) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Yield id, clause and point of every clause of an article that nothing in curated.yml names yet."""
    curated = str(record.read(f"articles/{article}/curated.yml"))
    for statement in record.facts(article).get("statements") or ():
        for point in statement["points"]:
            for clause in point["clauses"]:
                if not re.search(rf"{article}-({point['id']}|{clause['id']})\b", curated):
                    yield f"{article}-{clause['id']}", clause, point


def list_ids(record: Record, article: str, *kinds: str) -> list[str]:
    """Return the ids of an article's facts of some kinds that nothing in curated.yml names yet."""
    curated = str(record.read(f"articles/{article}/curated.yml"))
    facts = record.facts(article)
    ids = [f"{article}-{fact['id']}" for kind in kinds for fact in facts.get(kind) or ()]
    return [id_ for id_ in ids if not re.search(rf"{id_}\b", curated)]


def linked_document(record: Record, article: str) -> str | None:
    links = [
        op
        for op in record.read(f"articles/{article}/curated.yml") or ()
        if op["op"] == "link" and "-s" in op["id"]
    ]
    return links[0]["to"] if links else None


def rename(value: Any, change: Callable[[str], str], names: bool = False) -> Any:
    """Return data in which ids are changed, where ids stand."""
    if isinstance(value, dict):
        return {
            change(k) if names else k: rename(v, change, k in NAMING) if not isinstance(v, dict) else rename(v, change, k == "into")
            for k, v in value.items()
        }  # fmt: skip
    if isinstance(value, list):
        return [rename(item, change, names) for item in value]
    return change(value) if names and isinstance(value, str) else value


def rename_everywhere(record: Record, old: str, new: str, labels: str = LABEL) -> None:
    """Write another id of an article or document, and of what it holds, in every file of people but redirects.yml."""
    pattern = re.compile(rf"{old}(-{labels})?")

    def change(id_: str) -> str:
        m = pattern.fullmatch(id_)
        return f"{new}{m[1] or ''}" if m else id_

    files = [
        "background.yml",
        "formulas.yml",
        *record.names("documents/*.yml"),
        *record.names("comparisons/*.yml"),
    ]
    for name in [*files, *record.names("articles/*/curated.yml")]:
        if data := record.read(name):
            record.save(name, rename(data, change))


def redirect(record: Record, id_: str, to: str | None, why: str = "another name") -> None:
    lines = [line for line in record.read("redirects.yml") if line["id"] not in (id_, to)]
    record.save(
        "redirects.yml", [*lines, {"id": id_, "to": to, "when": str(record.day), "why": why}]
    )


# ---- edits: each returns what it did, or nothing where it found nothing to do ----


def rename_article(record: Record) -> str:
    old = record.pick(record.articles())
    new = record.pick(
        [
            f"{old}-b",
            f"{old.split('-')[0]}-{record.chance.randrange(2025, 2030)}",
            old.removesuffix("-b"),
        ]
    )
    if not old or (record.content / f"articles/{new}").exists():
        return ""
    (record.content / f"articles/{old}").rename(record.content / f"articles/{new}")
    comparison = record.content / f"comparisons/{old}.yml"
    if comparison.exists():
        comparison.rename(comparison.with_name(f"{new}.yml"))
    rename_everywhere(record, old, new)
    redirect(record, old, new)
    return f"{old} -> {new}"


def rename_document(record: Record) -> str:
    old = record.pick(record.documents())
    new = record.pick([f"{old}-b", f"{old}-trade", old.removesuffix("-b")])
    if (record.content / f"documents/{new}.yml").exists():
        return ""
    path = record.content / f"documents/{old}.yml"
    path.rename(path.with_name(f"{new}.yml"))
    rename_everywhere(record, old, new, "p[0-9]+")
    redirect(record, old, new)
    return f"{old} -> {new}"


def reorder_points(record: Record) -> str:
    id_ = record.pick(record.documents())
    document = record.read(f"documents/{id_}.yml")
    record.chance.shuffle(document["outline"])
    record.save(f"documents/{id_}.yml", document)
    return f"{id_}: {[point['id'] for point in document['outline']]}"


def reorder_blocks(record: Record) -> str:
    id_ = record.pick(record.articles())
    blocks = (
        (record.content / f"articles/{id_}/source.txt")
        .read_text(encoding="utf-8")
        .strip()
        .split("\n\n")
    )
    body = blocks[5:]
    record.chance.shuffle(body)
    save_text(record, id_, "\n\n".join([*blocks[:5], *body]) + "\n")
    return id_


def correct_words(record: Record) -> str:
    id_ = record.pick(record.articles())
    text = (record.content / f"articles/{id_}/source.txt").read_text(encoding="utf-8")
    old = record.pick(word for word in (*GOODS, *FIELDS, *CITIES) if word in text)
    if not old:
        return ""
    new = record.pick(GOODS if old in GOODS else FIELDS if old in FIELDS else CITIES)
    save_text(record, id_, text.replace(old, new, record.chance.randrange(1, 3)))
    return f"{id_}: {old} -> {new}"


def take_block_out(record: Record) -> str:
    id_ = record.pick(record.articles())
    blocks = (
        (record.content / f"articles/{id_}/source.txt")
        .read_text(encoding="utf-8")
        .strip()
        .split("\n\n")
    )
    if len(blocks) < 7:
        return ""
    n = record.chance.randrange(5, len(blocks))
    save_text(record, id_, "\n\n".join(blocks[:n] + blocks[n + 1 :]) + "\n")
    return f"{id_}: block {n + 1}"


def split_clause(record: Record) -> str:
    article = record.pick(record.articles())
    found = record.pick(list_parts(record, article))
    if not found:
        return ""
    id_, clause, _ = found
    words = clause["quote"]["exact"].split(" ")
    taken = re.findall(
        rf"{article}-x([0-9]+)",
        str([record.read(f"articles/{article}/curated.yml"), *released_ids(record)]),
    )
    new = f"{article}-x{max(map(int, taken), default=0) + 1}"
    parts = {
        id_: " ".join(words[: len(words) // 2 + 1]),
        new: " ".join(words[len(words) // 2 + 1 :]),
    }
    if not all(parts.values()):
        return ""
    record.append(
        f"articles/{article}/curated.yml",
        {"op": "split", "id": id_, "into": parts, "why": "two things"},
    )
    return f"{id_} and {new}"


def merge_clauses(record: Record) -> str:
    article = record.pick(record.articles())
    points: dict[str, list[str]] = {}
    for id_, _, point in list_parts(record, article):
        points.setdefault(point["id"], []).append(id_)
    ids = record.pick(ids for ids in points.values() if len(ids) > 1)
    if not ids:
        return ""
    record.append(
        f"articles/{article}/curated.yml", {"op": "merge", "ids": ids[:2], "why": "one thing"}
    )
    if ids[1] in released_ids(record):
        redirect(record, ids[1], ids[0], "one thing")
    return " + ".join(ids[:2])


def drop_fact(record: Record) -> str:
    article = record.pick(record.articles())
    ids = list_ids(record, article, "events", "claims", "figures")
    ids += [id_ for id_, *_ in list_parts(record, article)]
    if not ids:
        return ""
    id_ = record.pick(ids)
    record.append(
        f"articles/{article}/curated.yml", {"op": "drop", "id": id_, "why": "nothing is said"}
    )
    return str(id_)


def retitle(record: Record) -> str:
    article = record.pick(record.articles())
    ids = list_ids(record, article, "claims", "sections") + [
        id_ for id_, *_ in list_parts(record, article)
    ]
    if not ids:
        return ""
    id_ = record.pick(ids)
    title = record.grammar(record.day).words("Of {field} and {goods}")
    record.append(
        f"articles/{article}/curated.yml",
        {
            "op": "change",
            "id": id_,
            "field": "title",
            "from": None,
            "to": title,
            "why": "a heading",
        },
    )
    return str(id_)


def tag_fact(record: Record) -> str:
    article = record.pick(record.articles())
    id_ = record.pick(list_ids(record, article, "claims", "events"))
    if not id_:
        return ""
    record.append(
        f"articles/{article}/curated.yml",
        {"op": "tag", "id": id_, "topics": [record.pick(TOPICS)], "why": "what it is on"},
    )
    return str(id_)


def retitle_entry(record: Record) -> str:
    """Better words for a heading, most of which stay."""
    name, key = record.pick(
        [
            ("topics.yml", "title"),
            ("background.yml", "title"),
            ("formulas.yml", "title"),
            ("actors.yml", "name"),
        ]
    )
    entries = record.read(name)
    if not entries:
        return ""
    entry = record.pick(entries)
    entry[key] += " again"
    record.save(name, entries)
    return str(entry["id"])


def compare(record: Record) -> str:
    """Hold a clause against a point of the document that its article reports."""
    article = record.pick(record.articles())
    document = linked_document(record, article)
    known = {entry["fact"] for entry in record.read(f"comparisons/{article}.yml")}
    id_ = record.pick(id_ for id_, *_ in list_parts(record, article) if id_ not in known)
    if not document or not id_:
        return ""
    point = record.pick(record.read(f"documents/{document}.yml")["outline"])
    entry = {
        "fact": id_,
        "against": [f"{document}-{point['id']}"],
        "verdict": "not-checked",
        "note": "Nothing was read.",
    }
    if "words" in point:
        entry |= {"verdict": "close", "primary": {**point["words"], "source": point["sources"][0]}}
    record.append(f"comparisons/{article}.yml", entry)
    return str(id_)


def quote_in_formula(record: Record) -> str:
    formulas = record.read("formulas.yml")
    article = record.pick(record.articles())
    id_ = record.pick(list_ids(record, article, "claims"))
    if not formulas or not id_:
        return ""
    formula = record.pick(formulas)
    if id_ not in formula["steps"]:
        formula["steps"].append(id_)
    record.save("formulas.yml", formulas)
    return f"{id_} in {formula['id']}"


def add_point(record: Record) -> str:
    id_ = record.pick(record.documents())
    document = record.read(f"documents/{id_}.yml")
    given = [
        int(i.rpartition("-p")[2])
        for i in released_ids(record)
        if re.fullmatch(rf"{id_}-p[0-9]+", i)
    ]
    number = max([*given, *(int(point["id"][1:]) for point in document["outline"])]) + 1
    document["outline"].insert(0, make_point(record, record.grammar(record.day), id_, number))
    record.save(f"documents/{id_}.yml", document)
    return f"{id_}-p{number}"


def withdraw_point(record: Record) -> str:
    id_ = record.pick(record.documents())
    document = record.read(f"documents/{id_}.yml")
    if len(document["outline"]) < 2:
        return ""
    point = document["outline"].pop(record.chance.randrange(len(document["outline"])))
    record.save(f"documents/{id_}.yml", document)
    return f"{id_}-{point['id']}"


def withdraw_formula(record: Record) -> str:
    formulas = record.read("formulas.yml")
    if not formulas:
        return ""
    gone = formulas.pop(record.chance.randrange(len(formulas)))
    record.save("formulas.yml", formulas)
    return str(gone["id"])


def withdraw_actor(record: Record) -> str:
    actors = record.read("actors.yml")
    gone = record.pick(actors[2:])
    if not gone:
        return ""
    record.save("actors.yml", [actor for actor in actors if actor != gone])
    return str(gone["id"])


def withdraw_article(record: Record) -> str:
    articles = record.articles()
    if len(articles) < 2:
        return ""
    id_ = record.pick(articles)
    for path in (record.content / f"articles/{id_}").iterdir():
        path.unlink()
    (record.content / f"articles/{id_}").rmdir()
    (record.content / f"comparisons/{id_}.yml").unlink(missing_ok=True)
    return str(id_)


def withdraw_document(record: Record) -> str:
    documents = record.documents()
    if len(documents) < 2:
        return ""
    id_ = record.pick(documents)
    (record.content / f"documents/{id_}.yml").unlink()
    record.save(
        "background.yml",
        [
            event | {"documents": [d for d in event["documents"] if d != id_]}
            for event in record.read("background.yml")
        ],
    )
    for article in record.articles():
        name = f"articles/{article}/curated.yml"
        record.save(name, [op for op in record.read(name) or [] if op.get("to") != id_])
    return str(id_)


def replace_article(record: Record) -> str:
    """Withdraw an article in favour of another one: one line for all that it had."""
    id_ = withdraw_article(record)
    if id_:
        redirect(record, id_, record.pick(record.articles()), "another edition")
    return id_


def rename_entry(record: Record) -> str:
    """Give an event or an actor another id."""
    name = record.pick(["background.yml", "actors.yml"])
    entries = record.read(name)
    entry = record.pick(entries if name == "background.yml" else entries[2:])
    if not entry:
        return ""
    old, new = entry["id"], f"{entry['id']}-again"
    record.save(name, [e | {"id": new} if e == entry else e for e in entries])
    for document in record.names("documents/*.yml"):
        data = record.read(document)
        if data["event"] == old:
            record.save(document, data | {"event": new})
    redirect(record, old, new)
    return f"{old} -> {new}"


def lose_redirect(record: Record) -> str:
    """Forget a line of redirects.yml: the check asks for it again."""
    lines = record.read("redirects.yml")
    if not lines:
        return ""
    gone = lines.pop(record.chance.randrange(len(lines)))
    record.save("redirects.yml", lines)
    return str(gone["id"])


def link_elsewhere(record: Record) -> str:
    article = record.pick(record.articles())
    name = f"articles/{article}/curated.yml"
    curated = record.read(name) or []
    links = [op for op in curated if op["op"] == "link"]
    to = record.pick([None, *record.documents()])
    curated = [op for op in curated if op not in links]
    if to and record.facts(article).get("statements"):
        curated.insert(
            0, {"op": "link", "id": f"{article}-s1", "to": to, "why": "the statement it reports"}
        )
    record.save(name, curated)
    return f"{article} to {to}"


def change_rights(record: Record) -> str:
    article = record.pick(record.articles())
    meta = record.read(f"articles/{article}/article.yml")
    meta["rights"]["show"] = "excerpts" if meta["rights"]["show"] == "full" else "full"
    record.save(f"articles/{article}/article.yml", meta)
    return f"{article} {meta['rights']['show']}"


def bring_back(record: Record) -> str:
    """Take out a line of curated.yml: what it dropped, split or merged is as the rules have it again."""
    article = record.pick(record.articles())
    curated = record.read(f"articles/{article}/curated.yml") or []
    op = record.pick(op for op in curated if op["op"] != "link")
    if not op:
        return ""
    record.save(f"articles/{article}/curated.yml", [other for other in curated if other != op])
    return f"{op['op']} {op.get('id') or op.get('ids')}"


Edit = Callable[[Record], str]
EDITS: tuple[Edit, ...] = (
    rename_article, rename_document, reorder_points, reorder_blocks, correct_words, take_block_out, split_clause, merge_clauses,
    drop_fact, retitle, tag_fact, retitle_entry, compare, compare, quote_in_formula, add_point, withdraw_point, withdraw_formula,
    withdraw_actor, withdraw_article, withdraw_document, replace_article, rename_entry, lose_redirect, link_elsewhere, change_rights, bring_back, add_article, add_document, add_formula,
)  # fmt: skip


# ---- a maintainer who does what the messages say ----


def released_ids(record: Record) -> set[str]:
    """Return every id that was ever released."""
    import json

    return {
        id_
        for name in record.names("releases/*.json")
        for id_ in json.loads((record.content / name).read_text(encoding="utf-8"))["facts"]
    }


def take_entry_out(record: Record, name: str, line: int) -> int:
    """Take the entry of a list out in whose lines a problem stands; return the line where it began."""
    lines = (record.content / name).read_text(encoding="utf-8").split("\n")
    starts = [n for n, text in enumerate(lines[:line], start=1) if text.startswith("- ")]
    entries = record.read(name)
    del entries[max(len(starts), 1) - 1]
    record.save(name, entries)
    return starts[-1] if starts else 1


def say_why(record: Record, id_: str) -> None:
    """Set the words of a fact that are the corrected ones, with the reason."""
    article, _, label = id_.rpartition("-")
    found = [fact for fact in walk(record.facts(article)) if fact.get("id") == label]
    quote = (found[0].get("quotes") or [found[0].get("quote")])[0]
    to = {"block": quote["block"], "exact": quote["exact"]}
    record.append(
        f"articles/{article}/curated.yml",
        {"op": "set", "id": id_, "field": "words", "to": to, "why": f"read again on {record.day}"},
    )


def walk(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every mapping in data."""
    if isinstance(value, dict):
        yield value
    for item in (
        value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    ):
        yield from walk(item)


def mend(record: Record, problems: list[str]) -> None:
    """Do what the messages say, from the last line up, so that the places of the others still hold."""
    taken = ("", 0)  # the entry that was taken out last: it may have had several problems
    for problem in sorted(problems, key=place_of, reverse=True):
        name, line = place_of(problem)
        if name == taken[0] and line >= taken[1]:
            continue
        if m := re.search(r"released id (\S+) is gone.*, to: ([^,]+),", problem):
            followed = {line["id"] for line in record.read("redirects.yml")}
            whole, _, label = m[1].rpartition("-")  # a document of two words is no part of another
            is_part = whole in followed and re.fullmatch(LABEL, label)
            assert not is_part, f"one line does not stand for {m[1]}"
            redirect(record, m[1], None if m[2] == "ID or null" else m[2], "withdrawn")
        elif m := re.search(r"(\S+) is in use; leave its redirect out", problem):
            record.save(
                "redirects.yml",
                [entry for entry in record.read("redirects.yml") if entry["id"] != m[1]],
            )
        elif m := re.search(
            r" (\S+) has other words than were released, which may not be shown", problem
        ):
            say_why(record, m[1])
        elif m := re.search(r" (\S+) (?:leads nowhere|follows to)", problem):
            redirect(record, m[1], None, "withdrawn")
        elif m := re.search(r"unknown step (\S+?);", problem):
            formulas = record.read("formulas.yml")
            for formula in formulas:
                formula["steps"] = [step for step in formula["steps"] if step != m[1]]
            record.save("formulas.yml", formulas)
        elif name.startswith(("comparisons/", "formulas.yml")) or name.endswith("curated.yml"):
            taken = (name, take_entry_out(record, name, line))
        else:
            raise AssertionError(f"no message that a maintainer could follow: {problem}")


def place_of(problem: str) -> tuple[str, int]:
    """Return the file below content/, and the line, that a problem names; line 0 where it names none."""
    m = re.match(r"(?:\S*?content/)?(\S+?)(?::([0-9]+):[0-9]+)?: ", problem)
    assert m, problem
    return m[1], int(m[2] or 0)
