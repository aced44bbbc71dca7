"""What the services work on: settings, clock, store and operations."""

from attrs import Factory, frozen

from olconnect_sandbox.clock import Clock
from olconnect_sandbox.engine.engine import Engine
from olconnect_sandbox.login_limit import RecentLogins
from olconnect_sandbox.settings import Settings
from olconnect_sandbox.store.store import Store


@frozen(eq=False)
class Backend:
    """The parts of one running sandbox."""

    settings: Settings
    clock: Clock
    store: Store
    engine: Engine
    logins: RecentLogins = Factory(RecentLogins)
