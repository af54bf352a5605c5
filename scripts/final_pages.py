"""A hook of MkDocs: what the templates have rendered is not parsed again as Markdown.

Pages whose front matter says `final: true` are HTML already; parsing them is half of the time that
a build takes. Their contents stand in the page itself, and scripts/check_site.py checks links and
anchors of the built site. Other engines read the same files as Markdown, which leaves HTML as is.
"""

from functools import partial
from typing import Any

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents


def show_final(page: Page, _config: Any, _files: Files) -> None:
    """Take the body of a page as it stands."""
    page.content = page.markdown
    page.toc = TableOfContents([])


def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Replace the rendering of a final page."""
    if page.meta.get("final"):
        page.render = partial(show_final, page)  # type: ignore[method-assign]
    return markdown
