/** The same sentence with numbers that stay on one line with their per cent sign. */
export const unbroken = (text: string): string => text.replace(/(\d) %/g, '$1\u00a0%');
