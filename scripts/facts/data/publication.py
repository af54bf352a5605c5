"""Where the record is published: what mkdocs.yml says, and the addresses made from that."""

import re
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from facts.base.faults import fault
from facts.base.files import read_text
from facts.base.patterns import verbose
from facts.base.strict_yaml import parse
from facts.model.releases import Snapshot

# Names that no site has (RFC 2606, RFC 6761), and bare addresses.
EXAMPLE_HOST = verbose(
    r"""(?:.*\.)?
    (?: example(?:\.com|\.org|\.net)?  # www.example.org, record.example
      | localhost | test | invalid      # site.test
      | [0-9.]+ | .*:.*                 # 127.0.0.1, ::1
    )"""
)
# No user and password, no blank, no query: what is printed in citations and followed by readers.
SITE_URL = re.compile(r"https?://[^\s/@?#]+(?:/[^\s@?#]*)?")


class Publication(NamedTuple):
    """The address of the site, and who answers for the record.

    `built` is the day of the build, EDTF; `release` is the latest one with its day, None before the
    first.
    """

    site_url: str
    built: str = ""
    release: str | None = None
    date: str | None = None
    editors: tuple[str, ...] = ()
    contact: str = ""

    @property
    def is_example(self) -> bool:
        """Tell whether no domain is set yet."""
        return bool(EXAMPLE_HOST.fullmatch(urlsplit(self.site_url).hostname or ""))


def is_site_url(url: str) -> bool:
    """Tell whether an address is one that a site can have."""
    try:
        urlsplit(url)
    except ValueError:  # a bracket of IPv6 that never closes
        return False
    return bool(SITE_URL.fullmatch(url))


def read_publication(path: Path, built: str = "", last: Snapshot | None = None) -> Publication:
    """Return what mkdocs.yml says, the day of the build, and the latest release.

    Raises ContentError where mkdocs.yml says nothing usable.
    """
    data: Any
    data, positions = parse(read_text(path), path)
    if not isinstance(data, dict) or "site_url" not in data:
        raise fault(path, "no site_url; set the address of the site")
    url = str(data["site_url"])
    if not is_site_url(url):
        message = f"site_url '{url}' is no address of a site; write https://host/"
        raise fault(path, message, *positions[("site_url",)])
    extra = data.get("extra") or {}
    if not isinstance(extra, dict):
        message = "extra is no mapping; write editors and contact below it"
        raise fault(path, message, *positions[("extra",)])
    editors = extra.get("editors") or []
    if not isinstance(editors, list) or not all(isinstance(name, str) for name in editors):
        raise fault(path, "extra.editors is no list of names; write [First Name, Second Name]")
    return Publication(
        site_url=url.rstrip("/") + "/",
        built=built,
        release=last.release if last else None,
        date=last.date if last else None,
        editors=tuple(editors),
        contact=str(extra.get("contact") or ""),
    )
