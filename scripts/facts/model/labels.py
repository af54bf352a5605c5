"""Words for readers: every label with its meaning (the key on the method page), from labels.yml."""

from pathlib import Path

from facts.base.strict_yaml import load
from facts.model.fields import Record, Words


class ReaderLabel(Record):
    """A label: the word on the page, and what it means."""

    word: Words
    """the word on the page"""
    meaning: Words
    """what it means"""


class LabelFile(Record):
    """The file labels.yml."""

    tables: dict[str, dict[str, ReaderLabel]]
    """labels by table, and there by the value that they stand for"""
    state_names: dict[str, str]
    """names of states by their code in hosts.yml"""


_FILE = load(Path(__file__).with_name("labels.yml"), LabelFile)
STATE_NAMES = _FILE.state_names
VERDICTS = _FILE.tables["verdicts"]
STATUSES = _FILE.tables["statuses"]
BASES = _FILE.tables["bases"]
STANCES = _FILE.tables["stances"]
ROLES = _FILE.tables["roles"]
HOST_KINDS = _FILE.tables["host_kinds"]
POINT_BASES = _FILE.tables["point_bases"]
READ_SHARES = _FILE.tables["read_shares"]
CONFIDENCE = _FILE.tables["confidence"]
