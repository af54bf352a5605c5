"""How machines read a page: metadata as Zotero reads them, citation files, JSON-LD."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from facts.data.citations import RECORD, Agent, Work
from facts.library.entities import AnyFact, ClaimFact, TimelineEvent
from facts.model.registers import Actor
from facts.pages.page import Node, Page, Site

UNSAFE = re.compile("[<&\u2028\u2029]")  # inside a script element, and in JSON read as a script
# A day, month or year that EDTF and ISO 8601 say alike; not the season 2024-21.
ISO_DATE = re.compile(r"\d{4}(?:-[01]\d(?:-\d\d)?)?")
ACTOR_TYPES = {"person": "Person", "state": "Country"}


def as_graph(nodes: Iterable[Node]) -> str:
    """Return nodes as JSON-LD that is safe inside a script element."""
    kept = [{key: value for key, value in node.items() if value} for node in nodes]
    data = {"@context": {"@vocab": "https://schema.org/"}, "@graph": kept}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return UNSAFE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


def agent_node(agent: Agent) -> Node:
    """Return a person, or a body that has no given name."""
    if not agent.given:
        return {"@type": "Organization", "name": agent.printed}
    return {
        "@type": "Person",
        "name": agent.printed,
        "familyName": agent.family,
        "givenName": agent.given,
    }


def node_id(work: Work) -> str:
    """Return the IRI of a work: its address, a name until it has one."""
    return work.url or f"urn:crr:{work.id}"


def work_node(work: Work, type_: str) -> Node:
    """Return a work as a node: who, whose translation, when, where, with what remark."""
    return {
        "@type": type_,
        "@id": node_id(work),
        "name": work.title,
        "identifier": work.pinpoint,
        "author": [agent_node(author) for author in work.authors],
        "editor": [{"@type": "Person", "name": name} for name in work.editors],
        "translator": agent_node(work.translator) if work.translator else None,
        "publisher": {"@type": "Organization", "name": work.container} if work.container else None,
        "datePublished": "-".join(work.digits),
        "dateModified": work.changed,
        "inLanguage": work.lang,
        "url": work.url,
        "version": work.version,
        "description": work.remark,
    }


def event_node(event: TimelineEvent) -> Node:
    """Return an event; only dates that ISO 8601 can say are given."""
    start, _, end = (event.edtf or "").partition("/")
    return {
        "@type": "Event",
        "@id": f"urn:crr:{event.id}",
        "name": event.title,
        "startDate": start if ISO_DATE.fullmatch(start) else None,
        "endDate": end if ISO_DATE.fullmatch(end) else None,
    }


def actor_node(actor: Actor) -> Node:
    """Return an actor with all names and the Wikidata item."""
    return {
        "@type": ACTOR_TYPES.get(actor.type, "Organization"),
        "@id": f"urn:crr:{actor.id}",
        "name": actor.name,
        "alternateName": [name for names in actor.aliases.values() for name in names],
        "sameAs": f"https://www.wikidata.org/entity/{actor.wikidata}" if actor.wikidata else None,
    }


def cite_metadata(work: Work) -> list[tuple[str, str]]:
    """Return name and content of the meta elements by which readers of citations know a work."""
    metas = [
        ("citation_title", work.title),
        *(("citation_author", author.inverted) for author in work.authors),
        ("citation_publication_date", "/".join(work.digits)),
        ("citation_language", work.lang),
        ("citation_publisher", work.container),
        ("citation_public_url", work.url),
        ("DC.title", work.title),
        *(("DC.creator", author.printed) for author in work.authors),
        ("DC.contributor", work.translator and f"{work.translator.printed} (translator)"),
        ("DC.date", "-".join(work.digits)),
        ("DC.identifier", work.url or work.pinpoint),
        ("DC.language", work.lang),
        ("DC.publisher", RECORD),
        ("DC.description", work.remark),
    ]
    return [(name, content) for name, content in metas if content]


def cite_page(
    site: Site, page: Page, type_: str = "CreativeWork", about: Sequence[Node] = ()
) -> Page:
    """Return a page as it is cited, if it is: with its metadata and citation files.

    `about` are the nodes of what the page tells of.
    """
    work = site.citer.find_page_work(page.path)
    if work is None:
        return page
    return replace(page, nodes=[work_node(work, type_), *about, trail_node(site, page)], work=work)


def trail_node(site: Site, page: Page) -> Node:
    """Return the way to a page: the list that it stands in, and itself."""
    folder = page.path.split("/")[0]
    steps = [(folder.capitalize(), f"{folder}/"), (page.title, f"{page.path}/")]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": n,
                "name": name,
                "item": f"{site.citer.publication.site_url}{at}",
            }
            for n, (name, at) in enumerate(steps, start=1)
        ],
    }


def claim_node(site: Site, claim: ClaimFact) -> Node:
    """Return a claim as a node with its article; with the author only if it is their own."""
    article = site.citer.articles[claim.article]
    attributed = claim.record.holders or claim.holder_ids or claim.record.unclear
    authors = [] if attributed else [agent_node(author) for author in article.authors]
    return appearance_node(site, claim) | {"author": authors}


def appearance_node(site: Site, fact: AnyFact) -> Node:
    """Return words of an article as a claim that appears there, whoever makes it."""
    work = site.citer.cite_fact(fact)
    article = site.citer.articles[fact.article]
    return {
        "@type": "Claim",
        "@id": f"urn:crr:{fact.id}",  # not the address of its article
        "text": site.library.shown_words(fact),
        "identifier": work.pinpoint,
        "appearance": {"@type": "Article", "@id": node_id(article), "name": article.title},
        "url": work.url,
    }
