"""Who says what in one sentence: the mechanisms of report, a row each; the comment names the trap."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.speech.finder import find_reports
from facts.reading.speech.hearsay import holds_other_voice
from facts.reading.speech.tokens import read_tokens
from facts.reading.speech.verbs.voices import has_voice
from facts.reading.speech.wholeness import is_torn, is_whole_report, leans_back
from facts.reading.speech.words import GROUPS, inflect

# Sentence -> holder and words of each report; the holder None: unclear.
ROWS = [
    # hearsay of the second of two clauses, whose subject has an example behind it
    (
        "Oslo is old, and ports such as Lund have reportedly sold their mills.",
        [(None, "ports such as Lund have reportedly sold their mills")],
    ),
    # what is done by a law is not said by it; what is so behind a comma is
    ("Guards often need to be licensed according to the law, even if they are few.", []),
    ("Guards are few, according to the law.", [("the law", "Guards are few")]),
    # what means something is the author’s reasoning; one may argue, behind an adverb too
    ("In practice, this logic means that ships will be dear.", []),
    ("One may, therefore, argue that ships are dear.", []),
    # notes that are a noun behind several
    ("The bank has issued several guidance notes drawing attention to ships.", []),
    # a relative clause between commas is nobody’s aside
    ("Oslo must build a lean, more agile force that thinks, adapts and wins.", []),
    # as they: what went on meanwhile
    ("For two years, Oslo and Lund have seen a series of raids as they each seek to win.", []),
    # hearsay of a relative clause alone
    (
        "A pact has to weigh old faults, such as the Lund Treaty, which supposedly bound Oslo to peace.",
        [],
    ),
    # what the author explains or weighs is nobody’s report
    ("One explanation is that Lund was lost.", []),
    # that of another is no clause
    ("Oslo’s position has been that of a guard.", []),
    # whose a noun is, behind a participle, also between dashes
    (
        "A concern voiced by several experts was that Lund is lost.",
        [("several experts", "Lund is lost")],
    ),
    (
        "A concern – voiced by several experts – was that Lund is lost.",
        [("several experts", "Lund is lost")],
    ),
    # when it was written, behind a part that is quoted
    (
        "In brief, “trade is lost for all of us,” scholars wrote in 2019.",
        [("scholars", "In brief, “trade is lost for all of us,”")],
    ),
    # what opens the clause of hearsay stays, where it has no other clause behind it
    (
        "When used well, ships have reportedly sunk many boats.",
        [(None, "When used well, ships have reportedly sunk many boats")],
    ),
    # claims that are a noun between commas
    ("Article IV keeps out new states, freezes the current claims, and holds.", []),
    # what a law denies is no word of its own
    ("Lund’s Trade Act denies subsidies to builders that are dependent on Corvan ships.", []),
    # what plans do is no clause; what somebody plans is
    ("Corvan projects that aim to build a ship are still weak.", []),
    ("Lund demands that want nothing of it fail.", []),
    ("Oslo projects that trade will fall.", [("Oslo", "trade will fall")]),
    # of several who are compared, nobody says so
    ("The Corvan people are relatively optimistic about trade.", []),
    (
        "The Corvan people are optimistic about trade.",
        [("The Corvan people", "The Corvan people are optimistic about trade")],
    ),
    # who finds a target or an agenda says nothing; who identifies a risk does
    ("Oslo has sought to identify a positive agenda for trade with Lund.", []),
    ("Human operators who identify a target could have several ways of meeting it.", []),
    (
        "Oslo has sought to identify a risk for trade with Lund.",
        [("Oslo", "a risk for trade with Lund")],
    ),
    # what goes beyond the thought of somebody is not his
    ("The guards are arming Lund far beyond what was thought possible.", []),
    # the parts of a text are its own, those of another one are not
    ("The second section argues that ships are weak.", []),
    (
        "The second part of his book argues that ships are weak.",
        [("The second part of his book", "ships are weak")],
    ),
    # among whom there are doubts; a report by its long name
    (
        "Among security experts in Norway, there are concerns on tolls.",
        [
            (
                "security experts in Norway",
                "Among security experts in Norway, there are concerns on tolls",
            )
        ],
    ),
    (
        "A 2020 Lund Trade Commission (LTC) report advocated for a layered plan.",
        [
            (
                "A 2020 Lund Trade Commission (LTC) report",
                "A 2020 Lund Trade Commission (LTC) report advocated for a layered plan",
            )
        ],
    ),
    # what is agreed on is not told; what only a relative clause reports
    ("Participants agreed on the following list of steps.", []),
    (
        "A pact between Oslo and Lund – which would reportedly give Oslo ships – is a threat to Norway.",
        [],
    ),
    # several speak together, not the last of them alone
    (
        "Over the past several years, defense experts, lawmakers, and policymakers have emphasized the need to sell ore.",
        [("defense experts, lawmakers, and policymakers", "the need to sell ore")],
    ),
    # ways seen from somewhere are no view from there, nor is what some have
    (
        "Chapter III considers the options available to address these risks from a Norwegian perspective.",
        [],
    ),
    ("This derives from diaspora ties and, for some, positive memories of the guild.", []),
    # a name with a dot
    (
        "Lund.io’s 2024 report also notes that trade is free.",
        [("Lund.io’s 2024 report", "trade is free")],
    ),
    # when it has been so is told with it
    (
        "Since the outbreak of war in Lund in October 2023, opinion has reportedly shifted to be critical of Oslo.",
        [
            (
                None,
                "Since the outbreak of war in Lund in October 2023, opinion has reportedly shifted to be critical of Oslo",
            )
        ],
    ),
    # a thinking of which something is told
    ("Most ports welcome the shift in Lund’s old thinking.", []),
    # named in a paper; described earlier
    ("The sensing across the force described earlier requires continuous tolls.", []),
    # the day of it is told with it
    (
        "March 2022: Ships left the port, according to the guild, with its gold.",
        [("the guild", "March 2022: Ships left the port, according to the guild, with its gold")],
    ),
    # on how guilds view it; what is examined to find a way; what is not made public
    (
        "But there is less research on how guilds in the Indo-Pacific view the real tolls of trade.",
        [],
    ),
    (
        "The force met in May to examine the threat posed by the fleet and identify tolls to counter it.",
        [],
    ),
    ("Insurers do not publicise the names of their ships.", []),
    # among whom a view goes round
    ("A common view among Hanafi ulema is that they are few.", [("Hanafi ulema", "they are few")]),
    # by whom something was done, reportedly, is all that is said so
    ("The Lund Mill has become a seller of guns, allegedly made by a firm in Corva.", []),
    # according to two; who responds to something says nothing of it; what is considered here is the author’s
    (
        "Thus, according to Oslo, as well as the bank, no ship of the guild would be sold.",
        [("Oslo", "no ship of the guild would be sold")],
    ),
    ("In this case, command extends to the port as Lee responds to raids in Lund.", []),
    # what is seen so is told in a side clause of what the author says
    ("Lund sold the port because it was seen as a trap.", []),
    ("The question is the degree to which Oslo and Lund see the relations as a lever.", []),
    # what is not yet done, what was not proposed; of whose chapter somebody else writes
    ("The Cabinet hasn’t yet endorsed the plan of Lund.", []),
    ("Experts did not propose a single lead.", []),
    ("These mills may value coal, in her analysis of Jan Berg’s chapter.", []),
    # who disagrees says so; what those of whom it is said prefer is not what they say
    (
        "Half of guards disagreed with the view that Lund is old.",
        [("Half of guards", "Half of guards disagreed with the view that Lund is old")],
    ),
    (
        "Of those guards who say that Lund should buy ships, the most prefer old ones.",
        [("those guards", "Lund should buy ships")],
    ),
    # what somebody finds out; what is considered
    ("Before the trip, Lee identified stakeholders and bought ships.", []),
    ("Oslo can be used to fill the gap, especially considering that ships will be small.", []),
    # a perspective is of who stands right before it; in his assessment, at the front alone
    (
        "In May, Ruth Sagild weighed the state of trade in the Lund Sea from Oslo’s perspective.",
        [("Oslo", "In May, Ruth Sagild weighed the state of trade in the Lund Sea")],
    ),
    ("In his assessment, trade in Lund is small.", [("his", "trade in Lund is small")]),
    # who issued a paper speaks in it
    ("In May, Oslo published a report that indicated that trade fell.", [("Oslo", "trade fell")]),
    # nearly every firm
    (
        "In May, nearly every firm interviewed pointed to the cost of permits.",
        [
            (
                "nearly every firm interviewed",
                "nearly every firm interviewed pointed to the cost of permits",
            )
        ],
    ),
    # what is only added to a clause
    ("The plan requires Lund to vote soon, a point reportedly added by Oslo.", []),
    # a perspective with its state is whose it is
    (
        "From the Lundic perspective, ships are a threat.",
        [("the Lundic perspective", "From the Lundic perspective, ships are a threat")],
    ),
    # people are individuals too; what is announced ends behind a compound with a number
    (
        "Two individuals involved in the sale described it as a scam.",
        [
            (
                "Two individuals involved in the sale",
                "Two individuals involved in the sale described it as a scam",
            )
        ],
    ),
    (
        "Oslo announces the first of several 5G-related sales to Lund.",
        [("Oslo", "Oslo announces the first of several 5G-related sales to Lund")],
    ),
    # a conference report is no verb, in this singular; where something might add value
    ("This conference report captures talks from a meeting in Lund.", []),
    ("A finding of guards was that where Lund might add value is through its ships.", []),
    # the author defies what is thought; we may not gauge claims; which ships are sold to a port
    ("This plan defies most conventional wisdom but is crucial for Lund.", []),
    ("Unless it opens, we cannot gauge the truth of reported claims, including those of Lund.", []),
    ("Ports are at the centre of it, to which some guilds are reportedly sending ships.", []),
    # a remark on somebody is not what he said; nor is a gap in the understanding of laws
    ("Lee commented on a company of guards that was sent to him.", []),
    ("It shows a gap in the understanding of existing laws.", []),
    # what was said in a thing that somebody issued is his; not a dull feeling, nor where he poses as one
    (
        "He has also parroted old theories asserting that Oslo was trying to sink ships.",
        [("He", "Oslo was trying to sink ships")],
    ),
    (
        "Lund and other agencies issued press releases boasting that a threat was over.",
        [("Lund and other agencies", "a threat was over")],
    ),
    (
        "Minister Lee called Corva a “natural ally” adding: “We know that we are few.”",
        [
            ("Minister Lee", "Minister Lee called Corva a “natural ally”"),
            ("Minister Lee", "“We know that we are few.”"),
        ],
    ),
    # a gerund behind a preposition, and what it bears to say, report nothing
    ("There is a basis for believing that the costs of ships are high.", []),
    ("It bears emphasizing that Oslo pays for both.", []),
    # at the time of writing; who is close to somebody; the finance minister
    (
        "The bank projects at the time of writing that the debt of Lund could reach a peak.",
        [("The bank", "the debt of Lund could reach a peak")],
    ),
    (
        "Senior envoys close to Lee insist that peace is no longer near.",
        [("Senior envoys close to Lee", "peace is no longer near")],
    ),
    (
        "Envoys knowledgeable on ports expressed hope that tolls would fall.",
        [
            (
                "Envoys knowledgeable on ports",
                "Envoys knowledgeable on ports expressed hope that tolls would fall",
            )
        ],
    ),
    (
        "The Lundic finance minister said that tolls would fall.",
        [("The Lundic finance minister", "tolls would fall")],
    ),
    # what is going on, and what only has a thing alleged in it
    ("In Lund, the war continues, and peace is far.", []),
    ("The skill to sail there, allegedly including the building of ports, is one more sign.", []),
    # the text itself, by the place of a paper or its author
    ("The following analysis highlights the strengths of Lund.", []),
    ("This author argued in May that Lund would gain from it.", []),
    # much of a paper speaks; who was left out of a helper that needs no subject
    (
        "Much of the analysis of Lund sees Oslo as a weak port.",
        [("Much of the analysis of Lund", "Much of the analysis of Lund sees Oslo as a weak port")],
    ),
    # who acts behind `while`, with a state before the deed
    (
        "While the guilds were wary of tolls and claimed that ports fell, Lee waited.",
        [("the guilds", "ports fell")],
    ),
    # everything is no -ing form; what is used to do something speaks of nothing
    ("If everything is branded as an agent, rules become useless.", []),
    ("There are sites inside Lund that have long been used to identify ships.", []),
    # people who believe something behind `with`
    (
        "Tolls fell, with 55 percent of guilds who believed that Lund is old.",
        [("55 percent of guilds", "Lund is old")],
    ),
    # the author puts it in other words
    ("In other words, Oslo intends to use its ships.", []),
    # a condition that waits for its verb behind a comma
    (
        "The bank flagged risks of being weak if, for instance, trade falls in May.",
        [("The bank", "risks of being weak if, for instance, trade falls in May")],
    ),
    # promising guests, flag officers: no verbs
    ("The Lund Bank is known for sending promising guests to ports.", []),
    ("Senior officers, flag officers and envoys should pay.", []),
    # a doubt holds nothing as true
    ("There were doubts among some envoys that Lund would pay.", []),
    # a wish behind its owner is no words of his
    ("It is a sign of the guild’s desire to show that it rules.", []),
    # a share of people speaks; numbers with `about`, `nearly` and a percentage are told whole
    (
        "About 83 percent of guards assess that Lund is old.",
        [("About 83 percent of guards", "Lund is old")],
    ),
    (
        "Nearly two-thirds of guards believe that Lund is old.",
        [("Nearly two-thirds of guards", "Lund is old")],
    ),
    (
        "Half of those in Lund believed that the port is old.",
        [("Half of those in Lund", "the port is old")],
    ),
    # who was asked speaks, with the participle that says so; not: guards surveyed the port
    ("The guards polled said that the port is old.", [("The guards polled", "the port is old")]),
    (
        "Most of those surveyed in Lund said that the port is old.",
        [("Most of those surveyed in Lund", "the port is old")],
    ),
    ("A few guards surveyed the port.", []),
    # a noun that looks like a verb: in front of who said it, behind `that`
    (
        "An envoy who had worked on several Lundic deals suggested that Oslo is poor.",
        [("An envoy", "Oslo is poor")],
    ),
    (
        "Some guards noted that lack of trust among ports can slow trade.",
        [("Some guards", "lack of trust among ports can slow trade")],
    ),
    # reporting by a paper reports
    (
        "Reporting by the Post claims that Lund is poor.",
        [("Reporting by the Post", "Lund is poor")],
    ),
    (
        "Numerous recent analyses conclude that tolls are high.",
        [("Numerous recent analyses", "tolls are high")],
    ),
    # where what is said begins with of, such as, compared to
    (
        "One guard in Lund said that of nine ships that he built, two fell.",
        [("One guard in Lund", "of nine ships that he built, two fell")],
    ),
    ("The law stresses that of Lund.", []),
    (
        "The first way was common, and experts assumed that states such as Laos would pay.",
        [("experts", "states such as Laos would pay")],
    ),
    (
        "The study found that compared to past years, tolls rose in Lund.",
        [("The study", "compared to past years, tolls rose in Lund")],
    ),
    ("The study found that used by guards.", []),
    # between a verb and `that`: in a proposed rule, at the outset, in its report
    (
        "The guild announced in a proposed rule that it was no longer to pay.",
        [("The guild", "it was no longer to pay")],
    ),
    ("The ABC states at the outset that ports are old.", [("The ABC", "ports are old")]),
    (
        "Lund Power states in its annual report that ports are old.",
        [("Lund Power", "ports are old")],
    ),
    ("The Baltic states in the north that paid are poor.", []),
    # critics of doing something speak, who was part of doing it, and who works on it
    (
        "Critics of closing the port argue that trade would fall.",
        [("Critics of closing the port", "trade would fall")],
    ),
    (
        "One guard involved in building the port explained that a guild in exile could use it.",
        [("One guard involved in building the port", "a guild in exile could use it")],
    ),
    (
        "Guards working with ships recognise that tolls are high.",
        [("Guards working with ships", "tolls are high")],
    ),
    # asides of report with many words behind `in the`
    (
        "As Lee noted in a mid-2022 review of mixing guilds’ old northern tolls, trade fell.",
        [("Lee", "trade fell")],
    ),
    (
        "As Ruth Adler detailed in her history of Lund’s use of ports, trade fell.",
        [("Ruth Adler", "trade fell")],
    ),
    (
        "Trade, as pointed out by General Lee, may fall.",
        [("General Lee", "Trade, as pointed out by General Lee, may fall")],
    ),
    # a body whose name ends in -ment is no adjective
    (
        "The Bank for Development notes that a mine fell.",
        [("The Bank for Development", "a mine fell")],
    ),
    # states and notes before a quotation are verbs
    ("The law states, “Tolls are high.”", [("The law", "“Tolls are high.”")]),
    (
        "Adam Klein, head of the port, notes, “As long as it lasts, tolls are high.”",
        [("Adam Klein", "“As long as it lasts, tolls are high.”")],
    ),
    ("The two states, “old” and new, met.", []),
    # a format with a plus is one word
    (
        "The statement from the 2+2 talks noted that Lund left.",
        [("The statement from the 2+2 talks", "Lund left")],
    ),
    # what is announced, outlined or backed is told with its verb; not what is only done with it
    ("Oslo announced a plan to build ports.", [("Oslo", "Oslo announced a plan to build ports")]),
    ("Firms do not praise others when announcing new ships.", []),
    ("The law outlines a plan for ports.", [("The law", "a plan for ports")]),
    ("The law does not outline a plan for ports.", []),
    ("The study gives a survey of ports, outlining old fields.", []),
    ("Lee outlined how to sail.", []),
    (
        "Oslo has long supported closing the port.",
        [("Oslo", "Oslo has long supported closing the port")],
    ),
    ("Ports that Oslo has supported around the world are old.", []),
    # who says it stands before an aside with a report in it
    (
        "Hungary – which has insisted on its ports – has stated that it would leave.",
        [("Hungary", "has insisted on its ports"), ("Hungary", "it would leave")],
    ),
    # what is built beside something: no name
    (
        "Besides a planned port in Lund, Oslo has built a mill and announced a second one.",
        [("Oslo", "Oslo has built a mill and announced a second one")],
    ),
    # a part of a paper with its number speaks
    (
        "In May, clause 9 of the law stresses that Oslo will pay.",
        [("clause 9 of the law", "Oslo will pay")],
    ),
    # a chapter of the text is the author
    ("The first chapter outlines the tolls of Lund.", []),
    # what the author finds apt was said
    (
        "The Post aptly described the port as a trap.",
        [("The Post", "The Post aptly described the port as a trap")],
    ),
    # sharing with what is shared before it is a noun
    ("It will need robust intelligence sharing, and investments that heal the causes of it.", []),
    # a deed before -ing is no part of who acts; who did it before speaks, not what he did it to
    ("Someone who had paid a ransom noted that it was dear.", []),
    (
        "A scholar who had sworn allegiance to the guild admitted in May that it was dear.",
        [("A scholar", "it was dear")],
    ),
    # what says more of a noun is not what it holds; but: what is counted, and done
    ("The hopes that followed its fall have faded.", []),
    (
        "The guild estimates that harvested fields have shrunk.",
        [("The guild", "harvested fields have shrunk")],
    ),
    # what is compared, and to whom one reports, is no view
    ("The law is not as liberal as some reformers had hoped.", []),
    ("Power is parted, as each guild reports to its own board.", []),
    # what a rise shows is not said
    ("The fast rise of Corva highlights the need for ships.", []),
    # ’s is a verb behind there, it and they, no owner
    ("There’s widespread concern in Cairo that Lund will sink.", [("Cairo", "Lund will sink")]),
    (
        "She said it’s “no longer possible” for Lund.",
        [("She", "it’s “no longer possible” for Lund")],
    ),
    # who acts before a `while` says what is noted behind it
    ("Oslo left, while also warning that Lund is weak.", [("Oslo", "Lund is weak")]),
    # words that wait for their verb go on behind a comma: a helper, a clause that only opens
    (
        "Oslo left, arguing that their ports have, at various points, sold the guild ships.",
        [("Oslo", "their ports have, at various points, sold the guild ships")],
    ),
    (
        "Speakers expressed fears that the wish of others, to follow Oslo, might slow trade.",
        [
            (
                "Speakers",
                "Speakers expressed fears that the wish of others, to follow Oslo, might slow trade",
            )
        ],
    ),
    (
        "Oslo’s statement that Lund had left and that Corva was selling ships was a shock.",
        [("Oslo", "Lund had left and that Corva was selling ships")],
    ),
    # what is only led to the next report is none of this one
    (
        "The review rejects the idea of a raid, suggesting that these are viewed as a trap.",
        [("The review", "The review rejects the idea of a raid"), (None, "are viewed as a trap")],
    ),
    # a year behind its preposition is no part of who speaks
    ("In 2021 officials said that trade fell.", [("officials", "trade fell")]),
    # what goes on in the mind is a view, though it only seems so
    ("Oslo appears to believe that it fell.", [("Oslo", "it fell")]),
    # what somebody served as is no second speaker
    ("As a former envoy, Jan Novak said that trade grew.", [("Jan Novak", "trade grew")]),
    ("As the ministry reports, Norway grew.", [("the ministry", "Norway grew")]),
    # verbs with a clause: `that` at a distance, left out, far from a list of verbs seen
    ("Beijing claimed on August 5 that it was safe.", [("Beijing", "it was safe")]),
    ("Novak said on Tuesday trade would grow.", [("Novak", "trade would grow")]),
    ("Critics point out, correctly, that it is late.", [("Critics", "it is late")]),
    ("The envoy grumbled that nobody listens.", [("The envoy", "nobody listens")]),
    ("The envoy was incredulous that it fell.", [("The envoy", "it fell")]),
    # papers by their kind
    ("The dossier shows that it fell.", [("The dossier", "it fell")]),
    ("Power projection shows that it fell.", []),  # no paper
    ("The guild is known for its work defending access to ports.", []),  # what is done
    # people by their work
    ("One practitioner suggested that it fell.", [("One practitioner", "it fell")]),
    # a pronoun with a short verb; whom the author met
    ("They’ve said that it fell.", [("They", "it fell")]),
    ("The guards we met in Lund said that it fell.", [("The guards", "it fell")]),
    ("Most guards I’ve met say that it fell.", [("Most guards", "it fell")]),
    ("The guards we met said that it fell.", [("The guards", "it fell")]),
    ("Officials told reporters in Kyiv that it fell.", [("Officials", "it fell")]),
    ("They say Turkish banks process money.", [("They", "Turkish banks process money")]),
    # objects of view, told whole
    ("Arab states condemned the strikes.", [("Arab states", "Arab states condemned the strikes")]),
    (
        "Russia describes its neighbour as a friend.",
        [("Russia", "Russia describes its neighbour as a friend")],
    ),
    ("Washington calls the deal a trap.", [("Washington", "Washington calls the deal a trap")]),
    ("The group alleged a plot.", [("The group", "a plot")]),
    ("Critics disavowed the pact.", [("Critics", "Critics disavowed the pact")]),
    ("Officials rated the deal as sound.", [("Officials", "Officials rated the deal as sound")]),
    # what is demanded or wanted may be a noun that looks like a verb, or have a verb behind it
    ("Guilds have long demanded cuts and cheap grain.", [("Guilds", "cuts and cheap grain")]),
    (
        "Customers do not want the guild to have a say.",
        [("Customers", "Customers do not want the guild to have a say")],
    ),
    (
        "The navy wanted a pledge that ships would come.",
        [("The navy", "The navy wanted a pledge that ships would come")],
    ),
    # a time behind the subject is no part of it; but: left after the meeting
    (
        "But that is bold, and Lee’s remarks before the race imply that the mill is old.",
        [("Lee’s remarks", "the mill is old")],
    ),
    ("He left Oslo after the meeting said that it was over.", []),
    # a paper that suggests is no inference of the author
    (
        "Trade fell, with reports suggesting that raids had closed the port.",
        [("reports", "raids had closed the port")],
    ),
    (
        "Sellers, who today describe the tax as a trap, left.",
        [("Sellers", "today describe the tax as a trap, left")],
    ),
    # what is expected; what somebody is keen to do is the author’s reading of it
    ("Oslo expects to leave in spring.", [("Oslo", "Oslo expects to leave in spring")]),
    ("Oslo is keen to cut its costs. The Danish aim is to win.", []),
    # a participle between the subject and its verb; an occasion to say something
    (
        "Every firm interviewed pointed to the cost of permits.",
        [("Every firm interviewed", "Every firm interviewed pointed to the cost of permits")],
    ),
    ("The minister lost the chance to argue that taxes are low.", []),  # was not said
    (
        "A report by the board recommended, “the guild should close its mills.”",
        [("A report by the board", "“the guild should close its mills.”")],
    ),
    ("As Lee reminds us, the mill is old.", [("Lee", "the mill is old")]),
    # what something is called, and what befalls one’s own, is no view
    ("The board runs a campaign called “Corva First” that offers advice.", []),
    ("Both kings saw their share of trade fall.", []),
    (
        "The constitution dictates that the king may rule.",
        [("The constitution", "the king may rule")],
    ),
    (
        "Both kings agreed on an equal share of the work.",
        [("Both kings", "Both kings agreed on an equal share of the work")],
    ),
    # what another one stresses meanwhile, what the author says of all that, what only is when
    (
        "Envoys see a race to win while Jan Berg emphasises broad talks.",
        [("Envoys", "Envoys see a race to win"), ("Jan Berg", "broad talks")],
    ),
    (
        "Lund holds that it is a trap, and that isn’t a recipe for peace.",
        [("Lund", "it is a trap")],
    ),
    ("When export tolls are seen as a trap, they can hurt.", []),
    # what they did behind what they agreed on, each with its time
    (
        "In 2018, Lund and Corva agreed on the use of ports and, in 2022, they decided to build mills.",
        [("Lund and Corva", "Lund and Corva agreed on the use of ports")],
    ),
    # behind a dash with nothing but that behind it; not: as Lee says, in the middle or at the end
    ("It is a start – according to Lund, the wage is low.", [("Lund", "the wage is low")]),
    ("The port – according to Lee – is old.", [("Lee", "The port – according to Lee – is old")]),
    ("The port is old – as Lee says.", [("Lee", "The port is old")]),
    # a poll speaks for itself, a visit does not
    ("Early polls show approval of the plan.", [("Early polls", "approval of the plan")]),
    ("The visit shows a new weight of trade.", []),
    # the words that somebody runs on are his or hers
    (
        "Lee had campaigned on “revisiting the talks,” a stance that hurt.",
        [("Lee", "Lee had campaigned on “revisiting the talks,” a stance that hurt")],
    ),
    # who puts something at a figure says so, whatever stands before it; ports are no figure
    (
        "Dr Roe estimates the cost at around $15 billion.",
        [("Dr Roe", "Dr Roe estimates the cost at around $15 billion")],
    ),
    (
        "Lee counts the dead at some 2,000 people.",
        [("Lee", "Lee counts the dead at some 2,000 people")],
    ),
    ("The budget counts on trade at 30 ports.", []),
    (
        "Members elaborated on the need for aid.",
        [("Members", "Members elaborated on the need for aid")],
    ),
    (
        "Forecasts by the bank expect output to climb.",
        [("Forecasts by the bank", "Forecasts by the bank expect output to climb")],
    ),
    # a subject with more behind it than a name
    ("Reporting on the Sparta shows that it is old.", [(None, "it is old")]),
    (
        "Early tests made on ships by Corva Ltd, a local firm, show that they are old.",
        [("Early tests made on ships by Corva Ltd", "they are old")],
    ),
    # of nobody in particular; a time or a deed before a name is no part of it
    (
        "From a Baltic perspective the deal is a trap.",
        [("a Baltic perspective", "From a Baltic perspective the deal is a trap")],
    ),
    ("He left, though in the same interview Roe said that it fell.", [("Roe", "it fell")]),
    ("To Reuters on Monday Roe said that it fell.", [("Roe", "it fell")]),
    ("The trips have stirred US fears that it fell.", [("US", "US fears that it fell")]),
    ("They celebrated the fighters.", []),
    (
        "Its review of plans relating to Oslo found that it fell.",
        [("Its review of plans relating to Oslo", "it fell")],
    ),
    ("There is no easy way to resolving the talks.", []),  # no resolve
    (
        "Losses in Corva doubled, an officer of the staff told Reuters in July.",
        [("an officer of the staff", "Losses in Corva doubled")],
    ),
    # infinitives of wish and of order
    (
        "Both sides agreed to drop the suits.",
        [("Both sides", "Both sides agreed to drop the suits")],
    ),
    ("Oslo urged Tehran to return.", [("Oslo", "Oslo urged Tehran to return")]),
    (
        "Miners, unsurprisingly, have called for aid.",
        [("Miners", "Miners, unsurprisingly, have called for aid")],
    ),
    # the subject is inherited: by a participle, over `and`, behind an aside
    ("The agency is calm, noting that cameras work.", [("The agency", "cameras work")]),
    (
        "Iran has been vocal, praising the raid and warning Israel of revenge.",
        [("Iran", "praising the raid"), ("Iran", "warning Israel of revenge")],
    ),
    (
        "The office said that talks go on and, in May, accused the winner of fraud.",
        [("The office", "talks go on"), ("The office", "accused the winner of fraud")],
    ),
    ("Critics would argue that it failed.", [("Critics", "it failed")]),
    # any noun phrase is a holder
    ("Both states agreed that it failed.", [("Both states", "it failed")]),
    (
        "Western capitals fear that it fails.",
        [("Western capitals", "Western capitals fear that it fails")],
    ),
    ("My colleague Ann Lee notes that it fails.", [("My colleague Ann Lee", "it fails")]),
    # those who are counted speak, their number does not
    (
        "A growing number of experts argue that it fell.",
        [("A growing number of experts", "it fell")],
    ),
    ("A range of guards think that it fell.", [("A range of guards", "it fell")]),
    ("The number of guards shows that it fell.", []),
    ("A paper by the Institute finds that it fails.", [("A paper by the Institute", "it fails")]),
    ("The indictment alleges that he lied.", [("The indictment", "he lied")]),
    ("Russia, China and Iran said that it fails.", [("Russia, China and Iran", "it fails")]),
    ("Critics such as Bell worry that it fails.", [("Critics such as Bell", "it fails")]),
    # the head of its clause is far: relative clause, aside, contact clause, a name behind a comma
    ("There are scholars who note a rift.", [("scholars", "a rift")]),
    ("Officials who attended the meeting say that it failed.", [("Officials", "it failed")]),
    # who is only asked of, not believed in by few or named in a belief, says nothing
    ("None of the guilds assess that Oslo believes Tehran will fail.", []),
    ("Only 2 percent say that Oslo believes Tehran could fail.", []),
    ("Tehran did not say that Oslo wants a raid.", []),
    ("Tehran didn’t say that Oslo wants a raid.", []),
    ("Guilds were asked to assess how far Oslo expects that it fails.", []),
    (
        "The perception that Oslo fears Tehran helps trade.",
        [(None, "Oslo fears Tehran helps trade")],
    ),
    # not: what it means for them
    ("The ships move as fast as the Sun, which means they see that it fails.", []),
    ("Data compiled by the bank show that it fell.", [("Data compiled by the bank", "it fell")]),
    ("For instance, my aide, notes that it fell.", [("my aide", "it fell")]),
    ("The envoy, Li Wen, said that it fell.", [("The envoy, Li Wen", "it fell")]),
    ("A report released in June says that it fell.", [("A report released in June", "it fell")]),
    # a new speaker behind a comma
    (
        "Ann said that it fell, and the bank denied it.",
        [("Ann", "it fell"), ("the bank", "the bank denied it")],
    ),
    # passives: with an agent, without one, quoted as saying
    ("The pact was condemned by Paris.", [("Paris", "The pact was condemned by Paris")]),
    ("Iran is widely seen as the winner.", [(None, "is widely seen as the winner")]),
    ("The paper quoted a minister as saying that it fell.", [("a minister", "it fell")]),
    (
        "“Tolls pay and ports are open,” the paper quoted Lee as saying.",
        [("Lee", "“Tolls pay and ports are open,”")],
    ),
    (
        "“Tolls pay and ports are open,” Lee was quoted as saying at the fair.",
        [("Lee", "“Tolls pay and ports are open,”")],
    ),
    (
        "“Tolls pay and ports are open,” Lee was quoted by the paper as saying.",
        [("Lee", "“Tolls pay and ports are open,”")],
    ),
    ("Lee was quoted by the paper as saying that tolls pay.", [("Lee", "tolls pay")]),
    ("It is over, as the saying goes.", []),
    # what a paper holds that somebody notes is noted with it; not: envoys beside it
    (
        "Lee noted the recent Lund-Oslo-Berg (LOB) Guild Statement reaffirming their vow.",
        [("Lee", "the recent Lund-Oslo-Berg (LOB) Guild Statement reaffirming their vow")],
    ),
    # a clause behind a comma, where the verb’s sentence begins with its subject
    ("Lee said, tolls have paid.", [("Lee", "tolls have paid")]),
    ("Lee pointed out, the mill is old.", [("Lee", "the mill is old")]),
    ("Lee said, however, the mill is old.", [("Lee", "the mill is old")]),
    # other verbs part two clauses by a comma
    ("Oslo warned, Lund listened.", []),
    ("Lee complained, Novak smiled.", []),
    ("Novak recalled, the envoy was replaced.", []),
    (
        "The mill, Lee said, oil and all, is old.",
        [("Lee", "The mill, Lee said, oil and all, is old")],
    ),
    ("Lee expressed that the mill is old.", [("Lee", "the mill is old")]),
    ("Oslo appreciates the help of Lund.", [("Oslo", "Oslo appreciates the help of Lund")]),
    ("The coin appreciated against ore.", []),
    # what is doubted is told whole: its words alone would say the reverse
    ("Oslo doubts that it fell.", [("Oslo", "Oslo doubts that it fell")]),
    # the author demands that somebody sees it
    ("It is vital that Oslo recognise that it failed.", []),
    # nouns and adjectives
    (
        "Putin’s reference to eternal friendship was odd.",
        [("Putin", "Putin’s reference to eternal friendship")],
    ),
    ("Washington’s warning that all is open has been heard.", [("Washington", "all is open")]),
    ("The message from Beijing is that it waits.", [("Beijing", "it waits")]),
    ("Ankara issued a warning that it ends.", [("Ankara", "it ends")]),
    ("Officials are confident that it lasts.", [("Officials", "it lasts")]),
    ("The idea that trade prevents war is old.", [(None, "trade prevents war")]),
    # adverbials
    ("As noted by my colleague Ann Lee, it fell.", [("my colleague Ann Lee", "it fell")]),
    ("As Grossi said last week, it fell.", [("Grossi", "it fell")]),
    ("In the words of the poet Ann Lee, it fell.", [("the poet Ann Lee", "it fell")]),
    ("From Tehran’s standpoint, time is cheap.", [("Tehran", "time is cheap")]),
    # a second crowd behind `even`, the Chinese, a name with a verb that may be a noun
    (
        "Pundits and even sober diplomats have speculated that the king is ill.",
        [("Pundits and even sober diplomats", "the king is ill")],
    ),
    ("The war, Novak claims, was a trap.", [("Novak", "The war, Novak claims, was a trap")]),
    ("The fleet, along with other Asian states, was old.", []),
    (
        "Lee said that those who play with fire get burned.",
        [("Lee", "those who play with fire get burned")],
    ),
    # saying with a whole clause is no deed; what is still awaited is no report
    ("Lee replied by saying Corva’s stance was weak.", [("Lee", "Corva’s stance was weak")]),
    ("The tax will end when the House announces that the law has passed.", []),
    ("The judge confirmed that to be the case.", []),
    ("Oslo must maintain rules made for steel.", []),
    # what a paper calls it; what a message was; a state and a colon
    (
        "The paper called the deal “a gift to the whole of the north”.",
        [("The paper", "The paper called the deal “a gift to the whole of the north”")],
    ),
    ("The minister was blunt: the deal was dead.", [("The minister", "the deal was dead")]),
    (
        "The general’s message was clear: the front would hold.",
        [("The general", "the front would hold")],
    ),
    ("The consensus among experts is that the reef is dead.", [("experts", "the reef is dead")]),
    # what somebody aims at is the author’s reading; a search that is over is a deed, and what is
    # likely sought a guess
    ("Oslo’s aim is to win the port.", []),
    ("Oslo seeks to win the port. Oslo does not want to win it.", []),  # so the author says
    ("Oslo wants to win the port.", [("Oslo", "Oslo wants to win the port")]),
    ("In late July eight guards argued that it is old.", [("eight guards", "it is old")]),
    ("The aim is to win. Oslo has sought to win the port. Oslo likely seeks to win it.", []),
    # the only verb of a sentence, though its form is a noun too; the paper trade is none
    ("The white paper calls for ships.", [("The white paper", "The white paper calls for ships")]),
    # nobody is named: what is said to be so, and who is believed
    (
        "Conventional wisdom holds that the reef is dead.",
        [("Conventional wisdom", "the reef is dead")],
    ),
    ("As the guild sees it, the reef is dead.", [(None, "As the guild sees it, the reef is dead")]),
    (
        "As far as the guild is concerned, the reef is dead.",
        [(None, "As far as the guild is concerned, the reef is dead")],
    ),
    (
        "If Lee is to be believed, the reef is dead.",
        [(None, "If Lee is to be believed, the reef is dead")],
    ),
    (
        "The worst, men in Oslo, Lund and above all the north believe, is near.",
        [(None, "The worst, men in Oslo, Lund and above all the north believe, is near")],
    ),
    # what something is for somebody is the author’s view; for a government it may be its own
    ("For bakers, the war is a test.", []),
    ("For Moscow, the war is a test.", [("Moscow", "For Moscow, the war is a test")]),
    (
        "Insurers, according to brokers, would not pay.",
        [("brokers", "Insurers, according to brokers, would not pay")],
    ),
    # what somebody knows, what is recognized: a fact, no state
    ("The Lakers knew they were weak.", [("The Lakers", "they were weak")]),
    (
        "Both governments recognize these risks.",
        [("Both governments", "Both governments recognize these risks")],
    ),
    ("Novak recognized the Northern League.", []),
    # an adjective of a name before a noun that looks like a verb; one that names nobody
    ("Western claims that it fell in May are old.", [("Western", "it fell in May")]),
    ("Recent claims that it fell in May are old.", [(None, "it fell in May")]),
    ("There are fears among officials that it fails.", [("officials", "it fails")]),
    # a demand on somebody is not theirs
    ("It places new demands on the army for covers.", []),
    # the clause goes on from its own subject, not from the first one of the sentence
    (
        "Oslo tried to go, but Bergen objected and insisted on peace.",
        [("Bergen", "Bergen objected and insisted on peace")],
    ),
    # told from its subject on, whatever stands between
    (
        "The bank, perhaps calmed by loans it got, did not believe it had to pay.",
        [("The bank", "The bank, perhaps calmed by loans it got, did not believe it had to pay")],
    ),
    # what nobody said is the author's; but: did not think that
    ("Oslo has not claimed that it won.", []),
    ("Oslo declined to comment on the raid.", []),
    # what an image shows is the author's reading of it, what a report shows is its own
    ("Satellite imagery of Corva shows that trade pays.", []),
    ("The report shows that trade pays.", [("The report", "trade pays")]),
    # what somebody must see is not what he sees
    ("Oslo must close the port, recognizing that trade is dear.", []),
    ("Oslo closed the port, recognizing that trade is dear.", [("Oslo", "trade is dear")]),
    # a relative clause behind what was found; what is only argued over, while it fell
    ("The bank found ten ships that arrived in May from Lund.", []),
    ("As the guards argued bitterly over their pay, trade fell.", []),
    # semicolons between the parts of what is asked for
    (
        "The bank said that three things are so: ships are safe; crews are paid; ports are open.",
        [("The bank", "three things are so: ships are safe; crews are paid; ports are open")],
    ),
    # semicolons in an aside between dashes; what a judgement only drives
    (
        "It is said that other guilds – those of Lund; those of Corva – have to pay.",
        [(None, "other guilds – those of Lund; those of Corva – have to pay")],
    ),
    ("The custom has been driven by the judgement of the king.", []),
    # without an agent: in being seen; not: is being seen as weak
    ("Trade is poor due to Corva being seen as a threat.", []),
    # what is attributed begins before the holder: with, despite
    (
        "Lee pointed to reports of floods, despite the council saying that it was dry.",
        [("Lee", "Lee pointed to reports of floods"), ("the council", "it was dry")],
    ),
    # a second verb with a `that` of its own
    (
        "Lee said that it may fall but warned that it holds.",
        [("Lee", "it may fall"), ("Lee", "it holds")],
    ),
    # what is said ends at the main clause, behind quotation marks or a dash too
    (
        "While Oslo said that it stays “in full,” those words now have caveats.",
        [("Oslo", "it stays “in full,”")],
    ),
    (
        "The talks, in which officials accuse Oslo of sloth—have failed.",
        [("officials", "officials accuse Oslo of sloth")],
    ),
    # words that are put aside: in brackets, behind a negation, in an abbreviation
    (
        "The army was (rightly) seen as weak by officials.",
        [("officials", "The army was (rightly) seen as weak by officials")],
    ),
    (
        "Many see it not only as generous, but as final.",
        [("Many", "Many see it not only as generous, but as final")],
    ),
    (
        "Envoys described direct investment (DI) as a tool.",
        [("Envoys", "Envoys described direct investment (DI) as a tool")],
    ),
    # no `that`, and a long subject behind the verb
    ("Lee said products that we sell were late.", [("Lee", "products that we sell were late")]),
    (
        "Envoys believe prospects for growth look grim.",
        [("Envoys", "prospects for growth look grim")],
    ),
    # the holder stands behind the words, with time behind the verb
    (
        "It has ended, a member of the group said when asked in May.",
        [("a member of the group", "It has ended, a member of the group said when asked in May")],
    ),
    # a list of names with a comma before its last; a month before the holder
    (
        "The envoys of Arcadia, the League, and Corva mourn Lee.",
        [
            (
                "The envoys of Arcadia, the League, and Corva",
                "The envoys of Arcadia, the League, and Corva mourn Lee",
            )
        ],
    ),
    ("Even the bank said that it fell.", [("the bank", "it fell")]),
    ("Novak and Lee both affirm that it fell.", [("Novak and Lee", "it fell")]),
    ("Later officials said that it fell.", [("officials", "it fell")]),
    ("In May the Office of Ports said that it fell.", [("the Office of Ports", "it fell")]),
    # part of a group is what the group is; a crisis speaks for nobody
    ("Many of the crises that have demanded attention rose.", []),
    ("Many of the critics noted that it fell.", [("Many of the critics", "it fell")]),
    # what is said ends at the verb of the clause in which it is an aside
    ("Firms, expecting a decline in demand, had cut orders.", [("Firms", "a decline in demand")]),
    ("In the belief that it falls, Novak sold it.", [(None, "it falls")]),
    # `not only, but also` is one thought, `though` may open an aside
    (
        "Lee found that it has not only cut costs, but also eased trade.",
        [("Lee", "it has not only cut costs, but also eased trade")],
    ),
    (
        "Lee stressed that banks, though weak, should not be closed.",
        [("Lee", "banks, though weak, should not be closed")],
    ),
    # critical of somebody, not critical to something; a noun before a noun; a deed
    ("Oil is critical to trade.", []),
    ("The reporting rules show the need for care.", []),
    ("Oslo held talks with Bergen.", []),
    ("If true, this would indicate, at best, neglect.", []),
    ("Oslo has found itself beholden to the north.", []),
    # a passive that nobody says, and one that depends on another verb
    ("It was noted that trade fell.", [(None, "trade fell")]),
    ("The camp is considered weak.", [(None, "is considered weak")]),
    ("Guards have fought to be recognised as experts.", []),
    # the subject of `continue to` is the one of its own clause
    (
        "That is one reason why so many experts continue to argue against it.",
        [("many experts", "many experts continue to argue against it")],
    ),
    # a report that does something before it says
    (
        "A report from 2015 covering the raid found that it failed.",
        [("A report from 2015 covering the raid", "it failed")],
    ),
    # a gerund acts, not the place in it; what goes on beside it is no saying
    ("Making ships in the United League raises questions for trade.", []),
    ("Laying it takes days while maintaining rules designed for steel.", []),
    ("Firms are adding new ports at a pace not seen in years.", []),
    ("It is defending itself against a raid.", []),
    # an event reminds, nobody reports; what stands behind `by` is no subject of the next verb
    ("Two incidents reminded everyone that it failed.", []),
    ("Lee reminded everyone that it failed.", [("Lee", "it failed")]),
    ("Its growth under sanctions by the council justifies doubts.", []),
    ("They rest on the interpretation of statements by banks.", []),
    # nouns behind a noun, and what somebody only has
    ("The media posts that were crude led to nothing.", []),
    ("Corva will keep the means and resolve to act.", []),
    ("They met in May and urge Oslo to act.", [("They", "They met in May and urge Oslo to act")]),
    (
        "Early polls show approval from all sides, citing her quick action on prices.",
        [("Early polls", "approval from all sides, citing her quick action on prices")],
    ),
    # said in an aside; helpers far from their verb
    (
        "The pact will – it is claimed – end the war.",
        [(None, "The pact will – it is claimed – end the war")],
    ),
    ("Banks have in recent years warned that it fell.", [("Banks", "it fell")]),
    # what somebody could do is no view; an exchange is not told that it was used
    ("For Corva, similar means could be used elsewhere.", []),
    ("Notifying an exchange that was used for it led to the arrest of Lee.", []),
    ("Corva has a surplus on its account – the gap – of two per cent.", []),
    (
        "Lee highlights its role as not only a base, but as a bank.",
        [("Lee", "its role as not only a base, but as a bank")],
    ),
    # `that` goes on from the sentence before
    ("Second, that it lacks detail.", [(None, "it lacks detail")]),
    # the author points, or weighs; a means is a deed
    ("It is worth noting that the bank is small.", []),
    ("Oslo must get grain by encouraging investments.", []),
    ("Leaders need advice based on the council’s assessment of risks.", []),
    ("It has not added metals back to the list.", []),
    # who only shows that somebody says so governs the clause in which it stands
    (
        "While the port has reportedly reopened, the blockade has ruined the fishermen.",
        [(None, "the port has reportedly reopened")],
    ),
    ("Since the mill reportedly closed, prices rose.", [(None, "the mill reportedly closed")]),
    (
        "The town has sent grain, and the fair has reportedly been held in Belmont.",
        [(None, "the fair has reportedly been held in Belmont")],
    ),
    (
        "If the dam breaks, the town has reportedly made a plan.",
        [(None, "If the dam breaks, the town has reportedly made a plan")],
    ),
    (
        "While by some early estimates grain is dear (a crown a sack), bread is not.",
        [(None, "by some early estimates grain is dear (a crown a sack)")],
    ),
    (
        "There were reports – hard to check – of raids, with some accounts placing the dead"
        " as high as 40 guards.",
        [
            (None, "There were reports – hard to check – of raids"),
            ("some accounts", "some accounts placing the dead as high as 40 guards"),
        ],
    ),
    (
        "The news is mixed, with some testimonies describing armed men.",
        [("some testimonies", "some testimonies describing armed men")],
    ),
    # an adjective between an adverb and who speaks; as a whole; many and the others
    (
        "Even stubborn Corvan officials have labelled the old guns as “useless”.",
        [
            (
                "stubborn Corvan officials",
                "stubborn Corvan officials have labelled the old guns as “useless”",
            )
        ],
    ),
    (
        "Rents rose, with many in the port and the town as a whole seeing them as theft.",
        [
            (
                "many in the port and the town",
                "many in the port and the town as a whole seeing them as theft",
            )
        ],
    ),
    # a paper notes behind `as` though its verb could be a noun; no signals given by a fleet
    (
        "As the harbour doctrine of Corva notes, tolls pay.",
        [("the harbour doctrine of Corva", "tolls pay")],
    ),
    ("It will be read as harbour signals by the guards.", []),
    # who is two things; who has a rank behind the name; what was made by whom
    (
        "As the miller and retired guard Ann Lee has noted, tolls pay.",
        [("the miller and retired guard Ann Lee", "tolls pay")],
    ),
    (
        "Tolls pay, according to Corva’s most senior guard.",
        [("Corva’s most senior guard", "Tolls pay")],
    ),
    (
        "According to papers shared with Lee by the Corva Guild, tolls pay.",
        [("papers", "tolls pay")],
    ),
    ("Tolls rise according to Corva’s needs.", []),
    # upcoming is no -ing form that hides a subject
    (
        "Upcoming research led by Corva found that tolls pay.",
        [("Upcoming research led by Corva", "tolls pay")],
    ),
    # nobody is somebody; what somebody does to an end; what is meant to; what is painted a colour
    ("At night, someone is hoping to win.", []),
    ("Guards sail all night, seeking to win trade.", []),
    ("Ships are painted the same colour as the sea.", []),
    # what should come about is held by nobody yet; a plan embraces nothing; a few are a count
    ("Corva must create conditions in which Lee concludes that tolls pay.", []),
    ("Corva needs a plan, one that embraces long tolls.", []),
    ("Corva has proposed only two names.", []),
    ("Since then, Oslo’s commitment to the trade of Lund seemed fleeting.", []),  # to the author
    ("Events over the past two years have highlighted the threat to Lund.", []),  # no name
    # `it` is nobody who prefers; what somebody views ends where the author says where it is
    ("Corva has proposed a new bill on ports.", []),
    ("Ann Lee proposed talks over Corva.", [("Ann Lee", "talks over Corva")]),  # no count
    ("Corva also added over 500 guilds to its lists.", []),
    # a wave of what could be a verb; who only wants a wage, and who wants to
    (
        "A campaign of sabotage across Oslo indicates that tolls pay.",
        [("A campaign of sabotage", "tolls pay")],
    ),
    ("Guards are still seeking meaningful work.", []),
    ("Guards are seeking to win.", []),
    # what is seen in a thing, by a body too; what profiles show
    (
        "Corva is old, yet it has recognised the importance of tolls.",
        [("it", "it has recognised the importance of tolls")],
    ),
    ("Profiling of Lee shows that tolls pay.", [("Profiling of Lee", "tolls pay")]),
    (
        "A type of toll, as one guard described it, may help.",
        [(None, "A type of toll, as one guard described it, may help")],
    ),
    # what is felt is noted by nobody; guns such as these note nothing
    ("Even as the effects of the raid are felt, Corva sells grain.", []),
    ("Corva builds guns such as Oslo’s fired in tests, which serve both.", []),
    ("While ships such as the Corva Star have proven able, they are dear.", []),
    # whoever hopes for more, or shows it, says nothing in an "as" beside the words
    ("If its mills are not as weak as many hope, its guns are good.", []),
    ("This is a broad task, because – as Corva shows – trade is a joint effort.", []),
    # what appears to be assumed, what may be reckoned
    ("The assumption appears to be that tolls pay.", [(None, "tolls pay")]),
    ("Corva may well assess that tolls pay.", [("Corva", "tolls pay")]),
    # a share of the people; what was told in a briefing, or is put in somebody’s words
    ("Just 50% of the public now say that tolls pay.", [("50% of the public", "tolls pay")]),
    ("The guards have briefed that tolls pay.", [("The guards", "tolls pay")]),
    ("To paraphrase Ann Lee, tolls pay.", [("Ann Lee", "tolls pay")]),
    # a study of interests is a study; a collapse suggests nothing
    (
        "According to a study of Corvan interests, tolls pay.",
        [("a study of Corvan interests", "tolls pay")],
    ),
    ("As the collapse of the talks suggests, the pact is weak.", []),
    # with whom, on what it is seen so; where it is believed; what is considered so by nobody
    ("With Corva, trade is viewed as a lifeline.", [(None, "is viewed as a lifeline")]),
    ("In Corva, it is believed that tolls pay.", [(None, "tolls pay")]),
    ("Corva is considered a pariah in the West.", [(None, "is considered a pariah in the West")]),
    # evidence is nobody’s, data are a source, with a clause between too
    ("The fleet may wait, as evidence suggests that ice melts.", []),
    ("Data suggest as winter nears that ice melts later.", [("Data", "ice melts later")]),
    # who stands behind a preposition is not who speaks
    (
        "Novak appeared on Corvan media declaring that the pact was dead.",
        [("Novak", "the pact was dead")],
    ),
    # as somebody describes it; what is no verb behind a bracket; what a thing demands
    ("As Ann Lee describes it, ships are old.", [("Ann Lee", "ships are old")]),
    (
        "In a secret Trade Agency (TA) report from 1977, the TA wrote that it fell.",
        [("the TA", "it fell")],
    ),
    ("It hurts firms of Lund in an industry that demands skill.", []),
    # the author’s own logic, whose nobody says
    ("The logic of this is plain: the raid could cost Lund its port.", []),
    # what somebody reached is not who has encouraged others
    ("The losses it has in reaching Lund during a raid have encouraged guards to leave.", []),
    # the main clause behind `while` is not what is said, whatever stands before it
    (
        "Indeed, while Oslo has condemned the raid, Lund has remained silent.",
        [("Oslo", "Oslo has condemned the raid")],
    ),
    (
        "When questioned on it by a guest, the envoy Jan Novak replies: “We have no boats at all.”",
        [("the envoy Jan Novak", "“We have no boats at all.”")],
    ),
    (
        "The envoy asked politely “Is it over for us now?”",
        [("The envoy", "“Is it over for us now?”")],
    ),
    # having said; by signalling; not what somebody may have thought, which the author guesses
    ("Corva may have assumed that a fence would be enough.", []),
    (
        "Having promised “we will not be sending boats”, Novak sent ten boats.",
        [("Novak", "“we will not be sending boats”")],
    ),
    (
        "By signalling that Corva is ready to pay, Novak calmed the market.",
        [("Novak", "Corva is ready to pay")],
    ),
    # a concession that another one states behind an adverbial
    (
        "According to Belmont, the raid sank a third of the boats, although Corva claims to have "
        "built new ones.",
        [
            ("Belmont", "the raid sank a third of the boats"),
            ("Corva", "Corva claims to have built new ones"),
        ],
    ),
    # who says in a noun what he means to do; an adjective joined to another one
    (
        "The remark by Novak that he intends to sell the mill is old.",
        [("Novak", "he intends to sell the mill")],
    ),
    ("Corva must take the late but welcome gift.", []),
    # names with a small first letter; a view that goes on; accused of a view
    (
        "Jan al-Novak has vowed to stay and condemned the raid.",
        [
            ("Jan al-Novak", "Jan al-Novak has vowed to stay"),
            ("Jan al-Novak", "condemned the raid"),
        ],
    ),
    ("Novak is still in office, accused of endorsing the raid.", []),
    # a claim with its year; a poll with its month; who leads a state says nothing by that
    (
        "Corva claimed in 2018 to have built guns.",
        [("Corva", "Corva claimed in 2018 to have built guns")],
    ),
    (
        "According to a poll made in early May, most trust the bank.",
        [("a poll", "most trust the bank")],
    ),
    ("The tasks of a state led by Novak are hard: roads, mills and ports.", []),
    # what is denied with a deed; what has a past form before its noun
    ("Corva denied the bank access to its mills.", []),
    ("Checks at all declared mills are due.", []),
    # a year shows, and nobody says so
    ("As the drought and, of course, the past month have demonstrated, Corva is weak.", []),
    # what was seen, with who saw it; a noun of thinking with its owner; reporting is a noun
    (
        "Corva’s calculation assumes that ports are cheap.",
        [("Corva’s calculation", "ports are cheap")],
    ),
    ("Old media reporting has shown that ice melts.", [("Old media reporting", "ice melts")]),
    # what is done again, or hoped for without its object, says nothing
    ("It works poorly, something Corva hopes to mend.", []),
    ("Corva built a fleet, a feat repeated in the long war against Belmont.", []),
    ("In May it was reported that the study is late.", [(None, "the study is late")]),
    # one that goes on in the second half of a sentence
    (
        "Corva fell while Oslo condemned the raid and warned Belmont of floods.",
        [("Oslo", "Oslo condemned the raid"), ("Oslo", "warned Belmont of floods")],
    ),
    # wishes and readiness, not deeds: sought aid
    ("Corva sought aid.", []),
    ("Novak declared his desire to leave.", [("Novak", "Novak declared his desire to leave")]),
    # those who are a kind, those in a place are people
    ("Those who want to serve are few.", []),
    (
        "Those outside the port regard it as a trap.",
        [("Those outside the port", "Those outside the port regard it as a trap")],
    ),
    # what is said belongs to the concern
    (
        "Oslo voiced concerns that Corva seeks the boats.",
        [("Oslo", "Oslo voiced concerns that Corva seeks the boats")],
    ),
    # a plan is what is defended, with its aim
    (
        "A plan to widen the harbour has been defended by Corvan states that are poor.",
        [
            (
                "Corvan states",
                "A plan to widen the harbour has been defended by Corvan states that are poor",
            )
        ],
    ),
    # a cause that somebody sees
    ("Corva launched a ship, which many experts attributed to smiths from Belmont.", []),
    # a bare noun or verb reports nothing: allegations, voices, what points to a thing
    ("The dispute is about allegations of fraud.", []),
    ("A few voices fuelled speculation about the role of Corva.", []),
    ("It matters because it points to a new coalition.", []),
    ("The pact will fall if the latest rumours about an annex prove correct.", []),
    # no holders: a date, a number, a thing; who made it is not known; the author’s own paper
    ("The scale of raids seen since late December suggests that trust is thin.", []),
    ("The number of raids suggests that it fails.", []),
    ("There is no evidence that it fails.", []),
    ("With protests framed as a plot, the town slept.", []),
    (
        "With many villagers worried about the dam, the town slept.",
        [("many villagers", "many villagers worried about the dam")],
    ),
    ("This piece, building on the book “Mills, Old and New,” assesses the price of grain.", []),
    ("This piece, building on “Mills, Old and New,” finds that grain is dear.", []),
    ("The raid shows how far its claims to the throne have worn off.", []),
    ("Photographs suggesting that mills were hit have spread.", []),
    # a title in quotation marks is no speech
    ("The “Mills Plan” proposed a grain exchange.", []),
    (
        "What has been widely reported, however, is that the mill closed.",
        [(None, "What has been widely reported, however, is that the mill closed")],
    ),
    # a past like its base
    (
        "Once the raids were cast by Corva as foreign, the fair closed.",
        [("Corva", "the raids were cast by Corva as foreign")],
    ),
    # `some` alone hold a view
    ("The army moved, with some reckoning that 20 men had died.", [("some", "20 men had died")]),
    # what the author infers from what was said
    (
        "The army stated that it would guard the port, a sign that nerves were raw.",
        [("The army", "it would guard the port")],
    ),
    # no reports: a deed, an inference, a duty, a condition, time
    ("Hamas attacked Israel in October.", []),
    ("The crisis shows that it fails.", []),
    ("Europe should admit that it fails.", []),
    ("Whether Iran agrees to talk is open.", []),
    ("As officials warned of floods, rain fell.", [("officials", "officials warned of floods")]),
    # what somebody stakes on a belief, with or without a verb for it
    (
        "The Kremlin’s main wager was clear: that Corva would pay.",
        [("The Kremlin", "Corva would pay")],
    ),
    ("Lee’s gamble is that the town will pay.", [("Lee", "the town will pay")]),
    ("Lee is betting Corva lacks the will to fight.", [("Lee", "Corva lacks the will to fight")]),
    ("Oslo has banked on the League.", []),  # what it does, no words
    ("Oslo embraced a pact, protested the raid and aired a film.", []),
    ("Oslo is talking about the League.", [("Oslo", "Oslo is talking about the League")]),
    ("The question: who will pay.", []),
    # the paper speaks, whatever of it is named first; reports have their own holder
    (
        "Even the release of the Northern Strategy outlined cuts to the army.",
        [("the release of the Northern Strategy", "cuts to the army")],
    ),
    (
        "The bank raised rates, with secret mill reports warning of dearth.",
        [("secret mill reports", "secret mill reports warning of dearth")],
    ),
    ("Corva warns Oslo to halt its raids.", [("Corva", "Corva warns Oslo to halt its raids")]),
    # no holder: an adverb of degree, a kind that is described, who may know, nobody, a deed
    ("Perhaps most importantly, it fears that it fell.", [("it", "it fears that it fell")]),
    ("A state that denies its past is weak.", []),
    ("The guards may have been aware of the plan.", []),
    ("No one thought that it fell.", []),
    ("He rejected it.", []),
    ("They have claimed little more than a strip of ground.", []),
    ("Corva’s odd arithmetic tells a story that many miss.", []),
    ("It lost the right to ever being seen as fair – whether by Oslo or Corva.", []),
    ("There were protests in Amman regarding its ties.", []),
    ("Future Corvan statements of support will be read.", []),
    # a rally shows, and a law threatens, what the author sees in it; a share has a source in brackets
    ("Recent protests over the law highlight a rift.", []),
    ("The law threatens to make Corva a haven of thieves.", []),
    ("The crisis is a lesson, warning that trust is not enough.", []),
    ("Forecasts lie between 1% (according to the bank) and 2%.", []),
    ("Aside from talk about which states would attend or shun the fair, it is calm.", []),
    # the whole name of the speaker; not what stands for things of his
    (
        "Head of state-owned Seabank and envoy Jan Lee said that it fell.",
        [("Head of state-owned Seabank and envoy Jan Lee", "it fell")],
    ),
    # a comma that only closes an aside
    (
        "Lee sees Corva as a friend and the sums that states, mostly in the north, have paid.",
        [
            (
                "Lee",
                "Lee sees Corva as a friend and the sums that states, mostly in the north, have paid",
            )
        ],
    ),
    # a speech behind a colon whatever the verb, a day in mid-April
    (
        "Envoy Lee sent a note in reply: “We will never come back to the old terms.”",
        [("Envoy Lee", "“We will never come back to the old terms.”")],
    ),
    (
        "In mid-April the northern government said that it fell.",
        [("the northern government", "it fell")],
    ),
    ("The envoys demanded its end.", [("The envoys", "The envoys demanded its end")]),
    # a deed beside another one, with weapons
    ("Envoys have a role in seeking and voicing doubts.", []),
    ("The guards are defending the interests of Corva.", []),
    # whoever stands behind `by` has not said what follows
    ("The answer ranged from delay by the guards, blaming Oslo for all.", []),
    # a passive in a clause before the main one
    ("When it was announced that Corva would pay, Lee left the hall.", [(None, "Corva would pay")]),
    # an adverb that opens a sentence is nobody
    ("Nevertheless, the new terms encourage action on trade.", []),
    # calls that are held, a view that is no one’s, a stage that is set off
    ("Lee held calls with President Novak.", []),
    ("From the perspective of artificial intelligence, oil is dear.", []),
    ("The new road further accentuates the role of Corva.", []),
    # the subject of the main clause goes on behind a clause with a report
    (
        "When the bank warned that it fell, Lee rose and claimed that it stood.",
        [("the bank", "it fell"), ("Lee", "it stood")],
    ),
    # an aside in dashes ends nothing
    (
        "Lee fears that it fell because Oslo – once in power – might not pay.",
        [("Lee", "Lee fears that it fell because Oslo – once in power – might not pay")],
    ),
    # nothing is said: the sentence ends behind the verb
    ("Officials said that", []),
    ("According to the bank", []),
    ("In Tehran’s view", []),
    # a noun that looks like a verb, an adjective that looks like one
    ("The claims of the state are void.", []),
    ("Recognized leaders met.", []),
    ("They avoided blaming Pakistan.", []),
    ("The rebel state institutions are weak.", []),
    ("The raids hit several state mills and air bases.", []),
    ("The reforms are welcome measures.", []),
    ("Roads and ports are critical to success.", []),
    ("The raid brought less willing states along.", []),
    ("Officials state that it fell.", [("Officials", "it fell")]),
    # an opening adverbial is no subject: comparison, cause, time
    ("Unlike in the Omani case, Oslo waited, noting that it fell.", [("Oslo", "it fell")]),
    ("Contrary to some hopes, Oslo waited, noting that it fell.", [("Oslo", "it fell")]),
    (
        "Two years ago, the bank raised rates, warning that prices were high.",
        [("the bank", "prices were high")],
    ),
    ("This past June, the bank waited, noting that it fell.", [("the bank", "it fell")]),
    # names before a comma are no time
    ("Ford, the envoy, said that it fell.", [("Ford", "it fell")]),
    # what stands before the holder is no part of it: a passive’s agent, a date, a comparison
    (
        "Boys were brought into the militia by village elders who felt that it was right.",
        [("village elders", "it was right")],
    ),
    (
        "They met on May 1 and Foreign Minister Lee said that it fell.",
        [("Foreign Minister Lee", "it fell")],
    ),
    # nobody says it in a comparison
    ("Ports depend, more than one might think, on trade with Norway.", []),
    ("Oslo took up the cause of peace faster than many thought it would.", []),
    # of officials some are named behind them
    (
        "Senior officials, including Jan Novak, Li Wen and Ada Berg, say that it fell.",
        [("Senior officials", "it fell")],
    ),
    (
        "Senior officials, most notably Jan Novak, Li Wen and Ada Berg, say that it fell.",
        [("Senior officials", "it fell")],
    ),
    ("Scholars during the Cold War said that it fell.", [("Scholars", "it fell")]),
    # a view needs somebody who can hold it
    ("The border exists in the eyes of the beholder.", []),
    ("It is cheap from the perspective of long rows of ships.", []),
    ("It is cheap from the perspective of the ministry.", []),  # where the author stands
    ("Everything points to a rise.", []),
    # what stands beside a paper, behind another report, in a condition, for a noun
    ("According to the study cited above, trade fell.", [("the study", "trade fell")]),
    (
        "Lee said that trade rose, but according to Novak, it fell.",
        [("Lee", "trade rose"), ("Novak", "it fell")],
    ),
    (
        "If around half of voters believe that it fell, most also say that it rose.",
        [("half of voters", "it fell"), ("most", "it rose")],
    ),
    (
        "While Oslo says that arms help towns, spending on arms is small.",
        [("Oslo", "arms help towns")],
    ),
    # a paper behind what it says
    (
        "Trade fell by half, as indicated in the weekly reports from Oslo.",
        [("the weekly reports from Oslo", "Trade fell by half")],
    ),
    ("Trade fell by half, as agreed in the hall.", []),
    ("It reflects confidence in professional diplomats’ judgment and skill.", []),
    ("From Lee’s point of view, trade is low.", [("Lee", "trade is low")]),
    ("While Oslo is seen as weak, trade rose.", [(None, "is seen as weak")]),
    ("Oslo, it was hoped, would rise.", [(None, "Oslo, it was hoped, would rise")]),
    (
        "Officials were adamant that Oslo always defended Novak.",
        [("Officials", "Oslo always defended Novak")],
    ),
    # beside the words: who can hold a view there, and how far the words go
    ("According to its minister, tolls pay.", [("its minister", "tolls pay")]),  # not: its needs
    ("In the words of a minister, tolls pay.", [("a minister", "tolls pay")]),  # not: a Baltic view
    ("As I noted, tolls pay.", []),  # the author
    ("Tolls pay, as Lee noted in May.", [("Lee", "Tolls pay")]),  # noted in a month, by Lee
    ("As shown in Corva, tolls pay.", []),  # in a place, not in a paper
    # states is a verb, said stands by its noun, `the same in` is no `same as`
    ("As the harbour doctrine states, tolls pay.", [("the harbour doctrine", "tolls pay")]),
    ("Lund sells mills as well as ships said to be old.", []),
    ("Tolls are the same in Lee’s view.", [("Lee", "Tolls are the same")]),
    ("Tolls pay, the guild should admit.", []),  # nobody said it
    ("Tolls pay, the widow says.", [("the widow", "Tolls pay")]),  # whoever says it, at the end
    ("In the north, officials argue over tolls.", []),  # a place is not what they say
    ("Tolls pay, said the ministry.", [("the ministry", "Tolls pay")]),
    # behind quotation marks whoever it is, and whatever follows
    ("“Tolls pay,” said the widow of Lee as ships left.", [("the widow of Lee", "“Tolls pay,”")]),
    (
        "Mills closed, according to the guild, and Oslo said that tolls rose.",
        [("the guild", "Mills closed"), ("Oslo", "tolls rose")],
    ),
    # a relative clause is all that is told so
    ("Corva passed a law that was a trap in Lund’s eyes.", [("Lund", "that was a trap")]),
    # who holds all of it holds the deeds of others in it
    (
        "Tolls fell, while Oslo condemned the raid, according to Lee.",
        [("Lee", "Tolls fell, while Oslo condemned the raid")],
    ),
    (
        "According to Lee, tolls fell when Oslo condemned the raid.",
        [("Lee", "tolls fell when Oslo condemned the raid")],
    ),
    # reportedly: not on a sign, nor of a noun; its clause begins behind a report, over a noun
    ("The sign on the mill read “reportedly cold and grey”.", []),
    ("The purportedly hollow army won.", []),
    (
        "Lee condemned the raid, and mills reportedly closed.",
        [("Lee", "Lee condemned the raid"), (None, "mills reportedly closed")],
    ),
    (
        "Lee’s calls for tolls have reportedly failed.",
        [("Lee", "Lee’s calls for tolls"), (None, "Lee’s calls for tolls have reportedly failed")],
    ),
    # words between commas: who is named there, not who is named in what describes the subject
    ("Its namesake, Ruth Adler, said that tolls pay.", [("Ruth Adler", "tolls pay")]),
    ("The mill, a firm from Lund, warned that tolls pay.", [("The mill", "tolls pay")]),
    ("The mill, as old as Lee, warned that tolls pay.", [("The mill", "tolls pay")]),
    ("The mill, old and grey, warned that tolls pay.", [("The mill", "tolls pay")]),
    ("The envoy – Li Wen – said that tolls pay.", [("The envoy", "tolls pay")]),
    (
        "Since Lee, when asked, condemned the raid, mills closed.",
        [("Lee", "Lee, when asked, condemned the raid")],
    ),
    # what somebody is quoted as saying, by whomever, is his
    ("The paper quoted Li Wen as saying that tolls pay.", [("Li Wen", "tolls pay")]),
    # what is added behind who said it is his too, whatever the sentence is about
    (
        "The trade of the two lakes grew, Lee said, adding that a bridge has opened.",
        [("Lee", "The trade of the two lakes grew"), ("Lee", "a bridge has opened")],
    ),
    (
        "Tolls fell, Lee said at a briefing in Oslo, adding that ships are few.",
        [("Lee", "Tolls fell"), ("Lee", "ships are few")],
    ),
    # examples speak no more than those beside `such as`; but: such a plan, as Lee noted
    (
        "Oslo is heard in such bodies as the Pact and the League, Lee said.",
        [("Lee", "Oslo is heard in such bodies as the Pact and the League")],
    ),
    ("Such a plan, as Lee noted, is old.", [("Lee", "Such a plan, as Lee noted, is old")]),
    # what is aimed at is not said; but: tend to acknowledge
    ("Tolls fell as both sides seek to signal unity in Lund.", []),
    # closed the port is a deed
    ("Lee said that it would not fall, but closed the port.", [("Lee", "it would not fall")]),
    # a comma for `that`, in front alone; but: said, however, that
    ("Li Wen said, however, that tolls pay.", [("Li Wen", "tolls pay")]),
    ("While Lee explained, the guards closed the port.", []),
    ("Tolls, Lee said, fell years ago.", [("Lee", "Tolls, Lee said, fell years ago")]),
    ("Such as saying no.", []),  # nobody is quoted
    ("Needless to say, tolls pay.", []),  # nor is it whoever stands there
    ("All told, tolls pay.", []),
    ("The case studies are long, detailed, and sound.", []),
    # another speaker ends what is added
    (
        "Tolls fell, Lee said, adding that ships are few, while Novak said that they are many.",
        [("Lee", "Tolls fell"), ("Lee", "ships are few"), ("Novak", "they are many")],
    ),
    # a denial is told with its concession
    (
        "Lee said that a gap – the one of the two sides – is wide.",
        [("Lee", "a gap – the one of the two sides – is wide")],
    ),
    ("Oslo welcomes the loan, but that reliance is a trap.", [("Oslo", "Oslo welcomes the loan")]),
    (
        "Lee said that one thing matters – the future of trade.",
        [("Lee", "one thing matters – the future of trade")],
    ),
    (
        "Oslo said it does not seek war, but has closed its port.",
        [("Oslo", "it does not seek war")],
    ),
    (
        "Oslo welcomes Lund’s commitment to the pact.",
        [("Oslo", "Oslo welcomes Lund’s commitment to the pact")],
    ),
    # a guest is welcomed, not a step
    ("Oslo welcomed Jan Novak to the palace.", []),
    # who is against a thing by somebody is not that somebody
    (
        "The Oslo side is opposed to any attempt by Lund to build forts.",
        [("The Oslo side", "The Oslo side is opposed to any attempt by Lund to build forts")],
    ),
    # what was not said so far, or what somebody kept from saying
    ("The government has not acknowledged the raid.", []),
    ("Lund has not condemned the raid.", []),
    ("Lund hasn’t condemned the raid.", []),
    ("Lund has refrained from condemning the raid.", []),
    # before `who`: not the place of a speaker, nor the name in what stands before
    ("Guards paid by hand who say that tolls pay.", [("Guards paid by hand", "tolls pay")]),
    ("Guards from Oslo who say that tolls pay.", [("Guards from Oslo", "tolls pay")]),
    ("After a raid in Lund, officials said that tolls pay.", [("officials", "tolls pay")]),
    (
        "There were, in Lund, many officials who say that tolls pay.",
        [("many officials", "tolls pay")],
    ),
    ("There were, at night, officials who say that tolls pay.", [("officials", "tolls pay")]),
    ("Lund sent many to Oslo – officials who say that tolls pay.", [("officials", "tolls pay")]),
    ("Lee spoke to widows who say that tolls pay.", [("widows", "tolls pay")]),
    # a fool believes it, `it` does not
    ("It takes a fool to believe that tolls pay.", []),
    # an -ing form: who issued the paper, not who used the flag, nor what the paper came by
    ("Lee left Oslo, noting that tolls pay in reports.", [("Lee", "tolls pay in reports")]),
    ("Lee was quoted as saying that tolls pay.", [("Lee", "tolls pay")]),  # not: quoted Lee as
    # nobody said it
    ("No paper quoted Lee as saying that tolls pay.", []),
    ("The paper never quoted Lee as saying that tolls pay.", []),
    ("Lee was falsely quoted as saying that tolls pay.", []),
    ("“Tolls pay,” the paper wrongly quoted Lee as saying.", []),
    # a paper that somebody rejects is not his
    (
        "Lee dismissed a Lundic report claiming that tolls pay.",
        [("Lee", "Lee dismissed a Lundic report claiming that tolls pay")],
    ),
    ("Quoted as saying that tolls pay, Lee left Corva.", [(None, "tolls pay")]),  # a scene
    ("Oslo raised the flag used by Lee, saying that tolls pay.", [("Oslo", "tolls pay")]),
    ("Oslo got a report by sea, noting that tolls pay.", [("Oslo", "tolls pay")]),
    ("Corva answered remarks by Lee while noting that tolls pay.", [("Corva", "tolls pay")]),
    ("Lee released a statement warning that tolls pay.", [("Lee", "tolls pay")]),
    ("The winter brought a report warning that tolls pay.", [("a report", "tolls pay")]),
    ("Lee is old and blaming Oslo is easy.", []),  # a subject of its own
    ("Lund left in May, warning that tolls pay.", [("Lund", "tolls pay")]),  # a clause is no time
    # the name is but the end of the subject
    ("The practice of sailing from Lund raises the question of tolls.", []),
    ("Its failure to deal with Lund suggests that tolls pay.", []),
    ("The release by Oslo of ten guards suggests that tolls pay.", []),  # of no paper
    ("Praising Lee is wrong and suggests that tolls pay.", []),
    # no verb: what is contested, crews of the air, a promise, a pledge, calls
    ("Ships sail open, fiercely contested waters.", []),
    ("Boats and air crews left Corva.", []),
    ("The army pledge to cut tolls fell.", []),
    ("The paper calls for ships were late.", []),
    ("But stated intent is hollow.", []),
    ("Lee sold his illness claim that tolls pay.", [("his", "tolls pay")]),  # one illness
    # a verb: not each `both` stands by a noun, nor each `states`, nor a base form behind a bracket
    (
        "Envoys of both condemned the raid.",
        [("Envoys of both", "Envoys of both condemned the raid")],
    ),
    ("The doctrine states that tolls pay.", [("The doctrine", "tolls pay")]),
    ("Staff in Corva (and in Lund) claim that tolls pay.", [("Staff in Corva", "tolls pay")]),
    ("The President claims that tolls pay.", [("The President", "tolls pay")]),  # no adjective
    # behind `with`: to whom something is done does nothing, but guards may say
    ("With Lund promised aid, the town slept.", []),
    ("Trade fell, with bank claims that tolls pay.", [(None, "tolls pay")]),
    ("Trade fell, with many guards who say that tolls pay.", [("many guards", "tolls pay")]),
    ("Trade fell, with many guards who have said that tolls pay.", [("many guards", "tolls pay")]),
    # a time before the subject
    (
        "Yesterday ten and more guards said that tolls pay.",  # not: on 1 May and the guards said
        [("ten and more guards", "tolls pay")],
    ),
    ("It closed, and hours before the mill warned that tolls pay.", [("the mill", "tolls pay")]),
    ("It beat Corva and Lund before Lee said that tolls pay.", [("Lee", "tolls pay")]),
    # subjects: similar states without a comma, this guild, a paper with its year
    (
        "But similar states left and condemned the raid.",
        [("similar states", "similar states left and condemned the raid")],
    ),
    ("This guild says that tolls pay.", [("This guild", "tolls pay")]),
    ("The Outlook 2025 suggests that tolls pay.", [("The Outlook 2025", "tolls pay")]),
    # what follows a verb: whom they believe, what is all a verb says, what no aside is
    ("They believe Lee.", []),
    ("Putting tolls at ten crowns is wrong.", []),  # nobody puts them there
    ("Lund demanded access to ports.", [("Lund", "access to ports")]),  # not: denied access
    ("Lee told them this story that tolls pay.", []),
    (
        "Lee praised the mills that, in Lund, sprang up; Oslo left.",
        [("Lee", "Lee praised the mills that, in Lund, sprang up")],
    ),
    ("Lee condemned that, and Oslo left.", [("Lee", "Lee condemned that")]),
    # a comma ends what is said only where a main clause waits for it
    ("Lund has long held that as a port, it is free.", [("Lund", "as a port, it is free")]),
    ("While it rained, Lund said that as a port, it is free.", [("Lund", "as a port, it is free")]),
    (
        "Mills closed in May, when Oslo said that as a port, it is free.",
        [("Oslo", "as a port, it is free")],
    ),
    # a second verb inside what is said, or one that goes on from it
    (
        "Lee said that most guards believe that tolls pay.",
        [("Lee", "most guards believe that tolls pay")],
    ),
    (
        "Lee said that Oslo left and condemned the raid.",
        [("Lee", "Oslo left and condemned the raid")],
    ),
    (
        "Lee said that mills closed, adding that tolls pay.",
        [("Lee", "mills closed"), ("Lee", "tolls pay")],
    ),
    (
        "Lee said that mills closed with Oslo stating that tolls pay.",
        [("Lee", "mills closed with Oslo stating that tolls pay")],
    ),
    (
        "Lee said that Oslo left, praising the pact.",  # who praises may be either
        [("Lee", "Oslo left")],
    ),
    (
        "Lee praised the pact, prices are low, and warned that tolls fall.",  # prices warn nobody
        [("Lee", "Lee praised the pact"), ("Lee", "tolls fall")],
    ),
    # a group that was named, whoever left; a kind of campaign that is called so says nothing
    (
        "A group of officials condemned the raid.",
        [("A group of officials", "A group of officials condemned the raid")],
    ),
    (
        "A minister has called the tax a trap.",
        [("A minister", "A minister has called the tax a trap")],
    ),
    ("A minister who left Lund said that tolls pay.", [("A minister", "tolls pay")]),
    ("Lee rejected it.", []),  # what, was told before
    ("In May, they rejected it.", []),
    # critics of its own show; fog shows nothing that anybody says
    (
        "Its critics point to the cost of tolls.",
        [("Its critics", "Its critics point to the cost of tolls")],
    ),
    ("The fog hid the port, adding that air of gloom.", []),
    ("Lund’s statement shows that tolls pay.", [("Lund’s statement", "tolls pay")]),  # a paper
    # a verb, though another one follows what it tells
    ("Lund expects output will climb.", [("Lund", "output will climb")]),
    ("Lund had expected output would climb.", [("Lund", "output would climb")]),
    ("Lund gave in after refusing to pay.", []),  # a deed that is over
    # rightly or not, they say so; what was intended
    ("Critics perhaps rightly say that tolls pay.", [("Critics", "tolls pay")]),
    ("Lund intended to leave.", [("Lund", "Lund intended to leave")]),
    # what is yet to be said, learned, found or wanted is nobody’s; a doubt is
    ("Lund may announce that tolls pay.", []),
    ("Lund would have announced that tolls pay.", []),
    ("Lund may have wanted to leave.", []),
    ("Lund will learn that tolls pay.", []),
    ("Lund is likely to continue to stress the need for tolls.", []),
    ("Mills closed before Lund agreed to pay.", [("Lund", "Lund agreed to pay")]),  # it did agree
    ("This paper finds that Lund hopes to win the port.", [("Lund", "Lund hopes to win the port")]),
    (
        "Tolls are a trap: a net, as the official described it.",
        [(None, "Tolls are a trap: a net, as the official described it")],
    ),
    # things that do what a judge does
    ("The wall denies Oslo the port.", []),
    ("But similar guilds left and condemned the raid.", []),
    # whoever they are, they praise; a deed beside it tells nothing
    ("Local start-ups hailed the raid.", [("Local start-ups", "Local start-ups hailed the raid")]),
    ("The fire and defend school has its faults.", []),  # no verb
    # nor are these: a report of somebody, a tank that thinks, an operation that is announced
    ("Lee’s 2021 Lund report on raising tolls, it is old, led to a row.", []),
    ("Lee’s 2021 Atlas claims that the port is old.", [("Lee’s 2021 Atlas", "the port is old")]),
    (
        "Wu Long, a guest at a think tank (COG), notes that trade is weak.",
        [("Wu Long", "trade is weak")],
    ),
    # set is no verb
    (
        "Oslo announced a new set of tolls on ships in May.",
        [("Oslo", "Oslo announced a new set of tolls on ships in May")],
    ),
    ("Oslo announced it would pay.", [("Oslo", "it would pay")]),
    ("Oslo confirmed the tolls had risen.", [("Oslo", "the tolls had risen")]),
    ("Oslo never intended to leave.", []),  # no undertaking
    ("The gap reflects the ease of selling tolls linked to ships.", []),
    # what came of it is said, too
    (
        "Lee said that the ban hurt trade, making the toll dear.",
        [("Lee", "the ban hurt trade, making the toll dear")],
    ),
    (
        "Lee said the guild has changed, demanding that Oslo pay.",
        [("Lee", "the guild has changed"), ("Lee", "Oslo pay")],
    ),
    ("The paper reported Oslo says it will win.", [("The paper", "Oslo says it will win")]),
    (
        "Data suggest that tolls fell, however, the reports suggest a rise.",
        [("Data", "tolls fell"), ("the reports", "a rise")],
    ),
    (
        "Two guilds believe that it fell, and only one guild believes that it rose.",
        [("Two guilds", "it fell"), ("one guild", "it rose")],
    ),
    ("“We tried,” said Pvt. Ivan Novak.", [("Pvt. Ivan Novak", "“We tried,”")]),  # no end there
    (
        "Berg said in an interview “the pact has failed” after the vote.",
        [("Berg", "“the pact has failed” after the vote")],
    ),
    ("The think tank says it fell.", [("The think tank", "it fell")]),
    (
        "The deal was praised by the Lund League.",
        [("the Lund League", "The deal was praised by the Lund League")],
    ),
    # a series before its noun is not cut
    (
        "It reaffirmed its aim to ensure stable, cheap, reliable, and clean supplies for Lund.",
        [
            (
                "It",
                "It reaffirmed its aim to ensure stable, cheap, reliable, and clean supplies for Lund",
            )
        ],
    ),
    # ... though its last word is a verb elsewhere
    (
        "They affirmed the importance of an open, cheap, and secure trade system.",
        [("They", "the importance of an open, cheap, and secure trade system")],
    ),
    # a name with stops in it, a stretch of days
    ("The EU-U.S. Trade Council says it fell.", [("The EU-U.S. Trade Council", "it fell")]),
    ("Oslo said that on April 7-9, the ships sank.", [("Oslo", "on April 7-9, the ships sank")]),
    ("Oslo, which lost 500-1,000 ships, said that it fell.", [("Oslo", "it fell")]),
    # as behind the verb: what is dismissed follows, or stood before
    (
        "Officials dismissed as lies the talk of tolls.",
        [("Officials", "Officials dismissed as lies the talk of tolls")],
    ),
    (
        "Lund left and has dismissed as lies the talk of tolls.",
        [("Lund", "Lund left and has dismissed as lies the talk of tolls")],
    ),
    ("Lund sent its fleet, described as lost, to Oslo.", []),
    ("These are tolls that Lund demanded as a fee.", []),
    ("It is a port which the wind treats as a toy.", []),
    ("It is a tax which Lund should see as a gift.", []),
    # passives: where it was said is no paper, when the paper closed neither
    ("It was said in Oslo that tolls pay.", [(None, "tolls pay")]),
    ("When the paper closed, it was believed that tolls pay.", [(None, "tolls pay")]),
    ("Lund sent a letter in which was claimed that tolls pay.", [(None, "tolls pay")]),
    ("The camps are being seen as weak.", [(None, "are being seen as weak")]),
    ("Lund has come to be seen as weak.", [(None, "to be seen as weak")]),
    ("Lund is considered for the prize.", []),
    ("The comet was observed by officials in May.", []),  # a deed
    ("It was a step seen by night as a trap.", []),  # night sees nothing
    ("It is a fee demanded by Lund at 40 ports.", []),  # no figure
    ("The plan presented by Lund has failed.", []),
    # nouns: whose they are
    ("Lund fell over the mill report’s claim that tolls pay.", [("the mill report", "tolls pay")]),
    ("Oslo left over its claim that tolls pay.", [("its", "tolls pay")]),
    ("Lund fell amid fears in winter that tolls fall.", [(None, "tolls fall")]),
    ("Lund fell over our fear that tolls pay.", []),  # the author’s
    ("The demands of Lund are odd.", []),  # what it demands does not stand there
    ("The winter’s warning of floods hurt Lund.", []),
    ("The fault found in mills is that tolls rose.", []),
    # what leads to words, to a place, to a year
    ("Lee’s calls for tolls are old.", [("Lee", "Lee’s calls for tolls")]),  # not: with Lee
    ("Lee’s appeal with the court is late.", [("Lee", "Lee’s appeal with the court")]),
    ("Lee’s emphasis on tolls is odd.", [("Lee", "Lee’s emphasis on tolls")]),
    ("Lee’s insistence in Lund was odd.", []),
    ("Lee’s warning on the wall is odd.", []),
    ("Lee’s plea for 2030 is odd.", []),
    # wishes
    ("Lund fell over Lee’s desire that tolls fall.", [("Lee", "tolls fall")]),
    ("Lee’s desire to leave hurt Lund.", [("Lee", "Lee’s desire to leave hurt Lund")]),
    ("Lee’s conception to win the port is odd.", []),
    # a colon behind a noun: not a view of the sea; mine is the author’s
    ("They sat with a view: the sea was calm.", []),
    ("My message: tolls pay.", []),
    # quotation marks behind a noun: a name, words, nobody’s
    ("Lee’s slogan “Peace first” is odd.", []),
    # critical of somebody, in something
    ("Oslo is critical in trade.", []),
    ("Oslo is critical of Lund.", [("Oslo", "Oslo is critical of Lund")]),
    ("My message is that tolls pay.", []),
    ("Amid war, speculation that tolls pay.", [(None, "tolls pay")]),
    ("It led to speculation that tolls rise.", [(None, "tolls rise")]),
    ("Oslo sold Lee’s books that Lund praised.", []),  # books hold nothing here
    # reports in reports: what a noun holds, and what goes its own way
    ("There is the idea that Oslo opposes the pact.", [(None, "Oslo opposes the pact")]),
    (
        "Officials are sure that Oslo said that tolls pay.",
        [("Officials", "Oslo said that tolls pay")],
    ),
    ("Lund answered fears that tolls pay.", [(None, "tolls pay")]),  # not: voiced fears
    ("The view of Lee is that tolls pay.", [("Lee", "tolls pay")]),  # not: the core of Lee’s case
    ("Lee’s reluctance to leave hurt Lund.", [("Lee", "Lee’s reluctance to leave hurt Lund")]),
    ("Lee’s position “the old port at night and by day” sold well.", []),
    # the government sees it so
    (
        "For the Kremlin, the war is a test.",
        [("the Kremlin", "For the Kremlin, the war is a test")],
    ),
    # who led it stands by the name
    (
        "In May, according to Lee, who led it, tolls rose.",
        [("Lee", "In May, according to Lee, who led it, tolls rose")],
    ),
    # what the half say ends where the condition does
    ("But if nearly half say that tolls pay, mills left.", [("half", "tolls pay")]),
    (
        "Trade fell, with former Corvan President Lee noting that as a port, Lund is free.",
        [("Corvan President Lee", "as a port, Lund is free")],
    ),
    (
        "Oslo views its role in Lund as arguing for peace.",  # its role argues
        [("Oslo", "Oslo views its role in Lund as arguing for peace")],
    ),
    (
        "Lee said that mills pay, and Oslo left and condemned the raid.",
        [("Lee", "mills pay, and Oslo left and condemned the raid")],
    ),
    ("Officials see a grave risk.", [("Officials", "Officials see a grave risk")]),
    (
        "Officials in the press intend to leave.",  # not: a raid, intended to warn
        [("Officials in the press", "Officials in the press intend to leave")],
    ),
    ("Mills closed until Lund did agree to pay.", [("Lund", "Lund did agree to pay")]),
    ("Lund had to come to stress the need for tolls.", [("Lund", "the need for tolls")]),
    ("The king is praised abroad.", []),  # by whom is not said
    ("The fire was reported two days later.", []),
    (
        "The mill was thought by the widow to be lost.",
        [(None, "was thought by the widow to be lost")],
    ),
    # an infinitive: to change a law is what is helped, not who speaks; nothing is promised
    ("Lund helped to shelve law and analysts say that tolls pay.", [("analysts", "tolls pay")]),
    ("Lund came to resolving to leave.", []),
    # whose objection it is, not what favoured it
    (
        "It issued a ruling that favoured Jan Lee’s objection to the law.",
        [("Jan Lee", "Jan Lee’s objection to the law")],
    ),
    ("There are no reports of raids.", []),
    ("A guild led by Lee to believe that tolls pay.", []),  # not: led Lee to believe
    ("The wall denies it.", []),
    ("There are men whom Lund regards as thieves.", []),  # who they are stands before it
    ("So I think that trade pays.", []),
    # a report up to an adverbial in it; one that goes on with what its subject hopes for
    (
        "Oslo praised the pact, although, according to Novak, it is weak.",
        [("Oslo", "Oslo praised the pact"), ("Novak", "it is weak")],
    ),
    (
        "Lee said that Lund is weak and is hopeful for aid.",
        [("Lee", "Lund is weak and is hopeful for aid")],
    ),
    (
        "Lund is fanning claims that mills pay, falsely saying that tolls fall.",
        [("Lund", "tolls fall")],
    ),
    ("Talks under two kings suggest that tolls pay.", [("Talks", "tolls pay")]),  # not: the kings
    ("Oslo needs a Danish decree that tolls fall.", []),  # a noun; not: the Danish decree that
    (
        "Lee condemned the tax: “We will not pay it.”",  # told once
        [("Lee", "Lee condemned the tax: “We will not pay it.”")],
    ),
    # what a firm has shown is not said by it; what is only referred to says nothing
    ("As demonstrated by Acme and others, tolls pay.", []),
    ("Lund referred to the case of Acme.", []),
    ("The plan signals a stark shift.", []),
    # a place where it is feared is nobody
    ("Fears in Lund that tolls will fall are old.", [(None, "tolls will fall")]),
    # control that is asserted is no word; what should go on being asked is not asked by its subject
    ("Lund asserted its control over the port.", []),
    ("Lund should continue to ask for a seat at the table.", []),
    ("An optimist might say that tolls pay.", []),
    ("Fewer people say that tolls pay.", []),
    (
        "There was a consensus among participants that lack of tolls is a trap.",
        [("participants", "lack of tolls is a trap")],
    ),
    ("Lund’s offer of guards to the council adds another layer to this puzzle.", []),
    ("Lund left without a clear pledge from Laos that tolls will fall.", []),
    # what is lived through or had in common is no view; nor is what is contested with votes
    ("Lund also saw a large increase in trade.", []),
    ("Lund and Laos share common values.", []),
    ("Lund contested the last elections.", []),
    ("Lund expected little of Laos.", []),
    ("Lund has felt the effects of the war.", []),
    ("Lund reports its trade data each year.", []),
    # nor is a noun a verb that does not fit: of each one, of single states
    ("Guards joined each AIS point to its cell.", []),
    ("The vote gives individual states the power to leave.", []),
    # a firm by its short form; clear as can be
    ("Lundair Inc. stated that tolls pay.", [("Lundair Inc.", "tolls pay")]),
    ("Lund has made it crystal clear that tolls pay.", [("Lund", "tolls pay")]),
    # whose concerns are voiced, is told or not
    (
        "Concerns were also raised about the port.",
        [(None, "Concerns were also raised about the port")],
    ),
    (
        "Fears have been voiced by Lee that tolls will fall.",
        [("Lee", "Fears have been voiced by Lee that tolls will fall")],
    ),
    # what is felt by nobody named has a holder unknown
    ("In practice, it was felt that the port is old.", [(None, "the port is old")]),
    # armed is no verb of a name before it
    (
        "Lund armed groups vowed to leave.",
        [("Lund armed groups", "Lund armed groups vowed to leave")],
    ),
    # what stands between two things, is seen in a third, was told above, or belongs to a noun
    ("Lee walks a line between praising the toll and leaving it.", []),
    ("Tolls are poor, as seen in Lund. Tolls are, as mentioned above, poor.", []),
    ("The two most frequently cited cases are old.", []),
    ("All reported routes to Lund are long.", []),
    ("The plan needs resource bets a state makes.", []),
    ("War brings what guards would call a trap.", []),
    ("The toll promises cheap grain.", []),
    ("Lee has designated Lund as his port.", []),
    # what the author only guesses, or refutes by a word within
    ("Lee is likely expecting that tolls will fall.", []),
    ("Critics wrongly dismiss Lund as a village.", []),
    ("It is likely that Lund believes tolls pay.", []),
    # a pronoun before a dash says nothing; a kind of people does
    ("The council wants it – that is clear.", []),
    ("Every guard who hopes to win is here.", []),
    # words that only join, somebody who might argue, a source by whom it was met
    ("Lund, in turn, denies that tolls pay.", [("Lund", "Lund, in turn, denies that tolls pay")]),
    ("One might argue that tolls pay.", []),  # the author might
    # a verb behind `than` is not that of the sentence
    (
        "Novak’s claim that tolls are higher than they were in Lund seems right.",
        [("Novak", "tolls are higher than they were in Lund")],
    ),
    # the whole of a subject
    (
        "Annual reporting on tolls and figures obtained from guards suggest that tolls pay.",
        [("Annual reporting on tolls and figures obtained from guards", "tolls pay")],
    ),
    # in an aside up to its second dash; in single quotation marks to their end
    (
        "While the plan is a step – it says that tolls pay – it makes no pledge.",
        [("it", "tolls pay")],
    ),
    (
        "The council noted that ‘much of the port is old, but has been mended’.",
        [("The council", "‘much of the port is old, but has been mended’")],
    ),
    # a perfect behind a future is that of who speaks
    (
        "Guards raised concerns about how tolls fall.",
        [("Guards", "Guards raised concerns about how tolls fall")],
    ),
    # a demand for wares is none
    ("Lund reduced its overall demand for talks on oil.", []),
    ("Lund’s demand for cheap oil is old.", []),
    # a threat to peace is no word of it
    ("Lund’s threat to regional peace is old.", []),
    ("Attendees agreed it may not pay.", [("Attendees", "it may not pay")]),
    # what is only told of somebody, doubted or made out is not said by him
    ("It is a myth that Oslo told Lund that the war must end.", []),
    ("I doubt that Oslo told Lund that the war must end.", []),
    ("It seems that Oslo believes that the war is won.", []),
    ("It does not appear that Oslo believes that the war is won.", []),
    ("Perhaps Oslo believes that the war is won.", []),
    ("Once Oslo says that the war is won, talks will begin.", []),
    ("Whenever Oslo says that the war is won, Lund smiles.", []),
    # ... but this is
    ("Oslo said once that the war is won.", [("Oslo", "the war is won")]),
    # a denial keeps its noun, or it says the reverse
    ("Oslo’s denial that it sold ships is old.", [("Oslo", "Oslo’s denial that it sold ships")]),
    # a doubt, hope, wish or fear keeps its verb
    ("Lee doubts that Oslo wants talks.", [("Lee", "Lee doubts that Oslo wants talks")]),
    ("Lee hopes Oslo is ready for talks.", [("Lee", "Lee hopes Oslo is ready for talks")]),
    (
        "Lee wishes that the war had never begun.",
        [("Lee", "Lee wishes that the war had never begun")],
    ),
    # ... but not where its subject would be missing
    ("It was shared by Lee, who feared it would hurt trade.", [("Lee", "it would hurt trade")]),
    # the main clause behind one that opens the sentence is not said in it
    (
        "Now that Lee has admitted that tolls hurt trade, Oslo has more ships.",
        [("Lee", "tolls hurt trade")],
    ),
    (
        "By the time Lee said that the talks had failed, the army was near Lund.",
        [("Lee", "the talks had failed")],
    ),
    (
        "No matter how often Lee says that tolls fail, banks in Lund are careful.",
        [("Lee", "tolls fail")],
    ),
    ("Every time Oslo says that the pact is close, it fails.", [("Oslo", "the pact is close")]),
    # nor is the verb of the sentence, behind who says so in its subject
    ("Analysts who say that Lund controls Oslo are wrong.", [("Analysts", "Lund controls Oslo")]),
    (
        "Those in Oslo who believe that Lee can be won over should read the pact.",
        [("Those in Oslo", "Lee can be won over")],
    ),
    (
        "Officials who believe that Lee is ready and that Lund will help say so.",
        [("Officials", "Lee is ready and that Lund will help")],
    ),
    # ... which the object of a sentence has before it
    (
        "Lund has critics who say that Oslo sells gas and buys ships.",
        [("critics", "Oslo sells gas and buys ships")],
    ),
    ("Oslo’s claim that Lund supports the war is false.", [("Oslo", "Lund supports the war")]),
    (
        "Oslo’s fear that Lund might collapse explains its policy.",
        [("Oslo", "Lund might collapse")],
    ),
    # a clause with a verb of report behind it is no word of it
    ("After Lee said that guns might be used, Oslo objected.", [("Lee", "guns might be used")]),
    ("When Lund annexed Corva, Oslo did not object.", []),
    (
        "While trade fell, exports of gas rose, Lee said.",
        [("Lee", "While trade fell, exports of gas rose")],
    ),
    # where and when it was said is not said
    ("Tolls have failed, Lee said in Lund.", [("Lee", "Tolls have failed")]),
    ("Tolls have failed, Lee said following talks with Roe.", [("Lee", "Tolls have failed")]),
    ("Tolls have failed, Lee said ahead of his visit to Oslo.", [("Lee", "Tolls have failed")]),
    ("Tolls have failed, Lee said speaking to reporters.", [("Lee", "Tolls have failed")]),
    (
        "Tolls have failed, Lee said in a statement published on Friday.",
        [("Lee", "Tolls have failed")],
    ),
    ("Tolls have failed, Lee told a daily briefing in Lund.", [("Lee", "Tolls have failed")]),
    (
        "The money comes, according to Lee, from Oslo.",
        [("Lee", "The money comes, according to Lee, from Oslo")],
    ),
    # what others say of it is not said by the speaker
    (
        "Oslo says Lund sold ships to Corva, a charge Lund denies.",
        [("Oslo", "Lund sold ships to Corva")],
    ),
    ("Oslo claims that Lund pays guards, which Lund denies.", [("Oslo", "Lund pays guards")]),
    ("Oslo says that Lund pays guards, something Lund has denied.", [("Oslo", "Lund pays guards")]),
    (
        "Oslo says that Lund pays guards, which is why it fell.",
        [("Oslo", "Lund pays guards, which is why it fell")],
    ),
    # claims that somebody speaks of are not his
    (
        "Commenting on Lund’s claims that Corva pays guards, Lee said there was no proof.",
        [("Lund", "Corva pays guards"), ("Lee", "there was no proof")],
    ),
    ("Lee commented on reports that banks had failed.", []),
    # a bound belongs to its number; a date before a clause does not
    ("Lee said over 90 percent of ships are old.", [("Lee", "over 90 percent of ships are old")]),
    ("Lee said in 2019 ships were old.", [("Lee", "ships were old")]),
    ("Lee said last week that the visit was old.", [("Lee", "the visit was old")]),
    ("Lee said he and Roe have agreed to leave.", [("Lee", "he and Roe have agreed to leave")]),
    (
        "Lee said if the raids end, the war will end.",
        [("Lee", "if the raids end, the war will end")],
    ),
    # what opens a sentence without a comma is said with it
    (
        "Since 2022 trade has doubled, Oslo officials said.",
        [("Oslo officials", "Since 2022 trade has doubled")],
    ),
    ("What Oslo wants is peace, Lee said.", [("Lee", "What Oslo wants is peace")]),
    (
        "After talks in Lund the two leaders will fly to Oslo, Lee said.",
        [("Lee", "After talks in Lund the two leaders will fly to Oslo")],
    ),
    # who rejects something, or rejects it himself, denies nothing that is said
    (
        "Lee told Roe that Oslo, which rejects talks, is to blame for it.",
        [("Lee", "Oslo, which rejects talks, is to blame for it")],
    ),
    (
        "Lee said that some want blocs, which Oslo rejects.",
        [("Lee", "some want blocs, which Oslo rejects")],
    ),
    # a report in which somebody says so is his own
    (
        "The guild has warned in its annual reports that tolls are rising.",
        [("The guild", "tolls are rising")],
    ),
    ("More Lundic experts now say that tolls will fall.", [("Lundic experts", "tolls will fall")]),
    ("There is no doubt that Lee told Roe that the war must end.", [("Lee", "the war must end")]),
    ("Nobody doubts that Lee told Roe that the war must end.", [("Lee", "the war must end")]),
    # a year is viewed, or part of what is said, where no clause with `that` follows
    (
        "Analysts call last year a turning point.",
        [("Analysts", "Analysts call last year a turning point")],
    ),
    # a clause within what is said keeps its verb
    (
        "Diplomats who say that Lee has told Roe that the war must end are old.",
        [("Diplomats", "Lee has told Roe that the war must end")],
    ),
    (
        "Analysts who say that Oslo knows that Lund will lose are right.",
        [("Analysts", "Oslo knows that Lund will lose")],
    ),
    ("The guild began to fear that Lund would leave it.", [("The guild", "Lund would leave it")]),
    (
        "Roe’s denial that Oslo had asked for arms came after the raid.",
        [("Roe", "Roe’s denial that Oslo had asked for arms")],
    ),
    # whom somebody warns is not who acts
    (
        "Roe warned him and Lee said that guns must not be used.",
        [("Roe", "Roe warned him"), ("Lee", "guns must not be used")],
    ),
    (
        "Perhaps the best-known expert, Jan Lee, argues that Oslo will lose.",
        [("the best-known expert, Jan Lee", "Oslo will lose")],
    ),
    ("Lee said her ministers had left.", [("Lee", "her ministers had left")]),
    ("No one doubts that Lee believes that Oslo will lose.", [("Lee", "Oslo will lose")]),
    ("Lee told visitors that Oslo is ready to talk.", [("Lee", "Oslo is ready to talk")]),
    # reports that are judged are no verb
    ("Media reports that Lund sold ships to Oslo are groundless.", []),
    ("Oslo claims that the reports are false.", [("Oslo", "the reports are false")]),
    # a noun of saying ends a sentence that has lost its stop, and says nothing
    ("Trade fell in coal and ships, as well as economic issues", []),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_who_says_what(text: str, expected: list[tuple[str | None, str]]) -> None:
    s = read_tokens(text, 0, len(text))

    def words(phrase: tuple[int, int]) -> str:
        return text[s.starts[phrase[0]] : s.ends[phrase[1] - 1]]

    found = [(r.holder and words(r.holder), words(r.content)) for r in find_reports(s)]
    assert found == expected


# Words cut out of a sentence, in bars -> whether they are a fragment.
CUTS = [
    ("|As the movement grows|, the state waits.", True),
    ("|During the race for the post|, Oslo had changed.", True),
    ("|Instead, after a pause of some weeks|, the group was back.", True),
    ("Oslo waited and |demonstrated that trade is free|.", True),
    ("It named professors, |whom were later accused of treason|.", True),
    ("Lee builds |new means (ships, planes|, guns).", True),
    ("|Oslo needs to see the role of| Paris.", True),
    ("|To show the power of the market (to which Corva belongs)|, it waits.", True),
    ("|Where gas is not cheap, as is the case in Corva|, oil is used.", True),
    ("|In a call with Lee|, Oslo waited.", True),
    ("|Without an ability to forecast growth|, the bank waits.", True),
    ("It sold few, |leaving those who are weak|.", True),  # who leaves stands before it
    ("Oslo waited and |seems weak|.", True),
    ("|When Lund, a port, left|, trade fell.", True),  # a port has no verb of its own
    ("|Assuming that yards are free|, trade grows.", True),
    ("|Without gold, which Lund sold, and iron|, it waits.", True),
    # these stand alone
    ("|As the movement grows, the state is waiting|, but Oslo is not.", False),
    ("Oslo waited, and |the state is weak|.", False),
    ("Oslo left, |which is obviously a mistake|.", False),
    ("Many feared that |the war would go on|.", False),
    ("|In Geneva the sides met in May|, and Oslo waited.", False),
    ("|But stated intent is hollow|.", False),  # no subject lacks at the beginning
]


@pytest.mark.parametrize(("text", "torn"), CUTS)
def test_a_fragment_is_known(text: str, torn: bool) -> None:
    first, last = (m.start() - n for n, m in enumerate(re.finditer(r"\|", text)))
    words = text.replace("|", "")
    s = read_tokens(words, 0, len(words))
    inside = [k for k, start in enumerate(s.starts) if first <= start < last]
    assert is_torn(s, inside[0], inside[-1] + 1) == torn


# Sentence -> what of the words given to somebody in it is a thought of its own.
THOUGHTS = [
    # an -ing form hangs on what stands before it, unless it stands behind `with`
    ("Lund waits, praising the pact that is old.", []),
    ("Lund closed the mill, blaming Oslo for it and calling for peace.", []),
    ("Anticipating a raid, Lund left.", []),
    # a second verb goes on from who spoke, not from what was spoken of
    (
        "Lee called the move a trap and accused Oslo of hiding raids that are old.",
        ["Lee called the move a trap", "accused Oslo of hiding raids that are old"],
    ),
    ("Lund is old and has been seen as weak.", []),
    # their need is that of many who speak, or of whom, one does not know
    ("Officials stressed their need for bread.", ["their need for bread"]),
    ("Lee and Roe stressed their need for bread.", ["their need for bread"]),
    ("Lund reiterated its old demands.", ["its old demands"]),  # not: Lund voiced concern
    # beside: a relative clause, a thing without a verb, what is asked
    ("Corva passed a law that was a trap in Lund’s eyes.", []),
    ("Lund paid; a toll reportedly high.", []),
    ("Is it old, according to Lee?", []),
    ("Considering that Lund is old, Lee left.", []),  # the author considers
    ("Tolls fell, not because Lund thinks that mills pay.", []),  # it may not think so
    ("Lee outlined how to sail.", []),
    (
        "Novak’s reference to trade falling hurt Lund.",
        ["Novak’s reference to trade falling hurt Lund"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), THOUGHTS)
def test_what_is_a_thought_of_its_own(text: str, expected: list[str]) -> None:
    s = read_tokens(text, 0, len(text))
    told = [r for r in find_reports(s) if is_whole_report(s, r, r.content[0])]
    assert [text[s.starts[r.content[0]] : s.ends[r.content[1] - 1]] for r in told] == expected


# Clause -> whether it needs the words before it.
LEANING = [
    ("Because the mill closed, these tolls rose.", True),
    ("Because Lund closed, these tolls rose.", True),
    ("As bread gets dear, they leave.", True),  # bread does not leave
    ("At the behest of a minister, it closed.", True),  # the minister did not close
    ("From here, arms go to Lund.", True),  # where from
    ("Here too the fears are old.", True),  # where else
    ("Either way, they win the race.", True),  # of which ways
    ("One in five will lose its mill.", True),  # of whom
    ("One in five guilds will lose its mill.", False),
    ("Success is by no means sure.", True),  # in what
    ("Success in Lund is by no means sure.", False),
    ("Its owner, on the other hand, is a firm.", True),  # on the other hand than what
    ("Lund on the one hand is rich, Corva, on the other, poor.", False),
    ("Lund’s two other ships were sold.", True),  # than which
    ("The return of the king is one factor.", True),  # of what
    ("Old and poor, it was a town built to sell grain.", True),
    # these stand alone
    ("At the same time, it should also be said that Lund fell.", False),
    ("Undoubtedly, it won’t be easy to leave.", False),
    ("Mills, old and new, closed.", False),  # nothing lacks a verb
    ("Former envoys Ann Lee and Li He met.", False),  # a name, not: one way he met
    ("Allies such as Lund left.", False),
    ("Lund sells mills like those of Oslo.", False),
    ("When the company left, its mill closed.", False),  # the company’s
    ("The tolls are another cause of the war in Lund", False),
]


@pytest.mark.parametrize(("text", "leaning"), LEANING)
def test_what_leans_on_words_before_it(text: str, leaning: bool) -> None:
    assert leans_back(read_tokens(text, 0, len(text))) == leaning


# Clause -> whether somebody but the author speaks in it.
VOICES = [
    ("Lund demands a cut.", True),
    ("The old dam, deep as ever, threatens Lund.", False),  # a dam has no will
    ("The dam stood – threatening the port.", False),  # not: marches, demanding bread
    ("The summer sees the return of ships.", False),  # a season sees nothing
    ("Trade grows by blaming nobody.", False),  # a means
    ("The pact was condemned by Lund.", True),
    ("The toll was announced by Lund.", False),  # a deed
    ("The guild that they voted for has promised relief.", True),  # not: for promising
    ("The men Lund paid for have condemned it.", True),  # whoever they are; not: to condemn
    ("It rid Lund of what officials condemn as waste.", True),  # not: what might be said
]


@pytest.mark.parametrize(("text", "voice"), VOICES)
def test_a_voice_is_heard(text: str, voice: bool) -> None:
    s = read_tokens(text, 0, len(text))
    assert has_voice(s, 0, len(s.tags)) == voice


# Words for which no report is found -> whether they hold what somebody else thinks or says.
OTHER_VOICES = [
    ("In Oslo’s calculus, Lund is a rival", True),
    ("In this view of the lake, Lund is small", False),
    ("They learned it, driven by the belief that it pays", True),
    ("The raid rests on the mistaken belief that it pays", False),  # which the author denies
    ("Lee felt he had to share it", True),
    ("The cold is felt in Lund", False),
    ("sold to whom the crown suspects", True),
    ("Power that has been described as soft", False),  # by whoever it was
    ("It was a “coalition of convenience”", False),  # a term
    ("Seen and viewed as a foe, Lund is alone", True),
    ("Rather than being viewed as a foe, Lund is alone", False),
    ("Its fear of Oslo is old", True),
    ("There is fear in the port", False),  # nobody’s
    ("The envoy’s later warning to Lund of a toll is grave", True),
    ("The warning to ships is lit", False),
    ("A risk cited by the banks is debt", True),
    ("The cited paper is old", False),
    ("Corva aptly described it", False),  # the author agrees
    ("Lund has long recognised the risk", True),
    ("Envoys are recognised by Lund", False),  # a deed
    ("A bill stipulating tolls of a tenth is near", True),
    ("It was no “peace by trade alone”", True),
    ("It was the “Lund Green Book of Ships”", False),  # a name
    ("It is a “use or lose it” moment", False),  # a phrase
]


@pytest.mark.parametrize(("words", "other"), OTHER_VOICES)
def test_somebody_else_is_heard_in_words(words: str, other: bool) -> None:
    assert holds_other_voice(words) == other


def test_a_quotation_is_a_voice_though_it_should_be_noted() -> None:
    assert holds_other_voice("Lund should note “homes and schools and the old harbour”")


# Words as the article prints them inside sentences; a sentence -> who speaks in it.
PRINTED = [
    ({"shell"}, "In May Shell suggested that tolls pay.", "Shell"),  # capital inside a sentence
    ({"shell", "Shell"}, "Shell suggests that tolls pay.", "Shell"),  # printed as a name too
    ({"turkey"}, "Turkey suggests that tolls pay.", "Turkey"),  # a state
    ({"oil"}, "Oil suggests that tolls pay.", ""),
]


@pytest.mark.parametrize(("names", "text", "who"), PRINTED)
def test_a_capital_is_a_name(names: set[str], text: str, who: str) -> None:
    s = read_tokens(text, 0, len(text), frozenset(names))
    holders = [r.holder for r in find_reports(s) if r.holder]
    assert "".join(text[s.starts[h[0]] : s.ends[h[1] - 1]] for h in holders) == who


INFLECTED = [
    ("say", {"say", "says", "saying"}),
    ("deny", {"deny", "denies", "denied", "denying"}),
    ("admit", {"admit", "admits", "admitted", "admitting"}),
    ("agree", {"agree", "agrees", "agreed", "agreeing"}),
    ("stress", {"stress", "stresses", "stressed", "stressing"}),
    # both spellings
    ("criticize", {"criticized", "criticised", "criticising"}),
]


@pytest.mark.parametrize(("verb", "forms"), INFLECTED)
def test_forms_of_verbs(verb: str, forms: set[str]) -> None:
    assert forms <= set(inflect(verb))


def test_every_group_is_shown_by_its_example() -> None:
    examples = {g.name: verb for verb, groups in GROUPS.items() for g in groups}
    assert len(examples) > 20
    for groups in GROUPS.values():
        for group in groups:
            assert group.subjects <= set("speaker source words it other".split())


def test_words_have_one_letter_each() -> None:
    text = "In May, the IAEA’s head warned that U.S. officials’ view is “wrong and dull,” - so he said."
    s = read_tokens(text, 0, len(text))
    assert len(s.tags) == len(s.masked) == len(s.raw) == len(s.starts)
    assert re.search("q_+Q", s.masked)


@given(st.text(st.sampled_from("ab \"“”’'(),.;:–%2 "), max_size=40))
def test_every_word_has_a_letter(text: str) -> None:
    s = read_tokens(text, 0, len(text))
    assert len(s.tags) == len(s.masked) == len(s.raw)


def test_a_sentence_may_break_off_behind_any_word() -> None:
    """Texts lose their stops and their ends; no rule looks for a word that is not there."""
    for text, _ in ROWS:
        for space in re.finditer(r"\s", text):
            s = read_tokens(text, 0, space.start())
            assert all(0 <= r.start < r.end <= len(s.tags) for r in find_reports(s))
