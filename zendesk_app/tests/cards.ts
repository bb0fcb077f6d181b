// Cards of every state, with invented values. The clock stands at NOW.
import type { Card, Order, Reply, Shipment, TrackingEvent } from '../src/card'

export const NOW = '2026-11-21T17:05:00Z'

const scan = (at: string, description: string, city: string | null, region: string | null, physical = true): TrackingEvent => ({
  at, description, city, region, country: 'US', milestone: physical ? 'in_transit' : 'label_created', physical,
})

const EVENTS = [
  scan('2026-11-18T09:14:00-05:00', 'Departed from facility', 'Louisville', 'KY'),
  scan('2026-11-17T22:41:00-05:00', 'Arrived at facility', 'Louisville', 'KY'),
  scan('2026-11-16T18:02:00-08:00', 'Origin scan', 'Ontario', 'CA'),
  scan('2026-11-16T11:20:00-08:00', 'Pickup scan', 'Ontario', 'CA'),
  scan('2026-11-15T16:48:00-08:00', 'Shipper created a label, UPS has not received the package yet', null, null, false),
]

export const parcel = (change: Partial<Shipment> = {}): Shipment => ({
  carrier: 'ups', carrier_name: 'UPS', number: '1Z999AA10123456784',
  tracking_url: 'https://www.ups.com/track?tracknum=1Z999AA10123456784', other_numbers: [], uploaded: true, contents: [],
  milestone: 'in_transit', headline: 'delayed', delay_reason: 'past_promise', delivered_late: null,
  status_text: 'In transit', estimated_delivery: '2026-11-23T23:59:00', first_scan_at: '2026-11-16T11:20:00-08:00',
  delivered_at: null, pod: 'none', last_scan: EVENTS[0]!, events: EVENTS, source: 'ups', fetched_at: '2026-11-21T17:03:00Z',
  stale: false, ...change,
})

export const order = (change: Partial<Order> = {}): Order => ({
  order_id: '111-2345678-9012345', channel: 'amazon', channel_name: 'Amazon', marketplace: 'ATVPDKIKX0DER', country: 'US', zone: 'America/Los_Angeles',
  status: 'shipped', fulfillment: 'fbm', ship_by: '2026-11-17T07:59:59Z', deliver_by: '2026-11-19T07:59:59Z',
  promised_day: '2026-11-18',
  amazon_url: 'https://sellercentral.amazon.com/orders-v3/order/111-2345678-9012345', upload: { state: 'ok', reason: null, shipped_at: null },
  parts: {},
  headline: 'delayed', delay_reason: 'past_promise', delivered_late: null, shipments: [parcel()], source: 'amazon',
  fetched_at: '2026-11-21T17:03:00Z', stale: false, ...change,
})

export const reply = (change: Partial<Reply> = {}): Reply => ({
  template: 'wismo_delayed', title_key: 'replies.wismo_delayed', locale: 'en',
  text: `Hello,

your parcel is late, and we are sorry for that. UPS carries it under the number 1Z999AA10123456784; it should have arrived by 18 November. It was last scanned on 18 November in Louisville, KY.

We have asked UPS to find it and will write to you again by tomorrow evening. You can follow it here: https://www.amazon.com/gp/your-account/order-details?orderID=111-2345678-9012345

Kind regards`,
  preview: null, blocked: null, violations: [], ...change,
})

const BLOCKED = reply({
  template: 'wismo_shipped', title_key: 'replies.wismo_shipped', text: null,
  blocked: { reason_key: 'blocked.stale_fact', fact: 'last_scan_at', way_out_key: 'way_out.refresh' },
})

/** As the server writes such a part. */
export const WHY = `<section class="why" aria-labelledby="why"><header><h2 id="why">How it was read</h2></header><dl>
  <div class="row"><dt>Case</dt><dd><span>Where is my order <button class="as-link" id="wrong-case" data-swap aria-label="Wrong? Correct: Case">Wrong?</button></span>
    <form hidden><select id="right-case" name="case" aria-label="Case" data-do="corrections" data-said="panel.corrected" data-then="wrong-case">
      <option value="where_is_my_order" selected>Where is my order</option><option value="not_received">Not received</option>
    </select></form></dd></div>
  <div class="row"><dt>Claim</dt><dd><span>None known</span><button class="as-link" data-do="claim" data-body='{"from":"here"}' data-said="panel.claim_started" data-then="wrong-case">Start the clock</button></dd></div>
</dl></section>`

export const card = (change: Partial<Card> = {}): Card => ({
  ticket_id: 35, as_of: '2026-11-21T17:03:00Z', state: 'ready', channel: 'amazon', fulfillment: 'fbm', high_risk: true,
  case: { type: 'where_is_my_order' }, parts: { why: WHY },
  language: 'en', sla: { started_at: '2026-11-20T20:17:00Z', due_at: '2026-11-21T20:17:30Z', answered: false },
  orders: [order()], missing_orders: [], no_reply_key: null,
  sources: [
    { name: 'Amazon', state: 'ok', message_key: null },
    { name: 'UPS', state: 'ok', message_key: null },
  ],
  replies: [reply(), BLOCKED, reply({ template: 'inr_not_delivered', title_key: 'replies.inr_not_delivered' })],
  may_insert: true, ticket_closed: false, ...change,
})

const empty = (state: Card['state']): Card => card({ state, orders: [], replies: [], high_risk: false, as_of: null, case: null, sources: [] })

const judged = (change: Pick<Shipment, 'headline' | 'delay_reason'> & Partial<Shipment>, of: Partial<Order> = {}): Card =>
  card({ orders: [order({ headline: change.headline, delay_reason: change.delay_reason, shipments: [parcel(change)], ...of })] })

const DELIVERED: Partial<Shipment> = {
  milestone: 'delivered', delivered_at: '2026-11-18T14:22:00-05:00', pod: 'photo',
  last_scan: scan('2026-11-18T14:22:00-05:00', 'Delivered, front door', 'Savannah', 'GA'),
}

export const CARDS = {
  delayed: card(),
  stalled: judged({ headline: 'delayed', delay_reason: 'stalled' }, { promised_day: '2026-11-25' }),
  estimate: judged({ headline: 'delayed', delay_reason: 'estimate_after_promise' }, { promised_day: '2026-11-22' }),
  no_scan: judged(
    { headline: 'delayed', delay_reason: 'no_scan', milestone: 'label_created', last_scan: null, first_scan_at: null, events: EVENTS.slice(4) },
    { promised_day: '2026-11-25', upload: { state: 'at_risk', reason: 'no_physical_scan' } },
  ),
  shipped: judged({ headline: 'shipped', delay_reason: null }, { promised_day: '2026-11-25' }),
  exception: judged({ headline: 'exception', delay_reason: null, milestone: 'attempt_failed' }),
  delivered: judged({ ...DELIVERED, headline: 'delivered', delay_reason: null, delivered_late: false }),
  delivered_late: judged({ ...DELIVERED, headline: 'delivered', delay_reason: null, delivered_late: true }),
  not_shipped: card({
    orders: [order({
      status: 'unshipped', headline: 'not_shipped', delay_reason: null, shipments: [], ship_by: '2026-11-23T07:59:59Z', promised_day: '2026-11-27',
      upload: { state: 'missing', reason: 'ship_by_near' },
    })],
    high_risk: false,
  }),
  unknown: judged({ headline: 'unknown', delay_reason: null, milestone: 'unknown', last_scan: null, events: [] }, { promised_day: null, amazon_url: null }),
  many: card({
    orders: [
      order({
        shipments: [
          parcel({ contents: [{ title: 'Stoneware mug', quantity: 2 }] }),
          parcel({ carrier: 'usps', carrier_name: 'USPS', number: '9400111899223197428490', headline: 'shipped', delay_reason: null, milestone: 'out_for_delivery' }),
        ],
      }),
      order({ order_id: '111-7654321-1234567', headline: 'delivered', delay_reason: null, shipments: [parcel({ ...DELIVERED, number: '1Z999AA10123456799', headline: 'delivered', delay_reason: null, delivered_late: false })] }),
    ],
  }),
  source_down: card({
    sources: [
      card().sources[0]!,
      { name: 'UPS', state: 'down', message_key: 'errors.source_down' },
    ],
  }),
  translated: card({
    language: 'de',
    replies: [
      reply({
        locale: 'de',
        text: 'Guten Tag,\n\nIhr Paket ist verspätet, das tut uns leid. UPS befördert es unter der Nummer 1Z999AA10123456784; es sollte bis zum 18. November ankommen.\n\nMit freundlichen Grüßen',
        preview: reply().text,
      }),
    ],
  }),
  blocked: card({ replies: [BLOCKED, reply()] }),
  violations: card({
    replies: [
      reply({
        violations: [
          { rule: 'link', level: 'ERROR', text: 'https://www.ups.com/track', why: 'Links to carriers are not allowed by your link policy.' },
          { rule: 'length', level: 'WARN', text: 'Kind regards', why: 'Closing words make the message longer than it need be.' },
        ],
      }),
    ],
  }),
  closed: card({ ticket_closed: true }),
  nothing_fits: card({ replies: [], no_reply_key: 'blocked.no_reply_for_case' }),
  one_missing: card({ missing_orders: ['111-0000000-0000000'] }),
  amazon_down: card({
    orders: [], replies: [], as_of: null,
    sources: [{ name: 'Amazon', state: 'down', message_key: 'errors.source_slow' }],
  }),
  overdue: card({ sla: { started_at: '2026-11-20T10:00:00Z', due_at: '2026-11-21T10:00:00Z', answered: false } }),
  stale: card({ as_of: '2026-11-21T12:03:00Z', orders: [order({ shipments: [parcel({ stale: true })] })], sources: card().sources.map((one) => ({ ...one, state: 'stale' })) }),
  doubtful: card({ channel: 'unknown', claim: null, linked: [{ ticket_id: 35 }, { ticket_id: 21 }] }),
  claim: card({ claim: { due_at: '2026-11-22T20:05:00Z' } }),
  no_order: empty('no_order'),
  order_not_found: empty('order_not_found'),
  not_connected: empty('not_connected'),
  pending: empty('pending'),
} satisfies Record<string, Card>
