import { printable } from '../../manifest/printable.ts';
import { allCommands, defineCommand } from '../command.ts';
import { fail } from '../fail.ts';

export default defineCommand({
  id: 'completion',
  summary: 'what a shell reads to complete commands, options and their values',
  forms: ['<bash|zsh|fish>'],
  about: `Prints a script for your shell:

bash: eval "$(tool-risk completion bash)" in ~/.bashrc

zsh: eval "$(tool-risk completion zsh)" in ~/.zshrc, after compinit

fish: tool-risk completion fish > ~/.config/fish/completions/tool-risk.fish`,
  options: {},
  exits: 'Exit 0: printed. 2: a shell that is not known here.',
  words: { least: 1, most: 1, offers: ['bash', 'zsh', 'fish'] },
  async run(_values, [shell = ''], program) {
    const { shellScripts } = await import('../completion/shell-scripts.ts');
    const script = Object.entries(shellScripts).find(([name]) => name === shell)?.[1];
    if (!script) return fail(`${printable(shell)}: no shell that is known here; expected bash, zsh or fish`);
    process.stdout.write(script({ name: program.name, commands: await allCommands(program) }));
  },
});
