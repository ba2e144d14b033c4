import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { Ground } from '../contract/decision';
import { SelectField, TextField } from '../look/Field';
import { GroundList } from './GroundList';
import { GROUND_KINDS, isGroundKind, sameGround, type GroundKind } from './grounds';
import { useTexts } from './texts';
import { useCandidates, useGrounds } from './useGrounds';

const MOST_SHOWN = 20;
/** The contract takes no more. */
const MOST_GROUNDS = 100;

interface GroundPickerProps {
  readonly chosen: readonly Ground[];
  readonly onChange: (grounds: readonly Ground[]) => void;
}

/** Chooses what a proposal rests on: a kind, a word, and a list to add from. */
export function GroundPicker({ chosen, onChange }: GroundPickerProps) {
  const t = useTexts();
  const [kind, setKind] = useState<GroundKind>('note');
  const [words, setWords] = useState('');
  const chosenViews = useGrounds(chosen);
  const wanted = words.trim().toLocaleLowerCase();
  const found = useCandidates(kind).filter(
    ({ ground, title }) => title.toLocaleLowerCase().includes(wanted) && !chosen.some((each) => sameGround(each, ground)),
  );
  return (
    <fieldset className="wa-ground-picker wa-stack">
      <legend>{t('field.grounds')}</legend>
      <p role="status">{chosen.length === 0 ? t('ground.none') : t('ground.chosen', { count: chosen.length })}</p>
      <GroundList
        grounds={chosenViews}
        linked={false}
        action={({ ground }, title) => (
          <Button
            type="button"
            purpose="subtle"
            className="nl-button--small"
            aria-label={t('action.removeOne', { title })}
            onClick={() => onChange(chosen.filter((each) => !sameGround(each, ground)))}
          >
            {t('action.remove')}
          </Button>
        )}
      />
      {chosen.length < MOST_GROUNDS && (
        <>
          <div className="wa-row">
            <SelectField label={t('ground.kind')} value={kind} onChange={({ target }) => isGroundKind(target.value) && setKind(target.value)}>
              {GROUND_KINDS.map((each) => <option key={each} value={each}>{t(`ground.${each}`)}</option>)}
            </SelectField>
            <TextField label={t('ground.search')} type="search" value={words} onChange={({ target }) => setWords(target.value)} />
          </div>
          <p className="wa-soft wa-small" role="status">
            {found.length === 0 ? t('ground.nothingFound') : t('ground.found', { count: found.length })}
            {found.length > MOST_SHOWN && ` ${t('ground.more')}`}
          </p>
          <GroundList
            grounds={found.slice(0, MOST_SHOWN)}
            linked={false}
            action={({ ground }, title) => (
              <Button
                type="button"
                purpose="subtle"
                className="nl-button--small"
                aria-label={t('action.addOne', { title })}
                onClick={() => onChange([...chosen, ground])}
              >
                {t('action.add')}
              </Button>
            )}
          />
        </>
      )}
    </fieldset>
  );
}
