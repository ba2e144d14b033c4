import { Steps } from '../look/Steps';
import { isFilled, partsOf } from './parts';
import { isSettled } from './register';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';

/** What the dossier consists of, what is filled in and what is not; goes to a part. */
export function Contents({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const steps = partsOf(whole).map((name) => ({ name, title: t(`part.${name}`), done: isFilled(name, whole) }));
  return (
    <div className="wa-noprint wa-contents" data-settled={isSettled(whole.decision) || undefined}>
      <Steps
        label={t('part.contents')}
        steps={steps}
        current={steps.find(({ done }) => !done)?.name ?? ''}
        onGo={(name) => {
          const part = document.getElementById(`part-${name}`);
          part?.scrollIntoView({ block: 'start' });
          part?.querySelector<HTMLElement>('button, a, input')?.focus({ preventScroll: true });
        }}
      />
    </div>
  );
}
