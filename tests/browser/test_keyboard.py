"""By keyboard alone: the menu, the search, and copying a quotation."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from screen import Screen


@pytest.fixture
def phone(screen: Screen, site: Path, serve: Any) -> Page:
    return screen.open(serve(site), width=390)


def press_until(page: Page, selector: str, most: int = 60) -> None:
    """Press Tab until an element that matches has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"{selector} cannot be reached by Tab")


def test_the_menu_is_there_on_a_phone(phone: Page) -> None:
    press_until(phone, "header a[href$='timeline/']", most=5)
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/timeline/")
    expect(phone.locator("header [aria-current=page]")).to_have_text("Timeline")


def test_search_finds_and_tells_the_number(phone: Page) -> None:
    press_until(phone, "header a[href$='search/']", most=10)
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/search/")
    press_until(phone, "#search-box", most=15)
    phone.keyboard.type("sovereign reserves")
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("status").first).to_have_text(re.compile(r"\d+ results\."))
    expect(phone).to_have_url(re.compile(r"q=sovereign\+reserves"))
    press_until(phone, "#search-results a")
    found = phone.evaluate("document.activeElement.href")
    phone.keyboard.press("Enter")
    phone.wait_for_url(found)
    expect(phone.locator("h1")).to_be_visible()


@pytest.mark.parametrize(
    ("typed", "lands"),
    [
        ("CRR 2024-05-16 p7", "**/statements/2024-05-16/#p7"),
        ("CRR 2024-05-16 tzou-2024 3", "**/statements/2024-05-16/tzou-2024/3/"),
        ("crr 2024-05-16 tzou-2024 3b", "**/statements/2024-05-16/tzou-2024/3/#b"),
        ("CRR tzou-2024 e1", "**/articles/tzou-2024/#e1"),
        ("CRR formula-no-limits", "**/formulas/no-limits/"),
        ("CRR topic-energy", "**/topics/energy/"),
    ],
)
def test_a_typed_pinpoint_leads_to_its_fact(phone: Page, typed: str, lands: str) -> None:
    phone.goto(phone.url + "search/")
    phone.locator("#search-box").fill(typed)
    phone.keyboard.press("Enter")
    phone.locator("#search-results a").first.click()
    phone.wait_for_url(lands)


# A thing whose quotation is copied: its page, its entry, how the copy begins, what it says besides, its anchor.
COPIED = {
    "point of a document": (
        "statements/2024-05-16/",
        "#p30",
        "“",
        "; CRR 2024-05-16 p30. ",
        "#p30",
    ),
    "reported point, with its verdict": (
        "statements/2024-05-16/tzou-2024/3/",
        "#whole + .entry, .entry:has([data-copy])",
        "“Third, the two sides have reached",
        "as reported; differs from the joint statement",
        "#whole",
    ),
    "claim": (
        "analysis/tzou-2024/",
        ".claim:has(#c17), #c17",
        "“",
        "; differs: The reports of these meetings",
        "#c17",
    ),
    "mention of an event": (
        "events/2024-75th-anniversary-statement/",
        ".entry:has([data-copy])",
        "“",
        "17 May 2024; place of publication not known; CRR tzou-2024 e",
        "#tzou-2024-e",
    ),
}


@pytest.mark.parametrize("kind", COPIED)
def test_a_quotation_is_copied_by_keyboard_and_announced(
    screen: Screen, site: Path, serve: Any, kind: str
) -> None:
    path, entry, begins, says, anchor = COPIED[kind]
    address = serve(site) + path
    page = screen.open(address)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    button = page.locator(entry).first.locator("button[data-copy]").first
    name = button.get_attribute("aria-label")
    assert name and name.startswith("Copy ")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".away[role=status]")).to_have_text(f"copied: {name}")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(begins)
    assert says in copied
    assert f" {address}{anchor}" in copied
    page.context.clear_permissions()


def test_a_refused_copy_is_told(phone: Page) -> None:
    phone.goto(phone.url + "statements/2024-05-16/tzou-2024/3/")
    phone.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }"
    )
    button = phone.locator("button[data-copy]").first
    button.focus()
    phone.keyboard.press("Enter")
    expect(phone.locator(".away[role=status]")).to_contain_text("not copied: Copy")
    expect(button).to_have_text("not copied")


def test_links_of_clauses_are_letters(phone: Page) -> None:
    phone.goto(phone.url + "statements/2024-05-16/tzou-2024/3/")
    press_until(phone, "a[href='#b']")
    expect(phone.locator(":focus")).to_have_accessible_name("Clause b")
    phone.keyboard.press("Enter")
    expect(phone.locator("tr:target")).to_have_id("b")
    assert phone.locator("th[scope=row] button, th[scope=row] .tools").count() == 0
