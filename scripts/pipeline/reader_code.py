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
    the tolerant reader can start over without counting anything twice.
    """
    first: list[str] = []
    checks: list[str] = []
    steps: list[str] = []
    for index, member in enumerate(members):
        variable = f"v{index}"
        source = f"d[{member.name!r}]" if member.required else f"d.get({member.name!r}, UNSET)"
        if member.core[0] == "%":
            first.append(f"{variable} = {enum_table(member, classes)}[{source}]")
        elif member.core == "any" or member.core[0] == "|":
            first.append(f"{variable} = {source}")
        else:
            checks.append(_check(member, variable, source))
        if member.core.startswith("[%") and not member.core.endswith("?]"):
            steps.append(_enum_list(member, variable, classes))
    lines = [f"def read_{class_name}(d: Any, r: Reading) -> Any:", "    try:"]
    lines += [f"        {step}" for step in first]
    if checks:
        joined = "\n            or ".join(checks)
        lines += [
            f"        if (\n            {joined}\n        ):",
            f"            return r.tolerate({class_name}, d)",
        ]
    lines += [f"        {step}" for step in steps]
    lines += [
        f"        known = _{class_name}_names.issuperset(d)",
        f"        extra = None if known else r.unknown_members(d, {class_name})",
        "    except (KeyError, TypeError, AttributeError):",
        f"        return r.tolerate({class_name}, d)",
        f"    o: Any = new({class_name})",
    ]
    lines += [
        f"    o.{member.slot} = {_value(member, f'v{index}', class_name, classes)}"
        for index, member in enumerate(members)
    ]
    lines += ["    o._extra = extra", "    return o"]
    return "\n".join(lines)


def _check(member: Member, variable: str, source: str) -> str:
    """A condition that is true when the member's value is not plainly valid."""
    core = member.core
    taken = f"({variable} := {source})"
    if core in _EXACT:
        bad = f"type{taken} is not {_EXACT[core]}"
    elif core == "float":
        bad = f"type{taken} is not float and type({variable}) is not int"
    elif core == "bool":
        bad = f"{taken} is not True and {variable} is not False"
    elif core == "uuid":
        bad = f"(type{taken} is not str or len({variable}) != 36)"
    elif core == "datetime":
        bad = f"(type{taken} is not str or {variable}[10:11] != 'T')"
    elif core == "date":
        bad = f"(type{taken} is not str or len({variable}) != 10)"
    elif core[0] == "[" and core[1:-1] in _ELEMENTS:
        elements = _ELEMENTS[core[1:-1]]
        bad = f"(type{taken} is not list or not {elements}.issuperset(map(type, {variable})))"
    else:
        bad = f"type{taken} is not {'list' if core[0] == '[' else 'dict'}"
    absent = "" if member.required else f" and {variable} is not UNSET"
    null = f" and {variable} is not None" if member.nullable else ""
    return f"({bad}{absent}{null})" if absent or null or " and " in bad else bad


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
    core = member.core
    if core[0] == "#":
        built = f"read_{classes[core[1:]]}({variable}, r)"
    elif core.startswith("[#") and not core.endswith("?]"):
        built = f"[read_{classes[core[2:-1]]}(e, r) for e in {variable}]"
    elif core[0] == "|" or (core[0] in "[{" and not _plain(core)):
        place = f"Place({class_name}.schema_name, {member.name!r}, d, {member.name!r})"
        built = f"r.read(parse_kind({member.kind!r}), {variable}, {place})"
        if core[0] == "|":
            built = f"union_{classes[core[1:]]}.read({variable}, r)"
            guard = [f"type({variable}) is dict"]
            other = f"r.read(parse_kind({member.kind!r}), {variable}, {place})"
            absent = "" if member.required else f"{variable} if {variable} is UNSET else "
            return f"{absent}{built} if {guard[0]} else {other}"
    else:
        return variable
    return built + _where_present(member, variable)


def _plain(core: str) -> bool:
    """Whether a list needs no reading beyond its check."""
    inner = core[1:-1]
    return core in {"{any}", "[any]"} or (
        core[0] == "[" and (inner in _ELEMENTS or (inner[0] == "%" and not inner.endswith("?")))
    )


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
    if core == "str" or member.is_text:
        return "v if type(v) is str else encode(v)"
    if core in {"int", "bool", "float"}:
        return f"v if type(v) is {core} else encode(v)"
    if core[0] == "%":
        return f"v._value_ if type(v) is {classes[core[1:]]} else encode(v)"
    if core[0] == "#":
        name = classes[core[1:]]
        return f"write_{name}(v) if type(v) is {name} else encode(v)"
    if core.startswith("[#") and not core.endswith("?]"):
        name = classes[core[2:-1]]
        item = f"write_{name}(e) if type(e) is {name} else encode(e)"
        return f"[{item} for e in v] if type(v) is list else encode(v)"
    return "encode(v)"
