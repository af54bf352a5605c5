"""Reads the verb of a cell: it tells what has happened, goes on or is planned, or only a state."""

import re
from functools import partial
from typing import NamedTuple

from facts.base.patterns import word_set
from facts.model.fields import Status
from facts.reading.happenings.word_tags import HAPPENING_TAG, Tagged, happening_pattern
from facts.reading.speech.words import REPORTS

# The first finite verb, in tags: what helps it, and what it says.
VERB_GROUP = happening_pattern("""
      (?<!to) (?<![HAPPENINGS word name] they (?=has))  # not: to have, the steps they have taken
      # has been signed, are leaving, is to meet
      (?P<aux>HELPERS [also has not is]*)
        (?P<head>[visit DONE DOING welcomed to]?)
    # not: the built, to be built, in newly built
    | (?<![the owner number to of during and (]) (?<!to [has is]) (?<![owner number to of] also)
      (?!(?<=the also) . [HAPPENINGS word])  # not: the newly built port
      [DONE welcomed]  # Li met
    | (?<=the the) DONE (?=[the name to of date])  # the two signed a pact
    | (?<=, and) [DONE welcomed]  # ..., and issued plans
    # and issued a plan; not: and expanded format
    | (?<=and) [DONE welcomed] (?=[the name number to they of during date] | $)
    | signs (?![will would])  # the term expires; not: how it joins will
    | (?<![the to of]) (?<!to not) (?P<standing>does)  # the plans threaten; not: to threaten
    """)
# ... and what stands behind a participle with a date: the raid led by Li in May | suggests.
BEHIND_DATE = happening_pattern("""
    [also of after]{1,2} date (?:of [the owner name word]{1,3})? (?=[signs does]) | (?:of
    [the owner name word]{1,4})? [also of after]{1,2} date also? (?=[DONE signs does has is])
    # ... or between commas: the law, passed in May, | is shaping trade
    | (?<=, .) [^, ; HELPERS DONE]{0,6} date , also* (?=HELPERS)
    """)
# what helps a verb behind another one
SECOND_HELPER = happening_pattern('(?!the) [^, ; " HELPERS to that when date if and]* HELPERS')
PLANNED = re.compile(
    r"(?:expected|scheduled|planned|due|slated|poised|supposed|expecting)\b|set (?:to|for)\b"
)
# What is sure to be meant as an appointment when it is said of the future without a date.
AGENDA = word_set(
    """arrive attend convene held hold host hosted launched meet opened published sign signed travel
    visit"""
)
# Deeds that need no object: what follows `arrived in` is no sign of a participle.
WITHOUT_OBJECT = word_set(
    """agreed arrived clashed collapsed departed died disbanded erupted exploded fled flew
    intervened landed merged met resigned responded retaliated retreated returned sailed spoke
    struck travelled voted withdrew won"""
)
# Deeds only where they have a happening for their object: held talks, but not: held more focus.
HELD = happening_pattern("[^, ; HELPERS DONE to that if]* HAPPENINGS")
# ... that is more than done: made a visit; not: made progress
MADE = happening_pattern("[^, ; HELPERS DONE to that if]* visit")
LIGHT_VERBS = {
    "held": HELD,
    "left": HELD,
    "made": MADE,
    "paid": MADE,
    "received": HELD,
    "won": HELD,
}
ALWAYS_LIGHT = word_set("held made paid")  # also with a helper: has made a visit, has left Lund
MEETING_ADJECTIVES = word_set("bilateral trilateral")  # nouns where nothing stands behind them
SEEMING = word_set("seemed appeared remained looked")
NOT_FINITE = word_set("being having")  # a law being tested
STARK = happening_pattern("is [word also]")  # was stark
HABIT = re.compile(r"(?:is|are)\b")  # is often attacked, are being tested
STATE_VERB = re.compile(r"(?:is|are|has|have|do|does)\b")  # is immense, has no plan
NOW_VERB = re.compile(r"\b(?:is|are|being|am)\b|\b(?:has|have)\b.*\bbeen\b", re.DOTALL)
LINKED = happening_pattern("[of during]? that | DONE")  # during which, who; signed by Li
IDIOMS = word_set("doubt effort secret time")  # made no secret of it


class Verb(NamedTuple):
    """What the first finite verb of a cell says; `at`: the number of its word."""

    at: int
    word: int  # the number of the word that says what is done
    status: Status
    real: bool  # neither denied nor only possible nor a standing state
    deed: bool  # tells of a happening without a date too
    denied: bool = False  # denies or doubts what stands behind it


def read_verb(tagged: Tagged, start: int, end: int) -> Verb | None:
    """Return the first finite verb between two words."""
    m = VERB_GROUP.search(tagged.tags, start, end)
    while m and tagged.word(m.start()) in NOT_FINITE:
        m = VERB_GROUP.search(tagged.tags, m.end(), end)
    if not m:
        return None
    if behind := _find_behind_attribute(tagged, m, end):
        m = VERB_GROUP.match(tagged.tags, behind, end) or m
    if m["aux"]:
        return _read_helped_verb(tagged, m, end)
    at = m.start()
    public = tagged.has(at + 1, "of")  # appeared on a show
    if m["standing"] or (tagged.word(at) in SEEMING and not public):
        return Verb(at, at, "ongoing", real=False, deed=False)
    # provided no aid; but: lost no time and left
    denied = at + 2 < end and tagged.word(at + 1) == "no" and tagged.word(at + 2) not in IDIOMS
    return Verb(at, at, "happened", not denied, _is_form_of_deed(tagged, at, end), denied)


def _find_behind_attribute(tagged: Tagged, m: re.Match[str], end: int) -> int | None:
    """Return where the verb stands behind one that belongs to a noun, None where none does.

    The signal Li is sending | is clear; ships built in May | sank.
    """
    if m["aux"]:  # would likely | be deploying troops
        alone = not m["head"] and tagged.has(m.start(), "will would")
    else:
        if dated := BEHIND_DATE.match(tagged.tags, m.end(), end):
            return dated.end()
        alone = tagged.word(m.start()) in REPORTS  # Li said trade is free
    second = SECOND_HELPER.match(tagged.tags, m.end(), end)
    if alone or second is None or tagged.word(second.end() - 1) in NOT_FINITE:
        return None
    return second.end() - 1


def _is_announced(tagged: Tagged, m: re.Match[str], said: int) -> bool:
    """Tell whether a verb looks ahead: will meet, is to meet, is expected."""
    # is to meet; but not: is yet to meet, had to meet
    ahead = HAPPENING_TAG["will"] in m["aux"] or (
        m["head"] == HAPPENING_TAG["to"] and tagged.word(m.end("aux") - 1) not in ("had", "yet")
    )
    return ahead or PLANNED.match(tagged.text, tagged.starts[said]) is not None


def _read_helped_verb(tagged: Tagged, m: re.Match[str], end: int) -> Verb:
    """Return a verb that has others to help it: was signed, will meet, is immense."""
    at = m.end("aux")
    said = min(at, end - 1)
    word = tagged.word(said)
    helping = tagged.span(m.start(), at).text.lower()
    # are meeting; but: is war
    head = m["head"].replace(
        HAPPENING_TAG["visit"], HAPPENING_TAG["signing"] if word.endswith("ing") else ""
    )
    verb = partial(Verb, m.start(), said)
    denied = word == "no" or not set(HAPPENING_TAG["not would"]).isdisjoint(m["aux"])
    if _is_announced(tagged, m, said):
        return verb("announced", not denied, word in AGENDA, denied)
    if head in ("", HAPPENING_TAG["to"]) and STATE_VERB.match(helping):
        return verb("ongoing", real=False, deed=False, denied=True)
    # is striking, has been striking; is held
    if NOW_VERB.search(helping) if head in tuple(HAPPENING_TAG["DOING"]) else HABIT.match(helping):
        # but: is striking
        deed = head == HAPPENING_TAG["signing"] and tagged.tags[at + 1 : end].strip(";)") != ""
        # but: firms are regarded as
        real = not denied and (head != HAPPENING_TAG["did"] or "being" in helping)
        return verb("ongoing", real, deed, denied)
    if STARK.match(tagged.tags, at - 1):
        return verb("ongoing", real=False, deed=False)
    done = HAPPENING_TAG["is"] in m["aux"] or _has_object(tagged, said, end)
    return verb(
        "happened",
        not denied,
        head in (HAPPENING_TAG["signed"], HAPPENING_TAG["signing"]) and done,
        denied,
    )


def _has_object(tagged: Tagged, said: int, end: int) -> bool:
    """Tell whether a deed has its object; not: Oslo has refused, has held views."""
    word = tagged.word(said)
    if word in ALWAYS_LIGHT:
        return LIGHT_VERBS[word].match(tagged.tags, said + 1, end) is not None
    alone = tagged.tags[said + 1 : end].strip(';)"') == ""
    return not alone or word in WITHOUT_OBJECT


def _is_form_of_deed(tagged: Tagged, at: int, end: int) -> bool:
    """Tell whether a past form is of a deed and has its object; not: `raised in`."""
    word = tagged.word(at)
    light = LIGHT_VERBS.get(word)
    held = not light or light.match(tagged.tags, at + 1, end)
    if not tagged.has(at, "signed") or not (held or tagged.word(end - 1) in MEETING_ADJECTIVES):
        return False
    alone = at + 1 >= end or tagged.has(at + 1, "of during")
    return not alone or word in WITHOUT_OBJECT
