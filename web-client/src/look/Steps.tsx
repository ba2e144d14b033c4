import { useTexts } from '../i18n/texts';
import { Icon } from './Icon';

/** A step of something that is done in order. */
export interface Step {
  readonly name: string;
  readonly title: string;
  readonly done: boolean;
}

interface StepsProps {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly current: string;
  readonly onGo: (name: string) => void;
}

/** Where one is in a row of steps; each can be gone to, in any order. */
export function Steps({ label, steps, current, onGo }: StepsProps) {
  const t = useTexts();
  return (
    <nav aria-label={label}>
      <ol className="wa-plain-list wa-steps">
        {steps.map(({ name, title, done }, index) => (
          <li key={name}>
            <button
              type="button"
              className={`wa-steps__step ${done ? 'wa-steps__step--done' : ''}`}
              aria-current={name === current ? 'step' : undefined}
              onClick={() => onGo(name)}
            >
              <span className="wa-steps__mark" aria-hidden="true">{done ? <Icon name="online" /> : index + 1}</span>
              <span>{title}</span>
              <span className="wa-hidden">{done ? t('words.step.done') : t('words.step.open')}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
