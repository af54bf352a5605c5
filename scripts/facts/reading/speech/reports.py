"""Puts the reports of a sentence together: none inside the words of another one."""

from facts.reading.speech.beside import find_beside, find_hearsay
from facts.reading.speech.nouns import find_noun_reports
from facts.reading.speech.tokens import Tokens
from facts.reading.speech.verbs import Report, find_verb_reports


def find_reports(s: Tokens) -> list[Report]:
    """Return the reports of a sentence in order; adverbials go before verbs, verbs before nouns."""
    beside = find_beside(s)
    found = [beside] if beside else []
    for report in [*find_verb_reports(s), *find_noun_reports(s)]:
        if not report.content[0] < report.content[1] <= len(s.tags):
            continue  # the sentence ends behind the verb
        if all(report.end <= other.start or other.end <= report.start for other in found):
            found.append(report)
    hearsay = None if found else find_hearsay(s)
    found += [hearsay] if hearsay else []
    return sorted(found, key=lambda report: (report.start, report.end))
