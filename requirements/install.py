"""Sets up .venv with the packages of a lock file: install.py site | test; what stands is kept.

A .venv fits one Python at one place: where the folder has moved, or Python was upgraded, it is made
anew. Needs no package, and runs on older Pythons too, so that they can say what to install.
"""

import fcntl
import hashlib
import platform
import shutil
import subprocess
import sys
from pathlib import Path

NEEDED = (3, 11, 5)
HERE = Path(__file__).resolve().parent
VENV = HERE.parent / ".venv"
PYTHON = VENV / "bin" / "python"


def fits():
    """Tell whether .venv is whole, of this Python and made at this place; pyvenv.cfg says so."""
    activate = VENV / "bin" / "activate"  # is written last
    if not (activate.is_file() and PYTHON.exists()):
        return False
    config = (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
    return f"version = {platform.python_version()}\n" in config and config.rstrip().endswith(
        f" {VENV}"
    )


def stamp(name):
    """Return what the stamp of a lock file says: its bytes in short."""
    return hashlib.sha256((HERE / f"{name}.lock").read_bytes()).hexdigest()


def is_installed(name):
    """Tell whether the packages of a lock file are there."""
    path = VENV / f"{name}.stamp"
    return fits() and path.is_file() and path.read_text() == stamp(name)


def make_venv():
    """Make .venv anew; return whether that went well. One that is not whole is taken away."""
    shutil.rmtree(VENV, ignore_errors=True)
    base = getattr(sys, "_base_executable", sys.executable)  # not that of a .venv in use
    done = subprocess.run([base, "-m", "venv", str(VENV)], stdout=subprocess.DEVNULL)
    if done.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
    return done.returncode == 0


def install(name):
    """Install the packages of a lock file; return the exit code."""
    if not fits() and not make_venv():
        advice = "install it (Debian: apt install python3-venv)"
        print(f"venv: this Python cannot make one; {advice}", file=sys.stderr)
        return 2
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    lock = f"requirements/{name}.lock"
    # A lock names all that is needed: pip resolves nothing, or a newer release than the one that is
    # named here, of what another package asks for with an extra, would end it.
    exact = ["--no-deps", "--require-hashes", "-r", lock]
    done = subprocess.run([*pip, *exact], cwd=str(HERE.parent))
    if done.returncode:
        print(f"{lock}: not installed; mend what pip says above, run it again", file=sys.stderr)
        return 2
    # What the tests need holds what the site needs.
    for finished in {name, "site"}:
        (VENV / f"{finished}.stamp").write_text(stamp(finished))
    return 0


def main():
    """Run the command; return its exit code."""
    if sys.version_info < NEEDED:
        needed = ".".join(map(str, NEEDED))
        advice = f"install {needed} or newer, or name one: make PYTHON=python3.12"
        print(f"python3: this is Python {platform.python_version()}; {advice}", file=sys.stderr)
        return 2
    cache = HERE.parent / ".cache"
    cache.mkdir(exist_ok=True)
    with (cache / "install.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # a second run waits, and finds it done
        return 0 if is_installed(sys.argv[1]) else install(sys.argv[1])


if __name__ == "__main__":
    sys.exit(main())
