import type { Money } from './card'
import { locale } from './i18n'

/** An exact amount in the agent's language: the decimal text stays as it is, Intl takes it as such. */
export const money = ({ amount, currency }: Money): string =>
  new Intl.NumberFormat(locale(), { style: 'currency', currency }).format(amount as unknown as number)
