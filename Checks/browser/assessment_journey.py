"""A council of eight people assesses itself: open, invite, answer on a phone, close, see the spread,
agree, sign off, read the next steps, export, print; as docs/how-to/run-an-assessment.md says."""

import io
import re
import zipfile
from pathlib import Path

from browser import Browser
from mailbox import Mailbox, link_in
from person import Person, person
from results import Results
from server import run

COUNCIL = "E06000023"
OFFICERS = [f"Officer {name} <{name.lower()}@example.org>" for name in ("Ann", "Ben", "Cat", "Dev")]
MEMBERS = [f"Councillor {name} <{name.lower()}@example.org>" for name in ("Eve", "Fay", "Gus", "Hal")]


def check_assessment(program: Path, data: str, address: str, browser: Browser, results: Results) -> None:
    """The whole round, on a server that writes its mail into `data`/mail."""
    mailbox = Mailbox(Path(data) / "mail")
    with person(browser, "round-lead", results) as lead:
        lead.open(link_in(run(
            program, "account", "create", "--email", "rosa@example.org", "--name", "Rosa Lead",
            "--role", "lead", "--authority", COUNCIL, "--link", "--address", address, "--data", data)))
        lead.press("Sign in")
        path = open_round(lead)
        everybody_answers(browser, mailbox, path, results)
        agree(lead, path)
        use_results(lead, path)
        with person(browser, "stranger", results) as stranger:
            stranger.open(link_in(run(
                program, "account", "create", "--email", "sam@example.org", "--name", "Sam Stranger",
                "--role", "lead", "--authority", "E08000035", "--link", "--address", address,
                "--data", data)))
            stranger.press("Sign in")
            for page in ("", "/spread", "/results", "/report", "/roadmap", "/agree"):
                stranger.finds_nothing_at(path + page)


def open_round(lead: Person) -> str:
    """Prepares a round, asks eight people, and opens it; answers its address."""
    lead.open("/assess")
    lead.follow("Open a round")
    lead.press("Prepare the round")
    lead.expect(lead.page.title().startswith("Error"), "an empty form is explained", lead.page.title())
    lead.type("What is this round called?", "Autumn 2026")
    lead.choose("No, only by role")
    lead.press("Prepare the round")
    path = re.sub(r"^(https?://[^/]+)?(/assess/[0-9a-f-]{36}).*$", r"\2", lead.page.url)
    for role, people in (("Senior officer", OFFICERS), ("Elected member", MEMBERS)):
        lead.open(path + "/people")
        lead.select("In which role do they answer?", role)
        lead.type("People, one a line", "\n".join(people))
        lead.press("Add them")
    lead.open(path)
    lead.press("Open the round and send the invitations")
    return path


def everybody_answers(browser: Browser, mailbox: Mailbox, path: str, results: Results) -> None:
    """Eight people follow their links: one on a phone, one without JavaScript, the others quickly."""
    for number, who in enumerate(OFFICERS + MEMBERS):
        email = who[who.index("<") + 1:-1]
        letter = mailbox.newest_to(email)
        with person(
            browser, f"respondent-{number}", results, script=number != 1,
            width=390 if number == 0 else 1280, looks=number < 2,
        ) as respondent:
            respondent.open(link_in(letter, "/assess/"))
            answer_everything(respondent, number)


def answer_everything(respondent: Person, number: int) -> None:
    """One theme a page, to the end."""
    themes = respondent.page.locator("main a[href*='/answer/']").evaluate_all(
        "links => [...new Set(links.map(link => link.getAttribute('href')))]")
    respondent.expect(len(themes) >= 9, "lists the themes", str(len(themes)))
    for theme in themes:
        respondent.open(theme)
        groups = respondent.page.locator("main input[type=radio]").evaluate_all(
            "inputs => [...new Set(inputs.map(input => input.name))]")
        for place, group in enumerate(groups):
            choices = respondent.page.locator(f"main input[type=radio][name='{group}']")
            choices.nth((number + place) % choices.count()).check()
        save = respondent.page.locator("main form button").last
        save.click()
        respondent.page.wait_for_load_state()
        respondent.expect(
            not respondent.page.title().startswith("Error"), "the answers are kept",
            respondent.page.inner_text("main")[:300])


def agree(lead: Person, path: str) -> None:
    """Closes the round, reads the spread, agrees every statement, signs off."""
    lead.open(path)
    lead.sees("8")
    lead.press("Close the round")
    lead.open(path + "/spread")
    lead.open(path + "/agree")
    statements = lead.page.locator(f"main a[href*='{path}/agree/']").evaluate_all(
        "links => [...new Set(links.map(link => link.getAttribute('href')))]")
    lead.expect(len(statements) == 36, "lists every statement", str(len(statements)))
    for number, statement in enumerate(statements):
        lead.open(statement)
        for name in lead.page.locator("main input[type=radio]").evaluate_all(
            "inputs => [...new Set(inputs.map(input => input.name))]"
        ):
            choices = lead.page.locator(f"main input[type=radio][name='{name}']")
            choices.nth(min(choices.count() - 1, number % 3 + (1 if name.startswith("ambition") else 0))).check()
        for box in lead.page.locator("main textarea").all():
            box.fill("We looked at the figures and talked to the teams.")
        for box in lead.page.locator("main input[type=text]").all():
            if not box.input_value():
                box.fill("Rosa, Ann and Eve")
        lead.page.locator("main form button").first.click()
        lead.page.wait_for_load_state()
        lead.expect(
            not lead.page.title().startswith("Error"), "what was agreed is kept",
            lead.page.inner_text("main")[:300])


def use_results(lead: Person, path: str) -> None:
    """Signs off, reads, exports, prints."""
    lead.open(path)
    print(lead.page.inner_text("main"))
    lead.open(path + "/results")
    lead.open(path + "/roadmap")
    lead.open(path + "/report")
    lead.prints_on(4)
    workbook = zipfile.ZipFile(io.BytesIO(lead.downloads(path + "/results.xlsx")))
    lead.expect("xl/workbook.xml" in workbook.namelist(), "the results are a workbook")
    for form in ("csv", "json"):
        lead.expect(len(lead.downloads(f"{path}/results.{form}")) > 500, f"the results come as {form}")
