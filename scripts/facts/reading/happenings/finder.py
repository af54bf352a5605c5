"""Finds the happenings in a cell of a tagged sentence: its clause, and what its nouns name."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from facts.base.edtf import bounds
from facts.base.patterns import verbose, word_set
from facts.model.fields import Status
from facts.reading.dates import DateMention
from facts.reading.happenings.acts import (
    DOER,
    DOERS,
    HABITS,
    HEARD_IN_TALK,
    NAME_TAGS,
    TEXT_NOUNS,
    is_abstract,
)
from facts.reading.happenings.cells import Cell
from facts.reading.happenings.noun_phrases import (
    HAPPENING_KINDS,
    OBJECT_PREPOSITIONS,
    OWNER_WORDS,
    PURPOSES,
    NounPhrase,
    dates_aim,
    find_actors,
    find_noun_phrases,
)
from facts.reading.happenings.verb import PLANNED, Verb
from facts.reading.happenings.word_tags import TAG, Tagged, tag_pattern
from facts.reading.lexicon import STATES
from facts.reading.speech.phrases import KNOWN_NAMES
from facts.reading.speech.words import SPEAKERS

AN_EXAMPLE = r"""
    (?:[Aa]n|[Aa]nother|[Oo]ne|[Tt]he)\ (?:[\w-]+\ ){0,2}(?:example|instance|case)\b[^,;:]*?\ """
# `This was his first trip` speaks of a happening told before.
TOLD_BEFORE_THIS = verbose(
    rf"""
    # One of its worst splits occurred in May
    One\ of\ (?:its|the\ (?:few|more|\w+st)|their|them|these|those)\b[^,;]{{0,60}}\ (?:came|happened
      |occurred|took\ place)\b |
    (?:This|It|That)\ (?:was|is|marks|marked)\b
    # The last blow came in May, when
    | (?:An?|The)\ (?:\w+\ ){{0,2}}(?:blow|break|breakthrough|chance|sign|straw|test|turn|win)
      \ (?:came|comes)\b | [Tt]he\ most\ \w+\ (?:\w+\ )?(?:came|comes)\b
    # Another example of this came in May, when
    | {AN_EXAMPLE}(?:came|comes|occurred|(?:is|was)\ (?:at|during|in|on))\b
    """
)
# What stands before a happening that is only thought of.
THOUGHT = verbose(
    r"""
    \b(?:
        risks? | threats? | prospects? | possibility | likelihood | fears? | danger  # risk of
      | calls? | calling | called | demand(?:s|ed|ing)?                           # calls for
      | needs? | plans? | hopes? | idea | proposals? | issue | question | talk | case
      | strateg(?:y|ies) | vision | avoid | prevent | resumption                  # avoid a
      | hinder(?:s|ed|ing)? | any | opposition\ to
      | (?:conditions|prerequisites)\ for | further                # for a further
    | such\ as(?:\ [\w-]+){1,3}\ (?:and|or) | such\ as                         # such as rows or
    )\ (?:of\ |for\ )?(?:an?\ )?$
    | \bdeclin(?:e[sd]?|ing)\ to\ \w+\ (?:an?\ |the\ )?$                    # declined to allow a
    | \bpreparations?\ of\ (?:an?\ |the\ )?$                             # the preparation of a
    | \bto\ (?:accelerate|achieve|enable|ensure|facilitate|promote|restrict|secure)
      \ (?:an?\ |the\ )?(?:\w+\ )?$                                     # to accelerate the safe
    | \b(?:propos|consider|suggest|recommend|advocat|threaten|oppos|reject|contemplat|weigh|refus
      |request|seek|envisag|discuss)(?:e[sd]?|s|ed|ing)?\ (?:an?\ |the\ )?$    # proposing the
    """,
    re.IGNORECASE,
)
# ... where it has no date.
SUPPOSED_BEFORE = verbose(
    r"""
    \b(?:                                                  # it would mean the fall of
      (?:allow|deter|guarantee|hasten|justif|necessitat|permit|prevent|prohibit|requir)\w{0,4}
      | avert(?:s|ed|ing)? | avoid(?:s|ed|ing)? | delay(?:s|ed|ing)? | enabl(?:es?|ed|ing)
      | encourag(?:es?|ed|ing) | facilitat(?:es?|ed|ing) | foster(?:s|ed|ing)? | mak(?:es?|ing)
      | mean(?:s|ing)?
    )\s(?:not\sonly\s|for\s)?(?:an?\s|the\s)?(?:\w+\s)?$
    # their objective is the capture of
    | \b(?:aim|goal|objective|target)s?\s(?:are|is|was|were)\s(?:the\s)?(?:[a-z]+\s)?$
    # vital that no fall of
    | \b(?:critical|crucial|essential|expect|imperative|necessary|needs?|vital)\b[^,.;]*$
    # We look forward to talks on; commit to bold action
    | \b(?:commit(?:s|ted)?|look(?:s|ing)?\sforward)\sto\s(?:[\w-]+,?\s){0,4}$
    # new sites under the Lund Agreement
    | \b(?:consistent\swith|in\s(?:accordance|line)\swith|pursuant\sto|under)\s(?:the\s)?$
    # another option would be the fall of Lund
    | \b(?:options?|recommendations?)\b[^,.;]*$
    # ensuring the fall of Lund, to plan the murder of Novak
    | \b(?:achiev|bring|ensur|secur)ing\s(?:about\s)?(?:the\s)?$
    | \bto\s(?:carry\sout|conduct|manage|organi[sz]e|oversee|plan|prepare)\b
      (?:(?!\b(?:after|before|but|when|which|while|who)\b)[^.;:])*$
    # potential for a raid on
    | \b(?:ability|capacity|opportunity|potential)\s(?:for|to)\b[^,;.]*$
    # could lead to the fall of
    | \b(?:could|(?-i:may)|might|should\sinclude|would)\b(?:(?!\bof\b)[^,;.])*$
    | \bto\s[a-z]+\b[^,.;]*\sthrough\s(?:the\s)?(?:\w+\s)?$   # to mend ties through the fall of
    | \btowards?\s(?:the\s)?(?:[\w’]+\s){0,2}$               # towards Oslo signing the accords
    | \bpoint(?:ed|ing|s)?\sto\s$                            # points to | the fall of
    | \b(?:along|together)\swith\s(?:the\s)?$                            # together with the fall of
    | \barguments?\s(?:against|for)\s(?:the\s)?$                       # against his election
    | \baim(?:s|ed|ing)?\s(?:at|for)\s(?:\w+\s){0,4}$                   # aims for the fall of
    | \baims?\sto\s[^.;]*$                                    # aims to foster talks and action by
    | \beven\safter\s(?:the\s)?$                             # even after the fall of Lund, it will
    """,
    re.IGNORECASE,
)
# A war in 2030 | could hurt Laos.
WOULD_BE = re.compile(r"\s(?:can|cannot|could|may|might|must|need|ought|should|would)\s")
# What makes an undated clause a report or a sum: has reportedly sold, since then has sold 300, to
# date it has.
REPORTED_CLAUSE = re.compile(
    r"^To\sdate\b|\b(?:reportedly|allegedly|supposedly)\b|\b[Ss]ince\b.*\s\d", re.DOTALL
)
# What names a time or only a possibility.
NOT_THIS = verbose(
    r"""
    \bwar\ of\ \w+ing\b                           # earlier in the war | of splitting funds
    | \b[Cc]limate\ [Cc]risis\b                                 # lasts
    | \b(?:Cold|World)\ War\b                                                   # the Cold War
    | (?:\bUS|U\.S\.|\bAmerican|^the)\ Congress\b                              # the US Congress
    | ^[Tt]he\ (?:degree|extent)\b                                  # to | the degree aggression
    | \bexercise\ of\b                                           # Norway’s exercise of power
    | \battack\ \([A-Z]{2,6}\)$                                   # naval electronic attack (NEA)
    | \bregulation(?:\ \([A-Z]+\))?$                              # the transfer of funds regulation
    | \b(?:in|of)\ (?:all|any|many|most)\b                      # raids in most of its ports
    | \b(?:global|international|world)\ (?:[a-z]+\ )?order\b
    | ^(?:[Aa]ny|[Ee]very|[Tt]he\ (?:many|several|various))\b              # every Norwegian raid
    | ^[Aa]n?\ (?:[\w-]+\ ){0,3}(?:war|conflict|attack|invasion|coup|strike)\b   # a war
    """
)
# What stands before a date that is none of its clause: since its founding in | 1941, it has; fell
# because of the ban in | May.
NOT_THEN = verbose(
    r"""
    \b(?:after|ahead\sof|as\sa\sresult\sof|because\sof|before|compared\s(?:to|with)
      |(?-i:Considering)|due\s(?:for|to)|in\s(?:\w+\s)?contrast\s(?:to|with)|in\sresponse\sto
      |in\s(?:the\s)?(?:aftermath|face|light|view|wake)\sof
      |in\sthe\s(?:lead|run)-?up\sto|just\slike|on\sthe\sheels\sof|owing\sto
      |prior\sto|since|such\sas
      |thanks\sto|until|(?<!more\s)(?<!less\s)than|(?<=\()[^()]{4,}\bfrom    # (a fall from
    )\b                                                          # not: on the afternoon of | May 6
    (?:(?!\s(?:he|it|she|they|we)\s)[^,;–—])+$              # not: after its defeat | it left in
    | \bback\sto\s$                                       # is back to 1990
    # sold radars for ships scheduled for | 2030
    | (?<!\bare\s)(?<!\bis\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)\bscheduled\s(?:for|to)\s[^,;]*$
    # is free as laid down in the Treaty of | 1902
    | \b(?:articulated|defined|enshrined|laid\sdown|outlined|set\sout|stipulated)
      \s(?:by|in)\s(?:an?|its|the)\s[^,;]*\sof\s$
    # led raids, including the one of | May, including one on Lund, a raid in | May; not: , in | May
    | \w,\sincluding\s(?:[^,;]*,\s(?!(?:in|on)\s$))?[^,;]*$
    # has angered men like Lee, who left in | May; raised fears for the fund, set up in | 2021
    | \b(?:ha[sd]|have|is|are|was|were|\w+ed)\s[^,;]*,\s
      (?:who(?:m|se)?\s[^,;]*
        |(?:adopted|built|created|established|founded|introduced|opened|set\sup)\sin\s)$
    | ,\swith\s(?:its|their)\s(?:[\w-]+\s){1,4}\w+ing\b[^,;]*$   # , with its debt rising in | 2008
    """,
    re.IGNORECASE,
)
# The last time before now: for the first time since | 1981, the largest march since | 2009.
LAST_TIME = re.compile(
    r"\b(?:first|last|least|most|only|record|than\sany|worst|(?!west)[a-z]{2,}est)\b"
    r"[^.;]*\bsince\s$"
)
POSSIBLE = re.compile(r"\b(?:potential|possible|hypothetical|eventual|future|would-be|alleged)\b")
COMING = re.compile(
    r"\b(?:upcoming|planned|next|future|scheduled|proposed|looming|coming(?!$)|impending|imminent"
    r"|forthcoming|later\sthis)\b"
)
# What is still to come behind words that look to it: priorities for the | summit
PREPARED_FOR = verbose(
    r"""
    \b(?:(?:agenda|prepar(?:ations?|e|ing)|priorities)\sfor|ahead\sof|run-up\sto
      |(?:coming|next)\s(?:edition|iteration|round)\sof)\s
    (?:an?\s|the\s)?(?:\w+\s){0,2}$
    """
)
# ... whatever it is: looked forward to | the launch, they intend to sign it at | the meeting
LIES_AHEAD = verbose(
    r"""
    \b(?: look(?:ed|ing|s)?\sforward\sto\s(?:an?\s|the\s)?(?:\w+\s){0,2}
      | (?:intend|plan)s?\sto\s(?:\w+ly\s)?[a-z]+\b[^,;.]*\bat\s )$
    """
)
# ... whatever its date: look forward to the 2024 | summit, mend ties by holding a | fair this year
LOOKED_TO = verbose(
    r"""
    \b(?: look(?:ed|ing|s)?\sforward\sto
      | by\s(?:co-?hosting|convening|holding|hosting|launching|organi[sz]ing) )\s
    (?:an?\s|its\s|the\s|their\s)?(?:[\w-]+\s){0,2}$
    """
)
# What is done with a fair whose name has a year: hosted the 2024 fair; not: hosts it every year.
HOLDING_VERBS = word_set(
    """
    attend attended attending co-host co-hosted co-hosting cohost cohosted cohosting convene
    convened convening held hold holding host hosted hosting
    """
)
# A war that is over: ended the war, the ten years war, the Gulf War.
PAST_WAR = verbose(
    r"""
    \b(?:end(?:ed|ing|\ of)|aftermath\ of|conclusion\ of)\ (?:[tT]he\ )?(?:[\w-]+\ ){0,3}[wW]ar\b
    | \b(?:after|endur(?:ed|ing)|fought\ in|surviv(?:ed|ing)|veterans?\ of)\ (?:the\ )?
      (?:[\w–-]+\ ){0,3}War\b                                    # after enduring the Lund–Laos War
    | (?<![–-])\b[A-Z]\w+\ War\b | (?:\byears?\ |-day\ )[wW]ar\b
    """
)
# Behind what would have done something: the fall of Lund and of Laos |, after all, would have.
UNREAL = tag_pattern("[^; : . signs did does welcomed is has will]* would [name word also]? has")
# a plan outlined | in the review could
PARTICIPLE_WOULD = tag_pattern("of [NOUNS the owner doing date]{1,6} would")
# Its fall is unlikely; not: the talks are likely to show.
UNSURE = verbose(
    r"""
    \s(?:(?:is|are|seems?)\s(?:\w+\s)?(?:un)?likely\b(?!\sto\b)
      |will\s(?:\w+\s)?(?:likely|probably)\b)                  # will most likely be fought
    """
)
YEARS = tag_pattern("(?:,? date)* ,? and date")  # the wars of 1902 | , 1912 and 1914
STILL_GOING_ON = re.compile(r"\b(?:ongoing|continuing|continued|current)\b", re.IGNORECASE)
LASTING_NOUNS = word_set("conflict sanctions war")
# A date in tags, with what shows that it dates no clause before or behind it.
OF_NOUN = tag_pattern(r"""
    date (?=[will would is])  # 2023 was a year of change
    | (?<=the) date (?=[name word])  # the 2018 Arctic Strategy
    | (?<=owner) date  # Novak’s 1892 “Lake”
    | ^ date (?=[VERBS welcomed])  # 2023 brought a change
    | ^ date (?=[HAPPENINGS word] [^,]* [HELPERS VERBS])  # 7 October changes have
    | (?<=\() date  # the Treaty of Lund (1902)
    | (?<=\( date [to and]) date  # the war (1902 to 1904)
    | (?<=\( [^)]) date | (?<=\( [^)] [^)]) date  # the war (prior to 1902)
    """)
# ... where it is a year or some: the Plan 2022–2027, the Defence Review 2025, exceeds 2021 levels.
OF_NAME = tag_pattern("(?<=name) date | (?<=[VERBS HAPPENINGS word DOING to]) date NOUNS")
GOALS = word_set(
    """
    aim aims ambition ambitions goal goals objective objectives target targets vision visions
    """
)
# the delay in June | salary payments; not: left in May | due to rain
NOUNS_BEHIND_DATE = tag_pattern("word{1,3} (?:[to of during that ; ,] | $)")
BEHIND_DATES = word_set("ahead alone due next")
# pointed to a mark set by Jan Novak in | 1969: its own date, not that of the clause
DATE_OF_PARTICIPLE = tag_pattern("DONE .* NOUNS DONE of [the name word owner]{1,6} of $")
# cost 5 million (a fall from 7 million in | 2022)
IN_BRACKET = tag_pattern(r"\( [^( ) date]{4,} $")
OCCASIONS = word_set("at during")
# What they did with what has another date: discussed | the visit in May.
TALKED = word_set("addressed discussed previewed raised reviewed")
CONTENT_END = tag_pattern("; | , (?=[DOING when and])")
NAMED_KINDS = frozenset(HAPPENING_KINDS.values())
VAGUE = word_set(
    "attempt attempts efforts events move plans progress sanctions statements steps work"
)
# What befell somebody, by its own name: the Novak scandal.
DISASTERS = word_set(
    """
    bankruptcy breach breakup crash crisis earthquake explosion famine flood hack incident leak
    mutiny outage scandal
    """
)
# ... and by whose it was: after Novak’s fall, the death of Novak.
FATES = word_set(
    """
    arrest assassination capture conviction death defeat destruction election exit fall funeral
    imprisonment
    inauguration murder ouster ousting overthrow re-election reelection resignation secession
    """
)
NAME_BEFORE_NOUN = tag_pattern(
    "the [word also]{0,2} name [the name word]{0,3} $"
)  # the recent Novak
OWNED_BY = tag_pattern("(?!the) [^owner]* owner [word also]?")  # Novak’s sudden
RATES = word_set(  # what is measured over years: growth from 1960 to 2019
    "change decline drop expansion growth increase inflow"
)
NOBODY_WORDS = word_set("no none neither few nobody nothing little")
# What a relative clause speaks of: two ships | that arrived in May.
RELATIVE_ANTECEDENT = tag_pattern("""
        (?:(?:[the owner number]{1,2} [NOUNS number also did doing]{0,5}
        | [name number word also]{0,3}) NOUNS DONE? of){0,2} (?:[the owner number]{1,2}
        [NOUNS number also did doing]{0,5} | [name number word also]{0,3}) NOUNS [, ; )]{0,2} $
    """)
ANTECEDENT_REACH = 20  # words of what a relative clause speaks of
NEGATION = 4  # words before a noun phrase in which a `without` denies it


@dataclass(frozen=True, slots=True)
class Happening:
    """A clause or a noun phrase by the numbers of its words; `date`: that of its date."""

    start: int
    end: int
    status: Status
    date: int | None = None
    kind: str = ""  # of the noun that names it: visit, war
    actors: frozenset[str] = field(default_factory=frozenset)
    agents: frozenset[str] = field(default_factory=frozenset)  # those named in front of the noun
    is_clause: bool = False
    is_purpose: bool = False  # arrived for a state visit

    def has_same_actors(self, other: "Happening") -> bool:
        """Tell whether one names all whom the other names, and the same in front of its noun."""
        agents = self.kind != "war" and self.agents and other.agents
        if agents and not self.agents & other.agents:
            return False  # Russia’s invasion of Ukraine, the Ukrainian incursion into Russia
        if not self.actors or not other.actors:
            return False
        return self.actors <= other.actors or other.actors <= self.actors


def is_other_time(text: str, start: int, date: DateMention) -> bool:
    """Tell whether a date is one to which words from `start` on only compare or lead."""
    if date.told.endswith("/.."):
        return LAST_TIME.search(text, start, date.start) is not None
    return NOT_THEN.search(text, start, date.start) is not None


def is_goal(tagged: Tagged, start: int, date: int, published: datetime.date | None) -> bool:
    """Tell whether a year to come is a deadline, or that of a goal named from `start` on."""
    told = tagged.dates[date].told
    if published is None or len(told) != len("2030") or bounds(told)[0] <= published:
        return False
    return tagged.word(date - 1) == "by" or any(tagged.word(k) in GOALS for k in range(start, date))


def is_of_noun(tagged: Tagged, date: int, told: bool) -> bool:
    """Tell whether a date is one of a text or a sum: a report from 2 February, June salary aid.

    `told`: whether a verb stands before it.
    """
    led = tagged.word(date - 1) in ("for", "from", "of")
    if led and tagged.word(date - 2) in TEXT_NOUNS:
        return True
    led = told and tagged.has(date - 1, "of")
    if not led or len(tagged.dates[date].told) >= len("2022-05-03"):
        return False
    nouns = NOUNS_BEHIND_DATE.match(tagged.tags, date + 1)
    return nouns is not None and tagged.word(date + 1) not in BEHIND_DATES


class _CellReader:
    """Reads one cell."""

    def __init__(self, tagged: Tagged, cell: Cell, published: datetime.date | None) -> None:
        self.tagged = tagged
        self.published = published
        self.tags = tagged.tags
        self.has = tagged.has
        self.word = tagged.word
        self.cell = cell
        self.body = cell.body
        self.verb = cell.verb
        # The words of the verb; behind all others where there is none.
        self.at = self.verb.at if self.verb else cell.end
        self.said = self.verb.word if self.verb else cell.end
        self.is_announced = self.verb is not None and self.verb.status == "announced"
        self.phrases = find_noun_phrases(tagged, cell.start, cell.end, self.said)

    def find_clause(self) -> Happening | None:
        """Return what the clause tells of: with a date whatever its verb is, else with a deed."""
        verb = self.verb
        dates = self.tagged.dates
        within = sorted(
            (n for n in dates if self.cell.start <= n < self.cell.end and self.has(n, "date")),
            key=lambda date: dates[date].basis == "arithmetic",  # weeks later, on | 5 May
        )
        date = self.find_date_before() or next(filter(self.dates_clause, within), None)
        if self.word(self.cell.start) in ("what", "how", "why"):
            return None  # is what led to the raid in May
        if not verb:  # attending the forum in May
            if date is None or not self.has(self.body, "signing"):
                return None
            return Happening(self.cell.start, self.cell.end, "happened", date, is_clause=True)
        if not self.is_told(verb, date is not None):
            return None
        end = self.find_end()
        return Happening(
            start=self.find_start(),
            end=max(end, verb.at + 1),
            status=verb.status,
            date=date,
            kind=self.find_kind(verb, date),
            actors=find_actors(self.tagged, self.cell.start, end),
            is_clause=True,
        )

    def find_kind(self, verb: Verb, date: int | None) -> str:
        """Return the kind of happening that a clause tells of; empty where it is only an act."""
        kinds = (
            p.kind
            for p in self.phrases
            if p.date in (None, date) and not (p.purpose or self.is_adverbial(p))
        )
        named = (kind for kind in kinds if kind in NAMED_KINDS)
        done = HAPPENING_KINDS.get(self.word(verb.word), "")
        return next(named, done) if verb.deed or date is not None else done  # sent ships in the war

    def find_end(self) -> int:
        """Return where the clause ends: before a purpose, behind what is said in it."""
        end = next((p.start - 1 for p in self.phrases if p.purpose), self.cell.end)
        # claimed on 5 May | that the port was open, said that it fell | until
        said = self.has(self.said + 1, "that") and self.said + 1 < end
        if said or self.has(end, "that"):
            end += 1 + len(CONTENT_END.split(self.tags[end + 1 :])[0])
        words = self.tags[self.cell.start : end]
        return self.cell.start + len(words.removesuffix("ay").rstrip("ra;"))  # left | and then

    def is_told(self, verb: Verb, dated: bool) -> bool:
        """Tell whether a clause tells that something happens, and without a date who does what."""
        if (
            not verb.real
            or TAG["if"] in self.tags[self.cell.start : verb.at]
            or PARTICIPLE_WOULD.match(self.tags, verb.at + 1, self.cell.end)
            or self.word(self.body) in NOBODY_WORDS  # no ship left
            or self.has(self.body, "HELPERS")  # have been rejected
            # if it can, Lund will leave in May; prices will fall next year: forecasts
            or (self.is_announced and (self.has(0, "if") or not self.is_plan(verb)))
        ):
            return False
        return dated or (not self.is_unsure() and self.is_act(verb))

    def is_unsure(self) -> bool:
        """Tell whether a clause without a date is only expected, supposed or reported.

        Ships are poised to change war; it would end because | Lee succeeded Novak.
        """
        led = self.has(self.cell.start - 1, "when")
        return bool(
            self.word(self.said) in ("expected", "poised", "supposed")
            or (led and TAG["would"] in self.tags[: self.cell.start])
            or REPORTED_CLAUSE.search(self.tagged.span(self.cell.start, self.cell.end).text)
            # have met four times | since the war began
            or (self.has(self.said - 1, "has") and self.word(self.cell.end) == "since")
        )

    def is_act(self, verb: Verb) -> bool:
        """Tell whether a clause without a date tells who does what in public, once."""
        helped = {self.word(k) for k in range(verb.at, verb.word)}  # has long recognised its worth
        # warned that; but: announced that
        reports = self.has(self.said + 1, "that") and not self.word(self.said).startswith("announc")
        return verb.deed and not (HABITS & helped or reports) and self.has_doer()

    def is_plan(self, verb: Verb) -> bool:
        """Tell whether a verb that looks ahead tells of an appointment, or of an actor’s deed."""
        planned = PLANNED.match(self.tagged.text, self.tagged.spans[verb.word][0])
        if verb.deed or planned or self.has(verb.word, "signed"):
            return True
        subject = DOER.match(self.tags, self.body, verb.at)
        if not subject or self.has(verb.word, "did"):
            return False  # stocks will be exhausted
        head = subject.end() - 1
        name = self.tagged.span(head, head + 1).text
        return self.has(head, "name") or name in KNOWN_NAMES or self.word(head) in SPEAKERS

    def find_start(self) -> int:
        """Return where the clause begins: with a shared subject, with what a `that` speaks of."""
        if self.cell.subject is not None:
            return self.cell.subject
        start = self.cell.start
        if not self.has(start, "that DONE"):
            return start
        before = RELATIVE_ANTECEDENT.search(self.tags, max(0, start - ANTECEDENT_REACH), start)
        first = before.start() if before else start
        return start if self.has(first - 1, "is") else first  # it is a ship that

    def has_doer(self) -> bool:
        """Tell whether the subject of a verb is somebody or something that can act or be seen."""
        if self.cell.subject is not None:
            return True
        subject = DOER.match(self.tags, self.body, self.at)
        passive = self.has(self.said, "DONE") and TAG["is"] in self.tags[self.at : self.said]
        if self.has(self.cell.start - 1, "that when" if passive else "that"):
            return False  # what is said, when all is done
        if TAG["that"] in self.tags[self.body + 2 : self.at]:
            return False  # the crises that have demanded
        if not subject:
            return passive
        head = subject.end() - 1
        word = self.word(head)
        if word.removesuffix("s") in HEARD_IN_TALK:
            return False
        if self.has(head, "word date number") and not passive and head:
            return word in SPEAKERS or word.removesuffix("s") in DOERS
        return not is_abstract(word)

    def find_date_before(self) -> int | None:
        """Return the date that is taken up: in 1925, | when it joined; held in May, | where it."""
        start = self.cell.start - 1
        if start < 1 or self.word(start) not in ("when", "where"):
            return None
        date = len(self.tags[:start].rstrip(",")) - 1
        return date if self.has(date, "date") else None

    def dates_clause(self, date: int) -> bool:
        """Tell whether a date is that of the clause, not of a noun in it, nor of its goal."""
        if self.is_aimed_at(date):
            return False
        if date < self.body and self.word(self.cell.start) in OCCASIONS:
            return True  # at the 2016 debates, Li called for a treaty
        if self.is_of_held(date):
            return True
        if date < self.body and self.has(self.cell.start, "DONE"):
            # built in 1941, it was closed in 1972
            return TAG["date"] not in self.tags[self.body : self.cell.end]
        if self.is_attribute(date) or self.is_of_other_time(date):
            return False
        holder = next((p for p in self.phrases if p.date == date), None)
        return holder is None or self._shares_date(holder, date)

    def is_of_held(self, date: int | None) -> bool:
        """Tell whether a date is in the name of what is held: hosted the 2024 fair."""
        near = date == self.said + 2 and self.has(self.said + 1, "the owner")
        return near and self.word(self.said) in HOLDING_VERBS

    def _shares_date(self, holder: NounPhrase, date: int) -> bool:
        """Tell whether the date of a noun is that of its clause too: during the visit in May."""
        if POSSIBLE.search(holder.words):
            return True
        if holder.start > self.said and self.word(self.said) in TALKED:
            return False  # discussed the visit in May
        if self.is_adverbial(holder):  # not: after the war of 2014
            return self.word(holder.start - 1) in OCCASIONS
        return not (holder.bound or self.is_beside_verb(holder, date) or self.is_viewed(holder))

    def is_aimed_at(self, date: int) -> bool:
        """Tell whether a year is that of a goal of what was done: it set a goal for 2030.

        Not: they agreed to meet in 2030.
        """
        done = self.verb is not None and self.verb.status == "happened"
        return done and is_goal(self.tagged, self.cell.start, date, self.published)

    def is_beside_verb(self, phrase: NounPhrase, date: int) -> bool:
        """Tell whether a dated phrase is a subject, or behind what has been done up to now.

        Norway has looked to | the talks in May; not: has held talks since 2012.
        """
        if self.verb is None:
            return False
        perfect = self.word(self.at) in ("has", "have") and date > self.said
        since = self.tagged.dates[date].told.endswith("/..")
        return phrase.end <= self.at or (perfect and not since)

    def is_of_other_time(self, date: int) -> bool:
        """Tell whether a date is of what was before or since: since leaving in May, he failed."""
        opened = self.word(self.cell.start - 1) == "since"
        if opened and self.verb and self.body <= self.at < date and self.verb.real:
            return False  # the worst since | the accords were signed in 1978
        start = self.tagged.spans[self.cell.start - opened][0]
        return is_other_time(self.tagged.text, start, self.tagged.dates[date])

    def is_attribute(self, date: int) -> bool:
        """Tell whether a date stands with a noun: the Convention of 1933, doctrine from 2018."""
        start = self.cell.start
        return bool(
            OF_NOUN.match(self.tags, date)
            or dates_aim(self.tagged, date)
            or is_of_noun(self.tagged, date, self.said < date)
            or self.tags.count(";", start, date) % 2  # in an aside between dashes
            or IN_BRACKET.search(self.tags, start, date)
            or DATE_OF_PARTICIPLE.search(self.tags, start, date)
            or (self.word(date).isdigit() and OF_NAME.match(self.tags, date))
        )

    def is_viewed(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase is what is welcomed or condemned."""
        if phrase.start <= self.at or not self.has(self.said, "welcomed"):
            return False
        named = (
            phrase.following in OBJECT_PREPOSITIONS
            or phrase.definite
            or self.has(phrase.head, "visit")
        )
        return named and not self.tags[self.said + 1 : phrase.start].endswith(TAG["of"])

    def is_adverbial(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase only says on what occasion: during Li’s visit, after the war."""
        return self.has(phrase.start - 1, "during after")

    def is_apart(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase tells of something beside the clause that it stands in."""
        return (
            (phrase.bound and not self.is_of_held(phrase.date))
            or phrase.purpose
            or phrase.start < self.body  # in what sets the scene
            or self.is_adverbial(phrase)
        )

    def is_named(self, phrase: NounPhrase, actors: frozenset[str]) -> bool:
        """Tell whether a phrase names a happening: by its date, by how it is met, or by itself.

        What is measured over some years is none: growth from 1960 to 2019.
        """
        date = phrase.date
        if date is not None:
            if date > phrase.head and is_goal(self.tagged, date, date, self.published):
                return False  # decisive action by 2030
            if self.is_aimed_at(date) and not self.is_apart(phrase):
                return False
            over = "/" in self.tagged.dates[date].told
            return not (over and phrase.noun in RATES)
        viewed = self.is_viewed(phrase) and phrase.noun not in VAGUE
        return viewed or self.is_concrete(phrase, actors)

    def is_thought(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase stands under an if, a denial or a wish."""
        before = self.tags[self.cell.start : phrase.start]
        supposed = before.startswith(TAG["would"])
        if TAG["if"] in before:  # not: if the deal of 3 May is a sign
            supposed = phrase.date is None or not phrase.definite
        return bool(
            supposed
            or (phrase.date is None and UNREAL.match(self.tags, phrase.end))
            or POSSIBLE.search(phrase.words)
            or self.is_planned(phrase)
            or (not phrase.definite and self.is_denied(phrase))
        )

    def is_planned(self, phrase: NounPhrase) -> bool:
        """Tell whether what stands around a phrase shows that it is wished, feared or planned."""
        if self.is_supposed(phrase) or (phrase.date is None and self.is_wished(phrase)):
            return True
        thought = THOUGHT.search(phrase.before)
        example = TAG["owner"] in self.tags[phrase.start : phrase.head]  # such as Norway’s raid
        return thought is not None and not (example and "such as" in thought[0])

    def is_wished(self, phrase: NounPhrase) -> bool:
        """Tell whether an undated phrase is of what is wished or foreseen."""
        if UNSURE.match(self.tagged.text, self.tagged.spans[phrase.end - 1][1]):
            return True
        lasts = phrase.noun in LASTING_NOUNS
        return not lasts and SUPPOSED_BEFORE.search(phrase.before) is not None

    def is_supposed(self, phrase: NounPhrase) -> bool:
        """Tell whether any one of a time to come might do something: A war in 2030 could."""
        if phrase.date is None or self.published is None or phrase.definite:
            return False
        to_come = bounds(self.tagged.dates[phrase.date].told)[0] > self.published
        return to_come and self.is_before_modal(phrase)

    def is_before_modal(self, phrase: NounPhrase) -> bool:
        """Tell whether what stands behind a phrase says what it would do."""
        behind = self.tagged.spans[phrase.end - 1][1]
        return WOULD_BE.match(self.tagged.text, behind) is not None

    def is_denied(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase stands under a denial; what was done in May was, though in vain."""
        near = self.tags[max(self.cell.start, phrase.start - NEGATION) : phrase.start]
        if phrase.date is None:
            near += self.tags[self.at : self.said]
        denied = self.verb is not None and self.verb.denied and phrase.start > self.at
        return denied or TAG["not"] in near

    def is_concrete(self, phrase: NounPhrase, actors: frozenset[str]) -> bool:
        """Tell whether a phrase names one happening: by its actors, owner, purpose or object."""
        # the speech by
        done_by = phrase.following == "by" and phrase.noun not in VAGUE
        if NOT_THIS.search(phrase.words):
            return False
        if done_by or self.befalls(phrase) or self.word(phrase.head - 1).endswith("-day"):
            return True
        shown = not self.is_standing(phrase) and self.is_shown_by(phrase, actors)
        return self.has(phrase.head, "visit") and (phrase.purpose or phrase.measured or shown)

    def befalls(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase names a disaster, or says what befell whom: the death of Novak."""
        before = self.tags[phrase.start : phrase.head]
        ends = phrase.end == phrase.head + 1
        if ends and phrase.noun in DISASTERS:
            return NAME_BEFORE_NOUN.match(before) is not None
        if phrase.noun not in FATES:
            return False
        if ends:
            return OWNED_BY.fullmatch(before) is not None
        named = NAME_TAGS.search(self.tags, phrase.start, phrase.end) is not None
        return named and phrase.following == "of" and phrase.definite

    def is_shown_by(self, phrase: NounPhrase, actors: frozenset[str]) -> bool:
        """Tell whether those who take part, do it or suffer it show that it is one happening."""
        aimed = phrase.following in OBJECT_PREPOSITIONS
        if phrase.definite:
            suffered = phrase.kind == "violence" and aimed
            return suffered or bool(actors) or self.word(phrase.start) in OWNER_WORDS
        if self.has(phrase.start, "the"):  # a Russian attack, a meeting between
            return bool(phrase.agents)
        # Russian aggression, talks between Li and Wang
        return bool(actors if aimed else actors & STATES.keys())

    def is_standing(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase names a series or a matter: the East Asia Summit, sanctions."""
        head = self.tagged.text[self.tagged.spans[phrase.head][0]]
        is_name = head.isupper() and phrase.head > 0 and phrase.kind != "war"
        return is_name or phrase.kind == "sanction"

    def find_named(self, clause: Happening | None) -> Iterator[Happening]:
        """Yield what the nouns of the cell name beside its clause."""
        for phrase in self.phrases:
            if clause and not self.is_apart(phrase) and phrase.date in (None, clause.date):
                continue
            actors = find_actors(self.tagged, phrase.start, phrase.end)
            if phrase.purpose and not actors:  # Li flew in for a visit
                actors = find_actors(self.tagged, self.cell.start, phrase.start)
            if self.is_thought(phrase) or not self.is_named(phrase, actors):
                continue
            named = Happening(
                start=phrase.start,
                end=phrase.end,
                status=self.find_status(phrase),
                date=phrase.date,
                kind=phrase.kind,
                actors=actors,
                agents=phrase.agents,
                is_purpose=phrase.purpose,
            )
            yield named
            if phrase.date == phrase.end - 1 and (years := YEARS.match(self.tags, phrase.end)):
                for date in self.tagged.dates:
                    if phrase.end <= date < years.end():
                        yield replace(named, end=years.end(), date=date)

    def is_to_come(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase without a date names what is forecast, prepared or would be.

        Elections in Norway | could bring a change; priorities for the | summit.
        """
        held = phrase.noun.removesuffix("s") in PURPOSES | {"election"}
        if LIES_AHEAD.search(phrase.before) or (held and PREPARED_FOR.search(phrase.before)):
            return True
        return (
            self.is_announced or (held and self.is_before_modal(phrase))
        ) and not phrase.definite

    def is_looked_to(self, phrase: NounPhrase) -> bool:
        """Tell whether a dated phrase is of what lies ahead in a time that is not over."""
        if phrase.date is None or self.published is None:
            return False
        over = bounds(self.tagged.dates[phrase.date].told)[1] < self.published
        # will ensure | more sales in 2022; not: will not forget the raid in 2022
        will = self.is_announced and self.at < phrase.start and not phrase.definite
        return not over and (will or LOOKED_TO.search(phrase.before) is not None)

    def find_status(self, phrase: NounPhrase) -> Status:
        """Return the status of what a phrase names; what is forecast beside it is to come."""
        ahead = self.is_to_come(phrase) if phrase.date is None else self.is_looked_to(phrase)
        if ahead or COMING.search(phrase.words):
            return "announced"
        lasts = (
            STILL_GOING_ON.search(phrase.words)
            or phrase.noun in LASTING_NOUNS
            or self.word(phrase.start - 1) == "ongoing"  # no part of the phrase
        )
        past = PAST_WAR.search(phrase.before + phrase.words)
        return "ongoing" if lasts and not past else "happened"


def find_happenings(tagged: Tagged, cell: Cell, published: datetime.date | None) -> list[Happening]:
    """Return the happenings of a cell: its clause first, then what its nouns name beside it."""
    if TOLD_BEFORE_THIS.match(tagged.span(cell.start, cell.end).text):
        return []
    reader = _CellReader(tagged, cell, published)
    clause = reader.find_clause()
    named = reader.find_named(clause)
    return [clause, *named] if clause else list(named)
