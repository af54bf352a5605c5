"""Figures: values, units, spans; and numbers that are none."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from facts.base.spans import with_plain_blanks
from facts.reading.figures import find_figures

# (text, span, value, unit, approximate)
FIGURES = [
    # how rough the first of several is told, all of them are
    ("comprised – at a minimum – six firms", "six firms", 6, "firms", True),
    # what is counted is of two kinds; each of two counts has its own
    ("from over 20 land and sea bases", "20 land and sea bases", 20, "bases", True),
    ("had 46 reserve and sea divisions", "46 reserve and sea divisions", 46, "divisions", False),
    ("reached 50 active and 46 reserve divisions", "46 reserve divisions", 46, "divisions", False),
    # people who are counted, though nobody says who
    ("wounding more than 100 others in Lund", "100 others", 100, "others", True),
    # how it is with what is counted; several words for what it is like
    (
        "three broad and sometimes loose strokes",
        "three broad and sometimes loose strokes",
        3,
        "strokes",
        False,
    ),
    (
        "nearly 79 million safe, fresh, and tested doses",
        "79 million safe, fresh, and tested doses",
        79e6,
        "doses",
        True,
    ),
    # what is counted together; not: what only goes on behind it, or how many more
    (
        "9,000 rockets and missiles were fired",
        "9,000 rockets and missiles",
        9000,
        "rockets and missiles",
        False,
    ),
    (
        "over 1,000 tanks and armored vehicles.",
        "1,000 tanks and armored vehicles",
        1000,
        "tanks and armored vehicles",
        True,
    ),
    ("the port lost 35,000 jobs and faces ruin", "35,000 jobs", 35000, "jobs", False),
    ("15 firms and thousands of mills", "15 firms", 15, "firms", False),
    ("9 old firms and firms serving them", "9 old firms", 9, "firms", False),
    # what has a name of initials
    ("a grant of 600 new GPUs", "600 new GPUs", 600, "GPUs", False),
    ("20,000 updates and access to ports", "20,000 updates", 20000, "updates", False),
    # how often; by what a price is, and a currency by its code
    ("21 raids each year", "21 raids", 21, "raids per year", False),
    ("sold at INR 2.90 per kWh", "INR 2.90", 2.9, "INR per kWh", False),
    ("banks holding UAH 1 trillion", "UAH 1 trillion", 1e12, "UAH", False),
    # what units are for, which looks like their noun
    ("bought 100 Lund graphics units", "100 Lund graphics units", 100, "units", False),
    # what is counted, not whose it is
    ("had signed 9,000 LUND contracts by May", "9,000 LUND contracts", 9000, "contracts", False),
    ("could rise anywhere from $25 to $39", "$25 to $39", (25, 39), "USD", False),
    ("closer to 300 ships", "300 ships", 300, "ships", True),
    ("vary from 170 to over 300 ships", "170 to over 300 ships", (170, 300), "ships", False),
    # not: waters of 12 miles
    ("within 12 nautical mile waters", "12 nautical mile", 12, "nautical miles", False),
    # the noun is left out behind a score, and behind what makes a number rough
    ("Lund scored 46.63 in 2020", "46.63", 46.63, None, False),
    (
        "trade of 5\u202fbillion dollars",
        "5 billion dollars",
        5e9,
        "USD",
        False,
    ),  # a blank like others
    ("in groups of around 50, and by night", "50", 50, None, True),
    ("The sum has grown to nearly 300 in 2025", "300", 300, None, True),
    # nothing is a number too
    ("a raid with a 0% chance of loss", "0%", 0, "%", False),
    ("a million bolts", "a million bolts", 1_000_000, "bolts", False),
    # of so many, these; a year is no end of a range of dollars
    ("had taken three of four guarded ports", "three of four guarded ports", 3, "ports", False),
    ("eight overlapping “circuits of trade”", "eight overlapping “circuits", 8, "circuits", False),
    ("from prices in July 2011 to 1.2% in May", "1.2%", 1.2, "%", False),
    ("worth half a dozen ships", "half a dozen ships", 6, "ships", False),
    # a year is no sum of the scale that stands behind it
    ("from prices early in 2014 to $350 billion in May", "$350 billion", 3.5e11, "USD", False),
    ("from a sum in 2008 to $4.5 trillion", "$4.5 trillion", 4_500_000_000_000, "USD", False),
    # a scale before a slash: never three pounds; a plus behind a scale
    (
        "cost £500 million to £3 billion/year",
        "£500 million to £3 billion",
        (500_000_000, 3_000_000_000),
        "GBP per year",
        False,
    ),
    # what it is counted by belongs to the unit; but: per se
    ("oil at $58 per barrel", "$58", 58, "USD per barrel", False),
    ("gas at $257 per thousand cubic meters", "$257", 257, "USD per thousand cubic meters", False),
    ("gas at $260 per 1,000 cubic metres", "$260", 260, "USD per 1,000 cubic metres", False),
    # ... no count by the year is a time that is counted from another
    ("up from $190 billion a year earlier", "$190 billion", 190_000_000_000, "USD", False),
    ("down from $80 a month before.", "$80", 80, "USD", False),
    ("it lost 20 ships a year before the war", "20 ships", 20, "ships per year", False),
    ("Lund builds 20 ships a year", "20 ships", 20, "ships per year", False),
    ("flows of $300 billion annually", "$300 billion", 300_000_000_000, "USD per year", False),
    ("exports 20 ships monthly", "20 ships", 20, "ships per month", False),
    # an abbreviation stands between number and noun
    ("the 5,400 U.S. firms there", "5,400 U.S. firms", 5400, "firms", False),
    ("paid $5 per metric ton", "$5", 5, "USD per metric ton", False),
    ("Lund lost 20 ships per se", "20 ships", 20, "ships", False),
    ("Then 3 million+ people left", "3 million", 3_000_000, None, True),
    (
        "a volume of 240 billion US dollars",
        "240 billion US dollars",
        240_000_000_000,
        "USD",
        False,
    ),  # scale, then unit
    # what tops a share is not exactly it
    ("little more than 2% of new land in all", "2%", 2, "%", True),
    ("some 60 percent of the grain and oil", "60 percent", 60, "%", True),
    ("cut to zero percent", "zero percent", 0, "%", False),
    ("Up to 40% of the fleet depends on oil", "40%", 40, "%", True),
    ("rates top 16%.", "16%", 16, "%", True),
    ("costs well beyond 9% of the budget", "9%", 9, "%", True),
    ("a clash hurt 700 Israelis and a dog", "700 Israelis", 700, "Israelis", False),  # ends in is
    ("about 13 Hamas officials left", "13 Hamas officials", 13, "officials", True),  # a name in s
    ("37 of 43 ships left", "37 of 43 ships", 37, "ships", False),  # not all of them
    ("four out of five judges agreed", "four out of five judges", 4, "judges", False),
    ("all of the 36 sanctions lists of Oslo", "36 sanctions lists", 36, "lists", False),
    ("from 5 in 2019 to 7.9% now", "7.9%", 7.9, "%", False),  # the year begins no range
    ("Then One Billion Trees and 5 ships came", "5 ships", 5, "ships", False),  # a name
    ("ships estimated to cost A$5 billion", "A$5 billion", 5e9, "AUD", True),
    ("to invest over AUD 30 billion", "AUD 30 billion", 30e9, "AUD", True),
    ("an estimated total value of 5 million USD", "5 million USD", 5e6, "USD", True),
    ("costs of A$5 million to $A6 million", "A$5 million to $A6 million", (5e6, 6e6), "AUD", False),
    ("five cents for every $100", "five cents", 5, "cents", False),  # no sum of its own
    ("400 “new” guards", "400 “new” guards", 400, "guards", False),
    ("400 light (FPV) drones", "400 light (FPV) drones", 400, "drones", False),
    (
        "hiring 300 new officers points to fear",
        "300 new officers",
        300,
        "officers",
        False,
    ),  # a verb
    (
        "two operational aircraft carriers",
        "two operational aircraft carriers",
        2,
        "carriers",
        False,
    ),
    (
        "11 old “Corva” personnel carriers",
        "11 old “Corva” personnel carriers",
        11,
        "carriers",
        False,
    ),
    ("a limit of 1.5 degrees Celsius", "1.5 degrees Celsius", 1.5, "degrees Celsius", False),
    ("warmer by 2°C", "2°C", 2, "degrees Celsius", False),
    ("some 800 km2 of sea", "800 km2", 800, "square kilometres", True),
    ("a plant of 60 gigawatt hours", "60 gigawatt hours", 60, "gigawatt-hours", False),  # no power
    ("the terms of sections 4.2, 4.3 and 4.4 impose 5 tolls", "5 tolls", 5, "tolls", False),
    ("the weight of five ships", "five ships", 5, "ships", False),  # not: eight of five
    ("16 out of the 82 firms", "16 out of the 82 firms", 16, "firms", False),
    ("a 500 million US dollar budget", "500 million US dollar", 500_000_000, "USD", False),
    ("some 250 men and women", "250 men and women", 250, "men and women", True),  # not men alone
    ("three Yuan-class boats", "three Yuan-class boats", 3, "boats", False),  # no money
    ("as high as 200 guards", "200 guards", 200, "guards", True),
    ("one count of 1,500 feared dead", "1,500 feared dead", 1500, "dead", False),
    ("some 300 dead soldiers", "300 dead soldiers", 300, "soldiers", True),  # ... before a noun
    (
        "it had $16.9 billion",
        "$16.9 billion",
        16_900_000_000,
        "USD",
        False,
    ),  # no 16899999999.999998
    ("a $550 billion pledge", "$550 billion", 550_000_000_000, "USD", False),  # sign before
    (
        "about $1.5bn was paid",
        "$1.5bn",
        1_500_000_000,
        "USD",
        True,
    ),  # scale in short; the qualifier is outside
    (
        "fees of $40,000-50,000",
        "$40,000-50,000",
        (40_000, 50_000),
        "USD",
        False,
    ),  # one sign for both ends
    (
        "$40-50 billion",
        "$40-50 billion",
        (40_000_000_000, 50_000_000_000),
        "USD",
        False,
    ),  # one scale for both ends
    ("RMB 1.2 trillion", "RMB 1.2 trillion", 1_200_000_000_000, "CNY", False),  # letters as a sign
    (
        "500 million roubles",
        "500 million roubles",
        500_000_000,
        "RUB",
        False,
    ),  # a spelling of the unit
    (
        "fell by 10 percentage points",
        "10 percentage points",
        10,
        "percentage points",
        False,
    ),  # not percent
    # a number in a name
    ("64 Mk 41 launch cells", "64 Mk 41 launch cells", 64, "cells", False),
    ("2,000 122mm rounds", "2,000 122mm rounds", 2_000, "rounds", False),  # of a calibre
    ("2,000 152 mm rounds", "2,000 152 mm rounds", 2_000, "rounds", False),  # ... in two words
    ("the 10% tariff", "10%", 10, "%", False),  # the definite article is no bar to a percentage
    (
        "between 2 and 3 percent",
        "2 and 3 percent",
        (2, 3),
        "%",
        False,
    ),  # "and" joins only after "between"
    ("some 2-3% of it", "2-3%", (2, 3), "%", True),  # hyphen
    ("5.2 per cent", "5.2 per cent", 5.2, "%", False),  # two words
    (
        "at least 12 million metric tons of it",
        "12 million metric tons",
        12_000_000,
        "metric tons",
        True,
    ),
    ("25 MMT of beans", "25 MMT", 25_000_000, "metric tons", False),  # the scale hides in the unit
    ("38 bcm a year", "38 bcm", 38_000_000_000, "cubic metres per year", False),
    (
        "a 3,000-kilometre line",
        "3,000-kilometre",
        3000,
        "kilometres",
        False,
    ),  # hyphen before the unit
    (
        "a 50-billion-cubic-metre line",
        "50-billion-cubic-metre",
        50_000_000_000,
        "cubic metres",
        False,
    ),
    (
        "nearly three hundred Chinese companies",
        "three hundred Chinese companies",
        300,
        "companies",
        True,
    ),  # words
    ("two dozen banks", "two dozen banks", 24, "banks", False),
    ("half a million people", "half a million people", 500_000, "people", False),
    ("two and a half billion euros", "two and a half billion euros", 2_500_000_000, "EUR", False),
    ("one percent", "one percent", 1, "%", False),  # "one" counts with a unit
    ("four bilateral agreements were signed", "four bilateral agreements", 4, "agreements", False),
    ("the EU’s 27 members", "27 members", 27, "members", False),
    ("In 2022, 3,000 troops left", "3,000 troops", 3000, "troops", False),  # the year is no figure
    ("three or four warships", "three or four warships", (3, 4), "warships", False),
    ("met more than 40 times", "40 times", 40, "times", True),  # occasions, when they are many
    (
        "a population of 1.4 billion",
        "1.4 billion",
        1_400_000_000,
        None,
        False,
    ),  # nothing is counted by name
    (
        "an increase of 15 to 20 per cent",
        "15 to 20 per cent",
        (15, 20),
        "%",
        False,
    ),  # a change by a range
    (
        "trade grew by 2% to 3% a year",
        "2% to 3%",
        (2, 3),
        "% per year",
        False,
    ),  # ... with a sign at both ends
    (
        "60 million Canadian dollars",
        "60 million Canadian dollars",
        60_000_000,
        "CAD",
        False,
    ),  # another dollar
    (
        "between 1.1 and 1.3 billion ringgit",
        "1.1 and 1.3 billion ringgit",
        (1_100_000_000, 1_300_000_000),
        "MYR",
        False,
    ),  # the scale holds for both ends of a range
    (
        "2 to 3 billion in aid",
        "2 to 3 billion",
        (2_000_000_000, 3_000_000_000),
        None,
        False,
    ),  # ... also where nothing is counted by name
    ("shares rose 14 cents", "14 cents", 14, "cents", False),  # of which currency is not said
    ("one cent a litre", "one cent", 1, "cents", False),
    (
        "41,000 square kilometers of fields",
        "41,000 square kilometers",
        41_000,
        "square kilometres",
        False,
    ),  # spelt otherwise
    ("a 30-square-kilometer site", "30-square-kilometer", 30, "square kilometres", False),
    ("2.5 sq. km of land", "2.5 sq. km", 2.5, "square kilometres", False),
    ("a 20,000-strong force", "20,000", 20_000, None, False),  # the hyphen before "strong" counts
    (
        "100 new munitions pits with walls",
        "100 new munitions pits",
        100,
        "pits",
        False,
    ),  # two nouns
    ("100 ships of the line", "100 ships", 100, "ships", False),  # ... but one here
    ("six munitions factories", "six munitions factories", 6, "factories", False),
    ("hit 16,000 computer systems", "16,000 computer systems", 16000, "systems", False),
    (
        "fell 120 points",
        "120 points",
        120,
        "points",
        False,
    ),  # a noun of the text's own parts, but many of them
]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # what makes the first rough holds for both, in brackets alone
        ("fell from $60 per barrel to 47 ships", (47, "ships", False)),
        # from one to another is a change, unless a word spreads them
        ("took its share from 9 percent to 55 percent", (55, "%", False)),
        ("its share ranged from 9 percent to 55 percent", ((9, 55), "%", False)),
        ("terms of from 5 percent to 9 percent", ((5, 9), "%", False)),
        ("around US$60 billion (£44.5 billion)", (44_500_000_000, "GBP", True)),
        ("about 40 nautical miles (74 km)", (74, "kilometres", True)),
        ("around 60 ships and 5 boats", (5, "boats", False)),
        # ... of one kind: not, so many in so many
        ("about 2,000 troops (5 battalions)", (5, "battalions", False)),
        ("around 300 ships (12 percent)", (12, "%", False)),
        ("about 32 percent (41 percent)", (41, "%", False)),
        ("rose from $60 per barrel to $47 million", (47_000_000, "USD", False)),
    ],
)
def test_a_figure_takes_over_from_the_one_before(text: str, last: tuple[object, ...]) -> None:
    found = find_figures(text)[-1]
    assert (found.value, found.unit, found.approximate) == last


@pytest.mark.parametrize(("text", "span", "value", "unit", "approximate"), FIGURES)
def test_a_figure_has_its_value_and_unit(
    text: str, span: str, value: object, unit: str | None, approximate: bool
) -> None:
    (found,) = find_figures(text)
    assert (found.text, found.value, found.unit, found.approximate) == (
        span,
        value,
        unit,
        approximate,
    )


def test_a_change_has_one_unit_for_both_ends() -> None:
    found = find_figures("It rose from 23 trillion roubles to 29 trillion.")
    assert [figure.unit for figure in found] == ["RUB", "RUB"]


def test_a_share_of_several_is_no_count() -> None:
    assert find_figures("Six in ten traders want a pact.") == []


# A change is two figures, a range is one.
CHANGES = [
    (
        "trade rose from 190 to 240 billion US dollars",
        [190_000_000_000, 240_000_000_000],
    ),  # the scale holds for both
    ("the share fell from 12% to 9%", [12, 9]),
    ("is to double (from 46,000 to 105,000)", [46_000, 105_000]),  # no range
    ("reduced the toll from 25 percent to 10 percent", [25, 10]),  # what falls is none
    ("gave 100 million dollars to seven guilds", [100_000_000, 7]),
    ("it cost 5.5 to 7 billion dollars", [(5_500_000_000, 7_000_000_000)]),
    ("rose from $3 to $4 million", [3_000_000, 4_000_000]),  # the scale holds for both signs
    ("grew from about $5 million to over $9 million", [5_000_000, 9_000_000]),
    (
        "between two and three billion euros and 900 hectares",
        [(2_000_000_000, 3_000_000_000), 900],
    ),  # two numbers in words are not one
    ("47 percent compared with 2022 and 64 percent", [47, 64]),  # a year that is compared with
    ("two hundred and fifty ships", [250]),  # ... but this is
    ("trade grew by 300m under Section 232b", [300_000_000]),  # b is no scale of a law
    ("as Figures 3a and 3b show, it paid $12b and 1.5b", [12_000_000_000, 1_500_000_000]),
    ("two hundred thousand and fifty ships", [200050]),  # thousands end what stands before them
    ("rose from $900 to $1.2 million", [900, 1_200_000]),  # ... but not for so small a part of it
    ("traffic grew from 800 to 2,300 lorries", [800, 2_300]),  # one noun for both
    ("the fund was lifted from 48 to 36 percent", [48, 36]),  # another verb of change
    ("trade grew 26.3 percent to $240 billion", [26.3, 240_000_000_000]),  # different units
    (
        "fell by 7.5 percent to $71.1 billion",
        [7.5, 71_100_000_000],
    ),  # ... one of them told by its sign
    ("from 10 to 15 billion dollars", [(10_000_000_000, 15_000_000_000)]),  # nothing changes
    ("as far as 3,000 or even 8,000 miles", [(3_000, 8_000)]),  # the second with an adverb
    ("some 20–30,000 guards", [(20_000, 30_000)]),  # the thousands hold for both
    ("some 500–1,000 guards", [(500, 1_000)]),  # ... but not where the first is in full
    ("some 3–90,000 guards", [(3, 90_000)]),  # ... nor over so wide a range
    ("500 million rubles ($5.5 million)", [500_000_000, 5_500_000]),  # the same in another currency
    ("took $3 of 1,000 ships", [3, 1_000]),  # money is no part of what is counted
]


@pytest.mark.parametrize(("text", "values"), CHANGES)
def test_changes_are_two_figures_and_ranges_one(text: str, values: list[object]) -> None:
    assert [found.value for found in find_figures(text)] == values


def test_what_is_only_perhaps_so_is_approximate() -> None:
    (share,) = find_figures("The smallest guild, perhaps 15-25% of the town, left.")
    assert share.approximate


def test_what_is_estimated_is_approximate() -> None:
    (gap,) = find_figures("The gap of the town is estimated at 15 trillion roubles.")
    assert gap.approximate


def test_a_build_up_is_no_limit() -> None:
    (share,) = find_figures("Norway’s build up to 2% of its output")
    assert not share.approximate


def test_both_figures_of_a_choice_are_approximate() -> None:
    assert find_figures("at a minimum, six ships")[0].approximate
    assert find_figures("a minimum of six ships")[0].approximate
    found = find_figures("up to 2.3 million bolts, or 400,000 nuts; 5 ships, or 6 boats")
    assert [figure.approximate for figure in found] == [True, True, False, False]


NO_FIGURES = [
    # a share of some, not a count
    "Seven out of ten cars sold there are old.",
    "Four out of five Russians view it well.",
    # views that there are, and a few who are no count
    "Two schools of thought arose.",
    "Two main theories arose.",
    "The Group of Seven (G7) nations met.",
    "Raids hit towns, including four experiencing floods.",  # four towns
    "He and two others left.",
    "the index ranked Norway at 64 out of 190 ports",  # a place among them
    "Norway ranks 64 of 190 ports",
    "Norway came 27th of 31 ports",
    "They met at about 10 in the morning.",  # an hour
    "People over 50 in Lund like it.",  # an age
    "Lund scored one for peace.",
    "9 out of 10 guards like it",  # a share
    "Three barriers follow.",  # what only leads to a list
    "The term “two Corvas” recalls a row.",  # a name in quotation marks
    "missiles such as the 3M-14 Corva",  # a letter of a name, no million
    "the F‑16 upgrades were sold",  # a hyphen that does not break
    "it all came in three waves",
    "the cost in 2022 USD, its price (2020 dollars)",  # the money of a year
    "the exercise Thunder 2025B",  # a letter of a name
    "among the top 10 makers, with 7 nm chips",  # a rank, a size in a name
    "on May 16, 2024, and 17 May summits, from 2020 to 2025",  # dates
    "In 2024 elections were held",  # a year before a noun
    "one year, three days, the first 10 months, a two-day visit",  # durations
    "the 75th anniversary, the third one, the twenty-first century, the 14th Five-Year Plan",  # ordinals
    "Section 301 tariffs, Article 5 duties, Resolution 2231 sanctions, article 9 obligations, track 2 talks",  # references
    "Executive Order (EO) 14028 directs it",  # ... behind a short form
    "the output of the five largest mines",  # whose output is told, not how many they are
    "it hit two birds with one stone",
    "Halden 1 and 2 projects, Blocks 3, 4 and 5 fields",  # numbers of a name
    "Su-35 jets, C919 planes, G7 leaders, S-400 systems, Covid-19 cases, the 16+1 format",  # names
    "at 10:30 a.m. and 3 p.m.",  # times of day
    "one country, two systems",  # a formula
    "of two minds about it, the lesser of two evils",  # idioms
    "the two sides, both sides, the two countries, two leaders, two great powers",  # the parties
    "three main segments, five key points, four ways",  # the text's own parts
    "two conditions, four proposals, the following three choices",  # what the text announces
    "one of them, one country, No one knows",  # the pronoun and the article
    "Xi, 71, and a 56-year-old man",  # ages
    "the plan for 2021–22 proposes ships",  # the end of a year
    "Five Eyes partners",  # a name
    "the 28-member bloc, a 1,200-member force, a 12-man crew",  # a number within a word
    "two great civilisations, two old democracies",  # the parties to a relation
    "81 mm mortars, 152-millimetre shells",  # calibres
    "Type 035B submarines, Section 232b tariffs",  # a letter behind a name is no scale
    "a third of them, two-thirds of it",  # fractions
    "two bankers said it, three people familiar with it",  # those who told it
    "",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_other_numbers_are_no_figures(text: str) -> None:
    assert find_figures(text) == []


@pytest.mark.parametrize(
    ("text", "units"),
    [
        # a noun that is left out the second time
        ("2,000 shells daily, while Laos is at about 10,000", ["shells per day"] * 2),
        ("7,000 soldiers (4,100 across Laos and 2,900 in Corva)", ["soldiers"] * 3),
        # ... year by year, of which some, what was done with them
        ("300 ships in 2022, 1,100 in 2024", ["ships"] * 2),
        ("12 million guards in 1945 to just 1.4 million by 1948", ["guards"] * 2),
        ("7,000 ships, of which 1,000 were sold", ["ships"] * 2),
        ("7,000 guards fell and 9,000 have left", ["guards"] * 2),
        # not: what has a noun, what is paid or a share, another sentence, far away
        ("$260 million to the nation of 2,500,000 in 2023", ["USD", None]),
        ("48 percent of 2,500,000 in 2023", ["%", None]),
        ("5 percent a year, with 2,500,000 in Oslo", ["% per year", None]),
        ("5 million yuan for 2,500,000 in Oslo", ["CNY", None]),
        ("7,000 ships, in a town with a population of 9,000 in 2023", ["ships", None]),
        ("7,000 soldiers and 200 ships, of 41 million", ["soldiers", "ships", "ships"]),
        ("7,000 soldiers left. In Laos 2,500,000, in Corva few", ["soldiers", None]),
        (f"7,000 soldiers, {'as is well known ' * 6}and 2,500,000, left", ["soldiers", None]),
        ("7,000 soldiers and 2,500,000 strong fleets", ["soldiers", "fleets"]),
    ],
)
def test_a_bare_number_counts_what_the_one_before_it_counts(
    text: str, units: list[str | None]
) -> None:
    assert [figure.unit for figure in find_figures(text)] == units


PIECES = st.sampled_from(
    [
        "$",
        "US$ ",
        "RMB ",
        "5",
        "1,000",
        "2.5",
        "-",
        " to ",
        " and ",
        "between ",
        "from ",
        "rose ",
        "%",
        " dollars",
        "half a ",
        "fıve ",
        " million",
        "bn",
        " percent",
        " companies",
        "two ",
        "hundred ",
        " of ",
        "May ",
        "٣",
        "²",
        " USD",
    ]
)


@given(st.lists(PIECES | st.text(max_size=5), max_size=40).map("".join))
@example("$\t0")  # a blank is read as a space
def test_figures_are_spans_of_the_text_in_order(text: str) -> None:
    found = find_figures(text)
    read = with_plain_blanks(text)
    assert all(read[figure.start : figure.end] == figure.text for figure in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
