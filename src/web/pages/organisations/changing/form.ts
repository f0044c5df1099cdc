import type { Organisation, OrganisationChange } from '../../../../organisations/index.ts';
import type { OrganisationView } from '../../../house-services.ts';
import type { Sent } from './sent.ts';

export interface FieldsProps {
  sent: Sent;
  /** The organisation that is changed; `null` for a new one. */
  view: OrganisationView | null;
  /** Everybody who exists or will, for choosing. */
  all: readonly Organisation[];
}

/** A form for one kind of change. */
export interface ChangeForm {
  title: string;
  lead: string;
  Fields: (props: FieldsProps) => unknown;
  /** What the fields ask for; whether that can be is for `planChange` to say. */
  order: (sent: Sent, id: string) => OrganisationChange;
}
