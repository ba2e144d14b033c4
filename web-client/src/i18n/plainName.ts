/** A name as names are compared: with capitals or without, it is the same one. */
export function plainName(name: string): string {
  return name.trim().toLowerCase();
}
