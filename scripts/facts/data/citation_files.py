"""Works as files for reference managers: BibTeX, RIS and CSL-JSON."""

import json
from collections.abc import Iterator
from typing import Any

from facts.data.citations import Agent, Work, join_known

# An unpaired brace would end the entry, even behind a backslash.
ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
    }
    | {sign: f"\\{sign}" for sign in "&%$#_"}
)


def _csl_name(agent: Agent) -> dict[str, str]:
    if agent.given:
        return {"family": agent.family, "given": agent.given}
    return {"literal": agent.family}


def as_csl(work: Work) -> dict[str, Any]:
    """Return the work as a CSL-JSON item (schema csl-data 1.0.2)."""
    item = {
        "id": work.id,
        "type": work.type,
        "title": work.title,
        "original-title": work.original,
        "container-title": work.container,
        "author": [_csl_name(author) for author in work.authors],
        "editor": [{"literal": name} for name in work.editors],
        "translator": [_csl_name(work.translator)] if work.translator else [],
        "issued": {"date-parts": [work.day]} if work.day else None,
        "language": work.lang,
        "URL": work.url,
        "version": work.version,
        "note": join_known(work.note, work.position, by="; "),
    }
    return {key: value for key, value in item.items() if value}


def as_csl_json(works: list[Work]) -> str:
    """Return works as a CSL-JSON list, one work a line."""
    items = ",\n".join(json.dumps(as_csl(work), ensure_ascii=False) for work in works)
    return f"[\n{items}\n]\n"


def _tex(text: str) -> str:
    return " ".join(text.split()).translate(ESCAPES)


def _tex_name(agent: Agent) -> str:
    """Return a name for BibTeX, in braces where it has no parts or holds what parts names."""
    if not agent.given:
        return f"{{{_tex(agent.family)}}}"
    parts = (agent.family, agent.given)
    braced = (f"{{{_tex(p)}}}" if " and " in p or "," in p else _tex(p) for p in parts)
    return ", ".join(braced)


def _bibtex_entry(work: Work) -> str:
    """Return the work as a BibTeX entry; double braces keep the case of the title."""
    fields = {
        "author": " and ".join(map(_tex_name, work.authors)),
        "editor": " and ".join(_tex_name(Agent(name)) for name in work.editors),
        "title": f"{{{_tex(work.title)}}}",
        "origtitle": _tex(work.original or ""),
        "howpublished": _tex(work.container or ""),
        "translator": _tex_name(work.translator) if work.translator else "",
        "year": work.year,
        "month": "".join(map(str, work.day[1:2])),
        "date": "-".join(work.digits),
        "url": work.url or "",
        "note": _tex(join_known(work.note, work.position, by="; ")),
        "language": work.lang,
    }
    lines = "".join(f"  {key} = {{{value}}},\n" for key, value in fields.items() if value)
    return f"@misc{{{work.id},\n{lines}}}\n"


def as_bibtex(works: list[Work]) -> str:
    """Return works as BibTeX."""
    return "\n".join(map(_bibtex_entry, works))


def _ris_lines(work: Work) -> Iterator[tuple[str, str | None]]:
    """Yield the tags of a RIS entry with their values; A4 is the translator, as Zotero reads it."""
    yield "TY", "ELEC"
    yield "ID", work.id
    yield "TI", work.title
    yield "OP", work.original
    yield "T2", work.container
    yield from (("AU", author.inverted) for author in work.authors)
    yield from (("A2", name) for name in work.editors)
    yield "A4", work.translator.inverted if work.translator else None
    yield "PY", work.year
    yield "DA", "/".join(work.digits)
    yield "UR", work.url
    yield "LA", work.lang
    yield "N1", work.note
    yield "N1", work.position


def as_ris(works: list[Work]) -> str:
    """Return works as RIS."""
    entries = []
    for work in works:
        lines = [
            f"{tag}  - {' '.join(value.split())}\n" for tag, value in _ris_lines(work) if value
        ]
        entries.append("".join(lines) + "ER  - \n")
    return "\n".join(entries)


FORMATS = {"bib": as_bibtex, "ris": as_ris, "json": as_csl_json}  # by the ending of the file


def make_citation_files(work: Work, name: str) -> dict[str, str]:
    """Return a work in a file of each kind, by file name."""
    return {f"{name}.{ending}": write([work]) for ending, write in FORMATS.items()}
