"""Finds the event told before that words speak of again: the same meeting, the same happening."""

import re
from collections.abc import Sequence

from facts.base.spans import Span
from facts.extract.article_text import ArticleText
from facts.extract.events.drafts import Draft

MEETING = re.compile(
    r"\b(?:talks|consultations|meeting|summit|negotiations|session)\b", re.IGNORECASE
)
THE_MEETING = re.compile(rf"(?:the|this|that)\s.*{MEETING.pattern}", re.IGNORECASE | re.DOTALL)
# but: on Saturday morning
DAYTIME = re.compile(r"(?<!day )\b(?:in the )?(?P<time>morning|afternoon|evening)\b", re.IGNORECASE)
RECENT = 60  # events back in which the same happening is looked for


def find_same(article_text: ArticleText, found: Sequence[Draft], draft: Draft) -> Draft | None:
    """Return the event of those found before that a draft tells of again."""
    if THE_MEETING.match(draft.span.text):
        return find_same_meeting(article_text, found, draft.span)
    recent = reversed(found[-RECENT:])
    return next((known for known in recent if known.is_told_by(draft)), None)


def find_same_meeting(
    article_text: ArticleText, found: Sequence[Draft], words: Span
) -> Draft | None:
    """Return the meeting found before that a definite phrase speaks of again.

    The time of day decides; else the latest one whose own words, or else whose block, name all
    who are named.
    """
    recent = reversed(found[-RECENT:])
    meetings = [d for d in recent if d.status != "announced" and MEETING.search(d.span.text)]
    if daytime := DAYTIME.search(words.text):
        time = daytime["time"].lower()
        return next((d for d in meetings if time in d.span.text.lower()), None)
    names = article_text.names_in(words)
    near = [d for d in meetings if names & article_text.names_in(d.span)]
    for meeting in near or meetings:
        if names and names <= article_text.names_in(article_text.around(meeting.span)):
            return meeting
    return None
