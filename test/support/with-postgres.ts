import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of one database, of its owner and of the role above all. */
    readonly postgres: { readonly url: string; readonly superuser: string };
  }
}

/** One server for all tests of the project, which work in workspaces of their own. */
export async function setup(project: TestProject): Promise<() => void> {
  const { url, superuser, stop } = await startPostgres();
  project.provide('postgres', { url, superuser });
  return stop;
}
