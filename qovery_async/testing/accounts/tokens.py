"""Tokens of the simulated API."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from fnmatch import fnmatchcase
from typing import Any, Literal, NamedTuple
from uuid import UUID

from ..model.caller import OWNER, PRODUCTION, Caller, Role
from ..model.identifiers import identifier_of
from ..model.problems import Problem
from ..model.store import Record, Store
from ..model.suggestions import suggest_name
from .rate_limit import RateLimit
from .roles import BUILT_IN, built_in, custom

POLICY_PREFIX = "sk-qov-"
_CREATED = {"apiToken": "qov_", "policyApiToken": f"{POLICY_PREFIX}01-"}
# Origin by the prefix of the User-Agent; the default is API.
_ORIGINS = {
    "CLI ": "CLI",
    "Terraform provider ": "TERRAFORM_PROVIDER",
    "QoverySkill/": "SKILL",
}
_WRONG = "the access token is missing or wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """Credential of the simulated API, with the permissions of its owner.

        Token("qov_ci", name="ci", role="viewer", organizations=("Acme",))

    `role` is `owner`, `admin`, `devops`, `billing`, `viewer`, the name of a custom role that exists
    in the world, or a `Role`. `organizations` are names or ids of the visible organizations, None
    for all. `scheme` is the only accepted authentication scheme, None for both. `expires_at` is in
    epoch seconds, or a date-time with a time zone. `policy_denies` are patterns of operation ids
    that a policy denies. The response is then the same as for a wrong token.
    """

    value: str = field(repr=False, kw_only=False)
    name: str = "Simulated User"
    email: str = "simulated.user@example.com"
    role: str | Role = "owner"
    organizations: tuple[str | UUID, ...] | None = None
    scheme: Literal["Token", "Bearer"] | None = None
    expires_at: float | datetime | None = None
    policy_denies: tuple[str, ...] = ()
    rate_limit: RateLimit | None = None

    def __post_init__(self) -> None:
        """Convert ids to text."""
        if self.organizations is not None:
            known = tuple(identifier_of(one) for one in self.organizations)
            object.__setattr__(self, "organizations", known)

    @property
    def key(self) -> str:
        """Identifier of the token that does not reveal its value."""
        return hashlib.sha256(self.value.encode()).hexdigest()[:16]

    @property
    def has_policy(self) -> bool:
        """Whether a policy applies to the token."""
        return bool(self.policy_denies) or self.value.startswith(POLICY_PREFIX)

    def denies(self, operation_id: str | None) -> bool:
        """Whether the policy denies an operation."""
        return operation_id is not None and any(
            fnmatchcase(operation_id, pattern) for pattern in self.policy_denies
        )

    def expired(self, now: float) -> bool:
        """Whether the token is expired."""
        ends = self.expires_at
        if isinstance(ends, datetime):
            ends = ends.timestamp()
        return ends is not None and now >= ends


class KnownToken(NamedTuple):
    """Known token, with its record if the API created it."""

    token: Token
    key: str
    record: Record | None = None


class Credentials:
    """Tokens of the constructor, and tokens created through the API."""

    def __init__(self, tokens: Iterable[str | Token], store: Store, seed: int) -> None:
        self._store = store
        self._seed = seed
        self._known: dict[str, KnownToken] = {}
        for token in tokens:
            self._keep(Token(token) if isinstance(token, str) else token)
        store.listeners.append(self)
        for kind in _CREATED:
            for record in store.of(kind):
                self.created(record)

    @property
    def tokens(self) -> list[Token]:
        """Tokens of the constructor, and tokens created through the API."""
        given = [known.token for known in self._known.values() if known.record is None]
        records = [record for kind in _CREATED for record in self._store.of(kind)]
        return given + [self._created(record) for record in records if "token" in record.data]

    def _keep(self, token: Token) -> None:
        self._known[token.value] = KnownToken(token, token.key)

    def add(self, token: Token) -> None:
        """Accept a token, or change the one of its value. Raises ValueError as `check_roles`."""
        self._check_role(token)
        self._keep(token)

    def remove(self, value_or_name: str) -> None:
        """Reject a token from now on. Raises KeyError if unknown."""
        token = self.named(value_or_name)
        known = self._known.get(token.value)
        if known is None or known.record is not None:
            msg = f"token {token.name} was created through the API: delete it there"
            raise ValueError(msg)
        del self._known[token.value]

    def check_roles(self) -> None:
        """Raise ValueError if the role of a token does not exist in the world."""
        for known in self._known.values():
            self._check_role(known.token)

    def _check_role(self, token: Token) -> None:
        if not isinstance(token.role, str) or self._role_named(token.role) is not None:
            return
        names = {str(record.data.get("name")) for record in self._store.of("customRole")}
        msg = (
            f"token {token.name}: no role has the name {token.role!r}: "
            f"{suggest_name(token.role, [*BUILT_IN, *sorted(names)])}; for a custom role that is "
            "created later, add the token with simulator.add_token() afterwards"
        )
        raise ValueError(msg)

    def key_of(self, authorization: str) -> str | None:
        """Return the key of the token of an Authorization header, or None if unknown."""
        known = self._find(authorization.strip().partition(" ")[2].strip())
        return None if known is None else known.key

    def named(self, value_or_name: str) -> Token:
        """Return a token by its value or name. Raises KeyError if unknown."""
        for token in self.tokens:
            if value_or_name in (token.value, token.name):
                return token
        msg = f"no token has the value or name {value_or_name!r}"
        raise KeyError(msg)

    def admit(self, authorization: str, now: float) -> KnownToken:
        """Return the token of an Authorization header. Raises `Problem` 401 if not accepted."""
        scheme, _, value = authorization.strip().partition(" ")
        scheme = scheme.lower()
        known = self._find(value.strip()) if scheme in ("token", "bearer") else None
        if known is None or known.token.scheme not in (None, scheme.capitalize()):
            raise Problem(401, _WRONG)
        if known.token.expired(now):
            raise Problem(401, "the access token has expired")
        return known

    def _find(self, value: str) -> KnownToken | None:
        known = self._known.get(value)
        if known is not None:
            record = known.record
            if record is None or self._store.get(record.kind, record.id) is record:
                return known
            del self._known[value]
        for kind in _CREATED:
            for record in self._store.of(kind):
                if record.data.get("token") == value:
                    token = self._created(record)
                    self._known[value] = KnownToken(token, token.key, record)
                    return self._known[value]
        return None

    def _created(self, record: Record) -> Token:
        organization = record.ancestor("organization")
        ends = record.data.get("expires_at")
        return Token(
            str(record.data["token"]),
            name=str(record.data.get("name") or record.id),
            role=self._role(record.data.get("role_id"), organization),
            organizations=None if organization is None else (organization.id,),
            expires_at=datetime.fromisoformat(ends) if isinstance(ends, str) else None,
        )

    def caller(self, known: KnownToken, headers: Mapping[str, str]) -> Caller:
        """Return the caller of a token."""
        token = known.token
        agent = headers.get("user-agent", "")
        origin = next((o for begin, o in _ORIGINS.items() if agent.startswith(begin)), "API")
        role = self._by_name(token.role) if isinstance(token.role, str) else token.role
        seen = token.organizations
        organizations = None if seen is None else tuple(map(str, seen))
        address = _base_url(headers)
        return Caller(token.name, token.email, origin, agent, role, organizations, address)

    def _by_name(self, name: str) -> Role:
        role = self._role_named(name)
        if role is None:
            raise Problem(403, f"no role named {name} exists")
        return role

    def _role_named(self, name: str) -> Role | None:
        if name == OWNER.name:
            return OWNER
        role = built_in(name)
        if role is not None:
            return role
        for record in self._store.of("customRole"):
            if record.data.get("name") == name:
                return custom(record.data)
        return None

    def _role(self, identifier: Any, organization: Record | None) -> Role:  # noqa: ANN401  # any JSON
        """Return the role of an id; the default is admin."""
        record = self._store.find(str(identifier))
        if record is not None and record.kind == "customRole":
            return custom(record.data)
        if record is not None and record.kind == "role":
            return built_in(str(record.data.get("name"))) or Role("admin")
        parent = organization.id if organization else ""
        for name in BUILT_IN:
            if identifier == built_in_role_id(parent, name):
                return Role(name)
        return Role("admin")

    def created(self, record: Record) -> None:
        """Generate the value of a token that the API created."""
        prefix = _CREATED.get(record.kind)
        if prefix is None:
            return
        if not str(record.data.get("token", "")).startswith(prefix):
            text = f"{self._seed} {record.id}"
            record.data["token"] = prefix + hashlib.sha256(text.encode()).hexdigest()[:40]
        role = self._role(record.data.get("role_id"), record.ancestor("organization"))
        record.data["role_name"] = BUILT_IN.get(role.name, role.name)

    def edited(self, record: Record) -> None:
        """Do nothing: every use reads the custom role again."""

    def removed(self, record: Record) -> None:
        """Do nothing: every use checks that the token still exists."""


def built_in_role_id(organization_id: str, name: str) -> str:
    """Return the id of a built-in role of an organization."""
    digest = hashlib.sha256(f"{organization_id} {name}".encode()).digest()
    return str(UUID(bytes=digest[:16], version=4))


def _base_url(headers: Mapping[str, str]) -> str:
    """Return the address of a request: a proxy's scheme if it names one, else plain HTTP."""
    host = headers.get("host")
    if not host or f"https://{host}" == PRODUCTION:
        return PRODUCTION
    return f"{headers.get('x-forwarded-proto', 'http')}://{host}"
