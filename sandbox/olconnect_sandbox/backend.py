"""What the services work on: settings, clock, store and operations; and what disturbs them."""

from attrs import Factory, frozen

from olconnect_sandbox.clock import Clock
from olconnect_sandbox.engine.engine import Engine
from olconnect_sandbox.faults.active import Faults
from olconnect_sandbox.faults.door import Door
from olconnect_sandbox.faults.pause import Pauses
from olconnect_sandbox.journal import Journal
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
    faults: Faults = Factory(Faults)
    journal: Journal = Factory(Journal)
    pauses: Pauses = Factory(Pauses)
    door: Door = Factory(lambda self: Door(self.pauses), takes_self=True)
