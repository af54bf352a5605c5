"""Tags the words of a sentence by what they do in it, so that rules can look for happenings.

A tag is one letter, a sentence a string of them, and a rule a short pattern over that string:

    d determiner  S possessor (Putin’s)  C capitalised  # number  o other word  y adverb
    e noun of happening  f noun of doing, which counts where it is dated or welcomed
    v past form of a deed  V other past form  x present form of a deed  g, G the forms in -ing
    z a verb that takes a view (welcomed)  b be  h have, do  w will  m would, could, might
    n not  t to  u pronoun, and adverb of habit
    p preposition  q preposition of occasion  l after, before, since: preposition or opening
    r relative word  s when, while, because  i if  a and, or  D date  , ; ( ) \" punctuation
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from facts.base.spans import Span, cut
from facts.reading.dates import DateMention
from facts.reading.lexicon import STATES

# Tag -> words. Where a word stands twice, the later tag holds: a noun before a verb of its form.
WORDS = {
    # Verbs that are no deeds; with a date they tell of something all the same.
    "V": """
        became began begun bought brought built came chose cut drew drove fell felt found gave
        gone got grew grown hit kept knew lent let lost made meant paid put ran read risen rose
        said sank saw seen set shook shown shut slid spent split stood taken thought threw told
        took went written wrote
        """,
    # Public acts: an undated clause tells of a happening only with one of these.
    "v": """
        abducted abolished adjourned adopted agreed ambushed annexed announced apprehended
        approved arrested arrived asked assassinated attacked attended authorised authorized
        banned blacklisted blockaded blunted bombed boycotted cancelled ceased ceded closed
        commissioned completed concluded conducted confirmed confiscated convened convicted
        declared declined defected delivered demanded denied denounced deployed deposed derailed
        detained discussed dismissed dispatched dissolved dropped elected embargoed enacted
        endorsed evacuated exchanged executed expelled exploded extended extradited finalised
        finalized fined flew flown founded froze frozen halted held hosted implemented imposed
        imprisoned inaugurated indicted intercepted introduced invaded isolated issued jailed
        joined kidnapped killed landed launched left liberated lifted met mobilised mobilized
        nationalised nationalized negotiated nominated occupied opened operationalised
        operationalized ordered ousted overthrew overthrown paused postponed proclaimed
        published ratified received recognised recognized refused rejected released relocated
        renounced reopened repealed requested resigned restored resumed retaliated returned
        revealed reviewed revised revoked sacked sailed sanctioned scrapped seized sent
        sentenced shelled shot signed sold spoke spoken staged struck sued summoned surrendered
        suspended targeted terminated tested torpedoed travelled unveiled urged vetoed visited
        voted warned withdrawn withdrew won
        """,
    "g": """
        abducting abolishing adjourning adopting agreing ambushing annexing announcing
        apprehending approving arresting arriving asking assassinating attacking attending
        authorising authorizing banning blacklisting blockading blunting boycotting cancelling
        ceasing ceding closing commissioning completing concluding conducting confirming
        confiscating considering convening convicting declaring declining defecting delivering
        demanding denouncing denying deploying deposing derailing detaining discussing
        dismissing dispatching dissolving dropping electing embargoing enacting endorsing
        evacuating exchanging executing expelling exploding extending extraditing finalising
        finalizing fining flying founding freezing halting holding hosting implementing imposing
        imprisoning inaugurating indicting intercepting introducing invading isolating issuing
        jailing joining kidnapping killing landing launching leaving liberating lifting
        mobilising mobilizing nationalising nationalizing negotiating nominating occupying
        operationalising operationalizing ordering ousting overthrowing pausing planning
        postponing preparing proclaiming publishing ratifying receiving recognising recognizing
        refusing rejecting releasing relocating renouncing reopening repealing requesting
        resigning restoring resuming retaliating returning revealing reviewing revising revoking
        sacking sailing sanctioning scrapping seizing selling sending sentencing shooting
        speaking staging striking suing summoning surrendering suspending targeting terminating
        testing torpedoing travelling unveiling urging vetoing visiting voting warning winning
        withdrawing working
        """,
    "x": """
        abducts abolishes adjourns adopts agrees ambushes annexes announces apprehends approves
        arrests arrives asks assassinates attends authorises authorizes bans blacklists
        blockades blunts bombs boycotts cancels ceases cedes closes commissions completes
        concludes conducts confirms confiscates convenes convicts declares declines defects
        delivers demands denies denounces deploys deposes derails detains discusses dismisses
        dispatches dissolves drops elects embargoes enacts endorses evacuates exchanges executes
        expels explodes extends extradites finalises finalizes fines flies founds freezes halts
        holds hosts implements imposes imprisons inaugurates indicts intercepts introduces
        invades isolates issues jails joins kidnaps kills lands launches leaves liberates lifts
        meets mobilises mobilizes nationalises nationalizes negotiates nominates occupies opens
        operationalises operationalizes orders ousts overthrows pauses postpones proclaims
        publishes ratifies receives recognises recognizes refuses rejects releases relocates
        renounces reopens repeals requests resigns restores resumes retaliates returns reveals
        reviews revises revokes sacks sails scraps seizes sells sends sentences shells shoots
        signs speaks stages sues summons surrenders suspends targets terminates tests torpedoes
        travels unveils urges vetos votes warns wins withdraws
        """,
    # What they welcome or condemn has happened, and a date behind them is its date.
    "z": """
        applaud applauded applauding applauds celebrate celebrated celebrates celebrating
        commend commended commending commends condemn condemned condemning condemns deplore
        deplored deplores deploring hail hailed hailing hails highlight highlighted highlighting
        highlights mark marked marking marks mention mentioned mentioning mentions note noted
        notes noting praise praised praises praising recall recalled recalling recalls regret
        regretted regretting regrets welcome welcomed welcomes welcoming
        """,
    # Nouns that name a happening where they are dated, or welcomed or condemned.
    "f": """
        accord accords acquisition activation adoption agreement agreements announcement
        appointment approval arrival ban breakthrough call campaign change closure comments
        communication communiqué construction contract contracts cooperation creation crisis
        deal deals decision declaration decline delivery departure deployment dialogue
        dissolution drop efforts escalation establishment event events expansion export exports
        fall formation growth imposition imprisonment incident increase inflow interview
        introduction invitation law legislation loan loss memorandum merger move nomination
        opening order pact peak phone plans preparation progress protocol purchase recession
        reform release report resolution resumption rise speech statement statements steps
        suspension treaties treaty work
        """,
    # Nouns that name a happening when somebody takes part in it or suffers it.
    "e": """
        address aggression airstrike airstrikes annexation arrest assassination assault attack
        attacks bombardment bombing bombings ceasefire ceremony collapse conference conferences
        conflict congress consultations coronation coup crackdown discussions drill drills
        election elections embargo evacuation execution exercise exercises expiration expulsion
        forum funeral hearing inauguration incursion indictment intervention invasion launch
        massacre meeting meetings mobilisation mobilization murder negotiations offensive
        package patrol patrols poisoning protest protests raid raids ratification referendum
        refusal resignation revolution sanctions session shelling shootdown signing sinking
        strike strikes summit summits talks tour trip trips unrest unsealing uprising visit
        visits vote war wars withdrawal
        """,
    "d": """
        a an the this these those his her its their our my your some several both all each many
        most two three four five no any another other first second third such
        """,
    "p": """
        of in on by with between against from for into over near under through to upon about
        towards toward as like than including regarding concerning
        """,
    "q": "at during following amid despite",
    "l": "after before since until till",
    "r": "that which who whom whose whether what how why",
    "s": "when while where because although though whereas",
    "i": "if unless",
    "a": "and or but nor yet",
    "b": "is are was were be been being am",
    "h": "has have had having do does did",
    "w": "will shall",
    "m": "would could may might should must can cannot need ought",
    "n": "not never hardly neither without",
    "u": "he she it they we i you there regularly often usually always sometimes",
    "y": """
        also then now still just already again soon later earlier even ever once so too yet
        today further first instead thereby thus
        """,
}
TAGS = {word: tag for tag, words in WORDS.items() for word in words.split()}
WORD = re.compile(
    r"""
    (?P<word>
        [\w$€£](?:[\w.’'/&-]|,(?=\d{3}))*[\w’']  # U.S.-led, Putin’s, 38,000
      | [\w$€£]                                  # a
      | [’']s                                    # behind a date
    )
    | [,;:()—–“”\"]
    """,
    re.VERBOSE,
)
MARKS = dict(zip(',;:()—–“”"', ',;;();;"""', strict=True))
NATIONAL = frozenset(word for state, adjectives in STATES.items() for word in (state, *adjectives))
POSSESSIVE = re.compile(r"(?:[’']s|s[’'])$")


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence as tags, one a word, date or mark: `tags[n]` is that of `spans[n]`."""

    text: str
    tags: str
    spans: list[tuple[int, int]]
    dates: dict[int, DateMention]  # by the numbers of their words

    def word(self, number: int) -> str:
        """Return a word in lower case."""
        return self.text[slice(*self.spans[number])].lower()

    def span(self, start: int, end: int) -> Span:
        """Return the words from `start` to before `end` as a span of the text."""
        return cut(self.text, self.spans[start][0], self.spans[end - 1][1])


@lru_cache(maxsize=10_000)  # the words of a text recur
def _tag(word: str, opens: bool) -> str:
    """Return the tag of a word; one that opens the sentence is capitalised whatever it is."""
    lower = word.lower()
    if POSSESSIVE.search(word):
        return "S"
    known = TAGS.get(lower)
    if word[0].isupper() and not opens:
        return known if known in ("e", "f") else "C"
    if known:
        return known
    if word[0].isupper():
        return "C" if NATIONAL.intersection((word, *word.split("-"))) else "o"
    if not word[0].isalpha():
        return "#"
    if "-" not in word:
        for ending, tag in (("ed", "V"), ("ing", "G"), ("ly", "y")):
            if word.endswith(ending):
                return tag
    return "o"


def tag_words(text: str, sentence: Span, dates: Sequence[DateMention]) -> Tagged:
    """Return the tags of a sentence; `dates` are the dates in it, each of which is one word."""
    tags: list[str] = []
    spans: list[tuple[int, int]] = []
    placed: dict[int, DateMention] = {}
    ahead = list(reversed(dates))
    for m in WORD.finditer(text, sentence.start, sentence.end):
        while ahead and ahead[-1].end <= m.start():
            ahead.pop()
        date = ahead[-1] if ahead and ahead[-1].start < m.end() else None
        if not date:
            tags.append(_tag(m[0], not tags) if m["word"] else MARKS[m[0]])
            spans.append(m.span())
            continue
        if not spans or spans[-1][0] != date.start:
            placed[len(tags)] = date
            tags.append("D")
            spans.append((date.start, date.end))
        if m.end() > date.end and POSSESSIVE.search(m[0]):  # last year’s
            tags.append("S")
            spans.append((date.end, m.end()))
    return Tagged(text, "".join(tags), spans, placed)
