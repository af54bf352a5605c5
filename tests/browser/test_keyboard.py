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
    ],
)
def test_a_typed_pinpoint_leads_to_its_point(phone: Page, typed: str, lands: str) -> None:
    phone.goto(phone.url + "search/")
    phone.locator("#search-box").fill(typed)
    phone.keyboard.press("Enter")
    phone.locator("#search-results a").first.click()
    phone.wait_for_url(lands)


def test_a_points_tools_can_be_reached(phone: Page) -> None:
    phone.goto(phone.url + "statements/2024-05-16/tzou-2024/3/")
    for name in ("articles/tzou-2024/#3", "id/tzou-2024-3/"):
        press_until(phone, f".tools a[href$='{name}']")
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/statements/2024-05-16/tzou-2024/3/")
