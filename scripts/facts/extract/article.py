"""Turns the text of one article into facts without labels: words, spans, what they say."""

import re
from datetime import date

from facts.base.spans import blocks, cut, with_plain_blanks
from facts.extract.article_text import ArticleText
from facts.extract.claims.finder import find_claims
from facts.extract.claims.fragments import is_stump
from facts.extract.events.finder import find_events
from facts.extract.events.meetings import MEETING
from facts.extract.figures import tell_figures
from facts.extract.holders.issuers import find_issuers
from facts.extract.imprint import read_imprint
from facts.extract.reported_points import find_statements
from facts.extract.sections import find_sections
from facts.model.article_facts import Claim, Event, Facts, Person, Quote, Quotes
from facts.model.fields import ArticleKind
from facts.model.quoting import Quoter
from facts.reading.people import NameMention
from facts.reading.quotation import even_marks

LANGUAGES = frozenset({"en"})  # languages that have rules
CLOSE_BEHIND = 3  # characters between who says so and what is said: said, | “it is old”
# What has only the name of somebody: the Novak | administration.
NO_PERSON = re.compile(r"\s(?:administration|era|government|presidency)\b")
TO_COME = ("commitment", "demand", "forecast")  # stances of claims of what is to come
# What has befallen somebody, whatever is vowed of it.
BEFALLEN = re.compile(
    r"\b(?:aggression|annexation|assaults?|attacks?|bombings?|deaths?|invasion|occupation|war)\b"
)


def _find_people(article_text: ArticleText) -> tuple[Person, ...]:
    """Return each person once: at the first full name, or the first one that words a role."""
    first: dict[str, NameMention] = {}
    for mention in article_text.people:
        if mention.name == mention.text and NO_PERSON.match(article_text.text, mention.end):
            continue
        known = first.setdefault(mention.name, mention)
        fuller = mention.text == mention.name != known.text  # the Han court of | Han Wu
        if known.role is None and (mention.role or fuller):
            first[mention.name] = mention
    quote = article_text.quote
    return tuple(
        Person(
            name=quote.printed(mention.name),
            role=quote(mention.role_span) if mention.role_span else None,
            affiliation=quote(mention.affiliation) if mention.affiliation else None,
            quote=quote(mention),
        )
        for mention in sorted(first.values())
    )


def _with_who_says_so(article_text: ArticleText, claim: Claim) -> Quote:
    """Return the words of a claim with those right before them that give it to somebody."""
    words = claim.quote
    by = claim.attribution
    if by is None or not by.end <= words.start <= by.end + CLOSE_BEHIND:
        return words
    if not any(holder in by for holder in claim.holders):  # Lee, who left, said that
        return words
    return article_text.quote(cut(article_text.text, by.start, words.end))


def _drop_told(claims: list[Claim], events: list[Event], issuers: Quotes) -> list[Claim]:
    """Return claims without those of who speaks in a text that are told as an event.

    Of a statement only what is plain, and dated or a meeting: the rest its issuers say themselves.
    """
    happened = {event.quotes[0] for event in events}
    held = {e.quotes[0] for e in events if e.edtf or MEETING.search(e.quotes[0].exact)}

    def is_told(claim: Claim) -> bool:
        words = claim.quote
        if claim.holders == ():
            return words in happened
        if claim.holders != issuers or claim.stance != "assertion":
            return False
        return words in held

    return [claim for claim in claims if claim.unclear or not is_told(claim)]


def _drop_undertaken(events: list[Event], claims: list[Claim]) -> list[Event]:
    """Return events without undated ones of which issuers only undertake, foretell or ask for more.

    Committed to moves such as the relocation of the guard; not: committed to end the war. None of
    them where some are parts of others, which are known by their positions.
    """
    if any(event.part_of for event in events):
        return events
    ahead = [claim.quote for claim in claims if claim.stance in TO_COME]

    def is_undertaken(event: Event) -> bool:
        words = event.quotes[0]
        undated = event.edtf is None and event.status == "happened"
        return (
            undated and not BEFALLEN.search(words.exact) and any(words in quote for quote in ahead)
        )

    return [event for event in events if not is_undertaken(event)]


def extract(
    text: str, published: date | None = None, kind: ArticleKind = "commentary", lang: str = "en"
) -> Facts:
    """Return all facts of one article, without labels; `part_of` is the position of an event, `#n`.

    `published` None: the release date that the text prints. A language without rules gives the
    source alone.
    """
    reading = with_plain_blanks(even_marks(text))
    parts = blocks(reading)
    quote = Quoter(parts, printed=text)
    source, source_blocks = read_imprint(parts, quote)
    if lang.split("-")[0] not in LANGUAGES:
        return Facts(source=source)
    if not published and source.published:
        published = date.fromisoformat(source.published.edtf)
    article_text = ArticleText(reading, published, kind, lang, parts, source, source_blocks, quote)
    source = source.model_copy(update={"issuers": quote.all(find_issuers(article_text))})
    found = find_claims(article_text)
    said = [claim.quote for claim in found if claim.holders or kind == "statement"]
    events = find_events(article_text, said)
    if source.issuers:
        events = _drop_undertaken(events, found)
    claims = _drop_told(found, events, source.issuers)
    claims = [claim for claim in claims if not is_stump(article_text, claim)]
    statements = tuple(find_statements(article_text, events))
    told = [_with_who_says_so(article_text, claim) for claim in claims]
    told += [event.quotes[0] for event in events]
    told += [clause.quote for x in statements for point in x.points for clause in point.clauses]
    return Facts(
        source=source,
        events=tuple(events),
        statements=statements,
        sections=tuple(find_sections(article_text)),
        claims=tuple(claims),
        figures=tuple(tell_figures(article_text, told)),
        people=_find_people(article_text),
    )
