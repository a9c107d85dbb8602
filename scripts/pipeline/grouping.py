"""Modules of the generated layer: which operations and which models share a file.

Files are named after resources, as methods are: `applications` has the operations of
`client.applications` and their models.

- Schemas that the same resources reach share a module, so that an operation loads what it needs and
  little else. What several resources reach is in `<resource>_shared`, after the one that the
  schemas' names speak of.
- A module that would be too long is split by tag (`organization_webhook`), then in the order of
  dependencies (`clusters_2`).
- Small groups join the module of their name, or `common`, if that closes no circle of imports.

A schema's references lead to schemas that at least the same resources reach: modules import each
other in one direction.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from .document import Node, operations
from .english import plural
from .kinds import has_code
from .names import snake, words
from .references import operation_parameters, reachable, schema_refs

# Estimated lines of a module; the formatter can make it half as long again.
_LONGEST = 930
_SMALL = 150
_OPERATION_LINES = 12
# Schemas that this many resources reach are not named after one of them.
_MANY = 4
_UNUSED = "unused"


def tag_of(operation: Node) -> str:
    """Return the tag of an operation, as a module's name."""
    tags = operation.get("tags") or ["untagged"]
    return snake(str(tags[0]))


@dataclass(slots=True)
class _Group:
    names: list[str]
    wanted: str
    is_common: bool = False


def group_operations(
    document: Node, roots: Mapping[str, str]
) -> dict[str, list[tuple[str, str, Node]]]:
    """Return the operations of every module: of one resource, or of one tag of a long one.

    `roots` has the resource of every operation id.
    """
    grouped: dict[str, list[tuple[str, str, Node]]] = defaultdict(list)
    for path, method, operation in operations(document):
        grouped[roots[operation["operationId"]]].append((path, method, operation))
    done: dict[str, list[tuple[str, str, Node]]] = defaultdict(list)
    for root, found in sorted(grouped.items()):
        is_long = len(found) * _OPERATION_LINES > _LONGEST
        for entry in found:
            done[tag_of(entry[2]) if is_long else root].append(entry)
    return done


def group_schemas(document: Node, roots: Mapping[str, str]) -> dict[str, str]:
    """Return the module of every schema with code of its own.

    `roots` has the resource of every operation id.
    """
    every = cast("dict[str, Node]", document["components"]["schemas"])
    schemas = {name: schema for name, schema in every.items() if has_code(schema)}
    resources: dict[str, set[str]] = defaultdict(set)
    tags: dict[str, set[str]] = defaultdict(set)
    for _, _, operation in operations(document):
        uses = [operation_parameters(document, operation), operation.get("requestBody")]
        for name in reachable(schema_refs([uses, operation["responses"]]), every):
            resources[name].add(roots[operation["operationId"]])
            tags[name].add(tag_of(operation))
    groups: list[_Group] = []
    for key, names in sorted(_by_key(schemas, resources).items()):
        if sum(lines_of(schemas[name]) for name in names) <= _LONGEST:
            groups.append(_Group(names, _name(key, names), len(key) >= _MANY))
            continue
        for inner, part in sorted(_by_key(names, tags).items()):
            groups.append(_Group(part, _name(inner, part)))
    return _Packing(every, groups).modules()


def _by_key(names: Iterable[str], keys: Mapping[str, set[str]]) -> dict[tuple[str, ...], list[str]]:
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in sorted(names):
        found[tuple(sorted(keys.get(name, ())))].append(name)
    return found


def _name(key: tuple[str, ...], names: list[str]) -> str:
    """Return the name that a group's module should have."""
    if len(key) < 2:  # noqa: PLR2004  # one owner
        return key[0] if key else _UNUSED
    spoken = [{plural([word.lower()])[0] for word in words(name)} for name in names]

    def mentions(owner: str) -> int:
        parts = {plural([word.lower()])[0] for word in words(owner)}
        return sum(parts <= said for said in spoken) if parts else 0

    owner = max(key, key=lambda owner: (mentions(owner), owner))
    if not mentions(owner):
        firsts = Counter((words(name) or [_UNUSED])[0].lower() for name in names)
        owner = snake(min(firsts, key=lambda word: (-firsts[word], word)))
    return f"{owner}_shared"


def lines_of(schema: Node) -> int:
    """Estimate the lines of a schema's code."""
    if schema.get("properties"):
        return 20 + 7 * len(schema["properties"])
    if "oneOf" in schema:
        return 5 + 2 * len(schema["oneOf"])
    return 4 + len(schema["enum"]) if "enum" in schema else 0


def _targets(name: str, schemas: Mapping[str, Node]) -> set[str]:
    """Return the schemas with code that a schema refers to, also through those without."""
    found: set[str] = set()
    seen = {name}
    pending = schema_refs(schemas[name])
    while pending:
        target = pending.pop()
        if has_code(schemas[target]):
            found.add(target)
        elif target not in seen:
            seen.add(target)
            pending += schema_refs(schemas[target])
    return found


class _Packing:
    """Puts groups into modules, without circles of imports."""

    def __init__(self, schemas: Mapping[str, Node], groups: list[_Group]) -> None:
        self._lines = {
            name: lines_of(schema) for name, schema in schemas.items() if has_code(schema)
        }
        self._targets = {name: _targets(name, schemas) for name in self._lines}
        self._groups = groups
        self._home: dict[str, _Group] = {}

    def modules(self) -> dict[str, str]:
        parts = [part for group in self._groups for part in self._cut(group)]
        packed: dict[str, list[_Group]] = defaultdict(list)
        # The most shared groups first, so that the targets of references are packed earlier.
        for group in self._in_order(parts):
            wanted = "common" if group.is_common and self._size(group) < _SMALL else group.wanted
            self._put(group, wanted, packed)
        modules: dict[str, str] = {}
        taken = set(packed)
        for wanted, found in packed.items():
            name, number = wanted, 2
            for group in found:
                modules.update(dict.fromkeys(group.names, name))
                while name in taken:
                    name, number = f"{wanted}_{number}", number + 1
                taken.add(name)
        return modules

    def _put(self, group: _Group, wanted: str, packed: dict[str, list[_Group]]) -> None:
        """Merge a group into the last module of its name, or begin another one."""
        last = packed[wanted][-1] if packed[wanted] else None
        fits = last is not None and self._size(last) + self._size(group) <= _LONGEST
        if last is None or not fits or self._closes_circle(last, group):
            last = _Group([], wanted)
            packed[wanted].append(last)
        last.names += group.names
        self._home.update(dict.fromkeys(group.names, last))

    def _closes_circle(self, module: _Group, group: _Group) -> bool:
        """Return True if `group` refers to another module that leads back to `module`."""
        module_names = set(module.names)
        seen = {*module.names, *group.names}
        pending = [name for name in self._references(group.names) if name not in seen]
        while pending:
            name = pending.pop()
            if name in seen:
                continue
            siblings = self._home[name].names
            seen.update(siblings)
            targets = self._references(siblings)
            if not module_names.isdisjoint(targets):
                return True
            pending += targets
        return False

    def _references(self, names: Iterable[str]) -> list[str]:
        return [target for name in names for target in self._targets[name]]

    def _size(self, group: _Group) -> int:
        return sum(self._lines[name] for name in group.names)

    def _in_order(self, groups: list[_Group]) -> list[_Group]:
        """Return groups so that each comes after those that it refers to."""
        home = {name: index for index, group in enumerate(groups) for name in group.names}
        done: dict[int, None] = {}

        def visit(index: int) -> None:
            if index in done:
                return
            for target in sorted(
                {home[n] for n in self._references(groups[index].names)} - {index}
            ):
                visit(target)
            done[index] = None

        for index in range(len(groups)):
            visit(index)
        return [groups[index] for index in done]

    def _cut(self, group: _Group) -> list[_Group]:
        """Cut a group that is too long, in the order of dependencies."""
        if self._size(group) <= _LONGEST:
            return [group]
        parts = [_Group([], group.wanted, group.is_common)]
        for names in self._components(group.names):
            size = sum(self._lines[name] for name in names)
            if parts[-1].names and self._size(parts[-1]) + size > _LONGEST:
                parts.append(_Group([], group.wanted, group.is_common))
            parts[-1].names += names
        return parts

    def _components(self, names: list[str]) -> list[list[str]]:
        """Return names in the order of dependencies; those that refer to each other together."""
        inside = set(names)
        reached = {name: self._reached(name, inside) for name in names}
        found: dict[str, list[str]] = {}
        order = sorted(names, key=lambda name: (len(reached[name]), name))
        for name in order:
            first = next((n for n in found if n in reached[name] and name in reached[n]), name)
            found.setdefault(first, []).append(name)
        return list(found.values())

    def _reached(self, start: str, inside: set[str]) -> set[str]:
        seen = {start}
        pending = [start]
        while pending:
            for name in self._targets[pending.pop()] & inside - seen:
                seen.add(name)
                pending.append(name)
        return seen
