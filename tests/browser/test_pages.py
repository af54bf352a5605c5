"""Every page type in Chromium: no errors, nothing from elsewhere, complete without JavaScript, accessible, not too wide."""

from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from conftest import CONTENT
from facts.addresses import living
from facts.loading import load_library

PAGES = {
    "home": "", "timeline": "timeline/", "statements": "statements/", "statement": "statements/2024-05-16/",
    "point": "statements/2024-05-16/tzou-2024/3/", "articles": "articles/", "article": "articles/tzou-2024/",
    "analyses": "analysis/", "analysis": "analysis/tzou-2024/", "actors": "actors/", "actor": "actors/vladimir-putin/",
    "topics": "topics/", "topic": "topics/energy/", "figures": "figures/", "search": "search/", "cite": "cite/",
    "method": "method/", "data": "data/", "changes": "changes/", "about": "about/", "404": "404.html",
}  # fmt: skip
LOOKS = ((320, "light"), (360, "dark"), (390, "light"), (768, "light"), (1440, "dark"), (1280, "dark"), (1280, "light"))
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="session")
def address(site: Path, serve: Any) -> str:
    return serve(site)


def opened(browser: Browser, url: str, **options: Any) -> tuple[Page, list[str]]:
    """Open a page in a context of its own; return it and what went wrong."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
    page, faults = context.new_page(), []
    page.on("console", lambda m: faults.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda e: faults.append(str(e)))
    origin = "/".join(url.split("/")[:3])
    page.on("request", lambda r: None if r.url.startswith((origin, "data:")) else faults.append(f"asks {r.url}"))
    page.goto(url)
    page.wait_for_load_state("networkidle")
    return page, faults


@pytest.mark.parametrize("name", PAGES)
def test_page_is_quiet_fits_and_is_accessible(browser: Browser, address: str, name: str) -> None:
    page, faults = opened(browser, address + PAGES[name])
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width
        if width in (390, 1280):
            found = Axe().run(page, options=AXE).response["violations"]
            assert [(v["id"], [n["html"][:160] for n in v["nodes"][:3]]) for v in found] == [], (width, scheme)
    assert faults == []
    assert page.locator("h1").count() == 1
    page.context.close()


@pytest.mark.parametrize("name", PAGES)
def test_complete_without_javascript(browser: Browser, address: str, name: str) -> None:
    with_scripts, _ = opened(browser, address + PAGES[name])
    # what needs a script is shown by it: the search form, the copy buttons
    with_scripts.evaluate("document.querySelectorAll('form.search, .filters, .tools button, .copies').forEach(e => e.remove())")
    words = with_scripts.locator("article").inner_text().split()
    without, _ = opened(browser, address + PAGES[name], java_script_enabled=False)
    assert without.locator("article").inner_text().split() == words
    with_scripts.context.close()
    without.context.close()


def test_every_facts_link_lands_in_its_block_and_marks_it(browser: Browser, address: str) -> None:
    library, _ = load_library(CONTENT)
    page, _ = opened(browser, address)
    now = living(library)
    for fact in library.facts.values():
        page.goto(f"{address}{now[fact.id].to}")
        label = fact.label if fact.kind != "clause" else fact.label[-1]
        if fact.kind == "point":
            words = page.locator("blockquote.whole p").evaluate(
                "e => { e.querySelectorAll('sup').forEach(s => s.remove()); return e.textContent }"
            )
            exact = fact.quotes[0].exact
            assert words == (exact if "“" in exact else f"“{exact}”")
            continue
        target = page.locator(":target")
        assert target.count() == 1, fact.id
        assert target.get_attribute("id") == label
        box = "rgba(0, 0, 0, 0)"
        assert target.evaluate("e => getComputedStyle(e).backgroundColor") != box, fact.id
        if fact.quotes and fact.kind not in ("clause", "section"):
            block = target.evaluate("e => e.closest('.block').id")
            assert block == f"b{fact.quotes[0].block}"
    page.context.close()


def test_permanent_links_forward(browser: Browser, address: str) -> None:
    page, _ = opened(browser, f"{address}id/tzou-2024-3b/")
    page.wait_for_url("**/statements/2024-05-16/tzou-2024/3/#b")
    assert page.locator(":target").get_attribute("id") == "b"
    page.context.close()
