import { useEffect, useState } from 'react';
import type { Blueprint } from '../contract/blueprint';
import { problemText } from '../i18n/problemText';
import { DateField } from '../look/DateField';
import { Field } from '../look/Field';
import { RadioField } from '../look/RadioField';
import { useHostTexts } from './i18n/texts';
import { askMoment, askTemplate, hostProblem, type Moment } from './newAtelier';
import { readBlueprint } from './readBlueprint';

const OF_A_MOMENT = ['moment', 'copy'] as const;
const BEGINNINGS = ['empty', 'template', 'file'] as const;

/** What the new atelier begins with, as far as it was filled in. */
export interface Beginning {
  readonly with: (typeof BEGINNINGS)[number] | (typeof OF_A_MOMENT)[number];
  readonly blueprint?: Blueprint;
  readonly firstDay?: string;
}

interface BeginWithProps {
  readonly hostKey: string;
  /** A moment of another atelier that one comes from. */
  readonly moment?: Moment | undefined;
  readonly beginning: Beginning;
  readonly onChange: (change: (before: Beginning) => Beginning) => void;
  readonly blueprintError?: string | undefined;
  readonly firstDayError?: string | undefined;
}

/** Nothing, the template of the product, or another atelier: its blueprint and the day from which its days count, or all of it at a moment. */
export function BeginWith({ hostKey, moment, beginning, onChange, blueprintError, firstDayError }: BeginWithProps) {
  const t = useHostTexts();
  const [fault, setFault] = useState<string>();
  const choose = async (kind: Beginning['with']) => {
    setFault(undefined);
    onChange(({ firstDay }) => ({ with: kind, ...(firstDay && { firstDay }) }));
    const answer = kind === 'template' ? await askTemplate(hostKey) : kind === 'moment' && moment ? await askMoment(hostKey, moment) : undefined;
    if (!answer) return;
    if (!answer.ok) setFault(problemText(hostProblem(answer.problem)));
    else onChange((before) => (before.with === kind ? { ...before, blueprint: answer.value } : before));
  };
  useEffect(() => {
    if (moment) void choose(moment.as ?? 'moment');
    // once: what is chosen afterwards is somebody's choice
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const read = async (file: File | undefined) => {
    setFault(undefined);
    const found = file && await readBlueprint(file);
    if (found && 'fault' in found) setFault(t(`begin.fault.${found.fault}`));
    onChange(({ firstDay }) => ({ with: 'file', ...(firstDay && { firstDay }), ...(found && 'blueprint' in found && found) }));
  };
  const error = fault ?? blueprintError;
  return (
    <fieldset className="wa-fieldset wa-stack">
      <legend className="wa-strong">{t('begin.legend')}</legend>
      {[...(moment ? OF_A_MOMENT : []), ...BEGINNINGS].map((kind) => (
        <RadioField
          key={kind}
          name="beginning"
          label={t(`begin.with.${kind}`, { revision: moment?.revision ?? '' })}
          hint={kind === 'moment' || kind === 'copy' ? t(`begin.goes.${kind}`) : undefined}
          checked={beginning.with === kind}
          onChange={() => void choose(kind)}
        />
      ))}
      {beginning.with === 'file' && (
        <Field label={t('begin.file')} hint={t('begin.fileHint')} error={error}>
          {(described) => (
            <input
              {...described}
              type="file"
              accept=".json,application/json"
              className="utrecht-textbox"
              onChange={({ target }) => void read(target.files?.[0])}
            />
          )}
        </Field>
      )}
      {beginning.with !== 'file' && error !== undefined && <p className="wa-error" role="alert">{error}</p>}
      <div role="status">{beginning.blueprint && <p>{t('begin.chosen', { title: beginning.blueprint.title })}</p>}</div>
      {beginning.with !== 'empty' && beginning.with !== 'copy' && (
        <DateField
          label={t('begin.firstDay')}
          hint={t('begin.firstDayHint')}
          value={beginning.firstDay}
          error={firstDayError}
          onChange={(firstDay) => onChange(({ with: kind, blueprint }) => (
            { with: kind, ...(blueprint && { blueprint }), ...(firstDay && { firstDay }) }
          ))}
        />
      )}
    </fieldset>
  );
}
