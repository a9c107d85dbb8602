"""Components that the API documents elsewhere: errors, rate limit, credentials."""

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
        "description": "Requests that the token may send in one window.",
        "schema": {"type": "integer"},
    },
    "X-RateLimit-Remaining": {
        "description": "Requests left in the current window.",
        "schema": {"type": "integer"},
    },
    "X-RateLimit-Reset": {
        "description": "End of the window: epoch seconds, or seconds from now if below 1e8.",
        "schema": {"type": "number"},
    },
    "Retry-After": {
        "description": "Seconds to wait, or an HTTP date to wait for.",
        "schema": {"type": "string"},
    },
}


def rate_limit_headers() -> Node:
    """Return references to the headers that any response can have."""
    return {
        name: {"$ref": f"#/components/headers/{name}"} for name in HEADERS if name != "Retry-After"
    }


def error_schema() -> Node:
    """Return a schema with the fields of all error bodies that the API sends; none is required."""
    text: Node = {"type": "string", "nullable": True}
    return {
        "type": "object",
        "description": "Body of a response with status 400 or above; `detail` has the explanation.",
        "properties": {
            "detail": {**text, "description": "Explanation of the error."},
            "error": {**text, "description": "Name of the error, in older responses."},
            "instance": {**text, "description": "Path of the request (RFC 9457)."},
            "message": {**text, "description": "Explanation of the error, in older responses."},
            "path": {**text, "description": "Path of the request, in older responses."},
            "status": {"type": "integer", "nullable": True, "description": "The HTTP status."},
            "timestamp": {**text, "description": "Time of the error, in older responses."},
            "title": {**text, "description": "Title of the problem type (RFC 9457)."},
            "type": {**text, "description": "URI of the problem type (RFC 9457)."},
        },
        "additionalProperties": True,
    }


# Not those of http.HTTPStatus, which differ between versions of Python.
_PHRASES = {
    "400": "The request is malformed or breaks a rule",
    "401": "The credential is missing, wrong or expired",
    "402": "The plan does not cover this",
    "403": "The credential's role does not allow this",
    "404": "No object has this id, or the credential cannot see it",
    "409": "An existing object or a running operation conflicts",
    "412": "A precondition is not met",
    "422": "The request is valid, but the API rejects it",
    "429": "The token's rate limit is exhausted",
    "500": "Internal error of the API",
    "502": "The API's gateway received no valid response",
    "503": "The API is temporarily unavailable",
    "504": "The API's gateway timed out",
}


def error_response(status: str, schema: str) -> Node:
    """Return the shared response of one error status."""
    headers = rate_limit_headers()
    if status in {"429", "503"}:
        headers["Retry-After"] = {"$ref": "#/components/headers/Retry-After"}
    return {
        "description": _PHRASES.get(status, f"Error with status {status}"),
        "headers": headers,
        "content": {"application/json": {"schema": schema_ref(schema)}},
    }
