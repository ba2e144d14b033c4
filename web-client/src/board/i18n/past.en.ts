import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Board',
  topic: 'Notes and boards',
  kinds: { note: 'Notes', cluster: 'Clusters', frame: 'Frames', link: 'Links', board: 'Boards' },
  fields: {
    note: {
      text: 'Text',
      colour: 'Kind',
      size: 'Size',
      cluster: 'Cluster',
      sources: 'Came forth from',
      author: 'Written by',
      board: 'Board',
      private: 'Still private',
      sharedWith: 'Also seen by',
      anonymous: 'Without a name',
    },
    cluster: {
      name: 'Name',
    },
    frame: {
      title: 'Title',
    },
    link: {
      label: 'Label',
    },
    board: {
      title: 'Title',
      component: 'Component',
      background: 'Background',
    },
  },
  captions: {
    BoardOpened: '{{who}} opens a board',
    NoteAdded: '{{who}} writes a note',
    NoteReworded: '{{who}} changes the text of a note',
    NoteMoved: '{{who}} moves a note',
    NoteRecoloured: '{{who}} gives a note another colour',
    NoteResized: '{{who}} makes a note larger or smaller',
    NoteDerived: '{{who}} says what a note came forth from',
    NoteClustered: '{{who}} puts a note in a cluster',
    NoteUnclustered: '{{who}} takes a note out of a cluster',
    NoteRemoved: '{{who}} takes a note away',
    NoteRestored: '{{who}} puts a note back',
    ClusterFormed: '{{who}} makes a cluster',
    ClusterNamed: '{{who}} gives a cluster another name',
    ClusterDissolved: '{{who}} dissolves a cluster',
    FrameDrawn: '{{who}} draws a frame',
    FrameReshaped: '{{who}} changes the place or the size of a frame',
    FrameTitled: '{{who}} gives a frame another title',
    FrameRemoved: '{{who}} takes a frame away',
    LinkDrawn: '{{who}} draws a line',
    LinkRemoved: '{{who}} takes a line away',
    BackgroundLaid: '{{who}} lays an image under a board',
    BackgroundRemoved: '{{who}} takes away the image under a board',
  },
};
