// Prints the gzip size of all JS and CSS that the sidebar can load, as one JSON line.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const panel = new URL('../../backend/web/static/panel/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', panel), 'utf8'))
const files = new Set()

function collect(key) {
  const { file, css = [], imports = [], dynamicImports = [] } = manifest[key]
  if (files.has(file)) return
  for (const one of [file, ...css]) files.add(one)
  for (const next of [...imports, ...dynamicImports]) collect(next)
}

collect('src/scheme.ts')
collect('src/sidebar.ts')
const sizes = Object.fromEntries(
  [...files].map((file) => [file, gzipSync(readFileSync(new URL(file, panel)), { level: 9 }).length]),
)
const bytes = Object.values(sizes).reduce((sum, size) => sum + size, 0)
console.log(JSON.stringify({ name: 'sidebar_gzip_bytes', value: bytes, target: 20_000, ok: bytes <= 20_000, files: sizes }))
