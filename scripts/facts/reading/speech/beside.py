"""Reads attributions beside a sentence: according to, in X’s view, as X notes, X said."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import islice, takewhile

from facts.base.patterns import verbose, word_set
from facts.reading.speech.frames import END_OF_CONTENT, FRONT_END, end_of
from facts.reading.speech.hearsay import HEARSAY
from facts.reading.speech.phrases import (
    Phrase,
    find_behind,
    head_of,
    is_sayer,
    opens_with_author,
    speaks,
)
from facts.reading.speech.report import Report
from facts.reading.speech.tokens import ANY_VERB, TAG, Tokens, tag_pattern
from facts.reading.speech.verbs.finder import MOST_REPORTS
from facts.reading.speech.verbs.subjects import ONE, find_of_finite, find_quoted, strip_time
from facts.reading.speech.verbs.uses import VerbUse, read_use
from facts.reading.speech.words import GROUPS, REPORTS, WORD_LISTS

# As seen in Lund: what is pointed at, nobody’s words.
SHOWN = word_set(
    """
    demonstrated demonstrates evidenced exemplified illustrated illustrates seen showed shown shows
    """
)
OWN_VIEW = re.compile(
    r"the authors?(?: \S+){0,2}$|.* and i$"
)  # as the author noted, as Lee and I noted
Adverbial = tuple[Phrase, int, int]  # its holder, first and last index
# What must stand at `key` in adverbials of report, by name; in others it is a verb that only says.
ADVERBIAL_KEYS = {name: word_set(words) for name, words in WORD_LISTS["adverbial_keys"].items()}
# Adverbials of report with the names of their keys, and the holder `who`.
ADVERBIALS = [(row["key"], tag_pattern(row["words"])) for row in WORD_LISTS["adverbials"]]
# Who that is: according to the guild’s head|, Rose Adler, trade is free
NAMED_BEHIND = tag_pattern("(?<=speaker) , name{2,4} (?=, (?! also* [VERBS dont]))")
# What something is done by: according to its needs.
CRITERIA = word_set(
    """
    ability aptitude capacity category changes characteristics circumstance circumstances
    complexity conditions constraint constraints context contingency criteria demand demands
    dimensions disposition divisions dynamics events factors features gender hopes imperatives
    interests level levels location merit merits mindset needs norms outcomes parameters
    percentage population preferences principles priorities probabilities procedures purposes
    race risk rules scale schedule sensitivity severity shapes situation size specialisation
    specialization standards strength strengths tactics techniques threat threats type value values
    wish wishes
    """
)
OUTLOOKS = word_set("perspective standpoint viewpoint")
LAWS = word_set("act constitution doctrine law laws legislation regulations statute")
# A plan as defined by Lee: but a phrase is his; not: As defined by Lee, it is
NAMING_FORMS = word_set("called defined described dubbed framed proposed termed understood")
LAID_OUT = word_set("described detailed envisaged envisioned outlined set")
VERB_BEHIND = tag_pattern(", also* [FINITE dont]")
AIMS = word_set(
    "aim aims hope hopes move moved moves plan plans seek seeks sought tried tries try want"
)
NEGATING_TAGS = frozenset(TAG["not dont"])
# where it was said: wrote | at his house in Lund, on Tuesday.
PLACE_BEHIND = tag_pattern("(?:[during at in] [^, . ; : VERBS dont “]{1,10})? (?=[, .] | $)")
SUCH_REACH = 8  # words between `such` and its `as`
SAYS = word_set(
    "say think stress announce show highlight prove point-out make-clear propose tell remind need"
)
# As Lee details, trade fell; not: a net, as Lee detailed it
SAYS_FIRST = SAYS | {"detail", "testify"}
# What a verb is about that is no aside: as raids underscore | the toll, as guards argue | over pay.
# Not: as Lee told | the guild, as Lee noted | the same week.
MATTER_BEHIND = verbose(
    r"""
    respon\w+\sto\b | \S+\s(?:also\s)?            # responds to raids
    (?: (?:with|less)\b
      | over\s(?!an?\b|the\s(?:last|past|weekend|years?)\b)
      | more\s(?!recently\b|than\b)
      | (?:an?|her|his|its|the|their)\s
        (?! (?:following|last|next|other|previous|same)\b | \w+\s(?:ago|before|earlier)\b
          | (?:day|evening|month|morning|week|weekend|year)\b )
    )
    """
)
TELLS_SOMEBODY = word_set("asked put puts reminded reminds tells told warned warns")
# Second, that; However, while
LED_BY_THAT = tag_pattern("""
    (?:[name noun number because also] , that | also ,)? (?:[while but and – ,] | because
    (?![^, VERBS dont]* ,))*
    """)
PHRASE_WORDS = word_set("formulation phrase thinking")
SUBORDINATE_TAGS = tuple(TAG["if as what"])  # not told without their main clause
VIEW_PREPOSITIONS = word_set("in by from")  # not: based on the reading of
# Where the clause ends in which such words stand: before a new subject with its verb.
NEW_SUBJECT = tag_pattern("""
    CONTENT_END
    # it is old, and fleets such as Lund have reportedly left
    | , (?=[but and]? that? (?>PHRASE) (?: [this the]? [as during] (?>PHRASE))? also*
        [FINITE dont])
    # it grew, and the fleet reportedly sank; while it waits, it reportedly plans
    | , (?=[but and] (?>PHRASE) also DONE | [they it] also+ noun)
    """)
ASIDE_OF_THAT = tag_pattern("that , [^, ; :]+ ,")  # some agree that, without ore, | it is hard
# What somebody is, behind the name: According to Lee, a former minister, | the plan is
APPOSED = tag_pattern(r"""
    , (?:(?=[NOUNS number the]) (?:[NOUNS sure number claims the of at in and ’ ,] | (?<=the)
      said | DONE by | to does | [who that] VERBS [does DONE]? | \( NOUNS{1,3} \)){2,28}
      | DONE by [^, VERBS]{1,8} | who .{2,40}?)
    (?=, [while because if]? “? (?:[during in] [^,]{1,8} ,)? (?>PHRASE) (?:, [^,]{1,20} ,)?
      also* [VERBS dont] | , name{1,3} also+ claims)
    """)
# ... at the end of the sentence: “It fell,” said Lee|, an envoy of the guild.
APPOSED_LAST = tag_pattern(", [NOUNS sure number the its of at in and claims ’ ,]+ (?=[.]? $)")
# Leaders hope that, in Lee’s words, | “Lund must do it”; not: a plan, as Lee put it, to “go home”
ONLY_QUOTED = tag_pattern("(?P<said>“ [^VERBS ”]+ [FINITE DONE dont] [^”]+ ”)")
BRACKETED = tag_pattern(r"\( [^( )]* \) :?")
# Hearsay, `_`, that is only of who or what is named: the purportedly | hollow army.
WITHIN = tag_pattern(r"""
    [the its] _
    | NOUNS [who that] (?>PHRASE) [HELPERS has] _ | [, –] who HELPERS{1,2} _
    | , who also* _ also* DONE  # the pact, which supposedly | bound it
    | , to who (?>PHRASE) [HELPERS has] _  # a port, to which ships are reportedly | sold
    | , the [NOUNS sure]{1,3} _ DONE [by in]  # it fell, a point reportedly | added by Lund
    | and _ the  # a banker and reportedly | a friend
    # it is old and reportedly | fell; not only old, but because it reportedly | fell
    | [FINITE dont] [^;]* and also* _ also* [HELPERS VERBS] | also because [^, ; :]* _
    | NOUNS _ DOING  # women purportedly | planning a raid
    | – _ to  # sold its ships – allegedly | to win
    # Lund, a firm | allegedly bought by; not: On Monday, the guard | reportedly struck
    | ^ the? [NOUNS sure number]{1,6} , the [NOUNS sure number]{1,6} _ DONE
    # The raids, reportedly | made by the guild, cannot be ignored: only who made them is said.
    # Guards, allegedly | from Lund, left; the fleet (two in three, by some estimates) is old
    | , _ DONE? by [^, . ; : FINITE]* [, .] | , _ [DOING in during] [^, . ; : FINITE]* ,
    | – [^– FINITE]+ , [^– FINITE]* _ [^– FINITE]* – | \( [^( ) FINITE]* _ [^( ) FINITE]* \)
    """)
# the law says; | however, guards; it fell, | although Oslo says
OTHER_BEHIND = tag_pattern("; also , | , [while but] (?>PHRASE) also* [says claims]")
CONCEDING = word_set(
    "acknowledge acknowledged acknowledges admit admits admitted concede conceded concedes"
)
CONCEDING_REACH = 12  # words from `as even` to such a verb
CONTRASTS = word_set("although but though whereas while yet")
LAST_RELATIVE = tag_pattern("[who that] (?=also* VERBS) [^, ; :]* $")
# Where an attribution, `_`, speaks for what stands before it, by what stands behind.
SPEAKS_BEFORE = tag_pattern("""
    ” _ [^“]* $
    | _ (?: [^NOUNS does DONE says has is]* $ | [and but who]  # nothing is said there
      # according to medics, | cooks, and guards
      | [name speaker report noun the this] [^does DONE says has is]* and
        [^does DONE says has is]* $
      # it fell, Lee said, | adding that it is over; said | at a briefing, adding that
      | (?:[during at in] [^, . ; : VERBS dont “]{1,10} ,)? saying that )
    """)
# ... right behind its last word: said | in a paper published by Lund, said | following talks
ONLY_WHERE = tag_pattern("""
    (?:[what because during at in] | also? doing | saying to | also? noun of)
    [^, ; : VERBS that “]{1,14} (?:DONE [by during in at] [^, ; : VERBS that “]{1,8})? [. ?]* $
    """)
ABOUT_WORDS = word_set("almost approximately fewer less more nearly roughly")  # more | than 5
JOINED_BEFORE = tag_pattern(", but | and , [^,]* , “")  # it fell and, as Lee noted, “brought shame”
# (according to Lee; – but in their view; – at peak, according to Lee,
ASIDE_BEFORE = tag_pattern(r"(?:\( | – [but and] | – [^–]{1,8} ,) $")
DOUBTFUL = word_set("doubtful implausible improbable unlikely")
# (according to Lee), – and in their view blind –, – at peak, according to Lee, two a day –
CLOSES = tag_pattern("[^, ; :]{,9} [– )] | [^–]{1,9} , [^–]{1,12} –")
LEADS_ON = tag_pattern("[in during DOING]")  # what opens a sentence and is not all of it
SPOKEN_BEFORE = tag_pattern("[, . ? !] ” $")  # ,” said Li Wen; not: the “Plan” proposed
HEARD_PHRASE = tag_pattern("they | the? [NOUNS sure DOING claims]{1,4}")  # told a press briefing
# said when asked in May, said following talks, ahead of his visit, in a paper published by Lund.
WHERE_SAID = """
    (?:[what because during at in] [^, ; : does says that “]{1,14}
      | also? (?:doing | saying to | noun of) [^, ; : does says DONE that “]{1,14})
    """
CLOSED_BEHIND = tag_pattern(f"{WHERE_SAID}? (?:[, .] | $)")
# A clause that only opens another one: After Lee said that it fell, | Oslo objected; when it fell,
# not: Since 2022 | trade has risen; What Lund wants | is peace.
ONLY_FRONT = tag_pattern("""
    [but and also ,]* [because while if what] (?!number) (?>PHRASE)
    (?:[HELPERS also not])* VERBS (?:[^, ; : VERBS that]* that [^, ; :]* | [^, ; : VERBS]*) ,? $
    """)
# Under Novak, he said |, it will fall; he said | in an interview in May, it will fall
INTERPOSED = tag_pattern("""
    , | in the? noun? report [^, ; : does says that “]{0,5} , (?! that | [^,]* , that)
    """)
# What may stand before the first words of a sentence or of its part.
OPENING_TAGS = tag_pattern("[because while as but also and “ – ,]* | .* [and ; :]")
# It is a start – | according to Lund, trade fell
BEHIND_DASH = tag_pattern("[^– ,]* , (?>PHRASE) also* [VERBS claims] [^–]* $")
# Although its ports are old, | it has,
CONCEDED_BEFORE = tag_pattern("[but and also ,]* while [^, ;]* [VERBS dont] [^, ;]* , (?=.)")
VERB_BEFORE = tag_pattern("[VERBS claims dont]")  # It fell, said Lee
QUOTED_CLAUSE = tag_pattern("[VERBS claims dont] | , ” $")  # “It fell” says Lee, “A trap,” says Lee
# What can attribute beside a clause.
LEADS_IN = tag_pattern("[says said saying claims as during by to according in]")


def _opens(s: Tokens, at: int) -> bool:
    """Tell whether only connectors stand before an index, or a dash with what is said behind it."""
    dashed = s.has(at - 1, "–") and BEHIND_DASH.match(s.tags, at)
    return bool(dashed or OPENING_TAGS.fullmatch(s.tags[:at]))


def _rest(s: Tokens, first: int, last: int) -> Phrase:
    """Return the words that an adverbial speaks for: the rest of the sentence on its side."""
    end = len(s.tags.rstrip(".,;:?!"))
    # in the words of Lee (b. 1961): “It fell.”
    last = s.behind(BRACKETED, s.behind(APPOSED, last))
    start = s.skip_all(", –", last)
    before = s.tags[:first]
    quoted = ONLY_QUOTED.match(s.tags, start)
    if quoted and ANY_VERB.search(before) and TAG["”"] not in before:
        return quoted.span("said")
    # While according to Lee it fell, it is
    if s.tags[:first].rstrip(",").endswith(tuple(TAG["while if"])):
        return start, end_of(s, start, FRONT_END)
    if _opens(s, first) or JOINED_BEFORE.match(s.tags, first - len(TAG[", but"])):
        other = OTHER_BEHIND.search(s.tags, start, end)
        return start, other.start() if other else end
    return _rest_before(s, first, (start, end))


def _rest_before(s: Tokens, first: int, behind: Phrase) -> Phrase:
    """Return the words before an adverbial, or those `behind` where it stands in between."""
    rest = s.tags[slice(*behind)]
    turned = s.has(behind[0] - 1, ",") and s.word(behind[0]) in CONTRASTS
    if turned and VERB_BEFORE.search(s.tags, 0, first):  # It fell, Lee says, | although few agree
        return s.skip_all("and but also ,"), len(s.tags[:first].rstrip(TAG[", –"]))
    if relative := LAST_RELATIVE.search(s.tags, 0, first):  # a law that was a trap in their eyes
        return relative.start(), first
    # not: The money comes, according to Lee, | from Oslo
    placed = not s.has(behind[0] - 1, ", –") and ONLY_WHERE.match(rest)
    if placed or SPEAKS_BEFORE.search(f"{s.tags[:first]}_{rest}"):
        begin = s.skip_all("and but also ,")
        begin -= s.word(begin - 1) in ABOUT_WORDS
        return begin, max(begin, len(s.tags[:first].rstrip(TAG[", –"])))
    # Though it fell, | in May, Lee says, it is
    return s.behind(CONCEDED_BEFORE, 0, first), behind[1]


def _read_adverbial(s: Tokens, at: int) -> Adverbial | None:
    """Return holder, first and last index of an adverbial of report that begins at an index."""
    if _gives_example(s, at):
        return None
    for name, m in _match_adverbials(s, at):
        key = m.start("key")
        holder = m.span("who")
        if not _can_hold(s, key, holder):
            continue
        if name in ADVERBIAL_KEYS:
            speaks_here = s.words[key] in ADVERBIAL_KEYS[name]
        else:
            speaks_here = _speaks_of_clause(s, at, key, holder)
        if not speaks_here:
            continue
        if name == "according" and (cut_at := _find_clause_begun(s, holder)):
            return (holder[0], cut_at), at, cut_at
        named = NAMED_BEHIND.match(s.tags, m.end())
        if named and not s.words[holder[1] - 1].endswith("s"):  # not: officials, Lee and Roe, have
            return (holder[0], named.end()), at, named.end()
        return holder, at, s.skip(m.end(), "itself")  # according to the bank | itself
    return None


def _find_clause_begun(s: Tokens, holder: Phrase) -> int | None:
    """Return the comma where a clause begins in a row: according to the bank|, a guard and Lee."""
    commas = (k for k in range(*holder) if s.has(k, ","))
    return next((k for k in commas if s.word(k + 1) in ONE), None)


def _match_adverbials(s: Tokens, at: int) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield the adverbials of report that may begin at an index, with the names of their keys."""
    for name, pattern in ADVERBIALS:
        m = pattern.match(s.tags, at)
        if m is None or (name == "repeat" and not _opens(s, at)):
            continue
        if name != "view" or _shows_view(s, at, m.start("key")):
            yield name, m


def _shows_view(s: Tokens, at: int, key: int) -> bool:
    """Tell whether a noun behind a preposition is of somebody’s view: in Lee’s words.

    Not: a set of likenesses, in the phrase of Lee, is: only the words before are his.
    """
    likened = s.words[key] in PHRASE_WORDS and not _opens(s, at)
    return s.words[at] in VIEW_PREPOSITIONS and not likened


def _gives_example(s: Tokens, at: int) -> bool:
    """Tell whether an `as` leads to examples or compares: such guns as."""
    if s.words[at] != "as":
        return False
    # it has grown, as even its critics admit: they only concede it
    if s.word(at + 1) == "even" and not CONCEDING.isdisjoint(s.words[at : at + CONCEDING_REACH]):
        return True
    near = s.words[max(s.tags.rfind(",", 0, at) + 1, at - SUCH_REACH) : at]
    # it is no friend as some have said, not as weak as some have said
    negated = not (s.has(at - 1, ",") or NEGATING_TAGS.isdisjoint(s.tags[:at]))
    return negated or "such" in near or "as" in near[-3:]


def _can_hold(s: Tokens, key: int, holder: Phrase) -> bool:
    """Tell whether who stands in an adverbial can speak; whoever stands behind `according to`."""
    if s.tags[slice(*holder)] == TAG["its"]:  # in | his | assessment
        return True
    if s.words[key] in SHOWN or OWN_VIEW.match(" ".join(s.words[holder[0] : holder[1] + 2])):
        return False
    # as indicated in
    if holder[0] > key and s.tags[key : key + 2] in (TAG["said in"], TAG["done in"]):
        return speaks(s, holder) in ("source", "words")
    if _is_no_body(s, key, holder):
        return False
    return s.has(key, "according") or is_sayer(s, holder)


def _speaks_of_clause(s: Tokens, at: int, key: int, holder: Phrase) -> bool:
    """Tell whether a verb tells the clause beside it: as Lee noted; not: as raids show the toll."""
    if _only_names(s, at, key, holder):
        return False
    behind = " ".join(s.words[key : key + 6])
    about = holder[1] <= key and MATTER_BEHIND.match(behind)
    if about and s.words[key] not in TELLS_SOMEBODY:
        return False
    return _only_says(s, key, SAYS_FIRST if _opens(s, at) else SAYS)


def _only_names(s: Tokens, at: int, key: int, holder: Phrase) -> bool:
    """Tell whether a verb only tells what is named: a plan | as defined by Lee, it does not.

    Also: An approach, as outlined in the paper, is dear; unlike, as Oslo has said, Lund.
    """
    if s.has(at - 1, ","):
        laid_out = s.words[key] in LAID_OUT and s.has(key + 1, "in")
        subject = laid_out and VERB_BEHIND.match(s.tags, holder[1]) is not None
        return subject or s.words[at - 2] == "unlike"
    return at > 0 and s.words[key] in NAMING_FORMS and s.has(key + 1, "by in")


def _is_no_body(s: Tokens, key: int, holder: Phrase) -> bool:
    """Tell whether a phrase is what something is done by: according to its needs."""
    start, end = holder
    head = head_of(s, holder)
    if s.words[key] in OUTLOOKS and key < head:  # from the viewpoint of a firm
        return s.raw[head].islower()
    if s.has(key, "according") and s.words[head] in LAWS:  # guards licensed | according to the law
        return s.has(key - 1, "NOUNS VERBS DONE also")
    # according to current | thinking, to a new | set of laws
    loose = s.has(start, "its") or s.has(end, "DOING") or s.has(end + 1, "of")
    return s.words[head] in CRITERIA or (loose and speaks(s, holder) == "other")


def _only_says(s: Tokens, at: int, says: frozenset[str] = SAYS) -> bool:
    """Tell whether a verb of saying, of one of these groups, stands without what is said."""
    if s.words[at - 1] == "to" and s.words[at - 2] in AIMS:  # as they seek to signal unity
        return False
    if s.words[at] == "recall" and s.has(at - 1, "should will"):  # as readers may recall
        return False
    verb, kind = REPORTS.get(s.words[at], ("", ""))
    # as the doctrine notes,; not: as a group of five states,
    plain = kind != "base" and s.has(at + 1, ",") and not s.has(at - 1, "number")
    if not plain and read_use(s, at) is None:
        return False
    groups = GROUPS.get(verb, [])
    if s.has(at + 1, "by"):  # as identified by guards; not: as requested by
        return any(group.stance != "demand" for group in groups)
    particles = s.words[at + 1 :]
    return any(g.name in says and particles[: len(g.particles)] == g.particles for g in groups)


def _read_behind(s: Tokens, at: int) -> Adverbial | None:
    """Return `, officials say.` and `,” said Li Wen`: nothing that is said stands behind."""
    use = read_use(s, at)
    # To win ships, Lee argued | for tolls
    if use is None or s.word(at + 1) in ("against", "for") or not _only_says(s, at):
        return None
    if use.tag == TAG["saying"]:
        return _read_quoted(use)
    if use.passive:
        return None
    if use.helped("should will") or opens_with_author(s):
        return None
    # not: Lee, the envoy, told | the guild
    inverted = find_behind(s, at + 1) if use.kind != "base" and use.verb != "tell" else None
    if inverted and _is_inverted(s, use.left, inverted):
        return strip_time(s, inverted), use.left, s.behind(APPOSED_LAST, inverted[1])
    holder = find_of_finite(s, use.left)
    if holder is None:
        return None
    return _read_after(use, holder)


def _read_quoted(use: VerbUse) -> Adverbial | None:
    """Return `,” the bank quoted Lee as saying` and `,” Lee was quoted as saying`."""
    holder, begin = find_quoted(use.s, use.at) or (None, 0)
    return (holder, begin, use.at + 1) if holder and use.s.has(begin - 1, "”") else None


def _read_after(use: VerbUse, holder: Phrase) -> Adverbial | None:
    """Return `, officials say` behind what they say; not: rents, power | charges."""
    s = use.s
    single = s.tags[slice(*holder)] in TAG["noun speaker"]
    bare = single and not s.words[holder[0]].endswith("s")
    if holder[0] < 2 or (bare and use.tag == TAG["claims"]):
        return None
    end = use.at + 1
    if use.verb == "tell":  # told Reuters
        end = s.behind(HEARD_PHRASE, end)
    return (holder, holder[0], end) if _stands_behind(s, holder, end) else None


def _is_inverted(s: Tokens, left: int, holder: Phrase) -> bool:
    """Tell whether the speaker follows the verb: ,” said Li Wen; , said the ministry,."""
    closed = CLOSED_BEHIND.match(s.tags, holder[1]) and is_sayer(s, holder)
    spoken = SPOKEN_BEFORE.search(s.tags, 0, left)
    # not: “Spare Tyre” implies a network
    said = s.has(left - 1, ",") or (s.has(left - 1, "”") and QUOTED_CLAUSE.search(s.tags[:left]))
    return bool(spoken or (closed and said))


def _stands_behind(s: Tokens, holder: Phrase, end: int) -> bool:
    """Tell whether `officials say` stands behind what they say, not behind an adverbial only."""
    start = holder[0]
    level = speaks(s, holder)
    closed = s.tag(end) in (",", ".", "")
    if level == "thing" or (level == "other" and not closed):
        return False  # as the last year has shown, a feat repeated in May
    if s.has(start - 1, "”"):
        # In brief, “a trap,” Lee wrote in May; not: After vowing to end “a trap,” Lee stressed that
        ended = s.has(s.behind(PLACE_BEHIND, end), ".")
        return closed or ended or not (s.has(end, "that") or LEADS_ON.match(s.tags))
    told = INTERPOSED.match(s.tags, end) or _has_main_clause(s, start, bool(closed))
    return bool(s.has(start - 1, ",") and told and CLOSED_BEHIND.match(s.tags, end))


def _has_main_clause(s: Tokens, end: int, closed: bool) -> bool:
    """Tell whether a verb stands before an index, and not only in a clause that opens another.

    Not: After Lee said that it fell, | Oslo objected. What stands behind the verb, which then is
    not `closed`, may be told instead.
    """
    opened = closed and ONLY_FRONT.match(s.tags, 0, end)
    return not opened and VERB_BEFORE.search(s.tags[:end]) is not None


def find_beside(s: Tokens) -> list[Report]:
    """Return the report of a sentence whose speaker stands beside the words, if any."""
    for m in islice(LEADS_IN.finditer(s.masked), 4 * MOST_REPORTS):
        at = m.start()
        verb = m[0] in TAG["says said claims"] or (m[0] == TAG["saying"] and find_quoted(s, at))
        found = _read_behind(s, at) if verb else _read_adverbial(s, at)
        aside = ASIDE_BEFORE.search(s.tags, 0, at) and CLOSES.match(s.tags, at)
        # It is implausible – as Lee said
        dashed = s.words[at - 1 : at + 1] == ["–", "as"]
        doubted = dashed and s.words[0] == "it" and not DOUBTFUL.isdisjoint(s.words[2:4])
        if found and not (aside or doubted):
            holder, first, last = found
            content = _rest(s, first, last)
            return [Report(holder, (first, last), content, "beside")]
    return []


HEARD = ("who", "outlook", "among", "by", "clear")  # groups of who holds what is only shown


def find_hearsay(s: Tokens, others: list[Report]) -> list[Report]:
    """Return the clauses which only show that somebody says so: reportedly, there are reports.

    Each is cut where another report of the sentence begins or ends.
    """
    found: list[Report] = []
    if not s.tags:
        return found
    for m in islice(HEARSAY.finditer(s.text, s.starts[0], s.ends[-1]), MOST_REPORTS):
        words = _words_of(s, m.span())
        at = words[1] - 1
        taken = [*others, *found]
        told = m["held"] is None and any(r.start <= at and words[0] < r.end for r in taken)
        if s.masked[at] != "_" and not (told or _is_within_phrase(s, at)):
            clause = _find_clause(s, at, [r for r in taken if r.frame != "noun"])
            # For | New Delhi |, it is; from | the Lundic perspective
            named = [name for name in HEARD if m[name]]
            who = _words_of(s, m.span(named[0])) if named else None
            found.append(Report(who, words, clause, "beside"))
    return found


def _is_within_phrase(s: Tokens, at: int) -> bool:
    """Tell whether hearsay is only of who or what is named: the purportedly hollow army.

    A firm allegedly bought by Lee; the town that Lee has reportedly left; there are no reports.
    """
    return WITHIN.search(f"{s.tags[:at]}_{s.tags[at + 1 :]}") is not None


def _words_of(s: Tokens, span: tuple[int, int]) -> Phrase:
    """Return the words in which a stretch of the text stands."""
    return bisect_right(s.ends, span[0]), bisect_left(s.ends, span[1]) + 1


def _find_clause(s: Tokens, at: int, others: list[Report]) -> Phrase:
    """Return the clause in which an index stands; a condition stays with what it conditions."""
    # behind connectors: However, while
    start = s.behind(LED_BY_THAT, max((r.end for r in others if r.end <= at), default=0))
    start = min(start, len(s.tags) - 1)
    for joint in takewhile(lambda m: m.end() <= at, NEW_SUBJECT.finditer(s.tags, start)):
        before = s.tags[start : joint.start()]
        if joint[0] and before[:1] not in SUBORDINATE_TAGS and ANY_VERB.search(before):
            start = s.behind(LED_BY_THAT, joint.end())
    pattern = END_OF_CONTENT if s.tags[start] in SUBORDINATE_TAGS else NEW_SUBJECT
    if s.has(start - 1, "while because"):
        pattern = FRONT_END
    told = s.behind(ASIDE_OF_THAT, max(at, start))  # Reportedly, | the port has been sold
    end = min([end_of(s, told, pattern), *(r.start for r in others if r.start > at)])
    loose = TAG[", ; . and – but because what while who as"]
    return start, start + max(1, len(s.tags[start:end].rstrip(loose)))
