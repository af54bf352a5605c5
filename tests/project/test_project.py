"""The project itself: documentation against the code, types, lint, layers, licences."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import fields
import licences
from conftest import ROOT, run

BIN = Path(sys.executable).parent


def test_content_readme_has_every_field() -> None:
    text = fields.README.read_text(encoding="utf-8")
    assert text[text.index(fields.MARK) :] == fields.tables(), "run: python tests/fields.py"


def test_every_field_is_described() -> None:
    for models in fields.FILES.values():
        for one in models:
            assert all(f.description for f in one.model_fields.values()), one


def test_readme_names_commands_that_exist() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"make (\w+)", readme)) <= targets
    for script in set(re.findall(r"scripts/\w+\.py", readme)):
        assert (ROOT / script).is_file(), script
    for name in set(re.findall(r"\]\((?!http|#)([^)#]+)\)", readme)):
        assert (ROOT / name).exists(), name


@pytest.mark.parametrize(
    "command",
    ["mypy", "ruff check scripts tests", "ruff format --check scripts tests", "lint-imports"],
)
def test_checkers_are_content(command: str) -> None:
    name, *arguments = command.split()
    done = subprocess.run(
        [BIN / name, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": "scripts"},
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


COMMANDS = [
    path.name
    for path in (ROOT / "scripts").glob("*.py")
    if "__main__" in path.read_text(encoding="utf-8")  # the others are hooks of MkDocs
]


@pytest.mark.parametrize("script", COMMANDS)
def test_commands_explain_themselves(script: str) -> None:
    done = run(f"scripts/{script}", "--help")
    assert done.returncode == 0
    assert script in done.stdout


def test_the_project_stands_alone() -> None:
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split("\n")
    for name in tracked:
        path = ROOT / name
        if path.is_file() and path.suffix in {
            ".py",
            ".md",
            ".yml",
            ".j2",
            ".toml",
            ".css",
            ".js",
            "",
        }:
            text = path.read_text(encoding="utf-8")
            assert not re.search(r"\.\./share[d]|/wor[k]/|TOD[O]|FIXM[E]", text), name


def test_licences_of_all_packages_are_listed() -> None:
    listed = dict(
        re.findall(
            r"^\| (\S+) \| (\S+) \| .+ \|$", licences.LIST.read_text(encoding="utf-8"), re.MULTILINE
        )
    )
    wanted = {
        name: version
        for name, version in {**licences.locked("site"), **licences.locked("test")}.items()
        if licences.licence(name)
    }
    assert {name: listed.get(name) for name in wanted} == wanted, "run: python tests/licences.py"
