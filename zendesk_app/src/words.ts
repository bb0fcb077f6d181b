// Which words a page needs: sections of the files in ../translations. The build copies them beside the page's
// files, one for each language and page; the server writes those of the agent's language into the page.
export const LANGUAGES = ['en', 'zh-cn'] as const
export type Language = (typeof LANGUAGES)[number]

export type Words = { [key: string]: string | Words }

export const SECTIONS = {
  sidebar: ['panel', 'headline', 'case', 'upload', 'replies', 'blocked', 'way_out', 'errors'],
  settings: ['settings', 'panel', 'headline', 'case', 'replies', 'blocked', 'errors'],
  /** The parts of the sidebar that the server writes. */
  parts: ['charge', 'confirm', 'hold', 'panel', 'headline', 'case', 'risk', 'errors'],
}
export type Page = keyof typeof SECTIONS

/** The part of a translation file that `page` needs. */
export const wordsOf = (page: Page, all: Words): Words =>
  Object.fromEntries(SECTIONS[page].map((section) => [section, all[section] ?? {}]))
