"""Finds the runs of capitalised words in a text, and tells which words may be a person's name."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from facts.base.patterns import verbose, word_set
from facts.reading.lexicon import (
    ABBREVIATED_TITLES,
    COMPOUND_ENDINGS,
    GIVEN_NAMES,
    LEADERS,
    NAMESAKES,
    NOT_NAMES,
    PLACE_OPENINGS,
    SURNAMES,
    TITLES,
    TITLES_AND_PLURALS,
    WEEKDAYS,
    either,
)

UPPER = "[A-ZÀ-ÖØ-ÞČĆĐĞİŁŃŐŚŞŠŰŹŻŽ]"
TITLE = rf"(?:{'|'.join(sorted(TITLES, key=len, reverse=True))})s?"
NAME_TOKEN = rf"""(?:
    (?:Mr|Mrs|Ms|Dr|St)\.
  | {"|".join(map(re.escape, sorted(ABBREVIATED_TITLES)))}    # Gen.
  | (?:[A-Z]\.){{1,3}}                                        # J.D.
  | (?:al-|el-|d’|d')?{UPPER}(?:[\w-]|[’'](?=\w\w|a\b)){{0,30}}   # al-Assad, O’Brien, Shia’a
)"""
PARTICLE = "(?:von|van|der|den|de|del|des|da|di|dos|du|la|le|bin|ibn|al|ben)"
RUN = verbose(
    rf"""
    # Ex-|PM Ann Stone, Washington, D.C. | Secretary Stone
    (?<![\w@\#/])(?<!Washington,[ ])(?<!Washington,[ ]D\.)(?!Ex-)
    {NAME_TOKEN}
    # Jan “El Lobo” Novak; not: called Ann Lee “Sleepy” | Monday
    (?: (?:[ ]{NAME_TOKEN})? [ ]“{UPPER}[\w-]+(?:[ ]{UPPER}[\w-]+)?”
      (?=[ ](?!(?i:{either(*WEEKDAYS)})\b){UPPER}) )?
    (?:
        # Stone, Jr., Lee III; not: Lee, Sr. Pastor
        ,?[ ](?:Jr\b\.?|Sr\b(?!\.?[ ]{UPPER})\.?|I{{2,3}}\b|IV\b)
      | [ ](?:{PARTICLE}[ ]){{0,3}}{NAME_TOKEN}        # van der Berg
    ){{0,9}}"""
)
NAME_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
# Other words that are in no name: Cooperation, Friendship, Economics, Particularly.
ABSTRACT_ENDING = re.compile(
    r"(?!(?:cl|kl)[ie]ment|mc)"  # Kliment Berg, Ann McHern
    r".{2,}(?:(?:tion|sion|ment|ism|ity|ship|ern|ics|ology)s?|cally|edly|ently|ially|larly)"
)
PINYIN = verbose(  # a given name of one or two syllables, also in Wade-Giles
    r"""
    (?:
        (?:zh|ch|sh|ts|tz|hs|[bpmfdtnlgkhjqxrzcsyw])?
        (?:iang|iong|uang|ueh|ang|eng|ing|ong|ian|iao|uai|uan|ai|ao|an|ei|en|er|ia|ieh|ie|in|iu|ou
          |ua|ue|ui|un|uo|a|e|i|o|u|ü)
    ){1,2}                      # jinping
    | [a-z]{2,6}-[a-z]{2,6}     # ta-wei, ji-won
    """
)
# Endings of surnames from the Baltic to Central Asia, in words long enough to be no city.
FAMILY = verbose(
    r"""
      .{3,}(?:
          [oe]va? | [oe]ff | yeva? | (?:sk|ck)(?:y|yi|yy|aya|i) | enko | chuk   # Zhumabayev
        | [^aeiouy]yan | shvili | adze | [oe]vi[cć]h? | ogl[uy] | uly | kyzy | zoda   # Sargsyan
        | sson | sdóttir | opoul[uo]s | aitis | auskas | [aeiou]itė                   # Karlsson
      )
    | \w{3,}-[A-Z]\w{2,}(?<!ing)                                                # Ashworth-Pike
    """
)
SHIPS = "(?:carrier|corvette|cruiser|destroyer|frigate|icebreaker|ship|submarine|tanker|vessel)s?"
# What bears a person's name, between bars: Ernst | & Young, the carrier | Ronald Reagan.
NAMESAKE = verbose(
    rf"""
    (?i: & | \b(?:World[ ]War|USN?S|HMS|INS|HMAS|{SHIPS}|typhoon|hurricane|storm)
      (?:[ ](?:King|Lady|Lord|Prince|Queen|Sir))?
      | \b(?:bay|gulf|port|sea|straits?)[ ]of                       # the Sea of | Azov
    )[ ]\|
    # Charles de Gaulle | airport
    | \|[ ](?:&|airport|award|bridge|class|hospital|prize|square|stadium|street|university)(?!\w)
    | [“"]\|.*\|[”"]                                            # “Jan Novak”
    """
)
NAMESAKE_REACH = 12  # characters around a name

SLAVIC = re.compile(r".{2,}(?:[oe]v|[^aeiou]in|sky|skyy?i|enko|chuk)")
# First names in two letters: JD Vance.
PAIRS_OF_INITIALS = word_set("AJ CJ DJ HR JB JD JJ JP PJ RJ TJ")
# What a sentence opens with before a name: Capturing | Jan Novak would
OPENING_DEED = re.compile(r"(?:(?<=[.!?:“”\n]\ )|(?<=[\n“])|\A)[A-Z][a-z]{3,}ing\ ")
# What a headline tells of somebody, its verb in capitals, too
HEADLINE = verbose(
    rf"(?:Former[ ])?{TITLE}[ ](?:{either(*LEADERS)})(?=[ ](?-i:[A-Z][a-z]+s)\b)", re.IGNORECASE
)
# Behind a given name a surname, else none: Ann | White; not: the White House
ALSO_SURNAMES = word_set(
    """
    economy france french holland ireland israel jordan lord may monaco sierra washington west white
    """
)
NAME_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}")
RUN_WORD = re.compile(r"\S+")


class NameRun(NamedTuple):
    """A run of capitalised words from `begin` on.

    `words`, from `start` on, may be a name; those of `lead`, in front of it, are not.
    """

    begin: int
    start: int
    end: int
    lead: Sequence[str]
    words: Sequence[str]


def listed_form(word: str) -> str:
    """Return the form in which word lists hold a word."""
    return word.lower().strip(".,")


def is_chinese(words: Sequence[str]) -> bool:
    """Tell whether words are a Chinese or Korean surname and given name."""
    return (
        len(words) in (2, 3)
        and listed_form(words[0]) in SURNAMES
        and all(PINYIN.fullmatch(word.lower()) for word in words[1:])
    )


def family_name(words: Sequence[str]) -> str:
    """Return the surname of a full name: the first word of a Chinese one, else the last."""
    if is_chinese(words):
        return words[0]
    return next((word for word in reversed(words) if word not in NAME_SUFFIXES), words[-1])


def read_surname(name: str) -> str:
    """Return the surname in a name as printed: Novak of Jan Novak, Jr."""
    return family_name(name.replace(",", "").split())


def is_title(word: str) -> bool:
    """Tell whether a word is the title of an office, also in the plural."""
    form = listed_form(word).split("-")[-1]
    return word in ABBREVIATED_TITLES or form in TITLES_AND_PLURALS


def _is_name_though(words: Sequence[str], at: int) -> bool:
    """Tell whether a word that is in few names is in one: before a Chinese name, or Ann White."""
    if is_chinese(words[at : at + 2]):
        return True
    return listed_form(words[at]) in ALSO_SURNAMES and at > 0 and is_given_name(words[at - 1])


def _is_sign_of_name(words: Sequence[str], at: int) -> bool:
    """Tell whether a word is only in names: J., JD Lee, Lee III."""
    word = words[at]
    initial = "." in word and len(listed_form(word)) == 1
    pair = word in PAIRS_OF_INITIALS and len(words) > at + 1
    return initial or pair or (at > 1 and word in NAME_SUFFIXES)  # not: Part II


def is_in_no_name(words: Sequence[str], at: int) -> bool:
    """Tell whether the word at a place is part of no name."""
    if _is_sign_of_name(words, at):
        return False
    word = words[at]
    form = listed_form(word)
    acronym = len(form) > 1 and word.removesuffix("s").isupper() and "." not in word  # also: FTAs
    if acronym or word in ABBREVIATED_TITLES or ABSTRACT_ENDING.fullmatch(form):
        return True
    if form in NOT_NAMES:
        return not _is_name_though(words, at)
    parts = form.split("-")
    opens = len(parts[0]) > 3 and parts[0] in NOT_NAMES  # Asia-Pacific
    return opens or parts[-1] in COMPOUND_ENDINGS


def is_given_name(word: str) -> bool:
    """Tell whether a word is a known given name, or one of two: Jean-Marc."""
    return not GIVEN_NAMES.isdisjoint(listed_form(word).split("-"))


def has_name_shape(words: Sequence[str]) -> bool:
    """Tell whether words are a full name by their own shape."""
    family = FAMILY.fullmatch(words[-1]) and words[-1].lower().split("-")[-1] not in NOT_NAMES
    return bool(
        family
        or is_chinese(words)
        or words[0] in PAIRS_OF_INITIALS
        or any(is_given_name(word) or NAME_INITIALS.fullmatch(word) for word in words[:-1])
        or any(map(str.islower, words[1:-1]))  # van der Berg
    )


# A plane or a product: Su-27, YouGov; not: McAdam, DeLund
PRODUCT = re.compile(r".*\d|(?!De|Fitz|L[ae]|Ma?c|O’|Van)[A-Z][a-z]+[A-Z]\S*$")


def _names_nobody(text: str, start: int, end: int) -> bool:
    """Tell whether words that look like a name are one of a firm, a ship or a place."""
    words = text[start:end]
    before = text[max(0, start - NAMESAKE_REACH) : start]
    return bool(
        len(words) == 1  # a ship: the Lady | R
        or PRODUCT.match(words)
        or words in NAMESAKES
        or listed_form(words.split()[0]) in PLACE_OPENINGS
        or NAMESAKE.search(f"{before}|{words}|{text[end : end + NAMESAKE_REACH]}")
    )


def _opens_with_deed(text: str, start: int, words: Sequence[str]) -> bool:
    """Tell whether a sentence opens with what is done to a person: Capturing | Jan Novak."""
    first = listed_form(words[0])
    named = first in SURNAMES or is_given_name(first)
    return len(words) > 1 and not named and OPENING_DEED.match(text, start) is not None


def find_name_runs(text: str) -> Iterator[NameRun]:
    """Yield the runs of capitalised words in order, each cut where a name may begin."""
    for match in RUN.finditer(text):
        places = list(RUN_WORD.finditer(text, *match.span()))
        end = places[-1].end()
        if headline := HEADLINE.match(text, match.start()):
            end = headline.end()  # President Lukashenko | Outlines Target
            places = [place for place in places if place.end() <= end]
        words = [place[0].rstrip(",") for place in places]
        starts = [*(place.start() for place in places), end]
        cut = len(words)
        while cut > 0 and not is_in_no_name(words, cut - 1):
            cut -= 1
        if cut < len(words):
            cut += _opens_with_deed(text, starts[cut], words[cut:])
            if _names_nobody(text, starts[cut], end):
                cut = len(words)
        yield NameRun(places[0].start(), starts[cut], end, words[:cut], words[cut:])
