"""Names that annotations of users need."""

from __future__ import annotations

import inspect
import re

import pytest

import qovery_async
from qovery_async import budget, client, credentials, events, pages, response, settings

MODULES = (budget, client, credentials, events, pages, response, settings)
OWN = {
    name
    for module in MODULES
    for name, found in vars(module).items()
    if inspect.isclass(found) and found.__module__ == module.__name__
}


def returned_names(cls):
    """Yield the name of each class of ours in the return annotations of a class."""
    for name, member in inspect.getmembers(cls):
        is_public = not name.startswith("_") or name in {"__aiter__", "__await__", "__anext__"}
        function = member.fget if isinstance(member, property) else member
        if is_public and inspect.isfunction(function):
            annotation = str(inspect.signature(function).return_annotation)
            yield from OWN.intersection(re.findall(r"\w+", annotation))


@pytest.mark.parametrize(
    "name", ["AsyncQovery", "Budget", "Pages", "PageWalk", "Entries", "Response", "Settings"]
)
def test_classes_that_methods_return_are_root_names(name):
    names = set(returned_names(getattr(qovery_async, name)))
    assert names <= {*qovery_async.__all__}


def test_client_returns_classes_of_ours():
    names = set(returned_names(qovery_async.AsyncQovery))
    assert {"Response", "StreamedResponse", "Detailed", "ResponseInfo", "Settings"} <= names
