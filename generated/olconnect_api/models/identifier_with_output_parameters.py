"""Model: identifier_with_output_parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runtime_parameters import RuntimeParameters


T = TypeVar("T", bound="IdentifierWithOutputParameters")


@_attrs_define
class IdentifierWithOutputParameters:
    """JSON Identifier (with Output Parameters); called JSON Identifier (with createOnly flag) up to 1.7.

    Example:
        {'identifier': 5001, 'createOnly': False, 'jobOutputFolder': 'out/2030-05'}

    Attributes:
        identifier (int): Id of the job set. Example: 5001.
        create_only (bool | Unset): True keeps the output on the server, false sends it to the destination of the
            preset. What holds without this
            member is not known; the vendor's client always sends it, true unless told otherwise.
             Example: False.
        job_output_folder (str | Unset): Folder for the output. Known from the vendor's client, which sends it together
            with createOnly false only. Example: out/2030-05.
        runtime_parameters (None | RuntimeParameters | Unset): Values of runtime parameters, in no manual: the vendor's
            client sends them under this name, while other services
            take `parameters`. Null means none (inferred from job creation).
             Example: {'tray': '03', 'duplex': True}.
    """

    identifier: int
    create_only: bool | Unset = UNSET
    job_output_folder: str | Unset = UNSET
    runtime_parameters: None | RuntimeParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        identifier = self.identifier

        create_only = self.create_only

        job_output_folder = self.job_output_folder

        runtime_parameters: dict[str, Any] | None | Unset
        if isinstance(self.runtime_parameters, Unset):
            runtime_parameters = UNSET
        elif isinstance(self.runtime_parameters, RuntimeParameters):
            runtime_parameters = self.runtime_parameters.to_dict()
        else:
            runtime_parameters = self.runtime_parameters

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identifier": identifier,
            }
        )
        if create_only is not UNSET:
            field_dict["createOnly"] = create_only
        if job_output_folder is not UNSET:
            field_dict["jobOutputFolder"] = job_output_folder
        if runtime_parameters is not UNSET:
            field_dict["runtimeParameters"] = runtime_parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        d = dict(src_dict)
        identifier = d.pop("identifier")

        create_only = d.pop("createOnly", UNSET)

        job_output_folder = d.pop("jobOutputFolder", UNSET)

        def _parse_runtime_parameters(data: object) -> None | RuntimeParameters | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                runtime_parameters_type_0 = RuntimeParameters.from_dict(data)

                return runtime_parameters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RuntimeParameters | Unset, data)

        runtime_parameters = _parse_runtime_parameters(d.pop("runtimeParameters", UNSET))

        identifier_with_output_parameters = cls(
            identifier=identifier,
            create_only=create_only,
            job_output_folder=job_output_folder,
            runtime_parameters=runtime_parameters,
        )

        identifier_with_output_parameters.additional_properties = d
        return identifier_with_output_parameters

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
