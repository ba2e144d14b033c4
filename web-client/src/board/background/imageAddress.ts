import { atelierPath } from '../../access/session';

/** Where the bytes of an image are. They never change: other bytes have another id. */
export function imageAddress(atelierId: string, imageId: string): string {
  return atelierPath(atelierId, `/images/${imageId}`);
}
