/** The result of `work`, or an error that names the request once the time is over. `work` itself is not stopped. */
export async function within<T>(ms: number, request: string, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`did not answer ${request} within ${String(ms / 1000)} s`));
    }, ms);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
