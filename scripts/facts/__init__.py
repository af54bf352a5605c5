"""The China-Russia Record: article texts in, facts out; facts in, pages and data out.

One package a stage: base, model, reading, extract, library, data, release, pages. Each imports only
from those before it. A Python without the packages that they need ends with one line.
"""

import sys
from typing import Any


def _explain_import(*told: Any) -> None:
    """Print one line where a package is missing or Python is too old, else the traceback."""
    _, error, _ = told
    if isinstance(error, ImportError) and "facts" not in str(error):
        print(f"{error}: run make site first, then .venv/bin/python SCRIPT", file=sys.stderr)
        sys.exit(2)
    sys.__excepthook__(*told)


sys.excepthook = _explain_import
