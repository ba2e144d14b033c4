import { MarkButton } from '../../classification/MarkButton';
import type { Item } from '../../contract/items';
import { Became } from '../../origin/Became';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { ColourChoice } from '../controls/ColourChoice';
import { ParkButton } from '../controls/ParkButton';
import { larger, smaller } from '../geometry/noteSize';
import { ClusterForm } from './ClusterForm';
import { Fold } from './Fold';
import { LinkForm } from './LinkForm';
import { MoveForm } from './MoveForm';
import { NoteChoiceForm } from './NoteChoiceForm';
import { RewordForm } from './RewordForm';
import { useBoardTexts } from '../i18n/useBoardTexts';

/** Everything that can be done with one note. */
export function NoteMenu({ note }: { readonly note: Item<'note'> }) {
  const board = useBoard();
  const t = useBoardTexts();
  const { actions } = board;
  return (
    <div className="board-list__menu wa-stack">
      <Became noteId={note.id} />
      <RewordForm note={note} />
      <Fold summary={t('list.meaning')}>
        <div className="wa-row">
          <ColourChoice current={note.colour} onChoose={(colour) => void actions.recolourNotes([note.id], colour)} />
        </div>
      </Fold>
      <Fold summary={t('list.group')}>
        <ClusterForm note={note} />
      </Fold>
      <Fold summary={t('list.size')}>
        <div className="wa-row">
          <span>{t(`size.${note.size ?? 'NORMAL'}`)}</span>
          <ActionButton action="enlargeNotes" disabled={!larger(note.size)} onPress={() => void actions.enlargeNotes([note.id])} />
          <ActionButton action="shrinkNotes" disabled={!smaller(note.size)} onPress={() => void actions.shrinkNotes([note.id])} />
        </div>
      </Fold>
      <Fold summary={t('list.place')}>
        <NoteChoiceForm
          noteId={note.id}
          action="placeBeside"
          label={t('list.beside')}
          onChoose={(other) => void actions.placeBeside(note.id, other)}
        />
        <MoveForm key={`${note.x} ${note.y}`} note={note} />
      </Fold>
      <Fold summary={t('action.drawLink')}>
        <LinkForm from={note.id} />
      </Fold>
      <Fold summary={t('action.addSource')}>
        <NoteChoiceForm
          noteId={note.id}
          action="addSource"
          label={t('list.source')}
          onChoose={(other) => void actions.addSource(note.id, other)}
        />
      </Fold>
      <div className="wa-row">
        <ActionButton action="proposeDecision" onPress={() => actions.proposeDecision([note.id])} />
        <ActionButton action="makeOfNotes" onPress={() => actions.makeOfNotes([note.id])} />
        <ParkButton noteId={note.id} />
        <MarkButton things={[{ kind: 'note', id: note.id }]} />
        <ActionButton action="removeNotes" onPress={() => void actions.removeNotes([note.id])} />
      </div>
    </div>
  );
}
