"""Reads a verb of report where it stands: whether it is a verb there, its form, its helpers."""

import re
from functools import lru_cache
from typing import NamedTuple

from facts.base.patterns import word_set
from facts.reading.speech.phrases import head_of, is_adjective
from facts.reading.speech.tokens import TAG, Tokens, tag_pattern
from facts.reading.speech.verbs.subjects import ONE, find_of_finite
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
# Before a form that is then a noun or an adjective: electric demand, actual expected pay
NOUN_ADJECTIVES = word_set(
    "actual additional annual current domestic dominant economic electric future global"
    " industrial key local market national new nuclear other overall political potential"
    " presidential regional similar strategic total whose"
)
# powerful | states; not: the constable
ADJECTIVE_WORD = re.compile(
    r"(?!constable|handful|parable|roundtable|timetable|vegetable)"
    r"[a-z]{3,}(?:able|ful|ible|less|ous)"
)
# Where a form belongs to what is aimed at: the main | stated purpose
AVOWED = word_set("avowed declared professed stated")
AIM_NOUNS = word_set("aim ambition goal intent intention objective policy purpose reason")
# What plans and demands do, rather than somebody: Oslo projects that | help guards
DONE_BY_PLANS = word_set("aim allow enable help require want")
# What is shared: intelligence | sharing
SHARED_THINGS = word_set("burden cost data information intelligence knowledge power risk")
TELLS_BEHIND = tag_pattern(
    "[that : , “ the this its they there] | (?:at | in its) [^, ; : . VERBS]{1,4} that"
)
MEANS = tag_pattern("in DOING and $")  # in finding and | voicing
PARTICIPLES = word_set("forgotten foreseen known seen shown")  # never a past tense
INCLUDES = word_set("include included includes")  # problems reported | include
# What stands before an adjective: more | threatening, its recent | alleged tests
DEGREES = word_set("least less more most too very")
STAKES = word_set("bet gamble project wager")
SPEAKER_BEFORE = tag_pattern(
    "(?:^ | [this during of by in and ,]) speaker $"
)  # between member | states
# The plural of a noun; not: politics, the news, its headquarters.
PLURAL = re.compile(r"(?<![ius])(?<!ic)(?<!new)(?<!headquarter)(?<!corp)(?<!mean)s$")
# What stands before a plural.
MANY = word_set("few many numerous several these those various")
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
    if _is_of_noun_behind(use, near) or _is_modifier(use) or _belongs_to_noun(use):
        return False
    if not use.helped_only("also not itself ,"):
        return use.kind != "s"  # not: has reports
    if SOLE.match(form):
        return True
    ambiguous = use.tag == TAG["claims"]
    # Russian claims that; the hopes | that faded
    noun = is_adjective(s, use.left - 1) or leads_to_relative(s, use.at + 1)
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


def _belongs_to_noun(use: VerbUse) -> bool:
    """Tell whether a form has its agent behind it or a preposition before its noun.

    A toll, estimated by Oslo; ships, intended to last; in media comments they; guilds seen as weak.
    """
    s = use.s
    if (use.word in PARTICIPLES and not use.helped("has is")) or _is_graded(use):
        return True
    recent = s.word(use.at - 1) == "recent" and s.has(use.at - 2, "the its ’")
    listed = not use.helpers and s.word(use.at + 1) in INCLUDES
    return use.kind == "ed" and (recent or listed or _is_added(use) or _is_avowed(use))


def _is_graded(use: VerbUse) -> bool:
    """Tell whether a form is compared: more | threatening ships, Lund’s most | feared ships."""
    before = use.s.word(use.at - 1)
    most = before == "most" and use.s.has(use.at - 2, "name ’") and not use.leads_to("that the")
    graded = use.kind == "ing" or use.word in ("committed", "noted")
    return most or (graded and before in DEGREES)


def _is_added(use: VerbUse) -> bool:
    """Tell whether a form adds to a noun: a port, | intended to; a full, | detailed account."""
    described = use.word == "detailed" and use.leads_to("noun report view")
    aimed = use.word in ("expected", "intended")
    return (described or aimed) and use.s.has(use.at - 1, ",")


def _is_avowed(use: VerbUse) -> bool:
    """Tell whether a form says of an aim that it is told: the main | stated purpose."""
    return use.word in AVOWED and use.s.word(use.at + 1).removesuffix("s") in AIM_NOUNS


def _follows_adjective(use: VerbUse) -> bool:
    """Tell whether a form is a noun by the word before it: electric demand, information sharing."""
    if use.word_before == "individual":
        return use.kind == "s"  # not: one individual noted it
    shared = use.word == "sharing" and use.word_before in SHARED_THINGS
    described = use.kind == "s" and ADJECTIVE_WORD.fullmatch(use.word_before) is not None
    return shared or (described and use.follows("noun")) or use.word_before in NOUN_ADJECTIVES


def _is_modifier(use: VerbUse) -> bool:
    """Tell whether a form is a noun behind `is`, or stands by its noun: state, electric demand."""
    if _follows_adjective(use):
        return use.helped_only("also not itself")
    if use.kind not in ("base", "s"):
        return _is_described(use)
    return bool(
        (use.kind == "base" and use.word_before in ONE_OF)
        or (use.kind == "s" and _ends_compound(use))
        # not: the papers state that, the law states at the outset that
        or (use.verb in MODIFIERS and not TELLS_BEHIND.match(use.behind))
        or (use.word == "states" and _are_states(use))
        # it is easy to find | posts that
        or (use.kind == "s" and use.follows("claims says does") and use.s.has(use.left - 2, "to"))
    )


def _ends_compound(use: VerbUse) -> bool:
    """Tell whether a plural ends a compound: several guidance | notes, the resource | bets."""
    staked = use.verb in STAKES and use.follows("noun")
    return staked or (use.follows("NOUNS") and use.s.word(use.left - 2) in MANY)


def _are_states(use: VerbUse) -> bool:
    """Tell whether `states` are countries: between member | states, NATO member | states like."""
    member = use.word_before == "member" and not use.leads_to("that")
    counted = use.word_before in ("both", "other", "three", "two")  # the two | states that met
    paused = use.leads_to(",") and not use.behind.startswith(TAG[", “"])  # not: it states, “All
    return member or counted or paused or SPEAKER_BEFORE.search(use.before) is not None


def _is_described(use: VerbUse) -> bool:
    """Tell whether an -ing form is what somebody does: Western thinking; not: thinking that.

    Or a word for its noun: jobs for | promising guests; not: He left, promising it.
    """
    doing = use.kind == "ing" and is_adjective(use.s, use.left - 1)
    promising = use.word == "promising" and not use.follows(",")
    return (doing or promising) and not use.leads_to("that to")


def _is_of_several(s: Tokens, end: int) -> bool:
    """Tell whether what stands before a singular form is a plain plural: raids on cables | show."""
    phrase = find_of_finite(s, end)
    if phrase is None or phrase[1] != end or not ONE_OF.isdisjoint(s.words[slice(*phrase)]):
        return False
    head = s.raw[head_of(s, phrase)]
    return head.islower() and PLURAL.search(head) is not None


def _is_plural(s: Tokens, end: int) -> bool:
    phrase = find_of_finite(s, end) or (end - 1, end)
    if s.has(end - 1, ")"):
        return s.words[phrase[0]] not in ONE  # an agency (IAEA) | report; not: staff (in Lund)
    head = s.words[head_of(s, phrase)]
    return s.words[phrase[0]] not in ("each", "every") and (
        (head.endswith("s") and not head.endswith(("ous", "ss")))
        or head in PLURALS
        or (s.tags[phrase[0]] == TAG["this"] and s.words[phrase[0]] != "this")
        or TAG["and"] in s.tags[slice(*phrase)]
        or (s.words[phrase[0]] == "the" and is_adjective(s, end - 1))  # the Chinese see
    )
