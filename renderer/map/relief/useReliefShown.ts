import { usePreference } from '../../app/usePreference.ts';

const choices = ['on', 'off'] as const;

/** Whether the reader wants to see the relief, remembered, and how to change that. */
export function useReliefShown(): readonly [boolean, (shown: boolean) => void] {
  const [choice, choose] = usePreference('relief', choices, 'on');
  return [choice === 'on', (shown) => choose(shown ? 'on' : 'off')];
}
