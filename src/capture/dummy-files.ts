/** Files some servers want to read before they start. They stand beside the home folder and open nothing. */
export const dummyFiles = {
  'google-credentials.json': JSON.stringify({
    installed: { client_id: 'dummy', client_secret: 'dummy', redirect_uris: ['http://127.0.0.1:1'] },
  }),
  'kubeconfig.json': JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'dummy',
    clusters: [{ name: 'dummy', cluster: { server: 'https://127.0.0.1:1' } }],
    users: [{ name: 'dummy', user: { token: 'dummy' } }],
    contexts: [{ name: 'dummy', context: { cluster: 'dummy', user: 'dummy' } }],
  }),
} as const;

/** Path of a dummy file as a server sees it from its home folder, which is its working directory. */
export const dummyPath = (name: keyof typeof dummyFiles): string => `../dummies/${name}`;
