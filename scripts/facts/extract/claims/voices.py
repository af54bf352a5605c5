"""Tells who speaks on where nobody is named again: in a quotation, in a block of a readout."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span, sentences
from facts.extract.article_text import QUOTATION_LEADS, ArticleText, latest
from facts.extract.holders.attribution import Holders
from facts.extract.holders.issuers import SIDE, Who, find_speaker
from facts.model.article_facts import Claim
from facts.reading.lexicon import STATES, TITLES, either
from facts.reading.parties import are_several_parties
from facts.reading.speech.finder import find_reports
from facts.reading.speech.frames import CLAUSES
from facts.reading.speech.phrases import Phrase, find_first
from facts.reading.speech.report import Report
from facts.reading.speech.tokens import Tokens, read_tokens

LABELLED = re.compile(r">\s[A-Z][\w’.\s-]{1,40}:\s")  # > Chief of Staff: It is over.


# With which somebody begins to speak in a readout: Lee thanked Roe for his welcome.
COURTESIES = word_set("appreciated congratulated conveyed expressed thanked")
# ... and with which he tells what he thinks: Lee set out his position. | All should talk.
EXPOUNDING = verbose(
    r"""
    (?:\S+\s){1,8}? (?:(?:also|further|then)\s)?
    (?: (?:clarified|elaborated|explained|expounded|laid\sout|outlined|presented|set\s(?:forth|out)
          |shared|stated)\s(?:up)?(?:on\s)?
        (?:(?:detail(?:ed|s)|full|her|his|in|its|the|[A-Z]\w+[’']s?)\s){0,3}
        (?:\w+\s)?(?:approach|assessments?|opinions?|position|principles|proposals?|stance|views?)
      | (?:advanced|put\sforward|proposed)\s(?:\S+\s){1,2}
        (?:ideas|initiatives|points|principles|proposals|suggestions) )\b
    """
)
OTHER_SUBJECT = re.compile(rf"{SIDE}\b|The (?:conference|meeting|talks|two sides agreed)\b")
DONE_TO_HIM = word_set("been was were")  # Lee was thanked by Roe
# What is the position of a state, whoever tells it: Norway will; the two sides should; not: The
# visit was long.
POSITION = verbose(
    rf"""
    (?:[Tt]he\s(?:\w+\s)?(?:countries|peoples|sides?)|[Bb]oth\s(?:countries|sides)|[Ww]e|[Oo]ur
      |(?:[Tt]he\s)?(?:{either(*STATES)}))(?![’'])\b
    """
)


@dataclass
class Quotations:
    """Who speaks in the quotations of a text that run over whole sentences."""

    article_text: ArticleText
    holders: Holders
    # by start of a quotation that runs on
    speaking: dict[int, Who] = field(default_factory=dict)

    def find_around(self, sentence: Span) -> Span | None:
        """Return the quotation that holds all of a sentence."""
        long = latest(self.article_text.long_quotations, sentence.start)
        if long and sentence.end <= long.end + 1:  # a stop may stand behind it
            return long
        block = self.article_text.block_at(sentence.start)
        if block.text.startswith(">") or (block.text.startswith("“") and "”" not in block.text):
            return block
        phrase = latest(self.article_text.phrases, sentence.start)
        return phrase if phrase and sentence.start < phrase.end >= sentence.end - 1 else None

    def find_speaker(self, quotation: Span) -> Who:
        """Return who speaks in a quotation, as named before it or the block that it goes on from.

        Not where a label names another speaker.
        """
        who = self.speaking.get(quotation.start)
        if who is not None or not quotation.text.startswith(">") or quotation.start == 0:
            return who or ()
        before = self.article_text.block_at(quotation.start - 2)
        goes_on = before.text.startswith(">") and not LABELLED.match(quotation.text)
        return self.find_speaker(before) if goes_on else ()

    def note(self, sentence: Span, who: Who) -> None:
        """Keep who speaks in a quotation that runs on behind a sentence."""
        behind = sentence.end
        # to a quotation in the next block, not to examples
        if sentence.text.endswith(QUOTATION_LEADS) and not sentence.text.endswith("including:"):
            behind += 2
            who = who or tuple(filter(None, [self.holders.subject]))
        elif self.article_text.text.startswith(" “", behind):  # Lee said so. “It is over.”
            behind += 2
        if running := self.find_around(Span(behind, behind, "")):
            self.speaking.setdefault(running.start, who)


# What the next block asks for without a name, whoever spoke last: The two sides should trade more.
ASKED = re.compile(r"\b(?:must|needs? to|should)\b")


class Voice(NamedTuple):
    """Who is heard in a block: where that begins, who it is, and the words that say so.

    Behind a mere courtesy only what states or sides do or must do is his: `only_positions`; in the
    next block only what they must do: `only_asked`. What a side or the talks did ends what somebody
    `expounds`.
    """

    block: int
    who: Who = ()
    words: Span | None = None
    only_positions: bool = False
    only_asked: bool = False
    expounds: bool = False


NOBODY_HEARD = Voice(-1)


@dataclass
class ReadoutVoices:
    """Who is heard in the blocks of a readout, though not named in each sentence.

    Lee said that trade grew. | It will go on.
    """

    article_text: ArticleText
    holders: Holders
    voice: Voice = NOBODY_HEARD

    def hear(self, s: Tokens, sentence: Span, reports: list[Report]) -> None:
        """Keep who is heard in the block of a sentence.

        Behind one report of somebody all of a block is his until the next one, and before it where
        he is named at the end: Trade grew. It will go on, Lee said.
        """
        block = self.article_text.block_at(sentence.start)
        if self._speaker:
            self.voice = Voice(block.start, self._speaker)
            return
        self._go_on(block, sentence)
        acting = find_first(s)
        if not reports and acting and self._is_acting(s.span(*acting)):
            self.voice = self._open_with_courtesy(s, block, acting, (s.span(*acting),))
        for report in reports:
            who = self.holders.resolve(s, report.holder)
            clause = (
                report.frame in CLAUSES
                or s.words[report.words[1] - 1] == "that"
                or report.words[1] <= report.content[0]  # Lee said, trade grew
            )
            if clause and self._is_one_person(who):
                self.voice = Voice(block.start, who, s.span(*report.words))
            elif who != self.voice.who:
                self.voice = self._open_with_courtesy(s, block, report.words, who)

    def give(self, claim: Claim) -> Claim:
        """Return a claim as that of who is heard in its block, if somebody is."""
        if not self.voice.who or claim.holders:
            return claim
        words = claim.quote.exact
        if self.voice.only_positions and not POSITION.match(words):
            return claim
        if self.voice.only_asked and not (POSITION.match(words) and ASKED.search(words)):
            return claim
        quote = self.article_text.quote
        change = {
            "holders": quote.all(self.voice.who),
            "attribution": quote(self.voice.words) if self.voice.words else None,
            "stance": "reported" if claim.stance == "assertion" else claim.stance,
            "unclear": False,
        }
        return claim.model_copy(update=change)

    def _go_on(self, block: Span, sentence: Span) -> None:
        """Open a block where a sentence is in another one, end what somebody expounds."""
        if block.start != self.voice.block:
            self.voice = self._open_block(block, sentence)
        elif self.voice.expounds and OTHER_SUBJECT.match(sentence.text):
            self.voice = Voice(block.start)

    def _open_block(self, block: Span, sentence: Span) -> Voice:
        """Return who is heard as a block opens: named at its end, else who was heard before.

        Of him only what is asked of the sides, with which the block opens.
        """
        closing = self._read_closing_voice(block)
        goes_on = self.voice.who and not closing.who and POSITION.match(sentence.text)
        return Voice(block.start, self.voice.who, only_asked=True) if goes_on else closing

    def _open_with_courtesy(self, s: Tokens, block: Span, words: Phrase, who: Who) -> Voice:
        """Return who is heard behind a courtesy: Lee thanked him. | Oslo will go on building it."""
        start, end = words
        told = s.words[start : end + 1]
        polite = not COURTESIES.isdisjoint(told) and DONE_TO_HIM.isdisjoint(told)
        if polite and self._is_one_person(who):
            return Voice(block.start, who, who[0], only_positions=True)
        if EXPOUNDING.match(s.text, s.starts[start]) and self._is_one_person(who):
            return Voice(block.start, who, who[0], expounds=True)
        return Voice(block.start)

    @cached_property
    def _speaker(self) -> Who:
        """Return who alone speaks in a text, by its title: Speech by President Lee."""
        title = self.article_text.blocks[0]
        speaker = find_speaker(self.article_text.text, title)
        if not speaker or are_several_parties(who.text for who in speaker):
            return ()
        # who is told of below the title does not speak there: Lee met with Novak
        name = re.compile(rf"\b{re.escape(speaker[0].text.split()[-1])}\b")
        return () if name.search(self.article_text.text, title.end) else speaker

    def _read_closing_voice(self, block: Span) -> Voice:
        """Return who is named at the end of a block, behind what he says in all of it, if any."""
        text = self.article_text.text
        last = sentences(text, block, self.article_text.lang)[-1]
        s = read_tokens(text, last.start, last.end, self.article_text.printed)
        for report in find_reports(s):
            behind = report.frame == "beside" and report.words[1] >= len(s.tags.rstrip("."))
            who = self.holders.resolve(s, report.holder)
            if behind and self._is_one_person(who):
                return Voice(block.start, who, s.span(*report.words))
        return Voice(block.start)

    def _is_acting(self, subject: Span) -> bool:
        """Tell whether somebody acts: Novak thanked him; not: Novak’s visit was long."""
        named = self.article_text.mentions_in(subject) and subject.text.split()[-1].istitle()
        return bool(named) or not TITLES.isdisjoint(subject.text.lower().split())

    def _is_one_person(self, who: Who) -> bool:
        """Tell whether a holder is one person."""
        return len(who) == 1 and self.holders.names_person(who[0])
