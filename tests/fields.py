"""The field tables of content/README.md, made from the models. Run it to write them anew: python tests/fields.py"""

import sys
from pathlib import Path
from typing import Literal, get_args, get_origin

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from facts import ledger, model, registers  # noqa: E402

FILES = {
    "article.yml": (model.Meta, model.Name, model.Original, model.Rights),
    "curated.yml": (model.Change, model.Link, model.Add, model.Place, model.Drop, model.Tag, model.Contest),
    "facts.yml": (
        model.Facts, model.Source, model.Published, model.Byline, model.Quote, model.Event, model.Statement, model.Point,
        model.Clause, model.Section, model.Claim, model.Figure, model.Person,
    ),
    "background.yml": (registers.BackgroundEvent, registers.Outside, registers.OtherDate, registers.OtherValue),
    "actors.yml": (registers.Actor, registers.Office),
    "topics.yml": (registers.Topic,),
    "statements/<id>.yml": (
        registers.RegisterStatement, registers.Sections, registers.Length, registers.Comparison, registers.ClauseVerdict,
        registers.Primary, registers.LaterWording, registers.Content, registers.Copy,
    ),
    "formulas.yml": (registers.Formula, registers.Wording),
    "sources.yml": (registers.Hosts,),
    "redirects.yml": (ledger.Redirect,),
    "trade.yml": (registers.Trade, registers.TradeYear),
}  # fmt: skip
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
            parts.append(f"**{one.__name__}**: {(one.__doc__ or '').strip()}\n\n| field | | |\n| --- | --- | --- |")
            for name, field in one.model_fields.items():
                need = "required" if field.is_required() else ""
                allowed = [value for value in literals(field.annotation) if value not in (field.description or "")]
                meaning = (field.description or "") + (f": {' | '.join(allowed)}" if len(allowed) > 1 else "")
                meaning = meaning.replace("|", "\\|")
                parts.append(f"| `{field.alias or name}` | {need} | {meaning} |")
            parts.append("")
    return "\n".join(parts).rstrip() + "\n"


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    README.write_text(text[: text.index(MARK)] + tables(), encoding="utf-8")
