"""Makes sure that the tests find a Chromium: on PATH, else Playwright's own, else Debian's package when run as root."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "google-chrome", "chromium-browser")
PACKAGES = ("chromium", "fonts-noto-cjk")


def playwrights_own() -> bool:
    """Tell whether Playwright has downloaded a Chromium of its own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path).is_file()


def main() -> int:
    """Return 0 when there is a Chromium, 1 with a line that says what to install."""
    if any(map(shutil.which, NAMES)) or playwrights_own():
        return 0
    if shutil.which("apt-get") and os.geteuid() == 0:
        for command in (["apt-get", "update", "-q"], ["apt-get", "install", "-q", "-y", *PACKAGES]):
            done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)  # noqa: S603 - constant words
        if done.returncode == 0:
            return 0
    print("chromium:0:0: the tests need Chromium; install it, or run 'playwright install chromium'", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
