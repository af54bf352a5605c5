"""Checks the built site: every link inside it leads to a page, every anchor to an element there.

check_site.py [SITE_DIR]
"""

import html
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from facts.base.commands import ROOT, make_parser
from facts.base.faults import Problem, report

SITE = ROOT / "site"
# Templates and MkDocs write attributes in double quotes: href="../#p7", id="p7".
ATTRIBUTE = re.compile(r'\s(?P<name>id|href|src)="(?P<value>[^"]*)"')
SEARCH = "pagefind"  # made after the check, and asked for by a script alone


# Of a page the ids of its elements, and where its links lead, by the name of the attribute.
BuiltPage = dict[str, set[str]]


def read_site(site: Path) -> dict[str, BuiltPage]:
    """Return every page by its address from the site's root, such as `statements/2024-05-16/`."""
    pages: dict[str, BuiltPage] = {}
    for path in site.rglob("*.html"):
        if SEARCH not in path.parts:
            address = path.relative_to(site).as_posix().removesuffix("index.html")
            pages[address] = {"id": set(), "href": set(), "src": set()}
            for match in ATTRIBUTE.finditer(path.read_text(encoding="utf-8")):
                pages[address][match["name"]].add(html.unescape(match["value"]))
    return pages


def find_broken(site: Path, pages: dict[str, BuiltPage]) -> Iterator[Problem]:
    """Yield every link inside the site that leads nowhere."""
    for address, page in pages.items():
        for link in page["href"] | page["src"]:
            target = urlsplit(urljoin(f"/{address}", link))
            if target.scheme or target.netloc:
                continue
            path = unquote(target.path).lstrip("/")
            anchor = unquote(target.fragment)
            missing = ""
            if path not in pages and not (site / path).is_file():
                missing = "page"
            elif anchor and path in pages and anchor not in pages[path]["id"]:
                missing = "anchor"
            if missing:
                message = f"'{link}' leads to no {missing}; mend the template or the link"
                yield Problem(str(site / address / "index.html"), 1, 1, message)


def main() -> int:
    """Run the command; return its exit code."""
    parser = make_parser(__doc__)
    parser.add_argument("site", nargs="?", type=Path, default=SITE, help="folder of the built site")
    args = parser.parse_args()
    pages = read_site(args.site)
    count = report(find_broken(args.site, pages))
    if not count:
        print(f"{len(pages)} pages, every link and anchor leads somewhere")
    return min(1, count)


if __name__ == "__main__":
    sys.exit(main())
