"""Answers other than success, in the form that the API gives them."""

from __future__ import annotations

from http.client import responses


class Problem(Exception):  # noqa: N818  # the name of the body's form, RFC 9457
    """A refusal: the status and the explanation of the answer."""

    def __init__(self, status: int, detail: str, **extra: object) -> None:
        """Say what is wrong; `extra` members go into the body too."""
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.extra = extra

    def body(self) -> dict[str, object]:
        """The members of the error body."""
        return {
            "type": "about:blank",
            "title": responses.get(self.status, "Error"),
            "status": self.status,
            "detail": self.detail,
            **self.extra,
        }
