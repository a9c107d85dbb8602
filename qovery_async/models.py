"""Models, enumerations and unions of the API, loaded on first access."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._raw import models as _models

if TYPE_CHECKING:
    from ._raw.models import *  # noqa: F403


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:  # noqa: ANN401  # a class or a type
        if name not in _models.NAMES:
            msg = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(msg)
        return getattr(_models, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_models.NAMES})
