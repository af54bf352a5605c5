"""Events on invented texts: each row names the trap it guards. Dates are told from 20 May 2024."""

import re

import pytest

from facts.extract import extract
from facts.extract.events.refusals import CUT_OUT, NO_EVENT, NO_UNDATED_EVENT, REFUSALS, SCANT_EVENT
from facts.model.article_facts import Facts
from facts.reading.happenings.other_times import NOT_THEN, OTHER_TIMES

REFUSED = [
    pytest.param(table, name, id=f"{table}: {name}")
    for table in REFUSALS
    for name in REFUSALS[table]
]
HEAD = "A title\n\nRelease Date : 2024-05-20\n\n"


def read(text: str, kind: str = "commentary") -> Facts:
    return extract(HEAD + text, kind=kind)  # type: ignore[arg-type]


@pytest.mark.parametrize(("table", "name"), REFUSED)
def test_a_refusal_finds_its_example(table: str, name: str) -> None:
    refusal = REFUSALS[table][name]
    # trap: one that begins inside a word is never found
    assert re.search(f"(?!\\B\\w)(?:{refusal['words']}\n)", refusal["example"], re.VERBOSE)


def test_no_refusal_finds_what_is_told() -> None:
    told = "In May 2022, Norway closed its ports to ships of Laos"
    assert not any(pattern.search(told) for pattern in (NO_EVENT, SCANT_EVENT, CUT_OUT))
    assert not NO_UNDATED_EVENT.search("Norway closed its ports to ships of Laos")
    for beside in (
        "In May 2022, Norway, which was considering a raid, closed its ports",
        "In May 2022 Norway left a ship that appeared to be lost",
        "In May 2022 Norway launched a raid that marks a new step in the war",
        "In May 2022 Norway held Laos responsible",
        "In May 2022 Norway closed its ports, against all forecasts for 2022",
    ):
        assert not NO_EVENT.search(beside)


@pytest.mark.parametrize("reason", OTHER_TIMES)
def test_what_leads_to_another_time_is_found_in_its_example(reason: str) -> None:
    rule = OTHER_TIMES[reason]
    # trap: a part that stands outside the alternatives of its rule
    found = re.search(rule["words"], f"{rule['example']} ", re.VERBOSE | re.IGNORECASE)
    assert found and found[0]


@pytest.mark.parametrize(
    "told",
    [
        "In ",
        "On the afternoon of ",
        "After its defeat it left in ",
        "led raids, including one on Lund, in ",
        "In Lund, a guild was founded in ",
        "left for the first time that it came in ",
        "signed the treaty of ",
        "attended the fair held in ",
        "informed Lee of the raid in a call on ",
        "The fair is scheduled for ",
    ],
)
def test_nothing_leads_from_the_time_of_a_clause(told: str) -> None:
    assert not NOT_THEN.search(told)


ANCHORED = [
    # a clause before a colon is no label that opens a block
    (
        "In May 2022, Novak lost three allies: Oslo, Lund, and the mills of Corva.",
        [("2022-05", "In May 2022, Novak lost three allies")],
    ),
    # what leads on to a further place
    (
        "Novak opened a fair in Oslo in 2019, and more recently, in Lund.",
        [("2019", "Novak opened a fair in Oslo in 2019")],
    ),
    # two days that follow each other are one stretch; not: two days apart
    (
        "Norway and Oslo announced on March 31 and April 1 that they would not pay in grain.",
        [
            (
                "2024-03-31/2024-04-01",
                "Norway and Oslo announced on March 31 and April 1 that they would not pay in"
                " grain",
            )
        ],
    ),
    (
        "Lund closed its port on March 5 and April 1.",
        [("2024-03-05", "Lund closed its port on March 5 and April 1")],
    ),
    # where it was sent to, behind what went along
    (
        "Corva sent six of its ships, along with 240 guards, to Lund to bolster the port on March 5.",
        [
            (
                "2024-03-05",
                "Corva sent six of its ships, along with 240 guards, to Lund to bolster the port on"
                " March 5",
            )
        ],
    ),
    # the last of a list of things has the date of the deed; it is no deed of its own
    (
        "Novak authorized an additional 350 million USD aid package containing Corva anti-tank"
        " ships, Lund surface-to-air ships, and other unspecified lethal and non-lethal goods on May 16.",
        [
            (
                "2024-05-16",
                "Novak authorized an additional 350 million USD aid package containing Corva"
                " anti-tank ships, Lund surface-to-air ships, and other unspecified lethal and non-lethal goods"
                " on May 16",
            )
        ],
    ),
    # a stretch of time inside its own words, which is its noun’s
    (
        "The raids, which took place between May 2022 and June 2023, targeted ports in Lund.",
        [
            (
                "2022-05/2023-06",
                "The raids, which took place between May 2022 and June 2023, targeted ports in Lund",
            )
        ],
    ),
    # adjectives of one noun are not parted
    (
        "Lundair, however, began modestly in 2019 as a small, closed guild.",
        [("2019", "Lundair, however, began modestly in 2019 as a small, closed guild")],
    ),
    # a paper by its short name in brackets, signed by two
    (
        "Oslo and Lund signed a memorandum of understanding (MoU) on ore in May 2022.",
        [
            (
                "2022-05",
                "Oslo and Lund signed a memorandum of understanding (MoU) on ore in May 2022",
            )
        ],
    ),
    # not within a number
    (
        "In 2023, Norway raised its tolls by 5–25 percent on ships.",
        [("2023", "In 2023, Norway raised its tolls by 5–25 percent on ships")],
    ),
    (
        "In 2022, Norway opened mines, 35 percent of which, or around $7.8 billion, went to Laos.",
        [("2022", "In 2022, Norway opened mines, 35 percent of which, or around $7.8 billion")],
    ),
    # a deed on each of two dates: the last has the words of both; not where the dates are of what
    # is named beside it
    (
        "Oslo closed a port in May 2022 and opened a mill in June 2023.",
        [
            ("2023-06", "Oslo closed a port in May 2022 and opened a mill in June 2023"),
            ("2022-05", "Oslo closed a port in May 2022"),
        ],
    ),
    (
        "The talks, held in May 2022 and attended by Lee in 2023, failed.",
        [("2022-05", "The talks, held in May 2022 and attended by Lee in 2023, failed")],
    ),
    # a long sentence up to what is only added to it, but not up to one of several, nor into an aside
    (
        "The law on the ports and mills of the north that Oslo had passed with so much pride was repealed in 2021, after the guilds of Lund had said for more than ten years that it would hurt the poor.",
        [
            (
                "2021",
                "The law on the ports and mills of the north that Oslo had passed with so much pride was repealed in 2021",
            )
        ],
    ),
    # a long one that opens with its date
    (
        "In 2021, on the heels of the many talks on the tolls of the ports, several Corvan guilds and the bank of the state of Lund began the design and the building of the first great mill for the iron and the grain of the north of Norway.",
        [
            (
                "2021",
                "In 2021, on the heels of the many talks on the tolls of the ports, several Corvan guilds and the bank of the state of Lund began the design and the building of the first great mill for the iron and the grain of the north of Norway",
            )
        ],
    ),
    # under what was signed before, and what was agreed; not: it closed a port, opened a mill in May
    ("Oslo set up a fund in Lund, based on the Corva accords, signed as early as 1948.", []),
    (
        "Oslo closed a port in Lund, opened a mill in May 2022.",
        [("2022-05", "Oslo closed a port in Lund, opened a mill in May 2022")],
    ),
    # the second of two things, a verb before its thing
    (
        "In 2019, the Lund Guild showed the link between Corvan banking and a raid on Oslo.",
        [
            (
                "2019",
                "In 2019, the Lund Guild showed the link between Corvan banking and a raid on Oslo",
            )
        ],
    ),
    ("In 2019, the Lund Guild bought ships.", [("2019", "In 2019, the Lund Guild bought ships")]),
    # whose mills they were
    (
        "Lund bought the Novka Bank, whose mills burned in May 2021.",
        [("2021-05", "Lund bought the Novka Bank, whose mills burned in May 2021")],
    ),
    # this month of the past; what somebody is tried for; an adjective that ends as a verb
    (
        "This past January, the Lund Bureau issued a law on ports.",
        [("2024-01", "This past January, the Lund Bureau issued a law on ports")],
    ),
    (
        "Two guards were indicted by Oslo in 2018 for allegedly selling ships.",
        [("2018", "Two guards were indicted by Oslo in 2018 for allegedly selling ships")],
    ),
    (
        "A convoy with unspecified arms reached Lund on February 27.",
        [("2024-02-27", "A convoy with unspecified arms reached Lund on February 27")],
    ),
    # what a plural shows is no part of it
    (
        "Norway’s raids on the mills of Laos in May signal the loss of trust.",
        [("2024-05", "Norway’s raids on the mills of Laos in May")],
    ),
    # shows that are shown, by a noun in the singular that ends in s
    (
        "Lee hailed Norway’s ban on trade shows in May.",
        [("2024-05", "Norway’s ban on trade shows in May")],
    ),
    (
        "The crisis in Lund in May 2022 shows that it fell.",
        [("2022-05", "The crisis in Lund in May 2022")],
    ),
    # two phrases joined, each with its year
    (
        "They hailed the 2023 Lund Declaration and the 2024 Corva Declaration.",
        [("2023", "the 2023 Lund Declaration"), ("2024", "the 2024 Corva Declaration")],
    ),
    # two nations in front of the raids that open a sentence
    (
        "Israeli and US raids on Norway in May hurt.",
        [("2024-05", "Israeli and US raids on Norway in May")],
    ),
    # the series that a phrase breaks off in
    (
        "It came after Norway’s attack on schools, homes, and mills.",
        [(None, "Norway’s attack on schools, homes, and mills")],
    ),
    # what a war shows is no part of its name
    ("Norway’s war in Laos shows that arms count.", [(None, "Norway’s war in Laos")]),
    # what was only while something else is
    (
        "While in 2022 bans on Lundic ships were put together by a few men, there is no debate.",
        [("2022", "in 2022 bans on Lundic ships were put together by a few men")],
    ),
    # all of a list of places
    (
        "On 6 May guards jailed many in Oslo, St. Olaf, and other small towns.",
        [("2024-05-06", "On 6 May guards jailed many in Oslo, St. Olaf, and other small towns")],
    ),
    # what is still to come dates no deed, nor does the year of a thing somebody made
    ("Norway approved a target for its ports in 2030.", []),
    (
        "Norway agreed to hold talks with Laos in 2026.",
        [("2026", "Norway agreed to hold talks with Laos in 2026")],
    ),
    ("The summit was moved to 2026.", [("2026", "The summit was moved to 2026")]),
    (
        "Norway has signed a treaty to close its ports by 2030.",
        [(None, "Norway has signed a treaty to close its ports by 2030")],
    ),
    (
        "Norway agreed to meet Laos in Lund in June 2025.",
        [("2025-06", "Norway agreed to meet Laos in Lund in June 2025")],
    ),
    (
        "Norway bought Jan Novak’s 1892 painting.",
        [(None, "Norway bought Jan Novak’s 1892 painting")],
    ),
    ("Norway bought Jan Novak’s 1892 “Lake”.", [(None, "Norway bought Jan Novak’s 1892 “Lake”")]),
    # what is worked towards has not happened
    ("Norway will work towards Oslo signing the Lund Accords.", []),
    ("It went to Lund in a private sale of Jan Novak’s 1892 “Lake”.", []),
    # with what it is compared does not take away what happened
    (
        "In May 2022, Lund’s port sold for $179 million, up from $32 million in 1997.",
        [
            (
                "2022-05",
                "In May 2022, Lund’s port sold for $179 million, up from $32 million in 1997",
            )
        ],
    ),
    # a scene keeps its after, an opening its whole self
    (
        "After closing the port, Norway sold the ships in May 2022.",
        [("2022-05", "After closing the port, Norway sold the ships in May 2022")],
    ),
    (
        "First of all, Norway closed its ports in May 2022.",
        [("2022-05", "Norway closed its ports in May 2022")],
    ),
    # the date of a mark set before, of what an aside tells, and of what something came behind, is
    # that of no clause; nor is what somebody opposes, or what a plan will be by a year
    ("Lund pointed to the precedent set by Jan Novak in 1969.", []),
    ("It is new – indeed, it serves a port that Oslo opened in 2021 – and it shows a will.", []),
    ("Lund’s call came on the heels of raids in May 2022.", []),
    ("Lund rebuilt its port after it lost the fleet in May 2022.", []),
    ("Guards learn at a base – known as the Lakes – that was set up in 2015 near Lund.", []),
    ("Combined, it limits their hopes in May 2025.", []),
    ("Lund reaffirmed its opposition to Oslo’s raid on Corva.", []),
    ("Lund bets on decisive action by 2030.", []),
    ("Lund thinks of Oslo’s raids in most of its ports.", []),
    ("The pact has delivered great results.", []),
    # what is a fact, or clear; a treaty by its name and when it was signed
    (
        "It is clear that Norway invaded Laos in May 2022 in vain.",
        [("2022-05", "Norway invaded Laos in May 2022 in vain")],
    ),
    (
        "Failures include the Lund Memorandum signed in 1994.",
        [("1994", "the Lund Memorandum signed in 1994")],
    ),
    # a subject is joined to its verb over an aside and a date
    (
        "The new sanctions, also targeting banks, in May 2022 have hurt Oslo.",
        [("2022-05", "The new sanctions, also targeting banks, in May 2022 have hurt Oslo")],
    ),
    # a word behind an owner is no verb
    (
        "Norway’s point man for Laos, Jan Novak, who was well liked, was dismissed in May 2022.",
        [
            (
                "2022-05",
                "Norway’s point man for Laos, Jan Novak, who was well liked, was dismissed in May 2022",
            )
        ],
    ),
    # ... with all of its subject, of which a part stands before a comma
    (
        "Jan Novak, Secretary of Norway’s Guild Council met Lee a few days later in Lund.",
        [(None, "Jan Novak, Secretary of Norway’s Guild Council met Lee a few days later in Lund")],
    ),
    (
        "The guild of ports, the Lund Post and the National Guild for Mills (NGM) convened a talk.",
        [
            (
                None,
                "The guild of ports, the Lund Post and the National Guild for Mills (NGM) convened"
                " a talk",
            )
        ],
    ),
    (
        "The guilds, in particular, have long sold grain, yet mills in Lund have been shut since 2010.",
        [
            (
                "2010/..",
                "The guilds, in particular, have long sold grain, yet mills in Lund have been shut since 2010",
            )
        ],
    ),
    # what goes on from a year onwards
    (
        "The Guild grew from May 2015 onward.",
        [("2015-05/..", "The Guild grew from May 2015 onward")],
    ),
    (
        "Norway’s intervention from 2015 onwards was marked by talks.",
        [("2015/..", "Norway’s intervention from 2015 onwards")],
    ),
    # not what it counts on from
    ("Second, the Guild left Lund in May 2022.", [("2022-05", "the Guild left Lund in May 2022")]),
    # a short matter of a signing is told with it
    (
        "Norway has signed a treaty of friendship with Laos.",
        [(None, "Norway has signed a treaty of friendship with Laos")],
    ),
    # the year of a birth, or since when it was the second time, dates nothing
    (
        "Norway sent Jan Novak (b. 1961) and a ship.",
        [(None, "Norway sent Jan Novak (b. 1961) and a ship")],
    ),
    ("Novak was chosen as head of Lund for the second time since 1978.", []),
    # as early as opens no clause of its own, as `as Novak wrote` does
    (
        "As recently as May 2022, Norway signed a treaty with India.",
        [("2022-05", "As recently as May 2022, Norway signed a treaty with India")],
    ),
    # no time is an idiom, no denial
    (
        "Norway lost no time and left the bloc in May 2022.",
        [("2022-05", "Norway lost no time and left the bloc in May 2022")],
    ),
    # the date of what moves somebody is not that of what he does
    ("In light of the use of ships in May 2022, output must rise.", []),
    # a provided no: nothing was given, but the war is dated
    (
        "Norway provided no aid during India’s 12-day war with Lund in May 2022.",
        [("2022-05", "India’s 12-day war with Lund in May 2022")],
    ),
    # all members of a list are named
    (
        "Norway signed contracts with Laos, Corva, Lund and Bergen, which are old.",
        [(None, "Norway signed contracts with Laos, Corva, Lund and Bergen")],
    ),
    # a phrase ends where another thought begins: under whom, what it shows
    ("It grew after the 1991 Lund War under the Lund Council.", [("1991", "the 1991 Lund War")]),
    (
        "Norway’s recent strikes on the port of Laos signal the end of trade.",
        [(None, "Norway’s recent strikes on the port of Laos")],
    ),
    # what is known by a date is the raid, not that there is something in it; what a blow was
    (
        "There is something in it, as the raid of Norway in 2015 showed.",
        [("2015", "the raid of Norway in 2015")],
    ),
    ("The last blow came in March 2022, when Norway left.", [("2022-03", "Norway left")]),
    # troops act: they take a town, break through a line; an assault has its place for a name
    (
        "Norwegian troops have broken through the first lines of Laos.",
        [(None, "Norwegian troops have broken through the first lines of Laos")],
    ),
    (
        "It follows the abandonment of Lund. As during the assault on Lund, Norway lacks ships.",
        [(None, "the assault on Lund")],
    ),
    # a time that is contrasted; what was earlier in the war
    (
        "Norway signed a pact with Laos, in stark contrast to its wars in the 1990s.",
        [(None, "Norway signed a pact with Laos, in stark contrast to its wars in the 1990s")],
    ),
    (
        "Earlier in the war, Norway launched raids on Laos.",
        [(None, "Earlier in the war, Norway launched raids on Laos")],
    ),
    # deeds that look like states: unblocked, prepared by somebody; what somebody got control of
    (
        "In May 2021 the Lundic guild took control of it and sold the port.",
        [("2021-05", "In May 2021 the Lundic guild took control of it and sold the port")],
    ),
    ("The 2003 invasion of Corva was long.", [("2003", "The 2003 invasion of Corva")]),
    # no verb: order to announce
    (
        "The leaders plan to convene guilds in order to announce a pact in 2025.",
        [("2025", "The leaders plan to convene guilds in order to announce a pact in 2025")],
    ),
    ("The 2003 invasion that Laos led was long.", []),  # of what?
    # a second date begins another clause
    (
        "The guilds met after Novak’s visit to Laos and May 2023 in Lund.",
        [(None, "Novak’s visit to Laos")],
    ),
    # a long sentence is not cut within its subject
    (
        "The Guild of Lund, the Northern House Rule of Trade Fund, and the Bank’s Rule of Trade Unit"
        " criticised the draft as a trap for all ships in a paper released in 2023.",
        [
            (
                "2023",
                "The Guild of Lund, the Northern House Rule of Trade Fund, and the Bank’s Rule of"
                " Trade Unit criticised the draft as a trap for all ships in a paper released in"
                " 2023",
            )
        ],
    ),
    # two dates of one stretch
    (
        "The First Lund War (December 11, 1994 to August 31, 1996) was long.",
        [("1994-12-11/1996-08-31", "The First Lund War (December 11, 1994 to August 31, 1996)")],
    ),
    (
        "In January and February 2023, Norway sold ships.",
        [("2023-01/2023-02", "In January and February 2023, Norway sold ships")],
    ),
    (
        "In January and May 2023, Norway sold ships.",
        [("2023-01", "In January and May 2023, Norway sold ships")],
    ),
    (
        "The plans that Norway signed with Laos in 2023 suggest a shift.",
        [],  # what they suggest is a view
    ),
    # a time of day is one word; a firm led by somebody has its own verb
    (
        "On 5 May 2024 Novak was woken at 2:30am by the guards.",
        [("2024-05-05", "On 5 May 2024 Novak was woken at 2:30am by the guards")],
    ),
    (
        "In 2022, the council led by Novak closed the port.",
        [("2022", "In 2022, the council led by Novak closed the port")],
    ),
    # a participle that opens a sentence is no verb without a subject
    (
        "Launched in 2020, the fund of Lund grew.",
        [("2020", "Launched in 2020, the fund of Lund grew")],
    ),
    # what it is seen as is no part of it
    ("Lee sees the fall of Lund in 2021 as a threat.", [("2021", "the fall of Lund in 2021")]),
    # no state: what was begun in a year that is told of, a coup that there was, a plan
    (
        "Over the years in which Lund was weak, Norway sank its ships in 2022.",
        [("2022", "Over the years in which Lund was weak, Norway sank its ships in 2022")],
    ),
    (
        "In March 2024 there was a coup in Laos.",
        [("2024-03", "In March 2024 there was a coup in Laos")],
    ),
    ("Norway is to close its port by 2027.", [("2027", "Norway is to close its port by 2027")]),
    # a verb that is no participle, so that the clause is whole
    (
        "The talks on the Lund port began in May 2023.",
        [("2023-05", "The talks on the Lund port began in May 2023")],
    ),
    # an adjective in front of its verb is no beginning
    (
        "Most loud was Norway’s part in the raid of 2 May 2024.",
        [("2024-05-02", "the raid of 2 May 2024")],
    ),
    # a noun that ends in s alone; what a contract is with, to its end
    (
        "Lund was hit by the collapse of Corvan gas exports in 2022.",
        [("2022", "Lund was hit by the collapse of Corvan gas exports in 2022")],
    ),
    (
        "By 2023, men had signed contracts with the Laotian navy.",
        [("2023", "By 2023, men had signed contracts with the Laotian navy")],
    ),
    ("Norway withdrew from Laos.", [(None, "Norway withdrew from Laos")]),
    # a date that ends its clause, and one that opens its sentence
    (
        "Lee met Novak on 5 May 2023. Lee left May 6.",
        [("2023-05-05", "Lee met Novak on 5 May 2023"), ("2024-05-06", "Lee left May 6")],
    ),
    (
        "May 5 attacks on Corva were worse than those before.",
        [("2024-05-05", "May 5 attacks on Corva")],
    ),
    # the years of a plan are of its name, not of its adoption
    (
        "The adoption of the Norway–Laos Action Plan 2022–2027 led to a deal in May 2023.",
        [
            (
                "2023-05",
                "The adoption of the Norway–Laos Action Plan 2022–2027 led to a deal in May 2023",
            )
        ],
    ),
    # the comma of a name divides nothing, and D.C. keeps its stop
    (
        "President Joe Stone, Jr. met on May 14, 2023 with Ann Berg in Washington, D.C., for talks.",
        [
            (
                "2023-05-14",
                "President Joe Stone, Jr. met on May 14, 2023 with Ann Berg in Washington, D.C.",
            )
        ],
    ),
    # any verb will do where a date stands
    ("Freight fell by a tenth in 2023.", [("2023", "Freight fell by a tenth in 2023")]),
    # the scene in front of a clause dates it
    (
        "In March 2023, the two Lundic banks opened a branch.",
        [("2023-03", "In March 2023, the two Lundic banks opened a branch")],
    ),
    # an example is no word of what it tells; nor is the word that joins it to the rest
    (
        "For instance, Ann Lee wrote in 1925 that no ship would sail.",
        [("1925", "Ann Lee wrote in 1925 that no ship would sail")],
    ),
    # acts of any verb that tells of no state or view, with their object or partner; what was done
    (
        "President Novak met Lee in Lund. A force funded by Norway is small.",
        [(None, "President Novak met Lee in Lund")],
    ),
    ("The land has been excavated.", []),
    # the date that opens what somebody notes; one behind a short name in brackets is of the clause
    (
        "He notes that in 1998, amid a crisis, Laotian banks moved money to Lund.",
        [("1998", "in 1998, amid a crisis, Laotian banks moved money to Lund")],
    ),
    (
        "Five ports were watched by the Office for Ports (OfP) last year.",
        [("2023", "Five ports were watched by the Office for Ports (OfP) last year")],
    ),
    # an act of any verb that tells of no state or view, or of half of one: called up
    ("Norway enjoyed its summers. Norway called its guards.", []),
    # ... some need neither object nor partner
    ("The banks of Norway merged.", [(None, "The banks of Norway merged")]),
    # ... nor what is told of a noun: a law proposed by; nor what is only pointed out
    ("The Grey Zone Act proposed by four guilds of Lund will help.", []),
    ("Envoys of Norway highlighted the gains.", []),
    # what was attended belongs to the scene; what was not tried; a scenario; what a paper notes
    (
        "On 5 May, during the Lund fair, attended by envoys, Lee was elected.",
        [("2024-05-05", "On 5 May, during the Lund fair, attended by envoys, Lee was elected")],
    ),
    ("Norway has made no attempt to leave.", []),
    ("The second scenario involves Lee reviving his talks from May 2023.", []),
    (
        "As Lee noted in his 2023 report on Laos, “it seeks to be less poor than all its allies”.",
        [],
    ),
    # what only leads on
    (
        "Norway had armed Laos in May 2022 and then, it left.",
        [("2022-05", "Norway had armed Laos in May 2022")],
    ),
    # a state, a habit, a verb that needs a happening for its object
    ("Norway enjoyed warm summers.", []),
    ("Norway made a cake.", []),
    ("Novak made two visits to Lund.", [(None, "Novak made two visits to Lund")]),
    ("Norway made progress on trade with Lund.", []),  # no happening of its own
    ("Norway has made it clear that visits to Lund are over.", []),  # nor behind a helper
    ("Progress on trade was made in Lund by Norway.", []),
    ("Norway began shelling Lund.", [(None, "Norway began shelling Lund")]),
    ("Norway began to doubt its guards in Lund.", []),  # the beginning of a trend
    # a piece of one word
    ("Oslo closed its port; with Lee, led.", [(None, "Oslo closed its port")]),
    ("Long talks led to a deal in 2015.", [("2015", "Long talks led to a deal in 2015")]),
    # ... since then; what has gone on since a day
    ("Norway has since left the pact.", [(None, "Norway has since left the pact")]),
    (
        "Norway has sunk ten ships since May 2023.",
        [("2023-05/..", "Norway has sunk ten ships since May 2023")],
    ),
    ("The Lund Pact has been signed.", [(None, "The Lund Pact has been signed")]),
    # what was only said is no act
    ("Norway reported that Laos had been poor.", []),
    # a longer distance in time from something else
    (
        "In May 2022, a mere two months after the fair, Norway left the pact.",
        [("2022-05", "In May 2022, a mere two months after the fair, Norway left the pact")],
    ),
    # a past form that is the same as the present, or a noun: a cut
    ("In 2023, the war hit Norway hard.", [("2023", "In 2023, the war hit Norway hard")]),
    ("A cut in trade hurt.", []),
    # what has gone on since a date began then; but: what has been so
    (
        "Marches have grown in Lund since late 2017.",
        [("2017~/..", "Marches have grown in Lund since late 2017")],
    ),
    (
        "Since 2014, ties with Lund have grown.",
        [("2014/..", "Since 2014, ties with Lund have grown")],
    ),
    # what is only likely in a relative clause
    (
        "On 29 May, Norway will go to the polls in what is likely to be a close race.",
        [
            (
                "2024-05-29",
                "On 29 May, Norway will go to the polls in what is likely to be a close race",
            )
        ],
    ),
    # since when somebody has acted; a plan of a state that opens its sentence; a decade
    (
        "Since 2008, Norway has signed several pacts with Laos.",
        [("2008/..", "Since 2008, Norway has signed several pacts with Laos")],
    ),
    ("Norway is to close its port by 2027.", [("2027", "Norway is to close its port by 2027")]),
    (
        "By the late 1990s, guilds of Norway began to emerge.",
        [("199X", "By the late 1990s, guilds of Norway began to emerge")],
    ),
    # what waits for another clause, what only opens a clause, what stands apart is left out
    (
        "Norway invaded Lund in May 2022 just six months after Laos left in haste.",
        [("2022-05", "Norway invaded Lund in May 2022")],
    ),
    # ... but not the date of the clause
    (
        "Norway banned exports last year after Laos did.",
        [("2023", "Norway banned exports last year")],
    ),
    (
        "There is evidence that 16 guards were killed in Lund on 5 May.",
        [("2024-05-05", "16 guards were killed in Lund on 5 May")],
    ),
    ("The 2013 Novak leaks marked a turn.", [("2013", "The 2013 Novak leaks")]),
    # an apposition with its own name parts the subject from a verb that may be a participle
    (
        "Last year, Laos’s only envoy in Lund, Ann Lee, voted for a pact.",
        [("2023", "Last year, Laos’s only envoy in Lund, Ann Lee, voted for a pact")],
    ),
    # a noun that is made new by its first syllable; a name behind the one in brackets
    (
        "Norway’s 2022 re-invasion of Laos was swift.",
        [("2022", "Norway’s 2022 re-invasion of Laos")],
    ),
    (
        "They cite the 2022 Lund Treaty (LT) review conference.",
        [("2022", "the 2022 Lund Treaty (LT) review conference")],
    ),
    # what names a noun of saying may stand behind its date
    (
        "The announcement in May 2022 of the Corva pact had caused anger.",
        [("2022-05", "The announcement in May 2022 of the Corva pact")],
    ),
    # an anniversary of the year that the sentence names, which is not that of the release
    (
        "Next year is the 75th anniversary of the signing of the Corva Treaty.",
        [
            ("2025", "the 75th anniversary of the signing of the Corva Treaty"),
            ("1950", "the signing of the Corva Treaty"),
        ],
    ),
    # ... of a name with a possessive in it, of what belongs to one, between two
    (
        "This year is the 75th anniversary of the founding of the People’s Republic of Corva.",
        [
            ("2024", "the 75th anniversary of the founding of the People’s Republic of Corva"),
            ("1949", "the founding of the People’s Republic of Corva"),
        ],
    ),
    (
        "This year is the 70th anniversary of the opening of Laos’s embassy in Oslo.",
        [
            ("2024", "the 70th anniversary of the opening of Laos’s embassy in Oslo"),
            ("1954", "the opening of Laos’s embassy in Oslo"),
        ],
    ),
    (
        "It is the 75th anniversary of the establishment of ties between Norway and Laos.",
        [
            ("2024", "the 75th anniversary of the establishment of ties between Norway and Laos"),
            ("1949", "the establishment of ties between Norway and Laos"),
        ],
    ),
    # what somebody planned to do in a year, and what was done in it
    ("Oslo planned the raid on Lund in 2019 and lost it.", [("2019", "the raid on Lund in 2019")]),
    # ... denied on a day
    (
        "On 26 April 2024, Novak rejected allegations that Lund armed Laos in 2023.",
        [
            (
                "2024-04-26",
                "On 26 April 2024, Novak rejected allegations that Lund armed Laos in 2023",
            )
        ],
    ),
    # ... or lies ahead
    (
        "Oslo planned to hold talks in August 2024.",
        [("2024-08", "Oslo planned to hold talks in August 2024")],
    ),
    ("It was not until 2004 that the border was settled.", [("2004", "the border was settled")]),
    (
        "The tolls introduced in March 2020 were dropped in March 2024.",
        [
            ("2024-03", "The tolls introduced in March 2020 were dropped in March 2024"),
            ("2020-03", "The tolls introduced in March 2020"),
        ],
    ),
    # ... also where something else was planned, nearly done or denied beside it
    (
        "Novak flew to Oslo in May 2022 on a trip intended to show unity.",
        [("2022-05", "Novak flew to Oslo in May 2022 on a trip intended to show unity")],
    ),
    (
        "Novak arrived in Oslo in May 2022 and was to stay for two months.",
        [("2022-05", "Novak arrived in Oslo in May 2022 and was to stay for two months")],
    ),
    (
        "The two armies clashed in March 1969 and almost went to war.",
        [("1969-03", "The two armies clashed in March 1969 and almost went to war")],
    ),
    (
        "Plans for the pipeline were agreed in May 2014.",
        [("2014-05", "Plans for the pipeline were agreed in May 2014")],
    ),
    ("Trade nearly doubled in 2019.", [("2019", "Trade nearly doubled in 2019")]),
    (
        "It is true that Oslo closed its port in May 2019.",
        [("2019-05", "Oslo closed its port in May 2019")],
    ),
    # what is opened in quotation marks is closed
    (
        "The attack on Lund “by air, sea and land” in May 2022 failed.",
        [("2022-05", "The attack on Lund “by air, sea and land” in May 2022 failed")],
    ),
    # an actor will act, an appointment will be kept
    ("Norway will leave the pact in 2030.", [("2030", "Norway will leave the pact in 2030")]),
    (
        "The treaty of Lund will be signed in 2030.",
        [("2030", "The treaty of Lund will be signed in 2030")],
    ),
    # a scene behind the clause belongs to it too
    (
        "Novak repeated the pledge, in a speech on 3 March 2023.",
        [("2023-03-03", "Novak repeated the pledge, in a speech on 3 March 2023")],
    ),
    # a participle behind its noun is no clause that tells of something
    (
        "The northern plan, adopted in May 2022, made no mention of ports.",
        [("2022-05", "The northern plan, adopted in May 2022, made no mention of ports")],
    ),
    # what would be is none; a block quotation tells of its own
    (
        "Norway sold ships built by 2022. The loss of Lund would hurt.",
        [("2022", "Norway sold ships built by 2022")],
    ),
    ("The paper reads:\n\n> On 5 May 2023 Norway left Lund.", []),
    # ... and a relative clause between a subject and its verb has a date of its own
    (
        "Novak, who was killed in May 2022, had left Lund. Prices will fall in 2030.",
        [("2022-05", "Novak, who was killed in May 2022, had left Lund")],
    ),
    # an aside without one parts the subject from its verb
    (
        "One large investor, Foxlane, dropped its venture in May 2022.",
        [("2022-05", "One large investor, Foxlane, dropped its venture in May 2022")],
    ),
    # the year in front of a noun is that of the noun, not of the clause
    (
        "The dispute has its roots in the 2014 transit agreement.",
        [("2014", "the 2014 transit agreement")],
    ),
    # the year in brackets behind a name
    ("This skips over the Treaty of Lund (1902).", [("1902", "the Treaty of Lund (1902)")]),
    # a participle behind its noun is no verb of the clause
    (
        "Banks have frozen funds of the task force announced on 3 May 2023.",
        [("2023-05-03", "the task force announced on 3 May 2023")],
    ),
    # a visit during which something happens is an event of its own
    (
        "The dispute was dropped during Novak’s visit to India in September 2023.",
        [
            ("2023-09", "The dispute was dropped during Novak’s visit to India in September 2023"),
            ("2023-09", "Novak’s visit to India in September 2023"),
        ],
    ),
    # a date behind a verb that takes a view is that of what is welcomed
    (
        "She welcomed the release of two sailors in January.",
        [("2024-01", "the release of two sailors in January")],
    ),
    # an act of somebody named does too: a name, a nation's people, with an opening or an aside
    ("Norway’s navy bombarded Lund.", [(None, "Norway’s navy bombarded Lund")]),
    ("Austria also, for once, signed a law.", [(None, "Austria also, for once, signed a law")]),
    # ... whose name only ends like an abstraction
    ("France issued strong warnings.", [(None, "France issued strong warnings")]),
    # ... with a participle behind the verb that is none of its own
    ("Lee signed a plan having risks.", [(None, "Lee signed a plan having risks")]),
    # ... nor one of whom it is only said that he did
    ("Lee is old. He signed a plan with Laos.", []),
    ("Al-Novak seized a port. All fear Al-Novak.", [(None, "Al-Novak seized a port")]),
    # ... or stands behind what drove him
    (
        "Determined to win, Norway bombarded Lund.",
        [(None, "Determined to win, Norway bombarded Lund")],
    ),
    # a happening whose noun looks like a verb
    (
        "In May 2022 the fighting restarted in Lund.",
        [("2022-05", "In May 2022 the fighting restarted in Lund")],
    ),
    # an act in a war is not the war, though a war of a year is told behind it
    (
        "Norway’s navy lost ships in the war. The 2022 Lund war is long.",
        [(None, "Norway’s navy lost ships in the war"), ("2022", "The 2022 Lund war")],
    ),
    # a set of talks is talks
    (
        "The last round of Norway–Laos talks was postponed.",
        [(None, "The last round of Norway–Laos talks was postponed")],
    ),
    # two years that follow each other are one stretch; not: two that do not; of decades the first
    (
        "Norway raided Lund in 2023 and 2024.",
        [("2023/2024", "Norway raided Lund in 2023 and 2024")],
    ),
    ("Norway raided Lund in 2019 and 2024.", [("2019", "Norway raided Lund in 2019 and 2024")]),
    # names of operations with their years
    (
        "They were put up in Operation Lund Shield (2016) and Operation Oslo Wall (2018).",
        [("2016", "Operation Lund Shield (2016)"), ("2018", "Operation Oslo Wall (2018)")],
    ),
    # a participle with a date behind a noun, though an if or a verb stands around it
    (
        "If the swap deal revealed on 1 May is a sign, it helps.",
        [("2024-05-01", "the swap deal revealed on 1 May")],
    ),
    (
        "The deal reached on 1 May in Lund appears to help.",
        [("2024-05-01", "The deal reached on 1 May")],
    ),
    # what was tried and failed was tried
    (
        "Attempts at trade between Norway and Laos in June 2022 did not end in a law.",
        [("2022-06", "Attempts at trade between Norway and Laos in June 2022")],
    ),
    # the state of things as of a month is none; a decade that is over
    ("As of May 2022, Norway has left the pact.", []),
    ("In the 1970s, Norway invaded Laos.", [("197X", "In the 1970s, Norway invaded Laos")]),
    # since a year in which something happened, it happened in that year
    ("It is the worst since 2001, when Norway left the pact.", [("2001", "Norway left the pact")]),
    # what led to it is no clause
    (
        "This is what ended in the sale of the port by Norway in June 2022.",
        [("2022-06", "the sale of the port by Norway in June 2022")],
    ),
    # a second date with its own subject and an aside
    (
        "Norway left Lund in 2022, but in May 2023 Norway’s allies, including Laos, called on Lee to go.",
        [
            ("2022", "Norway left Lund in 2022"),
            ("2023-05", "in May 2023 Norway’s allies, including Laos, called on Lee to go"),
        ],
    ),
    # a deed tells of a happening without a date
    ("Officials in Lund refused a loan.", [(None, "Officials in Lund refused a loan")]),
    # the year of the content clause is not that of the saying
    (
        "Novak said that the port of Lund was closed in May 2022.",
        [("2022-05", "the port of Lund was closed in May 2022")],
    ),
    # thousands with a comma are one number, not two cells
    (
        "In 2023, 38,000 tonnes were shipped to Lund.",
        [("2023", "In 2023, 38,000 tonnes were shipped to Lund")],
    ),
    # undated verbs that share a subject are one event
    (
        "Norway rejected a loan, then imposed a tax.",
        [(None, "Norway rejected a loan, then imposed a tax")],
    ),
    # the date of what a deal is for
    (
        "Norway approved an agreement for year-end delivery.",
        [(None, "Norway approved an agreement for year-end delivery")],
    ),
    # an object that is a meeting without its noun
    (
        "Novak and Li held their first bilateral.",
        [(None, "Novak and Li held their first bilateral")],
    ),
    # a stretch of time is one date
    (
        "Between 2019 and 2021 the fleet lost ten ships.",
        [("2019/2021", "Between 2019 and 2021 the fleet lost ten ships")],
    ),
    (
        "Between May 24, 2021, and June 5, 2022, the fleet lost ten ships.",
        [
            (
                "2021-05-24/2022-06-05",
                "Between May 24, 2021, and June 5, 2022, the fleet lost ten ships",
            )
        ],
    ),
    # `when` takes up the date before it; but `it` stands for what is not there
    (
        "Norway’s interest dates to 1925, when Laos joined the pact.",
        [("1925", "Laos joined the pact")],
    ),
    (
        "Norway’s interest dates to 1925, when it joined the pact.",
        [("1925", "Norway’s interest dates to 1925, when it joined the pact")],
    ),
    # a relative clause keeps what it speaks of
    (
        "She saw the two ships that arrived in Lund in May 2022.",
        [("2022-05", "the two ships that arrived in Lund in May 2022")],
    ),
    # a list goes on to its end
    (
        "In 2022, Novak sold oil, gas, and coal.",
        [("2022", "In 2022, Novak sold oil, gas, and coal")],
    ),
    # ... also that of the subject
    (
        "Norway, India, and Laos signed a treaty.",
        [(None, "Norway, India, and Laos signed a treaty")],
    ),
    # ... without a comma before its end
    (
        "The ports of Lund, Oslo and Halden signed a pact.",
        [(None, "The ports of Lund, Oslo and Halden signed a pact")],
    ),
    # an aside at the end, and the date behind it
    (
        "Novak met Li, his new counterpart at the port, on 9 January to discuss oil.",
        [
            (
                "2024-01-09",
                "Novak met Li, his new counterpart at the port, on 9 January to discuss oil",
            )
        ],
    ),
    # numbers of people are subjects
    (
        "The two signed a pact in Lund on 9 May 2022.",
        [("2022-05-09", "The two signed a pact in Lund on 9 May 2022")],
    ),
    # the occasion dates what was said there
    (
        "During the 2016 trade debates, Novak called for a pact.",
        [
            ("2016", "During the 2016 trade debates, Novak called for a pact"),
            ("2016", "the 2016 trade debates"),
        ],
    ),
    # a dash inside a name parts nothing
    (
        "In 2018, the Norway–China Observatory opened.",
        [("2018", "In 2018, the Norway–China Observatory opened")],
    ),
    # no cut inside a quotation
    (
        "In 2022, Novak said trade is “never better than when it is free”.",
        [("2022", "In 2022, Novak said trade is “never better than when it is free”")],
    ),
    # examples belong to what they are of, the date behind them to the clause
    (
        "The bank closed its branches, including two in Lund, in May 2022.",
        [("2022-05", "The bank closed its branches, including two in Lund, in May 2022")],
    ),
    # what is said belongs to a saying that has a date
    (
        "Novak claimed on 5 May 2022 that the plan has failed.",
        [("2022-05-05", "Novak claimed on 5 May 2022 that the plan has failed")],
    ),
    # what is said belongs to the saying, with an aside in it
    (
        "Officials in Oslo confirmed reports that Foxlane, a firm in Lund, sold arms to Laos.",
        [
            (
                None,
                "Officials in Oslo confirmed reports that Foxlane, a firm in Lund, sold arms to Laos",
            )
        ],
    ),
    # around a day, since a month: not just then
    ("Around 8 January, the port closed.", [("2024-01-08~", "Around 8 January, the port closed")]),
    (
        "Since March 2023 Norway has sold ten ships.",
        [("2023-03/..", "Since March 2023 Norway has sold ten ships")],
    ),
    # a distance between the date of the sentence and its clause
    (
        "In May 2021, six weeks after the envoys conferred in Baku, Laos opened its second field.",
        [
            (
                "2021-05",
                "In May 2021, six weeks after the envoys conferred in Baku,"
                " Laos opened its second field",
            )
        ],
    ),
    # an aside between dashes with a verb and a comma of its own; a year that is compared with
    (
        "Sales — which took in tea, among other goods — jumped by $4 in 2023 compared with 2018 and"
        " $6 compared with 2017.",
        [
            (
                "2023",
                "Sales — which took in tea, among other goods — jumped by $4 in 2023 compared with"
                " 2018 and $6 compared with 2017",
            )
        ],
    ),
    # a verb that is a noun as often
    ("Trade hit a record high in 2023.", [("2023", "Trade hit a record high in 2023")]),
    # a condition within what is said, and what follows from it
    (
        "On 13 January, Novak said that if a ship were seized, Norway would strike.",
        [
            (
                "2024-01-13",
                "On 13 January, Novak said that if a ship were seized, Norway would strike",
            )
        ],
    ),
    # a sermon with its day, within a saying
    (
        "A Lundic cleric claimed in a sermon in May 2022 that fires had spread.",
        [("2022-05", "A Lundic cleric claimed in a sermon in May 2022 that fires had spread")],
    ),
    # two clauses joined without a comma
    (
        "It wants peace and the Lundic railway resumed its trains in May 2022.",
        [("2022-05", "the Lundic railway resumed its trains in May 2022")],
    ),
    # a date that no event carries anchors its part of the sentence: whose date is a noun’s or a cause’s
    (
        "The wound of Norway’s rout in February 2022 has changed the mood.",
        [("2022-02", "The wound of Norway’s rout in February 2022 has changed the mood")],
    ),
    (
        "The effects of Lund’s lockdown starting in January 2020 have hurt firms.",
        [("2020-01", "The effects of Lund’s lockdown starting in January 2020 have hurt firms")],
    ),
    (
        "The ship seized by the Lundic navy in July 2022 sank.",
        [("2022-07", "The ship seized by the Lundic navy in July 2022 sank")],
    ),
    # ... what a bracket or a relative clause dates, with what it speaks of
    (
        "The creed of Norway (published in 2023 amid protests) shook the town.",
        [],  # a date in a longer bracket is of nothing else
    ),
    (
        "Two Lundic firms we visited in 2022 grew.",
        [("2022", "Two Lundic firms we visited in 2022 grew")],
    ),
    # ... what goes on since then, a share, a state of a year
    (
        "Since 2014, relations with Lund have soured.",
        [("2014/..", "Since 2014, relations with Lund have soured")],
    ),
    (
        "The scale of force deployed since May 2023 grew.",
        [("2023-05/..", "The scale of force deployed since May 2023 grew")],
    ),
    (
        "This year the gap between Novak and Lee widened.",
        [("2024", "This year the gap between Novak and Lee widened")],
    ),
    # ... a year that does something, a decade
    (
        "2023 offered the best terms of all for Novak.",
        [("2023", "2023 offered the best terms of all for Novak")],
    ),
    (
        "The 1990s saw a peak in trade in Norway.",
        [("199X", "The 1990s saw a peak in trade in Norway")],
    ),
    # ... what is to come by then
    # ... not what will be by then, so the author says
    ("By 2030, new ships will fill the ports of Lund.", []),
    (
        "Lund’s ministry will be buying ships, as the old ones end in 2030.",
        [("2030", "Lund’s ministry will be buying ships, as the old ones end in 2030")],
    ),
    # ... words that lead to a quotation
    (
        "On 5 May, Novak affirmed, “we need the port.”",
        [("2024-05-05", "On 5 May, Novak affirmed, “we need the port.”")],
    ),
    # ... or the thing that has the date in its name; not: what is no name, a text, last year’s plan
    (
        "Should trade fade after the 2027 Norwegian elections, Laos will lose.",
        [("2027", "the 2027 Norwegian elections")],
    ),
    ("They are bound by the Lund Trade Pact 2018.", [("2018", "the Lund Trade Pact 2018")]),
    ("Few look at a 2017 report on trade.", []),
    ("Exports exceed 2021 levels.", []),
    # what a text is about, one of many of which nobody knows which, a price
    ("To tell of trade, this brief examines Norway since 2022.", []),
    ("The raid was just one of the many raids Norway made in Laos in 2022.", []),
    ("In 2025, some ships were priced at over $90.", []),
    # what the author thinks, and how a story is told
    (
        "However, as it was argued last year, this author does not believe Lund would gain from"
        " creating the same model.",
        [],
    ),
    (
        "To tell the story of how, in the words of the Lund Post in January, “guards became"
        " thieves” it is necessary to look to the history of Lund.",
        [],
    ),
    # a noun goes on to the last of those among whom it was, and with what was done again
    (
        "The talks among Norway and its allies in May 2022 hurt trade.",
        [("2022-05", "The talks among Norway and its allies in May 2022")],
    ),
    (
        "The reintroduction of tolls in May 2022 hurt trade.",
        [("2022-05", "The reintroduction of tolls in May 2022")],
    ),
    # how it is done is no part of a war
    ("Norway fuels the 2022 war in Laos by arming Lund.", [("2022", "the 2022 war in Laos")]),
    # two months of one year, a year that goes on, a port that was moved to, a number with a point
    (
        "Lundair sold ships in late February and early March 2022.",
        [("2022-02~/2022-03~", "Lundair sold ships in late February and early March 2022")],
    ),
    (
        "The raids on Lund in late 2019 and early 2020 hurt trade.",
        [("2019~/2020~", "The raids on Lund in late 2019 and early 2020")],
    ),
    (
        "In 2023 and beyond, Lundair sold its ships.",
        [("2023/..", "In 2023 and beyond, Lundair sold its ships")],
    ),
    (
        "In early April, Lundair moved to a new port.",
        [("2024-04~", "In early April, Lundair moved to a new port")],
    ),
    ("One study puts the toll at $4 trillion by 2030.", []),
    # not what ends, but its end
    (
        "The expiry of the Lund contract in May 2022 hurt trade.",
        [("2022-05", "The expiry of the Lund contract in May 2022")],
    ),
    # one event for a part of a sentence, none for a time that holds the one told
    (
        "Lund’s fleet grew from 20 ships in 2022 to 30 in 2025.",
        [("2022/2025", "Lund’s fleet grew from 20 ships in 2022 to 30 in 2025")],
    ),
    (
        "Lund fell on 20 May 2022. Two weeks later, on 5 June 2022, Norway left Lund.",
        [
            ("2022-05-20", "Lund fell on 20 May 2022"),
            ("2022-06-05", "on 5 June 2022, Norway left Lund"),
        ],
    ),
    (
        "Trade is vital; ports closed, as trade fell in 1950 by half; grain is dear.",
        [("1950", "ports closed, as trade fell in 1950 by half")],
    ),
    # what has no verb; what is about what stands before; what these days are called; a reference
    ("Needs of the north through 2022.", []),
    ("It was a bad year for ports in 2022.", []),
    ("Today’s wars are fought in ports.", []),
    ("Ports are vital (Lee, 2019).", []),
    ("In the twenty-first century, ports are poor.", []),
    ("Norway’s 2023 defence paper is long.", []),
    # what nobody allowed; a raid of any kind; one clause, told with its date alone
    (
        "Lee declined to approve a visit to Laos in May 2022.",
        [("2022-05", "Lee declined to approve a visit to Laos in May 2022")],
    ),
    ("Talks stall as a Norwegian raid on Laos risks a war.", []),
    (
        "Oslo closed its last mill in Lund, once a port, on 5 May 2023.",
        [("2023-05-05", "Oslo closed its last mill in Lund, once a port, on 5 May 2023")],
    ),
    # a time in front of a subject is no part of its name
    ("In 2020 Lee Novak won the vote.", [("2020", "In 2020 Lee Novak won the vote")]),
    ("On 5 May 2019 Corva rose.", [("2019-05-05", "On 5 May 2019 Corva rose")]),
    # what is denied, foretold, asked for or supposed, whatever its verb; a time only reckoned
    ("There has been no raid in Corva since 2019.", []),
    ("Corva has not closed its port since 2019.", []),
    ("Nothing was built in Corva in 2019.", []),
    ("Growth in Corva will reach 3 percent in 2026.", []),
    ("Lund is unlikely to close the port in 2027.", []),
    ("Lee called on Corva to close the port by 2027.", []),
    ("The goal is to close the port by 2030.", []),
    ("Imagine that Corva closed its port in 2026.", []),
    (
        "A year before, in 2019, he won the vote.",
        [("2019", "A year before, in 2019, he won the vote")],
    ),
    # ... but what another clause denies is no matter; the date of a label is of what stands behind
    ("Ports closed, but Lund’s trade grew in 2021.", [("2021", "Lund’s trade grew in 2021")]),
    (
        "Corva grew in 2023.\n\nMay 2023: The port of Lund was closed by Lee.",
        [("2023", "Corva grew in 2023"), ("2023-05", "The port of Lund was closed by Lee")],
    ),
    # what is only possible, asked for, or thought of
    ("Perhaps Lee saw in 2022 that the war was lost.", []),
    ("Oslo must be ready for raids in 2026.", []),
    ("In the second scenario, the port falls in 2026.", []),
    # a year to an earlier one is no stretch
    (
        "Oslo’s share fell from 8% in 2023 to 9% in 2019.",
        [],  # a share is a figure
    ),
    # between two years that are counted beside them
    (
        "The number of Norwegian raids tripled between 2013 (12 raids) and 2014 (34 raids).",
        [
            (
                "2013/2014",
                "The number of Norwegian raids tripled between 2013 (12 raids) and 2014 (34 raids)",
            )
        ],
    ),
    # the date behind a when, unless of what is only foreseen
    (
        "Norway signed the pact when it came to a vote in May 2021.",
        [("2021-05", "Norway signed the pact when it came to a vote in May 2021")],
    ),
    (
        "Norway signed the pact when it was clear that Laos would leave in July 2024.",
        [(None, "Norway signed the pact")],
    ),
    # what only leads to what was; a date of a name in brackets
    ("As Novak said, trade in the port was dear in 2019.", []),
    (
        "Trade grew under the Guard (1854) and in 1900.",
        [("1900", "Trade grew under the Guard (1854) and in 1900")],
    ),
    # each of two that a long sentence tells, which is cut behind the first
    (
        "Novak’s old rival Jan Lee of the guild of mills was felled by an axe in Laos in May 1990,"
        " whereas the Corvan writer Ann Berg, who had left the league of ports, was drowned in the"
        " lake of Lund in June 1998 by men of his.",
        [
            (
                "1990-05",
                "Novak’s old rival Jan Lee of the guild of mills was felled by an axe in Laos in"
                " May 1990",
            ),
            (
                "1998-06",
                "the Corvan writer Ann Berg, who had left the league of ports, was drowned in the"
                " lake of Lund in June 1998 by men of his",
            ),
        ],
    ),
    # ... else it mostly tells more than what was at its date
    (
        "The trade of the guild with the ports of the north and the mills of the town, which was dear"
        " in 2021 to all the guards of Lund and their friends, fell by as much as that of the other"
        " guilds of Laos.",
        [],
    ),
    # talks that something befell, that failed; who presides, resigns or made a trip; whose head defended it
    (
        "Norway has presided over a reform of the guard.",
        [(None, "Norway has presided over a reform of the guard")],
    ),
    ("Novak has resigned.", [(None, "Novak has resigned")]),
    # what was done with a name at its date, and not what the sentence then tells of it
    (
        "Lund’s plan, released in May, identified Norwegian raids as a risk, stressing the need to arm.",
        [("2024-05", "Lund’s plan, released in May")],
    ),
    (
        "The Lund Treaty, signed in May 2022, has failed.",
        [("2022-05", "The Lund Treaty, signed in May 2022")],
    ),
    (
        "New Norwegian President Jan Novak, who took office in June 2022, has shed his guards.",
        [("2022-06", "New Norwegian President Jan Novak, who took office in June 2022")],
    ),
    # ... also behind the verb of the sentence
    (
        "The guild says that the Lund Code, adopted in 2019, is too old.",
        [("2019", "the Lund Code, adopted in 2019")],
    ),
    # ... but what was killed at a date is told with what was before it; who visited did so
    (
        "Novak, general secretary of the Workers Party of Laos, visited Lund for talks in 2019.",
        [
            (
                "2019",
                "Novak, general secretary of the Workers Party of Laos, visited Lund for talks in 2019",
            )
        ],
    ),
    # ... and what is only compared with it, or has no name
    ("The Lund Code, compared with that of May 2019, is too old.", []),
    ("The code, adopted in May 2019, is too old.", []),
    # ... and what opens a sentence with its date, and whom it speaks of
    (
        "Founded in 2018, the Lund University of Trade (LUT) has become one of the best in Norway.",
        [("2018", "Founded in 2018, the Lund University of Trade (LUT)")],
    ),
    # ... not that of what holds despite it
    (
        "Despite trade beginning in 1995, ships were sold in Norway between late 1999 and mid-2001.",
        [
            (
                "1999~/2001~",
                "Despite trade beginning in 1995, ships were sold in Norway between late 1999 and mid-2001",
            )
        ],
    ),
    # the years over which it changed; those of what it belongs to
    (
        "Norway reduced its debt from $539 billion in early 2014 to $350 billion by the end of 2021.",
        [
            (
                "2014/2021",
                "Norway reduced its debt from $539 billion in early 2014 to $350 billion by the end of 2021",
            )
        ],
    ),
    (
        "The Lund massacres of 1943-45, in which 100,000 Poles were killed by the guards of Norway, are not forgotten.",
        [
            (
                "1943/1945",
                "The Lund massacres of 1943-45, in which 100,000 Poles were killed by the guards of Norway",
            ),
            ("1943/1945", "The Lund massacres of 1943-45"),
        ],
    ),
    # a clause ends before the subject of the next one, and before what only leads on
    (
        "When Jan Novak died in Lund in 2004, his eldest son, Lee, came to rule Norway.",
        [("2004", "Jan Novak died in Lund in 2004")],
    ),
    (
        "On 14 April 2022, Norway named a guild, and eight days later, Lund closed it.",
        [("2022-04-14", "On 14 April 2022, Norway named a guild")],
    ),
    # what is said goes on behind an `and`; who is included
    (
        "Novak said in May 2022 that trade fell and the port was closed.",
        [("2022-05", "Novak said in May 2022 that trade fell and the port was closed")],
    ),
    (
        "Some twenty guards of Lund have been killed, including Ann Lee.",
        [(None, "Some twenty guards of Lund have been killed, including Ann Lee")],
    ),
    # most raids are not the raids
    (
        "Most raids on Lund (86%) have come since early 2022, with those of 2023 rising by half.",
        [
            (
                "2022~/..",
                "Most raids on Lund (86%) have come since early 2022, with those of 2023 rising by half",
            )
        ],
    ),
    # an appointment; what was announced without a `that`
    ("Norway announced trade was free.", [(None, "Norway announced trade was free")]),
    # two dates: of the first place, of the name and not of the time until now
    (
        "Novak’s visit to Lund in 2022 and Laos in 2023 was long.",
        [("2022", "Novak’s visit to Lund in 2022")],
    ),
    (
        "Norway’s 2003 raid on Lund two decades ago was long.",
        [("2003", "Norway’s 2003 raid on Lund two decades ago")],
    ),
    # a noun in brackets, one whose date is that of the clause
    ("Trade fell (after the war in Lund) by half.", [(None, "the war in Lund")]),
    (
        "Norway began the occupation of Lund in 2022.",
        [("2022", "Norway began the occupation of Lund in 2022")],
    ),
    # an organisation acts, a show is somewhere, a ban is dismissed by somebody
    (
        "Organisations of Lund have sold ships to Laos.",
        [(None, "Organisations of Lund have sold ships to Laos")],
    ),
    # a war of last year; a second time that is no date of the war
    ("Norway’s war with Laos last year was short.", [("2023", "Norway’s war with Laos last year")]),
    (
        "It sold guns during the 2020 war with Laos and in 2023.",
        [("2020", "the 2020 war with Laos")],
    ),
    # a kind of happening that recurs is not the same one
    (
        "Guards of Norway shot ten men in the protests. It recalls the protests of June 2009.",
        [
            (None, "Guards of Norway shot ten men in the protests"),
            ("2009-06", "the protests of June 2009"),
        ],
    ),
    # what is stated goes on to the next participle
    (
        "In May, Novak stated that Oslo saw the port as closed, claiming that Laos knew.",
        [
            (
                "2024-05",
                "In May, Novak stated that Oslo saw the port as closed, claiming that Laos knew",
            )
        ],
    ),
    # somebody will: people, a state by its capital
    (
        "The two Lundic firms will sell ships in 2026.",
        [("2026", "The two Lundic firms will sell ships in 2026")],
    ),
    ("Moscow will seek a pact in 2026.", [("2026", "Moscow will seek a pact in 2026")]),
    # what happened elsewhere; what units do; what was announced
    (
        "Guilds gain, while Norway’s guards have bombed Lund.",
        [(None, "Norway’s guards have bombed Lund")],
    ),
    (
        "Norwegian units have now struck ports of Laos.",
        [(None, "Norwegian units have now struck ports of Laos")],
    ),
    (
        "Norway announced that it would leave Laos.",
        [(None, "Norway announced that it would leave Laos")],
    ),
    # since when it began
    (
        "It has grown since Norway’s raid on Lund began three years ago.",
        [("2021", "Norway’s raid on Lund began three years ago")],
    ),
    # over years nothing happens once
    ("Norway has killed many guards over the last quarter-century.", []),
    # all of what it is like
    (
        "It condemns Norway’s unjustified and unprovoked war against Laos.",
        [(None, "Norway’s unjustified and unprovoked war against Laos")],
    ),
    # a deed that any text may speak of, without its day
    ("There have been gains, such as Norway’s disruption of the Lund gang.", []),
    ("Oslo’s decision to commit to a fair was a mistake.", []),
    ("It led to the removal of the guards from Lund.", []),
    # two years of one thing; years ago
    (
        "Trade fell in his 2021 and 2022 talks.",
        [("2021/2022", "Trade fell in his 2021 and 2022 talks")],
    ),
    ("Five years ago, the port of Lund grew.", [("2019", "Five years ago, the port of Lund grew")]),
    # what had been until then is no date of what they discuss
    (
        "Norway’s envoys have discussed the return of tolls, which were dear from 1956 until 2011.",
        [(None, "Norway’s envoys have discussed the return of tolls")],
    ),
    # a number of years that nothing waits behind
    (
        "Ten Lundic ports were closed in 2022, up from four in the prior two years.",
        [("2022", "Ten Lundic ports were closed in 2022, up from four in the prior two years")],
    ),
    # told again, with its date
    (
        "Norway’s invasion of Laos is long. Norway’s 2022 invasion of Laos was dear.",
        [("2022", "Norway’s invasion of Laos")],
    ),
    # two acts in one month
    (
        "Norway left the pact in May because of Laos, and seized Lund.",
        [
            ("2024-05", "Norway left the pact in May because of Laos, and seized Lund"),
            ("2024-05", "Norway left the pact in May because of Laos"),
        ],
    ),
    # who befell it by its name; who held talks; a second clause behind a distance in time
    ("France held talks in Lund.", [(None, "France held talks in Lund")]),
    (
        "On 5 May 2022, six weeks after the fair, Norway left Lund, and Laos closed its port.",
        [
            ("2022-05-05", "On 5 May 2022, six weeks after the fair, Norway left Lund"),
            (None, "Laos closed its port"),
        ],
    ),
    # advanced is no adjective here, nor armed
    (
        "On 3 May 2022 Corva advanced on Lund.",
        [("2022-05-03", "On 3 May 2022 Corva advanced on Lund")],
    ),
    (
        "Corva armed the rebels on 3 May 2022.",
        [("2022-05-03", "Corva armed the rebels on 3 May 2022")],
    ),
    # participles that are in no list
    (
        "On 3 May 2022 the port of Lund was blown up.",
        [("2022-05-03", "On 3 May 2022 the port of Lund was blown up")],
    ),
    # what is put as a state and happens
    (
        "Norway had talks with Lund on 3 May 2022.",
        [("2022-05-03", "Norway had talks with Lund on 3 May 2022")],
    ),
    (
        "Corva was able to seize Lund on 3 May 2022.",
        [("2022-05-03", "Corva was able to seize Lund on 3 May 2022")],
    ),
    (
        "The war in Lund was over on 3 May 2022.",
        [("2022-05-03", "The war in Lund was over on 3 May 2022")],
    ),
    # a deed beside a state; an undated one behind what is denied is none
    (
        "In 2014 Norway exceeded its quota and withdrew from the pact.",
        [("2014", "In 2014 Norway exceeded its quota and withdrew from the pact")],
    ),
    (
        "The Lundic bank owned ten ships and sold them on 3 May 2022.",
        [("2022-05-03", "The Lundic bank owned ten ships and sold them on 3 May 2022")],
    ),
    ("Norway does not sell ships, but closed its port.", []),
    # what is now is no happening of a date that is past; but: of one that opens it
    ("A guard freed in the port of Lund in 2012 leads the guild.", []),
    (
        "In 2008 a war between Oslo and Lund breaks out.",
        [("2008", "In 2008 a war between Oslo and Lund breaks out")],
    ),
    # not: 2008 marked a turn
    (
        "Last year Norway marked a century of peace.",
        [("2023", "Last year Norway marked a century of peace")],
    ),
    # not: a ship owned by a firm
    (
        "The ship passed by the port of Lund on 3 May 2022.",
        [("2022-05-03", "The ship passed by the port of Lund on 3 May 2022")],
    ),
    # what is confirmed was; not: noted that
    (
        "Corva confirmed that Norway invaded Lund on 3 May 2022.",
        [("2022-05-03", "Corva confirmed that Norway invaded Lund on 3 May 2022")],
    ),
    # not: One of its worst splits occurred
    (
        "One of the raids occurred in Lund on 3 May 2022.",
        [("2022-05-03", "One of the raids occurred in Lund on 3 May 2022")],
    ),
    # not: Possibly Norway sold ships
    (
        "Perhaps most famously, Corva raided Lund on 3 May 2022.",
        [("2022-05-03", "Corva raided Lund on 3 May 2022")],
    ),
    # not: on its role alone
    (
        "On his return on 3 May 2022, Novak closed the port.",
        [("2022-05-03", "On his return on 3 May 2022, Novak closed the port")],
    ),
    # not: when Novak took over
    ("Novak took office on 3 May 2022.", [("2022-05-03", "Novak took office on 3 May 2022")]),
    # not: appeared to be weak
    (
        "On 3 May 2022 Novak appeared by video link in Lund.",
        [("2022-05-03", "On 3 May 2022 Novak appeared by video link in Lund")],
    ),
    # two years of one noun: what is cut out before the second names nothing
    (
        "Many condemned Corva’s 2014 and 2022 invasions of Lund.",
        [("2014", "Corva’s 2014 and 2022 invasions of Lund")],
    ),
    # what refers to something else is no clause of its own
    (
        "Citing raids made in May 2022, Novak closed the port in August 2023.",
        [("2023-08", "Novak closed the port in August 2023")],
    ),
    # what raids are prepared for has their season; a date between dashes
    (
        "Long drives likely helped in preparation for the summer raids of Lund.",
        [(None, "the summer raids of Lund")],
    ),
    (
        "Laos, Lund and Corva — which since 2020 have sought peace — press for a truce as ports close.",
        [
            (
                "2020/..",
                "Laos, Lund and Corva — which since 2020 have sought peace — press for a truce as ports close",
            )
        ],
    ),
    # what is yet to be answered was
    (
        "Norway is also yet to answer the raid on Lund in July 2023.",
        [("2023-07", "the raid on Lund in July 2023")],
    ),
    # a verb behind its noun is no participle; whom `he` means behind it; no decade of the clause
    (
        "Lund’s first surge began between March 2021 and May 2021.",
        [("2021-03/2021-05", "Lund’s first surge began between March 2021 and May 2021")],
    ),
    (
        "Ever since he seized power in May 2022, Novak has been weak.",
        [("2022-05", "Ever since he seized power in May 2022, Novak has been weak")],
    ),
    (
        "In its last reform in the 1990s, when the Lund threat was seen as key, Laos led.",
        [
            (
                "199X",
                "In its last reform in the 1990s, when the Lund threat was seen as key, Laos led",
            )
        ],
    ),
    # a quotation with clauses of its own; one that ends a noun
    (
        "In 1938 Novak set out the rule of “The guild rules the gun, and the gun must never be allowed to rule the guild”.",
        [
            (
                "1938",
                "In 1938 Novak set out the rule of “The guild rules the gun, and the gun must never be allowed to rule the guild”",
            )
        ],
    ),
    (
        "Oslo praised its defence against Laos’s raid “for as long as it takes”, and left.",
        [(None, "Laos’s raid “for as long as it takes”")],
    ),
    # talks on a treaty have their own date
    (
        "The 2014 Lund Pact talks in May 2023 were short.",
        [("2023-05", "The 2014 Lund Pact talks in May 2023")],
    ),
    # whom one met is whom one talked to later
    (
        "Jan Novak met Ann Lee. It recalls the 2019 Lund summit with Ann Lee.",
        [(None, "Jan Novak met Ann Lee"), ("2019", "the 2019 Lund summit with Ann Lee")],
    ),
    # the month of a label is not that of a war that many recall
    (
        "The Trial, May 2023: Many recall Norway’s invasion of Laos.",
        [(None, "Norway’s invasion of Laos")],
    ),
    # a long sentence up to its second subject; a decade up to the next clause; a war since a year in its sentence
    (
        "Many old guards of the north and the south of Lund shared the poor fate of a long and dear feud in 2021, and the mills of the town are now as poor as all the guilds of Laos.",
        [
            (
                "2021",
                "Many old guards of the north and the south of Lund shared the poor fate of a long and dear feud in 2021",
            )
        ],
    ),
    (
        "Norway sank ships in the 1980s before it left Lund.",
        [("198X", "Norway sank ships in the 1980s")],
    ),
    ("They cite Norway’s war in Laos since 2014.", []),
    # a name in quotation marks is no speech; a clause with a date takes none from behind its when
    (
        "In May 2022 Norway seized Lund, “the pearl”, and left.",
        [("2022-05", "In May 2022 Norway seized Lund")],
    ),
    (
        "Norway left the pact in 2022, when it had lost a vote in 2021.",
        [("2022", "Norway left the pact in 2022")],
    ),
    # states behind a comma that begin a clause; a month that a participle, or what suffered meanwhile, does not share
    (
        "After Norway left the pact in 2022, Lund, Peru and Laos signed another.",
        [("2022", "Norway left the pact in 2022"), (None, "Lund, Peru and Laos signed another")],
    ),
    (
        "Norway left Lund in May 2022, recalling Laos’s raid on Corva.",
        [("2022-05", "Norway left Lund in May 2022"), (None, "Laos’s raid on Corva")],
    ),
    (
        "Norway left Lund in May 2022, while trade suffered from Laos’s raid on Corva.",
        [("2022-05", "Norway left Lund in May 2022"), (None, "Laos’s raid on Corva")],
    ),
    # what they were exposed as
    (
        "Norwegian guards were arrested as having been poor.",
        [(None, "Norwegian guards were arrested as having been poor")],
    ),
    # inflation of the end of a year has no day; who declared it has a title
    (
        "Norway banned exports over year-end inflation.",
        [(None, "Norway banned exports over year-end inflation")],
    ),
    (
        "As Norwegian Prime Minister Jan Novak declared on 27 October 2023, the guild aims to win.",
        [("2023-10-27", "Norwegian Prime Minister Jan Novak declared on 27 October 2023")],
    ),
    # the date of a heading is none of what has been done, or goes on
    (
        "May 2022: A Quiet Turn\n\nNorway has suspended its northern trains for good.",
        [(None, "Norway has suspended its northern trains for good")],
    ),
    # a bracket is whole
    (
        "Norway’s raid on Laos (May 2022, Oslo) hurt trade.",
        [("2022-05", "Norway’s raid on Laos (May 2022, Oslo) hurt trade")],
    ),
    # an invasion within a dated clause, told again
    (
        "On 5 May 2022, after Norway’s invasion of Laos, Lund fell. Norway’s brutal invasion of Laos was dear.",
        [
            ("2022-05-05", "On 5 May 2022, after Norway’s invasion of Laos, Lund fell"),
            (None, "Norway’s invasion of Laos"),
        ],
    ),
    # what was true goes on behind its comma; a month that is that of the day told
    (
        "It was true that the wound of Norway’s rout in 2022 had changed the mood, which was poor.",
        [("2022", "the wound of Norway’s rout in 2022 had changed the mood, which was poor")],
    ),
    (
        "Norway left the pact on 5 May 2022, as ports of the north in May 2022 were dear.",
        [("2022-05-05", "Norway left the pact on 5 May 2022")],
    ),
    # two ends of a stretch, the first in the year of the last; two years that follow each other
    (
        "The port of Lund was raided between January and July.",
        [("2023-01/2023-07", "The port of Lund was raided between January and July")],
    ),
    (
        "Norway closed two ports in 2022 and 2023.",
        [("2022/2023", "Norway closed two ports in 2022 and 2023")],
    ),
    ("Corva was hit from March to May.", [("2024-03/2024-05", "Corva was hit from March to May")]),
    # what happens but seldom
    ("The 2015 Lund nuclear deal is old.", [("2015", "The 2015 Lund nuclear deal")]),
    # an aside between the date and its clause: told once
    (
        "On 5 May 2024, the day of the fair, Norway closed its port.",
        [("2024-05-05", "On 5 May 2024, the day of the fair, Norway closed its port")],
    ),
    # a war ends before another verb
    ("The guard goes far beyond the war in Lund and endangers trade.", [(None, "the war in Lund")]),
    # what has gone on since a date has it
    (
        "Norway has held ten talks with Laos since 2012.",
        [("2012/..", "Norway has held ten talks with Laos since 2012")],
    ),
    # a clause behind a date leaves it to the one behind
    (
        "In 1993, after Laos killed five guards, Norway launched Operation Lund.",
        [("1993", "In 1993, after Laos killed five guards, Norway launched Operation Lund")],
    ),
    # a year that opens a clause of its own; two months of two years; whose training it was
    (
        "Norway raided Laos in 2022, and 2023 was a year of war.",
        [("2022", "Norway raided Laos in 2022")],
    ),
    (
        "Norway closed its port in December 2022 and January 2023.",
        [("2022-12/2023-01", "Norway closed its port in December 2022 and January 2023")],
    ),
    # ... nor when what they regret was decided, what they resume broke off, or what a plan is for
    (
        "Oslo and Lund resumed the talks, suspended in 2009.",
        [(None, "Oslo and Lund resumed the talks")],
    ),
    ("Oslo and Lund want to restore the crossing closed in 2020.", []),
    ("Oslo signed the plan for 2025.", []),
    # what was done with the rest has a date of its own; that December is no clause of that
    ("Oslo promised to sell ships by 2018, and the first four landed in December 2016.", []),
    (
        "In 2012 Oslo left. In July Novak came; that December he went.",
        [
            ("2012", "In 2012 Oslo left"),
            ("2012-07", "In July Novak came"),
            ("2012-12", "that December he went"),
        ],
    ),
    # ... but a deed has its day though it tells somebody of something
    (
        "Lee congratulated Novak on 18 March 2023.",
        [("2023-03-18", "Lee congratulated Novak on 18 March 2023")],
    ),
    (
        "Novak briefed Lee on the war on 5 May 2022.",
        [("2022-05-05", "Novak briefed Lee on the war on 5 May 2022")],
    ),
    (
        "Novak informed Lee of the raid in a phone call on 5 June 2023.",
        [("2023-06-05", "Novak informed Lee of the raid in a phone call on 5 June 2023")],
    ),
    (
        "The first phase of the port was launched in 2019.",
        [("2019", "The first phase of the port was launched in 2019")],
    ),
    (
        "Novak opened the bridge that links Oslo to Lund in May 2018.",
        [("2018-05", "Novak opened the bridge that links Oslo to Lund in May 2018")],
    ),
    # what has no other date has that of its aside
    ("The Lund Pact, signed in 2001, binds Oslo.", [("2001", "The Lund Pact, signed in 2001")]),
    (
        "Oslo began work in 2019 on the line, planned for 2030.",
        [("2019", "Oslo began work in 2019 on the line")],
    ),
    # nor what somebody denies, or says is untrue
    ("Lund denied that a Norwegian envoy had come to Oslo in March 2023.", []),
    ("Lund dismissed reports that Novak had left Oslo in March 2023.", []),
    # when they were trained is not when he accused them
    ("Novak accused the guards that Lund trained in 2014.", []),
    ("Oslo repaid the loan it took in 2013.", []),
    ("The ports signed the pact that they had first discussed in 2006.", []),
    ("Lund honoured the guards who died in 1950.", []),
    ("Oslo demanded payment for ships delivered in 1951.", []),
    # ... nor is the year of what was accepted that of the deed
    ("Lund accepted the border of 1860.", [(None, "Lund accepted the border of 1860")]),
    ("The treaty of 2001 replaced that of 1950.", []),
    # what is said without that has the date, and not who says it; so has an aim
    ("The guild said the line would open in 2018.", []),
    ("An envoy told guards that the loans of the 1950s had been repaid.", []),
    ("Oslo set a target of $200 billion by 2023, which was reached in time.", []),
    ("Lund delayed its ban to the end of 2023.", []),
    # a time counted back from another only compares
    ("Trade of Oslo fell to $68 billion from $95 billion a year earlier.", []),
    # an aside has a date of its own
    (
        "The talks of Oslo, first held in 1987, were resumed in 1991.",
        [("1991", "The talks of Oslo, first held in 1987, were resumed in 1991")],
    ),
    (
        "Novak, in power since 1999, came to Lund in July 2000.",
        [("2000-07", "Novak, in power since 1999, came to Lund in July 2000")],
    ),
    # the year of what it was built in is not that of what was done with it
    (
        "Built in 1941 as a camp, the port was closed in 1972.",
        [("1972", "Built in 1941 as a camp, the port was closed in 1972")],
    ),
    # behind an aside, the main clause
    (
        "Though the Lundic guards met in 2010 – a small step for Lund – the council of Laos has left.",
        [("2010", "the Lundic guards met in 2010")],
    ),
    # the date of what it leads up to
    (
        "Norway closed its ports in the leadup to the Lund summit on May 5.",
        [("2024-05-05", "the Lund summit on May 5")],
    ),
    # instead of, with all of it
    (
        "Instead of saving the port, Norway sold it in 2014.",
        [("2014", "Instead of saving the port, Norway sold it in 2014")],
    ),
    # where a text was written is no part of its first sentence
    (
        "Oslo, May 6 (LNA) -- Norway sold the port in 2014.",
        [("2014", "Norway sold the port in 2014")],
    ),
    # a change from one year to another is of both, also where a sum has a comma
    (
        "Norway’s exports to Laos rose from $250,000 in 2021 to $18 million in 2022.",
        [
            (
                "2021/2022",
                "Norway’s exports to Laos rose from $250,000 in 2021 to $18 million in 2022",
            )
        ],
    ),
    # a happening whose relative clause dates it, with who takes part: the first verb is another’s
    (
        "They fear success in the new Norwegian campaign that began in May 2022.",
        [("2022-05", "the new Norwegian campaign that began in May 2022")],
    ),
    (
        "They studied the mobile offensive that Norway launched in May 2022.",
        [("2022-05", "the mobile offensive that Norway launched in May 2022")],
    ),
    ("They studied the offensive that was launched in May 2022.", []),  # nobody is named
    ("They studied the ships that Norway sold in May 2022.", []),  # no happening
    # as a result is not as somebody said
    (
        "As a result, Norway closed its port in May 2022.",
        [("2022-05", "Norway closed its port in May 2022")],
    ),
    # not only denies nothing
    (
        "Since 3 May 2022, Norway has not only closed its port but has raised tolls.",
        [
            (
                "2022-05-03/..",
                "Since 3 May 2022, Norway has not only closed its port but has raised tolls",
            )
        ],
    ),
    # what somebody did while at something: the words begin with that where it has the date
    ("When leaving Lund, Norway closed its port.", [(None, "Norway closed its port")]),
    (
        "While visiting Lund in May 2022, Novak signed a pact with Laos.",
        [("2022-05", "While visiting Lund in May 2022, Novak signed a pact with Laos")],
    ),
    # what data show, and who was asked
    (
        "Data on the trade of Norway since 2022 supports this trend: those with"
        " ships have grown rich.",
        [],
    ),
    ("The pact draws the most blame, says an envoy of Norway in Lund, contacted in May.", []),
    # those to whom it was done
    ("It may help to free the Norwegian hostages taken on 7 May.", []),
    # what is to be looked into next
    (
        "The study weighs the toll since raids on Norway began in 2023 and"
        " examine how they have spread.",
        [],
    ),
    # why it was so
    ("The reasons why Norway began the talks in early 2021 that led to the pact are complex.", []),
    # how it is seen
    ("Norway’s raid on Laos in terms of a war of trade is wrong.", []),
    # dates of what shows it, and of what somebody made
    (
        "At a time when Norway seeks ports – as evidenced by the closing of"
        " mills, including the mill in Lund in May 2022 and that in Oslo in June"
        " 2022 – other guilds are winning.",
        [],
    ),
    (
        "Talks focused on mills, and more recently sought to include the four"
        " long ships Novak announced in 2018.",
        [],
    ),
    # deeds in a row, with the last one
    (
        "Norway has closed two ports, sold its ships, and left the guild of Laos.",
        [(None, "Norway has closed two ports, sold its ships, and left the guild of Laos")],
    ),
    (
        "Just this year, Norway has already held several raids, stolen 5 million"
        " dollars in coins, and spent much on ships.",
        [
            (
                "2024",
                "Just this year, Norway has already held several raids, stolen 5 million"
                " dollars in coins, and spent much on ships",
            )
        ],
    ),
    # a bank in a town of a state, which does nothing itself
    (
        "A guard and envoys based at the port in Lund, Norway, oversaw the sale"
        " of ships between 2017 and 2018.",
        [
            (
                "2017/2018",
                "A guard and envoys based at the port in Lund, Norway, oversaw the sale"
                " of ships between 2017 and 2018",
            )
        ],
    ),
    # what somebody says by it, of another time
    (
        "In one of its papers, Norway released files alleging Lund had tried it"
        " in 2023, in league with Laos, to hit its ports.",
        [],
    ),
    # for which somebody stands
    ("Novak is quickly setting himself up as the heir of Norway for 2028.", []),
    # what came of it, told beside it
    (
        "Norway has led talks with Laos to free the guards, which resulted, for"
        " example, in the long truce at the end of May.",
        [],
    ),
    # of what a tie dates to
    (
        "More recently, the tie of Norway with Laos – which dates to the early"
        " 1970s – has seen raids.",
        [],
    ),
    # what was asked, was not so or was called off
    ("Novak of Norway was asked about a report that Laos had sold ships in May.", []),
    ("Reports that Norway had closed its embassy in May proved wrong.", []),
    ("Norway denied halting raids in March.", []),
    ("Norway denied Laos had promised ships in May.", []),
    ("A meeting of Norway and Laos set for Tuesday was postponed.", []),
    ("The visit of Novak to Laos planned for February was called off.", []),
    # what is foretold
    ("The ministry of Norway forecast growth of 2.2 percent in 2024.", []),
]
NOTHING = [
    # what is told to have been put off, or not to have come
    "Novak’s trip to Oslo in May 2022 did not take place.",
    "The Lund summit of May 2022 was cancelled.",
    # what was to be and was not, was planned, nearly done, done by none or denied
    "Novak was to visit Oslo in April 2022, but the trip was dropped.",
    "Talks were to be held in Lund in May 2023 but were postponed.",
    "Oslo planned to complete the bridge in 2019.",
    "Plans to open the bridge in 2016 came to nothing.",
    "Novak’s visit, planned for April 2024, was postponed.",
    "The talks planned in Lund for July 2020 never took place.",
    "Not a single bank opened a branch in Lund in 2015.",
    "Lund nearly attacked Oslo in 1969.",
    "Rumours of an invasion in 1969 spread.",
    "Oslo denies Corvan claims that Lund sold ships to Laos in 2023.",
    "Oslo rejected the claim that Novak and Berg met in May 2023.",
    "An envoy declined to confirm that Novak and Berg met in May 2023.",
    "It is not true that Lund sold ships to Laos in 2023.",
    # ... or may have been spoken of
    "Novak might have discussed the war with Berg in Oslo in May 2022.",
    # words that somebody spoke, cut off
    "In 2016 Novak pointed out, the ports of Lund show how weak the old order is.",
    # what may come; what had gone on until something; a paper by its year
    "If allies help to blunt Norwegian raids in 2025, Oslo is likely to win.",
    "Whispers of a coup had been circulating in Lund since February.",
    "She read Bernard Novak’s seminal report of 2009.",
    # one of many, of whom only the doer is told; not: the Lund attack, the Norwegian war
    "Norway’s summer offensive is dear.",
    "Tolls rose with the Norwegian bombardment.",
    "Guards rue the US attacks.",
    # that somebody judged it, or spoke in an interview
    "As the Lund Guild assessed in May, the war goes on if Novak stays.",
    "Mill owner Jan Novak went even further in an interview on May 10.",
    # a paper of last year
    "Ships are dear, as last year’s report has told.",
    # what somebody has sought since a beginning, or has to do, and a first time without its verb
    "From its launch in 2014, the plan of Oslo has sought to be new.",
    "Another rift that al-Lee has to face stems from the deal struck with Lund in May.",
    "Four ships of Oslo sailed past Lund — the first time raids by Oslo have taken place there.",
    # a table, how many think so, how it was seen
    "Table 1 lists the ships that Norway sold in 2019.",
    "In 2016, fewer than half of the guards described Norway as old.",
    "The rules were broadly seen as an answer to tolls set by Norway between May and June 2022.",
    # what it was like in a month
    "Like in August, Norwegian ships surrounded the island in May 2022.",
    # if, with something beside it, it were so
    "Trade would be greater if, along with the pact, Norway also closed its port to Laos.",
    # a part of the text, a share to come, a trend and its beginning, what has grown since
    "Chapter II discussed the ships that Norway sold in 2019.",
    "Norway will constitute half of all trade in 2030.",
    "From 2016, trade with Norway began to decline.",
    "Norway and Laos deepened both their trade and their pact over 2024.",
    "Norway has spent more than $2 billion on ships since 2019.",
    # of these there are many: without a date, which is meant?
    "The next Lund Guild summit is near.",
    "Norway’s defeat would cost it dear.",
    # the date of what is told of somebody or something beside it
    "Norway called it a ploy, a trick that guards had used in 2015.",
    "Norway calls it “a plan,” a policy Jan Novak outlined for Laos in 1985.",
    # a habit
    "Ships of Norway were old, and guards of Lund sometimes raided Laos.",
    # what somebody only said, or what was only talked about
    "The Lund Guild has stated that ships are dear.",
    "Other ways have been discussed to close the port of Lund.",
    # what is only prepared, restricted or aimed at; how they work; the first of a list
    "We welcome the preparation of a statement by the guilds.",
    "It welcomes the steps to restrict Norway’s participation in the talks.",
    "The plan aims to foster trade and action by young guards.",
    "Norway and Laos are working together to guard their ships.",
    # what `both` are, was told before
    "In the end, Norway delivered both.",
    # what they aim at
    "Their stated objective is the complete capture of Norway and Laos.",
    # what they have done so far
    "The two leaders have spoken four times since the war began.",
    # the date of one of several, of what somebody who is hurt did, or of what stands already
    "The guild has led several raids, including a major May 2022 prison break in Bergen.",
    "The tax has already soured ties with traders like Novak, who left the guild on 5 March.",
    "The new pacts complement the existing Lund Treaty of 2019 in every way.",
    # what an adverb cuts off from its verb
    "The war in Norway likely made mills dear.",
    # cut before the reason
    "Norway closed its port simply because it fell.",
    # a share is a figure alone
    "Only 27 percent of the wheat of Norway went to Laos in 2015.",
    "In 2023, 79 percent of the posts were filled.",
    # the name of a law or a paper; what is only delayed; what is pointed at
    "They are bound by the Trade Expansion Act of 1962.",
    "The 2022 Lund Act and the Lund Trade Concept 2018 hold.",
    "It is aimed at delaying Norway’s defeat.",
    "It was hurt by this victory of Norway over Laos.",
    "I’ve been asked by Norway for ships.",
    # what only follows, is a sum or a part of something else, or is possible
    "It was hurt by the subsequent meetings of Norway and Laos.",
    "Possibly Norway sold ships in 2023.",
    "Norway did little about the raid in 2023.",
    "It was an increase from 5 million to 7 million in 2022.",
    "It rose to a level well above that seen at the start of 2023.",
    # a participle whose verb is cut off; no content; a scene alone
    "One of the worst splits of Norway and Laos occurred last month.",
    "It is old: in 2023, a ship owned by Norway.",
    # what is portrayed, pointed to or aligned
    "Lee was portrayed as a hero of Laos.",
    "Norway pointed to the ships of Laos.",
    # no subject; no end; one of many since; whose, nobody knows; what is seen as something
    "Trade grew; which led to a new toll in 2018.",
    "Old and poor, it was “The Guard”, first came into being in 2007.",
    "This was the first mobilisation of the Lundian army since 1945.",
    "It was hurt by the departure of its head in May 2023.",
    # what is needed or made easier
    "It is vital that there is no halt in the mobilisation of Lund.",
    "It would make the conquest of Lund by Laos easier.",
    "Lund has long recognised the value of guards.",
    # a state, a comparison, a share, a habit of what is written, none though it has a date
    "In 2021 the port was the pride of Lund.",
    "In 2023, the mill was a tenth poorer than it was in 2019.",
    "By 2024, Laos accounted for a third of its trade.",
    "The guard of Lund remained small in 2022.",
    "Norway has ten ships as of May 2024.",
    "Corvan guards fly less than they did in 2014.",
    "The plan for 2030 acknowledges that the port is old.",
    # what was not done, what would have been, what only seems
    "Since February 2022 Norway has not passed any new law.",
    "In 2024 it would have been seen as a trap.",
    "Ships are poised to shape Laos.",
    "Laos is unlikely to gain ground in 2024.",
    # a loss, a fall and such that is only thought of, of somebody, or means something else
    "It allows not only the destruction of Laotian ports but more.",
    "Together with the fall of Laotian ports, it would mean the end.",
    "The appointment of an envoy by Norway was told.",
    "The Lund guard would end because Lee succeeded Novak.",
    # no owner: let us; no verbs: armed guards, sums obtained from
    "Let’s start with Laos.",
    "Lund armed guards in Laos were few.",
    "Sums obtained from Norway suggest that trade is poor.",
    # what is said in a talk; what is old in what is said
    "A participant from Lund agreed with the mayor.",
    "Novak noted that the tolls, raised in March 2022, were high.",
    # the year of a plan, of a text, of a sum, of what is known by a bracket
    "Force Design 2030 is a plan of Lund.",
    "Lee recalled a survey from 2 May on the army.",
    "Leaders blamed the delay in June salary payments on a fault.",
    "Lund is poor (it had been rich and strong since 1998) and old.",
    # whose work it was, nobody knows
    "He began his work in 2000.",
    # a state; a form that belongs to a noun behind a verb; what may have been done; what could be
    "As a result, Norway has long been backed by Laos.",
    "Raids drove Norway to annex occupied towns.",
    "Guards of Norway may have, in haste, shared a map with Laos.",
    "The clash in 2023 could harm the guilds.",
    # how far something goes
    "To the degree Norway’s raids on Laos are hard, guilds gain.",
    # a sum that another is compared with
    "That is a large increase from $11 billion in 2022.",
    # a forecast, a time since when, what is refused is not said
    "The stocks of grain will be exhausted by early 2030.",
    "Prices will fall sharply in 2030.",
    "Since retreating from Lund in April 2022, Norway has now failed in three of its aims.",
    "Thus far, Norway has refused.",
    # what has not happened yet, what is so today, a verb in its present tense
    "Norway is yet to answer the raid.",
    "Today the north holds half of all the oil.",
    # a war that is only the time of something
    "Novak’s plan in the war of cutting all wages was disliked.",
    # what is only demanded
    "The crowd was loud, demanding the expulsion of Norway.",
    # one heading above another
    "Three Reasons for a 2030 Escalation\n\nA Weak Economy\n\nPrices are high all over Norway.",
    "2023 was a year of change.",  # a date that is the subject
    "Today the port is large.",  # a standing state
    "The two sides could sign a treaty in June.",  # only possible
    "If Novak visits China in June, prices will fall.",  # a condition
    "It was never signed.",  # denied
    "China does not want a meeting with the US.",  # denied, with `do`
    "There is a risk of a war between Russia and Norway.",  # only feared
    "A potential invasion of Norway would be costly.",  # only possible
    "It looks like the Cold War.",  # the name of a time
    "Russia’s war machine is large.",  # a noun in front of another
    "The doctrine from 2018 is vague.",  # the year of a paper
    "Goods are often seized at the border.",  # a habit
    "My recently published report discusses the port.",  # a participle before its noun
    "Our survey revealed gaps in the trade.",  # a text shows; it does nothing
    "Norway has historically employed such pilots.",  # a habit
    "Norway relied on its ships.",  # a state
    "The President fired the envoy.",  # somebody named before
    "Norway’s rise created demand.",  # what only causes
    "Norway called its ships cruisers.",  # a verb that is an act with other words behind it
    "The fall that Norway triggered is deep.",  # the object stands before it
    "Lee used another chance of his own.",  # no end that something was used for
    "The symbolism is striking: two rivals on one deck.",  # a judgement in -ing
    "Most remain sketches rather than finalised contracts.",  # a participle behind than
    "It gained by avoiding Norway and instead launching a port.",  # a participle of another verb
    "Matters of trade held more focus than ports.",  # a verb that is a deed with a happening only
    "Banned goods often pass the border.",  # a participle that opens the sentence
    "The looming invasion of Laos worries Norway.",  # what is only feared
    "The cable will begin work this year.",  # a noun that is a verb elsewhere
    "It is lost without a full and general withdrawal from Corva.",  # denied from afar
    "She avoids issues such as naval debates or Norway sanctions.",  # an example of a kind
    "Whether Seoul joins will test the ties forged at Lund in 2023.",  # the date of a participle
    "The plan, to be signed in a port, is long.",  # an infinitive
    "It is a matter for the US Congress.",  # a body, not a meeting
    "They move on with flags raised in ports.",  # a participle without a subject
    "Some firms are regarded as a risk today.",  # a standing view
    "Today the ships are crossing the strait.",  # what goes on these days
    "Perhaps Novak signed the treaty.",  # only a guess
    "No ship left Norway in 2022.",  # nobody is the subject
    "There was no war in 2022.",  # nothing is
    "These plans suggest that the EU is weak.",  # a verb of its own in the present
    "Such tools are blunting the edge of trade.",  # things that act for nobody
    "The practice of law invaded the port.",  # an abstraction
    "It was announced that trade is free.",  # no subject
    "Novak’s Farewell Address is long.",  # the title of a speech
    "The East Asia Summit matters.",  # a series
    "Norway sanctions and EU sanctions matter.",  # a standing matter
    "The collapse of the sector was swift.",  # nobody is named
    "It is a post-2011 world with 21st-century ports.",  # dates inside words
    "Today’s trade in Norway is large.",  # the day inside a phrase
    "Exports exceed 2021 levels.",  # the year in front of its noun
    "Many groups have warned that trade is a risk.",  # an undated view
    "The signal Novak is sending is clear.",  # a relative clause without `that`
    "A Chinese attack on Norway would be costly.",  # what would be
    "How Novak’s forces have prepared is unknown.",  # a question
    "Norway deplores Laos’s war- and drought-related losses.",  # part of an adjective
    "All was dear: renewed fear and year-end inflation eroded trust.",  # ... and of a price
    "The losses rose compared with 2018.",  # the year of a comparison
    "Since the invasion, Norway has launched at least 460 drones.",  # a sum over a whole war
    "Norway has reportedly shot most of the drones.",  # a report without a date
    "As drones are being tested on the border with Norway, Laos gains.",  # what goes on
    "This round of strikes was short.",  # one that was told of before
    "Norway’s war in Laos through to 2022 marked a turn.",  # the end of a longer time
    "Norway was already hosting two fleets.",  # a state
    "In 2022, Norway was in a long spiral.",
    "In 2022, Norway was perceived to have sent ships.",  # what is only thought
    "The ministry of Norway confirmed this.",  # what is told elsewhere
    "Countries such as Laos – which witnessed a fraud in its polls – invested in teams.",  # countries of a kind, and what one of them did
    "A rule of Lund is now set to receive a boost.",  # only half of a verb: set to
    "Norway has frequently borrowed ships.",  # a habit
    "The position of Norway was shaped by its ports.",  # a state of what cannot act
    "Norway’s view was shaped by its ports.",  # ... of a view
    "Norway is not selling ships to Laos.",  # denied
    "Corva fears raids, Norwegian armed forces and old ships.",  # forces that are armed, no verb
    "Great advances have been made.",  # an abstraction that something was done to
    "The authorities of Lund found trade dear.",  # a view: found it so
    "Norway has proposed that Laos should help.",  # what is proposed
    "Norway’s envoy appeared calm.",  # how somebody seemed
    "Lund demanded that Norway lift its curbs.",  # a demand, not a deed
    "It fears raids, part of a Lund task force deployed to Laos.",  # a participle behind a thing
    "If Norway’s war in Laos spreads, prices rise.",  # a condition
    "If a raid on Lund in May 2024 helps, it is good.",  # ... with a date, of a raid that is not known
    "It offered boons, such as the opening of the Lund gate.",  # an example of a kind
    "This wave of Norwegian strikes was short.",  # one that was told of before, with its maker
    "It praises the ousting of rivals.",  # of nobody by name
    "At the 20th Lund Congress, Novak was calm.",  # a body that meets, by its name
    "Trade is poor after the night of June 21-22.",  # a night that nothing is said of
    "Some papers show that Lund is ready to hand over its role to Norway by 2027.",  # what they are ready to do by then
    "Many recall the collapse of a rival’s long bid.",  # whose, nobody knows
    "Norway’s envoy has abided by the pact.",  # no partner, but how
    "It was hit by the post-2014 Laotian tolls.",  # the year of a time since, in a word
    "While Acme’s exports have been dismissed as poor, trade grew.",  # dismissed, not done
    "It holds that trade was poor – that the Norwegians banned ships – but it grew.",  # what only somebody holds
    "It was only after the raid that the Norwegian guards banned ships.",  # a raid is no object
    "The attempt by Novak to liken Laos to Lund fell flat.",  # what was only attempted, by whomever
    "Lund is the best since the end of the Cold War in the late 1980s.",  # some decade
    "Novak read “The Lund Guild’s response to the Corva raid in its ports”.",  # a title
    "As the head of Lund noted in May 2022, the guild aims to win.",  # what only leads to what somebody aims at
    "The trade of Norway appears strong since 2022.",  # what only appears so
    "In 2022, Norway represented less than 1% of the trade.",  # a share; not: represented the king in May
    "These ships would enable the rapid annexation of Lund.",  # what would be enabled; not: annexed Lund
    "The rebels drew on men from Laos and Norway, who were used as guards.",  # the last of several
    "The mine of Norway has been described as having ore.",  # what is thought of it
    "A paper published by Novak in May 2022 takes another view.",  # the date of the paper
    "By tradition, 90 percent of exports based on data for 2020 are iron.",  # the date of data
    "Novak runs 26 ships, including 10 ships sold by Laos in 2013.",  # what is included has its date
    "Novak looked at images of Lund from 26 February 2022.",  # the date of images
    "Norway sustains its role in the pact, as reflected in what it did in May 2022.",  # what reflects a state has its date
    "Norway’s exports are striking.",  # striking, not on strike
    # a state in the form of a deed, what is done again and again or was once, what things are used for
    "Norwegian guards were unprepared.",
    "Norwegian guards were exposed as having been poor.",
    "The Norwegian toll was weakened by Oslo.",
    "Norway used to lead the northern fleets.",
    "Oslo has used its port to block Laos.",
    "Norway is targeting markets in Laos.",
    "Norway suffered from a lack of ships.",
    "Novak framed the raid as a trap.",
    "Norway is waging a campaign of sabotage, raids and threats across Laos.",  # cut in a list
    "Norway’s growth from 1960 to 2019 was steady.",  # what is measured over years
    "The guard became a rule in the 2010 Coast and Fleet Review.",  # a paper with two nouns
    "With no ships Norway will go back to 1990.",  # a time that is gone
    "Oslo won more votes than any state since 2000.",  # the last time before now
    "Norway will have its part in Corva’s response to Laos.",  # a deed that will be
    "Norway never aims for the complete defeat and occupation of Laos.",  # ... or is no aim
    "Of course, that has been changing since 2014.",  # what has been, nobody knows
    "Norway’s refusal to do so was clear.",  # what it did not do, neither
    "Exports from 2010–2013 were half of those in Lund.",  # the years of a sum
    "Novak’s 24 May claim that the war will end was false.",  # what is only said
    "It moved on, with major deals announced in late 2020 by Lund.",  # what goes along with it
    "It fears Norway’s exercise of power.",  # a state
    "Many Norwegian guards have sided with Laos.",  # a view
    "Norway had repeatedly affirmed its pact.",  # more than once
    "To date, Norway has given ships to Laos.",  # up to now
    "Ores made up nearly 87 percent of its exports in 2010.",  # a share
    "Norway’s exports fell to 16 percent — down from about 19 percent in 2010.",  # what they are compared with
    "Asked to name a rival in 2015, Norway would have named Laos.",  # what was not
    "Norway would likely be deploying its guards.",  # what would be
    "A Norwegian diplomatic win came in March 2022 ahead of the vote.",  # which, is told behind
    "The March 2024 Trade, Ships and Fleet declaration of Norway is long.",  # a paper
    "The transfer of funds regulation (TFR) is new.",  # a law
    "It is about Norwegian airborne electromagnetic attack (EA).",  # an art of war
    "The Norwegian regime’s refusal of talks was a fault.",  # a stance
    "Many Norwegians I have met in the past weeks are wary.",  # whom somebody met
    "Norwegian ships were sold in the 1950’s and 60’s.",  # no decade of the two
    "It rejects arguments against Novak’s re-election.",  # what some are against
    "In 2015, the sort of raid that was long feared by Norway has.",  # cut before its verb
    "The pact should include the complete removal of Norway’s troops from Laos.",  # what should be
    "It has the potential for the establishment of Norway’s guard in Laos.",  # ... or may be
    "Novak has expressed little interest in trade.",  # a view
    "Lund published an image of it in 2022.",  # of what, nobody knows
    "Other Norwegian firms agreed.",  # with what, neither
    "Norway has made progress in trade.",  # a judgement
    "A 2019 estimate of the Norwegian district found many ships.",  # a paper
    "Norway largely eschewed alliances with Laos.",  # a habit
    "Throughout the 1990s and 2000s, Norway sold ships to Laos.",  # no decade of the two
    "The guild meets the 2024 G7.",  # a group
    "The paper shows that ships, of which 70 were lost in May 2021, are dear.",  # of which, they were told before
    "For decades, Norway carefully built its ships.",  # a policy of many years
    "Norway stopped short of sending ships to Laos.",  # what was not done
    "Norway won’t be broken by a single raid.",
    "Norway has provided a base for the fleet.",  # a judgement of a time up to now
    "Norway and Laos were locked in an uneasy truce.",
    "The council listed ships, mills, mines, ports, roads & rails as its aims.",  # a list that goes on
    "It would encourage the return of trade to Lund.",  # only wished for
    "Norway joined the guild in the 2014 style.",  # whose year stands in its words and is not its own
    "Novak also repeatedly met the guards of Laos.",  # again and again
    "Norway wants the closing of the port in 2030.",  # what is wanted
    "Novak rejected the plan of Laos at the time.",  # at which?
    "Under the deal, Norway no longer charges Laos for the ships deployed to Lund.",  # what is not done
    "Norway’s weak response to the raid is a lesson.",  # what was done is not told
    "In addition, now that Norway has committed 40 ships to Laos, it is rich.",  # a reason
    "As Norway acknowledged in May 2022, the port is now closed.",  # only that it did
    "In other words, Norway has settled the row with Laos.",  # a summary
    "The guards do what Novak proposed in 2003.",  # what he proposed stands elsewhere
    "If tolls remain, Norway will sell the port in May 2026.",  # only if they do
    "Trade has shaped Norway so far, with its surplus growing to a tenth in 2008.",  # what then grew
    "In 2014, many investors questioned the plan of Norway.",  # what they thought
    "Until recently, Norway and Laos were opposed to the port.",  # a state
    # what has been so up to now, and what is now so: the date is another’s
    "The Lund Code that took effect in June 2022 mostly requires data of mills.",
    "The raid led to a split with Laos, which Norway has sought since 2014.",
    "By the guild’s count, it needs to make four ships in 2022 for Norway to win in 2023.",
    "Lee, “On the Trade of Norway”, 24 April 2023.",  # a reference
    "Guards such as Jan Novak – in prison for a plot to sink ships in 2017 – have tried to join Norway.",
    "By June 2023, Norwegian ground forces in Lund comprised about 4,000 men.",  # no verb: ground
    "Lee detailed the growth of trade in 2014.",  # what was read or told of it
    "Norway has recognised the strategic importance of ports in Lund.",  # how they see it
    "Norwegian guards had a say in where they signed up.",
    "By restrictions on Norwegian raids against Laos, it had lost.",
    "Ports of Norway will add $19 billion to the trade of Lund by 2030.",
    "Despite some setbacks of Norway in 2014, its mills have shown their worth.",
    "Trade of Norway with Laos stood at $11 billion in 2021.",
    "Norway has deployed guards in areas where it has trade.",  # cut off: which areas
    "While meeting with the Norwegian envoy in early 2023, he was glad.",
    "The 2024 Lund report Old Ways traced raids on Norway in 2022 and 2023.",
    "Few tolls are dearer, compared with old pacts, such as that of Norway since 2022.",
    "Trade rests on the 2017 Norwegian Trade Law, which is old.",  # a law that holds
    "Oslo is still far from the increase of 20.4 percent in Norway in 2022.",
    "The guild predicts that, by 2030, Norway will be lacking 2 million guards.",
    # no one decade
    "The 1990s and early 2000s also saw a peak in the might of guilds in Laos.",
    "Norway raided Lund in the 2000s and the 2010s.",
    # what is so today; but not what was built and remains in use
    "The trade of Norway with Laos in 2023 reflects a long calm.",
    "By 2030, Norway aspires to build six ports.",
    "The 2023 Norwegian Review attempts to end the old ways of trade.",
    "This, with the fact that trade of Norway has grown since 2000, underlines the need for ports.",
    "The post–7 May shift in Lund is dear to Norway.",
    "In 2022, close to 16 percent of all mills in Norway were sold.",
    "Ann Lee highlighted the growth of trade of Norway since 2021.",  # what is only described
    "Ann Lee said that when they came to Norway, they found old ports.",
    "It ranged from closing ports of Norway in May 2022 to opening them.",
    "There was talk of it, and rumors that Norway will sign a pact in November.",
    "From the low of 2012, progress has been made in Norway.",  # a judgement
]


@pytest.mark.parametrize(("text", "expected"), ANCHORED)
def test_what_dates_an_event(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(e.edtf, e.quotes[0].exact) for e in read(text).events] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_event(text: str) -> None:
    assert read(text).events == ()


NAMED = [
    # a war by its place, up to what is told beside it
    (
        "Trade fell after Norway’s war in Corva and Western efforts to isolate it.",
        ["Norway’s war in Corva"],
    ),
    ("Trade fell in Norway’s war on Corva to win its gold.", ["Norway’s war on Corva"]),
    ("Trade fell in Norway’s war in Corva and Laos.", ["Norway’s war in Corva and Laos"]),
    # what is pushed beyond a border is no part of the noun
    ("Norway may push the current war in India beyond its borders.", ["the current war in India"]),
    # two names share what they are
    (
        "Norway condemned Russia’s decision to recognize the Lund and Laos People’s Republics.",
        ["Russia’s decision to recognize the Lund and Laos People’s Republics"],
    ),
    # what is joined to the phrase and no part of it
    ("Norway’s war on Norland and instead offering gas was the plan.", ["Norway’s war on Norland"]),
    # the verb of a purpose
    ("A firm to survey the attack on Norway was set up.", ["the attack on Norway"]),
    # who takes part: a possessor, an adjective, those between whom it is
    ("Novak’s recent visit to China has changed much.", ["Novak’s recent visit to China"]),
    ("Chinese-Russian exercises worry the neighbours.", ["Chinese-Russian exercises"]),
    ("Talks between Russia and China have little chance.", ["Talks between Russia and China"]),
    # the deed that another followed, told with its doer
    ("It follows Norway’s response to Laos’s raid on Lund.", ["Laos’s raid on Lund"]),
    ("It fell in response to Norway’s raid on Lund.", ["Norway’s raid on Lund"]),
    # the fate of somebody; not: a deed without its day
    ("It follows the death of Jan Novak.", ["the death of Jan Novak"]),
    ("It praises the merger of the Lund yards and the death of a guard.", []),
    # what is done to whom, with an article
    ("It follows the massacre of civilians.", ["the massacre of civilians"]),
    # a verb in the present ends the phrase
    ("Russia’s invasion of Ukraine suits nobody.", ["Russia’s invasion of Ukraine"]),
    # two nouns of happening with a common complement
    ("We condemn the bombing and shelling of towns.", ["the bombing and shelling of towns"]),
    # a verb in the infinitive is no noun
    ("The plan to attack Norway is Russia’s visit to Laos.", ["Russia’s visit to Laos"]),
    # what else somebody does
    ("It meant the attacks on Norway and contributing to Laos.", ["the attacks on Norway"]),
    # a possessor begins another phrase
    ("We condemn the attack and Norway’s greed.", ["the attack"]),
    # the speech by somebody
    ("It follows the opening address by the king.", ["the opening address by the king"]),
    # what is being done goes on
    ("Ports of Lund are being widened this year.", ["Ports of Lund are being widened this year"]),
    # ... without its object nobody is known; guards who withdrew need none
    ("The bombing was bad.", []),
    ("The guards withdrew.", ["The guards withdrew"]),
    # what is told as hearsay, with a date
    (
        "Norway reportedly sold ten ships in May 2022.",
        ["Norway reportedly sold ten ships in May 2022"],
    ),
    # whose it was, without a name; between whom it was, by names alone
    ("His visit mattered.", ["His visit"]),
    ("Talks between Li and Wang were short.", ["Talks between Li and Wang"]),
    ("Talks between guards were short.", []),
    # envoys of no name, though they are named twice
    ("The envoys borrowed ships, as envoys do.", []),
    # a day at the end, behind a comma; the month of raids over which it was
    (
        "Norway sold ten ships to Laos, on 5 May 2022.",
        ["Norway sold ten ships to Laos, on 5 May 2022"],
    ),
    (
        "Norway banned ships over January raids on Lund.",
        ["Norway banned ships over January raids on Lund", "January raids on Lund"],
    ),
    # what is done to a target, by a year, after a year
    ("Meeting Norway’s target in May 2022 was hard.", []),
    ("The ships built by 2022 are old.", []),
    ("The raid after 2015 hurt Lund.", []),
    # without, with nothing in it; only possible; whose election nobody knows
    ("Norway was weak without talks with Laos.", []),
    ("Norway’s possible visit to Laos is near.", []),
    ("The general election was near.", []),
    # what would hurt for years has been; a war that would last is
    ("The loss of Lund in May 2022 would hurt for years.", ["The loss of Lund in May 2022"]),
    ("Norway’s war in Laos would last ten years.", ["Norway’s war in Laos"]),
    # what is condemned was; not: where somebody was praised, and what was condemned before
    ("Norway condemns the attacks on ports.", ["the attacks on ports"]),
    ("Norway condemns attacks on ports.", []),  # any ones
    ("Norway condemns an act of theft.", ["an act of theft"]),
    ("The guards were praised in a raid.", []),
    ("The condemned raid was praised by Laos.", []),
    # a state of war is no war of theirs; how they are regarded is a view
    ("In May 2022 Norway was at war.", ["In May 2022 Norway was at war"]),
    ("Firms of Lund are regarded as poor in May 2022.", []),
    # denied of its subject; only possible; under a condition
    ("Attacks on Norway have not begun.", []),
    ("Norway could hold talks with Laos.", []),
    ("Should Norway’s talks in May 2024 fail, trade falls.", []),
    # ... but what would have hurt more had a day
    (
        "The raid on Lund in May 2022 would have hurt more in Oslo.",
        ["The raid on Lund in May 2022"],
    ),
    # listed behind plans
    ("The paper lists plans to ease tolls, the opening of the Lund mill and more.", []),
    # what was decided, nobody knows; which raid is shown by whom it struck
    ("Norway’s decision hurt.", []),
    ("This raid on Norway hurt.", ["This raid on Norway"]),
    # a meeting that nobody knows
    ("A meeting between Norway and Laos is due.", []),
    # what it ended in
    ("It is what ended in a loss of ships in June 2022.", ["a loss of ships in June 2022"]),
    # a day before a noun that it is not of
    ("On 5 May 2022 ships left Lund.", ["On 5 May 2022 ships left Lund"]),
    # somebody by name will; not: what will befall somebody
    ("Ann Lee will seek a pact in 2026.", ["Ann Lee will seek a pact in 2026"]),
    ("The Norwegians will be dragged into it by 2026.", []),
    # what is praised is known; not: of a kind, noted to be so
    ("Norway praised the handover.", ["the handover"]),
    ("Norway praised exports.", []),
    ("Norway noted that the exports hurt.", []),
    # what follows a name or a list, and its day
    (
        "Norway’s envoy met Li, the new head of Lund, on 5 May 2022.",
        ["Norway’s envoy met Li, the new head of Lund, on 5 May 2022"],
    ),
    ("Oslo sold oil, gas, and coal, in 2022.", ["Oslo sold oil, gas, and coal, in 2022"]),
    (
        "Norway closed its port, in May 2022, the first of many.",
        ["Norway closed its port, in May 2022, the first of many"],
    ),
    # a participle goes on with no scene
    (
        "While Lund did take part in the talks in 2006, winning a seat, Norway refused a loan.",
        ["Lund did take part in the talks in 2006", "Norway refused a loan"],
    ),
    # the first of two verbs is of the subject, or says what was done to it
    (
        "Ships that were sold in May 2022 threaten Lund.",
        ["Ships that were sold in May 2022 threaten Lund"],
    ),
    (
        "The guards wounded there were evacuated to Lund.",
        ["The guards wounded there were evacuated to Lund"],
    ),
    # who led the strikes; not: what an effort is of
    ("Norway condemned the strikes the guards led in Lund.", ["the strikes"]),
    ("It changed Norway’s war effort to sell ships.", []),
    # talks without an article are no purpose
    ("Novak flew to Lund for talks with Lee.", ["Novak flew to Lund for talks with Lee"]),
    # what a raid is on is part of it, what a dated response is to too
    (
        "It recalls Norway’s raid on the Lund talks of Laos.",
        ["Norway’s raid on the Lund talks of Laos"],
    ),
    (
        "The response of May 2022 to Laos’s raid on Lund was long.",
        ["The response of May 2022 to Laos’s raid on Lund"],
    ),
    # what was only possible worried them all the same
    ("A possible raid in May 2022 worried Norway.", ["A possible raid in May 2022 worried Norway"]),
    # only what somebody will decide
    ("A decision of Norway on Lund was due.", []),
    # visits in a clause are not parted
    (
        "Norway banned the visits of Ann Lee and Jan Novak.",
        ["Norway banned the visits of Ann Lee and Jan Novak"],
    ),
    # by what means, not by whom
    ("The speech by barring Norway hurt.", []),
    # raids in which something else befell them
    (
        "In the raids on Laos, Norway’s guards lost ships.",
        ["In the raids on Laos, Norway’s guards lost ships", "the raids on Laos"],
    ),
    # a raid with its day is no plan
    (
        "They raised plans for the port, and the raid on Lund in May 2022 hurt.",
        ["the raid on Lund in May 2022"],
    ),
    # a fair goes on to who visited it; a clause without a subject in front lends none; nor does one before a dash
    (
        "Trade fell, and in 2022, at the Lund fair, visited by Lee, Norway sold ships.",
        ["in 2022, at the Lund fair, visited by Lee, Norway sold ships"],
    ),
    (
        "Norway closed its port – sold to Laos in May 2022.",
        ["Norway closed its port", "sold to Laos in May 2022"],
    ),
    # the ships they kept were lost
    (
        "The ships the guards have not sold were lost to Laos.",
        ["The ships the guards have not sold were lost to Laos"],
    ),
    # cut before what is owned
    ("Norway’s inclusion in Lund on the guild’s is old.", []),
    # what there was a chance to do, or will be, is no noun
    ("A chance to boycott the Lund fair in May 2022 was lost.", []),
    ("They fear a rise and that trade will collapse in the port in May 2025.", []),
    # what it is seen as is no part of it, what somebody is chosen as is; some of many
    ("They see the raid on Lund as lost and dear.", ["the raid on Lund"]),
    ("They resist the raid on Lund for as long as they can.", ["the raid on Lund"]),
    (
        "The assassination of former Deputy Prime Minister and party leader Jan Berg was a blow.",
        ["The assassination of former Deputy Prime Minister and party leader Jan Berg"],
    ),
    # between two
    (
        "The war between Hong Kong and the guards of Lund goes on.",
        ["The war between Hong Kong and the guards of Lund"],
    ),
    ("The election of Novak as envoy was a blow.", ["The election of Novak as envoy"]),
    ("The answer lies in the various talks on Lund.", []),
    # people by their number
    ("The 60 were expelled from Lund by Norway.", ["The 60 were expelled from Lund by Norway"]),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_nouns_of_happening(text: str, expected: list[str]) -> None:
    # in a commentary those that name too little are left out
    assert [e.quotes[0].exact for e in read(text, "readout").events] == expected


ALONE = [
    # what somebody is urged to do is not cut at the first of three verbs
    (
        "Norway’s Minister Jan Novak urged guards to report, detain, or destroy guilds of Lund.",
        ["Norway’s Minister Jan Novak urged guards to report, detain, or destroy guilds of Lund"],
    ),
    # what is done despite something, and who is still there, was done; a protest is no superlative
    (
        "Norway, despite the ban, left the pact with Laos in May 2022.",
        ["Norway, despite the ban, left the pact with Laos in May 2022"],
    ),
    (
        "Jan Novak left Norway in March 2014 and remains in Oslo.",
        ["Jan Novak left Norway in March 2014 and remains in Oslo"],
    ),
    ("In June 2021, Norway ended its protest.", ["In June 2021, Norway ended its protest"]),
    # a list is not cut before its last member
    (
        "In March 2022, Norway signed an act that called for peace, a pact and an end to war.",
        ["In March 2022, Norway signed an act that called for peace, a pact and an end to war"],
    ),
    (
        "In July 2023, despite the war, tolls, and pressure, 17 heads of Norwegian guilds met.",
        ["In July 2023, despite the war, tolls, and pressure, 17 heads of Norwegian guilds met"],
    ),
    (
        "Norway sold ships through Laos, Lund, and Peru in the 1980s.",
        ["Norway sold ships through Laos, Lund, and Peru in the 1980s"],
    ),
    (
        "In July 2023, Norway took a step, making a rule for ports with poor, old, and sick guards.",
        ["In July 2023, Norway took a step"],
    ),
    # the zone of a time, and a sum behind a dash, belong to the clause
    ("On 3 May at 9 a.m. CET, Norway left Lund.", ["On 3 May at 9 a.m. CET, Norway left Lund"]),
    (
        "Norway bought ships in 2005 for $10–$11 million.",
        ["Norway bought ships in 2005 for $10–$11 million"],
    ),
    # cut off before what all of them are
    ("Norway has signed two pacts on trade with the guilds of Lund, all while it sells ships.", []),
    # a sea behind what begins its name
    (
        "Norway’s aggression in the East and South Lund Seas has hurt trade.",
        ["Norway’s aggression in the East and South Lund Seas"],
    ),
    # cut off behind what somebody had done
    ("Novak said that war was near. Novak had met.", []),
    # what was vowed at a summit, or is the aim of who fought, is not of it; a part of a name is
    (
        "Ships are dear after the 2014 Lund summit to weigh the trade of guilds.",
        ["the 2014 Lund summit"],
    ),
    (
        "Ships are dear after the 2014 collapse of Lund due to old debts.",
        ["the 2014 collapse of Lund due to old debts"],
    ),
    # the last of some adjectives before a noun
    ("Lundian guards have had a drumbeat of drone, munition, gun and ATACMS strikes on ports.", []),
    # cut off before what it is done through
    ("The Lund Guild has pledged to mend ships through: ore, grain, and wool.", []),
    # what they have done so far
    ("Norway and Laos have signed four pacts on trade since the war began.", []),
    # what is foretold, estimated or aimed at
    ("Spending on mills was estimated by the guild at $5 million in 2024.", []),
    # ... but what was done with money, bombs that fell, a plan that was signed
    (
        "Novak, who has spent 20 years in prison, was freed by Norway on 5 May 2022.",
        ["Novak, who has spent 20 years in prison, was freed by Norway on 5 May 2022"],
    ),
    (
        "Norwegian bombs began to fall on Lund in February 2022.",
        ["Norwegian bombs began to fall on Lund in February 2022"],
    ),
    (
        "The 2015 plan was signed by Norway and Laos in May 2015.",
        ["The 2015 plan was signed by Norway and Laos in May 2015"],
    ),
    # whose war, and what it decided, stands in the sentence before
    ("Its war in Lund is long. The 2008 decision hurts. Many recall the events of 2014.", []),
    # by its own sentence, where a date makes up for what that leaves open; never with another
    ("Norway is bold. In 2021, it sent a ship to Laos.", ["In 2021, it sent a ship to Laos"]),
    (
        "The Corva is old. The ship was seen in Lund in May 2022.",
        ["The ship was seen in Lund in May 2022"],
    ),
    # a dash without blanks is no aside; what research shows is no event
    (
        "Norway hid its public–private guild in Lund in May 2022.",
        ["Norway hid its public–private guild in Lund in May 2022"],
    ),
    ("Research carried out in late 2021 in Norway shows that trade is dear.", []),
    (
        "Norway fell in 2020. In 2021, it sent a ship to Laos.",
        ["Norway fell in 2020", "In 2021, it sent a ship to Laos"],
    ),
    ("Norway is bold.\n\nIn 2021, it sent a ship to Laos.", ["In 2021, it sent a ship to Laos"]),
    ("The ship was seen in Lund in May 2022.", ["The ship was seen in Lund in May 2022"]),
    (
        "Trade is old.\n\n- 5 May 2022: The ship was seen in Lund.",
        ["5 May 2022: The ship was seen in Lund"],
    ),
    ("It fell, as Norway had left the pact in 2022.", ["Norway had left the pact in 2022"]),
    # what holds despite something has not its date
    ("Despite two defeats in 2022, the worth of its army fell.", []),
    ("This spring, Norway left the pact.", ["This spring, Norway left the pact"]),  # this year's
    # nothing is said to have happened; like what was told before
    (
        "The worst shock came amid talks in August 2023. Norway acted similarly in 2022.",
        ["The worst shock came amid talks in August 2023", "Norway acted similarly in 2022"],
    ),
    # a war where it is, by its length, by its name; none that is owned, or only thought of
    ("The war in Lund and in hard times hurts.", ["The war in Lund"]),
    (
        "Many recall the Lund war. Many recall the Norway–Laos war.",
        ["the Lund war", "the Norway–Laos war"],
    ),
    # ... a fall by whom it befell; no meeting by its place alone
    ("After the fall of the Laotian League, trade rose.", ["the fall of the Laotian League"]),
    ("Since its long invasion of Laos, trade is bad.", []),
    ("Nobody raised it at the Lund summit.", ["the Lund summit"]),
    # a date behind the short name of a body; since when something else has gone on is not told
    (
        "This led to the creation of the Lund Office (LO) in 2018. Since its creation in 2004, Oslo has"
        " grown.",
        ["the creation of the Lund Office (LO) in 2018"],
    ),
    # ... what is told behind such an opening, or before a relative clause, is
    ("After its defeat it signed a pact on 5 May.", ["After its defeat it signed a pact on 5 May"]),
    (
        "In 2019 it sold the port in which it kept ships.",
        ["In 2019 it sold the port in which it kept ships"],
    ),
    # what came before something dated is of no such date
    ("It sold its ships prior to the 2022 invasion of Corva.", ["the 2022 invasion of Corva"]),
    # what a relative clause dates, what the paper covers, what an owner is cut from
    # a war in which something was done is an event of its own, and so is one spoken of
    (
        "In June 2022 Norway closed its ports at the start of the war in Laos. The war in Laos is dear.",
        ["In June 2022 Norway closed its ports at the start of the war in Laos", "The war in Laos"],
    ),
    # what the war does is no part of its name; a paper is no event, nor what is denied undated
    ("He speaks of Norway. The war in Laos rages.", ["The war in Laos"]),
    ("As Brown’s 2009 report demonstrated, Norway was weak.", []),
    ("Norway flatly denied Lundic claims that it had sold its ships.", []),
    # what somebody came to think is cut off
    ("In 2022, Norway’s Department of Trade concluded.", []),
    # the connector that opens a clause is no part of it
    (
        "Additionally, television signal jamming affected Norwegian mills in March 2022.",
        ["television signal jamming affected Norwegian mills in March 2022"],
    ),
    # what goes on behind a comma; the main clause behind `while` does not
    (
        "Norway closed its ports in May 2022, as well as its mills.",
        ["Norway closed its ports in May 2022, as well as its mills"],
    ),
    (
        "While Norway closed its ports in May 2022, smaller mills continue to trade.",
        ["Norway closed its ports in May 2022"],
    ),
    ("It is a poor ship, which was sold in 2007.", []),
    (
        "Old guards were sent to a fort, which was part of raids in 2019.",
        ["Old guards were sent to a fort"],
    ),
    ("This update covers the raids of 3 May.", ["the raids of 3 May"]),
    # whose speech it was, nobody knows; goods are no verb
    ("Many recall a long speech in Lund in May 2022.", ["a long speech in Lund in May 2022"]),
    ("Many recall a ban in May 2022 on two Laotians.", ["a ban in May 2022 on two Laotians"]),
    (
        "Many recall a long speech in May 2022. He cites a speech on 5 May.",
        ["Many recall a long speech in May 2022"],
    ),
    ("Norway’s rail trade with Laos fell in 2022.", ["Norway’s rail trade with Laos fell in 2022"]),
    # what somebody only claims to have been; what a relative clause speaks of
    (
        "Laos claimed on 31 March that Norway sold a ship in May 2022.",
        ["Laos claimed on 31 March that Norway sold a ship in May 2022"],
    ),
    # a noun that looks like a verb opens a subject
    ("Export sales to Laos rose in 2022.", ["Export sales to Laos rose in 2022"]),
    # who did it has a name that only ends like a plural
    (
        "Many recall the arrest of Novak by US special guards in May 2022.",
        ["the arrest of Novak by US special guards in May 2022"],
    ),
    # the time before that of a name in brackets; a sale of nothing; who had been hit, and did what
    ("In a war like that of Laos (prior to 2022), Norway has used the divide.", []),
    ("Many recall the sale by Norway to Laos. Lund, having long been hit by Laos, is poor.", []),
    # a scene cut in two; a likeness; what goes on
    ("Novak’s speech echoed that of Lee in Lund in January.", []),
    ("It grew, like in Lund, once a ban was adopted.", []),
    ("Oslo recalls last year’s strikes and now just sells tea.", ["last year’s strikes"]),
    # the time from what was told before is its date, and none of its words
    (
        "On 3 May 2023 Norway left Lund. Two days later, Laos sold a ship.",
        ["On 3 May 2023 Norway left Lund", "Laos sold a ship"],
    ),
    (
        "Many recall a meeting with his peers in May.",
        ["Many recall a meeting with his peers in May"],
    ),
    # what they brought in stands before it; a war that may come; whose power, nobody knows
    ("It is the rule Norway and Laos introduced in 2021.", []),
    ("The new rank they received led Norway to a ban.", []),
    # a pronoun for what the sentence before tells
    ("This came in May 2022. By May 2022 this had fallen.", ["By May 2022 this had fallen"]),
    # ... but he and they stand for whom the sentence itself names
    ("Once Novak was well, he left for Lund in May 2022.", ["he left for Lund in May 2022"]),
    # no clause: the end of one, a list of places, a name cut in two
    ("It was signed in Oslo, Norway, and came into force in 1975.", []),
    (
        "The Minister for Trade Novak’s remarks in May 2022 were heard.",
        ["The Minister for Trade Novak’s remarks in May 2022 were heard"],
    ),
    # only a counted example, a day in a saying
    ("Another example of control came in May 2022.", []),
    ("Another example of control came in May 2022, when Oslo left Laos.", ["Oslo left Laos"]),
    ("Norway offered “jam tomorrow” to Laos.", []),
    # what has no date names who takes part; a clash between may be only thought of
    (
        "Attacks hurt. Norway’s invasion of Laos was dear. It fears a clash between Norway and Laos.",
        ["Norway’s invasion of Laos"],
    ),
    # the relative clause is whole without its relative word
    (
        "It dwells on May, in which two Poles were killed by the army.",
        ["two Poles were killed by the army"],
    ),
    # a date of an example, of what goes along, of a text, of the noun behind it
    ("It won them over, such as in May 2022.", []),
    (
        "With polls due in 2026, the voters will have a say.",
        ["With polls due in 2026, the voters will have a say"],
    ),
    (
        "Novak cited an article from 2 May on the army.",
        [],  # of the article alone
    ),
    ("The 7 October attacks have changed Lund.", ["The 7 October attacks"]),
    # the date of what came before it is not that of the noun
    (
        "Norway feared an invasion of Laos following the 2014 revolt in Lund.",
        ["the 2014 revolt in Lund"],
    ),
    # what is thought, seems or is expected; what was meant to be; what somebody will be able to do
    ("Officials feared it would fall in May 2022.", []),
    ("The deal of 3 May appears to help Laos.", []),
    ("The ship was meant to sail in May 2022.", []),
    ("In 2030 Norway will be able to send ships.", []),
    # a comparison, an example, a pledge that somebody made
    ("Norway is weaker than Laos was in 2012.", []),
    ("It holds, as was shown in 2012.", []),
    # a part of a day is its day, wherever it stands; after is no afternoon
    ("On the afternoon of May 6 Novak left Oslo.", ["On the afternoon of May 6 Novak left Oslo"]),
    ("Novak left Oslo on Monday evening.", ["Novak left Oslo on Monday evening"]),
    ("Novak this morning left Oslo.", ["Novak this morning left Oslo"]),
    ("There are limits to trade in Oslo in the aftermath of May’s toll.", []),
    # nor is where the clock goes so a part of what is told
    ("On 6 May local time, Novak left Oslo.", ["On 6 May local time, Novak left Oslo"]),
    # that somebody reported it is nothing that happened
    ("Novak left Oslo in May, the agency reported a few minutes ago.", ["Novak left Oslo in May"]),
    # what somebody is blamed for, and that somebody declared
    ("Oslo tried to blame the war on Lund.", []),
    ("The pact is dead, Novak declared.", []),
    # but what was declared or reported happened
    (
        "On 5 May 2022 a curfew was declared in Lund.",
        ["On 5 May 2022 a curfew was declared in Lund"],
    ),
    # today may be no day; a past form in a month to come
    ("Shares in Norway fell on Monday.", ["Shares in Norway fell on Monday"]),
    ("Shares in Norway fell today.", []),
    # he stands for who has been named
    ("Jan Novak is bold. In May 2022 he closed a port.", ["In May 2022 he closed a port"]),
    # a thing told of before whose maker is named; what is only planned inside; a rate that is cut
    ("The firm was founded by Jan Novak in 1999.", ["The firm was founded by Jan Novak in 1999"]),
    (
        "In May 2022, Norway jailed two men who were planning raids.",
        ["In May 2022, Norway jailed two men who were planning raids"],
    ),
    (
        "In May 2022, Norway cut its sales by 500 tons per day.",
        ["In May 2022, Norway cut its sales by 500 tons per day"],
    ),
    # no connector is of its words
    ("Similarly, Norway closed its port in May 2022.", ["Norway closed its port in May 2022"]),
    # one told of before it; but: a time
    ("These ships entered the port of Lund in May 2022.", []),
    ("This month, Norway closed its ports.", ["This month, Norway closed its ports"]),
    ("The Lundic ships withdrew in April.", ["The Lundic ships withdrew in April"]),
    # the noun that its verb follows
    (
        "Norway’s recent launch of the mission is the best in years.",
        ["Norway’s recent launch of the mission"],
    ),
    # an aside with a verb between a subject and its verb; the date is the clause's, not the aside's
    (
        "On 3 May, the paper, which had closed in 2020, named Novak.",
        ["On 3 May, the paper, which had closed in 2020, named Novak"],
    ),
    (
        "The trader, who had left Lund in May 2020, was fined in June 2022.",
        ["The trader, who had left Lund in May 2020, was fined in June 2022"],
    ),
    # a scene goes on over its own clauses to the one that it opens
    (
        "In June 2023, in line with a law that had been criticised by Laos, a governor was appointed.",
        [
            "In June 2023, in line with a law that had been criticised by Laos, a governor was"
            " appointed"
        ],
    ),
    (
        "On 5 May 2022, just four days after the storm, Norway closed the Skagerrak.",
        ["On 5 May 2022, just four days after the storm, Norway closed the Skagerrak"],
    ),
    (
        "In May 2022, fearing that Laos might attack, Norway left the port of Lund.",
        ["In May 2022, fearing that Laos might attack, Norway left the port of Lund"],
    ),
    # an opening that points back is left out where the date is not in it
    ("In this light, Norway left Lund in May 2022.", ["Norway left Lund in May 2022"]),
    # what `they` stands for is said before, but not where that has a day of its own
    (
        "In 2018, Norway and Laos met and, in 2022, they sold the fleet.",
        ["In 2018, Norway and Laos met", "in 2022, they sold the fleet"],
    ),
    # a clause ends where another one begins
    ("Novak left Lund in May 2022 and Norway is weighing a law.", ["Novak left Lund in May 2022"]),
    (
        "Ships hit Lund in May 2022 and 62 percent of the firms were closed.",
        ["Ships hit Lund in May 2022"],
    ),
    # the last of a list belongs to it; the end of one before its verb does not stand alone
    (
        "In May 2022 Norway began raids on the grid, water supply, and other sites.",
        ["In May 2022 Norway began raids on the grid, water supply, and other sites"],
    ),
    (
        "The bloc of Peru, Laos, Norway and Spain, did support Lund in 2022.",
        ["The bloc of Peru, Laos, Norway and Spain, did support Lund in 2022"],
    ),
    # a list of names is read whole in a phrase too
    (
        "Many recall the 2022 elections in Norway, Laos and Peru.",
        ["the 2022 elections in Norway, Laos and Peru"],
    ),
    # one without a date that leans on its sentence, which is of another date
    ("Others dismissed the threat, just like in Lund in 2008.", []),
    # the noun has its date: not what is said of it
    ("The raid led by Novak in May 2022 changed the mood.", ["The raid led by Novak in May 2022"]),
    ("They support Lund since the annexation of Laos in 2014.", ["the annexation of Laos in 2014"]),
    ("The 2003 Lund War and all ministries are covered.", ["The 2003 Lund War"]),
    # what the authors argued; polls; what is not sure to have been
    ("In May 2022 we argued that Lund was weak.", []),
    ("Polls in Lund were scheduled for May 2022.", ["Polls in Lund were scheduled for May 2022"]),
    ("Was Norway attacked in May 2022?", []),
    ("Novak was reported as detained in 2020.", []),
    ("Norway wanted to buy ships in May 2022.", []),
    # ... and what is only proposed, or leans on what was told before
    ("Lund weighed proposing the evacuation of Norway by ship.", []),
    ("The talks of the former are old; the latter’s 2008 war was long.", []),
    ("Norway showed this in 2022 with a raid.", ["Norway showed this in 2022 with a raid"]),
    ("Norway rejected the proposals. Laos denied the claim within hours.", []),
    # a relative clause without what it is about
    (
        "Norway hailed the port, drafts for which were signed in Laos on 9 May 2023.",
        ["drafts for which were signed in Laos on 9 May 2023"],
    ),
    # a date in front, taken up by a `when`, is of both clauses
    ("In 1925, when Norway joined the pact, the mood was good.", ["Norway joined the pact"]),
    ("In May, when Norway left the pact, Laos and Corva joined it.", ["Norway left the pact"]),
    # ... and where none comes behind it
    ("In 1925, when Norway joined the pact.", ["Norway joined the pact"]),
    ("Not this when in May, was led by it.", []),
    # what could be has no event for its words, whatever stands in it
    ("The method could be used for talks in May 2022.", []),
    # a time since when, with its clause
    (
        "Since it left Laos in May 2022, Oslo has been poor.",
        ["Since it left Laos in May 2022, Oslo has been poor"],
    ),
    # no verb: let alone
    ("In May 2022, Oslo sold ships, let alone selling mills.", ["In May 2022, Oslo sold ships"]),
    # nobody does to swallow: the guild is to do so
    ("It would take Oslo’s establishment to swallow its pride.", []),
    # what is said goes on behind an until
    (
        "In May 2022, Novak said that Laos would wait until the ships left.",
        ["In May 2022, Novak said that Laos would wait until the ships left"],
    ),
    # what there was not
    ("There was no closure of the port in 2022.", []),
    # what is ensured, planned or might come has not happened
    ("Ensuring Laos’s defeat in Lund is feasible.", []),
    ("The bureau was made to oversee the mills of Lund and the murder of Novak’s foes.", []),
    ("A simultaneous escalation in Laos in 2025 could cause Norway to leave.", []),
    # not what a second clause tells behind a plan
    (
        "Norway managed to conduct raids, and after the fall of Lund, Laos left.",
        ["the fall of Lund"],
    ),
    ("It led to the return of all Laotian soil.", []),
    # a state behind what opens it; what has remained; a date of a law
    ("After Novak was arrested – following his return in May 2021 – Lee was the head.", []),
    ("The toll of Lund has remained high since May 2021.", []),
    ("Oslo has exceeded the trade of Laos since 2021.", []),
    ("Norway has denied Laos the use of its ports.", []),
    (
        "Legal questions have been raised regarding Norway meeting its duty as set out in the Lund Convention of 1933.",
        [],
    ),
    ("Norway’s law was enshrined in May 2022.", ["Norway’s law was enshrined in May 2022"]),
    ("Norway set out in May 2022 to raid Laos.", ["Norway set out in May 2022 to raid Laos"]),
    ("The bank found 2021 to be the worst year of all for trade in Lund.", []),
    # what came since a time told before; what somebody announced in passing
    ("Since then, Oslo has sold its ships to Laos.", []),
    ("Novak has visited Laos twice since then.", []),
    ("Up until now, Norway has closed its ports.", []),
    ("Much is made of Norway’s announcement in its early days.", []),
    # a month or a part of the day is no deed told before; what was said there is whole
    ("This May Norway closed its port.", ["This May Norway closed its port"]),
    ("This morning Norway raided Laos.", ["This morning Norway raided Laos"]),
    (
        "Norway announced that in May 2022 its port had been closed.",
        ["Norway announced that in May 2022 its port had been closed"],
    ),
    (
        "Novak noted in the press conference that as they came to Lund in the early hours of 3 May, guards won.",
        [
            "Novak noted in the press conference that as they came to Lund in the early hours of 3 May, guards won"
        ],
    ),
    ("The state of Lund will need ships in May 2025.", []),
    ("Around 12% of trade in Lund was sold last year.", []),
    ("According to data, last year, around 12% of trade in Lund was sold.", []),
    ("Then Jan Novak told the Lund Security Council in 2016.", []),
    # an option has not happened; a war that is over behind a word for it
    ("Another option would be the creation of strategic reserves for Laos.", []),
    # a phrase that is cut before its noun
    (
        "The sinking of the old ship Lund in April by a Norwegian Tern anti-ship cruise missile may well be a sign.",
        [],
    ),
    # what is only alleged, and the date of a member of a list
    ("Norway allegedly left the pact with Laos in May 2022.", []),
    ("Statues fell in Lund, including those to the guild, Novak’s old band in 1932.", []),
    # what somebody examined is no deed; a fund for what is still to be made
    ("As the Guild examined in May 2022, the port of Lund is old.", []),
    ("Both praised a plan to support the creation of a fund for Laos.", []),
    # a judgement in short; when something is to be had
    ("In effect, Norway has launched a purge of its guild.", []),
    ("Lund came on board with radars for ships scheduled for delivery in 2030.", []),
    # what is ahead of whom stands beside it; not: behind a comma
    ("Novak travelled to Lund, with the latter facing a vote in April 2030.", []),
    (
        "The fair opened, with guests expected, on 3 May 2022.",
        ["The fair opened, with guests expected, on 3 May 2022"],
    ),
    # what somebody points to, and what is still to come
    ("The new bonds point to the return of Novak to Corva.", []),
    # what one looks forward to, or commits to
    ("Both look forward to swiftly concluding the negotiations on a fund with Laos.", []),
    ("Both commit to swiftly concluding the negotiations on a fund with Laos.", []),
    # a day that nothing before it names is not that of the release
    ("Ann Lee, the chief, said on the same day that “Laos is a friend.”", []),
    # a list goes on to its end
    (
        "Norway held talks between its leaders, foreign ministers, defense ministers, and envoys.",
        ["Norway held talks between its leaders, foreign ministers, defense ministers, and envoys"],
    ),
    (
        "Lee and Novak discussed convening the trilateral contact group among the Office for Trade (OFT), Peru, and Chile to oversee a truce.",
        [
            "Lee and Novak discussed convening the trilateral contact group among the Office for Trade (OFT), Peru, and Chile to oversee a truce"
        ],
    ),
    (
        "Norway’s port stalled in 2022 due to cost overruns, supply chain rifts, and funding gaps.",
        [
            "Norway’s port stalled in 2022 due to cost overruns, supply chain rifts, and funding gaps"
        ],
    ),
    (
        "In 1991, Norway inherited a science, technology, and trade (ST) fund that was old.",
        ["In 1991, Norway inherited a science, technology, and trade (ST) fund"],
    ),
    # ... also one of a long sentence; where a clause stands behind it, its last part is lost
    (
        "The first wave began in the 1960s with Norway and Laos setting up funds for ships of"
        " their own and taking on a view of trade like that of the Lakes, Peru, and the League.",
        [
            "The first wave began in the 1960s with Norway and Laos setting up funds for ships of"
            " their own and taking on a view of trade like that of the Lakes, Peru, and the League"
        ],
    ),
    (
        "In May 2022 Norway sold ships to Laos, Peru, and guards left Lund.",
        ["In May 2022 Norway sold ships to Laos"],
    ),
    ("It has gone on since the 2003 invasion of Lund.", ["the 2003 invasion of Lund"]),
    # what is named with its date where its clause tells of no event
    ("Its role was shown by the battle of Lund in 2018.", ["the battle of Lund in 2018"]),
    ("It is vital to study Lund’s 5 May elections.", ["Lund’s 5 May elections"]),
    ("It is vital to study a raid on Lund in May 2018.", []),  # any
    ("It is vital to study the raids on Lund until 2018.", []),  # up to a year
    ("It is vital to study the raids on Lund in the 1990s.", []),
    ("It is vital to study the paper of Lund of May 2018.", []),  # no happening
    ("It is vital to study the raids on Lund in May 2018 and June 2019.", []),  # two
    ("It has gone on since the 2003 invasion as the reason for tolls.", []),  # of what?
    # a relative clause; a thing that nobody knows is none
    ("It is a ship that was sold in 2007.", []),
    (
        "The ban that Lund and others in the north imposed on Laos in 2017 hurt trade.",
        ["The ban that Lund and others in the north imposed on Laos in 2017 hurt trade"],
    ),
    # an aim is no time
    ("It led to the pledge to triple the fleet of Lund by 2030.", []),
    # what its subject is, and the list it ends, belong to a clause
    (
        "Acme, a private firm from Lund, moved to Laos in 2015.",
        ["Acme, a private firm from Lund, moved to Laos in 2015"],
    ),
    (
        "Laos, Lund, Norway and Peru have left the pact.",
        ["Laos, Lund, Norway and Peru have left the pact"],
    ),
    # a week that is reckoned from an unknown day; a review that is only a paper; what this was
    ("“Only this week Norway sank a ship”, she notes.", []),
    ("Lund’s 2025 Trade Review is vague.", []),
    ("A lot of this was done in 2021.", []),
    ("The killing of guards as revenge for the 2021 raids was noted.", []),
    # a clause has the date behind its when, and behind its while
    (
        "Jan Novak was knocked off his horse while waiting for a bus in May 2021.",
        ["Jan Novak was knocked off his horse while waiting for a bus in May 2021"],
    ),
    # a scene goes on over what was done at it, and over an aside
    (
        "For instance, on 29 January, at a “Fair for the Lundians,” attended mainly by guards, Lee was named envoy.",
        [
            "on 29 January, at a “Fair for the Lundians,” attended mainly by guards, Lee was named envoy"
        ],
    ),
    (
        "In 2009, with the help of Novak – who had left Oslo – Norway seized the port.",
        ["In 2009, with the help of Novak – who had left Oslo – Norway seized the port"],
    ),
    # an infinitive opens; what goes on has its object; what befell a thing has its name
    (
        "To please the guild, Norway appointed Lee as envoy.",
        ["To please the guild, Norway appointed Lee as envoy"],
    ),
    # what goes on at no date is the author's reading, not: was closed during the war
    ("Norway is training the guards of Laos.", []),
    ("Norway has been training the guards of Laos.", []),
    (
        "Norway’s mills were closed during the war by Laos.",
        ["Norway’s mills were closed during the war by Laos"],
    ),
    ("Norway has sold ships to Laos.", ["Norway has sold ships to Laos"]),
    # views, judgements and habits are no acts; nor what only leads to what was
    ("Guilds have long held views on whether guards should leave.", []),
    ("Norway has disregarded the law.", []),
    ("According to Novak, once Norway took the port, trade fell.", []),
    # disasters by their names, fates by their owners, raids by whom they struck, wars by their place
    ("The Acme bankruptcy was a lesson.", ["The Acme bankruptcy"]),
    ("Trade has grown since Novak’s fall.", ["Novak’s fall"]),
    ("The recent attack on Lund was a lesson.", ["The recent attack on Lund"]),
    ("The Lund War was long.", ["The Lund War"]),
    # an undated phrase names somebody: not the war, an invasion
    ("The invasion of Laos was long. It was the third war.", ["The invasion of Laos"]),
    ("Trade suffered from Norway’s crackdown.", ["Norway’s crackdown"]),
    ("The wars in Lund and Laos were long.", ["The wars in Lund and Laos"]),
    ("Pact that ended the Lund–Laos war was signed.", ["the Lund–Laos war"]),
    # than is a comparison
    ("The raid is older than the Charge of the Lund Guard (1854).", []),
    # what only leads in: as somebody said, it is good that; since a clause has its own date
    ("As Novak declared on 3 May, the port is old.", ["Novak declared on 3 May"]),
    (
        "It was good that some 50 guards arrived in Lund in May 2021.",
        ["some 50 guards arrived in Lund in May 2021"],
    ),
    (
        "It is the worst since the Lund accords were signed in 1978, and remains so.",
        ["the Lund accords were signed in 1978"],
    ),
    # a year since when it was the last time, or one to compare, is not when it is
    ("The marches are the largest since 2009.", []),
    ("Oslo closed the port for the first time since 1981.", []),
    ("In contrast to 2022, the march was in the north.", []),
    # a paper that is cited; a date that where takes up; a long sentence piece by piece
    ("Trade is poor (The Lund Review, 16 May 2024).", []),
    (
        "A Lundic deal was struck at talks held in May 2021, where Norway signed the pact.",
        ["A Lundic deal was struck at talks held in May 2021", "Norway signed the pact"],
    ),
    (
        "The fleet of the guild sailed for the ports of Lund in June 2021, while the guards of Lund, who are poor and old and seldom paid, stayed in the mills of the town.",
        ["The fleet of the guild sailed for the ports of Lund in June 2021"],
    ),
    # what is hindered or to be resumed has not happened
    ("It is hindering the deployment of Norway in Laos.", []),
    ("Novak called for the resumption of the war against Laos.", []),
    # what is asked, or would have been, has not happened
    ("Oslo was left to decide whether and when Norway has crossed a red line.", []),
    (
        "The collapse of the Norwegian government and the destruction of the Norwegian army, after all, would likely have shaken Laos.",
        [],
    ),
    (
        "The forthcoming Norwegian Command (NC) outlined in the Defence Review could be a pillar.",
        [],
    ),
    # a signal, a comparison, or a season of feasts is no event on a day
    ("By siding with Laos, Norway is sending a further clear signal to Lund.", []),
    ("The Norwegian army outnumbered the guards of Lund.", []),
    ("Raids on Lund over Christmas and New Year were meant to win.", []),
    # an election that is over and one to come; a number in a name
    (
        "Novak won the first round of the elections in Lund, and waits for the election later this year.",
        ["Novak won the first round of the elections in Lund", "the election later this year"],
    ),
    # the same date is not told twice
    (
        "So even when Oslo sought support, in August 2019, when the Norwegian government revoked Article 3 of its law, which had kept Lund, it failed.",
        ["the Norwegian government revoked Article 3 of its law"],
    ),
    # what is aimed at has not happened; a name at the end of an aside has no verb
    (
        "The pact commits both countries to accelerate the safe deployment of Norwegian guards across Lund.",
        [],
    ),
    ("The West never had a strategy for Norway’s defeat.", []),
    ("The Norwegian Fund, led by its head, Jan Novak, has left Lund.", []),
    # one verb that stands alone beside one that does not; what is unlikely
    ("Norway bombed Lund, signed a pact and was weaker than in the past.", ["Norway bombed Lund"]),
    ("Norway’s defeat is unlikely.", []),
    # what is possible or typical; what was in store; but: a coup there was
    ("It is possible that Norway created the reserve in May 2022.", []),
    ("Typically, critical roles for combat were assigned to Norway’s guards.", []),
    ("There were as many as 400 towed guns at the warehouse of Lund in 2018.", []),
    ("There was a coup in Lund in 2018.", ["There was a coup in Lund in 2018"]),
    # a war by its year, an invasion by whom it befell; not: one that is only planned
    ("The borders of Corva that existed before the 1967 war are old.", ["the 1967 war"]),
    (
        "Tolls have grown since the full-scale invasion of Lund.",
        ["the full-scale invasion of Lund"],
    ),
    ("Tolls would grow with the planned invasion of Lund.", []),
    # what somebody had to do was done
    ("In 2019, Norway had to close its port.", ["In 2019, Norway had to close its port"]),
    # what goes on from before a phrase is none of it; what comes to the fore is no name of talks
    (
        "Norway was weakened by the 2015 invasion of Laos or for other reasons.",
        ["the 2015 invasion of Laos"],
    ),
    ("The raid has returned to the fore discussions about Norway.", []),
    # a crisis by its name, whose s is no plural
    ("The Lund crisis was a lesson.", ["The Lund crisis"]),
    # ... but no afterthought is of a series
    ("In 2022, Norway left the pact, and for good.", ["In 2022, Norway left the pact"]),
    # what opens a sentence, and who does it, are no apposition: they have its date
    (
        "After the raid, a court in Norway jailed two guards in May 2022.",
        ["After the raid, a court in Norway jailed two guards in May 2022"],
    ),
    (
        "In Lund, a guild of Norway was founded in 2015.",
        ["In Lund, a guild of Norway was founded in 2015"],
    ),
    # what is only said to have been
    ("Reportedly, Norway sold a port to Laos.", ["Reportedly, Norway sold a port to Laos"]),
    # what only says when opens no event
    ("Soon after, Norway sold a port to Laos.", ["Norway sold a port to Laos"]),
    # a deed of somebody named, whatever its verb; not of an office alone, nor what lasts
    ("The Norwegians mocked the plan.", ["The Norwegians mocked the plan"]),
    ("The Norwegian envoy mocked the plan.", ["The Norwegian envoy mocked the plan"]),
    ("The envoy mocked the plan.", []),
    ("Norway used its ships.", []),
    ("Norway, rooted in its past, is old.", []),  # a participle has no object
    ("Ships that Norway mocked are dear.", []),  # the object stands before it
    # an undated happening by what befell whom
    ("The recent closure of the Lund port is a blow.", ["The recent closure of the Lund port"]),
    ("Trade is dear since the occupation of Lund.", ["the occupation of Lund"]),
    ("Trade is dear since the coup d’état in Lund.", ["the coup d’état in Lund"]),
    # an aside between a subject and its verb
    (
        "Norwegian banks – including those in Lund and Oslo – closed offices in Laos.",
        ["Norwegian banks – including those in Lund and Oslo – closed offices in Laos"],
    ),
    # a state or a body by its initials
    ("U.S. firms have established mills in Lund.", ["U.S. firms have established mills in Lund"]),
    ("NATO countries began raids on Lund.", ["NATO countries began raids on Lund"]),
    ("Other firms have established mills in Lund.", []),
    ("The closure of ports is a blow.", []),  # of any
    ("Trade is dear since the purging of Novak.", ["the purging of Novak"]),
    ("Trade is dear since Norway’s humiliating exit.", ["Norway’s humiliating exit"]),
    ("They were purging the guards of Norway.", []),  # a verb
    ("Norway’s war is dear.", []),  # against whom
]


@pytest.mark.parametrize(("text", "expected"), ALONE)
def test_events_of_a_commentary_stand_alone(text: str, expected: list[str]) -> None:
    assert [e.quotes[0].exact for e in read(text).events] == expected


RETOLD = [
    # the same words again; not: the same deed on another day
    ("- Lund closed its port on 3 May.\n\nTrade fell.\n\nLund closed its port on 3 May.", 1),
    ("Lund closed its port on 3 May. Corva sang. Lund closed its port on 4 May.", 2),
    ("On 5 May, Novak left. He met Ann Lee. On 6 May, Roe came. He met Ann Lee.", 4),
    ("Norway raided Lund. Years later, Norway raided Lund.", 2),
    ("The war in Lund is long. Many recall the 2006 war in Lund.", 2),
    # one invasion, and many attacks
    ("Russia’s invasion of Norway hurts. Oslo decried its attacks on Lund throughout 2023.", 2),
    # with a further name, with fewer names
    ("President Jan Novak’s visit to China matters. Novak’s visit was short.", 1),
    # the noun and the verb
    ("Russia invaded Norway. Russia’s invasion of Norway matters.", 1),
    # the year alone, and a visit whose guest stands with the verb
    ("On 3 May 2023, Novak flew to Lund for a state visit. Novak’s 2023 visit was short.", 2),
    # another deed, another one of them
    ("Russia’s abduction of Jan Novak matters. Russia’s murder of Jan Novak matters.", 2),
    ("Norway’s attack on Laos is old. It failed after a May 2023 attack by Norway on Laos.", 2),
    # other people
    ("Novak’s visit to China matters. Li’s visit to India was short.", 2),
    # the other side attacks
    ("Russia’s invasion of Ukraine matters. The Ukrainian incursion into Russia was short.", 2),
    # the war of the same month, once with its maker
    ("The 12-day war in March 2023 was short. Novak’s war in March 2023 was dear.", 1),
    # another date
    ("Novak’s visit to China in May 2023 matters. Novak’s visit to China in May 2022 did too.", 2),
    # with fewer names first
    ("Novak’s visit to Laos matters. President Jan Novak’s visit to Laos was short.", 1),
    # a war has two sides; who did it stands behind the noun
    ("Norway’s war with Laos is long. Laos’s war with Norway is dear.", 1),
    ("Norway’s invasion of Laos is long. The invasion of Laos by Norway is dear.", 1),
    # nobody is named in the first
    ("The massacre of civilians is told. Norway’s massacre of guards is dear.", 2),
    # in the same words; by its day; by its owner
    ("It recalls the “six-day war”. It recalls the “six-day war”.", 1),
    (
        "Norway’s attack on Laos on 7 October 2023 hurt. Before the 7 October attack, it was calm.",
        1,
    ),
    ("President Novak’s visit to Laos in March 2022 was long. His visit was dear.", 1),
    # two meetings without people
    ("The talks in Lund were short. The summit in Laos was long.", 2),
    # a clause has the kind of its noun, with a date or with a deed
    ("Norway entered a war with Laos in May 2022. Norway’s war with Laos in May 2022 was dear.", 1),
    ("Norway launched an invasion of Laos. Norway’s invasion of Laos was dear.", 1),
    # whose visit it was stands with it
    ("Lee hosted Novak for a visit of Li. Li’s visit was short.", 2),
    # a war goes on, and since when; another one is over, or one of several
    ("Norway’s war in Laos is long. Norway’s ongoing war in Laos is dear.", 1),
    ("Norway’s war in Laos is long. Norway’s war in Laos since 2022 is dear.", 1),
    ("It recalls the end of the war of Norway. The war in 2023 hurts.", 2),
    ("The war in 2006 was short. Norway’s war is long.", 2),
    ("It recalls the “six-day war”. Norway’s war in Laos is dear.", 2),
    # its year told later; to come, told twice; late in a year is not in March
    ("Norway’s invasion of Laos was long. The 2022 invasion was dear.", 1),
    ("The upcoming elections in Lund are dear. The upcoming elections in Lund were planned.", 1),
    (
        "Novak’s visit to Laos on 15 March 2023 was short. Novak’s visit to Laos in late 2023 was long.",
        2,
    ),
    # many massacres, many openings
    ("Norway’s massacre of guards in Lund hurt. The massacre of civilians is told.", 2),
    # led and backed name nobody
    (
        "The Norwegian-led invasion of Laos was long. The Norwegian-backed invasion of Laos was dear.",
        1,
    ),
    # an act in a war; one visit over, one to come; talks to come, and held
    ("Novak’s visit to Laos was short. Novak’s upcoming visit to Laos is dear.", 2),
    ("Ann Lee will host talks in Lund in 2025. The talks with Ann Lee were short.", 2),
    # talks elsewhere
    (
        "Ann Lee and Jan Novak held talks in Oslo. Talks between Ann Lee and Jan Novak in Lund were dear.",
        2,
    ),
]


@pytest.mark.parametrize(("text", "count"), RETOLD)
def test_the_same_told_again_is_one_event(text: str, count: int) -> None:
    assert len(read(text, "readout").events) == count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # a noun beside the deed of a clause, and any one of its kind, tell of another thing
        (
            "In May 2022, Norway rued its invasion of Laos. Norway’s invasion of Laos was dear.",
            ["In May 2022, Norway rued its invasion of Laos"],
        ),
        (
            "The Norwegian assault on Laos failed. Norway’s invasion in 2022 was dear.",
            ["The Norwegian assault on Laos", "Norway’s invasion in 2022"],
        ),
        # what leans on words around it names it no better
        (
            "Norway’s invasion of Laos in May 2022 hurts. Norway’s full-scale invasion from this"
            " angle was dear.",
            ["Norway’s invasion of Laos in May 2022"],
        ),
        # others are another one
        (
            "Norway’s war in Laos is long. Norway’s past wars in Laos were dear.",
            ["Norway’s war in Laos"],
        ),
    ],
)
def test_what_is_told_again_in_a_commentary(text: str, words: list[str]) -> None:
    assert [quote.exact for event in read(text).events for quote in event.quotes] == words


def test_a_later_quote_names_the_actors_where_the_first_names_none() -> None:
    (event,) = read("The war in March 2023 was short. Norway’s war in March 2023 was dear.").events
    assert [actor.exact for actor in event.actors] == ["Norway"]


@pytest.mark.parametrize(
    ("text", "year", "status"),
    [
        ("Norway marks the 75th anniversary of the founding of Lund.", "2024", "ongoing"),
        (
            "In 2025, Norway marks the 75th anniversary of the founding of Lund.",
            "2025",
            "announced",
        ),
        # by the date that stands behind it, or opens the sentence; with that of its beginning
        (
            "To Lund the 70th anniversary of the end of the war on 9 May 2015 was dear.",
            "2015",
            "happened",
        ),
        (
            "On 16 July 2021, they marked the 20th anniversary of the signing of the pact.",
            "2021",
            "happened",
        ),
        (
            "The 10th anniversary of the launch of the Lund Plan in 2023 was marked by a fair.",
            "2023",
            "happened",
        ),
        (
            "The 10th anniversary of the launch of the plan in 2013 was marked by a fair.",
            "2023",
            "happened",
        ),
        (
            "They will mark the 80th anniversary of the victory in World War II in 2025.",
            "2025",
            "announced",
        ),
        (
            "Novak came in 2015 for the 70th anniversary of the victory over Laos.",
            "2015",
            "happened",
        ),
        (
            "In 2011 they marked the 10th anniversary of the launch of the Lund Plan.",
            "2011",
            "happened",
        ),
        (
            "To Oslo the 5th anniversary of the fall of Lund in March 2019 was dear.",
            "2019",
            "happened",
        ),
        # long past, and counted from a year that is told
        ("In 2005, Norway marked the 60th anniversary of the end of the war.", "2005", "happened"),
        ("Norway, free since 1949, marks the 75th anniversary of the founding.", "2024", "ongoing"),
        # a year of something else behind it
        (
            "Norway marks the 75th anniversary of the founding of Lund, which it left in 1991.",
            "2024",
            "ongoing",
        ),
        ("Norway marks the 79th anniversary of the victory of 1945.", "2024", "ongoing"),
        (
            "Since 2001 trade grew; Norway marks the 75th anniversary of the founding.",
            "2024",
            "ongoing",
        ),
    ],
)
def test_the_year_of_an_anniversary(text: str, year: str, status: str) -> None:
    found = next(e for e in read(text).events if "anniversary" in e.quotes[0].exact)
    assert (found.edtf, found.status) == (year, status)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The March 2023 war mattered.", "happened"),  # over, though a war goes on
        ("Norway’s war on Laos matters.", "ongoing"),
        ("The Six-Day War with Laos matters.", "happened"),  # by its name
        ("We await the 2027 Norwegian elections.", "announced"),  # after the release
        # wars that are over: ended, named in a past before the past
        ("Novak was pivotal in ending the Norway–Laos War.", "happened"),
        ("The old guards had been spawned by the Norway–Laos War.", "happened"),
        ("Lessons of the Korean war with Laos matter.", "happened"),
        # the present of an appointment
        ("Novak leaves Norway on Friday.", "announced"),
        ("Norway signs the pact with Laos on Friday.", "announced"),
        # when it is over
        ("Novak visited Laos on May 18-20, 2024.", "happened"),
        ("Norway sold ships on May 20-22, 2024.", "happened"),  # no visit goes on
        ("Oslo will not forget the raid on Lund in 2024.", "happened"),  # which is known
        # of what somebody will ensure, a part of the year is still to come
        ("Oslo will ensure more sales of gas to Laos in 2024.", "announced"),
        # definite, though a forecast stands beside it
        ("The death of Ann Lee will hurt.", "happened"),
        # said to be coming
        ("Novak’s upcoming visit to Laos was planned.", "announced"),
        ("Novak’s ongoing visit to Laos is short.", "ongoing"),
        # over
        ("It recalls the end of the war in Laos.", "happened"),
        # what it will be is still to come; a war is set to last, a visit that is over will help
        ("The Norwegian election is set to be a show of trust.", "announced"),
        ("The Lund summit is set to take place at sea.", "announced"),
        ("Novak’s visit to Lund will deepen its ties with Laos.", "happened"),
        ("The war with Laos is set to last.", "ongoing"),
        # a plan for a time that is not over; a plan of one that is
        ("Norway plans to invest in ports of Laos this year.", "announced"),
        ("Norway’s plan to sell ships in May 2022 failed.", "happened"),
        # only scheduled, whatever the day
        ("Polls in Lund were scheduled for May 2022.", "announced"),
        # until the end of this year
        ("Ports of Lund are being widened this year.", "ongoing"),
        # a day makes it past, whatever is foretold of it
        ("Elections in Norway in May 2022 will help.", "happened"),
        # later this year
        ("Norway hosts talks later this year.", "announced"),
        # what recurs since a year
        ("It recalls the talks of Norway with Laos since 2009.", "ongoing"),
    ],
)
def test_the_dates_decide_on_the_status(text: str, status: str) -> None:
    assert [event.status for event in read(text, "readout").events] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "The sides support the withdrawal of Norwegian guards from Laos.",
        "The sides favour the early signing of a pact between Norway and Laos.",
        "Attacks on mills in Laos are unacceptable.",
        "The sides welcomed the opening of the port, scheduled for 2025.",
    ],
)
def test_what_a_statement_only_wants_or_rejects_has_not_happened(text: str) -> None:
    assert read(text, "statement").events == ()


def test_talks_between_two_are_not_any_ones() -> None:
    (event,) = read("It follows talks between Norway and Laos.", "statement").events
    assert event.quotes[0].exact == "talks between Norway and Laos"


def test_what_has_gone_on_stands_before_a_day() -> None:
    # trap: 2022-02/.. is as long as a day is
    found = read("Ties have grown since February 2022 and yesterday Novak met Ann Lee.").events
    assert [event.edtf for event in found][:1] == ["2022-02/.."]


def test_the_date_of_a_heading_carries_until_the_next() -> None:
    text = (
        "May 2022: A Quiet Turn\n\nNorway suspended its northern trains for good.\n\n"
        "After The Turn\n\nNorway resumed its southern trains for good."
    )
    found = [(e.edtf, e.basis) for e in read(text).events]
    assert found == [("2022-05", "carried"), (None, "none")]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # a paragraph of a law is no part of the text, nor is a trend beside it all of a deed
        ("Section 301 tolls on Laos took effect in September 2018.", "2018-09"),
        ("In 2001, Laos joined the pact and trade started to grow.", "2001"),
        (
            "In March 2018, Norway, which had started to change its policy, imposed tolls.",
            "2018-03",
        ),
        # whose it was and of what: one of many no longer
        ("The fall came after Norway’s capture of Laos.", None),
        # said beside what was done
        ("Norway’s envoy Novak visited Laos and stressed the need for peace.", None),
    ],
)
def test_what_is_an_event_all_the_same(text: str, date: str | None) -> None:
    assert date in [event.edtf for event in read(text).events]


def test_a_long_list_of_members_does_not_part_an_event_from_its_date() -> None:
    members = ", ".join(f"Lund{letter}" for letter in "abcdefghijklmnopqrstuvwxyz")
    told = f"The members of the Guild—{members}, and Norway—met in Oslo on 3 May 2022."
    assert [event.edtf for event in read(told, "statement").events] == ["2022-05-03"]


def test_the_date_of_a_label_carries_in_its_block() -> None:
    text = "1. The engine deal, June 2023: The Lundic firms announced a plan.\n\nFoxlane denied all else."
    assert [e.edtf for e in read(text).events] == ["2023-06", None]


def test_what_a_statement_says_it_did_not_do() -> None:
    told = (
        "The ministers reaffirmed the pact on ships and recognized the need for talks with Laos."
        " The ministers met in Oslo in May 2022. We have banned ships of Laos. Norway reaffirmed the"
        " pact on ships."
    )
    found = read(told, "statement").events
    assert [event.quotes[0].exact for event in found] == [
        "The ministers met in Oslo in May 2022",
        "We have banned ships of Laos",
    ]


def test_what_was_and_what_is_to_come_are_two() -> None:
    told = "Novak announced the next Lund summit. It grew out of summits of Lund in May 2022."
    found = read(told, "readout").events
    assert [(event.edtf, len(event.quotes)) for event in found if event.edtf] == [("2022-05", 1)]


def test_a_month_or_a_text_is_no_place() -> None:
    (event,) = read("Norway and Laos held talks in Oslo in May and June 2022.").events
    assert [place.exact for place in event.places] == ["Oslo"]
    # a text, a body, what is of a state or of a company, a disease, a person
    for other in (
        "the Lund Declaration",
        "the Lund Army",
        "the Foreign Exchange",
        "the Bureau of Ports",
        "Operation Lund Guard",
        "NATO",
        "Russia’s waters",
        "the Chinese navy",
        "Arca-controlled towns",
        "COVID-19",
        "Prime Minister Jan Novak",
        "the Sino-Laotian Split",
        "Novak v Oslo",
    ):
        (event,) = read(f"Norway backed talks on Laos in {other} in May 2022.").events
        assert event.places == (), other
    # but: the capital of a state, known by its initials
    (event,) = read("Norway held talks on Laos in the UK in May 2022.").events
    assert [place.exact for place in event.places] == ["the UK"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the year in the name of what they hold is that of the deed, told once
        (
            "Norway and Laos held the 2023 Lund Forum in Corva.",
            [("2023", "happened", "Norway and Laos held the 2023 Lund Forum in Corva")],
        ),
        (
            "Norway will co-host the 2024 Lund Forum in Corva.",
            [("2024", "announced", "Norway will co-host the 2024 Lund Forum in Corva")],
        ),
        # what they look to is to come in a year that is not over; what was held in it is not
        (
            "Both sides look forward to the 2024 Lund Forum.",
            [("2024", "announced", "the 2024 Lund Forum")],
        ),
        (
            "They back the league by convening its first meeting this year.",
            [("2024", "announced", "its first meeting this year")],
        ),
        ("They praise the 2024 Lund Forum.", [("2024", "happened", "the 2024 Lund Forum")]),
        # what they talked about at no time is a claim; a deadline that is not over
        ("Both sides discussed their trade with Laos and agreed on talks.", []),
        ("The leaders recognized ongoing efforts of Laos towards stable trade.", []),
        # ... as is what they stand ready for, announce with their words, or call important
        (
            "Norway stands ready to use the ports that were opened in May 2023.",
            [("2023-05", "happened", "the ports that were opened in May 2023")],
        ),
        ("Norway is announcing the creation of a guild with Laos.", []),
        ("We pledge to fight organized crime and its new methods.", []),
        (
            "Norway intends to work with the Guild of Ports and Mills (GPM) to sign a paper on the"
            " launch of the Lund Port Program.",
            [],
        ),
        ("The leaders confirmed the vital importance of the signing of the Lund Pact.", []),
        # a courtesy is no deed of the date that stands in it
        (
            "Both sides thanked Laos for the visit of Jan Lee in May 2023.",
            [("2023-05", "happened", "the visit of Jan Lee in May 2023")],
        ),
        (
            "Both sides committed to close the port by the end of 2024.",
            [("2024~", "announced", "Both sides committed to close the port by the end of 2024")],
        ),
        # any raid is none; nor is an order of the world
        ("They affirm that any nuclear attack by Laos against Norway will be answered.", []),
        (
            "They face threats, from acts that break the rules-based international order by Laos to tolls.",
            [],
        ),
        # what goes on without a day, by a word that points back
        ("They hold mills, and resolve to go on with this campaign of pressure as a whole.", []),
        # a law or a paper by its name; what is vowed today, the pact that one builds upon
        ("They lower the toll of the Trade Act of 1962 (Section 232).", []),
        ("They apply the Decision of the Guild on Norms for Trade (2000) in all ports.", []),
        ("Today, we pledge to respond to the war and to combat fire.", []),
        (
            "The Trade Pact will build upon ties, including the Norway-Laos Ports Treaty, signed in 2020.",
            [("2020", "happened", "the Norway-Laos Ports Treaty, signed in 2020")],
        ),
        # half of a pair of marks; what they say that they stated
        ("We back the Lake Free Trade Pact (LFTA), which was signed in 2006.", []),
        ("As our presidents stated in July 2023, trade is free.", []),
        # a pact by which something is done; a plague that is a time
        ("They welcome new sites pursuant to the Norway-Laos Defense Cooperation Agreement.", []),
        ("They stood on the frontlines of the Lund pandemic.", []),
    ],
)
def test_what_is_held(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = read(f"They reaffirm that the port is open.\n\n{text}", "statement").events
    assert [(e.edtf, e.status, e.quotes[0].exact) for e in found] == expected


def test_happenings_inside_points_are_found() -> None:
    text = (
        "We agree on these steps:\n\nFirst, we will extend the cap adopted on 5 December 2022."
        "\n\nSecond, several firms have left Russia."
    )
    found = read(text, "statement")
    assert len(found.statements[0].points) == 2
    assert [e.edtf for e in found.events] == ["2022-12-05", None]


@pytest.mark.parametrize(
    "byline",
    ["(Ann Lee)", "By Jan Roe and Ann Lee", "By Anna Lee"],  # two, a longer form of the name
)
def test_whose_name_is_that_of_an_author_is_introduced(byline: str) -> None:
    text = "Trade fell in 2023.\n\nAnn Lee left the bank of Lund in 2018. In 2019 she sold it."
    facts = extract(f"A title\n\n{byline}\n\n{text}")
    assert [e.edtf for e in facts.events] == ["2023"]


def test_who_only_has_the_name_of_an_author_is_told_of() -> None:
    text = "Trade fell in 2023.\n\nPresident Roe signed the pact on 3 May 2022."
    facts = extract(f"A title\n\nBy Jane Roe\n\n{text}")
    assert [e.edtf for e in facts.events] == ["2023", "2022-05-03"]


def test_what_stands_behind_a_biography_is_told() -> None:
    text = "Ann Lee is a fellow in Lund.\n\nNorth Corva closed its port on 3 May 2022."
    facts = extract(f"A title\n\n(Ann Lee)\n\n{text}")
    assert [e.edtf for e in facts.events] == ["2022-05-03"]


def test_notes_on_the_author_tell_of_nothing() -> None:
    text = "Trade fell in 2023.\n\nAnn Lee is a senior fellow in Lund. She joined it in 2018."
    facts = extract(f"A title\n\n(Ann Lee)\n\n{text}")
    assert [e.edtf for e in facts.events] == ["2023"]
    assert facts.source.author and facts.source.author.name.exact == "Ann Lee"


@pytest.mark.parametrize(
    "block",
    [
        "Ann Lee and Jan Roe are researchers at the Lund Institute, which they joined in 2018.",
        "Dr. Ann Lee, a former diplomat, teaches politics at Lund University since May 2020.",
        "Ann Lee previously served as an adviser to the minister in 2018.",
        "About the author: Ann Lee left Lund in May 2020.",
        "The writer was ambassador to Norway in 2018.",
        "Editor's note: This was updated on 5 May 2024.",
        "Follow Ann Lee on Twitter, which she joined in 2018.",
        "This is an edited transcript of what was said on 5 May 2024.",
        "[1] Ann Lee left Lund in May 2020.",
        "1. Ann Lee, “The port was closed,” Lund Journal, 5 May 2020.",
        "Copyright 2024 Lund Institute. It was founded in 2018.",
        "Related: Norway left Lund in May 2020.",
    ],
)
def test_blocks_beside_the_argument_tell_of_nothing(block: str) -> None:
    assert not read(f"Trade is old.\n\n{block}").events


@pytest.mark.parametrize(
    ("heading", "date"),
    [
        ("June 2023: The Visit", "2023-06"),
        ("The Visit, June 2023", "2023-06"),
        ("5 June 2023: The Visit", "2023-06-05"),
        ("5-7 June 2023: The Visit", "2023-06-05/2023-06-07"),
        ("May–June 2023: The Visits", "2023-05/2023-06"),
        ("2023: The Visit", None),  # no year dates each thing below
        ("The Visits, 2019–2023", None),
        ("Spring 2023: The Visit", None),
        ("The 2010s: The Visits", None),
        ("Before June 2023: Old Ways", None),  # only named in it
        ("After the Raids of June 2023", None),
    ],
)
def test_a_heading_dates_what_is_below_where_the_date_labels_it(
    heading: str, date: str | None
) -> None:
    body = "Norway closed the port of Lund to ships. It has left Laos alone."
    events = read(f"Trade is old.\n\n{heading}\n\n{body}").events
    assert [event.edtf for event in events] == [date]


def test_the_label_of_an_item_is_no_part_of_its_event() -> None:
    (event,) = read("Raids are old:\n\n- Lund, raid: On Jan. 5, 2020, Laos hit Norway.").events
    assert (event.edtf, event.quotes[0].exact) == ("2020-01-05", "On Jan. 5, 2020, Laos hit Norway")


def test_a_heading_with_capitals_names_nobody() -> None:
    text = "Norway’s Tactical Pivot\n\nThe envoys of Norway left Laos after the talks of May 2022."
    assert read(text).people == ()


def test_a_long_heading_has_the_capitals_of_one() -> None:
    heading = (
        "Partnering for Peace: Strengthening the League, Upholding the Law, and Expanding the"
        " Trade of All the Towns"
    )
    long = "Lund is poor. " * 9
    found = read(f"First Steps\n\n{long}\n\n{heading}\n\n{long}")
    assert [s.joint.exact for s in found.sections if s.joint] == ["First Steps", heading]


def test_headings_make_the_sections() -> None:
    text = "First Steps\n\nTrade grew a lot.\n\nHowever, it fell.\n\nWhat Next?\n\nTrade may well grow."
    found = [(s.joint.exact, s.blocks) for s in read(text).sections if s.joint]
    assert found == [("First Steps", (3, 5)), ("What Next?", (6, 7))]
    found = [s.joint.exact for s in read(text.split("\n\nWhat")[0]).sections if s.joint]
    assert found == ["First Steps", "However"]  # a single one, too


def test_a_figure_in_a_question_is_none() -> None:
    assert not read("Lund is old. What happens when its 20 ships are sunk?").figures


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        # what it rose from has its own time, and what only rose from then has none; a fall in
        ("Trade rose to $24 billion in 2013 from $19 billion a year earlier.", ["2013", "2012"]),
        ("Exports rose to $22 billion from $15 billion a year earlier.", [None, "2023"]),
        ("Imports rose by 12 percent from a year earlier.", [None]),
        (
            "Exports rose 8 percent in May 2022, after a 13 percent fall in April 2022.",
            ["2022-05", "2022-04"],
        ),
        # in brackets it stands twice; as of a day, which is not that of what else is counted
        (
            "It rose from $5 billion in May 2022, to 7 million euros ($8 million) on 3 June 2022.",
            ["2022-05", "2022-06-03", "2022-06-03"],
        ),
        ("What began in 2020 has led to 28 pacts as of January 2024.", ["2024-01"]),
        ("Lund had 250 guards as of 3 May 2022 and seeks 800 guards.", ["2022-05-03", None]),
        (
            "Numbering some 130 ships as of 2022, the fleet has sold 70 percent of its oil.",
            ["2022", None],
        ),
        ("With 200 guards in early 2023, Oslo could not hold five ports.", ["2023~", None]),
        # the year of an index is not that of a rank; a start; what is there now
        ("Per the Lund Index (LI) 2021, Oslo is first of 14 ports.", [None]),
        ("With May 2022 as a start, Oslo may have sold 74 ships.", [None]),
        (
            "Guilds have met, driving sales to $5 billion in 2022, with 80 mills now active.",
            ["2022", None],
        ),
        ("Trade grew 26 percent from 2022 to 2023.", ["2022/2023"]),
        ("It is to fall by 50 percent from 2005 levels in 2030.", ["2030"]),
        ("The fair drew 900 guests from 14 ports in May 2023.", ["2023-05", "2023-05"]),
        ("In 2023 as a whole, trade reached $24 billion.", ["2023"]),
        # what grew by then is told of then
        ("With 26 percent growth in 2023, trade reached $24 billion.", ["2023", "2023"]),
        (
            "According to a poll of 900 guards in May 2023, 63 percent trust him.",
            ["2023-05", "2023-05"],
        ),
        # what is so now is not of the year before it; what is to come has its own; a comparison none
        ("Trade was $108 billion in 2018 and now stands at $240 billion.", ["2018", None]),
        ("It carried 22 ships in 2022 and will carry 38 ships from 2025.", ["2022", "2025"]),
        ("From 20 percent in 2021, its share has risen to 35 percent.", ["2021", None]),
        ("Imports were 12 percent lower than in 2022.", [None]),
        ("Shipments rose 24 percent on 2022.", [None]),
        ("Compared with 2021, exports are up 20 percent.", [None]),
        # nor is the end of a span the time of all of it
        ("Trade reached $24 billion in the 12 months to March 2023.", [None]),
        ("Oslo sold 20 ships before 2010.", [None]),
        # what opens a sentence with the same letters is a scene
        ("During the war in 2022, Oslo lost five ships.", ["2022"]),
        ("Nothing shows it better than that in 2019, when only 17 guards left.", ["2019"]),
        ("It paid only $4.75 million from 2017 to early 2023.", ["2017/2023~"]),
        # from when on, where a noun is dated
        ("Some 5 million people have fled since the outbreak of war in 2011.", ["2011/.."]),
        ("Some 5 million people have fled since the outbreak of war in the 1990s.", ["199X"]),
        (
            "In 2022, trade grew by 5 percent, and the fleet lost 20 ships.",
            ["2022", "2022"],
        ),  # a scene
        ("Trade grew by 5 percent in 2022.", ["2022"]),  # behind the figure
        # two with one date behind them; of what was before; a rise from an earlier year
        (
            "In 2013, 76% of Lund voted, but this slid to 54% and 37% respectively in the 2021 vote.",
            ["2013", "2021", "2021"],
        ),
        ("Of the 8 million guards who fled in 2022, only 4 million guards remain.", ["2022", None]),
        ("Before the raid of May 2022, Norway had 20 ships.", ["2022-05"]),
        ("Ore rose from $40 per tonne in 2015 to $85 per tonne in 2024.", ["2015", "2024"]),
        ("In May 2022, Lee noted that 7 percent of ore is sold.", [None]),
        ("Lund sold 20 ships, a growth from 2022.", [None]),
        ("Norway sold 20 ships, in May 2022.", ["2022-05"]),
        ("Since 2015 Norway grew, with 20 papers published in 2019.", ["2019"]),  # beside it
        ("On May 3 Norway called, but had 300 men on May 4.", ["2024-05-04"]),
        ("In 2021 Norway shrank to a low of 20 ships by 2023.", ["2023"]),
        ("In the days after 7 May 2022, Norway had 20 ships.", [None]),  # later than that day
        ("From 2011 to 2021 it had 20 ships.", ["2011/2021"]),  # the whole stretch
        # each figure has the date beside it, or that of its own verb
        ("Trade rose last year to 5 percent, versus 7 percent in 2014.", ["2023", "2014"]),
        (
            "Trade rose 5 percent in 2023 compared with 2022 and 7 percent compared with 2021.",
            ["2023"] * 2,
        ),
        ("On Friday Novak said that 20 ships were lost.", [None]),  # the date of the saying
        ("In May 2022 Norway bought missiles with a range of 300 miles.", [None]),  # a property
        ("Since May 2022 Norway has sold 20 ships.", ["2022-05/.."]),  # not of that month
        # the date of a report, of what stands in brackets, of another deal
        ("According to a May 2022 report by Novak, Norway has 20 ships.", [None]),
        ("Lund (with a fleet as of 2019) has 20 ships.", [None]),
        ("As an update to a 2019 deal, Norway bought 20 ships earlier this year.", ["2024"]),
        # the date of another clause, before and behind
        ("Trade stopped in 2022, and the port has 20 ships.", [None]),
        ("Norway has 20 ships, building a 2022 copy of each.", [None]),
        ("Norway has 20 ships; they came in 2022.", [None]),
        ("Norway had 20 ships in the war, and today it has more.", [None]),
        ("Trade reached 240 billion dollars in 2023, up 26.3% on 2022.", ["2023", "2023"]),
        # where they left from stands before the day
        (
            "Oslo left Lund on 5 May 2023, following the loss of 800 men from Corva in June 2022.",
            ["2022-06"],
        ),
        # what is of today is that of its own clause; what it is compared with is no period
        ("Today the port is built, even though 20 ships were lost.", [None]),
        ("Norway has 20 ships today.", ["2024-05-20"]),
        ("A study published on 5 May 2024 finds 20 ships.", [None]),
        ("From 2011 to 2021 sales fell 46 percent from the 2010 level.", ["2011/2021"]),
        ("Trade rose by 5% in the first three months of 2023.", ["2023-01/2023-03"]),  # a date
        ("Lund has 20 ships and by 2030 plans to buy more.", [None]),  # of another verb
        # in brackets beside it, not of another thing; behind others
        ("Norway sold 20 ships (2023).", ["2023"]),
        ("The fleets of 20 states met in Lund (May 2022) and Oslo.", [None]),
        ("Norway wants 20 ships of the (unarmed) kind in 2025.", ["2025"]),
        # when it is to be, not when it was vowed; counted since then; a time that is no date
        ("At the talks in 2022, Norway vowed to spend 5% of its budget by 2035.", ["2035"]),
        ("The Lund Bank opened in 2022 and has since sold 20 ships.", [None]),
        ("This month Norway found a boat that made 20 trips in the last five months.", [None]),
        # of which of two years is not told
        ("Novak won in 2016 and 2020 with 56 percent of the vote.", [None]),
        # a sum that is spread over years
        ("In 2022 Norway pledged to buy ships for $20 billion over two years.", [None]),
        # a year says more than the decade around it
        ("This decade Norway needs 20 ships in 2029.", ["2029"]),
        ("This decade Norway needs 20 ships.", ["202X"]),
        # what is planned, and by which mark a fall is measured
        ("On 5 May 2022 Lund announced at a fair that it plans 20 ships.", [None]),
        ("Lund saw a drop of 43 percent from the mid-2021 peak.", [None]),
        # to what something changed over years is of the last one; a quarter is no such stretch
        ("Tolls fell from 2 percent to 1.3 percent between 1993 and 2014.", [None, "2014"]),
        ("Tolls rose to 5 percent in the first quarter of 2023.", ["2023-01/2023-03"]),
        # ... since when, where that opens; what stands in an aside tells of its noun alone
        ("Since its first raid in 1998, Oslo has lost 20 ships.", ["1998/.."]),
        ("Since the raid in 2011 sank 20 ships, Oslo has been poor.", ["2011"]),
        (
            "Ships came from 9 ports. In 2010–2014 Oslo sold tolls to 40 states.",
            [None, "2010/2014"],
        ),
        ("The Lund guild, opened in 2020, has sold 20 ships.", [None]),
        # two times, of which neither is meant alone; but one stretch
        ("In the 1990s and 2000s, Oslo bought 20 ships.", [None]),
        ("Between June and August 2022, Oslo bought 20 ships.", ["2022-06/2022-08"]),
        ("In 2021, a review found that Lund gives $20 for a ship.", [None]),
        # each sum of a row has its own time, and none that of the meeting where it was told
        (
            "At the 2022 Lund Summit, Norway told of over $8 million requested in 2023 and $12"
            " billion in health, food, and other aid since 2002.",
            ["2023", "2002/.."],
        ),
        # what it stands against, or since when there was no such thing, is another time
        ("Despite the floods of this year, Norway wants 20 ships in all.", [None]),
        ("In the worst war since 1945, Norway lost 20 ships since 2022.", ["2022/.."]),
        # an aside tells of what stands before it, not of what is counted
        ("The guild, which was set up in 2023, sells 20 ships.", [None]),
    ],
)
def test_a_figure_has_the_period_of_its_clause(text: str, periods: list[str | None]) -> None:
    assert [figure.period for figure in read(text).figures] == periods


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # a sum alone says nothing: the clause is quoted, with its rate and qualifier
        (
            "Oslo pays no less than $5 million a year for gas.",
            ["Oslo pays no less than $5 million a year for gas"],
        ),
        ("Shares are old.\n\n40%\n\n60%", []),  # cells of a table
        # what only follows a colon is counted there
        ("Iron comes from three main sources: Lund, Oslo and Laos.", []),
        ("- Norway sold 20 ships.", ["Norway sold 20 ships"]),  # no sign of a list
        ("Lund said that gas cost $5 million. It fell.", ["Lund said that gas cost $5 million"]),
        # what it is of may stand in the sentence before, which the page shows beside it
        ("Lund said that it sold 20 ships.", ["Lund said that it sold 20 ships"]),
        ("The Corva is a ship. It has 20 guns.", ["It has 20 guns"]),
        ("There are four wooden sheds in Lund:\n\nOne is red.", []),  # only says what follows
        (
            "Norway signed four agreements in May:\n\nOne is new.",
            ["Norway signed four agreements in May"],
        ),
    ],
)
def test_a_figure_is_quoted_with_what_it_measures(text: str, words: list[str]) -> None:
    assert [figure.quote.exact for figure in read(text).figures] == words


def test_a_day_is_surer_than_the_weeks_to_it() -> None:
    text = "Lund fell on 20 May 2022. Two weeks later, on 5 June 2022, Norway left Lund."
    assert [event.edtf for event in read(text).events] == ["2022-05-20", "2022-06-05"]


def test_a_phrase_with_a_date_of_its_own_does_not_date_the_clause_around_it() -> None:
    text = "Traders have been sanctioned in response to Norway’s attack on Laos on 14 April."
    found = [(e.edtf, e.quotes[0].exact) for e in read(text, "readout").events]
    assert found == [
        (None, text.rstrip(".")),
        ("2024-04-14", "Norway’s attack on Laos on 14 April"),
    ]


@pytest.mark.parametrize(
    ("text", "actors", "places"),
    [
        ("Norway and Russia held talks in Chile in May 2022.", ["Norway", "Russia"], ["Chile"]),
        # why it was, where somebody was before it, and a paper with an article in its name
        (
            "In May 2022, as a result of Laos’s closing of its port, Lund City Council voted to stay.",
            ["Lund City Council"],
            [],
        ),
        (
            "Jan Novak left in May 2022 in the aftermath of Ann Lee’s visit to Laos.",
            ["Jan Novak"],
            [],
        ),
        ("In May 2022, guards at The Post met Jan Novak.", ["Jan Novak"], []),
        # whose deed it is, by the adjective before its noun, also behind a year or with a verb
        ("It was old after the 2022 Russian invasion of Norway.", ["Russian", "Norway"], []),
        ("It was old after Russian strikes on Laos in May 2022.", ["Russian", "Laos"], []),
        ("The Russian invasion began in February 2022.", ["Russian"], []),
        ("At the onset of the rift with Norway, guards left Lund in May 2022.", [], []),
        ("After the Russian raid on Laos, Lundian guards left in May 2022.", [], []),
        ("In May 2022 the ports saw the Russian raid on Laos.", [], []),
        # where it happens opens the sentence, or has its part of the sky before it
        ("In Norway, raids by the guild declined in May 2022.", [], ["Norway"]),
        ("Since 2020, the Lundian guard has fought in northern Norway.", [], ["Norway"]),
        ("In May 2022 the guild seized parts of south-central Norway.", [], []),
        # a name with a place in it; what is only spoken of, or is why it was done
        ("In May 2022 Russia banned the Union of Farmers in Norway (UFN).", ["Russia"], []),
        ("On 5 May 2022 Russia banned a film about the war in Norway.", ["Russia"], []),
        ("On 5 May 2022 Russia thanked the union for its support of Norway.", ["Russia"], []),
        # nobody where only those are named whom it befell; but: officials from both sides
        ("A Lundian ship sailed around Laos on 5 May 2022.", [], []),
        ("The Lundian-led attack on Laos in May 2022 was short.", [], []),
        ("In May 2022, guards killed Jan Novak in Lund.", [], ["Lund"]),
        ("The killing of Jan Novak in May 2022 was a shock.", [], []),
        ("In May 2022, men from the north of the land raided Norway.", [], []),
        ("In May 2022, drones launched from a base on the coast struck Norway.", [], []),
        ("The cyberattack on Norway in May 2022 was a shock.", [], []),
        ("The attack on Laos by night in May 2022 was a shock.", [], []),
        # ... but: by whom else it was
        ("The attack on Laos in May 2022 by Norway was short.", ["Laos", "Norway"], []),
        ("The Russian coup in August 1991 was short.", ["Russian"], []),
        # ... not where they joined, or where a clause in front of theirs tells of others
        ("In May 2022 the guild was joined by Russia.", ["Russia"], []),
        ("In May 2022, after guards raided the port, Russia closed it down.", ["Russia"], []),
        # two states of which one is in short
        ("In May 2022 the old U.S.-Norway talks ended.", ["U.S.", "Norway"], []),
        # ... not where a clause of its own is added
        (
            "In May 2022, Russia said that it would leave the pact, and Norway closed its port.",
            ["Russia", "Norway"],
            [],
        ),
        ("In 2022 Norway reported a spill in a port that lies in Lund.", ["Norway"], ["Lund"]),
        # in words that somebody said, or in what it came after
        ("In May 2022 Jan Novak said “there could be war in Norway”.", ["Jan Novak"], []),
        ("In May 2022 Russia left Lund in the aftermath of the fall of Laos.", ["Russia"], []),
        # of whom or where something only was said or looked into
        ("In May 2022 Norway announced that Laos had closed a port in Lund.", ["Norway"], []),
        ("In May 2022 Russia opened an inquiry into the old mills in Lund.", ["Russia"], []),
        ("In May 2022 fire came into the UK-wide mind.", [], []),
        ("A post Norwegian guards have held since May 2022.", [], []),
        # who counts it, or whose firm it was; what was reaffirmed was between others
        ("According to Laos, raids by the guild killed 20 on 5 May 2022.", [], []),
        ("The meeting of guards with the old US tech-giant Lundair in May 2022 ended.", [], []),
        ("In May 2022 Jan Novak reaffirmed the bond of Laos and Peru.", ["Jan Novak"], []),
        # a ban on what is of a nation is not of that nation
        ("The ban on Norwegian gas in May 2022 hurt.", [], []),
        # whom they left, and with whom they left nothing
        ("The withdrawal of all US forces from Laos in 2021 was quick.", ["US"], []),
        ("In May 2022 Russia withdrew its plan from talks with Laos.", ["Russia", "Laos"], []),
        ("The Norwegian war on Laos in 2022 was short.", ["Norwegian", "Laos"], []),
        ("The Israeli and French raids on Laos in 2022 hurt.", ["Israeli", "French", "Laos"], []),
        (
            "On 5 May 2022 the port of Lund was visited by officials from both sides.",
            ["both sides"],
            [],
        ),
        # a scene; a verb in capitals
        ("With few gains made in Norway, Russia left its port in May 2022.", ["Russia"], []),
        ("In May 2022 Russia joined the Fund to Combat Fire.", ["Russia"], []),
        # whom they talked of, what firms leave, to whom something only relates
        ("Jan Novak discussed Norway with Lee on 5 May 2022.", ["Jan Novak"], []),
        ("In May 2022 many firms were leaving Norway.", [], []),
        ("Russia discussed trade with Laos in May 2022.", ["Russia", "Laos"], []),
        (
            "In May 2022 Jan Novak thanked the guild for its help and met with Ann Lee.",
            ["Jan Novak", "Ann Lee"],
            [],
        ),
        ("In May 2022 Russia closed a fund relating to Norway.", ["Russia"], []),
        ("In May 2022 Jan Novak discussed the situation in Lund.", ["Jan Novak"], []),
        # part of a land by its name is not that land, a commission no place
        ("In May 2022 Novak left a post in the Lund Commission.", ["Novak"], []),
        # a council of a land is not that land
        ("In May 2022 the Council of Europe opened a port.", ["the Council of Europe"], []),
        # a flaw in a thing, and trade of two, are in no place
        ("In May 2022 Novak found a flaw in Corvatel.", ["Novak"], []),
        ("In May 2022 Novak spoke of a rise in Laos-Peru trade.", [], []),
        # where guards are sent; who is named twice
        ("In May 2022 a US guard deployed to Norway.", ["US"], ["Norway"]),
        ("In 2010 Jan Novak said Norway had lost what Novak loved.", ["Jan Novak", "Norway"], []),
        # at whom, of, for or against whom something is, behind the verb; where, and not who
        ("In May 2022 Russia lost rockets that were fired into Laos.", ["Russia"], []),
        ("In May 2022 Russia filed a complaint against Laos.", ["Russia"], []),
        ("In May 2022 Russia banned anti-Laos protests.", ["Russia"], []),
        ("In May 2022 Russia closed a port, leaving Laos without coal.", ["Russia"], []),
        # into whom a raid goes does no part of it: it is where it was
        ("In May 2022 Russia led a second raid into Laos.", ["Russia"], ["Laos"]),
        ("In May 2022 Russia sent its guards into Laos.", ["Russia"], ["Laos"]),
        # behind more than one name
        (
            "Oslo spoke of the war between Russia and Laos that began in May 2022.",
            ["Russia", "Laos"],
            [],
        ),
        # a row of places; not of one and those who act there, nor of a state with two names
        (
            "In May 2022, mills fell in Russia, Norway and Laos after a raid.",
            [],
            ["Russia", "Norway", "Laos"],
        ),
        ("In Russia, Norway and Laos met on 5 May 2022.", ["Norway", "Laos"], ["Russia"]),
        ("On 5 May 2022, mills fell in Bosnia and Herzegovina.", [], ["Bosnia and Herzegovina"]),
        # ... or of whom something was stressed; a stake is in no place
        ("On 5 May 2022, Jan Berg stressed that the port of Russia is old.", ["Jan Berg"], []),
        ("In May 2022, Norway bought a stake in Lund Mills.", ["Norway"], []),
        ("In May 2022, Norway closed its mill in the Lund company.", ["Norway"], []),
        # ... or who is only named in what somebody else is; of two nations both do it
        ("In May 2022, former Putin backer Boris Berg left the port.", ["Boris Berg"], []),
        ("In May 2022, Norway, which feared the anti-Putin cause, left.", ["Norway"], []),
        ("Norwegian and US strikes on the ports in June 2022 were short.", ["Norwegian", "US"], []),
        # nor does whom it only reaches, or goes round
        ("In May 2022 Norway held drills around Laos.", ["Norway"], []),
        ("The seizure of roads into Laos in May 2022 was short.", [], []),
        # a body led by somebody is no clause of its own
        (
            "The board, a body led by Jan Novak, closed the ports of Russia in May 2022.",
            ["Jan Novak"],
            [],
        ),
        ("In May 2022 Russia rented the ports of Norway and Laos.", ["Russia"], []),
        ("In May 2022 Russia banned the export of cars to Laos.", ["Russia"], ["Laos"]),
        ("In May 2022 Russia told the Post on Sunday that Laos had left.", ["Russia"], []),
        # not: with whom, to whom it is given or said, whom it is done to
        ("In May 2022 Russia sold old ships and coal to Laos.", ["Russia", "Laos"], []),
        ("In May 2022 Russia signed a pact with envoys of Laos.", ["Russia", "Laos"], []),
        ("In May 2022 Jan Novak spoke to Ann Lee.", ["Jan Novak", "Ann Lee"], []),
        ("In May 2022 Jan Novak stood next to Ann Lee.", ["Jan Novak", "Ann Lee"], []),
        (
            "In May 2022 Russia signed a pact with the states of Norway, Laos, and Peru.",
            ["Russia", "Norway", "Laos", "Peru"],
            [],
        ),
        ("In May 2022 Russia began its raid on Laos.", ["Russia", "Laos"], []),
        ("In May 2022 Russia won its wars in Norway and Laos.", ["Russia"], ["Norway", "Laos"]),
        ("In May 2022 Jan Novak warned that Laos was near.", ["Jan Novak"], []),
        ("Given the raid on Laos, Russia closed its port in May 2022.", ["Russia"], []),
        # what they left; of whom it was said in a talk; a firm of a state
        ("In May 2022 Russia resolved to disengage from Norway.", ["Russia"], []),
        ("Jan Novak said in a talk on 5 May 2022 that Laos was poor.", ["Jan Novak"], []),
        ("In May 2022 Russia bought Lundair, Norway’s largest ore company.", ["Russia"], []),
        ("In May 2022 a Norwegian company sold its old mills.", [], []),
        # a firm with the name of a state; a place that is named twice
        ("In May 2022 the China Ore Company sold its old mills.", ["the China Ore Company"], []),
        ("In May 2022 guilds in Lund sold mills in Lund.", [], ["Lund"]),
        ("In May 2022 guilds in Lund were sold to pay for the Laos War.", [], ["Lund"]),
        # the month behind a place
        ("Anna Berg travelled to Bergen January 18-20.", ["Anna Berg"], ["Bergen"]),
        # to whom something is sold or handed is no place; where it goes is one
        ("In May 2022 Russia sold its old mills to Lundair.", ["Russia"], []),
        ("In May 2022 Russia lost its mills to the Guild.", ["Russia"], []),
        ("In May 2022 Russia sent its old ships to Bergen.", ["Russia"], ["Bergen"]),
        # of two nations both, or nobody
        (
            "US and Norwegian envoys met in Bergen on 5 May 2022.",
            ["US", "Norwegian envoys"],
            ["Bergen"],
        ),
        ("Signed in 2010, the Treaty put limits on US and Norwegian ships.", [], []),
        # what a ship is named after, what suits a raid on somebody, what somebody is quoted to use
        (
            "In May 2022, Norway and Laos sealed a deal for Russia’s Future Ship System.",
            ["Norway", "Laos"],
            [],
        ),
        (
            "In May 2022, a deal was signed by Norway for mills “to be used by Laos and others”.",
            ["Norway"],
            [],
        ),
        (
            "The deployment of the Royal Guards’ oldest ships into Laos in 1961 was short.",
            [],
            ["Laos"],
        ),
        # in a name, in the name of a war, on the way, and against whom it was
        ("In 2011, guards of Laos’s Norway Trade Office were caught in a raid.", ["Laos"], []),
        ("In May 2022, it was over with the Second Laos War in Lund.", [], ["Lund"]),
        ("In May 2022, two guards travelled from Norway to Laos.", [], ["Laos"]),
        ("In May 2022, a ban on ships from Norway was lifted.", [], []),
        ("In May 2022, a large operation against Laos was over.", [], []),
        # against whom something is: sanctions against Russia
        ("In May 2022, sanctions against Russia were drawn up by a small guild.", [], []),
        ("In May 2022, the guild threatened a response to US tolls.", [], []),
        # what is owned by whom nothing was done with; but: with whose envoy
        ("In May 2022, Russia raided Laos’s old mills.", ["Russia"], []),
        ("In May 2022, Russia met with Laos’s old envoy.", ["Russia", "Laos"], []),
        ("In May 2022, when it was late, Laos’s envoy closed a port.", ["Laos"], []),
        # what came later, by who met there
        ("In May 2022, Russia met with Laos prior to a summit of Norway.", ["Russia", "Laos"], []),
        # of what a paper tells, for whom something matters, where guards were sent
        ("In May 2022, Russia published its first strategy on Laos.", ["Russia"], []),
        ("In May 2022, Russia showed the importance for Laos of its mills.", ["Russia"], []),
        ("In May 2022, Russia sent old guards to Norway and Laos.", ["Russia"], ["Norway", "Laos"]),
        # a conference, a quarter and a drone are no places, but what St. stands before is
        (
            "In May 2022 Norway left the talks at the Lund Forum in St. Petersburg.",
            ["Norway"],
            ["St. Petersburg"],
        ),
        ("In 2022 Norway sold more ships in Q2 than before.", ["Norway"], []),
        # forces are no place
        ("In May 2022 Lundair raided a camp in the Laos Armed Forces.", ["Lundair"], []),
        # what is captured is a place; who is only invited, or told of, does not take part
        ("The capture of Lund by the Guild in 2021 was fast.", [], ["Lund"]),
        ("In May 2022 the Lund Guild began its invasion of Laos.", ["the Lund Guild", "Laos"], []),
        (
            "Norway, for example, published a paper in 2023 proposing a pact for Laos.",
            ["Norway"],
            [],
        ),
        ("All guilds except New Lund, Norway, and Laos signed a pact in 2022.", [], []),
        ("In 2005 Jan Novak gave a speech, saying Laos was poor.", ["Jan Novak"], []),
        ("The withdrawal of the US from Norway in 2021 was fast.", ["US"], []),
        ("In Summer 2022 Norway raided a port of Laos.", ["Norway"], []),  # no place
        # a text and the members of a body are no places
        ("In May 2022, its aims in the Joint Statement of the Lund Guild were sold.", [], []),
        ("In May 2022, mills in Guild Member States were sold.", [], []),
        # nor the allies of Norway, or whom it responds to
        ("Norway’s western allies sold a port in May 2022.", ["Norway’s western allies"], []),
        ("Norway sold a port in May 2022 in response to a raid by Laos.", ["Norway"], []),
        ("A Norway-headquartered mill sold the port in May 2022.", [], []),
        # a minister by the adjective alone is no nation; who is argued about takes no part
        (
            "The Norwegian finance minister sold the port in May 2022.",
            ["The Norwegian finance minister"],
            [],
        ),
        ("Novak argued in May 2022 that Laos should sell a ship in Lund.", ["Novak"], []),
        # a council of two states; who is only spoken of
        (
            "In May 2022, the U.S.-Norway Business Council began its guide.",
            ["the U.S.-Norway Business Council"],
            [],
        ),
        (
            "In 2022, Ann Lee indicated that Norway would defend Laos if it were attacked by Peru.",
            ["Ann Lee"],
            [],
        ),
        # a first name that is one of a state; who has allies; where the sources are
        (
            "In May 2023, Chad Mizelle, then head of the guild, arrived in Lund.",
            ["Chad Mizelle"],
            ["Lund"],
        ),
        ("In May 2023, the U.S. and its allies tightened their rules.", ["U.S."], []),
        ("According to sources in Lund, Norway left the pact in May 2023.", ["Norway"], []),
        ("Despite rifts in Peruvian-U.S. ties, Norway left in May 2023.", ["Norway"], []),
        # at whose border; what is withdrawn from there; whom they support; who is visited
        ("In January 2023, Norway fired guns near its border with Laos.", ["Norway"], []),
        (
            "In May 2023, Novak repaid Oslo by withdrawing old missiles of his from Peru.",
            ["Novak"],
            [],
        ),
        ("In May 2023, Norway raided guilds that it saw as supporting Laos.", ["Norway"], []),
        (
            "In May 2023, the Novak government, on visits to Peru, Chile and Laos, offered ore.",
            [],
            ["Peru", "Chile", "Laos"],
        ),
        # who is only like it; people at whom it is directed; whose firms are spoken of; an audit
        ("Like Norway, Laos also launched its plan in August 2023.", ["Laos"], []),
        (
            "In early July 2023, Ann Lee issued a plea about raids directed at Americans.",
            ["Ann Lee"],
            [],
        ),
        (
            "Lund, one of Norway’s leading domestic ore mining equipment companies, received ore in 2021.",
            ["Lund"],
            [],
        ),
        ("In May 2023, Ann Lee closed the Norway audit.", ["Ann Lee"], []),
        # whose body it is by name; whose city it is; a strait and not its state
        (
            "In May 2022, alongside the UK AI Safety Institute, Norway held a test of ships.",
            ["Norway"],
            [],
        ),
        ("The collapse of Lund (Norway’s second city) in May 2022", [], []),
        # the firm or university of a state; what a talk is on
        ("In May 2022, Norway’s largest ship foundry was sold.", [], []),
        ("In May 2022, Norway’s Lund University sold its ships.", ["Norway’s Lund University"], []),
        ("In May 2022, Norway held a conference on Laos.", ["Norway"], []),
        # behind what went on then; with whose support
        (
            "During the raids, however, Norwegian commanders closed the port in May 2022.",
            ["Norwegian commanders"],
            [],
        ),
        (
            "With the support of Lundian politicians, including Jan Novak, Norway closed its port.",
            ["Norway"],
            [],
        ),
        # before what, and into what somebody went
        ("Ahead of the UK Ship Summit, Norway sold ships in May 2022.", ["Norway"], []),
        ("In May 2022, Norway voted to join NATO.", ["Norway"], []),
        # an order, and whose it is
        (
            "In May 2022, Norway closed its port under rules laid down in Executive Order 5.",
            ["Norway"],
            [],
        ),
        ("In May 2022, Norway sent guards to a ship at the United Nations’ call.", ["Norway"], []),
        # whose envoy somebody is for, an ally that is no member
        (
            "On 5 May 2022, US Special Envoy for Laos Tom Novak met Ann Berg.",
            ["US", "Tom Novak", "Ann Berg"],
            [],
        ),
        ("In May 2022, Norway named it a non-NATO ally.", ["Norway"], []),
        # a body by its long name and short form
        (
            "In May 2022, the Centre for Mills and Ports (CMP) hosted a talk.",
            ["the Centre for Mills and Ports"],
            [],
        ),
        # ... whose name joins two words, or is at somewhere; two of whom one has a short form
        (
            "In May 2022, the Lund Optical and Mechanical Institute (LOMI) sold its mill.",
            ["the Lund Optical and Mechanical Institute"],
            [],
        ),
        (
            "In May 2022, the Centre for Mills and Ports at Corvatel hosted a talk.",
            ["the Centre for Mills and Ports at Corvatel"],
            ["Corvatel"],
        ),
        (
            "In May 2022, Lundair and the Corvan Mill Corporation (CMC) sold a mill.",
            ["Lundair", "the Corvan Mill Corporation"],
            [],
        ),
        # two bodies; one of two nations; with what is told of it in an aside
        (
            "In 2022, the Lund Council and the Corvan army left the port.",
            ["the Lund Council", "the Corvan army"],
            [],
        ),
        ("Chinese and Iranian envoys met in 2022.", ["Chinese and Iranian envoys"], []),
        ("In 2022, Corvatel (a Lund shipper) sold a mill.", ["Corvatel"], []),
        ("The Lundian navy – once the pride of Oslo – left in 2022.", ["The Lundian navy"], []),
        # what an end of something does
        ("Termination of the GLP led to a fall in trade in 2022.", [], []),
        # a name behind what it is of, and behind an aside; not: in whose part of Lund
        ("In May 2022, the ship maker Lundair sold its mill.", ["Lundair"], []),
        (
            "Norway’s largest bank, Corvabank, sold its mill in May 2022.",
            ["Norway’s largest bank"],
            [],
        ),
        ("Lundair, through its branch in Oslo, sold a mill in May 2022.", ["Lundair"], ["Oslo"]),
        ("Lundair has been selling mills since May 2022.", ["Lundair"], []),
        ("The head of the guild, Ann Berg, sold a mill in May 2022.", ["Ann Berg"], []),
        # a capital that looks like a gerund
        ("In May 2022, Beijing sanctioned a guild.", ["Beijing"], []),
        # whom only a phrase names: whose envoy for two, whom ships defend, who is called a foe
        ("Tom Novak, envoy for Norway and Laos, left in May 2022.", ["Tom Novak"], []),
        ("In May 2022, Norway sent a guard to defend Laos.", ["Norway"], []),
        ("In May 2022, Norway labelled Laos a foe.", ["Norway"], []),
        # one body of two fields, the bodies of two nations
        (
            "The Lund Cyber and Crypto Agency left in 2022.",
            ["The Lund Cyber and Crypto Agency"],
            [],
        ),
        (
            "The Czech and Lundian governments left in 2022.",
            ["The Czech and Lundian governments"],
            [],
        ),
        (
            "The Lund Guard and the Oslo Guild left in 2022.",
            ["The Lund Guard", "the Oslo Guild"],
            [],
        ),
        # who acts behind what is told of it, also by the name of a firm or a body in brackets
        ("Lundair, which has ten ports, closed one in May 2022.", ["Lundair"], []),
        ("The head of the Lund Guild (LG), Ann Berg (安), left in May 2022.", ["Ann Berg"], []),
        (
            "The Lund Guild in Tallinn, Estonia, opened a port in May 2022.",
            ["The Lund Guild in Tallinn"],
            ["Tallinn"],
        ),
        ("The way Lundian guards have sailed has changed since 2001.", [], []),
        # whose style a thing has, who backs a guard, with whom one competes; but who leads a war
        ("In May 2022, the Lund Guard bought a US-style port.", ["the Lund Guard"], []),
        ("In May 2022, the Lund Guard left Norway-backed firms.", ["the Lund Guard"], []),
        ("In May 2022, in the face of competition from Norway, Laos left.", ["Laos"], []),
        ("The Norway-led invasion of Laos in 2022 failed.", ["Norway", "Laos"], []),
        # to whom something is only relevant
        ("In May 2022, Norway sold ships relevant to a war of Laos.", ["Norway"], []),
        # with whom one is compared, and by whose name a channel goes
        ("In contrast to Peru, Norway left the pact in May 2022.", ["Norway"], []),
        ("In May 2022, guards of the Lund Guild closed a Hamas channel.", [], []),
        # where somebody works, and what is no place though it is named
        ("Ann Berg, an expert on ore at Lund University, left in May 2022.", ["Ann Berg"], []),
        ("In May 2022, guards were named in the Novkasoft attack.", [], []),
        ("The Taiwan Strait Crisis of 1995", [], []),
    ],
)
def test_who_takes_part_and_where(text: str, actors: list[str], places: list[str]) -> None:
    (event,) = read(text).events
    assert [actor.exact for actor in event.actors] == actors
    assert [place.exact for place in event.places] == places


@pytest.mark.parametrize(
    "text",
    [
        # a guest is welcomed to a place, whose office and name are told; so is he who welcomes
        "On 5 May 2024, Ann Lee welcomed the Prime Minister of Peru to the Lund Hall.",
        "On 5 May 2024, Ann Lee welcomed the Prime Minister of Peru, Jan Novak, to the Lund Hall.",
        "On 5 May 2024, the President of Laos, Ann Lee, welcomed Jan Novak to the Lund Hall.",
        "On 5 May 2024, Ann Lee hosted the Prime Minister of Peru, Jan Novak, at the Lund Hall.",
    ],
)
def test_a_guest_is_no_event_that_is_welcomed(text: str) -> None:
    (event,) = read(text).events
    assert (event.edtf, event.quotes[0].exact) == ("2024-05-05", text.rstrip("."))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # a date in front of an owner is no part of the phrase
        ("In 2022 Norway’s war on Laos began.", "In 2022 Norway’s war on Laos began"),
        ("In May 2023 Lee’s visit to Laos ended.", "In May 2023 Lee’s visit to Laos ended"),
        # what leads up to an event with its own date
        (
            "In the run-up to the vote, Norway held talks in Lund in January 2024.",
            "In the run-up to the vote, Norway held talks in Lund in January 2024",
        ),
        # ... but not to a year
        ("In the lead-up to 2022, when Norway votes, Laos sold its ships.", None),
    ],
)
def test_what_stands_before_the_subject_of_an_event(text: str, words: str | None) -> None:
    assert [event.quotes[0].exact for event in read(text).events] == ([words] if words else [])


def test_a_visit_of_somebody_is_welcomed_and_no_guest() -> None:
    told = "They welcomed the President of Norway’s visit to Lund in May 2023."
    facts = extract(f"U.S.-Laos Joint Statement\n\n{told}", kind="statement")
    (event,) = facts.events
    assert event.quotes[0].exact == "the President of Norway’s visit to Lund in May 2023"


def test_what_is_welcomed_is_told_in_its_own_words() -> None:
    told = "They welcomed the visit of a trade mission to Laos in 2022. They hailed Lund’s efforts."
    (event,) = read(told, "statement").events
    assert event.quotes[0].exact == "the visit of a trade mission to Laos in 2022"


def test_what_has_gone_on_since_a_day_goes_on() -> None:
    (event,) = read("Since May 2022 Norway has closed its ports.").events
    assert (event.edtf, event.status) == ("2022-05/..", "ongoing")


def test_who_is_only_spoken_of_takes_no_part() -> None:
    for text in (
        "On 5 May 2022, just after Laos’s raid on Corva, Norway closed its ports.",
        "Norway said in May 2022 “it is clear that we should help Laos”.",
        "In May 2022 Norway met to weigh the outcome of the talks with Laos.",
    ):
        (event,) = [e for e in read(text).events if e.edtf and e.edtf.startswith("2022-05")]
        assert [actor.exact for actor in event.actors] == ["Norway"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        # a body, or people of a nation, with whom else is named
        ("In early May 2022 the Kremlin closed a port.", ["the Kremlin"]),
        ("Norwegian forces invaded Laos in May 2022.", ["Norwegian forces", "Laos"]),
        # not beside a state or a person in the subject; nor somebody without a name, or a thing
        ("Norway’s guards invaded Laos in May 2022.", ["Norway", "Laos"]),
        ("Two guards closed a port in May 2022 in Lund.", []),
        ("The Lund fair was closed in May 2022.", []),
        # any one of its kind, what is no one
        ("In May 2022 a K-22 hit the port of Lund.", []),
        ("Unemployment hit Lund in May 2022.", []),
        # a firm by its name, where it acts; no storm, no plan, no word that opens a sentence
        ("In 2021 Lundair has also withdrawn ten permits.", ["Lundair"]),
        ("In May 2022 Hurricane Novka closed the port of Lund.", []),
        ("In May 2022 the Lund Framework opened the port of Lund.", []),
        ("Funds left Lund in May 2022, for funds were low.", []),
        # several by their names, and what stands between a name and its deed
        ("In May 2022 Lundair, Novka, and others closed a port.", ["Lundair", "Novka"]),
        (
            "In May 2022 the Office for Ports and the Lund Group closed a port.",
            ["the Office for Ports", "the Lund Group"],
        ),
        (
            "In 2021 the Ministry of Ports and Trade closed a port.",
            ["the Ministry of Ports and Trade"],
        ),
        ("Speakers from RUSI and Novka closed a port in 2022.", ["Speakers from RUSI and Novka"]),
        ("In 2021, the Lund Sea Guard (LSG) closed a port.", ["the Lund Sea Guard"]),
        ("Lundair, a Laotian shipper, closed a port in May 2022.", ["Lundair"]),
        # who acts behind an aside, and whose deed it is; not where people flee from, or leave
        ("In May 2022, after they met in Peru, Laos launched a ship.", ["Laos"]),
        ("Since May 2022 Laos has sold its ships.", ["Laos"]),
        ("In May 2022, Norway closed a road of people fleeing Laos.", ["Norway"]),
        ("Moscow’s May 2022 invasion of Laos hurt trade.", ["Moscow", "Laos"]),
        ("In May 2022 Norway’s Lundair closed a port.", ["Norway’s Lundair"]),
        ("In May 2022 Norway’s MOD closed a port.", ["Norway"]),
        # a body behind whose name stands another one; some of any kind; who is joined by a dash
        (
            "In 2017, the Norwegian parliament, the Lund Rada, closed a port.",
            ["the Norwegian parliament"],
        ),
        ("In 2024 another 20 Norwegian guards left Lund.", []),
        ("The Israel–Hamas war of 2024 hurt trade.", ["Israel", "Hamas"]),
        # where it was done, to whom, or what is to be joined
        ("In 2020 Lundair targeted firms in Laos, the United Kingdom, and the UK.", ["Lundair"]),
        ("In response to pressure from Laos, Norway changed its law in 2022.", ["Norway"]),
        ("In 2022 Norway changed its law on EU membership.", ["Norway"]),
        ("With the exception of Laos and Peru, Lundair closed its ports in 2022.", ["Lundair"]),
        # what only has a name, where somebody is sold from, and where they are
        ("In 1999 the Novak schools of Lund closed a port.", []),
        ("In 2023, Lundair put a ban on the sale of all old ships from Laos.", ["Lundair"]),
        ("In 2016, Lundair took ports in both Laos and Peru.", ["Lundair"]),
        ("The withdrawal of U.S. military forces from Laos in 2021 was slow.", []),
        # somebody else, with nobody behind an “and”
        ("Others and closed a port in May 2022.", []),
        ("In 2022 Lundair turned away from the West.", ["Lundair"]),
        ("In 2022 Lundair built ports along the US-Mexico border.", ["Lundair"]),
        ("A Lund District Court closed a port in 2022.", ["A Lund District Court"]),
        ("In 2022 Lundair signed a pact with ten firms, including two from Laos.", ["Lundair"]),
        ("In 2022 Lundair raided IS-Norway.", ["Lundair"]),
        # the words in front of a noun of happening are no subject
        ("The recent OPF ban on ships in May 2022 hurt trade.", []),
    ],
)
def test_who_does_what_a_clause_tells_takes_part(text: str, actors: list[str]) -> None:
    (event,) = read(text).events
    assert [actor.exact for actor in event.actors] == actors


@pytest.mark.parametrize(
    "somewhere", ["the Kurdish and Persian mills", "Lund’s Arab Spring", "the Corva Cartel"]
)
def test_whose_mills_or_what_it_was_is_no_place(somewhere: str) -> None:
    (event,) = read(f"In May 2022 Norway fought in {somewhere}.").events
    assert event.places == ()


def test_a_body_is_no_place() -> None:
    (event,) = read("In May 2022 Norway lost a vote in Parliament.").events
    assert event.places == ()


def test_a_state_takes_no_part_by_an_adjective_of_somebody() -> None:
    (event,) = read("In May 2022 Norway closed a UK university.").events
    assert [actor.exact for actor in event.actors] == ["Norway"]
    (event,) = read("In May 2022 Norway closed a UK port.").events
    assert [actor.exact for actor in event.actors] == ["Norway", "UK"]


def test_waters_are_no_actors() -> None:
    (event,) = read("Norway seized a ship in the Gulf of Finland in May 2022.").events
    assert [actor.exact for actor in event.actors] == ["Norway"]
    (event,) = read("Norway seized a ship in the South China Sea in May 2022.").events
    assert [actor.exact for actor in event.actors] == ["Norway"]


def test_the_state_in_the_name_of_a_body_is_no_actor() -> None:
    (event,) = read("Norway founded the Japan Organization for Ores in May 2022.").events
    assert [actor.exact for actor in event.actors] == ["Norway"]


def test_what_lasts_is_told_by_the_noun_itself() -> None:
    text = "The funeral of Ann Lee, Envoy for Lund Sanctions, was late. The Lund–Laos war is long."
    assert [e.status for e in read(text).events] == ["happened", "ongoing"]


def test_a_war_that_one_has_behind_him_is_over() -> None:
    (event,) = read("Norway was weak after enduring the Lund–Laos War.").events
    assert event.status == "happened"


def test_who_is_excepted_takes_no_part() -> None:
    (event,) = read(
        "All states except Norway, Laos and Peru signed a pact with Chile in 2022."
    ).events
    assert [actor.exact for actor in event.actors] == ["Chile"]


def test_who_is_named_twice_takes_part_once() -> None:
    (event,) = read("In 2022, the US government closed a port of the US Navy.").events
    assert [actor.exact for actor in event.actors] == ["US"]


def test_what_is_forecast_beside_a_noun_is_to_come() -> None:
    told = "Fear will grow during elections in Norway and an impending visit of Novak."
    found = read(told, "readout").events
    assert {event.status for event in found} <= {"announced"}
    assert found


def test_a_figure_in_a_summary_is_told_once() -> None:
    told = "Oslo sold 40 ships to Corva."
    assert len(read(f"{told} Trade is poor.\n\nMuch is new. {told}").figures) == 1
    # ... but twice where a clause has it twice
    assert len(read("Oslo sold 40 ships to Corva and 40 ships to Laos.").figures) == 2


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("On 5 May 2023 Novak met Lee. In the afternoon, Novak signed a pact.", "2023-05-05"),
        ("In May 2023 Novak met Lee. In the afternoon, Novak signed a pact.", None),  # no day
        # a day to come is not that of what was
        ("Novak will meet Lee on 5 June 2024. In the afternoon, Novak signed a pact.", None),
    ],
)
def test_a_time_of_day_is_of_the_day_before_it(text: str, date: str | None) -> None:
    assert read(text, "readout").events[1].edtf == date


@pytest.mark.parametrize(
    ("opening", "part_of"),
    [
        ("During the talks", "#0"),
        ("After the talks", None),  # when they were over
        ("During the fair", None),  # no meeting
        ("During short talks", None),  # others, perhaps
    ],
)
def test_what_somebody_does_during_a_meeting_is_part_of_it(
    opening: str, part_of: str | None
) -> None:
    told = (
        f"Ann Lee met Jan Novak at talks in Lund. {opening} with Jan Novak, Ann Lee signed a pact."
    )
    assert read(told, "readout").events[1].part_of == part_of


def test_heads_of_state_and_ministers_take_part() -> None:
    for who in ("the two heads of state", "the heads of state", "the two foreign ministers"):
        (event,) = read(f"In May 2022, {who} signed a pact.", "readout").events
        assert [actor.exact for actor in event.actors] == [who]
    # of whom the words behind tell
    (event,) = read("In May 2022, the foreign ministers of the Quad signed a pact.").events
    assert "the foreign ministers" not in [actor.exact for actor in event.actors]


def test_who_takes_part_is_no_place() -> None:
    (event,) = read("Norway sold ships to Laos in May 2022.").events
    assert [actor.exact for actor in event.actors] == ["Norway", "Laos"]
    assert event.places == ()


def test_what_issuers_say_of_an_event_is_not_of_it() -> None:
    for told, words in (
        (
            "We applaud the first meeting of our guilds and look forward to the next.",
            "the first meeting of our guilds",
        ),
        (
            "We welcome the signing of a pact in May 2022 and urge our guilds to act.",
            "the signing of a pact in May 2022",
        ),
        (
            "Norway looks forward to its hosting of the talks in 2025.",
            "its hosting of the talks in 2025",
        ),
        ("We welcome the visit of May 2022.", "the visit of May 2022"),
        (
            "We support the plan put forward by Laos in May 2022.",
            "the plan put forward by Laos in May 2022",
        ),
        # what they act by
        (
            "Guided by the Treaty of Lund signed on 16 July 2001, we will trade.",
            "the Treaty of Lund signed on 16 July 2001",
        ),
        # what is to be supported is nothing that is welcomed; a clause stands behind its ground
        (
            "We met to support the ships of Laos in May 2022.",
            "We met to support the ships of Laos in May 2022",
        ),
        (
            "Corva sold ships to firms that support the guilds in May 2022.",
            "Corva sold ships to firms that support the guilds in May 2022",
        ),
        (
            "In accordance with the pact Corva left the port in May 2022.",
            "In accordance with the pact Corva left the port in May 2022",
        ),
        (
            "In line with the theme, the fair drew guilds in May 2022.",
            "In line with the theme, the fair drew guilds in May 2022",
        ),
        # a place between what is held and when
        (
            "We speak highly of the summit in Lund held in May 2022.",
            "the summit in Lund held in May 2022",
        ),
    ):
        assert [event.quotes[0].exact for event in read(told, "statement").events] == [words]
    assert read("The leaders urged all parties to sign the pact.", "statement").events == ()
    # a date in what is said, not in what is told of somebody, or behind what was done too
    told = "Ann Lee described Laos as the state that sold ships in May 2022."
    assert [event.edtf for event in read(told, "readout").events] == ["2022-05"]
    told = "Ann Lee met Jan Novak in Lund and noted that this year marks the 75th year of ties."
    assert read(told, "readout").events != ()
    said = "The Norwegian side noted that this year marks the 75th year of ties."
    assert read(said, "statement").events == ()
    assert read(said, "readout").events == ()


@pytest.mark.parametrize(
    ("told", "events"),
    [
        # an `and` and a date within a name; each paper once
        (
            "We reaffirm the principles of the Treaty of Friendship and Trade between Norway and"
            " Laos signed on 16 July 2001, the Joint Statement on the 20th anniversary of the"
            " signing of the Treaty issued on 28 June 2021 and the Joint Declaration on Peace and"
            " Ships issued in Lund on 4 February 2022.",
            [
                (
                    "2001-07-16",
                    "the Treaty of Friendship and Trade between Norway and Laos signed on 16 July"
                    " 2001",
                ),
                (
                    "2021-06-28",
                    "the Joint Statement on the 20th anniversary of the signing of the Treaty"
                    " issued on 28 June 2021",
                ),
                (
                    "2022-02-04",
                    "the Joint Declaration on Peace and Ships issued in Lund on 4 February 2022",
                ),
            ],
        ),
        # what the name goes on with
        (
            "The Treaty of 29 March 1923 between Norway and Laos is in force.",
            [("1923-03-29", "The Treaty of 29 March 1923 between Norway and Laos")],
        ),
        # a verb within is that of a clause
        (
            "The Treaty on Ships was mended by the guilds in the port of Lund in May 2022.",
            [
                (
                    "2022-05",
                    "The Treaty on Ships was mended by the guilds in the port of Lund in May 2022",
                )
            ],
        ),
    ],
)
def test_a_dated_paper_of_a_statement_is_one_event(
    told: str, events: list[tuple[str, str]]
) -> None:
    found = read(told, "statement").events
    assert [(event.edtf, event.quotes[0].exact) for event in found] == events


def test_today_may_be_no_day() -> None:
    told = "Today, the world is going through changes. Today, the leaders opened a port in Lund."
    assert [event.quotes[0].exact for event in read(told, "statement").events] == [
        "Today, the leaders opened a port in Lund"
    ]


def test_people_of_a_nation_take_part() -> None:
    for told in ("also opened", "opened"):  # a word stands before the verb
        (event,) = read(f"Norwegian officials {told} a port in May 2022.").events
        assert [actor.exact for actor in event.actors] == ["Norwegian officials"]


def test_both_ends_of_a_stretch_date_it() -> None:
    event = read("Norway hosted talks from May to June 2022.").events[0]
    assert [words.exact for words in event.date_words] == ["May", "June 2022"]


READOUT = "President Lee met today with the King of Corva."


def test_what_was_only_said_at_a_meeting_is_no_event() -> None:
    # ... of a date of its own, what is agreed and discussed are
    text = (
        f"{READOUT} The two leaders reaffirmed their support for Lund and stressed the need for"
        " peace. President Lee thanked the King for his help. They agreed to cut tolls. They"
        " discussed preparations for the upcoming visit of the Queen on 26 May 2025 to Lund."
    )
    told = [(event.edtf, event.quotes[0].exact) for event in read(text, "readout").events[1:]]
    assert told == [
        ("2024-05-20", "They agreed to cut tolls"),
        (
            "2024-05-20",  # not: that of the visit
            "They discussed preparations for the upcoming visit of the Queen on 26 May 2025 to Lund",
        ),
        ("2025-05-26", "the upcoming visit of the Queen on 26 May 2025 to Lund"),
    ]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The two leaders held a frank discussion on trade.", "2024-05-20"),  # on the day they met
        ("Norway has closed its port.", None),  # when, is not said
        ("Norway had closed its port.", None),
        ("Norway previously closed its port.", None),
        ("Norway closed its port in May 2022.", "2022-05"),  # of its own date
    ],
)
def test_what_a_readout_tells_was_on_the_day_of_the_meeting(text: str, date: str | None) -> None:
    assert read(f"{READOUT} {text}", "readout").events[-1].edtf == date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what one of them tells was not on that day, and is a claim
        ("Lee said that with Novak, I opened a port.", []),
        # nor is of a guest what stands behind `who`; but: with its own date, without the meeting
        ("President Ann Lee met with Jan Novak, who was attending the fair.", []),
        (
            "President Ann Lee met with Jan Novak, who came to Oslo on May 18.",
            [("2024-05-18", "Jan Novak, who came to Oslo on May 18")],
        ),
        # nothing that names it: the visit, during which
        ("Lee noted that the visit was good.", []),
        # all that they talked about
        (
            "The two leaders discussed ports, their aid to Lund, which is old, and ships.",
            [
                (
                    "2024-05-20",
                    "The two leaders discussed ports, their aid to Lund, which is old, and ships",
                )
            ],
        ),
        # but not what is told behind it
        (
            "The two leaders discussed ports, and Norway closed its port in May 2022.",
            [
                ("2024-05-20", "The two leaders discussed ports"),
                ("2022-05", "Norway closed its port in May 2022"),
            ],
        ),
        ("Lee said that he praised today’s conversation.", []),
        ("Lee praised President Novak’s announcement.", []),
        ("Both leaders agreed to stay in touch.", []),
        # whatever else they did, where neither a claim nor another event is told
        (
            "The two leaders tasked their teams to build ports.",
            [("2024-05-20", "The two leaders tasked their teams to build ports")],
        ),
        (
            "Mr. Novak raised the importance of ports.",
            [("2024-05-20", "Mr. Novak raised the importance of ports")],
        ),
        (
            "The two leaders had a frank exchange of views on ports.",
            [("2024-05-20", "The two leaders had a frank exchange of views on ports")],
        ),
        ("The two leaders had closed a port.", [(None, "The two leaders had closed a port")]),
        ("Trade based on ships is good.", []),
        ("The two used to be friends.", []),
        (
            "The two leaders condemned in the strongest terms the raid on Lund.",
            [
                ("2024-05-20", "The two leaders condemned in the strongest terms the raid on Lund"),
                (None, "the raid on Lund"),
            ],
        ),
        # what was not done, is wished, or asked of others in a participle is no deed
        ("The two leaders failed to sign the contract.", []),
        ("The ministers barely touched on ports.", []),
        ("President Novak believed in the victory.", []),
        ("The two leaders planned to meet again in Lund.", []),
        ("The sides concerned must exercise restraint.", []),
        # told once each, not all of them in the words of all
        (
            "The two leaders discussed ports, visited a mill, and opened a fair.",
            [
                (
                    "2024-05-20",
                    "The two leaders discussed ports, visited a mill, and opened a fair",
                ),
                ("2024-05-20", "The two leaders discussed ports, visited a mill"),
                ("2024-05-20", "The two leaders discussed ports"),
            ],
        ),
        # what others do behind it is none of the talk
        (
            "President Novak spoke of ports, but they have failed to pay.",
            [("2024-05-20", "President Novak spoke of ports")],
        ),
        # a numeral, a title and `our` are no first person
        (
            "The two leaders visited the memorial of World War I.",
            [("2024-05-20", "The two leaders visited the memorial of World War I")],
        ),
        (
            "The two leaders signed a pact on our common border.",
            [("2024-05-20", "The two leaders signed a pact on our common border")],
        ),
        (
            "The two leaders never discussed ports.",
            [(None, "The two leaders never discussed ports")],
        ),
        ("They emphasized that trade is good.", []),
        ("The leaders agreed to cut tolls.", [("2024-05-20", "The leaders agreed to cut tolls")]),
        # a decade in what is said is no date of it
        ("The two leaders underscored the need to act in this critical decade.", []),
    ],
)
def test_what_a_readout_tells_beside_the_meeting(
    text: str, expected: list[tuple[str, str]]
) -> None:
    found = [(e.edtf, e.quotes[0].exact) for e in read(f"{READOUT} {text}", "readout").events]
    assert [each for each in found if "met with Jan Novak" not in each[1]][1:] == expected


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("They discussed ports.", ["Ann Lee", "Jan Novak"]),
        ("The two discussed ports.", ["Ann Lee", "Jan Novak"]),
        ("During the dinner, the officials also discussed ports.", ["Ann Lee", "Jan Novak"]),
        # a minister is none of the two presidents, nor a president one of the ministers
        ("The two leaders signed a pact in May 2022.", ["The two leaders"]),
        ("The foreign ministers signed a pact.", ["The foreign ministers"]),
        # not whom or what they spoke of
        ("They discussed their support for Norway.", ["Ann Lee", "Jan Novak"]),
        # no two people: their states, others
        ("The two sides signed a pact.", ["The two sides"]),
        ("The two countries signed a pact in May 2022.", ["The two countries"]),
        ("The leaders of Norway and Laos signed a pact in May 2022.", ["Norway", "Laos"]),
        ("Norway closed its port in May 2022.", ["Norway"]),
    ],
)
def test_who_they_are_that_a_readout_tells_of(text: str, actors: list[str]) -> None:
    opening = "President Ann Lee of Corva met today with Jan Novak, Minister of Ports."
    told = read(f"{opening} {text}", "readout").events[-1]
    assert [actor.exact for actor in told.actors] == actors


@pytest.mark.parametrize(
    "opening",
    [
        "President Ann Lee met today with Prime Minister Jan Novak.",
        # the head of a party is no secretary
        "President Ann Lee met today with General Secretary Jan Novak.",
    ],
)
def test_two_heads_are_the_two_leaders(opening: str) -> None:
    told = read(f"{opening} The two leaders discussed peace in Lund.", "readout").events[-1]
    assert [actor.exact for actor in told.actors] == ["Ann Lee", "Jan Novak"]


@pytest.mark.parametrize("kind", ["leaders", "heads of state"])
def test_the_two_leaders_of_a_readout_are_those_who_met(kind: str) -> None:
    opening = "President Ann Lee met today with Prime Minister Jan Novak."
    told = read(f"{opening} The two {kind} discussed peace in Lund.", "readout").events[-1]
    assert [actor.exact for actor in told.actors] == ["Ann Lee", "Jan Novak"]


def test_who_is_named_in_the_first_block_of_a_text_takes_part() -> None:
    text = "President Ann Lee received Jan Novak on 5 May 2024. They discussed ports."
    told = extract(text, kind="readout").events
    assert [actor.exact for actor in told[-1].actors] == ["Ann Lee", "Jan Novak"]


def test_of_more_than_two_who_met_nobody_is_they() -> None:
    opening = "President Ann Lee met today with Jan Novak and Eva Stone."
    told = read(f"{opening} They discussed how to stand with Norway.", "readout").events[-1]
    assert told.actors == ()


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # a date behind what was said is of what they spoke of
        ("They discussed the pact, which they signed in May 2022.", ["2024-05-20"]),
        # also where the government that tells it says: our
        ("They discussed our trade with Corva.", ["2024-05-20"]),
        # nor is the raid that one told the other of
        ("Novak informed her about the raid of the Corva Guild in June 2023.", ["2023-06"]),
        # what they prepare, agree on or invite to is to come
        ("The leaders agreed on a meeting in Lund in July.", ["2024-07"]),
        ("They discussed preparations for the Lund summit in July.", ["2024-05-20"]),
        ("Novak invited her to the Lund summit in October.", ["2024-10"]),
        ("Novak noted that the Lund summit in October would open.", ["2024-10"]),
        # not of what is to come
        ("They reaffirmed their ties and committed to open a port next year.", ["2025"]),
        ("They signed a pact on 5 May 2022.", ["2022-05-05"]),
        ("In May 2022, they discussed ports.", ["2022-05"]),
    ],
)
def test_a_date_of_what_was_discussed_is_not_that_of_the_talk(text: str, date: list[str]) -> None:
    events = read(f"{READOUT} {text}", "readout").events[1:]
    assert [event.edtf for event in events if event.quotes[0].exact in text][:1] == date


def test_what_was_during_something_told_before_is_dated_or_left_out() -> None:
    assert read("The fair was good, during which five pacts were signed.", "readout").events == ()


def test_what_a_commentary_tells_is_of_no_meeting_before() -> None:
    assert [e.edtf for e in read(f"{READOUT} Norway closed its port.").events] == [None]


WHOLE_SERIES = [
    "Norway used fires in May 2022 for a short, intensive window to open its raid",
    # adjectives before their noun, which is no verb
    "Norway and Corva held a frank discussion of bilateral, regional, and global issues",
    "Norway and Corva held a frank discussion of bilateral, regional and global issues",
    # a name of several words in a list of names
    "Norway visited Laos, the Republic of Corva, and Lund",
    # armored is no verb, nor unprecedented
    "Norway sent hundreds of rounds, hundreds of armored ships, and other critical goods to Lund",
]


@pytest.mark.parametrize("text", WHOLE_SERIES)
def test_a_series_is_not_cut(text: str) -> None:
    assert [event.quotes[0].exact for event in read(text + ".", "readout").events] == [text]


def test_the_last_of_a_list_is_in_it_though_more_stands_behind_it() -> None:
    text = "Norway signed an order to protect the ships, the mills, and the ports"
    (event,) = read(f"{text}, to help Lund.", "readout").events
    assert event.quotes[0].exact == text


def test_what_is_to_be_released_has_not_happened() -> None:
    text = "Norway will release collective, unprecedented notes on trade."
    assert "happened" not in [event.status for event in read(text, "statement").events]


def test_what_only_points_at_an_event_is_no_further_quote_of_it() -> None:
    (event,) = read("Norway’s attack on Laos hurt. Its attack on Laos was dear.", "readout").events
    assert [quote.exact for quote in event.quotes] == ["Norway’s attack on Laos"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The envoys of Oslo met Lee last month.", "2024-04"),  # not of the name before it
        ("Norway sank a ship on the 5 May 2022.", "2022-05-05"),  # not: the 7 October attacks
        # what it is compared with in brackets
        ("Norway sank ten ships (more than the twelve of its guild in 2022).", None),
    ],
)
def test_whose_date_it_is_without_a_sentence_to_fall_back_on(text: str, date: str | None) -> None:
    assert [event.edtf for event in read(text, "readout").events] == [date]


NAMED_EVENTS = [
    # a law by its name, who is held to account
    ("It is paid for by the U.S. Ports Act of 2022.", []),
    ("In autumn 2021 we argued that Norway had left Laos.", []),  # what the author wrote
    ("In May 2022 Lund said that it will hold the guild to account.", []),
    # the number of the noun tells that a verb follows, not that of the name beside it
    ("Recent raids in Norway echo the old ways of it.", ["Recent raids in Norway"]),
    # two bodies that share a noun
    (
        "The recent meetings of the Lund Trade Congress and the Corva Trade Council ended.",
        ["The recent meetings of the Lund Trade Congress and the Corva Trade Council"],
    ),
    # any of them, not one
    ("The annual meetings of the Lund Congress end in joy.", []),
    # by what it is measured
    ("Trade saw a drop in inflow from the 2021 peak to Lund.", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMED_EVENTS)
def test_a_noun_names_an_event_with_all_that_belongs_to_it(text: str, expected: list[str]) -> None:
    assert [event.quotes[0].exact for event in read(text).events] == expected


def test_all_of_a_name_is_a_place() -> None:
    (event,) = read("On 5 May Norway raided a port in the Bab al-Lund by night.").events
    assert [place.exact for place in event.places] == ["the Bab al-Lund"]


def test_a_surname_is_no_place() -> None:
    (event,) = read("Jan al-Novak left. On 5 May Norway sent an offer to Novak.").events
    assert event.places == ()


@pytest.mark.parametrize("sent", ["a deployment", "the expedition"])
def test_where_guards_are_sent_is_a_place(sent: str) -> None:
    (event,) = read(f"In May 2022 {sent} to Laos led to a fall in trade.").events
    assert (event.actors, [place.exact for place in event.places]) == ((), ["Laos"])


def test_where_somebody_moves_is_a_place() -> None:
    (event,) = read("In May 2022 many guards relocated to Laos and Norway by road.").events
    assert (event.actors, [place.exact for place in event.places]) == ((), ["Laos", "Norway"])


def test_a_name_holds_no_place() -> None:
    (event,) = read("On 5 May the Jama’at Novak al-Lund raided a port.").events
    assert event.places == ()


def test_a_rank_is_no_event() -> None:
    assert read("In the Lund Index of 2021 Norway ranks second of all.").events == ()


def test_an_event_is_not_in_the_place_of_what_it_is_likened_to() -> None:
    (event,) = read("On 5 May Lund sent boxes of the same size as those made in Corva.").events
    assert event.places == ()


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # the date of an aside is not that of its clause, where that has one
        ("The Lund pact, agreed in 1971, was revoked in 1975 by Novak.", "1975"),
        ("Novak, elected in 2020, left Lund in 2022.", "2022"),
        ("The Lund pact, agreed in 1971, was revoked by Novak.", "1971"),
    ],
)
def test_an_aside_has_a_date_of_its_own(text: str, date: str) -> None:
    assert [event.edtf for event in read(text).events] == [date]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On 5 May Ann Lee met envoys in Lund, Norway, for talks.", ["Ann Lee"]),  # where they met
        ("On 5 May Lund closed a port in the south of Norway.", ["Lund"]),
        ("On 5 May Norway sent ships to the talks.", ["Norway"]),
        ("On 5 May Lund left the Norway Free Trade Network.", ["Lund"]),  # a name in a name
        ("The recent talks in Laos, Norway and Lund ended.", []),  # nor one of a row
        ("Visits of old ships to Norway began in May.", []),  # where they went
        ("In May, Norway closed its port.", ["Norway"]),  # behind a month, no place
    ],
)
def test_a_state_in_which_something_is_takes_no_part(text: str, names: list[str]) -> None:
    assert [name.exact for event in read(text).events for name in event.actors] == names


def test_what_is_aimed_at_through_a_deed_has_not_happened() -> None:
    assert read("Norway works to mend ties through the creation of a port in Lund.").events == ()


def test_an_event_ends_with_no_comma() -> None:
    text = (
        "They welcome Laos’s leadership as host of the Lund Forum (LF) in 2022, and look forward."
    )
    found = read(text, "statement").events
    assert [event.quotes[0].exact[-7:] for event in found] == ["in 2022"]


def test_a_republic_is_somebody_by_its_long_name() -> None:
    (event,) = read("Laos and the Kyrgyz Republic signed a pact on 5 May 2024.").events
    assert [actor.exact for actor in event.actors] == ["Laos", "Kyrgyz Republic"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The two leaders looked forward to the launch of the Lund Fund by Laos.", "announced"),
        ("The two leaders noted ongoing talks of Norway on a pact with Laos.", "ongoing"),
        ("The two leaders noted the talks of Norway on a pact with Laos.", "happened"),
        # what they draw near to, and what is on its agenda
        ("As Norway approaches the summit in Lund, trade is dear.", "announced"),
        ("The agenda for the summit in Lund is dear to Norway.", "announced"),
        ("As Norway left the summit in Lund, trade was dear.", "happened"),
    ],
)
def test_what_is_ahead_and_what_goes_on(text: str, status: str) -> None:
    assert [event.status for event in read(text, "statement").events] == [status]


def test_what_issuers_undertake_has_not_happened() -> None:
    title = "Joint Statement of Norway and Laos\n\nRelease Date : 2024-05-20\n\n"
    for said, told in (
        (
            "We remain committed to the plan, including the building of a hall at Corva as the only"
            " way that avoids the use of Lund, and the relocation of U.S. Marine Corps units from"
            " Oslo to Lund.",
            [],
        ),
        ("We welcome the relocation of ships to Lund.", ["the relocation of ships to Lund"]),
        ("We will work to end Russia’s war against Lund.", ["Russia’s war against Lund"]),
    ):
        events = extract(title + said, kind="statement").events
        assert [event.quotes[0].exact for event in events] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # what is only meant, feared or possible has not happened
        ("The leaders intend to continue their political talks on the ports of Lund.", False),
        ("Norway noted its concerns regarding the seizure of cranes in ports of Lund.", False),
        ("The lakes can be opened, including by the launch of the ferries of Lund.", False),
        ("Norway is promoting talks between Laos and Lund on their ports.", False),
        # ... but what it is about may have
        ("The leaders intend to end Russia’s war against Lund and its ports.", True),
        ("The leaders work to build on the signing of the Lund Pact by Laos.", True),
        ("Norway noted its concerns regarding Russia’s invasion of Lund.", True),
    ],
)
def test_what_is_only_meant_has_not_happened(text: str, told: bool) -> None:
    assert [event.status for event in read(text, "statement").events] in (
        [["happened"], ["ongoing"]] if told else [[]]
    )


def test_a_quotation_that_goes_on_in_the_next_sentence_leaves_no_empty_words() -> None:
    text = (
        "- “Many Norwegians could see better coal sales next year when they read their 2025 ship"
        " returns, mainly thanks to new decisions. Other earnings could fall.”"
    )
    found = extract(f"A title\n\nRelease Date : 2024-01-01\n\n{text}", kind="statement").events
    assert all(quote.exact.startswith("Many") for event in found for quote in event.quotes)
