"""Reads and writes the snapshots of releases, each of which is sealed by the one after it."""

import json
from pathlib import Path
from typing import Any

from pydantic_core import from_json

from facts.base.digests import digest_text
from facts.base.faults import fault
from facts.base.files import write
from facts.model.releases import Snapshot

RESTORE = "restore content/releases/ from git"


def seal_snapshot(data: dict[str, Any]) -> str:
    """Return the SHA-256 of a snapshot but for its own: of JSON with sorted keys and no blanks."""
    kept = {key: value for key, value in data.items() if key != "sha256"}
    return digest_text(json.dumps(kept, sort_keys=True, separators=(",", ":")))


def write_snapshot(folder: Path, snapshot: Snapshot) -> None:
    """Write a snapshot with its seal, whole or not at all."""
    data = snapshot.model_dump(mode="json")
    data["sha256"] = seal_snapshot(data)
    text = json.dumps(data, ensure_ascii=False, indent=1)
    write(folder / f"{snapshot.release}.json", f"{text}\n")


def read_snapshot(path: Path) -> Snapshot:
    """Return a snapshot; raises ContentError where the file is none, or was edited or renamed."""
    try:
        data = from_json(path.read_bytes())
        snapshot = Snapshot.model_validate(data)
    except ValueError as e:
        raise fault(path, f"not the snapshot of a release; {RESTORE}") from e
    if snapshot.sha256 != seal_snapshot(data) or snapshot.release != path.stem:
        raise fault(path, f"not as its release wrote it; {RESTORE}")
    return snapshot


def read_snapshots(folder: Path) -> tuple[Snapshot, ...]:
    """Return the snapshots of a folder, oldest first.

    Raises ContentError at one that is none or was edited, and at one that was not made after the
    one that stands before it here: an earlier one is missing, was put in or exchanged.
    """
    found = sorted(map(read_snapshot, folder.glob("*.json")), key=lambda s: s.number)
    before = None
    for snapshot in found:
        if snapshot.before != before:
            path = folder / f"{snapshot.release}.json"
            raise fault(path, f"a release before it is missing or another one; {RESTORE}")
        before = snapshot.sha256
    return tuple(found)
