/**
 * Packages that declare the MIT licence and carry no text of it, with those who hold the rights:
 * the author their package.json or readme names; for client-only, React's, whose marker it is.
 */
const holders: Readonly<Record<string, string>> = {
  '@polka/url': 'Luke Edwards',
  'client-only': 'Meta Platforms, Inc. and affiliates.',
  sirv: 'Luke Edwards',
};

const terms = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/**
 * The MIT licence as a package declares it without its words.
 * @param licence as SPDX names it
 * @throws where the package declares another, or nobody is known to hold the rights: read its
 *   repository and name them above
 */
export function declaredMit(name: string, licence: string): string {
  const holder = holders[name];
  if (licence !== 'MIT' || holder === undefined)
    throw new Error(`${name} (${licence}) carries no text of its licence`);
  return `The MIT License (MIT)\n\nCopyright (c) ${holder}\n\n${terms}`;
}
