/** A stretch of text that both versions share, or that only one of them has. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Above this many comparisons the middle of the text is shown as replaced as a whole: a diff must not freeze the page. */
const MOST_COMPARISONS = 4_000_000;

/** What changed between two versions of a text, word by word. */
export function wordDiff(before: string, after: string): Stretch[] {
  const from = words(before);
  const to = words(after);
  const start = sharedStart(from, to);
  const end = sharedEnd(from, to, start);
  return merged([
    ...from.slice(0, start).map((text): Stretch => ({ kind: 'same', text })),
    ...middle(from.slice(start, from.length - end), to.slice(start, to.length - end)),
    ...from.slice(from.length - end).map((text): Stretch => ({ kind: 'same', text })),
  ]);
}

/** Words and the white space between them, each a token of its own. */
function words(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

function sharedStart(from: readonly string[], to: readonly string[]): number {
  const most = Math.min(from.length, to.length);
  let shared = 0;
  while (shared < most && from[shared] === to[shared]) shared++;
  return shared;
}

function sharedEnd(from: readonly string[], to: readonly string[], start: number): number {
  const most = Math.min(from.length, to.length) - start;
  let shared = 0;
  while (shared < most && from[from.length - 1 - shared] === to[to.length - 1 - shared]) shared++;
  return shared;
}

function middle(from: readonly string[], to: readonly string[]): Stretch[] {
  const replaced: Stretch[] = [
    { kind: 'removed', text: from.join('') },
    { kind: 'added', text: to.join('') },
  ];
  if (from.length * to.length > MOST_COMPARISONS) return replaced;
  return walk(from, to, commonLengths(from, to));
}

/** Row i, column j: the length of the longest common run of words of `from` after i and `to` after j. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint32Array {
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      lengths[i * width + j] = from[i] === to[j]
        ? at(lengths, (i + 1) * width + j + 1) + 1
        : Math.max(at(lengths, (i + 1) * width + j), at(lengths, i * width + j + 1));
    }
  }
  return lengths;
}

function walk(from: readonly string[], to: readonly string[], lengths: Uint32Array): Stretch[] {
  const width = to.length + 1;
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    const removed = from[i];
    const added = to[j];
    if (removed !== undefined && removed === added) {
      stretches.push({ kind: 'same', text: removed });
      i++;
      j++;
    } else if (removed !== undefined && (added === undefined || at(lengths, (i + 1) * width + j) >= at(lengths, i * width + j + 1))) {
      stretches.push({ kind: 'removed', text: removed });
      i++;
    } else if (added !== undefined) {
      stretches.push({ kind: 'added', text: added });
      j++;
    }
  }
  return stretches;
}

function at(lengths: Uint32Array, index: number): number {
  return lengths[index] ?? 0;
}

/**
 * Neighbouring stretches of one kind become one; a lone space between two changes belongs to the change, because
 * "~~two~~ **three** ~~tracks~~ **steps**" reads worse than "~~two tracks~~ **three steps**".
 */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed });
    if (added) result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  stretches.forEach((stretch, index) => {
    if (stretch.kind === 'removed') removed += stretch.text;
    else if (stretch.kind === 'added') added += stretch.text;
    else if (/^\s+$/.test(stretch.text) && removed && added && changes(stretches[index + 1])) {
      removed += stretch.text;
      added += stretch.text;
    } else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind: 'same', text: last.text + stretch.text };
      else if (stretch.text) result.push(stretch);
    }
  });
  flush();
  return result;
}

function changes(stretch: Stretch | undefined): boolean {
  return stretch !== undefined && stretch.kind !== 'same';
}
