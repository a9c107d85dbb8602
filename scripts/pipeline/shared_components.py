"""Components that the API documents outside its spec: errors, rate limit, credentials."""

from __future__ import annotations

from .document import Node, schema_ref

ERROR_SCHEMA = "ErrorBody"

SECURITY_SCHEMES: Node = {
    "ApiToken": {
        "type": "apiKey",
        "in": "header",
        "name": "Authorization",
        "description": "`Token` and an organization's API token or policy token.",
    },
    "BearerToken": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "`Bearer` and the JWT of a signed-in user.",
    },
}

HEADERS: Node = {
    "X-RateLimit-Limit": {
        "description": "Requests that the token may make in one window.",
        "schema": {"type": "integer"},
    },
    "X-RateLimit-Remaining": {
        "description": "Requests left in the present window.",
        "schema": {"type": "integer"},
    },
    "X-RateLimit-Reset": {
        "description": "When the window ends: epoch seconds, or seconds from now when below 1e8.",
        "schema": {"type": "number"},
    },
    "Retry-After": {
        "description": "Seconds to wait, or an HTTP date to wait for.",
        "schema": {"type": "string"},
    },
}


def rate_limit_headers() -> Node:
    """References to the headers that any answer can carry."""
    return {
        name: {"$ref": f"#/components/headers/{name}"} for name in HEADERS if name != "Retry-After"
    }


def error_schema() -> Node:
    """The union of the error bodies that the API is known to send; no member is certain."""
    text: Node = {"type": "string", "nullable": True}
    return {
        "type": "object",
        "description": "What an answer of 400 and above carries; read `detail` first.",
        "properties": {
            "detail": {**text, "description": "What went wrong, for a person."},
            "error": {**text, "description": "Name of the error, in older answers."},
            "instance": {**text, "description": "Path of the request (RFC 9457)."},
            "message": {**text, "description": "What went wrong, in older answers."},
            "path": {**text, "description": "Path of the request, in older answers."},
            "status": {"type": "integer", "nullable": True, "description": "The HTTP status."},
            "timestamp": {**text, "description": "When it happened, in older answers."},
            "title": {**text, "description": "Kind of the problem (RFC 9457)."},
            "type": {**text, "description": "Reference to the kind of the problem (RFC 9457)."},
        },
        "additionalProperties": True,
    }


# Our own, and not http.HTTPStatus: its phrases differ between versions of Python.
_PHRASES = {
    "400": "The request is malformed or breaks a rule",
    "401": "The credential is missing, wrong or expired",
    "402": "The plan does not cover this",
    "403": "The credential's role does not allow this",
    "404": "Nothing has this id, or the credential cannot see it",
    "409": "Something that exists or runs stands in the way",
    "412": "A precondition is not met",
    "422": "The request is understood and refused",
    "429": "The token's requests are used up for now",
    "500": "The API failed",
    "502": "The API's gateway got no valid answer",
    "503": "The API is unavailable for now",
    "504": "The API's gateway waited too long",
}


def error_response(status: str, schema: str) -> Node:
    """The shared answer of one error status."""
    headers = rate_limit_headers()
    if status in {"429", "503"}:
        headers["Retry-After"] = {"$ref": "#/components/headers/Retry-After"}
    return {
        "description": _PHRASES.get(status, f"Refused with status {status}"),
        "headers": headers,
        "content": {"application/json": {"schema": schema_ref(schema)}},
    }
