"""Everything that this package raises on purpose.

    OLConnectError
    ├─ InvalidRequestError (ValueError)      cannot be sent as given; nothing was sent
    ├─ TransportError                        no usable answer
    │  ├─ ConnectionFailedError              never reached the server
    │  ├─ ConnectionLostError                may have reached the server
    │  └─ RequestTimeoutError (TimeoutError) may have reached the server
    ├─ StatusError                           an answer with an error status
    │  ├─ RedirectError                      3xx
    │  ├─ BadRequestError                    400
    │  ├─ AuthenticationError                401
    │  │  └─ LoginError                      the login itself was refused
    │  ├─ PermissionDeniedError              403
    │  ├─ NotFoundError                      404
    │  ├─ MethodNotAllowedError              405
    │  ├─ NotAcceptableError                 406
    │  ├─ TooManyRequestsError               429
    │  └─ ServerError                        5xx
    ├─ UnexpectedAnswerError                 a success that is not what the API promises
    ├─ OperationError                        a long-running operation gave no result
    │  ├─ OperationFailedError               the server says why
    │  ├─ OperationCancelledError            it was cancelled
    │  ├─ OperationLostError                 the server no longer knows it
    │  ├─ ResultUncertainError               its result was cut, and is not given again
    │  └─ WaitTimeoutError (TimeoutError)    not done in time; it goes on at the server
    ├─ SubmissionUncertainError              a start may or may not have reached the server
    ├─ CallUncertainError                    a call of a pipeline's step was broken off in an earlier run
    ├─ JournalError                          the journal of a pipeline cannot be used
    ├─ IncompleteDownloadError               fewer bytes than announced
    └─ UnsupportedVersionError               the server is too old, or too new; nothing was sent

`str()` of each is one line that names the next step where there is one. No error holds a password, a session token or
the body of an answer. All can be copied and pickled. Each tells the attempts that failed before it (`attempts`) and,
where it is about a long-running operation, the text to take that up again with (`token`, which is no secret).
"""

from olconnect._redact import BodyKind
from olconnect.errors.base import Attempt, InvalidRequestError, OLConnectError, UnsupportedVersionError
from olconnect.errors.journal import CallUncertainError, JournalError
from olconnect.errors.operations import (
    Candidate,
    OperationCancelledError,
    OperationError,
    OperationFailedError,
    OperationLostError,
    ResultUncertainError,
    SubmissionUncertainError,
    WaitTimeoutError,
)
from olconnect.errors.status import (
    AuthenticationError,
    BadRequestError,
    LoginError,
    MethodNotAllowedError,
    NotAcceptableError,
    NotFoundError,
    PermissionDeniedError,
    RedirectError,
    ServerError,
    StatusError,
    TooManyRequestsError,
)
from olconnect.errors.transport import (
    ConnectionFailedError,
    ConnectionLostError,
    IncompleteDownloadError,
    RequestTimeoutError,
    TransportError,
    UnexpectedAnswerError,
)

__all__ = [
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "BodyKind",
    "CallUncertainError",
    "Candidate",
    "ConnectionFailedError",
    "ConnectionLostError",
    "IncompleteDownloadError",
    "InvalidRequestError",
    "JournalError",
    "LoginError",
    "MethodNotAllowedError",
    "NotAcceptableError",
    "NotFoundError",
    "OLConnectError",
    "OperationCancelledError",
    "OperationError",
    "OperationFailedError",
    "OperationLostError",
    "PermissionDeniedError",
    "RedirectError",
    "RequestTimeoutError",
    "ResultUncertainError",
    "ServerError",
    "StatusError",
    "SubmissionUncertainError",
    "TooManyRequestsError",
    "TransportError",
    "UnexpectedAnswerError",
    "UnsupportedVersionError",
    "WaitTimeoutError",
]
