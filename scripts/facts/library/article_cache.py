"""Keeps articles as they were read, while what they were read from stays the same."""

import pickle
from dataclasses import dataclass
from pathlib import Path

from facts.base.digests import ARTICLE_FILES, digest
from facts.base.files import write
from facts.library.entities import Article, FilePositions

ReadArticle = tuple[Article, list[FilePositions]]  # with the files that it was read from


@dataclass(frozen=True)
class ArticleCache:
    """A folder of articles without problems; it can be removed at any time.

    `version` is a digest of the code, the packages, and the registers that give facts their names:
    nothing of another version is ever read, so that objects can be kept as they are.
    """

    folder: Path
    version: str

    def find(self, source: Path) -> ReadArticle | None:
        """Return the article of a folder of the content; None where it has changed since."""
        try:
            data = self._path(source).read_bytes()
        except OSError:
            return None
        key = self._make_key(source)
        if not data.startswith(key):
            return None
        found: ReadArticle = pickle.loads(data[len(key) :])  # noqa: S301 - written below, alone
        return found

    def keep(self, source: Path, article: Article, files: list[FilePositions]) -> None:
        """Keep the article of a folder of the content. Raises ContentError where it cannot."""
        data = pickle.dumps((article, files), pickle.HIGHEST_PROTOCOL)
        write(self._path(source), self._make_key(source) + data)

    def _path(self, source: Path) -> Path:
        return self.folder / source.name

    def _make_key(self, source: Path) -> bytes:
        files = [source / name for name in ARTICLE_FILES]
        return digest(files, self.version, source.name).encode()
