from __future__ import annotations

import pytest

from qovery_async.testing.deployments.service_facts import (
    is_dry_run,
    repository,
    sub_action,
    trigger_of,
)
from qovery_async.testing.model.store import Record

GIT = {"url": "https://github.com/acme/api.git", "branch": "main"}


@pytest.mark.parametrize(
    ("action", "options", "trigger"),
    [
        ("deploy", {}, "DEPLOY"),
        ("redeploy", {}, "DEPLOY"),
        ("restart", {}, "RESTART"),
        ("deploy", {"action": "PLAN"}, "DEPLOY_DRY_RUN"),
        ("deploy", {"forceEvent": "DIFF"}, "DEPLOY_DRY_RUN"),
        ("uninstall", {}, "UNINSTALL"),
        ("uninstall", {"resources_only": True}, "DELETE_RESOURCES_ONLY"),
    ],
)
def test_trigger_depends_on_action_and_options(action, options, trigger):
    assert trigger_of(action, options) == trigger


def test_dry_run_is_a_plan_or_diff():
    assert is_dry_run({"action": "PLAN"})
    assert not is_dry_run({"action": "PLAN_AND_APPLY"})


@pytest.mark.parametrize(
    ("kind", "data", "found"),
    [
        ("application", {"git_repository": GIT}, GIT),
        ("application", {}, {}),
        ("job", {"source": {"docker": {"git_repository": GIT}}}, GIT),
        ("terraform", {"terraform_files_source": {"git": {"git_repository": GIT}}}, GIT),
        ("container", {}, None),
    ],
)
def test_repository_is_found_in_each_type_of_service(kind, data, found):
    assert repository(Record(kind, "id", data)) == found


def test_sub_action_is_set_only_for_terraform():
    assert sub_action(Record("job", "id", {}), "deploy", {}) == "NONE"
    assert sub_action(Record("terraform", "id", {}), "delete", {}) == "TERRAFORM_DESTROY"
