"""Compare the public names with api.txt.

    python scripts/check_api.py [--write]

api.txt has a line for every public name, with its signature or type: a change of the public API is
a change of that file, seen in a review. Exits with 1 where a name is gone, has another signature,
or is missing from the file.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import griffe

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "api.txt"
PACKAGE = "qovery_async"
MODULES = (
    "budget",
    "client",
    "credentials",
    "errors",
    "events",
    "integrations.redis",
    "pages",
    "raw",
    "response",
    "settings",
    "testing",
)
_FIRST = frozenset({"self", "cls"})
# Facts that the generated layer keeps in its classes, for itself.
_INTERNAL = frozenset({"is_open", "known_names", "model_fields", "operations", "schema_name"})


def public_lines(package: griffe.Module) -> list[str]:
    """A line for every public name of the package, sorted."""
    lines = {f"{PACKAGE}.{name}" for name in _listed(package)}
    for name in MODULES:
        module = package[name]
        for member in _listed(module) or _own_names(module):
            lines.update(_lines(f"{name}.{member}", module[member]))
    models = package["_raw.models"]
    for name, member in models.members.items():
        if isinstance(member, griffe.Alias) and member.target_path.startswith(models.path):
            lines.update(_lines(f"models.{name}", member))
    resources = package["_raw.resources.Resources"]
    for name, member in resources.members.items():
        if not name.startswith("_"):
            lines.update(_resource(f"client.AsyncQovery.{name}", _returned(package, member)))
    return sorted(lines)


def _listed(module: griffe.Object | griffe.Alias) -> list[str]:
    return [str(name) for name in module.exports or ()]


def _own_names(module: griffe.Object | griffe.Alias) -> Iterator[str]:
    for name, member in module.members.items():
        if not name.startswith("_") and not member.is_alias and not member.is_module:
            yield name


def _lines(title: str, thing: griffe.Object | griffe.Alias) -> Iterator[str]:
    found = thing.final_target if isinstance(thing, griffe.Alias) else thing
    if isinstance(found, griffe.Function):
        yield _signature(title, found)
    elif isinstance(found, griffe.Class):
        bases = ", ".join(str(base) for base in found.bases)
        yield f"{title}({bases})" if bases else title
        for name, member in found.members.items():
            if name == "__init__" or not (name.startswith("_") or name in _INTERNAL):
                yield from _lines(f"{title}.{name}", member)
    elif isinstance(found, griffe.Attribute) and found.annotation:
        yield f"{title}: {found.annotation}"
    else:
        yield title


def _signature(title: str, function: griffe.Function) -> str:
    shown: list[str] = []
    keywords_only = False
    for parameter in function.parameters:
        if parameter.name in _FIRST:
            continue
        if parameter.kind is griffe.ParameterKind.keyword_only and not keywords_only:
            keywords_only = True
            shown.append("*")
        text = parameter.name
        if parameter.kind is griffe.ParameterKind.var_positional:
            keywords_only, text = True, f"*{text}"
        elif parameter.kind is griffe.ParameterKind.var_keyword:
            text = f"**{text}"
        if parameter.annotation is not None:
            text += f": {parameter.annotation}"
        if parameter.default is not None:
            text += f" = {parameter.default}"
        shown.append(text)
    return f"{title}({', '.join(shown)}) -> {function.returns}"


def _returned(package: griffe.Module, member: griffe.Object | griffe.Alias) -> griffe.Class:
    """The class that a property of resources gives."""
    name = str(member.annotation if isinstance(member, griffe.Attribute) else None)
    for module in package["_raw.resources"].modules.values():
        found = module.members.get(name)
        if isinstance(found, griffe.Class):
            return found
    msg = f"no class of resources is called {name}"
    raise KeyError(msg)


def _resource(title: str, resource: griffe.Class) -> Iterator[str]:
    for name, member in resource.members.items():
        if name.startswith("_") or name in _INTERNAL:
            continue
        if "property" in member.labels:
            yield from _resource(f"{title}.{name}", _returned(resource.package, member))
        else:
            yield from _lines(f"{title}.{name}", member)


def compare(before: list[str], now: list[str]) -> list[str]:
    """What differs, a line each; what breaks users comes first."""

    def named(lines: list[str]) -> dict[str, str]:
        return {line.partition("(")[0].partition(":")[0]: line for line in lines}

    old, new = named(before), named(now)
    gone = [f"gone (breaks users): {old[name]}" for name in old if name not in new]
    changed = [
        f"changed: {old[name]}\n     now: {new[name]}"
        for name in old
        if name in new and new[name] != old[name]
    ]
    return gone + changed + [f"new: {new[name]}" for name in new if name not in old]


def main(arguments: list[str]) -> int:
    """Compare, or write."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="rewrite api.txt")
    parser.add_argument("--root", type=Path, default=ROOT, help="where the package is")
    options = parser.parse_args(arguments)
    package = griffe.load(
        PACKAGE, search_paths=[options.root], try_relative_path=False, resolve_aliases=True
    )
    now = public_lines(cast("griffe.Module", package))
    if options.write:
        FILE.write_text("\n".join(now) + "\n", encoding="utf-8")
        return 0
    found = compare(FILE.read_text(encoding="utf-8").splitlines(), now)
    if found:
        print("\n".join(found), file=sys.stderr)
        print(f"{len(found)} differences from {FILE.name}; `make api` rewrites it", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
