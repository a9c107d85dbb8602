"""Events of a client's calls, as data."""

from __future__ import annotations

import re
from dataclasses import FrozenInstanceError, fields, is_dataclass
from inspect import getmembers, isclass
from pathlib import Path
from typing import get_args

import pytest

from qovery_async import events
from qovery_async.events import CallEnded, CallEvent, Event, RequestSent, WaitStarted

NAMED = ("getProject", "GET", "/project/{projectId}")
GUIDE = (Path(__file__).parents[1] / "docs" / "tracing.md").read_text("utf-8")
CLASSES = [cls for _, cls in getmembers(events, isclass) if issubclass(cls, CallEvent)]


def test_event_type_names_every_class_of_events():
    assert set(get_args(Event)) == set(CLASSES) - {CallEvent}


@pytest.mark.parametrize("cls", CLASSES)
def test_event_names_the_operation_and_no_secret(cls):
    names = [field.name for field in fields(cls)]

    assert is_dataclass(cls)
    assert names[:4] == ["operation_id", "method", "path", "call_id"]
    assert not {"token", "headers", "header", "body", "query", "url"} & set(names)


@pytest.mark.parametrize("cls", get_args(Event))
def test_guide_to_tracing_names_events_and_fields(cls):
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", GUIDE, re.MULTILINE))
    own = {field.name for field in fields(cls)} - {field.name for field in fields(CallEvent)}

    assert own <= set(re.findall(r"`(\w+)`", rows[cls.__name__]))


def test_event_cannot_be_changed():
    event = RequestSent(*NAMED, 1)

    with pytest.raises(FrozenInstanceError):
        event.attempt = 2
    with pytest.raises((AttributeError, TypeError)):
        event.more = 1


def test_events_compare_by_value():
    assert RequestSent(*NAMED, 1, call_id=7) == RequestSent(*NAMED, 1, call_id=7)
    assert RequestSent(*NAMED, 1, call_id=7) != RequestSent(*NAMED, 1, call_id=8)
    assert len({RequestSent(*NAMED, 1), RequestSent(*NAMED, 1)}) == 1


def test_call_id_is_given_by_keyword_and_zero_by_default():
    assert WaitStarted(*NAMED, None, "waiting").call_id == 0
    with pytest.raises(TypeError, match="positional"):
        RequestSent(*NAMED, 1, 7)


def test_events_are_matched_by_position():
    match CallEnded(*NAMED, 200, 2, 0.5, "cache", call_id=3):
        case CallEnded(operation_id, method, _, status=status, source=source, call_id=number):
            found = (operation_id, method, status, source, number)

    assert found == ("getProject", "GET", 200, "cache", 3)
