import type { ReactElement } from 'react';
import { words } from '../words/words.ts';
import { THEMES, useTheme } from './theme.ts';

/** Which paper: as the system, light or dark. */
export function ThemeSelect(): ReactElement {
  const [theme, choose] = useTheme();
  return (
    <label className="paper">
      {words.shell.paper}
      <select
        value={theme}
        onChange={(event) => choose(THEMES.find((candidate) => candidate === event.target.value) ?? 'system')}
      >
        {THEMES.map((choice) => (
          <option key={choice} value={choice}>
            {words.shell.papers[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
