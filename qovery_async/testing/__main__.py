"""Entry point of `python -m qovery_async.testing`: the simulator as a server."""

from __future__ import annotations

from .server.cli import main

if __name__ == "__main__":
    main()
