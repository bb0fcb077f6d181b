import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Api, ApiError } from '../src/api'
import { setClock } from '../src/time'
import { CARDS, NOW } from './cards'
import { backend } from './zendesk'

const CARD = 'GET /api/tickets/35/card?locale=en-GB'
const RENEW = 'POST /api/session/renew'
const inMinutes = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString()
const renewed = (bearer: string) => ({ body: { bearer, expires_at: inMinutes(60) } })
const refused = (status: number, error_code: string) => ({ status, body: { error_code, message: '', details: { source: 'UPS' } } })

let api: Api
const start = (expires_at: string) => (api = new Api({ bearer: 'first', expires_at, api: '/api' }))
const failure = async (asking: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await asking.then(() => null, (reason: unknown) => reason)
  expect(error).toBeInstanceOf(ApiError)
  return error as ApiError
}

describe('the bearer', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse(NOW) })
    setClock(NOW)
  })
  afterEach(() => {
    api.close()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('is sent with every call', async () => {
    const asked = backend({ [CARD]: { body: CARDS.delayed } })
    expect(await start(inMinutes(30)).card(35)).toEqual(CARDS.delayed)
    expect(asked).toEqual([{ call: CARD, body: undefined, bearer: 'Bearer first' }])
  })

  it('renews itself before it ends', async () => {
    const asked = backend({ [RENEW]: renewed('second'), [CARD]: { body: CARDS.delayed } })
    start(inMinutes(30))
    await vi.advanceTimersByTimeAsync(26 * 60_000)
    expect(asked).toEqual([])
    await vi.advanceTimersByTimeAsync(2 * 60_000)
    expect(asked.map(({ call }) => call)).toEqual([RENEW])
    await api.card(35)
    expect(asked[1]?.bearer).toBe('Bearer second')
  })

  it('goes by the clock of the server, not of the computer', async () => {
    vi.setSystemTime(Date.parse(NOW) + 3 * 3_600_000)
    setClock(NOW)
    const asked = backend({ [CARD]: { body: CARDS.delayed } })
    await start(inMinutes(30)).card(35)
    expect(asked.map(({ call }) => call)).toEqual([CARD])
  })

  it('is renewed once when it is refused, for all calls under way', async () => {
    let refusals = 2
    const asked = backend({
      [CARD]: () => (refusals-- > 0 ? refused(401, 'bearer_expired') : { body: CARDS.delayed }),
      [RENEW]: renewed('second'),
    })
    start(inMinutes(30))
    await Promise.all([api.card(35), api.card(35)])
    expect(asked.filter(({ call }) => call === RENEW)).toHaveLength(1)
  })

  it('is not renewed for ever', async () => {
    const asked = backend({ [CARD]: refused(401, 'bearer_expired'), [RENEW]: renewed('second') })
    expect((await failure(start(inMinutes(30)).card(35))).status).toBe(401)
    expect(asked.map(({ call }) => call)).toEqual([CARD, RENEW, CARD])
  })

  it('is over when the server says so', async () => {
    const asked = backend({ [CARD]: refused(401, 'session_over') })
    expect((await failure(start(inMinutes(30)).card(35))).code).toBe('session_over')
    expect(asked).toHaveLength(1)
  })
})

describe('failures have a name that the translations know', () => {
  afterEach(() => {
    api.close()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it.each([
    ['our own error', refused(422, 'not_an_order_id'), 'not_an_order_id'],
    ['HTML of a proxy', { status: 502, body: '<h1>Bad gateway</h1>' }, 'backend_down'],
    ['nonsense with status 400', { status: 400, body: '?' }, 'unexpected'],
    ['no connection', undefined, 'backend_down'],
  ])('%s', async (_, answer, code) => {
    setClock(NOW)
    backend(answer ? { [CARD]: answer } : {})
    expect((await failure(start(inMinutes(30)).card(35))).code).toBe(code)
  })

  it('an agent without a network', async () => {
    setClock(NOW)
    vi.stubGlobal('navigator', { onLine: false })
    backend({})
    expect((await failure(start(inMinutes(30)).card(35))).code).toBe('offline')
  })

  it('a server that never answers', async () => {
    vi.useFakeTimers({ now: Date.parse(NOW) })
    setClock(NOW)
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))),
    )
    const asking = failure(start(inMinutes(30)).card(35))
    await vi.advanceTimersByTimeAsync(16_000)
    expect((await asking).code).toBe('timeout')
  })

  it('carries the details that fill its text', async () => {
    setClock(NOW)
    backend({ [CARD]: refused(503, 'source_down') })
    expect((await failure(start(inMinutes(30)).card(35))).details).toEqual({ source: 'UPS' })
  })
})
