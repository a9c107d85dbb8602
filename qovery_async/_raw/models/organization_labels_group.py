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
from .organizations_shared import Label, read_Label, write_Label

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import LabelsGroupAssociatedItemTypeText


class LabelsGroupAssociatedItemType(OpenEnum):
    APPLICATION = "APPLICATION"
    DATABASE = "DATABASE"
    CONTAINER = "CONTAINER"
    LIFECYCLE = "LIFECYCLE"
    ENVIRONMENT = "ENVIRONMENT"
    CLUSTER = "CLUSTER"
    CRON = "CRON"

    if TYPE_CHECKING:
        _unknown_value = ""


_LabelsGroupAssociatedItemType = members(LabelsGroupAssociatedItemType, unset=False, null=False)


class ListOrganizationLabelsGroupResponse(Model):
    if TYPE_CHECKING:
        results: list[OrganizationLabelsGroupEnrichedResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#OrganizationLabelsGroupEnrichedResponse]
        """
        __slots__ = slots(field_lines)


def read_ListOrganizationLabelsGroupResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ListOrganizationLabelsGroupResponse, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ListOrganizationLabelsGroupResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListOrganizationLabelsGroupResponse, d)
    o: Any = new(ListOrganizationLabelsGroupResponse)
    o.results = [read_OrganizationLabelsGroupEnrichedResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ListOrganizationLabelsGroupResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_OrganizationLabelsGroupEnrichedResponse(e)
                if type(e) is OrganizationLabelsGroupEnrichedResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationLabelsGroupAssociatedItemsResponseList(Model):
    """Organization labels group associated items, in `results`."""

    if TYPE_CHECKING:
        results: list[OrganizationLabelsGroupAssociatedItemsResponseListResultsItem] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#OrganizationLabelsGroupAssociatedItemsResponseListResultsItem]
        """
        __slots__ = slots(field_lines)


def read_OrganizationLabelsGroupAssociatedItemsResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(OrganizationLabelsGroupAssociatedItemsResponseList, d)
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, OrganizationLabelsGroupAssociatedItemsResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationLabelsGroupAssociatedItemsResponseList, d)
    o: Any = new(OrganizationLabelsGroupAssociatedItemsResponseList)
    o.results = (
        [read_OrganizationLabelsGroupAssociatedItemsResponseListResultsItem(e, r) for e in v0]
        if v0
        else v0
    )
    o._extra = extra
    return o


def write_OrganizationLabelsGroupAssociatedItemsResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_OrganizationLabelsGroupAssociatedItemsResponseListResultsItem(e)
                if type(e) is OrganizationLabelsGroupAssociatedItemsResponseListResultsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationLabelsGroupAssociatedItemsResponseListResultsItem(Model):
    """One entry of organization labels group associated items response list results."""

    if TYPE_CHECKING:
        cluster_id: Accepting[UUID | Unset, str] = OMITTED
        cluster_name: str | Unset = UNSET
        environment_id: Accepting[UUID | Unset, str] = OMITTED
        environment_name: str | Unset = UNSET
        item_id: Accepting[UUID, str]
        item_name: str
        item_type: Accepting[LabelsGroupAssociatedItemType, LabelsGroupAssociatedItemTypeText]
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
            item_type! %LabelsGroupAssociatedItemType
            project_id uuid
            project_name str
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        environment_id = UuidAttribute()
        item_id = UuidAttribute()
        project_id = UuidAttribute()


def read_OrganizationLabelsGroupAssociatedItemsResponseListResultsItem(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if (v0 := d.get("cluster_id", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(OrganizationLabelsGroupAssociatedItemsResponseListResultsItem, d)
        if type(v1 := d.get("cluster_name", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationLabelsGroupAssociatedItemsResponseListResultsItem, d)
            n -= 1
        if (v2 := d.get("environment_id", UNSET)) is UNSET:
            n -= 1
        elif len(v2) != 36 or v2[23] != "-":
            return r.tolerate(OrganizationLabelsGroupAssociatedItemsResponseListResultsItem, d)
        if type(v3 := d.get("environment_name", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(OrganizationLabelsGroupAssociatedItemsResponseListResultsItem, d)
            n -= 1
        v6 = _LabelsGroupAssociatedItemType[d["item_type"]]
        if (v7 := d.get("project_id", UNSET)) is UNSET:
            n -= 1
        elif len(v7) != 36 or v7[23] != "-":
            return r.tolerate(OrganizationLabelsGroupAssociatedItemsResponseListResultsItem, d)
        if type(v8 := d.get("project_name", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(OrganizationLabelsGroupAssociatedItemsResponseListResultsItem, d)
            n -= 1
        if len(v4 := d["item_id"]) != 36 or v4[23] != "-" or type(v5 := d["item_name"]) is not str:
            return r.tolerate(OrganizationLabelsGroupAssociatedItemsResponseListResultsItem, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, OrganizationLabelsGroupAssociatedItemsResponseListResultsItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationLabelsGroupAssociatedItemsResponseListResultsItem, d)
    o: Any = new(OrganizationLabelsGroupAssociatedItemsResponseListResultsItem)
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


def write_OrganizationLabelsGroupAssociatedItemsResponseListResultsItem(o: Any) -> dict[str, Any]:
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
        d["item_type"] = v._value_ if type(v) is LabelsGroupAssociatedItemType else encode(v)
    if (v := o._project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if (v := o.project_name) is not UNSET:
        d["project_name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationLabelsGroupCreateRequest(Model):
    """Body of a request that creates an organization labels group."""

    if TYPE_CHECKING:
        labels: list[Label]
        name: str
    else:
        field_lines = """
            labels! [#Label]
            name! str
        """
        __slots__ = slots(field_lines)


def read_OrganizationLabelsGroupCreateRequest(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["labels"]) is not list or type(v1 := d["name"]) is not str:
            return r.tolerate(OrganizationLabelsGroupCreateRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, OrganizationLabelsGroupCreateRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationLabelsGroupCreateRequest, d)
    o: Any = new(OrganizationLabelsGroupCreateRequest)
    o.labels = [read_Label(e, r) for e in v0] if v0 else v0
    o.name = v1
    o._extra = extra
    return o


def write_OrganizationLabelsGroupCreateRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.labels) is not UNSET:
        d["labels"] = (
            [write_Label(e) if type(e) is Label else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationLabelsGroupEnrichedResponse(Model):
    if TYPE_CHECKING:
        associated_items_count: int | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        labels: list[Label]
        name: str
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            associated_items_count int
            created_at! datetime
            id! uuid
            labels! [#Label]
            name! str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationLabelsGroupEnrichedResponse(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("associated_items_count", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(OrganizationLabelsGroupEnrichedResponse, d)
            n -= 1
        if (v5 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(OrganizationLabelsGroupEnrichedResponse, d)
        if (
            moment(v1 := d["created_at"]).tzinfo is None
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["labels"]) is not list
            or type(v4 := d["name"]) is not str
        ):
            return r.tolerate(OrganizationLabelsGroupEnrichedResponse, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, OrganizationLabelsGroupEnrichedResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationLabelsGroupEnrichedResponse, d)
    o: Any = new(OrganizationLabelsGroupEnrichedResponse)
    o.associated_items_count = v0
    o._created_at = v1
    o._id = v2
    o.labels = [read_Label(e, r) for e in v3] if v3 else v3
    o.name = v4
    o._updated_at = v5
    o._extra = extra
    return o


def write_OrganizationLabelsGroupEnrichedResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.associated_items_count) is not UNSET:
        d["associated_items_count"] = v if type(v) is int else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.labels) is not UNSET:
        d["labels"] = (
            [write_Label(e) if type(e) is Label else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
