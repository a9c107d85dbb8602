"""Base class for pydantic models that are read from the attributes of models of the API.

```python
class Out(FromModel):
    name: str
    description: str | None = None


Out.model_validate(project)
```
"""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, model_validator

from .._codec import UNSET
from .._codec.model import Model


class FromModel(BaseModel):
    """A pydantic model whose defaults apply to absent fields.

    Reading attributes alone gives pydantic `UNSET` for an absent field.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(from_attributes=True)

    @model_validator(mode="before")
    @classmethod
    def _present_fields(cls, value: Any) -> Any:  # noqa: ANN401  # any input
        if not isinstance(value, Model):
            return value
        attributes = (attribute for attribute, _, _, _ in type(value).model_fields)
        fields = {attribute: getattr(value, attribute) for attribute in attributes}
        return {name: field for name, field in fields.items() if field is not UNSET}
