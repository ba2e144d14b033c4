import type { Fault, Remark } from './Reading';

/** Keeps what is wrong with a file, and what was left out of it. */
export class Notes {
  private readonly found: Fault[] = [];
  private readonly counts = new Map<Remark['kind'], number>();
  private readonly lines = new Map<string, number>();

  constructor(private readonly file: string) {}

  fault(fault: Omit<Fault, 'file'>) {
    this.found.push({ file: this.file, ...fault });
  }

  count(kind: Remark['kind']) {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  /** Whether this neighbourhood is on a line before this one as well: then it could have two values for one figure. */
  isRepeated(found: string, line: number): boolean {
    const key = found.toLowerCase();
    const before = this.lines.get(key);
    if (before === undefined) this.lines.set(key, line);
    else this.fault({ kind: 'twice', line, found, before });
    return before !== undefined;
  }

  /** From top to bottom. */
  get faults(): Fault[] {
    return [...this.found].sort(({ line: one = 0 }, { line: other = 0 }) => one - other);
  }

  get remarks(): Remark[] {
    return [...this.counts].map(([kind, count]) => ({ kind, file: this.file, count }));
  }
}
