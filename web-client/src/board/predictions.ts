import type { Predictions, View } from '../atelier/predicted';
import type { BackgroundImage } from '../contract/board';
import type { CommandOf } from '../contract/commands';
import type { ItemChange } from '../contract/items';

/** Notes, clusters, frames and the image under them follow the hand. */
export const predictions: Predictions = {
  AddNote: (command, view) => (view.get('note', command.noteId) ? [] : [addedNote(command, view)]),
  MoveNote: ({ noteId, position }, view) => ofNote(noteId, view, { x: position.x, y: position.y }),
  RewordNote: ({ noteId, text }, view) => ofNote(noteId, view, { text }),
  RecolourNote: ({ noteId, colour }, view) => ofNote(noteId, view, { colour }),
  ResizeNote: ({ noteId, size }, view) => ofNote(noteId, view, { size: size === 'NORMAL' ? null : size }),
  RemoveNote: ({ noteId }, view) => ofNote(noteId, view, { removed: true }),
  DeriveNote: ({ noteId, sources }, view) => ofNote(noteId, view, { sources: sources.length > 0 ? sources : null }),
  RestoreNote: ({ noteId }, view) => ofNote(noteId, view, { removed: null }),
  ClusterNote: ({ noteId, clusterId }, view) => ofNote(noteId, view, { cluster: clusterId }),
  UnclusterNote: ({ noteId }, view) => ofNote(noteId, view, { cluster: null }),
  FormCluster: ({ clusterId, boardId, name, noteIds }, view) => [
    ['cluster', clusterId, { board: boardId, name }],
    ...noteIds.flatMap((noteId) => ofNote(noteId, view, { cluster: clusterId })),
  ],
  DrawFrame: ({ frameId, boardId, title, bounds }) => [['frame', frameId, { board: boardId, title, ...bounds }]],
  LayBackground: ({ boardId, image, bounds, alternative, source, opacity }, view) =>
    view.get('board', boardId) ? [['board', boardId, { background: laid(image, { ...bounds, alternative, source, opacity }) }]] : [],
  ReshapeFrame: ({ frameId, bounds }, view) => (view.get('frame', frameId) ? [['frame', frameId, { ...bounds }]] : []),
};

function addedNote(command: CommandOf<'AddNote'>, view: View): ItemChange {
  const round = view.roundOn(command.boardId);
  return [
    'note',
    command.noteId,
    {
      board: command.boardId,
      text: command.text,
      textRevision: view.revision,
      x: command.position.x,
      y: command.position.y,
      colour: command.colour,
      author: view.me,
      createdAt: new Date().toISOString(),
      ...(round === undefined ? {} : { round, private: true }),
    },
  ];
}

/** An image as it lies: its own size is that of its pixels. */
function laid({ imageId, imageType, width: pixelWidth, height: pixelHeight }: BackgroundImage, as: object) {
  return { imageId, imageType, pixelWidth, pixelHeight, ...as };
}

function ofNote(noteId: string, view: View, fields: Record<string, unknown>): readonly ItemChange[] {
  return view.get('note', noteId) ? [['note', noteId, fields]] : [];
}
