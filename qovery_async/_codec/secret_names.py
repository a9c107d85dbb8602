"""Names of fields that are secret wherever they are."""

from __future__ import annotations

# Names that are secret for every operation; the spec does not declare error bodies.
USUALLY_SECRET = frozenset(
    {
        "access_token",
        "api_key",
        "api_token",
        "authorization",
        "auth_password",
        "client_secret",
        "config_yaml",
        "credentials",
        "gcp_credentials",
        "invitation_link",
        "json_credentials",
        "kubeconfig",
        "passphrase",
        "password",
        "private_key",
        "refresh_token",
        "secret",
        "secret_access_key",
        "secret_key",
        "target_secret",
        "token",
        "webhook_url",
    }
)
