"""Builds the site: extracts, renders, runs MkDocs, checks links, indexes; a second run waits.

build.py takes no arguments. SOURCE_DATE_EPOCH is the newest day of the content, if it is not set.
"""

import os
import subprocess
import sys

from facts.base.commands import CACHE, ROOT, alone, make_parser, reports_problems
from facts.base.faults import fault
from facts.base.files import read_text

STAGES = (
    "scripts/extract.py",
    "scripts/render.py",
    "-m mkdocs build --strict",
    "scripts/check_site.py",
    "-m pagefind",  # as pagefind.yml says
)
LATEST = 2**32  # seconds; gzip, which writes the site map, has no room for more


def read_epoch() -> str:
    """Return SOURCE_DATE_EPOCH in seconds; raises ContentError where it is none."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or read_text(CACHE / "epoch").strip()
    if not epoch.isdecimal() or int(epoch) >= LATEST:
        raise fault("SOURCE_DATE_EPOCH", f"'{epoch}' is no second from 1970 to 2106; set another")
    return epoch


@reports_problems
def main() -> int:
    """Run all stages; return 0, or the exit code of the one that failed."""
    make_parser(__doc__).parse_args()
    with alone(CACHE / "site.lock"):
        for stage in STAGES:
            print(f"python {stage}", flush=True)
            if stage.startswith("-m"):  # what is made of the pages, by whatever engine
                os.environ["SOURCE_DATE_EPOCH"] = read_epoch()
            command = [sys.executable, *stage.split()]
            code = subprocess.call(command, cwd=ROOT)  # noqa: S603 - our own words
            if code:
                return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
