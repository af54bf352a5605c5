"""Marks how the passages of two steps of a formula differ that an editor laid side by side."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from facts.library.documents.points import PlacedPoint
from facts.library.entities import AnyFact
from facts.library.words.chinese import TO_SIMPLIFIED
from facts.model.documents import PassagePair, PrintedWords

FORMULA_WORD = re.compile(r"\w+(?:[-’']\w+)*\W*|\W+")
CHARACTER = re.compile(r"\w\W*|\W+")


@dataclass(frozen=True)
class WordRun:
    """Words of two passages: in `both`, only `here`, or only `there`, in the earlier one."""

    kind: str
    text: str


@dataclass(frozen=True)
class FormulaStep:
    """One wording of a formula: words of a point, or of a fact of an article beside the documents.

    `basis` is what the words rest on: text, translation, reported or article.
    `compared_to` is the id of the earlier step that an editor laid beside it; `changed` holds all
    words of both passages in order.
    """

    id: str
    point: PlacedPoint | None
    fact: AnyFact | None
    edtf: str | None
    words: PrintedWords
    basis: str
    compared_to: str | None = None
    changed: tuple[WordRun, ...] = ()


def _cut_words(step: FormulaStep) -> tuple[list[str], list[str]]:
    """Return the words of a step, of a Chinese one the characters, each with signs behind it.

    Behind them what they are compared by: no signs, no capitals, one Chinese script.
    """
    pattern = CHARACTER if step.words.language == "zh" else FORMULA_WORD
    parts = pattern.findall(step.words.exact)
    bare = (re.sub(r"\W+", "", part) for part in parts)
    return parts, [part.casefold().translate(TO_SIMPLIFIED) for part in bare]


def _compare_steps(before: FormulaStep, step: FormulaStep) -> Iterator[WordRun]:
    """Yield the words of a step, each run behind the words of the step before that it replaces.

    Words that stand elsewhere in the other passage have only moved.
    """
    old, old_keys = _cut_words(before)
    new, new_keys = _cut_words(step)
    for tag, i, j, k, m in SequenceMatcher(None, old_keys, new_keys, autojunk=False).get_opcodes():
        if i < j and tag != "equal" and not _holds(new_keys, old_keys[i:j]):
            yield WordRun("there", "".join(old[i:j]))
        if k < m:
            both = tag == "equal" or _holds(old_keys, new_keys[k:m])
            yield WordRun("both" if both else "here", "".join(new[k:m]))


def _holds(keys: list[str], run: list[str]) -> bool:
    """Tell whether a run of keys stands anywhere among others; one alone may do so by chance."""
    return len(run) > 1 and f" {' '.join(run)} " in f" {' '.join(keys)} "


def mark_changes(steps: Iterable[FormulaStep], pairs: Iterable[PassagePair]) -> list[FormulaStep]:
    """Return steps with the words that only they or only the steps beside them have."""
    by_id = {step.id: step for step in steps}
    for pair in pairs:
        if step := by_id.get(pair.step):
            changed = tuple(_compare_steps(by_id[pair.earlier], step))
            by_id[step.id] = replace(step, compared_to=pair.earlier, changed=changed)
    return [*by_id.values()]
