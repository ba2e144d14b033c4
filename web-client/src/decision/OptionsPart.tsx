import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { Refused } from '../look/Refused';
import { DossierPart } from './DossierPart';
import { OptionForm } from './OptionForm';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';
import { useMay } from './useMay';

/** What was chosen from, with what speaks for and against each; also what was left out. */
export function OptionsPart({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const may = useMay(whole);
  const [writing, setWriting] = useState<string>();
  const { decision, options } = whole;
  const stop = () => setWriting(undefined);
  return (
    <DossierPart name="options" filled={options.length > 0 || may.add}>
      {options.length > 0 && (
        <ol className="wa-plain-list wa-options">
          {options.map((option) => (
            <li key={option.id} data-item={option.id} className="wa-option" data-dropped={option.dropped}>
              {writing === option.id
                ? <OptionForm decisionId={decision.id} option={option} onDone={stop} />
                : <OptionView option={option} onChange={may.add ? () => setWriting(option.id) : undefined} />}
            </li>
          ))}
        </ol>
      )}
      {may.add && options.length === 0 && writing === undefined && <p className="wa-soft">{t('option.none')}</p>}
      {may.add && (writing === ''
        ? <OptionForm decisionId={decision.id} onDone={stop} />
        : <div><Button type="button" purpose="secondary" onClick={() => setWriting('')}>{t('action.addOption')}</Button></div>)}
    </DossierPart>
  );
}

function OptionView({ option, onChange }: { option: Item<'decisionOption'>; onChange: (() => void) | undefined }) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  return (
    <>
      <Heading level={3}>
        {option.number}. {option.text} {option.dropped && <span className="wa-soft wa-small">({t('option.dropped')})</span>}
      </Heading>
      <div className="wa-beside">
        <Sides title={t('option.pros')} sign="+" lines={option.pros} />
        <Sides title={t('option.cons')} sign="−" lines={option.cons} />
      </div>
      <Refused problem={problem} />
      {onChange && (
        <div className="wa-row">
          <Button type="button" purpose="subtle" className="nl-button--small" aria-label={t('action.changeOption', { option: option.text })} onClick={onChange}>
            {t('action.changePart')}
          </Button>
          {!option.dropped && (
            <Button
              type="button"
              purpose="subtle"
              className="nl-button--small"
              busy={busy}
              aria-label={t('action.dropOption', { option: option.text })}
              onClick={() => void give({ type: 'DropOption', decisionId: option.decision, optionId: option.id })}
            >
              {t('option.drop')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function Sides({ title, sign, lines }: { title: string; sign: string; lines: readonly string[] }) {
  const t = useTexts();
  return (
    <div>
      <p className="wa-small"><strong>{title}</strong></p>
      {lines.length === 0
        ? <p className="wa-soft wa-small">{t('option.nothing')}</p>
        : <ul className="wa-plain-list">{lines.map((line, index) => <li key={`${index} ${line}`}><span aria-hidden="true">{sign}</span> {line}</li>)}</ul>}
    </div>
  );
}
