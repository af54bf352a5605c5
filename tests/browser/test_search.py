"""Queries that readers type, and the page that must be among the first three results."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

QUERIES = {
    "Putin": "actors/vladimir-putin/", "Путин": "actors/vladimir-putin/", "普京": "actors/vladimir-putin/",
    "普丁": "actors/vladimir-putin/", "习近平": "actors/xi-jinping/", "習近平": "actors/xi-jinping/",
    "Си Цзиньпин": "actors/xi-jinping/", "Xi Jinping": "actors/xi-jinping/", "von der Leyen": "actors/ursula-von-der-leyen/",
    "Yellen": "actors/janet-yellen/", "Газпром": "actors/gazprom/", "上合组织": "actors/sco/", "сша": "actors/us/",
    "sovereign reserves": "statements/2024-05-16/tzou-2024/3/", "settlement channels": "statements/2024-05-16/tzou-2024/4/",
    "joint sea and air cruises": "statements/2024-05-16/tzou-2024/2/", "liquefied natural gas": "statements/2024-05-16/tzou-2024/5/",
    "how to cite": "cite/", "report an error": "about/", "energy": "topics/energy/", "sanctions": "topics/sanctions/",
    "joint statement 16 May 2024": "statements/2024-05-16/", "trade by year": "figures/", "what every label means": "method/",
    "CRR 2024-05-16 tzou-2024 3": "id/tzou-2024-3/", "CRR tzou-2024 e1": "id/tzou-2024-e1/", "tzou-2024 4c": "id/tzou-2024-4c/",
    "16 May 2024": "statements/2024-05-16/", "17 May 2024": "timeline/#y2024", "1969": "timeline/#y1969",
    "October 2023": "timeline/#y2023", "2024-05-16": "timeline/#y2024", "240 billion": "figures/", "244.8": "figures/",
    "110.75": "figures/", "Western Pacific": "topics/western-pacific/", "Ukraine": "topics/ukraine/",
    "military": "topics/military/", "no alliance": "topics/alliance/", "immunity of state property": "topics/property/",
    "Blinken": "actors/antony-blinken/", "布林肯": "actors/antony-blinken/", "Макрон": "actors/emmanuel-macron/",
    "Дэн Сяопин": "actors/deng-xiaoping/", "邓小平": "actors/deng-xiaoping/", "毛澤東": "actors/mao-zedong/",
    "Gorbachev": "actors/mikhail-gorbachev/", "bonds": "statements/2024-05-16/tzou-2024/4/", "change log": "changes/",
    "joint statements": "statements/", "disagree with a verdict": "about/", "Gazprom": "actors/gazprom/",
    "trade 2023": "figures/", "exemption from international obligations": "statements/2024-05-16/tzou-2024/3/",
    "coverage": "statements/2024-05-16/", "kidnapped": "analysis/tzou-2024/", "Tzou Wen-feng": "actors/tzou-wen-feng/", "Chen Cheng-Yi": "actors/chen-cheng-yi/",
}  # fmt: skip


@pytest.fixture(scope="module")
def search(browser: Browser, site: Path, serve: Any) -> Page:
    page = browser.new_page()
    page.goto(serve(site) + "search/")
    return page


@pytest.mark.parametrize("query", QUERIES)
def test_is_among_the_first_three(search: Page, query: str) -> None:
    assert f"/{QUERIES[query]}" in first_three(search, query)


def first_three(search: Page, query: str) -> list[str]:
    """Type a query and return where the first three results lead."""
    search.locator("#search-status").evaluate("e => { e.textContent = '' }")
    search.locator("#search-box").fill(query)
    search.keyboard.press("Enter")
    expect(search.locator("#search-status")).to_have_text(re.compile("result|Nothing|No such"))
    return search.locator("#search-results a").evaluate_all("all => all.slice(0, 3).map(a => a.pathname + a.hash)")


def test_there_are_fifty_queries() -> None:
    assert len(QUERIES) >= 50


def test_the_result_of_point_three_says_that_it_differs(search: Page) -> None:
    first_three(search, "sovereign reserves")
    expect(search.locator("#search-results")).to_contain_text("Property and sovereign reserves (point 3, differs)")


def test_nothing_is_loaded_before_a_search(browser: Browser, site: Path, serve: Any) -> None:
    asked: list[str] = []
    page = browser.new_page()
    page.on("request", lambda r: asked.append(r.url))
    page.goto(serve(site) + "search/")
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "pagefind" in url] == []
    assert len(asked) <= 10
    page.close()
