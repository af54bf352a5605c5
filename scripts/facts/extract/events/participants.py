"""Reads from the words of an event who takes part in it."""

import re
from collections.abc import Iterable

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span, span_of
from facts.extract.article_text import START, ArticleText
from facts.extract.clauses import SIDES_TOLD
from facts.extract.events.places import ANNOUNCED_THAT, BEFALLING
from facts.extract.holders.antecedents import NAMED_BODIES, SHARE_WORDS, has_name
from facts.reading.happenings.acts import is_abstract
from facts.reading.lexicon import MONTH_NAMES, STATES, either
from facts.reading.speech.phrases import (
    KNOWN_NAMES,
    NATIONALITIES,
    Phrase,
    find_first,
    head_of,
    speaks,
)
from facts.reading.speech.tokens import TAG, Tokens, read_tokens, tag_pattern
from facts.reading.speech.wholeness import FINITE_FORM, FINITE_VERB, WHOLE_VERB
from facts.reading.speech.words import SPEAKERS

US_OR_UK = rf"U[SK](?! dollar|\$| and (?:{either(*NATIONALITIES)})\b)"  # US and Chinese: both
# U.S.-Norway talks, the U.S. and its allies
JOINED_US = rf"U\.[SK]\.(?=[-–](?:{'|'.join(STATES)})\b|\ and\ its\b)"
# A state that takes part; but not the Gulf of | Finland, or talks in | Chile.
ACTOR = re.compile(
    r"""(?x:
    (?<!Gulf\ of\ )(?<!Bay\ of\ )(?<!Sea\ of\ )(?<!Strait\ of\ )(?<!Straits\ of\ )(?<!Isle\ of\ )
    (?<!Cape\ of\ )(?<!Port\ of\ )(?<!Treaty\ of\ )(?<!University\ of\ )(?<!Bank\ of\ )
    (?<!Council\ of\ )
    (?<!\b[Ii]n\ )(?<!\b[Ii]n\ the\ )(?<!\b[Ii]n\ both\ )
    (?<!\bnear\ )(?<!\binside\ )(?<!\b[Aa]cross\ )
    (?<!“One\ )(?<!ern\ )(?<!central\ )                  # southern Norway, which is a place
    # anti-Norway protests, IS-Norway
    (?<![Aa]nti-)(?<![Nn]on-)(?<![Pp]ro-)(?<!\bIS-)(?<!A\ Just\ )
    (?!(?<=[’']s\ )\w+\ [A-Z])                           # Corva’s Norway Trade Office
    (?!(?:Chad|Georgia|Jordan)\ [A-Z])                   # Chad Novak
    (?!(?<=\()\w+[’']s\b)                                # Lund (Norway’s second city)
    # of a state only by its adjective: a Norwegian | university
    (?!(?:(?<=\ a\ )|(?<=\ an\ ))(?:U\.[SK]\.|[A-Z]\w*(?:\ [A-Z]\w*)*)
      \s(?:[a-z-]+\s)?(?:academic|bank|businessman
      |citizen|company|firm|journalist|national|researcher|student|think\stank|university)\b)
    )"""
    rf"\b(?:{'|'.join(STATES)}|Russian Federation|{US_OR_UK}|{JOINED_US}"
    rf"|(?i:{SIDES_TOLD})(?! of\b))"
    r"(?:\b|(?<=\.))"
    r"(?!-(?:based|headquartered|wide)\b)"  # UK-wide
    r"(?!(?:[-–][A-Z]\w+)? border\b)"  # along the US-Mexico border
    # the Second Lund War, joined the | EU | membership talks
    r"(?! (?:War|accession|membership|standards)\b)"
    # South China Sea, the US-Norway Business Council
    r"(?! Sea\b)(?![-–][A-Z]\w+ (?:[A-Z]\w+ ){0,3}(?:Association|Council|Foundation|Institute)\b)"
    # China Trade Corporation, at the Norway Defence Exhibition, in the Norway Strait
    r"(?! (?:[A-Z]\w+ ){0,4}(?:Association|Bank|Company|Compact|Corporation|Council|Exhibitions?"
    r"|Federation|Foundation|Group|Institute|Limited|Network|Organi[sz]ation|Party|Straits?)\b)"
    # China’s Industry Alliance: its members, not the state
    r"(?![’']s (?:[A-Z]\w+ ){0,4}(?:Alliance|Association|Federation|League|System|Union)\b)"
    # Norway’s western allies: not Norway
    r"(?![’']s (?:[a-z-]+ ){0,2}(?:allies|backers|friends|partners|rivals|supporters)\b)"
    # a Norway | -style port, Norway | -backed guards; but: the Norway-led war
    r"(?!-(?!(?:brokered|hosted|led|mediated|sponsored)\b)[a-z])"
    # the Norway | audit
    r"(?! (?:audit|desk|experts?|polic(?:y|ies)|review|strategy|watchers?)\b)"
    # the old US | tech-giant Lundair
    r"(?! (?:[\w-]+-)?(?:company|firm|giant(?! [a-z])|manufacturer|retailer|start-?up)\b)"
    # Lundair, China’s largest state firm
    r"(?![’']s (?:[a-z-]+ ){1,6}(?:banks?|compan(?:y|ies)|firms?|foundr(?:y|ies)|makers?"
    r"|manufacturers?|producers?|providers?|refiners?|shipyards?|universit(?:y|ies))\b)"
    # Norway’s Lund University
    r"(?![’']s (?:[A-Z]\w+ ){1,4}(?:Academy|Corporation|Institute|University)\b)"
)
# since | 2023 | the UK has raised it
DAY_OR_YEAR = rf"(?:(?:\d{{1,4}}|early|late|mid|{'|'.join(MONTH_NAMES)}),?[\s-])+"
# What names somebody only to say when, of what or in which office: after | Norway’s raid, envoy
# to | Laos, said that “we must help | Laos.
NAMED_BESIDE = verbose(
    rf"""
    (?:
        \b(?:about|[Aa]fter(?:math\sof)?|[Aa]mid
          |[Aa]head\sof|[Aa]t\sthe\s(?:beginning|end|height|onset|outset|start)\sof
          |[Bb]ecause\sof|[Bb]efore|[Cc]ompared\s(?:to|with)|concerning|[Dd]espite|[Ff]ollowing
          |[Gg]iven|[Ii]n\s(?:contrast|response)\sto|[Ll]ike|(?:outcome|result)\sof|regarding
          |[Pp]rior\sto|relat(?:ed|ing)\sto|relevant\sto|[Ss]ince
          |[Uu]nlike|until)
        \s(?!{DAY_OR_YEAR}(?:the\s)?$)[^,;:–—“”]*
      | \b(?:departure|disengag\w+|drawdown|exit|pull-?out|retreat|withdr[ae]w\w*)\s
        (?:(?!by\b)[\w’.-]+\s){{0,5}}from\s(?:the\s)?
      # near its border with | Laos; those seen as supporting | Laos
      | \b(?:border(?:ing|s)?\swith|supporting)\s
      # its strategy on | Laos; sent guards to Norway and | Laos
      | \b(?i:conference|debate|document|forum|hearing|paper|policy|report|resolution|review
          |roundtable|seminar|statement|strategy)\s
        (?:about|on)\s(?:the\s)?
      | \b(?:sen[dt]|exported|shipped)\s(?:(?!\bwith\b)[^,;])*\s(?:in)?to\s(?:the\s)?
        (?:[A-Z][\w’-]*\sand\s(?:the\s)?)?
      # wars in Norway, | Peru and | Laos
      # ... and in Norway in 2016 and | Laos in 2017
      | \bin\s(?:both\s)?(?:(?:the\s)?(?:{either(*STATES)}|UAE)(?:\sin\s\d{{4}})?,?\s)+
        (?:and\s)?(?:the\s)?
      # visits of ships to | Laos, of several too
      | \b(?:[Ff]lights?|[Tt]rips?|[Vv]isits)\s(?:[\w’.-]+\s){{0,4}}to\s(?:the\s)?
        (?:[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)*(?:,\s(?:and\s)?|\sand\s)(?:the\s)?){{0,5}}
      # of whom it was said: announced that | Laos
      | {ANNOUNCED_THAT}[^;]*(?<!,\sand\s)
      | \bsaying\s(?:that\s)?[^;]*
      # who counts it
      | \b[Aa]ccording\sto\s[^,]*
      # what they talked of: discussed | Laos with Lee
      | \b(?:discuss|emphasi[sz]|highlight|reaffirm|reiterat|stress|underlin|underscor)
        (?:ed|ing)\s(?:(?!\bwith\b)[^;])*(?<!,\sand\s)
      # turned away from | Laos; ten firms, including two from | Laos
      | \baway\sfrom\s(?:the\s)? | \bincluding\s(?:\w+\s){{1,3}}(?:from|in)\s(?:the\s)?
      # With the support of guards, including | Novak
      | \bWith\sthe\s(?:backing|help|support)\sof\s[^,;:]*(?:,\sincluding\s[^,;:]*)?
      # voted to join | the League; firms are leaving | Laos
      | \bto\sjoin\s(?:the\s)?
      | \b(?:exit(?:ed|ing|s)?|fle(?:d|es?|eing)|leav(?:es?|ing))\s(?:the\s)?
      # for his praise of | Laos
      | \bfor\s(?:her|his|its|their)\s(?:(?!\b(?:and|with)\b)[^,;:–—“”])*
      # all but those: except Norway, Peru and | Laos
      | \b(?:except(?:\sfor)?|exception\sof)\s
        (?:[A-Z]\w+(?:\s[A-Z]\w+)?(?:,\s(?:and\s)?|\sand\s)){{0,8}}
      # against whom, one of several too: raids against | Laos, a ban on ships from | Laos, a
      # response to | Laos; on the way to | Laos
      | (?: \b(?:campaigns?|operations?|raids?|strikes?)\sagainst
          | \b(?:bans?|banned|prohibit\w*)\s(?:[\w’-]+\s){{0,8}}(?:from|on|to)
          | \b(?:controls|embargo(?:es)?|measures|responses?|restrictions|sanctions|tariffs)\s
            (?:against|on|to|towards?)
          | \b(?:flew|flights?|journeys?|sailed|shipped|travel\w*|trips?)\s(?:[\w’-]+\s){{0,3}}from
        )\s(?:the\s)?(?:[A-Z]\w+(?:\s[A-Z]\w+)?(?:,|,?\sand|\sto)\s(?:the\s)?){{0,4}}
      # envoy to | Laos, representative for Norway and | Laos
      | \b(?:[Aa]mbassador|[Dd]eployments?|[Ee]nvoy|[Ee]xpedition|[Rr]epresentative)\s(?:for|to)\s
        (?:the\s)?(?:[A-Z]\w+\sand\s(?:the\s)?)?
      # ships to defend | Laos, warned it against joining | Laos, in a show of support for | Laos
      | \b(?:to\s(?:contain|counter|defend|deter|isolate|pressure|protect|punish|sanction|weaken)
          |against\sjoining|[Ss]upport\sfor)\s
        (?:the\s)?(?:[A-Z]\w+\sand\s(?:the\s)?)?
      | \bcompetition\s(?:from|with)\s(?:the\s)?    # in the face of competition from | Laos
      # labelled | Laos a foe
      | \b(?:brand|describ|label|portray)l?ed\s(?:the\s)?
      # signed in Lund, | Norway; the Lund region of | Norway; the integrity of | Norway
      | \b(?:at|in|near)\s(?!(?:{"|".join((*STATES, *MONTH_NAMES))})\b)
        (?:[A-Z][\w’-]+\s){{0,2}}[A-Z][\w’-]+,\s
      | \b(?:area|border|capital|city|coast|district|independence|integrity|island|north|south|east
          |oblast|part|parts|province|region|sovereignty|town|territory|west)\sof\s(?:the\s)?
      | “[^”]{{12,}} | \b(?:around|into)\s(?:the\s)?   # drills around | Laos, flows into | Laos
      # how a guard was sent into | Laos
      | \bdeploy\w*\s(?:[\w’.-]+\s){{0,8}}(?:into|to)\s(?:the\s)?
    )$
    """
)
# Who does it behind an opening: After they met in Peru, | Laos launched a ship
BEHIND_OPENING = re.compile(r",\s(?:the\s)?$")
# What only has the name of somebody: in the last year of the Novak | administration.
OF_SOMEBODY = re.compile(
    r"\s(?:accounts?(?!\sfor)|administration|backers?|channel|chats?|doctrine|era|presidency"
    r"|schools?|supporters?)\b"
)
PREPOSITION = r"(?:against|at|between|for|from|in|near|of|on|over|to|towards?|with)"
# Who does what a phrase names, by the adjective in front of it: the | Norwegian | war on Laos
DOER_BEFORE = re.compile(
    rf"(?:[Tt]he\s)?(?:(?!{PREPOSITION}\b)(?:[a-z-]+|\d{{4}})\s){{0,2}}"
    rf"(?P<who>{either(*NATIONALITIES)})\s"
    rf"(?:(?:and|or)\s(?P<other>{either(*NATIONALITIES)}|EU|U\.?[KS]\.?)\s)?(?!(?:and|or)\b|[A-Z])"
)
OWN_NAME = either(*KNOWN_NAMES.difference(NATIONALITIES))
# ... or by their name: | Moscow | ’s invasion of Laos
OWNER_OF_DEED = re.compile(
    rf"(?P<who>{either(*KNOWN_NAMES)})[’']s?\s"
    # the | Laos | – | Hamas | war
    rf"|[Tt]he\s(?P<one>{OWN_NAME})[–-](?P<other>{OWN_NAME})\s"
)
# Before whom something befell, and before who took part in it all the same.
ON_SOMEBODY = re.compile(r"\b(?:against|in|into|of|on|to|towards)\s[^,;]*$")
WITH_SOMEBODY = verbose(
    r"""
    \b(?: (?:among|between|by|from|with)\s(?:(?!\w+ed\b|to\b)[\w’-]+\s){0,4}
      # received | Laos’s envoy; said | Laos’s guard had left
      | (?:briefed|called|congratulated|hosted|invited|joined|met|received|said|spoke\sto|told
          |visited|welcomed)\s(?:the\s)?(?:[\w-]+\s)? )$
    """
)
# Whose people or deeds take part: the leaders of | Laos, a raid on | Laos
LED_OR_BEFALLEN = word_set(
    """
    aggression attack attacks forces heads incursion incursions invasion invasions leaders ministers
    offensive presidents raid raids states strike strikes war wars
    """
)
NOT_BEHIND_THEM = "".join(rf"(?<!\b{noun}\s)" for noun in sorted(LED_OR_BEFALLEN))
# What is theirs, behind a verb: It raided | Laos | ’s ports; not: As the ships left, | Laos | ’s
# envoy. Or to or about whom something is: shipped it to Norway and | Laos, wrote that | Laos; not:
# met the leaders of | Laos, spoke to | Laos, its raid on | Laos, nor to whom it is given: sold
# ships to | Laos.
THEIRS_OR_TO_THEM = verbose(
    rf"""
    (?<!,\s)(?<!and\s)\|[’']s?\s
    | ^(?! .*\b(?:deliver|donat|gave|giv|grant|handed|provid|sell|sold|suppl|wrote)\w*
           \s[^,;|]*\sto\s
           (?:(?!\w+ing\b)[\w.’-]+,?\s){{0,12}}\| )
      .*
      (?: \b(?:about|as|for|like|onto|over|than|that|through|towards?)\s
        | {NOT_BEHIND_THEM} \b(?:against|of|on)\s | \binto\s
        | (?<!\bnext\s)(?<!\bspoke\s)(?<!\btalked\s)\bto\s )
      (?:(?:an?|former|its|the|then)\s)*
      (?:[A-Z][\w’.-]*,?\s(?:and\s)?(?:the\s)?){{0,6}}\|
    """,
    re.DOTALL,
)
# What somebody is asked to do with what is theirs: asked it not to sell | Laos’s ships
ASKED_OF_THEIRS = re.compile(r"\basked\s[^,;]*\sto\s\w+\s$")
DONE_BY_SOMEBODY = re.compile(r"\sby\s(?:the\s)?[A-Z]")
# Before whom something befell: the capture of | Laos
BEFALLS = re.compile(rf"\b{BEFALLING}\sof\s(?:the\s)?$")
ATTACKS = word_set(
    """
    abduction assassination attack attacks bombardment bombing incursion invasion killing massacre
    murder poisoning shelling
    """
)
FIRMS = word_set("bank brand company firm giant manufacturer producer retailer startup start-up")
# Names and peoples; not an adjective alone: the Norwegian | finance minister
NATIONS = KNOWN_NAMES - {name for name in NATIONALITIES if name.endswith("an")}
# A name that does something: Lundair also | bought ships; not: Lundair was sold
ONLY_NAMED = tag_pattern("the? name{1,4}")
# not: spoke of a war
ACTS_NEXT = tag_pattern("also* (?:(?:has also*)? [DONE said says] (?!of) | has is also* DOING)")
SHORT_FORM = tag_pattern("[(] also? name{1,2} [)]")
# Between a name and what it did: the Lund Guard | (LG) | left; Lundair|, a Lund shipper, | left;
# the Lund Board | (LB) at Corvatel, with the aid of Oslo, | left; Lund|, its owner, in May | left
BETWEEN_NAME_AND_DEED = tag_pattern("""
    (?:[(] [^( )]{1,20} [)])? (?:at name{1,3})? (?:in [this number noun]{1,3})?
    (?:– [^– FINITE]{1,16} –)?
    (?:, (?=[PREPOSITIONS the its this name DONE also]) [^, FINITE who]{1,14} , (?:in number)?)?
    (?:, (?:name{1,4} ,)? who [^, –]{2,20} ,)?    # , which has ports,
    """)
# A name behind the kind of what it is: the | ship maker | Lundair
KIND_BEFORE_NAME = tag_pattern(
    "[^, and ’ who to PREPOSITIONS]* [noun speaker report] (?=name{1,3} $)"
)
# Who it is that a phrase tells by what it is: the head of Lundair | (LA), Novak, | left
WHO_BEHIND = tag_pattern("(?: [(] [^( )]{1,12} [)] )? , name{1,4} (?: [(] [^( )]{1,12} [)] )? ,")
# One of several that act by their names: Lundair, | the Lund Guard | and | Bank of Lund | bought
NAMED_ONE = tag_pattern("""
    the? (?= [^, and]* name) (?P<name> [name speaker]{1,6})
    (?: [of in] the? name{1,4} (?: and name{1,3} )? )?
    """)
JOINT = tag_pattern("[, and]+")
# Whose it is, which acts by its own name: Norway| ’s Lundair | bought ships
OWNER_OF_NAME = tag_pattern("name{1,2} ’ (?= name{1,3} $)")
# ... as printed, no office in capitals: Norway| ’s Lundair; not: Norway’s MOD
FIRM_OF_STATE = re.compile(r"[’']s?\s(?![A-Z]+\b)([A-Z].*)")
# Names of what does nothing by itself
DOES_NOTHING = word_set(
    """
    act acts accord agreement amendment article bill brexit concept conference convention corridor
    covid covid-19 crisis day declaration diplomacy doctrine election elections exercise expo forum
    framework fund games goal hurricane initiative law memorandum mission operation order pact
    pandemic paper pipeline plan plans policy process program programme project protocol reform
    report resolution review revolution round section shock storm strategy summit talks treaty
    typhoon unemployment uprising war wars
    """
)
VERB_NEXT = tag_pattern(f"also* {FINITE_FORM}")  # the guard | also left
# The guard sailed around | Laos; not: A vote that was lost, As the port fell, | Laos
ACTED_ON = tag_pattern(f"(?<![who that]) {FINITE_FORM} [^,]* (?: , [^,]+ )* $")
# Who does what a phrase names by the adjective before it; not: the ban on Norwegian gas
DOINGS = ATTACKS | word_set(
    """
    airstrike annexation blockade coup election embargo exercise incursion intervention invasion
    meeting mobilisation mobilization occupation offensive operation protest raid sanction seizure
    strike visit war withdrawal
    """
)
# ... where only its words tell that: the 2022 Russian raid | on Lund
DEED_FIRST = verbose(
    rf"""
    (?:(?!{PREPOSITION}\b)[\w.’'–-]+\s){{0,4}}{either(*DOINGS)}s?
    (?=\s(?:{PREPOSITION}|began|has|had|is|led|started|was)\b|$)
    """
)
# The Lundian guard; not: The guard, a post Lundian guards, the Lundian guard for months
NAMED = re.compile(
    r"(?!an?\s.*s$)(?!.*\sfor\s(?:\w+\s)?(?:days|weeks|months|years)$)(?:The\s)?+.*?\b[A-Z]"
)
# In early May 2024, | the guard; during the raids on Lund, however, | the guard
OPENING_TIME = verbose(
    rf"""
    (?:[Ii]n|[Oo]n|[Ss]ince|[Dd]uring)\s{DAY_OR_YEAR}
    | During\s(?:[\w’.-]+\s){{1,8}}?[\w’.-]+,\s(?:however,\s)?
    """
)

# Those who met, told again in a readout: They discussed it, After that, the two leaders left; not:
# the two sides, which are their states
MET_TOLD_AGAIN = verbose(
    r"""
    (?:[A-Z][^,]{2,40},\s | Together\s )?
    (?: [Tt]hey\s | [Bb]oth\s(?=[a-z]+ed\s)
      | [Tt]he\stwo\s(?=(?:also\s)?(?:[a-z]+ed|had|have|held|met|spoke|took|will)\s)
      | (?P<who>(?:[Bb]oth|[Tt]he)\s(?:two\s)?
          (?: (?P<heads>heads\sof\s(?:government|state)|leaders|presidents)
            | (?P<ministers>(?:(?:defen[cs]e|foreign|prime)\s)?ministers) | officials ) )
        \s(?!from\b|of\b) )
    """
)
# Who is none of the two presidents of whom ministers spoke, and two who are the ministers.
NO_HEAD = verbose(
    r"""
    \b(?: advis[eo]r | ambassador | director | envoy | (?<!prime\s)minister
      | (?<!general\s)secretary(?!-general) )\b
    """,
    re.IGNORECASE,
)
MINISTERS = re.compile(r"(?i:\bminister\b.*\bminister\b)")


def find_participants(article_text: ArticleText, span: Span, phrase_kind: str) -> list[Span]:
    """Return the states, sides and people that the words of an event name, in order.

    In a readout they and the two leaders are the two whom its first sentence names.
    Nobody where they tell of an attack or a deed and name those alone whom it befell.
    `phrase_kind`: what a phrase names, attack or visit; empty where a clause tells of it.
    """
    text = article_text.text
    again = None if phrase_kind else MET_TOLD_AGAIN.match(text, span.start, span.end)
    if again and article_text.kind == "readout":
        return _tell_those_who_met(article_text, again)
    found = _find_all_who_act(article_text, span, phrase_kind)
    befallen = len(found) == 1 and BEFALLS.search(text, span.start, found[0].start)
    return [] if found and (befallen or _befalls(text, span, phrase_kind, found[0])) else found


def _find_all_who_act(article_text: ArticleText, span: Span, phrase_kind: str) -> list[Span]:
    """Return who take part by the words of an event, each once, also those whom it befell."""
    text = article_text.text
    states = map(span_of, ACTOR.finditer(text, span.start, span.end))
    people = article_text.mentions_in(span)
    actors = [*states, *(who for who in people if not _is_within_name(text, who))]
    taking_part = [who for who in actors if not _is_only_named(text, span, who, phrase_kind)]
    doers = _find_doers(article_text, span, phrase_kind)
    taking_part = [who for who in taking_part if not any(_owns(who, doer) for doer in doers)]
    taking_part += [
        doer
        for doer in doers
        if not any(who.start < doer.end and doer.start < who.end for who in taking_part)
    ]
    return _list_once(taking_part, people)


def _tell_those_who_met(article_text: ArticleText, again: re.Match[str]) -> list[Span]:
    """Return the two who met; of others, and of more than two, the office that words them."""
    met = article_text.those_who_met
    roles = " ".join(each.role or "" for each in met)
    others = again["heads"] and NO_HEAD.search(roles)
    others = others or (again["ministers"] and not MINISTERS.search(roles))
    as_worded = [span_of(again, "who")] if again["who"] else []
    return list(met) if met and not others else as_worded


def _list_once(taking_part: list[Span], people: Iterable[Span]) -> list[Span]:
    """Return each who takes part once, in order; Jan Novak and Novak are one."""
    named: dict[str, Span] = {}
    for actor in sorted(taking_part, key=START):
        again = any(name.endswith(f" {actor.text}") for name in named)
        if not (again and actor in people):
            named.setdefault(actor.text, actor)
    return list(named.values())


def _owns(state: Span, doer: Span) -> bool:
    """Tell whether a firm of a state acts by its name: Norway’s Lundair; not: Norway’s MOD."""
    name = FIRM_OF_STATE.fullmatch(doer.text, len(state.text))
    firm = name is not None and SPEAKERS.isdisjoint(name[1].lower().split())
    return firm and state.start == doer.start


def _is_within_name(text: str, who: Span) -> bool:
    """Tell whether a name only is in that of something else: the Novak era, anti-Novak guards."""
    return text[who.start - 1] == "-" or OF_SOMEBODY.match(text, who.end) is not None


def _find_doers(article_text: ArticleText, span: Span, phrase_kind: str) -> list[Span]:
    """Return the subject of a clause, or the nations in front of the noun of a phrase."""
    if not phrase_kind and (subject := _find_subject(article_text, span)):
        return subject
    if phrase_kind not in DOINGS and (phrase_kind or not DEED_FIRST.match(span.text)):
        return []
    place = (article_text.text, span.start, span.end)
    doer = DOER_BEFORE.match(*place) or OWNER_OF_DEED.match(*place)
    return [span_of(doer, name) for name, who in doer.groupdict().items() if who] if doer else []


def _is_only_named(text: str, span: Span, who: Span, phrase_kind: str) -> bool:
    """Tell whether somebody is only named beside what happens: after | Norway’s raid.

    Behind the verb of a clause also by what is theirs, It raided | Laos’s ports, and for or of whom
    something is: built ships for | Laos. Not with whom it was done: met Norway’s envoy.
    """
    behind = text[who.end : span.end]
    opened = BEHIND_OPENING.search(text, span.start, who.start)
    if opened and ACTS_NEXT.match(read_tokens(behind, 0, len(behind)).tags):
        return False
    if NAMED_BESIDE.search(text, span.start, who.start):
        return True
    if phrase_kind or WITH_SOMEBODY.search(text, span.start, who.start):
        return False
    before = text[span.start : who.start]
    told = THEIRS_OR_TO_THEM.search(f"{before}|{behind}")
    verb = FINITE_VERB if ASKED_OF_THEIRS.search(before) else WHOLE_VERB
    return bool(told and verb.search(read_tokens(before, 0, len(before)).tags))


def _befalls(text: str, span: Span, phrase_kind: str, first: Span) -> bool:
    """Tell whether the first who is named is no doer: Guards raided Laos, the attack on Laos."""
    before = text[span.start : first.start]
    if WITH_SOMEBODY.search(text, span.start, first.start):
        return False
    if phrase_kind:
        done_by = DONE_BY_SOMEBODY.search(text, first.end, span.end)
        attacked = phrase_kind in ATTACKS or phrase_kind.endswith("attack")
        return attacked and not done_by and ON_SOMEBODY.search(before) is not None
    return ACTED_ON.search(read_tokens(before, 0, len(before)).tags) is not None


def _joins_fields(s: Tokens, start: int, joint: re.Match[str]) -> bool:
    """Tell whether what is joined is of one name, from `start` on: the Ministry of Ports | and."""
    with_of = not set(TAG["of in"]).isdisjoint(s.tags[start : joint.start()])
    behind = s.raw[joint.end()] if joint.end() < len(s.raw) else "the"
    return with_of and not (behind.isupper() or behind == "the")


def _shares_body(s: Tokens, first: Phrase, last: Phrase) -> bool:
    """Tell whether two parts have one noun for both: the Lund Food | and | Water Agency."""
    if s.words[first[0]] != "the" or s.words[last[0]] in ("its", "the"):
        return False
    head = head_of(s, first)
    acts = _may_act(s, head) and s.raw[head] not in NATIONALITIES
    return not (acts or {s.words[head_of(s, last)]}.isdisjoint(NAMED_BODIES | SPEAKERS))


def _split_joined(s: Tokens, phrase: Phrase) -> list[Phrase]:
    """Return the names that a phrase joins; all of it where it is one name.

    Lundair and the Lund Guard: two; the Ministry of Ports and Trade: one.
    """
    parts = []
    start = phrase[0]
    for joint in JOINT.finditer(s.tags, *phrase):
        # not: Norwegian | and | Laotian envoys
        if s.raw[joint.start() - 1] not in NATIONALITIES and not _joins_fields(s, start, joint):
            parts.append((start, joint.start()))
            start = joint.end()
    parts.append((start, phrase[1]))
    named = [part for part in parts if part[0] < part[1] and s.words[part[0]] != "others"]
    if not named:
        return [phrase]  # others and
    if len(named) == 2 and _shares_body(s, *named):
        return [phrase]
    short = SHORT_FORM.match(s.tags, phrase[1])
    first = named[0][0] + (s.words[named[0][0]] == "the")
    if short and s.raw[short.start() + 1][0] == s.raw[first][0]:
        return [phrase]  # the Lund Optical and Mechanical Institute (LOMI)
    return named


def _acts_by_name(s: Tokens, subject: Phrase) -> bool:
    """Tell whether a name is of who does something: Lundair; not: the Lund Fund, a K-22."""
    start, end = subject
    named = NAMED_ONE.fullmatch(s.tags, start, end)
    if named is None or s.words[start] in ("a", "an"):
        return False
    name = slice(*named.span("name"))
    if named.end("name") < end and s.words[named.end("name")] not in ("of", "for"):
        return False  # Speakers from Lundair opened it
    head = head_of(s, subject)
    alone = end - start == 1 or s.words[start + 1] == "of"
    thing = alone and is_abstract(s.words[head])  # Colonialism began, Termination of the GLP led
    nation = s.raw[head] in NATIONALITIES
    capitals = all(raw[0] == raw[0].upper() for raw in s.raw[name])
    return capitals and not (thing or nation) and DOES_NOTHING.isdisjoint(s.words[name])


def _may_act(s: Tokens, head: int) -> bool:
    """Tell whether a word is one for who can act: the guard, a nation, the UN, a Corporation."""
    raw = s.raw[head]
    body = raw.istitle() and s.words[head] in NAMED_BODIES
    return s.words[head] in SPEAKERS or raw in NATIONS or raw.isupper() or body


def _find_acting_names(article_text: ArticleText, s: Tokens, subject: Phrase) -> list[Span]:
    """Return those of a subject who act by their names, nobody where one of them does not."""
    owner = OWNER_OF_NAME.match(s.tags, *subject)
    kind = KIND_BEFORE_NAME.match(s.tags, *subject)
    begin = kind.end() if kind and s.raw[kind.end() - 1].islower() else subject[0]
    names = _split_joined(s, (owner.end() if owner else begin, subject[1]))
    acts = ACTS_NEXT.match(s.tags, s.behind(BETWEEN_NAME_AND_DEED, subject[1]))
    if not acts or not all(_acts_by_name(s, name) for name in names):
        return []
    found = [s.span(*subject)] if owner else [s.span(*name) for name in names]
    return found if all(has_name(who.text, article_text.printed) for who in found) else []


def _find_acting_body(s: Tokens, subject: Phrase) -> list[Span]:
    """Return a subject that is a body, or people of a nation; of several those, if all are."""
    bodies = _split_joined(s, subject)
    if len(bodies) > 1 and not SHARE_WORDS.isdisjoint(s.words[first] for first, _ in bodies):
        return []  # All states except Norway and Laos
    behind = s.behind(BETWEEN_NAME_AND_DEED, subject[1])
    apart = behind > subject[1] and ACTS_NEXT.match(s.tags, behind)
    acts = apart or VERB_NEXT.match(s.tags, behind)
    may = acts and all(_is_acting_body(s, body) for body in bodies)
    return [s.span(*body) for body in bodies] if may else []


def _is_acting_body(s: Tokens, body: Phrase) -> bool:
    """Tell whether a phrase is a body, or people of a nation: the Lund Guard, Lundian envoys."""
    head = head_of(s, body)
    first = s.words[body[0]]
    named = ONLY_NAMED.fullmatch(s.tags, *body) and s.words[head] not in SPEAKERS
    if first in ("a", "an") and (named or s.words[head] in FIRMS):
        return False  # a Norwegian company is not Norway; a K-22 hit it
    # another 20 Lundian guards: any ones; the way Lundian guards sail
    any_ones = first == "another" or "way" in s.words[slice(*body)]
    return not any_ones and _may_act(s, head) and bool(NAMED.match(s.span(*body).text))


def _find_subject(article_text: ArticleText, span: Span) -> list[Span]:
    """Return who does what a clause tells: bodies, people of a nation, who act by their names."""
    text = article_text.text
    opening = OPENING_TIME.match(text, span.start, span.end)
    s = read_tokens(text, opening.end() if opening else span.start, span.end, KNOWN_NAMES)
    subject = find_first(s)
    if subject is None or speaks(s, subject) != "speaker":
        return []
    named = WHO_BEHIND.match(s.tags, subject[1])
    if named and article_text.mentions_in(s.span(*named.span())):
        return []  # persons are found by their names
    if short := SHORT_FORM.search(s.tags, subject[0] + 1, subject[1]):
        subject = (subject[0], short.start())
    return _find_acting_names(article_text, s, subject) or _find_acting_body(s, subject)
