/** Text dressed up as if it came from the system, the developer or the user. */
export const falseRole: readonly string[] = [
  'token',
  'tag 16 // must|you|dont|drop|use|read|pass|model',
  'notice 16 // you|model|must|dont|use|role|drop',
  'addressed 12 // privilege|free|role|obey|drop|granted',
  'become 3 role|free',
  'model 6 promoted 6 role|free|privilege',
  'privilege 5 granted',
  'you 5 granted 4 privilege',
  'turn 10 // turn 3 sure',
  'modelTurn 0 sure',
  'turn 3 henceforth',
  'henceforth 5 you|model 5 obey|use|become',
  'modeF',
  '{nowF modeF} 10',
];
