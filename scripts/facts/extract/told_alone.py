"""Tells which events say without the words around them what happened, and when.

In a commentary the others are left out: a reader sees only what stands in the quote.
"""

import re

from facts.extract.drafts import Draft
from facts.reading.speech.tokens import read_tokens
from facts.reading.speech.wholeness import FINITE_VERB, leans_back

# A clause of which the beginning stands outside it, in letters of speech.
HEADLESS = re.compile(
    r"""
    [CBRYS,]*(?:
        [EVrebAumxX](?![MNKLU]*[AbumxVrE])   # received arms
      | [PyoatC]?[wW]                        # by whom; but: during which they signed
      | [Pp][^,]*,[wWE]                      # alongside Lee, who said
      | [po](?!w)(?!.*,)                     # alongside Lee
      | [DdhN]*[MN\#],(?:CR*[VEreAbum] | R*E[P@] | [Pp@]w)  # Oslo, and came; progress, adopted in
    )
    """,
    re.VERBOSE,
)
FINITE = re.compile(rf"{FINITE_VERB.pattern} | ,R*[Ee](?=[DdhMNKLU]) | [dHQ#)]R*[Ee]", re.VERBOSE)
# A clause that only counts or points: another example was, the issue was.
COUNTING = re.compile(
    r"(?:another|one|an?|the)\s(?:[\w-]+\s){0,3}?"
    r"(?:examples?|instances?|case|reasons?|signs?|issue|point|problem)\b|order to\b|until\b",
    re.IGNORECASE,
)
IN_NAME = re.compile(r"[A-Z][\w’]+\s(?:of|for)\s$")  # Secretary of State for | Defence Lee
# What names nothing by itself: the 2008 decision, the events of 2014, its war.
BARE = re.compile(
    r"""
    (?:(?:the|an?|this|that|these|our|another|recent|subsequent|next)\s)*
    (?: (?:his|her|its|their)\b.*
      | (?:\w+\s)?(?:events?|developments?|changes|moves?|steps|efforts|statements?)\b.*
      | [\d–-]*\s?[a-z-]+
    )
    (?:\s(?:of|in|from|by|after|since)\s(?:\w+\s){0,3}?\d{4}(?:\sand\s\d{4})?)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What may be only thought of where it has no date: a clash, greater attacks.
INDEFINITE = re.compile(
    r"(?:wars?|exports|sales|an?|any|another|greater|more|further|new|talks to)\s", re.IGNORECASE
)
# He and they are named in the same sentence where it begins before the clause.
PERSONAL = re.compile(r"(?:[^,]{0,40},\s)?(?:he|she|they|it(?!\scame))\b")
WAR = re.compile(r"\bWars?\b|\bwars?\s\w")  # the Lake War, the war in Corva; not: the war
DAYS = frozenset("today tomorrow yesterday tonight".split())
CONTENT = 4  # words of an undated phrase that names something


def stands_alone(text: str, draft: Draft) -> bool:
    """Tell whether the words of an event say, without those around them, what happened."""
    words = draft.span.text
    told = draft.happening
    vague = "X" in (draft.edtf or "") or any(word.text in DAYS for word in draft.words)
    if vague or (words[0].isupper() and IN_NAME.search(text, 0, draft.span.start)):
        return False
    if told and told.is_clause:
        s = read_tokens(text, draft.span.start, draft.span.end)
        whole = draft.parent or s.tags[:1] in tuple("gI") or FINITE.search(s.tags)
        leans = leans_back(s) and not PERSONAL.match(words)
        return bool(whole) and not (leans or HEADLESS.match(s.tags) or COUNTING.match(words))
    bare = all(BARE.fullmatch(span.text) for span in (draft.span, *draft.more))
    if bare or (draft.edtf and draft.status != "announced"):
        return not bare
    rich = WAR.search(words) or (draft.kind != "war" and len(words.split()) >= CONTENT)
    return bool(rich) and not INDEFINITE.match(words)
