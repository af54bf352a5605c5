"""What a run made and from what: while keys and files are the same, nothing is made again."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from facts.base.digests import digest

FileState = list[int]  # size in bytes, time of change in nanoseconds; empty: there is no file


@dataclass(frozen=True)
class RunPaths:
    """Where a run reads and writes: `config` is mkdocs.yml, `cache` can be removed at any time."""

    content: Path
    docs: Path
    config: Path
    cache: Path


@dataclass(frozen=True)
class MadeFiles:
    """The files of one unit as it left them, by path, and the key of all that it was made from."""

    key: str
    files: Mapping[str, FileState]


MadeUnits = Mapping[str, MadeFiles]  # by name


def file_state(path: str) -> FileState:
    """Return size and time of change of a file; nothing where there is none."""
    try:
        known = os.stat(path)
    except OSError:
        return []
    return [known.st_size, known.st_mtime_ns]


def stand_as_left(folder: Path, made: MadeFiles) -> bool:
    """Tell whether all files of a unit stand below a folder as it left them."""
    return all(file_state(f"{folder}/{name}") == state for name, state in made.files.items())


STATE_VERSION = digest([Path(__file__)])  # of what is kept of a run
