"""Reads and writes the files of `content/`: UTF-8 text and a strict YAML without surprises.

Accepted: mappings, lists, quoted and plain scalars. Refused at their place: duplicate keys,
aliases, anchors, tags, second documents and deep nesting. Plain `no`, `12:30` and `2024-05-16`
stay text; only null, true, false and numbers are read as such.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, RootModel, ValidationError
from pydantic_core import ErrorDetails

from facts.base.digests import NOTHING_KEPT, KeptObjects, digest, digest_text
from facts.base.faults import ContentError, KeyPath, Problem, fault
from facts.base.files import CONTROL, line_column, read_text

MAX_DEPTH = 20
# 12, -0.5; what has 19 digits or more is a name or a digest, and stays text: SQLite has no room.
YAML_NUMBER = re.compile(r"(?!.{19})[-+]?(?:0|[1-9][0-9]*|[0-9]+\.[0-9]+)")
CONSTANTS = {"": None, "~": None, "null": None, "true": True, "false": False}

# What git leaves in a file that two people changed.
CONFLICT = re.compile(r"^(?:<<<<<<<|=======|>>>>>>>)(?: .*)?$", re.MULTILINE)

Positions = dict[KeyPath, tuple[int, int]]
Model = TypeVar("Model", bound=BaseModel)


def _place(mark: Any) -> tuple[int, int]:
    """Return line and column, from 1, of a mark; those of the file where there is none."""
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


@dataclass(frozen=True)
class _Builder:
    """Builds plain data from YAML events and notes where each value stands."""

    path: Path
    events: Iterator[yaml.Event]
    positions: Positions = field(default_factory=dict)

    def fail(self, event: yaml.Event, message: str) -> ContentError:
        return fault(self.path, message, *_place(event.start_mark))

    def build_node(self, event: yaml.Event, at: KeyPath) -> Any:
        if getattr(event, "anchor", None):
            raise self.fail(event, "aliases and anchors are not allowed; write the value out")
        if getattr(event, "tag", None):
            raise self.fail(event, "tags are not allowed; leave the !tag out")
        if len(at) > MAX_DEPTH:
            raise self.fail(event, f"nested deeper than {MAX_DEPTH} levels; flatten it")
        self.positions[at] = _place(event.start_mark)
        if isinstance(event, yaml.MappingStartEvent):
            return self.build_mapping(at)
        if not isinstance(event, yaml.ScalarEvent):
            return self.build_sequence(at)
        value: str = event.value
        if CONTROL.search(value):
            raise self.fail(event, "a control character in this text; write it without")
        if event.style:  # it stands in quotes, or as a block
            return value
        if YAML_NUMBER.fullmatch(value):
            return float(value) if "." in value else int(value)
        return CONSTANTS.get(value, value)

    def build_sequence(self, at: KeyPath) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.build_node(event, (*at, len(items))))
        return items

    def build_mapping(self, at: KeyPath) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise self.fail(event, "a key must be a word; put it in quotes")
            if event.anchor or event.tag:
                raise self.fail(event, "anchors and tags are not allowed on a key; leave them out")
            if event.value in found:
                raise self.fail(event, f"key '{event.value}' stands twice; keep one")
            found[event.value] = self.build_node(next(self.events), (*at, event.value))
            self.positions[(*at, event.value)] = _place(event.start_mark)
        return found


def parse(text: str, path: Path) -> tuple[Any, Positions]:
    """Return the data of a YAML text and the position of each value, line and column from 1.

    Raises ContentError at the first fault.
    """
    if conflict := CONFLICT.search(text):
        advice = "resolve it by hand"
        if path.name == "facts.yml":
            advice = "take either side of facts.yml, then make extract"
        raise fault(path, f"merge conflict; {advice}", *line_column(text, conflict.start()))
    try:
        events = yaml.parse(text, yaml.CSafeLoader)
        next(events)  # the start of the stream
        builder = _Builder(path, events)
        if isinstance(next(events), yaml.StreamEndEvent):
            return None, {(): (1, 1)}
        data = builder.build_node(next(events), ())
        next(events)  # the end of the document
        if not isinstance(extra := next(events), yaml.StreamEndEvent):
            raise builder.fail(extra, "a second document starts here; keep one in a file")
    except yaml.MarkedYAMLError as e:
        message = f"not valid YAML: {e.problem}; mend the line"
        raise fault(path, message, *_place(e.problem_mark)) from e
    return data, builder.positions


@lru_cache(1)  # the problems of a file mostly come one after the other
def _find_positions(text: str, path: Path) -> Positions:
    return parse(text, path)[1]


def locate_problem(path: Path, at: KeyPath, message: str) -> Problem:
    """Return what is wrong with a value in a file that was read before, at its line and column.

    The file is parsed again, since few ask for it.
    """
    positions = _find_positions(read_text(path), path)
    while at not in positions:  # what is left out stands nowhere
        at = at[:-1]
    return Problem(str(path), *positions[at], message)


def load_plain(path: Path) -> Any:
    """Return the plain data of a YAML file; raises ContentError at the first fault."""
    return parse(read_text(path), path)[0]


# Kinds of fault by their name in the validator.
MESSAGES: dict[str, str] = load_plain(Path(__file__).with_name("messages.yml"))


def explain_error(error: ErrorDetails) -> str:
    """Return what is wrong with a value, in plain words, from what the validator says of it."""
    if error["type"] == "extra_forbidden" and error["input"] is None:
        return "a comma cut this text in two; put text that holds a comma in quotes"
    if error["type"] not in MESSAGES:
        return error["msg"].removeprefix("Value error, ")
    return MESSAGES[error["type"]].format(**error.get("ctx", {}))


def _place_error(error: ErrorDetails, positions: Positions, path: Path) -> Problem:
    """Return what is wrong at the innermost value that stands in the file, with its name.

    The validator also counts which branch of a union it tried; no file has a key of that name.
    An entry of a file that is a list goes without its number: its line says which one it is.
    """
    at: KeyPath = ()
    for key in error["loc"]:
        if (*at, key) in positions:
            at = (*at, key)
    names = [*at, error["loc"][-1]] if error["type"] == "missing" else list(at)
    unnamed = "the file"
    if names and isinstance(names[0], int):
        del names[0]
        unnamed = "this entry"
    name = ".".join(map(str, names)) or unnamed
    message = f"{name}: {explain_error(error)}; see content/README.md"
    return Problem(str(path), *positions.get(at, (0, 0)), message)


def validate(data: Any, positions: Positions, path: Path, model: type[Model]) -> Model:
    """Return the data as a model; raises ContentError with every fault at its line and column."""
    if data is None and issubclass(model, RootModel):  # a register without entries
        data = {} if "dict" in str(model.model_fields["root"].annotation) else []
    try:
        return model.model_validate(data)
    except ValidationError as e:
        errors = e.errors(include_url=False)
        raise ContentError(_place_error(error, positions, path) for error in errors) from e


# A digest of what reads YAML: this module and the package.
PARSER_VERSION = digest([Path(__file__)], yaml.__version__)


def load(path: Path, model: type[Model], kept: KeptObjects = NOTHING_KEPT, name: str = "") -> Model:
    """Return a YAML file as a model; raises ContentError with every fault at its place.

    The plain data are kept, by a name, and not parsed again while file and parser are the same.
    The model checks them in any case.
    """
    text = read_text(path)
    key = make_parse_key(text)
    with suppress(ValidationError):  # not kept, or faulty: the file is parsed for the place of it
        return model.model_validate(kept.find(name, key))
    data, positions = parse(text, path)
    found = validate(data, positions, path, model)
    kept.keep(name, key, data)
    return found


def make_parse_key(text: str) -> str:
    """Return the key of the plain data of a YAML text."""
    return digest_text(f"{PARSER_VERSION}{text}")


class _Dumper(yaml.CSafeDumper):
    """Plain YAML: no aliases, keys in the order of the model."""

    def ignore_aliases(self, data: object) -> bool:
        return True


class Line(dict[str, Any]):
    """A mapping that is written on one line."""


def _write_line(dumper: yaml.CSafeDumper, data: Line) -> yaml.Node:
    return dumper.represent_mapping("tag:yaml.org,2002:map", data.items(), flow_style=True)


_Dumper.add_representer(Line, _write_line)


def dump(data: Any) -> str:
    """Return data as YAML: block style, one line for each string and for each Line."""
    return yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=2**31 - 1)
