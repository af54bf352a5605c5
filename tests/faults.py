"""Faults that a maintainer may plant in a sound record: each names the file at which the check must tell it, in one line."""

import re
from collections.abc import Callable
from typing import Any

from records import Record, linked_document, list_ids, list_parts, released_ids, source

Fault = Callable[[Record], str]


def change_entry(name: str, change: Callable[[Record, Any], None]) -> Fault:
    """Return a fault in an entry of a register."""

    def plant(record: Record) -> str:
        entries = record.read(name)
        if not entries:
            return ""
        change(record, record.pick(entries))
        record.save(name, entries)
        return name

    return plant


def change_document(change: Callable[[Record, Any], None]) -> Fault:
    """Return a fault in a document."""

    def plant(record: Record) -> str:
        name = f"documents/{record.pick(record.documents())}.yml"
        document = record.read(name)
        change(record, document)
        record.save(name, document)
        return name

    return plant


def add_operation(make: Callable[[Record, str], dict[str, Any] | None]) -> Fault:
    """Return a fault in curated.yml; `make` gets the article."""

    def plant(record: Record) -> str:
        article = record.pick(record.articles())
        op = make(record, article)
        if not op or None in (op.get("id", ""), *op.get("ids", ())):
            return ""
        record.append(f"articles/{article}/curated.yml", {**op, "why": "a reason"})
        return f"articles/{article}/curated.yml"

    return plant


def add_line(name: str, line: str) -> Fault:
    """Return a fault of one more line at the end of a file."""

    def plant(record: Record) -> str:
        path = record.content / name
        path.write_text(
            (path.read_text(encoding="utf-8") if path.is_file() else "") + line, encoding="utf-8"
        )
        return name

    return plant


def of_article(file: str, change: Callable[[str], str], at: str = "") -> Fault:
    """Return a fault in the text of an article's file, told there or `at` another one."""

    def plant(record: Record) -> str:
        name = f"articles/{record.pick(record.articles())}/{file}"
        path = record.content / name
        old = path.read_text(encoding="utf-8")
        path.write_text(change(old), encoding="utf-8")
        return name.replace(file, at or file) if change(old) != old else ""

    return plant


def give_label_twice(record: Record) -> str:
    """Give a claim that neither curated.yml nor a formula names the label of another one."""
    article = record.pick(record.articles())
    named = str(record.read("formulas.yml"))
    ids = [id_ for id_ in list_ids(record, article, "claims") if f"'{id_}'" not in named]
    free = [id_.removeprefix(f"{article}-") for id_ in ids]
    others = [claim["id"] for claim in record.facts(article).get("claims") or ()]
    if not free or len(others) < 2:
        return ""
    others.remove(free[-1])
    path = record.content / f"articles/{article}/facts.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f"id: {free[-1]}\n", f"id: {others[0]}\n", 1), encoding="utf-8")
    return f"articles/{article}/facts.yml"


def lose(file: str) -> Fault:
    """Return the fault of a file of an article that is lost."""

    def plant(record: Record) -> str:
        name = f"articles/{record.pick(record.articles())}/{file}"
        (record.content / name).unlink()
        return name

    return plant


def lose_register(record: Record) -> str:
    name = record.pick(["topics.yml", "eras.yml", "hosts.yml", "trade.yml", "actors.yml"])
    (record.content / name).unlink()
    return str(name)


def misname_document(record: Record) -> str:
    id_ = record.pick(record.documents())
    path = record.content / f"documents/{id_}.yml"
    path.rename(path.with_name(f"{id_}-x.yml"))
    return f"documents/{id_}-x.yml"


def link_file(record: Record) -> str:
    article = record.pick(record.articles())
    (record.content / "articles/linked-2024").symlink_to(record.content / f"articles/{article}")
    return "articles/linked-2024"


def stranger(name: str) -> Fault:
    """Return the fault of a file that is none of the content."""

    def plant(record: Record) -> str:
        path = record.content / name.format(article=record.pick(record.articles()))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
        return (
            path.relative_to(record.content).as_posix().replace("Big_Name/source.txt", "Big_Name")
        )

    return plant


def lose_released(record: Record) -> str:
    """Drop a released fact that nothing else names, without a redirect."""
    article = record.pick(record.articles())
    named = "".join(
        str(record.read(name)) for name in ("formulas.yml", f"comparisons/{article}.yml")
    )
    ids = [
        i
        for i in list_ids(record, article, "events", "figures", "claims")
        if i in released_ids(record) and i not in named
    ]
    if not ids:
        return ""
    record.append(
        f"articles/{article}/curated.yml", {"op": "drop", "id": record.pick(ids), "why": "a reason"}
    )
    return "redirects.yml"


def redirect_to(to: str | None, when: str = "2024-06-01", own: bool = False) -> Fault:
    """Return a fault in redirects.yml: of an id in use, or to nowhere."""

    def plant(record: Record) -> str:
        id_ = record.pick(["china", "topic-trade"]) if own else "never-2000"
        record.append("redirects.yml", {"id": id_, "to": to, "when": when, "why": "a reason"})
        return "redirects.yml"

    return plant


def edit_snapshot(record: Record) -> str:
    name = record.pick(record.names("releases/*.json"))
    path = record.content / name
    path.write_text(
        path.read_text(encoding="utf-8").replace('"kind": "actor"', '"kind": "body"', 1),
        encoding="utf-8",
    )
    return str(name)


def lose_snapshot(record: Record) -> str:
    names = record.names("releases/*.json")
    if len(names) < 2:
        return ""
    (record.content / names[0]).unlink()
    return names[1]


def compare_wrongly(change: Callable[[Record, dict[str, Any]], None]) -> Fault:
    """Return a fault in a comparison, of a clause that has none yet."""

    def plant(record: Record) -> str:
        article = record.pick(record.articles())
        document = linked_document(record, article)
        known = {entry["fact"] for entry in record.read(f"comparisons/{article}.yml")}
        id_ = record.pick(i for i, *_ in list_parts(record, article) if i not in known)
        if not document or not id_:
            return ""
        number = record.read(f"documents/{document}.yml")["outline"][0]["id"]
        entry = {
            "fact": id_,
            "against": [f"{document}-{number}"],
            "verdict": "not-checked",
            "note": "Nothing was read.",
        }
        change(record, entry)
        record.append(f"comparisons/{article}.yml", entry)
        return f"comparisons/{article}.yml"

    return plant


def first_of(record: Record, article: str, kind: str) -> str | None:
    """Return the id of a fact of a kind; None where the article has none, so that no fault is planted."""
    return record.pick(list_ids(record, article, kind))


FAULTS: dict[str, Fault] = {
    "unknown actor of an event": change_entry("background.yml", lambda r, e: e["actors"].append("nobody")),
    "unknown topic of an event": change_entry("background.yml", lambda r, e: e["topics"].append("nothing")),
    "era of another time": change_entry("background.yml", lambda r, e: e.update(era="1949")),
    "unknown era": change_entry("background.yml", lambda r, e: e.update(era="2100")),
    "no reason for doubt": change_entry("background.yml", lambda r, e: e.pop("confidence_reason")),
    "no day": change_entry("background.yml", lambda r, e: e.update(edtf="2024-02-31")),
    "unknown host": change_entry("background.yml", lambda r, e: e["sources"][0].update(url="https://nowhere.example/1")),
    "copies alone": change_entry("background.yml", lambda r, e: [s.update(copy_of="TASS") for s in e["sources"]]),
    "seen in the future": change_entry("background.yml", lambda r, e: e["sources"][0].update(seen="2099-01-01")),
    "unknown key": change_entry("background.yml", lambda r, e: e.update(colour="red")),
    "missing key": change_entry("background.yml", lambda r, e: e.pop("summary")),
    "a number for words": change_entry("background.yml", lambda r, e: e.update(summary=7)),
    "entry twice": change_entry("actors.yml", lambda r, e: e.update(id="china") if e["id"] != "china" else e.update(id="russia")),
    "name twice": lambda r: r.append("actors.yml", {"id": "cathay", "name": "China", "type": "state"}) or "actors.yml",
    "topic without heading": change_entry("topics.yml", lambda r, e: e.update(title="")),
    "year without source": lambda r: trade(r, lambda y: y[0].pop("sources")),
    "years out of order": lambda r: trade(r, lambda y: y.reverse()),
    "year twice": lambda r: trade(r, lambda y: y[1].update(year=y[0]["year"])),
    "unknown party": change_document(lambda r, d: d["parties"].append("nobody")),
    "unknown event of a document": change_document(lambda r, d: d.update(event="no-event")),
    "signed and issued": change_document(lambda r, d: d.update(issued_by=["russia"])),
    "date of another document": change_document(lambda r, d: d.update(edtf="1993-01-01")),
    "point twice": change_document(lambda r, d: d["outline"].append(d["outline"][0] | {"what": "Something else."})),
    "unknown topic of a point": change_document(lambda r, d: d["outline"][0].update(topics=["nothing"])),
    "long words": change_document(lambda r, d: d["outline"][-1].update(words={"exact": "so " * 30 + "on", "lang": "en"})),
    "a gloss of English": change_document(lambda r, d: d["outline"][-1].update(words={"exact": "so on", "lang": "en", "gloss": "so"})),
    "words without gloss": change_document(lambda r, d: d["outline"][-1].update(words={"exact": "双方", "lang": "zh-Hans"})),
    "their words as ours": change_document(lambda r, d: repeat_words(d)),
    "no title in that language": change_document(lambda r, d: d.update(titles_short=["ru"])),
    "misnamed document": misname_document,
    "event that names no document": lambda r: forget_document(r),
    "unknown step": change_entry("formulas.yml", lambda r, e: e["steps"].append("nowhere-p1")),
    "one step": change_entry("formulas.yml", lambda r, e: e.update(steps=e["steps"][:1])),
    "steps out of order": change_entry("formulas.yml", lambda r, e: reverse_steps(e)),
    "no question": change_entry("formulas.yml", lambda r, e: e.update(question="So it is.")),
    "unknown fact": add_operation(lambda r, a: {"op": "drop", "id": f"{a}-c999"}),
    "fact of another article": add_operation(lambda r, a: {"op": "drop", "id": "somebody-2024-c1"}),
    "conflict": add_operation(lambda r, a: {"op": "change", "id": first_of(r, a, "claims"), "field": "title", "from": "Old", "to": "New"}),
    "words that do not stand": add_operation(lambda r, a: {"op": "add", "id": f"{a}-x99", "kind": "claim", "words": {"block": 5, "exact": "no such words"}}),
    "no block": add_operation(lambda r, a: {"op": "add", "id": f"{a}-x99", "kind": "claim", "words": {"block": 99, "exact": "words"}}),
    "no id for an addition": add_operation(lambda r, a: {"op": "add", "id": f"{a}-c99", "kind": "claim", "words": {"block": 5, "exact": "words"}}),
    "no op": add_operation(lambda r, a: {"op": "erase", "id": f"{a}-c1"}),
    "unknown topic of a tag": add_operation(lambda r, a: {"op": "tag", "id": first_of(r, a, "claims"), "topics": ["nothing"]}),
    "unknown holder": add_operation(lambda r, a: {"op": "set", "id": first_of(r, a, "claims"), "field": "holders", "to": ["nobody"]}),
    "link to nowhere": add_operation(lambda r, a: {"op": "link", "id": first_of(r, a, "events"), "to": "no-event"}),
    "linked to itself": add_operation(lambda r, a: {"op": "link", "id": (e := first_of(r, a, "events")), "to": e}),
    "split without itself": add_operation(lambda r, a: {"op": "split", "id": first_of(r, a, "claims"), "into": {f"{a}-x97": "a", f"{a}-x98": "b"}}),
    "merge of kinds": add_operation(lambda r, a: {"op": "merge", "ids": [first_of(r, a, "events"), first_of(r, a, "claims")]}),
    "not found in no whole text": add_operation(lambda r, a: contest(first_of(r, a, "claims"))),
    "unknown point": compare_wrongly(lambda r, e: e.update(against=["1990-01-01-p1"])),
    "point of another document": compare_wrongly(lambda r, e: e.update(against=[other_point(r, e["against"][0])])),
    "verdict without words": compare_wrongly(lambda r, e: e.update(verdict="close")),
    "no verdict": compare_wrongly(lambda r, e: e.pop("verdict")),
    "report that was not found": compare_wrongly(lambda r, e: e.update(verdict="not-found")),
    "comparison of nothing": compare_wrongly(lambda r, e: e.update(fact=f"{e['fact']}zz")),
    "words moved in facts.yml": of_article("facts.yml", lambda t: re.sub(r"start: ([0-9]+)", lambda m: f"start: {int(m[1]) + 1}", t, count=1)),
    "label twice": give_label_twice,
    "merge conflict": of_article("facts.yml", lambda t: t.replace("events:", "<<<<<<< HEAD\nevents:", 1)),
    "facts of another article": of_article("facts.yml", lambda t: re.sub(r"article: \S+", "article: nobody-2000", t, count=1)),
    "text edited": of_article("source.txt", lambda t: t[:-2] + "!\n", "article.yml"),
    "text edited at its top": of_article("source.txt", lambda t: f"New {t}", "article.yml"),
    "text with a control character": of_article("source.txt", lambda t: t[:50] + "\x07" + t[50:]),
    "digest of another text": of_article("article.yml", lambda t: re.sub("sha256: .{8}", "sha256: 00000000", t)),
    "full without a ground": of_article("article.yml", lambda t: t.replace("  note: made up\n", "") if "show: full" in t else t),
    "no language": of_article("article.yml", lambda t: t.replace("lang: en\n", "")),
    "broken YAML": of_article("article.yml", lambda t: f"{t}names: [x\n"),
    "key twice": of_article("article.yml", lambda t: f"{t}lang: en\n"),
    "no list of operations": of_article("curated.yml", lambda t: "op: drop\n"),
    "text lost": lose("source.txt"),
    "facts lost": lose("facts.yml"),
    "article.yml lost": lose("article.yml"),
    "register lost": lose_register,
    "broken register": add_line("topics.yml", "- {id: x"),
    "tabs in a register": add_line("eras.yml", "\t- x: y\n"),
    "an alias": add_line("topics.yml", "- &a {id: x, title: X}\n"),
    "linked folder": link_file,
    "stranger": stranger("notes.txt"),
    "stranger in an article": stranger("articles/{article}/notes.txt"),
    "folder that is no id": stranger("articles/Big_Name/source.txt"),
    "comparison of no article": stranger("comparisons/nobody-2000.yml"),
    "text of no document": stranger("documents/1990-01-01.en.txt"),
    "released fact lost": lose_released,
    "redirect to nowhere": redirect_to("nowhere"),
    "redirect of what is in use": redirect_to(None, own=True),
    "redirect in the future": redirect_to(None, "2099-01-01"),
    "snapshot edited": edit_snapshot,
    "snapshot lost": lose_snapshot,
}  # fmt: skip


def trade(record: Record, change: Callable[[list[dict[str, Any]]], object]) -> str:
    data = record.read("trade.yml")
    change(data["years"])
    record.save("trade.yml", data)
    return "trade.yml"


def repeat_words(document: dict[str, Any]) -> None:
    words = "one two three four five six seven eight nine ten"
    document["outline"][-1].update(
        what=f"So it says: {words}.", words={"exact": words, "lang": "en"}
    )


def reverse_steps(formula: dict[str, Any]) -> None:
    """Put the first and the last date of a formula in the wrong order; one of one date gets a single step."""
    steps = [step for step in formula["steps"] if step[0].isdigit()]
    formula["steps"] = (
        [steps[-1], steps[0]] if steps and steps[0][:10] < steps[-1][:10] else formula["steps"][:1]
    )


def forget_document(record: Record) -> str:
    events = record.read("background.yml")
    event = record.pick(event for event in events if event["documents"])
    if not event:
        return ""
    (document,) = event["documents"]
    event["documents"] = []
    record.save("background.yml", events)
    return f"documents/{document}.yml"


def contest(id_: str | None) -> dict[str, Any]:
    return {
        "op": "contest",
        "id": id_,
        "verdict": "not-found",
        "finding": "It is not there.",
        "checked": "2024-05-30",
        "sources": [source("c")],
    }


def other_point(record: Record, point: str) -> str:
    documents = [d for d in record.documents() if not point.startswith(f"{d}-p")]
    return (
        f"{documents[0]}-{record.read(f'documents/{documents[0]}.yml')['outline'][0]['id']}"
        if documents
        else "1990-01-01-p1"
    )
