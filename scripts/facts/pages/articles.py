"""The article with its facts marked in its own words, and the argument that it makes."""

from collections import Counter
from collections.abc import Iterator, Sequence

from facts.base.spans import sentences
from facts.base.wording import human, number
from facts.library.addresses import fact_address
from facts.library.entities import AnyFact, Article, Fact
from facts.library.library import Library
from facts.library.marks import Mark, make_tokens
from facts.model.article_facts import Claim, Event, ExtractedFact, Figure, Person, Point, Section
from facts.model.labels import VERDICTS
from facts.pages.filters import holder_names
from facts.pages.metadata import cite_page, claim_head
from facts.pages.page import Page, Site, View, cut_list

MARKED = ("event", "point", "clause", "claim", "figure", "person", "statement")
NOTED = ("point", "event", "claim", "figure", "person")
PULLED = ("forecast", "demand")
# What one stance says louder than another when a section shows a single claim.
STRENGTH = ("demand", "forecast", "evaluation", "assertion", "commitment", "reported")
WITHOUT_ARGUMENT = ("readout", "statement")  # kinds of article that report rather than argue


def article_lists(site: Site) -> Iterator[Page]:
    """Yield the list of articles and that of analyses."""
    listed = sorted(site.library.articles.values(), key=lambda a: a.published or "", reverse=True)
    listing = lambda part: {"articles": part}  # noqa: E731
    about = "The articles that the record reads, each with its words and facts."
    view: View = {"lead": about, "folder": "articles"}
    yield from cut_list(Page("articles", "articles", "Articles", about, view), listed, listing)
    about = "What the articles argue or report, claim by claim, with the holder of each claim."
    view = {"lead": about, "folder": "analysis"}
    yield from cut_list(Page("analysis", "articles", "Analysis", about, view), listed, listing)


def article_marks(library: Library, article: Article) -> list[Mark]:
    """Return the marks of all facts: the first words of each carry its label as the anchor."""
    found = []
    for fact in library.facts_of(article.id, ExtractedFact):
        if fact.kind in MARKED:
            for n, quote in enumerate(fact.quotes):
                found.append(Mark(quote.start, quote.end, fact.kind, "" if n else fact.label))
    return found


def margin_note(library: Library, fact: AnyFact) -> str:
    """Return what the margin says of a fact beside its kind and label."""
    record = fact.record
    if isinstance(record, Event):
        return human(record.edtf)
    if isinstance(record, Claim):
        return record.stance
    if isinstance(record, Figure):
        return f"{number(record.value)} {record.unit or ''}".strip()
    if isinstance(record, Point):
        return VERDICTS[library.verdict_on(fact).verdict].word
    if isinstance(record, Person) and record.role:
        return record.role.exact
    return ""


def block_views(library: Library, article: Article) -> list[View]:
    """Return the blocks with their tokens and margin notes."""
    marks = sorted(article_marks(library, article), key=lambda mark: mark.start)
    gaps = library.excerpts[article.id].gaps
    notes: dict[int, list[View]] = {}
    for fact in library.facts_of(article.id, ExtractedFact):
        if fact.kind in NOTED and library.is_shown(fact):
            note = {
                "kind": fact.kind,
                "label": fact.label,
                "address": fact_address(library, fact),
                "says": margin_note(library, fact),
            }
            notes.setdefault(fact.quotes[0].block, []).append(note)
    views = []
    at = 0
    for n, block in enumerate(article.blocks, start=1):
        inside = []
        while at < len(marks) and marks[at].start < block.end:
            inside.append(marks[at])
            at += 1
        tokens = make_tokens(article.source, block.start, block.end, inside, gaps)
        views.append({"number": n, "tokens": tokens, "notes": notes.get(n, [])})
    return views


def section_views(library: Library, article: Article) -> list[View]:
    """Return the article cut into its sections; blocks of none stand in some without a title."""
    blocks = block_views(library, article)
    views = []
    at = 0
    for fact in library.facts_of(article.id, Section):
        first, last = fact.record.blocks
        views.append({"label": "", "title": None, "blocks": blocks[at : first - 1]})
        views.append(
            {
                "label": fact.label,
                "title": fact.title,
                "span": f"blocks {first}–{last}" if first < last else f"block {first}",
                "blocks": blocks[max(at, first - 1) : last],
            }
        )
        at = max(at, last)
    views.append({"label": "", "title": None, "blocks": blocks[at:]})
    return [view for view in views if view["blocks"]]


def article_page(site: Site, article: Article) -> Page:
    """Return the page with the article's words."""
    library = site.library
    byline = article.imprint.author
    position = (byline.position, byline.affiliation) if byline else ()
    documents = [library.documents[id_] for id_ in library.documents_of(article.id)]
    sections = section_views(library, article)
    rights = article.meta.rights
    shown = "Shown in full" if rights.show == "full" else "Shown in excerpts"
    view = {
        "article": article,
        "position": ", ".join(quote.exact for quote in position if quote),
        "documents": documents,
        "sections": sections,
        "contents": [(s["label"], s["title"]) for s in sections if s["title"]],
        "analysis_heading": analysis_heading(article),
        "has_rules": bool(library.facts_of(article.id, Section)),
        "left_out": library.excerpts[article.id].left_out,
        "rights": f"{shown}: {rights.note}." if rights.note else f"{shown}.",
        "withdrawn": site.withdrawn_from(f"articles/{article.id}/"),
    }
    about = (
        f"The words of {article.attribution}, {article.day}, with every fact marked and anchored."
    )
    page = Page(f"articles/{article.id}", "article", article.title, about, view)
    return cite_page(site, page, site.citer.cite_article(article), "Article")


def analysis_heading(article: Article) -> str:
    """Return what the page of an article's claims is called."""
    return "What was said" if article.meta.kind in WITHOUT_ARGUMENT else "Analysis"


def sentence_views(
    library: Library, article: Article, claims: Sequence[Fact[Claim]]
) -> list[tuple[list[Fact[Claim]], list[tuple[str, Fact[Claim] | None]]]]:
    """Return sentences with their claims: claims of one sentence stand in it together.

    The pieces of a sentence are pairs of words and the claim that they are, if they are one.
    """
    if article.meta.rights.show != "full":  # what surrounds a claim may not be shown
        return [([claim], [(claim.record.quote.exact, claim)]) for claim in claims]
    text = article.source
    views = []
    for n in sorted({claim.record.quote.block for claim in claims}):
        for sentence in sentences(text, article.blocks[n - 1], article.meta.lang):
            inside = [c for c in claims if sentence.start <= c.record.quote.start < sentence.end]
            if inside:
                views.append((inside, sentence_pieces(text, sentence.start, sentence.end, inside)))
    return views


def sentence_pieces(
    text: str, start: int, end: int, claims: Sequence[Fact[Claim]]
) -> list[tuple[str, Fact[Claim] | None]]:
    """Return a sentence cut at its claims, in order; a claim inside another one is left to it."""
    pieces: list[tuple[str, Fact[Claim] | None]] = []
    at = start
    for claim in claims:
        quote = claim.record.quote
        if quote.start < at:
            continue
        pieces.append((text[at : quote.start], None))
        pieces.append((quote.exact, claim))
        at = quote.end
    pieces.append((text[at:end], None))
    return [piece for piece in pieces if piece[0]]


def strongest_claim(claims: Sequence[Fact[Claim]]) -> Fact[Claim]:
    """Return the claim that stands for a section: the strongest stance, then the longest words."""
    return min(claims, key=lambda c: (STRENGTH.index(c.record.stance), -len(c.record.quote.exact)))


def argument_view(
    library: Library, article: Article, section: Fact[Section] | None, claims: Sequence[Fact[Claim]]
) -> View:
    """Return one step of the argument with its claims; those of no section make the last."""
    speakers = Counter(
        holder_names(claim) or ("unclear" if claim.record.unclear else "the author")
        for claim in claims
    )
    joint = section.record.joint if section else None
    heading = (section.title if section else None) or (
        f"Passage in blocks {section.record.blocks[0]} to {section.record.blocks[1]}"
        if section
        else "Elsewhere in the text"
    )
    return {
        "label": section.label if section else "n0",
        "heading": heading,
        "joint": joint.exact if joint else None,
        "count": len(claims),
        "speakers": speakers.most_common(),
        "strongest": strongest_claim(claims),
        "sentences": sentence_views(library, article, claims),
    }


def analysis_page(site: Site, article: Article) -> Page:
    """Return the argument of an article: steps at a glance, forecasts and demands, all claims."""
    library = site.library
    claims = library.facts_of(article.id, Claim)
    shown = [claim for claim in claims if library.is_shown(claim)]
    rest = list(shown)
    sections = []
    for section in library.facts_of(article.id, Section):
        first, last = section.record.blocks
        inside = [c for c in rest if first <= c.record.quote.block <= last]
        if inside:
            sections.append(argument_view(library, article, section, inside))
            rest = [c for c in rest if not first <= c.record.quote.block <= last]
    if rest:
        sections.append(argument_view(library, article, None, rest))
    pulled = [(c, library.events_since(c)) for c in shown if c.record.stance in PULLED]
    heading = analysis_heading(article)
    what = "What was said, according to" if heading == "What was said" else "The argument of"
    translated = f", translated by {article.translator}" if article.translator else ""
    contents = [
        ("argument" if len(sections) > 1 else "", "The argument at a glance"),
        ("pulled" if pulled else "", "Forecasts and demands"),
        ("claims", f"All {len(shown)} claims"),
    ]
    view = {
        "article": article,
        "heading": heading,
        "lead": f"{what} {article.attribution}, {article.day}{translated}.",
        "sections": sections,
        "pulled": pulled,
        "count": len(shown),
        "hidden": len(claims) - len(shown),
        "contents": contents,
        "withdrawn": [],
        "work": site.citer.cite_article(article),
    }
    about = f"{what} {article.attribution}, {article.day}: {len(shown)} claims and their holders."
    title = f"{heading}: {article.short}"
    head = claim_head(site, [(c, library.shown_words(c)) for c in shown])
    return Page(f"analysis/{article.id}", "analysis", title, about, view, head)
