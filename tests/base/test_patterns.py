"""Patterns are compiled when they are first used: here all of them are."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import facts
from facts.base.patterns import verbose, word_set


def _find_patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the patterns of every module by name, those in its tables too."""
    late = type(verbose("a"))
    for module in pkgutil.walk_packages(facts.__path__, "facts."):
        for name, value in vars(importlib.import_module(module.name)).items():
            rows = value.values() if isinstance(value, dict) else value
            held = rows if isinstance(value, (dict, tuple, list)) else [value]
            for pattern in held:
                if isinstance(pattern, late):
                    yield f"{module.name}.{name}", pattern


def test_every_pattern_can_be_compiled() -> None:
    broken = []
    found = list(_find_patterns())
    for name, pattern in found:
        try:
            _ = pattern.groups
        except re.error as error:
            broken.append((name, str(error)))
    assert broken == []
    assert len(found) > len({name.rpartition(".")[0] for name, _ in found})


def test_blanks_only_lay_a_pattern_out() -> None:
    pattern = verbose("a b  # ab", re.IGNORECASE)
    assert pattern.fullmatch("AB")
    assert not pattern.search("a b")
    assert pattern.sub("c", "xab") == "xc"


def test_what_is_no_pattern_is_told_at_its_first_use() -> None:
    broken = verbose("(")
    with pytest.raises(re.error, match="missing \\)"):
        broken.search("a")


def test_a_closed_list_has_its_words() -> None:
    assert word_set("one\n two") == {"one", "two"}
