"""Everything that crake can answer instead of a video, in one place.

::

    CrakeError                      has code, status, message, param, retry_after, headers
    ├── BadRequest                  400 bad_request
    │   └── WrongCredentials        400 bad_request
    ├── TokenMismatched             400 token_mismatched
    ├── ApiNotImplemented           400 api_not_implemented
    ├── Disabled                    400 disabled
    ├── Cancelled                   400 cancelled
    ├── InvalidToken                401 invalid_token
    ├── TokenExpired                401 token_expired
    ├── UsedUp                      403 used_up
    ├── ContentRejected             403 content_rejected
    ├── Forbidden                   403 forbidden
    │   └── RegistrationClosed      403 forbidden
    ├── NotFound                    404 not_found
    ├── NoApi                       404 no_api
    ├── MethodNotAllowed            405 method_not_allowed
    ├── Expired                     410 expired
    ├── TooLarge                    413 too_large
    ├── TooManyRequests             429 too_many_requests
    ├── ApiError                    500 api_error
    └── Unavailable                 503 unavailable
    SetupError                      stops a command: what is wrong and how to mend it

A `CrakeError`'s message is written for the client: what was wrong, which field, what is allowed.
Anything else that is raised is crake's own fault; a client sees `ApiError`'s default message and
the log has the rest under the trace id.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Self


class CrakeError(Exception):
    """An answer to a client that is not a video.

    Parameters
    ----------
    message
        Safe to show: what was wrong, which field, what is allowed.
    param
        The request field that is at fault, if one is.
    retry_after
        Seconds after which the same request may succeed.
    headers
        More headers of the answer, in lower case.
    """

    code: ClassVar[str] = "api_error"
    status: ClassVar[int] = 500
    default_message: ClassVar[str] = "Something went wrong on the server."

    def __init__(
        self,
        message: str | None = None,
        *,
        param: str | None = None,
        retry_after: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.message = message or self.default_message
        self.param = param
        self.retry_after = retry_after
        self.headers = headers or {}
        super().__init__(self.message)


class BadRequest(CrakeError):
    """A parameter is missing or invalid."""

    code = "bad_request"
    status = 400
    default_message = "A parameter is missing or invalid."


class WrongCredentials(BadRequest):
    """A log-in that failed; whether there is such an account is not said."""

    default_message = "The e-mail address or the password is wrong."


class TokenMismatched(CrakeError):
    """A valid token whose application does not cover this API."""

    code = "token_mismatched"
    status = 400
    default_message = "This token does not cover this API."


class ApiNotImplemented(CrakeError):
    """The request is valid, but no engine of this model can do it."""

    code = "api_not_implemented"
    status = 400
    default_message = "No engine of this model can do what the request asks for."


class Disabled(CrakeError):
    """The operator disabled the account or the application."""

    code = "disabled"
    status = 400
    default_message = "This account or application is disabled. Ask the operator of this server."


class Cancelled(CrakeError):
    """The task was cancelled while its client waited; not a 5xx, which clients would retry."""

    code = "cancelled"
    status = 400
    default_message = "The task was cancelled."


class InvalidToken(CrakeError):
    """No token, or one that does not exist or was revoked."""

    code = "invalid_token"
    status = 401
    default_message = (
        "The authorization token is missing, unknown or revoked. "
        "Send it as 'Authorization: Bearer TOKEN'."
    )


class TokenExpired(CrakeError):
    """A token past its expiry."""

    code = "token_expired"
    status = 401
    default_message = "This token has expired. Create a new one."


class UsedUp(CrakeError):
    """The balance does not cover the request."""

    code = "used_up"
    status = 403
    default_message = "The balance of credits does not cover this request."


class ContentRejected(CrakeError):
    """The prompt, an image or the character was refused."""

    code = "content_rejected"
    status = 403
    default_message = "The content of this request was refused."


class Forbidden(CrakeError):
    """Only somebody else may do this."""

    code = "forbidden"
    status = 403
    default_message = "You may not do this."


class RegistrationClosed(Forbidden):
    """The operator lets nobody register."""

    default_message = "Registration is closed. Ask the operator of this server for an account."


class NotFound(CrakeError):
    """No such task, or somebody else's: a client cannot tell which."""

    code = "not_found"
    status = 404
    default_message = "No such task."


class NoApi(CrakeError):
    """No such path."""

    code = "no_api"
    status = 404
    default_message = "There is no API at this path."


class MethodNotAllowed(CrakeError):
    """The path exists, with another method."""

    code = "method_not_allowed"
    status = 405
    default_message = "This path does not answer this method."


class Expired(CrakeError):
    """A video that was removed by age; its record stays."""

    code = "expired"
    status = 410
    default_message = "This video has expired and was removed. Its record stays."


class TooLarge(CrakeError):
    """A body or a reference over the limit."""

    code = "too_large"
    status = 413
    default_message = "The request is too large."

    @classmethod
    def of(cls, param: str, max_mib: float) -> Self:
        """Return what is said of a field that holds more than `max_mib` MiB."""
        return cls(f"{param} is larger than {max_mib:g} MiB.", param=param)


class TooManyRequests(CrakeError):
    """A rate limit, or too many unfinished tasks."""

    code = "too_many_requests"
    status = 429
    default_message = "Too many requests."


class ApiError(CrakeError):
    """The engine failed, or crake did; the cause is in the log under the trace id."""

    code = "api_error"
    status = 500


class Unavailable(CrakeError):
    """No database or storage: nothing was accepted."""

    code = "unavailable"
    status = 503
    default_message = "The server cannot take requests right now. Nothing was accepted; try again."


class SetupError(Exception):
    """Stops a command at its start: says what is wrong and how to mend it."""


BY_CODE: dict[str, type[CrakeError]] = {
    kind.code: kind
    for kind in (
        BadRequest,
        TokenMismatched,
        ApiNotImplemented,
        Disabled,
        Cancelled,
        InvalidToken,
        TokenExpired,
        UsedUp,
        ContentRejected,
        Forbidden,
        NotFound,
        NoApi,
        MethodNotAllowed,
        Expired,
        TooLarge,
        TooManyRequests,
        ApiError,
        Unavailable,
    )
}


def from_code(code: str, message: str) -> CrakeError:
    """Return the error that a stored code and message stand for."""
    return BY_CODE.get(code, ApiError)(message)
