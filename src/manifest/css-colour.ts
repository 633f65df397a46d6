/** Red, green and blue of the sRGB colour space as light (linear), 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];

/** What a channel of sRGB, 0 to 1, is as light (IEC 61966-2-1). */
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

const clamped = (value: number): number => Math.min(1, Math.max(0, value));

function fromHex(digits: string): Light {
  const long = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  const channel = (at: number): number => linear(parseInt(long.slice(at, at + 2), 16) / 255);
  return [channel(0), channel(2), channel(4)];
}

/** Hue in degrees, saturation and lightness 0 to 1 (CSS Color 4, section 7). */
function fromHsl(hue: number, saturation: number, lightness: number): Light {
  const channel = (n: number): number => {
    const k = (n + (((hue % 360) + 360) % 360) / 30) % 12;
    return linear(
      clamped(lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))),
    );
  };
  return [channel(0), channel(8), channel(4)];
}

/** Lightness 0 to 1, chroma, hue in degrees (CSS Color 4, section 9); what sRGB cannot show is cut off. */
function fromOklch(lightness: number, chroma: number, hue: number): Light {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clamped(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clamped(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clamped(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** A number of CSS; a percentage counts as its share of `whole`. */
const amount = (text: string, whole: number): number =>
  text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * whole : Number(text);

const part = String.raw`([+-]?(?:\d+\.?\d*|\.\d+)%?)`;
const three = (name: string): RegExp =>
  new RegExp(String.raw`^${name}\(\s*${part}(?:deg)?[\s,]+${part}[\s,]+${part}(?:deg)?\s*\)$`, 'i');
const [rgb, hsl, oklch] = [three('rgb'), three('hsl'), three('oklch')];

function lightOf(text: string): Light | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const [, r = '', g = '', b = ''] = rgb.exec(text) ?? [];
  if (r !== '') return [r, g, b].map((one) => linear(clamped(amount(one, 255) / 255))) as [number, number, number];
  const [, hue = '', saturation = '', lightness = ''] = hsl.exec(text) ?? [];
  if (hue !== '' && saturation.endsWith('%') && lightness.endsWith('%'))
    return fromHsl(Number.parseFloat(hue), clamped(amount(saturation, 1)), clamped(amount(lightness, 1)));
  const [, l = '', chroma = '', h = ''] = oklch.exec(text) ?? [];
  return l === ''
    ? undefined
    : fromOklch(clamped(amount(l, 1)), Math.max(0, amount(chroma, 0.4)), Number.parseFloat(h));
}

/**
 * Relative luminance of an opaque CSS colour, 0 (black) to 1 (white): `#rgb`, `#rrggbb`, `rgb()`, `hsl()` and `oklch()` with
 * three values. Undefined for any other text, names and alpha included.
 */
export function luminance(text: string): number | undefined {
  const light = lightOf(text.trim());
  return light && 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

/** Contrast of two luminances, 1 to 21 (WCAG 2.2, “contrast ratio”). */
export const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
