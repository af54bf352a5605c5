"""Closed word lists of the genre: numbers, months, states and blocs, what a text announces, and what names are made of."""

NUMBERS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}
ROMAN = {word: value for value, word in enumerate("i ii iii iv v vi vii viii ix x".split(), start=1)}
MONTHS = {
    word: value
    for value, word in enumerate(
        "january february march april may june july august september october november december".split(), start=1
    )
}
WEEKDAYS = {word: value for value, word in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}

# State or bloc as articles name it -> the adjectives that go with it.
STATES: dict[str, tuple[str, ...]] = {
    "China": ("Chinese", "Sino"), "Russia": ("Russian", "Russo"), "Soviet Union": ("Soviet",),
    "United States": ("US", "U.S.", "American"), "United Kingdom": ("UK", "U.K.", "British"),
    "European Union": ("EU", "European"), "Ukraine": ("Ukrainian",), "France": ("French",), "Germany": ("German",),
    "Italy": ("Italian",), "Spain": ("Spanish",), "Poland": ("Polish",), "Hungary": ("Hungarian",), "Serbia": ("Serbian",),
    "Belarus": ("Belarusian",), "Turkey": ("Turkish",), "Türkiye": ("Turkish",), "Japan": ("Japanese",),
    "South Korea": ("South Korean",), "North Korea": ("North Korean", "DPRK"), "Republic of Korea": ("ROK", "Korean"),
    "Mongolia": ("Mongolian",), "Taiwan": ("Taiwanese",), "Philippines": ("Philippine", "Filipino"),
    "Vietnam": ("Vietnamese",), "Malaysia": ("Malaysian",), "Indonesia": ("Indonesian",), "Singapore": ("Singaporean",),
    "Thailand": ("Thai",), "Cambodia": ("Cambodian",), "Myanmar": ("Burmese",), "India": ("Indian",),
    "Pakistan": ("Pakistani",), "Afghanistan": ("Afghan",), "Iran": ("Iranian",), "Iraq": ("Iraqi",), "Israel": ("Israeli",),
    "Syria": ("Syrian",), "Egypt": ("Egyptian",), "Saudi Arabia": ("Saudi", "Saudi Arabian"),
    "Kazakhstan": ("Kazakh", "Kazakhstani"), "Kyrgyzstan": ("Kyrgyz",), "Tajikistan": ("Tajik",), "Uzbekistan": ("Uzbek",),
    "Turkmenistan": ("Turkmen",), "Brazil": ("Brazilian",), "Mexico": ("Mexican",), "Canada": ("Canadian",),
    "Australia": ("Australian",), "South Africa": ("South African",), "Netherlands": ("Dutch",), "Belgium": ("Belgian",),
    "Austria": ("Austrian",), "Switzerland": ("Swiss",), "Sweden": ("Swedish",), "Norway": ("Norwegian",),
    "Finland": ("Finnish",), "Denmark": ("Danish",), "Ireland": ("Irish",), "Portugal": ("Portuguese",), "Greece": ("Greek",),
    "Czech Republic": ("Czech",), "Slovakia": ("Slovak",), "Romania": ("Romanian",), "Bulgaria": ("Bulgarian",),
    "Estonia": ("Estonian",), "Latvia": ("Latvian",), "Lithuania": ("Lithuanian",), "Moldova": ("Moldovan",),
    "Armenia": ("Armenian",), "Azerbaijan": ("Azerbaijani",), "New Zealand": (), "Laos": ("Lao",), "Nepal": ("Nepali",),
    "Bangladesh": ("Bangladeshi",), "Sri Lanka": ("Sri Lankan",), "Qatar": ("Qatari",),
    "United Arab Emirates": ("UAE", "Emirati"), "Kuwait": ("Kuwaiti",), "Nigeria": ("Nigerian",), "Ethiopia": ("Ethiopian",),
    "Argentina": ("Argentine",), "Venezuela": ("Venezuelan",), "Cuba": ("Cuban",), "Europe": ("European",),
    "the West": ("Western",), "NATO": (),
}  # fmt: skip

# What a text says it has several of: no counts of things in the world.
PARTS = frozenset(
    """aims approaches areas arguments aspects benefits categories causes caveats challenges characteristics choices
    concerns conclusions conditions consensus considerations developments dilemmas dimensions directions elements factors
    features fronts functions goals implications interests issues lessons levels messages motives objectives observations
    obstacles options outcomes paths phases pillars points principles priorities problems proposals purposes questions
    reasons respects results risks scenarios signals stages steps suggestions tasks themes things topics trends ways""".split()
)
# What several of may be both: announced by a text, and counted.
DEEDS = frozenset("actions commitments decisions demands initiatives measures recommendations".split())

# Words for people in office, forms of address, given names.
TITLES = frozenset(
    """activist admiral adviser advisor aide ambassador analyst archbishop attorney author banker businessman candidate
    captain ceo chair chairman chairperson chairwoman chancellor chief co-chair co-founder colonel columnist commander
    commentator commissioner congressman congresswoman consultant coordinator correspondent counselor counterpart delegate
    deputy dictator diplomat director economist editor emperor engineer envoy executive expert fellow founder general
    governor head historian journalist judge king lawmaker lawyer leader lecturer legislator lieutenant manager marshal
    mayor member minister mp negotiator nominee officer official oligarch patriarch physicist politician pope predecessor
    premier president priest prince professor prosecutor queen reporter representative researcher scholar scientist
    secretary secretary-general senator speaker spokesman spokesperson spokeswoman strategist successor translator tycoon
    undersecretary vice-chairman vice-premier vice-president writer""".split()
)
ABBREVIATED = frozenset("Adm. Amb. Brig. Capt. Col. Gen. Gov. Lt. Maj. Prof. Rep. Sen.".split())
HONORIFICS = frozenset("comrade dr excellency h.e honorable honourable madam miss mr mrs ms sir".split())
FIRST = frozenset(
    """aaron abdul adam agnes ahmad ahmed akira alan albert alberto aleksandar aleksandr alex alexander alexandre alexei
    alexey alfred ali alice alicia allison amanda amy ana anatoly anders andrea andreas andrei andrew andrey andrii andriy
    andrzej angela anja ann anna anne anneliese annika anthony anton antonio antony antonín antónio ariel arnold arthur
    ashley astrid barack barbara bashar beatrice ben benjamin bernard bernd bettina bill björn bob bogdan boris brad bradley
    brendan brian brigitte bruce bruno calvin cameron camille carl carla carlos carol caroline catherine cathy cecilia
    charles charlotte chloe chris christian christine christopher clara claudia clement colin connor craig cyril dale dalia
    damian dan daniel danny darren david dean deborah denis dennis denys derek diana diane diego dieter dimitri dirk dmitri
    dmitriy dmitry dmytro dominic dominique don donald donna dorothy doug douglas duncan dylan edgar eduardo edward edwin
    eileen ekaterina elena elias elisabeth elise elizabeth ella ellen elvira emil emily emma emmanuel enrique eric erik
    erika ernest esther ethan eugene eva evan evgeny fabian fatima federico felix ferdinand fernando fiona florian francesca
    francis francisco francois frank franklin françois fred frederick fredrik freya friedrich fumio fyodor gabriel gavin
    gennady geoffrey george georgy gerald gerard gerd gerhard gideon gilbert gilles gina giorgia giovanni giulia giuseppe
    gloria gordon graham grant greg gregory guillaume gustav guy hannah hannes hans harold harry hassan heather hector heidi
    heinrich helen helena helga helmut henri henrik henry herbert herman hillary hiroshi hiroto howard hugh hugo ian ibrahim
    igor ilya ines ingrid irene irina isaac isabel isabella ivan jack jacob jacques jake jakob jamal james jamie jan jane
    janet janez jared jason jean jeanne jeff jeffrey jennifer jens jeremiah jeremy jerome jessica jessie jill jim jimmy
    joachim joan joanna joaquin joaquín jochen joe joel johan johann johannes john jon jonas jonathan jorge jose josef
    josefa josep joseph joshua josé joyce juan judith judy julia julian julie julien jürgen kaja karen karim karin karl
    karol katarina kate kateryna katherine kathleen kathryn katrin katsuya kayla keir keith kelly ken kenji kenneth kerry
    kevin kirill klaus konstantin kristalina kristina kurt kyle larry lars laura lauren laurent lena leo leon leonardo
    leonid linda lindsey lisa liz lloyd lorenzo louis louise luca lucas lucia lucy luigi luis luke lydia lyle lyudmila
    magnus malcolm manfred manuel marc marcel marcin marco marcus margaret margarethe margrethe maria marian marie marina
    marine mario marius marjorie mark markus maroš marta martin mary mateusz mathias mats matt matteo matthew matthias
    maurice maxim maya megan melissa mette michael michel michelle micheál miguel mike mikhail miles mitchell mohamed
    mohammad mohammed monica moritz muhammad mustafa nadia nancy naomi narendra natalia natalie nathalie nathan neil
    nicholas nicolas nicolás nigel nikita nikolai nikolay nils nina noah nora norbert oksana olaf oleg oleksandr oleksiy
    olena olga oliver omar oscar otto owen pablo pamela pascal patricia patricio patrick paul paula pauline pavel pedro
    penny pete peter petr phil philip philipp philippe pia pierre piotr rachel radosław rafael rahul rainer rajiv ralph
    raymond raúl rebecca recep reinhard rené reza richard rita robert robin rodrigo roger roland rolf roman romano ronald
    rory rosa ross roy rudolf rupert ruslan russell ruth ryan sabine sam samuel sanae sandra sara sarah saul scarlett scott
    sean sebastian sergei sergey sergio serhii serhiy shannon sharon sheila shigeru shinzo shirley sigrid silvia simon
    simone sonia sophia sophie spencer stanislav stefan steffen stella stephen steve steven stuart susan sven svetlana
    sylvia sylvie takeshi tamara tanya taras taro tatiana ted terry theo theodore theresa therese thierry thomas tim timothy
    tobias todd tom tomasz tomáš tony toomas toshimitsu travis trevor tucker ulrich ursula vadim valentina valeria valery
    vanessa vasily vera veronica victor victoria viktor viktoria vincent vitaly vivian vladimir vladislav volodymyr
    vyacheslav walter warren wayne wendy werner wilhelm william willy winston wolfgang xavier yasmin yevgeny yoko yoshihide
    yulia yuri yury yves yvonne zachary zbigniew zoe""".split()
)
# Chinese and Korean surnames in Latin letters; a given name of one to three syllables follows.
SURNAMES = frozenset(
    """ahn bae bai bao bi bo cai cao chai chan chang chao chen cheng chiang chien chin chiu cho choe choi chong chou chow
    chu chuang chun chung cui dai deng ding dong du duan fan fang fei feng fu gao ge geng goh gong gu guan guo gwon han hao
    he heo hou hsiao hsieh hsu hu hua huang hwang hyun jang jeon jeong ji jia jian jiang jiao jin jo jung kang keum kim ko
    kong kuo kwok kwon lai lam lan lee lei leung li lian liang liao lien lim lin ling liu long lou lu luo lv ma mao mei meng
    miao moon mu ni niu noh ou paek pak pan pang park pei peng qi qian qiao qin qiu qu ren rhee ri ruan ryu sakong seo shang
    shao shen shi shih shim shin sim sohn song su suh sun tan tang tao teng tian tong tsai tsang tsao tse tseng tu tzou wan
    wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeh yeung yi yim yin yip yoo
    yoon you yu yuan yue yun zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zou""".split()
)
# Words that end the names of bodies, documents and places.
BODIES = frozenset(
    """academy accord act affairs africa agency agriculture air aires alliance america amur angeles arctic army asia
    assembly atoll aviv bank basin bay beijing belt berlin body border bridge brussels bulletin bureau business cabinet camp
    cape carnegie center central centre century chamber charter club coast college commerce committee communist company
    conference congress corps corridor council country court culture daily dam day defence defense delhi dhabi dialogue
    district doctrine duma dynasty east economic economy education embassy emeritus empire energy environment era eurasia
    eurasian european expo extraordinary far federal festival finance fleet flight force forces foreign forum free front
    fund games gas gate gazprom global gold great group growth guard gulf hall harbin harbour health history homeland hong
    hotel house huawei hub incident industry initiative innovation institute intelligence international investment island
    islands jakarta jazeera jinmen joint journal justice kiev krai kremlin kyiv labor labour lake law league library limited
    lng london lower lumpur mainland medal military minerals ministry monde monitor moscow motors mount museum national
    nations nato naval navy neft new news nikkei nord north nuclear oblast ocean office oil olympic opera order pacific pact
    palace paris park party pass patriotic peace penh peninsula pentagon people peoples petersburg pipeline plan plaza point
    policy politburo political port post power press prize process program programme project province public pyongyang radio
    railway red reef region relations report republic republican reserve resources reuters review river road room rosatom
    rosneft route sachs sanctions school science sciences sea sector senate seoul series service services shanghai shipping
    shoal siberia silk sino social society south soviet space square staff stage state states stock strait strategic
    strategy stream street studies summit supreme tass team technologies telecommunications territory theater theatre
    thought times tokyo tower town trade transport transportation treasury treaty tribune tv union unit united upper valley
    veterans victory village vladivostok voice wall war warsaw washington watch west white world xinhua year yuan zone""".split()
)
# Words in capitals only because a sentence begins.
FUNCTION = frozenset(
    """a about according after against all also although am among an and another any as at because before between both but
    by dear did do does during each either even every ex following for former from given had has have he her here his how
    however i if in indeed into is it its last late later like many meanwhile more moreover most much my neither next no nor
    not now of on once only or other our over perhaps rather recently regarding said same she should similarly since so some
    still such than thank that the their them then there therefore these they this those though through thus to today
    together under unlike until up upon was we were what when where whether which while who why will with without yes
    yesterday yet you your""".split()
)
# Words that are part of no name of a person.
NOT_NAMES = (
    BODIES | FUNCTION | TITLES | HONORIFICS | {f"{title}s" for title in TITLES} | {*MONTHS, *WEEKDAYS, *NUMBERS, *ORDINALS}
)
NOT_NAMES |= {word.lower().strip(".") for name in (*STATES, *sum(STATES.values(), ())) for word in name.split()}
