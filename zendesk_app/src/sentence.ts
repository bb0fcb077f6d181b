// The headline with its reason in one sentence: "Delayed: promised by 18 Nov, last scan 3 days ago in Louisville".
import type { Order, Scan, Shipment } from './card'
import { t } from './i18n'
import { ago, day, instant, span } from './time'

/** Town and region; the country only when nothing nearer is known. */
export function place(scan: Pick<Scan, 'city' | 'region' | 'country'>): string {
  return [scan.city, scan.region].filter(Boolean).join(', ') || scan.country || ''
}

/** The reason parts of `parcel`, or of an order without one. Empty when nothing is known. */
export function reason(order: Order, parcel: Shipment | undefined, now: number): string[] {
  const { headline, delay_reason, delivered_late } = parcel ?? order
  const zone = order.zone
  const promised = order.promised_day && t('panel.promised', { day: day(order.promised_day) })
  const estimate = parcel?.estimated_delivery && day(parcel.estimated_delivery, zone)
  const shipBy = order.ship_by && day(order.ship_by, zone)
  const scan = parcel?.last_scan
  const scanned =
    scan?.at &&
    t(scan.city ? 'panel.scan_in' : 'panel.scan', { ago: ago(scan.at, now, zone), place: scan.city ?? '' })
  const milestone = t(`panel.milestone.${parcel?.milestone ?? 'unknown'}`)

  const parts = (): (string | null | undefined | false)[] => {
    switch (headline) {
      case 'exception':
        return [milestone, scanned, !scanned && promised]
      case 'delayed':
        switch (delay_reason) {
          case 'estimate_after_promise':
            return [promised, estimate && t('panel.estimate', { day: estimate })]
          case 'carrier_delay':
            return [t('panel.carrier_delay'), promised]
          case 'stalled':
            return [
              scan?.at &&
                t(scan.city ? 'panel.stalled_in' : 'panel.stalled', {
                  span: span(now - instant(scan.at, zone)),
                  place: scan.city ?? '',
                }),
              promised,
            ]
          case 'no_scan':
            return [t('panel.no_scan'), shipBy && t('panel.ship_by_passed', { day: shipBy })]
          default:
            return [promised, scanned || (shipBy && !parcel && t('panel.ship_by_passed', { day: shipBy }))]
        }
      case 'shipped':
        return [milestone, estimate ? t('panel.expected', { day: estimate }) : promised, scanned]
      case 'delivered': {
        const at = parcel?.delivered_at && day(parcel.delivered_at.slice(0, 10))
        const town = scan?.city
        const verdict = delivered_late === null ? null : delivered_late ? 'late' : 'on_time'
        return [
          at && t(town ? 'panel.delivered_in' : 'panel.delivered_on', { day: at, place: town ?? '' }),
          verdict && order.promised_day && t(`panel.${verdict}`, { day: day(order.promised_day) }),
        ]
      }
      case 'not_shipped':
        return [parcel && milestone, shipBy && t('panel.ship_by', { day: shipBy }), promised]
      default:
        return [t('panel.no_facts'), promised]
    }
  }
  return parts().filter((part): part is string => Boolean(part))
}
