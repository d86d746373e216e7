"""One person at one browser: opens pages, fills in forms, and every page seen is checked."""

import re
from contextlib import contextmanager
from collections.abc import Iterator

from browser import ALL_RULES, Browser
from page_checks import OVERFLOW
from playwright.sync_api import Page
from results import Results


class Person:
    """Drives a browser by the words on the page, as people do, and looks at each new page once:
    axe, no sideways scrolling, nothing on the console, a picture."""

    def __init__(self, browser: Browser, page: Page, name: str, results: Results, script: bool) -> None:
        self.page = page
        self.name = name
        self._browser = browser
        self._results = results
        self._has_script = script
        self.looks = True
        self._seen: set[str] = set()
        page.on("pageerror", lambda error: self.expect(False, f"no script fails: {error}"))
        page.on("dialog", lambda dialog: dialog.dismiss())

    def expect(self, holds: bool, what: str, detail: str = "") -> None:
        self._results.check(holds, f"{self.name} at {self._path()}", what, detail)

    def open(self, path: str) -> None:
        """Goes to an address."""
        answer = self.page.goto(path)
        self.expect(answer is not None and answer.status < 400, f"{path} opens", str(answer and answer.status))
        self._look()

    def finds_nothing_at(self, path: str) -> None:
        """The address says that there is nothing, as to a stranger."""
        answer = self.page.goto(path)
        self.expect(answer is not None and answer.status == 404, f"{path} is hidden", str(answer and answer.status))

    def finds_nothing_new_at(self, path: str) -> None:
        """The address is refused, or leads elsewhere, to somebody without the role."""
        answer = self.page.goto(path)
        self.expect(answer is not None and answer.status in (403, 404), f"{path} is refused", str(answer and answer.status))

    def type(self, label: str, text: str) -> None:
        self.page.get_by_label(label, exact=True).first.fill(text)

    def choose(self, label: str) -> None:
        """Ticks a box or takes one of several answers."""
        self.page.get_by_label(label, exact=True).first.check()

    def select(self, label: str, choice: str) -> None:
        self.page.get_by_label(label, exact=True).first.select_option(label=choice)

    def press(self, button: str, place: int = 0) -> None:
        self.page.get_by_role("button", name=button, exact=True).nth(place).click()
        self.page.wait_for_load_state()
        self._look()

    def follow(self, link: str, place: int = 0) -> None:
        self.page.get_by_role("link", name=link, exact=True).nth(place).click()
        self.page.wait_for_load_state()
        self._look()

    def sees(self, *words: str) -> None:
        text = self.page.inner_text("body")
        for word in words:
            self.expect(word in text, f"says “{word}”", text[:300].replace("\n", " "))

    def does_not_see(self, *words: str) -> None:
        text = self.page.inner_text("body")
        for word in words:
            self.expect(word not in text, f"does not say “{word}”")

    def text_of(self, selector: str) -> list[str]:
        return [text.strip() for text in self.page.locator(selector).all_inner_texts()]

    def prints_on(self, sides: int) -> None:
        printed = self.page.pdf(format="A4", prefer_css_page_size=True)
        count = len(re.findall(rb"/Type\s*/Page\b", printed))
        self.expect(1 <= count <= sides, f"prints on at most {sides} sides", str(count))

    def downloads(self, path: str) -> bytes:
        """What a link to a file gives to whoever is signed in here."""
        answer = self.page.request.get(path)
        self.expect(answer.ok, f"{path} can be downloaded", str(answer.status))
        return answer.body()

    def _path(self) -> str:
        return self.page.url.removeprefix(self._browser.address) or "/"

    def _look(self) -> None:
        """Looks at a page of this kind once: an id in the address makes no new kind."""
        if not self.looks:
            return
        kind = re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{40,}", "ID", self._path().split("?")[0])
        heading = self.page.locator("h1").first.inner_text() if self.page.locator("h1").count() else ""
        if (key := f"{kind} {heading}") in self._seen:
            return
        self._seen.add(key)
        self.expect(bool(heading), "has a heading")
        out = self.page.evaluate(OVERFLOW) if self._has_script else None
        self.expect(out is None, "does not scroll sideways", out or "")
        if self._has_script:
            found = self._browser.violations(self.page, ALL_RULES)
            self.expect(not found, "axe finds nothing", "; ".join(found))
        plain = "".join(c if c.isalnum() else "-" for c in f"{self.name}-{len(self._seen):02}-{kind}")
        self._browser.picture(self.page, plain)


@contextmanager
def person(
    browser: Browser, name: str, results: Results, *, script: bool = True, width: int = 1280,
    looks: bool = True,
) -> Iterator[Person]:
    """A person with a browser of their own, closed at the end; `looks` is whether their pages are
    looked at, which somebody else may have done before."""
    context = browser.context(script=script, width=width)
    try:
        who = Person(browser, context.new_page(), name, results, script)
        who.looks = looks
        yield who
    finally:
        context.close()
