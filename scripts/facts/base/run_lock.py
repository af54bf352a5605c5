"""Lets only one run write below a folder at a time; a second one says so and waits."""

import fcntl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facts.base.faults import fault


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold a lock file while the block runs; it goes with the process, however that ends.

    Raises ContentError where the file cannot be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("w")
    except OSError as e:
        reason = f"cannot be written ({e.strerror}); check the rights and the space"
        raise fault(path, reason) from e
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("another run is at work here; waiting until it has ended", file=sys.stderr)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
