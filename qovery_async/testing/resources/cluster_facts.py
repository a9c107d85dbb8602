"""Facts about clusters: kubeconfig, tokens, cloud provider and cost."""

from __future__ import annotations

import hashlib
from typing import cast

from ..model.call import Call, Result, existing, fields_of
from ..model.document import Node
from ..model.handlers import handles
from ..model.store import Record, Store
from ..timing.clock import Clock, moment

_KUBECONFIG, _PROVIDER = "kubeconfig", "cloudProviderInfo"
# Cloud providers with credentials. Clusters of others have none.
VENDORS = frozenset({"AWS", "AZURE", "GCP", "ON_PREMISE", "SCW"})
# Lifetime of a token of `aws eks get-token`:
# https://docs.aws.amazon.com/cli/latest/reference/eks/get-token.html
_TOKEN_SECONDS = 14 * 60
# A round price of a node, so that totals are easy to check.
_CENTS_PER_NODE = 3_000
_CURRENCY = "USD"


class ClusterFacts:
    """Handlers of what is known of a cluster."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    @handles("getClusterKubeconfig")
    def _kubeconfig(self, call: Call) -> Result:
        cluster = existing(call)
        return Result(cluster.documents.get(_KUBECONFIG) or _generated_kubeconfig(cluster))

    @handles("editClusterKubeconfig")
    def _edit_kubeconfig(self, call: Call) -> Result:
        existing(call).documents[_KUBECONFIG] = call.body
        return Result()

    @handles("get-cluster-token-by-clusterId")
    def _token(self, call: Call) -> Result:
        expires = self._clock.now() + _TOKEN_SECONDS
        return Result(
            {
                "kind": "ExecCredential",
                "apiVersion": "client.authentication.k8s.io/v1beta1",
                "spec": {},
                "status": {
                    "expirationTimestamp": moment(expires),
                    "token": _secret(existing(call), str(int(expires))),
                },
            }
        )

    @handles("getEksAnywhereClusterJwt")
    def _jwt(self, call: Call) -> Result:
        return Result({"jwt": f"eyJhbGciOiJub25lIn0.e30.{_secret(existing(call), 'jwt')}"})

    @handles("getOrganizationCloudProviderInfo")
    def _provider(self, call: Call) -> Result:
        cluster = existing(call)
        given = cluster.documents.get(_PROVIDER) or cluster.data.get("cloud_provider_credentials")
        known = {"region": cluster.data.get("region")}
        if cluster.data.get("cloud_provider") in VENDORS:
            known["cloud_provider"] = cluster.data["cloud_provider"]
        return Result({**known, **cast("Node", given or {})})

    @handles("specifyClusterCloudProviderInfo")
    def _specify_provider(self, call: Call) -> Result:
        existing(call).documents[_PROVIDER] = fields_of(call.body)
        return self._provider(call)

    @handles("getClusterCurrentCost")
    def _cost(self, call: Call) -> Result:
        least, most = _cents(existing(call))
        return Result(
            {
                "currency_code": _CURRENCY,
                "total_in_cents": least,
                "total": least / 100,
                "min_cost_in_cents": least,
                "min_cost": least / 100,
                "max_cost_in_cents": most,
                "max_cost": most / 100,
            }
        )

    @handles("getOrganizationCurrentCost")
    def _organization_cost(self, call: Call) -> Result:
        organization = existing(call)
        clusters = self._store.children("cluster", organization)
        total = sum(_cents(cluster)[0] for cluster in clusters)
        plan = cast("Node", organization.data.get("organization_plan") or {})
        return Result(
            {
                "plan": plan.get("plan") or organization.data.get("plan") or "FREE",
                "remaining_trial_day": 0,
                "renewal_at": None,
                "cost": {
                    "currency_code": _CURRENCY,
                    "total_in_cents": total,
                    "total": total / 100,
                },
            }
        )


def _cents(cluster: Record) -> tuple[int, int]:
    """Return the monthly cost of the fewest and of the most nodes, in cents."""
    least = int(cluster.data.get("min_running_nodes") or 1)
    most = int(cluster.data.get("max_running_nodes") or least)
    return least * _CENTS_PER_NODE, most * _CENTS_PER_NODE


def _secret(cluster: Record, purpose: str) -> str:
    return hashlib.sha256(f"{cluster.id}/{purpose}".encode()).hexdigest()


def _generated_kubeconfig(cluster: Record) -> str:
    name = str(cluster.data.get("name") or cluster.id)
    return f"""\
apiVersion: v1
kind: Config
clusters:
- name: "{name}"
  cluster:
    server: "https://{cluster.id}.k8s.example.com"
users:
- name: "{name}"
  user:
    token: "{_secret(cluster, "kubeconfig")}"
contexts:
- name: "{name}"
  context:
    cluster: "{name}"
    user: "{name}"
current-context: "{name}"
"""
