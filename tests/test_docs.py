"""The docs are true: every name in them exists, and what must be in them is."""

import re
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

from backend.cli import main
from backend.domain import vocabulary
from backend.domain.advice import TABLE
from backend.domain.policy import Policy
from backend.domain.risk import RiskReason
from backend.domain.rules import RULES
from backend.replies import TEMPLATES
from backend.replies.checking import MAX_CHARS
from backend.replies.examples import FIELDS as TEMPLATE_FIELDS
from backend.replies.facts import FACT_NAMES, OPTIONAL_FACTS
from backend.settings import Settings
from backend.sources.registry import kinds
from backend.web.app import UNAUTHENTICATED
from backend.zendesk.fields import FIELDS
from backend.zendesk.tags import BREACH_TAG

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
OPERATORS = DOCS / "operators.md"
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *DOCS.rglob("*.md")])
GUIDES = [DOCS / "agents.md", DOCS / "agents.zh-CN.md", DOCS / "admins.md", DOCS / "admins.zh-CN.md"]

PREFIX = "FBM_GUARD_"
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
PATH_IN_DOCS = re.compile(r"(?:backend|zendesk_app|tests|translations|requirements|docs)/[\w./-]*")


@cache
def text(page: Path) -> str:
    return page.read_text("utf-8")


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


every_page = pytest.mark.parametrize("page", PAGES, ids=name)


def variables() -> set[str]:
    return {PREFIX + setting.upper() for setting in Settings.model_fields}


def rows(page: Path) -> Iterator[list[str]]:
    """The cells of every table row."""
    for line in text(page).splitlines():
        if line.startswith("|"):
            yield [cell.strip() for cell in line.strip("|").split(" | ")]


# Settings and commands


def test_operators_find_every_setting_in_the_table() -> None:
    listed = [cells[0].strip("`| ") for cells in rows(OPERATORS) if PREFIX in cells[0]]
    assert sorted(listed) == sorted(variables())


@pytest.mark.parametrize("setting", sorted(Settings.model_fields))
def test_the_default_in_the_table_is_the_real_one(setting: str) -> None:
    default = Settings.model_fields[setting].default
    told = next(cells[1] for cells in rows(OPERATORS) if cells[0] == f"`{PREFIX}{setting.upper()}`")
    plain = default.get_secret_value() if hasattr(default, "get_secret_value") else str(default)
    if not plain:
        assert told.startswith("none")
    elif setting == "zendesk_sdk_url":
        assert plain.rpartition("/")[2] in told
    else:
        assert told == f"`{plain}`"


@every_page
def test_every_variable_in_the_docs_is_a_setting(page: Path) -> None:
    assert set(re.findall(r"FBM_GUARD_[A-Z0-9_]*[A-Z0-9]", text(page))) <= variables()


@every_page
def test_every_command_in_the_docs_exists(page: Path) -> None:
    named = set(re.findall(r"[`/]fbm-guard ([a-z][a-z-]*)", text(page)))
    assert named <= set(main.commands)


def test_operators_find_every_command() -> None:
    listed = {
        found[1] for cells in rows(OPERATORS) if (found := re.match(r"`fbm-guard ([a-z-]+)`", cells[0]))
    }
    assert listed == set(main.commands)


@every_page
def test_every_option_in_the_table_of_commands_exists(page: Path) -> None:
    for cells in rows(page):
        if found := re.match(r"`fbm-guard ([a-z-]+)`", cells[0]):
            real = {option for param in main.commands[found[1]].params for option in param.opts}
            assert set(re.findall(r"`(--[a-z-]+)`", " ".join(cells[1:]))) <= real


@every_page
def test_every_make_target_in_the_docs_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z][a-z-]*):(?!=)", text(ROOT / "Makefile"), re.MULTILINE))
    typed = re.findall(r"`make ([a-z-]+)", text(page))
    typed += [
        target
        for block in FENCE.findall(text(page))
        for target in re.findall(r"^make ([a-z-]+)", block, re.MULTILINE)
    ]
    assert set(typed) <= targets


@every_page
def test_no_code_runs_over_the_end_of_a_line(page: Path) -> None:
    # The tests here would not see it.
    assert [line for line in FENCE.sub("", text(page)).splitlines() if line.count("`") % 2] == []


# Links and places


@every_page
def test_every_relative_link_leads_somewhere(page: Path) -> None:
    targets = [link.partition("#")[0] for link in LINK.findall(text(page)) if "://" not in link]
    assert [target for target in targets if target and not (page.parent / target).exists()] == []


@every_page
def test_every_link_to_a_heading_finds_it(page: Path) -> None:
    for link in LINK.findall(text(page)):
        target, _, anchor = link.partition("#")
        if anchor and "://" not in link:
            where = page.parent / target if target else page
            slugs = {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in headings(where)}
            assert anchor in slugs, link


@every_page
def test_every_path_in_the_docs_exists(page: Path) -> None:
    paths = [code for code in CODE.findall(text(page)) if PATH_IN_DOCS.fullmatch(code)]
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_every_page_can_be_reached_from_the_readme() -> None:
    seen, todo = set(), [ROOT / "README.md"]
    while todo:
        page = todo.pop()
        if page in seen:
            continue
        seen.add(page)
        linked = (
            (page.parent / link.partition("#")[0]).resolve()
            for link in LINK.findall(text(page))
            if "://" not in link
        )
        todo.extend(found for found in linked if found.suffix == ".md" and found.exists())
    assert set(PAGES) - seen == set()


def test_the_decisions_are_numbered_without_a_gap_and_listed() -> None:
    pages = sorted(page.name for page in (DOCS / "adr").glob("[0-9]*.md"))
    assert [page[:4] for page in pages] == [f"{number:04}" for number in range(1, len(pages) + 1)]
    assert LINK.findall(text(DOCS / "adr" / "README.md")) == pages
    for page in pages:
        decision = text(DOCS / "adr" / page)
        assert re.findall(r"^\*\*(\w+)\.\*\*", decision, re.MULTILINE) == [
            "Context",
            "Decision",
            "Why",
            "Consequences",
        ]


# The guides in two languages


def headings(page: Path) -> list[str]:
    return re.findall(r"^#+ (.+)$", FENCE.sub("", text(page)), re.MULTILINE)


def shape(page: Path) -> list[tuple[str, int]]:
    """Level of each heading with the rows of the tables below it."""
    found: list[tuple[str, int]] = []
    for line in text(page).splitlines():
        if line.startswith("#"):
            found.append((line.partition(" ")[0], 0))
        elif line.startswith("|"):
            level, count = found[-1]
            found[-1] = (level, count + 1)
    return found


@pytest.mark.parametrize("guide", ["agents", "admins"])
def test_both_languages_say_the_same(guide: str) -> None:
    english, chinese = DOCS / f"{guide}.md", DOCS / f"{guide}.zh-CN.md"
    assert shape(english) == shape(chinese)
    assert sorted(set(ids(english))) == sorted(set(ids(chinese)))


def ids(page: Path) -> list[str]:
    """Names that stand as code and look like an id of ours."""
    return [code for code in CODE.findall(text(page)) if re.fullmatch(r"[a-z]+(?:_[a-z]+)+", code)]


def known_ids() -> set[str]:
    enums = [one for one in vars(vocabulary).values() if isinstance(one, type)]
    words = {str(word) for enum in enums for word in getattr(enum, "__members__", {}).values()}
    tags = {tag for spec in FIELDS for tag in spec.tags("")} | {BREACH_TAG}
    return (
        words
        | tags
        | set(TEMPLATES)
        | set(RiskReason)
        | {rule.id for rule in RULES}
        | {field.name for field in fields(Policy)}
        | {spec.key for spec in FIELDS}
        | FACT_NAMES
        | set(UNAUTHENTICATED)
    )


@pytest.mark.parametrize("page", [*GUIDES, DOCS / "unverified.md"], ids=name)
def test_every_id_in_a_guide_exists(page: Path) -> None:
    database = {"ticket_facts"}
    assert [one for one in ids(page) if one not in known_ids() | database | {"end_user"}] == []


@pytest.mark.parametrize("page", GUIDES[:2], ids=name)
def test_agents_find_every_risk_reason_heaviest_first(page: Path) -> None:
    from backend.domain.risk import WEIGHTS

    listed = [code for code in ids(page) if code in set(RiskReason)]
    assert sorted(listed) == sorted(RiskReason)
    weights = [WEIGHTS[RiskReason(code)] for code in listed]
    assert weights == sorted(weights, reverse=True)


@pytest.mark.parametrize("page", GUIDES[:2], ids=name)
def test_agents_find_every_reply_that_is_offered(page: Path) -> None:
    offered = {
        template for by_headline in TABLE.values() for names in by_headline.values() for template in names
    }
    assert offered <= set(ids(page))


@pytest.mark.parametrize("page", GUIDES[2:], ids=name)
def test_admins_find_every_kind_of_connection(page: Path) -> None:
    listed = " ".join(cells[0] for cells in rows(page))
    labels = {kind.label for kind in kinds().values() if kind.id != "amazon"}
    assert {label for label in labels if label not in listed} == set()


@pytest.mark.parametrize("page", GUIDES[2:], ids=name)
def test_admins_find_every_field_of_a_template_and_how_it_is_written(page: Path) -> None:
    written = {
        "text": "`{{{{ {0} }}}}`",
        "day": "`{{{{ {0}|day }}}}`",
        "moment": "`{{{{ {0}|moment }}}}`, `{{{{ {0}|day }}}}`",
        "money": "`{{{{ {0}|money }}}}`",
        "word": "`{{% if {0} == '…' %}}`",
    }
    wanted = [[f"`{field}`", written[kind].format(field)] for field, kind in TEMPLATE_FIELDS]
    listed = [cells[:2] for cells in rows(page) if "{" in cells[1]]
    assert listed == wanted
    _, _, told = text(page).partition("`{% if last_scan_at %}…{% endif %}`")
    optional = re.findall(r"`([a-z_]+)`", told.partition("`and`")[0])
    assert sorted(optional) == sorted(OPTIONAL_FACTS)
    assert f"{MAX_CHARS:,}" in told


@pytest.mark.parametrize("page", GUIDES[2:], ids=name)
def test_admins_are_told_how_many_fields_there_are(page: Path) -> None:
    assert str(len(FIELDS)) in next(cells[0] for cells in rows(page) if re.search(r"\d+ ", cells[0]))
