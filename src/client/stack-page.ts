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

/** Reads the configuration that a reader pastes, in the browser alone, and prints what its servers can do together. */
export function watchStack(): void {
  const form = document.querySelector<HTMLFormElement>('[data-stack]');
  const field = form?.querySelector('textarea');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  const place = document.getElementById('stack');
  if (!form || !field || !status || !place) return;

  let turn = 0;
  const show = async (): Promise<void> => {
    const mine = (turn += 1);
    place.replaceChildren();
    status.textContent = '';
    if (field.value.trim() === '') return;
    const { readStack } = await import('./stack-view.ts');
    const read = await readStack(field.value, form.dataset['stack'] ?? '/');
    if (mine !== turn) return;
    status.textContent = read.message;
    place.replaceChildren(...read.view);
  };
  const attempt = (): void => void show().catch(() => (status.textContent = 'The data did not load. Try again.'));

  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(attempt, rest);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt();
  });
  form.querySelector('[data-example]')?.addEventListener('click', () => {
    field.value = example;
    attempt();
  });
  attempt();
}
