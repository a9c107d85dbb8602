"""Names and the sentences about them."""

from __future__ import annotations

import pytest
from pipeline.english import adds_to


@pytest.mark.parametrize(
    ("name", "description"),
    [
        ("ClusterFeatureNatGateway", "A cluster feature NAT gateway."),
        ("StateEnum", "Values of a state."),
        ("SecretRequest", "Body of a request with a secret."),
        ("timeout_seconds", "In seconds."),
        ("name", ""),
    ],
)
def test_description_that_repeats_the_name_adds_nothing(name, description):
    assert not adds_to(description, name)


@pytest.mark.parametrize(
    ("name", "description"),
    [
        ("SecretEditRequest", "Body of a request that changes a secret."),
        ("ProjectResponseList", "Projects, in `results`."),
        ("timeout_seconds", "In seconds. At least 1."),
        ("cpu", "In millicores: 1000 is one vCPU."),
        ("id", "Set by the server."),
    ],
)
def test_description_with_other_words_adds_something(name, description):
    assert adds_to(description, name)
