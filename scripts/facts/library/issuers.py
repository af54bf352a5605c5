"""Gives the claims of a statement to the actors who issue it, where people say who they are."""

from dataclasses import dataclass, replace
from functools import cached_property

from facts.library.entities import AnyFact, Ids
from facts.library.words.naming import Naming
from facts.model.article_facts import Claim, Person, Quotes
from facts.reading.parties import OF_PARTIES, list_parties
from facts.reading.people.names import family_name


@dataclass(frozen=True)
class Issuers:
    """Those who issue a statement: the actors whom people name, and how the article words them.

    `people` are those whom the article names.
    """

    ids: Ids
    printed: Quotes
    people: tuple[Person, ...]
    naming: Naming

    @cached_property
    def leaders(self) -> dict[str, str]:
        """Return the issuers whom people of the article speak for, by surname."""
        found: dict[str, str] = {}
        for person in self.people:
            body = self.naming.find_actor(person.affiliation.exact) if person.affiliation else None
            if body in self.ids:
                found[family_name(person.name.replace(",", "").split())] = body
        return found

    def give(self, fact: AnyFact) -> AnyFact:
        """Return a fact; a claim of them all is theirs, who do not report what they say."""
        claim = fact.record
        if not isinstance(claim, Claim) or claim.unclear:
            return fact
        if fact.holder_ids and {*fact.holder_ids} != {*self.ids}:
            return fact  # people say that it is of others, or of one of them
        if not self._are_holders(claim.holders):
            return fact
        stance = "assertion" if claim.stance == "reported" else claim.stance
        record = claim.model_copy(update={"holders": (), "stance": stance})
        return replace(fact, record=record, holder_ids=self.ids)

    def _are_holders(self, holders: Quotes) -> bool:
        """Tell whether words mean them: as printed, all by name or by leader, the two sides."""
        if holders in ((), self.printed):
            return True
        if len(self.ids) == 1:
            return False
        if all(OF_PARTIES.fullmatch(holder.exact) for holder in holders):
            return True
        named = [self._find_issuer(n) for holder in holders for n in list_parties(holder.exact)]
        return sorted(filter(None, named)) == sorted(self.ids) and None not in named

    def _find_issuer(self, name: str) -> str | None:
        """Return the issuer whose name, or whose leader with a title, a name is: President Lee."""
        words = name.split()
        leader = words and all(word[:1].isupper() for word in words) and words[-1]
        return self.naming.find_actor(name) or self.leaders.get(str(leader))
