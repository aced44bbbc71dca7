"""Model: all_in_one_output_creation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runtime_parameters import RuntimeParameters


T = TypeVar("T", bound="AllInOneOutputCreation")


@_attrs_define
class AllInOneOutputCreation:
    """Output creation as a process of an All-In-One Configuration.

    Example:
        {'identifiers': [7001, 7002], 'config': 'archive.OL-outputpreset', 'createOnly': True}

    Attributes:
        config (int | str): Id or name of the output creation preset. Example: archive.OL-outputpreset.
        identifiers (list[int] | Unset): Ids of jobs; left out where content creation comes first. Example: [7001,
            7002].
        create_only (bool | Unset): True keeps the output on the server, false sends it to the destination of the
            preset. What holds without this
            member is not known; the method with ad hoc data documents false.
             Example: True.
        job_output_folder (str | Unset): Folder for the output; known from the vendor's client. Example: out/2030-06.
        parameters (None | RuntimeParameters | Unset): Values of runtime parameters, in no manual; the vendor's client
            copies them here. Null means none. Example: {'tray': '04'}.
    """

    config: int | str
    identifiers: list[int] | Unset = UNSET
    create_only: bool | Unset = UNSET
    job_output_folder: str | Unset = UNSET
    parameters: None | RuntimeParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        config: int | str
        config = self.config

        identifiers: list[int] | Unset = UNSET
        if not isinstance(self.identifiers, Unset):
            identifiers = self.identifiers

        create_only = self.create_only

        job_output_folder = self.job_output_folder

        parameters: dict[str, Any] | None | Unset
        if isinstance(self.parameters, Unset):
            parameters = UNSET
        elif isinstance(self.parameters, RuntimeParameters):
            parameters = self.parameters.to_dict()
        else:
            parameters = self.parameters

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "config": config,
            }
        )
        if identifiers is not UNSET:
            field_dict["identifiers"] = identifiers
        if create_only is not UNSET:
            field_dict["createOnly"] = create_only
        if job_output_folder is not UNSET:
            field_dict["jobOutputFolder"] = job_output_folder
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_config(data: object) -> int | str:
            return cast(int | str, data)

        config = _parse_config(d.pop("config"))

        identifiers = cast(list[int], d.pop("identifiers", UNSET))

        create_only = d.pop("createOnly", UNSET)

        job_output_folder = d.pop("jobOutputFolder", UNSET)

        def _parse_parameters(data: object) -> None | RuntimeParameters | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                parameters_type_0 = RuntimeParameters.from_dict(data)

                return parameters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RuntimeParameters | Unset, data)

        parameters = _parse_parameters(d.pop("parameters", UNSET))

        all_in_one_output_creation = cls(
            config=config,
            identifiers=identifiers,
            create_only=create_only,
            job_output_folder=job_output_folder,
            parameters=parameters,
        )

        all_in_one_output_creation.additional_properties = d
        return all_in_one_output_creation

    @property
    def additional_keys(self) -> list[str]:
        """Names of the members beyond the described ones."""

        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
