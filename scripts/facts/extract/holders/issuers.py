"""Reads whose words a statement is off its opening and its title: `We, the Leaders of` both."""

import re
from collections.abc import Iterable

from facts.base.patterns import verbose
from facts.base.spans import Span, span_of
from facts.extract.article_text import ArticleText
from facts.reading.lexicon import FULL_NAMES, STATES, either, inverted
from facts.reading.parties import list_parties
from facts.reading.people.names import PARTICLE
from facts.reading.speech.phrases import find_behind
from facts.reading.speech.tokens import read_tokens

# Who speaks in a statement, as its opening or its title names them.
# We, the leaders of Laos, the Republic of Lund (ROL), and Corva, | met; We the Leaders of Lund
WE_THE_PARTIES = verbose(
    r"""
    (?:[\d.]+\s)?(?:(?:Today|This\sweek),\s)?[Ww][Ee](?:,?\s|\s?[—–]\s?)
    (?: (?P<all>the\s(?!undersigned)(?:[^.;:]|\.(?=[A-Z)])){3,400}?)
        (?: (?:,\s|\s?[—–]\s?)(?=(?!the\b|and\b|as\b|together\b)[a-z])
          # not: the states which met; talks held in Oslo
          | (?<!\bthat)(?<!\bwhich)(?<!\bwho)
            \s(?=(?:have\s)?(?:adopted|convened|gathered|met)\b | have\s(?:agreed|held)\b) )
      | (?=the\s)
    )
    """
)
AUTHOR_OF = verbose(
    r"""
    \b(?i:(?:statement|declaration|communiqu[eé]|remarks|proclamation|message)s?\s
    (?:by|from|of|between))\s(?=(?:the\s)?[A-Z])                  # Joint Statement by Arcadia
    """
)
# ... of one who speaks or writes alone: Opening Remarks by President Lee, Signed Article by Novak
SPEECH_BY = verbose(
    r"""
    (?:(?:Closing|Full\sText\sof(?:\sthe)?|Keynote|Opening|Press|Signed|Special|Welcoming)\s){0,2}
    (?i:address|article|comments|lecture|remarks|speech|statement)\s(?i:by|from)\s
    (?=(?:the\s)?[A-Z])
    """
)
# What a statement answers stands behind it: Comment on the | remarks by Oslo
ANSWERED = re.compile(
    r"\b(?:about|concerning|on|regarding|(?:reply|response)\sto)\s(?:[\w’'-]+\s){0,3}$"
)
NO_STATE = r"(?:Joint|Leaders|Presidential|Strategic|Summit)"
STATE_IN_TITLE = rf"(?!{NO_STATE})[A-Z][\w.]+(?:\s(?:of\s)?(?!{NO_STATE})[A-Z][\w.]+)*"
TITLE_OF = verbose(
    rf"""
    (?P<who>  # United States-Japan, Republic of Korea – Japan, U.S.- Japan
        {STATE_IN_TITLE} (?:\s?[-–]\s?{STATE_IN_TITLE})+
    )
    \s(?:(?:Joint|Leaders[’']|Presidential|Summit)\s){{0,2}}(?:Statement|(?<=Joint\s)Declaration)
    """
)
# One side of a joint statement, and what it does alone: The Norwegian side values the pact.
SIDE = r"[Tt]he\s[A-Z]\w+\s[Ss]ide"
# What may stand before it, and behind it: As a partner, Lund calls for; The Laotian side, in turn,
BEFORE_ONE = r"""
    (?:(?:As|At|Being|Following|For|Given|Guided|Having|In|On|Proceeding|Regarding|To|With)\b
      [^,;:]{2,100},\s)?
    """
BEHIND_ONE = r"(?:,\s(?:for\sits\spart|in\s(?:its\s)?turn),)?\s"
OF_SIDE = verbose(
    rf"""
    {BEFORE_ONE}(?P<who>{SIDE}){BEHIND_ONE}
    (?!and\b|as\swell\b|or\b|together\b)(?=[a-z])
    """
)
BETWEEN = re.compile(r"\bbetween\s(?=(?:the\s)?[A-Z])")  # on a pact between Norway and Laos
# Who issues a statement together: the Lakes, the Union of Laos, and Lund
PARTY = (
    rf"(?:the\s)?[A-Z][\w’.-]+(?:\sd’[A-Z]\w+)?(?:\s(?:of\s(?:the\s)?|{PARTICLE}\s)*[A-Z][\w’.-]+)*"
)
LISTED_PARTIES = verbose(rf"{PARTY} (?:,\s{PARTY})* ,?\sand\s {PARTY}")
# ... as it opens: Norway and Laos affirm our ties, As leaders of Norway and Laos, We, Norway, Laos
LISTED_FIRST = verbose(
    rf"""
    (?:[\d.]+\s|-\s)?(?:Today,\s)?
    (?: (?:As\s(?:the\s)?leaders\sof\s|[Ww][Ee],\s)(?P<us>{PARTY}(?:,\s{PARTY})*,?\sand\s{PARTY})
      | (?:[Tt]he\s(?:[Gg]overnments|[Ll]eaders)\sof\s)?
        (?P<them>(?:The\s)?(?!(?:As|At|During|For|In|On|We|With)\b)
          {PARTY}(?:,\s{PARTY})*,?\sand\s{PARTY})\s(?:jointly\s)?
        (?:affirm|announce|commit|concur|confirm|declare|endorse|express|(?:have\s)?issued|pledge
          |reaffirm|reiterate|(?:have\s)?released|share|welcome)\b )
    """
)
# What opens the matter of a statement behind its parties: by Oslo | on Water, Announcing.
# Not: the King, Beijing, Xi Jinping, the Acting President.
MATTER_OPENING = verbose(
    r"""
    (?<=\s)(?: (?i:about|against|at|concerning|on(?!\s\d)|regarding) | to
      | (?<!Commissioner\s)(?<!Envoy\s)(?<!Minister\s)(?<!Representative\s)(?<!Secretary\s)for
      | (?!(?:[A-Z]\w?|\w+j|[JX]i\w+p|Act|Lead|Meet|Stand|Steer|Sterl)ing\b)\w+ing
    )\b
    """
)
# ... and the meeting at which they made it: of the Fourth Meeting of | the Foreign Ministers
OF_MEETING = verbose(
    r"""
    (?:the\s)?(?:[A-Z\d][\w-]*\s){0,4}
    (?:Conference|Consultations|Dialogue|Meeting|Session|Summit|Talks)\s(?:between|of)\s
    """
)
# Of a state: US, American, United States of America.
OTHER_NAMES = {word: FULL_NAMES.get(state, state) for word, state in inverted(STATES).items()}
OTHER_NAMES |= FULL_NAMES
# of the Republic of Korea, of the People’s Republic of China: a state that somebody is of
OF_STATE = verbose(
    rf"""
    \bof\s(?:the\s)?(?:(?:[A-Z]\w+[’']s\s)?Republic\sof\s)?
    (?P<state>{either(*STATES, *FULL_NAMES)})\b
    """
)
ANY_STATE = either(*STATES, *OTHER_NAMES)
STATE = re.compile(rf"(?<!\w){ANY_STATE}(?!\w)")
# Whose matter a joint statement is on: on the U.S.-Norway Agreement; not: on the Laos-Norway War
COMPOUND_MATTER = verbose(
    rf"""
    \b(?P<who>{ANY_STATE}(?:\s?[-–]\s?{ANY_STATE})+)
    (?!\w|\s?[-–]|\s(?:Border|Ceasefire|Conflict|Crisis|Peace|War)\b)
    """
)
# The Islamic Republic of Norway is Norway, the Republic of China not China.
FORM_OF_STATE = re.compile(
    r"(?:[Tt]he\s)?(?:(?:Federal|Federative|Islamic|Socialist)\s)?(?:Kingdom|Republic|State)\sof\s"
    rf"(?P<state>(?!China|Korea){either(*STATES)})"
)
JOINT_TITLE = re.compile(r"\bJoint\s(?:[\w’']+\s)?(?:Communiqu[eé]|Declaration|Statement)\b")
# What two who issue a statement did, as it opens: President Lee of Norway and ... met.
MET = re.compile(r"\b(?:agreed|held|hosted|met|spoke|visit(?:ed)?|welcomed)\b")
BODY_INITIALS = re.compile(r"[A-Z]{2,6}")  # ASEAN, EU
COMPOUND_PART = re.compile(r"[^\s–-](?:[^–-]*[^\s–-])?")  # U.S. | - | Japan
OPENING_BLOCKS = 3  # first blocks of the body, in one of which the parties call themselves we
Who = tuple[Span, ...]  # those who hold or issue something, as worded; a row may be one span
PARTY_LIST_REACH = 600  # characters behind the opening of a list of parties in which it ends


def find_matter(text: str, start: int, end: int) -> int:
    """Return where what a statement is about begins in its name; the end where nothing does."""
    matter = MATTER_OPENING.search(text, start, end)
    return matter.start() if matter else end


def find_issuers(article_text: ArticleText) -> Who:
    """Return whose statement a text is: `We, the Leaders of`, else who stands in the title.

    Two states that a hyphen joins are two: the U.S. and Singapore. Else they are those between
    whom is what a joint statement is on, `the U.S.-Singapore Agreement`, or the two with whose
    meeting it opens. Empty where nobody is named, and of what is no statement.
    """
    if not article_text.is_statement:
        return ()
    text = article_text.text
    title = article_text.blocks[0]
    for block in article_text.body[:OPENING_BLOCKS]:
        opening = WE_THE_PARTIES.match(text, block.start, block.end)
        if opening and opening["all"]:
            return (span_of(opening, "all"),)
        if opening and (found := _read_listed(text, opening.end(), block.end)):
            return found
    end = min(title.end, title.start + PARTY_LIST_REACH)
    if m := TITLE_OF.search(text, title.start, end):
        return _cut_at_hyphens(m)
    if author := find_author(text, title):
        return author
    return _read_joint(article_text, end) if JOINT_TITLE.search(title.text) else ()


def find_author(text: str, title: Span) -> Who:
    """Return whose words a title says that a text is: Statement by the Ministry of Lund."""
    end = min(title.end, title.start + PARTY_LIST_REACH)
    m = SPEECH_BY.match(text, title.start, end) or AUTHOR_OF.search(text, title.start, end)
    if m is None or ANSWERED.search(text, title.start, m.start()):
        return ()
    meeting = OF_MEETING.match(text, m.end(), end)
    return _read_listed(text, meeting.end() if meeting else m.end(), end)


def find_speaker(text: str, title: Span) -> Who:
    """Return who alone speaks in a text by its title: Remarks by President Lee at the fair."""
    alone = SPEECH_BY.match(text, title.start, title.end)
    return _read_listed(text, alone.end(), title.end) if alone else ()


def _read_joint(article_text: ArticleText, end: int) -> Who:
    """Return whose statement one is by its matter in the title, down to `end`, or its opening."""
    text = article_text.text
    start = article_text.blocks[0].start
    between = BETWEEN.search(text, start, end)
    parties = between and LISTED_PARTIES.match(text, between.end(), end)
    if parties and name_states([parties[0]]) <= STATES.keys():
        return (span_of(parties),)
    if m := COMPOUND_MATTER.search(text, start, end):
        return _cut_at_hyphens(m)
    for block in article_text.body[:OPENING_BLOCKS]:
        if listed := LISTED_FIRST.match(text, block.start, block.end):
            return (span_of(listed, "us" if listed["us"] else "them"),)
    return _read_meeting(article_text)


def _read_meeting(article_text: ArticleText) -> Who:
    """Return the two states whose two leaders met, as the first sentence tells; else nothing."""
    opening = next(iter(article_text.sentences), article_text.blocks[0])
    people = article_text.names_in(opening)
    states: dict[str, Span] = {}
    for m in OF_STATE.finditer(article_text.text, opening.start, opening.end):
        state = span_of(m, "state")
        states.setdefault(OTHER_NAMES.get(state.text, state.text), state)
    two = len(people) == len(states) == 2
    return tuple(states.values()) if two and MET.search(opening.text) else ()


def name_states(rows: Iterable[str]) -> set[str]:
    """Return the names in rows of parties; of a state always the same: US, United States."""
    return {_name_state(name) for row in rows for name in list_parties(row)}


def _name_state(name: str) -> str:
    """Return the short name of a state, also of its side or government, else the name."""
    for suffix in (" side", " Side", " government", " Government"):
        name = name.removesuffix(suffix)
    full = FORM_OF_STATE.fullmatch(name)
    return OTHER_NAMES.get(name, full["state"] if full else name)


def _cut_at_hyphens(joined: re.Match[str]) -> Who:
    """Return the states in a compound, U.S.-Singapore, or the compound of other names itself."""
    parts = tuple(map(span_of, COMPOUND_PART.finditer(joined.string, *joined.span("who"))))
    names = OTHER_NAMES.keys() | STATES.keys()
    known = [p.text in names or BODY_INITIALS.fullmatch(p.text) is not None for p in parts]
    # United States – Aotearoa New Zealand
    several_words = any(known) and any(" " in p.text for p in parts)
    return parts if all(known) or several_words else (span_of(joined, "who"),)


def _read_listed(text: str, start: int, end: int) -> Who:
    """Return those who are listed from a place on, else the first who are named there."""
    stop = find_matter(text, start, min(end, start + PARTY_LIST_REACH))
    if several := LISTED_PARTIES.match(text, start, stop):
        return (span_of(several),)
    s = read_tokens(text, start, stop)
    phrase = find_behind(s, 0)
    return (s.span(*phrase),) if phrase else ()
