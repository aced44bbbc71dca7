"""How many examples a test takes."""

import os

from hypothesis import HealthCheck, Phase, settings

_FACTOR = int(os.environ.get("OLCONNECT_TEST_EXAMPLES", "1"))


def examples(few: int) -> settings:
    """`few` examples, the same ones in each run; OLCONNECT_TEST_EXAMPLES=100 takes 100 times as many, new each time."""
    return settings(
        settings.get_profile("olconnect"),
        max_examples=few * _FACTOR,
        derandomize=_FACTOR == 1,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
    )
