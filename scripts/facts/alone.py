"""Lets only one run write below a folder at a time; a second one waits."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facts.errors import fault


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold a lock file while the block runs; it goes with the process, however that ends. Raises ContentError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("w")
    except OSError as e:
        raise fault(path, f"cannot be written ({e.strerror}); check the rights and the space") from e
    with file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
