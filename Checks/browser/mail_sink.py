"""A real mail server on this machine that keeps what it is given, and msmtp set up to talk to it."""

import socket
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

# The sink has no such mailbox, and says so for good.
UNKNOWN = "nobody@example.org"


@dataclass
class Letter:
    """What arrived: the envelope's addresses and the message as Python's own reader sees it."""

    sender: str
    recipients: list[str]
    message: EmailMessage

    @property
    def text(self) -> str:
        return self.message.get_content().replace("\r\n", "\n")


@dataclass
class Sink:
    """Takes every message but those for `UNKNOWN`."""

    letters: list[Letter] = field(default_factory=list)
    program: Path = Path()

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if address == UNKNOWN:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        message = message_from_bytes(envelope.content, policy=policy.default)
        self.letters.append(Letter(envelope.mail_from, envelope.rcpt_tos, message))
        return "250 OK"

    def wait_for(self, address: str, seconds: float = 20) -> Letter | None:
        """The newest message for `address`, waiting until one has come."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            for letter in reversed(self.letters):
                if address in letter.recipients:
                    return letter
            time.sleep(0.1)
        return None


@contextmanager
def running_sink(folder: Path) -> Iterator[Sink]:
    """A sink with `program`, a stand-in for sendmail that delivers to it."""
    sink = Sink()
    port = free_port()
    controller = Controller(sink, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        sink.program = _sendmail(folder, port)
        yield sink
    finally:
        controller.stop()


def _sendmail(folder: Path, port: int) -> Path:
    settings = folder / "msmtprc"
    settings.write_text(
        f"account default\nhost 127.0.0.1\nport {port}\ntls off\nauth off\ntimeout 20\n"
    )
    settings.chmod(stat.S_IRUSR | stat.S_IWUSR)
    program = folder / "sendmail"
    program.write_text(f'#!/bin/sh\nexec msmtp --file="{settings}" "$@"\n')
    program.chmod(stat.S_IRWXU)
    return program


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
