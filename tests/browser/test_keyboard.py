"""By keyboard alone: the menu on a phone, search, and the tools of a point."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture
def phone(browser: Browser, site: Path, serve: Any) -> Page:
    context = browser.new_context(viewport={"width": 390, "height": 800})
    page = context.new_page()
    page.goto(serve(site))
    return page


def press_until(page: Page, selector: str, most: int = 60) -> None:
    """Press Tab until an element that matches has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"{selector} cannot be reached by Tab")


def test_menu_opens_and_leads_somewhere(phone: Page) -> None:
    closed = phone.locator(".md-sidebar--primary .md-nav__link").first
    expect(closed).to_be_hidden()  # what is closed cannot be reached
    press_until(phone, "#menu")
    expect(phone.get_by_role("checkbox", name="Menu")).to_be_focused()
    phone.keyboard.press("Space")
    press_until(phone, ".md-sidebar--primary a[href*='timeline']")
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/timeline/")


def test_search_finds_and_tells_the_number(phone: Page) -> None:
    press_until(phone, ".to-search")
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/search/")
    press_until(phone, "#search-box")
    phone.keyboard.type("sovereign reserves")
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("status")).to_contain_text("result")
    press_until(phone, "#search-results a")
    phone.keyboard.press("Enter")
    expect(phone.locator("h1")).to_be_visible()


@pytest.mark.parametrize(
    ("typed", "lands"),
    [
        ("CRR 2024-05-16 tzou-2024 3", "**/statements/2024-05-16/tzou-2024/3/"),
        ("crr 2024-05-16 tzou-2024 3b", "**/statements/2024-05-16/tzou-2024/3/#b"),
        ("CRR tzou-2024 e1", "**/articles/tzou-2024/#e1"),
    ],
)
def test_a_typed_pinpoint_leads_to_its_point(phone: Page, typed: str, lands: str) -> None:
    phone.goto(phone.url + "search/")
    phone.locator("#search-box").fill(typed)
    phone.keyboard.press("Enter")
    phone.locator("#search-results a").first.click()
    phone.wait_for_url(lands)


PLACES = {  # a kind of fact, where it stands, the id of its permanent link, the beginning of its words
    "point": ("statements/2024-05-16/tzou-2024/3/", "tzou-2024-3", "“Third, the two sides have reached"),
    "clause": ("statements/2024-05-16/tzou-2024/3/", "tzou-2024-3c", "“The two sides will provide protection"),
    "event": ("timeline/", "tzou-2024-e1", "“Russian President Vladimir Putin arrived"),
    "claim": ("analysis/tzou-2024/", "tzou-2024-c1", "“"),
    "figure": ("figures/", "tzou-2024-f1", "“"),
}


@pytest.mark.parametrize("kind", PLACES)
def test_a_fact_is_copied_by_keyboard_and_announced(browser: Browser, site: Path, serve: Any, kind: str) -> None:
    at, id_, begins = PLACES[kind]
    address = serve(site)
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(address + at)
    tools = page.locator(f".tools:has(a.permalink[href$='/{id_}/'])").first
    if kind != "point":
        tools.locator("button").first.focus()
        page.keyboard.press("Enter")
    for name, said in (("copy link", "link"), ("copy quotation", "quotation with citation"), ("copy citation", "citation")):
        tools.get_by_role("button", name=name).focus()
        page.keyboard.press("Enter")
        expect(page.locator(".copied[role=status]")).to_have_text(f"Copied: {said}")
        copied = page.evaluate("navigator.clipboard.readText()")
        if said == "link":
            assert copied == f"{address}id/{id_}/"
            link = copied
        else:
            assert copied.startswith("Tzou, Wen-feng. 2024.") if said == "citation" else copied.startswith(begins)
            label = id_.removeprefix("tzou-2024-")
            assert copied.endswith(f"tzou-2024 {label}; unreleased]") and "Translated by Chen Cheng-Yi" in copied
    opened = context.new_page()
    opened.goto(link)
    opened.wait_for_url(lambda url: "/id/" not in url)
    marked = opened.locator(":target, blockquote.whole").first
    assert marked.evaluate("e => getComputedStyle(e).backgroundColor") != "rgba(0, 0, 0, 0)"
    context.close()


def test_a_refused_copy_is_told(phone: Page) -> None:
    phone.goto(phone.url + "statements/2024-05-16/tzou-2024/3/")
    phone.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }")
    phone.get_by_role("button", name="copy link").first.click()
    expect(phone.locator(".copied[role=status]")).to_have_text("The browser did not copy: link")


def test_a_points_tools_can_be_reached(phone: Page) -> None:
    phone.goto(phone.url + "statements/2024-05-16/tzou-2024/3/")
    for name in ("articles/tzou-2024/#3", "id/tzou-2024-3/"):
        press_until(phone, f".tools a[href$='{name}']")
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/statements/2024-05-16/tzou-2024/3/")


def test_links_of_facts_work_without_javascript(browser: Browser, site: Path, serve: Any) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(serve(site) + "statements/2024-05-16/tzou-2024/3/")
    assert page.locator(".tools button").count() == 0
    page.locator("table .tools a.permalink").nth(1).click()
    page.wait_for_url("**/statements/2024-05-16/tzou-2024/3/#b")
    page.goto(page.url.partition("#")[0])
    page.locator(".tools a", has_text="report").first.click()
    page.wait_for_url("**/about/#report")
    context.close()
