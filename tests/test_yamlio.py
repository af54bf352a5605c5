"""The strict YAML: what is refused, where, and that writing is whole or not at all."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.errors import ContentError
from facts.model import Meta, Quote
from facts.yamlio import dump, load, parse, read_text, write

HERE = Path("content/x.yml")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: no", {"a": "no"}),  # YAML 1.1 reads False
        ("a: 12:30", {"a": "12:30"}),  # ... 750
        ("a: 2024-05-16", {"a": "2024-05-16"}),  # ... a date object
        ("a: 1_000", {"a": "1_000"}),  # ... 1000
        ("a: 0o17", {"a": "0o17"}),  # octal
        ("a: 'true'", {"a": "true"}),  # quoted is text
        ("a: true\nb: null\nc: 1\nd: 1.5\ne:", {"a": True, "b": None, "c": 1, "d": 1.5, "e": None}),
        ("", None),
    ],
)
def test_plain_values(text: str, value: object) -> None:
    assert parse(text, HERE)[0] == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: 2\na: 3", "x.yml:3:1: key 'a' stands twice"),  # the second one would win silently
        ("a: &x [1]\nb: *x", "x.yml:1:4: aliases and anchors"),
        ("&x a: 1", "anchors and tags are not allowed on a key"),
        ("a: !!python/object:os.system x", "x.yml:1:4: tags are not allowed"),
        ("a: 1\n---\nb: 2", "x.yml:2:1: a second document"),
        ("a: [1, 2", "x.yml:2:1: not valid YAML"),
        ('a: "x\\0y"', "x.yml:1:4: a control character"),  # escaped, so not seen in the file's bytes
        ("? [a]\n: 1", "x.yml:1:3: a key must be a word"),
        ("a: " + "[" * 30 + "]" * 30, "nested deeper than 20 levels"),
    ],
)
def test_refused_at_its_place(text: str, message: str) -> None:
    with pytest.raises(ContentError) as caught:
        parse(text, HERE)
    assert message in str(caught.value)


def test_every_fault_of_a_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "article.yml"
    path.write_text("kind: poem\nlang: en\nurl: nowhere\nsha256: 12\ncolour: red\n")
    with pytest.raises(ContentError) as caught:
        load(path, Meta)
    lines = sorted((p.line, p.message.split(":")[0]) for p in caught.value.problems)
    assert lines == [(1, "kind"), (3, "url"), (4, "sha256"), (5, "colour")]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xff\xfe\x00", "byte 0 is not UTF-8"),  # UTF-16
        (b"caf\xe9", "byte 3 is not UTF-8"),  # Latin-1
        (b"one\ntwo \x00", "2:5: control character U+0000"),  # binary
    ],
)
def test_what_is_no_text(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "source.txt"
    path.write_bytes(data)
    with pytest.raises(ContentError) as caught:
        read_text(path)
    assert message in str(caught.value)


def test_writes_only_what_changes_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.yml"
    assert write(path, "one\n")
    before = path.stat().st_mtime_ns
    assert not write(path, "one\n")
    assert path.stat().st_mtime_ns == before
    assert write(path, "two\n")
    assert [p.name for p in path.parent.iterdir()] == ["b.yml"]


plain = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=40)


@given(st.dictionaries(plain, plain | st.integers(-(10**9), 10**9) | st.none() | st.booleans() | st.lists(plain), max_size=5))
def test_dump_and_parse_round_trip(data: dict[str, object]) -> None:
    assert parse(dump(data), HERE)[0] == data


def test_quote_needs_words() -> None:
    with pytest.raises(ValueError, match="exact"):
        Quote(exact="", block=1, start=0, end=1)
