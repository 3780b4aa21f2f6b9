import { emitKeypressEvents } from 'node:readline';

/** The next key pressed, in lower case; Ctrl-C, Ctrl-D and Esc count as q. */
export function readKey(): Promise<string> {
  return new Promise((resolve) => {
    emitKeypressEvents(process.stdin);
    process.stdin.setRawMode(true);
    process.stdin.resume();
    process.stdin.once('keypress', (text: string | undefined, key: { ctrl?: boolean; name?: string }) => {
      process.stdin.setRawMode(false);
      process.stdin.pause();
      const isStop = (key.ctrl === true && (key.name === 'c' || key.name === 'd')) || key.name === 'escape';
      resolve(isStop ? 'q' : (text ?? '').toLowerCase());
    });
  });
}
