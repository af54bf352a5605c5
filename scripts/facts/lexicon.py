"""Closed word lists of the genre that more than one kind of fact needs: numbers, months, states and blocs."""

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
MONTHS = {
    word: value
    for value, word in enumerate(
        "january february march april may june july august september october november december".split(), start=1
    )
}
WEEKDAYS = {word: value for value, word in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}

# State or bloc as articles name it -> the adjectives that go with it.
STATES: dict[str, tuple[str, ...]] = {
    "China": ("Chinese", "Sino"),
    "Russia": ("Russian", "Russo"),
    "Soviet Union": ("Soviet",),
    "United States": ("US", "U.S.", "American"),
    "United Kingdom": ("UK", "U.K.", "British"),
    "European Union": ("EU", "European"),
    "Ukraine": ("Ukrainian",),
    "France": ("French",),
    "Germany": ("German",),
    "Italy": ("Italian",),
    "Spain": ("Spanish",),
    "Poland": ("Polish",),
    "Hungary": ("Hungarian",),
    "Serbia": ("Serbian",),
    "Belarus": ("Belarusian",),
    "Turkey": ("Turkish",),
    "Türkiye": ("Turkish",),
    "Japan": ("Japanese",),
    "South Korea": ("South Korean",),
    "North Korea": ("North Korean", "DPRK"),
    "Republic of Korea": ("ROK", "Korean"),
    "Mongolia": ("Mongolian",),
    "Taiwan": ("Taiwanese",),
    "Philippines": ("Philippine", "Filipino"),
    "Vietnam": ("Vietnamese",),
    "Malaysia": ("Malaysian",),
    "Indonesia": ("Indonesian",),
    "Singapore": ("Singaporean",),
    "Thailand": ("Thai",),
    "Cambodia": ("Cambodian",),
    "Myanmar": ("Burmese",),
    "India": ("Indian",),
    "Pakistan": ("Pakistani",),
    "Afghanistan": ("Afghan",),
    "Iran": ("Iranian",),
    "Iraq": ("Iraqi",),
    "Israel": ("Israeli",),
    "Syria": ("Syrian",),
    "Egypt": ("Egyptian",),
    "Saudi Arabia": ("Saudi", "Saudi Arabian"),
    "Kazakhstan": ("Kazakh", "Kazakhstani"),
    "Kyrgyzstan": ("Kyrgyz",),
    "Tajikistan": ("Tajik",),
    "Uzbekistan": ("Uzbek",),
    "Turkmenistan": ("Turkmen",),
    "Brazil": ("Brazilian",),
    "Mexico": ("Mexican",),
    "Canada": ("Canadian",),
    "Australia": ("Australian",),
    "South Africa": ("South African",),
    "Europe": ("European",),
    "the West": ("Western",),
    "NATO": (),
}
