"""openapi-python-client with custom templates and a custom layout of modules."""

from __future__ import annotations

import bz2
import json
import os
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import safe_for_docstring

from .body_types import BodyTypes
from .document import Node, dump_json
from .edits import Edits
from .generator_input import project
from .generator_names import distinct_names, generated_names, missing
from .grouping import group_operations, group_schemas
from .kinds import Kinds, kind_text
from .module_plan import Plan
from .name_conflicts import Place
from .operation_facts import operation_facts
from .reader_code import ModelField
from .resource_names import places
from .resources import Resources
from .stable_names import MARK

# Problems in one line of a message.
_PROBLEMS, _PROBLEM_LENGTH = 5, 300


class GenerationError(RuntimeError):
    """The generator warned or omitted something; `problems` lists it."""

    def __init__(self, problems: list[str]) -> None:
        """Store the problems; the message has the first ones, in one line."""
        self.problems = problems
        shown = [" ".join(problem.split())[:_PROBLEM_LENGTH] for problem in problems[:_PROBLEMS]]
        if len(problems) > _PROBLEMS:
            shown.append(f"and {len(problems) - _PROBLEMS} more")
        super().__init__(f"the generator did not take the whole document: {'; '.join(shown)}")


def field_line(field: ModelField) -> str:
    """Return a field as `qovery_async._codec.fields.parse_fields` reads it, in a string literal."""
    marks = "!" * field.required + "*" * field.secret
    line = f"{field.attribute}{marks} {kind_text(field.kind)}"
    if field.name != field.attribute:
        line += f" {json.dumps(field.name)}"
    return line.replace("\\", "\\\\")


def docstring(text: str, indent: int = 4) -> str:
    """Return a docstring of `text`, wrapped for the line length."""
    safe = safe_for_docstring(text.strip())
    if safe.endswith('"'):
        safe += " "
    pad = " " * indent
    paragraphs = [" ".join(part.split()) for part in safe.split("\n\n")]
    lines = ("\n\n" + pad).join(
        textwrap.fill(p, 96 - indent, subsequent_indent=pad, break_long_words=False)
        for p in paragraphs
    )
    close = f"\n{pad}" if "\n" in lines else ""
    return f'"""{lines}{close}"""'


def method_docstring(text: str) -> str:
    """Return the docstring of a method, from lines that keep their indentation."""
    wrapped: list[str] = []
    for line in safe_for_docstring(text).splitlines():
        inner = line[: len(line) - len(line.lstrip())]
        wrapped += textwrap.wrap(
            line, 88, subsequent_indent=inner, break_long_words=False, break_on_hyphens=False
        ) or [""]
    return '"""' + "\n".join(f"        {x}" if x else "" for x in wrapped).strip() + '\n        """'


class _Layer(Project):
    """Writes the raw layer: models grouped by the operations that use them, operations as data."""

    document: Node
    plan: Plan
    edits: Edits
    bodies: BodyTypes
    places: dict[str, Place]
    roots: dict[str, str]

    def _create_package(self) -> None:
        self._write("__init__.py", "package_init.py.jinja")

    def _build_models(self) -> None:
        for name, module in sorted(self.plan.modules.items()):
            self._write(f"models/{name}.py", "models_module.py.jinja", module=module)
        for suffix in ("py", "pyi"):
            name = f"models_init.{suffix}.jinja"
            self._write(f"models/__init__.{suffix}", name, plan=self.plan)
        self._build_bodies()

    def _build_bodies(self) -> None:
        for name, module in sorted(self.bodies.modules.items()):
            self._write(f"bodies/{name}.pyi", "bodies_module.pyi.jinja", module=module)
        for suffix in ("py", "pyi"):
            name = f"bodies_init.{suffix}.jinja"
            self._write(f"bodies/__init__.{suffix}", name, bodies=self.bodies)

    def _build_api(self) -> None:
        modules: dict[str, str] = {}
        for name, found in sorted(group_operations(self.document, self.roots).items()):
            facts = [operation_facts(self.document, *entry, self.plan.kinds) for entry in found]
            facts.sort(key=lambda fact: str(fact["operation_id"]))
            modules.update({str(fact["operation_id"]): name for fact in facts})
            self._write(f"operations/{name}.py", "endpoint_module.py.jinja", operations=facts)
        self._write("operations/__init__.py", "api_init.py.jinja", modules=modules)
        self._write("edits.py", "edits.py.jinja", edits=self.edits)
        self._build_resources()
        text = dump_json(runtime_document(self.document))
        # The wheel would deflate it, which is 50 % larger.
        packed = bz2.compress(text.encode() + b"\n")
        (self.package_dir / "document.json.bz2").write_bytes(packed)

    def _build_resources(self) -> None:
        resources = Resources(
            self.document, self.places, self.plan.classes, self.bodies, self.edits
        )
        for name, classes in sorted(resources.modules().items()):
            values = {
                "here": name,
                "classes": classes,
                "models": {model for one in classes for model in one.models},
                "bodies": {body for one in classes for body in one.bodies},
                "others": {
                    nested.name: nested.module
                    for one in classes
                    for nested in one.nested.values()
                    if nested.module != name
                },
                "parts": {part.name: part.module for one in classes for part in one.parts},
            }
            for suffix in ("py", "pyi"):
                self._write(
                    f"resources/{name}.{suffix}", f"resource_module.{suffix}.jinja", **values
                )
        self._write(
            "resources/__init__.py",
            "resources_init.py.jinja",
            roots=resources.roots,
            places=self.places,
        )

    def _write(self, name: str, template: str, **values: Any) -> None:  # for a template
        target = self.package_dir / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(self.env.get_template(template).render(**values), encoding="utf-8")


def runtime_document(document: Node) -> Any:  # a document
    """Return the document for the simulator: no prose, response headers or names of methods."""

    def strip(node: Any) -> Any:  # any node of a document
        if isinstance(node, list):
            return [strip(item) for item in node]
        if not isinstance(node, dict):
            return node
        kept = {}
        for key, value in node.items():
            is_prose = key in {"description", "summary"} and isinstance(value, str)
            if key != MARK and not is_prose and not (key == "headers" and "$ref" in str(value)):
                kept[key] = strip(value)
        return kept

    return strip(document)


def generate(document: Node, config_file: Path, templates: Path, output: Path) -> None:
    """Write the raw layer of a bundled document into `output`, a folder that does not exist yet.

    Raises `GenerationError` if the generator warns, or if it omits an operation or a schema of the
    document.
    """
    if output.exists():
        raise GenerationError([f"{output} exists"])
    config = Config.from_sources(
        ConfigFile.load_from_path(config_file),
        MetaType.NONE,
        document_source=output,
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )
    distinct = distinct_names(document)
    data = GeneratorData.from_dict(project(document, distinct), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError([str(data.detail or data.header)])
    layer = _Layer(openapi=data, config=config, custom_template_path=templates)
    layer.env.filters.update(
        field_line=field_line,
        docstring=docstring,
        method_docstring=method_docstring,
        pyrepr=repr,
    )
    layer.document = document
    layer.places = places(document)
    layer.roots = {name: place.resource.split(".")[0] for name, place in layer.places.items()}
    modules_of = group_schemas(document, layer.roots)
    class_names, attribute_names = generated_names(distinct, document, data)
    layer.bodies = BodyTypes(document, class_names, modules_of)
    layer.edits = Edits(document, Kinds(document["components"]["schemas"]))
    layer.plan = Plan(
        document,
        class_names,
        attribute_names,
        modules_of,
        text_names=layer.bodies.texts,
        requests=layer.edits.requests,
    )
    with _tools_on_path():
        problems = [f"{error.header} {error.detail}" for error in layer.build()]
    problems += missing(distinct, document, data)
    if problems:
        raise GenerationError(problems)


@contextmanager
def _tools_on_path() -> Iterator[None]:
    """Put ruff of this environment on the PATH, the only place where the generator looks for it."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), before])
    try:
        yield
    finally:
        os.environ["PATH"] = before
