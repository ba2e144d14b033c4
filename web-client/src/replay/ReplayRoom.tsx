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
import { momentAddress } from './momentAddress';
import { fixesOf, nextMark, type Moments } from './moments';
import type { Replay } from './openReplay';
import { ScenePicker } from './ScenePicker';
import { SceneThen } from './SceneThen';
import { useTexts } from './texts';
import { Steering } from './Steering';
import { Timeline } from './Timeline';
import { useAddress } from './useAddress';
import { useMoment } from './useMoment';
import { usePlayer } from './useReplay';
import { useScene } from './useScene';

const NO_DIFFERENCES: readonly Difference[] = [];

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
  const { scene, following, pick, follow } = useScene({ view: 'board', board: parameters.get('board') ?? undefined }, view.event, recall);
  const [panel, setPanel] = useState<'journal' | 'chapters'>();
  const [folded, setFolded] = useState(false);
  const [branching, setBranching] = useState(false);
  const [sought, seek] = useState<Sought>();
  const scenery = useRef<HTMLDivElement>(null);
  const keys = useId();
  const { other, compareWith } = useOther(view.head);
  const { filter, setFilter } = usePlayFilter();
  const stops = useStops(present.atelierId, player, filter);
  const comparison = useComparison(present.atelierId, replay, view, other);
  const { when, sentence } = useMoment(replay, fixes);
  const place = t('position', { revision: view.wanted, head: view.head });
  const markBefore = nextMark(moments.marks, view.wanted, -1)?.revision ?? 0;
  const toggle = (wanted: 'journal' | 'chapters') => {
    setFolded(false);
    setPanel(panel === wanted ? undefined : wanted);
  };
  const open = (revision: number) => void player.seek(revision);
  const openFromPanel = (revision: number) => {
    setFolded(true);
    open(revision);
  };
  // One panel at a time, so that how they make way on a phone is one state.
  const folding = { folded, onFold: setFolded, behind: t('view.then') };
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
      <Timeline player={player} view={view} marks={moments.marks} chapters={chapters} fixes={fixes} inWords={[when, sentence, place].filter(Boolean).join('. ')} keys={keys} />
      <Steering
        controls={(
          <Controls player={player} view={view} marks={moments.marks} link={momentAddress(present.atelierId, view.revision, { board: scene.board, other, filter })}>
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
        {chapters.length > 0 && (
          <Button purpose="secondary" className="nl-button--small" aria-expanded={panel === 'chapters'} onClick={() => toggle('chapters')}>
            {t(panel === 'chapters' ? 'chapters.close' : 'chapters.open')}
          </Button>
        )}
        <Button purpose="secondary" className="nl-button--small" aria-expanded={panel === 'journal'} onClick={() => toggle('journal')}>
          {t(panel === 'journal' ? 'journal.close' : 'journal.open')}
        </Button>
        <Button
          purpose="secondary"
          className="nl-button--small"
          aria-expanded={other !== undefined}
          onClick={() => {
            setPanel(undefined);
            setFolded(false);
            compareWith(other === undefined ? markBefore : undefined);
          }}
        >
          {t(other === undefined ? 'compare.open' : 'compare.close')}
        </Button>
        <div className={isEverything(filter) ? 'wa-replay-seldom' : undefined}>
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
      {other !== undefined && panel === undefined && (
        <SidePanel title={t('compare.title')} folding={folding} onClose={() => compareWith(undefined)}>
          <ComparePanel
            revision={view.revision}
            other={other}
            marks={moments.marks}
            comparison={comparison}
            onOther={compareWith}
            onShow={(chosen, kind, id) => {
              pick(chosen);
              seek([[kind, id]]);
              setFolded(true);
              // The controls above it take much of a small screen.
              scenery.current?.scrollIntoView({ block: 'nearest' });
            }}
          />
        </SidePanel>
      )}
      {panel === 'chapters' && (
        <SidePanel title={t('chapters.title')} folding={folding} onClose={() => setPanel(undefined)}>
          <ChapterList chapters={chapters} revision={view.wanted} onOpen={openFromPanel} />
        </SidePanel>
      )}
      {panel === 'journal' && (
        <AtelierProvider source={present}>
          <SidePanel title={t('journal.label')} folding={folding} onClose={() => setPanel(undefined)}>
            <Journal revision={view.revision} onOpen={openFromPanel} />
          </SidePanel>
        </AtelierProvider>
      )}
    </AtelierProvider>
  );
}
