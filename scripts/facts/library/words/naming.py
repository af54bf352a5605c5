"""Finds the actors and topics of the registers that words name, and gives them to facts."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from facts.base.invisible import remove_invisible
from facts.base.patterns import verbose
from facts.library.entities import AnyFact, Ids, select_facts
from facts.model.article_facts import Claim, Clause, Event, Figure, Person, Quote
from facts.model.registers import Actor, Topic

# What stands before a place that may be the seat of a government: met in | Moscow
BEFORE_PLACE = r"""(?:against|around|at|from|in|including|into|left|near|of|outside|reached|through
    |to|via|visit(?:ed|s)?)"""
# What makes a people a continent’s: Latin | American
NO_CONTINENT = r"(?<!Central\s)(?<!Latin\s)(?<!North\s)(?<!South\s)"
# Behind the name of a state that of its money: 5 US | dollars; not: Norway won, pounds Lund
MONEY = r"\ (?:[Dd]ollars?|euros?|kron[ae]r?|rou?bles?|rupees?|yen|yuan)\b"
# Eight names and more in a row: Austria, the Czech Republic, Ukraine, ...
LONG_NAME_LIST = re.compile(
    r"(?:(?:the\s)?[A-Z][\w.’-]*(?:\s(?:of\s)?[A-Z][\w.’-]*){0,3},\s){7,}"
    r"(?:and\s(?:the\s)?[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)?)?"
)


def _word_pattern(word: str) -> str:
    """Return the pattern of a topic's word; one that ends in * is the beginning of words."""
    letters = re.escape(word.removesuffix("*"))
    return letters if word.endswith("*") else rf"{letters}\b"


@dataclass(frozen=True)
class Naming:
    """The registers whose names and words are found in texts."""

    actors: Mapping[str, Actor]
    topics: Mapping[str, Topic]

    @cached_property
    def _names(self) -> tuple[re.Pattern[str], dict[str, str]]:
        """Return the pattern of all English names and the actor that each one means."""
        ids = {name: a.id for a in self.actors.values() for name in a.english_names}
        ids |= {f"The {name[4:]}": id_ for name, id_ in ids.items() if name.startswith("the ")}
        longest = sorted(map(re.escape, ids), key=len, reverse=True)
        # Not the end of a longer name: Democratic People’s Republic of Korea.
        start = r"(?<!\w)(?<!People['’]s[ ])"
        # nor the beginning of one: the South China Sea, the West Bank, nor money: US$5
        end = rf"(?!\w|\$\d|{MONEY}|\ [Ss]eas?\b|(?<=\bWest)\ (?:Bank|Coast|End|Wing)\b)"
        return re.compile(rf"{start}(?:{'|'.join(longest) or '(?!)'}){end}"), ids

    @cached_property
    def _stand_ins(self) -> tuple[re.Pattern[str], dict[str, Ids]]:
        """Return the pattern of words that stand for a state, and for which; first who is meant.

        They name its people or are metonyms; what is a place has no group `word`.
        """
        # Here, so that it is read only where an article is.
        from facts.reading.lexicon import STATES, either

        _, known = self._names
        ids: dict[str, Ids] = {
            word: (known[state],)
            for state, words in STATES.items()
            if state in known and self.actors[known[state]].type == "state"
            for word in words
            if word not in known and word != "Korean"  # which is of two states
        }
        people = either(*ids)
        owners = [(name, actor.id) for actor in self.actors.values() for name in actor.metonyms]
        for name, owner in owners:
            ids[name] = (*ids.get(name, ()), owner)
        names = "|".join(re.escape(name) for name, _ in owners) or "(?!)"
        metonym = rf"(?:{names})(?!\w|-|\s[A-Z]|,\sD\.?C)"  # not: the Oslo Post
        found = rf"""
            (?<![\w-])
            # left Oslo; not: in Oslo’s view, nor Norwegian kroner
            (?: {BEFORE_PLACE}\s(?:the\s|\w+\sand\s)? {metonym} (?!['’]s\s[a-z])
              | (?P<word> {NO_CONTINENT}{people}(?=s?(?!\w|-|{MONEY})) | {metonym} ) )
        """
        return verbose(found), ids

    @cached_property
    def _topic_words(self) -> dict[str, tuple[list[str], re.Pattern[str]]]:
        """Return for each topic the letters of its words, and the pattern that finds them."""
        found = {}
        for topic in self.topics.values():
            letters = [word.removesuffix("*").casefold() for word in topic.words]
            words = "|".join(map(_word_pattern, topic.words))
            others = "|".join(map(_word_pattern, topic.not_in)) or "(?!)"
            pattern = rf"\b(?:(?:{others})|(?P<word>{words}))"
            found[topic.id] = letters, re.compile(pattern, re.IGNORECASE)
        return found

    def actors_in(self, text: str, surnames: Mapping[str, str] | None = None) -> Ids:
        """Return the ids of the actors whose names stand in a text, in order.

        `surnames` are the actors whom an article calls so; not: the Novak-Lee administration. In an
        article a state is named by its people, too: the Norwegian guard, the Norwegians.
        """
        text = remove_invisible(text).replace(", Jr", " Jr")
        pattern, ids = self._names
        found = [(m.start(), ids[m[0]]) for m in pattern.finditer(text)]
        if surnames is not None:
            words, owners = self._stand_ins
            named = {id_ for _, id_ in found}
            for m in words.finditer(text):
                # Of several that had it the one that is named, too: the Soviet Union, and Moscow.
                if m["word"] and named.isdisjoint(owners[m["word"]][1:]):
                    found.append((m.start(), owners[m["word"]][0]))
            for surname, id_ in surnames.items():
                alone = re.finditer(rf"(?<![\w-]){re.escape(surname)}(?![\w-])", text)
                found += [(m.start(), id_) for m in alone]
        return tuple(dict.fromkeys(id_ for _, id_ in sorted(found)))

    def find_actor(self, name: str) -> str | None:
        """Return the id of the actor whose name is just so; without an article."""
        plain = name.removeprefix("the ").removeprefix("The ").replace(", Jr", " Jr")
        return self._names[1].get(plain)

    def find_surnames(self, facts: Iterable[AnyFact]) -> dict[str, str]:
        """Return the actors of an article’s people by surname, where one person alone has it."""
        # Here, so that it is read only where an article is.
        from facts.reading.people.names import read_surname

        found: dict[str, set[str]] = {}
        for person in select_facts(facts, Person):
            name = person.record.name
            ids = person.actors if "actors" in person.tagged else self.actors_in(name)
            found.setdefault(read_surname(name), set()).update(ids or {name})
        _, known = self._names
        return {
            surname: id_
            for surname, (id_, *others) in found.items()
            if id_ in self.actors and not others and surname not in known
        }

    def topics_in(self, text: str) -> Ids:
        """Return the ids of the topics whose words stand in a text, in the register's order.

        A long list of members has none: a text is not on Ukraine because Ukraine is among them.
        """
        text = LONG_NAME_LIST.sub(" ", remove_invisible(text))
        folded = text.casefold()
        return tuple(
            id_
            for id_, (letters, pattern) in self._topic_words.items()
            # Quick, and so of few topics their patterns, which take time, are tried.
            if any(map(folded.__contains__, letters))
            and any(m["word"] for m in pattern.finditer(text))
        )

    def resolve(self, facts: tuple[AnyFact, ...]) -> Iterator[AnyFact]:
        """Yield the facts of an article with the actors and topics that their words name.

        What people set stays.
        """
        spoken = defaultdict[int, list[Quote]](list)  # by block: an article may have thousands
        for fact in facts:
            if isinstance(fact.record, Event | Claim | Clause):
                for quote in fact.quotes:
                    spoken[quote.block].append(quote)
        surnames = self.find_surnames(facts)
        for fact in facts:
            quotes = [*fact.quotes]
            for name in ("holders", "actors", "parties"):
                quotes += getattr(fact.record, name, ())
            first = fact.anchor
            around = [quote for quote in spoken[first.block] if first in quote]
            if isinstance(fact.record, Figure):  # a figure is of what contains it
                quotes += around
            text = " … ".join(quote.exact for quote in quotes)
            actors = fact.actors
            if "actors" not in fact.tagged:
                named = self.actors_in(text, surnames)
                actors = tuple(dict.fromkeys((*fact.actors, *fact.holder_ids, *named)))
            topics = fact.topics
            if "topics" not in fact.tagged:
                topics = self.topics_in(text)
                if not topics and isinstance(fact.record, Event):  # of what contains it
                    topics = self.topics_in(" … ".join(quote.exact for quote in around))
            yield replace(fact, actors=actors, topics=topics)
