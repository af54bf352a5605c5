"""What is cited and how machines read it: works, citation texts and files, metadata of the page head, JSON-LD."""

import json
from dataclasses import replace
from typing import Any

from facts import citations
from facts.citations import RECORD, STYLES, Agent, Work
from facts.display import human
from facts.edtf import is_plain
from facts.entities import Article, Fact, Happening
from facts.library import Library
from facts.model import Name
from facts.publication import Publication
from facts.registers import Actor, RegisterStatement

View = dict[str, Any]
SCHEMA = {"@vocab": "https://schema.org/"}
TYPES = {
    "bib": "application/x-bibtex",
    "ris": "application/x-research-info-systems",
    "json": "application/vnd.citationstyles.csl+json",
}


def agent(printed: str, name: Name | None) -> Agent:
    """Return a name as cited: in its parts where article.yml gives them, else as printed."""
    if name is None:
        return Agent(printed)
    return Agent(name.family, name.given, family_first=not f"{printed} ".startswith(f"{name.given} "))


class Citing:
    """Makes works out of articles, facts, statements and happenings."""

    def __init__(self, library: Library, publication: Publication, changed: dict[str, str]) -> None:
        self.library, self.publication, self.changed = library, publication, changed
        self.version = f"release {publication.release}" if publication.release else "unreleased"

    def article(self, article: Article) -> Work:
        """Return an article as a work."""
        source, names = article.facts.source, article.meta.names
        byline, translator = source.author, source.translator
        parts = (byline and byline.position, byline and byline.affiliation)
        return Work(
            id=article.id, title=article.title, pinpoint=f"CRR {article.id}", lang=article.meta.lang, issued=article.published,
            authors=(agent(article.attribution, names.get("author") if article.author else None),) if article.attribution else (),
            translator=agent(translator.exact, names.get("translator")) if translator else None,
            position=", ".join(q.exact for q in parts if q) or None, version=self.version,
            changed=self.changed.get(article.id), url=self.publication.permanent(article.id),
        )  # fmt: skip

    def fact(self, fact: Fact) -> Work:
        """Return a fact as a work: its article with the pinpoint of the fact; a point names the statement it reports."""
        work = self.article(self.library.articles[fact.article])
        statement = self.library.reported(fact) if fact.kind in ("point", "clause") else None
        title, pinpoint = work.title, f"CRR {fact.article} {fact.label}"
        if statement:
            day = human(self.library.statements[statement].edtf)
            title = f"{title}: {fact.kind} {fact.label} of the joint statement of {day} as reported"
            pinpoint = f"CRR {statement} {fact.article} {fact.label}"
        changed, url = self.changed.get(fact.id), self.publication.permanent(fact.id)
        return replace(work, id=fact.id, title=title, pinpoint=pinpoint, changed=changed, url=url)

    def statement(self, statement: RegisterStatement) -> Work:
        """Return a primary document as a work of its parties."""
        authors = tuple(Agent(self.library.actors[p].name) for p in statement.parties)
        return Work(
            id=statement.id, title=statement.title, authors=authors, issued=statement.edtf, pinpoint=f"CRR {statement.id}",
            version=self.version, changed=self.changed.get(statement.id), url=self.publication.permanent(statement.id),
        )  # fmt: skip

    def happening(self, item: Happening, title: str) -> Work:
        """Return a background event as a work of the record."""
        changed = self.changed.get(item.id)
        url = self.publication.permanent(item.id)
        return Work(id=item.id, title=title, pinpoint=f"CRR {item.id}", version=self.version, changed=changed, url=url)

    def claim(self, fact: Fact, words: str) -> View:
        """Return a claim as a node, with the article that it appears in."""
        work, article = self.fact(fact), self.article(self.library.articles[fact.article])
        return {
            "@type": "Claim", "@id": node_id(work), "text": words, "identifier": work.pinpoint,
            "appearance": {"@type": "Article", "@id": node_id(article), "name": article.title},
            "author": [] if getattr(fact.record, "holders", ()) else [person(a) for a in work.authors], "url": work.url,
        }  # fmt: skip

    def box(self, work: Work) -> View:
        """Return what the cite box shows: a text for each style."""
        return {"texts": [{"style": STYLES[k], "text": v} for k, v in citations.texts(work).items()]}

    def short(self, work: Work) -> str:
        """Return the citation that is copied beside a fact."""
        return f"{citations.chicago(work)} [{work.note}]"

    def head(self, work: Work, graph: list[View]) -> View:
        """Return metadata as Zotero reads a web page (no journal title), links to the citation files, and JSON-LD."""
        names = [a.printed for a in work.authors]
        day = "/".join(f"{n:02}" for n in work.day)
        metas = [("citation_title", work.title), *(("citation_author", a.inverted(a.given)) for a in work.authors)]
        metas += [("citation_publication_date", day), ("citation_language", work.lang)]
        metas += [("citation_author_institution", work.position or ""), ("citation_public_url", work.url or "")]
        metas += [("DC.title", work.title), *(("DC.creator", name) for name in names), ("DC.date", "-".join(day.split("/")))]
        metas += [("DC.contributor", f"{work.translator.printed} (translator)" if work.translator else "")]
        metas += [("DC.identifier", work.url or work.pinpoint or ""), ("DC.language", work.lang), ("DC.publisher", RECORD)]
        links = [{"rel": "alternate describedby", "type": kind, "href": f"citation.{name}"} for name, kind in TYPES.items()]
        links += [{"rel": "cite-as", "type": "", "href": work.url}] if work.url else []
        return {"meta": [m for m in metas if m[1]], "links": links, "graph": linked(graph)}


def linked(graph: list[View]) -> str:
    """Return JSON-LD that is safe inside a script element; empty without anything to say."""
    if not graph:
        return ""
    kept = [{k: v for k, v in node.items() if v} for node in graph]
    text = json.dumps({"@context": SCHEMA, "@graph": kept}, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("&", "\\u0026").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def person(found: Agent | None) -> View | None:
    """Return a person, or a body that has no given name."""
    if found is None:
        return None
    if not found.given:
        return {"@type": "Organization", "name": found.printed}
    return {"@type": "Person", "name": found.printed, "familyName": found.family, "givenName": found.given}


def node_id(work: Work) -> str:
    """Return the IRI of a work: its permanent address, a name until it has one."""
    return work.url or f"urn:crr:{work.id}"


def work_node(work: Work, type_: str) -> View:
    """Return a work as a node: who, whose translation, when, where."""
    return {
        "@type": type_, "@id": node_id(work), "name": work.title, "identifier": work.pinpoint,
        "author": [person(a) for a in work.authors], "translator": person(work.translator),
        "datePublished": "-".join(f"{n:02}" for n in work.day), "dateModified": work.changed, "inLanguage": work.lang,
        "url": work.url, "version": work.version,
    }  # fmt: skip


def breadcrumb(root: str, steps: list[tuple[str, str]]) -> View:
    """Return the way to a page; steps are names and addresses from the root."""
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": n, "name": name, "item": f"{root}{at}"}
            for n, (name, at) in enumerate(steps, start=1)
        ],
    }


def event_node(item: Happening, title: str) -> View:
    """Return a happening; only dates that ISO 8601 can say are given."""
    start, _, end = (item.edtf or "").partition("/")
    plain = [d if d and is_plain(d) else "" for d in (start, end)]
    return {
        "@type": "Event", "@id": f"#{item.id}", "name": title, "startDate": plain[0], "endDate": plain[1],
    }  # fmt: skip


def actor_node(actor: Actor) -> View:
    """Return an actor with all names and the Wikidata item."""
    return {
        "@type": "Person" if actor.type == "person" else "Country" if actor.type == "state" else "Organization",
        "@id": f"urn:crr:{actor.id}", "name": actor.name,
        "alternateName": [n for names in actor.aliases.values() for n in names],
        "sameAs": f"https://www.wikidata.org/entity/{actor.wikidata}" if actor.wikidata else "",
    }  # fmt: skip
