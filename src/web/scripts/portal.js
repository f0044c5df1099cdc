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
    const words = [...button.childNodes];
    const show = () => {
      const isKept = kept().includes(id);
      button.replaceChildren(...(isKept ? [done] : words));
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

  /** Readings that were asked for are asked for on the next page, too. */
  const furigana = new URLSearchParams(location.search).getAll('furigana').map((on) => ['furigana', on]);
  const ofIds = (ids) => new URLSearchParams([...ids.map((id) => ['id', id]), ...furigana]).toString();

  const list = document.querySelector('[data-kept-list]');
  if (list !== null) {
    const wanted = ofIds(kept());
    if (location.search.slice(1) !== wanted)
      location.replace(wanted === '' ? '/find/kept' : `/find/kept?${wanted}`);
  }

  for (const link of document.querySelectorAll('[data-compare]')) {
    link.addEventListener('click', () => {
      const own = new URL(link.href).searchParams.getAll('id');
      const ids = [...new Set([...own, ...kept()])];
      link.href = `/supports/compare?${ofIds(ids)}`;
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
