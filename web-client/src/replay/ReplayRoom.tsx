import { Button } from '@nl-design-system-candidate/button-react';
import { useId, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { DifferencesContext, type Difference } from '../atelier/difference';
import { AtelierProvider, replayOf, useAtelier } from '../atelier/hooks';
import type { Sought } from '../features/happened';
import { problemText } from '../i18n/problemText';
import { SidePanel } from '../shell/SidePanel';
import { BranchDialog } from './branch/BranchDialog';
import { Caption } from './Caption';
import { ChapterList } from './chapters/ChapterList';
import { PresentChapter } from './chapters/PresentChapter';
import { ComparePanel } from './compare/ComparePanel';
import { useOther } from './compare/useOther';
import { useComparison } from './compare/useComparison';
import { Controls } from './Controls';
import { PlayFilters } from './filter/PlayFilters';
import { isEverything } from './filter/playFilter';
import { isStop } from './filter/stops';
import { usePlayFilter } from './filter/usePlayFilter';
import { useStops } from './filter/useStops';
import { Journal } from './Journal';
import { beginningOf, momentAddress, soughtIn } from './momentAddress';
import { fixesOf, nextMark, type Moments } from './moments';
import type { Replay } from './openReplay';
import { PaceControls } from './PaceControls';
import { PanelButton } from './PanelButton';
import { sceneOfItem, type Scene } from './sceneOf';
import { ScenePicker } from './ScenePicker';
import { SceneThen } from './SceneThen';
import { useTexts } from './texts';
import { Steering } from './Steering';
import { Timeline } from './Timeline';
import { useAddress } from './useAddress';
import { useMoment } from './useMoment';
import { usePanels, type Panel } from './usePanels';
import { usePlayer } from './useReplay';
import { useScene } from './useScene';

const NO_DIFFERENCES: readonly Difference[] = [];

/** What an address asks to look at: a board, or where a thing is seen whatever the moment. */
function sceneAsked(board: string | undefined, sought: Sought | undefined): Scene | undefined {
  if (board !== undefined) return { view: 'board', board };
  const [thing] = sought ?? [];
  return thing && sceneOfItem(thing[0], thing[1], () => undefined);
}

/** The player around a moment of the past. */
export function ReplayRoom({ moments, replay }: { moments: Moments; replay: Replay }) {
  const t = useTexts();
  const present = useAtelier();
  const { player, store, recall } = replay;
  const { chapters } = moments;
  const view = usePlayer(player);
  const past = useMemo(() => replayOf(present, store), [present, store]);
  const fixes = useMemo(() => fixesOf(moments), [moments]);
  const [parameters] = useSearchParams();
  const [asked] = useState(() => beginningOf(parameters) !== undefined);
  const [sought, seek] = useState(() => soughtIn(parameters));
  const [start] = useState(() => sceneAsked(parameters.get('board') ?? undefined, sought));
  const { scene, following, pick, follow } = useScene(start, view.event, recall, asked);
  const [branching, setBranching] = useState(false);
  const scenery = useRef<HTMLDivElement>(null);
  const keys = useId();
  const { other, compareWith } = useOther(view.head);
  const { filter, setFilter } = usePlayFilter();
  const stops = useStops(present.atelierId, player, filter);
  const comparison = useComparison(present.atelierId, replay, view, other);
  const { when, sentence } = useMoment(replay, fixes);
  const place = t('position', { revision: view.wanted, head: view.head });
  const markBefore = nextMark(moments.marks, view.wanted, -1)?.revision ?? 0;
  const panels = usePanels({
    compares: other !== undefined,
    compare: (begins) => compareWith(begins ? markBefore : undefined),
  });
  const beside = (panel: Panel) => ({
    folding: { folded: panels.folded, onFold: panels.onFold, behind: t('view.then') },
    onClose: () => panels.close(panel),
  });
  const open = (revision: number) => void player.seek(revision);
  const openFromPanel = (revision: number) => {
    panels.onFold(true);
    open(revision);
  };
  useAddress(player, view);
  return (
    <AtelierProvider source={past}>
      {view.failed && <p role="alert" className="wa-error">{t('failed', { why: problemText({ code: 'unreachable' }) })}</p>}
      <Caption
        when={when}
        sentence={sentence}
        place={place}
        playing={view.playing}
        travelling={view.travelling}
        highlighted={view.stops !== undefined && isStop(view.stops, view.wanted)}
      />
      <Timeline player={player} view={view} marks={moments.marks} chapters={chapters} fixes={fixes} inWords={[when, sentence.replace(/\.$/, ''), place].filter(Boolean).join('. ')} keys={keys} />
      <Steering
        controls={(
          <Controls player={player} view={view} marks={moments.marks}>
            {chapters.length > 0 && <PresentChapter chapters={chapters} revision={view.wanted} onOpen={open} />}
          </Controls>
        )}
      >
        <ScenePicker
          scene={scene}
          following={following}
          onPick={(chosen) => {
            pick(chosen);
            seek(undefined);
          }}
          onFollow={follow}
        />
        {chapters.length > 0 && <PanelButton panel="chapters" panels={panels} />}
        <PanelButton panel="journal" panels={panels} />
        <div className={panels.isOpen('compare') ? 'wa-replay-stays' : 'wa-replay-seldom'}>
          <PanelButton panel="compare" panels={panels} />
        </div>
        <div className="wa-replay-seldom">
          <PaceControls player={player} view={view} link={momentAddress(present.atelierId, view.revision, { board: scene.board, other, filter })} />
        </div>
        <div className={isEverything(filter) ? 'wa-replay-seldom' : 'wa-replay-stays'}>
          {present.session.role === 'FACILITATOR' && view.revision > 0 && (
            <Button purpose="secondary" className="nl-button--small" onClick={() => setBranching(true)}>{t('branch.open')}</Button>
          )}
          <AtelierProvider source={present}>
            <PlayFilters filter={filter} stops={stops} head={view.head} kinds={moments.kinds} onChange={setFilter} />
          </AtelierProvider>
        </div>
      </Steering>
      <DifferencesContext value={comparison.compared?.differences ?? NO_DIFFERENCES}>
        <div ref={scenery} className="wa-replay-scene">
          <p id={keys} className="wa-replay-keys wa-small">{t('controls.keys')}</p>
          <SceneThen scene={scene} followed={following ? view.event : undefined} sought={following ? undefined : sought} recall={recall} underway={view.travelling} />
        </div>
      </DifferencesContext>
      {branching && <BranchDialog atelierId={present.atelierId} revision={view.revision} onClose={() => setBranching(false)} />}
      {other !== undefined && panels.shown === 'compare' && (
        <SidePanel title={t('compare.title')} {...beside('compare')}>
          <ComparePanel
            revision={view.revision}
            other={other}
            marks={moments.marks}
            comparison={comparison}
            onOther={compareWith}
            onShow={(chosen, kind, id) => {
              pick(chosen);
              seek([[kind, id]]);
              panels.onFold(true);
              // The controls above it take much of a small screen.
              scenery.current?.scrollIntoView({ block: 'nearest' });
            }}
          />
        </SidePanel>
      )}
      {panels.shown === 'chapters' && (
        <SidePanel title={t('chapters.title')} {...beside('chapters')}>
          <ChapterList chapters={chapters} revision={view.wanted} onOpen={openFromPanel} />
        </SidePanel>
      )}
      {panels.shown === 'journal' && (
        <AtelierProvider source={present}>
          <SidePanel title={t('journal.label')} {...beside('journal')}>
            <Journal revision={view.revision} onOpen={openFromPanel} />
          </SidePanel>
        </AtelierProvider>
      )}
    </AtelierProvider>
  );
}
