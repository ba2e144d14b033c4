import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useItems, useLoaded, useReadOnly } from '../atelier/hooks';
import { useViewInAddress } from '../features/useAddressed';
import { Loading } from '../look/Loading';
import { useOnPaper } from '../look/useOnPaper';
import { PlacingBar } from '../placing/PlacingBar';
import { usePlacing } from '../placing/usePlacing';
import { Rings } from '../ring/Rings';
import { agreementOf } from './agreementOf';
import { byName, placedBy } from './placed';
import { PlacingInTurn } from './PlacingInTurn';
import type { Standing } from './standing';
import { StakeholderForm } from './StakeholderForm';
import { StakeholderList } from './StakeholderList';
import { StakeholderMap } from './StakeholderMap';
import { StakeholderPanel } from './StakeholderPanel';
import { useTexts } from './texts';
import { useSilentPlaces } from './useSilentPlaces';
import { useStakeholderActions } from './useStakeholderActions';
import './stakeholder.css';

const VIEWS = ['map', 'list', 'rings'] as const;

/** Who has a say and who has a stake: the map, the register beside it, and all that can be done with them. */
export default function StakeholderPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const readOnly = useReadOnly();
  const all = useItems('stakeholder');
  const { running, mine } = usePlacing('STAKEHOLDERS');
  const stakeholders = useMemo(() => byName(running ? all.map((each) => placedBy(each, mine.get(each.id))) : all), [all, mine, running]);
  const names = useMemo(() => new Map(all.map(({ id, name }) => [id, name])), [all]);
  const { silent, choice } = useSilentPlaces();
  const actions = useStakeholderActions();
  const [view, setView] = useViewInAddress(VIEWS, () => (isNarrow() ? 'list' : 'map'));
  const [selected, setSelected] = useState<string>();
  const [registering, setRegistering] = useState(false);
  const [said, say] = useState('');
  const heading = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const onPaper = useOnPaper(page);
  // on paper there is nothing to choose: all views come
  const shows = (each: (typeof VIEWS)[number]) => stakeholders.length > 0 && (onPaper || view === each);
  const open = stakeholders.find(({ id }) => id === selected);

  const close = () => setSelected(undefined);
  const place = (id: string, standing: Standing) => (running ? actions.propose(running.id, id, standing) : actions.place(id, standing));

  // Somebody else may take away whom one was looking at: the focus must not be lost with the panel.
  const lost = selected !== undefined && !open;
  useEffect(() => {
    if (lost) heading.current?.focus();
  }, [lost]);

  if (!loaded) return <Loading />;
  return (
    <div ref={page} className="wa-stakeholders wa-stack">
      <header className="wa-stakeholders__head">
        <div>
          <div ref={heading} tabIndex={-1}><Heading level={1}>{t('title')}</Heading></div>
          {/* in a round it is said below what to do: who places on a phone has no room to hear it twice */}
          <p>{!running && t('intro')} {t('count', { count: stakeholders.length })}.</p>
        </div>
        <div className="wa-row" role="group" aria-label={t('views.label')}>
          {VIEWS.map((each) => (
            <Button key={each} type="button" purpose="secondary" toggle pressed={view === each} onClick={() => setView(each)}>
              {t(`views.${each}`)}
            </Button>
          ))}
        </div>
        {!readOnly && !registering && (
          <Button type="button" purpose="primary" onClick={() => setRegistering(true)}>{t('action.register')}</Button>
        )}
      </header>
      {registering && (
        <section className="wa-card wa-stack" aria-label={t('action.register')}>
          <Heading level={2}>{t('action.register')}</Heading>
          <StakeholderForm submitLabel={t('action.add')} onDone={() => setRegistering(false)} />
        </section>
      )}
      <div className="wa-stack">
        {view !== 'rings' && <PlacingBar subject="STAKEHOLDERS" names={names} agreement={agreementOf(all)} />}
        {view !== 'rings' && choice}
        {stakeholders.length === 0 && <p className="wa-card">{t(readOnly ? 'emptyReadOnly' : 'empty')}</p>}
        {shows('map') && (
          <StakeholderView title={onPaper && t('views.map')}>
            <StakeholderMap
              stakeholders={stakeholders}
              silent={silent}
              selected={selected}
              readOnly={readOnly}
              onSelect={setSelected}
              onPlace={place}
              say={say}
            />
          </StakeholderView>
        )}
        {shows('list') && (
          <StakeholderView title={onPaper && t('views.list')}>
            {view === 'list' && running && !readOnly && <PlacingInTurn key={running.id} stakeholders={stakeholders} onPlace={place} say={say} />}
            <StakeholderList stakeholders={stakeholders} silent={silent} onSelect={setSelected} />
          </StakeholderView>
        )}
        {shows('rings') && <StakeholderView title={onPaper && t('views.rings')}><Rings /></StakeholderView>}
        {open && (
          <StakeholderPanel
            key={open.id}
            stakeholder={open}
            readOnly={readOnly}
            onPlace={(standing) => place(open.id, standing)}
            onWithdrawn={close}
            onClose={close}
          />
        )}
      </div>
      <p className="wa-hidden" role="status">{said}</p>
    </div>
  );
}

/** One of the views; on paper under its title. */
function StakeholderView({ title, children }: { title: string | false; children: ReactNode }) {
  return (
    <div className="wa-stakeholders__view wa-stack">
      {title && <Heading level={2}>{title}</Heading>}
      {children}
    </div>
  );
}

/** On a phone the list comes first; the map is there on request. */
function isNarrow(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(max-width: 40rem)').matches;
}
