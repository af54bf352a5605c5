"""Digests of what a result was made from: while they are the same, it need not be made again."""

import hashlib
import site
import sys
from collections.abc import Iterable
from pathlib import Path

ARTICLE_FILES = ("source.txt", "article.yml", "facts.yml", "curated.yml")


def digest_text(text: str) -> str:
    """Return the SHA-256 of a text, in hex digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def digest(paths: Iterable[Path], *more: str) -> str:
    """Return a SHA-256 of the names and bytes of files, missing ones too, and of some words."""
    found = hashlib.sha256("\0".join(more).encode())
    for path in paths:
        data = path.read_bytes() if path.is_file() else b"-"
        found.update(f"{path.name}:{hashlib.sha256(data).hexdigest()}\n".encode())
    return found.hexdigest()


def digest_folder(root: Path, *more: str) -> str:
    """Return a digest of all below a folder, its names, bytes and links, and of some words."""
    paths = sorted(path for path in root.rglob("*") if "__pycache__" not in path.parts)
    names = [f"{path.relative_to(root)}{'@' if path.is_symlink() else ''}" for path in paths]
    return digest(paths, *names, *more)


def list_packages() -> list[str]:
    """Return Python and every package that is installed for it, with their versions."""
    folders = [Path(name) for name in site.getsitepackages()]
    found = [path.name for folder in folders for path in folder.glob("*.dist-info")]
    return [sys.version, *sorted(found)]


def list_code(root: Path, *but: str) -> list[Path]:
    """Return code and its data below a folder in order, without those below some of its folders."""
    left = {root / name for name in (*but, "__pycache__")}
    found = [path for path in root.rglob("*") if path.suffix in (".py", ".yml")]
    return sorted(path for path in found if left.isdisjoint(path.parents))
