/** Lets one at a time work at something, in all tabs of this browser where it can. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** One at a time over all tabs by a Web Lock; where there are none, within this tab. */
export function turnsAt(name: string): Turns {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator as { locks?: LockManager }).locks;
  if (locks) return async (work) => locks.request(name, () => work());
  return turnsInThisTab();
}

/** One at a time within this tab. */
export function turnsInThisTab(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
