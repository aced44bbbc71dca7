"""Oddities that real servers show and that follow no version; each can be switched on by name."""

from collections.abc import Iterable

from attrs import fields, frozen


@frozen(kw_only=True)
class Quirks:
    """Switches for behaviour that was seen on some servers, all off by default.

    Attributes:
        progress_404_after_end: `getProgress` of an operation that has ended answers 404 and never
            `done` (observed by others on 2021.2 and 2024.2).
        result_once: a result can be fetched once; a second fetch answers 404 (inferred).
        missing_set_404: a content set or job set that a body names and that is missing gets 404
            (manual), not the 400 that the vendor's client expects.
        managed_result_as_id: `getManagedResult` answers the bare id of the managed file (manual),
            not the JSON object that the vendor's client reads.
        link_in_one_header: the links of a started operation come in one header with commas; by
            default each has a header of its own. The form on the wire is not documented.
    """

    progress_404_after_end: bool = False
    result_once: bool = False
    missing_set_404: bool = False
    managed_result_as_id: bool = False
    link_in_one_header: bool = False

    @classmethod
    def named(cls, names: Iterable[str]) -> "Quirks":
        """The quirks with these names switched on; a hyphen stands for an underscore.

        Raises:
            ValueError: there is no quirk of that name.
        """
        wanted = {name.replace("-", "_") for name in names}
        if unknown := wanted - set(quirk_names()):
            msg = f"no such quirk: {', '.join(sorted(unknown))} (there are {', '.join(quirk_names())})"
            raise ValueError(msg)
        return cls(**dict.fromkeys(wanted, True))


def quirk_names() -> tuple[str, ...]:
    """The names of all quirks."""
    return tuple(attribute.name for attribute in fields(Quirks))
