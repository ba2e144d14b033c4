/** What stands in a part of an address; as it stands there where somebody damaged it. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
