"""What a reply template may contain: an allow-list of Jinja2 nodes.

The same check holds for our own templates and for those that an admin saves. Everything that is not
listed is refused, so no new feature of Jinja2 opens a door; what is listed cannot loop, call, look up
attributes or grow a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

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
from backend.replies.phrases import phrase

MAX_CHARS = 6000
MAX_DEPTH = 12
"""Nesting of blocks and conditions."""
MAX_NODES = 400
"""Texts, fields and conditions. Our own largest templates need 2,800 characters, 4 levels and 120 parts."""
FILTERS = {"day": DAY_FACTS | MOMENT_FACTS, "moment": MOMENT_FACTS, "money": MONEY_FACTS}
"""Filter → facts that it may follow."""

LONGEST_WORD = 40
"""Of what is refused, this much is repeated."""

_LISTS = frozenset({"fields", "filters", "words"})

_BRACES = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_OPENINGS = re.compile(r"[(\[{]")
_RAW = re.compile(r"\{%[-+]?\s*raw\b")
_COMMENT = re.compile(r"\{#")
_PARSER = Environment(autoescape=False)  # noqa: S701 — it only parses, and replies are plain text
_REFUSED: dict[type[nodes.Node], tuple[str, str]] = {
    nodes.For: ("loops", "for"),
    nodes.Macro: ("macros", "macro"),
    nodes.CallBlock: ("calls", "call"),
    nodes.Call: ("calls", "(…)"),
    nodes.Import: ("imports", "import"),
    nodes.FromImport: ("imports", "from … import"),
    nodes.Include: ("includes", "include"),
    nodes.Extends: ("inheritance", "extends"),
    nodes.Block: ("inheritance", "block"),
    nodes.Assign: ("assignments", "set"),
    nodes.AssignBlock: ("assignments", "set"),
    nodes.With: ("assignments", "with"),
    nodes.Getattr: ("attributes", "."),
    nodes.Getitem: ("items", "[…]"),
    nodes.Slice: ("items", "[…]"),
    nodes.FilterBlock: ("filter_blocks", "filter"),
    nodes.Scope: ("autoescape", "autoescape"),
    nodes.ScopedEvalContextModifier: ("autoescape", "autoescape"),
    nodes.Test: ("tests", "is"),
    nodes.CondExpr: ("inline_conditions", "if … else"),
    nodes.Concat: ("joining", "~"),
    nodes.List: ("lists", "[…]"),
    nodes.Tuple: ("lists", "(…, …)"),
    nodes.Dict: ("dictionaries", "{…}"),
    nodes.Const: ("constants", ""),
}
"""Node → what it is called (a key of the sentence files) and the sign that it is known by."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Why a template is refused; ``line`` counts from 1, ``word`` is what stands there ("" for the whole
    template). ``code`` is a key below ``refusal`` in the sentence files, ``params`` fill its text."""

    line: int
    code: str
    word: str = ""
    params: tuple[tuple[str, str], ...] = ()

    @property
    def message(self) -> str:
        """The reason in English."""
        return self.told("en")

    def told(self, locale: str) -> str:
        """The reason in the language nearest to ``locale``, without line and word."""
        return phrase("refused", locale, code=self.code, params=dict(self.params))


def check_template(source: str) -> list[Problem]:
    """Why ``source`` may not be used as a reply, in order of lines; empty when it may.

    Never raises and never evaluates anything, whatever the source is.
    """
    if len(source) > MAX_CHARS:
        return [_problem(1, "too_long", found=len(source), most=MAX_CHARS)]
    if not source.strip():
        return [_problem(1, "empty")]
    for pattern, code, word in ((_RAW, "raw", "raw"), (_COMMENT, "comment", "{#")):
        if found := pattern.search(source):
            return [_problem(source.count("\n", 0, found.start()) + 1, code, word)]
    if len(_OPENINGS.findall(source)) > MAX_NODES:
        return [_problem(1, "too_many_brackets")]
    try:
        tree = _PARSER.parse(source)
    except TemplateSyntaxError as error:
        return [_problem(error.lineno, "syntax", detail=error.message or "")]
    except RecursionError:
        return [_problem(1, "too_deep")]
    return _Check().run(tree)


def flattened(source: str, samples: Mapping[str, str]) -> str:
    """All that an allowed template could ever say, one branch after the other, whatever the conditions are;
    a field shows its value in ``samples``."""
    return "".join(_pieces(_PARSER.parse(source).body, samples))


def _pieces(body: list[nodes.Node], samples: Mapping[str, str]) -> Iterator[str]:
    for node in body:
        if isinstance(node, nodes.If):
            yield from _pieces(node.body, samples)
            for other in node.elif_:
                yield from _pieces(other.body, samples)
            yield from _pieces(node.else_, samples)
        elif isinstance(node, nodes.Output):
            for part in node.nodes:
                if isinstance(part, nodes.TemplateData):
                    yield part.data
                else:
                    field = part.node if isinstance(part, nodes.Filter) else part
                    yield samples.get(getattr(field, "name", ""), "")


def _problem(line: int, code: str, word: str = "", **params: object) -> Problem:
    shown = ((name, str(value) if name in _LISTS else _short(str(value))) for name, value in params.items())
    return Problem(max(line, 1), code, _short(word), tuple(sorted(shown)))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_WORD else text[:LONGEST_WORD] + "…"


def _listed(names: frozenset[str] | Mapping[str, object]) -> str:
    return ", ".join(sorted(names))


class _Check:
    """One walk over a parsed template, collecting problems."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.seen = 0
        self.line = 1

    def run(self, tree: nodes.Template) -> list[Problem]:
        self._body(tree.body, 1)
        return sorted(set(self.problems))

    def _refuse(self, node: nodes.Node, code: str, word: str = "", **params: object) -> None:
        # A few nodes carry no line; the last one that did stands just before.
        self.problems.append(_problem(node.lineno or self.line, code, word, **params))

    def _room(self, node: nodes.Node, depth: int) -> bool:
        """Is there room for this node? A refusal for size is given once."""
        self.seen += 1
        self.line = node.lineno or self.line
        if depth > MAX_DEPTH:
            self._refuse(node, "too_deep")
            return False
        if self.seen > MAX_NODES:
            if self.seen == MAX_NODES + 1:
                self._refuse(node, "too_many_parts")
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
            if found := _BRACES.search(node.data):
                self._refuse(node, "braces", found.group())
        elif isinstance(node, nodes.Name):
            self._printed(node)
        elif isinstance(node, nodes.Filter):
            self._filter(node)
        else:
            self._unknown(node)

    def _printed(self, node: nodes.Name) -> None:
        name = node.name
        if name in TEXT_FACTS:
            return
        if name in DAY_FACTS:
            self._refuse(node, "is_a_day", name, field=name)
        elif name in MOMENT_FACTS:
            self._refuse(node, "is_a_time", name, field=name)
        elif name in MONEY_FACTS:
            self._refuse(node, "is_an_amount", name, field=name)
        elif name in WORD_FACTS:
            self._refuse(node, "not_printed", name, field=name)
        else:
            self._no_field(node)

    def _filter(self, node: nodes.Filter) -> None:
        name, facts = node.name, FILTERS.get(node.name)
        if facts is None:
            self._refuse(node, "no_filter", f"|{name}", filter=name, filters=_listed(FILTERS))
        elif node.args or node.kwargs or node.dyn_args is not None or node.dyn_kwargs is not None:
            self._refuse(node, "filter_takes_nothing", f"|{name}(…)", filter=name)
        elif not isinstance(node.node, nodes.Name):
            self._refuse(node, "filter_after_field", f"|{name}", filter=name)
        elif node.node.name not in FACT_NAMES:
            self._no_field(node.node)
        elif node.node.name not in facts:
            field = node.node.name
            self._refuse(node, "filter_misfit", f"{field}|{name}", filter=name, field=field)

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
        name = node.name
        if name in OPTIONAL_FACTS:
            return
        if name in WORD_FACTS:
            self._refuse(node, "compare_it", name, field=name)
        elif name in FACT_NAMES:
            self._refuse(node, "never_optional", name, field=name)
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
            self._refuse(node, "comparison_form", name.name if isinstance(name, nodes.Name) else "")
        elif name.name not in FACT_NAMES:
            self._no_field(name)
        elif name.name not in WORD_FACTS:
            self._refuse(node, "not_compared", name.name, field=name.name, fields=_listed(WORD_FACTS))
        elif value.value not in WORD_FACTS[name.name]:
            known = _listed(WORD_FACTS[name.name])
            self._refuse(node, "never_value", value.value, field=name.name, value=value.value, words=known)

    def _no_field(self, node: nodes.Name) -> None:
        self._refuse(node, "no_field", node.name, field=node.name, fields=_listed(FACT_NAMES))

    def _unknown(self, node: nodes.Node) -> None:
        what, sign = _REFUSED.get(type(node), ("expressions", ""))
        self._refuse(node, "not_allowed", _sign_of(node) or sign, what=what)


def _sign_of(node: nodes.Node) -> str:
    """What a refused node looks like where its kind alone does not say it."""
    if isinstance(node, nodes.Getattr):
        return f".{node.attr}"
    if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name):
        return f"{node.node.name}(…)"
    if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Getattr):
        return f".{node.node.attr}(…)"
    if isinstance(node, nodes.Test):
        return f"is {node.name}"
    if isinstance(node, nodes.Const):
        return repr(node.value)
    if isinstance(node, (nodes.BinExpr, nodes.UnaryExpr)):
        return str(node.operator)
    return ""
