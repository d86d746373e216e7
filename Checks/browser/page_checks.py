"""What must hold on every page: for eyes, for screen readers, for keyboards, on paper."""

import re

from browser import ALL_RULES, COLOUR_RULES, Browser
from pages import PageKind
from playwright.sync_api import ConsoleMessage, Error, Page
from results import Results

WIDE, PHONE, NARROW = 1280, 390, 320
LOOKS = [(WIDE, "light"), (WIDE, "dark"), (PHONE, "light"), (PHONE, "dark")]
FEW_LOOKS = [(PHONE, "light"), (WIDE, "dark")]

FOCUSED = """() => {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const box = element.getBoundingClientRect(), style = getComputedStyle(element)
  const marked = (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none')
    || style.boxShadow !== 'none'
  return {
    name: (element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 40),
    href: element.getAttribute('href'), marked,
    seen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0
  }
}"""

# Where the page is wider than the window: how wide, and the elements that reach furthest.
OVERFLOW = """() => {
  const root = document.documentElement
  if (root.scrollWidth <= root.clientWidth) return null
  const far = [...document.querySelectorAll('body *')]
    .map(e => [e.getBoundingClientRect().right + window.scrollX, e])
    .filter(([right]) => right > root.clientWidth).sort((a, b) => b[0] - a[0])
  return root.scrollWidth + ' px wide: ' + far.slice(0, 3).map(
    ([right, e]) => e.tagName.toLowerCase() + '.' + e.getAttribute('class') + ' to ' + right).join(', ')
}"""


def check_page(browser: Browser, kind: PageKind, results: Results) -> None:
    """Every check of one page."""
    try:
        if seen := _check_with_script(browser, kind, results):
            _check_without_script(browser, kind, seen, results)
    except Error as error:
        results.check(False, kind.path, "can be opened and used", error.message.splitlines()[0])


Words = tuple[str, set[str]]


def _words(page: Page) -> Words:
    """The heading, and the words of the content."""
    return page.inner_text("h1"), set(page.inner_text("main").split())


def _check_with_script(browser: Browser, kind: PageKind, results: Results) -> Words | None:
    """The page's words; None where it does not answer as it should, and nothing more can be checked."""
    context = browser.context()
    try:
        page = context.new_page()
        complaints, requests = _listen(page, browser.address + kind.path)
        answer = page.goto(kind.path)
        results.check(answer.status == kind.status, kind.path, f"answers {kind.status}", str(answer.status))
        if answer.status != kind.status:
            return None
        seen = _words(page)
        results.check(kind.says in page.inner_text("main"), kind.path, f"says “{kind.says}”")
        _check_looks(browser, page, kind, results)
        _check_narrow(page, kind, results)
        _check_keyboard(page, kind, results)
        if kind.sides:
            _check_sides(page, kind, results)
        foreign = [url for url in requests if not url.startswith((browser.address + "/", "data:"))]
        results.check(not complaints, kind.path, "no errors on the console", "; ".join(complaints[:3]))
        results.check(not foreign, kind.path, "asks no other site", "; ".join(foreign[:3]))
        return seen
    finally:
        context.close()


def _listen(page: Page, own: str) -> tuple[list[str], list[str]]:
    """Collects what the console says and what is asked for.

    The browser reports an error page's own status as a console error; that one is expected.
    """
    complaints: list[str] = []
    requests: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        is_own = message.location.get("url") == own and "Failed to load resource" in message.text
        if message.type in ("error", "warning") and not is_own:
            complaints.append(message.text)

    page.on("console", hear)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    return complaints, requests


def _check_looks(browser: Browser, page: Page, kind: PageKind, results: Results) -> None:
    for width, scheme in LOOKS if kind.is_first else FEW_LOOKS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        violations = browser.violations(page, ALL_RULES if scheme == "light" else COLOUR_RULES)
        results.check(
            not violations, kind.path, f"axe finds nothing at {width} px, {scheme}", "; ".join(violations))
        browser.picture(page, f"{kind.name}-{width}-{scheme}")
        _check_overflow(page, kind, width, results)
    page.emulate_media(color_scheme="light", reduced_motion="reduce")


def _check_narrow(page: Page, kind: PageKind, results: Results) -> None:
    page.set_viewport_size({"width": NARROW, "height": 700})
    _check_overflow(page, kind, NARROW, results)
    page.set_viewport_size({"width": WIDE, "height": 900})


def _check_overflow(page: Page, kind: PageKind, width: int, results: Results) -> None:
    out = page.evaluate(OVERFLOW)
    results.check(out is None, kind.path, f"does not scroll sideways at {width} px", out or "")


def _check_keyboard(page: Page, kind: PageKind, results: Results) -> None:
    """The first stop is a visible link past the head, and every stop shows where it is."""
    page.evaluate("window.scrollTo(0, 0)")
    page.keyboard.press("Tab")
    skip = page.evaluate(FOCUSED)
    target = (skip or {}).get("href") or ""
    results.check(
        bool(skip) and skip["seen"] and target.startswith("#") and page.query_selector(target) is not None,
        kind.path, "the first Tab shows a link to the content", str(skip))
    for _ in range(12):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            return
        results.check(
            stop["marked"] and stop["seen"], kind.path, "focus can be seen", str(stop["name"]))


def _check_sides(page: Page, kind: PageKind, results: Results) -> None:
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    sides = len(re.findall(rb"/Type\s*/Page\b", printed))
    results.check(
        1 <= sides <= kind.sides, kind.path, f"prints on at most {kind.sides} sides", str(sides))


def _check_without_script(browser: Browser, kind: PageKind, seen: Words, results: Results) -> None:
    """The same words stand on the page without JavaScript."""
    context = browser.context(script=False)
    try:
        page = context.new_page()
        page.goto(kind.path)
        plain_heading, plain_words = _words(page)
    finally:
        context.close()
    heading, words = seen
    missing = sorted(words - plain_words)
    results.check(
        bool(plain_heading) and heading == plain_heading and len(plain_words) > 5, kind.path,
        "has a heading and content without JavaScript")
    results.check(
        len(missing) <= len(words) // 20, kind.path, "says the same without JavaScript",
        " ".join(missing[:8]))
