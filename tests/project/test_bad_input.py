"""Bad input: one clear line and exit 2 with nothing changed, or plain text on the page and no script run."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser

import check
import extract as command_extract
import new_article
import render
import serve
from conftest import RECORD, ROOT, build, call
from facts.base.commands import reports_problems
from facts.base.faults import ContentError
from facts.base.files import read_text
from facts.base.strict_yaml import parse
from facts.data.publication import read_publication
from facts.extract import extract
from facts.extract.facts_file import facts_yaml
from facts.extract.labels import assign
from facts.library.loading import load_library

EVIL = (
    '<script>document.title="owned"</script> <img src=x onerror="document.title=\'owned\'"> {{ 7*7 }} {% raw %} [a](javascript:alert(1))'
    " **bold** `code` &amp; &lt;b&gt; ]]> --> $x$ :material-home: ![i](x) \\\\ | a | \u202eright to left\u202c e\u0301 中文 Путин 普京"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project's code with its own content."""
    shutil.copytree(
        ROOT / "scripts", tmp_path / "scripts", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(RECORD, tmp_path / "content")
    return tmp_path


@pytest.fixture
def work_on_project(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the commands, called in this process, work on the content of the project."""
    monkeypatch.chdir(project)
    monkeypatch.setattr(check, "CONTENT", project / "content")
    monkeypatch.setattr(check, "CACHE", project / ".cache")
    monkeypatch.setattr(command_extract, "ARTICLES", project / "content" / "articles")
    monkeypatch.setattr(command_extract, "CACHE", project / ".cache")
    monkeypatch.setattr(new_article, "ARTICLES", project / "content" / "articles")


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Return a folder with a copy of the content alone, for commands that run in this process."""
    shutil.copytree(RECORD, tmp_path / "record" / "content")
    return tmp_path / "record"


def state(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


HEAD = "Title\n\nRelease Date : 2024-05-17\n\nBy Jan Novak\n\n"
FRONT = "---\ntitle: a\n{}author: Jan Novak\n---\nText."
NO_AUTHOR = "in.txt: no author in the text; say who speaks with --publisher"
NO_DATE = "in.txt: no release date in the text; add a block"
NO_DAY = "is no day of the calendar; write it as YYYY-MM-DD"
BAD: list[tuple[str, bytes | str, list[str]]] = [
    ("empty", "", ["in.txt: no text"]),
    ("only blanks", " \n\n \n", ["in.txt: no text"]),
    ("binary", bytes(range(256)), ["not UTF-8"]),
    ("NUL", "Title\n\nRelease Date : 2024-05-17\n\na\x00b", ["in.txt:5:2: control character U+0000"]),
    ("Latin-1", "Titel\n\nMünchen".encode("latin-1"), ["not UTF-8"]),
    ("UTF-16", "Title\n\nText".encode("utf-16"), ["not UTF-8"]),
    ("no author", "Title\n\nRelease Date : 2024-05-17\n\nText.", [NO_AUTHOR]),
    ("no date", "Title\n\nBy Jan Novak\n\nText.", [NO_DATE]),
    # All that is missing is told at once.
    ("no author and no date", "Just words.", [NO_AUTHOR, NO_DATE]),
    ("a month that is none", HEAD.replace("05-17", "13-45"), [f"in.txt:3:16: '2024-13-45' {NO_DAY}"]),
    # Days that no calendar has made an undated article without a word.
    ("31 February", HEAD.replace("05-17", "02-31"), [f"in.txt:3:16: '2024-02-31' {NO_DAY}"]),
    ("the year 0", HEAD.replace("2024-05-17", "0000-00-00"), [f"'0000-00-00' {NO_DAY}"]),
    ("a year before our era", HEAD.replace("2024", "-2024"), [f"'-2024-05-17' {NO_DAY}"]),
    ("24 February 0000", HEAD.replace("2024-05-17", "24 February 0000"), [f"'24 February 0000' {NO_DAY}"]),
    ("a month is no day", HEAD.replace("2024-05-17", "May 2024"), [f"'May 2024' {NO_DAY}"]),
    ("a day in the future", HEAD.replace("2024", "2124"), ["in.txt:3:16: release date 2124-05-17 is in the future"]),
    ("two release dates", HEAD + "Date: 2020-01-01\n\nText.", ["in.txt:7:7: '2020-01-01' is a second release date; keep one"]),
    ("an author without Latin letters", HEAD.replace("Jan Novak", "Ы Щ"), [NO_AUTHOR]),
    ("front matter that is no YAML", "---\ntitle: [\n---\nText.", ["in.txt:3:1: not valid YAML"]),
    ("front matter that is no mapping", "---\n- a\n---\nText.", ["in.txt:2:1: the front matter is no list of keys"]),
    # It was read as the text.
    ("front matter that never closes", "---\ntitle: a\ndate: 2024-05-17\n\nText.", ["in.txt:1:1: the front matter is never closed"]),
    ("YAML bomb", "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\n---\nText.", ["in.txt:2:4: aliases"]),
    # Lines count from the top of the file, blank ones before the fence too.
    ("duplicate keys", "\n\n---\ntitle: a\ntitle: b\n---\nText.", ["in.txt:5:1: key 'title' stands twice"]),
    ("bad url", FRONT.format("date: 2024-05-17\nurl: 'javascript:x'\n"), ["in.txt:4:1: url: is not of the form"]),
    ("bad kind and bad lang", FRONT.format("date: 2024-05-17\nkind: poem\nlang: '?'\n"),
     ["in.txt:4:1: kind: is none of 'commentary', 'readout', 'statement' or 'news'", "in.txt:5:1: lang: is not of the form"]),
    ("front matter with an impossible day", FRONT.format("date: 2024-02-31\n"), [f"in.txt:3:7: '2024-02-31' {NO_DAY}"]),
    ("front matter and text with a date each", FRONT.format("date: 2024-05-17\n") + "\n\nDate: 2020-01-01",
     ["in.txt:8:7: '2020-01-01' is a second release date"]),
    ("a text in another script", HEAD + "俄罗斯总统普京今天抵达北京" * 20, ["most letters are not of 'en'; name its language with --lang"]),
    ("a text above what the site carries", HEAD + "Words. \n\n" * 115_000, ["characters; the site carries 1,000,000, split it"]),
    ("a block above what the site carries", HEAD + "Words. " * 60_000, ["a block of 419,999 characters; the site carries 400,000"]),
]  # fmt: skip


def add_article(monkeypatch: pytest.MonkeyPatch, project: Path, *arguments: str) -> int:
    """Call new_article.py in this process on a project; return its exit code."""
    monkeypatch.setattr(new_article, "ARTICLES", project / "content" / "articles")
    monkeypatch.setattr(sys, "argv", ["new_article.py", *arguments])
    return new_article.main()


@pytest.mark.parametrize(("data", "messages"), [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_a_text_that_cannot_be_added(
    record: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    data: bytes | str,
    messages: list[str],
) -> None:
    path = tmp_path / "in.txt"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    before = state(record)
    no_id = all("no author" in message or "no release date" in message for message in messages)
    # An id at hand must not let an undated article in.
    for arguments in ([], ["--id", "novak-2024"])[: 1 if no_id else 2]:
        assert add_article(monkeypatch, record, str(path), *arguments) == 2
        lines = capsys.readouterr().err.splitlines()
        assert len(lines) == len(messages), lines
        assert all(message in line for message, line in zip(messages, lines, strict=True)), lines
        assert state(record) == before


def test_front_matter_brings_one_title_one_date_one_author(
    record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "in.md"
    # A title of several blocks brought a release date and a byline of its own.
    title = "title: |\n  A\n\n  Release Date : 2020-01-01\n\n  By Someone Else\n"
    path.write_text(f"---\n{title}date: 2024-05-17\nauthor: Jan Novak\n...\nText.")
    assert add_article(monkeypatch, record, str(path)) == 0
    folder = record / "content" / "articles" / "novak-2024"
    first = (folder / "source.txt").read_text().split("\n\n")[0]
    assert first == "A Release Date : 2020-01-01 By Someone Else"
    source = extract((folder / "source.txt").read_text()).source
    assert source.published and source.published.edtf == "2024-05-17"
    assert source.author and source.author.name.exact == "Jan Novak"


def test_what_to_write_of_a_state_that_is_no_actor_yet(
    record: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "in.txt"
    title = "Joint Statement by China and Norway"
    path.write_text(f"{title}\n\nRelease Date : 2024-05-17\n\nWe will build a port.\n")
    assert (
        add_article(monkeypatch, record, str(path), "--kind", "statement", "--publisher", "A") == 0
    )
    told = capsys.readouterr().out
    assert "- {id: norway, name: Norway, type: state}" in told
    assert "name: China" not in told


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("## Of _Ships_", "Of Ships"),
        ("A _slanted_, a __bold__ and a **_doubly marked_** word.", "A slanted, a bold and a doubly marked word."),
        ("It sold *oil* ([the list](https://a.org/x_y_z)).", "It sold oil (the list)."),
        # underscores of names and addresses
        ("The file oil_and_gas is at https://a.org/_of_/it.", "The file oil_and_gas is at https://a.org/_of_/it."),
        ("It rose <br/>by <sup id='a'>5</sup> <Novak>", "It rose by 5 <Novak>"),  # no tag
        ("Where 3 < 5 and 6 > 4 <https://a.org>.", "Where 3 < 5 and 6 > 4 <https://a.org>."),
        ("---", ""), ("* * *", ""), ("___", ""), ("=====", ""),
        ("- an item -- of a list", "- an item -- of a list"),
        ("_`It was typed.`_", "It was typed."),
        (r"A \*star\*, a file\_name, \[no link\](x).", "A *star*, a file_name, [no link](x)."),
        ("> Nobody asked.", "Nobody asked."),
        # Each mark was a call within the last one, more of them than a program can hold.
        (">" * 5000 + " Nobody asked.", "Nobody asked."),
        ("*" * 40_000 + "Nobody" + "*" * 40_000, "Nobody"),
        ("![A port](port.png)", "A port"),
    ],
)  # fmt: skip
def test_markdown_becomes_plain_words(line: str, plain: str) -> None:
    assert new_article.to_plain_words(line) == plain


def test_a_text_without_front_matter_loses_its_tags_alone(tmp_path: Path) -> None:
    file = tmp_path / "text.txt"
    file.write_text(
        "A title\n\n<span style='x: y'>THE **PACT**</span>\n\nIt is < 5 > 3.\n\n\\###\n"
    )
    assert new_article.read_draft(file).text == "A title\n\nTHE **PACT**\n\nIt is < 5 > 3.\n"
    # a heading that runs into its text stands alone then
    file.write_text("A title\u200b\n\n<u>Trade and Peace </u> The two met. It is <u>over</u>.\n")
    plain = "A title\n\nTrade and Peace\n\nThe two met. It is over.\n"
    assert new_article.read_draft(file).text == plain
    file.write_text("A title\n\n<u>China</u> Daily is old.\n<u>The Post</u> Office is.\n")
    plain = "A title\n\nChina Daily is old.\nThe Post Office is.\n"
    assert new_article.read_draft(file).text == plain
    file.write_text("---\ntitle: A title\n---\n\nIt is over.\n\n###\n")
    assert new_article.read_draft(file).text == "A title\n\nIt is over.\n"
    # a comment parts the points of a list in no way that a reader sees
    file.write_text("---\ntitle: A title\n---\n\n- One\n\n<!-- \n -->\n\n- Two\n")
    assert new_article.read_draft(file).text == "A title\n\n- One\n\n- Two\n"


@pytest.mark.parametrize(
    ("arguments", "notes"), [([], 1), (["--publisher", "A"], 0), (["--url", "https://a.org/b"], 0)]
)
def test_an_unknown_origin_is_told(
    record: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    notes: int,
) -> None:
    (tmp_path / "in.txt").write_bytes(GOOD)
    assert add_article(monkeypatch, record, str(tmp_path / "in.txt"), *arguments) == 0
    assert (
        capsys.readouterr().out.count("note: no publisher: it will be shown as of unknown origin")
        == notes
    )


def test_a_state_that_many_facts_name_and_that_is_no_actor_is_told(
    record: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    claims = " ".join(
        f"Norway will sell {goods} to China." for goods in "oil gas fish coal".split()
    )
    text = GOOD.decode() + f" {claims} NATO will buy ships of Norway."
    (tmp_path / "in.txt").write_text(text)
    assert add_article(monkeypatch, record, str(tmp_path / "in.txt")) == 0
    told = [line for line in capsys.readouterr().out.splitlines() if "is no actor" in line]
    proposed = "content/actors.yml takes - {id: norway, name: Norway, type: state}"
    assert told == [f"review: Norway stands in 5 facts and is no actor; {proposed}"]


def test_who_issues_a_statement_and_is_no_actor_is_told_once(
    record: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    claims = " ".join(
        f"Norway will sell {goods} to Chile." for goods in "oil gas fish coal iron salt".split()
    )
    text = f"Joint Statement of Norway and Chile\n\nRelease Date : 2024-05-20\n\nWe met. {claims}\n"
    (tmp_path / "in.txt").write_text(text)
    arguments = ["--kind", "statement", "--publisher", "A"]
    assert add_article(monkeypatch, record, str(tmp_path / "in.txt"), *arguments) == 0
    told = [line for line in capsys.readouterr().out.splitlines() if "is no actor" in line]
    assert [line.split()[1] for line in told] == ["Norway", "Chile"]


def test_who_is_an_actor_under_a_longer_name_is_not_proposed_again(
    record: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with (record / "content" / "actors.yml").open("a") as actors:
        actors.write("- {id: norway, name: Norway (as actor), type: region}\n")
    claims = " ".join(
        f"Norway will sell {goods} to China." for goods in "oil gas fish coal salt".split()
    )
    (tmp_path / "in.txt").write_text(f"{GOOD.decode()} {claims}")
    assert add_article(monkeypatch, record, str(tmp_path / "in.txt")) == 0
    assert "is no actor" not in capsys.readouterr().out


GOOD = b"Title\n\nRelease Date : 2024-05-17\n\nBy Jan Novak\n\nRussia will sell gas to China."


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Wang Yi", ("Wang", "Yi")),  # a Chinese name in its own order
        ("Tzou Wen-feng", ("Tzou", "Wen-feng")), ("Maria Lindqvist", ("Lindqvist", "Maria")), ("Jan Novak-Berg", ("Novak-Berg", "Jan")), ("Plato", ("Plato", "Plato")),
        ("Jan Novak OBE FRHistS", ("Novak", "Jan")), ("JD Novak", ("Novak", "JD")), ("Anna BERG", ("BERG", "Anna")),  # honours are no names
        ("Jan van den Berg Novak", ("van den Berg Novak", "Jan")), ("Van Novak", ("Novak", "Van")),  # particles open a family name
    ],
)  # fmt: skip
def test_parts_of_a_name(name: str, parts: tuple[str, str]) -> None:
    assert new_article.name_parts(name) == parts


@pytest.mark.parametrize(
    ("title", "ids"),
    [
        ("Joint Statement by the Russian Federation and China", ("russia", "china")),
        # one of whom the register knows nothing
        ("Joint Statement by China, Lund, and the Russian Federation", ()),
        ("Statement by the Critics of Russia", ()),
        ("Statement on the Lakes", ()),
    ],
)
def test_issuers_are_proposed_where_all_are_known(title: str, ids: tuple[str, ...]) -> None:
    facts = extract(f"{title}\n\nRelease Date : 2024-05-17\n\nTrade is free.", kind="statement")
    assert (
        new_article.propose_issuers(new_article.list_issuers(facts, load_library(RECORD)[0].naming))
        == ids
    )


def test_a_state_is_known_by_its_short_name_alone() -> None:
    title = "Joint Statement by the Kingdom of Norway and the Republic of Laos"
    facts = extract(f"{title}\n\nRelease Date : 2024-05-17\n\nTrade is free.", kind="statement")
    known = SimpleNamespace(find_actor={"Norway": "norway", "Republic of Laos": "laos"}.get)
    assert [*new_article.list_issuers(facts, known).values()] == ["norway", "laos"]  # type: ignore[arg-type]


def test_issuers_are_told_where_one_is_unknown(
    record: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    title = "Joint Statement by China, Lund, and the Russian Federation"
    (tmp_path / "in.txt").write_text(f"{title}\n\nRelease Date : 2024-05-17\n\nTrade is free.")
    arguments = ("--kind", "statement", "--publisher", "A")
    assert add_article(monkeypatch, record, str(tmp_path / "in.txt"), *arguments) == 0
    told = capsys.readouterr().out
    assert "article.yml takes issuers: [china, lund, russia]" in told
    assert "- {id: lund, name: Lund, type: state}" in told


@pytest.mark.parametrize("name", ["../../x", "/tmp/x", "a b", "A", "-x", ".hidden", "a" * 61])
def test_ids_that_are_none(
    record: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
) -> None:
    (tmp_path / "in.txt").write_bytes(GOOD)
    before = state(tmp_path)
    assert add_article(monkeypatch, record, str(tmp_path / "in.txt"), f"--id={name}") == 2
    assert f"'{name}' is no id" in capsys.readouterr().err
    assert state(tmp_path) == before


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Norway", "- {id: norway, name: Norway, type: state}"),
        (
            "Republic of Peru",
            "- {id: peru, name: Peru, type: state, aliases: {en: [Republic of Peru]}}",
        ),
        # a name of which the rest is another state
        ("Republic of Korea", "- {id: republic-of-korea, name: Republic of Korea, type: state}"),
    ],
)
def test_a_state_is_proposed_by_its_short_name(name: str, line: str) -> None:
    assert new_article.propose_state(name) == line


def test_never_overwrites_and_proposes_the_next_id(
    record: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "in.txt"
    path.write_bytes(GOOD)
    assert add_article(monkeypatch, record, str(path)) == 0
    before = state(record)
    assert add_article(monkeypatch, record, str(path)) == 2
    assert "this text is novak-2024 already" in capsys.readouterr().err
    path.write_bytes(GOOD + b" It will sell oil.")
    assert add_article(monkeypatch, record, str(path), "--id", "novak-2024") == 2
    assert "exists already" in capsys.readouterr().err
    # written by another run in the meantime
    monkeypatch.setattr(new_article, "check_id", lambda *_: None)
    assert add_article(monkeypatch, record, str(path), "--id", "novak-2024") == 2
    assert "exists already" in capsys.readouterr().err
    monkeypatch.undo()
    assert add_article(monkeypatch, record, str(path), "--id", "vladimir-putin") == 2
    assert "vladimir-putin is the id of something else" in capsys.readouterr().err
    assert state(record) == before
    assert add_article(monkeypatch, record, str(path)) == 0
    found = {folder.name for folder in (record / "content/articles").iterdir()}
    assert found == {"tzou-2024", "novak-2024", "novak-2024-b"}
    assert before.items() <= state(record).items()


@pytest.mark.parametrize(
    "arguments",
    [["nowhere.txt"], ["."], ["--text", "nowhere.txt"], ["--published", "May"], ["--dates"]],
)
def test_arguments_that_lead_nowhere(
    project: Path, work_on_project: None, arguments: list[str]
) -> None:
    before = state(project)
    done = call(command_extract.main, *arguments)
    assert done.returncode == 2 and "Traceback" not in done.stderr
    assert state(project) == before


@pytest.mark.parametrize(
    ("publisher", "message"),
    [
        ("A\x01B", "--publisher: a control character in it; give plain words"),
        (
            "A\udcffB",
            "in.txt: publisher: is not UTF-8; write it in UTF-8",
        ),  # as the system gives a byte FF
        (" ", "in.txt: publisher: is not of the form"),
    ],
)
def test_a_publisher_that_no_file_can_hold(
    project: Path, work_on_project: None, publisher: str, message: str
) -> None:
    (project / "in.txt").write_bytes(GOOD)
    before = state(project)
    done = call(new_article.main, "in.txt", "--publisher", publisher)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert message in done.stderr
    assert state(project) == before


def test_names_of_files_that_are_not_utf_8(project: Path, work_on_project: None) -> None:
    (project / "content/articles" / "caf\udce9").mkdir()  # Latin-1
    done = call(render.main, "--content", project / "content", "--docs", project / "docs")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "content/articles/caf\\xdce9" in done.stderr
    assert "not UTF-8; rename the file" in done.stderr


@pytest.mark.parametrize("name", ["formulas.yml", "articles/tzou-2024/curated.yml"])
def test_a_folder_in_the_place_of_a_file_is_not_passed_over(
    record: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path = record / "content" / name
    path.unlink()
    path.mkdir()
    monkeypatch.setattr(sys, "argv", ["check.py", str(record / "content")])
    assert check.main() == 2
    assert f"{path}: cannot be read (Is a directory)" in capsys.readouterr().err


def test_output_is_utf_8_whatever_the_system_says(project: Path) -> None:
    (project / "in.txt").write_text("Title\n\nZürich sold ships to Norway on 3 May 2024.\n")
    command = [sys.executable, "scripts/extract.py", "--text", "in.txt"]
    done = subprocess.run(
        command, cwd=project, capture_output=True, env={"PYTHONIOENCODING": "ascii"}
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Zürich" in done.stdout.decode()


def test_ctrl_c_leaves_no_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    @reports_problems
    def main() -> None:
        raise KeyboardInterrupt

    assert main() == 130
    assert capsys.readouterr() == ("", "")


def test_a_port_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serve.Preview, "build_site", lambda preview: None)
    done = call(serve.main, "--port", "99999")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith("--port: 99999 cannot be had")


def test_a_text_has_one_release_date(project: Path) -> None:
    text = project / "text.txt"
    text.write_text("Title\n\nRelease Date : 2024-05-17\n\nNorway fell on 3 May.\n")
    other = call(command_extract.main, "--text", text, "--published", "2020-01-01")
    assert other.returncode == 2
    assert other.stderr == (
        f"{text}: prints its own release date, 2024-05-17; leave --published out\n"
    )
    same = call(command_extract.main, "--text", text, "--published", "2024-05-17")
    assert same.returncode == 0 and "2024-05-03" in same.stdout


@pytest.mark.parametrize("file", ["article.yml", "facts.yml"])
@pytest.mark.parametrize("text", ["a: &a [*a]", "kind: [", "", "\x00", "- 1"])
def test_extract_with_broken_files_changes_nothing(
    record: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    file: str,
    text: str,
) -> None:
    folder = record / "content/articles/tzou-2024"
    (folder / file).write_text(text)
    before = state(record)
    monkeypatch.setattr(command_extract, "CACHE", record / ".cache")
    monkeypatch.setattr(sys, "argv", ["extract.py", str(folder)])
    assert command_extract.main() == 2
    assert f"{file}:" in capsys.readouterr().err
    assert state(record) == before


def test_a_place_that_cannot_be_written(project: Path, work_on_project: None) -> None:
    # A folder stands where the file should be: this stops root as well, whom rights do not.
    facts = project / "content/articles/tzou-2024/facts.yml"
    facts.unlink()
    facts.mkdir()
    done = call(command_extract.main, project / "content/articles/tzou-2024")
    assert done.returncode == 2 and "cannot be" in done.stderr and "Traceback" not in done.stderr


def test_symlinks_are_not_followed(project: Path, work_on_project: None, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    shutil.copytree(project / "content/articles/tzou-2024", outside)
    link = project / "content/articles/linked-2024"
    link.symlink_to(outside)
    before = state(outside)
    assert call(command_extract.main).returncode == 0
    assert state(outside) == before
    done = call(check.main)
    assert f"{link.relative_to(project)}: is a link; put the folder itself here" in done.stderr
    link.unlink()
    source = project / "content/articles/tzou-2024/source.txt"
    shutil.copy(source, outside / "secret.txt")
    source.unlink()
    source.symlink_to(outside / "secret.txt")
    done = call(check.main)
    assert done.returncode == 2 and f"{source.relative_to(project)}: is a link" in done.stderr


DYING = """
import os, pathlib, runpy, signal, sys, tempfile
calls = []
def dying(*arguments, **options):
    calls.append(arguments)
    if len(calls) == {at}:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*arguments, **options)
real = {call}
{call} = dying
sys.path.insert(0, "scripts")
sys.argv = {arguments}
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def die(project: Path, call: str, at: int, *arguments: str) -> None:
    """Run a command that is killed at a call of the system."""
    code = DYING.format(call=call, at=at, arguments=list(arguments))
    died = subprocess.run(
        [sys.executable, "-c", code], cwd=project, capture_output=True, check=False
    )
    assert died.returncode == -signal.SIGKILL, died.stderr


# At the first write: before the new file takes its place, and before it is made; at the second: between facts and stamp.
@pytest.mark.parametrize(
    ("system_call", "at"),
    [("os.replace", 1), ("os.chmod", 1), ("pathlib.Path.write_bytes", 1), ("os.replace", 2)],
)
def test_a_killed_run_leaves_whole_files_and_the_next_one_completes(
    project: Path, work_on_project: None, system_call: str, at: int
) -> None:
    facts = project / "content/articles/tzou-2024/facts.yml"
    whole = facts.read_bytes()
    human = {k: v for k, v in state(project / "content").items() if not k.endswith("facts.yml")}
    facts.unlink()
    die(project, system_call, at, "scripts/extract.py")
    assert not facts.exists() or facts.read_bytes() == whole
    assert call(command_extract.main).returncode == 0
    assert facts.read_bytes() == whole
    assert human.items() <= state(project / "content").items()
    assert call(check.main).returncode == 0


# Between the files of the new folder, and at the moment when it would take its place.
@pytest.mark.parametrize(
    ("system_call", "at"), [("os.replace", 1), ("os.replace", 3), ("os.rename", 1)]
)
def test_an_article_is_added_whole_or_not_at_all(
    project: Path, work_on_project: None, system_call: str, at: int
) -> None:
    (project / "in.txt").write_bytes(GOOD)
    before = state(project / "content")
    die(project, system_call, at, "scripts/new_article.py", "in.txt")
    assert not (project / "content/articles/novak-2024").exists()
    after = state(project / "content")
    left = {name for name in after if name not in before}
    assert before.items() <= after.items()
    assert all(name.startswith("articles/.") for name in left)  # which nothing reads, nor git
    assert call(new_article.main, "in.txt").returncode == 0
    assert call(command_extract.main).returncode == 0
    assert call(check.main).returncode == 0


@pytest.mark.parametrize("between", [" ", "\n\n"])  # one block, and very many
def test_large_and_repetitive_texts_are_read(between: str) -> None:
    text = between.join(["China and Russia signed a treaty on May 16."] * 2_000)
    facts = assign(extract(f"Title\n\nRelease Date : 2024-05-17\n\n{text}"))
    assert facts.sections


@given(st.text(max_size=300) | st.binary(max_size=300).map(lambda b: b.decode("latin-1")))
@settings(max_examples=100, deadline=None)
def test_any_text_gives_facts_that_can_be_written_and_read(text: str) -> None:
    facts = assign(extract(text))
    clean = "".join(
        c
        for c in text
        if c == "\n" or (ord(c) >= 32 and not 0x7F <= ord(c) <= 0x9F and c not in "\ufffe\uffff")
    )
    if clean == text:
        assert parse(facts_yaml(facts), Path("facts.yml"))[0]["last"] == facts.last


@given(st.binary(max_size=200))
@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_bytes_are_text_or_one_clear_line(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.yml"
    path.write_bytes(data)
    try:
        parse(read_text(path), path)
    except ContentError as e:
        assert len(e.problems) == 1 and "\n" not in str(e)


def hostile(folder: Path) -> Path:
    """Build a site whose every field is hostile."""
    content = folder / "content"
    shutil.copytree(RECORD, content)
    article = content / "articles/evil-2024"
    article.mkdir()
    body = "\n\n".join([
        EVIL, "Release Date : 2024-05-18", "(Evil Author, <b>Chief</b>, {{ unit }}, <i>Institute</i>)",
        f"President {EVIL} left on May 16.", f"On May 16, Putin arrived in Beijing with {EVIL}.", "On May 16, Putin came to <img src=x onerror=alert(1)> Beijing.", f"In a joint statement on {EVIL[:40].replace('.', '')}, the points include the following:",
        f"First, the two sides will open {EVIL}, and close {EVIL}", f"Second, they will sign {EVIL}",
        f"However, China stated that {EVIL} “{EVIL}” costs 5 billion US dollars.",
        "The note:\n~~~ {#top onclick=alert(1)}\nthe plain <b> note\n~~~\n```\nends here.",
    ])  # fmt: skip
    (article / "source.txt").write_text(body, encoding="utf-8")
    import hashlib

    digest = hashlib.sha256(body.encode()).hexdigest()
    meta = [
        "kind: commentary",
        "lang: en",
        f"publisher: '{EVIL.replace(chr(39), chr(39) * 2)}'",
        f"sha256: {digest}",
    ]
    (article / "article.yml").write_text(
        "\n".join([*meta, "rights: {show: full, note: '<script>x</script>'}"]), encoding="utf-8"
    )
    facts = assign(extract(body)).model_copy(update={"article": "evil-2024"})
    assert facts.events and facts.claims and facts.statements
    (article / "facts.yml").write_text(facts_yaml(facts), encoding="utf-8")
    title = EVIL.replace("'", "''")
    (article / "curated.yml").write_text(
        f"- {{op: change, id: evil-2024-1, field: title, from: null, to: '{title}', why: test}}\n"
        "- {op: link, id: evil-2024-s1, to: '2024-05-16', why: test}\n"
        f"- {{op: change, id: evil-2024-n1, field: title, from: null, to: '{title}', why: test}}\n",
        encoding="utf-8",
    )
    for name, old in (
        ("background.yml", "title: China and the Soviet Union establish diplomatic relations"),
        ("actors.yml", "name: Vladimir Putin"),
        ("topics.yml", "title: Energy,"),
    ):
        path = content / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(
            text.replace(
                old, f"{old.split(':')[0]}: '{title}'{',' if old.endswith(',') else ''}", 1
            ),
            encoding="utf-8",
        )
    return build(folder, content)


@pytest.fixture(scope="session")
def hostile_site(once: Any) -> Path:
    return once("hostile", hostile) / "site"


def test_no_script_of_a_text_runs(browser: Browser, hostile_site: Path, serve: Any) -> None:
    base = serve(hostile_site)
    page = browser.new_page()
    faults: list[str] = []
    page.on("dialog", lambda d: faults.append(d.message))
    page.on("console", lambda m: faults.append(m.text) if m.type == "error" else None)
    for address in (
        "", "timeline/", "statements/", "statements/2024-05-16/", "statements/2024-05-16/evil-2024/1/", "articles/",
        "articles/evil-2024/", "analysis/evil-2024/", "actors/", "actors/vladimir-putin/", "topics/", "topics/energy/", "figures/",
    ):  # fmt: skip
        page.goto(base + address)  # until all has loaded, or failed to
        assert "owned" not in page.title()[:6], address
        assert (
            page.locator(
                "article script, article img, article b:has-text('note'), article [onerror], article [onclick]"
            ).count()
            == 0
        ), address
    page.goto(base + "articles/evil-2024/")
    assert "{{ 7*7 }}" in page.locator("article").inner_text()
    assert "**bold**" in page.locator("article").inner_text()
    assert "~~~ {#top onclick=alert(1)} the plain <b> note ~~~ ``` ends" in " ".join(
        page.locator("article").inner_text().split()
    )
    assert faults == []
    page.close()


def changed(record: Path, name: str, old: str, new: str) -> Path:
    """Change a file of the content; return it."""
    path = record / "content" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_what_cannot_be_used_ends_with_2_and_problems_with_1(
    record: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    content = str(record / "content")
    monkeypatch.setattr(sys, "argv", ["check.py", content])
    assert check.main() == 0
    curated = record / "content/articles/tzou-2024/curated.yml"
    curated.write_text(curated.read_text() + "- {op: drop, id: tzou-2024-c999, why: x}\n")
    changed(record, "background.yml", "actors: [china", "actors: [chinas")
    assert check.main() == 1
    errors = capsys.readouterr().err
    # Both at once: what is wrong in curated.yml hides no other problem.
    assert "there is no fact tzou-2024-c999" in errors and "chinas" in errors
    changed(record, "articles/tzou-2024/article.yml", "kind: ", "kind: ]")
    assert check.main() == 2
    assert "article.yml:2:" in capsys.readouterr().err
    monkeypatch.setattr(sys, "argv", ["check.py", f"{content}/nowhere"])
    assert check.main() == 2


@pytest.mark.parametrize(
    ("url", "sound"),
    [
        ("https://record.example/", True),
        ("http://localhost:8000/record/", True),
        ("https://me:secret@record.example/", False),  # a password would stand in every citation
        ("https://record.example/my site/", False),
        ("ftp://record.example/", False),
        ("https://", False),
        ("https://[::1]/", True),
        ("https://[record/", False),  # a bracket of IPv6 that never closes
        ("record.example", False),
        ("https://record.example/?page=1", False),  # addresses are put behind it
    ],
)
def test_addresses_of_the_site(tmp_path: Path, url: str, sound: bool) -> None:
    path = tmp_path / "mkdocs.yml"
    path.write_text(f"site_name: x\nsite_url: '{url}'\n")
    if sound:
        assert read_publication(path).site_url == url
        return
    with pytest.raises(ContentError) as caught:
        read_publication(path)
    assert str(caught.value).startswith(f"{path}:2:1: site_url '{url}' is no address of a site")


def test_a_list_in_the_place_of_editors_and_contact(tmp_path: Path) -> None:
    path = tmp_path / "mkdocs.yml"
    path.write_text("site_url: https://record.example/\nextra: [Jan Novak]\n")
    with pytest.raises(ContentError, match=r":2:1: extra is no mapping; write editors"):
        read_publication(path)
