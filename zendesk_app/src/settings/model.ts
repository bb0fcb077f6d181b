// What the server tells about replies, and asks of them; see docs/admins.md.

export interface Field {
  name: string
  kind: 'text' | 'day' | 'moment' | 'money' | 'word'
  filters: string[]
  optional: boolean
  /** What one that is compared can be. */
  words: string[]
  example: string | null
}

export interface Listed {
  template: string
  title_key: string
  title: string | null
  own: boolean
  offered: boolean
  cases: string[]
  fulfillments: string[]
  headlines: string[]
  /** Whose text is used, by language: `built_in`, `all`, `brand` or `none`. */
  texts: Record<string, string>
}

export interface Overview {
  brands: { id: number; name: string }[]
  languages: string[]
  most_characters: number
  fields: Field[]
  replies: Listed[]
  added?: string
}

export interface Version {
  version: number
  body: string
  enabled: boolean
  author_id: number
  /** Null where Zendesk does not tell the name. */
  author: string | null
  created_at: string
  allowed: boolean
}

export interface Text {
  built_in: string | null
  /** What agents get now; null where there is none. */
  used: string | null
  by: string
  newest: number
  versions: Version[]
}

export interface Preview {
  saves: boolean
  problems: { line: number; word: string; message: string }[]
  violations: { rule: string; level: string; text: string; why: string }[]
  examples: { milestone: string | null; headline: string; delay_reason: string | null; text: string }[]
  ticket: { text: string | null; blocked: { reason_key: string; fact: string } | null } | null
}

/** When an own reply is offered, and what it is called. */
export interface When {
  title: string
  cases: string[]
  fulfillments: string[]
  headlines: string[]
}

/** What an own reply can be chosen for; nothing is offered for orders that nobody ships. */
export const CHOICES: Record<'cases' | 'fulfillments' | 'headlines', string[]> = {
  cases: [
    'where_is_my_order', 'not_received', 'shipping_charge', 'item_problem', 'return_refund', 'cancel', 'address_change',
    'product_question', 'other',
  ],
  fulfillments: ['fbm', 'sfp', 'fba', 'mcf', 'shop'],
  headlines: ['not_shipped', 'shipped', 'delayed', 'exception', 'delivered', 'unknown'],
}

/** How a field is written into a template. */
export const written = ({ name, kind, words, filters }: Field): string =>
  kind === 'word' ? `{% if ${name} == '${words[0] ?? ''}' %}…{% endif %}` : `{{ ${[name, ...filters.slice(-1)].join('|')} }}`
