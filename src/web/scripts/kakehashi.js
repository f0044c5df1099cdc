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
