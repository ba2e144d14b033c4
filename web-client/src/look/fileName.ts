/** A file name of these parts that every system takes: no signs that some of them keep for themselves, and not too long. */
export function fileName(parts: readonly string[], extension: string): string {
  const stem = parts.map(plain).filter((part) => part !== '').join(' - ');
  return `${stem}.${extension}`;
}

function plain(part: string): string {
  const known = part.normalize('NFC').replaceAll(/[\p{C}/\\:*?"<>|]+/gu, ' ').replaceAll(/\s+/gu, ' ');
  return [...known].slice(0, 80).join('').replaceAll(/^[\s.]+|[\s.]+$/gu, '');
}

/** The day that it is here, as file names have it, so that they sort: 2026-11-29. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
