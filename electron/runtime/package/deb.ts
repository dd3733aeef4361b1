/** What electron-builder asks fpm for. */
export interface DebOrder {
  readonly fields: Readonly<Record<string, string>>;
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  readonly files: readonly { readonly from: string; readonly to: string }[];
  /** Maintainer scripts, by Debian's names of them. */
  readonly scripts: Readonly<Record<string, string>>;
  readonly compression: string;
  readonly output: string;
}

const scriptNames: Readonly<Record<string, string>> = {
  'after-install': 'postinst',
  'after-remove': 'postrm',
};
const withoutValue = new Set(['force', 'debug']);

/**
 * Reads fpm's words as electron-builder gives them: `-d` and `--deb-recommends` any number of
 * times, `--name value` once each, and `from=to` for what is to be installed where.
 * @throws where another format than deb is asked for, or a word is missing
 */
export function readOrder(words: readonly string[]): DebOrder {
  const depends: string[] = [];
  const recommends: string[] = [];
  const files: { from: string; to: string }[] = [];
  const fields: Record<string, string> = {};
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const name = word.replace(/^--?/, '');
    if (name === word) {
      const at = word.lastIndexOf('=');
      files.push({ from: word.slice(0, at), to: word.slice(at + 1) });
    } else if (!withoutValue.has(name)) {
      i += 1;
      const value = words[i] ?? '';
      if (name === 'd') depends.push(value);
      else if (name === 'deb-recommends') recommends.push(value);
      else fields[name] = value;
    }
  }
  if (fields.t !== 'deb') throw new Error(`only deb can be made here, not ${fields.t}`);
  if (fields.package === undefined) throw new Error('no file is named for the package');
  return {
    fields,
    depends,
    recommends,
    files,
    scripts: Object.fromEntries(
      Object.entries(scriptNames).flatMap(([asked, name]) => {
        const script = fields[asked];
        return script === undefined ? [] : [[name, script]];
      }),
    ),
    compression: fields['deb-compression'] ?? 'xz',
    output: fields.package,
  };
}

/** The package's description of itself (Debian Policy 5.3). @param installedSize kilobytes */
export function controlFile(order: DebOrder, installedSize: number): string {
  const { fields, depends, recommends } = order;
  const [first = '', ...more] = (fields.description ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const lines: Readonly<Record<string, string | undefined>> = {
    Package: fields.name,
    Version: fields.version,
    Architecture: fields.architecture,
    Maintainer: fields.maintainer,
    'Installed-Size': String(installedSize),
    Depends: depends.join(', '),
    Recommends: recommends.join(', '),
    Section: fields.category ?? 'education',
    Priority: fields['deb-priority'] ?? 'optional',
    Description: [first, ...more.map((line) => ` ${line}`)].join('\n'),
  };
  return Object.entries(lines)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
