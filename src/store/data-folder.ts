import { posix, win32 } from 'node:path';

/**
 * Where the platform keeps a program's data: XDG on Linux, Application Support on macOS, AppData on Windows.
 * `TERTIUS_DATA` goes before all of them; `env` and `platform` are those of `process`.
 */
export function platformDataFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  const chosen = set(env.TERTIUS_DATA);
  if (chosen !== undefined) return chosen;
  if (platform === 'win32') {
    const local = set(env.LOCALAPPDATA) ?? win32.join(set(env.USERPROFILE) ?? '.', 'AppData', 'Local');
    return win32.join(local, 'Tertius');
  }
  const home = set(env.HOME) ?? '.';
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Tertius');
  const data = set(env.XDG_DATA_HOME);
  // The XDG specification has relative paths ignored.
  return posix.join(data?.startsWith('/') ? data : posix.join(home, '.local', 'share'), 'tertius');
}

function set(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value;
}
