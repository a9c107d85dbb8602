from __future__ import annotations

import pytest

pytestmark = pytest.mark.anyio


async def test_failed_job_is_cleaned_once(play):
    environment, services = await play.environment("job")
    play.simulator.failures.fail_next(services["job"], "DEPLOYMENT_ERROR")
    await play.call("deployJob", {}, query={"forceEvent": "CRON"}, jobId=services["job"])
    seen = await play.states(environment, 60)

    cleaned = await play.call("cleanFailedJobs", {}, environmentId=environment)
    again = await play.call("cleanFailedJob", jobId=services["job"])

    assert seen[services["job"]][-2:] == ["EXECUTING", "DEPLOYMENT_ERROR"]
    assert [str(identifier) for identifier in cleaned.clean_job_ids] == [services["job"]]
    assert len(cleaned.clean_kubernetes_jobs) == 1
    assert again.clean_kubernetes_jobs == []
