from __future__ import annotations

from qovery_async._rules.deployment_failures import described, execution_in, failed_services

STATUSES = {
    "environment": {"last_deployment_id": "e-1"},
    "stages": [
        {
            "stage": {"name": "BUILD"},
            "applications": [
                {
                    "id": "a",
                    "state": "BUILD_ERROR",
                    "is_part_last_deployment": True,
                    "execution_id": "e-2",
                    "steps": {"details": [{"step_name": "BUILD", "status": "ERROR"}]},
                },
                {"id": "old", "state": "DEPLOYMENT_ERROR", "is_part_last_deployment": False},
            ],
            "helms": None,
        }
    ],
}
LOG = [
    {"details": {"transmitter": {"id": "a", "name": "api"}}, "message": {"safe_message": "one"}},
    {"details": {"transmitter": {"id": "b"}}, "message": {"safe_message": "other"}},
    {
        "details": {"transmitter": {"id": "a", "name": "api"}},
        "message": None,
        "error": {"user_log_message": "no Dockerfile", "hint_message": "add one", "link": None},
    },
]


def test_failed_service_has_its_error_and_log():
    [failure] = failed_services(STATUSES, LOG)

    assert (failure.service_id, failure.kind, failure.name) == ("a", "application", "api")
    assert (failure.stage, failure.state, failure.step) == ("BUILD", "BUILD_ERROR", "BUILD")
    assert (failure.message, failure.hint, failure.link) == ("no Dockerfile", "add one", "")
    assert failure.log == ("one",)
    assert "application api is in state BUILD_ERROR: no Dockerfile: add one" in described(failure)


def test_failed_service_without_log_and_statuses_is_still_named():
    [failure] = failed_services(STATUSES, [])

    assert (failure.name, failure.message, failure.log) == ("", "", ())
    assert "application a is in" in described(failure)
    assert failed_services({}, LOG) == ()


def test_execution_is_that_of_the_deployed_services():
    assert execution_in(STATUSES) == "e-2"
    assert execution_in({"environment": {"last_deployment_id": "e-1"}}) == "e-1"
    assert execution_in({}) is None
