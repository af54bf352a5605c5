"""Checks the built site: every link inside it leads to a page, every anchor to an element there.

check_site.py [SITE_DIR]
"""

import html
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from facts.base.commands import ROOT, make_parser, reports_problems
from facts.base.faults import Problem, fault, report
from facts.base.files import read_text

# Templates and MkDocs write attributes in double quotes: href="../#p7", id="p7".
ATTRIBUTE = re.compile(r'\s(id|href|src)="([^"]*)"')
# Of a page the ids of its elements, and where its links lead, by the name of the attribute.
BuiltPage = dict[str, set[str]]


def read_site(site: Path) -> dict[str, BuiltPage]:
    """Return every page by its address from the site's root, such as `statements/2024-05-16/`.

    Raises ContentError where there is none, or one cannot be read.
    """
    pages: dict[str, BuiltPage] = {}
    for path in site.rglob("*.html"):
        page: BuiltPage = {"id": {""}, "href": set(), "src": set()}  # its top needs no id
        for name, value in ATTRIBUTE.findall(read_text(path)):
            page[name].add(html.unescape(value))
        pages[path.relative_to(site).as_posix().removesuffix("index.html")] = page
    if not pages:
        raise fault(site, "holds no page; run make site, or name the folder of a built site")
    return pages


def find_broken(site: Path, pages: dict[str, BuiltPage]) -> Iterator[Problem]:
    """Yield every link inside the site that leads nowhere."""
    for address, page in pages.items():
        for link in page["href"] | page["src"]:
            target = urlsplit(urljoin(f"/{address}", link))
            if target.scheme or target.netloc:
                continue
            path = unquote(target.path).lstrip("/")
            if path in pages:
                missing = "" if unquote(target.fragment) in pages[path]["id"] else "anchor"
            else:
                missing = "" if (site / path).is_file() else "page"
            if missing:
                message = f"'{link}' leads to no {missing}; mend the template or the link"
                yield Problem(str(site / address / "index.html"), 1, 1, message)


@reports_problems
def main() -> int:
    """Run the command; return its exit code."""
    parser = make_parser(__doc__)
    parser.add_argument(
        "site", nargs="?", type=Path, default=ROOT / "site", help="folder of the built site"
    )
    site = parser.parse_args().site
    pages = read_site(site)
    count = report(find_broken(site, pages))
    if not count:
        print(f"{len(pages)} pages, every link and anchor leads somewhere")
    return min(1, count)


if __name__ == "__main__":
    sys.exit(main())
