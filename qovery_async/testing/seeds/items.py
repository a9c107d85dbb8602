"""Items of a seed: the tree of objects to create."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..model.document import Node


class SeedError(ValueError):
    """Raised for an invalid seed. The message has the place and the reason."""


class Item:
    """Object to create. `kind` is its segment in paths of the API, such as `environment`.

    An item with `operation` has no kind: it is one call of that operation. `fields` are those of
    the request body. `state` is the state after its deployment. `where` is the place of the item
    in messages.
    """

    def __init__(
        self,
        kind: str = "",
        fields: Mapping[str, Any] | None = None,
        *,
        operation: str = "",
        deployed: bool | None = None,
        state: str | None = None,
        where: str = "",
    ) -> None:
        self.kind = kind
        self.state = state
        self.operation = operation
        self.fields: Node = dict(fields or {})
        self.deployed = deployed
        self.parent: Item | None = None
        self.children: list[Item] = []
        self._where = where

    def add(self, item: Item) -> Item:
        """Add a child and return it."""
        item.parent = self
        self.children.append(item)
        return item

    def chain(self) -> Iterator[Item]:
        """Yield this item and its ancestors, innermost first."""
        item: Item | None = self
        while item is not None:
            yield item
            item = item.parent

    def nearest(self, kind: str) -> Item:
        """Return the nearest item of a kind in the chain. The root has no kind."""
        return next(item for item in self.chain() if item.kind == kind)

    @property
    def root(self) -> Item:
        """Root of the tree."""
        *_, outermost = self.chain()
        return outermost

    @property
    def where(self) -> str:
        """Place of the item in the file, or the path of names to it."""
        if self._where:
            return self._where
        names = [item.title for item in self.chain() if item.kind or item.operation]
        return " > ".join(reversed(names)) or "seed"

    @property
    def title(self) -> str:
        """Kind and name of the item."""
        name = self.fields.get("name") or self.fields.get("key") or ""
        return f"{self.operation or self.kind} {name}".rstrip()
