"""Finds the words around a name that tell the office of its bearer, and the body or state."""

import re

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span, cut, span_of
from facts.reading.lexicon import (
    BODIES,
    FUNCTION_WORDS,
    HONORIFICS,
    LEADERS,
    MONTHS,
    STATES,
    TITLES,
    TITLES_AND_PLURALS,
    either,
    inverted,
)
from facts.reading.people.names import SLAVIC, TITLE, UPPER, NameRun, is_title, listed_form

# What somebody is, whatever the office.
RANKS = word_set(
    "admiral brigadier captain colonel commodore general lieutenant major marshal professor"
)
ROLE_REACH = 90  # characters before a name in which a role is looked for
BEFORE_COMMA = 160  # ... where a comma parts them: a long office with its body
STATE_ADJECTIVES = inverted(STATES)
ROLE_STATE = either(*STATES, *STATE_ADJECTIVES)
MODIFIER = """(?:
    foreign|prime|defen[cs]e|deputy|first|vice|former|then|acting|senior|trade|finance|press|state
  | chief|special|general|presidential|permanent|assistant|associate|visiting|top|economic|military
  | executive|late|current|previous|interim|transitional|opposition|party|ministry|policy|security
  | financial|retired|information|legal|medical|operating|scientific|technical|technology
  | national|council|government|embassy|peace|prize|research|studies|political|social
  | education|energy|environment|freed|health|home|imprisoned|intelligence|interior|justice|police
  | shadow|transport
)"""
NO_ROLE = r"""(?!(?:
    his|and|or|that|ha[sd]|have|is|was|were|will|to|with|said|in|on|by|as|who|when|it|from|of|an?
  | the
)\b)"""
ROLE_WORD = re.compile(r"\w+")

NO_VERB_IN_ROLE = r"""(?!(?:
    \w+ed|told|saw|led|sent|sees?|meets?|met|hosts?|calls?|visits?|joins?|thanks?|tells?|asks?|will
  | ha[sd]|have|is|was|were|with|said|says|in|by|as|who|when|it|from|of|an?|the|his|her|that|to|or
  | at
)\b)"""
BODY_WORD = either(*map(str.title, BODIES))
# Centre for Peace | , Law and Trade of
FIELD_LIST = rf",[ ](?={UPPER}[a-z]{{1,20}}[ ]and[ ]{UPPER}[a-z]{{1,20}}[ ](?:at|of)[ ])"
# in cyber | , technology and national security; in law | , trade | , and conflict studies at
SMALL_FIELD = "[a-z]{2,20}(?:[ ][a-z]{2,20})?"
# the Europe | , Russia, and Eurasia Program; Warfare, Irregular Threats | , and Terrorism Program
PROGRAM_LIST = rf""",[ ](?=(?:(?:{UPPER}\w+[ ]){{0,2}}{UPPER}\w+,[ ])?and[ ](?:{UPPER}\w+[ ]){{1,4}}
    (?:Department|Division|Group|Program(?:me)?|Project|Team)\b)"""
FIELD_COMMA = rf"""(?:
    {FIELD_LIST}
  | {PROGRAM_LIST}
  | ,[ ](?=(?:{SMALL_FIELD},?[ ])?and[ ]{SMALL_FIELD}(?:[.,;)]|[ ]at[ ](?:the[ ])?{UPPER}))
  # the trade | , northern security | , and NATO programme
  | ,[ ](?=(?:(?:[\w’-]{{1,20}}[ ]){{0,3}}[\w’-]{{1,20}},[ ])?and[ ](?:[\w’-]{{1,20}}[ ]){{1,4}}
      (?:department|division|programme?|team|unit)\b)
  | ,[ ](?={BODY_WORD}(?:[ ]{UPPER}\w{{1,20}})?,?[ ]and[ ]{UPPER})
  | ,[ ](?=(?:{UPPER}\w+[ ]){{1,3}}University)     # Department of Trade | , Lund University
  # Director | , Sea Trade at the Lund Centre
  | ,[ ](?={UPPER}\w+(?:[ ](?:and[ ])?{UPPER}\w+){{0,3}}[ ]at[ ](?:the[ ])?{UPPER})
)"""
OFFICE_FIELDS = verbose(FIELD_COMMA)  # Minister of Economy | , Trade and Industry
# then | Premier Lee; not: and then, since then, by then, until then
THEN = "(?<!and[ ])(?<!ince[ ])(?<![Bb]y[ ])(?<!ntil[ ])then"
ROLE_BEFORE = verbose(
    rf"""
    # to | judge | Reservists, for | fellow | League members, his | private | Line
    (?<![\w-])(?!(?:(?<=\bto[ ])judge|fellow|private)[ ]?$)
    (?:(?:[Ff]ormer|{THEN})[ ])?
    (?:(?:U\.S\.|U\.K\.|{UPPER}[\w-]{{0,20}})(?:’s|'s)?[ ]){{0,4}}  # U.S. State Department
    (?:{MODIFIER}[ ]){{0,4}}                                        # deputy press
    (?i:{TITLE}(?:[ ]general|[ ]of[ ](?:staff|state))?)             # chief of staff
    (?:[ ]\({UPPER}[\w ]{{3,30}}\))?                                 # Taoiseach (Prime Minister)
    (?P<field>
        [ ](?:of|for|on|to|at)(?:[ ][\w’'-]{{1,20}}){{1,16}}(?=,)      # envoy for sanctions,
      | [ ](?:for|on)(?:[ ]{NO_VERB_IN_ROLE}[a-z]{{2,15}}){{1,4}}      # envoy for water and climate
    )?
    (?:,|\])?[ ]$"""
)
# Open Sources | (OSG) Research Group; not: the Lund Centre (LC), (LC) and
ACRONYM = (
    rf"\({UPPER}[\w&-]{{1,9}}\)"
    rf"(?=[ ](?:{UPPER}|at\b|candidate\b|member\b|programme\b|project\b|team\b))"
)
ROLE_AFTER = verbose(
    rf"""
    (?:[ ][\u3400-\u9fff]{{1,6}})?              # in characters
    (?:[ ]\([^()\n]{{1,30}}\))?                # (born Stone)
    (?:,[ ](?:\d\d|[JM]\.D\.|Ph\.?D\.?))?      # , 54; , J.D.
    (?:
        ,[ ](?:who[ ](?:is|was)[ ](?:also[ ]|(?=an?[ ])))?    # , who is also; , who was | an
      | [ ]\(                                  # (president of
      # – the envoy –, – Lund’s envoy –; not: – see it, – he
      | [ ][–—][ ](?=(?:an?|her|his|its|the)[ ]|(?-i:[A-Z][\w. -]{{1,30}}[’']s?[ ]))
      # named Lee as the new | envoy for; not: as the new envoy left
      | [ ]as[ ](?=(?:its|the)[ ]new[ ](?!leader)(?:[\w-]+[ ]){{0,4}}{TITLE}
          (?:[.,;]|[ ](?:for|of|to)\b))
      | (?P<note>,?[ ](?:who[ ])?(?:is|was|serve[sd][ ]as|works[ ]as|holds)[ ])   # is a fellow
    )
    (?:currently[ ]|now[ ]|presently[ ])?
    (?:an?[ ]|the[ ]|his[ ]|her[ ]|its[ ])?
    (?P<role>
        (?:formerly[ ](?:an?[ ]|the[ ])?)?
        (?:{NO_ROLE}(?:U\.S\.|[\w’'&/-]{{1,35}})[ ]){{0,8}}?   # the Kremlin's long-time
        {TITLE}(?<!(?<!affaire)s)\b(?:[ ]{TITLE}\b){{0,2}}   # of one: not, two thought leaders
        # but not: , Russian President Petrenko
        (?(note)|(?!(?-i:[ ]{UPPER}[a-z])))
        (?:[^,;:.()\n] | (?-i:(?<=\b[A-Z]))\. | (?-i:{FIELD_COMMA})
          | (?-i:{ACRONYM})                    # of the Open Sources (OSG) | Research Group
          # Reader (Associate Professor) | in Trade; not: (IISS) in London
          | (?-i:\([A-Z]?[a-z][A-Za-z ]{{3,30}}\))(?=[ ](?:at|for|in|of)\b)
        ){{0,200}}(?!\w)
    )""",
    re.IGNORECASE,
)
ROLE_END = verbose(
    r"""
    [ ][–—][ ].* | [ ](?:based[ ](?:at|in)
      |in[ ]front|said|told|who(?:se)?|ha[sd]|have|will|was|were|is|are|argue[ds]|wrote|noted|met
      |arrived|believes|gave|held|notes|says|sees|thinks|warns|writes
      |and[ ](?:s?he|they)|at[ ]the[ ]time|where[ ](?:s?he|they)|(?<!and[ ])also[ ][a-z]+
      |and[ ](?:also[ ])?(?:teaches|works|writes)
      |and[ ](?!retired\b)(?:also[ ])?[a-z]{2,}ed)\b           # the chairman | and discussed tolls
    """
)
# Of a body behind its noun: is a program manager | at the Lund Centre
AT_BODY = re.compile(r"\b(?:at|with)\s(?:the\s)?[A-Z]")
# Of the Lund Centre | in Washington, D.C.: what is left of a place that is cut.
TRAILING = re.compile(r"(?:\s(?:and|at|for|from|in|of|on|the|to|with|–))+$")
# What goes before the run that a role begins in.
ROLE_OPENING = verbose(
    rf"(?:{THEN} |"
    r"""
        (?:[Ff]ormer|[Pp]revious|[Rr]etired)                   # former | Premier Petrenko
      | (?:[Ff]irst[ ])?[Dd]eputy | [Aa]cting                 # deputy | Foreign Minister Petrenko
      # Health and | Human Services Secretary Petrenko
      | (?:[A-Z]\w{1,20}[ ](?:for[ ])?){0,3}(?:Commerce|Control|Culture|Economy|Education|Energy
          |Foreign|Health|Housing|Industry|Trade)[ ]and
      # Department of | Commerce Director Petrenko
      | (?:[A-Z][\w.]{1,20}[ ])?(?:Department|Ministry)[ ]of(?:[ ]the)?
      | ex-[A-Z]\w{1,20}                                      # ex-Norwegian | Premier Petrenko
      | (?:[A-Z][\w’']{1,20}[ ])?Republic[ ]of(?:[ ]the)?     # People’s Republic of | China Premier
    )[ ]$"""
)
# What a sentence opens with and is no part of an office: Meeting | President Lee
DEED_BEFORE = verbose(
    rf"""
    (?!Acting|Founding|Incoming|Managing|Outgoing|Ruling|Sitting|Visiting)[A-Z][a-z]+ing[ ]
    (?=(?:{UPPER}\w+[ ])?(?i:{TITLE})\b)
    """
)
DEED_BY = r"(?:[ ](?:in)?to[ ]English|[ ]from[ ][A-Z]\w{1,20}){0,2}[ ]by"
# Each group has the name of the role that it gives.
BYLINE_ROLE = verbose(
    rf"""
    (?:(?:^|\n)\s{{0,4}}\(?|;[ ])
    (?:
        (?P<translator> Translated{DEED_BY} | Translator:? )    # Translated into English by
      | (?P<editor> Edited{DEED_BY} | Editor:? )
      | (?P<interviewer> Interviewed{DEED_BY} )
      | (?P<author> Author:? )
      | (?:(?:Written|Essay|(?:Additional[ ])?[Rr]eporting|[Ee]diting)[ ])?[Bb]y:?    # Essay by
    )[ ]$"""
)
BYLINE_REST = re.compile(r", [^,()\n]{1,80}, ([^()\n]{1,200})\)")  # , professor, | University)
# Another office joined to the first: Fellow at the Lund Centre | and Senior Fellow at.
NEXT_OFFICE = rf"""(?:
    (?:Adjunct|Associate|Former|Research|Senior|Visiting)[ ]
  | (?:(?:Defen[cs]e|Deputy|First|Foreign|Prime|Vice)[ ]){{0,2}}(?i:{TITLE})(?<!s)\b
)"""
BODY_NAMES = rf"""(?:
    {UPPER}[\w’'&-]{{0,30}}(?:{FIELD_LIST}|{PROGRAM_LIST}|[ ](?:{ACRONYM}[ ])?)
  | (?:of|for|on|the|&|and(?![ ]{NEXT_OFFICE})|in(?=[ ](?:Africa|Asia|Europe)\b))[ ]
){{0,12}}{UPPER}[\w’'&-]{{0,30}}"""
BODY_FIRST = verbose(  # European Commission | President
    rf"""
    (?:[Ff]ormer[ ])?
    (
        (?:{UPPER}\w{{1,20}}[ ]){{0,4}}
        (?:Commission|Council|Parliament|Ministry|Kremlin|University)
    )\b"""
)
# member of the | Politburo; but not: Minister of | Defence, Head of | Trade at the League, adviser
# to the Office of the | President
BODY_AFTER = verbose(
    rf"""
    (?<!Republic[ ])\b
    (?: at | (?<![Pp]rofessor[ ])(?<!Minister[ ])(?:(?<!Office[ ])(?<!Department[ ])
        (?<!ally[ ])(?<!friend[ ])of|with
        |(?<!MP[ ])(?<!Senator[ ])for(?![ ](?:the[ ])?(?:(?:{ROLE_STATE})\b|\w*\d
          |Africa|Air|Balkan|Europe|Gulf|Human|Intelligence|Land|Maritime|Middle|Military|Nuclear
          |Operations|Policy|Political|Public|Refugees|Sahel|Sea|Security|Strateg)))(?!.*[ ]at[ ])
      | (?:of|with)(?=[ ](?:the[ ])?
        (?:{ROLE_STATE}|PRC|Academy|Cent(?:er|re)|Council|Foundation|Institute|School)\b)
    )[ ](?:the[ ])?
    (?!(?:the[ ])?Fleet\b|State\b|Staff\b|Armed|Foreign|Defen|Econom|Financ|Trade|Energy
      |Commerce|Industr|Agricult|Justice|Climate|Public|Asia\b)
    # not a part of it, or a field: of the Advisory Board of | the Lund Bank, at the Trade
    # department at | Corva, of Research and Trade Policy of | the Lund Bank
    (?!(?:the[ ])?(?:(?:{UPPER}[\w-]+|and)[ ]){{0,6}}
      (?: (?:Board|department|division|programme?|project|team|unit)[ ](?:at|of)
        | (?:Analysis|Communications|Economics|Editorial|Governance|Intelligence|Operations|Policy
            |Research|Sciences|Strategy|Studies)[ ](?:at|for|of) )
      [ ](?:the[ ])?{UPPER})
    ({BODY_NAMES}(?:[ ](?:department|division|institute|programme?|project|team|unit)\b)?)
    (?![\w’'&-]|[ ](?:{TITLE}|administration|presidency))"""
)
# Russian | President; not: Israel | Defense Forces general, a China | expert
STATE_FIRST = verbose(
    rf"""
    (?:[Ff]ormer[ ])?({ROLE_STATE})
    (?![\w-] | [ ](?:Air|Arm|Def|Navy|{UPPER}\w+[ ]Forces|analyst|correspondent|expert|researcher
      |scholar|specialist))
    """
)
# Xi Jinping of | China, Ann Lee of the Republic of | Laos
STATE_AFTER = verbose(rf"[ ]of[ ](?:the[ ])?(?:(?:Kingdom|Republic)[ ]of[ ])?({ROLE_STATE})\b")
STATE_OWNS = verbose(rf"\b({ROLE_STATE})[’']s[ ]$")  # Hungary | 's Zsolt Fekete
BODY_OWNS = verbose(  # IMEMO | 's Anna Berg
    rf"\b(?!(?:{ROLE_STATE})\b)([A-Z]{{2,8}})[’']s[ ]$"
)
# Corvatel | ’s boss Anna Berg; not: Novak’s aide Anna Berg, Putin’s commander Anna Berg
HEADED_BODY = verbose(
    rf"(?<!{UPPER}\w[ ])\b(?!(?:{ROLE_STATE})\b|(?i:{either(*LEADERS)})\b)"
    rf"((?:{UPPER}[\w-]+[ ])?{UPPER}[\w-]+)[’']s[ ]"
    r"(?=(?i:boss|ceo|chair|commander|director|founder|leader|president|secretary[- ]general))"
)
# Those who sign, one behind the other: Prime Minister Lee of | Lund President Jan Novak of Corva
STATE_OFFICE = verbose(
    r"""
    \b(?:(?:Deputy|Foreign|Foreign\sAffairs|Prime|Special|Vice)\s)?
    (?:Ambassador|Chancellor|Envoy|King|Minister|Premier|President|Queen|Secretary)\b
    """
)
NAME_OF_STATE = verbose(rf"{STATE_OFFICE.pattern} (?:,?\s[A-Z][\w’.-]+){{1,5}} \sof\s(?:the\s)?$")
NAME_WINDOW = 80  # characters that hold an office and the name behind it
STATE_WINDOW = 24  # characters before a name that hold the longest state in the genitive
_ADDRESS = either(*HONORIFICS)
# on 15 | October | Turkish Minister
_SMALL = either(*FUNCTION_WORDS - {"former", "then"}, *MONTHS)
ROLE_CORE = re.compile(  # the | President | Mr.
    rf"[ ,(]*+(?:(?:{_ADDRESS}|{_SMALL}|(?-i:Then))[.,]*(?:\s+|$))*+(.+?)"
    # Chief of Staff | Admiral
    rf"(?:,?\s+(?:(?:her|his|the)\s+)?{_ADDRESS}[.,]*"
    r"|(?:(?<=Staff)|(?<=Command))\s+(?:Major\s+)?(?:Admiral|General|Marshal))*[] ,(]*$",
    re.IGNORECASE,
)
TAKEN_BY_NAME_BEFORE = (", ", ", a ", ", an ", ", the ")


def _role_within(text: str, run: NameRun, opened: int | None) -> Span | None:
    """Return the role in the same run: | Russian President | Vladimir Putin."""
    begin = run.begin
    if opened is not None and len(run.words) > 1:  # but not: Governors of the Northern Banks
        begin = opened
    if deed := DEED_BEFORE.match(text, begin, run.start):
        begin = deed.end()
    if text.endswith("then-", 0, begin):
        begin -= len("then-")  # | then-Norwegian Prime Minister
    elif text.startswith("-", begin - 1):  # the pro-Moscow | President
        begin += len(run.lead[0]) + 1 if run.lead else 0
    over = ROLE_OPENING.search(text, begin - STATE_WINDOW, begin)
    within = cut(text, over.start() if over else begin, run.start)
    if any(map(is_title, within.text.split())):
        return _skip_state_before(text, within)
    if run.lead and listed_form(run.lead[-1]) in HONORIFICS:
        return Span(run.start, run.start, "")
    return None


def _skip_state_before(text: str, role: Span) -> Span:
    """Return a role without the state of who is named before: Lee of | Lund | President."""
    office = STATE_OFFICE.search(role.text)
    if office and NAME_OF_STATE.search(text, role.start - NAME_WINDOW, role.start):
        return cut(text, role.start + office.start(), role.end)
    return role


def _role_in_byline(text: str, run: NameRun) -> Span | None:
    """Return the role that a byline gives, an empty stretch with the role as its text."""
    byline = BYLINE_ROLE.search(text, run.start - ROLE_REACH, run.start)
    if byline is None or len(run.words) == 1:
        return None
    return Span(run.start, run.start, byline.lastgroup or "")


def _belongs_elsewhere(text: str, run: NameRun, role: re.Match[str], latest: int) -> bool:
    """Tell whether a role and a comma before a name are of the name before, or go on behind it."""
    goes_on = role["field"] is not None and not text.startswith((",", ".", ";"), run.end)
    return goes_on or text[latest : role.start()] in TAKEN_BY_NAME_BEFORE


def _role_before(text: str, run: NameRun, latest: int) -> Span | None:
    """Return the role worded before a run: | Kremlin spokesman | Dmitry Peskov."""
    end = run.begin
    apart = text.startswith(", ", end - 2)
    first = max(0, end - (BEFORE_COMMA if apart else ROLE_REACH))
    # Most words hold no title, and need not the slow pattern.
    untitled = TITLES_AND_PLURALS.isdisjoint(ROLE_WORD.findall(text[first:end].lower()))
    if untitled or (apart and len(run.words) == 1):
        return None
    role = ROLE_BEFORE.search(text, first, end)
    if role is None or (apart and _belongs_elsewhere(text, run, role, latest)):
        return None
    deed = DEED_BEFORE.match(text, role.start(), end)
    return cut(text, deed.end() if deed else role.start(), end)


def _role_after(text: str, run: NameRun) -> Span | None:
    """Return the role worded behind a run: Dmitry Peskov, the | Kremlin spokesman |."""
    role = ROLE_AFTER.match(text, run.end)
    titled = bool(run.lead) and listed_form(run.lead[-1]) in HONORIFICS  # Lord Lee, the envoy
    alone = len(run.words) == 1 and not (titled or SLAVIC.fullmatch(run.words[0]))
    if role is None or alone:
        return None
    opens_line = not run.begin or text.startswith(("\n", "("), run.begin - 1)
    if role["note"] and not (opens_line or AT_BODY.search(role["role"])):
        return None
    start = role.start("role")
    words = TRAILING.sub("", ROLE_END.split(role["role"])[0])
    return cut(text, start, start + len(words))


def find_roles(text: str, run: NameRun, opened: int | None, latest: int) -> list[Span]:
    """Return the roles worded around a run, an empty text where only a person's name can stand.

    `opened` is where a title in front of the run begins, `latest` where the name before it ends.
    """
    around = (
        _role_within(text, run, opened),
        _role_in_byline(text, run),
        _role_before(text, run, latest),
    )
    roles = [role for role in around if role]
    if after := _role_after(text, run):
        # General Lund, head of the guard
        ranked = bool(roles) and listed_form(roles[0].text.strip()) in RANKS
        roles.insert(0 if ranked else len(roles), after)
    return roles


def trimmed(text: str, role: Span) -> Span:
    """Return a role without articles, forms of address and marks around it."""
    if role.start == role.end:  # a byline's
        return role
    core = ROLE_CORE.match(text, role.start, role.end)
    return span_of(core, 1) if core else Span(role.start, role.start, "")


def singular(role: str) -> str:
    """Return a role with its own titles in the singular, not those of a Council of | Ministers."""
    titles, of, body = role.partition(" of ")
    plain = " ".join(
        word.removesuffix("s") if listed_form(word).removesuffix("s") in TITLES else word
        for word in titles.split()
    )
    return plain + of + body


def _find_body(text: str, role: Span, run: NameRun) -> re.Match[str] | None:
    """Return the match whose first group is the body or state of a role or of a name."""
    before = run.begin - STATE_WINDOW
    in_brackets = text[run.begin - 1 : run.begin] == "("
    return (
        BODY_FIRST.match(text, role.start, role.end)
        or BODY_AFTER.search(text, role.start, role.end)
        or STATE_FIRST.match(text, role.start, role.end)
        or STATE_AFTER.match(text, run.end)
        or (STATE_OWNS.search(text, before, run.begin) if role.text else None)
        or (HEADED_BODY.search(text, role.start - STATE_WINDOW, role.end) if role.text else None)
        or BODY_OWNS.search(text, before, run.begin)
        or (BYLINE_REST.match(text, run.end) if in_brackets else None)
    )


def find_affiliation(text: str, role: Span, run: NameRun) -> Span | None:
    """Return the body or state that a role or the words beside a name tell.

    None too where the text has another word for it: "Russian" for Russia.
    """
    body = _find_body(text, role, run)
    if body is None or body[1] in STATE_ADJECTIVES or len(body[1]) == 1:
        return None  # no letter alone: commander of | U | .S. Cyber Command
    start, end = body.span(1)
    if text.startswith("the ", start):
        start += len("the ")
    if text.endswith(("’s", "'s"), start, end):
        end -= len("’s")
    return cut(text, start, end)
