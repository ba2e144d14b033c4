import { useMemo } from 'react';
import type { Difference } from '../../atelier/difference';
import type { ItemKind } from '../../contract/items';
import type { Telling } from '../../features/FieldThen';
import type { Recall } from '../../features/Past';
import { shortened } from '../../features/shortened';
import { useFormat } from '../../i18n/format';
import { WordChanges } from '../../look/WordChanges';
import { usePastTexts } from '../captions';
import { useTexts } from '../texts';
import { apartOf } from './apartOf';
import { FieldLine } from './FieldLine';
import { fieldsOf, isDeclared } from './fieldsOf';
import { pastOf } from './pastOf';
import { textsOf } from './textsOf';

interface DifferenceLineProps {
  readonly difference: Difference;
  readonly recall: Recall;
  readonly nameOf: (participant: string) => string;
  readonly organisationOf: (participant: string) => string;
  /** Shows where it is; absent when it shows nowhere. */
  readonly onShow: (() => void) | undefined;
}

/** What became of one item, in words: its name, and which of its fields are different. */
export function DifferenceLine({ difference, recall, nameOf, organisationOf, onShow }: DifferenceLineProps) {
  const t = useTexts();
  const telling = useTelling(recall, nameOf, organisationOf);
  const { kind, id, became } = difference;
  const apart = apartOf(difference, telling);
  const texts = isDeclared(kind) ? undefined : textsOf(difference);
  const fields = fieldsOf(difference, telling);
  const sentence = (
    <>
      <span className={`wa-became wa-became--${became}`}>{t(`compare.became.${became}`)}</span> <span>{telling.about(kind, id)}</span>
      {apart && <span className="wa-small wa-soft">{apart}</span>}
    </>
  );
  return (
    <li>
      {onShow ? <button type="button" className="wa-journal-entry" onClick={onShow}>{sentence}</button> : <p>{sentence}</p>}
      {texts && <WordChanges before={texts.before} after={texts.after} />}
      {fields.length > 0 && (
        <ul className="wa-compare-fields">{fields.map((each) => <FieldLine key={each.field} kind={kind} difference={each} />)}</ul>
      )}
    </li>
  );
}

function useTelling(recall: Recall, nameOf: (participant: string) => string, organisationOf: (participant: string) => string): Telling {
  const t = useTexts();
  const p = usePastTexts();
  const format = useFormat();
  return useMemo(() => ({
    recall,
    format,
    nameOf: (participant: string) => nameOf(participant) || t('somebody'),
    whoIs: (participant: string) => [nameOf(participant) || t('somebody'), organisationOf(participant) && `(${organisationOf(participant)})`].filter(Boolean).join(' '),
    about: (kind: ItemKind, id: string) => shortened(pastOf(kind)?.about[kind]?.(id, recall, nameOf) ?? '') || t('compare.nameless'),
    word: (key: string) => p(`values.${key}`),
  }), [recall, format, nameOf, organisationOf, t, p]);
}
