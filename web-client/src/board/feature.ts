import { feature } from '../features/Feature';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';
import { predictions } from './predictions';

export const board = feature({
  name: 'board',
  texts: { nl, en },
  pages: [
    { path: 'board/:boardId', Page: lazyPart(() => import('./BoardPage')) },
  ],
  happened: {
    BoardOpened: 'boardOpened',
    NoteAdded: 'notesAdded',
    NoteReworded: 'notesReworded',
    NoteMoved: 'notesArranged',
    NoteRecoloured: 'notesArranged',
    NoteResized: 'notesArranged',
    NoteDerived: 'notesArranged',
    NoteClustered: 'notesArranged',
    NoteUnclustered: 'notesArranged',
    NoteRemoved: 'notesRemoved',
    NoteRestored: 'notesArranged',
    ClusterFormed: 'boardDrawn',
    ClusterNamed: 'boardDrawn',
    ClusterDissolved: 'boardDrawn',
    FrameDrawn: 'boardDrawn',
    FrameReshaped: 'boardDrawn',
    FrameTitled: 'boardDrawn',
    FrameRemoved: 'boardDrawn',
    LinkDrawn: 'boardDrawn',
    LinkRemoved: 'boardDrawn',
    BackgroundLaid: 'backgroundLaid',
    BackgroundRemoved: 'backgroundLaid',
  },
  predictions,
});
