"""The HTTP library that the suite runs with: httpx2 where it is installed, as in the client."""

from __future__ import annotations

import importlib
import importlib.util

NAME = "httpx2" if importlib.util.find_spec("httpx2") else "httpx"
http = importlib.import_module(NAME)
