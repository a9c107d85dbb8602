"""Name of a token's budget, in this process and in a store that others can read."""

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
    """Return the key of a token's budget: a keyed hash, which does not show the token.

    A JWT's user stands for the token, which is renewed: processes with tokens of their own share
    one budget. The braces keep all keys of a token in one slot of a cluster.
    """
    identity = ""
    if credential is not None:
        identity = subject(str.__str__(credential.reveal())) or str.__str__(credential.header())
    digest = hashlib.blake2b(f"{base_url}\n{identity}".encode(), key=_PURPOSE, digest_size=20)
    return f"{prefix}:budget:{{{digest.hexdigest()}}}"
