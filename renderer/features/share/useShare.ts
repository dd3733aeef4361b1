import { useEffect, useState } from 'react';
import type { ShareRequest, ShareState } from '../../../electron/contract/sharing.ts';
import { askShare } from '../../host/share.ts';

/** How often the screen looks who has come, in milliseconds. */
const interval = 2000;

/** How sharing stands, kept up to date while the screen is open, and how to start and stop it. */
export function useShare(): readonly [ShareState | null, (request: ShareRequest) => void] {
  const [state, setState] = useState<ShareState | null>(null);
  const ask = (request: ShareRequest) => void askShare(request).then(setState);
  useEffect(() => {
    let isOpen = true;
    const look = async () => {
      const next = await askShare({ ask: 'state' });
      if (isOpen) setState(next);
    };
    void look();
    const timer = setInterval(look, interval);
    return () => {
      isOpen = false;
      clearInterval(timer);
    };
  }, []);
  return [state, ask];
}
