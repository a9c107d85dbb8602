"""Whatever OUT holds, nothing is lost that `make regenerate` did not make."""

from __future__ import annotations

import os
import signal
import tomllib
from pathlib import Path

import pytest
import regenerate
from pipeline import output_folder
from pipeline.metadata import package_metadata
from pipeline.output_folder import OutputError, built_aside, check_output, swap_in

ROOT = Path(__file__).parents[2]


def contents(folder):
    """Every file below a folder with its bytes, temporary folders included."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


@pytest.fixture
def checkout(tmp_path):
    root = tmp_path / "source" / "checkout"
    root.mkdir(parents=True)
    return root


def build(out, checkout, version="1", name="made.py"):
    """Swap in a package of one module, as a run does."""
    with built_aside(out) as folder:
        fresh = folder / "fresh"
        (fresh / "qovery_async" / "_raw").mkdir(parents=True)
        (fresh / "qovery_async" / "_raw" / name).write_text(version)
        (fresh / "qovery.yaml").write_text(f"version: {version}")
        (fresh / "pyproject.toml").write_text(f"# {version}")
        (fresh / "LICENSE").write_text("MIT")
        return swap_in(fresh, out, checkout)


def test_second_run_replaces_what_the_first_made(tmp_path, checkout):
    out = tmp_path / "out"
    build(out, checkout, "1", "old.py")
    (out / "qovery_async" / "__pycache__").mkdir()
    (out / "qovery_async" / "__pycache__" / "x.pyc").write_bytes(b"")
    (out / "mine.txt").write_text("mine")

    kept = build(out, checkout, "2", "new.py")

    assert kept == []
    assert sorted(path.name for path in out.iterdir()) == [
        "LICENSE",
        "mine.txt",
        "pyproject.toml",
        "qovery.yaml",
        "qovery_async",
    ]
    assert [path.name for path in (out / "qovery_async" / "_raw").iterdir()] == ["new.py"]
    assert (out / "pyproject.toml").read_text() == "# 2"


def spoil_foreign_package(out):
    (out / "qovery_async" / ".regenerated.json").unlink()


def spoil_added_file(out):
    (out / "qovery_async" / "notes.txt").write_text("weeks of work")


def spoil_edited_file(out):
    (out / "qovery_async" / "_raw" / "made.py").write_text("edited")


def spoil_added_folder(out):
    (out / "qovery_async" / "empty").mkdir()


def spoil_link_inside(out):
    (out / "qovery_async" / "link").symlink_to(out.parent)


def spoil_linked_package(out):
    (out / "qovery_async").rename(out / "elsewhere")
    (out / "qovery_async").symlink_to(out / "elsewhere")


def spoil_broken_link(out):
    (out / "qovery_async").rename(out / "elsewhere")
    (out / "qovery_async").symlink_to(out / "nowhere")


def spoil_package_is_file(out):
    (out / "qovery_async").rename(out / "elsewhere")
    (out / "qovery_async").write_text("mine")


def spoil_marker(out):
    (out / "qovery_async" / ".regenerated.json").write_text("[]")


def spoil_document(out):
    (out / "qovery.yaml").write_text("mine: true")


def spoil_document_is_folder(out):
    (out / "qovery.yaml").unlink()
    (out / "qovery.yaml").mkdir()


def spoil_all_but_document(out):
    (out / "qovery_async").rename(out / "elsewhere")


@pytest.mark.parametrize(
    "spoil",
    [
        spoil_foreign_package,
        spoil_added_file,
        spoil_edited_file,
        spoil_added_folder,
        spoil_link_inside,
        spoil_linked_package,
        spoil_broken_link,
        spoil_package_is_file,
        spoil_marker,
        spoil_document,
        spoil_document_is_folder,
        spoil_all_but_document,
    ],
)
def test_output_with_foreign_things_is_refused_untouched(tmp_path, checkout, spoil):
    out = tmp_path / "out"
    build(out, checkout)
    spoil(out)
    before = contents(tmp_path)

    with pytest.raises(OutputError, match=str(out)):
        build(out, checkout, "2")

    assert contents(tmp_path) == before


def test_edited_metadata_is_kept_and_reported(tmp_path, checkout):
    out = tmp_path / "out"
    build(out, checkout)
    (out / "pyproject.toml").write_text("[project]\nname = 'mine'\n")

    assert build(out, checkout, "2") == ["pyproject.toml"]
    assert "mine" in (out / "pyproject.toml").read_text()
    assert (out / "qovery.yaml").read_text() == "version: 2"


@pytest.mark.parametrize("where", [".", "..", "../..", "qovery_async", "new/folder", ".git"])
def test_output_inside_or_above_the_checkout_is_refused(checkout, where):
    before = contents(checkout.parent.parent)

    with pytest.raises(OutputError, match="this checkout"):
        check_output(checkout / where, checkout)
    assert contents(checkout.parent.parent) == before


def test_output_that_is_a_link_or_a_file_is_refused(tmp_path, checkout):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "file").write_text("")

    with pytest.raises(OutputError, match="symbolic link"):
        check_output(tmp_path / "link", checkout)
    with pytest.raises(OutputError, match="not a folder"):
        check_output(tmp_path / "file", checkout)


@pytest.mark.parametrize("step", range(8))
@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_interrupted_swap_puts_everything_back(tmp_path, checkout, monkeypatch, step, error):
    out = tmp_path / "out"
    build(out, checkout)
    before = contents(out)
    rename, calls = Path.rename, []

    def failing(self, target):
        calls.append(target)
        if len(calls) == step + 1:
            raise error
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(error):
        build(out, checkout, "2")

    monkeypatch.undo()
    assert contents(out) == before


def test_failed_build_makes_no_folder(tmp_path, capsys):
    source = tmp_path / "page.html"
    source.write_text("<html>")
    before = contents(tmp_path)

    assert regenerate.main([str(source), str(tmp_path / "a" / "b")]) == 1

    assert capsys.readouterr().err.count("\n") == 1
    assert contents(tmp_path) == before


def test_terminated_run_leaves_the_old_state(tmp_path, monkeypatch, capsys):
    def terminated(*_):
        os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr(regenerate, "regenerate", terminated)
    before = signal.getsignal(signal.SIGTERM)

    assert regenerate.main(["document", str(tmp_path / "out")]) == 130
    assert "as it was before" in capsys.readouterr().err
    assert signal.getsignal(signal.SIGTERM) is before


def test_folder_built_aside_is_removed_whatever_happens(tmp_path):
    def interrupted():
        with built_aside(tmp_path / "new" / "out") as folder:
            (folder / "x").write_text("")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()

    assert list(tmp_path.iterdir()) == []


def test_metadata_has_what_an_installation_needs():
    ours = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

    made = tomllib.loads(package_metadata(ROOT / "pyproject.toml"))

    project = made["project"]
    assert project["name"] == "qovery-async"
    assert project["dependencies"] == ours["dependencies"]
    assert project["entry-points"] == ours["entry-points"]
    assert {"redis", "speed", "testing"} <= set(project["optional-dependencies"])
    assert not {"test", "lint", "bench"} & set(project["optional-dependencies"])
    assert made["tool"]["hatch"]["build"]["targets"]["wheel"] == {"packages": ["qovery_async"]}
    # The files that the metadata names are in the folder.
    assert "readme" not in project
    assert output_folder.PACKAGE == "qovery_async"
