"""Characters that nobody sees: words are found across them, and pages show where they stand."""

import re

# Soft hyphen, letter and direction marks, zero-width spaces and joiners, overrides, isolates, BOM.
INVISIBLE = re.compile(r"[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def remove_invisible(text: str) -> str:
    """Return a text without the characters that nobody sees."""
    return INVISIBLE.sub("", text)


def show_invisible(text: str) -> str:
    """Return a text in which each of them stands as its number, `[U+202E]`, and does nothing."""
    return INVISIBLE.sub(lambda m: f"[U+{ord(m[0]):04X}]", text)


def find_words(text: str, words: str) -> list[tuple[int, int]]:
    """Return start and end of words wherever they stand in a text, across invisible characters."""
    letters = map(re.escape, remove_invisible(words))
    pattern = re.compile(f"{INVISIBLE.pattern}*".join(letters) or r"(?!)")
    return [m.span() for m in pattern.finditer(text)]
