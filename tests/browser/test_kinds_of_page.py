"""Every kind of page in Chromium: quiet, complete without JavaScript, accessible, not too wide, short in print."""

import itertools
import re
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from conftest import RECORD
from facts.library.addresses import find_addresses
from facts.library.loading import load_library
from facts.pages.site import ARTICLE_TEMPLATES, KINDS

# An example of every template, all on the site of a record that was released twice; more where one template makes
# pages that differ.
PAGES = {
    "home": "",
    "timeline": "timeline/",
    "event": "events/2024-paris-trilateral/",
    "documents": "statements/",
    "document": "statements/2022-02-04/",
    "formulas": "formulas/",
    "formula": "formulas/beyond-alliance/",
    "topics": "topics/",
    "topic": "topics/energy/",
    "actors": "actors/",
    "actor": "actors/vladimir-putin/",
    "figures": "figures/",
    "articles": "articles/",
    "changes": "changes/",
    "release": "changes/2024.07.1/",
    "moved": "statements/2024-05-16/",
    "search": "search/",
    "labels": "method/labels/",
    "article": "articles/tzou-2024/",
    "analysis": "analysis/tzou-2024/",
    "reported_point": "statements/2024-05-16-b/tzou-2024/3/",
    # more of one template, what people write by hand, and what is not found
    "timeline of all events": "timeline/all/",
    "document with two reports": "statements/2024-05-16-b/",
    "analyses": "analysis/",
    "article with withdrawn facts": "articles/example-2024/",
    "data": "data/",
    "method": "method/",
    "cite": "cite/",
    "about": "about/",
    "404": "404.html",
}
PARTS_OF_PAGES = {"in_articles"}
WIDTHS = (320, 360, 390, 768, 1280, 1440)
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# The longest words that may stand in a line: Chinese without a stop, a Russian compound, an address.
LONG = {
    "zh-Hans": "包括主权储备在内的国家财产享有豁免" * 8,
    "ru": "всеобъемлющего-стратегического-взаимодействия-и-человеконенавистничества",
    "en": "https://record.example/" + "statements-of-the-two-sides" * 6,
}
SEE_THROUGH = "rgba(0, 0, 0, 0)"


@pytest.fixture(scope="session")
def address(released: Path, serve: Any) -> str:
    return serve(released / "site")


def opened(browser: Browser, url: str, **options: Any) -> tuple[Page, list[str]]:
    """Open a page in a context of its own; return it and what went wrong."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
    page = context.new_page()
    faults: list[str] = []
    origin = "/".join(url.split("/")[:3])

    def note_request(asked: str) -> None:
        if not asked.startswith((origin, "data:")):
            faults.append(f"asks {asked}")

    page.on("console", lambda m: faults.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda request: note_request(request.url))
    page.goto(url)
    page.wait_for_load_state("networkidle")
    return page, faults


def is_too_wide(page: Page) -> bool:
    """Tell whether a page is wider than the screen."""
    return page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_every_template_has_an_example() -> None:
    templates = {name for kind in KINDS for name in kind.templates} | set(ARTICLE_TEMPLATES)
    assert templates - PARTS_OF_PAGES <= set(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_page_is_quiet_and_accessible(browser: Browser, address: str, name: str) -> None:
    page, faults = opened(browser, address + PAGES[name])
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found = Axe().run(page, options=AXE).response["violations"]
            told = [(v["id"], [n["html"][:160] for n in v["nodes"][:3]]) for v in found]
            assert told == [], (width, scheme)
    assert faults == []
    assert page.locator("h1").count() == 1
    page.context.close()


@pytest.mark.parametrize("name", PAGES)
def test_page_fits_the_screen_with_the_longest_words(
    browser: Browser, address: str, name: str
) -> None:
    page, _ = opened(browser, address + PAGES[name])
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert not is_too_wide(page), width
    for lang, words in LONG.items():
        page.evaluate(
            """([lang, words]) => {
              for (const p of document.querySelectorAll("blockquote p, figcaption, h1, h3, .notes a, td p")) {
                p.textContent = words;
                p.lang = lang;
              }
            }""",
            [lang, words],
        )
        page.set_viewport_size({"width": 320, "height": 800})
        assert not is_too_wide(page), lang
    page.context.close()


@pytest.mark.parametrize("name", PAGES)
def test_page_is_complete_without_javascript(browser: Browser, address: str, name: str) -> None:
    with_scripts, _ = opened(browser, address + PAGES[name])
    # What needs a script is shown by it: the search form, the choices, the copy buttons.
    with_scripts.evaluate(
        "document.querySelectorAll('#search-form, .filter, button').forEach(e => e.remove())"
    )
    words = with_scripts.locator("article").inner_text().split()
    without, _ = opened(browser, address + PAGES[name], java_script_enabled=False)
    assert without.locator("button:visible, .filter:visible, form:visible").count() == 0
    told = " ".join(without.locator("noscript").all_inner_texts()).split()
    assert without.locator("article").inner_text().split() == words + told
    with_scripts.context.close()
    without.context.close()


@pytest.mark.parametrize("name", PAGES)
def test_skip_link_leads_to_the_title(browser: Browser, address: str, name: str) -> None:
    page, _ = opened(browser, address + PAGES[name])
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.get_attribute("href") == "#title"
    assert skip.bounding_box()["x"] >= 0  # it is seen once it has the focus
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "title"
    assert page.locator("h1#title").count() == 1
    page.context.close()


FIRST_ENTRY = ".list a, .matrix tbody a, .clauses tbody a, .trade tbody a"
MOST_STOPS = 20


@pytest.mark.parametrize("name", [name for name in PAGES if not name.startswith("article ")])
def test_first_entry_comes_soon_by_keyboard(browser: Browser, address: str, name: str) -> None:
    page, _ = opened(browser, address + PAGES[name])
    if page.locator(FIRST_ENTRY).count():
        for _ in range(MOST_STOPS + 1):
            page.keyboard.press("Tab")
            if page.evaluate("s => document.activeElement.matches(s)", FIRST_ENTRY):
                break
        else:
            raise AssertionError(f"no entry after {MOST_STOPS} stops")
    page.context.close()


def test_no_heading_is_left_out(browser: Browser, address: str) -> None:
    for name, path in PAGES.items():
        page, _ = opened(browser, address + path)
        levels = page.locator("h1, h2, h3, h4").evaluate_all("all => all.map(e => +e.tagName[1])")
        assert levels[0] == 1, name
        assert all(b - a <= 1 for a, b in itertools.pairwise(levels)), name
        page.context.close()


def test_every_facts_link_lands_in_its_block_and_marks_it(
    browser: Browser, site: Path, serve: Any
) -> None:
    root = serve(site)
    library, _ = load_library(RECORD)
    page, _ = opened(browser, root)
    for id_, found in find_addresses(library).items():
        path, _, anchor = found.path.partition("#")
        if not anchor:
            continue
        if page.url.partition("#")[0] != root + path:
            page.goto(root + path)
        page.evaluate("anchor => { location.hash = anchor }", anchor)
        target = page.locator(":target")
        assert target.get_attribute("id") == anchor, id_
        color = target.evaluate("e => getComputedStyle(e).backgroundColor")
        assert color != SEE_THROUGH, id_
        fact = library.facts.get(id_)
        if fact and fact.quotes and fact.kind != "section" and path.startswith("articles/"):
            block = target.evaluate("e => e.closest('.block').id")
            assert block == f"b{fact.quotes[0].block}", id_
    page.context.close()


def test_tools_are_seen_on_hover_on_focus_and_where_a_link_lands(
    browser: Browser, site: Path, serve: Any
) -> None:
    url = serve(site) + "statements/2024-05-16/"
    page, _ = opened(browser, url)

    def opacity(number: int) -> str:
        tools = page.locator(f"#p{number} .tools")
        page.wait_for_timeout(200)  # they fade in
        return tools.evaluate("e => getComputedStyle(e).opacity")

    assert opacity(1) == "0"
    page.locator("#p1 .say").first.hover()
    assert (opacity(1), opacity(2)) == ("1", "0")
    page.locator("#p2 .tools a").focus()
    assert opacity(2) == "1"
    page.goto(f"{url}#p3")
    assert opacity(3) == "1"
    page.context.close()
    phone, _ = opened(
        browser, url, viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True
    )
    shown = phone.locator("#p1 .tools").evaluate("e => getComputedStyle(e).opacity")
    assert shown == "1"
    assert not is_too_wide(phone)
    found = Axe().run(phone, options=AXE).response["violations"]
    assert [v["id"] for v in found] == []  # they are large enough to touch, and apart
    phone.context.close()


def test_the_switch_between_light_and_dark_is_kept(
    browser: Browser, site: Path, serve: Any
) -> None:
    url = serve(site)
    page, _ = opened(browser, url, color_scheme="light")
    paper = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(paper)
    page.get_by_role("button", name="Switch between light and dark").click()
    dark = page.evaluate(paper)
    assert dark != light
    page.goto(f"{url}timeline/")
    assert page.evaluate(paper) == dark  # on every page
    page.emulate_media(color_scheme="dark")
    page.get_by_role("button", name="Switch between light and dark").click()
    assert page.evaluate(paper) == light  # against the system's choice, too
    page.context.close()


PRINTED = {"timeline/": 14, "statements/2024-05-16/tzou-2024/3/": 3}  # most A4 pages


@pytest.mark.parametrize("path", PRINTED)
def test_a_page_prints_on_few_sheets(browser: Browser, site: Path, serve: Any, path: str) -> None:
    page, _ = opened(browser, serve(site) + path)
    sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))
    assert 1 <= sheets <= PRINTED[path]
    page.emulate_media(media="print")
    assert page.locator("nav:visible, button:visible, .tools:visible, details:visible").count() == 0
    assert page.locator("footer .print-only").is_visible()
    page.context.close()
