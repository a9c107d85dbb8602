"""Source of the functions that read and write one model."""

from __future__ import annotations

from typing import NamedTuple


class Member(NamedTuple):
    """What the generated code needs to know of a model's member."""

    attribute: str
    name: str
    kind: str
    required: bool
    secret: bool
    annotation: str
    description: str | None

    @property
    def core(self) -> str:
        """The kind without null."""
        return self.kind.removesuffix("?")

    @property
    def nullable(self) -> bool:
        """Whether null is allowed."""
        return self.kind.endswith("?")

    @property
    def is_text(self) -> bool:
        """Whether the slot holds the server's text."""
        return self.core in {"uuid", "datetime", "date"}

    @property
    def slot(self) -> str:
        """The name of the slot."""
        return f"_{self.attribute}" if self.is_text else self.attribute


_EXACT = {"str": "str", "int": "int", "bytes": "str"}
# Conditions that are true, or raise, for a text that does not read as what its format says.
_TEXT_FORMS = {
    "uuid": "len({0}) != 36 or {0}[23] != '-'",
    "datetime": "moment({}).tzinfo is None",
    "date": "day({}) is None",
}
# Beyond 2 to the 63rd a float can stand for an integer that orjson could not hold.
_FLOAT = "type({0}) is not int and (type({0}) is not float or not -LARGE < {0} < LARGE)"
_ELEMENTS = {"str": "STRINGS", "int": "INTEGERS", "bool": "BOOLEANS", "float": "NUMBERS"}


def enum_table(member: Member, classes: dict[str, str]) -> str:
    """Name of the module's table of an enumeration's values, as this member allows them."""
    suffix = ("" if member.required else "_unset") + ("_null" if member.nullable else "")
    return f"_{classes[member.core[1:]]}{suffix}"


def enum_list_table(member: Member, classes: dict[str, str]) -> str:
    """Name of the table for the elements of a list of enumeration values."""
    return f"_{classes[member.core[2:-1]]}"


def read_function(class_name: str, members: list[Member], classes: dict[str, str]) -> str:
    """`read_X`: one pass that checks the valid form, then one that builds.

    Nothing is read below a member before the object's own members are known to be valid, so that
    the tolerant reader can start over without counting anything twice. Members that are absent are
    counted on the way: the object's length then tells whether it has any that are unknown.
    """
    give_up = f"return r.tolerate({class_name}, d)"
    lists = [m for m in members if m.core.startswith("[%") and not m.core.endswith("?]")]
    lines = [f"def read_{class_name}(d: Any, r: Reading) -> Any:"]
    if not all(member.required for member in members):
        lines.append(f"    n = {len(members)}")
    lines.append("    try:")
    for index, member in enumerate(members):
        lines += [f"        {line}" for line in _take(member, f"v{index}", give_up, classes)]
    lines += [f"        {_enum_list(m, f'v{members.index(m)}', classes)}" for m in lists]
    count = "n" if len(lines) > 1 and lines[1].startswith("    n = ") else len(members)
    lines += [
        f"        extra = None if len(d) == {count} else r.unknown_fields(d, {class_name})",
        "    except (KeyError, TypeError, AttributeError, ValueError):",
        f"        {give_up}",
        f"    o: Any = new({class_name})",
    ]
    lines += [
        f"    o.{member.slot} = {_value(member, f'v{index}', class_name, classes)}"
        for index, member in enumerate(members)
    ]
    lines += ["    o._extra = extra", "    return o"]
    return "\n".join(lines)


def _take(member: Member, variable: str, give_up: str, classes: dict[str, str]) -> list[str]:
    """Statements that fetch a member, and give up when its value is not plainly valid."""
    name, core = repr(member.name), member.core
    source = f"d[{name}]" if member.required else f"d.get({name}, UNSET)"
    if core[0] == "%":
        source = f"{enum_table(member, classes)}[{source}]"
    lines = [f"{variable} = {source}"]
    bad = _bad(core, variable)
    absent = [] if member.required else [f"if {variable} is UNSET:", "    n -= 1"]
    if bad is None:
        return lines + absent + _loose(core, variable)
    if core in _TEXT_FORMS:
        # Comes last: it raises for what is no text.
        present = f"{variable} is not None and {bad}" if member.nullable else bad
        return [*lines, *absent, f"{'elif' if absent else 'if'} {present}:", f"    {give_up}"]
    if not absent:
        null = f" and {variable} is not None" if member.nullable else ""
        condition = f"({bad}){null}" if null and " or " in bad else bad + null
        return [*lines, f"if {condition}:", f"    {give_up}", *_loose(core, variable)]
    other = f"elif {variable} is not None:" if member.nullable else "else:"
    lines += [f"if {bad}:", *(f"    {line}" for line in absent)]
    return [*lines, f"    {other}", f"        {give_up}", *_loose(core, variable)]


def _loose(core: str, variable: str) -> list[str]:
    """A statement that reports values of no declared type: they can hold inexact numbers."""
    if core == "any":
        return [f"if type({variable}) in LOOSE:", "    r.loose = True"]
    if core[0] in "[{" and core[1:-1] in {"any", "float"}:
        return [f"if {variable}:", "    r.loose = True"]
    return []


def _bad(core: str, variable: str) -> str | None:
    """A condition that is true when a value is not of a kind; None when its table says it."""
    if core == "any" or core[0] in "%|":
        return None
    if core in _EXACT:
        return f"type({variable}) is not {_EXACT[core]}"
    if core == "float":
        return _FLOAT.format(variable)
    if core == "bool":
        return f"{variable} is not True and {variable} is not False"
    if core in _TEXT_FORMS:
        return _TEXT_FORMS[core].format(variable)
    container = "list" if core[0] == "[" else "dict"
    bad = f"type({variable}) is not {container}"
    if core == "[[str]]":
        return f"{bad} or not are_lists({variable}, STRINGS)"
    if core[0] in "[{" and core[1:-1] in _ELEMENTS:
        values = variable if container == "list" else f"{variable}.values()"
        return f"{bad} or not {_ELEMENTS[core[1:-1]]}.issuperset(map(type, {values}))"
    return bad


def _enum_list(member: Member, variable: str, classes: dict[str, str]) -> str:
    built = f"[{enum_list_table(member, classes)}[e] for e in {variable}]"
    return f"{variable} = {built}" + _where_present(member, variable)


def _where_present(member: Member, variable: str) -> str:
    """The condition behind a conditional expression: the value is there, and not null."""
    if member.required and not member.nullable:
        return ""
    kind = "list" if member.core[0] == "[" else "dict"
    return f" if type({variable}) is {kind} else {variable}"


def _value(member: Member, variable: str, class_name: str, classes: dict[str, str]) -> str:
    """The expression that a slot is set to, once the object is known to be valid."""
    core = member.core
    place = f"Place({class_name}.schema_name, {member.name!r}, d, {member.name!r})"
    tolerant = f"r.read(parse_kind({member.kind!r}), {variable}, {place})"
    if core[0] == "#":
        return f"read_{classes[core[1:]]}({variable}, r)" + _where_present(member, variable)
    if core[0] == "|":
        absent = "" if member.required else f"{variable} if {variable} is UNSET else "
        read = f"union_{classes[core[1:]]}.read({variable}, r)"
        return f"{absent}{read} if type({variable}) is dict else {tolerant}"
    if core[:2] == "[#" and not core.endswith("?]"):
        item = f"read_{classes[core[2:-1]]}(e, r)"
        return f"[{item} for e in {variable}] if {variable} else {variable}"
    if core[:2] == "[|" and not core.endswith("?]"):
        read = f"union_{classes[core[2:-1]]}.read_list({variable}, r)"
        return f"{read} if {variable} else {variable}"
    if core[0] in "[{" and not _plain(core):
        return tolerant + _where_present(member, variable)
    return variable


def _plain(core: str) -> bool:
    """Whether a list or a map needs no reading beyond its check."""
    inner = core[1:-1]
    is_enumeration = core[0] == "[" and inner[0] == "%" and not inner.endswith("?")
    return inner in _ELEMENTS or inner == "any" or core == "[[str]]" or is_enumeration


def write_function(class_name: str, members: list[Member], classes: dict[str, str]) -> str:
    """`write_X`: the JSON value, members in the document's order."""
    lines = [f"def write_{class_name}(o: Any) -> dict[str, Any]:", "    d: dict[str, Any] = {}"]
    for member in members:
        lines += [
            f"    if (v := o.{member.slot}) is not UNSET:",
            f"        d[{member.name!r}] = {_written(member, classes)}",
        ]
    lines += ["    if o._extra:", "        d.update(o._extra)", "    return d"]
    return "\n".join(lines)


def _written(member: Member, classes: dict[str, str]) -> str:
    core = member.core
    null = "v is None or " if member.nullable else ""
    if core == "str" or member.is_text:
        return f"v if {null}type(v) is str else encode(v)"
    if core in {"int", "bool"}:
        return f"v if {null}type(v) is {core} else encode(v)"
    if core[0] == "%":
        return f"v._value_ if type(v) is {classes[core[1:]]} else encode(v)"
    if core[0] == "#":
        name = classes[core[1:]]
        return f"write_{name}(v) if type(v) is {name} else encode(v)"
    if core[:2] == "[#" and not core.endswith("?]"):
        name = classes[core[2:-1]]
        item = f"write_{name}(e) if type(e) is {name} else encode(e)"
        return f"[{item} for e in v] if type(v) is list else encode(v)"
    if core[0] == "[" and core[1:-1] in _ELEMENTS:
        elements = _ELEMENTS[core[1:-1]]
        return f"[*v] if type(v) is list and {elements}.issuperset(map(type, v)) else encode(v)"
    return "encode(v)"
