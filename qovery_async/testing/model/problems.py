"""Error responses in the form of the API."""

from __future__ import annotations

from http.client import responses


class Problem(Exception):  # noqa: N818  # the name of the body's form, RFC 9457
    """Error response with a status and an explanation."""

    def __init__(self, status: int, detail: str, **extra: object) -> None:
        """Create an error response. The body includes the `extra` fields."""
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.extra = extra

    def body(self) -> dict[str, object]:
        """Return the fields of the error body."""
        return {
            "type": "about:blank",
            "title": responses.get(self.status, "Error"),
            "status": self.status,
            "detail": self.detail,
            **self.extra,
        }
