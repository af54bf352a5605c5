"""Random records that change and are released: every released address answers, nothing that people wrote is lost.

60 records are tried, each of its own seed; by hand RECORDS=5000, or SEED=17 for one of them alone. What fails is told
with its seed and the fewest steps that still fail.
"""

import errno
import os
import random
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any, ClassVar

import pytest
from jinja2.bccache import Bucket, BytecodeCache

import check as check_command
import extract
import new_article
import release as release_command
from conftest import PUBLISHED, ROOT, call
from facts.base.commands import reports_problems
from facts.base.files import article_folders
from facts.base.run_state import MadeFiles, RunPaths
from facts.data import exports
from facts.library import loading, release_files
from facts.library.addresses import follow_redirects
from facts.library.library import Library
from facts.pages import templates, writing
from facts.pages.downloads import Rows
from facts.pages.units import Unit
from facts.pages.writing import Counts
from faults import FAULTS
from records import (
    EDITS,
    Edit,
    Record,
    add_point,
    compare,
    make_record,
    make_text,
    mend,
    place_of,
    written_by_people,
)

COUNT = int(os.environ.get("RECORDS", "60"))
SEEDS = [int(os.environ["SEED"])] if "SEED" in os.environ else list(range(COUNT))
PARTS = 6  # tests that share the records, so that both cores have work
WHOLE = 10  # of so many records one is rendered twice, with its data
EDITED = 4  # edits after which such a record is rendered again
MOST_WAVES = 5  # runs of the check until a maintainer who follows its messages is done
ID = re.compile(r'\bid="([^"]+)"')
LINK = re.compile(r'href="([^":#]*)(?:#([^"]*))?"')  # inside the site
NO_PAGES = ("about/", "cite/", "method/", "assets/", "data/")  # written by hand, or left out here


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let one process do all, and read once what stays the same: code, templates, schemas, files of the content."""
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    for module in (extract, loading, writing):
        monkeypatch.setattr(module, "list_code", lambda *_: [])
    for module in (loading, writing):
        monkeypatch.setattr(module, "list_packages", list)
    monkeypatch.setattr(exports, "as_schema", cache(exports.as_schema))
    monkeypatch.setattr(writing, "digest_templates", cache(templates.digest_templates))
    monkeypatch.setattr(loading, "load", keep_read(loading.load))
    monkeypatch.setattr(release_files, "read_snapshot", keep_read(release_files.read_snapshot))
    monkeypatch.setattr(templates, "FileSystemBytecodeCache", lambda _: KeptTemplates())


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Return a folder for records: in memory, where there is such a place, since they write many small files."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(
        dir=memory if os.access(memory, os.W_OK) else tmp_path
    ) as made:
        yield Path(made) / "record"


def keep_read(read: Callable[..., Any]) -> Callable[..., Any]:
    """Return a reader that reads a file once as long as it has the same bytes."""
    kept: dict[tuple[Any, ...], tuple[bytes, Any]] = {}

    def read_kept(*arguments: Any) -> Any:
        known, found = kept.get(arguments, (None, None))
        data = arguments[0].read_bytes()
        if known != data:
            found = read(*arguments)
            kept[arguments] = (data, found)
        return found

    return read_kept


class KeptTemplates(BytecodeCache):
    """Compiled templates that all environments of this process share, by the digest of name and text."""

    codes: ClassVar[dict[str, CodeType | None]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.codes.get(bucket.key + bucket.checksum)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.codes[bucket.key + bucket.checksum] = bucket.code


class Site:
    """A record with its pages and the commands that work on it; no command changes what people wrote."""

    def __init__(self, folder: Path, seed: int) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        self.record = make_record(folder / "content", seed)
        self.articles = folder / "content" / "articles"
        self.docs = folder / "docs"
        self.cache = folder / ".cache"
        self.releases = 0
        self.whole = seed % WHOLE == 0
        extract.CACHE = self.cache
        check_command.CACHE = self.cache
        new_article.ARTICLES = self.articles

    def human(self) -> dict[str, bytes]:
        return {name: data for name, data in self.record.files().items() if written_by_people(name)}

    def call(self, main: Callable[[], int], *words: str | Path) -> tuple[int, list[str]]:
        """Run a command; whatever becomes of it, what people wrote and what was released is what it was."""
        before = self.record.files()
        try:
            done = call(main, *words)
            return done.returncode, done.stderr.splitlines()
        finally:
            now = self.record.files()
            lost = [
                name
                for name, data in before.items()
                if not name.endswith("facts.yml") and now.get(name) != data
            ]
            assert not lost, f"{main} changed {lost}"

    def extract(self, force: bool = False) -> tuple[int, list[str]]:
        folders = article_folders(self.articles)
        return self.call(reports_problems(lambda: extract.run(folders, False, force)))

    def check(self) -> list[str]:
        """Return the problems that the check tells."""
        return self.call(check_command.main, self.record.content)[1]

    def try_release(self) -> tuple[int, list[str]]:
        """Release as of the next day of work."""
        name = f"{self.record.day:%Y.%m}.{self.releases + 1}"
        words = [name, "--date", str(self.record.day), "--content", self.record.content]
        return self.call(
            release_command.main, *words, "--config", PUBLISHED, "--note", "read again"
        )

    def release(self) -> None:
        """Extract and release, after what the messages say was done until there are none."""
        self.record.day += timedelta(days=self.record.chance.randrange(1, 40))
        for _ in range(MOST_WAVES):
            self.extract()
            code, errors = self.try_release()
            if code == 0 or "nothing has changed" in errors[0]:
                self.releases += 1
                return
            assert code == 1, errors
            mend(self.record, errors)
        raise AssertionError(f"no end of messages: {errors}")

    def render(
        self, last: Mapping[str, MadeFiles], whole: bool
    ) -> tuple[Counts, Mapping[str, MadeFiles]]:
        """Write the pages that changed since the last run; the downloads only of a whole site."""
        library = self.load()
        paths = RunPaths(self.record.content, self.docs, ROOT / "mkdocs.yml", self.cache)
        with pytest.MonkeyPatch.context() as patch:
            if not whole:
                patch.setattr(writing, "read_rows", lambda *_: Rows({}, [], {}))
                patch.setattr(writing, "list_data_units", lambda *_: ())
                patch.setattr(writing, "make_data_unit", lambda *_: Unit("data", "", iter(())))
            return writing.write_site(library, paths, last)

    def load(self) -> Library:
        cache = self.cache if self.whole else None
        library, problems = loading.load_library(self.record.content, cache)
        assert problems == []
        return library

    def check_pages(self, whole: bool) -> None:
        """Assert that every released address answers, and that a second render makes the same bytes."""
        done, made = self.render({}, whole)
        assert done.written > 20
        every_address_answers(self.load(), self.docs)
        if whole:
            again, _ = self.render({}, whole)
            assert (again.written, again.removed) == (0, 0), "a second render makes other bytes"
            kept, same = self.render(made, whole)
            assert (kept.written, kept.removed, same) == (0, 0, made), "a render of the same writes"
            self.check_kept(made)

    def check_kept(self, made: Mapping[str, MadeFiles]) -> None:
        """Assert that after an edit the pages that are kept are those that a whole render makes."""
        for edit in self.record.chance.sample(EDITS, EDITED):
            before = self.record.files()
            edit(self.record)
            self.extract()
            if self.check():  # it needs another one to be sound
                self.record.put_back(before)
                continue
            _, made = self.render(made, True)
            kept = self.read_pages()
            self.render({}, True)
            whole = self.read_pages()
            stale = [name for name in kept | whole if kept.get(name) != whole.get(name)]
            assert not stale, f"{edit.__name__}: stale {stale}"

    def read_pages(self) -> dict[str, bytes]:
        """Return every file below docs/ by its path there."""
        files = (path for path in self.docs.rglob("*") if path.is_file())
        return {path.relative_to(self.docs).as_posix(): path.read_bytes() for path in files}


def every_address_answers(library: Library, docs: Path) -> None:
    """Assert that each released address is a page with its anchor, and leads to what stands for it or says why not."""
    pages = {
        p.relative_to(docs).as_posix().removesuffix("index.md"): p.read_text(encoding="utf-8")
        for p in docs.rglob("index.md")
    }  # fmt: skip
    ids = {path: ID.findall(text) for path, text in pages.items()}
    for path, found in ids.items():
        assert len(found) == len(set(found)), f"{path}: anchors stand twice"
    for snapshot in library.releases:
        for id_, thing in snapshot.facts.items():
            page, _, anchor = thing.at.partition("#")
            assert page in pages, f"{thing.at} of {id_} is no page"
            assert not anchor or anchor in ids[page], f"{thing.at} of {id_} has no anchor"
            to, line = follow_redirects(library, id_)
            now = library.addresses.get(to) if to else None
            if now is None:
                assert line, id_
                assert f"{line.why}" in pages[page], f"{thing.at} does not say why it is withdrawn"
            elif now.path != thing.at and not (
                to == id_ and page == f"articles/{thing.values.get('article')}/"
            ):
                link = f'href="{"../" * page.count("/")}{now.path}"'
                assert link in pages[page], f"{thing.at} does not lead to {now.path}"
    for path, text in pages.items():
        for page, anchor in set(LINK.findall(text)):
            at = os.path.normpath(f"{path}{page}").removeprefix(".")
            at = f"{at}/" if page and at else path if not page else ""
            if (
                not at.startswith(NO_PAGES)
                and "." not in at.rpartition("changes/")[0] + at.rpartition("/")[2]
                and not Path(page).suffix
            ):
                assert at in pages, f"{path}: {page} is no page"
                assert not anchor or anchor in ids[at], f"{path}: nothing stands at {page}#{anchor}"


@dataclass(frozen=True)
class Step:
    """A release, or an edit; what it does depends on the seed, its number and its name alone."""

    number: int
    name: str
    edit: Edit | None = None


def plan_steps(seed: int) -> list[Step]:
    """Return the steps of a record: two or three releases with edits between them."""
    chance = random.Random(f"plan {seed}")
    found: list[Edit | None] = [None]
    for _ in range(chance.randrange(1, 3)):
        found += [*chance.sample(EDITS, chance.randrange(1, 6)), None]
    return [Step(n, edit.__name__ if edit else "release", edit) for n, edit in enumerate(found)]


def list_labels(record: Record) -> dict[tuple[str, str], str]:
    """Return the labels of claims and points by article and words that stand there once."""
    found: dict[tuple[str, str], list[str]] = {}
    for article in record.articles():
        facts = record.facts(article)
        points = [
            point for statement in facts.get("statements") or () for point in statement["points"]
        ]
        for fact in [*points, *(facts.get("claims") or ())]:
            found.setdefault((article, fact["quote"]["exact"]), []).append(fact["id"])
    return {key: labels[0] for key, labels in found.items() if len(labels) == 1}


def make_site(folder: Path, seed: int, steps: list[Step]) -> Site:
    """Return the site of a seed after some steps."""
    site = Site(folder, seed)
    site.extract()
    for step in steps:
        site.record.chance = random.Random(f"{seed} {step.number} {step.name}")
        if step.edit:
            before = list_labels(site.record)
            step.edit(site.record)
            site.extract()
            now = list_labels(site.record)
            anew = [key for key in before.keys() & now if before[key] != now[key]]
            assert not anew, f"other labels for the same words: {anew}"
        else:
            site.release()
    return site


def try_record(folder: Path, seed: int, steps: list[Step]) -> None:
    """Make a record and hold it to what every record owes."""
    site = make_site(folder, seed, steps)
    whole = seed % WHOLE == 0
    site.check_pages(whole)
    site.record.chance = random.Random(f"{seed} faults")
    try_fault(site, sorted(FAULTS)[seed % len(FAULTS)])
    if seed % 2 == 0:
        commands = ("extract", "release", "new_article", "render")
        try_failed_writes(site, site.record.chance.choice(commands), whole)


def try_fault(site: Site, name: str) -> None:
    """Plant a fault, which the check tells in one line at its file; no command gets by it or loses anything."""
    before = site.record.files()
    at = FAULTS[name](site.record)
    if at:
        problems = site.check()
        assert len(problems) == 1, f"{name}: told in {len(problems)} lines, {problems[:3]}"
        assert place_of(problems[0])[0] == at, f"{name}: told at {problems[0]}"
        code, errors = site.try_release()
        assert code, f"{name}: released"
        assert errors, f"{name}: nothing told"
    site.record.put_back(before)
    assert site.record.files() == before


def try_failed_writes(site: Site, command: str, whole: bool) -> None:
    """Let a write of a command fail, as on a full disk: nothing is lost, and the next run makes it good."""
    left = site.record.chance.randrange(0, 12)
    write_bytes = Path.write_bytes

    def fail_later(path: Path, data: bytes) -> int:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write_bytes(path, data)

    text = site.articles.parent.parent / "new.txt"
    text.write_text(make_text(site.record, site.record.day, "By Zoe Zinnia"), encoding="utf-8")
    pages = {path: path.read_bytes() for path in site.docs.rglob("*") if path.is_file()}

    def do() -> tuple[int, list[str]]:
        match command:
            case "extract":
                for path in site.articles.glob("*/facts.yml"):
                    path.write_text(
                        f"{path.read_text(encoding='utf-8')}# stale\n", encoding="utf-8"
                    )
                return site.extract(force=True)
            case "release":
                site.record.append(
                    "topics.yml",
                    {"id": f"new-{len(site.record.read('topics.yml'))}", "title": "New"},
                )
                return site.try_release()
            case "new_article":
                return site.call(new_article.main, text)
            case _:
                shutil.rmtree(site.docs / "actors", ignore_errors=True)
                return site.call(reports_problems(lambda: site.render({}, whole)[0].removed))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "write_bytes", fail_later)
        code, errors = do()
        assert (
            (code, len(errors)) == (0, 0)
            if left >= 0
            else code == 2 and "cannot be written" in errors[0]
        ), errors
    hidden = [p for p in site.articles.parent.rglob("*") if p.name.startswith(".")]
    assert not hidden, f"{command} left {hidden}"
    if left < 0:
        assert do()[0] == 0
    if command == "render":
        assert {path: path.read_bytes() for path in site.docs.rglob("*") if path.is_file()} == pages


def tell_failure(folder: Path, seed: int, steps: list[Step]) -> str:
    """Return what fails in a record; empty where nothing does."""
    try:
        try_record(folder, seed, steps)
    except Exception as e:
        return f"{type(e).__name__}: {e}"
    return ""


def shrink_steps(folder: Path, seed: int, steps: list[Step], kind: str) -> list[Step]:
    """Return the fewest steps that fail in the same way, leaving out one after the other."""
    for step in steps:
        fewer = [other for other in steps if other != step]
        if tell_failure(folder, seed, fewer).startswith(kind):
            steps = fewer
    return steps


@pytest.mark.parametrize("part", range(PARTS))
def test_records(part: int, folder: Path, quick: None) -> None:
    for seed in SEEDS[part::PARTS]:
        steps = plan_steps(seed)
        if failure := tell_failure(folder, seed, steps):
            kind = re.split(r"[\d,]", failure)[0]  # before what differs from record to record
            fewest = shrink_steps(folder, seed, steps, kind)
            names = ", ".join(f"{step.number} {step.name}" for step in fewest)
            pytest.fail(
                f"SEED={seed}, steps {names}: {tell_failure(folder, seed, fewest) or failure}",
                pytrace=False,
            )


def test_every_fault_can_be_planted(folder: Path, quick: None) -> None:
    """A fault that no record takes would be tried by none."""
    left = set(FAULTS)
    edits = [Step(n, edit.__name__, edit) for n, edit in enumerate((compare, add_point), start=1)]
    for seed in range(6):
        site = make_site(folder, seed, [Step(0, "release"), *edits, Step(3, "release")])
        before = site.record.files()
        for name in sorted(left):
            if FAULTS[name](site.record):
                left.remove(name)
            site.record.put_back(before)
    assert not left, f"no record takes {left}"
