"""Tells whether an id still stands for what was released under it."""

from facts.base.spans import TOKEN
from facts.library.curating import list_facts
from facts.library.library import Library
from facts.model.releases import Released
from facts.release.changes import NAMING, Things, digest_quotes, identify

SAME = 0.5  # least share of the old words for changed words to be those of the same thing
HIDDEN = (
    "has other words than were released, which may not be shown; say why:"
    " {{op: set, id: {}, field: words, to: {{block: 7, exact: the words}}, why: ...}}"
)


def is_same(old: str, new: str) -> bool:
    """Tell whether changed words still are those of one thing: half of the old ones are kept.

    Only old words that may be shown count; where there are none, nothing speaks against it.
    """
    mine = set(TOKEN.findall(old.replace("[…]", " ").lower()))
    return not mine or len(mine & set(TOKEN.findall(new.lower()))) / len(mine) >= SAME


def ever_released(library: Library) -> dict[str, Released]:
    """Return everything that was ever released, by id, as it was shown last."""
    return {id_: thing for snapshot in library.releases for id_, thing in snapshot.facts.items()}


def find_other_meaning(
    library: Library, id_: str, was: Released, now: Released, ever: Things
) -> str | None:
    """Return why an id in use does not stand for what was released, None where it does.

    `ever` is everything that was ever released.
    """
    if now.kind != was.kind:
        return f"was released as {was.kind} and is {now.kind} now"
    if id_ in library.facts:
        return _find_other_words(library, id_, was, now, ever)
    names = [name for name in NAMING if name in was.values]
    if any(is_same(was.values[name], now.values.get(name, "")) for name in names):
        return None
    # An article may get another title.
    bylines = [[thing.values.get(n) for n in ("author", "published")] for thing in (was, now)]
    if bylines[0] == bylines[1] and all(bylines[0]):
        return None
    return "has another name or title than was released"


def _find_other_words(
    library: Library, id_: str, was: Released, now: Released, ever: Things
) -> str | None:
    """Return in what the words of a fact are not those that were released."""
    words = identify(now, "words")
    # Its own words may come back, where a correction is taken back.
    own = [
        was,
        *(s.facts[id_] for s in library.releases if ever.get(id_) is was and id_ in s.facts),
    ]
    if any(words == identify(thing, "words") for thing in own):
        return None
    if _was_told_of_another(library, id_, was.kind, words, ever):
        return "has the words that were released as another’s"
    shown = was.values.get("words", "")
    if not TOKEN.search(shown) and now.why == was.why:
        return HIDDEN
    exact = " ".join(quote.exact for quote in library.facts[id_].quotes)
    return None if is_same(shown, exact) else "has other words than were released"


def _was_told_of_another(library: Library, id_: str, kind: str, words: str, ever: Things) -> bool:
    """Tell whether another fact of the article was released with words, and has them no more."""
    article = library.facts[id_].article
    extracted = library.articles[article].extracted
    read = {fact.id: digest_quotes(fact.record) for _, fact in list_facts(article, extracted)}
    return any(
        thing.values.get("article") == article
        and (thing.kind, identify(thing, "words")) == (kind, words)
        # A correction may make two facts alike; where the other one has its words still, it did.
        and read.get(other) != words
        for other, thing in ever.items()
        if other != id_
    )
