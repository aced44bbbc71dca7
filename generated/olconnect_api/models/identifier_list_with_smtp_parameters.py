"""Model: identifier_list_with_smtp_parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runtime_parameters import RuntimeParameters


T = TypeVar("T", bound="IdentifierListWithSmtpParameters")


@_attrs_define
class IdentifierListWithSmtpParameters:
    """JSON Identifier List (with Email Parameters) with a mail server; the messages are sent.

    Example:
        {'identifiers': [7303], 'host': 'smtp.example.org:587', 'useAuth': True, 'user': 'mailer', 'password': 'not-a-
            real-one', 'useStartTLS': True, 'sender': 'rechnung@example.org', 'senderName': 'Buchhaltung Süd',
            'attachPdfPage': True, 'parameters': {'campaign': 'autumn'}}

    Attributes:
        host (str): Name or address of the mail server, with `:port` where needed. The messages are sent because it is
            there. Example: smtp.example.org:587.
        identifiers (list[int]): Ids of data records. A bare number is not taken. Example: [7301, 7302].
        sender (str | Unset): Address that the messages come from. Whether it may be left out is not documented; the
            client's types say so. Example: rechnung@example.org.
        sender_name (str | Unset): Name shown with the sender's address. Example: Buchhaltung Süd.
        use_sender (bool | Unset): True sends every message to the sender instead of its recipients, for tests. Example:
            True.
        use_auth (bool | Unset): Whether to log in to the mail server; not if left out (inferred). Example: True.
        user (str | Unset): User of the mail server; counts with `useAuth` only. Example: mailer.
        password (str | Unset): Password of that user; counts with `useAuth` only. Example: not-a-real-one.
        use_start_tls (bool | Unset): True uses TLS when the mail server offers it (since 2020.1, and with `useAuth`
            only by these documents); up to 2019.x
            simply TLS.
             Example: True.
        attach_pdf_page (bool | Unset): Whether the print output is attached as a PDF; not if left out (inferred).
            Example: True.
        attach_web_page (bool | Unset): Whether the output of the enabled web sections, one by default, is attached as
            HTML; not if left out (inferred). In
            2019.x it was one page with its resources inside.
             Example: False.
        parameters (None | RuntimeParameters | Unset): Values of runtime parameters; null means none (inferred).
            Example: {'campaign': 'spring'}.
    """

    host: str
    identifiers: list[int]
    sender: str | Unset = UNSET
    sender_name: str | Unset = UNSET
    use_sender: bool | Unset = UNSET
    use_auth: bool | Unset = UNSET
    user: str | Unset = UNSET
    password: str | Unset = _attrs_field(default=UNSET, repr=False)
    use_start_tls: bool | Unset = UNSET
    attach_pdf_page: bool | Unset = UNSET
    attach_web_page: bool | Unset = UNSET
    parameters: None | RuntimeParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        host = self.host

        identifiers = self.identifiers

        sender = self.sender

        sender_name = self.sender_name

        use_sender = self.use_sender

        use_auth = self.use_auth

        user = self.user

        password = self.password

        use_start_tls = self.use_start_tls

        attach_pdf_page = self.attach_pdf_page

        attach_web_page = self.attach_web_page

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
                "host": host,
                "identifiers": identifiers,
            }
        )
        if sender is not UNSET:
            field_dict["sender"] = sender
        if sender_name is not UNSET:
            field_dict["senderName"] = sender_name
        if use_sender is not UNSET:
            field_dict["useSender"] = use_sender
        if use_auth is not UNSET:
            field_dict["useAuth"] = use_auth
        if user is not UNSET:
            field_dict["user"] = user
        if password is not UNSET:
            field_dict["password"] = password
        if use_start_tls is not UNSET:
            field_dict["useStartTLS"] = use_start_tls
        if attach_pdf_page is not UNSET:
            field_dict["attachPdfPage"] = attach_pdf_page
        if attach_web_page is not UNSET:
            field_dict["attachWebPage"] = attach_web_page
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        d = dict(src_dict)
        host = d.pop("host")

        identifiers = cast(list[int], d.pop("identifiers"))

        sender = d.pop("sender", UNSET)

        sender_name = d.pop("senderName", UNSET)

        use_sender = d.pop("useSender", UNSET)

        use_auth = d.pop("useAuth", UNSET)

        user = d.pop("user", UNSET)

        password = d.pop("password", UNSET)

        use_start_tls = d.pop("useStartTLS", UNSET)

        attach_pdf_page = d.pop("attachPdfPage", UNSET)

        attach_web_page = d.pop("attachWebPage", UNSET)

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

        identifier_list_with_smtp_parameters = cls(
            host=host,
            identifiers=identifiers,
            sender=sender,
            sender_name=sender_name,
            use_sender=use_sender,
            use_auth=use_auth,
            user=user,
            password=password,
            use_start_tls=use_start_tls,
            attach_pdf_page=attach_pdf_page,
            attach_web_page=attach_web_page,
            parameters=parameters,
        )

        identifier_list_with_smtp_parameters.additional_properties = d
        return identifier_list_with_smtp_parameters

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
