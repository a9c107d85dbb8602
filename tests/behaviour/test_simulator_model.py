"""Random calls, compared with a model that is as simple as what the API promises.

The model keeps names, what is below what, and which requests an environment still has to carry
out. In between, states may be whatever they are; an hour later they are what was asked for.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from qovery_async.testing import Simulator

LONG = 7200.0
NAMES = st.sampled_from(["api", "API", "web", "worker", "Orders", "orders"])
KINDS = st.sampled_from(["application", "container", "database", "job"])
GIT = {"provider": "GITHUB", "url": "https://github.com/acme/api.git", "branch": "main"}
NUMBERS = st.integers(0, 30)
BODIES = {
    "application": {"git_repository": GIT, "healthchecks": {}},
    "container": {"image_name": "nginx", "tag": "1", "healthchecks": {}},
    "database": {"type": "POSTGRESQL", "mode": "CONTAINER", "version": "16"},
    "job": {
        "schedule": {"cronjob": {"scheduled_at": "0 3 * * *"}},
        "source": {"image": {"image_name": "nginx", "tag": "1"}},
        "healthchecks": {},
    },
}
DEPLOYED_AS = {"application": {"git_commit_id": "a1b2c3"}, "container": {"image_tag": "2"}}


@dataclass(eq=False, repr=False)
class Thing:
    """Object with a name: `state` of a service, `asked` with pending actions of an environment."""

    kind: str
    id: str
    name: str
    above: Thing | None = None
    below: list[Thing] = field(default_factory=list)
    state: str = "READY"
    asked: list = field(default_factory=list)
    once_asked: bool = False
    going: bool = False

    @property
    def was_asked(self):
        """Return True if an action was ever requested for this thing or one below it."""
        return self.once_asked or any(thing.state != "READY" for thing in (self, *self.below))

    def remove(self):
        if self in self.above.below:
            self.above.below.remove(self)

    def __repr__(self):
        return f"{self.kind} {self.name}"

    def is_below(self, other):
        return self.above is not None and (self.above is other or self.above.is_below(other))

    def refusals(self, kind, name, but=None):
        """Return the possible outcomes for a name below this thing: True if it is rejected.

        Both are possible if a thing of this name is being deleted: its name may be free already.
        """
        named = [
            other
            for other in self.below
            if other.kind == kind and other is not but and other.name.lower() == name.lower()
        ]
        if any(not other.going for other in named):
            return {True}
        return {True, False} if named else {False}


def finished(coroutine):
    """Run a coroutine that waits for nothing."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        return done.value
    message = "the simulator waits"
    raise AssertionError(message)


class Api:
    """The simulator's application, called without an event loop."""

    def __init__(self):
        self.simulator = Simulator(rate_limit=10**9)
        self.advance = self.simulator.clock.advance

    def __call__(self, method, path, body=None):
        """Return the status and the JSON of a response."""
        sent = []
        content = b"" if body is None else json.dumps(body).encode()

        async def receive():
            return {"type": "http.request", "body": content, "more_body": False}

        async def send(message):
            sent.append(message)

        headers = {b"authorization": b"Token qov_simulator", b"content-type": b"application/json"}
        scope = {"type": "http", "method": method, "path": path, "query_string": b""}
        finished(self.simulator.app({**scope, "headers": list(headers.items())}, receive, send))
        answer = b"".join(message.get("body", b"") for message in sent)
        status = sent[0]["status"]
        assert status < 500, (method, path, answer)
        return status, json.loads(answer) if answer else None


class World(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.call = Api()
        # What is there already is of no interest, and must stay so.
        self.others = {o["id"]: o["name"] for o in self.call("GET", "/organization")[1]["results"]}
        self.root = Thing("", "", "")
        self.gone = []

    @initialize(deployed=st.booleans())
    def begin(self, deployed):
        organization = self.organization("one")
        project = self.created(organization, "project", "shop")
        environment = self.created(project, "environment", "live", mode="STAGING")
        for kind in BODIES:
            self.created(environment, kind, f"first-{kind}", **self.body(environment, kind))
        if deployed:
            self.ask(environment, "deploy", "deploy")
            self.let_all_end()

    def things(self, depth):
        """Everything that is there on a level: 1 for organizations, up to 4 for services."""
        things = [self.root]
        for _ in range(depth):
            things = [below for thing in things for below in thing.below]
        return things

    def pick(self, depth, number, *states):
        """One thing of a level, the same for the same number; of those in a state, if given."""
        things = [one for one in self.things(depth) if not states or one.state in states]
        return things[number % len(things)] if things else None

    # Creating

    def created(self, above, kind, name, **members):
        """Ask to create something; None where the name is taken."""
        path = f"/{above.kind}/{above.id}/{kind}" if above.kind else f"/{kind}"
        refusals = above.refusals(kind, name)
        status, answer = self.call("POST", path, {"name": name, **members})
        assert (status == 409) in refusals, (status, answer)
        if status == 409:
            return None
        assert status in (200, 201), (status, answer)
        assert answer["name"] == name
        thing = Thing(kind, answer["id"], name, above)
        above.below.append(thing)
        return thing

    @rule(name=NAMES)
    def create_organization(self, name):
        self.organization(name)

    def organization(self, name):
        made = self.created(self.root, "organization", name, plan="TEAM")
        if made is not None:
            cluster = {"name": "main", "cloud_provider": "AWS", "region": "eu-west-3"}
            status, answer = self.call("POST", f"/organization/{made.id}/cluster", cluster)
            assert status == 201
            world = self.call.simulator.world
            # Deployed long ago, so that its environments can be.
            world.clusters.act(world.store.get("cluster", answer["id"]), "deploy", ago=7200)
        return made

    @rule(number=NUMBERS, name=NAMES)
    def create_project(self, number, name):
        above = self.pick(1, number)
        if above is not None:
            self.created(above, "project", name)

    @rule(number=NUMBERS, name=NAMES)
    def create_environment(self, number, name):
        above = self.pick(2, number)
        if above is not None:
            self.created(above, "environment", name, mode="STAGING")

    @rule(number=NUMBERS, kind=KINDS, name=NAMES)
    def create_service(self, number, kind, name):
        above = self.pick(3, number)
        # Whether what is queued includes a new service is nobody's promise.
        if above is not None and not above.asked:
            self.created(above, kind, name, **self.body(above, kind))

    def body(self, environment, kind):
        if kind not in ("container", "job"):
            return BODIES[kind]
        organization = environment.above.above
        path = f"/organization/{organization.id}/containerRegistry"
        registries = self.call("GET", path)[1]["results"]
        registry = registries[0]["id"]
        if kind == "container":
            return {**BODIES[kind], "registry_id": registry}
        image = {**BODIES[kind]["source"]["image"], "registry_id": registry}
        return {**BODIES[kind], "source": {"image": image}}

    @rule(number=NUMBERS, name=NAMES)
    def clone_environment(self, number, name):
        source = self.pick(3, number)
        if source is None or source.asked:
            return
        body = {"name": name, "mode": "STAGING"}
        status, answer = self.call("POST", f"/environment/{source.id}/clone", body)
        project = source.above
        assert (status == 409) in project.refusals("environment", name), (status, answer)
        if status == 409:
            return
        clone = Thing("environment", answer["id"], name, project)
        project.below.append(clone)
        for kind in BODIES:
            listed = self.call("GET", f"/environment/{clone.id}/{kind}")[1]["results"]
            assert sorted(one["name"] for one in listed) == sorted(
                one.name for one in source.below if one.kind == kind
            )
            clone.below += [Thing(kind, one["id"], one["name"], clone) for one in listed]
        assert not {one.id for one in clone.below} & {one.id for one in source.below}
        self.agree_on_states(clone)

    # Editing

    @rule(depth=st.integers(1, 4), number=NUMBERS, name=NAMES)
    def rename(self, depth, number, name):
        thing = self.pick(depth, number)
        if thing is None or thing.going or thing.above.going:
            return
        body = {"name": name}
        if thing.kind == "organization":
            body["plan"] = "TEAM"
        elif thing.kind in BODIES:
            body |= self.body(thing.above, thing.kind)
        status, answer = self.call("PUT", f"/{thing.kind}/{thing.id}", body)
        refusals = thing.above.refusals(thing.kind, name, but=thing)
        assert (status == 409) in refusals, (status, answer)
        if status != 409:
            assert (status, answer["name"], answer["id"]) == (200, name, thing.id)
            thing.name = name

    # Deploying

    def is_clear(self, environment, action, service=None):
        """Return True if the outcome of another request is certain."""
        if environment.going or (service is not None and service.going):
            return False
        return len(environment.asked) < 2 or environment.asked[-1] == (action, service)

    def ask(self, thing, path_action, action, body=None):
        """Request an action on an environment or a service. The simulator must accept it."""
        status, answer = self.call("POST", f"/{thing.kind}/{thing.id}/{path_action}", body)
        assert 200 <= status < 300, (status, answer)
        is_environment = thing.kind == "environment"
        environment = thing if is_environment else thing.above
        environment.asked.append((action, None if is_environment else thing))
        environment.once_asked = True

    @rule(number=NUMBERS, action=st.sampled_from(["deploy", "redeploy"]))
    def deploy_environment(self, number, action):
        environment = self.pick(3, number)
        if environment is not None and self.is_clear(environment, "deploy"):
            self.ask(environment, action, "deploy")

    @rule(number=NUMBERS)
    def stop_environment(self, number):
        environment = self.pick(3, number)
        if environment is None or environment.going:
            return
        states = {service.state for service in environment.below}
        is_running = not environment.asked and states == {"DEPLOYED"}
        if is_running or environment.asked == [("deploy", None)]:
            self.ask(environment, "stop", "stop")

    @rule(number=NUMBERS)
    def deploy_service(self, number):
        service = self.pick(4, number)
        if service is not None and self.is_clear(service.above, "deploy", service):
            self.ask(service, "deploy", "deploy", DEPLOYED_AS.get(service.kind))

    @rule(number=NUMBERS)
    def stop_service(self, number):
        service = self.pick(4, number, "DEPLOYED", "STOPPED")
        if service is None or service.above.asked:
            return
        if service.state == "DEPLOYED":
            self.ask(service, "stop", "stop")
        else:
            assert self.call("POST", f"/{service.kind}/{service.id}/stop")[0] == 409

    # Deleting

    @rule(depth=st.sampled_from([3, 4, 4]), number=NUMBERS)
    def delete(self, depth, number):
        thing = self.pick(depth, number)
        if thing is None or thing.going:
            return
        environment = thing if depth == 3 else thing.above
        if environment.going or len(environment.asked) > 1:
            return
        status, answer = self.call("DELETE", f"/{thing.kind}/{thing.id}")
        assert 200 <= status < 300, (status, answer)
        if not environment.asked and not thing.was_asked:
            self.forget(thing)
        else:
            thing.going = True
            environment.asked.append(("delete", None if depth == 3 else thing))

    @rule(depth=st.integers(1, 2), number=NUMBERS, sure=st.integers(0, 3))
    def delete_what_holds_others(self, depth, number, sure):
        """Refused or done with all that is below; either way the world is as the answer says."""
        thing = self.pick(depth, number)
        environments = self.things(3)
        if thing is None or sure or any(e.asked for e in environments if e.is_below(thing)):
            return
        status, answer = self.call("DELETE", f"/{thing.kind}/{thing.id}")
        if 200 <= status < 300:
            self.forget(thing)
        else:
            assert thing.below, (status, answer)
            assert status in (400, 409), (status, answer)

    def forget(self, thing):
        parts = [part for depth in range(1, 5) for part in self.things(depth)]
        self.gone += [(p.kind, p.id) for p in parts if p is thing or p.is_below(thing)]
        thing.remove()

    @rule(number=NUMBERS, name=NAMES)
    def call_what_is_gone(self, number, name):
        if not self.gone:
            return
        kind, identifier = self.gone[number % len(self.gone)]
        path = f"/{kind}/{identifier}"
        calls = [("DELETE", path, None)]
        if kind == "environment":
            calls += [("POST", f"{path}/deploy", None), ("GET", f"{path}/statuses", None)]
            calls += [("POST", f"{path}/database", {"name": name, **BODIES["database"]})]
            calls += [("POST", f"{path}/clone", {"name": name})]
        elif kind in BODIES:
            calls += [("POST", f"{path}/stop", None), ("GET", f"{path}/status", None)]
        assert [self.call(*call)[0] for call in calls] == [404] * len(calls)

    # Time

    @rule(seconds=st.integers(1, 40))
    def let_time_pass(self, seconds):
        self.call.advance(seconds)

    @rule()
    def let_everything_end(self):
        self.let_all_end()

    def let_all_end(self):
        self.call.advance(LONG)
        for environment in self.things(3):
            self.carry_out(environment)

    def carry_out(self, environment):
        asked, environment.asked = environment.asked, []
        for action, service in asked:
            if action == "delete":
                self.forget(service or environment)
                continue
            for each in [service] if service else list(environment.below):
                if each in environment.below:
                    each.state = {"deploy": "DEPLOYED", "stop": "STOPPED"}[action]
        if environment in environment.above.below:
            self.agree_on_states(environment)

    def agree_on_states(self, environment):
        status, statuses = self.call("GET", f"/environment/{environment.id}/statuses")
        assert status == 200
        for kind in BODIES:
            services = [one for one in environment.below if one.kind == kind]
            seen = {one["id"]: one["state"] for one in statuses[f"{kind}s"]}
            assert seen == {one.id: one.state for one in services}
            self.agree_on_list(f"/environment/{environment.id}/{kind}", services)
        states = {service.state for service in environment.below}
        if "DEPLOYED" in states:
            assert statuses["environment"]["state"] == "DEPLOYED"
        elif len(states) == 1 and states != {"READY"}:
            assert statuses["environment"]["state"] == states.pop()

    # What holds at any moment

    def agree_on_list(self, path, things):
        status, answer = self.call("GET", path)
        assert status == 200, (path, answer)
        seen = {one["id"]: one["name"] for one in answer["results"]}
        if things is self.root.below:
            assert self.others.items() <= seen.items()
            seen = {id_: name for id_, name in seen.items() if id_ not in self.others}
        certain = {thing.id: thing.name for thing in things if not thing.going}
        assert {id_: name for id_, name in seen.items() if id_ in certain} == certain, path
        assert set(seen) <= {thing.id for thing in things}, path

    @invariant()
    def lists_are_what_was_made(self):
        self.agree_on_list("/organization", self.root.below)
        for organization in self.root.below:
            self.agree_on_list(f"/organization/{organization.id}/project", organization.below)
            for project in organization.below:
                self.agree_on_list(f"/project/{project.id}/environment", project.below)
                for environment in project.below:
                    if not environment.going:
                        path = f"/environment/{environment.id}/services"
                        self.agree_on_list(path, environment.below)

    @invariant()
    def what_is_gone_is_found_nowhere(self):
        for kind, identifier in self.gone[-5:]:
            assert self.call("GET", f"/{kind}/{identifier}")[0] == 404


@pytest.mark.parametrize("steps", [12, 40])
def test_simulator_equals_a_simple_model_after_random_calls(steps):
    run_state_machine_as_test(
        World,
        settings=settings(
            max_examples=settings().max_examples // 6,
            stateful_step_count=steps,
            suppress_health_check=list(HealthCheck),
        ),
    )
