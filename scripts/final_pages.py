"""A hook of MkDocs: what the templates have rendered is not parsed again as Markdown.

Pages whose front matter says `final: true` are HTML already; parsing them is half of the time that
a build takes. Their contents stand in the page itself, and scripts/check_site.py checks links and
anchors of the built site. Other engines read the same files as Markdown, which leaves HTML as is.
"""

from typing import Any

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents


def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Replace the rendering of a final page: its body is taken as it stands."""

    def show_final(config: Any, files: Files) -> None:
        page.content = page.markdown
        page.toc = TableOfContents([])

    if page.meta.get("final"):
        page.render = show_final  # type: ignore[method-assign]
    return markdown
