// Moments of the card as an agent reads them. ISO strings in, words out; `zone` is an IANA name.
import { locale } from './i18n'

let ahead = 0

/** Takes the server's clock (`boot.now`): an agent's computer may be minutes off, and 24 h must not be. */
export function setClock(iso: string): void {
  ahead = Date.parse(iso) - Date.now()
}

/** Milliseconds since 1970 by the server's clock. */
export const serverNow = (): number => Date.now() + ahead

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const ZONED = /(Z|[+-]\d\d:?\d\d)$/

/** Milliseconds since 1970. A time without a zone (a carrier's local time) counts in `zone`. */
export function instant(iso: string, zone = 'UTC'): number {
  if (ZONED.test(iso)) return Date.parse(iso)
  const asUtc = Date.parse(`${iso.length === 10 ? `${iso}T00:00` : iso}Z`)
  return asUtc - offset(asUtc - offset(asUtc, zone), zone)
}

/** How far the clocks of `zone` are ahead of UTC at `at`. */
function offset(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '' // GMT, GMT-08:00
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return sign ? Number(`${sign}1`) * (Number(hours) * HOUR + Number(minutes) * MINUTE) : 0
}

const write = (at: number, timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(), { timeZone, ...options }).format(at)

/** A calendar day (`2026-11-18`), or the day of an instant in `zone`: `18 Nov`. */
export function day(iso: string, zone = 'UTC', weekday = false): string {
  const plain = iso.length === 10
  return write(plain ? Date.parse(iso) : instant(iso, zone), plain ? 'UTC' : zone, {
    day: 'numeric',
    month: 'short',
    ...(weekday ? { weekday: 'short' } : {}),
  })
}

/** A scan's own wall clock, in its own zone: `15 Nov, 14:03`. */
export function wallClock(iso: string): string {
  if (iso.length === 10) return day(iso)
  const digits = iso.slice(0, 16)
  return write(Date.parse(`${digits}Z`), 'UTC', {
    day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  })
}

/** How long ago, or how long until, in one unit: `3 days ago`, `in 5 minutes`. */
export function ago(iso: string, now: number, zone = 'UTC', style: 'long' | 'short' = 'long'): string {
  const gone = instant(iso, zone) - now
  const size = Math.abs(gone)
  const format = new Intl.RelativeTimeFormat(locale(), { style, numeric: 'auto' })
  if (size < MINUTE) return format.format(0, 'second')
  if (size < HOUR) return format.format(Math.trunc(gone / MINUTE), 'minute')
  if (size < 2 * DAY) return format.format(Math.trunc(gone / HOUR), 'hour')
  return format.format(Math.trunc(gone / DAY), 'day')
}

/** How many calendar days of `zone` lie between today and a day: `today`, `2 days ago`. */
export function daysAway(iso: string, now: number, zone: string): string {
  const days = Date.parse(iso) / DAY - Math.floor((now + offset(now, zone)) / DAY)
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day')
}

/** A length of time to the minute below two days, to the hour above: `3 h 12 min`. */
export function span(ms: number): string {
  const unit = (value: number, name: 'day' | 'hour' | 'minute') =>
    new Intl.NumberFormat(locale(), { style: 'unit', unit: name, unitDisplay: name === 'day' ? 'long' : 'short' })
      .format(value)
  // Chinese writes no space between a number and its unit, nor between two of them.
  const gap = locale().startsWith('zh') ? '' : ' '
  const size = Math.abs(ms)
  const days = Math.floor(size / DAY)
  const hours = Math.floor((size % DAY) / HOUR)
  const minutes = Math.floor((size % HOUR) / MINUTE)
  if (days >= 2) return [unit(days, 'day'), ...(hours ? [unit(hours, 'hour')] : [])].join(gap)
  if (days || hours) return [unit(days * 24 + hours, 'hour'), ...(minutes ? [unit(minutes, 'minute')] : [])].join(gap)
  return unit(minutes, 'minute')
}
