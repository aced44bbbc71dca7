"""The command line: `python -m olconnect_sandbox`, or `olconnect-sandbox`."""

import argparse
import ipaddress
import logging
import signal
import socket
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from olconnect_sandbox.quirks import Quirks, quirk_names
from olconnect_sandbox.settings import DEFAULT_PASSWORD, DEFAULT_USER
from olconnect_sandbox.versions import DEFAULT_VERSION, VERSIONS

_FAILED = 2  # exit status when the sandbox cannot start, as of wrong arguments
_WAKE_SECONDS = 0.5  # on Windows a wait without an end cannot be interrupted
_DEFAULT_PACE = 0.3  # seconds: long enough to see progress, short enough not to wait for


def main(argv: Sequence[str] | None = None) -> int:
    """Run a sandbox until it is told to stop; returns the exit status."""
    arguments = _parser().parse_args(argv)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s")
    logging.getLogger("pypdf").setLevel(logging.ERROR)  # its warnings quote what is in files
    if not arguments.allow_remote and not _is_loopback(arguments.host):
        return _fail(f"{arguments.host} can be reached by others; --allow-remote permits that")
    try:
        return _serve(arguments)
    except ImportError as error:
        package = (error.name or "a package").partition(".")[0]
        return _fail(f'{package} is missing: pip install "olconnect[sandbox]"')
    except OSError as error:
        return _fail(f"cannot listen on {arguments.host}:{arguments.port}: {error.strerror}")


def _serve(arguments: argparse.Namespace) -> int:
    from olconnect_sandbox.faults.file import load  # noqa: PLC0415 - its parts may be missing
    from olconnect_sandbox.faults.reading import FaultError  # noqa: PLC0415 - the same
    from olconnect_sandbox.server import Sandbox  # noqa: PLC0415 - the same
    from olconnect_sandbox.store.database import StoreError  # noqa: PLC0415 - the same

    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for name in ("SIGINT", "SIGTERM", "SIGBREAK"):  # the last one is Windows'
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), on_signal)
    sandbox = Sandbox(
        user=arguments.user,
        password=arguments.password,
        security=not arguments.no_security,
        host=arguments.host,
        port=arguments.port,
        store=arguments.store,
        api_version=arguments.api_version,
        quirks=Quirks.named(arguments.quirk),
        pace=arguments.pace,
        seed=arguments.seed,
        allow_smtp=arguments.allow_smtp,
        login_limit=arguments.login_limit,
        control=arguments.control,
    )
    try:
        if arguments.faults:
            load(arguments.faults, sandbox.faults)
        sandbox.start()
    except (FaultError, StoreError) as error:
        return _fail(str(error))
    sys.stdout.write(f"{sandbox.url}\n")
    sys.stdout.flush()
    while not stop.wait(_WAKE_SECONDS):
        pass
    sandbox.stop()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="olconnect-sandbox",
        description="Run a server that behaves as OL Connect Server does. The first line of output is its address.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=_port, default=9340, help="port; 0 picks a free one (%(default)s)")
    parser.add_argument("--allow-remote", action="store_true", help="permit a host that others can reach")
    parser.add_argument("--user", default=DEFAULT_USER, help="who may log in (%(default)s)")
    parser.add_argument("--password", default=DEFAULT_PASSWORD, help="with which password (%(default)s)")
    parser.add_argument("--no-security", action="store_true", help="let everybody in")
    parser.add_argument("--store", metavar="FILE", help="keep everything in this file")
    parser.add_argument(
        "--api-version",
        choices=[*VERSIONS],
        default=DEFAULT_VERSION,
        help="version to behave as (%(default)s)",
    )
    parser.add_argument(
        "--pace",
        type=_seconds,
        default=_DEFAULT_PACE,
        metavar="SECONDS",
        help="that every operation takes at least (%(default)s)",
    )
    parser.add_argument("--seed", type=int, help="the same seed gives the same operation ids")
    parser.add_argument(
        "--quirk",
        action="append",
        default=[],
        choices=[name.replace("_", "-") for name in quirk_names()],
        help="an oddity of real servers to show; may be given several times",
    )
    parser.add_argument(
        "--allow-smtp",
        action="append",
        default=[],
        metavar="HOST",
        help="a mail server to send to besides those of this computer; may be given several times",
    )
    parser.add_argument(
        "--login-limit",
        type=_count,
        metavar="NUMBER",
        help="refuse more logins than that in a minute, as servers from 2025.1 do; their own limit is not known",
    )
    parser.add_argument(
        "--faults", type=Path, metavar="FILE", help="let things go wrong as this TOML file says (docs/sandbox.md)"
    )
    parser.add_argument(
        "--control", action="store_true", help="let programs on this computer steer it, by pages below /_sandbox/"
    )
    return parser


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number from 1 on")
    return number


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:  # noqa: PLR2004 - the largest port
        raise argparse.ArgumentTypeError(f"{port} is no port")
    return port


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is no number of seconds")
    return seconds


def _is_loopback(host: str) -> bool:
    """Whether all addresses of a host are of this computer alone."""
    try:
        found = socket.getaddrinfo(host, None)
    except OSError:
        return True  # listening will fail and say why
    return all(ipaddress.ip_address(entry[4][0]).is_loopback for entry in found)


def _fail(message: str) -> int:
    sys.stderr.write(f"olconnect-sandbox: {message}\n")
    return _FAILED


if __name__ == "__main__":
    sys.exit(main())
