"""What the pipeline decided by rule, and what it could not decide."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Report:
    """Collects decisions in the order they were made.

    `decided` are defects that a rule settled; `undecided` are places where any choice would be a
    guess that changes what callers send or read.
    """

    decided: list[str] = field(default_factory=list[str])
    undecided: list[str] = field(default_factory=list[str])

    def decide(self, place: str, what: str) -> None:
        """Note that a rule settled `what` at `place`."""
        line = f"{place}: {what}"
        if line not in self.decided:
            self.decided.append(line)

    def give_up(self, place: str, what: str) -> None:
        """Note that no rule settles `what` at `place`; the most tolerant reading is used."""
        line = f"{place}: {what}"
        if line not in self.undecided:
            self.undecided.append(line)
