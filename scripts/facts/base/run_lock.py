"""Lets only one run write below a folder at a time; a second one says so and waits."""

import fcntl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


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
