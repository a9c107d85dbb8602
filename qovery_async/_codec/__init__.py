"""Base classes of the generated code, and the codec that reads and writes JSON. No I/O."""

from __future__ import annotations

from .codec import Codec
from .drift import Deviation, Drift, StrictDecodingError
from .encoding import encode
from .enums import OpenEnum
from .json_text import dumps, loads
from .lazy_mapping import LazyMapping
from .model import Model
from .operation import Operation, Parameter
from .unknown_variant import UnknownVariant
from .unset import UNSET, Unset

__all__ = [
    "UNSET",
    "Codec",
    "Deviation",
    "Drift",
    "LazyMapping",
    "Model",
    "OpenEnum",
    "Operation",
    "Parameter",
    "StrictDecodingError",
    "UnknownVariant",
    "Unset",
    "dumps",
    "encode",
    "loads",
]
