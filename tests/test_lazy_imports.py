"""Names of a package that load when they are first used."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

import qovery_async


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package with two lazy names, one of them renamed."""
    folder = tmp_path / "lazy_example"
    folder.mkdir()
    (folder / "__init__.py").write_text(
        "from __future__ import annotations\n"
        "from typing import TYPE_CHECKING\n"
        "from qovery_async._lazy_imports import lazy_imports\n"
        "if TYPE_CHECKING:\n"
        "    from .inner import First\n"
        "    from .inner import Second as Renamed\n"
        "else:\n"
        "    __getattr__, __dir__ = lazy_imports(__name__)\n"
    )
    (folder / "inner.py").write_text("First, Second, Third = 1, 2, 3\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield importlib.import_module("lazy_example")
    for name in [name for name in sys.modules if name.startswith("lazy_example")]:
        del sys.modules[name]


def test_lazy_name_loads_its_module_when_used(package):
    assert "lazy_example.inner" not in sys.modules
    assert {"First", "Renamed"} <= set(dir(package))
    assert "lazy_example.inner" not in sys.modules

    assert (package.First, package.Renamed) == (1, 2)
    assert vars(package)["First"] == 1


def test_loaded_name_is_looked_up_once(package, monkeypatch):
    assert package.First == 1
    monkeypatch.setattr(sys.modules["lazy_example.inner"], "First", 7)

    assert package.First == 1


def test_failing_module_is_loaded_again_at_the_next_use(package, tmp_path):
    source = (tmp_path / "lazy_example" / "inner.py").read_text()
    (tmp_path / "lazy_example" / "inner.py").write_text("raise LookupError")
    with pytest.raises(LookupError):
        _ = package.First

    (tmp_path / "lazy_example" / "inner.py").write_text(source + "# changed\n")
    importlib.invalidate_caches()
    assert package.First == 1


def test_public_names_of_this_package_are_in_its_block():
    assert set(qovery_async.__all__) <= set(dir(qovery_async))
    for name in qovery_async.__all__:
        assert getattr(qovery_async, name) is not None, name


@pytest.mark.parametrize("name", ["Third", "Second", "__path_like__"])
def test_name_outside_the_block_is_an_attribute_error(package, name):
    with pytest.raises(AttributeError, match=f"'lazy_example' has no attribute '{name}'"):
        getattr(package, name)


def test_new_client_loads_no_event_loop_and_no_feature():
    code = (
        "import sys\n"
        "from qovery_async import AsyncQovery\n"
        "AsyncQovery(token='qov_x').projects\n"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    loaded = set(done.stdout.split())
    assert not loaded & {"asyncio", "trio", "httpx", "pydantic"}
    features = ("deployments", "webhooks", "integrations", "testing")
    assert not [n for n in loaded if n.startswith(tuple(f"qovery_async.{f}" for f in features))]
