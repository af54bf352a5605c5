"""Tells acts of somebody named, which are happenings without a date too, from states and views."""

import re

from facts.reading.happenings.verb import Verb
from facts.reading.happenings.word_tags import TAG, Tagged, tag_pattern
from facts.reading.lexicon import ABBREVIATED_TITLES, BODIES, STATES, TITLES
from facts.reading.speech.phrases import ADJECTIVES
from facts.reading.speech.words import NOUNS, SPEAKERS, THINGS, VIEWS, inflect

# What is no act of somebody at a time but a state or a habit.
STANDING = """
    acquaint act admire affiliate afford align allow associate attribute average avoid base
    belong benefit bode bog border bruise calibrate catalyse catalyze center centre characterise
    characterize compel comprise concern consist constitute contain contradict contrast
    correlate cultivate dedicate define demonstrate depend deprive deserve differ disregard
    dominate embed embody endure enjoy entrench epitomise epitomize eschew excel exemplify
    exhibit exist experience face factor favor favour fit flirt focus forfeit frame govern
    ignore illustrate include interpret involve irritate lack last lie link live look manage
    match matter mean measure mire misjudge misread moderate need neglect operate outnumber
    outpace outperform outweigh overestimate overlook own perform persevere plague play position
    possess preserve prevail prioritise prioritize prove pursue raise rank reflect relate rely
    remain require resemble resonate scar seem serve shape shock shroud side signify sound stand
    stay strengthen struggle stun suffer suffice suit surprise symbolise symbolize tend terrify
    title tolerate treat trust typify underestimate underperform underuse underutilise
    underutilize unite vary vest weaken
    """.split()
# A change of degree or an effect, where it has gone on: has widened; but: widened its aims.
CHANGES = """
    accelerate accept accompany achieve adapt address adhere adjust advance alter amount amplify
    apply attract avert back balance become bind blur bolster boost broaden capitalise
    capitalize cause cement challenge champion climb cling come complicate compound concentrate
    confront consolidate continue contribute cost cover create decimate decline decrease deepen
    deplete deteriorate develop diminish disrupt distort diversify dog drag drive dwindle
    embolden embrace emerge employ enable encourage engage engulf enhance ensure erode evolve
    exacerbate exceed expand exploit expose facilitate fail fall fill flow follow force form
    foster frustrate fuel function further gain galvanise galvanize generate get go grow hamper
    hang happen harden heighten help hinder illuminate impact impede improve incentivise
    incentivize increase influence inspire integrate intensify keep kneecap lead leverage limit
    localise localize make marginalise marginalize mark master mirror mix mount normalise
    normalize occur oscillate overcome pave persist polarise polarize profit prompt propel put
    reach reduce reinforce relegate render reshape resist restrict result retain reveal
    revolutionise revolutionize rise rule sharpen shatter shift shore shrink shrug signal slow
    soar solidify spare spark spur stake stem stimulate strain stretch strive stumble support
    surge surpass survive sustain tackle test tie transcend transform try turn undermine
    underpin use utilise utilize validate wane weigh widen witness work worsen
    """.split()
# ... in its irregular forms.
IRREGULAR = """
    became been came dealt driven drove dwelt fallen fell felt gone got gotten grew grown had
    heard held hung kept knew known lain lay led made meant risen rose said saw seen shown
    shrank shrunk stood thought told understood was went were
    """.split()
# ... or what is only thought or said.
OPINIONS = """
    aim appreciate argue assert assume believe cite claim consider contend deem depict describe
    design desire dislike doubt dub emphasise emphasize envisage envision estimate expect
    explain express fear feel guess hate highlight hope imagine indicate insist intend judge
    know label learn like liken love maintain mention note opine perceive plan point portray
    predict prefer quote rate realise realize recall recognise recognize refer regard remark
    rumor rumour say see show state stress suggest suppose suspect tell term think underline
    underscore understand value view want warn wish worry
    """.split()
# What happenings do: World War II ended.
TURNS = frozenset(
    "began broke collapsed ended erupted expired failed lapsed resumed started stalled".split()
)
NO_ACT = frozenset(IRREGULAR).union(*(inflect(verb) for verb in (*STANDING, *OPINIONS)))
NO_ACT_YET = NO_ACT.union(*(inflect(verb) for verb in CHANGES))
# Acts only where they have a happening for their object: made a statement, took part in talks.
LIGHT = frozenset("brought cast gave given made sought taken took".split())
OBJECT = tag_pattern("[the owner name number word also did]* HAPPENINGS")
# Acts that need no object, but: a port invested with.
ALONE = frozenset(
    "apologised apologized appealed appeared capitulated departed died erupted fled intervened"
    " invested moved protested pulled pushed responded retreated tweeted".split()
)
# Acts by the word behind them.
PAIRS = frozenset(
    """
    called-for called-off called-on called-up carried-out set-up stepped-down stepped-up
    taken-office taken-over took-control took-office took-over took-part warned-against warned-of
    """.split()
)
# Who does something though it says nothing: a body, troops.
DOERS = BODIES | frozenset("fighter marine militant pilot rebel sailor soldier troop".split())
NAME_BEFORE = len(TAG["name ,"])  # a name and a comma stand before its who
INCOMPLETE = frozenset("called carried failed lapsed set stalled stepped".split())  # ... alone
# What is told as an act though it is said: tweeted that; but no act: said that.
PUBLISHED = frozenset(
    "acknowledged admitted clarified conceded posted reaffirmed tweeted vowed".split()
)
# What makes an act a habit: has historically relied.
HABITS = frozenset(
    "always consistently continuously frequently generally historically increasingly long often"
    " periodically repeatedly traditionally typically usually".split()
)
OFFICES = TITLES | {title.lower() for title in ABBREVIATED_TITLES}
# Who only speaks in a talk that the author reports.
HEARD = frozenset("discussant interviewee panellist panelist participant respondent".split())
# What says, shows and reviews without that anything happens.
TEXTS = frozenset(
    """
    analysis article articles book chapter data essay estimate estimates evidence figure figures
    findings interview interviews map paper papers piece poll polls report reports research
    section study studies survey surveys table text
    """.split()
)
UNABLE = TEXTS | THINGS | NOUNS | VIEWS
# The symbolism, a friendship; not: the city, a warship.
ABSTRACT = re.compile(
    r"""
    (?:[tsc]ion|(?<!busi)ness|(?<!^c)(?<!facil)(?<!univers)(?<!util)it(?:y|ie)|ism|(?<!ambul)ance
      |ence|(?<!war)(?<!flag)(?<!air)(?<!steam)(?<!^)ship|acy|(?<=acie))s?$
    """,
    re.VERBOSE,
)
# A state that has the form of a deed: was unprepared, was accustomed to; not: was unveiled.
UNDONE = re.compile(
    r"(?:accustom|prepar)ed"
    r"|un(?!block|cover|der|earth|fold|furl|if|it|leash|load|lock|mask|pack|plug|roll|seal|seat|tie"
    r"|veil|wrap)\w+ed"
)
NAMES = tag_pattern("[owner name]")
NOW = tag_pattern("is DOING [the owner name]")  # is training the guards
WHO = tag_pattern("name , (?P<who>that) also* $")  # Novak, | who recently | conceded
# The subject of a clause up to its head: the two firms (of the north).
DOER = tag_pattern(
    "[the owner name number word also did doing date and]* [NOUNS the number they that]"
)


def is_abstract(word: str) -> bool:
    """Tell whether the head of a subject is no actor of its own: it, the report, the symbolism."""
    if word in SPEAKERS:
        return False
    abstract = ABSTRACT.search(word) is not None and word.title() not in STATES  # not: France
    return abstract or word in UNABLE


def is_act(tagged: Tagged, start: int, verb: Verb) -> bool:
    """Tell whether a verb tells of an act of somebody named, or of what was done to a thing.

    `start`: where its subject begins.
    """
    head = _find_head(tagged, start, verb.at) if _tells_of_act(tagged, verb) else None
    if head is None:
        return False
    word = tagged.word(verb.word)
    passive = TAG["is"] in tagged.tags[verb.at : verb.word] and word not in INCOMPLETE
    befallen = (
        passive and tagged.tags[head] in TAG["word name"] and not is_abstract(tagged.word(head))
    )
    if befallen or not _is_named(tagged, start, head, verb.at):
        return befallen
    if tagged.tags[head] in TAG["visit number"]:
        return passive or word in TURNS
    return _is_somebody(tagged, head, verb.at) and _is_done_once(tagged, verb, passive)


def _is_done_once(tagged: Tagged, verb: Verb, passive: bool) -> bool:
    """Tell whether what somebody does has the object or partner that it needs."""
    if passive:
        return True
    word = tagged.word(verb.word)
    partial = word in INCOMPLETE or word in LIGHT or word in ("found", "used")
    if not (partial or _is_perfect(tagged, verb.word)):
        behind = tagged.tags[verb.word + 1 : verb.word + 2]
        if behind == TAG["that"]:
            return word in PUBLISHED  # tweeted that; not: added that
        return behind != TAG["of"] or tagged.word(verb.word + 1) != "by"  # not: a law proposed by
    return _has_object(tagged, word, verb.word + 1) or _goes_somewhere(tagged, verb)


def _tells_of_act(tagged: Tagged, verb: Verb) -> bool:
    """Tell whether a form of the past, or one in -ing behind `is`, is of a verb of acts."""
    at = verb.word
    word = tagged.word(at)
    if verb.status == "ongoing":  # is selling ships; not: is lost
        return word not in NO_ACT_YET and NOW.match(tagged.tags, at - 1) is not None
    if not _is_past(tagged, at):
        return False
    if word in TURNS:
        return True
    if TAG["is"] in tagged.tags[verb.at : at]:  # was widened, was unprepared; but: prepared by
        undone = UNDONE.fullmatch(word) and _word_behind(tagged, at) != "by"
        return word not in NO_ACT_YET and not undone
    # has widened; but: widened its aims
    return word in LIGHT or word not in (NO_ACT_YET if _is_perfect(tagged, at) else NO_ACT)


def _is_past(tagged: Tagged, at: int) -> bool:
    """Tell whether a form is one of the past; not: made no attempt, used to lead."""
    past = tagged.tags[at] in TAG["DONE"] or tagged.word(at - 1) == "did"
    behind = _word_behind(tagged, at)
    return past and behind != "no" and (tagged.word(at), behind) != ("used", "to")


def _word_behind(tagged: Tagged, at: int) -> str:
    """Return the word behind another one; empty where that is the last."""
    return tagged.word(at + 1) if at + 1 < len(tagged.tags) else ""


def _is_perfect(tagged: Tagged, at: int) -> bool:
    """Tell whether a form has a `has` before it: has now left."""
    before = tagged.tags[:at].rstrip(TAG["also is not"])
    return before.endswith(TAG["has"]) and tagged.word(len(before) - 1) not in ("did", "had")


def _find_head(tagged: Tagged, start: int, verb: int) -> int | None:
    """Return the head of a subject: the last set of Lund | talks."""
    subject = DOER.match(tagged.tags, start, verb)
    if not subject:
        return None
    head = subject.end() - 1
    between = tagged.tags[head + 1 : verb]
    adjective = tagged.span(verb - 1, verb).text in ADJECTIVES
    if TAG["would"] in tagged.tags[start:verb]:
        return None  # guards may have, in haste, | sold it
    if adjective or TAG["to"] in between:
        return None  # the Lundian | armed forces; driving Oslo to annex | occupied towns
    if tagged.word(head).removesuffix("s") in HEARD:
        return None
    return head - NAME_BEFORE if tagged.word(head) == "who" else head


def _is_named(tagged: Tagged, start: int, head: int, verb: int) -> bool:
    """Tell whether a name stands in a subject: one that opens its sentence stands in it again."""
    if NAMES.search(tagged.tags, min(start, head), verb):
        return True
    name = tagged.span(head, head + 1).text
    return head == 0 and re.search(rf"[a-z,]\s{re.escape(name)}\b", tagged.text) is not None


def _is_somebody(tagged: Tagged, head: int, verb: int) -> bool:
    """Tell whether the head of a subject is a name, or somebody: Novak, Norway’s troops."""
    if TAG["that"] in tagged.tags[head:verb]:
        told = WHO.match(tagged.tags, head, verb)
        return told is not None and tagged.word(told.start("who")) == "who"
    word = tagged.word(head)
    if word in OFFICES and tagged.tags[head - 1 : head] == TAG["the"]:
        return False  # the President left: he was named before
    people = word in SPEAKERS or word.removesuffix("s") in DOERS
    return people or tagged.tags[head] == TAG["name"] or head == 0


def _goes_somewhere(tagged: Tagged, verb: Verb) -> bool:
    """Tell whether an act has its place or partner behind it: clashed with; not: funded by."""
    behind = verb.word + 1
    if tagged.tags[behind : behind + 1] != TAG["of"] or tagged.word(behind) == "by":
        return False
    return tagged.word(behind) != "from"


def _has_object(tagged: Tagged, word: str, behind: int) -> bool:
    """Tell whether what an act needs stands behind it."""
    tags = tagged.tags
    following = tags[behind : behind + 1]
    if f"{word}-{tagged.word(min(behind, len(tags) - 1))}" in PAIRS:
        return True
    if word in LIGHT:  # took part in talks, took Lund
        taken = word == "took" and following == TAG["name"]
        return taken or OBJECT.match(tags, behind) is not None
    if following == TAG["that"]:
        return word in PUBLISHED
    if following in ("", TAG["of"], TAG["during"], ",", ";"):
        return word in ALONE
    if word == "used":  # used ships to block the strait; but: used its chance, used to wait
        return TAG["to"] in tags[behind + 1 :]
    return word != "found" and word not in INCOMPLETE
