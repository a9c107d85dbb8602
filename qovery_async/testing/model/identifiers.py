"""Ids from tests: text, a UUID, or an object with an id."""

from __future__ import annotations

from typing import Any, Protocol
from uuid import UUID


class HasId(Protocol):
    """Object with an id: a record of the simulator, or a model of the client."""

    @property
    def id(self) -> Any:  # noqa: ANN401  # text or a UUID
        """Id as text or a UUID."""
        ...


def identifier_of(target: HasId | UUID | str) -> str:
    """Return an id as the API writes it: UUIDs in lower case, other ids unchanged.

    Raises:
        TypeError: If `target` is neither an id nor an object with an id.
    """
    given: object = target if isinstance(target, UUID | str) else getattr(target, "id", None)
    if not isinstance(given, UUID | str):
        msg = f"expected an id (str or UUID) or an object with an id (got {type(target).__name__})"
        raise TypeError(msg)
    try:
        uuid = UUID(str(given))
    except ValueError:
        return str(given)
    # Texts that UUID() also reads, such as "{…}", are no ids of the API.
    return str(uuid) if str(given).lower() == str(uuid) else str(given)
