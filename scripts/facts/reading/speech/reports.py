"""Puts the reports of a sentence together: none inside the words of another one."""

import re

from facts.reading.speech.beside import find_beside, find_hearsay
from facts.reading.speech.nouns import find_noun_reports
from facts.reading.speech.phrases import find_first, is_sayer
from facts.reading.speech.tokens import Tokens
from facts.reading.speech.verbs import Report, find_verb_reports, shorten

SPEECH = re.compile(":(?P<said>q[^Q]{5,}Q?)")


def find_reports(s: Tokens) -> list[Report]:
    """Return the reports of a sentence in order; adverbials go before verbs, verbs before nouns."""
    found: list[Report] = []
    beside = find_beside(s)
    nouns = find_noun_reports(s)
    verbs = _fit(s, find_verb_reports(s), beside, nouns)
    for report in [*beside, *verbs, *nouns]:
        if all(report.end <= other.start or other.end <= report.start for other in found):
            found.append(report)
    found += find_hearsay(s, found)
    if not found and (spoken := SPEECH.search(s.tags)):  # Lee put it so: “It is over”
        first = find_first(s, 0, spoken.start())
        if first and is_sayer(s, first):
            words = (first[0], spoken.start() + 1)
            found.append(Report(first, words, spoken.span("said"), "reported", "quote"))
    # a sentence that ends behind the verb tells nothing
    told = [r for r in found if r.content[0] < r.content[1] <= len(s.tags)]
    return sorted(told, key=lambda report: (report.start, report.end))


def _fit(s: Tokens, verbs: list[Report], beside: list[Report], nouns: list[Report]) -> list[Report]:
    """Return the reports of verbs which no other one takes in, each up to an adverbial in it."""
    found = []
    for report in verbs:
        if report.frame == "whole" and any(report.start == noun.content[0] for noun in nouns):
            continue  # sources are sure that | Oslo defended it
        ends = [r.start for r in beside if report.content[0] < r.start < report.end]
        told = report.frame in ("that", "bare")  # it fell – although, according to Novak, it rose
        found.append(shorten(s, report, ends[0]) if told and ends else report)
    return found
