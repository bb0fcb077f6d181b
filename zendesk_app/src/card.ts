// The Card as POST and GET /api/tickets/<id>/card give it. Moments are ISO 8601; a scan keeps its own zone and may
// have none.

export type Moment = string

export interface Money {
  amount: string
  currency: string
}

export interface Scan {
  at: Moment | null
  description: string
  city: string | null
  region: string | null
  country: string | null
}

export interface TrackingEvent extends Scan {
  milestone: string
  physical: boolean
}

/** What the headline's sentence is made of; orders and parcels both have it. */
export interface Judged {
  headline: string
  delay_reason: string | null
  delivered_late: boolean | null
}

/** A further number of a parcel, as cross-border parcels have one for each of their carriers. */
export interface OtherNumber {
  number: string
  carrier_name: string | null
  tracking_url: string | null
}

/** A line of an order, or as much of it as lies in one parcel. */
export interface Line {
  title: string
  quantity: number
  sku: string | null
}

export interface Shipment extends Judged {
  carrier: string
  carrier_name: string
  number: string
  tracking_url: string | null
  other_numbers: OtherNumber[]
  /** Whether the order's channel has the number. */
  uploaded: boolean
  /** What lies in it; empty where nobody tells. */
  contents: Line[]
  milestone: string
  status_text: string
  estimated_delivery: Moment | null
  first_scan_at: Moment | null
  delivered_at: Moment | null
  pod: string
  last_scan: Scan | null
  events: TrackingEvent[]
  source: string
  fetched_at: Moment
  stale: boolean
}

/** One fact that Sources tell differently; the statement that counts goes first. */
export interface Difference {
  fact: string
  number: string
  statements: { source: string; name: string; value: string; fetched_at: Moment }[]
}

/** A parcel as the seller's warehouse sent it. */
export interface Sent {
  source: string
  name: string
  carrier_name: string | null
  number: string | null
  last_mile_number: string | null
  shipped_at: Moment | null
  /** Whether it left after ship-by; null when that is not known. */
  late: boolean | null
  warehouse: string | null
  label_cost: Money | null
  fetched_at: Moment
}

export interface Stock {
  sku: string
  on_hand: number
  needed: number
  as_of: Moment
  source: string
  name: string
}

export interface Order extends Judged {
  order_id: string
  /** `amazon`, or the kind of shop. */
  channel: string
  channel_name: string
  marketplace: string
  country: string | null
  zone: string
  status: string
  fulfillment: string
  ship_by: Moment | null
  deliver_by: Moment | null
  promised_day: string | null
  service_level: string | null
  items: (Line & { asin: string | null })[]
  charges: { items: Money | null; shipping: Money | null; total: Money | null }
  amazon_url: string | null
  upload: { state: string; reason: string | null; shipped_at?: Moment | null }
  /** Amazon lacks something that this agent may confirm. */
  may_confirm?: boolean
  /** The last confirmation from a ticket. */
  confirmed?: { state: string; carrier: string; number: string; at: Moment } | null
  shipments: Shipment[]
  differences: Difference[]
  warehouse: Sent[]
  stock: Stock[]
  /** Whether the whole order can be sent again; null while that is not known. */
  replaceable: boolean | null
  source: string
  fetched_at: Moment
  stale: boolean
}

export interface Source {
  source: string
  name: string
  state: string
  fetched_at: Moment | null
  message_key: string | null
  params: Record<string, string | number>
  retry_at: Moment | null
}

export interface Violation {
  rule: string
  level: 'ERROR' | 'WARN'
  text: string
  why: string
}

export interface Reply {
  template: string
  title_key: string
  /** What an admin called a reply of their own. */
  title?: string | null
  locale: string
  text: string | null
  preview: string | null
  blocked: { reason_key: string; fact: string | null; way_out_key: string | null } | null
  violations: Violation[]
}

/** What the buyer wants, and the words that decided it. */
export interface Case {
  type: string
  confidence: number
  words: string[]
  /** The case that the answer is made for, where the parcel says more than the buyer's words. */
  treated_as?: string | null
  /** An agent said so. */
  corrected?: boolean
  /** What the message is about besides. */
  others?: string[]
}

/** What an agent corrects with one choice. */
export type Correction = Partial<Record<'case' | 'fulfillment', string>>

export interface LinkedTicket {
  ticket_id: number
  status: string
  updated_at: Moment | null
}

/** A `pending` card has orders, sources and replies that are empty, and nothing else yet. */
export interface Card {
  ticket_id: number
  as_of: Moment | null
  state: 'ready' | 'pending' | 'no_order' | 'order_not_found' | 'not_connected'
  channel: string
  fulfillment: string
  fulfillment_corrected?: boolean
  high_risk: boolean
  /** `score`: 0 to 100. */
  risk: { score?: number; reasons: { code: string }[] }
  case: Case | null
  /** What kind of mail it is, when it is none of a buyer's own. */
  notice?: string | null
  /** The sender only looks like Amazon. */
  suspicious?: boolean
  /** The clock of an A-to-z claim; null when none runs. */
  claim?: { due_at: Moment } | null
  /** An agent laid the ticket aside until its parcel moves, at the latest `until`. */
  parked?: { since: Moment; until: Moment | null } | null
  /** Tickets about the same order. */
  linked?: LinkedTicket[]
  /** What our last prepared reply stated and is not so any more; `before` and `after` are words, days or moments. */
  since_reply?: { at: Moment; changes: { what: string; before: string | null; after: string | null }[] } | null
  language: string | null
  sla: { started_at: Moment | null; due_at: Moment | null; answered: boolean }
  orders: Order[]
  /** Ids that the ticket names and no connected account knows. */
  missing_orders: string[]
  /** No message names the order: it was found by the buyer's address. */
  found_by_address?: boolean
  /** What is on hand was not asked yet. */
  stock_missing?: boolean
  sources: Source[]
  replies: Reply[]
  /** The order that the replies speak of; left out where it is the first. */
  reply_order?: string | null
  /** Why there are none: a key of the translations. */
  no_reply_key: string | null
  /** Numbers of delivered parcels whose carrier can be asked for the proof. */
  provable?: string[]
  /** Proofs of delivery that are in the ticket. */
  proofs?: { number: string; kind: string }[]
  may_insert: boolean
  ticket_closed: boolean
}

export interface Intent {
  intent_id: string
  text: string
  locale: string
}

/** Something on the card is older than it may be, or was not answered: asking again is worth it. */
export function isStale(card: Card): boolean {
  return (
    card.stock_missing === true ||
    card.orders.some((order) => order.stale || order.shipments.some((parcel) => parcel.stale)) ||
    card.sources.some((source) => source.state === 'stale')
  )
}
