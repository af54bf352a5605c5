"""Reads from the words of an event where it is."""

import re

from facts.base.patterns import verbose
from facts.base.spans import Span, cut, span_of
from facts.extract.article_text import ArticleText
from facts.reading.lexicon import MONTH_NAMES, MONTHS, STATES, either
from facts.reading.speech.phrases import NATIONALITIES

# What befalls a place: the capture of Lund
BEFALLING = r"(?:annexation|bombing|capture|conquest|invasion|liberation|occupation|siege)"
PLACE_NAME = verbose(
    rf"""
    (?<!\b[Aa]ccording\ )(?<![\w’'-])
    (?: [Ii]n | [Aa]t | near
      # what goes there: sailed to, on a trip to, a raid into; not: dear to, sold to
      | \b(?:advanc\w+|assault|attacks?|crossed|incursions?|offensive|push\w*|raid\w*|strikes?)
        (?:\ (?!into\b)[\w’-]+){{0,8}} \ into
      | \b(?:back|came|come|deliver\w*|deploy\w*|driven?|drove|expedition|export\w*|flew|flights?
          |flown|fled|go(?:es|ing|ne)?|home|journeys?|march\w*|mov\w+|pilgrimage|relocat\w+
          |return\w*|sail\w*|sen[dt]|ship\w*|tours?|transfer\w*|transport\w*|travel\w*|trips?
          |visits?|voyages?|way|welcomed|went|withdr[ae]w)
        (?:\ (?!(?:in)?to\b)[\w’-]+){{0,8}} \ (?:in)?to
      | \b{BEFALLING}\ of
    )[ ]
    (?:(?:the\ )?[a-z-]*(?:central|ern)\ )?         # northern Norway
    (?P<place>
        (?:the\ )?(?:St\.\ )?[A-Z][\w’-]++        # Beijing, St. Petersburg
        (?:
            \ (?:of|and)\ (?:the\ )?[A-Z][\w-]+  # the Great Hall of the People
          # Woodside Hall, Bab al-Mandab; not: Lund January 18
          | \ (?!{either(*MONTH_NAMES)}\ \d)(?:(?:[ae]l|a[dnrst])-)?[A-Z][\w-]+
        ){{0,4}}+
    )
    (?!\ vs?\.?\ [A-Z])                        # not: in Novak v Oslo
    # at the Lee-Novak summit, in the Lund firm, in the Novkasoft attack
    (?!\ (?:air\ show|attacks?|breach|case|company|conference|constellation|context|diaspora
      |document|example|firm|format|forum|framework|hack|incident|meeting|process|scenario|space
      |summit|talks|war|world)\b)
    """
)
# said that, announced on 5 May that
ANNOUNCED_THAT = r"""
    \b(?:added|admitted|alleged|announced|argued|asserted|assessed|claimed|communicated|concluded
      |confirmed|declared|denied|estimated|explained|indicated|insisted|noted|observed|reported
      |revealed|said|stated|stressed|suggested|warned|wrote)
    \s(?:(?:at|during|in|on)\s[^,;:]{1,60}?\s)?that,?\s
"""
# What names no place of an event, between bars in its words: a time, a text, a body or what is of a
# state: May and September, the Lund Declaration, NATO, Chinese ports, Russia’s navy.
NO_PLACE = verbose(
    rf"""
    \|(?i: (?:the\ )?(?:{"|".join(MONTHS)})\b
    # the Kurdish | ports, Lund’s Persian | mills, Norwegian-Kurdish | ties, Laos-Peru | trade
    | (?:{either(*STATES)})-(?:{either(*STATES)})\|
    | (?:[^|]*[\ -])?
      (?:{either(*NATIONALITIES)}|African|Arab|Asian|European|Kurdish|Persian|Western)\|
    | [^|]*\b(?:Accords?|Act|Administration|Agency|Agreement|Alliance|Army|Assembly|Brigade|Cartel
        |Charter|Coalition|Commission|Committee|Conference|Convention|Congress|Cooperation
        |Corporation|Council|Day|Declaration|Department|Exercise|Forces?|Forum|Fund|Group
        |Initiative|Dialogue|Directive|Exhibitions?|Fair|Journal|Leaders|List|Ministry|Mission|Navy
        |News|Organi[sz]ation|Pact|Parliament|Party|Plan|Post|Program(?:me)?|Senate|Service|Session
        |START|Statement|Times|Round|Treaty|Unit|(?<!of\ )War|Business|Command|Corp|Index|Industry
        |Movement|(?<!of\ the\ )People|Relations|Resolution(?:\ No)?|Spring|Summit|Bureau|Company
        |Daily|Exchange|Executive\ Order|Foundry|Intelligence|Microelectronics|Semiconductors
        |Studies|Technolog(?:y|ies)|Telecom|Warfare)\|
    | [^|]*\|[’']                                  # at the | League | ’s call
    | (?:the\ )?(?:East|North|South|West)\|\sand\b         # in the East | and South Lund Seas
    | [^|]*\b(?:Bureau|Commission|Corporation|Declaration|Department|Ministry|Statement)\ of\b
    | (?:the\ )?(?:Foreign\ Affairs|Operation)\b | [^|]*\bMember\ States\|
    | (?:the\ )?(?:Hamas|Hezbollah|Houthis|Taliban|Autumn|Fall|Summer|Winter)\|
    | [^|]*\d\|                                               # Q4, Orlan-10
    | [^|]*-U\|                                                # Corvan-U.S. relations
    | (?-i:Address|Advance|Combat|Counter|Prevent|Promote|Protect|Support)\b  # to Combat Fire
    | [^|]*(?:[’']s|(?-i:-[a-z]+|[a-z]{{3}}i?ans))\|   # raids directed at | Americans
    | (?:the\ )?(?:Anglo|Franco|Israeli|Russo|Sino)[-–]           # the Sino-Soviet Split
    | (?-i: (?:the\ )?(?!U[KS]\b|DC\b)[A-Z]{{2,}}[\w-]*(?:\ and\b[^|]*)?\| )
    )
    # the Union of Farmers in | Corva (UFC)
    | [A-Z][\w’-]+\ in\ (?:the\ )?\|[^|]*\|\ \([A-Z]{{2,}}\)
    # it is somewhere else, of the same size as those loaded in | Corva, or is only spoken of: a
    # film about the war in | Corva
    | \b(?:as|like|than|to)\sthose\s[^,;:|]*\|
    | \brelat(?:ed|ing)\sto\s(?:the\s)?\| | ^(?:According\sto|With)\s[^,|]*\|
    # a stake in | Corvatel, a flaw in | Corvatel
    | \b(?:flaws?|investments?|shares?|stakes?|vulnerabilit\w+)\sin\s(?:the\s)?\|
    # where somebody works: an expert on trade at | Lund University
    | \b(?:analyst|engineer|expert|fellow|lecturer|official|professor|researcher|scholar|scientist)
      (?:\s(?:in|of|on)\s[^,|]{{2,40}})?\sat\s(?:the\s)?\|
    # in the aftermath of a visit to | Lund; at The | Times
    | \baftermath\sof\s[^,|]*\| | (?-i:[^|]*\|The\s(?!Gambia|Hague))
    # looked into mills in; reported that ships sank in | Lund
    | “[^”|]*\|                                               # said “there is war in | Lund”
    | \b(?:inquiry|investigation|looked|probe)\sinto\s[^,|]*\|
    | {ANNOUNCED_THAT}[^,|]*\|
    | \b(?:about|against|concerning|discuss(?:ed|ing)|for|of|on|over|regarding)\s(?:[\w’]+\s){{1,3}}
      (?:conflict|crisis|fighting|invasion|situation|war)\sin\s(?:the\s)?\|
    # Corva left after the invasion of | Lund; not: Corva’s full-scale invasion of | Lund
    | ^(?!(?:(?!(?i:after|before|during|following|to)\s)[\w’-]+\s){{1,5}}of\s(?:the\s)?\|)
      .*\b{BEFALLING}\sof\s(?:the\s)?\|
    """
)
# What a row of places goes on with: in Lund |, Oslo and Rome; not: in Lund, Oslo and Rome met
ROW_OF_PLACES = verbose(
    r"""
    (?:,\s(?:the\s)?[A-Z][\w’-]+(?:\s[A-Z][\w-]+)?)+
    ,?\sand\s(?:the\s)?[A-Z][\w’-]+(?:\s[A-Z][\w-]+)?
    (?=[.,;:)]|$|\s(?:after|as|at|before|by|during|for|from|in|on|over|since|to|when|which|with)\b)
    """
)
# Not in the name of a state: Bosnia and Herzegovina
BETWEEN_PLACES = re.compile(r",?\sand\s(?!Barbuda|Herzegovina|Nevis|Tobago)|,\s")
LONGEST_INITIALS = 12  # characters of a short form in brackets: (UFC)


def _part_row(text: str, m: re.Match[str], end: int) -> list[Span]:
    """Return the places of a row: Lund | , | Oslo | and | Bergen."""
    first = span_of(m, "place")
    if " of " in first.text:
        return [first]
    row = ROW_OF_PLACES.match(text, first.end, end)
    last = row.end() if row else first.end
    joints = list(BETWEEN_PLACES.finditer(text, first.start, last))
    starts = [first.start, *(joint.end() for joint in joints)]
    ends = [*(joint.start() for joint in joints), last]
    return [cut(text, start, stop) for start, stop in zip(starts, ends, strict=True)]


def find_places(article_text: ArticleText, span: Span) -> list[Span]:
    """Return the places that the words of an event name, in order."""
    text = article_text.text
    named = PLACE_NAME.finditer(text, span.start, span.end)
    found = [
        place
        for m in named
        for place in _part_row(text, m, span.end)
        if not (
            NO_PLACE.search(
                f"{text[span.start : place.start]}|{place.text}"
                f"|{text[place.end : place.end + LONGEST_INITIALS]}"
            )
            or article_text.mentions_in(place)
            or place.text in article_text.surnames
        )
    ]
    first: dict[str, Span] = {}
    for place in found:
        first.setdefault(place.text, place)
    return list(first.values())
