import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Item } from '../../contract/items';
import { SelectField } from '../../look/Field';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useScene } from '../stage/useScene';

/** Puts a note in a cluster, takes it out, or forms a new one with it. */
export function ClusterForm({ note }: { readonly note: Item<'note'> }) {
  const board = useBoard();
  const t = useBoardTexts();
  const [clusterId, setClusterId] = useState('');
  const clusters = useScene(
    (scene) => [...scene.clusters.values()].map(({ id, name }) => ({ id, name })),
    JSON.stringify,
  ).filter(({ id }) => id !== note.cluster);
  const put = (event: FormEvent) => {
    event.preventDefault();
    if (clusterId !== '') void board.actions.clusterNotes([note.id], clusterId);
  };
  return (
    <form className="wa-row" onSubmit={put}>
      {clusters.length > 0 && (
        <>
          <SelectField label={t('list.intoCluster')} value={clusterId} onChange={(event) => setClusterId(event.target.value)}>
            <option value="">{t('list.whichCluster')}</option>
            {clusters.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <ActionButton action="clusterNotes" disabled={clusterId === ''} />
        </>
      )}
      {note.cluster !== undefined && (
        <ActionButton action="unclusterNotes" onPress={() => void board.actions.unclusterNotes([note.id])} />
      )}
      <ActionButton
        action="formCluster"
        onPress={() => board.view.setState({ dialog: { kind: 'cluster', noteIds: [note.id] } })}
      />
    </form>
  );
}
