"""Carriers by name and number."""

import re

import pytest

from backend.domain.carriers import (
    ANY_LINK,
    CARRIERS,
    amazon_code,
    carrier_id,
    carrier_name,
    is_dummy,
    recognised_carriers,
    tracking_link,
)
from backend.domain.rules.hosts import is_carriers_page


@pytest.mark.parametrize(
    ("text", "carrier"),
    [
        ("UPS", "ups"),
        ("ups", "ups"),
        ("U.S. Postal Service", "usps"),
        ("UPS Mail Innovations", "ups_mi"),
        ("UPSMI", "ups_mi"),
        ("Fed Ex", "fedex"),
        ("FEDEX_JP", "fedex"),
        ("FedEx SmartPost", "fedex_smartpost"),
        ("DHL Global Mail", "dhl_ecommerce"),
        ("DHL eCommerce", "dhl_ecommerce"),
        ("Royal Mail", "royalmail"),
        ("Hermes Logistik Gruppe", "evri"),
        ("Evri/Hermes", "evri"),
        ("YamatoTransport", "yamato"),
        ("GO!", "go"),
        ("SF Express", "sf"),
        ("云途", "yunexpress"),
        ("顺丰速运", "sf"),
        ("Other", None),
        ("", None),
        ("My cousin's van", None),
    ],
)
def test_names_are_known_in_any_spelling(text: str, carrier: str | None) -> None:
    assert carrier_id(text) == carrier


def test_every_carrier_is_found_by_its_own_names() -> None:
    for carrier in CARRIERS.values():
        for text in (carrier.id, carrier.name, carrier.amazon_code or carrier.name):
            assert carrier_id(text) == carrier.id
        assert carrier_name(carrier.id) == carrier.name
    assert amazon_code("dhl") == "DHL"
    assert amazon_code("purolator") is None


def test_every_link_is_https_to_a_host_and_carries_the_number_once() -> None:
    for carrier in [*CARRIERS, "nobody"]:
        link = tracking_link(carrier, "AB 123")
        assert re.fullmatch(r"https://[a-z0-9.-]+\.[a-z]+/\S+", link)
        assert link.count("AB123") == 1
        assert is_carriers_page(link)
    assert tracking_link("4px", "X1") == ANY_LINK.replace("{n}", "X1")


@pytest.mark.parametrize(
    "link",
    [
        "http://www.ups.com/track?tracknum=1",
        "https://www.ups.com.example.net/track?tracknum=1",
        "https://www.ups.com@example.net/track?tracknum=1",
        "https://pigeon.example/track/1",
    ],
)
def test_no_other_page_is_taken_for_a_carriers(link: str) -> None:
    assert not is_carriers_page(link)


def test_a_number_cannot_break_out_of_its_link() -> None:
    link = tracking_link("ups", '1Z"><script>&next=//evil.example')
    assert '"' not in link
    assert "<" not in link
    assert link.count("&") == 0
    assert link.startswith("https://www.ups.com/track?tracknum=1Z%22")


@pytest.mark.parametrize(
    ("number", "carrier"),
    [
        ("1Z5R89390357567127", "ups"),
        ("1z 5R8 939 035 756 712 7", "ups"),
        ("9400111206206406260787", "usps"),
        ("4PX3000123456789CN", "4px"),
        ("UJ123456789YP", "yanwen"),
        ("SF1234567890123", "sf"),
        ("LP00123456789012", "cainiao"),
        ("YT2229521272164446", "yunexpress"),
        ("GFUS01011884214464", "gofo"),
        ("7035114477138472", "canadapost"),
        ("JJD0002257639032011", "yodel"),
        ("RB123456785GB", "royalmail"),
    ],
)
def test_a_number_looks_like_its_carrier(number: str, carrier: str) -> None:
    assert carrier in recognised_carriers(number)


def test_a_ups_number_does_not_look_like_usps() -> None:
    assert "usps" not in recognised_carriers("1Z5R89390357567127")
    assert "ups" not in recognised_carriers("9400111206206406260787")


def test_one_wrong_digit_is_no_ups_number() -> None:
    assert recognised_carriers("1Z5R89390357567128") == ()


def test_carriers_whose_parcels_usps_delivers_may_use_its_numbers() -> None:
    for carrier in ("ups_mi", "fedex_smartpost", "dhl_ecommerce"):
        assert carrier in recognised_carriers("9400111206206406260787")


@pytest.mark.parametrize(
    "number",
    [
        "000000000000",
        "11111111",
        "XXXXXX",
        "123456789",
        "1234567890123456",
        "987654321",
        "N/A",
        "none",
        "TBD",
        "112-1234567-7654321",
        "11212345677654321",
        "shipped by truck",
        "12345",
        "",
    ],
)
def test_fillers_are_dummies(number: str) -> None:
    assert is_dummy(number)


@pytest.mark.parametrize(
    "number", ["1Z5R89390357567127", "9400111206206406260787", "TBA000000000000", "3318810025"]
)
def test_real_numbers_are_no_dummies(number: str) -> None:
    assert not is_dummy(number)
