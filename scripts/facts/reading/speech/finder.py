"""Puts the reports of a sentence together: none inside the words of another one."""

from facts.reading.paratext import is_titled
from facts.reading.speech.beside import find_beside, find_hearsay
from facts.reading.speech.nouns import DENIALS, find_noun_reports
from facts.reading.speech.phrases import find_first, is_sayer
from facts.reading.speech.report import Report, shorten_reports
from facts.reading.speech.tokens import Tokens, tag_pattern
from facts.reading.speech.verbs.finder import find_verb_reports

SPEECH_BEHIND_COLON = tag_pattern(": (?P<said>“ [^”]{5,} ”?)")


def find_reports(s: Tokens) -> list[Report]:
    """Return the reports of a sentence in order; adverbials go before verbs, verbs before nouns."""
    found: list[Report] = []
    nouns = find_noun_reports(s)
    beside = find_beside(s)
    verbs = _fit(s, find_verb_reports(s, beside), beside, nouns)
    for report in [*beside, *verbs, *nouns]:
        if all(report.end <= other.start or other.end <= report.start for other in found):
            found.append(report)
    found += find_hearsay(s, found)
    if not found and (quoted := SPEECH_BEHIND_COLON.search(s.tags)):  # Lee put it so: “It is over”
        first = find_first(s, 0, quoted.start())
        titled = is_titled(s.span(*quoted.span("said")).text)  # in two parts: “Rules for Old Ports”
        if first and is_sayer(s, first) and not titled:
            words = (first[0], quoted.start() + 1)
            found.append(Report(first, words, quoted.span("said"), "quote"))
    # a sentence that ends behind the verb tells nothing
    told = [r for r in found if r.content[0] < r.content[1] <= len(s.tags)]
    return sorted(told, key=lambda report: (report.start, report.end))


def _takes_in(s: Tokens, noun: Report, report: Report) -> bool:
    """Tell whether a report is what a noun holds: sources are sure that | Oslo defended it."""
    opens = report.frame == "whole" and report.start == noun.content[0]
    # not: the view that it fell, adding that
    finite = not s.has(report.words[0], "DOING")
    clause = noun.words[1]
    denied = s.word(clause - 2) in DENIALS  # its denial that | Oslo asked for arms
    inside = denied or noun.content[0] == clause
    inside = inside and clause <= report.start < noun.content[1]
    return opens or (finite and noun.holder is not None and inside)


def _fit(s: Tokens, verbs: list[Report], beside: list[Report], nouns: list[Report]) -> list[Report]:
    """Return the reports of verbs which no other one takes in, each up to an adverbial in it."""
    found = []
    for report in verbs:
        if any(_takes_in(s, noun, report) for noun in nouns):
            continue
        ends = [r.start for r in beside if report.content[0] < r.start < report.end]
        # it fell – although, according to Novak, it rose
        found.append(shorten_reports(s, report, ends[0]) if ends else report)
    return found
