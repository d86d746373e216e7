"""Counts what was checked and keeps what failed."""

from dataclasses import dataclass, field


@dataclass
class Results:
    passed: int = 0
    failures: list[str] = field(default_factory=list)

    def check(self, holds: bool, page: str, what: str, detail: str = "") -> None:
        """Records one check of one page; `what` says what must hold."""
        if holds:
            self.passed += 1
            return
        failure = f"{page}: {what}" + (f": {detail}" if detail else "")
        self.failures.append(failure)
        print(f"FAILED {failure}", flush=True)

    def report(self) -> int:
        """Prints the totals; the exit code is 0 only where something was checked and all held."""
        print(f"browser checks: {self.passed} passed, {len(self.failures)} failed")
        return 0 if self.passed and not self.failures else 1
