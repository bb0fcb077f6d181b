// The only file that talks to our backend.
import type { Boot } from './boot'
import type { Card, Intent } from './card'
import { locale } from './i18n'
import type { Missed, Verdict } from './saving'
import { serverNow } from './time'
import type { Draft } from './zaf'

const RENEW_BEFORE_MS = 3 * 60_000
const PATIENCE_MS = 15_000

/** `code` is a key below `errors.` in the translations, `details` fill its text. `status` 0: no answer came. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly status = 0,
    readonly details: Record<string, string | number> = {},
  ) {
    super(code)
  }
}

interface Refusal {
  error_code?: string
  details?: Record<string, string | number>
}

/** Holds the bearer in memory only, renews it before it ends, and once more when the server says 401. */
export class Api {
  private bearer: string
  private expires = 0
  private timer = 0
  private renewing: Promise<void> | undefined

  constructor(private readonly boot: Pick<Boot, 'bearer' | 'expires_at' | 'api'>) {
    this.bearer = boot.bearer
    this.keepUntil(boot.expires_at)
  }

  card(ticket: number): Promise<Card> {
    return this.ask(`/tickets/${ticket}/card?locale=${locale()}`)
  }

  /** A step about a ticket, answered in the agent's language. */
  ticket<T>(ticket: number, step: string, body: unknown): Promise<T> {
    return this.ask(`/tickets/${ticket}/${step}?locale=${locale()}`, 'POST', body)
  }

  intent(ticket: number, template: string, order_id: string | null, number: string | null): Promise<Intent> {
    return this.ask(`/tickets/${ticket}/replies/${template}/intent`, 'POST', { order_id, number })
  }

  /** What our server thinks of a public reply before it is saved. */
  check(draft: Draft): Promise<Verdict> {
    return this.ask(`/checks?locale=${locale()}`, 'POST', draft)
  }

  sendAnyway(check: string): Promise<unknown> {
    return this.ask(`/checks/${check}/anyway`, 'POST', {})
  }

  async missed(missed: Missed): Promise<void> {
    await this.ask('/checks/missed', 'POST', missed)
  }

  /** One call with a bearer; throws ApiError. The settings page builds its own calls on it. */
  async ask<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
    if (serverNow() > this.expires - RENEW_BEFORE_MS) await this.renew().catch(() => undefined)
    try {
      return await this.send<T>(path, method, body)
    } catch (error) {
      const refused = error instanceof ApiError && error.status === 401 && error.code !== 'session_over'
      if (!refused) throw error
      await this.renew()
      return this.send<T>(path, method, body)
    }
  }

  /** Stops the renewal; the page is going away. */
  close(): void {
    clearTimeout(this.timer)
  }

  private keepUntil(iso: string): void {
    this.expires = Date.parse(iso)
    clearTimeout(this.timer)
    const left = this.expires - RENEW_BEFORE_MS - serverNow()
    if (left > 0) this.timer = window.setTimeout(() => void this.renew().catch(() => undefined), left)
  }

  private renew(): Promise<void> {
    this.renewing ??= this.send<{ bearer: string; expires_at: string }>('/session/renew', 'POST')
      .then((fresh) => {
        this.bearer = fresh.bearer
        this.keepUntil(fresh.expires_at)
      })
      .finally(() => (this.renewing = undefined))
    return this.renewing
  }

  private async send<T>(path: string, method: string, body?: unknown): Promise<T> {
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
    try {
      const file = body instanceof Blob
      const answer = await fetch(this.boot.api + path, {
        method,
        headers: {
          Authorization: `Bearer ${this.bearer}`,
          ...(body === undefined ? {} : { 'Content-Type': file ? 'text/csv' : 'application/json' }),
        },
        ...(body === undefined ? {} : { body: file ? body : JSON.stringify(body) }),
        credentials: 'omit',
        cache: 'no-store',
        signal: patience.signal,
      })
      if (answer.ok) return (await answer.json()) as T
      const refusal = (await answer.json().catch(() => ({}))) as Refusal
      const fallback = answer.status === 401 ? 'session_over' : answer.status < 500 ? 'unexpected' : 'backend_down'
      throw new ApiError(refusal.error_code ?? fallback, answer.status, refusal.details)
    } catch (error) {
      if (error instanceof ApiError) throw error
      throw new ApiError(patience.signal.aborted ? 'timeout' : navigator.onLine ? 'backend_down' : 'offline')
    } finally {
      clearTimeout(timer)
    }
  }
}
