"""A page of Chromium that tests share: opening a context for each costs more than most of them."""

from playwright.sync_api import Browser, ConsoleMessage, Page, Request, ViewportSize

HEIGHT = 900


class Screen:
    """One page, with what went wrong on it since it was opened last."""

    def __init__(self, browser: Browser, javascript: bool) -> None:
        self.page = browser.new_context(java_script_enabled=javascript).new_page()
        self.faults: list[str] = []
        self._origin = ""
        self._unaltered = ""  # the address that is open as it was loaded, if one is
        self.page.on("console", self._note_message)
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("request", self._note_request)

    def _note_message(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.faults.append(message.text)

    def _note_request(self, request: Request) -> None:
        if not request.url.startswith((self._origin, "data:", "about:")):
            self.faults.append(f"asks {request.url}")

    def _set_up(self, width: int) -> None:
        self.page.set_viewport_size(ViewportSize(width=width, height=HEIGHT))
        self.page.emulate_media(color_scheme="light", media="null")

    def open(self, url: str, width: int = 1280) -> Page:
        """Open an address as if for the first time, on a light screen of a width."""
        self._unaltered = ""
        if self.page.url.partition("#")[0] == url.partition("#")[0]:
            self.page.goto("about:blank")  # else a page that is open stays as it is
        self._set_up(width)
        self.faults.clear()
        self._origin = "/".join(url.split("/")[:3])
        self.page.goto(url)
        return self.page

    def show(self, url: str, alters: bool = False) -> Page:
        """Return to an address that is open as it was loaded, or open it.

        `alters`: the test changes what stands on the page, so that the next one opens it anew. Size and colours are
        set anew for each; the focus is not.
        """
        if url == self._unaltered:
            self._set_up(1280)
        else:
            self.open(url)
        self._unaltered = "" if alters else url
        return self.page
