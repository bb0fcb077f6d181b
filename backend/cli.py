"""``fbm-guard``: production doors, operations, and the pure functions for scripts."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from backend import log, wiring
from backend.domain.moments import instant
from backend.domain.vocabulary import Channel
from backend.errors import GuardError
from backend.settings import Settings


class Doors(click.Group):
    """Commands whose designed errors are one line for the person at the terminal, not a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except GuardError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=Doors)
def main() -> None:
    """FBM Guard: the verified answer to an Amazon buyer, inside the Zendesk ticket."""


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8080, show_default=True)
@click.option("--workers", default=1, show_default=True, help="processes")
@click.option("--threads", default=8, show_default=True, help="threads a process")
def serve(host: str, port: int, workers: int, threads: int) -> None:
    """Serve the HTTP doors with gunicorn."""
    from backend.web.serving import run

    run(_settings(), host=host, port=port, workers=workers, threads=threads)


@main.command()
@click.option("--threads", default=4, show_default=True)
def worker(threads: int) -> None:
    """Work off the Inbox and run the periodic jobs."""
    from backend.worker import Jobs

    settings = _settings()
    jobs = Jobs(settings.huey_path)
    jobs.serve(wiring.build(settings, wake=jobs.wake))
    jobs.consumer(workers=threads).run()


@main.command()
def migrate() -> None:
    """Bring the database to the newest schema."""
    from backend.store.database import Database

    Database(_settings().database_url).migrate()
    click.echo("the database is up to date")


@main.command()
def doctor() -> None:
    """Check settings, database, keys and Connections; exit 1 when something needs a person."""
    from backend.services.doctor import examine

    problems = 0
    for finding in examine(_settings()):
        problems += not finding.ok
        click.echo(f"{'ok  ' if finding.ok else 'FAIL'}  {finding.text}")
    sys.exit(1 if problems else 0)


@main.command("new-key")
def new_key() -> None:
    """Print a fresh key for FBM_GUARD_SECRET_KEYS."""
    from backend.store.crypto import new_key as make

    click.echo(make())


@main.command("rotate-keys")
def rotate_keys() -> None:
    """Seal all stored secrets under the newest key of FBM_GUARD_SECRET_KEYS."""
    house = wiring.build(_settings())
    click.echo(f"{house.tenants.rotate() + house.connections.rotate()} secrets sealed anew")


@main.command()
def purge() -> None:
    """Delete what may be forgotten."""
    from backend.services import watch

    click.echo(f"{watch.purge(wiring.build(_settings()))} rows deleted")


@main.command("export-corrections")
@click.option("--tenant", help="of one tenant only")
def export_corrections(tenant: str | None) -> None:
    """Print what agents set right as JSON lines: labelled examples without any text of a buyer."""
    from backend.services.corrections import export

    for row in export(wiring.build(_settings()), tenant):
        _print(row)


@main.command("verify-audit")
def verify_audit() -> None:
    """Walk every tenant's audit chain; exit 1 when an entry was changed or is missing."""
    breaks = list(wiring.build(_settings()).audit.verify())
    for found in breaks:
        click.echo(f"{found.tenant_id} entry {found.seq}: {found.why}")
    click.echo("the chain is broken" if breaks else "every chain holds")
    sys.exit(1 if breaks else 0)


@main.command()
@click.option("--eml", type=click.Path(exists=True, path_type=Path), help="read mail files of this folder")
def understand(eml: Path | None) -> None:
    """Read messages: JSON lines {id, from, subject, body} on stdin, or the *.eml files of a folder."""
    from backend.domain.reading import Incoming, as_json, read_eml
    from backend.domain.reading import understand as read

    if eml is not None:
        files = sorted(eml.glob("*.eml")) if eml.is_dir() else [eml]
        for file in files:
            _print(as_json(file.name, read(read_eml(file.read_bytes()))))
        return
    for row in _lines():
        incoming = Incoming(
            sender=str(row.get("from") or ""),
            subject=str(row.get("subject") or ""),
            body=str(row.get("body") or ""),
        )
        _print({**as_json("", read(incoming)), "id": row.get("id")})


@main.command("parse-tracking")
@click.argument("carrier")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--http-status", type=int)
@click.option("--now", "now_text", help="ISO time; default: now")
@click.option("--promised-by", help="ISO time, end of the promised delivery window")
@click.option("--ship-by", help="ISO time, end of the promised ship window")
def parse_tracking(
    carrier: str,
    file: Path,
    http_status: int | None,
    now_text: str | None,
    promised_by: str | None,
    ship_by: str | None,
) -> None:
    """A saved answer of a carrier, an aggregator or Amazon, as canonical JSON."""
    from backend.services.saved_answers import parse_answer

    found = parse_answer(
        carrier,
        file.read_bytes(),
        http_status=http_status,
        now=_time(now_text) or datetime.now(UTC),
        promised_by=_time(promised_by),
        ship_by=_time(ship_by),
    )
    _print(found)


@main.command()
@click.option("--channel", default="amazon", type=click.Choice(["amazon", "shop", "mcf"]), show_default=True)
@click.option("--locale", help="language of the buyer, such as en or zh-CN")
@click.option(
    "--links",
    default="amazon_page",
    type=click.Choice(["amazon_page", "carrier", "none"]),
    show_default=True,
)
@click.option("--jsonl", is_flag=True, help="lines {id, channel, locale, text} on stdin")
def lint(channel: str, locale: str | None, links: str, jsonl: bool) -> None:
    """Check a reply on stdin against the channel's message rules; exit 1 on an ERROR."""
    from backend.domain.rules import as_json
    from backend.domain.rules import lint as check
    from backend.domain.vocabulary import Level, LinkPolicy

    if jsonl:
        for row in _lines():
            found = check(
                str(row.get("text") or ""),
                channel=_channel(row.get("channel") or channel),
                locale=row.get("locale") or locale,
                links=LinkPolicy(row.get("links") or links),
            )
            _print({"id": row.get("id"), "violations": as_json(found)})
        return
    found = check(sys.stdin.read(), channel=_channel(channel), locale=locale, links=LinkPolicy(links))
    _print(as_json(found))
    sys.exit(1 if any(one.level is Level.ERROR for one in found) else 0)


def _channel(name: str) -> Channel:
    """A multi-channel order was bought in a shop: the shop's rules hold."""
    try:
        return Channel.SHOP if name == "mcf" else Channel(name)
    except ValueError as error:
        raise click.ClickException(f"no channel {name}; one of amazon, shop, mcf") from error


def _settings() -> Settings:
    settings = Settings()
    log.configure(settings.log_level)
    return settings


def _lines() -> Any:
    """JSON objects, one a line; a bad line is named and ends the command."""
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise click.ClickException(f"line {number} is not JSON") from error
        if not isinstance(row, dict):
            raise click.ClickException(f"line {number} is not a JSON object")
        yield row


def _print(value: object) -> None:
    click.echo(json.dumps(value, ensure_ascii=False))


def _time(text: str | None) -> datetime | None:
    """An ISO time as an instant; without a zone it is UTC. A day alone ends at its midnight."""
    if text is None:
        return None
    try:
        return instant(datetime.fromisoformat(text))
    except ValueError as error:
        raise click.ClickException(f"{text} is no ISO time") from error


if __name__ == "__main__":
    main()
