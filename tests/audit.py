"""Slow measures of page quality: Lighthouse (mobile, median of three) and bytes on the wire.

Writes bench/audit.json and fails where a page falls short of LEAST.

Needs Node.js: Lighthouse is installed below .cache/ at the version named here. Run by `make audit`.
"""

import gzip
import json
import shutil
import statistics
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".cache" / "lighthouse"
VERSION = "12.8.2"
RUNS = 3
PAGES = {
    "home": "",
    "timeline": "timeline/",
    "timeline of all events": "timeline/all/",
    "event": "events/1969-zhenbao-clash/",
    "documents": "statements/",
    "document": "statements/2024-05-16/",
    "reported point": "statements/2024-05-16/tzou-2024/3/",
    "formula": "formulas/beyond-alliance/",
    "topic": "topics/taiwan/",
    "analysis": "analysis/tzou-2024/",
}
LEAST = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run"
    " --disable-background-networking --disable-sync"
)


class Compressed(SimpleHTTPRequestHandler):
    """Serves a folder gzipped, as a static host does."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = gzip.compress(path.read_bytes(), 9, mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=31536000")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Print nothing."""


def measure(url: str, chromium: str) -> dict[str, Any]:
    """Return scores, bytes and requests of one Lighthouse run."""
    tool = TOOLS / "node_modules" / ".bin" / "lighthouse"
    command = [
        tool,
        url,
        "--quiet",
        "--output=json",
        f"--chrome-flags={FLAGS}",
        "--only-categories=performance,accessibility,best-practices,seo",
    ]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        env={"CHROME_PATH": chromium, "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(TOOLS)},
        check=True,
    )
    found = json.loads(done.stdout)
    network = found["audits"]["network-requests"]["details"]["items"]
    scores = {name: round(100 * (c["score"] or 0)) for name, c in found["categories"].items()}
    failed = [
        k
        for k, a in found["audits"].items()
        if a["score"] is not None and a["score"] < 1 and a["scoreDisplayMode"] == "binary"
    ]
    return scores | {
        "bytes": sum(r["transferSize"] for r in network),
        "requests": len(network),
        "failed": failed,
    }


def main() -> int:
    """Measure every page; return 1 where one falls short."""
    chromium = next((p for n in ("chromium", "google-chrome") if (p := shutil.which(n))), "")
    if not shutil.which("npm") or not chromium:
        print("audit: needs npm and Chromium; install both", file=sys.stderr)
        return 2
    subprocess.run(
        ["npm", "install", "--silent", "--prefix", TOOLS, f"lighthouse@{VERSION}"], check=True
    )
    server = ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(Compressed, directory=str(ROOT / "site"))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    results = {}
    for name, path in PAGES.items():
        runs = [
            measure(f"http://127.0.0.1:{server.server_port}/{path}", chromium) for _ in range(RUNS)
        ]
        middle = {k: statistics.median(r[k] for r in runs) for k in runs[0] if k != "failed"}
        results[name] = middle | {"failed": sorted({f for r in runs for f in r["failed"]})}
        print(name, results[name])
    out = ROOT / "bench" / "audit.json"
    out.parent.mkdir(exist_ok=True)
    out.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    short = [
        f"audit: {page}: {name} {result[name]}, at least {least} is asked"
        for page, result in results.items()
        for name, least in LEAST.items()
        if result[name] < least
    ]
    print(*short, sep="\n", file=sys.stderr)
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
