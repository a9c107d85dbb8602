"""What the API knows a caller by.

The API reads two schemes on the Authorization header: `Token` for an organization's API tokens
(`qov_…`) and policy tokens (`sk-qov-…`), `Bearer` for the JWT of a signed-in user. The kind of a
bare string is told from its form; `ApiToken` and `BearerToken` say it outright.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias

from ._rules.hidden import MaskedText, shown, unshown
from .errors import ConfigurationError

ENVIRONMENT_VARIABLES = ("QOVERY_API_TOKEN", "QOVERY_CLI_ACCESS_TOKEN", "Q_CLI_ACCESS_TOKEN")
_JWT_SEGMENTS = 3
_SCHEMES = frozenset({"bearer", "token"})


class Credential:
    """A token and the scheme it goes with. Its repr never shows the token."""

    __slots__ = ("_value",)
    scheme = ""

    def __init__(self, value: str) -> None:
        """Take a token; surrounding white space and a leading scheme word are dropped.

        Raises `ConfigurationError` for one that is empty, or that no header can hold.
        """
        value = unshown(value)
        wrong = _what_is_wrong(value)
        self._value = MaskedText("" if wrong else _bare(shown(value)))
        if wrong:
            raise ConfigurationError(wrong)

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
    Raises `ConfigurationError`, which does not show the token, for what no header can hold.
    """
    token = unshown(token)
    if isinstance(shown(token), Credential):
        found: Credential = shown(token)
        return found
    wrong = _what_is_wrong(token)
    if wrong:
        raise ConfigurationError(wrong)
    return _kind_of(shown(token).strip())(shown(token))


def _kind_of(text: str) -> type[Credential]:
    word, _, rest = text.partition(" ")
    if rest:
        return BearerToken if word.lower() == "bearer" else ApiToken
    segments = text.split(".")
    is_jwt = len(segments) == _JWT_SEGMENTS and all(segments) and text.startswith("eyJ")
    return BearerToken if is_jwt else ApiToken


def from_environment(environment: Mapping[str, str] | None = None) -> Credential:
    """The credential in the environment, in the order of Qovery's own tools.

    Raises `ConfigurationError`, which says what to set, when there is none or it cannot be one.
    """
    name, text = _first_set(os.environ if environment is None else environment)
    del environment
    if not name:
        msg = (
            f"no token: pass token=… or set {ENVIRONMENT_VARIABLES[0]} "
            f"({' and '.join(ENVIRONMENT_VARIABLES[1:])} are read too)"
        )
        raise ConfigurationError(msg)
    wrong = _what_is_wrong(text)
    if wrong:
        msg = f"{name}: {wrong}"
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


def _what_is_wrong(token: object) -> str:
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
