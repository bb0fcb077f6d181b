import { beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../src/card'
import { t } from '../src/i18n'
import { reason } from '../src/sentence'
import { CARDS, NOW } from './cards'
import { speak } from './words'

const sentence = (card: Card): string => {
  const order = card.orders[0]!
  const parcel = order.shipments[0]
  const headline = t(`headline.${(parcel ?? order).headline}`)
  return t('panel.sentence', { headline, parts: reason(order, parcel, Date.parse(NOW)).join(t('panel.comma')) })
}

describe('the headline in one sentence', () => {
  beforeEach(() => speak('en'))

  it.each([
    ['delayed', 'Delayed: promised by 18 Nov, last scan 3 days ago in Louisville'],
    ['stalled', 'Delayed: no movement for 3 days 2 hrs in Louisville, promised by 25 Nov'],
    ['estimate', 'Delayed: promised by 22 Nov, the carrier expects 23 Nov'],
    ['no_scan', 'Delayed: label made, the carrier has not scanned it, ship by 16 Nov has passed'],
    ['shipped', 'Shipped: on the way, expected 23 Nov, last scan 3 days ago in Louisville'],
    ['exception', 'Problem: delivery attempt failed, last scan 3 days ago in Louisville'],
    ['delivered', 'Delivered: on 18 Nov in Savannah, in time, promised by 18 Nov'],
    ['delivered_late', 'Delivered: on 18 Nov in Savannah, late, promised by 18 Nov'],
    ['not_shipped', 'Not shipped: ship by 22 Nov, promised by 27 Nov'],
    ['unknown', 'Unknown: no carrier has reported yet'],
  ] as const)('%s', (name, words) => expect(sentence(CARDS[name])).toBe(words))

  it('is Chinese for a Chinese agent', () => {
    speak('zh-CN')
    expect(sentence(CARDS.delayed)).toBe('延误：承诺11月18日前送达，3天前在 Louisville 最后扫描')
  })

  it('writes days as the agent does', () => {
    speak('en-US')
    expect(sentence(CARDS.delayed)).toContain('promised by Nov 18')
  })
})
