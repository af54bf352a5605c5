"""What a machine may lack or change: Python, packages, the place of the folder; and what make leaves behind."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import build
import serve
from conftest import ROOT
from facts.base.faults import ContentError

OLD = "3.10.13"


def setup_in(root: Path) -> ModuleType:
    """Return requirements/install.py as it stands in another folder."""
    (root / "requirements").mkdir(parents=True, exist_ok=True)
    for path in (ROOT / "requirements").iterdir():
        shutil.copy(path, root / "requirements")
    spec = importlib.util.spec_from_file_location("install", root / "requirements" / "install.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def make_venv(root: Path) -> Path:
    folder = root.resolve() / ".venv"
    command = [sys._base_executable, "-m", "venv", "--without-pip", str(folder)]
    subprocess.run(command, check=True)
    return folder


def test_an_old_python_says_what_to_install_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    install = setup_in(tmp_path)
    monkeypatch.setattr(sys, "version_info", (3, 10, 13, "final", 0))
    monkeypatch.setattr(install.platform, "python_version", lambda: OLD)
    assert install.main() == 2
    line = "python3: this is Python 3.10.13; install 3.11.5 or newer, or name one: make PYTHON=python3.12\n"
    assert capsys.readouterr().err == line
    assert [path.name for path in tmp_path.iterdir()] == ["requirements"]


def test_a_venv_fits_one_python_at_one_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install = setup_in(tmp_path / "one")
    assert not install.fits()  # there is none
    folder = make_venv(tmp_path / "one")
    assert install.fits()
    (folder / "site.stamp").write_text(install.stamp("site"))
    assert install.is_installed("site") and not install.is_installed("test")
    # The packages wanted have changed.
    lock = tmp_path / "one" / "requirements" / "site.lock"
    lock.write_text(lock.read_text() + "\n")
    assert not install.is_installed("site")
    # Python was upgraded in place.
    with monkeypatch.context() as patch:
        patch.setattr(install.platform, "python_version", lambda: "3.99.1")
        assert not install.fits()
    # A run was killed while it was made: what is written last is missing.
    (folder / "bin" / "activate").rename(folder / "bin" / "later")
    assert not install.fits()
    (folder / "bin" / "later").rename(folder / "bin" / "activate")
    # The folder was moved: scripts in bin/ still name the old place.
    (tmp_path / "one").rename(tmp_path / "other")
    assert not setup_in(tmp_path / "other").fits()


def test_a_venv_that_cannot_be_made_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    install = setup_in(tmp_path)
    # As on Debian without python3-venv: a folder is made, then the command fails.
    failing = tmp_path / "python"
    failing.write_text('#!/bin/sh\nmkdir -p "$3/bin"\nexit 1\n')
    failing.chmod(0o755)
    monkeypatch.setattr(install.sys, "_base_executable", str(failing))
    assert install.install("site") == 2
    assert "apt install python3-venv" in capsys.readouterr().err
    assert not (tmp_path / ".venv").exists()


@pytest.mark.parametrize(
    "command",
    [
        "check.py x",
        "extract.py --text README.md",
        "new_article.py x",
        "render.py --docs {}/docs",
        "review.py x",
    ],
)
def test_a_missing_package_is_one_line(command: str, tmp_path: Path) -> None:
    script, *arguments = command.format(tmp_path).split()
    line = [sys.executable, "-S", ROOT / "scripts" / script, *arguments]  # -S: no packages
    env = {"PATH": os.environ["PATH"]}
    done = subprocess.run(line, env=env, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1 and "run make site first" in done.stderr


@pytest.mark.parametrize("epoch", ["4294967296", "-1", "May", "1e9"])
def test_a_second_that_is_none_is_one_line(monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)  # 2**32 ended in a traceback of gzip
    with pytest.raises(ContentError) as caught:
        build.read_epoch()
    assert str(caught.value).startswith(f"SOURCE_DATE_EPOCH: '{epoch}' is no second")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "4294967295")
    assert build.read_epoch() == "4294967295"


def test_a_stage_that_fails_ends_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "good.py").write_text("print('good')")
    (tmp_path / "bad.py").write_text("raise SystemExit(3)")
    monkeypatch.setattr(build, "ROOT", tmp_path)
    monkeypatch.setattr(build, "CACHE", tmp_path / ".cache")
    monkeypatch.setattr(build, "STAGES", ("good.py", "bad.py", "good.py"))
    monkeypatch.setattr(sys, "argv", ["build.py"])
    assert build.main() == 3
    assert capfd.readouterr().out.splitlines() == ["python good.py", "good", "python bad.py"]


def test_clean_leaves_what_git_has(tmp_path: Path) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    shutil.copy(ROOT / ".gitignore", tmp_path)
    (tmp_path / "docs" / "assets").mkdir(parents=True)
    (tmp_path / "docs" / "assets" / "record.css").touch()
    ignored = (ROOT / ".gitignore").read_text().splitlines()
    made = [name.strip("/") for name in ignored if name and "*" not in name and name[0] != "#"]
    assert ".venv" in made and "docs/timeline" in made
    for name in [*made, "scripts/facts/__pycache__"]:
        (tmp_path / name).mkdir(parents=True)
    for name in ("bench", "deploy", "requirements", "tests"):
        (tmp_path / name).mkdir()
    subprocess.run(["make", "clean"], cwd=tmp_path, check=True, capture_output=True)
    left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert left == {"Makefile", ".gitignore", "docs/assets/record.css"}
    assert not list(tmp_path.rglob("__pycache__"))


def test_under_serve_what_a_build_writes_among_the_sources_is_no_edit(tmp_path: Path) -> None:
    for name in ("curated.yml", "facts.yml", "source.txt"):
        (tmp_path / name).write_text("")
    (tmp_path / "__pycache__").mkdir()
    assert sorted(entry.name for entry in serve.list_edited(str(tmp_path))) == [
        "curated.yml",
        "source.txt",
    ]


def test_under_serve_an_edit_is_built_and_its_problems_stand_in_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    theme = tmp_path / "scripts" / "templates" / "theme"
    theme.mkdir(parents=True)
    (theme / "main.html").write_text("")
    (tmp_path / "scripts" / "extract.py").write_text("print('fine')")
    failing = "import sys; print('a.yml:1:2: <b>; mend it', file=sys.stderr); sys.exit(1)"
    (tmp_path / "scripts" / "render.py").write_text(failing)
    monkeypatch.setattr(serve, "ROOT", tmp_path)
    monkeypatch.setattr(serve, "load_config", lambda *_, **more: more["site_dir"])
    built: list[bool] = []
    monkeypatch.setattr(serve, "build", lambda _, dirty: built.append(dirty))
    server = serve.Preview(tmp_path, 0)
    server.server_close()
    server.build_site()
    assert (server.problems, built) == ("a.yml:1:2: <b>; mend it\n", [])
    assert capsys.readouterr().err == server.problems
    page = b'<meta content="script-src \'self\'"><body class="x"><p>words</p></body></html>'
    shown = server._inject_js_into_html(page, 7).decode()
    assert '<body class="x"><pre role=alert>a.yml:1:2: &lt;b&gt;; mend it\n</pre><p>words' in shown
    assert "script-src 'self' 'unsafe-inline'" in shown
    assert "livereload(7," in shown
    (tmp_path / "scripts" / "render.py").write_text("")
    server.build_site()  # the first one makes all pages
    server.build_site()
    (theme / "more.html").write_text("")
    os.utime(theme / "more.html", (2_000_000_000, 2_000_000_000))
    server.build_site()
    assert (server.problems, built) == ("", [False, True, False])
    assert "<pre" not in server._inject_js_into_html(page, 8).decode()
