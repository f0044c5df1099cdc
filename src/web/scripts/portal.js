/* Makes the pages for firms quicker to use; each of them works without it. Everything stays on the device. */
(() => {
  const KEPT = 'kakehashi.kept';
  const kept = () => {
    try {
      return JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    } catch {
      return [];
    }
  };
  const keep = (ids) => {
    try {
      localStorage.setItem(KEPT, JSON.stringify(ids));
      return true;
    } catch {
      return false;
    }
  };

  for (const button of document.querySelectorAll('[data-keep]')) {
    const { keep: id, kept: done } = button.dataset;
    const words = button.textContent;
    const show = () => {
      const isKept = kept().includes(id);
      button.textContent = isKept ? done : words;
      button.setAttribute('aria-pressed', String(isKept));
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      const ids = kept();
      keep(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
      show();
    });
    show();
  }

  const { fonts } = document.currentScript?.dataset ?? {};
  const isWide = matchMedia('(min-width: 48rem)').matches && navigator.connection?.saveData !== true;
  if (fonts !== undefined && isWide) {
    addEventListener('load', () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = fonts;
      document.head.append(link);
    });
  }

  const list = document.querySelector('[data-kept-list]');
  if (list !== null) {
    const wanted = new URLSearchParams(kept().map((id) => ['id', id])).toString();
    if (location.search.slice(1) !== wanted)
      location.replace(wanted === '' ? '/find/kept' : `/find/kept?${wanted}`);
  }

  for (const link of document.querySelectorAll('[data-compare]')) {
    link.addEventListener('click', () => {
      const own = new URL(link.href).searchParams.getAll('id');
      const ids = [...new Set([...own, ...kept()])];
      link.href = `/supports/compare?${new URLSearchParams(ids.map((id) => ['id', id]))}`;
    });
  }

  for (const link of document.querySelectorAll('[data-share]')) {
    link.addEventListener('click', async (event) => {
      const url = link.href;
      if (navigator.share === undefined && navigator.clipboard === undefined) return;
      event.preventDefault();
      try {
        if (navigator.share !== undefined) await navigator.share({ title: document.title, url });
        else {
          await navigator.clipboard.writeText(url);
          link.textContent = link.dataset.share;
        }
      } catch {
        // Somebody closed the sheet: nothing was asked for any more.
      }
    });
  }
})();
