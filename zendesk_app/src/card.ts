// What the app reads of the Card, as POST and GET /api/tickets/<id>/card give it; the rest of it stands in the parts that
// the server has written (`parts`: HTML by name, where there is something to show). Moments are ISO 8601; a scan keeps its own zone and may
// have none.

export type Moment = string

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
  amazon_url: string | null
  upload: { state: string; reason: string | null; shipped_at?: Moment | null }
  /** Amazon lacks something that this agent may confirm. */
  may_confirm?: boolean
  shipments: Shipment[]
  parts: Partial<Record<'confirmed' | 'differ' | 'sold' | 'warehouse', string>>
  source: string
  fetched_at: Moment
  stale: boolean
}

export interface Source {
  name: string
  state: string
  /** Set when there is something to say about it. */
  message_key: string | null
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

/** A `pending` card has orders, sources and replies that are empty, and nothing else yet. */
export interface Card {
  ticket_id: number
  as_of: Moment | null
  state: 'ready' | 'pending' | 'no_order' | 'order_not_found' | 'not_connected'
  channel: string
  fulfillment: string
  high_risk: boolean
  /** What the buyer wants, and the case that the answer is made for, where the parcel says more than the words. */
  case: { type: string; treated_as?: string | null } | null
  /** The clock of an A-to-z claim; null when none runs. */
  claim?: { due_at: Moment } | null
  /** Tickets about the same order, this one among them. */
  linked?: { ticket_id: number }[]
  language: string | null
  sla: { started_at: Moment | null; due_at: Moment | null; answered: boolean }
  orders: Order[]
  /** Ids that the ticket names and no connected account knows. */
  missing_orders: string[]
  /** What is on hand was not asked yet. */
  stock_missing?: boolean
  sources: Source[]
  replies: Reply[]
  /** The order that the replies speak of; left out where it is the first. */
  reply_order?: string | null
  /** Why there are none: a key of the translations. */
  no_reply_key: string | null
  parts: Partial<Record<'doubts' | 'linked' | 'park' | 'proof' | 'since' | 'sources' | 'why', string>>
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
