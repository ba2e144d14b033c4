import type { Blueprint } from '../contract/blueprint';
import { fileName } from '../look/fileName';
import { giveFile } from '../look/giveFile';

/** Lets the browser keep a blueprint as a file that is called as it is. */
export function giveAway(content: Blueprint): void {
  giveFile(fileName([content.title], 'json'), 'application/json', `${JSON.stringify(content, null, 2)}\n`);
}
