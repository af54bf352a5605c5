"""People: names with roles and affiliations; and names of other things."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.people import find_people

# (text, [(name, role, affiliation)])
PEOPLE = [
    # heads one behind the other, each with his own office behind his name
    (
        "H.E. Jan Novak, President of the Republic of Kazakhstan, H.E. Anna Berg, President of the"
        " Republic of Serbia, and Ida Lind, Prime Minister of Hungary, met.",
        [
            ("Jan Novak", "President of the Republic of Kazakhstan", "Republic of Kazakhstan"),
            ("Anna Berg", "President of the Republic of Serbia", "Republic of Serbia"),
            ("Ida Lind", "Prime Minister of Hungary", "Hungary"),
        ],
    ),
    # a numeral behind a name, a slash in an office, a lord by his surname
    (
        "Jan Novak III is a fellow at the Berg Institute.",
        [("Jan Novak III", "fellow at the Berg Institute", "Berg Institute")],
    ),
    (
        "- Anna Berg, Policy/Legislative Director, IATSE",
        [("Anna Berg", "Policy/Legislative Director", None)],
    ),
    (
        "Lord Berg, the former Cabinet Secretary, left.",
        [("Berg", "former Cabinet Secretary", None)],
    ),
    # who is at a body, further down in a line of such sentences; not: Anna Berg is a leader
    (
        "Jan Novak is a fellow with RUSI. Anna Berg is a program manager with RUSI.",
        [
            ("Jan Novak", "fellow with RUSI", "RUSI"),
            ("Anna Berg", "program manager with RUSI", "RUSI"),
        ],
    ),
    # what the editor of an interview adds stands in brackets
    (
        "Of course, [Security Adviser] Jan Novak met [Lund’s senior diplomat] Anna Berg.",
        [("Jan Novak", "Security Adviser", None), ("Anna Berg", "Lund’s senior diplomat", None)],
    ),
    ("I give [Secretary of State] Jan Novak credit.", [("Jan Novak", "Secretary of State", None)]),
    # what a name ends with behind a comma, a degree
    ("- Dr. Jan Novak, III, President, Lund College", [("Jan Novak, III", "President", None)]),
    ("- Jan Novak, Sr., President, Lund College", [("Jan Novak, Sr.", "President", None)]),
    ("- Jan Novak, J.D., President, Lund College", [("Jan Novak", "President", None)]),
    # a month is part of its date, not of a role behind it
    (
        "On 15 October Lundian Minister of Trade Jan Novak said so.",
        [("Jan Novak", "Lundian Minister of Trade", None)],
    ),
    # the plural belongs to the body, whose chairman is one; "and" shares no such office
    (
        "Chairman of the Council of Ministers Jan Novak and Anna Berg spoke.",
        [
            ("Jan Novak", "Chairman of the Council of Ministers", "Council of Ministers"),
            ("Anna Berg", None, None),
        ],
    ),
    (
        "Presidents of the League Jan Novak and Anna Berg spoke.",
        [
            ("Jan Novak", "President of the League", "League"),
            ("Anna Berg", "President of the League", "League"),
        ],
    ),
    # dashes part an office from a name as commas do; no plural, though it ends with s
    (
        "Talks go on, with Jan Novak – the Corvan charge d’affaires – in Lund.",
        [("Jan Novak", "Corvan charge d’affaires", None)],
    ),
    (
        "It fell to Jan Novak – Anna Berg’s chief of staff – in May.",
        [("Jan Novak", "Anna Berg’s chief of staff", None), ("Anna Berg", None, None)],
    ),
    ("Oslo backs Jan Novak – the treaty is dead.", [("Jan Novak", None, None)]),
    ("Men – above all Jan Novak – view private firms as foes.", [("Jan Novak", None, None)]),
    (
        "Lund’s boss Anna Berg met its ruler Jan Novak.",
        [("Anna Berg", "Lund’s boss", "Lund"), ("Jan Novak", "ruler", None)],
    ),
    # a line in brackets below the day is a byline, whatever the name; Head Start is no head
    (
        "Tolls\n\nRelease Date : 2024-05-01\n\n(Aybarq Tuncdoq)\n\nIt fell.",
        [("Aybarq Tuncdoq", None, None)],
    ),
    (
        "Tolls\n\nRelease Date : 2024-05-01\n\n(Aybarq Tuncdoq, et al.)\n\nIt fell.",
        [("Aybarq Tuncdoq", None, None)],
    ),
    ("It fell (Upper Lakes).", []),
    ("Funds for Head Start fell.", []),
    # what explains an office is part of it; a chair is held, and a note has no article
    (
        "Taoiseach (Prime Minister) Jan Novak paid.",
        [("Jan Novak", "Taoiseach (Prime Minister)", None)],
    ),
    (
        "Anna Berg holds the Lund Chair in Trade at the Lakes Guild.",
        [("Anna Berg", "Lund Chair in Trade at the Lakes Guild", "Lakes Guild")],
    ),
    (
        "Anna Berg is Director Lake Studies at the Lakes Guild.",
        [("Anna Berg", "Director Lake Studies at the Lakes Guild", "Lakes Guild")],
    ),
    # what somebody is called is no office, nor who is named behind
    ("Oslo praised Anna Berg as a leader.", [("Anna Berg", None, None)]),
    ("Lee met Anna Berg as the new envoy prepared to leave.", [("Anna Berg", None, None)]),
    (
        "Oslo named Anna Berg as its new envoy for trade.",
        [("Anna Berg", "new envoy for trade", None)],
    ),
    # what kind of secretary, of leader, whose biographer
    ("Then transport secretary Anna Berg left.", [("Anna Berg", "transport secretary", None)]),
    ("The guild’s imprisoned leader, Anna Berg, left.", [("Anna Berg", "imprisoned leader", None)]),
    ("Novak’s biographer, Anna Berg, left.", [("Anna Berg", "Novak’s biographer", None)]),
    # no name: words of a heading
    ("Its member Shia parties and the Grupo Elite left.", []),
    # towns in a row, and a commissioner for what is written like a name
    ("It fell in the suburbs of Bucha, Irpin and Rostov.", []),
    (
        "It wrote to the Commissioner for Refugees Anna Berg.",
        [("Anna Berg", "Commissioner for Refugees", None)],
    ),
    (
        "It wrote to the Commissioner for Human Rights Anna Berg.",
        [("Anna Berg", "Commissioner for Human Rights", None)],
    ),
    # a programme for several fields
    (
        "Anna Berg is a fellow with the Europe, Russia, and Eurasia Program at the Lund Centre.",
        [
            (
                "Anna Berg",
                "fellow with the Europe, Russia, and Eurasia Program at the Lund Centre",
                "Europe, Russia, and Eurasia Program",
            )
        ],
    ),
    # who heads a body is of it; whose aide one is is no body
    ("Corvatel’s boss, Jan Novak, left.", [("Jan Novak", "Corvatel’s boss", "Corvatel")]),
    (
        "Anna Berg left. Berg’s aide Jan Novak stayed.",
        [("Anna Berg", None, None), ("Anna Berg", None, None), ("Jan Novak", "Berg’s aide", None)],
    ),
    (
        "Putin’s commander Anna Berg left.",
        [("Putin", None, None), ("Anna Berg", "Putin’s commander", None)],
    ),
    # the forces of a state are no state; what is done to somebody is no part of his office
    (
        "Norway Defence Forces general Jan Novak spoke.",
        [("Jan Novak", "Norway Defence Forces general", None)],
    ),
    (
        "Accompanying Norwegian Chancellor Jan Novak, she spoke.",
        [("Jan Novak", "Norwegian Chancellor", None)],
    ),
    # the department of a university is no body without it
    (
        "Anna Berg is a professor in the Department of Lake Studies, Lund University.",
        [("Anna Berg", "professor in the Department of Lake Studies, Lund University", None)],
    ),
    # ... nor is a board without its bank
    (
        "Anna Berg is a Fellow and member of the Advisory Board of the Lund Institute.",
        [
            (
                "Anna Berg",
                "Fellow and member of the Advisory Board of the Lund Institute",
                "Lund Institute",
            )
        ],
    ),
    # a field before its bank, a rank behind an office, a body of states in a part of the world
    (
        "Anna Berg is Head of Trade Research and Governance of Corvabank.",
        [("Anna Berg", "Head of Trade Research and Governance of Corvabank", "Corvabank")],
    ),
    (
        "The Commander of Lund Lake Command Major General Jan Novak left.",
        [("Jan Novak", "Commander of Lund Lake Command", "Lund Lake Command")],
    ),
    (
        "Anna Berg is Senior Advisor at the Lundic Commission on Cooperation in Europe.",
        [
            (
                "Anna Berg",
                "Senior Advisor at the Lundic Commission on Cooperation in Europe",
                "Lundic Commission on Cooperation in Europe",
            )
        ],
    ),
    # a state and a town of two words; whoever a president meets is not of his state
    ("Hong Kong’s leader Jan Novak came.", [("Jan Novak", "Hong Kong’s leader", "Hong Kong")]),
    ("South Korea’s president met Jan Novak.", [("Jan Novak", None, None)]),
    # a capital is no leader
    ("It was the first leader Pretoria consulted.", []),
    # offices that few texts name
    (
        "Defence attaché Jan Novak met Grand Mufti Anna Berg.",
        [("Jan Novak", "Defence attaché", None), ("Anna Berg", "Grand Mufti", None)],
    ),
    # the verb of a headline is no part of a name
    ("President Lukashenko Outlines Target for Ships", [("Lukashenko", "President", None)]),
    ("Former President Yeltsin Visits Lund", [("Yeltsin", "Former President", None)]),
    # what several are is the office of none of them; a body keeps its plural
    (
        "Jan Novak and Anna Berg, two thought leaders in trade, left.",
        [("Jan Novak", None, None), ("Anna Berg", None, None)],
    ),
    (
        "Jan Novak, CEO of Lund Associates Limited, left.",
        [("Jan Novak", "CEO of Lund Associates Limited", "Lund Associates Limited")],
    ),
    (
        "Anna McHern left; so did Anna Berg.",
        [("Anna McHern", None, None), ("Anna Berg", None, None)],
    ),
    (
        "Jan Novak is presently the director of the Lund Centre.",
        [("Jan Novak", "director of the Lund Centre", "Lund Centre")],
    ),
    # an office of no body; a word that is a rank only before a name
    (
        "They caught Jan Novak, a prominent guild financier, and hid his private Line messages.",
        [("Jan Novak", "prominent guild financier", None)],
    ),
    ("It helps women with Private Health Insurance.", []),
    # an office of two fields
    (
        "Health and Human Services Secretary Anna Berg left.",
        [("Anna Berg", "Health and Human Services Secretary", None)],
    ),
    ("The Lee Clinic and Wisconsin said so.", []),
    (
        "Department of Commerce Affairs Director Anna Berg left.",
        [("Anna Berg", "Department of Commerce Affairs Director", None)],
    ),
    # an office that is over; one of two offices, nobody knows whose; a band of men
    (
        "One of them was ex-European Commissioner Jan Novak.",
        [("Jan Novak", "ex-European Commissioner", None)],
    ),
    (
        "It was Anna Berg and Jan Lee, respectively the guild’s leader and treasurer, who left.",
        [("Anna Berg", None, None), ("Jan Lee", None, None)],
    ),
    ("Al Shabaab said so.", []),
    # a title that ends in s; what somebody studies; but: a surname, Paul Dean
    ("Princess Ann Lee left.", [("Ann Lee", "Princess", None)]),
    (
        "Playwright Ann Lee met psychologist Jan Novak.",
        [("Ann Lee", "Playwright", None), ("Jan Novak", "psychologist", None)],
    ),
    ("Guards I’ve met in Lund say that Ann Lee left.", [("Ann Lee", None, None)]),
    ("Paul Dean met Ann Lee.", [("Paul Dean", None, None), ("Ann Lee", None, None)]),
    # a letter behind an apostrophe; what somebody’s work is about is no part of a role
    ("Envoy Jan Shia’a Al-Novak left.", [("Jan Shia’a Al-Novak", "Envoy", None)]),
    # ... whose surname stands without its article then
    (
        "Jan Shia’a Al-Novak met Prime Minister Novak.",
        [("Jan Shia’a Al-Novak", None, None), ("Jan Shia’a Al-Novak", "Prime Minister", None)],
    ),
    (
        "Anna Berg is a policy analyst and writer whose work focuses on Lund, Laos, and trade.",
        [("Anna Berg", "policy analyst and writer", None)],
    ),
    ("Anna Berg is a former envoy who left Lund.", [("Anna Berg", "former envoy", None)]),
    # ... nor is what somebody did behind it
    (
        "Jan Novak, First Deputy Director of Lund gave an interview to the Post.",
        [("Jan Novak", "First Deputy Director of Lund", "Lund")],
    ),
    # a word of the name of a state is a name of people too, but no person in a place
    ("António Costa, the chair, left.", [("António Costa", "chair", None)]),
    ("Tim Marshall, the envoy, left.", [("Tim Marshall", "envoy", None)]),
    ("The San Carlos Panantza mine of Costa Rica closed.", []),
    ("Marshall Islanders left.", []),
    # what leads to a person in a title; a form of address
    (
        "Statement Following the Meeting Between President Jan Lee and Anna Berg",
        [("Jan Lee", "President", None), ("Anna Berg", None, None)],
    ),
    ("President\u202fJan Lee left.", [("Jan Lee", "President", None)]),  # a blank like others
    ("President His Highness Jan Lee left.", [("Jan Lee", "President", None)]),
    (
        "Jan Lee, director of the Lund Centre and also professor of law, left.",
        [("Jan Lee", "director of the Lund Centre and also professor of law", "Lund Centre")],
    ),
    (
        "The President of Norway, The Honorable Jan Lee, hosted Shri Dara Novak in Lund.",
        [("Jan Lee", "President of Norway", "Norway"), ("Dara Novak", None, None)],
    ),
    (
        "Jan Lee, director of the Lund Institute’s, left.",
        [("Jan Lee", "director of the Lund Institute’s", "Lund Institute")],
    ),
    # the short name of a body within it; a post that ends at a verb, or at what is left of a place
    (
        "Anna Berg is Director of the Open Sources (OSG) Research Group.",
        [
            (
                "Anna Berg",
                "Director of the Open Sources (OSG) Research Group",
                "Open Sources (OSG) Research Group",
            )
        ],
    ),
    (
        "We met Anna Berg, Lund’s Deputy Chief of Staff for Policy sees little hope.",
        [("Anna Berg", "Lund’s Deputy Chief of Staff for Policy", None)],
    ),
    # an office behind a name tells more than the rank before it
    (
        "General Anna Berg, head of the Lund Guard, left.",
        [("Anna Berg", "head of the Lund Guard", "Lund Guard")],
    ),
    # half of a compound is no part of an office; a prize is
    ("The pro-Oslo President Jan Novak left.", [("Jan Novak", "President", None)]),
    ("Nobel peace laureate Anna Berg left.", [("Anna Berg", "Nobel peace laureate", None)]),
    # a surname of two words
    (
        "We saw Marine Le Pen. Le Pen left.",
        [("Marine Le Pen", None, None), ("Marine Le Pen", None, None)],
    ),
    # a surname that stands first, as the title before it shows
    (
        "Prime Minister Suga Yoshihide left. Prime Minister Suga said so.",
        [("Suga Yoshihide", "Prime Minister", None)] * 2,
    ),
    # a rank behind an office is another form of address
    (
        "Norway’s Chief of the Defence Staff Admiral Jan Novak left.",
        [("Jan Novak", "Chief of the Defence Staff", "Defence Staff")],
    ),
    (
        "Anna Berg is a fellow at the Lund Centre in Washington, D.C.",
        [("Anna Berg", "fellow at the Lund Centre in Washington", "Lund Centre")],
    ),
    # two words with a hyphen that do something
    ("The paper asks about Mere Fine-Tuning.", []),
    # a field is no body; an adjective of members is no role
    (
        "Anna Berg, Undersecretary of Defence for Policy, left.",
        [("Anna Berg", "Undersecretary of Defence for Policy", None)],
    ),
    ("Novak speaks for fellow Morena party members.", []),
    ("They tend to judge Reservists badly.", []),
    (
        "Anna Berg, Minister of Digital Transformation of Norway, left.",
        [("Anna Berg", "Minister of Digital Transformation of Norway", "Norway")],
    ),
    (
        "Anna Berg, Prime Minister of Norway, left.",
        [("Anna Berg", "Prime Minister of Norway", "Norway")],
    ),
    # the number of a war is no initial; an office that is somebody’s; an owner’s house
    ("It began in World War I. Along its lines, it went on.", []),
    # a name in two letters, with its title and with an adverb before it; titles in two words
    ("Vice President JD Stone said so.", [("JD Stone", "Vice President", None)]),
    ("Particularly JD Stone was loud.", [("JD Stone", None, None)]),
    (
        "Eric Lund is Minister Counsellor at the Delegation of Norway.",
        [("Eric Lund", "Minister Counsellor at the Delegation of Norway", "Delegation of Norway")],
    ),
    ("Guardsman Jack Stone left.", [("Jack Stone", "Guardsman", None)]),
    # where somebody works is no role; a state, or armed forces, for which he stands no body of his
    (
        "Anna Berg is a Research Analyst and works at the Lund Bank.",
        [("Anna Berg", "Research Analyst", None)],
    ),
    ("US Envoy for Laos Tom Stone left.", [("Tom Stone", "US Envoy for Laos", None)]),
    # what somebody also did is no role
    (
        "Jan Novak, Chairman of the Lund Bank and discussed tolls.",
        [("Jan Novak", "Chairman of the Lund Bank", "Lund Bank")],
    ),
    # who held an office then holds it no more; Then, he came
    ("Lee met then president Jan Novak.", [("Jan Novak", "then president", None)]),
    ("Lee met previous minister Ann Berg.", [("Ann Berg", "previous minister", None)]),
    ("Then president Jan Novak left.", [("Jan Novak", "president", None)]),
    # fields in small letters, a body with a sign in its name, a rank that is of no body
    (
        "Anna Berg is a researcher of gender studies, peace, and trade policy at the Lund Centre.",
        [
            (
                "Anna Berg",
                "researcher of gender studies, peace, and trade policy at the Lund Centre",
                "Lund Centre",
            )
        ],
    ),
    (  # not: and then, since then
        "Lee left, and then President Ann Stone came.",
        [("Ann Stone", "President", None)],
    ),
    (  # those who stand at a port are no fields
        "Ann Stone, minister of trade, and officials at the port met.",
        [("Ann Stone", "minister of trade", None)],
    ),
    (  # who was it then, and is it no more
        "In 2022, then LHQ Director Guy Marsh said that trade fell.",
        [("Guy Marsh", "then LHQ Director", None)],
    ),
    (  # no name begins with what somebody was
        "Ex-PM Anna Berg left Lund. The guild met Deputy Clerk Guy Marsh.",
        [("Anna Berg", None, None), ("Guy Marsh", "Deputy Clerk", None)],
    ),
    (  # ... or with the place before it; an office that somebody is to have
        "In Washington, D.C. Secretary Anna Berg met House Leader Designate Guy Marsh.",
        [("Anna Berg", "Secretary", None), ("Guy Marsh", "House Leader Designate", None)],
    ),
    (
        "Anna Berg is a Research Fellow in cyber, technology and trade policy.",
        [("Anna Berg", "Research Fellow in cyber, technology and trade policy", None)],
    ),
    (
        "Jan Roe, Analyst at the Centre for Trade & Lund Studies, left.",
        [
            (
                "Jan Roe",
                "Analyst at the Centre for Trade & Lund Studies",
                "Centre for Trade & Lund Studies",
            )
        ],
    ),
    ("Admiral of the Fleet Sir Jan Roe left.", [("Jan Roe", "Admiral of the Fleet", None)]),
    # a firm runs into the name of its head
    (
        "Lund Trade Association SVP Ann Berg left.",
        [("Ann Berg", "Lund Trade Association SVP", None)],
    ),
    # a second office is no part of the first body, nor is what a professor teaches; where he stood
    (
        "Anna Berg is Visiting Fellow at the Lund Asia Centre and Senior Research Fellow at the IPS.",
        [
            (
                "Anna Berg",
                "Visiting Fellow at the Lund Asia Centre and Senior Research Fellow at the IPS",
                "Lund Asia Centre",
            )
        ],
    ),
    (
        "Anna Berg is Professor of Trade and Law.",
        [("Anna Berg", "Professor of Trade and Law", None)],
    ),
    (
        "Anna Berg, a professor at Lund University, left.",
        [("Anna Berg", "professor at Lund University", "Lund University")],
    ),
    ("Malcolm X met Anna Berg.", [("Malcolm X", None, None), ("Anna Berg", None, None)]),
    (
        "Anna Berg, leader of the Lund Party in front of her house, left.",
        [("Anna Berg", "leader of the Lund Party", "Lund Party")],
    ),
    # a centre for three fields
    (
        "Anna Berg, fellow at the Centre for Peace, Law and Trade of Lund, left.",
        [
            (
                "Anna Berg",
                "fellow at the Centre for Peace, Law and Trade of Lund",
                "Centre for Peace, Law and Trade of Lund",
            )
        ],
    ),
    # a ship with a letter, a sea, a centre in another language
    ("The Maria and Lady R left the Sea of Azov.", []),
    ("It was made by the Centro Lundiano de Investigación.", []),
    # a rank that is a word of a name, and a name of a service
    ("a book on Private Military Companies and war", []),
    ("like Norway’s Cargo Information Sharing Platform", []),
    ("the death of Private Sean Lund", [("Sean Lund", "Private", None)]),
    # title before the name; the adjective names the state
    ("French President Anne Dupont left.", [("Anne Dupont", "French President", None)]),
    # the role runs over "of"
    ("and Secretary of State Mary Stone", [("Mary Stone", "Secretary of State", None)]),
    # a body in the middle of the role ends in no name
    (
        "Chairman of the State Duma Oleg Petrenko spoke",
        [("Oleg Petrenko", "Chairman of the State Duma", "State Duma")],
    ),
    # role of a state, comma, name
    (
        # one behind the other: the state is of the one before
        "Prime Minister Ann Lee of Tonga President Jan Novak of the Republic of Peru",
        [("Ann Lee", "Prime Minister", "Tonga"), ("Jan Novak", "President", "Peru")],
    ),
    (
        "the President of the Russian Federation, Oleg Petrenko, met",
        [("Oleg Petrenko", "President of the Russian Federation", "Russian Federation")],
    ),
    # a body before the title
    (
        "European Commission President Marta van der Berg",
        [("Marta van der Berg", "European Commission President", "European Commission")],
    ),
    # one plural title for two
    (
        "Presidents Li Dawei and Oleg Petrenko met.",
        [("Li Dawei", "President", None), ("Oleg Petrenko", "President", None)],
    ),
    # ... also with their states between
    (
        "Foreign Ministers Li Dawei of China and Oleg Petrenko of Russia met.",
        [
            ("Li Dawei", "Foreign Minister", "China"),
            ("Oleg Petrenko", "Foreign Minister", "Russia"),
        ],
    ),
    # small letters before the name
    ("Kremlin spokesman Oleg Petrenko said", [("Oleg Petrenko", "Kremlin spokesman", "Kremlin")]),
    # apposition, cut at the comma
    # ships with a rank are nobody
    ("The frigate Marshal Krylov and the Admiral Gorshkov came.", []),
    ("The Admiral Gorshkov came with Admiral Viktor Krylov.", [("Viktor Krylov", "Admiral", None)]),
    ("Viktor Orban and Budapest blocked it.", [("Viktor Orban", None, None)]),
    (
        # another office joined to the first is no part of its body
        "Member of the Guild Council and Foreign Minister Li Dawei came",
        [("Li Dawei", "Member of the Guild Council and Foreign Minister", "Guild Council")],
    ),
    (
        "Li Dawei, a member of the Politburo, came",
        [("Li Dawei", "member of the Politburo", "Politburo")],
    ),
    # the next person's title is no apposition
    (
        "Li Dawei, Russian President Oleg Petrenko and others",
        [("Li Dawei", None, None), ("Oleg Petrenko", "Russian President", None)],
    ),
    # byline in brackets: position, then unit and institution
    (
        "(Lin Ta-wei, Assistant Professor, Institute of Strategy, Northern University)",
        [("Lin Ta-wei", "Assistant Professor", "Institute of Strategy, Northern University")],
    ),
    # whose friend somebody is, and where one stands for: no body
    (
        "Anna Berg, a banker and friend of Oleg Petrenko, left.",
        [("Anna Berg", "banker and friend of Oleg Petrenko", None), ("Oleg Petrenko", None, None)],
    ),
    ("Anna Berg is the MP for Lund and Oslo.", [("Anna Berg", "MP for Lund and Oslo", None)]),
    # not: what comes behind it; a short name before where it is
    (
        "Anna Berg is an Assistant Professor at Lund University and she is a Fellow at RUSI.",
        [("Anna Berg", "Assistant Professor at Lund University", "Lund University")],
    ),
    (
        "Anna Berg is a Research Fellow for the Trade and Sea Team (TST) at RUSI.",
        [("Anna Berg", "Research Fellow for the Trade and Sea Team (TST) at RUSI", "RUSI")],
    ),
    # a field behind the office
    (
        "Anna Berg is Director, Sea Trade at the Lund Centre.",
        [("Anna Berg", "Director, Sea Trade at the Lund Centre", "Lund Centre")],
    ),
    # translator
    ("Translated into English by Huang Li-hua", [("Huang Li-hua", "translator", None)]),
    # a bare "By" says no role
    ("By Anne Dupont", [("Anne Dupont", None, None)]),
    # note on an author
    (
        "Dr. Anne Dupont is a senior fellow at the Center for Studies.",
        [("Anne Dupont", "senior fellow at the Center for Studies", "Center for Studies")],
    ),
    # forms of address are no roles; the surname stands for the name in full
    (
        "Oleg Petrenko came. Mr. Petrenko left.",
        [("Oleg Petrenko", None, None), ("Oleg Petrenko", None, None)],
    ),
    # Chinese names: the surname comes first; "He" may be one
    ("He Dawei came. It was said that He’s plan failed.", [("He Dawei", None, None)]),
    # initials and Jr.
    (
        "President Robert J. Stone and Senator Paul Stone Jr.",
        [("Robert J. Stone", "President", None), ("Paul Stone Jr.", "Senator", None)],
    ),
    # a state's own person, with a first name in no list
    ("Hungary’s Zsolt Fekete flew in.", [("Zsolt Fekete", None, None)]),
    # a first name in no list, whose surname also stands alone
    (
        "They met Jorvik Halden. Halden’s plan was bold.",
        [("Jorvik Halden", None, None), ("Jorvik Halden", None, None)],
    ),
    # beside a known person
    (
        "President Li met Halden. Li and Halden talked.",
        [("Li", "President", None), ("Li", None, None), ("Halden", None, None)],
    ),
    # the comma within a field of office
    (
        "Japan’s Minister of Economy, Trade and Industry, Ken Saito, met Otto Brandt, Minister for Energy, Trade and Transport.",
        [
            ("Ken Saito", "Minister of Economy, Trade and Industry", None),
            ("Otto Brandt", "Minister for Energy, Trade and Transport", None),
        ],
    ),
    # an office with its field before the comma, a first name in no list
    (
        "the envoy for sanctions, Jorvik Halden, said",
        [("Jorvik Halden", "envoy for sanctions", None)],
    ),
    # an office between two names belongs to the first
    (
        "Olga Strand, Deputy Head of the Service, Jorvik Halden, Director for Asia, and others",
        [
            ("Olga Strand", "Deputy Head of the Service", "Service"),
            ("Jorvik Halden", "Director for Asia", None),
        ],
    ),
    # the state owns the office
    ("Taiwan’s President Lin Ta-wei spoke", [("Lin Ta-wei", "President", "Taiwan")]),
    # ranks in short
    ("Maj. Gen. Jorvik Halden", [("Jorvik Halden", "Maj. Gen.", None)]),
    # forms of address before the name
    ("the Honourable Peter Hallam left", [("Peter Hallam", None, None)]),
    # initials in front
    ("J.D. Halden spoke", [("J.D. Halden", None, None)]),
    # an age before the office
    ("Olga Strand, 54, a lawyer from Riga, said", [("Olga Strand", "lawyer from Riga", None)]),
    # a first name in no list: at a university, beside a person, at the foot of a report
    ("Jorvik Halden of Northern University", [("Jorvik Halden", None, None)]),
    ("Olga Strand and Jorvik Halden", [("Olga Strand", None, None), ("Jorvik Halden", None, None)]),
    (
        "(Reporting by Jorvik Halden; editing by Guy Marsh)",
        [("Jorvik Halden", None, None), ("Guy Marsh", None, None)],
    ),
    # titles in short
    ("PM Jorvik Halden spoke", [("Jorvik Halden", "PM", None)]),
    # a chief officer of any field
    (
        "Lund’s chief technical officer, Guy Marsh, put it",
        [("Guy Marsh", "Lund’s chief technical officer", None)],
    ),
    # a word of a ministry, and one that is both a surname and part of other names
    (
        "Secretary of Public Credit Guy Marsh left",
        [("Guy Marsh", "Secretary of Public Credit", None)],
    ),
    (
        "Deputy Trade Representative Jayme White left",
        [("Jayme White", "Deputy Trade Representative", None)],
    ),
    ("the Trump White House said so", []),
    # a surname that else is a state, a month or a field; a name with a by-name in it
    (
        "Lisa Monaco, Theresa May and Elizabeth Economy met",
        [
            ("Lisa Monaco", None, None),
            ("Theresa May", None, None),
            ("Elizabeth Economy", None, None),
        ],
    ),
    ("Jan “El Lobo” Novak fled", [("Jan “El Lobo” Novak", None, None)]),
    # ... and no such: what somebody is called on a day
    ("He called Ann Lee “Sleepy” Monday", [("Ann Lee", None, None)]),
    # who was something; not: who was first
    ("Anna Berg, who was a famous activist, left", [("Anna Berg", "famous activist", None)]),
    # another name of the office in brackets; not: the short form of a body
    (
        "Anna Berg is a Reader (Associate Professor) in Trade at Lund University.",
        [
            (
                "Anna Berg",
                "Reader (Associate Professor) in Trade at Lund University",
                "Lund University",
            )
        ],
    ),
    # where somebody sits is no part of an office
    (
        "Guy Marsh, a Lund Associate Fellow based in Oslo, said",
        [("Guy Marsh", "Lund Associate Fellow", None)],
    ),
    # a field is no body
    (
        "Guy Marsh, Research Fellow for Sea Power, said",
        [("Guy Marsh", "Research Fellow for Sea Power", None)],
    ),
    # ... and who is no longer
    ("by retired admiral Guy Marsh", [("Guy Marsh", "retired admiral", None)]),
    ("by retired General Sir Guy Marsh", [("Guy Marsh", "retired General", None)]),
    # the fields of a programme, parted by commas
    (
        "Guy Marsh is a Fellow in the lake policy, Northern security, and trade programme at the"
        " Lund Institute.",
        [
            (
                "Guy Marsh",
                "Fellow in the lake policy, Northern security, and trade programme at the Lund"
                " Institute",
                "Lund Institute",
            )
        ],
    ),
    # who was it then is not it now
    (
        "then-Norwegian Prime Minister Guy Marsh",
        [("Guy Marsh", "then-Norwegian Prime Minister", None)],
    ),
    # what a sentence opens with is no part of a name, nor is the field of an office
    ("It fell. Capturing Guy Marsh is hard.", [("Guy Marsh", None, None)]),
    ("Minister of Interior Guy Marsh left", [("Guy Marsh", "Minister of Interior", None)]),
    # hyphenated titles and a form of address between title and name
    (
        "the Permanent Under-Secretary Sir Jorvik Halden",
        [("Jorvik Halden", "Permanent Under-Secretary", None)],
    ),
    # brackets after the name
    ("Minister of Finance Ulf Brand (Sweden) left", [("Ulf Brand", "Minister of Finance", None)]),
    (
        "Ulf Brand (born Halden), the envoy for water, left",
        [("Ulf Brand", "envoy for water", None)],
    ),
    # what somebody heads is no body where one is named behind it
    (
        "Jan Halden, Director of Naval Sciences at ZKRI, left.",
        [("Jan Halden", "Director of Naval Sciences at ZKRI", "ZKRI")],
    ),
    # the head noun stands far from the name
    (
        "The director of the Centre for Eurasian Trade and Transport Studies at Northern University"
        " in Riga, Jorvik Halden, agreed.",
        [
            (
                "Jorvik Halden",
                "director of the Centre for Eurasian Trade and Transport Studies at Northern"
                " University in Riga",
                "Centre for Eurasian Trade and Transport Studies",
            )
        ],
    ),
    # a field in small letters, with no comma after it; a verb is none
    (
        "the special envoy for water and climate Jorvik Halden",
        [("Jorvik Halden", "special envoy for water and climate", None)],
    ),
    ("the envoy for sanctions met Olga Strand", [("Olga Strand", None, None)]),
    # an office that is over
    (
        "Anna Berg, former secretary of state, left",
        [("Anna Berg", "former secretary of state", None)],
    ),
    ("the former prime minister Anna Berg", [("Anna Berg", "former prime minister", None)]),
    ("the former Prime Minister Anna Berg", [("Anna Berg", "former Prime Minister", None)]),
    ("the former Norway envoy Anna Berg", [("Anna Berg", "former Norway envoy", "Norway")]),
    # a state of two words, of which a title before a name begins with the second
    (
        "Jorvik Halden, Head of Office at the Ministry of Trade, left.",
        [("Jorvik Halden", "Head of Office at the Ministry of Trade", "Ministry of Trade")],
    ),
    (  # an office is of nobody
        "Jorvik Halden, Senior Adviser to Corva’s Office of the President, left.",
        [("Jorvik Halden", "Senior Adviser to Corva’s Office of the President", None)],
    ),
    (
        "Republic of Korea Security Adviser Jorvik Halden",
        [("Jorvik Halden", "Republic of Korea Security Adviser", "Republic of Korea")],
    ),
    # what an office is for ends in a noun, which is no part of the name
    ("the Special Envoy for Climate Anna Berg", [("Anna Berg", "Special Envoy for Climate", None)]),
    (
        "Appeasing president Jan Novak would fail.",  # what a sentence opens with is no office
        [("Jan Novak", "president", None)],
    ),
    (
        "Meeting President Jan Novak, Acting President Anna Berg left.",
        [("Jan Novak", "President", None), ("Anna Berg", "Acting President", None)],
    ),
    (
        "The deputy Foreign Minister Anna Berg left",  # in lower case before a run of capitals
        [("Anna Berg", "deputy Foreign Minister", None)],
    ),
    (
        "Anna Berg, formerly head of the Bank, left",  # what somebody was
        [("Anna Berg", "formerly head of the Bank", "Bank")],
    ),
    (
        "Deputy Assistant Administrator for Asia Anna Berg",
        [("Anna Berg", "Deputy Assistant Administrator for Asia", None)],
    ),
    ("First Lady Anna Berg spoke", [("Anna Berg", "First Lady", None)]),
    ("Army Corporal Luke H. Berg spoke", [("Luke H. Berg", "Army Corporal", None)]),
    # bodies and meetings in capitals behind a title are nobody
    ("the NATO Secretary-General Review Board", []),
    ("a call of the Executive Board and the General Counsel", []),
    # the body that owns the name, but not a state
    ("says IMEMO’s Anna Berg", [("Anna Berg", None, "IMEMO")]),
    ("says the UK’s Anna Berg", [("Anna Berg", None, None)]),
    # hyphenated names, by a given name in part or by the shape of the surname
    ("Jean-Marc Halden left", [("Jean-Marc Halden", None, None)]),
    ("with Ilmar Strand-Halden", [("Ilmar Strand-Halden", None, None)]),
    # Central Asian names, by given name or surname
    ("Nurlan Halden left", [("Nurlan Halden", None, None)]),
    ("with Ilmar Zhaksybekov", [("Ilmar Zhaksybekov", None, None)]),
    # a given name behind a title that is in no list
    ("Tanaiste Liam Halden left", [("Tanaiste Liam Halden", None, None)]),
    # the name in characters; the name of the father, which not all mentions have
    ("Li Dawei 李大伟 (b. 1960) is a professor of law", [("Li Dawei", "professor of law", None)]),
    (
        "Oleg Ivanovich Petrenko left. Oleg Petrenko died",
        [("Oleg Ivanovich Petrenko", None, None)] * 2,
    ),
    # a surname known to all
    ("It was Biden who left", [("Biden", None, None)]),
    ("The political scientist Lee Dawei wrote", [("Lee Dawei", "political scientist", None)]),
    # a first name that ends as a concept does
    ("Kliment Petrenko left", [("Kliment Petrenko", None, None)]),
    # a surname that is also a common word
    ("Park Ji-won spoke", [("Park Ji-won", None, None)]),
    # the short name of a body ends its name where no more of it follows
    (
        "Anna Berg, director of the Lund Centre (LC) warned that the port is old.",
        [("Anna Berg", "director of the Lund Centre", "Lund Centre")],
    ),
    # what somebody knows about is not whose they are, nor is a region
    ("Anna Berg is a China expert", [("Anna Berg", "China expert", None)]),
    (
        "Anna Berg, EU envoy for the Gulf region, left",
        [("Anna Berg", "EU envoy for the Gulf region", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people_have_their_roles_as_worded(
    text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert [
        (person.name, person.role, person.affiliation and person.affiliation.text)
        for person in find_people(text)
    ] == expected


# (text, words at the role's span, words at the affiliation's span)
PLACES = [
    # a stop that ends no name: no letter alone is a body
    (
        "Jan Novak, director of strategy at the U.S. State Department, left.",
        "director of strategy at the U.S. State Department",
        None,
    ),
    # to the letter
    ("Chairman of the State Duma Oleg Petrenko", "Chairman of the State Duma", "State Duma"),
    # behind the name, without the article
    ("Li Dawei, a member of the Politburo, came", "member of the Politburo", "Politburo"),
    # the text has another word: one of two "Presidents", "Russian" for Russia
    ("Presidents Li Dawei and Oleg Petrenko", None, None),
    ("Russian President Oleg Petrenko", "Russian President", None),
    # the state after the name
    ("President Li Dawei of China", "President", "China"),
    # what a byline does not word
    ("Translated by Huang Li-hua", None, None),
]


@pytest.mark.parametrize(("text", "role", "affiliation"), PLACES)
def test_roles_and_affiliations_tell_where_they_stand(
    text: str, role: str | None, affiliation: str | None
) -> None:
    person = find_people(text)[0]
    spans = (person.role_span, person.affiliation)
    assert tuple(text[span.start : span.end] if span else None for span in spans) == (
        role,
        affiliation,
    )


NOBODY = [
    "Sukhoi Su-27 jets and Jan Su-27 flew.",  # a plane has a number
    "The researcher CyberLund counted ten groups.",  # a product is written with a capital inside
    "The Center for International Private Enterprise said so.",
    "HMS Queen Elizabeth left.",
    "In May the Anna Berg, an icebreaker, left.",  # a full name behind an article is that of a thing
    "It was May. The Anna Berg left.",
    "Can Britain afford it?",
    "The KH-linked Hashd said so.",
    "Oil is brought to Benin and has been sold there.",
    # an adverb that opens a sentence before an adjective in capitals, believers, a part of a land
    "Politically Far-Right parties lead the polls.",
    "It attacked a fellow Muslim nation.",
    "The raid took place in Indian Administered Kashmir.",
    "at the Great Hall of the People in Beijing",  # a building
    "the Third Belt and Road Forum for International Cooperation",  # a conference
    "the White House, the Middle East, the Western Pacific and Hong Kong",  # places
    "National Defense University and the Global Times said",  # bodies that say things
    "Nord Stream and the Power of Siberia",  # pipelines
    "Moscow and Beijing said. Berlin’s view. Harbin’s ice. The Kremlin’s aim.",  # cities in -in; capitals that speak
    "The Ministry of Foreign Affairs of China, the State Council, the President’s office",  # titles in bodies
    "On Monday, in October, First, Second",  # the calendar and ordinals
    "Hong Kong said. Abu Dhabi asked. Tel Aviv warned.",  # places that speak
    "Second Thomas Shoal and Rosatom Overseas",  # first names and bodies in names of places
    "Morgan Stanley said. Ernst & Young asked.",  # firms
    "Jorvik Holdings said. The Lloyd George Partners were told.",  # ... by their last word
    "San Diego said. Fort Worth warned. He left Diego Garcia.",  # places
    "the carrier Ronald Reagan, the USS John Finn, the USNS Jan Novak, a George Cross, Charles de Gaulle airport",  # named after people
    "a Gerald Ford-class ship of the Fort Worth-based firm",  # ... within a compound
    "the Geneva Accords and the Governors of the Northern Banks",  # plurals
    "a Franco-Spanish fleet",  # a compound of states
    "the Free and Open Indo-Pacific and the National Bureau of Asian Research",  # a concept, a body
    "Her suits became “Sanae Fashion”. They bought “Jan Novak”.",  # a brand is quoted whole
    "The Hybrid Blend is new. Every hybrid blend fails. Blend said so. For Blend it is late.",  # written small too
    "the Jorvik Chantry was built. They love the Chantry.",  # what stands alone with an article
    "Wolf Warriors and Official Security Assistance.",  # what is no name
    "The Crimean Russians and the Young Americans left. Black Lives Matter.",  # peoples, a movement
    "Soft Pathways failed. Pathways are many.",  # a word that stands alone only to open sentences
    "the Institute for Halden Reading at the Northern University",  # a field in a body’s name
    "Bandar Abbas said no.",  # a port like a name
    "ships between Torvin and Oslo left Torvin port. Torvin’s mills",  # a place by what is in it
    "Three FTAs failed, as Northern FTAs do",  # an acronym in the plural
    "He lived in Torvin. Torvin was large.",  # a place by in, with the ending of a surname
    "exports of Norway and Qatar",  # states beside each other
    "the US administration and the Russian presidency",  # states that govern
    "",
]


@pytest.mark.parametrize("text", NOBODY)
def test_other_names_are_nobody(text: str) -> None:
    assert find_people(text) == []


PIECES = st.sampled_from(
    [
        "President ",
        "of the ",
        "State ",
        "Li Dawei",
        "Oleg ",
        "Petrov",
        "’s ",
        " and ",
        ", ",
        "Mr. ",
        "(",
        "\n",
        "By ",
        "the ",
        "spokesman ",
        "Jr. ",
        "von ",
        "A. ",
        "China",
        " said",
        "Ministers ",
        "İ",
    ]
)


@given(st.lists(PIECES | st.text(max_size=5), max_size=40).map("".join))
def test_mentions_are_in_order_and_apart(text: str) -> None:
    found = find_people(text)
    assert all(0 <= person.start < person.end <= len(text) for person in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_a_place_with_a_surname_in_it_is_nobody() -> None:
    people = find_people("Kong Zong left Hong Kong. Kong spoke.")
    assert [person.text for person in people] == ["Kong Zong", "Kong"]
