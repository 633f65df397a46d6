/** Elements that draw and do nothing else (SVG 2). No script, no foreignObject, no link, no animation, no picture inside. */
const elements = new Set(
  `svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan style
  linearGradient radialGradient stop clipPath mask pattern filter feGaussianBlur feOffset feMerge feMergeNode feFlood
  feColorMatrix feComposite feBlend feDropShadow`.split(/\s+/),
);

const tag = /^<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** What may stand between tags, and is read by nobody. */
const around =
  /^(?:<\?xml [^?<>]*\?>|<!--(?:(?!--)[\s\S])*-->|<!DOCTYPE svg[^<>[\]]*>|[^<&]+|&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;

/** Nothing that a style or an attribute names may come from elsewhere; escapes could hide it. */
const reaches = /url\(\s*(?!["']?#)|@import|expression\(|javascript:|\\|&#/i;

/** A picture that draws, or why it is none. */
export type SvgLook =
  | { readonly wrong: string; readonly width?: never }
  | { readonly wrong?: never; readonly width: number; readonly height: number };

const wrongElement = (name: string): string | undefined =>
  elements.has(name) ? undefined : `an element <${name}>, which does more than draw`;

function wrongAttribute(name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return `an attribute ${name}, which runs a script`;
  if (/(?:^|:)href$/i.test(name) && !value.startsWith('#')) return `an attribute ${name} that leads elsewhere`;
  return !/^xmlns(?::|$)/.test(name) && reaches.test(value) ? `an attribute ${name} that leads elsewhere` : undefined;
}

function sizeOf(attributes: ReadonlyMap<string, string>): SvgLook {
  const box =
    attributes
      .get('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [width, height] = [
    Number.parseFloat(attributes.get('width') ?? ''),
    Number.parseFloat(attributes.get('height') ?? ''),
  ];
  const found = box.length === 4 ? { width: box[2] ?? 0, height: box[3] ?? 0 } : { width, height };
  return found.width > 0 && found.height > 0 ? found : { wrong: 'neither a viewBox nor width and height' };
}

/**
 * Looks through an SVG picture that is to be published as it is. It is opened as a page of its own by whoever asks for its
 * address, so everything is refused that is not known to draw only: scripts, handlers, links, entities, what is loaded from
 * elsewhere, and whatever this reader of a plain subset of XML does not understand. Reads each character once.
 */
export function lookThroughSvg(text: string): SvgLook {
  let rest = text.replace(/^\uFEFF/, '');
  let size: SvgLook | undefined;
  const open: string[] = [];
  while (rest !== '') {
    const found = tag.exec(rest);
    const passed = found?.[0] ?? around.exec(rest)?.[0];
    if (passed === undefined) return { wrong: `“${rest.slice(0, 30).replace(/\s+/g, ' ')}”, which is not plain SVG` };
    rest = rest.slice(passed.length);
    // What stands on both sides of a comment or an element is one text to a style.
    if (open.at(-1) === 'style' && (found ? found[1] !== '/' : passed.startsWith('<') || reaches.test(passed)))
      return { wrong: 'a style that leads elsewhere' };
    if (!found) continue;
    const [, closes, name = '', attributes = '', isEmpty] = found;
    const values = [...attributes.matchAll(attribute)].map(
      ([, key = '', one, other]) => [key, one ?? other ?? ''] as const,
    );
    const wrong = wrongElement(name) ?? values.map(([key, value]) => wrongAttribute(key, value)).find(Boolean);
    if (wrong !== undefined) return { wrong };
    if (closes === '/' && open.pop() !== name) return { wrong: `</${name}>, which closes nothing` };
    if (size === undefined && name !== 'svg') return { wrong: `<${name}> before <svg>` };
    size ??= sizeOf(new Map(values));
    if (closes !== '/' && isEmpty !== '/') open.push(name);
  }
  if (size === undefined || open.length > 0) return { wrong: 'no whole <svg> element' };
  return size;
}
