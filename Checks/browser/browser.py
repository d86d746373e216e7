"""One headless Chromium, with and without JavaScript."""

import os
import shutil
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, sync_playwright

ALL_RULES = {
    "runOnly": {
        "type": "tag",
        "values": [
            "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice",
        ],
    }
}
# A scheme changes nothing but colours.
COLOUR_RULES = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
}


class Browser:
    def __init__(self, address: str, screenshots: Path | None) -> None:
        self.address = address
        self._screenshots = screenshots
        if screenshots:
            screenshots.mkdir(parents=True, exist_ok=True)
        self._axe = Axe()

    def __enter__(self) -> "Browser":
        self._playwright = sync_playwright().start()
        self._chromium = self._playwright.chromium.launch(
            executable_path=_executable(),
            args=["--no-sandbox"] if os.geteuid() == 0 else [],
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._chromium.close()
        self._playwright.stop()

    def context(self, *, script: bool = True, width: int = 1280) -> BrowserContext:
        """A fresh reader: nothing kept from other pages."""
        return self._chromium.new_context(
            base_url=self.address, java_script_enabled=script, reduced_motion="reduce",
            viewport={"width": width, "height": 900},
        )

    def picture(self, page: Page, name: str) -> None:
        """Keeps a picture of the whole page, where pictures are wanted."""
        if self._screenshots:
            page.screenshot(path=self._screenshots / f"{name[:100]}.png", full_page=True)

    def violations(self, page: Page, rules: dict) -> list[str]:
        """What axe complains about: rule, how often, and the first place."""
        found = self._axe.run(page, options=rules).response["violations"]
        return [
            f"{rule['id']} ({len(rule['nodes'])}x, {rule['nodes'][0]['target']}: "
            f"{_first_line(rule['nodes'][0])})"
            for rule in found
        ]


def _first_line(node: dict) -> str:
    lines = node.get("failureSummary", "").splitlines()
    return lines[1].strip() if len(lines) > 1 else ""


def _executable() -> str | None:
    """The machine's own browser; None lets Playwright use the one that it has downloaded."""
    names = [os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome"]
    return next((path for name in names if name and (path := shutil.which(name))), None)
