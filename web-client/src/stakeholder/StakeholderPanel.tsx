import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactNode } from 'react';
import { MarkLabel } from '../classification/MarkLabel';
import { MarkButton } from '../classification/MarkButton';
import { useMayMark } from '../classification/useMayMark';
import type { Item } from '../contract/items';
import { useTexts as useWords } from '../i18n/texts';
import { SidePanel } from '../shell/SidePanel';
import { PlaceFields } from './PlaceFields';
import { standingOf } from './placed';
import { StanceFields } from './StanceFields';
import { StakeholderForm } from './StakeholderForm';
import type { Standing } from './standing';
import { useTexts } from './texts';
import { usePresenceInWords } from './usePresenceInWords';
import { WithdrawForm } from './WithdrawForm';

const KNOWN = ['role', 'mustDecide', 'concern'] as const;

interface StakeholderPanelProps {
  readonly stakeholder: Item<'stakeholder'>;
  readonly readOnly: boolean;
  readonly onPlace: (standing: Standing) => void;
  readonly onWithdrawn: () => void;
  readonly onClose: () => void;
}

/** Everything about one stakeholder, beside the map. */
export function StakeholderPanel({ stakeholder, readOnly, onPlace, onWithdrawn, onClose }: StakeholderPanelProps) {
  const t = useTexts();
  const w = useWords();
  const presenceOf = usePresenceInWords();
  const mayMark = useMayMark();
  const [doing, setDoing] = useState<'reading' | 'describing' | 'withdrawing'>('reading');
  const { id, name, kind } = stakeholder;
  const standing = standingOf(stakeholder);
  return (
    <SidePanel title={name} onClose={onClose}>
      <MarkLabel kind="stakeholder" id={id} />
      {doing === 'describing' ? (
        <StakeholderForm
          stakeholder={{ id, name, kind, role: stakeholder.role ?? '', mustDecide: stakeholder.mustDecide ?? '', concern: stakeholder.concern ?? '' }}
          submitLabel={w('words.save')}
          onDone={() => setDoing('reading')}
        />
      ) : (
        <dl className="wa-known">
          <Known name={t('field.kind')}>{w(`words.stakeholderType.${kind}`)}</Known>
          {KNOWN.map((field) => <Known key={field} name={t(`field.${field}`)}>{stakeholder[field] ?? t('list.unknown')}</Known>)}
          {readOnly && <Known name={t('field.presence')}>{presenceOf(stakeholder)}</Known>}
          {readOnly && <Known name={t('field.attitude')}>{t(`attitude.${stakeholder.attitude ?? 'unknown'}`)}</Known>}
          <Known name={t('field.place')}>
            {standing ? `${t('field.influence')} ${standing.influence}, ${t('field.interest').toLowerCase()} ${standing.interest}` : t('list.notPlaced')}
          </Known>
        </dl>
      )}
      {!readOnly && doing === 'reading' && <StanceFields stakeholder={stakeholder} />}
      {!readOnly && doing === 'reading' && (
        <PlaceFields key={`${id} ${standing?.influence} ${standing?.interest}`} name={name} standing={standing} onPlace={onPlace} />
      )}
      {doing === 'withdrawing' && (
        <WithdrawForm stakeholder={stakeholder} onDone={onWithdrawn} onCancel={() => setDoing('reading')} />
      )}
      {doing === 'reading' && (!readOnly || mayMark) && (
        <div className="wa-row">
          {!readOnly && (
            <>
              <Button type="button" purpose="secondary" onClick={() => setDoing('describing')}>{t('action.describe')}</Button>
              <Button type="button" purpose="secondary" onClick={() => setDoing('withdrawing')}>{t('action.withdraw')}</Button>
            </>
          )}
          <MarkButton things={[{ kind: 'stakeholder', id }]} />
        </div>
      )}
    </SidePanel>
  );
}

function Known({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
