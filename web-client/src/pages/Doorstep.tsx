import type { ReactNode } from 'react';
import { LanguageChoice } from '../shell/LanguageChoice';
import './doorstep.css';

/** The frame of the pages before an atelier: one thing in the middle; wide when that is a list. */
export function Doorstep({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <div className="wa-doorstep">
      <main className={`wa-doorstep__main wa-stack ${wide ? 'wa-doorstep__main--wide' : ''}`}>{children}</main>
      <footer>
        <LanguageChoice />
      </footer>
    </div>
  );
}
