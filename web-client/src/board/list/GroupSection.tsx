import { MarkButton } from '../../classification/MarkButton';
import { MarkLabel } from '../../classification/MarkLabel';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useMay } from '../controls/useMay';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { Fold } from './Fold';
import { ListNote } from './ListNote';
import type { Group } from './useGroups';

/** A cluster with its notes, or the notes that are in none. */
export function GroupSection({ group }: { readonly group: Group }) {
  const board = useBoard();
  const t = useBoardTexts();
  const may = useMay();
  const { clusterId, name, noteIds, closedIds } = group;
  if (clusterId === undefined && noteIds.length + closedIds.length === 0) return null;
  const heading = `board-list-group-${clusterId ?? 'loose'}`;
  return (
    <section data-item={clusterId} aria-labelledby={heading} className="board-list__group">
      <header>
        <h2 id={heading}>{clusterId === undefined ? t('list.loose') : name}</h2>
        <span className="wa-soft">{t('list.clusterCount', { count: noteIds.length + closedIds.length })}</span>
        {clusterId !== undefined && <MarkLabel kind="cluster" id={clusterId} />}
        {clusterId !== undefined && may('nameCluster') && (
          <Fold summary="⋯" label={t('list.ofGroup', { name })}>
            <ActionButton
              action="nameCluster"
              onPress={() => board.view.setState({ dialog: { kind: 'renameCluster', clusterId } })}
            />
            <ActionButton
              action="drawLink"
              onPress={() => board.view.setState({ dialog: { kind: 'linkFrom', from: clusterId } })}
            />
            <ActionButton action="dissolveCluster" onPress={() => void board.actions.dissolveCluster(clusterId)} />
            <MarkButton things={[{ kind: 'cluster', id: clusterId }]} purpose="subtle" />
          </Fold>
        )}
      </header>
      <ul className="wa-plain-list">
        {noteIds.map((id) => (
          <ListNote key={id} id={id} />
        ))}
      </ul>
      {closedIds.length > 0 && (
        <Fold summary={t('list.closedCards', { count: closedIds.length })}>
          <ul className="wa-plain-list">
            {closedIds.map((id) => (
              <ListNote key={id} id={id} />
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}
