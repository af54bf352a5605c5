"""Puts the reports of a sentence together: none inside the words of another one."""

import re

from facts.reading.speech.beside import find_beside, find_hearsay
from facts.reading.speech.nouns import find_noun_reports
from facts.reading.speech.phrases import find_first, speaks
from facts.reading.speech.tokens import Tokens
from facts.reading.speech.verbs import Report, find_verb_reports

SPEECH = re.compile(":(?P<said>q[^Q]{5,}Q?)")


def find_reports(s: Tokens) -> list[Report]:
    """Return the reports of a sentence in order; adverbials go before verbs, verbs before nouns."""
    found: list[Report] = []
    for report in [*find_beside(s), *find_verb_reports(s), *find_noun_reports(s)]:
        if all(report.end <= other.start or other.end <= report.start for other in found):
            found.append(report)
    found += find_hearsay(s, found)
    if not found and (spoken := SPEECH.search(s.tags)):  # Lee put it so: “It is over”
        first = find_first(s, 0, spoken.start())
        if first and speaks(s, first) == "speaker":
            words = (first[0], spoken.start() + 1)
            found.append(Report(first, words, spoken.span("said"), "reported", "quote"))
    # a sentence that ends behind the verb tells nothing
    told = [r for r in found if r.content[0] < r.content[1] <= len(s.tags)]
    return sorted(told, key=lambda report: (report.start, report.end))
