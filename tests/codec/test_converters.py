"""Conversion of texts that a model's constructor receives."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from qovery_async._codec.converters import converter
from qovery_async.models import (
    ApplicationGitRepositoryRequest,
    GitProviderEnum,
    OrganizationWebhookCreateRequest,
    OrganizationWebhookEventEnum,
)

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


def test_enumeration_text_becomes_its_member():
    repository = ApplicationGitRepositoryRequest(url="u", provider="GITHUB", git_token_id=ID)

    assert repository.provider is GitProviderEnum.GITHUB
    assert repository.git_token_id == UUID(ID)
    assert repository.to_dict() == {"url": "u", "provider": "GITHUB", "git_token_id": ID}


def test_unknown_enumeration_text_becomes_an_open_member():
    repository = ApplicationGitRepositoryRequest(url="u", provider="CODEBERG")

    assert isinstance(repository.provider, GitProviderEnum)
    assert not repository.provider.is_known


def test_list_of_enumeration_texts_becomes_members():
    webhook = OrganizationWebhookCreateRequest(
        kind="SLACK",
        target_url="https://example.com",
        events=("DEPLOYMENT_STARTED", OrganizationWebhookEventEnum.DEPLOYMENT_CANCELLED),
    )

    assert webhook.events == [
        OrganizationWebhookEventEnum.DEPLOYMENT_STARTED,
        OrganizationWebhookEventEnum.DEPLOYMENT_CANCELLED,
    ]
    assert all(isinstance(event, OrganizationWebhookEventEnum) for event in webhook.events)


def test_lists_of_ids_and_times_are_parsed():
    moment = datetime(2026, 1, 2, tzinfo=UTC)

    assert converter("[uuid]")([ID, UUID(ID), "no id"]) == [UUID(ID), UUID(ID), "no id"]
    assert converter("[datetime]?")(["2026-01-02T00:00:00Z", moment]) == [moment, moment]
    assert converter("[uuid]")(None) is None


def test_other_kinds_keep_their_arguments():
    assert [converter(kind) for kind in ("[str]", "[#Project]", "str", "{uuid}")] == [None] * 4
