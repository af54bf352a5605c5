"""Finds the noun phrases of happening in a tagged sentence: the war in Ukraine."""

import re
from bisect import bisect_right
from typing import NamedTuple

from facts.base.patterns import verbose, word_set
from facts.reading.happenings.word_tags import (
    CANONICAL,
    HAPPENING_LISTS,
    HAPPENING_TAG,
    Tagged,
    happening_pattern,
)
from facts.reading.speech.words import invert_words

# What stands before the head noun of a phrase, in tags.
LEFT = happening_pattern("""
    (?:
        # Putin’s, the king’s, his, last year’s
        (?:(?:the [name number word visit]{0,4} | name{0,4}) owner | the "? | date owner?)
        # recent state; Third Belt and Road
        (?:[NOUNS number also did doing date] | (?<=[HAPPENINGS name]) and (?=[HAPPENINGS name]
          | $) | (?<=did) and (?=did) | (?<=date) and (?=date)  # the 2014 and 2015
      ){0,7}  # Norway’s unjustified and unprovoked
      # joint Chinese-Russian, Norwegian and US; not: to deter
      | (?:(?<!to) (?:name and (?=name))? [name word] [name word visit]{0,2})?
    ) $
    """)
# Where a phrase ends: at a verb, a new subject, a relative clause.
RIGHT_END = happening_pattern(r"""
    (?<!to) HELPERS  # the visit is; but: to be
    # the war ended; but: narrow and expanded format
    | (?<=[NOUNS owner date]) also? [VERBS welcomed]
    | [they when not if ;] | (?<!name) ,  # the visit, he
    | during (?=the date)  # the visit | following the May raids
    # not: the Lund Treaty (LT) | talks, in May
    | \) (?!of date | [name word signs]{0,2} HAPPENINGS)
    # but: in Lund, Laos and Peru
    | (?<=name) , (?!(?:the? name{1,3} (?:, the? name{1,3}){0,6} ,? and the? name | and name))
    | (?<=[name visit date]) also+ (?=[VERBS word])  # the visit | once again shows
    # is the visit | a step; not: the decision to boycott the fair
    | (?<=[HAPPENINGS name date]) (?<!to HAPPENINGS) the
    | (?<!of) that  # the visit that
    | of (?=name{1,3} DOING)  # the visit | with Li insisting
    | and (?=of date)  # the raid of May | and in June
    | (?<!date) and (?=date)  # after the visit | and in May
    # the war in Corva | and endanger; but: the death of the former Minister and party leader Lee
    | (?<=name) and (?=also? [word does] | the word) (?!word word name)
    | and (?:
        to | also also | also+ [VERBS DOING of to]
        | (?<=date and) name{1,4} of date  # the raid of 2019 and Storm Lund of 2021
      # the strikes and instead offering, and offering the
      | DOING [the owner name number to]
        | [DONE does] (?:[the owner name to they of that "] | $)  # and expand the
        | word also? the | of date [the name they]  # and in May it
        | the [name word did]{0,3} HAPPENINGS | (?<=visit and) the  # the war and all
        | the date NOUNS  # the 2023 Lund Declaration and the 2024 Corva Declaration
      | of [word did] | of name{1,3} also? DOING  # the war in Lund and in hard times
        # the visit and the talks, and Israel’s; not: the Lund and Laos People’s Republics
      | (?<!the name and) [name word]{0,4} owner
        | the [NOUNS also]{1,4} VERBS  # the visit and the mission goes on
      )
    """)
# A war by its place, before what is not its name: the war in Corva| and Western aid,| to win Lund;
# not: the war in Corva and Lund, on May 3
WAR_BY_PLACE = verbose(
    r"""
    (?:aggression|conflict|invasion|[Ww]ar)\s(?:against|in|of|on)\s(?:the\s)?
    (?!(?:East|North|South|West)\sand\b)[A-Z][\w’-]+            # in the East and South Lund Seas
    (?=\s(?: and\s(?![A-Z][\w’-]+(?:$|[.,;)]|\s(?:in|has|is|since|that|was|which)\b))
      | (?:for|nevertheless|than|to|with)\s
      | on\s(?!\d|[A-Z]\w+\s\d) ))
    """
)
# the war in Gaza | distracts the West
VERB_LIKE = happening_pattern("(?<=[name visit date]) word (?=[the word to they])")
# purges in Corva | echo the old ways: the number of the noun tells, not that of Corva
VERB_OF_HEAD = happening_pattern("(?<=name) word (?=the)")
CHOICES = word_set("appointment confirmation election nomination re-election selection")
TAIL = happening_pattern('[the also to of during after that and " (]+ $')
# Behind which an infinitive goes on from before: vowed at the summit to win
AIMLESS = word_set(
    "assault collapse conflict crisis election elections invasion offensive referendum strikes"
    " summit war"
)
LED_BY_TO = word_set("ability as attempt due effort inability order")
MEASURE_NOUNS = word_set("package pressure round rounds series set spate string wave waves")
HEAD_NOUN = happening_pattern("""
    HAPPENINGS  # Putin’s visit
    | (?<=date) owner (?=[NOUNS also]{1,5} of number)  # last year’s trade of 5 million
    | [name word] (?=DONE [also of after]{0,2} date)  # the force announced on 3 May
    """)
DATED_NOUN = happening_pattern("[the owner] date NOUNS")  # a move toward | the 1974 agreement
# meeting Norway’s target
VERBAL_GERUND = happening_pattern("""
    (?<![NOUNS the owner doing]) visit [the owner name] | (?<=[^the owner date] name) visit
    $ | (?<=is) visit | (?<=is [also not]) visit  # are still fighting
    """)
# What makes the next word a verb.
BEFORE_VERB = happening_pattern("""
    to (?=HAPPENINGS [the owner name number word])  # to arrest individuals
    | [will would]  # prices will fall
    """)
PREPARED = word_set("agenda arrangements dates invitation plans preparation preparations")
PURPOSES = word_set(  # arrived for a state visit; not: discussed preparations for the visit
    "ceremony conference forum funeral inauguration meeting session summit talks trip visit"
)

QUOTED_NAME = happening_pattern('" [name word]{0,2} visit " $')
# the war machine, the war and peace debate
MODIFYING = happening_pattern("[HAPPENINGS name number] | and HAPPENINGS")
# held in Rome on 3 May, in Rome held on 3 May
REDUCED_RELATIVE = happening_pattern(
    "(?:of name{1,3})? DONE (?:of [the name word]{1,4} (?:, name{1,3})?)? [also of after]{0,2} date"
)
# Behind a noun, up to an `and` at which its phrase goes on.
OF_TWO = verbose(
    r"""
    (?:among|between)\s(?:(?!\band\b).)*\sand\b  # the row | between Lund and the guild
    # two bodies that share it: the meetings | of the Lund Congress and the Lund Council
    | of\s(?:the\s)?(?:[A-Z][\w’-]*\s){2,}and(?=\sthe\s[A-Z][\w’-]*\s[A-Z])
    """
)
# Words behind a noun with which another thought begins.
APART_BEHIND_AND = word_set("because by despite for through to using")
PHRASE_ENDINGS = word_set("amid because beyond despite through under via without")
OBJECT_PREPOSITIONS = word_set("against between by of over")  # what shows whom it is done to, or by
APART_IN_TIME = happening_pattern(
    "[during after] [the owner name]"
)  # an invasion | after the seizure of 2014
AIMING = word_set("for about against of regarding concerning with")
# What something is only measured by: a drop from the 2021 | peak
LEVEL_NOUNS = word_set("baseline high level levels low lows peak peaks")
PHRASE_WINDOW = 10  # words before a head noun in which its phrase may begin
LONGEST_PHRASE = 30  # words of a phrase
THOUGHT_REACH = 120  # characters before a phrase that say whether it is only thought of
MODAL_REACH = 30  # ... and behind it
OWNER_WORDS = word_set("his her their")
DETERMINED = OWNER_WORDS | word_set("the its our this that these those")
SINGULAR = word_set("analysis bias bus campus crisis gas mass pass press virus")
# Past forms that are no participles.
NO_PARTICIPLE = word_set(
    "became began broke came chose did drove fell flew froze gave grew rose sank saw shook spoke"
    " stole took went wrote"
)
# What a noun in the singular does, and one in the plural: the raid | shows that
SHOWING = {
    False: word_set(
        "confirms continues demonstrates drags ends hurts indicates lasts means presages proves"
        " rages remains reveals shows signals suggests"
    ),
    True: word_set("confirm continue demonstrate indicate prove remain reveal signal suggest"),
}
SPAN_OF_YEARS = re.compile(r"\d{4}[-–]\d{2,4}")  # adopted the Plan | 2022–2027
# Nouns by which one happening is told of in turn: head noun -> the name of its kind.
HAPPENING_KINDS = invert_words(HAPPENING_LISTS["kinds"])


class NounPhrase(NamedTuple):
    """A phrase by the numbers of its words; its kind; the number of its date."""

    start: int
    head: int
    end: int
    noun: str
    kind: str
    date: int | None
    bound: bool  # the date belongs to this phrase alone, not to the clause around it
    purpose: bool  # arrived for a state visit
    measured: bool  # the pressure of sanctions
    following: str  # the word behind its noun: talks | between
    shown: str  # its words between bars, with those around it that may say it is only thought of
    agents: frozenset[str]  # those named in front of its noun
    definite: bool  # speaks of something known: the, its, Putin’s


def find_actors(tagged: Tagged, start: int, end: int) -> frozenset[str]:
    """Return the names between two words, states by their own names: Russian, Putin’s."""
    found: set[str] = set()
    for number in range(start, end):
        if tagged.has(number, "name owner"):
            word = re.sub(r"[’']s?$", "", tagged.span(number, number + 1).text)
            parts = [word] if word in CANONICAL else re.split(r"[-–]", word)
            found |= {CANONICAL.get(part, CANONICAL.get(f"{part}.", part)) for part in parts}
    return frozenset(name for name in found if name[:1].isupper())


def _differ_in_number(tagged: Tagged, noun: int) -> bool:
    """Tell whether one of a noun and the next word ends in s: exercises worry, exercise worries."""
    named = tagged.word(noun).replace(".", "").removeprefix("us")  # by US | special forces
    behind = tagged.word(noun + 1)
    return named.endswith("s") != (behind.endswith("s") and behind not in SINGULAR)


def _find_phrase_end(tagged: Tagged, head: int, end: int, verb: int) -> int:
    """Return behind which word a phrase ends."""
    tags = tagged.tags
    reduced = REDUCED_RELATIVE.match(tags, head + 1, end)
    if reduced and not head < verb < reduced.end():
        return reduced.end()
    if QUOTED_NAME.search(tags, head - 3, head + 2):  # the “six-day war” | shook
        return head + 2
    last = _find_stop(tagged, head, min(end, head + LONGEST_PHRASE))
    if tagged.has(last, ")") and "(" in tags[head:last]:
        return last + 1
    tail = TAIL.search(tags, head + 1, last)
    return tail.start() if tail else last


def _find_right_end(tagged: Tagged, head: int, end: int) -> int:
    """Return the word behind which a phrase cannot go on; over the `and` of between two."""
    if war := WAR_BY_PLACE.match(tagged.text, tagged.starts[head]):
        end = min(end, bisect_right(tagged.starts, war.end()))
    stop = RIGHT_END.search(tagged.tags, head + 1, end)
    of_two = stop and OF_TWO.match(tagged.text, tagged.starts[head + 1])
    if stop and of_two and of_two.end() == tagged.ends[stop.start()]:
        stop = RIGHT_END.search(tagged.tags, stop.start() + 1, end)
    return stop.start() if stop else end


def _find_verb_like(tagged: Tagged, head: int, last: int) -> int | None:
    """Return the first word of a phrase that may be a verb and agrees with its noun, if any."""
    for verb in VERB_LIKE.finditer(tagged.tags, head + 1, last):
        if _differ_in_number(tagged, verb.start() - 1):
            return verb.start()
    noun = tagged.word(head)
    several = noun.endswith("s") and noun not in SINGULAR
    behind = VERB_OF_HEAD.search(tagged.tags, head + 1, last) if several else None
    # not: its ban on trade shows in May, attacks on signal towers
    shows = (
        n
        for n in range(head + 1, last)
        if tagged.word(n) in SHOWING[several] and (n == last - 1 or tagged.has(n + 1, "the that"))
    )
    return behind.start() if behind else next(shows, None)


def _goes_on_before(tagged: Tagged, number: int) -> bool:
    """Tell whether a word goes on from before a phrase: the raid on Lund | and for others.

    Also how something is done: fuels the war | by arming Lund.
    """
    if tagged.has(number, "and") and tagged.word(number + 1) in APART_BEHIND_AND:
        return True
    by_doing = tagged.word(number) == "by" and tagged.has(number + 1, "doing visit")
    return by_doing or tagged.word(number) in PHRASE_ENDINGS


def _find_stop(tagged: Tagged, head: int, end: int) -> int:
    """Return the word at which a phrase stops: a verb, a new subject, what it serves as."""
    last = _find_right_end(tagged, head, end)
    # the war | under a king
    other = next((n for n in range(head + 1, last) if _goes_on_before(tagged, n)), last)
    last = last if HAPPENING_TAG["date"] in tagged.tags[other:last] else other
    # strikes on the ports of Laos | signal the end, the raid | shows that
    if verb := _find_verb_like(tagged, head, last):
        return verb
    # committed at the summit | to spend more
    if tagged.word(head) in AIMLESS:
        aims = (
            n
            for n in range(head + 1, last)
            if tagged.word(n) == "to" and tagged.word(n - 1) not in LED_BY_TO
        )
        last = next((n for n in aims if not tagged.has(n + 1, "the name owner they date")), last)
    if tagged.word(head) in CHOICES:
        return last
    # saw the fall of Lund | as a threat, as lost; but: the choice of Lee
    # as envoy, a raid “for as long as
    seen = (n for n in range(head + 1, last - 1) if tagged.word(n) == "as")
    return next((n for n in seen if '"' not in tagged.tags[head:n]), last)


def dates_aim(tagged: Tagged, date: int) -> bool:
    """Tell whether a date is of what is aimed at, of a name, or of another time: after 2015."""
    if date == 0:
        return False
    before = tagged.word(date - 1)
    if tagged.has(date - 1, "name") and SPAN_OF_YEARS.fullmatch(tagged.word(date)):
        return True
    aims = before in AIMING and tagged.has(date + 1, "HAPPENINGS word doing")
    return aims or tagged.word(date + 1) in LEVEL_NOUNS or before in ("after", "before")


def _is_bound(tagged: Tagged, head: int, date: int) -> bool:
    """Tell whether a date is that of its noun alone: the 2020 accord, the treaty of 1860."""
    if date < head or REDUCED_RELATIVE.match(tagged.tags, head + 1):
        return True
    return date == head + 2 and tagged.word(head + 1) in ("of", "from")


def _find_start(tagged: Tagged, start: int, head: int) -> int:
    """Return where the phrase around a noun begins, in a stretch that does."""
    left = LEFT.search(tagged.tags, max(start, head - PHRASE_WINDOW), head)
    first = left.start() if left else head
    # in May | Norway’s war; but: last year’s war
    apart = tagged.tags.startswith(HAPPENING_TAG["date owner"], first)
    return first + (apart and len(tagged.word(first + 1)) > len("’s"))


def _find_phrase_date(tagged: Tagged, first: int, head: int, last: int) -> int | None:
    """Return the date of a phrase, none of what stands beside it: the launch of the 2030 plan."""
    apart = APART_IN_TIME.search(tagged.tags, head, last)
    end = apart.start() if apart else last
    dates = [
        n
        for n in tagged.dates
        if first <= n < end
        and not dates_aim(tagged, n)
        and not (n > head and tagged.has(n - 1, "owner"))  # the sale of Novak’s 1892 “Lake”
    ]
    if len(dates) > 1 and DATED_NOUN.match(tagged.tags, dates[0] - 1):
        reckoned = tagged.dates[dates[1]].basis == "arithmetic"  # the 2003 raid two decades ago
        return dates[not reckoned]  # the 2014 Lund Pact talks in May 2023
    return next(iter(dates), None)


def _read_phrase(tagged: Tagged, head: int, start: int, end: int, verb: int) -> NounPhrase:
    """Return the phrase around a head noun, within a stretch of words."""
    if start <= verb < head and tagged.has(verb, "VERBS welcomed"):
        start = verb + 1
    first = _find_start(tagged, start, head)
    measured = (
        first - 2 >= start
        and tagged.word(first - 2) in MEASURE_NOUNS
        and tagged.has(first - 1, "of")
    )
    if measured:
        first = _find_start(tagged, start, first - 2)
    last = _find_phrase_end(tagged, head, end, verb)
    date = _find_phrase_date(tagged, first, head, last)
    noun = tagged.word(head)
    # not: attacks by infiltrating
    followed = head + 1 < last and not tagged.has(head + 2, "DOING")
    opens = tagged.starts[first]
    closes = tagged.ends[last - 1]
    return NounPhrase(
        start=first,
        head=head,
        end=last,
        noun=noun,
        kind=HAPPENING_KINDS.get(noun, re.sub("(?<!i)s$", "", noun)),  # not: a crisis
        date=date,
        bound=date is not None and _is_bound(tagged, head, date),
        purpose=noun in PURPOSES
        and first > start
        and tagged.has(first, "the")
        and tagged.word(first - 1) == "for"
        and tagged.word(first - 2) not in PREPARED,
        measured=measured,
        following=tagged.word(head + 1) if followed else "",
        shown="|".join(
            (
                tagged.text[max(0, opens - THOUGHT_REACH) : opens],
                tagged.text[opens:closes],
                tagged.text[closes : closes + MODAL_REACH],
            )
        ),
        agents=find_actors(tagged, first, head),
        definite=HAPPENING_TAG["owner"] in tagged.tags[first:head]
        or tagged.word(first) in DETERMINED,
    )


def _is_head_of_participle(tagged: Tagged, at: int, verb: int) -> bool:
    """Tell whether a noun has a participle with a date behind it: the force announced on 3 May.

    Not: the talks on the port | began in May, the ships built by 2022.
    """
    if tagged.word(at + 1) in NO_PARTICIPLE:
        return False
    if tagged.word(tagged.tags.find(HAPPENING_TAG["date"], at) - 1) == "by":
        return False
    return at >= verb or REDUCED_RELATIVE.match(tagged.tags, at + 1, verb) is not None


def _is_head(tagged: Tagged, at: int, end: int, verb: int) -> bool:
    """Tell whether a noun heads its phrase: in `the war suits them`, not in `the war machine`."""
    noun = tagged.word(at)
    verbal = VERBAL_GERUND.match(tagged.tags, at)
    if (noun.endswith("ing") and verbal) or BEFORE_VERB.match(tagged.tags, at - 1):
        return False
    if tagged.has(at, "word name"):
        return _is_head_of_participle(tagged, at, verb)
    if noun == "operation":  # Operation Lund
        return not tagged.has(at + 1, "HAPPENINGS number and")
    if noun == "response":  # not: in response to the raid
        return tagged.word(at - 1) != "in"
    following = tagged.tags[at + 1 : min(end, at + 3)]
    if not following.startswith(HAPPENING_TAG["word"]):
        return not MODIFYING.match(following)
    return _differ_in_number(tagged, at) and following[1:] in tuple(
        HAPPENING_TAG["the to they name"]
    )


def find_noun_phrases(tagged: Tagged, start: int, end: int, verb: int) -> list[NounPhrase]:
    """Return the phrases whose head names a happening or doing, in order, none inside another.

    `verb`: the number of the word that says what is done; participles behind it are of nouns.
    """
    found: list[NounPhrase] = []
    behind = start
    for m in HEAD_NOUN.finditer(tagged.tags, start, end):
        if m.start() < behind or not _is_head(tagged, m.start(), end, verb):
            continue
        phrase = _read_phrase(tagged, m.start(), start, end, verb)
        date = phrase.date
        # not: a move toward | the 1974 agreement
        if date is None or date < phrase.head or not DATED_NOUN.match(tagged.tags, date - 1):
            found.append(phrase)
            loose = date is None and tagged.has(phrase.head, "deal")
            behind = phrase.head + 1 if loose else phrase.end  # the response to | the raid
    return found
