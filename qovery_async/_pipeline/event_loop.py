"""Running event loop of asyncio or trio."""

from __future__ import annotations

import sys
from typing import cast


def running_loop() -> object:
    """Return asyncio's running loop, or trio's token; raise RuntimeError outside of both."""
    asyncio = sys.modules.get("asyncio")
    if asyncio is not None:
        try:
            return cast("object", asyncio.get_running_loop())
        except RuntimeError:
            pass
    import trio

    return trio.lowlevel.current_trio_token()
