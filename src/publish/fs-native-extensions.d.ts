declare module 'fs-native-extensions' {
  /** Takes an exclusive lock that the system drops when the file is closed or its process ends; false = another has it. */
  export function tryLock(fd: number): boolean;
  /** Exchanges two paths of one file system in a single step (Linux, macOS). Rejects with a system error. */
  export function swap(from: string, to: string): Promise<void>;

  /** As `tryLock`, once the file is free. */
  export function waitForLock(fd: number): Promise<void>;
}
