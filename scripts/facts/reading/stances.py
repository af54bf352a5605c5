"""Reads from its words what is done with a claim: judged, forecast, demanded; and how firmly."""

import re

from facts.base.patterns import verbose
from facts.base.spans import Span, span_of
from facts.model.fields import Stance

# Stance of a clause: an evaluation where a cue of it stands there, else what its first other cue
# says. In front of a cue, words one of which it needs: most clauses have none.
CUES: tuple[tuple[Stance, str, str], ...] = (
    (
        "evaluation",
        "which likely exactly hardly far warrant deserve remains my surprise estimated",
        r"""
        \Awhich\s(?:\w+\s)?
          (?:demonstrate|show|reveal|reflect|underline|highlight|testif|prove|mean(?!t))\w{0,2}\b
        | \bwhich\s(?:\w+\s)?                              # not: which highlighted
          (?:demonstrate|show|reveal|reflect|underline|highlight|testifie|prove)s?\b
        | (?:[,—–]|\bof)\swhich\s(?:\w+\s)?means?\b  # not: a depth which means that
        # is likely to be hard; not: is likely to be able to
        | \b(?:is|are|seems?|appears?)\s(?:un)?likely\sto\s
          (?:show|mean|be(?!\sable\b|\s\w+(?:ed|en)\b))\b
        | \bnot\sexactly\b(?!\s(?:clear|known)\b) | (?<!that\s)\bhardly\b
        # far from signed; not: far from its port
        | (?<!\A)\bfar\sfrom\b
          (?!\s(?:home|its|their|the\s(?!only|truth|case|first|last|best|end)))
          (?!\sbeing\b[^.;]*,[^.;]*\b(?:must|should)\b)     # far from being over, it must go on
        | \bwarrants\b(?!\s(?:and|or)\b|,) | \bdeserves?\b    # warrants attention; not: warrants
        | \bit\sremains\sto\sbe\sseen\b | \bin\smy\s(?:view|opinion)\b
        | \b(?:is|are)\s(?:no|hardly\sa)\ssurprise\b
        | \bshould\snot\sbe\s(?:over|under)-?estimated\b
        """,
    ),
    (
        "forecast",
        """expect will going inevitabl likel certain guaranteed set due bound poised slated chance
        probability""",
        r"""
        \AExpect\b | \bshould\s(?:also\s)?expect\b | (?<!at\s)(?<!the\s)(?<!political\s)
          (?<!\bits\s)(?<!\bown\s)(?<!\btheir\s)            # not: its will, might be going to
          \b(?:will|(?<!be\s)going\sto|can\sexpect|can\sbe\sexpected\sto)\b
          (?<!^(?-i:Will))                                      # not: Will Berg left
          (?<!was\sgoing\sto)(?<!was\salways\sgoing\sto)       # was always going to be hard
          # will usually send two guards
          (?!\s(?:generally|necessarily|normally|not\s(?:always|necessarily)|often|routinely
            |sometimes|typically|usually)\b)
          (?!\sof\b|(?<!expect)\sto\b|\s(?:also\s)?need\sto\b
            |(?:\salso)?\sbe\s(?:\w+ly\s)?(?:key|crucial|vital
            |essential|important|needed|necessary|critical)\b   # trade will grow; not: at will
            |\sbe\san?\s(?:critical|crucial|important|key|necessary|vital)\sstep\b)
        | \b(?:are|be|becomes?|is|looks?|seems?)\s(?:\w+\s)?inevitable\b | \binevitable\sthat\b
        | \b(?:is|are|looks?|seems?|appears?)\s
          (?:(?:also|both|not|now|still|therefore|thus|\w+(?<!like)ly)\s){0,2}
          (?:(?:un)?likely|certain|expected|guaranteed|set|due|bound|poised|slated)\sto\b
          (?!\s(?:an?|the|its|their|poor|bad|lack|high|low|old|\w+s)\b
            |\shave\s(?:been|gone|lost|made|seen|spent|taken|\w+ed)\b    # to have lost it
              (?![^.;]*\bby\s(?:\d{4}|then|the\send|next)\b)     # not: by 2030
            |\s(?-i:[A-Z]))                                  # not: is due to ships, bound to Oslo
        # there is a high probability that it will
        | \bthere\sis\s(?:an?\s)?(?:\w+\s){0,2}(?:chance|likelihood|probability)\b
        | \bwould\s(?:almost\s)?(?:certainly|inevitably|probably|surely)\s(?!have\b)
        # a gap would likely persist
        | \bwould\s(?:most\s|very\s)?(?:un)?likely\s(?!have\b|need\b|still\b)
        """,
    ),
    (
        "demand",
        """should must need ought let like propose recommend responsibility urge
        critical crucial essential imperative important incumbent necessary required vital time
        well""",
        r"""
        # more action is needed, a response from Oslo is required
        \b(?:action|approach|care|changes?|cuts?|efforts?|investment|measures?|reforms?|response
          |steps|work)\s(?:from\s[A-Z]\w+\s|in\s\w+\s)?(?:is|are)\s
          (?:\w+ly\s)?(?:needed|required)\b(?!\s(?:by|for|to))
        # A new model is required, what is needed is a shift, they would do well to shift
        | \A(?:An?|More|New)\s[^,;]{2,60}\b(?:are|is)\s(?:\w+ly\s)?(?:needed|required)
          (?=[,.;]|$)
        | \A(?:[^,]*,\s)?what\sis\s(?:\w+ly\s)?(?:needed|required)\b | \bwould\sdo\swell\sto\b
        | \A[Ll]et\s(?!(?:alone|me|there|us\sbe)\b)
        | ,\slet\sus\s(?!(?:assume|be|hope|imagine|say|suppose)\b) | \b(?:should|must)\b
          (?!(?<=must)\stherefore\b
            # Oslo must rely on its allies, they must often screen goods, must now walk a fine line
            |(?<=must)\s(?:depend|often|rely|typically|usually)\b
            |(?<=must)\s(?:(?:also|now)\s)?(?:contend\swith|walk\s(?:a|the))\b
            # it should be noted that, must be recalled; but: trade must be seen as vital
            |(?:\salso)?\sbe\s(?:assumed|noted|said|read|understood|remembered|recalled)\b
            |(?:\salso)?\sbe\s(?:acknowledged|recogni[sz]ed)\sthat\b
            # a raid should not be ruled out
            |\snot\sbe\s(?:discounted|excluded|overstated|ruled\sout|underestimated)\b
            |(?:\salso)?\sbe\s(?:seen|underlined|underscored|stressed|emphasi[sz]ed|highlighted)\b
              (?=,|\s(?:here|in|that)\b)
            |(?:\salso)?\sbe\s(?:borne\sin\smind|taken\sinto\saccount)\b
            |(?:(?<=should)(?:\salso|\sthen)?\s
              (?:expect|have\s(?:growing|increasing)|prove|reveal|show(?=,|\sthat)|suffice))\b
            # should be on track to win, should still be able to win
            |(?<=should)\s(?:be\son\strack|still\sbe\sable\sto)\b
            |\snot\s(?:be\s(?:a\s)?|elicit\s)surpris|\snot\sbe\scontroversial\b
            |(?:(?<=\b[Oo]ne\sshould)|(?<=\b[Ww]e\sshould))\s(?:also\s)?
              (?:not\sdiscount|note|recall|remember)\b
            |(?<=should)\s(?:also\s)?be\sclear(?=,|\s(?:–|—|that\b))
            |\s(?:be|come\sas)\sno\ssurprise
            |\sbe\s(?:afraid|expected|fearful|tempted|worried)\b
            |\shave\s(?:come|\w+(?:ed|en))\b|\sbe\sunder\s(?:any|no)\sillusion
            # not: I must say
            |(?:(?<=\bI\smust)|(?<=\bI\sshould))\s(?:also\s)?
              (?:add|admit|concede|confess|emphasi[sz]e|mention|note|point\sout|say|stress)\b)
        | (?<!the\s)(?<!not\s)(?<!\bany\s)(?<!\bno\s)(?<!n’t\s)(?<!\bin\s)(?<!\ba\s)(?<!\bdo\s)
          (?<!does\s)
          (?<!\bonly\s)(?<!documented\s)(?<!increased\s)(?<!its\s)(?<!their\s)(?<!’s\s)(?<!’\s)
          (?<!may\s)(?<!might\s)(?<!could\s)(?<!would\s)(?<!will\s)(?<!will\salso\s)
          (?<!likely\s)(?<!thing\sthey\s)
          (?<!generally\s)(?<!normally\s)(?<!often\s)(?<!typically\s)(?<!usually\s)
          (?<!all\sthey\s)
          # Kyiv needs to; not: it does need to, it only needs to
          \b(?:needs?|ought)\sto\b
        | \bit\s(?:will\sbe|is)\s(?:therefore\s|also\s|(?!(?:barely|hardly|rarely)\b)\w+ly\s)?
          (?:\w+\sand\s)?(?:critical|crucial|essential|imperative|important|necessary|vital)
          (?:,\s(?:however|then|therefore|though),)?
          # It is essential that Oslo mends it; not: that it fell
          \s(?: that\b(?!\s(?:[\w’-]+\s){1,5}?(?:came|did|fell|had|left|rose|sold|was|were)\b)
            | (?:for\b[^,.;]{1,80}?\s)?to\b              # It will be vital for Oslo to act
              (?!\s(?:the|an?|its|their|our|success)\b|\s(?-i:[A-Z])) )
          (?!\s(?:acknowledge|consider|emphasi[sz]e|highlight|keep|mention|note|point|recall
            |recogni[sz]e|remember|say|see|stress|underline|understand)\b)
        | \b(?:is|remains)\sincumbent\s(?:up)?on\b          # It is incumbent on Oslo to act
        | \ALet[’']s\b                                      # Let’s build bridges
        # It is time the guild acted; not: It is time to turn to trade
        | \bit\sis\s(?:now\s|high\s|past\s)?time\s(?:for|that|the|to|we|its?|(?-i:[A-Z]))\b
          (?!\s(?:consider|look|return|turn)\b)
        # Now is not the time to rest
        | \bnow\sis\s(?:not\s)?the\stime\s(?:for|to)\b
          (?!\s(?:consider|look|return|turn)\b)
        # Leaders have a responsibility to act
        | \b(?:has|have)\sa\s(?:\w+\s)?responsibility\s(?:not\s)?to\b
        # We propose a fund, we would like to see a fund
        | \bthis\s(?:article|commentary|paper|report)\s(?:proposes|recommends|urges)\b
        | \A(?:We|I)\s(?:propose|recommend|urge)\b | \b(?:we|I)\swould\slike\sto\ssee\b
        """,
    ),
    (
        "forecast",
        "may might could would",
        r"""
        \b(?:may|might|could)\s(?:eventually\s|soon\s|well\s)?become\b |
        # If it were to hold, it might
        \AIf\b[^,;]*\bwere\sto\b[^;]*\b(?:could|may|might)\b(?!\shave\b)
        | \bwould\s(?:also\s)?(?:allow|enable|ensure|help|lead|make|mean)\b
          (?=[^.;]*\bin\sthe\sfuture\b)
        | \b(?:(?-i:may)|might|could)\b       # soon a deal may fail; not: in May, could be useful
          (?=[^.;]*\b(?:soon|eventually|tomorrow|someday|next(?!\ssteps?\b)
            |coming\s(?:days|decades?|months?|weeks?|years?)|future|long\srun|years\sto\scome
            |by\s20\d\d|the\s20[3-9]0s|in\sthe\send)\b)
          (?!\s(?:(?:well|indeed|also|now|still|already|even)\s)*      # may indeed appear small
            (?:appear|seem|look(?!\slike)|sound|believe|think|have|want|hope|know|consider
              |be\s\w+ing                                      # may be operating
              |be\s(?:an?|the|one|that|why|because|due|less|more|too|so|able|true|to)\b)\b)
        """,
    ),
)
CONCEDED = r"\b(?:no\smatter\s(?:how|what|who)|however\s(?:much|many)|whatever|whoever)\b"
# What somebody asks or weighs is neither foretold nor demanded.
ASKED_OR_WEIGHED = verbose(
    rf"""
    \b(?: (?:how|what|when|why|where|who)\s(?:will|should|must|may|might|could)   # how will
      | how\s(?:it|they)\s(?:is|are)\sexpected
      | (?<!regardless\sof\s)whether\b(?!\sto\b)[^.;]{{0,80}}?\b(?:will|should|must|may|might|could)
      | (?:conclude|feel|felt|believe|think|decide)d?\sthat\s[^,.;]{{0,40}}?\bmust
      | (?:how|which|what|why|who|(?:of|on)\swh(?:en|ere))\b[^,.;]{{0,90}}?\b(?:should|must)
      | can\b[^,.;]{{0,40}}?\bmust                          # not only can but must
      | why\b[^,.;]{{0,40}}?\bneeds?\sto                     # why people need to be trained
      | questions?\s(?:about|of|over)\s(?:how|wh\w+)\b[^,.;]*   # the question of what it would do
      | before\b[^,.;]{{0,40}}?\bcould                      # before it could be shaped
      | should\s(?:the|an?|this|that|there|it|they|he|she|any|anyone|matters|things|such
          |(?!bring|cling|spring|swing)\w{{3,}}ing             # should warming conditions arise
          |(?:circumstances|conditions|events|negotiations|talks)\s[a-z]+)  # should talks fail
      | (?:assuming|supposing)(?:\sthat)?\b[^,;]{{0,60}}?\bneeds?\sto
      # if it wants to win, it needs to
      | if\b[^.;]{{0,60}}?\bwants?\sto\b[^.;]*?\b(?:it|they)\sneeds?\sto
      | once\b[^,.;]{{0,80}},\s(?:it|they)\smust                # once it has sailed, it must rest
      | must(?=\slead\sto\b)                                  # must lead to the view that
      | must(?=\seither\b[^.;]*\bor\srisk\b)                     # must either yield or risk war
      | must(?=\b[^,.;]{{0,40}}\bif\b)                      # which it must solve if it is to last
      | should(?=\s(?-i:[A-Z]))                             # can be expected should Lee win
      | (?:nobody|none|nothing)\b[^,.;]*?\bshould       # nothing should come as a surprise
      | cannot\s(?:assume|expect|presume)\sthat\b[^,.;]*
      # should in theory sink, technically it should ignore these
      | should\s(?:in\s(?:principle|theory)|technically|theoretically)
      | (?:in\s(?:principle|theory)|technically|theoretically)\b[^.;]*?\bshould
      | should\s(?:nonetheless|still)\s(?:act|serve)\sas
    )\b
    | {CONCEDED}[^,.;]*?\b(?:will|must|may|might|could)\b  # no matter how it may end
    | whereas\s[^,.;]*?\b(?:will|should|must|may|might|could)\b
    | \AShould\b | \ANot\s(?:all|every)\b[^,;]*?\bneeds?\sto\b   # Not all ports need to close
    | \blikely\sis\sthat\b[^.;]*?\bmust\b                      # More likely is that it must leave
    # Mending it should help; not: Beijing should help
    | \A(?!(?:any|every|no)?thing\b|(?-i:[A-Z][a-z]*jing|Peking))
      [a-z]+ing\b[^,;]*?\bshould\s(?:allow|deliver|enable|give|help|lead|make|provide)\b
    | ,\sshould\s(?:                                        # , should the town fall
      \w+\s(?:come|occur|arise|follow|fail|happen|emerge)\b  # , should change come
      | (?!sooner\b)\w+\sor\s\w+\sbe\s\w+(?:ed|en)\b)         # , should peace or truce be agreed
    """,
    re.IGNORECASE,
)
# Words whose `that` opens what the author says: it is likely that, we believe that, means that.
GOVERNED = "".join(
    rf"(?<!\b{word}\sthat)"
    for word in """appears assume believe certain clear confident convinced doubt doubtless
    evident expect expected fear foresee given hope inevitable is likely mean means obvious plain
    possible predict probable question sense suggest suggests sure think unlikely was""".split()
)
# A modal that is not the one of its main clause: a threat that Corva will, if it must, who could.
A_MODAL = r"(?:(?:will|should|must|may|might|could)(?:\sneed\sto)?|(?:needs?|ought)\sto|going\sto)"
BENEATH = verbose(
    rf"""
    \b(?: (?:that|which|who|where|when)\s(?:\w+ly\s|also\s)?{A_MODAL}  # plays that could be banned
      | (?<=,\s)where\s(?:[\w’-]+\s){{1,8}}?{A_MODAL}      # services, where risks must be managed
      # beyond the time it will take; not: by that time it will
      | (?<!\bat\s)(?<!\bby\s)(?<!\bin\s)the\s(?:lengths|moment|time|way)
        \s(?:[\w’-]+\s){{1,3}}?{A_MODAL}
      # the impact the deal will have, the role Norway will play
      | (?:effect|impact|role)s?\s(?=(?:the|its|their|this|an?)\b|[A-Z])
        (?:[\w’-]+\s){{1,4}}?{A_MODAL}
      # changed it to say that aid will come
      | to\s(?:indicate|say|show|state)\sthat\s(?:[\w’-]+\s){{1,6}}?{A_MODAL}
      # hopes return that tolls will fall; a pledge its foes will lose
      # better at its words than at detailing how it will be done
      | (?:describ|detail|explain|outlin|say|stat)\w{{1,3}}\s(?:how|what|when|where|who)\s
        (?:[\w’-]+\s){{1,6}}?{A_MODAL}
      | (?:(?:argument|assurance|claim|fact|guarantee|idea|impression|notion|possibilit(?:y|ie)
        |prospect|risk|view)s?|(?:assumption|slogan|tagline)(?:\sis)?)
        \sthat\s(?:[\w’%-]+\s){{1,14}}?{A_MODAL}
      | (?:aspiration|belief|demand|expectation|fear|hope|pledge|promise|vow)s?\s
        (?:(?:[\w-]+\s){{0,3}}?that|(?=(?:h(?:e|er|is)|its?|she|the(?:ir|y)?)\s))\s?
        (?:[\w’-]+\s){{1,14}}?{A_MODAL}
      # to give it the ships it needs to defend itself; not: in which case it needs to
      | (?:aid|arms|equipment|funds|help|means|money|resources|ships|skills|space|support|time|tools
        |training|weapons)\s(?:he|it|she|they|we)\s{A_MODAL}
      | (?:clear|known|uncertain|unclear)\s(?:how|what|when|where|whether|who)\s
        (?:[\w’-]+\s){{1,8}}?{A_MODAL}                # it is unclear how aid will be given
      | (?<!,\s)(?:which|what)\s(?!appears\s|seems\s)(?:[\w’“”-]+\s){{1,6}}?{A_MODAL}
      | (?:demand|mandate|require|stipulate)(?:s|d|ed)?\sthat\s(?:[\w’-]+\s){{1,8}}?{A_MODAL}
      # guests who are expected to go, the raid on which more details are likely to emerge
      | (?:(?:that|which|who)|(?:at|by|for|from|in|of|on|to|with)\swhich(?:\s[\w’-]+){{1,4}})
        \s(?:is|are|was|were)\s(?:\w+ly\s)?
        (?:bound|due|expected|(?:un)?likely|poised|set|slated)\sto
      | (?:[Aa]s(?<!\bso\sas)(?<!\bsuch\sas)|(?<![,;]\s)(?<=\w\s)so|[Bb]ecause|how|[Ii]f|[Oo]nce
        |[Tt]hough|[Aa]lthough|[Uu]nless|[Uu]ntil|what|[Ww]hen|[Ww]here(?:ver)?|[Ww]hereas
        |[Ww]hil(?:e|st)|whom|why|which|that{GOVERNED})
        \s(?=(?i:an?|any|both|each|few|he|her|his|it|its|many|most|our|several|she|some|the|their
          |there|these|they|this|we)\b|[A-Z])
        (?:[\w’—–-]+\s){{1,8}}?{A_MODAL}
    )\b
    """
)
ASIDES = re.compile(r"(?<=\w\s)\([^()]*\)|–\s(?:and|but|or)\s[^–]*–")
# No cue begins inside a word: this is quicker.
STANCES = [
    (stance, needed.split(), verbose(rf"(?!\B\w)(?:{cues})", re.IGNORECASE))
    for stance, needed, cues in CUES
]
MODALS = "need will should must may might could going expected likely due set".split()
# ... but only goes on with it: which highlights a shift, which are reflected in
DESCRIBED = verbose(
    r"""
    which\s(?: (?:is|are|was)\b
      | (?:\w+\s){0,2}(?:show|reveal|reflect|underline|highlight|testif|mean) )
    """
)
JUDGING_WORDS = re.compile(r"\b(?:obviously|clearly|arguably|perhaps)\b", re.IGNORECASE)
# Where no word weakens the claim: however much they might; which made trade possible.
NOT_HEDGED = verbose(
    rf"""
    \b(?=\w)(?:                                          # not before a blank, which is quicker
    {CONCEDED}[^,.;]*
    # some might say so; if that is unlikely; what it could look like
    | \bsome\s(?:could|may|might)\s
      (?:argue|claim|fear|hope|object|say|see|suggest|think|have\s(?:fear|hop|thought))
    # more than one might think
    | \b(?:as|than)\s(?:many|one|people|some|you)\s(?:could|may|might)\s
      (?:assume|expect|imagine|suppose|suspect|think)\b
    # not: if it is so they are likely to come
    | \bneither\s(?:[\w’-]+\s){{1,6}}(?:is|are)\slikely\b         # neither side is likely to yield
    | \bif\s[\w’-]+\s(?:(?!(?:he|it|she|they|we)\s(?:are|is)\b)[\w’-]+\s){{0,5}}(?:un)?likely\b
    | \b(?:budgetary|economic|financial|imperial|industrial|its|naval|the|their)\smight\b
    # whether it may last, a question of if it might; We may not be rich, but we are old
    | \b(?:of\sif|whether)\s(?:[\w’-]+\s){{1,6}}?(?:could|may|might)\b
    | \b(?:may|might)\snot\s[^.;,]*,\sbut\s
      (?:(?:h|sh)e|it|they|we
        |(?:[\w’-]+\s){{1,4}}(?:are|can|do|does|ha[ds]|have|is|must|was|were))\b
    | \b[Ww]ith\s(?:[\w’-]+\s){{1,6}}(?:un)?likely,                     # With new funds unlikely,
    # While it has a likely role in the raid, it is
    | \b(?-i:While|Although|Though)\s[^,.;]*,
    # signs of raids where | it may strike, how well | they could sail; not: ships, which may, the
    # way in which it acts may
    | (?<![,–]\s)(?<!degree\s)(?<!extent\s)(?<!speed\s)(?<!way\s)\b
      (?:(?:by|in|through|to|under|with)\swhich|(?-i:before)(?:\s(?:the|its?))?|where|whom
        |how(?:\s\w+)?)\s
      (?:(?-i:[a-z-]+)\s)?[\w’-]+\s(?:could|may|might)\b
    # what action it might take, which ports the guild could use; not: What Oslo built could be
    | \b(?:what|which)\s(?:(?-i:[a-z]+)\s)?
      (?:he|it|she|they|this|we|the\s[\w’-]+|(?-i:[A-Z])[\w’-]+
        |(?<!it\s)(?<!he\s)(?<!they\s)(?<!which\s)(?<!what\s)(?-i:[a-z]+)s)\s
      (?:could|may|might)\b
    | \bwhat\s(?:[\w’-]+\s){{1,8}}could\slook\b
    # arms that could harm it; not: but that may change
    | (?<=\w\s)(?<!\band\s)(?<!\bbut\s)(?<!\bor\s)(?:that|which|who)\s(?:could|may|might)\s
      (?:possibly\s|potentially\s)?
    # mills which, while they may,
    | \b(?:that|which|who),\swhile\s[^,.;]*?\b(?:could|may|might)\b[^,.;]*,
    # the rounds they could fire, for every one that Oslo could fire
    | (?<!for\s)(?<!if\s)(?<!in\s)(?<!on\s)\b(?:of|the)\s(?-i:(?:[a-z]+\s){{0,2}}[a-z]+)s\s
      (?:he|it|she|they)\scould\b
    # the notion that it could win has been shown to be wrong
    | \b(?:idea|notion|suggestion)\sthat\s(?:[\w’-]+\s){{1,12}}?(?:could|may|might)\b
    | \bfor\severy\sone\s(?:that\s)?[^,;]*?\bcould\b
    | \bbe\sthat\sas\sit\smay\b                                 # Be that as it may, it fell
    | \b(?:beg[aiu]n(?:ning|s)?|first|start(?:ed|ing|s)?)\s(?:to\s)?appear\b   # began to appear
    # it showed that it could win, the fact that it could win; does not want to appear weak
    | \b(?:demonstrated|proved|showed|shown)\s(?:that\s|once\sagain\s)?(?:he|it|she|they)\scould\b
    | \bfact\sthat\s(?:[\w’-]+\s){{1,6}}?could\b | \b(?:want|wish)(?:e[ds]|s)?\sto\sappear\b
    | \bma(?:de|kes?|king)\s(?:[\w’-]+\s){{0,5}}possible(?=[.,;]|$|\s(?:for|to)\b)
    # what is looked for, compared or denied: to work out possible terms; more likely to sell it,
    # while Oslo is not; nobody thought it could
    | \b(?:consider|discuss|explor|find|seek|stud|work)(?:e[ds]?|ied|ing|s|y)?\s(?:out\s)?possible\b
    | \bmore\slikely\sto\b(?=[^.;]*\b(?:than|whereas|while)\b) | \bless\slikely\sto\b
    | \b(?:few|no\sone|nobody)\s(?:believed|expected|thought)\s(?:that\s)?
      (?:he|it|she|they)\scould\b )
    """,
    re.IGNORECASE,
)
# What a look ahead opens, (?=may), is only quick: it spares the looks behind at every other place.
HEDGE = verbose(
    r"""
    \b(?=\w)(?:[Pp]erhaps(?!\ (?:less|more|most)\b)           # not: perhaps most of all
    |[Mm]aybe|[Pp]robably|[Pp]otentially|[Pp]lausibly|[Cc]onceivably|[Ss]upposedly
    |(?=[Pp]oss)(?<!\b[Aa]s\ )(?<!thing\ )(?<!ever\ )(?<!est\ )(?<!not\ )
    # a possible war; not: all possible means, where possible, it was possible to
    (?:[Pp]ossibly
      |(?<!\ball\ )(?<!\ball\ the\ )[Pp]ossible
       (?=\ (?!(?:and|as|at|but|for|if|in|on|only|or|to|when|with)\b)\w))
    |[Aa]pparently|[Pp]resumably|[Aa]rguably|[Oo]bviously
    # less clearly, clearly defined aims
    |(?=[Cc]lear)(?<!less\ )(?<!more\ )(?<!how\ )[Cc]learly
      (?!\ (?:articulated|defined|labelled|marked)\b)
    # the alleged raid; not: Oslo alleged a plot, raids alleged by Oslo
    |(?=alleged)
      (?:(?<=[Tt]he\ )|(?<=\ an\ )|(?<=\ its\ )|(?<=their\ )|(?<=\ of\ )|(?<=\ over\ )|(?<=’s\ ))
      alleged(?=\ [a-z])
    |Alleged(?=\ [a-z])
    |[Aa]llegedly|[Rr]eportedly|[Ss]eemingly|[Dd]efinitely|[Ee]vidently|[Nn]o\ doubt
    |[Aa]s\ we\ all\ know|guaranteed\ to
    |[Ii]nevitably|[Uu]nquestionably|[Dd]oubtless|[Bb]y\ far(?!-)
    |can\ be\ (?:interpreted|read|seen)\ as(?!\ far\b)
    |suggests?\ that
    |[Ii]t\ is\ (?:\w+\ )?(?:apparent|clear|evident|obvious|plain)\ that
    |appeared\ (?:to\b|largely\b|mostly\b)
    |[Aa]ctually|[Rr]eally|[Nn]aturally(?!\ \w+(?:ed|ing)\b)|[Ee]xplicitly|[Uu]ndoubtedly
    |[Cc]ertainly|[Ss]urely|[Pp]recisely
    |[Ss]ubtle(?=\ (?:change|difference|shift)s?\b)|[Nn]ot\ exactly
    |[Hh]ardly
    |[Aa]lmost(?:\ certainly)?
      (?!\ (?:\d|an?\b|all\b|every|half\b|two|three|four|five|six|seven|eight|nine|ten\b))
    |[Bb]roadly\ speaking|[Ii]n\ my\ (?:opinion|view)|absolutely
    # is largely done; not: the largely frozen war
    |(?=largely)
      (?:(?<=\bis\ )|(?<=\bare\ )|(?<=\bwas\ )|(?<=\bwere\ )|(?<=\bbeen\ )|(?<=mains\ ))largely
    |widely\ (?:believed|rumou?red|thought)|(?:is|are)\ expected\ to
    |seriously\ considering                                    # is seriously considering
    |(?:is|are)\ (?:un)?likely\ to(?:\ show)?
    |[Ii]t\ is\ (?:\w+ly\ )?(?:anticipated|assumed|believed|expected|hoped|inevitable|said)\ that
    |[Tt]here\ are\ (?:clear\ |some\ )?signs\ (?:of|that)
    |questionable(?=\ (?:how|if|whether)\b)
    |(?=[Ii]t|d|h)(?:[Ii]t\ is\ )?(?<!not\ )(?:difficult|hard)\ to\ imagine
    |[Aa]n\ estimated(?=\ (?:[\d$€£]|(?:one|two|three|four|five|six|seven|eight|nine|ten|half)\b))
    |indeed(?:(?<=\bis\ indeed)|(?<=\bare\ indeed))
    |(?=[IWw])(?<!\b[Ii]f\ )(?:I|[Ww]e)\ (?:believe|suspect|think)
    # not: military might, the full might of Oslo
    |can\ only|may|(?=might)(?<!’s\ )(?<!military\ )(?<!full\ )might(?!\ of\b)
    # not: it could not be found, guards who could mend it, a port where they could meet
    |(?=could)(?!could\ only\ have\b)(?<!\bwho\ )(?<!\w\ which\ )(?<!\bwhere\ they\ )could
      (?!\ afford\b|\ not\b(?!\ only\b)|\ (?:also\ )?be\ (?:felt|found|heard|seen)\b(?!\ as\b))
    |seems?(?:\ to)?|(?=appear)(?<!\bcan\ )appears?(?:\ to\b|(?!\ (?:in|on|at|among|before|\d+)\b))
    |[Aa]s\ seen\ in\ the\ (?:joint\ )?statement                   # as seen in the joint statement
    |[Tt]o\ (?:some|a\ certain)\ extent|[Tt]o\ the\ fullest\ extent\ possible
    # is a likely cause; not: faced with a likely strike
    |(?=[NnVvUuLl])
      (?<!very\ )(?<!any\ more\ )(?<![^ai]s\ most\ )(?<!\bwith\ a\ )(?<!\bof\ a\ )(?<!\bfrom\ a\ )
      (?<!\bof\ the\ )
      (?:[Nn]ot\ )?(?:[Vv]ery\ )?(?:[Uu]n)?[Ll]ikely(?!\ than\b)
    |[Ff]or\ the\ time\ being
    |will\ have\ to|[Ss]everal\ aspects|tends?\ to|[Ii]n\ part)\b
    """
)


def find_hedges(text: str, start: int, end: int) -> list[Span]:
    """Return the hedges between two offsets, none of what was conceded or made possible."""
    hedges = list(HEDGE.finditer(text, start, end))
    conceded = [m.span() for m in NOT_HEDGED.finditer(text, start, end)] if hedges else []
    return [
        span_of(m) for m in hedges if not any(first <= m.start() < last for first, last in conceded)
    ]


def find_stance(words: str) -> Stance | None:
    """Return what the words of a clause do beyond asserting it, None where they only assert."""
    words = words.replace("U.S.", "US")  # its stops end no clause
    low = words.lower()
    told = ASIDES.sub("", words)
    if any(modal in low for modal in MODALS):
        told = BENEATH.sub(" ", ASKED_OR_WEIGHED.sub("", told))
    cues = [
        (m.start() if stance != "evaluation" else -1, stance)
        for stance, needed, cue in STANCES
        if any(word in low for word in needed) and (m := cue.search(told))
    ]
    return min(cues, default=(0, None))[1]


def is_judged(words: str) -> bool:
    """Tell whether a relative clause judges what stands before it."""
    judges = find_stance(words) == "evaluation" and not DESCRIBED.match(words)
    return judges or JUDGING_WORDS.search(words) is not None
