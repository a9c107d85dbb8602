"""Calls of a client: operations, pages, raw requests and streams."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from .._codec import Operation
from .._rules.hidden import concealing, unshown
from .._rules.prepared_request import PreparedRequest
from .._rules.requests import continued, prepare
from ..response import Response, StreamedResponse
from .call import CallContext, RawOperation, RawResponse
from .instrumentation import response_info

if TYPE_CHECKING:
    from .._rules.paging import Continuation
    from ..settings import Settings
    from .assemble import Pool
    from .call import PipelineStep

_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class Calls:
    """Base class of the client: sends calls through the pipeline."""

    if TYPE_CHECKING:
        _settings: Settings
        _pool: Pool
        _pipeline: PipelineStep

    @concealing
    async def execute(
        self,
        operation: Operation,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,  # noqa: ANN401  # a model or any JSON
        content_type: str | None = None,
    ) -> Any:  # noqa: ANN401  # the operation's own type
        """Call an operation of `qovery_async.raw.OPERATIONS`, with the spec's parameter names.

        Null and absent query values are not sent. `body` is a model, or a JSON value of the same
        schema; str or bytes if the operation takes no JSON. Returns models, text, bytes, or None
        for a response without a body.

        Raises:
            InvalidRequestError: The arguments do not fit the operation; nothing was sent.
            TransportError: No complete response arrived; `maybe_processed` tells if the API may
                have acted.
            ResponseDecodeError: A 2xx response cannot be read.
            APIStatusError: The response has another status; each kind of status has a class.
        """
        body = unshown(body)
        request = prepare(operation, path=path, query=query, body=body, content_type=content_type)
        del body
        return await self._run(operation, request)

    async def _execute_page(
        self,
        operation: Operation,
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        continuation: Continuation | None,
    ) -> Any:  # noqa: ANN401  # the operation's own type
        """Call a list operation for one page, on behalf of `Pages`."""
        request = prepare(operation, path=path, query=query, by_method=True)
        return await self._run(operation, continued(request, continuation))

    async def _run(self, operation: Operation, request: PreparedRequest) -> Any:  # noqa: ANN401  # the operation's own type
        return (await self._send(self._call(operation, request))).result

    @concealing
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,  # noqa: ANN401  # any JSON, text or bytes
        headers: Mapping[str, str] | None = None,
    ) -> Response:
        """Call an endpoint missing from the spec, with the same retries, budget and errors.

        `path` begins with `/` and is relative to `base_url`. A `str` or `bytes` body is sent as it
        is, any other body as JSON. Raises the same errors as `execute`.
        """
        body, headers = unshown(body), unshown(headers)
        from .._rules.raw_requests import prepare_raw

        prepared = prepare_raw(method, path, query=query, body=body, headers=headers)
        del body
        operation = RawOperation(path.partition("?")[0], idempotent=prepared.method in _IDEMPOTENT)
        call = self._call(operation, prepared)
        response = await self._send(call)
        return Response(response_info(call, response), response.content)

    @concealing
    @asynccontextmanager
    async def stream(
        self,
        operation: Operation,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,  # noqa: ANN401  # a model or any JSON
    ) -> AsyncGenerator[StreamedResponse, None]:
        """Call an operation and read its body as it arrives, without a size limit.

            async with qovery.stream(OPERATIONS["organizationDownloadAllInvoices"], …) as response:
                async for chunk in response:

        The deadline applies until the response's head has arrived. Reading the body may take
        longer, but no pause may exceed `timeout`. Raises the same errors as `execute`.
        """
        body = unshown(body)
        request = prepare(operation, path=path, query=query, body=body)
        call = self._call(operation, request, is_stream=True)
        response = await self._send(call)
        assert response.stream is not None  # noqa: S101  # requested, and the response is 2xx
        try:
            with call.instrumentation.observe_stream(call, response):
                yield StreamedResponse(response.status, response.headers, response.stream)
        finally:
            await response.stream.aclose()

    def _call(
        self,
        operation: Operation | RawOperation,
        request: PreparedRequest,
        *,
        is_stream: bool = False,
    ) -> CallContext:
        settings = self._settings
        if settings.default_headers:
            headers = {**settings.default_headers, **request.headers}
            request = PreparedRequest(request.method, request.target, headers, request.content)
        instrumentation = self._pool.instrumentation
        return CallContext(operation, request, settings, instrumentation, is_stream=is_stream)

    async def _send(self, call: CallContext) -> RawResponse:
        call.instrumentation.call_started(call)
        try:
            self._pool.check_usable(call.title)
            response = await self._pipeline(call)
        except BaseException as error:
            call.instrumentation.call_failed(call, error)
            if not isinstance(error, Exception):
                call.request.content = None  # a cancelled task may be kept, with its frames
            raise
        if not call.is_stream:
            call.instrumentation.call_ended(call, response)
        elif call.trace is not None:
            call.instrumentation.stream_opened(call.trace)
        return response
