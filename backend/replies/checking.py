"""What a reply template may contain: an allow-list of Jinja2 nodes.

The same check holds for our own templates and for those that an admin saves. Everything that is not
listed is refused, so no new feature of Jinja2 opens a door; what is listed cannot loop, call, look up
attributes or grow a text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from jinja2 import Environment, TemplateSyntaxError, nodes

from backend.replies.facts import (
    DAY_FACTS,
    FACT_NAMES,
    MOMENT_FACTS,
    MONEY_FACTS,
    OPTIONAL_FACTS,
    TEXT_FACTS,
    WORD_FACTS,
)

MAX_CHARS = 6000
MAX_DEPTH = 12
"""Nesting of blocks and conditions."""
MAX_NODES = 400
"""Texts, fields and conditions. Our own largest templates need 2,800 characters, 4 levels and 120 parts."""
FILTERS = {"day": DAY_FACTS | MOMENT_FACTS, "moment": MOMENT_FACTS, "money": MONEY_FACTS}
"""Filter → facts that it may follow."""

_BRACES = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_OPENINGS = re.compile(r"[(\[{]")
_RAW = re.compile(r"\{%[-+]?\s*raw\b")
_PARSER = Environment(autoescape=False)  # noqa: S701 — it only parses, and replies are plain text
_REFUSED = {
    nodes.For: "loops",
    nodes.Macro: "macros",
    nodes.CallBlock: "calls",
    nodes.Call: "calls",
    nodes.Import: "imports",
    nodes.FromImport: "imports",
    nodes.Include: "includes",
    nodes.Extends: "template inheritance",
    nodes.Block: "template inheritance",
    nodes.Assign: "assignments (set)",
    nodes.AssignBlock: "assignments (set)",
    nodes.With: "assignments (with)",
    nodes.Getattr: "attributes (a dot after a field)",
    nodes.Getitem: "items (brackets after a field)",
    nodes.Slice: "items (brackets after a field)",
    nodes.FilterBlock: "filter blocks",
    nodes.Scope: "autoescape blocks",
    nodes.ScopedEvalContextModifier: "autoescape blocks",
    nodes.Test: "tests (is …)",
    nodes.CondExpr: "conditions inside {{ }}; use {% if %} around the text",
    nodes.Concat: "joining texts with ~",
    nodes.List: "lists",
    nodes.Tuple: "lists",
    nodes.Dict: "dictionaries",
}


class Problem(NamedTuple):
    """Why a template is refused; ``line`` counts from 1."""

    line: int
    message: str


def check_template(source: str) -> list[Problem]:
    """Why ``source`` may not be used as a reply, in order of lines; empty when it may.

    Never raises and never evaluates anything, whatever the source is.
    """
    if len(source) > MAX_CHARS:
        return [Problem(1, f"the template is too long: {len(source)} characters, at most {MAX_CHARS}")]
    if not source.strip():
        return [Problem(1, "the template is empty")]
    if _RAW.search(source):
        return [Problem(_line_of(source, _RAW), "raw blocks are not allowed")]
    if len(_OPENINGS.findall(source)) > MAX_NODES:
        return [Problem(1, "the template has too many brackets")]
    try:
        tree = _PARSER.parse(source)
    except TemplateSyntaxError as error:
        return [Problem(error.lineno, f"not a valid template: {error.message}")]
    except RecursionError:
        return [Problem(1, "the template is nested too deeply")]
    return _Check().run(tree)


def _line_of(source: str, pattern: re.Pattern[str]) -> int:
    found = pattern.search(source)
    return source.count("\n", 0, found.start()) + 1 if found else 1


class _Check:
    """One walk over a parsed template, collecting problems."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.seen = 0
        self.line = 1

    def run(self, tree: nodes.Template) -> list[Problem]:
        self._body(tree.body, 1)
        return sorted(set(self.problems))

    def _refuse(self, node: nodes.Node, message: str) -> None:
        # A few nodes carry no line; the last one that did stands just before.
        self.problems.append(Problem(node.lineno or self.line, message))

    def _room(self, node: nodes.Node, depth: int) -> bool:
        """Is there room for this node? A refusal for size is given once."""
        self.seen += 1
        self.line = node.lineno or self.line
        if depth > MAX_DEPTH:
            self._refuse(node, "the template is nested too deeply")
            return False
        if self.seen > MAX_NODES:
            if self.seen == MAX_NODES + 1:
                self._refuse(node, "the template has too many parts")
            return False
        return True

    def _body(self, body: list[nodes.Node], depth: int) -> None:
        for node in body:
            if not self._room(node, depth):
                return
            if isinstance(node, nodes.Output):
                for part in node.nodes:
                    self._output(part, depth + 1)
            elif isinstance(node, nodes.If):
                self._if(node, depth + 1)
            else:
                self._unknown(node)

    def _if(self, node: nodes.If, depth: int) -> None:
        self._condition(node.test, depth)
        self._body(node.body, depth)
        for other in node.elif_:
            if not self._room(other, depth):
                return
            self._condition(other.test, depth)
            self._body(other.body, depth)
        self._body(node.else_, depth)

    def _output(self, node: nodes.Expr, depth: int) -> None:
        if not self._room(node, depth):
            return
        if isinstance(node, nodes.TemplateData):
            if _BRACES.search(node.data):
                self._refuse(node, "double braces in the text would be read as a placeholder by Zendesk")
        elif isinstance(node, nodes.Name):
            self._printed(node)
        elif isinstance(node, nodes.Filter):
            self._filter(node)
        else:
            self._unknown(node)

    def _printed(self, node: nodes.Name) -> None:
        if node.name in TEXT_FACTS:
            return
        if node.name in DAY_FACTS:
            self._refuse(node, f"{node.name} is a day: write {{{{ {node.name}|day }}}}")
        elif node.name in MOMENT_FACTS:
            self._refuse(node, f"{node.name} is a time: write {{{{ {node.name}|moment }}}}")
        elif node.name in MONEY_FACTS:
            self._refuse(node, f"{node.name} is an amount: write {{{{ {node.name}|money }}}}")
        elif node.name in WORD_FACTS:
            self._refuse(node, f"{node.name} cannot be printed; compare it in an {{% if %}}")
        else:
            self._no_field(node)

    def _filter(self, node: nodes.Filter) -> None:
        facts = FILTERS.get(node.name)
        if facts is None:
            self._refuse(node, f"there is no filter {node.name!r}; use {' or '.join(sorted(FILTERS))}")
        elif node.args or node.kwargs or node.dyn_args is not None or node.dyn_kwargs is not None:
            self._refuse(node, f"the filter {node.name} takes nothing in brackets")
        elif not isinstance(node.node, nodes.Name):
            self._refuse(node, f"the filter {node.name} must follow a field")
        elif node.node.name not in FACT_NAMES:
            self._no_field(node.node)
        elif node.node.name not in facts:
            self._refuse(node, f"the filter {node.name} does not fit {node.node.name}")

    def _condition(self, node: nodes.Node, depth: int) -> None:
        if not self._room(node, depth):
            return
        if isinstance(node, (nodes.And, nodes.Or)):
            self._condition(node.left, depth + 1)
            self._condition(node.right, depth + 1)
        elif isinstance(node, nodes.Not):
            self._condition(node.node, depth + 1)
        elif isinstance(node, nodes.Name):
            self._asked(node)
        elif isinstance(node, nodes.Compare):
            self._compare(node)
        else:
            self._unknown(node)

    def _asked(self, node: nodes.Name) -> None:
        if node.name in OPTIONAL_FACTS:
            return
        if node.name in WORD_FACTS:
            self._refuse(node, f"compare {node.name} with a word, for example {{% if {node.name} == '…' %}}")
        elif node.name in FACT_NAMES:
            self._refuse(node, f"{node.name} is never optional, so it cannot be asked for")
        else:
            self._no_field(node)

    def _compare(self, node: nodes.Compare) -> None:
        operand = node.ops[0]
        name, value = node.expr, operand.expr
        if (
            len(node.ops) != 1
            or operand.op not in ("eq", "ne")
            or not isinstance(name, nodes.Name)
            or not isinstance(value, nodes.Const)
            or not isinstance(value.value, str)
        ):
            self._refuse(node, "only a field can be compared, by == or !=, with one word in quotes")
        elif name.name not in FACT_NAMES:
            self._no_field(name)
        elif name.name not in WORD_FACTS:
            self._refuse(node, f"{name.name} cannot be compared; only {', '.join(sorted(WORD_FACTS))} can")
        elif value.value not in WORD_FACTS[name.name]:
            known = ", ".join(sorted(WORD_FACTS[name.name]))
            self._refuse(node, f"{name.name} is never {value.value!r}; it is one of {known}")

    def _no_field(self, node: nodes.Name) -> None:
        self._refuse(node, f"there is no field {node.name!r}; the fields are {', '.join(sorted(FACT_NAMES))}")

    def _unknown(self, node: nodes.Node) -> None:
        what = _REFUSED.get(type(node), f"{type(node).__name__.lower()} expressions")
        self._refuse(node, f"not allowed in a reply: {what}")
