"""Gives the claims of a statement to the actors who issue it, where people say who they are."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property

from facts.library.entities import AnyFact, Ids
from facts.library.words.naming import Naming
from facts.model.article_facts import Claim, Event, Facts, Quotes
from facts.reading.parties import list_parties, may_mean
from facts.reading.people.names import family_name, is_title, read_surname

# Who speaks for a state: President, Prime Minister; not: ambassador, economist
LEADER = re.compile(
    r"\b(?:Chancellor|Emperor|King|Minister|Premier|President|Prime\sMinister|Queen)\b",
    re.IGNORECASE,
)
OURS = re.compile(
    r"\b(?:[Oo]ur|us|[Ww]e|(?:[Bb]oth|[Tt]he(?:\stwo)?)\s(?:leaders|presidents|sides))\b"
)


@dataclass(frozen=True)
class Issuers:
    """Those who issue a statement: the actors whom people name, and what its article says."""

    ids: Ids
    extracted: Facts
    naming: Naming

    @cached_property
    def leaders(self) -> dict[str, str]:
        """Return the issuers by the surnames of their leaders that nobody else there has."""
        found: dict[str, list[str | None]] = {}
        for person in self.extracted.people:
            body = self.naming.find_actor(person.affiliation.exact) if person.affiliation else None
            leads = person.role is not None and LEADER.search(person.role.exact)
            found.setdefault(read_surname(person.name), []).append(body if leads else None)
        return {name: body for name, (body, *others) in found.items() if body and not others}

    def give(self, fact: AnyFact) -> AnyFact:
        """Return a fact; a claim of them all is theirs, who do not report what they say.

        An event of which they say we or our is of them. Where people name nobody, all stay as
        they are.
        """
        if not self.ids:
            return fact
        claim = fact.record
        if isinstance(claim, Event) and "actors" not in fact.tagged:
            ours = any(OURS.search(quote.exact) for quote in claim.quotes)
            return replace(fact, actors=self.ids if ours else ())
        if not isinstance(claim, Claim) or claim.unclear:
            return fact
        # People may say that it is of others, or of one of them.
        theirs = not fact.holder_ids or {*fact.holder_ids} == {*self.ids}
        if not (theirs and self._are_holders(claim.holders)):
            return fact
        stance = "assertion" if claim.stance == "reported" else claim.stance
        record = claim.model_copy(update={"holders": (), "stance": stance})
        return replace(fact, record=record, holder_ids=self.ids)

    def _are_holders(self, holders: Quotes) -> bool:
        """Tell whether words mean them: as printed, all by name or by leader, the two sides."""
        mean_all = all(may_mean(holder.exact, len(self.ids)) for holder in holders)
        if mean_all or holders == self.extracted.source.issuers:
            return True
        named = [self._find_issuer(n) for holder in holders for n in list_parties(holder.exact)]
        return Counter(named) == Counter(self.ids)

    def _find_issuer(self, name: str) -> str | None:
        """Return the issuer whose name, or whose leader, a name is: President Lee, Li Ming."""
        words = [word for word in name.replace(",", "").split() if not is_title(word)]
        is_name = words and all(word[:1].isupper() for word in words)
        leader = self.leaders.get(family_name(words)) if is_name else None
        return leader if leader in self.ids else self.naming.find_actor(name)
