"""Reads a verb of report where it stands: whether it is a verb there, its helpers, its subject."""

import re
from dataclasses import dataclass

from facts.base.patterns import verbose, word_set
from facts.reading.speech.phrases import (
    LONGEST_NOUN_PHRASE,
    Phrase,
    find_before,
    find_behind,
    find_first,
    head_of,
    is_adjective,
    is_sayer,
    speaks,
)
from facts.reading.speech.tokens import MONTH_NAMES, TAG, Tokens, tag_pattern
from facts.reading.speech.words import GROUPS, MODIFIERS, REPORTS, STATE_WORDS, WORD_LISTS, Group

# condemned in strong words | by; not: presented as “raids by
AGENT_BEHIND = tag_pattern("[^, ; : DONE who if that – “]{0,23}? by")
CLAUSE_JOINT = tag_pattern("[; :] | , (?=while) | , [but and] (?=(?>PHRASE) also* VERBS)")
# Helpers of a verb, read back from it: has, however, since said; to say.
HELPER_GROUP = tag_pattern(r"""
        to? (?:[HELPERS itself dont also not] | (?<=[has is]) because | (?<=[has is]) , in noun
        , | (?<=[NOUNS itself has is]) , also , | (?<=is) \( also \) | (?<=has) in
        [sure noun number the this]{1,3})* $
    """)
PASSIVE = tag_pattern("is [itself also not ( )]* $")
# Before a verb of report, its form, and what is behind it: where it is a noun or an adjective.
NO_VERB_FORM = verbose(
    rf"""
    [{TAG["the its ’"]}]\+?ing.                                        # the warning
    | [{TAG["the its PREPOSITIONS to ’ ^"]}]\+?ed.                     # a recognized leader
    | {TAG["and"]}\+ed[{TAG["NOUNS"]}]                          # and globally recognized leader
    | {TAG["this"]}\+?(?:base[^{TAG["that the its this they it"]}]|s.)   # few state governments
    # its claims, in reports, following reports
    | [{TAG["the its during in of by to ’ has is does doing ^"]}]\+?(?:base|s).
    """
)
# What may stand behind a verb.
BEHIND_VERB = TAG[
    "NOUNS number doing saying the its this they it itself what who that if in at to “ : , . $"
]
NOUN_HERE = verbose(
    rf"""
    [{TAG["DONE"]}]\+?(?:base|s).                                 # voiced hopes
    | [{TAG["noun report view claims"]}]\+?s[{TAG["in NOUNS at"]}]      # media reports on
    | .\+?(?:base|s)[^{BEHIND_VERB}]                                   # demand during
    # , its allies fear. Not: Lee claims, was; she claims, was
    | (?:[^{TAG["name speaker"]}]\+?base | [^{TAG["name speaker they"]}]\+?s)[.$,]
    """
)
# A subject that opens its sentence, and a verb behind it but of a relative clause.
SOLE = tag_pattern("[name noun the] [name sure noun number the its this]* [speaker report] $")
FREE_HELPER = tag_pattern("(?<![who that]) HELPERS")
# Before a form that is then a noun or an adjective: electric demand, actual expected pay
NOUN_ADJECTIVES = word_set(
    "actual additional annual current domestic economic electric future global industrial key local"
    " national new nuclear overall political potential regional similar strategic total"
)
# Subjects of a verb, read back from its group: by name what must stand before it, and the pattern.
SUBJECTS = {
    name: (tag_pattern(row["needs"]), tag_pattern(f"{row['words']} $"))
    for name, row in WORD_LISTS["subjects"].items()
}
MEANS = tag_pattern("in DOING and $")  # in finding and | voicing
# Before an infinitive that tells of words that were said: went on to say, quick to blame.
GOVERNING_WORDS = word_set(
    "on continue continues continued begin began begun quick keen careful eager rushed"
    " moved hastened tried sought went chose opted used came come comes grown as"
    " compelled forced obliged quoted reported understood"
)
# What only seems is somebody's where it goes on in the mind or is shown: appears to believe; that
# somebody appears to have signalled it is the author's reading of a deed.
SEEMS = word_set("appear appears appeared seem seems seemed")
INWARD = word_set(
    "assume believe consider expect fear hope indicate see show suggest think understand view"
)
# What makes somebody think or say so: led Oslo to believe; not: led a party to promise.
IMPRESSED = word_set(
    "accept accuse acknowledge admit argue assert assume assure believe complain concede conclude"
    " condemn criticize describe dismiss emphasize fear reaffirm reassure say speculate stress"
    " suspect think warn"
)
DRIVES = word_set(
    "caused causing compelled compelling convinced drove forced forcing led leading leads obliged"
    " prompted prompting"
)
USES = word_set("used uses")
# Ships, first | rejected in; not: Oslo, in 2016, threatened to; Lee came, warned in a speech
APPOSITION = tag_pattern("[^, VERBS]* , also? [said claims] [in during at as to]")
VERB_OR_STOP = tag_pattern("[VERBS dont , that]")
# became the first bank | to say, was one of the first | to say
FIRST_OF_KIND = tag_pattern("""
    [does done is] (?: [number this] of | PREPOSITIONS )? the also [NOUNS number]{0,8} $
    """)
# what it had in reaching | Lund during a raid has shown
OBJECT_OF_GERUND = tag_pattern("(?<=[does done says claims has]) [in by] DOING $")
ONE = word_set("a an")
TITLED_NAME = tag_pattern("(?<!name) (?P<who>name{2,4}) , $")  # Ann Lee, | head of the guild, who
A_THING = tag_pattern("[in at] (?P<who>the [^, the this its in at]+) $")  # firms in | a trade that
PARTICIPLES = word_set("forgotten foreseen known seen shown")  # never a past tense
INCLUDES = word_set("include included includes")  # problems reported | include
# What stands before an adjective: more | threatening, its recent | alleged tests
DEGREES = word_set("least less more most too very")
STAKES = word_set("bet gamble project wager")
# As seen in Lund: what is pointed at, nobody’s words.
SHOWN = word_set("demonstrated evidenced exemplified illustrated seen shown")
GIFT_BUT = tag_pattern("the [sure noun DONE DOING also]+ but $")  # A late but | welcome gift
SEVERAL_ALONE = tag_pattern("(?<![NOUNS and]) this $")  # several | proposed uses of it
AT_ALL = tag_pattern("(?:PREPOSITIONS | ^ also?) this $")  # at all | declared sites
# the two most frequently | cited cases; open, fiercely | contested waters
ATTRIBUTE_USE = tag_pattern("""
    [the its this ’] [number this also]+ $ | [sure noun done doing] , also+ $
    """)
GERUND_TAG = tag_pattern("DOING")
DATED = tag_pattern("in number+ $")  # Oslo | in 2019
# Oslo, led by | officials, including Lee and Roe | officials, most notably Lee and Roe
LED_BY = tag_pattern("""
    , (?:DONE by | during | this also [name speaker]) [^, ; : FINITE dont]* $
    | , the as [^; : FINITE dont “]* $  # Some analysts, such as Lee, a former envoy
    """)
NAME_ASIDE = tag_pattern(", name+ ,")  # the envoy, Ruth Adler, said
# contrary to what some men had hoped, who saw it as weak, and | thought
WHO_BEFORE = tag_pattern("(?P<who>PHRASE) has DONE , who [VERBS dont] [^, ; :]* ,? $")
AIM = tag_pattern("[speaker report view noun] to [noun does says] also? [during in] $")
# A subject with `and` in it but its last part.
LIST_BEFORE = tag_pattern("""
    [NOUNS the its sure] [NOUNS sure number the its ’ DONE DOING claims “ ”]*
    (?:[of in during] [NOUNS sure number the its ’ DOING does claims]+)+ and
    """)
LAST_NAME = tag_pattern("(?<=[to in and]) name+ $")
SPEAKER_BEFORE = tag_pattern(
    "(?:^ | [this during of by in and ,]) speaker $"
)  # between member | states
PLURALS = word_set(  # without s
    "people police majority media men minority women data taliban elite public they we you i"
) | {"heads of state"}
DATE_WORD = re.compile(rf"(?:19|20)[0-9]{{2}}|early|late|mid|{'|'.join(MONTH_NAMES)}")
YEAR_AND = tag_pattern("number+ and")  # on 1 April and | the envoy


@dataclass(frozen=True, slots=True)
class VerbUse:
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


def read_use(s: Tokens, at: int) -> VerbUse | None:
    """Return the use of the verb of report at an index; None where there is no such verb."""
    entry = REPORTS.get(s.words[at])
    group = HELPER_GROUP.search(s.tags, max(0, at - 12), at)
    # nothing is said where it comes to resolving issues
    if entry is None or group is None or s.tags[: at + 1].endswith(TAG["to saying"]):
        return None
    use = VerbUse(s, *entry, group.start(), at)
    return use if _is_verb(use) else None


def _is_verb(use: VerbUse) -> bool:
    """Tell whether a form that may be a noun or an adjective is a verb where it stands."""
    s = use.s
    if _is_modifier(use) or _belongs_to_noun(use):
        return False
    if not use.helped_only("also not itself ,"):
        return use.kind != "s"  # not: has reports
    if use.kind == "s" and _is_sole(use):
        return True
    padded = f"^{s.tags}$"
    before = padded[use.left]
    context = before + "+" * bool(use.helpers) + use.kind + padded[use.at + 2]
    ambiguous = use.tag == TAG["claims"]
    noun = NOUN_HERE.fullmatch(context) or is_adjective(s, use.left - 1)  # Russian claims that
    if NO_VERB_FORM.fullmatch(context) or (ambiguous and noun):
        return False
    # means and resolve to act
    nouns = TAG["NOUNS sure claims ” ) and" if ambiguous else "NOUNS sure claims ”"]
    return use.kind != "base" or before not in nouns or _is_plural(s, use.left)


def _is_sole(use: VerbUse) -> bool:
    """Tell whether a form is the only verb of a sentence with a subject: The paper calls for."""
    return bool(SOLE.match(use.before)) and not FREE_HELPER.search(use.s.tags, use.at)


def _belongs_to_noun(use: VerbUse) -> bool:
    """Tell whether a form has its agent behind it or a preposition before its noun.

    A toll, estimated by Oslo; ships, intended to last; in media comments they; guilds seen as weak.
    """
    s = use.s
    if use.word in PARTICIPLES and not use.helped("has is"):
        return True
    graded = use.kind == "ing" or use.word == "committed"
    if graded and s.word(use.at - 1) in DEGREES:
        return True
    if use.kind == "ed" and s.word(use.at - 1) == "recent" and s.has(use.at - 2, "the its ’"):
        return True
    if use.kind == "ed" and _is_reduced(use):
        return True
    told = s.tags.startswith(TAG["claims they"], use.at)
    before = find_before(s, use.left) if told else None
    if before is None:
        return False
    return s.tags[: before[0]].rstrip(TAG["also"]).endswith(tuple(TAG["during in by of"]))


def _is_reduced(use: VerbUse) -> bool:
    """Tell whether an -ed form stands for a relative clause: a toll, estimated by Oslo."""
    s = use.s
    if not use.helpers and (
        (use.follows(", NOUNS") and use.leads_to("by")) or s.word(use.at + 1) in INCLUDES
    ):
        return True
    # built a port, | intended to
    aimed = use.word == "intended" and s.has(use.at - 1, ",")
    return aimed or APPOSITION.fullmatch(s.tags, 0, use.at + 2) is not None


def _is_modifier(use: VerbUse) -> bool:
    """Tell whether a form is a noun behind `is`, or stands by its noun: state, electric demand."""
    if use.leads_to("noun speaker report view claims") and _is_attributive(use):
        return True
    if use.word_before in NOUN_ADJECTIVES:
        return use.helped_only("also not itself")
    if use.kind not in ("base", "s"):
        return _is_described(use)
    return bool(
        # the resource bets of a state
        (use.kind == "s" and use.verb in STAKES and use.follows("noun"))
        # not: the papers state that
        or (use.verb in MODIFIERS and not use.leads_to("that : , “ the this its they there"))
        or (use.word == "states" and (use.leads_to(",") or SPEAKER_BEFORE.search(use.before)))
        or PASSIVE.search(use.helpers)
    )


def _is_described(use: VerbUse) -> bool:
    """Tell whether an -ing form is what somebody does: Western thinking; not: thinking that."""
    doing = use.kind == "ing" and is_adjective(use.s, use.left - 1)
    return doing and not use.leads_to("that")


def _is_attributive(use: VerbUse) -> bool:
    """Tell whether what stands before a form makes it an adjective of the noun behind it."""
    if use.kind in ("ed", "ing") and not use.helpers and SEVERAL_ALONE.search(use.before):
        return True
    if use.kind != "ed":
        return GIFT_BUT.search(use.before) is not None
    return bool(AT_ALL.search(use.before) or ATTRIBUTE_USE.search(use.s.tags, 0, use.at))


def _is_plural(s: Tokens, end: int) -> bool:
    phrase = find_of_finite(s, end) or (end - 1, end)
    if s.has(end - 1, ")"):
        return s.words[phrase[0]] not in ONE  # an agency (IAEA) | report; not: staff (in Lund)
    head = s.words[head_of(s, phrase)]
    return (
        (head.endswith("s") and not head.endswith(("ous", "ss")))
        or head in PLURALS
        or s.tags[phrase[0]] == TAG["this"]
        or TAG["and"] in s.tags[slice(*phrase)]
        or (s.words[phrase[0]] == "the" and is_adjective(s, end - 1))  # the Chinese see
    )


def find_subject(use: VerbUse, last: Phrase | None) -> Phrase | None:
    """Return the noun phrase that does the saying; `last`: who spoke before in the sentence."""
    s = use.s
    if use.passive:
        agent = AGENT_BEHIND.match(s.tags, use.at + 1)
        return agent and find_behind(s, agent.end())
    if use.participle:
        apart = use.word_before == "—"  # may be let in—recognizing that it pays
        return None if apart else _find_of_participle(s, use.left, last)
    if use.helped("to"):
        return _find_of_infinitive(use, last)
    if use.word_before == "having":
        return _find_of_participle(s, use.left - 1, last)
    subject = find_of_finite(s, use.left, last)
    led = subject and s.word(subject[0] - 1) in ("with", "of")
    return None if led and _may_be_no_verb(use) else subject


def _find_of_infinitive(use: VerbUse, last: Phrase | None) -> Phrase | None:
    """Return who says what an infinitive tells: went on to say, was the first to say."""
    s = use.s
    if m := FIRST_OF_KIND.search(use.before):
        return find_of_finite(s, m.start(), last)
    impressed = use.verb in IMPRESSED
    if impressed and (led := _find_led(s, use.left) or _find_using(use, last)):
        return led
    word = use.word_before
    if word in SEEMS and use.verb in INWARD:
        # somebody; that a text seems to show something is the author’s reading
        who = find_of_finite(s, use.left - 1, last)
        return who if who and speaks(s, who) != "source" else None
    # not: banks are obliged to request papers
    if word not in GOVERNING_WORDS or (word == "obliged" and not impressed):
        return None
    governor = len(use.before[:-1].rstrip(TAG["is has also"]))  # was reported to say
    return find_of_finite(s, governor, last) or _inherit(s, use.left, last)


def _find_last(s: Tokens, end: int, words: frozenset[str]) -> int:
    """Return the index of the last of some words within a noun phrase before `end`, else `end`."""
    near = range(max(0, end - LONGEST_NOUN_PHRASE), end)
    return max((k for k in near if s.words[k] in words), default=end)


def _find_led(s: Tokens, end: int) -> Phrase | None:
    """Return who is made to say so before an infinitive: led | Oslo and its guild | to believe."""
    start = _find_last(s, end, DRIVES) + 1
    # not: led by Oslo to, leads a guild that came to
    led = start < end and not (s.has(start, "by") or VERB_OR_STOP.search(s.tags, start, end))
    return (start, end) if led else None


def _find_using(use: VerbUse, last: Phrase | None) -> Phrase | None:
    """Return who says something with a thing: Lee used | her speech | to argue.

    Not: used the old name to describe it.
    """
    s = use.s
    end = use.left
    at = _find_last(s, end, USES)
    if (
        at == end
        or use.verb == "describe"
        or s.has(at + 1, "by")
        or VERB_OR_STOP.search(s.tags, at + 1, end)
    ):
        return None
    return _find_of_helped(s, at, last)


def find_driver(use: VerbUse, led: Phrase | None) -> Phrase | None:
    """Return what makes somebody say so: The raid | led Oslo to warn of ships."""
    if led is None or use.s.word(led[0] - 1) not in DRIVES:
        return None
    return _find_of_helped(use.s, led[0] - 1)


def _find_of_helped(s: Tokens, at: int, last: Phrase | None = None) -> Phrase | None:
    """Return the subject of the verb at an index, whatever helps it."""
    group = HELPER_GROUP.search(s.tags, max(0, at - 12), at)
    return find_of_finite(s, group.start() if group else at, last)


def _may_be_no_verb(use: VerbUse) -> bool:
    """Tell whether a form may belong to a noun: with raids framed as, with bank reports saying."""
    done = use.kind == "ed" and use.word not in STATE_WORDS
    return use.helped_only("also") and (done or use.tag == TAG["claims"])


def find_of_finite(s: Tokens, at: int, last: Phrase | None = None) -> Phrase | None:
    """Return the subject of a verb group that begins at an index."""
    floor = max(0, at - 2 * LONGEST_NOUN_PHRASE)
    before = s.tags[floor:at]
    for name, (needs, pattern) in SUBJECTS.items():
        m = needs.search(before) and pattern.search(s.tags, floor, at)
        if m is None:
            continue
        if name.startswith("joined"):
            return _inherit(s, at - 1, last)
        if name == "aside":
            return _choose_beside_aside(s, m)
        phrase = find_before(s, _find_end(s, m, at))
        if name == "timed" and (not is_sayer(s, phrase) or is_sayer(s, (m.end("who") + 1, at))):
            continue
        if phrase and name != "made":
            return _choose_in_phrase(s, phrase, name)
        # not: In addition to ships made in Lund, | Oslo says
        if phrase and not s.has(phrase[0] - 1, "in"):
            return _widen(s, (phrase[0], at))
    return None


def _find_end(s: Tokens, m: re.Match[str], at: int) -> int:
    """Return where a subject ends that a pattern found; all of it is: at least | some argue."""
    bound = s.words[: m.end("who")][-2:] == ["at", "least"]
    return at if bound else m.end("who")


def _choose_in_phrase(s: Tokens, phrase: Phrase, name: str) -> Phrase | None:
    """Return what of a phrase speaks, without what only stands before or behind it.

    Brought in by elders who felt: `elders`. On 1 April and the envoy said: `the envoy`.
    Scientists during the war said: `Scientists`. `name`: the pattern that found the phrase.
    """
    phrase = strip_time(s, phrase)
    subject = _find_outer(s, phrase)
    if subject and name == "plain" and OBJECT_OF_GERUND.search(s.tags, 0, subject[0]):
        return None
    if name.startswith("relative"):
        subject = _find_inner(s, phrase, subject) or subject
    if subject and s.words[: subject[0]][-2:] in (["he", "and"], ["she", "and"]):
        return subject[0] - 2, subject[1]  # he and | Lee
    return _widen(s, subject) if subject and name in ("plain", "asked") else subject


def _widen(s: Tokens, phrase: Phrase) -> Phrase:
    """Return a phrase from where its sentence begins, where it is the end of its subject.

    Reporting on sites and | data obtained from raids suggests; Repair of it and | the toll was.
    """
    start = len(s.tags) - len(s.tags.lstrip(TAG["but also and ,"]))
    return (start, phrase[1]) if LIST_BEFORE.fullmatch(s.tags, start, phrase[0]) else phrase


def strip_time(s: Tokens, phrase: Phrase) -> Phrase:
    """Return a phrase without when: on 1 April and | the envoy; then | Lee; Oslo | in 2019."""
    start, end = phrase
    start += s.words[start] == "then"
    if s.has(start - 1, "PREPOSITIONS to while"):
        start = s.behind(YEAR_AND, start, end)
        while start + 1 < end and DATE_WORD.fullmatch(s.raw[start]):  # In May 2021 | officials
            start += 1
    behind = DATED.search(s.tags, start + 1, end)
    return start, behind.start() if behind else end


def _find_inner(s: Tokens, phrase: Phrase, outer: Phrase | None) -> Phrase | None:
    """Return who stands last in a phrase, before `who`: led by | elders, a truce with | Laos.

    Before `that` also a thing: firms in | a trade that.
    """
    start, end = phrase
    thing = A_THING.search(s.tags, start, end)
    if thing and s.words[thing.start("who")] in ONE and s.word(end) != "who":
        return thing.span("who")
    named = TITLED_NAME.search(s.tags, 0, start)
    if named and s.tags.startswith(TAG[", who"], end) and not s.has(start, "name"):
        return named.span("who")
    agent = (s.tags.rfind(TAG["by"], start, end) + 1, end)
    if agent[0] and is_sayer(s, agent):
        return agent
    last = LAST_NAME.search(s.tags, start, end)
    return last.span() if last and not is_sayer(s, outer) else None


def _find_outer(s: Tokens, phrase: Phrase) -> Phrase | None:
    """Return the phrase of which a phrase behind a preposition is part, else itself.

    Building in Oslo raises questions: None.
    """
    start = phrase[0]
    if start < 2 or not s.has(start - 1, "during in of by"):
        return phrase
    outer = find_before(s, start - 1)
    if aim := AIM.search(s.tags, 0, start):  # its failure to talk with | Oslo shows
        return aim.start(), phrase[1]
    # the need to stop raids in Oslo
    told = outer and s.has(outer[0] - 1, "does says")
    return None if told or s.has(start - 2, "doing") else outer or phrase


def _choose_beside_aside(s: Tokens, m: re.Match[str]) -> Phrase | None:
    """Return the phrase before words put between commas, with them where they are a name."""
    if led := LED_BY.search(s.tags, 0, m.end("who")):
        return find_before(s, led.start())
    start = m.start("aside") + 1
    end = m.end() - 1
    phrase = find_before(s, m.end("who"))
    inside = find_before(s, end, start)
    # a loose comma behind the subject: For instance, my colleague, notes that
    if inside and (phrase is None or (phrase[0] <= 1 and s.has(0, "in because"))):
        return inside
    named = not s.has(start, "the")  # its namesake, Ruth Adler, said; not: Corva, a firm, said
    if named and inside == (start, end) and is_sayer(s, inside) and not is_sayer(s, phrase):
        return inside
    if phrase and NAME_ASIDE.fullmatch(m["aside"]):
        return phrase[0], end
    return phrase and _find_outer(s, phrase)


def _inherit(s: Tokens, at: int, last: Phrase | None) -> Phrase | None:
    """Return the subject of the clause that goes on at an index."""
    if last is not None:
        return last
    if who := WHO_BEFORE.search(s.tags, 0, at):
        return find_before(s, who.end("who"))
    joints = (m.end() for m in CLAUSE_JOINT.finditer(s.tags, 0, at))
    return find_first(s, max(joints, default=0), at)


def _find_of_participle(s: Tokens, at: int, last: Phrase | None) -> Phrase | None:
    """Return who does what an -ing form tells: the noun before it, else the clause’s subject."""
    if s.has(at - 2, "NOUNS") and s.has(at - 1, "as"):  # quoted a minister as saying
        return find_before(s, at - 1)
    before = at - 2 if s.has(at - 1, "”") else at - 1  # free, and poor,” adding that
    if s.has(before, "NOUNS this sure claims"):  # with some noting that
        return _find_stated(s, find_before(s, at), last)
    alone = s.has(before, "and") and not GERUND_TAG.search(s.tags[: at - 1])
    # avoided blaming; it is old and blaming it is easy; accused of blaming
    if alone or s.has(before, "DONE does says of"):
        return None
    if at > 1:
        return _inherit(s, at, last)
    comma = s.tags.find(",", at)
    first = find_first(s, comma + 1) if comma > 0 else None
    # blaming coal, powers, and oil is easy
    return None if first and s.tags.startswith(TAG[", and"], first[1]) else first


def _find_stated(s: Tokens, phrase: Phrase | None, last: Phrase | None) -> Phrase | None:
    """Return who speaks in `officials warning that` and, of statements, who issued them."""
    if phrase is None:
        return None
    start, end = phrase
    # a raid on the port with | Oslo insisting
    start = max((k + 1 for k in range(start, end) if s.words[k] == "with"), default=start)
    if not is_sayer(s, (start, end)):
        return None
    before = s.word(start - 1)  # spoke on state media, warning
    issued = before == "on" or (before not in ("", "with") and speaks(s, (start, end)) != "speaker")
    owner = _inherit(s, start, last) if issued else None
    return owner if owner and speaks(s, owner) == "speaker" else (start, end)
