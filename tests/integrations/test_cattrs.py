from __future__ import annotations

import attrs
import cattrs
import pytest

from qovery_async import UnknownVariant
from qovery_async.integrations.cattrs import register
from qovery_async.models import JobResponse, Project, StateEnum

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
PROJECT = {
    "associated_environments_count": 0,
    "created_at": "2026-01-01T00:00:00Z",
    "id": ID,
    "name": "shop",
    "organization": {"id": ID},
    "of_the_future": 1,
}


@attrs.define
class Holder:
    projects: list[Project]
    state: StateEnum
    job: JobResponse


@pytest.fixture(params=[cattrs.Converter, cattrs.BaseConverter])
def converter(request):
    converter = request.param()
    register(converter)
    return converter


def test_json_survives_structuring_and_unstructuring(converter):
    sent = {"projects": [PROJECT], "state": "NEWER", "job": {"job_type": "NEWER"}}

    holder = converter.structure(sent, Holder)

    assert holder == Holder(
        [Project.from_dict(PROJECT)],
        StateEnum("NEWER"),
        UnknownVariant("NEWER", {"job_type": "NEWER"}),
    )
    assert converter.unstructure(holder) == sent


def test_deviation_raises_with_its_path(converter):
    with pytest.raises(ValueError, match=r"^\$\.name: expected str; \$\.organization\.id: is requ"):
        converter.structure(PROJECT | {"name": 3, "organization": {}}, Project)
