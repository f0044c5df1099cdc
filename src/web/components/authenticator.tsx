import { raw } from 'hono/html';

const words = {
  scan: '認証アプリで、この図を読み取ります。',
  qr: '認証アプリで読み取る図（QRコード）',
  type: '読み取れないときは、次の文字を認証アプリに入れます（種類：時間ベース）。',
};

interface AuthenticatorProps {
  /** Base32. */
  secret: string;
  /** The QR code as SVG, made by us. */
  svg: string;
}

/** What an authenticator app takes in: a picture, or the same as letters in groups of four. */
export function Authenticator({ secret, svg }: AuthenticatorProps) {
  return (
    <>
      <p>{words.scan}</p>
      <div class="qr" role="img" aria-label={words.qr}>
        {raw(svg)}
      </div>
      <p>{words.type}</p>
      <p>
        <code class="secret">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
    </>
  );
}
