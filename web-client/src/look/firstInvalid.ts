/** The first control within a part of the page that the browser finds wrong. */
export function firstInvalid(within: ParentNode | null): HTMLElement | undefined {
  return within?.querySelector<HTMLElement>('input:invalid, textarea:invalid, select:invalid') ?? undefined;
}
