"""Model: all_in_one_configuration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.all_in_one_content_creation import AllInOneContentCreation
    from ..models.all_in_one_data_mapping import AllInOneDataMapping
    from ..models.all_in_one_job_creation import AllInOneJobCreation
    from ..models.all_in_one_output_creation import AllInOneOutputCreation
    from ..models.print_range_selection import PrintRangeSelection


T = TypeVar("T", bound="AllInOneConfiguration")


@_attrs_define
class AllInOneConfiguration:
    """JSON All-In-One Configuration: at least one process, and together a chain. Documented chains: data mapping, alone or
    with
    content creation, with job creation after that, and with output creation after that; content creation from given
    data
    records, alone or with job creation, and with output creation after that; output creation from given jobs. Only the
    chain of all four may leave the job creation preset out.

        Example:
            {'datamining': {'identifier': 'orders.csv', 'config': 'orders.OL-datamapper', 'persistDataset': False,
                'parameters': {'year': 2030}}, 'contentcreation': {'config': 501}, 'jobcreation': {}, 'outputcreation':
                {'config': 'archive.OL-outputpreset', 'createOnly': True}, 'printRange': {'printRange': '1-10, 15'},
                'returnIdInHeader': True}

        Attributes:
            datamining (AllInOneDataMapping | Unset): Data mapping as a process of an All-In-One Configuration. Example:
                {'identifier': 'orders.csv', 'config': 'orders.OL-datamapper', 'parameters': {'depot': '007'}, 'persistDataset':
                False}.
            contentcreation (AllInOneContentCreation | Unset): Content creation as a process of an All-In-One Configuration.
                Example: {'identifiers': [4401, 4402], 'config': 501, 'parameters': {'season': 'winter'}}.
            jobcreation (AllInOneJobCreation | Unset): Job creation as a process of an All-In-One Configuration; an empty
                object is job creation without a preset. Example: {'config': 'bill.OL-jobpreset', 'parameters': {'urgent':
                True}}.
            outputcreation (AllInOneOutputCreation | Unset): Output creation as a process of an All-In-One Configuration.
                Example: {'identifiers': [7001, 7002], 'config': 'archive.OL-outputpreset', 'createOnly': True}.
            print_range (PrintRangeSelection | str | Unset): The data records to print, where all four processes are given.
                An object in the manual, plain text in the types of
                the vendor's client.
                 Example: {'printRange': '2-5'}.
            return_id_in_header (bool | Unset): Whether the result methods answer with the X-...-ID and X-Result-Type
                headers; not if left out (inferred). Example: True.
    """

    datamining: AllInOneDataMapping | Unset = UNSET
    contentcreation: AllInOneContentCreation | Unset = UNSET
    jobcreation: AllInOneJobCreation | Unset = UNSET
    outputcreation: AllInOneOutputCreation | Unset = UNSET
    print_range: PrintRangeSelection | str | Unset = UNSET
    return_id_in_header: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.print_range_selection import PrintRangeSelection  # noqa: PLC0415

        datamining: dict[str, Any] | Unset = UNSET
        if not isinstance(self.datamining, Unset):
            datamining = self.datamining.to_dict()

        contentcreation: dict[str, Any] | Unset = UNSET
        if not isinstance(self.contentcreation, Unset):
            contentcreation = self.contentcreation.to_dict()

        jobcreation: dict[str, Any] | Unset = UNSET
        if not isinstance(self.jobcreation, Unset):
            jobcreation = self.jobcreation.to_dict()

        outputcreation: dict[str, Any] | Unset = UNSET
        if not isinstance(self.outputcreation, Unset):
            outputcreation = self.outputcreation.to_dict()

        print_range: dict[str, Any] | str | Unset
        if isinstance(self.print_range, Unset):
            print_range = UNSET
        elif isinstance(self.print_range, PrintRangeSelection):
            print_range = self.print_range.to_dict()
        else:
            print_range = self.print_range

        return_id_in_header = self.return_id_in_header

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if datamining is not UNSET:
            field_dict["datamining"] = datamining
        if contentcreation is not UNSET:
            field_dict["contentcreation"] = contentcreation
        if jobcreation is not UNSET:
            field_dict["jobcreation"] = jobcreation
        if outputcreation is not UNSET:
            field_dict["outputcreation"] = outputcreation
        if print_range is not UNSET:
            field_dict["printRange"] = print_range
        if return_id_in_header is not UNSET:
            field_dict["returnIdInHeader"] = return_id_in_header

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.all_in_one_content_creation import AllInOneContentCreation  # noqa: PLC0415
        from ..models.all_in_one_data_mapping import AllInOneDataMapping  # noqa: PLC0415
        from ..models.all_in_one_job_creation import AllInOneJobCreation  # noqa: PLC0415
        from ..models.all_in_one_output_creation import AllInOneOutputCreation  # noqa: PLC0415
        from ..models.print_range_selection import PrintRangeSelection  # noqa: PLC0415

        d = dict(src_dict)
        _datamining = d.pop("datamining", UNSET)
        datamining: AllInOneDataMapping | Unset
        if isinstance(_datamining, Unset):
            datamining = UNSET
        else:
            datamining = AllInOneDataMapping.from_dict(_datamining)

        _contentcreation = d.pop("contentcreation", UNSET)
        contentcreation: AllInOneContentCreation | Unset
        if isinstance(_contentcreation, Unset):
            contentcreation = UNSET
        else:
            contentcreation = AllInOneContentCreation.from_dict(_contentcreation)

        _jobcreation = d.pop("jobcreation", UNSET)
        jobcreation: AllInOneJobCreation | Unset
        if isinstance(_jobcreation, Unset):
            jobcreation = UNSET
        else:
            jobcreation = AllInOneJobCreation.from_dict(_jobcreation)

        _outputcreation = d.pop("outputcreation", UNSET)
        outputcreation: AllInOneOutputCreation | Unset
        if isinstance(_outputcreation, Unset):
            outputcreation = UNSET
        else:
            outputcreation = AllInOneOutputCreation.from_dict(_outputcreation)

        def _parse_print_range(data: object) -> PrintRangeSelection | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                print_range_type_0 = PrintRangeSelection.from_dict(data)

                return print_range_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(PrintRangeSelection | str | Unset, data)

        print_range = _parse_print_range(d.pop("printRange", UNSET))

        return_id_in_header = d.pop("returnIdInHeader", UNSET)

        all_in_one_configuration = cls(
            datamining=datamining,
            contentcreation=contentcreation,
            jobcreation=jobcreation,
            outputcreation=outputcreation,
            print_range=print_range,
            return_id_in_header=return_id_in_header,
        )

        all_in_one_configuration.additional_properties = d
        return all_in_one_configuration

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
