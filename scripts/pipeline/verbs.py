"""Verbs of operation ids and paths: one table for method names and for summaries."""

from __future__ import annotations

_ACTIONS = """
    accept activate allow apply assign attach authenticate auto-deploy bootstrap cancel change check
    claim clean clone connect convert deactivate deploy detach disable disconnect download enable
    estimate export fetch force generate import install invite link lock mark migrate move onboard
    override parse preview promote reboot rebuild redeploy refresh reject remove render replace
    request resend reset resolve restart resume retry revoke rollback rotate run save search send
    set specify start stop submit suspend sync test transfer trigger uninstall unlock upgrade upload
    use validate
"""
# Verbs that only repeat the HTTP method.
PLAIN = frozenset(
    ("add", "create", "delete", "edit", "get", "list", "patch", "post", "put", "update")
)
ACTIONS = frozenset(_ACTIONS.split())
VERBS = PLAIN | ACTIONS
# Verbs of operations that only read.
READING = frozenset(("check", "download", "estimate", "export", "search"))
