"""Reads a verb of report where it stands: whether it is a verb there, its form, its helpers."""

import re
from functools import lru_cache
from typing import NamedTuple

from facts.base.patterns import verbose, word_set
from facts.reading.lexicon import either
from facts.reading.speech.phrases import NATIONALITIES, head_of
from facts.reading.speech.tokens import TAG, Tokens, tag_pattern
from facts.reading.speech.verbs.subjects import find_of_finite
from facts.reading.speech.words import GROUPS, MODIFIERS, REPORTS, Group

# Helpers of a verb, read back from it: has, however, since said; to say.
HELPER_GROUP = tag_pattern(r"""
        to? (?:[HELPERS itself dont also not] | (?<=[has is]) because | (?<=[has is]) , in noun
        , | (?<=[NOUNS itself HELPERS]) , also , | (?<=is) \( also \) | (?<=has) in
        [sure noun number the this]{1,3})* $
    """)
PASSIVE = tag_pattern("is [itself also not ( )]* $")
# Where a form, its kind behind it, is a noun or an adjective.
NO_VERB_FORM = tag_pattern(r"""
    [the its ’] [also not itself]* . form_ing  # the warning
    | (?:^ | [the its PREPOSITIONS to ’]) [also not itself]* . form_ed  # a recognized leader
    | and [also not itself]+ . form_ed NOUNS  # and globally recognized leader
    # several reports of it
    | this [also not itself]* . form_s
    # its claims, in reports, following reports
    | (?:^ | [the its during in of by to ’ has is does doing]) [also not itself]* .
      [form_base form_s]
    | DONE [also not itself]* claims [form_base form_s]  # voiced hopes
    | [noun report view claims] [also not itself]* claims form_s [in NOUNS at]  # media reports on
    # demand during
    | claims [form_base form_s] (?! $ | [NOUNS number doing saying the its this they it itself what
      who that if in at to “ : , .])
    # , its allies fear. Not: Lee claims, was; she claims, was
    | (?:(?:^ | [^name speaker also not itself]) [also not itself]* claims form_base
      | (?:^ | [^name speaker they also not itself]) [also not itself]* claims form_s)
      (?:\. | , (?! “) | $)
    """)
# ... or belongs to one, or stands for a relative clause.
ATTRIBUTE = tag_pattern("""
    (?: (?<![NOUNS and]) this . [form_ed form_ing]  # several | proposed uses of it
      # A late but | welcome gift
      | the [sure noun DONE DOING also]+ but [also not itself]* . [form_base form_s form_ing]
      | (?:PREPOSITIONS | ^ also?) this [also not itself]* . form_ed  # at all | declared sites
      # the two most frequently | cited cases; open, fiercely | contested waters
      | [the its this ’] [number this also]+ . form_ed | [sure noun done doing] , also+ . form_ed
    ) [noun speaker report view claims]
    | is [itself also not ( )]* . [form_base form_s]
    | [during in by of] also* PHRASE claims [form_base form_s] they  # in media | comments they
    | [, NOUNS] . form_ed by  # A toll, | estimated by Oslo
    # Ships, first | rejected in; not: Oslo, in 2016, threatened to; Lee came, warned in a speech
    | ^ [^, VERBS]* , also? [said claims] form_ed [in during at as to]
    """)
# A subject that opens its sentence, and no verb behind it but of a relative clause: The paper calls
# for.
SOLE = tag_pattern("""
    [name noun the] [name sure noun number the its this]* [speaker report] [also not itself]* .
    form_s (?!.* (?<![who that]) HELPERS)
    """)
# Several | expressed fears
FEELING_FORMS = word_set("expressed raised voiced")
# Where a form is a noun or an adjective by the words beside it: two before it, the form, its kind,
# the word behind it.
NO_VERB_WORDS = verbose(
    rf"""
    # Western claims that, Russian thinking on; not: the Chinese thinking that
    \s(?:{either(*NATIONALITIES)}|\S+(?:ern|ese|ish)|recent)\s\S+\s(?:base|s|ing\s(?!that|to))
    | [^,\s]\spromising\sing\s(?!that|to)
    | (?:each|every)\s\S+\s\S+\sbase\s
    # more | threatening
    | \s(?: (?:least|less|more|most|too|very)\s(?:\S+\sing|(?:committed|noted)\sed)\s
      # Before a form that is then a noun or an adjective: electric demand, actual expected pay
      | (?:actual|additional|annual|current|domestic|dominant|economic|electric|future|global
          |industrial|key|local|market|national|new|nuclear|other|overall|political|potential
          |presidential|regional|similar|strategic|total|whose)\s
      | (?!constable|handful|parable|roundtable|timetable|vegetable)
        [a-z]{{3,}}(?:able|ful|ible|less|ous)\s\S+\ss\s            # powerful | states
      | individual\s\S+\ss\s                         # not: one individual noted it
      # a note: this | project
      | (?:an?|another|each|either|every|neither|one|set|this)\s\S+\sbase\s
      | (?:burden|cost|data|information|intelligence|knowledge|power|risk)\ssharing\s
      | member\sstates\ss\s(?!that) | (?:both|other|three|two)\sstates\s  # two | states
      | ,\s(?:expected|intended)\sed\s                  # a port, | intended to
      # a full, | detailed account
      | ,\sdetailed\sed\s(?:account|analysis|data|plan|proposal|report)
      | that\ssaid\sed\s, )                            # That said, the law is new
    | ’s?\smost\s\S+\s\w+\s(?!that|the)               # Lund’s most | feared ships
    | (?:the|her|his|its|their|’s?)\srecent\s\S+\sed\s   # its recent | alleged tests
    | (?:an|ern|ese|ish)\sstates\ss\s,                  # European | states, many of which
    # several guidance | notes
    | (?:few|many|numerous|several|these|those|various)\s\S+\s\S+\ss\s
    | \sed\sincluded?s?$                               # problems | reported include
    | \sunderstanding\sing\sof$                     # public understanding of the risks
    | \sreporting\sing\s(?:duties|mechanisms?|obligations?|periods?|requirements?|rules|standards?
      |systems?)$
    # the main | stated purpose
    | (?:avowed|declared|professed|stated)\sed\s
      (?:aim|ambition|goal|intent|intention|objective|policy|purpose|reason)s?$
    """,
    re.IGNORECASE,
)
# What plans and demands do, rather than somebody: Oslo projects that | help guards
DONE_BY_PLANS = word_set("aim allow enable help require want")
TELLS_BEHIND = tag_pattern(
    "[that : , “ the this its they there] | (?:at | in its) [^, ; : . VERBS]{1,4} that"
)
MEANS = tag_pattern("in DOING and $")  # in finding and | voicing
PARTICIPLES = word_set("forgotten foreseen known seen shown")  # never a past tense
STAKES = word_set("bet gamble project wager")
# The plural of a noun; not: politics, the news, its headquarters.
PLURAL = re.compile(r"(?<![ius])(?<!ic)(?<!new)(?<!headquarter)(?<!corp)(?<!mean)s$")
# What stands with one of them: a set of polls | shows; for this | project
ONE_OF = word_set("a an another each either every neither one set this")
PLURALS = word_set(  # without s
    "people police majority media men minority staff women data taliban elite public they we you i"
) | {"heads of state"}


class VerbUse(NamedTuple):
    """A verb of report where it stands: its form, and the group of helpers before it."""

    s: Tokens
    verb: str
    kind: str  # base, s, ed or ing
    left: int  # where the group begins
    at: int

    @property
    def word(self) -> str:
        """Return the form of the verb."""
        return self.s.words[self.at]

    @property
    def tag(self) -> str:
        """Return the tag of the form."""
        return self.s.tags[self.at]

    @property
    def helpers(self) -> str:
        """Return the tags of the group."""
        return self.s.tags[self.left : self.at]

    @property
    def helper_words(self) -> list[str]:
        """Return the words of the group."""
        return self.s.words[self.left : self.at]

    @property
    def before(self) -> str:
        """Return the tags before the group."""
        return self.s.tags[: self.left]

    @property
    def behind(self) -> str:
        """Return the tags behind the verb."""
        return self.s.tags[self.at + 1 :]

    @property
    def word_before(self) -> str:
        """Return the word before the group, empty where none stands."""
        return self.s.word(self.left - 1)

    @property
    def words_behind(self) -> list[str]:
        """Return the words behind the verb."""
        return self.s.words[self.at + 1 :]

    @property
    def groups(self) -> list[Group]:
        """Return the groups of verbs of report in which the verb is."""
        return GROUPS.get(self.verb, [])

    def helped(self, names: str) -> bool:
        """Tell whether one of the helpers has one of these tags."""
        return not set(TAG[names]).isdisjoint(self.helpers)

    def helped_only(self, names: str) -> bool:
        """Tell whether all helpers have one of these tags."""
        return not self.helpers.strip(TAG[names])

    def follows(self, names: str) -> bool:
        """Tell whether the word before the group has one of these tags."""
        return self.s.has(self.left - 1, names)

    def leads_to(self, names: str) -> bool:
        """Tell whether the word behind the verb has one of these tags."""
        return self.s.has(self.at + 1, names)

    @property
    def means(self) -> bool:
        """Tell whether it tells how something is done: by, for, in, while ...ing."""
        led = self.tag in TAG["saying claims"] and self.follows("PREPOSITIONS to while")
        return led or MEANS.search(self.before) is not None

    @property
    def passive(self) -> bool:
        """Tell whether something is done to the subject: was condemned."""
        return self.kind == "ed" and bool(PASSIVE.search(self.helpers))

    @property
    def participle(self) -> bool:
        """Tell whether an -ing form stands without its auxiliary: noting that."""
        return self.kind == "ing" and self.helped_only("also not itself")


@lru_cache(maxsize=512)  # a verb is read by each rule that asks for it
def read_use(s: Tokens, at: int) -> VerbUse | None:
    """Return the use of the verb of report at an index; None where there is no such verb."""
    entry = REPORTS.get(s.words[at])
    group = HELPER_GROUP.search(s.tags, max(0, at - 12), at)
    # nothing is said where it comes to resolving issues
    if entry is None or group is None or s.tags[: at + 1].endswith(TAG["to saying"]):
        return None
    use = VerbUse(s, *entry, group.start(), at)
    return use if _is_verb(use) else None


def leads_to_relative(s: Tokens, at: int) -> bool:
    """Tell whether a clause at an index says more of a noun: hopes | that followed its fall.

    Not: claims | that feared raids never came.
    """
    if not s.has(at, "that"):
        return False
    done = s.has(at + 1, "DONE") and not (
        s.words[at + 1].endswith("ed") and s.has(at + 2, "NOUNS sure DONE")
    )
    plural = s.word(at + 1) in DONE_BY_PLANS and s.has(at + 2, "to NOUNS sure the its doing")
    return done or plural or s.has(at + 1, "HELPERS")


def _is_verb(use: VerbUse) -> bool:
    """Tell whether a form that may be a noun or an adjective is a verb where it stands."""
    s = use.s
    form = f"{s.tags[: use.at + 1]}{TAG[f'form_{use.kind}']}{use.behind}"
    near = form[: use.at + 4]  # to the second word behind the form: nothing asks for more
    if _is_of_noun_behind(use, near) or _is_modifier(use):
        return False
    if not use.helped_only("also not itself ,"):
        return use.kind != "s"  # not: has reports
    if SOLE.match(form):
        return True
    ambiguous = use.tag == TAG["claims"]
    noun = leads_to_relative(s, use.at + 1)  # the hopes | that faded
    if NO_VERB_FORM.search(near) or (ambiguous and noun):
        return False
    return _agrees(use)


def _agrees(use: VerbUse) -> bool:
    """Tell whether a form is that of its subject: they reveal, it reveals; means and resolve to."""
    if use.kind == "s":
        return not _is_of_several(use.s, use.left)
    nouns = "NOUNS sure claims ” ) and" if use.tag == TAG["claims"] else "NOUNS sure claims ”"
    return use.kind != "base" or not use.follows(nouns) or _is_plural(use.s, use.left)


def _is_of_noun_behind(use: VerbUse, form: str) -> bool:
    """Tell whether a form belongs to a noun behind it; not: Several | expressed fears."""
    by_some = use.word in FEELING_FORMS and use.follows("this")
    return not by_some and ATTRIBUTE.search(form) is not None


def _is_modifier(use: VerbUse) -> bool:
    """Tell whether a form is a noun or an adjective by the words beside it: electric demand."""
    s = use.s
    near = [s.word(use.at - 2), s.word(use.at - 1), use.word, use.kind, s.word(use.at + 1)]
    if NO_VERB_WORDS.search(" ".join(near)):
        return True
    if use.kind not in ("base", "s"):
        return use.word in PARTICIPLES and not use.helped("has is")
    return bool(
        (use.kind == "s" and use.verb in STAKES and use.follows("noun"))  # the resource | bets
        # not: the papers state that, the law states at the outset that
        or (use.verb in MODIFIERS and not TELLS_BEHIND.match(use.behind))
        # it is easy to find | posts that
        or (use.kind == "s" and use.follows("claims says does") and s.has(use.left - 2, "to"))
    )


def _is_of_several(s: Tokens, end: int) -> bool:
    """Tell whether what stands before a singular form is a plain plural: raids on cables | show."""
    phrase = find_of_finite(s, end)
    if phrase is None or phrase[1] != end or not ONE_OF.isdisjoint(s.words[slice(*phrase)]):
        return False
    head = s.raw[head_of(s, phrase)]
    return head.islower() and PLURAL.search(head) is not None


def _is_plural(s: Tokens, end: int) -> bool:
    phrase = find_of_finite(s, end) or (end - 1, end)
    head = s.words[head_of(s, phrase)]
    return (
        (head.endswith("s") and not head.endswith(("ous", "ss")))
        or head in PLURALS
        or (s.tags[phrase[0]] == TAG["this"] and s.words[phrase[0]] != "this")
        or TAG["and"] in s.tags[slice(*phrase)]
    )
