"""Problems found in content or arguments: one line each.

`path:line:column: what is wrong; what to do`, or `path: ...` where a file as a whole is meant.
"""

import sys
from collections.abc import Iterable
from typing import NamedTuple

KeyPath = tuple[str | int, ...]  # the keys and numbers that lead to a value in a file


class Problem(NamedTuple):
    """One fault at its place; lines and columns count from 1, line 0 means the file as a whole."""

    path: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        """Return the line that people see; a file as a whole has no line and column."""
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        # What content says must not become a second line, or move the cursor of a terminal.
        return "".join(
            c if c.isprintable() else f"\\x{ord(c):02x}" for c in f"{place}: {self.message}"
        )


class ContentError(Exception):
    """Content that cannot be used; carries every problem found in it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems, with which the error also comes back from another process."""
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        """Return the lines of the problems."""
        return "\n".join(map(str, self.problems))


def fault(path: object, message: str, line: int = 0, column: int = 0) -> ContentError:
    """Return a ContentError with a single problem."""
    return ContentError([Problem(str(path), line, column, message)])


def report(problems: Iterable[Problem]) -> int:
    """Print the problems in order of place to standard error, each once; return how many."""
    ordered = sorted(set(problems))
    for problem in ordered:
        print(problem, file=sys.stderr)
    return len(ordered)
