"""How complete the plan is, and which gaps are seen, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from app.i18n import Language, mark, translate
from app.lens.view import CaseView
from app.rules.completeness import Finding, Standing, completeness
from app.rules.gaps import Gap, gaps


def told_check(view: CaseView, language: Language) -> Iterator[str]:
    """Yield in ``language`` what is missing or left out with its source, the gaps with what to do, and then a count."""
    if view.plan is None:
        yield translate(mark("There is no plan yet."), language)
        return
    findings, seen = completeness(view), gaps(view)
    yield translate(mark("What the statutes ask for"), language)
    for finding in findings:
        yield from _told_finding(finding, language)
    yield translate(mark("Gaps seen in the network"), language)
    for gap in seen:
        yield from _told_gap(gap, language)
    if not seen:
        yield "  " + translate(mark("none", "gaps"), language)
    lacking = sum(finding.standing is Standing.MISSING for finding in findings) + sum(gap.is_open for gap in seen)
    yield translate(mark("%n open points"), language, lacking)


def _told_finding(finding: Finding, language: Language) -> Iterator[str]:
    item = finding.item
    yield f"  {translate(finding.standing.value, language)}: {translate(item.asked, language)}"
    if finding.standing is Standing.LEFT_OUT:
        yield f"    {finding.reason}"
    if finding.standing is Standing.MISSING:
        yield f"    {translate(item.advice, language)}"
        yield f"    {translate(item.basis, language)} · {item.reading.shown(language)}"


def _told_gap(gap: Gap, language: Language) -> Iterator[str]:
    yield f"  {translate(gap.what, language)} {gap.about}".rstrip()
    if gap.is_open:
        yield f"    {translate(gap.advice, language)}"
    else:
        yield "    " + translate(mark("left as it is:"), language) + f" {gap.reason}"
