"""What all commands share: help, a line for each problem, word of what takes long, a lock."""

import fcntl
import signal
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from io import TextIOWrapper
from pathlib import Path

from facts.base.faults import ContentError, fault, report

NEAR = 30  # characters shown before and behind one that is wrong
INTERRUPTED = 130  # as of every program that Ctrl+C ended
PATIENCE = 2.0  # seconds; what is done sooner needs no word
ROOT = Path(__file__).resolve().parents[3]  # of the project
CACHE = ROOT / ".cache"
# Options that several commands have, each with what it is by default.
PATHS = {
    "content": ("content", "content folder"),
    "docs": ("docs", "folder of the pages"),
    "config": ("mkdocs.yml", "where site_url stands"),
}


def make_parser(description: str | None, *paths: str) -> ArgumentParser:
    """Return a parser whose help is the docstring of a command, with some of the options PATHS."""
    parser = ArgumentParser(description=description, formatter_class=RawDescriptionHelpFormatter)
    for name in paths:
        default, about = PATHS[name]
        parser.add_argument(f"--{name}", type=Path, default=ROOT / default, help=about)
    return parser


def reports_problems(main: Callable[[], int | None]) -> Callable[[], int]:
    """Decorate the main function of a command: problems are printed, and its exit code is 2.

    A command that returns no exit code has done its work: it is 0.
    """

    @wraps(main)
    def run() -> int:
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):  # whatever the locale, or PYTHONIOENCODING
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        try:
            return main() or 0
        except ContentError as e:
            report(e.problems)
        except UnicodeEncodeError as e:  # of a file name or an argument, as the system gave it
            words = e.object[max(0, e.start - NEAR) : e.end + NEAR]
            report(fault(words, "not UTF-8; rename the file, or write it in UTF-8").problems)
        except OSError as e:
            report(fault(e.filename, f"{e.strerror}; check the rights").problems)
        except KeyboardInterrupt:
            return INTERRUPTED
        return 2

    return run


@contextmanager
def tell_progress(stage: str) -> Iterator[None]:
    """Print the stage on a terminal, once, if the block lasts longer than PATIENCE.

    Elsewhere nobody waits, and standard error holds problems alone, however fast the machine is.
    An alarm rather than a thread: processes are forked inside such blocks, and a long search of a
    regular expression looks at signals but lets no other thread run.
    """

    def print_stage(*_: object) -> None:
        print(f"{stage} ...", file=sys.stderr, flush=True)

    if not sys.stderr.isatty():
        yield
        return
    before = signal.signal(signal.SIGALRM, print_stage)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold a lock file while the block runs; it goes with the process, however that ends.

    Raises OSError where the file cannot be made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("another run is at work here; waiting until it has ended", file=sys.stderr)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
