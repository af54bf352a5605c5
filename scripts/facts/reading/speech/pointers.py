"""What a clause opens with where it speaks of what was told before, each pattern by its name."""

from facts.base.patterns import verbose

# Behind a word at the head of a sentence and a comma: However, | in that year.
OPENINGS = {
    # In this, until then, all of those; not: in this year, those who
    "preposition and demonstrative": r"""
        (?:(?:up\s)?until|in|on|at|by|around|during|since|against|under|with|for|from|after|before
          |of|given|despite|through|beyond|behind|about|to|amid|within|following|unlike|all|none
          |most|some|many|much|part|half|each|both|neither|either|any|several)\s
        (?:(?:all|the|much|most|some|many|each|both|light|view|spite|face|wake|case|one)\s)?
        (?:of\s)?
        (?:this|that|these|those|such|then|the\s(?:same|latter|former)|it|them|both|there)\b
        (?!\s(?:year|week|month|day|morning|spring|summer|autumn|fall|winter|decade|century|is|are
          |was|were|article|paper|piece|commentary|report|essay|brief|token|who|which|in|of|with
          |from|as|at|\w+ing)\b)""",
    # For all its age, that mill
    "bare that": r"(?:[\w’-]+(?:\s[\w’-]+){0,7},\s)?that(?:,?\s|’s\s)[a-z]",
    # If it did,
    "condition of a pronoun": r"""
        (?:if|once|unless|until|when)\s(?:it|they|this|that)\s
        (?:are|did|do|does|is|was|were)(?:\snot)?,""",
    # As noted above, the options above
    "reference to the text": r"""
        as\s(?:noted|mentioned|discussed|stated|seen|argued|shown)\s(?:above|earlier|before)\b
        | (?:all\s)?the\s
          (?:arguments|cases|examples|factors|figures?|findings|list|measures|options|points|section
            |steps|table)\s(?:above|below)\b""",
    # The same is true, the latter is dear
    "the same, the latter": r"""
        the\s(?: same\s(?:is|are|was|were|goes|applies|holds|can|could|may|might|must|will|would)
          | (?:latter|former|third|fourth|fifth)\s(?:is|are|was|were|goes|applies|holds) )\b""",
    # Many of its ships
    "part of an owner": r"""
        (?:all|few|half|many|most|much|none|one|part|several|some)\sof\s(?:her|his|its|their)\b""",
    # For these arms, both sides
    "two sides behind a comma": r"""
        [^.;:–—]{0,60}?,\s(?:both|neither|each\sof\sthe)\s
        (?:sides?|countr(?:y|ies)|states|nations|leaders|powers|parties|governments|capitals)\b""",
    # Old and poor, it can
    "pronoun behind adjectives": r"""
        [a-z’-]+(?:,?\s[a-z’-]+){0,9},\s(?:they|he|she|it)\s
        (?:can|could|may|might|has|had|have|does|did|do|needs?|also|will|would|must|should|often
          |(?:is|was|are|were)\s(?:also|an?|now|one|still|the))\b""",
    # Shaped by his youth, the plan is; not: Shaped by his youth, Novak
    "participle and possessive": r"""
        [a-z]+(?:ed|ing)\s(?:(?!\s[A-Z])[^,])*\s(?:her|his)\s[^,]*,\s(?![A-Z])""",
    # A raid, it closed
    "pronoun behind an indefinite noun": r"(?:as\s)?an?(?:\s[\w-]+){1,6},\s(?:they|he|she|it)\s",
    # There are also other ways
    "there are others": r"there\s(?:is|are|was|were)\s(?:also\s)?(?:an)?other\b",
    # One included, an added fear is
    "one of a number": r"""
        (?:first|second|third|one)\s
        (?:(?:aim|approach|area|aspect|challenge|danger|effect|element|example|goal|lesson|method
          |obstacle|option|path|problem|reason|result|risk|step|tactic|target|way)\s)?
        (?:are|comes?|ha[ds]|included|includes?|involves?|is|was|were)\b
        | an\s(?:added|additional)\s[\w-]+\s(?:is|was|would)\b""",
    # In the second case, in both cases
    "in the second case": r"""
        in\sthe\s(?:first|second|third|latter|former)\s\w+, | in\sthe\s\w+\sthat\sfollowed\b
        | in\s(?:all|both|each|either|neither)\scases?,""",
    # By 2022 it had fallen
    "pronoun behind a year": r"(?:by|in|since|until)\s(?:\w+\s){0,2}\d{4}\s(?:he|it|she|they)\b",
    # In the West, it evokes; not: In Corva, it is hard to
    "pronoun behind a place": r"""
        in\s(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)?,\sit\s
        (?!(?:appears|became|becomes|has|is|makes|may|remains|seems|takes|was|will|would)\b)""",
    # Nor do they like it
    "inverted pronoun": r"""
        (?:[\w’-]+\s){1,3}?(?:are|can|could|did|do|does|had|has|have|is|may|might|must|should|was
          |were|will|would)\s(?:he|it|she|they)\s""",
    # The second option is, the last – in Corva –
    "counted noun": r"""
        the\s(?:former|latter)[’']s\b
        | the\s(?:first|second|third|fourth|last|other|former|latter)\s
        (?:is|was|would|will|requires|involves|concerns|relates|lies|comes|stems|focuses|consists
          |addresses|includes|ha[ds]|have|[–—(]
          |(?:approach|area|aspect|camp|case|category|challenge|component|concept|condition|element
            |factor|goal|group|issue|kind|lesson|method|model|obstacle|option|path|phase|pillar
            |point|priority|problem|question|reason|scenario|school|stage|step|task|type|view|wave
            |way)s?\b(?!\sof\b))""",
    # Last year it fell
    "pronoun behind a time": r"""
        (?:this|last|next|that)\s(?:year|month|week|spring|summer|autumn|fall|winter|decade),?\s
        (?:it|they|he|she|this|these)\b""",
    # Other examples are, an exception is
    "example of what was told": r"""
        (?:an?\s|one\s|the\s)?(?:best\s|clear\s|good\s|key\s|other\s|recent\s|some\s)?
        (?:examples?|others|reasons?|options?|challenges?|cases|consequences|effects|factors)\s
        (?:includes?|are|range)\b
        | (?:an?|one|the)\s(?:\w+\s){0,2}
          (?:case\sin\spoint|example|exception|explanation|possibility)
          (?:\s(?:concerning|from|involving)\s\w+)?\sis\b""",
    # From here, arms go on; here too the fear is old; since there are, is another thing
    "here": r"(?:from\s)?(?:here|there),\s | here,?\s(?:again|also|as\swell|too)\b",
    # Either way, they win; otherwise it falls
    "either way": r"(?:either\sway|in\seither\s(?:case|event)|otherwise),?\s",
    # One in five will; not: one in five guards will
    "share of those told before": r"""
        (?:one|two|three|four)\sin\s(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s
        (?:are|has|have|is|said|was|were|will|would)\b""",
    # Success is by no means certain: in what?
    "success": r"(?:failure|success)\s(?:are|has|is|may|remains|was|will|would)\b",
    # Also missing is, equally important is, then there is oil, so too
    "addition": r"""
        also\s(?:less|more|\w+ly|(?:\w+\s){1,8}?(?:is|are|was|were))\b
        | (?:equally|just\sas|no\sless)\s\w+\s(?:is|are|was|were)\b
        | (?:only\s)?then\s(?:can|comes?|came|could|there|will|would)\b
        | (?:chief|first|foremost|key|prominent)\samong\s(?:them|these|those)\b
        | (?:or|plus,|again,|so,?\stoo,?)\s
        | to\s\w+\s(?:this|that|these|those|it|them|so)[,\s]
        | as\sa\s(?:second|third|fourth|further|next|final)\s\w+,\s""",
    # Other groups sell, further gaps are; not: other mills such as
    "other": r"other\s[a-z]+s\s(?!such\sas\b) | further\s[a-z]+s\s(?:are|have|include|were)\b",
    # The following year
    "the following day": r"""
        (?:in\s|on\s|by\s)?the\s(?:following|previous|preceding|same)\s
        (?:day|night|week|month|year|decade)s?\b""",
    # By contrast, oil is; in return they
    "contrast": r"""
        (?:by\scontrast|namely|rather|separately),\s
        | [\w’-]+(?:\s[\w’-]+){0,6}?,?\s(?:meanwhile|therefore|likewise|similarly)\b
        | in\s(?:comparison|contrast|exchange|parallel|reply|response|return|turn)\b
          (?!\s(?:to|for|with|by|against)\b)""",
    # Another round may fail
    "another": r"""
        (?:[^,;]{1,80},\s)?
        (?:another|a\s(?:second(?:ary)?|third|fourth|fifth|further|final)|one\s(?:other|more))\s
        (?:[\w-]+\s){1,5}?(?:is|was|would|will|could|may|has|comes|concerns|involves|lies)\b""",
    # Ignoring them is dear
    "gerund of a pronoun": r"(?:not\s)?[a-z]+ing\s(?:them|it|this|these|those|so)[,\s]",
    # A similar pact was signed
    "similar": r"""
        similarly\s\w+ed\b
        | (?:an?\s|the\s)?(?:similar|identical|comparable)\s
        [\w-]+(?:\s(?!to\b|as\b|with\b|between\b|in\b)\w+){0,2}
        (?:\s(?:is|are|was|were|has|have|had|can|could|will|would|may|applies|\w+ed)\b)""",
    # The ultimate goal is; not: the result is that
    "the result": r"""
        the\s(?:central|final|key|main|obvious|overall|real|stated|ultimate)?\s?
        (?:result|outcome|answer|reason|implication|upshot|snag|task|message|goal|aim)s?\s
        (?:is|are|was|were|would|will|remains?|ha[sd])\b(?!\sthat)""",
    # Both sides fear; not: both sides of the river
    "known group": r"""
        (?:both|neither|either|all|each)\s(?:of\s)?(?:the\s)?
        (?:sides?|countr(?:y|ies)|states?|nations?|leaders?|powers?|parties|party|presidents?
          |governments?|capitals?|organi[sz]ations?|partners?|neighbou?rs?|men|groups?|camps?)\b
        (?!\s(?:of|in|that|who|which)\b)
        | all\s(?:two|three|four|five|six)\s[a-z]+s\b(?!\s(?:of|in|that|who|which)\b)
        | both\s[a-z]+s\b(?!\s(?:and|nor|of|in|that|who|which|from)\b)
        | (?:both|neither|others?|another|a\ssecond|a\sthird|the\sother)\s(?!\w+\sand\b)
          (?:is|are|was|were|has|have|had|can|will|would|could|may|might|must|should|also)\b""",
}
# ... or what stands further inside a clause in which nobody is named before it.
POINTERS_INSIDE = {
    # The mood causes him to speak
    "person": r"""
        (?:an?|as|at|by|for|from|if|in|it|on|that|the|there|to|when|while|with)\b
        (?:(?!\s[A-Z]).)*\s(?:he|him|she)\b""",
    # We would ask them; but: grain and those who sell it to them
    "them": r"(?=.*\bthem\b)(?:(?!\w\w[^\Ws]s\b|\band\b).)*\bthem\b",
    # It began there with a song
    "there": r"""
        (?=.*\sthere\b)\w+\b(?:(?!\s[A-Z]).)*\sthere\b
        (?!\s(?:is|are|was|were|be|been|can|could|exists?|had|has|have|may|might|must|remains?
          |seems?|should|will|would)\b)""",
    # The key here is trust; not: raids are here to stay, people here in Corva
    "here inside": r"[^,;]*\shere\b(?!\s(?:in\b|to\sstay))",
    # Guards can help in other ways, guilds stand out as examples
    "others at the end": r"""
        [^,;]*\s(?:in\sother\s(?:places|respects|ways)|as\s(?:an\s|good\s)?examples?)$""",
    # Its owner, on the other hand, is a firm
    "on the other hand": r"(?!.*\bon\s(?:the\sone|one)\b)[^;:]{3,}?,\son\sthe\sother(?:\shand)?,",
    # The Mill’s two other ships were sold, two more ships were sold
    "other ones": r"""
        (?:[\w’-]+\s){0,4}(?:two|three|four|five|six|several)\sother\s(?!than\b)
        (?![\w-]+\s(?:such\sas|including)\b)""",
    # The return of the king is one factor
    "one of several": r"""
        [^,;:]*\s(?:is|was)\s(?:also\s)?(?:another|one|one\ssuch)\s
        (?:aspect|cause|challenge|concern|element|example|explanation|factor|instance|issue|method
          |option|part|problem|reason|risk|solution|way)\.?$""",
    # Five are linked to it
    "last word": r"[^,;]{0,60}\s(?:to|of|for|on|with|by|from|against)\s(?:it|them)$",
}
POINTS_BACK = verbose(
    rf"(?:[A-Za-z]\w+(?:\s\w+)?,\s)?(?:{'|'.join(OPENINGS.values())})"
    rf"|^(?:{'|'.join(POINTERS_INSIDE.values())})"
)


def points_back(words: str) -> bool:
    """Tell whether a clause opens with a word for what was told before; its first letter is any."""
    return POINTS_BACK.match(words[0].lower() + words[1:]) is not None
