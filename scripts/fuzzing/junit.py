"""The report as a JUnit file, which continuous integration reads: a test for each operation."""

import re
from typing import Any
from xml.etree import ElementTree as ET

from fuzzing.failures import Failure
from fuzzing.page import findings
from fuzzing.sentences import sentences
from fuzzing.verdict import Verdict

_NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(verdict: Verdict, document: dict[str, Any]) -> str:
    """The whole file."""
    by_operation: dict[str, list[Failure]] = {label: [] for label in sentences(document)}
    for failure in verdict.new:
        by_operation.setdefault(failure.operation, []).append(failure)
    suite = ET.Element("testsuite", name="fuzz", time=f"{verdict.seconds:.1f}")
    for label, failures in by_operation.items():
        _add_case(suite, label, failures, verdict, document)
    for shortfall in (problem for problem in verdict.problems if problem not in map(str, verdict.new)):
        case = ET.SubElement(suite, "testcase", classname="fuzz.run", name=_clean(shortfall))
        ET.SubElement(case, "failure", message=_clean(shortfall))
    suite.set("tests", str(len(suite.findall("testcase"))))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("skipped", str(len(suite.findall("testcase/skipped"))))
    root = ET.Element("testsuites")
    root.append(suite)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _add_case(
    suite: ET.Element, label: str, failures: list[Failure], verdict: Verdict, document: dict[str, Any]
) -> None:
    operation = sentences(document).get(label, {})
    name = operation.get("operationId", label)
    case = ET.SubElement(suite, "testcase", classname=f"fuzz.{operation.get('tags', ['other'])[0]}", name=_clean(name))
    for finding in findings(failures, verdict, document):
        element = ET.SubElement(case, "failure", type=finding.failure.check, message=_clean(finding.failure.message))
        element.text = _clean("\n".join((finding.promise, *finding.commands)))
    if not failures and name not in verdict.report.asked:
        ET.SubElement(case, "skipped", message="got no request")


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", text)
