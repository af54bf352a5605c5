"""Finds who tells a clause that no report holds: those asked, or those whose views are listed."""

import re
from collections.abc import Iterable, Iterator

from facts.base.patterns import verbose
from facts.base.spans import Span, span_of
from facts.extract.article_text import ArticleText, latest
from facts.extract.claims.making import make_claim
from facts.extract.claims.stance import read_stance
from facts.extract.holders.attribution import Holders
from facts.model.article_facts import Claim
from facts.model.fields import Stance
from facts.reading.speech.phrases import find_first, is_sayer
from facts.reading.speech.tokens import read_tokens

# The lead of a list of what others think or hope, or said when asked: driven by three core beliefs.
THEIRS = verbose(
    r"""
    \b(?:accusations|allegations|assumptions|beliefs|complaints|convictions|grievances|narratives
    |discussants|experts|interviewees|panell?ists|participants|respondents|speakers)\b
    # Lund hopes that the following will occur
    | \b(?:demand|expect|hope|propose|recommend|urge|want)e?[ds]?\s(?:that\s)?the\sfollowing\b
    """,
    re.IGNORECASE,
)
# Whose answer only an inquiry tells: most respondents trusted it.
ANSWER = verbose(
    r"""
    (?:(?!\b(?:among|are|background|by|has|have|included?|is|mix|number\sof|overview|risk
        |that|to|was|were|which|who)\b)[^,;:“]){0,80}
      \b(?i:interviewees|respondents|those\s(?:asked|polled|surveyed))\b
    # not how they were chosen: the interviewees were selected for their age
    (?!\s(?:came\sfrom|consisted\sof|ranged|represented|(?:was|were)\s(?:all\s|also\s|\w+ly\s)?
      (?:asked|based|chosen|contacted|drawn|from|given|identified|interviewed|recruited|sampled
      |selected))\b)
    """
)


class Others:
    """Those who tell what stands in the lists and surveys of a text."""

    def __init__(self, article_text: ArticleText, holders: Holders) -> None:
        self.article_text = article_text
        self.holders = holders
        self.text = article_text.text
        # the leads of lists of what others think, by their items
        self.leads: dict[Span, Span] = {
            item: listing.lead
            for listing in article_text.lists
            if listing.lead and THEIRS.search(listing.lead.text)
            for item in listing.items
        }
        self.items = sorted(self.leads)

    def claim(self, clause: Span) -> Iterable[Claim] | None:
        """Return the claims of a clause that those asked or listed tell, None if not theirs.

        Those listed hold what stands in a list of what somebody thinks.
        """
        answer = self.article_text.is_prose and ANSWER.match(self.text, clause.start, clause.end)
        if answer:
            return [make_claim(self.article_text, clause, "reported", (span_of(answer),))]
        item = latest(self.items, clause.start)
        return self._claim_listed(clause, self.leads[item]) if item and clause in item else None

    def _claim_listed(self, clause: Span, lead: Span) -> Iterator[Claim]:
        """Yield the claim of a clause in a list of what somebody thinks, whom its lead names."""
        s = read_tokens(self.text, lead.start, lead.end, self.article_text.printed)
        first = find_first(s)
        who = self.holders.resolve(s, first) if is_sayer(s, first) else ()
        if who:
            stance = read_stance(clause.text)
            told: Stance = "reported" if stance == "assertion" else stance
            yield make_claim(self.article_text, clause, told, who)
