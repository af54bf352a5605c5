"""What only shows that somebody says or thinks so, named in the comment before it: reportedly."""

from facts.base.patterns import verbose

# What a text leaves out, which is the author’s to tell: it says | little about ships
LITTLE_SAID = r"(?:less|little|more|much|nothing)\s(?:about|on)\b"
HEARSAY = verbose(
    r"""
    (?<!-)\b(?=\w)(?:              # not before a blank, which is quicker; nor: the long-rumoured
    # adverb: Reportedly, a rumoured raid; not: was tried for allegedly selling it, who reportedly
    # sold it, traders allegedly involved in it, having supposedly sold it
      (?=[Rr]eport|[Aa]lleg|[Ss]uppo|[Pp]urpo|rumou?r)
      (?<!who\s)(?<!who\shas\s)(?<!who\shave\s)(?<!which\shas\s)(?<!having\s)
      (?<![’']s\s)                                     # not: Oslo’s supposedly growing fleet
      (?!(?<!\bare\s)(?<!\bis\s)(?<!\bwas\s)(?<!\bwere\s)\w+ly\s
         (?:associated|involved|linked|tied)\b)
      # nor what was done, reportedly to mend it, or mending it, a man supposedly past his prime
      (?!(?<=,\s)\w+\s(?:to|\w+ing)\s)
      (?!(?<!\bare\s)(?<!\bis\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)(?<=\w\s)
         \w+\s(?:at|beyond|by|from|near|of|past)\s)
      (?:[Rr]eportedly|(?<!for\s)[Aa]llegedly|[Ss]upposedly|[Pp]urportedly|rumou?red)\b
    # by some accounts: By some early estimates; not: by all accounts, which is the author’s
    | [Bb]y\s(?:some|many|most|several|various|other)\s(?:\w+\s)?
      (?:accounts|estimates|reckonings|calculations|counts)\b
    # there are reports: There are reports, there is hope that, there is broad agreement that
    # ... among whom they are told: Among guards in Lund, there are fears
    | (?:Among\s(?P<among>[^,.;]{3,60}),\s)?[Tt]here\s
      (?: (?:are|were|have\sbeen)\s(?:(?!(?:genuine|legitimate|real|valid)\s)\w+\s)?
          (?:accounts|accusations|allegations|claims|concerns|fears|reports|rumou?rs|suspicions
            |worries)
        | (?:is|was)\s(?:(?:a|also|growing|some|much|the|widespread)\s){0,2}
          (?:belief|concern|fear|hope|suspicion|talk)\sthat
        | (?:is|was|has\sbeen)\s(?:(?:growing|some|much|widespread)\s)?
          speculation\s(?:about|of|that)
        | (?:is|was)\s(?!no\b|an?\sagreement)(?:\w+\s)?agreement\s
          (?:(?:among|between|in|on)\s(?:\w+\s){1,3})?that )\b
    # discussed: Another obstacle discussed was that, a reason cited is
    | \w+\s(?:(?:discussed|mentioned|raised)\s(?:is|was)\sthat|cited,?\s(?:is|was))\b
    | (?:challenge|concern|issue|obstacle|point|problem|theme)\s(?:highlighted|raised)\s
      (?:is|was)\b
    # voiced: Concerns were also raised about the port, fears have been voiced by Lee that it falls
    | (?:[Cc]oncern|[Dd]oubt|[Ff]ear|[Ss]uspicion|[Ww]orr(?:y|ie))s?\s
      (?:(?:has|have)\s(?:also\s)?been|(?:is|are|was|were)(?:\salso)?)\s
      (?:expressed|raised|voiced)\b
      (?:\sby\s(?P<by>[^,.;]{3,60}?)(?=\s(?:about|around|over|regarding|that|with)\b))?
    # other estimates: Other estimates put the toll at
    | (?:[Dd]ifferent|[Oo]ther)\sestimates\s(?:place|put|range|suggest)s?\b
    # in their view: In their view, it is lost; which in their view shows; not: in view of the
    # fall
    | [Ii]n\s(?:his|her|its|their)\s(?:own\s)?
      (?:assessment|estimation|eyes|judge?ment|opinion|reckoning|telling|view|words),
      | which\sin\s(?:his|her|its|their)\s(?:assessment|opinion|view)\b
    # one view: one view of it is; not: one view, then, is, which is the author’s
    | [Oo]ne\s(?:analysis|interpretation|reading|theory|view)\b(?!,\sthen,)[^.;]{0,80}
      \s(?:is|was)\b
    # it was noted: The guild, it was noted, is old
    | (?<=,\s)it\s(?:has\sbeen|is|was)\s
      (?:acknowledged|agreed|argued|believed|claimed|felt|hoped|noted|observed|reported|said
        |stressed|suggested|thought)(?=,)
    # held: It is a commonly held view that
    | (?P<held>[Ii]t\s(?:is|was|has\sbeen)\san?)\s
      (?:common|popular|prevalent|widespread|(?:commonly|generally|widely)[-\s]held)\s
      (?:assumption|belief|notion|opinion|perception|view)\sthat\b
    # clear to somebody: It is clear even to the guards that; not: it is clear to all
    | [Ii]t\s(?:is|was|became|becomes)\s(?:\w+\s)?(?:apparent|clear|evident|obvious|plain)\s
      (?:even\s)?to\s(?!all\b|any|every|me\b|us\b)(?:the|many|most|some|[A-Z])
    # ascribed: is usually ascribed to the war
    | (?:is|was)\s(?:commonly|generally|often|usually|widely)\s(?:ascribed|attributed)\sto\b
    # viewed with: was viewed with concern
    | (?:greeted|met|perceived|regarded|seen|viewed)\swith\s(?:\w+\s){0,2}
      (?:alarm|anxiety|apprehension|concern|disdain|dismay|distrust|fear|hostility|mistrust
        |sc?kepticism|suspicion|unease)\b
    # heard: We often hear that aid is late
    | (?:[Oo]ne|[Ww]e)\s(?:often|sometimes)\shears?\sthat\b
    # received wisdom
    | (?: (?<!defies\s)(?<!defies\smost\s)(?<!contrary\sto\s)(?<!\bwhen\s)
          (?<!follow\sthe\s)(?<!following\sthe\s)
          (?:[Cc]onventional|[Rr]eceived)\s(?:thinking|wisdom)
        | [Ll]egend\shas\sit
        | (?:are|is|was|were)\sto\sbe\sbelieved
        | [Aa]ccording\sto\swhat
        | [Tt]he\s(?:argument|logic|story|theory|thinking)\sgoes )\b
    # as somebody sees it: As Moscow sees it, as is often argued, as far as Oslo is concerned
    | (?:As|(?<!at\sleast\s)(?<!”\s)(?<!”,\s)as)\s
      (?: (?:[\w’-]+\s){1,5}
          (?:calls?|called|describe[ds]?|puts?|saw|sees?|tells?|terms?|termed|would\shave)\sit
        | (?:is|was|has\sbeen)\s(?:commonly|frequently|often|sometimes|widely)\s
          (?:argued|asserted|assumed|believed|claimed|noted|reported|said|suggested)
        | was\s(?:argued|discussed|mentioned|noted|observed)\s(?:at|during|in)
        | far\sas\s(?:[\w’-]+\s){1,5}(?:is|are|was|were)\sconcerned,? )(?:\b|(?<=,))
    # part of what is argued: Part of the argument is that
    | [Pp]art\sof\sthe\s(?:argument|case|claim|logic|rationale|reasoning)\s(?:\w+\s)?
      (?:is|was)\sthat\b
    # question: He asked why
    | (?:[Hh]e|[Ss]he|[Tt]hey)\s
      (?:asked|wondered|questioned)\s(?:how|whether|what|why)\b
    # what is said: What has been reported is that; not: beyond what was thought possible
    | (?<!beyond\s)(?<!than\s)[Ww]hat\s(?:is|was|has\sbeen)\s(?:\w+ly\s)?
      (?:acknowledged|alleged|believed|claimed|reported|said|thought)\b
    # relative clause: Roads, which Oslo fears could
    | (?:[Ww]h(?:ich|o|at)|[Tt]hat)\s(?:\w+\s){0,3}?
      (?:[A-Z]\w+|analysts|critics|experts|many|most|observers|officials|some)\s
      (?:argue|believe|claim|fear|hope|insist|say|suspect|think|worr(?:y|ie))s?
      \s(?:\w+ly\s)?(?:are|can|could|had|has|have|is|may|might|should|was|were|will|would)\b
    # felt: a league that they felt did not help, the ports they believed were theirs
    | (?:that|which|\w+s)\s(?:he|she|they)\s(?:believed|feared|felt|thought)\s
      (?:\w+ly\s)?(?:could|did|had|was|were|would)\b
    # wish: There is a desire in many states to join
    | [Tt]here\s(?:is|was)\s(?:\w+\s){0,2}(?:desire|hunger|willingness|wish)\s
      (?:across|among|in|of|within)\s[^,.;]{1,60}?\sto\b
    # perspective: From a Baltic perspective, seen from Oslo; not: ways to end it from a Baltic
    # perspective
    | (?:From|In|(?<=[,–]\s)(?:from|in)|(?<=\band\s)(?:from|in)
        |(?:from|in)(?=[^.,;]{3,30}\b(?:perspective|standpoint|viewpoint|view),))\s
      (?P<outlook>(?:an?|the)\s[A-Z][\w-]+\s
      (?:perspective|standpoint|viewpoint|view|reading|telling)\b)(?!\sof\b),?
      | (?:Seen|Viewed)\sfrom\s[A-Z][\w-]+,?
    # for somebody: For Moscow, the war is; not: For Kyiv, a truce means risks. For many in Oslo,
    # for most Corvans, for the experts of the bank, it is; to most Norwegian experts, it is
    | (?:For|(?<=,\s)(?<!and,\s)for
        |(?:To|(?:(?<=,\s)|(?<=\b[Bb]ut\s)|(?<=\bYet\s))to)
        (?=\s(?:many|most|some)\b(?!\speople)))\s
      (?P<who>
          (?:the\s)?(?:Ankara|Beijing|Berlin|Brussels|Delhi|Jerusalem|Kremlin|Kyiv|London|Moscow
            |New\sDelhi|Paris|Pyongyang|Riyadh|Seoul|Taipei|Tehran|Tokyo|Warsaw|Washington
            |White\sHouse)
          (?=,\s(?:[\w’-]+\s){1,6}?(?:is|are|was|were)\s(?:an?|about|less|more|not|the)\b)
          (?!,\s(?:see|\d+|he|she)\b | ,\sit\s(?:is|was|will\sbe|would\sbe)\s(?:\w+\s)?
            (?:difficult|easy|hard|impossible)\sto\b)
          (?!,[^.;]{0,60}\b(?:brings|carries|creates|leaves|means|offers|opens|poses|risks)\b)
        | (?:many|some|most|others|those(?=\swho))
          (?:\s(?:in|at|on|across|among|who|within)\s[^,.]{1,80})?
        | (?:(?:the|many|some|most)\s)?(?:[A-Z]\w+\s){0,2}
          (?:critics|advocates|supporters|opponents|proponents|sceptics|skeptics
            |analysts|observers|experts|officials|people|voters)\b[^,.–]{0,60}
        | (?:many|some|most)\s[A-Z]\w+s\b[^,.]{0,60}
      )(?:,(?:\s\w{3,9},)?|\s–[^–.]{1,120}\s–)
    # made clear: Oslo made it very clear that, Berg has made clear his disdain; not: raids on Oslo
    # make it clear that
    | (?<!\bby\s)(?<!\bfrom\s)(?<!\bin\s)(?<!\bof\s)(?<!\bon\s)(?<!\bto\s)(?<!\bwith\s)
      (?P<clear>[A-Z][\w’.-]*(?:\s[A-Z][\w’.-]*){0,3})\s
      (?:has\s|have\s|had\s)?(?:made|makes?|making)\s
      (?:it\s)?(?:\w+\s)?(?:clear|known|plain)\s(?:that|her|his|its|their)\b
    # will be worried: Oslo will be worried that
    | (?:will|would)\s(?!not\b)(?:\w+\s)?be\s
      (?:afraid|aware|concerned|convinced|fearful|worried)\s(?:about|that)\b
    # borrowed words: To borrow the words of Novak
    | to\sborrow\s(?:the\swords|a\s(?:phrase|term))\s(?:of|from)\b
    # counted: Second, that the plan lacks detail
    | (?:First|Second|Third|Fourth|Finally|Further|Moreover),
      \sthat\b(?=\s(?:the|an?|its?|their|there|they|[A-Z]))
    )
    # aside: – it is claimed –
    | [–—,(]\s?it\s(?:is|was)\s(?:\w+ly\s)?
      (?:claimed|alleged|argued|assumed|believed|expected|feared|hoped|reported|said|thought)
      (?=\s?[–—,)])
    # aside of somebody: , Oslo and above all Bergen believe, not: , I fear, or: , more than some
    # think, or: , freezes the current claims, or: , a force that thinks,
    | ,\s(?!and\s|I\s|or\s|to\s|we\s|\w+\sthan\s)
      (?: (?:[\w’-]+\s){1,9}(?<!that\s)(?<!which\s)(?<!who\s)
          (?:argues?d?|believes?d?|claimed|contends?|fears?|insists?|says?|said|thinks?)
        | (?:[\w’-]+\s){0,8}(?:[A-Z][\w’-]+|he|it|she|they)\sclaims?),
    """
)
# What shows that somebody else speaks in words for which no report was found; each by its name.
OTHER_VOICE = verbose(
    rf"""
    (?P<verb>\b(?=[\w’'])(?:                         # not before a blank, which is quicker
    # say: few say they trust it, a state which claims its land; not: as said above, said little
    # about trade, claimed the lives
      (?:(?:says?(?!\smore\b)|(?<!\bas\s)said)(?!\s{LITTLE_SAID})|saying
        |insist(?:s|ed|ing)?|believe[sd]?|believing
        |(?:claimed|claims?(?=\s(?:that|its|the|their|an?)\b))(?!\s(?:the\s)?(?:lives|victims)\b)
        |hint(?:s|ed|ing)?(?=\sat)|appreciate[sd]?(?!\s(?:against|by|in)\b))\b
    # told that: one journalist has been briefed that
    | (?:assured|briefed|convinced|informed|told|warned)\sthat\b
    # see as: a campaign that many view as a crime, with Oslo seeing in it a threat; not: years
    # saw the rise
    | (?: (?:characteri[sz]es?|describes?|frames?|identifies|perceives?|portrays?|regards?|saw
            |see(?:s|ing)?|view(?:s|ing)?)
          \s(?:[^,;]{{1,60}}(?<!\bsuch)\s)?as
        | (?<!decade\s)(?<!century\s)(?<!year\s)(?<!years\s)saw\s(?:an?|in|its|the|their)
        | seeing\s(?:an?|in|its|the|their) )\b
    # find: their policy identifies the need, recognises that
    | (?:identif(?:y|ies)|recogni[sz](?:e[sd]?|ing)\s(?:that|the))\b
    # offer: has expressed confidence, terms proposed by; not: the proposed tax, an express train
    | (?:express(?:es|ed|ing)|propos(?:es|ing)|proposed\s(?:by|that|to)|has\sproposed)\b
    # answer: the response was to, made clear each state’s duty; not: the only response is to
    | (?:(?<!only\s)response\s(?:was|is)\sto|ma(?:kes?|de)\s(?:it\s)?clear)\b
    # stand: a consensus on, a signal that, a priority for Oslo, displays of concern over, coined
    # the term
    | (?: consensus\s(?:[^.;]{{1,90}}\s)?(?:about|on) | signal\sthat
        | priority\sfor\s[A-Z]\w+(?=[.,;]|$) | displays?\sof\s(?:concern|unease)
        | coined\sthe\s(?:phrase|term) | vision\sof\s(?:the\s)?[A-Z]
        | (?:observation|remark|quip|dictum)\s(?:about|that|on) | guidance\slaid\sout )\b
    # side: Oslo’s firm opposition to tolls, in favour of the repeal; for Corvan leaders, however,
    | (?: (?:[’']s?|their|its)\s(?:\w+\s)?(?:opposition|objections?|resistance|support)
          \s(?:for|to)
        | (?:is|are)\s(?:\w+ly\s)?in\sfavou?r\sof
        | [Ff]or\s(?:Israel|[A-Z]\w+\s(?:leaders|officials|policymakers))(?:,\showever)?, )
    # at first glance: what the author lets pass to refute it: at first glance, or so one would
    # think
    | (?: [Aa]t\sfirst\s(?:glance|sight),
        | or\sso\s(?:one|they|you)\s(?:could|might|would)\sthink )
    # mind: in Oslo’s calculus, driven by the belief that, felt it had to, the crown
    # suspects them; not: rests on the mistaken belief that, the idea that
    | (?: [Ii]n\s(?:her|his|its|their|[A-Z][\w-]*[’'](?:s\s)?)\s?(?:\w+\s)?
          (?:calculus|eyes|mind|thinking|view)
        | (?:by|in)\sthe\s(?:\w+\s)?belief
        | (?:concern|conviction|expectation|fear|hope|worry)\sthat
        | suspects | reads?\sit
        | (?:claim|fear|feel|think)(?:e?d|s)?\s(?:he|it|she|there|they)
        | felt\s(?:he|it|she|that|they) | (?:fear|worry)\sabout | (?<!being\s)viewed\sas )\b
    # owner: its fear of war, the envoy’s warning to Oslo of a toll, Lee’s wish to go
    | (?:(?i:her|his|its|their)|[’']s|(?<=s)[’'])\s(?:[\w-]+\s){{0,2}}
      (?: anxiet(?:ies|y) | fears? | worr(?:ies|y)
        | (?:hopes?|threats?|wish)\s(?:for|of|to)
        | (?:accusation|assertion|insistence|promise|statement|suggestion|warning)s?
          \s(?:about|of|that|to) )\b
    # speech: a point cited by banks, the aims articulated in it, has recognised the risk
    | (?: announced\sby | articulated | cited\sby | consensus\sthat
        | criticisms?\s(?:about|by|of|that) | highlighting\sthat | mantra | opine[ds]?
        | explain(?:ed|s)\s(?:her|his|its|their) | promised\sand
        | (?:has|have)\s(?!been\b)(?:\w+\s)?(?:described|recogni[sz]ed|reminded)
        | stipulat(?:ed|es|ing) )\b
    # is how: is how Novak described
    | (?:is|was)\s(?:how|what)\s(?:\w+\s){{1,4}}(?:called|described|dubbed|put|termed)\b
    # seen as: a town which Corva views as its own, what Lee called “a trap”
    | (?:that|what|which)\s(?:(?!(?:are|be|been|being|is|was|were)\b)[\w’-]+\s){{1,4}}
      (?:call|defin|describ|perceiv|regard|see|view)\w*\s(?=as\b|“)
    # based on: Based on statements by the army
    | [Bb]ased\son\s(?:the\s)?(?:comments|remarks|statements|testimony)\b
    ))
    # quotation: its “peace by trade alone”; not: a “coalition of convenience”, the “Lund Green
    # Book of Ships”
    | “(?: [^”]{{30}}
      | (?=[^”]{{20}})(?!(?:(?:[A-Z0-9][^”\s]*|and|for|of|the)\s?)+”)(?:[^”\s]+\s){{3}} )
    """
)
AUTHOR_REACH = 70  # characters before a verb in which it may be made the author’s
# Before such a verb, what makes it the author’s: I, nobody, should, this paper; to say.
AUTHORS_OWN = verbose(
    r"""
    \b(?:I|[Ww]e|[Ww]hatever|[Nn]ot?|[Nn]or|[Nn]obody|[Nn]either|[Nn]ever|[Hh]ardly|[Ii]nstead
      |short\sof|[Ii]f|[Ss]uppose|impossible|likely|possible|probably|presumably|wrongly
      |can|cannot|could|may|might|must|should|would
      |[Tt]h(?:e|is)\s(?:article|paper|report))\b
      (?:(?!\bwh(?:ich|o)\b|\bthat\s(?:an?|the)\b)[^.;]){0,50}$
    | \b[Tt]o\s(?:\w+ly\s)?$
    """
)


def holds_other_voice(words: str) -> bool:
    """Tell whether words of the author’s hold what somebody else says or thinks."""
    if words.startswith("Had "):
        return False
    found = OTHER_VOICE.finditer(words)
    return any(m["verb"] is None or not _is_own(words, m.start()) for m in found)


def _is_own(words: str, at: int) -> bool:
    """Tell whether what stands before a verb makes it the author’s."""
    return AUTHORS_OWN.search(words, max(0, at - AUTHOR_REACH), at) is not None
