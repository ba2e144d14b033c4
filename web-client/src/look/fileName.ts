/** A file name of these parts that every system takes: no signs that some of them keep for themselves, and not too long. */
export function fileName(parts: readonly string[], extension: string): string {
  const stem = parts.map(plain).filter((part) => part !== '').join(' - ');
  return `${stem}.${extension}`;
}

function plain(part: string): string {
  const known = part.normalize('NFC').replaceAll(/[\p{C}/\\:*?"<>|]+/gu, ' ').replaceAll(/\s+/gu, ' ');
  return [...known].slice(0, 80).join('').replaceAll(/^[\s.]+|[\s.]+$/gu, '');
}
