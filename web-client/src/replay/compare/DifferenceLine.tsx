import type { Difference } from '../../atelier/difference';
import type { Recall } from '../../features/Past';
import { shortened } from '../../features/shortened';
import { WordChanges } from '../../look/WordChanges';
import { useTexts } from '../texts';
import { pastOf } from './pastOf';
import { textsOf } from './textsOf';

interface DifferenceLineProps {
  readonly difference: Difference;
  readonly recall: Recall;
  readonly nameOf: (participant: string) => string;
  /** Shows where it is; absent when it shows nowhere. */
  readonly onShow: (() => void) | undefined;
}

/** What became of one item, in words: its name, and what changed in what people wrote. */
export function DifferenceLine({ difference, recall, nameOf, onShow }: DifferenceLineProps) {
  const t = useTexts();
  const { kind, id, became } = difference;
  const about = pastOf(kind)?.about[kind];
  const name = shortened(about?.(id, recall, nameOf) ?? '') || t('compare.nameless');
  const texts = textsOf(difference);
  const sentence = (
    <>
      <span className={`wa-became wa-became--${became}`}>{t(`compare.became.${became}`)}</span> <span>{name}</span>
    </>
  );
  return (
    <li>
      {onShow ? <button type="button" className="wa-journal-entry" onClick={onShow}>{sentence}</button> : <p>{sentence}</p>}
      {texts && <WordChanges before={texts.before} after={texts.after} />}
    </li>
  );
}
