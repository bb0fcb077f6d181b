"""The Flask app of one emulated Zendesk account."""

from __future__ import annotations

from pathlib import Path

from flask import Flask

from .. import workspace
from ..world import under_faults
from . import rest_admin, rest_oauth, rest_tickets
from .account import ZendeskAccount
from .rest import StripJson, guard


def create_app(account: ZendeskAccount, *, sdk_path: Path | None = None) -> Flask:
    """REST API, OAuth and the agent workspace of ``account``.

    ``sdk_path``: Zendesk's app framework SDK as a file, or the folder of the npm package; served at
    /sdk/zaf_sdk.js. After ``serve`` set ``account.base_url`` to the address in use.
    """
    app = Flask(__name__, static_folder=None)
    under_faults(app, account.world, "zendesk", prefix="/api")
    guard(app, account)
    app.register_blueprint(rest_tickets.blueprint(account))
    app.register_blueprint(rest_admin.blueprint(account))
    app.register_blueprint(rest_oauth.blueprint(account))
    app.register_blueprint(workspace.blueprint(account, sdk_path))
    app.wsgi_app = StripJson(app.wsgi_app)  # type: ignore[method-assign]
    return app
