// SPDX-License-Identifier: Apache-2.0
/* The keys of the search in the header. Its results are a listbox that the server fills; the focus stays in the field. */
window.Telar = window.Telar || {};

window.Telar.search = (box) => {
  if (box.telarReady) return;
  box.telarReady = true;
  const field = box.querySelector('vaadin-text-field');
  const input = field.inputElement || field.querySelector('input');
  const list = box.querySelector('[role=listbox]');
  const options = () => [...list.querySelectorAll('[role=option]')];
  const active = () => list.querySelector('[aria-selected=true]');

  const choose = (option) => {
    options().forEach((other, i) => {
      other.id = 'telar-found-' + i;
      other.setAttribute('aria-selected', other === option);
    });
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  const open = () => {
    box.classList.add('open');
    field.focus();
  };

  const close = () => {
    box.classList.remove('open');
    field.value = '';
    field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    choose(null);
    input.blur();
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('autocomplete', 'off');
  input.setAttribute('aria-keyshortcuts', 'Control+K /');
  input.setAttribute('aria-expanded', 'false');
  new MutationObserver(() => {
    input.setAttribute('aria-expanded', String(options().length > 0));
    if (!active()) input.removeAttribute('aria-activedescendant');
  }).observe(list, { childList: true, subtree: true });

  box.addEventListener('keydown', (event) => {
    const all = options();
    const at = all.indexOf(active());
    const step = { ArrowDown: at + 1, ArrowUp: at < 0 ? all.length - 1 : at - 1 }[event.key];
    if (step !== undefined && all.length) {
      event.preventDefault();
      choose(all[(step + all.length) % all.length]);
    } else if (event.key === 'Enter' && all.length) {
      event.preventDefault();
      (active() || all[0]).click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }, true);
  list.addEventListener('click', () => setTimeout(close));
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget)) box.classList.remove('open');
  });
  box.querySelector('.telar-search-opener').addEventListener('click', open);

  const typing = (target) => target.closest('input, textarea, [contenteditable]');
  const shortcut = (event) => {
    if (!box.isConnected) {
      document.removeEventListener('keydown', shortcut);
    } else if (((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k')
        || (event.key === '/' && !event.ctrlKey && !event.altKey && !typing(event.composedPath()[0]))) {
      event.preventDefault();
      open();
    }
  };
  document.addEventListener('keydown', shortcut);
};
