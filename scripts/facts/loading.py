"""Reads a content folder into a Library and keeps every problem of reading it; nothing is written."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from pydantic import RootModel

from facts.entities import Article, Place
from facts.errors import ContentError, Problem, fault
from facts.ledger import Locked, Redirect, Snapshot, read_lock, read_snapshot
from facts.library import Library
from facts.model import Curated, Facts, Many, Meta
from facts.overlay import overlay, walk
from facts.registers import Actor, BackgroundEvent, Formula, Hosts, RegisterStatement, Topic, Trade
from facts.yamlio import Key, Model, load, read_text

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
NEEDED = "background.yml", "actors.yml", "topics.yml", "trade.yml"
# What may stand in the folder, and in the folder of an article.
FILES = {*NEEDED, "sources.yml", "formulas.yml", "redirects.yml", "ids.lock", "articles", "statements", "releases", "README.md"}
OF_ARTICLE = {"source.txt", "article.yml", "facts.yml", "curated.yml"}
LONGEST = 60  # letters of an article's id; with the label of a fact it stays below the 80 of an id
Item = TypeVar("Item", Actor, BackgroundEvent, Formula, Topic, Redirect)


def article_folders(root: Path) -> list[Path]:
    """Return the folders of articles, in order; links and names that are no id, such as temporary ones, are none."""
    return [p for p in sorted(root.glob("*")) if NAME.fullmatch(p.name) and p.is_dir() and not p.is_symlink()]


class _Loader:
    """Reads the files of a content folder and keeps every problem."""

    def __init__(self, root: Path) -> None:
        self.root, self.problems = root, list[Problem]()
        self.places: dict[str, Place] = {}

    def one(self, path: Path, model: type[Model]) -> Model | None:
        """Return a file as a model; None where it is missing or wrong, with its problems kept."""
        if not path.is_file():
            return None
        try:
            data, positions = load(path, model)
        except ContentError as e:
            self.problems += e.problems
            return None
        self.places[path.relative_to(self.root).as_posix()] = Place(path, positions)
        return data

    def released(self) -> tuple[dict[str, tuple[Locked, ...]], tuple[Snapshot, ...]]:
        """Return the lines of ids.lock by id, and the snapshots, oldest first."""
        snapshots, file = list[Snapshot](), self.root / "ids.lock"
        lock, seals = dict[str, tuple[Locked, ...]](), dict[str, str]()
        try:
            lock, seals = read_lock(file) if file.is_file() else (lock, seals)
            for path in sorted((self.root / "releases").glob("*.json")):
                snapshots.append(read_snapshot(path, seals))
                if snapshots[-1].release != path.stem:
                    raise fault(path, f"holds release {snapshots[-1].release}; a snapshot is named by its release, take it out")
        except ContentError as e:
            self.problems += e.problems
        return lock, tuple(sorted(snapshots, key=lambda s: tuple(map(int, s.release.split(".")))))

    def register(self, file: str, model: type[Item]) -> dict[str, Item]:
        """Return the entries of a register by id; a second one of the same id is a problem."""
        listed = self.one(self.root / file, RootModel[Many[model]])  # type: ignore[valid-type]
        items: Iterable[Item] = listed.root if listed else ()
        found: dict[str, Item] = {}
        for n, item in enumerate(items):
            if item.id in found:
                self.twice(file, (n, "id"), item.id)
            found[item.id] = item
        return found

    def twice(self, file: str, at: tuple[Key, ...], id_: str) -> None:
        """Keep the problem of an id that stands twice in a file."""
        line, column = self.places[file].positions.get(at, (1, 1))
        self.problems.append(Problem(str(self.places[file].path), line, column, f"id '{id_}' stands twice; rename one"))

    def strangers(self) -> None:
        """Keep the problem of everything in the folder that would be passed over without a word."""
        missing = [self.root / name for name in NEEDED if not (self.root / name).is_file()]
        if len(missing) < len(NEEDED):  # a record may begin with none of them
            self.problems += [Problem(str(path), 0, 0, "missing; restore it from git") for path in missing]
        folders = article_folders(self.root / "articles")
        small = "take small letters, digits and hyphens, or move it out"
        self.only(self.root, {self.root / name for name in FILES}, "no file of the content; move it out")
        self.only(self.root / "articles", folders, f"no folder of an article; {small}")
        self.only(
            self.root / "statements", (self.root / "statements").glob("*.yml"), f"no statement, which is a file .yml; {small}"
        )
        for folder in folders:
            self.only(folder, {folder / name for name in OF_ARTICLE}, "no file of an article; rename it or move it out")

    def only(self, folder: Path, known: Iterable[Path], message: str) -> None:
        """Keep the problem of everything in a folder that is not known; links have one of their own."""
        others = sorted({*folder.glob("*")} - {*known})
        strange = (p for p in others if not p.name.startswith(".") and not p.is_symlink())
        self.problems += [Problem(str(path), 0, 0, message) for path in strange]

    def statement(self, path: Path) -> RegisterStatement | None:
        """Return a statement; one in a file of another name is a problem."""
        found = self.one(path, RegisterStatement)
        if found and found.id != path.stem:
            self.problems.append(Problem(str(path), 1, 1, f"holds statement {found.id}; name the file {found.id}.yml or set id"))
            return None
        return found

    def article(self, folder: Path) -> Article | None:
        """Return an article, None where one of its own files is missing or wrong."""
        before = len(self.problems)
        if len(folder.name) > LONGEST:
            self.problems.append(Problem(str(folder), 0, 0, f"a name of more than {LONGEST} letters; take a shorter id"))
        links = (p for p in sorted(folder.iterdir()) if p.is_symlink())
        self.problems += [Problem(str(p), 0, 0, "is a link; put the file itself here") for p in links]
        meta, facts = self.one(folder / "article.yml", Meta), self.one(folder / "facts.yml", Facts)
        curated = self.one(folder / "curated.yml", Curated)
        for name in ("article.yml", "facts.yml"):
            if not (folder / name).is_file():
                self.problems.append(Problem(str(folder / name), 0, 0, "missing; run scripts/new_article.py and make site"))
        try:
            source = read_text(folder / "source.txt")
        except ContentError as e:
            self.problems += e.problems
        if len(self.problems) > before or meta is None or facts is None:
            return None
        seen: set[str] = set()
        for entry in walk(facts):
            if entry.label in seen:
                self.twice(f"articles/{folder.name}/facts.yml", (*entry.at, "id"), entry.label)
            seen.add(entry.label)
        place = self.places.get(f"articles/{folder.name}/curated.yml")
        positions = place.positions if place else {}
        over, problems = overlay(folder.name, facts, curated or Curated(()), source, folder / "curated.yml", positions)
        self.problems += problems
        return Article(folder.name, meta, source, over)


def load_library(root: Path) -> tuple[Library, list[Problem]]:
    """Return the library of a content folder and every problem of reading it; raises ContentError without a folder."""
    if not root.is_dir():
        raise fault(root, "there is no content folder; run from the root of the project")
    loader = _Loader(root)
    loader.strangers()
    articles = [loader.article(f) for f in article_folders(root / "articles")]
    statements = [loader.statement(f) for f in sorted((root / "statements").glob("*.yml"))]
    hosts = loader.one(root / "sources.yml", Hosts) or Hosts({})
    lock, releases = loader.released()
    library = Library(
        articles={a.id: a for a in articles if a},
        background=loader.register("background.yml", BackgroundEvent),
        actors=loader.register("actors.yml", Actor),
        topics=loader.register("topics.yml", Topic),
        statements={s.id: s for s in statements if s},
        trade=loader.one(root / "trade.yml", Trade) or Trade(unit="none", basis="none", years=()),
        hosts=hosts.root,
        formulas=loader.register("formulas.yml", Formula),
        lock=lock,
        redirects=loader.register("redirects.yml", Redirect),
        releases=releases,
        places=loader.places,
    )
    return library, loader.problems
