"""The shapes of sources outside the articles: one address, and what is known of its host."""

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field, RootModel, StringConstraints

from facts.model.fields import Day, HostKind, Record, SourceUrl, Words

HostName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]
StateCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]  # ISO 3166-1 in small letters


def host_name(url: str) -> str:
    """Return the host of an address as hosts.yml names it, www. and all."""
    return urlsplit(url).netloc.lower()


class SourceRef(Record):
    """A source outside the articles; who its host is stands in hosts.yml."""

    url: SourceUrl
    """address"""
    seen: Day
    """day on which the words were read"""
    copy_of: Words | None = None
    """whose text the page repeats, where it is another publisher's"""


class Host(Record):
    """Who publishes at a host."""

    name: Words
    """name of the publisher"""
    kind: HostKind
    """official (a government or treaty body) | agency | press | reference (encyclopaedia,
    archive, institute) | repost (texts of others)"""
    state: StateCode | None = None
    """state that controls the medium, ISO 3166; agencies and press"""


class Hosts(RootModel[dict[HostName, Host]]):
    """Every host that a source stands on (hosts.yml), with or without www. as addresses have it."""

    root: dict[HostName, Host] = Field(description="host and publisher")


class RetiredHost(Record):
    """A host that is no longer used as a source (retired.yml)."""

    host: HostName
    """the host"""
    why: Words
    """reason"""
    used_by: Words | None = None
    """where it was used"""
    instead: Words
    """what stands there instead"""
