/** The JSON at an address; rejects when it does not load. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${String(response.status)}`);
  return (await response.json()) as T;
}
