"""The words of report with their frames, and the words that show where a clause has its verb.

Data and their origin: words.yml. All forms are in lower case.
"""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from facts.base.strict_yaml import load
from facts.model.fields import Record, Stance

VOWEL_Y = re.compile(r"(?<![aeiou])y$")
SHORT = re.compile(r"[^aeiou][aeiou][bdgklmnprt]$")  # plan, commit: planned, committed
BRITISH = re.compile(r"(?<=[iy])z(?=e[ds]?$|ing$)")
HISS = re.compile(r"(?:[sxz]|[cs]h|o)$")
LETTERS = {"base": "V", "s": "V", "ed": "E", "ing": "I"}
REPORT_LETTERS = {"base": "r", "s": "r", "ed": "e", "ing": "g"}


class GroupData(Record):
    """A group of verbs as words.yml holds it."""

    example: str
    subject: str
    stance: Stance
    frames: str
    words: str


class WordData(Record):
    """The file words.yml."""

    verbs: dict[str, GroupData]
    ambiguous: str
    lights: str
    states: str
    nouns: str
    views: str
    sources: str
    speakers: str
    things: str
    modifiers: str
    plain: str
    irregular: str


@dataclass(frozen=True, slots=True)
class Group:
    """What a verb of report takes: who can be its subject, what may follow, how it is told."""

    name: str
    subjects: frozenset[str]
    stance: Stance
    frames: frozenset[str]
    particles: tuple[str, ...] = ()  # the words that follow the verb: call for


@dataclass(frozen=True, slots=True)
class Words:
    """The lexicon, by form."""

    reports: dict[str, tuple[str, str]]  # said -> (say, ed)
    kinds: dict[str, str]  # the letters of open words: built -> E
    groups: dict[str, list[Group]]  # by verb
    lights: frozenset[str]  # verbs that only carry a noun of saying
    nouns: frozenset[str]
    views: frozenset[str]
    sources: frozenset[str]
    speakers: frozenset[str]
    things: frozenset[str]
    states: frozenset[str]
    modifiers: frozenset[str]  # verbs that are mostly nouns before nouns: state media, air force


def inflect(verb: str) -> dict[str, str]:
    """Return the regular forms of a verb with their kinds: base, s, ed, ing."""
    stem = verb if verb.endswith("ee") else verb.removesuffix("e")
    forms = {verb: "base", pluralise(verb): "s"}
    for each in (stem, stem + stem[-1]) if SHORT.search(verb) else (stem,):
        forms[VOWEL_Y.sub("i", each).removesuffix("e") + "ed"] = "ed"
        forms[each + "ing"] = "ing"
    return forms | {BRITISH.sub("s", form): kind for form, kind in forms.items()}


def pluralise(word: str) -> str:
    """Return the plural of a noun, the s-form of a verb."""
    return VOWEL_Y.sub("ie", word) + ("es" if HISS.search(word) else "s")


def with_plurals(nouns: str) -> frozenset[str]:
    """Return nouns with their plurals."""
    singular = nouns.split()
    plural = [re.sub(r"mans$", "men", pluralise(noun)) for noun in singular]
    return frozenset((*singular, *plural, "people"))


def _inflect_all(verbs: list[str], irregular: dict[str, list[str]]) -> dict[str, tuple[str, str]]:
    forms: dict[str, tuple[str, str]] = {}
    for verb in verbs:
        for form, kind in inflect(verb).items():
            forms.setdefault(form, (verb, kind))
    past = {form: (verb, "ed") for verb in verbs for form in irregular.get(verb, ())}
    return forms | past


def _read_groups(data: WordData) -> dict[str, list[Group]]:
    groups: dict[str, list[Group]] = defaultdict(list)
    for name, entry in data.verbs.items():
        parts = entry.words.split(", ") if ", " in entry.words else entry.words.split()
        for verb, *particles in map(str.split, parts):
            subjects = frozenset(entry.subject.split())
            frames = frozenset(entry.frames.split())
            groups[verb].append(Group(name, subjects, entry.stance, frames, tuple(particles)))
    return dict(groups)


@lru_cache(maxsize=1)
def load_words() -> Words:
    """Return the lexicon; raises ContentError where words.yml is not what it should be."""
    data = load(Path(__file__).with_name("words.yml"), WordData)
    groups = _read_groups(data)
    lights = data.lights.split()
    irregular = {words[0]: words[1:] for words in map(str.split, data.irregular.split(", "))}
    reports = _inflect_all([*groups, *lights], irregular)
    nouns = with_plurals(data.nouns)
    views = with_plurals(data.views)
    sources = with_plurals(data.sources)
    speakers = with_plurals(data.speakers)
    kinds = {
        form: LETTERS[kind]
        for form, (_, kind) in _inflect_all([*data.plain.split(), *irregular], irregular).items()
    }
    kinds |= {form: REPORT_LETTERS[kind] for form, (_, kind) in reports.items()}
    for letter, known in (
        ("j", data.states.split()),
        ("U", nouns | views),
        ("L", sources),
        ("K", speakers),
    ):
        kinds |= {word: letter for word in known if word not in reports}
    both = with_plurals(data.ambiguous) | (nouns | views | sources | speakers) & reports.keys()
    kinds |= {form: "v" for form in both if kinds.get(form, "r") in "rv"}
    things = frozenset(data.things.split())
    states = frozenset(data.states.split())
    modifiers = frozenset(data.modifiers.split())
    return Words(
        reports,
        kinds,
        groups,
        frozenset(lights),
        nouns,
        views,
        sources,
        speakers,
        things,
        states,
        modifiers,
    )
