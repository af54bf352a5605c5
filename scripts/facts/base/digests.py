"""Digests of what a result was made from: while they are the same, it need not be made again."""

import hashlib
import pickle
import site
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from facts.base.files import write

Made = TypeVar("Made")
SCRIPTS = Path(__file__).parents[2]
ARTICLE_FILES = ("source.txt", "article.yml", "facts.yml", "curated.yml")


def digest_bytes(data: bytes) -> str:
    """Return the SHA-256 of bytes, in hex digits."""
    return hashlib.sha256(data).hexdigest()


def digest_text(text: str) -> str:
    """Return the SHA-256 of a text, in hex digits."""
    return digest_bytes(text.encode())


def digest(paths: Iterable[Path], *more: str) -> str:
    """Return a SHA-256 of the names and bytes of files, missing ones too, and of some words."""
    lines = ["\0".join(more)]
    for path in paths:
        content = digest_bytes(path.read_bytes()) if path.is_file() else "-"
        lines.append(f"{path.name}:{content}\n")
    return digest_text("".join(lines))


def digest_folder(root: Path, *more: str) -> str:
    """Return a digest of all below a folder, its names, bytes and links, and of some words."""
    paths = sorted(path for path in root.rglob("*") if "__pycache__" not in path.parts)
    names = [f"{path}{'@' if path.is_symlink() else ''}" for path in paths]
    return digest(paths, *names, *more)


def list_packages() -> list[str]:
    """Return Python and every package that is installed for it, with their versions."""
    folders = map(Path, site.getsitepackages())
    found = [path.name for folder in folders for path in folder.glob("*.dist-info")]
    return [sys.version, *sorted(found)]


def digest_run(content: Path, *more: str) -> str:
    """Return a digest of all that a run reads: content, code, packages, the day, and some words."""
    code = digest_folder(SCRIPTS, *list_packages(), str(date.today()))
    return digest_folder(content, code, *more)


def list_code(root: Path, *without: str) -> list[Path]:
    """Return the files .py and .yml below a folder in order, but those of some folders in it."""
    excluded = {root / name for name in without}
    return sorted(
        path
        for path in root.rglob("*")
        if path.suffix in (".py", ".yml") and excluded.isdisjoint(path.parents)
    )


@dataclass(frozen=True)
class KeptObjects:
    """A folder of objects by name, each with the key of all that it was made from.

    Keys are digests of the code and the packages, too: nothing of another version is ever read, so
    that objects can be kept as they are. The folder can be removed at any time; without one nothing
    is kept.
    """

    folder: Path | None

    def find(self, name: str, key: str) -> Any:
        """Return the object of a name; None where there is none of this key."""
        if self.folder is None or not (self.folder / name).is_file():
            return None
        head, _, data = (self.folder / name).read_bytes().partition(b"\n")
        # Only what was written below is read, and only whole.
        return pickle.loads(data) if head == _make_head(key, data) else None  # noqa: S301

    def keep(self, name: str, key: str, value: object) -> None:
        """Keep an object. Raises ContentError where it cannot be written."""
        if self.folder:
            data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
            write(self.folder / name, _make_head(key, data) + b"\n" + data)

    def find_or_make(self, name: str, key: str, make: Callable[[], Made]) -> Made:
        """Return the object of a name; where there is none of this key it is made, and kept."""
        found: Made | None = self.find(name, key)
        if found is None:
            found = make()
            self.keep(name, key, found)
        return found


NOTHING_KEPT = KeptObjects(None)


def _make_head(key: str, data: bytes) -> bytes:
    return f"{key} {digest_bytes(data)}".encode()
