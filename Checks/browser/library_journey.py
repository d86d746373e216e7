"""A member of a council uses the library as people do: searches by the forms, keeps a search, takes it
back, proposes what is there already and what is not."""

from pathlib import Path

from browser import Browser
from mailbox import link_in
from person import Person, person
from results import Results
from server import run

COUNCIL = "E06000023"


def check_library(program: Path, data: str, address: str, browser: Browser, results: Results) -> None:
    with person(browser, "nia", results) as member:
        searches(member)
        member.open(link_in(run(
            program, "account", "create", "--email", "nia@example.org", "--name", "Nia Member",
            "--role", "member", "--authority", COUNCIL, "--link", "--address", address, "--data", data)))
        member.press("Sign in")
        keeps_a_search(member)
        proposes(member)
        says_that_it_helped(member)
    with person(browser, "plain", results, script=False, width=390) as plain:
        searches(plain)


def searches(who: Person) -> None:
    """By words with a blank between them, and by choices that have one, sent as browsers send them."""
    who.open("/library")
    box = who.page.locator("main input[name=q]").first
    box.fill("council tax")
    box.press("Enter")
    who.page.wait_for_load_state()
    who.expect("q=council+tax" in who.page.url, "the browser sends a plus", who.page.url)
    kept = who.page.locator("main input[name=q]").first.input_value()
    who.expect(kept == "council tax", "the words come back as typed", kept)
    who.does_not_see("Nothing fits")
    for path, says in (
        ("/library?type=case+study", "case study"), ("/library?theme=process+redesign", "process redesign"),
        ("/councils?region=South+West", "Bristol"), ("/measures?q=care+leavers", "care leavers"),
    ):
        who.open(path)
        who.expect(says.lower() in who.page.inner_text("main").lower(), f"{path} finds “{says}”")
        who.does_not_see("Nothing fits", "No council fits", "No measure fits")


def keeps_a_search(member: Person) -> None:
    member.open("/library?q=council+tax")
    member.page.locator("main form[action='/library/searches'] button").click()
    member.page.wait_for_load_state()
    member.sees("The search is saved")
    member.page.get_by_role("button", name="out of my digest").click()
    member.page.wait_for_load_state()
    member.sees("Your digest leaves it out")
    member.page.locator("main form[action$='/remove'] button").first.click()
    member.page.wait_for_load_state()
    member.sees("No search is saved")
    member.press("Bring it back")
    member.sees("council tax", "The search is back")


def proposes(member: Person) -> None:
    """The same title elsewhere is likely the same, and may be said to be something else."""
    member.open("/library/R053")
    title = member.page.locator("h1").inner_text()
    member.open("/library/propose")
    member.page.locator("input[name=title]").fill(title + "\u202e")
    member.page.locator("input[name=address]").fill("https://example.org/another-page")
    member.page.locator("textarea[name=summary]").fill("What it is, and how it helps.")
    button = member.page.locator("main form[action='/library/propose'] button").first
    button.click()
    member.page.wait_for_load_state()
    member.does_not_see("It has the same address")
    kept = member.page.locator("input[name=title]").input_value()
    member.expect(kept == title, "marks that nobody sees are taken out", repr(kept))
    if member.page.locator("input[name=anyway]").count():
        member.page.locator("input[name=anyway]").check()
        member.page.locator("main form[action='/library/propose'] button").first.click()
        member.page.wait_for_load_state()
    member.sees("A steward will look at it")


def says_that_it_helped(member: Person) -> None:
    member.open("/library/R053")
    member.press("It helped us")
    member.sees("1 person")
    member.open(f"/library/next-steps?theme=digital&level=1&ambition=3&council={COUNCIL}")
    member.sees("Who to ask", "Ask everybody", "People who offer help")
