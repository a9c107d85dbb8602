"""The API's models, enumerations and unions by name; each is loaded when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._raw import models as _models

if TYPE_CHECKING:
    from ._raw.models import *  # noqa: F403


def __getattr__(name: str) -> Any:  # noqa: ANN401  # a class or a type
    if name not in _models.INDEX.schemas:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(_models, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_models.INDEX.schemas})
