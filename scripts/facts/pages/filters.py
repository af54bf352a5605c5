"""What templates may ask of the library beside itself: the filters, bound once."""

import re
from collections.abc import Iterator
from functools import partial
from itertools import groupby
from typing import Any

from markupsafe import Markup, escape

from facts.base.invisible import show_invisible
from facts.base.wording import human, join_names, margin_date
from facts.data.citations import cite_styles
from facts.library.entities import AnyFact, ClaimFact
from facts.library.library import Library
from facts.model.article_facts import Clause
from facts.model.documents import name_kind
from facts.pages.page import group_by, join_years

CHINESE = re.compile("[\u3400-\u9fff]+")
CYRILLIC = re.compile("[\u0400-\u04ff]+(?:[ -][\u0400-\u04ff]+)*")
THE_OPENING = re.compile("^the ", re.IGNORECASE)


def mark_foreign(text: str) -> Markup:
    """Return a sentence of ours with the language of its Chinese and Russian words marked."""
    safe = str(escape(text))
    safe = CHINESE.sub(r'<span lang="zh-Hans">\g<0></span>', safe)
    safe = CYRILLIC.sub(r'<span lang="ru">\g<0></span>', safe)
    return Markup(safe)  # noqa: S704 - escaped above


def holder_names(library: Library, claim: ClaimFact) -> str:
    """Return the holders of a claim, as worded without articles, then those whom people name.

    Empty for the author.
    """
    worded = [THE_OPENING.sub("", quote.exact) for quote in claim.record.holders]
    return join_names([*worded, *library.name_holders(claim)])


def _is_released(library: Library, claim: ClaimFact) -> bool:
    """Tell whether a text of its own publisher says a claim itself; not: they said that X says."""
    article = library.articles[claim.article]
    named = (library.naming.find_actor(holder.exact) for holder in claim.record.holders)
    issued = {*(claim.holder_ids or named)} <= {*article.meta.issuers}
    told = claim.record.attribution and not (issued or article.is_issuers(claim))
    return article.is_own_text and not told


def _name_voice(library: Library, claim: ClaimFact) -> str:
    """Return who speaks in a claim: the holder, the author, or that it is unclear."""
    article = library.articles[claim.article]
    holders = holder_names(library, claim)
    if claim.record.unclear:
        return (
            f"{holders}, as worded by {article.attribution}" if holders else "attribution unclear"
        )
    if not holders:
        return article.own_voice
    given = "released" if _is_released(library, claim) else "attributed"
    return f"{holders}, as {given} by {article.attribution}"


def make_filters(library: Library) -> dict[str, Any]:
    """Return the filters that ask the library, by name; templates.py adds those that do not."""

    def list_reports(point: str) -> Iterator[list[AnyFact]]:
        """Yield what articles make of a point of a document.

        Each list holds the clauses of a reported point that have one verdict, or the reported
        point itself where none of its clauses was compared with the point.
        """
        for report in library.reports_on[point].values():
            near: list[AnyFact] = [
                clause
                for clause in library.facts_of(report.id, Clause)
                if point in (near.id for near in library.verdict_on(clause).against)
            ]
            yield from group_by(
                near or [report], lambda fact: [library.verdict_on(fact).verdict]
            ).values()

    def tell_voice(claim: ClaimFact) -> object:
        """Return in what the claims of a sentence agree that are told together."""
        verdicts = {c.verdict for c in claim.contests}
        return _name_voice(library, claim), claim.record.stance, verdicts

    return {
        "address": lambda id_: library.addresses[id_].path,
        "name": lambda id_: library.addresses[id_].name,
        "reports_of_point": list_reports,
        "voice": partial(_name_voice, library),
        "voices": lambda claims: [[*group] for _, group in groupby(claims, tell_voice)],
        "styles": cite_styles,
        "years": join_years,
        "foreign": mark_foreign,
        "kind_name": name_kind,
        "visible": show_invisible,
        "long_date": human,
        "margin_date": margin_date,
    }
