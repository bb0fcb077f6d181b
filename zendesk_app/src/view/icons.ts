import { svg, type TemplateResult } from 'lit/html.js'

const icon = (path: string): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>`

export const icons = {
  copy: () => icon('M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z'),
  out: () => icon('M9 2.5h4.5V7M13.5 2.5l-6 6M6.5 3.5h-4v10h10v-4'),
  refresh: () => icon('M13 5.5A5.5 5.5 0 1 0 13.5 8M13.5 2v3.8H9.7'),
  left: () => icon('M10 3L5 8l5 5'),
  right: () => icon('M6 3l5 5-5 5'),
}
