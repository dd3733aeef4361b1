/** Licences that an installer for schools can take, as SPDX names them. */
const allowed: ReadonlySet<string> = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause'],
  ...['Apache-2.0', 'MPL-2.0', 'OFL-1.1', 'Unicode-3.0', 'CC0-1.0', 'Unlicense'],
]);

/** True where the SPDX expression can be met with allowed licences: any side of OR, all of AND. */
export function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence.trim())));
}
