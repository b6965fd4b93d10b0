import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app';

const root = document.getElementById('root');
if (!root) throw new Error('The page has lost its root.');
hydrateRoot(
  root,
  <StrictMode>
    <App />
  </StrictMode>,
);
