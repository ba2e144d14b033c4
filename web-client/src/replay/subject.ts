import type { LiveEvent } from '../contract/live';
import type { EventInWords, Past, Recall } from '../features/Past';
import { PASTS } from '../features/pasts';
import { shortened } from '../features/shortened';
import type { ItemKind } from '../contract/items';
import type { JournalEntry } from './journalEntry';

/**
 * What an event is about, in the words of the people: the text of the note, the title of the decision. Empty where
 * this viewer may not know, as with somebody else's private note.
 */
export function subjectOf(event: LiveEvent, recall: Recall, nameOf: (participant: string) => string): string {
  return detailed(event.k, event.d, calledThen(event, recall, nameOf));
}

function calledThen(event: LiveEvent, recall: Recall, nameOf: (participant: string) => string): string {
  const told = byAllOf(event.k, (kind) => event.c.filter(([each]) => each === kind).map(([, id]) => id), recall);
  if (told) return told;
  // The feature of the event knows best what it is about: revealing a round changes notes, but is about the round.
  for (const { about } of ownFirst(event.k)) {
    for (const kind of Object.keys(about) as ItemKind[]) {
      const change = event.c.find(([eachKind]) => eachKind === kind);
      if (change) return shortened(about[kind]?.(change[1], recall, nameOf) ?? '');
    }
  }
  return '';
}

/** Where no text is told, it was replaced before anybody saw it: what the note says now is something else. */
const WORDED: readonly string[] = ['NoteAdded', 'NoteReworded'];

/** What an entry of the journal is about: what was said, or else what it touched, as that is called now. */
export function subjectOfEntry(entry: JournalEntry, recall: Recall, nameOf: (participant: string) => string): string {
  const { kind, text } = entry;
  return text !== undefined || WORDED.includes(kind) ? text ?? '' : calledNow(entry, recall, nameOf);
}

/** What an entry of the journal touched, as that is called now. */
export function calledNow(entry: JournalEntry, recall: Recall, nameOf: (participant: string) => string): string {
  return detailed(entry.kind, entry.detail, touchedNow(entry, recall, nameOf));
}

function touchedNow({ kind, items = [] }: JournalEntry, recall: Recall, nameOf: (participant: string) => string): string {
  const told = byAllOf(kind, (each) => items.filter((id) => recall(each, id)), recall);
  if (told) return told;
  for (const { about } of ownFirst(kind)) {
    for (const each of Object.keys(about) as ItemKind[]) {
      const touched = items.find((id) => recall(each, id));
      const name = touched !== undefined && about[each]?.(touched, recall, nameOf);
      if (name) return shortened(name);
    }
  }
  return '';
}

/** What an event is about with the part of it that the event tells of. */
function detailed(kind: string, detail: readonly string[] | undefined, called: string): string {
  const inWords = detail && ownFirst(kind)[0]?.detail?.[kind];
  return inWords ? inWords(detail, called) : called;
}

/** What an event is about by all that it touched, where its feature says so. */
function byAllOf(kind: string, ...[touched, recall]: Parameters<EventInWords>): string {
  return shortened(ownFirst(kind)[0]?.aboutEvent?.[kind]?.(touched, recall) ?? '');
}

/** The one who acted, as far as that may be known: for joining and leaving, whom it is about. */
export function actorOf(event: LiveEvent): string | undefined {
  if (event.k === 'ParticipantJoined') return event.c.find(([kind]) => kind === 'participant')?.[1] ?? event.by;
  return event.by;
}

/** The features, beginning with the one that an event is of. */
export function ownFirst(eventKind: string): readonly Past[] {
  const isOwn = ({ texts }: Past) => eventKind in texts.nl.captions;
  return [...PASTS.filter(isOwn), ...PASTS.filter((each) => !isOwn(each))];
}
