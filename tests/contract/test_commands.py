"""The stable command line, run as a script would: over the shared samples and over bad input."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from backend.cli import main
from tests.conftest import SHARED, needs_shared

USPS_DELIVERY = "2024-11-22T13:58:00-05:00"
ARRIVED = "omniship_json_track_arrived_amazon_response.json"
AMAZON_DELIVERY = "2019-03-21T14:29:51+00:00"
CARRIERS = SHARED / "data" / "carriers"


def run(*words: str, stdin: str = "") -> Any:
    return CliRunner().invoke(main, list(words), input=stdin)


def tracked(carrier: str, file: Path, *words: str) -> dict[str, Any]:
    done = run("parse-tracking", carrier, str(file), *words)
    assert done.exit_code == 0, done.output
    found: dict[str, Any] = json.loads(done.output)
    return found


@needs_shared
def test_understand_reads_the_mails() -> None:
    done = run("understand", "--eml", str(SHARED / "data" / "amazon" / "messages"))
    rows = {row["id"]: row for row in map(json.loads, done.output.splitlines())}
    assert {row["channel"] for row in rows.values()} == {"amazon"}
    assert {name: row["primary_order_id"] for name, row in rows.items()} == {
        "de_inr_2026.eml": "301-1111111-1111111",
        "en_amazon_cs_relay.eml": "110-1111111-1111111",
        "en_wismo_begin_end.eml": "111-1111111-1111111",
        "es_cancel_request.eml": "303-1111111-1111111",
        "ptbr_presale_2026.eml": None,
    }
    wismo = rows["en_wismo_begin_end.eml"]
    assert wismo["buyer_text"] == "Where is my order? It should be here yesterday."
    assert (wismo["language"], wismo["case_type"]) == ("en", "where_is_my_order")
    assert rows["de_inr_2026.eml"]["buyer_text"] == "Habe mein Paket nicht erhalten."
    assert rows["ptbr_presale_2026.eml"]["buyer_text"] == "Tem na cor azul?"
    assert rows["ptbr_presale_2026.eml"]["language"] == "pt"


@needs_shared
@pytest.mark.parametrize(
    ("carrier", "sample", "milestone", "headline", "delivered_at"),
    [
        ("ups", "ups/omniship_track_ups_customs_hold_real.json", "in_transit", "shipped", None),
        ("ups", "ups/omniship_not_found.json", "unknown", "unknown", None),
        ("usps", "usps/karrio_test_tracking_TrackingResponse.json", "delivered", "delivered", USPS_DELIVERY),
        ("usps", "usps/omniship_track_usps_in_progress_response.json", "in_transit", "shipped", None),
        ("usps", "usps/omniship_track_usps_not_found_response.json", "label_created", "not_shipped", None),
        ("amazon", f"amazon/{ARRIVED}", "delivered", "delivered", AMAZON_DELIVERY),
        ("amazon", "amazon/shippingV2_getTracking_200.json", "returned", "exception", None),
    ],
)  # fmt: skip
def test_parse_tracking_reads_the_samples(
    carrier: str, sample: str, milestone: str, headline: str, delivered_at: str | None
) -> None:
    now = {"ups": "2024-03-21T00:00:00Z", "usps": "2024-11-27T00:00:00Z", "amazon": "2024-02-14T00:00:00Z"}[
        carrier
    ]
    found = tracked(carrier, CARRIERS / sample, "--now", now)
    assert (found["milestone"], found["headline"], found["delivered_at"]) == (
        milestone,
        headline,
        delivered_at,
    )


@needs_shared
def test_an_amazon_order_tells_fulfillment_and_upload(tmp_path: Path) -> None:
    examples = json.loads(
        (SHARED / "data" / "amazon" / "sandbox" / "orders_2026-01-01.examples.json").read_text()
    )
    orders = [row["response"] for row in examples["examples"] if "order" in row.get("response", {})]
    assert orders
    for number, order in enumerate(orders):
        file = tmp_path / f"{number}.json"
        file.write_text(json.dumps(order))
        found = tracked("amazon", file)
        assert found["fulfillment"] in {"fbm", "sfp", "fba", "mcf", "unknown"}
        assert found["tracking_upload"] in {"ok", "missing", "at_risk", "not_due"}


def test_nonsense_is_refused_with_one_line(tmp_path: Path) -> None:
    file = tmp_path / "nonsense.json"
    file.write_text("<html>502</html>")
    for words in (("parse-tracking", "ups", str(file)), ("parse-tracking", "nobody", str(file))):
        done = run(*words)
        assert done.exit_code == 1
        assert done.output.startswith("Error: ")
        assert "Traceback" not in done.output
    assert run("understand", stdin="not json\n").output == "Error: line 1 is not JSON\n"


def test_lint_exits_with_1_on_an_error_only() -> None:
    assert (
        run("lint", stdin="Thank you for writing. Your parcel left Columbus on Tuesday with UPS.").exit_code
        == 0
    )
    breach = run("lint", stdin="Please write to help@example.com instead.")
    assert breach.exit_code == 1
    assert json.loads(breach.output)[0].keys() == {"rule", "level", "text", "why"}
    lines = "".join(
        json.dumps(
            {
                "id": number,
                "channel": channel,
                "locale": "en",
                "text": "See https://example.com/shop for more.",
            }
        )
        + "\n"
        for number, channel in enumerate(("amazon", "shop", "mcf"))
    )
    rows = [json.loads(line) for line in run("lint", "--jsonl", stdin=lines).output.splitlines()]
    held = [any(one["level"] == "ERROR" for one in row["violations"]) for row in rows]
    assert held == [True, False, False]
