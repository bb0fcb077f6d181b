/** Which number from 1 to 9 was pressed; 0 for any other key, with Ctrl, Alt or Meta, and while something is typed. */
export function numberKey({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): number {
  const typing = target instanceof Element && target.closest('input, select, textarea')
  return typing || ctrlKey || altKey || metaKey || !/^[1-9]$/.test(key) ? 0 : Number(key)
}
