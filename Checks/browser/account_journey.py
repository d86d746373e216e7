"""What the how-to pages on accounts tell people to do, done in a browser: invite a colleague, sign in
with a second factor, lose the phone, look after devices, leave."""

from pathlib import Path

from browser import Browser
from mailbox import Mailbox, link_in
from person import Person, person
from results import Results
from server import run
from time_code import Authenticator

PASSWORD = "three quiet herons at noon"
COUNCIL = "E06000023"


def check_accounts(program: Path, data: str, address: str, browser: Browser, results: Results) -> None:
    """Everything about accounts, on a server that writes its mail into `data`/mail."""
    mailbox = Mailbox(Path(data) / "mail")
    with person(browser, "steward", results) as steward:
        steward.open(link_in(run(
            program, "account", "create", "--email", "sue@example.org", "--name", "Sue Steward",
            "--role", "steward", "--role", "administrator", "--sector", "--link",
            "--address", address, "--data", data)))
        steward.press("Sign in")
        set_up_second_factor(steward)
        invite(steward, "/admin/invitations", "lea@example.org", "Lead", "Bristol")
        with person(browser, "lead", results, width=390) as lead:
            accept(lead, mailbox, "lea@example.org", "Lea Lead")
            come_back_with_code(lead, "lea@example.org")
            with person(browser, "member", results, script=False) as member:
                lead.open(f"/admin/councils/{COUNCIL}/invitations")
                lead.type("E-mail address", "mia@example.org")
                lead.choose("Member")
                lead.press("Send the invitation")
                accept(member, mailbox, "mia@example.org", "Mia Member")
                member.finds_nothing_new_at("/admin/people")
            lead.open(f"/admin/councils/{COUNCIL}/audit")
            lead.sees("Lea Lead", "invitation")
        look_after_the_hub(steward)


def set_up_second_factor(who: Person, password: str = "") -> Authenticator:
    """As docs/how-to/sign-in-with-a-second-factor.md says."""
    who.open("/account/second-factor/set-up")
    key = who.page.locator("code").first.inner_text()
    app = Authenticator(key)
    who.type("Code", "000000")
    if password:
        who.type("Your password now", password)
    who.press("Switch it on")
    who.expect(who.page.title().startswith("Error"), "a wrong code is refused", who.page.title())
    who.type("Code", app.code())
    if password:
        who.type("Your password now", password)
    who.press("Switch it on")
    who.sees("The second factor is set up")
    return app


def invite(who: Person, path: str, email: str, role: str, council: str) -> None:
    """As docs/how-to/invite-a-colleague.md says."""
    who.open(path)
    who.press("Send the invitation")
    who.expect(who.page.title().startswith("Error"), "an empty form is explained", who.page.title())
    who.type("E-mail address", email)
    who.choose(role)
    if council:
        who.type("Council", council)
    who.press("Send the invitation")
    who.sees(f"An invitation is on its way to {email}.")


def accept(who: Person, mailbox: Mailbox, email: str, name: str) -> None:
    """Follows the invitation and chooses a password."""
    letter = mailbox.newest_to(email, "invites you")
    who.open(link_in(letter, "/account/invitations/"))
    who.type("Your name", name)
    who.type("Choose a password (optional)", "short")
    who.press("Accept and make my account")
    who.expect(who.page.title().startswith("Error"), "a weak password is explained", who.page.title())
    who.type("Choose a password (optional)", PASSWORD)
    who.press("Accept and make my account")
    who.open("/account")
    who.sees(name, email)


def come_back_with_code(who: Person, email: str) -> None:
    """Sets up a second factor, signs out and in again; once with a recovery code."""
    app = set_up_second_factor(who, PASSWORD)
    codes = who.text_of("ol.codes li")
    who.expect(len(codes) == 10, "shows ten recovery codes", str(len(codes)))
    for lost_phone in (False, True):
        who.open("/account")
        who.press("Sign out")
        who.open("/account/sign-in")
        who.type("E-mail address", email)
        who.type("Password", PASSWORD)
        who.press("Sign in")
        if lost_phone:
            who.follow("I do not have my phone")
            who.type("Recovery code", codes[0])
        else:
            who.type("Code", app.code())
        who.page.get_by_role("button").last.click()
        who.page.wait_for_load_state()
        who.open("/account")
        who.sees(email)


def look_after_the_hub(steward: Person) -> None:
    """Every room of the engine room, once."""
    rooms = [
        "/admin", "/admin/people", "/admin/invitations", "/admin/jobs", "/admin/imports",
        "/admin/releases", "/admin/mail", "/admin/audit", "/admin/settings", "/account/sessions",
    ]
    for room in rooms:
        steward.open(room)
    steward.open("/admin/releases")
    steward.page.get_by_role("button").filter(has_text="index").first.click()
    steward.page.wait_for_load_state()
    steward.open("/admin/jobs")
    steward.sees("index")
