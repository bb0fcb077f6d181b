import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// What each page says; the rest of a translation file never reaches the browser.
const SECTIONS: Record<string, string[]> = {
  sidebar: ['panel', 'headline', 'case', 'upload', 'replies', 'blocked', 'way_out', 'errors'],
  settings: ['settings', 'errors'],
}

// Failures that only the settings page can meet.
const NOT_IN_SIDEBAR = /^errors\.(missing_credential|no_such_connection|bad_input|unknown_tenant|conflict|unknown_source|unknown_region|no_public_url)$/

const reach = (tree: unknown, path: string): unknown =>
  path.split('.').reduce((node, key) => (node as Record<string, unknown>)[key], tree)

const leaves = (tree: unknown, path: string): [string, string][] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries(tree as object).flatMap(([key, below]) => leaves(below, `${path}.${key}`))

/** `errors.a errors.b` become `errors a b`: the prefix is said once. */
function byPrefix(keys: string[]): string[] {
  const groups: string[] = []
  let last = ''
  for (const key of keys) {
    const cut = key.lastIndexOf('.')
    const prefix = key.slice(0, cut)
    if (prefix === last) groups.push(`${groups.pop()} ${key.slice(cut + 1)}`)
    else groups.push(`${prefix} ${key.slice(cut + 1)}`)
    last = prefix
  }
  return groups
}

/** `words:<locale>/<page>` lists that page's texts out of ../translations, `words:keys/<page>` their keys in the same
 *  order: half the bytes of two tables. */
function words(): Plugin {
  return {
    name: 'words',
    resolveId: (id) => (id.startsWith('words:') ? `\0${id}` : undefined),
    load(id) {
      const [, locale, page] = /^\0words:(.+)\/(.+)$/.exec(id) ?? []
      if (!locale || !page) return undefined
      const table = (language: string) => {
        const tree: unknown = JSON.parse(readFileSync(at(`../translations/${language}.json`), 'utf8'))
        const all = (SECTIONS[page] ?? []).flatMap((path) => leaves(reach(tree, path), path))
        return page === 'sidebar' ? all.filter(([key]) => !NOT_IN_SIDEBAR.test(key)) : all
      }
      const keys = table('en').map(([key]) => key)
      const texts = new Map(locale === 'keys' ? [] : table(locale))
      const list = locale === 'keys' ? byPrefix(keys) : keys.map((key) => texts.get(key) ?? '')
      return `export default ${JSON.stringify(list.join('|'))}.split('|')`
    },
  }
}

/** The settings page gets modules of its own, so that the sidebar, which is loaded with every ticket, is one file. */
function apart(): Plugin {
  return {
    name: 'apart',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !/settings\.ts$|\?apart$/.test(importer) || /^words:|\.css$/.test(source)) return undefined
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      return found && { ...found, id: `${found.id}?apart` }
    },
  }
}

/** Templates keep no indentation (by then nothing else of the code has line breaks), and what is loaded later brings
 *  no styles along, so Vite's helper for that can go. */
function tight(): Plugin {
  return {
    name: 'tight',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id.startsWith('\0vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined),
    generateBundle(_, bundle) {
      for (const one of Object.values(bundle)) if (one.type === 'chunk') one.code = one.code.replace(/\n\s+/g, ' ')
    },
  }
}

export default defineConfig({
  base: '/static/panel/',
  plugins: [words(), apart(), tight()],
  build: {
    target: 'es2022',
    outDir: at('../backend/web/static/panel'),
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0, // the page's CSP allows no data: scripts or styles
    modulePreload: false,
    rollupOptions: { input: [at('src/scheme.ts'), at('src/sidebar.ts'), at('src/settings.ts')] },
  },
  test: { environment: 'jsdom', include: ['tests/**/*.test.ts'], setupFiles: ['tests/setup.ts'] },
})
