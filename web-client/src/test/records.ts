import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project that this client is part of. */
const PROJECT = resolve(import.meta.dirname, '../../..');

/** The text of a file elsewhere in the project, or undefined while it is not there. */
export function projectFile(path: string): string | undefined {
  const file = join(PROJECT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Names of the files in a folder elsewhere in the project. */
export function projectFiles(folder: string, ending: string): readonly string[] {
  const path = join(PROJECT, folder);
  return existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending)) : [];
}
