"""How a statement words those who issue it: in a row of names, or as the two sides."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from facts.base.patterns import verbose
from facts.reading.lexicon import NUMBERS, STATES, either
from facts.reading.people.names import PARTICLE

# both sides, the three leaders; not: all countries, the president
OF_PARTIES = verbose(
    r"""
    (?P<article>the|both|our)\s (?:(?P<count>two|three|four)\s)?
    (?P<noun>countries|governments|heads\sof\s(?:government|state)|leaders
      |(?:(?:defen[cs]e|foreign|prime)\s)?ministers|nations|parties|presidents|sides
      |(?P<pair>president\sand\s(?:the\s)?prime\sminister))
    """,
    re.IGNORECASE,
)
COUNTS = NUMBERS | {"both": 2}
# What stands before the names: the leaders of, the Foreign Ministers of; not: opposition leaders
# of, the former presidents of
OFFICE = verbose(
    r"""
    (?:the\s)? (?:(?:defen[cs]e|energy|finance|foreign|prime|trade)\s)?
    (?:governments|heads\sof\s(?:state\sand\s(?:of\s)?government|government|state)|leaders
      |ministers|presidents)
    \s of \s
    """,
    re.IGNORECASE,
)
PLURAL_OFFICE = re.compile(r"\b(?:governments|leaders|ministers|presidents)$", re.IGNORECASE)
OFFICE_OF_HEAD = r"""
    (?:(?:Acting|Federal|First|Prime)\s)?
    (?:Chancellor|Emir|King|Minister|Premier|President|Queen|Sultan|Taoiseach)
"""
# One who leads a state, perhaps of which: President Ann Lee, Prime Minister Novak of Laos
HEAD_OF_STATE = verbose(
    rf"""
    (?:the\s)?
    (?P<office>{OFFICE_OF_HEAD})
    (?:,?\s(?:{PARTICLE}\s)*(?P<name>[A-Z][\w.’-]*?)(?![\w’-])(?:,\sJr\.)?){{1,5}}  # van der Berg
    (?:\sof\s(?:the\s)?(?P<state>[A-Z][\w.]+(?:\s(?:of\s)?[A-Z]\w+)*))?
    """
)
# President of the Union of Laos Ann Lee, the President of Laos, Ann Lee Jr.
HEAD_OF_NAMED_STATE = verbose(
    rf"""
    (?P<office>{OFFICE_OF_HEAD})\sof\s(?:the\s)?
    (?:[A-Z][\w.’-]*,?\s(?:of\s)?){{2,6}}(?:[Aa]l-)?(?P<name>[A-Z][\w’-]*\b(?<!\bJr))(?:,?\sJr\.)?
    """
)
# ... by the state alone: the President of Norway, Prime Minister of the Republic of Laos Ann Lee
STATE_OF_HEAD = verbose(
    rf"""
    (?:[Tt]he\s)? {OFFICE_OF_HEAD} \s of \s (?:the\s)?
    (?P<state>
      (?:(?:Kingdom|(?:People[’']s\s)?Republic|State|Union)\sof\s)? (?:{either(*STATES)})
    )\b
    """
)
# One body, whatever its matter: the Ministry of Trade and Industry
BODY_NAME = verbose(
    r"""
    (?:the\s)? (?:[\w-]+\s){0,3}?
    (?:Agency|Board|Bureau|Commission|Committee|Council|Department|Institute|Ministry|Office)
    \s (?:for|of) \s
    """
)
NEXT_BODY = verbose(rf"\sand\s(?={BODY_NAME.pattern})")
THE_BEFORE = re.compile(r"^[Tt]he\s")
BRACKET_BEHIND = re.compile(r"\s\([^()]*\)")
LIST_JOINT = re.compile(r",?\sand\s|,\s(?!Jr\b)")


def list_parties(words: str) -> list[str]:
    """Return the names in a row of parties, without articles, offices and what brackets add."""
    row = BRACKET_BEHIND.sub("", words)
    if BODY_NAME.match(row):
        return [THE_BEFORE.sub("", name) for name in NEXT_BODY.split(row)]
    office = OFFICE.match(row)
    names = LIST_JOINT.split(row[office.end() :] if office else row)
    return [_name_party(name) for name in names]


def _name_party(name: str) -> str:
    """Return a name without its article; of one who leads a state the state, where it is told."""
    head = HEAD_OF_STATE.fullmatch(name) or STATE_OF_HEAD.match(name)
    return (head and head["state"]) or THE_BEFORE.sub("", name)


def are_several_parties(rows: Iterable[str]) -> bool:
    """Tell whether rows of parties are of more than one: Norway and Laos, the Ministers of."""
    rows = list(rows)
    offices = any(OFFICE.match(row) or PLURAL_OFFICE.search(row) for row in rows)
    return offices or sum(len(list_parties(row)) for row in rows) > 1


class Head(NamedTuple):
    """One who leads a state: the last word of the name, and the state, `` where it is not told."""

    name: str
    state: str


def list_heads(words: str) -> list[Head]:
    """Return those who lead states in a row of such; nothing where others stand in it."""
    if one := HEAD_OF_NAMED_STATE.fullmatch(words):
        return [Head(one["name"], "")]
    found = [HEAD_OF_STATE.fullmatch(head) for head in LIST_JOINT.split(words)]
    return [Head(m["name"], m["state"] or "") for m in found if m] if all(found) else []


def may_mean(words: str, count: int) -> bool:
    """Tell whether words such as `the three leaders` may mean so many parties; one is no side."""
    m = OF_PARTIES.fullmatch(words)
    if m is None:
        return False
    told = 2 if m["pair"] else COUNTS.get((m["count"] or m["article"]).lower())
    return count == told if told else count > 1 or m["noun"].lower() != "sides"
