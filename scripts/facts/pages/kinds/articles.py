"""The article with its facts marked in its own words, and the argument that it makes."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from itertools import groupby

from facts.base.spans import Span, cut
from facts.library.entities import AnyFact, Article, ClaimFact, Fact
from facts.library.library import Library
from facts.library.words.marks import Mark, make_tokens
from facts.model.article_facts import Claim, ExtractedFact, Point, Section
from facts.pages.filters import holder_names
from facts.pages.metadata import cite_page, claim_node
from facts.pages.page import Page, Pages, Site, View, cut_list

NOTED = "point event claim figure person".split()
PULLED = ("forecast", "demand", "commitment")
# What one stance says louder than another when a section shows a single claim.
STRENGTH = "demand forecast evaluation assertion commitment reported".split()
MARKS = " -•–“‘("  # before the first word of a sentence
MOST_OPENING = 100  # characters of a sentence that are shown before the words of a claim
WITHOUT_ARGUMENT = ("readout", "statement")  # kinds of article that report rather than argue
ARTICLE_LISTS = (
    ("articles", "Articles", "The articles that the record reads, each with its words and facts."),
    (
        "analysis",
        "Analysis",
        "What the articles argue or report, claim by claim, with the holder of each claim.",
    ),
)
# A section and its blocks; what stands in none has no section.
SectionView = tuple[Fact[Section] | None, list[View]]
# A piece of a sentence, and the claim that it is, if it is one.
SentencePiece = tuple[str, ClaimFact | None]


def article_lists(site: Site) -> Pages:
    """Yield the list of articles and that of analyses."""
    listed = sorted(site.library.articles.values(), key=lambda a: a.published or "", reverse=True)
    for path, title, about in ARTICLE_LISTS:
        yield from cut_list(Page(path, "articles", title, about), listed)


def block_views(library: Library, article: Article) -> Iterator[View]:
    """Yield the blocks with their tokens and the facts that the margin names.

    The first words of each fact carry its label as the anchor.
    """
    marks = defaultdict[int, list[Mark]](list)
    noted = defaultdict[int, list[AnyFact]](list)
    for fact in library.facts_of(article.id, ExtractedFact):
        if fact.kind in NOTED and library.is_shown(fact):
            noted[fact.anchor.block].append(fact)
        for n, quote in enumerate(fact.quotes if fact.kind != "section" else ()):
            mark = Mark(quote.start, quote.end, fact.kind, "" if n else fact.label)
            marks[quote.block].append(mark)
    gaps = library.excerpts[article.id].gaps
    for number, block in enumerate(article.blocks, start=1):
        tokens = make_tokens(article.source, block.start, block.end, marks[number], gaps)
        yield {
            "number": number,
            "tokens": tokens,
            "facts": noted[number],
            "hidden": all(token.kind != "text" for token in tokens),
            "told": False,
        }


def section_views(library: Library, article: Article) -> Iterator[SectionView]:
    """Yield the sections of an article with their blocks, and the blocks between them."""
    blocks = list(block_views(library, article))
    at = 0
    for section in library.facts_of(article.id, Section):
        first, last = section.record.blocks
        yield None, blocks[at : first - 1]
        # its heading as the source prints it is told already
        blocks[first - 1]["told"] = article.blocks[first - 1].text == section.title
        yield section, blocks[first - 1 : last]
        at = last
    yield None, blocks[at:]


def article_page(site: Site, article: Article) -> Pages:
    """Yield the page with the article's words."""
    view = {
        "article": article,
        "sections": list(section_views(site.library, article)),
        "analysis_heading": choose_heading(article),
    }
    about = (
        f"The words of {article.attribution}, {article.day}, with every fact marked and anchored."
    )
    page = Page(f"articles/{article.id}", "article", article.title, about, view)
    yield cite_page(site, page, "Article")


def choose_heading(article: Article) -> str:
    """Return what the page of an article's claims is called."""
    return "What was said" if article.meta.kind in WITHOUT_ARGUMENT else "Analysis"


def stretch_to_verb(claim: ClaimFact) -> tuple[int, int]:
    """Return where a claim begins and ends, with the words just before it that give it to a holder.

    Japan reaffirmed | its role: without them it is no sentence.
    """
    quote = claim.anchor
    given = claim.record.attribution
    if given and 0 <= quote.start - given.end < 3:
        return given.start, quote.end
    return quote.start, quote.end


def show_claim(library: Library, claim: ClaimFact) -> str:
    """Return the words of a claim with those before it that give it to a holder."""
    return library.show_words(claim.article, *stretch_to_verb(claim))


def open_claim(library: Library, claim: ClaimFact) -> str:
    """Return how the sentence of a claim opens where its words begin inside it, the end of that.

    It fell, | which ended the raid. Nothing where not all words may be shown.
    """
    article = library.articles[claim.article]
    start, _ = stretch_to_verb(claim)
    opening = article.source[article.sentence_at(start).start : start]
    if not opening.strip(MARKS) or not article.is_shown_whole:
        return ""
    if len(opening) <= MOST_OPENING:
        return opening
    return f"… {opening[-MOST_OPENING:].partition(' ')[2]}"


def cut_sentences(
    article: Article, claims: Sequence[ClaimFact], told: Set[Span]
) -> list[tuple[list[ClaimFact], list[SentencePiece]]]:
    """Return sentences in pieces with their claims: claims of one sentence stand in it together.

    What one leans on stands before it, but for sentences that are told on the page by themselves.
    """
    text = article.source
    if not article.is_shown_whole:  # what surrounds a claim may not be shown
        return [([c], cut_pieces(text, *stretch_to_verb(c), [c])) for c in claims]
    sentences = []
    for sentence, group in groupby(claims, lambda c: article.sentence_at(c.anchor.start)):
        inside = list(group)
        lead = article.lead_to(inside[0]) or sentence
        fresh = max((x.end for x in told if x in lead and x != sentence), default=lead.start)
        start = cut(text, fresh, sentence.end).start
        sentences.append((inside, cut_pieces(text, start, sentence.end, inside)))
    return sentences


def cut_pieces(text: str, start: int, end: int, claims: Sequence[ClaimFact]) -> list[SentencePiece]:
    """Return a sentence cut at its claims, in order; a claim inside another one is left to it."""
    pieces: list[SentencePiece] = []
    at = start
    for claim in claims:
        quote = claim.anchor
        if quote.start >= at:
            pieces += [(text[at : quote.start], None), (quote.exact, claim)]
            at = quote.end
    pieces.append((text[at:end], None))
    return [piece for piece in pieces if piece[0]]


def step_view(
    library: Library,
    article: Article,
    section: Fact[Section] | None,
    claims: Sequence[ClaimFact],
    told: Set[Span],
) -> View:
    """Return one step of the argument with its claims; told are all sentences with claims.

    One of them stands for all: the one of the strongest stance, then of the longest words.
    """
    spoken = [
        holder_names(library, claim) or ("unclear" if claim.record.unclear else article.own_voice)
        for claim in claims
    ]
    # Both countries, at the head of a sentence, are both countries.
    spelling = {who.casefold(): who for who in reversed(spoken)}
    speakers = Counter(spelling[who.casefold()] for who in spoken)
    strongest = min(claims, key=lambda c: (STRENGTH.index(c.record.stance), -len(c.anchor.exact)))
    return {
        "section": section,
        "claims": claims,
        "speakers": speakers.most_common(),
        "strongest": strongest,
        "words": show_claim(library, strongest),
        "opening": open_claim(library, strongest),
        "sentences": cut_sentences(article, claims, told),
    }


def list_steps(library: Library, article: Article, claims: list[ClaimFact]) -> Iterator[View]:
    """Yield the steps of an article's argument that have claims; those of no section are last."""
    told = {article.sentence_at(claim.anchor.start) for claim in claims}
    for section in [*library.facts_of(article.id, Section), None]:
        first, last = section.record.blocks if section else (1, len(article.blocks))
        blocks = range(first, last + 1)
        inside = [claim for claim in claims if claim.anchor.block in blocks]
        claims = [claim for claim in claims if claim.anchor.block not in blocks]
        if inside:
            yield step_view(library, article, section, inside, told)


def analysis_page(site: Site, article: Article) -> Pages:
    """Yield the argument of an article: steps at a glance, forecasts and demands, all claims."""
    library = site.library
    claims = library.facts_of(article.id, Claim)
    shown = list(filter(library.is_shown, claims))
    heading = choose_heading(article)
    what = "What was said, according to" if heading == "What was said" else "The argument of"
    # Those of a statement that is no document of the record have no pages.
    told = [point for point in library.facts_of(article.id, Point) if not library.is_report(point)]
    points = list(filter(library.is_shown, told))
    view = {
        "article": article,
        "heading": heading,
        "what": what,
        "steps": list(list_steps(library, article, shown)),
        "pulled": [
            (
                claim,
                library.events_since(claim),
                open_claim(library, claim),
                show_claim(library, claim),
            )
            for claim in shown
            if claim.record.stance in PULLED
        ],
        "points": points,
        "count": len(shown),
        "hidden": {"claim": len(claims) - len(shown), "point": len(told) - len(points)},
    }
    about = f"{what} {article.attribution}, {article.day}: {len(shown)} claims and their holders."
    title = f"{heading}: {article.short}"
    nodes = [claim_node(site, claim) for claim in shown]
    yield Page(f"analysis/{article.id}", "analysis", title, about, view, nodes)
