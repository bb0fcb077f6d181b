import en from '../../translations/en.json'
import zh from '../../translations/zh-cn.json'
import { languageOf, useWords } from '../src/i18n'
import { wordsOf, type Page, type Words } from '../src/words'

const FILES: Record<string, Words> = { en, 'zh-cn': zh }

/** What the build makes of the translation files. */
export const words = (locale: string, page: Page = 'sidebar'): Words => wordsOf(page, FILES[languageOf(locale)] ?? {})

export const speak = (locale: string): void => useWords(locale, words(locale))
