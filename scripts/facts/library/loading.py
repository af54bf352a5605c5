"""Reads a content folder into a Library and keeps every problem of it; nothing is written."""

import os
import re
from collections.abc import Callable, Collection, Iterator
from operator import attrgetter
from pathlib import Path
from typing import TypeVar

from pydantic import RootModel

from facts.base.digests import (
    ARTICLE_FILES,
    KeptObjects,
    digest,
    digest_text,
    list_code,
    list_packages,
)
from facts.base.faults import ContentError, KeyPath, Problem, fault
from facts.base.files import article_folders, read_text
from facts.base.spans import blocks
from facts.base.strict_yaml import Model, load
from facts.library.curating import curate, list_facts
from facts.library.documents.points import DocumentText
from facts.library.entities import Article, FilePositions
from facts.library.library import Library, Registers
from facts.library.release_files import read_snapshots
from facts.library.words.naming import Naming
from facts.model.article import Meta
from facts.model.article_facts import Facts, Quote
from facts.model.curation import Curated
from facts.model.documents import Comparison, Formula, JointDocument
from facts.model.fields import Many
from facts.model.quoting import Quoter
from facts.model.references import walk_records
from facts.model.registers import (
    Actor,
    BackgroundEvent,
    Era,
    Hosts,
    Place,
    RetiredHost,
    Topic,
    Trade,
)
from facts.model.releases import Redirect

TEXT_NAME = re.compile(r"(?P<document>[a-z0-9-]+)\.(?P<lang>[a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.txt")
NAMING_FILES = ("actors.yml", "topics.yml")
NEEDED = ("background.yml", "actors.yml", "topics.yml", "trade.yml", "hosts.yml", "eras.yml")
# What may stand in the folder.
REGISTERS = (*NEEDED, "places.yml", "retired.yml", "formulas.yml", "redirects.yml")
FILES = (*REGISTERS, "README.md")
FOLDERS = ("articles", "documents", "comparisons", "releases")
# What is wrong with anything else that stands in a folder.
STRANGERS = {
    "": "no file of the content; move it out",
    "articles": "no folder of an article; take small letters, digits and hyphens, or move it out",
    "documents": (
        "neither a document (a file .yml) nor the text of one, <id>.<language>.txt; rename it"
    ),
    "comparisons": "no comparison of an article; name it by the article's id, with .yml",
}
KEPT_REGISTERS = "registers.all"  # beside articles by their ids, which have no dot
LONGEST_ID = 60  # letters of an article's id; with a label they stay below the 80 of an id
Item = TypeVar(
    "Item", Place, Actor, BackgroundEvent, Comparison, Era, Formula, RetiredHost, Topic, Redirect
)
T = TypeVar("T")
# With the files that it was read from.
ReadArticle = tuple[Article, dict[str, FilePositions]]
ReadRegisters = tuple[Registers, dict[str, FilePositions]]


def find_stale(
    article: str, meta: Meta, facts: Facts, source: str
) -> tuple[str, KeyPath, str] | None:
    """Return why facts are not those of the text, or the text is not the one that was imported.

    File, place in it and message; only the first one, since all others follow from it.
    """
    if digest_text(source) != meta.sha256:
        message = "source.txt is not the text that was imported; restore it"
        return "article.yml", ("sha256",), message
    if facts.article != article:
        message = f"these are the facts of '{facts.article}'; run scripts/extract.py"
        return "facts.yml", ("article",), message
    quoter = Quoter(blocks(source))
    for at, quote in walk_records(facts):
        if not isinstance(quote, Quote):
            continue
        words = source[quote.start : quote.end]
        if words != quote.exact or quoter.block(quote.start) != quote.block:
            where = f"at {quote.start} in block {quote.block}"
            message = f"the words “{quote.exact[:60]}” do not stand {where}; run scripts/extract.py"
            return "facts.yml", at, message
    return None


class _Loader:
    """Reads the files of a content folder and keeps every problem."""

    def __init__(self, root: Path, cache: Path | None) -> None:
        self.root = root
        self.parsed = cache / "yaml" if cache else None
        self.kept = KeptObjects(cache / "content") if cache else None
        self.folders = article_folders(root / "articles")
        # Of what is kept, which names the files that it was read from.
        code = list_code(Path(__file__).parents[1]) if cache else []
        self.version = digest(code, *list_packages(), str(root))
        self.problems: list[Problem] = []
        self.files: dict[str, FilePositions] = {}

    def add_problem(self, path: Path, message: str) -> None:
        """Keep a problem of a file as a whole."""
        self.problems.append(Problem(str(path), 0, 0, message))

    def add_problem_at(self, file: str, at: KeyPath, message: str) -> None:
        """Keep the problem of a value in a file that was read."""
        self.problems.append(self.files[file].problem(at, message))

    def attempt(self, read: Callable[..., T], *arguments: object) -> T | None:
        """Return what is read; None where that fails, with its problems kept."""
        try:
            return read(*arguments)
        except ContentError as e:
            self.problems += e.problems
            return None

    def read_file(self, file: str, model: type[Model]) -> Model | None:
        """Return a file as a model; None where it is missing or wrong, with its problems kept."""
        path = self.root / file
        if not path.is_file():
            return None
        cache = self.parsed / f"{file}.json" if self.parsed else None
        found: Model | None = self.attempt(load, path, model, cache)
        if found is None:
            return None
        self.files[file] = FilePositions(path, found)
        return found

    def read_register(self, file: str, model: type[Item], key: str = "id") -> dict[str, Item]:
        """Return the entries of a register by their key; a key that stands twice is a problem."""
        shape = RootModel[Many[model]]  # type: ignore[valid-type]
        listed = self.read_file(file, shape)
        if listed:  # its entries, since only a shape that has a name can be kept
            self.files[file] = FilePositions(self.root / file, listed.root)
        found: dict[str, Item] = {}
        for n, item in enumerate(listed.root if listed else ()):
            name = getattr(item, key)
            if name in found:
                self.add_problem_at(file, (n, key), f"{key} '{name}' stands twice; rename one")
            found[name] = item
        return found

    def find_strangers(self) -> None:
        """Keep the problem of everything that would be passed over without a word."""
        missing = [self.root / name for name in NEEDED if not (self.root / name).is_file()]
        if len(missing) < len(NEEDED):  # a record may begin with none of them
            for path in missing:
                self.add_problem(path, "missing; restore it from git")
        ids = [folder.name for folder in self.folders]
        names = [path.name for path in (self.root / "documents").glob("*")]
        documents = [name for name in names if name.endswith(".yml") or TEXT_NAME.fullmatch(name)]
        expected = {
            "": (*FILES, *FOLDERS),
            "articles": ids,
            "documents": documents,
            "comparisons": [f"{id_}.yml" for id_ in ids],
        }
        for folder, known in expected.items():
            self.refuse_others(folder, known, STRANGERS[folder])
        for id_ in ids:
            message = "no file of an article; rename it or move it out"
            self.refuse_others(f"articles/{id_}", ARTICLE_FILES, message)

    def refuse_others(self, folder: str, known: Collection[str], message: str) -> None:
        """Keep the problem of everything in a folder that is a link or not of a known name."""
        if not (self.root / folder).is_dir():
            return
        for entry in sorted(os.scandir(self.root / folder), key=attrgetter("name")):
            if entry.is_symlink():
                kind = "folder" if entry.is_dir() else "file"
                self.add_problem(Path(entry.path), f"is a link; put the {kind} itself here")
            elif entry.name not in known and not entry.name.startswith("."):
                self.add_problem(Path(entry.path), message)

    def read_documents(self) -> dict[str, JointDocument]:
        """Return the documents by id; one in a file of another name is a problem."""
        found: dict[str, JointDocument] = {}
        for path in sorted((self.root / "documents").glob("*.yml")):
            file = f"documents/{path.name}"
            document = self.read_file(file, JointDocument)
            if document and document.id != path.stem:
                message = f"holds document {document.id}; name the file {document.id}.yml or set id"
                self.add_problem_at(file, ("id",), message)
            elif document:
                found[document.id] = document
        return found

    def read_texts(self) -> dict[str, tuple[DocumentText, ...]]:
        """Return the whole texts by document; a text without its document is a problem."""
        found: dict[str, tuple[DocumentText, ...]] = {}
        for path in sorted((self.root / "documents").glob("*.txt")):
            name = TEXT_NAME.fullmatch(path.name)
            if not name:
                continue
            id_ = name["document"]
            if not path.with_name(f"{id_}.yml").is_file():
                self.add_problem(path, f"the text of no document; add documents/{id_}.yml")
            text = self.attempt(read_text, path) or ""
            paragraphs = tuple(block.text for block in blocks(text))
            found[id_] = (*found.get(id_, ()), DocumentText(name["lang"], paragraphs))
        return found

    def read_comparisons(self) -> dict[str, Comparison]:
        """Return the comparisons by the reported point or clause, each in its article's file."""
        found: dict[str, Comparison] = {}
        for folder in self.folders:
            file = f"comparisons/{folder.name}.yml"
            entries = self.read_register(file, Comparison, "fact")
            for n, id_ in enumerate(entries):
                if id_.rpartition("-")[0] != folder.name:
                    message = (
                        f"{id_} is no fact of {folder.name}; move it to its own article's file"
                    )
                    self.add_problem_at(file, (n, "fact"), message)
            found |= entries
        return found

    def find_registers(self) -> Registers:
        """Return all but the articles; where nothing of it changed, what was kept."""
        paths = [self.root / name for name in REGISTERS]
        for folder in ("documents", "comparisons", "releases"):
            paths += (self.root / folder).glob("*")
        # Comparisons are read for the articles that there are.
        key = digest(sorted(paths), self.version, *(folder.name for folder in self.folders))
        known: ReadRegisters | None = self.kept.find(KEPT_REGISTERS, key) if self.kept else None
        if known:
            registers, files = known
            self.files |= files
            return registers
        before = len(self.problems)
        registers = self.read_registers()
        if self.kept and len(self.problems) == before:
            self.kept.keep(KEPT_REGISTERS, key, (registers, self.files))
        return registers

    def read_registers(self) -> Registers:
        """Return all but the articles, empty where it cannot be read."""
        hosts = self.read_file("hosts.yml", Hosts)
        trade = self.read_file("trade.yml", Trade)
        return Registers(
            background=self.read_register("background.yml", BackgroundEvent),
            actors=self.read_register("actors.yml", Actor),
            topics=self.read_register("topics.yml", Topic),
            trade=trade or Trade(unit="none", basis="none", years=()),
            eras=self.read_register("eras.yml", Era),
            documents=self.read_documents(),
            texts=self.read_texts(),
            comparisons=self.read_comparisons(),
            formulas=self.read_register("formulas.yml", Formula),
            hosts=hosts.root if hosts else {},
            gazetteer=self.read_register("places.yml", Place, "name"),
            retired=self.read_register("retired.yml", RetiredHost, "host"),
            redirects=self.read_register("redirects.yml", Redirect),
            releases=self.attempt(read_snapshots, self.root / "releases") or (),
        )

    def read_articles(self, naming: Naming) -> Iterator[Article]:
        """Yield the articles whose own files can be read; unchanged ones are kept ones."""
        named = digest([self.root / name for name in NAMING_FILES], self.version)
        for folder in self.folders:
            key = digest([folder / name for name in ARTICLE_FILES], named, folder.name)
            known: ReadArticle | None = self.kept.find(folder.name, key) if self.kept else None
            if known:
                article, files = known
                self.files |= files
                yield article
                continue
            before = len(self.problems)
            read = self.read_article(folder, naming)
            if not read:
                continue
            if self.kept and len(self.problems) == before:
                names = [f"articles/{folder.name}/{name}" for name in ARTICLE_FILES]
                files = {name: self.files[name] for name in names if name in self.files}
                self.kept.keep(folder.name, key, (read, files))
            yield read

    def find_repeated(self, article: str, facts: Facts) -> None:
        """Keep the problem of every fact whose label an earlier one has."""
        seen: set[str] = set()
        for at, fact in list_facts(article, facts):
            if fact.id in seen:
                message = f"label {fact.label} stands twice; rename the new one"
                self.add_problem_at(f"articles/{article}/facts.yml", (*at, "id"), message)
            seen.add(fact.id)

    def read_article(self, folder: Path, naming: Naming) -> Article | None:
        """Return an article, None where one of its own files is missing or wrong."""
        id_ = folder.name
        before = len(self.problems)
        if len(id_) > LONGEST_ID:
            self.add_problem(folder, f"a name of more than {LONGEST_ID} letters; take a shorter id")
        makers = {"article.yml": "scripts/new_article.py", "facts.yml": "make extract"}
        for name, maker in makers.items():
            if not (folder / name).is_file():
                self.add_problem(folder / name, f"missing; run {maker}")
        meta = self.read_file(f"articles/{id_}/article.yml", Meta)
        facts = self.read_file(f"articles/{id_}/facts.yml", Facts)
        curated = self.read_file(f"articles/{id_}/curated.yml", Curated)
        source = self.attempt(read_text, folder / "source.txt")
        is_linked = any(path.is_symlink() for path in folder.iterdir())
        if is_linked or len(self.problems) > before or not (meta and facts) or source is None:
            return None
        if stale := find_stale(id_, meta, facts, source):
            file, at, message = stale
            self.add_problem_at(f"articles/{id_}/{file}", at, message)
            return None
        self.find_repeated(id_, facts)
        corrected, refused = curate(id_, facts, curated.root if curated else (), source)
        for at, message in refused:
            self.add_problem_at(f"articles/{id_}/curated.yml", at, message)
        return Article(id_, meta, source, facts, tuple(naming.resolve(corrected)))


def load_library(root: Path, cache: Path | None = None) -> tuple[Library, list[Problem]]:
    """Return the library of a content folder and every problem of reading it.

    Files that did not change are not parsed again where there is a folder for a cache. Raises
    ContentError where there is no folder.
    """
    if not root.is_dir():
        raise fault(root, "there is no content folder; run from the root of the project")
    loader = _Loader(root, cache)
    loader.find_strangers()
    registers = loader.find_registers()
    articles = loader.read_articles(Naming(registers.actors, registers.topics))
    by_id = {article.id: article for article in articles}
    library = Library(**vars(registers), articles=by_id, files=loader.files)
    return library, loader.problems
