from __future__ import annotations

import copy
import inspect
import pickle
import re

import pytest

import qovery_async
from qovery_async import errors

CLASSES = [
    cls for _, cls in inspect.getmembers(errors, inspect.isclass) if issubclass(cls, Exception)
]
ABOUT = {
    "operation_id": "getProject",
    "method": "GET",
    "path": "/project/{projectId}",
    "attempts": 3,
    "retryable": True,
    "retry_after": 1.5,
}
MORE = {
    errors.RequestTimeoutError: {"phase": "connecting", "maybe_processed": False},
    errors.TransportError: {"maybe_processed": False},
    errors.ResponseDecodeError: {"deviations": [("a", "$.b")]},
    errors.APIStatusError: {"detail": "why"},
    errors.ResponseError: {
        "status": 520,
        "headers": {"date": "now"},
        "content": b"{}",
        "body": {"a": [1]},
        "request_id": "r",
        "elapsed": 0.5,
    },
}


def make(cls):
    if not issubclass(cls, errors.RequestError):
        return cls("text")
    known = ABOUT.copy()
    for base, members in MORE.items():
        if issubclass(cls, base):
            known |= members
    error = cls("text", **known)
    error.cursor = "startId=3"
    return error


def test_tree_in_the_docstring_is_the_tree():
    drawn, path = {}, []
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r"([│├└─\s]*)(\w+Error|BudgetExhausted|Deployment\w+|Webhook\w+)\b", line)
        if found:
            depth = len(found[1]) // 4
            path[depth:] = [found[2]]
            drawn[found[2]] = path[depth - 1] if depth else "Exception"
    bases = {
        cls.__name__: next(
            b.__name__ for b in cls.__mro__[1:] if b.__name__ in drawn or b is Exception
        )
        for cls in CLASSES
    }
    assert drawn == bases


@pytest.mark.parametrize("cls", CLASSES)
def test_every_error_is_a_public_name(cls):
    assert getattr(qovery_async, cls.__name__) is cls
    assert cls.__name__ in qovery_async.__all__
    assert issubclass(cls, qovery_async.QoveryError)


@pytest.mark.parametrize("cls", CLASSES)
def test_every_error_says_if_a_retry_may_help(cls):
    error = cls("text")
    assert (error.retryable, error.retry_after, error.cursor) == (False, None, None)


@pytest.mark.parametrize("cls", CLASSES)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_errors_pickle_and_copy_with_all_attributes(cls, protocol):
    error = make(cls)
    error.add_note("seen on page 3")

    for twin in (
        pickle.loads(pickle.dumps(error, protocol)),
        copy.deepcopy(error),
        copy.copy(error),
    ):
        assert type(twin) is cls
        assert twin.args == error.args == ("text",)
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)


def test_copies_are_deep():
    error = make(errors.NotFoundError)
    copy.deepcopy(error).body["a"].append(2)
    assert error.body == {"a": [1]}


@pytest.mark.parametrize(
    ("cls", "builtin"),
    [
        (errors.RequestTimeoutError, TimeoutError),
        (errors.InvalidRequestError, ValueError),
        (errors.ResponseDecodeError, ValueError),
        (errors.ConfigurationError, ValueError),
        (errors.ClientClosedError, RuntimeError),
        (errors.WrongEventLoopError, RuntimeError),
    ],
)
def test_errors_are_also_what_python_calls_them(cls, builtin):
    assert issubclass(cls, builtin)
