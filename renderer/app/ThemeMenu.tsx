import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../ui/Icon.tsx';
import overlay from '../ui/Overlay.module.css';
import css from './Header.module.css';
import { useText } from './messages/useText.ts';
import { type ThemeChoice, themeChoices } from './theme.ts';
import { useTheme } from './useTheme.ts';

const labels: Readonly<Record<ThemeChoice, string>> = {
  light: 'theme.light',
  dark: 'theme.dark',
  system: 'theme.system',
};

/** Light, dark, or as the system is. */
export function ThemeMenu() {
  const t = useText();
  const [choice, choose] = useTheme();
  return (
    <MenuTrigger>
      <Button className={css.iconButton ?? ''} aria-label={t('theme.label')}>
        <Icon name="theme" />
      </Button>
      <Popover className={overlay.popover ?? ''} placement="bottom end" offset={6}>
        <Menu
          className={overlay.menu ?? ''}
          aria-label={t('theme.label')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[choice]}
          onSelectionChange={(keys) => {
            const next = themeChoices.find((one) => keys !== 'all' && keys.has(one));
            if (next !== undefined) choose(next);
          }}
        >
          {themeChoices.map((one) => (
            <MenuItem key={one} id={one} className={overlay.menuItem ?? ''}>
              {t(labels[one])}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
