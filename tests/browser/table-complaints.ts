/**
 * What a reader of a narrow screen could not make out in the tables of a page; runs in the browser. A printed heading
 * stands upright, inside the screen and with every word on one line. Where the headings are hidden, each cell that is
 * no whole line carries its column's name, or a mark that says what it is.
 */
export function tableComplaints(): string[] {
  const isHidden = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clipPath, display } = getComputedStyle(at);
      if (clipPath !== 'none' || display === 'none') return true;
    }
    return false;
  };
  const told = (element: Element): string => (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);

  const brokenWords = (heading: Element): string[] => {
    const broken: string[] = [];
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (range.getClientRects().length > 1) broken.push(word);
      }
    return broken;
  };

  const ofHeading = (heading: Element): string[] => {
    const inner = heading.querySelector('.risk, .category') ?? heading;
    const { right } = heading.getBoundingClientRect();
    const edge =
      heading.closest('.table-scroll')?.getBoundingClientRect().right ?? document.documentElement.clientWidth;
    return [
      ...(getComputedStyle(inner).writingMode === 'horizontal-tb' ? [] : [`stands on its side: ${told(heading)}`]),
      ...(right <= edge + 1 ? [] : [`outside the screen: ${told(heading)}`]),
      ...brokenWords(heading).map((word) => `broken inside a word: ${word} in ${told(heading)}`),
    ];
  };

  /** The cell's own words name its column: `353 tools` below “Tools”. */
  const saysIt = (cell: HTMLTableCellElement, heading: Element | undefined): boolean =>
    heading !== undefined && told(cell).toLowerCase().includes(told(heading).toLowerCase().replace(/s$/, ''));

  const isNamed = (cell: HTMLElement): boolean =>
    !['none', 'normal'].includes(getComputedStyle(cell, '::before').content) ||
    cell.querySelector('.risk, .category, svg') !== null ||
    cell.offsetWidth >= (cell.parentElement?.clientWidth ?? 0) * 0.9;

  return [...document.querySelectorAll('table')].flatMap((table) => {
    const headings = [...table.querySelectorAll('thead th')];
    const printed = headings.filter((heading) => !isHidden(heading));
    const nameless = [...table.querySelectorAll<HTMLTableCellElement>('tbody td')].filter(
      (cell) => told(cell) !== '' && !isHidden(cell) && !isNamed(cell) && !saysIt(cell, headings[cell.cellIndex]),
    );
    return [
      ...printed.flatMap(ofHeading),
      ...(printed.length < headings.length ? nameless.map((cell) => `without its column’s name: ${told(cell)}`) : []),
    ];
  });
}
