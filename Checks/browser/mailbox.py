"""The messages that a server has written into its folder."""

import email
import email.policy
import re
import time
from email.message import EmailMessage
from pathlib import Path

WAIT_SECONDS = 20


class Mailbox:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def to(self, address: str) -> list[EmailMessage]:
        """Every message to `address`, oldest first."""
        messages = []
        for file in sorted(self.folder.glob("**/*.eml")):
            message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
            if address in str(message["to"]):
                messages.append(message)
        return messages

    def newest_to(self, address: str, subject: str = "", after: int = 0) -> str:
        """The text of the newest message to `address` whose subject holds `subject`; waits for it.

        `after` leaves out that many messages that were there before.
        """
        deadline = time.monotonic() + WAIT_SECONDS
        while True:
            found = [m for m in self.to(address)[after:] if subject in str(m["subject"])]
            if found:
                return found[-1].get_body(("plain",)).get_content()
            if time.monotonic() > deadline:
                raise LookupError(f"no message to {address} about “{subject}” within {WAIT_SECONDS} s")
            time.sleep(0.2)


def link_in(text: str, part: str = "") -> str:
    """The path of the first address in a message that holds `part`."""
    for found in re.findall(r"https?://[^/\s]+(/\S*)", text):
        if part in found:
            return found.rstrip(".,)>")
    raise LookupError(f"no address with “{part}” in: {text}")
