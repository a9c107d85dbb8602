"""The resources and their methods, ready to print."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from qovery_async._codec.kinds import Kind
from qovery_async._rules.deployment_states import EXPECTED_STATES

from .body_types import BodyTypes
from .document import Node, operations
from .edits import Edits
from .kinds import ENUM, LIST, Kinds, annotation, element, list_field, named_schemas
from .media_types import is_text, json_schema
from .method_bodies import Bodies
from .methods import Argument, Method, docstring_of
from .modify_methods import ModifyMethods
from .name_conflicts import Place
from .names import pascal, snake, words
from .operation_facts import EPOCH, parameter_kind
from .references import operation_parameters

# Estimated lines of a file of resources.
_LONGEST = 1_250
# Names that the templates import beside the classes of resources.
_IMPORTED = (
    "Any",
    "Caller",
    "ClassVar",
    "Deployment",
    "Mapping",
    "Pages",
    "Resource",
    "Resources",
    "Sequence",
    "UUID",
    "Unpack",
    "Unset",
)
_SCALARS = {"int": "int", "float": "float", "bool": "bool", "uuid": "str | UUID"}


@dataclass(slots=True)
class ResourceClass:
    """One class of methods; `nested` maps attributes to the classes below it.

    `module` is its file. `models` and `bodies` are the names that its annotations use. `parts` are
    base classes in other files, which have some of its methods.
    """

    name: str
    title: str
    module: str
    methods: list[Method] = field(default_factory=list[Method])
    parts: list[ResourceClass] = field(default_factory=list["ResourceClass"])
    nested: dict[str, ResourceClass] = field(default_factory=dict[str, "ResourceClass"])

    @property
    def models(self) -> set[str]:
        """Models in the annotations of its methods."""
        own = {name for method in self.methods for name in method.models}
        return own.union(*(method.modify.models for method in self.methods if method.modify))

    @property
    def bodies(self) -> set[str]:
        """Types of `qovery_async.bodies` in the annotations of its methods."""
        own = {name for method in self.methods if method.body for name in method.body.names}
        return own.union(*(method.modify.bodies for method in self.methods if method.modify))

    @property
    def all_methods(self) -> list[Method]:
        """The methods of the class and of its parts."""
        methods = [method for one in (self, *self.parts) for method in one.methods]
        return sorted(methods, key=lambda method: method.name)

    @property
    def lines(self) -> int:
        """Estimated lines of the class."""
        return sum(method.lines for method in self.methods)


def _split(resources: Mapping[str, ResourceClass]) -> list[ResourceClass]:
    """Cut a file of resources that is too long; return the parts of classes.

    Each nested resource has a file of its own then, with all below it. A class that is too long
    alone gives the methods of its largest tags to base classes, except those of its own tag.
    """
    for dotted, resource in resources.items():
        resource.module = "_".join(dotted.split(".")[:2])
    return [part for resource in resources.values() for part in _parts(resource)]


def _parts(resource: ResourceClass) -> list[ResourceClass]:
    by_tag: dict[str, list[Method]] = defaultdict(list)
    for method in resource.methods:
        by_tag[method.tag].append(method)
    named = {method.name: method.tag for method in resource.methods}
    own = named.get("list") or named.get("get")
    tags = sorted(set(by_tag) - {own}, key=lambda tag: (-len(by_tag[tag]), tag))
    while resource.lines > _LONGEST and tags:
        tag = tags.pop(0)
        module = f"{resource.module}_{snake(tag)}"
        resource.parts.append(ResourceClass(pascal(module), tag, module, by_tag[tag]))
        resource.methods = [method for method in resource.methods if method.tag != tag]
    return resource.parts


class Resources:
    """Everything about resources, ready to print."""

    def __init__(
        self,
        document: Node,
        places: Mapping[str, Place],
        classes: Mapping[str, str],
        body_types: BodyTypes,
        edits: Edits,
    ) -> None:
        """Lay out the classes of one bundled document."""
        self._document = document
        self._places = places
        self._kinds = Kinds(document["components"]["schemas"])
        self._bodies = Bodies(body_types, self._kinds)
        self._classes = classes
        self._modify = ModifyMethods(edits, places, body_types, self._kinds, classes)
        # Classes by their dotted names, under the resource at the top.
        self._resources: dict[str, dict[str, ResourceClass]] = defaultdict(dict)
        self._parts: list[ResourceClass] = []
        taken = {*places.values()}
        for path, method, operation in operations(document):
            place = places[operation["operationId"]]
            further = [Place(name, place.method) for name in operation.get("x-also-in", ())]
            for found in (place, *(other for other in further if other not in taken)):
                resource = self._resource(found.resource)
                resource.methods.append(self._method(found, path, method, operation))
        for root, resources in self._resources.items():
            self._name_classes(root)
            for resource in resources.values():
                resource.methods.sort(key=lambda m: m.name)
            if sum(resource.lines for resource in resources.values()) > _LONGEST:
                self._parts += _split(resources)

    @property
    def roots(self) -> dict[str, ResourceClass]:
        """The resources at the top."""
        return {name: resources[name] for name, resources in self._resources.items()}

    def modules(self) -> dict[str, list[ResourceClass]]:
        """Return the classes of every file."""
        found: dict[str, list[ResourceClass]] = defaultdict(list)
        for part in self._parts:
            found[part.module].append(part)
        for resources in self._resources.values():
            for resource in resources.values():
                found[resource.module].append(resource)
        return found

    def _resource(self, dotted: str) -> ResourceClass:
        root, *below = dotted.split(".")
        resources = self._resources[root]
        for depth in range(len(below) + 1):
            name = ".".join([root, *below[:depth]])
            if name not in resources:
                resources[name] = ResourceClass(pascal(name), name.rpartition(".")[2], root)
                if depth:
                    parent = resources[name.rpartition(".")[0]]
                    parent.nested[below[depth - 1]] = resources[name]
        return resources[dotted]

    def _name_classes(self, root: str) -> None:
        """Give every class of a resource a name that no import or other class of it has."""
        resources = self._resources[root]
        taken = set(_IMPORTED)
        for resource in resources.values():
            taken |= resource.models | resource.bodies
        for dotted, resource in resources.items():
            resource.name = pascal(dotted)
            while resource.name in taken:
                resource.name += "Resource"
            taken.add(resource.name)

    def _method(self, place: Place, path: str, verb: str, operation: Node) -> Method:
        models: set[str] = set()
        result, is_list = self._result(models, verb, operation)
        arguments: dict[str, list[Argument]] = {"path": [], "query": []}
        for parameter in operation_parameters(self._document, operation):
            if parameter["in"] in arguments:
                arguments[parameter["in"]].append(self._argument(models, parameter))
        taken = {"self", "body", "fields"}
        for argument in [*arguments["path"], *arguments["query"]]:
            while argument.python in taken:
                argument.python += "_"
            taken.add(argument.python)
        arguments["query"].sort(key=lambda a: not a.required)
        body_kind = self._bodies.kind(operation)
        if body_kind is not None:
            self._annotation(models, body_kind)
        method = Method(
            place.method,
            operation["operationId"],
            arguments["path"],
            arguments["query"],
            self._bodies.of(verb, operation, taken),
            result,
            is_list,
            self._deprecated(path, verb, operation),
            str((operation.get("tags") or ["untagged"])[0]),
            models,
            starts=bool(arguments["path"]) and operation.get("x-long-running") in EXPECTED_STATES,
        )
        method.docstring = docstring_of(method, path, verb, operation)
        method.modify = self._modify.of(method, body_kind)
        return method

    def _deprecated(self, path: str, verb: str, operation: Node) -> str | None:
        """Return the replacement of a deprecated operation: its twin of an organization, if any."""
        if not operation.get("deprecated"):
            return None
        other = self._document["paths"].get("/organization/{organizationId}" + path, {}).get(verb)
        if other is None:
            return "it will go away"
        return f"use {'.'.join(self._places[other['operationId']])}()"

    def _argument(self, models: set[str], parameter: Node) -> Argument:
        kind = parameter_kind(parameter, self._kinds)
        required = bool(parameter.get("required"))
        if kind.op == "str" and words(parameter["name"])[-1:] in (["id"], ["Id"], ["ID"]):
            kind = Kind("uuid")  # the document leaves the format of some ids out
        text = self._argument_type(models, kind)
        if not required:
            text += " | None"
        name = str(parameter["name"])
        return Argument(
            snake(name),
            name,
            text,
            required,
            str(parameter.get("description", "")),
        )

    def _argument_type(self, models: set[str], kind: Kind) -> str:
        if kind.op == ENUM:
            return f"{self._annotation(models, kind._replace(nullable=False))} | str"
        if kind.op == LIST:
            return f"Sequence[{self._argument_type(models, element(kind))}]"
        if kind.op in {"datetime", "date"}:
            return f"datetime.{kind.op} | str"
        if kind == EPOCH:
            return "datetime.datetime | int | str"
        return _SCALARS.get(kind.op, "str")

    def _annotation(self, models: set[str], kind: Kind) -> str:
        models.update(self._classes[name] for name in named_schemas(kind))
        return annotation(kind, self._classes).replace("list[", "builtins.list[")

    def _result(self, models: set[str], verb: str, operation: Node) -> tuple[str, bool]:
        found: list[str] = []
        for status, answer in sorted(operation["responses"].items()):
            if not status.startswith("2"):
                continue
            content = cast("Node", answer.get("content") or {})
            schema = json_schema(content)
            if schema is not None:
                member = list_field(schema, self._kinds, operation.get("x-paging"))
                if verb == "get" and member is not None:
                    return self._item(models, schema, member), True
                found.append(self._annotation(models, self._kinds.of(schema)))
            elif content:
                found += ["str" if is_text(media) else "bytes" for media in sorted(content)]
            else:
                found.append("None")
        return " | ".join(dict.fromkeys(found or ["None"])), False

    def _item(self, models: set[str], schema: Node, member: str) -> str:
        kind = self._kinds.of(schema)
        if member:
            owner = self._kinds.schemas[kind.name]
            kind = self._kinds.of(owner["properties"][member])
        return self._annotation(models, element(kind))
