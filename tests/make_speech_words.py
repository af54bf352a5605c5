"""Prints the derived part of reading/speech/words.yml from WordNet's files. Use: make_speech_words.py WORDNET

WORDNET is the folder of the database (Debian's package wordnet-base puts it in /usr/share/wordnet).
Prints the two lists `plain` and `irregular`, and what of the reviewed groups WordNet does not know as
a verb with a clause behind it: those were added by hand.
"""

import re
import sys
from collections import Counter
from pathlib import Path

import yaml

WORDS = Path(__file__).parents[1] / "scripts" / "facts" / "reading" / "speech" / "words.yml"
CLAUSE_FRAMES = {
    26,
    29,
    34,
}  # Somebody ----s that CLAUSE; whether INFINITIVE; ----s something/CLAUSE
SEEN = (
    3  # senses tagged in WordNet's texts: below that a verb is too rare to show where a clause is
)
# Verbs by count that are nouns or other words in texts on politics: they show no clause.
NOUNS_HERE = frozenset(
    """accord advance base beat bow call can capture cause challenge contract cook cost couple cover crack cut dare
    deal delay design desert dispute dive drag drain draw drift drill drive drop dump ear fight file fill film filter fire
    fish found fuse gauge grant guarantee guess guide hail halt handle hope hunt hurt influence input iron joint
    judge keep key kick kiss knot label launch lead leak lean lever level light like limp litter lock log look lure mail
    man mar mean measure mold monitor mount move need note notice offer page pardon pass pause pay pick pin plague play
    plunge pop pose press print probe process profile prompt protest pull pump purchase purge push rally ram ransom rate
    rebel rebound register regard regret release repeat reply reserve resort respect return review ride ring rise
    rob roll rub run rush sanction scan scatter scream screen seal search sell set shake share shed shelter shield shift
    shine ship shock shoot shout show sink sip sit skid slide slip slump smile sound spare spear spell spin split sponsor
    spread stand star start stay stick stir stop store strain stream stretch strike stud stun sway sweep swim swing
    switch talk tap tear thaw thrust tie touch trade transfer transport travel treat trust try tug turn twist upgrade
    use veto view visit vote vow walk watch wear welcome wish worry close open last separate own lower mature""".split()
)


def read_counts(folder: Path) -> tuple[Counter[str], Counter[str]]:
    """Return how often each word is tagged as a verb, and as anything else."""
    verbs, others = Counter[str](), Counter[str]()
    for line in (folder / "cntlist.rev").read_text(encoding="utf-8").splitlines():
        key, _, count = line.split()
        word, sense = key.split("%")
        (verbs if sense.startswith("2") else others)[word] += int(count)
    return verbs, others


def read_clause_verbs(folder: Path) -> set[str]:
    """Return the verbs that WordNet frames with a clause behind them."""
    found: set[str] = set()
    for line in (folder / "data.verb").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split("|")[0].split()
        words = [fields[4 + 2 * n].lower() for n in range(int(fields[3], 16))]
        at = 4 + 2 * len(words)
        at += 1 + 4 * int(fields[at])
        for frame in range(int(fields[at])):
            number, word = int(fields[at + 2 + 3 * frame]), int(fields[at + 3 + 3 * frame], 16)
            if number in CLAUSE_FRAMES:
                found.update(words if word == 0 else [words[word - 1]])
    return found


def read_irregular(folder: Path, wanted: set[str]) -> dict[str, list[str]]:
    """Return the irregular forms of the verbs wanted."""
    found: dict[str, list[str]] = {}
    for line in (folder / "verb.exc").read_text(encoding="utf-8").splitlines():
        form, base = line.split()[:2]
        regular = form.endswith(("ing", "ied", "ies")) or form == f"{base}{base[-1]}ed"
        if base in wanted and not regular:
            found.setdefault(base, []).append(form)
    return found


def main() -> None:
    """Print the lists."""
    folder = Path(sys.argv[1])
    data = yaml.safe_load(WORDS.read_text(encoding="utf-8"))
    reviewed = {
        part.split()[0]
        for group in data["verbs"].values()
        for part in re.split(r",\s+" if ", " in group["words"] else r"\s+", group["words"])
    }
    verbs, others = read_counts(folder)
    plain = (
        {
            word
            for word, count in verbs.items()
            if count >= SEEN and count > 2 * others[word] and word.isalpha()
        }
        - NOUNS_HERE
        - reviewed
    )
    print("plain:", *sorted(plain))
    for base, forms in sorted(
        read_irregular(folder, plain | reviewed | NOUNS_HERE & set(verbs)).items()
    ):
        print(f"  {base} {' '.join(forms)}", end=",")
    print("\nadded by hand:", *sorted(reviewed - read_clause_verbs(folder)))


if __name__ == "__main__":
    main()
