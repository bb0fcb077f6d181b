import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { LANGUAGES, SECTIONS, wordsOf, type Page, type Words } from './src/words'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** `words/<language>.<page>.json`: what each page says, for the server to write into it. */
function words(): Plugin {
  return {
    name: 'words',
    apply: 'build',
    generateBundle() {
      for (const language of LANGUAGES) {
        const all = JSON.parse(readFileSync(at(`../translations/${language}.json`), 'utf8')) as Words
        for (const page of Object.keys(SECTIONS) as Page[]) {
          const source = JSON.stringify(wordsOf(page, all))
          this.emitFile({ type: 'asset', fileName: `words/${language}.${page}.json`, source })
        }
      }
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
      if (!importer || !/settings\.ts$|\?apart$/.test(importer) || /\.css$/.test(source)) return undefined
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      return found && { ...found, id: `${found.id}?apart` }
    },
  }
}

/** Templates keep no indentation (by then nothing else of the code has line breaks). */
function tight(): Plugin {
  return {
    name: 'tight',
    apply: 'build',
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
  // A busy machine is no fault of a test.
  test: { environment: 'jsdom', include: ['tests/**/*.test.ts'], setupFiles: ['tests/setup.ts'], testTimeout: 30_000 },
})
