"""Knows the blocks that belong to no argument: headings, captions, notes, biographies."""

import re
from functools import lru_cache

from facts.base.patterns import verbose
from facts.reading.lexicon import FUNCTION_WORDS, ORDINALS

NOTE = verbose(
    r"""
    (?:Figure|Table|Chart|Map|Photo|Image|Sources?|Note|(?:Editor|Translator)[’']s\snote
      |Disclaimer|Caption)\b
      [^.]{0,40}:                                                  # Figure 1:
    | (?:Disclosure|Related|Contact|Keywords|Tags|Credits?):
    | [\u4e00-\u9fff]{2,4},\s“                                     # a title in Chinese
    | About\sthe\s(?i:authors?|writers?)(?::|$)
    | This\sis\san?\s(?:edited|abridged|updated|shortened|unofficial)\b
    | (?:Follow|Contact|Email)\s.*(?:@|\bTwitter\b|\bLinkedIn\b)       # Follow Ann Lee on Twitter
    | (?:Copyright|Sign\sup|Share\sthis|Also\sread|Read\salso|See\salso)\b | \#\#
    | \(Photo\b | \[\d{1,3}\]\s | \d{1,3}[.)]\s[^“]{3,60},\s“[^”]+,”     # 1. Ann Lee, “Trade,”
    | (?:The|These)\s(?:views|opinions)\s(?:expressed|here)\b     # The views expressed here are
    | This\s(?:article|commentary|piece|paper|report|brief|essay)\s(?:was|is|has\sbeen)\s(?:\w+\s)?
      (?:published|made|written|based|part|adapted|produced|supported|funded|translated)\b
    | The\s(?:author|writer)s?\s
      (?:would\slike|thanks?|wish|is|are|was|were|has|have|holds?|works?|writes?|served?)\b
    | (?:First|Originally)\spublished\b                          # First published in
    | (?:An?\s)?(?:earlier|shorter|longer|previous)\sversion\sof\sthis\b
    | © | _{0,3}▲ | `                                             # a pull quote, printed twice
    | (?:Have\san\sidea|Click|Subscribe|Read\smore|Download|Photo\sby)\b
    """
)
# A person and what he or she is: Anna Berg is a fellow at.
BIOGRAPHY = verbose(
    r"""
    (?:[A-Z][a-z]+\s[a-z]+\s(?:at|of|in|with)\s[^,.]{3,60},\s)?      # Senior fellow at the LSE,
    (?:(?:Dr|Prof|Sir|Professor|General|Ambassador)\.?\s)?
    (?!\S+(?:\s\S+)?[’']s\s\w+\s(?:is|are|was|were)\b)              # not: Jan Novak’s Corva is
    [^\W\da-z_][\w.’'-]*,?\s
    (?:(?:van|von|de|der|den|al|bin|la)\s|[^\W\da-z_][\w.’-]*,?\s|\([^)]{1,40}\),?\s|and\s|\s){1,6}
    (?:an?\s[^,.]{3,60},\s)?(?:(?:currently|previously|also|now|formerly)\s)?
    (?: (?:is|are|was|were)\s(?!about\b|due\b|expected\b|ready\b|set\b|willing\b)
      | has\s(?!already\b|also\b|agreed|become|called|declared|denied|made|met\b|n[eo]t?v?e?r?\b
        |repeatedly|said|signed|told|visited|vowed|warned)
      | have\s(?:an?|authored|been|both|held|lectured|more|over|published|served|taught|worked
        |written)\b                                              # not: Oslo and Lund have declared
      | (?:research|serves|works|holds|leads|joined|speciali[sz]es|focuses|teaches|studies|writes
        |commissioned|enlisted|graduated|trained
        |completed|researches|runs|covers|heads|directs|served|worked|taught)\b
    )
    (?=.{0,180}\b(?i:degree|doctorate|phd
      |fellow|professor|lecturer|director|analyst|researcher|advis[eo]r|chair|scholar
      |editor|journalist|associate|student|intern|columnist
      |correspondent|reporter|head|author|president|manager|expert|candidate|mp|senator
      |general|commander|officer|service|minister|ambassador|diplomat|consultant|strategist
      |history|politics|university|institute|college|programme|program)\b)
    """,
    re.DOTALL,
)
# Who wrote a part of a collection, wherever it stands: Anna Berg is a fellow at the Lund Centre.
CONTRIBUTOR = verbose(
    r"""
    (?:Dr\.?\s)?[A-Z][\w’-]+(?:\s[A-Z][\w.’-]*){1,3}\sis\s(?:currently\s)?(?:an?\s|the\s)?
    (?:[\w&(),.’-]+\s){0,8}?
    (?: (?:fellow|lecturer|professor|researcher|student)
      | (?:advis[eo]r|analyst|associate|chair|director|engineer|president)
        (?=\s(?:and|at|for|in|of|on|with)\b) )\b
    (?=[^.]{0,160}\b(?:Academy|Cent(?:er|re)|College|Foundation|Institut(?:e|ion)|Laborator(?:y|ies)
      |Program(?:me)?|Project|School|Studies|University|[A-Z]{4})\b)
    """
)
# A clause that only says where the argument goes, as a whole or by words within it.
SIGNPOST = verbose(
    r"""
    \A(?:
    much\s(?:can|could|may|might)\sbe\s(?:debated|said|written)\b.*
    | much\s(?:has|had)\s(?:already\s|been\s){1,2}(?:debated|made\sof|said|written)\b
      (?:(?!,\s(?:and|but)\b).)*
    | [^.;,]{2,80}\bput\sit\s(?:\w+\s){0,2}\w+ly             # The Ministry put it more soberly
    | (?:except\swhere|unless)\s(?:explicitly|otherwise|specifically)\s
      (?:indicated|noted|specified|stated)\b.*
    | the\sfollowing\s(?:\w+\s){1,3}(?:describes|details|examines|outlines|presents|sets\sout
      |summari[sz]es|will\s(?:compare|cover|describe|discuss|examine|explain|look|outline))\b.*
    | there\s(?:are|were)\s(?:also\s|(?:many\s|more\s|other\s)){1,2}(?:[\w-]+\s)?
      (?:arguments|concerns|criticisms|factors|issues|problems|questions|reasons)
    | (?:[^.;,]{0,240},\s)?(?:this|the\spresent|our)
      \s(?:white\s|policy\s|research\s|work(?:ing|shop)\s)?
      (?:article|brief(?:ing)?|chapter|commentary|essay|paper|piece|report|analysis|section)\s
      (?:(?:also|first|briefly|then|further|ultimately)\s)*
      (?:will|aims?|does\snot\s(?:address|consider|cover|examine)
        |analy[sz]es|asks|assesses|begins|compares|considers?|covers|defines
        |describes|details|discusses|documents|draws\son|evaluates|examines?|explains|explores?
        |gathers|concludes\sby
        |has\s(?:adopted|analy[sz]ed|discussed|examined|explored|focused|outlined|reviewed|sought)
        |introduces|is\s(?:based\son|intended|meant\sto|organi[sz]ed|structured|unable)
        |focuses|highlights|identifies|lays\sout|looks|offers|outlines|presents|proceeds|provides
        |relies\son|reviews|seeks?|sets\sout|shows\show|takes\san?\s|traces|turns\sto
        |summari[sz]es|uses|was\s(?:compiled|written))\b.*
    # This paper is composed of three chapters, the analysis forms part of a series
    | (?:the|this)\s(?:analysis|article|commentary|paper|piece|report|study)\s
      (?:is\s(?:composed\sof|divided\sinto|organi[sz]ed|structured)|consists\sof|comprises
        |(?:forms|is)\s(?:a\s)?part\sof\san?\s(?:\w+\s)?(?:collection|project|series))\b.*
    # The session opened with a view of trade
    | the\s(?:conference|discussions?|event|meeting|panel|roundtable|session|seminar|workshop)\s
      (?:also\s|then\s)?(?:began|closed|concluded|ended|opened|started)\s(?:by|with)\b.*
    # The first examines the state of trade
    | the\s(?:final|first|second|third|fourth|fifth|last|next)
      (?:\s(?:chapter|part|section))?\s(?:\w+ly\s|then\s)?
      (?:analy[sz]es|assesses|considers|describes|discusses|examines|explores|focuses|looks
        |outlines|presents|reviews)\b.*
    | (?:[^.;,]{0,80},\s)?                         # In this work, Chapter 2 outlines; Table 2.1 is
      (?:table|figure|chart|chapter|box|map|annex|appendix)s?\s[\w.]+\s(?:and\s[\w.]+\s)?
      (?:\w+ly\s|also\s|re-)?
      (?:address|analy[sz]e|assess|compare|consider|depict|describe|detail|discuss|display
        |evaluate|examine|explain|explore|focuse|give|highlight|identifie|illustrate|introduce
        |list|look|outline|present
        |provide|review|show|summari[sz]e|turn)s?\b.*
    | (?:[^.;,]{0,80},\s)?the\s(?:article|brief|commentary|essay|paper)\s(?:\w+ly\s)?
      (?:focuses|outlines|puts\sforward)\b.*
    # Below the authors summarize the results
    | below,?\sthe\sauthors?\s\w+\b.*
    | what\sfollows\b.* | take\s(?:an?|the)\s(?:\w+\s)?(?:case|example)\sof\b.*
    # The implications for trade are large; much has changed since
    | the\s(?:consequences|implications|ramifications|stakes)\b[^,;:]*\s
      (?:are|could\sbe|were|will\sbe)\s(?:\w+\s){0,2}\w+
    | (?:a\slot|much)\s(?:had|has)\s(?:since\s)?changed(?:\ssince(?:\sthen)?)?
    | i(?:[’']ve|\shave)\s(?:often\s)?been\sasked\s(?:\w+\s){0,12}?
      (?:about|how|if|what|whether|why)\b[^,]*
    # I have also linked the work of the guild to provide more detail
    | i\s(?:have\s)?(?:also\s)?(?:attached|linked)\b.*\b(?:below|details?|here|notes)\b.*
    # Having dealt with trade, the talk turned to ships
    | (?:[^.;]{0,160},\s)?(?:the\s)?(?:attention|conversation|debate|discussions?|talk)\s
      (?:\w+\s)?turned\sto\b[^,]*
    | (?:another|an?\s(?:further|second|separate))\s(?:issue|matter|point|question|topic)\s
      (?:\w+\s)?was\sthe\s(?:issue|matter|question)\sof\b.*
    # This is one of the texts translated for a project
    | this\sis\s(?:one\sof\s)?(?:an?|the)\s(?:\w+\s)?(?:excerpt|text|transcript|translation)s?\b.*
    # (in a chapter) Jan Berg examines how a war might end
    | (?:[\w’-]+\s){1,4}(?:analy[sz]es|assesses|discusses|examines|explores)\s
      (?:how|whether|why)\b.*
    | the\s(?:article|brief|commentary|essay|paper)\s
      (?:also|finally|first|further|lastly|next|then)\s\w+s\b.*
    | we\s(?:offer|present|outline)\s(?:two|three|four|five|several|some)\b.*
    | (?:[^.;,]{0,40},\s)?(?:there\sare\s)?
      (?:two|three|four|five|six|several|a\sfew|a\snumber\sof)\s(?:\w+\s){0,3}
      (?:areas|arguments|aspects|challenges|conclusions|continuities|differences|explanations
      |factors|implications|issues|lessons|options|points|problems|questions|reasons|scenarios|steps
      |things|ways)
      (?:\sfor\swhat\b.*)?
      (?:\s(?:follow|emerge|stand\sout|arise|apply|matter|could\shelp|are\s(?:key|needed)
        |(?:must|need\sto|should)\sbe\s(?:addressed|answered|considered|resolved|solved)
        |that\s(?:are|may|might|should|will)\s(?:\w+\s){0,4}\w+))?
    )\Z
    # which raises a further question
    | \b(?=\w)(?:                                         # not before a blank, which is quicker
      (?:two|three|four|several)\s(?:things|points)\s
        (?:(?:are|became|become|stand)\s(?:clear|out) | str(?:ike|uck)\sme\b.*)$
      | (?:is|are)\s(?:easy|hard|difficult)\sto\s(?:anticipate|foresee|guess|imagine|miss|see)$
      # The gaps are listed in the full report; there are areas where we are at work
      | (?:are|is)\s(?:described|detailed|discussed|included|listed|outlined|set\sout|shown)\s
        (?:below|in\s(?:the|this|an?)\s(?:[a-z]+\s)?
          (?:annex|appendix|article|chapter|figure|paper|report|section|table)s?)\b
      | there\sare\s(?:a\snumber\sof|several|some)\s(?:[a-z]+\s)?areas\swhere\swe\b
      | under\s(?:the\s)?chatham\shouse\srule\b
      | (?:leads?\sto|raises?)\s(?:a|the)\s(?:final|further|next|second)\squestion$
      # many questions remain, its trade tells a story, the reasons why it left are complex
      | (?:challenges|concerns|criticisms|doubts|obstacles|questions|uncertainties)\b[^,;]*\sremain$
      | (?:presents|provides)\san?\s(?:\w+\s)?case\sstudy\b[^,;]*
      | tells\san?\s(?:\w+\s)?story(?!\s(?:about|of)\b)[^,;]*$
      | reasons?\s(?:for|that|why)\b[^,;]*\s(?:are|is)\s(?:complex|manifold|many|simple|varied)$
      | (?:several|three|two)\s(?:challenges|issues|problems|questions)\s(?:arise|emerge)$
      | (?:implications|points|questions|things)\b[^.;,]*\scome\sto\smind$
      | takes?\sa\s(?:brief|closer|deeper|quick)\slook\sat\b
      | (?:agree|declare|state)d?\s(?:as\sfollows|the\sfollowing)$   # the Parties declare
      | (?:is|are)\sworth\s
        (?:considering|examining|exploring|noting(?!\sthat\b)|reconsidering|revisiting)\b
      | (?:an?\s\w+\s(?:moment|time)|time|worth\s\w+ing)\sto\stake\sstock\b
      | into\s(?:a\sfew|several|two|three|four|five)\s(?:broad|key|main)\s
        (?:areas|categories|lines|reasons|themes|ways)(?:\sof\s\w+)?$
      | not\s(?:necessarily\s)?(?:represent|reflect)\sthe\s(?:official\s)?
        (?:opinions?|positions?|views?)\sof\b
    )
    """
)
HEADING_WORD = re.compile(r"[^\W\d_][\w’-]*")
SMALL_WORD = 3  # letters of a word that has no capital in a heading
FEWEST_TITLE_WORDS = 4  # longer words that a heading has at least: fewer may be names
HEADING_WORDS = 14  # a block of more words without a stop is a sentence that lost it
TITLE_WORDS = 30  # ... unless it has the capitals of a heading
NAMES_IN_ROW = re.compile(r"(?:[^,]*,){4}|.*\d")  # a row of names, or of a table


def is_heading(block: str) -> bool:
    """Tell whether a block is a heading or a caption: without a stop at its end, and short.

    Or longer with the capitals of a heading, but no row of names.
    """
    closed = block.rstrip('”"’)').endswith((".", "!", ":", ";", ",", "…", " that"))
    count = len(block.split())
    if closed or count <= HEADING_WORDS:
        return not closed
    return count <= TITLE_WORDS and is_titled(block) and NAMES_IN_ROW.match(block) is None


def is_run_in(words: str) -> bool:
    """Tell whether words before others in a block are a heading: without a stop, or underlined."""
    return words.endswith("</u>") or (words[-1].isalnum() and is_heading(words))


def is_titled(clause: str) -> bool:
    """Tell whether a clause has the capitals of a heading: Scenario One: Yards Are Cut."""
    words = [word for word in HEADING_WORD.findall(clause) if len(word) > SMALL_WORD]
    # Corva Has Outstripped Its Old Neighbours with Ships
    return len(words) >= FEWEST_TITLE_WORDS and all(
        word[0].isupper() or word in FUNCTION_WORDS for word in words
    )


@lru_cache(maxsize=512)  # a clause is asked as a whole and as what is left of it
def is_signpost(clause: str) -> bool:
    """Tell whether a clause only points to what follows: the precedent is easy to anticipate."""
    return SIGNPOST.search(clause.lower()) is not None


def is_note(block: str) -> bool:
    """Tell whether a block speaks of the article, of a picture, or of who wrote a part of it."""
    return bool(NOTE.match(block.lstrip("> ")) or CONTRIBUTOR.match(block))


def is_biography(block: str) -> bool:
    """Tell whether a block introduces a person.

    Only the last blocks of an article are asked. A name opens it: not, But Oslo is led by a man.
    """
    block = block.lstrip("([")
    opening = block.partition(" ")[0].rstrip(",").lower()
    joins = opening in FUNCTION_WORDS - {"will"} or opening in ORDINALS  # but: Will Berg is a
    return not joins and BIOGRAPHY.match(block) is not None
