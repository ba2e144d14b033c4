import type { ActionDesk } from './ActionDesk';

/** Everything that can be done with links. */
export function linkActions(desk: ActionDesk) {
  return {
    /** Draws a link from one item to another, with or without words. */
    drawLink(from: string, to: string, label = '') {
      const said = label.trim();
      return desk.send([
        {
          type: 'DrawLink',
          linkId: desk.newId(),
          boardId: desk.boardId,
          from,
          to,
          ...(said === '' ? {} : { label: said }),
        },
      ]);
    },

    /** Removes a link. */
    removeLink(linkId: string) {
      return desk.send([{ type: 'RemoveLink', linkId }]);
    },
  };
}
