import { useFormat } from '../i18n/format';
import type { Fault } from './reading/Reading';
import { useTexts } from './texts';
import { limitsOf } from './units';

/** More than these do not help to mend a file. */
const SHOWN = 20;

/** What is wrong with the files, place by place. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const t = useTexts();
  const sentence = useFaultSentence();
  return (
    <div role="alert" className="wa-error">
      <p>{t('import.nothingTaken')}</p>
      <ul>
        {faults.slice(0, SHOWN).map((fault, index) => <li key={index}>{sentence(fault)}</li>)}
        {faults.length > SHOWN && <li>{t('import.moreFaults', { count: faults.length - SHOWN })}</li>}
      </ul>
    </div>
  );
}

function useFaultSentence(): (fault: Fault) => string {
  const t = useTexts();
  const format = useFormat();
  return ({ kind, file, line, column, found, figure, before }) => {
    const where = line === undefined ? file : t('import.where', { file, line });
    const { min, max } = figure ? limitsOf(figure) : { min: 0, max: 0 };
    const what = t(`import.fault.${kind}`, { column: column ?? '', found: found ?? '', before: before ?? '', min: format.number(min), max: format.number(max) });
    return `${where}: ${what}`;
  };
}
