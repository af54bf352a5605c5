"""The field tables of content/README.md, made from the models. Run it to write them anew: python tests/fields.py"""

import inspect
import sys
from pathlib import Path
from typing import Literal, get_args, get_origin

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from facts.model import article, article_facts, curation, documents, registers, releases  # noqa: E402

FILES = {
    "article.yml": (article.Meta, article.Name, article.Original, article.Rights),
    "curated.yml": (
        curation.Change,
        curation.Link,
        curation.Add,
        curation.WordsAt,
        curation.Set,
        curation.Split,
        curation.Merge,
        curation.Drop,
        curation.Keep,
        curation.Tag,
        curation.Contest,
    ),
    "facts.yml": (
        article_facts.Facts,
        article_facts.Imprint,
        article_facts.Published,
        article_facts.Byline,
        article_facts.Quote,
        article_facts.Event,
        article_facts.Statement,
        article_facts.Point,
        article_facts.Clause,
        article_facts.Section,
        article_facts.Claim,
        article_facts.Figure,
        article_facts.Person,
    ),
    "documents/<id>.yml": (
        documents.JointDocument,
        documents.DocumentPoint,
        documents.PrintedWords,
        documents.TextCopy,
        documents.Sections,
        registers.SourceRef,
    ),
    "comparisons/<article>.yml": (documents.Comparison, documents.PrimaryWords),
    "formulas.yml": (documents.Formula,),
    "background.yml": (registers.BackgroundEvent, registers.OtherDate, registers.OtherValue),
    "eras.yml": (registers.Era,),
    "places.yml": (registers.Place,),
    "actors.yml": (registers.Actor, registers.Office),
    "topics.yml": (registers.Topic,),
    "trade.yml": (registers.Trade, registers.TradeYear, registers.TradePart),
    "hosts.yml": (registers.Hosts, registers.Host),
    "retired.yml": (registers.RetiredHost,),
    "redirects.yml": (releases.Redirect,),
}
README = ROOT / "content" / "README.md"
MARK = "<!-- fields: written by tests/fields.py -->"


def literals(annotation: object) -> list[str]:
    """Return the words that a field allows, empty where it takes any."""
    if get_origin(annotation) is Literal:
        return list(get_args(annotation))
    return [word for one in get_args(annotation) for word in literals(one)]


def tables() -> str:
    """Return the tables of all files as Markdown."""
    parts = [MARK]
    for file, models in FILES.items():
        parts.append(f"## {file}\n")
        for one in models:
            parts.append(
                f"**{one.__name__}**: {inspect.getdoc(one)}\n\n| field | | |\n| --- | --- | --- |"
            )
            for name, field in one.model_fields.items():
                need = "required" if field.is_required() else ""
                meaning = " ".join((field.description or "").split())
                allowed = [value for value in literals(field.annotation) if value not in meaning]
                meaning += f": {' | '.join(allowed)}" if len(allowed) > 1 else ""
                meaning = meaning.replace("|", "\\|")
                parts.append(f"| `{field.alias or name}` | {need} | {meaning} |")
            parts.append("")
    return "\n".join(parts).rstrip() + "\n"


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    README.write_text(text[: text.index(MARK)] + tables(), encoding="utf-8")
