from __future__ import annotations

import importlib
import sys

import pytest

from qovery_async._codec import jsontext
from qovery_async.raw import encode


@pytest.fixture(params=["json", "orjson"])
def library(request, monkeypatch):
    """The module as it is with and without the extra `speed`."""
    if request.param == "json":
        monkeypatch.setitem(sys.modules, "orjson", None)
    else:
        pytest.importorskip("orjson")
    loaded = importlib.reload(jsontext)
    assert request.param == loaded.LIBRARY
    yield loaded
    monkeypatch.undo()
    importlib.reload(jsontext)


def test_values_survive(library):
    value = {"a": [1, 2.5, None, True, "é😀"], "b": {"c": 2**63}}

    assert library.loads(library.dumps(value)) == value
    assert library.dumps({"a": "é"}) == '{"a":"é"}'.encode()


def test_integers_of_any_size_can_be_sent(library):
    assert library.dumps(2**70) == str(2**70).encode()


@pytest.mark.parametrize("text", [b"", b"{", b"<html>", b"\xff", b"[" * 100_000])
def test_what_is_no_json_is_a_value_error(library, text):
    with pytest.raises(ValueError):  # noqa: PT011  # the text is the library's
        library.loads(text)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {"a": [float("-inf")]}])
def test_what_json_cannot_hold_is_refused(value):
    with pytest.raises(ValueError, match="has no JSON form"):
        encode(value)
