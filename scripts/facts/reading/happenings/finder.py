"""Finds the happenings in a cell of a tagged sentence: its clause, and what its nouns name."""

import datetime
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from facts.base.patterns import verbose, word_set
from facts.model.fields import Status
from facts.reading.happenings.acts import (
    DOER,
    DOERS,
    HABITS,
    LASTING_DEEDS,
    NAME_TAGS,
    NO_ACT,
    is_abstract,
)
from facts.reading.happenings.cells import Cell
from facts.reading.happenings.dating import dates_clause, find_date_before, is_goal, is_of_held
from facts.reading.happenings.noun_phrases import (
    HAPPENING_KINDS,
    OBJECT_PREPOSITIONS,
    OWNER_WORDS,
    NounPhrase,
    find_actors,
)
from facts.reading.happenings.read_cell import ReadCell
from facts.reading.happenings.supposed import find_status, is_thought
from facts.reading.happenings.verb import LIGHT_VERBS, PLANNED, Verb
from facts.reading.happenings.word_tags import HAPPENING_TAG, Tagged, happening_pattern
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
# What makes an undated clause a report or a sum: has reportedly sold, since then has sold 300, to
# date it has.
REPORTED_CLAUSE = re.compile(
    r"^To\sdate\b|\b(?:reportedly|allegedly|supposedly)\b|\b[Ss]ince\b.*\s\d", re.DOTALL
)
# What stands behind a verb of somebody who did it to something.
DIRECT_OBJECT = happening_pattern("[the owner name number]")
# What names a time or only a possibility.
NOT_THIS = verbose(
    r"""
    \bwar\ of\ \w+ing\b                           # earlier in the war | of splitting funds
    | \b[Cc]limate\ [Cc]risis\b                                 # lasts
    | \b(?:Cold|World)\ War\b                                                   # the Cold War
    | (?:\bUS|U\.S\.|\bAmerican|^the)\ Congress\b                              # the US Congress
    | ^[Tt]he\ (?:degree|extent|fore)\b             # to | the degree aggression, the fore talks
    | \bexercise\ of\b                                           # Norway’s exercise of power
    | \battack\ \([A-Z]{2,6}\)$                                   # naval electronic attack (NEA)
    | \bregulation(?:\ \([A-Z]+\))?$                              # the transfer of funds regulation
    | \b(?:in|of)\ (?:all|any|many|most)\b                      # raids in most of its ports
    | \b(?:global|international|world)\ (?:[a-z]+\ )?order\b
    | ^(?:[Aa]ny|[Ee]very|[Tt]he\ (?:many|several|various))\b              # every Norwegian raid
    | ^[Aa]n?\ (?:[\w-]+\ ){0,3}(?:war|conflict|attack|invasion|coup|strike)\b   # a war
    """
)
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
    accession annexation arrest assassination breakup capture closure collapse conviction death
    defeat departure deposition destruction dissolution election execution exit expulsion
    fall funeral impeachment imprisonment inauguration jailing murder occupation ouster
    ousting overthrow partition purging re-election reelection resignation return
    reunification sacking secession seizure signing sinking storming toppling unification
    withdrawal
    """
)
# ... and what was done to somebody, each of which is another one: an abduction is no murder.
VIOLENT_DEEDS = word_set(
    """
    abduction assassination bombardment bombing bombings killing killings massacre murder poisoning
    shelling
    """
)
NAME_BEFORE_NOUN = happening_pattern(
    "the [word also]{0,2} name [the name word]{0,3} $"
)  # the recent Novak
OWNED_BY = happening_pattern("(?!the) [^owner]* owner [word also did doing]?")  # Novak’s sudden
# A further deed of the subject behind a date: in May | and opened a port
FURTHER_DEED = happening_pattern(
    "(?:, | ,? and) also* (?:[has is] also*)* DONE (?=[the name number to they of during date])"
)
NOBODY_WORDS = word_set("no none neither few nobody nothing little")
# What a relative clause speaks of: two ships, the raids on Lund and Oslo | that began in May.
RELATIVE_ANTECEDENT = happening_pattern("""
        (?:(?:[the owner number]{1,2} [NOUNS number also did doing]{0,5}
        | [name number word also]{0,3}) NOUNS DONE? of (?:name{1,3} and)?){0,2}
        (?:[the owner number]{1,2} [NOUNS number also did doing]{0,5}
        | [name number word also]{0,3}) NOUNS [, ; )]{0,2} $
    """)
ANTECEDENT_REACH = 20  # words of what a relative clause speaks of
# ... where that is a happening: the raid on Lund | that began in May, that Oslo led in May.
HAPPENED_ANTECEDENT = happening_pattern("""
    (?: [the owner number]{1,2} [NOUNS number did doing date]{0,5} | name [name number word]{0,2} )
      HAPPENINGS (?:of the? name{1,3})? $
    """)
WITHOUT_OBJECT_BEHIND = happening_pattern("DONE also* (?=of date | date)")  # Oslo | led in May


class Happening(NamedTuple):
    """A clause or a noun phrase by the numbers of its words; `date`: that of its date."""

    start: int
    end: int
    status: Status
    date: int | None = None
    kind: str = ""  # of the noun that names it: visit, war
    actors: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()  # those named in front of the noun
    is_clause: bool = False
    is_purpose: bool = False  # arrived for a state visit

    def has_same_actors(self, other: "Happening") -> bool:
        """Tell whether one names all whom the other names, and the same in front of its noun."""
        agents = self.kind != "war" and self.agents and other.agents
        if agents and not self.agents & other.agents:
            return False  # Russia’s invasion of Ukraine, the Ukrainian incursion into Russia
        if not self.actors:
            return False
        return self.actors <= other.actors or other.actors <= self.actors


def find_happenings(tagged: Tagged, cell: Cell, published: datetime.date | None) -> list[Happening]:
    """Return the happenings of a cell: its clause first, then what its nouns name beside it."""
    if TOLD_BEFORE_THIS.match(tagged.span(cell.start, cell.end).text):
        return []
    read = ReadCell(tagged, cell, published)
    clause = _read_clause(read)
    named = _read_nouns(read, clause)
    return [*_part_deeds(read, clause), *named] if clause else list(named)


def _read_clause(c: ReadCell) -> Happening | None:
    """Return what the clause tells of: with a date whatever its verb is, else with a deed."""
    verb = c.verb
    dates = c.tagged.dates
    within = sorted(
        (n for n in dates if c.cell.start <= n < c.cell.end and c.has(n, "date")),
        key=lambda date: dates[date].basis == "arithmetic",  # weeks later, on | 5 May
    )
    date = find_date_before(c) or next((at for at in within if dates_clause(c, at)), None)
    if c.word(c.cell.start) in ("what", "how", "why"):
        return None  # is what led to the raid in May
    if not verb:  # attending the forum in May
        if date is None or not c.has(c.body, "signing"):
            return None
        return Happening(c.cell.start, c.cell.end, "happened", date, is_clause=True)
    if not _tells_deed_or_date(c, verb, date is not None):
        return None
    if date is not None and (named := _read_relative(c, verb, date)):
        return named
    end = _find_clause_end(c)
    return Happening(
        start=_find_clause_start(c),
        end=max(end, verb.at + 1),
        status=verb.status,
        date=date,
        kind=_find_kind(c, verb, date),
        actors=find_actors(c.tagged, c.cell.start, end),
        is_clause=True,
    )


def _read_relative(c: ReadCell, verb: Verb, date: int) -> Happening | None:
    """Return the happening that a relative clause dates: the raid on Lund | that began in May.

    Its words end with the date, and name somebody.
    """
    if date < verb.at:
        return None
    pronoun = verb.at - 1
    if not c.has(pronoun, "that"):  # the raid | that Oslo led in May
        pronoun = c.cell.start - 1
        if not (c.has(pronoun, "that") and WITHOUT_OBJECT_BEHIND.match(c.tags, verb.word)):
            return None
    reach = max(0, pronoun - ANTECEDENT_REACH)
    named = HAPPENED_ANTECEDENT.search(c.tags, reach, pronoun)
    if named is None or not NAME_TAGS.search(c.tags, named.start(), date):
        return None
    return Happening(
        start=named.start(),
        end=date + 1,
        status=verb.status,
        date=date,
        actors=find_actors(c.tagged, named.start(), date),
    )


def _part_deeds(c: ReadCell, clause: Happening) -> list[Happening]:
    """Return a clause, or one for each date on which its subject does more.

    Lund closed a port in May | and opened one in June: the last has the words of both.
    """
    dates = [n for n in c.tagged.dates if clause.start <= n < clause.end and dates_clause(c, n)]
    parts: list[Happening] = []
    for date, later in pairwise(dates):
        deed = FURTHER_DEED.search(c.tags, date + 1, later)
        told = c.at < date and c.has(c.said, "DONE") and "," not in c.tags[c.said : date]
        if deed is None or not told or date != clause.date:
            continue
        parts.append(clause._replace(end=deed.start(), date=date))
        clause = clause._replace(date=later)
    return [*parts, clause]


def _find_kind(c: ReadCell, verb: Verb, date: int | None) -> str:
    """Return the kind of happening that a clause tells of; empty where it is only an act.

    Not that of what is only named in it: since the start of the war, said that the war is dear.
    """
    kinds = (
        p.kind
        for p in c.phrases
        if p.date in (None, date)
        and not (p.purpose or c.has(p.start - 1, "of to during after"))
        and HAPPENING_TAG["that"] not in c.tags[c.at : p.start]
    )
    named = (kind for kind in kinds if kind in NAMED_KINDS)
    done = HAPPENING_KINDS.get(c.word(verb.word), "")
    return next(named, done)


def _find_clause_end(c: ReadCell) -> int:
    """Return where the clause ends: before a purpose; with its sentence, where it says that."""
    end = next((p.start - 1 for p in c.phrases if p.purpose), c.cell.end)
    # claimed on 5 May | that the port was open
    said = c.has(c.said + 1, "that") and c.said + 1 < end
    if said or c.has(end, "that"):
        end = len(c.tags)
    words = c.tags[c.cell.start : end]
    return c.cell.start + len(
        words.removesuffix(HAPPENING_TAG["and also"]).rstrip(HAPPENING_TAG["that and ;"])
    )  # left | and then


def _tells_deed_or_date(c: ReadCell, verb: Verb, dated: bool) -> bool:
    """Tell whether a clause tells that something happens, and without a date who does what."""
    if (
        not verb.real
        or HAPPENING_TAG["if"] in c.tags[c.cell.start : verb.at]
        or c.word(c.body) in NOBODY_WORDS  # no ship left
        or c.has(c.body, "HELPERS")  # have been rejected
        # if it can, Lund will leave in May; prices will fall next year: forecasts
        or (c.is_announced and (c.has(0, "if") or not _is_plan(c, verb)))
    ):
        return False
    return dated or (not _is_unsure(c) and _is_act(c, verb))


def _is_unsure(c: ReadCell) -> bool:
    """Tell whether a clause without a date is only expected, supposed or reported.

    Ships are poised to change war; it would end because | Lee succeeded Novak.
    """
    led = c.has(c.cell.start - 1, "when")
    return bool(
        c.word(c.said) in ("expected", "poised", "supposed")
        or (led and HAPPENING_TAG["would"] in c.tags[: c.cell.start])
        or REPORTED_CLAUSE.search(c.tagged.span(c.cell.start, c.cell.end).text)
        # have met four times | since the war began
        or (c.has(c.said - 1, "has") and c.word(c.cell.end) == "since")
    )


def _is_act(c: ReadCell, verb: Verb) -> bool:
    """Tell whether a clause without a date tells who does what in public, once."""
    helped = {c.word(k) for k in range(verb.at, verb.word)}  # has long recognised its worth
    # warned that; but: announced that
    reports = c.has(c.said + 1, "that") and not c.word(c.said).startswith("announc")
    deed = verb.deed or _is_named_deed(c, verb)
    return deed and not (HABITS & helped or reports) and _has_doer(c)


def _is_named_deed(c: ReadCell, verb: Verb) -> bool:
    """Tell whether somebody who is named did something to something: Kyiv rebuilt its mills.

    Not what one does for long or again, nor an office alone: The President fired the envoy.
    """
    word = c.word(verb.word)
    if verb.at != verb.word or not c.has(verb.word, "DONE"):
        return False
    if word in NO_ACT or word in LASTING_DEEDS or word in LIGHT_VERBS:
        return False
    doer = DOER.match(c.tags, c.body, c.at)
    if doer is None or c.tags[doer.end() : c.at].strip(HAPPENING_TAG["also"]):
        return False
    if not DIRECT_OBJECT.match(c.tags, verb.word + 1, c.cell.end):
        return False
    head = doer.end() - 1
    office = c.word(head) in SPEAKERS
    return NAME_TAGS.search(c.tags, c.body, head) is not None if office else _is_name(c, head)


def _is_name(c: ReadCell, at: int) -> bool:
    """Tell whether a word is the name of somebody or of a state."""
    return c.has(at, "name") or c.tagged.span(at, at + 1).text in KNOWN_NAMES


def _is_plan(c: ReadCell, verb: Verb) -> bool:
    """Tell whether a verb that looks ahead tells of an appointment, or of an actor’s deed."""
    planned = PLANNED.match(c.tagged.text, c.tagged.starts[verb.word])
    if verb.deed or planned or c.has(verb.word, "signed"):
        return True
    subject = DOER.match(c.tags, c.body, verb.at)
    if not subject or c.has(verb.word, "did"):
        return False  # stocks will be exhausted
    head = subject.end() - 1
    return _is_name(c, head) or c.word(head) in SPEAKERS


def _find_clause_start(c: ReadCell) -> int:
    """Return where the clause begins: with a shared subject, with what a `that` speaks of."""
    if c.cell.subject is not None:
        return c.cell.subject
    start = c.cell.start
    if not c.has(start, "that DONE"):
        return start
    before = RELATIVE_ANTECEDENT.search(c.tags, max(0, start - ANTECEDENT_REACH), start)
    first = before.start() if before else start
    return start if c.has(first - 1, "is") else first  # it is a ship that


def _has_doer(c: ReadCell) -> bool:
    """Tell whether the subject of a verb is somebody or something that can act or be seen."""
    if c.cell.subject is not None:
        return True
    subject = DOER.match(c.tags, c.body, c.at)
    passive = c.has(c.said, "DONE") and HAPPENING_TAG["is"] in c.tags[c.at : c.said]
    if c.has(c.cell.start - 1, "that when" if passive else "that"):
        return False  # what is said, when all is done
    if HAPPENING_TAG["that"] in c.tags[c.body + 2 : c.at]:
        return False  # the crises that have demanded
    if not subject:
        return passive
    head = subject.end() - 1
    word = c.word(head)
    if c.has(head, "word date number") and not passive and head:
        return word in SPEAKERS or word.removesuffix("s") in DOERS
    return not is_abstract(word)


def _is_apart(c: ReadCell, phrase: NounPhrase) -> bool:
    """Tell whether a phrase tells of something beside the clause that it stands in."""
    return (
        (phrase.bound and not is_of_held(c, phrase.date))
        or phrase.purpose
        or phrase.start < c.body  # in what sets the scene
        or c.is_adverbial(phrase)
    )


def _names_one(c: ReadCell, phrase: NounPhrase, actors: frozenset[str]) -> bool:
    """Tell whether a phrase names a happening: by its date, by how it is met, or by itself."""
    date = phrase.date
    if date is not None:
        # not: decisive action by 2030
        return date < phrase.head or not is_goal(c.tagged, date, date, c.published)
    viewed = c.is_viewed(phrase) and phrase.noun not in VAGUE
    return viewed or _is_concrete(c, phrase, actors)


def _is_concrete(c: ReadCell, phrase: NounPhrase, actors: frozenset[str]) -> bool:
    """Tell whether a phrase names one happening: by its actors, owner, purpose or object."""
    # the speech by
    done_by = phrase.following == "by" and phrase.noun not in VAGUE
    if NOT_THIS.search(phrase.shown.split("|")[1]):
        return False
    if done_by or _tells_fate(c, phrase) or c.word(phrase.head - 1).endswith("-day"):
        return True
    shown = not _is_standing(c, phrase) and _is_shown_by(c, phrase, actors)
    return c.has(phrase.head, "visit") and (phrase.purpose or phrase.measured or shown)


def _tells_fate(c: ReadCell, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a disaster, or says what befell whom: the death of Novak."""
    before = c.tags[phrase.start : phrase.head]
    ends = phrase.end == phrase.head + 1
    if ends and phrase.noun in DISASTERS:
        return NAME_BEFORE_NOUN.match(before) is not None
    if phrase.noun not in FATES:
        return False
    if ends:
        return OWNED_BY.fullmatch(before) is not None
    named = NAME_TAGS.search(c.tags, phrase.start, phrase.end) is not None
    return named and phrase.following == "of" and phrase.definite


def _is_shown_by(c: ReadCell, phrase: NounPhrase, actors: frozenset[str]) -> bool:
    """Tell whether those who take part, do it or suffer it show that it is one happening."""
    aimed = phrase.following in OBJECT_PREPOSITIONS
    if phrase.definite:
        suffered = phrase.noun in VIOLENT_DEEDS and aimed
        return suffered or bool(actors) or c.word(phrase.start) in OWNER_WORDS
    if c.has(phrase.start, "the"):  # a Russian attack, a meeting between
        return bool(phrase.agents)
    # Russian aggression, talks between Li and Wang
    return bool(actors if aimed else actors & STATES.keys())


def _is_standing(c: ReadCell, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a series or a matter: the East Asia Summit, sanctions."""
    head = c.tagged.text[c.tagged.starts[phrase.head]]
    is_name = head.isupper() and phrase.head > 0 and phrase.kind != "war"
    return is_name or phrase.kind == "sanction"


def _read_nouns(c: ReadCell, clause: Happening | None) -> Iterator[Happening]:
    """Yield what the nouns of the cell name beside its clause."""
    for phrase in c.phrases:
        if clause and not _is_apart(c, phrase) and phrase.date in (None, clause.date):
            continue
        actors = find_actors(c.tagged, phrase.start, phrase.end)
        if phrase.purpose and not actors:  # Li flew in for a visit
            actors = find_actors(c.tagged, c.cell.start, phrase.start)
        if is_thought(c, phrase) or not _names_one(c, phrase, actors):
            continue
        yield Happening(
            start=phrase.start,
            end=phrase.end,
            status=find_status(c, phrase),
            date=phrase.date,
            kind=phrase.kind,
            actors=actors,
            agents=phrase.agents,
            is_purpose=phrase.purpose,
        )
