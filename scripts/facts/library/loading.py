"""Reads a content folder into a Library and keeps every problem of it; nothing is written."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, RootModel

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
from facts.base.strict_yaml import Model, load, locate_problem
from facts.library.curating import curate
from facts.library.documents.points import DocumentText
from facts.library.entities import Article
from facts.library.library import Faults, Library
from facts.library.release_files import read_snapshots
from facts.library.words.naming import Naming
from facts.model.article import Meta
from facts.model.article_facts import ExtractedFact, Facts, Quote
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
NEEDED = ("background.yml", "actors.yml", "topics.yml", "trade.yml", "hosts.yml", "eras.yml")
# What may stand in the folder.
REGISTERS = (*NEEDED, "places.yml", "retired.yml", "formulas.yml", "redirects.yml")
# What is wrong with anything else that stands in a folder, and in that of an article.
STRANGERS = {
    "": "no file of the content; move it out",
    "articles": "no folder of an article; take small letters, digits and hyphens, or move it out",
    "documents": (
        "neither a document (a file .yml) nor the text of one, <id>.<language>.txt; rename it"
    ),
    "comparisons": "no comparison of an article; name it by the article's id, with .yml",
}
STRANGE_TO_ARTICLE = "no file of an article; rename it or move it out"
LONGEST_ID = 60  # letters of an article's id; with a label they stay below the 80 of an id
VERSION = digest(list_code(Path(__file__).parents[1]), *list_packages())  # of what is kept
Loaded = TypeVar("Loaded")


def find_stale(article: str, meta: Meta, facts: Facts, source: str) -> Faults:
    """Yield why facts are not those of the text, or the text is not the one that was imported.

    The first one counts, since all others follow from it.
    """
    if digest_text(source) != meta.sha256:
        message = "source.txt is not the text that was imported; restore it"
        yield f"articles/{article}/article.yml", ("sha256",), message
    file = f"articles/{article}/facts.yml"
    if facts.article != article:
        message = f"these are the facts of '{facts.article}'; run scripts/extract.py"
        yield file, ("article",), message
    labels: set[str] = set()
    quoter = Quoter(blocks(source), source)
    for at, record in walk_records(facts):
        if isinstance(record, ExtractedFact):
            if record.id in labels:
                yield file, (*at, "id"), f"label {record.id} stands twice; rename the new one"
            labels.add(record.id)
        elif isinstance(record, Quote) and (
            source[record.start : record.end] != record.exact
            or quoter.block(record.start) != record.block
        ):
            where = f"at {record.start} in block {record.block}"
            message = f"the words “{record.exact[:60]}” do not stand {where}"
            yield file, at, f"{message}; run scripts/extract.py"


@dataclass(frozen=True)
class _Reader:
    """Reads files of a content folder, and keeps every problem."""

    root: Path
    kept: KeptObjects
    problems: list[Problem] = field(default_factory=list)
    files: dict[str, BaseModel] = field(default_factory=dict)

    @cached_property
    def articles(self) -> list[str]:
        """Return the ids of the articles: the names of their folders."""
        return [folder.name for folder in article_folders(self.root / "articles")]

    def add_problem(self, path: Path, message: str) -> None:
        """Keep a problem of a file as a whole."""
        self.problems.append(Problem(str(path), 0, 0, message))

    def add_problem_at(self, file: str, at: KeyPath, message: str) -> None:
        """Keep the problem of a value in a file that was read."""
        self.problems.append(locate_problem(self.root / file, at, message))

    def attempt(self, read: Callable[..., Loaded], *arguments: object) -> Loaded | None:
        """Return what is read; None where that fails, with its problems kept."""
        try:
            return read(*arguments)
        except ContentError as e:
            self.problems.extend(e.problems)
            return None

    def read_file(self, file: str, model: type[Model], maker: str = "") -> Model | None:
        """Return a file as a model; None where it is missing or wrong, with its problems kept.

        Missing is a problem where there is a `maker`, the command that makes it.
        """
        path = self.root / file
        if not path.exists():
            if maker:
                self.add_problem(path, f"missing; run {maker}")
            return None
        found: Model | None = self.attempt(load, path, model, self.kept, f"yaml/{file}")
        if found:
            self.files[file] = found
        return found

    def read_register(self, file: str, model: type[Model], key: str = "id") -> dict[str, Model]:
        """Return the entries of a register by their key; a key that stands twice is a problem."""
        listed = self.read_file(file, RootModel[Many[model]])  # type: ignore[valid-type]
        found: dict[str, Model] = {}
        for n, item in enumerate(listed.root if listed else ()):
            name = getattr(item, key)
            if name in found:
                self.add_problem_at(file, (n, key), f"{key} '{name}' stands twice; rename one")
            found[name] = item
        return found

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
            if not path.with_name(f"{id_}.yml").exists():
                self.add_problem(path, f"the text of no document; add documents/{id_}.yml")
            text = self.attempt(read_text, path) or ""
            paragraphs = tuple(block.text for block in blocks(text))
            found[id_] = (*found.get(id_, ()), DocumentText(name["lang"], paragraphs))
        return found

    def read_comparisons(self) -> dict[str, Comparison]:
        """Return the comparisons by the reported point or clause, each in its article's file."""
        found: dict[str, Comparison] = {}
        for article in self.articles:
            file = f"comparisons/{article}.yml"
            entries = self.read_register(file, Comparison, "fact")
            for n, id_ in enumerate(entries):
                if id_.rpartition("-")[0] != article:
                    message = f"{id_} is no fact of {article}; move it to its own article's file"
                    self.add_problem_at(file, (n, "fact"), message)
            found |= entries
        return found

    def read_registers(self) -> Library:
        """Return a library of all but the articles, empty where it cannot be read."""
        hosts = self.read_file("hosts.yml", Hosts)
        return Library(
            background=self.read_register("background.yml", BackgroundEvent),
            actors=self.read_register("actors.yml", Actor),
            topics=self.read_register("topics.yml", Topic),
            trade=self.read_file("trade.yml", Trade) or Trade(unit="none", basis="none", years=()),
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
            articles={},
            files=self.files,
            content=self.root,
        )

    def find_article(self, id_: str, naming: Naming, named: str) -> Article | None:
        """Return an article, or what was kept of it while its files are the same.

        Kept is only what has no problems, with the files that it was read from; `named` is a
        digest of the names that facts have.
        """
        name = f"content/{id_}"
        paths = [self.root / "articles" / id_ / file for file in ARTICLE_FILES]
        key = digest(paths, VERSION, str(self.root), named)
        known: tuple[Article | None, dict[str, BaseModel]] | None = self.kept.find(name, key)
        if known is None:
            own = _Reader(self.root, self.kept)
            known = own.read_article(id_, naming), own.files
            self.problems.extend(own.problems)
            if known[0] and not own.problems:
                self.kept.keep(name, key, known)
        article, files = known
        self.files.update(files)
        return article

    def read_article(self, id_: str, naming: Naming) -> Article | None:
        """Return an article, None where one of its own files is missing or wrong."""
        folder = self.root / "articles" / id_
        if len(id_) > LONGEST_ID:
            self.add_problem(folder, f"a name of more than {LONGEST_ID} letters; take a shorter id")
        meta = self.read_file(f"articles/{id_}/article.yml", Meta, "scripts/new_article.py")
        facts = self.read_file(f"articles/{id_}/facts.yml", Facts, "make extract")
        curated = self.read_file(f"articles/{id_}/curated.yml", Curated)
        source = self.attempt(read_text, folder / "source.txt")
        if self.problems or not (meta and facts) or source is None:
            return None
        if stale := next(find_stale(id_, meta, facts, source), None):
            self.add_problem_at(*stale)
            return None
        # Here: the words for it are not read where all articles are kept from the last run.
        from facts.library.issuers import Issuers

        operations = curated.root if curated else ()
        issuers = Issuers(meta.issuers, facts, naming)
        corrected, refused = curate(facts, operations, source, issuers.give)
        for at, message in refused:
            self.add_problem_at(f"articles/{id_}/curated.yml", at, message)
        return Article(id_, meta, source, facts, tuple(naming.resolve(corrected)))

    def find_strangers(self) -> None:
        """Keep the problem of everything that would be passed over without a word."""
        missing = [path for name in NEEDED if not (path := self.root / name).exists()]
        if len(missing) < len(NEEDED):  # a record may begin with none of them
            for path in missing:
                self.add_problem(path, "missing; restore it from git")
        names = [path.name for path in (self.root / "documents").glob("*")]
        expected: dict[str, Collection[str]] = {
            "": (*REGISTERS, "README.md", "articles", "documents", "comparisons", "releases"),
            "articles": self.articles,
            "documents": [n for n in names if n.endswith(".yml") or TEXT_NAME.fullmatch(n)],
            "comparisons": [f"{id_}.yml" for id_ in self.articles],
        }
        expected |= {f"articles/{id_}": ARTICLE_FILES for id_ in self.articles}
        for folder, known in expected.items():
            self.refuse_others(folder, known)

    def refuse_others(self, folder: str, known: Collection[str]) -> None:
        """Keep the problem of everything in a folder that is a link or not of a known name."""
        for path in sorted((self.root / folder).glob("*")):
            if path.is_symlink():
                kind = "folder" if path.is_dir() else "file"
                self.add_problem(path, f"is a link; put the {kind} itself here")
            elif path.name not in known and not path.name.startswith("."):
                self.add_problem(path, STRANGERS.get(folder, STRANGE_TO_ARTICLE))


def load_library(root: Path, cache: Path | None = None) -> tuple[Library, list[Problem]]:
    """Return the library of a content folder and every problem of reading it.

    Files that did not change are not parsed again where there is a folder for a cache. Raises
    ContentError where there is no folder.
    """
    if not root.is_dir():
        raise fault(root, "there is no content folder; run from the root of the project")
    reader = _Reader(root, KeptObjects(cache))
    reader.find_strangers()
    library = reader.read_registers()
    named = digest([root / "actors.yml", root / "topics.yml"])
    for id_ in reader.articles:
        if article := reader.find_article(id_, library.naming, named):
            library.articles[id_] = article
    return library, reader.problems
