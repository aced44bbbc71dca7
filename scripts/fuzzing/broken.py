"""What the model raises."""


class ModelError(AssertionError):
    """An answer contradicts what the server said or was told before."""


def expect(holds: object, message: str) -> None:
    """Go on if something holds.

    Raises:
        ModelError: it does not.
    """
    if not holds:
        raise ModelError(message)
