import type { ItemKind } from '../contract/items';
import { NOT_TOLD } from '../features/FieldThen';
import { past as declare, type Recall } from '../features/Past';
import { shortened } from '../features/shortened';
import { component, flag, itemOf, itemsOf, mergedFrom, merging, people, person, place, written } from '../features/told';
import { useTexts as useWords } from '../i18n/texts';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

const ON_BOARDS = ['note', 'cluster', 'frame', 'link', 'round', 'vote', 'comment', 'reaction', 'activity'] as const;
const LONGEST_END = 50;

const onBoard = ({ board }: { readonly board: string }) => `board/${board}`;

/** What happens on a board is known by what was written there, and to be seen on the board of then. */
export const past = declare({
  name: 'board',
  texts: { nl, en },
  about: {
    note: noteWords,
    cluster: (id, recall) => recall('cluster', id)?.name ?? '',
    frame: (id, recall) => recall('frame', id)?.title ?? '',
    link: linkWords,
    board: (id, recall) => recall('board', id)?.title ?? '',
  },
  fields: {
    note: {
      text: written,
      colour: (colour) => useWords.now(`words.noteColour.${colour}`),
      size: (size) => useWords.now(`words.noteSize.${size}`),
      cluster: merging(itemOf('cluster')),
      sources: mergedFrom(itemsOf('note')),
      author: person,
      board: itemOf('board'),
      private: flag,
      sharedWith: people,
      sharedIn: NOT_TOLD,
      anonymous: flag,
      x: place,
      y: place,
      textRevision: NOT_TOLD,
      createdAt: NOT_TOLD,
      round: NOT_TOLD,
      circle: NOT_TOLD,
      removed: NOT_TOLD,
    },
    cluster: {
      name: written,
      board: NOT_TOLD,
    },
    frame: {
      title: written,
      x: place,
      y: place,
      width: place,
      height: place,
      board: NOT_TOLD,
    },
    link: {
      label: written,
      board: NOT_TOLD,
      from: NOT_TOLD,
      to: NOT_TOLD,
    },
    board: {
      title: written,
      component,
      background: ({ alternative }) => alternative,
      openedAt: NOT_TOLD,
    },
  },
  found: {
    note: { page: onBoard, texts: ({ text, removed }) => (removed ? [] : [text]) },
    cluster: { page: onBoard, texts: ({ name }) => [name] },
    frame: { page: onBoard, texts: ({ title }) => [title] },
    link: { page: onBoard, texts: ({ label }) => [label] },
    board: { page: ({ id }) => `board/${id}`, texts: ({ title, background }) => [title, background?.alternative, background?.source] },
  },
  view: { shows: ['board', ...ON_BOARDS], boardOf, Then: lazyPart(() => import('./BoardThen')) },
});

function boardOf(kind: ItemKind, id: string, recall: Recall): string | undefined {
  if (kind === 'board') return id;
  const placed = ON_BOARDS.find((each) => each === kind);
  return placed && recall(placed, id)?.board;
}

function noteWords(id: string, recall: Recall): string {
  const note = recall('note', id);
  const cluster = note?.cluster === undefined ? undefined : recall('cluster', note.cluster)?.name;
  const text = shortened(note?.text ?? '');
  return cluster && text ? `${text} (${cluster})` : text;
}

function linkWords(id: string, recall: Recall): string {
  const link = recall('link', id);
  if (link?.label) return link.label;
  const ends = [link?.from, link?.to].map((end) =>
    shortened(recall('note', end ?? '')?.text ?? recall('cluster', end ?? '')?.name ?? '', LONGEST_END),
  );
  return ends.every((end) => end) ? ends.join(' – ') : '';
}
