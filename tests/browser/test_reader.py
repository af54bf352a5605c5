"""A reader who knows nothing: five questions, each answered by following links from the home page; and the filters."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture
def home(browser: Browser, site: Any, serve: Any) -> Page:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(serve(site))
    return page


def follow(page: Page, name: str) -> None:
    page.locator("article, .md-tabs").get_by_role("link", name=name).first.press("Enter")


def test_what_did_the_statement_say_on_sovereign_reserves(home: Page) -> None:
    follow(home, "Property and sovereign reserves")
    expect(home.locator(".verdict-line")).to_contain_text("differs")
    expect(home.locator("figure.primary")).to_contain_text("immunities of states and their property")
    assert home.locator(".verdict-line").bounding_box()["y"] < 300  # the verdict stands before the words


def test_which_western_leaders_met_xi_before_the_visit(home: Page) -> None:
    follow(home, "2024:")
    home.wait_for_url("**/timeline/#y2024")
    for id_, day, words in (
        ("2024-yellen-visit", "April 2024", "Yellen"),
        ("2024-blinken-visit", "April 2024", "Blinken"),
        ("2024-paris-trilateral", "6 May 2024", "von der Leyen"),
    ):
        entry = home.locator(f"[id='{id_}']")
        expect(entry.locator(".when")).to_contain_text(day)
        expect(entry.locator(".account")).to_contain_text(words)
        expect(entry).to_contain_text("date supplied by the editors")
        assert entry.locator(".sources a").count() >= 2


def test_was_2023_the_record_year_of_trade(home: Page) -> None:
    follow(home, "Figures")
    expect(home.locator(".placed")).to_contain_text("no earlier year above it; since then 2024 has been higher (244.8)")


def test_who_wrote_and_who_translated(home: Page) -> None:
    follow(home, "Articles")
    expect(home.locator(".entries")).to_contain_text("Tzou Wen-feng; translated by Chen Cheng-Yi")


def test_what_does_the_article_leave_out(home: Page) -> None:
    follow(home, "The statement, all reports of it and what they leave out")
    coverage = home.locator("table.coverage")
    rows = coverage.locator("tbody tr").filter(has_text="not reported")
    expect(rows).to_have_count(13)
    expect(rows.filter(has_text="Taiwan")).to_have_count(1)
    expect(home.locator("article")).to_contain_text("No article here reports the other 13")


def test_clauses_that_were_not_found_say_so(home: Page) -> None:
    follow(home, "Financial infrastructure")
    for letter in "cd":
        row = home.locator(f"table.compare tr:has(.letter:text-is('{letter}'))")
        expect(row).to_contain_text("not found")
        expect(row).to_contain_text("texts that could be read")


def test_filters_combine_count_and_live_in_the_address(home: Page) -> None:
    follow(home, "Timeline")
    status = home.get_by_role("status").first
    expect(status).to_have_text("92 happenings")
    home.get_by_label("Topic").select_option("energy")
    expect(status).to_have_text("9 of 92 happenings")
    home.get_by_label("Actor").select_option("cnpc")
    shown = home.locator(".happening:visible").count()
    expect(status).to_have_text(f"{shown} of 92 happenings")
    assert 0 < shown < 9
    option = home.locator("select[name=actor] option:checked").inner_text()
    assert option.endswith(f"({shown})")
    assert "topic=energy&actor=cnpc" in home.url
    assert home.locator("article h2:visible").count() <= shown
    home.reload()
    expect(home.get_by_role("status").first).to_have_text(f"{shown} of 92 happenings")
    home.get_by_role("button", name="clear").press("Enter")
    expect(home.get_by_role("status").first).to_have_text("92 happenings")
    assert "?" not in home.url


def test_filters_by_status_and_kind(home: Page) -> None:
    follow(home, "Timeline")
    home.get_by_label("Status").select_option("announced")
    for entry in home.locator(".happening:visible").all():
        expect(entry.locator(".label.announced").first).to_be_visible()
    home.get_by_role("button", name="clear").click()
    home.get_by_label("Kind").select_option("treaty")
    assert home.locator(".happening:visible").count() >= 3


def test_an_address_with_an_unknown_filter_shows_everything(home: Page) -> None:
    home.goto(home.url + "timeline/?topic=nowhere&colour=red")
    expect(home.get_by_role("status").first).to_have_text("92 happenings")


def test_filters_are_not_there_without_javascript(browser: Browser, site: Any, serve: Any) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(serve(site) + "timeline/")
    assert page.locator(".filters").count() == 0
    assert page.locator(".happening").count() == 92
    context.close()
