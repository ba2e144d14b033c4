import type { AtelierCommand, CommandOf } from '../contract/commands';
import type { Item, ItemChange, ItemKind } from '../contract/items';

/** The items that a prediction builds on. */
export interface View {
  readonly me: string;
  readonly revision: number;
  get<K extends ItemKind>(kind: K, id: string): Item<K> | undefined;
  /** The running writing round on a board. */
  roundOn(board: string): string | undefined;
}

const NOTHING: readonly ItemChange[] = [];

/**
 * What an interactive command will probably change. Only for the commands whose effect has to be seen at once;
 * of all others the change comes with the live frame.
 */
export function predicted(command: AtelierCommand, view: View): readonly ItemChange[] {
  switch (command.type) {
    case 'AddNote':
      return view.get('note', command.noteId) ? NOTHING : [addedNote(command, view)];
    case 'MoveNote':
      return ofNote(command.noteId, view, { x: command.position.x, y: command.position.y });
    case 'RewordNote':
      return ofNote(command.noteId, view, { text: command.text });
    case 'RecolourNote':
      return ofNote(command.noteId, view, { colour: command.colour });
    case 'RemoveNote':
      return ofNote(command.noteId, view, { removed: true });
    case 'RestoreNote':
      return ofNote(command.noteId, view, { removed: null });
    case 'ClusterNote':
      return ofNote(command.noteId, view, { cluster: command.clusterId });
    case 'UnclusterNote':
      return ofNote(command.noteId, view, { cluster: null });
    case 'FormCluster':
      return [
        ['cluster', command.clusterId, { board: command.boardId, name: command.name }],
        ...command.noteIds.flatMap((noteId) => ofNote(noteId, view, { cluster: command.clusterId })),
      ];
    case 'DrawFrame':
      return [['frame', command.frameId, { board: command.boardId, title: command.title, ...command.bounds }]];
    case 'ReshapeFrame':
      return view.get('frame', command.frameId) ? [['frame', command.frameId, { ...command.bounds }]] : NOTHING;
    case 'CastDot':
      return dots(command.voteId, command.noteId, 1, view);
    case 'TakeBackDot':
      return dots(command.voteId, command.noteId, -1, view);
    case 'PlaceStakeholder':
      return view.get('stakeholder', command.stakeholderId)
        ? [['stakeholder', command.stakeholderId, { ...command.standing }]]
        : NOTHING;
    default:
      return NOTHING;
  }
}

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

function ofNote(noteId: string, view: View, fields: Record<string, unknown>): readonly ItemChange[] {
  return view.get('note', noteId) ? [['note', noteId, fields]] : NOTHING;
}

function dots(voteId: string, noteId: string, more: 1 | -1, view: View): readonly ItemChange[] {
  const vote = view.get('vote', voteId);
  if (vote?.state !== 'OPEN') return NOTHING;
  const ballotId = `${voteId}:${view.me}`;
  const before = view.get('ballot', ballotId)?.dots ?? {};
  const onNote = (before[noteId] ?? 0) + more;
  const spent = Object.values(before).reduce((sum, each) => sum + each, 0) + more;
  if (onNote < 0 || onNote > vote.perNote || spent > vote.budget) return NOTHING;
  const after: Record<string, number> = { ...before, [noteId]: onNote };
  return [
    ['ballot', ballotId, { vote: voteId, owner: view.me, private: true, dots: withoutZero(after) }],
    ['vote', voteId, { dotsCast: vote.dotsCast + more }],
  ];
}

function withoutZero(dots: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(dots).filter(([, count]) => count > 0));
}
