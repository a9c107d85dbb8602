"""Wrappers that keep bodies and tokens out of error reports."""

from __future__ import annotations

import asyncio
import inspect
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.hidden import (
    MaskedText,
    Unshown,
    concealing,
    masked,
    shown,
    unframed,
    unshown,
    without_frames,
)

CANARY = "CANARY"


def variables_of(error):
    """Return the text of the local variables of all frames below the first one, a test's own."""
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack[1:]
    return " ".join(str(frame.locals) for frame in frames)


@unframed
def convert(value):
    return inner(value)


def inner(value):
    part = value[:3]
    raise ValueError(len(part))


def failing(value):
    raise LookupError(len(value))


@given(st.text(), st.integers(-5, 5), st.integers(-5, 5))
def test_masked_text_is_text_whose_repr_shows_nothing(text, start, end):
    hidden = MaskedText(text)

    assert hidden == text
    assert repr(hidden) == repr(hidden[start:end]) == "'**********'"
    assert hidden[start:end] == text[start:end]
    assert type(hidden[start:end]) is MaskedText


def test_text_is_masked_and_anything_else_unchanged():
    assert type(masked(CANARY)) is MaskedText
    given_list = [CANARY]
    assert masked(given_list) is given_list
    assert masked(None) is None


@pytest.mark.parametrize("value", [CANARY, {"a": CANARY}, 0, "", False])
def test_wrapped_value_is_returned_by_shown_and_by_no_repr(value):
    wrapped = unshown(value)

    assert type(wrapped) is Unshown
    assert repr(wrapped) == "<not shown>"
    assert shown(wrapped) is value
    assert unshown(wrapped) is wrapped


def test_none_is_not_wrapped():
    assert unshown(None) is None
    assert shown(None) is None
    assert shown(CANARY) == CANARY


def test_unframed_function_returns_and_keeps_its_name():
    @unframed
    def double(value, *, times=2):
        """Return a multiple."""
        return value * times

    assert double(2, times=3) == 6
    assert (double.__name__, double.__doc__) == ("double", "Return a multiple.")
    assert str(inspect.signature(double)) == "(value, *, times=2)"


def test_unframed_error_keeps_its_frames_without_variables():
    with pytest.raises(ValueError, match="3") as caught:
        convert(CANARY)

    names = [frame.name for frame in traceback.extract_tb(caught.value.__traceback__)]
    assert names[1:] == ["converting", "convert", "inner"]
    assert "CAN" not in variables_of(caught.value)


def test_unframed_clears_the_causes_of_an_error():
    @unframed
    def chained(value):
        try:
            return inner(value)
        except ValueError as error:
            raise TypeError from error

    with pytest.raises(TypeError) as caught:
        chained(CANARY)

    shown_of_cause = traceback.TracebackException.from_exception(
        caught.value.__cause__, capture_locals=True
    )
    assert "CAN" not in "".join(shown_of_cause.format())


def test_unframed_leaves_an_error_that_is_being_handled():
    def handling():
        try:
            failing("of the caller")
        except LookupError:
            with pytest.raises(ValueError, match="3"):
                convert(CANARY)
            raise

    with pytest.raises(LookupError) as handled:
        handling()

    assert "of the caller" in variables_of(handled.value)


def test_without_frames_drops_the_frames_of_error_and_causes():
    def chained():
        try:
            failing(CANARY)
        except LookupError as cause:
            raise TypeError from cause

    with pytest.raises(TypeError) as caught:
        chained()
    error = caught.value

    assert without_frames(error, None) is error
    assert error.__traceback__ is None
    assert error.__cause__.__traceback__ is None


def test_without_frames_leaves_the_error_that_is_being_handled():
    with pytest.raises(LookupError) as handled:
        failing("of the caller")
    error = TypeError()
    error.__context__ = handled.value

    without_frames(error, handled.value)

    assert handled.value.__traceback__ is not None


class Client:
    @concealing
    async def send(self, method, *, body=None, headers=None, query=None):
        """Send a request."""
        return [type(value) for value in (method, body, headers, query)]


def test_body_and_headers_reach_the_method_wrapped():
    sent = Client().send("GET", body=CANARY, headers={"a": CANARY}, query=CANARY)

    assert asyncio.run(sent) == [str, Unshown, Unshown, str]


def test_omitted_body_stays_none():
    assert asyncio.run(Client().send("GET")) == [str, type(None), type(None), type(None)]
    assert asyncio.run(Client().send("GET", body=None)) == [str, *[type(None)] * 3]


def test_coroutine_that_has_not_begun_holds_no_body():
    coroutine = Client().send("GET", body=CANARY)

    assert CANARY not in repr(coroutine.cr_frame.f_locals)
    coroutine.close()


def test_wrong_arguments_are_shown_in_no_frame():
    with pytest.raises(TypeError, match="unexpected keyword argument 'bdy'") as caught:
        Client().send("GET", bdy=CANARY)

    assert CANARY not in variables_of(caught.value)


def test_concealed_method_is_introspected_like_its_function():
    client = Client()

    assert inspect.iscoroutinefunction(client.send)
    assert inspect.isfunction(Client.send)
    assert client.send.__doc__ == "Send a request."
    assert list(inspect.signature(client.send).parameters) == ["method", "body", "headers", "query"]
