"""Starts Touchstone on a free port over a fresh data folder, and stops it."""

import re
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue

# Fewer draws than the published index: pages look the same and start in a fraction of the time.
FEWER_DRAWS = ["--L", "20", "--R", "1000"]
START_SECONDS = 60


class ServerError(Exception):
    """The server could not be filled or started."""


@contextmanager
def running_server(program: Path, pack: Path) -> Iterator[tuple[str, str]]:
    """Address and data folder of a server that holds `pack`, a freshly computed index, and what a
    first start brings beside them; its mail goes into the folder `mail` there."""
    folder = tempfile.mkdtemp(prefix="touchstone-checks-")
    try:
        run(program, "import", str(pack), "--data", folder)
        run(program, "index", "compute", *FEWER_DRAWS, "--data", folder)
        with serving(program, folder, ["--pack", str(pack)]) as address:
            yield address, folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def serving(
    program: Path, folder: str, options: Sequence[str] = (), port: int = 0
) -> Iterator[str]:
    """The address of a server on a data folder. A server that shall name itself in what it writes
    needs a port that was settled before."""
    server = subprocess.Popen(
        [program, "serve", "--port", str(port), "--data", folder, *options],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )
    try:
        yield _address(server)
    finally:
        server.terminate()
        try:
            server.wait(timeout=20)
        except subprocess.TimeoutExpired:
            server.kill()


def run(program: Path, *arguments: str) -> str:
    """What a command prints.

    Raises `ServerError` with its complaint where it fails.
    """
    print(f"browser checks: {program.name} {' '.join(arguments[:2])} ...", flush=True)
    try:
        done = subprocess.run([program, *arguments], capture_output=True, text=True)
    except OSError as error:
        raise ServerError(f"{program} does not start ({error.strerror}). Build it first.") from error
    if done.returncode != 0:
        raise ServerError(f"`{' '.join(arguments)}` failed: {done.stderr.strip()}")
    return done.stdout


def _address(server: subprocess.Popen) -> str:
    """Waits for the line that names the address; later lines are shown, never left in the pipe."""
    lines: Queue[str | None] = Queue()

    def pump() -> None:
        for line in server.stderr:
            lines.put(line)
            if "page failed" in line:
                print(line.rstrip(), flush=True)
        lines.put(None)

    threading.Thread(target=pump, daemon=True).start()
    said = []
    while True:
        try:
            line = lines.get(timeout=START_SECONDS)
        except Empty:
            raise ServerError(f"the server did not start within {START_SECONDS} s") from None
        if line is None:
            raise ServerError(f"the server ended at once: {' '.join(said).strip()}")
        if found := re.search(r"http://\S+", line):
            return found.group(0)
        said.append(line)
