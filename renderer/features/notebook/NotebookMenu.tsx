import { useCallback, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Keyboard } from 'react-aria-components/Keyboard';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import header from '../../app/Header.module.css';
import { useText } from '../../app/messages/useText.ts';
import { useGoTo } from '../../app/useAddress.ts';
import { Icon } from '../../ui/Icon.tsx';
import overlay from '../../ui/Overlay.module.css';
import css from './NotebookMenu.module.css';
import { askForNote } from './noteAsked.ts';
import { toggleBookmark, useBookmark } from './useBookmark.ts';
import { bookmarkKey, noteKey, useNotebookKeys } from './useNotebookKeys.ts';

/** The way to the notebook: bookmark the page, write on it, or open the notebook. */
export function NotebookMenu() {
  const t = useText();
  const goTo = useGoTo();
  const { isNotable, isMarked } = useBookmark();
  const [told, setTold] = useState('');
  const toggle = useCallback(() => {
    const done = toggleBookmark();
    if (done !== null) setTold(t(done === 'marked' ? 'notebook.marked' : 'notebook.unmarked'));
  }, [t]);
  useNotebookKeys(toggle, askForNote);
  return (
    <>
      <MenuTrigger>
        <Button
          className={header.iconButton ?? ''}
          aria-label={t(isMarked ? 'notebook.menuMarked' : 'notebook.menu')}
        >
          <span className={css.sign} data-marked={isMarked}>
            <Icon name="bookmark" filled={isMarked} />
          </span>
        </Button>
        <Popover className={overlay.popover ?? ''} placement="bottom end" offset={6}>
          <Menu
            className={overlay.menu ?? ''}
            aria-label={t('notebook.menu')}
            disabledKeys={isNotable ? [] : ['mark', 'write']}
            onAction={(key) => {
              if (key === 'mark') toggle();
              if (key === 'write') askForNote();
              if (key === 'open') goTo({ screen: 'notebook' });
            }}
          >
            <MenuItem id="mark" className={css.item ?? ''}>
              {t(isMarked ? 'notebook.unmark' : 'notebook.mark')}
              <Keyboard className={css.key ?? ''}>{bookmarkKey}</Keyboard>
            </MenuItem>
            <MenuItem id="write" className={css.item ?? ''}>
              {t('notebook.writeHere')}
              <Keyboard className={css.key ?? ''}>{noteKey}</Keyboard>
            </MenuItem>
            <MenuItem id="open" className={css.item ?? ''}>
              {t('notebook.open')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <span role="status" className="visually-hidden">
        {told}
      </span>
    </>
  );
}
