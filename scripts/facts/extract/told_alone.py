"""Tells which events say without the words around them what happened, and when.

In a commentary the others are left out: a reader sees only what stands in the quote.
"""

import re

from facts.extract.drafts import Draft
from facts.reading.lexicon import MONTHS, WEEKDAYS
from facts.reading.speech.tokens import read_tokens
from facts.reading.speech.wholeness import FINITE_VERB, leans_back

# A clause of which the beginning stands outside it, in letters of speech.
HEADLESS = re.compile(
    r"""
    [CBRYS,]*(?:
        [EVrebAumxX](?![MNKLU]*[AbumxVrE])   # received arms
      | [PyoatC]?[wW]                        # by whom; but: during which they signed
      | [Pp][^,]*,[wWE]                      # alongside Lee, who said
      | [Pp@]D?N*\#+R*[AbumxVr]             # in 2022 | have added
      | [po](?!w)(?!.*,)                     # alongside Lee
      | [DdhN]*[MN\#],(?:CR*[VEreAbum] | R*E[P@] | [Pp@]w)  # Oslo, and came; progress, adopted in
    )
    """,
    re.VERBOSE,
)
RELATIVE = re.compile(
    "[^VErebAumx]*[MNKLU#v)](?:,?w|[,Y]?H(?=[Abumx]))|N[^VErebAumx]*H"
)  # the pact, which was signed in May
VERBAL = re.compile(
    "(?<=[MNKLU#Q])(?:[bumx]|[VrA](?=[DdhHR]))|^[Vr][MN]"
)  # the launch | uses, advocate war
FINITE = re.compile(rf"{FINITE_VERB.pattern} | ,R*[Ee](?=[DdhMNKLU]) | [dHQ#)]R*[Ee]", re.VERBOSE)
# A clause that only counts or points: another example was, the issue was.
COUNTING = re.compile(
    r"(?:another|one|an?|the)\s(?:[\w-]+\s){0,3}?"
    r"(?:examples?|instances?|case|reasons?|signs?|issue|point|problem)\b|order to\b|until\b",
    re.IGNORECASE,
)
IN_NAME = re.compile(
    r"[A-Z][\w’]+\s(?:of|for)\s(?:[A-Z]\w+\sand\s)?$"
)  # Secretary of State for | Defence Lee
# What stands before words that are cut out of a comparison or a relative clause.
BEFORE = re.compile(
    r"""
    \b(?:than|as\sif|whether|unless)\s$          # longer than | the leaders thought
    | \b(?:the|an?|its|their)\s[\w-]+\sthat\s$     # the pledge that | they made
    """,
    re.VERBOSE,
)
# What names nothing by itself: the 2008 decision, the events of 2014, its war.
BARE = re.compile(
    r"""
    (?:(?:the|an?|this|that|these|our|another|recent|subsequent|next|new)\s)*
    (?: (?:his|her|its|their)\b.*
      | (?:\w+\s)?(?:events?|developments?|changes|moves?|steps|efforts|statements?
        |reports?|surveys?|stud(?:y|ies)|papers?|polls?|reviews?|documents?|strateg(?:y|ies))\b.*
      | [\d–-]*\s?[a-z-]+
    )
    (?:\s(?:of|in|from|by|after|since)\s(?:\w+\s){0,3}?\d{4}(?:\sand\s\d{4})?)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What may be only thought of where it has no date: a clash, greater attacks.
INDEFINITE = re.compile(
    r"(?-i:(?!the\s|recent\s)[a-z]) | (?:wars?|an?|any|another|greater|more|further|new|alleged)\s",
    re.VERBOSE | re.IGNORECASE,
)
# He and they are named in the same sentence where it begins before the clause.
PERSONAL = re.compile(r"(?:[^,]{0,40},\s)?(?:he|she|they)\b")
WAR = re.compile(
    r"(?<!World )(?<!Cold )(?<!^The second )\bWar\b(?! or\b)"
)  # the Lake War, the war in Corva; not: the war
DAYS = frozenset(("today", "tomorrow", "yesterday", "tonight", "year-end", *WEEKDAYS))
# What did not happen, or says no more than that somebody spoke.
UNTOLD = re.compile(
    r"""
    ^as\s | ^the\sone\b
    | ^(?:[\w’-]+\s){0,6}(?:feared|hoped|expected|believed|thought|anticipated|worried)\b
    # whose object stands before it: the campaign that | Oslo launched in May
    | ^(?:[A-Z]\w+(?:\sand\s)?\s?){1,4}(?:launched|introduced|made|took|signed|built|used|gave|held
      |adopted|passed|issued)\s(?:in|on)\s[\w\s]{3,20}$
    | \bthe\sauthor\b | \b(?:and|or)\s\w+ed$
    | \b(?:appears?|seems?|seemed|appeared)\sto\b | \blike\sthe\sone\b
    | \b(?:is|are|was|were)\s(?:\w+\s)?
      (?:expected|projected|forecast|predicted|estimated|likely)\sto\b
    | \bwill\s(?:\w+\s)?be\s(?:able|unable|likely|forced|required)\b
    | \bw(?:as|ere)\s(?:\w+\s)?(?:meant|supposed|intended|due|expected|scheduled|slated)\sto\b
    | \b(?:said|stated|told|wrote|added|noted|asked|declared|posted|tweeted)(?:\s\w+){0,4}$
    """,
    re.VERBOSE,
)
# Where no date was read: what is only weighed, and what has one all the same.
# ... a list that begins in lower case: exercises announced in Corva in May
LISTED = re.compile(r"(?!the |an? |recent |last |this )[a-z]")
THOUGHT = re.compile(r"\b(?:could|would|may|might|should|must|can)\b")
DATED = re.compile(rf"\b(?:{'|'.join(MONTHS).title()})\b")
QUOTED = 300  # characters before an event in which a quotation may begin
REACH = 60
CONTENT = 4  # words of an undated phrase that names something


def stands_alone(text: str, draft: Draft) -> bool:
    """Tell whether the words of an event say, without those around them, what happened."""
    words = draft.span.text
    told = draft.happening
    vague = "X" in (draft.edtf or "") or any(word.text.lower() in DAYS for word in draft.words)
    # a past form and a day to come: the year of the day is another one
    clause = told is not None and told.is_clause
    if clause and not draft.parent:
        vague = vague or draft.status != told.status == "happened"
    start = draft.span.start
    quoted = text.rfind("“", max(0, start - QUOTED), start) > text.rfind("”", 0, start)
    named = words[0].isupper() and IN_NAME.search(text, max(0, start - REACH), start)
    apart = quoted or named or BEFORE.search(text, max(0, start - REACH), start)
    cut_off = words.count("“") != words.count("”") or UNTOLD.search(words)
    since = (draft.edtf or "").endswith("/..") and not (clause and "since " in words.lower())
    undated = not draft.edtf and (THOUGHT.search(words) or DATED.search(words))
    if vague or apart or cut_off or since or undated:
        return False
    if clause:
        s = read_tokens(text, draft.span.start, draft.span.end)
        whole = draft.parent or s.tags[:1] in tuple("gI") or FINITE.search(s.tags)
        leans = leans_back(s) and not PERSONAL.match(words)
        beside = not (draft.parent or draft.kind) and RELATIVE.match(s.tags)
        return bool(whole) and not (
            beside or leans or HEADLESS.match(s.tags) or COUNTING.match(words)
        )
    s = read_tokens(text, start, draft.span.end)
    if VERBAL.search(s.tags):
        return False
    bare = all(BARE.fullmatch(span.text) for span in (draft.span, *draft.more))
    if bare or LISTED.match(words):
        return False
    if draft.edtf and draft.status != "announced":
        return True
    rich = WAR.search(words) or (draft.kind != "war" and len(words.split()) >= CONTENT)
    unsure = INDEFINITE.match(words)
    if not draft.edtf:
        unsure = unsure or draft.status == "announced"
    return bool(rich) and not unsure
