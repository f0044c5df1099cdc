import type { FirmProfile } from '../../firms/index.ts';

/** A profile with something told besides: the head office is always one of the establishments. */
export function withTold(profile: FirmProfile, told: FirmProfile): FirmProfile {
  const all = { ...profile, ...told };
  const { headOffice, establishments } = all;
  return {
    ...all,
    ...(establishments === undefined || headOffice === undefined || establishments.includes(headOffice)
      ? {}
      : { establishments: [headOffice, ...establishments] }),
    ...(told.answers === undefined ? {} : { answers: { ...profile.answers, ...told.answers } }),
  };
}
