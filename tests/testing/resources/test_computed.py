from __future__ import annotations

from tests.testing.api_calls import GIT, NOWHERE


def test_sources_of_jobs_and_charts_have_response_fields(api, place):
    image = {"image": {"image_name": "busybox", "tag": "1", "registry_id": NOWHERE}}
    job = {"name": "tick", "healthchecks": {}, "source": image}
    cron = {**job, "schedule": {"cronjob": {"scheduled_at": "* * * * *"}}}
    chart = {"chart_name": "nginx", "chart_version": "1", "repository": NOWHERE}
    helm = {
        "name": "proxy",
        "auto_deploy": False,
        "arguments": [],
        "values_override": {},
        "source": {"helm_repository": chart},
    }
    path = f"/environment/{place.environment}"

    cron = api("POST", f"{path}/job", cron)
    lifecycle = api("POST", f"{path}/job", {**job, "name": "once", "schedule": {"on_start": {}}})
    by_chart = api("POST", f"{path}/helm", helm)
    by_git = {**helm, "name": "git", "source": {"git_repository": GIT}}
    by_git = api("POST", f"{path}/helm", by_git)

    assert (cron["job_type"], lifecycle["job_type"]) == ("CRON", "LIFECYCLE")
    assert cron["schedule"]["cronjob"]["timezone"] == "Etc/UTC"
    assert cron["source"]["image"]["image_name"] == "busybox"
    assert by_chart["source"]["repository"]["chart_name"] == "nginx"
    assert by_git["source"]["git"]["git_repository"]["owner"] == "acme"
    assert by_chart["timeout_sec"] == 600


def test_environment_has_its_cluster_and_ancestors(api, place):
    environment = api("GET", f"/environment/{place.environment}")

    assert environment["cluster_id"] == place.cluster
    assert environment["cluster_name"] == "main"
    assert environment["cloud_provider"] == {"provider": "AWS", "cluster": "main"}
    assert environment["project"] == {"id": place.project}
    assert environment["organization"] == {"id": place.organization}
    assert api("GET", f"/project/{place.project}")["associated_environments_count"] == 1
    without = api("POST", f"/project/{place.project}/environment", {"name": "preview"})
    assert (without["cluster_id"], without["mode"]) == (place.cluster, "DEVELOPMENT")
