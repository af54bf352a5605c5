"""Reads reports in the passive: was condemned by Oslo, is said to be, is seen as a trap."""

from facts.base.patterns import word_set
from facts.reading.speech.frames import Match
from facts.reading.speech.phrases import Phrase, is_sayer
from facts.reading.speech.report import Report
from facts.reading.speech.tokens import tag_pattern
from facts.reading.speech.verbs.making import find_content_end, make_report
from facts.reading.speech.verbs.subjects import find_of_finite
from facts.reading.speech.verbs.uses import VerbUse

# is considered weak, in Lund as weak
JUDGEMENT = tag_pattern("[sure noun the also] | in [NOUNS the]{1,4} as")
RELATIVE_END = tag_pattern("""
    who [noun also in]* $ | that $ | in who [the its it they NOUNS]{1,6} $
    | , what [it they] $  # Lund, where it has been accused of
    # Lund sold it because it | was seen as a trap
    | [VERBS dont] .* [because as what] [^, ; : HELPERS VERBS DONE dont]{1,8} $
    | ^ what [^, ; : HELPERS DONE dont]{1,5} $  # When export tolls | are seen as a tool, they can
    """)
PASSIVE_VIEWS = word_set(
    "believe say report think allege suspect claim rumor assume fear argue accuse suggest note"
    " feel point stress emphasize highlight mention understand acknowledge announce agree propose"
    " recommend observe estimate project speculate presume"
)
BLAMED = word_set("blame condemn criticize denounce praise")  # was criticized for
BEGUN = word_set("began begun came come comes continue continued continues")
# was said to be, was thought by its makers to be
TOLD_OF = tag_pattern("[to of] | by [NOUNS sure the its this ’]{1,6} to is")
JUDGING_VERBS = word_set("consider deem")  # is considered weak
# was highlighted as central
SINGLED_OUT = word_set("emphasize flag highlight stress underline underscore")


def read_passive(use: VerbUse, agent: Phrase | None, matches: list[Match]) -> Report | None:
    """Return the report of a passive: with its agent, else unclear where it reports at all."""
    s = use.s
    named = is_sayer(s, agent)
    match = matches[0] if matches else _match_passive(use, named)
    if use.word == "opposed" and s.word(use.at + 1) == "to":  # Oslo is opposed to a raid by Lund
        agent = find_of_finite(s, use.left)
        named = is_sayer(s, agent)
    if match is None or _is_hypothetical(use):
        return None
    told = match if match.frame == "that" else match._replace(frame="whole")
    if agent is None or not named:
        return make_report(use, None, told) if _tells_unnamed(use, match.frame) else None
    report = make_report(use, agent, told)
    start = _find_passive_start(use, report)
    return report._replace(content=(start, find_content_end(s, start, told)))


def _find_passive_start(use: VerbUse, report: Report) -> int:
    """Return where what was seen or condemned begins, with what belongs to it."""
    done = find_of_finite(use.s, use.left)
    return report.content[0] if done is None or done > report.content else done[0]


def _tells_unnamed(use: VerbUse, frame: str) -> bool:
    """Tell whether a passive reports without its agent."""
    if use.helped("to") and use.word_before not in BEGUN:
        return False
    if frame != "that" and RELATIVE_END.search(use.before):
        return False  # which for long was regarded as dead
    if frame == "as":  # not: is painted the same colour as the sea, is understood as such
        such = use.words_behind[:2] == ["as", "such"]
        return not such and (use.verb in JUDGING_VERBS or not use.leads_to("the"))
    return use.verb in PASSIVE_VIEWS | BLAMED and frame in ("that", "to", "bare")


def _is_hypothetical(use: VerbUse) -> bool:
    """Tell whether a passive is only weighed: should be, whether it is, from ever being seen."""
    s = use.s
    seen = find_of_finite(s, use.left)
    helpers = [word for word in use.helper_words if word != "ever"]
    return bool(
        use.helped("should will")
        or helpers[:1] in (["be"], ["being"])  # can best | be described as, of | being seen
        or (seen and s.has(seen[0] - 1, "if"))
    )


def _match_passive(use: VerbUse, named: bool) -> Match | None:
    """Return what only a passive says: is said to be, is accused of, was condemned by Paris."""
    tags = use.s.tags
    start = use.at + 1
    viewed = use.verb in PASSIVE_VIEWS and TOLD_OF.match(tags, start)
    if viewed or (use.verb in BLAMED and use.s.word(start) == "for"):
        return Match(use.groups[0], "to", start)
    singled_out = use.verb in SINGLED_OUT and use.s.word(start) == "as"
    if singled_out or (use.verb in JUDGING_VERBS and JUDGEMENT.match(tags, start)):
        return Match(use.groups[0], "as", start)
    judging = (group for group in use.groups if group.name in ("judge", "praise", "underline"))
    return next((Match(group, "whole", start) for group in judging if named), None)
