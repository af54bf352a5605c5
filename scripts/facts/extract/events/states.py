"""Tells words of a state, a habit or a forecast from those of a happening: both may have a date."""

from datetime import date

from facts.base.edtf import bounds
from facts.base.patterns import verbose, word_set
from facts.base.spans import Span
from facts.extract.article_text import ArticleText
from facts.reading.happenings.acts import NO_ACT
from facts.reading.happenings.noun_phrases import NO_PARTICIPLE
from facts.reading.happenings.verb import Verb, read_verb
from facts.reading.happenings.word_tags import HAPPENING_TAG, Tagged, happening_pattern, tag_words
from facts.reading.speech.words import REPORTS, inflect

# What holds for a time and is done at none: remained low in 2023, accounted for a third.
LASTING_VERBS = """
    account amount average belong comprise consist constitute cost depend differ embody exceed
    exist feel lack linger matter mean number own possess remain resemble seem symbolise symbolize
    total typify
    """.split()
# What is said of now by what stands in a text or goes on: the paper acknowledges, it rests on.
NOW_VERBS = """
    acknowledge assess cover create define hinge keep make occupy offer present proclaim provide
    rank rest reveal score set
    """.split()
LASTED = frozenset(form for verb in LASTING_VERBS for form in inflect(verb))
GOES_ON_FORMS = NO_ACT.union(LASTED, *(inflect(verb) for verb in NOW_VERBS))
# Behind a helping verb, where it is one of what is or has: was the head of, are in, has 26 ships.
IS_DONE = happening_pattern("[also not is has of date]* [DONE DOING welcomed]")
HAPPENED = happening_pattern(
    "[also not]* (?:of date)? [the number name word owner did]{0,4} HAPPENINGS"
)
# Endings of participles that are in no list: was blown up, had been retaken, had come; and what is
# reached or begins though it is put as a state: was able to seize, was under attack.
REACHED = verbose(
    r"""
    (?!(?:become|down|eleven|even|evening|golden|green|keen|king|morning|nothing|open|own|seven
      |sound|spring|sudden)\b)
    (?:\w{2,}(?:ed|en|ing|[ou]rn|own|ound|ught|ung|unk)|come|hit|put|run|set|split)(?![\w’-])
    | able\sto | to\s | over\b                              # had to leave, the war was over
    | the\sfirst\s(?:\w+\s){1,3}to                               # was the first state to sign
    | (?:at|under)\s(?:attack|fire|siege|war)
    """
)
# In the year in which it was weak, | Corva shipped iron; raids that began in 2023 | are failing
CLAUSE_BESIDE = happening_pattern("""
    [that when] [^, ;]* (?:[, ;] | date (?=also* [is has does]))
    | ^ after [^, ;]* (?:; [^;]* ;)? [, ;]?  # After Novak left – in May – Corva
    """)
# What somebody says of what was: the events of it are told; but: noted that.
FACTIVE = word_set("acknowledged admitted announced announces conceded confirmed confirms revealed")
QUESTION_WORDS = word_set("how what whether why")  # examined | how it grew
# What is judged of a time up to now, where no date is told: it has provided a base.
UP_TO_NOW = word_set(
    """
    allowed attempted become benefited carved changed demonstrated denied enabled ensured enjoyed
    faced helped highlighted learned learnt led maintained meant mitigated offered played
    proved proven provided relied revealed served shaped shown struggled undergone underlined
    underscored undertaken waged written
    """
)
BOUNDS_OF_TIME = word_set("between by from since through till to until")  # ... of a day or year
OPENING_DATE_WORD = 1  # the last word at which a date opens a clause: In | May
# A second verb, whose date may stand behind it: owned ten ships, but | closed its port.
SECOND_VERB = happening_pattern("""
    (?:[, ;]? and | when [NOUNS the they owner]{1,6}) also* (?:is also* DONE | DONE)
    """)


def is_state(article_text: ArticleText, span: Span, anchored: bool = False) -> bool:
    """Tell whether the first finite verb of some words tells of no happening.

    True as well of words that begin with it and of what is only said of a date.

    `anchored`: in words that were taken for their date alone, what will be is a forecast, and what
    is now is of no date that is past.
    """
    tagged = tag_words(article_text.text, span, article_text.dates_in(span))
    verb = _read_main_verb(tagged)
    if verb is None:
        return False
    if _begins_with_verb(tagged, verb) or (anchored and tagged.has(verb.at, "will")):
        return True
    if _has_dated_second_verb(tagged, verb):
        return False
    if _reports_date(tagged, verb):
        return True
    if tagged.has(verb.at, "HELPERS"):
        return _is_helped_state(tagged, verb)
    if tagged.has(verb.at, "does"):
        return _tells_of_now(tagged, verb, article_text.published, anchored)
    return tagged.word(verb.word) in LASTED  # cost 5 million


def dates_what_is_said(article_text: ArticleText, span: Span) -> bool:
    """Tell whether all dates of some words stand in what somebody says: noted that this year is."""
    tagged = tag_words(article_text.text, span, article_text.dates_in(span))
    verb = _read_main_verb(tagged)
    return verb is not None and _reports_date(tagged, verb)


def _tells_of_now(tagged: Tagged, verb: Verb, published: date | None, anchored: bool) -> bool:
    """Tell whether a verb of now lasts, or stands before past dates: it uses ships built in 2012.

    Where a clause is taken for its date alone, wherever they stand but in its opening: a guard
    freed in 2012 leads it; not: In 2012 a war breaks out.
    """
    if tagged.word(verb.word) in GOES_ON_FORMS:
        return True
    first = min(tagged.dates, default=0)
    behind = first > verb.word or (anchored and first > OPENING_DATE_WORD)
    return behind and all(
        published is not None and bounds(mention.told)[1] < published
        for mention in tagged.dates.values()
    )


def _read_main_verb(tagged: Tagged) -> Verb | None:
    """Return the first finite verb that is not that of a clause which another one holds."""
    end = len(tagged.tags)
    verb = read_verb(tagged, 0, end)
    for beside in CLAUSE_BESIDE.finditer(tagged.tags):
        if tagged.word(beside.start()) == "since":
            continue  # Since it left in May, | Oslo has been poor
        if verb and beside.start() < verb.at < beside.end():
            verb = read_verb(tagged, beside.end(), end) or verb
    return verb


def _has_dated_second_verb(tagged: Tagged, verb: Verb) -> bool:
    """Tell whether a second verb is that of a date: it was weak and | was closed in May."""
    second = SECOND_VERB.search(tagged.tags, verb.word + 1)
    if second is None or tagged.word(second.end() - 1) in GOES_ON_FORMS:
        return False
    return any(not verb.at < at < second.start() for at in tagged.dates)


def _begins_with_verb(tagged: Tagged, verb: Verb) -> bool:
    """Tell whether words begin with their verb: first came into being; not: Launched in May, it."""
    if verb.at:
        before = tagged.tags[: verb.at]
        beside = tagged.word(0) == tagged.span(0, 1).text  # it does not open a sentence
        citing = tagged.has(0, "DOING") and "," not in tagged.tags
        if citing and (beside or not tagged.has(verb.at, "HELPERS")):
            return True  # underscoring that it was closed
        return before.strip(HAPPENING_TAG["also"]) == ""
    return tagged.has(0, "HELPERS") or tagged.word(0) in NO_PARTICIPLE


def _reports_date(tagged: Tagged, verb: Verb) -> bool:
    """Tell whether all dates stand in what somebody says: noted that the port closed in May."""
    behind = verb.word + 1
    said = tagged.word(verb.word)
    if said in FACTIVE or min(tagged.dates, default=0) <= behind:
        return False
    if said in REPORTS and tagged.tags.startswith(HAPPENING_TAG["that"], behind):
        return True
    return tagged.word(min(behind, len(tagged.tags) - 1)) in QUESTION_WORDS


def _is_helped_state(tagged: Tagged, verb: Verb) -> bool:
    """Tell whether helpers make a state, or what would be or has not been.

    Not: was signed, there was a coup.
    """
    word = tagged.word(verb.at)
    said = tagged.word(verb.word)
    if tagged.has(verb.at, "will would"):
        return tagged.has(verb.at, "would")
    if word in ("did", "do", "does") or HAPPENING_TAG["not"] in tagged.tags[verb.at : verb.word]:
        return word != "did"
    if verb.status == "announced":
        return verb.denied
    if word in ("is", "are"):
        return not said.endswith("ing")
    if word in ("has", "have") and (said in LASTED or (said in UP_TO_NOW and not tagged.dates)):
        return True
    return not _is_done(tagged, verb)


def _is_done(tagged: Tagged, verb: Verb) -> bool:
    """Tell whether something was done or happened: was signed, had come, there was a coup."""
    held = tagged.word(verb.at) in ("had", "was", "were")
    return bool(
        IS_DONE.match(tagged.tags, verb.at + 1)
        or REACHED.match(tagged.text, tagged.starts[verb.word])
        or (held and HAPPENED.match(tagged.tags, verb.at + 1))
    )
