from __future__ import annotations

import inspect

from qovery_async._opentelemetry import spans
from qovery_async._pipeline.call_trace import CallTrace


def test_spans_of_a_call_have_every_method_of_the_interface():
    wanted = {name for name, member in vars(CallTrace).items() if inspect.isfunction(member)}
    wanted = {name for name in wanted if not name.startswith("_")}

    found = [cls for _, cls in inspect.getmembers(spans, inspect.isclass) if wanted <= {*dir(cls)}]

    assert len(wanted) > 5
    assert [cls.__module__ for cls in found] == [spans.__name__]
    for name in wanted:
        ours = inspect.signature(getattr(found[0], name)).parameters
        assert [*ours] == [*inspect.signature(getattr(CallTrace, name)).parameters], name
