"""The codes that an authenticator app shows (RFC 6238), written apart from the program's own."""

import base64
import hashlib
import hmac
import struct
import time


class Authenticator:
    """An app that knows one key. Never shows the same code twice: the hub takes each once."""

    def __init__(self, key: str) -> None:
        plain = key.replace(" ", "").upper()
        self._key = base64.b32decode(plain + "=" * (-len(plain) % 8))
        self._last = 0

    def code(self) -> str:
        """The code of this half minute, or of the next where this one was shown before."""
        while (step := int(time.time()) // 30) <= self._last:
            time.sleep(0.5)
        self._last = step
        digest = hmac.new(self._key, struct.pack(">Q", step), hashlib.sha1).digest()
        offset = digest[-1] & 15
        number = struct.unpack(">I", digest[offset:offset + 4])[0] & 0x7FFFFFFF
        return f"{number % 1_000_000:06}"
