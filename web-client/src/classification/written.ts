import type { Classifiable } from '../contract/classification';
import type { Recall } from '../features/Past';

/** Where kinds of item have what people wrote in them, the first that is there. */
const TEXTS = ['text', 'title', 'name', 'said', 'role'] as const;

/** What was written in something that can be marked; empty when it is not there, or says nothing. */
export function writtenIn(kind: Classifiable, id: string, recall: Recall): string {
  const fields = recall(kind, id) as Readonly<Record<string, unknown>> | undefined;
  const text = TEXTS.map((name) => fields?.[name]).find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof text === 'string' ? text.trim() : '';
}

/** The id of the mark on something. */
export function markOf(kind: Classifiable, id: string): string {
  return `${kind}:${id}`;
}
