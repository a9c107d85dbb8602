"""Failures of the HTTP library: which of them a retry can mend, and what is said of them."""

from __future__ import annotations

import ssl

import pytest

from qovery_async import ConnectionFailedError, InvalidRequestError, RequestTimeoutError
from qovery_async._rules.transport_errors import TruncatedBody, failure, is_failure, lasting_fault
from tests.http_library import http

ABOUT = {"operation_id": "op", "method": "GET", "path": "/p", "attempts": 1}
CORE = __import__("httpcore2" if http.__name__ == "httpx2" else "httpcore")


def of(error, **options):
    options = {"idempotent": True, "about": ABOUT, "where": "api.test:443", **options}
    return failure(error, "op (GET /p)", **options)


def below(top, *causes):
    """An error of httpx with those below it, as httpcore's pool leaves them."""
    error = top
    for cause in causes:
        error.__cause__ = cause
        error = cause
    return top


def hidden_below(text, *causes):
    """The same, where httpcore's pool hides the cause."""
    core = CORE.ConnectError(text)
    core.__context__ = below(*causes)
    core.__suppress_context__ = True
    return below(http.ConnectError(text), core)


def tls(kind, reason):
    error = kind(1, f"[SSL: {reason}] said so (_ssl.c:1)")
    error.reason = reason
    return error


LASTING = {
    "certificate": tls(ssl.SSLCertVerificationError, "CERTIFICATE_VERIFY_FAILED"),
    "alert": tls(ssl.SSLError, "SSLV3_ALERT_HANDSHAKE_FAILURE"),
    "no TLS": tls(ssl.SSLError, "WRONG_VERSION_NUMBER"),
    "old TLS": tls(ssl.SSLError, "TLSV1_ALERT_PROTOCOL_VERSION"),
    "name": tls(ssl.SSLError, "TLSV1_UNRECOGNIZED_NAME"),
}
PASSING = {
    "cut off": tls(ssl.SSLEOFError, "UNEXPECTED_EOF_WHILE_READING"),
    "system call": tls(ssl.SSLSyscallError, "SYSCALL"),
    "server trouble": tls(ssl.SSLError, "TLSV1_ALERT_INTERNAL_ERROR"),
    "reset": ConnectionResetError("reset"),
    "refused": ConnectionRefusedError("refused"),
    "no such name": OSError(-2, "Name or service not known"),
}


@pytest.mark.parametrize("cause", LASTING)
@pytest.mark.parametrize("wrapped", [False, True])
def test_tls_alert_is_not_retried(cause, wrapped):
    causes = [OSError("broken"), LASTING[cause]] if wrapped else [LASTING[cause]]
    found = of(hidden_below("no", *causes))
    assert isinstance(found, ConnectionFailedError)
    assert not found.retryable
    assert not found.maybe_processed
    assert "api.test:443" in str(found)
    assert "which a retry does not change" in str(found)


@pytest.mark.parametrize("cause", PASSING)
def test_broken_handshake_is_retried(cause):
    found = of(hidden_below("no", PASSING[cause]))
    assert found.retryable
    assert not found.maybe_processed


@pytest.mark.parametrize(
    ("reason", "retryable"),
    [
        ("TLSV13_ALERT_CERTIFICATE_REQUIRED", False),
        ("DECRYPTION_FAILED_OR_BAD_RECORD_MAC", True),
        ("SSLV3_ALERT_BAD_RECORD_MAC", True),
        ("WRONG_VERSION_NUMBER", True),
    ],
)
def test_tls_error_after_handshake_is_retried_except_alerts(reason, retryable):
    for error in (tls(ssl.SSLError, reason), below(http.ReadError(""), tls(ssl.SSLError, reason))):
        found = of(error)
        assert found.retryable == retryable
        assert found.maybe_processed


@pytest.mark.parametrize(
    ("said", "retryable"),
    [
        ("407 Proxy Authentication Required", False),
        ("403 Forbidden", False),
        ("400 ", False),
        ("429 Too Many Requests", True),
        ("502 Bad Gateway", True),
        ("503 Service Unavailable", True),
        ("504 Gateway Timeout", True),
        ("Invalid username/password", False),
        ("Requested USERNAME/PASSWORD from proxy server, but got NO ACCEPTABLE METHODS.", False),
        ("Proxy Server could not connect: Connection not allowed by ruleset.", False),
        ("Proxy Server could not connect: Host unreachable.", True),
    ],
)
def test_proxy_error_is_retried_only_if_transient(said, retryable):
    for idempotent in (True, False):
        found = of(http.ProxyError(said), idempotent=idempotent)
        assert found.retryable == retryable
        assert not found.maybe_processed


@pytest.mark.parametrize(
    ("said", "retryable"),
    [
        ("illegal status line: bytearray(b'SSH-2.0 qov_x')", False),
        ("Receive buffer too long", False),
        ("conflicting Content-Length headers", False),
        ("illegal chunk header: bytearray(b'zz')", False),
        ("peer closed connection without sending complete message body", True),
        ("peer unexpectedly closed connection", True),
    ],
)
def test_malformed_http_is_not_retried_and_a_lost_peer_is(said, retryable):
    import h11

    core = CORE.RemoteProtocolError(said)
    core.__context__ = h11.RemoteProtocolError(said)
    found = of(below(http.RemoteProtocolError(said), core))
    assert found.retryable == retryable
    assert found.maybe_processed
    assert "qov_x" not in str(found)


@pytest.mark.parametrize("handled", [None, LASTING["certificate"]])
def test_disconnect_is_retried_whatever_the_caller_is_handling(handled):
    said = "Server disconnected without sending a response."
    core = CORE.RemoteProtocolError(said)
    core.__context__ = handled
    assert of(below(http.RemoteProtocolError(said), core)).retryable


def test_truncated_data_counts_as_a_broken_connection():
    error = TruncatedBody("the gzip data of the body ends before its end")
    assert is_failure(error)
    found = of(error)
    assert isinstance(found, ConnectionFailedError)
    assert found.retryable
    assert found.maybe_processed
    assert "(the gzip data of the body ends before its end)" in str(found)


@pytest.mark.parametrize("kind", [http.UnsupportedProtocol, http.DecodingError])
def test_faults_of_request_and_response_are_not_retried(kind):
    assert not of(kind("no")).retryable


def test_unsendable_request_raises_invalid_request_error():
    assert isinstance(of(http.LocalProtocolError("no")), InvalidRequestError)


def test_timeout_names_host_and_port():
    found = of(http.ConnectTimeout(""))
    assert isinstance(found, RequestTimeoutError)
    assert "no progress with api.test:443 while connecting" in str(found)
    assert found.retryable


def test_message_falls_back_to_the_cause():
    found = of(hidden_below("", LASTING["certificate"]))
    assert "ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] said so" in str(found)


def raised(code, package):
    """An exception that code of a package raises."""
    with pytest.raises((AssertionError, KeyError, ValueError)) as caught:
        exec(compile(code, f"{package}.py", "exec"), {"__name__": f"{package}.inner"})
    return caught.value


@pytest.mark.parametrize("package", ["httpcore", "socksio", "h2"])
@pytest.mark.parametrize("code", ["assert 0", "{}['a']", "import json\njson.loads('{')"])
def test_crash_inside_the_library_is_a_lasting_failure(package, code):
    error = raised(code, package)
    assert is_failure(error)
    assert lasting_fault(error)
    assert not of(error).retryable


@pytest.mark.parametrize("code", ["assert 0", "import json\njson.loads('{')"])
def test_crash_of_the_callers_code_is_the_callers(code):
    assert not is_failure(raised(code, "shop"))
