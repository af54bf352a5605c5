"""Where the record is published: site_url and repo_url of mkdocs.yml, and the addresses that are made from them."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from facts.errors import fault
from facts.yamlio import parse, read_text

EXAMPLE = re.compile(r"(?:.*\.)?(?:example\.(?:com|org|net)|localhost|[0-9.]+|.*:.*)")  # RFC 2606, RFC 6761, bare addresses
REPORTED = 300  # characters of a fact's words that the form of an error report is filled with


@dataclass(frozen=True)
class Publication:
    """The addresses of site and repository; `release` is the latest one, its day EDTF, None before the first."""

    site_url: str
    repo_url: str = ""
    release: str | None = None
    date: str | None = None

    @property
    def is_example(self) -> bool:
        """Tell whether no domain is set yet."""
        host = urlsplit(self.site_url).hostname or ""
        return host.endswith((".example", ".localhost", ".test", ".invalid")) or bool(EXAMPLE.fullmatch(host))

    def permanent(self, id_: str) -> str | None:
        """Return the permanent address of an id; None before the first release."""
        return f"{self.site_url}id/{id_}/" if self.release else None

    @property
    def issues(self) -> str | None:
        """Return the address of all reports; None without a repository."""
        return f"{self.repo_url.rstrip('/')}/issues" if self.repo_url else None

    def report(self, id_: str, words: str) -> str | None:
        """Return the address of the form for an error in a fact, filled in; None without a repository."""
        if not self.repo_url:
            return None
        short = words if len(words) <= REPORTED else f"{words[:REPORTED]} …"
        fields = {
            "template": "error.yml",
            "title": f"{id_}: ",
            "id": id_,
            "release": self.release or "unreleased",
            "words": short,
        }
        return f"{self.repo_url.rstrip('/')}/issues/new?{urlencode(fields)}"


def read_publication(path: Path) -> Publication:
    """Return what mkdocs.yml says; raises ContentError."""
    data: Any = parse(read_text(path), path)[0]
    if not isinstance(data, dict) or not str(data.get("site_url", "")).startswith("http"):
        raise fault(path, "no site_url; set the address of the site")
    return Publication(str(data["site_url"]).rstrip("/") + "/", str(data.get("repo_url") or ""))
