"""The words of a clause that stand for what was told before it, each pattern by its name."""

from facts.base.patterns import verbose

POINTS_BACK = verbose(
    r"""
    (?:[A-Za-z]\w+(?:\s\w+)?,\s)?  # behind a word at the head of a sentence and a comma: However,
    (?:
    # preposition and demonstrative: In this, until then, all of those; not: in this year, those
    # who
      (?:(?:up\s)?until|in|on|at|by|around|during|since|against|under|with|for|from|after|before
        |of|given|despite|through|beyond|behind|about|to|amid|within|following|unlike|all|none
        |most|some|many|much|part|half|each|both|neither|either|any|several)\s
      (?:(?:all|the|much|most|some|many|each|both|light|view|spite|face|wake|case|one)\s)?
      (?:of\s)?
      (?:this|that|these|those|such|then|the\s(?:same|latter|former)|it|them|both|there)\b
      (?!\s(?:year|week|month|day|morning|spring|summer|autumn|fall|winter|decade|century|is|are
        |was|were|article|paper|piece|commentary|report|essay|brief|token|who|which|in|of|with
        |from|as|at|\w+ing)\b)
    # bare that: For all its age, that mill
    | (?:[\w’-]+(?:\s[\w’-]+){0,7},\s)?that(?:,?\s|’s\s)[a-z]
    # condition of a pronoun: If it did,
    | (?:if|once|unless|until|when)\s(?:it|they|this|that)\s
      (?:(?:are|did|do|does|is|was|were)(?:\snot)?|happens),
    # reference to the text: As noted above, the options above
    | as\s(?:noted|mentioned|discussed|stated|seen|argued|shown)\s(?:above|earlier|before)\b
      | (?:all\s)?the\s
        (?:arguments|cases|examples|factors|figures?|findings|list|measures|options|points|section
          |steps|table)\s(?:above|below)\b
    # the same, the latter: The same is true, the latter is dear
    | the\s(?: same\s(?:is|are|was|were|goes|applies|holds|can|could|may|might|must|will|would)
        | (?:latter|former|third|fourth|fifth)\s(?:is|are|was|were|goes|applies|holds) )\b
    # two told before, one of which comes first: While the latter is dear, the first can be sold
    | (?:although|though|whereas|while)\s(?:the\s)?(?:first|former|latter|second)\b
    # part of an owner: Many of its ships
    | (?:all|few|half|many|most|much|none|one|part|several|some)\sof\s(?:her|his|its|their)\b
    # a number of those told before: More will come
    | (?:fewer|more)\s(?:are|can|could|have|may|might|must|should|were|will|would)\b
    # two sides behind a comma: For these arms, both sides
    | [^.;:–—]{0,60}?,\s(?:both|neither|each\sof\sthe)\s
      (?:sides?|countr(?:y|ies)|states|nations|leaders|powers|parties|governments|capitals)\b
    # pronoun behind adjectives: Old and poor, it can
    | [a-z’-]+(?:,?\s[a-z’-]+){0,9},\s(?:they|he|she|it)\s
      (?:can|could|may|might|has|had|have|does|did|do|needs?|also|will|would|must|should|often
        |(?:is|was|are|were)\s(?:also|an?|now|one|still|the))\b
    # participle and possessive: Shaped by his youth, the plan is; not: Shaped by his youth, Novak
    | [a-z]+(?:ed|ing)\s(?:(?!\s[A-Z])[^,])*\s(?:her|his)\s[^,]*,\s(?![A-Z])
    # pronoun behind an indefinite noun: A raid, it closed
    | (?:as\s)?an?(?:\s[\w-]+){1,6},\s(?:they|he|she|it)\s
    # there are others: There are also other ways
    | there\s(?:is|are|was|were)\s(?:also\s)?(?:an)?other\b
    # one of a number: One included, an added fear is
    | (?:first|second|third|one)\s
      (?:(?:aim|approach|area|aspect|challenge|danger|effect|element|example|goal|lesson|method
        |obstacle|option|path|problem|reason|result|risk|step|tactic|target|way)\s)?
      (?:are|comes?|ha[ds]|included|includes?|involves?|is|was|were)\b
      | an\s(?:added|additional)\s[\w-]+\s(?:is|was|would)\b
    # in the second case: In the second case, in both cases
    | in\sthe\s(?:first|second|third|latter|former)\s\w+, | in\sthe\s\w+\sthat\sfollowed\b
      | in\s(?:all|both|each|either|neither)\scases?,
    # pronoun behind a year: By 2022 it had fallen
    | (?:by|in|since|until)\s(?:\w+\s){0,2}\d{4}\s(?:he|it|she|they)\b
    # pronoun behind a place: In the West, it evokes; not: In Corva, it is hard to
    | in\s(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)?,\s(?:it|they)\s
      (?!(?:appears|became|becomes|has|is|makes|may|remains|seems|takes|was|will|would)\b)
    # inverted pronoun: Nor do they like it
    | (?:[\w’-]+\s){1,3}?(?:are|can|could|did|do|does|had|has|have|is|may|might|must|should|was
        |were|will|would)\s(?:he|it|she|they)\s
    # counted noun: The second option is, the last – in Corva –
    | the\s(?:former|latter)[’']s\b
      | the\s(?:first|second|third|fourth|last|other|former|latter)\s
      (?:is|was|would|will|requires|involves|concerns|relates|lies|comes|stems|focuses|consists
        |addresses|demands|depends|includes|ha[ds]|have|means|necessitates|needs|rests|[–—(]
        |(?:approach|area|aspect|camp|case|category|challenge|component|concept|condition|element
          |factor|goal|group|issue|kind|lesson|method|model|obstacle|option|path|phase|pillar
          |point|priority|problem|question|reason|scenario|school|stage|step|task|type|view|wave
          |way)s?\b(?!\sof\b))
    # pronoun behind a time: Last year it fell
    | (?:this|last|next|that)\s(?:year|month|week|spring|summer|autumn|fall|winter|decade),?\s
      (?:it|they|he|she|this|these)\b
    # example of what was told: Other examples are, an exception is
    | (?:an?\s|one\s|the\s)?(?:best\s|clear\s|good\s|key\s|other\s|recent\s|some\s)?
      (?:examples?|others|reasons?|options?|challenges?|cases|consequences|effects|factors)\s
      (?:includes?|are|range)\b
      | (?:an?|one|the)\s(?:\w+\s){0,2}
        (?:case\sin\spoint|example|exception|explanation|possibility)
        (?:\s(?:concerning|from|involving)\s\w+)?\sis\b
    # here: From here, arms go on; here too the fear is old; since there are, is another thing
    | (?:from\s)?(?:here|there),\s | here,?\s(?:again|also|as\swell|too)\b
    # either way: Either way, they win; otherwise it falls
    | (?:either\sway|in\seither\s(?:case|event)|otherwise),?\s
    # share of those told before: One in five will; not: one in five guards will
    | (?:one|two|three|four)\sin\s(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s
      (?:are|has|have|is|said|was|were|will|would)\b
    # success: Success is by no means certain: in what?
    | (?:failure|success)\s(?:are|has|is|may|remains|was|will|would)\b
    # addition: Also missing is, equally important is, then there is oil, so too
    | also\s(?:less|more|\w+ly|(?:\w+\s){1,8}?(?:is|are|was|were))\b
      | (?:equally|just\sas|no\sless)\s\w+\s(?:is|are|was|were)\b
      | (?:only\s)?then\s(?:can|comes?|came|could|there|will|would)\b
      | (?:chief|first|foremost|key|prominent)\samong\s(?:them|these|those)\b
      | (?:or|plus,|again,|so,?\stoo,?)\s
      | to\s\w+\s(?:this|that|these|those|it|them|so)[,\s]
      | as\sa\s(?:second|third|fourth|further|next|final)\s\w+,\s
    # other: Other groups sell, further gaps are; not: other mills such as
    | other\s[a-z]+s\s(?!such\sas\b) | further\s[a-z]+s\s(?:are|have|include|were)\b
    # the following day: The following year
    | (?:in\s|on\s|by\s)?the\s(?:following|previous|preceding|same)\s
      (?:day|night|week|month|year|decade)s?\b
    # anything more: Anything longer is not serious
    | anything\s(?:beyond\sthat|else|higher|less|longer|lower|more|other|short)\b
    # contrast: By contrast, oil is; in return they
    | (?:by\scontrast|namely|rather|separately),\s
      | [\w’-]+(?:\s[\w’-]+){0,6}?,?\s(?:meanwhile|therefore|likewise|similarly)\b
      | in\s(?:comparison|contrast|exchange|parallel|reply|response|return|turn)\b
        (?!\s(?:to|for|with|by|against)\b)
    # another: Another round may fail
    | (?:[^,;]{1,80},\s)?
      (?:another|a\s(?:second(?:ary)?|third|fourth|fifth|further|final)|one\s(?:other|more))\s
      (?:[\w-]+\s){1,5}?(?:is|was|would|will|could|may|has|comes|concerns|involves|lies)\b
    # gerund of a pronoun: Ignoring them is dear
    | (?:not\s)?[a-z]+ing\s(?:them|it|this|these|those|so)[,\s]
    # similar: A similar pact was signed
    | similarly\s\w+ed\b
      | (?:an?\s|the\s)?(?:similar|identical|comparable)\s
      [\w-]+(?:\sin\sthe\s\d+s?)?(?:\s(?!to\b|as\b|with\b|between\b|in\b)\w+){0,2}
      (?:\s(?:is|are|was|were|has|have|had|can|could|will|would|may|applies|\w+ed)\b)
    # the result: The ultimate goal is; not: the result is that
    | the\s(?:central|final|key|main|obvious|overall|real|stated|ultimate)?\s?
      (?:result|outcome|answer|reason|implication|upshot|snag|task|message|goal|aim)s?\s
      (?:is|are|was|were|would|will|remains?|ha[sd])\b(?!\sthat)
    # a change or a side told before: The increase is less, the political effect has been to
    | the\s(?:[a-z-]+\s)?
      (?:advantage|ally|alternative|arrangement|benefit|change|consequence|decrease|difference
        |effect|impact|increase|increment|logic|move|outcome|process|result|shift|trend)s?\s
      (?:are|can|comes?|could|do|does|had|has|have|is|may|might|must|remains?|should|was|were|will
        |would)\b(?!\s(?:between|that)\b)
    # known group: Both sides fear; not: both sides of the river
    | (?:both|neither|either|all|each)\s(?:of\s)?(?:the\s)?
      (?:sides?|countr(?:y|ies)|states?|nations?|leaders?|powers?|parties|party|presidents?
        |governments?|capitals?|organi[sz]ations?|partners?|neighbou?rs?|men|groups?|camps?)\b
      (?!\s(?:of|in|that|who|which)\b)
      | all\s(?:two|three|four|five|six)\s[a-z]+s\b(?!\s(?:of|in|that|who|which)\b)
      | both\s[a-z]+s\b(?!\s(?:and|nor|of|in|that|who|which|from)\b)
      | (?:both|neither|others?|another|a\ssecond|a\sthird|the\sother)\s(?!\w+\sand\b)
        (?:is|are|was|were|has|have|had|can|will|would|could|may|might|must|should|also)\b
    )
    # ... or what stands further inside a clause in which nobody is named before it.
    | ^(?:
    # person: The mood causes him to speak
      (?:an?|as|at|by|for|from|if|in|it|on|that|the|there|to|when|while|with)\b
      (?:(?!\s[A-Z]).)*\s(?:he|him|she)\b
    # them: We would ask them; but: grain and those who sell it to them
    | (?=.*\bthem\b)(?:(?!\w\w[^\Ws]s\b|\band\b).)*\bthem\b
    # there: It began there with a song
    | (?=.*\sthere\b)\w+\b(?:(?!\s[A-Z]).)*\sthere\b
      (?!\s(?:is|are|was|were|be|been|can|could|exists?|had|has|have|may|might|must|remains?
        |seems?|should|will|would)\b)
    # here inside: The key here is trust; not: raids are here to stay, people here in Corva
    | [^,;]*\shere\b(?!\s(?:in\b|to\sstay))
    # others at the end: Guards can help in other ways, guilds stand out as examples
    | [^,;]*\s(?:in\sother\s(?:places|respects|ways)|as\s(?:an\s|good\s)?examples?)$
    # on the other hand: Its owner, on the other hand, is a firm
    | (?!.*\bon\s(?:the\sone|one)\b)[^;:]{3,}?,\son\sthe\sother(?:\shand)?,
    # other ones: The Mill’s two other ships were sold, two more ships were sold
    | (?:[\w’-]+\s){0,4}(?:two|three|four|five|six|several)\sother\s(?!than\b)
      (?![\w-]+\s(?:such\sas|including)\b)
    # one of several: The return of the king is one factor
    | [^,;:]*\s(?:is|was)\s(?:also\s)?(?:another|one|one\ssuch)\s
      (?:aspect|cause|challenge|concern|element|example|explanation|factor|instance|issue|method
        |option|part|problem|reason|risk|solution|way)\.?$
    # that measure: They would not be that unwise
    | [^,;]*\s(?:are|be|been|is|was|were)\s(?:that|this)\s\w+$
    # last word: Five are linked to it
    | [^,;]{0,60}\s(?:to|of|for|on|upon|with|by|from|against)\s(?:it|them)$
    | (?=.*\b(?:such|th(?:at|ese|is|ose))\b)(?:                    # which is quicker
        # these things inside the first clause: Oslo aids such plans, To end these raids, it; not:
        # in this race, as Oslo fell, guards left this port
          (?:(?!,|\s[–—]|—|;|:|\b(?:and|as|because|if|since|than|that|where|when|which|while|who
            |whose)\b).)+?\s
          (?<!\bat\s)(?<!\bin\s)(?<!\bon\s)(?:such|these|this|those)\s
          (?!(?:are|as|has|have|is|latter|may|of|was|were|who|will|with|would)\b)
          (?!(?:age|article|brief|briefing|century|chapter|commentary|decade|essay|month|paper|piece
            |report|section|series|summer|war|week|winter|world|year)\b)
          (?:an?\s)?[a-z“]
        # last word: A mill is vital to winning this, Oslo may do that, has a part in this
        | [^;]*\s(?:\w+ing|to|do|does|did|done|for|from|in|of|with)\s(?:that|these|this|those)$
        # bare this behind an opening: For some years this was all; not: fear that if this was
        | (?!.*\b(?:although|as|if|when|while)\b)[^,;:]{3,60}\s(?:this|those)\s
          (?:can|could|had|has|is|may|might|must|should|was|were|will|would)\b
        # a kind of thing told before: Without ships in these areas, in this respect
        | [^,;:]{3,80}\s(?:in|on)\s(?:these|this|those)\s
          (?:areas?|aspects?|domains?|fields?|fronts?|matters?|points?|regards?|respects?)\b[^,]*$
      )
    # one of those told before: A big one is the pact, the other piece is the port
    | (?:an?|another|the\sother)\s(?:[\w-]+\s)?(?:one|piece)\s(?:is|was|would)\b
    # counted: The second may have been sold
    | the\s(?:first|second|third|fourth|last)\s
      (?:could|had|has|is|may|might|must|should|was|will|would)\b
    # the matter: The issue remains dear; not: the issue is that, the issue of trade is
    | (?:the|those)\s(?:[a-z-]+\s)?(?:idea|issue|matter|problem|topic)s?\s
      (?:are|had|has|have|is|remains?|was|were|will|would)\b(?!\s(?:how|that|whether|with)\b)
    )
    """
)


def points_back(words: str) -> bool:
    """Tell whether a clause opens with a word for what was told before; its first letter is any."""
    return POINTS_BACK.match(words[0].lower() + words[1:]) is not None
