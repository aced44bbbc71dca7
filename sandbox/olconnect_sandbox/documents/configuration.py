"""The small XML forms in which the sandbox takes presets and data mapping configurations.

The vendor's own files are made by its designer, and their format is not public. So that uploads of
them work all the same, whatever is not exactly one of these forms is no error: it gives `None` here
and the default of the preset to the caller.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Literal, TypeAlias, get_args
from xml.etree.ElementTree import Element, ParseError

from attrs import frozen
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

ParameterType = Literal["string", "number", "boolean"]
Attributes: TypeAlias = Mapping[str, AbstractSet[str]]
PARAMETER_ATTRIBUTES = frozenset({"name", "type", "default"})


class NotInterpretableError(ValueError):
    """The XML is of the sandbox's form but says something that makes no sense."""


@frozen
class RuntimeParameter:
    """A parameter that a preset or configuration declares, to be given a value at run time.

    Attributes:
        name: Its name.
        type: The kind of its value.
        default: The value if none is given; `None` if one must be given.
    """

    name: str
    type: ParameterType = "string"
    default: str | None = None


def read_configuration(content: bytes, root: str, attributes: Attributes) -> Element | None:
    """The root element of a configuration of the sandbox's form, or `None`.

    Args:
        content: The uploaded file.
        root: The name of its root element.
        attributes: The names of the attributes that each element may have, by the element's name;
            an element or attribute beyond these makes it a file of another form.
    """
    try:
        element = fromstring(content)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return None
    known = element.tag == root and all(_is_known(part, attributes) for part in element.iter())
    return element if known else None


def _is_known(element: Element, attributes: Attributes) -> bool:
    return element.tag in attributes and element.attrib.keys() <= attributes[element.tag]


def required(element: Element, attribute: str) -> str:
    """The value of an attribute that must be there and not be empty.

    Raises:
        NotInterpretableError: It is not.
    """
    value = element.get(attribute)
    if not value:
        raise NotInterpretableError(f"<{element.tag}> needs the attribute {attribute}")
    return value


def runtime_parameters(root: Element) -> tuple[RuntimeParameter, ...]:
    """The `<parameter>` elements of a configuration.

    Raises:
        NotInterpretableError: A name is missing, or a type is unknown.
    """
    return tuple(map(_parameter, root.iter("parameter")))


def _parameter(element: Element) -> RuntimeParameter:
    types: tuple[ParameterType, ...] = get_args(ParameterType)
    for known in types:
        if element.get("type", "string") == known:
            return RuntimeParameter(required(element, "name"), known, element.get("default"))
    raise NotInterpretableError(f"a parameter has the unknown type {element.get('type')}")
