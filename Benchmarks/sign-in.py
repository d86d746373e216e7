#!/usr/bin/env python3
"""How quick pages stay while many people sign in.

    Benchmarks/sign-in.py PROGRAM DATA-FOLDER [PEOPLE]

Serves a copy of the data folder, and asks for a page with wrk: alone, and while PEOPLE (ten) try
one wrong password after another, each for an address of their own. Needs wrk.
"""

import http.cookiejar
import re
import statistics
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

from server import Server

PAGE = "/councils"


def attempt(address, person):
    """Opens the page for signing in and sends a wrong password; seconds and status."""
    browser = urllib.request.build_opener(
        urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    page = browser.open(address + "/account/sign-in").read().decode()
    token = re.search(r'name="csrf" value="([^"]+)"', page).group(1)
    form = {"email": f"{person}@example.org", "password": "a wrong password", "csrf": token}
    start = time.monotonic()
    try:
        status = browser.open(
            address + "/account/sign-in", urllib.parse.urlencode(form).encode()).status
    except urllib.error.HTTPError as error:
        status = error.code
    return time.monotonic() - start, status


def pages(address, seconds):
    """Pages a second and the time within which 99 of 100 came, by wrk."""
    said = subprocess.run(
        ["wrk", "-t1", "-c8", f"-d{seconds}s", "--latency", address + PAGE],
        capture_output=True, text=True, check=True).stdout
    rate = re.search(r"Requests/sec:\s+(\S+)", said).group(1)
    within = {share: re.search(rf"{share}%\s+(\S+)", said).group(1) for share in (50, 99)}
    return f"{rate} pages a second, half within {within[50]}, 99% within {within[99]}"


def main():
    program, data = sys.argv[1:3]
    people = int(sys.argv[3]) if len(sys.argv) > 3 else 10
    server = Server(program, data)
    try:
        alone = [attempt(server.address, f"alone{n}")[0] for n in range(5)]
        print(f"one sign-in alone: {statistics.median(alone):.2f} s")
        print(f"pages alone: {pages(server.address, 5)}")
        tried, is_over = [], threading.Event()

        def knock(number):
            count = 0
            while not is_over.is_set():
                tried.append(attempt(server.address, f"p{number}.{count}"))
                count += 1

        threads = [threading.Thread(target=knock, args=(n,)) for n in range(people)]
        for thread in threads:
            thread.start()
        time.sleep(1)
        print(f"pages beside {people} sign-ins at once: {pages(server.address, 8)}")
        is_over.set()
        for thread in threads:
            thread.join()
        hashed = [seconds for seconds, status in tried if seconds > 0.05]
        statuses = sorted({status for _, status in tried})
        if hashed:
            print(f"sign-ins meanwhile: {len(hashed)} hashed, median {statistics.median(hashed):.2f} s")
        print(f"all attempts: {len(tried)}, answers {statuses}; peak memory {server.peak()} MB")
    finally:
        server.stop()


main()
