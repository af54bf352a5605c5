"""Scores extraction against the gold of an article: one to one, by share of words, with the gold's words for kinds mapped."""

import re
from typing import Any

# Status of events: the gold's word -> ours.
STATUS = {"happened": "happened", "ongoing": "ongoing", "scheduled": "announced"}
# Stance of claims: the gold's words -> ours; where the gold says only "assertion", its kind decides.
STANCE = {
    "hope attributed by the author": "demand",
    "statement reported": "reported",
    "request reported": "demand",
    "intention reported": "reported",
    "message attributed by the author": "reported",
    "assertion with hedge": "evaluation",
    "inference": "evaluation",
    "recommendation": "evaluation",
    "assertion about China’s wishes": "assertion",
    "forecast": "forecast",
}
# Holders: the gold's ids -> words that may stand for them in the article.
HOLDER = {
    "russia": {"Russia"}, "china": {"China"}, "us": {"the US", "US"}, "europe": {"Europe"},
}  # fmt: skip
PEOPLE = {
    "janet-yellen": "Janet Yellen", "antony-blinken": "Antony Blinken",
    "ursula-von-der-leyen": "Ursula von der Leyen", "emmanuel-macron": "Emmanuel Macron",
}  # fmt: skip


def positions(spans: list[tuple[int, int]], text: str) -> set[int]:
    """Return the offsets of the words in spans."""
    return {s + m.start() for s, e in spans for m in re.finditer(r"\w+(?:[-’']\w+)*", text[s:e])}


def share(a: set[int], b: set[int]) -> float:
    """Return intersection over union."""
    return len(a & b) / len(a | b) if a | b else 0.0


def spans_of(gold: dict[str, Any]) -> list[tuple[int, int]]:
    """Return the spans of a gold event or claim, those where it is mentioned again among them."""
    return [(s["start"], s["end"]) for s in gold["spans"]]


def quotes_of(fact: Any) -> list[tuple[int, int]]:
    """Return the spans of an extracted fact."""
    return [(q.start, q.end) for q in getattr(fact, "quotes", None) or (fact.quote,)]


def pair(
    golds: list[Any], facts: list[Any], text: str, agree: Any
) -> tuple[list[tuple[Any, Any]], list[Any], list[Any]]:
    """Return matched pairs, missed golds and extra facts: half of the words shared, best first, and `agree`."""
    scored = []
    for i, gold in enumerate(golds):
        wanted = [positions(spans_of(gold), text)]
        wanted += [
            positions([(s["start"], s["end"])], text) for s in gold.get("also_mentioned", [])
        ]
        wanted.append(set().union(*wanted))
        for n, fact in enumerate(facts):
            mine = [positions(quotes_of(fact), text), positions(quotes_of(fact)[:1], text)]
            best = max(share(w, m) for w in wanted for m in mine)
            if best >= 0.5 and agree(gold, fact):
                scored.append((-best, i, n))
    left, used, pairs = set(range(len(golds))), set(), []
    for _, i, n in sorted(scored):
        if i in left and n not in used:
            left.discard(i)
            used.add(n)
            pairs.append((golds[i], facts[n]))
    return (
        pairs,
        [golds[i] for i in sorted(left)],
        [f for n, f in enumerate(facts) if n not in used],
    )


def event_agrees(gold: dict[str, Any], event: Any) -> bool:
    """Date and status agree; the gold's as-of day for what the US considers is no event day."""
    edtf = None if gold["id"] == "us-considers-sanctions" else gold["edtf"]
    return event.edtf == edtf and event.status == STATUS[gold["status"]]


def stance_of(gold: dict[str, Any]) -> str:
    """Return our stance for a gold claim."""
    if gold["stance"] == "assertion":
        return "evaluation" if gold["kind"] == "evaluation" else "assertion"
    return STANCE[gold["stance"]]


def claim_agrees(gold: dict[str, Any], claim: Any) -> bool:
    """Holders and stance agree; the author's claims have no holder."""
    holders = gold["holder"] if isinstance(gold["holder"], list) else [gold["holder"]]
    if holders == ["tzou-wen-feng"]:
        held = not claim.holders
    elif gold.get("made_through"):
        held = {q.exact for q in claim.holders} == {PEOPLE[p] for p in gold["made_through"]}
    else:
        held = {q.exact for q in claim.holders} <= set().union(
            *(HOLDER[h] for h in holders)
        ) and bool(claim.holders)
    return held and claim.stance == stance_of(gold)
