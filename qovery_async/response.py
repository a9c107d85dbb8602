"""An answer as it came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._codec import loads


class Response:
    """The answer to a request that the document does not describe.

    `status` and `headers` (names in lower case) as they came; `content` is the body's bytes.
    """

    __slots__ = ("content", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], content: bytes) -> None:
        """Keep an answer."""
        self.status = status
        self.headers = headers
        self.content = content

    def json(self) -> Any:  # noqa: ANN401  # any JSON
        """The body as JSON, None when empty. Raises ValueError when it is none."""
        return loads(self.content) if self.content else None

    @property
    def text(self) -> str:
        """The body as UTF-8 text; what is none is replaced."""
        return self.content.decode("utf-8", "replace")

    def __repr__(self) -> str:
        """Status and size; bodies can hold secrets."""
        return f"<Response {self.status}, {len(self.content)} bytes>"
