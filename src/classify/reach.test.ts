import { describe, expect, it } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { read } from '../reading/reading.ts';
import { type Reach } from '../vocabulary.ts';
import { reachOf } from './reach.ts';

type Case = readonly [name: string, description: string, ...parameters: string[]];

const reached = ([name, description, ...parameters]: Case): readonly Reach[] => {
  const properties = Object.fromEntries(parameters.map((parameter) => [parameter, { type: 'string' }]));
  return [...reachOf(read(normalise({ name, description, inputSchema: { type: 'object', properties } }))).keys()];
};

const yes: Readonly<Record<Reach, readonly Case[]>> = {
  'shared-text': [
    ['create_issue', 'Create an issue in a repository.', 'owner', 'repo', 'title', 'body'],
    ['updateWikiPage', 'Updates a wiki page.', 'page_id', 'content'],
    ['create_card', 'Create a card on a board.', 'boardId', 'description'],
  ],
  memory: [
    ['add_observations', 'Add observations to entities of the knowledge graph.'],
    ['store_memory', 'Stores a memory for later.'],
  ],
  repository: [
    ['push_files', 'Push files in one commit.', 'repo', 'branch'],
    ['merge_pull_request', 'Merge a pull request.', 'pull_number'],
  ],
  'writes-a-file': [['write_file', 'Write a file.', 'path', 'content']],
  'runs-later': [
    ['update_cron_job', 'Updates a cron job.', 'schedule'],
    ['set_env_var', 'Sets an environment variable of an application.', 'key', 'value'],
  ],
  'brings-in-code': [
    ['install_package', 'Installs a package.', 'name'],
    ['add_packages', 'Adds packages to the project.', 'packages'],
    ['sync', 'Sync requirements.txt with the environment.'],
    ['bring_up', 'Synchronizes package.json with what is installed.'],
  ],
  'widens-access': [
    ['add_group_member', 'Adds a member to a group.', 'user'],
    ['share_folder', 'Shares a folder and grants access to it.', 'email'],
  ],
  'speaks-for-somebody': [
    ['send_email', 'Sends an email.', 'to'],
    ['reply_to_review', 'Replies to a review.', 'text'],
  ],
  'sets-off': [
    ['run_job', 'Runs a job.', 'id'],
    ['create_droplet', 'Creates a droplet.', 'size'],
  ],
  interrupts: [
    ['stop_database', 'Stops a database.', 'id'],
    ['restart_service', 'Restarts a service.', 'id'],
  ],
  'acts-on-a-page': [['click', 'Clicks an element on the page.', 'selector']],
};

const no: Readonly<Record<Reach, readonly Case[]>> = {
  'shared-text': [
    ['get_issue', 'Get an issue.', 'id', 'body'],
    ['create_task', 'Create a task.', 'description'],
    ['update_issue', 'Updates an issue.', 'id', 'state'],
  ],
  memory: [['set_memory_limit', 'Sets the memory limit of a container.']],
  repository: [
    ['push_notification', 'Pushes a notification.', 'text'],
    ['create_branch', 'Creates a branch in a repository.', 'repo'],
  ],
  'writes-a-file': [['read_file', 'Read a file.', 'path']],
  'runs-later': [
    ['get_workflow', 'Gets a workflow.'],
    ['list_cron_jobs', 'Lists cron jobs.'],
  ],
  'brings-in-code': [
    ['uninstall_plugin', 'Uninstalls a plugin.', 'slug'],
    ['install_ssl', 'Installs an SSL certificate.', 'domain'],
    ['add_dependency', 'Adds a dependency between two tasks.', 'task_id'],
    ['sync', 'Sync the calendar with the phone.'],
  ],
  'widens-access': [['remove_member', 'Removes a member from a group.', 'user']],
  'speaks-for-somebody': [
    ['save_draft', 'Saves a draft.', 'to'],
    ['create_email_template', 'Creates an email template.', 'name'],
  ],
  'sets-off': [
    ['stop_job', 'Stops a job.', 'id'],
    ['generate_upload_url', 'Generates an upload URL.'],
  ],
  interrupts: [
    ['stop_recording', 'Stops the recording.'],
    ['close_tab', 'Closes a tab.'],
  ],
  'acts-on-a-page': [['get_page', 'Gets a page.', 'selector']],
};

const named = (cases: Readonly<Record<Reach, readonly Case[]>>) =>
  Object.entries(cases).flatMap(([reach, all]) => all.map((one) => [reach, one[0], one] as const));

describe('reachOf', () => {
  it.each(named(yes))('%s: %s', (reach, _, one) => {
    expect(reached(one)).toContain(reach);
  });

  it.each(named(no))('not %s: %s', (reach, _, one) => {
    expect(reached(one)).not.toContain(reach);
  });

  it('points at the words, and for text at the argument that carries most', () => {
    const schema = { type: 'object', properties: { note: { type: 'string' }, body: { type: 'string' } } };
    const tool = normalise({ name: 'add_comment', description: 'Adds a comment.', inputSchema: schema });
    const reach = reachOf(read(tool));
    expect(reach.get('shared-text')?.[0]).toEqual({ field: '/inputSchema/properties/body', start: 0, end: 4 });
    expect(reach.get('speaks-for-somebody')?.map(({ field }) => field)).toContain('/description');
  });
});
