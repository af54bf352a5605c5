"""The words of report with their frames, and the words that show where a clause has its verb.

Data and their origin: words.yml. All forms are in lower case.
"""

import re
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from facts.base.patterns import word_set
from facts.base.strict_yaml import load_plain
from facts.model.fields import Stance
from facts.reading.lexicon import inverted

VOWEL_Y = re.compile(r"(?<![aeiou])y$")
DOUBLING_VERB = re.compile(r"[^aeiou][aeiou][bdgklmnprt]$")  # plan, commit: planned, committed
BRITISH = re.compile(r"(?<=[iy])z(?=e[ds]?$|ing$)")
HISS = re.compile(r"(?:[sxz]|[cs]h|o)$")


class Group(NamedTuple):
    """What a verb of report takes: who can be its subject, what may follow, how it is told."""

    name: str
    subjects: frozenset[str]
    stance: Stance
    frames: frozenset[str]
    particles: list[str]  # the words that follow the verb: call for


def inflect(verb: str) -> dict[str, str]:
    """Return the regular forms of a verb with their kinds: base, s, ed, ing."""
    stem = verb if verb.endswith("ee") else verb.removesuffix("e")
    forms = {verb: "base", pluralise(verb): "s"}
    for each in (stem, stem + stem[-1]) if DOUBLING_VERB.search(verb) else (stem,):
        forms[VOWEL_Y.sub("i", each).removesuffix("e") + "ed"] = "ed"
        forms[each + "ing"] = "ing"
    return forms | {BRITISH.sub("s", form): kind for form, kind in forms.items()}


def pluralise(word: str) -> str:
    """Return the plural of a noun, the s-form of a verb."""
    return VOWEL_Y.sub("ie", word) + ("es" if HISS.search(word) else "s")


def invert_words(table: dict[str, str]) -> dict[str, str]:
    """Return the key of each word of a table; of a word in two rows the later key."""
    return inverted({key: tuple(words.split()) for key, words in table.items()})


def with_plurals(nouns: str) -> frozenset[str]:
    """Return nouns with their plurals."""
    singular = nouns.split()
    plural = [re.sub(r"mans$", "men", pluralise(noun)) for noun in singular]
    return frozenset((*singular, *plural, "people"))


WORD_LISTS = load_plain(Path(__file__).with_suffix(".yml"))
_IRREGULAR = {verb: past for verb, *past in map(str.split, WORD_LISTS["irregular"].split(", "))}


def _read_groups() -> dict[str, list[Group]]:
    groups: dict[str, list[Group]] = defaultdict(list)
    for name, entry in WORD_LISTS["verbs"].items():
        subjects = word_set(entry["subject"])
        frames = word_set(entry["frames"])
        separator = ", " if ", " in entry["words"] else None
        for verb, *particles in map(str.split, entry["words"].split(separator)):
            groups[verb].append(Group(name, subjects, entry["stance"], frames, particles))
    return groups


def _inflect_all(verbs: list[str]) -> dict[str, tuple[str, str]]:
    """Return the verb and the kind of each form of verbs."""
    # of two verbs with one form the first has it
    forms = {form: (verb, kind) for verb in verbs[::-1] for form, kind in inflect(verb).items()}
    return forms | {past: (verb, "ed") for verb in verbs for past in _IRREGULAR.get(verb, ())}


GROUPS = _read_groups()  # by verb
VOICED = word_set(WORD_LISTS["voiced"])
LIGHTS = word_set(WORD_LISTS["lights"])  # verbs that only carry a noun of saying
MODIFIERS = word_set(WORD_LISTS["modifiers"])
STATE_WORDS = frozenset(WORD_LISTS["states"].split(", "))
THINGS = word_set(WORD_LISTS["things"])
REPORT_NOUNS = with_plurals(WORD_LISTS["nouns"])
VIEW_WORDS = with_plurals(WORD_LISTS["views"])
WISHES = with_plurals(WORD_LISTS["wishes"])
WEIGHTS = word_set(WORD_LISTS["weights"])
SOURCES = with_plurals(WORD_LISTS["sources"])
# Those of two words are one token each.
SPEAKERS = with_plurals(WORD_LISTS["speakers"]) | set(WORD_LISTS["closed"]["speaker"].split(", "))
REPORTS = _inflect_all([*GROUPS, *LIGHTS])  # said -> (say, ed)


def _find_tags() -> dict[str, str]:
    """Return the names of the tags of open words: built -> done."""
    plain = _inflect_all([*WORD_LISTS["plain"].split(), *_IRREGULAR])
    tags = {form: WORD_LISTS["plain_tags"][kind] for form, (_, kind) in plain.items()}
    tags |= {form: WORD_LISTS["report_tags"][kind] for form, (_, kind) in REPORTS.items()}
    nouns = {
        "sure": STATE_WORDS,
        "view": REPORT_NOUNS | VIEW_WORDS | WISHES | WEIGHTS,
        "report": SOURCES,
        "speaker": SPEAKERS,
    }
    for tag, known in nouns.items():
        tags |= dict.fromkeys(known - REPORTS.keys(), tag)
    both = (REPORT_NOUNS | VIEW_WORDS | WISHES | SOURCES | SPEAKERS) & REPORTS.keys()
    both |= with_plurals(WORD_LISTS["ambiguous"])
    return tags | {form: "claims" for form in both if tags.get(form, "says") == "says"}


TAG_OF_FORM = _find_tags()
