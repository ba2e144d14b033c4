import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { DifferencesContext, type Difference } from '../atelier/difference';
import { AtelierProvider, replayOf, useAtelier, usePeople } from '../atelier/hooks';
import { problemText } from '../i18n/problemText';
import { SidePanel } from '../shell/SidePanel';
import { Caption } from './Caption';
import { ComparePanel } from './compare/ComparePanel';
import { useOther } from './compare/useOther';
import { useComparison } from './compare/useComparison';
import { Controls } from './Controls';
import { Journal } from './Journal';
import { beginningOf, momentAddress } from './momentAddress';
import { fixesOf, nextMark, timeOf, type Moments } from './moments';
import type { Replay } from './openReplay';
import type { PlayerView, ReplayPlayer } from './replayPlayer';
import { ScenePicker } from './ScenePicker';
import { SceneThen } from './SceneThen';
import { actorOf, subjectOf } from './subject';
import { useTexts } from './texts';
import { Timeline } from './Timeline';
import { useFormat } from '../i18n/format';
import { usePlayer } from './useReplay';
import { useScene } from './useScene';
import { useSentence } from './useSentence';

const NO_DIFFERENCES: readonly Difference[] = [];

/** The player around a moment of the past. */
export function ReplayRoom({ moments, replay }: { moments: Moments; replay: Replay }) {
  const t = useTexts();
  const present = useAtelier();
  const { player, store, recall } = replay;
  const view = usePlayer(player);
  const past = useMemo(() => replayOf(present, store), [present, store]);
  const fixes = useMemo(() => fixesOf(moments), [moments]);
  const [parameters] = useSearchParams();
  const { scene, following, pick, follow } = useScene({ view: 'board', board: parameters.get('board') ?? undefined }, view.event, recall);
  const [reading, setReading] = useState(false);
  const { other, compareWith } = useOther(view.head);
  const comparison = useComparison(present.atelierId, replay, view, other);
  const { when, sentence } = useMoment(replay, fixes);
  const place = t('position', { revision: view.wanted, head: view.head });
  const markBefore = nextMark(moments.marks, view.wanted, -1)?.revision ?? 0;
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
        highlighted={view.person !== undefined && view.event?.by === view.person}
      />
      <Timeline player={player} view={view} marks={moments.marks} fixes={fixes} inWords={[when, sentence, place].filter(Boolean).join('. ')} />
      <Controls player={player} view={view} marks={moments.marks} link={momentAddress(present.atelierId, view.revision, scene.board, other)} />
      <div className="wa-row">
        <ScenePicker scene={scene} following={following} onPick={pick} onFollow={follow} />
        <Button purpose="secondary" aria-expanded={reading} onClick={() => setReading(!reading)}>
          {t(reading ? 'journal.close' : 'journal.open')}
        </Button>
        <Button
          purpose="secondary"
          aria-expanded={other !== undefined}
          onClick={() => {
            setReading(false);
            compareWith(other === undefined ? markBefore : undefined);
          }}
        >
          {t(other === undefined ? 'compare.open' : 'compare.close')}
        </Button>
      </div>
      <DifferencesContext value={comparison.compared?.differences ?? NO_DIFFERENCES}>
        <SceneThen scene={scene} />
      </DifferencesContext>
      {other !== undefined && !reading && (
        <SidePanel title={t('compare.title')} onClose={() => compareWith(undefined)}>
          <ComparePanel
            revision={view.revision}
            other={other}
            marks={moments.marks}
            comparison={comparison}
            onOther={compareWith}
            onShow={pick}
          />
        </SidePanel>
      )}
      {reading && (
        <AtelierProvider source={present}>
          <SidePanel title={t('journal.label')} onClose={() => setReading(false)}>
            <Journal revision={view.revision} onOpen={(revision) => void player.seek(revision)} />
          </SidePanel>
        </AtelierProvider>
      )}
    </AtelierProvider>
  );
}

/** The moment that is shown, in words. */
function useMoment({ player, recall }: Replay, fixes: ReturnType<typeof fixesOf>): { when: string | undefined; sentence: string } {
  const t = useTexts();
  const people = usePeople();
  const { exact, moment } = useFormat();
  const say = useSentence();
  const { event, at, wanted, revision } = player.view();
  if (wanted === 0) return { when: undefined, sentence: t('start') };
  const about = timeOf(fixes, wanted);
  const guessed = about === undefined ? undefined : t('about', { when: moment(about) });
  if (wanted !== revision || !event) return { when: at !== undefined && wanted === revision ? exact(at) : guessed, sentence: t('travelling') };
  const subject = subjectOf(event, recall, (id) => people.get(id)?.name ?? '');
  return { when: exact(event.at), sentence: say({ kind: event.k, by: actorOf(event), subject }) };
}

/** Keeps the address at the moment where one rests, and follows an address to its moment. */
function useAddress(player: ReplayPlayer, { playing, travelling, revision }: PlayerView): void {
  const [parameters, setParameters] = useSearchParams();
  const { pathname } = useLocation();
  const asked = beginningOf(parameters);
  const askedRevision = asked && 'revision' in asked ? asked.revision : undefined;
  const written = useRef<number>(undefined);
  const resting = !playing && !travelling && revision > 0;
  useEffect(() => {
    // The address follows the player a little later: what was written there from here is no wish of anybody.
    if (askedRevision !== undefined && askedRevision !== written.current) void player.seek(askedRevision);
  }, [askedRevision, player]);
  useEffect(() => {
    // One may have left for a page that is still on its way: this one must not call one back.
    if (!resting || location.pathname !== pathname) return;
    written.current = revision;
    setParameters((before) => {
      const after = new URLSearchParams(before);
      after.delete('at');
      after.set('r', String(revision));
      return after;
    }, { replace: true });
    // only where one rests matters here, not what else changes in the address
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [resting, revision]);
}
