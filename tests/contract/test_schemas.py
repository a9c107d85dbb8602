"""Every schema of the document: what is valid, and what servers send all the same."""

from __future__ import annotations

import json
import pickle
import typing

import pytest

from qovery_async import models
from qovery_async.raw import SCHEMAS, Drift, encode
from tests.contract.instances import MUTATIONS, Instances, mutated

INSTANCES = 20
MUTATED_INSTANCES = 4
FILLS = (0.0, 1.0, 0.5, 0.8)


def node_of(name):
    return {"$ref": f"#/components/schemas/{name}"}


def instances_of(document, name, count):
    for seed in range(count):
        instances = Instances(document, seed * 7919 + len(name), fill=FILLS[seed % len(FILLS)])
        yield instances, instances.make(node_of(name))


def as_text(value):
    return json.dumps(value, sort_keys=True)


def test_valid_values_are_unchanged_by_decoding_and_encoding(document):
    lost = []
    for name in document["components"]["schemas"]:
        for _, value in instances_of(document, name, INSTANCES):
            drift = Drift()
            decoded = SCHEMAS[name].decode(value, drift=drift)
            if as_text(encode(decoded)) != as_text(value) or drift:
                lost.append((name, value, dict(drift)))
    assert not lost


def test_valid_values_decode_in_strict_mode(document):
    for name in document["components"]["schemas"]:
        for _, value in instances_of(document, name, 2):
            assert encode(SCHEMAS[name].decode(value, strict=True)) == value


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_deviating_values_are_kept_and_counted_as_drift(document, mutation):
    wrong = []
    for name in document["components"]["schemas"]:
        for instances, value in instances_of(document, name, MUTATED_INSTANCES):
            changed, deviations = mutated(mutation, instances, node_of(name), value)
            drift = Drift()
            encoded = encode(SCHEMAS[name].decode(changed, drift=drift))
            if encoded != changed or drift.total() != deviations:
                wrong.append((name, changed, deviations, dict(drift)))
    assert not wrong


def test_the_index_has_every_schema_of_the_document(document):
    assert set(SCHEMAS) == set(document["components"]["schemas"])


def test_models_pickle_and_copy(document):
    for name in document["components"]["schemas"]:
        _, value = next(instances_of(document, name, 1))
        decoded = SCHEMAS[name].decode(value)
        again = pickle.loads(pickle.dumps(decoded))
        assert again == decoded
        assert encode(again) == value


def test_every_discriminator_value_selects_its_mapped_schema(document):
    schemas = document["components"]["schemas"]
    checked = 0
    for name, schema in schemas.items():
        discriminator = schema.get("discriminator")
        if not discriminator or "oneOf" not in schema:
            continue
        for tag, target in discriminator["mapping"].items():
            instances = Instances(document, 1, fill=0.0)
            value = instances.make({"$ref": target})
            value[discriminator["propertyName"]] = tag
            decoded = SCHEMAS[name].decode(value)
            expected = SCHEMAS[target.rsplit("/", 1)[1]].decode(value)
            assert type(decoded) is type(expected)
            assert encode(decoded) == value
            checked += 1
    assert checked > 50


def test_an_unknown_discriminator_value_is_kept_whole(document):
    for name, schema in document["components"]["schemas"].items():
        discriminator = schema.get("discriminator")
        if discriminator and "oneOf" in schema:
            value = {discriminator["propertyName"]: "OF_THE_FUTURE", "anything": [1, {"a": None}]}
            drift = Drift()
            decoded = SCHEMAS[name].decode(value, drift=drift)
            assert type(decoded).__name__ == "UnknownVariant"
            assert decoded.tag == "OF_THE_FUTURE"
            assert encode(decoded) == value
            assert drift.total() == 1


def test_hints_of_every_model_are_evaluated():
    for name in dir(models):
        hinted = getattr(models, name)
        if isinstance(hinted, type):
            assert typing.get_type_hints(hinted) is not None, name
