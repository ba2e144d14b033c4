/** One thing that happened, as the journal tells it to this viewer. */
export interface JournalEntry {
  readonly revision: number;
  readonly at: string;
  readonly recordedAt?: string;
  readonly by?: string;
  readonly kind: string;
  readonly board?: string;
  readonly items?: readonly string[];
  readonly text?: string;
}
