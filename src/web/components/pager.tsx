interface PagerProps {
  page: number;
  pageSize: number;
  total: number;
  href: (page: number) => string;
}

const text = { label: 'ページ', previous: '前のページ', next: '次のページ' };

export function Pager({ page, pageSize, total, href }: PagerProps) {
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  const first = (page - 1) * pageSize + 1;
  return (
    <nav class="pager" aria-label={text.label}>
      <span>
        {page > 1 && (
          <a href={href(page - 1)} rel="prev">
            ‹ {text.previous}
          </a>
        )}
      </span>
      <span class="quiet number">
        {first}–{Math.min(total, page * pageSize)} / {total}件
      </span>
      <span>
        {page < pages && (
          <a href={href(page + 1)} rel="next">
            {text.next} ›
          </a>
        )}
      </span>
    </nav>
  );
}
