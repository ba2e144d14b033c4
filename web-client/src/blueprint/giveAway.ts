import type { Blueprint } from '../contract/blueprint';
import { giveFile } from '../look/giveFile';

/** Lets the browser keep a blueprint as a file. */
export function giveAway(content: Blueprint): void {
  giveFile(`${nameOf(content.title)}.json`, 'application/json', `${JSON.stringify(content, null, 2)}\n`);
}

/** A file name that every system takes. */
function nameOf(title: string): string {
  const plain = title.normalize('NFD').replaceAll(/[^a-zA-Z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').toLowerCase();
  return plain === '' ? 'blauwdruk' : plain;
}
