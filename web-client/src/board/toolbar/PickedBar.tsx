import { useItem } from '../../atelier/hooks';
import { MarkButton } from '../../classification/MarkButton';
import { MarkLabel } from '../../classification/MarkLabel';
import { useBoard, useSelected, useView } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useBoardTexts } from '../i18n/useBoardTexts';

/** What can be done with the frame, cluster or link that was taken hold of. */
export function PickedBar() {
  const picked = useView((view) => view.picked);
  if (!picked) return null;
  if (picked.kind === 'frame') return <FrameBar frameId={picked.id} />;
  return picked.kind === 'cluster' ? <ClusterBar clusterId={picked.id} /> : <LinkBar linkId={picked.id} />;
}

function FrameBar({ frameId }: { readonly frameId: string }) {
  const board = useBoard();
  const frame = useItem('frame', frameId);
  if (!frame) return null;
  return (
    <div className="board-selection-bar" role="group" aria-label={frame.title}>
      <strong>{frame.title}</strong><MarkLabel kind="frame" id={frameId} />
      <ActionButton
        action="titleFrame"
        onPress={() => board.view.setState({ dialog: { kind: 'retitleFrame', frameId } })}
      />
      <ActionButton
        action="drawLink"
        onPress={() => board.view.setState({ dialog: { kind: 'linkFrom', from: frameId } })}
      />
      <ActionButton action="removeFrame" onPress={() => void board.actions.removeFrame(frameId)} />
      <MarkButton things={[{ kind: 'frame', id: frameId }]} purpose="subtle" />
    </div>
  );
}

function ClusterBar({ clusterId }: { readonly clusterId: string }) {
  const board = useBoard();
  const cluster = useItem('cluster', clusterId);
  const outside = [...useSelected()].filter((id) => board.scene.notes.get(id)?.cluster !== clusterId);
  if (!cluster) return null;
  return (
    <div className="board-selection-bar" role="group" aria-label={cluster.name}>
      <strong>{cluster.name}</strong><MarkLabel kind="cluster" id={clusterId} />
      <ActionButton
        action="nameCluster"
        onPress={() => board.view.setState({ dialog: { kind: 'renameCluster', clusterId } })}
      />
      {outside.length > 0 && (
        <ActionButton action="clusterNotes" onPress={() => void board.actions.clusterNotes(outside, clusterId)} />
      )}
      <ActionButton
        action="drawLink"
        onPress={() => board.view.setState({ dialog: { kind: 'linkFrom', from: clusterId } })}
      />
      <ActionButton action="dissolveCluster" onPress={() => void board.actions.dissolveCluster(clusterId)} />
      <MarkButton things={[{ kind: 'cluster', id: clusterId }]} purpose="subtle" />
    </div>
  );
}

function LinkBar({ linkId }: { readonly linkId: string }) {
  const board = useBoard();
  const t = useBoardTexts();
  const link = useItem('link', linkId);
  if (!link) return null;
  return (
    <div className="board-selection-bar" role="group" aria-label={link.label ?? t('stage.link')}>
      {link.label !== undefined && <strong>{link.label}</strong>}
      <ActionButton action="removeLink" onPress={() => void board.actions.removeLink(linkId)} />
    </div>
  );
}
