from __future__ import annotations

import pytest

from qovery_async._codec import matching, registry
from qovery_async._codec.decoding import Reading
from qovery_async._codec.drift import Place
from qovery_async._codec.model import Model
from qovery_async._codec.unions import Union


@pytest.fixture
def union(monkeypatch):
    """Creates the reader of a union of models: names to (field, kind, required) of each field."""

    def make(branches, **fields_by_model):
        found = {}
        for name, fields in fields_by_model.items():
            plan = tuple((field, field, kind, int(required)) for field, kind, required in fields)
            found[name] = type(
                name,
                (Model,),
                {
                    "__slots__": tuple(field for field, _, _ in fields),
                    "schema_name": name,
                    "known_names": frozenset(field for field, _, _ in fields),
                    "model_fields": plan,
                },
            )
            found[name].read_json = staticmethod(
                lambda value, reading, cls=found[name]: reading.tolerate(cls, value)
            )
        known = registry.definition
        monkeypatch.setattr(registry, "definition", lambda name: found.get(name) or known(name))
        matching.fields.cache_clear()
        made = Union("Made", branches)

        def read(value):
            reading = Reading()
            place = Place("Made", "", value, None)
            result = (
                made.read(value, reading)
                if type(value) is dict
                else made.read_at(value, reading, place)
            )
            return result, [entry.deviation.kind for entry in reading.found]

        return read

    yield make
    matching.fields.cache_clear()
