"""Credentials sent in the Authorization header.

The API reads two schemes: `Token` for an organization's API tokens (`qov_…`) and policy tokens
(`sk-qov-…`), `Bearer` for the JWT of a signed-in user. The scheme of a bare string is derived from
its form; `ApiToken` and `BearerToken` are explicit.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Self, TypeAlias

from ._rules.hidden import MaskedText, shown, unshown
from .errors import ConfigurationError

ENVIRONMENT_VARIABLES = ("QOVERY_API_TOKEN", "QOVERY_CLI_ACCESS_TOKEN", "Q_CLI_ACCESS_TOKEN")
_JWT_SEGMENTS = 3
_SCHEMES = frozenset({"bearer", "token"})


class Credential:
    """A token and its scheme. The repr never shows the token.

    Surrounding white space and a leading scheme word are dropped. Raises `ConfigurationError` for a
    token that is empty or not allowed in an HTTP header.
    """

    __slots__ = ("_value",)
    scheme = ""

    def __init__(self, value: str) -> None:
        value = unshown(value)
        fault = _token_fault(value)
        self._value = MaskedText("" if fault else _bare(shown(value)))
        if fault:
            raise ConfigurationError(fault)

    def header(self) -> str:
        """Return the value of the Authorization header."""
        return MaskedText(f"{self.scheme} {str.__str__(self._value)}")

    def reveal(self) -> str:
        """Return the token, as text with a masked repr."""
        return self._value

    def masked_in(self, text: str, mask: str) -> str:
        """Return `text` with every occurrence of the token replaced."""
        return text.replace(str.__str__(self._value), mask)

    @property
    def is_policy_token(self) -> bool:
        """Whether a 401 can mean that the policy rejects the request, not the token."""
        return self._value.startswith("sk-qov-")

    def __eq__(self, other: object) -> bool:
        """Compare scheme and token."""
        return type(other) is type(self) and str(self._value) == str(other._value)

    def __hash__(self) -> int:
        """Hash scheme and token."""
        return hash((self.scheme, str(self._value)))

    def __repr__(self) -> str:
        """Return the class name only."""
        return f"{type(self).__name__}('**********')"

    def __copy__(self) -> Self:
        """Return this object: it is immutable."""
        return self

    def __deepcopy__(self, memo: object) -> Self:
        """Return this object: copies in memory are no pickles."""
        del memo
        return self

    def __reduce__(self) -> str:
        """Raise TypeError: a token must not end up in a file or a queue."""
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


async def _no_token() -> str:
    msg = "this client has no token of its own: call with_token() for a view that has one"
    raise ConfigurationError(msg)


# For a client that owns the connections of its views, each with a token of its own.
NO_TOKEN: TokenProvider = _no_token


def credential(token: str | Credential) -> Credential:
    """Return the credential for a string.

    A leading scheme word decides, then the form of a JWT (three dotted parts, the first begins with
    `eyJ`). Anything else is an API token or policy token. Raises `ConfigurationError`, which does
    not show the token, for a token that is not allowed in an HTTP header.
    """
    token = unshown(token)
    if isinstance(shown(token), Credential):
        found: Credential = shown(token)
        return found
    fault = _token_fault(token)
    if fault:
        raise ConfigurationError(fault)
    return _class_of(shown(token).strip())(shown(token))


def _class_of(text: str) -> type[Credential]:
    word, _, rest = text.partition(" ")
    if rest:
        return BearerToken if word.lower() == "bearer" else ApiToken
    segments = text.split(".")
    is_jwt = len(segments) == _JWT_SEGMENTS and all(segments) and text.startswith("eyJ")
    return BearerToken if is_jwt else ApiToken


def from_environment(environment: Mapping[str, str] | None = None) -> Credential:
    """Return the credential in the environment, in the order of Qovery's own tools.

    Raises `ConfigurationError` that names the variables if there is no valid token.
    """
    name, text = _first_set(os.environ if environment is None else environment)
    del environment
    if not name:
        msg = (
            f"no token: pass token=… or set {ENVIRONMENT_VARIABLES[0]} "
            f"({' and '.join(ENVIRONMENT_VARIABLES[1:])} are read too)"
        )
        raise ConfigurationError(msg)
    fault = _token_fault(text)
    if fault:
        msg = f"{name}: {fault}"
        raise ConfigurationError(msg)
    return credential(shown(text))


def _first_set(values: Mapping[str, str]) -> tuple[str, Any]:
    """Return the name of the first variable that is set, and its hidden value."""
    for name in ENVIRONMENT_VARIABLES:
        if values.get(name, "").strip():
            return name, unshown(values[name])
    return "", None


def _bare(text: str) -> str:
    word, _, rest = text.strip().partition(" ")
    return rest.strip() if word.lower() in _SCHEMES else text.strip()


def _token_fault(token: object) -> str:
    """Return why a token, hidden or not, cannot be sent, without showing it; "" if it can."""
    token = unshown(token)
    if not isinstance(shown(token), str):
        return f"a token is text, not {type(shown(token)).__name__}"
    bare = _bare(shown(token))
    if not bare or bare.lower() in _SCHEMES:
        return "the token is empty"
    if not bare.isascii() or not bare.isprintable() or " " in bare:
        return "the token holds what no header can carry: white space, control or non-ASCII"
    return ""
