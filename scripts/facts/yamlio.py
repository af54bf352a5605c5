"""Reads and writes the files of `content/`: UTF-8 text and a strict YAML without surprises.

Accepted: mappings, lists, quoted and plain scalars. Refused at their place: duplicate keys, aliases, anchors, tags,
second documents and deep nesting. Plain `no`, `12:30` and `2024-05-16` stay text; only null, true, false and numbers
are read as such.
"""

import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, RootModel, ValidationError

from facts.errors import ContentError, Problem, fault

MAX_BYTES = 20_000_000
MAX_DEPTH = 20
INT, FLOAT = re.compile(r"[-+]?(0|[1-9][0-9]*)"), re.compile(r"[-+]?[0-9]+\.[0-9]+")
CONSTANTS = {"": None, "~": None, "null": None, "true": True, "false": False}
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]")

# Kinds of fault in the words of the record, where the validator's own would puzzle.
MESSAGES = {
    "extra_forbidden": "unknown key",
    "missing": "is missing",
    "union_tag_not_found": "no op here; write change, link, add, drop, tag or contest",
    "union_tag_invalid": "unknown op; write change, link, add, drop, tag or contest",
}

Key = str | int
Positions = dict[tuple[Key, ...], tuple[int, int]]
Model = TypeVar("Model", bound=BaseModel)


def read_text(path: Path, most: int | None = MAX_BYTES) -> str:
    """Return the text of a UTF-8 file; raises ContentError where there is none, or no plain text of at most so many bytes."""
    try:
        if most and path.stat().st_size > most:
            raise fault(path, f"larger than {most // 1_000_000} MB; split it or give a smaller file")
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as e:
        raise fault(path, f"byte {e.start} is not UTF-8; save the file as UTF-8 text") from e
    except OSError as e:
        raise fault(path, f"cannot be read ({e.strerror}); check the name and the rights") from e
    if bad := CONTROL.search(text):
        line, column = line_column(text, bad.start())
        raise fault(path, f"control character U+{ord(bad[0]):04X}; give plain text", line, column)
    return text


def line_column(text: str, offset: int) -> tuple[int, int]:
    """Return line and column, from 1, of an offset."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _scalar(event: yaml.ScalarEvent) -> Any:
    value: str = event.value
    if event.style not in (None, ""):
        return value
    if value in CONSTANTS:
        return CONSTANTS[value]
    if INT.fullmatch(value) and len(value) < 20:
        return int(value)
    return float(value) if FLOAT.fullmatch(value) and len(value) < 20 else value


def _mark(event: Any) -> tuple[int, int]:
    """Return line and column, from 1, of an event."""
    return event.start_mark.line + 1, event.start_mark.column + 1


class _Builder:
    """Builds plain data from YAML events and notes where each value stands."""

    def __init__(self, path: Path, events: Iterator[yaml.Event]) -> None:
        self.path, self.events, self.positions = path, events, Positions()

    def fail(self, event: yaml.Event, message: str) -> ContentError:
        return fault(self.path, message, *_mark(event))

    def node(self, event: yaml.Event, at: tuple[Key, ...]) -> Any:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self.fail(event, "aliases and anchors are not allowed; write the value out")
        if getattr(event, "tag", None):
            raise self.fail(event, "tags are not allowed; leave the !tag out")
        if len(at) > MAX_DEPTH:
            raise self.fail(event, f"nested deeper than {MAX_DEPTH} levels; flatten it")
        self.positions[at] = _mark(event)
        if isinstance(event, yaml.ScalarEvent):
            if CONTROL.search(event.value):
                raise self.fail(event, "a control character in this text; write it without")
            return _scalar(event)
        return self.mapping(at) if isinstance(event, yaml.MappingStartEvent) else self.sequence(at)

    def sequence(self, at: tuple[Key, ...]) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, (*at, len(items))))
        return items

    def mapping(self, at: tuple[Key, ...]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise self.fail(event, "a key must be a word; put it in quotes")
            if event.anchor or event.tag:
                raise self.fail(event, "anchors and tags are not allowed on a key; leave them out")
            if event.value in found:
                raise self.fail(event, f"key '{event.value}' stands twice; keep one")
            found[event.value] = self.node(next(self.events), (*at, event.value))
            self.positions[(*at, event.value)] = _mark(event)
        return found


def parse(text: str, path: Path) -> tuple[Any, Positions]:
    """Return the data of a YAML text and the position of each value; raises ContentError at the first fault."""
    try:
        events = (e for e in yaml.parse(text, yaml.CSafeLoader) if not isinstance(e, yaml.StreamStartEvent))
        builder = _Builder(path, events)
        if isinstance(next(events), yaml.StreamEndEvent):
            return None, {(): (1, 1)}
        data = builder.node(next(events), ())
        next(events)
        if not isinstance(extra := next(events), yaml.StreamEndEvent):
            raise builder.fail(extra, "a second document starts here; keep one in a file")
    except yaml.YAMLError as e:
        mark: Any = getattr(e, "problem_mark", None)
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise fault(path, f"not valid YAML: {getattr(e, 'problem', None) or 'unreadable'}; mend the line", *place) from e
    return data, builder.positions


def _place(positions: Positions, loc: tuple[Key, ...]) -> tuple[int, int]:
    """Return the place of the innermost value that stands in the file; union tags in `loc` are passed over."""
    best = positions.get((), (1, 1))
    at: tuple[Key, ...] = ()
    for key in loc:
        if (*at, key) in positions:
            at = (*at, key)
            best = positions[at]
    return best


def validate(data: Any, positions: Positions, path: Path, model: type[Model]) -> Model:
    """Return the data as a model; raises ContentError with every fault at its line and column."""
    if data is None and issubclass(model, RootModel):  # a register without entries
        data = {} if "dict" in str(model.model_fields["root"].annotation) else []
    try:
        return model.model_validate(data)
    except ValidationError as e:
        problems = []
        for error in e.errors(include_url=False, include_context=False):
            line, column = _place(positions, error["loc"])
            name = ".".join(map(str, error["loc"])) or "the file"
            message = MESSAGES.get(error["type"], error["msg"].removeprefix("Value error, "))
            if error["type"] == "extra_forbidden" and error["input"] is None:
                message = "a comma cut this text in two; put text that holds a comma in quotes"
            problems.append(Problem(str(path), line, column, f"{name}: {message}; see content/README.md"))
        raise ContentError(problems) from e


def load(path: Path, model: type[Model]) -> tuple[Model, Positions]:
    """Return a YAML file as a model, with the positions of its values."""
    data, positions = parse(read_text(path), path)
    return validate(data, positions, path, model), positions


class _Dumper(yaml.CSafeDumper):
    """Plain YAML: no aliases, keys in the order of the model."""

    def ignore_aliases(self, data: object) -> bool:
        return True


class Line(dict[str, Any]):
    """A mapping that is written on one line."""


_Dumper.add_representer(
    Line, lambda dumper, data: dumper.represent_mapping("tag:yaml.org,2002:map", data.items(), flow_style=True)
)


def dump(data: Any) -> str:
    """Return data as YAML: block style, one line for each string and for each Line."""
    return yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=2**31 - 1)


def write(path: Path, content: str | bytes) -> bool:
    """Write a file whole or not at all, and only if it changes; return whether it did."""
    data = content.encode() if isinstance(content, str) else content
    try:
        if path.is_file() and not path.is_symlink() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as f:
                f.write(data)
            Path(name).chmod(0o644)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as e:
        raise fault(path, f"cannot be written ({e.strerror}); check the rights and the space") from e
    return True
