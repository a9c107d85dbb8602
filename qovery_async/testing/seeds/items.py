"""What a seed consists of: items in a tree, as described and before they exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..model.document import Node


class SeedError(ValueError):
    """A seed describes something that cannot be; says where, and what is wrong with it."""


class Item:
    """One thing to create. `kind` is its segment of the API's paths, such as `environment`.

    An item with `operation` has no kind: it is one call of that operation. `where` names the item
    for whoever described it.
    """

    def __init__(
        self,
        kind: str = "",
        members: Mapping[str, Any] | None = None,
        *,
        operation: str = "",
        deployed: bool | None = None,
        where: str = "",
    ) -> None:
        """Describe a thing by the members of the body that creates it."""
        self.kind = kind
        self.operation = operation
        self.members: Node = dict(members or {})
        self.deployed = deployed
        self.above: Item | None = None
        self.below: list[Item] = []
        self._where = where

    def add(self, item: Item) -> Item:
        """Put an item below this one; gives that item."""
        item.above = self
        self.below.append(item)
        return item

    def chain(self) -> Iterator[Item]:
        """This item and those above it, innermost first."""
        item: Item | None = self
        while item is not None:
            yield item
            item = item.above

    def nearest(self, kind: str) -> Item:
        """The innermost item of a kind, going up; that of no kind is the root."""
        return next(item for item in self.chain() if item.kind == kind)

    @property
    def root(self) -> Item:
        """The item that holds the whole tree."""
        *_, outermost = self.chain()
        return outermost

    @property
    def where(self) -> str:
        """Where a reader finds it: the place in the file, or the names on the way down to it."""
        if self._where:
            return self._where
        names = [item.title for item in self.chain() if item.kind or item.operation]
        return " > ".join(reversed(names)) or "seed"

    @property
    def title(self) -> str:
        """Kind and name."""
        name = self.members.get("name") or self.members.get("key") or ""
        return f"{self.operation or self.kind} {name}".rstrip()
