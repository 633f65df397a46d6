/**
 * One template in the languages of the compared generators. It is written in the part of Nunjucks that all of them have:
 * `{{ path }}`, `{{ path | safe }}`, `{% for one in path %}`, `{% if path %}`, `{% else %}` and their ends. The root is
 * `tool`; conditions are texts and lists, true where they are not empty.
 */
const tags = /\{\{ ([\w.]+)( \| safe)? \}\}|\{% (?:for (\w+) in ([\w.]+)|if ([\w.]+)|(else|endfor|endif)) %\}/g;

/** How a language writes each kind of tag; `end` and `otherwise` are asked for in the order of the template. */
interface Dialect {
  readonly value: (path: string, isSafe: boolean) => string;
  readonly loop: (one: string, list: string) => string;
  readonly condition: (path: string) => string;
  readonly otherwise: string;
  readonly endLoop: string;
  readonly endCondition: (hadOtherwise: boolean) => string;
}

function translate(template: string, dialect: Dialect): string {
  const open: boolean[] = [];
  return template.replaceAll(
    tags,
    (whole, value?: string, safe?: string, one?: string, list?: string, condition?: string, other?: string) => {
      if (value !== undefined) return dialect.value(value, safe !== undefined);
      if (one !== undefined && list !== undefined) return dialect.loop(one, list);
      if (condition !== undefined) {
        open.push(false);
        return dialect.condition(condition);
      }
      if (other === 'endfor') return dialect.endLoop;
      if (other === 'endif') return dialect.endCondition(open.pop() ?? false);
      open[open.length - 1] = true;
      return other === 'else' ? dialect.otherwise : whole;
    },
  );
}

/** As Go's html/template has it: names of loops become variables, and so does the root. */
export const goTemplate = (template: string): string =>
  `{{ $tool := .Params.tool }}${translate(template, {
    value: (path, isSafe) => `{{ $${path}${isSafe ? ' | safeHTML' : ''} }}`,
    loop: (one, list) => `{{ range $${one} := $${list} }}`,
    condition: (path) => `{{ if $${path} }}`,
    otherwise: '{{ else }}',
    endLoop: '{{ end }}',
    endCondition: () => '{{ end }}',
  })}`;

/** As Nunjucks has it, where an empty list is true as in JavaScript. */
export const nunjucksTemplate = (template: string): string =>
  template.replaceAll(/\{% if ([\w.]+) %\}/g, '{% if $1.length %}');

/** Attributes with values in them become expressions: `` href={`#note-${note.mark}`} ``. */
const astroAttributes = (template: string): string =>
  template.replaceAll(
    /="([^"]*\{\{[^"]*)"/g,
    (_, text: string) => `={\`${text.replaceAll(/\{\{ ([\w.]+) \}\}/g, '${$1}')}\`}`,
  );

/** As Astro has it: what stands below the front matter of a page that knows `tool`. */
export const astroTemplate = (template: string): string =>
  translate(astroAttributes(template).replaceAll(/<script (?=src|type="module")/g, '<script is:inline '), {
    value: (path, isSafe) => (isSafe ? `<Fragment set:html={${path}} />` : `{${path}}`),
    loop: (one, list) => `{${list}.map((${one}) => (<>`,
    condition: (path) => `{${path}.length > 0 ? (<>`,
    otherwise: '</>) : (<>',
    endLoop: '</>))}',
    endCondition: (hadOtherwise) => (hadOtherwise ? '</>)}' : '</>) : null}'),
  });
