"""Selects the events of an article: told alone, once, and not only said, welcomed or acted by."""

import re
from collections.abc import Iterable, Sequence

from facts.base.patterns import verbose
from facts.base.spans import Span, cut
from facts.extract.article_text import ArticleText
from facts.extract.clauses import NEW_CLAUSE, PARTIES_WEIGH, TALK_OF_TWO, skip_lead
from facts.extract.events.anchors import anchor_dates
from facts.extract.events.drafts import Draft, is_cut_out, stands_alone
from facts.extract.events.papers import CITED_PAPER, tell_papers
from facts.extract.events.states import dates_what_is_said, is_state
from facts.extract.holders.attribution import phrase_of
from facts.model.article_facts import Quote
from facts.reading.happenings.word_tags import Tagged
from facts.reading.speech.tokens import read_tokens, tag_pattern

# The ministers reaffirmed, we recognize the need; not: recognized Lund, pledged 5 ships
SPOKEN_CLAUSE = verbose(
    r"""
    (?:[\w’.,-]+\s){0,12}?
    (?: (?:are|is)\sannouncing | intends?\sto
      | (?:affirm|applaud|commend|commit|concur|condemn|congratulat|endors|express|highlight|praise
          |pledg|propos|reaffirm|recommit|reiterat|resolv|restat|stress|support|thank|underlin
          |underscor|welcom)(?:e[sd]?|d|s|red|ted|ed)?
      | agree(?:d|s)?\sto\s(?:continue|cooperate|deepen|enhance|establish|expand|maintain|remain
        |stay|strengthen|work)
      | shared?\s(?:her|his|its|their)\s(?:concern|view)s?
      | emphasi[sz]e[ds]? | acknowledged? | (?:note|noted) | confirmed\sthe\s(?:\w+\s)?importance
      | recogni[sz]ed?\s(?:that|the\s(?:importance|need|role|value)) )\b
    """
)
# A courtesy or a vow, whatever date stands in it: thanked Oslo for the visit in May
COURTESY = verbose(
    r"""
    Today,\swe\s(?:affirm|commit|pledge|reaffirm)\b
    | (?:[\w’.,-]+\s){0,12}?
    (?: congratulated | conveyed | thanked
      | extended\s(?:[\w.]+\s){0,4}an?\sinvitation
      | offered\s(?:her|his|its|their)\s(?:\w+\s)?(?:con|sym)\w+         # his condolences
      | stands?\sready )\b
    """
)
# They discussed trade, exchanged views on it, agreed on a plan
TALKED_CLAUSE = verbose(
    r"""
    (?:[\w’.,-]+\s){0,12}?
    (?:agreed|asked|committed|conferred|consulted|discussed|exchanged\s(?:ideas|views)|extended
      |recogni[sz]ed|reviewed|spoke|tasked)\b
    """
)
# Told in a readout by one of those who met: I drew a plan.
TOLD_BY_ONE = re.compile(r"(?<!World War )(?<![“‘])\b(?:I(?!\.)|[Ww]e|[Mm]y)\b")
OF_GUEST = re.compile(r", who(?:m|se)? ")  # Lee met Novak, who was attending the fair
DEMANDED = re.compile(r"(?:[\w’.,-]+\s){1,8}?(?:call(?:ed|s)?\s(?:for|on)|denounced?|urged?)\b")
WELCOME = verbose(
    rf"""
    {PARTIES_WEIGH.pattern}
    | (?:[\w’.,-]+\s){{1,12}}?
    (?:(?:applaud|celebrat|hail|welcom)(?:e[ds]?|s)?|note[ds]?|looks?\sforward\sto)\s
    (?=(?:the|an?|its|their|[A-Z]\w+[’']s)\s)
    # not a guest: welcomed the Prime Minister of Lund to
    (?!the\s(?:[A-Z]\w+\s){{0,3}}(?:Chancellor|Emir|King|[Ll]eaders|[Mm]inisters|Minister|Premier
      |[Pp]residents|President|Prince|Secretary|Sultan)\b
      (?![’'-]|\sof\s(?:the\s)?(?:[A-Z]\w+\s){{0,3}}[A-Z]\w+[’']))
    """
)
# What a party acts by: In accordance with | the Treaty signed on 16 July 2001
ACTED_BY = verbose(
    r"""
    (?:[Bb]ased\son | [Gg]uided\sby | [Ii]n\s(?:accordance|line)\swith
      | [Oo]n\sthe\sbasis\sof | [Pp]roceeding\sfrom | [Pp]ursuant\sto)
    \s(?=(?:the\s|an?\s|its\s|their\s|[A-Z])[^,]*\s
      (?:adopted|agreed|concluded|dated|issued|reached|signed)\s[^,]*$)    # no other clause
    """
)
# What is said beside it is not of it: welcome the talks | and look forward to the next
AND_SAID = verbose(
    r"""
    \sand\s(?:also\s)?
    (?: looks?\sforward\b
      | (?:applaud|call|commend|condemn|express|note|pledge|reaffirm|recogni[sz]e|reiterate|support
          |underscore|urge|welcome)s?\s
        (?:for|on|our|that|the|their|its|[A-Z]) )
    """
)
# Any ones: raids on ports; not: a raid on Oslo, former President Novak’s visit
ANY_ONES = verbose(
    r"""
    (?!(?:an?|another|both|each|every|her|his|its|my|our|recent|that|the|their|two|three|your)\s)
    (?:[a-z]|(?:Assaults|Attacks|Raids|Strikes|Threats)\s(?:against|on)\b)
    (?!.*[’']s\b|.*\bbetween\s[A-Z])
    # Novak praised | the visit; Lee’s announcement
    | the\s(?:call|conversation|event|meeting|negotiations|summit|talks?|visit)$
    | .*[’']s\sannouncement$
    """
)
# The meeting of which a readout tells.
THAT_TALK = re.compile("today’s (?:call|conversation|discussion|meeting|talks)")
RELATIVE_OPENINGS = ("after which ", "at which ", "during which ")
# Between the verbs of one subject: it fell|, then | rose and sank.
JOINS_VERBS = verbose(
    r"""
    [,;]?\s(?:(?:and|but)\s)?(?:then\s)?
    (?!(?:to|that|by|for|in|which|who)\s | (?:and|but),)          # , and, in anger, sank
    """
)


# Deeds of one subject, in a row: sold ships, shut its ports|, and left
DEEDS_IN_ROW = tag_pattern(", also* [DONE said]")
LAST_DEED = tag_pattern(", and also* [DONE said] [^, ; : . VERBS]*")


def select_events(
    article_text: ArticleText,
    found: list[Draft],
    read: Sequence[tuple[Span, Tagged]],
    said: Sequence[Quote],
) -> list[Draft]:
    """Return the events to be told, in order, of those found in the sentences read.

    `said` are the words of claims of a statement, or of those who are heard in a readout: what
    they say they did not do. Nowhere is it an event that somebody spoke, or a law by its name.
    """
    found = [draft for draft in found if not CITED_PAPER.fullmatch(draft.span.text)]
    found.sort(key=Draft.place)
    if article_text.is_prose:
        told = _select_in_prose(article_text, found, read)
    else:
        told = _select_issued(article_text, found, said)
    # summed up in a list at the head and told below; not: He left, without a date of its own
    first: dict[tuple[str, str | None], Draft] = {}
    return [
        draft
        for draft in told
        if (draft.is_clause and draft.basis in ("carried", "none"))
        or first.setdefault((draft.span.text, draft.edtf), draft) is draft
    ]


def _select_issued(
    article_text: ArticleText, found: list[Draft], said: Sequence[Quote]
) -> list[Draft]:
    """Return the events of a statement or a readout: what is not only said or welcomed."""
    statement = article_text.is_statement
    done = [
        draft
        for draft in found
        if not (_is_said(draft, said, statement) or dates_what_is_said(article_text, draft.span))
    ]
    if statement:
        told = [_tell_welcomed(article_text.text, draft) for draft in done]
        # not: They urged all to talk
        acts = [d for d in told if d.edtf or not (d.is_clause and DEMANDED.match(d.span.text))]
        done = tell_papers(article_text, acts)
    else:
        _stretch_talks(article_text, done, said)
    kept = (
        draft
        for draft in done
        if not (
            (draft.edtf or "").endswith("XX")
            or is_cut_out(article_text.text, draft.span)
            or _is_any_one(draft)
        )
    )
    return _part_guests(article_text, _part_predicates(article_text.text, kept, apart=True))


def _select_in_prose(
    article_text: ArticleText, found: list[Draft], read: Sequence[tuple[Span, Tagged]]
) -> list[Draft]:
    """Return the events whose words stand alone, with those that the other dates anchor.

    An undated one is not kept where it stands in the words of a dated event.
    """
    alone = [
        draft
        for draft in found
        if stands_alone(article_text, draft) and not is_state(article_text, draft.span)
    ]
    drafts = _part_predicates(article_text.text, alone, apart=False)
    _finish_rows(article_text, drafts)
    drafts += anchor_dates(article_text, read, drafts)
    # On 5 May, the day of the guild, | it closed its port.
    drafts.sort(key=lambda draft: (draft.place(), draft.edtf is None))
    told = _drop_within_dated(drafts)
    for draft in told:
        draft.span = skip_lead(article_text.text, draft.span)
    return told


def _is_said(draft: Draft, said: Sequence[Quote], statement: bool) -> bool:
    """Tell whether a claim has the words of a clause without a date of its own, which only says.

    In a `statement` also what they talked about without a date. A decade is no date of it: in this
    critical decade.
    """
    span = draft.span
    courtesy = bool(statement and COURTESY.match(span.text))
    vague = courtesy or draft.basis == "carried" or "X" in (draft.edtf or "X")
    if not (vague and draft.is_clause and _is_claimed(span, said)):
        return False
    if courtesy or SPOKEN_CLAUSE.match(span.text):
        return True
    if statement:
        return not draft.edtf and TALKED_CLAUSE.match(span.text) is not None
    return TOLD_BY_ONE.search(span.text) is not None


def _is_claimed(span: Span, said: Sequence[Quote]) -> bool:
    """Tell whether a claim has words of a span."""
    return any(words.start < span.end and span.start < words.end for words in said)


def _stretch_talks(article_text: ArticleText, drafts: list[Draft], said: Sequence[Quote]) -> None:
    """Give what was discussed all its words, up to what else is told in the sentence.

    They discussed trade|, their support for it, and the port.
    """
    clauses = [draft.span for draft in drafts if draft.is_clause]
    starts = [*(clause.start for clause in clauses), *(quote.start for quote in said)]
    for draft in drafts:
        span = draft.span
        if not (draft.is_clause and TALK_OF_TWO.match(article_text.text, span.start, span.end)):
            continue
        end = _find_end_of_talk(article_text, span)
        apart = any(span.end <= start < end for start in starts)
        # of several verbs of one subject: They discussed trade|, and left
        joined = any(span.start <= other.start < end and other.end > span.end for other in clauses)
        if not (apart or joined):
            draft.span = cut(article_text.text, span.start, end)


def _find_end_of_talk(article_text: ArticleText, span: Span) -> int:
    """Return where a sentence ends, or a clause with a subject begins: |, but Norway left."""
    sentence = article_text.sentence_of(span)
    for joint in NEW_CLAUSE.finditer(sentence.text, span.end - sentence.start):
        if not sentence.text.startswith("which", joint.end()):
            return sentence.start + joint.start()
    return sentence.end - sentence.text.endswith(".")


def _tell_welcomed(text: str, draft: Draft) -> Draft:
    """Return an event that is welcomed or acted by in its own words: They welcomed | the visit."""
    start = draft.span.start
    end = draft.span.end
    welcome = WELCOME.match(text, start, end)
    dated = draft.is_clause and draft.edtf
    if opening := (dated and welcome) or ACTED_BY.match(text, start, end):
        start = opening.end()
    said = AND_SAID.search(text, start, end)
    if said and (welcome or not draft.is_clause):
        end = said.start()
    draft.span = cut(text, start, end)
    return draft


def _is_any_one(draft: Draft) -> bool:
    """Tell whether an undated event may be any of its kind: fair elections, this campaign.

    Nor is it told without what stands before it: during which | pacts were signed. Nor is what goes
    on today one: Today, the world is changing.
    """
    words = draft.span.text
    if draft.is_clause or draft.edtf:
        today = draft.status == "ongoing" and words.startswith(("Today ", "Today, "))
        return (
            today
            or THAT_TALK.fullmatch(words) is not None
            or (not draft.edtf and words.startswith(RELATIVE_OPENINGS))
        )
    any_ones = draft.status == "happened" and ANY_ONES.match(words) is not None
    return any_ones or words.startswith(("this ", "these "))


def _part_predicates(text: str, drafts: Iterable[Draft], *, apart: bool) -> list[Draft]:
    """Return events, in order, of the undated verbs of a subject the last alone, with all words.

    Each of them where they are told `apart`, without those before it: It fell, | rose and | sank.
    """
    last: Draft | None = None
    kept: list[Draft] = []
    for draft in drafts:
        undated = draft.is_clause and not draft.edtf
        if kept and not apart and _goes_on(text, kept[-1], draft):
            kept[-1].span = cut(text, kept[-1].span.start, draft.span.end)
            continue
        if undated and last and draft.span.start == last.span.start:
            behind = JOINS_VERBS.match(text, draft.span.end, last.span.end)
            if not (apart and behind):
                continue
            last.span = cut(text, behind.end(), last.span.end)
        kept.append(draft)
        last = draft if undated else last
    return sorted(kept, key=Draft.place)


def _goes_on(text: str, dated: Draft, draft: Draft) -> bool:
    """Tell whether a clause has the subject and date of one: In May, | Oslo sold ships, left."""
    both = dated.is_clause and draft.is_clause and draft.basis == "carried"
    within = dated.span.start < draft.span.start < dated.span.end < draft.span.end
    row = text.startswith(", ", dated.span.end) and not text.startswith(", and ", dated.span.end)
    return both and within and row and draft.edtf == dated.edtf


def _finish_rows(article_text: ArticleText, drafts: list[Draft]) -> None:
    """Give deeds in a row the last of them: Lund sold ships, shut its ports|, and left."""
    for draft in drafts:
        span = draft.span
        told = any(
            each.span.start <= span.start and span.end < each.span.end
            for each in drafts
            if each.is_clause
        )
        if told or not draft.is_clause:
            continue
        sentence = article_text.sentence_of(span)
        s = read_tokens(article_text.text, sentence.start, sentence.end, article_text.printed)
        start, end = phrase_of(s, span)
        last = LAST_DEED.match(s.tags, end)
        if last and DEEDS_IN_ROW.search(s.tags, start, end):
            draft.span = cut(article_text.text, span.start, s.ends[last.end() - 1])


def _part_guests(article_text: ArticleText, drafts: list[Draft]) -> list[Draft]:
    """Return events, in order; what is told of a guest beside the meeting only with its own date.

    Lee met Novak, who was attending the fair; Lee met | Novak, who came on 5 May.
    """
    text = article_text.text
    meetings = {draft.span.end for draft in drafts}
    kept: list[Draft] = []
    for draft in drafts:
        start = draft.span.start
        guest = OF_GUEST.search(text, start, draft.span.end)
        if guest and guest.start() in meetings:
            if draft.basis == "carried" or not draft.edtf:
                continue
            named = article_text.mentions_in(cut(text, start, guest.start()))
            draft.span = cut(text, named[-1].start if named else start, draft.span.end)
        kept.append(draft)
    return sorted(kept, key=Draft.place)


def _drop_within_dated(drafts: list[Draft]) -> list[Draft]:
    """Return events, in order, without undated ones, told once, in the words of a dated one."""
    kept: list[Draft] = []
    end = 0  # of the dated ones so far
    for draft in drafts:
        if draft.edtf:
            end = max(end, draft.span.end)
        if draft.edtf or draft.more or draft.span.end > end:
            kept.append(draft)
    return kept
