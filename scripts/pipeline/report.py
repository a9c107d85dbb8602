"""Report of the pipeline: defects that a rule corrected, and places that no rule decides."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from .sources import DocumentError, shortened

_UNEXPECTED = (AttributeError, IndexError, KeyError, RecursionError, TypeError, ValueError)


@contextmanager
def reading(place: str) -> Iterator[None]:
    """Convert an error inside the block to a `DocumentError` that names the place.

    A reference can lead to any node of a document, so the checks beforehand are not complete.
    """
    try:
        yield
    except DocumentError:
        raise
    except RecursionError:
        msg = f"{shortened(place)}: its references are nested too deeply"
        raise DocumentError(msg) from None
    except _UNEXPECTED as error:
        msg = f"{shortened(place)} cannot be read: {type(error).__name__} {shortened(str(error))}"
        raise DocumentError(msg) from error


@dataclass(slots=True)
class Report:
    """Collects decisions in their order.

    `decided` are defects that a rule corrected; `undecided` are places where any choice would be a
    guess that changes requests or results.
    """

    decided: list[str] = field(default_factory=list[str])
    undecided: list[str] = field(default_factory=list[str])

    def decide(self, place: str, what: str) -> None:
        """Record that a rule corrected the defect `what` at `place`."""
        line = f"{place}: {what}"
        if line not in self.decided:
            self.decided.append(line)

    def give_up(self, place: str, what: str) -> None:
        """Record that no rule corrects `what` at `place`; the most tolerant reading is used."""
        line = f"{place}: {what}"
        if line not in self.undecided:
            self.undecided.append(line)
