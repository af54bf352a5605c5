"""Makes sure that the tests find what is no Python package: a Chromium, and nginx where it can be had.

Chromium: on PATH, else Playwright's own, else Debian's package when run as root. Without nginx its tests are skipped.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "google-chrome", "chromium-browser")


def playwrights_own() -> bool:
    """Tell whether Playwright has downloaded a Chromium of its own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path).is_file()


def missing() -> list[str]:
    """Return the Debian packages of what is not there."""
    found = (
        [] if any(map(shutil.which, NAMES)) or playwrights_own() else ["chromium", "fonts-noto-cjk"]
    )
    return (
        found
        if shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
        else [*found, "nginx"]
    )


def main() -> int:
    """Return 0 when there is a Chromium, 1 with a line that says what to install."""
    packages = missing()
    if packages and shutil.which("apt-get") and os.geteuid() == 0:
        for command in (["apt-get", "update", "-q"], ["apt-get", "install", "-q", "-y", *packages]):
            subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        packages = missing()
    if "chromium" in packages:
        print(
            "chromium: the tests need it; install it, or run 'python -m playwright install chromium'",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
