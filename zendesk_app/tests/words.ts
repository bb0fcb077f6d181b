import keys from 'words:keys/sidebar'
import type { Words } from '../src/i18n'

export const WORDS: Words = {
  keys,
  en: () => import('words:en/sidebar'),
  'zh-cn': () => import('words:zh-cn/sidebar'),
}
