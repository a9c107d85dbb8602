"""What the API knows a caller by.

The API reads two schemes on the Authorization header: `Token` for an organization's API tokens
(`qov_…`) and policy tokens (`sk-qov-…`), `Bearer` for the JWT of a signed-in user. The kind of a
bare string is told from its form; `ApiToken` and `BearerToken` say it outright.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeAlias

from .errors import ConfigurationError

ENVIRONMENT_VARIABLES = ("QOVERY_API_TOKEN", "QOVERY_CLI_ACCESS_TOKEN", "Q_CLI_ACCESS_TOKEN")
_JWT_SEGMENTS = 3


class MaskedText(str):
    """Text whose repr does not show it: frames' locals end up in error reports."""

    __slots__ = ()

    def __repr__(self) -> str:
        """A mask."""
        return "'**********'"


class Credential:
    """A token and the scheme it goes with. Its repr never shows the token."""

    __slots__ = ("_value",)
    scheme = ""

    def __init__(self, value: str) -> None:
        """Take a token; surrounding white space is dropped.

        Raises `ConfigurationError` for one that is empty, or that no header can hold.
        """
        self._value = MaskedText(_clean(value))

    def header(self) -> str:
        """The value of the Authorization header."""
        return MaskedText(f"{self.scheme} {str.__str__(self._value)}")

    def reveal(self) -> str:
        """The token itself, in a text whose repr is masked."""
        return self._value

    def masked_in(self, text: str, mask: str) -> str:
        """`text` with the token replaced wherever it occurs."""
        return text.replace(str.__str__(self._value), mask)

    @property
    def is_policy_token(self) -> bool:
        """Whether refused requests are answered 401 by policy, not for want of a valid token."""
        return self._value.startswith("sk-qov-")

    def __eq__(self, other: object) -> bool:
        """Equal when scheme and token are."""
        return type(other) is type(self) and str(self._value) == str(other._value)

    def __hash__(self) -> int:
        """By scheme and token."""
        return hash((self.scheme, str(self._value)))

    def __repr__(self) -> str:
        """The kind only."""
        return f"{type(self).__name__}('**********')"

    def __reduce__(self) -> str:
        """Credentials are not pickled: a token must not end up in a file or a queue."""
        msg = f"{type(self).__name__} cannot be pickled; pass the token's source instead"
        raise TypeError(msg)


class ApiToken(Credential):
    """An API token or policy token of an organization: `Authorization: Token …`."""

    __slots__ = ()
    scheme = "Token"


class BearerToken(Credential):
    """The JWT of a signed-in user: `Authorization: Bearer …`."""

    __slots__ = ()
    scheme = "Bearer"


TokenProvider: TypeAlias = Callable[[], Awaitable[str | ApiToken | BearerToken]]
TokenSource: TypeAlias = str | ApiToken | BearerToken | TokenProvider


def credential(token: str | Credential) -> Credential:
    """The credential that a string is, told from its form.

    A leading scheme word decides; then the prefixes of API and policy tokens; then the form of a
    JWT (three dotted parts, the first beginning with `eyJ`). Anything else is an older API token.
    """
    if isinstance(token, Credential):
        return token
    text = _clean(token)
    word, _, rest = text.partition(" ")
    if word.lower() == "bearer" and rest:
        return BearerToken(rest)
    if word.lower() == "token" and rest:
        return ApiToken(rest)
    segments = text.split(".")
    if not text.startswith(("qov_", "sk-qov-")) and (
        len(segments) == _JWT_SEGMENTS and all(segments) and text.startswith("eyJ")
    ):
        return BearerToken(text)
    return ApiToken(text)


def from_environment(environment: Mapping[str, str] | None = None) -> Credential:
    """The credential in the environment, in the order of Qovery's own tools.

    Raises `ConfigurationError`, which says what to set, when there is none.
    """
    values = os.environ if environment is None else environment
    for name in ENVIRONMENT_VARIABLES:
        if values.get(name, "").strip():
            return credential(values[name])
    msg = (
        f"no token: pass token=… or set {ENVIRONMENT_VARIABLES[0]} "
        f"({' and '.join(ENVIRONMENT_VARIABLES[1:])} are read too)"
    )
    raise ConfigurationError(msg)


def _clean(value: str) -> str:
    if not isinstance(value, str):
        msg = f"a token is text, not {type(value).__name__}"
        raise ConfigurationError(msg)
    text = value.strip()
    bare = text.partition(" ")[2] if text.lower().startswith(("bearer ", "token ")) else text
    if text.lower() in {"", "bearer", "token"} or not bare.strip():
        msg = "the token is empty"
        raise ConfigurationError(msg)
    if not bare.strip().isascii() or not bare.strip().isprintable() or " " in bare.strip():
        msg = "the token holds what no header can carry: white space, control or non-ASCII"
        raise ConfigurationError(msg)
    return text
