/** Some things in an order that is by chance, and the same each time for the same seed. */
export function shuffled<T>(things: readonly T[], seed: string, idOf: (thing: T) => string): T[] {
  return things
    .map((thing) => ({ thing, chance: hashOf(`${seed} ${idOf(thing)}`) }))
    .sort((one, other) => one.chance - other.chance)
    .map(({ thing }) => thing);
}

/** FNV-1a, with its bits mixed once more: ids that differ in one letter must not stay side by side. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let each = 0; each < text.length; each++) hash = Math.imul(hash ^ text.charCodeAt(each), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
