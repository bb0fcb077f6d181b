import { beforeEach, describe, expect, it } from 'vitest'
import { ago, day, daysAway, instant, span, wallClock } from '../src/time'
import { speak } from './words'

const at = (iso: string) => Date.parse(iso)

describe('moments', () => {
  beforeEach(() => speak('en'))

  it('without a zone count in the zone of the marketplace, in summer and winter', () => {
    expect(instant('2026-11-18T14:00:00', 'America/Los_Angeles')).toBe(at('2026-11-18T22:00:00Z'))
    expect(instant('2026-07-18T14:00:00', 'America/Los_Angeles')).toBe(at('2026-07-18T21:00:00Z'))
    expect(instant('2026-11-18', 'Asia/Tokyo')).toBe(at('2026-11-17T15:00:00Z'))
    expect(instant('2026-11-18T14:00:00-05:00', 'Asia/Tokyo')).toBe(at('2026-11-18T19:00:00Z'))
  })

  it('are right an hour before and after the clocks change', () => {
    expect(instant('2026-03-08T01:30:00', 'America/New_York')).toBe(at('2026-03-08T06:30:00Z'))
    expect(instant('2026-03-08T03:30:00', 'America/New_York')).toBe(at('2026-03-08T07:30:00Z'))
  })

  it('a promised day stays the day that it is, wherever the agent sits', () => {
    expect(day('2026-11-18')).toBe('18 Nov')
    expect(day('2026-11-19T07:59:59Z', 'America/Los_Angeles')).toBe('18 Nov')
  })

  it('a scan is shown by its own clock', () => {
    expect(wallClock('2026-11-18T23:14:00-05:00')).toBe('18 Nov, 23:14')
    expect(wallClock('2026-11-18T23:14:00')).toBe('18 Nov, 23:14')
    expect(wallClock('2026-11-18')).toBe('18 Nov')
  })

  it('ages come in one unit', () => {
    const now = at('2026-11-21T17:05:00Z')
    expect(ago('2026-11-21T17:04:40Z', now)).toBe('now')
    expect(ago('2026-11-21T17:03:00Z', now)).toBe('2 minutes ago')
    expect(ago('2026-11-20T17:00:00Z', now)).toBe('24 hours ago')
    expect(ago('2026-11-18T14:14:00Z', now)).toBe('3 days ago')
    expect(ago('2026-11-21T17:35:00Z', now)).toBe('in 30 minutes')
  })

  it('a promised day is so many days away by the calendar of its zone', () => {
    const now = at('2026-11-21T07:30:00Z') // still the 20th in Los Angeles
    expect(daysAway('2026-11-18', now, 'America/Los_Angeles')).toBe('2 days ago')
    expect(daysAway('2026-11-18', now, 'UTC')).toBe('3 days ago')
    expect(daysAway('2026-11-20', now, 'America/Los_Angeles')).toBe('today')
    expect(daysAway('2026-11-21', now, 'Asia/Tokyo')).toBe('today')
  })

  it('spans are exact to the minute while minutes matter', () => {
    expect(span(3 * 3_600_000 + 12 * 60_000)).toBe('3 hrs 12 mins')
    expect(span(59 * 60_000)).toBe('59 mins')
    expect(span(-26 * 3_600_000)).toBe('26 hrs')
    expect(span(74 * 3_600_000)).toBe('3 days 2 hrs')
  })
})
