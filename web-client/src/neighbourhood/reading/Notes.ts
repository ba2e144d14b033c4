import type { Fault, Remark } from './Reading';

/** Keeps what is wrong with a file, and what was left out of it. */
export class Notes {
  readonly faults: Fault[] = [];
  private readonly counts = new Map<Remark['kind'], number>();

  constructor(private readonly file: string) {}

  fault(fault: Omit<Fault, 'file'>) {
    this.faults.push({ file: this.file, ...fault });
  }

  count(kind: Remark['kind']) {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  get remarks(): Remark[] {
    return [...this.counts].map(([kind, count]) => ({ kind, file: this.file, count }));
  }
}
