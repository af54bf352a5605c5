"""Digests of what a result was made from: while they are the same, it need not be made again."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

ARTICLE = ("source.txt", "article.yml", "facts.yml", "curated.yml")


def digest(paths: Iterable[Path], *more: str) -> str:
    """Return a digest of the names and bytes of files, missing ones too, and of some words."""
    found = hashlib.sha256("\0".join(more).encode())
    for path in paths:
        data = path.read_bytes() if path.is_file() else b"-"
        found.update(f"{path.name}:{hashlib.sha256(data).hexdigest()}\n".encode())
    return found.hexdigest()


def code(root: Path, *but: str) -> str:
    """Return a digest of the Python files and templates below a folder, without some of its parts."""
    left = {path for name in but for path in (root / name).rglob("*")}
    return digest(sorted(p for p in {*root.rglob("*.py"), *root.rglob("*.j2")} - left if "__pycache__" not in p.parts))


def registers(content: Path) -> str:
    """Return a digest of everything in a content folder that is no article."""
    found = [p for p in content.rglob("*") if p.is_file() and p.relative_to(content).parts[0] != "articles"]
    return digest(sorted(p for p in found if p.suffix in (".yml", ".json", ".lock")))
