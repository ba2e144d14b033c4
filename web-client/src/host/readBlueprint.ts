import type { Blueprint } from '../contract/blueprint';

/** As large as the command-service takes, with room for what comes with it. */
const LARGEST = 900_000;

/** Why a file is no blueprint at all; what is wrong inside one is for the service to say. */
export type Fault = 'tooLarge' | 'noJson' | 'noBlueprint';

/** The blueprint in a file. */
export async function readBlueprint(file: File): Promise<{ readonly blueprint: Blueprint } | { readonly fault: Fault }> {
  if (file.size > LARGEST) return { fault: 'tooLarge' };
  let read: unknown;
  try {
    read = JSON.parse(await file.text());
  } catch {
    return { fault: 'noJson' };
  }
  return isBlueprint(read) ? { blueprint: read } : { fault: 'noBlueprint' };
}

function isBlueprint(read: unknown): read is Blueprint {
  return typeof read === 'object' && read !== null && 'form' in read && 'title' in read && typeof read.title === 'string';
}
