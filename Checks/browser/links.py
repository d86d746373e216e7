"""Follows the links of the site: every address on it must answer, every part of a page exist."""

import http.client
import urllib.parse
from collections import Counter, deque
from html.parser import HTMLParser

from results import Results

# At most this many pages are read, and this many of one kind (the first part of the path).
MOST_PAGES = 400
MOST_OF_A_KIND = 40


class _Reader(HTMLParser):
    """Collects the addresses and the ids of one page, and what its policy would forbid."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.inline: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        named = dict(attributes)
        self.links += [named[name] for name in ("href", "src", "action") if named.get(name)]
        if named.get("id"):
            self.ids.append(named["id"])
        if tag == "style" or (tag == "script" and not named.get("src")):
            self.inline.append(tag)
        self.inline += [name for name in named if name == "style" or name.startswith("on")]


def check_links(address: str, starts: list[str], results: Results) -> None:
    """Reads the site from `starts` on, at most `MOST_PAGES` pages."""
    site = urllib.parse.urlsplit(address)
    connection = http.client.HTTPConnection(site.hostname, site.port, timeout=120)
    waiting = deque((path, "") for path in starts)
    seen = set(starts)
    kinds: Counter[str] = Counter()
    while waiting:
        path, found_on = waiting.popleft()
        status, kind, body = _get(connection, path)
        results.check(status == 200, path, f"answers (linked from {found_on or 'the list'})", str(status))
        if status != 200 or not kind.startswith("text/html"):
            continue
        page = _Reader()
        page.feed(body)
        results.check(not page.inline, path, "has no inline style or script", ", ".join(page.inline[:3]))
        twice = [name for name, count in Counter(page.ids).items() if count > 1]
        results.check(not twice, path, "has every id once", ", ".join(twice[:3]))
        for link in page.links:
            target = urllib.parse.urlsplit(urllib.parse.urljoin(address + path, link))
            if target.netloc != site.netloc:
                continue
            same_page = urllib.parse.urlsplit(path)
            if target.fragment and (target.path, target.query) == (same_page.path, same_page.query):
                results.check(
                    urllib.parse.unquote(target.fragment) in page.ids, path, "its own parts exist",
                    "#" + target.fragment)
            onward = target.path + (f"?{target.query}" if target.query else "")
            part = target.path.split("/")[1]
            if onward in seen or len(seen) >= MOST_PAGES or kinds[part] >= MOST_OF_A_KIND:
                continue
            seen.add(onward)
            kinds[part] += 1
            waiting.append((onward, path))
    print(f"browser checks: followed {len(seen)} addresses", flush=True)


def _get(connection: http.client.HTTPConnection, path: str, hops: int = 4) -> tuple[int, str, str]:
    """Status, content type and text, after at most `hops` redirections."""
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    place = answer.getheader("location")
    if answer.status in (301, 302, 303, 307, 308) and place and hops:
        return _get(connection, place, hops - 1)
    return answer.status, answer.getheader("content-type", ""), body.decode("utf-8", "replace")
