"""HTTP library of the test run: httpx if it is installed, else httpx2, as in the client."""

from __future__ import annotations

import importlib
import importlib.util

NAME = "httpx" if importlib.util.find_spec("httpx") else "httpx2"
http = importlib.import_module(NAME)
