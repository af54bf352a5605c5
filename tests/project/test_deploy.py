"""The site behind Debian's nginx on the loopback: compressed files, headers, types, and every id answered."""

import gzip
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

from conftest import RECORD, ROOT
from facts.library.loading import load_library

sys.path.insert(0, str(ROOT / "bench"))
from measure_serve import answers, standalone

NGINX = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
pytestmark = [
    pytest.mark.skipif(not NGINX, reason="nginx is not installed"),
    pytest.mark.xdist_group("nginx"),
]
PORT = 8473


@pytest.fixture(scope="module")
def server(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("nginx")
    copy = shutil.copytree(site, folder / "site")
    folder.chmod(0o755)
    subprocess.run(
        [sys.executable, ROOT / "deploy/compress.py", copy], check=True, capture_output=True
    )
    (folder / "nginx.conf").write_text(
        standalone(copy, PORT, folder).replace("daemon off;", "daemon off; user root;"),
        encoding="utf-8",
    )
    process = subprocess.Popen([str(NGINX), "-p", str(folder), "-c", str(folder / "nginx.conf")])
    answers(PORT)
    yield copy
    process.terminate()
    process.wait()


def test_the_configuration_is_taken_without_a_warning(server: Path) -> None:
    config = server.parent / "nginx.conf"
    done = subprocess.run(
        [str(NGINX), "-t", "-p", str(server.parent), "-c", str(config)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "warn" not in done.stderr


def get(path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Return status, headers and body; asked again where a busy machine resets the connection."""
    try:
        return ask(path, headers)
    except ConnectionResetError:
        return ask(path, headers)


def ask(path: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
    with closing(HTTPConnection("127.0.0.1", PORT)) as connection:
        connection.request(
            "GET", path, headers={k.replace("_", "-"): v for k, v in headers.items()}
        )
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()


def test_everything_with_an_id_is_answered(server: Path) -> None:
    library, _ = load_library(RECORD)
    paths = {at.path.partition("#")[0] for at in library.addresses.values()}
    assert len(paths) > 40
    assert {path for path in paths if get(f"/{path}")[0] != 200} == set()
    # Else what is beside the page is not found.
    for path in ("/articles/tzou-2024", "/statements/2024-05-16/tzou-2024/3"):
        status, headers, _ = get(path)
        assert (status, headers["location"]) == (301, f"{path}/")


def test_compressed_files_are_sent_as_they_are(server: Path) -> None:
    status, headers, body = get("/timeline/", Accept_Encoding="gzip")
    assert (
        status == 200
        and headers["content-encoding"] == "gzip"
        and headers["vary"] == "Accept-Encoding"
    )
    assert body == (server / "timeline/index.html.gz").read_bytes()
    assert (
        gzip.decompress(body)
        == get("/timeline/")[2]
        == (server / "timeline/index.html").read_bytes()
    )


def test_every_answer_carries_the_headers(server: Path) -> None:
    hashes = re.findall(r"sha256-\S+", (ROOT / "mkdocs.yml").read_text())
    for path in ("/", "/timeline/", "/nowhere/", "/assets/record.css", "/data/v1/events.json"):
        _, headers, _ = get(path)
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
        policy = headers["content-security-policy"]
        assert "frame-ancestors 'none'" in policy and all(f"'{h}'" in policy for h in hashes)
        assert "nginx/" not in headers.get("server", "")


def test_what_never_changes_is_kept_for_ever(server: Path) -> None:
    (main,) = (server / "assets/stylesheets").glob("main.*.min.css")
    assert "immutable" in get(f"/assets/stylesheets/{main.name}")[1]["cache-control"]
    assert get("/timeline/")[1]["cache-control"] == "public, max-age=300"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"), ("/data/v1/events.ics", "text/calendar; charset=utf-8"),
        ("/data/v1/claims.csv", "text/csv; charset=utf-8"), ("/data/v1/record.sqlite", "application/vnd.sqlite3"),
        ("/data/v1/changes.atom", "application/atom+xml; charset=utf-8"),
        ("/statements/2024-05-16/tzou-2024/3/citation.ris", "application/x-research-info-systems"),
        ("/statements/2024-05-16/tzou-2024/3/citation.bib", "application/x-bibtex"), ("/assets/favicon.svg", "image/svg+xml"),
    ],
)  # fmt: skip
def test_types(server: Path, path: str, kind: str) -> None:
    status, headers, _ = get(path)
    assert (status, headers["content-type"]) == (200, kind)


def test_data_may_be_read_from_elsewhere_and_hidden_files_not_at_all(server: Path) -> None:
    assert get("/data/v1/events.json")[1]["access-control-allow-origin"] == "*"
    assert "access-control-allow-origin" not in get("/timeline/")[1]
    assert get("/.git/config")[0] == 404
    status, _, body = get("/nowhere/")
    assert status == 404 and b"There is no such page" in body


def test_the_same_site_gives_the_same_compressed_bytes(server: Path) -> None:
    before = (server / "timeline/index.html.gz").read_bytes()
    subprocess.run(
        [sys.executable, ROOT / "deploy/compress.py", server], check=True, capture_output=True
    )
    assert (server / "timeline/index.html.gz").read_bytes() == before
