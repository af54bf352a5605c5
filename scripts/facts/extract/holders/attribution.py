"""Finds who holds what a report says: as worded, behind a pronoun, a statement’s parties."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from operator import itemgetter

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span, cut, span_of
from facts.base.wording import are_several
from facts.extract.article_text import ArticleText, latest
from facts.extract.holders.antecedents import (
    WORD_OF_NAME,
    find_antecedent,
    is_own_paper,
    names_nobody,
)
from facts.extract.holders.issuers import OF_SIDE, SIDE, Who, find_issuers, name_states
from facts.model.article_facts import Quote, Quotes
from facts.reading.lexicon import STATES, TITLES
from facts.reading.parties import are_several_parties, list_heads, may_mean
from facts.reading.speech.phrases import KNOWN_NAMES, Phrase, find_behind, find_first, is_sayer
from facts.reading.speech.tokens import TAG, Tokens, tag_pattern
from facts.reading.speech.words import SPEAKERS

HE_OR_SHE = word_set("he she his her him")
ALL_OF_THEM = word_set("they both them")
GROUP_WORDS = ALL_OF_THEM | word_set("their it its them")
# Behind which one side of a statement speaks: The Norwegian side stated the following:
SIDE_LEAD = verbose(
    rf"(?:[\d.]+\s)?{OF_SIDE.pattern} (?:\w+\s){{1,4}}(?:as\sfollows|the\sfollowing)[.:]"
)
# ... up to where both do again, or one is named.
SIDES_AGAIN = re.compile(rf"(?:[\d.]+\s)?(?:Both\s|The\s(?:[Pp]arties|[Ss]ides|two)\b|{SIDE})")
# Q: and A:, or the name of the speaker before each turn of an interview.
SPEAKER_TURN = verbose(
    r"""
    (?P<who> Q(?=\s+[A-Z“—–(])                     # Q Mr. President, is it; Q — what of
      | (?:[AQ]|Question|Answer|[A-Z][\w.’-]+(?:\s[A-Z][\w.’-]+){0,3})(?=\s?:) )
    \s?:?\s+
    """
)
# A speaker with his office before his speech: President of the Republic Jan Lee (in Lundic):
OFFICE_TURN = verbose(
    r"""
    (?P<who>[A-Z][\w.’-]+(?:\s(?:and|of|the|[A-Z][\w.’-]+)){1,14})
    (?:\s\((?:in|re|trans|as)[^()]{1,40}\))? \s?:\s (?![“‘])   # not: Minister Lee: “It fell.”
    """
)
# China: It is; Steep Drop in Trade: It is; Why it matters: It is; not Novak: “We will win.”
SENTENCE_LABEL = verbose(
    rf"""
    (?!(?:Amber|Black|Green|Orange|Red|White|Yellow):)                # in a legend
    (?: {SPEAKER_TURN.pattern}
      | [A-Z][\w.’-]+(?:\s(?:(?:an?|and|for|from|in|of|on|the|to)\s)?[A-Z][\w.’-]+){{1,6}}:\s
      | (?:Why|What|How)(?:\s[a-z]+){{1,3}}:\s
    ) (?![“‘\"'])
    """
)
ASKERS = word_set("Q Question")
ANSWER_LABELS = word_set("A Answer")
ASKERS_AND_ASKED = ASKERS | ANSWER_LABELS
FORMS_OF_ADDRESS = word_set("dr mr mrs ms")
SPEAKER_INITIALS = re.compile(r"[A-Z]{2,3}")  # JE: and HH:, whose names an introduction gives
FEWEST_TURNS = 2  # times that each speaker begins a block, before a text is an interview
# Whose, only the author knows: my colleague | Jan Novak says.
LOOSE_BEFORE = verbose(
    r"""
    (?:[Oo]ne\sfrom|[Tt]hose\sof)\s(?:the\s)?(?=[A-Z])               # were those of | Novak
    # recent remarks by | Novak
    | (?:[Rr]ecent\s)?(?:[Cc]omments|[Rr]emarks|[Ss]tatements)\s(?:by|from|of)\s(?:the\s)?(?=[A-Z])
    | (?:[Mm]y|[Oo]ur)\s(?:\w+\s)?(?:co-?author|colleague|friend)s?\s(?=[A-Z])
    # when it was: Last week | Norway, late July | eight ministers
    | (?:[Ll]ast|[Tt]his)\s(?:month|week|year)\s(?![a-z]+[’'])
    | (?:(?:[Aa]\sfew|[Ss]everal|[Ss]ome)\s)?(?:days|months|weeks|years)\sago\s
    | (?:[Ee]arly|[Ll]ate|[Mm]id)[\s-](?=[A-Z])\w+\s(?=[a-z\d])
    """
)
# with Oslo and Bergen | both concluding; Lund | on the other hand is wary of it
LOOSE_BEHIND = verbose(
    r"""
    \s(?:alike|both|h(?:er|im)self|on\sthe\s(?:one|other)\shand)$
    # Novak|’s remarks on tolls
    | [’']s?\s(?:own\s|recent\s)?(?:comments|remarks|statements?)\b.*$
    """
)
SAID_WHEN = re.compile(r"\sin\s(?:\w+\s)?\d{4}$")  # was seen so by the Guild | in 2016
FIRST_PERSON = re.compile(r"I(?:[’'](?:d|ll|m|ve))?")
# Nouns for one who speaks, never for a body: said an official
PERSONS = word_set(
    """
    activist adviser advisor aide ambassador analyst banker businessman campaigner chairman
    cleric columnist commander commissioner congressman correspondent critic defector delegate
    diplomat dissident economist editor envoy executive expert general governor head historian
    insider inspector interviewee investigator journalist judge lawmaker lawyer leader man
    manager mayor mediator minister negotiator officer official oligarch participant philosopher
    politician premier president professor prosecutor rapporteur reporter researcher respondent
    scholar scientist secretary senator soldier source spokesman spokesperson spokeswoman
    statesman strategist technocrat trader veteran woman
    """
)
# What stands behind such a noun: an official | at the ministry
BESIDE_HEAD = re.compile(r"\s(?:at|based|close|familiar|for|from|in|inside|of|who|with|within)\b|,")
# It is old, | he | said.
SAID_LAST = tag_pattern("also* [says said] also* [. ”]* $")
# Two whom a readout tells of; in a statement the two leaders are its parties
THE_TWO = re.compile(r"[Tt]he\stwo")
BACK = 600  # characters before a pronoun in which the person stands that it speaks of


def phrase_of(s: Tokens, span: Span | Quote) -> Phrase:
    """Return a span of the article as a phrase of the sentence that it stands in."""
    return bisect_left(s.starts, span.start), bisect_left(s.ends, span.end) + 1


def _match_turn(text: str, span: Span) -> re.Match[str] | None:
    """Return the label of who speaks at the beginning of a block or sentence, if there is one."""
    place = (text, span.start, span.end)
    return SPEAKER_TURN.match(*place) or OFFICE_TURN.match(*place)


def _is_office(label: str) -> bool:
    """Tell whether a label in capitals names an office: PRESIDENT LEE, SENIOR OFFICIAL."""
    return (
        label.isupper()
        and not SPEAKER_INITIALS.fullmatch(label)
        and not (TITLES | SPEAKERS | FORMS_OF_ADDRESS).isdisjoint(
            label.lower().replace(".", "").split()
        )
    )


def _agree(s: Tokens, acting: Phrase, phrase: Phrase) -> bool:
    """Tell whether a pronoun fits who acts in number; a guest may be they, too."""
    they = s.words[phrase[0]] in ("they", "their", "both")
    if s.span(*acting).text.removeprefix("the ") in STATES:
        return not they
    many = s.words[acting[1] - 1].endswith("s") or TAG["and"] in s.tags[acting[0] : acting[1]]
    if many and s.has(acting[1] - 1, "name") and TAG["and"] not in s.tags[slice(*acting)]:
        return True  # Hamas: they or it
    anyone = s.words[acting[0]] in ("a", "an", "another", "one")
    return many == they or (they and anyone)


def _trim_holder(s: Tokens, phrase: Phrase, who: Span) -> Span:
    """Return a holder without `my colleague` or when before it, and without when behind it."""
    place = (s.text, who.start, who.end)
    before = LOOSE_BEFORE.match(*place)
    behind = LOOSE_BEHIND.search(*place)
    if s.words[phrase[0] - 1] == "by":
        behind = SAID_WHEN.search(*place) or behind
    end = behind.start() if behind else who.end
    return cut(s.text, before.end() if before else who.start, end)


class Holders:
    """Resolves holders of one article, sentence by sentence in order."""

    def __init__(self, article_text: ArticleText) -> None:
        self.article_text = article_text
        self.text = article_text.text
        self.subject: Span | None = None  # of the sentence before, where it can speak
        self.is_person = False

    def resolve(self, s: Tokens, phrase: Phrase | None) -> Who:
        """Return the holder as worded, or whom it stands for; empty where unresolved.

        In prose a bare noun is the one of its kind that is named before it: the party. In a
        statement the leaders, both sides, and `they` who are nobody else, are its parties.
        """
        if phrase is None:
            return ()
        who = self._find_who(s, phrase)
        if self.article_text.is_prose:
            return tuple(find_antecedent(self.article_text, each) or each for each in who)
        if not self.several:
            return who
        they = s.words[phrase[0]] in ALL_OF_THEM
        if not who:
            return self.issuers if they else ()
        told = who[0].text
        # they, behind a sentence on one of them
        if self.are_all(told) or (they and self.is_issuer(told)):
            return self.issuers
        return who

    def _find_who(self, s: Tokens, phrase: Phrase) -> Who:
        """Return a holder as worded, or whom a pronoun stands for; empty where unresolved."""
        who = s.span(*phrase)
        if FIRST_PERSON.fullmatch(who.text):  # there is, I think, a chance
            return self.find_voice(who.start)
        if THE_TWO.fullmatch(who.text):
            return self.article_text.those_who_met or (who,)
        alone = phrase[1] - phrase[0] == 1 or s.has(phrase[0], "they it")
        joined = TAG["and"] in s.tags[slice(*phrase)]  # he and Lee
        if alone and not joined and s.words[phrase[0]] in HE_OR_SHE | GROUP_WORDS:
            return self._find_meant(s, phrase)
        return (_trim_holder(s, phrase, who),)

    def are_nobody(self, holders: Quotes) -> bool:
        """Tell whether holders only point, in prose, to those whom no name tells: the study."""
        told = bool(holders) and self.article_text.is_prose
        return told and all(names_nobody(x.exact, self.article_text.printed) for x in holders)

    def is_own(self, s: Tokens, phrase: Phrase | None) -> bool:
        """Tell whether a holder is the text itself, or its authors: the paper, the authors find.

        What the authors found is mostly that of others.
        """
        if phrase is None or not self.article_text.is_prose:
            return False
        team = s.words[phrase[1] - 1] == "team"  # the research team identified
        if s.has(phrase[1], "said DONE") and not team:
            return False
        return is_own_paper(self.article_text, s.span(*phrase))

    def _find_meant(self, s: Tokens, phrase: Phrase) -> Who:
        """Return whom a pronoun stands for."""
        who = s.span(*phrase)
        word = s.words[phrase[0]]
        behind = word in HE_OR_SHE and SAID_LAST.match(s.tags, phrase[1])
        if not behind and (before := self._subject_before(s, phrase)):
            return (before,)
        if word in HE_OR_SHE:
            return self._person(who)
        spoke = (self.subject,) if self.subject and not self._is_one(word) else ()
        if word not in ALL_OF_THEM:
            return spoke
        named = () if self.is_person else self._named_before(s, who)
        return named or spoke or self.article_text.those_who_met

    def _is_one(self, word: str) -> bool:
        """Tell whether the subject is one person, known to be he or she: Lee; not: a member.

        For `both` also whether it is any single one: Norway; not: Norway and Lund, the ministers.
        """
        words = self.subject.text.lower().split() if self.subject else [""]
        known = self.is_person and words[0] not in ("a", "an", "another", "one")
        single = word == "both" and not words[-1].endswith("s")
        return (known or single) and "and" not in words

    def _subject_before(self, s: Tokens, phrase: Phrase) -> Span | None:
        """Return who acts in the clause that opens the sentence: When Russia left, it blamed."""
        # In 2016, when Lee won, he said
        at = s.skip_all("but and")
        at = s.tags.find(",", 0, phrase[0]) + 1 if s.has(at, "in during") else at
        opening = s.has(at, "because while if as") or s.words[at] == "when"
        acting = find_behind(s, at + 1, phrase[0]) if opening else find_first(s, 0, phrase[0])
        if acting is None or s.has(acting[0], "they it") or not is_sayer(s, acting):
            return None
        if s.tags[acting[1] : phrase[0]] == ",":  # Most traders, | they said, would not pay
            return None
        if s.words[phrase[0]] in HE_OR_SHE and not self.names_person(s.span(*acting)):
            return None
        return s.span(*acting) if _agree(s, acting, phrase) else None

    def _named_before(self, s: Tokens, who: Span) -> Who:
        """Return the people of the sentence for whom `they` stands."""
        named = self.article_text.mentions_in(cut(s.text, s.starts[0], who.start))
        return tuple(p for p in named if not s.text.endswith("with ", 0, p.start))

    def _person(self, who: Span) -> Who:
        """Return whom `he` or `she` stands for: who spoke last, else the only person named near."""
        if self.subject and self.is_person:
            return (self.subject,)
        # no `he` is the author
        near = self.article_text.mentions_in(Span(who.start - BACK, who.start, ""))
        named = {each.name: each for each in near if each.name not in self.article_text.author}
        return tuple(named.values()) if len(named) == 1 else ()

    def remember(self, s: Tokens, holders: Who) -> None:
        """Keep who spoke or acted in a sentence for the pronouns of the next one."""
        phrase = find_first(s)
        if len(holders) == 1:
            self._keep(holders[0])
        elif holders or phrase is None or not is_sayer(s, phrase):
            self.subject = None
        elif not s.has(phrase[0], "they it"):
            self._keep(s.span(*phrase))
        elif before := self._subject_before(s, phrase):  # As the guards left, they made a mistake
            self._keep(before)

    def _keep(self, span: Span) -> None:
        self.subject = span
        self.is_person = self.names_person(span)

    def names_person(self, span: Span) -> bool:
        """Tell whether words name one person, or an office."""
        words = span.text.split()
        head = BESIDE_HEAD.split(span.text)[0].lower().split()[-1:]
        if head[0].endswith("s") and head[0] in SPEAKERS:
            return False  # officials close to Lee
        if words[0].lower() in ("a", "an", "one", "the") and not PERSONS.isdisjoint(head):
            return True  # an official at the ministry
        # not: the Lee administration
        named = bool(self.article_text.mentions_in(span)) and not words[-1].islower()
        # a surname alone; no state, and no body known by its initials
        surname = len(words) == 1 and words[0].istitle() and words[0] not in KNOWN_NAMES
        surname = surname and words[0].lower() not in SPEAKERS  # not: Participants
        return named or surname or words[-1].lower() in TITLES

    @cached_property
    def issuers(self) -> Who:
        """Return whose statement a text is; nobody’s where it is none."""
        return find_issuers(self.article_text)

    @cached_property
    def several(self) -> bool:
        """Tell whether more than one issue a statement."""
        return are_several_parties(issuer.text for issuer in self.issuers)

    @cached_property
    def _parties(self) -> set[str]:
        """Return the names of those who issue a statement, of states always the same."""
        return name_states(issuer.text for issuer in self.issuers)

    @property
    def _count(self) -> int:
        """Return how many issue a statement; two where only their common office is told."""
        return max(2, len(self._parties))

    def are_all(self, told: str) -> bool:
        """Tell whether words mean all who issue a statement: both sides, Norway and Laos."""
        names = told.removeprefix("Both ")
        listed = name_states([names])  # one by one: The United States and Singapore
        return (
            self._count_heads(names) == self._count
            or may_mean(told, self._count)
            or (len(listed) > 1 and listed == self._parties)
        )

    def is_issuer(self, name: str) -> bool:
        """Tell whether a name is of one or some who issue a statement, of their states or heads."""
        return self._count_heads(name) > 0 or name_states([name]) <= self._parties

    def _count_heads(self, words: str) -> int:
        """Return how many heads of those who issue a statement a row names, 0 with another in it.

        One whose state is not told is named in the opening.
        """
        heads = list_heads(words)
        named = WORD_OF_NAME.findall(self._opening)
        known = all(
            name_states([state]) <= self._parties if state else name in named
            for name, state in heads
        )
        return len(heads) if known and len(heads) <= self._count else 0

    @cached_property
    def _opening(self) -> str:
        """Return the words in which a statement names its issuers: down to its first block."""
        return self.text[: self.article_text.body[0].end]

    @cached_property
    def _turns(self) -> list[Span]:
        """Return the speakers of the turns of an interview where they begin; else nothing."""
        # not a heading: GUARDS OF THE NORTH: LUND AND OSLO
        spoken = (block for block in self.article_text.body if not block.text.isupper())
        turns = [m for block in spoken if (m := _match_turn(self.text, block))]
        labels = [span_of(turn, "who") for turn in turns]
        found = [who for who in labels if self._may_speak(who)]
        voices = {who.text for who in found}
        if self._are_speeches(turns) or 1 < len(voices) <= len(found) / FEWEST_TURNS:
            return found
        return labels if self._has_one_who_answers(labels, found) else []

    def _has_one_who_answers(self, labels: list[Span], known: list[Span]) -> bool:
        """Tell whether whoever asks, one of those known answers: at a press conference.

        He does so at least twice, or the title names him.
        """
        asking = {who for who in labels if self.article_text.block_at(who.start).text.endswith("?")}
        answering = {*known} - asking
        names = {who.text for who in answering}
        titled = any(name in self.article_text.blocks[0].text for name in names)
        return bool(asking) and len(names) == 1 and (titled or len(answering) >= FEWEST_TURNS)

    def _are_speeches(self, turns: list[re.Match[str]]) -> bool:
        """Tell whether labels open speeches: an office does, in the record of a talk any person."""
        if any(_is_office(turn["who"]) for turn in turns):
            return True
        if turns and self.article_text.kind == "readout":
            labels = (span_of(turn, "who") for turn in turns)
            if not any(map(self._is_quotation, turns)) and all(
                who.text in ASKERS_AND_ASKED or self.article_text.mentions_in(who) for who in labels
            ):
                return True
        offices = (span_of(turn, "who") for turn in turns if turn.re is OFFICE_TURN)
        return not self.article_text.is_prose and any(map(self.article_text.mentions_in, offices))

    def _is_quotation(self, turn: re.Match[str]) -> bool:
        """Tell whether all that stands behind a label is quoted: Lee: “It fell.”"""
        end = self.article_text.block_at(turn.start()).end
        return turn.string.startswith(("“", "‘"), turn.end()) and turn.string[end - 1] in "”’"

    def _may_speak(self, label: Span) -> bool:
        """Tell whether a label before a block is that of a speaker: Q, JE, a person."""
        return bool(
            label.text in ASKERS_AND_ASKED
            or SPEAKER_INITIALS.fullmatch(label.text)
            or _is_office(label.text)
            or self.article_text.mentions_in(label)
        )

    def find_voice(self, offset: int) -> Who:
        """Return who speaks at a place instead of an author: parties, or the speaker of a turn."""
        if self.article_text.is_statement:
            return self._find_side(offset) or self.issuers
        who = latest(self._turns, offset)
        if who and who.text in ANSWER_LABELS and self._asked:
            return self._asked
        return (who,) if who and not self._is_author(who.text) else ()

    @cached_property
    def _asked(self) -> Who:
        """Return who alone is named in the title of an interview: Interview with Ann Lee."""
        people = self.article_text.mentions_in(self.article_text.blocks[0])
        return tuple(people) if len(people) == 1 else ()

    @cached_property
    def _sides(self) -> list[tuple[int, Span | None]]:
        """Return from where on one side alone speaks in a statement, None from where all do again.

        The Norwegian side stated the following. | Ports are open. | The two sides agreed.
        """
        found: list[tuple[int, Span | None]] = []
        for sentence in self.article_text.sentences:
            if lead := SIDE_LEAD.fullmatch(self.text, sentence.start, sentence.end):
                found.append((sentence.end, span_of(lead, "who")))
            elif found and found[-1][1] and SIDES_AGAIN.match(sentence.text):
                found.append((sentence.start, None))
        if found:
            found += [(heading.start, None) for heading in self.article_text.headings]
        return sorted(found, key=itemgetter(0))

    def _find_side(self, offset: int) -> Who:
        """Return which side of a statement alone speaks at a place; nothing where all do."""
        at = bisect_right(self._sides, offset, key=itemgetter(0))
        side = self._sides[at - 1][1] if at else None
        return (side,) if side else ()

    def _is_author(self, label: str) -> bool:
        """Tell whether the label of a turn is the name of the only author, or stands for it."""
        name = self.article_text.author
        if not name or are_several(name):
            return False  # of several one may ask the other
        names = name.split()
        initials = [name[0] for name in names]
        return label in (name, names[-1], "".join(initials), initials[0] + initials[-1])

    def skip_label(self, sentence: Span) -> Span:
        """Return a sentence without the label before it: a speaker, or what a block is about."""
        if self._turns and self.article_text.block_at(sentence.start).start == sentence.start:
            label = _match_turn(self.text, sentence)
        else:
            label = SENTENCE_LABEL.match(self.text, sentence.start, sentence.end)
        return cut(self.text, label.end(), sentence.end) if label else sentence
