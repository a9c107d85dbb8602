from __future__ import annotations

import shutil
from pathlib import Path

import generate as generate_command
import pytest
import sync_spec
from pipeline import overridden_templates
from pipeline.document import dump, load

from tests.generation.documents import document

ROOT = Path(__file__).parents[2]


def sync(tmp_path, node, name="upstream.yaml"):
    source = tmp_path / name
    source.write_text(dump(node), encoding="utf-8")
    return sync_spec.main([str(source), "--into", str(tmp_path)])


def test_syncing_writes_the_normal_form_and_where_it_came_from(tmp_path, capsys):
    assert sync(tmp_path, document()) == 0

    assert "first document: 1 operations" in capsys.readouterr().out
    assert load(tmp_path / "qovery.yaml")["paths"].keys() == {"/thing/{thingId}"}
    readme = (tmp_path / "README.md").read_text()
    assert "`upstream.yaml`" in readme
    assert str(tmp_path) not in readme
    assert "1 paths, 1 operations" in readme


def test_syncing_again_tells_what_changed(tmp_path, capsys):
    sync(tmp_path, document())
    newer = document(schemas="    More: {type: object, properties: {a: {type: string}}}")
    capsys.readouterr()

    assert sync(tmp_path, newer) == 0
    assert "schema added: More" in capsys.readouterr().out
    readme = (tmp_path / "README.md").read_text()

    assert sync(tmp_path, newer) == 0
    assert "no change of the API" in capsys.readouterr().out
    assert (tmp_path / "README.md").read_text() == readme


def test_what_cannot_be_decided_is_named_and_nothing_is_written(tmp_path, capsys):
    broken = document(
        schemas="    Odd: {type: object, properties: {a: {$ref: '#/components/schemas/Nowhere'}}}"
    )

    assert sync(tmp_path, broken) == 1
    assert "Nowhere" in capsys.readouterr().err
    assert not (tmp_path / "qovery.yaml").exists()


def test_a_source_that_cannot_be_read_is_an_error_of_one_line(tmp_path, capsys):
    assert sync_spec.main([str(tmp_path / "missing.yaml"), "--into", str(tmp_path)]) == 2
    assert "missing.yaml" in capsys.readouterr().err


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    """The layer that generation gives, made once, and what is reported of it."""
    folder = tmp_path_factory.mktemp("generated") / "_raw"
    return folder, generate_command.write(folder)


@pytest.fixture
def once(generated, monkeypatch):
    """Generation that copies what the same input gave before."""
    folder, reported = generated

    def write(output):
        shutil.copytree(folder, output)
        return reported

    monkeypatch.setattr(generate_command, "write", write)


def test_the_checked_in_layer_is_what_generation_gives(once, capsys):
    assert generate_command.main(["--check"]) == 0
    # Nor was any decision of the overlay skipped.
    assert capsys.readouterr() == ("", "")


@pytest.fixture
def checkout(once, tmp_path, monkeypatch):
    """The commands on a copy, so that a test can spoil it."""
    shutil.copytree(ROOT / "openapi", tmp_path / "openapi")
    shutil.copytree(
        ROOT / "qovery_async" / "_raw",
        tmp_path / "_raw",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    monkeypatch.setattr(generate_command, "OPENAPI", tmp_path / "openapi")
    monkeypatch.setattr(generate_command, "RAW", tmp_path / "_raw")
    return tmp_path


def test_a_file_that_differs_or_is_too_many_fails_the_check(checkout, capsys):
    (checkout / "_raw" / "models" / "project.py").write_text("# edited\n")
    (checkout / "_raw" / "stray.py").write_text("")

    assert generate_command.main(["--check"]) == 1
    said = capsys.readouterr().err
    assert "models/project.py differs" in said
    assert "stray.py" in said


def test_changed_template_of_the_generator_fails_the_check(checkout, capsys):
    recorded = checkout / "openapi" / "templates" / "OVERRIDDEN.sha256"
    recorded.write_text(recorded.read_text().replace("model.py.jinja", "other.py.jinja"))

    assert overridden_templates.changed(checkout / "openapi" / "templates")
    assert generate_command.main(["--check"]) == 1
    assert "--accept-templates" in capsys.readouterr().err
