"""A reader who knows nothing: questions answered by following links from the home page; and the choices above lists."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from screen import Screen


@pytest.fixture
def home(screen: Screen, site: Any, serve: Any) -> Page:
    return screen.open(serve(site))


def follow(page: Page, name: str) -> None:
    with page.expect_navigation():  # else the next line may still read the page before
        page.get_by_role("link", name=name).first.press("Enter")


def test_what_did_the_statement_say_on_sovereign_reserves(home: Page) -> None:
    follow(home, "The point, clause by clause")
    finding = home.locator(".finding")
    expect(finding.locator(".verdict")).to_have_text("differs")
    assert finding.bounding_box()["y"] < 500  # the verdict stands before the words
    expect(home.locator("table")).to_contain_text("享有豁免的国际义务")
    expect(home.locator("#a")).to_contain_text("exemption from international obligations")


def test_which_western_leaders_met_xi_before_the_visit(home: Page) -> None:
    follow(home, "Timeline")
    follow(home, "All events")
    for id_, day, words in (
        ("2024-yellen-visit", "Apr", "Yellen"),
        ("2024-blinken-visit", "Apr", "Blinken"),
        ("2024-paris-trilateral", "6 May", "von der Leyen"),
    ):
        entry = home.locator(f".entry:has(a[href$='events/{id_}/'])")
        expect(entry.locator(".at")).to_contain_text(day)
        expect(entry).to_contain_text(words)
        expect(entry).to_contain_text("no date in the article")


def test_who_wrote_and_who_translated(home: Page) -> None:
    follow(home, "Articles")
    expect(home.locator(".list")).to_contain_text("Tzou Wen-feng, translated by Chen Cheng-Yi")
    expect(home.locator(".list")).to_contain_text("Place of publication not known")


def test_what_do_the_reports_leave_out(home: Page) -> None:
    follow(home, "Documents")
    with home.expect_navigation():
        home.locator("#d-2024-05-16 h3 a").press("Enter")
    unreported = home.locator("#unreported")
    expect(unreported).to_have_text("What no reported point is compared with")
    left_out = home.locator(".row:has(#unreported) + .list > li")
    known = home.locator(".points > li").count()
    assert 0 < left_out.count() < known


def test_when_does_the_wording_change(home: Page) -> None:
    follow(home, "Formulas")
    follow(home, "No alliance, no confrontation")
    assert home.locator("ins, del").count() > 2
    expect(home.locator(".list > li").first.locator(".at")).to_contain_text("2001")


def test_where_is_the_exact_point_on_currencies(home: Page) -> None:
    follow(home, "Topics")
    follow(home, "Finance")
    point = home.locator("h3 a", has_text="Joint statement of 20 May 2014, point").first
    point.press("Enter")
    home.wait_for_url(re.compile(r"/statements/2014-05-20/#p\d+$"))
    expect(home.locator(":target")).to_contain_text("currenc")


def filtered(page: Page, address: str) -> None:
    page.goto(page.url + address)
    page.locator(".filter summary").press("Enter")


def test_choices_combine_count_and_live_in_the_address(home: Page) -> None:
    filtered(home, "timeline/all/")
    entries = home.locator(".era .entry")
    total = entries.count()
    status = home.locator(".filter [role=status]")
    home.get_by_label("Topic").select_option("energy")
    on_energy = entries.locator("visible=true").count()
    assert 0 < on_energy < total
    expect(status).to_have_text(f"{on_energy} of {total} shown")
    home.get_by_label("Actor").select_option("vladimir-putin")
    shown = entries.locator("visible=true").count()
    assert 0 < shown <= on_energy
    expect(status).to_have_text(f"{shown} of {total} shown")
    expect(home).to_have_url(re.compile("topic=energy&actor=vladimir-putin"))
    for entry in entries.locator("visible=true").all():
        expect(entry.locator(".notes b")).to_contain_text("Vladimir Putin")
        expect(entry.locator(".notes i")).to_contain_text("Energy")
    for era in home.locator(".era:visible").all():
        assert era.locator("li:visible").count() > 0  # no heading without an entry
    home.reload()
    expect(status).to_have_text(f"{shown} of {total} shown")
    home.get_by_label("Topic").select_option("")
    home.get_by_label("Actor").select_option("")
    expect(status).to_have_text("")
    expect(home).not_to_have_url(re.compile(r"\?"))
    assert entries.locator("visible=true").count() == total


def test_documents_are_chosen_by_topic_and_kind(home: Page) -> None:
    filtered(home, "statements/")
    shown = home.locator("li[data-topics]:visible")
    for kind in ("treaty", "joint-statement"):  # a kind of two words, too
        home.get_by_label("Kind").select_option(kind)
        assert shown.count() >= 1
        for entry in shown.all():
            expect(entry).to_contain_text(kind.replace("-", " ").capitalize())
        expect(home).to_have_url(re.compile(f"kind={kind}"))


def test_bars_without_a_chosen_event_are_pale(home: Page) -> None:
    filtered(home, "timeline/all/")
    bars = home.locator(".bars rect")
    assert home.locator("rect.off").count() == 0
    home.get_by_label("Topic").select_option("energy")
    assert 0 < home.locator("rect.off").count() < bars.count()


def test_a_year_is_seen_again_where_its_first_event_is_not_chosen(home: Page) -> None:
    filtered(home, "timeline/all/")
    hidden = home.locator(".era .again").count()
    for topic in ("energy", "summits", "trade"):
        home.get_by_label("Topic").select_option(topic)
        shown = home.locator(".era .entry:visible .at > b").evaluate_all(
            "all => all.map(b => [b.textContent, b.className])"
        )
        seen = [year for year, look in shown if look != "again"]
        assert {year for year, _ in shown} == set(seen)
    home.get_by_label("Topic").select_option("")
    assert home.locator(".era .again").count() == hidden


def test_an_address_with_an_unknown_choice_shows_everything(home: Page) -> None:
    home.goto(home.url + "timeline/all/?topic=nowhere&colour=red")
    assert home.locator(".era .entry:not(:visible)").count() == 0
    expect(home.locator(".filter")).to_be_visible()


@pytest.mark.parametrize("address", ["timeline/all/", "statements/"])
def test_choices_are_not_there_without_javascript(
    plain_screen: Screen, site: Any, serve: Any, address: str
) -> None:
    page = plain_screen.open(serve(site) + address)
    assert page.locator(".filter:visible").count() == 0
    assert page.locator(".era .entry:visible").count() > 0
