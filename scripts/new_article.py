"""Adds an article: a text or Markdown file -> content/articles/<id>/source.txt and article.yml, and what to review.

new_article.py FILE [--publisher NAME] [--url ADDRESS] [--kind KIND] [--lang LANG] [--id ID]

Markdown may open with front matter: title, date, author, publisher, url, lang, kind. Nothing is ever overwritten.
"""

import argparse
import hashlib
import re
import shutil
import sys
import tempfile
import unicodedata
from pathlib import Path

from facts.errors import ContentError, fault, report
from facts.extract import LANGUAGES, extract
from facts.loading import LONGEST, NAME, load_library
from facts.model import Facts, Meta
from facts.people import is_chinese
from facts.text import normalised
from facts.yamlio import Line, dump, parse, read_text, validate, write

ARTICLES = Path(__file__).resolve().parent.parent / "content" / "articles"
FRONT = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)
INLINE = re.compile(r"^#{1,6} |\*{1,3}([^*\n]{1,400})\*{1,3}|\[([^\]\n]{1,400})\]\([^)\n]{1,2000}\)")
KNOWN = {"title", "date", "author", "publisher", "url", "lang", "kind"}
HEAD = "# What is known about the article; people edit this file, the field list is in content/README.md.\n"


def plain(text: str, path: Path) -> tuple[str, dict[str, str]]:
    """Return a Markdown file as plain text, and its front matter; other text comes back as it is."""
    m = FRONT.match(text)
    if not m:
        return text, {}
    data, _ = parse(m[1], path)
    if not isinstance(data, dict | None):
        raise fault(path, "the front matter is no list of keys and values; mend it or take it out", 2, 1)
    front = {k: str(v) for k, v in (data or {}).items() if k in KNOWN and v is not None}
    lines = [INLINE.sub(r"\1\2", line) for line in text[m.end() :].split("\n")]
    head = [front.get("title", ""), f"Release Date : {front['date']}" if "date" in front else ""]
    head.append(f"By {front['author']}" if "author" in front else "")
    return "\n\n".join([*filter(None, head), "\n".join(lines).strip("\n")]), front


def slug(name: str) -> str:
    """Return a name in the letters of an id."""
    ascii_ = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_).strip("-")[:40].strip("-")


def name_parts(name: str) -> tuple[str, str]:
    """Return family and given name: the family name stands first in a Chinese name or before a hyphen, else last."""
    parts = name.split()
    first = len(parts) == 2 and ("-" in parts[1] or is_chinese(parts))
    return (parts[0], parts[1]) if first else (parts[-1], " ".join(parts[:-1]) or parts[-1])


def proposed(facts: Facts, publisher: str | None, path: Path) -> str:
    """Return author or publisher and year as an id, with -b, -c ... where it is taken."""
    author = facts.source.author.name.exact if facts.source.author else None
    name = name_parts(author)[0] if author else publisher
    if not name:
        raise fault(path, "no author in the text; say who speaks with --publisher")
    if not slug(name):
        raise fault(path, f"no id can be made from '{name}'; give one with --id")
    if not facts.source.published:
        raise fault(path, "no release date in the text; add a block 'Release Date : YYYY-MM-DD' below the title")
    base = f"{slug(name)}-{facts.source.published.edtf[:4]}"
    names = [base, *(f"{base}-{letter}" for letter in "bcdefghijklmnopqrstuvwxyz")]
    free = next((n for n in names if not (ARTICLES / n).exists()), None)
    if free is None:
        raise fault(path, f"{base} to {base}-z are taken; give an id with --id")
    return free


def review(facts: Facts) -> list[str]:
    """Return what a person should look at: what the rules were not sure of, with the words."""
    found = [f"event without a date: “{e.quotes[0].exact}”" for e in facts.events if e.edtf is None]
    found += [f"date {e.edtf} ({e.basis}): “{e.quotes[0].exact}”" for e in facts.events if e.basis in ("carried", "relative")]
    found += [f"statement without a date: “{s.quote.exact}”" for s in facts.statements if s.edtf is None]
    found += [f"figure without a period: “{f.quote.exact}”" for f in facts.figures if f.period is None]
    found += [f"person without a role: {p.name}" for p in facts.people if p.role is None]
    byline = facts.source.author.name.exact if facts.source.author else ""
    found += [f"byline of several: “{byline}”; it is cited as it stands"] if " and " in byline else []
    return found if facts.sections else ["no facts: there are no rules for this language, or no blocks to read"]


def metadata(args: argparse.Namespace, front: dict[str, str], source: str) -> Meta:
    """Return article.yml as a model, from the arguments first, then the front matter; raises ContentError."""
    values = {key: getattr(args, key) or front.get(key) for key in ("kind", "lang", "publisher", "url")}
    values |= {"kind": values["kind"] or "commentary", "lang": values["lang"] or "en"}
    values["sha256"] = hashlib.sha256(source.encode()).hexdigest()
    return validate({k: v for k, v in values.items() if v}, {}, args.file, Meta)


def add(args: argparse.Namespace) -> Path:
    """Write the article's folder whole; return it. Raises ContentError, with nothing written."""
    text, front = plain(normalised(read_text(args.file)), args.file)
    source = normalised(text)
    if not source.strip():
        raise fault(args.file, "no text; give the words of an article")
    meta = metadata(args, front, source)
    facts = extract(source, None, meta.kind, meta.lang)
    for known in sorted(ARTICLES.glob("*/article.yml")):
        if meta.sha256 in read_text(known):
            raise fault(args.file, f"this text is {known.parent.name} already; nothing was changed")
    folder = ARTICLES / (args.id or proposed(facts, meta.publisher, args.file))
    if not NAME.fullmatch(folder.name) or len(folder.name) > LONGEST or folder.parent != ARTICLES:
        raise fault(args.file, f"'{args.id}' is no id; use small letters, digits and hyphens, at most {LONGEST}")
    library, _ = load_library(ARTICLES.parent)
    if folder.name in {*library.background, *library.actors, *library.statements, *library.facts}:
        raise fault(args.file, f"{folder.name} is the id of something else; give another one with --id")
    if folder.exists():
        raise fault(folder, "exists already; nothing was changed")
    data = meta.model_dump(exclude_unset=True)
    if facts.source.author and " and " not in facts.source.author.name.exact:
        parts = name_parts(facts.source.author.name.exact)
        data["names"] = {"author": Line(family=parts[0], given=parts[1])}
    data["rights"] = Line(show="excerpts")
    with tempfile.TemporaryDirectory(dir=ARTICLES, prefix=".") as name:
        write(Path(name) / folder.name / "source.txt", source)
        write(Path(name) / folder.name / "article.yml", HEAD + dump(data))
        shutil.move(Path(name) / folder.name, folder)
    print(f"{folder}: written. Now look through article.yml: names, publisher, url, rights (show excerpts or full, and on")
    print("what ground); then make site.")
    print("\n".join(f"review: {line}" for line in review(facts)))
    if meta.lang.split("-")[0] not in LANGUAGES:
        print(f"review: there are no rules for '{meta.lang}' yet; the article gets its page and no facts")
    return folder


def main() -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, metavar="FILE", help="plain text or Markdown")
    parser.add_argument("--publisher", help="who published it; needed where the text names no author")
    parser.add_argument("--url", help="address where it was published")
    parser.add_argument("--kind", choices=["commentary", "readout", "statement", "news"], help="default: commentary")
    parser.add_argument("--lang", help="language of the text, BCP 47; default: en")
    parser.add_argument("--id", help="default: author or publisher, and year")
    try:
        add(parser.parse_args())
    except (ContentError, OSError) as e:
        report(e.problems if isinstance(e, ContentError) else fault(e.filename, f"{e.strerror}; check the rights").problems)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
