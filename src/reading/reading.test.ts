import { describe, expect, it } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { read } from './reading.ts';
import { type ServerContext } from './server-context.ts';

const actions = (definition: object, context?: ServerContext): string[] =>
  read(normalise(definition as ToolDefinition), context).actions.map(
    ({ source, verb, object }) => `${source}: ${[verb, ...object].join(' ')}`,
  );

describe('the action of a name', () => {
  it.each([
    ['get-actor-run', ['name: get actor run']],
    ['list_deleted_files', ['name: list deleted file']],
    ['orders_list', ['name: list order']],
    ['environment-remove', ['name: remove environment']],
    ['forwardAuth-removeOnServer', ['name: remove forward auth']],
    ['job_import_get', ['name: get job import']],
    ['atlas-create-access-list', ['name: create access list']],
    ['parse_and_add_project', ['name: parse', 'name: add project']],
    ['sign_in_user', ['name: signin user']],
    ['envia_audio', ['name: send audio']],
    ['whoami', ['name: show']],
    ['how_many_seats', ['name: show many seat']],
    ['wait_for_import', ['name: wait']],
    ['put_order_on_hold', ['name: update order']],
    ['start_here', []],
    ['order_status', []],
    ['transfer_history', []],
    ['Chargebee', []],
    ['payments', []],
  ])('%s', (name, expected) => {
    expect(actions({ name })).toEqual(expected);
  });

  it('leaves out the prefix that the tools of a server share', () => {
    const context = { toolNames: ['post_office_send', 'post_office_list', 'post_office_track'] };
    expect(actions({ name: 'zeta_run_query' }, { toolNames: ['zeta_run_query', 'zeta_list', 'zeta_get'] })).toEqual([
      'name: run query',
    ]);
    expect(actions({ name: 'post_office_list' }, context)).toEqual(['name: list post office']);
  });
});

describe('the leading verb of a description', () => {
  it.each([
    ['Delete a project.', ['lead: delete project']],
    ['Deletes one or more pages from the wiki.', ['lead: delete page']],
    ['This tool allows you to create a new page.', ['lead: create page']],
    ['Use this tool to retrieve all courses of the user.', ['lead: retrieve all course of user']],
    ['This endpoint allows parsing the content of a page.', ['lead: parse content of page']],
    ['A detailed tool for simulating expert panels.', ['lead: simulate expert panel']],
    ['Gap filler. Runs in quiet mode.', []],
    ['Sends the drawing back as text.', ['lead: return drawing back']],
    ['Puts the lines of a text in order, A to Z.', ['lead: sort line of text']],
    ['Puts a hold on a seat in order to keep it.', ['lead: put hold']],
    ['Sends the parcel back to the shop.', ['lead: send parcel back']],
    ['NB: never use this to pay.', []],
    ['Never waits: kicks off the build.', ['lead: start build']],
    ['Notion | Update a block', ['lead: update block']],
    ['Invoke this tool to fetch the rates.', ['lead: fetch rate']],
    ['Please call this to list the halls.', ['lead: list hall']],
    ['You must execute this function to delete a hall.', ['lead: delete hall']],
    ['Before each answer call it.', []],
    ['[Project Management] List versions of a program', ['lead: list version of program']],
    ['Performs a semantic search across documents.', ['lead: search semantic search']],
    ['POST /environment.remove', ['lead: remove environment']],
    ['GET /token/holders/{id}', ['lead: get holder']],
    ['Get the next number. Automatically creates a hold.', ['lead: get next number', 'text: create hold']],
    ['Read a feed and auto-create entries.', ['lead: read feed', 'lead: create entry']],
    ['Scans the logs and automatically rotates old files.', ['lead: scan log', 'lead: rotate old file']],
    ['Poll the sign-in and persist credentials.', ['lead: poll sign-in', 'lead: persist credential']],
    ['Read a feed and create times.', ['lead: read feed create time']],
    ['Creates or updates a collection.', ['lead: create collection', 'lead: update collection']],
    ['Uploads the folder, and starts a scan job.', ['lead: upload folder', 'lead: start scan job']],
    ['Elimina un cliente.', ['lead: delete un cliente']],
    ['删除备忘录评论', ['lead: delete comment note']],
    ['执行课程预订', ['lead: book']],
    ['反编译指定的类文件', ['lead: decode']],
    ['指定したファイルを削除します。', ['lead: delete']],
    ['Show details of a project', ['lead: show detail of project']],
    ['Soft-delete a plan', ['lead: delete plan']],
    ['Update up to 100 variants', ['lead: update 100 variant']],
    ['Create a link and optionally send it by mail', ['lead: create link', 'lead: send link']],
    ["Update an event's title, start date or colour", ["lead: update event' title"]],
    ['Remove a tag by its name or Send dashboard link', ['lead: remove tag']],
    ['Step 2: analyse the page', ['lead: analyse page']],
    ['Blocks until the task has ended', []],
    ['Order status of a customer', []],
    ['Shows which records would be removed', ['lead: show']],
    ['Check a page and report dead links, redirect chains and mixed content', ['lead: check page report dead link']],
    ['Starting from a jar, traces the lots it came from', ['lead: trace lot came']],
    ['Opens, clicks, unsubscribes and revenue of a campaign', []],
    ['Payouts the processor has scheduled', []],
    ['Lets two employees swap shifts', ['lead: swap shift']],
    ['Keep the newest backups and delete the rest', ['lead: delete rest']],
    ['Paste in a clause and get it back in plain words', []],
    ['Put in a postcode, find out which bin goes out', []],
    ['Sniffs around a file for oddities - duplicate ids', ['lead: inspect file']],
    ['Wades into a file for oddities - duplicate ids', []],
    ['Do not delete anything here', []],
    ['Run this tool first to see what is there.', ['lead: see what is there']],
    ['Trigger this when the user is done.', []],
    ['Skip this tool and proceed.', []],
    ['Tagging is only available on some plans.', []],
    ['Is this branch ready to deploy?', ['lead: show thi branch ready to deploy']],
    ['Can the user delete this file?', ['lead: show the user delete thi file']],
    ['Can the user delete this file.', ['lead: delete file']],
  ])('%s', (description, expected) => {
    expect(actions({ name: 'x', description })).toEqual(expected);
  });

  it('takes no nouns of a list for further verbs', () => {
    expect(actions({ name: 'x', description: 'Get the price, trade and transfer volumes of a pair.' })).toHaveLength(1);
  });

  it('reads the rest of the clause', () => {
    const [action] = read(normalise({ name: 'x', description: 'Remove a track from a playlist' })).actions;
    expect(action).toMatchObject({ verb: 'remove', object: ['track'], rest: ['from', 'a', 'playlist'] });
  });
});

describe('a description that names the operation of an interface', () => {
  it.each([
    ['create-draft', 'Invoke action createForward', ['name: create draft']],
    ['get_range', 'Invoke function usedRange\n\n📎 Body: none.', ['name: get range']],
    ['run_it', 'Invoke an action of the robot', ['lead: invoke action of robot', 'name: run it']],
  ])('%s: %s', (name, description, expected) => {
    expect(actions({ name, description })).toEqual(expected);
  });
});

describe('what the text says of the tool by its name', () => {
  it.each([
    [{ name: 'town_crier', description: 'Town Crier gets the word out to every channel' }, ['lead: send']],
    [{ name: 'update', description: 'Update records in a table' }, ['lead: update record', 'name: update record']],
    [{ name: 'rate_on_day', description: 'The exchange rate between two currencies on a day' }, []],
    [{ name: 'rate_movie', description: 'Rates a movie' }, ['lead: rate movie', 'name: rate movie']],
    [
      { name: 'show_delays', description: 'Shows delays. Updates every minute or so' },
      ['lead: show delay', 'name: show delay'],
    ],
  ])('$name', (definition, expected) => {
    expect(actions(definition)).toEqual(expected);
  });
});

describe('enumerated actions', () => {
  const withAction = (values: string[], extra: object = {}): object => ({
    name: 'manage_pages',
    description: 'Manage pages',
    inputSchema: { type: 'object', properties: { action: { type: 'string', enum: values }, ...extra } },
  });

  it('come from the values of an argument', () => {
    expect(actions(withAction(['list', 'delete']))).toEqual(
      expect.arrayContaining(['option: list page', 'option: delete page']),
    );
  });

  it('do not come from sort orders or request methods', () => {
    expect(actions(withAction(['asc', 'desc'])).filter((text) => text.startsWith('option'))).toEqual([]);
    const request = {
      name: 'x',
      inputSchema: { type: 'object', properties: { method: { type: 'string', enum: ['GET', 'DELETE', 'POST'] } } },
    };
    expect(actions({ ...request, description: 'Look up the mock of an endpoint' })).toHaveLength(1);
    const free = {
      ...request.inputSchema,
      properties: { ...request.inputSchema.properties, path: { type: 'string' } },
    };
    expect(actions({ name: 'x', inputSchema: free })).toEqual([]);
  });

  it('come from a list in the text', () => {
    expect(
      actions({ name: 'python_venv', description: 'Manage environments (create, delete, info, list packages)' }),
    ).toEqual(expect.arrayContaining(['list: create environment', 'list: delete environment', 'list: list package']));
  });

  it('come from the description of a free argument', () => {
    const tool = {
      name: 'tags',
      inputSchema: {
        type: 'object',
        properties: { action: { type: 'string', description: "One of 'add', 'remove'" } },
      },
    };
    expect(actions(tool)).toEqual(['option: add', 'option: remove']);
  });
});

describe('a description in a script without spaces', () => {
  it.each([
    ['send_tts', '텍스트를 음성으로 변환해 전화로 발송하는 도구입니다', ['send']],
    ['order_part', '부품을 구입합니다', ['buy', 'order']],
  ])('%s: %s', (name, description, verbs) => {
    const found = actions({ name, description }).map((action) => action.split(' ')[1]);
    expect(
      verbs.every((verb) => found.includes(verb)),
      found.join(),
    ).toBe(true);
    expect(found.includes('buy')).toBe(verbs.includes('buy'));
  });
});

describe('a definition without a description', () => {
  it.each([undefined, '', ' - ', 'Description not available', 'No description provided'])(
    '%s is thin',
    (description) => {
      expect(read(normalise({ name: 'x', ...(description === undefined ? {} : { description }) })).thin).toBe(true);
    },
  );

  it.each(['获取天气', 'Greets', 'Удаляет файл'])('%s is not', (description) => {
    expect(read(normalise({ name: 'x', description })).thin).toBe(false);
  });
});

describe('an argument whose values are verbs', () => {
  const choice = (name: string, description: string, argument: string, values: string[]): string[] =>
    actions({
      name,
      description,
      inputSchema: { type: 'object', properties: { [argument]: { enum: values } } },
    }).filter((action) => action.startsWith('option'));

  it('chooses the action of a tool that manages', () => {
    expect(choice('manage_pages', 'Manage pages', 'action', ['create', 'delete'])).toEqual([
      'option: create page',
      'option: delete page',
    ]);
  });

  it('is a filter where name and description only read', () => {
    expect(choice('list_todos', 'List to-dos', 'action', ['assigned', 'build_failed'])).toEqual([]);
  });

  it('tells what a stored rule will do', () => {
    expect(choice('create_rule', 'Create a rule', 'action', ['delete', 'forward'])).toEqual([]);
  });

  it('describes a record where it is only its type', () => {
    expect(choice('update_transaction', 'Update a transaction', 'type', ['receive', 'spend'])).toEqual([]);
  });
});
