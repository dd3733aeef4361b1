import { useEffect, useRef, useState } from 'react';
import { pageFind } from '../../host/find.ts';
import { FindBar } from './FindBar.tsx';

/** Opens the bar when the menu asks for it, and gives the focus back when it closes. */
export default function PageFind() {
  const [isOpen, setOpen] = useState(false);
  const before = useRef<Element | null>(null);
  useEffect(
    () =>
      pageFind.onCommand(() => {
        setOpen((wasOpen) => {
          if (!wasOpen) before.current = document.activeElement;
          return true;
        });
      }),
    [],
  );
  const close = () => {
    setOpen(false);
    const { current } = before;
    if (current instanceof HTMLElement && current.isConnected) current.focus();
    else document.getElementById('page')?.querySelector('h1')?.focus();
  };
  return isOpen ? <FindBar onClose={close} /> : null;
}
