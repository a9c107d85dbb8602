"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .organizations_shared import (
    Annotation,
    OrganizationAnnotationsGroupScopeEnum,
    read_Annotation,
    write_Annotation,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        AnnotationsGroupAssociatedItemTypeText,
        OrganizationAnnotationsGroupScopeEnumText,
    )


class AnnotationsGroupAssociatedItemType(OpenEnum):
    APPLICATION = "APPLICATION"
    DATABASE = "DATABASE"
    CONTAINER = "CONTAINER"
    LIFECYCLE = "LIFECYCLE"
    ENVIRONMENT = "ENVIRONMENT"
    CLUSTER = "CLUSTER"
    CRON = "CRON"

    if TYPE_CHECKING:
        _unknown_value = ""


_AnnotationsGroupAssociatedItemType = members(
    AnnotationsGroupAssociatedItemType, unset=False, null=False
)
_OrganizationAnnotationsGroupScopeEnum = members(
    OrganizationAnnotationsGroupScopeEnum, unset=False, null=False
)


class ListOrganizationAnnotationsGroupResponse(Model):
    if TYPE_CHECKING:
        results: list[OrganizationAnnotationsGroupEnrichedResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#OrganizationAnnotationsGroupEnrichedResponse]
        """
        __slots__ = slots(field_lines)


def read_ListOrganizationAnnotationsGroupResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ListOrganizationAnnotationsGroupResponse, d)
            n -= 1
        extra = (
            None if len(d) == n else r.unknown_fields(d, ListOrganizationAnnotationsGroupResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListOrganizationAnnotationsGroupResponse, d)
    o: Any = new(ListOrganizationAnnotationsGroupResponse)
    o.results = [read_OrganizationAnnotationsGroupEnrichedResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ListOrganizationAnnotationsGroupResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_OrganizationAnnotationsGroupEnrichedResponse(e)
                if type(e) is OrganizationAnnotationsGroupEnrichedResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationAnnotationsGroupAssociatedItemsResponseList(Model):
    """Organization annotations group associated items, in `results`."""

    if TYPE_CHECKING:
        results: (
            list[OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem] | Unset
        ) = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem]
        """
        __slots__ = slots(field_lines)


def read_OrganizationAnnotationsGroupAssociatedItemsResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(OrganizationAnnotationsGroupAssociatedItemsResponseList, d)
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, OrganizationAnnotationsGroupAssociatedItemsResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationAnnotationsGroupAssociatedItemsResponseList, d)
    o: Any = new(OrganizationAnnotationsGroupAssociatedItemsResponseList)
    o.results = (
        [read_OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem(e, r) for e in v0]
        if v0
        else v0
    )
    o._extra = extra
    return o


def write_OrganizationAnnotationsGroupAssociatedItemsResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem(e)
                if type(e) is OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem(Model):
    """One entry of organization annotations group associated items response list results."""

    if TYPE_CHECKING:
        cluster_id: Accepting[UUID | Unset, str] = OMITTED
        cluster_name: str | Unset = UNSET
        environment_id: Accepting[UUID | Unset, str] = OMITTED
        environment_name: str | Unset = UNSET
        item_id: Accepting[UUID, str]
        item_name: str
        item_type: Accepting[
            AnnotationsGroupAssociatedItemType, AnnotationsGroupAssociatedItemTypeText
        ]
        project_id: Accepting[UUID | Unset, str] = OMITTED
        project_name: str | Unset = UNSET
    else:
        field_lines = """
            cluster_id uuid
            cluster_name str
            environment_id uuid
            environment_name str
            item_id! uuid
            item_name! str
            item_type! %AnnotationsGroupAssociatedItemType
            project_id uuid
            project_name str
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        environment_id = UuidAttribute()
        item_id = UuidAttribute()
        project_id = UuidAttribute()


def read_OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem(
    d: Any, r: Reading
) -> Any:
    n = 9
    try:
        if (v0 := d.get("cluster_id", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem, d)
        if type(v1 := d.get("cluster_name", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(
                    OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem, d
                )
            n -= 1
        if (v2 := d.get("environment_id", UNSET)) is UNSET:
            n -= 1
        elif len(v2) != 36 or v2[23] != "-":
            return r.tolerate(OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem, d)
        if type(v3 := d.get("environment_name", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(
                    OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem, d
                )
            n -= 1
        v6 = _AnnotationsGroupAssociatedItemType[d["item_type"]]
        if (v7 := d.get("project_id", UNSET)) is UNSET:
            n -= 1
        elif len(v7) != 36 or v7[23] != "-":
            return r.tolerate(OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem, d)
        if type(v8 := d.get("project_name", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(
                    OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem, d
                )
            n -= 1
        if len(v4 := d["item_id"]) != 36 or v4[23] != "-" or type(v5 := d["item_name"]) is not str:
            return r.tolerate(OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(
                d, OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem
            )
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem, d)
    o: Any = new(OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem)
    o._cluster_id = v0
    o.cluster_name = v1
    o._environment_id = v2
    o.environment_name = v3
    o._item_id = v4
    o.item_name = v5
    o.item_type = v6
    o._project_id = v7
    o.project_name = v8
    o._extra = extra
    return o


def write_OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem(
    o: Any,
) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.cluster_name) is not UNSET:
        d["cluster_name"] = v if type(v) is str else encode(v)
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if (v := o.environment_name) is not UNSET:
        d["environment_name"] = v if type(v) is str else encode(v)
    if (v := o._item_id) is not UNSET:
        d["item_id"] = v if type(v) is str else encode(v)
    if (v := o.item_name) is not UNSET:
        d["item_name"] = v if type(v) is str else encode(v)
    if (v := o.item_type) is not UNSET:
        d["item_type"] = v._value_ if type(v) is AnnotationsGroupAssociatedItemType else encode(v)
    if (v := o._project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if (v := o.project_name) is not UNSET:
        d["project_name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationAnnotationsGroupCreateRequest(Model):
    """Body of a request that creates an organization annotations group."""

    if TYPE_CHECKING:
        annotations: list[Annotation]
        name: str
        scopes: Accepting[
            list[OrganizationAnnotationsGroupScopeEnum],
            Sequence[
                OrganizationAnnotationsGroupScopeEnum | OrganizationAnnotationsGroupScopeEnumText
            ],
        ]
    else:
        field_lines = """
            annotations! [#Annotation]
            name! str
            scopes! [%OrganizationAnnotationsGroupScopeEnum]
        """
        __slots__ = slots(field_lines)


def read_OrganizationAnnotationsGroupCreateRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["annotations"]) is not list
            or type(v1 := d["name"]) is not str
            or type(v2 := d["scopes"]) is not list
        ):
            return r.tolerate(OrganizationAnnotationsGroupCreateRequest, d)
        v2 = [_OrganizationAnnotationsGroupScopeEnum[e] for e in v2]
        extra = (
            None if len(d) == 3 else r.unknown_fields(d, OrganizationAnnotationsGroupCreateRequest)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationAnnotationsGroupCreateRequest, d)
    o: Any = new(OrganizationAnnotationsGroupCreateRequest)
    o.annotations = [read_Annotation(e, r) for e in v0] if v0 else v0
    o.name = v1
    o.scopes = v2
    o._extra = extra
    return o


def write_OrganizationAnnotationsGroupCreateRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.annotations) is not UNSET:
        d["annotations"] = (
            [write_Annotation(e) if type(e) is Annotation else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.scopes) is not UNSET:
        d["scopes"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationAnnotationsGroupEnrichedResponse(Model):
    if TYPE_CHECKING:
        annotations: list[Annotation]
        associated_items_count: int | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str
        scopes: Accepting[
            list[OrganizationAnnotationsGroupScopeEnum],
            Sequence[
                OrganizationAnnotationsGroupScopeEnum | OrganizationAnnotationsGroupScopeEnumText
            ],
        ]
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            annotations! [#Annotation]
            associated_items_count int
            created_at! datetime
            id! uuid
            name! str
            scopes! [%OrganizationAnnotationsGroupScopeEnum]
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationAnnotationsGroupEnrichedResponse(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v1 := d.get("associated_items_count", UNSET)) is not int:
            if v1 is not UNSET:
                return r.tolerate(OrganizationAnnotationsGroupEnrichedResponse, d)
            n -= 1
        if (v6 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v6).tzinfo is None:
            return r.tolerate(OrganizationAnnotationsGroupEnrichedResponse, d)
        if (
            type(v0 := d["annotations"]) is not list
            or moment(v2 := d["created_at"]).tzinfo is None
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
            or type(v4 := d["name"]) is not str
            or type(v5 := d["scopes"]) is not list
        ):
            return r.tolerate(OrganizationAnnotationsGroupEnrichedResponse, d)
        v5 = [_OrganizationAnnotationsGroupScopeEnum[e] for e in v5]
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, OrganizationAnnotationsGroupEnrichedResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationAnnotationsGroupEnrichedResponse, d)
    o: Any = new(OrganizationAnnotationsGroupEnrichedResponse)
    o.annotations = [read_Annotation(e, r) for e in v0] if v0 else v0
    o.associated_items_count = v1
    o._created_at = v2
    o._id = v3
    o.name = v4
    o.scopes = v5
    o._updated_at = v6
    o._extra = extra
    return o


def write_OrganizationAnnotationsGroupEnrichedResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.annotations) is not UNSET:
        d["annotations"] = (
            [write_Annotation(e) if type(e) is Annotation else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.associated_items_count) is not UNSET:
        d["associated_items_count"] = v if type(v) is int else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.scopes) is not UNSET:
        d["scopes"] = encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
