"""A council of eight people assesses itself: open, invite, answer on a phone, close, see the spread,
agree, sign off, read the next steps, ask others, export, print; as docs/how-to/run-an-assessment.md
says. One answers in a sheet, one by keyboard alone, one without JavaScript, one too late."""

import csv
import io
import re
import zipfile
from contextlib import contextmanager
from collections.abc import Iterator
from pathlib import Path

from browser import Browser
from mailbox import Mailbox, link_in
from page_checks import FOCUSED
from person import Person, person
from results import Results
from server import run

COUNCIL = "E06000023"
OTHER = "E08000035"
OFFICERS = [f"Officer {name} <{name.lower()}@example.org>" for name in ("Ann", "Ben", "Cat", "Dev")]
LEVELS = ["1 Service-led", "2 Demand-aware", "3 Demand-led", "4 Need-led"]
MEMBERS = [f"Councillor {name} <{name.lower()}@example.org>" for name in ("Eve", "Fay", "Gus", "Hal")]
LATE = len(OFFICERS + MEMBERS) - 1


class Round:
    """What the people of the journey share: how they come in, and where the round is."""

    def __init__(self, program: Path, data: str, address: str, browser: Browser, results: Results) -> None:
        self.browser = browser
        self.results = results
        self.mailbox = Mailbox(Path(data) / "mail")
        self.path = ""
        self._program, self._data, self._address = program, data, address

    @contextmanager
    def member(self, name: str, council: str, *, script: bool = True, width: int = 1280) -> Iterator[Person]:
        """Somebody with an account as a lead of a council, signed in by the link of the command."""
        with person(self.browser, name.split()[0].lower(), self.results, script=script, width=width) as who:
            who.open(link_in(run(
                self._program, "account", "create", "--email", f"{name.split()[0].lower()}@example.org",
                "--name", name, "--role", "lead", "--authority", council, "--link",
                "--address", self._address, "--data", self._data)))
            who.press("Sign in")
            yield who

    def link_of(self, number: int) -> str:
        """The personal link of one of the eight."""
        who = (OFFICERS + MEMBERS)[number]
        return link_in(self.mailbox.newest_to(who[who.index("<") + 1:-1]), "/assess/")


def check_assessment(program: Path, data: str, address: str, browser: Browser, results: Results) -> None:
    """The whole round, on a server that writes its mail into `data`/mail."""
    about = Round(program, data, address, browser, results)
    with about.member("Rosa Lead", COUNCIL) as lead:
        about.path = open_round(lead)
        everybody_answers(about)
        with person(browser, "late", results) as late:
            late_text = begins_to_type(late, about)
            close(lead, about.path)
            comes_too_late(late, late_text)
        with about.member("Peter Lead", COUNCIL, script=False) as second:
            see_the_spread(second, about.path)
            agree(second, about.path, range(0, 4))
        see_the_spread(lead, about.path)
        agree(lead, about.path, range(4, 36))
        sign_off(lead, about.path)
        sees_what_came_of_it(about)
        plan(lead, about.path)
        use_results(lead, about.path)
        ask_others(lead, about)
        with about.member("Sam Stranger", OTHER, width=390) as stranger:
            for page in ("", "/spread", "/results", "/report", "/roadmap", "/agree"):
                stranger.finds_nothing_at(about.path + page)
            stranger.open(f"/councils/{COUNCIL}")
            stranger.does_not_see("Autumn 2026")
            answers_the_question(stranger)
        sees_where_all_meets(lead)


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
    lead.open(path + "/before")
    lead.page.locator("main textarea").first.fill("The chief executive stopped two programmes.")
    lead.press("Save the notes")
    lead.open(path)
    lead.press("Open the round and send the invitations")
    return path


def everybody_answers(about: Round) -> None:
    """Seven people follow their links: one on a phone, one without JavaScript, one in a sheet, one by
    keyboard alone, the others quickly. The eighth comes too late."""
    for number in range(LATE):
        with person(
            about.browser, f"respondent-{number}", about.results, script=number != 1,
            width=390 if number == 0 else 1280, looks=number < 4,
        ) as respondent:
            respondent.open(about.link_of(number))
            if number == 2:
                answer_in_a_sheet(respondent)
            elif number == 3:
                answer_by_keyboard(respondent)
            else:
                if number == 4:
                    answers_save_themselves(respondent)
                answer_everything(respondent, number)


def themes_of(respondent: Person) -> list[str]:
    base = respondent.page.url.split("?")[0]
    return [
        theme for theme in links(respondent, "main a[href*='/answer/']")
        if "." not in theme and not base.endswith(theme)
    ]


def answer_everything(respondent: Person, number: int) -> None:
    """One theme a page, to the end."""
    themes = themes_of(respondent)
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


def answers_save_themselves(respondent: Person) -> None:
    """What is chosen and typed is kept without a button, and the button still works afterwards."""
    base, page = respondent.page.url, respondent.page
    respondent.open(themes_of(respondent)[0])
    page.locator("main input[type=radio]").nth(1).check()
    page.get_by_text("Saved at").wait_for()
    page.locator("main summary").first.click()
    page.locator("main textarea").first.fill("Kept without a button")
    page.get_by_text("Not saved yet").wait_for()
    page.get_by_text("Saved at").wait_for()
    page.reload()
    respondent.expect(page.locator("main input[type=radio]").nth(1).is_checked(), "a choice is kept")
    kept = page.locator("main textarea").first.input_value()
    respondent.expect(kept == "Kept without a button", "a text is kept", kept)
    page.locator("main input[type=radio]").nth(2).check()
    respondent.press("Save and go on")
    respondent.sees("Saved:")
    respondent.open(base)


def sees_what_came_of_it(about: Round) -> None:
    """Whoever answered reads, by the same link on a phone, what everybody said and what was agreed."""
    with person(about.browser, "answered", about.results, width=390) as answered:
        answered.open(about.link_of(0))
        answered.follow("What everybody answered")
        answered.sees("You: level", "Agreed: level", "Senior officers")
        answered.does_not_see("Officer Ben", "Councillor Eve")


def answer_in_a_sheet(respondent: Person) -> None:
    """Downloads the sheet, sends it back with a mistake, then without."""
    base = respondent.page.url.split("?")[0]
    rows = list(csv.reader(io.StringIO(respondent.downloads(base + ".csv").decode("utf-8-sig"))))
    now = rows[0].index("now")
    for number, row in enumerate(rows[1:]):
        row[now] = str(1 + number % 4)
    for level, is_sound in (("7", False), ("2", True)):
        rows[1][now] = level
        sheet = io.StringIO()
        csv.writer(sheet).writerows(rows)
        respondent.page.locator("summary", has_text="spreadsheet").click()
        respondent.page.locator("input[type=file]").set_input_files(
            {"name": "answers.csv", "mimeType": "text/csv", "buffer": sheet.getvalue().encode()})
        respondent.press("Take the answers of the sheet")
        if is_sound:
            respondent.sees("36 of 36 statements")
        else:
            respondent.sees("7")
            respondent.expect(
                respondent.page.title().startswith("Error"), "a level that is none is explained",
                respondent.page.title())
            respondent.open(base)


def answer_by_keyboard(respondent: Person) -> None:
    """Every theme with Tab, the arrows and Enter, from the list on."""
    page = respondent.page
    for theme in themes_of(respondent):
        respondent.open(theme)
        answered: set[str] = set()
        for _ in range(200):
            page.keyboard.press("Tab")
            stop = page.evaluate(
                "() => { const e = document.activeElement;"
                " return [e.tagName, e.type || '', e.name || '', e.textContent.trim()] }")
            seen = page.evaluate(FOCUSED)
            respondent.expect(
                seen is None or (seen["marked"] and seen["seen"]), "focus can be seen", str(seen))
            if stop[1] == "radio" and stop[2] not in answered:
                page.keyboard.press("ArrowDown")
                answered.add(stop[2])
            elif stop[0] == "BUTTON" and stop[3].startswith("Save and"):
                with page.expect_navigation():
                    page.keyboard.press("Enter")
                break
        respondent.expect(bool(answered), "statements are answered by keyboard", str(len(answered)))
    respondent.sees("36 of 36 statements")


def begins_to_type(late: Person, about: Round) -> str:
    """Opens the first theme and types a sentence, without saving."""
    late.open(about.link_of(LATE))
    late.open(themes_of(late)[0])
    text = "Typed on the bus, with <b>marks</b> & more."
    late.page.locator("main input[type=radio]").first.check()
    late.page.locator("main summary").first.click()
    late.page.locator("main textarea").first.fill(text)
    return text


def comes_too_late(late: Person, text: str) -> None:
    """Saves after the close: the text comes back with one clear sentence."""
    late.page.locator("main form button").last.click()
    late.page.wait_for_load_state()
    late.sees("The round takes no answers now")
    kept = late.page.locator("main textarea").first.input_value()
    late.expect(kept == text, "what was typed comes back", kept)


def links(who: Person, selector: str) -> list[str]:
    """The addresses of links, each once, in the page's order."""
    return who.page.locator(selector).evaluate_all(
        "links => [...new Set(links.map(link => link.getAttribute('href').split('#')[0]))]")


def close(lead: Person, path: str) -> None:
    lead.open(path)
    lead.sees("7 of 8 people are done", "Councillor Hal")
    lead.press("Close the round")


def see_the_spread(who: Person, path: str) -> None:
    """Counts by role and words, and no name."""
    who.open(path + "/spread")
    who.sees("People broadly agree on", "Senior officers", "Elected members")
    who.does_not_see("Officer Ann", "Councillor Eve")


def agree(lead: Person, path: str, places: range) -> None:
    """Agrees some of the statements, one after the other."""
    lead.open(path + "/agree")
    statements = links(lead, f"main a[href*='{path}/agree/']")
    lead.expect(len(statements) == 36, "lists every statement", str(len(statements)))
    for number in places:
        lead.open(statements[number])
        lead.choose(LEVELS[number % 2])
        lead.select("Where do we want to be? (optional)", LEVELS[number % 2 + 1 + number % 3 // 2])
        lead.type("Why? What convinced you? (optional)", "The figures, and what the teams told us.")
        lead.type("Who agreed?", "Rosa, Ann and Eve")
        lead.press("Save and go to the next statement")
        lead.expect(
            not lead.page.title().startswith("Error"), "what was agreed is kept",
            lead.page.inner_text("main")[:300])


def sign_off(lead: Person, path: str) -> None:
    lead.open(path)
    lead.press("Everything is agreed")
    lead.press("Sign off")
    lead.sees("Signed off")
    lead.open(path + "/agree")
    lead.open(links(lead, f"main a[href*='{path}/agree/']")[0])
    lead.sees("What the team agreed", "Rosa, Ann and Eve")
    lead.expect(lead.page.locator("main form").count() == 0, "the signature locks what was agreed")


def plan(lead: Person, path: str) -> None:
    """Puts two actions on the roadmap, one of them past its date."""
    for title, year in (("Map the five most asked-for paths", "2027"), ("Free two people for it", "2025")):
        lead.open(path + "/roadmap")
        lead.page.locator("main a[href*='/roadmap/new?statement=']").first.click()
        lead.page.wait_for_load_state()
        lead.press("Add the action")
        lead.expect(lead.page.title().startswith("Error"), "an empty action is explained", lead.page.title())
        lead.type("What will be done?", title)
        lead.type("Who sees to it?", "Head of customer services")
        for part, value in (("day", "30"), ("month", "6"), ("year", year)):
            lead.page.locator(f"input[name='due-{part}']").fill(value)
        lead.press("Add the action")
        lead.sees(title)
    lead.sees("1 past its date")


def use_results(lead: Person, path: str) -> None:
    """Reads the results and next steps, exports, prints."""
    lead.open(path + "/results")
    lead.sees("What weighs most", "levels to go")
    next_steps = [link for link in links(lead, "main a[href*='/library']") if "statement" in link]
    lead.expect(bool(next_steps), "each gap leads to what may help")
    lead.open(next_steps[0])
    lead.expect(bool(links(lead, "main a[href*='/library/']")), "names what may help")
    lead.sees("Why:")
    lead.open(path + "/roadmap")
    lead.open(path + "/report")
    lead.prints_on(4)
    for name in ("results", "spread", "agree", "roadmap"):
        workbook = zipfile.ZipFile(io.BytesIO(lead.downloads(f"{path}/{name}.xlsx")))
        lead.expect("xl/workbook.xml" in workbook.namelist(), f"{name} is a workbook")
        for form in ("csv", "json"):
            lead.expect(len(lead.downloads(f"{path}/{name}.{form}")) > 100, f"{name} comes as {form}")
    picture = lead.downloads(path + "/picture/themes.svg")
    lead.expect(picture.startswith(b"<svg"), "the picture for slides is an SVG")


def ask_others(lead: Person, about: Round) -> None:
    """Starts a discussion about the statement that weighs most, from its next steps."""
    lead.open(about.path + "/results")
    lead.open([link for link in links(lead, "main a[href*='/library']") if "statement" in link][0])
    lead.follow("Start one")
    lead.press("Start the discussion")
    lead.expect(lead.page.title().startswith("Error"), "an empty form is explained", lead.page.title())
    lead.type("Title", "Who has mapped whole paths?")
    lead.choose("Councils only")
    lead.page.locator("textarea").fill("We are at *level 1*.\n\n- What did it take?\n- What would you skip?")
    lead.press("Preview")
    lead.sees("Preview: not posted yet")
    lead.press("Start the discussion")
    lead.sees("Who has mapped whole paths?")


def answers_the_question(stranger: Person) -> None:
    """Finds the question by a word with a slip, and answers it."""
    stranger.open("/discuss?q=maped+paths")
    stranger.follow("Who has mapped whole paths?")
    stranger.page.locator("textarea").fill("We did, @Rosa Lead: start with the five most asked for.")
    stranger.press("Post the answer")
    stranger.sees("Your answer is posted")


def sees_where_all_meets(lead: Person) -> None:
    """The council's page for its own people: figures, assessment, discussions."""
    lead.open("/discuss")
    lead.follow("Who has mapped whole paths?")
    lead.press("This answer helped")
    lead.sees("The answer that helped")
    lead.open(f"/councils/{COUNCIL}")
    lead.sees("Autumn 2026", "What weighs most", "Discussions about these services")
