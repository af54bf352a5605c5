"""The claims of whole texts: holder, stance and words, on invented sentences; each row names its trap."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.extract import extract
from facts.extract.facts_file import facts_yaml
from facts.model.article_facts import Claim
from facts.model.fields import ArticleKind


def claims_of(text: str, kind: ArticleKind = "commentary", title: str = "A title") -> list[Claim]:
    return list(extract(f"{title}\n\nRelease Date : 2024-05-20\n\n{text}", kind=kind).claims)


CLAIMS = [
    (
        "China stated that the talks were useful.",
        [("reported", ["China"], "the talks were useful")],
    ),
    # what assesses is the author's, whoever it is about
    (
        "China needs the energy of its neighbour.",
        [("assertion", [], "China needs the energy of its neighbour")],
    ),
    ("Trade will grow further next time.", [("forecast", [], "Trade will grow further next time")]),
    (
        "The US asked China not to sell drones.",
        [("demand", ["The US"], "The US asked China not to sell drones")],
    ),
    # that kind, pointed at behind `and`
    (
        "Lund has ships, and mills. And that kind of trade helps Lund.",
        [("assertion", [], "Lund has ships, and mills")],
    ),
    # what could be waited for
    (
        "Lund could withhold its aid until Corva agreed to apply the pact.",
        [("assertion", [], "Lund could withhold its aid until Corva agreed to apply the pact")],
    ),
    # a paper that suggests something finds it
    (
        "Evaluation of the Lund plan suggests progress in the north.",
        [
            (
                "reported",
                ["Evaluation of the Lund plan"],
                "Evaluation of the Lund plan suggests progress in the north",
            )
        ],
    ),
    # no speaker in a list of things, nor is an opening part of a thought
    (
        "Encouraging firms in areas like coal, power, and cement is meant to raise output.",
        [
            (
                "assertion",
                [],
                "Encouraging firms in areas like coal, power, and cement is meant to raise output",
            )
        ],
    ),
    ("For example, Norway is old and poor.", [("assertion", [], "Norway is old and poor")]),
    ("Of course, Norway is old and poor.", [("assertion", [], "Norway is old and poor")]),
    # a heading in its line, without a verb of its own
    (
        "Investing in analysis: Norway is old and poor.",
        [("assertion", [], "Norway is old and poor")],
    ),
    (
        "Paying in Lund should do: Norway is old and poor.",
        [("demand", [], "Paying in Lund should do: Norway is old and poor")],
    ),
    # an answer without its question
    ("Yes, but Norway needs its ports.", [("assertion", [], "Norway needs its ports")]),
    # what would be so then is told, but what will be or must be is not
    (
        "In those days bread would be free but it will be dear.",
        [("forecast", [], "In those days bread would be free but it will be dear")],
    ),
    (
        "Guards would meet each spring and must meet again.",
        [("demand", [], "Guards would meet each spring and must meet again")],
    ),
    # not: beyond the time that it would take
    (
        "At this time Norway should close the port.",
        [("demand", [], "At this time Norway should close the port")],
    ),
    # what doing something should bring is no demand; a name is no doing
    (
        "Closing the port should help Laos.",
        [("assertion", [], "Closing the port should help Laos")],
    ),
    ("Beijing should help Laos.", [("demand", [], "Beijing should help Laos")]),
    # advice with a relative clause; not: what is said of support
    (
        "Review cases where guards with ties to Corva were allowed to serve.",
        [("demand", [], "Review cases where guards with ties to Corva were allowed to serve")],
    ),
    (
        "Support that Oslo gave to guards is needed in Lund.",
        [("assertion", [], "Support that Oslo gave to guards is needed in Lund")],
    ),
    (
        "Design firms: a guild or a team that has new ships.",
        [("assertion", [], "Design firms: a guild or a team that has new ships")],
    ),
    # who ought to do it says nothing yet
    (
        "Oslo must grasp, and continue to acknowledge, the size of the task.",
        [("demand", [], "Oslo must grasp, and continue to acknowledge, the size of the task")],
    ),
    (
        "Oslo may well close a port – while fully recognising that Lund will not change.",
        [
            (
                "assertion",
                [],
                "Oslo may well close a port – while fully recognising that Lund will not change",
            )
        ],
    ),
    # verbs that open an item of advice
    ("Nurture what trade is for.", [("demand", [], "Nurture what trade is for")]),
    ("Put the plan of Lund into action.", [("demand", [], "Put the plan of Lund into action")]),
    ("Plan to mend the old port.", [("demand", [], "Plan to mend the old port")]),
    ("Redefine what a port is for.", [("demand", [], "Redefine what a port is for")]),
    ("Stay aware of tolls on ships.", [("demand", [], "Stay aware of tolls on ships")]),
    ("Lower the tolls that ships pay.", [("demand", [], "Lower the tolls that ships pay")]),
    # nor is what stands against it
    (
        "The raid took a day, whereas ships in the port must wait.",
        [("assertion", [], "The raid took a day, whereas ships in the port must wait")],
    ),
    # items of a list that somebody says, not the author; what counts them says nothing alone
    (
        "Lee put the rift down to two opposing demands: Oslo insisted that Corva leave the port, while"
        " Lund demanded that Norway lift all tolls.",
        [
            ("reported", ["Oslo"], "Corva leave the port"),
            ("demand", ["Lund"], "Norway lift all tolls"),
        ],
    ),
    # an item of several sentences is read sentence by sentence: not all of it is the author's
    (
        "The port has two risks. On the one hand, the quays of Lund are old. The Union expects Norway"
        " to pay for them.\n\nOn the other hand, the trade of Lund is poor.",
        [
            ("assertion", [], "The port has two risks"),
            ("assertion", [], "the quays of Lund are old"),
            ("forecast", ["The Union"], "The Union expects Norway to pay for them"),
            ("assertion", [], "the trade of Lund is poor"),
        ],
    ),
    # of people whose name is not told it is said that somebody says so
    (
        "Oslo closed the port. Its critics said that trade fell.",
        [("reported", ["Its critics"], "trade fell")],
    ),
    (
        "Oslo closed the port. Its envoy Jan Lee said that trade fell.",
        [("reported", ["Its envoy Jan Lee"], "trade fell")],
    ),
    # an opening word with a capital is nobody
    (
        "Overall, Novak has erred in declaring himself a friend of Lund.",
        [("reported", ["Novak"], "Novak has erred in declaring himself a friend of Lund")],
    ),
    # what would be named so is no forecast, nor what would be so in brackets; what must be so by
    # reasoning is no demand
    (
        "A toll on Lund would amount to a tax on Corva.",
        [("assertion", [], "A toll on Lund would amount to a tax on Corva")],
    ),
    (
        "The guards were poor (and Lund would not pay them) for all the years of the war.",
        [
            (
                "assertion",
                [],
                "The guards were poor (and Lund would not pay them) for all the years of the war",
            )
        ],
    ),
    (
        "Corva is poor and must therefore avoid a war with Lund.",
        [("assertion", [], "Corva is poor and must therefore avoid a war with Lund")],
    ),
    # a sentence ends with a quotation that breaks off
    (
        "Lee wrote that “the port is late and dear…” In truth, Lund needs no port.",
        [
            ("reported", ["Lee"], "“the port is late and dear…”"),
            ("assertion", [], "In truth, Lund needs no port"),
        ],
    ),
    # somebody promises relief; not: a promising start
    (
        "Oslo met the guild in Lund, promising lower tolls.",
        [("commitment", ["Oslo"], "Oslo met the guild in Lund, promising lower tolls")],
    ),
    # not: wants to win, which is the author's reading
    (
        "Novak wants to see the army buy ships.",
        [("demand", ["Novak"], "Novak wants to see the army buy ships")],
    ),
    # a judgement of a thing told before, with an adverb
    (
        "Some clerics were banned from Lund for opposing the pact, declaring it morally wrong.",
        [
            (
                "reported",
                ["Some clerics"],
                "Some clerics were banned from Lund for opposing the pact, declaring it morally wrong",
            )
        ],
    ),
    # a name that could be a verb before what could be a noun of saying has no holder behind it
    ("Hill & Gamble boasts of ships.", [("assertion", [], "Hill & Gamble boasts of ships")]),
    # -ing ends no verb in a name; not: Benefitting Lee
    ("Boeing said that sales fell.", [("reported", ["Boeing"], "sales fell")]),
    # not: asserted its sovereignty
    (
        "Oslo asserted that its sovereignty was at risk.",
        [("reported", ["Oslo"], "its sovereignty was at risk")],
    ),
    # who can speak; not: the plan promises cheap gas
    (
        "The minister promises cheap gas.",
        [("commitment", ["The minister"], "The minister promises cheap gas")],
    ),
    # not: this should reveal
    (
        "The ministry must reveal its sources.",
        [("demand", [], "The ministry must reveal its sources")],
    ),
    # what the author guesses that somebody thinks
    (
        "Oslo likely believes that the war is over.",
        [("assertion", [], "Oslo likely believes that the war is over")],
    ),
    # advice without a subject
    (
        "Subsidize the cost for firms that sell ships.",
        [("demand", [], "Subsidize the cost for firms that sell ships")],
    ),
    # charges are money here
    (
        "This takes the form of aid on rents, power charges, state taxes, and more.",
        [
            (
                "assertion",
                [],
                "This takes the form of aid on rents, power charges, state taxes, and more",
            )
        ],
    ),
    # what somebody refuses to do is told by the author
    ("Novak refuses to meet with Lee.", [("assertion", [], "Novak refuses to meet with Lee")]),
    # a dash and `while` begin another thought
    (
        "Norway is seen as a threat – while Laos is its focus, it is not its only aim.",
        [
            ("reported", [], "Norway is seen as a threat"),
            ("assertion", [], "while Laos is its focus, it is not its only aim"),
        ],
    ),
    # a relative clause goes with what it judges where that is no clause
    (
        "Norway, which helped rebels to attack ports in Laos, would obviously fight much harder.",
        [
            (
                "assertion",
                [],
                "Norway, which helped rebels to attack ports in Laos, would obviously fight much harder",
            )
        ],
    ),
    # the author’s aside behind a dash is not theirs
    (
        "Novak said that ships could call in Lund—a potential signal that it may open.",
        [("reported", ["Novak"], "ships could call in Lund")],
    ),
    # a main clause without a verb of the genre ends what a clause beside it demands
    (
        "While capitals urge decisive alignment, New Lund moves with care.",
        [
            ("demand", ["capitals"], "capitals urge decisive alignment"),
            ("assertion", [], "New Lund moves with care"),
        ],
    ),
    # nothing is said by `the same`; a share is told with what measures it
    ("Only 26% of guards said the same.", []),
    ("One guard shared that aid is late.", [("reported", ["One guard"], "aid is late")]),
    (
        "As highlighted during the talks by Novak, the bank has taken a proactive role.",
        [("reported", ["Novak"], "the bank has taken a proactive role")],
    ),
    # what somebody knows of is told by the author
    (
        "Norway is aware of the new plan for Lund.",
        [("assertion", [], "Norway is aware of the new plan for Lund")],
    ),
    # a condition torn from its subject is no thought, nor what a noun is about
    ("Novak’s desire to limit trade, if Lund agrees, should be seen in this light.", []),
    # that’s points back
    ("They like trade. That’s not where the bank is.", [("assertion", [], "They like trade")]),
    # one holder, several contents
    (
        "Russia declared that it will sell gas, build ports, and open banks.",
        [("reported", ["Russia"], w) for w in ("it will sell gas", "build ports", "open banks")],
    ),
    # the subject of a `that` is no holder when it only shows something
    (
        "The visit is likely to show that both sides have interests.",
        [("evaluation", [], "The visit is likely to show that both sides have interests")],
    ),
    ("According to the ministry, exports fell.", [("reported", ["the ministry"], "exports fell")]),
    # the speaker stands behind the words, with or without quotation marks
    (
        "“We need more than one supplier,” said Li Wen, a researcher.",
        [("reported", ["Li Wen"], "We need more than one supplier")],
    ),
    (
        "The contract is far from signed, Russian officials say.",
        [("reported", ["Russian officials"], "The contract is far from signed")],
    ),
    (
        "The visit went well, according to Xinhua.",
        [("reported", ["Xinhua"], "The visit went well")],
    ),
    # between them: the sentence is kept whole
    (
        "“We will win,” Novak said, “and go home.”",
        [("reported", ["Novak"], "“We will win,” Novak said, “and go home.”")],
    ),
    (
        "The deal, Novak stressed, is good.",
        [("reported", ["Novak"], "The deal, Novak stressed, is good")],
    ),
    # before them, without `that`
    ("Novak said: “We will never stop.”", [("reported", ["Novak"], "“We will never stop.”")]),
    (
        "Novak said China would help with loans.",
        [("reported", ["Novak"], "China would help with loans")],
    ),
    (
        "The spokeswoman, Li Wen, told reporters that trade is up.",
        [("reported", ["The spokeswoman, Li Wen"], "trade is up")],
    ),
    (
        "Experts at the Example Center think the pact is weak.",
        [("reported", ["Experts at the Example Center"], "the pact is weak")],
    ),
    # a date in what is said makes it no narration
    (
        "Some analysts believe the line will be built by 2030.",
        [("reported", ["Some analysts"], "the line will be built by 2030")],
    ),
    # what is denied is told whole: its content alone would say the reverse
    (
        "The Kremlin denied that talks had failed.",
        [("reported", ["The Kremlin"], "The Kremlin denied that talks had failed")],
    ),
    # a question asserts nothing, a pointing word holds nothing, a day says nothing
    ("How much of this has been done?", []),
    (
        "This suggests that the pact is weak.",
        [("assertion", [], "This suggests that the pact is weak")],
    ),
    ("On May 8, Novak said.", []),
    # a connector is no part of the claim
    (
        "However, the plan is far from finished.",
        [("evaluation", [], "the plan is far from finished")],
    ),
    (
        "On the contrary, the plan is far from finished.",
        [("evaluation", [], "the plan is far from finished")],
    ),
    (
        "Perhaps, but the plan is far from finished.",
        [("evaluation", [], "the plan is far from finished")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claims(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    found = extract(f"A title\n\nRelease Date : 2024-05-20\n\n{text}").claims
    assert [(c.stance, [h.exact for h in c.holders], c.quote.exact) for c in found] == expected


def test_hedges_are_spans() -> None:
    (claim,) = extract("A title\n\nThe deal may perhaps fail in the end.").claims
    assert [h.exact for h in claim.hedges] == ["may", "perhaps"]


def test_what_is_said_to_be_so_is_weakened() -> None:
    (claim,) = extract("A title\n\nSeemingly calm, Corva has allegedly sold its mills.").claims
    assert [h.exact for h in claim.hedges] == ["Seemingly", "allegedly"]
    (claim,) = extract("A title\n\nThere are signs that Corva is turning to trade.").claims
    assert [h.exact for h in claim.hedges] == ["There are signs that"]
    (claim,) = extract("A title\n\nI believe that Corva is poor.").claims
    assert [h.exact for h in claim.hedges] == ["I believe"]
    (claim,) = extract("A title\n\nThe deal can be seen as a trap.").claims
    assert [h.exact for h in claim.hedges] == ["can be seen as"]
    (claim,) = extract("A title\n\nThe scope of the raid suggests that Corva was ready.").claims
    assert [h.exact for h in claim.hedges] == ["suggests that"]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Some may sink, and many will swim.", "may"),  # not: some may say
        ("What Oslo has built could soon be lost.", "could"),  # not: what it could look like
        (
            "The raid may not hit a fort, but a mill of Lund.",
            "may",
        ),  # not: it may not hit, but it is
        # that itself may be so; a contrast that may come
        ("The fleet of Lund is weak, but that may change.", "may"),
        ("Trade grew in Lund, while prices may fall, and wages rose.", "may"),
        ("Old mills in Lund are not likely to be mended.", "not likely"),
        ("Alleged raids on the port of Lund cost the guild its ships.", "Alleged"),
        ("The port of Lund has borne the brunt of the alleged raids.", "alleged"),
        ("The way in which Oslo acts could hurt its trade.", "could"),
        ("The extent to which Lund complies may vary by year.", "may"),
        ("There are clear signs of a raid on Lund.", "There are clear signs of"),
        ("It is questionable how Lund will pay.", "questionable"),
        ("The raid makes it hard to imagine a pact in Lund.", "hard to imagine"),
        ("Lund has an estimated 40 old ships.", "an estimated"),
        ("An estimated two million people live in Lund.", "An estimated"),
        ("A new port is indeed vital to Lund.", "indeed"),
        ("Oslo has old ships, which may be lost.", "may"),  # not: ships by which it may win
        ("War is a likely end of the pact of Lund.", "likely"),
        # not: could be seen from the lake, nine rounds for every one that Lund could fire
        ("The drills of Lund could be seen as a threat.", "could"),
        ("If the war of Lund ends it could sell its ships.", "could"),
        ("For every year of war the trade of Lund could fall.", "could"),
        ("Before the fair Lund may sell its ships.", "may"),
        ("Lund remains a likely port of call.", "likely"),
        ("Broadly speaking, two kinds of ships are built in Lund.", "Broadly speaking"),
        ("The aims of the guild appeared largely to be its own.", "appeared largely"),
        ("The growth of Lund is largely the work of its guild.", "largely"),
        ("The port of Lund has been widely rumoured to be for sale.", "widely rumoured"),
        ("A new port in Lund is expected to be dear.", "is expected to"),
        (
            "If Lund goes under they are likely to win its ports.",
            "are likely to",
        ),  # not the condition
    ],
)
def test_some_things_may_still_be_so(text: str, hedge: str) -> None:
    (claim,) = extract(f"A title\n\n{text}").claims
    assert [h.exact for h in claim.hedges] == [hedge]


@pytest.mark.parametrize(
    ("text", "hedges"),
    [
        ("Oslo appears to believe that Lund will not object.", ["appears to"]),
        ("Novak allegedly told Lee that the war would end.", ["allegedly"]),
        ("Reportedly, the port has been sold.", ["Reportedly"]),
        ("The guild reportedly fears that Oslo will fall.", ["reportedly"]),  # once, in both
        ("Oslo believes that Lund will not object.", []),
        ("Reports suggest that the port may close.", ["may"]),  # how strong they say so is theirs
    ],
)
def test_what_weakens_that_somebody_says_so_weakens_the_claim(text: str, hedges: list[str]) -> None:
    (claim,) = claims_of(text)
    assert [h.exact for h in claim.hedges] == hedges


def test_what_makes_a_claim_stronger_is_told_too() -> None:
    (claim,) = extract("A title\n\nIt is very clear that Corva is by far the largest port.").claims
    assert [h.exact for h in claim.hedges] == ["It is very clear that", "by far"]
    (claim,) = extract("A title\n\nCorva, as we all know, has spent years on its port.").claims
    assert [h.exact for h in claim.hedges] == ["as we all know"]
    (claim,) = extract("A title\n\nTrade will inevitably fall.").claims
    assert [h.exact for h in claim.hedges] == ["inevitably"]


def test_a_hedge_belongs_to_its_clause() -> None:
    text = "The row will surely last, as likely as possible, however much they might need peace."
    (claim,) = extract(f"A title\n\n{text}").claims
    assert [h.exact for h in claim.hedges] == ["surely", "likely"]


NO_HEDGES = [
    # how often a word is read
    "In the talk, the word appears 26 times.",
    # a word that is part of another
    "The port was passed by far-right guilds.",
    "It is uncertain what it could achieve with its ships.",
    "As some might have feared, the port is old.",
    "The light can be seen as far away as Lund.",
    # what is compared, or ruled out
    "Lund is far less likely than Corva to fall.",
    "The raid will not make a war any more likely.",
    # what some may say, what is only supposed, what a thing is like
    "While some might suggest a fair, Corva should mend its port.",
    "The trade of Lund depends, more than one might think, on its port.",
    "If help from Lund is unlikely, Corva must mend its mills.",
    "The guild is an example of what a modern port could look like.",
    # what is asked, what only describes a noun, what is granted in an aside
    "Lund asks which ports the guild could use and what action it might take.",
    "The harbour master avoids any toll that may harm the mills.",
    "It hit mills which, while they may have served the town, were also used by the fleet.",
    # of what is likely, no claim of it
    "The guild writes studies of the likely course of raids on Lund.",
    # might that is no hedge
    "The guild has the budgetary might of a state.",
    # what others may think; every one there is; what of many
    "If we think Corva is poor, Lund is a waste.",
    "Corva needs all possible help with its mills.",
    "The guild guards the towns most likely to fall.",
    # what one can pay for, what one can look like, aims that are clear
    "In 2022 Lund could afford a war or an empire.",
    "Letters from the guild can appear fair.",
    "It must rest on clearly articulated aims.",
    # what one is able to do, and is known to; how one does not want to look
    "The guild demonstrated it could find ships at sea.",
    "The mere fact that the guild could strike the port shows its reach.",
    "The guild does not want to appear weak.",
    "The news could not be clearer in Corva.",
    "The duty of Corva is less clearly told.",
    "Lund’s military might is a thing of the past in the north.",
    "Rain made the harvest possible.",
    "The guild is doing everything possible to mend the bridge.",
    "It is not possible for Corva to pay.",
    "The fair that they plan for May is far from ready.",
    "Be that as it may, Lund has shown its strength.",
    "Lund has officers who could mend its ships.",  # they were able to
    "Hints of a new guild started to appear in the north.",
    "Corva could not be found on a map.",  # it was not, for sure
    "Corva sells ships where possible.",
    "It is possible to sail to Corva.",
    "Oslo used the full might of its fleet.",
    "The guards of Corva have the might of many ships.",
    "The guards met at a port in Corva where they could talk.",
    "Oslo helps to the degree possible.",
    # what is unlikely in a scene weakens nothing of what stands behind it; who alleges is told
    "With new funds for the port unlikely, the guild is at odds with its guards.",
    "The plots alleged by Oslo are old news in Lund.",
    "It is not hard to imagine Oslo without its ships.",
    # what is said of a part of it, or conceded before it, weakens no claim
    "While it has a likely role in the raid, the guild of Oslo has few ships.",
    "Oslo has no ships by which it could have won the war.",
    "Oslo mends its ports where raids may hurt trade.",
    "Oslo had to mend its ports before trade could grow.",
    # what arms may do weakens no claim of them; nor what is weighed most
    "Corva has arms that could potentially reach Lund.",
    "Perhaps most importantly, mills are dear.",
    "Oslo is against bands which could be used for raids.",
    # what a thing largely is
    "The largely frozen war is dear to Lund.",
    # what is likely in a scene; what was there to be seen; what had to be beaten first
    "Faced with a likely strike, Lund is in need of guards.",
    "The walls of Lund could also be seen from the lake.",
    "Lund has walls to break before the guild could win.",
    # what one is able to do, where it is only counted
    "Losses in Lund are tied to the rounds they could fire.",
    "Oslo has nine rounds for every one that Lund could fire back.",
    # what is looked for or compared, and what nobody thought of
    "Oslo has spent months trying to work out possible terms with Lund.",
    "Norway is more likely to ask its guilds, while Lund seldom does.",
    "The guard of Lund was lost, but nobody expected it could win.",
    # what is asked, what is granted before a `but`
    "It is no longer a question of if Lund might win.",
    "Lund may not be rich, but its walls are old.",
    # what occurs by nature
    "Work on naturally occurring ore made Lund rich again.",
    # what was sure to be the only way
    "The fleet of Lund could only have been kept out by walls.",
    # what was possible, an idea that is told of
    "The toll doubled when the number of old ships they could send fell by half.",
    "The notion that Lund could win the war has been shown to be wrong.",
    # not one of all
    "In all the possible outcomes for Lund, the guild is weak.",
    # what is not likely is no weakening of what follows from it
    "Because neither guild of Lund is likely to yield, the hope of peace remains small.",
]


@pytest.mark.parametrize("text", NO_HEDGES)
def test_what_weakens_nothing_is_no_hedge(text: str) -> None:
    (claim,) = extract(f"A title\n\n{text}").claims
    assert claim.hedges == ()


def test_to_show_up_is_no_hedge() -> None:
    (claim,) = extract("A title\n\nGuards appear in the market, which appears to be calm.").claims
    assert [h.exact for h in claim.hedges] == ["appears to"]


THOUGHTS = [
    # what something is to be done for goes with it, however long it is
    (
        "To beat foes whose ships grow larger, quicker and more dear, the guild must build its own.",
        [
            "To beat foes whose ships grow larger, quicker and more dear, the guild must build its own"
        ],
    ),
    # the more, the less
    (
        "The more sure Corva is that tolls will fall, the less likely it is to sell its mills.",
        ["The more sure Corva is that tolls will fall, the less likely it is to sell its mills"],
    ),
    # how it is done, whatever is listed there
    (
        "By holding the ports, mills and old ships, Corva is engaging in a form of war.",
        ["By holding the ports, mills and old ships, Corva is engaging in a form of war"],
    ),
    # of the more and the more, neither half says anything alone; of two ports each does
    ("The more it sells, the more Corva will owe.", ["The more it sells, the more Corva will owe"]),
    (
        "The older port is closed to all ships, the northern one is open to some.",
        ["The older port is closed to all ships", "the northern one is open to some"],
    ),
    # half a sentence of a few words says little alone
    (
        "The charge is grave, but the evidence for it is rather thin.",
        ["The charge is grave, but the evidence for it is rather thin"],
    ),
    (
        "The evidence against the guilds is rather thin, but the charge is grave.",
        ["The evidence against the guilds is rather thin, but the charge is grave"],
    ),
    # a condition stays with what it conditions
    (
        "If the talks fail, the price of oil will rise.",
        ["If the talks fail, the price of oil will rise"],
    ),
    # a concession, before and behind
    ("While the plan is costly, it is hardly new.", ["While the plan is costly, it is hardly new"]),
    ("The plan is costly, while it is hardly new.", ["The plan is costly, while it is hardly new"]),
    # the condition of what is threatened
    (
        "If the line is built, Moscow has threatened to close it.",
        ["If the line is built, Moscow has threatened to close it"],
    ),
    # a relative clause that judges nothing stays with its noun
    ("Oil is sold to refiners, which are small.", ["Oil is sold to refiners, which are small"]),
    # what somebody says who left his work
    ("The envoy stopped work saying that the port was unsafe.", ["the port was unsafe"]),
    # a stranded adverbial is no claim, what follows it is reported
    ("In the months after the vote, officials said that trade had grown.", ["trade had grown"]),
    (
        "In a world gripped by fear, particularly of war, officials said that trade had grown.",
        ["trade had grown"],
    ),
    # what an adjective owns is nobody’s words, nor what the author takes from it
    (
        "It has tied Western understanding of the war to raids on the mills of Lund.",
        ["It has tied Western understanding of the war to raids on the mills of Lund"],
    ),
    (
        "It reflects Western thinking on ports, that mills pay.",
        ["It reflects Western thinking on ports, that mills pay"],
    ),
    ("It has shaped Western thinking that mills pay.", ["mills pay"]),
    (
        "The main takeaway for the guilds is that mills have become a target.",
        ["The main takeaway for the guilds is that mills have become a target"],
    ),
    # what opens a sentence is no claim of its own, however many commas stand in it
    (
        "Instead, after a pause of some weeks, the group was back with new raids.",
        ["Instead, after a pause of some weeks, the group was back with new raids"],
    ),
    (
        "During that long race, Lee Novak was hardly known.",
        ["During that long race, Lee Novak was hardly known"],
    ),
    (
        "In other fields, however, the state is far from ready.",
        ["In other fields, however, the state is far from ready"],
    ),
    (
        "Following the loss of two ports, the council is weak.",
        ["Following the loss of two ports, the council is weak"],
    ),
    ("Although the figures are old, experts warned that prices are high.", ["prices are high"]),
    # what leads to a report is cut off with its connector, or is none
    ("The state is weak, but Lee said that it stands.", ["The state is weak", "it stands"]),
    # a second verb would lose its subject; a participle before its holder is no thought
    (
        "By praising the line, Oslo calmed its partners and showed that trade is free.",
        ["Oslo calmed its partners and showed that trade is free"],
    ),
    # who holds a view goes with it
    (
        "The army moved in quickly, with some reckoning that twenty men had died.",
        ["The army moved in quickly", "twenty men had died"],
    ),
    # a clause that says when or where is not parted from its noun
    (
        "The rise can be read as a moment when Corva concluded that trade needs guards.",
        [
            "The rise can be read as a moment when Corva concluded that trade needs guards",
            "trade needs guards",
        ],
    ),
    # a list of subjects has one verb
    (
        "In the case of trade, the smiths of Corva, its lessons learned on mills, and its tested"
        " ploughs might prove good.",
        [
            "In the case of trade, the smiths of Corva, its lessons learned on mills, and its tested"
            " ploughs might prove good"
        ],
    ),
    # the adverb that opens a clause stays with it
    (
        "While, historically, Corva has been careful, it may give way.",
        ["While, historically, Corva has been careful, it may give way"],
    ),
    (
        "Trade is free again on the lake, but traditionally, Corva has always been rather careful.",
        ["Trade is free again on the lake", "traditionally, Corva has always been rather careful"],
    ),
    # a condition stays with what it conditions, in front and behind
    (
        "The pact will fall if the latest rumours about a secret annex prove correct.",
        ["The pact will fall if the latest rumours about a secret annex prove correct"],
    ),
    (
        "Should Corva press the point, the league is far from beaten.",
        ["Should Corva press the point, the league is far from beaten"],
    ),
    # signposts
    ("If Corva opts not to act, the precedent is easy to anticipate.", []),
    ("Matters differ in the north, as the next section shows.", ["Matters differ in the north"]),
    ("As this piece shows, the pact is hardly known.", ["the pact is hardly known"]),
    # whole thoughts stay two
    (
        "The pact is weak on most points, and it can only delay the war for the time being.",
        ["The pact is weak on most points", "it can only delay the war for the time being"],
    ),
    # the author demands and forecasts, with a day in the sentence too
    ("Europe should act before 2026.", ["Europe should act before 2026"]),
    # what happened on a day is an event
    ("The ministers met in Geneva on May 3.", []),
    # a heading, a caption, a note, a biography
    ("Why the Gulf Is Hedging", []),
    ("Figure 1: Imports of crude oil have doubled since the war began.", []),
    ("The views expressed here are those of the author alone.", []),
    ("Anna Berg is a senior fellow at the Example Institute. Her work deals with oil.", []),
    ("Professor Anna Berg teaches history at the Example College in Leiden.", []),
    ("Anna van der Berg is a researcher at the Example College.", []),
    ("Jan Ćerić served as a commander in the Army of Corva for thirty years.", []),
    ("▲ The mills of Corva are the oldest of all the mills in the north, seen from the sea.", []),
    # where the argument goes
    ("This commentary will assess the causes of the war.", []),
    ("Three implications follow.", []),
    ("The author is a former envoy of the League.", []),
    ("This article was first published by the Example Institute.", []),
    ("Jan Berg, Maj Gen (ret.), MD is an adviser to the Example Institute.", []),
    ("Will Berg is a senior fellow at the Example Institute.", []),
    ("H I Berg is an open source author, focusing on mills and on ports.", []),
    # a pull quote, printed twice
    ("The pact is weak.\n\n> The pact is far from dead.", ["The pact is weak"]),
    # a noun holds only half a thought
    (
        "Leaders need advice based on the council’s assessment of risks and costs.",
        ["Leaders need advice based on the council’s assessment of risks and costs"],
    ),
    # backticks, which mark how words are printed, are no marks of a quotation
    (
        "`Mills are costly for small towns. Ports are cheap for large firms.`",
        ["Mills are costly for small towns", "Ports are cheap for large firms"],
    ),
    # connectors that are part of a longer word
    ("In addition to guards, ships are needed.", ["In addition to guards, ships are needed"]),
    ("So far, the pact is hardly known.", ["So far, the pact is hardly known"]),
    ("That is one reason for the war.", ["That is one reason for the war"]),
    (
        "And while the pact is old, it is hardly known.",
        ["while the pact is old, it is hardly known"],
    ),
    # an adverbial behind a colon, a condition behind one
    (
        "Oil is key to Corva: in years of war, it is far from cheap.",
        ["Oil is key to Corva: in years of war, it is far from cheap"],
    ),
    (
        "Even under the law, if a man has no papers, they will not help.",
        ["Even under the law, if a man has no papers, they will not help"],
    ),
    (
        "Provided it acts in line with the law, it has a wide choice of targets.",
        ["Provided it acts in line with the law, it has a wide choice of targets"],
    ),
    # an adverbial right before the holder is no claim
    ("Second, true to the point made for Corva, Lee noted that trade is weak.", ["trade is weak"]),
    # `even if` is no condition of what is said
    (
        "Even if one of the critics says that the bulk is willing, the gap is wide.",
        ["the bulk is willing", "the gap is wide"],
    ),
    # what a main verb of voice or will tells is never the author’s, though nobody is found for it;
    # what stands further inside is part of what the author says
    (
        "There was a surge of marches in the north, demanding the end of the tax.",
        ["There was a surge of marches in the north, demanding the end of the tax"],
    ),
    (
        "Oslo is trying to pose as a broker appealing for calm, which Corva has lauded.",
        ["Oslo is trying to pose as a broker appealing for calm, which Corva has lauded"],
    ),
    ("Reviews have found the mills dull.", []),
    # a gerund behind a scene is a subject, not what somebody does
    (
        "As Lee waits, judging the mills of Corva suggests a fall.",
        ["As Lee waits, judging the mills of Corva suggests a fall"],
    ),
    # no mark of what stands before it
    (
        "First, “How old is the mill?”: The mill of Corva is far from new.",
        ["The mill of Corva is far from new"],
    ),
    # ... but what things do, what the author speaks of, and what only looks so is
    ("The crisis demands a cut in the tax.", ["The crisis demands a cut in the tax"]),
    ("The city boasts two ports.", ["The city boasts two ports"]),
    ("Arguing with Oslo over grain is dear.", ["Arguing with Oslo over grain is dear"]),
    (
        "The port needs an early warning system against raids.",
        ["The port needs an early warning system against raids"],
    ),
    # a person who acts is no biography, nor is what a connector opens
    (
        "But Corva is far from rich, since the minister of trade has left it.",
        ["Corva is far from rich, since the minister of trade has left it"],
    ),
    ("Anna Berg is far from beaten in this race.", ["Anna Berg is far from beaten in this race"]),
    # an opening without a verb, beside what is reported
    (
        "A poor and old town, Corva is weak, but Lee said that it stands.",
        ["A poor and old town, Corva is weak", "it stands"],
    ),
    # a main clause behind a concession is two with the next one; what shows, shows no second thing
    (
        "While mills are old, they are dear, and Corva is much poorer than ever before.",
        ["While mills are old, they are dear", "Corva is much poorer than ever before"],
    ),
    (
        "The raid shows that trade is free, and Corva is much weaker than ever before.",
        ["The raid shows that trade is free", "Corva is much weaker than ever before"],
    ),
    ("The mill is dear, while Corva is poor.", ["The mill is dear, while Corva is poor"]),
    # what a law or a guess holds, behind a comma
    (
        "A mill of Corva is bound by the old law, that Lund is part of the north.",
        ["A mill of Corva is bound by the old law, that Lund is part of the north"],
    ),
    # what explains a noun is no list of subjects
    (
        "Corva sells grain, a rather dear good, but Lee is still as poor as ever.",
        ["Corva sells grain, a rather dear good", "Lee is still as poor as ever"],
    ),
    # only a need has a second infinitive
    ("Lee said that the port is open, to say the least.", ["the port is open, to say the least"]),
    # a word alone says nothing
    ("Lee said that the port is dear, and that alone.", ["the port is dear"]),
    # `while` stays where it opens the sentence
    ("While Corva sleeps the guards are few.", ["While Corva sleeps the guards are few"]),
    # once upon a time is no condition: a comma ends one
    ("Once in Oslo Lee said that trade fell.", ["trade fell"]),
    # an example without a verb, beside what is reported
    ("In particular the fate of the dock, but Lee said that it stands.", ["it stands"]),
    # what only points at what was told is no view
    ("Corva has rejected this premise.", []),
    # one calls it a trap, another is poor; who is said to be dear calls for nothing
    (
        "Lee condemned the raid, and Novak is poor, calling it a trap.",
        ["Lee condemned the raid", "Novak is poor"],
    ),
    ("Costs are said to be high, calling for a new law.", ["Costs are said to be high"]),
    # nor does the far subject blame where guards stand between
    (
        "Oslo is one of a few ports of the north in which guards buy old mills and ships, blaming Lund for the fire.",
        ["Oslo is one of a few ports of the north in which guards buy old mills and ships"],
    ),
    # what leads to a list is told where somebody says or judges it
    (
        "Lee said that the joint statement has two points:\n\n1. Sell gas.\n\n2. Build ports.",
        ["the joint statement has two points"],
    ),
    (
        "Corva’s agenda is hardly new, and it has two parts:\n\n1. Lee opens the port.\n\n2. Lee leaves.",
        ["Corva’s agenda is hardly new"],
    ),
    # its items are points, however they begin; one that sees two sides of a thing claims both
    (
        "The joint statement has two parts. On the one hand, Norway will sell gas. On the other hand, Laos will build ports.",
        [],
    ),
    # a heading above a short line
    ("The Pact of Oslo Is Old\n\nYes.", []),
    # asked in the author’s words, whoever else sees it so
    ("Will guards be told that the port, seen by Oslo as a trap, is old?", []),
    # two pull quotes; a quotation of two blocks
    ("> The port is old.\n\n> The mill is old.", []),
    (
        "This is what the old plan foresees:\n\n> “Tolls rise in the north.”\n\n> “Tolls fall in the south.”",
        ["“Tolls rise in the north.”", "“Tolls fall in the south.”"],
    ),
    # a plan for defending is no view of theirs
    (
        "Guards are slow, and they have given Oslo a good plan for defending its port.",
        ["Guards are slow, and they have given Oslo a good plan for defending its port"],
    ),
]


# A report inside what the author describes leaves the author’s sentence whole.
DESCRIBED = [
    "The trap is deep: a town that justified its rule by promising to feed all cannot give up.",
    "It was not just that no one thought that a raid was near, but that no one had thought at all.",
    "The fault is plain: guards may have been aware of a plan, but the signs were not read.",
    "Thefts of grain are still largely treated as minor crimes.",
    "The notion that mills could grow for ever has been exposed as untenable.",
    "All of it depends on whether the guards are seen as friends.",
    "The League turned to reform, a concept Corva dismissed as old and dear.",
    "The League needs another “use it or lose it” moment of its own.",
    "The notion – the idea that mills could grow – is old.",
]


@pytest.mark.parametrize("text", DESCRIBED)
def test_what_the_author_describes_is_whole(text: str) -> None:
    (claim,) = claims_of(text)
    assert (claim.quote.exact, claim.attribution) == (text.rstrip("."), None)
    assert not claim.unclear


# A sentence that leans on the one before it is no claim; a clause takes its own sentence along.
LEANING = [
    # one of those counted before; what depends upon it
    (
        "Mills are old. The second may have been sold behind closed doors, but not in Lund.",
        ["Mills are old"],
    ),
    ("Mills are old. The strength and home defence of Lund depends upon it.", ["Mills are old"]),
    # these things inside the first clause; not: in this race, as Oslo fell, guards left this port
    (
        "Mills are old. Strategic Command of Lund will enable this coordination through new ships.",
        ["Mills are old"],
    ),
    (
        "Mills are old. To secure a bridge against those odds, Lund bought hundreds of old ships.",
        ["Mills are old"],
    ),
    ("Mills are old. The trade of Lund upends these old plans.", ["Mills are old"]),
    (
        "Mills are old. Extremist songs in games also make this world poor.",
        ["Mills are old", "Extremist songs in games also make this world poor"],
    ),
    (
        "Mills are old. As Oslo fell, guards left this port to others.",
        ["Mills are old", "As Oslo fell, guards left this port to others"],
    ),
    # a pronoun, possessive or demonstrative opens it; behind a connector and an adverbial too
    ("The mill is old. It loses much grain.", ["The mill is old"]),
    ("The mill is old. Its wheel is worn.", ["The mill is old"]),
    ("The mill is old. However, this is no loss.", ["The mill is old"]),
    ("The mill is old. In two years, it lost grain.", ["The mill is old"]),
    ("The mill is old. For them, to leave is hard.", ["The mill is old"]),
    ("Two mills are old. Both lose much grain.", ["Two mills are old"]),
    ("Mills are old. Many of them lose grain.", ["Mills are old"]),
    ("Nets and hooks rust. The latter type is dear.", ["Nets and hooks rust"]),
    ("Corva has two mills. Nor does it need one.", ["Corva has two mills"]),
    # a number of those told before
    ("Mills are old. More will be lost in the weeks ahead.", ["Mills are old"]),
    # what points back from an opening, an object, a rank or a likeness
    ("Mills are old. In return they are dear.", ["Mills are old"]),
    ("Mills are old. If it did, Corva would fall.", ["Mills are old"]),
    ("Mills are old. Guards of Corva can help in other ways.", ["Mills are old"]),
    ("Mills are old. The guilds of Corva stand out as examples.", ["Mills are old"]),
    ("Mills are old. One possibility is a fire in the mill of Corva.", ["Mills are old"]),
    ("Mills are old. Here, wood is dear.", ["Mills are old"]),
    ("Mills are old. Ignoring them is dear.", ["Mills are old"]),
    ("The mill is old. A similar one is closed in Belmont.", ["The mill is old"]),
    ("The mill is old. It is in this light that the law is harsh.", ["The mill is old"]),
    ("The mill is old. The ultimate goal is to close the mill.", ["The mill is old"]),
    # ... or from inside, where nothing before it in the clause names it
    ("Mills are old. The same can be said of nets.", ["Mills are old"]),
    ("Mills are old. One way it may end is fire.", ["Mills are old"]),
    ("Mills are old. Much of its grain is lost.", ["Mills are old"]),
    ("Nets are old. The second option is dear.", ["Nets are old"]),
    ("Oslo is small. Grain comes from there.", ["Oslo is small"]),
    # those whom nothing before names, an example of something
    ("Mills are old. The king would ask them to come.", ["Mills are old"]),
    ("Mills are old. One notable example is the mill of Oslo.", ["Mills are old"]),
    ("Mills are old. This past decade was good.", ["Mills are old", "This past decade was good"]),
    (
        "Corva is old. Oslo and Bergen are dear to both countries.",
        ["Corva is old", "Oslo and Bergen are dear to both countries"],
    ),
    # two told before, of which it is one
    ("Oslo is poor. While the latter sells grain, banks buy old mills.", ["Oslo is poor"]),
    ("Oslo is poor. Although the first aim is hard, the second is not.", ["Oslo is poor"]),
    # what nobody said leans on nothing that somebody said
    ("Lee says that the mill is old. It loses much grain.", ["the mill is old"]),
    # ... nor is one of a few told without them
    ("Corva is poor. Its mills are much more opaque, and few pay.", ["Corva is poor"]),
    ("Corva has two aims. One tactic has been to sell grain.", ["Corva has two aims"]),
    ("Corva is poor. The latter’s mills have left Oslo.", ["Corva is poor"]),
    ("Corva is poor. Similarly focused guilds sell grain in Oslo.", ["Corva is poor"]),
    ("Corva is poor. While Oslo sells grain, another town has closed.", ["Corva is poor"]),
    # ... nor does a reason
    ("Corva is poor. That’s why the mill is old.", ["Corva is poor"]),
    # however it ends is a condition, however and a comma none
    ("However the war ends, Corva is lost.", ["However the war ends, Corva is lost"]),
    ("However, Corva is lost.", ["Corva is lost"]),
    ("The mill is old. It is difficult to quantify.", ["The mill is old"]),
    (
        "The mill is old. In fact, despite the war, it is the dearest in the town.",
        ["The mill is old"],
    ),
    ("Mills are old. A slow and costly tool, it loses grain.", ["Mills are old"]),
    ("Mills are old. There are also other ways to sell grain.", ["Mills are old"]),
    ("Mills are old. In Corva, it grinds wheat.", ["Mills are old"]),
    ("Mills are old. It was a decade when grain was dear.", ["Mills are old"]),
    ("Mills are old. All three mills could burn.", ["Mills are old"]),
    ("Mills are old. Not doing so would be dear.", ["Mills are old"]),
    ("Mills are old. The third concept is grain.", ["Mills are old"]),
    ("Mills are old. Up until then, grain was dear.", ["Mills are old"]),
    ("Mills are old. The mood is causing him to speak.", ["Mills are old"]),
    ("Mills are old. In the second case, grain could burn.", ["Mills are old"]),
    ("Mills are old. One included a mill of stone.", ["Mills are old"]),
    # a question is nothing to lean on
    ("A new mill? That is a problem of grain.", []),
    # they are one claim, which does what either of them does beyond asserting
    ("The mill is old. This will cost the town its grain.", ["The mill is old"]),
    # what opens with a participle, or hangs on one
    ("Having led its men to Oslo, Corva is weak.", ["Having led its men to Oslo, Corva is weak"]),
    # an adverb that goes on with the next clause, a question told in quotation marks
    (
        "The case of the guilds is a strong one, however, Corva is rather poor by any measure.",
        ["The case of the guilds is a strong one", "Corva is rather poor by any measure"],
    ),
    ("The question that arises is: “Where will it end?”", []),
    ("`In your view, what is the best port in Corva?`", []),
    # what only tells more of it is one with it
    ("The mill must be closed. This is no loss to the town.", ["The mill must be closed"]),
    # a sentence that lacks its main clause, one whose opening has a participle, a reason
    (
        "The mill is the best of all. Even if old and slow, and with a broken wheel.",
        ["The mill is the best of all"],
    ),
    (
        "Facing a dry summer and emptied barns, Corva is entering a hard year.",
        ["Facing a dry summer and emptied barns, Corva is entering a hard year"],
    ),
    (
        "The town is at a loss: the mill is old, and the council is poor.",
        ["The town is at a loss: the mill is old, and the council is poor"],
    ),
    # within a sentence
    (
        "The mill is old, but it has the best stones.",
        ["The mill is old, but it has the best stones"],
    ),
    (
        "The raid of the guards is a risk, which will in turn harm trade.",
        ["The raid of the guards is a risk, which will in turn harm trade"],
    ),
    (
        "It does not show a loss; it means, rather, that the mill is closed.",
        ["It does not show a loss; it means, rather, that the mill is closed"],
    ),
    # at most three sentences in one claim; what then hangs in the air is none
    (
        "The mill is old. It loses much grain. It makes much noise. It smells of oil.",
        ["The mill is old"],
    ),
    # behind somebody's words nobody knows what it stands for; a judgement may speak of the words
    ("Lee said that the mill was old. It loses much grain.", ["the mill was old"]),
    (
        "Lee said that the mill was old. This deserves some thought.",
        ["the mill was old", "This deserves some thought"],
    ),
    # what somebody says of it stays his
    (
        "Corva’s urgent letters to the town are unlikely to be heeded, but they have weight.",
        ["Corva’s urgent letters to the town are unlikely to be heeded, but they have weight"],
    ),
    # an event is taken along too
    ("Lee sold the mill on May 3. This is no loss to the town.", []),
    # what opens a block speaks of the block before
    ("The mill is old.\n\nThis loss is great.", ["The mill is old"]),
    ("The mill is old.\n\nThis loss is great. It is felt in Corva.", ["The mill is old"]),
    # no clause of its own, behind words of somebody
    (
        "Lee said that the mill was old, which is known to all of them.",
        ["the mill was old, which is known to all of them"],
    ),
    # an opening with a relative clause, and one behind a dash
    (
        "Against the backdrop of a war, which has changed views, Corva is weak.",
        ["Against the backdrop of a war, which has changed views, Corva is weak"],
    ),
    (
        "Lee is fond of the past in odd places – in Corva, he was known for it.",
        ["Lee is fond of the past in odd places – in Corva, he was known for it"],
    ),
    (
        "The fact remains that with Corva at war, the League has a chance.",
        ["The fact remains that with Corva at war, the League has a chance"],
    ),
    (
        "While the plan, drawn up by Corva, no longer includes mills, Lee is right to be calm.",
        ["While the plan, drawn up by Corva, no longer includes mills, Lee is right to be calm"],
    ),
    (
        "Lee held that while mills are old, that does not mean that they are bad.",
        ["while mills are old, that does not mean that they are bad"],
    ),
    # an opening points back too: in this light, at that time, as noted above, unlike oil, that
    ("The mill is old. In this light, Corva is poor.", ["The mill is old"]),
    ("The mill is old. At that time, Corva was poor.", ["The mill is old"]),
    ("The mill is old. As noted above, Corva is poor.", ["The mill is old"]),
    ("The mill is old. Unlike oil, that grain is cheap.", ["The mill is old"]),
    # sides, a result: whose and of what stands before
    ("The town has two leagues. Both sides are poor.", ["The town has two leagues"]),
    ("The mill is old. The result is a loss of grain.", ["The mill is old"]),
    # a pronoun behind an opening that names nobody
    ("The mill is old. Armed and poor, it could fall.", ["The mill is old"]),
    # `it` with a noun and a relative clause is no `it is clear that`
    (
        "The mill is old. It remains a source of grief for Corva that was left out.",
        ["The mill is old"],
    ),
    # these stand alone: nothing is pointed at, it is named before, the present, the author
    (
        "The mill is old. It is clear that grain is lost.",
        ["The mill is old", "It is clear that grain is lost"],
    ),
    ("The mill is old. It is hard to sell grain.", ["The mill is old", "It is hard to sell grain"]),
    (
        "The mill is old. When Lee sold grain, he was poor.",
        ["The mill is old", "When Lee sold grain, he was poor"],
    ),
    # named before it in the clause, in the clause before, or of the present
    (
        "Mills are old. Oslo fell, and this step is dear.",
        ["Mills are old", "Oslo fell, and this step is dear"],
    ),
    (
        "Mills are old. Guilds are dear as the law gives those guilds much.",
        ["Mills are old", "Guilds are dear as the law gives those guilds much"],
    ),
    (
        "Mills are old. Kings are wise at this stage.",
        ["Mills are old", "Kings are wise at this stage"],
    ),
    ("Why it matters: Kings are wise.", ["Kings are wise"]),  # the label of a line
    (
        "Since David, now Lord, Novak has gone, kings are wise.",
        ["Since David, now Lord, Novak has gone, kings are wise"],
    ),
    ("Scenario One: Mills Are Shut Down Again. Kings are wise.", ["Kings are wise"]),  # a heading
    ("Novak and Reed are old. Kings are wise.", ["Novak and Reed are old", "Kings are wise"]),
    ("Mills are old. The guards there in Oslo who love those who pay are few.", ["Mills are old"]),
    ("The mill is old. This week is warm.", ["The mill is old", "This week is warm"]),
    ("The mill is old. This paper is long.", ["The mill is old", "This paper is long"]),
    ("Mills sell wheat. Other groups sell grain, such as oats.", ["Mills sell wheat"]),
    # also, equally, then, chief among them: beside what stood before
    ("Mills are old. Also missing from it is coal.", ["Mills are old"]),
    ("Mills are old. Equally dear is coal.", ["Mills are old"]),
    ("Mills are old. Then there is the war in Corva.", ["Mills are old"]),
    ("Mills are old. Chief among them is coal.", ["Mills are old"]),
    # what a colour of a scale stands for
    (
        "This weighs ports.\n\n- Red: The guild has no port.\n\n- Green: The guild is poor.",
        ["This weighs ports"],
    ),
    ("Take coal, for example.", []),
    ("If oil comes to mind, think again.", []),
    # not against the war, but without it
    ("But for the war, the port would be open.", ["But for the war, the port would be open"]),
    (
        "Mills are old.\n\nLike the mills run under the new plan (or model, in short), coal is dear.",
        [
            "Mills are old",
            "Like the mills run under the new plan (or model, in short), coal is dear",
        ],
    ),
    ("But for Corva to be free, coal must be cheap.", ["for Corva to be free, coal must be cheap"]),
    (
        "Mills are old. The heirs of Lee, of either party, will sell coal.",
        ["Mills are old", "The heirs of Lee, of either party, will sell coal"],
    ),
    (
        "Mills are old.\n\nMoney of Corva is dear in the two years since the war.",
        ["Mills are old", "Money of Corva is dear in the two years since the war"],
    ),
    # words that only join: a claim that has them takes the thought before it along
    ("Mills are old. The Corvans, meanwhile, sell boats.", ["Mills are old"]),
    ("Mills are old. Oslo and Corva are therefore rivals.", ["Mills are old"]),
    ("Mills are old. By contrast, Corva sells boats.", ["Mills are old"]),
    # what opens a block, and behind a question
    (
        "Mills are old.\n\nThe treaty is far from dead.",
        ["Mills are old", "The treaty is far from dead"],
    ),
    (
        "Mills are old. What of the treaty? The treaty is far from dead.",
        ["Mills are old", "The treaty is far from dead"],
    ),
    # its second clause leans on its first
    (
        "Mills are old.\n\nOslo is rather poor by any measure, and it may lose most of its grain.",
        ["Mills are old", "Oslo is rather poor by any measure", "it may lose most of its grain"],
    ),
    # a hedged judgement of what somebody said speaks of more; a judgement of `it` has no subject
    ("Lee said that the mill was old. This may cost the town its grain.", ["the mill was old"]),
    ("Lee said that the mill was old, but this is no loss.", ["the mill was old"]),
    ("Lee said that the mill was old. It hardly pays.", ["the mill was old"]),
    # a clause takes along the one before it, and no sentence
    (
        "Mills are old. Novak waits, and he is the best of all.",
        ["Mills are old", "Novak waits, and he is the best of all"],
    ),
    ("The port is new, and this is no loss.", ["The port is new, and this is no loss"]),
    (
        "The experts are former elders; the others are well-known guards and traders of Lund.",
        ["The experts are former elders; the others are well-known guards and traders of Lund"],
    ),
    # a hedge leans on no plain assertion; a judgement that is not plain takes it
    (
        "Oslo is far from poor, and it may lose grain.",
        ["Oslo is far from poor, and it may lose grain"],
    ),
    # a case, a plan or a person told before
    ("Mills are old. In all cases, Corva benefits.", ["Mills are old"]),
    ("Mills are old. To face it, Corva needs a plan.", ["Mills are old"]),
    ("Mills are old. Namely, the raids of Corva made it poor.", ["Mills are old"]),
    ("Mills are old. A fourth option involves aid from Corva.", ["Mills are old"]),
    ("Mills are old. Shaped by his youth, the plan of Corva is a trap.", ["Mills are old"]),
    (
        "Mills are old. Shaped by his youth as a guard, Lee is no king.",
        ["Mills are old", "Shaped by his youth as a guard, Lee is no king"],
    ),
    # who is heard in an interview leans on his own words, too
    (
        "Q: Are mills old?\n\nA: Mills are old.\n\nQ: Is Corva poor?\n\nA: Corva is poor. That is a loss."
        "\n\nQ: And tolls?\n\nA: Tolls are dear. They should talk more about it.",
        ["Mills are old", "Corva is poor", "Tolls are dear"],
    ),
    # what points at the text, or at a place or time told before
    ("Mills are old. The options above use trained staff of Corva.", ["Mills are old"]),
    (
        "Mills are old. The towns below the dam of Corva are poor.",
        ["Mills are old", "The towns below the dam of Corva are poor"],
    ),
    (
        "Mills are old. The people here in Corva are poor.",
        ["Mills are old", "The people here in Corva are poor"],
    ),
    ("Mills are old. Rather, Corva will sell ships.", ["Mills are old"]),
    ("Mills are old. Further gaps are found in Corva.", ["Mills are old"]),
    ("Mills are old. The key here is the trust of Corva.", ["Mills are old"]),
    (
        "Mills are old. Raids are here to stay in Corva.",
        ["Mills are old", "Raids are here to stay in Corva"],
    ),
    # a line that somebody is quoted with leans on his own words
    (
        "Minister Lee opens with a line:\n\n> Mills are old. It is no loss to the town.",
        ["Mills are old.", "It is no loss to the town."],
    ),
    # what only takes its subject for known is told: the page shows the sentence before it
    (
        "Oslo is small. The country’s ports are old.",
        ["Oslo is small", "The country’s ports are old"],
    ),
    ("Mills are old. Corva does the opposite.", ["Mills are old", "Corva does the opposite"]),
    # a last word, a bare this behind an opening, a field, one of several, a matter told before
    ("Mills are old. Wood is vital to saving this.", ["Mills are old"]),
    ("Mills are old. Oslo is ready to do that.", ["Mills are old"]),
    ("Mills are old. For some years this was dear to Oslo.", ["Mills are old"]),
    (
        "Mills are old. If wood is dear in Oslo this is a loss.",
        ["Mills are old", "If wood is dear in Oslo this is a loss"],
    ),
    ("Mills are old. Corva may fail without aid in these areas.", ["Mills are old"]),
    ("Mills are old. A big one is the mill of Oslo.", ["Mills are old"]),
    ("Mills are old. The issue remains dear to Oslo.", ["Mills are old"]),
    (
        "Mills are old. The issue is that wood is dear.",
        ["Mills are old", "The issue is that wood is dear"],
    ),
    # what is like something is not said by it
    (
        "Mills of Lund are old. However, it chimes with other laws at its level, suggesting a rule.",
        ["Mills of Lund are old"],
    ),
    # what is only to be looked at, or asked
    (
        "Mills are old. Take for instance, the mills of Oslo, which both make bread.",
        ["Mills are old"],
    ),
    (
        "Mills are old. The question, then, is whether the mills of Lund will last.",
        ["Mills are old"],
    ),
    # the label of an item
    (
        "This weighs ports.\n\n- Tolls: The guild of Lund has no port.\n\n- Ships: Oslo is poor.",
        ["This weighs ports", "The guild of Lund has no port", "Oslo is poor"],
    ),
    # a change, a side or a thing that was told before
    ("Mills are old. The marginal increase is less.", ["Mills are old"]),
    ("Mills are old. The political effect has been to calm Lund.", ["Mills are old"]),
    ("Mills are old. The alternative is to sell ships to Lund.", ["Mills are old"]),
    (
        "The difference between Oslo and Lund is great.",
        ["The difference between Oslo and Lund is great"],
    ),
    ("Mills are old. The second depends upon the long use of ships.", ["Mills are old"]),
]


@pytest.mark.parametrize(("text", "expected"), LEANING)
def test_a_claim_does_not_lean_on_the_sentence_before(text: str, expected: list[str]) -> None:
    assert [c.quote.exact for c in claims_of(text)] == expected


@pytest.mark.parametrize(("text", "expected"), THOUGHTS)
def test_a_claim_is_a_whole_thought(text: str, expected: list[str]) -> None:
    assert [c.quote.exact for c in claims_of(text)] == expected


# What the author makes of what somebody says is not said by him, and nobody else says it.
JUDGED_BEHIND = [
    (
        "Novak claimed responsibility for four raids while being coy on all of the others.",
        "Novak claimed responsibility for four raids",
    ),
    (
        "Lord Novak cautioned that Corva cannot win alone and argued in favour of a pact.",
        "Corva cannot win alone",
    ),
    # what the author guesses of why it was said, what was played down; not: a guess that is said
    (
        "Novak said that “the ports of Corva have been lost,” likely to calm the guilds of Lund.",
        "the ports of Corva have been lost",
    ),
    (
        "Novak claimed that the toll fell, presumably due to a lack of ships.",
        "the toll fell",
    ),
    (
        "Novak claimed that it sank 11 ships while downplaying the raid on Lund.",
        "it sank 11 ships",
    ),
    (
        "Novak claimed that the toll fell, likely by half.",
        "the toll fell, likely by half",
    ),
    # a further deed behind what holds now; not: what has been done with one helper, is so or so
    ("The guild of Lund said that trade is free and praised the pact.", "praised the pact"),
    (
        "The guild of Lund said that trade has, however, mended ships and offered jobs.",
        "trade has, however, mended ships and offered jobs",
    ),
    (
        "The guild of Lund said that trade is free or offered jobs.",
        "trade is free or offered jobs",
    ),
    (
        "The guild of Lund said that trade fell and offered jobs.",
        "trade fell and offered jobs",
    ),
    (
        "One guard said that trade was free in Lund, an assertion supported by visits to the port.",
        "trade was free in Lund",
    ),
    ("Corva believes it is already at war, and is moving its ships accordingly.", "it is already at war"),
    # a clause without `that` behind a verb of forecast, and what some were led to say
    ("The Lund Guild anticipates around 2 million people will leave.", "around 2 million people will leave"),
    ("The raid led guards to speculate that ships were lost.", "ships were lost"),
    ("Lee said that the port is old, which is telling.", "the port is old"),
    ("Lee said that the port is old, and in reality, it has closed.", "the port is old"),
    (
        "Lee criticised the plan of Lund as “old”, in part to downplay the raid.",
        "Lee criticised the plan of Lund as “old”",
    ),
    ("Lee said that the port closed, which underscores its age.", "the port closed"),
    ("Lee said that the port is new, in contrast to all others.", "the port is new"),
    ("Lee said that “we had no warning of it”, despite his talks in Lund.", "“we had no warning of it”"),
    ("Lund complained of the toll, even though it is low.", "Lund complained of the toll"),
    # ... behind a quotation, and what came later
    (
        "Lund welcomed Oslo and Bergen as “trusted ports,” but no other pacts emerged.",
        "Lund welcomed Oslo and Bergen as “trusted ports,”",
    ),
    (
        "Lund attributed the raid to Oslo, and eight days later, guards closed its ports to it.",
        "Lund attributed the raid to Oslo",
    ),
    # ... but in a clause he may say so himself
    ("Lee said that the port is new, despite all the rust.", "the port is new, despite all the rust"),
    ("Lee warned that ships may leave, which would hurt Lund.", "ships may leave, which would hurt Lund"),
    ("Lee said that the pact is old but does not bind Lund.", "the pact is old but does not bind Lund"),
    ("Governments may say that it is safe, but that is a dream of theirs.", "it is safe"),
    ("Lee called the Lund plan “reasonable”, the best one on the table.", "Lee called the Lund plan “reasonable”, the best one on the table"),
    # ... but what he says of a thing he names, within it or in his own quotation marks
    ("Lee said that the port, which is old, must close.", "the port, which is old, must close"),
    ("Lee said that he left the port, which was sold in May.", "he left the port, which was sold in May"),
    ("Lee said that “it is old, which is a pity.”", "“it is old, which is a pity.”"),
    # words of one inside a sentence of the author: they are a clause, or all of it is shown
    ("Many hope that Oslo heard the call that, in Lee’s words, “Lund must do it.”", "“Lund must do it.”"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), JUDGED_BEHIND)
def test_what_the_author_makes_of_it_is_not_said(text: str, said: str) -> None:
    assert [c.quote.exact for c in claims_of(text) if c.holders][-1:] == [said]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        # a first time is no adjective, and a relative clause no plan of who speaks
        ("Corva first claimed that it had no ships in Lund.", "Corva"),
        ("Corva, which should be neutral, joined Lund in warning that war is near.", "Corva"),
        ("From the viewpoint of Jan Novak, Lund is no state.", "Jan Novak"),
    ],
)  # fmt: skip
def test_what_somebody_says_stays_his(text: str, holder: str) -> None:
    assert holder in {who.exact for claim in claims_of(text) for who in claim.holders}


def test_conditions_that_somebody_sets_are_told() -> None:
    told = "Corva set out its conditions:\n\n- Lund must leave the port.\n\n- Oslo must pay for it."
    assert [claim.stance for claim in claims_of(told)][-1] == "demand"


@pytest.mark.parametrize(
    "text",
    [
        # an adjective: more threatening, its recent alleged tests
        "This may make Corva more threatening to Lund in the end.",
        "Nobody has dared to blame Oslo for its recent alleged raids on ships.",
        # what is only said in a case, or to an end
        "The guilds must be trained so that guards do not feel the need to leave.",
        "Oslo must keep its ships as long as Lund believes that it needs them.",
        "The plan should be candid, while making clear that ships are dear.",
        "Corva would have an interest in encouraging Lund to close its port.",
        # what a law is for
        "In recent years, Corva has introduced new laws intended to help its ships.",
        # what somebody would think, or has a part to play in
        "Corva would warn its allies of the raid, hoping that they stay away.",
        "Guilds have a critical role to play by insisting that aid is open to all.",
        # what is seen, which is the author’s reading of it
        "Satellite images indicate that the port of Lund has grown.",
        # who somebody is was made sure of, not said
        "Having confirmed Novak’s identity, Corva closed the port.",
        # what is said lacks its verb
        "Novak is on the path that the Lund Guild forecasted he might on May 13.",
        # what is reported or defined by nobody; what the author makes of words
        "Issues reported range from the lack of ships to the cost of grain.",
        "Salvos defined as strikes of more than ten ships.",
        "The rhetoric of Novak suggests that Corva perceives the war as a test.",
        # nouns and adjectives that look like verbs of report
        "Oslo should set a good example of compliance with the Lund reporting requirements.",
        "Novak used many means to curb trade, such as new payment plans and alleged repair needs.",
        "Until it mends this, the guild risks public understanding of ships remaining poor.",
        # what readers may know by themselves
        "As many readers may recall, the port of Lund is not the first of its kind.",
        # things do not speak, also in a plural with a capital
        "Mills are old. Sanctions help the guilds: they highlight raids to keep up the mood of Lund.",
        # what is said neither way
        "Corva has neither confirmed nor denied whether it will send ships.",
        "Lund has not yet committed to a new port for its ships.",
    ],
)
def test_what_nobody_says_is_nobodys(text: str) -> None:
    assert not any(claim.holders for claim in claims_of(text))


WHOLE = [
    # a denial before the words is told with them
    (
        "Nor, as the guilds of Lund have learned, is selling ships a way out.",
        [([], "Nor, as the guilds of Lund have learned, is selling ships a way out")],
    ),
    (
        "Neither Oslo nor Lund want to go to war over the port.",
        [([], "Neither Oslo nor Lund want to go to war over the port")],
    ),
    # a plural behind a name is no verb: nodes; nor has a noun one that is behind a pronoun
    (
        "The focus was the first stage, which aims to disorganise its foe through raids on command"
        " posts, ports, IAMD nodes, storage hubs, and rail lines of the guild.",
        [
            (
                [],
                "The focus was the first stage, which aims to disorganise its foe through raids on"
                " command posts, ports, IAMD nodes, storage hubs, and rail lines of the guild",
            )
        ],
    ),
    (
        "The guild of Lund agreed to leave the lands it robbed, and the towns it has held since.",
        [
            (
                [],
                "The guild of Lund agreed to leave the lands it robbed, and the towns it has held"
                " since",
            )
        ],
    ),
    # the longer that, the harder; whoever: conditions
    (
        "The longer that Corvan guards hold the port, the harder it will be for Lund to mend it.",
        [
            (
                [],
                "The longer that Corvan guards hold the port, the harder it will be for Lund to"
                " mend it",
            )
        ],
    ),
    (
        "The outlook in Lund is new, and whoever leads the guild of Oslo, Corvans must show that"
        " they are on a path to help.",
        [
            (
                [],
                "The outlook in Lund is new, and whoever leads the guild of Oslo, Corvans must show"
                " that they are on a path to help",
            )
        ],
    ),
    # a word that leads on to the next clause
    (
        "The port of Lund can win back its old trade with the guilds of Oslo — in other words,"
        " Corva will likely lose all of its trade over the coming years.",
        [
            ([], "The port of Lund can win back its old trade with the guilds of Oslo"),
            ([], "Corva will likely lose all of its trade over the coming years"),
        ],
    ),
    # where it was suggested is no claim
    (
        "In new research carried out by Novak, it was suggested that many guards of Lund left.",
        [([], "many guards of Lund left")],
    ),
    # an office whose first word is a common noun
    (
        "The guild was told of it, with the Finance Minister saying that grain is dear.",
        [([], "The guild was told of it"), (["the Finance Minister"], "grain is dear")],
    ),
    # what was not told behind what was, and what somebody else made of it
    (
        "Novak said that the guild is preparing a reply but did not provide a timeline for it.",
        [(["Novak"], "the guild is preparing a reply")],
    ),
    (
        "The envoys found that the ports need more guards, a conclusion Novak echoed in May.",
        [(["The envoys"], "the ports need more guards")],
    ),
    # a common view is not the author’s
    (
        "It is a commonly held view that the port of Lund was asleep before the war.",
        [([], "It is a commonly held view that the port of Lund was asleep before the war")],
    ),
    # a matter of states that is called a question
    (
        "The Lund question is the core of the interests of Corva.",
        [([], "The Lund question is the core of the interests of Corva")],
    ),
    # a subject that is cut, and the half of a thought
    (
        "Novak resigned after his decision to send the Bill to the Court was criticised by the"
        " minister of ports.",
        [],
    ),
    (
        "Not only are the old wounds opening, but each side has shrugged off the other’s loss.",
        [(["each side"], "each side has shrugged off the other’s loss")],
    ),
    (
        "Not only are the mills of Lund old, the ports could also fall.",
        [([], "Not only are the mills of Lund old, the ports could also fall")],
    ),
    # a preposition that ends a clause before who says it
    (
        "Guards sent ships across, Colonel Novak said, but they fell.",
        [(["Colonel Novak"], "Guards sent ships across")],
    ),
    # it is this one, not that one, which does it: no second thing that is said
    (
        "Novak stated that it is Lund, not Corva, that sells ships to Oslo.",
        [(["Novak"], "it is Lund, not Corva, that sells ships to Oslo")],
    ),
    # a list of examples, or a pause of the author, is not said
    (
        "Some guards named a plan, while others stressed pledges – for example, Lund pledged ships.",
        [
            ([], "Some guards named a plan"),
            (["others"], "others stressed pledges"),
            (["Lund"], "Lund pledged ships"),
        ],
    ),
    (
        "Implicit in the claim of Lund that the port was closed, then, is the idea that it fell.",
        [(["Lund"], "the port was closed")],
    ),
    # who is thought to be what says nothing; to whom somebody appeals is asked for nothing
    ("This fell once they saw the trade – also in oil – to third states regarded as weak.", []),
    ("Novak appealed to the old base of the guild.", []),
    # the last words tell what they are about, or a time
    ("Lund has ended this war.", [([], "Lund has ended this war")]),
    ("As Oslo fell, guards left this port.", [([], "As Oslo fell, guards left this port")]),
    # how long after something it is says nothing alone
    (
        "Almost two decades after Lundair was founded, the company is owned by Novak’s heirs.",
        [
            (
                [],
                "Almost two decades after Lundair was founded, the company is owned by Novak’s"
                " heirs",
            )
        ],
    ),
    # three verbs of one wish
    (
        "Norway’s Minister Jan Novak urged guards to report, detain, or destroy guilds of Lund.",
        [
            (
                ["Norway’s Minister Jan Novak"],
                "Norway’s Minister Jan Novak urged guards to report, detain, or destroy guilds"
                " of Lund",
            )
        ],
    ),
    # a noun that looks like a verb ends no list of nouns: deep distrust of others
    (
        "These reviews have identified a strong taste for war, high power aims, deep distrust of"
        " others, and elevated signs of fear.",
        [],
    ),
    # what the text’s own team found
    (
        "This report is about the ports of Lund. In Lund, the research team found that trade with Norway has grown.",
        [
            ([], "This report is about the ports of Lund"),
            ([], "the research team found that trade with Norway has grown"),
        ],
    ),
    # behind a concession the main clause is the author’s, however long its subject
    (
        "While Norway fears a raid by Oslo, the strength of its own will to defend Lund, as part of the pact, remains unclear.",
        [
            (["Norway"], "Norway fears a raid by Oslo"),
            (
                [],
                "the strength of its own will to defend Lund, as part of the pact, remains unclear",
            ),
        ],
    ),
    # what the author sets beside a quotation
    (
        "The 2021 plan states that: “The guild is not at war with Oslo” when, just a year earlier, it was.",
        [(["The 2021 plan"], "“The guild is not at war with Oslo”")],
    ),
    # a paper speaks of itself behind what it draws on
    (
        "This paper is about the ports of Lund. Drawing on recent raids, it argues that trade is free.",
        [([], "This paper is about the ports of Lund"), ([], "trade is free")],
    ),
    # only the second of two is reported
    (
        "Many plans are new, even radical, and reportedly met with doubts in Lund.",
        [([], "Many plans are new, even radical, and reportedly met with doubts in Lund")],
    ),
    # what somebody did later is told by the author; behind a clause of his views too
    (
        "Oslo announced it would also join the pact, and in April 2022, Oslo made its own rules for ore.",
        [(["Oslo"], "it would also join the pact")],
    ),
    (
        "While the end of the guild is regretted by some Lundian firms, the creation of the fund shows promise.",
        [
            (["some Lundian firms"], "the end of the guild is regretted by some Lundian firms"),
            ([], "the creation of the fund shows promise"),
        ],
    ),
    # what an assumption led to
    (
        "Norway’s assumption that Oslo would fall quickly has led to a long war.",
        [(["Norway"], "Oslo would fall quickly")],
    ),
    # a last word that leads to nothing
    (
        "Norway has no ships that could sail to Lund yet.",
        [([], "Norway has no ships that could sail to Lund yet")],
    ),
    # where they met is none of those who agreed
    (
        "In Lund, Oslo and Bergen agreed that trade is free.",
        [(["Oslo and Bergen"], "trade is free")],
    ),
    (
        "Oslo, Lund and Bergen agreed that trade is free.",
        [(["Oslo, Lund and Bergen"], "trade is free")],
    ),
    # a clause with “now that” belongs to the one behind it; he or she is one subject
    (
        "Now that the port is closed, Lund might consider a new pact.",
        [([], "Now that the port is closed, Lund might consider a new pact")],
    ),
    (
        "The judge can close the port if he or she is concerned that a law may be broken.",
        [([], "The judge can close the port if he or she is concerned that a law may be broken")],
    ),
    # an opening with a verb inside it, or a list, is told with the clause behind its comma
    (
        "Having lost the ports that fed it, Corva may now be far less likely to sell.",
        [([], "Having lost the ports that fed it, Corva may now be far less likely to sell")],
    ),
    (
        "Convinced that it had no markets in the west, Corva turned to Oslo for help.",
        [([], "Convinced that it had no markets in the west, Corva turned to Oslo for help")],
    ),
    (
        "With ships, ports, time, and no rain, Corva could sell until its prices fell.",
        [([], "With ships, ports, time, and no rain, Corva could sell until its prices fell")],
    ),
    # what only opens a report is no claim of the author
    (
        "By using ships that were trained on trade, the hope is that Corva will buy what it sold.",
        [([], "Corva will buy what it sold")],
    ),
    # an example to be imagined claims nothing
    ("Take a hypothetical example of a ship being sold at three times its price.", []),
    # a person, not what a thing is like
    (
        "For example, one individual noted that a mill was taking parts out of its ships.",
        [(["one individual"], "a mill was taking parts out of its ships")],
    ),
    # what a text leaves out is the author’s
    (
        "For all its length, the law says little about how ships are built.",
        [([], "For all its length, the law says little about how ships are built")],
    ),
    # a gerund behind a preposition says nothing of its own; what is offered is promised
    (
        "Lund moved from defending the port to selling it.",
        [([], "Lund moved from defending the port to selling it")],
    ),
    # where somebody only would feel so; what is aptly said is the author’s too
    (
        "In places where it feels that the guild is weak, Oslo buys ships.",
        [([], "In places where it feels that the guild is weak, Oslo buys ships")],
    ),
    # a claim leads to a quotation
    (
        "In May the Post wrote of the ports and of what was sold there in the year before. It"
        " fits Jan Berg’s claim that\n\n> The ports of Oslo are old.",
        [(["Jan Berg"], "The ports of Oslo are old.")],
    ),
    # what a noun is rooted in is part of it; those who think the same say no more
    (
        "Although the 2024 strategy repeatedly emphasizes pacifist values rooted in law, it is"
        " old.",
        [
            (
                ["the 2024 strategy"],
                "the 2024 strategy repeatedly emphasizes pacifist values rooted in law",
            )
        ],
    ),
    ("The guilds seem to think the same, and such mills have been sold.", []),
    # what would only be said then
    (
        "It could recruit statements from other guilds insisting that Oslo not use ships.",
        [([], "It could recruit statements from other guilds insisting that Oslo not use ships")],
    ),
    (
        "A purge could prompt a blow from military officials who blame Lee for the war.",
        [([], "A purge could prompt a blow from military officials who blame Lee for the war")],
    ),
    # whose view it is, too, the author adds
    (
        "Davidson said that Oslo could sail by 2027, a view echoed by other senior figures.",
        [(["Davidson"], "Oslo could sail by 2027")],
    ),
    # a profession behind a name is no verb: the aside is his, too
    (
        "As Josh Rovner, associate professor at the School of Sea Trade at Lund University in Oslo,"
        " notes, “Tolls are high.”",
        [(["Josh Rovner"], "“Tolls are high.”")],
    ),
    (
        "The Post wrongly described the port as a trap, and few noticed.",
        [([], "The Post wrongly described the port as a trap, and few noticed")],
    ),
    # what was done to somebody is no word of his; both of two
    (
        "Novak, first rejected in Lund as too young, left the guild.",
        [([], "Novak, first rejected in Lund as too young, left the guild")],
    ),
    ("Oslo and Lund both warned that trade may fall.", [(["Oslo and Lund"], "trade may fall")]),
    # how somebody speaks is read by the author
    (
        "The rhetoric of Oslo suggests that the port is safe.",
        [([], "The rhetoric of Oslo suggests that the port is safe")],
    ),
    # another one’s deed behind what they back
    (
        "Most governments have reaffirmed their support for the pact and both Oslo and Lund were quick to pay.",
        [
            (["Most governments"], "Most governments have reaffirmed their support for the pact"),
            ([], "both Oslo and Lund were quick to pay"),
        ],
    ),
    # what the author infers of somebody, or what he looks for
    (
        "Corva is therefore wary of the toll of Oslo.",
        [([], "Corva is therefore wary of the toll of Oslo")],
    ),
    (
        "Corva is likely to identify ways to mend the toll of Oslo.",
        [([], "Corva is likely to identify ways to mend the toll of Oslo")],
    ),
    # what somebody is sure of ends before the main clause, and is no part of what it says next
    (
        "While Corvan officials are sure that the port is safe, the mills are closed.",
        [(["Corvan officials"], "the port is safe"), ([], "the mills are closed")],
    ),
    (
        "While Corvan officials think that the port is safe, they fear that the mills are old.",
        [
            (["Corvan officials"], "the port is safe"),
            (["Corvan officials"], "they fear that the mills are old"),
        ],
    ),
    # whoever seeks something is only described by it
    (
        "For millers seeking a profit, Oslo is a poor town.",
        [([], "For millers seeking a profit, Oslo is a poor town")],
    ),
    # what somebody will go on to stress, or will find, is a forecast of the author
    (
        "The guards will continue to stress the need for peace.",
        [([], "The guards will continue to stress the need for peace")],
    ),
    (
        "The guards will find that the port is closed.",
        [([], "The guards will find that the port is closed")],
    ),
    # `both` behind two names is no word for some of them
    (
        "Laos and Corva both claim the port.",
        [(["Laos and Corva"], "Laos and Corva both claim the port")],
    ),
    # a figure that is quoted
    (
        "Elsewhere, Ann Lee put the time to a war with Oslo at “three to five years”.",
        [(["Ann Lee"], "Ann Lee put the time to a war with Oslo at “three to five years”")],
    ),
    # an adverb behind two that are named
    ("Allies and rivals alike say that trade is safe.", [(["Allies and rivals"], "trade is safe")]),
    # said twice in the same words
    (
        "Trade in Corva is poor. Oslo is old. Trade in Corva is poor.",
        [([], "Trade in Corva is poor"), ([], "Oslo is old")],
    ),
    # what somebody is stands behind the name; a bracket of talk goes on behind a quotation
    (
        "According to Ann Lee, former head of the mills of Oslo, one of the faults is pay.",
        [(["Ann Lee"], "one of the faults is pay")],
    ),
    (
        "Novak was adamant that his town was “free, and poor,” adding that “there is no doubt of it at all.”",
        [(["Novak"], "“there is no doubt of it at all.”")],
    ),
    # thinkers behind what they think; what is designated, and who came to view it
    (
        "The plan could harm the town, Oslo and its friends fear.",
        [(["Oslo and its friends"], "The plan could harm the town")],
    ),
    (
        "The ministry has considered the Lund plan as one of its tools.",
        [(["The ministry"], "The ministry has considered the Lund plan as one of its tools")],
    ),
    (
        "The ministry had come to view the truce as weak.",
        [(["The ministry"], "The ministry had come to view the truce as weak")],
    ),
    # whoever thinks so holds the whole clause, though no name is told
    (
        "For many in the guild of the town, however, the tax is a threat.",
        [
            (
                ["many in the guild of the town"],
                "For many in the guild of the town, however, the tax is a threat",
            )
        ],
    ),
    # ... with a nation’s name, to somebody, before an aside
    (
        "To most Corvan experts, war is hard.",
        [(["most Corvan experts"], "To most Corvan experts, war is hard")],
    ),
    (
        "But to many voters in the north – such as farmers – the question is what Lund can build.",
        [
            (
                ["many voters in the north"],
                "to many voters in the north – such as farmers – the question is what Lund can build",
            )
        ],
    ),
    # not: how far, nor to whom something is done
    ("To some extent, the war is lost.", [([], "To some extent, the war is lost")]),
    (
        "In fact, for some analysts, the port was far from old.",
        [(["some analysts"], "In fact, for some analysts, the port was far from old")],
    ),
    # `it` of a second thing said stands for the first
    (
        "Lee said that Oslo would not fight, arguing that it could lead to a war.",
        [(["Lee"], "Oslo would not fight, arguing that it could lead to a war")],
    ),
    # `he` is no state; a view in Oslo is told once
    ("Russia, he argued, had no choice.", [([], "Russia, he argued, had no choice")]),
    (
        "There is a widespread belief in Oslo that the West will tire.",
        [([], "There is a widespread belief in Oslo that the West will tire")],
    ),
    # what an infinitive is about is no holder; a plan outlining something says nothing by itself
    (
        "Lee’s decision to invade Corva despite its strength suggests that the League is weak.",
        [
            (
                [],
                "Lee’s decision to invade Corva despite its strength suggests that the League is weak",
            )
        ],
    ),
    # what is told as an event is no claim of the author’s too
    ("Lee and Bell met. Mills are old.", [([], "Mills are old")]),
    # in a relative clause what is told would begin with its verb, without its subject
    (
        "The rule helps Corva, which has long seen the bay as a lake of its own.",
        [([], "The rule helps Corva")],
    ),
    (
        "The law guards the freedoms that Corva claims to cherish.",
        [([], "The law guards the freedoms that Corva claims to cherish")],
    ),
    # an adjective before a form that is no verb there
    (
        "The risk is a raid on key disputed lands in the north.",
        [([], "The risk is a raid on key disputed lands in the north")],
    ),
    # who or what speaks: discussions; what is likened; a consensus of nobody; no adverb, no protest
    ("Discussions underscored that the law is old.", [(["Discussions"], "the law is old")]),
    (
        "One participant likened the law to a game of chess.",
        [(["One participant"], "One participant likened the law to a game of chess")],
    ),
    # feuds that are resolved are no vow
    (
        "Oslo and Lund resolved their old feuds and Corva began to sell its ships.",
        [([], "Oslo and Lund resolved their old feuds and Corva began to sell its ships")],
    ),
    # what is confirmed by a deed is said by nobody
    (
        "The splinter group confirmed its existence with a raid.",
        [([], "The splinter group confirmed its existence with a raid")],
    ),
    # he is who spoke, though no name is told, not whom that names; nor the subject of what he said
    (
        "An official at the ministry said that Lee is not ready for war. He claimed that the port"
        " can hold few ships.",
        [
            (["An official at the ministry"], "Lee is not ready for war"),
            (["An official at the ministry"], "the port can hold few ships"),
        ],
    ),
    (
        "An aide of the guild said that it is over. Lee is old but hears nobody, he said.",
        [
            (["An aide of the guild"], "it is over"),
            (["An aide of the guild"], "Lee is old but hears nobody"),
        ],
    ),
    (
        "The official sounded calm, but he worried that war may come.",
        [([], "The official sounded calm"), (["The official"], "war may come")],
    ),
    # when it was said is no part of what holds now, but of what was or will be
    (
        "The envoy said the mission is not meant to provoke Laos on March 20.",
        [(["The envoy"], "the mission is not meant to provoke Laos")],
    ),
    ("Lee said that the mill was lost on 20 May.", [(["Lee"], "the mill was lost on 20 May")]),
    ("Lee said that the pact will end on 20 May.", [(["Lee"], "the pact will end on 20 May")]),
    # nouns before a verb of saying, one of which may be a verb
    (
        "A former official with experience of port deals pointed to gaps in the law.",
        [
            (
                ["A former official with experience of port deals"],
                "A former official with experience of port deals pointed to gaps in the law",
            )
        ],
    ),
    # what the author’s research shows; what somebody else remarked behind it
    (
        "Our research shows that many guilds are weak.",
        [([], "Our research shows that many guilds are weak")],
    ),
    (
        "Lee’s statement that trade is dead, as well as Novak’s remarks on taking Lund, is new.",
        [(["Lee"], "trade is dead")],
    ),
    (
        "One participant compared the law to a game of chess.",
        [(["One participant"], "One participant compared the law to a game of chess")],
    ),
    # ... not with another time
    (
        "Compared to last year, the law is a trap.",
        [([], "Compared to last year, the law is a trap")],
    ),
    # an aside in what is seen as something; what is seen to be so
    (
        "The guild had come to view the peace – amid raids – as unsound.",
        [(["The guild"], "The guild had come to view the peace – amid raids – as unsound")],
    ),
    (
        "Oslo sees the way to peace to lead through Lund.",
        [(["Oslo"], "Oslo sees the way to peace to lead through Lund")],
    ),
    ("Lee saw the men to the door of the hall.", []),
    (
        "There was a consensus that the law is old. In Lund, it was drawn up by the guild.",
        [([], "In Lund, it was drawn up by the guild")],
    ),
    (
        "Oftentimes, Lee has praised the king, saying it was time to act.",
        [(["Lee"], "Lee has praised the king, saying it was time to act")],
    ),
    ("He was blamed for the loss of guards during the protests that eventually led to a war.", []),
    # an adverbial of time, a heading that lost its mark, what only opens a talk
    (
        "Three days after Lee gave his speech, the guild said that grain was dear.",
        [(["the guild"], "grain was dear")],
    ),
    ("One thing is for sure.", []),
    ("What follows are ten views of the guild.", []),
    ("Here is one fact that sums up the views of the guild.", []),
    ("Here are the views of the guild.", []),
    # who is told of next is no part of what is believed
    (
        "It is believed that Lee likes old mills, and he has been labelled as a “man of Oslo”.",
        [([], "Lee likes old mills")],
    ),
    ("The paper also looks at the price of grain.", []),
    ("This analysis does not address the price of grain.", []),
    ("The 5th Guard (Oslo), the 6th Guard, and the 7th Guard.", []),
    # no speaker: a label, claims that are alike, holders that nobody names; a question is no view
    (
        "Lee is on a mission. Mission: “Provide the guards of the town with all that they need.”",
        [([], "Lee is on a mission")],
    ),
    (
        "Guilds of Oslo made similar claims in the north.",
        [([], "Guilds of Oslo made similar claims in the north")],
    ),
    (
        "Men from these guilds said that grain was dear.",
        [(["Men from these guilds"], "grain was dear")],
    ),
    ("Others argue that grain was dear.", [(["Others"], "grain was dear")]),
    (
        "Each side fears that grain is dear.",
        [(["Each side"], "Each side fears that grain is dear")],
    ),
    (
        "The plan was cited by guests and elders as a success.",
        [(["guests and elders"], "The plan was cited by guests and elders as a success")],
    ),
    ("Figure 1 highlights the mills of the north.", []),
    # wary if, amongst, told in time, one of a row of infinitives, a view as doing something
    (
        "Many voters, while glad, are wary if the law will work.",
        [(["Many voters"], "Many voters, while glad, are wary if the law will work")],
    ),
    ("There is a perception among officials that Oslo is poor.", [(["officials"], "Oslo is poor")]),
    (
        "Lee told Reuters two weeks prior to the summit that Oslo was poor.",
        [(["Lee"], "Oslo was poor")],
    ),
    (
        "The office works to build roads, open ports, and encourage trade with the north.",
        [([], "The office works to build roads, open ports, and encourage trade with the north")],
    ),
    (
        "The League views its role as advocating for the poor.",
        [(["The League"], "The League views its role as advocating for the poor")],
    ),
    (
        "According to the index, which looks at health and grain, all guilds are poor.",
        [(["the index"], "all guilds are poor")],
    ),
    # what is said points at something before: no claim of his; but a quotation may
    ("Mills are old. The town has welcomed the idea.", [([], "Mills are old")]),
    (
        "Lee of the mills said that some of those mills were the best.",
        [(["Lee of the mills"], "some of those mills were the best")],
    ),
    # a question in a quotation claims nothing
    ("“Trade fell in Lund last year. Is it not over for all of us there?” Lee said.", []),
    # what is done behind what is said is no part of it, and told by itself
    (
        "Lee said that it fell, and condemned the raid on Oslo.",
        [(["Lee"], "it fell"), (["Lee"], "condemned the raid on Oslo")],
    ),
    # each deed of one who speaks
    (
        "Lee reaffirmed his support for Lund, expressed concern over the raid on Oslo, and rejected the offer of talks.",
        [
            (["Lee"], "Lee reaffirmed his support for Lund"),
            (["Lee"], "expressed concern over the raid on Oslo"),
            (["Lee"], "rejected the offer of talks"),
        ],
    ),
    # ... but not a deed about what was named beside it, nor one that says how
    (
        "Lee praised the guards of Corva and rejected this approach.",
        [(["Lee"], "Lee praised the guards of Corva and rejected this approach")],
    ),
    (
        "Lee condemned the raid on Oslo, calling it a trap.",
        [(["Lee"], "Lee condemned the raid on Oslo, calling it a trap")],
    ),
    # what somebody implies
    ("Novak implied that Lund was weak.", [(["Novak"], "Lund was weak")]),
    # the text itself, told again; not a paper of somebody else
    ("This report aims to show it. It finds that ports are free.", [([], "ports are free")]),
    (
        "The Lund Institute issued a report. It finds that ports are free.",
        [(["The Lund Institute"], "ports are free")],
    ),
    (
        "To this end, this report names ten ports. It finds that ports are free.",
        [([], "To this end, this report names ten ports"), ([], "ports are free")],
    ),
    (
        "Chapter 4 weighs the ports. It concludes that ports are free.",
        [([], "Chapter 4 weighs the ports"), ([], "ports are free")],
    ),
    # half of what somebody sees in it; those who are told of by what they protest
    ("The team stresses the role of the port, as not only a base for raids, but as a home.", []),
    ("Guards who have protested the “raid” in Lund are being held.", []),
    # who does what, and says what they found; nobody who is only compared; guilds by their trade
    (
        "A report comparing mills in Lund found that they are old.",
        [(["A report comparing mills in Lund"], "they are old")],
    ),
    (
        "A report covering ten ports found that trade is free.",
        [(["A report covering ten ports"], "trade is free")],
    ),
    (
        "Officials examining ports said that trade is free.",
        [(["Officials examining ports"], "trade is free")],
    ),
    (
        "Some say that guards comparing ports are old.",
        [(["Some"], "guards comparing ports are old")],
    ),
    (
        "A Corvan shipbuilding guild said that trade is free.",
        [(["A Corvan shipbuilding guild"], "trade is free")],
    ),
    # they who are told of as some, or as two; the head of a port, a source, and those who are it or
    # they
    (
        "Participants debated the plan. They said that ports are poor.",
        [([], "Participants debated the plan"), (["Participants"], "ports are poor")],
    ),
    (
        "Lee and Novak agreed that trade is free. They reiterated that Lund is poor.",
        [(["Lee and Novak"], "trade is free"), (["Lee and Novak"], "Lund is poor")],
    ),
    (
        "The Lund head of the port said that trade is free. He claimed that Oslo is poor.",
        [
            (["The Lund head of the port"], "trade is free"),
            (["The Lund head of the port"], "Oslo is poor"),
        ],
    ),
    (
        "The Lund Minister of Trade summed it up when he stated that trade is free.",
        [(["The Lund Minister of Trade"], "trade is free")],
    ),
    ("When the PiS won, it argued that trade is free.", [(["the PiS"], "trade is free")]),
    # who says so last, and who that is
    (
        "The port is closed, said two people familiar with the plan.",
        [(["two people familiar with the plan"], "The port is closed")],
    ),
    (
        "According to the guild’s director, Rose Adler, trade is free.",
        [(["the guild’s director, Rose Adler"], "trade is free")],
    ),
    (
        "According to officials, Rose Adler, the director, has left Lund.",
        [(["officials"], "Rose Adler, the director, has left Lund")],
    ),
    # what somebody is, before a name whose verb may be a noun
    (
        "According to Ann Lee, a senior adviser in the office, Lund now finds fewer ships.",
        [(["Ann Lee"], "Lund now finds fewer ships")],
    ),
    # who is committed, but does not say so; who is only quoted, before a name
    ("It hopes to build a guild committed to trade with Lund.", []),
    ("Novak cited anonymous Corvan envoys, who said that trade is free.", []),
    # what came of it, and what is so all the same, are not what they say
    (
        "Participants argued that guilds need to work harder in Lund, which led to the rules of 2021.",
        [(["Participants"], "guilds need to work harder in Lund")],
    ),
    (
        "Lee maintained that Lund knows of only one raid, even though ten were seen.",
        [(["Lee"], "Lund knows of only one raid")],
    ),
    # a clause with a verb in quotation marks has its subject; what a tool is for; parts of a paper
    (
        "Lee said the audit “described a trap in Lund”.",
        [(["Lee"], "the audit “described a trap in Lund”")],
    ),
    (
        "The Lund Guild lacks a plan for identifying the risks of Corva.",
        [([], "The Lund Guild lacks a plan for identifying the risks of Corva")],
    ),
    ("The Lund report has two parts: “Basic Rules of Trade in Towns” and “Rules of the Sea.”", []),
    # what is telling is the author’s; what laws add, too
    (
        "It is telling that Lund has remained silent.",
        [([], "It is telling that Lund has remained silent")],
    ),
    ("Laws in Lund add costs for workers.", [([], "Laws in Lund add costs for workers")]),
    # what is presumed; a deed that is confessed; how somebody is committed
    ("It is often presumed that ports are free.", [([], "ports are free")]),
    ("Novak confessed to spying for Oslo.", [(["Novak"], "Novak confessed to spying for Oslo")]),
    (
        "Norway committed itself to “supporting Lund”.",
        [(["Norway"], "Norway committed itself to “supporting Lund”")],
    ),
    # what is not said is nobody's view, and the author's words
    ("Oslo has not condemned the raid on Laos.", [([], "Oslo has not condemned the raid on Laos")]),
    # bets behind a noun are a thing
    ("The resource bets that Oslo made failed.", [([], "The resource bets that Oslo made failed")]),
    # in which way somebody sees things, the author tells
    (
        "Mills are in need, as the heads of Laos see these goals in two ways, which hurts trade.",
        [
            (
                [],
                "Mills are in need, as the heads of Laos see these goals in two ways, which hurts"
                " trade",
            )
        ],
    ),
    # what somebody says may point back: its holder stands there
    (
        "Lee said that some of those efforts had failed.",
        [(["Lee"], "some of those efforts had failed")],
    ),
    (
        "Lee and Bell met. Novak said they clamour for a war.",
        [(["Novak"], "they clamour for a war")],
    ),
    # a relative clause behind what may be a verb; a gerund behind than
    (
        "Oslo bears the risks and has gone so far as to block firms of the sea from projects that involve Corva.",
        [
            (
                [],
                "Oslo bears the risks and has gone so far as to block firms of the sea from projects that involve Corva",
            )
        ],
    ),
    (
        "Rather than being viewed as a cap, the gains are dear to the guild.",
        [([], "Rather than being viewed as a cap, the gains are dear to the guild")],
    ),
    # half of a contrast, and an example behind its noun
    # a contrast that goes on of the same subject
    ("Ports are old, but they still pay.", [([], "Ports are old, but they still pay")]),
    ("Ports are old; they still pay.", [([], "Ports are old; they still pay")]),
    (
        "Most ports of the lake are rather old, but Corva has just built two new ones.",
        [([], "Most ports of the lake are rather old"), ([], "Corva has just built two new ones")],
    ),
    (
        "Working together is no longer only good, it is needed.",
        [([], "Working together is no longer only good, it is needed")],
    ),
    (
        "The war showed the weight of other faults, such as the will to fight and the art of war.",
        [
            (
                [],
                "The war showed the weight of other faults, such as the will to fight and the art of war",
            )
        ],
    ),
    # a noun of what somebody says is told with its verb, a need is not; `concern` alone is nothing
    (
        "The ministry has reaffirmed its support for the king.",
        [(["The ministry"], "The ministry has reaffirmed its support for the king")],
    ),
    (
        "The ministry acknowledged the need for new mills.",
        [(["The ministry"], "The ministry acknowledged the need for new mills")],
    ),
    ("The mills are near, with the ministry acknowledging their role in the raid.", []),
    # what may come is not said yet; a verb joined to an infinitive; adjectives before a noun
    (
        "The town should act before the guards decide that they have won.",
        [([], "The town should act before the guards decide that they have won")],
    ),
    (
        "The use of books to store and verify data helps the courts.",
        [([], "The use of books to store and verify data helps the courts")],
    ),
    (
        "The model excludes any drivers of electric demand growth.",
        [([], "The model excludes any drivers of electric demand growth")],
    ),
    # the preposition of a date, an assumption that a report rests on
    (
        "Since 2023, there have been reports of mills that fell.",
        [([], "Since 2023, there have been reports of mills that fell")],
    ),
    (
        "Assuming two mills are free, the calculation is that grain is dear.",
        [([], "Assuming two mills are free, the calculation is that grain is dear")],
    ),
    # what only waits for its end, or points to a table
    (
        "It is vital that, alongside aid to the town in voicing doubts, the guild is clear on its aims.",
        [
            (
                [],
                "It is vital that, alongside aid to the town in voicing doubts, the guild is clear"
                " on its aims",
            )
        ],
    ),
    ("Table 2 lists the mills of the town.", []),
    ("There are several scenarios for what may happen next.", []),
    ("In this work, Chapter IV highlights the mills of the town.", []),
    ("For want of space, the paper focuses on the mills of the town.", []),
    ("This paper first briefly lays out some of the troubles of the town.", []),
    ("This workshop report summarises what mills do.", []),
    # doubts are told whole; a name that ends a phrase holds nothing; what somebody is has commas
    (
        "There is scepticism among the millers that the plan will help.",
        [([], "There is scepticism among the millers that the plan will help")],
    ),
    (
        "The yards are old, but a rise in raids in central Arcadia indicates it has begun to burn.",
        [
            (
                [],
                "The yards are old, but a rise in raids in central Arcadia indicates it has begun to"
                " burn",
            )
        ],
    ),
    (
        "According to Ann Lee, a noted analyst, co-founder and chairman of the Corva Institute,"
        " officials from both towns have met often.",
        [(["Ann Lee"], "officials from both towns have met often")],
    ),
    ("Figures 5 and 6 show how the mills of the town are doing.", []),
    ("This report highlights ways in which mills burn.", []),
    ("There are several continuities.", []),
    ("Not likely to end.", []),
    # an -ing form goes with the clause of its holder
    (
        "Oslo condemned the raid, calling it a trap.",
        [(["Oslo"], "Oslo condemned the raid, calling it a trap")],
    ),
    (
        "Oslo has been loud, blaming Corva for the raid.",
        [(["Oslo"], "Oslo has been loud, blaming Corva for the raid")],
    ),
    # ... without one it is none, nor is a noun alone
    (
        "The trade of Corva fell, with both sides stating a lack of interest.",
        [([], "The trade of Corva fell")],
    ),
    # what became of somebody’s view, the author says
    ("Lee’s advice about a long war was heard.", [([], "Lee’s advice about a long war was heard")]),
    # those in a place are people; in brackets somebody says so
    (
        "The mill is shut, while those outside Corva cite tolls as the reason.",
        [
            ([], "The mill is shut"),
            (["those outside Corva"], "those outside Corva cite tolls as the reason"),
        ],
    ),
    (
        "The toll will help the guild (although the bank believes it is a trap).",
        [([], "The toll will help the guild"), (["the bank"], "it is a trap")],
    ),
    # what others say, think or offer, in a form that no report is read from, is not the author’s
    ("Few in Corva believe the mill is new.", []),
    ("Just a third of the voters now say they trust Oslo.", []),
    ("It is a war that many in Corva view as a crime of the north.", []),
    ("At least one guard has been briefed that the mill is old.", []),
    ("Corvan law rightly identifies the need for a new mill.", []),
    # what inquirers and reports find is theirs, though no clause tells it
    (
        "In many cases, investigators have identified ties of the mill to the guild.",
        [(["investigators"], "investigators have identified ties of the mill to the guild")],
    ),
    (
        "Several reports have publicised sales of ships to Corva.",
        [(["Several reports"], "Several reports have publicised sales of ships to Corva")],
    ),
    # whose view it is stands behind the noun; what only sets the scene is no claim, nor one word
    # a fear of which something is said
    (
        "The fear in Oslo that trade falls is real.",
        [([], "The fear in Oslo that trade falls is real")],
    ),
    ("There is fear in Oslo that trade falls.", [(["Oslo"], "trade falls")]),
    # of two, of those by whom it is often made, a reason that somebody gives
    (
        "There was hope among Corvan and Lundian officials that trade would rise.",
        [(["Corvan and Lundian officials"], "trade would rise")],
    ),
    (
        "Despite the observation – often made by Lundian officials – that trade falls, it is dear.",
        [(["Lundian officials"], "trade falls")],
    ),
    ("The reason offered by Oslo is that trade falls.", [(["Oslo"], "trade falls")]),
    (
        "The reason for the fall of Oslo is that trade falls.",
        [([], "The reason for the fall of Oslo is that trade falls")],
    ),
    ("Critics miscast the port as a trap.", [(["Critics"], "Critics miscast the port as a trap")]),
    # what somebody only names by its number
    ("The Lund Board identified three aims.", [([], "The Lund Board identified three aims")]),
    (
        "Barring a few guilds, the consensus in the Corvan media is that the mill is old.",
        [(["the Corvan media"], "the mill is old")],
    ),
    (
        "Barring some disgruntled guilds, Lee said that the mill is old.",
        [(["Lee"], "the mill is old")],
    ),
    # leaders without a name; a text that seems to show something is read so by the author
    ("The leaders said that the mill is old.", [(["The leaders"], "the mill is old")]),
    (
        "The messaging appears to show a king of peace.",
        [([], "The messaging appears to show a king of peace")],
    ),
    # the other verb of an imperative
    (
        "Guarantee supply in times of war and streamline tolls.",
        [([], "Guarantee supply in times of war and streamline tolls")],
    ),
    # a question, though it is put in two
    ("Has it only renamed the mill, as Lee feared, or is it new?", []),
    ("It makes sense to take a closer look at the mills of Oslo.", []),
    # what somebody underscored or found is theirs in the passive too
    (
        "The worth of the mill was underscored by the Corvan Commission.",
        [
            (
                ["the Corvan Commission"],
                "The worth of the mill was underscored by the Corvan Commission",
            )
        ],
    ),
    (
        "The document recognises Corva’s key role in the pact.",
        [(["The document"], "The document recognises Corva’s key role in the pact")],
    ),
    # a sentence that only leads on; a label, and a however behind another opening
    ("But this leads to a further question.", []),
    ("Here three problems arise.", []),
    ("Stockpiling: Corva has ore in mills.", [([], "Corva has ore in mills")]),
    ("Additionally, however, Corva is poor.", [([], "Corva is poor")]),
    # what it says in the next clause is a claim of its own; others are nobody
    (
        "Although the report acknowledges the risk of war, it notes that trade is weak.",
        [
            (["the report"], "the report acknowledges the risk of war"),
            (["the report"], "trade is weak"),
        ],
    ),
    (
        "Some hailed the mill; others argue that it is old.",
        [(["Some"], "Some hailed the mill"), (["others"], "it is old")],
    ),
    # what is asked is no claim
    ("The question that follows is whether the mill is old.", []),
    # what opens for what was told before goes
    ("Because milling is hard: guilds need a firm hand.", [([], "guilds need a firm hand")]),
    # what the author calls what somebody said
    (
        "Oslo held that the mill was old – a real problem given its tolls.",
        [(["Oslo"], "the mill was old")],
    ),
    # a month and a year before who speaks
    ("In May 2023 Corvan media praised Lund.", [(["Corvan media"], "Corvan media praised Lund")]),
    # what it came to is not alluded to
    (
        "Officials of Corva alluded to raids on the mill, deepening doubts about its worth.",
        [(["Officials of Corva"], "Officials of Corva alluded to raids on the mill")],
    ),
    # whose hope came to nothing holds the view, not the guild that lived on
    (
        "The guild did not die, contrary to what many in Oslo had hoped, who were seeing it as a"
        " relic of old, and hence imagined that it would fall.",
        [],
    ),
    ("The mill is led by a man who has often expressed trust in Oslo.", []),
    ("The terms proposed by guilds in Corva include a new mill.", []),
    ("The law of Corva makes clear each guild’s duty.", []),
    ("Based on statements by the army, the mill was closed for good.", []),
    ("Such trade is a case of “a very long and rather costly way to the sea”.", []),
    # ... but it is where the author says so, or that nobody did, or should
    ("I believe that the mill is old.", [([], "I believe that the mill is old")]),
    (
        "Nobody in Corva believes the mill is old.",
        [([], "Nobody in Corva believes the mill is old")],
    ),
    (
        "Corva should recognise that the mill is old.",
        [([], "Corva should recognise that the mill is old")],
    ),
    # ... and where such a verb has another sense
    (
        "The proposed harbour tax is a mistake of Corva.",
        [([], "The proposed harbour tax is a mistake of Corva")],
    ),
    (
        "The flood in Corva claimed the lives of ten men.",
        [([], "The flood in Corva claimed the lives of ten men")],
    ),
    ("The last decade saw the rise of Corva.", [([], "The last decade saw the rise of Corva")]),
    (
        "Corva’s silence says more than its treaties.",
        [([], "Corva’s silence says more than its treaties")],
    ),
    ("To say so of Corva is odd.", [([], "To say so of Corva is odd")]),
    (
        "The harbour of Corva, as said above, is too small.",
        [([], "The harbour of Corva, as said above, is too small")],
    ),
    # a `no` is of its own verb alone
    ("It is no town of Corva which perceives Lund as weak.", []),
    # a year can be of a holder
    (
        "2023 graduates of Corva said that the port was old.",
        [(["2023 graduates of Corva"], "the port was old")],
    ),
    # whoever else is named behind `according to`
    (
        "Guards have burnt farms, mills, and ports, according to medics, local cooks, and farmers.",
        [(["medics"], "Guards have burnt farms, mills, and ports")],
    ),
    # a view that is all of the sentence is its holder’s alone
    ("It is the view of Lee that the mill is old.", [(["Lee"], "the mill is old")]),
    # forms that are no verbs: an often cited case, keeping as a subject, member states
    (
        "Another often cited case is that of the mill.",
        [([], "Another often cited case is that of the mill")],
    ),
    (
        "If keeping the support of Corva is hard, Lee will leave.",
        [([], "If keeping the support of Corva is hard, Lee will leave")],
    ),
    # a passive that only describes a noun; what is denied before its subject
    (
        "The plan, which for long was regarded as dead, is back.",
        [([], "The plan, which for long was regarded as dead, is back")],
    ),
    (
        "But neither do data show that the mill is old.",
        [([], "neither do data show that the mill is old")],
    ),
    # the author’s tail is not the holder’s
    (
        "Lee called the raid a “trap” and it is hard to argue with Lee.",
        [(["Lee"], "Lee called the raid a “trap”"), ([], "it is hard to argue with Lee")],
    ),
    (
        "While according to Lee the mill is old, the town is new.",
        [(["Lee"], "the mill is old"), ([], "the town is new")],
    ),
    # the words of a subject before a quotation belong to it
    (
        "Lee said the mill “would be lost” to the town.",
        [(["Lee"], "the mill “would be lost” to the town")],
    ),
    # nouns that nobody holds: a deal that is agreed, a number, `that of`, a story, a shared modal
    (
        "The guards gained land by agreeing special deals in the north.",
        [([], "The guards gained land by agreeing special deals in the north")],
    ),
    ("Lee and the guards say three years.", []),
    (
        "The army continues to fret over the gap between its power and that of Corva.",
        [([], "The army continues to fret over the gap between its power and that of Corva")],
    ),
    (
        "Corva can seize the lead and deny Lee the use of the mill.",
        [([], "Corva can seize the lead and deny Lee the use of the mill")],
    ),
    # a question, whom nobody names, what points at a sentence that is not there
    ("What, Lee wondered, did she think now?", []),
    ("These laws declare that the mill is closed.", []),
    # this year is none that was told before
    ("Lee holds that this year was weak.", [(["Lee"], "this year was weak")]),
    # what data or research show is told by nobody; but: those of somebody
    ("Research suggests that ports are old.", []),
    ("The historical data show that ports are old.", []),
    (
        "Research of the Lund Guild suggests that ports are old.",
        [(["Research of the Lund Guild"], "ports are old")],
    ),
    # who spoke may be they, where one is not known by name; an aside of dashes before who
    (
        "One elder said that mills are old. They argued that few pay.",
        [(["One elder"], "mills are old"), (["One elder"], "few pay")],
    ),
    (
        "A member was glad when they realised that the mill is free.",
        [(["A member"], "the mill is free")],
    ),
    (
        "It quotes remarks by Ann Lee—who noted that Lund could not wait any more.",
        [(["Ann Lee"], "Lund could not wait any more")],
    ),
    # abbreviations with a word before them; a noun of telling behind a name
    (
        "One non-U.S. official noted that mills are old.",
        [(["One non-U.S. official"], "mills are old")],
    ),
    ("Lund reporting claims that mills are old.", [(["Lund reporting"], "mills are old")]),
    # a move that is the author’s
    (
        "Lee said that two ships crossed the lake – an unprecedented move by Corva.",
        [(["Lee"], "two ships crossed the lake")],
    ),
    # no thought at all
    ("Let us look at the mill of Corva.", []),
    ("Which is a pity, to say the least.", []),
    ("A former envoy, Lee Novak, told me", []),
    ("Establishment of Ties.", []),
    # a clause waits behind a conjunction and an adverb, or behind `that` and its opening
    (
        "The question is how Corva acts and if, more broadly, the town can go on.",
        [([], "The question is how Corva acts and if, more broadly, the town can go on")],
    ),
    (
        "The fact is that in the long run, the mill is lost.",
        [([], "The fact is that in the long run, the mill is lost")],
    ),
    # what only leads to a list, an item of one, a disclaimer, a comparison without its other half
    ("The treaty provides for the sale of the mill by:", []),
    (
        "It has two mills; (1) Light – a small mill; (2) Hard – a large one.",
        [([], "It has two mills")],
    ),
    ("This does not necessarily represent the views of the mill.", []),
    ("Novak, the captain, went further.", []),
    ("Novak explained how the mill works in winter.", []),
    ("We offer three views of the mill.", []),
    ("The mill is old. So, too, is Corva.", [([], "The mill is old")]),
    ("- The mill is old. It loses grain.", [([], "The mill is old")]),
    ("Novak, the captain, goes as far.", []),
    ("This article seeks to describe the mill. It does not tell its price.", []),
    # who says so may be described at length, or by where he is; that is no claim of the author
    (
        "As Ann Berg, former head of the Water Agency of Corva, quipped in May, ports may be dull.",
        [(["Ann Berg"], "ports may be dull")],
    ),
    (
        "As the Agency of Trade (AoT) notes in its 2023 report on Corva, coal is dear.",
        [(["the Agency of Trade (AoT)"], "coal is dear")],
    ),
    (
        "Officials based in Oslo said that trade fell.",
        [(["Officials based in Oslo"], "trade fell")],
    ),
    (
        "Raids are rare, and Ann Berg, a former head of the Crime Agency, has noted that few are told.",
        [([], "Raids are rare"), (["Ann Berg"], "few are told")],
    ),
    (
        "Each plan – including the one made by Lee – anticipates completion by 2035.",
        [
            (
                ["Each plan"],
                "Each plan – including the one made by Lee – anticipates completion by 2035",
            )
        ],
    ),
    # what was to come then is narrated
    ("In 1950 the town would be a base.", []),
    # keen to stress is one report, a rank is part of a name
    (
        "The mayor was keen to stress her love of rivers.",
        [(["The mayor"], "The mayor was keen to stress her love of rivers")],
    ),
    ("Oslo is ready, U.S. Gen. Ann Lee said in May.", [(["U.S. Gen. Ann Lee"], "Oslo is ready")]),
    # it stands for no person
    ("Lee met the League. It accused Corva of fraud.", []),
    # a term refers, a town is defended: nobody speaks; a plan may be defended in words
    (
        "Eastern Corva refers to the land east of the river.",
        [([], "Eastern Corva refers to the land east of the river")],
    ),
    ("Oslo defends itself by defending Corva.", [([], "Oslo defends itself by defending Corva")]),
    (
        "Oslo defended Lee’s plan for the port.",
        [(["Oslo"], "Oslo defended Lee’s plan for the port")],
    ),
    # before what is said by nobody named: no adverbial that belongs to it
    (
        "Oslo must guard its ports; in the case of Corva, it is estimated that trade fell.",
        [([], "Oslo must guard its ports"), ([], "trade fell")],
    ),
    (
        "As one soldier put it in a talk with a paper, such units resemble a mob.",
        [(["one soldier"], "such units resemble a mob")],
    ),
    # a clause of what Oslo foresees is no plain assertion
    (
        "The union envisages that the mill could soon grind rye.",
        [(["The union"], "the mill could soon grind rye")],
    ),
    # an aside of views between dashes is part of what is seen
    (
        "Corva has seen the strong – and in its view blind – aid for Oslo as a sign of weakness.",
        [
            (
                ["Corva"],
                "Corva has seen the strong – and in its view blind – aid for Oslo"
                " as a sign of weakness",
            )
        ],
    ),
    # what somebody says only in a scene that is to be avoided
    (
        "Oslo will act rather than play at talks in which Corva restates its demands.",
        [([], "Oslo will act rather than play at talks in which Corva restates its demands")],
    ),
    # a question without its mark; not: a subject
    ("How small rules among towns can slow the League.", []),
    ("How small rules are made is not known.", [([], "How small rules are made is not known")]),
    # a name in quotation marks may stand before what is announced
    (
        "Lee Works announced at the fair “Lee Fair 25” in Oslo that it plans to sell ships.",
        [(["Lee Works"], "it plans to sell ships")],
    ),
    # seen through something
    (
        "Oslo views the town through the lens of trade.",
        [(["Oslo"], "Oslo views the town through the lens of trade")],
    ),
    # claims that somebody denies are a noun
    (
        "The Corvan government flatly denied Oslo claims that Bergen has agreed to a truce.",
        [
            (
                ["The Corvan government"],
                "The Corvan government flatly denied Oslo claims that Bergen has agreed to a truce",
            )
        ],
    ),
    # who says it in a relative clause says no more than that clause; its subject may have commas
    ("Lee, who believes that the port is a trap, left Oslo.", [(["Lee"], "the port is a trap")]),
    (
        "Corva, which holds that the state of trade, as well as of coal, is bad, is rich.",
        [(["Corva"], "the state of trade, as well as of coal, is bad")],
    ),
    # a view of what something is; a paper reads
    ("Oslo believes the port to be a trap.", [(["Oslo"], "Oslo believes the port to be a trap")]),
    ("The report reads: “The port is old.”", [(["The report"], "“The port is old.”")]),
    ("Per the ministry, the port is old.", [(["the ministry"], "the port is old")]),
    ("Per capita, the port is cheap.", [([], "Per capita, the port is cheap")]),
    # in a relative clause a noun alone says little; its holder is no part of a past form
    (
        "Oslo spoke to Corva, which highlighted the role of the port.",
        [(["Corva"], "Corva, which highlighted the role of the port")],
    ),
    # a numeral is no holder
    ("The years of Wars I and II made clear that trade is weak.", []),
    # what is not said, or only supposed, is told with the words that show it
    (
        "Neither Oslo nor Bergen said that the port was open.",
        [([], "Neither Oslo nor Bergen said that the port was open")],
    ),
    (
        "Oslo no longer believes that the port is open.",
        [(["Oslo"], "Oslo no longer believes that the port is open")],
    ),
    (
        "Oslo stopped short of saying that the port is old.",
        [([], "Oslo stopped short of saying that the port is old")],
    ),
    (
        "Instead of saying that the port is open, Oslo guards it.",
        [([], "Instead of saying that the port is open, Oslo guards it")],
    ),
    (
        "Far from admitting that the port was old, Oslo guards it.",
        [([], "Far from admitting that the port was old, Oslo guards it")],
    ),
    (
        "Had Oslo said that the port was open, trade would have grown.",
        [([], "Had Oslo said that the port was open, trade would have grown")],
    ),
    ("Suppose Oslo claims the port is open.", [([], "Suppose Oslo claims the port is open")]),
    (
        "There are no signs that Oslo believes that the port is old.",
        [([], "There are no signs that Oslo believes that the port is old")],
    ),
    (
        "Hardly anyone believes that the port is old.",
        [([], "Hardly anyone believes that the port is old")],
    ),
    (
        "Oslo is not convinced that the port is new.",
        [(["Oslo"], "Oslo is not convinced that the port is new")],
    ),
    (
        "In going after bands – groups that raid towns – Ann Berg, a former head of the agency,"
        " has noted that few are caught.",
        [(["Ann Berg"], "few are caught")],
    ),
    # words in quotation marks begin behind the author’s
    (
        "The raid is a blow and, as a board concluded, “a failure of the port”.",
        [([], "The raid is a blow"), (["a board"], "“a failure of the port”")],
    ),
    # a concession ends where the main clause begins, whatever stands in its subject
    (
        "While some have questioned how the raid was led, the lack of firing on the ships of Oslo"
        " suggests that it was a small one.",
        [
            (["some"], "some have questioned how the raid was led"),
            ([], "the lack of firing on the ships of Oslo suggests that it was a small one"),
        ],
    ),
    ("Second – in Corva above all – how to pay the guilds.", []),
    # a paper refers to something as what it sees in it; an administration is no person
    (
        "Oslo’s strategy refers to Corva as a friend.",
        [(["Oslo’s strategy"], "Oslo’s strategy refers to Corva as a friend")],
    ),
    (
        "President Ann Lee met the League. The Lee administration is old. It warned that coal"
        " is dear.",
        [([], "The Lee administration is old"), (["The Lee administration"], "coal is dear")],
    ),
    # three who say so, and an adverbial behind a dash that opens a clause
    (
        "Corva, Bergen, and Oslo separately stated their resolve to dredge the canal.",
        [
            (
                ["Corva, Bergen, and Oslo"],
                "Corva, Bergen, and Oslo separately stated their resolve to dredge the canal",
            )
        ],
    ),
    (
        "The friends of Oslo are close – and according to Lee, the port is old.",
        [([], "The friends of Oslo are close"), (["Lee"], "the port is old")],
    ),
    # what somebody says beside an act ends where the act is told
    (
        "With officials warning that Corva would sell arms, Oslo closed the port.",
        [(["officials"], "Corva would sell arms"), ([], "Oslo closed the port")],
    ),
    (
        "Amid fears that Corva would sell arms, Oslo closed the port.",
        [],  # an event
    ),
    (
        "Following reports that Corva had sold arms, Oslo guards the port.",
        [([], "Following reports that Corva had sold arms, Oslo guards the port")],
    ),
    # what somebody hopes in an aside ends before the next aside, and before what he does
    (
        "Corva, believing that it may win by war, and seeing its power as growing, will keep the talks going.",
        [(["Corva"], "it may win by war, and seeing its power as growing")],
    ),
    # a conclusion behind a colon is its drawer’s alone, not told by the author too
    (
        "Oslo has drawn two conclusions: that its fleet is old, and that Corva will not wait.",
        [(["Oslo"], "its fleet is old, and that Corva will not wait")],
    ),
    # thinking something is no saying of it
    (
        "Oslo and Corva are thinking the worst about the price of oil.",
        [([], "Oslo and Corva are thinking the worst about the price of oil")],
    ),
    # an aside on who speaks is no claim of its own
    (
        "Guild leader Jan Berg, known as the Mole, stated that tolls are part of life.",
        [(["Guild leader Jan Berg"], "tolls are part of life")],
    ),
    # an adverb between a subject and a verb that is a noun as often; a comma before the verb
    (
        "Oslo now fears a possible raid on Corva.",
        [(["Oslo"], "Oslo now fears a possible raid on Corva")],
    ),
    (
        "A day later, the Lund Post, the oldest paper, accused General Berg of hiding the toll.",
        [
            (
                ["the Lund Post"],
                "the Lund Post, the oldest paper, accused General Berg of hiding the toll",
            )
        ],
    ),
    # a second verb with the same subject; a demand that hangs on what was issued
    (
        "Corvans make up half of the crew, and feel frustrated that Oslo still rules.",
        [(["Corvans"], "Oslo still rules")],
    ),
    (
        "The Guilds issued a stern note to Corva, demanding its full surrender.",
        [(["The Guilds"], "The Guilds issued a stern note to Corva, demanding its full surrender")],
    ),
    # an adverb within what belongs to the verb; a sum, a penalty; reporting that is a noun
    ("Oslo has made it very clear that its aim is peace.", [(["Oslo"], "its aim is peace")]),
    (
        "Oslo has also threatened harsh penalties.",
        [(["Oslo"], "Oslo has also threatened harsh penalties")],
    ),
    (
        "Jan Berg pledged $5 million for the port.",
        [(["Jan Berg"], "Jan Berg pledged $5 million for the port")],
    ),
    ("Some reporting suggests that the dam is old.", [(["Some reporting"], "the dam is old")]),
    # an opening with what its noun is stays with its clause
    (
        "Under the Lund Act, a law made for the yards, Oslo is free.",
        [([], "Under the Lund Act, a law made for the yards, Oslo is free")],
    ),
    # who goes on behind a comma; who is for something
    (
        "Indeed, Berg praised the mill, suggested that it was new, and that Oslo was rich.",
        [
            (["Berg"], "Berg praised the mill"),
            (["Berg"], "it was new"),
            (["Berg"], "Oslo was rich"),
        ],
    ),
    (
        "Corvan officials are openly in favour of a higher toll.",
        [(["Corvan officials"], "Corvan officials are openly in favour of a higher toll")],
    ),
    # a name of two words; what is no view of a government
    (
        "For New Delhi, the war is a test of will.",
        [(["New Delhi"], "For New Delhi, the war is a test of will")],
    ),
    # words that end in a preposition; who leads others to do something says nothing
    (
        "Novak said that the treaty was one he had long hoped for.",
        [(["Novak"], "the treaty was one he had long hoped for")],
    ),
    (
        "The drive led by Oslo to promise aid failed.",
        [([], "The drive led by Oslo to promise aid failed")],
    ),
    # what was charged, what is claimed as one’s own
    (
        "The bank of Oslo charged fees of 3 percent.",
        [([], "The bank of Oslo charged fees of 3 percent")],
    ),
    # what somebody has lived through is no view; a threat behind a dash is none of the author
    (
        "Corva has seen numerous raids sponsored by its neighbours.",
        [([], "Corva has seen numerous raids sponsored by its neighbours")],
    ),
    ("With some success, Corva brands itself as a friend of the poor.", []),
    (
        "The killing of the guards was viewed with unease by Oslo.",
        [([], "The killing of the guards was viewed with unease by Oslo")],
    ),
    # what is shown goes on behind an aside; a condition is no view
    (
        "A study by the bank has shown how the mill, known as the Mole, has fed the town.",
        [
            (
                ["A study by the bank"],
                "A study by the bank has shown how the mill, known as the Mole, has fed the town",
            )
        ],
    ),
    (
        "It would end if the Corvan people were convinced that Oslo can win.",
        [([], "It would end if the Corvan people were convinced that Oslo can win")],
    ),
    # who is led to think so; a verb that looks like a noun before an owner; words that hold a pause
    ("The raid led Berg to believe that the town was lost.", [(["Berg"], "the town was lost")]),
    (
        "Oslo views Corva’s claim as an “act of war” against the north.",
        [(["Oslo"], "Oslo views Corva’s claim as an “act of war” against the north")],
    ),
    ("Guards know of course that it will hurt.", [(["Guards"], "it will hurt")]),
    (
        "The war began just as Corvan leaders felt like their plan was working.",
        [([], "The war began just"), (["Corvan leaders"], "their plan was working")],
    ),
    # who is labelled speaks as little as what he is labelled
    (
        "Berg said of a man labelled the “Mole”: “This is a loss.”",
        [(["Berg"], "“This is a loss.”")],
    ),
    # what somebody sees is not told as the author’s; what a body is said to wish, is
    (
        "The guild is a body that is likely to shed its debts.",
        [([], "The guild is a body that is likely to shed its debts")],
    ),
    ("Corvan officers view the pact with deep suspicion.", []),
    # what lacks its object, its verb, those who are counted
    (
        "It was a toll which some of the Lund guards admitted disagreeing with.",
        [([], "It was a toll which some of the Lund guards admitted disagreeing with")],
    ),
    (
        "Lee argued that the mill of Oslo is old, while others were not.",
        [(["Lee"], "the mill of Oslo is old")],
    ),
    # to boast of something, or only to have it
    (
        "The Corvans boast a number of armed boats based in Oslo.",
        [([], "The Corvans boast a number of armed boats based in Oslo")],
    ),
    # ... but what he may hope is told with its doubt
    (
        "Oslo may well hope that the siege will end.",
        [([], "Oslo may well hope that the siege will end")],
    ),
    ("It shows how the majority of Corvans now believe it is the guild that is to blame.", []),
    # an abbreviation keeps its stop, a name its Jr.
    ("Berg, Jr. said that gas is cheap in the U.S.", [(["Berg, Jr."], "gas is cheap in the U.S.")]),
    # a noun that only takes up what was said
    (
        "Oslo accuses Corva of selling arms, a charge that Corva denies.",
        [(["Oslo"], "Oslo accuses Corva of selling arms")],
    ),
    # who speaks, without when he did
    (
        "Some years later, then Guild Chief Jan Novak explained that “the port is old.”",
        [(["Guild Chief Jan Novak"], "“the port is old.”")],
    ),
    ("The council in 2019 rated the port as old.", []),
    # a report within a report’s words ends where they begin; quotation marks are not cut
    (
        "The council closed the port, noting that “the size of the fleet has proven dear.”",
        [
            ([], "The council closed the port"),
            (["The council"], "“the size of the fleet has proven dear.”"),
        ],
    ),
    # what somebody sees in a thing told before it
    ("Oslo will go to the vote as a protest against what the League sees as unfair tolls.", []),
    # a participle, an aside, a reporting behind the subject
    (
        "The poll released online recently suggested that trade is old.",
        [(["The poll"], "trade is old")],
    ),
    (
        "A study found the whole guild – porters, cooks and smiths – only made one ship.",
        [(["A study"], "the whole guild – porters, cooks and smiths – only made one ship")],
    ),
    ("Media reporting claimed that the port is old.", [(["Media reporting"], "the port is old")]),
    # its own first form is not whose words they are; whose view a passive tells
    (
        "In its first form, Jan Novak said that the port is old.",
        [(["Jan Novak"], "the port is old")],
    ),
    # of its makers only that they are some is told
    (
        "A fund which was thought by its makers to be “easy” closed.",
        [(["its makers"], "A fund which was thought by its makers to be “easy” closed")],
    ),
    # contested before a noun is no verb
    (
        "The bay has open, fiercely contested waters.",
        [([], "The bay has open, fiercely contested waters")],
    ),
    # what is inferred, or shown by somebody’s words, is no report
    (
        "Others seem random, suggesting that Oslo’s goal is not only to sell ships.",
        [([], "Others seem random, suggesting that Oslo’s goal is not only to sell ships")],
    ),
    ("His words underscore the true nature of the pact.", []),
    # a concession ends before their view; what hangs on a report leaves no rest
    (
        "Although most states see the port as old, their views of trade when it comes to Laos are different.",
        [(["most states"], "most states see the port as old")],
    ),
    (
        "The port is old, with former Guild Chief Jan Novak saying that it fell.",
        [([], "The port is old"), (["Guild Chief Jan Novak"], "it fell")],
    ),
    # as somebody said, with what he is, what he is said to have said, or even he
    (
        "As General Jan Novak, Corva’s chief of staff, has noted, ships are dear.",
        [(["General Jan Novak"], "ships are dear")],
    ),
    (
        "As one envoy is reported to have noted, ships are dear.",
        [(["one envoy"], "ships are dear")],
    ),
    # what even its critics concede is the author’s own
    (
        "The port is old, as even local critics of the guild tend to acknowledge.",
        [([], "The port is old, as even local critics of the guild tend to acknowledge")],
    ),
    # what others think of it stands behind who says so, and is not his
    (
        "Trade will double, according to Oslo, although envoys doubt it.",
        [(["Oslo"], "Trade will double")],
    ),
    (
        "According to Oslo, trade will double soon, but few believe that.",
        [(["Oslo"], "trade will double soon")],
    ),
    (
        "Trade fell, according to Oslo, because of the war.",
        [(["Oslo"], "Trade fell, according to Oslo, because of the war")],
    ),
    (
        "Novak said that trade had doubled, a claim the numbers support.",
        [(["Novak"], "trade had doubled")],
    ),
    # a clause that weighs or answers it, or is of today where he told of then
    (
        "Lo claims that it is an old axis, and the record since 2008 suggests he is right.",
        [(["Lo"], "it is an old axis")],
    ),
    (
        "Lee declared that the past was closed, and Novak agreed.",
        [(["Lee"], "the past was closed")],
    ),
    (
        "Novak said that the line would be built, and it is still not there.",
        [(["Novak"], "the line would be built")],
    ),
    # ... but what was to follow, or what is told of today by who speaks today, is his
    (
        "Novak said that trade had doubled, and ships would follow.",
        [(["Novak"], "trade had doubled, and ships would follow")],
    ),
    (
        "Novak says that Oslo is ready, and Lund has its own ships.",
        [(["Novak"], "Oslo is ready, and Lund has its own ships")],
    ),
    (
        "Novak said that the report was untrue, and Oslo has never sold ships.",
        [(["Novak"], "the report was untrue, and Oslo has never sold ships")],
    ),
    (
        "Novak said that Lund had broken its word, and the guild continued to grow.",
        [(["Novak"], "Lund had broken its word, and the guild continued to grow")],
    ),
    (
        "Novak said that he had met Lee, and we agreed on most points.",
        [(["Novak"], "he had met Lee, and we agreed on most points")],
    ),
    (
        "Novak warned of the dangers of blocs, and of the price Oslo will pay.",
        [(["Novak"], "Novak warned of the dangers of blocs, and of the price Oslo will pay")],
    ),
    # what somebody says is his though even he says so
    (
        "As even the Lund Guild has said, the fleet is old.",
        [(["the Lund Guild"], "the fleet is old")],
    ),
    # what somebody denies or does not bear out is no vow or demand of whom he denies it
    (
        "The Norwegian embassy denied that Novak had promised Lee ships.",
        [
            (
                ["The Norwegian embassy"],
                "The Norwegian embassy denied that Novak had promised Lee ships",
            )
        ],
    ),
    (
        "Lund has denied that it pledged to send ships.",
        [(["Lund"], "Lund has denied that it pledged to send ships")],
    ),
    (
        "Lund dismissed as false a report that Novak had proposed a pact.",
        [(["Lund"], "Lund dismissed as false a report that Novak had proposed a pact")],
    ),
    (
        "Envoys refused to confirm that Lund had asked for ships.",
        [([], "Envoys refused to confirm that Lund had asked for ships")],
    ),
    (
        "Novak denied that Lund had sold ships and said that it backed talks.",
        [(["Novak"], "Novak denied that Lund had sold ships"), (["Novak"], "it backed talks")],
    ),
    # when he said so is no part of it
    ("Novak said last month it planned to sell ships.", [(["Novak"], "it planned to sell ships")]),
    (
        "The guild of Lund said late on Monday it had sold two ships.",
        [(["The guild of Lund"], "it had sold two ships")],
    ),
    (
        "Novak said earlier this year Lund was the largest port.",
        [(["Novak"], "Lund was the largest port")],
    ),
    (
        "Novak said at the weekend Lund would stay out of it.",
        [(["Novak"], "Lund would stay out of it")],
    ),
    # nor what he then did, or was asked
    (
        "Novak told Lee that trade had grown and invited him to Lund.",
        [(["Novak"], "trade had grown")],
    ),
    (
        "Novak, asked whether Lee would come to Lund, said there were no plans.",
        [(["Novak"], "there were no plans")],
    ),
    (
        "Half of those asked said that they saw Lund as a friend.",
        [(["Half of those asked"], "they saw Lund as a friend")],
    ),
    # nor is what he did besides, or what is told beside it
    ("Novak says he is open to talks but has set terms.", [(["Novak"], "he is open to talks")]),
    ("Oslo says it opposes tolls but its banks have left.", [(["Oslo"], "it opposes tolls")]),
    (
        "Novak said the trip was being prepared and declined to give a date.",
        [(["Novak"], "the trip was being prepared")],
    ),
    ("Novak said that trade had grown and thanked Lee for it.", [(["Novak"], "trade had grown")]),
    (
        "Novak said the drills were old, hours after Lee had left.",
        [(["Novak"], "the drills were old")],
    ),
    # ... but where somebody else is told of, it may be his deed
    (
        "Novak said that Oslo had proposed talks and urged Lund to join.",
        [(["Novak"], "Oslo had proposed talks and urged Lund to join")],
    ),
    # who is dismissed is out of office, not held to be wrong
    ("The day before, Novak had dismissed Ann Lee.", []),
    # what came of a demand or a vow is no part of it
    (
        "Lee pressed Novak to send guards, and by late October some 200 guards had left.",
        [(["Lee"], "Lee pressed Novak to send guards")],
    ),
    (
        "Oslo agreed to build a line, and oil began to flow.",
        [(["Oslo"], "Oslo agreed to build a line"), ([], "oil began to flow")],
    ),
    (
        "Oslo vowed to sell ships, and in 2019 the port opened.",
        [(["Oslo"], "Oslo vowed to sell ships")],
    ),
    # before whom somebody speaks
    ("Novak told the forum that trade had tripled.", [(["Novak"], "trade had tripled")]),
    ("Novak told a briefing that trade had tripled.", [(["Novak"], "trade had tripled")]),
    ("Novak told state television that trade had tripled.", [(["Novak"], "trade had tripled")]),
    ("Ann Lee told a Senate hearing that trade had tripled.", [(["Ann Lee"], "trade had tripled")]),
    (
        "Novak told a gathering of envoys that trade had tripled.",
        [(["Novak"], "trade had tripled")],
    ),
    # according to staff who did something; however is the author’s again
    (
        "According to the law, the port is Oslo’s; however, guards have built mills.",
        [(["the law"], "the port is Oslo’s"), ([], "guards have built mills")],
    ),
    (
        "According to staff previously working in Oslo, once it took the port, trade fell.",
        [(["staff previously working in Oslo"], "once it took the port, trade fell")],
    ),
    # further nouns and verbs of saying
    ("Corva’s rationale was that ships were too dear.", [(["Corva"], "ships were too dear")]),
    ("The League caveats that the port is old.", [(["The League"], "the port is old")]),
    ("Oslo has come to the conclusion that ships are dear.", [(["Oslo"], "ships are dear")]),
    ("Oslo came to the realisation that ships are dear.", [(["Oslo"], "ships are dear")]),
    # `Instead` stays with its `of`
    (
        "Instead of sealing Lund, a ban is presented as a way out.",
        [([], "Instead of sealing Lund, a ban is presented as a way out")],
    ),
    # signs that somebody thinks so, and whose view it is not
    (
        "There has been speculation about a raid on Oslo.",
        [([], "There has been speculation about a raid on Oslo")],
    ),
    (
        "For Oslo, it will be very hard to mend the port.",
        [([], "For Oslo, it will be very hard to mend the port")],
    ),
    ("Oslo’s firm opposition to tolls is a problem for trade.", []),
    ("At first glance, the port appears old.", []),
    # connectors and scenes are no thoughts of their own; half a thought is none
    ("Third, and closely linked, ships are dear in Oslo.", [([], "ships are dear in Oslo")]),
    (
        "Fourth, and linked to the preceding point, trade in Lund is poor.",
        [([], "trade in Lund is poor")],
    ),
    # ... where it is no subject; a subject behind a comma is still one
    (
        "Third, and perhaps an even harder task, is the return of trade to Lund.",
        [([], "perhaps an even harder task, is the return of trade to Lund")],
    ),
    (
        "Besides a planned mill and a failed bid for ships, Oslo has also built a port.",
        [([], "Besides a planned mill and a failed bid for ships, Oslo has also built a port")],
    ),
    (
        "The pact may be old, but with the right mix of trade, ships and grain, Oslo can grow.",
        [
            (
                [],
                "The pact may be old, but with the right mix of trade, ships and grain, Oslo can grow",
            )
        ],
    ),
    (
        "Ships that leave will be sunk when they see the guards.",
        [([], "Ships that leave will be sunk when they see the guards")],
    ),
    # a number is nobody; who made a plan does not deem it dear
    (
        "Second, after a threat by Jan Novak, in which he vowed to leave, trade fell.",
        [(["Jan Novak"], "he vowed to leave")],
    ),
    (
        "The port was deemed essential to the plan made by Oslo.",
        [([], "The port was deemed essential to the plan made by Oslo")],
    ),
    # what is asked, guessed, or only announced
    ("What would the League be seeking to win?", []),
    (
        "The League kept quiet, probably realising that talks are useless.",
        [([], "The League kept quiet, probably realising that talks are useless")],
    ),
    ("Much can be said about the tolls of Oslo and Corva.", []),
    ("When Oslo closed the port, two things became clear.", []),
    # who is seen so does not see; a subject with an aside is no claim of its own
    (
        "Guilds win fame by targeting foreign firms perceived as hostile to Corva, such as Acme.",
        [
            (
                [],
                "Guilds win fame by targeting foreign firms perceived as hostile to Corva, such as"
                " Acme",
            )
        ],
    ),
    (
        "Numerous surveys of Corva, including those made before the war, have consistently highlighted the need for ships.",
        [
            (
                ["Numerous surveys of Corva"],
                "Numerous surveys of Corva, including those made before the war, have consistently highlighted the need for ships",
            )
        ],
    ),
    # denied | the port: no speech; a premise that falls is the author’s
    (
        "Corva’s posture should be a response that strengthens its ports and denies Oslo the victories it seeks.",
        [
            (
                [],
                "Corva’s posture should be a response that strengthens its ports and denies Oslo the victories it seeks",
            )
        ],
    ),
    (
        "The assumption that guilds are interchangeable or inherently rational no longer holds.",
        [
            (
                [],
                "The assumption that guilds are interchangeable or inherently rational no longer holds",
            )
        ],
    ),
    # what is only supposed, or argued for
    (
        "Oslo would need to be convinced that it would not become weak should it agree to a truce.",
        [
            (
                [],
                "Oslo would need to be convinced that it would not become weak should it agree to a truce",
            )
        ],
    ),
    (
        "The fall of Corva would be an argument in favour of the idea that the only means is war.",
        [
            (
                [],
                "The fall of Corva would be an argument in favour of the idea that the only means is war",
            )
        ],
    ),
    # a relative clause behind a noun is not what is maintained
    (
        "The guilds maintained long-standing networks that helped shape tools.",
        [([], "The guilds maintained long-standing networks that helped shape tools")],
    ),
    # who insists stands behind a with; what begins to be seen
    (
        "The port has been closed following the attack by Corva on the dock with President Novak insisting that it was over.",
        [
            ([], "The port has been closed following the attack by Corva on the dock"),
            (["President Novak"], "it was over"),
        ],
    ),
    (
        "In other words, the guild began to be perceived as a trap.",
        [([], "In other words, the guild began to be perceived as a trap")],
    ),
    # an aside in a relative clause
    (
        "The raid is a blow to Oslo, which, while decrying the ships of Lund, has pointed to the growing fleet of Corva.",
        [
            (
                ["Oslo"],
                "Oslo, which, while decrying the ships of Lund, has pointed to the growing fleet of Corva",
            )
        ],
    ),
    # many of things are nobody; who leads it does not pledge
    (
        "The port has seen raids, scams, and leaks, many attributed to Corvan groups like Acme.",
        [
            (
                [],
                "The port has seen raids, scams, and leaks, many attributed to Corvan groups like Acme",
            )
        ],
    ),
    (
        "The new Corvan League, led by its president Jan Novak and the head of its bank, Ruth Adler, has pledged to help Oslo.",
        [
            (
                ["The new Corvan League"],
                "The new Corvan League, led by its president Jan Novak and the head of its bank, Ruth Adler, has pledged to help Oslo",
            )
        ],
    ),
    # what came of words is not said; a vision is no source
    (
        "Novak announced that the guilds could be involved in Corva, only to be met with a denial of the idea.",
        [(["Novak"], "the guilds could be involved in Corva")],
    ),
    (
        "The lack of will is giving fuel to Corva’s drive to win according to its oppressive vision.",
        [
            (
                [],
                "The lack of will is giving fuel to Corva’s drive to win according to its oppressive vision",
            )
        ],
    ),
    # an invitation, a pointer, and a stop inside a name
    ("We might consider how the raid on Corva influenced Oslo.", []),
    ("The port of Corva is a case in point.", []),
    ("Data of guards in Corva and Lund, by its rules, should not.", []),  # not what
    (
        "Port.AI is a boost to the trade of Corva.",
        [([], "Port.AI is a boost to the trade of Corva")],
    ),
    # to whom somebody speaks is no claim
    (
        "Speaking to reporters in Oslo on Monday, Novak said that trade fell.",
        [(["Novak"], "trade fell")],
    ),
    (
        "Speaking to its neighbours is vital for Oslo.",
        [([], "Speaking to its neighbours is vital for Oslo")],
    ),
    # quoted words are not cut at a second `that`, nor is a whole view, nor one with its condition
    ("“We will win, and that is all,” Lee said.", [(["Lee"], "We will win, and that is all")]),
    (
        "Lee sees the pact as a trap, and that as a risk.",
        [(["Lee"], "Lee sees the pact as a trap, and that as a risk")],
    ),
    (
        "If Corva agrees, Lee says that trade will grow, and that ports will open.",
        [(["Lee"], "If Corva agrees, Lee says that trade will grow, and that ports will open")],
    ),
    # a noun that is said keeps its condition too
    (
        "If war comes, Norway has affirmed its support for Corva.",
        [(["Norway"], "If war comes, Norway has affirmed its support for Corva")],
    ),
    # a quotation is not cut at its opening mark
    (
        "Lee’s claim that trade will help Corva “rise from the deep swamp” is old.",
        [(["Lee"], "trade will help Corva “rise from the deep swamp”")],
    ),
    # a second verb with words of its own is a second thought
    (
        "Lee said that Corva is poor, stating that trade fell.",
        [(["Lee"], "Corva is poor"), (["Lee"], "trade fell")],
    ),
    # who leads those who say it is no part of what stands before
    (
        "The mills of Corva are old and the guards, led by Lee, say that trade fell.",
        [([], "The mills of Corva are old"), (["the guards"], "trade fell")],
    ),
    # dates: of a report, of guests
    ("The March report says that trade fell.", [(["The March report"], "trade fell")]),
    ("Last week’s guests said that trade fell.", [(["Last week’s guests"], "trade fell")]),
    # quoted words stand, though the sentence asks
    (
        "Was it Novak who warned that “the war is lost” and that Lund is poor? Lee left.",
        [(["Novak"], "“the war is lost”"), (["Novak"], "Lund is poor")],
    ),
    # what points to the first part of a speech stays with it
    (
        "Novak said that the list of ships is long, and that all guilds have access to it.",
        [(["Novak"], "the list of ships is long, and that all guilds have access to it")],
    ),
    (
        "Oslo argued that tolls are a kind of law, and that such laws can be sold.",
        [(["Oslo"], "tolls are a kind of law, and that such laws can be sold")],
    ),
    # what will not be so, is not said
    (
        "Envoys added that mills can pay, but this will not be so for small yards.",
        [(["Envoys"], "mills can pay")],
    ),
    # a verb behind a comma that goes on is none of an aside
    (
        "Lee came late, warned in his speech that war is near, and left.",
        [([], "Lee came late"), (["Lee"], "war is near, and left")],
    ),
    # areas where some think: only what opens with them is weighed
    ("This is an area where guards believe that Corva is weak.", [(["guards"], "Corva is weak")]),
    (
        "There is no evidence for the claim that Corva is weak.",
        [([], "There is no evidence for the claim that Corva is weak")],
    ),
    (
        "It held, with Oslo and Bergen both concluding that trade fell.",
        [(["Oslo and Bergen"], "trade fell")],
    ),
    (
        "The guild is building a port, intended to draw in trade.",
        [([], "The guild is building a port, intended to draw in trade")],
    ),
    # whose paper it is that has a message, and of how many
    (
        "The core argument of Berg and Novak’s article was that the mill is old.",
        [(["Berg and Novak’s article"], "the mill is old")],
    ),
    ("The thrust of Lee’s report is that trade fell.", [(["Lee’s report"], "trade fell")]),
    # what is not the message is nobody's
    (
        "The message of Novak is not that Corva is slow.",
        [([], "The message of Novak is not that Corva is slow")],
    ),
    # where the author guesses at a mind; where there is a risk to be seen so
    (
        "Oslo might also believe that it has to pay.",
        [([], "Oslo might also believe that it has to pay")],
    ),
    (
        "In the north, Corva risks being perceived as weak.",
        [([], "In the north, Corva risks being perceived as weak")],
    ),
    # what is made, not said: a vote, deals
    ("Then Lee called a rare, “one-off” vote on the siege of Corva.", []),
    (
        "Corva gains much by agreeing special deals and loans.",
        [([], "Corva gains much by agreeing special deals and loans")],
    ),
    # who speaks is not the last thing named before an aside
    (
        "The costs of ships like the Iskra – six a month – suggest that trade is poor.",
        [([], "The costs of ships like the Iskra – six a month – suggest that trade is poor")],
    ),
    # a holder with a number; a day with commas around its year; an aside before that
    (
        "Corva’s 2021 100-day review warned that tolls are high.",
        [(["Corva’s 2021 100-day review"], "tolls are high")],
    ),
    (
        "Oslo argues that the guild’s May 7, 2022, rules are too strict.",
        [(["Oslo"], "the guild’s May 7, 2022, rules are too strict")],
    ),
    (
        "Novak said this month – albeit off the record – that Corva is weak.",
        [(["Novak"], "Corva is weak")],
    ),
    # what is threatened by a thing is the author's, what somebody threatened is not
    ("The toll threatens all trade of Corva.", [([], "The toll threatens all trade of Corva")]),
    # no view of these: sees them in another way
    (
        "Both guilds see these goals in different ways, which hurts Corva.",
        [([], "Both guilds see these goals in different ways, which hurts Corva")],
    ),
    # a relative clause alone is nothing
    (
        "The guild lists tolls, raids, ships on loan (SL), and others as matters where Corva still"
        " has some way to go.",
        [
            (
                [],
                "The guild lists tolls, raids, ships on loan (SL), and others as matters where"
                " Corva still has some way to go",
            )
        ],
    ),
    # a concession stays with what is seen, where it stands apart
    (
        "While Corva sways the guild, its head is seen as weak.",
        [([], "While Corva sways the guild, its head is seen as weak")],
    ),
    # who speaks is no number; who was reported to say it; who is told of it does not say it
    (
        "Third, Corva must support Lund, demand a just peace and speed up its trade.",
        [([], "Corva must support Lund, demand a just peace and speed up its trade")],
    ),
    (
        "Novak was also reported to have said that all guilds will close.",
        [(["Novak"], "all guilds will close")],
    ),
    (
        "Details now being briefed to the Lund papers suggest that the port was hit.",
        [(["Details now being briefed to the Lund papers"], "the port was hit")],
    ),
    # what was withheld from somebody, what is let in behind a dash
    (
        "Under Lund, the people of Corva were poor and denied basic rights, and it must end.",
        [
            (
                [],
                "Under Lund, the people of Corva were poor and denied basic rights, and it must"
                " end",
            )
        ],
    ),
    (
        "Large firms could be let in—recognizing how trade works.",
        [([], "Large firms could be let in—recognizing how trade works")],
    ),
    # what follows a concession, a dash and a contrast is the author's
    (
        "Corva affirmed its pact with Lund, although in some years Oslo has stretched it.",
        [
            (["Corva"], "Corva affirmed its pact with Lund"),
            ([], "in some years Oslo has stretched it"),
        ],
    ),
    (
        "Corvan papers tried to downplay the raid – despite its toll – but Oslo is still weak.",
        [
            (["Corvan papers"], "Corvan papers tried to downplay the raid – despite its toll"),
            ([], "Oslo is still weak"),
        ],
    ),
    # the view of the author, led to by what was told before
    (
        "One interpretation, then, is that Corva seeks to end the plan.",
        [([], "One interpretation, then, is that Corva seeks to end the plan")],
    ),
    # what was asked needs its verb; what was highlighted is a noun with its participle
    ("Oslo requested Corva keep its ports.", [(["Oslo"], "Oslo requested Corva keep its ports")]),
    (
        "Envoys highlighted the rapid growth of funds made within the guild.",
        [(["Envoys"], "Envoys highlighted the rapid growth of funds made within the guild")],
    ),
    # the subject before an aside stays with its verb
    (
        "Corvan concern over tolls, as formed by its envoys, has been clear for years.",
        [([], "Corvan concern over tolls, as formed by its envoys, has been clear for years")],
    ),
    # what somebody does is no demand: active in calling for
    (
        "Oslo has been active in calling for the use of ports.",
        [([], "Oslo has been active in calling for the use of ports")],
    ),
    # who speaks, from across a whole; what was affirmed is no clause
    (
        "Envoys from across the northern guild said that tolls are high.",
        [(["Envoys from across the northern guild"], "tolls are high")],
    ),
    # a thing keeps its worth, and says nothing
    (
        "The northern sea retains great importance within the plan.",
        [([], "The northern sea retains great importance within the plan")],
    ),
    # behind a contrast with an adverb the author speaks
    (
        "Oslo said that the mill will be reviewed, but realistically, this will take years.",
        [(["Oslo"], "the mill will be reviewed")],
    ),
    # what the author makes of it is not said: implying that
    (
        "Guards fear that they would lose Lund, implying that they are weak.",
        [(["Guards"], "Guards fear that they would lose Lund")],
    ),
    # a belief that is fostered; a fear that is voiced; what is without aid waits
    (
        "Fostering the belief that the mill can be won will keep Corva strong.",
        [([], "Fostering the belief that the mill can be won will keep Corva strong")],
    ),
    (
        "Novak and Lee voiced similar fears about the future of Corva.",
        [(["Novak and Lee"], "Novak and Lee voiced similar fears about the future of Corva")],
    ),
    (
        "Absent new aid to Corva and its mills, the net result could be a fall of Oslo.",
        [([], "Absent new aid to Corva and its mills, the net result could be a fall of Oslo")],
    ),
    # in whose assessment it is, though no comma says so; the last word of what is feared
    (
        "Novak refers to raids, which in his assessment show that speed is vital.",
        [([], "Novak refers to raids, which in his assessment show that speed is vital")],
    ),
    (
        "There are concerns in Corva that the law might be too weak to hold it effectively.",
        [([], "There are concerns in Corva that the law might be too weak to hold it effectively")],
    ),
    # what only tells the reader who treats of what
    ("Jan Berg examines how the war might end.", []),
    # what a text leaves out is the author’s to tell
    (
        "The guild of Lund has said little about trade since.",
        [([], "The guild of Lund has said little about trade since")],
    ),
    # the authors, behind a year; a fact that shows is the author's; so is what it is telling of
    ("In 2021 we argued that Corva was at a turning point in its trade with Lund.", []),
    (
        "The fact that Lund, Bergen and Oslo are all buying ships suggests that trade is good.",
        [
            (
                [],
                "The fact that Lund, Bergen and Oslo are all buying ships suggests that trade is"
                " good",
            )
        ],
    ),
    # a family name that is a pronoun, too; a call is no demand; what was suffered is no view
    ("He Tingbo said that tolls are low.", [(["He Tingbo"], "tolls are low")]),
    ("Novak called his envoys to discuss the threat to Corva.", []),
    (
        "The Corvan firms saw great damage and losses in their trade with Lund.",
        [([], "The Corvan firms saw great damage and losses in their trade with Lund")],
    ),
    # another one speaks behind a comma, or behind quotation marks
    (
        "Oslo said that a deal had been struck, the Bank of Lund (BL) stated that talks went on.",
        [(["Oslo"], "a deal had been struck"), (["the Bank of Lund (BL)"], "talks went on")],
    ),
    (
        "Lee said that Oslo was “not joking,” and the envoy Jan Berg asserted that Lund took note.",
        [(["Lee"], "Oslo was “not joking,”"), (["the envoy Jan Berg"], "Lund took note")],
    ),
    # a review is no signpost; two whom nobody names; this week points to nothing told
    (
        "The bank of Corva assesses the risk of a war each year.",
        [([], "The bank of Corva assesses the risk of a war each year")],
    ),
    (
        "Lee and Berg visited Lund. The two warned that trade is weak.",
        [(["The two"], "trade is weak")],
    ),
    (
        "Oslo said that trade fell and that exports will rise this week.",
        [(["Oslo"], "trade fell"), (["Oslo"], "exports will rise this week")],
    ),
    # what a deed shows is the author's
    (
        "Oslo sold a port, underscoring that trade is free.",
        [([], "Oslo sold a port, underscoring that trade is free")],
    ),
    # most often is no holder; what one tacitly admits with a deed is the author's reading
    (
        "Oslo mirrors the rules where trade is most often framed as a matter of state.",
        [([], "Oslo mirrors the rules where trade is most often framed as a matter of state")],
    ),
    (
        "Novak went to Lund, effectively acknowledging that Corva has two ports.",
        [([], "Novak went to Lund, effectively acknowledging that Corva has two ports")],
    ),
    # a thing that is listed is seen as nothing
    (
        "The guild was banned in Corva and is listed as a threat by Lund.",
        [([], "The guild was banned in Corva and is listed as a threat by Lund")],
    ),
    # what the author adds behind a comma is the author’s
    (
        "Lee said that Berg is a spy, but it is unclear if he left.",
        [(["Lee"], "Berg is a spy"), ([], "it is unclear if he left")],
    ),
    (
        "Lee said that the port would stay open, and it later emerged that it was shut.",
        [(["Lee"], "the port would stay open")],
    ),
    # comments in the media are no verb
    ("The guild closed, and in later media comments they have made clear that it is over.", []),
    # a participle with an agent is no verb of its subject
    (
        "The toll, estimated by an officer at 20 percent, is low.",
        [([], "The toll, estimated by an officer at 20 percent, is low")],
    ),
    # refuted by the author, yet theirs
    (
        "Norwegian propaganda falsely claims that the war was a rational reaction.",
        [(["Norwegian propaganda"], "the war was a rational reaction")],
    ),
    # a treaty is left, or held to be a trap
    ("The Novak regime denounced the Lund Treaty in 2013.", []),
    (
        "The Novak regime denounced the Lund Treaty as a trap.",
        [(["The Novak regime"], "The Novak regime denounced the Lund Treaty as a trap")],
    ),
    # the plan to do something says nothing; the envoy to a talk does
    (
        "The plan to sell ships warns that Oslo is poor.",
        [([], "The plan to sell ships warns that Oslo is poor")],
    ),
    (
        "The envoy to visit Lund says that Oslo is poor.",
        [(["The envoy to visit Lund"], "Oslo is poor")],
    ),
    # what somebody was tried for, or is said of in passing, makes no report of the sentence
    (
        "The men were tried by Lund for allegedly selling ships.",
        [([], "The men were tried by Lund for allegedly selling ships")],
    ),
    (
        "Lee, who reportedly sold ships, left Lund.",
        [([], "Lee, who reportedly sold ships, left Lund")],
    ),
    # who blames is not said
    ("Novak was criticised for his remarks.", [([], "Novak was criticised for his remarks")]),
    # what only leads on, asks or points says nothing
    ("Lee hopes the following come about:", []),
    ("Officials discussed how trade had grown in Lund.", []),
    # ... nor what was only studied: nothing is said of what was found
    ("Our questions looked at to what extent people trust Lund.", []),
    ("The team investigated why the ships were late.", []),
    (
        "Norway agreed to sell coal; with 3 percent for ships and 2 percent for mills.",
        [(["Norway"], "Norway agreed to sell coal")],
    ),
    # a participle led by `with` is no thought; nor what may be somebody’s bet
    (
        "Trade fell, with many reading the toll as a trap.",
        [([], "Trade fell, with many reading the toll as a trap")],
    ),
    (
        "It is possible that Novak’s bet that trade grows holds.",
        [([], "It is possible that Novak’s bet that trade grows holds")],
    ),
    # a demand of the author in its list
    (
        "Norway must help Lund, demand a just peace and sell ships.",
        [([], "Norway must help Lund, demand a just peace and sell ships")],
    ),
    # a survey of two years; what measures the words; who a firm is
    (
        "Nearly a quarter of the mills are closed, according to a 2019–2020 survey held by Lund.",
        [(["a 2019–2020 survey held by Lund"], "Nearly a quarter of the mills are closed")],
    ),
    (
        "According to Acme, a firm led by Corva to help trade, the toll has grown.",
        [(["Acme"], "the toll has grown")],
    ),
    # no verb is cut from what it takes, no aside from what it limits
    (
        "European firms have met the toll with concern, even as Lund is glad.",
        [([], "European firms have met the toll with concern, even as Lund is glad")],
    ),
    (
        "Norway announced that the talks would go on with all states – but only in Lund.",
        [(["Norway"], "the talks would go on with all states – but only in Lund")],
    ),
    ("On the other, doubts linger over the toll.", [([], "doubts linger over the toll")]),
    ("But that tells us little about the toll.", [([], "that tells us little about the toll")]),
    # a paper with what it is, before its words; who contends with something only struggles
    (
        "In the words of the Lund Daily, the paper of the guard, “This is a warning to all.”",
        [(["the Lund Daily"], "“This is a warning to all.”")],
    ),
    (
        "The two allies are contending with challenges that shape trade.",
        [([], "The two allies are contending with challenges that shape trade")],
    ),
    # a clause without that; what explains, and says nothing; who noted it, in passing
    ("Lee said Corva caused the war.", [(["Lee"], "Corva caused the war")]),
    (
        "The toll explains why trade fell in the north.",
        [([], "The toll explains why trade fell in the north")],
    ),
    (
        "The toll is too high as noted by the bank and should fall.",
        [(["the bank"], "The toll is too high")],
    ),
    # the author speaks behind an adverbial, in a verb that may be a noun, and beside somebody
    (
        "From the outset I have said that the port is poor.",
        [([], "From the outset I have said that the port is poor")],
    ),
    (
        "I fear that the port of Lund is lost to the guild.",
        [([], "I fear that the port of Lund is lost to the guild")],
    ),
    # not: a relative clause without that
    (
        "Lund praised the gains they believe come from trade.",
        [(["Lund"], "Lund praised the gains they believe come from trade")],
    ),
    # what came of a vote is no part of it
    (
        "The plan was rejected by the ministry, and as a result, Corva left.",
        [
            (["the ministry"], "The plan was rejected by the ministry"),
            ([], "as a result, Corva left"),
        ],
    ),
    # nor what leads to the next report
    (
        "Lee doubted the toll, and in her speech she noted that Lund is poor.",
        [(["Lee"], "Lee doubted the toll"), (["Lee"], "Lund is poor")],
    ),
    # two who are warned; everybody holds no view
    (
        "Lee warned traders and guards that when tolls rise, mills close.",
        [(["Lee"], "when tolls rise, mills close")],
    ),
    ("Everyone opposed a raid on Lund.", [([], "Everyone opposed a raid on Lund")]),
    # what a term means is nobody’s view; nor is a notion that is called impossible
    (
        "Lee writes of the “toll trap,” the idea that a toll feeds itself in Lund.",
        [([], "Lee writes of the “toll trap,” the idea that a toll feeds itself in Lund")],
    ),
    (
        "Corva must build its own ships, because the idea that Lund sells them is impossible.",
        [
            (
                [],
                "Corva must build its own ships, because the idea that Lund sells them is impossible",
            )
        ],
    ),
    # no adjective of thinking, no state of things seen, no look in a phrase, no mention speaks
    (
        "According to current thinking about trade, Lund is poor.",
        [([], "According to current thinking about trade, Lund is poor")],
    ),
    (
        "Lee writes as a liberal, which is clear from the titles of his books on Lund.",
        [([], "Lee writes as a liberal, which is clear from the titles of his books on Lund")],
    ),
    ("Lee mentions a book on the port of Lund.", [([], "Lee mentions a book on the port of Lund")]),
    # who is heard attends or reports, and his words begin behind that
    (
        "According to officials attending the talks, the port is old.",
        [(["officials"], "the port is old")],
    ),
    ("According to media reporting, the port is old.", [(["media"], "the port is old")]),
    # what the parts of a text do, or is only asked, claims nothing
    ("The first examines the state of trade in Corva.", []),
    ("This paper is composed of three chapters on trade.", []),
    ("The analysis forms part of a series on Corva.", []),
    ("The paper finally looks at whether Corva is poor.", []),
    (
        "To help the guilds of the north and the south see what the trade of Corva costs and what"
        " it brings, this report takes a long view.",
        [],
    ),
    ("After the raid on Corva, how will the guild of Lund win its trade back.", []),
    # whoever is made to say so, he and others; a trade in signals says nothing
    (
        "Tolls in Lund fell, causing Lee and his envoy to stress that they pay.",
        [([], "Tolls in Lund fell"), (["Lee and his envoy"], "they pay")],
    ),
    (
        "Corvan signals intelligence (SIGINT) was poor in Lund.",
        [([], "Corvan signals intelligence (SIGINT) was poor in Lund")],
    ),
    (
        "The ministry will adjust its plans according to changes in the trade of Lund.",
        [([], "The ministry will adjust its plans according to changes in the trade of Lund")],
    ),
    # an answer without a verb
    ("Lee and the Lund Guild, of course.", []),
    # an opening with its comma
    (
        "He gave a speech in which Lee said that despite its size, the port is poor.",
        [(["Lee"], "despite its size, the port is poor")],
    ),
    # what somebody goes on to say is not the author's; nor is what most believe
    (
        "In fact, Lee continues, the port of Lund is old.",
        [([], "In fact, Lee continues, the port of Lund is old")],
    ),
    # how those see it who have no name
    ("For those who live in Lund, the vote was a blow to the guild.", []),
    # no word of time, no set of rules speaks
    ("Thereafter he noted that Lund is poor.", [([], "Lund is poor")]),
    (
        "The guild works according to a quite different set of rules.",
        [([], "The guild works according to a quite different set of rules")],
    ),
    # what the author is called keeps whose words it is in; what one might say is the author’s
    (
        "One might say that the port of Lund is a trap.",
        [([], "One might say that the port of Lund is a trap")],
    ),
    # a promise ends before what was done; the years of a life before the words
    (
        "Lee promised to mend the port of Lund, closed its mills and left.",
        [(["Lee"], "Lee promised to mend the port of Lund")],
    ),
    (
        "In the words of the historian Jan Berg (b. 1938): “The port is the sum of all its ships.”",
        [(["the historian Jan Berg"], "“The port is the sum of all its ships.”")],
    ),
    # how loud somebody is
    (
        "Lee has been outspoken on the port of Lund.",
        [([], "Lee has been outspoken on the port of Lund")],
    ),
    # what is ordered in the words of a quotation is an order
    (
        "Lee left, urging the Lund government to “close all the mills of the north.”",
        [(["Lee"], "Lee left, urging the Lund government to “close all the mills of the north.”")],
    ),
    # what is yet to be said, or said whenever, is the author’s sentence
    (
        "The tolls will end as soon as the House decides that Lund is safe.",
        [([], "The tolls will end as soon as the House decides that Lund is safe")],
    ),
    (
        "When Corva’s leaders cite the Lund model, what they have in mind is a toll.",
        [([], "When Corva’s leaders cite the Lund model, what they have in mind is a toll")],
    ),
    # a conception is a deed
    (
        "Lund conceived the port as a gate to the north.",
        [([], "Lund conceived the port as a gate to the north")],
    ),
    # nobody says what a term is defined as; who each is, stands before
    (
        "The two towns of Corva are old, and each has accused the other of a raid on Lund.",
        [([], "The two towns of Corva are old")],
    ),
    ("Lund is what Berg defined as a poor port.", []),
    # hopes are what somebody acts by, no voice
    (
        "The guild works according to the hopes of its elders.",
        [([], "The guild works according to the hopes of its elders")],
    ),
    # a perspective is where the author stands; somebody’s own perspective is his view
    (
        "From the US perspective, the raid is dear.",
        [(["the US perspective"], "From the US perspective, the raid is dear")],
    ),
    ("From Lund’s perspective, the raid is dear.", [(["Lund"], "the raid is dear")]),
    (
        "From a Baltic perspective, the raid is dear.",
        [(["a Baltic perspective"], "From a Baltic perspective, the raid is dear")],
    ),
    # a pact has no hopes: it raises those of others
    (
        "The pact with Corva has raised hopes that Lund could play a role.",
        [([], "The pact with Corva has raised hopes that Lund could play a role")],
    ),
    # words in quotation marks that only lead to who speaks are not what he says
    (
        "After vowing to end Berg’s rule, “in Lund and in trade,” Lee stressed that all is well.",
        [(["Lee"], "all is well")],
    ),
    (
        "“It is a simple thing in Lund,” Lee said the next day.",
        [(["Lee"], "It is a simple thing in Lund")],
    ),
    # a preposition that opens a sentence is nobody’s name; by what something is shared has no voice
    (
        "Along the same lines, during Prime Minister Jan Lee’s rule, he called for a fund.",
        [(["Jan Lee"], "he called for a fund")],
    ),
    (
        "Lund argues that the tolls should be shared according to population.",
        [(["Lund"], "the tolls should be shared according to population")],
    ),
    (
        "Traders along the old road told us that the port of Lund is poor.",
        [(["Traders"], "the port of Lund is poor")],
    ),
    # by whom a victory is, is not by whom somebody is worried
    (
        "Lund is rightly worried that a victory by the guild and others might help Corva.",
        [(["Lund"], "a victory by the guild and others might help Corva")],
    ),
    # that, which was told before
    (
        "It was only when the ministry acknowledged that, and began talks, that Lund won.",
        [([], "It was only when the ministry acknowledged that, and began talks, that Lund won")],
    ),
    # a report in brackets ends with them
    (
        "(The money comes, according to Berg, from his purse.) A row has hurt old ports.",
        [
            (["Berg"], "(The money comes, according to Berg, from his purse.)"),
            ([], "A row has hurt old ports"),
        ],
    ),
    # what opens a sentence with all its parts
    (
        "With few men watching ships, and one mill ranked first, Lund has a choice.",
        [([], "With few men watching ships, and one mill ranked first, Lund has a choice")],
    ),
    # a view that stands in the sentence before, a goal that is no clause
    (
        "Lee echoes this view in her book on Lund, noting that tolls need guards.",
        [(["Lee"], "tolls need guards")],
    ),
    # what the author doubts of it; a concession behind a connector ends at the main clause
    (
        "The elders have said that all can join, though that seems unlikely in Lund.",
        [(["The elders"], "all can join")],
    ),
    (
        "And, though most elders believe that the towns will have to fight, some ports are rich.",
        [(["most elders"], "the towns will have to fight"), ([], "some ports are rich")],
    ),
    # a condition behind a semicolon goes with what it conditions
    (
        "The pact would help Lund; as long as it remained in force, the vote would have no cost.",
        [
            (
                [],
                "The pact would help Lund; as long as it remained in force, the vote would have no "
                "cost",
            )
        ],
    ),
    # what somebody wants it without
    (
        "The elders of Lund want the growth that trade brings, but without the falls that follow.",
        [
            (
                ["The elders of Lund"],
                "The elders of Lund want the growth that trade brings, but without the falls that "
                "follow",
            )
        ],
    ),
    # what is true whenever both want it; what a fear that somebody has only explains
    (
        "The plan might work, but only if and when both sides want a truce in Lund.",
        [([], "The plan might work, but only if and when both sides want a truce in Lund")],
    ),
    # what is only feared in a relative clause
    ("Guards left. Far from seeing the loss that they feared in 2003, Lund is rich.", []),
    # a view that is widespread is somebody’s, a premise its owner’s
    ("A widespread view is that Corva is poor.", [([], "Corva is poor")]),
    ("The paper’s premise was that Corva is poor.", [(["The paper"], "Corva is poor")]),
    # rules and the force of a thing have no voice, a participle before its noun none of its own
    (
        "Corva is welcome if it acts according to the rules of Lund.",
        [([], "Corva is welcome if it acts according to the rules of Lund")],
    ),
    (
        "The force of old habits in Lund has encouraged elders to look for guards.",
        [([], "The force of old habits in Lund has encouraged elders to look for guards")],
    ),
    # an answer to a raid is no word on it; what they hope to do stands in the sentence before
    (
        "The bank of Corva countered with easing that fueled massive bubbles.",
        [([], "The bank of Corva countered with easing that fueled massive bubbles")],
    ),
    ("Corva hopes to do the same.", []),
    ("The guild defined ships as follows.", []),
    # nothing is told by an answer, nor by an inversion
    ("Nothing could be further from the truth.", []),
    ("The idea is dead. So was the Lund plan in the early talks.", [([], "The idea is dead")]),
    # where a text was written is no part of it
    ("AUKUS – the pact of three – is poor.", [([], "AUKUS – the pact of three – is poor")]),
    ("NEW LUND – The port of Corva is poor.", [([], "The port of Corva is poor")]),
    # guests are welcomed, not praised
    (
        "Leaders in the north are now welcoming a stream of Corvan traders.",
        [([], "Leaders in the north are now welcoming a stream of Corvan traders")],
    ),
    # a speaker behind his verb has no year in his name
    (
        "The pact, said Berg in 1963, “is not a victory for one side, but for all.”",
        [(["Berg"], "The pact, said Berg in 1963, “is not a victory for one side, but for all.”")],
    ),
    # nothing is told by what only stands for something before, or leads on
    (
        "The launch is a joy. And for Corva, for Lund, and many others, it was.",
        [([], "The launch is a joy")],
    ),
    ("Corva thinks big. And there is more.", [([], "Corva thinks big")]),
    # what the author adds to what a paper told is not the paper’s
    (
        "The Lund Times reported that ties were cut – only the latest sign that peace is far.",
        [(["The Lund Times"], "ties were cut")],
    ),
    # who made a paper is no part of what it says
    (
        "Per the Lund Trade Index 2021, published by the World Bank, Corva has two ships.",
        [(["the Lund Trade Index 2021"], "Corva has two ships")],
    ),
    # what only says where the text goes
    ("This report concludes by raising questions and includes advice for Lund.", []),
    ("I therefore think it is important to present some points to Lund.", []),
    ("One can think of many answers to Lund.", []),
    # whose colleague, the reader does not know
    ("My colleague Ann Lee notes that it fails now.", [(["Ann Lee"], "it fails now")]),
    # a commitment that nobody tells of here is part of what the author says
    (
        "The member states should reaffirm their commitment to open seas by selling ships.",
        [([], "The member states should reaffirm their commitment to open seas by selling ships")],
    ),
    (
        "As doubt about the US commitment to Lund grows, the roots of its order are dying.",
        [([], "As doubt about the US commitment to Lund grows, the roots of its order are dying")],
    ),
    # a voice further inside a clause is not that of its main verb
    (
        "The row is a sign that Corva leads a fleet that Lund has vowed to build.",
        [([], "The row is a sign that Corva leads a fleet that Lund has vowed to build")],
    ),
    ("Many officials of Corva recognise the depth of its need.", []),
    # what grows is compared with nothing before it; two who are named are the two countries
    (
        "Is it new? The threat of a raid in Corva will become more acute.",
        [([], "The threat of a raid in Corva will become more acute")],
    ),
    (
        "With Corva’s growing hold over Lund, there is fear of the ties between the two countries.",
        [
            (
                [],
                "With Corva’s growing hold over Lund, there is fear of the ties between the two"
                " countries",
            )
        ],
    ),
    # what could be is said of now, whatever day stands beside it
    (
        "Lund could be a stepping stone, as Corva was in May 2022.",
        [([], "Lund could be a stepping stone, as Corva was in May 2022")],
    ),
    # where something is shown, nobody says so
    (
        "The bold lead of Lund is of use, as illustrated in the new Trade Strategy.",
        [([], "The bold lead of Lund is of use, as illustrated in the new Trade Strategy")],
    ),
    # a label before what is said of it
    ("Steep Drop in Trade: Corva thinks big.", [([], "Corva thinks big")]),
    # what is wished
    ("Some have suggested that guilds join the League.", [(["Some"], "guilds join the League")]),
    # a condition with its asides, however it is put
    (
        "Should the guild, the one Berg built, lose its ships, Lund could close the port.",
        [([], "Should the guild, the one Berg built, lose its ships, Lund could close the port")],
    ),
    # what is denied though somebody says so; what somebody only asked for; what a land shows
    (
        "Lund is not, as some have said, poor because of its plan.",
        [([], "Lund is not, as some have said, poor because of its plan")],
    ),
    (
        "Allies must send help, as requested by Norway.",
        [([], "Allies must send help, as requested by Norway")],
    ),
    ("Laos reveals the same rift as Lund.", [([], "Laos reveals the same rift as Lund")]),
    # what they did themselves beside what they said; what the author goes on with
    (
        "The commanders erred: They assumed that Lund had not moved, and they ignored its ships.",
        [([], "The commanders erred"), (["The commanders"], "Lund had not moved")],
    ),
    (
        "Lund announced its intent to leave, and regardless of what it costs, guilds must pay.",
        [
            (["Lund"], "Lund announced its intent to leave"),
            ([], "regardless of what it costs, guilds must pay"),
        ],
    ),
    # what somebody is, with what that did
    (
        "According to Lund Tech, a maker that helped build the ship, the boat can sail.",
        [(["Lund Tech"], "the boat can sail")],
    ),
    # a verb of the past that is no regular one
    (
        "The Lundians laid new bridges, Colonel Novak said, but guards broke the line.",
        [(["Colonel Novak"], "The Lundians laid new bridges"), ([], "guards broke the line")],
    ),
    # what is granted before a `but`, what only counts what follows, what is to be done
    ("Reading law may seem a dull pursuit. But Lund pays well.", [([], "Lund pays well")]),
    ("The summit rests on three main pillars.", []),
    ("Let some measure of calm prevail.", [([], "Let some measure of calm prevail")]),
    # seen by nobody who is named; not seen at all
    (
        "The help for Lund, a land seen as less hostile to Oslo, has grown.",
        [([], "The help for Lund, a land seen as less hostile to Oslo, has grown")],
    ),
    (
        "It does not appear that Norwegians see Lund as a trap.",
        [([], "It does not appear that Norwegians see Lund as a trap")],
    ),
    # who speaks goes on to accuse, or leaves unsaid
    (
        "Lund claimed its men kept the truce and accused “the guild of using the halt to regroup.”",
        [
            (["Lund"], "its men kept the truce"),
            (["Lund"], "accused “the guild of using the halt to regroup.”"),
        ],
    ),
    (
        "Novak said that all must speak “within the law” but did not specify which.",
        [(["Novak"], "all must speak “within the law”")],
    ),
    (
        "Novak said that Oslo would leave but did not give a date.",
        [(["Novak"], "Oslo would leave")],
    ),
    # what things lead to is nobody’s view
    (
        "Drawn by gains, both countries have faced hard tasks, threatening to end their plans.",
        [
            (
                [],
                "Drawn by gains, both countries have faced hard tasks, threatening to end their"
                " plans",
            )
        ],
    ),
    # a group of states says nothing; officials identify something; what is a fact is accepted
    (
        "Even as a group of five states, the union is a set of lands.",
        [([], "Even as a group of five states, the union is a set of lands")],
    ),
    (
        "As identified by officials, a problem of the ban is the length of its lists.",
        [(["officials"], "a problem of the ban is the length of its lists")],
    ),
    (
        "Norwegian officials accept the fact that the union will not admit Lund.",
        [(["Norwegian officials"], "the union will not admit Lund")],
    ),
    # a book by its long name
    (
        "As Jan Berg says in his book Nothing is True and All is Dear, tolls pay for ports.",
        [(["Jan Berg"], "tolls pay for ports")],
    ),
    # a duty to ask is nobody’s demand, nor is a law that is put before a house
    (
        "Banks are obliged to request licences from the guild.",
        [([], "Banks are obliged to request licences from the guild")],
    ),
    ("Norway has proposed legislation that caps gifts to guilds.", []),
    # a view that somebody is of
    ("Berg was of the opinion that the talks are over.", [(["Berg"], "the talks are over")]),
    # an analysis of somebody’s, within a sentence too
    (
        "Berg has left, but in Novak’s analysis this makes the guild weak.",
        [([], "Berg has left"), (["Novak"], "this makes the guild weak")],
    ),
    # to whom it was said
    (
        "Novak was plain with his staff that the port will stay open.",
        [(["Novak"], "Novak was plain with his staff that the port will stay open")],
    ),
    ("Guards are angry that the port is shut.", [(["Guards"], "the port is shut")]),
    ("Novak was contemptuous of rules.", [(["Novak"], "Novak was contemptuous of rules")]),
    # a hope that somebody has
    (
        "There is also the hope that the port will open.",
        [([], "There is also the hope that the port will open")],
    ),
    # all accounts are nobody’s
    (
        "By all accounts, the landscape of the mills is changing.",
        [([], "By all accounts, the landscape of the mills is changing")],
    ),
    # ... and an adverb weighs its own clause
    (
        "The guild closed its mills, and the raid reportedly resulted in the loss of 380 ships.",
        [
            ([], "The guild closed its mills"),
            ([], "the raid reportedly resulted in the loss of 380 ships"),
        ],
    ),
    # what is to be discussed shows nothing: the decision does
    (
        "The bid of Jan Novak to skip the talks to discuss the Lund plan has shown that it is weak.",
        [
            (
                [],
                "The bid of Jan Novak to skip the talks to discuss the Lund plan has shown"
                " that it is weak",
            )
        ],
    ),
    # whose words they are stands before a relative clause
    ("Some 160 firms, whose ties were identified by the Guild, are poor.", []),
    # what stands before a holder belongs to what he says: who he is, and where
    (
        "Novak’s biographer, Anna Berg, described how Novak left the guild.",
        [(["Anna Berg"], "Novak’s biographer, Anna Berg, described how Novak left the guild")],
    ),
    (
        "In Lund, experts conveyed their concerns over the risk of crime.",
        [(["experts"], "In Lund, experts conveyed their concerns over the risk of crime")],
    ),
    # how many is told with its share
    (
        "More than 80% of mills are old, according to the Lund Guild.",
        [(["the Lund Guild"], "More than 80% of mills are old")],
    ),
    # what the author says behind a dash
    (
        "Novak said that Lund has designs on the port – something that Corva has too.",
        [(["Novak"], "Lund has designs on the port")],
    ),
    # a pattern is no words
    ("The bill repeats a familiar pattern of reform.", []),
    # what opens a sentence is none of those who say it
    (
        "In addition to ships bought from Lund, Norway and Laos say that trade is free.",
        [(["Norway and Laos"], "trade is free")],
    ),
    (
        "Ministers from Lund, Norway and Laos say that trade is free.",
        [(["Ministers from Lund, Norway and Laos"], "trade is free")],
    ),
    # ... nor that they are set against another
    (
        "Oslo on the other hand is wary of Lund.",
        [(["Oslo"], "Oslo on the other hand is wary of Lund")],
    ),
    # behind “he” stands no noun: he notes
    (
        "Anna Berg left. “The fort fell,” she notes. “Ships shelled it,” she claims, “at sea.”",
        [
            ([], "Anna Berg left"),
            (["Anna Berg"], "The fort fell"),
            (["Anna Berg"], "“Ships shelled it,” she claims, “at sea.”"),
        ],
    ),
    # the last of a list behind a word that is no noun and an article
    (
        "Corva, Norway and now the Lund Guild, to varying degrees, reject an order based on law.",
        [
            (
                ["Corva, Norway and now the Lund Guild"],
                "Corva, Norway and now the Lund Guild, to varying degrees, reject an order based on"
                " law",
            )
        ],
    ),
    # states that are allied: what looks like a verb between whom it is said to and `that`
    (
        "Corva has signalled to Oslo and allied capitals that Norway is willing to talk.",
        [(["Corva"], "Norway is willing to talk")],
    ),
    # who says it with something stands before the verb of using it
    (
        "Berg used a radio address to reassure Corva that the guild would stay.",
        [(["Berg"], "the guild would stay")],
    ),
    (
        "Norway has used the talks to warn Oslo and Lund that the pact will end.",
        [(["Norway"], "the pact will end")],
    ),
    (
        "Ahead of the trip of Lee to Norway, Lund told tales of it and used its site to argue"
        " that the port is shut.",
        [(["Lund"], "the port is shut")],
    ),
    # ... but a word that is used to describe something is no view
    (
        "Norway used the old name of the port to describe it.",
        [([], "Norway used the old name of the port to describe it")],
    ),
    # another subject and its verb behind a demand, without a comma
    (
        "Norway condemned the raid and the guild has closed its port.",
        [(["Norway"], "Norway condemned the raid"), ([], "the guild has closed its port")],
    ),
    # what the author adds as its effect
    (
        "The court ruled that the deal can be undone, effectively reopening an old dispute.",
        [(["The court"], "the deal can be undone")],
    ),
    # two relative clauses of one thought
    (
        "Norway agreed that Lund needs help for mills that exist and that will remain.",
        [(["Norway"], "Lund needs help for mills that exist and that will remain")],
    ),
    # how many, and no day of saying it
    (
        "The ministry reported nine ships were lost at sea.",
        [(["The ministry"], "nine ships were lost at sea")],
    ),
    # what somebody is called, too, is no claim of the author
    (
        "Prince Jan Lee, also known as JAL, has said multiple times that Oslo will seek arms.",
        [(["Prince Jan Lee"], "Oslo will seek arms")],
    ),
    # two who speak in turns; what anybody thinks of it is the author’s
    (
        "War came, with the king saying Oslo was “at war”, and the envoy saying that Lund was old.",
        [(["the king"], "Oslo was “at war”"), (["the envoy"], "Lund was old")],
    ),
    (
        "Guards expressed astonishment at the force of the reply, ideas which everybody has.",
        [(["Guards"], "Guards expressed astonishment at the force of the reply")],
    ),
    # where it was said, behind a quotation; how often; with what end
    (
        "Lee said ships are “in a state where they could sail” during a May 5 press briefing.",
        [(["Lee"], "ships are “in a state where they could sail”")],
    ),
    (
        "Lee has said multiple times that Oslo would help Lund, only to have his words denied.",
        [(["Lee"], "Oslo would help Lund")],
    ),
    # what is pointed at is not told: this layer, the same; but: what stands before it in a sentence
    ("Oslo called this layer of the plan a shield.", []),
    ("Corva expects the same from Lund.", []),
    ("Lee praised this step as “the best in years”.", []),
    ("This step was praised by Corva as the best in years.", []),
    ("Oslo praised this year’s harvest.", [(["Oslo"], "Oslo praised this year’s harvest")]),
    # who is named by nobody does a deed of speech all the same
    ("Some called for a truce in the north.", [(["Some"], "Some called for a truce in the north")]),
    ("Some argue that mills are old.", [(["Some"], "mills are old")]),
    ("At least some argue that mills are old.", [(["At least some"], "mills are old")]),
    # whose guards they are is of who says so; what was lost stands before what Lee says
    (
        "According to guards of the port of Lund itself, trade has collapsed.",
        [(["guards of the port of Lund"], "trade has collapsed")],
    ),
    ("It is a war which Lee alleges they were losing anyway.", []),
    # a guess about this is not told of somebody else’s thought
    (
        "While Novak said that his fear was war, this seems unlikely to last in Lund.",
        [(["Novak"], "his fear was war")],
    ),
    (
        "Some among the elders called for a truce in the north.",
        [(["Some"], "Some among the elders called for a truce in the north")],
    ),
    # what a deed of speech is set against, or led to, is the author’s; but: what is said in it
    (
        "Oslo offered to mediate, though in the end it was Lund that won.",
        [(["Oslo"], "Oslo offered to mediate"), ([], "in the end it was Lund that won")],
    ),
    (
        "Oslo condemned the raid of May, leaving its guards without a friend.",
        [(["Oslo"], "Oslo condemned the raid of May")],
    ),
    (
        "Oslo condemned the raid of May, calling it a crime.",
        [(["Oslo"], "Oslo condemned the raid of May, calling it a crime")],
    ),
    (
        "Oslo condemned the raid on Lund but did not say when it was.",
        [(["Oslo"], "Oslo condemned the raid on Lund")],
    ),
    # words that go on behind the cut; a deed without what is said; a quotation that does not end
    ("Guards recalled a dull feeling that they “belonged to the mill” of old.", []),
    # a deed that is supposed, or begins; who votes on resolutions does not condemn
    (
        "For example, when a guard requests help from Lund, the mill sends a cart.",
        [([], "when a guard requests help from Lund, the mill sends a cart")],
    ),
    ("Corva gradually began to recognize the importance of trade with Lund.", []),
    ("Corva has abstained from two resolutions condemning the raid.", []),
    # who tells a name is the one told: not the guest
    (
        "Jan Lee, a trader close to the king, told envoy Ann Berg, “I am no part of the town.”",
        [(["Jan Lee"], "“I am no part of the town.”")],
    ),
    # only a phrase is somebody’s; but: what stands beside the whole clause
    (
        "The raid harms the peace as defined by Lee.",
        [([], "The raid harms the peace as defined by Lee")],
    ),
    (
        "Trade, as described by Lee, is a net of mills.",
        [(["Lee"], "Trade, as described by Lee, is a net of mills")],
    ),
    # a concession before who says the rest
    (
        "Although the elders had gold, in May, according to Lee, they sent none.",
        [(["Lee"], "in May, according to Lee, they sent none")],
    ),
    # an aside that only somebody heard of
    (
        "Jan Lee, a banker and reportedly an old friend of Oslo, is rich.",
        [([], "Jan Lee, a banker and reportedly an old friend of Oslo, is rich")],
    ),
    (
        "Lund is home to guards purportedly planning raids on Oslo.",
        [([], "Lund is home to guards purportedly planning raids on Oslo")],
    ),
    # they who are told of in words around it are others
    (
        "Traders are wary. Most mills, they said, would not pay.",
        [([], "Traders are wary"), (["Traders"], "Most mills, they said, would not pay")],
    ),
    ("The plan promises to be dear.", []),
    # he and it stand for one of a kind, too; nobody speaks where he is seen
    ("When a general left Lund, he said that mills are old.", [(["a general"], "mills are old")]),
    ("Lee was seen in Oslo as he met Berg.", [([], "Lee was seen in Oslo as he met Berg")]),
    # whose phrase opens the sentence
    ("In Lee’s formulation, Lund must not wait.", [(["Lee"], "Lund must not wait")]),
    ("As described by Lee, the pact is a need.", [(["Lee"], "the pact is a need")]),
    # what is told of a thing that is plain is told: this war, the attack as a crime
    (
        "Lee said that this war began with the raid on Lund.",
        [(["Lee"], "this war began with the raid on Lund")],
    ),
    (
        "Oslo condemned the attack as a breach of the pact.",
        [(["Oslo"], "Oslo condemned the attack as a breach of the pact")],
    ),
    (
        "Oslo condemned the tolls on grain, threatening to leave.",
        [(["Oslo"], "Oslo condemned the tolls on grain, threatening to leave")],
    ),
    ("Lee promises to be a friend of Lund.", [(["Lee"], "Lee promises to be a friend of Lund")]),
    # a share with its bound; a scene whose noun may be a verb is no thought
    (
        "In Lund, more than 30 elders said that trade is old.",
        [(["more than 30 elders"], "trade is old")],
    ),
    (
        "However, two weeks into her term, Lee has made clear her dull and narrow stance.",
        [(["Lee"], "two weeks into her term, Lee has made clear her dull and narrow stance")],
    ),
    # the government: the only one that is named, unless another state stands in between
    (
        "The Norwegian government sold its mills in the north. The government said that trade was free.",
        [(["Norwegian government"], "trade was free")],
    ),
    (
        "The Chinese government fell. In Norway, the government said that trade was free.",
        [([], "The Chinese government fell"), (["the government"], "trade was free")],
    ),
    (
        "The Norwegian government fell. In Kyiv, the government said that trade was free.",
        [([], "The Norwegian government fell"), (["the government"], "trade was free")],
    ),
    # no name: under pressure
    (
        "Under government pressure many left. The government said that trade was free.",
        [([], "Under government pressure many left"), (["The government"], "trade was free")],
    ),
    # what is behind a denial is denied; an argument used by somebody says nothing
    (
        "Oslo rejected the proposal on joint debt.",
        [(["Oslo"], "Oslo rejected the proposal on joint debt")],
    ),
    (
        "By contrast, Lund, a friend of Corva, is seen by Oslo as a threat.",
        [(["Oslo"], "Lund, a friend of Corva, is seen by Oslo as a threat")],
    ),
    # what made somebody say so belongs to what is told whole
    (
        "The crisis has prompted leaders of Corva to reaffirm their support for the port.",
        [
            (
                ["leaders of Corva"],
                "The crisis has prompted leaders of Corva to reaffirm their support for the port",
            )
        ],
    ),
    # what the author makes of it, behind it
    (
        "Lee said that it would not pay the toll, in effect calling the bluff of Lund.",
        [(["Lee"], "it would not pay the toll")],
    ),
    (
        "Lee said that the toll may hurt trade, an implicit threat to close the port.",
        [(["Lee"], "the toll may hurt trade")],
    ),
    # the verb of the view is none that is known; the participle is none of a clause
    (
        "Lee’s belief that the war will last long shapes her plans for trade.",
        [(["Lee"], "the war will last long")],
    ),
    (
        "Inquiries have shown the risks posed by the guild of Lund.",
        [([], "Inquiries have shown the risks posed by the guild of Lund")],
    ),
    # ... behind a dash too; what an aside says is no view on all of it
    (
        "Lee said that the ship would be old – indicating a degree of trust.",
        [(["Lee"], "the ship would be old")],
    ),
    (
        "The use of coal – at peak, according to Lee, amounting to 20 tons – is a threat to Corva.",
        [
            (
                [],
                "The use of coal – at peak, according to Lee, amounting to 20 tons – is a threat to Corva",
            )
        ],
    ),
    (
        "An upgrade to the ship, reportedly carrying guns, would extend that threat to Corva.",
        [
            (
                [],
                "An upgrade to the ship, reportedly carrying guns, would extend that threat to Corva",
            )
        ],
    ),
    # ... and what came of it, or what it is to the author
    (
        "Lee insists that Lund must leave the port of Corva – but to no avail.",
        [(["Lee"], "Lund must leave the port of Corva")],
    ),
    (
        "Lee announced that he would sell ships, but rather than ending the raids, this is a trap.",
        [(["Lee"], "he would sell ships")],
    ),
    # a contrast without a verb goes on with it; what is falsely claimed does not
    (
        "Some noted that tolls in Corva rest at times not on the merit of a case, but its fame.",
        [(["Some"], "tolls in Corva rest at times not on the merit of a case, but its fame")],
    ),
    # what a thing is proposed in, and is expected to be, nobody says of it
    (
        "It would make any raid as proposed in the report far more complex for Corva.",
        [([], "It would make any raid as proposed in the report far more complex for Corva")],
    ),
    (
        "The toll is a tax, expected to be in force in Corva by then, on all old ships.",
        [([], "The toll is a tax, expected to be in force in Corva by then, on all old ships")],
    ),
    # who may fear is the author’s guess
    (
        "The king of Corva may be worried that Lund is strong.",
        [([], "The king of Corva may be worried that Lund is strong")],
    ),
    # what he is, with its short form in brackets, is no part of what he says
    (
        "According to Lundair, a major ship (SHP) maker that helped design boats, trade in Corva is old.",
        [(["Lundair"], "trade in Corva is old")],
    ),
    # who did something is no speaker of what stands beside it, nor who said what is denied
    (
        "As Jan Novak moved to reassure the guards, Corva was trying to keep its ports.",
        [([], "As Jan Novak moved to reassure the guards, Corva was trying to keep its ports")],
    ),
    (
        "Corva does not represent a voice of reason as has been suggested by some leaders.",
        [([], "Corva does not represent a voice of reason as has been suggested by some leaders")],
    ),
    (
        "The kings have argued that their acts are old, refusing to say that Corva is bound.",
        [(["The kings"], "their acts are old")],
    ),
    # what leads to the rest of a text
    ("Still at the starting line, here is what the plans of Corva entail.", []),
    # who speaks behind what he was, and before what else he is
    (
        "As a former minister, Jan Novak said in May, “Trade in Corva is dead.”",
        [(["Jan Novak"], "“Trade in Corva is dead.”")],
    ),
    (
        "As Jan Novak, the retired general, said, trade in Corva is dead.",
        [(["Jan Novak"], "trade in Corva is dead")],
    ),
    # no verb: states, behind `other`
    (
        "Corva is a roadmap for other states that want to provide aid to Lund.",
        [([], "Corva is a roadmap for other states that want to provide aid to Lund")],
    ),
    # what is not wanted, or pointed at, is no view; a question at the end is not cut off
    ("Lee has expressed little interest in Lund.", []),
    ("The paper alludes to the former while it passes over the latter.", []),
    ("We must learn who Oslo serves and why.", [([], "We must learn who Oslo serves and why")]),
    # concerns that are voiced or raised: all of it is theirs; not what only follows
    (
        "Oslo voiced concerns about the state of the port.",
        [(["Oslo"], "Oslo voiced concerns about the state of the port")],
    ),
    (
        "Some officials have raised the alarm about how ships may be sunk.",
        [(["Some officials"], "Some officials have raised the alarm about how ships may be sunk")],
    ),
    (
        "Corva sank two of its ships, raising doubts about the state of its fleet.",
        [([], "Corva sank two of its ships, raising doubts about the state of its fleet")],
    ),
    (
        "In 2022 Lund released a statement on the ports of Corva, noting:\n\n> We will keep the ports.",
        [(["Lund"], "We will keep the ports.")],
    ),
    # what somebody ought to say has not been said
    (
        "Oslo should act now, making clear to Corva that it would be worse off with a fleet.",
        [
            (
                [],
                "Oslo should act now, making clear to Corva that it would be worse off with a fleet",
            )
        ],
    ),
    ("According to reporting by the Lund Post, trade fell.", [(["the Lund Post"], "trade fell")]),
    # a noun behind `that` which looks like a verb; people without an s
    (
        "The guards admit that reforms to the law are dear.",
        [(["The guards"], "reforms to the law are dear")],
    ),
    ("Embassy staff note that the port is old.", [(["Embassy staff"], "the port is old")]),
    ("Guards identified that Corva could buy ships.", [(["Guards"], "Corva could buy ships")]),
    # an adjective in -ing is no deed
    (
        "While Corva has denied claims of the guild, words by high-ranking Lund officials make clear "
        "that it fell.",
        [
            (["Corva"], "Corva has denied claims of the guild"),
            (["words by high-ranking Lund officials"], "it fell"),
        ],
    ),
    # the second of two clauses behind `that` is told with the first
    (
        "There is little evidence that Lund will close the mill, or that Oslo will leave.",
        [([], "There is little evidence that Lund will close the mill, or that Oslo will leave")],
    ),
    # what somebody has shown is the author’s
    ("As Corva has showed, ports can be smart.", [([], "As Corva has showed, ports can be smart")]),
    # a deed in a list lacks its verb
    (
        "Lund can do it in these ways:\n\n1. closing old ports with guards of Corva;\n\n"
        "2. selling mills of Lund to all guilds; and\n\n3. building new roads to Oslo.",
        [],
    ),
    # what is said between commas of when
    (
        "Under Novak, Ann Lee said in an interview last year, Lund will stay poor.",
        [(["Ann Lee"], "Under Novak, Ann Lee said in an interview last year, Lund will stay poor")],
    ),
    # countries, an aim by its adjective, and what a part of a text will do, say nothing
    (
        "It can be seen in some Lund Pact member states such as Corva with its long plans.",
        [([], "It can be seen in some Lund Pact member states such as Corva with its long plans")],
    ),
    (
        "The main stated purpose of the guild is the sale of ships in Lund.",
        [([], "The main stated purpose of the guild is the sale of ships in Lund")],
    ),
    (
        "Last week Norway pledged to buy ships.",
        [(["Norway"], "Last week Norway pledged to buy ships")],
    ),
    # when it was is told with it, unless that points back; who is picked is no view
    (
        "When the ships left Lund in 2023, Oslo hailed the port as a model.",
        [(["Oslo"], "When the ships left Lund in 2023, Oslo hailed the port as a model")],
    ),
    (
        "Despite these sales, Oslo hailed the port as a model.",
        [(["Oslo"], "Oslo hailed the port as a model")],
    ),
    (
        "Oslo had identified skilled individuals for posts in its ports.",
        [([], "Oslo had identified skilled individuals for posts in its ports")],
    ),
    # brackets around a sentence are none of its words; a prospect is the author’s
    (
        "(Oslo is hoping for an exception to the rules of Lund and Corva.)",
        [([], "Oslo is hoping for an exception to the rules of Lund and Corva")],
    ),
    (
        "Tolls will fall in 2026, according to the Lund Bank, raising the prospect of a strike.",
        [(["the Lund Bank"], "Tolls will fall in 2026, according to the Lund Bank")],
    ),
    (
        "Some years ago Lundic generals said that ports are old.",
        [(["Lundic generals"], "ports are old")],
    ),
    # what something is found to be is a view; what is only risked is none
    (
        "Lundic officials also found the need for trade to be a key part of it.",
        [
            (
                ["Lundic officials"],
                "Lundic officials also found the need for trade to be a key part of it",
            )
        ],
    ),
    (
        "Corva ran the risk of being credibly seen as a port of Lund.",
        [([], "Corva ran the risk of being credibly seen as a port of Lund")],
    ),
    ("Oslo found ways to trade with Corva.", [([], "Oslo found ways to trade with Corva")]),
    # ways that do something are no words
    (
        "Corva responded in ways that helped start a race of guilds.",
        [([], "Corva responded in ways that helped start a race of guilds")],
    ),
    # bodies of people who say so: law enforcement, the police
    ("The police complained of tolls.", [(["The police"], "The police complained of tolls")]),
    (
        "Law enforcement has long complained of tolls.",
        [(["Law enforcement"], "Law enforcement has long complained of tolls")],
    ),
    # what it is said has been speculated
    ("It has been speculated that the ship sank.", [([], "the ship sank")]),
    # ... but names a ship by what has long been rumoured of it
    (
        "Norway’s long-rumoured, dear ship of Corva has left Lund.",
        [([], "Norway’s long-rumoured, dear ship of Corva has left Lund")],
    ),
    # as what it is seen there belongs to what is envisaged
    (
        "Oslo envisages a port in which it is seen as a friend of Corva.",
        [(["Oslo"], "Oslo envisages a port in which it is seen as a friend of Corva")],
    ),
    # an `as` with a matter behind its verb tells when or why; not: as Lee told the guild
    (
        "As Oslo emphasizes the length of its rift with Corva, trade in the north falls.",
        [
            (["Oslo"], "Oslo emphasizes the length of its rift with Corva"),
            ([], "trade in the north falls"),
        ],
    ),
    # what was viewed so is told as it was held, and by whom
    (
        "Lund’s old guilds viewed Oslo as a hostile actor and advocated a hawkish approach.",
        [(["Lund’s old guilds"], "Lund’s old guilds viewed Oslo as a hostile actor")],
    ),
    ("As Lee told the guild, trade in Corva falls.", [(["Lee"], "trade in Corva falls")]),
    ("As Lee noted the same week, trade falls.", [(["Lee"], "trade falls")]),
    ("As Lee said the next day, trade falls.", [(["Lee"], "trade falls")]),
    ("As Lee noted more recently, trade falls.", [(["Lee"], "trade falls")]),
    ("As Lee wrote over a decade ago, trade falls.", [(["Lee"], "trade falls")]),
    # who will do it is not who is heard
    (
        "According to Lee, Norway and Laos will close their ports.",
        [(["Lee"], "Norway and Laos will close their ports")],
    ),
    # what was not done with words is no claim; what was not wanted is
    ("Norway did not condemn the raid on Lund.", []),
    ("Norway did not want a raid on Lund.", [(["Norway"], "Norway did not want a raid on Lund")]),
    # what it is said for, and what others foresee of it
    (
        "Norway said that it will defend Lund, in a bid to deter Laos.",
        [(["Norway"], "it will defend Lund")],
    ),
    (
        "The harvest in Corva failed, which guards warn will be seen again.",
        [([], "The harvest in Corva failed")],
    ),
    # such foes as Corva are named, and what is vital is told: neither points back
    (
        "Analysts note that such foes as Corva will use guards in Lund.",
        [(["Analysts"], "such foes as Corva will use guards in Lund")],
    ),
    (
        "From Oslo’s perspective, it is vital to mend the port of Lund.",
        [(["Oslo"], "it is vital to mend the port of Lund")],
    ),
    # some and several do what a verb tells, where no noun of theirs follows
    ("Some favour guards in the port.", [(["Some"], "Some favour guards in the port")]),
    (
        "Several expressed fears that trade is weak.",
        [(["Several"], "Several expressed fears that trade is weak")],
    ),
    (
        "Norway and Laos both favour tolls on wool.",
        [(["Norway and Laos"], "Norway and Laos both favour tolls on wool")],
    ),
    # whom an -ing form follows says so; not: sold a port, showing that
    (
        "The raid led to rifts, with Minister Jan Novak suggesting that ships are old.",
        [([], "The raid led to rifts"), (["Minister Jan Novak"], "ships are old")],
    ),
    # they are those who fear it, though they were only pointed at
    (
        "These sceptics fear Corva. They argue that ports of Lund are old.",
        [
            (["These sceptics"], "These sceptics fear Corva"),
            (["These sceptics"], "ports of Lund are old"),
        ],
    ),
    # what somebody is goes on to the comma, also before a concession
    (
        "According to Jan Novak, a professor at the Lund Guild, while Corva will sell its ships, the"
        " trade is weak.",
        [(["Jan Novak"], "while Corva will sell its ships, the trade is weak")],
    ),
    # what was taken or withheld is not said; a denial, or that victory is near, is
    ("Norway denied the firm a licence to sell ships in Lund.", []),
    (
        "Norway denied that a visa was needed in Lund.",
        [(["Norway"], "Norway denied that a visa was needed in Lund")],
    ),
    ("Norway claimed that victory over Laos is near.", [(["Norway"], "victory over Laos is near")]),
    # what opens a clause behind `that` is told with it
    (
        "Trade gave Norway confidence that in the event of war, it could win.",
        [(["Norway"], "in the event of war, it could win")],
    ),
    (
        "While Lee warns that if Lund falls, Oslo will leave, Novak is calm.",
        [(["Lee"], "if Lund falls, Oslo will leave"), ([], "Novak is calm")],
    ),
    (
        "Lee said that not only was Lund late, but it was also dear.",
        [(["Lee"], "not only was Lund late, but it was also dear")],
    ),
    (
        "Guards of Lund express their concern that once Oslo no longer needs ships, it will leave.",
        [
            (
                ["Guards of Lund"],
                "Guards of Lund express their concern that once Oslo no longer needs ships, it will"
                " leave",
            )
        ],
    ),
    # a noun behind an adjective or a verb says nothing: powerful states, to find posts
    (
        "A pact of a small group of powerful states that share views is dear.",
        [([], "A pact of a small group of powerful states that share views is dear")],
    ),
    (
        "It is still easy to find posts of Lund that convey hate.",
        [([], "It is still easy to find posts of Lund that convey hate")],
    ),
    # ... nor does a rate, but whoever rated it
    ("The success rate in Lund is high.", [([], "The success rate in Lund is high")]),
    (
        "Most respondents rated the port of Lund as dear.",
        [(["Most respondents"], "Most respondents rated the port of Lund as dear")],
    ),
    # those who live there are heard
    (
        "Many locals in Lund express concern about tolls.",
        [(["Many locals in Lund"], "Many locals in Lund express concern about tolls")],
    ),
    ("The constable claims that Lund left the pact.", [(["The constable"], "Lund left the pact")]),
    # one is not both; a thing assures nobody; it threatens to do harm: the author’s view
    (
        "Lund is close to Oslo and Peru. Both see it as a trap.",
        [([], "Lund is close to Oslo and Peru")],
    ),
    (
        "The vocal support for Lund reassures its guilds that trade is safe.",
        [([], "The vocal support for Lund reassures its guilds that trade is safe")],
    ),
    (
        "When the toll of Lund rises, it threatens to end trade with Oslo.",
        [([], "When the toll of Lund rises, it threatens to end trade with Oslo")],
    ),
    # the most feared ships are nobody’s fears; whom one helps says nothing
    (
        "Oslo has one of the lake’s most feared fleets.",
        [([], "Oslo has one of the lake’s most feared fleets")],
    ),
    (
        "A new port may help guards predict where Lund strikes.",
        [([], "A new port may help guards predict where Lund strikes")],
    ),
    (
        "Lund must ensure that guards understand that the port is dear.",
        [([], "Lund must ensure that guards understand that the port is dear")],
    ),
    # what the authors have counted is theirs
    (
        "According to the authors’ survey, most guilds of Lund are poor.",
        [([], "According to the authors’ survey, most guilds of Lund are poor")],
    ),
    # by whom somebody was fined does not speak; a second end of a need is told with it
    (
        "One Lundian trader who sold ships and was fined by the Lund Guild noted that it was poor.",
        [(["One Lundian trader"], "it was poor")],
    ),
    (
        "Lee suggested the need to build a guild, in Lund or another port, to help guards.",
        [(["Lee"], "the need to build a guild, in Lund or another port, to help guards")],
    ),
    # what each of two has is told of both
    (
        "Oslo was the fourth port of all, and Lund was the twelfth, with 20 and 10 ships,"
        " respectively.",
        [
            (
                [],
                "Oslo was the fourth port of all, and Lund was the twelfth, with 20 and 10 ships,"
                " respectively",
            )
        ],
    ),
    # what only a part of the sentence is said to be
    (
        "Much was hoped of Novak when he took over, supposedly bringing peace to Lund.",
        [([], "Much was hoped of Novak when he took over, supposedly bringing peace to Lund")],
    ),
    (
        "Novak was an old man, a guard supposedly past his prime, who took a firm stand.",
        [([], "Novak was an old man, a guard supposedly past his prime, who took a firm stand")],
    ),
    # at a time of which a view is told
    (
        "At a time when conventional wisdom has grown wary of trade, it is"
        " important to weigh its cost.",
        [
            (
                [],
                "At a time when conventional wisdom has grown wary of trade, it is"
                " important to weigh its cost",
            )
        ],
    ),
    # not so seen from now on, nor as such
    (
        "With the raid, Lund has cut itself off from ever being regarded as a friend by Oslo.",
        [
            (
                [],
                "With the raid, Lund has cut itself off from ever being regarded as a"
                " friend by Oslo",
            )
        ],
    ),
    (
        "The rise of tolls in Oslo is understood as such, and in Lund the link has not been made.",
        [
            (
                [],
                "The rise of tolls in Oslo is understood as such, and in Lund the link"
                " has not been made",
            )
        ],
    ),
    # states with a name before them, which tell nothing
    (
        "The Lundic states, Laos and Norway have remained the chief targets of raids.",
        [([], "The Lundic states, Laos and Norway have remained the chief targets of raids")],
    ),
    # a clause behind who is named in a row
    (
        "According to the UN Panel, a Guard and envoys based at the port in Oslo,"
        " Norway, trained crews of Corva.",
        [
            (
                ["the UN Panel"],
                "a Guard and envoys based at the port in Oslo, Norway, trained crews of Corva",
            )
        ],
    ),
    # whoever speaks in a row which ends in two
    (
        "After the raid, elders, clerks, port guards and mill workers reported"
        " how all had to pay tolls.",
        [
            (
                ["elders, clerks, port guards and mill workers"],
                "elders, clerks, port guards and mill workers reported how all had to pay tolls",
            )
        ],
    ),
    # what is done or shown at an event, which speaks for nobody
    (
        "Protests in Corva highlight the frail state of the guild.",
        [([], "Protests in Corva highlight the frail state of the guild")],
    ),
    # what stands in a paper, of which the author tells more
    (
        "A “whole of Lund” plan for ports, as outlined in the Lund Review, is"
        " therefore of use but rather vague.",
        [
            (
                [],
                "A “whole of Lund” plan for ports, as outlined in the Lund Review, is"
                " therefore of use but rather vague",
            )
        ],
    ),
    # what it is for Lund, and not what its envoy says
    (
        "Oslo is calm and ready for talks, unlike, as Lund has pointed out in the"
        " last months, the men of Corva.",
        [
            (
                [],
                "Oslo is calm and ready for talks, unlike, as Lund has pointed out in the"
                " last months, the men of Corva",
            )
        ],
    ),
    # who is made to do something is the holder up to that
    (
        "This shift is driven by the twin tasks of tolls, notably from Oslo, and"
        " raids from the Lund guild, which together have forced Europe’s leaders"
        " to look for new ways to assert leadership.",
        [
            (
                [],
                "This shift is driven by the twin tasks of tolls, notably from Oslo, and"
                " raids from the Lund guild, which together have forced Europe’s leaders"
                " to look for new ways to assert leadership",
            )
        ],
    ),
    # what another said beside it
    (
        "Among the signs is Novak’s statement that Lund is no “friend of all the"
        " guilds,” as well as Lee’s remarks on tolls.",
        [(["Novak"], "Lund is no “friend of all the guilds,”")],
    ),
    # what was not done, over a second verb
    (
        "Novak did not draw any new lines or openly threaten to close the port of Lund.",
        [([], "Novak did not draw any new lines or openly threaten to close the port of Lund")],
    ),
    # what it is said for
    (
        "Novak went on, stating that Lund sank the ships of Oslo, attempting to"
        " portray it as a threat.",
        [(["Novak"], "Lund sank the ships of Oslo")],
    ),
    (
        "Sources in Lund say that some guilds have gone to court, trying to win a case.",
        [(["Sources in Lund"], "some guilds have gone to court, trying to win a case")],
    ),
    # many to whom something is holy do not say it
    (
        "Much of the land, with mills sacred to many in Oslo, fell to Lund.",
        [([], "Much of the land, with mills sacred to many in Oslo, fell to Lund")],
    ),
    # what may be feared
    (
        "It is possible that the heads of the Lund Guild are worried that ships are too few.",
        [
            (
                [],
                "It is possible that the heads of the Lund Guild are worried that ships"
                " are too few",
            )
        ],
    ),
    # what nobody foresaw
    (
        "It is clear that even Novak did not expect to win the port of Lund.",
        [([], "It is clear that even Novak did not expect to win the port of Lund")],
    ),
    # whose title stands behind his name at the end
    (
        "“This pact strengthens the ties of the two ports”, said Admiral Novak,"
        " Head of Stores of the Navy of Lund.",
        [(["Admiral Novak"], "“This pact strengthens the ties of the two ports”")],
    ),
    # a thing found, of which more is told
    (
        "Guards of Lund found a paper granted to a clerk of Oslo for his deeds in the war.",
        [([], "Guards of Lund found a paper granted to a clerk of Oslo for his deeds in the war")],
    ),
    # whose words are told of as those of
    (
        "The most dire words were those of Trade Minister Ann Novak, who held"
        " that Lund is near ruin.",
        [(["Trade Minister Ann Novak"], "Lund is near ruin")],
    ),
    # a warning that a thing is, which the author tells
    (
        "For Lund as a whole, it is a stark warning that vows are no longer enough.",
        [([], "For Lund as a whole, it is a stark warning that vows are no longer enough")],
    ),
    # where a list begins
    (
        "From a Lundic perspective, mills are of use for two reasons: Firstly, they give work.",
        [(["a Lundic perspective"], "From a Lundic perspective, mills are of use for two reasons")],
    ),
    # what somebody scorns is not what he says
    (
        "Novak scoffed at claims that Oslo had sold ships to Lund.",
        [(["Novak"], "Novak scoffed at claims that Oslo had sold ships to Lund")],
    ),
    (
        "Novak bristled at the suggestion that Oslo was losing the war.",
        [(["Novak"], "Novak bristled at the suggestion that Oslo was losing the war")],
    ),
    # what a report says that is doubted, asked about or not spoken of
    (
        "Lee cast doubt on a report that Novak had warned Oslo against a raid.",
        [([], "Lee cast doubt on a report that Novak had warned Oslo against a raid")],
    ),
    (
        "The guild refused to comment on a report that Novak had promised ships to Oslo.",
        [([], "The guild refused to comment on a report that Novak had promised ships to Oslo")],
    ),
    (
        "Asked about a report that Novak had promised ships, Lee said that trade was good.",
        [(["Lee"], "trade was good")],
    ),
    (
        "Lund denied Novak had promised ships in May.",
        [(["Lund"], "Lund denied Novak had promised ships in May")],
    ),
    # what proved wrong nobody says
    (
        "Media reports that Lund had closed its embassy proved wrong.",
        [([], "Media reports that Lund had closed its embassy proved wrong")],
    ),
    # what who speaks does besides, where it is said what somebody is
    (
        "Novak said Lund was a friend and thanked Lee for his help.",
        [(["Novak"], "Lund was a friend"), (["Novak"], "thanked Lee for his help")],
    ),
    (
        "Novak said Lund had sold ships and urged all to buy them.",
        [(["Novak"], "Lund had sold ships and urged all to buy them")],
    ),
    # what the author sees in it
    (
        "Oslo said Lund had sent ships, in a thinly veiled swipe at Lee.",
        [(["Oslo"], "Lund had sent ships")],
    ),
    ("Oslo said Lund was poor, prompting a protest by its guards.", [(["Oslo"], "Lund was poor")]),
    # who is told, and of whom it is
    ("Novak told reporters Lund was watching.", [(["Novak"], "Lund was watching")]),
    # whose remarks they are, without what the author makes of it
    (
        "Comments by Novak himself, as well as by his guild, suggest that Lund is"
        " poor, which has been used as a pretext for tolls.",
        [(["Novak"], "Lund is poor")],
    ),
    ("Novak’s remarks on tolls in May suggest that Lund is poor.", [(["Novak"], "Lund is poor")]),
    # who makes it clear, and what raids do
    (
        "Jan Berg has made clear his disdain for guilds and mills.",
        [(["Jan Berg"], "Jan Berg has made clear his disdain for guilds and mills")],
    ),
    ("The raids on the ports of Lund make it clear that Oslo is weak.", []),
    # what others make of it is no part of it
    (
        "Norway reiterated its vow to sell ships, a move welcomed by Laos.",
        [(["Norway"], "Norway reiterated its vow to sell ships")],
    ),
    # where what is feared ends
    (
        "Jan Lee spoke. His concern that the tolls of Oslo appear stuck in time"
        " echoes the Lund Guild’s wish for peace.",
        [(["Jan Lee"], "the tolls of Oslo appear stuck in time")],
    ),
    # a noun with what it can do, behind its clause
    (
        "The plan demands a second line; guards, ships and mills that can absorb"
        " losses and continue the war.",
        [(["The plan"], "The plan demands a second line")],
    ),
    # a wisdom that is only followed
    (
        "Oslo has neglected its mills, choosing to follow the conventional wisdom"
        " that trade comes first.",
        [
            (
                [],
                "Oslo has neglected its mills, choosing to follow the conventional wisdom"
                " that trade comes first",
            )
        ],
    ),
    # whose report it is
    (
        "Reports such as one from the Lund Centre did warn, however, that hatred"
        " could override all.",
        [(["Lund Centre"], "hatred could override all")],
    ),
    # what it pledges besides
    (
        "Lund publicly stated it will not help Oslo and pledged further aid to Corva.",
        [(["Lund"], "it will not help Oslo"), (["Lund"], "pledged further aid to Corva")],
    ),
    # a reason somebody gives, and what he argues for
    (
        "One reason observers believe Lund has struggled is that its mills are old.",
        [(["observers"], "Lund has struggled")],
    ),
    (
        "To justify a rise of tolls, both the current and previous governments"
        " have argued for urgency in making Lund ready.",
        [
            (
                ["both the current and previous governments"],
                "both the current and previous governments have argued for urgency in"
                " making Lund ready",
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE)
def test_whose_thought_it_is_and_all_of_it(
    text: str, expected: list[tuple[list[str], str]]
) -> None:
    found = [([h.exact for h in c.holders], c.quote.exact) for c in claims_of(text)]
    assert found == expected


def test_what_those_asked_answered_is_theirs() -> None:
    answer = "Respondents had more trust in guilds."
    (claim,) = claims_of(answer)
    assert [holder.exact for holder in claim.holders] == ["Respondents"]
    assert claims_of("Respondents were chosen for their age.")[0].holders == ()  # how they were


def test_what_is_told_by_nobody_is_reported() -> None:
    (claim,) = claims_of("There have also been allegations that tolls help Lund.")
    assert (claim.unclear, claim.stance) == (True, "reported")


def test_what_stands_behind_a_semicolon_is_the_authors() -> None:
    found = claims_of("Lee said that ships are old; in fact, mills are dear in Lund.")
    assert [[h.exact for h in claim.holders] for claim in found] == [["Lee"], []]


def test_who_is_told_something_says_nothing() -> None:
    for told in ("I’m told", "I am told"):
        assert claims_of(f"“We will outlast them all in the end,” {told}.") == []


def test_a_long_block_is_not_cut_inside_a_sentence() -> None:
    found = claims_of("If the pact fails, Corva is lost. " * 70)
    assert {c.quote.exact for c in found} == {"If the pact fails, Corva is lost"}


def test_what_those_asked_recommend_is_not_the_authors() -> None:
    found = claims_of(
        "Participants put forth three ideas:\n\n1. Tolls should fall.\n\n2. Corva must pay more.\n\n"
        "3. Guards should leave.\n\nCorva is poor."
    )
    asked = ["Participants"]
    assert [[holder.exact for holder in c.holders] for c in found] == [asked, asked, asked, []]
    found = claims_of("These are three beliefs:\n\n1. Tolls must fall.\n\n2. Guards must leave.")
    assert found == []  # nobody is named
    found = claims_of("Oslo has two tasks:\n\n1. Tolls should fall.\n\n2. Guards should leave.")
    assert [c.unclear for c in found] == [False, False]


SIGNPOSTS = [
    # what a text has, what sums it up, and what is better left unsaid
    "The brief on Lund has four parts.",
    "Lund rules, in other words.",
    "Of the ships of Corva, the less said the better.",
    "Accordingly, the white paper of Lund makes the following evaluations.",
    "In the medium term, there are two critical areas that are likely to be raised.",
    "It is tempting to see Corva as an old port of Lund.",
    "See page 19 for a chart of all ports of Lund and their tolls.",
    "For more on the ports, see Part 6 on the tolls of Lund.",
    "Detailed results for all ports are provided in the appendix.",
    "I have also linked the work of the guild to provide more detail.",
    "I’ve been asked a number of times what we should do about old ships.",
    "We propose three possible pathways.",
    "The names of all guilds can be found here.",
    "Having dealt with trade, the discussion turned to the ships that guilds build.",
    "A separate topic was the question of who should pay for the mills.",
    "Let’s go back to the history of Lund.",
    "Let me give you a little background to the toll.",
    "Allow me a moment of doubt.",
    "Below I will talk about the roots of the toll.",
    "We can start by looking at how Lund is ruled.",
    "My thanks to Ann Lee for her notes on Lund.",
    "For more of the same, check out the notes of Lee.",
    "Three things struck me about the report of Lund.",
    "This is one of the texts translated for the project.",
    "Corva’s Rising Economic Power Has Vastly Outstripped Oslo with Ships.",  # a heading
    "Corva’s reasons for the raid are worth reconsidering in light of the war.",
    "It is an opportune moment to take stock of the mills of Corva.",
    "The trade of Corva has fallen into a few main lines of effort.",
    "This research briefing outlines major trends in the trade of Corva.",
    "Much has been written about the trade of Corva.",
    "Novak of Corva recently put it more soberly.",
    "Unless otherwise noted, statements in this paper are those of guests from Corva.",
    "The following event summary details a workshop held in Corva.",
    "There are also more pointed criticisms.",
    "The profile of Corva reveals several insights.",
    # who was there
    "The delegation of Corva was led by Jan Novak, its envoy.",
    "Corva was represented by Jan Novak, its envoy.",
    "Representing Corva were Jan Novak and Ann Lee.",
    # what stands below
    "Below the authors summarize the trade of Corva in each year.",
    # where it is told, where the authors are at work
    "The gaps in the trade of Corva are listed in the full report.",
    "To win in Corva there are several key areas where we are at work.",
    # who gave no answer, what headlines there were
    "The guild of Corva did not respond when contacted by the Post.",
    "The last few weeks have seen headlines on the raids in Corva.",
    "Two points on the trade of Corva still come to mind.",
    # what the reader is to think of
    "Imagine, for example, a Corva with many long ships that could threaten Lund.",
    # a line of what stands below
    "Jan Novak discusses the trade of Corva and its mills.",
    # what leads to a list, and what counts to one of a row
    "Several key issues must be addressed.",
    # what is asked; not: the question is how it acts and if it can go on
    "Beyond the cost of the port, a key question is the reason for the raid.",
    "One question is whether the mills of Corva can be mended.",
    "The fate of the trade of Corva will be one.",
    "The session opened with an overview of the mills of Corva.",
    "The workshop then concluded by a talk on trade.",
    # what a project means to do; and what is only like something else is no words of it
    "Through our research with the Lund Guild, we aim to drive the debate forward.",
    # what says no more than that there is more to say
    "Many questions about the ports of Lund remain.",
    "The trade of Oslo with Lund tells a story that few see.",
    "The raid on Lund presents a telling case study of this trend.",
    "The reasons why Oslo left the guild of Lund are complex.",
]


@pytest.mark.parametrize("text", SIGNPOSTS)
def test_what_only_leads_on_is_no_claim(text: str) -> None:
    assert claims_of(text) == []


ASSERTED = [
    # names alone make no heading, a note and ways no signpost
    "Belarus depends on President Jan Novak and President Ann Lee.",
    "Unless it is stated in the pact, Corva will not pay the toll.",
    "Much has been made in Corva since the war, and Lund buys all of it.",
    "It is worth noting that Oslo lost its influence over the whole region.",
    "Corva relies on Oslo in several key areas.",
    "In Corva there is more trade and more debt.",
    "The trade of Oslo tells a story of slow decay.",
    "The reasons why Oslo left Lund are tolls and raids.",
]


@pytest.mark.parametrize("text", ASSERTED)
def test_what_only_looks_like_a_signpost_is_claimed(text: str) -> None:
    assert [c.quote.exact for c in claims_of(text)] == [text.rstrip(".")]


CUT = [
    # what came of it the author says; not what it involved
    (
        "Oslo said that there were three raids, apparently involving most guards of Corva.",
        ["there were three raids, apparently involving most guards of Corva"],
    ),
    (
        "Oslo said that it was raising its toll, further weakening the guilds of Corva.",
        ["it was raising its toll"],
    ),
    ("Lee said that Lund will fall in an interview with the Corva Post.", ["Lund will fall"]),
    # whose message it is, before the verb that it hangs on; a belief that the author calls false
    (
        "Lee has visited the towns of Corva to convey the message that Lund will pay.",
        ["Lund will pay"],
    ),
    (
        "The raid on Corva rests on the false belief that Lund will fall.",
        ["The raid on Corva rests on the false belief that Lund will fall"],
    ),
    # what the author adds to somebody’s words, behind `and so` or a dash; not within a quotation
    (
        "Oslo believes that it can win by May, and so Novak is in no mood to talk.",
        ["it can win by May"],
    ),
    (
        "Oslo said that Lund should be kept at home – a view last heard in Corva.",
        ["Lund should be kept at home"],
    ),
    # not what he says he will do, nor where another one said something
    (
        "Oslo said that Corva can win, and so Lund will have to pay.",
        ["Corva can win, and so Lund will have to pay"],
    ),
    (
        "Oslo said that Lee admitted it in a speech in Corva.",
        ["Lee admitted it in a speech in Corva"],
    ),
    (
        "Oslo said that “it can win by May, and so Novak will not talk.”",
        ["“it can win by May, and so Novak will not talk.”"],
    ),
    # what the author adds to somebody’s words; a list of nouns claims nothing
    (
        "Lee of Corva said that the port was “a line of defence”, a stance consistent with the pact.",
        ["the port was “a line of defence”"],
    ),
    ("The needs of Corva are these:\n\n1. overall strength\n\n2. a sound plan of aid", []),
    # ... of an argument by number, whose verb may be unknown, not
    (
        "The needs of Corva are these:\n\n1. Iron accounts for half of its aid. Lund sends ore each year."
        "\n\n2. A sound plan of aid.",
        ["Iron accounts for half of its aid", "Lund sends ore each year"],
    ),
    # what only goes on with a clause, whatever word stands in front
    (
        "Mills of Corva have burned, potentially leaving it poor.",
        ["Mills of Corva have burned, potentially leaving it poor"],
    ),
    # each deed of one who speaks is a claim
    (
        "Lee praised the pact of Corva and condemned the raid on Oslo.",
        ["Lee praised the pact of Corva", "condemned the raid on Oslo"],
    ),
    # a list with a word in it that is a verb, too; a condition of one word; what an idea is worth
    (
        "Corva’s grain, exports, and GDP have declined as a result.",
        ["Corva’s grain, exports, and GDP have declined as a result"],
    ),
    (
        "Bar the small chance that a raid topples the council, Corva will rebuild its ships.",
        ["Bar the small chance that a raid topples the council, Corva will rebuild its ships"],
    ),
    # a thing with how somebody described it; not the -ing form that opens another one’s sentence
    (
        "Benefitting Lee – who could keep a fleet – the toll was criticised by Corvan envoys as a trap.",
        ["the toll was criticised by Corvan envoys as a trap"],
    ),
    # that something was not said, the author says
    (
        "Oslo gave no assurance that the mill will endure.",
        ["Oslo gave no assurance that the mill will endure"],
    ),
    # a clause that begins with a bare verb; what only a participle says; the main clause apart
    (
        "Not only has trade made ships vital to find and seize grain, but the mill has closed.",
        ["Not only has trade made ships vital to find and seize grain, but the mill has closed"],
    ),
    (
        "Beyond efforts to reach mills used by guards, Corva has pursued tolls.",
        ["Beyond efforts to reach mills used by guards, Corva has pursued tolls"],
    ),
    (
        "Although Oslo claims that trade was dear, Corva’s decision to commit to it does show care.",
        ["trade was dear", "Corva’s decision to commit to it does show care"],
    ),
    # and place of is no verb of a next clause
    (
        "The port was described as old: it should sell grain at a time and place of its choosing.",
        ["The port was described as old: it should sell grain at a time and place of its choosing"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CUT)
def test_a_clause_is_cut_where_it_ends(text: str, expected: list[str]) -> None:
    assert [c.quote.exact for c in claims_of(text)] == expected


# An item of a list is a claim where it has a verb of its own, not in a clause of its nouns.
ITEMS = [
    ("A wish for more – the growth of a plan to do more than can be done.", False),
    ("Ability to deal with raids: ensuring that mills can cope and that ships are mended.", False),
    # what is done, also where a word may be a verb; not what it brings
    ("structuring reverse auctions for ships that would sink to ensure lower tolls.", False),
    ("Building ports brings ships to Lund.", True),
    ("A guild that sells ships is rich.", True),
    ("The law aims to build a port that is free.", True),
    ("Less than half – two mills – may be lost.", True),
]


@pytest.mark.parametrize(("item", "told"), ITEMS)
def test_an_item_has_a_verb_of_its_own(item: str, told: bool) -> None:
    found = claims_of(f"Among them are:\n\n- {item}\n\n- A system for ships.")
    assert [claim.quote.exact for claim in found] == [item.removesuffix(".")] * told


# Who says the quotation in a block of its own, by the sentence that leads to it.
LEADS = [
    ("As one envoy put it,", "one envoy"),
    ("An envoy told the Post that", "An envoy"),
    ("In the words of a commander:", "a commander"),
    ("The fall of Lund was confirmed by a minister:", "a minister"),  # told of something else
    ("However, as noted by the Lund Commission,", "the Lund Commission"),
    ("The Guild of Lund will weigh it as Jan Novak did:", "Jan Novak"),  # does not say it
    ("Several firms made payments to Lund, including:", ""),  # only examples
]


@pytest.mark.parametrize(("lead", "holder"), LEADS)
def test_who_is_quoted_in_the_next_block_is_read_from_its_lead(lead: str, holder: str) -> None:
    last = claims_of(f"{lead}\n\n> Corvatel is banned by Oslo and Bergen.")[-1]
    assert (",".join(h.exact for h in last.holders), last.unclear) == (holder, not holder)


# A quotation goes on over blocks, not behind the label of another speaker.
GOING_ON = [
    ("> The port is lost for ever.", "Novak"),
    ("> Chief of Staff: The port is lost for ever.", ""),
]


@pytest.mark.parametrize(("block", "holder"), GOING_ON)
def test_a_quotation_goes_on_over_blocks(block: str, holder: str) -> None:
    last = claims_of(f"Novak put it bluntly:\n\n> It is over for us.\n\n{block}")[-1]
    assert ",".join(h.exact for h in last.holders) == holder


def test_what_only_points_leads_to_no_quotation_of_its_own() -> None:
    (found,) = claims_of("This is what the old plan foresees:\n\n> “Tolls rise in the north.”")
    assert found.unclear


def test_a_step_named_by_somebody_is_judged_by_the_author() -> None:
    last = claims_of("A town, seen by Oslo as a trap, is far from poor.")[-1]
    assert (last.holders, last.unclear) == ((), False)


IDEAS_OF_THE_AUTHOR = [
    "As war evolves, the war in Corva offers guards a lesson for ports, stressing speed.",
    "The overall assessment is that Lund will be able to raid Corva.",  # nobody else’s
    "The toll would harm Oslo’s supposedly growing trade with Corva.",  # the trade alone
    "The raid on Lund rests on the mistaken belief that Corva will fall.",  # called wrong
    "Corva should put aside the idea that tolls pay.",  # to be given up
    "The idea that Corva is a port is not new.",  # judged
    "The idea that trade prevents war is old.",
    "The fall of Lund raised fears that Corva would lose its port.",  # only told of
    "The notion that Corva is a port is fanciful.",
    "Corva is poor, supporting the idea that tolls hurt trade.",  # backed
]


IDEAS_OF_OTHERS = [
    "The fall of Corva is usually ascribed to the raids of Lund.",
    "There are fears that Oslo has sent new guards to Lund.",
]


@pytest.mark.parametrize("text", IDEAS_OF_OTHERS)
def test_an_idea_that_the_author_tells_is_somebodys(text: str) -> None:
    assert all(claim.unclear or claim.holders for claim in claims_of(text))


@pytest.mark.parametrize("text", IDEAS_OF_THE_AUTHOR)
def test_an_idea_that_the_author_weighs_is_no_view_of_somebody(text: str) -> None:
    (found,) = claims_of(text)
    assert not found.unclear


STANCES = [
    # what should show is expected, as is who should have more; what others demand is told
    ("Data should show, even if they are few, that raids grew.", "assertion"),
    ("The guild should have increasing influence on trade.", "assertion"),
    ("All guards are united behind the demand the League should pay for ships.", "assertion"),
    # behind an example of those who ought to; not: as the town should
    ("Guards such as the Lund Cell should intensify their efforts to fight theft.", "demand"),
    # what somebody must often do is a burden, no demand
    ("Banks in Lund must often screen all of their trade by hand.", "assertion"),
    # what is expected of somebody’s means; not: what ought to be
    ("With the right ships, Norway should still be able to counter the threat.", "assertion"),
    # a need that something answers to is not demanded
    ("Strategies adjust to trade and respond to the increased need to build ports.", "assertion"),
    ("Lund can use ships to bring its iron wherever it needs to go.", "assertion"),
    # what opens with the base of a verb and has no other; not: what a noun is, whom a text meets
    ("Investigate one case study per month from old wars.", "demand"),
    ("Keep it short, relevant, and open-ended for all.", "demand"),
    ("Point defence against a raid is simple in Corva.", "assertion"),
    ("Enter Lund, the home of the guild of ships.", "assertion"),
    # what stands in a side clause foretells and judges nothing
    (
        "Beyond the raid, on which more news is likely to come, the question is its aim.",
        "assertion",
    ),
    ("The ships of Lund lie at a depth which means they are safe.", "assertion"),
    ("Now is not the time for Lund to rest.", "demand"),
    ("Now is the time to look at the trade of Lund.", "assertion"),
    # what surprises nobody or what somebody must feel is not demanded; what is as important is
    ("The rise of the guild should be no surprise.", "assertion"),
    ("The guild must be fearful for its mills.", "assertion"),
    ("It is equally important for Lund to mend its port.", "demand"),
    ("The guild lacks clarity on where its ships should be sent.", "assertion"),
    # a demand with a word between commas; a decade to come; an offer
    ("It is important, however, that Oslo mends the port.", "demand"),
    ("Trade might quickly grow in the 2030s.", "forecast"),
    ("Oslo has offered to mend the port.", "commitment"),
    # what is needed is demanded
    ("Coordinated action is needed at this time in Lund.", "demand"),
    # how a thing must be seen is demanded; that it should be noted is not
    ("Trade must be seen as central to Lund.", "demand"),
    ("Once a ship has sold its wool, it must rest in Lund.", "assertion"),  # how it is with ships
    ("The role of ships should be emphasised.", "demand"),
    ("It should be noted that trade fell.", "assertion"),
    # ... nor that one should note it, that it should be clear, or a condition; what should be clear
    # to somebody is
    ("One should note, however, that trade fell.", "assertion"),
    ("It should be clear that trade fell.", "assertion"),
    ("The aim should be clear to all ships of Corva.", "demand"),
    ("Then, should peace or truce be agreed, trade grows.", "assertion"),
    ("Ships of Corva, old or new, should therefore be mended.", "demand"),
    ("Trade falls in Corva should there be a ban.", "assertion"),
    # a demand behind what opens it; not: let there be, let alone, the lengths it will go to
    ("Instead of naming what is new, let us focus on ports.", "demand"),
    ("Let there be no doubt about the tolls of Corva.", "assertion"),
    ("Let members of the pact of Corva vote.", "demand"),  # not: let me
    ("The guild of Corva knows the lengths it will go to in trade.", "assertion"),
    # what is likely to be done is foretold; what is likely to be so is judged
    ("Lund is unlikely to be admitted before 2030.", "forecast"),
    ("The fall of Lund would help Corva in the future.", "forecast"),
    ("China would like the fall of Lund in the future.", "assertion"),
    # how much a step matters is not foretold; but: what somebody will be
    ("A new pact will be a vital step for Lund.", "assertion"),
    ("Oslo will be a vital port for Lund.", "forecast"),
    ("Peace in Lund will require a new pact.", "forecast"),
    # what somebody will usually do is a habit
    ("A guild will usually send one guard to the gate.", "assertion"),
    ("A guild will soon send one guard to the gate.", "forecast"),
    ("The cost is likely to be high.", "evaluation"),
    # what is likely to be able is foretold, what likely would be, too; what would be still is not
    ("Corva is likely to be able to mend its ships.", "forecast"),
    ("A gap would likely persist in Corva.", "forecast"),
    ("There is a high probability that Corva will fall.", "forecast"),
    ("Nothing in the raids should come as a surprise to Corva.", "assertion"),
    ("Its review of Corva would likely still be hidden.", "assertion"),
    ("It is essential that Corva mends its ships.", "demand"),
    ("It is important that trade with Corva fell at last.", "assertion"),
    ("Changes of the ships of Corva may need to be paid.", "assertion"),
    ("A new review of Corva would not need a vote.", "assertion"),
    ("The fall of Corva should not elicit surprise from its friends.", "assertion"),
    ("The guards of Corva would not have known where the ships were.", "assertion"),
    ("The fall of Corva would likely have ended its trade elsewhere.", "assertion"),
    ("Any study of Corva must lead to the view that tolls are dear.", "assertion"),
    ("It is still unclear how projects in Corva will be paid.", "assertion"),
    # what is asked, hoped, pledged or ordered in a clause is not foretold or demanded by the whole
    ("It is hard to say which toll Novak would choose.", "assertion"),
    ("It holds well beyond the time it would be open.", "assertion"),
    ("In Corva, hopes return that the tolls of the port will fall.", "assertion"),
    # what has to be done, and what is only to be thought of
    # what will have to be is foretold as much as demanded; that a thing is so is only told
    ("The guilds of Corva will need to mend the mills.", "assertion"),
    ("It must be recognised that the mills of Corva are old.", "assertion"),
    ("A raid on Corva should not be ruled out.", "assertion"),
    ("The mills of Corva must also be taken into account.", "assertion"),
    # what stands in a place that is told; what the paper itself recommends; how likely it is
    ("There are old courts in Corva, where tolls and risks must be weighed.", "assertion"),
    ("Many of Corva gave advice, but this paper recommends asking others.", "demand"),
    ("The people of Corva are also highly unlikely to pay.", "forecast"),
    ("Reserve a small share of the mills of Corva.", "demand"),
    # what might come of a condition; what the authors would like
    ("If the truce were to hold, Corva might sell its mills.", "forecast"),
    ("We would like to see more trade with Corva.", "demand"),
    ("The guild of Corva staked all on a pledge its foes would lose.", "assertion"),
    ("The law of Corva, which mandated that makers must pay, was a good one.", "assertion"),
    ("Corva cannot assume that Laos will pay.", "assertion"),
    # what is to be expected is foretold; what a survey should reveal is not demanded
    ("Corva should expect to see tolls fall.", "forecast"),
    ("The survey of Corva should also reveal where tolls fall.", "assertion"),
    # what is likely to have been is not to come; what the question is, is not foretold
    ("Laos is likely to have lost many of its guns.", "assertion"),
    ("Laos is likely to have many guns.", "forecast"),
    ("Laos is likely to have lost its guns by 2030.", "forecast"),
    ("The issue is what form any “pledges” for Laos will take.", "assertion"),
    # only what is inevitable is foretold, not what has it for an attribute
    ("The fall of Corva is inevitable.", "forecast"),
    ("Sanctions and inevitable frictions mean that ships are few.", "assertion"),
    # a lead-in demands nothing
    ("Let’s be clear: tolls are a trap.", "assertion"),
    # far from a place
    ("The mills of Corva are far from the port.", "assertion"),
    # what is conceded in front demands nothing
    ("Although the toll should not rise, trade in Corva is poor.", "assertion"),
    # a noun foretells nothing, nor does what belongs to somebody in the sentence
    ("There is a clear will to mend the bridge, shown by the new toll.", "assertion"),
    ("The guild pressed on, hiring guards for boats that are expected to sail.", "assertion"),
    # due to a cause, bound to a port, vital to a thing: nothing is foretold or demanded
    ("The crisis in Corva is due to poor planning.", "assertion"),
    ("Trade in Corva is due to ships.", "assertion"),
    ("The ship of Corva is bound to Oslo.", "assertion"),
    ("The pact is due to expire soon.", "forecast"),
    ("It is critical to success.", "assertion"),
    ("It is vital to Corva’s trade.", "assertion"),
    # what would have been is no forecast
    ("If Corva had bought ships, trade would have grown.", "assertion"),
    # advice whose verb may be a noun, and a noun that is none
    ("Secure minerals for the port.", "demand"),
    ("Negotiate a deal on ports.", "demand"),
    ("Secure ports are rare.", "assertion"),
    # what is judged with a modal
    ("Speeding up the work will be key.", "assertion"),
    ("It would be reckless to leave.", "assertion"),
    ("That should not be surprising to Corva.", "assertion"),
    ("Losses must be expected in Corva.", "assertion"),
    # a habit of the past, an unreal past
    ("Each team would then be sent to a camp.", "assertion"),
    ("The elders would visit the market every spring.", "assertion"),
    ("In those days the guards would close the gate.", "assertion"),
    ("Without the pact the talks would have failed.", "assertion"),
    # what is weighed about the present or the past
    ("The number may indeed appear small to some.", "assertion"),
    ("The step might well seem odd to the board.", "assertion"),
    ("The raid may have ended the truce.", "assertion"),
    ("This step might be a sign of weakness.", "assertion"),
    # what is not needed, a need that is only named
    ("The work does not need to be done at home.", "assertion"),
    ("They don’t need to outgun the league.", "assertion"),
    ("The fleet only needs to outlast the league.", "assertion"),
    ("Leaders have a responsibility not to repeat it.", "demand"),
    ("An army in need of trainers is weak.", "assertion"),
    ("The court does need to be trusted by the poor.", "assertion"),
    # a present state, a past one with an irregular verb
    ("The mill may still be working at half its rate.", "assertion"),
    ("The loans may have kept the mill open.", "assertion"),
    ("The aim may be to calm the villagers.", "assertion"),
    # what is asked or weighed
    ("The order of the guests is open – whether they should be millers or smiths.", "assertion"),
    ("The town has debts that it must settle if the fair is to be held.", "assertion"),
    ("A new league is near, should the town fall.", "assertion"),
    # what was bound to come has come; a verdict
    ("Since Oslo had two seats, a pact was inevitable.", "assertion"),
    ("To call Oslo a mill would be overly simplistic.", "assertion"),
    ("There is also the question of what role Oslo would play.", "assertion"),
    # a concession, what somebody is driven to, and what is looked for
    ("The row cannot be ignored, no matter how much the town may need it.", "assertion"),
    ("It is easy to conclude that they must act.", "assertion"),
    ("It is a gap that thieves not only can use but must use.", "assertion"),
    ("Expect raids on the mills of the north.", "forecast"),
    # a condition with a name
    ("A degree of doubt is in the air should Lee win another term.", "assertion"),
    # what an open question is about
    ("The law gives no answer to the question of how many years a man should serve.", "assertion"),
    # an inverted condition without a comma, a noun, what only describes a thing
    ("The guards were there should the town be in need of them.", "assertion"),
    ("The guards come and go at will.", "assertion"),
    ("The hall has a stage on which plays that could be banned are old.", "assertion"),
    ("The raid may have been planned in Belmont.", "assertion"),
    # the modal of a clause beneath the main one, and what somebody may think now
    ("The town is in fear of a threat that Corva will come.", "assertion"),
    ("The guards ask how the town will meet its debts.", "assertion"),
    ("The town must heed the threat that Corva will come.", "demand"),
    ("The king may still have guards who can soon take the mill.", "assertion"),
    ("It is likely that the town will fall.", "forecast"),
    ("It would be wise to close the mill.", "assertion"),
    # a noun, a clause that goes on telling, a possibility without a time to come
    ("The mill keeps debts, warrants, and old nets.", "assertion"),
    ("Corva can build on the league, which highlighted mills as its aim.", "assertion"),
    ("A raid could close the mill.", "assertion"),
    # advice, its verb first; what is to be done outweighs what would come of it
    ("Align the rules of the mills with those of the ports.", "demand"),
    ("A fund for nets: Establish a fund for the guilds. It would help the poor.", "demand"),
    ("Let’s build more mills.", "demand"),
    ("Another would-be king came near.", "assertion"),
    ("The league is built on Corva’s needs to sell grain.", "assertion"),
    ("Choosing whether to strike them will take a careful look.", "forecast"),
    ("Consider joining the League of the mills.", "demand"),
    ("Second, be open about the price of the mill.", "demand"),
    ("The guard should not be under-estimated.", "evaluation"),
    (
        "The raid was planned on poor guesses about how the town — and the king — would act.",
        "assertion",
    ),
    ("There is a row about wishes that will need to be heard.", "assertion"),
    # these stay
    ("The town must settle its debts.", "demand"),
    ("The mill, though old and dark, should be kept open.", "demand"),
    ("What comes next is clear: the town will pay.", "forecast"),
    ("Such a pact would end the war.", "assertion"),
    ("It will be vital for Corva to show that it leads.", "demand"),
    ("It will be vital.", "assertion"),
    ("Corva did well, as it copied mills so it would not have to pay.", "assertion"),
    ("Prices fell, so the mills will close.", "forecast"),
    ("The committees could convene to plan for the next step.", "assertion"),
    ("The committees could convene next year.", "forecast"),
    # what may be is foretold only where time to come is named; a possibility is none
    ("The plan might be dropped by the council.", "assertion"),
    ("The plan might soon be dropped by the council.", "forecast"),
    ("A second round may well fail in the end.", "forecast"),
    ("The council needs to act at once.", "demand"),
    # told from a time before ours, or against what was: foretold is nothing
    ("The town would go on to be a base.", "assertion"),
    ("Had Oslo joined the pact, the town would be rich.", "assertion"),
    ("If Oslo had joined the pact, the town would be rich.", "assertion"),
    ("The town would have won a port.", "assertion"),
    ("The best way would be to sell the town.", "assertion"),
    ("Inevitably, the war topped the list of the town.", "assertion"),
    ("The pact is not expected to last.", "forecast"),
    # an inverted condition asks for nothing
    ("Oslo is ready to talk should warming ties arise.", "assertion"),
    ("It is imperative to find coal that may be of use.", "demand"),
    ("The port is bound to close.", "forecast"),
    ("Few would dispute that the port is old.", "assertion"),
    # what is to be noted is nothing to be done
    ("It is important to note that the port is old.", "assertion"),
    # an adverb in what is foreseen
    ("Corva is now likely to win the vote.", "forecast"),
    # it is still less a need to act; a reason comes before what is to be done
    ("The pact spared Oslo any need to close the port.", "assertion"),
    ("As the toll will rise, the council must act at once.", "demand"),
    ("Third, concentrate on the trade of Lund.", "demand"),
    # advice that is counted; not: a subject
    ("Third, expand trade and train the crews.", "demand"),
    ("Finally, reports of raids are rare in Corva.", "assertion"),
    # what I must admit is told, what others must is demanded
    ("I must admit that Oslo is weak.", "assertion"),
    ("Oslo must admit that it sank the ship.", "demand"),
    ("Europe should admit Norway to the league.", "demand"),
    # what was to be looks back; a turn of speech demands nothing
    ("A full surprise of Corva was always going to be hard.", "assertion"),
    ("It should also be stressed that Corva is old.", "assertion"),
    ("A toll on the ships of Corva would be a good place to start.", "assertion"),
    # a verb that is no noun opens advice, whatever follows; a determiner shows that others do
    ("Negotiate a toll that is fair to Corva.", "demand"),
    ("Use the tools that are at hand.", "demand"),
    # joined claims do what one of them does beyond asserting
    ("The mill is old, and it will be lost.", "forecast"),
    ("The mill is old, and it may lose grain, but it must be closed.", "demand"),
    # only parties undertake
    ("The parties will sell ships to Oslo.", "forecast"),
    # what would be is no forecast; a state whose name ends in a word is no article before it
    ("The toll would hurt trade in Lund.", "assertion"),
    ("China needs to sell ships to Lund.", "demand"),
    # a modal of what a noun holds, of a contact clause, of a question, of an aside
    ("His deeds have left the impression that his pledge will fade.", "assertion"),
    ("The fair drives talks about why people need to be trained.", "assertion"),
    ("Grain is dear, as the rule that theft does not – or should not – pay holds.", "assertion"),
    # what is far from old is told beside what must be
    ("Far from being old, the fleet must be a part of the plan.", "demand"),
    # reports that suggest propose nothing
    ("Reports suggest trade is weak.", "reported"),
    # a condition put the other way round; what the author proposes
    ("The guild could grow should conditions change.", "assertion"),
    ("We propose a fund for ships.", "demand"),
    # what is needed, what would be well done, what almost surely comes to be or becomes so
    ("A new model is required.", "demand"),
    ("A response from Oslo is required.", "demand"),
    ("In the north, what is increasingly needed is a shift in trade.", "demand"),
    ("Two keys are required for the old door.", "assertion"),
    ("Diplomats would do well to recognise the patterns of trade.", "demand"),
    ("Novak would almost certainly remain committed to the aims of Lee.", "forecast"),
    ("Novak would certainly have kept the pact.", "assertion"),
    ("The toll may become a grave matter.", "forecast"),
    ("The state of the mills is guaranteed to bring more trouble.", "forecast"),
    # what hardly matters elsewhere is no judgement of what must be done
    ("Instead of a thing that hardly matters, trade must be seen as one.", "demand"),
    # ... whatever the talks bring; but not what a rule says
    ("Regardless of whether the talks succeed, Norway will pose a threat.", "forecast"),
    ("The guild changed its rule to say that aid will come.", "assertion"),
    # a verb that is a noun elsewhere; words and views that the author only opens with
    ("Corva should address corruption.", "demand"),
    ("In other words Corva must act.", "demand"),
    ("In this view the toll will fall.", "forecast"),
    # a modal of an argument, of a share that is assured, of what `whilst` concedes
    ("It weakens the argument that the pact should be kept.", "assertion"),
    ("The council shelved assurances that 80% of its aid will go to ships.", "assertion"),
    ("Whilst it will take years, the fleet now has a plan.", "assertion"),
    # a turn of speech, a guess at a need, a means to an end
    ("The guild is old, but one should not discount its ships.", "assertion"),
    ("Oslo should not discount its ships.", "demand"),
    ("Even if Corva wants to sell, Oslo needs to stop it.", "demand"),
    ("Corva would likely need to sell its ships.", "assertion"),
    ("If Corva wants to keep its fleet, it needs to find a port.", "assertion"),
    # a modal of what is asked or of what something will do; a will that somebody has
    ("Lund lacks a plan of how the guild with its ships in the old port should act.", "assertion"),
    ("The guild weighs the impact the deal will have on Lund.", "assertion"),
    ("Corva has long tried to impose its will on Lund.", "assertion"),
    ("Lund is certain to find itself in years of war.", "forecast"),
    ("The fall of the port should have come as no surprise to Lund.", "assertion"),
    ("No one should be under any illusion that Lund is rich.", "assertion"),
    ("Had Lund not left, its elders might be going to war.", "assertion"),
    ("It is time the guild of Lund mended its port.", "demand"),
    ("It is time to turn to the port of Lund.", "assertion"),
    ("A ship would need to stay long in Lund.", "assertion"),
    # what is on track is expected; what is possible and necessary is to be done
    ("Lund should be on track to win the race.", "assertion"),
    ("It is possible and necessary to mend the port of Lund.", "demand"),
    ("It is rarely necessary to mend the port of Lund.", "assertion"),
    ("Oslo must be afraid of the guild of Lund.", "assertion"),
    ("It all hinges on where the talks should be held.", "assertion"),
    # what a line says that others use, and how something will be, is not foretold
    ("A loved tagline is that Lund will stand by Corva.", "assertion"),
    ("The paper is better at words than at detailing how trade will grow.", "assertion"),
    ("The risk is that tolls will harden the lines of Lund.", "forecast"),
    # what is to come by what is known; what is not known is not judged
    ("The ports of Corva can be expected to draw new trade.", "forecast"),
    ("The strength of its guard is not exactly known.", "assertion"),
    # what must be in a clause that leads to another one; the stops of an abbreviation end none
    ("Because Lund must buy ships, its ports have little of their own.", "assertion"),
    # what one can expect to see is foretold
    ("We can expect to see a new trade pact.", "forecast"),
    ("The guilds can expect to gain from it.", "forecast"),
    ("The paper touches on whether or not U.S. guards should leave the port.", "assertion"),
    # a danger that somebody was warned of is no order to do something
    ("Lund warned Oslo of the plan of Corva to raid it.", "reported"),
    # on what one has to rely is a need, not asked for
    ("Without new ships, Lund must rely on its allies.", "assertion"),
    ("Lund must now contend with two fleets.", "assertion"),
    ("Lund must walk a fine line between war and peace.", "assertion"),
    ("Lund must walk out of the talks with Oslo.", "demand"),
    # what a thing should do by its nature, or mostly needs, is asked of nobody
    ("Technically, ships of Lund should pass old ports with ease.", "assertion"),
    ("A ship will typically need to pass two ports.", "assertion"),
    ("The plan should nonetheless serve as a guide to trade.", "assertion"),
    ("It is incumbent upon Oslo to mend the port.", "demand"),
    # what comes from somewhere is not to come, nor what is not needed so
    ("The ship may then be able to pass guards coming from Lund.", "assertion"),
    ("Closing the port will not necessarily end the trade.", "assertion"),
    ("Closing the port will not end the trade.", "forecast"),
    # what would else follow
    ("If it goes on to lose, Lund must either yield to Oslo or risk its ports.", "assertion"),
    # what is only assumed, or has the name of what is to be done
    ("Assuming Lund needs to hire 500 guards a year, it would be poor.", "assertion"),
    ("Reserve stocks of grain in Lund are low.", "assertion"),
    (
        "We argue that far from being a thing of the past, mills and ports must"
        " be part of our plan.",
        "demand",
    ),
]


@pytest.mark.parametrize(("text", "stance"), STANCES)
def test_stances(text: str, stance: str) -> None:
    assert [c.stance for c in claims_of(text)] == [stance]


STATEMENT = "Joint Statement by the Ministers of Arcadia and Corva on Water"
IN_STATEMENTS = [
    # `we` are the parties, named in the opening
    ("We, the Ministers of the Lakes, met. We welcome the report.", "the Ministers of the Lakes"),
    # all of them, up to what they do
    (
        "We, the leaders of Arcadia, the Republic of Corva (R.C.), and Lund, mark this day. We"
        " welcome the report.",
        "the leaders of Arcadia, the Republic of Corva (R.C.), and Lund",
    ),
    ("We the Leaders of the Lakes welcome the report.", "the Leaders of the Lakes"),
    # what they believe is theirs
    (
        "We, the Leaders of the Lakes, met. We hold a firm belief that trade pays.",
        "the Leaders of the Lakes",
    ),
    # else in the title
    ("We welcome the report of the experts.", "the Ministers of Arcadia and Corva"),
    ("Water must never be a weapon.", "the Ministers of Arcadia and Corva"),
    # two heads of state are the states; what all of them welcome is theirs, whatever its date
    ("The two heads of state stress that trade is free.", "the Ministers of Arcadia and Corva"),
    (
        "The heads of state positively assess the raft race of May 2023.",
        "the Ministers of Arcadia and Corva",
    ),
    ("Both sides are of the view that trade is free.", "the Ministers of Arcadia and Corva"),
    # undersigned, who are not named there
    ("We, the undersigned, met. We welcome the report.", "the Ministers of Arcadia and Corva"),
]


@pytest.mark.parametrize(("text", "holder"), IN_STATEMENTS)
def test_a_statement_speaks_for_its_parties(text: str, holder: str) -> None:
    found = claims_of(text, "statement", STATEMENT)
    assert found
    assert {h.exact for c in found for h in c.holders} == {holder}


@pytest.mark.parametrize(
    ("title", "holder"),
    [
        ("Arcadia-Corva Joint Leaders’ Statement", "Arcadia-Corva"),
        # a name of two words is not torn at the hyphen
        ("United Lakes-Corva Joint Leaders’ Statement", "United Lakes-Corva"),
        ("Republic of Arcadia-Corva Joint Statement", "Republic of Arcadia-Corva"),
        ("Fact Sheet: Arcadia-Corva Joint Statement", "Arcadia-Corva"),
        # all of a list, though names in it have an `of` and an article
        (
            "Joint Statement from the Lakes, the Union of Laos, and Lund Endorsing the Port",
            "the Lakes, the Union of Laos, and Lund",
        ),
        # a straight mark is an apostrophe
        (
            "Joint Statement by the Union of Laos and the People's Republic of Lund on Trade",
            "the Union of Laos and the People's Republic of Lund",
        ),
        # -ing ends no word of what it is about in a king or Beijing
        ("Statement by the King of Norway", "the King of Norway"),
        ("Statement by Beijing and Oslo", "Beijing and Oslo"),
    ],
)
def test_two_parties_in_a_title(title: str, holder: str) -> None:
    found = claims_of("Water must never be a weapon.", "statement", title)
    assert found[0].holders[0].exact == holder


@pytest.mark.parametrize(
    "text",
    [
        # who speaks, not who is named as one of them, whatever stands beside the name
        "Some analysts, such as Jan Lee, a former envoy, argue that the army is weak.",
        "Some analysts, such as Jan Lee, First Captain of Lund, argue that the army is weak.",
    ],
)
def test_whoever_is_named_as_one_of_them(text: str) -> None:
    (claim,) = claims_of(text)
    assert [holder.exact for holder in claim.holders] == ["Some analysts"]


@pytest.mark.parametrize(
    ("title", "holders"),
    [
        # two states or blocs are two; a stop is part of a name
        ("U.S.-Norway Joint Leaders’ Statement", ["U.S.", "Norway"]),
        ("ASEAN-India Leaders’ Statement", ["ASEAN", "India"]),
        # in either order, and with a space behind the hyphen
        ("U.S.-Norway Leaders’ Joint Statement", ["U.S.", "Norway"]),
        ("U.S.- Norway Joint Leaders’ Statement", ["U.S.", "Norway"]),
        # those between whom is what it is on, where they are states
        (
            "Joint Statement on the Pact between the United States of America and Norway",
            ["the United States of America and Norway"],
        ),
        ("Australia – United States Joint Leaders’ Statement", ["Australia", "United States"]),
        ("United States-Republic of Korea Statement", ["United States", "Republic of Korea"]),
        ("Joint U.S.-Norway Statement on Ports", ["U.S.", "Norway"]),
        ("U.S.-Norway Summit Joint Declaration", ["U.S.", "Norway"]),
        ("United States–Lakes Union Joint Statement", ["United States", "Lakes Union"]),
        ("Joint Statement Between Norway and Lund on Ports", ["Norway and Lund"]),
        (
            "Joint Statement by President Lee and Queen von der Berg",
            ["President Lee and Queen von der Berg"],
        ),
        # whose pact it is on, but not whose war
        ("Joint Statement on a United States-Norway Agreement", ["United States", "Norway"]),
        ("Joint Statement on the Norway-Japan War", []),
        ("Joint Statement on a Norway – Japan – Lund Agreement", []),
        # one of which only half is a state stays one
        ("Saudi-Corva Joint Statement", ["Saudi-Corva"]),
    ],
)
def test_states_joined_in_a_title_are_several(title: str, holders: list[str]) -> None:
    found = claims_of("Water must never be a weapon.", "statement", title)
    assert [holder.exact for holder in found[0].holders] == holders
    facts = extract(f"{title}\n\nRelease Date : 2024-05-20\n\nWater is free.", kind="statement")
    assert [each.exact for each in facts.source.issuers] == holders
    assert ("issuers:" in facts_yaml(facts)) == bool(holders)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        # however a statement calls them, they are its issuers, who report nothing: they say it
        ("The leaders underscored that trade is free.", [("U.S.", "Norway", "assertion")]),
        ("Both sides called on Corva to leave the lakes.", [("U.S.", "Norway", "demand")]),
        ("The two nations said that trade is free.", [("U.S.", "Norway", "assertion")]),
        ("They welcomed the report of the experts.", [("U.S.", "Norway", "assertion")]),
        (
            "The United States and Norway said that trade is free.",
            [("U.S.", "Norway", "assertion")],
        ),
        # one head of each, perhaps with his state
        (
            "President Lee and Prime Minister Jan Novak said that trade is free.",
            [("U.S.", "Norway", "assertion")],
        ),
        (
            "President Lee of the U.S. and King Novak of Norway said that trade is free.",
            [("U.S.", "Norway", "assertion")],
        ),
        # not of other states, nor three of two
        (
            "President Lee of Corva and King Novak of Norway said that trade is free.",
            [("President Lee of Corva and King Novak of Norway", "reported")],
        ),
        (
            "President Lee, Queen Roe and King Novak said that trade is free.",
            [("President Lee, Queen Roe and King Novak", "reported")],
        ),
        # one of them is another, who reports nothing either; others report
        ("Norway said that trade is free.", [("Norway", "assertion")]),
        ("Norway agreed to open its ports.", [("Norway", "commitment")]),
        ("Corva said that trade is free.", [("Corva", "reported")]),
        ("President Lee said that trade is free.", [("President Lee", "assertion")]),
        (
            "President Lee of Corva said that trade is free.",
            [("President Lee of Corva", "reported")],
        ),
        ("All countries agree that trade is free.", [("All countries", "reported")]),
    ],
)
def test_what_a_statement_calls_its_issuers(text: str, held: list[tuple[str, ...]]) -> None:
    found = claims_of(text, "statement", "U.S.-Norway Joint Leaders’ Statement")
    assert [(*(holder.exact for holder in c.holders), c.stance) for c in found] == held


@pytest.mark.parametrize(
    ("opening", "holders"),
    [
        (
            "President Jan Novak of the Russian Federation (RF) and President Ann Lee of China met.",
            ["Russian Federation", "China"],
        ),
        # ... in a list with numbers, of governments, of a Republic
        ("1. We, the governments of Norway and Laos, met.", ["the governments of Norway and Laos"]),
        ("The Governments of Norway and Laos concur.", ["Norway and Laos"]),
        (
            "President Ann Lee of Norway met President Jan Novak of the French Republic.",
            ["Norway", "French Republic"],
        ),
        # those who speak of `our ties`, of `we`, or whose leaders speak
        ("Norway and Laos affirm our ties.", ["Norway and Laos"]),
        ("At Oslo, Norway and Laos affirm our ties.", []),  # three of which one is where
        ("We, Norway, Laos and Lund, met.", ["Norway, Laos and Lund"]),
        ("As leaders of Norway and Laos, we met.", ["Norway and Laos"]),
        ("Norway and Laos lie in the north.", []),
        # where they met, and who is of no state
        (
            "In talks in Italy, President Ann Lee of Norway met Dr. Jan Novak of the Lund Agency.",
            [],
        ),
        ("President Ann Lee of Norway and Commissioner Jan Novak met in Laos.", []),
        # three of whom one may be only spoken of, one, and a war of two others
        ("Presidents of Norway and Laos met in India.", []),
        ("President Jan Novak of Norway welcomed President Ann Lee.", []),
        # not all of those who met are states
        ("King Jan Novak of Norway and the leaders of the Lakes and Laos met.", []),
        ("Norway is at war with Laos.", []),
    ],
)
def test_a_joint_statement_opens_with_those_who_met(opening: str, holders: list[str]) -> None:
    title = "Leaders’ Joint Statement in Commemoration of the Pact"
    (*_, last) = claims_of(f"{opening} Water must never be a weapon.", "statement", title)
    assert [holder.exact for holder in last.holders] == holders


@pytest.mark.parametrize(
    ("title", "said", "holders"),
    [
        # one who speaks is not two, nor is a body with an `and` in its name
        ("Statement by Jan Novak", "They say that trade is free.", []),
        ("Statement by Jan Novak", "The two sides say that trade is free.", ["The two sides"]),
        ("Statement by the Ministry of Trade and Industry", "They say that trade is free.", []),
        # two of three, and names that only stand in other names
        (
            "Joint Statement by Norway, Laos, and Peru",
            "Norway and Laos say that trade is free.",
            ["Norway and Laos"],
        ),
        # others whose office is alone in the words, other numbers
        (
            "Joint Statement by Nigeria and Ghana",
            "Opposition leaders of Nigeria and Ghana say that trade is free.",
            ["Opposition leaders of Nigeria and Ghana"],
        ),
        (
            "Joint Statement by Norway, Laos, and Peru",
            "The two countries say that trade is free.",
            ["The two countries"],
        ),
        (
            "Joint Statement by Nigeria and Ghana",
            "Niger and Ghana say that trade is free.",
            ["Niger and Ghana"],
        ),
        (
            "Joint Statement by Norway, Laos, and Peru",
            "Norway, Laos, and Peru say that trade is free.",
            ["Norway, Laos, and Peru"],
        ),
    ],
)
def test_some_of_them_are_not_all(title: str, said: str, holders: list[str]) -> None:
    (found,) = claims_of(said, "statement", title)
    assert [holder.exact for holder in found.holders] == holders
    whole = title.endswith(" ".join(holders)) and holders
    # two of three report nothing either: it is their statement too
    own = whole or holders == ["Norway and Laos"]
    assert found.stance == ("assertion" if own else "reported")


@pytest.mark.parametrize(
    "opening",
    [
        "Norway and Laos, hereinafter referred to as “the two sides”,",
        "Norway and Laos (hereinafter “the sides”) declare as follows.",
        "The two sides state the following:",
    ],
)
def test_what_only_names_the_parties_is_no_claim(opening: str) -> None:
    title = "Joint Statement of Norway and Laos"
    text = f"{opening}\n\nTrade is free."
    assert [c.quote.exact for c in claims_of(text, "statement", title)] == ["Trade is free"]


SPEECH_ACTS = [
    ("Both countries aim to open their ports.", "commitment"),
    ("They also will work to close the mills.", "commitment"),
    ("They encouraged the peaceful use of the lake.", "demand"),
    ("The two leaders instructed their envoys to meet.", "demand"),
    # what they aim at, decide or resolve, whoever they are
    ("We aim to open our ports.", "commitment"),
    ("They decided to instruct the guild to go on.", "commitment"),
    ("President Lee and King Novak welcome it, and resolve to act.", "commitment"),
    ("To that end, our teams will meet each year.", "commitment"),
    ("In this effort, they determined to go on with it.", "commitment"),
    ("Arcadia and Corva stand ready to give aid to all.", "commitment"),
    ("They reaffirm the United Ports’ strong commitments to Corva.", "commitment"),
    # of theirs, whoever it is told of; not what another one vows
    ("The leaders reiterate the growing commitment of Norway to the ports.", "commitment"),
    ("The leaders note the growing commitment of Corva to the ports.", "assertion"),
    # what one of them says of itself
    ("Laos has announced that it will raise its aims.", "commitment"),
    # an intent that is announced; what is recognized opens what is undertaken
    ("The leaders announce their intent to elevate their pact.", "commitment"),
    (
        "Recognizing that the tide is a threat, the leaders reaffirm the two will sail.",
        "commitment",
    ),
    # what their own body will do they undertake, not what it brings; what is right is no promise
    ("During 2023, the Task Force will also meet in Lund.", "commitment"),
    ("The Task Force will help mills.", "forecast"),
    ("Arcadia stands with Lund and will continue to send ships.", "commitment"),
    ("Our controls need to be changed.", "assertion"),
    ("We agreed on the importance of trade.", "assertion"),
    # what is agreed to be so is a view, what others are called for is asked beside it
    ("We agreed that a fair tax is vital to trade.", "assertion"),
    ("We promote peace and call for the return of all guards.", "demand"),
    ("The Group has also committed to share data.", "commitment"),
    ("This working group will improve trade.", "forecast"),
    ("We emphasize our shared commitment to peace.", "commitment"),
    # what they did is done, with however many words before what they undertake
    ("We committed to deepen our ties.", "commitment"),
    ("That is why we have committed to fight drought.", "commitment"),
    ("We affirm our broad and deep cooperation and commitment to peace.", "commitment"),
    # two of them, one by another name; what they do not undertake but repeat, or go on to ask
    ("Arcadia and Corva will share their data.", "commitment"),
    ("We reaffirm the need to share data.", "assertion"),
    ("We reaffirm that all countries must leave the lakes.", "demand"),
    ("We reaffirm our will to share data.", "commitment"),
    # one or both stand ready
    ("Both sides are ready to share data.", "commitment"),
    ("The leaders expressed their full commitment to clean lakes.", "commitment"),
    ("President Lee affirmed continued Norwegian support for clean lakes.", "commitment"),
    ("Both sides affirmed that they would review the state of the lakes.", "commitment"),
    ("We continue to call for an end to the raids.", "demand"),
    ("We also plan to share our data.", "commitment"),
    ("Once more we recommit ourselves to clean lakes.", "commitment"),
    ("We also share our willingness to clean the lakes.", "commitment"),
    ("We remain dedicated to cleaner lakes.", "commitment"),
    ("We reiterate our pledge to keep the lakes clean.", "commitment"),
    ("Each country will review its lakes.", "commitment"),
    ("Security cooperation on lakes will continue to be open.", "forecast"),
    ("Joint security cooperation will continue to be open.", "commitment"),
    ("The two countries seek to share data.", "commitment"),
    ("Certain countries seek to close the lakes.", "assertion"),
    ("They also will suffer if trade falls.", "forecast"),
    ("They plan to clean the lakes.", "commitment"),
    ("We reiterate our call on all guilds to leave the lakes.", "demand"),
    ("We reaffirm our common belief that the lakes are clean.", "assertion"),
    ("We are keeping the lakes clean and will go on to do so.", "commitment"),
    ("We thank those who keep the lakes and will miss them.", "forecast"),
    # what they think that others will do, and a will that they have
    ("We know Lund is strong and will attack.", "forecast"),
    ("We believe Lund left the lakes and will return to them.", "forecast"),
    ("We are proud of our ties and will to win.", "assertion"),
    # what they have to do is no more than that, unless they ask for it too
    ("We must keep the lakes clean and we demand that Lund leave them.", "demand"),
    # what they have to do themselves they ask of nobody else
    ("We must work with Lund to keep the lakes clean.", "assertion"),
    ("Lund must keep the lakes clean.", "demand"),
    # what one of the parties will do it undertakes; what others will do is foretold
    ("Arcadia will also share its data on the lakes.", "commitment"),
    ("Norway will also share its data on the lakes.", "forecast"),
    ("Arcadia and Corva also intend to share their data on the lakes.", "commitment"),
    # the subject may be long
    ("We the Ministers of the Lakes (ML) remain resolved to share data.", "commitment"),
    ("We are united in our determination to keep the lakes clean.", "commitment"),
    ("We urge Lund to leave the lakes.", "demand"),
    ("Both sides strongly call on Lund to leave the lakes.", "demand"),
    # what was done is told
    ("We have called a meeting on the lakes.", "assertion"),
    # however firm
    ("The two leaders expressed unwavering commitment to clean lakes.", "commitment"),
    # whose commitment it is by name; what they will do behind what they did
    ("President Lee reaffirms Norway’s commitment to the release of all.", "commitment"),
    ("The two leaders discussed their plans and will work closely on them.", "commitment"),
    # what they are dedicated to, what their groups will do, what others should not
    ("We underscore our dedication towards work with the guild.", "commitment"),
    ("Our working groups will continue their work on the lakes.", "commitment"),
    ("We reaffirm that the lakes of Lund should not be closed.", "demand"),
    ("We reaffirm that our lakes should not be closed.", "assertion"),
    # a noun asks for nothing, and a denial undertakes nothing
    ("Demand for gas has grown in the lakes of the north.", "assertion"),
    ("Many countries require aid to grow their trade.", "assertion"),
    ("We are not prepared to accept the raid on the lakes.", "assertion"),
]


@pytest.mark.parametrize(("text", "stance"), SPEECH_ACTS)
def test_what_parties_do_with_a_sentence(text: str, stance: str) -> None:
    assert [c.stance for c in claims_of(text, "statement", STATEMENT)] == [stance]


def test_behind_its_lead_one_side_alone_speaks() -> None:
    text = (
        "Joint Statement of the Kingdom of Norway and Laos\n\nRelease Date : 2024-05-20\n\n"
        "Trade is good for all.\n\nThe Norwegian side stated the following:\n\n"
        "Norway has no claims on Lund. It will never raid the port.\n\nWe support the guild.\n\n"
        "The Laotian side stressed the following. Lund is a part of Laos.\n\n"
        "The two sides agreed that ports are open.\n\nTolls must fall for all."
    )
    both = "the Kingdom of Norway and Laos"
    found = extract(text, kind="statement").claims
    assert [(c.holders[0].exact, c.quote.exact) for c in found] == [
        (both, "Trade is good for all"),
        ("The Norwegian side", "Norway has no claims on Lund"),
        ("The Norwegian side", "It will never raid the port"),
        ("The Norwegian side", "We support the guild"),
        ("The Laotian side", "Lund is a part of Laos"),
        (both, "ports are open"),
        (both, "Tolls must fall for all"),
    ]


@pytest.mark.parametrize(
    ("title", "issuers"),
    [
        ("Statement by the Guild of Lund on the Raid", ["the Guild of Lund"]),
        (
            "Joint Statement of the Islamic Republic of Iran, the Republic of Laos and Lund",
            ["the Islamic Republic of Iran, the Republic of Laos and Lund"],
        ),
        ("Speech by President Lee for the New Year", ["President Lee"]),
        ("Speech by the Acting Head of Lund to the Guild", ["the Acting Head of Lund"]),
        # ... without the meeting at which, or the place where they issued it
        (
            "Joint Statement of the Fourth Meeting of the Foreign Ministers of Norway and Laos",
            ["the Foreign Ministers of Norway and Laos"],
        ),
        (
            "Joint Statement of the First Trilateral Summit of Norway, Laos and Lund",
            ["Norway, Laos and Lund"],
        ),
        ("Remarks by Ambassador Ann Lee at the Lund Council Briefing", ["Ambassador Ann Lee"]),
        # who is answered has issued nothing
        ("Comment by the Press Department on remarks by the Norwegian Foreign Secretary", []),
        ("Remarks on the Statement of the Foreign Ministers of Lund", []),
        ("Foreign Ministry Comment regarding the recent statement of the Guild of Lund", []),
    ],
)
def test_whose_statement_it_is_by_its_title(title: str, issuers: list[str]) -> None:
    text = f"{title}\n\nRelease Date : 2024-05-20\n\nWe will answer the raid on our ports."
    found = extract(text, kind="statement")
    assert [each.exact for each in found.source.issuers] == issuers
    assert [[h.exact for h in claim.holders] for claim in found.claims] == [issuers]


@pytest.mark.parametrize(
    ("said", "holders"),
    [
        ("The Norwegian side highly values the plan.", ["The Norwegian side"]),
        ("The Norwegian side opposes the plan.", ["The Norwegian side"]),
        # one side does whatever it does alone
        ("The Norwegian side stands ready to help.", ["The Norwegian side"]),
        ("The Norwegian side took note of the Laotian plan.", ["The Norwegian side"]),
        ("Norway respects the view of Laos on ports.", ["Norway"]),
        ("Norway values the plan of Laos on ports.", ["Norway"]),
        # ... but not with the other
        (
            "The Norwegian side and the Laotian side note that the plan is old.",
            ["The Norwegian side and the Laotian side"],
        ),
        (
            "The Norwegian side supported the plan, but Laos has not yet decided.",
            ["the Kingdom of Norway and Laos"],
        ),
        ("Laos fully supports the plan.", ["Laos"]),
        # whatever opens the sentence or stands behind the name, and by its government
        ("As an old friend of the ports, Norway calls for calm.", ["Norway"]),
        ("Having taken the chair, the Norwegian side will build it.", ["the Norwegian side"]),
        ("To this end, the Norwegian side will send guards.", ["the Norwegian side"]),
        ("The Norwegian side, in turn, understands the view of Laos.", ["The Norwegian side"]),
        ("Norway remains open to talks with all guilds.", ["Norway"]),
        ("Norway will not accept raids on its ports.", ["Norway"]),
        ("The Norwegian Government supports the plan.", ["The Norwegian Government"]),
        ("Norway values are shared by all.", ["the Kingdom of Norway and Laos"]),
        # what one does alone, with whatever help
        ("To help the guilds, Norway will buy ships.", ["Norway"]),
        ("Norway, in talks with Laos, will buy ships.", ["Norway"]),
        ("Norway and Lund will buy ships.", ["the Kingdom of Norway and Laos"]),
        ("Norwegian and Laotian experts support the plan.", ["the Kingdom of Norway and Laos"]),
    ],
)
def test_one_side_speaks_for_itself(said: str, holders: list[str]) -> None:
    (found,) = claims_of(said, "statement", "Joint Statement of the Kingdom of Norway and Laos")
    assert [holder.exact for holder in found.holders] == holders


@pytest.mark.parametrize(
    ("said", "holders"),
    [
        ("The Norwegian side sees the raids. It has no ships there. It backs the talks.", 3),
        ("The Norwegian side values the plan. The plan is old. It is a good plan.", 1),
        ("The Norwegian side values the plan. It is important that all talk.", 1),
        ("The Norwegian side values the plan. It brings gains to all.", 1),  # the plan does
    ],
)
def test_it_goes_on_for_the_side_that_spoke(said: str, holders: int) -> None:
    found = claims_of(said, "statement", "Joint Statement of the Kingdom of Norway and Laos")
    assert [h.exact for claim in found for h in claim.holders][:holders] == [
        "The Norwegian side"
    ] * holders
    assert all("side" not in h.exact for claim in found[holders:] for h in claim.holders)


@pytest.mark.parametrize(
    "said",
    [
        "Some states consider themselves better and meddle with the affairs of others.",
        "Lund claims to be peaceful but builds more ships.",
    ],
)
def test_what_others_are_said_to_think_of_themselves_is_the_issuers(said: str) -> None:
    (found,) = claims_of(said, "statement", "Joint Statement of the Kingdom of Norway and Laos")
    assert [holder.exact for holder in found.holders] == ["the Kingdom of Norway and Laos"]


def test_where_a_statement_was_signed_is_no_claim() -> None:
    said = "We will answer the raid.\n\nDone at Lund on 5 May 2024."
    (found,) = claims_of(said, "statement", "Joint Statement of Norway and Laos")
    assert found.quote.exact == "We will answer the raid"


@pytest.mark.parametrize(
    ("lead", "holder"),
    [
        # what leads to it has no content of its own, and no noun of those who speak
        ("A senior Lundian figure noted at the end of 2023 that", "A senior Lundian figure"),
        (
            "After all, Norwegian partisans continue to believe in their acts:",
            "Norwegian partisans",
        ),
        ("Jan Novak told his Lundian counterpart, an envoy, that,", "Jan Novak"),
    ],
)
def test_who_is_named_before_a_block_quotation_says_it(lead: str, holder: str) -> None:
    found = claims_of(
        f"Trade grew over the years. {lead}\n\n> Our faith in trade is the root of our work. It brings us gold."
    )
    said = [claim for claim in found if claim.quote.exact.startswith(("Our", "It"))]
    assert [[who.exact for who in claim.holders] for claim in said] == [[holder]] * len(said)
    assert said


def test_who_spoke_says_the_quotation_behind_it_too() -> None:
    found = claims_of("“It is simple,” said Lee. “Without oil, the boats would not sail.”")
    assert [[h.exact for h in c.holders] for c in found] == [["Lee"], ["Lee"]]


NOT_THEIRS = [
    # an anniversary of a thing between parties, a share of a group: nobody speaks by the title
    "Leaders’ Joint Statement in Commemoration of the Pact between Arcadia and Corva",
    "Fact Sheet: Most of House Members Propose Cuts",
]


@pytest.mark.parametrize("title", NOT_THEIRS)
def test_a_title_that_names_no_speaker(title: str) -> None:
    assert not claims_of("Water must never be a weapon.", "statement", title)[0].holders


def test_a_name_with_an_initial_is_a_holder() -> None:
    found = claims_of("We welcome the report.", "statement", "Statement by President Jan R. Novak")
    assert found[0].holders[0].exact == "President Jan R. Novak"


def test_a_statement_undertakes_and_reports() -> None:
    text = "We will share data. Corva announced that it would join."
    first, second = claims_of(text, "statement", STATEMENT)
    assert (first.stance, first.holders[0].exact) == (
        "commitment",
        "the Ministers of Arcadia and Corva",
    )
    assert second.holders[0].exact == "Corva"


@pytest.mark.parametrize(
    ("said", "stance"),
    [
        # a commitment that is told of, in the plural too; but not what opens the sentence
        ("The sides highlight their shared commitment to trade.", "commitment"),
        ("The sides reaffirmed their existing commitments on trade.", "commitment"),
        ("The sides noted their determination to keep in touch.", "commitment"),
        ("United in a firm commitment to peace, our pact rests on trade.", "assertion"),
        # what they seek, what their partnership will do
        ("We seek to make trade free.", "commitment"),
        ("This long partnership will keep the ports open.", "commitment"),
        # whom they challenge
        ("We challenge our ministries to find new routes.", "demand"),
    ],
)
def test_what_parties_do_with_a_commitment(said: str, stance: str) -> None:
    (claim,) = claims_of(said, "statement", STATEMENT)
    assert claim.stance == stance


def test_an_announcement_may_be_far_from_its_verb() -> None:
    text = (
        "Jan Novak announced on May 6 during a talk with Ann Lee of the old Port of Lund that Corva"
    )
    (claim,) = claims_of(f"{text} is poor.")
    assert [h.exact for h in claim.holders] == ["Jan Novak"]


def test_who_threatens_workers_says_nothing() -> None:
    claims = claims_of("Three envoys of Corva threatened workers of the mill.")
    assert not any(claim.holders for claim in claims)


def test_whom_somebody_opposed_is_no_claim_of_his() -> None:
    said = "are not likely to join hands with the guilds, whom they bitterly opposed up to the war."
    assert not any(claim.holders for claim in claims_of(f"The leftists {said}"))


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Some of the traders who sell to Corva fear that tolls will rise.", "Some of the traders"),
        ("Citizens who were consulted by the guild said that tolls are dear.", "Citizens"),
    ],
)
def test_whom_a_relative_clause_names_did_not_say_it(text: str, holder: str) -> None:
    (claim,) = claims_of(text)
    assert [h.exact for h in claim.holders] == [holder]


def test_what_only_leads_to_a_position_is_no_claim() -> None:
    (claim,) = claims_of("Corva has made its position clear: it does not want a war.")
    assert claim.quote.exact == "it does not want a war"


def test_when_it_was_said_is_no_part_of_who_said_it() -> None:
    (claim,) = claims_of("The law was recognised as a model by the Guild in 2016.")
    assert [h.exact for h in claim.holders] == ["the Guild"]


def test_governments_call_themselves_we_behind_a_dash() -> None:
    opening = "We—the governments of Norway, Laos, and Peru—meet in Lund. Trade is a right of all."
    (*_, last) = claims_of(opening, "statement", "Leaders’ Statement on Trade")
    assert [h.exact for h in last.holders] == ["the governments of Norway, Laos, and Peru"]


def test_a_heading_on_the_line_of_a_sentence_is_none_of_its_words() -> None:
    text = "Trade and Ties in Lund The sides reaffirm their bond with all ports of trade."
    (claim,) = claims_of(text, "statement", STATEMENT)
    assert claim.quote.exact.startswith("The sides reaffirm")
    (claim,) = claims_of(
        "<u>Trade and Ties</u> The sides reaffirm their bond.", "statement", STATEMENT
    )
    assert claim.quote.exact == "The sides reaffirm their bond"


def test_what_is_raised_in_a_readout_is_told_once() -> None:
    found = claims_of(
        "The President raised concerns about trade, which hurts all.",
        "readout",
        "Readout of a meeting",
    )
    assert [c.quote.exact for c in found] == ["The President raised concerns about trade"]
    # a noun alone says little without its verb
    found = claims_of(
        "The President reaffirmed his support for Oslo.", "readout", "Readout of a meeting"
    )
    assert [c.quote.exact for c in found] == ["The President reaffirmed his support for Oslo"]


def test_a_statement_keeps_what_it_tells_of_others() -> None:
    told = "There was a surge of marches in the north, demanding the end of the tax"
    assert [c.quote.exact for c in claims_of(f"{told}.", "statement", STATEMENT)] == [told]
    # words of somebody in it are not of its parties
    quoted = "The port is “what the north has been looking for since the war” and old"
    (found,) = claims_of(f"{quoted}.", "statement", STATEMENT)
    assert (found.unclear, found.holders, found.quote.exact) == (True, (), quoted)


def test_a_readout_has_two_voices() -> None:
    text = "The two met in Woodside. The President underscored the need for open lines. He said that trade was free."
    found = claims_of(text, "readout", "Readout of a meeting")
    assert [[h.exact for h in c.holders] for c in found if c.attribution] == [
        ["The President"],
        ["The President"],
    ]


READOUTS = [
    # who spoke in front goes on in his block, until another is heard
    (
        "President Lee said that trade grew. The two sides should open ports.",
        [("President Lee", "trade grew"), ("President Lee", "The two sides should open ports")],
    ),
    # whoever sets out a position goes on to tell it
    (
        "Jan Novak set out his position on the port. All should talk. Trade is the way out.",
        [("Jan Novak", "All should talk"), ("Jan Novak", "Trade is the way out")],
    ),
    (
        "Jan Novak put forward four principles. First, the two sides should trade more.",
        [("Jan Novak", "the two sides should trade more")],
    ),
    # ... until the other side is told of
    (
        "Jan Novak set out his position on the port. The Norwegian side highly values it.",
        [("", "The Norwegian side highly values it")],
    ),
    # in the next block only what is asked of the sides is his
    (
        "Jan Novak said that trade grew.\n\nThe two sides should build more ships.",
        [("Jan Novak", "trade grew"), ("Jan Novak", "The two sides should build more ships")],
    ),
    (
        "Jan Novak said that trade grew.\n\nTrade with Lund is good.",
        [("Jan Novak", "trade grew"), ("", "Trade with Lund is good")],
    ),
    # ... with a courtesy, too, if it is a position that follows, and not whatever is told
    (
        "President Lee said that trade grew. President Novak thanked him. Norway is rich in ships.",
        [("President Lee", "trade grew"), ("President Novak", "Norway is rich in ships")],
    ),
    (
        "President Lee was thanked by President Novak. Norway is rich in ships.",
        [("", "Norway is rich in ships")],
    ),
    (
        "President Lee thanked him for it.\n\nTrade with Lund is good.",
        [("President Lee", "President Lee thanked him for it"), ("", "Trade with Lund is good")],
    ),
    (
        "President Lee thanked him for it. Trade with Lund is good.",
        [("President Lee", "President Lee thanked him for it"), ("", "Trade with Lund is good")],
    ),
    (
        "President Lee visited the museum. Norway is rich in ships.",
        [("", "Norway is rich in ships")],
    ),
    (
        "President Lee said that trade grew.\n\nTrade with Lund is good.",
        [("President Lee", "trade grew"), ("", "Trade with Lund is good")],
    ),
    # somebody known by his office alone acts, too
    (
        "President Lee said that trade grew. The Prime Minister of Lund left. Norway is rich in ships.",
        [("President Lee", "trade grew"), ("", "Norway is rich in ships")],
    ),
    # his I is he
    (
        "President Lee said that I was glad to be in Lund. Trade with Lund is good.",
        [("President Lee", "Trade with Lund is good")],
    ),
    # who is named at the end is heard in all of it
    (
        "Trade with Lund is good. Ports are open. Ships are many, President Lee said.",
        [
            ("President Lee", "Trade with Lund is good"),
            ("President Lee", "Ports are open"),
            ("President Lee", "Ships are many"),
        ],
    ),
    # what stands behind a comma, or is expressed, is said too
    (
        "President Lee said, we opened ports. Trade with Lund is good.",
        [("President Lee", "we opened ports"), ("President Lee", "Trade with Lund is good")],
    ),
    (
        "President Lee expressed that trade grew. Trade with Lund is good.",
        [("President Lee", "trade grew"), ("President Lee", "Trade with Lund is good")],
    ),
    # what they talked about is an event, whatever stands in it
    (
        "President Lee said that trade grew. They also discussed ports and ongoing efforts to build.",
        [("President Lee", "trade grew")],
    ),
    (
        "They discussed ships, and the Norwegian commitment to help Lund. Trade with Lund is good.",
        [("", "Trade with Lund is good")],
    ),
    # no body, no two people
    (
        "The ministry said that trade grew. Trade with Lund is good.",
        [("The ministry", "trade grew"), ("", "Trade with Lund is good")],
    ),
    (
        "Both sides agreed that trade grew. Trade with Lund is good.",
        [("Both sides", "trade grew"), ("", "Trade with Lund is good")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), READOUTS)
def test_who_is_heard_in_a_block_of_a_readout(text: str, expected: list[tuple[str, str]]) -> None:
    told = [
        (" and ".join(h.exact for h in claim.holders), claim.quote.exact)
        for claim in claims_of(text, "readout")
    ]
    assert [each for each in told if each in expected] == expected
    assert all(who for who, words in told if (who, words) not in expected)


def test_what_a_statement_tells_of_is_told_as_an_event_alone() -> None:
    text = "The leaders held talks in Oslo.\n\nNorway and Laos declare the following.\n\nTrade is good."
    facts = extract(f"{STATEMENT}\n\nRelease Date : 2024-05-20\n\n{text}", kind="statement")
    assert [event.quotes[0].exact for event in facts.events] == ["The leaders held talks in Oslo"]


def test_what_leads_to_points_is_no_claim() -> None:
    for lead in ("We pledge to stand together to", "We will do much, including the following"):
        text = f"{STATEMENT}\n\nRelease Date : 2024-05-20\n\n{lead}:\n\n- Build.\n\n- Sell."
        assert extract(text, kind="statement").claims == ()


def test_what_leads_on_is_no_claim() -> None:
    text = "The leaders held talks in Oslo.\n\nNorway and Laos declare the following.\n\nTrade is good."
    facts = extract(f"{STATEMENT}\n\nRelease Date : 2024-05-20\n\n{text}", kind="statement")
    assert [claim.quote.exact for claim in facts.claims] == ["Trade is good"]


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        (
            "We denounce the use of proxies and call on all states to stop it.",
            [
                ("We denounce the use of proxies", "assertion"),
                ("call on all states to stop it", "demand"),
            ],
        ),
        (
            "The leaders reaffirmed their commitment to the ports, and they urged Corva to leave them.",
            [
                ("The leaders reaffirmed their commitment to the ports", "commitment"),
                ("they urged Corva to leave them", "demand"),
            ],
        ),
        # what they support is asked of nobody
        (
            "The leaders reaffirm their commitment to the mills and support trade with all of Corva.",
            [
                ("The leaders reaffirm their commitment to the mills", "commitment"),
                ("support trade with all of Corva", "assertion"),
            ],
        ),
        (
            "We welcome the pact of Lund and support a union of all its ports.",
            [
                ("We welcome the pact of Lund", "assertion"),
                ("support a union of all its ports", "assertion"),
            ],
        ),
        # three deeds, one of them with `also`
        (
            "We welcome the pact of Lund, and also confirm our view of trade, and we thank the guild for it.",
            [
                ("We welcome the pact of Lund", "assertion"),
                ("also confirm our view of trade", "assertion"),
                ("we thank the guild for it", "assertion"),
            ],
        ),
        # denounced, rejected
        *(
            (
                f"We welcome the pact of Lund and {deed} the use of force by all.",
                [
                    ("We welcome the pact of Lund", "assertion"),
                    (f"{deed} the use of force by all", "assertion"),
                ],
            )
            for deed in ("denounce", "reject")
        ),
        # no deed of theirs: a noun, what others do, what one of two does
        ("We welcome the progress of talks and support for women in Lund.", [(None, "assertion")]),
        ("We condemn those who finance the war and support it with ships.", [(None, "assertion")]),
        (
            "The two leaders welcome the growth of the trade of Lund and calls for more ports.",
            [(None, "assertion")],
        ),
        (
            "We know that the growth of supply and demand flexibility are keys to the trade of Lund.",
            [(None, "assertion")],
        ),
        (
            "We condemn the raid on the port of Lund and demand the release of all its guards.",
            [
                ("We condemn the raid on the port of Lund", "assertion"),
                ("demand the release of all its guards", "demand"),
            ],
        ),
        (
            "We oppose the sending of ships to Lund and demand guarantees of peace from Corva.",
            [
                ("We oppose the sending of ships to Lund", "assertion"),
                ("demand guarantees of peace from Corva", "demand"),
            ],
        ),
        # too short to be told apart
        ("We welcome the pact of Lund and commend its ports.", [(None, "assertion")]),
        # an infinitive that goes on, no deed of its own
        ("We will work to end the war and encourage trade in grain.", [(None, "commitment")]),
        ("We denounce the use of proxies and urge all to be calm.", [(None, "demand")]),
    ],
)
def test_what_parties_do_in_one_sentence_is_told_by_its_deeds(
    text: str, deeds: list[tuple[str | None, str]]
) -> None:
    found = claims_of(text, "statement", STATEMENT)
    whole = text.removesuffix(".")
    assert [(c.quote.exact, c.stance) for c in found] == [(w or whole, s) for w, s in deeds]


@pytest.mark.parametrize(
    "text",
    [
        "On 20 May, President Lee hosted King Novak for talks in Lund.",
        "Today, the King of Norway, Jan Novak Jr., welcomed President Lee to the White Hall.",
    ],
)
def test_how_parties_met_is_no_claim_of_theirs(text: str) -> None:
    assert claims_of(text, "statement", STATEMENT) == []


def test_what_parties_undertake_is_told_without_what_leads_to_it() -> None:
    for lead in ("To that end", "In this regard"):
        text = f"The ports of Lund are old. {lead}, we intend to share ships with Lund."
        found = claims_of(text, "statement", STATEMENT)
        assert [(c.quote.exact, c.stance) for c in found][1:] == [
            ("we intend to share ships with Lund", "commitment")
        ]


def test_a_signatory_reports_and_undertakes_in_one_sentence() -> None:
    text = "President Lee welcomed the pact of Lund and expressed his readiness to sell ships."
    found = claims_of(text, "statement", STATEMENT)
    assert [claim.stance for claim in found] == ["reported", "commitment"]
    assert [claim.attribution and claim.attribution.exact for claim in found][1:] == [None]


def test_states_are_all_issuers_by_their_short_names() -> None:
    title = "Joint Statement of the People’s Republic of China and the Russian Federation on Trade"
    (claim,) = claims_of("China and Russia regard trade as a right.", "statement", title)
    assert claim.stance == "assertion"
    assert [h.exact for h in claim.holders] == [
        "the People’s Republic of China and the Russian Federation"
    ]
    title = "Joint Statement from the Leaders of Norway and the Republic of Laos"
    (claim,) = claims_of(
        "The President and Prime Minister agreed on the need for ports.", "statement", title
    )
    assert ([h.exact for h in claim.holders], claim.stance) == ([title[21:]], "assertion")
    title = "Joint Statement on a United States-Vietnam Agreement"
    (claim,) = claims_of("The United States and Viet Nam will open ports.", "statement", title)
    assert claim.stance == "commitment"


def test_one_of_two_states_that_issue_a_statement_may_act_alone() -> None:
    title = "Joint Statement from Italy and Japan"
    opening = "President Lee and Prime Minister Novak praised the ties of Italy and Japan."
    for said, holders, stance in (
        ("Italy and Japan recognize the need for ports.", [title[21:]], "assertion"),
        ("Italy and Japan will open their ports.", [title[21:]], "commitment"),
        ("Italy looks forward to the fair.", ["Italy"], "assertion"),
        # one will, while the other will: both undertake it
        ("Italy will buy ships.", ["Italy"], "commitment"),
        ("Italy will buy ships, while Japan will build some.", [title[21:]], "commitment"),
        ("Italy thanked the guild for the fair.", ["Italy"], "assertion"),
        ("In this year of fairs, Italy takes note of the one in Lund.", ["Italy"], "assertion"),
        # others report
        ("France and India said that ports are old.", ["France and India"], "reported"),
        ("France said that ports are old.", ["France"], "reported"),
    ):
        *_, claim = claims_of(f"{opening} {said}", "statement", title)
        assert claim.quote.exact.rstrip(".") in said and claim.stance == stance, said
        assert [holder.exact for holder in claim.holders] == holders, said


def test_two_of_three_issuers_feel_so_alone() -> None:
    title = "Joint Statement of Japan, the Republic of Lund, and the United States"
    for said, holders in (
        ("Japan and the United States look forward to the fair", ["Japan and the United States"]),
        ("Japan and the United States are committed to the fair", ["Japan and the United States"]),
        ("President Lee and King Novak note the fair", ["President Lee and King Novak"]),
        ("Japan, the Republic of Lund, and the United States support it", [title[19:]]),
    ):
        (claim,) = claims_of(f"{said}.", "statement", title)
        assert (claim.quote.exact, [h.exact for h in claim.holders]) == (said, holders)
        assert claim.stance in ("assertion", "commitment")


def test_a_head_of_another_state_is_another() -> None:
    opening = "President Lee and King Novak met in Oslo.\n\n"
    title = "Joint Statement by Norway and Laos"
    for said, held in (
        ("President Roe says that trade is free", ("President Roe", "reported")),
        ("President Os says that trade is free", ("President Os", "reported")),  # not: of Oslo
        ("President Lee says that trade is free", ("President Lee", "assertion")),
        ("President Lee and King Novak say that trade is free", ("Norway and Laos", "assertion")),
        (
            "President Lee and King Roe say that trade is free",
            ("President Lee and King Roe", "reported"),
        ),
    ):
        *_, claim = claims_of(f"{opening} {said}.", "statement", title)
        assert (" and ".join(h.exact for h in claim.holders), claim.stance) == held


def test_what_all_of_three_issuers_will_do_they_undertake() -> None:
    title = "Joint Statement of Norway, Laos and Peru"
    text = "Norway, Laos, and Peru will focus on their lakes. France and Laos will lose them."
    found = claims_of(text, "statement", title)
    assert [claim.stance for claim in found] == ["commitment", "forecast"]


def test_a_union_issues_statements_as_its_commission() -> None:
    title = "Joint Statement by Norway and the European Union"
    text = "Norway and the European Union share a sea. The European Commission will buy ships."
    *_, claim = claims_of(text, "statement", title)
    assert ([h.exact for h in claim.holders], claim.stance) == (
        ["European Commission"],
        "commitment",
    )


def test_the_two_of_a_readout_are_those_who_met() -> None:
    text = (
        "Minister Jan Novak met today with Minister Ann Lee of Corva. Mr. Novak stressed his support"
        " for Lund. The two condemned the raids on Lund. They also spoke of Tom Roe, Eva Berg and"
        " Max Holm.\n\nThey called for peace in the lakes. Noting the floods in Lund, they praised"
        " the guards of Corva."
    )
    told = {c.quote.exact: [h.exact for h in c.holders] for c in claims_of(text, "readout")}
    both = ["Jan Novak", "Ann Lee"]
    assert told["The two condemned the raids on Lund"] == both
    assert told["They called for peace in the lakes"] == both
    assert told["they praised the guards of Corva"] == both
    assert "Noting the floods in Lund" not in told  # it only leads to what they say


def test_what_one_should_have_done_is_not_told_by_who_was_heard_before() -> None:
    text = (
        "One analysis of the raid was that it was a trap. If Berg had wanted change, he should have"
        " mended the guild."
    )
    assert [claim.unclear for claim in claims_of(text)] == [True, False]


def test_a_preamble_is_of_those_who_issue_it_without_its_printed_numbers() -> None:
    text = (
        "2 NOTING that both guilds have open ports in the north;\n\n"
        "3 EMPHASIZING that the plan is open to all of Lund;"
    )
    found = claims_of(text, "statement", STATEMENT)
    assert [(bool(c.holders), c.quote.exact) for c in found] == [
        (True, "both guilds have open ports in the north"),
        (True, "the plan is open to all of Lund"),
    ]


def test_a_paper_asks_at_a_press_conference() -> None:
    text = (
        "Lund Times: Corva said that it will leave. What is the comment?\n\n"
        "Ann Lee: Trade with Lund is good.\n\nPorts of Lund are open to all.\n\n"
        "LTV: Is Corva poor?\n\nAnn Lee: Corva is rich in ports and ships."
    )
    told = {c.quote.exact: [h.exact for h in c.holders] for c in claims_of(text, "readout")}
    assert told["Trade with Lund is good"] == ["Ann Lee"]
    assert told["Ports of Lund are open to all"] == ["Ann Lee"]
    assert told["Corva is rich in ports and ships"] == ["Ann Lee"]


def test_who_is_named_behind_a_quotation_says_all_of_it() -> None:
    found = claims_of("“Trade is good. The port is open to all,” Lee said in Oslo.")
    told = [(h.exact, c.unclear) for c in found for h in c.holders]
    assert told == [("Lee", False)] * len(found) != []


def test_what_a_sentence_of_a_statement_lists_are_no_points_of_it() -> None:
    text = "The groups have (i) issued a list of 65 terms, (ii) met in Oslo and (iii) built a port."
    facts = extract(f"{STATEMENT}\n\nRelease Date : 2024-05-20\n\n{text}", kind="statement")
    assert facts.statements == ()
    assert [claim.quote.exact for claim in facts.claims] == [text[:-1]]


def test_issuers_who_share_a_commitment_undertake() -> None:
    for words in (
        "We share a commitment to free trade.",
        "Arcadia and Corva reaffirm their commitment to free trade.",
        "Given the fall of trade, Arcadia and Corva are committed to open ports.",
        "Arcadia and Corva affirmed their firm commitment to free trade.",
        "The guilds of Arcadia and Corva recommit themselves to open ports.",
        "To that end, Arcadia and Corva will also keep their ports open.",
        "Our governments will keep their ports open.",
        "Building on its plan of old, Arcadia will keep its ports open.",
        "The guilds of Arcadia and Corva renew their commitment to open ports.",
        "The guilds of Arcadia and Corva are united in their commitment to open ports.",
        "They determined to open their ports.",
        "That is why we have committed to open ports.",
        "The Task Force will meet in May.",
    ):
        assert [c.stance for c in claims_of(words, "statement", STATEMENT)] == ["commitment"]
    for words in (
        "We are more prepared than ever for the tide.",
        "Our pact is a plan based on our commitment to trade.",
        "We welcome Lund and its intention to join.",
        "We praised the role Lund will play in the talks.",
        "We sent it the ships it needs to defend itself.",
        "Our ships, old and new, must be mended.",  # their own part, and no demand on another
        "Our aim is dear to us and must stand.",
        "We stress the lack of commitment by Lund to open ports.",  # not theirs
    ):
        assert [c.stance for c in claims_of(words, "statement", STATEMENT)] == ["assertion"]


def test_what_opens_a_sentence_of_a_statement_does_not_cut_it() -> None:
    told = "Recognizing that the tide is a threat, the leaders reaffirm the two will sail"
    (claim,) = claims_of(f"{told}.", "statement", STATEMENT)
    assert claim.quote.exact == told


def test_what_points_on_within_a_quotation_is_no_claim() -> None:
    said = (
        "> “The port of Lund has been dear. But this leads to a further question. Tolls pay for it."
    )
    found = [c.quote.exact for c in claims_of(f"Lee said as much:\n\n{said}")]
    assert not any("further question" in words for words in found)
    assert "Tolls pay for it." in found


def test_what_is_asked_for_in_a_quotation_is_a_demand_and_a_question_is_none() -> None:
    for said, stance in (
        ("Let all of us sail to Corva in May.", "demand"),
        ("Why should all of us not sail to Corva in May?", "reported"),
    ):
        claim = claims_of(f"Ann Lee asked: “{said}” Novak was silent.")[0]
        assert said in claim.quote.exact
        assert claim.stance == stance


def test_a_statement_is_its_issuers_words_sentence_by_sentence() -> None:
    said = [
        "Today, Arcadia and Corva renew their pact",
        "Our mills are old, and we are proud of them",  # two thoughts of the same are one claim
        "Arcadia and Corva affirmed the pact and agreed that trade is free",
        "Corva expects a rise, and Arcadia warned that mills are old",  # of two holders are two
        "Ships will be built by 2030",  # a time to come is no event
        "In 2019 we closed our ports",  # what was then is one
    ]
    found = claims_of(". ".join(said) + ".", "statement", STATEMENT)
    assert [claim.quote.exact for claim in found] == [
        *said[:3],
        "Corva expects a rise",
        "mills are old",
        said[4],
    ]


def test_a_claim_of_a_statement_has_all_of_its_sentence() -> None:
    title = "U.S.-Norway Leaders’ Joint Statement"
    for said in (
        "As Laos closes ports, the U.S. intends to help with ships",
        "The leaders welcomed the fair, whose tents are old and many",
        "Both sides support talks, noting their worth and the need for more",
    ):
        (claim,) = claims_of(f"{said}.", "statement", title)
        assert claim.quote.exact == said
    # they are both, though one was named before
    found = claims_of("The U.S. welcomes the fair. They praised its tents.", "statement", title)
    assert [len(claim.holders) for claim in found] == [1, 2]
    # who says so is not told again
    (claim,) = claims_of("Norway said in May that trade is free.", "statement", title)
    assert claim.quote.exact == "trade is free"


def test_what_hangs_on_a_clause_of_a_statement_goes_with_it() -> None:
    title = "U.S.-ROK Leaders’ Joint Statement"
    for said, holders in (
        # a noun of saying in what they do; a relative clause behind what one of them says
        ("Both nations will raise their pledge to the fund", ["U.S.", "ROK"]),
        ("The U.S. welcomes the end of the talks, which takes a calm path", ["The U.S."]),
        # the short name of one of two
        ("The United States and Korea will partner on ships", ["U.S.", "ROK"]),
        # what one of them feels
        ("The Republic of Korea looks forward to the fair", ["The Republic of Korea"]),
        ("President Jan Lee, Jr. is honored to open it", ["President Jan Lee, Jr."]),
        # all of them, by the long name of one
        ("The Republic of Korea and the United States support the fair", ["U.S.", "ROK"]),
    ):
        (claim,) = claims_of(f"{said}.", "statement", title)
        assert (claim.quote.exact, [h.exact for h in claim.holders]) == (said, holders)


def test_what_a_scenario_tells_is_foretold_and_never_happened() -> None:
    text = "\n\n".join(
        [
            "Oslo left in May 2022.",
            "Scenario 1: Lund is lost",
            "In May 2023 Oslo leaves Lund.",
            "Norway is weak.",
            "What it means",
            "Lund is old.",
        ]
    )
    facts = extract(f"A title\n\nRelease Date : 2024-05-20\n\n{text}")
    assert [event.edtf for event in facts.events] == ["2022-05"]
    assert [(c.stance, c.quote.exact) for c in facts.claims] == [
        ("forecast", "In May 2023 Oslo leaves Lund"),
        ("forecast", "Norway is weak"),
        ("assertion", "Lund is old"),
    ]


def test_nobody_speaks_in_a_scenario() -> None:
    text = "\n\n".join(
        [
            "Scenario 1: Lund is lost",
            "Jan Novak calls for talks with Lund. Experts argue that Lund is old.",
            "Jan Novak said in May that Lund was poor.",
            "Scenario 2: Lund is won",
            "The scenario could further play out like this:",
            "- Lund is a port of Norway.",
            "- He declares that it is a port of Norway.",
        ]
    )
    facts = extract(f"A title\n\nRelease Date : 2024-05-20\n\n{text}")
    told = [(c.stance, *(h.exact for h in c.holders), c.quote.exact) for c in facts.claims]
    assert told == [("forecast", "Lund is a port of Norway")]


def test_the_words_that_say_who_speaks_stand_with_their_deed() -> None:
    found = claims_of(
        "The leaders welcome work with partners that share the lakes, and in that spirit, "
        "they reaffirm their support for the Lund Pact.",
        "statement",
        "Joint Statement of the Leaders of Norway and Laos",
    )
    given = [(c.quote.exact, c.attribution and c.attribution.exact) for c in found]
    assert given == [
        ("The leaders welcome work with partners that share the lakes", None),
        ("they reaffirm their support for the Lund Pact", "they reaffirm"),
    ]


def test_a_long_text_keeps_what_its_author_says_of_nobody() -> None:
    words = "Wise kings of old are rare and poor"
    text = ". ".join(["Oslo is an old town of the north", "Guards must leave", words] * 9)
    assert words in {claim.quote.exact for claim in claims_of(f"{text}.")}


def test_what_the_author_foretells_of_a_day_is_claimed() -> None:
    (claim,) = claims_of("Over the next 10 years, Oslo will lose its ships.")
    assert claim.stance == "forecast"


def test_according_to_him_is_according_to_who_was_named() -> None:
    found = claims_of("Lee left Oslo. According to him, all ports are open.")
    assert [holder.exact for holder in found[-1].holders] == ["Lee"]


def test_straight_marks_are_read_as_others_and_quoted_as_printed() -> None:
    (claim,) = claims_of('"Tolls pay in Lund\'s ports," Lee said.')
    assert claim.quote.exact == "Tolls pay in Lund's ports"
    assert [holder.exact for holder in claim.holders] == ["Lee"]


@pytest.mark.parametrize("blank", ["\u00a0", "\u2009", "\u202f"])
def test_blanks_that_break_no_line_are_read_as_others_and_quoted_as_printed(blank: str) -> None:
    plain = "On 5 May 2024 President Lee said that trade grew by 5 billion dollars."
    text = plain.replace(" ", blank)
    facts = extract(f"A title\n\nRelease Date : 2024-05-20\n\n{text}")
    same = extract(f"A title\n\nRelease Date : 2024-05-20\n\n{plain}")
    (claim,) = facts.claims
    assert claim.quote.exact == f"trade{blank}grew{blank}by{blank}5{blank}billion{blank}dollars"
    assert [p.name.replace(blank, " ") for p in facts.people] == [p.name for p in same.people]
    assert [figure.value for figure in facts.figures] == [5_000_000_000]
    assert claim.quote.start == same.claims[0].quote.start


def test_an_act_of_a_day_is_no_claim_of_who_is_heard() -> None:
    text = (
        "President Lee said that trade grew. On 16 May 2024 the ministers signed a pact on ports."
    )
    (claim,) = claims_of(text, "readout")
    assert claim.quote.exact == "trade grew"


def test_a_name_in_quotation_marks_is_not_that_of_the_issuers() -> None:
    raid = "We condemn the raid by the group known as “Vanguard”. Vanguard denied the raid."
    last = claims_of(raid, "statement", STATEMENT)[-1]
    assert [holder.exact for holder in last.holders] == ["Vanguard"]


def test_whoever_asks_is_heard_without_a_question_too() -> None:
    text = (
        "Lund Times: Is it dear?\n\nAnn Lee: Trade is good in Lund.\n\n"
        "Oslo Post: Corva is rich in ports.\n\nAnn Lee: Tolls are dear in Oslo."
    )
    told = {c.quote.exact: [h.exact for h in c.holders] for c in claims_of(text, "readout")}
    assert told["Corva is rich in ports"] == ["Oslo Post"]
    assert told["Tolls are dear in Oslo"] == ["Ann Lee"]


def test_in_a_commentary_nobody_is_heard_on() -> None:
    *_, last = claims_of("President Lee said that trade grew. Trade with Lund is good.")
    assert last.holders == ()


def test_in_the_record_of_a_talk_whoever_is_named_speaks() -> None:
    told = claims_of("Jan Novak: Welcome to Oslo.\n\nTrade between us is good.", "readout")
    assert [h.exact for claim in told for h in claim.holders] == ["Jan Novak"] * len(told) != []
    # ... where a turn opens with a quotation, too
    text = "Jan Novak: “Not at all” is my answer. Trade is free.\n\nIt is good."
    told = claims_of(text, "readout")
    assert [h.exact for claim in told for h in claim.holders] == ["Jan Novak"] * len(told) != []
    # not where he is only quoted, nor in a commentary
    for text, kind in (
        ("Jan Novak: “Welcome to Oslo.”\n\nTrade between us is good.", "readout"),
        ("Jan Novak: a life in Oslo.\n\nTrade between us is good.", "commentary"),
    ):
        assert claims_of(text, kind)[-1].holders == ()


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("The guests visited a museum.", {"The guests visited a museum": "2024-05-05"}),
        # only said, and not of that day
        ("Lee said Oslo had paid, but Corva left the talks.", {"Corva left the talks": None}),
        # ... but: what both did
        (
            "Lee said that trade is good, and the two leaders signed a plan.",
            {"the two leaders signed a plan": "2024-05-05"},
        ),
    ],
)
def test_what_was_done_on_the_day_of_a_readout(text: str, dated: dict[str, str | None]) -> None:
    told = f"A title\n\nRelease Date : 2024-05-20\n\nLee met Novak in Oslo on 5 May. {text}"
    _, *events = extract(told, kind="readout").events
    assert {event.quotes[0].exact: event.edtf for event in events} == dated


@pytest.mark.parametrize(
    ("title", "text", "holders"),
    [
        # who makes a speech is heard behind whom he quotes
        (
            "Speech by Jan Novak at the Lund Fair",
            "President Lee has said that trade is good. Lund ignores this rule.",
            ["President Lee", "Jan Novak"],
        ),
        (
            "Remarks by President Xi Jinping at the Fair",
            "As Lee put it, facts are stubborn. Lund will open its ports.",
            ["Lee", "President Xi Jinping"],
        ),
        # ... not whose speech is answered, nor who is told of below the title
        ("Lund rejects speech by Jan Novak", "Trade between us is good.", []),
        ("Remarks by Ann Lee at talks", "Ann Lee met Jan Novak. Trade is good for us.", []),
        # of two it is not said who speaks
        ("Remarks by President Lee and President Novak", "Trade between us is good.", []),
    ],
)
def test_who_makes_a_speech_is_heard_in_all_of_it(
    title: str, text: str, holders: list[str]
) -> None:
    found = claims_of(text, "readout", title)
    assert [holder.exact for claim in found for holder in claim.holders] == holders


@pytest.mark.parametrize(
    ("title", "text", "holder"),
    [
        # a form of address makes a label; so does a name that the title has, even once
        ("A briefing", "QUESTION: And ships?\n\nMR. NOVAK: We have seen no ships.", "MR. NOVAK"),
        (
            "Spokesperson Ann Lee’s Press Conference",
            "LNA: Will Lund attend?\n\nAnn Lee: Lund backs the talks on ports.",
            "Ann Lee",
        ),
    ],
)
def test_who_answers_once_is_heard(title: str, text: str, holder: str) -> None:
    (claim,) = claims_of(text, "readout", title)
    assert [each.exact for each in claim.holders] == [holder]


def test_how_long_somebody_spoke_is_no_demand() -> None:
    assert claims_of("The two ministers spoke for an hour.", "readout") == []
    (claim,) = claims_of("The two ministers spoke for peace in Lund.", "readout")
    assert claim.holders
    (claim,) = claims_of("Novak called for one year of talks.")
    assert claim.stance == "demand"


def test_that_somebody_spoke_is_no_event_of_a_readout() -> None:
    text = "Lee met Novak in Oslo on 5 May. Trade is good, Lee said. Ships are many, Lee added."
    facts = extract(f"A title\n\nRelease Date : 2024-05-20\n\n{text}", kind="readout")
    assert [event.quotes[0].exact for event in facts.events] == ["Lee met Novak in Oslo on 5 May"]


def test_states_and_people_who_act_at_the_end_are_no_authors() -> None:
    ends = [
        "Oslo and Lund have declared a friendship that helps President Novak to sell his grain.",
        "Jan Novak’s Corva is a major partner of the president of Laos in all that it does.",
        "Jan Novak is expected to visit the president of Laos in Lund, though trade there is poor.",
    ]
    for end in ends:
        facts = extract(f"A title\n\nRelease Date : 2024-05-20\n\nTrade is good.\n\n{end}")
        told = [claim.quote.exact for claim in facts.claims] + [
            event.quotes[0].exact for event in facts.events
        ]
        assert end[:-1] in told
    # a readout has no author who could be introduced
    last = claims_of(
        "Trade is good.\n\nJan Novak is a friend of the president of Laos.", "readout"
    )[-1]
    assert "friend" in last.quote.exact


def test_a_speech_is_of_whoever_its_label_names_with_his_office() -> None:
    text = (
        "Lee and Novak spoke to the press.\n\n"
        "President of Norway Jan Novak: President Lee, dear friend, ladies and gentlemen,\n\n"
        "I am glad that you are in Oslo. Trade between us is good.\n\n"
        "President of the Republic of Laos Ann Lee (retranslated): President Novak,\n\n"
        "Trade between us will grow."
    )
    told = [(h.exact, c.quote.exact) for c in claims_of(text, "readout") for h in c.holders]
    novak, lee = "President of Norway Jan Novak", "President of the Republic of Laos Ann Lee"
    assert (novak, "Trade between us is good") in told
    assert (lee, "Trade between us will grow") in told
    # whom he addresses is no claim
    assert not any("ladies" in words for _, words in told)
    # who is quoted behind his name holds no speech
    quoted = claims_of("President of Norway Jan Novak: “It is good.”\n\nTrade is free.", "readout")
    assert quoted[-1].holders == ()
    # an author may write of him under such a heading
    assert claims_of("President of Norway Jan Novak: a life\n\nTrade is good.")[-1].holders == ()


def test_an_interview_has_its_speakers() -> None:
    turns = [
        "Q: Is it over?",
        "Maria Keller: The large treaties are over. Moscow insists that French weapons count.",
    ]
    text = "\n\n".join(turns * 2)
    found = claims_of(text)
    assert {h.exact for c in found for h in c.holders} == {"Maria Keller", "Moscow"}
    assert all(c.holders for c in found)


def test_an_interview_may_name_its_speakers_by_their_letters() -> None:
    turns = ["MK: So the large treaties are over.", "RN: Moscow insists that French weapons count."]
    found = claims_of("\n\n".join(turns * 2))
    assert {h.exact for c in found for h in c.holders} == {"MK", "Moscow"}
    assert not any("MK:" in c.quote.exact for c in found)
    # nor where a claim takes along what stands before it in its sentence
    turns = ["MK: So, for Lund, the aims are pretty clear.", "RN: Corva is a land of mills."]
    assert claims_of("\n\n".join(turns * 2))[0].quote.exact.startswith("for Lund")
    # bodies that a list names once each are no speakers, nor is one that it names again and again
    rules = ["strict", "old", "new", "long"]
    for names in (["EU", "UN", "US", "AU"], ["EU"] * 4):
        listed = [f"{n}: The rules are {rule}." for n, rule in zip(names, rules, strict=True)]
        assert not any(c.holders for c in claims_of("\n\n".join(listed)))


def test_an_official_record_names_its_speakers_in_capitals() -> None:
    text = (
        "PRESIDENT LEE:  Well, thank you for coming to Oslo, Mr. Prime Minister.\n\n"
        "Trade between us is good. The mills are, I think, old.\n\n"
        "THE PRIME MINISTER:  The ports of Lund are open.\n\n"
        "Q  Mr. President, I know that you are tired, and tolls are high. Will they fall?\n\n"
        "Q  — the fair is old, and that is why —\n\n"
        "SENIOR ADMINISTRATION OFFICIAL:  Tolls will fall. Thanks to the pact, grain is cheap."
    )
    told = [([h.exact for h in c.holders], c.quote.exact) for c in claims_of(text, "readout")]
    assert (["PRESIDENT LEE"], "The mills are, I think, old") in told
    assert (["THE PRIME MINISTER"], "The ports of Lund are open") in told
    official = ["SENIOR ADMINISTRATION OFFICIAL"]
    assert (official, "Tolls will fall") in told
    # what thanks a pact is no greeting, what greets is no claim, and nobody named asks
    assert (official, "Thanks to the pact, grain is cheap") in told
    assert not any("thank you" in words or "tired" in words or "fair" in words for _, words in told)
    # an abbreviation in capitals is no speaker, nor are capitals that name no office
    for label in ("US", "TRADE NEWS"):
        assert not any(c.holders for c in claims_of(f"{label}: The rules are strict.", "readout"))


def test_a_quotation_of_several_sentences_is_one_claim() -> None:
    told = (
        "“Oslo is in turmoil. Its mills and supply chains are under stress. Its guild system is not "
        "working. Its towns appear to be frail, and its people are at risk if the old tolls go on.”"
    )
    (only,) = claims_of(f"Lee assessed that {told}")
    assert only.quote.exact == told


def test_a_stop_behind_a_quotation_is_no_end_of_another_claim() -> None:
    told = (
        "“Trade in the towns of the lake is what I think is harmful to us all. The culture of Oslo "
        "is definitely endangered. I believe in things like the cold of the coming freeze”"
    )
    (only,) = claims_of(f"The mayor himself said: {told}. His words are heard.")
    assert only.quote.exact == told
    assert [holder.exact for holder in only.holders] == ["The mayor"]


def test_an_author_who_is_asked_speaks_as_the_author() -> None:
    turns = ["OB: Is it over? Many treaties are old.", "MK: The large treaties are over."]
    told = "\n\n".join(turns * 2)
    text = f"A Talk\n\nRelease Date : 2024-05-17\n\n(Maria J Keller)\n\n{told}\n"
    found = extract(text).claims
    assert {(tuple(h.exact for h in c.holders), c.quote.exact) for c in found} == {
        (("OB",), "Many treaties are old"),
        ((), "The large treaties are over"),
    }
    # two authors, of whom one asks the other
    turns = ["Novak: Is it over? Many treaties are old.", "Lee: The large treaties are over."]
    told = "\n\n".join(turns * 2)
    found = extract(
        f"A Talk\n\nRelease Date : 2024-05-17\n\n(Ann Lee and Jan Novak)\n\n{told}\n"
    ).claims
    assert [[h.exact for h in c.holders] for c in found] == [["Novak"], ["Lee"]]


def test_no_pronoun_is_the_author() -> None:
    text = "The ministry met Ann Lee. She said that trade fell."
    last = extract(f"A title\n\nRelease Date : 2024-05-17\n\n(Jan Novak)\n\n{text}").claims[-1]
    assert [h.exact for h in last.holders] == ["Ann Lee"]


def test_what_introduces_the_author_is_no_claim() -> None:
    told = "Oslo is poor, and the guards of the mills are few."
    top = "A title\n\nRelease Date : 2024-05-17\n\n(Jan Novak)"
    for about in (
        "Jan Novak likes mills, ports and grain.",
        # in brackets
        "(Ann Berg is a reporter covering the ports of Lund. She was part of a team in Oslo.)",
    ):
        (found,) = extract(f"{top}\n\n{told}\n\n{about}").claims
        assert found.quote.exact == told.rstrip(".")


def test_a_person_far_above_the_end_is_no_author() -> None:
    told = "Anna Berg served as a commander in the Army of Corva for thirty years"
    towns = "Oslo Lund Corva Norway Laos Arcadia Bergen Belmont".split()
    rest = "\n\n".join(f"{town} is old." for town in towns)
    assert claims_of(f"{told}.\n\n{rest}")[0].quote.exact == told


def test_a_title_is_no_claim() -> None:
    title = "Corva must close all of its old mills and pay a toll in Oslo"
    assert [c.quote.exact for c in claims_of("Lee is poor.", title=title)] == ["Lee is poor"]
    # nor does a block stand again in a longer title
    words = "Corva is poor, and the mills of Lund are closed"
    assert [c.quote.exact for c in claims_of(f"{words}.", title=title)] == [words]


def test_a_heading_in_capitals_is_no_speaker() -> None:
    text = "Mills are old in Lund.\n\nGUARDS OF THE NORTH: LUND AND OSLO\n\nTrade is low in Lund."
    assert [claim.holders for claim in claims_of(text)] == [(), ()]


def test_labels_that_name_nobody_are_no_turns() -> None:
    turns = ["Evolution: The large treaties are over.", "Revolution: The small treaties are over."]
    found = claims_of("\n\n".join(turns * 3))
    assert not any(c.holders for c in found)
    # a label that runs into its block is no part of the words
    assert found[0].quote.exact == "The large treaties are over"


PRONOUNS = [
    # whose thing the sentence before is about; who acts behind a date
    ("Ann Lee’s view of trade is old. She reminds us that tolls rise.", "Ann Lee"),
    ("In 2016, when Ann Lee won the vote, she said that tolls would rise.", "Ann Lee"),
    # who spoke last in the block, though others acted since
    ("Ann Lee left. The guild was poor. In her speech she noted that tolls rise.", "Ann Lee"),
    ("Minister Jan Novak spoke in Kyiv. He said that the war was lost.", "Jan Novak"),
    # the subject of the sentence before, not the last name in it
    ("The ministry met Siemens. It warned that prices would rise.", "The ministry"),
    ("Critics are unimpressed; they say that the deal is weak.", "Critics"),
    # what only somebody can do: expect, want, fear
    ("Corva sees the pact as a gain. It also expects Belmont to send ships.", "Corva"),
    ("When Russia left the deal, it blamed its partners.", "Russia"),
    # the only two named together, whose thought was told before
    (
        "The thrust of Ann Lee and Jan Novak’s paper was that war is near. They assert that the field is open.",
        "Ann Lee and Jan Novak",
    ),
    # a body, lower case or initials: no `he` or `she`
    ("The ministry met Ann Lee. She said that prices would rise.", "Ann Lee"),
    ("In Oslo, analysts say that trade fell. They warn that ports are closed.", "analysts"),
    # two named, of whom one spoke
    (
        "Jan Novak met Ann Lee. Jan Novak said that trade fell. He said that ports are closed.",
        "Jan Novak",
    ),
    # no person is `it`
    ("Norway is calm. In a note to Ann Lee, it said that trade fell.", "Norway"),
    # the first who speaks in a sentence, not the last
    (
        "Norway said that trade fell, while critics warned that ports were shut. It said that mills are old.",
        "Norway",
    ),
    # who acts in the clause before it: a person, two as many; not: a war, a pronoun
    ("Minister Jan Novak was poor. As Ann Lee fell, she said that trade was free.", "Ann Lee"),
    ("When Oslo and Lund left the deal, they blamed its partners.", "Oslo and Lund"),
    ("Norway left the League. When the war ended, it blamed its partners.", "Norway"),
    ("Minister Jan Novak met Corva. He left, but he said that trade fell.", "Jan Novak"),
    # people close to a person are several
    (
        "Senior envoys close to Jan Lee insist that peace is dead. They say that Oslo will pay.",
        "Senior envoys close to Jan Lee",
    ),
    # who acts before a pronoun is meant by the next one too, not who spoke before
    (
        "Old guards said so. But as rich traders left, they made a mistake. They said that it fell.",
        "rich traders",
    ),
]


@pytest.mark.parametrize(("text", "holder"), PRONOUNS)
def test_a_pronoun_stands_for_a_holder(text: str, holder: str) -> None:
    assert holder in claims_of(text)[-1].holders[0].exact


def test_what_a_long_quotation_holds_is_not_the_authors() -> None:
    first, second = claims_of("“Lund is old and poor.\n\nTrade is the fate of the port of Lund.”")
    assert (first.unclear, second.unclear) == (True, True)
    (named, also_named) = claims_of(
        "Ann Lee said: “Lund is old and poor.\n\nTrade is the fate of the port of Lund.”"
    )
    assert [h.exact for c in (named, also_named) for h in c.holders] == ["Ann Lee"] * 2


def test_a_mark_alone_is_no_claim() -> None:
    (claim,) = claims_of("“Lund is old and poor.\n\n”")
    assert claim.quote.exact == "“Lund is old and poor."


def test_a_quotation_in_a_block_of_its_own_is_introduced_before_it() -> None:
    for words in ("“We were never closer to war than now.”", "> We were never closer to war."):
        last = claims_of(f"Novak put it bluntly:\n\n{words}")[-1]
        assert [h.exact for h in last.holders] == ["Novak"]
        last = claims_of(f"Minister Ann Novak opens the book with a bold line:\n\n{words}")[-1]
        assert [h.exact for h in last.holders] == ["Ann Novak"]  # no word of saying
        # a person rather than a body, and who says it rather than whom it is about
        last = claims_of(f"Norway met Jan Novak to hear this:\n\n{words}")[-1]
        assert [h.exact for h in last.holders] == ["Jan Novak"]
        last = claims_of(f"Officials said that Jan Novak had lied:\n\n{words}")[-1]
        assert [h.exact for h in last.holders] == ["Officials"]
    words = "“It is over for all of us in the north.”"
    # behind a comma the subject speaks, whoever else is named
    last = claims_of(f"Norway was clear, as in the time of Jan Novak,\n\n{words}")[-1]
    assert [h.exact for h in last.holders] == ["Norway"]


UNCLEAR = [
    # whom most follow
    "According to what most people believe, the party ruled in Lund.",
    # whose view it is stands in a sentence before; it is not the author's
    "In their view, tolls pay for the port.",
    "The port of Corva is, in his words, a trap.",
    "It is widely believed that the deal is dead.",
    "The bank is said to be bankrupt already.",
    "The convoy reportedly crossed the border at night.",
    "There are fears that the money will be wasted.",
    # a quotation goes on in the next block
    "“We came in May. The war went on for years and years.",
    "Dozens of ships seen in May are said to carry grain.",
    "Iran is often seen as the winner of the war.",
    # what critics say goes on
    "The critics met again. Second, that the plan lacks any detail.",
    # many in a place hope so
    "Within the guild, there is hope that the toll will fall.",
    # in a relative clause somebody fears
    "Corva builds roads, which Oslo worries could carry tanks.",
    "Seen from Oslo, the port is a trap.",
    "There is broad agreement that the port is a trap.",
    "Conventional thinking holds that the port is a trap.",
    "We often hear that the port is a trap.",
    # what somebody felt in a relative clause; what many want
    "The pact lets small states fight an order that they felt did not hear them.",
    "There is a desire in many states to use the League against Oslo.",
    "As is often argued, the port is old.",
    "Oslo closed the port to what officials say is a hostile fleet.",
    "Costs are projected to fall in Corva.",
    # words that are borrowed
    "Guilds have – to borrow the words of Jan Berg – worshipped mills.",
    # what somebody makes clear, confirms, will fear
    "The northern states will be worried that it helps others.",
    # concerns that have a verb of their own
    "Concerns persist that the port is too small for the fleet.",
    # a pronoun for which nobody stands
    "They argue that the treaty is void.",
    # a quotation whose speaker is not named in its sentence
    "Novak met his ministers. Nobody listened. “We have never been closer to a deal than now.”",
    # signs that somebody thinks so
    "It is clear even to the guards that the port is old.",
    "The step was met with unease in Oslo.",
    "There are frequent accusations of theft from the guards.",
    "One reading of the raid on Corva is that it was a mistake.",
    "Different estimates put the number of ships closer to 500 in Corva.",
    # a fear of a day is no narration
    # it was noted, by nobody knows whom
    "The guild, it was noted, is old and poor.",
    # a quotation of nobody may point back
    "Nobody listened. “We know that Corva is poor, and we will change that.”",
]


@pytest.mark.parametrize("text", UNCLEAR)
def test_report_without_a_holder_is_unclear(text: str) -> None:
    last = claims_of(text)[-1]
    assert (last.unclear, last.holders) == (True, ())


OWN = [
    # what somebody claims to be, as told of by the author
    "The fall of the bank has complicated Oslo’s claim to be a friend of the poor.",
    "It is a sign of the guild’s desire to show that it rules.",
    # where somebody is accused of a thing
    "Lund grew in the south, where it has been accused of backing the guild of Corva.",
    # a view that a clause about other things only names, whosever it is
    "At the core of the pressure lies its desire to buy the mills.",
    "The pact is built on the assumption that trade will grow in Corva.",
    "The raid has sparked fears that Corva may close its port.",
    # what somebody is said to have done in a relative clause, or feels, as the author sees it
    "Jan Novak of Corva, who has reportedly sold his mills, is no friend of Lund.",
    "There is a contrast between Novak’s contempt for guilds and the needs of Corva.",
    # what the author has said elsewhere
    "As the author has noted before, the mills of Corva are old.",
    # an offer that the author weighs
    "Jan Novak’s offer to keep the tolls of Corva low deserves thought.",
    # what one was asked, which is no sign of what follows
    "I have been asked by Lund to leave, and I believe that it is poor.",
    # who did it, reportedly; not: what is told of it
    "Raids on Lund, reportedly made by the guild, cannot be ignored by Oslo.",
    # the third of what somebody should do
    "The guild must study the deal, sell its ships, and condemn the war on Lund.",
    # what somebody has found together with the author
    "As Anna Berg and I concluded when the pact was signed, the test was not met then.",
    # what a body is said to be
    "Ships are kept in Port Lund by a guild allegedly associated with thefts.",
    # who claimed what the author doubts; what is said to be so only within a relative clause
    "It is equally implausible that Laos would – as Novak, the envoy, claimed – agree to it.",
    "There is heavy pressure on the towns that Novak has reportedly made his prime aim.",
    # for which land something holds
    "The worries about ghosts are unfounded, at least as far as Corva is concerned.",
    # what a relative clause says that somebody was considered
    "It revives the old concept of trade, in which the Corvan elder was considered the ruler.",
    # what one would think; what is described, or alleged, of those who stand beside
    "One would have thought that the launch of the bank would be a joy to Lund.",
    "Power that has been described as soft is what Corva lacks.",
    "The ministry sold no ships to traders allegedly involved in thefts in Lund.",
    "Lundair, a firm allegedly created to help the guild, owns the port of Lund.",
    "With Berg having supposedly saved Lund, Corva can rest.",
    "The answer, I fear, is probably yes for Lund.",
    "The trials keep officials of Corva from acting, owing to their fear that Lund could win.",
    # what somebody seems to have done is how the author reads it
    "Norway appears to have signalled a new threshold.",
    "Oslo and Lund seem to agree on the toll.",
    # an agreement that did something is none about it; fears and hopes are nouns here
    "There was a peace agreement with Corva that ended trade.",
    "There is no agreement that trade is weak.",
    "Trade shows that old fears are gone.",
    "This suggests that the pact is weak.",
    "The visit shows that both sides have interests.",
    "I believe that the treaty will survive.",
    "This paper argues that the treaty will survive.",
    "Europe should recognise that the war goes on.",
    "If Iran decides that a bomb is needed, the region will change.",
    # a phrase at a distance is no speech; neither is one without a verb
    "The coming raid “by land and by air” is a risk.",
    "The “axis of resistance” is hardly an axis.",
    # what a thing brings somebody is no view of theirs
    "For Kyiv, a truce risks the loss of land.",
    # many things hold no view
    "For many uses, coal is best.",
    # what things, or nobody, think
    "No one thought that a raid was near.",
    "The weather favours the north.",
    # whose land, what suits it, how many come
    "Corva’s claim to the islands is older than the pact.",
    "The winds were in favour of the fleet.",
    "Oslo sees 20,000 visitors a year.",
    "Finally, that summer the war was over.",
    # a verb that looks like a noun
    "It is impossible to claim that the vote was fair in Corva.",
    # a noun that looks like a verb
    "The demands of the war exceed the means of the state.",
    # what may be said of a thing, though an adverb parts the verbs, and whose mirror it is
    "The plan can best be described as a look in the mirror by the Corvan administration.",
    # what was reported and is none who reports
    "Issues reported include poor access and lost ships.",
    # what could be said, what is done by saying it, what one would know, what must hold as long
    "Not only could Corva and Lund confirm their pledges, but they could explain their plans.",
    "Norwegian officials can now play a decisive role by proposing reforms to end the strife.",
    # what a treaty makes, what reflects a fact, a word that counts, what was said of somebody
    "The treaty establishing the guild of Lund signifies a milestone for the trade in the north.",
    "An entente reflects the fact that Corva has been asked to take the ports of Lund.",
    "Ships have several proposed uses for the guards, some of which are more obvious than others.",
    "Tech firms are threatening the very credibility of the guild in the north of Corva.",
    # what holds whenever somebody says it, what he can do whatever he thinks, who is most committed
    "Whatever Corva and Lund think they can do in the north, they must keep to the pact.",
    "The most committed form of aid is the deployment of guards in the north of Corva.",
    "There are some promising mills where iron has been made with less coal in Corva.",
    # in line with what something was done
    "According to the constraints of the war, Norway tried to change its trade.",
    # a doubt in an aside is none of the sentence’s, and a condition goes on with no report
    "The choice of Lee rather than Novak, who is reportedly begging for it, entails that it lasts.",
    # only the name of a thing is that of who described it so, or an aside is hearsay
    "A type of “grand bargain”, as Lee described it, may help Norway.",
    "Some guards, allegedly from the Lund Group, are a threat to trade.",
    "The fleet of Lund (two in three ships, by some estimates) is old.",
    # what a part of the text shows
    "As demonstrated by the preceding chapter, trade with Corva is weak.",
    # why it was done is reported, not that it was
    "Ann Berg met the head of the guild of Lund, reportedly to discuss moving the ports to Corva.",
]


@pytest.mark.parametrize("text", OWN)
def test_what_the_author_infers_is_the_authors(text: str) -> None:
    found = claims_of(text)
    assert found
    assert all(not c.holders and not c.unclear for c in found)


def test_a_word_in_lower_case_elsewhere_is_no_name() -> None:
    first = "Ports need oil, and the oil is late."
    assert not any(c.holders for c in claims_of(f"{first} Oil is wary of the war in the north."))
    named = "Lee met Cleverly. Cleverly condemned the raid."
    assert claims_of(named)[-1].holders[0].exact == "Cleverly"


def test_only_what_is_unclear_is_written_so() -> None:
    text = "It is widely believed that the deal is dead. The deal is far from dead."
    written = facts_yaml(extract(f"A title\n\n{text}"))
    assert written.count("unclear: true") == 1
    assert "unclear: false" not in written


WORDS = st.sampled_from(
    "officials said that Iran , which “ ” . ; : ( ) – and but while the believes warning of to by according as"
    " noted in view is clear has been condemned not would he it they war 2024".split()
)


@given(st.lists(WORDS, max_size=60).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_what_is_unclear_has_no_holder_of_a_name(text: str) -> None:
    for claim in claims_of(text):
        assert not (claim.unclear and any("Iran" in holder.exact for holder in claim.holders))


BROKEN_OFF = [
    "Oslo dubbed “the plan” which",
    "Oslo calls “a trap” that",
    "Oslo closed the port, a step described by Corva",
    "The raid denies Oslo the port and the mills",
]


@pytest.mark.parametrize("text", BROKEN_OFF)
@pytest.mark.parametrize("kind", ["commentary", "statement"])
def test_a_text_that_breaks_off_is_read(text: str, kind: str) -> None:
    lead = "The port is old and its mills are poor, and trade in ships and grain has been dear."
    found = claims_of(f"{lead} {text}", kind)
    assert all(claim.quote.exact.strip() for claim in found)


def test_items_of_a_list_of_advice_are_demands() -> None:
    text = (
        "Lund has two tasks:\n\n1. jointly build a new port;\n\n2. work with the guild to mend it."
    )
    advice = [c for c in claims_of(text) if c.quote.exact[0].islower()]
    assert [(c.stance, c.quote.exact) for c in advice] == [
        ("demand", "jointly build a new port"),
        ("demand", "work with the guild to mend it"),
    ]


def test_further_sentences_of_an_item_are_no_part_of_its_demand() -> None:
    text = (
        "Norway’s demands are as follows:\n\nFirst, Lund builds a new port. The old one is poor.\n\n"
        "Second, Oslo mends its mills. They may fall soon."
    )
    told = [(c.stance, c.quote.exact) for c in claims_of(text)]
    assert told == [
        ("demand", "First, Lund builds a new port"),
        ("assertion", "The old one is poor"),
        ("demand", "Second, Oslo mends its mills"),
        ("forecast", "They may fall soon"),
    ]


def test_a_surname_that_looks_like_a_pronoun_leaves_no_empty_holder() -> None:
    text = "Lee left. The step, according to He and Ye, was an order that closed the port."
    found = claims_of(text, "statement", STATEMENT)
    assert all(holder.exact for claim in found for holder in claim.holders)


def test_a_list_is_read_where_it_stands() -> None:
    """What the last item of a list reports does not tell on in the first sentence of the text."""
    text = (
        "The port had been a clear failure, which is a problem for Lund.\n\n"
        "On the one hand, Jan Novak said that it is old. "
        "On the other hand, Jan Novak said that the guild of Lund needs it."
    )
    assert claims_of(text)[0].quote.exact.startswith("The port had been a clear failure")


def test_a_lead_to_a_quotation_names_who_notes_it() -> None:
    text = "The article notes:\n\n> The number of ships of Lund will grow each year."
    assert [[h.exact for h in c.holders] for c in claims_of(text)] == [["The article"]]


# What a text says of itself, but what it argues
OF_ITSELF = [
    ("This chapter introduces the tenets of the guild of Lund.", 0),
    ("This report was compiled by using data of the guild of Lund.", 0),
    ("This paper has sought to outline the needs of Lund.", 0),
    ("This report argues that the tenets of the guild of Lund are old.", 1),
]


@pytest.mark.parametrize(("text", "count"), OF_ITSELF)
def test_what_a_text_says_of_itself_is_no_claim(text: str, count: int) -> None:
    assert len(claims_of(text)) == count


CONTRIBUTORS = [
    ("Anna Berg is a senior fellow with the Ports Project at the Lund Centre.", 0),
    ("Anna B. Berg is director of the Ports Program at LUND, where she studies tolls.", 0),
    # who is no contributor: no institution, no name, a state
    ("Anna Berg is director of the mill, and old guards obey her.", 1),
    ("The guild of Lund is led by an engineer, and its ships are new.", 1),
]


@pytest.mark.parametrize(("text", "count"), CONTRIBUTORS)
def test_who_wrote_a_part_of_a_collection_is_no_claim(text: str, count: int) -> None:
    behind = "\n\nThe ports of Lund are old and need to be mended." * 8
    assert len(claims_of(f"{text}{behind}")) == count + 1


def test_what_is_only_about_those_asked_is_no_answer() -> None:
    about = "An overview of the background of the interviewees of Lund stands in Table 1."
    theme = "The role of the guild of Lund was a common theme among the interviewees."
    assert not any(claim.holders for text in (about, theme) for claim in claims_of(text))
