"""Types of request bodies, for annotations.

For each object that a request can hold there is a `TypedDict`, named after its model:
`ProjectRequestDict`. The texts of an enumeration are a `Literal`: `GitProviderEnumText`. Each type
is created on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._raw import bodies as _bodies

if TYPE_CHECKING:
    from ._raw.bodies import *  # noqa: F403
else:
    __getattr__, __dir__ = _bodies.TYPES.attributes(globals())
