"""Checks that messages reach a real mail server whole, with the headers that they should have."""

import subprocess
import tempfile
import urllib.parse
from datetime import datetime, timedelta, timezone
from pathlib import Path

from browser import Browser
from mail_sink import UNKNOWN, Letter, Sink, free_port, running_sink
from mailbox import link_in
from person import person
from results import Results
from server import run, serving

SENDER = "Touchstone – Prüfstand <hub@example.org>"
PAGE = "mail"
COUNCIL = "E06000023"


def check_mail(program: Path, pack: Path, screenshots: Path | None, results: Results) -> None:
    """Sends through msmtp to a sink on this machine."""
    with tempfile.TemporaryDirectory(prefix="touchstone-mail-") as folder:
        with running_sink(Path(folder)) as sink:
            check_transport(program, sink, results)
            check_refusal(program, sink, results)
            check_invitation(program, pack, screenshots, f"{folder}/data", sink, results)
    print("browser checks: mail has been sent", flush=True)


def check_invitation(
    program: Path, pack: Path, screenshots: Path | None, data: str, sink: Sink, results: Results
) -> None:
    """A lead invites a colleague, who follows the link in the message."""
    run(program, "import", str(pack), "--data", data)
    options = ["--mail", f"sendmail:{sink.program}", "--mail-from", SENDER]
    with serving(program, data, options, free_port()) as address:
        said = run(
            program, "account", "create", "--email", "lena@example.org", "--name", "Lena Lead",
            "--role", "lead", "--authority", COUNCIL, "--link", "--address", address, "--data", data)
        with Browser(address, screenshots) as browser:
            with person(browser, "lead", results) as lead:
                lead.open(link_in(said))
                lead.press("Sign in")
                lead.open(f"/admin/councils/{COUNCIL}/invitations")
                lead.type("E-mail address", "mia@example.org")
                lead.type("Name (optional)", "Mía Ñandú")
                lead.choose("Member")
                lead.press("Send the invitation")
                lead.sees("An invitation is on its way to mia@example.org.")
            letter = sink.wait_for("mia@example.org")
            results.check(letter is not None, PAGE, "the invitation arrives")
            if letter is None:
                return
            check_letter(letter, address, results)
            with person(browser, "colleague", results) as colleague:
                colleague.open(link_in(letter.text))
                colleague.sees("mia@example.org", "Bristol")


def check_letter(letter: Letter, address: str, results: Results) -> None:
    """The invitation as it arrived."""
    check_headers(letter, results)
    message = letter.message
    results.check(
        message["to"].addresses[0].display_name == "Mía Ñandú", PAGE,
        "the colleague's name arrives whole", str(message["to"]))
    results.check(
        message["subject"] == "Lena Lead invites you to Touchstone", PAGE,
        "the invitation's subject arrives whole", str(message["subject"]))
    site = urllib.parse.urlsplit(address)
    results.check(
        f"http://{site.netloc}/account/invitations/" in letter.text, PAGE,
        "the link names this site", letter.text)


def check_transport(program: Path, sink: Sink, results: Results) -> None:
    """`touchstone mail test` reaches the sink."""
    done = _send_test(program, sink, "Zoë O'Neil, Dr. <zoe@example.org>")
    results.check(done.returncode == 0, PAGE, "the test message is handed over", done.stderr)
    letter = sink.wait_for("zoe@example.org")
    results.check(letter is not None, PAGE, "the test message arrives")
    if letter is None:
        return
    check_headers(letter, results)
    message = letter.message
    results.check(
        message["to"].addresses[0].display_name == "Zoë O'Neil, Dr.", PAGE,
        "the person's name arrives whole", str(message["to"]))
    results.check(
        message["subject"] == "Touchstone can write to you", PAGE, "the subject arrives whole",
        str(message["subject"]))
    results.check(
        letter.text.startswith("Somebody who runs Touchstone asked") and letter.text.endswith("message.\n"),
        PAGE, "the text arrives whole", letter.text)
    results.check(message["list-unsubscribe"] is None, PAGE, "a message that cannot be ended says nothing")


def check_headers(letter: Letter, results: Results) -> None:
    """What every message of the hub has."""
    message = letter.message
    results.check(not message.defects, PAGE, "the message has no defects", str(message.defects))
    results.check(letter.sender == "hub@example.org", PAGE, "the envelope names the sender", letter.sender)
    results.check(
        str(message["from"].addresses[0].display_name) == "Touchstone – Prüfstand", PAGE,
        "the sender's name arrives whole", str(message["from"]))
    results.check(message["auto-submitted"] == "auto-generated", PAGE, "is marked as automatic")
    results.check(
        str(message["message-id"]).endswith("@example.org>"), PAGE, "has an id of the sender's domain",
        str(message["message-id"]))
    results.check(message.get_content_charset() == "utf-8", PAGE, "names its character set")
    age = datetime.now(timezone.utc) - message["date"].datetime
    results.check(abs(age) < timedelta(minutes=5), PAGE, "has the date of now", str(message["date"]))
    for name in ("from", "to", "subject", "date", "message-id", "auto-submitted"):
        results.check(len(message.get_all(name, [])) == 1, PAGE, f"has {name} once")


def check_refusal(program: Path, sink: Sink, results: Results) -> None:
    """A mailbox that the server does not know is told to the operator."""
    done = _send_test(program, sink, UNKNOWN)
    results.check(
        done.returncode in (65, 75) and "no such mailbox" in done.stderr, PAGE,
        "a refusal comes back in the server's words", f"{done.returncode}: {done.stderr}")


def _send_test(program: Path, sink: Sink, address: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            program, "mail", "test", address, "--mail", f"sendmail:{sink.program}",
            "--mail-from", SENDER,
        ],
        capture_output=True, text=True,
    )
