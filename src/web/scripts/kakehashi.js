// Only makes pages quicker to use: every page works without this file.

// One panel of origin at a time; Escape closes it and gives the focus back.
const openPanels = () => [...document.querySelectorAll('details.origin[open]')];

document.addEventListener('click', (event) => {
  for (const panel of openPanels()) if (!panel.contains(event.target)) panel.open = false;
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const panel of openPanels()) {
    panel.open = false;
    panel.querySelector('summary').focus();
  }
});

// A choice in a list's filters takes effect at once; the button is for those without scripts.
for (const form of document.querySelectorAll('form[data-submit-on-change]')) {
  form.addEventListener('change', ({ target }) => target.matches('select') && form.requestSubmit());
}

// Reading a report takes a few seconds: say so, and don't send it twice.
for (const form of document.querySelectorAll('form[data-busy]')) {
  form.addEventListener('submit', (event) => {
    const button = form.querySelector('button[type="submit"]');
    if (button.getAttribute('aria-disabled') === 'true') return event.preventDefault();
    button.setAttribute('aria-disabled', 'true');
    form.querySelector('[role="status"]').textContent = form.dataset.busy;
  });
}

// While a file is printed, its state is asked for again; the rest of the page stays where the reader is.
const ask = async () => {
  const shown = document.querySelector('#print-state[data-refresh]');
  if (shown === null) return;
  const answer = await fetch(location.href).catch(() => null);
  if (answer !== null) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('#print-state');
    if (now === null) return location.reload();
    if (now.innerHTML !== shown.innerHTML) shown.replaceWith(now);
    document.title = page.title;
  }
  setTimeout(ask, 1000);
};
if (document.querySelector('#print-state[data-refresh]')) setTimeout(ask, 1000);

// Back from the result, the button works again.
addEventListener('pageshow', () => {
  for (const button of document.querySelectorAll('button[aria-disabled="true"]'))
    button.removeAttribute('aria-disabled');
});

// The rollover: rows of other divisions are hidden at once; what was chosen in them is sent all the same.
document.querySelector('[data-filter-rows] select')?.addEventListener('change', ({ target }) => {
  for (const row of document.querySelectorAll('tr[data-division]'))
    row.hidden = target.value !== '' && !row.dataset.division.split('\n').includes(target.value);
});

// How long a text is, while somebody types it.
for (const count of document.querySelectorAll('[data-count]')) {
  const field = document.getElementById(count.dataset.count);
  field.addEventListener('input', () => {
    count.textContent = field.value.length;
  });
}

// A long form is not left by accident.
for (const form of document.querySelectorAll('form[data-leave]')) {
  let isChanged = form.dataset.leave === 'typed';
  form.addEventListener('input', () => {
    isChanged = true;
  });
  form.addEventListener('submit', () => {
    isChanged = false;
  });
  addEventListener('beforeunload', (event) => isChanged && event.preventDefault());
}

// The form of an answer: what the rules say comes while one types, and what is not saved yet is kept on this device.
const answerForm = document.querySelector('form[data-answer]');
if (answerForm !== null) watchAnswer(answerForm);

function watchAnswer(form) {
  const COPY = `kakehashi:${form.dataset.account}:${form.dataset.answer}`;
  const words = () => {
    const { version: _, wants: __, ...fields } = Object.fromEntries(new FormData(form));
    return fields;
  };
  const kept = form.dataset.saved === undefined ? readCopy() : null;
  // A page that was refused shows words that are not saved: they are compared with what was saved before.
  const saved = form.dataset.typed === undefined ? words() : (kept?.saved ?? {});
  let isSending = false;
  let asking;
  let waiting;

  function readCopy() {
    try {
      return JSON.parse(sessionStorage.getItem(COPY));
    } catch {
      return null;
    }
  }

  const unsaved = () =>
    Object.fromEntries(Object.entries(words()).filter(([name, text]) => text !== (saved[name] ?? '')));

  function keepCopy() {
    const fields = unsaved();
    const count = Object.keys(fields).length;
    const state = form.querySelector('[data-unsaved]');
    state.textContent = count === 0 ? '' : state.dataset.unsaved.replace('#', count);
    try {
      if (count === 0) sessionStorage.removeItem(COPY);
      else
        sessionStorage.setItem(COPY, JSON.stringify({ version: form.elements.version.value, fields, saved }));
    } catch {
      // A device that keeps nothing still warns before leaving.
    }
  }

  function write(name, text) {
    const [field] = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)].reverse();
    if (field === undefined) return;
    if (field.type === 'checkbox') field.checked = text === field.value;
    else field.value = text;
    field.closest('details')?.setAttribute('open', '');
  }

  function restore({ version, fields }) {
    const now = words();
    const names = Object.keys(fields).filter((name) => (now[name] ?? '') !== fields[name]);
    if (names.length === 0) return;
    form.elements.version.value = version;
    for (const name of names) write(name, fields[name]);
    const discard = document.createElement('button');
    Object.assign(discard, { type: 'button', className: 'button-link', textContent: form.dataset.discard });
    discard.addEventListener('click', () => {
      sessionStorage.removeItem(COPY);
      isSending = true;
      location.href = form.dataset.answer;
    });
    tell(form.dataset.restored.replace('#', names.length), discard);
  }

  function tell(text, ...more) {
    const line = document.createElement('p');
    line.className = 'notice';
    line.setAttribute('role', 'status');
    line.append(text, ' ', ...more);
    form.querySelector('[data-notice]').replaceChildren(line);
  }

  async function check() {
    asking?.abort();
    asking = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.dataset.check, { method: 'POST', body, signal: asking.signal }).catch(
      () => null,
    );
    if (answer?.status === 401) return tell(form.dataset.expired, signInLink());
    if (answer?.ok) putIn(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  }

  function signInLink() {
    const link = document.createElement('a');
    Object.assign(link, {
      href: '/sign-in',
      target: '_blank',
      rel: 'noopener',
      textContent: form.dataset.signIn,
    });
    return link;
  }

  /** Where somebody is typing just now, nothing moves. */
  function putIn(page) {
    for (const fresh of page.querySelectorAll('[data-slot]')) {
      const shown = form.querySelector(`[data-slot="${CSS.escape(fresh.dataset.slot)}"]`);
      if (shown === null || shown.contains(document.activeElement) || shown.innerHTML === fresh.innerHTML)
        continue;
      const [was, is] = [shown.querySelector('details'), fresh.querySelector('details')];
      if (was !== null && is !== null) is.open = was.open;
      shown.replaceWith(fresh);
    }
    keepCopy();
  }

  const checkSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, 500);
  };

  form.addEventListener('input', () => {
    keepCopy();
    checkSoon();
  });
  form.addEventListener('submit', () => {
    keepCopy();
    isSending = true;
  });
  addEventListener('pageshow', () => {
    isSending = false;
  });
  addEventListener('beforeunload', (event) => {
    if (!isSending && Object.keys(unsaved()).length > 0) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    form.requestSubmit(form.querySelector('.answer-actions [value="save"]'));
  });

  if (form.dataset.saved !== undefined) sessionStorage.removeItem(COPY);
  if (kept !== null) restore(kept);
  if (kept !== null) checkSoon();
  keepCopy();
}
