/** Copies `text`; where Zendesk's iframe has no clipboard permission, by the older way. True when it worked. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const focused = document.activeElement as HTMLElement | null
    const box = document.createElement('textarea')
    box.value = text
    box.className = 'away'
    document.body.append(box)
    box.select()
    const done = document.execCommand('copy')
    box.remove()
    focused?.focus()
    return done
  }
}
