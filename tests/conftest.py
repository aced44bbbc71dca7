"""What all tests share."""

from hypothesis import settings

# A loaded machine must not fail a test: how long an example takes says nothing about the code.
settings.register_profile("olconnect", deadline=None, derandomize=True)
settings.load_profile("olconnect")
