"""Tells who can do something, and the verbs of states and views, of which no happening is told."""

from facts.base.patterns import verbose, word_set
from facts.reading.happenings.word_tags import happening_pattern
from facts.reading.lexicon import BODIES, STATES
from facts.reading.speech.words import REPORT_NOUNS, SPEAKERS, THINGS, VIEW_WORDS, inflect

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
# ... or has an irregular form.
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
NO_ACT = frozenset(IRREGULAR).union(*(inflect(verb) for verb in (*STANDING, *OPINIONS)))
# ... and what somebody named does to something for long, or again.
LASTING_DEEDS = word_set(
    """
    addressed called carried caused combined continued covered developed downplayed embraced
    employed expanded explored filled followed found gained identified increased intensified
    justified limited observed outlined permitted reduced reiterated reported set shared sought
    spent summarised summarized supported taken took turned used
    """
)
# Who does something though it says nothing: a body, troops.
DOERS = BODIES | word_set("fighter marine militant pilot rebel sailor soldier troop")
# What makes an act a habit: has historically relied.
HABITS = word_set(
    "always consistently continuously frequently generally historically increasingly long often"
    " periodically repeatedly traditionally typically usually"
)
# What says, shows and reviews without that anything happens.
TEXT_NOUNS = word_set(
    """
    analysis article articles book chapter data essay estimate estimates evidence figure figures
    findings interview interviews map paper papers piece poll polls report reports research
    section study studies survey surveys table text
    """
)
UNABLE = TEXT_NOUNS | THINGS | REPORT_NOUNS | VIEW_WORDS
# The symbolism, a friendship; not: the city, a warship.
ABSTRACT_NOUN = verbose(
    r"""
    (?:[tsc]ion|(?<!busi)ness|(?<!^c)(?<!facil)(?<!univers)(?<!util)it(?:y|ie)|ism|(?<!ambul)ance
      |ence|(?<!war)(?<!flag)(?<!air)(?<!steam)(?<!^)ship|acy|(?<=acie))s?$
    """
)
NAME_TAGS = happening_pattern("[owner name]")
# The subject of a clause up to its head: the two firms (of the north).
DOER = happening_pattern(
    "[the owner name number word also did doing date and]* [NOUNS the number they that]"
)


def is_abstract(word: str) -> bool:
    """Tell whether the head of a subject is no actor of its own: it, the report, the symbolism."""
    if word in SPEAKERS:
        return False
    abstract = ABSTRACT_NOUN.search(word) is not None and word.title() not in STATES  # not: France
    return abstract or word in UNABLE
