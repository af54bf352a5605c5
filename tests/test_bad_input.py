"""Bad input: one clear line and exit 2 with nothing changed, or plain text on the page and no script run."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser

from conftest import CONTENT, ROOT, build, run
from facts.errors import ContentError
from facts.extract import extract
from facts.ids import assign
from facts.store import facts_yaml
from facts.yamlio import parse, read_text
from new_article import name_parts

EVIL = (
    '<script>document.title="owned"</script> <img src=x onerror="document.title=\'owned\'"> {{ 7*7 }} {% raw %} [a](javascript:alert(1))'
    " **bold** `code` &amp; &lt;b&gt; ]]> --> $x$ :material-home: ![i](x) \\\\ | a | \u202eright to left\u202c e\u0301 中文 Путин 普京"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project's code with its own content."""
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(CONTENT, tmp_path / "content")
    return tmp_path


def state(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


BAD = [
    ("empty", b"", "no text"),
    ("only blanks", b" \n\n \n", "no text"),
    ("binary", bytes(range(256)), "not UTF-8"),
    ("NUL", b"Title\n\nRelease Date : 2024-05-17\n\na\x00b", "control character U+0000"),
    ("Latin-1", "Titel\n\nMünchen".encode("latin-1"), "not UTF-8"),
    ("UTF-16", "Title\n\nText".encode("utf-16"), "not UTF-8"),
    ("no author", b"Title\n\nRelease Date : 2024-05-17\n\nText.", "no author"),
    ("no date", b"Title\n\nBy Jan Novak\n\nText.", "no release date"),
    ("no title and no date", b"Just words.", "no author"),
    ("date that is none", b"Title\n\nRelease Date : 2024-13-45\n\nBy Jan Novak\n\nText.", "no release date"),
    ("front matter that is no YAML", b"---\ntitle: [\n---\nText.", "not valid YAML"),
    ("an author without Latin letters", "Заголовок\n\nRelease Date : 2024-05-17\n\nBy Ы Щ\n\nText.".encode(), "no author"),
    ("YAML bomb", b"---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\n---\nText.", "aliases"),
    ("duplicate keys", b"---\ntitle: a\ntitle: b\n---\nText.", "stands twice"),
    (
        "front matter with a bad url",
        b"---\ntitle: a\ndate: 2024-05-17\nauthor: Jan Novak\nurl: 'javascript:x'\n---\nText.",
        "url",
    ),
    ("front matter with a bad kind", b"---\ntitle: a\ndate: 2024-05-17\nauthor: Jan Novak\nkind: poem\n---\nText.", "kind"),
]


@pytest.mark.parametrize(("data", "message"), [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_a_text_that_cannot_be_added(project: Path, data: bytes, message: str) -> None:
    path = project / "in.txt"
    path.write_bytes(data)
    before = state(project / "content")
    done = run("scripts/new_article.py", path, cwd=project)
    assert done.returncode == 2, done.stdout + done.stderr
    assert message in done.stderr and done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert state(project / "content") == before


GOOD = b"Title\n\nRelease Date : 2024-05-17\n\nBy Jan Novak\n\nRussia will sell gas to China."


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Wang Yi", ("Wang", "Yi")),  # a Chinese name in its own order
        ("Tzou Wen-feng", ("Tzou", "Wen-feng")), ("Maria Lindqvist", ("Lindqvist", "Maria")), ("Plato", ("Plato", "Plato")),
    ],
)  # fmt: skip
def test_parts_of_a_name(name: str, parts: tuple[str, str]) -> None:
    assert name_parts(name) == parts


@pytest.mark.parametrize("name", ["../../x", "/tmp/x", "a b", "A", "-x", "", ".hidden", "a" * 61])
def test_ids_that_are_none(project: Path, name: str) -> None:
    (project / "in.txt").write_bytes(GOOD)
    before = state(project)
    done = run("scripts/new_article.py", project / "in.txt", f"--id={name}", cwd=project)
    if name == "":  # no id given: one is proposed
        assert done.returncode == 0
        return
    assert (done.returncode, "is no id" in done.stderr) == (2, True)
    assert state(project) == before


def test_never_overwrites_and_proposes_the_next_id(project: Path) -> None:
    (project / "in.txt").write_bytes(GOOD)
    assert run("scripts/new_article.py", project / "in.txt", cwd=project).returncode == 0
    again = run("scripts/new_article.py", project / "in.txt", cwd=project)
    assert (again.returncode, "this text is novak-2024 already" in again.stderr) == (2, True)
    (project / "in.txt").write_bytes(GOOD + b" It will buy coal.")
    assert run("scripts/new_article.py", project / "in.txt", cwd=project).returncode == 0
    assert {p.name for p in (project / "content/articles").iterdir()} == {"tzou-2024", "novak-2024", "novak-2024-b"}
    (project / "in.txt").write_bytes(GOOD + b" It will sell oil.")
    before = state(project)
    done = run("scripts/new_article.py", project / "in.txt", "--id", "novak-2024", cwd=project)
    assert (done.returncode, "exists already" in done.stderr) == (2, True)
    assert state(project) == before


@pytest.mark.parametrize("arguments", [["nowhere.txt"], ["."], ["--text", "nowhere.txt"], ["--published", "May"]])
def test_arguments_that_lead_nowhere(project: Path, arguments: list[str]) -> None:
    before = state(project)
    done = run("scripts/extract.py", *arguments, cwd=project)
    assert done.returncode == 2 and "Traceback" not in done.stderr
    assert state(project) == before


@pytest.mark.parametrize("file", ["article.yml", "facts.yml"])
@pytest.mark.parametrize("text", ["a: &a [*a]", "kind: [", "", "\x00", "- 1"])
def test_extract_with_broken_files_changes_nothing(project: Path, file: str, text: str) -> None:
    folder = project / "content/articles/tzou-2024"
    (folder / file).write_text(text)
    before = state(project)
    done = run("scripts/extract.py", folder, cwd=project)
    assert done.returncode == 2, done.stderr
    assert f"{file}:" in done.stderr and "Traceback" not in done.stderr
    assert state(project) == before


def test_a_place_that_cannot_be_written(project: Path) -> None:
    # A folder stands where the file should be: this stops root as well, whom rights do not.
    facts = project / "content/articles/tzou-2024/facts.yml"
    facts.unlink()
    facts.mkdir()
    done = run("scripts/extract.py", project / "content/articles/tzou-2024", cwd=project)
    assert done.returncode == 2 and "cannot be" in done.stderr and "Traceback" not in done.stderr


def test_symlinks_are_not_followed(project: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    shutil.copytree(project / "content/articles/tzou-2024", outside)
    (project / "content/articles/linked-2024").symlink_to(outside)
    assert run("scripts/extract.py", cwd=project).returncode == 0
    assert "1 articles" in run("scripts/check.py", cwd=project).stdout
    source = project / "content/articles/tzou-2024/source.txt"
    shutil.copy(source, outside / "secret.txt")
    source.unlink()
    source.symlink_to(outside / "secret.txt")
    done = run("scripts/check.py", cwd=project)
    assert done.returncode == 1 and f"{source.relative_to(project)}:0:0: is a link" in done.stderr


DYING = """
import os, pathlib, runpy, signal, sys
calls = []
def dying(self, *arguments, **options):
    calls.append(self)
    if len(calls) == {at}:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(self, *arguments, **options)
real = pathlib.Path.{call}
pathlib.Path.{call} = dying
sys.path.insert(0, "scripts")
sys.argv = ["scripts/extract.py"]
runpy.run_path("scripts/extract.py", run_name="__main__")
"""


# At the first write: before the new file takes its place, and before it is made; at the second: between facts and stamp.
@pytest.mark.parametrize(("call", "at"), [("replace", 1), ("chmod", 1), ("mkdir", 1), ("replace", 2)])
def test_a_killed_run_leaves_whole_files_and_the_next_one_completes(project: Path, call: str, at: int) -> None:
    facts = project / "content/articles/tzou-2024/facts.yml"
    whole = facts.read_bytes()
    human = {k: v for k, v in state(project / "content").items() if not k.endswith("facts.yml")}
    facts.unlink()
    command = [sys.executable, "-c", DYING.format(call=call, at=at)]
    died = subprocess.run(command, cwd=project, capture_output=True, check=False)
    assert died.returncode == -signal.SIGKILL
    assert not facts.exists() or facts.read_bytes() == whole
    assert run("scripts/extract.py", cwd=project).returncode == 0
    assert facts.read_bytes() == whole
    assert human.items() <= state(project / "content").items()
    assert run("scripts/check.py", cwd=project).returncode == 0


def test_large_and_repetitive_texts_are_read() -> None:
    for text in ("Russia will sell gas. " * 20_000, "\n\n".join(["China and Russia signed a treaty on May 16."] * 10_000)):
        facts = assign(extract(f"Title\n\nRelease Date : 2024-05-17\n\n{text}"))
        assert facts.sections


@given(st.text(max_size=300) | st.binary(max_size=300).map(lambda b: b.decode("latin-1")))
@settings(max_examples=100, deadline=None)
def test_any_text_gives_facts_that_can_be_written_and_read(text: str) -> None:
    facts = assign(extract(text))
    clean = "".join(c for c in text if c == "\n" or (ord(c) >= 32 and not 0x7F <= ord(c) <= 0x9F and c not in "\ufffe\uffff"))
    if clean == text:
        assert parse(facts_yaml(facts), Path("facts.yml"))[0]["last"] == facts.last


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
    shutil.copytree(CONTENT, content)
    article = content / "articles/evil-2024"
    article.mkdir()
    body = "\n\n".join([
        EVIL, "Release Date : 2024-05-18", "(Evil Author, <b>Chief</b>, {{ unit }}, <i>Institute</i>)",
        f"President {EVIL} arrived in Beijing on May 16.", f"In a joint statement on {EVIL[:40].replace('.', '')}, the points include the following:",
        f"First, the two sides will open {EVIL}, and close {EVIL}", f"Second, they will sign {EVIL}",
        f"However, China stated that {EVIL} “{EVIL}” costs 5 billion US dollars.",
        "The note:\n~~~ {#top onclick=alert(1)}\nthe plain <b> note\n~~~\n```\nends here.",
    ])  # fmt: skip
    (article / "source.txt").write_text(body, encoding="utf-8")
    import hashlib

    digest = hashlib.sha256(body.encode()).hexdigest()
    meta = ["kind: commentary", "lang: en", f"publisher: '{EVIL.replace(chr(39), chr(39) * 2)}'", f"sha256: {digest}"]
    (article / "article.yml").write_text("\n".join([*meta, "rights: {show: full, note: '<script>x</script>'}"]), encoding="utf-8")
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
        ("background.yml", "title: Diplomatic relations established"),
        ("actors.yml", "name: Vladimir Putin"),
        ("topics.yml", "title: Energy,"),
    ):
        path = content / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(
            text.replace(old, f"{old.split(':')[0]}: '{title}'{',' if old.endswith(',') else ''}", 1), encoding="utf-8"
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
        page.goto(base + address)
        page.wait_for_load_state("networkidle")
        assert "owned" not in page.title()[:6], address
        assert page.locator("article script, article img, article b, article [onerror], article [onclick]").count() == 0, address
    page.goto(base + "articles/evil-2024/")
    assert "{{ 7*7 }}" in page.locator("article").inner_text()
    assert "**bold**" in page.locator("article").inner_text()
    assert "~~~ {#top onclick=alert(1)} the plain <b> note ~~~ ``` ends" in " ".join(page.locator("article").inner_text().split())
    assert faults == []
    page.close()
