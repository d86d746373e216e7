#!/usr/bin/env python3
"""How long a report takes to read: the template for cabinet, and the one after a self-assessment.

    Benchmarks/report.py PROGRAM DATA-FOLDER [COUNCIL] [READS]

Serves a copy of the data folder, signs a lead of COUNCIL (E06000023) in, begins both reports, and
reads each READS (200) times in a row, none from a cache.
"""

import http.cookiejar
import re
import statistics
import subprocess
import sys
import time
import urllib.parse
import urllib.request

from server import Server


class Lead:
    """Somebody signed in, with a browser that keeps cookies."""

    def __init__(self, program, server, council):
        self.address = server.address
        self.browser = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        said = subprocess.run(
            [program, "account", "create", "--email", "timing@example.org", "--name", "Tim Ing",
             "--role", "lead", "--authority", council, "--link", "--address", server.address,
             "--data", server.folder + "/data"], capture_output=True, text=True, check=True).stdout
        link = re.search(r"https?://[^/]+(/account/links/\S+)", said).group(1)
        self.send(link, {})

    def read(self, path):
        return self.browser.open(self.address + path).read()

    def send(self, path, form):
        """Opens the page for its token, sends the form, answers where that led."""
        token = re.search(r'name="csrf" value="([^"]+)"', self.read(path).decode()).group(1)
        body = urllib.parse.urlencode({**form, "csrf": token}).encode()
        return urllib.parse.urlsplit(self.browser.open(self.address + path, body).url).path


def main():
    program, data = sys.argv[1:3]
    council = sys.argv[3] if len(sys.argv) > 3 else "E06000023"
    reads = int(sys.argv[4]) if len(sys.argv) > 4 else 200
    server = Server(program, data)
    try:
        lead = Lead(program, server, council)
        for template in ("cabinet", "after-assessment"):
            path = lead.send(f"/reports/new/{council}", {"title": template, "template": template})
            report = path.removesuffix("/edit")
            times, before = [], server.processor()
            for _ in range(reads):
                start = time.monotonic()
                size = len(lead.read(report))
                times.append((time.monotonic() - start) * 1000)
            processor = (server.processor() - before) * 1000 / reads
            times.sort()
            print(f"{template}: {size // 1024} KB, {processor:.1f} ms of the processor, half within "
                  f"{statistics.median(times):.1f} ms, 95% within {times[int(reads * 0.95)]:.1f} ms")
    finally:
        server.stop()


main()
