"""What an admin may save as a reply: an allow-list; every known way out of a sandbox is refused."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.replies import check_template
from backend.replies.checking import MAX_CHARS

ESCAPES = [
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ order_id.__class__ }}",
    "{{ order_id['__class__'] }}",
    "{{ order_id|attr('__class__') }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ request.application.__globals__ }}",
    "{{ config }}",
    "{{ config.items() }}",
    "{{ get_flashed_messages.__globals__ }}",
    "{{ url_for.__globals__ }}",
    "{{ [].append.__self__ }}",
    "{{ ().__class__.__bases__[0] }}",
    "{{ {}.__class__ }}",
    "{{ 'a'.format_map(order_id) }}",
    "{{ '{0.__class__}'.format(order_id) }}",
    "{{ '%s' % order_id }}",
    "{{ order_id|map('upper')|list }}",
    "{{ order_id|pprint }}",
    "{{ order_id|safe }}",
    "{{ order_id|format(order_id) }}",
    "{{ dict(a=1) }}",
    "{{ range(10) }}",
    "{{ range }}",
    "{{ debug() }}",
    "{% debug %}",
    "{% set x = order_id %}{{ x }}",
    "{% set x %}y{% endset %}",
    "{% with x = order_id %}{{ x }}{% endwith %}",
    "{% import 'os' as os %}",
    "{% from 'x' import y %}",
    "{% include '/etc/passwd' %}",
    "{% include order_id ignore missing %}",
    "{% extends 'base' %}",
    "{% block x %}{% endblock %}",
    "{% macro m() %}x{% endmacro %}",
    "{% call m() %}x{% endcall %}",
    "{% filter upper %}x{% endfilter %}",
    "{% autoescape false %}x{% endautoescape %}",
    "{% do order_id.append(1) %}",
    "{% trans %}x{% endtrans %}",
    "{% if order_id.upper() == 'X' %}x{% endif %}",
    "{% if (order_id|length) > 3 %}x{% endif %}",
    "{% if milestone is defined %}x{% endif %}",
    "{% if milestone in ['delivered'] %}x{% endif %}",
    "{% if 'delivered' == milestone %}x{% endif %}",
    "{% if milestone == headline %}x{% endif %}",
    "{% if 'a' < milestone < 'b' %}x{% endif %}",
    "{% if true %}x{% endif %}",
    "{{ order_id if link else carrier }}",
    "{{ order_id ~ carrier }}",
    "{{ order_id + carrier }}",
    "{{ -1 }}",
    "{{ order_id[0:2] }}",
    "{{ 1 if 2 }}",
    "{{ promised_day|day('short') }}",
    "{{ promised_day|day(*link) }}",
    "{{ promised_day|day|day }}",
    "{{ ''|day }}",
    "{{ promised_day|strftime('%s') }}",
    "{% raw %}{{ ticket.requester.email }}{% endraw %}",
    "{%- raw -%}x{%- endraw -%}",
    "{{ '{{' }}",
    "{# a remark for the next editor #}Hello",
    "{#{{ order_id.__class__ }}#}",
    "{{ order_id|attr('\\x5f\\x5fclass\\x5f\\x5f') }}",
    "{{ order_id|attr(['_'*2,'class','_'*2]|join) }}",
    "{{ order_id|select('attr', '__class__') }}",
    "{{ order_id|groupby('__class__') }}",
    "{{ order_id|sort(attribute='__class__') }}",
    "{{ (order_id|string).__mro__ }}",
    "{{ caller() }}",
    "{{ super() }}",
    "{{ loop }}",
    "{{ self }}",
    "{{ self() }}",
    "{{ varargs }}",
    "{{ _ }}",
    "{{ gettext('x') }}",
    "{{ environment }}",
    "{{ g.pop.__globals__ }}",
    "{{ session }}",
    "{{ cycler('a','b') }}",
    "{{ namespace(x=1) }}",
    "{{ lipsum() }}",
    "{{ true }}",
    "{{ none }}",
    "{{ 'text' }}",
    "{{ 42 }}",
    "{{ not link }}",
    "{{ link and carrier }}",
    "{{ link or carrier }}",
    "{{ link == carrier }}",
    "{{ order_id, carrier }}",
    "{% if link is none %}x{% endif %}",
    "{% if link.x %}x{% endif %}",
    "{% if link|length %}x{% endif %}",
    "{% if link() %}x{% endif %}",
    "{% if (link if carrier else order_id) %}x{% endif %}",
    "{% if milestone == ('a' ~ 'b') %}x{% endif %}",
    "{% if milestone > 'a' %}x{% endif %}",
    "{% if milestone not in 'delivered' %}x{% endif %}",
    "{% continue %}",
    "{% break %}",
]
ENDLESS = [
    "{% for i in range(10**9) %}x{% endfor %}",
    "{% for i in order_id recursive %}{{ loop(i) }}{% endfor %}",
    "{{ 'x' * 10**10 }}",
    "{{ 10 ** 10 ** 10 }}",
    "{{ order_id * 1000000 }}",
    "{{ order_id|center(10000000000) }}",
    "{{ lipsum(n=100000) }}",
    "{{ range(99999999)|join }}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% set ns = namespace(n=0) %}{% for i in 'xx' %}{% set ns.n = 1 %}{% endfor %}",
    "{{ " + "(" * 2500 + "order_id" + ")" * 2500 + " }}",
    "{{ " + "[" * 400 + "]" * 400 + " }}",
    "{% if " + "not " * 1200 + "link %}x{% endif %}",
    "{% if " + "link and " * 600 + "link %}x{% endif %}",
    "{% if link %}" * 200 + "x" + "{% endif %}" * 200,
    "{% if link %}x" + "{% elif carrier %}y" * 310 + "{% endif %}",
    "{{ order_id" + "|day" * 1400 + " }}",
    "{{ order_id }}" * 420,
    "x" * (MAX_CHARS + 1),
    "{{ " + "-" * 5000 + "1 }}",
    "{{ order_id" + ".a" * 2500 + " }}",
]
BROKEN = [
    "",
    "  \n",
    "{{ order_id",
    "{% if link %}x",
    "{% endif %}",
    "{{ }}",
    "{% if %}x{% endif %}",
    "{{ 1 2 }}",
]


@pytest.mark.parametrize("source", ESCAPES + ENDLESS + BROKEN)
def test_a_way_out_of_the_sandbox_is_refused_quickly(source: str) -> None:
    start = time.process_time()
    problems = check_template(source)
    assert time.process_time() - start < 1
    assert problems
    for problem in problems:
        assert problem.line >= 1
        assert len(problem.message) > 10


@pytest.mark.parametrize(
    "source",
    [
        "Hello",
        "Order {{ order_id }}",
        "{{ promised_day|day }} {{ last_scan_at | moment }} {{ delivered_at|day }}",
        "{% if link %}{{ link }}{% endif %}",
        "{% if not link and (carrier or last_scan_at) %}x{% else %}z{% endif %}",
        "{% if headline == 'delayed' %}x{% elif milestone == 'returned' %}y{% endif %}",
        "{% if milestone != 'delivered' or delay_reason == 'no_scan' %}x{% endif %}",
        "{% if link -%} x {%- endif %}",
        "A brace } and { in the text, 100 % sure",
    ],
)
def test_what_a_reply_needs_is_allowed(source: str) -> None:
    assert check_template(source) == []


@pytest.mark.parametrize(
    ("source", "line", "message"),
    [
        ("a\nb {{ buyer_name }}", 2, "there is no field 'buyer_name'"),
        ("{% if buyer_name %}x{% endif %}", 1, "there is no field 'buyer_name'"),
        ("{{ promised_day }}", 1, "write {{ promised_day|day }}"),
        ("{{ last_scan_at }}", 1, "write {{ last_scan_at|moment }}"),
        ("{{ promised_day|moment }}", 1, "the filter moment does not fit promised_day"),
        ("{{ order_id|upper }}", 1, "there is no filter 'upper'"),
        ("{{ milestone }}", 1, "milestone cannot be printed"),
        ("{% if milestone %}x{% endif %}", 1, "compare milestone with a word"),
        ("{% if order_id %}x{% endif %}", 1, "order_id is never optional"),
        ("{% if milestone == 'in_tranzit' %}x{% endif %}", 1, "milestone is never 'in_tranzit'"),
        ("{% if carrier == 'UPS' %}x{% endif %}", 1, "carrier cannot be compared"),
        ("x\n\n{% for a in link %}{% endfor %}", 3, "not allowed in a reply: loops"),
        ("{{ link.x }}", 1, "not allowed in a reply: attributes"),
        ("x" * (MAX_CHARS + 1), 1, "too long"),
        ("{% if link %}" * 30 + "x" + "{% endif %}" * 30, 1, "nested too deeply"),
        ("{{ order_id", 1, "not a valid template"),
        ("x\n{% raw %}{% endraw %}", 2, "raw blocks"),
    ],
)
def test_the_refusal_names_the_line_and_what_to_do(source: str, line: int, message: str) -> None:
    assert any(problem.line == line and message in problem.message for problem in check_template(source))


PIECES = st.sampled_from(
    ["{{", "}}", "{%", "%}", "{#", "#}", "if", "else", "endif", "order_id", "link", "'x'", "==", "|day"],
) | st.sampled_from(
    ["(", ")", "[", "]", ".", "not ", "for", "in", " ", "{% if link %}", "{% endif %}", "{{ order_id }}"]
)


@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=80))
def test_no_source_makes_the_check_itself_fail(source: str) -> None:
    assert all(problem.line >= 1 for problem in check_template(source))
