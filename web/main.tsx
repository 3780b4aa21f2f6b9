import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './look/tokens.css';
import './look/base.css';
import './look/shell.css';
import './look/controls.css';
import './look/states.css';
import './look/touch.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { rememberedAnswers } from './asking.ts';
import { keepShell } from './parts/keep-shell.ts';
import { appRouter } from './router.tsx';

const place = document.querySelector('#app');
if (place === null) throw new Error('index.html has no #app');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={rememberedAnswers()}>
      <RouterProvider router={appRouter} />
    </QueryClientProvider>
  </StrictMode>,
);
keepShell();
