from __future__ import annotations

import json
from dataclasses import dataclass

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from qovery_async.testing import Simulator
from qovery_async.testing.simulator import DEFAULT_TOKEN

KEYS = st.sampled_from(["A", "B", "C", "9"])
VALUES = st.sampled_from(["1", "2", ""])
PICK = st.integers(0, 1000)
# Each place with the place above it.
ABOVE = {
    "project": None,
    "blue": "project",
    "green": "project",
    "api": "blue",
    "worker": "blue",
    "web": "green",
}
SCOPES = {
    "project": "PROJECT",
    "blue": "ENVIRONMENT",
    "green": "ENVIRONMENT",
    "api": "APPLICATION",
    "worker": "CONTAINER",
    "web": "APPLICATION",
}
PLACES = st.sampled_from(list(ABOVE))


def and_above(place):
    while place:
        yield place
        place = ABOVE[place]


@dataclass
class Expected:
    place: str
    key: str
    kind: str
    value: str | None = None
    secret: bool = False
    target: str | None = None


class VariablesAgainstAModel(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.app = Simulator(seeded=False, rate_limit=10**9).app
        self.model = {}
        organization = self.make("/organization", {"name": "o", "plan": "FREE"})
        cluster = {"name": "c", "cloud_provider": "AWS", "region": "eu-west-3"}
        self.make(f"/organization/{organization}/cluster", cluster)
        registries = self.send("GET", f"/organization/{organization}/containerRegistry")[1]
        registry = registries["results"][0]["id"]
        self.ids = {"project": self.make(f"/organization/{organization}/project", {"name": "p"})}
        for name in ("blue", "green"):
            path = f"/project/{self.ids['project']}/environment"
            self.ids[name] = self.make(path, {"name": name})
        source = {"url": "https://github.com/a/b.git", "provider": "GITHUB"}
        api = {"healthchecks": {}, "git_repository": source}
        image = {"registry_id": registry, "image_name": "i", "tag": "t", "healthchecks": {}}
        for name, path, body in (
            ("api", f"/environment/{self.ids['blue']}/application", api),
            ("worker", f"/environment/{self.ids['blue']}/container", image),
            ("web", f"/environment/{self.ids['green']}/application", api),
        ):
            self.ids[name] = self.make(path, {"name": name, **body})

    def send(self, method, path, body=None):
        path, _, query = path.partition("?")
        headers = {"authorization": f"Token {DEFAULT_TOKEN}", "content-type": "application/json"}
        content = b"" if body is None else json.dumps(body).encode()
        status, _, answer = self.app.respond(method, path, query, headers, content)
        return status, json.loads(answer) if answer else None

    def make(self, path, body):
        status, answer = self.send("POST", path, body)
        assert status in (200, 201), answer
        return answer["id"]

    def chosen(self, number):
        return list(self.model)[number % len(self.model)]

    def taken(self, place, key):
        return any((v.place, v.key) == (place, key) for v in self.model.values())

    def root(self, identifier):
        variable = self.model[identifier]
        return variable if variable.target is None else self.root(variable.target)

    def value(self, identifier):
        variable = self.model[identifier]
        return self.value(variable.target) if variable.kind == "ALIAS" else variable.value

    def referring(self, identifier, kinds=("ALIAS", "OVERRIDE")):
        for other, variable in list(self.model.items()):
            if variable.target == identifier and variable.kind in kinds:
                yield other
                yield from self.referring(other, kinds)

    def narrows(self, identifier, place):
        return self.model[identifier].place in list(and_above(place))[1:]

    @rule(place=PLACES, key=KEYS, value=VALUES, secret=st.booleans(), older=st.booleans())
    def create(self, place, key, value, secret, older):
        body = {"key": key, "value": value}
        path = "/variable"
        if older:
            family = "secret" if secret else "environmentVariable"
            path = f"/{SCOPES[place].lower()}/{self.ids[place]}/{family}"
        else:
            body |= {"variable_scope": SCOPES[place], "variable_parent_id": self.ids[place]}
            body["is_secret"] = secret
        status, answer = self.send("POST", path, body)
        same = [i for i, v in self.model.items() if (v.place, v.key) == (place, key)]
        replaced = [
            i for i in same if (self.model[i].kind, self.model[i].secret) == ("VALUE", secret)
        ]
        if key == "9":
            assert status == 400
        elif older and SCOPES[place] in ("PROJECT", "ENVIRONMENT") and replaced:
            assert (status, answer["id"]) == (201, replaced[0])
            self.model[replaced[0]].value = value
        elif same:
            assert status == 409
        else:
            assert status == 201
            self.model[answer["id"]] = Expected(place, key, "VALUE", value, secret)

    @precondition(lambda self: self.model)
    @rule(number=PICK, place=PLACES, value=VALUES)
    def override(self, number, place, value):
        target = self.chosen(number)
        key = self.model[target].key
        body = {"value": value, "override_scope": SCOPES[place]}
        body["override_parent_id"] = self.ids[place]
        status, answer = self.send("POST", f"/variable/{target}/override", body)
        if not self.narrows(target, place):
            assert status == 400
        elif self.taken(place, key):
            assert status == 409
        else:
            assert status == 201
            self.model[answer["id"]] = Expected(place, key, "OVERRIDE", value, target=target)

    @precondition(lambda self: self.model)
    @rule(number=PICK, place=PLACES, key=KEYS)
    def alias(self, number, place, key):
        target = self.chosen(number)
        body = {"key": key, "alias_scope": SCOPES[place], "alias_parent_id": self.ids[place]}
        status, answer = self.send("POST", f"/variable/{target}/alias", body)
        allowed = self.narrows(target, place) and self.model[target].kind != "ALIAS"
        if not allowed or key == "9":
            assert status == 400
        elif self.taken(place, key):
            assert status == 409
        else:
            assert status == 201
            self.model[answer["id"]] = Expected(place, key, "ALIAS", target=target)

    @precondition(lambda self: self.model)
    @rule(number=PICK, key=KEYS, value=st.none() | VALUES)
    def edit(self, number, key, value):
        identifier = self.chosen(number)
        variable = self.model[identifier]
        status, _ = self.send("PUT", f"/variable/{identifier}", {"key": key, "value": value})
        renamed = [identifier, *self.referring(identifier, ("OVERRIDE",))]
        other_value = value is not None and (
            self.root(identifier).secret or value != self.value(identifier)
        )
        if (
            (variable.kind == "OVERRIDE" and key != variable.key)
            or (variable.kind == "ALIAS" and other_value)
            or key == "9"
        ):
            assert status == 400
        elif key != variable.key and any(self.taken(self.model[i].place, key) for i in renamed):
            assert status == 409
        else:
            assert status == 200
            for changed in renamed:
                self.model[changed].key = key
            if value is not None and variable.kind != "ALIAS":
                variable.value = value

    @precondition(lambda self: self.model)
    @rule(number=PICK)
    def delete(self, number):
        identifier = self.chosen(number)
        gone = {identifier, *self.referring(identifier)}
        assert self.send("DELETE", f"/variable/{identifier}")[0] == 204
        for each in gone:
            self.model.pop(each, None)
            assert self.send("DELETE", f"/variable/{each}")[0] == 404

    @invariant()
    def every_place_lists_what_the_model_has(self):
        for place, scope in SCOPES.items():
            query = f"parent_id={self.ids[place]}&scope={scope}"
            status, answer = self.send("GET", f"/variable?{query}")
            seen = {
                (v["id"], v["key"], v["scope"], v["variable_type"], v["is_secret"], v["value"])
                for v in answer["results"]
                if v["scope"] != "BUILT_IN"
            }
            assert status == 200
            assert seen == {
                (i, v.key, SCOPES[v.place], v.kind, secret, None if secret else self.value(i))
                for i, v in self.model.items()
                if v.place in and_above(place)
                for secret in [self.root(i).secret]
            }


TestVariablesAgainstAModel = VariablesAgainstAModel.TestCase
TestVariablesAgainstAModel.settings = settings(
    max_examples=40, stateful_step_count=40, deadline=None
)
