import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  happened: {
    boardOpened_one: '{{who}} opened a board.',
    boardOpened_other: '{{who}} opened {{count}} boards.',
    notesAdded_one: '{{who}} wrote a note.',
    notesAdded_other: '{{who}} wrote {{count}} notes.',
    notesReworded_one: '{{who}} changed the text of a note.',
    notesReworded_other: '{{who}} changed the text of a note {{count}} times.',
    notesArranged_one: '{{who}} moved or arranged a note.',
    notesArranged_other: '{{who}} moved or arranged {{count}} notes.',
    notesRemoved_one: '{{who}} removed a note.',
    notesRemoved_other: '{{who}} removed {{count}} notes.',
    boardDrawn_one: '{{who}} changed a cluster, frame or link.',
    boardDrawn_other: '{{who}} changed {{count}} clusters, frames or links.',
    backgroundLaid: '{{who}} changed the background of a board.',
  },
  problems: {
    'note-is-removed': 'This note was removed. Put it back first.',
    'note-is-not-removed': 'This note is still on the board.',
    'other-board': 'This is on another board. Choose something of this board.',
    'note-is-not-clustered': 'This note is not in a cluster.',
    'note-reworded-meanwhile': 'Somebody else changed this note meanwhile. Compare the texts and choose one.',
    'note-comes-from-itself': 'A note cannot come forth from itself, nor from what came forth from it. Choose another note.',
    'not-your-private-note': 'This note is still private. Only its author can do something with it.',
    'board-has-no-background': 'No image lies under this board (any more).',
    'image-unknown': 'This image is not in this atelier. Choose the file again.',
  },
};
