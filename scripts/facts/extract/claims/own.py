"""Reads a clause of the author: its stance, whether it says anything, what only leads to it."""

import re

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span
from facts.extract.holders.attribution import phrase_of
from facts.model.article_facts import Claim
from facts.model.fields import Stance
from facts.reading.speech.tokens import TAG, Tokens, read_tokens, read_word, tag_pattern
from facts.reading.speech.wholeness import FINITE_VERB, WHOLE_VERB, is_torn
from facts.reading.stances import find_stance

# In a statement the parties speak: what they undertake is a commitment of theirs ...
UNDERTAKES = verbose(
    r"""
    # That is why we have committed to
    \b(?:we|sides|parties|leaders|(?-i:Group))\s(?:has|have)\s(?:also\s)?
      (?:agreed|committed|pledged)\sto\b
    | \Athey\s(?:also\s)?plan\sto\b
    | \Athey\salso\swill\s(?!(?:be|benefit|face|gain|have|lose|suffer)\b)
    | (?:^|\b(?:we|sides|parties|leaders|countries|governments|ministers|nations|presidents)\s
      (?:\w+\s)?)
    (?:will | shall | (?:re-?)?commit | committed\sto
    | agreed?(?!\sthat\b(?!.*\b(?:will|shall)\b)|\son\sthe\s(?:importance|need|value)\b)
    | pledged? | resolved? | undertakes? | intends?
    | plan(?:ned)?\sto
    | reaffirm(?!\s(?:that|the\s(?:importance|need|value)|our\s(?:\w+\s)?belief)\b)
    | stand\sready
    | (?:are|remain)\s(?:(?!not\b|more\b)\w+\s)?
      (?:committed|dedicated|resolved|determined|prepared))\b
    | \b(?:re-?)?commit(?:s|ted)?\s(?:itself|ourselves|themselves)\b
    # We are keeping the lakes clean and will go on
    | \Awe\s(?!(?:\w+ly\s)?(?:believe|expect|fear|hope|know|note|think|trust|understand)\b)
      (?:(?!\b(?:that|wh\w+)\b)[^;])*\band\s(?:\w+ly\s)?
      (?:will(?!\sto\b)|(?:commit|pledge|resolve)\sto)\b
    | \b(?:leaders|sides|they|we)\s(?:also\s)?determined\sto\b
    | \A(?:also\s)?(?:agreed|decided|resolved)\sto\b          # they met, and | decided to go on
    | \A(?:we|both\s(?:parties|sides)|the\s(?:two\s)?(?:parties|sides))\sare\sready\sto\b
    # The two leaders discussed trade and will go on
    | \A(?:both|the(?:\s(?:two|three))?)\s
      (?:countries|heads\sof\sstate|leaders|ministers|parties|presidents|sides)\s
      (?:(?!\b(?:that|wh\w+)\b)[^;])*\band\swill\b
    # The Task Force will meet; not: it will improve trade
    | \A(?:[^,]*,\s)?(?:the|this)\s(?:[\w.-]+\s){0,4}
      (?:dialogue|framework|partnership|secretariat|task\sforce|working\sgroup)\s(?:also\s)?
      will\s(?:also\s)?(?!be\b|create|enhance|have|help|improve|lead\sto)
    # Each country will share its data; Security cooperation will continue to be open
    | \A(?:[^,;]*,\s)?each\s(?:country|government|participant|party|side)\swill\b
    | \A(?:[^,;]*,\s)?(?:[\w-]+\s){1,4}cooperation\swill\s(?:also\s)?
      (?:address|continue|cover|focus|include)\b
    | \b(?:(?:both|our|the(?:\s\w+)?)\s(?:countries|governments)|leaders|parties|sides|they|we)\s
      (?:aim|decided|seek)\sto\b
    | \bour\s(?:working\s)?(?:experts|governments|groups|ministers|officials|teams)\swill\b
    | ,?\sand\s(?:also\s)?resolved?\sto\b               # they welcome it, and resolve to go on
    | \bintend(?:ed|s)?\sto\b | (?<!\bits\s)\bintention\sto\b   # Arcadia and Corva also intend to
    # affirm our broad and deep commitment
    | \b(?:(?:re)?affirm|emphasi[sz]e|highlight|note|reiterate|stress|underline|underscore)
      (?:e?d|e?s)?\s(?:our|their|(?:the\s\w+\s)?[\w’]+[’']s?)\s(?:(?!of\b|that\b)[a-z’-]+\s){0,6}?
      (?:commitments?|determination|pledges?|resolve)\b
    | \b(?:reaffirm|reiterate)(?:e?d|e?s)?\s(?:[^,]*\sand\s)?the\s(?:[a-z-]+\s){0,4}?commitment\b
    # expressed their full commitment, affirmed U.S. support for; not: its support is dear
    | \b(?:(?:re)?affirm|announce|confirm|discuss|express|reiterate|renew|restate|share|underscore
        |(?!\Aunited)united\sin)(?:e?d|s)?\s
      (?:(?:an?|her|his|its|our|the|their|U\.S\.|(?-i:[A-Z])[\w’']+|continued|unwavering)\s){1,3}
      (?:[a-z-]+\s)?
      (?:commitment|determination|intent(?:ion)?|readiness|resolve|support|willingness)\b
    | \A(?:he|she|they)\s(?:also\s)?would\b(?!\snot\b)    # affirmed that | they would review it
    | (?:\A|,\s(?!that\b|which\b|who\b))[^,;]*\b(?:are|is|remains?)\s(?:(?!not\b)\w+\s)?
      (?:committed|resolved|determined)\s(?:not\sonly\s)?to\b
    | (?<!based\son\s)(?<!\bof\s)\bour\s
      (?:commitment|dedication|determination|readiness|resolve|willingness)\b
    """,
    re.IGNORECASE,
)
# Where parties do a second thing in one sentence: they pledge aid|, and they welcome
SECOND_DEED = verbose(
    r"""
    ,\ and\ (?:in\ (?:that|this)\ \w+,\ |to\ (?:that|this)\ end,\ )?
    (?=(?:both\ sides|the\ (?:leaders|parties|two\ \w+)|they|we)\s)
    """
)
# ... or the same do: she affirmed the pact and | expressed her hope.
ANOTHER_DEED = verbose(
    r"""
    [,;]?\sand\s
    (?=(?:also\s)?(?:affirm|agree|applaud|call|commend|commit|concur|condemn|confirm|decide|demand
      |denounce|discuss|emphasize|encourage|express|highlight|intend|look\sforward|note|oppose|plan
      |pledge|reaffirm|recognize|reiterate|reject|resolve|stress|support|thank|underline|underscore
      |urge|welcome)
      (?:d|ed|s|ted)?\b)
    """
)
# ... none of which is a noun: welcome progress and | support for women; what others do: condemn
# those who finance it and | support it; or what one of them does: we welcome trade and | plans to.
NOUN_OF_DEED = re.compile(
    r"(?:also\s)?(?:calls|demands?|notes?|plans|support)\s(?:by|for|from|given|staff|to)\b"
)
OTHERS_DO = re.compile(r"\b(?:which|who|whose)\b[^,]*$")
THEY_DO = re.compile(
    r"(?:[^,]*,\s)?(?:both|the\s(?:leaders|ministers|parties|presidents|sides|two)|they|we)\b",
    re.IGNORECASE,
)
ONE_DOES = re.compile(r"(?:also\s)?[a-z]+(?<!s)s\b")
# ... which may as well go on with an infinitive: will work to end it and | encourage trade
INFINITIVE = re.compile(r"\b(?:to|will)\s(?!(?:all|an?|its|our|that|the|their|this)\b)[a-z]")
GOES_ON = verbose(
    r"""
    (?:also\s)?(?:agree|commit|decide|demand|discuss|encourage|express|note|recognize|resolve
      |support|welcome)\b
    """
)
# ... what they have to do themselves is none of another ...
BINDS_ITSELF = verbose(
    r"""
    (?:[^,]*,\s)?
    (?: we\s(?:also\s)?(?:must|should)
      # our ships must sail, our aim is dear and must stand; not: our friends must, our view is that
      | our\s(?!(?:[\w-]+\s){0,2}
          (?:adversar|allies|enem|friends|neighbou?rs|partners|position|rivals|view))
        (?:(?!\b(?:are|is|that)\b)[\w-]+,?\s){1,14}?(?:(?:are|is)\s[\w\s]+\sand\s)?
        (?:must|should|needs?\sto(?!.*\sby\s)) )\b
    """,
    re.IGNORECASE,
)
# ... and what they ask for a demand.
ASKS = verbose(
    r"""
    \b(?:we|they|sides|parties|leaders|ministers|presidents)\s
    (?:(?:continue\sto|(?!not\b)\w+)\s)?
    (?:appeal|ask|call|challenge\s(?=our\b)|demand|encourage|insist|instruct|request|urge
      |called\s(?:for|on|upon)|demanded|encouraged|instructed|urged)\b
    | \band\s(?:also\s)?(?:call\s(?:for|on|upon)|urge)\s   # We stand together and urge
    # We reaffirm that no port of theirs should be closed; not: that we should, that it should be
    | \bre(?:affirm|iterate)(?:e?d|s)?\sthat\s(?!(?:both|it|our|the\stwo|they|we)\b)
      (?:(?!\b(?:that|which|who)\b)[^,])*\b(?:must|should)\b
    # reiterate our call on all states
    | \bre(?:affirm|iterate|new|peat)(?:e?d|s)?\s(?:our|the|their)\s(?:\w+\s)?
      calls?\s(?:for|on|to|upon)\b
    """,
    re.IGNORECASE,
)
# What is asked, only opens a quotation, or begins in the sentence before.
# By its first words ...
UNSAID_OPENING = verbose(
    r"""
    with\s(?:(?!\b(?:are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will
      |would)\b|,\s(?:[A-Z]|an?\b|its\b|the)).)*$
    | [Ii]t\sis\s(?!\w+ing$)\w+$ | the\s(?:more|less|[a-z]+er)\b
    | which\s(?:is\s(?:\w+ly\s)?why|strikes\sme)\b
    | [^,]{2,60}\b(?:said|told)\s(?:in|on|at|during|to)\b[^,]*$    # Lee said in a talk
    # Norway and Laos, hereinafter referred to as “the Sides”,
    | [^.]*\(?hereinafter\s(?:referred\sto\sas\s)?[^,.]{3,40}[,)”"]+$
    | Also,\s\w+ing\s | (?:albeit|as\swell\sas|including|let\salone|such\sas|than)\b
    | (?:First|Second|Third|Fourth|Fifth)\s[–—]                 # Second – in Corva – how to pay
    | Take\s(?:[^,]{2,40},\sfor\sexample|the\s(?:case|example)\sof\b) | Perhaps\syou\s
    | Here\s(?:are|is)\s(?:how|some|the|why|[a-z]+\s\w+\sthat)\b
    | (?:[Oo]ne\sthing\sis|[Mm]ake\sno\smistake)\b | [Tt]here\sis\smore$
    | [Tt]he\s(?:[\w’]+\s){0,3}question\b[^.,]*\sis\swhether\b
    | Nothing\scould\sbe\s\w+\sfrom\sthe\struth$ | So\s(?:are|did|does|is|was|were)\b[^,]*$
    | We\s(?:can|could|may|might|should)\s
      (?:consider|pause|recall|think\sof|(?:begin|start)\s(?:by|with))\b
    | (?:(?:[^,]{2,40},|Below|Here|Now)\s)?(?:I|we)\s
      (?:will|shall|would\slike\sto|want\sto)\s(?:\w+\s)?      # Below I will talk about Corva
      (?:begin|comment|discuss|elaborate|explain|focus|look\sat|offer|share|start|talk|turn)\b
    | (?:I|We)\s(?:\w+\s)?think\sit\sis\s\w+\sto\s(?:mention|note|point|present|recall|stress)\b
    | (?:One|We)\scan\sthink\sof\b
    | (?:Allow\sme|Let\sme|Let[’']s\s(?:\w+\s)?(?:assume|begin|consider|go|imagine|look|return|say
        |start|suppose|take|talk|turn))\b
    | (?:[^,]{2,40},\s)?(?:check\sout|click\shere)\b
    | (?:My|Our|Many)\sthanks\s(?:also\s|go\s)*to\b
    # The delegation was led by Lee, Corva was represented by Lee
    | (?:[^,]{2,60},\s)?[^,]{2,60}\s(?:was|were)\s
      represented\sby\s(?=(?:the\s)?[A-Z])
    | [^,]{0,40}\bdelegations?\s[^,]{0,40}\b(?:was|were)\sled\sby\s
    | Representing\s
    # The Guild did not respond when contacted by the Post; The last few days have seen raids
    | [^,]{2,60}\sdid\snot\s(?:immediately\s)?(?:answer|reply|respond)\b.*\b(?:contact|request)
    | The\s(?:last|past)\s(?:\w+\s)?(?:days|weeks|months|years)\shave\sseen\b
    # Well, thanks so much for the question, Hi; not: thanks to the pact
    | (?:(?:And|Great|Mr\.\s\w+|Okay|So|Well|Yes),\s)*
      (?i:appreciate\s(?:it|th|you)|(?:hello|hey|hi|welcome)\b|thanks?\b(?!\sto\b)
        |(?:it|that)[’']s\s(?:a\s)?(?:good|great|pleasure)\b.*\bto\ssee\b)
    | \(\w\)\s[^,;]{0,40}\s[–—]
    | (?:[Ll]et\sus|Consider(?!\s\w+ing\b)|Compare|Imagine|Recall|Think\sof|Look\sat|Which
      |Namely,\sthat|And\sthat|Whether|Not\sto\smention),?\s
    | (?:How|Why)\s(?!.*\b(?:are|depends?|is|matters?|means?|remains?|reveals?|shows?|was|will)\b)
    | (?:[^,]{3,80},\s)?the\sfollowing\s(?:aspects|elements|factors|lessons|points|reasons|steps)\s
    | .*\b(?:explain|describe|outline|detail|recount)(?:e?d|s)\show\b
    | .*\b(?:debated|discussed|examined|explored)\s(?:how|what|whether|why)\b
    # Jan Novak discusses trade: a line of what is below
    | (?:[A-Z][\w.’-]+\s){2,3}(?:considers|discusses|examines|explores|reviews)\s
    # After the raid, how will it win?
    | (?:[^;]{3,80},\s)?(?:[Hh]ow|[Ww]hat|[Ww]hen|[Ww]here|[Ww]hy)\s
      (?:are|can|could|did|do|does|is|might|should|was|were|will|would)\s
      (?:an?|he|it|its|she|the|their|they|this|we|[A-Z]\w+)\s
    """,
    re.DOTALL,
)
# ... or its last ones.
UNENDED = verbose(
    r"""
    \?[”"’`]*$ | \bcan\sbe\sfound\s(?:here|online)$ | \sthat$ | \bthink\sagain$
    # rests on three main pillars, suggests two things
    | \b(?:are|ha[sd]|have|(?:guided|linked(?:\stogether)?)\sby|identify|is|offers?
        |propose|rests?\son|reveals?|suggests?)\s
      (?:[\w-]+\s)?(?:several|two|three|four|five)\s
      (?:[\w-]+\s)?(?:aspects|elements|insights|lessons|phases|pillars
      |pathways|points|questions|scenarios|stages|steps|strands|things|threads|trends)$
    | \b(?:told\s(?:me|us|reporters)|says?|said|adds?|added|agreed|wrote|writes|argues?|notes
      |noted)$
    | \b(?:that|if|whether|because|while),\s[^,;:]{1,60}$           # it is vital that, beside aid
    | \b(?:went|goes|go|going)\s(?:a\sstep\s|even\s|much\s)?further$
    | \b(?:as|so)\s(?:far|long|soon)$
    | \bas\sfollows$ | \b(?:are|is|was|were)\s(?:another|one|too)$ | \bthen\s(?:no|yes)$
    | \b(?:must|should)\snot$                               # may be sent, those of Lund should not
    | \bin\s(?:that|this)\s(?:light|regard|respect|sense)$
    | \bma(?:de|kes?)\s(?:[\w’]+\s){0,3}clear$               # made its position clear: it
    | \bfollow(?:ed|s)?\ssuit$ | \bcase\sin\spoint$
    | \b(?:especially|including|namely|notably|particularly)$
    | ^[^,]{2,40}\s(?:(?:are|could|did|do|does|had|has|have|is|was|were|would)(?:\snot|n’t)
      |(?:can|will)\snot|cannot|can’t|won’t)$
    | (?:^|,\s)(?:he|it|she|they)\s(?:are|did|do|does|has|have|is|was|were)$   # for Lund, it was
    | ,\s(?:who|which),\s(?:in|with|on|at|for|according)\s[^,]*$
    """
)
LAST_WORDS = 120  # characters at the end of a clause that tell whether it is cut off
EXAMPLE_OPENING = verbose(
    r"""
    (?: For\s(?:example|instance) | In\sparticular | Especially | Including | Like
      | Particularly | Specifically | Such\sas )\b
    """
)
# In particular the yard, which | needs a dock
ADDED_RELATIVE = tag_pattern(", [during in]? who [^,]*")
# Lundair, which sells ships, parts and coal.
NAME_ALONE = tag_pattern("[NOUNS the of in ( )]{1,12} , who [^,]* [^FINITE DONE dont claims]* $")
# It may seem old, maybe it is old | . But it is not.
MAY_SEEM = verbose(
    r"""
    Maybe\s(?:it|that|this)\b
    | (?:(?!,\s(?:which|who)\b).)*\b(?:may|might)\s(?:\w+\s)?
      (?:appear|look(?!\s(?:at|for|into)\b)|seem|sound)\b
    """
)
BUT_BEHIND = re.compile(r"[.”]*\s(?:But|However|Yet)\b")
# Words in quotation marks from here on are speech, not a name or a phrase put at a distance.
SPEECH_OPENING = re.compile(r"[“\"](?:[^”\"\s]+\s){5,}")
# ... nor behind an article: another “use it or lose it” moment.
NAME_OPENING = verbose(
    r"""
    \b(?:an?|the|another|this|its|their|his|her|so-called
    |(?:policy|doctrine|principle|concept|goal|strategy|idea|era)\sof)\s$
    """
)
# How the items of a list that are claims begin: on the one hand, the need to.
PARALLEL_OPENINGS = ("on ", "the need", "one ")
# Advice in a list, its verb first; what may be a noun too has a determiner behind it.
IMPERATIVE = verbose(
    r"""
    (?:[A-Z][^:.]{3,60}:\s)?                                    # A fund for water: Establish
    (?:[A-Za-z]+ly\s)?                                          # jointly Build, in a list
    (?: (?:Abolish|Accelerate|Adopt|Align|Allocate|Allow|Amend|Appoint|Assess|Avoid|Build|Clarify
        |Codify|Commit|Conduct|Consider|Consolidate|Continue|Convene|Cooperate|Coordinate|Create
        |Deepen|Define|Deliver|Deploy|Develop|Diversify|Eliminate|Embed|Empower|Enable|Encourage
        |Enforce|Enhance|Ensure|Equip|Establish|Exempt|Expand|Explore|Extend|Facilitate
        |Finali[sz]e|Formali[sz]e|Give|Harmoni[sz]e|Have|Identify|Implement|Improve|Incentivi[sz]e
        |Include|Incorporate|Initiate|Institutionali[sz]e|Integrate|Intensify|Introduce|Invest
        |Keep|Leverage|Maintain|Make|Mitigate|Mobili[sz]e|Moderni[sz]e|Negotiate|Organi[sz]e
        |Prepare|Preserve|Prevent|Prioriti[sz]e|Promote|Protect|Provide|Publish|Pursue|Rebuild
        |Recogni[sz]e|Reduce|Reinforce|Remove|Replace|Require|Reserve|Restore|Restrict|Revise
        |Simplify|Strengthen|Streamline|Subsidi[sz]e|Tighten|Update|Uphold|Utili[sz]e
        |Work(?=\swith\b)
        |[Bb]e(?!\sthat\b)                                            # not: Be that as it may
        |(?:Phase|Ramp|Scale|Set|Speed|Step)\s(?:up|out|down))\s
        (?!(?:it|is|are|was|were|has|have|or)\b)
      | (?P<either>Address|Boost|Counter|Demand|Design|Engage|Focus|Fund|Guarantee|Increase|Launch
        |Limit|Mandate|Monitor|Offer|Reform|Resolve|Review|Secure|Share|Shift|Support|Train|Treat
        |Upgrade|Use)\s(?P<determiner>(?:an?|all|both|its|more|new|on|our|the|their)\s)? )
    """
)
# Advice that is counted: Third, test and train crews.
LONGEST_COUNT = len("Secondly, ")
COUNTED_ADVICE = re.compile("(?:First|Second|Third|Fourth|Fifth|Finally|Lastly)(?:ly)?, $")
ADVICE = tag_pattern("""
    also? (?:[does says] | [report noun does says claims] and [does says])
    [NOUNS number doing claims the its this]
    """)
# Investigate one case a month, keep it short; not: Trade with Lund is, Help came
COMMAND = tag_pattern("""
    [does says] (?:[in at] (?=[the its number this]))? (?>PHRASE) (?!also* VERBS)
    """)
NO_COMMANDS = word_set("enter expect note please see suppose")  # See Table 1, Enter Norway
AND_VERB = tag_pattern("(?<=and) does")  # Guarantee supply and | speed trade
# Ties. Not now.
LABEL_ALONE = tag_pattern("""
    [NOUNS number the during of by in and , .]{1,8} | not .{1,8} | DOING .{1,30}
    | [name number the also and , . ( )]+
    """)


def _match_imperative(words: str) -> re.Match[str] | None:
    """Return the advice that words open with, if they do: jointly build a port, of a list."""
    adverb, blank, verb = words.partition("ly ")
    if blank and " " not in adverb:
        return IMPERATIVE.match(f"{adverb}ly {verb[:1].upper()}{verb[1:]}")
    return IMPERATIVE.match(words[:1].upper() + words[1:])


def is_aim(item: Span) -> bool:
    """Tell whether an item of a list says what is to be done, though it has no finite verb."""
    return (
        item.text.lower().startswith(("to ", *PARALLEL_OPENINGS))
        or _match_imperative(item.text) is not None
    )


def is_unsaid(words: str) -> bool:
    """Tell whether a clause asks, only opens a quotation, or begins in the sentence before."""
    return bool(UNSAID_OPENING.match(words) or UNENDED.search(words, len(words) - LAST_WORDS))


def read_stance(text: str, clause: Span) -> Stance:
    """Return the stance of a clause: a demand also where it only names what is to be done."""
    words = clause.text
    m = _match_imperative(words)
    if m is None and COUNTED_ADVICE.search(text, clause.start - LONGEST_COUNT, clause.start):
        advised = ADVICE.match(read_tokens(words, 0, len(words)).tags) is not None
    elif m and m["either"] and not m["determiner"]:  # Secure deals for trade; not: Secure deals are
        behind = AND_VERB.sub("", read_tokens(words, m.end(), len(words)).tags)
        advised = not FINITE_VERB.search(behind)
    else:
        advised = m is not None or _commands(words)
    return "demand" if advised else find_stance(words) or "assertion"


def _commands(words: str) -> bool:
    """Tell whether a sentence opens with the base of a verb that has no subject: Keep it short."""
    first = words.partition(" ")[0]
    if not first.istitle() or first.endswith("s") or first.lower() in NO_COMMANDS:
        return False
    if read_word(first, True)[1] not in TAG["does says"]:
        return False
    s = read_tokens(words, 0, len(words))
    m = COMMAND.match(s.tags)
    return m is not None and not FINITE_VERB.search(AND_VERB.sub("", s.tags[m.end() :]))


def read_speech_act(words: str) -> Stance | None:
    """Return what parties do with a sentence of their statement: undertake or ask for something."""
    if UNDERTAKES.search(words):
        return "commitment"
    if ASKS.search(words):
        return "demand"
    return "assertion" if BINDS_ITSELF.match(words) else None


def is_plain(claim: Claim) -> bool:
    """Tell whether a claim only asserts, without a hedge."""
    return claim.stance == "assertion" and not claim.hedges


def hangs_on_claim(claim: Claim) -> bool:
    """Tell whether a claim only says more of what stands before it: , which is old."""
    return claim.quote.exact.startswith("which ") and is_plain(claim)


def is_fragment(s: Tokens, claim: Claim) -> bool:
    """Tell whether the words of a claim are cut so that they say nothing alone."""
    quote = claim.quote
    start, end = phrase_of(s, quote)
    whole = start == 0 and end >= len(s.tags.rstrip(TAG[", ; . : ? ! ”"]))
    label = LABEL_ALONE.fullmatch(s.tags) or NAME_ALONE.match(s.tags)
    if whole and (EXAMPLE_OPENING.match(quote.exact) or label):
        return not WHOLE_VERB.search(ADDED_RELATIVE.sub("", s.tags))
    return not whole and is_torn(s, start, min(end, len(s.tags)), claim.attribution is not None)


def holds_speech(words: str) -> bool:
    """Tell whether somebody is quoted in a clause: not a name, a title or a single phrase."""
    m = SPEECH_OPENING.search(words)
    if m is None or NAME_OPENING.search(words, 0, m.start()):
        return False
    said = re.split('[”"]', words[m.start() + 1 :])[0]
    whole = WHOLE_VERB.search(read_tokens(said, 0, len(said)).tags)
    quoted = m[0].strip('“”" ').split()
    return whole is not None and sum(word[0].islower() for word in quoted) * 2 > len(quoted)


def goes_on(first: str, second: str) -> bool:
    """Tell whether the second of two deeds may be an infinitive that goes on in it."""
    return bool(GOES_ON.match(second) and INFINITIVE.search(first))


def divide_deeds(words: str) -> list[str]:
    """Return the words of two deeds that are told in one sentence, else all of them."""
    joints = (m for m in ANOTHER_DEED.finditer(words) if _joins_deeds(words, m))
    joint = SECOND_DEED.search(words) or next(joints, None)
    return [words[: joint.start()], words[joint.end() :]] if joint else [words]


def _joins_deeds(words: str, joint: re.Match[str]) -> bool:
    """Tell whether the same do what stands behind a joint: welcome it and | call for more."""
    second = words[joint.end() :]
    return not (
        NOUN_OF_DEED.match(second)
        or OTHERS_DO.search(words, 0, joint.start())
        or (THEY_DO.match(words) and ONE_DOES.match(second))
    )


def read_part_stance(words: str) -> Stance:
    """Return the stance of a part of what parties say: (we) call on Corva, no imperative."""
    act = read_speech_act(words if words[:1].isupper() else f"we {words}")
    return act or find_stance(words) or "assertion"
