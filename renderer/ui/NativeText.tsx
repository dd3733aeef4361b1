import type { ReactNode } from 'react';
import type { Script } from '../../electron/contract/countries.ts';
import css from './NativeText.module.css';

interface NativeTextProps {
  readonly language: string;
  readonly script: Script;
  readonly direction: 'ltr' | 'rtl';
  readonly children: ReactNode;
}

/** Text in its own language, script and direction, in the face made for that script. */
export function NativeText({ language, script, direction, children }: NativeTextProps) {
  return (
    <bdi className={css.native} data-script={script} lang={language} dir={direction}>
      {children}
    </bdi>
  );
}
