"""Finds who does the saying that a verb tells, whatever its form: passive, to say, led to say."""

from facts.base.patterns import word_set
from facts.reading.speech.phrases import Phrase, find_behind, speaks
from facts.reading.speech.tokens import TAG, Tokens, tag_pattern
from facts.reading.speech.verbs.subjects import (
    DRIVES,
    VERB_OR_STOP,
    find_last,
    find_led,
    find_of_finite,
    find_of_participle,
    inherit,
)
from facts.reading.speech.verbs.uses import HELPER_GROUP, VerbUse
from facts.reading.speech.words import STATE_WORDS

# condemned in strong words | by; not: presented as “raids by
AGENT_BEHIND = tag_pattern("[^, ; : DONE who if that – “]{0,23}? by")
# Before an infinitive that tells of words that were said: went on to say, quick to blame.
GOVERNING_WORDS = word_set(
    "on continue continues continued begin began begun quick keen careful eager rushed"
    " moved hastened tried sought went chose opted came come comes grown as"
    " compelled forced quoted reported understood"
)
# What only seems is somebody's where it goes on in the mind or is shown: appears to believe; that
# somebody appears to have signalled it is the author's reading of a deed.
SEEMS = word_set("appear appears appeared seem seems seemed")
INWARD = word_set(
    "assume believe consider expect fear hope indicate see show suggest think understand view"
)
# What makes somebody think or say so: led Oslo to believe; not: led a party to promise.
IMPRESSED = word_set(
    "accept accuse acknowledge admit argue assert assume assure believe complain concede conclude"
    " condemn criticize describe dismiss emphasize fear reaffirm reassure say speculate stress"
    " suspect think warn"
)
USES = word_set("used uses")


def find_subject(use: VerbUse, last: Phrase | None) -> Phrase | None:
    """Return the noun phrase that does the saying; `last`: who spoke before in the sentence."""
    s = use.s
    if use.passive:
        agent = AGENT_BEHIND.match(s.tags, use.at + 1)
        return agent and find_behind(s, agent.end())
    if use.participle:
        apart = use.word_before == "—"  # may be let in—recognizing that it pays
        return None if apart else find_of_participle(s, use.left, last)
    if use.helped("to"):
        return _find_of_infinitive(use, last)
    if use.word_before == "having":
        return find_of_participle(s, use.left - 1, last)
    subject = find_of_finite(s, use.left, last)
    # with most of those who say, with guards worried about
    if subject is None or use.follows("who that") or use.word in STATE_WORDS:
        return subject
    led = s.word(subject[0] - 1) in ("with", "of")
    # to build a generation | committed to trade
    built = use.word == "committed" and s.has(subject[0] - 1, "does says DOING by in")
    return None if led or built else subject


def _find_of_infinitive(use: VerbUse, last: Phrase | None) -> Phrase | None:
    """Return who says what an infinitive tells: went on to say, led Oslo to say."""
    s = use.s
    if use.verb in IMPRESSED and (led := find_led(s, use.left) or _find_using(use, last)):
        return led
    word = use.word_before
    if word in SEEMS and use.verb in INWARD:
        # somebody; that a text seems to show something is the author’s reading
        who = find_of_finite(s, use.left - 1, last)
        return who if who and speaks(s, who) != "source" else None
    if word not in GOVERNING_WORDS:
        return None
    governor = len(use.before[:-1].rstrip(TAG["is has also"]))  # was reported to say
    return find_of_finite(s, governor, last) or inherit(s, use.left, last)


def _find_using(use: VerbUse, last: Phrase | None) -> Phrase | None:
    """Return who says something with a thing: Lee used | her speech | to argue."""
    s = use.s
    at = find_last(s, use.left, USES)
    if at == use.left or s.has(at + 1, "by") or VERB_OR_STOP.search(s.tags, at + 1, use.left):
        return None
    return _find_of_helped(s, at, last)


def find_driver(use: VerbUse, led: Phrase | None) -> Phrase | None:
    """Return what makes somebody say so: The raid | led Oslo to warn of ships."""
    if led is None or use.s.word(led[0] - 1) not in DRIVES:
        return None
    return _find_of_helped(use.s, led[0] - 1)


def _find_of_helped(s: Tokens, at: int, last: Phrase | None = None) -> Phrase | None:
    """Return the subject of the verb at an index, whatever helps it."""
    group = HELPER_GROUP.search(s.tags, max(0, at - 12), at)
    return find_of_finite(s, group.start() if group else at, last)
