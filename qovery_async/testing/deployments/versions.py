"""Versions of services: commits, images, charts, database versions, and their domains."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import cast
from urllib.parse import urlsplit

from ..model.call import Call, Result, existing
from ..model.handlers import handles
from ..model.problems import Problem
from ..model.store import Node, Record, Store
from ..resources.catalogues import packaged_catalogues
from ..resources.uses import services_using
from ..timing.clock import WORLD_BEGINS, moment
from .service_facts import chart, commit_of, first_commit, image, repository

_COMMITS = 10
_DAY = 86_400


class Versions:
    """Handlers of what a service can be deployed from."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @handles("listApplicationCommit", "listHelmCommit", "listJobCommit", "listTerraformCommit")
    def _commits(self, call: Call) -> Result:
        service = existing(call)
        if not repository(service):
            raise Problem(400, "the service has no Git repository")
        return Result({"results": list(_history(service))})

    @handles("getContainerVersions")
    def _images(self, call: Call) -> Result:
        found = self._used(existing(call), image, "image_name", "tag")
        search = call.query.get("search", "").lower()
        names = sorted(name for name in found if search in name.lower())
        return Result({"results": [{"image_name": n, "versions": found[n]} for n in names]})

    @handles("getHelmCharts")
    def _charts(self, call: Call) -> Result:
        found = self._used(existing(call), chart, "chart_name", "chart_version")
        return Result({"results": [{"chart_name": n, "versions": found[n]} for n in sorted(found)]})

    def _used(
        self, used: Record, holder: Callable[[Record], Node], name: str, version: str
    ) -> dict[str, list[str]]:
        """Return the versions that services use, by the name of the image or chart."""
        found: dict[str, list[str]] = {}
        for service in services_using(used, self._store):
            held = holder(service)
            if held.get(name):
                versions = found.setdefault(str(held[name]), [])
                if held.get(version) not in (None, "", *versions):
                    versions.append(str(held[version]))
        return found

    @handles("listDatabaseVersion")
    def _database_versions(self, call: Call) -> Result:
        database = existing(call)
        mode = str(database.data.get("mode") or "CONTAINER")
        known = (
            packaged_catalogues().databases.get(mode, {}).get(str(database.data.get("type")), [])
        )
        own = str(database.data.get("version") or "")
        names = known if own in known or not own else [*known, own]
        return Result({"results": [{"name": name} for name in names]})

    @handles("listEnvironmentDatabaseConfig")
    def _database_types(self, call: Call) -> Result:
        existing(call)
        modes = packaged_catalogues().databases
        return Result(
            {
                "results": [
                    {
                        "database_type": kind,
                        "version": [
                            {"name": name, "supported_mode": mode}
                            for mode, types in modes.items()
                            for name in types[kind]
                        ],
                    }
                    for kind in sorted(modes["CONTAINER"])
                ]
            }
        )

    @handles("checkApplicationCustomDomain", "checkContainerCustomDomain", "checkHelmCustomDomain")
    def _check_domains(self, call: Call) -> Result:
        domains = self._store.children("customDomain", existing(call))
        return Result(
            {
                "results": [
                    {
                        "domain_name": domain.data.get("domain"),
                        "status": "MATCHES_LOAD_BALANCER_HOST",
                        "error_details": None,
                    }
                    for domain in domains
                ]
            }
        )

    @handles("getServiceGitWebhookStatus", "syncServiceGitWebhook")
    def _git_webhook(self, call: Call) -> Result:
        git = repository(existing(call))
        if not git:
            raise Problem(400, "the service has no Git repository")
        provider = git.get("provider") or "GITHUB"
        return Result({"provider": provider, "status": "ACTIVE", "missing_events": []})

    @handles(
        "getOrganizationBitbucketRepositories",
        "getOrganizationGithubRepositories",
        "getOrganizationGitlabRepositories",
    )
    def _repositories(self, call: Call) -> Result:
        provider = call.endpoint.steps[-2].text.upper()
        found: dict[str, Node] = {}
        for service in self._store.services(existing(call)):
            git = repository(service) or {}
            url = str(git.get("url") or "")
            if git.get("provider") == provider and url:
                name = urlsplit(url).path.strip("/").removesuffix(".git")
                found.setdefault(
                    url,
                    {
                        "id": name,
                        "name": name,
                        "url": url,
                        "default_branch": str(git.get("branch") or "main"),
                        "is_private": True,
                    },
                )
        return Result({"results": [found[url] for url in sorted(found)]})


def _history(service: Record) -> Iterator[Node]:
    """Yield the commits of a service's branch, newest first, with the deployed one."""
    now = WORLD_BEGINS
    deployed = commit_of(service, {}, now)
    ids = [*cast("list[str]", service.data.get("pushed_commits") or []), first_commit(service)]
    while len(ids) < _COMMITS:
        ids.append(hashlib.sha1(ids[-1].encode(), usedforsecurity=False).hexdigest())
    if deployed is not None and deployed["git_commit_id"] not in ids:
        ids.insert(0, deployed["git_commit_id"])
    for number, one in enumerate(ids):
        is_deployed = deployed is not None and one == deployed["git_commit_id"]
        yield {
            "git_commit_id": one,
            "author_name": "Simulated Author",
            "author_avatar_url": "https://avatars.example.com/simulated-author",
            "created_at": moment(now - number * _DAY),
            "message": f"Change of {service.data.get('name', service.kind)}",
            "tag": one[:7],
            "commit_page_url": _page(service, one),
            **(cast("Node", deployed) if is_deployed else {}),
        }


def _page(service: Record, commit: str) -> str:
    url = str((repository(service) or {}).get("url") or "").removesuffix(".git")
    return f"{url}/commit/{commit}"
