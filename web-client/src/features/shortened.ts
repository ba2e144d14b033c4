const LONGEST = 140;

/** A text on one line, cut off where it gets too long to quote. */
export function shortened(text: string, longest = LONGEST): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
