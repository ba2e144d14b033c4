import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useSend } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { CheckboxField } from '../look/CheckboxField';
import { Tabs } from '../look/Tabs';
import './matrix.css';
import { takingOver } from './scoring';
import { SheetByOption } from './SheetByOption';
import { SheetTable } from './SheetTable';
import { useTexts } from './texts';
import { useMySheet, type WholeMatrix } from './useMatrix';

const PHONE = '(max-width: 40rem)';

interface MySheetProps {
  readonly whole: WholeMatrix;
  readonly round: Item<'scoringRound'>;
}

/** What I give in the round, for nobody else to see: in one table, or one option at a time. */
export function MySheet({ whole, round }: MySheetProps) {
  const t = useTexts();
  const send = useSend();
  const sheet = useMySheet(round.id);
  const earlier = useMySheet(whole.shown[0]?.id);
  const [view, setView] = useState(() => (typeof matchMedia === 'function' && matchMedia(PHONE).matches ? 'single' : 'whole'));
  const given = sheet?.scores.length ?? 0;
  const parts = { whole, round, sheet, earlier };
  // Each by itself: an option that goes meanwhile takes no other score along.
  const takeOver = (from: Item<'scoreSheet'>) => void send.many(takingOver(
    round.id,
    from,
    new Set(whole.options.map(({ id }) => id)),
    new Set(whole.criteria.map(({ id }) => id)),
  ));
  return (
    <section className="wa-card wa-stack wa-noprint" aria-label={t('sheet.title', { number: round.number })}>
      <Heading level={2}>{t('sheet.title', { number: round.number })}</Heading>
      <p>{t('sheet.progress', { given, all: whole.options.length * whole.criteria.length })} {t('sheet.scale', { highest: whole.matrix.highest })}</p>
      {given === 0 && earlier && earlier.scores.length > 0 && whole.shown[0] && (
        <div>
          <Button type="button" purpose="secondary" onClick={() => takeOver(earlier)}>
            {t('sheet.takeOver', { number: whole.shown[0].number })}
          </Button>
        </div>
      )}
      <Tabs
        label={t('sheet.views')}
        current={view}
        onChange={setView}
        views={[
          { name: 'whole', title: t('sheet.whole'), content: <SheetTable {...parts} /> },
          { name: 'single', title: t('sheet.single'), content: <SheetByOption {...parts} /> },
        ]}
      />
      <CheckboxField
        label={t('sheet.ready')}
        hint={t('sheet.readyHint')}
        checked={sheet?.ready === true}
        onChange={(ready) => void send({ type: 'ReportReady', roundId: round.id, ready })}
      />
    </section>
  );
}
