import { described, either, near, not, on, onHead, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const running = wordSet('instance server node cluster os firmware host machine');

export default rule({
  id: 'installs-software',
  claims: 'Execute',
  title: 'Installs or removes software',
  why: 'Installing runs code that somebody else published, now and at every later start.',
  find: anyOf(
    doing(
      'set setup',
      near(wordSet('computer machine laptop pc')),
      described(/\b(?:program|software|app|driver|package)\b/i),
      upFront,
    ),
    doing('uninstall reinstall'),
    doing('upgrade downgrade', not(onHead(wordSet('plan subscription tier membership seat')))),
    doing(
      'put',
      onHead(wordSet('program software app driver package')),
      near(wordSet('computer machine laptop server phone')),
      upFront,
    ),
    doing('install', not(onHead(wordSet('ruleset rule template preset')))),
    doing('update', on(wordSet('core')), described(/\b(?:security )?release\b/i), upFront),
    doing('update', on(wordSet('plugin theme extension package app')), near(wordSet('latest'))),
    doing(
      'patch apply update',
      either(on(running), near(running)),
      on(wordSet('update patch firmware os kernel security minion')),
      not(on(wordSet('config configuration setting'))),
    ),
  ),
  fires: [
    { name: 'install_package', description: 'Install a package' },
    { name: 'pip-install' },
    { name: 'uninstall_plugin', description: 'Uninstalls a plugin' },
    { name: 'get_program', description: 'Fetches a program and sets it up on the computer' },
    { name: 'get_program', description: 'Puts a program on the classroom computers' },
  ],
  ignores: [
    { name: 'list_installed_packages', description: 'List installed packages' },
    { name: 'get_install_guide', description: 'Get the installation guide' },
    { name: 'search_packages', description: 'Search packages' },
    { name: 'set_rules', description: 'Install a ruleset for a project' },
  ],
});
