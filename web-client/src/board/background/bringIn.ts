import { ask, atelierPath, type Answer } from '../../access/session';
import type { BackgroundImage } from '../../contract/board';

/** Brings an image into the atelier; tells by what a command names it. What it is, the service sees for itself. */
export function bringIn(atelierId: string, bytes: Blob): Promise<Answer<BackgroundImage>> {
  const type = bytes.type.startsWith('image/') ? bytes.type : 'image/unknown';
  return ask(atelierPath(atelierId, '/images'), { method: 'POST', headers: { 'content-type': type }, body: bytes });
}
