import type { Contact, Support } from '../../../supports/index.ts';
import { words } from './words.ts';

/** Whom to call: first who serves the firm's municipality, then who serves all, then the others. */
export function nearestFirst(contacts: readonly Contact[], places: readonly string[]): Contact[] {
  const distance = ({ serves }: Contact) =>
    serves === undefined ? 1 : serves.some((code) => places.includes(code)) ? 0 : 2;
  return contacts.toSorted((a, b) => distance(a) - distance(b));
}

interface ContactsProps {
  support: Support;
  /** Codes of the firm's municipalities. */
  places: readonly string[];
}

export function Contacts({ support, places }: ContactsProps) {
  const contacts = nearestFirst(support.contacts ?? [], places);
  return (
    <section>
      <h2>{words.contact}</h2>
      {contacts.length === 0 && <p>{words.contactNone(support.operator.name)}</p>}
      {contacts.map((contact) => (
        <OneContact
          contact={contact}
          isNearest={contact.serves?.some((code) => places.includes(code)) === true}
        />
      ))}
    </section>
  );
}

function OneContact({ contact, isNearest }: { contact: Contact; isNearest: boolean }) {
  const { name, use, phone, email, url, address, note } = contact;
  return (
    <div class="contact">
      <p>
        <strong>{name}</strong>
        {use !== undefined && `（${use}）`}
        {isNearest && <span class="small">　{words.nearest}</span>}
      </p>
      {phone !== undefined && (
        <p>
          <a href={`tel:${phone.replaceAll(/[^0-9]/g, '')}`}>{phone}</a>
        </p>
      )}
      {email !== undefined && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {url !== undefined && (
        <p>
          <a href={url} rel="noopener">
            {url}
          </a>
        </p>
      )}
      {address !== undefined && <p>{address}</p>}
      {note !== undefined && <p class="small">{note}</p>}
    </div>
  );
}
