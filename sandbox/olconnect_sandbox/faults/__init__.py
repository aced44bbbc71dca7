"""Faults: what can go wrong between a client and the server, and when.

with sandbox.fault(faults.ResetAfter(), operation="job_creation_process", count=1) as fault:
    ...
assert fault.hits == 1
"""

from olconnect_sandbox.faults.active import ActiveFault, Faults
from olconnect_sandbox.faults.kinds import (
    BodyKind,
    BrokenHeader,
    ConnectionRefused,
    Delay,
    Drip,
    EndlessChunks,
    ExpiredTokens,
    Fault,
    GzipBomb,
    LoginRefused,
    Oddity,
    OperationFails,
    ProgressGoesBack,
    ProgressStalls,
    ResetAfter,
    ResetBefore,
    ResetDuring,
    Status,
    StatusAfter,
    Truncated,
    WrongEncoding,
    WrongHeaders,
    WrongLength,
)
from olconnect_sandbox.faults.reading import FaultError
from olconnect_sandbox.faults.when import When

__all__ = [
    "ActiveFault",
    "BodyKind",
    "BrokenHeader",
    "ConnectionRefused",
    "Delay",
    "Drip",
    "EndlessChunks",
    "ExpiredTokens",
    "Fault",
    "FaultError",
    "Faults",
    "GzipBomb",
    "LoginRefused",
    "Oddity",
    "OperationFails",
    "ProgressGoesBack",
    "ProgressStalls",
    "ResetAfter",
    "ResetBefore",
    "ResetDuring",
    "Status",
    "StatusAfter",
    "Truncated",
    "When",
    "WrongEncoding",
    "WrongHeaders",
    "WrongLength",
]
