"""Reads a text; yields the people it names, each with role and affiliation as worded there."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span, with_plain_blanks
from facts.reading.lexicon import LEADERS, NAMESAKES, SURNAMES
from facts.reading.people.names import (
    SHIPS,
    UPPER,
    NameRun,
    family_name,
    find_name_runs,
    has_name_shape,
    is_given_name,
    is_title,
    listed_form,
)
from facts.reading.people.roles import (
    OFFICE_FIELDS,
    STATE_OWNS,
    STATE_WINDOW,
    TAKEN_BY_NAME_BEFORE,
    find_affiliation,
    find_roles,
    singular,
    trimmed,
)

# What joins two runs into one title: Chairman | of the | State Duma Oleg Petrenko.
TITLE_JOIN = re.compile(r" (?:and|(?:for|of|to)(?: the)?) |[’']s ")
# What stands between two who share a plural title: Foreign Ministers Li | of China and | Petrenko.
SHARED_TITLE = re.compile(r"(?: of (?:the )?\w{1,20}(?: \w{1,20})?)?(?:,|,? and) ")
PERSON_SAID = verbose(
    r"""
    ,?[ ](?:ha[sd][ ]|also[ ]|later[ ]|further[ ]|then[ ])?
    (?:
        said|says|told|added|stressed|note[sd]|argue[sd]|wrote|writes|warn(?:s|ed)
      | explain(?:s|ed)|emphasi[sz]ed|pointed[ ]out|remarked|believes|observed|replied|concluded
      | suggest(?:s|ed)|asked|insist(?:s|ed)|urge[sd]|claim(?:s|ed)|declared|predict(?:s|ed)
      | admitted|acknowledged|cautioned|recalled|stated|tweeted
    )\b"""
)
OF_NAMED_BODY = verbose(  # Jorvik Halden | of Northern University
    rf"""
    [ ](?:of|at|from|with)[ ](?:the[ ])?(?:{UPPER}[\w’'-]{{1,20}}[ ]){{0,4}}
    (?:University|College|School|Academy|Cent(?:er|re)|Institut(?:e|ion)|Foundation|Council|Forum
      |Group|Bank|Association|Endowment|Fund)\b"""
)
ARTICLE_BEFORE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Tt]his) $")
# All of a line: (Jorvik Halden|), (Jorvik Halden|, et al.), (Jorvik Halden| and Anna Berg)
LINE_IN_BRACKETS = re.compile(r"(?:, et al\.| and [^()\n]{4,60})?\)(?:\n|$)")
MIDDLE = re.compile(r"[a-z,’”)] $")  # what stands before a word in the middle of a sentence
GENITIVE = re.compile(r"[’']s\b")
COMMON = re.compile(r"(?<![\w’'-])[a-z]{3,}(?![\w’'])")
LEADING_ARTICLE = re.compile(r"^(?:[Aa]l|[Ee]l)-")
PARTICLES = word_set("De Della Di El La Le Van Von")
IN_BODY = re.compile(  # the Institute for | Halden Reading
    r"\b(?:Institute|Bureau|Cent(?:er|re)|School|Academy|Department|Faculty|Journal|Ministry)"
    r" (?:of|for|on) (?:the )?$"
)
# Halden | port, the Halden | Oblast
OF_PLACE = verbose(
    rf"""
    (?<![\w–-])({UPPER}[\w-]+)[ ]
    (?i:airfield|airport|bay|city|district|oblast|port|province|region|river|sector)\b
    """
)
PLACE_BEFORE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear) $")
AND = " and "


@dataclass(frozen=True, slots=True)
class NameMention(Span):
    """A mention of a person: the name in its fullest form, role and affiliation as worded here.

    `role_span` and `affiliation` are None where the text does not have them to the letter: one of
    two "Presidents", Russia for "Russian".
    """

    name: str
    role: str | None
    role_span: Span | None
    affiliation: Span | None


class _SingleWords(NamedTuple):
    """What the words of a text that stand alone say of names.

    `surnames` stand alone as a person does, `places` behind in or at, `common` are written small.
    """

    surnames: set[str]
    places: set[str]
    common: set[str]


def _read_single_words(text: str, runs: Sequence[NameRun]) -> _SingleWords:
    """Return which single words may be surnames: never where a place stands: "in Halden"."""
    places = {word for word in OF_PLACE.findall(text) if word.lower() not in LEADERS}
    surnames: set[str] = set()
    for run in runs:
        before = text[max(0, run.begin - 6) : run.begin]
        if len(run.words) != 1 or run.lead or ARTICLE_BEFORE.search(before):
            continue
        if PLACE_BEFORE.search(before):
            places.add(run.words[0])
        elif (
            MIDDLE.search(before)
            or GENITIVE.match(text, run.end)
            or PERSON_SAID.match(text, run.end)
        ):
            surnames.add(run.words[0])
    return _SingleWords(surnames - places, places, set(COMMON.findall(text)))


def _is_full_name(text: str, run: NameRun, singles: _SingleWords) -> bool:
    """Tell whether words are a full name by shape, neighbours, or a surname that stands alone."""
    thing = text.endswith((" the ", "The "), 0, run.start)  # the Xue Long
    if thing or not 2 <= len(run.words) <= 5:
        return False
    byline = text.endswith("\n(", 0, run.begin) and LINE_IN_BRACKETS.match(text, run.end)
    if byline or has_name_shape(run.words):
        return True
    before = text[max(0, run.begin - STATE_WINDOW) : run.begin]
    if run.words[-1].lower() in singles.common or IN_BODY.search(before):
        return False
    speaks = PERSON_SAID.match(text, run.end) and not before.lower().endswith("the ")
    neighbour = speaks or OF_NAMED_BODY.match(text, run.end) or STATE_OWNS.search(before)
    return bool(neighbour or run.words[-1] in singles.surnames)


def _continues_title(text: str, end: int, run: NameRun, full: bool) -> bool:
    """Tell whether a run goes on with the title that opened before `end`."""
    gap = text[end : run.begin]
    if gap == ", " and not any(map(is_title, run.lead)):
        return full or OFFICE_FIELDS.match(text, end) is not None
    return bool(run.lead and TITLE_JOIN.fullmatch(gap))


# The frigate Marshal | Novak, the Admiral | Novak; not: Admiral | Novak
SHIP_BEFORE = verbose(
    rf"""
    (?: \b[Tt]he\ (?:[A-Za-z]+-built\ )? | \b{SHIPS}\ )(?:Admiral|Captain|Marshal)\ $
    """
)
SHIP_REACH = 30  # characters before a name in which the word for a ship begins


def _is_ship(text: str, run: NameRun) -> bool:
    """Tell whether a name with a rank is that of a ship."""
    return SHIP_BEFORE.search(text, max(0, run.begin - SHIP_REACH), run.start) is not None


def _shared_on(role: Span | None) -> Span | None:
    """Return the role that the next name may share: a title in the plural."""
    return role if role and singular(role.text) != role.text else None


def _find_named(
    text: str, runs: Sequence[NameRun], singles: _SingleWords
) -> Iterator[tuple[NameRun, Span | None]]:
    """Yield the names that a role or their own shape gives away, with the role."""
    opened: int | None = None  # where a title begins that has no name yet
    shared: Span | None = None  # a title in the plural, which the next name may share
    latest = 0  # end of the last name
    end = 0
    for run in runs:
        full = _is_full_name(text, run, singles)
        if not _continues_title(text, end, run, full):
            opened = None
        end = run.end
        if run.words:
            roles = find_roles(text, run, opened, latest)
            role = next((role for role in roles if role.text), None)
            if role is None and SHARED_TITLE.fullmatch(text, latest, run.begin):
                role = shared
            if roles or role or full:
                yield run, role
                shared = _shared_on(role)
                opened = None
                latest = run.end
                continue
        # not of the next one: Lee, President of the Republic of Lund|, Jan Novak
        taken = text[latest : run.begin] in TAKEN_BY_NAME_BEFORE
        if opened is None and not taken and any(map(is_title, run.lead)):
            opened = run.begin  # Chairman | of the State Duma Oleg Petrenko


def _is_lone_surname(text: str, run: NameRun, word: str) -> bool:
    """Tell whether a single word is the surname of a leader, or a listed one of who speaks."""
    form = listed_form(word)
    speaks = form in SURNAMES and not run.lead and PERSON_SAID.match(text, run.end)
    return form in LEADERS or bool(speaks)


def _full_names(text: str, named: Sequence[NameRun]) -> dict[str, str]:
    """Return the fullest form of each surname, the first of equal length.

    Of one with the name of the father, too: Mikhail Lund for Mikhail Sergeyevich Lund; of one whose
    surname stands first, as the title before it shows: Prime Minister Suga, of Suga Yoshihide.
    """
    names: dict[str, str] = {}
    first_words: dict[str, str] = {}
    for run in sorted(named, key=lambda run: -len(run.words)):
        full = text[run.start : run.end]
        if len(run.words) == 1:
            full = first_words.get(full, full)
        elif not is_given_name(run.words[0]):
            first_words.setdefault(run.words[0], full)
        names.setdefault(family_name(run.words), full)
        names.setdefault(LEADING_ARTICLE.sub("", family_name(run.words)), full)  # Lundi: Al-Lundi
        if len(run.words) > 2 and run.words[-2] in PARTICLES:  # Le Pen, of Marine Le Pen
            names.setdefault(" ".join(run.words[-2:]), full)
        # of one with an initial too: Jan Lund for Jan M. Lund
        if len(run.words) > 2 and run.words[1].endswith(("vich", "vna", ".")):
            names.setdefault(f"{run.words[0]} {run.words[-1]}", full)
    return names


def _build_mention(
    text: str, run: NameRun, role: Span | None, names: dict[str, str]
) -> NameMention:
    """Return the mention that a run makes, with what its role tells."""
    words = trimmed(text, role or Span(run.start, run.start, ""))
    worded = singular(words.text) if words.start < run.start else words.text
    name = text[run.start : run.end]
    return NameMention(
        start=run.start,
        end=run.end,
        text=name,
        name=names.get(name, name),
        role=worded or None,
        role_span=words if words.text == worded and words.start < words.end else None,
        affiliation=find_affiliation(text, words, run),
    )


def _is_beside(text: str, run: NameRun, before: int, named: Container[int]) -> bool:
    """Tell whether "and" joins a run to a person who ends at `before`, or to one behind it.

    `named` are the starts of names.
    """
    if run.lead:
        return False
    if before + len(AND) == run.begin and text.startswith(AND, before):
        return True
    joined = text.startswith(AND, run.end) and run.end + len(AND) in named
    return joined and not text.endswith(" of ", 0, run.begin)


def _is_surname(text: str, run: NameRun, names: dict[str, str], singles: _SingleWords) -> bool:
    """Tell whether a run is a surname alone: of somebody named in full, or by what it does."""
    if len(run.words) == 2 and run.words[0] in PARTICLES:  # Le Pen
        return " ".join(run.words) in names
    if len(run.words) != 1 or text[run.begin : run.end] in NAMESAKES:  # not: Hong Kong
        return False
    word = run.words[0]
    return word in names or (word not in singles.places and _is_lone_surname(text, run, word))


def find_people(text: str) -> list[NameMention]:
    """Return the mentions of people in order."""
    text = with_plain_blanks(text)
    runs = [run for run in find_name_runs(text) if not _is_ship(text, run)]
    singles = _read_single_words(text, runs)
    unnamed = singles.places | singles.common
    named = {run.start: role for run, role in _find_named(text, runs, singles)}
    names = _full_names(text, [run for run in runs if run.start in named])
    people: list[NameMention] = []
    before = 0
    for run in runs:
        word = run.words[-1] if run.words else ""
        known = run.start in named or _is_surname(text, run, names, singles)
        beside = unnamed.isdisjoint((word, word.lower())) and _is_beside(text, run, before, named)
        if known or beside:
            people.append(_build_mention(text, run, named.get(run.start), names))
            before = run.end
    return people
