import { describe, expect, it } from 'vitest';
import { demandedVariables } from './demanded-variables.ts';

describe('demandedVariables', () => {
  it('reads the names a server says it lacks', () => {
    const output = 'Error: Please set SLACK_BOT_TOKEN and SLACK_TEAM_ID environment variables';
    expect(demandedVariables(output, [])).toEqual(['SLACK_BOT_TOKEN', 'SLACK_TEAM_ID']);
  });

  it('leaves out what is set already', () => {
    expect(demandedVariables('SLACK_BOT_TOKEN set; SLACK_TEAM_ID missing', ['SLACK_BOT_TOKEN'])).toEqual([
      'SLACK_TEAM_ID',
    ]);
  });

  it('is not misled by error codes, single words and parts of words', () => {
    const output =
      'Error [ERR_MODULE_NOT_FOUND]: UND_ERR_CONNECT_TIMEOUT EAI_AGAIN NODE_OPTIONS FATAL TOKEN xMY_KEYx getMY_KEY';
    expect(demandedVariables(output, [])).toEqual([]);
  });

  it('sets the name of a file only when nothing else is asked for', () => {
    expect(demandedVariables('set BRAVE_API_KEY or BRAVE_API_KEY_FILE', [])).toEqual(['BRAVE_API_KEY']);
    expect(demandedVariables('set BRAVE_API_KEY_FILE', [])).toEqual(['BRAVE_API_KEY_FILE']);
  });

  it('takes no more than twelve names from one output', () => {
    const output = Array.from({ length: 40 }, (_, index) => `FIXTURE_${String(index)}`).join(' ');
    expect(demandedVariables(output, [])).toHaveLength(12);
  });
});
