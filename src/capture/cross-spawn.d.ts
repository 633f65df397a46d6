declare module 'cross-spawn' {
  import { type spawn } from 'node:child_process';

  /** `spawn` of Node, which on Windows finds and quotes batch files such as `npx.cmd` as a shell would; the same elsewhere. */
  const crossSpawn: typeof spawn;
  export default crossSpawn;
}
