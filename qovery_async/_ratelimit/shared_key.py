"""What a token's budget is called in a store that others can read."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from .._rules.jwt import subject

if TYPE_CHECKING:
    from ..credentials import Credential

# Public and fixed: every process has to come to the same name. It makes the names differ from
# other hashes of the same token, such as those in somebody's logs.
_PURPOSE = b"qovery-async shared budget, version 1"


def shared_key(credential: Credential | None, base_url: str, prefix: str = "qovery") -> str:
    """The key of a token's budget: a keyed hash, from which the token cannot be told.

    The JWTs of one user are one another's successors: processes that each asked for their own
    share one budget. The braces keep all that belongs to one token in one slot of a cluster.
    """
    text = f"{base_url}\n{'' if credential is None else identity(credential)}"
    digest = hashlib.blake2b(text.encode(), key=_PURPOSE, digest_size=20)
    return f"{prefix}:budget:{{{digest.hexdigest()}}}"


def identity(credential: Credential) -> str:
    """Return what stays the same when a token is renewed: a JWT's user, else the token."""
    return subject(str.__str__(credential.reveal())) or str.__str__(credential.header())
