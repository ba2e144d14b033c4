import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format';
import { CopyButton } from '../look/CopyButton';
import { SelectField } from '../look/Field';
import { ControlIcon } from './ControlIcon';
import { nextMark, type Mark } from './moments';
import { PACES, SPEEDS, type PlayerView, type ReplayPlayer } from './replayPlayer';
import { useTexts } from './texts';
import { useMarkName } from './useMarkName';

interface ControlsProps {
  readonly player: ReplayPlayer;
  readonly view: PlayerView;
  readonly marks: readonly Mark[];
  readonly link: string;
  /** Beside the buttons: where one is in the programme. */
  readonly children?: ReactNode;
}

/** Play, step, jump, and how fast. */
export function Controls({ player, view, marks, link, children }: ControlsProps) {
  const t = useTexts();
  const nameOf = useMarkName();
  const { number } = useFormat();
  const jump = (direction: 1 | -1) => {
    const mark = nextMark(marks, view.wanted, direction);
    if (mark) void player.seek(mark.revision);
  };
  return (
    <section className="wa-replay-controls" aria-label={t('controls.label')}>
      <div className="wa-row" role="group" aria-label={t('controls.label')}>
        <Button purpose="secondary" aria-label={t('controls.markBack')} title={t('controls.markBack')} onClick={() => jump(-1)}><ControlIcon name="markBack" /></Button>
        <Button purpose="secondary" aria-label={t('controls.stepBack')} title={t('controls.stepBack')} onClick={() => void player.step(-1)}><ControlIcon name="stepBack" /></Button>
        <Button purpose="primary" onClick={() => (view.playing ? player.pause() : player.play())}>
          {t(view.playing ? 'controls.pause' : 'controls.play')}
        </Button>
        <Button purpose="secondary" aria-label={t('controls.stepOn')} title={t('controls.stepOn')} onClick={() => void player.step(1)}><ControlIcon name="stepOn" /></Button>
        <Button purpose="secondary" aria-label={t('controls.markOn')} title={t('controls.markOn')} onClick={() => jump(1)}><ControlIcon name="markOn" /></Button>
      </div>
      {children}
      <div className="wa-row wa-replay-settings">
        {marks.length > 0 && (
          <SelectField
            label={t('line.marks')}
            value={marks.some(({ revision }) => revision === view.wanted) ? view.wanted : ''}
            onChange={({ target }) => target.value && void player.seek(Number(target.value))}
          >
            <option value="">{t('line.between')}</option>
            {marks.map((mark) => <option key={`${mark.kind} ${mark.revision}`} value={mark.revision}>{nameOf(mark)}</option>)}
          </SelectField>
        )}
        <div className="wa-replay-seldom">
          <SelectField
            label={t('controls.speed')}
            value={view.speed}
            onChange={({ target }) => player.set({ speed: SPEEDS.find((speed) => String(speed) === target.value) ?? 1 })}
          >
            {SPEEDS.map((speed) => <option key={speed} value={speed}>{`${number(speed)}×`}</option>)}
          </SelectField>
          <SelectField
            label={t('controls.pace.label')}
            value={view.pace}
            onChange={({ target }) => player.set({ pace: PACES.find((pace) => pace === target.value) ?? 'WITHOUT_IDLE' })}
          >
            {PACES.map((pace) => <option key={pace} value={pace}>{t(`controls.pace.${pace}`)}</option>)}
          </SelectField>
          <span className="wa-row">{t('controls.link')} <CopyButton text={link} label={t('controls.copy')} /></span>
        </div>
      </div>
    </section>
  );
}
