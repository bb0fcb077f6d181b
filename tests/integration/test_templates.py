"""Admins write replies: saved when they keep the rules, used at once, kept in versions, else refused with a
reason."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

import pytest
import requests

from backend.domain.vocabulary import CaseType, Headline
from backend.emulators import demo_names as names
from backend.emulators.stage import Stage
from backend.replies import TEMPLATES, check_template
from backend.replies.checking import MAX_CHARS
from backend.replies.facts import FACT_NAMES

from ..replies.test_checking import BROKEN, ENDLESS, ESCAPES
from .helpers import Api, buyer_writes, field, notes

LATE = "wismo_delayed"
"""Our reply to the buyer of the late order that most of these tickets are about."""
OURS = """Hello from Bright Nook,

order {{ order_id }} is late, and that is on us. {{ carrier }} has it under {{ tracking_number }}.
{% if last_scan_at %}It was last seen on {{ last_scan_at|moment }}.{% endif %}

We are asking the carrier today and write to you here."""


@pytest.fixture
def admin(stage: Stage) -> Api:
    return Api(stage, "admin", "settings")


def save(
    api: Api, body: str = OURS, *, key: str = LATE, locale: str = "en", **more: Any
) -> requests.Response:
    return api.post(f"/templates/{key}/{locale}", {"body": body, "seen": 0, **more})


def replies(stage: Stage, ticket_id: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = Api(stage).get(f"/tickets/{ticket_id}/card").json()["replies"]
    return found


def reply_of(stage: Stage, ticket_id: int, key: str) -> dict[str, Any]:
    """One of the replies that are offered."""
    return next(one for one in replies(stage, ticket_id) if one["template"] == key)


def own_reply(api: Api, **more: Any) -> str:
    """Add a reply of the tenant's own for late FBM parcels."""
    wanted = {
        "title": "Our apology",
        "cases": [CaseType.NOT_RECEIVED, CaseType.WHERE_IS_MY_ORDER],
        "fulfillments": ["fbm"],
        "headlines": [Headline.DELAYED],
    }
    answer = api.post("/templates", wanted | more)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["added"])


def brand_of(stage: Stage, ticket_id: int) -> int:
    brand = stage.account.ticket(ticket_id).brand_id
    assert brand is not None
    return brand


class TestWhoAndWhat:
    @pytest.mark.parametrize("who", ["agent", "light"])
    def test_only_admins_write_replies(self, stage: Stage, who: str) -> None:
        api = Api(stage, who)
        for answer in (
            api.get("/templates"),
            api.get(f"/templates/{LATE}/en"),
            save(api),
            api.post(f"/templates/{LATE}/en/preview", {"body": OURS}),
            api.post(f"/templates/{LATE}/en/switch", {"enabled": False}),
            api.post(f"/templates/{LATE}/en/restore", {"version": 1, "seen": 1}),
            api.post("/templates", {}),
            api.put(f"/templates/{LATE}", {"offered": False}),
        ):
            assert (answer.status_code, answer.json()["error_code"]) == (403, "admins_only")

    def test_an_admin_sees_every_reply_field_language_and_brand(self, stage: Stage, admin: Api) -> None:
        shown = admin.get("/templates").json()
        assert [one["template"] for one in shown["replies"]] == list(TEMPLATES)
        assert {one["name"] for one in shown["fields"]} == FACT_NAMES
        assert {one["name"] for one in shown["brands"]} >= {"Bright Nook", "Bright Nook Europe"}
        assert len(shown["languages"]) == 9
        delayed = next(one for one in shown["replies"] if one["template"] == LATE)
        assert delayed["headlines"] == ["delayed"]
        assert delayed["fulfillments"] == ["fbm"]
        assert set(delayed["texts"].values()) == {"built_in"}
        promised = next(one for one in shown["fields"] if one["name"] == "promised_day")
        assert promised == {
            "name": "promised_day",
            "kind": "day",
            "filters": ["day"],
            "optional": True,
            "words": [],
            "example": "November 18",
        }

    @pytest.mark.parametrize("place", ["nothing/en", f"{LATE}/xx", "own_abcdefgh/en", "..en/en"])
    def test_what_does_not_exist_is_refused(self, admin: Api, place: str) -> None:
        for answer in (
            admin.get(f"/templates/{place}"),
            admin.post(f"/templates/{place}", {"body": OURS, "seen": 0}),
        ):
            assert (answer.status_code, answer.json()["error_code"]) == (400, "no_such_template")

    def test_another_tenant_sees_nothing_of_it(self, stage: Stage, admin: Api) -> None:
        assert save(admin).status_code == 200
        own_reply(admin)
        other = stage.house.tenants.get(stage.other_tenant_id)
        assert other.replies.texts == ()
        assert other.replies.choices == ()
        assert stage.house.templates.versions(other.id, 0, LATE, "en") == []


class TestUse:
    def test_a_saved_text_is_offered_inserted_and_stands_in_the_field(self, stage: Stage, admin: Api) -> None:
        before = buyer_writes(stage)
        assert replies(stage, before.id)[0]["text"].startswith("Hello,")
        saved = save(admin)
        assert saved.status_code == 200, saved.text
        assert (saved.json()["by"], saved.json()["newest"]) == ("all", 1)
        best = replies(stage, before.id)[0]
        assert best["template"] == LATE
        assert best["text"].startswith("Hello from Bright Nook,")
        assert names.HERO in best["text"]
        answer = Api(stage).post(f"/tickets/{before.id}/replies/{LATE}/intent")
        assert answer.json()["text"] == best["text"]
        after = buyer_writes(stage, sender="zyxw9876vuts432@marketplace.amazon.com")
        assert str(field(stage, after, "next_reply")).startswith("Hello from Bright Nook,")

    def test_the_watch_brings_the_new_text_into_open_tickets(self, stage: Stage, admin: Api) -> None:
        ticket = buyer_writes(stage)
        save(admin)
        stage.house.inbox.follow(stage.tenant_id, ticket.id, now=stage.house.clock())
        stage.work_off()
        assert str(field(stage, ticket, "next_reply")).startswith("Hello from Bright Nook,")

    def test_a_text_for_one_brand_is_used_for_that_brand(self, stage: Stage, admin: Api) -> None:
        ticket = buyer_writes(stage)
        brand = brand_of(stage, ticket.id)
        other = next(one for one in stage.account.brands if one != brand)
        save(admin, brand_id=other)
        assert replies(stage, ticket.id)[0]["text"].startswith("Hello,")
        save(admin, OURS.replace("Hello from", "Greetings from"), brand_id=brand)
        assert replies(stage, ticket.id)[0]["text"].startswith("Greetings from")
        save(admin)
        assert replies(stage, ticket.id)[0]["text"].startswith("Greetings from"), "the brand's own wins"
        listed = admin.get(f"/templates?brand={brand}").json()["replies"]
        assert next(one for one in listed if one["template"] == LATE)["texts"]["en"] == "brand"

    def test_only_the_language_that_was_written_changes(self, stage: Stage, admin: Api) -> None:
        save(admin)
        listed = admin.get("/templates").json()["replies"]
        texts = next(one for one in listed if one["template"] == LATE)["texts"]
        assert texts.pop("en") == "all"
        assert set(texts.values()) == {"built_in"}

    def test_a_meaning_is_not_shown_where_it_is_another_text(self, stage: Stage, admin: Api) -> None:
        ticket = buyer_writes(stage)
        chinese = Api(stage, "agent_zh")
        path = f"/tickets/{ticket.id}/card?locale=zh-CN"
        assert chinese.get(path).json()["replies"][0]["preview"].startswith("您好")
        save(admin)
        assert chinese.get(path).json()["replies"][0]["preview"] is None

    def test_a_switched_off_text_gives_way_to_ours_and_comes_back(self, stage: Stage, admin: Api) -> None:
        ticket = buyer_writes(stage)
        save(admin)
        off = admin.post(f"/templates/{LATE}/en/switch", {"enabled": False}).json()
        assert off["by"] == "built_in"
        assert replies(stage, ticket.id)[0]["text"].startswith("Hello,")
        assert admin.post(f"/templates/{LATE}/en/switch", {"enabled": True}).json()["by"] == "all"
        assert replies(stage, ticket.id)[0]["text"].startswith("Hello from")
        nothing = admin.post("/templates/item_problem/en/switch", {"enabled": False})
        assert (nothing.status_code, nothing.json()["error_code"]) == (400, "no_such_version")

    def test_a_reply_that_is_switched_off_is_not_offered(self, stage: Stage, admin: Api) -> None:
        ticket = buyer_writes(stage)
        offered = [one["template"] for one in replies(stage, ticket.id)]
        assert LATE in offered
        assert admin.put(f"/templates/{LATE}", {"offered": False}).status_code == 200
        left = [one for one in offered if one != LATE]
        assert [one["template"] for one in replies(stage, ticket.id)] == left
        answer = Api(stage).post(f"/tickets/{ticket.id}/replies/{LATE}/intent")
        assert answer.json()["error_code"] == "no_such_reply"
        for template in offered:
            admin.put(f"/templates/{template}", {"offered": False})
        card = Api(stage).get(f"/tickets/{ticket.id}/card").json()
        assert (card["replies"], card["no_reply_key"]) == ([], "blocked.switched_off")
        admin.put(f"/templates/{LATE}", {"offered": True})
        assert [one["template"] for one in replies(stage, ticket.id)] == [LATE]


class TestOwn:
    def test_an_own_reply_comes_after_ours_for_the_orders_it_is_meant_for(
        self, stage: Stage, admin: Api
    ) -> None:
        ticket = buyer_writes(stage)
        on_time = buyer_writes(stage, order_id=names.ON_TIME, sender="zyxw9876vuts432@marketplace.amazon.com")
        key = own_reply(admin)
        without_text = reply_of(stage, ticket.id, key)
        assert without_text["text"] is None
        assert without_text["blocked"]["reason_key"] == "blocked.untranslated_fact"
        assert save(admin, key=key).status_code == 200
        sendable = [one for one in replies(stage, ticket.id) if one["text"] is not None]
        assert (sendable[0]["template"], sendable[-1]["template"]) == (LATE, key)
        assert sendable[-1]["title"] == "Our apology"
        assert sendable[-1]["text"].startswith("Hello from Bright Nook,")
        assert key not in [one["template"] for one in replies(stage, on_time.id)]

    def test_it_can_be_sent_and_the_note_calls_it_by_its_name(self, stage: Stage, admin: Api) -> None:
        ticket = buyer_writes(stage)
        key = own_reply(admin)
        save(admin, key=key)
        text = Api(stage).post(f"/tickets/{ticket.id}/replies/{key}/intent").json()["text"]
        stage.account.update_ticket(
            stage.people["agent"], ticket.id, {"comment": {"body": text, "public": True}}
        )
        stage.work_off()
        assert "“Our apology”, sent as prepared" in notes(stage, ticket)[-1]

    def test_it_answers_a_case_that_we_have_no_reply_for(self, stage: Stage, admin: Api) -> None:
        ticket = buyer_writes(stage, "Does it come with a plug?")
        assert replies(stage, ticket.id) == []
        key = own_reply(admin, cases=["product_question"], headlines=list(Headline), title="Plugs")
        save(
            admin, "Hello,\n\nthank you for your question about order {{ order_id }}. We look it up.", key=key
        )
        assert [one["template"] for one in replies(stage, ticket.id)] == [key]
        again = buyer_writes(stage, "Does it come with a manual?", on=ticket)
        assert "We look it up" in str(field(stage, again, "next_reply"))

    def test_what_it_says_of_the_parcel_must_be_known(self, stage: Stage, admin: Api) -> None:
        """It names no fact, yet it is offered for late parcels only: an old state blocks it."""
        ticket = buyer_writes(stage)
        key = own_reply(admin)
        save(admin, "Hello,\n\nyour order {{ order_id }} is on its way and late. We are sorry.", key=key)
        assert reply_of(stage, ticket.id, key)["text"] is not None
        stage.world.advance(timedelta(hours=5))
        old = reply_of(stage, ticket.id, key)
        assert old["text"] is None
        assert old["blocked"]["reason_key"] == "blocked.stale_fact"

    def test_it_can_be_renamed_and_moved_and_switched_off(self, stage: Stage, admin: Api) -> None:
        key = own_reply(admin)
        when = {
            "title": "On   time",
            "cases": ["where_is_my_order"],
            "fulfillments": ["fbm", "sfp"],
            "headlines": ["shipped"],
        }
        changed = admin.put(f"/templates/{key}", {"offered": True, "when": when}).json()["replies"][-1]
        assert (changed["title"], changed["headlines"]) == ("On time", ["shipped"])
        off = admin.put(f"/templates/{key}", {"offered": False}).json()["replies"][-1]
        assert (off["offered"], off["title"], off["headlines"]) == (False, "On time", ["shipped"])

    @pytest.mark.parametrize(
        "wrong",
        [
            {"title": " "},
            {"title": "x" * 81},
            {"cases": []},
            {"headlines": ["late"]},
            {"fulfillments": ["x"]},
        ],
    )
    def test_an_own_reply_needs_a_name_and_its_orders(self, admin: Api, wrong: dict[str, Any]) -> None:
        wanted = {"title": "A", "cases": ["other"], "fulfillments": ["fbm"], "headlines": ["shipped"]}
        answer = admin.post("/templates", wanted | wrong)
        assert (answer.status_code, answer.json()["error_code"]) == (400, "bad_input")

    def test_their_number_is_bounded(self, admin: Api, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("backend.services.templates.MOST_OWN", 2)
        own_reply(admin)
        own_reply(admin)
        wanted = {"title": "A", "cases": ["other"], "fulfillments": ["fbm"], "headlines": ["shipped"]}
        assert admin.post("/templates", wanted).json()["error_code"] == "too_many_templates"


class TestTheDoor:
    """Nothing that is not a text with fields gets past it, and the refusal says where and why."""

    def test_every_known_way_out_of_a_template_is_refused_with_line_and_reason(
        self, stage: Stage, admin: Api
    ) -> None:
        for source in (*ESCAPES, *ENDLESS, *BROKEN):
            body = source if not source.strip() else f"Hello,\n\n{source}\n"
            started = time.perf_counter()
            answer = save(admin, body)
            assert time.perf_counter() - started < 5, source[:60]
            told = answer.json()
            assert answer.status_code == 400, source[:60]
            assert told["error_code"] in ("template_refused", "template_refused_whole"), (source[:60], told)
            assert told["details"]["line"] >= 1
            assert len(told["details"]["reason"]) > 10
        assert stage.house.templates.versions(stage.tenant_id, 0, LATE, "en") == []

    @pytest.mark.parametrize(
        ("body", "locale", "line", "word", "reason"),
        [
            ("Hello,\n{% for x in y %}{% endfor %}", "en", 2, "for", "loops"),
            ("Hello,\n\n{{ buyer_name }}", "en", 3, "buyer_name", "there is no field"),
            ("Hello,\n\n{{ buyer_name }}", "zh-CN", 3, "buyer_name", "没有名为“buyer_name”的字段"),
            ("{{ order_id.__class__ }}", "en", 1, ".__class__", "attributes"),
            ("{{ order_id|attr('x') }}", "en", 1, "|attr", "there is no filter"),
            ("{{ lipsum() }}", "zh-CN", 1, "lipsum(…)", "调用"),
            ("{{ promised_day }}", "en", 1, "promised_day", "write {{ promised_day|day }}"),
            ("{{ order_id * 9 }}", "en", 1, "*", "calculations"),
            ("{# hush #}", "en", 1, "{#", "comments"),
        ],
    )
    def test_the_reason_is_told_in_the_admins_language(
        self, admin: Api, body: str, locale: str, line: int, word: str, reason: str
    ) -> None:
        answer = admin.post(f"/templates/{LATE}/en?locale={locale}", {"body": body, "seen": 0})
        details = answer.json()["details"]
        assert (details["line"], details["word"]) == (line, word)
        assert reason in details["reason"]

    @pytest.mark.parametrize(
        ("body", "rule"),
        [
            ("Hello,\n\nsee www.example.com for order {{ order_id }}.", "link_external"),
            ("Hello,\n\nwrite to help@example.com about {{ order_id }}.", "email_address"),
            ("Hello,\n\nplease leave us a positive review for {{ order_id }}.", "review_positive"),
            (
                "Hello, {{ order_id }}.\n{% if milestone == 'returned' %}Call +1 502 555 0123.{% endif %}",
                "",
            ),
            ("{% if link and not link %}Use code SAVE20 at checkout.{% endif %}Hello {{ order_id }}", ""),
        ],
    )
    def test_a_text_that_breaks_a_message_rule_is_refused_wherever_it_hides(
        self, admin: Api, body: str, rule: str
    ) -> None:
        told = save(admin, body).json()
        assert told["error_code"] == "template_breaks_rules"
        assert rule in ("", told["details"]["rule"])
        assert told["details"]["words"]
        assert told["details"]["reason"]

    def test_a_web_shops_reply_keeps_the_lighter_rules(self, admin: Api) -> None:
        body = "Hello,\n\nsee www.example.com for order {{ order_id }}."
        assert save(admin, body).status_code == 400
        assert save(admin, body, key="shop_wismo_shipped").status_code == 200
        shop = own_reply(admin, fulfillments=["shop", "mcf"])
        mixed = own_reply(admin, fulfillments=["shop", "fbm"])
        assert save(admin, body, key=shop).status_code == 200
        assert save(admin, body, key=mixed).json()["error_code"] == "template_breaks_rules"

    def test_remarks_do_not_keep_a_text_from_being_saved(self, admin: Api) -> None:
        german = "Guten Tag,\n\nIhre Bestellung {{ order_id }} ist verspätet, und das tut uns sehr leid."
        answer = save(admin, german)
        assert answer.status_code == 200
        assert [(one["rule"], one["level"]) for one in answer.json()["violations"]] == [("language", "WARN")]

    def test_size_and_time_are_bounded(self, admin: Api) -> None:
        too_long = save(admin, "word " * (MAX_CHARS // 5 + 10))
        assert too_long.json()["error_code"] == "template_refused_whole"
        assert save(admin, "x" * 20_001).json()["error_code"] == "bad_input"
        assert save(admin, "x" * 200_000).status_code in (400, 413)
        branches = "".join(
            f"{{% if milestone == '{one}' %}}We are sorry, {number} times over, dear buyer.{{% endif %}}\n"
            for number, one in enumerate(("in_transit", "delivered", "returned", "exception") * 20)
        )
        started = time.perf_counter()
        save(admin, f"Hello {{{{ order_id }}}},\n{branches}", key=own_reply(admin, headlines=list(Headline)))
        assert time.perf_counter() - started < 10

    def test_a_stored_text_that_is_refused_today_is_not_used(self, stage: Stage, admin: Api) -> None:
        ticket = buyer_writes(stage)
        stage.house.templates.add(
            stage.tenant_id,
            brand_id=0,
            template=LATE,
            locale="en",
            body="{{ order_id.__class__ }}",
            author_id=1,
            seen=0,
            now=stage.house.clock(),
        )
        stage.house.tenants.forget(stage.tenant_id)
        assert check_template("{{ order_id.__class__ }}")
        assert replies(stage, ticket.id)[0]["text"].startswith("Hello,")


class TestPreview:
    def test_with_invented_facts_and_with_those_of_a_ticket(self, stage: Stage, admin: Api) -> None:
        ticket = buyer_writes(stage)
        path = f"/templates/{LATE}/en/preview"
        shown = admin.post(path, {"body": OURS, "ticket_id": ticket.id}).json()
        assert shown["saves"] is True
        assert (shown["problems"], shown["violations"]) == ([], [])
        assert "701-2233445-9988776" in shown["examples"][0]["text"]
        assert shown["examples"][0]["milestone"] == "in_transit"
        assert names.HERO in shown["ticket"]["text"]
        assert stage.house.templates.versions(stage.tenant_id, 0, LATE, "en") == [], "nothing is kept"

    def test_what_the_ticket_cannot_fill_is_told(self, stage: Stage, admin: Api) -> None:
        ticket = buyer_writes(stage)
        body = "Hello, {{ order_id }} was delivered: {{ delivered_at|moment }}."
        shown = admin.post(f"/templates/{LATE}/en/preview", {"body": body, "ticket_id": ticket.id}).json()
        assert shown["ticket"]["text"] is None
        assert shown["ticket"]["blocked"]["fact"] == "delivered_at"

    @pytest.mark.parametrize(("ticket_id", "code"), [(999999, "ticket_not_read")])
    def test_a_ticket_that_was_never_read(self, admin: Api, ticket_id: int, code: str) -> None:
        answer = admin.post(f"/templates/{LATE}/en/preview", {"body": OURS, "ticket_id": ticket_id})
        assert (answer.status_code, answer.json()["error_code"]) == (400, code)

    def test_problems_and_breaches_are_listed_without_saving(self, admin: Api) -> None:
        path = f"/templates/{LATE}/en/preview"
        refused = admin.post(path, {"body": "{{ a }}\n{{ b }}"}).json()
        assert [(one["line"], one["word"]) for one in refused["problems"]] == [(1, "a"), (2, "b")]
        assert (refused["saves"], refused["examples"]) == (False, [])
        breaks = admin.post(path, {"body": "{{ order_id }}: mail me at a@example.com"}).json()
        assert breaks["saves"] is False
        assert breaks["violations"][0]["level"] == "ERROR"
        assert breaks["examples"], "it is shown all the same"
