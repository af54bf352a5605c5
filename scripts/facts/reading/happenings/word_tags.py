"""Tags the words of a sentence by what they do in it, so that rules can look for happenings.

Tags are written as in reading/tags.py; those of speech/tokens.py are others.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span, cut
from facts.reading.dates import DateMention
from facts.reading.lexicon import STATES
from facts.reading.speech.words import TAG_OF_FORM, inflect, pluralise
from facts.reading.tags import TagNames

# The tags, the most of them by one of their words.
TAG = TagNames(
    {
        "name": "C",  # capitalised
        "owner": "S",  # Putin’s
        "word": "o",  # another word
        "number": "#",
        "date": "D",
        "visit": "e",  # a noun of happening
        "deal": "f",  # a noun of doing: it counts where it is dated or welcomed
        "signed": "v",  # a deed
        "signs": "x",
        "signing": "g",
        "did": "V",  # another verb
        "does": "k",
        "doing": "G",
        "welcomed": "z",  # a verb that takes a view
        "the": "d",
        "also": "y",
        "is": "b",
        "has": "h",
        "will": "w",
        "would": "m",
        "not": "n",
        "to": "t",
        "they": "u",  # a pronoun, or an adverb of habit
        "of": "p",
        "during": "q",  # a preposition of occasion
        "after": "l",  # a preposition or an opening
        "that": "r",
        "when": "s",
        "if": "i",
        "and": "a",
    },
    {
        "HELPERS": "is has will would",
        "DONE": "signed did",
        "DOING": "signing doing",
        "VERBS": "DONE signs does",
        "HAPPENINGS": "visit deal",
        "NOUNS": "word name HAPPENINGS",
    },
)
tag_pattern = TAG.pattern
# Public acts: an undated clause tells of a happening only with one of these.
PUBLIC_ACTS = """
    abduct abolishe adjourn adopt agree ambushe annexe announce appoint apprehend approve arrest
    arrive ask assassinate attack attend authorise authorize award ban blacklist blockade blunt
    bomb bombard boycott brief cancel capture cease cede close commence commission
    complete conclude conduct confirm confiscate convene convict crack declare decline defect
    deliver demand denounce deny deploy deport depose derail designate detain discusse dismisse
    dispatche dissolve drop elect embargoe enact endorse evacuate exchange execute expel explode
    extend extradite finalise finalize fine fly found freeze grant halt hold host implement
    impose imprison inaugurate indict intercept introduce invade isolate issue jail join kidnap
    kill land launche leave liberate lift meet merge mobilise mobilize nationalise nationalize
    negotiate nominate occupy open operationalise operationalize order organise organize oust
    outlaw overthrow overturn pause postpone preside proclaim publishe ratify recapture receive
    recognise recognize refuse reimpose reject release relocate renounce reopen repeal request
    resign restore resume retaliate return review revise revoke sack sail sanction scrap seize
    sell send sentence shell shoot sign speak stage storm sue summon surrender suspend target
    terminate test topple torpedoe travel uncover unveil urge veto visit vote warn win withdraw
    """.split()
VERB_TAGS = {
    # deeds by the kinds of their forms
    "s": "signs",
    "ed": "signed",
    "ing": "signing",
    # other verbs by their tags of speech
    "does": "does",
    "says": "does",
    "done": "did",
    "said": "did",
    "doing": "doing",
    "saying": "doing",
}
# Tag -> words. Where a word stands twice, the later tag holds: a noun before a verb of its form.
WORDS_OF_TAG = {
    # Past forms of deeds that are irregular, and forms in -ing of what is no deed.
    "signed": """
        bought broke broken fled flew flown froze frozen held left lost met overran overrun
        overthrew overthrown sank sent shot sold spoke spoken stole stolen struck sunk withdrawn
        withdrew won
        """,
    "signing": "considering planning preparing striking working",
    "did": "awoke beat blew cost cut drank hit hurt laid put quit set shut sprang spread",
    "doing": "targeting",  # what somebody aims at, no deed yet
    # What they welcome or condemn has happened, and a date behind them is its date.
    "welcomed": """
        applaud applauded applauding applauds celebrated celebrating commend commended
        commending commends condemn condemned condemning condemns deplore deplored deplores
        deploring hail hailed hailing hails noted praised praising regretted regretting welcome
        welcomed welcomes welcoming
        """,
    # Nouns that name a happening where they are dated, or welcomed or condemned.
    "deal": """
        abandonment abolition accession accord accords acquisition act action activation
        address adoption agreement agreements announcement annulment appeal appointment
        approval arrival attempt attempts award ban bankruptcy birth breach breaches
        breakthrough breakup call campaign cancellation capture change closure comeback
        comments communication communiqué conquest construction contract contracts
        conversation conviction creation crisis deal deals death deaths debate
        debates debut decision declaration decline defeat defunding degradation delivery
        demise demolition demonstration demonstrations departure deployment destruction
        detention detonation dialogue disbandment discovery discussion dismissal disruption
        dissolution
        drop earthquake efforts enlargement escalation establishment event events eviction
        exclusion execution exit exodus expansion fall famine flight flood formation growth
        hack halt handover hosting imposition imprisonment incident inclusion increase
        independence inflow interview introduction investment invitation involvement law
        leak leaks legislation liberation loan loss memorandum merger militarisation
        militarization mission move nationalisation nationalization nomination normalisation
        normalization occupation opening operation operations order outage outages outbreak
        pact pandemic participation partition pause peak phone plans pledge poll preparation
        progress protocol publication purchase purchases pursuit re-opening reappointment
        reassurance recapture recession reelection reform reforms reinstatement
        reintegration relaunch release relocation remarks remilitarisation remilitarization
        removal reopening reorganisation reorganization replacement report reshuffle
        resolution response restoration restructuring resumption retaliation retirement
        retreat return reunification reversal rise ruling sale sales scandal secession
        seizure sermon sermons shutdown speech split start statement statements steps surge
        surrender survey suspension termination test testimony tests transfer treaties
        treaty trial unmasking verdict veto victory vote work
        """,
    # Nouns that name a happening when somebody takes part in it or suffers it.
    "visit": """
        abduction aggression airstrike airstrikes ambush annexation armistice arrest assassination
        assault attack attacks battle battles blockade bombardment bombing bombings boycott
        ceasefire ceremony clash clashes collapse conference conferences conflict congress
        consultations coronation counteroffensive coup crackdown crash cyber-attack cyber-attacks
        cyberattack cyberattacks defection discussions drill drills election elections embargo
        encounter evacuation exercise exercises expiration explosion expulsion fighting forum
        funeral genocide hearing hijacking inauguration incursion indictment intervention invasion
        killing killings launch massacre meeting meetings mobilisation mobilization murder mutiny
        negotiations offensive ouster ousting overthrow package patrol patrols pogrom poisoning
        protest protests purge purges raid raids ratification rebellion referendum
        resignation revolt revolution riot riots sabotage sanctions session shelling shootdown
        shooting siege signing sinking skirmish skirmishes standoff strike strikes summit summits
        takedown takeover talks tour trip trips truce unrest unsealing uprising visit visits vote
        war wars withdrawal
    """,
    # Verbs of the genre that are nouns as often, and what only ends like an adverb.
    "word": """
        ally anomaly armored armoured assembly bid boom break burst conduct daily
        deal deposit discount display drive drop early escape escort exhibit export exports family
        feed fight finance fit fix gain gear grasp help import institute jump lead leap leave lift
        light likely match monopoly pass pay place rail rate rates reply rescue retreat
        ring run shed show spell spill split squeeze stand stick strain supply surrender swap
        targets unexpected unlimited unmanned unparalleled unprecedented unrelated unwanted wear
        weekly win work yield
        """,
    "the": """
        a an the this these those his her its their our my your some several both all each many
        most two three four five no any another other such
        """,
    "of": """
        of in on by with between against from for into over near under through upon about
        towards toward as like than including regarding concerning aboard across according
        beyond via per within throughout alongside around behind off outside inside versus
        unlike among amongst
        """,
    "to": "to",
    "during": "at during following amid despite",
    "after": "after before since until till compared",
    "that": """
        that which who whom whose what how why
        """,
    "when": "when while whilst where because although though whereas",
    "if": "if unless perhaps maybe possibly whether",
    "and": "and or but nor yet",
    "is": "is are was were be been being am",
    "has": "has have had having do does did",
    "will": "will shall wo",
    "would": "would could may might should must can ca cannot need ought",
    "not": "not n’t n't never hardly neither without",
    "they": """
        others everyone everybody someone somebody anyone he she it they we i you there
        regularly often usually always sometimes
        """,
    "also": """
        straight also then now still just already again soon later earlier even ever once so
        too yet today further first instead thereby thus indeed meanwhile moreover however
        furthermore
        """,
}
TAGGED_WORD = verbose(
    r"""
    (?:such\ as|let\ alone|in\ order(?=\ to))\b
    | [A-Za-z]+?(?=n[’']t\b) | n[’']t\b                        # do | n’t
    | [a-z]+(?=[ ;:])                                       # most words: quicker than what follows
    | \d{1,2}:\d{1,2}(?:\s?[ap]m\b)?                          # 2:30am, 10:1
    | Washington,\sD\.?C\b\.? | [A-Z][\w’-]*,\s[JS]r\b\.?           # Stone, Jr.
    # U.S.-led, Putin’s, 38,000, public–private
    | [\w$€£](?:[\w.’'/&-]|–(?=[A-Za-z])|,(?=\d{3}))*(?:[\w’'%]|-(?=\s))
    | [\w$€£]                                             # a
    | [’']s                                               # behind a date
    | [,;:()—–“”\"]
    """
)
TAG_OF_MARK = dict(zip(',;:()—–“”"', ',;;();;"""', strict=True)) | {
    "such as": TAG["of"],
    "let alone": TAG["of"],
    "in order": TAG["also"],
}
# Words for a state: its name.
CANONICAL = {word: state for state, words in STATES.items() for word in (state, *words)}
# An aside without a date that tells of what its subject did before: the paper, | known for jokes,
# closed.
ASIDE_OF_SUBJECT = tag_pattern("""
    (?<=[NOUNS owner] ,) (?:that (?![^, ;]* that) | DONE [to of]) [^, ; date]{1,25} (?=,
    also? (?:[HELPERS signed signs] | did [^, ;]* [the name of]))
    """)
# A series before its noun: bilateral, regional, and global issues.
ADJECTIVE_SERIES = tag_pattern("""
    (?<=word) , (?=also* [word did] (?: , also* [word did])* ,? and also* [word did]
      [word HAPPENINGS signs does])
    | (?<=and word) , (?=and also* [word did] [word HAPPENINGS signs does])
    | (?<=the word) , (?=word word (?:to | $))  # for a short, intensive window to
    """)
# ... whose noun is no verb.
SERIES_NOUN = tag_pattern(
    "(?<=and and word) [signs does] | (?<=word and word and word) [signs does]"
)
# Lund’s heavy tilt, and; Lund’s point man
OWNED_NOUN = tag_pattern("(?<=owner) ([name word]{0,2}) does (?=[, ; )] | word | $)")
ENDING = re.compile("[^-]*((?<!e)ed|ing|ly)$")  # not: speed, near-by
ENDINGS = {"ed": TAG["did"], "ing": TAG["doing"], "ly": TAG["also"]}
ARABIC_ARTICLE = re.compile(r"(?:[Aa][dlnst]|[Aa]sh|[Ee]l)-[A-Z]")  # Novak al-Lundi

POSSESSIVE = re.compile(r"(?:[’']s|s[’'])$")
# Before a date that dates no happening: Lee (b. 1961), for the second time since 1978.
NO_DATE_OF_DEED = ("time since ", "(b. ", "(born ", "(d. ", "(died ", "(r. ")
LOCAL_TIME = " local time"  # on 16 May | local time, Novak left
CONTRACTED = word_set("he’s here’s it’s let’s she’s that’s there’s what’s who’s")


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence as tags, one a word, date or mark: `tags[n]` is that of `spans[n]`."""

    text: str
    tags: str
    spans: list[tuple[int, int]]
    dates: dict[int, DateMention]  # by the numbers of their words

    def has(self, number: int, names: str) -> bool:
        """Tell whether a word stands there and has one of the tags or classes named."""
        return 0 <= number < len(self.tags) and self.tags[number] in TAG[names]

    def word(self, number: int) -> str:
        """Return a word in lower case."""
        return self.text[slice(*self.spans[number])].lower()

    def span(self, start: int, end: int) -> Span:
        """Return the words from `start` to before `end` as a span of the text."""
        return cut(self.text, self.spans[start][0], self.spans[end - 1][1])


@cache
def _load_tags() -> dict[str, str]:
    """Return the tags of the known words."""
    forms = list(TAG_OF_FORM.items())
    for verb in PUBLIC_ACTS:
        forms += inflect(verb).items()
    plurals = {pluralise(word): TAG["visit"] for word in WORDS_OF_TAG["visit"].split()}
    tags = {form: TAG[VERB_TAGS[kind]] for form, kind in forms if kind in VERB_TAGS}
    known = {word: TAG[tag] for tag, words in WORDS_OF_TAG.items() for word in words.split()}
    return plurals | tags | known


@lru_cache(maxsize=10_000)  # the words of a text recur
def _tag_word(word: str, opens: bool) -> str:
    """Return the tag of a word; one that opens the sentence is capitalised whatever it is."""
    known = _load_tags().get(word.lower().removeprefix("re-"))
    if POSSESSIVE.search(word):
        return TAG["is" if word.lower() in CONTRACTED else "owner"]
    if word[0].isupper() and not opens:
        return known if known in tuple(TAG["HAPPENINGS"]) else TAG["name"]  # the Madrid Summit
    if known:
        return known
    if not word[0].isalpha():
        return TAG["number"]
    if ARABIC_ARTICLE.match(word):
        return TAG["name"]
    if word[0].isupper() and not word.endswith("ly"):
        national = not CANONICAL.keys().isdisjoint((word, *word.split("-")))
        return TAG["name" if national else "word"]
    ending = ENDING.match(word)
    return ENDINGS[ending[1]] if ending else TAG["word"]


def _is_in_compound(text: str, date: DateMention) -> bool:
    """Tell whether a date is part of a word, or of a life: a post-2011 world, Lee (b. 1961)."""
    joined = text[date.start - 1 : date.start] == "-" or date.text.endswith("-century")
    return joined or text.endswith(NO_DATE_OF_DEED, 0, date.start)


def tag_words(text: str, sentence: Span, dates: Sequence[DateMention]) -> Tagged:
    """Return the tags of a sentence; `dates` are the dates in it, each of which is one word."""
    tags = ""
    spans: list[tuple[int, int]] = []
    placed: dict[int, DateMention] = {}
    start = sentence.start
    for date in [*(date for date in dates if not _is_in_compound(text, date)), None]:
        for m in TAGGED_WORD.finditer(text, start, date.start if date else sentence.end):
            word = m[0]
            tag = TAG_OF_MARK.get(word) or _tag_word(word, not tags)
            if word == "that" and tags[-1:] in (TAG["of"], TAG["to"]):  # akin to that of 1990
                tag = TAG["they"]
            if word in ("long", "since") and tags[-1:] == TAG["has"]:  # has since left
                tag = TAG["also"]
            tags += tag
            spans.append(m.span())
        if date:
            placed[len(tags)] = date
            tags += TAG["date"]
            start = date.end + len(LOCAL_TIME) * text.startswith(LOCAL_TIME, date.end)
            spans.append((date.start, start))
    tags = OWNED_NOUN.sub(rf"\1{TAG['word']}", tags)
    for _ in range(2):  # the last comma sees the others
        tags = ADJECTIVE_SERIES.sub(TAG["and"], tags)
    tags = SERIES_NOUN.sub(TAG["word"], tags)
    tags = ASIDE_OF_SUBJECT.sub(lambda m: "_" * len(m[0]), tags)  # no word that tells anything
    return Tagged(text, tags, spans, placed)
