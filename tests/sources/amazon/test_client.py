from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
import responses

from backend.domain.vocabulary import Fulfillment, OrderStatus
from backend.emulators.amazon import item_id
from backend.emulators.world import FaultKind, World
from backend.errors import Denied, Invalid, NotFound, RateLimited, Transient
from backend.sources.amazon.client import AmazonOrders, ConfirmedItem
from backend.sources.amazon.lwa import TokenCache, exchange_code

from .conftest import NOW, OURS, THEIRS

Connect = Callable[..., AmazonOrders]


def confirm(amazon: AmazonOrders, world: World, order_id: str = OURS, **changes: str) -> None:
    amazon.confirm_shipment(
        order_id,
        marketplace="ATVPDKIKX0DER",
        reference=changes.get("reference", "1"),
        carrier_code=changes.get("carrier_code", "USPS"),
        number=changes.get("number", "9400109104250532908587"),
        shipped_at=NOW,
        items=[ConfirmedItem(item_id(world.orders[OURS], 0), 1)],
        carrier_name=changes.get("carrier_name"),
    )


def test_an_order_is_read_without_any_data_of_the_buyer(amazon: AmazonOrders, world: World) -> None:
    order = amazon.order(OURS)
    assert (order.order_id, order.fulfillment, order.status) == (OURS, Fulfillment.FBM, OrderStatus.SHIPPED)
    assert order.packages[0].number == "1Z999AA10123456784"
    assert order.fetched_at == world.now()


def test_buyer_and_recipient_are_never_asked_for() -> None:
    with responses.RequestsMock() as http:
        http.post("https://lwa.example/auth/o2/token", json={"access_token": "t", "expires_in": 3600})
        http.get(
            f"https://spapi.example/orders/2026-01-01/orders/{OURS}",
            json={"order": {"orderId": OURS}},
        )
        client = AmazonOrders(
            "c", "s", "r", "na", "https://spapi.example", "https://lwa.example", lambda: NOW, TokenCache()
        )
        client.order(OURS)
        asked = http.calls[1].request.params["includedData"].split(",")
    assert "FULFILLMENT" in asked
    assert not {"BUYER", "RECIPIENT", "PAYMENT", "TAX"} & set(asked)


@pytest.mark.parametrize("order_id", [THEIRS, "999-0000000-0000000"])
def test_what_is_not_this_sellers_order_is_not_found(amazon: AmazonOrders, order_id: str) -> None:
    with pytest.raises(NotFound):
        amazon.order(order_id)


def test_a_nonsense_id_is_invalid_and_cannot_leave_its_path(amazon: AmazonOrders, world: World) -> None:
    with pytest.raises(Invalid) as caught:
        amazon.order("..%2Fsellers?x")
    assert caught.value.params["reason"] == "InvalidInput"
    assert world.calls[-1][2].startswith("/orders/2026-01-01/orders/")


def test_eight_threads_on_a_cold_cache_fetch_one_token(connect: Connect, world: World) -> None:
    world.latency["lwa"] = 0.05
    clients = [connect() for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda client: client.order(OURS), clients))
    assert world.count("lwa") == 1
    assert world.count("amazon") == 8


def test_sellers_do_not_wait_for_each_others_token(connect: Connect, world: World) -> None:
    connect().order(OURS)
    with pytest.raises(NotFound):
        connect("Atzr|theirs").order(OURS)
    assert connect("Atzr|theirs").order(THEIRS).order_id == THEIRS
    assert world.count("lwa") == 2


def test_a_rotated_secret_never_meets_the_old_ones_token(connect: Connect, world: World) -> None:
    connect().order(OURS)
    for seller in world.sellers.values():
        seller.client_secret = "rotated"
    with pytest.raises(Denied) as caught:
        connect(client_secret="mistyped").order(OURS)
    assert caught.value.code == "reconnect"
    assert connect(client_secret="rotated").order(OURS).order_id == OURS


def test_a_token_is_renewed_before_it_ends(amazon: AmazonOrders, world: World) -> None:
    amazon.order(OURS)
    world.advance(timedelta(minutes=58))
    amazon.order(OURS)
    assert world.count("lwa") == 1
    world.advance(timedelta(minutes=1, seconds=30))
    amazon.order(OURS)
    assert world.count("lwa") == 2
    assert world.count("amazon") == 3


def test_an_expired_token_is_fetched_again_once(amazon: AmazonOrders, world: World) -> None:
    amazon.order(OURS)
    world.fail("amazon", FaultKind.EXPIRED, times=1)
    assert amazon.order(OURS).order_id == OURS
    assert world.count("lwa") == 2


def test_a_token_that_stays_refused_means_reconnect(amazon: AmazonOrders, world: World) -> None:
    world.fail("amazon", FaultKind.REVOKED)
    with pytest.raises(Denied) as caught:
        amazon.order(OURS)
    assert caught.value.code == "reconnect"
    assert world.count("amazon") == 2


def test_a_revoked_authorisation_means_reconnect_at_once(amazon: AmazonOrders, world: World) -> None:
    world.sellers["A1OURS"].revoked = True
    with pytest.raises(Denied) as caught:
        amazon.check()
    assert caught.value.code == "reconnect"
    assert world.count("lwa") == 1
    assert "Atzr" not in str(caught.value)
    assert "app-secret" not in repr(caught.value)


def test_a_role_that_is_missing_is_told_apart(amazon: AmazonOrders, world: World) -> None:
    world.sellers["A1OURS"].missing_role = True
    with pytest.raises(Denied) as caught:
        amazon.check()
    assert caught.value.code == "missing_role"


def test_check_passes_where_orders_may_be_read(amazon: AmazonOrders, world: World) -> None:
    amazon.check()
    assert world.calls[-1][0] == "amazon"


def test_the_quota_is_30_at_once_and_one_every_two_seconds(amazon: AmazonOrders, world: World) -> None:
    for _ in range(30):
        amazon.order(OURS)
    with pytest.raises(RateLimited) as caught:
        amazon.order(OURS)
    assert caught.value.retry_after == 2.0
    world.advance(timedelta(seconds=2))
    assert amazon.order(OURS).order_id == OURS


def test_retry_after_is_kept_when_amazon_names_it(amazon: AmazonOrders, world: World) -> None:
    world.fail("amazon", FaultKind.RATE_LIMITED, times=1, seconds=17)
    with pytest.raises(RateLimited) as caught:
        amazon.order(OURS)
    assert caught.value.retry_after == 17.0


@pytest.mark.parametrize("system", ["amazon", "lwa"])
def test_an_html_error_page_is_transient_never_an_empty_order(
    amazon: AmazonOrders, world: World, system: str
) -> None:
    world.fail(system, FaultKind.SERVER_ERROR)
    with pytest.raises(Transient):
        amazon.order(OURS)


def test_a_read_survives_one_cut_line(amazon: AmazonOrders, world: World) -> None:
    world.fail("amazon", FaultKind.RESET, times=1)
    assert amazon.order(OURS).order_id == OURS
    world.fail("amazon", FaultKind.RESET)
    with pytest.raises(Transient):
        amazon.order(OURS)


def test_a_confirmation_whose_line_was_cut_is_not_sent_again(amazon: AmazonOrders, world: World) -> None:
    amazon.check()
    world.fail("amazon", FaultKind.RESET, times=1)
    before = world.count("amazon")
    with pytest.raises(Transient):
        confirm(amazon, world)
    assert world.count("amazon") == before + 1


@responses.activate
@pytest.mark.parametrize("body", ["<html>welcome</html>", '{"order": 5}', "[]", '{"orders": []}'])
def test_a_200_that_holds_no_order_is_transient(body: str) -> None:
    responses.post("https://lwa.example/auth/o2/token", json={"access_token": "t", "expires_in": 3600})
    responses.get(f"https://spapi.example/orders/2026-01-01/orders/{OURS}", body=body)
    client = AmazonOrders(
        "c", "s", "r", "na", "https://spapi.example", "https://lwa.example", lambda: NOW, TokenCache()
    )
    with pytest.raises(Transient):
        client.order(OURS)


@responses.activate
@pytest.mark.parametrize("body", [{}, {"access_token": ""}, {"access_token": "t", "expires_in": "soon"}, []])
def test_a_token_answer_that_cannot_be_read_is_transient(body: object) -> None:
    responses.post("https://lwa.example/auth/o2/token", json=body)
    client = AmazonOrders(
        "c", "s", "r", "na", "https://spapi.example", "https://lwa.example", lambda: NOW, TokenCache()
    )
    with pytest.raises(Transient):
        client.order(OURS)


@responses.activate
@pytest.mark.parametrize(
    ("status", "word", "expected"),
    [
        (400, "invalid_grant", Denied),
        (400, "invalid_request", Denied),
        (401, "invalid_client", Denied),
        (403, "something_new", Denied),
        (400, "something_new", Transient),
        (503, "temporarily_unavailable", Transient),
    ],
)
def test_a_refusal_of_lwa_says_who_must_act(status: int, word: str, expected: type[Exception]) -> None:
    secret = "Atzr|very-secret"
    responses.post(
        "https://lwa.example/auth/o2/token",
        json={"error": word, "error_description": f"about {secret}"},
        status=status,
    )
    client = AmazonOrders(
        "c", "s", secret, "na", "https://spapi.example", "https://lwa.example", lambda: NOW, TokenCache()
    )
    with pytest.raises(expected) as caught:
        client.check()
    assert secret not in str(caught.value)


def test_marketplaces_of_the_seller(amazon: AmazonOrders) -> None:
    assert amazon.marketplaces() == ("ATVPDKIKX0DER",)


def test_confirming_a_shipment_corrects_the_number_on_amazon(amazon: AmazonOrders, world: World) -> None:
    confirm(amazon, world)
    package = amazon.order(OURS).packages[0]
    assert (package.carrier, package.number) == ("USPS", "9400109104250532908587")
    assert len(world.orders[OURS].packages) == 1


def test_a_second_reference_is_a_second_parcel(amazon: AmazonOrders, world: World) -> None:
    confirm(amazon, world, reference="2")
    assert [package.reference for package in amazon.order(OURS).packages] == ["1", "2"]


def test_other_without_a_name_is_refused(amazon: AmazonOrders, world: World) -> None:
    with pytest.raises(Invalid):
        confirm(amazon, world, carrier_code="Other")
    confirm(amazon, world, carrier_code="Other", carrier_name="Prairie Couriers")
    assert amazon.order(OURS).packages[0].carrier == "Prairie Couriers"


def test_a_confirmation_that_failed_is_not_sent_again(amazon: AmazonOrders, world: World) -> None:
    amazon.order(OURS)
    world.fail("amazon", FaultKind.SERVER_ERROR)
    before = world.count("amazon")
    with pytest.raises(Transient):
        confirm(amazon, world)
    assert world.count("amazon") == before + 1


def test_a_confirmation_with_an_expired_token_is_done_once(amazon: AmazonOrders, world: World) -> None:
    amazon.order(OURS)
    world.fail("amazon", FaultKind.EXPIRED, times=1)
    confirm(amazon, world, reference="2")
    assert len(world.orders[OURS].packages) == 2


def test_a_code_from_the_consent_page_becomes_a_refresh_token(world: World, amazon_url: str) -> None:
    import requests

    page = requests.get(
        f"{amazon_url}/apps/authorize/consent",
        params={"selling_partner_id": "A1OURS", "state": "s1", "redirect_uri": "https://app.example/back"},
        allow_redirects=False,
        timeout=5,
    )
    code = page.headers["Location"].rpartition("spapi_oauth_code=")[2]
    assert "state=s1" in page.headers["Location"]
    grant = exchange_code("app", "app-secret", code, None, amazon_url)
    assert grant.refresh_token == "Atzr|ours"
    assert "Atzr" not in repr(grant)
    with pytest.raises(Denied):
        exchange_code("app", "app-secret", code, None, amazon_url)
