import { wordSet } from '../../language/words.ts';
import { both, either, near, not, on, onHead, upFront } from '../conditions.ts';
import { anyOf, doing, saying, unless } from '../find.ts';
import { rule } from '../rule.ts';

const reading = 'get list read fetch retrieve show view export search find describe return';
const settings = wordSet('configuration config setting setup review kubeconfig');
const holders = wordSet(
  'pipeline workflow ci deployment workspace project global flow postman build application app server runner',
);

/** Where tokens and logins are kept as a rule. */
const stores = wordSet('kubeconfig localstorage sessionstorage');

export default rule({
  id: 'may-return-secrets',
  claims: 'risk:may-read-secrets',
  title: 'Returns settings that may hold a secret',
  why: 'Variables and stored settings are where tokens and passwords are kept; what comes back may contain some.',
  find: unless(
    anyOf(
      doing(
        reading,
        either(onHead(wordSet('variable')), both(on(wordSet('variable')), onHead(wordSet('group')))),
        either(on(holders), on(wordSet('group global env environment'))),
        not(on(wordSet('design css style collection color type template'))),
        upFront,
      ),
      doing(reading, either(on(stores), near(wordSet('kubeconfig'))), upFront),
      doing(
        reading,
        both(
          on(wordSet('download notification indexer client connection vault auth authentication sso')),
          onHead(settings),
        ),
        upFront,
      ),
      doing(reading, both(on(wordSet('local session')), onHead(wordSet('storage'))), upFront),
    ),
    saying(/\b(?:masked|redacted)\b|\bvalues? (?:is|are) (?:never|not) (?:returned|shown|included)\b/i),
  ),
  fires: [
    { name: 'list_entries', description: 'List all localStorage key-value pairs' },
    { name: 'get_variable_group', description: 'Get a variable group of an application' },
    { name: 'get_pipeline_variables', description: 'Get variables defined for a pipeline' },
    { name: 'sessionstorage_get', description: 'Get the session storage of a page' },
  ],
  ignores: [
    { name: 'list_environment_variables', description: 'Lists environment variables. Values are always masked.' },
    { name: 'list_design_variables', description: 'List the design variables of a file' },
    { name: 'set_variable', description: 'Set a variable of a pipeline' },
    { name: 'get_settings', description: 'Get the settings of a theme' },
  ],
});
