import { useEffect, useState } from 'react';
import type { Blueprint } from '../contract/blueprint';
import type { Problem } from '../contract/refusals';
import { problemText } from '../i18n/problemText';
import { DateField } from '../look/DateField';
import { Field } from '../look/Field';
import { RadioField } from '../look/RadioField';
import { useHostTexts } from './i18n/texts';
import { askMoment, hostProblem, type Moment } from './newAtelier';
import { readBlueprint } from './readBlueprint';
import { TemplateChoice } from './TemplateChoice';
import { askTemplates, type Templates } from './templates';

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

/** Nothing, a template, or another atelier: its blueprint and the day from which its days count, or all of it at a moment. */
export function BeginWith({ hostKey, moment, beginning, onChange, blueprintError, firstDayError }: BeginWithProps) {
  const t = useHostTexts();
  const [fault, setFault] = useState<string>();
  const [offered, setOffered] = useState<Templates>();
  const refuse = (problem: Problem) => setFault(problemText(hostProblem(problem)));
  // who chose something else in the meantime keeps that
  const take = (kind: Beginning['with'], blueprint: Blueprint | undefined) =>
    onChange((before) => (before.with === kind && blueprint ? { ...before, blueprint } : before));
  const choose = async (kind: Beginning['with']) => {
    setFault(undefined);
    onChange(({ firstDay }) => ({ with: kind, ...(firstDay && { firstDay }) }));
    if (kind === 'template') {
      const answer = await askTemplates(hostKey);
      if (!answer.ok) return refuse(answer.problem);
      setOffered(answer.value);
      take(kind, answer.value.templates[0]?.blueprint);
    }
    if (kind === 'moment' && moment) {
      const answer = await askMoment(hostKey, moment);
      if (answer.ok) take(kind, answer.value);
      else refuse(answer.problem);
    }
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
      {beginning.with === 'template' && offered && (
        <TemplateChoice offered={offered} chosen={beginning.blueprint} onChoose={({ blueprint }) => take('template', blueprint)} />
      )}
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
