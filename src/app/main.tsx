import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../ui/large-type.css';
import '../ui/tables.css';
import './shell.css';
import { workOffline } from '../session/update-store.ts';
import { fetchFirst, Shell } from './shell.tsx';

fetchFirst();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Shell />
    </StrictMode>,
  );
}

// The files for later must not take the network from those that are wanted now.
if (import.meta.env.PROD) {
  window.addEventListener('load', () => {
    // Where it is forbidden the page goes on as it is.
    void workOffline().catch(() => undefined);
  });
}
