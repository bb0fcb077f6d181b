export type Language = 'en' | 'zh-cn'
/** A page's words: the keys once, by their prefix (`errors offline timeout`), and each language's texts in the same
 *  order, loaded when wanted. */
export type Words = { keys: string[] } & Record<Language, () => Promise<{ default: string[] }>>

let table = new Map<string, string>()
let tag = 'en-GB'

/** The language that we have words in for a Zendesk locale (`zh-TW`, `en-US`, `de` …). */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? 'zh-cn' : 'en'
}

/** Loads the words and sets how days and numbers are written: as the agent's own locale does, if it is of that
 *  language, else day before month, which nobody misreads. */
export async function useLanguage(locale: string, words: Words): Promise<Language> {
  const language = languageOf(locale)
  const texts = (await words[language]()).default
  const keys = words.keys.flatMap((group) => {
    const [prefix, ...names] = group.split(' ')
    return names.map((name) => `${prefix}.${name}`)
  })
  table = new Map(keys.map((key, index) => [key, texts[index] ?? '']))
  tag = /^en-\w\w$/i.test(locale) ? locale : language === 'en' ? 'en-GB' : 'zh-CN'
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'
  return language
}

/** BCP 47 tag for Intl. */
export const locale = (): string => tag

/** The words for `key`. One that nobody translated yet shows its last part, never nothing; an error says that there
 *  is one. */
export function t(key: string, params: Record<string, string | number> = {}): string {
  const known = table.get(key) ?? (key.startsWith('errors.') ? table.get('errors.unexpected') : undefined)
  const words = known ?? (key.split('.').pop() ?? key).replaceAll('_', ' ')
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
