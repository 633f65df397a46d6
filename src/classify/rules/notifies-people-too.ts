import { not, onHead, said } from '../conditions.ts';
import { allOf, argumentsFor, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** A comment is a comment, whoever is told of it (RUBRIC.md). */
const comments = wordSet('comment review');

export default rule({
  id: 'notifies-people-too',
  claims: 'Execute',
  title: 'Notifies people on request',
  why: 'The record can be changed back; the mail that went out about it cannot.',
  find: allOf(
    argumentsFor('notify'),
    doing(
      `create add update edit schedule reschedule assign complete close submit approve reject invite book respond
      accept decline move cancel insert set archive subscribe enroll enrol register`,
      said,
      not(onHead(comments)),
    ),
  ),
  fires: [
    {
      name: 'create_event',
      description: 'Create an event',
      inputSchema: { type: 'object', properties: { send_invites: { type: 'boolean' } } },
    },
    {
      name: 'orders_update',
      description: 'Update an order',
      inputSchema: { type: 'object', properties: { notifyCustomer: { type: 'boolean' } } },
    },
    {
      name: 'schedule_visit',
      description: 'Schedules a visit',
      inputSchema: { type: 'object', properties: { send_sms: { type: 'boolean' } } },
    },
  ],
  ignores: [
    { name: 'create_event', description: 'Create an event' },
    {
      name: 'get_settings',
      description: 'Get the settings',
      inputSchema: { type: 'object', properties: { notify: { type: 'boolean' } } },
    },
    {
      name: 'create_page',
      description: 'Create a page',
      inputSchema: { type: 'object', properties: { notification: { type: 'object' } } },
    },
  ],
});
