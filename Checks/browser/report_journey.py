"""Somebody puts a paper together as docs/how-to/build-a-report.md says: from a template, with words
around figures, in another order, printed, downloaded and made a template for others; then the same
without JavaScript on a phone."""

import io
import re
import zipfile
from pathlib import Path

from browser import Browser
from mailbox import link_in
from person import Person, person
from results import Results
from server import run

COUNCIL = "E06000023"


def check_reports(program: Path, data: str, address: str, browser: Browser, results: Results) -> None:
    """Everything about reports, on a server with published figures."""

    def link(email: str, name: str, role: str, council: str) -> str:
        return link_in(run(
            program, "account", "create", "--email", email, "--name", name, "--role", role,
            "--authority", council, "--link", "--address", address, "--data", data))

    with person(browser, "author", results) as author:
        author.open(link("ivy@example.org", "Ivy Author", "member", COUNCIL))
        author.press("Sign in")
        report = begin(author)
        template = build(author, report)
        with person(browser, "neighbour", results, script=False, width=390) as neighbour:
            neighbour.open(link("ned@example.org", "Ned Neighbour", "lead", "E08000035"))
            neighbour.press("Sign in")
            for page in ("", ".csv", "/edit", "/parts/new"):
                neighbour.finds_nothing_at(report + page)
            use_template(neighbour, template)


def begin(author: Person) -> str:
    """Begins a report from a template; answers its address."""
    author.open("/reports")
    author.follow("Begin a report")
    author.press("Begin the report")
    author.expect(author.page.title().startswith("Error"), "an empty title is explained", author.page.title())
    author.type("What is it called?", "Cabinet paper, spring")
    author.choose("Paper for cabinet")
    author.press("Begin the report")
    return re.sub(r"^(https?://[^/]+)?(/reports/[0-9a-f-]{36}).*$", r"\2", author.page.url)


def build(author: Person, report: str) -> str:
    """Adds words with figures, moves and takes out parts, reads and prints; answers the template made."""
    before = author.text_of(".part h2")
    author.follow("Add a part at the end")
    author.type("Heading (optional)", "In our own words")
    author.type("Your words (optional)", "We get {productivty:csc_e}.")
    author.press("Add the part")
    author.sees("There is no figure called {productivty:csc_e}")
    author.type("Your words (optional)", "We get ")
    author.page.locator("summary", has_text="Children").first.click()
    author.page.get_by_role("button", name="Insert {productivity:csc_e}", exact=True).click()
    written = author.page.get_by_label("Your words (optional)").input_value()
    author.expect(written == "We get {productivity:csc_e}", "a button puts the name into the words", written)
    author.press("Preview")
    author.sees("Preview: not saved yet", "likely")
    author.press("Add the part")
    author.page.get_by_role("button", name="Move up “In our own words”", exact=True).click()
    author.page.wait_for_load_state()
    author.expect(
        author.text_of(".part h2")[-2].endswith("In our own words"), "the part moved up",
        str(author.text_of(".part h2")))
    author.page.get_by_role("button", name="Take out “What to notice”", exact=True).click()
    author.page.wait_for_load_state()
    author.does_not_see("2. What to notice")
    author.press("Bring it back")
    author.expect(len(author.text_of(".part h2")) == len(before) + 1, "the part is back")
    author.open(report)
    author.sees("In our own words", "City of Bristol gets", "Where the figures come from", "How to read this")
    author.expect(
        bool(author.page.locator("a.figure[href*='/lenses/csc_e']").count()), "the figure leads to its source")
    author.prints_on(8)
    workbook = zipfile.ZipFile(io.BytesIO(author.downloads(report + ".xlsx")))
    author.expect("xl/workbook.xml" in workbook.namelist(), "the figures are a workbook")
    table = author.downloads(report + ".csv").decode()
    author.expect("low_90" in table and "{productivity:csc_e}" in table, "intervals travel with the figures")
    author.open(report + "/template")
    author.type("What is the template called?", "Our cabinet paper")
    author.choose("People of every council")
    author.press("Make the template")
    return re.sub(r"^https?://[^/]+", "", author.page.url)


def use_template(neighbour: Person, template: str) -> None:
    """Begins a report of another council from it, without JavaScript, on a phone."""
    neighbour.open("/reports")
    neighbour.sees("Our cabinet paper")
    neighbour.open(template)
    neighbour.follow("Begin a report of Leeds")
    neighbour.type("What is it called?", "Ours")
    neighbour.press("Begin the report")
    neighbour.follow("Read and print it")
    neighbour.sees("In our own words", "Leeds gets")
    neighbour.follow("Change the report")
    neighbour.press("Put the report away")
    neighbour.press("Bring it back")
    neighbour.sees("The report is back.")
