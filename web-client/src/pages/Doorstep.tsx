import type { ReactNode } from 'react';
import { LanguageChoice } from '../shell/LanguageChoice';
import './doorstep.css';

/** The frame of the pages before an atelier: one thing in the middle. */
export function Doorstep({ children }: { children: ReactNode }) {
  return (
    <div className="wa-doorstep">
      <main className="wa-doorstep__main wa-stack">{children}</main>
      <footer>
        <LanguageChoice />
      </footer>
    </div>
  );
}
