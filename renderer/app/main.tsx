import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { localDay, resolveDay } from './day.ts';
import { fetchFirstFonts } from './fonts.ts';
import { parseAddress } from './routes.ts';
import { applyStoredTheme } from './theme.ts';
import { askAhead } from './useAtlas.ts';

applyStoredTheme();
fetchFirstFonts();
const address = parseAddress(window.location.hash);
askAhead(address, resolveDay(address.on, localDay(new Date())).day);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
