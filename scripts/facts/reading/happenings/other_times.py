"""Tells which dates are of another time than their clause: other_times.yml has what leads there."""

import re
from pathlib import Path

from facts.base.patterns import verbose
from facts.base.strict_yaml import load_plain
from facts.reading.dates import DateMention

# What stands before such a date: its words and an example, by the reason.
OTHER_TIMES: dict[str, dict[str, str]] = load_plain(Path(__file__).with_suffix(".yml"))
NOT_THEN = verbose(
    "|".join(f"(?:{reason['words']}\n)" for reason in OTHER_TIMES.values()), re.IGNORECASE
)
# ... in an aside, which a comma ends: The talks, first held in | 1987|, were; in power since
# | 1999|, Lee; unless it tells what was broken off: resume the talks, suspended in | 2009
IN_ASIDE = verbose(
    r"""
    [a-z],\s
    (?: (?:agreed|approved|begun|built|concluded|discussed|founded|held
          |launched|opened|planned|proposed|signed|started|written)(?:\sback)?\s(?:in|on)
      | (?P<since>(?:in\s(?:charge|force|office|power)\s)?since) )\s$
    | (?<=[a-z],\s)(?P<before>closed|interrupted|suspended|(?:first|originally)\s[a-z]+)
      (?:\sback)?\s(?:in|on)\s$
    """
)
# commended the | 2022-2024 | action plan
PLAN_BEHIND = re.compile(r"\s(?:[a-z]+\s){0,2}(?:agenda|budget|plan|programme|program|roadmap)\b")
LATER_YEAR = re.compile(r",[^.;]*\b(?:19|20)\d\d\b")  # it has a date of its own
# ... before a time that is counted from another: up from $5 billion | a year earlier
FROM_SUM = verbose(
    r"""
    \b(?:against|compared\s(?:to|with)|from|versus)\s[$€£]?\d[\d.,]*(?:\s(?!to\s)[\w%]+){0,6}\s$
    """
)
COUNTED_BACK = re.compile(r"\b(?:ago|before|earlier)$")
# The last time before now: for the first time since | 1981, the largest march since | 2009.
LAST_TIME = re.compile(
    r"\b(?:first|last|least|most|only|record|than\sany|worst|(?!west)[a-z]{2,}est)\b"
    r"[^.;]*\bsince\s$"
)


def is_other_time(text: str, start: int, date: DateMention) -> bool:
    """Tell whether a date is one to which words from `start` on only compare or lead."""
    aside = IN_ASIDE.search(text, start, date.start)
    if aside and (aside["before"] or aside["since"] or LATER_YEAR.match(text, date.end)):
        return True
    if date.told.endswith("/.."):
        return LAST_TIME.search(text, start, date.start) is not None
    if PLAN_BEHIND.match(text, date.end) and text.endswith("the ", start, date.start):
        return True
    compared = COUNTED_BACK.search(date.text) and FROM_SUM.search(text, start, date.start)
    return bool(compared or NOT_THEN.search(text, start, date.start))
