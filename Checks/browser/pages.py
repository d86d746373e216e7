"""Every kind of page of the site, found from the site's own JSON so that any data will do."""

import json
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass


@dataclass(frozen=True)
class PageKind:
    path: str
    status: int = 200
    # The first page of a kind is checked in every width and scheme; its siblings in two of them.
    is_first: bool = True
    # The most sides of paper, where the page is made for printing.
    sides: int | None = None
    # Words that must stand on the page.
    says: str = ""

    @property
    def name(self) -> str:
        """A file name for pictures."""
        plain = "".join(c if c.isalnum() else "-" for c in self.path).strip("-")
        return (plain or "home")[:80]


def page_kinds(address: str) -> list[PageKind]:
    """The pages to check, by kind: general ones, councils, lenses, comparisons, errors."""
    councils, lenses = _councils(address), _lenses(address)
    first = councils[0]
    return [
        *_general(address, first),
        *[PageKind(f"/councils/{code}", is_first=code == first) for code in councils],
        PageKind(f"/councils/{first}/report", sides=4),
        PageKind(f"/councils/{first}/lenses/{lenses[0]}"),
        *[PageKind(f"/lenses/{lens}", is_first=lens == lenses[0]) for lens in lenses],
        PageKind(f"/lenses/{lenses[0]}?council={first}", is_first=False),
        *_comparisons(address, lenses[0]),
        *_library(address, first),
        *_errors(address),
    ]


def _general(address: str, council: str) -> list[PageKind]:
    measure = _rows(address, "/measures")[0]
    release = _rows(address, "/sources")[0]
    measure_path = f"/measures/{measure['id']}"
    return [
        PageKind("/"), PageKind("/councils"), PageKind("/councils?q=south", is_first=False),
        PageKind("/lenses"), PageKind("/measures"), PageKind(measure_path),
        PageKind(f"{measure_path}?council={council}", is_first=False),
        PageKind("/sources"), PageKind(f"/sources/{_quoted(release['id'])}"),
        PageKind("/library"), PageKind("/library?q=reablement", is_first=False),
        PageKind("/library?q=zzzz", is_first=False), PageKind("/library/R053"),
        PageKind("/discuss"), PageKind("/reports"), PageKind("/assess"), PageKind("/assess/framework"),
        PageKind("/account/sign-in"), PageKind("/account/forgotten", is_first=False),
        PageKind("/method"), PageKind("/glossary"), PageKind("/accessibility"),
    ]


def _library(address: str, council: str) -> list[PageKind]:
    """The library, one resource, one evaluation, a search with a slip, and next steps for a gap."""
    rows = _rows(address, "/library")
    resource = next(row for row in rows if row["type"] != "evaluation")
    study = next(row for row in rows if row["type"] == "evaluation")
    return [
        PageKind("/library", says="Has anyone tried this?"),
        PageKind("/library?q=homlessness", says="Showing results for"),
        PageKind("/library?service=children&type=evaluation", is_first=False),
        PageKind(f"/library/{_quoted(resource['id'])}", says="How far to trust these details"),
        PageKind(f"/library/{_quoted(study['id'])}", says="What was found", is_first=False),
        PageKind("/library/collections"),
        PageKind(
            f"/library/next-steps?theme=digital&level=1&ambition=3&council={council}",
            says="What may help"),
    ]


def _councils(address: str) -> list[str]:
    """One present council of each type, those compared in most services first; at the end one that
    no longer exists, where the site lists one."""
    chosen: dict[str, dict] = {}
    for row in _rows(address, "/councils", "?past=yes"):
        chosen.setdefault(row["type"] if row["current"] else "past", row)
    past = chosen.pop("past", None)
    present = sorted(chosen.values(), key=lambda row: -_services(row))
    return [row["code"] for row in [*present, *([past] if past else [])]]


def _services(row: dict) -> int:
    """In how many services the council is compared."""
    return row["lenses"] or 0


def _lenses(address: str) -> list[str]:
    return [row["lens"] for row in _rows(address, "/lenses")] or ["csc_e"]


def _comparisons(address: str, lens: str) -> list[PageKind]:
    """With no council, one, two, six and seven, and with one that does not exist."""
    rows = [row for row in _rows(address, "/councils") if row["current"]]
    kind = max(rows, key=_services)["type"]
    codes = [row["code"] for row in rows if row["type"] == kind]

    def compare(number: int) -> str:
        return f"/compare?councils={','.join(codes[:number])}&lens={lens}"

    return [
        PageKind("/compare"), PageKind(compare(1), is_first=False), PageKind(compare(2)),
        PageKind(compare(6), is_first=False),
        PageKind(compare(7), is_first=False, says="left out"),
        PageKind("/compare?councils=E00000000", is_first=False, says="left out"),
        PageKind("/compare?councils=%3Cscript%3E", is_first=False, says="<script>"),
        PageKind(f"/compare?councils={codes[0]}&lens=nothing", is_first=False, says="No service"),
    ]


def _errors(address: str) -> list[PageKind]:
    measure = _rows(address, "/measures")[0]["id"]
    return [
        PageKind("/nothing-here", status=404),
        PageKind("/councils/E00000000", status=404, is_first=False),
        PageKind("/lenses/nothing", status=404, is_first=False),
        PageKind("/measures/nothing", status=404, is_first=False),
        PageKind(f"/measures/{measure}?period=1066", status=400),
        PageKind("/sources/nothing", status=404, is_first=False),
    ]


def _rows(address: str, path: str, question: str = "") -> list[dict]:
    """The rows of a table's JSON form; none where the page is not there, which its own check says."""
    try:
        with urllib.request.urlopen(f"{address}{path}.json{question}", timeout=60) as answer:
            return json.load(answer)["rows"]
    except urllib.error.HTTPError:
        return []


def _quoted(text: str) -> str:
    return urllib.parse.quote(text, safe="")
