const LONGEST_LINE = 22;
const MOST_LINES = 2;
const CHARACTER_WIDTH = 7.1;
const LINE_HEIGHT = 17;
const PADDING = 8;

/** A name in the lines in which the map writes it, and the room that they take. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * Breaks a name into at most two lines. The room is reckoned from the number of characters, on the wide side, and not
 * measured: measuring each label of each frame of a drag makes the drag stutter.
 */
export function labelText(name: string): LabelText {
  const lines = brokenUp(name);
  const longest = Math.max(...lines.map((line) => line.length));
  return { lines, width: longest * CHARACTER_WIDTH + PADDING, height: lines.length * LINE_HEIGHT + 2 };
}

function brokenUp(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, MOST_LINES).map((line) => cut(line, false));
  if (lines.length > MOST_LINES) kept[MOST_LINES - 1] = cut(kept[MOST_LINES - 1] ?? '', true);
  return kept;
}

function cut(line: string, more: boolean): string {
  if (!more && line.length <= LONGEST_LINE) return line;
  return `${line.slice(0, LONGEST_LINE - 1).trimEnd()}…`;
}
