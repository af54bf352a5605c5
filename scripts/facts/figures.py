"""Reads a text; yields its figures: money, percentages, quantities and counts, each as a number with its unit."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from facts.lexicon import MONTHS, NUMBERS, PARTS

Number = int | float

SCALES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12}
SCALES |= {"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9, "tn": 10**12}
# Sign before a number -> currency.
SIGNS = {"$": "USD", "US$": "USD", "US $": "USD", "€": "EUR", "£": "GBP", "₽": "RUB", "RMB": "CNY", "CN¥": "CNY"}
SIGNS |= {"¥": "CNY", "JP¥": "JPY", "A$": "AUD", "C$": "CAD", "HK$": "HKD", "NT$": "TWD", "S$": "SGD", "₹": "INR"}
SIGNS |= {code: code for code in ("USD", "EUR", "GBP", "RUB", "CNY", "JPY", "INR", "KRW")}
# Words for a unit, their factor, the unit.
UNITS = (
    ("%|percent|per cent|pct", 1, "%"), ("percentage points|percentage point", 1, "percentage points"),
    ("US dollars|U.S. dollars|American dollars|dollars|dollar|USD", 1, "USD"), ("euros|euro|EUR", 1, "EUR"),
    ("Chinese yuan|yuan|renminbi|RMB|CNY", 1, "CNY"), ("Japanese yen|yen|JPY", 1, "JPY"),
    ("Russian rubles|Russian roubles|rubles|roubles|ruble|rouble|RUB", 1, "RUB"),
    ("British pounds|pounds sterling|GBP", 1, "GBP"), ("Canadian dollars|CAD", 1, "CAD"),
    ("Australian dollars|AUD", 1, "AUD"), ("Hong Kong dollars|HKD", 1, "HKD"), ("New Taiwan dollars|TWD", 1, "TWD"),
    ("Indian rupees|rupees|INR", 1, "INR"), ("South Korean won|Korean won|KRW", 1, "KRW"),
    ("metric tons|metric tonnes|metric-ton", 1, "metric tons"), ("MMT", 10**6, "metric tons"),
    ("cubic metres|cubic meters|cubic metre|cubic meter|cubic-metre|cubic-meter", 1, "cubic metres"),
    ("bcm|bcma", 10**9, "cubic metres"), ("cubic feet", 1, "cubic feet"),
    ("kilometres|kilometers|kilometre|kilometer|km", 1, "kilometres"), ("mile|nautical miles", 1, "miles"),
    ("square kilometres|square kilometers|sq km", 1, "square kilometres"),
    ("barrels per day|barrels a day|barrels of oil per day|bpd|b/d", 1, "barrels per day"),
    ("kilowatt-hours|kilowatt hours|kWh", 1, "kilowatt-hours"), ("megawatts|megawatt|MW", 1, "megawatts"),
    ("gigawatts|gigawatt|GW", 1, "gigawatts"),
)  # fmt: skip
UNIT_OF = {word.lower(): (factor, unit) for names, factor, unit in UNITS for word in names.split("|")}

# What no number counts: time, the text's own parts, abstractions; what "two" does not: the parties to a relation.
NOT_COUNTED = frozenset(
    """seconds minutes hours days weeks months years decades centuries quarters semesters generations terms segments parts
    sections chapters articles paragraphs sides types kinds forms sets lines senses extremes facts hands camps poles others
    halves thirds superpowers fields systems sessions""".split()
)
PARTIES = frozenset(
    """countries nations leaders presidents peoples parties governments states powers heads neighbours neighbors militaries
    armies economies capitals ministers giants allies partners foes rivals adversaries delegations chiefs""".split()
)
STOP = frozenset(
    """the a an of in on at by to for from with and or but nor as than that which who when while if is are was were be been
    has have had will would can could may might must should not no its his her their our this these those last next per more
    less about over under into after before during between against since until also only he she it they we plus was does
    says thus across among through around up down off out so via""".split()
)
DEFINITE = re.compile(
    r"\b(?:the|these|those|both|our|all|last|past|next|first|previous|other|every|any|world[’']s) (?:other )?$", re.IGNORECASE
)
QUALIFIER = re.compile(
    r"(?:\b(?:at least|at most|than(?: an?)?|nearly|almost|about|around|some|over|under|up to|approximately|roughly"
    r"|as many as|as much as|close to|estimated|above|below|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)|~) ?$",
    re.IGNORECASE,
)
MONTH = "|".join(name.title() for name in MONTHS) + "|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec"
# What makes a number without a unit a date, a name or a reference.
NAMED_BEFORE = re.compile(
    rf"(?:\b(?:{MONTH})\.? |\b(?:article|section|chapter|page|paragraph|no\.?|number|resolution|point|phase|group of) "
    r"|(?<!\w)(?!(?i:the|in|over|some|at|about|nearly|almost|and|but|with|all|by|of|to|for|from|these|those|around|under"
    r"|than|up|as|only|another|its|their|his|our|when|while|that|since|after|has|have|are|a) )[A-Z][\w.-]{0,20} )$"
)
NAMED_AFTER = re.compile(rf"(?:st|nd|rd|th)?,? (?:{MONTH})\b| ?(?:[ap]\.?m\.?|o’clock|hrs?)\b|-(?:year|day|month|week|hour)")
CHANGE = re.compile(
    r"\b(?:r[oi]s|gr[eo]w|f[ae]ll|increas|dropp|declin|cut|lower|reduc|rais|expand|jump|surg|soar|climb|up|down|slid|mov)"
    r"\w{0,4}\b[^.;]{0,40}$",
    re.IGNORECASE,
)


def alternatives(words: Iterable[str]) -> str:
    """Return the alternation of words, longer ones first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


WORDS = {**NUMBERS, "half": 0.5}
COUNTING = alternatives(set(NUMBERS) - {"zero"})
NUMBER = (
    r"(?:\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?"
    rf"|(?:{COUNTING}|half an?(?= [mbt])|an?(?= (?:hundred|thousand|[mbt]r?illion|dozen)\b))\b"
    rf"(?:[- ](?:and )?(?:{COUNTING}|hundred|thousand)\b){{0,6}}(?: and a half\b)?)"
)
SCALE = rf"(?:[ -]?(?:{alternatives(set(SCALES) - set('kmb'))})\b|(?<=\d)[kmb]\b)?"
SIGN = rf"(?:(?:{alternatives(SIGNS)}) ?)?"
UNIT = rf"(?:[ -]?(?:{alternatives(UNIT_OF)})(?!\w))?"
FIGURE = re.compile(
    rf"(?<![\w.,/:+#№$-])(?P<sign>{SIGN})(?P<low>{NUMBER})(?P<scale>{SCALE})(?P<unit>{UNIT})(?![\w/+])(?![:.,]\d)"
    rf"(?:(?P<link> ?[-–—] ?| to | and | or )(?P<sign2>{SIGN})(?P<high>{NUMBER})(?P<scale2>{SCALE})(?P<unit2>{UNIT})"
    r"(?![\w/+])(?![:.,]\d))?",
    re.IGNORECASE,
)
PLURAL = re.compile(r".{2,}[^sui’']s|people|(?:wo)?men|children|personnel|staff|police|aircraft|troops|spacecraft")
NOUN = re.compile(r"(?: [\w’'-]{1,30}| U\.S\.){1,5}")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: `value` is a number or (low, high); `unit` an ISO 4217 code, "%", or the words counted."""

    start: int
    end: int
    text: str
    value: Number | tuple[Number, Number]
    unit: str | None
    approximate: bool


def reading(spelt: str, scale: str) -> Number:
    """Return the value of a number in digits or in words, with its scale word."""
    total, part = 0.0, 0.0
    for word in re.split("[ -]", spelt.lower().replace(",", "")):
        if word == "hundred":
            part = (part or 1) * 100
        elif word == "thousand":
            total, part = total + (part or 1) * 1000, 0
        elif word not in ("and", "a", "an"):
            part += WORDS[word] if word in WORDS else float(word) if word[:1].isdigit() else 0
    value = round(((total + part) or 1) * SCALES.get(scale.strip(" -").lower(), 1), 6)
    return int(value) if value == int(value) else value


def counted(text: str, end: int) -> tuple[int, str]:
    """Return the noun in the plural which a number counts, and where it ends; "" if it counts none."""
    at, phrase = end, NOUN.match(text, end)
    for word in (phrase[0] if phrase else "").split(" ")[1:]:
        at += len(word) + 1
        if word.lower() in STOP:
            break
        if PLURAL.fullmatch(word.lower()):
            return at, word
    return end, ""


def is_range(match: re.Match[str], before: str) -> bool:
    """Tell whether two linked numbers are the ends of one range."""
    units, before = {UNIT_OF[match[name].strip(" -").lower()][1] for name in ("unit", "unit2") if match[name]}, before.lower()
    units |= {SIGNS[match[name].strip().upper()] for name in ("sign", "sign2") if match[name]}
    link = match["link"].strip()
    if link == "to":
        apart = match["unit"] or match["sign2"] or before.endswith("from ")
        return len(units) < 2 and (not apart or before.endswith("by ") or CHANGE.search(before) is None)
    return len(units) < 2 and (link != "and" or before.endswith("between "))


def measured(text: str, start: int, end: int, match: re.Match[str], low: Number, high: Number | None) -> Figure | None:
    """Return the figure that a number or range makes with its unit or the noun it counts, if it makes one."""
    before = text[max(0, start - 30) : start]
    sign = (match["sign"] or (match["sign2"] if high is not None else "") or "").strip().upper()
    word = ((match["unit2"] if match["high"] else "") or match["unit"]).strip(" -").lower()
    factor, unit = (1, SIGNS[sign]) if sign in SIGNS else UNIT_OF.get(word, (1, ""))
    if not unit:
        if NAMED_AFTER.match(text, end):
            return None
        end, unit = counted(text, end)
        if not counts(match, before, low, unit):
            return None
    value = low * factor if high is None else (low * factor, high * factor)
    return Figure(start, end, text[start:end], value, unit or None, QUALIFIER.search(before) is not None)


def counts(match: re.Match[str], before: str, low: Number, noun: str) -> bool:
    """Tell whether a number without a unit counts things in the world."""
    things = noun.lower()
    if things in NOT_COUNTED or (things in PARTS and low <= 12):
        return False
    if match["scale"] or "," in match["low"]:
        return True
    if not noun or match["low"].lower() in ("one", "a", "an", "1") or NAMED_BEFORE.search(before):
        return False
    if (low <= 10 and DEFINITE.search(before)) or (low == 2 and things in PARTIES) or (low < 10 and things == "times"):
        return False
    if match["low"][0].isupper() and noun[0].isupper():  # Five Eyes
        return False
    return not (1900 <= low <= 2100 and QUALIFIER.search(before) is None)


def find_figures(text: str) -> list[Figure]:
    """Return the figures of a text in order, without dates, durations, ordinals, names and references."""
    found: list[Figure] = []
    position = 0
    while match := FIGURE.search(text, position):
        start, end, high, scale = match.start(), match.end("unit"), None, match["scale"]
        if match["high"]:
            together = is_range(match, text[max(0, start - 60) : start])
            shared = not (match["sign"] or match["unit"] or scale) and match["link"] == " to "
            if together or shared:
                scale = scale or match["scale2"]
            if together:
                end, high = match.end(), reading(match["high"], match["scale2"])
        figure = measured(text, start, end, match, reading(match["low"], scale), high)
        found += [figure] if figure else []
        position = max(end, figure.end) if figure else end
    return found
