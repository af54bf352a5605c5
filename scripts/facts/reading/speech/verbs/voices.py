"""Tells whether a clause has a voice other than the author’s, though no report was found."""

import re

from facts.base.patterns import word_set
from facts.reading.speech.frames import CLAUSES
from facts.reading.speech.hearsay import LITTLE_SAID
from facts.reading.speech.phrases import Phrase, speaks
from facts.reading.speech.tokens import Tokens, tag_pattern
from facts.reading.speech.verbs.speakers import find_subject
from facts.reading.speech.verbs.unsaid import has_not, is_supposed
from facts.reading.speech.verbs.uses import VerbUse, read_use
from facts.reading.speech.words import GROUPS, REPORTS, VOICED

VERB_FORM = tag_pattern("[says said saying claims]")
TELLING_FORMS = frozenset(  # not: to make, which tells with a word behind it, made clear
    verb
    for verb, groups in GROUPS.items()
    if any(group.frames & CLAUSES and not group.particles for group in groups)
)
# Forms of what may be a voice: the other verbs of report need not be read.
VOICES = frozenset(form for form, (verb, _) in REPORTS.items() if verb in VOICED | TELLING_FORMS)
# What things do, too.
FORCES = word_set(
    "call demand indicate intention oppose promise reaffirm reject show stress suggest threaten"
    " want"
)


def has_voice(s: Tokens, start: int, end: int) -> bool:
    """Tell whether a verb between two indexes says that somebody other than the author speaks.

    What is only weighed, should be said, or is said of something, is the author’s.
    """
    verbs = (m.start() for m in VERB_FORM.finditer(s.masked, start, end))
    uses = (read_use(s, at) for at in verbs if s.words[at] in VOICES)
    return any(_is_voice(use) for use in uses if use and _is_told(use))


def _is_told(use: VerbUse) -> bool:
    """Tell whether a verb tells what its subject does; not: Arguing with Oslo is hard."""
    if use.means or (use.passive and use.verb not in VOICED):
        return False
    # what is left out: the law says | little about ships
    little = use.verb == "say" and re.match(LITTLE_SAID, " ".join(use.words_behind[:2]))
    return not (use.participle or little)


def _is_voice(use: VerbUse) -> bool:
    """Tell whether a verb tells of a voice or a will, or of what a paper says: reports suggest."""
    subject = find_subject(use, None)
    level = speaks(use.s, subject) if subject else ""
    if _is_authors(use, subject, level):
        return False
    if use.passive:
        return level == "speaker"  # was viewed with unease by Oslo
    # wants to win: what somebody is after is the author’s reading of it
    wants = use.verb == "want" and use.leads_to("to")
    if use.verb in VOICED and not wants:
        led = level == "" and use.helped("to")  # to say; but: came to say
        return not led and level != "thing"
    return level in ("source", "words")


def _is_authors(use: VerbUse, subject: Phrase | None, level: str) -> bool:
    """Tell whether the author speaks, weighs what might be said, or tells what a thing does."""
    # the crisis demands a cut
    forced = level in ("thing", "other") and use.verb in FORCES
    # laws add costs; but: the law adds that
    forced |= use.verb == "add" and not use.leads_to("that “")
    # rid it of what they see as waste
    asked = subject and use.s.word(subject[0] - 1) == "what"
    if level in ("author", "none") or forced or has_not(use):
        return True
    return not asked and is_supposed(use, subject)
