"""Makes the picture that is shown where a page is shared: docs/assets/card.png. Run after a change of the record's look."""

from playwright.sync_api import sync_playwright

from conftest import ROOT, launch_arguments

STYLE = """
body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 90px 100px; background: #fbfaf6; color: #1c1e20;
  font-family: Charter, "Bitstream Charter", Cambria, "Liberation Serif", serif; border-left: 24px solid #0a5a62; }
h1 { font-size: 92px; line-height: 1.1; margin: 0 0 48px; font-weight: 600; }
p { font-size: 44px; line-height: 1.4; margin: 0; color: #555a5f; }
"""
TEXT = "<h1>China-Russia Record</h1><p>What was said, who says so,<br>and the exact words.</p>"

if __name__ == "__main__":
    with sync_playwright() as play:
        browser = play.chromium.launch(**launch_arguments())
        page = browser.new_page(viewport={"width": 1200, "height": 630})
        page.set_content(f"<style>{STYLE}</style>{TEXT}")
        page.screenshot(path=ROOT / "docs/assets/card.png")
        browser.close()
