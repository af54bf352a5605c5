"""Finds the reports of a sentence that hang on verbs: the verb, who says it, what is said."""

from itertools import islice

from facts.base.patterns import word_set
from facts.reading.speech.frames import CLAUSES, Match, find_frames
from facts.reading.speech.phrases import Phrase, find_behind, head_of, speaks
from facts.reading.speech.report import Report, shorten_reports
from facts.reading.speech.tokens import TAG, Tokens
from facts.reading.speech.verbs.making import make_report
from facts.reading.speech.verbs.passives import read_passive
from facts.reading.speech.verbs.speakers import find_subject
from facts.reading.speech.verbs.subjects import find_of_finite, is_misquoted
from facts.reading.speech.verbs.unsaid import (
    GAP_FILLER,
    is_generic,
    is_no_verb,
    is_supposed,
    may_say,
)
from facts.reading.speech.verbs.uses import VerbUse, read_use
from facts.reading.speech.verbs.voices import VERB_FORM
from facts.reading.speech.words import VIEW_WORDS

COUNTING_ALL = (["all"], ["each"], ["most"])  # the raids | all | point to, what they | most | want
ONE_WOULD = word_set("may might can could would")
BLAMING = word_set("accuse blame")
MOST_REPORTS = 40  # verbs of report that are read in a sentence: no sentence has more


def find_verb_reports(s: Tokens, beside: list[Report]) -> list[Report]:
    """Return the reports that hang on verbs, in order, none inside the words of another.

    Who is heard `beside` a clause may say more.
    """
    found: list[Report] = []
    last: Phrase | None = None
    for m in islice(VERB_FORM.finditer(s.masked), MOST_REPORTS):
        use = read_use(s, m.start())
        if use is None or not _is_open(use, found):
            continue
        told = found[-1] if found else None
        if told and s.tags[told.end : use.left][:1] == ",":
            # When Oslo said no, | Lee left and said
            led = s.has(max(0, told.start - 1), "because while if what")
            last = (led and find_behind(s, told.end + 1)) or last
        last = last or _find_heard(beside, use.left)
        report = _read_report(use, last)
        if report:
            found[-1:] = _put_behind(use, told, report)
            last = report.holder or last
    return found


def _find_heard(beside: list[Report], at: int) -> Phrase | None:
    """Return who is heard between what he says and an index: it fell, Lee said, | adding that."""
    return next((r.holder for r in beside if r.content[1] <= r.words[0] < at), None)


def _put_behind(use: VerbUse, told: Report | None, report: Report) -> list[Report]:
    """Return the report before another one, up to where that begins, and the other one."""
    if told is None:
        return [report]
    if use.participle and told.frame not in CLAUSES and _is_in_object(use.s, told, report):
        return [told]
    if report.words[0] < told.start:  # Oslo, which insisted on it, | has said that
        report = report._replace(words=(use.left, report.words[1]))
    if report.start < told.content[1]:
        told = shorten_reports(use.s, told, report.words[0])
    return [told, report]


def _is_in_object(s: Tokens, told: Report, report: Report) -> bool:
    """Tell whether a report is part of the noun that another one tells: noted | a paper warning.

    Not: noted floods, with envoys | warning of more.
    """
    if report.holder is None or not told.content[0] < report.holder[0] < told.content[1]:
        return False
    return "," not in s.tags[told.content[0] : report.holder[0]]


def _is_open(use: VerbUse, found: list[Report]) -> bool:
    """Tell whether a verb stands outside the words reported before, or goes on from them."""
    if not found or _is_behind(use, found[-1].content[1]):
        return True
    if found[-1].frame not in CLAUSES:
        return not _is_inside(use, found[-1])
    if use.participle:
        open_groups = (g for g in use.groups if g.frames & CLAUSES and "other" in g.subjects)
        return use.follows(",") and any(open_groups)
    if _speaks_on(use):
        return True
    subject = find_of_finite(use.s, use.left)
    begin = subject[0] if subject and not use.follows("and") else use.left
    # X said it fell, and Y denied it; X said “it fell,” and Y denied it
    return use.s.tags[:begin].endswith((TAG[", and"], TAG["” and"]))


def _is_inside(use: VerbUse, told: Report) -> bool:
    """Tell whether a verb is part of what is told whole: denied that Oslo | had promised it.

    Also: views its role as | backing them, denied Oslo | claims.
    """
    of_clause = told.frame == "whole" and use.s.word(told.words[1] - 1) == "that"
    in_clause = of_clause and not use.follows("and but")
    return in_clause or use.follows("as") or use.tag == TAG["claims"]


def _is_behind(use: VerbUse, end: int) -> bool:
    """Tell whether a verb stands behind words; not: it fell |, praising the pact."""
    hangs = use.participle and use.left == end + 1
    return use.at >= end and (not hangs or use.leads_to("that"))


def _speaks_on(use: VerbUse) -> bool:
    """Tell whether who spoke goes on: said that it fell but | warned that."""
    # claimed Oslo left and | accused it of
    return use.follows("and but") and (use.leads_to("that “") or use.verb in BLAMING)


def _read_report(use: VerbUse, last: Phrase | None) -> Report | None:
    """Return the report of a verb: the first frame whose subject may say it."""
    if is_misquoted(use.s, use.at):
        return None
    subject = find_subject(use, last)
    matches = _find_told(use, subject)
    if use.passive:
        return read_passive(use, subject, matches)
    if not matches or is_supposed(use, subject) or is_no_verb(use, matches[0]):
        return None
    level = _level_of(use, subject)
    generic = subject and is_generic(use, subject, matches[0].frame)
    for match in matches:
        if may_say(use, match, level) and not (generic and match.frame not in CLAUSES):
            return make_report(use, subject, match, last)
    unresolved = _is_unresolved(use, matches[0], level) and not generic
    return make_report(use, None, matches[0]) if unresolved else None


def _is_unresolved(use: VerbUse, match: Match, level: str) -> bool:
    """Tell whether a verb reports though its subject was not found: claims that; not: may hope."""
    told = match.frame == "that" and "other" in match.group.subjects
    # not: a basis for believing that, it bears noting that
    gerund = use.participle and (use.means or use.follows("during does"))
    return told and level == "none" and not (gerund or use.helped("to"))


def _level_of(use: VerbUse, subject: Phrase | None) -> str:
    """Return what a subject is: who thinks stands for what he thinks: Oslo’s thinking assumes."""
    s = use.s
    if subject is None:
        return "none"
    level = speaks(s, subject)
    if s.words[slice(*subject)] in COUNTING_ALL and s.has(subject[0] - 1, "NOUNS they is has"):
        return "thing"  # the raids | all | point to a war, what they | most | want
    if level == "none" and not ONE_WOULD.isdisjoint(use.helper_words):
        return "author"  # one might say that, one would have thought that
    if level != "other":
        return level
    tags = s.tags[slice(*subject)]
    if tags == TAG["noun"]:
        plural = s.words[subject[0]].endswith("s")
        return level if plural else "thing"  # longstanding, although unproven, | reports that
    owned = TAG["’"] in tags and s.words[head_of(s, subject)] in VIEW_WORDS
    return "speaker" if owned else level


def _find_told(use: VerbUse, subject: Phrase | None) -> list[Match]:
    """Return the frames behind a verb; none over a comma where its object stands before it.

    The loss that they feared in 2003, | it fell.
    """
    gone = subject and GAP_FILLER.search(use.s.tags, 0, subject[0])
    found = find_frames(use)
    return [m for m in found if not (gone and "," in use.s.tags[use.at : m.start])]
