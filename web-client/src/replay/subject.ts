import type { ItemFields, ItemKind } from '../contract/items';
import type { LiveEvent } from '../contract/live';

/** Finds what an item is, or was just before it went. */
export type Recall = <K extends ItemKind>(kind: K, id: string) => Partial<ItemFields[K]> | undefined;

const LONGEST = 140;

/** Which kinds of item a kind of event is about, the most telling one first. */
const TELLING: readonly ItemKind[] = [
  'position', 'objection', 'decision', 'proposal', 'consentRound', 'stakeholder', 'activity', 'round', 'vote',
  'note', 'cluster', 'frame', 'link', 'participant', 'board', 'atelier',
];

/**
 * What an event is about, in the words of the people: the text of the note, the title of the decision. Empty where
 * this viewer may not know, as with somebody else's private note.
 */
export function subjectOf(event: LiveEvent, recall: Recall, nameOf: (participant: string) => string): string {
  for (const kind of TELLING) {
    const change = event.c.find(([eachKind]) => eachKind === kind);
    if (change) return shortened(wordsOf(kind, change[1], recall, nameOf));
  }
  return '';
}

/** The one who acted, as far as that may be known: for joining and leaving, whom it is about. */
export function actorOf(event: LiveEvent): string | undefined {
  if (event.k === 'ParticipantJoined') return event.c.find(([kind]) => kind === 'participant')?.[1] ?? event.by;
  return event.by;
}

function wordsOf(kind: ItemKind, id: string, recall: Recall, nameOf: (participant: string) => string): string {
  switch (kind) {
    case 'position':
    case 'objection':
    case 'proposal':
    case 'consentRound':
      return recall('decision', recall(kind, id)?.decision ?? '')?.title ?? '';
    case 'note':
      return withCluster(recall('note', id), recall);
    case 'vote':
      return recall('board', recall('vote', id)?.board ?? '')?.title ?? '';
    case 'round':
      return recall('round', id)?.question ?? '';
    case 'participant':
      return nameOf(id);
    case 'link':
      return linkWords(recall('link', id), recall);
    case 'decision':
    case 'activity':
    case 'board':
    case 'frame':
      return recall(kind, id)?.title ?? '';
    case 'stakeholder':
    case 'cluster':
    case 'atelier':
      return recall(kind, id)?.name ?? '';
    case 'ballot':
      return '';
  }
}

function withCluster(note: Partial<ItemFields['note']> | undefined, recall: Recall): string {
  const cluster = note?.cluster === undefined ? undefined : recall('cluster', note.cluster)?.name;
  const text = shortened(note?.text ?? '');
  return cluster && text ? `${text} (${cluster})` : text;
}

function linkWords(link: Partial<ItemFields['link']> | undefined, recall: Recall): string {
  if (link?.label) return link.label;
  const ends = [link?.from, link?.to].map((end) => shortened(recall('note', end ?? '')?.text ?? recall('cluster', end ?? '')?.name ?? '', 50));
  return ends.every((end) => end) ? ends.join(' – ') : '';
}

function shortened(text: string, longest = LONGEST): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
