"""Queries that readers type, and the page that must be among the first three results."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

QUERIES = {
    "Putin": "actors/vladimir-putin/", "Путин": "actors/vladimir-putin/", "普京": "actors/vladimir-putin/",
    "普丁": "actors/vladimir-putin/", "习近平": "actors/xi-jinping/", "習近平": "actors/xi-jinping/",
    "Си Цзиньпин": "actors/xi-jinping/", "Xi Jinping": "actors/xi-jinping/", "von der Leyen": "actors/ursula-von-der-leyen/",
    "Yellen": "actors/janet-yellen/", "Газпром": "actors/gazprom/", "上合组织": "actors/sco/", "сша": "actors/us/",
    "sovereign reserves": "statements/2024-05-16/tzou-2024/3/", "settlement channels": "statements/2024-05-16/tzou-2024/4/",
    "joint sea and air cruises": "statements/2024-05-16/tzou-2024/2/", "liquefied natural gas": "statements/2024-05-16/tzou-2024/5/",
    "how to cite": "cite/", "report an error": "about/", "energy": "topics/energy/", "sanctions": "topics/sanctions/",
    "joint statement 16 May 2024": "statements/2024-05-16/", "trade by year": "figures/", "what every label means": "method/",
    "kidnapped": "analysis/tzou-2024/", "Tzou Wen-feng": "actors/tzou-wen-feng/", "Chen Cheng-Yi": "actors/chen-cheng-yi/",
}  # fmt: skip
ASK = """async (query) => {
  const engine = await import("../pagefind/pagefind.js");
  const found = await engine.search(query);
  return Promise.all(found.results.slice(0, 3).map(async (hit) => (await hit.data()).url));
}"""


@pytest.fixture(scope="module")
def search(browser: Browser, site: Path, serve: Any) -> Page:
    page = browser.new_page()
    page.goto(serve(site) + "search/")
    return page


@pytest.mark.parametrize("query", QUERIES)
def test_is_among_the_first_three(search: Page, query: str) -> None:
    assert f"/{QUERIES[query]}" in search.evaluate(ASK, query)


def test_nothing_is_loaded_before_a_search(browser: Browser, site: Path, serve: Any) -> None:
    asked: list[str] = []
    page = browser.new_page()
    page.on("request", lambda r: asked.append(r.url))
    page.goto(serve(site) + "search/")
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "pagefind" in url] == []
    assert len(asked) <= 10
    page.close()
