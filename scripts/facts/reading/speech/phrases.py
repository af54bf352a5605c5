"""Finds noun phrases by the tags of the words, and says whether they can speak."""

from sys import maxsize

from facts.base.patterns import verbose, word_set
from facts.reading.lexicon import STATES, inverted
from facts.reading.speech.tokens import TAG, Tokens, tag_pattern
from facts.reading.speech.words import (
    REPORT_NOUNS,
    SOURCES,
    SPEAKERS,
    THINGS,
    WORD_LISTS,
    invert_words,
)

Phrase = tuple[int, int]  # first index and the one behind the last

PHRASE_BEHIND = tag_pattern("""
    (?=[NOUNS sure number claims the its this they it there itself “]
    | [DONE DOING] PHRASE_NOUN | DOING [does DONE has is])
    DOING? PHRASE | DOING (?=[does DONE has is])
    """)
PHRASE_BEFORE = tag_pattern(r"""
    (?:(?<![NOUNS sure number does DONE DOING says claims the its this has also is ’])
      (?![also ’]) PHRASE
    # even the ministry
    | (?<=[number also]) (?=noun{0,2} [name speaker report the this]) PHRASE
    | (?<=also) (?=number) PHRASE  # just 50 % of
    | (?<=number) (?=they) PHRASE  # In autumn 2021 | we
    | (?<=name) (?=the) PHRASE  # In Corva | the guild
    | (?<=[does DONE DOING says has and is ,]) SINGLE)
    (?:\( [^( )]{1,8} \))? [this itself]? $  # Ford (the envoy) herself; both
    """)
# The Lund Bank (LB) | report
INITIALS_BEFORE = tag_pattern(r"[the its]? number? name{1,8} \( name \) $")
# What only says when, before a name that has no comma: in the same interview | Mensch said; not:
# raids in central Corva show
TIMED = tag_pattern("""
    (?:
        [at in] (?:(?:the this? | this) [sure noun]{0,3} [report view noun claims] | number+)
      | (?:^ | (?<=[, ; : . ( )])) [at in] [sure noun]{0,3} [report view noun claims]
    ) (?=name+ $)
    """)
# From the outset | I, and in her speech | she; not: the benefits they
OPENED_PHRASE = tag_pattern(
    "(?:^ | [, ; and but]) [in during at] [NOUNS sure number the its this]{1,5} they $"
)
# What opens a sentence before a name and a comma: In Lund, | Oslo and Bergen agreed; In addition to
# ships bought from Lund, | Oslo and Bergen have; not: Ships from Lund, Oslo and Bergen
OPENING_BEFORE_NAME = tag_pattern("""
    [but and also]* (?:[in during at] | [PREPOSITIONS in during at] [^, ; :]+ [PREPOSITIONS in])
    """)
# What stands before a phrase that is but the end of a subject: Reporting on | Oslo, tests made on |
# its review of plans relating to |
INSIDE_SUBJECT = tag_pattern("""
    (?<![^, ; : ” –])
    (?:[name sure noun]? DOING
      | [the its]? [NOUNS sure number doing claims]{1,5} (?<!name) (?:DONE | also? is DONE (?=to))
      | [the its]? [speaker report view sure noun]{1,3} of [NOUNS sure number the its]{1,5} doing
      to?)
    also? [PREPOSITIONS to] $
    """)
# ... or the object of what the subject is to do: Oslo’s bid to end | the talks shows
OBJECT_OF_SUBJECT = tag_pattern("""
    (?<![^, ; : ” –]) [but and also]* [the its this NOUNS]
      (?:to also* [noun does says claims] | [^, ; : ” – VERBS dont])*
    to also* [noun does says claims] $
    """)
# ... or of what the subject does, who can say so: A report comparing | ports found that
OBJECT_OF_SPEAKER = tag_pattern("""
    (?<![^, ; : ” –]) [but and also]* [the its this number]? [NOUNS sure number]{0,4}
    [speaker report claims] (?:by name{1,3})? also? [doing saying]
    [NOUNS sure number the its this of in during]{0,8} $
    """)
# The noun that a phrase is about: the first one with a preposition, participle or end behind it.
PHRASE_HEAD = tag_pattern("""
    [NOUNS sure number claims this they it itself ”] (?=$
    | [PREPOSITIONS who because to , (] | the as | DONE [during by at in]
    | DOING [name the its in])
    # a study | comparing the ports of old
    | [speaker report claims] (?=DOING [NOUNS sure number]* [noun view] (?:[of in during] .*)? $)
    """)
# Connectors, and what stands before the comma behind which a clause has its subject.
BEFORE_SUBJECT = tag_pattern("""
    [that but also and ” – ,]*
    (?:(?:[PREPOSITIONS DONE DOING because while as to according if] | what)
    [^,]{1,23} , [but also and]*)?
    """)
# What opens a sentence and is no subject: contrary to hopes, two years ago, this past January.
SENTENCE_OPENERS = word_set(
    "ahead contrary thanks due owing compared similar prior according first second third fourth"
)
TIMES = word_set(
    "ago week month year decade century day night morning evening spring summer autumn winter"
    " weekend weeks months years decades"
)
LONGEST_NOUN_PHRASE = 24  # most words that are read back to the beginning of a noun phrase
PAPERS = word_set(
    "paper article essay report brief commentary piece study chapter analysis memo series"
)
# this paper finds, this author argues, our research shows
OWN_PAPERS = {"this": PAPERS | {"author"}, "our": PAPERS | SOURCES}
# the second section argues; not: the second part of his book
PART_NUMBERS = word_set("first second third fourth fifth sixth final last next")
PARTS_OF_PAPER = word_set("chapter part section")
OWN_BY_PLACE = word_set("following present")  # the following analysis shows
# Two words before a number: more than | 5% of them
BOUNDS = frozenset(("fewer than", "less than", "more than"))
MUCH_OF = ["much", "of"]  # much of | the analysis sees
ABOUT = word_set("about almost around nearly roughly")  # nearly | 50 % of them
# What few think is what the author says of them.
NOBODYS = word_set("no few fewer neither none anyone everybody everyone readers somebody someone")
SAYERS = word_set("speaker source words")
# Adjectives behind their noun: officials | close to Lee, guards | working on ships
BEHIND_NOUN = word_set(
    "active available close critical friendly hostile knowledgeable loyal present sympathetic"
    " working"
)
# What stands for the paper of which it is part, or for those whom it counts: the release of the
# strategy, a growing number of experts.
CONTENTS = word_set(
    "array draft host language number publication range release series text variety version wording"
)
# the guards | interviewed
POLLED = word_set("asked consulted interviewed polled questioned surveyed")
PRONOUNS = invert_words(WORD_LISTS["pronouns"])
# one might argue, one said; the two stressed
WHOLE_PHRASES = {"one": "none", "the two": "speaker", "the three": "speaker"}
AGENT_NOUN = verbose(
    r"""
    [a-z]{3}(?:ists?|crats?|[tl]ogians?|maticians?|sters)$         # strategists
    | (?:[a-z]|^)(?:mak|hold|fight|watch|keep|own|sell|buy|lend|build|ship|brok|insur|plann|min
      |grow|refin|produc|export|import|trad|work|campaign|driv|organi[sz])ers$   # carmakers
    """
)
# those outside the country, half of those in Lund
THOSE = tag_pattern("(?:[also in]? (?:this | number+) of)? this in the? [name speaker noun]")
# many of | the crises, just 50 % of | the public
SHARE_OF = tag_pattern("[also in]? (?:this | number+) of")
KNOWN_NAMES = frozenset({*STATES, *inverted(STATES)}) | word_set(
    # names that end as common nouns do, and places that are no surnames
    "Beijing Nanjing Brussels Paris Athens Damascus Algiers Vilnius Hamas Houthis Kurds"
    " Hezbollah Qaeda Shabaab Taliban"
    " Ankara Berlin Cairo Delhi Jerusalem Kremlin Kyiv London Moscow Pyongyang Riyadh Rome Seoul"
    " Taipei Tehran Tokyo Warsaw Washington"
)
NATIONALITIES = frozenset(word for word in inverted(STATES) if not word.isupper())
# What is no time only: the week that followed, spring coming.
VERB_OR_GERUND = tag_pattern("[VERBS DOING]")


def find_behind(s: Tokens, start: int, stop: int = maxsize) -> Phrase | None:
    """Return the noun phrase that begins at an index, None where none does."""
    m = PHRASE_BEHIND.match(s.tags, start, stop)
    return (start, m.end()) if m else None


def find_before(s: Tokens, end: int, floor: int = 0) -> Phrase | None:
    """Return the noun phrase that ends right before an index, None where none does."""
    m = PHRASE_BEFORE.search(s.tags, max(floor, end - LONGEST_NOUN_PHRASE), end)
    if m is None:
        return (end - 1, end) if OPENED_PHRASE.search(s.tags, floor, end) else None
    start = _pass_initials(s, floor, m.start())
    led = s.has(start - 1, "PREPOSITIONS to")
    joined = s.tags.rfind(TAG["and"], start, end) + 1
    if joined and s.tags[: start + 1].endswith(TAG["to noun"]):
        return joined, end  # to change the law and | analysts say
    if timed := TIMED.search(s.tags, start - led, end):
        return timed.end(), end
    comma = s.tags.find(",", start, end)
    if comma > 0 and OPENING_BEFORE_NAME.fullmatch(s.tags, 0, start):
        return comma + 1, end
    inside = INSIDE_SUBJECT if led else OBJECT_OF_SUBJECT
    whole = OBJECT_OF_SPEAKER.search(s.tags, floor, start) or inside.search(s.tags, floor, start)
    start = whole.start() if whole else start
    start -= s.words[start - 1 : start + 1] == ["at", "least"]
    if not (s.has(start, "number") or s.words[start] == "every"):
        return start - 2 * (s.words[start - 2 : start] == MUCH_OF), end
    bounded = " ".join(s.words[start - 2 : start]) in BOUNDS
    about = s.word(start - 1) in ABOUT
    return start - 2 * bounded - about, end


def _pass_initials(s: Tokens, floor: int, start: int) -> int:
    """Return where a phrase begins, with a name and its initials: The Lund Bank (LB) | report."""
    named = INITIALS_BEFORE.search(s.tags, floor, start)
    return named.start() if named else start


def find_first(s: Tokens, start: int = 0, end: int = maxsize) -> Phrase | None:
    """Return the first noun phrase of a clause, behind connectors and words before a comma."""
    begin = s.behind(BEFORE_SUBJECT, start, end)
    phrase = find_behind(s, begin, end)
    comma = s.tags.find(",", begin, end)
    if comma < 0 or not (s.words[begin] in SENTENCE_OPENERS or _tells_time(s, begin, comma)):
        return phrase
    return find_behind(s, comma + 1, end)


def _tells_time(s: Tokens, start: int, end: int) -> bool:
    """Tell whether the words before a comma only say when."""
    last = end > start and (s.has(end - 1, "number") or s.words[end - 1] in TIMES)
    return last and not VERB_OR_GERUND.search(s.tags[start:end])


def head_of(s: Tokens, phrase: Phrase) -> int:
    """Return the index of the noun that a phrase is about."""
    start, end = phrase
    start = s.behind(SHARE_OF, start, end)
    m = PHRASE_HEAD.search(s.tags, start, end)
    if m and s.words[m.start()] == "number" and s.words[start] != "a":
        return m.start()  # the number of guards shows
    if m and s.words[m.start()] in CONTENTS and s.has(m.end(), "of"):
        m = PHRASE_HEAD.search(s.tags, m.end() + 1, end)
    if m is None:
        return end - 1
    return m.start() - (s.words[m.start()] in BEHIND_NOUN and m.start() > start)


# Verbs that look like a part of a compound: the war | offers | guards a lesson
GIVING = word_set(
    "gave gives helped helps lets makes offered offers provided provides allowed allows enables"
)


def _gives(s: Tokens, at: int) -> bool:
    """Tell whether a word inside a phrase is its verb: the war | offers | guards a lesson."""
    return s.words[at] in GIVING and s.has(at - 1, "NOUNS") and s.has(at + 1, "NOUNS")


def speaks(s: Tokens, phrase: Phrase) -> str:
    """Return what a phrase is as a subject of saying.

    author | speaker | source (a paper) | words (a statement) | it | thing (never speaks) | other
    | none (somebody not named)
    """
    head = head_of(s, phrase)
    start, end = _skip_bound(s, phrase)
    first = s.words[start]
    if s.has(start, "they there it"):
        return PRONOUNS.get(first, "thing")
    whole = " ".join(s.words[start:end])
    if whole in WHOLE_PHRASES:
        return WHOLE_PHRASES[whole]
    if _are_counted(s, start, end):
        return "speaker"
    if _is_own_paper(s, start, head):
        return "author"
    often = whole == "most" and s.word(end) == "often"  # most often seen as
    if often or first in NOBODYS or s.has(start, "DOING also") or _has_aim(s, head, end):
        return "thing"
    if any(_gives(s, at) for at in range(start + 1, end - 1)):
        return "thing"
    return _speaks_as_noun(s, head)


def _skip_bound(s: Tokens, phrase: Phrase) -> Phrase:
    """Return a phrase without what only bounds its number: at least | two, nearly | half."""
    start, end = phrase
    bounded = " ".join(s.words[start : start + 2]) in BOUNDS | {"at least", "much of"}
    return min(start + (2 * bounded or s.words[start] in ABOUT), end - 1), end


def _is_own_paper(s: Tokens, start: int, head: int) -> bool:
    """Tell whether a phrase is the text or a part of it: Chapter II, this paper."""
    first = s.words[start]
    before, word = s.word(head - 1), s.words[head]
    placed = before in OWN_BY_PLACE and word in PAPERS
    counted = before in PART_NUMBERS and word in PARTS_OF_PAPER and not s.has(head + 1, "of")
    chapter = first == "chapter" or counted
    return placed or chapter or word in OWN_PAPERS.get(first, ())


def _are_counted(s: Tokens, start: int, end: int) -> bool:
    """Tell whether people are counted or were asked: half of those in Lund, the men polled."""
    words = s.words[start:end]
    those = "those" in words and THOSE.match(s.tags, start)
    return bool(those or not POLLED.isdisjoint(words))


def opens_with_author(s: Tokens) -> bool:
    """Tell whether a sentence begins with the author: This paper, building on other work."""
    first = find_first(s)
    return first is not None and speaks(s, first) == "author"


def _has_aim(s: Tokens, head: int, end: int) -> bool:
    """Tell whether an infinitive behind a noun says what it is for: the plan to close the port."""
    aim = head + 2 < end and s.has(head + 1, "to") and s.has(head + 2, "does says claims noun")
    return aim and s.words[head] not in SPEAKERS


def _speaks_as_noun(s: Tokens, head: int) -> str:
    # the Outlook 2025, clause 9
    head -= s.tags[: head + 1].endswith((TAG["name number"], TAG["report number"]))
    word = s.words[head]
    # the force of an old habit, late December
    force = " ".join(s.words[head : head + 2]) in ("force of", "power of")
    if force or word in THINGS or s.has(head, "number"):
        return "thing"
    if word in SPEAKERS or AGENT_NOUN.search(word):
        return "speaker"
    if word in SOURCES:
        return "words" if word in REPORT_NOUNS else "source"
    raw = s.raw[head]
    # no name: Oil, where the article prints `oil` too
    named = head > 0 or raw in s.names or raw in KNOWN_NAMES or word not in s.names
    capital = raw[:4] != raw[:4].lower()  # al-Sharaa too
    return "speaker" if capital and named else "other"


def is_sayer(s: Tokens, phrase: Phrase | None) -> bool:
    """Tell whether a phrase names somebody, or something written, that can hold a view."""
    return phrase is not None and speaks(s, phrase) in SAYERS
