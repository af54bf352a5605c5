"""How a statement words those who issue it: in a row of names, or as the two sides."""

import re
from collections.abc import Iterable

# both sides, the leaders; not: all countries, the president
OF_PARTIES = re.compile(
    r"""
    (?:the|both)\s (?:(?:two|three|four)\s)?
    (?:countries|governments|leaders|ministers|nations|parties|presidents|sides)
    """,
    re.IGNORECASE | re.VERBOSE,
)
# What stands before the names: the leaders of, the Foreign Ministers of, the Heads of State of
OFFICE = re.compile(
    r"""
    (?:the\s)? (?:[\w-]+\s){0,2}?
    (?:governments|heads\sof\s(?:government|state)|leaders|ministers|presidents) \s of \s
    """,
    re.IGNORECASE | re.VERBOSE,
)
# One body, whatever its matter: the Ministry of Trade and Industry
BODY = re.compile(
    r"""
    (?:the\s)? (?:[\w-]+\s){0,3}?
    (?:Agency|Board|Bureau|Commission|Committee|Council|Department|Institute|Ministry|Office)
    \s (?:for|of) \s
    """,
    re.VERBOSE,
)
ARTICLE = re.compile(r"^[Tt]he\s")
BRACKET = re.compile(r"\s\([^()]*\)")
LISTED = re.compile(r",?\sand\s|,\s")


def list_parties(words: str) -> list[str]:
    """Return the names in a row of parties, without articles, offices and what brackets add."""
    row = BRACKET.sub("", words)
    if BODY.match(row):
        return [ARTICLE.sub("", row)]
    office = OFFICE.match(row)
    names = LISTED.split(row[office.end() :] if office else row)
    return [ARTICLE.sub("", name) for name in names]


def are_several_parties(rows: Iterable[str]) -> bool:
    """Tell whether rows of parties are of more than one: Norway and Laos, the Ministers of."""
    rows = list(rows)
    return any(map(OFFICE.match, rows)) or len([n for row in rows for n in list_parties(row)]) > 1
