"""The strict YAML: what is refused, where, and that writing is whole or not at all."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.base.faults import ContentError
from facts.base.files import read_text, write
from facts.base.strict_yaml import dump, load, parse
from facts.model.article import Meta
from facts.model.article_facts import Quote
from facts.model.curation import Curated

HERE = Path("content/x.yml")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: no", {"a": "no"}),  # YAML 1.1 reads False
        ("a: 12:30", {"a": "12:30"}),  # ... 750
        ("a: 2024-05-16", {"a": "2024-05-16"}),  # ... a date object
        # The longest numbers that SQLite has room for; a longer one may be a digest.
        ("a: 999999999999999999", {"a": 10**18 - 1}),
        ("a: 9999999999999999999", {"a": "9999999999999999999"}),
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
        (
            "a: 1\nb: 2\na: 3",
            "x.yml:3:1: key 'a' stands twice",
        ),  # the second one would win silently
        ("a: &x [1]\nb: *x", "x.yml:1:4: aliases and anchors"),
        ("&x a: 1", "anchors and tags are not allowed on a key"),
        ("a: !!python/object:os.system x", "x.yml:1:4: tags are not allowed"),
        ("a: 1\n---\nb: 2", "x.yml:2:1: a second document"),
        ("a: [1, 2", "x.yml:2:1: not valid YAML"),
        (
            'a: "x\\0y"',
            "x.yml:1:4: a control character",
        ),  # escaped, so not seen in the file's bytes
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


@given(
    st.dictionaries(
        plain,
        plain | st.integers(-(10**9), 10**9) | st.none() | st.booleans() | st.lists(plain),
        max_size=5,
    )
)
def test_dump_and_parse_round_trip(data: dict[str, object]) -> None:
    assert parse(dump(data), HERE)[0] == data


def test_quote_needs_words() -> None:
    with pytest.raises(ValueError, match="exact"):
        Quote(exact="", block=1, start=0, end=1)


META = "kind: commentary\nlang: en\nsha256: " + "0" * 64 + "\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        # The validator's own words speak of tuples, strings and input.
        ("publisher: 12", "4:1: publisher: is no text; write words, numbers in quotes"),
        ("publisher: [a, b]", "4:1: publisher: is no text"),
        ("names: Jan", "4:1: names: is no mapping; write {key: value}"),
        ("names: {author: Jan}", "4:9: names.author: is no mapping; write {key: value}"),
        ("names: {author: {family: Novak}}", "4:9: names.author.given: is missing"),
        ("rights: {show: all}", "4:10: rights.show: is none of 'full' or 'excerpts'"),
        ("seen: 2024-02-31", "4:1: seen: '2024-02-31' is not a date in EDTF level 1"),
        ("rights: {note: a, b}", "4:19: rights.b: a comma cut this text in two"),
    ],
)
def test_faults_of_shape_in_plain_words(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "article.yml"
    path.write_text(META + text)
    with pytest.raises(ContentError) as caught:
        load(path, Meta)
    assert f"article.yml:{message}" in str(caught.value)


def test_a_list_that_is_none_is_told_how_to_write(tmp_path: Path) -> None:
    path = tmp_path / "curated.yml"
    path.write_text(
        "- {op: merge, ids: a-1, why: x}\n- {op: remove, id: a-1}\n- {id: a-1}\n- {op: split, id: a-1, into: {a-1: x}, why: x}\n"
    )
    with pytest.raises(ContentError) as caught:
        load(path, Curated)
    lines = [str(p).removeprefix(str(path)) for p in sorted(caught.value.problems)]
    assert lines[0].startswith(":1:15: ids: is no list; write [a, b]")
    assert lines[1].startswith(":2:3: this entry: unknown op; write one of 'change', 'link', 'add'")
    assert lines[2].startswith(":3:3: this entry: no op here; write {op: drop, id: ...}")
    assert lines[3].startswith(":4:24: into: has 1 entries; give at least 2")


@pytest.mark.parametrize("cut", ["a: 1\n", "a: [\n", "a: |\n  x\n"])
@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("facts.yml", "take either side of facts.yml, then make extract"),
        ("actors.yml", "resolve it by hand"),
    ],
)
def test_a_merge_conflict_is_named_as_one(cut: str, name: str, advice: str) -> None:
    text = f"{cut}<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> theirs\n"
    line = cut.count("\n") + 1
    with pytest.raises(ContentError) as caught:
        parse(text, Path(name))
    assert str(caught.value) == f"{name}:{line}:1: merge conflict; {advice}"


def test_signs_within_a_line_are_no_conflict() -> None:
    assert parse("a: <<<<<<< b\nc: '======='", HERE)[0] == {"a": "<<<<<<< b", "c": "======="}
