"""Files of the generated layer."""

from __future__ import annotations

import ast
from pathlib import Path

from pipeline.bundling import bundle
from pipeline.document import load
from pipeline.grouping import group_schemas
from pipeline.kinds import has_code
from pipeline.resource_names import places

ROOT = Path(__file__).parents[2]
MODELS = ROOT / "qovery_async" / "_raw" / "models"


def imports(path):
    """The sibling modules that a module imports when it loads."""
    return {
        node.module
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ImportFrom) and node.level == 1
    }


def test_modules_of_models_import_in_one_direction():
    pending = {path.stem: imports(path) for path in MODELS.glob("[a-z]*.py")}

    while free := {name for name, needed in pending.items() if needed.isdisjoint(pending)}:
        for name in free:
            del pending[name]

    assert pending == {}


def test_generated_files_have_at_most_1500_lines():
    files = [path for suffix in ("py", "pyi") for path in MODELS.parent.rglob(f"*.{suffix}")]

    assert len(files) > 100
    assert {path.name: n for path in files if (n := lines(path)) > 1500} == {}


def lines(path):
    return path.read_bytes().count(b"\n")


def test_every_schema_with_code_has_a_module():
    document, _ = bundle(load(ROOT / "openapi/qovery.yaml"), ROOT / "openapi/overlay.yaml")
    roots = {name: place.resource.split(".")[0] for name, place in places(document).items()}
    schemas = document["components"]["schemas"]

    found = group_schemas(document, roots)

    assert set(found) == {name for name, schema in schemas.items() if has_code(schema)}
    assert set(found.values()) == {path.stem for path in MODELS.glob("[a-z]*.py")}
    assert found["ProjectRequest"] == "projects"
    assert found["OrganizationWebhookResponse"] == "organization_webhook"
