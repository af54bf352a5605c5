"""Reads and writes files: UTF-8 text of bounded size, written whole or not at all."""

import os
import re
from pathlib import Path

from facts.base.faults import fault

MAX_MB = 20  # a source text is far below; above this memory, not reading, is the limit

ARTICLE_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

# C0 and C1 controls but tab, line feed, carriage return and NEL, and the two noncharacters.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]")


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file.

    Raises ContentError where there is none, or no plain text of at most MAX_MB.
    """
    try:
        if path.stat().st_size > MAX_MB * 1_000_000:
            raise fault(path, f"larger than {MAX_MB} MB; split it or give a smaller file")
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as e:
        raise fault(path, f"byte {e.start} is not UTF-8; save the file as UTF-8 text") from e
    except OSError as e:
        raise fault(path, f"cannot be read ({e.strerror}); check the name and the rights") from e
    if bad := CONTROL.search(text):
        line, column = line_column(text, bad.start())
        raise fault(path, f"control character U+{ord(bad[0]):04X}; give plain text", line, column)
    return text


def article_folders(root: Path) -> list[Path]:
    """Return the folders of articles, in order; links and names that are no id are none."""
    return sorted(
        path
        for path in root.glob("*")
        if ARTICLE_ID.fullmatch(path.name) and path.is_dir() and not path.is_symlink()
    )


def line_column(text: str, offset: int) -> tuple[int, int]:
    """Return line and column, from 1, of an offset."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def write(path: Path, content: str | bytes) -> bool:
    """Write a file whole or not at all, and only if it changes; return whether it did.

    Raises ContentError where it cannot be written; what stood there before then stands unchanged.
    """
    data = content.encode() if isinstance(content, str) else content
    new = path.with_name(f".{path.name}.{os.getpid()}")  # processes may write the same file
    try:
        if path.is_file() and not path.is_symlink() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            new.write_bytes(data)
            new.chmod(0o644)  # for a web server to read, whatever the umask
            new.replace(path)  # at one stroke: a killed run leaves old or new
        finally:
            new.unlink(missing_ok=True)  # where it took no other's place
    except OSError as e:
        reason = f"cannot be written ({e.strerror}); check the rights and the space"
        raise fault(path, reason) from e
    return True
