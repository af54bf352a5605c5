"""Requests a second for the timeline page: nginx with precompressed files against `python -m http.server`, in one run.

Needs Debian's nginx and wrk; without them nothing is measured.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parent.parent
PORTS = 8471, 8472


def rate(port: int) -> float:
    """Return what wrk counts in five seconds."""
    address = f"http://127.0.0.1:{port}/timeline/"
    command = ["wrk", "-t2", "-c16", "-d5s", "-H", "Accept-Encoding: gzip", address]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return float(re.findall(r"Requests/sec:\s+([\d.]+)", out)[0])


def answers(port: int) -> None:
    """Wait until a server answers."""
    for _ in range(100):
        try:
            urlopen(f"http://127.0.0.1:{port}/").close()
        except OSError:
            time.sleep(0.05)
        else:
            return


def served(site: Path) -> dict[str, Any] | None:
    """Return requests a second of both servers for a built site, and their ratio."""
    nginx = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
    if not nginx or not shutil.which("wrk"):
        return None
    subprocess.run([sys.executable, ROOT / "deploy/compress.py", site], check=True)
    with tempfile.TemporaryDirectory() as name:
        config = Path(name) / "nginx.conf"
        config.write_text(standalone(site, PORTS[0], Path(name)), encoding="utf-8")
        servers = [
            subprocess.Popen([nginx, "-p", name, "-c", str(config)]),
            subprocess.Popen([sys.executable, "-m", "http.server", "--bind", "127.0.0.1", "-d", str(site), str(PORTS[1])],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL),
        ]  # fmt: skip
        try:
            for port in PORTS:
                answers(port)
            fast, slow = map(rate, PORTS)
        finally:
            for server in servers:
                server.terminate()
                server.wait()
    return {"nginx": fast, "http.server": slow, "ratio": round(fast / slow, 1)}


def standalone(site: Path, port: int, folder: Path) -> str:
    """Return deploy/nginx.conf inside a configuration that runs by itself on the loopback."""
    server = (ROOT / "deploy/nginx.conf").read_text(encoding="utf-8")
    server = re.sub(r"listen [^;]+;", f"listen 127.0.0.1:{port};", server)
    server = re.sub(r"root [^;]+;", f"root {site};", server)
    paths = "".join(
        f"{name}_temp_path {folder}/{name};"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    return (
        f"daemon off; worker_processes 2; pid {folder}/nginx.pid; error_log {folder}/error.log;\n"
        f"events {{ worker_connections 256; }}\nhttp {{ access_log off; {paths}\n{server}\n}}\n"
    )
