"""Source of the functions that read and write one model.

`read_X` checks a JSON object in one pass and builds the model in a second one. Whatever is not
plainly valid goes to the tolerant reader of `qovery_async._codec.decoding`, which starts over.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from qovery_async._codec.kinds import Kind

from .kinds import ANY, CONTAINERS, ENUM, LIST, MODEL, UNION, element, kind_text

TEXTS = frozenset({"uuid", "datetime", "date"})


class ModelField(NamedTuple):
    """A field of a model: `attribute` in Python, `name` in JSON."""

    attribute: str
    name: str
    kind: Kind
    required: bool
    secret: bool
    annotation: str
    # Type of the texts that the constructor takes, too; "" if none.
    texts: str
    description: str

    @property
    def is_text(self) -> bool:
        """Whether the slot holds the server's text."""
        return self.kind.op in TEXTS

    @property
    def slot(self) -> str:
        """Name of the slot."""
        return f"_{self.attribute}" if self.is_text else self.attribute


_EXACT = {"str": "str", "int": "int", "bytes": "str"}
# Conditions that are true, or raise, for a text that does not have the format.
_TEXT_FAULTS = {
    "uuid": "len({0}) != 36 or {0}[23] != '-'",
    "datetime": "moment({}).tzinfo is None",
    "date": "day({}) is None",
}
# Beyond 2 to the 63rd a float can stand for an integer that orjson could not hold.
_FLOAT_FAULT = "type({0}) is not int and (type({0}) is not float or not -LARGE < {0} < LARGE)"
_ELEMENT_TYPES = {"str": "STRINGS", "int": "INTEGERS", "bool": "BOOLEANS", "float": "NUMBERS"}
_LISTS_OF_TEXT = Kind(LIST, inner=Kind(LIST, inner=Kind("str")))


def enum_table(field: ModelField, classes: Mapping[str, str]) -> str:
    """Return the name of the module's table of an enumeration's values, as this field allows."""
    suffix = ("" if field.required else "_unset") + ("_null" if field.kind.nullable else "")
    return f"_{classes[field.kind.name]}{suffix}"


def enum_list_table(field: ModelField, classes: Mapping[str, str]) -> str:
    """Return the name of the table for the elements of a list of enumeration values."""
    return f"_{classes[element(field.kind).name]}"


def holds(kind: Kind, op: str) -> bool:
    """Return True if a kind is a list of models, unions or enumeration values, null excluded."""
    return kind.op == LIST and element(kind).op == op and not element(kind).nullable


def read_function(class_name: str, fields: list[ModelField], classes: Mapping[str, str]) -> str:
    """Return the source of `read_X`.

    Nothing is read below a field before the object's own fields are known to be valid, so that the
    tolerant reader can start over without counting a deviation twice. Absent fields are counted on
    the way: the object's length then tells whether it has unknown ones.
    """
    give_up = f"return r.tolerate({class_name}, d)"
    variables = [(field, f"v{index}") for index, field in enumerate(fields)]
    lines: list[str] = []
    faults: list[str] = []
    for field, variable in variables:
        fault = _invalid(field, variable)
        if not field.required:
            lines += _check_optional(field, variable, fault, give_up, classes)
        elif fault:
            faults.append(_fetched(fault, field, variable, classes))
        else:
            lines.append(f"{variable} = {_source(field, classes)}")
    lines += _if_any(faults, give_up)
    loose = [_loose(field.kind, variable) for field, variable in variables]
    lines += _if_any([value for value in loose if value], "r.loose = True")
    lines += [
        _read_enum_list(field, variable, classes)
        for field, variable in variables
        if holds(field.kind, ENUM)
    ]
    is_counted = not all(field.required for field in fields)
    count = "n" if is_counted else str(len(fields))
    lines = [
        f"def read_{class_name}(d: Any, r: Reading) -> Any:",
        *([f"    n = {len(fields)}"] if is_counted else []),
        "    try:",
        *(f"        {line}" for line in lines),
        f"        extra = None if len(d) == {count} else r.unknown_fields(d, {class_name})",
        "    except (KeyError, TypeError, AttributeError, ValueError):",
        f"        {give_up}",
        f"    o: Any = new({class_name})",
    ]
    lines += [
        f"    o.{field.slot} = {_read(field, variable, class_name, classes)}"
        for field, variable in variables
    ]
    lines += ["    o._extra = extra", "    return o"]
    return "\n".join(lines)


def _source(field: ModelField, classes: Mapping[str, str]) -> str:
    """Return the expression that takes a field's value from the object."""
    name = repr(field.name)
    source = f"d[{name}]" if field.required else f"d.get({name}, UNSET)"
    return f"{enum_table(field, classes)}[{source}]" if field.kind.op == ENUM else source


def _fetched(condition: str, field: ModelField, variable: str, classes: Mapping[str, str]) -> str:
    """Return a condition that takes the field's value where it first mentions the variable."""
    before, _, after = condition.partition(variable)
    fetch = f"{variable} := {_source(field, classes)}"
    is_argument = before.endswith("(") and after.startswith(")")
    return f"{before}{fetch}{after}" if is_argument else f"{before}({fetch}){after}"


def _if_any(conditions: list[str], statement: str) -> list[str]:
    return [f"if {' or '.join(conditions)}:", f"    {statement}"] if conditions else []


def _check_optional(
    field: ModelField, variable: str, fault: str, give_up: str, classes: Mapping[str, str]
) -> list[str]:
    """Return statements that take an optional field's value, and count it if it is absent."""
    if not fault:
        source = _source(field, classes)
        return [f"{variable} = {source}", f"if {variable} is UNSET:", "    n -= 1"]
    if field.is_text:
        absent = _fetched(f"{variable} is UNSET", field, variable, classes)
        return [f"if {absent}:", "    n -= 1", f"elif {fault}:", f"    {give_up}"]
    return [
        f"if {_fetched(fault, field, variable, classes)}:",
        f"    if {variable} is not UNSET:",
        f"        {give_up}",
        "    n -= 1",
    ]


def _invalid(field: ModelField, variable: str) -> str:
    """Return the condition under which a value is not plainly valid; "" if a table checks it."""
    fault = _fault(field.kind, variable) or ""
    if not fault or not field.kind.nullable:
        return fault
    fault = f"({fault})" if " or " in fault else fault
    present = f"{variable} is not None"
    # A text's condition comes last: it raises for anything else.
    return f"{present} and {fault}" if field.is_text else f"{fault} and {present}"


def _loose(kind: Kind, variable: str) -> str:
    """Return the condition under which a value can hold inexact numbers: it has no other type."""
    if kind.op == ANY.op:
        return f"type({variable}) in LOOSE"
    is_loose = kind.op in CONTAINERS and element(kind) in {ANY, Kind("float")}
    return variable if is_loose else ""


def _fault(kind: Kind, variable: str) -> str | None:
    """Return a condition that is true for a value of another kind; None if a table checks it."""
    if kind.op in {ANY.op, ENUM, UNION}:
        return None
    if kind.op in _EXACT:
        return f"type({variable}) is not {_EXACT[kind.op]}"
    if kind.op == "float":
        return _FLOAT_FAULT.format(variable)
    if kind.op == "bool":
        return f"{variable} is not True and {variable} is not False"
    if kind.op in TEXTS:
        return _TEXT_FAULTS[kind.op].format(variable)
    fault = f"type({variable}) is not {_container(kind)}"
    if kind._replace(nullable=False) == _LISTS_OF_TEXT:
        return f"{fault} or not are_lists({variable}, STRINGS)"
    types = _element_types(kind)
    if types is not None:
        values = variable if kind.op == LIST else f"{variable}.values()"
        return f"{fault} or not {types}.issuperset(map(type, {values}))"
    return fault


def _container(kind: Kind) -> str:
    return "list" if kind.op == LIST else "dict"


def _element_types(kind: Kind) -> str | None:
    """Return the name of the set of types that a container's scalars have; None for others."""
    if kind.op not in CONTAINERS or element(kind).nullable:
        return None
    return _ELEMENT_TYPES.get(element(kind).op)


def _read_enum_list(field: ModelField, variable: str, classes: Mapping[str, str]) -> str:
    built = f"[{enum_list_table(field, classes)}[e] for e in {variable}]"
    return f"{variable} = {built}" + _if_present(field, variable)


def _if_present(field: ModelField, variable: str) -> str:
    """Return the condition of a conditional expression: the value is there, and not null."""
    if field.required and not field.kind.nullable:
        return ""
    return f" if type({variable}) is {_container(field.kind)} else {variable}"


def _read(field: ModelField, variable: str, class_name: str, classes: Mapping[str, str]) -> str:
    """Return the expression that a slot is set to, once the object is known to be valid."""
    kind = field.kind
    place = f"Place({class_name}.schema_name, {field.name!r}, d, {field.name!r})"
    tolerant = f"r.read(parse_kind({kind_text(kind)!r}), {variable}, {place})"
    if kind.op == MODEL:
        return f"read_{classes[kind.name]}({variable}, r)" + _if_present(field, variable)
    if kind.op == UNION:
        absent = "" if field.required else f"{variable} if {variable} is UNSET else "
        read = f"union_{classes[kind.name]}.read({variable}, r)"
        return f"{absent}{read} if type({variable}) is dict else {tolerant}"
    if holds(kind, MODEL):
        item = f"read_{classes[element(kind).name]}(e, r)"
        return f"[{item} for e in {variable}] if {variable} else {variable}"
    if holds(kind, UNION):
        read = f"union_{classes[element(kind).name]}.read_list({variable}, r)"
        return read + _if_present(field, variable)
    if kind.op in CONTAINERS and not _is_read_by_check(kind):
        return tolerant + _if_present(field, variable)
    return variable


def _is_read_by_check(kind: Kind) -> bool:
    """Return True if a list or a map needs no reading beyond its check."""
    is_scalar = _element_types(kind) is not None or element(kind) == ANY
    return is_scalar or kind._replace(nullable=False) == _LISTS_OF_TEXT or holds(kind, ENUM)


def write_function(class_name: str, fields: list[ModelField], classes: Mapping[str, str]) -> str:
    """Return the source of `write_X`: the JSON value, fields in the document's order."""
    lines = [f"def write_{class_name}(o: Any) -> dict[str, Any]:", "    d: dict[str, Any] = {}"]
    for field in fields:
        lines += [
            f"    if (v := o.{field.slot}) is not UNSET:",
            f"        d[{field.name!r}] = {_write(field, classes)}",
        ]
    lines += ["    if o._extra:", "        d.update(o._extra)", "    return d"]
    return "\n".join(lines)


def _write(field: ModelField, classes: Mapping[str, str]) -> str:
    kind = field.kind
    null = "v is None or " if kind.nullable else ""
    if kind.op == "str" or field.is_text:
        return f"v if {null}type(v) is str else encode(v)"
    if kind.op in {"int", "bool"}:
        return f"v if {null}type(v) is {kind.op} else encode(v)"
    if kind.op == ENUM:
        return f"v._value_ if type(v) is {classes[kind.name]} else encode(v)"
    if kind.op == MODEL:
        name = classes[kind.name]
        return f"write_{name}(v) if type(v) is {name} else encode(v)"
    if holds(kind, MODEL):
        name = classes[element(kind).name]
        item = f"write_{name}(e) if type(e) is {name} else encode(e)"
        return f"[{item} for e in v] if type(v) is list else encode(v)"
    types = _element_types(kind)
    if kind.op == LIST and types is not None:
        return f"[*v] if type(v) is list and {types}.issuperset(map(type, v)) else encode(v)"
    return "encode(v)"
