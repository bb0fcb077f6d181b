"""The Flask application over a House."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from flask import Flask, Response, jsonify, request
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)
from prometheus_client.core import CounterMetricFamily
from prometheus_client.registry import Collector
from sqlalchemy import text
from werkzeug.exceptions import HTTPException

from backend import log
from backend.errors import (
    BadInput,
    Forbidden,
    GuardError,
    NotFound,
    RateLimited,
    SourceError,
    UnknownTenant,
)
from backend.services.house import House
from backend.services.saving import get_ready
from backend.web import (
    api,
    charge_api,
    checks_api,
    connections_api,
    hooks,
    pages,
    parking_api,
    proof_api,
    setup_api,
    templates_api,
    upload_api,
)
from backend.web.sessions import Sessions

logger = log.get("web")

STATIC = Path(__file__).parent / "static"


def create_app(house: House) -> Flask:
    """The application; production serves it with gunicorn, the demo and the tests in a thread."""
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = house.settings.webhook_max_bytes
    app.json.sort_keys = False  # type: ignore[attr-defined]
    sessions = Sessions(house)
    app.register_blueprint(hooks.blueprint(house))
    app.register_blueprint(pages.blueprint(house, sessions, STATIC))
    app.register_blueprint(api.blueprint(house, sessions, STATIC))
    app.register_blueprint(connections_api.blueprint(house, sessions))
    app.register_blueprint(setup_api.blueprint(house, sessions))
    app.register_blueprint(parking_api.blueprint(house, sessions, STATIC))
    app.register_blueprint(upload_api.blueprint(house, sessions, STATIC))
    app.register_blueprint(proof_api.blueprint(house, sessions, STATIC))
    app.register_blueprint(checks_api.blueprint(house, sessions, STATIC))
    app.register_blueprint(templates_api.blueprint(house, sessions))
    app.register_blueprint(charge_api.blueprint(house, sessions, STATIC))
    _errors(app)
    _operations(app, house)
    house.pool.submit(get_ready)
    return app


def status_of(error: GuardError) -> int:
    """The HTTP status that an error of ours is answered with."""
    match error:
        case BadInput():
            return 400
        case Forbidden():
            return 401 if error.code in UNAUTHENTICATED else 403
        case UnknownTenant() | NotFound():
            return 404
        case RateLimited():
            return 503
        case SourceError():
            return 502
    return 500


UNAUTHENTICATED = frozenset(
    {
        "forged_signature",
        "stale_signature",
        "session_over",
        "app_token_malformed",
        "app_token_forged",
        "app_token_foreign",
        "app_token_expired",
        "app_token_query",
    }
)


def _errors(app: Flask) -> None:
    """Every error leaves as ``{error_code, message, details}``; the front end translates the code."""

    @app.errorhandler(GuardError)
    def ours(error: GuardError) -> tuple[Response, int]:
        status = status_of(error)
        if status >= 500:
            logger.warning("request_failed", path=request.path, code=error.code)
        body = jsonify(error_code=error.code, message=str(error), details=error.params)
        return body, status

    @app.errorhandler(HTTPException)
    def http(error: HTTPException) -> tuple[Response, int]:
        code = {404: "no_such_page", 405: "no_such_page", 413: "too_large"}.get(
            error.code or 500, "bad_input"
        )
        return jsonify(error_code=code, message=error.name, details={}), error.code or 500

    @app.errorhandler(Exception)
    def unexpected(_: Exception) -> tuple[Response, int]:
        # The door and not the path, which may hold a secret.
        logger.exception("request_crashed", door=str(request.url_rule))
        return jsonify(error_code="unexpected", message="an unexpected error", details={}), 500


class Corrected(Collector):
    """How often agents set something right, by kind; counted in the database, so that all processes agree."""

    def __init__(self, house: House) -> None:
        self._house = house

    def collect(self) -> Iterator[CounterMetricFamily]:
        """The one metric."""
        counted = CounterMetricFamily(
            "fbm_guard_corrections", "Readings that an agent set right", labels=["what"]
        )
        for what, count in sorted(self._house.corrections.counts().items()):
            counted.add_metric([what], count)
        yield counted


def _operations(app: Flask, house: House) -> None:
    registry = CollectorRegistry()
    answers = Counter(
        "fbm_guard_http_answers_total", "Answers by door and status", ["door", "status"], registry=registry
    )
    seconds = Histogram("fbm_guard_http_seconds", "Time to answer by door", ["door"], registry=registry)
    waiting = Gauge("fbm_guard_inbox_waiting", "Deliveries not worked off yet", registry=registry)
    waiting.set_function(lambda: house.inbox.waiting())
    registry.register(Corrected(house))

    @app.get("/healthz")
    def health() -> Response:
        with house.database.reading() as session:
            session.execute(text("select 1"))
        return jsonify(status="ok")

    @app.get("/metrics")
    def metrics() -> Response:
        return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)

    def measured(view: Callable[..., object], door: str) -> Callable[..., object]:
        timed = seconds.labels(door)

        def wrapped(*args: object, **values: object) -> object:
            with timed.time():
                return view(*args, **values)

        return wrapped

    for endpoint, view in list(app.view_functions.items()):
        app.view_functions[endpoint] = measured(view, endpoint)  # type: ignore[assignment]

    @app.after_request
    def count(answer: Response) -> Response:
        answers.labels(request.endpoint or "none", str(answer.status_code)).inc()
        answer.headers.setdefault("X-Content-Type-Options", "nosniff")
        answer.headers.setdefault("Referrer-Policy", "no-referrer")
        return answer
