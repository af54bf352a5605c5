"""How dense Python code is: what a stranger trips over, counted. House rules test it against their limits."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

# What is no token of code: comments and layout. A docstring is one token, however long.
LAYOUT = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}
WIDTH = 100
MOST_DECISIONS = 12
LONG_PATTERN = 120  # characters on one line
BRANCHES = (ast.If, ast.For, ast.While, ast.ExceptHandler, ast.IfExp, ast.comprehension)
FORMAT_SKIP = re.compile(r"#\s*fmt:\s*(?:skip|off)")
PATTERN_SIGNS = re.compile(r"\(\?:|\\[bsw]|\[\^")


@dataclass
class Measures:
    """The places of each kind, as `path:line`; `tokens` is a number."""

    tokens: int = 0
    wide_lines: list[str] = field(default_factory=list)
    packed_assignments: list[str] = field(default_factory=list)
    chained_ternaries: list[str] = field(default_factory=list)
    format_skips: list[str] = field(default_factory=list)
    long_patterns: list[str] = field(default_factory=list)
    hard_functions: list[str] = field(default_factory=list)


def count_tokens(text: str) -> int:
    """Return the number of tokens of code in a Python text; an f-string is one in any Python."""
    inside = count = 0
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        name = tokenize.tok_name[token.type]
        inside -= name == "FSTRING_END"  # from Python 3.12 on it is told in parts
        count += not inside and name != "FSTRING_END" and token.type not in LAYOUT
        inside += name == "FSTRING_START"
    return count


def count_decisions(function: ast.AST) -> int:
    """Return the number of branches in a function, those of functions within it too."""
    count = 0
    for node in ast.walk(function):
        count += isinstance(node, BRANCHES)
        if isinstance(node, ast.BoolOp):
            count += len(node.values) - 1
    return count


def is_packed(node: ast.AST) -> bool:
    """Tell whether a statement assigns several values at once: `a, b = x, y`."""
    if not isinstance(node, ast.Assign):
        return False
    return isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple)


def is_chained(node: ast.AST) -> bool:
    """Tell whether a ternary stands in the else of another one."""
    return isinstance(node, ast.IfExp) and isinstance(node.orelse, ast.IfExp)


def is_long_pattern(node: ast.AST) -> bool:
    """Tell whether a text looks like a long regular expression on one line."""
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return False
    is_long = len(node.value) > LONG_PATTERN and "\n" not in node.value
    return is_long and bool(PATTERN_SIGNS.search(node.value))


def is_hard(node: ast.AST) -> bool:
    """Tell whether a function decides more than a reader keeps in mind."""
    return isinstance(node, ast.FunctionDef) and count_decisions(node) > MOST_DECISIONS


def _add_lines(found: Measures, text: str, name: str) -> None:
    for n, line in enumerate(text.splitlines(), start=1):
        if len(line) > WIDTH:
            found.wide_lines.append(f"{name}:{n}")
        if FORMAT_SKIP.search(line):
            found.format_skips.append(f"{name}:{n}")


def _add_nodes(found: Measures, text: str, name: str) -> None:
    for node in ast.walk(ast.parse(text)):
        for tell, places in (
            (is_packed, found.packed_assignments),
            (is_chained, found.chained_ternaries),
            (is_long_pattern, found.long_patterns),
            (is_hard, found.hard_functions),
        ):
            if tell(node):
                places.append(f"{name}:{node.lineno}")  # type: ignore[attr-defined]


def measure_text(text: str, name: str = "") -> Measures:
    """Return the measures of one Python text."""
    found = Measures(tokens=count_tokens(text))
    _add_lines(found, text, name)
    _add_nodes(found, text, name)
    return found


def measure_folder(root: Path) -> Measures:
    """Return the measures of all Python files below a folder together."""
    whole = Measures()
    for path in sorted(root.rglob("*.py")):
        found = measure_text(path.read_text(encoding="utf-8"), str(path.relative_to(root)))
        whole.tokens += found.tokens
        for name, places in vars(found).items():
            if name != "tokens":
                getattr(whole, name).extend(places)
    return whole


def list_packages(root: Path) -> Iterator[tuple[Path, list[Path]]]:
    """Yield every package below a folder with its modules."""
    for init in sorted(root.rglob("__init__.py")):
        yield init.parent, sorted(set(init.parent.glob("*.py")) - {init})
