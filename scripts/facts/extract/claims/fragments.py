"""Tells which clauses of an author say nothing alone: asked, torn, too short, only led to."""

import re

from facts.base.patterns import verbose, word_set
from facts.extract.article_text import ArticleText
from facts.extract.holders.attribution import phrase_of
from facts.model.article_facts import Claim
from facts.reading.speech.phrases import KNOWN_NAMES
from facts.reading.speech.tokens import TAG, Tokens, read_tokens, tag_pattern
from facts.reading.speech.verbs.making import DENIED_ASIDE
from facts.reading.speech.wholeness import WHOLE_VERB, is_torn

# What claims nothing by its first words: it begins in the sentence before, opens a quotation, asks,
# thanks, points into the text or tells how it was written.
UNSAID_OPENING = verbose(
    r"""
    with\s(?:(?!\b(?:are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will
      |would)\b|,\s(?:[A-Z]|an?\b|its\b|the)).)*$
    | (?:despite|instead\sof|without)\s[a-z]+ing\b[^,]*$           # despite having sold it
    | [Ii]t\s(?:is|may\sbe)\stempting\sto\s                    # what is then not so
    | [Ii]t\sis\s(?!\w+ing$)\w+$ | the\s(?:more|less|[a-z]+er)\b
    | which\s(?:is\s(?:\w+ly\s)?why|strikes\sme)\b
    | [^,]{2,60}\b(?:said|told)\s(?:in|on|at|during|to)\b[^,]*$    # Lee said in a talk
    # Norway and Laos, hereinafter referred to as “the Sides”,
    | [^.]*\(?hereinafter\s(?:referred\sto\sas\s)?[^,.]{3,40}[,)”"]+$
    | Also,\s\w+ing\s | (?:albeit|as\swell\sas|including|let\salone|such\sas|than|unlike(?=,))\b
    | (?:First|Second|Third|Fourth|Fifth)\s[–—]                 # Second – in Corva – how to pay
    | Take\s(?:[^,]{2,40},\sfor\sexample|for\s(?:example|instance),|the\s(?:case|example)\sof\b)
    | Perhaps\syou\s
    | (?:[^,]{2,40},\s)?[Hh]ere\s(?:are|is)\s(?:how|some|the|what|why|[a-z]+\s\w+\sthat)\b
    | (?:[Oo]ne\sthing\sis|[Mm]ake\sno\smistake)\b | [Tt]here\sis\smore$
    # The question of tolls is whether; Beyond tolls, a key question is the cost of ships; not: the
    # Taiwan question is the core of its interests
    | (?:[^,]{2,60},\s(?:[^,]{2,80},\s)?)?(?:[Aa]n?|[Oo]ne|[Tt]he)\s
      (?: (?:[\w’]+\s){0,3}question\b(?:,\sthen,)?(?:(?!\sbe\s)[^.,])*\sis\swhether
        | (?:(?:big|central|critical|crucial|final|fundamental|key|last|main|next|obvious|open|real)
            \s)?question\sis\s(?:the|what|which|who|why) )\b
    # Not only is it old; not: Not only is it old but dear
    | Not\sonly\s(?:are|can|could|did|do|does|had|has|have|is|was|were|will|would)\b
      (?!.*\b(?:also|but)\b)
    | Nothing\scould\sbe\s\w+\sfrom\sthe\struth$ | So\s(?:are|did|does|is|was|were)\b[^,]*$
    | We\s(?:can|could|may|might|should)\s
      (?:consider|pause|recall|think\sof|(?:begin|start)\s(?:by|with))\b
    | (?:(?:[^,]{2,40},|Below|Here|Now)\s)?(?:I|we)\s
      (?:will|shall|would\slike\sto|want\sto)\s(?:\w+\s)?      # Below I will talk about Corva
      (?:begin|comment|discuss|elaborate|explain|focus|look\sat|offer|share|start|talk|turn)\b
    | [^.]*\b[Oo]ur\s(?:\w+\s){0,2}(?:project|research|work)\b[^.]*,\swe\s(?:aim|hope|want)\sto\s
    | (?:I|We)\s(?:\w+\s)?think\sit\sis\s\w+\sto\s(?:mention|note|point|present|recall|stress)\b
    | (?:One|We)\scan\sthink\sof\b
    | (?:Allow\sme|Let\sme|Let[’']s\s(?:\w+\s)?(?:assume|begin|consider|go|imagine|look|return|say
        |start|suppose|take|talk|turn))\b
    | (?:[^,]{2,40},\s)?(?:check\sout|click\shere)\b
    | (?:See|For\s(?:more\son\s.{2,120}|[^,]{2,60}),\ssee)\s       # For more on it, see Part 6
      (?:also\s)?(?:the\s)?
      (?:[Aa]nnex|[Aa]ppendix|[Bb]ox|[Cc]hapter|[Ff]igure|[Pp]age|[Pp]art|[Ss]ection|[Tt]able)\b
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
    | .*\b(?:debated|discussed|examined|explored|investigated|looked\s(?:at|into)|studied)
      \s(?:how|to\swhat|what|whether|why)\b
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
    (?!\B\w)(?:                                              # not inside a word, which is quicker
    \?[”"’`]*$ | \bcan\sbe\sfound\s(?:here|online)$ | \sthat$ | \bthink\sagain$
    # rests on three main pillars, suggests two things
    | \b(?:are|ha[sd]|have|(?:guided|linked(?:\stogether)?)\sby|identify|is|offers?
        |propose|rests?\son|reveals?|suggests?)\s
      (?:[\w-]+\s)?(?:several|two|three|four|five)\s
      (?:[\w-]+\s)?(?:aspects|chapters|elements|insights|lessons|parts|phases
      |pillars|pathways|points|questions|scenarios|sections|stages|steps|strands|things|threads
      |trends)$
    | \b(?:told\s(?:me|us|reporters)|says?|said|adds?|added|agreed|wrote|writes|argues?|notes
      |noted)$
    | \b(?:that|if|whether|because|while),\s[^,;:]{1,60}$           # it is vital that, beside aid
    | \b(?:went|goes|go|going)\s(?:a\sstep\s|even\s|much\s)?further$
    | \b(?:as|so)\s(?:far|long|soon)$
    | \b(?:are|is)\s(?:given|included|listed|presented|provided|shown)\sin\s
      (?:(?:an|the)\s)?(?:[Aa]nnex|[Aa]ppendix)\b[^,;]*$
    | \b(?:draws?|gives?|ha[ds]|have|includes?|lists?|makes?|made|offers?|raises?)\s
      the\sfollowing\s(?:\w+\s)?\w+s$                              # makes the following points
    | ,\s(?:then|in\sother\swords)$
    | \bas\sfollows$ | \b(?:are|be|is|was|were)\s(?:another|one|too)$ | \bthen\s(?:no|yes)$
    | \b(?:must|should)\snot$                               # may be sent, those of Lund should not
    | \bin\s(?:that|this)\s(?:light|regard|respect|sense)$
    | \bma(?:de|kes?)\s(?:[\w’]+\s){0,3}clear$               # made its position clear: it
    | \bfollow(?:ed|s)?\ssuit$ | \bcase\sin\spoint$
    | \b(?:especially|including|namely|notably|particularly)$
    | ^[^,]{2,40}\s(?:(?:are|could|did|do|does|had|has|have|is|was|were|would)(?:\snot|n’t)
      |(?:can|will)\snot|cannot|can’t|won’t)$
    | (?:^|,\s)(?:he|it|she|they)\s(?:are|did|do|does|has|have|is|was|were)$   # for Lund, it was
    | ,\s(?:who|which),\s(?:in|with|on|at|for|according)\s[^,]*$ )
    """
)
LAST_WORDS = 120  # characters at the end of a clause that tell whether it is cut off
EXAMPLE_OPENING = verbose(
    r"""
    (?: For\s(?:example|instance) | In\sparticular | Especially | Including | Like
      | Particularly | Specifically | Such\sas )\b
    """
)
# Words in quotation marks from here on are speech, not a name or a phrase put at a distance.
SPEECH_OPENING = re.compile(r"[“\"](?:[^”\"\s]+\s){5,}")
# ... nor behind an article: another “use it or lose it” moment.
NAME_OPENING = verbose(
    r"""
    \b(?:an?|the|another|this|its|their|his|her|so-called
    |(?:policy|doctrine|principle|concept|goal|strategy|idea|era)\sof)\s$
    """
)
# Ties. Not now.
LABEL_ALONE = tag_pattern("""
    [NOUNS number the during of by in and , .]{1,8} | not .{1,8} | DOING .{1,30}
    | [name number the also and , . ( )]+
    """)


# guards and ships that can bear losses and go on
NOUN_ALONE = tag_pattern("""
    [NOUNS sure number the its of and ,]+ that (?:HELPERS also? does | does) [^FINITE , ; :]*
    (?:and does [^FINITE , ; :]*)? [. ]?
    """)
# One of two words before a clause that denies it: Nor, | as Lee knows, is it new
NEGATED_BEFORE = word_set("neither never nor")
MOST_OF_STUMP = 7  # words of a claim that say nothing alone ...
MORE_OF_ADDED = 3  # ... and more of one that adds to others: tolls can also raise fears
ADDS_TO_OTHERS = re.compile(r"\b(?:also|another|different|further|instead|related|too)\b")
# ... but where they name somebody: a raid on Oslo, NATO has grown
HOLDS_NAME = re.compile(r"\A(?:[A-Z]{2}|[A-Z]\.)|(?<=\s)[A-Z]")


def is_unsaid(words: str) -> bool:
    """Tell whether a clause asks, only opens a quotation, or begins in the sentence before."""
    opening = UNSAID_OPENING.match(words) or DENIED_ASIDE.match(words)
    return bool(opening or UNENDED.search(words, len(words) - LAST_WORDS))


def is_fragment(s: Tokens, claim: Claim) -> bool:
    """Tell whether the words of a claim are cut so that they say nothing alone."""
    quote = claim.quote
    start, end = phrase_of(s, quote)
    if NOUN_ALONE.fullmatch(s.tags, start, end):
        return True
    whole = start == 0 and end >= len(s.tags.rstrip(TAG[", ; . : ? ! ”"]))
    if whole and (EXAMPLE_OPENING.match(quote.exact) or LABEL_ALONE.fullmatch(s.tags)):
        return not WHOLE_VERB.search(s.tags)
    if not NEGATED_BEFORE.isdisjoint(s.words[max(0, start - 2) : start]):
        return True
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


def is_stump(article_text: ArticleText, claim: Claim) -> bool:
    """Tell whether few words of the author name nobody, and only lead to others: much has changed.

    What is to be done may be short.
    """
    words = claim.quote.exact
    told = claim.holders or claim.stance == "demand" or not article_text.is_prose
    most = MOST_OF_STUMP + MORE_OF_ADDED * bool(ADDS_TO_OTHERS.search(words))
    if told or len(words.split()) > most:
        return False
    first = words.split("’")[0].partition(" ")[0]
    named = first in article_text.printed or first in KNOWN_NAMES
    return not named and HOLDS_NAME.search(words) is None
