import { expect, test } from '../../fixtures.ts';

test('permissions are denied, but for copying text', async ({ atlas }) => {
  await atlas.open('#/');
  const outcome = await atlas.page.evaluate(async () => {
    const state = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    const settled = (promise: Promise<unknown>) =>
      promise.then(
        () => 'granted',
        () => 'denied',
      );
    return {
      geolocation: await state('geolocation'),
      notifications: await Notification.requestPermission(),
      camera: await settled(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await settled(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await settled(navigator.mediaDevices.getDisplayMedia()),
      midi: await settled(navigator.requestMIDIAccess()),
      readClipboard: await state('clipboard-read'),
      writeClipboard: await state('clipboard-write'),
    };
  });
  const { writeClipboard, ...others } = outcome;
  expect(writeClipboard).toBe('granted');
  for (const [name, state] of Object.entries(others)) expect(state, name).toBe('denied');
});
