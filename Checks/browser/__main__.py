"""Checks every kind of page of Touchstone in a headless browser.

    Checks/browser/.venv/bin/python Checks/browser --program .build/debug/touchstone
    Checks/browser/.venv/bin/python Checks/browser --address http://127.0.0.1:8080

With --program a server is started on a free port over the pack, and stopped at the end; with
--address a running one is used. --only TEXT limits the run to pages whose address contains TEXT.
With --program people also go through whole journeys (--only accounts, assessment, reports or library-use), and mail
is sent to a mail server started here (--only mail).
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Error

from account_journey import check_accounts
from assessment_journey import check_assessment
from browser import Browser
from library_journey import check_library
from links import check_links
from mail_check import check_mail
from page_checks import check_page
from pages import page_kinds
from report_journey import check_reports
from results import Results
from server import ServerError, running_server

JOURNEYS = {
    "accounts": check_accounts, "assessment": check_assessment, "reports": check_reports,
    "library-use": check_library,
}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, prog="browser"
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--program", type=Path, help="the touchstone program to start")
    where.add_argument("--address", help="the address of a running server")
    parser.add_argument("--pack", type=Path, default=Path("Packs/england"))
    parser.add_argument("--only", default="", help="only pages whose address contains this text")
    parser.add_argument(
        "--screenshots", type=Path, default=Path(__file__).parent / "screenshots",
        help="the folder for the pictures",
    )
    parser.add_argument("--no-pictures", action="store_true", help="keep no pictures, which takes a third off")
    options = parser.parse_args()
    if options.no_pictures:
        options.screenshots = None
    return options


def check_site(address: str, options: argparse.Namespace, results: Results) -> None:
    """Checks the pages, then the links between them."""
    kinds = [kind for kind in page_kinds(address) if options.only in kind.path]
    with Browser(address, options.screenshots) as browser:
        for number, kind in enumerate(kinds, start=1):
            started = time.monotonic()
            check_page(browser, kind, results)
            print(f"[{number}/{len(kinds)}] {kind.path} ({time.monotonic() - started:.1f} s)", flush=True)
    if not options.only:
        check_links(address, [kind.path for kind in kinds if kind.status == 200], results)


def check_journey(
    name: str, journey: Callable, address: str, folder: str, options: argparse.Namespace,
    results: Results,
) -> None:
    """What people do over many pages, in order."""
    started = time.monotonic()
    with Browser(address, options.screenshots) as browser:
        try:
            journey(options.program, folder, address, browser, results)
        except (Error, LookupError) as error:
            results.check(False, name, "goes through to the end", str(error))
    print(f"browser checks: {name} ({time.monotonic() - started:.1f} s)", flush=True)


def main() -> int:
    options = arguments()
    results = Results()
    try:
        if options.address:
            check_site(options.address.rstrip("/"), options, results)
        elif options.only == "mail":
            check_mail(options.program, options.pack, options.screenshots, results)
        else:
            with running_server(options.program, options.pack) as (address, folder):
                if options.only not in JOURNEYS:
                    check_site(address, options, results)
                for name, journey in JOURNEYS.items():
                    if options.only in ("", name):
                        check_journey(name, journey, address, folder, options, results)
            if not options.only:
                check_mail(options.program, options.pack, options.screenshots, results)
    except ServerError as error:
        print(f"browser checks: {error}", file=sys.stderr)
        return 1
    return results.report()


if __name__ == "__main__":
    sys.exit(main())
