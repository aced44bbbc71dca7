"""A sandbox in a process of its own, as `python -m olconnect_sandbox` starts one."""

import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from typing import Unpack

from olconnect_sandbox import SandboxError, Started
from olconnect_sandbox.faults import ConnectionRefused, Fault, When
from olconnect_sandbox.journal import Entry
from olconnect_testing.clock import WatchedClock
from olconnect_testing.in_process import connection_to, sandbox_of
from olconnect_testing.options import Options
from olconnect_testing.pages import ListedFault, Pages
from olconnect_testing.server import Conditions, Connection, Sandboxed

_STOPPING_SECONDS = 10


class _Struck:
    """A fault that is on in the other process, or was."""

    def __init__(self, fault: ListedFault, pages: Pages) -> None:
        self._fault = fault
        self._pages = pages

    @property
    def hits(self) -> int:
        """How many requests it has struck."""
        for each in self._pages.faults():
            if each["number"] == self._fault["number"]:
                self._fault = each
        return self._fault["hits"]

    def remove(self) -> None:
        """Switch it off, and remember its hits."""
        _ = self.hits
        self._pages.remove_fault(self._fault["number"])


class OwnProcess(Sandboxed):
    """A running sandbox, steered by its pages."""

    def __init__(self, options: Options) -> None:
        """Start it.

        Raises:
            ValueError: the version or a quirk is not known.
            SandboxError: it does not start.
        """
        sandbox_of(options)  # tells what is wrong with the options before a process is started
        self._options = options
        with tempfile.TemporaryFile() as complaints:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                _command(options), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=complaints, encoding="utf-8"
            )
            self._url = self._process.stdout.readline().strip() if self._process.stdout else ""
            if not self._url:
                self.stop()
                complaints.seek(0)
                said = complaints.read().decode(errors="replace").strip()
                raise SandboxError(f"the sandbox did not start in a process of its own: {said}")
        self._pages = Pages(self._url)
        self._clock = WatchedClock(self._pages)

    @property
    def url(self) -> str:
        """Its origin."""
        return self._url

    @property
    def connection(self) -> Connection:
        """What a client needs to reach it."""
        return connection_to(self._url, self._options)

    @property
    def clock(self) -> WatchedClock:
        """Its clock."""
        return self._clock

    @contextmanager
    def fault(self, what: Fault, **when: Unpack[Conditions]) -> Generator[_Struck, None, None]:
        """Let something go wrong for the time of a block.

        Raises:
            ValueError: a value is wrong, there is no such operation, or it would shut the steering out as well.
        """
        if isinstance(what, ConnectionRefused):
            raise ValueError('ConnectionRefused shuts out whoever steers the sandbox too: use process="in"')  # noqa: TRY004 - of the right type, but of no use here
        struck = _Struck(self._pages.add_fault(what, When(**when)), self._pages)
        try:
            yield struck
        finally:
            struck.remove()

    @property
    def started(self) -> list[Started]:
        """All operations that were accepted since the test began, without their results."""
        return self._pages.started()

    @property
    def requests(self) -> list[Entry]:
        """The latest requests since the test began."""
        return self._pages.requests()

    def expire_tokens(self) -> None:
        """End all tokens now."""
        self._pages.expire_tokens()

    def restart(self, *, keep_store: bool = True) -> None:
        """Not here.

        Raises:
            SandboxError: always.
        """
        raise SandboxError(f'restart(keep_store={keep_store}) needs a sandbox in the process: use process="in"')

    @property
    def spoilt(self) -> bool:
        """Whether a test has moved its clock, or it has ended."""
        return self._clock.touched or self._process.poll() is not None

    def begin_anew(self) -> None:
        """Forget everything since the start."""
        self._pages.clear_faults()
        self._pages.reset()

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        try:
            self._process.wait(_STOPPING_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()


def _command(options: Options) -> list[str]:
    """The command line of a sandbox on a free port."""
    command = [sys.executable, "-m", "olconnect_sandbox", "--port", "0", "--control"]
    command += ["--pace", str(options.pace), "--seed", str(options.seed)]
    if options.api_version is not None:
        command += ["--api-version", options.api_version]
    if not options.security:
        command += ["--no-security"]
    return [*command, *(f"--quirk={quirk}" for quirk in options.quirks)]
