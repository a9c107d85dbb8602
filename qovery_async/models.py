"""Models, enumerations and unions of the API by name; each is loaded when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._raw import models as _models

if TYPE_CHECKING:
    from ._raw.models import *  # noqa: F403
else:
    __getattr__, __dir__ = _models.INDEX.attributes(globals())
