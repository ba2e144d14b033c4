/** One thing that happened, as the journal tells it to this viewer. */
export interface JournalEntry {
  readonly revision: number;
  readonly at: string;
  readonly recordedAt?: string;
  readonly by?: string;
  readonly kind: string;
  /** What it was about more precisely than its items tell, in words of the contract. */
  readonly detail?: readonly string[];
  readonly board?: string;
  readonly items?: readonly string[];
  readonly text?: string;
}
