"""Puts the reports of a sentence together: none inside the words of another one."""

from facts.reading.paratext import is_titled
from facts.reading.speech.beside import find_beside, find_hearsay
from facts.reading.speech.nouns import find_noun_reports
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
    verbs = [_end_at_adverbial(s, report, beside) for report in find_verb_reports(s, beside)]
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


def _end_at_adverbial(s: Tokens, report: Report, beside: list[Report]) -> Report:
    """End a report at an adverbial in it: it fell – although, according to Novak, it rose."""
    ends = [r.start for r in beside if report.content[0] < r.start < report.end]
    return shorten_reports(s, report, ends[0]) if ends else report
