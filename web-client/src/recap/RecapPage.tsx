import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link, useSearchParams } from 'react-router';
import { useAtelier, useItems, useLoaded } from '../atelier/hooks';
import { useFormat } from '../i18n/format';
import { problemText } from '../i18n/problemText';
import { EmptyState } from '../look/EmptyState';
import { SelectField } from '../look/Field';
import { Loading } from '../look/Loading';
import { inOrder, type HalfDay } from '../programme/agenda';
import { Actions, Decided, Open } from './Outcomes';
import { Parts } from './Parts';
import type { Recap } from './recap';
import { useTexts } from './texts';
import { TookPart } from './TookPart';
import { useRecap } from './useRecap';
import './recap.css';

/** What a half-day yielded, on one or two sheets. */
export default function RecapPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const { atelierId } = useAtelier();
  const halfDays = inOrder(useItems('halfDay'));
  const [parameters, setParameters] = useSearchParams();
  if (!loaded) return <Loading />;
  const begun = halfDays.filter(({ state }) => state !== 'PLANNED');
  const shown = begun.find(({ id }) => id === parameters.get('halfDay')) ?? begun.at(-1);
  const nameOf = (halfDay: HalfDay) =>
    [t('number', { number: halfDays.indexOf(halfDay) + 1 }), halfDay.theme].filter(Boolean).join(': ');
  return (
    <div className="wa-page wa-stack wa-recap">
      <Heading level={1}>{t('title')}</Heading>
      <p className="wa-noprint">{t('intro')}</p>
      {!shown ? <EmptyState text={t('none')} /> : (
        <>
          <div className="wa-row wa-noprint wa-recap__choice">
            <SelectField label={t('halfDay')} value={shown.id} onChange={({ target }) => setParameters({ halfDay: target.value }, { replace: true })}>
              {begun.map((each) => <option key={each.id} value={each.id}>{nameOf(each)}</option>)}
            </SelectField>
            <Button type="button" purpose="secondary" onClick={() => window.print()}>{t('print')}</Button>
            <Link className="nl-link" to={`/atelier/${atelierId}/programme`}>{t('programme')}</Link>
          </div>
          <Shown atelierId={atelierId} halfDay={shown.id} name={nameOf(shown)} />
        </>
      )}
    </div>
  );
}

function Shown({ atelierId, halfDay, name }: { atelierId: string; halfDay: string; name: string }) {
  const t = useTexts();
  const { recap, problem } = useRecap(atelierId, halfDay);
  if (problem) return <p role="alert" className="wa-error">{t('failed', { why: problemText(problem) })}</p>;
  if (!recap) return <Loading />;
  return (
    <>
      <Head recap={recap} name={name} />
      <Decided recap={recap} />
      <Actions recap={recap} />
      <Open recap={recap} />
      <TookPart recap={recap} />
      <Parts recap={recap} />
    </>
  );
}

function Head({ recap, name }: { recap: Recap; name: string }) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const { day, time, number } = useFormat();
  const { openedAt, closedAt, minutes, plannedMinutes } = recap;
  const from = time(openedAt);
  return (
    <div>
      <p className="wa-recap__name">{name}</p>
      <p>{closedAt === undefined ? t('goesOn', { day: day(openedAt), from }) : t('between', { day: day(openedAt), from, to: time(closedAt) })}</p>
      {minutes !== undefined && <p>{t('duration', { count: minutes, minutes: number(minutes), planned: number(plannedMinutes) })}</p>}
      <p className="wa-noprint"><Link className="nl-link" to={`/atelier/${atelierId}/replay?r=${recap.revision}`}>{t('replay')}</Link></p>
    </div>
  );
}
