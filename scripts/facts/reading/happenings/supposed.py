"""Tells of what a noun phrase names whether it is only thought of, denied, or still to come."""

import re

from facts.base.edtf import bounds
from facts.base.patterns import verbose, word_set
from facts.model.fields import Status
from facts.reading.happenings.noun_phrases import NounPhrase
from facts.reading.happenings.read_cell import ReadCell
from facts.reading.happenings.word_tags import HAPPENING_TAG, happening_pattern

# What stands before a happening, which is between bars, that is only thought of.
THOUGHT = verbose(
    r"""
    (?!\B\w)(?:                                              # not inside a word, which is quicker
    \b(?:
        risks? | threats? | prospects? | possibility | likelihood | fears? | danger  # risk of
      | calls? | calling | called | demand(?:s|ed|ing)?                           # calls for
      | needs? | plans? | hopes? | idea | proposals? | issue | question | talk | case
      | strateg(?:y|ies) | vision | avoid | prevent | resumption                  # avoid a
      | hinder(?:s|ed|ing)? | any | opposition\ to
      | (?:conditions|prerequisites)\ for | further                # for a further
    )\ (?:of\ |for\ )?(?:an?\ )?\|.*\|
    # such as rows or | raids; not: such as | Norway’s raid
    | \bsuch\ as(?:(?:\ [\w-]+){1,3}\ (?:and|or))?\ (?:of\ |for\ )?(?:an?\ )?
      \|(?!\S*[’']s?\s)[^|]*\|
    | \bdeclin(?:e[sd]?|ing)\ to\ \w+\ (?:an?\ |the\ )?\|.*\|  # declined to allow a
    | \bpreparations?\ of\ (?:an?\ |the\ )?\|.*\|                             # the preparation of a
    | \bto\ (?:accelerate|achieve|enable|ensure|facilitate|promote|restrict|secure)
      \ (?:an?\ |the\ )?(?:\w+\ )?\|.*\|  # to accelerate the safe
    | \b(?:propos|consider|suggest|recommend|advocat|threaten|oppos|reject|contemplat|weigh|refus
      |request|seek|envisag|discuss)(?:e[sd]?|s|ed|ing)?\ (?:an?\ |the\ )?\|.*\|    # proposing the
    )
    """,
    re.IGNORECASE | re.DOTALL,
)
# ... where it has no date.
SUPPOSED_BEFORE = verbose(
    r"""
    \b(?=\w)(?:                                          # not before a blank, which is quicker
    (?:                                                  # it would mean the fall of
      (?:allow|deter|guarantee|hasten|justif|necessitat|permit|prevent|prohibit|requir)\w{0,4}
      | avert(?:s|ed|ing)? | avoid(?:s|ed|ing)? | delay(?:s|ed|ing)? | enabl(?:es?|ed|ing)
      | encourag(?:es?|ed|ing) | facilitat(?:es?|ed|ing) | foster(?:s|ed|ing)? | mak(?:es?|ing)
      | mean(?:s|ing)?
    )\s(?:not\sonly\s|for\s)?(?:an?\s|the\s)?(?:\w+\s)?\|.*\|
    # their objective is the capture of
    | (?:aim|goal|objective|target)s?\s(?:are|is|was|were)\s(?:the\s)?(?:[a-z]+\s)?\|.*\|
    # vital that no fall of
    | (?:critical|crucial|essential|expect|imperative|necessary|needs?|vital)\b[^,.;|]*\|.*\|
    # We look forward to talks on; commit to bold action
    | (?:commit(?:s|ted)?|look(?:s|ing)?\sforward)\sto\s(?:[\w-]+,?\s){0,4}\|.*\|
    # new sites under the Lund Agreement
    | (?:consistent\swith|in\s(?:accordance|line)\swith|pursuant\sto|under)\s(?:the\s)?\|.*\|
    # another option would be the fall of Lund
    | (?:options?|recommendations?)\b[^,.;|]*\|.*\|
    # ensuring the fall of Lund, to plan the murder of Novak
    | (?:achiev|bring|ensur|secur)ing\s(?:about\s)?(?:the\s)?\|.*\|
    | to\s(?:carry\sout|conduct|manage|organi[sz]e|oversee|plan|prepare)\b
      (?:(?!\b(?:after|before|but|when|which|while|who)\b)[^.;:|])*\|.*\|
    # potential for a raid on
    | (?:ability|capacity|opportunity|potential)\s(?:for|to)\b[^,;.|]*\|.*\|
    # could lead to the fall of
    | (?:could|(?-i:may)|might|should\sinclude|would)\b(?:(?!\bof\b)[^,;.|])*\|.*\|
    # to mend ties through the fall of
    | to\s[a-z]+\b[^,.;|]*\sthrough\s(?:the\s)?(?:\w+\s)?\|.*\|
    | towards?\s(?:the\s)?(?:[\w’]+\s){0,2}\|.*\|               # towards Oslo signing the accords
    | point(?:ed|ing|s)?\sto\s\|.*\|                            # points to | the fall of
    | (?:along|together)\swith\s(?:the\s)?\|.*\|  # together with the fall of
    | arguments?\s(?:against|for)\s(?:the\s)?\|.*\|                       # against his election
    | aim(?:s|ed|ing)?\s(?:at|for)\s(?:\w+\s){0,4}\|.*\|                   # aims for the fall of
    | aims?\sto\s[^.;|]*\|.*\|  # aims to foster talks and action by
    | even\safter\s(?:the\s)?\|.*\|  # even after the fall of Lund, it will
    )
    """,
    re.IGNORECASE | re.DOTALL,
)
# A war in 2030 | could hurt Laos; its defeat | is unlikely.
WOULD_BE = verbose(
    r"""
    \|\s(?:can|cannot|could|may|might|must|need|ought|should|would|(?:is|are)\sunlikely)\b
    """
)
POSSIBLE = re.compile(
    r"\|[^|]*\b(?:alleged|eventual|future|hypothetical|looming|possible|potential)\b[^|]*\|"
)
# Behind what would have done something: the fall of Lund and of Laos |, after all, would have.
UNREAL = happening_pattern(
    "[^; : . signs did does welcomed is has will]* would [name word also]? has"
)
COMING = verbose(
    r"""
    \|[^|]*\b(?:upcoming|planned|next|future|scheduled|proposed|coming(?!\|)|impending
      |imminent|forthcoming|later\sthis)\b[^|]*\|
    # The election is poised to be a rematch, the summit will be held; not: the visit, which is
    # over, will help
    | \|[^|]*\b(?:election|referendum|vote)s?\b[^|]*\|\s?
      (?:(?:are|is)\s(?:\w+ly\s)?(?:due|expected|poised|scheduled|set)\sto|will)\b
    | \|[^|]*\b(?:conference|meeting|summit|talks|trip|visit)s?\b[^|]*\|\s?
      (?:(?:are|is)\s(?:\w+ly\s)?(?:due|expected|scheduled|set)\sto|will)\s
      (?:be\sheld|begin|convene|open|start|take\splace)\b
    """
)
# What words look to: look forward to the 2024 | summit, mend ties by holding a | fair, approach
# the agenda for the | summit
LOOKED_TO = verbose(
    r"""
    \b(?: look(?:ed|ing|s)?\sforward\sto | agenda\sfor | approach(?:es)?
      | by\s(?:co-?hosting|convening|holding|hosting|launching|organi[sz]ing) )\s
    (?:an?\s|its\s|the\s|their\s)?(?:[\w-]+\s){0,2}\|.*\|
    """
)
PLANS = word_set("plan plans")
# A war that is over: ended the war, the ten years war, the Gulf War.
PAST_WAR = verbose(
    r"""
    \b(?:end(?:ed|ing|\ of)|aftermath\ of|conclusion\ of|had\ been\ \w+\ by)\ (?:[tT]he\ )?
      (?:[\w–-]+\ ){0,3}[wW]ar\b
    | \b(?:after|endur(?:ed|ing)|fought\ in|surviv(?:ed|ing)|veterans?\ of)\ (?:the\ )?
      (?:[\w–-]+\ ){0,3}War\b                                    # after enduring the Lund–Laos War
    | (?<![–-])\b[A-Z]\w+\ War\b | (?:\byears?\ |-[dD]ay\ )[wW]ar\b
    | \b(?:Falklands|Gulf|Iran[–-]Iraq|Korean|Soviet[–-]Afghan|Vietnam)\ [wW]ar\b
    """
)
STILL_GOING_ON = re.compile(
    r"\|[^|]*\b(?:ongoing|continuing|continued|current)\b[^|]*\|", re.IGNORECASE
)
LASTING_NOUNS = word_set("conflict sanctions war")
NEGATION = 4  # words before a noun phrase in which a `without` denies it


def is_thought(c: ReadCell, phrase: NounPhrase) -> bool:
    """Tell whether a phrase stands under an if, a denial or a wish."""
    before = c.tags[c.cell.start : phrase.start]
    supposed = before.startswith(HAPPENING_TAG["would"])
    if HAPPENING_TAG["if"] in before:  # not: if the deal of 3 May is a sign
        supposed = phrase.date is None or not phrase.definite
    return bool(
        supposed
        or (phrase.date is None and UNREAL.match(c.tags, phrase.end))
        or POSSIBLE.search(phrase.shown)
        or THOUGHT.search(phrase.shown)
        or (phrase.date is None and _is_wished(phrase))
        or (not phrase.definite and (WOULD_BE.search(phrase.shown) or _is_denied(c, phrase)))
    )


def _is_wished(phrase: NounPhrase) -> bool:
    """Tell whether an undated phrase is of what is wished or foreseen."""
    if phrase.noun in LASTING_NOUNS:
        return False
    return bool(SUPPOSED_BEFORE.search(phrase.shown) or WOULD_BE.search(phrase.shown))


def _is_denied(c: ReadCell, phrase: NounPhrase) -> bool:
    """Tell whether a phrase stands under a denial; what was done in May was, though in vain."""
    near = c.tags[max(c.cell.start, phrase.start - NEGATION) : phrase.start]
    if phrase.date is None:
        near += c.tags[c.at : c.said]
    denied = c.verb is not None and c.verb.denied and phrase.start > c.at
    return denied or HAPPENING_TAG["not"] in near


def find_status(c: ReadCell, phrase: NounPhrase) -> Status:
    """Return the status of what a phrase names; what is looked forward to or coming is to come."""
    if _is_looked_to(c, phrase) or COMING.search(phrase.shown):
        return "announced"
    lasts = (
        STILL_GOING_ON.search(phrase.shown)
        or phrase.noun in LASTING_NOUNS
        or c.word(phrase.start - 1) == "ongoing"  # no part of the phrase
    )
    past = PAST_WAR.search(phrase.shown.replace("|", ""))
    return "ongoing" if lasts and not past else "happened"


def _is_looked_to(c: ReadCell, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is of what lies ahead; a dated one in a time that is not over."""
    planned = phrase.noun in PLANS and phrase.following == "to"  # Norway plans to invest this year
    looked_to = planned or LOOKED_TO.search(phrase.shown) is not None
    if phrase.date is None or c.published is None:
        return looked_to
    over = bounds(c.tagged.dates[phrase.date].told)[1] < c.published
    # will ensure | more sales in 2022; not: will not forget the raid in 2022
    will = c.is_announced and c.at < phrase.start and not phrase.definite
    return not over and (will or looked_to)
