"""Plan of the generated modules: the document's facts under the generator's names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from qovery_async._codec.kinds import Kind

from .document import Node
from .english import adds_to
from .kinds import (
    ENUM,
    Kinds,
    accepted_texts,
    annotation,
    element,
    has_code,
    is_enumeration,
    is_model,
    is_union,
    kind_text,
    named_schemas,
)
from .names import enum_members
from .reader_code import (
    ModelField,
    enum_list_table,
    enum_table,
    holds,
    read_function,
    write_function,
)

RESERVED = frozenset(
    {
        "additional_properties",
        "field_lines",
        "from_dict",
        "is_open",
        "known_names",
        "model_fields",
        "read_json",
        "required_names",
        "schema_name",
        "set_extra",
        "slot_plan",
        "to_dict",
        "to_request",
        "wraps_results",
        "write_json",
    }
)


@dataclass(slots=True)
class ModelPlan:
    """One model class."""

    class_name: str
    schema: str
    description: str
    fields: list[ModelField]
    is_open: bool
    reader: str
    writer: str
    request: str | None


@dataclass(slots=True)
class EnumPlan:
    """One enumeration class; `values` maps member names to texts."""

    class_name: str
    description: str
    values: dict[str, str]


@dataclass(slots=True)
class UnionPlan:
    """One union's table."""

    name: str
    schema: str
    branches: list[str]
    tag: str | None
    tags: dict[str, str]
    nullable: bool
    annotation: str


@dataclass(slots=True)
class ModulePlan:
    """One generated module of models; `texts` are the types of enumerations' texts in use."""

    enums: list[EnumPlan] = field(default_factory=list[EnumPlan])
    unions: list[UnionPlan] = field(default_factory=list[UnionPlan])
    models: list[ModelPlan] = field(default_factory=list[ModelPlan])
    texts: set[str] = field(default_factory=set[str])
    tables: dict[str, tuple[str, bool, bool]] = field(
        default_factory=dict[str, tuple[str, bool, bool]]
    )
    imports: dict[str, list[str]] = field(default_factory=lambda: defaultdict[str, list[str]](list))
    type_imports: dict[str, list[str]] = field(
        default_factory=lambda: defaultdict[str, list[str]](list)
    )


class Plan:
    """Everything about models, ready to print.

    `class_names` and `member_names` are the generator's: schema name to class name, and schema
    name to member name to attribute name. `text_names` has the types of enumerations' texts.
    `requests` maps responses to their edit requests.
    """

    def __init__(
        self,
        document: Node,
        class_names: Mapping[str, str],
        member_names: Mapping[str, Mapping[str, str]],
        modules_of: Mapping[str, str],
        *,
        text_names: Mapping[str, str],
        requests: Mapping[str, str],
    ) -> None:
        """Lay out the modules of one bundled document."""
        self._schemas = cast("dict[str, Node]", document["components"]["schemas"])
        self.classes = dict(class_names)
        self._attributes = member_names
        self._modules_of = modules_of
        self._text_names = text_names
        self._requests = requests
        self.kinds = Kinds(self._schemas)
        self.modules: dict[str, ModulePlan] = defaultdict(ModulePlan)
        # Schema to entry, as `qovery_async._codec.model_index` reads it; class to module.
        self.index: dict[str, str] = {}
        self.names: dict[str, str] = {}
        for name, schema in self._schemas.items():
            self._place(name, schema)
        for module in self.modules.values():
            module.models.sort(key=lambda model: model.class_name)

    def _place(self, name: str, schema: Node) -> None:
        kind = self.kinds.of_component(name)
        if not has_code(schema):
            self.index[name] = f"={kind_text(kind)}"
            return
        module_name = self._modules_of[name]
        class_name = self.classes.get(name, name)
        module = self.modules[module_name]
        if is_enumeration(schema):
            values = enum_members(schema["enum"])
            module.enums.append(EnumPlan(class_name, _description(schema, name), values))
        elif is_union(schema):
            self._place_union(name, schema, module_name)
        else:
            self._place_model(name, schema, module_name)
        renamed = "" if class_name == name else f" {class_name}"
        self.index[name] = f"{kind.op}{module_name}{renamed}{'?' if kind.nullable else ''}"
        self.names[class_name] = module_name

    def _place_union(self, name: str, schema: Node, module_name: str) -> None:
        discriminator = schema.get("discriminator") or {}
        branches = [self.kinds.of(branch) for branch in schema["oneOf"]]
        tags = {
            value: kind_text(self.kinds.of_component(str(target).rsplit("/", 1)[1]))
            for value, target in discriminator.get("mapping", {}).items()
        }
        types = [annotation(kind, self.classes) for kind in branches]
        text = " | ".join([*dict.fromkeys(types), "UnknownVariant"])
        if schema.get("nullable"):
            text += " | None"
        module = self.modules[module_name]
        module.unions.append(
            UnionPlan(
                self.classes.get(name, name),
                name,
                [kind_text(kind) for kind in branches],
                discriminator.get("propertyName"),
                tags,
                bool(schema.get("nullable")),
                text,
            )
        )
        for kind in branches:
            self._import(module, module_name, kind, with_code=False)

    def _place_model(self, name: str, schema: Node, module_name: str) -> None:
        module = self.modules[module_name]
        members = self._members(name, schema)
        class_name = self.classes[name]
        for member in members:
            self._import(module, module_name, member.kind, with_code=True)
            module.texts |= {
                self._text_names[name]
                for name in named_schemas(member.kind)
                if member.texts and name in self._text_names
            }
            if member.kind.op == ENUM:
                enum = self.classes[member.kind.name]
                table = (enum, not member.required, member.kind.nullable)
                module.tables[enum_table(member, self.classes)] = table
            elif holds(member.kind, ENUM):
                enum = self.classes[element(member.kind).name]
                module.tables[enum_list_table(member, self.classes)] = (enum, False, False)
        module.models.append(
            ModelPlan(
                class_name,
                name,
                _description(schema, name),
                members,
                bool(schema.get("additionalProperties")),
                read_function(class_name, members, self.classes),
                write_function(class_name, members, self.classes),
                self._request(name, module, module_name),
            )
        )

    def _request(self, name: str, module: ModulePlan, here: str) -> str | None:
        """Return the class of the edit request of a response, and import it for its annotation."""
        if name not in self._requests:
            return None
        request = self.kinds.of_component(self._requests[name])
        self._import(module, here, request, with_code=False)
        return annotation(request._replace(nullable=False), self.classes)

    def _members(self, name: str, schema: Node) -> list[ModelField]:
        required = set(schema.get("required", ()))
        members: list[ModelField] = []
        for key, node in schema["properties"].items():
            attribute = self._attributes[name][key]
            kind = self.kinds.of(node)
            members.append(
                ModelField(
                    attribute,
                    key,
                    kind,
                    key in required,
                    bool(node.get("x-secret")),
                    annotation(kind, self.classes, required=key in required),
                    accepted_texts(kind, self.classes, self._text_names),
                    _description(node, key),
                )
            )
        return members

    def _import(self, module: ModulePlan, here: str, kind: Kind, *, with_code: bool) -> None:
        for target in named_schemas(kind):
            there = self._modules_of[target]
            if there == here:
                continue
            class_name = self.classes.get(target, target)
            schema = self._schemas[target]
            if is_union(schema):
                module.type_imports[there].append(class_name)
                if with_code:
                    module.imports[there].append(f"union_{class_name}")
            elif not with_code:
                module.type_imports[there].append(class_name)
            else:
                module.imports[there].append(class_name)
                if is_model(schema):
                    module.imports[there] += [f"read_{class_name}", f"write_{class_name}"]


def _description(node: Node, name: str) -> str:
    """Return a description, "" if it only repeats the name."""
    text = str(node.get("description") or "")
    return text if adds_to(text, name) else ""
