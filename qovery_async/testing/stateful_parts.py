"""Parts of the simulator that keep a state of their own."""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable


@runtime_checkable
class Kept(Protocol):
    """Something whose state can be dumped and loaded."""

    def dump(self) -> Any:  # noqa: ANN401  # any JSON
        """The state, as JSON."""
        ...

    def load(self, content: Any, /) -> None:  # noqa: ANN401  # any JSON
        """Take what `dump` gave."""
        ...


def kept(owner: object) -> dict[str, Kept]:
    """The attributes of an object that keep a state, by name, in the order they were made."""
    return {name.strip("_"): part for name, part in vars(owner).items() if isinstance(part, Kept)}
