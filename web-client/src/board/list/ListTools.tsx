import type { ReactNode } from 'react';
import { useBoard, useView } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { TextField } from '../../look/Field';
import { StepButtons } from '../toolbar/BoardToolbar';

/** What can be done with the board as a whole, and what else belongs there. */
export function ListTools({ children }: { readonly children: ReactNode }) {
  const board = useBoard();
  const t = useBoardTexts();
  const search = useView((view) => (view.searching ? view.search : ''));
  return (
    <div className="board-list__tools">
      <div className="board-toolbar" role="group" aria-label={t('toolbar.label')}>
        <StepButtons />
        <ActionButton action="selectAll" onPress={() => board.actions.selectAll()} />
        {children}
      </div>
      <TextField
        label={t('search.label')}
        type="search"
        value={search}
        onChange={(event) => board.view.setState({ search: event.target.value, searching: event.target.value !== '' })}
      />
    </div>
  );
}
