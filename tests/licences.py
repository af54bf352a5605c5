"""The licences of everything that the lock files install: requirements/LICENCES.md. Run it to write the list anew."""

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "requirements" / "LICENCES.md"
HEAD = "# Licences of what the lock files install\n\nAs each package states it. Written by tests/licences.py.\n"


def locked(name: str) -> dict[str, str]:
    """Return the packages of a lock file with their versions."""
    text = (ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", text, re.MULTILINE))


def licence(package: str) -> str | None:
    """Return what an installed package says of its licence; None where this machine does not install it."""
    try:
        data = metadata(package)
    except PackageNotFoundError:
        return None
    said = data.get("License-Expression") or ", ".join(
        c.split(" :: ")[-1] for c in data.get_all("Classifier", []) if c.startswith("License ::")
    )
    return said or (data.get("License") or "not stated").splitlines()[0][:60]


def text() -> str:
    """Return the list as Markdown."""
    parts, site = [HEAD], locked("site")
    for title, packages in (
        ("To build the site", site),
        ("For the tests alone", {k: v for k, v in locked("test").items() if k not in site}),
    ):
        rows = [
            f"| {name} | {version} | {said} |"
            for name, version in packages.items()
            if (said := licence(name))
        ]
        parts.append(
            f"## {title}\n\n| package | version | licence |\n| --- | --- | --- |\n"
            + "\n".join(rows)
            + "\n"
        )
    return "\n".join(parts)


if __name__ == "__main__":
    LIST.write_text(text(), encoding="utf-8")
