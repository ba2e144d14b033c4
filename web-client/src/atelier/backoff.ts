/** How long to wait before the nth attempt. */
export type Backoff = (attempt: number) => number;

/** Doubles from the first wait to the longest; half of it by chance, so that not everybody comes back at once. */
export function backoff(firstMs = 500, longestMs = 15_000, chance: () => number = Math.random): Backoff {
  return (attempt) => {
    const full = Math.min(longestMs, firstMs * 2 ** Math.max(0, attempt));
    return full / 2 + (full / 2) * chance();
  };
}
