"""Words for readers: every label with its meaning (the key on the method page), from labels.yml."""

from pathlib import Path

from facts.base.strict_yaml import load
from facts.model.fields import Many, Record, Words


class ReaderLabel(Record):
    """A label: the word on the page, and what it means."""

    word: Words
    """the word on the page"""
    meaning: Words
    """what it means"""
    cited: Words | None = None
    """how it is said behind who says it: in a citation, beside a claim, in the data"""


class LabelFile(Record):
    """The file labels.yml."""

    tables: dict[str, dict[str, ReaderLabel]]
    """labels by table, and there by the value that they stand for"""
    state_names: dict[str, str]
    """names of states by their code in hosts.yml"""
    languages: dict[str, str]
    """names of languages by their code"""
    own_pages: Many[Many[Words]]
    """pages of the record itself as the search finds them: heading, address, other words"""


LABELS = load(Path(__file__).with_name("labels.yml"), LabelFile)
VERDICTS = LABELS.tables["verdicts"]
