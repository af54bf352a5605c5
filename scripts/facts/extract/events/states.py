"""Tells words of a state, a habit or a forecast from those of a happening: both may have a date."""

import re

from facts.base.spans import Span
from facts.extract.article_text import ArticleText
from facts.reading.happenings.acts import NO_ACT
from facts.reading.happenings.noun_phrases import NO_PARTICIPLE
from facts.reading.happenings.verb import Verb, read_verb
from facts.reading.happenings.word_tags import TAG, Tagged, tag_pattern, tag_words
from facts.reading.speech.words import REPORTS, inflect

# What holds for a time and is done at none: remained low in 2023, cost 5 million, stood at.
LASTING = """
    account amount appear average belong comprise consist constitute contain cost depend differ
    embody exceed exist lack linger matter mean number possess remain represent resemble seem
    symbolise symbolize total typify
    """.split()
# What is said of now by what stands there or by a habit: the paper estimates, the office keeps.
NOW = """
    acknowledge allow assess contain cover create define hinge keep make offer present proclaim
    provide require rest reveal set
    """.split()
LASTED = frozenset(form for verb in LASTING for form in inflect(verb))
GOES_ON = NO_ACT.union(LASTED, *(inflect(verb) for verb in NOW))
# Behind a helping verb, where it is one of what is or has: was the head of, are in, has 26 ships.
IS_DONE = tag_pattern("[also not is has of date]* [DONE DOING welcomed]")
HAPPENED = tag_pattern("[also not]* (?:of date)? [the number name word owner did]{0,4} HAPPENINGS")
GOES_ON_WITH = tag_pattern("[, ;] and? DONE")  # does not sell ships, but | closed its port
SEEMED_AT = re.compile(r"appeared\s(?:before|in|on|at)\b")  # ... but: appeared on a show
TURNED = re.compile(r"marked\san?\b")  # 2008 marked a turn
# A scene without the clause that it opens: With the approval of aid in May
SCENE = re.compile(
    r"(?:After|Amid|Despite|Following|With|Without|after|amid|despite|with|without)\s"
)
# In the year in which it was weak, | Corva shipped iron
BESIDE = tag_pattern("[that when] [^, ;]* [, ;]")


def is_state(
    article_text: ArticleText, span: Span, anchored: bool = False, named: bool = False
) -> bool:
    """Tell whether the first finite verb of some words tells of no happening, or has no subject.

    `anchored`: in words that were taken for their date alone, what will be is a forecast. `named`:
    a noun names what happens, which may have a participle: the raid led by Novak.
    """
    tagged = tag_words(article_text.text, span, article_text.dates_in(span))
    verb = _read_main_verb(tagged)
    if verb is None:
        return SCENE.match(span.text) is not None
    helper = tagged.tags[verb.at]
    if _lacks_subject(tagged, verb) or (anchored and helper == TAG["will"]):
        return True
    if TURNED.search(span.text) and tagged.tags[:1] == TAG["date"]:
        return True
    if _reports_date(tagged, verb):
        return True
    if helper in TAG["HELPERS"]:
        return _is_helped_state(tagged, verb)
    word = tagged.word(verb.word)
    if not named and _is_of_noun(tagged, verb):
        return True
    if helper in TAG["does"]:
        return word in GOES_ON
    return word in LASTED and not SEEMED_AT.match(article_text.text, tagged.spans[verb.word][0])


def _read_main_verb(tagged: Tagged) -> Verb | None:
    """Return the first finite verb that is not that of a clause which another one holds."""
    end = len(tagged.tags)
    verb = read_verb(tagged, 0, end)
    for beside in BESIDE.finditer(tagged.tags):
        if verb and beside.start() < verb.at < beside.end():
            verb = read_verb(tagged, beside.end(), end) or verb
    return verb


def _is_of_noun(tagged: Tagged, verb: Verb) -> bool:
    """Tell whether a verb is a participle, and none comes behind it: a ship owned by a firm.

    Not: agreed by consensus, a firm led by Novak closed.
    """
    behind = verb.word + 1
    if behind >= len(tagged.tags) or tagged.word(behind) != "by":
        return False
    if tagged.word(verb.word) in NO_PARTICIPLE:  # fell by a tenth
        return False
    somebody = tagged.tags[behind + 1 : behind + 2] in tuple(TAG["the name owner"])
    return somebody and read_verb(tagged, behind + 1, len(tagged.tags)) is None


def _lacks_subject(tagged: Tagged, verb: Verb) -> bool:
    """Tell whether words begin with their verb: first came into being; not: Launched in May, it."""
    if verb.at:
        return tagged.tags[: verb.at].strip(TAG["also"]) == ""
    return tagged.tags[0] in TAG["HELPERS"] or tagged.word(0) in NO_PARTICIPLE


def _reports_date(tagged: Tagged, verb: Verb) -> bool:
    """Tell whether all dates stand in what somebody says: noted that the port closed in May."""
    behind = verb.word + 1
    says = tagged.word(verb.word) in REPORTS and tagged.tags[behind : behind + 1] == TAG["that"]
    announced = tagged.word(verb.word).startswith("announc")
    return says and not announced and all(at > behind for at in tagged.dates) and bool(tagged.dates)


def _is_helped_state(tagged: Tagged, verb: Verb) -> bool:
    """Tell whether helpers make a state, a forecast or a denial: is weak, would be, has not been.

    Not: was signed, there was a coup.
    """
    word = tagged.word(verb.at)
    said = tagged.word(verb.word)
    if tagged.tags[verb.at] in TAG["will would"]:
        return tagged.tags[verb.at] in TAG["would"]
    if verb.status == "announced" or (verb.denied and word == "has"):
        return verb.denied
    if word in ("is", "are"):
        return not said.endswith("ing")
    if word in ("did", "do", "does"):
        return word != "did" and GOES_ON_WITH.search(tagged.tags, verb.word) is None
    seems = said == "appeared" and tagged.tags[verb.word + 1 : verb.word + 2] == TAG["to"]
    return seems or not _is_done(tagged, verb)  # has appeared to allow it


def _is_done(tagged: Tagged, verb: Verb) -> bool:
    """Tell whether something was done or happened: was signed, had come, there was a coup."""
    if IS_DONE.match(tagged.tags, verb.at + 1):
        return True
    said = tagged.word(verb.word)
    if said.endswith(("ing", "ed", "come")) and said != "become":
        return True
    was = tagged.word(verb.at) in ("was", "were")
    return was and HAPPENED.match(tagged.tags, verb.at + 1) is not None
