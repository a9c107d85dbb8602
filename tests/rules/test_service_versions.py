from __future__ import annotations

import pytest

from qovery_async._rules.service_versions import deploy_all_body

SERVICES = [
    {"id": "a", "service_type": "APPLICATION"},
    {"id": "c", "service_type": "CONTAINER"},
    {"id": "i", "service_type": "JOB", "source": {"image": {"tag": "1"}}},
    {"id": "g", "service_type": "JOB", "source": {"docker": {}}},
    {"id": "h", "service_type": "HELM", "source": {"repository": {}}},
    {"id": "k", "service_type": "HELM", "source": {"git": {}}},
    {"id": "t", "service_type": "TERRAFORM"},
    {"id": "d", "service_type": "DATABASE"},
    {"id": "z", "service_type": "ARGOCD_APP"},
]


def test_version_goes_into_the_field_of_its_kind():
    versions = {**dict.fromkeys("acighkt", "v"), "d": None}

    assert deploy_all_body(SERVICES, versions) == {
        "applications": [{"application_id": "a", "git_commit_id": "v"}],
        "containers": [{"id": "c", "image_tag": "v"}],
        "jobs": [{"id": "i", "image_tag": "v"}, {"id": "g", "git_commit_id": "v"}],
        "helms": [{"id": "h", "chart_version": "v"}, {"id": "k", "git_commit_id": "v"}],
        "terraforms": [{"id": "t", "git_commit_id": "v"}],
        "databases": ["d"],
    }
    assert deploy_all_body(SERVICES, {"c": None}) == {"containers": [{"id": "c"}]}


@pytest.mark.parametrize(
    ("versions", "says"),
    [({"x": "1"}, "no service x"), ({"d": "16"}, "without a version"), ({"z": "1"}, "ARGOCD_APP")],
)
def test_version_that_cannot_be_deployed_is_refused(versions, says):
    with pytest.raises(ValueError, match=says):
        deploy_all_body(SERVICES, versions)
