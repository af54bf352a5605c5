"""What people see of a run: its problems, its progress, and that another one is at work."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conftest import ROOT
from facts.base import commands
from facts.base.commands import alone, reports_problems, tell_progress
from facts.base.digests import KeptObjects
from facts.base.faults import Problem, fault, report


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (Problem("a.yml", 3, 7, "x; y"), "a.yml:3:7: x; y"),
        (Problem("a.yml", 0, 0, "missing"), "a.yml: missing"),  # a place that is none is not named
        (
            Problem("a.yml", 1, 1, "x\ny\x1b[2J"),
            "a.yml:1:1: x\\x0ay\\x1b[2J",
        ),  # no second line, no escape
    ],
)
def test_a_problem_is_one_line(problem: Problem, line: str) -> None:
    assert str(problem) == line


def test_problems_come_in_order_and_once(capsys: pytest.CaptureFixture[str]) -> None:
    one, other = Problem("b", 2, 1, "x"), Problem("a", 10, 1, "y")
    assert report([one, other, one, Problem("a", 9, 1, "z")]) == 3
    assert capsys.readouterr().err == "a:9:1: z\na:10:1: y\nb:2:1: x\n"


def test_a_command_ends_with_a_line_and_2(capsys: pytest.CaptureFixture[str]) -> None:
    @reports_problems
    def failing() -> int:
        raise fault("a.yml", "x", 1, 2)

    @reports_problems
    def reading() -> int:
        Path("/nowhere/at/all").read_text()
        return 0

    assert (failing(), reading()) == (2, 2)
    expected = "a.yml:1:2: x\n/nowhere/at/all: No such file or directory; check the rights\n"
    assert capsys.readouterr().err == expected


@pytest.mark.parametrize(
    ("lasts", "terminal", "said"),
    [
        (0.0, True, ""),
        (0.2, True, "reading a text ...\n"),
        (0.2, False, ""),  # a log holds problems alone
    ],
)
def test_only_what_lasts_is_told_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    lasts: float,
    terminal: bool,
    said: str,
) -> None:
    monkeypatch.setattr(commands, "PATIENCE", 0.05)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    before = signal.getsignal(signal.SIGALRM)
    with tell_progress("reading a text"):
        end = time.monotonic() + lasts
        while time.monotonic() < end:
            pass
    time.sleep(0.1)  # nothing comes after the end
    assert capsys.readouterr().err == said
    assert signal.getsignal(signal.SIGALRM) == before


HOLDING = """
import sys
sys.path.insert(0, "scripts")
from pathlib import Path
from facts.base.commands import alone
with alone(Path(sys.argv[1])):
    print("held", flush=True)
"""


def test_a_second_run_says_that_it_waits_and_then_runs(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDING, str(tmp_path / "lock")]
    with alone(tmp_path / "lock"):
        second = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert second.stderr and second.stdout
        line = second.stderr.readline()
        assert line == "another run is at work here; waiting until it has ended\n"
        assert second.poll() is None
    assert second.communicate(timeout=30)[0] == "held\n"


def test_a_kept_object_is_found_by_its_key_and_only_whole(tmp_path: Path) -> None:
    kept = KeptObjects(tmp_path / "kept")
    assert kept.find("a", "key") is None
    kept.keep("a", "key", {"n": 1})
    assert kept.find("a", "key") == {"n": 1}
    assert kept.find("a", "ke") is None  # made from something else
    path = tmp_path / "kept" / "a"
    data = path.read_bytes()
    for damaged in (
        b"",
        data[:-1],
        data[:20],
        data[:-2] + b"!.",
    ):  # as a crash of the machine leaves it
        path.write_bytes(damaged)
        assert kept.find("a", "key") is None
