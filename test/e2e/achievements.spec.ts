import { expect, test } from './fixtures.ts';

test('the achievements are claims, each with who makes it, after the warnings', async ({
  atlas,
}) => {
  await atlas.open('#/process/achievements');
  const main = atlas.page.getByRole('main');
  const part = (name: string) => main.getByRole('region', { name, exact: true });
  const warnings = part('About this source');
  await expect(warnings).toContainText(/undisclosed payment/);
  await expect(warnings).toContainText(/rewritten/);
  await expect(warnings).toContainText(/does not vouch/);
  const claims = part('Claimed').getByRole('listitem');
  await expect(claims).toHaveCount(6);
  for (const claim of await claims.all()) {
    await expect(claim).toContainText(/Said by: .+ about 2020/);
    await expect(claim.getByRole('button', { name: /source/i })).toBeVisible();
  }
  await expect(part('With these reservations')).toContainText(/all seven in 2019/);
  const order = (await main.textContent()) ?? '';
  expect(order.indexOf('undisclosed payment')).toBeLessThan(order.indexOf('Said by: The article'));
});
