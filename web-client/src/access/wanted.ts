const KEPT_AS = 'wijkatelier.wanted';

/** Keeps the address where somebody was going when they turned out not to take part yet: a link to a moment may come before the code. */
export function rememberWanted(address: string): void {
  try {
    sessionStorage.setItem(KEPT_AS, address);
  } catch {
    // a browser that keeps nothing: they open their link again
  }
}

/** Where they were going, once, if that is in the atelier that they joined. */
export function takeWanted(atelierId: string): string | undefined {
  try {
    const wanted = sessionStorage.getItem(KEPT_AS) ?? '';
    sessionStorage.removeItem(KEPT_AS);
    return wanted.startsWith(`/atelier/${atelierId}/`) ? wanted : undefined;
  } catch {
    return undefined;
  }
}
