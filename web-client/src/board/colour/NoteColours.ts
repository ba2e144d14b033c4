import type { NoteColour } from '../../contract/board';

/** The colour that this person's next note gets: the one that was chosen last. */
export class NoteColours {
  next: NoteColour = 'YELLOW';
}
