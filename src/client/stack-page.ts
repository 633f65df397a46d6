import type { StackSession } from './stack-session.ts';

/** Milliseconds of rest after typing before the text is read. */
const rest = 400;

const example = `{
  "mcpServers": {
    "files": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "/home/me/notes"] },
    "github": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-github"],
      "env": { "GITHUB_PERSONAL_ACCESS_TOKEN": "dropped before anything else happens" }
    },
    "mine": { "command": "node", "args": ["server.js"] }
  }
}`;

/**
 * Reads the configuration that a reader pastes, or the stack that the address names, in the browser alone. What looks
 * servers up and writes policies is loaded with the first of them.
 */
export function watchStack(): void {
  const form = document.querySelector<HTMLFormElement>('[data-stack]');
  const field = form?.querySelector('textarea');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  const place = document.getElementById('stack');
  if (!form || !field || !status || !place) return;

  let opened: Promise<StackSession> | undefined;
  const open = (): Promise<StackSession> =>
    (opened ??= import('./stack-session.ts').then(({ stackSession }) =>
      stackSession({ base: form.dataset['stack'] ?? '/', place, status }),
    ));
  const attempt = (work: (session: StackSession) => Promise<void>): void =>
    void open()
      .then(work)
      .catch(() => {
        opened = undefined;
        status.textContent = 'The data did not load. Try again.';
      });
  const read = (): void => attempt((session) => session.read(field.value));

  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(read, rest);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    read();
  });
  form.querySelector('[data-example]')?.addEventListener('click', () => {
    field.value = example;
    read();
  });
  const restore = (): void => attempt((session) => session.restore(location.hash));
  window.addEventListener('hashchange', restore);
  if (field.value.trim() !== '') read();
  else if (location.hash.length > 1) restore();
}
