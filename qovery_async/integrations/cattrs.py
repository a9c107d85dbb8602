"""Hooks of models, enumerations and unions for cattrs.

```python
converter = cattrs.Converter()
register(converter)
project = converter.structure(json_value, Project)
```
"""

from __future__ import annotations

from typing import Any

from cattrs import BaseConverter

from .._codec import OpenEnum, UnknownVariant, encode, registry
from .._codec.checked_input import Component
from .._codec.drift import path_step
from .._codec.model import Model
from .._codec.run_time_types import UnionMeta
from .._rules.hidden import unframed


def register(converter: BaseConverter) -> None:
    """Let a converter structure and unstructure models, enumerations and unions of the API.

    Unknown fields, values and variants are kept. Structuring raises ValueError for other input that
    contradicts the spec; the message names every place, and no value. Unstructuring gives the JSON
    value, with secrets.
    """
    converter.register_structure_hook_func(_is_component, _structured)
    converter.register_unstructure_hook_func(_is_written, encode)
    converter.register_unstructure_hook(OpenEnum, encode)


def _is_component(python_type: Any) -> bool:  # noqa: ANN401  # any annotation
    return isinstance(python_type, UnionMeta) or (
        isinstance(python_type, type) and issubclass(python_type, (Model, OpenEnum))
    )


def _is_written(python_type: Any) -> bool:  # noqa: ANN401  # any annotation
    return _is_component(python_type) or python_type is UnknownVariant


@unframed
def _structured(value: Any, python_type: type) -> Any:  # noqa: ANN401  # any input
    result, faults = Component(_schema(python_type), python_type).read(value)
    if faults:
        lines = (f"${''.join(map(path_step, fault.path))}: {fault.message}" for fault in faults)
        raise ValueError("; ".join(lines))
    return result


def _schema(python_type: type) -> str:
    if isinstance(python_type, UnionMeta):
        return python_type.union.name
    if issubclass(python_type, Model):
        return python_type.schema_name
    return registry.schema_of(python_type.__name__)
