"""The list of imported facts with a digest of each. Run it to take up edits: python tests/imported.py"""

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from pydantic import BaseModel  # noqa: E402

from facts.library.library import Library  # noqa: E402
from facts.library.loading import load_library  # noqa: E402

LIST = ROOT / "tests" / "golden" / "imported.txt"


def digest(record: BaseModel) -> str:
    """Return the first 12 hex digits of the SHA-256 of a record as JSON, defaults left out."""
    data = record.model_dump(mode="json", exclude_defaults=True)
    text = json.dumps(data, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def records(library: Library) -> Iterator[tuple[str, str, BaseModel]]:
    """Yield kind, id and record of everything that people write, documents whole."""
    registers = {
        "document": library.documents,
        "comparison": library.comparisons,
        "formula": library.formulas,
        "event": library.background,
        "actor": library.actors,
        "topic": library.topics,
        "era": library.eras,
        "place": library.gazetteer,
        "host": library.hosts,
        "retired": library.retired,
        "trade": {str(year.year): year for year in library.trade.years},
        "trade-part": {part.period: part for part in library.trade.parts},
    }
    for kind, entries in registers.items():
        for id_, record in entries.items():
            yield kind, id_, record
    for article in library.articles.values():
        for fact in article.facts:
            for contest in fact.contests:
                yield "contest", fact.id, contest


def renew(listed: str, library: Library) -> str:
    """Return the lines of a list with the digests of today, in its order; what is new stays out."""
    now = {f"{kind} {id_}": digest(record) for kind, id_, record in records(library)}
    entries = [line.rpartition(" ")[0] for line in listed.splitlines()]
    return "".join(f"{entry} {now[entry]}\n" for entry in entries if entry in now)


if __name__ == "__main__":
    library, problems = load_library(ROOT / "content")
    if problems:
        sys.exit("\n".join(str(problem) for problem in problems))
    LIST.write_text(renew(LIST.read_text(encoding="utf-8"), library), encoding="utf-8")
