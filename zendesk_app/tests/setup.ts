// What jsdom lacks and every browser has.
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// Tests run Lit's development build on purpose: it checks more.
Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) })
