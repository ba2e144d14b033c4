const INVALID = 'input:invalid, textarea:invalid, select:invalid';

/** The first control within a part of the page that the browser finds wrong. */
export function firstInvalid(within: ParentNode | null): HTMLElement | undefined {
  return within?.querySelector<HTMLElement>(INVALID) ?? undefined;
}

/** The first control that is wrong, found so by the browser or said to be by us. */
export function firstWrong(within: ParentNode | null): HTMLElement | undefined {
  return within?.querySelector<HTMLElement>(`${INVALID}, [aria-invalid=true]`) ?? undefined;
}
