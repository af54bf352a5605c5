"""Reads what is done with a claim: asserted, demanded, pledged; and by whom in a statement."""

import re
from dataclasses import dataclass

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span
from facts.extract.article_text import ArticleText
from facts.extract.holders.attribution import Holders
from facts.extract.holders.issuers import Who
from facts.model.fields import Stance
from facts.reading.speech.report import Report
from facts.reading.speech.tokens import TAG, read_tokens, read_word, tag_pattern
from facts.reading.speech.wholeness import FINITE_VERB
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
# How the items of a list that are claims begin: on the one hand, the need to.
PARALLEL_OPENINGS = ("on ", "the need", "one ")
# Advice in a list, its verb first; what may be a noun too has a determiner behind it.
IMPERATIVE = verbose(
    r"""
    (?:[A-Z][^:.]{3,60}:\s)?                                    # A fund for water: Establish
    (?:[A-Za-z]+ly\s)?                                          # jointly Build, in a list
    (?: (?:Abolish|Accelerate|Adopt|Align|Allocate|Allow|Amend|Appoint|Assess|Automate|Avoid|Build
        |Clarify|Codify|Commit|Concentrate|Conduct|Consider|Consolidate|Continue|Convene|Cooperate
        |Coordinate|Create|Deepen|Define|Deliver|Deploy|Develop|Diversify|Eliminate|Embed|Empower
        |Enable|Encourage|Enforce|Enhance|Ensure|Equip|Establish|Exempt|Expand|Explore|Extend
        |Facilitate|Finali[sz]e|Formali[sz]e|Give|Harmoni[sz]e|Harness|Have|Identify|Implement
        |Improve|Incentivi[sz]e|Include|Incorporate|Initiate|Institutionali[sz]e|Integrate
        |Intensify|Introduce|Invest|Keep|Learn|Leverage|Maintain|Make|Mitigate|Mobili[sz]e
        |Moderni[sz]e|Negotiate|Nurture|Organi[sz]e|Prepare|Preserve|Prevent|Prioriti[sz]e|Promote
        |Protect|Provide|Publish|Pursue|Rebuild|Recogni[sz]e|Redefine|Reduce|Reestablish|Reimagine
        |Reimburse|Reinforce|Remove|Replace|Require|Restore|Restrict|Retain|Rethink|Revise
        |Simplify|Stay|Strengthen|Streamline|Subsidi[sz]e|Tighten|Update|Uphold|Utili[sz]e
        |(?:Partner|Work)(?=\swith\b)|Plan(?=\sto\b)|Put(?=\s(?:all|an?|in\splace|more|our|the)\b)
        |[Bb]e(?!\sthat\b)                                            # not: Be that as it may
        |(?:Phase|Ramp|Scale|Set|Speed|Step)\s(?:up|out|down))\s
        (?!(?:it|is|are|was|were|has|have|or)\b)
      | (?P<either>Address|Boost|Counter|Demand|Design|Engage|Focus|Fund|Guarantee|Increase|Launch
        |Limit|Lower|Mandate|Monitor|Offer|Reform|Reserve|Resolve|Review|Secure|Share|Shift|Support
        |Train|Treat|Upgrade|Use)\s
        (?P<determiner>(?:an?|all|both|its|more|new|on|our|the|their)\s)? )
    """
)
# Investigate one case a month, keep it short; not: Trade with Lund is, Help came
COMMAND = tag_pattern("""
    [does says] (?:[in at] (?=[the its number this]))? (?>PHRASE) (?!also* VERBS)
    """)
NO_COMMANDS = word_set("enter expect note please see suppose")  # See Table 1, Enter Norway
# Review all cases | where guards were hurt; not: Design firms: guilds that plan ships
RELATIVE = tag_pattern("^ [^:]* [what who that]")
AND_VERB = tag_pattern("(?<=and) does")  # Guarantee supply and | speed trade
# What a party of a statement says of itself: Norway confirmed that | it will buy ships
PROMISED = verbose(
    r"""
    \b(?:announc|confirm|declar|pledg|promis|reaffirm)(?:ed|e?s)?\s(?:that\s)?
    (?:he|it|she|they)\swill\b
    """
)
PROMISE_REACH = 18  # characters of its verb before what it says
# The United States will | share its data. Norway, Laos, and the Lakes plan | to meet.
ISSUER = r"[A-Z][\w.]*(?:\s(?:of\s)?[A-Z][\w.]*){0,3}"
ISSUER_ACTS = verbose(
    rf"""
    (?:[A-Z][^;:]{{2,240}}?,\s)?
    (?:[Tt]he\s)?(?P<who>{ISSUER}(?:(?:,\s(?:the\s)?{ISSUER}){{0,5}},?\sand\s(?:the\s)?{ISSUER})?)
    (?:,\s[^,;]{{2,60}},)?\s(?:also\s)?                      # Norway, with the help of Lund, will
    (?: (?:[a-z]+s\s(?!that\b|wh)[^,;]{{2,60}}?\sand\s)?             # stands with it and will
        will(?!\s(?:be|face|not)\b)
      | commits? | intends? | plans? | stands?\sready )\s
    """
)


@dataclass
class Stances:
    """What is done with the clauses of a text: by its author, or by those who issue it."""

    article_text: ArticleText
    holders: Holders

    def read_own(self, clause: Span, who: Who) -> Stance:
        """Return what a text does with a clause of its own; a statement is that of its parties."""
        if self.article_text.is_supposed(clause.start):
            return "forecast"
        acting = self.article_text.is_statement and ISSUER_ACTS.match(clause.text)
        if acting and self.holders.is_issuer(acting["who"]):
            return "commitment"
        spoken = who or self.article_text.is_statement
        act = read_speech_act(clause.text) if spoken else None
        return act or read_stance(clause.text)

    def read_reported(self, report: Report, part: Span, who: Who) -> Stance:
        """Return what somebody does with words; those who issue a statement do not report them."""
        near = (part.start - PROMISE_REACH, part.start + PROMISE_REACH)
        if self.article_text.is_statement and PROMISED.search(self.article_text.text, *near):
            return "commitment"
        issuers = self.holders.issuers
        one = len(who) == 1 and bool(issuers) and self.holders.is_issuer(who[0].text)
        issued = who and (who == issuers or one)
        if issued and report.stance == "reported":
            return self.read_own(part, who)
        return report.stance


def read_stance(words: str) -> Stance:
    """Return the stance of a clause: a demand also where it only names what is to be done."""
    m = _match_imperative(words)
    if m and m["either"] and not m["determiner"]:  # Secure deals for trade; not: Secure deals are
        behind = AND_VERB.sub("", read_tokens(words, m.end(), len(words)).tags)
        advised = _has_no_verb(behind)
    else:
        advised = m is not None or _commands(words)
    return "demand" if advised else find_stance(words) or "assertion"


def _has_no_verb(tags: str) -> bool:
    """Tell whether words have no finite verb but that of a relative clause: ships | that sank."""
    verb = FINITE_VERB.search(tags)
    if verb is None:
        return True
    relative = RELATIVE.search(tags, 0, verb.start())
    return relative is not None and not FINITE_VERB.search(tags, verb.end())


def _match_imperative(words: str) -> re.Match[str] | None:
    """Return the advice that words open with, if they do: jointly build a port, of a list."""
    adverb, blank, verb = words.partition("ly ")
    if blank and " " not in adverb:
        return IMPERATIVE.match(f"{adverb}ly {verb[:1].upper()}{verb[1:]}")
    return IMPERATIVE.match(words[:1].upper() + words[1:])


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


def is_aim(item: Span) -> bool:
    """Tell whether an item of a list says what is to be done, though it has no finite verb."""
    return (
        item.text.lower().startswith(("to ", *PARALLEL_OPENINGS))
        or _match_imperative(item.text) is not None
    )


def read_speech_act(words: str) -> Stance | None:
    """Return what parties do with a sentence of their statement: undertake or ask for something."""
    if UNDERTAKES.search(words):
        return "commitment"
    if ASKS.search(words):
        return "demand"
    return "assertion" if BINDS_ITSELF.match(words) else None


def read_part_stance(words: str) -> Stance:
    """Return the stance of a part of what parties say: (we) call on Corva, no imperative."""
    act = read_speech_act(words if words[:1].isupper() else f"we {words}")
    return act or find_stance(words) or "assertion"
