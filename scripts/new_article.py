"""Adds an article: FILE -> source.txt, article.yml and a draft of curated.yml, and what to review.

new_article.py FILE [--publisher NAME] [--url ADDRESS] [--kind KIND] [--lang LANG] [--id ID]

FILE is a text or Markdown, which may open with front matter: title, date, author, publisher, url,
lang, kind. The article stands in content/articles/<id>/. Nothing is ever overwritten.
"""

import re
import sys
import tempfile
import unicodedata
from argparse import Namespace
from collections import Counter
from datetime import date
from pathlib import Path
from string import ascii_lowercase
from typing import NamedTuple, get_args

from facts.base.commands import ROOT, make_parser, reports_problems, tell_progress
from facts.base.digests import digest_text
from facts.base.faults import ContentError, Problem, fault
from facts.base.files import ARTICLE_ID, CONTROL, line_column, read_text, write
from facts.base.patterns import verbose, word_set
from facts.base.spans import blocks, normalised
from facts.base.strict_yaml import Line, Positions, dump, parse, validate
from facts.base.wording import join_names, split_names
from facts.extract.article import LANGUAGES, extract
from facts.extract.holders.issuers import FORM_OF_STATE, OTHER_NAMES, STATE
from facts.extract.imprint import DATE_LINE, TOP_BLOCKS
from facts.extract.labels import assign
from facts.library.curating import list_facts
from facts.library.doubts import Doubt, draft_curation, find_doubts
from facts.library.library import Library
from facts.library.loading import LONGEST_ID, load_library
from facts.library.words.naming import Naming
from facts.model.article import Meta
from facts.model.article_facts import Facts, Published
from facts.model.fields import ArticleKind, Many
from facts.reading.parties import list_parties
from facts.reading.people.names import PARTICLE, is_chinese

ARTICLES = ROOT / "content" / "articles"
# What the site can carry: extraction is linear, some 100,000 characters a second, and a page of one
# block cannot be cut.
LONGEST_TEXT = 1_000_000
LONGEST_BLOCK = 400_000
MANY_FACTS = 5  # facts that name a state, so that it should be an actor
FRONT = re.compile(r"---\n(.*?)\n(?:---|\.\.\.)\n", re.DOTALL)
OPENED = re.compile(r"---\n\w+ ?:")
TAGS = (
    "a|abbr|b|blockquote|br|cite|code|div|em|figure|font|h[1-6]|hr|i|img|li|ol|p|q|s|small|span"
    "|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul"
)
# <br/>, </span>; but: a < b, <https://a.org>, <Novak>
MARKUP = rf"</?(?i:{TAGS})(?:\s[^<>]{{0,400}})?\s?/?>"
# <u>Trade and Peace</u> The two leaders: a heading that opens a block with its text
RUN_IN_HEADING = re.compile(
    r"(?<![^\n]\n)^<u>([A-Z][^<>\n]*[ ][^<>\n]{2,100}?)[ ]?</u>[ ]+(?=[A-Z])", re.MULTILINE
)
# Characters that have no width, and nothing to read.
UNSEEN = dict.fromkeys(map(ord, "\u200b\u2060\ufeff"))
# A comment that fills its lines, with the blank line behind it
COMMENT = re.compile(r"^[ \t]*<!--.{0,2000}?-->[ \t]*\n(?:[ \t]*\n)?", re.DOTALL | re.MULTILINE)
# Marks that end a text or part of one: ###, \###, * * *
END_MARK = re.compile(r"^[ ]*\\{0,3}[*#](?:[ ]?\\{0,3}[*#])*[ ]*$", re.MULTILINE)
# What Markdown writes around words; the words themselves stand in a group.
INLINE = verbose(
    r"""
      ^(?:\#{1,6}[ ]|>[ ]?)+                      # ## Heading, > a quotation, >> one in another
    | ^[ ]{0,3}(?:(?:-[ ]?){3,}|(?:_[ ]?){3,}|(?:\*[ ]?){3,}|={3,})$    # --- across the page
    | (?<![\\*])\*++([^*\n]{1,2000})\*+           # **bold**; not: \*
    | `{1,3}([^`\n]{1,2000})`{1,3}                # `typed`
    | (?<![\w/.\\])(_{1,3})(?![\s_])([^\n]{1,2000}?)(?<![\s_])\3(?![\w/])  # _slanted_, not: a_b_c
    | (?<!\\)!?\[([^\]\n]{0,400})\]\([^)\n]{1,2000}\)    # [words](address), ![a picture](address)
    | """
    + MARKUP
)
WORDS_IN = r"\1\2\4\5"
ESCAPED = re.compile(r"\\([_*#\[\]])")  # \*, \_
# Letters of other scripts than the Latin: Greek, Cyrillic, Chinese
NOT_LATIN = re.compile(r"[\u0370-\u1dff\u2e80-\ud7ff]")
KEYS = "title date author publisher url lang kind".split()
HEAD = """\
# What is known about the article; people edit this file, the field list is in content/README.md.
"""
MAY_BE_KNOWN = """\
# In place of that line, where a licence or somebody's leave allows it:
# rights: {show: full, note: GROUND}
# The day on which the address was read:
# seen: 'YYYY-MM-DD'
"""


# Who issues a statement by name, with the id of the actor; None: in no register.
IssuerIds = dict[str, str | None]
ID_IN_USE = "exists already; nothing was changed, give another id with --id"


class Draft(NamedTuple):
    """A file to be added: its words as plain text, its front matter and where that stands."""

    path: Path
    file: str
    text: str
    front: dict[str, str]
    positions: Positions

    def fault(self, message: str, words: str = "") -> ContentError:
        """Return a fault at the place of some words in the file, or of the file as a whole."""
        offset = self.file.find(words) if words else -1
        place = line_column(self.file, offset) if offset >= 0 else (0, 0)
        return fault(self.path, message, *place)


def read_draft(path: Path) -> Draft:
    """Return a text without tags, comments and end marks, Markdown as plain text with front matter.

    Raises ContentError where it cannot be read, or its front matter is none.
    """
    file = read_text(path)
    plain = normalised(COMMENT.sub("", file).translate(UNSEEN))
    text = RUN_IN_HEADING.sub(r"\1\n\n", plain)
    m = FRONT.match(text)
    if not m:
        if OPENED.match(text):
            raise fault(path, "the front matter is never closed; put --- below it", 1, 1)
        return Draft(path, file, normalised(re.sub(MARKUP, "", END_MARK.sub("", text))), {}, {})
    above = file.count("\n", 0, file.index("---")) + 1  # lines count from the file's top
    data, positions = parse("\n" * above + m[1], path)
    if not isinstance(data, dict | None):
        message = "the front matter is no list of keys and values; mend it or take it out"
        raise fault(path, message, above + 1, 1)
    # One line each: a title of several blocks would bring a byline or date of its own.
    front = {k: " ".join(str(v).split()) for k, v in (data or {}).items() if k in KEYS and v}
    head = {"title": "{}", "date": "Release Date : {}", "author": "By {}"}
    opening = [form.format(front[key]) for key, form in head.items() if key in front]
    lines = [to_plain_words(line) for line in END_MARK.sub("", text[m.end() :]).split("\n")]
    body = "\n".join(lines).strip("\n")
    return Draft(path, file, normalised("\n\n".join([*opening, body])), front, positions)


def to_plain_words(line: str) -> str:
    """Return a line of Markdown as plain words; marks may stand in marks: **_words_**."""
    while (plain := INLINE.sub(WORDS_IN, line)) != line:
        line = plain
    return ESCAPED.sub(r"\1", plain)


def make_slug(name: str) -> str:
    """Return a name in the letters of an id, without its article: The White House."""
    name = name.removeprefix("The ")
    ascii_ = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_).strip("-")[:40].strip("-")


# Letters behind a name that tell of an honour, a degree or a service.
HONOURS = word_set(
    "CB CBE CMG DBE DPhil FBA FRHistS FRS FRSA GCB KBE KC KCB KCMG MBE MP OBE PhD QC RM"
)
PARTICLES = re.compile(PARTICLE)  # van, de, bin


def name_parts(name: str) -> tuple[str, str]:
    """Return family and given name.

    The family name stands first in a Chinese name and before Jong-un, else last, before letters
    that tell of an honour; with the particles before it: Berg-Lee, van den Berg.
    """
    parts = name.split()
    while len(parts) > 2 and parts[-1].strip(",.") in HONOURS:
        parts.pop()
    if len(parts) == 2 and (re.search("-[a-z]", parts[1]) or is_chinese(parts)):
        return parts[0], parts[1]
    particles = (n for n, part in enumerate(parts[1:-1], start=1) if PARTICLES.fullmatch(part))
    first = next(particles, len(parts) - 1)  # Floris | van den Berg Smit
    return " ".join(parts[first:]), " ".join(parts[:first]) or parts[-1]


def propose_id(draft: Draft, facts: Facts, publisher: str | None) -> str:
    """Return author or publisher and year as an id, with -b, -c ... where it is taken.

    Raises ContentError where one of them is missing, or has no Latin letter.
    """
    author = facts.source.author
    published = facts.source.published
    name = name_parts(split_names(author.name.exact)[0])[0] if author else publisher or ""
    told = []
    if not name:
        told.append("no author in the text; say who speaks with --publisher")
    elif not make_slug(name):
        told.append(f"no id can be made from '{name}'; give one with --id")
    if not published:
        told.append(
            "no release date in the text; add a block 'Release Date : YYYY-MM-DD' below the title"
        )
    if told or not published:
        raise ContentError(Problem(str(draft.path), 0, 0, message) for message in told)
    base = f"{make_slug(name)}-{published.edtf[:4]}"
    names = [base, *(f"{base}-{letter}" for letter in ascii_lowercase[1:])]
    return next((name for name in names if not (ARTICLES / name).exists()), base)


def check_sizes(draft: Draft) -> None:
    """Raise ContentError at a text without words, or above what the site can carry."""
    if not draft.text.strip():
        raise draft.fault("no text; give the words of an article")
    count = len(draft.text)
    if count > LONGEST_TEXT:
        raise draft.fault(f"{count:,} characters; the site carries {LONGEST_TEXT:,}, split it")
    longest = max(len(block.text) for block in blocks(draft.text))
    if longest > LONGEST_BLOCK:
        message = f"a block of {longest:,} characters; the site carries {LONGEST_BLOCK:,}"
        raise draft.fault(f"{message}, divide it by blank lines")


def check_script(draft: Draft, lang: str) -> None:
    """Raise ContentError where a text has not the script of a language that has rules."""
    letters = sum(map(str.isalpha, draft.text))
    if lang.split("-")[0] in LANGUAGES and 2 * len(NOT_LATIN.findall(draft.text)) > letters:
        raise draft.fault(f"most letters are not of '{lang}'; name its language with --lang")


def check_release_date(draft: Draft, published: Published | None) -> None:
    """Raise ContentError where the blocks that give a release date give none, or two."""
    lines = [
        block.text[m.end() :].split("\n")[0]
        for block in blocks(draft.text)[:TOP_BLOCKS]
        if (m := DATE_LINE.match(block.text))
    ]
    if len(lines) > 1:
        raise draft.fault(f"'{lines[1]}' is a second release date; keep one", lines[1])
    if lines and not published:
        message = f"'{lines[0]}' is no day of the calendar; write it as YYYY-MM-DD"
        raise draft.fault(message, lines[0])
    if published and published.edtf > date.today().isoformat():
        message = f"release date {published.edtf} is in the future; mend it"
        raise draft.fault(message, published.quote.exact)


def check_id(path: Path, id_: str, sha256: str, library: Library) -> None:
    """Raise ContentError where an id is none or is taken, or the text stands there already."""
    for known in sorted(ARTICLES.glob("*/article.yml")):
        if sha256 in read_text(known):
            raise fault(path, f"this text is {known.parent.name} already; nothing was changed")
    folder = ARTICLES / id_
    if not ARTICLE_ID.fullmatch(id_) or len(id_) > LONGEST_ID:
        advice = f"use small letters, digits and hyphens, at most {LONGEST_ID}"
        raise fault(path, f"'{id_}' is no id; {advice}")
    if folder.exists():
        raise fault(folder, ID_IN_USE)
    if id_ in library.addresses:
        raise fault(path, f"{id_} is the id of something else; give another one with --id")


def read_meta(args: Namespace, draft: Draft) -> Meta:
    """Return article.yml as a model, from the arguments first, then the front matter.

    Raises ContentError with every value that is none, at its line of the front matter.
    """
    keys = ("kind", "lang", "publisher", "url")
    given = {key: value for key in keys if (value := getattr(args, key))}
    for key, value in given.items():
        if CONTROL.search(value):
            raise fault(f"--{key}", "a control character in it; give plain words")
    values = {"kind": "commentary", "lang": "en", "sha256": digest_text(draft.text)}
    values |= {key: draft.front[key] for key in keys if key in draft.front} | given
    # What an argument says has a name, but no line of the file.
    nowhere: Positions = {(key,): (0, 0) for key in given}
    return validate(values, {**draft.positions, **nowhere}, args.file, Meta)


def list_issuers(facts: Facts, naming: Naming) -> IssuerIds:
    """Return who issues a statement; a state may be known by its short name alone."""
    return {
        name: naming.find_actor(name) or naming.find_actor(short_name(name))
        for row in facts.source.issuers
        for name in list_parties(row.exact)
    }


def propose_issuers(found: IssuerIds) -> Many[str]:
    """Return the ids of the actors who issue a statement, nothing where one of them is unknown."""
    return tuple(filter(None, found.values())) if all(found.values()) else ()


def short_name(state: str) -> str:
    """Return the name of a state without its form: Norway for the Kingdom of Norway."""
    long = FORM_OF_STATE.fullmatch(state)
    return long["state"] if long else state


def propose_state(name: str) -> str:
    """Return the line of actors.yml for a state: its short name, with the long one as an alias."""
    short = short_name(name)
    alias = "" if short == name else f", aliases: {{en: [{name}]}}"
    kind = "organisation" if short.isupper() or short == "European Union" else "state"  # NATO
    return f"- {{id: {make_slug(short)}, name: {short}, type: {kind}{alias}}}"


def write_article(folder: Path, draft: Draft, meta: Meta, facts: Facts) -> None:
    """Write the folder of an article, whole or not at all."""
    data = meta.model_dump(exclude_defaults=True)
    if author := facts.source.author:
        parts = map(name_parts, split_names(author.name.exact))
        names = [Line(family=family, given=given) for family, given in parts]
        data["names"] = {"author": names if len(names) > 1 else names[0]}
    data["rights"] = Line(show="excerpts")
    with tempfile.TemporaryDirectory(dir=ARTICLES, prefix=".") as name:
        made = Path(name) / folder.name
        write(made / "source.txt", draft.text)
        write(made / "article.yml", HEAD + dump(data) + MAY_BE_KNOWN)
        write(made / "curated.yml", draft_curation(folder.name, facts, draft.text))
        try:
            made.rename(folder)
        except OSError as e:  # another run has written it by now
            raise fault(folder, ID_IN_USE) from e


def find_unknown_states(id_: str, facts: Facts, naming: Naming) -> dict[str, int]:
    """Return the states that are no actors though many facts name them, with how many do."""
    named = Counter[str]()
    for fact in list_facts(id_, facts):
        words = " ".join(quote.exact for quote in fact.quotes)
        named.update({OTHER_NAMES.get(name, name) for name in STATE.findall(words)})
    return {
        state: count
        for state, count in named.most_common()
        if count >= MANY_FACTS
        and not naming.find_actor(state)
        and make_slug(short_name(state)) not in naming.actors  # Europe, under another name
    }


def print_issuers(meta: Meta, facts: Facts, issuers: IssuerIds) -> None:
    """Print who issues a statement, and what their registers lack."""
    named = join_names([issuer.exact for issuer in facts.source.issuers]) or "nobody"
    if meta.issuers:
        print(f"issued by {named}: article.yml has {', '.join(meta.issuers)}")
    else:
        # Of those who are no actors yet the ids that they may be given.
        ids = (id_ or make_slug(short_name(name)) for name, id_ in issuers.items())
        listed = ", ".join(ids) or "IDS OF ACTORS"
        print(f"review: issued by {named}? article.yml takes issuers: [{listed}]")
    for name, id_ in issuers.items():
        if not id_:
            line = propose_state(name)
            print(f"review: {name} is no actor yet; content/actors.yml takes, of a state, {line}")


def print_advice(
    folder: Path,
    meta: Meta,
    facts: Facts,
    issuers: IssuerIds,
    states: dict[str, int],
    doubts: dict[str, Doubt],
) -> None:
    """Print what a person does next, and what to look at, the most doubtful first."""
    print(f"{folder}: written. Now look through article.yml (names, publisher, url, rights) and")
    print(f"curated.yml (a draft), then make site and make review ARTICLE={folder.name}.")
    print(f"Its id, {folder.name}, is for ever once it is published; for another one delete the")
    print("folder and run this again with --id.")
    if not facts.source.title:
        print("note: no title: the first block is no line without a stop; it is cited by its id")
    if not (meta.publisher or meta.url):
        print("note: no publisher: it will be shown as of unknown origin; set it in article.yml")
    if meta.lang.split("-")[0] not in LANGUAGES:
        print(f"review: there are no rules for '{meta.lang}' yet; the article gets no facts")
    elif not facts.sections:
        print("review: no facts; there are no blocks to read")
    if meta.kind == "statement":
        print_issuers(meta, facts, issuers)
    for state, count in states.items():
        if state in issuers:  # proposed above
            continue
        print(
            f"review: {state} stands in {count} facts and is no actor; content/actors.yml takes"
            f" {propose_state(state)}"
        )
    for label, doubt in doubts.items():
        print(f"review: {label}: {doubt}")


@reports_problems
def main() -> None:
    """Write the article's folder whole, or nothing, and say what to look at."""
    parser = make_parser(__doc__)
    parser.add_argument("file", type=Path, metavar="FILE", help="plain text or Markdown")
    parser.add_argument(
        "--publisher", help="who published it; needed where the text names no author"
    )
    parser.add_argument("--url", help="address where it was published")
    parser.add_argument("--kind", choices=get_args(ArticleKind), help="default: commentary")
    parser.add_argument("--lang", help="language of the text, BCP 47; default: en")
    parser.add_argument("--id", help="default: author or publisher, and year")
    args = parser.parse_args()
    with tell_progress("reading the text"):
        draft = read_draft(args.file)
        check_sizes(draft)
        meta = read_meta(args, draft)
        check_script(draft, meta.lang)
        facts = assign(extract(draft.text, None, meta.kind, meta.lang))
        check_release_date(draft, facts.source.published)
        id_ = args.id or propose_id(draft, facts, meta.publisher)
        library, _ = load_library(ARTICLES.parent)
        check_id(draft.path, id_, meta.sha256, library)
        issuers = list_issuers(facts, library.naming)
        meta = meta.model_copy(update={"issuers": propose_issuers(issuers)})
        folder = ARTICLES / id_
        doubts = find_doubts(facts)
        write_article(folder, draft, meta, facts)
        states = find_unknown_states(id_, facts, library.naming)
    print_advice(folder, meta, facts, issuers, states, doubts)


if __name__ == "__main__":
    sys.exit(main())
