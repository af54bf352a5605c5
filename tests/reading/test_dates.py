"""Dates in text: which words are found, what they are valued at, what the value rests on."""

from datetime import date
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import ROOT
from facts.base.edtf import is_edtf
from facts.reading.dates import find_dates, finder
from facts.reading.dates.context import Context
from facts.reading.dates.rules import RULES, Rule
from facts.reading.dates.values import DateValue
from facts.reading.dates.words import PLAIN

RELEASE = date(2024, 5, 17)  # a Friday
TEXTS_WITH_DATES = sorted((ROOT / "tests" / "golden" / "dates").glob("*.txt"))
Rows = list[tuple[str, list[tuple[str, str]]]]


def found(text: str, published: date | None = RELEASE) -> list[tuple[str, str]]:
    return [(mention.text, mention.edtf) for mention in find_dates(text, published)]


EXPLICIT: Rows = [
    (
        "The fleet of the mid-to-late 2010s is old.",
        [("the mid-to-late 2010s", "201X")],
    ),  # one part to another
    (
        "Signed on 16 May 2024 in Beijing.",
        [("16 May 2024", "2024-05-16")],
    ),  # the month's name is no verb
    (
        "Signed on May 16, 2024, in Beijing.",
        [("May 16, 2024", "2024-05-16")],
    ),  # a comma inside the date
    ("Signed on May 16 2024.", [("May 16 2024", "2024-05-16")]),  # no comma
    (
        "Signed on the 16th of May, 2024.",
        [("the 16th of May, 2024", "2024-05-16")],
    ),  # the article belongs to it
    (
        "Signed on Thursday, May 16, 2024.",
        [("Thursday, May 16, 2024", "2024-05-16")],
    ),  # weekday in the same span
    ("Signed (2024-05-16).", [("2024-05-16", "2024-05-16")]),
    ("Signed 16.05.2024.", [("16.05.2024", "2024-05-16")]),  # the sentence's stop is not the date's
    ("Not 5/6/2024.", []),  # two readings: left out ...
    # ... but in a text with one that has the day behind; a short year; one to come is a count
    ("Not 5/6/2024 or 5/16/24.", [("5/6/2024", "2024-05-06"), ("5/16/24", "2024-05-16")]),
    ("A plan of 10/20/30 ships.", []),
    ("Signed on Sept. 3, 2015.", [("Sept. 3, 2015", "2015-09-03")]),  # the stop of an abbreviation
    ("Talks in October 2023 failed.", [("October 2023", "2023-10")]),
    ("Talks in May of 2023 failed.", [("May of 2023", "2023-05")]),
    ("At 10:30 May 16, 2024, it began.", [("May 16, 2024", "2024-05-16")]),  # not "30 May"
    (
        "The 2001 treaty was extended.",
        [("2001", "2001")],
    ),  # a year before a noun, without the article
    ("2023’s volume fell.", [("2023", "2023")]),  # no possessive
    (
        "Each of 2026, 2027, and 2028 counts.",
        [("2026", "2026"), ("2027", "2027"), ("2028", "2028")],
    ),
    ("In fiscal year 2025 and FY26.", [("fiscal year 2025", "2025"), ("FY26", "2026")]),
    ("In JFY2022.", [("JFY2022", "2022")]),
    # a year that begins in one and ends in the next
    (
        "In FY 2023–24, FY2025-26 and fiscal years 2021-2023.",
        [
            ("FY 2023–24", "2023/2024"),
            ("FY2025-26", "2025/2026"),
            ("fiscal years 2021-2023", "2021/2023"),
        ],
    ),
    ("Trade in the 1990s and early 2000s.", [("the 1990s", "199X"), ("early 2000s", "200X")]),
    ("Since the late '80s.", [("the late '80s", "198X")]),  # an apostrophe for the century
    ("In the 20th century.", [("the 20th century", "19XX")]),
    ("Signed on 31 April 2024.", [("April 2024", "2024-04")]),  # no such day
    ("Since 24 February 0000 or 3 May, 0000.", []),  # no such year, so no year at all
    ("The treaty of the ninth of May.", [("the ninth of May", "2024-05-09")]),  # the day in words
    ("The pre-2014 borders.", [("2014", "2014")]),  # a prefix with a hyphen
    (
        "The 1500 delegates of 1500 towns.",
        [("1500", "1500")],
    ),  # an old year only after a preposition
    (
        "In May 2024 10 ships left; on March 8 5 of them.",
        [("May 2024", "2024-05"), ("March 8", "2024-03-08")],
    ),
]
RANGES: Rows = [
    ("He came on May 16-17, 2024.", [("May 16-17, 2024", "2024-05-16/2024-05-17")]),
    ("He came on 16–17 May 2024.", [("16–17 May 2024", "2024-05-16/2024-05-17")]),  # en dash
    ("He came from May 16 to 17.", [("May 16 to 17", "2024-05-16/2024-05-17")]),
    ("He came on May 16 and 17.", [("May 16 and 17", "2024-05-16/2024-05-17")]),
    (
        "He came on May 16 and 17 and left.",
        [("May 16 and 17", "2024-05-16/2024-05-17")],
    ),  # the second "and"
    ("From March 12 through 14, 2024.", [("March 12 through 14, 2024", "2024-03-12/2024-03-14")]),
    ("On March 14 to 20 years in prison.", [("March 14", "2024-03-14")]),  # 20 counts years
    (
        "May 6, 7 and 9 are free.",
        [("May 6", "2024-05-06"), ("7", "2024-05-07"), ("9", "2024-05-09")],
    ),  # days of one month
    ("On May 6, 7 people died.", [("May 6", "2024-05-06")]),  # the 7 counts people
    (
        "They met on May 7 and 9 in Kazan.",
        [("May 7", "2024-05-07"), ("9", "2024-05-09")],
    ),  # two days are no run
    ("On May 7 and 9 ships sailed.", [("May 7", "2024-05-07")]),  # the 9 counts ships
    (
        "From May 30 to June 2, 2023.",
        [("May 30", "2023-05-30"), ("June 2, 2023", "2023-06-02")],
    ),  # one year for both
    ("From May 30—June 2, 2023.", [("May 30—June 2, 2023", "2023-05-30/2023-06-02")]),  # em dash
    (
        "Dec. 30, 2022–Jan. 2, 2023",
        [("Dec. 30, 2022–Jan. 2, 2023", "2022-12-30/2023-01-02")],
    ),  # two years
    ("Held 30 December-2 January 2023.", [("30 December-2 January 2023", "2022-12-30/2023-01-02")]),
    ("In January-April 2024.", [("January-April 2024", "2024-01/2024-04")]),
    (
        "In March and May 2023.",
        [("March", "2023-03"), ("May 2023", "2023-05")],
    ),  # the year holds for both
    (
        "It began on 2 April and ended on 2 October 2022.",
        [("2 April", "2022-04-02"), ("2 October 2022", "2022-10-02")],
    ),  # ... though a verb stands between them
    (
        "It was raided in December and left in March 2024.",
        [("December", "2023-12"), ("March 2024", "2024-03")],
    ),  # ... of the year before, where the first month is the later one
    (
        "It fell in 2011, but in late April Norway left.",
        [("2011", "2011"), ("late April", "2024-04~")],
    ),  # the month before the release is news behind a turn
    ("Between 2019 and 2021.", [("2019", "2019"), ("2021", "2021")]),
    ("In 2014-2020 and 2021–22.", [("2014-2020", "2014/2020"), ("2021–22", "2021/2022")]),
    ("By 2032—87 ships.", [("2032", "2032")]),  # a count behind a long dash is no second year
    ("Rates of 2020-2019 fell.", []),  # backwards
]
PARTS: Rows = [
    (
        "In early 2023 and mid-2025.",
        [("early 2023", "2023~"), ("mid-2025", "2025~")],
    ),  # vague, not a month
    ("By late May and mid-June.", [("late May", "2024-05~"), ("mid-June", "2024-06~")]),
    # a day of another year, not this one's
    ("One year ago today.", [("One year ago today", "2023-05-17")]),
    ("Two years ago tomorrow.", [("Two years ago tomorrow", "2022-05-18")]),
    ("Ten years ago this week.", [("Ten years ago this week", "2014-05-12/2014-05-18")]),
    ("A year ago this month.", [("A year ago this month", "2023-05")]),
    ("Two months ago today.", [("Two months ago today", "2024-03-17")]),  # nor the first of one
    ("As early as 2012.", [("2012", "2012")]),  # "early" is not the year's
    ("At the end of 2023.", [("the end of 2023", "2023~")]),
    # "the start of" is the season's
    ("At the start of the 2023 fishing season.", [("2023", "2023")]),
    ("At the start of the February 2022 full-scale war.", [("February 2022", "2022-02")]),
    (
        "Between the spring and summer of 2023.",
        [("the spring", "2023-21"), ("summer of 2023", "2023-22")],
    ),
    ("Since the beginning of this month.", [("the beginning of this month", "2024-05~")]),
    (
        "By the end of the year.",
        [("the end of the year", "2024~")],
    ),  # the release year, without its number
    ("By the end of the day.", []),  # an idiom
    ("In the first half of 2024.", [("the first half of 2024", "2024-01/2024-06")]),
    ("They led in the first half.", []),  # of a match
    ("The fourth quarter of last year.", [("The fourth quarter of last year", "2023-10/2023-12")]),
    (
        "Fourth-quarter profit fell.",
        [("Fourth-quarter", "2023-10/2023-12")],
    ),  # the last one begun, not the nearest
    ("Sales in Q1 2024.", [("Q1 2024", "2024-01/2024-03")]),
    ("Sales in 2024 Q1.", [("2024 Q1", "2024-01/2024-03")]),  # year first
    ("Q1: What sold?", []),  # a question
    ("The vote is coming in February.", [("February", "2025-02")]),  # ahead
    # not: behind something
    ("It was brave, coming so soon after the March raid.", [("March", "2024-03")]),
    (
        "By year-end and by end-2025.",
        [("year-end", "2024~"), ("end-2025", "2025~")],
    ),  # with a hyphen
    (
        "By the end of the year it had fallen.",
        [("the end of the year", "2024~")],
    ),  # no other year is told
    (
        "In March 2023 it fell; by the end of the year, it had ended.",
        [("March 2023", "2023-03"), ("the end of the year", "2023~")],
    ),  # told as over, so not of the release year
    ("The last two months of 2025.", [("The last two months of 2025", "2025-11/2025-12")]),
    (
        "The first four months of this year.",
        [("The first four months of this year", "2024-01/2024-04")],
    ),
    ("The first ten days of May.", [("The first ten days of May", "2024-05-01/2024-05-10")]),
    ("The last day of 2023.", [("The last day of 2023", "2023-12-31")]),
    (
        "In the first days of March 2022.",
        [("the first days of March 2022", "2022-03~")],
    ),  # how many is not said
    ("In the last week of April.", [("the last week of April", "2024-04~")]),
    ("In spring 2023.", [("spring 2023", "2023-21")]),
    (
        "It fell in the summer and autumn of 2022.",
        [("the summer", "2022-22"), ("autumn of 2022", "2022-23")],
    ),
    ("It fell 80 years ago.", [("80 years ago", "1944~")]),  # a round number is rough
    # a run of years gives no year to a month of today
    (
        "The war of 1944-45 ended. In early April, Lee left.",
        [("1944-45", "1944/1945"), ("early April", "2024-04~")],
    ),
    ("The 7 October attacks hurt.", [("7 October", "2023-10-07")]),  # known by that name
    # two dashes, as they are typed
    ("They met on May 30–-June 2, 2024.", [("May 30–-June 2, 2024", "2024-05-30/2024-06-02")]),
    ("On May 3 -- 20 ships sank -- it fell.", [("May 3", "2024-05-03")]),
    # what something goes on since has begun, though its day is near in the year to come
    ("It has fallen since 30 June.", [("30 June", "2023-06-30")]),
    ("The 9/11 attacks hurt.", [("9/11", "2001-09-11")]),
    ("It stood before 9/11.", [("9/11", "2001-09-11")]),
    ("The 9/11 ratio fell.", []),
    ("It was signed before 9/11/2023.", []),  # which may be two days
    # what is being prepared has not happened
    ("Papers are being prepared for talks in early June.", [("early June", "2024-06~")]),
    # a day from which something holds has passed where it did; not: payable May 2
    ("Effective April 2, Oslo closed the port.", [("April 2", "2024-04-02")]),
    # what goes on into a month is ahead of it
    ("They kept their plan heading into June.", [("June", "2024-06")]),
    # a heading runs into the sentence; but a paper is called so
    ("Clean Water for All Today the Council met.", [("Today", "2024-05-17")]),
    ("It was in Lakes Today the other day.", []),
    ("According to Russia Today the Council met.", []),
    ("Resolution 2022-3 is long.", []),
    # one digit of a year behind another; not one before it
    ("By 2022–3 it rose.", [("2022–3", "2022/2023")]),
    ("Form 2022–1 is long.", []),
    # a count of people
    ("It was seen in over 2000 residents.", []),
    # the year behind a list holds for all of it
    (
        "They met on 5 May, 3 June and 7 July 2022.",
        [("5 May", "2022-05-05"), ("3 June", "2022-06-03"), ("7 July 2022", "2022-07-07")],
    ),
    # with a verb of the past, a season that is still to come is that of the year before
    ("It closed this autumn.", [("this autumn", "2023-23")]),
    ("It will close this autumn.", [("this autumn", "2024-23")]),
    ("The summer of 2023 was hot.", [("The summer of 2023", "2023-22")]),
    (
        "The winter of 2022-23 was mild.",
        [("The winter of 2022-23", "2022-24")],
    ),  # one winter, two years
    ("Since the fall of Kyiv.", []),  # no autumn
    ("The week of May 13 is busy.", [("The week of May 13", "2024-05-13/2024-05-19")]),
    ("Talks in week of May 8.", [("week of May 8", "2024-05-06/2024-05-12")]),  # no article
    ("The week of 8 May is busy.", [("The week of 8 May", "2024-05-06/2024-05-12")]),  # day first
    (
        "Held the week of May 6-10.",
        [("the week of May 6-10", "2024-05-06/2024-05-12")],
    ),  # the week of both days
    (
        "Held the week of May 10-14.",
        [("the week of May 10-14", "2024-05-10/2024-05-14")],
    ),  # both days lie in no one week
    ("The weekend of May 4.", [("The weekend of May 4", "2024-05-04/2024-05-05")]),
    (
        "Sales in the week ending May 12, 2024.",
        [("the week ending May 12, 2024", "2024-05-06/2024-05-12")],
    ),  # up to the day
    ("Down in the week ended on May 10.", [("the week ended on May 10", "2024-05-04/2024-05-10")]),
    ("For the week beginning 8 May.", [("the week beginning 8 May", "2024-05-08/2024-05-14")]),
    ("In the week of May it rained.", [("May", "2024-05")]),  # no day whose week it is
]
RELATIVE: Rows = [
    ("It was signed today.", [("today", "2024-05-17")]),
    ("OSLO – Today, it fell.", [("Today", "2024-05-17")]),  # behind a place line; no title
    ("As of today, it is void.", [("today", "2024-05-17")]),  # not: until today
    ("Yesterday and tomorrow.", [("Yesterday", "2024-05-16"), ("tomorrow", "2024-05-18")]),
    ("The day before yesterday it ended.", [("The day before yesterday", "2024-05-15")]),
    ("Last year’s trade volume.", [("Last year", "2023")]),  # no possessive
    ("This year and next year.", [("This year", "2024"), ("next year", "2025")]),
    ("In October last year.", [("October last year", "2023-10")]),  # one date, not two
    ("In May this year.", [("May this year", "2024-05")]),
    (
        "Last October and last May.",
        [("Last October", "2023-10"), ("last May", "2023-05")],
    ),  # not this May
    ("This October it will open.", [("This October", "2024-10")]),
    ("Next May it will close.", [("Next May", "2025-05")]),
    ("Last summer and next spring.", [("Last summer", "2023-22"), ("next spring", "2025-21")]),
    (
        "Last week and next week.",
        [("Last week", "2024-05-06/2024-05-12"), ("next week", "2024-05-20/2024-05-26")],
    ),
    ("This past week they met.", [("This past week", "2024-05-13/2024-05-19")]),
    ("We commit this coming week.", [("this coming week", "2024-05-20/2024-05-26")]),
    ("A look at the past year.", [("the past year", "2023")]),  # most of it lies in 2023
    ("A look at the coming year.", [("the coming year", "2024")]),  # most of it lies in 2024
    ("In the last week they met twice.", [("the last week", "2024-05-13/2024-05-19")]),
    ("In the past month they met twice.", [("the past month", "2024-05")]),
    ("Deeds\n\n*This year Oslo left.", [("This year", "2024")]),  # behind a mark of emphasis
    ("This past year was hard.", [("This past year", "2023")]),
    ("In this critical decade.", [("this critical decade", "202X")]),  # an adjective between
    ("The deficit of this fiscal year.", [("this fiscal year", "2024")]),
    ("It was higher one year prior.", [("one year prior", "2023")]),
    ("In March, 5; the month prior, 6.", [("March", "2024-03"), ("the month prior", "2024-02")]),
    ("They spoke last weekend.", [("last weekend", "2024-05-11/2024-05-12")]),
    ("They spoke over the weekend.", [("the weekend", "2024-05-11/2024-05-12")]),
    ("He left last Friday.", [("last Friday", "2024-05-10")]),  # not the release day, a Friday
    ("He left on Friday.", [("Friday", "2024-05-17")]),  # the release day
    ("He left on Monday.", [("Monday", "2024-05-13")]),
    ("He will leave on Monday.", [("Monday", "2024-05-20")]),
    ("He is expected to leave Tuesday.", [("Tuesday", "2024-05-21")]),  # future without "will"
    ("He said Monday that he will leave.", [("Monday", "2024-05-13")]),  # the nearer verb decides
    ("The vote is on Tuesday.", [("Tuesday", "2024-05-21")]),  # the present tense of a timetable
    ("He flew to Moscow on Monday.", [("Monday", "2024-05-13")]),  # "to Moscow" is no infinitive
    ("Late Thursday they spoke.", [("Late Thursday", "2024-05-16")]),
    (
        "Earlier this month, later this year.",
        [("Earlier this month", "2024-05"), ("later this year", "2024")],
    ),
    ("Two years ago.", [("Two years ago", "2022")]),  # a year, not a day
    ("Three weeks ago.", [("Three weeks ago", "2024-04-22/2024-04-28")]),
    ("Five days ago.", [("Five days ago", "2024-05-12")]),
    ("Some twenty-five years ago.", [("Some twenty-five years ago", "1999~")]),
    ("A decade ago.", [("A decade ago", "2014~")]),
    # a part of a century: not the century in it
    ("Almost a quarter-century ago, three quarters of a century ago, half a century ago.", []),
    ("Two weeks from now.", [("Two weeks from now", "2024-05-27/2024-06-02")]),
    (
        "Up from a year earlier.",
        [("a year earlier", "2023")],
    ),  # nothing before it: from the release
    (
        "In April it grew against the same month last year.",
        [("April", "2024-04"), ("the same month last year", "2023-04")],
    ),  # one date, not three
    (
        "In the first quarter it fell from the same period of 2022.",
        [("the first quarter", "2024-01/2024-03"), ("2022", "2022")],
    ),
    ("It was lower this time last year.", [("this time last year", "2023-05")]),
    (
        "It was 5 in April and 6 the month before in Kazan.",
        [("April", "2024-04"), ("the month before", "2024-03")],
    ),
    ("It all began the day before he came.", []),  # before what is not on the calendar
]
NEAREST: Rows = [
    # what is ours already was, though something else will be
    ("In line with our June announcement, we will help.", [("June", "2023-06")]),
    ("He came on May 16.", [("May 16", "2024-05-16")]),
    ("They met on 28 February.", [("28 February", "2024-02-28")]),
    (
        "They met on 15 December.",
        [("15 December", "2023-12-15")],
    ),  # past tense: not the coming December
    ("They will meet on 3 March.", [("3 March", "2025-03-03")]),  # future tense: not the last March
    ("The Dialogue (HLED) in April will end.", [("April", "2025-04")]),  # no verb in capitals
    (
        "The plan will be approved in March.",
        [("March", "2025-03")],
    ),  # "approved" is no past tense here
    (
        "It announced talks for May 28.",
        [("May 28", "2024-05-28")],
    ),  # past tense, but the day lies just ahead
    ("Trade fell in April.", [("April", "2024-04")]),
    ("He will come in May.", [("May", "2024-05")]),  # the month now running
    (
        "The ban expires on December 31.",
        [("December 31", "2024-12-31")],
    ),  # present tense of a timetable
    ("The vote in January was close.", [("January", "2024-01")]),
    (
        "In February they agreed to end the ban.",
        [("February", "2024-02")],
    ),  # the agreeing was then, whatever they agreed to
    ("They agreed to a truce in March.", [("March", "2024-03")]),  # "to a truce" is no infinitive
    ("They agreed to meet in October.", [("October", "2024-10")]),  # what was agreed came later
    # what was said looks ahead or back by its own verb
    ("Corva said that in October it would close.", [("October", "2024-10")]),
    ("Corva said that in October it had closed.", [("October", "2023-10")]),
    # a day that the text prints with its year elsewhere, before or behind; not one of long ago
    (
        "It fell in August 2021. Since the raid of 3 March, much is new. It came on 3 March 2023.",
        [("August 2021", "2021-08"), ("3 March", "2023-03-03"), ("3 March 2023", "2023-03-03")],
    ),
    (
        "It fell on 9 March 1945.\n\nOn 9 March, Xi was in Oslo.",
        [("9 March 1945", "1945-03-09"), ("9 March", "2024-03-09")],
    ),
    ("Blasts hit a shop next to the embassy on Thursday.", [("Thursday", "2024-05-16")]),  # a place
    ("It announced the plan Aug. 21.", [("Aug. 21", "2023-08-21")]),  # a plan, not planning
    ("It named him, effective February 1.", [("February 1", "2025-02-01")]),  # named ahead
    ("It is to resume trading in Paris Tuesday.", [("Tuesday", "2024-05-21")]),  # "is to"
    ("Prices fell due to the frost in March.", [("March", "2024-03")]),  # a cause is not due
    ("They may meet in November.", [("November", "2024-11")]),  # a modal verb, not a month
    (
        "It expects growth in the second quarter.",
        [("the second quarter", "2024-04/2024-06")],
    ),  # the quarter now running
    ("Hurt on Feb. 5, she hopes to race.", [("Feb. 5", "2024-02-05")]),  # the nearer of two tenses
    ("He did not come until December.", [("December", "2023-12")]),  # "until" looks back here
    ("BEIJING, May 16 (Agency) -- They met.", [("May 16", "2024-05-16")]),  # a dateline
    ("On New Year’s Eve he spoke.", [("New Year’s Eve", "2023-12-31")]),
]
CONTEXT: Rows = [
    # until closes what from opens; a decade of an aim is that of the release
    (
        "Novak was head from 2000 until 2008. Four years later he came again.",
        [("2000", "2000"), ("2008", "2008"), ("Four years later", "2012")],
    ),
    (
        "In 2014 they met. They have set an aim for the end of the decade.",
        [("2014", "2014"), ("the end of the decade", "202X")],
    ),
    # what leads to a month leads to one of this year, and to no weekday
    ("Ahead of the talks on Wednesday, Novak praised Lee.", [("Wednesday", "2024-05-15")]),
    ("He spoke ahead of the vote in March.", [("March", "2024-03")]),
    ("He spoke ahead of the vote in July.", [("July", "2024-07")]),
    # the present tense of a timetable
    ("Novak travels to Lund on Monday.", [("Monday", "2024-05-20")]),
    ("The envoy, who flies home on Saturday, was glad.", [("Saturday", "2024-05-18")]),
    ("Lee invited Novak to the fair in October, and he came.", [("October", "2023-10")]),
    ("Oslo had said that the talks on Wednesday would fail.", [("Wednesday", "2024-05-15")]),
    ("Oslo has said that the fair in March will be told of.", [("March", "2024-03")]),
    # a date that only compares or looks back, behind that of its sentence, is none to count from:
    # nor does it give its year to a month
    (
        "Novak came to Oslo in March 2018, his first visit since June 2014. Seven months later Lee came.",
        [("March 2018", "2018-03"), ("June 2014", "2014-06"), ("Seven months later", "2018-10")],
    ),
    (
        "It opened in December 2019 under a deal signed in May 2014. Two years later it was sold.",
        [("December 2019", "2019-12"), ("May 2014", "2014-05"), ("Two years later", "2021")],
    ),
    (
        "Trade was $7 billion in 2018, up from $4.5 billion in 2017. That year Oslo left.",
        [("2018", "2018"), ("2017", "2017"), ("That year", "2018")],
    ),
    (
        "In 1996 Novak, who had been elected in 1991, came. The following year Lee went.",
        [("1996", "1996"), ("1991", "1991"), ("The following year", "1997")],
    ),
    (
        "Oslo joined in 2012, years after Laos had joined in 2001. The following year it left.",
        [("2012", "2012"), ("2001", "2001"), ("The following year", "2013")],
    ),
    (
        "The pact of 2001 replaced that of 1950. Four years later they met.",
        [("2001", "2001"), ("1950", "1950"), ("Four years later", "2005")],
    ),
    (
        "Novak came in May 2015, his first trip since 2013. In September Lee came.",
        [("May 2015", "2015-05"), ("2013", "2013"), ("September", "2015-09")],
    ),
    (
        "In 1950 Oslo signed a pact that ran until 1980. In October Lund left.",
        [("1950", "1950"), ("1980", "1980"), ("October", "1950-10")],
    ),
    # ... but the end of a change is told of, and so is the only date of a sentence
    (
        "It rose from $8 billion in 2000 to $55 billion in 2008. The following year it fell.",
        [("2000", "2000"), ("2008", "2008"), ("The following year", "2009")],
    ),
    (
        "They sold the ships that they had built in 2006. Two years later they left.",
        [("2006", "2006"), ("Two years later", "2008")],
    ),
    # a decade that is over; no half: left in May, and two months later
    (
        "In 1991 it was $4 billion. By the end of the decade it had grown.",
        [("1991", "1991"), ("the end of the decade", "199X")],
    ),
    (
        "It peaked in 1959. By the middle of the next decade it had fallen.",
        [("1959", "1959"), ("the middle of the next decade", "196X")],
    ),
    (
        "By the end of the next decade it will have grown.",
        [("the end of the next decade", "203X")],
    ),
    (
        "Oslo left in March 2014 and two months later Lund signed.",
        [("March 2014", "2014-03"), ("two months later", "2014-05")],
    ),
    ("It left a year and two months ago, or four and five years ago.", []),
    (
        "Oslo left in March 2014, and two months later Lund signed.",
        [("March 2014", "2014-03"), ("two months later", "2014-05")],
    ),
    ("He came on May 16 and on the 17th flew on.", [("May 16", "2024-05-16"), ("the 17th", "2024-05-17")]),
    ("On the 2nd, they met.", [("the 2nd", "2024-05-02")]),  # the month is the release date's
    ("On the 3rd Xi said so.", [("the 3rd", "2024-05-03")]),  # a name and a verb follow
    ("He flew on the 4th from Kazan.", [("the 4th", "2024-05-04")]),  # so does a preposition
    ("They meet on July 10. He spoke, on the 13th, with Xi.", [("July 10", "2024-07-10"), ("the 13th", "2024-05-13")]),  # past
    ("On December 30 they spoke.\n\nOn the 12th they met.", [("December 30", "2023-12-30"), ("the 12th", "2024-05-12")]),
    ("Last year, they met twice: in March and in May.",
     [("Last year", "2023"), ("March", "2023-03"), ("May", "2023-05")]),  # the sentence's year
    ("From the 1st to the 3rd of May.", [("the 1st to the 3rd of May", "2024-05-01/2024-05-03")]),
    ("On the 20th of last month they met.", [("the 20th of last month", "2024-04-20")]),
    ("He left on May 30 and was back on the 2nd.", [("May 30", "2024-05-30"), ("the 2nd", "2024-06-02")]),
    ("On May 7 he spoke; the same day she left.", [("May 7", "2024-05-07"), ("the same day", "2024-05-07")]),
    ("On May 7 he spoke. The next day she left.", [("May 7", "2024-05-07"), ("The next day", "2024-05-08")]),
    ("On March 7 he spoke. A month later she left.", [("March 7", "2024-03-07"), ("A month later", "2024-04")]),
    ("On May 7 he spoke. Six years later she left.", [("May 7", "2024-05-07")]),  # of another story: it is past
    ("On May 7 he spoke. Two years later: peace.", [("May 7", "2024-05-07")]),  # nothing says that it is to come
    ("On May 7 he spoke. It will end two years later.", [("May 7", "2024-05-07"), ("two years later", "2026")]),
    ("In 2019 he spoke. Two days later she left.", [("2019", "2019")]),  # a year is no day to count from
    ("In 2014 he came. In the past year they had met.", [("2014", "2014")]),  # of the year told of
    ("The crisis in July appears to have been a shock.", [("July", "2023-07")]),  # it is over
    ("The crisis in July is likely to be a shock.", [("July", "2024-07")]),
    ("In December 2021 they met and agreed to meet in June.",
     [("December 2021", "2021-12"), ("June", "2024-06")]),  # a promise does not go on with the story
    # what was announced on a day is near that day, though it was then to come
    ("Berg will visit Oslo from March 2, the ministry announced on February 28.",
     [("March 2", "2024-03-02"), ("February 28", "2024-02-28")]),
    ("Berg will visit Oslo on May 28, the ministry said on May 14.", [("May 28", "2024-05-28"), ("May 14", "2024-05-14")]),
    ("Berg will visit Oslo on March 2, the ministry announced.", [("March 2", "2025-03-02")]),
    # a year that is told of gives its year to months behind it; not: the 2014 treaty
    ("The year 1969 was bad. In March, guards struck.", [("The year 1969", "1969"), ("March", "1969-03")]),
    ("1956 was bad. In February, he spoke.", [("1956", "1956"), ("February", "1956-02")]),
    ("As early as 1950, he sold ships. In June, war broke out.", [("1950", "1950"), ("June", "1950-06")]),
    ("The 2014 treaty was old. In February, he spoke.", [("2014", "2014"), ("February", "2024-02")]),
    # what is counted on from a story goes on with it
    ("It was signed on 14 February 1950. Four months later, war broke out. On October 19, guards came.",
     [("14 February 1950", "1950-02-14"), ("Four months later", "1950-06"), ("October 19", "1950-10-19")]),
    ("They met in March 1969. A year later, talks began. In December, he left.",
     [("March 1969", "1969-03"), ("A year later", "1970"), ("December", "1970-12")]),
    # ... but not what is counted from today
    ("In 2014 it fell. Two years ago it rose. In March, he left.",
     [("2014", "2014"), ("Two years ago", "2022"), ("March", "2024-03")]),
    # the month behind one of long ago is of its year, a day may be news
    ("He came in February 1972. In June, he signed it.", [("February 1972", "1972-02"), ("June", "1972-06")]),
    # ... but not where it is that of the release
    ("He came in February 1972. In May, he signed it.", [("February 1972", "1972-02"), ("May", "2024-05")]),
    # what is still to come though it was announced this month
    ("Berg will visit Oslo in July, the ministry announced on May 8.", [("July", "2024-07"), ("May 8", "2024-05-08")]),
    ("It was signed in February 1950. On May 16, he came.", [("February 1950", "1950-02"), ("May 16", "2024-05-16")]),
    ("In 1991 it fell; the following year, he came.", [("1991", "1991"), ("the following year", "1992")]),
    ("In 1996, in April of that year, they met.", [("1996", "1996"), ("April of that year", "1996-04")]),
    ("In May 2023 they met. Sums that fall due are paid.", [("May 2023", "2023-05")]),  # a verb
    ("The first since June 2019, days after the deal of May 9.",
     [("June 2019", "2019-06"), ("May 9", "2024-05-09")]),  # "since" tells nothing of 2019
    ("It boomed in the 1980s. In January it fell.", [("the 1980s", "198X"), ("January", "2024-01")]),  # a decade is no year
    ("In March 2023 he was named. The vote on June 5 is near.",
     [("March 2023", "2023-03"), ("June 5", "2024-06-05")]),  # just ahead of the release date
    ("In September, the Lund Centre for the Study of Policy and Public Surveys found gaps.",
     [("September", "2023-09")]),  # the verb that looks back stands far behind
    ("Nobody forgets the 7 October raid.", [("7 October", "2023-10-07")]),  # known, so not to come
    ("His trip this weekend was short.", [("this weekend", "2024-05-11/2024-05-12")]),  # that is over
    ("In November it is host, on the 18th and 19th.",
     [("November", "2024-11"), ("the 18th", "2024-11-18"), ("19th", "2024-11-19")]),  # the month just named
    ("It grew in the fourth quarter of 2022 against the same quarter a year earlier.",
     [("the fourth quarter of 2022", "2022-10/2022-12"), ("the same quarter a year earlier", "2021-10/2021-12")]),
    ("He came last week; the next day she left.", [("last week", "2024-05-06/2024-05-12")]),  # a week is no day either
    ("On May 16, last year’s deal fell.", [("May 16", "2024-05-16"), ("last year", "2023")]),  # the deal's year
    ("It began in 2001. Over the following decade it grew.", [("2001", "2001")]),  # a duration
    ("The next year will be hard.", []),  # after which year is not said
    ("In 2014 it was annexed. On March 18 he signed.", [("2014", "2014"), ("March 18", "2014-03-18")]),
    ("In 2014 it was annexed. On May 16 he came.", [("2014", "2014"), ("May 16", "2024-05-16")]),  # yesterday's news
    ("In 2014 it was annexed. On June 9 he will come.", [("2014", "2014"), ("June 9", "2024-06-09")]),  # looks ahead
    # this year's story goes on in its sentence
    ("It held off the February 2024 raid and then reversed it in April.", [("February 2024", "2024-02"), ("April", "2024-04")]),
    # a month of what somebody did; not of what somebody is called, nor a march
    ("Trade grew since Novak’s April visit and the guards’ May vote.", [("April", "2024-04"), ("May", "2024-05")]),
    # what is named by its date opens one, too
    ("After the August 1939 pact it came in September.", [("August 1939", "1939-08"), ("September", "1939-09")]),
    ("The 2001 treaty stands. On July 16 it was renewed.", [("2001", "2001"), ("July 16", "2023-07-16")]),  # no story
    ("In 2001 it was signed.\n\nOn March 7 he spoke.", [("2001", "2001"), ("March 7", "2024-03-07")]),  # another block
    ("In December 2021 they met. In February they met.", [("December 2021", "2021-12"), ("February", "2022-02")]),
    ("On June 5, 2019 they met. Until 2035 it holds. In August he left.",
     [("June 5, 2019", "2019-06-05"), ("2035", "2035"), ("August", "2019-08")]),  # a goal tells no story
]  # fmt: skip
NONE = [
    "The Third Forum and the 8th Expo.",  # ordinals in names
    "No targeting of the third party on the 20th Party Congress.",  # an ordinal before a capital
    "After the 17th round on the 75th anniversary.",  # an ordinal before a noun
    "From the 1st to the 5th Session, on the 2nd day, on the 24th meeting decided.",  # two ordinals before a noun
    "On the 20th Congress he said; on the 75th anniversary marked in Kazan.",  # a verb after the noun
    "It may help; we march on; they may march.",  # verbs
    "Theresa May spoke with June Teufel and April Ryan.",  # people
    "A Long March 5 rocket.",  # a rocket
    "Oslo’s march on Lund, Novak’s April, Lee’s may vote.",  # a march; a person; nothing done by the next word
    "Ukraine Today, Russia Today and This Week in Asia report.",  # titles; "This" opens none
    "Made in China 2025, Agenda 2030, the 2030 Agenda and Vision 2035.",  # programmes
    "Resolution 2758, Article 2024, Section 1937, No. 2001, page 1999.",  # numbers of documents
    "The 1718 Committee of the UN.",  # a body by its resolution
    "The exercises Joint Sea-2025 and Vostok 2018.",  # exercises
    "A force of 2024 soldiers with 2000 tons and 1900 vehicles.",  # counts
    "It cost $2,024, US$2024 or 1,999 yuan, i.e. 2024%.",  # sums
    "The Boeing 1937, the J-20, and COVID-19.",  # models
    "At 1900 GMT and 2030 hours.",  # times of day
    "The October Revolution, the May Fourth Movement, May Day, the July 7 Incident.",  # named events
    "Every year, each May, every Friday, per day.",  # sets
    "They met during Friday prayers.",  # any of them
    "For two years, in the past two years, over the last decade, within three months, a 10-day trip.",  # durations
    "Over the next year, in the next decade.",  # durations
    "Over the past year, for the coming year, the past year of war.",  # durations
    "It opened a month earlier than planned, ten days later than feared.",  # no date to count from
    "One year prior to the vote; the week prior to it.",  # counted from what has no date
    "In the last week of the war, the last year of talks.",  # whose end is not told
    "Now, recently, in the coming days, in the future, at the same time, nowadays.",  # no place on the calendar
    "In today’s world, even today, until today.",  # the present age
    "It reports by 1 November each year, and in May of every year.",  # no one day
    "In the evening, this morning, last night, tonight, on Friday morning, yesterday evening.",  # times of day
    "A few months ago, several years ago, decades ago, half a decade ago.",  # how many is not said
    "Good Friday, Black Friday and The Sunday Times.",  # named days
    "Sums that fall due, problems that spring up.",  # verbs
    "Sun and sat are words; the second of three.",
    "See https://example.org/2024/05/16/index-2024.html.",  # an address
    "A 45-year-old, two-thirds, 20/20, 24/7, 4.5 years ago.",
    "On the 17th BRICS summit; the 21st Century Maritime Silk Road.",
    "In the Winter War, the Spring Budget and the Spring and Autumn Academy.",  # seasons in names
    "It came long before the October War and the February Revolution.",  # months in names
]
NEWS: Rows = [  # in the manner of general news, annotated as TimeML does
    ("Shares rose Wednesday, a day after the vote.", [("Wednesday", "2024-05-15")]),  # a duration with its event
    ("Jobless claims were 8 percent in March, down from 9 percent a year ago.",
     [("March", "2024-03"), ("a year ago", "2023")]),
    ("The trial, which began on April 2 and will end on June 3, resumed.",
     [("April 2", "2024-04-02"), ("June 3", "2024-06-03")]),  # two tenses in one clause
    ("He was arrested in January and is due in court on May 20.", [("January", "2024-01"), ("May 20", "2024-05-20")]),
    ("It was the worst quake since August 1999 and the strongest in 20 years.", [("August 1999", "1999-08")]),
    ("The 19-year-old turns 20 next Sunday.", [("next Sunday", "2024-05-19")]),  # an age
    ("Police said the man, 45, was last seen Sunday.", [("Sunday", "2024-05-12")]),  # "last" is not the weekday's
    ("Banks stayed shut Thursday; they reopen next Tuesday or Wednesday.",
     [("Thursday", "2024-05-16"), ("next Tuesday", "2024-05-21"), ("Wednesday", "2024-05-22")]),  # "next" for both
    ("In 2011 she won; that same year she left.", [("2011", "2011"), ("that same year", "2011")]),
    ("The bill passed last Thursday and takes effect July 1.",
     [("last Thursday", "2024-05-16"), ("July 1", "2024-07-01")]),
    ("Tesla reports first-quarter results on Tuesday.",
     [("first-quarter", "2024-01/2024-03"), ("Tuesday", "2024-05-14")]),  # a quarter as an adjective
    ("On Sept. 11, 2001, he was there; the Sept. 11 attacks changed him.",
     [("Sept. 11, 2001", "2001-09-11"), ("Sept. 11", "2001-09-11")]),  # one year's day in a name
    ("From 1998 until early 2007 she lived there.", [("1998", "1998"), ("early 2007", "2007~")]),
    ("The 2008 crisis and the mid-1990s boom.", [("2008", "2008"), ("the mid-1990s", "199X")]),
    ("It opens in the second half of 2025 or early 2026.",
     [("the second half of 2025", "2025-07/2025-12"), ("early 2026", "2026~")]),
    ("They will meet X on Wednesday and Y on Thursday before flying to Jordan on Friday.",
     [("Wednesday", "2024-05-22"), ("Thursday", "2024-05-23"), ("Friday", "2024-05-17")]),  # one "will" for three
    ("A vote could come as early as Monday.", [("Monday", "2024-05-20")]),  # future by a modal verb
    ("The ship sank on April 15, 1912. Two days later it was news.",
     [("April 15, 1912", "1912-04-15"), ("Two days later", "1912-04-17")]),
    ("In the three months to March sales rose.", [("March", "2024-03")]),  # the rest is a duration
    ("About 70,000 people have died since March 2011.", [("March 2011", "2011-03")]),
    ("The report, in the May 2012 issue, spans 1990 to 2010.",
     [("May 2012", "2012-05"), ("1990", "1990"), ("2010", "2010")]),
    ("She was born on 4 July 1976 and died in 1990 aged 14.", [("4 July 1976", "1976-07-04"), ("1990", "1990")]),
    ("Christmas 2023 was quiet.", [("Christmas 2023", "2023-12-25")]),
    ("He spoke in a Christmas lecture.", []),
    ("It has been three weeks since the vote; it took 15 years.", []),
    ("Sales at stores open at least a year fell 2 percent last month.", [("last month", "2024-04")]),
    ("More than 40 years ago.", [("More than 40 years ago", "1984~")]),
    ("He was shot to death on the night of Oct. 23 as he stood there.",
     [("Oct. 23", "2023-10-23")]),  # to death is no verb that is still to come
    ("Lee, 52 years old, will succeed Novak Feb. 1.", [("Feb. 1", "2025-02-01")]),  # succeed is no past form
    ("The vote will proceed Friday.", [("Friday", "2024-05-17")]),
    ("The vote will indeed be on Monday.", [("Monday", "2024-05-20")]),
    ("The envoy would be traveling to the United States Sunday.", [("Sunday", "2024-05-19")]),  # nor is United
    ("Until Thursday, they had not called him.", [("Thursday", "2024-05-16")]),  # until does not look ahead
    ("The leaders meet Monday in Lund.", [("Monday", "2024-05-20")]),
    ("Lee did not meet Novak on Monday.", [("Monday", "2024-05-13")]),  # but an infinitive tells no time
    ("-   Last year it fell. 1) Last month it rose.", [("Last year", "2023"), ("Last month", "2024-04")]),
    ("It closes by year end 2025.", [("2025", "2025")]),
    ("The pact was signed in June 2023. A year later trade had doubled.", [("June 2023", "2023-06"), ("A year later", "2024")]),
    ("In the 2023 third quarter it fell.", [("the 2023 third quarter", "2023-07/2023-09")]),  # the year stands before it
    ("It beat next year’s first quarter.", [("next year’s first quarter", "2025-01/2025-03")]),  # not next year alone
    ("It closes by year end.", [("year end", "2024~")]),
    ("``Today, I go,’’ he said.", [("Today", "2024-05-17")]),  # a capital behind a mark of quotation
    ("The shortage lasted well into the summer.", [("the summer", "2023-22")]),
    ("The talks, set for Tuesday, were postponed to June.", [("Tuesday", "2024-05-21"), ("June", "2024-06")]),
    ("He said late Thursday that the flight would land Saturday.",
     [("late Thursday", "2024-05-16"), ("Saturday", "2024-05-18")]),
]  # fmt: skip
GENRE: Rows = [  # invented paragraphs, each with all its dates
    (
        "At the invitation of the President, the Prime Minister paid a visit from April 23 to 26, 2024. On the"
        " 24th, the two leaders held talks; the following day they signed the Joint Statement. They recalled the treaty"
        " of 16 July 2001, the Declaration of February 4, 2022 and the 2030 Agenda, and agreed to meet in October. The"
        " 29th regular meeting will take place in Moscow next year.",
        [
            ("April 23 to 26, 2024", "2024-04-23/2024-04-26"),
            ("the 24th", "2024-04-24"),
            ("the following day", "2024-04-25"),
            ("16 July 2001", "2001-07-16"),
            ("February 4, 2022", "2022-02-04"),
            ("October", "2024-10"),
            ("next year", "2025"),
        ],
    ),
    (
        "Customs data released on May 9 show that trade reached $240 billion in 2023, 26 percent more than the year"
        " before. In the first four months of this year it grew by 4.7 percent; in March, however, exports fell for the"
        " first time since mid-2022. By 2030, the two sides want 300 billion. Analysts, who in December had expected"
        " more, blame the sanctions that took effect at the end of last year.",
        [
            ("May 9", "2024-05-09"),
            ("2023", "2023"),
            ("the year before", "2022"),
            ("the first four months of this year", "2024-01/2024-04"),
            ("March", "2024-03"),
            ("mid-2022", "2022~"),
            ("2030", "2030"),
            ("December", "2023-12"),
            ("the end of last year", "2023~"),
        ],
    ),
    (
        "FACT SHEET: The tariffs announced on April 2, 2024 remain suspended until August 12. Effective July 1, 2024,"
        " fees under Section 2024 drop by 10 percent for one year. In Fiscal Year 2025 a program, now in its 7th year,"
        " gets $2,025 million. The Secretary spoke with his counterpart today; they last spoke on Tuesday, May 14, and"
        " will meet later this month.",
        [
            ("April 2, 2024", "2024-04-02"),
            ("August 12", "2024-08-12"),
            ("July 1, 2024", "2024-07-01"),
            ("Fiscal Year 2025", "2025"),
            ("today", "2024-05-17"),
            ("Tuesday, May 14", "2024-05-14"),
            ("later this month", "2024-05"),
        ],
    ),
    (
        "The two countries fought over the island in March 1969. In 1989 they made peace: in May of that year the"
        " General Secretary came to Beijing. Two years later his country was gone. On December 27, 1991, its heir was"
        " recognised, and in April 1996 a partnership was declared. Since then, the Third Forum, the 20th Congress and"
        " Russia Today have praised it; in today’s world, it may last.",
        [
            ("March 1969", "1969-03"),
            ("1989", "1989"),
            ("May of that year", "1989-05"),
            ("Two years later", "1991"),
            ("December 27, 1991", "1991-12-27"),
            ("April 1996", "1996-04"),
        ],
    ),
]
ALL = [*EXPLICIT, *RANGES, *PARTS, *RELATIVE, *NEAREST, *CONTEXT, *NEWS, *GENRE]


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_the_dates_of_a_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_words_that_name_no_date(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("On 16 May 2024.", "explicit"),
        ("On 16 May.", "year-from-release"),
        ("Last year.", "relative"),
        ("On Monday.", "relative"),
        ("On the 17th.", "day-from-context"),
        ("In July 2001 it was signed; the same month it was ratified.", "day-from-context"),
        ("In 2001 it was signed; in August it was ratified.", "carried"),
        ("In 1996, in April of that year.", "carried"),
        # a turn to the last weeks leaves the story
        ("In 2011 it fell, but in early May ministers called for it.", "year-from-release"),
        ("Two years ago.", "arithmetic"),
        ("On 16 July 2001 it was signed; the next day he left.", "arithmetic"),
    ],
)
def test_what_the_last_date_rests_on(text: str, basis: str) -> None:
    assert find_dates(text, RELEASE)[-1].basis == basis


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("He left on Monday evening.", [("Monday evening", "2024-05-13")]),
        ("He left this afternoon.", [("this afternoon", "2024-05-17")]),
        ("He left yesterday morning.", [("yesterday morning", "2024-05-16")]),
        # a paper, and a part of no day
        ("The Friday Times wrote of the evening.", []),
    ],
)
def test_a_time_of_day_is_its_day_where_that_is_asked_for(
    text: str, dates: list[tuple[str, str]]
) -> None:
    assert [(d.text, d.edtf) for d in find_dates(text, RELEASE, times=True)] == dates
    assert found(text) == []  # else a time is no date


def test_without_a_release_date_only_what_the_text_itself_dates() -> None:
    text = "Signed on 16 May 2024 and sent on May 18; the next day, last year, on Monday, two years ago, in the 1990s."
    assert found(text, None) == [
        ("16 May 2024", "2024-05-16"),
        ("May 18", "2024-05-18"),
        ("the next day", "2024-05-19"),
        ("the 1990s", "199X"),
    ]


def test_a_leap_day_is_the_last_of_february_in_other_years() -> None:
    leap_day = date(2024, 2, 29)
    assert found("One year ago today.", leap_day) == [("One year ago today", "2023-02-28")]
    week = ("Three years ago this week", "2021-02-22/2021-02-28")
    assert found("Three years ago this week.", leap_day) == [week]
    assert found("Four years ago today.", leap_day) == [("Four years ago today", "2020-02-29")]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        # no leap day near the release: the month alone
        ("On 29 February it fell.", date(2022, 5, 17), [("February", "2022-02")]),
        # an attack of another October than that of 2023
        ("They knew of the October 7 attack.", date(2020, 5, 17), [("October 7", "2019-10-07")]),
        ("They knew of the October 7 attack.", date(2024, 5, 17), [("October 7", "2023-10-07")]),
        # a month in figures, no run of years; the number of a law is none either
        ("In 2024-05 Directive 2014/95 was signed.", RELEASE, [("2024-05", "2024-05")]),
        # the weekday of another week
        ("On Friday next week it falls.", RELEASE, [("Friday next week", "2024-05-24")]),
    ],
)
def test_dates_of_a_release(text: str, published: date, expected: list[tuple[str, str]]) -> None:
    assert found(text, published) == expected


def test_a_told_history_gives_its_years_to_bare_months_in_later_blocks() -> None:
    years = "".join(f"In {year} they quarrelled. " for year in range(1958, 1969))
    assert found(years + "\n\nIn August they fought. By the end of the year it was over.")[-2:] == [
        ("August", "1968-08"),
        ("the end of the year", "1968~"),
    ]


def test_a_comment_on_this_week_is_no_history_however_many_past_years_it_names() -> None:
    years = "".join(f"In {year} they quarrelled. " for year in range(1958, 1969))
    assert found(
        years + "On Tuesday they met again, after last week’s call. They will meet on May 28."
    )[-1] == ("May 28", "2024-05-28")
    assert found(
        years + "On Tuesday they met, after last week’s call, and on Monday. Talks opened on May 2."
    )[-1] == ("May 2", "2024-05-02")


def test_results_that_are_still_to_come_are_of_the_quarter_that_is_just_over() -> None:
    text = "It expects to report a third-quarter loss."
    assert found(text, date(2023, 10, 26)) == [("third-quarter", "2023-07/2023-09")]
    assert found(text, date(2023, 5, 26)) == [("third-quarter", "2023-07/2023-09")]
    assert found(text, date(2023, 12, 26)) == [("third-quarter", "2024-07/2024-09")]
    opening = "The plant will open in the third quarter."
    assert found(opening, date(2023, 10, 26)) == [("the third quarter", "2024-07/2024-09")]


WORDS = (
    "the last first next this that same 17th May may March 16 2024 2001 of in on , . - – and to early late end Monday"
    " Friday year years day week month two ago later earlier quarter half summer 1990s ’90s today Q1 will was"
)
TEXTS = st.lists(st.sampled_from([*WORDS.split(), "\n\n"])).map(" ".join)


@settings(deadline=None)
@given(st.one_of(st.text(), TEXTS), st.one_of(st.none(), st.dates()))
def test_any_text_yields_ordered_spans_with_valid_values(text: str, published: date | None) -> None:
    end = 0
    for mention in find_dates(text, published):
        assert text[mention.start : mention.end] == mention.text
        assert end <= mention.start < mention.end
        assert is_edtf(mention.edtf)
        end = mention.end


def test_a_new_shape_of_date_is_one_rule_and_no_second_list(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def value_olympiad(here: Context) -> DateValue:
        return f"{1892 + 4 * int(here['number'])}", "explicit"

    text = "Since (Olympiad 33) all were friends."
    assert found(text) == []
    rule = Rule("olympiad", r"(?:the\ )?olympiad\ (?P<number>[0-9]{1,2})", value_olympiad)
    monkeypatch.setattr(finder, "PATTERNS", [*finder.PATTERNS, (finder.verbose(rule.words), rule)])
    monkeypatch.setattr(finder, "OPENINGS", finder.find_openings((*RULES, rule)))
    assert found(text) == [("Olympiad 33", "2024")]


def test_no_rule_fits_where_the_openings_do_not_lead() -> None:
    boundary = finder.verbose(finder.BOUNDARY)
    for path in TEXTS_WITH_DATES:
        plain = path.read_text(encoding="utf-8").translate(PLAIN)
        openings = {opening.start() for opening in finder.OPENINGS.finditer(plain)}
        for pattern, rule in finder.PATTERNS:
            fitting = {match.start() for match in pattern.finditer(plain)}
            assert {at for at in fitting if boundary.match(plain, at)} <= openings, rule


@pytest.mark.parametrize(
    "sentence",
    [
        "The two sides spoke of trade and of their friendship. ",
        "Trade grew on May 6, 2023; the next day, in March last year, on the 17th it fell. ",
        "In 1969 they fought, in August and two years later. ",
        "2024 ",
        "may-",
        "x",
    ],
)
def test_reading_takes_time_in_proportion_to_the_text(sentence: str) -> None:
    def seconds(size: int) -> float:
        text = sentence * (size // len(sentence))
        start = process_time()
        find_dates(text, RELEASE)
        return process_time() - start

    seconds(1_000)
    short = min(seconds(10_000) for _ in range(3))
    assert seconds(80_000) < 3 * 8 * short + 0.1  # eight times as long; quadratic would be 64
