import type { Blueprint } from '../contract/blueprint';

/** Lets the browser keep a blueprint as a file. */
export function giveAway(content: Blueprint): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }));
  link.download = `${nameOf(content.title)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A file name that every system takes. */
function nameOf(title: string): string {
  const plain = title.normalize('NFD').replaceAll(/[^a-zA-Z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').toLowerCase();
  return plain === '' ? 'blauwdruk' : plain;
}
