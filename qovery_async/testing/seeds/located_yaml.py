"""YAML parser whose values have their line and their path."""

from __future__ import annotations

from typing import Any, NamedTuple, cast

from .items import SeedError

_JSON_SCALARS = (str, int, float, bool, type(None))


class YamlValue(NamedTuple):
    """Mapping, sequence or JSON scalar with its place in the file."""

    place: str
    line: int
    scalar: str | int | float | bool | None = None
    mapping: dict[str, YamlValue] | None = None
    sequence: list[YamlValue] | None = None

    def plain(self) -> Any:  # noqa: ANN401  # any JSON
        """Return the JSON value without places."""
        if self.mapping is not None:
            return {key: value.plain() for key, value in self.mapping.items()}
        if self.sequence is not None:
            return [value.plain() for value in self.sequence]
        return self.scalar

    def type_name(self) -> str:
        """Return the type, or the value of a scalar, for a message."""
        if self.mapping is not None:
            return "a mapping"
        if self.sequence is not None:
            return "a list"
        return "empty" if self.scalar is None else repr(self.scalar)


def parse(text: str, name: str) -> YamlValue:
    """Parse a text. An empty text is an empty mapping. Raises `SeedError`."""
    try:
        import yaml
    except ImportError as error:
        msg = f"{name}: seed files require PyYAML: pip install 'qovery-async[testing]'"
        raise SeedError(msg) from error
    loader = yaml.SafeLoader(text)
    try:
        node = loader.get_single_node()
        return YamlValue("", 1, mapping={}) if node is None else _value(loader, node, "", name)
    except yaml.YAMLError as error:
        msg = f"{name}: invalid YAML: {' '.join(str(error).split())}"
        raise SeedError(msg) from error
    except RecursionError as error:
        msg = f"{name}: nested too deeply"
        raise SeedError(msg) from error
    finally:
        cast("Any", loader).dispose()


def _value(loader: Any, node: Any, place: str, name: str) -> YamlValue:  # noqa: ANN401  # partly typed
    line = node.start_mark.line + 1
    content: Any = node.value
    if node.id == "mapping":
        _check_keys(content, place, name)
        loader.flatten_mapping(node)  # own fields override those of `<<`
        fields: dict[str, YamlValue] = {}
        for key_node, value_node in node.value:
            inside = f"{place}.{key_node.value}" if place else str(key_node.value)
            fields[str(key_node.value)] = _value(loader, value_node, inside, name)
        return YamlValue(place, line, mapping=fields)
    if node.id == "sequence":
        items = [_value(loader, each, f"{place}[{i}]", name) for i, each in enumerate(content)]
        return YamlValue(place, line, sequence=items)
    scalar: Any = loader.construct_object(node, deep=True)
    # Dates are text in JSON.
    return YamlValue(place, line, scalar if isinstance(scalar, _JSON_SCALARS) else content)


def _check_keys(pairs: Any, place: str, name: str) -> None:  # noqa: ANN401  # pairs of nodes
    seen: set[str] = set()
    for key_node, _ in pairs:
        if key_node.id != "scalar":
            msg = (
                f"{name}:{key_node.start_mark.line + 1}: {place or 'the whole file'}: "
                "keys must be text"
            )
            raise SeedError(msg)
        key = str(key_node.value)
        if key in seen:
            inside = f"{place}.{key}" if place else key
            msg = f"{name}:{key_node.start_mark.line + 1}: {inside}: duplicate key"
            raise SeedError(msg)
        seen.add(key)
