"""Ids in request bodies name objects that exist, in the organization of the call."""

from __future__ import annotations

import pytest

from qovery_async.testing import Simulator
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.store import Store
from qovery_async.testing.resources.references import References
from tests.testing.api_calls import APPLICATION, NOWHERE, Api, RejectedError

DOCUMENT = packaged_document()


@pytest.fixture(scope="module")
def api():
    return Api(Simulator(rate_limit=10**6))


@pytest.mark.parametrize(
    ("operation_id", "found"),
    [
        ("createContainer", {"registry_id": "containerRegistry"}),
        ("createJob", {"source.image.registry_id": "containerRegistry"}),
        ("createHelm", {"source.helm_repository.repository": "helmRepository"}),
        ("createApplication", {"annotations_groups.[].id": "annotationsGroups"}),
        ("createEnvironment", {"cluster": "cluster"}),
        ("createOrganizationApiToken", {"role_id": "customRole"}),
        ("createCluster", {"cloud_provider_credentials.credentials.id": "credentials"}),
        ("createAlertRule", {"alert_receiver_ids.[]": "alert-receivers"}),
        ("createContainerRegistry", {}),
    ],
)
def test_reference_is_found_by_the_name_of_its_field(operation_id, found):
    references = References(DOCUMENT, Store()).of(DOCUMENT.by_id[operation_id])
    kinds = {".".join(reference.path): reference.kind for reference in references}
    assert kinds.items() >= found.items()
    assert found or not kinds


def test_foreign_and_unknown_ids_are_rejected(api):
    acme, globex = api.ids("/organization")
    environment = api.ids(f"/project/{api.ids(f'/organization/{acme}/project')[0]}/environment")[0]
    path = f"/environment/{environment}/container"
    body = {"name": "c", "image_name": "i", "tag": "1", "healthchecks": {}}

    for identifier in (NOWHERE, api.ids(f"/organization/{globex}/containerRegistry")[0]):
        with pytest.raises(RejectedError, match="404 registry_id: no containerRegistry with id"):
            api("POST", path, {**body, "registry_id": identifier})
    own = api.ids(f"/organization/{acme}/containerRegistry")[0].upper()
    assert api("POST", path, {**body, "registry_id": own})["registry"]["id"] == own.lower()
    path = f"/environment/{environment}/application"
    with pytest.raises(RejectedError, match=r"404 annotations_groups\[\]\.id: no"):
        api("POST", path, {**APPLICATION, "annotations_groups": [{"id": NOWHERE}]})


def test_built_in_and_custom_roles_are_references(api):
    organization = api.ids("/organization")[0]
    roles = api.ids(f"/organization/{organization}/availableRole")
    path = f"/organization/{organization}/apiToken"

    for number, role in enumerate(roles):
        made = api("POST", path, {"name": f"token-{number}", "role_id": role})
        assert made["role_id"] == role
    with pytest.raises(RejectedError, match="404 role_id"):
        api("POST", path, {"name": "none", "role_id": NOWHERE})
